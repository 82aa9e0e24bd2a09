//! What structs and calls have in common: a constructor with what is required, and setters for the rest.

use proc_macro2::{Ident, Literal, TokenStream};
use quote::quote;

use crate::{
    docs,
    model::{Field, Kind, Limits, Model, Type},
    rust::{doc, ident},
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
        let wrap = |value| if *boxed { quote!(::std::boxed::Box::new(#value)) } else { value };
        if field.required {
            let (takes, value) = argument(model, &field.ty, &quote!(#rust), scope);
            let value = wrap(value);
            arguments.push(quote!(#rust: #takes));
            values.push(if *wrapped { quote!(#rust: Some(#value)) } else { quote!(#rust: #value) });
            continue;
        }
        let (takes, value) = argument(model, field.ty.bare(), &quote!(value), scope);
        let (value, exact) = (wrap(value), rust_type(field.ty.bare(), scope));
        let set_value = if *boxed { quote!(value.map(::std::boxed::Box::new)) } else { quote!(value) };
        let (setter, option_setter) = (ident(&field.rust), ident(&format!("set_{}", field.rust)));
        let (description, about) =
            (doc(&docs::field(field)), doc(&format!("Sets or clears [`{0}`](Self::{0}).", field.rust)));
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
    match ty {
        _ if ty.is_text() => (quote!(impl ::std::convert::Into<#exact>), quote!(#name.into())),
        Type::External(_) => (quote!(impl ::std::convert::Into<#exact>), quote!(#name.into())),
        Type::Named(definition) if matches!(model.kind(definition), Some(Kind::Struct(_))) => {
            (quote!(impl ::std::convert::Into<#exact>), quote!(#name.into()))
        }
        Type::List(item) => {
            let (takes, each) = argument(model, item, &quote!(item), scope);
            // A struct as it is, so that an empty list has a type.
            let (takes, map) = match **item {
                Type::Named(_) => (rust_type(item, scope), None),
                _ => (takes, (each.to_string() != "item").then(|| quote!(.map(|item| #each)))),
            };
            (quote!(impl ::std::iter::IntoIterator<Item = #takes>), quote!(#name.into_iter()#map.collect()))
        }
        _ => (exact, name.clone()),
    }
}

/// `ty` in Rust; definitions are in `scope`.
pub fn rust_type(ty: &Type, scope: &TokenStream) -> TokenStream {
    match ty {
        Type::Scalar(scalar) => scalar.rust.parse().unwrap_or_default(),
        Type::Any => quote!(::serde_json::Value),
        Type::Named(name) => {
            let name = ident(name);
            quote!(#scope #name)
        }
        Type::External(path) => {
            let path: TokenStream = path.parse().unwrap_or_default();
            quote!(::#path)
        }
        Type::Map(value) if **value == Type::Any => {
            quote!(::serde_json::Map<::std::string::String, ::serde_json::Value>)
        }
        Type::List(inner) | Type::Map(inner) | Type::Nullable(inner) => {
            let inner = rust_type(inner, scope);
            match ty {
                Type::List(_) => quote!(::std::vec::Vec<#inner>),
                Type::Map(_) => quote!(::std::collections::BTreeMap<::std::string::String, #inner>),
                _ => quote!(::std::option::Option<#inner>),
            }
        }
    }
}

impl Model {
    /// The limits of a value of `ty`, if it or a part of it has some that are checked.
    pub fn limits(&self, ty: &Type, limits: &Limits) -> Option<TokenStream> {
        let structs =
            self.reachable(vec![ty]).into_iter().any(|name| matches!(self.kind(&name), Some(Kind::Struct(_))));
        let limits = checked(limits);
        (structs || !limits.is_empty()).then(|| quote!(&[#(#limits),*]))
    }
}

fn checked(limits: &Limits) -> Vec<TokenStream> {
    let own = limits.own.iter().filter_map(|(keyword, value)| {
        let variant = ident(&super::rust::pascal(keyword));
        let number = match value.as_u64().filter(|_| !keyword.ends_with("imum")) {
            Some(count) => Literal::u64_unsuffixed(count),
            None => Literal::f64_unsuffixed(value.as_f64()?),
        };
        Some(quote!(Limit::#variant(#number)))
    });
    let items = limits.items.as_deref().map(checked).filter(|items| !items.is_empty());
    own.chain(items.map(|items| quote!(Limit::Items(&[#(#items),*])))).collect()
}
