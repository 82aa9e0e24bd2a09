//! Reads operations: their names, paths, parameters and bodies.

use std::collections::BTreeSet;

use serde_json::Value;

use super::{Reader, schemas::Owner, shared::page};
use crate::{
    document::{Node, join},
    model::{Field, Operation, Place, Shape},
    rust::{pascal, snake},
};

const METHODS: [&str; 5] = ["get", "put", "post", "delete", "patch"];
/// Headers of all requests, which are no parameters of a call.
const SUPPLIED: [&str; 5] = ["AppKey", "X-custom-traceid", "Nonce", "CurTime", "CheckSum"];
/// Methods of a call that are not of the document.
const CALL_METHODS: &str = "attempt_timeout clone fmt items max_response_size max_retries operation_timeout optional pages send \
                            send_raw trace_id";

impl<'a> Reader<'a> {
    /// Reads the operations of a section, whose types are in `scope`.
    pub(super) fn operations(&mut self, root: &Node<'a>, scope: &str) -> Vec<Operation> {
        let mut operations = Vec::new();
        for (path, item) in root.entries_at("paths") {
            let methods: Vec<_> = item.entries().into_iter().filter(|(key, _)| METHODS.contains(key)).collect();
            if methods.is_empty() {
                self.report(&item.pointer, "no operation: write one, or leave the path out");
            }
            for (method, node) in methods {
                operations.extend(self.operation(path, method, &item, &node, scope));
            }
        }
        if root.entries_at("paths").is_empty() {
            self.report(format!("{}/paths", root.pointer), "no operation: there is nothing to generate");
        }
        operations
    }

    fn operation(
        &mut self,
        path: &str,
        method: &str,
        item: &Node<'a>,
        node: &Node<'a>,
        scope: &str,
    ) -> Option<Operation> {
        let (id, place) = (node.text("operationId"), join(&node.pointer, "operationId"));
        let rust = snake(if node.has("x-rust-name") { node.text("x-rust-name") } else { id });
        let call = pascal(id);
        let id_scope = "operations".to_owned();
        if let Some(first) = self.names.insert((id_scope, id.to_owned()), place.clone()) {
            let (line, first) = (self.documents.line(&first), first.split('#').next().unwrap_or_default());
            self.report(&place, format!("the operationId `{id}` is used twice: {first}:{line} has it, too"));
            return None;
        }
        self.name(scope, [id, &call], &place, "choose another name for the schema, or another `operationId`");
        self.name(&format!("methods of {scope}"), [id, &rust], &place, "choose another `x-rust-name`");
        let section = node.document().trim_end_matches(".yaml");
        if node.has("tags") && node.texts("tags") != [section] {
            self.report(join(&node.pointer, "tags"), format!("the tag of an operation is its section's, `{section}`"));
        }
        let (parameters, body) = self.parameters(item, node, path);
        let mistakes = self.found.len();
        let data = self.data(node);
        let is_data_read = self.found.len() == mistakes;
        let mut operation = Operation {
            id: id.to_owned(),
            pointer: node.pointer.clone(),
            rust,
            call,
            method: method.to_uppercase(),
            path: path.to_owned(),
            summary: node.text("summary").to_owned(),
            description: node.text("description").to_owned(),
            deprecated: node.flag("deprecated"),
            vendor_names: node.texts("x-vendor-names"),
            effect: node.text("x-effect") == "write",
            codes: self.codes_of(node),
            body,
            parameters,
            data,
            paged_by: None,
        };
        if let Some(args) = operation.args() {
            let remedy = "choose another name for the schema, or another `operationId`";
            self.name(scope, [id, &args], &place, remedy);
        }
        if node.has("x-page") && is_data_read {
            operation.paged_by = self.paged_by(node, &operation);
        }
        Some(operation)
    }

    /// The codes that are documented for an operation.
    fn codes_of(&mut self, node: &Node<'a>) -> Vec<(i64, String)> {
        let (mut codes, listed) = (Vec::new(), node.items("x-codes"));
        self.distinct(&listed);
        for code in listed {
            match self.model.codes.iter().find(|known| Some(known.code) == code.value.as_i64()) {
                Some(known) => codes.push((known.code, known.rust.clone())),
                None => self.report(code.pointer, format!("the code {} is not listed in `x-result-codes`", code.value)),
            }
        }
        codes
    }

