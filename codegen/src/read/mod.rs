//! Reads a document into the model; what cannot be generated is reported at its place, with the remedy.

mod checks;
mod operations;
mod responses;
mod schemas;

use std::collections::BTreeMap;

use crate::{
    document::{Diagnostics, Document, Mistake, Node, join},
    keywords,
    model::{Definition, Entry, Kind, Model},
    rust::{is_identifier, pascal},
};

/// Reads `document`, in which `src/` needs the definitions `needed`, each with some values.
pub fn read(document: &Document, needed: &[(&str, &str)]) -> Result<Model, Diagnostics> {
    let root = document.root();
    let mut reader =
        Reader { document, found: Vec::new(), names: BTreeMap::new(), model: Model::default(), aliases: Vec::new() };
    if !root.has("openapi") {
        reader.report("", "no `openapi` at the top: this is not an OpenAPI document");
    } else if !root.text("openapi").starts_with("3.0.") {
        reader.report("/openapi", "this version cannot be generated from: write 3.0.3");
    } else {
        keywords::check(root, &mut |pointer, message| reader.report(pointer, message));
    }
    // What follows relies on what each keyword takes.
    if reader.found.is_empty() {
        reader.regions();
        reader.schemas();
        reader.operations();
        reader.model.mark_directions();
        reader.found.extend(checks::needed(&reader.model, needed));
        reader.found.extend(checks::uses(&reader.model));
    }
    if reader.found.is_empty() {
        reader.found = checks::values(&reader.model);
    }
    if reader.found.is_empty() { Ok(reader.model) } else { Err(document.diagnostics(reader.found)) }
}

struct Reader<'a> {
    document: &'a Document,
    found: Vec<Mistake>,
    /// A scope and a Rust name in it → the place that has the name.
    names: BTreeMap<(String, String), String>,
    model: Model,
    /// The aliases that are being followed.
    aliases: Vec<String>,
}

impl<'a> Reader<'a> {
    fn report(&mut self, pointer: impl Into<String>, message: impl Into<String>) {
        self.found.push((pointer.into(), message.into()));
    }

    /// Reports what cannot be generated at all.
    fn refuse<T>(&mut self, pointer: impl Into<String>, message: impl Into<String>) -> Option<T> {
        self.report(pointer, message);
        None
    }

    /// Takes `rust`, the name that `wire` has in Rust, in `scope`.
    fn name(&mut self, scope: &str, [wire, rust]: [&str; 2], pointer: &str, remedy: &str) {
        let name = (scope.to_owned(), rust.to_owned());
        let first = self.names.entry(name).or_insert_with(|| pointer.to_owned());
        if !is_identifier(rust) {
            self.report(pointer, format!("`{wire}` cannot be a Rust name: {remedy}"));
        } else if *first != pointer {
            let line = self.document.line(first);
            self.report(pointer, format!("`{wire}` becomes `{rust}` in Rust, as line {line} does: {remedy}"));
        }
    }

    /// Adds a definition under the name made of `name`, and returns its index.
    fn add(&mut self, name: &str, pointer: &str, description: String, kind: Kind) -> usize {
        let rust = pascal(name);
        self.name("types", [name, &rust], pointer, "choose another name for the schema");
        let pointer = pointer.to_owned();
        self.model.definitions.push(Definition { rust, pointer, description, kind, sent: false, received: false });
        self.model.definitions.len() - 1
    }

    fn description(&mut self, node: &Node<'_>) -> String {
        if node.text("description").is_empty() {
            self.report(&node.pointer, "no `description`: it becomes the documentation");
        }
        node.text("description").to_owned()
    }

    /// Reports each of `items` that is there a second time.
    fn distinct(&mut self, items: &[Node<'_>]) {
        for (i, item) in items.iter().enumerate() {
            if items[..i].iter().any(|earlier| earlier.value == item.value) {
                self.report(&item.pointer, format!("{} is listed twice", item.value));
            }
        }
    }

    fn regions(&mut self) {
        let mut entries = Vec::new();
        for server in self.document.root().items("servers").iter().filter(|server| server.has("x-region")) {
            let (region, place) = (server.text("x-region"), join(&server.pointer, "x-region"));
            let rust = pascal(region);
            self.name("regions", [region, &rust], &place, "choose another name for the region");
            entries.push(Entry {
                wire: server.text("url").into(),
                rust,
                description: server.text("description").into(),
            });
        }
        if !entries.is_empty() {
            let description = "A region with an endpoint of the vendor.".to_owned();
            self.add("Region", "/servers", description, Kind::Regions(entries));
        }
    }
}
