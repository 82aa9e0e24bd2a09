//! Reads operations: their names, paths, parameters and bodies.

use std::collections::BTreeSet;

use serde_json::Value;

use super::{Reader, schemas::Owner};
use crate::{
    document::{Node, join},
    model::{Field, Operation, Place},
    rust::{pascal, snake},
};

const METHODS: [&str; 5] = ["get", "put", "post", "delete", "patch"];
/// The headers that the middleware supplies.
const SUPPLIED: [&str; 4] = ["AppKey", "Nonce", "CurTime", "CheckSum"];
/// Headers that the client sets itself.
const CLIENT_HEADERS: &str = "accept appkey authorization checksum connection content-length content-type curtime host nonce \
                              transfer-encoding user-agent";
/// Methods of the client and of its calls that are not of the document.
const CLIENT_METHODS: [&str; 3] = ["builder", "clone", "fmt"];
const CALL_METHODS: &str = "attempt_timeout clone fmt max_retries operation_timeout send send_raw";

impl<'a> Reader<'a> {
    pub(super) fn operations(&mut self) {
        for (path, item) in self.document.root().entries_at("paths") {
            for (method, node) in item.entries().into_iter().filter(|(key, _)| METHODS.contains(key)) {
                let (id, place) = (node.text("operationId"), join(&node.pointer, "operationId"));
                let (mut rust, builder) = (snake(id), pascal(id));
                if CLIENT_METHODS.contains(&rust.as_str()) {
                    rust.push('_');
                }
                // Those whose methods are of one name have builders of one name, too.
                self.name("operations", [id, &builder], &place, "choose another `operationId`");
                let operation = Operation {
                    id: id.to_owned(),
                    rust,
                    builder,
                    method: method.to_uppercase(),
                    path: path.to_owned(),
                    summary: node.text("summary").to_owned(),
                    description: node.text("description").to_owned(),
                    deprecated: node.flag("deprecated"),
                    parameters: self.parameters(&item, &node, path),
                    response: self.response(&node).unwrap_or_default(),
                };
                self.model.operations.push(operation);
            }
        }
        if self.model.operations.is_empty() {
            self.report("/paths", "no operation: there is nothing to generate");
        }
    }

    /// Reads the parameters of an operation: those of its path, its own, and its body.
    fn parameters(&mut self, item: &Node<'a>, operation: &Node<'a>, path: &str) -> Vec<Field> {
        let (shared, mut all) = (item.items("parameters"), operation.items("parameters"));
        let key = |node: &Node<'a>| (node.text("name"), node.text("in"));
        let shared: Vec<_> = shared.into_iter().filter(|node| !all.iter().any(|own| key(own) == key(node))).collect();
        all.splice(0..0, shared);
        self.path(path, &all, &operation.pointer);
        for header in SUPPLIED.into_iter().filter(|header| !all.iter().any(|node| key(node) == (header, "header"))) {
            let message = format!("the header `{header}` is not among the parameters: every request has it");
            self.report(&operation.pointer, message);
        }
        let id = operation.text("operationId");
        let mut owner = Owner::new(id, &operation.pointer, CALL_METHODS, "choose another `x-rust-name`");
        let mut parameters = Vec::new();
        for node in all {
            let is_supplied = node.text("in") == "header" && SUPPLIED.contains(&node.text("name"));
            if is_supplied != node.has("x-supplied-by") {
                let message = format!("`x-supplied-by: middleware` stands at the headers {}", SUPPLIED.join(", "));
                self.report(&node.pointer, message + ", and at no other parameter");
            } else if !is_supplied {
                parameters.extend(self.parameter(&mut owner, &node));
            }
        }
        let body = operation.get("requestBody").and_then(|body| {
            let schema = body.get("content/application~1json/schema")?;
            self.field(&mut owner, "body", body.flag("required"), &body, &schema)
        });
        parameters.extend(body.map(|field| Field { place: Place::Body, ..field }));
        parameters
    }

    fn parameter(&mut self, owner: &mut Owner, node: &Node<'a>) -> Option<Field> {
        let (wire, place) = (node.text("name"), node.text("in"));
        let style = if place == "query" { "form" } else { "simple" };
        if node.has("style") && node.text("style") != style {
            self.report(join(&node.pointer, "style"), format!("the `style` of such a parameter is `{style}`"));
        }
        let is_token = |c: char| c.is_ascii_alphanumeric() || "!#$%&'*+-.^_`|~".contains(c);
        if place == "header" && CLIENT_HEADERS.split(' ').any(|header| header == wire.to_lowercase()) {
            self.report(&node.pointer, format!("the header `{wire}` is set by the client: it cannot be a parameter"));
        } else if place == "header" && !wire.chars().all(is_token) {
            self.report(&node.pointer, format!("`{wire}` is not the name of a header"));
        }
        let place = match place {
            "path" => Place::Path,
            "header" => Place::Header,
            _ if node.value.get("explode") == Some(&Value::Bool(false)) => Place::QueryJoined,
            _ => Place::Query,
        };
        let field = self.field(owner, wire, node.flag("required"), node, &node.get("schema")?)?;
        Some(Field { place, ..field })
    }

    /// Checks that the path can stand in a URL, and that its parameters are those that are declared.
    fn path(&mut self, path: &str, parameters: &[Node<'a>], operation: &str) {
        let (place, _) = operation.rsplit_once('/').unwrap_or_default();
        let is_literal = |c: char| c.is_ascii_alphanumeric() || "-._~!$&'()*+,;=:@%".contains(c);
        let declared: Vec<_> = parameters.iter().filter(|node| node.text("in") == "path").collect();
        if !path.starts_with('/') {
            self.report(place, "a path starts with `/`");
        }
        let mut named = BTreeSet::new();
        for segment in path.split('/').skip(1) {
            match segment.strip_prefix('{').and_then(|segment| segment.strip_suffix('}')) {
                Some(name) if !named.insert(name) => self.report(place, format!("the path has {{{name}}} twice")),
                Some(name) if !declared.iter().any(|node| node.text("name") == name) => {
                    let message = format!("the path has {{{name}}}, but no parameter of that name is `in: path`");
                    self.report(operation, message);
                }
                None if [".", ".."].contains(&segment) || !segment.chars().all(is_literal) => {
                    let message = format!("`{segment}` cannot be a segment of a path; a parameter is a whole one");
                    self.report(place, message);
                }
                _ => {}
            }
        }
        for node in declared {
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
