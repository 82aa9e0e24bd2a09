//! The API that a document describes, with Rust names and types: what generation starts from.

use std::collections::BTreeSet;

use serde_json::Value;

/// An API.
#[derive(Default)]
pub struct Model {
    pub regions: Vec<Region>,
    /// The named types, in the order of the document.
    pub definitions: Vec<Definition>,
    pub operations: Vec<Operation>,
}

/// A server with a name.
pub struct Region {
    pub rust: String,
    pub url: String,
    pub description: String,
}

/// A type of the generated module `types`.
pub struct Definition {
    pub rust: String,
    pub pointer: String,
    pub description: String,
    pub kind: Kind,
    /// Whether requests have it in them, and whether responses do.
    pub sent: bool,
    pub received: bool,
}

/// The kind of a definition.
pub enum Kind {
    /// A number or a text with names; open if it is received.
    Enum(Vec<Entry>),
    /// A number with names, always open.
    Codes(Vec<Entry>),
    Struct(Vec<Field>),
    /// The responses of operations, the success first.
    Responses(Vec<Outcome>),
}

/// A value of an enum.
pub struct Entry {
    /// A number or a text.
    pub wire: Value,
    pub rust: String,
    pub description: String,
}

/// A response, told from the others by its codes.
pub struct Outcome {
    /// The variant of the enum of responses.
    pub rust: String,
    pub description: String,
    /// None for the one with any other code.
    pub codes: Vec<i64>,
    /// `Success`, `ParameterError`, `ServerError` or `Other`.
    pub outcome: &'static str,
    pub data: Type,
}

/// A property of a struct, a parameter or a body.
pub struct Field {
    pub pointer: String,
    pub wire: String,
    pub rust: String,
    pub ty: Type,
    pub limits: Limits,
    pub required: bool,
    pub description: String,
    pub deprecated: bool,
    pub default: Option<Value>,
    pub example: Option<Value>,
}

