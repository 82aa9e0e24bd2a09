//! Turns the checked document into what progenitor is given: without the parameters that the middleware supplies, with the
//! types it cannot generate itself taken out of its hands, and with the descriptions where it looks for them.

use std::collections::{BTreeMap, BTreeSet};

use openapiv3::OpenAPI;
use proc_macro2::TokenStream;
use serde_json::{Value, json};

use super::{
    document::Document,
    enums,
    envelope::{Answers, STATUS},
    model::{Operation, text},
    problem::Problems,
    region,
    rust::parameter_name,
};

/// What progenitor is given, and what is added to its output.
pub struct Prepared {
    pub openapi: OpenAPI,
    /// Schemas whose Rust types are in `types`, not progenitor's.
    pub replaced: Vec<String>,
    /// Rust types that are added to the generated ones.
    pub types: TokenStream,
    /// Schemas that are only ever received, so that nobody builds one.
    pub received: BTreeSet<String>,
    pub operations: Vec<OperationTexts>,
}

/// What the document says of an operation, for its documentation and its terminal method.
pub struct OperationTexts {
    pub id: String,
    pub method: String,
    pub path: String,
    pub summary: String,
    pub description: String,
    /// The schema of the answer that is a success.
    pub success: String,
    pub parameters: Vec<ParameterTexts>,
    /// The description of the request's body, where there is one.
    pub body: Option<String>,
}

/// What the document says of a parameter.
pub struct ParameterTexts {
    pub name: String,
    /// The name in Rust.
    pub rust: String,
    pub alias: Option<String>,
    pub location: String,
    pub required: bool,
    pub description: String,
    pub example: Option<String>,
}

/// Prepares `document`, which has been checked.
pub fn prepare(document: &Document) -> Result<Prepared, Problems> {
    let mut root = document.root().clone();
    let mut replaced = Vec::new();
    let mut types = region::generate(document);
    let mut received = BTreeSet::new();
    let mut operations = Vec::new();

    for (name, _, schema) in document.schemas() {
        if let Some(tokens) = enums::generate(name, schema) {
            types.extend(tokens);
            replaced.push(name.to_owned());
        }
    }

    let mut answers = BTreeMap::new();
    for operation in document.operations() {
        let missing = || document.problem(&operation.pointer, format!("no usable `{STATUS}` response"));
        let of_operation = Answers::of(document, &operation).ok_or_else(missing)?;
        let success = of_operation.success().ok_or_else(missing)?.to_owned();
        operations.push(texts(&operation, success));
        answers.insert(of_operation.name, of_operation);
        prepare_operation(&mut root, &operation);
    }
    for (name, answers) in answers {
        types.extend(answers.generate());
        replaced.push(name.to_owned());
        for member in &answers.members {
            // The code of every answer is the API's result code, whichever codes this one answer has.
            if let Some(code) = root.pointer_mut(&format!("/components/schemas/{}/properties/code", member.schema)) {
                let description = text(code, "description").to_owned();
                *code = json!({
                    "type": "integer",
                    "description": description,
                    "x-rust-type": { "crate": "yunxin-im", "version": "*", "path": "yunxin_im::types::ResultCode" },
                });
            }
            received.insert(member.schema.to_owned());
        }
    }

    let openapi = serde_path_to_error::deserialize(&root).map_err(|e| {
        let path = e.path().iter().map(ToString::to_string).collect::<Vec<_>>();
        let pointer = path.iter().fold(String::new(), |pointer, key| super::document::join(&pointer, key));
        document.problem(&pointer, format!("not as OpenAPI 3.0 wants it: {}", e.inner()))
    })?;
    Ok(Prepared { openapi, replaced, types, received, operations })
}

/// Writes the operation's parameters out in place, without those that the middleware supplies.
fn prepare_operation(root: &mut Value, operation: &Operation<'_>) {
    let parameters = operation.parameters.iter().filter(|p| !p.supplied()).map(|parameter| {
        let mut value = parameter.value.clone();
        // typify documents a type of its own for the parameter from the schema alone.
        let description = text(parameter.value, "description").to_owned();
        if let Some(schema) = value.get_mut("schema").and_then(Value::as_object_mut)
            && !schema.contains_key("$ref")
        {
            schema.entry("description").or_insert(Value::String(description));
        }
        value
    });
    let parameters = Value::Array(parameters.collect());
    if let Some(place) = root.pointer_mut(&operation.pointer).and_then(Value::as_object_mut) {
        place.insert("parameters".to_owned(), parameters);
    }
    // Those that the path's operations share are among each operation's own now.
    let path_item = operation.pointer.rsplit_once('/').map_or("", |(path_item, _)| path_item);
    if let Some(place) = root.pointer_mut(path_item).and_then(Value::as_object_mut) {
        place.remove("parameters");
    }
}

fn texts(operation: &Operation<'_>, success: String) -> OperationTexts {
    let parameters = operation.parameters.iter().filter(|p| !p.supplied()).map(|parameter| ParameterTexts {
        name: parameter.name.to_owned(),
        rust: parameter_name(parameter.name),
        alias: parameter.value.get("x-alias").and_then(Value::as_str).map(str::to_owned),
        location: parameter.location.to_owned(),
        required: parameter.required(),
        description: described(parameter.value),
        example: parameter.value.get("example").map(|e| e.as_str().map_or_else(|| e.to_string(), str::to_owned)),
    });
    OperationTexts {
        id: operation.id.to_owned(),
        method: operation.method.to_uppercase(),
        path: operation.path.to_owned(),
        summary: text(operation.value, "summary").to_owned(),
        description: described(operation.value),
        success,
        parameters: parameters.collect(),
        body: operation.value.get("requestBody").map(|body| text(body, "description").to_owned()),
    }
}

/// The description, which says first where something is deprecated.
fn described(value: &Value) -> String {
    let deprecated = if value.get("deprecated") == Some(&Value::Bool(true)) { "**Deprecated.** " } else { "" };
    format!("{deprecated}{}", text(value, "description"))
}
