//! What a document means for callers and on the wire, short enough to be read in a review: one line for each thing that can
//! change. Descriptions and examples are left out.

use crate::model::{Definition, Entry, Field, Kind, Model, Operation, Outcome, Place, Shape, Type, plain};

/// Writes the outline of `model`.
pub fn outline(model: &Model) -> String {
    let mut definitions: Vec<_> = model.definitions.iter().collect();
    definitions.sort_by_key(|definition| (!matches!(definition.kind, Kind::Regions(_)), &definition.rust));
    model.operations.iter().map(call).chain(definitions.into_iter().map(define)).collect()
}

/// A line of the outline, with those of `facts` that are not empty.
fn line(key: &str, facts: &[String]) -> String {
    let facts: Vec<_> = facts.iter().filter(|fact| !fact.is_empty()).map(String::as_str).collect();
    format!("{key}{}{}\n", if facts.is_empty() { "" } else { ": " }, facts.join("; "))
}

fn call(Operation { rust, method, path, id, response, parameters, deprecated, .. }: &Operation) -> String {
    let about = [format!("{method} {path}"), format!("operation {id}"), self::deprecated(*deprecated)];
    let mut text = line(&format!("call {rust}"), &about);
    let mut arguments = 0;
    for field in parameters {
        arguments += usize::from(field.required);
        let role = if field.required { format!("argument {arguments}") } else { "option".to_owned() };
        text.push_str(&member(&role, field));
    }
    text + &line("  response", std::slice::from_ref(response))
}

fn define(Definition { rust, kind, sent, received, .. }: &Definition) -> String {
    let direction = match (sent, received) {
        (true, true) => "sent and received",
        (true, false) => "sent",
        (false, true) => "received",
        (false, false) => "",
    };
    let block = |name: &str, facts: &[String]| line(&format!("{name} {rust}"), facts);
    let entry = |Entry { rust, wire, .. }: &Entry| line(&format!("  {rust}"), &[wire.to_string()]);
    match kind {
        Kind::Regions(entries) => {
            let region = |Entry { rust, wire, .. }: &Entry| line(&format!("  {rust}"), &[plain(wire)]);
            block("regions", &[]) + &entries.iter().map(region).collect::<String>()
        }
        Kind::Enum(entries) => block("enum", &[direction.to_owned()]) + &entries.iter().map(entry).collect::<String>(),
        Kind::Codes(entries) => block("codes", &[]) + &entries.iter().map(entry).collect::<String>(),
        Kind::Struct(fields) => {
            let property = |field: &Field| member(if field.required { "required" } else { "optional" }, field);
            block("struct", &[direction.to_owned()]) + &fields.iter().map(property).collect::<String>()
        }
        Kind::Responses(outcomes) => {
            let response = |Outcome { rust, codes, outcome, data, .. }: &Outcome| {
                line(&format!("  {rust}"), &[ty(data), format!("codes {codes:?}"), format!("outcome {outcome}")])
            };
            block("responses", &[]) + &outcomes.iter().map(response).collect::<String>()
        }
    }
}

/// The line of a parameter or a property.
fn member(role: &str, field: &Field) -> String {
    let Field { wire, span_field, default, .. } = field;
    let place = match field.place {
        Place::Property => format!("property {wire}"),
        Place::Path => format!("path {wire}"),
        Place::Query => format!("query {wire}"),
        Place::QueryJoined => format!("query {wire}, joined with commas"),
        Place::Header => format!("header {wire}"),
        Place::Body => "body application/json".to_owned(),
    };
    let span = span_field.as_ref().map(|name| format!("span {name}")).unwrap_or_default();
    let default = default.as_ref().map(|default| format!("default {default}")).unwrap_or_default();
    let limits = field.ty.limits_in_words();
    let facts = [&[ty(&field.ty), place, span], &limits[..], &[default, deprecated(field.deprecated)]].concat();
    line(&format!("  {role} {}", field.rust), &facts)
}

fn deprecated(deprecated: bool) -> String {
    if deprecated { "deprecated".to_owned() } else { String::new() }
}

fn ty(ty: &Type) -> String {
    let words = match &ty.shape {
        Shape::Named(name) => name.clone(),
        Shape::ConversationId => "yunxin_im::ConversationId".to_owned(),
        Shape::List(item) => format!("list of {}", self::ty(item)),
        Shape::Map(value) => format!("map of {}", self::ty(value)),
        Shape::Any => "any".to_owned(),
        Shape::Scalar(scalar) => scalar.words(),
    };
    if ty.nullable { words + " or null" } else { words }
}
