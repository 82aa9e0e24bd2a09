//! The types of values, and their limits.

use std::{borrow::Cow, cmp::Ordering};

use serde_json::Value;

/// The type of a value, and what the value must keep to.
#[derive(Clone, PartialEq)]
pub struct Type {
    pub shape: Shape,
    pub nullable: bool,
    pub limits: Vec<Limit>,
}

#[derive(Clone, PartialEq)]
pub enum Shape {
    /// One of [`SCALARS`].
    Scalar(&'static Scalar),
    /// Any JSON.
    Any,
    /// A definition, of the section or of those that sections share.
    Named {
        name: String,
        shared: bool,
    },
    /// A hand-written type of the client.
    Rust(RustType),
    List(Box<Type>),
    Map(Box<Type>),
}

/// A hand-written type of the client that stands for a schema.
#[derive(Clone, PartialEq)]
pub struct RustType {
    pub name: String,
    /// `type` of the schema.
    pub json: String,
    /// An example of it in Rust, if the document has one.
    pub example: Option<String>,
}

impl RustType {
    /// Returns whether a text makes it.
    pub fn is_of_text(&self) -> bool {
        ["AccountId", "JsonText", "Secret"].contains(&self.name.as_str())
    }

    /// Returns whether it is an id that a number makes.
    pub fn is_of_number(&self) -> bool {
        ["MessageId", "RoomId", "TeamId"].contains(&self.name.as_str())
    }

    /// Returns whether it is a number in Rust, and a text in JSON.
    pub fn is_text_of_number(&self) -> bool {
        self.json == "string" && (self.is_of_number() || self.name == "Timestamp")
    }
}

/// A type without parts: `type` and `format` in the document, the type in Rust, and an example as JSON.
#[derive(PartialEq)]
pub struct Scalar {
    pub ty: &'static str,
    pub format: &'static str,
    pub rust: &'static str,
    pub example: &'static str,
}

impl Scalar {
    /// Returns the type and the format, for example `integer int64`.
    pub fn words(&self) -> String {
        format!("{} {}", self.ty, self.format).trim().to_owned()
    }
}

/// The first one of a type is what it is without a format.
pub static SCALARS: [Scalar; 5] = [
    Scalar { ty: "string", format: "", rust: "::std::string::String", example: r#""text""# },
    Scalar { ty: "integer", format: "int64", rust: "i64", example: "1" },
    Scalar { ty: "integer", format: "int32", rust: "i32", example: "1" },
    Scalar { ty: "number", format: "double", rust: "f64", example: "1.5" },
    Scalar { ty: "boolean", format: "", rust: "bool", example: "true" },
];

/// Formats of texts that say something to readers, and change nothing.
pub const TEXT_FORMATS: [&str; 9] =
    ["email", "uri", "uri-reference", "hostname", "ipv4", "ipv6", "date", "date-time", "uuid"];

/// Formats of texts that are hand-written types.
pub const FORMAT_TYPES: [(&str, &str); 2] = [("json", "JsonText"), ("password", "Secret")];

/// A keyword and its words, of [`LIMITS`], and its value.
#[derive(Clone, PartialEq)]
pub struct Limit {
    pub keyword: &'static str,
    pub words: &'static str,
    pub value: Value,
}

/// The keywords of limits, each with its words.
pub const LIMITS: [(&str, &str); 8] = [
    ("minLength", "at least {} characters"),
    ("maxLength", "at most {} characters"),
    ("minimum", "at least {}"),
    ("maximum", "at most {}"),
    ("minItems", "at least {} items"),
    ("maxItems", "at most {} items"),
    ("pattern", "matching `{}`"),
    // Of texts: one of `TEXT_FORMATS`.
    ("format", "in the format `{}`"),
];

impl From<Shape> for Type {
    fn from(shape: Shape) -> Self {
        Self { shape, nullable: false, limits: Vec::new() }
    }
}

impl Type {
    /// Returns whether it is a `String`.
    pub fn is_text(&self) -> bool {
        self.shape == Shape::Scalar(&SCALARS[0])
    }

    /// Returns what a caller may write for it: a text, for example, for an account as well as for a name.
    pub fn made_of(&self) -> Cow<'_, Shape> {
        match &self.shape {
            Shape::Rust(rust) if rust.is_of_text() => Cow::Owned(Shape::Scalar(&SCALARS[0])),
            Shape::Rust(rust) if rust.is_of_number() => Cow::Owned(Shape::Scalar(&SCALARS[1])),
            Shape::Scalar(scalar) if scalar.ty == "integer" => Cow::Owned(Shape::Scalar(&SCALARS[1])),
            Shape::List(item) => Cow::Owned(Shape::List(Box::new(item.made_of().into_owned().into()))),
            other => Cow::Borrowed(other),
        }
    }

    /// Returns whether it is an object with any properties.
    pub fn is_any_object(&self) -> bool {
        matches!(&self.shape, Shape::Map(value) if value.shape == Shape::Any)
    }

    /// Returns the type of its items or values, if it is a list or a map.
    pub fn inner(&self) -> Option<&Self> {
        if let Shape::List(inner) | Shape::Map(inner) = &self.shape { Some(inner) } else { None }
    }

    /// Returns whether a limit of it, or of an item or value in it, is checked.
    pub fn is_limited(&self) -> bool {
        self.limits.iter().any(Limit::is_checked) || self.inner().is_some_and(Self::is_limited)
    }

    /// Returns the value of a limit.
    pub fn limit(&self, keyword: &str) -> Option<&Value> {
        self.limits.iter().find(|limit| limit.keyword == keyword).map(|limit| &limit.value)
    }

    /// Returns the limits in words, for example `at most 128 characters`.
    pub fn limits_in_words(&self) -> Vec<String> {
        let inner = self.inner().map(Self::limits_in_words).unwrap_or_default();
        self.limits.iter().map(Limit::words).chain(inner.iter().map(|words| format!("each {words}"))).collect()
    }
}

impl Limit {
    /// Returns the limit in words.
    pub fn words(&self) -> String {
        self.words.replace("{}", &plain(&self.value))
    }

    /// Returns whether values are checked; others are limited by words alone.
    pub fn is_checked(&self) -> bool {
        !["pattern", "format"].contains(&self.keyword)
    }

    /// Returns whether `value` exceeds it.
    pub fn is_exceeded(&self, value: &Value) -> bool {
        let size = match value {
            Value::String(text) if self.keyword.ends_with("Length") => Value::from(text.chars().count()),
            Value::Array(items) if self.keyword.ends_with("Items") => Value::from(items.len()),
            Value::Number(_) if self.keyword.ends_with("imum") => value.clone(),
            _ => return false,
        };
        // Whole numbers of 64 bits are not all doubles.
        let order = match (size.as_i64(), self.value.as_i64()) {
            (Some(size), Some(limit)) => Some(size.cmp(&limit)),
            _ => size.as_f64().partial_cmp(&self.value.as_f64()),
        };
        order == Some(if self.keyword.starts_with("min") { Ordering::Less } else { Ordering::Greater })
    }
}

/// A JSON value without the quotes of a text.
pub fn plain(value: &Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), str::to_owned)
}
