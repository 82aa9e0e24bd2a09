//! What structs and calls have in common: the types of values, and setters.

use proc_macro2::{Ident, Literal, TokenStream};
use quote::quote;

use crate::{
    docs,
    model::{Field, Limit, Scope, Shape, Type},
    rust::{doc, ident, pascal},
};

/// A method that sets `field`: what it takes, as `value`, `set` makes the new `self` of.
pub fn setter(scope: Scope<'_>, field: &Field, set: &TokenStream) -> TokenStream {
    let (name, takes) = (ident(&field.rust), takes(scope, &field.ty));
    let description = doc(&docs::field(scope, field));
    let alias = (field.wire != field.rust).then_some(&field.wire).map(|wire| quote!(#[doc(alias = #wire)]));
    let deprecated = field.deprecated.then(|| quote!(#[deprecated]));
    quote! {
        #description
        #alias
        #deprecated
        pub fn #name(self, value: #takes) -> Self {
            #set
        }
    }
}

/// What a method takes for a value of `ty`.
pub fn takes(scope: Scope<'_>, ty: &Type) -> TokenStream {
    let one = |ty| {
        let exact = rust_type(scope, ty);
        if converts(ty) { quote!(impl ::std::convert::Into<#exact>) } else { exact }
    };
    match &ty.shape {
        Shape::List(item) => {
            let item = one(item);
            quote!(impl ::std::iter::IntoIterator<Item = #item>)
        }
        _ => one(ty),
    }
}

/// The value of `ty` that is made of `value`, which a method takes.
pub fn converted(ty: &Type, value: &TokenStream) -> TokenStream {
    match &ty.shape {
        Shape::List(item) if converts(item) => {
            quote!(#value.into_iter().map(::std::convert::Into::into).collect::<::std::vec::Vec<_>>())
        }
        Shape::List(_) => quote!(#value.into_iter().collect::<::std::vec::Vec<_>>()),
        _ if converts(ty) => quote!(#value.into()),
        _ => value.clone(),
    }
}

/// Whether methods take anything that a value of `ty` is made of.
pub fn converts(ty: &Type) -> bool {
    ty.is_text() || matches!(ty.shape, Shape::Rust(_))
}

/// Whether a value of `ty`, a number in Rust, is a text in JSON.
pub fn is_text_of_number(ty: &Type) -> bool {
    matches!(&ty.shape, Shape::Rust(rust) if rust.is_text_of_number())
}

/// `ty` in Rust, without regard to whether it is nullable.
pub fn rust_type(scope: Scope<'_>, ty: &Type) -> TokenStream {
    let inner = ty.inner().map(|inner| rust_type(scope, inner));
    match &ty.shape {
        Shape::Scalar(scalar) => scalar.rust.parse().unwrap_or_default(),
        Shape::Any => quote!(::serde_json::Value),
        Shape::Named { name, shared: true } if scope.section.is_some() => {
            let name = ident(name);
            quote!(::yunxin_im::types::#name)
        }
        Shape::Named { name, .. } => {
            let name = ident(name);
            quote!(#name)
        }
        Shape::Rust(rust) => {
            let name = ident(&rust.name);
            quote!(::yunxin_im::#name)
        }
        Shape::List(_) => quote!(::std::vec::Vec<#inner>),
        Shape::Map(_) if ty.is_any_object() => quote!(::serde_json::Map<::std::string::String, ::serde_json::Value>),
        Shape::Map(_) => quote!(::std::collections::BTreeMap<::std::string::String, #inner>),
    }
}

/// The limits of a value of `ty` that are checked.
pub fn limits(scope: Scope<'_>, ty: &Type) -> Vec<TokenStream> {
    let own = ty.limits.iter().filter(|limit| limit.is_checked()).filter_map(|Limit { keyword, value, .. }| {
        let variant = ident(&pascal(keyword));
        let number = if keyword.ends_with("imum") {
            Literal::i64_unsuffixed(value.as_i64()?)
        } else {
            Literal::u64_unsuffixed(value.as_u64()?)
        };
        Some(quote!(::yunxin_im::codegen::Limit::#variant(#number)))
    });
    let items = ty.inner().map(|inner| limits(scope, inner)).filter(|limits| !limits.is_empty());
    let items = items.map(|limits| quote!(::yunxin_im::codegen::Limit::Items(&[#(#limits),*])));
    let properties = scope.definition(ty).filter(|definition| scope.has_limits(&definition.kind)).map(|_| {
        let name = rust_type(scope, ty);
        quote!(::yunxin_im::codegen::Limit::Properties(#name::_limits))
    });
    own.chain(items).chain(properties).collect()
}

/// `name` as the name of a constant.
pub fn constant(name: &str) -> Ident {
    ident(&name.to_uppercase())
}
