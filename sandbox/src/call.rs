//! A call: the values of a request, checked as the documents have them.

use std::collections::HashMap;

use serde_json::{Map, Value};

use crate::{
    RecordedRequest,
    answer::{Answer, bad},
    check::{Problem, check},
    conversation_id::ConversationId,
    request::decode,
    table::{Kind, Operation, Parameter, Place, Schema, Style},
};

/// An operation with values that are valid each on its own.
pub(crate) struct Call {
    pub(crate) operation: &'static Operation,
    /// The parameters and the properties of the body, by their names.
    pub(crate) values: Map<String, Value>,
}

impl Call {
    /// Reads a request. `in_path` are the parameters in its path, still encoded. `is_strict` refuses what is not documented.
    pub(crate) fn parse(
        operation: &'static Operation,
        in_path: &[&str],
        request: &RecordedRequest,
        is_strict: bool,
    ) -> Result<Self, Answer> {
        let mut values = body(operation, request, is_strict)?;
        let mut query = query(request)?;
        let mut in_path = in_path.iter();
        for parameter in &operation.parameters {
            let name = &parameter.name;
            let text = match parameter.place {
                Place::Path => {
                    let text = in_path.next().copied().unwrap_or_default();
                    Some(decode(text).ok_or_else(|| bad(format!("{name} is not UTF-8")))?)
                }
                Place::Query => query.remove(name),
            };
            match text {
                Some(text) => {
                    let value = read(parameter, &text);
                    let value = value.and_then(|value| check(&parameter.schema, &value, is_strict).map(|()| value));
                    values.insert(name.clone(), value.map_err(|problem| problem.within(name))?);
                }
                None if parameter.is_required => return Err(bad(format!("{name} is missing"))),
                None => {}
            }
        }
        match query.keys().next() {
            Some(name) if is_strict => Err(bad(format!("{name} is not documented"))),
            _ => Ok(Self { operation, values }),
        }
    }

    /// Returns a text; empty if it was not given.
    pub(crate) fn text(&self, name: &str) -> &str {
        self.values.get(name).and_then(Value::as_str).unwrap_or_default()
    }

    /// Returns an integer, which may be a text.
    pub(crate) fn integer(&self, name: &str) -> Option<i64> {
        self.values.get(name).and_then(as_integer)
    }

    /// Returns an id that is required, so it is there.
    pub(crate) fn id(&self, name: &str) -> i64 {
        self.integer(name).unwrap_or_default()
    }

    pub(crate) fn is_true(&self, name: &str) -> bool {
        self.values.get(name) == Some(&Value::Bool(true))
    }

    pub(crate) fn boolean(&self, name: &str) -> Option<bool> {
        self.values.get(name).and_then(Value::as_bool)
    }

    /// Returns the items of a list; none if it was not given.
    pub(crate) fn list(&self, name: &str) -> &[Value] {
        self.values.get(name).and_then(Value::as_array).map_or(&[], Vec::as_slice)
    }

    /// Returns the texts of a list, each once and in their order.
    pub(crate) fn texts(&self, name: &str) -> Vec<&str> {
        let mut texts: Vec<&str> = Vec::new();
        for text in self.list(name).iter().filter_map(Value::as_str) {
            if !texts.contains(&text) {
                texts.push(text);
            }
        }
        texts
    }

    /// Returns the property `name` of the object `object`.
    pub(crate) fn member(&self, object: &str, name: &str) -> Option<&Value> {
        self.values.get(object).and_then(|object| object.get(name)).filter(|value| !value.is_null())
    }

    /// Returns whether the property `name` of the object `object` is true, or `default` if it was not given.
    pub(crate) fn flag(&self, object: &str, name: &str, default: bool) -> bool {
        self.member(object, name).and_then(Value::as_bool).unwrap_or(default)
    }

    /// Returns the conversation that is named by `conversation_id`.
    pub(crate) fn conversation(&self) -> Result<ConversationId<'_>, Answer> {
        ConversationId::parse(self.text("conversation_id")).map_err(bad)
    }
}

