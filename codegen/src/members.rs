//! What structs and calls have in common: a constructor with what is required, and setters for the rest.

use proc_macro2::{Ident, Literal, TokenStream};
use quote::quote;

use crate::{
    docs,
    model::{Field, Limit, Model, Shape, Type},
    rust::{doc, ident, pascal},
};

/// A field of a struct or a call.
pub struct Member<'a> {
    pub field: &'a Field,
    /// Its name in the struct.
    pub rust: Ident,
    /// Whether it is in a `Box`, and whether it is in an `Option` though it is required.
    pub boxed: bool,
    pub wrapped: bool,
}

/// The arguments of the constructor, the values of the members in it, and the setters. Definitions are in `scope`.
pub fn members(
    model: &Model,
    members: &[Member<'_>],
    scope: &TokenStream,
) -> (Vec<TokenStream>, Vec<TokenStream>, Vec<TokenStream>) {
    let (mut arguments, mut values, mut setters) = (Vec::new(), Vec::new(), Vec::new());
    for Member { field, rust, boxed, wrapped } in members {
        let name = if field.required { quote!(#rust) } else { quote!(value) };
        let ty = if field.required { &field.ty } else { &field.ty.bare() };
        let (takes, mut value) = argument(model, ty, &name, scope);
        if *boxed {
            value = quote!(::std::boxed::Box::new(#value));
        }
        if field.required {
            arguments.push(quote!(#rust: #takes));
            values.push(if *wrapped { quote!(#rust: Some(#value)) } else { quote!(#rust: #value) });
            continue;
        }
        let exact = rust_type(ty, scope);
        let set_value = if *boxed { quote!(value.map(::std::boxed::Box::new)) } else { quote!(value) };
        let (setter, option_setter) = (ident(&field.rust), ident(&format!("set_{}", field.rust)));
        let description = doc(&docs::field(field));
        let about = doc(&format!("Sets or clears [`{0}`](Self::{0}).", field.rust));
        let alias = (field.wire != field.rust).then_some(&field.wire).map(|wire| quote!(#[doc(alias = #wire)]));
        let deprecated = field.deprecated.then(|| quote!(#[deprecated]));
        values.push(quote!(#rust: None));
        setters.push(quote! {
            #description
            #alias
            #deprecated
            pub fn #setter(mut self, value: #takes) -> Self {
                self.#rust = Some(#value);
                self
            }

            #about
            #deprecated
            pub fn #option_setter(mut self, value: ::std::option::Option<#exact>) -> Self {
                self.#rust = #set_value;
                self
            }
        });
    }
    (arguments, values, setters)
}

/// What a method takes for a value of `ty`, and how the value is made of the argument `name`.
fn argument(model: &Model, ty: &Type, name: &TokenStream, scope: &TokenStream) -> (TokenStream, TokenStream) {
    let exact = rust_type(ty, scope);
    match &ty.shape {
        _ if ty.nullable => (exact, name.clone()),
        Shape::List(item) => {
            let (takes, each) = argument(model, item, &quote!(item), scope);
            // A struct as it is, so that an empty list has a type.
            let (takes, map) = match item.shape {
                Shape::Named(_) => (rust_type(item, scope), None),
                _ => (takes, (each.to_string() != "item").then(|| quote!(.map(|item| #each)))),
            };
            (quote!(impl ::std::iter::IntoIterator<Item = #takes>), quote!(#name.into_iter()#map.collect()))
        }
        shape if ty.is_text() || *shape == Shape::ConversationId || model.is_struct(ty) => {
            (quote!(impl ::std::convert::Into<#exact>), quote!(#name.into()))
        }
        _ => (exact, name.clone()),
    }
}

/// `ty` in Rust; definitions are in `scope`.
pub fn rust_type(ty: &Type, scope: &TokenStream) -> TokenStream {
    let inner = ty.inner().map(|inner| rust_type(inner, scope));
    let rust = match &ty.shape {
        Shape::Scalar(scalar) => scalar.rust.parse().unwrap_or_default(),
        Shape::Any => quote!(::serde_json::Value),
        Shape::Named(name) => {
            let name = ident(name);
            quote!(#scope #name)
        }
        Shape::ConversationId => quote!(::yunxin_im::ConversationId),
        Shape::List(_) => quote!(::std::vec::Vec<#inner>),
        Shape::Map(_) if ty.is_any_object() => quote!(::serde_json::Map<::std::string::String, ::serde_json::Value>),
        Shape::Map(_) => quote!(::std::collections::BTreeMap<::std::string::String, #inner>),
    };
    if ty.nullable { quote!(::std::option::Option<#rust>) } else { rust }
}

impl Model {
    /// Returns the limits of a value of `ty` that are checked; definitions are in `scope`.
    pub fn limits(&self, ty: &Type, scope: &TokenStream) -> Vec<TokenStream> {
        let own = ty.limits.iter().filter_map(|Limit { keyword, value, .. }| {
            let variant = ident(&pascal(keyword));
            let number = match value.as_u64().filter(|_| !keyword.ends_with("imum")) {
                Some(count) => Literal::u64_unsuffixed(count),
                None => Literal::f64_unsuffixed(value.as_f64()?),
            };
            Some(quote!(Limit::#variant(#number)))
        });
        let items = ty.inner().map(|inner| self.limits(inner, scope)).filter(|limits| !limits.is_empty());
        let items = items.map(|limits| quote!(Limit::Items(&[#(#limits),*])));
        let properties = self.is_struct(ty).then(|| {
            let name = rust_type(&ty.bare(), scope);
            quote!(Limit::Properties(#name::_limits))
        });
        own.chain(items).chain(properties).collect()
    }
}
