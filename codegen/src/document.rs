//! The YAML document: its content as JSON, the line of every place in it, and `$ref`s resolved.

use std::{collections::HashMap, fmt};

use saphyr::{LoadableYamlNode, MarkedYaml, Scalar, YamlData};
use serde_json::{Map, Number, Value};

/// What is wrong with a document, one line for each mistake: `document:line: message and remedy (at JSON pointer)`.
pub type Diagnostics = String;

/// A document that has been read.
pub struct Document {
    name: String,
    root: Value,
    /// JSON pointer → line, counted from 1, and rank in the order of the document.
    places: HashMap<String, (usize, usize)>,
}

impl Document {
    /// Reads `yaml`, the text of the document called `name`.
    pub fn parse(name: &str, yaml: &str) -> Result<Self, Diagnostics> {
        let mut document = Self { name: name.to_owned(), root: Value::Null, places: HashMap::new() };
        let nodes = MarkedYaml::load_from_str(yaml)
            .map_err(|e| document.mistake(e.marker().line(), &format!("not YAML: {}", e.info())))?;
        let [node] = nodes.as_slice() else {
            return Err(document.mistake(1, &format!("{} YAML documents: write one", nodes.len())));
        };
        document.root = document.convert(node, "")?;
        Ok(document)
    }

    pub fn root(&self) -> Node<'_> {
        Node { document: self, value: &self.root, pointer: String::new(), used: String::new() }
    }

    /// The mistakes `found`, each a pointer and a message, in the order of the document.
    pub fn diagnostics(&self, found: Vec<(String, String)>) -> Diagnostics {
        let mut found: Vec<_> = found.into_iter().map(|(place, message)| (self.line(&place), place, message)).collect();
        found.sort();
        found.dedup();
        let lines = found.iter().map(|(line, place, message)| {
            let line = if *line > 0 { format!(":{line}") } else { String::new() };
            let place = if place.is_empty() { String::new() } else { format!(" (at {place})") };
            format!("{}{line}: {message}{place}", self.name)
        });
        lines.collect::<Vec<_>>().join("\n")
    }

    /// The line of `pointer`, or of the nearest place around it that the document has.
    pub fn line(&self, pointer: &str) -> usize {
        match (self.places.get(pointer), pointer.rfind('/')) {
            (Some((line, _)), _) => *line,
            (None, Some(end)) => self.line(&pointer[..end]),
            (None, None) => 0,
        }
    }

    fn mistake(&self, line: usize, message: &str) -> Diagnostics {
        format!("{}:{line}: {message}", self.name)
    }

    fn place(&mut self, pointer: &str, line: usize) {
        let rank = self.places.len();
        self.places.entry(pointer.to_owned()).or_insert((line, rank));
    }

    fn convert(&mut self, node: &MarkedYaml<'_>, pointer: &str) -> Result<Value, Diagnostics> {
        let line = node.span.start.line();
        self.place(pointer, line);
        Ok(match &node.data {
            YamlData::Value(Scalar::Null) => Value::Null,
            YamlData::Value(Scalar::Boolean(value)) => Value::Bool(*value),
            YamlData::Value(Scalar::Integer(value)) => Value::from(*value),
            YamlData::Value(Scalar::FloatingPoint(value)) => Number::from_f64(value.into_inner())
                .map(Value::Number)
                .ok_or_else(|| self.mistake(line, &format!("{value} is not a number of JSON")))?,
            YamlData::Value(Scalar::String(value)) => Value::String(value.to_string()),
            YamlData::Sequence(items) => {
                let items = items.iter().enumerate();
                items.map(|(i, item)| self.convert(item, &join(pointer, i))).collect::<Result<_, _>>()?
            }
            YamlData::Mapping(entries) => {
                let mut map = Map::new();
                for (key, value) in entries {
                    let line = key.span.start.line();
                    let key = match &key.data {
                        YamlData::Value(Scalar::String(key)) => key.to_string(),
                        YamlData::Value(Scalar::Integer(key)) => key.to_string(),
                        _ => return Err(self.mistake(line, "a key is text or a whole number")),
                    };
                    let place = join(pointer, &key);
                    self.place(&place, line);
                    let value = self.convert(value, &place)?;
                    map.insert(key, value);
                }
                Value::Object(map)
            }
            YamlData::Tagged(_, node) => self.convert(node, pointer)?,
            YamlData::Representation(..) | YamlData::Alias(_) | YamlData::BadValue => {
                return Err(self.mistake(line, "aliases and tags of YAML are not resolved: write it out"));
            }
        })
    }
}

/// `pointer` with one more step, `key`.
pub fn join(pointer: &str, key: impl fmt::Display) -> String {
    format!("{pointer}/{}", key.to_string().replace('~', "~0").replace('/', "~1"))
}

/// A value of a document and its place; what is below it is found with `$ref`s resolved.
#[derive(Clone)]
pub struct Node<'a> {
    pub document: &'a Document,
    pub value: &'a Value,
    pub pointer: String,
    /// Where it is used: another place if a `$ref` leads here.
    pub used: String,
}

impl<'a> Node<'a> {
    /// Where its `$ref`s lead to; `None` if that does not resolve.
    pub fn resolved(mut self) -> Option<Self> {
        // A chain of `$ref`s that is longer than this is a circle.
        for _ in 0..32 {
            let Some(reference) = self.value.get("$ref") else { return Some(self) };
            self.pointer = reference.as_str()?.strip_prefix('#')?.to_owned();
            self.value = self.document.root.pointer(&self.pointer)?;
        }
        None
    }

    pub fn get(&self, key: &str) -> Option<Self> {
        self.below(key, self.value.get(key)?).resolved()
    }

    pub fn has(&self, key: &str) -> bool {
        self.value.get(key).is_some()
    }

    /// The text under `key`; empty if there is none.
    pub fn text(&self, key: &str) -> &'a str {
        self.value.get(key).and_then(Value::as_str).unwrap_or_default()
    }

    /// Whether `true` stands under `key`.
    pub fn flag(&self, key: &str) -> bool {
        self.value.get(key) == Some(&Value::Bool(true))
    }

    /// The items of the list under `key`.
    pub fn items(&self, key: &str) -> Vec<Self> {
        let list = self.value.get(key).and_then(Value::as_array).into_iter().flatten().enumerate();
        let list_at = self.below(key, self.value);
        list.filter_map(|(i, value)| list_at.below(i, value).resolved()).collect()
    }

    /// The entries of the object, in the order of the document.
    pub fn entries(&self) -> Vec<(&'a str, Self)> {
        let map = self.value.as_object().into_iter().flatten();
        let mut entries: Vec<_> = map.map(|(key, value)| (key.as_str(), self.below(key, value))).collect();
        entries.sort_by_key(|(_, node)| self.document.places.get(&node.pointer).map(|(_, rank)| *rank));
        entries.into_iter().filter_map(|(key, node)| Some((key, node.resolved()?))).collect()
    }

    fn below(&self, key: impl fmt::Display, value: &'a Value) -> Self {
        let pointer = join(&self.pointer, key);
        Self { document: self.document, value, used: pointer.clone(), pointer }
    }

    pub fn line(&self) -> usize {
        self.document.line(&self.pointer)
    }

    /// Its name, if it is one of the schemas under `components`.
    pub fn schema_name(&self) -> Option<&str> {
        self.pointer.strip_prefix("/components/schemas/").filter(|name| !name.contains('/'))
    }
}