/// Reads an integer, which may be a text.
pub(crate) fn as_integer(value: &Value) -> Option<i64> {
    value.as_i64().or_else(|| integer(value.as_str()?))
}

/// Reads a decimal integer without plus sign, leading zeros and white space.
pub(crate) fn integer(text: &str) -> Option<i64> {
    text.parse().ok().filter(|number: &i64| number.to_string() == text)
}

/// Returns the values of a request, whether or not they are allowed.
pub(crate) fn parameters_of(operation: &Operation, request: &RecordedRequest) -> Map<String, Value> {
    let mut values = match serde_json::from_slice(request.body()) {
        Ok(Value::Object(body)) => body,
        _ => Map::new(),
    };
    let templates: Vec<_> = operation.path.split('/').rev().collect();
    // A path prefix is at the beginning.
    let segments = templates.iter().zip(request.path().rsplit('/'));
    let mut texts: HashMap<_, _> = request.query_pairs().flatten().filter(|(_, value)| !value.is_empty()).collect();
    for (template, segment) in segments {
        if let Some(name) = template.strip_prefix('{').and_then(|template| template.strip_suffix('}')) {
            texts.extend(decode(segment).map(|text| (name.to_owned(), text)));
        }
    }
    for parameter in &operation.parameters {
        if let Some(Ok(value)) = texts.get(&parameter.name).map(|text| read(parameter, text)) {
            values.insert(parameter.name.clone(), value);
        }
    }
    values
}

/// Returns the query parameters that have a value.
fn query(request: &RecordedRequest) -> Result<HashMap<String, String>, Answer> {
    let mut parameters = HashMap::new();
    for pair in request.query_pairs() {
        let (name, value) = pair.ok_or_else(|| bad("the query is not UTF-8"))?;
        if parameters.contains_key(&name) {
            return Err(bad(format!("{name} is given twice")));
        }
        parameters.insert(name, value);
    }
    // The vendor's own example has names without a value, for parameters that are not set.
    parameters.retain(|_, value| !value.is_empty());
    Ok(parameters)
}

/// Returns the properties of the body; none if the operation has no body.
fn body(operation: &Operation, request: &RecordedRequest, is_strict: bool) -> Result<Map<String, Value>, Answer> {
    let Some(expected) = &operation.body else { return Ok(Map::new()) };
    let bytes = request.body();
    if bytes.is_empty() && !expected.is_required {
        return Ok(Map::new());
    }
    let value = match serde_json::from_slice(bytes) {
        Ok(value) => value,
        Err(_) if bytes.is_empty() => return Err(bad("the body is missing")),
        Err(error) => return Err(bad(format!("the body is not JSON: {error}"))),
    };
    check(&expected.schema, &value, is_strict)?;
    match value {
        Value::Object(mut map) => {
            // What is not documented is ignored.
            let is_known = |name: &str| match &expected.schema.kind {
                Kind::Object { properties, .. } => properties.iter().any(|property| property.name == name),
                _ => false,
            };
            map.retain(|name, value| !value.is_null() && is_known(name));
            Ok(map)
        }
        _ => Ok(Map::new()),
    }
}

/// Reads the text of a parameter.
fn read(parameter: &Parameter, text: &str) -> Result<Value, Problem> {
    match parameter.style {
        Style::Plain => read_plain(&parameter.schema, text),
        Style::Commas => {
            let items = match &parameter.schema.kind {
                Kind::List(items) => items,
                _ => &parameter.schema,
            };
            text.split(',').map(|item| read_plain(items, item)).collect::<Result<_, _>>().map(Value::Array)
        }
        Style::Json => serde_json::from_str(text).map_err(|error| Problem::new(format!("is not JSON: {error}"))),
    }
}

fn read_plain(schema: &Schema, text: &str) -> Result<Value, Problem> {
    let value = match &schema.kind {
        Kind::Boolean => text.parse::<bool>().ok().map(Value::from),
        Kind::Integer => integer(text).map(Value::from),
        Kind::Number => text.parse::<f64>().ok().map(Value::from),
        _ => Some(Value::from(text)),
    };
    value.ok_or_else(|| Problem::new(format!("is not {}: {text:?}", schema.kind.noun())))
}
