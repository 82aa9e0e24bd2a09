//! Checks of the model as a whole: what the source needs of it, where a type can stand, and the values that are given.

use std::collections::BTreeSet;

use serde_json::Value;

use crate::{
    document::Mistake,
    example,
    model::{Field, Model, Place, Shape},
    rust::is_identifier,
};

/// Fields of a span that are not of the document.
const SPAN_FIELDS: [&str; 3] = ["operation", "endpoint", "trace_id"];

/// Finds what `src/` uses by name and `model` does not have.
pub fn needed(model: &Model, needed: &[(&str, &str)]) -> Vec<Mistake> {
    let mut found = Vec::new();
    for (name, values) in needed {
        let definition = model.definitions.iter().find(|definition| definition.rust == *name);
        let entries = definition.map_or(&[][..], |definition| definition.kind.entries());
        for value in values.split(' ').filter(|value| !entries.iter().any(|entry| entry.rust == **value)) {
            let place = definition.map_or("/components/schemas", |definition| &definition.pointer).to_owned();
            found.push((
                place,
                format!("src/ uses `{name}::{value}`: keep it, or take it out of src/ and openapi/needed.rs first"),
            ));
        }
    }
    found
}

/// Finds types that cannot stand where they are.
pub fn uses(model: &Model) -> Vec<Mistake> {
    let mut found = Vec::new();
    for Field { place, ty, wire, pointer, .. } in model.parameters() {
        let scalar = model.is_scalar(ty);
        let scalars = matches!(&ty.shape, Shape::List(item) if model.is_scalar(item)) && !ty.nullable;
        let expected = match place {
            Place::Path | Place::Header if !scalar => "one value: text, a number, true or false, or an enum",
            Place::Query if !scalar && !scalars => "one value, or a list of such",
            Place::QueryJoined if !scalars => "a list of values; without `explode: false`, one value",
            Place::Body if ty.nullable => "a value: leave `nullable` out",
            _ => continue,
        };
        found.push((pointer.clone(), format!("`{wire}` must be {expected}")));
    }
    for operation in &model.operations {
        let mut taken = BTreeSet::from(SPAN_FIELDS);
        for Field { ty, required, span_field, pointer, .. } in &operation.parameters {
            let Some(name) = span_field else { continue };
            let shown = matches!(ty.shape, Shape::Named(_) | Shape::ConversationId);
            if !is_identifier(name) || !taken.insert(name) {
                found.push((pointer.clone(), format!("`{name}` cannot be the name of a field of a span")));
            } else if !(*required && shown && model.is_scalar(ty)) {
                let message = "a span shows what is required, and an enum or a hand-written type";
                found.push((pointer.clone(), message.to_owned()));
            }
        }
    }
    for definition in model.definitions.iter().filter(|definition| model.is_endless(&definition.rust)) {
        let message = "it requires another one of itself inside, without end: make a property optional";
        found.push((definition.pointer.clone(), message.to_owned()));
    }
    found
}

/// Finds defaults and examples that are no values of their types: all that is generated from here on is made of them.
pub fn values(model: &Model) -> Vec<Mistake> {
    let properties = model.definitions.iter().flat_map(|definition| definition.kind.fields());
    let fields: Vec<_> = model.parameters().chain(properties).collect();
    let check = |field: &Field, subject: &str, json: &Value| {
        let reason = example::value(model, &field.ty, json).err()?;
        Some((field.pointer.clone(), format!("{}: {reason}", subject.replace("{}", &field.wire))))
    };
    let given = fields.iter().flat_map(|field| {
        let default = field.default.as_ref().and_then(|json| check(field, "the `default` of `{}`", json));
        let example = field.example.as_ref().and_then(|json| check(field, "the `example` of `{}`", json));
        default.into_iter().chain(example)
    });
    let found: Vec<_> = given.collect();
    if !found.is_empty() {
        return found;
    }
    // Made-up examples have the given ones in them.
    let made_up = fields.iter().filter(|field| field.example.is_none());
    made_up.filter_map(|field| check(field, "`{}` needs an `example`", &example::example(model, field, true))).collect()
}
