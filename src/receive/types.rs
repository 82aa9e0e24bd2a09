//! What the types of the standard library and of serde_json are made of.

use serde_json::{Map, Value};

use super::slot::{Expected, Object, Receive, Slot};

/// A call that returns no data.
impl Object for () {
    fn property(&mut self, _: &str) -> Option<(&'static str, &mut dyn Slot)> {
        None
    }
}

impl Receive for () {
    const EXPECTED: Expected = "an object";

    fn object(slot: &mut Option<Self>) -> Option<&mut dyn Object> {
        Some(slot.get_or_insert_default())
    }
}

impl Receive for String {
    const EXPECTED: Expected = "a text";

    fn from_boolean(value: bool) -> Option<Self> {
        Some(value.to_string())
    }

    fn from_integer(value: i64) -> Option<Self> {
        Some(value.to_string())
    }

    fn from_float(value: f64) -> Option<Self> {
        Some(value.to_string())
    }

    fn from_text(value: &str) -> Option<Self> {
        Some(value.to_owned())
    }
}

impl Receive for bool {
    const EXPECTED: Expected = "a boolean";

    fn from_boolean(value: bool) -> Option<Self> {
        Some(value)
    }

    fn from_integer(value: i64) -> Option<Self> {
        matches!(value, 0 | 1).then_some(value == 1)
    }

    fn from_text(value: &str) -> Option<Self> {
        match value {
            "true" | "1" => Some(true),
            "false" | "0" => Some(false),
            _ => None,
        }
    }
}

impl Receive for i64 {
    const EXPECTED: Expected = "an integer";

    fn from_integer(value: i64) -> Option<Self> {
        Some(value)
    }

    fn from_text(value: &str) -> Option<Self> {
        value.trim().parse().ok()
    }
}

impl Receive for i32 {
    const EXPECTED: Expected = "an integer";

    fn from_integer(value: i64) -> Option<Self> {
        value.try_into().ok()
    }

    fn from_text(value: &str) -> Option<Self> {
        value.trim().parse().ok()
    }
}

impl Receive for f64 {
    const EXPECTED: Expected = "a number";

    fn from_integer(value: i64) -> Option<Self> {
        Some(value as f64)
    }

    fn from_float(value: f64) -> Option<Self> {
        Some(value)
    }

    fn from_text(value: &str) -> Option<Self> {
        value.trim().parse().ok()
    }
}

impl Receive for Value {
    const EXPECTED: Expected = "JSON";
    const JSON: bool = true;

    fn from_json(value: Value) -> Option<Self> {
        Some(value)
    }
}

impl Receive for Map<String, Value> {
    const EXPECTED: Expected = "an object";
    const JSON: bool = true;

    fn from_json(value: Value) -> Option<Self> {
        match value {
            Value::Object(map) => Some(map),
            // The same as text.
            Value::String(text) => serde_json::from_str(&text).ok(),
            _ => None,
        }
    }
}
