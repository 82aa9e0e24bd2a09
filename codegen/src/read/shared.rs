//! Reads what all sections share: the result codes and the regions; and how pages go on.

use heck::ToShoutySnakeCase;

use super::Reader;
use crate::{
    document::{Node, join},
    model::{Code, Definition, Page, Region, Shape},
    rust::pascal,
};

/// Names of `ResultCode` that are not of the document.
const CODE_NAMES: [&str; 1] = ["ALL"];

impl<'a> Reader<'a> {
    /// Reads the result codes, by number.
    pub(super) fn codes(&mut self, common: &Node<'a>) {
        let mut codes: Vec<Code> = Vec::new();
        for entry in
            common.get("components/schemas/ResultCode").map(|schema| schema.items("x-result-codes")).unwrap_or_default()
        {
            let code = entry.value("code").and_then(serde_json::Value::as_i64).unwrap_or_default();
            let rust = entry.text("name").to_shouty_snake_case();
            if codes.iter().any(|known| known.code == code) {
                self.report(join(&entry.pointer, "code"), format!("the code {code} is listed twice"));
            }
            self.name("result codes", [entry.text("name"), &rust], &entry.pointer, "choose another name for the code");
            if CODE_NAMES.contains(&rust.as_str()) {
                self.report(
                    join(&entry.pointer, "name"),
                    format!("`{rust}` is the list of all codes: choose another name"),
                );
            }
            codes.push(Code {
                code,
                rust,
                meaning: entry.text("meaning").to_owned(),
                kind: pascal(if entry.has("kind") { entry.text("kind") } else { "other" }),
                without_effect: entry.has("effect"),
                retryable: entry.flag("retryable"),
            });
        }
        if !codes.iter().any(|code| code.kind == "Success") {
            let message = "`x-result-codes` lists the codes of all responses, those of a success among them";
            self.report(format!("{}/components/schemas/ResultCode", common.pointer), message);
        }
        codes.sort_by_key(|code| code.code);
        self.model.codes = codes;
    }

    /// Reads the regions: servers with the same `x-region` are its endpoints, in their order.
    pub(super) fn regions(&mut self, common: &Node<'a>) {
        for server in common.items("servers").iter().filter(|server| server.has("x-region")) {
            let (rust, url) = (pascal(server.text("x-region")), server.text("url").to_owned());
            match self.model.regions.iter_mut().find(|region| region.rust == rust) {
                Some(region) => region.urls.push(url),
                None => {
                    let description = server.text("description").to_owned();
                    self.name("regions", [server.text("x-region"), &rust], &server.pointer, "choose another name");
                    self.model.regions.push(Region { rust, description, urls: vec![url] });
                }
            }
        }
        if self.model.regions.is_empty() {
            self.report(
                format!("{}/servers", common.pointer),
                "no server has an `x-region`: the first one is the client's endpoint by default",
            );
        }
    }
}

/// How a struct is a page whose items are in the property `items`: the next one begins at `next_token` or at `offset`.
pub(super) fn page(definition: &Definition, items: &str) -> Result<Page, String> {
    let shape =
        |name: &str| definition.kind.fields().iter().find(|field| field.wire == name).map(|field| &field.ty.shape);
    let is = |name: &str, ty: &str| matches!(shape(name), Some(Shape::Scalar(scalar)) if scalar.ty == ty);
    if !matches!(shape(items), Some(Shape::List(_))) {
        return Err(format!("`data` has no list called `{items}`"));
    }
    if !is("has_more", "boolean") || !(is("next_token", "string") || is("offset", "integer")) {
        return Err(
            "a page has `has_more`, true or false, and `next_token`, a text, or `offset`, an integer".to_owned()
        );
    }
    Ok(Page { items: items.to_owned(), by_token: is("next_token", "string") })
}
