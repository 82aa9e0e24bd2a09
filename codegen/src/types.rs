//! The generated module `types`: structs as progenitor makes them, and macro calls for everything else.

use std::{collections::BTreeMap, panic};

use heck::ToKebabCase;
use openapiv3::OpenAPI;
use proc_macro2::TokenStream;
use progenitor::{GenerationSettings, Generator};
use quote::{ToTokens, quote};
use serde_json::{Map, Value, json};
use syn::{File, Item, ItemStruct, parse_quote};

use crate::{
    docs,
    document::Mistake,
    members::{Member, members, rust_type},
    model::{Definition, Entry, Field, Kind, Model, Outcome, Scalar, Shape, Type, plain},
    rust::{doc, doc_comment, doc_lines, ident, indent, snake},
};

/// The name under which progenitor has the hand-written type.
const CONVERSATION_ID: &str = "ConversationId";

/// Generates the content of the module.
pub fn generate(model: &Model) -> Result<String, Mistake> {
    let mut structs = structs(model)?;
    let mut types = String::new();
    for definition in &model.definitions {
        types.push_str(&match &definition.kind {
            Kind::Regions(entries) => define("regions", "enum", definition, entries.iter().map(region)),
            Kind::Enum(entries) => enumeration(definition, entries),
            Kind::Codes(entries) => define("integer_codes", "struct", definition, entries.iter().map(code)),
            Kind::Responses(outcomes) => {
                // The macro adds the one with any other code.
                let outcomes = outcomes.iter().filter(|outcome| outcome.outcome != "Other");
                define("api_response", "enum", definition, outcomes.map(outcome))
            }
            Kind::Struct(fields) => {
                let item = structs.remove(&definition.rust);
                item.and_then(|item| structure(model, definition, fields, item)).ok_or_else(|| {
                    let message = "progenitor made something else of this: codegen/src/types.rs must follow";
                    (definition.pointer.clone(), message.to_owned())
                })?
            }
        });
    }
    Ok(indent(&types))
}

/// Writes a call of `macro_name` that defines an item with `entries`, each of these with its documentation.
fn define(
    macro_name: &str,
    item: &str,
    Definition { rust, description, .. }: &Definition,
    entries: impl Iterator<Item = (String, String)>,
) -> String {
    let entries: String = entries.map(|(description, entry)| doc_comment(&description) + &entry + ",\n").collect();
    let item = format!("{}pub {item} {rust} {{\n{}}}\n", doc_comment(description), indent(&entries));
    format!("::yunxin_im::codegen::{macro_name}! {{\n{}}}\n", indent(&item))
}

fn region(Entry { wire, rust, description }: &Entry) -> (String, String) {
    (format!("{description}\n\n<{}>", plain(wire)), format!("{rust} = {wire} {:?}", rust.to_kebab_case()))
}

fn code(Entry { wire, rust, description }: &Entry) -> (String, String) {
    (format!("`{wire}`: {description}."), format!("{rust} = {wire} {description:?}"))
}

fn outcome(Outcome { rust, description, codes, outcome, data }: &Outcome) -> (String, String) {
    let data = rust_type(data, &quote!()).to_string().replace(' ', "");
    let outcome = if outcome == "Success" { String::new() } else { format!(" => {outcome}") };
    (description.clone(), format!("{rust}({data}) = {codes:?}{outcome}"))
}

fn enumeration(definition: &Definition, entries: &[Entry]) -> String {
    let integer = entries.first().is_some_and(|entry| entry.wire.is_i64());
    let is_free = |name: &&&str| !entries.iter().any(|entry| entry.rust == ***name);
    let unlisted = ["Unknown", "Unlisted", "Unrecognized"].iter().find(is_free);
    let open = unlisted.filter(|_| definition.received).map(|name| (String::new(), format!("_ = {name}")));
    let entries = entries.iter().map(|Entry { wire, rust, description }| {
        let name = if integer { format!(" {:?}", rust.to_kebab_case()) } else { String::new() };
        (format!("{description} `{}` on the wire.", plain(wire)), format!("{rust} = {wire}{name}"))
    });
    let macro_name = if integer { "integer_enum" } else { "text_enum" };
    define(macro_name, "enum", definition, entries.chain(open))
}

/// Writes the struct that progenitor made, with the documentation and, if it is sent, its methods; `None` if it has not the
/// properties of the definition.
fn structure(model: &Model, definition: &Definition, fields: &[Field], mut item: ItemStruct) -> Option<String> {
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

/// Generates the structs of the model, by progenitor.
fn structs(model: &Model) -> Result<BTreeMap<String, ItemStruct>, Mistake> {
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
