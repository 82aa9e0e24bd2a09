//! The API that the documents describe, with Rust names and types: what generation starts from.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use crate::COMMON;
pub use crate::value_type::{LIMITS, Limit, SCALARS, Scalar, Shape, Type, plain};

/// The API, as far as it is generated.
#[derive(Default)]
pub struct Model {
    /// The result codes, by number.
    pub codes: Vec<Code>,
    /// The regions, the default one first.
    pub regions: Vec<Region>,
    /// The types that sections share.
    pub shared: Vec<Definition>,
    pub sections: Vec<Section>,
}

/// A result code of the service.
pub struct Code {
    pub code: i64,
    /// The name of its constant.
    pub rust: String,
    pub meaning: String,
    /// `Success`, `ParameterError`, `ServerError` or `Other`.
    pub kind: String,
    pub without_effect: bool,
    pub retryable: bool,
}

/// A region of the vendor.
pub struct Region {
    pub rust: String,
    pub description: String,
    pub urls: Vec<String>,
}

/// A section of the vendor's reference: a module.
pub struct Section {
    /// The name of the module, and of the client's method.
    pub rust: String,
    /// The name of the handle with the methods of the section.
    pub handle: String,
    /// What it is in a line, from its tag.
    pub title: String,
    pub description: String,
    /// The operations, by their index, that the start page shows an example of.
    pub typical: Vec<usize>,
    pub definitions: Vec<Definition>,
    pub operations: Vec<Operation>,
}

/// A type of a module.
pub struct Definition {
    pub rust: String,
    pub pointer: String,
    pub description: String,
    pub kind: Kind,
    /// Whether requests have it in them, and whether responses do.
    pub sent: bool,
    pub received: bool,
    /// How it is a page, if an operation returns it as one.
    pub page: Option<Page>,
}

/// The kind of a definition.
pub enum Kind {
    /// A number or a text with names; open if it is received.
    Enum(Vec<Entry>),
    Struct(Vec<Field>),
}

/// A value with a name.
pub struct Entry {
    /// A number or a text.
    pub wire: Value,
    pub rust: String,
    pub description: String,
}

/// A property of a struct, or a parameter of an operation.
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
    /// The field of the call's span that shows it.
    pub span_field: Option<String>,
    /// If it lists what failed in a call that was done for the rest: the properties that tell which item it is.
    pub failures: Option<Vec<String>>,
}

/// A call of the API.
pub struct Operation {
    /// `operationId`.
    pub id: String,
    pub pointer: String,
    /// The method of the section's handle, and the type of the call.
    pub rust: String,
    pub call: String,
    /// Uppercase.
    pub method: String,
    pub path: String,
    pub summary: String,
    pub description: String,
    pub deprecated: bool,
    pub vendor_names: Vec<String>,
    /// Whether it may change something at the service.
    pub effect: bool,
    /// The names of the constants of the codes that are documented for it.
    pub codes: Vec<(i64, String)>,
    /// Whether it has a body, and whether that is sent even if it is empty.
    pub body: Option<bool>,
    /// The parameters and the properties of the body.
    pub parameters: Vec<Field>,
    /// The definition of the `data` of a success; none if that is empty.
    pub data: Option<Type>,
    /// The parameter that says where a page begins, if it returns one.
    pub paged_by: Option<usize>,
}

/// A page of a list.
#[derive(Clone, PartialEq)]
pub struct Page {
    /// The wire name of the property with the items.
    pub items: String,
    /// Whether the next page begins at a token; at an offset otherwise.
    pub by_token: bool,
}

/// Where the value of a field is.
#[derive(Clone, Copy, PartialEq)]
pub enum Place {
    Path,
    /// `name=a&name=b` for a list.
    Query,
    /// `name=a,b` for a list.
    QueryJoined,
    /// JSON as text.
    QueryJson,
    /// A property of a struct, or of the body.
    Property,
}

/// A section with what it shares with others: where the names of types lead.
#[derive(Clone, Copy)]
pub struct Scope<'a> {
    pub model: &'a Model,
    /// None for the types that sections share.
    pub section: Option<&'a Section>,
}