#[derive(Clone, Debug, PartialEq)]
pub enum Type {
    /// One of [`SCALARS`].
    Scalar(&'static Scalar),
    /// Any JSON.
    Any,
    /// A definition.
    Named(String),
    /// A hand-written type, by its path.
    External(String),
    List(Box<Type>),
    Map(Box<Type>),
    Nullable(Box<Type>),
}

/// A type without parts: `type` and `format` in the document, the type in Rust, and an example as JSON.
#[derive(Debug, PartialEq)]
pub struct Scalar {
    pub ty: &'static str,
    pub format: &'static str,
    pub rust: &'static str,
    pub example: &'static str,
}

const fn scalar(ty: &'static str, format: &'static str, rust: &'static str, example: &'static str) -> Scalar {
    Scalar { ty, format, rust, example }
}

impl Scalar {
    /// The type and the format, for example `integer int64`.
    pub fn words(&self) -> String {
        format!("{} {}", self.ty, self.format).trim().to_owned()
    }
}

/// The first one of a type is what it is without a format.
pub static SCALARS: [Scalar; 9] = [
    scalar("string", "", "::std::string::String", r#""text""#),
    scalar("string", "date-time", "::chrono::DateTime<::chrono::offset::Utc>", r#""2026-01-31T08:00:00Z""#),
    scalar("string", "date", "::chrono::naive::NaiveDate", r#""2026-01-31""#),
    scalar("string", "uuid", "::uuid::Uuid", r#""3c4b2d3e-8a8f-4c52-9f0e-1f2a3b4c5d6e""#),
    scalar("integer", "int64", "i64", "1"),
    scalar("integer", "int32", "i32", "1"),
    scalar("number", "double", "f64", "1.5"),
    scalar("number", "float", "f32", "1.5"),
    scalar("boolean", "", "bool", "true"),
];

/// What a value must keep to.
#[derive(Default)]
pub struct Limits {
    /// A keyword of [`LIMITS`] and its value.
    pub own: Vec<(&'static str, Value)>,
    /// Those of the items of a list, or of the values of a map.
    pub items: Option<Box<Limits>>,
}

/// The keywords of limits, each with its words. `pattern` is documented, not checked.
pub const LIMITS: [(&str, &str); 7] = [
    ("minLength", "at least {} characters"),
    ("maxLength", "at most {} characters"),
    ("minimum", "at least {}"),
    ("maximum", "at most {}"),
    ("minItems", "at least {} items"),
    ("maxItems", "at most {} items"),
    ("pattern", "matching `{}`"),
];

/// A call of the API.
pub struct Operation {
    /// `operationId`.
    pub id: String,
    /// The method of the client, and the type of the call.
    pub rust: String,
    pub builder: String,
    /// Uppercase.
    pub method: String,
    pub path: String,
    pub summary: String,
    pub description: String,
    pub deprecated: bool,
    /// Without those that the middleware supplies; the body is the last one.
    pub parameters: Vec<Parameter>,
    /// The definition of its responses.
    pub response: String,
}

/// A parameter of an operation, or its body.
pub struct Parameter {
    pub place: Place,
    pub field: Field,
    /// The name under which a span shows it.
    pub span_field: Option<String>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    Path,
    /// `name=a&name=b` for a list.
    Query,
    /// `name=a,b` for a list.
    QueryJoined,
    Header,
    Body,
}

impl Model {
    /// The kind of the definition `rust`.
    pub fn kind(&self, rust: &str) -> Option<&Kind> {
        self.definitions.iter().find(|definition| definition.rust == rust).map(|definition| &definition.kind)
    }

    /// Whether `ty` is one value, of which the text can stand in a URL or a header.
    pub fn is_scalar(&self, ty: &Type) -> bool {
        match ty {
            Type::Any | Type::List(_) | Type::Map(_) | Type::Nullable(_) => false,
            Type::Named(name) => matches!(self.kind(name), Some(Kind::Enum(_) | Kind::Codes(_))),
            _ => true,
        }
    }

    /// All structs' fields, parameters and bodies.
    pub fn fields(&self) -> impl Iterator<Item = &Field> {
        let parameters = self.operations.iter().flat_map(|operation| &operation.parameters);
        let structs = self.definitions.iter().filter_map(|definition| match &definition.kind {
            Kind::Struct(fields) => Some(fields),
            _ => None,
        });
        parameters.map(|parameter| &parameter.field).chain(structs.flatten())
    }

    /// Notes for each definition whether it is sent, and whether it is received.
    pub fn mark_directions(&mut self) {
        let parameters = self.operations.iter().flat_map(|operation| &operation.parameters);
        let sent = self.reachable(parameters.map(|parameter| &parameter.field.ty).collect());
        let outcomes = self.definitions.iter().filter_map(|definition| match &definition.kind {
            Kind::Responses(outcomes) => Some(outcomes),
            _ => None,
        });
        let received = self.reachable(outcomes.flatten().map(|outcome| &outcome.data).collect());
        for definition in &mut self.definitions {
            definition.sent = sent.contains(&definition.rust);
            definition.received = received.contains(&definition.rust);
        }
    }

    /// The names of the definitions that values of `types` have in them.
    pub fn reachable<'a>(&'a self, mut types: Vec<&'a Type>) -> BTreeSet<String> {
        let mut names = BTreeSet::new();
        while let Some(ty) = types.pop() {
            match ty {
                Type::List(inner) | Type::Map(inner) | Type::Nullable(inner) => types.push(inner),
                Type::Named(name) if names.insert(name.clone()) => {
                    if let Some(Kind::Struct(fields)) = self.kind(name) {
                        types.extend(fields.iter().map(|field| &field.ty));
                    }
                }
                _ => {}
            }
        }
        names
    }
}

impl Type {
    /// The type of a value that is there.
    pub fn bare(&self) -> &Self {
        if let Self::Nullable(inner) = self { inner } else { self }
    }

    /// Whether it is a `String`.
    pub fn is_text(&self) -> bool {
        *self == Self::Scalar(&SCALARS[0])
    }

    pub fn is_collection(&self) -> bool {
        matches!(self.bare(), Self::List(_) | Self::Map(_))
    }
}

impl Limits {
    /// The limits in words, for example `at most 128 characters`.
    pub fn words(&self) -> Vec<String> {
        let own = self.own.iter().filter_map(|(keyword, value)| {
            let (_, words) = LIMITS.iter().find(|(name, _)| name == keyword)?;
            Some(words.replace("{}", &value.as_str().map_or_else(|| value.to_string(), str::to_owned)))
        });
        let items = self.items.iter().flat_map(|items| items.words()).map(|words| format!("each {words}"));
        own.chain(items).collect()
    }

    /// The first limit that `value` exceeds, in words.
    pub fn exceeded(&self, value: &Value) -> Option<String> {
        let size = |keyword: &str| match value {
            Value::String(text) if keyword.ends_with("Length") => Some(text.chars().count() as f64),
            Value::Array(items) if keyword.ends_with("Items") => Some(items.len() as f64),
            Value::Number(number) if keyword.ends_with("imum") => number.as_f64(),
            _ => None,
        };
        let at = self.own.iter().position(|(keyword, limit)| {
            let (limit, size) = (limit.as_f64().unwrap_or_default(), size(keyword));
            size.is_some_and(|size| if keyword.starts_with("min") { size < limit } else { size > limit })
        });
        at.map(|at| self.words().swap_remove(at))
    }
}
