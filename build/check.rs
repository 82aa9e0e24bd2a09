//! What is wrong with a document, found before anything is generated from it: all of it, each at its place.

use std::collections::{BTreeMap, BTreeSet};

use heck::{ToKebabCase, ToSnakeCase};
use serde_json::Value;

use super::{
    document::{Document, join},
    envelope::{CONTENT, FIELDS, OUTCOMES, STATUS},
    keywords,
    model::{Operation, Parameter, list, schema_name, text},
    problem::Problems,
    rust::{is_identifier, parameter_name},
};

/// The headers that the middleware supplies.
const SUPPLIED: [&str; 4] = ["AppKey", "Nonce", "CurTime", "CheckSum"];
/// Headers that OpenAPI says are no parameters, because something else sets them.
const NO_PARAMETERS: [&str; 3] = ["accept", "content-type", "authorization"];
/// Methods whose names are taken, by others or by what their builders would hide.
const METHODS: [&str; 10] =
    ["new", "builder", "clone", "error", "result", "option", "string", "vec", "client", "operation_info"];
/// Functions that every builder has.
const FUNCTIONS: [&str; 6] = ["new", "send", "execute", "into_request", "body", "body_map"];
/// Variables in these functions.
const VARIABLES: [&str; 7] = ["client", "url", "header_map", "request", "info", "result", "response"];

/// Checks what the rest of the generation relies on.
pub fn check(document: &Document) -> Result<(), Problems> {
    let mut checker = Checker { document, found: Vec::new() };
    checker.version();
    if checker.found.is_empty() {
        checker.references(document.root(), "");
        keywords::check(document, &mut |pointer, message| checker.found.push((pointer, message)));
    }
    // What follows reads the document as what it claims to be.
    if checker.found.is_empty() {
        checker.regions();
        checker.schemas();
        checker.operations();
    }
    if checker.found.is_empty() { Ok(()) } else { Err(document.problems(checker.found)) }
}

struct Checker<'a> {
    document: &'a Document,
    found: Vec<(String, String)>,
}

