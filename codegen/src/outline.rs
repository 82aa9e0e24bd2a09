//! What a document means for callers and on the wire, short enough to be read in a review: one line for each thing that can
//! change. Descriptions and examples are left out.

use crate::model::{Definition, Field, Kind, Model, Operation, Parameter, Place, Type};

/// The outline of `model`.
pub fn outline(model: &Model) -> String {
    let mut text = String::new();
    for operation in &model.operations {
        call(&mut text, operation);
    }
    if !model.regions.is_empty() {
        line(&mut text, "regions Region", &[]);
    }
    for region in &model.regions {
        line(&mut text, &format!("  {}", region.rust), std::slice::from_ref(&region.url));
    }
    let mut definitions: Vec<_> = model.definitions.iter().collect();
    definitions.sort_by_key(|definition| &definition.rust);
    for definition in definitions {
        define(&mut text, definition);
    }
    text
}

fn line(text: &mut String, key: &str, facts: &[String]) {
    let facts: Vec<_> = facts.iter().filter(|fact| !fact.is_empty()).map(String::as_str).collect();
    text.push_str(&format!("{key}{}{}\n", if facts.is_empty() { "" } else { ": " }, facts.join("; ")));
}

fn call(text: &mut String, operation: &Operation) {
    let Operation { rust, method, path, id, response, .. } = operation;
    let about = [format!("{method} {path}"), format!("operation {id}"), deprecated(operation.deprecated)];
    line(text, &format!("call {rust}"), &about);
    let mut arguments = 0;
    for Parameter { place, field, span_field } in &operation.parameters {
        let key = if field.required {
            arguments += 1;
            format!("  argument {arguments} {}", field.rust)
        } else {
            format!("  option {}", field.rust)
        };
        let wire = &field.wire;
        let place = match place {
            Place::Path => format!("path {wire}"),
            Place::Query => format!("query {wire}"),
            Place::QueryJoined => format!("query {wire}, joined with commas"),
            Place::Header => format!("header {wire}"),
            Place::Body => "body application/json".to_owned(),
        };
        let span = span_field.as_ref().map(|name| format!("span {name}")).unwrap_or_default();
        line(text, &key, &[&[ty(&field.ty), place, span], &facts(field)[..]].concat());
    }
    line(text, "  response", std::slice::from_ref(response));
}

fn define(text: &mut String, Definition { rust, kind, sent, received, .. }: &Definition) {
    let direction = match (sent, received) {
        (true, true) => "sent and received",
        (true, false) => "sent",
        (false, true) => "received",
        (false, false) => "",
    };
    let direction = direction.to_owned();
    match kind {
        Kind::Enum(entries) => {
            line(text, &format!("enum {rust}"), &[direction]);
            entries.iter().for_each(|entry| line(text, &format!("  {}", entry.rust), &[entry.wire.to_string()]));
        }
        Kind::Codes(entries) => {
            line(text, &format!("codes {rust}"), &[]);
            entries.iter().for_each(|entry| line(text, &format!("  {}", entry.rust), &[entry.wire.to_string()]));
        }
        Kind::Struct(fields) => {
            line(text, &format!("struct {rust}"), &[direction]);
            for field in fields {
                let key = format!("  {} {}", if field.required { "required" } else { "optional" }, field.rust);
                line(text, &key, &[&[ty(&field.ty), format!("property {}", field.wire)], &facts(field)[..]].concat());
            }
        }
        Kind::Responses(outcomes) => {
            line(text, &format!("responses {rust}"), &[]);
            for outcome in outcomes {
                let (codes, meaning) = (format!("codes {:?}", outcome.codes), format!("outcome {}", outcome.outcome));
                line(text, &format!("  {}", outcome.rust), &[ty(&outcome.data), codes, meaning]);
            }
        }
    }
}

fn facts(field: &Field) -> Vec<String> {
    let mut facts = field.limits.words();
    facts.extend(field.default.as_ref().map(|default| format!("default {default}")));
    facts.push(deprecated(field.deprecated));
    facts
}

fn deprecated(deprecated: bool) -> String {
    if deprecated { "deprecated".to_owned() } else { String::new() }
}

fn ty(ty: &Type) -> String {
    match ty {
        Type::Named(name) | Type::External(name) => name.clone(),
        Type::List(item) => format!("list of {}", self::ty(item)),
        Type::Map(value) => format!("map of {}", self::ty(value)),
        Type::Nullable(inner) => format!("{} or null", self::ty(inner)),
        Type::Any => "any".to_owned(),
        Type::Scalar(scalar) => scalar.words(),
    }
}
