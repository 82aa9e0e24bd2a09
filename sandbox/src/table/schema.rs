//! What a value must be.

use serde_json::Value;

use super::document::Place;

/// The maximum depth of nested schemas.
const MAX_DEPTH: usize = 24;

#[derive(Debug)]
pub(crate) struct Schema {
    pub(crate) kind: Kind,
    pub(crate) format: Format,
    /// The values that are allowed; all if it is empty.
    pub(crate) values: Vec<Value>,
    pub(crate) minimum: Option<i64>,
    pub(crate) maximum: Option<i64>,
    /// In characters of a text, or items of a list.
    pub(crate) min_length: Option<usize>,
    pub(crate) max_length: Option<usize>,
    /// A list of what failed.
    pub(crate) is_failures: bool,
    pub(crate) example: Option<Value>,
}

#[derive(Debug)]
pub(crate) enum Kind {
    Any,
    Boolean,
    Integer,
    Number,
    Text,
    List(Box<Schema>),
    Object {
        properties: Vec<Property>,
        /// Whether it may have other properties, as the content of a custom message has.
        is_open: bool,
    },
}

#[derive(Debug)]
pub(crate) struct Property {
    pub(crate) name: String,
    pub(crate) is_required: bool,
    pub(crate) schema: Schema,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Format {
    None,
    /// An integer of 32 bits.
    Int32,
    /// An id that the vendor's sources have as a number in one place and as a text in another.
    NumericId,
    AccountId,
    ConversationId,
    /// Milliseconds since 1970.
    Time,
    /// A text that holds JSON.
    Json,
}

impl Schema {
    pub(super) fn read(place: &Place<'_>) -> Result<Self, String> {
        Self::read_at(place, 0)
    }

    fn read_at(place: &Place<'_>, depth: usize) -> Result<Self, String> {
        if depth > MAX_DEPTH {
            return Err(format!("{}: schemas that are nested without end", place.section()));
        }
        let kind = match place.text("type") {
            "boolean" => Kind::Boolean,
            "integer" => Kind::Integer,
            "number" => Kind::Number,
            "string" => Kind::Text,
            "array" => {
                let items = place.get("items")?.ok_or_else(|| format!("{}: a list without items", place.section()))?;
                Kind::List(Box::new(Self::read_at(&items, depth + 1)?))
            }
            "object" => Self::object(place, depth)?,
            "" => Kind::Any,
            other => return Err(format!("{}: {other} is no type", place.section())),
        };
        let format = match (place.name.as_deref(), place.text("format")) {
            (Some("AccountId"), _) => Format::AccountId,
            (Some("ConversationId"), _) => Format::ConversationId,
            (Some("Timestamp"), _) => Format::Time,
            _ if ["TeamId", "RoomId", "MessageId"].contains(&place.text("x-rust-type")) => Format::NumericId,
            (_, "int32") => Format::Int32,
            (_, "json") => Format::Json,
            _ => Format::None,
        };
        let length = |name: &str, of_list: &str| {
            let key = if matches!(kind, Kind::List(_)) { of_list } else { name };
            place.integer(key).and_then(|limit| usize::try_from(limit).ok())
        };
        let (min_length, max_length) = (length("minLength", "minItems"), length("maxLength", "maxItems"));
        let values = place.value.get("enum").and_then(Value::as_array).cloned().unwrap_or_default();
        Ok(Self {
            kind,
            format,
            values,
            minimum: place.integer("minimum"),
            maximum: place.integer("maximum"),
            min_length,
            max_length,
            is_failures: place.value.get("x-failures").is_some(),
            example: place.value.get("example").cloned(),
        })
    }

    fn object(place: &Place<'_>, depth: usize) -> Result<Kind, String> {
        let required = place.value.get("required").and_then(Value::as_array).cloned().unwrap_or_default();
        let mut properties = Vec::new();
        for (name, place) in place.entries("properties")? {
            let is_required = required.iter().any(|required| *required == *name);
            properties.push(Property { name, is_required, schema: Self::read_at(&place, depth + 1)? });
        }
        let is_open = place.is_true("additionalProperties") || properties.is_empty();
        Ok(Kind::Object { properties, is_open })
    }
}
