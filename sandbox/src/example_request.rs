//! Requests made from the examples of the documents.

use std::fmt::Write;

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use serde_json::{Value, json};

use crate::table::{Kind, Operation, Place, Property, Schema, Style};

/// What is not encoded in a parameter.
const ENCODED: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');

/// A request of an operation, made from the examples of the OpenAPI documents. It is not signed.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ExampleRequest {
    /// The id of the operation, such as `send_message`.
    pub operation: &'static str,
    /// The section of the API that it is in: the name of its OpenAPI document.
    pub section: &'static str,
    /// The HTTP method.
    pub method: &'static str,
    /// Path and query, encoded.
    pub target: String,
    /// The body; `None` if it has none.
    pub body: Option<Value>,
}

impl ExampleRequest {
    /// Makes a request with what is required, or with everything if it is complete.
    pub(crate) fn new(operation: &'static Operation, is_complete: bool) -> Self {
        let (mut target, mut separator) = (operation.path.clone(), '?');
        for parameter in operation.parameters.iter().filter(|parameter| is_complete || parameter.is_required) {
            let value = value(&parameter.schema, &parameter.name, is_complete);
            let text = match (&value, parameter.style) {
                (Value::Array(items), Style::Commas) => items.iter().map(plain).collect::<Vec<_>>().join(","),
                (value, Style::Json) => value.to_string(),
                (value, _) => plain(value),
            };
            let text = utf8_percent_encode(&text, ENCODED).to_string();
            match parameter.place {
                Place::Path => target = target.replace(&format!("{{{}}}", parameter.name), &text),
                Place::Query => {
                    let _ = write!(target, "{separator}{}={text}", parameter.name);
                    separator = '&';
                }
            }
        }
        let body = operation.body.as_ref().filter(|body| is_complete || body.is_required);
        Self {
            operation: &operation.id,
            section: &operation.section,
            method: &operation.method,
            target,
            body: body.map(|body| value(&body.schema, "body", is_complete)),
        }
    }
}

fn value(schema: &Schema, name: &str, is_complete: bool) -> Value {
    match (&schema.kind, &schema.example) {
        (Kind::Object { properties, .. }, example) if !properties.is_empty() && (is_complete || example.is_none()) => {
            let properties = properties.iter().filter(|property| is_complete || property.is_required);
            let property = |p: &Property| (p.name.clone(), value(&p.schema, &p.name, is_complete));
            Value::Object(properties.map(property).collect())
        }
        (_, Some(example)) => example.clone(),
        (Kind::List(items), None) => json!([value(items, name, is_complete)]),
        (kind, None) => schema.values.first().cloned().unwrap_or_else(|| match kind {
            Kind::Boolean => json!(true),
            Kind::Integer => json!(schema.minimum.unwrap_or(1)),
            Kind::Number => json!(0.5),
            Kind::Text => json!(name),
            _ => json!({}),
        }),
    }
}

/// Returns a value as it is written in a path or a query.
fn plain(value: &Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), str::to_owned)
}
