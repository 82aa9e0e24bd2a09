//! Reads responses: all have one envelope, `{code, msg, data}`, and are told apart by `code`.

use std::collections::{BTreeMap, BTreeSet};

use super::{Reader, schemas::is_responses};
use crate::{
    document::Node,
    model::{Kind, Outcome, Shape, Type},
    rust::pascal,
};

impl<'a> Reader<'a> {
    /// Reads the name of the definition of an operation's responses.
    pub(super) fn response(&mut self, operation: &Node<'a>) -> Option<String> {
        let schema = operation.get("responses/200/content/application~1json/schema")?;
        if let Some(name) = schema.schema_name().filter(|_| is_responses(&schema)) {
            return Some(pascal(name));
        }
        let message = "the schema of a response is a `$ref` to a `oneOf` or `anyOf` in `components/schemas`";
        self.refuse(schema.used, message)
    }

    /// Reads the responses of a `oneOf` or `anyOf`.
    pub(super) fn outcomes(&mut self, schema: &Node<'a>, _: &str) -> Kind {
        let (mut codes, mut outcomes) = (BTreeMap::new(), Vec::new());
        for member in [schema.items("oneOf"), schema.items("anyOf")].concat() {
            let Some(name) = member.schema_name().filter(|_| member.has("x-outcome")) else {
                self.report(member.pointer, "a response is a `$ref` to a schema with `x-outcome`");
                continue;
            };
            let outcome = pascal(member.text("x-outcome"));
            // There can be several errors.
            let is_error = outcome.ends_with("Error");
            let (rust, place) =
                if is_error { (pascal(name), &member.pointer) } else { (outcome.clone(), &schema.pointer) };
            self.name(&schema.pointer, [name, &rust], place, "choose another name for the schema");
            let (description, data) = (self.description(&member), self.envelope(&member, name));
            let codes = if outcome == "Other" { Vec::new() } else { self.codes(&member, &mut codes) };
            outcomes.push(Outcome { rust, description, codes, outcome, data });
        }
        outcomes.sort_by_key(|outcome| outcome.outcome != "Success");
        let count = |name| outcomes.iter().filter(|outcome| outcome.outcome == name).count();
        if count("Success") != 1 || count("Other") > 1 {
            self.report(&schema.pointer, "one of the responses has `x-outcome: success`, and at most one `other`");
        }
        Kind::Responses(outcomes)
    }

    /// Checks the envelope of a response, and reads the type of its `data`.
    fn envelope(&mut self, response: &Node<'a>, name: &str) -> Type {
        let names: BTreeSet<_> = response.entries_at("properties").into_iter().map(|(name, _)| name).collect();
        let required: BTreeSet<_> = response.items("required").iter().filter_map(|name| name.value.as_str()).collect();
        if names != ["code", "msg", "data"].into() || required != ["code", "msg"].into() {
            let message = "the properties of a response are code, msg and data; code and msg are required";
            self.report(&response.pointer, message);
        }
        let data = response.get("properties/data");
        match data.and_then(|data| self.type_of(&data, [&format!("{name}_data"), response.text("description")])) {
            // What has no properties is taken as it comes.
            Some(ty) if ty.shape != Shape::Any && !ty.is_any_object() => Type { nullable: true, ..ty },
            _ => Shape::Any.into(),
        }
    }

    /// Reads the codes of a response, each of which must be its own; `taken` has those of the others, with their places.
    fn codes(&mut self, response: &Node<'a>, taken: &mut BTreeMap<i64, String>) -> Vec<i64> {
        let Some(code) = response.get("properties/code") else { return Vec::new() };
        if code.items("enum").is_empty() {
            self.report(&code.pointer, "`code` is an integer with an `enum` of the codes of this response");
        }
        let schemas = self.document.root().entries_at("components/schemas").into_iter();
        let known: Vec<_> = schemas.flat_map(|(_, schema)| schema.items("x-extensible-enum")).collect();
        let mut codes = Vec::new();
        for code in code.items("enum") {
            match code.value.as_i64() {
                Some(number) if taken.contains_key(&number) => {
                    let line = self.document.line(&taken[&number]);
                    self.report(
                        code.pointer,
                        format!("the code {number} is in line {line}, too: leave it in one of them"),
                    );
                }
                Some(number) if !known.is_empty() && !known.iter().any(|known| known.value == code.value) => {
                    self.report(code.pointer, format!("the code {number} is not listed in an `x-extensible-enum`"));
                }
                Some(number) => {
                    taken.insert(number, code.pointer);
                    codes.push(number);
                }
                None => self.report(code.pointer, format!("{} is not a whole number", code.value)),
            }
        }
        codes
    }
}
