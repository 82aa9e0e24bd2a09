//! The answer of an operation without state: the examples of the documents, with the values of the request in it.

use serde_json::{Map, Value, json};

use crate::{
    call::Call,
    table::{Format, Kind, Property, Schema},
};

/// Returns `data` for a call at `now`, in milliseconds since 1970.
pub(crate) fn example(call: &Call, now: i64) -> Value {
    let example = Example { values: &call.values, now };
    call.operation.data.as_ref().map_or_else(|| json!({}), |schema| example.value(schema, "data"))
}

struct Example<'a> {
    values: &'a Map<String, Value>,
    now: i64,
}

impl Example<'_> {
    fn value(&self, schema: &Schema, name: &str) -> Value {
        if let Some(value) = self.values.get(name).and_then(|value| as_kind(&schema.kind, value)) {
            return value;
        }
        match &schema.kind {
            Kind::List(items) => self.list(schema, items, name),
            Kind::Object { properties, .. } if !properties.is_empty() => {
                let property = |p: &Property| (p.name.clone(), self.value(&p.schema, &p.name));
                Value::Object(properties.iter().map(property).collect())
            }
            _ if schema.format == Format::Time => json!(self.now),
            kind => {
                let example = schema.example.as_ref().or_else(|| schema.values.first());
                let example = example.filter(|_| !matches!(kind, Kind::Boolean)).cloned();
                example.unwrap_or_else(|| made_up(schema, name))
            }
        }
    }

    /// One item for each id of the request, if it has a list of them.
    fn list(&self, schema: &Schema, items: &Schema, name: &str) -> Value {
        if schema.is_failures || name.starts_with("fail") || name.starts_with("invalid") {
            return json!([]);
        }
        if let Kind::Object { properties, .. } = &items.kind {
            for property in properties {
                let plural = format!("{}s", property.name);
                let ids = self.values.iter().find(|(key, value)| key.ends_with(&plural) && value.is_array());
                if let Some(ids) = ids.and_then(|(_, ids)| ids.as_array()) {
                    let item = |id: &Value| {
                        let mut item = self.value(items, name);
                        let id = as_kind(&property.schema.kind, id);
                        if let (Value::Object(item), Some(id)) = (&mut item, id) {
                            item.insert(property.name.clone(), id);
                        }
                        item
                    };
                    return ids.iter().map(item).collect();
                }
            }
        } else if name == "success_list" {
            let ids = self.values.values().filter_map(Value::as_array);
            let ids = ids.map(|ids| ids.iter().filter_map(|id| as_kind(&items.kind, id)).collect::<Vec<_>>());
            if let Some(ids) = ids.into_iter().find(|ids| !ids.is_empty()) {
                return Value::Array(ids);
            }
        }
        json!([self.value(items, name)])
    }
}

/// Returns a value as one of this kind: a number as its text, and the reverse.
fn as_kind(kind: &Kind, value: &Value) -> Option<Value> {
    match (kind, value) {
        (Kind::Text, Value::Number(number)) => Some(json!(number.to_string())),
        (Kind::Integer, Value::String(text)) => text.parse::<i64>().ok().map(Value::from),
        (Kind::Text, Value::String(_)) | (Kind::Integer | Kind::Number, Value::Number(_)) => Some(value.clone()),
        (Kind::Boolean, Value::Bool(_)) => Some(value.clone()),
        (Kind::Object { is_open: true, .. }, Value::Object(_)) => Some(value.clone()),
        _ => None,
    }
}

fn made_up(schema: &Schema, name: &str) -> Value {
    match (&schema.kind, schema.format) {
        (Kind::Boolean, _) => json!(false),
        (Kind::Integer, _) => json!(1),
        (Kind::Number, _) => json!(0.5),
        (Kind::Text, Format::Json) => json!("{}"),
        // There is no next page.
        (Kind::Text, _) if name == "next_token" => json!(""),
        (Kind::Text, _) => json!(name),
        _ => json!({}),
    }
}
