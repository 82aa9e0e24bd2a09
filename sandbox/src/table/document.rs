//! The documents as JSON, and the references between them.

use serde_json::{Map, Value};

/// References that lead to references are followed so far.
const MAX_REFERENCES: usize = 32;

pub(super) struct Documents(Map<String, Value>);

/// A place in a document: references in it are relative to the document.
#[derive(Clone)]
pub(super) struct Place<'a> {
    documents: &'a Documents,
    document: &'a str,
    pub(super) value: Value,
    /// The last part of the first reference that led here, which is the name of a schema.
    pub(super) name: Option<String>,
}

impl Documents {
    pub(super) fn parse(text: &str) -> Result<Self, String> {
        serde_json::from_str(text).map(Self).map_err(|e| format!("the documents are not JSON: {e}"))
    }

    pub(super) fn iter(&self) -> impl Iterator<Item = Place<'_>> {
        self.0.iter().map(|(document, value)| self.place(document, value.clone()))
    }

    fn place<'a>(&'a self, document: &'a str, value: Value) -> Place<'a> {
        Place { documents: self, document, value, name: None }
    }
}

impl<'a> Place<'a> {
    /// Returns the name of the document without its ending.
    pub(super) fn section(&self) -> &'a str {
        self.document.trim_end_matches(".yaml")
    }

    /// Returns what is at `key`, with references resolved; `None` if there is nothing.
    pub(super) fn get(&self, key: &str) -> Result<Option<Self>, String> {
        self.value.get(key).map(|value| self.at(value.clone())).transpose()
    }

    /// Returns the items of the list at `key`, with references resolved.
    pub(super) fn list(&self, key: &str) -> Result<Vec<Self>, String> {
        let items = self.value.get(key).and_then(Value::as_array).into_iter().flatten();
        items.map(|item| self.at(item.clone())).collect()
    }

    /// Returns the entries of the map at `key`, with references resolved.
    pub(super) fn entries(&self, key: &str) -> Result<Vec<(String, Self)>, String> {
        let entries = self.value.get(key).and_then(Value::as_object).into_iter().flatten();
        entries.map(|(name, value)| Ok((name.clone(), self.at(value.clone())?))).collect()
    }

    pub(super) fn text(&self, key: &str) -> &str {
        self.value.get(key).and_then(Value::as_str).unwrap_or_default()
    }

    pub(super) fn is_true(&self, key: &str) -> bool {
        self.value.get(key) == Some(&Value::Bool(true))
    }

    pub(super) fn integer(&self, key: &str) -> Option<i64> {
        self.value.get(key).and_then(Value::as_i64)
    }

    /// Follows the references of a value. What stands beside a reference replaces what it leads to.
    fn at(&self, value: Value) -> Result<Self, String> {
        let mut place = Self { documents: self.documents, document: self.document, value, name: None };
        for _ in 0..MAX_REFERENCES {
            let Some(reference) = place.reference()? else { return Ok(place) };
            let (document, pointer) = reference.split_once('#').unwrap_or((&reference, ""));
            let document = if document.is_empty() { place.document } else { document };
            let unknown = || format!("{}: {reference} does not exist", place.document);
            let (document, root) = self.documents.0.get_key_value(document).ok_or_else(unknown)?;
            let mut found = root.pointer(pointer).ok_or_else(unknown)?.clone();
            if let (Value::Object(found), Value::Object(beside)) = (&mut found, place.value) {
                found.extend(beside.into_iter().filter(|(key, _)| key != "$ref" && key != "allOf"));
            }
            let name = place.name.or_else(|| pointer.rsplit('/').next().map(str::to_owned));
            place = Self { documents: self.documents, document, value: found, name };
        }
        Err(format!("{}: references in a circle", self.document))
    }

    /// Returns the reference that a value is: `$ref`, or an `allOf` of one.
    fn reference(&self) -> Result<Option<String>, String> {
        let one = match self.value.get("allOf").and_then(Value::as_array).map(Vec::as_slice) {
            Some([one]) => Some(one),
            _ => None,
        };
        let reference = one.unwrap_or(&self.value).get("$ref");
        let text = |value: &Value| value.as_str().map(str::to_owned);
        reference
            .map(|value| text(value).ok_or_else(|| format!("{}: {value} is no reference", self.document)))
            .transpose()
    }
}
