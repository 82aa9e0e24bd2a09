//! Reads a document into the model; what cannot be generated is reported at its place, with the remedy.

mod operations;
mod responses;
mod schemas;

use std::collections::{BTreeMap, BTreeSet};

use crate::{
    document::{Diagnostics, Document, Node, join},
    example, keywords,
    model::{Kind, Model, Parameter, Place, Region, Type},
    rust::{is_identifier, pascal},
};
pub use schemas::EXTERNAL;
use schemas::{Shape, shape};

/// Fields of a span that are not of the document.
const SPAN_FIELDS: &str = "operation endpoint trace_id";

/// Reads `document`, in which `src/` needs the definitions `needed`, each with some values.
pub fn read(document: &Document, needed: &[(&str, &str)]) -> Result<Model, Diagnostics> {
    let mut found = Vec::new();
    match document.root().text("openapi") {
        _ if !document.root().has("openapi") => {
            found.push((String::new(), "no `openapi` at the top: this is not an OpenAPI document".to_owned()))
        }
        version if version.starts_with("3.0.") => {
            keywords::check(document.root(), &mut |pointer, message| found.push((pointer, message)));
        }
        _ => found.push(("/openapi".to_owned(), "this version cannot be generated from: write 3.0.3".into())),
    }
    // What follows relies on what each keyword takes.
    if found.is_empty() {
        let mut reader = Reader { document, found, types: Names::default(), model: Model::default(), aliases: vec![] };
        reader.regions();
        reader.schemas();
        reader.operations();
        reader.needed(needed);
        reader.model.mark_directions();
        reader.uses();
        if reader.found.is_empty() {
            reader.values();
        }
        found = reader.found;
        if found.is_empty() {
            return Ok(reader.model);
        }
    }
    Err(document.diagnostics(found))
}

/// The names of a scope, each with the place that it is from.
type Names = BTreeMap<String, String>;

struct Reader<'a> {
    document: &'a Document,
    found: Vec<(String, String)>,
    types: Names,
    model: Model,
    /// The aliases that are being followed.
    aliases: Vec<String>,
}

impl<'a> Reader<'a> {
    fn report(&mut self, pointer: impl Into<String>, message: impl Into<String>) {
        self.found.push((pointer.into(), message.into()));
    }

    /// Takes `rust`, the name that `wire` has in Rust, among `names`; false if it cannot be had.
    fn name(&mut self, names: &mut Names, wire: &str, rust: &str, pointer: &str, remedy: &str) -> bool {
        let first = names.entry(rust.to_owned()).or_insert_with(|| pointer.to_owned());
        if !is_identifier(rust) {
            self.report(pointer, format!("`{wire}` cannot be a Rust name: {remedy}"));
        } else if *first != pointer {
            let line = self.document.line(first);
            self.report(pointer, format!("`{wire}` becomes `{rust}` in Rust, as line {line} does: {remedy}"));
        } else {
            return true;
        }
        false
    }

    /// The entries of what is below `node` under `keys`.
    fn below(&self, node: &Node<'a>, keys: &[&str]) -> Vec<(&'a str, Node<'a>)> {
        let node = keys.iter().try_fold(node.clone(), |node, key| node.get(key));
        node.map(|node| node.entries()).unwrap_or_default()
    }

    fn description(&mut self, node: &Node<'_>) -> String {
        if node.text("description").is_empty() {
            self.report(&node.pointer, "no `description`: it becomes the documentation");
        }
        node.text("description").to_owned()
    }

    fn regions(&mut self) {
        let mut names = Names::default();
        for server in self.document.root().items("servers") {
            let (url, region) = (server.text("url"), server.text("x-region"));
            let host = url.strip_prefix("https://").unwrap_or_default();
            if host.is_empty() || host.ends_with('/') || host.contains(['?', '#', '{', ' ', '@']) {
                let message = "a server is `https://host`, with a path prefix if need be, without `/` at the end";
                self.report(join(&server.pointer, "url"), message);
            }
            if server.has("x-region") {
                let (rust, place) = (pascal(region), join(&server.pointer, "x-region"));
                self.name(&mut names, region, &rust, &place, "choose another name for the region");
                let (url, description) = (url.to_owned(), server.text("description").to_owned());
                self.model.regions.push(Region { rust, url, description });
                self.types.entry("Region".to_owned()).or_insert("/servers".to_owned());
            }
        }
    }