    /// The parameter that says where a page begins; notes of the struct that is returned how it is a page.
    fn paged_by(&mut self, node: &Node<'a>, operation: &Operation) -> Option<usize> {
        let place = join(&node.pointer, "x-page");
        let definition = match operation.data.as_ref().map(|data| &data.shape) {
            Some(Shape::Named { name, shared: false }) => self.definitions.iter_mut().find(|known| known.rust == *name),
            _ => None,
        };
        let Some(definition) = definition else {
            return self.refuse(place, "the `data` of a page is an object of the section, with the items in it");
        };
        let page = match page(definition, node.text("x-page")) {
            Ok(page) => page,
            Err(message) => return self.refuse(place, message),
        };
        let name = if page.by_token { "page_token" } else { "offset" };
        match definition.page.replace(page.clone()) {
            Some(other) if other != page => {
                let message = format!("another operation returns the same object as a page of `{}`", other.items);
                return self.refuse(place, message);
            }
            _ => {}
        }
        let found = operation.parameters.iter().position(|field| field.wire == name);
        found.or_else(|| self.refuse(place, format!("a page needs the parameter `{name}`")))
    }

    /// Reads the parameters of an operation: those of its path, its own, and the properties of its body. Whether there is a body, and
    /// must be.
    fn parameters(&mut self, item: &Node<'a>, operation: &Node<'a>, path: &str) -> (Vec<Field>, Option<bool>) {
        let (shared, mut all) = (item.items("parameters"), operation.items("parameters"));
        let key = |node: &Node<'a>| (node.text("name"), node.text("in"));
        let shared: Vec<_> = shared.into_iter().filter(|node| !all.iter().any(|own| key(own) == key(node))).collect();
        all.splice(0..0, shared);
        self.path(path, &all, &operation.pointer);
        let id = operation.text("operationId");
        let mut owner = Owner::new(id, &operation.pointer, CALL_METHODS, "choose another `x-rust-name`");
        let mut parameters = Vec::new();
        for node in all {
            let is_supplied = node.text("in") == "header" && SUPPLIED.contains(&node.text("name"));
            if is_supplied != node.has("x-supplied-by") {
                let message = format!("`x-supplied-by: middleware` stands at the headers {}", SUPPLIED.join(", "));
                self.report(&node.pointer, message + ", and at no other parameter");
            } else if node.text("in") == "header" && !is_supplied {
                self.report(&node.pointer, "the operations of the API have no headers of their own");
            } else if !is_supplied {
                parameters.extend(self.parameter(&mut owner, &node));
            }
        }
        let Some(body) = operation.get("requestBody") else { return (parameters, None) };
        let Some(schema) = body.get("content/application~1json/schema") else { return (parameters, None) };
        if schema.entries_at("properties").is_empty() {
            self.report(&schema.pointer, "the body is an object with `properties`, which become setters of the call");
        }
        parameters.extend(self.members(&mut owner, &schema));
        (parameters, Some(body.flag("required")))
    }

    fn parameter(&mut self, owner: &mut Owner, node: &Node<'a>) -> Option<Field> {
        let (wire, place) = (node.text("name"), node.text("in"));
        let style = if place == "query" { "form" } else { "simple" };
        if node.has("style") && node.text("style") != style {
            self.report(join(&node.pointer, "style"), format!("the `style` of such a parameter is `{style}`"));
        }
        let json = node.get("content/application~1json");
        let place = match place {
            "path" => Place::Path,
            _ if json.is_some() => Place::QueryJson,
            _ if node.value.get("explode") == Some(&Value::Bool(false)) => Place::QueryJoined,
            _ => Place::Query,
        };
        if json.is_some() && (place == Place::Path || node.has("schema")) {
            let message = "`content` is for a parameter of the query that is JSON, and stands instead of a `schema`";
            return self.refuse(join(&node.pointer, "content"), message);
        }
        let Some(schema) = json.as_ref().unwrap_or(node).get("schema") else {
            return self.refuse(node.pointer.clone(), "a parameter has a `schema`, or `content` with JSON");
        };
        let field = self.field(owner, wire, node.flag("required"), node, &schema)?;
        let example = json.and_then(|json| json.value("example").cloned()).or(field.example);
        Some(Field { place, example, ..field })
    }

    /// Checks that the path can stand in a URL, and that its parameters are those that are declared.
    fn path(&mut self, path: &str, parameters: &[Node<'a>], operation: &str) {
        let (place, _) = operation.rsplit_once('/').unwrap_or_default();
        let is_literal = |c: char| c.is_ascii_alphanumeric() || "-._~!$&'()*+,;=:@%".contains(c);
        let declared: Vec<_> = parameters.iter().filter(|node| node.text("in") == "path").collect();
        if !path.starts_with('/') {
            self.report(place, "a path starts with `/`");
        }
        let (mut named, mistakes) = (BTreeSet::new(), self.found.len());
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
            if !named.contains(name) && self.found.len() == mistakes {
                self.report(&node.pointer, format!("`{name}` is a path parameter, but {path} has no {{{name}}}"));
            }
            if !node.flag("required") {
                self.report(&node.pointer, format!("`{name}` is a path parameter: it needs `required: true`"));
            }
        }
    }
}