impl Checker<'_> {
    fn report(&mut self, pointer: impl Into<String>, message: impl Into<String>) {
        self.found.push((pointer.into(), message.into()));
    }

    fn version(&mut self) {
        match self.document.at("/openapi") {
            Some(Value::String(version)) if version.starts_with("3.0.") => {}
            Some(version) => {
                let version = version.as_str().map_or_else(|| version.to_string(), str::to_owned);
                self.report("/openapi", format!("OpenAPI {version} cannot be generated from: write it as 3.0.3"));
            }
            None => self.report("", "no `openapi` at the top: this is not an OpenAPI document"),
        }
    }

    fn references(&mut self, value: &Value, pointer: &str) {
        match value {
            Value::Object(map) => {
                if let Some(reference) = map.get("$ref") {
                    let target = reference.as_str().and_then(Document::target);
                    if target.and_then(|target| self.document.at(target)).is_none() {
                        self.report(join(pointer, "$ref"), format!("{reference} leads nowhere in this document"));
                    }
                    if map.len() > 1 {
                        self.report(
                            pointer,
                            "what stands beside a `$ref` is ignored: move it to where the `$ref` leads",
                        );
                    }
                }
                map.iter().for_each(|(key, value)| self.references(value, &join(pointer, key)));
            }
            Value::Array(items) => {
                items.iter().enumerate().for_each(|(i, item)| self.references(item, &format!("{pointer}/{i}")));
            }
            _ => {}
        }
    }

    fn regions(&mut self) {
        let servers = list(self.document.root(), "servers");
        let named: Vec<_> = servers.iter().map(|server| server.get("x-region")).collect();
        self.identifiers(
            "/servers",
            "x-region",
            named.into_iter().enumerate().filter_map(|(i, name)| Some((i, name?))),
        );
    }

    /// Checks that names are Rust identifiers, each another one.
    fn identifiers<'v>(&mut self, pointer: &str, what: &str, names: impl Iterator<Item = (usize, &'v Value)>) {
        let mut seen = BTreeSet::new();
        for (i, name) in names {
            let place = format!("{pointer}/{i}");
            match name.as_str() {
                Some(name) if !is_identifier(name) => {
                    self.report(place, format!("{what}: `{name}` cannot be a Rust name: use letters, digits and `_`"));
                }
                Some(name) if !seen.insert(name.to_kebab_case()) => {
                    self.report(place, format!("{what}: `{name}` is there twice (case and `_` do not count)"));
                }
                Some(_) => {}
                None => self.report(place, format!("{what}: {name} is not text; put it in quotes")),
            }
        }
    }

    fn schemas(&mut self) {
        for (name, pointer, schema) in self.document.schemas() {
            if !is_identifier(name) {
                self.report(&pointer, format!("the schema name `{name}` cannot be a Rust name"));
            }
            if name == "Region" {
                self.report(&pointer, "the schema name `Region` is taken, by the servers with `x-region`");
            }
            if text(schema, "description").is_empty() {
                self.report(&pointer, format!("`{name}` has no description: it becomes the documentation of the type"));
            }
            let (closed, open) = (schema.get("enum").is_some(), schema.get("x-extensible-enum").is_some());
            if text(schema, "type") == "integer" && (closed || open) {
                self.integer_enum(&pointer, schema, if open { "x-extensible-enum" } else { "enum" });
            } else {
                for key in ["x-enum-varnames", "x-enum-descriptions", "x-extensible-enum"] {
                    if schema.get(key).is_some() {
                        self.report(join(&pointer, key), format!("`{key}` is for integer enums alone"));
                    }
                }
                let is_answer = FIELDS.iter().all(|field| schema.pointer(&format!("/properties/{field}")).is_some());
                self.nested_enums(schema, &pointer, is_answer);
            }
        }
    }

    fn integer_enum(&mut self, pointer: &str, schema: &Value, key: &str) {
        let numbers = list(schema, key);
        let mut seen = BTreeSet::new();
        for (i, number) in numbers.iter().enumerate() {
            match number.as_i64() {
                Some(n) if !seen.insert(n) => {
                    self.report(format!("{pointer}/{key}/{i}"), format!("{n} is there twice"))
                }
                Some(_) => {}
                None => self.report(format!("{pointer}/{key}/{i}"), format!("{number} is not an integer")),
            }
        }
        if schema.get("x-enum-varnames").is_none() {
            self.report(pointer, "an integer enum has no names of its own: list them under `x-enum-varnames`");
            return;
        }
        for names in ["x-enum-varnames", "x-enum-descriptions"] {
            let given = list(schema, names).len();
            if schema.get(names).is_some() && given != numbers.len() {
                let place = join(pointer, names);
                self.report(
                    place,
                    format!("{given} given for the {} values of `{key}`: one for each is wanted", numbers.len()),
                );
            }
        }
        if schema.get("x-enum-descriptions").is_none() {
            self.report(pointer, "the values are not described: list what each means under `x-enum-descriptions`");
        }
        let names = list(schema, "x-enum-varnames");
        let taken = if key == "enum" { "ALL" } else { "KNOWN" };
        for (i, name) in names.iter().enumerate() {
            if name.as_str().is_some_and(|name| name.to_uppercase() == taken) {
                let place = format!("{pointer}/x-enum-varnames/{i}");
                self.report(place, format!("the name {taken} is taken, by the list of all values"));
            }
        }
        self.identifiers(&join(pointer, "x-enum-varnames"), "x-enum-varnames", names.iter().enumerate());
    }

    /// An integer enum that has no name of its own becomes a number in Rust, without its values.
    fn nested_enums(&mut self, value: &Value, pointer: &str, answer: bool) {
        if text(value, "type") == "integer" && value.get("enum").is_some() {
            self.report(
                pointer,
                "an integer enum needs a name: move it to `components/schemas` and refer to it by `$ref`",
            );
        }
        let properties = value.get("properties").and_then(Value::as_object).into_iter().flatten();
        for (name, property) in properties {
            if property.get("$ref").is_none() && text(property, "description").is_empty() {
                let place = join(&join(pointer, "properties"), name);
                self.report(place, format!("`{name}` has no description: it becomes the documentation of the field"));
            }
            // The codes of an answer tell it from the others; their names are those of the result codes.
            if !(answer && name == FIELDS[0]) {
                self.nested_enums(property, &join(&join(pointer, "properties"), name), false);
            }
        }
        if let Some(items) = value.get("items") {
            self.nested_enums(items, &join(pointer, "items"), false);
        }
    }

    fn operations(&mut self) {
        let operations = self.document.operations();
        if operations.is_empty() {
            self.report("/paths", "no operation: there is nothing to generate");
        }
        let mut ids = BTreeMap::new();
        for operation in &operations {
            let Operation { pointer, id, .. } = operation;
            if id.is_empty() {
                self.report(pointer, "no `operationId`: it becomes the name of the method");
            } else if !is_identifier(id) || id.to_snake_case() != **id {
                let place = join(pointer, "operationId");
                self.report(
                    place,
                    format!("operationId: `{id}` cannot be a Rust method: use snake case, such as `recall_message`"),
                );
            } else if METHODS.contains(id) {
                self.report(join(pointer, "operationId"), format!("operationId: `{id}` is taken: choose another one"));
            } else if let Some(first) = ids.insert(id.to_string(), pointer) {
                self.report(join(pointer, "operationId"), format!("operationId: `{id}` is also the one at {first}"));
            }
            for key in ["summary", "description"] {
                if text(operation.value, key).is_empty() {
                    self.report(pointer, format!("no `{key}`: it becomes the documentation of the method"));
                }
            }
            self.parameters(operation);
            self.responses(operation);
        }
    }

    fn parameters(&mut self, operation: &Operation<'_>) {
        let mut names: BTreeSet<_> = FUNCTIONS.iter().chain(&VARIABLES).map(ToString::to_string).collect();
        for parameter in &operation.parameters {
            let Parameter { pointer, name, location, value } = parameter;
            if !["path", "query", "header"].contains(location) {
                self.report(pointer, format!("`{name}` is in {location:?}: path, query and header can be generated"));
            }
            if *location == "header" && NO_PARAMETERS.contains(&name.to_lowercase().as_str()) {
                self.report(pointer, format!("`{name}` is set by the client itself: OpenAPI allows no such parameter"));
            }
            if text(value, "description").is_empty() {
                self.report(
                    pointer,
                    format!("`{name}` has no description: it becomes the documentation of the setter"),
                );
            }
            match value.get("schema") {
                Some(schema) => self.nested_enums(schema, &join(pointer, "schema"), false),
                None => self.report(pointer, format!("`{name}` has no schema")),
            }
            if parameter.supplied() {
                self.supplied(parameter);
                continue;
            }
            let aliases = value.get("x-alias").map(|alias| alias.as_str().unwrap_or_default().to_owned());
            for rust in [Some(parameter_name(name)), aliases].into_iter().flatten() {
                if !is_identifier(&rust) {
                    self.report(pointer, format!("`{name}`: x-alias: `{rust}` cannot be a Rust name"));
                } else if !names.insert(rust.clone()) {
                    self.report(pointer, format!("`{name}`: the name `{rust}` is taken already"));
                }
            }
        }
        for header in SUPPLIED {
            if !operation.parameters.iter().any(|parameter| parameter.name == header) {
                let message = format!("the header `{header}` is not among the parameters: every request has it");
                self.report(&operation.pointer, message);
            }
        }
        self.path(operation);
    }

    fn supplied(&mut self, parameter: &Parameter<'_>) {
        let Parameter { pointer, name, location, value } = parameter;
        let place = join(pointer, "x-supplied-by");
        if text(value, "x-supplied-by") != "middleware" {
            self.report(&place, "x-supplied-by: the only supplier is `middleware`");
        } else if *location != "header" || !SUPPLIED.contains(name) {
            let known = SUPPLIED.join(", ");
            self.report(
                &place,
                format!("`{name}` (in {location}) is not what the middleware supplies: the headers {known}"),
            );
        }
    }

    /// The parameters of the path's template and those declared must be the same.
    fn path(&mut self, operation: &Operation<'_>) {
        let in_template: BTreeSet<_> =
            operation.path.split('{').skip(1).filter_map(|rest| rest.split_once('}')).map(|(name, _)| name).collect();
        let declared: Vec<_> = operation.parameters.iter().filter(|p| p.location == "path").collect();
        for parameter in &declared {
            let Parameter { pointer, name, .. } = parameter;
            if !in_template.contains(name) {
                self.report(pointer, format!("`{name}` is a path parameter, but {} has no {{{name}}}", operation.path));
            }
            if !parameter.required() {
                self.report(pointer, format!("`{name}` is a path parameter, so it needs `required: true`"));
            }
        }
        for name in in_template {
            if !declared.iter().any(|p| p.name == name) {
                let message = format!("the path has {{{name}}}, but no parameter `{name}` with `in: path` is declared");
                self.report(&operation.pointer, message);
            }
        }
    }

    fn responses(&mut self, operation: &Operation<'_>) {
        let pointer = join(&operation.pointer, "responses");
        for (status, _) in operation.value.get("responses").and_then(Value::as_object).into_iter().flatten() {
            if status != STATUS {
                let message =
                    format!("every answer of the API has HTTP status {STATUS}; a {status} never reaches the caller");
                self.report(join(&pointer, status), message);
            }
        }
        let place = join(&pointer, STATUS);
        let response = operation.value.get("responses").and_then(|r| r.get(STATUS));
        let schema = response
            .and_then(|response| self.document.resolve(response, &place))
            .and_then(|(response, at)| Some((response.get("content")?.get(CONTENT)?.get("schema")?, at)));
        let Some((schema, at)) = schema else {
            let message =
                format!("no response {STATUS} with a schema for {CONTENT}: that is where all answers are described");
            return self.report(if response.is_some() { place } else { pointer }, message);
        };
        let at = format!("{at}/content/{}/schema", CONTENT.replace('/', "~1"));
        let Some((one_of, at)) = schema_name(schema).and_then(|_| self.document.resolve(schema, &at)) else {
            return self.report(
                at,
                "the answers need a name: move the schema to `components/schemas` and refer to it by `$ref`",
            );
        };
        let members = list(one_of, "oneOf");
        if members.is_empty() || members.iter().any(|member| schema_name(member).is_none()) {
            return self.report(at, "the answers are a `oneOf` of named schemas (`$ref`), told apart by `code`");
        }
        let mut codes = BTreeSet::new();
        let mut successes = 0;
        for member in members {
            if let (Some((answer, at)), Some(name)) = (self.document.resolve(member, ""), schema_name(member)) {
                successes += usize::from(text(answer, "x-outcome") == OUTCOMES[0]);
                self.answer(name, answer, &at, &mut codes);
            }
        }
        if successes != 1 {
            self.report(at, format!("{successes} answers have `x-outcome: {}`: one is wanted", OUTCOMES[0]));
        }
    }

    /// An answer has the envelope and says by which codes it is known.
    fn answer(&mut self, name: &str, answer: &Value, pointer: &str, codes: &mut BTreeSet<i64>) {
        if !OUTCOMES.contains(&text(answer, "x-outcome")) {
            let outcomes = OUTCOMES.join(", ");
            self.report(pointer, format!("the answer `{name}` needs an `x-outcome`: one of {outcomes}"));
        }
        let properties = answer.get("properties").and_then(Value::as_object);
        let names: BTreeSet<_> = properties.into_iter().flatten().map(|(name, _)| name.as_str()).collect();
        if names != FIELDS.into() {
            let fields = FIELDS.join(", ");
            return self.report(
                pointer,
                format!("the answer `{name}` does not have the envelope: its properties must be {fields}"),
            );
        }
        if ["Success", "Other"].contains(&name) {
            self.report(
                pointer,
                format!("the schema name `{name}` is taken, by a variant that every enum of answers has"),
            );
        }
        let required: BTreeSet<_> = list(answer, "required").iter().filter_map(Value::as_str).collect();
        if required != ["code", "msg"].into() || answer.pointer("/properties/msg/nullable") == Some(&Value::Bool(true))
        {
            let message =
                "must require `code` and `msg`, neither of them nullable, and not `data`, which may be missing";
            self.report(pointer, format!("the answer `{name}` {message}"));
        }
        let code = answer.pointer("/properties/code").unwrap_or(&Value::Null);
        let place = format!("{pointer}/properties/code");
        if text(code, "type") != "integer" || list(code, "enum").is_empty() {
            self.report(
                &place,
                format!("the `code` of `{name}` must be an integer with an `enum` of the codes it stands for"),
            );
        }
        for (i, code) in list(code, "enum").iter().enumerate() {
            let place = format!("{place}/enum/{i}");
            match code.as_i64() {
                Some(code) if !codes.insert(code) => {
                    self.report(place, format!("the code {code} already stands for another answer"))
                }
                Some(code) if !self.is_known(code) => {
                    self.report(
                        place,
                        format!("the code {code} is not among the `x-extensible-enum` of the result codes"),
                    );
                }
                Some(_) => {}
                None => self.report(place, format!("{code} is not an integer")),
            }
        }
    }

    /// Whether the document's list of result codes has `code`; true where it has no such list.
    fn is_known(&self, code: i64) -> bool {
        let mut lists = self.document.schemas().filter_map(|(_, _, schema)| schema.get("x-extensible-enum")).peekable();
        lists.peek().is_none() || lists.any(|list| list.as_array().is_some_and(|list| list.contains(&code.into())))
    }
}
