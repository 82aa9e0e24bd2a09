//! The operations of a document with their parameters, `$ref`s followed: the view of it that checking and finishing share.

use serde_json::Value;

use super::document::{Document, join};

const METHODS: [&str; 8] = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];

/// An operation.
pub struct Operation<'a> {
    pub pointer: String,
    /// `operationId`, empty where there is none.
    pub id: &'a str,
    /// As in the document, lowercase.
    pub method: &'a str,
    pub path: &'a str,
    pub value: &'a Value,
    pub parameters: Vec<Parameter<'a>>,
}

/// A parameter of an operation.
pub struct Parameter<'a> {
    pub pointer: String,
    pub name: &'a str,
    /// `path`, `query`, `header` or `cookie`.
    pub location: &'a str,
    pub value: &'a Value,
}

impl Parameter<'_> {
    pub fn required(&self) -> bool {
        self.value.get("required") == Some(&Value::Bool(true))
    }

    /// Whether the client's middleware supplies it, so that it is no parameter of the generated method.
    pub fn supplied(&self) -> bool {
        self.value.get("x-supplied-by").is_some()
    }
}

impl Document {
    /// All operations, in the order of paths.
    pub fn operations(&self) -> Vec<Operation<'_>> {
        let Some(paths) = self.at("/paths").and_then(Value::as_object) else { return Vec::new() };
        let mut operations = Vec::new();
        for (path, item) in paths {
            let place = join("/paths", path);
            for (method, value) in item.as_object().into_iter().flatten() {
                if METHODS.contains(&method.as_str()) {
                    let pointer = join(&place, method);
                    let mut parameters = self.parameters(value, &pointer);
                    for shared in self.parameters(item, &place) {
                        if !parameters.iter().any(|p| p.name == shared.name && p.location == shared.location) {
                            parameters.push(shared);
                        }
                    }
                    operations.push(Operation {
                        id: text(value, "operationId"),
                        method,
                        path,
                        value,
                        parameters,
                        pointer,
                    });
                }
            }
        }
        operations
    }

    /// The parameters listed in `value`; a `$ref` that leads nowhere is left out.
    fn parameters<'a>(&'a self, value: &'a Value, pointer: &str) -> Vec<Parameter<'a>> {
        let list = value.get("parameters").and_then(Value::as_array).map(Vec::as_slice).unwrap_or_default();
        list.iter()
            .enumerate()
            .filter_map(|(i, item)| self.resolve(item, &format!("{pointer}/parameters/{i}")))
            .map(|(value, pointer)| Parameter {
                pointer,
                name: text(value, "name"),
                location: text(value, "in"),
                value,
            })
            .collect()
    }

    /// The schemas under `components`, each with its name and pointer.
    pub fn schemas(&self) -> impl Iterator<Item = (&str, String, &Value)> {
        const SCHEMAS: &str = "/components/schemas";
        let schemas = self.at(SCHEMAS).and_then(Value::as_object).into_iter().flatten();
        schemas.map(|(name, value)| (name.as_str(), join(SCHEMAS, name), value))
    }
}

/// The text under `key`, empty where there is none.
pub fn text<'a>(value: &'a Value, key: &str) -> &'a str {
    value.get(key).and_then(Value::as_str).unwrap_or_default()
}

/// The list under `key`, empty where there is none.
pub fn list<'a>(value: &'a Value, key: &str) -> &'a [Value] {
    value.get(key).and_then(Value::as_array).map(Vec::as_slice).unwrap_or_default()
}

/// The name of the schema under `components` that `value` refers to.
pub fn schema_name(value: &Value) -> Option<&str> {
    text(value, "$ref").strip_prefix("#/components/schemas/")
}
