//! Structs as progenitor makes them, with documentation, constructors and setters.

use std::{collections::BTreeMap, panic};

use openapiv3::OpenAPI;
use proc_macro2::TokenStream;
use progenitor::{GenerationSettings, Generator};
use quote::{ToTokens, quote};
use serde_json::{Map, Value, json};
use syn::{Fields, File, Item, ItemStruct, parse_quote};

use crate::{
    docs,
    document::Mistake,
    members::{converted, is_text_of_number, limits, rust_type, setter, takes},
    model::{Definition, Field, Kind, Page, Scalar, Scope, Shape, Type},
    rust::{doc, doc_lines, ident, snake},
};

/// Generates the structs of a scope, by progenitor.
pub fn by_progenitor(scope: Scope<'_>) -> Result<BTreeMap<String, ItemStruct>, Mistake> {
    let refused = |reason| format!("progenitor cannot make a type of this: {reason}");
    let file = progenitor_types(scope, None).or_else(|reason| {
        // Each alone, to find the one that is at fault.
        for definition in scope.definitions() {
            progenitor_types(scope, Some(definition))
                .map_err(|reason| (definition.pointer.clone(), refused(reason)))?;
        }
        Err((scope.pointer(), refused(reason)))
    })?;
    let structs = file.items.into_iter().filter_map(|item| match item {
        Item::Struct(item) => Some((item.ident.to_string(), item)),
        _ => None,
    });
    Ok(structs.collect())
}

/// What progenitor makes of the structs, or of `only` one.
fn progenitor_types(scope: Scope<'_>, only: Option<&Definition>) -> Result<File, String> {
    let mut schemas = Schemas { scope, settings: GenerationSettings::new(), all: Map::new() };
    schemas.settings.with_map_type("::std::collections::BTreeMap");
    for definition in scope.definitions() {
        match &definition.kind {
            Kind::Struct(fields) if only.is_none_or(|only| only.rust == definition.rust) => {
                let schema = schemas.of_struct(definition, fields);
                schemas.all.insert(definition.rust.clone(), schema);
            }
            _ => schemas.replace(&definition.rust.clone(), &definition.rust),
        }
    }
    let Schemas { settings, all, .. } = schemas;
    let info = json!({ "title": "", "version": "" });
    let document = json!({ "openapi": "3.0.3", "info": info, "paths": {}, "components": { "schemas": all } });
    // What progenitor does not do yet, it panics at.
    let generated = panic::catch_unwind(|| {
        let document: OpenAPI = serde_json::from_value(document).map_err(|e| e.to_string())?;
        let mut generator = Generator::new(&settings);
        generator.generate_tokens(&document).map_err(|e| e.to_string())?;
        syn::parse2(generator.get_type_space().to_stream()).map_err(|e| e.to_string())
    });
    generated.unwrap_or_else(|cause| {
        let text = cause.downcast_ref::<String>().map(String::as_str).or(cause.downcast_ref::<&str>().copied());
        Err(text.unwrap_or("no reason given").to_owned())
    })
}

/// The schemas that progenitor is given, and its settings.
struct Schemas<'a> {
    scope: Scope<'a>,
    settings: GenerationSettings,
    all: Map<String, Value>,
}

impl Schemas<'_> {
    /// Has progenitor write the Rust type `rust` for the schema `name`.
    fn replace(&mut self, name: &str, rust: &str) {
        if self.all.insert(name.to_owned(), json!({})).is_none() {
            self.settings.with_replacement(name, rust, [].into_iter());
        }
    }

    /// The schema of a struct: what is not required is an `Option`, but a list that is received. Limits and defaults are left out;
    /// progenitor would make types of the former, and send the latter.
    fn of_struct(&mut self, definition: &Definition, fields: &[Field]) -> Value {
        let required: Vec<_> = fields.iter().filter(|f| !definition.is_optional(f)).map(|f| &f.wire).collect();
        let mut properties = Map::new();
        for field in fields {
            let nullable = definition.is_optional(field) && !is_received_list(definition, field);
            let schema = self.of_type(&field.ty);
            properties.insert(
                field.wire.clone(),
                if nullable { json!({ "allOf": [schema], "nullable": true }) } else { schema },
            );
        }
        json!({ "type": "object", "properties": properties, "required": required })
    }

    fn of_type(&mut self, ty: &Type) -> Value {
        match &ty.shape {
            Shape::Scalar(Scalar { ty, format: "", .. }) => json!({ "type": ty }),
            Shape::Scalar(Scalar { ty, format, .. }) => json!({ "type": ty, "format": format }),
            Shape::Any => json!({}),
            Shape::Named { name, shared } if *shared == self.scope.section.is_none() => reference(name),
            Shape::Named { name, .. } => self.elsewhere(&format!("Shared{name}"), ty),
            Shape::Rust(rust) => self.elsewhere(&format!("Rust{}", rust.name), ty),
            Shape::List(item) => json!({ "type": "array", "items": self.of_type(item) }),
            Shape::Map(_) if ty.is_any_object() => json!({ "type": "object" }),
            Shape::Map(value) => json!({ "type": "object", "additionalProperties": self.of_type(value) }),
        }
    }

    /// A type that stands in another place of the client.
    fn elsewhere(&mut self, name: &str, ty: &Type) -> Value {
        self.replace(name, &rust_type(self.scope, ty).to_string().replace(' ', ""));
        reference(name)
    }
}

