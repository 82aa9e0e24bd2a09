//! Reads operations: their names, paths, parameters and bodies.

use std::collections::BTreeSet;

use heck::ToSnakeCase;
use serde_json::Value;

use super::{Names, Reader};
use crate::{
    document::{Node, join},
    model::{Field, Operation, Parameter, Place},
    rust::{pascal, snake},
};

/// The headers that the middleware supplies.
const SUPPLIED: [&str; 4] = ["AppKey", "Nonce", "CurTime", "CheckSum"];
/// Headers that the client sets itself.
const CLIENT_HEADERS: &str = "accept appkey authorization checksum connection content-length content-type curtime host nonce transfer-encoding user-agent";
/// Methods of the client and of its calls that are not of the document.
const CLIENT_METHODS: &str = "builder clone fmt middleware";
const CALL_METHODS: &str = "attempt_timeout clone fmt max_retries operation_timeout send send_raw";

/// `name`, with as many `_` as it takes to be none of `reserved`.
fn unreserved(mut name: String, reserved: &str) -> String {
    while reserved.split(' ').any(|reserved| reserved == name) {
        name.push('_');
    }
    name
}

impl<'a> Reader<'a> {
    pub(super) fn operations(&mut self) {
        let (mut methods, mut builders) = (Names::default(), Names::default());
        for (path, item) in self.below(&self.document.root(), &["paths"]) {
            for (method, node) in item.entries() {
                if !["get", "put", "post", "delete", "patch"].contains(&method) {
                    continue;
                }
                let (id, place) = (node.text("operationId"), join(&node.pointer, "operationId"));
                let (rust, builder) = (unreserved(snake(id), CLIENT_METHODS), pascal(id));
                if id.to_snake_case() != id {
                    self.report(place, format!("`{id}` is not in snake case, such as `recall_message`"));
                } else if self.name(&mut methods, id, &rust, &place, "choose another `operationId`") {
                    self.name(&mut builders, id, &builder, &place, "choose another `operationId`");
                }
                let parameters = self.parameters(&item, &node, path);
                let response = self.response(&node).unwrap_or_default();
                self.model.operations.push(Operation {
                    id: id.to_owned(),
                    rust,
                    builder,
                    method: method.to_uppercase(),
                    path: path.to_owned(),
                    summary: node.text("summary").to_owned(),
                    description: node.text("description").to_owned(),
                    deprecated: node.flag("deprecated"),
                    parameters,
                    response,
                });
            }
        }
        if self.model.operations.is_empty() {
            self.report("/paths", "no operation: there is nothing to generate");
        }
    }

    /// The parameters of an operation: those of its path, its own, and its body.
    fn parameters(&mut self, item: &Node<'a>, operation: &Node<'a>, path: &str) -> Vec<Parameter> {
        let (shared, mut all) = (item.items("parameters"), operation.items("parameters"));
        let key = |node: &Node<'a>| (node.text("name"), node.text("in"));
        let shared: Vec<_> = shared.into_iter().filter(|node| !all.iter().any(|own| key(own) == key(node))).collect();
        all.splice(0..0, shared);
        self.path(path, &all, &operation.pointer);
        for header in SUPPLIED {
            if !all.iter().any(|node| key(node) == (header, "header")) {
                let message = format!("the header `{header}` is not among the parameters: every request has it");
                self.report(&operation.pointer, message);
            }
        }
        let (mut names, mut parameters, id) = (Names::default(), Vec::new(), operation.text("operationId"));
        for node in all {
            if !node.has("x-supplied-by") {
                parameters.extend(self.parameter(&node, &mut names, id));
            } else if node.text("in") != "header" || !SUPPLIED.contains(&node.text("name")) {
                let message = format!("the middleware supplies the headers {}", SUPPLIED.join(", "));
                self.report(join(&node.pointer, "x-supplied-by"), message);
            }
        }
        let body = operation.get("requestBody").and_then(|body| {
            let schema = body.get("content")?.get("application/json")?.get("schema")?;
            self.named(&mut names, ["body", "body", id], body.flag("required"), &body, &schema)
        });
        parameters.extend(body.map(|field| Parameter { place: Place::Body, field, span_field: None }));
        parameters
    }

