//! An operation: what it takes, and what it answers.

use serde_json::Value;

use super::{
    document::{Documents, Place as DocumentPlace},
    schema::Schema,
};
use crate::store::{Handler, handler};

pub(crate) struct Operation {
    pub(crate) id: String,
    /// The name of its document.
    pub(crate) section: String,
    pub(crate) method: String,
    /// A template such as `/im/v2/accounts/{account_id}`.
    pub(crate) path: String,
    /// Those in the path are first, in the order of the path.
    pub(crate) parameters: Vec<Parameter>,
    pub(crate) body: Option<Body>,
    /// What `data` of its answer is; an empty object if there is none.
    pub(crate) data: Option<Schema>,
    /// What it does to the state, if it does anything.
    pub(crate) handler: Option<Handler>,
}

pub(crate) struct Parameter {
    pub(crate) name: String,
    pub(crate) place: Place,
    pub(crate) is_required: bool,
    pub(crate) style: Style,
    pub(crate) schema: Schema,
}

#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Place {
    Path,
    Query,
}

/// How the text of a parameter is its value.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Style {
    Plain,
    /// Items with commas between them.
    Commas,
    Json,
}

pub(crate) struct Body {
    pub(crate) is_required: bool,
    pub(crate) schema: Schema,
}

/// Reads all operations of the documents.
pub(super) fn read(documents: &Documents) -> Result<Vec<Operation>, String> {
    let mut operations = Vec::new();
    for document in documents.iter() {
        for (path, methods) in document.entries("paths")? {
            for method in ["get", "post", "put", "patch", "delete"] {
                let Some(place) = methods.get(method)? else { continue };
                let operation = operation(&path, method, &place);
                operations.push(operation.map_err(|e| format!("{method} {path}: {e}"))?);
            }
        }
    }
    Ok(operations)
}

fn operation(path: &str, method: &str, place: &DocumentPlace<'_>) -> Result<Operation, String> {
    let id = place.text("operationId").to_owned();
    let mut parameters = Vec::new();
    for parameter in place.list("parameters")? {
        parameters.extend(parameter_of(&parameter)?);
    }
    let position = |parameter: &Parameter| path.find(&format!("{{{}}}", parameter.name)).unwrap_or(usize::MAX);
    parameters.sort_by_key(|parameter| (parameter.place != Place::Path, position(parameter)));
    let body = match place.get("requestBody")? {
        Some(body) => {
            let schema = json_schema(&body)?.ok_or("a body that is not JSON")?;
            Some(Body { is_required: body.is_true("required"), schema: Schema::read(&schema)? })
        }
        None => None,
    };
    Ok(Operation {
        handler: handler(&id),
        section: place.section().to_owned(),
        method: method.to_uppercase(),
        path: path.to_owned(),
        parameters,
        body,
        data: data(place)?,
        id,
    })
}

/// Reads a parameter; `None` for a header, which all operations have in common.
fn parameter_of(parameter: &DocumentPlace<'_>) -> Result<Option<Parameter>, String> {
    let name = parameter.text("name").to_owned();
    let place = match parameter.text("in") {
        "path" => Place::Path,
        "query" => Place::Query,
        "header" => return Ok(None),
        other => return Err(format!("{name} is in {other:?}")),
    };
    let (style, schema) = match (parameter.get("schema")?, json_schema(parameter)?) {
        (Some(schema), _) if schema.text("type") == "array" => (Style::Commas, schema),
        (Some(schema), _) => (Style::Plain, schema),
        (None, Some(schema)) => (Style::Json, schema),
        (None, None) => return Err(format!("{name} has no schema")),
    };
    let mut schema = Schema::read(&schema)?;
    let content_example = parameter.value.pointer("/content/application~1json/example");
    if let Some(example) = parameter.value.get("example").or(content_example) {
        schema.example = Some(example.clone());
    }
    Ok(Some(Parameter { name, place, is_required: parameter.is_true("required"), style, schema }))
}

/// Returns the schema of the JSON content at a place.
fn json_schema<'a>(place: &DocumentPlace<'a>) -> Result<Option<DocumentPlace<'a>>, String> {
    let Some(content) = place.get("content")? else { return Ok(None) };
    content.get("application/json")?.map_or(Ok(None), |json| json.get("schema"))
}

/// Returns the schema of `data`: what the envelope of all answers is extended by.
fn data(place: &DocumentPlace<'_>) -> Result<Option<Schema>, String> {
    let Some(response) = place.get("responses")?.map_or(Ok(None), |responses| responses.get("200"))? else {
        return Err("no response".to_owned());
    };
    let Some(schema) = json_schema(&response)? else { return Ok(None) };
    for part in schema.list("allOf")? {
        let Some(properties) = part.get("properties")? else { continue };
        let has_data = part.value.get("required").and_then(Value::as_array).is_none();
        if let (true, Some(data)) = (has_data, properties.get("data")?) {
            return Schema::read(&data).map(Some);
        }
    }
    Ok(None)
}
