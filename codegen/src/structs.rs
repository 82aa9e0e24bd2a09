//! Structs as progenitor makes them, with documentation, constructors and setters.

use std::{collections::BTreeMap, panic};

use openapiv3::OpenAPI;
use proc_macro2::TokenStream;
use progenitor::{GenerationSettings, Generator};
use quote::{ToTokens, quote};
use serde_json::{Map, Value, json};
use syn::{File, Item, ItemStruct, parse_quote};

use crate::{
    docs,
    document::Mistake,
    members::{Member, members},
    model::{Definition, Field, Kind, Model, Scalar, Shape, Type},
    rust::{doc, doc_lines, ident, snake},
};

/// The name under which progenitor has the hand-written type.
const CONVERSATION_ID: &str = "ConversationId";

/// Generates the structs of the model, by progenitor.
pub fn by_progenitor(model: &Model) -> Result<BTreeMap<String, ItemStruct>, Mistake> {
    let refused = |reason| format!("progenitor cannot make a type of this: {reason}");
    let file = progenitor_types(model, None).or_else(|reason| {
        // Each alone, to find the one that is at fault.
        for definition in &model.definitions {
            progenitor_types(model, Some(definition))
                .map_err(|reason| (definition.pointer.clone(), refused(reason)))?;
        }
        Err((String::new(), refused(reason)))
    })?;
    let structs = file.items.into_iter().filter_map(|item| match item {
        Item::Struct(item) => Some((item.ident.to_string(), item)),
        _ => None,
    });
    Ok(structs.collect())
}

/// What progenitor makes of the structs, or of `only` one.
fn progenitor_types(model: &Model, only: Option<&Definition>) -> Result<File, String> {
    let mut settings = GenerationSettings::new();
    settings.with_derive("PartialEq").with_map_type("::std::collections::BTreeMap");
    let mut schemas = Map::from_iter([(CONVERSATION_ID.to_owned(), json!({}))]);
    settings.with_replacement(CONVERSATION_ID, "::yunxin_im::ConversationId", [].into_iter());
    for definition in &model.definitions {
        let rust = &definition.rust;
        let schema = match &definition.kind {
            Kind::Struct(fields) if only.is_none_or(|only| only.rust == *rust) => struct_schema(definition, fields),
            _ => {
                settings.with_replacement(rust, rust, [].into_iter());
                json!({})
            }
        };
        schemas.insert(rust.clone(), schema);
    }
    let info = json!({ "title": "", "version": "" });
    let document = json!({ "openapi": "3.0.3", "info": info, "paths": {}, "components": { "schemas": schemas } });
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

/// The schema that progenitor is given for a struct: what is not required is an `Option`. Limits and defaults are left out; it
/// would make types of the former, and send the latter.
fn struct_schema(definition: &Definition, fields: &[Field]) -> Value {
    let is_required = |field: &&Field| field.required && !is_lenient(definition, field);
    let required: Vec<_> = fields.iter().filter(is_required).map(|field| &field.wire).collect();
    let properties = fields.iter().map(|field| {
        let nullable = !is_required(&field) || field.ty.nullable;
        (field.wire.clone(), json!({ "allOf": [schema(&Type { nullable, ..field.ty.clone() })] }))
    });
    json!({ "type": "object", "properties": properties.collect::<Map<_, _>>(), "required": required })
}

fn schema(ty: &Type) -> Value {
    let reference = |name: &str| json!({ "$ref": format!("#/components/schemas/{name}") });
    let schema = match &ty.shape {
        Shape::Scalar(Scalar { ty, format: "", .. }) => json!({ "type": ty }),
        Shape::Scalar(Scalar { ty, format, .. }) => json!({ "type": ty, "format": format }),
        Shape::Any => json!({}),
        Shape::Named(name) => reference(name),
        Shape::ConversationId => reference(CONVERSATION_ID),
        Shape::List(item) => json!({ "type": "array", "items": schema(item) }),
        Shape::Map(_) if ty.is_any_object() => json!({ "type": "object" }),
        Shape::Map(value) => json!({ "type": "object", "additionalProperties": schema(value) }),
    };
    if ty.nullable { json!({ "allOf": [schema], "nullable": true }) } else { schema }
}

/// Writes `item`, the struct that progenitor made, with the documentation and, if it is sent, its methods; `None` if it has not the
/// properties of the definition.
pub fn complete(model: &Model, definition: &Definition, fields: &[Field], mut item: ItemStruct) -> Option<String> {
    let mut found = Vec::new();
    for field in fields {
        let rust = ident(&snake(&field.wire));
        let member = item.fields.iter_mut().find(|member| member.ident.as_ref() == Some(&rust))?;
        let lines = doc_lines(&docs::field(field));
        member.attrs.splice(0..0, lines.iter().map(|line| parse_quote!(#[doc = #line])));
        let boxed = member.ty.to_token_stream().to_string().contains("boxed :: Box");
        found.push(Member { field, rust, boxed, wrapped: is_lenient(definition, field) });
    }
    item.attrs.retain(|attribute| !attribute.path().is_ident("doc"));
    let about = doc(&definition.description);
    let methods = definition.sent.then(|| methods(model, definition, &found));
    let file: File = syn::parse2(quote!(#about #[non_exhaustive] #item #methods)).ok()?;
    Some(prettyplease::unparse(&file))
}

/// Generates the constructor and the setters of a struct that is sent, and its limits.
fn methods(model: &Model, definition: &Definition, fields: &[Member<'_>]) -> TokenStream {
    let name = ident(&definition.rust);
    let (arguments, values, setters) = members(model, fields, &quote!());
    let limits = fields.iter().filter_map(|Member { field, .. }| {
        let (wire, limits) = (&field.wire, model.limits(&field.ty, &quote!()));
        (!limits.is_empty()).then(|| quote!((#wire, &[#(#limits),*])))
    });
    quote! {
        impl #name {
            /// Creates one with what is required.
            pub fn new(#(#arguments),*) -> Self {
                Self { #(#values),* }
            }
            #(#setters)*

            #[doc(hidden)]
            pub fn _limits() -> &'static [(&'static str, &'static [::yunxin_im::codegen::Limit])] {
                #[allow(unused_imports)]
                use ::yunxin_im::codegen::Limit;
                &[#(#limits),*]
            }
        }
    }
}

/// Whether a list or a map is an `Option` though it is required: the service leaves it out or sends null.
fn is_lenient(definition: &Definition, field: &Field) -> bool {
    definition.received && field.ty.inner().is_some() && !field.ty.nullable
}
