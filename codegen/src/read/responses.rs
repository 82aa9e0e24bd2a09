//! Reads responses: all have one envelope, `{code, msg, data}`, and are told apart by `code`.

use std::collections::BTreeSet;

use super::{
    Names, Reader,
    schemas::{Shape, shape},
};
use crate::{
    document::Node,
    model::{Outcome, Type},
    rust::pascal,
};

/// The values of `x-outcome`, and their names in Rust.
const OUTCOMES: [(&str, &str); 4] = [
    ("success", "Success"),
    ("parameter-error", "ParameterError"),
    ("server-error", "ServerError"),
    ("other", "Other"),
];

impl<'a> Reader<'a> {
    /// The name of the definition of an operation's responses.
    pub(super) fn response(&mut self, operation: &Node<'a>) -> Option<String> {
        let schema = operation.get("responses")?.get("200")?.get("content")?.get("application/json")?.get("schema")?;
        match (shape(&schema), schema.schema_name()) {
            (Shape::Responses, Some(name)) => Some(pascal(name)),
            _ => {
                let message = "the schema of a response is a `$ref` to a `oneOf` or `anyOf` in `components/schemas`";
                self.report(schema.used, message);
                None
            }
        }
    }

    /// The responses of a `oneOf` or `anyOf`.
    pub(super) fn outcomes(&mut self, schema: &Node<'a>) -> Vec<Outcome> {
        let (mut codes, mut outcomes) = (BTreeSet::new(), Vec::new());
        let mut names: Names = ["Success", "Other"].map(|name| (name.to_owned(), schema.pointer.clone())).into();
        for member in [schema.items("oneOf"), schema.items("anyOf")].concat() {
            let outcome = OUTCOMES.iter().find(|(outcome, _)| *outcome == member.text("x-outcome"));
            let (Some((_, outcome)), Some(name)) = (outcome, member.schema_name()) else {
                self.report(member.pointer, "a response is a `$ref` to a schema with `x-outcome`");
                continue;
            };
            let mut rust = (*outcome).to_owned();
            if !names.contains_key(&rust) || outcome.ends_with("Error") {
                rust = pascal(name);
                self.name(&mut names, name, &rust, &member.pointer, "choose another name for the schema");
            }
            let (description, data) = (self.description(&member), self.envelope(&member, name));
            let codes = if *outcome == "Other" { Vec::new() } else { self.codes(&member, &mut codes) };
            outcomes.push(Outcome { rust, description, codes, outcome, data });
        }
        outcomes.sort_by_key(|outcome| outcome.outcome != "Success");
        let count = |name| outcomes.iter().filter(|outcome| outcome.outcome == name).count();
        if count("Success") != 1 || count("Other") > 1 {
            self.report(&schema.pointer, "one of the responses has `x-outcome: success`, and at most one `other`");
        }
        outcomes
    }

    /// Checks the envelope of a response, and gives the type of its `data`.
    fn envelope(&mut self, response: &Node<'a>, name: &str) -> Type {
        let names: BTreeSet<_> = self.below(response, &["properties"]).into_iter().map(|(name, _)| name).collect();
        let required: BTreeSet<_> = response.items("required").iter().filter_map(|name| name.value.as_str()).collect();
        if names != ["code", "msg", "data"].into() || required != ["code", "msg"].into() {
            let message = "the properties of a response are code, msg and data; code and msg are required";
            self.report(&response.pointer, message);
        }
        let data = response.get("properties").and_then(|properties| properties.get("data"));
        match data.and_then(|data| self.type_of(&data, [&format!("{name}_data"), response.text("description")])) {
            // What has no properties is taken as it comes.
            Some((ty, _)) if ![Type::Any, Type::Map(Box::new(Type::Any))].contains(ty.bare()) => {
                Type::Nullable(Box::new(ty.bare().clone()))
            }
            _ => Type::Any,
        }
    }

    fn codes(&mut self, response: &Node<'a>, taken: &mut BTreeSet<i64>) -> Vec<i64> {
        let Some(code) = response.get("properties").and_then(|properties| properties.get("code")) else {
            return vec![];
        };
        if code.items("enum").is_empty() {
            self.report(&code.pointer, "`code` is an integer with an `enum` of the codes of this response");
        }
        let schemas = self.below(&self.document.root(), &["components", "schemas"]).into_iter();
        let known = schemas.flat_map(|(_, schema)| schema.items("x-extensible-enum"));
        let known: BTreeSet<_> = known.filter_map(|code| code.value.as_i64()).collect();
        let mut codes = Vec::new();
        for code in code.items("enum") {
            match code.value.as_i64() {
                Some(number) if !taken.insert(number) => {
                    self.report(code.pointer, format!("the code {number} is the one of another response already"));
                }
                Some(number) if !known.is_empty() && !known.contains(&number) => {
                    self.report(code.pointer, format!("the code {number} is not listed in an `x-extensible-enum`"));
                }
                Some(number) => codes.push(number),
                None => self.report(code.pointer, format!("{} is not a whole number", code.value)),
            }
        }
        codes
    }
}