    fn schemas(&mut self) {
        for (_, schema) in self.below(&self.document.root(), &["components", "schemas"]) {
            let name = schema.schema_name().unwrap_or_default();
            match shape(&schema) {
                // These are read with the responses that have them.
                Shape::Envelope => {}
                Shape::External | Shape::Alias => drop(self.type_of(&schema, [name, ""])),
                _ => drop(self.define(&schema, [name, ""])),
            }
        }
    }

    /// Checks that the document has what `src/` uses of it by name.
    fn needed(&mut self, needed: &[(&str, &str)]) {
        let mut has: BTreeSet<_> = self.model.regions.iter().map(|region| format!("Region::{}", region.rust)).collect();
        for definition in &self.model.definitions {
            if let Kind::Enum(entries) | Kind::Codes(entries) = &definition.kind {
                has.extend(entries.iter().map(|entry| format!("{}::{}", definition.rust, entry.rust)));
            }
        }
        for (name, values) in needed {
            for path in values.split(' ').map(|value| format!("{name}::{value}")).filter(|path| !has.contains(path)) {
                let place = self.types.get(*name).map_or("/components/schemas", String::as_str).to_owned();
                self.report(place, format!("src/ uses `{path}`: keep it, or change src/ first"));
            }
        }
    }

    /// Checks what depends on the definitions: where a type can stand.
    fn uses(&mut self) {
        let mut found = Vec::new();
        let model = &self.model;
        for Parameter { place, field, span_field } in model.operations.iter().flat_map(|o| &o.parameters) {
            let scalar = model.is_scalar(&field.ty);
            let scalars = matches!(&field.ty, Type::List(item) if model.is_scalar(item));
            let expected = match place {
                Place::Path | Place::Header if !scalar => "one value: text, a number, true or false, or an enum",
                Place::Query if !scalar && !scalars => "one value, or a list of such",
                Place::QueryJoined if !scalars => "a list of values; without `explode: false`, one value",
                Place::Body if field.ty != *field.ty.bare() => "a value: leave `nullable` out",
                _ => "",
            };
            if !expected.is_empty() {
                found.push((field.pointer.clone(), format!("`{}` must be {expected}", field.wire)));
            }
            let Some(name) = span_field else { continue };
            let shown = matches!(field.ty, Type::Named(_) | Type::External(_));
            if !is_identifier(name) || SPAN_FIELDS.split(' ').any(|taken| taken == name) {
                found.push((field.pointer.clone(), format!("`{name}` cannot be the name of a field of a span")));
            } else if !(field.required && scalar && shown) {
                let message = "a span shows what is required, and an enum or a hand-written type";
                found.push((field.pointer.clone(), message.to_owned()));
            }
        }
        for definition in &model.definitions {
            let (mut inside, mut next) = (BTreeSet::new(), vec![&definition.rust]);
            while let Some(Kind::Struct(fields)) = next.pop().and_then(|name| model.kind(name)) {
                let required = fields.iter().filter(|field| field.required);
                next.extend(required.filter_map(|field| match &field.ty {
                    Type::Named(name) => inside.insert(name).then_some(name),
                    _ => None,
                }));
            }
            if inside.contains(&definition.rust) {
                let message = "it requires another one of itself inside, without end: make a property optional";
                found.push((definition.pointer.clone(), message.to_owned()));
            }
        }
        self.found.extend(found);
    }
    /// Checks the values that are given: all that is generated from here on is made of them.
    fn values(&mut self) {
        let mut found = Vec::new();
        let model = &self.model;
        for field in model.fields() {
            let wire = &field.wire;
            let default = field.default.as_ref().map(|json| (format!("the `default` of `{wire}`"), json.clone()));
            let subject = if field.example.is_some() { "the `example` of `{}`" } else { "`{}` needs an `example`" };
            let example = (subject.replace("{}", wire), example::example(model, field, true));
            for (subject, json) in default.into_iter().chain([example]) {
                if let Err(reason) = example::value(model, &field.ty, &field.limits, &json) {
                    found.push((field.pointer.clone(), format!("{subject}: {reason}")));
                }
            }
        }
        self.found.extend(found);
    }
}