impl<'a> Scope<'a> {
    /// Returns the types that are defined in it.
    pub fn definitions(self) -> &'a [Definition] {
        self.section.map_or(&self.model.shared, |section| &section.definitions)
    }

    /// Returns the place of its document.
    pub fn pointer(self) -> String {
        self.section.map_or(COMMON.to_owned(), |section| format!("{}.yaml", section.rust)) + "#"
    }

    /// Returns the definition that `ty` names.
    pub fn definition(self, ty: &Type) -> Option<&'a Definition> {
        let Shape::Named { name, shared } = &ty.shape else { return None };
        let definitions = if *shared { &self.model.shared } else { self.definitions() };
        definitions.iter().find(|definition| definition.rust == *name)
    }

    /// Returns the properties of the struct that `ty` names; none if it is something else.
    pub fn fields(self, ty: &Type) -> &'a [Field] {
        self.definition(ty).map_or(&[], |definition| definition.kind.fields())
    }

    /// Returns whether `ty` is a struct of the documents.
    pub fn is_struct(self, ty: &Type) -> bool {
        self.definition(ty).is_some_and(|definition| matches!(definition.kind, Kind::Struct(_)))
    }

    /// Returns whether `ty` is one value, of which the text can stand in a URL.
    pub fn is_scalar(self, ty: &Type) -> bool {
        match &ty.shape {
            Shape::Scalar(_) => true,
            Shape::Rust(rust) => rust.json != "object" && rust.json != "array",
            Shape::Named { .. } => !self.is_struct(ty),
            _ => false,
        }
    }

    /// Returns the definitions that values of `types` have in them, by their pointers.
    pub fn reachable<'t>(self, types: impl IntoIterator<Item = &'t Type>) -> BTreeSet<String>
    where
        'a: 't,
    {
        self.follow(types.into_iter().collect(), |_| true).into_keys().collect()
    }

    /// Returns whether a struct has a value in it, at any depth, of which a limit is checked.
    pub fn has_limits(self, kind: &Kind) -> bool {
        let is_limited = |kind: &Kind| kind.fields().iter().any(|field| field.ty.is_limited());
        let below = self.follow(kind.fields().iter().map(|field| &field.ty).collect(), |_| true);
        is_limited(kind) || below.values().any(|definition| is_limited(&definition.kind))
    }

    /// Returns whether each value of the definition `rust` has another one of it inside, without end.
    pub fn is_endless(self, definition: &Definition) -> bool {
        let must_be = |field: &Field| field.required && !field.ty.nullable && field.ty.inner().is_none();
        let fields = definition.kind.fields().iter().filter(|field| must_be(field));
        self.follow(fields.map(|field| &field.ty).collect(), must_be).contains_key(&definition.pointer)
    }

    /// Returns whether a value of `ty` can have one of `definition` inside, other than in a list or a map.
    pub fn is_inside(self, definition: &Definition, ty: &Type) -> bool {
        self.follow(vec![ty], |field| field.ty.inner().is_none()).contains_key(&definition.pointer)
    }

    fn follow<'t>(self, mut types: Vec<&'t Type>, followed: impl Fn(&Field) -> bool) -> BTreeMap<String, &'a Definition>
    where
        'a: 't,
    {
        let mut found = BTreeMap::new();
        while let Some(ty) = types.pop() {
            types.extend(ty.inner());
            if let Some(definition) = self.definition(ty)
                && found.insert(definition.pointer.clone(), definition).is_none()
            {
                let fields = definition.kind.fields().iter();
                types.extend(fields.filter(|field| followed(field)).map(|field| &field.ty));
            }
        }
        found
    }
}

impl Model {
    /// Notes for each definition whether requests have it in them, and whether responses do.
    pub fn mark_directions(&mut self) {
        let (mut sent, mut received) = (BTreeSet::new(), BTreeSet::new());
        for section in &self.sections {
            let scope = Scope { model: self, section: Some(section) };
            let parameters = section.operations.iter().flat_map(|operation| &operation.parameters);
            sent.extend(scope.reachable(parameters.map(|field| &field.ty)));
            received.extend(scope.reachable(section.operations.iter().filter_map(|of| of.data.as_ref())));
        }
        let of_sections = self.sections.iter_mut().flat_map(|section| &mut section.definitions);
        for definition in of_sections.chain(&mut self.shared) {
            definition.sent = sent.contains(&definition.pointer);
            definition.received = received.contains(&definition.pointer);
        }
    }

    /// Leaves only `sections`, and of what sections share what these need.
    pub fn keep(&mut self, sections: &[String]) {
        self.sections.retain(|section| sections.contains(&section.rust));
        let mut needed = BTreeSet::new();
        for section in &self.sections {
            let types = section
                .operations
                .iter()
                .flat_map(|operation| operation.parameters.iter().map(|field| &field.ty).chain(&operation.data));
            needed.extend(Scope { model: self, section: Some(section) }.reachable(types));
        }
        // The hand-written conversation id needs it.
        self.shared.retain(|of| needed.contains(&of.pointer) || of.rust == "ConversationType");
    }
}

impl Kind {
    /// Returns the named values of an enum.
    pub fn entries(&self) -> &[Entry] {
        if let Self::Enum(entries) = self { entries } else { &[] }
    }

    /// Returns the properties of a struct.
    pub fn fields(&self) -> &[Field] {
        if let Self::Struct(fields) = self { fields } else { &[] }
    }
}

impl Definition {
    /// Returns whether `field` is an `Option` in the struct: what is received may be missing.
    pub fn is_optional(&self, field: &Field) -> bool {
        !field.required || self.received || field.ty.nullable
    }

    /// Returns the lists of what failed, each with the properties that tell which item it is.
    pub fn failures(&self) -> impl Iterator<Item = (&Field, &[String])> {
        self.kind.fields().iter().filter_map(|field| Some((field, field.failures.as_deref()?)))
    }
}

impl Operation {
    /// Returns the required parameters, which are the arguments of the method.
    pub fn arguments(&self) -> impl Iterator<Item = &Field> {
        self.parameters.iter().filter(|field| field.required)
    }

    /// Returns the struct of the arguments if they are given by name: there are more than four, or two that one value fits, so that
    /// they could be swapped.
    pub fn args(&self) -> Option<String> {
        let values: Vec<_> = self.arguments().map(|field| field.ty.made_of()).collect();
        let by_name = values.len() > 4 || values.iter().enumerate().any(|(i, value)| values[..i].contains(value));
        by_name.then(|| format!("{}Args", self.call))
    }
}
