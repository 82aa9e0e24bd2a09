//! What a document means for callers and on the wire, short enough to be read in a review: one line for each thing that can
//! change. Descriptions and examples are left out.

use crate::{
    members::is_text_of_number,
    model::{Definition, Entry, Field, Kind, Model, Operation, Page, Place, Region, Section, Shape, Type},
};

/// Writes the outline of `model`: what sections share, and then each section.
pub fn outline(model: &Model) -> Vec<(String, String)> {
    let region = |Region { rust, urls, .. }: &Region| line(&format!("  {rust}"), &[urls.join(" ")]);
    let code = |code: &crate::model::Code| {
        let flag = |is: bool, word: &str| if is { word.to_owned() } else { String::new() };
        let facts = [flag(code.without_effect, "without effect"), flag(code.retryable, "retryable")];
        line(
            &format!("  {}", code.rust),
            &[&[code.code.to_string(), format!("kind {}", code.kind)], &facts[..]].concat(),
        )
    };
    let common = [
        line("regions", &[]),
        model.regions.iter().map(region).collect(),
        line("codes", &[]),
        model.codes.iter().map(code).collect(),
        types("", &model.shared),
    ];
    let sections = model.sections.iter().map(|section| (section.rust.clone(), self::section(section)));
    [("common".to_owned(), common.concat())].into_iter().chain(sections).collect()
}

fn section(section: &Section) -> String {
    let calls = section.operations.iter().map(|operation| call(&section.rust, operation));
    calls.chain([types(&format!("{}::", section.rust), &section.definitions)]).collect()
}

fn types(module: &str, definitions: &[Definition]) -> String {
    let mut definitions: Vec<_> = definitions.iter().collect();
    definitions.sort_by_key(|definition| &definition.rust);
    definitions.into_iter().map(|definition| define(module, definition)).collect()
}

/// A line of the outline, with those of `facts` that are not empty.
fn line(key: &str, facts: &[String]) -> String {
    let facts: Vec<_> = facts.iter().filter(|fact| !fact.is_empty()).map(String::as_str).collect();
    format!("{key}{}{}\n", if facts.is_empty() { "" } else { ": " }, facts.join("; "))
}

fn call(module: &str, operation: &Operation) -> String {
    let Operation { rust, method, path, id, parameters, data, .. } = operation;
    let body = match operation.body {
        None => "",
        Some(true) => "body always",
        Some(false) => "body if a property is set",
    };
    let about = [
        format!("{method} {path}"),
        format!("operation {id}"),
        (if operation.effect { "effect" } else { "no effect" }).to_owned(),
        body.to_owned(),
        self::deprecated(operation.deprecated),
    ];
    let mut text = line(&format!("call {module}.{rust}"), &about);
    let by_name = operation.args().is_some();
    for (i, field) in operation.arguments().enumerate() {
        let role = if by_name { "argument by name".to_owned() } else { format!("argument {}", i + 1) };
        text.push_str(&member(&role, field));
    }
    for field in parameters.iter().filter(|field| !field.required) {
        text.push_str(&member("option", field));
    }
    let data = data.as_ref().map_or("nothing".to_owned(), ty);
    text + &line(
        "  data",
        &[data, operation.paged_by.map_or(String::new(), |index| format!("pages by {}", parameters[index].wire))],
    )
}

fn define(module: &str, definition: &Definition) -> String {
    let Definition { rust, kind, sent, received, page, .. } = definition;
    let direction = match (sent, received) {
        (true, true) => "sent and received",
        (true, false) => "sent",
        (false, true) => "received",
        (false, false) => "",
    };
    let page = page.as_ref().map_or(String::new(), |Page { items, .. }| format!("page of {items}"));
    let failures: Vec<_> = definition
        .failures()
        .map(|(list, key)| match key {
            [] => list.wire.clone(),
            key => format!("{} by {}", list.wire, key.join(" ")),
        })
        .collect();
    let failures = if failures.is_empty() { String::new() } else { format!("failures {}", failures.join(", ")) };
    let block = |name: &str| line(&format!("{name} {module}{rust}"), &[direction.to_owned(), page, failures]);
    let entry = |Entry { rust, wire, .. }: &Entry| line(&format!("  {rust}"), &[wire.to_string()]);
    match kind {
        Kind::Enum(entries) => block("enum") + &entries.iter().map(entry).collect::<String>(),
        Kind::Struct(fields) => {
            // What is received may be missing, required or not.
            let is_required = |field: &Field| field.required && *sent;
            let property = |field: &Field| member(if is_required(field) { "required" } else { "optional" }, field);
            block("struct") + &fields.iter().map(property).collect::<String>()
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
        Place::QueryJson => format!("query {wire}, as JSON"),
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
        Shape::Named { name, shared: true } => format!("types::{name}"),
        Shape::Named { name, .. } => name.clone(),
        Shape::Rust(rust) if is_text_of_number(ty) => format!("{} as text", rust.name),
        Shape::Rust(rust) => rust.name.clone(),
        Shape::List(item) => format!("list of {}", self::ty(item)),
        Shape::Map(value) => format!("map of {}", self::ty(value)),
        Shape::Any => "any".to_owned(),
        Shape::Scalar(scalar) => scalar.words(),
    };
    if ty.nullable { words + " or null" } else { words }
}
