//! Reads responses: all have one envelope, `{code, msg, data}`, and are told apart by `code`.

use std::collections::BTreeSet;

use super::Reader;
use crate::{
    document::Node,
    model::{Shape, Type},
    rust::pascal,
};

impl<'a> Reader<'a> {
    /// Reads the type of the `data` of a success; `None` if it is empty.
    pub(super) fn data(&mut self, operation: &Node<'a>) -> Option<Type> {
        let schema = operation.get("responses/200/content/application~1json/schema")?;
        let data = match (&schema.items("allOf")[..], &schema.items("anyOf")[..]) {
            ([], []) => {
                self.envelope(&schema);
                schema.get("properties/data")
            }
            ([envelope, own], []) => {
                self.envelope(envelope);
                let names: Vec<_> = own.entries_at("properties").into_iter().map(|(name, _)| name).collect();
                let is_more = own.entries().iter().any(|(key, _)| !["type", "description", "properties"].contains(key));
                if names != ["data"] || is_more {
                    self.report(&own.pointer, "beside the envelope, a response has `properties` with `data` alone");
                }
                own.get("properties/data")
            }
            ([], responses) => self.documented(&schema, responses),
            _ => {
                let message = "a response is the envelope, or `allOf` the envelope and `properties` with `data`";
                return self.refuse(schema.pointer, message);
            }
        }?;
        let name = format!("{}_data", operation.text("operationId"));
        let ty = self.type_of(&data, [&name, "What the call returns."])?;
        match ty.shape {
            Shape::Named { .. } => Some(ty),
            // Without properties.
            Shape::Map(_) | Shape::Any => None,
            _ => self.refuse(data.used, "`data` is an object"),
        }
    }

    /// Checks the envelope of a response.
    fn envelope(&mut self, response: &Node<'a>) {
        let names: BTreeSet<_> = response.entries_at("properties").into_iter().map(|(name, _)| name).collect();
        let required: BTreeSet<_> = response.items("required").iter().filter_map(|name| name.value.as_str()).collect();
        if names != ["code", "msg", "data"].into() || required != ["code", "msg"].into() {
            let message = "the properties of a response are code, msg and data; code and msg are required";
            self.report(&response.pointer, message);
        }
    }

    /// Checks the responses that a page lists against the table of result codes, and returns the `data` of the success.
    fn documented(&mut self, schema: &Node<'a>, responses: &[Node<'a>]) -> Option<Node<'a>> {
        let (mut success, mut taken, before) = (None, BTreeSet::new(), self.found.len());
        for response in responses {
            let mistakes = self.found.len();
            self.envelope(response);
            let codes = response.get("properties/code").map(|code| code.items("enum")).unwrap_or_default();
            let mut kinds = BTreeSet::new();
            for code in &codes {
                let known = self.model.codes.iter().find(|known| Some(known.code) == code.value.as_i64());
                kinds.extend(known.map(|known| known.kind.clone()));
                let message = match known {
                    None => format!("the code {} is not listed in `x-result-codes`", code.value),
                    Some(_) if !taken.insert(code.value.to_string()) => {
                        format!("the code {} is listed before: leave it in one place", code.value)
                    }
                    Some(_) => continue,
                };
                self.report(&code.pointer, message);
            }
            if self.found.len() > mistakes {
                continue;
            }
            let kinds: Vec<_> = kinds.into_iter().collect();
            match (&kinds[..], success.is_some()) {
                ([kind], false) if kind == "Success" => success = response.get("properties/data"),
                ([kind], _) if kind == "Success" => {
                    self.report(&response.pointer, "there are two responses of a success")
                }
                // The one with any other code.
                ([], _) => {}
                ([kind], _) if response.schema_name().is_none_or(|name| pascal(name).contains(kind.as_str())) => {}
                _ => {
                    let message = "the codes of a response have one `kind` in `x-result-codes`, which is in the name of its schema";
                    self.report(&response.pointer, message);
                }
            }
        }
        if success.is_none() && self.found.len() == before {
            self.report(&schema.pointer, "one of the responses has the codes of a success");
        }
        success
    }
}