    fn parameter(&mut self, node: &Node<'a>, names: &mut Names, operation: &str) -> Option<Parameter> {
        let wire = node.text("name");
        let place = match node.text("in") {
            "path" => Place::Path,
            "header" => Place::Header,
            _ if node.value.get("explode") == Some(&Value::Bool(false)) => Place::QueryJoined,
            _ => Place::Query,
        };
        let style = if node.text("in") == "query" { "form" } else { "simple" };
        if node.has("style") && node.text("style") != style {
            self.report(join(&node.pointer, "style"), format!("the `style` of such a parameter is `{style}`"));
        }
        let is_token = |c: char| c.is_ascii_alphanumeric() || "!#$%&'*+-.^_`|~".contains(c);
        if place == Place::Header && CLIENT_HEADERS.split(' ').any(|header| header == wire.to_lowercase()) {
            self.report(&node.pointer, format!("the header `{wire}` is set by the client: it cannot be a parameter"));
        } else if place == Place::Header && !wire.chars().all(is_token) {
            self.report(&node.pointer, format!("`{wire}` is not the name of a header"));
        }
        let rust = if node.has("x-rust-name") { node.text("x-rust-name").to_owned() } else { snake(wire) };
        let field = self.named(names, [wire, &rust, operation], node.flag("required"), node, &node.get("schema")?)?;
        let span_field = node.has("x-span-field").then(|| node.text("x-span-field").to_owned());
        Some(Parameter { place, field, span_field })
    }

    /// Reads a field of an operation, with a name of its own and, if it is optional, one for its `set_` method.
    fn named(
        &mut self,
        names: &mut Names,
        [wire, rust, operation]: [&str; 3],
        required: bool,
        node: &Node<'a>,
        schema: &Node<'a>,
    ) -> Option<Field> {
        let rust = unreserved(rust.to_owned(), CALL_METHODS);
        let remedy = "choose another `x-rust-name`";
        if node.text("x-rust-name") != node.text("x-rust-name").to_snake_case() {
            self.report(join(&node.pointer, "x-rust-name"), format!("`{rust}` is not in snake case: {remedy}"));
        } else if self.name(names, wire, &rust, &node.pointer, remedy) && !required {
            self.name(names, wire, &format!("set_{rust}"), &node.pointer, remedy);
        }
        self.field([wire, &rust, &format!("{operation}_{wire}")], required, node, schema)
    }

    /// Checks that the path can stand in a URL, and that its parameters are those that are declared.
    fn path(&mut self, path: &str, parameters: &[Node<'a>], operation: &str) {
        let (place, _) = operation.rsplit_once('/').unwrap_or_default();
        let is_literal = |c: char| c.is_ascii_alphanumeric() || "-._~!$&'()*+,;=:@%".contains(c);
        let declared: BTreeSet<_> =
            parameters.iter().filter(|node| node.text("in") == "path").map(|node| node.text("name")).collect();
        if !path.starts_with('/') {
            self.report(place, "a path starts with `/`");
        }
        let mut named = BTreeSet::new();
        for segment in path.split('/').skip(1) {
            let name = segment.strip_prefix('{').and_then(|segment| segment.strip_suffix('}'));
            match name.filter(|name| !name.contains(['{', '}'])) {
                Some(name) if !named.insert(name) => self.report(place, format!("the path has {{{name}}} twice")),
                Some(name) if !declared.contains(name) => {
                    let message = format!("the path has {{{name}}}, but no parameter of that name is `in: path`");
                    self.report(operation, message);
                }
                None if [".", ".."].contains(&segment) || !segment.chars().all(is_literal) => {
                    self.report(
                        place,
                        format!("`{segment}` cannot be a segment of a path; a parameter is a whole one"),
                    );
                }
                _ => {}
            }
        }
        for node in parameters.iter().filter(|node| node.text("in") == "path") {
            let name = node.text("name");
            if !named.contains(name) {
                self.report(&node.pointer, format!("`{name}` is a path parameter, but {path} has no {{{name}}}"));
            }
            if !node.flag("required") {
                self.report(&node.pointer, format!("`{name}` is a path parameter: it needs `required: true`"));
            }
        }
    }
}
