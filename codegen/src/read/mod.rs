//! Reads the documents into the model; what cannot be generated is reported at its place, with the remedy.

mod checks;
mod operations;
mod responses;
mod schemas;
mod shared;

use std::collections::BTreeMap;

use crate::{
    COMMON,
    document::{Diagnostics, Documents, Mistake, Node, is_shared},
    keywords,
    model::{Definition, Kind, Model, Section},
    rust::{is_identifier, pascal, snake},
};

/// Reads all `documents`: what sections share, and the sections, each called as its document.
pub fn read(documents: &Documents) -> Result<Model, Diagnostics> {
    let mut reader = Reader::new(documents);
    documents.roots().for_each(|root| reader.check_keywords(root));
    let Some(common) = documents.root(COMMON) else {
        return Err(format!("there is no {COMMON}, which has what sections share"));
    };
    // What follows relies on what each keyword takes.
    if reader.found.is_empty() {
        reader.codes(&common);
        reader.regions(&common);
    }
    if reader.found.is_empty() {
        // Shared types are found while the sections are read, so that there are none that no section needs.
        for root in documents.roots().filter(|root| root.document() != COMMON) {
            reader.section(&root);
        }
        reader.model.mark_directions();
        reader.found.extend(checks::uses(&reader.model));
    }
    if reader.found.is_empty() {
        reader.found = checks::values(&reader.model);
    }
    if reader.found.is_empty() { Ok(reader.model) } else { Err(documents.diagnostics(reader.found)) }
}

struct Reader<'a> {
    documents: &'a Documents,
    found: Vec<Mistake>,
    /// A scope and a Rust name in it → the place that has the name.
    names: BTreeMap<(String, String), String>,
    model: Model,
    /// The definitions of the section that is being read.
    definitions: Vec<Definition>,
    /// The aliases that are being followed.
    aliases: Vec<String>,
}

impl<'a> Reader<'a> {
    fn new(documents: &'a Documents) -> Self {
        Self {
            documents,
            found: Vec::new(),
            names: BTreeMap::new(),
            model: Model::default(),
            definitions: Vec::new(),
            aliases: Vec::new(),
        }
    }

    fn report(&mut self, pointer: impl Into<String>, message: impl Into<String>) {
        self.found.push((pointer.into(), message.into()));
    }

    /// Reports what cannot be generated at all.
    fn refuse<T>(&mut self, pointer: impl Into<String>, message: impl Into<String>) -> Option<T> {
        self.report(pointer, message);
        None
    }

    fn check_keywords(&mut self, root: Node<'a>) {
        if !root.has("openapi") {
            self.report(root.pointer, "no `openapi` at the top: this is not an OpenAPI document");
        } else if !root.text("openapi").starts_with("3.0.") {
            self.report(root.pointer + "/openapi", "this version cannot be generated from: write 3.0.3");
        } else {
            keywords::check(root, &mut |pointer, message| self.report(pointer, message));
        }
    }

    fn section(&mut self, root: &Node<'a>) {
        let tags = root.items("tags");
        let name = root.document().trim_end_matches(".yaml").to_owned();
        let [tag] = &tags[..] else {
            return self.report(root.pointer.clone() + "/tags", format!("a section has one tag, `{name}`"));
        };
        if tag.text("name") != name {
            self.report(
                tag.pointer.clone() + "/name",
                format!("the tag of a section is called as its document, `{name}`"),
            );
        }
        let (rust, handle) = (snake(&name), pascal(&name));
        let scope = format!("types of {name}");
        self.name(&scope, [&name, &handle], &tag.pointer, "choose another name for the schema");
        let operations = self.operations(root, &scope);
        let definitions = std::mem::take(&mut self.definitions);
        let info = root.get("info");
        let mut typical = Vec::new();
        for id in info.iter().flat_map(|info| info.items("x-typical")) {
            match operations.iter().position(|operation| id.value == operation.id.as_str()) {
                Some(index) => typical.push(index),
                None => self.report(id.pointer, format!("the section has no operation {}", id.value)),
            }
        }
        self.model.sections.push(Section {
            rust,
            handle,
            title: tag.text("description").to_owned(),
            description: info.map_or("", |info| info.text("description")).to_owned(),
            typical,
            definitions,
            operations,
        });
    }

    /// Takes `rust`, the name that `wire` has in Rust, in `scope`.
    fn name(&mut self, scope: &str, [wire, rust]: [&str; 2], pointer: &str, remedy: &str) {
        let name = (scope.to_owned(), rust.to_owned());
        let first = self.names.entry(name).or_insert_with(|| pointer.to_owned()).clone();
        if wire.is_empty() {
            self.report(pointer, format!("an empty text cannot be a Rust name: {remedy}"));
        } else if !is_identifier(rust) {
            let name = if rust.is_empty() { wire } else { rust };
            self.report(pointer, format!("`{name}` cannot be a Rust name: {remedy}"));
        } else if first != pointer {
            let (line, first) = (self.documents.line(&first), first.split('#').next().unwrap_or_default());
            let becomes = if wire == rust { String::new() } else { format!(" becomes `{rust}` in Rust, which") };
            self.report(pointer, format!("`{wire}`{becomes} is the name of {first}:{line}, too: {remedy}"));
        }
    }

    /// Adds a definition under the name made of `name`, and returns its index. Definitions of the common document are shared.
    fn add(&mut self, name: &str, pointer: &str, description: String) -> usize {
        let (rust, shared) = (pascal(name), is_shared(pointer));
        let section = pointer.split(".yaml").next().unwrap_or_default();
        let scope = if shared { "shared types".to_owned() } else { format!("types of {section}") };
        self.name(&scope, [name, &rust], pointer, "choose another name for the schema");
        let pointer = pointer.to_owned();
        let definitions = if shared { &mut self.model.shared } else { &mut self.definitions };
        let kind = Kind::Struct(Vec::new());
        definitions.push(Definition { rust, pointer, description, kind, sent: false, received: false, page: None });
        definitions.len() - 1
    }

    /// The description of `node`, or of the schema that it is `allOf`.
    fn description(&mut self, node: &Node<'_>) -> String {
        let all_of = node.items("allOf");
        let described = match &all_of[..] {
            [of] if !node.has("description") => of,
            _ => node,
        };
        let description = described.text("description");
        if description.is_empty() {
            self.report(&described.pointer, "no `description`: it becomes the documentation");
        }
        description.to_owned()
    }

    /// Reports each of `items` that is there a second time.
    fn distinct(&mut self, items: &[Node<'_>]) {
        for (i, item) in items.iter().enumerate() {
            if items[..i].iter().any(|earlier| earlier.value == item.value) {
                self.report(&item.pointer, format!("{} is listed twice", item.value));
            }
        }
    }
}
