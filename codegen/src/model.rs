//! The API that a document describes, with Rust names and types: what generation starts from.

use std::collections::BTreeSet;

use serde_json::Value;

pub use crate::value_type::{LIMITS, Limit, SCALARS, Scalar, Shape, Type, plain};

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
    pub place: Place,
    pub wire: String,
    pub rust: String,
    pub ty: Type,
    pub required: bool,
    pub description: String,
    pub deprecated: bool,
    pub default: Option<Value>,
    pub example: Option<Value>,
    /// The name under which a span shows it.
    pub span_field: Option<String>,
}

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
    pub parameters: Vec<Field>,
    /// The definition of its responses.
    pub response: String,
}

/// Where the value of a field is.
#[derive(Clone, Copy, PartialEq)]
pub enum Place {
    Property,
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
    pub fn parameters(&self) -> impl Iterator<Item = &Field> {
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
        let sent = self.reachable(self.parameters().map(|field| &field.ty).collect());
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

    /// Returns the responses, the success first.
    pub fn outcomes(&self) -> &[Outcome] {
        if let Self::Responses(outcomes) = self { outcomes } else { &[] }
    }
}