fn reference(name: &str) -> Value {
    json!({ "$ref": format!("#/components/schemas/{name}") })
}

/// Whether a field is a list that is only received: missing is the same as empty.
fn is_received_list(definition: &Definition, field: &Field) -> bool {
    definition.received && !definition.sent && matches!(field.ty.shape, Shape::List(_))
}

/// Writes `item`, the struct that progenitor made, with the documentation, its methods if it is sent, and what reads it if it is
/// received; `None` if it has not the properties of the definition.
pub fn complete(scope: Scope<'_>, definition: &Definition, mut item: ItemStruct) -> Option<String> {
    let fields = definition.kind.fields();
    let mut boxed = Vec::new();
    if item.fields.len() != fields.len() {
        return None;
    }
    for field in fields {
        let (made, rust, wire) = (ident(&snake(&field.wire)), ident(&field.rust), &field.wire);
        let member = item.fields.iter_mut().find(|member| member.ident.as_ref() == Some(&made))?;
        member.attrs.retain(|attribute| attribute.path().is_ident("serde") && definition.sent);
        if made != rust && definition.sent && made == wire {
            member.attrs.push(parse_quote!(#[serde(rename = #wire)]));
        }
        member.ident = Some(rust);
        if is_text_of_number(&field.ty) && definition.sent {
            member.attrs.push(parse_quote!(#[serde(serialize_with = "::yunxin_im::codegen::as_text")]));
        }
        // What the service sends needs no example.
        let lines = doc_lines(&if definition.sent { docs::field(scope, field) } else { field.description.clone() });
        member.attrs.splice(0..0, lines.iter().map(|line| parse_quote!(#[doc = #line])));
        if member.ty.to_token_stream().to_string().contains("boxed :: Box") {
            boxed.push(&field.rust);
        }
    }
    // progenitor has them by their names; the document's order says more.
    if let Fields::Named(named) = &mut item.fields {
        let order = |member: &syn::Field| {
            fields.iter().position(|field| member.ident.as_ref().is_some_and(|i| *i == field.rust))
        };
        let mut members: Vec<_> = std::mem::take(&mut named.named).into_iter().collect();
        members.sort_by_key(order);
        named.named.extend(members);
    }
    let about = doc(&definition.description);
    let has_default = fields.iter().all(|field| definition.is_optional(field));
    let default = has_default.then(|| quote!(, Default));
    let serialize = definition.sent.then(|| quote!(, ::serde::Serialize));
    item.attrs =
        vec![parse_quote!(#[derive(Clone, Debug, PartialEq #default #serialize)]), parse_quote!(#[non_exhaustive])];
    let methods = definition.sent.then(|| methods(scope, definition, &boxed));
    let received = definition.received.then(|| received(scope, definition));
    let file: File = syn::parse2(quote!(#about #item #methods #received)).ok()?;
    Some(prettyplease::unparse(&file))
}

/// Generates the constructor and the setters of a struct that is sent, and its limits.
fn methods(scope: Scope<'_>, definition: &Definition, boxed: &[&String]) -> TokenStream {
    let (name, fields) = (ident(&definition.rust), definition.kind.fields());
    let (mut arguments, mut values, mut setters) = (Vec::new(), Vec::new(), Vec::new());
    for field in fields {
        let rust = ident(&field.rust);
        let boxed = |value: TokenStream| match boxed.contains(&&field.rust) {
            true => quote!(::std::boxed::Box::new(#value)),
            false => value,
        };
        if field.required {
            let takes = takes(scope, &field.ty);
            let value = boxed(converted(&field.ty, &quote!(#rust)));
            arguments.push(quote!(#rust: #takes));
            values.push(if definition.is_optional(field) {
                quote!(#rust: Some(#value))
            } else {
                quote!(#rust: #value)
            });
        } else {
            let value = boxed(converted(&field.ty, &quote!(value)));
            setters.push(setter(scope, field, &quote!(Self { #rust: Some(#value), ..self })));
            values.push(quote!(#rust: None));
        }
    }
    let checked = fields.iter().filter_map(|field| {
        let (wire, limits) = (&field.wire, limits(scope, &field.ty));
        (!limits.is_empty()).then(|| quote!((#wire, &[#(#limits),*])))
    });
    let limits = scope.has_limits(&definition.kind).then(|| {
        quote! {
            #[doc(hidden)]
            pub fn _limits() -> &'static [(&'static str, &'static [::yunxin_im::codegen::Limit])] {
                &[#(#checked),*]
            }
        }
    });
    let about = if arguments.is_empty() { "Creates an empty one." } else { "Creates one with what is required." };
    let about = doc(about);
    quote! {
        impl #name {
            #about
            pub fn new(#(#arguments),*) -> Self {
                Self { #(#values),* }
            }
            #(#setters)*
            #limits
        }
    }
}

/// Generates what reads a struct, and how it is a page or a partial success.
fn received(scope: Scope<'_>, definition: &Definition) -> TokenStream {
    let (name, fields) = (ident(&definition.rust), definition.kind.fields());
    let places = fields.iter().map(|Field { wire, rust, .. }| {
        let rust = ident(rust);
        quote!(#wire => #rust)
    });
    let page = definition.page.as_ref().and_then(|page| self::page(scope, definition, page));
    let lists: Vec<_> = definition.failures().map(|(list, key)| failures(scope, definition, list, key)).collect();
    let failures = (!lists.is_empty()).then(|| {
        quote! {
            impl ::yunxin_im::PartialSuccess for #name {
                fn failures(&self) -> ::std::vec::Vec<::yunxin_im::Failure> {
                    let mut failures = ::std::vec::Vec::new();
                    #(failures.extend(#lists);)*
                    failures
                }
            }
        }
    });
    quote! {
        ::yunxin_im::codegen::received! { #name { #(#places,)* } }
        #page
        #failures
    }
}

fn page(scope: Scope<'_>, definition: &Definition, page: &Page) -> Option<TokenStream> {
    let (name, fields) = (ident(&definition.rust), definition.kind.fields());
    let field = |wire: &str| fields.iter().find(|field| field.wire == wire).map(|field| ident(&field.rust));
    let items = fields.iter().find(|field| field.wire == page.items)?;
    let (item, items) = (rust_type(scope, items.ty.inner()?), ident(&items.rust));
    let (more, next) = (field("has_more")?, field(if page.by_token { "next_token" } else { "offset" })?);
    let next = match page.by_token {
        true => quote!(self.#next.clone().filter(|token| !token.is_empty())),
        // An offset may grow without end.
        false => {
            quote!(self.#next.filter(|_| self.#more.is_some() || !self.#items.is_empty()).map(|offset| offset.to_string()))
        }
    };
    Some(quote! {
        impl ::yunxin_im::codegen::Page for #name {
            type Item = #item;

            fn next_position(&self) -> ::std::option::Option<::std::string::String> {
                if self.#more == Some(false) { None } else { #next }
            }

            fn into_items(self) -> ::std::vec::Vec<#item> {
                self.#items
            }
        }
    })
}

/// The failures of a list, each item of which is one, or has some inside.
fn failures(scope: Scope<'_>, definition: &Definition, list: &Field, key: &[String]) -> TokenStream {
    let (items, inner) = (ident(&list.rust), list.ty.inner());
    let items = if is_received_list(definition, list) {
        quote!(self.#items.iter())
    } else {
        quote!(self.#items.iter().flatten())
    };
    let item = inner.map(|item| rust_type(scope, item));
    let fields = inner.map_or(&[][..], |item| scope.fields(item));
    let field = |wires: &[&str]| {
        fields.iter().find(|field| wires.contains(&field.wire.as_str())).map(|field| ident(&field.rust))
    };
    let key = match key {
        _ if inner.and_then(|item| scope.definition(item)).is_some_and(|item| item.failures().next().is_some()) => {
            return quote!(#items.flat_map(::yunxin_im::PartialSuccess::failures));
        }
        [] => quote!(item),
        key => {
            let parts = key.iter().filter_map(|wire| field(&[wire]));
            quote!(#(&item.#parts),*)
        }
    };
    let code = field(&["error_code", "code"]).map_or(quote!(None), |code| quote!(item.#code));
    let msg = field(&["error_msg", "msg"]).map_or(quote!(None), |msg| quote!(item.#msg.as_deref()));
    quote!(#items.map(|item: &#item| ::yunxin_im::Failure::new(&[#key], #code, #msg)))
}
