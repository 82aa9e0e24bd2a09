//! The answer of an operation with all that its document says, for tests.

use serde_json::{Map, Value, json};

use crate::model::{Field, Operation, Scope, Shape, Type};

/// The `data` of a success of `operation`, with each property once and one item in each list. What may be any JSON is an object with
/// the property `any`.
pub fn answer(scope: Scope<'_>, operation: &Operation) -> Value {
    operation.data.as_ref().map_or(json!({}), |data| value(scope, data, "data"))
}

fn value(scope: Scope<'_>, ty: &Type, name: &str) -> Value {
    match &ty.shape {
        Shape::Scalar(_) if ty.is_text() => json!(name),
        Shape::Scalar(scalar) => serde_json::from_str(scalar.example).unwrap_or_default(),
        Shape::Any => json!({ "any": "JSON" }),
        Shape::Rust(rust) => match (rust.name.as_str(), rust.json.as_str()) {
            ("ConversationId", _) => json!("alice|1|bob"),
            ("ResultCode", _) => json!(404),
            ("JsonText", _) => json!(r#"{"any":"JSON"}"#),
            _ if rust.is_of_text() => json!(name),
            (_, "string") => json!("6001"),
            _ => json!(6001),
        },
        Shape::List(item) => json!([value(scope, item, name)]),
        Shape::Map(_) if ty.is_any_object() => json!({ "any": "JSON" }),
        Shape::Map(inner) => json!({ "any": value(scope, inner, name) }),
        Shape::Named { .. } => {
            let Some(definition) = scope.definition(ty) else { return Value::Null };
            if let Some(entry) = definition.kind.entries().first() {
                return entry.wire.clone();
            }
            // One inside another would go on for ever.
            let ends = |field: &&Field| !scope.reachable([&field.ty]).contains(&definition.pointer);
            let fields = definition.kind.fields().iter().filter(ends);
            fields.map(|field| (field.wire.clone(), value(scope, &field.ty, &field.wire))).collect::<Map<_, _>>().into()
        }
    }
}
