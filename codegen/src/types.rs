//! The generated module `types`: structs as progenitor makes them, and macro calls for everything else.

use std::{collections::BTreeMap, panic};

use heck::ToKebabCase;
use openapiv3::OpenAPI;
use proc_macro2::TokenStream;
use progenitor::{GenerationSettings, Generator, TypePatch};
use quote::{ToTokens, quote};
use serde_json::{Value, json};
use syn::{Item, ItemStruct};

use crate::{
    docs,
    members::{Member, members, rust_type},
    model::{Definition, Entry, Field, Kind, Model, Outcome, Region, Scalar, Type},
    read::EXTERNAL,
    rust::{doc_comment, doc_lines, ident, indent, pascal},
};

/// A place in the document, and why what is there cannot be generated.
pub type Refusal = (String, String);

/// The content of the module.
pub fn generate(model: &Model) -> Result<String, Refusal> {
    let structs = structs(model)?;
    let mut types = regions(model);
    for definition in &model.definitions {
        let Definition { rust, description, pointer, .. } = definition;
        types.push_str(&match &definition.kind {
            Kind::Enum(entries) => enumeration(definition, entries),
            Kind::Codes(entries) => {
                let entries = entries.iter().map(|Entry { wire, rust, description }| {
                    (format!("`{wire}`: {description}."), format!("{rust} = {wire} {description:?}"))
                });
                define("integer_codes", &format!("struct {rust}"), description, entries)
            }
            Kind::Responses(outcomes) => {
                let entries = outcomes.iter().filter(|outcome| outcome.outcome != "Other").map(
                    |Outcome { rust, description, codes, outcome, data }| {
                        let data = rust_type(data, &quote!()).to_string().replace(' ', "");
                        let outcome = if *outcome == "Success" { String::new() } else { format!(" => {outcome}") };
                        (description.clone(), format!("{rust}({data}) = {codes:?}{outcome}"))
                    },
                );
                define("api_response", &format!("enum {rust}"), description, entries)
            }
            Kind::Struct(fields) => {
                let unexpected = |what: &str| {
                    (pointer.clone(), format!("progenitor made {what} of `{rust}`: codegen/src/types.rs must follow"))
                };
                let item = structs.get(rust).ok_or_else(|| unexpected("no struct"))?;
                let found = fields.iter().map(|field| member(definition, field, item)).collect::<Option<Vec<_>>>();
                let found = found.ok_or_else(|| unexpected("a struct without one of the properties"))?;
                let methods = if definition.sent { methods(model, definition, &found) } else { quote!() };
                let file = syn::parse2(quote!(#item #methods)).map_err(|e| unexpected(&e.to_string()))?;
                prettyplease::unparse(&file)
            }
        });
    }
    Ok(indent(&types))
}

/// A call of the macro `name` that defines `item` with `entries`, each with its documentation.
fn define(name: &str, item: &str, description: &str, entries: impl Iterator<Item = (String, String)>) -> String {
    let entries = entries.map(|(description, entry)| doc_comment(&description) + &entry + ",\n");
    let item = format!("{}pub {item} {{\n{}}}\n", doc_comment(description), indent(&entries.collect::<String>()));
    format!("::yunxin_im::codegen::{name}! {{\n{}}}\n", indent(&item))
}

fn regions(model: &Model) -> String {
    if model.regions.is_empty() {
        return String::new();
    }
    let entries = model.regions.iter().map(|Region { rust, url, description }| {
        (format!("{description}\n\n<{url}>"), format!("{rust} = {url:?} {:?}", rust.to_kebab_case()))
    });
    define("regions", "enum Region", "A region with an endpoint of the vendor.", entries)
}

fn enumeration(Definition { rust, description, received, .. }: &Definition, entries: &[Entry]) -> String {
    let integer = entries.first().is_some_and(|entry| entry.wire.is_i64());
    let unlisted = ["Unknown", "Unlisted", "Unrecognized"];
    let unlisted = unlisted.iter().find(|name| !entries.iter().any(|entry| entry.rust == **name));
    let open = unlisted.filter(|_| *received).map(|name| (String::new(), format!("_ = {name}")));
    let entries = entries.iter().map(|Entry { wire, rust, description }| {
        let name = if integer { format!(" {:?}", rust.to_kebab_case()) } else { String::new() };
        (format!("{description} `{}` on the wire.", docs::plain(wire)), format!("{rust} = {wire}{name}"))
    });
    let name = if integer { "integer_enum" } else { "text_enum" };
    define(name, &format!("enum {rust}"), description, entries.chain(open))
}

/// The constructor and the setters of a struct that is sent, and the check of its limits.
fn methods(model: &Model, definition: &Definition, fields: &[Member<'_>]) -> TokenStream {
    let name = ident(&definition.rust);
    let (arguments, values, setters) = members(model, fields, &quote!());
    let checks = fields.iter().filter_map(|Member { field, rust, .. }| {
        let (limits, wire) = (model.limits(&field.ty, &field.limits)?, &field.wire);
        Some(quote!(self.#rust.check(#limits).map_err(|exceeded| exceeded.within(#wire))?;))
    });
    quote! {
        impl #name {
            /// Creates one with what is required.
            pub fn new(#(#arguments),*) -> Self {
                Self { #(#values),* }
            }
            #(#setters)*
        }

        impl ::yunxin_im::codegen::CheckLimits for #name {
            fn check(
                &self,
                _: &[::yunxin_im::codegen::Limit],
            ) -> ::std::result::Result<(), ::yunxin_im::codegen::Exceeded> {
                #[allow(unused_imports)]
                use ::yunxin_im::codegen::Limit;
                #(#checks)*
                Ok(())
            }
        }
    }
}

/// The member of `item` for the property `field`.
fn member<'a>(definition: &Definition, field: &'a Field, item: &ItemStruct) -> Option<Member<'a>> {
    item.fields.iter().find_map(|member| {
        let rust = member.ident.clone()?;
        let mut wire = rust.to_string();
        for attribute in member.attrs.iter().filter(|attribute| attribute.path().is_ident("serde")) {
            // Parsing ends at what serde is told besides; the name comes first.
            let _ = attribute.parse_nested_meta(|meta| {
                if meta.path.is_ident("rename") {
                    wire = meta.value()?.parse::<syn::LitStr>()?.value();
                }
                Ok(())
            });
        }
        let boxed = member.ty.to_token_stream().to_string().contains("boxed :: Box");
        (wire == field.wire).then(|| Member { field, rust, boxed, wrapped: is_lenient(definition, field) })
    })
}

/// Whether a list or a map is an `Option` though it is required: the service leaves it out or sends null.
fn is_lenient(definition: &Definition, field: &Field) -> bool {
    definition.received && field.ty.is_collection() && field.ty == *field.ty.bare()
}

/// The structs of the model, made by progenitor.
fn structs(model: &Model) -> Result<BTreeMap<String, ItemStruct>, Refusal> {
    let tokens = progenitor_types(model, None).map_err(|reason| {
        // Each alone, to find the one that is at fault.
        let culprit =
            model.definitions.iter().find_map(|d| Some((d.pointer.clone(), progenitor_types(model, Some(d)).err()?)));
        let (pointer, reason) = culprit.unwrap_or((String::new(), reason));
        (pointer, format!("progenitor cannot make a type of this: {reason}"))
    })?;
    let file: syn::File = syn::parse2(tokens).map_err(|e| (String::new(), format!("progenitor: not Rust: {e}")))?;
    let structs = file.items.into_iter().filter_map(|item| match item {
        Item::Struct(item) => Some((item.ident.to_string(), item)),
        _ => None,
    });
    Ok(structs.collect())
}

/// What progenitor makes of the structs, or of `only` one.
fn progenitor_types(model: &Model, only: Option<&Definition>) -> Result<TokenStream, String> {
    let mut settings = GenerationSettings::new();
    settings.with_derive("PartialEq").with_map_type("::std::collections::BTreeMap");
    let mut schemas = serde_json::Map::new();
    for path in EXTERNAL {
        settings.with_replacement(pascal(path), format!("::{path}"), [].into_iter());
        schemas.insert(pascal(path), json!({}));
    }
    for definition in &model.definitions {
        let rust = &definition.rust;
        let schema = match &definition.kind {
            Kind::Struct(fields) if only.is_none_or(|only| only.rust == *rust) => {
                settings.with_patch(rust, TypePatch::default().with_attr("#[non_exhaustive]"));
                struct_schema(definition, fields)
            }
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
        Ok(generator.get_type_space().to_stream())
    });
    generated.unwrap_or_else(|cause| {
        let text = cause.downcast_ref::<String>().map(String::as_str).or(cause.downcast_ref::<&str>().copied());
        Err(text.unwrap_or("no reason given").to_owned())
    })
}

/// The schema that progenitor is given for a struct: what is not required is an `Option`. Limits and defaults are left out; it
/// would make types of the former, and send the latter.
fn struct_schema(definition: &Definition, fields: &[Field]) -> Value {
    let text = |text: &str| doc_lines(text).join("\n");
    let (mut properties, mut required) = (serde_json::Map::new(), Vec::new());
    for field in fields {
        let lenient = is_lenient(definition, field);
        let nullable = !field.required || lenient || field.ty != *field.ty.bare();
        let schema = json!({ "allOf": [schema(field.ty.bare())], "description": text(&docs::field(field)), "nullable": nullable });
        properties.insert(field.wire.clone(), schema);
        if field.required && !lenient {
            required.push(&field.wire);
        }
    }
    let description = text(&definition.description);
    json!({ "type": "object", "description": description, "properties": properties, "required": required })
}

fn schema(ty: &Type) -> Value {
    let reference = |name: &str| json!({ "$ref": format!("#/components/schemas/{name}") });
    match ty {
        Type::Scalar(Scalar { ty, format: "", .. }) => json!({ "type": ty }),
        Type::Scalar(Scalar { ty, format, .. }) => json!({ "type": ty, "format": format }),
        Type::Any => json!({}),
        Type::Named(name) => reference(name),
        Type::External(path) => reference(&pascal(path)),
        Type::List(item) => json!({ "type": "array", "items": schema(item) }),
        Type::Map(value) if **value == Type::Any => json!({ "type": "object" }),
        Type::Map(value) => json!({ "type": "object", "additionalProperties": schema(value) }),
        Type::Nullable(inner) => json!({ "allOf": [schema(inner)], "nullable": true }),
    }
}
