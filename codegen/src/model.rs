//! The API that a document describes, with Rust names and types: what generation starts from.

use std::collections::BTreeSet;

use serde_json::Value;

/// An API.
#[derive(Default)]
pub struct Model {
    /// The named types, in the order of the document.
    pub definitions: Vec<Definition>,
    pub operations: Vec<Operation>,
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
    /// The servers with a name, by their URLs.
    Regions(Vec<Entry>),
    /// A number or a text with names; open if it is received.
    Enum(Vec<Entry>),
    /// A number with names, always open.
    Codes(Vec<Entry>),
    Struct(Vec<Field>),
    /// The responses of operations, the success first.
    Responses(Vec<Outcome>),
}

/// A value with a name.
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
    pub outcome: String,
    pub data: Type,
}

/// A property of a struct, a parameter or a body.
pub struct Field {
    pub pointer: String,
    pub wire: String,
    pub rust: String,
    pub ty: Type,
    pub required: bool,
    pub description: String,
    pub deprecated: bool,
    pub default: Option<Value>,
    pub example: Option<Value>,
}

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
    /// A definition.
    Named(String),
    /// The hand-written type of conversation ids.
    ConversationId,
    List(Box<Type>),
    Map(Box<Type>),
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
pub static SCALARS: [Scalar; 9] = [
    Scalar { ty: "string", format: "", rust: "::std::string::String", example: r#""text""# },
    Scalar {
        ty: "string",
        format: "date-time",
        rust: "::chrono::DateTime<::chrono::offset::Utc>",
        example: r#""2026-01-31T08:00:00Z""#,
    },
    Scalar { ty: "string", format: "date", rust: "::chrono::naive::NaiveDate", example: r#""2026-01-31""# },
    Scalar { ty: "string", format: "uuid", rust: "::uuid::Uuid", example: r#""3c4b2d3e-8a8f-4c52-9f0e-1f2a3b4c5d6e""# },
    Scalar { ty: "integer", format: "int64", rust: "i64", example: "1" },
    Scalar { ty: "integer", format: "int32", rust: "i32", example: "1" },
    Scalar { ty: "number", format: "double", rust: "f64", example: "1.5" },
    Scalar { ty: "number", format: "float", rust: "f32", example: "1.5" },
    Scalar { ty: "boolean", format: "", rust: "bool", example: "true" },
];

/// A keyword of [`LIMITS`] and its value.
#[derive(Clone, PartialEq)]
pub struct Limit {
    pub keyword: &'static str,
    pub value: Value,
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

#[derive(Clone, Copy, PartialEq)]
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
    /// Returns the kind of the definition `rust`.
    pub fn kind(&self, rust: &str) -> Option<&Kind> {
        self.definitions.iter().find(|definition| definition.rust == rust).map(|definition| &definition.kind)
    }

    /// Returns the parameters and bodies of all operations.
    pub fn parameters(&self) -> impl Iterator<Item = &Parameter> {
        self.operations.iter().flat_map(|operation| &operation.parameters)
    }

    /// Returns whether `ty` is one value, of which the text can stand in a URL or a header.
    pub fn is_scalar(&self, ty: &Type) -> bool {
        let is_scalar = match &ty.shape {
            Shape::Scalar(_) | Shape::ConversationId => true,
            Shape::Named(name) => matches!(self.kind(name), Some(Kind::Enum(_) | Kind::Codes(_))),
            _ => false,
        };
        is_scalar && !ty.nullable
    }

    /// Returns whether `ty` is a struct.
    pub fn is_struct(&self, ty: &Type) -> bool {
        matches!(&ty.shape, Shape::Named(name) if matches!(self.kind(name), Some(Kind::Struct(_))))
    }

    /// Notes for each definition whether it is sent, and whether it is received.
    pub fn mark_directions(&mut self) {
        let sent = self.reachable(self.parameters().map(|parameter| &parameter.field.ty).collect());
        let outcomes = self.definitions.iter().flat_map(|definition| definition.kind.outcomes());
        let received = self.reachable(outcomes.map(|outcome| &outcome.data).collect());
        for definition in &mut self.definitions {
            definition.sent = sent.contains(&definition.rust);
            definition.received = received.contains(&definition.rust);
        }
    }

    /// Returns the names of the definitions that values of `types` have in them.
    pub fn reachable<'a>(&'a self, types: Vec<&'a Type>) -> BTreeSet<String> {
        self.follow(types, |_| true)
    }

    /// Returns whether each value of the definition `rust` has another one of it inside, without end.
    pub fn is_endless(&self, rust: &str) -> bool {
        let must_be = |field: &Field| field.required && !field.ty.nullable && field.ty.inner().is_none();
        let fields = self.kind(rust).map(Kind::fields).unwrap_or_default().iter().filter(|field| must_be(field));
        self.follow(fields.map(|field| &field.ty).collect(), must_be).contains(rust)
    }

    /// Returns the names of the definitions that are in `types`, or in those of their fields that are `followed`.
    fn follow<'a>(&'a self, mut types: Vec<&'a Type>, followed: impl Fn(&Field) -> bool) -> BTreeSet<String> {
        let mut names = BTreeSet::new();
        while let Some(ty) = types.pop() {
            types.extend(ty.inner());
            if let Shape::Named(name) = &ty.shape
                && names.insert(name.clone())
            {
                let fields = self.kind(name).map(Kind::fields).unwrap_or_default();
                types.extend(fields.iter().filter(|field| followed(field)).map(|field| &field.ty));
            }
        }
        names
    }
}

impl Kind {
    /// Returns the named values, if it has some.
    pub fn entries(&self) -> &[Entry] {
        if let Self::Regions(entries) | Self::Enum(entries) | Self::Codes(entries) = self { entries } else { &[] }
    }

    /// Returns the properties of a struct.
    pub fn fields(&self) -> &[Field] {
        if let Self::Struct(fields) = self { fields } else { &[] }
    }

    fn outcomes(&self) -> &[Outcome] {
        if let Self::Responses(outcomes) = self { outcomes } else { &[] }
    }
}

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

    /// Returns whether it is an object with any properties.
    pub fn is_any_object(&self) -> bool {
        matches!(&self.shape, Shape::Map(value) if value.shape == Shape::Any)
    }

    /// Returns the type of a value that is not null.
    pub fn bare(&self) -> Self {
        Self { nullable: false, ..self.clone() }
    }

    /// Returns the type of its items or values, if it is a list or a map.
    pub fn inner(&self) -> Option<&Self> {
        if let Shape::List(inner) | Shape::Map(inner) = &self.shape { Some(inner) } else { None }
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
        let words = LIMITS.iter().find(|(keyword, _)| *keyword == self.keyword).map_or("", |(_, words)| words);
        words.replace("{}", &plain(&self.value))
    }

    /// Returns whether `value` exceeds it.
    pub fn is_exceeded(&self, value: &Value) -> bool {
        let size = match value {
            Value::String(text) if self.keyword.ends_with("Length") => Some(text.chars().count() as f64),
            Value::Array(items) if self.keyword.ends_with("Items") => Some(items.len() as f64),
            Value::Number(number) if self.keyword.ends_with("imum") => number.as_f64(),
            _ => None,
        };
        size.zip(self.value.as_f64())
            .is_some_and(|(size, limit)| if self.keyword.starts_with("min") { size < limit } else { size > limit })
    }
}

/// A JSON value without the quotes of a text.
pub fn plain(value: &Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), str::to_owned)
}
