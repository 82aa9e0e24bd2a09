//! The YAML document: its content as JSON, the line of every place in it, and `$ref`s resolved.

use std::{collections::HashMap, fmt, iter};

use saphyr::{LoadableYamlNode, MarkedYaml, Scalar, YamlData};
use serde_json::{Map, Value};

/// What is wrong with a document, one line for each mistake: `document:line: message and remedy (at JSON pointer)`.
pub type Diagnostics = String;

/// A place in a document, as a JSON pointer, and what is wrong there.
pub type Mistake = (String, String);

/// A document that has been read.
pub struct Document {
    name: String,
    root: Value,
    /// JSON pointer → line and column.
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

    /// Returns the whole document.
    pub fn root(&self) -> Node<'_> {
        Node { document: self, value: &self.root, pointer: String::new(), used: String::new() }
    }

    /// Writes the mistakes `found` in the order of the document.
    pub(crate) fn diagnostics(&self, found: Vec<Mistake>) -> Diagnostics {
        let mut found: Vec<_> = found.into_iter().map(|(place, message)| (self.line(&place), place, message)).collect();
        found.sort();
        found.dedup();
        let lines = found.iter().map(|(line, place, message)| {
            let place = if place.is_empty() { String::new() } else { format!(" (at {place})") };
            self.mistake(*line, &format!("{message}{place}"))
        });
        lines.collect::<Vec<_>>().join("\n")
    }

    /// Returns the line of `pointer`, or of the nearest place around it that the document has.
    pub(crate) fn line(&self, pointer: &str) -> usize {
        let mut around = iter::successors(Some(pointer), |pointer| Some(&pointer[..pointer.rfind('/')?]));
        around.find_map(|pointer| self.places.get(pointer)).map_or(1, |(line, _)| *line)
    }

    fn mistake(&self, line: usize, message: &str) -> Diagnostics {
        format!("{}:{line}: {message}", self.name)
    }

    /// Converts `node` to JSON, and notes where everything in it stands: with its key, if it has one.
    fn convert(&mut self, node: &MarkedYaml<'_>, pointer: &str) -> Result<Value, Diagnostics> {
        let start = node.span.start;
        self.places.entry(pointer.to_owned()).or_insert((start.line(), start.col()));
        Ok(match &node.data {
            YamlData::Value(Scalar::Null) => Value::Null,
            YamlData::Value(Scalar::Boolean(value)) => Value::from(*value),
            YamlData::Value(Scalar::Integer(value)) => Value::from(*value),
            YamlData::Value(Scalar::FloatingPoint(value)) => Value::from(value.into_inner()),
            YamlData::Value(Scalar::String(value)) => Value::from(value.as_ref()),
            YamlData::Sequence(items) => {
                let items = items.iter().enumerate();
                items.map(|(i, item)| self.convert(item, &join(pointer, i))).collect::<Result<_, _>>()?
            }
            YamlData::Mapping(entries) => {
                let mut map = Map::new();
                for (key, value) in entries {
                    let start = key.span.start;
                    let key = match &key.data {
                        YamlData::Value(Scalar::String(key)) => key.to_string(),
                        YamlData::Value(Scalar::Integer(key)) => key.to_string(),
                        _ => return Err(self.mistake(start.line(), "a key is text or a whole number")),
                    };
                    let place = join(pointer, &key);
                    self.places.insert(place.clone(), (start.line(), start.col()));
                    map.insert(key, self.convert(value, &place)?);
                }
                Value::Object(map)
            }
            _ => return Err(self.mistake(start.line(), "aliases and tags of YAML are not resolved: write it out")),
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
    pub(crate) document: &'a Document,
    pub(crate) value: &'a Value,
    pub(crate) pointer: String,
    /// Where it is used: another place if a `$ref` leads here.
    pub(crate) used: String,
}

impl<'a> Node<'a> {
    /// Follows its `$ref`s; `None` if that does not resolve.
    pub(crate) fn resolved(mut self) -> Option<Self> {
        // A chain of `$ref`s that is longer than this is a circle.
        for _ in 0..32 {
            let Some(reference) = self.value.get("$ref") else { return Some(self) };
            self.pointer = reference.as_str()?.strip_prefix('#')?.to_owned();
            self.value = self.document.root.pointer(&self.pointer)?;
        }
        None
    }

    /// Returns what is at the end of `path`, keys with `/` between them.
    pub(crate) fn get(&self, path: &str) -> Option<Self> {
        path.split('/').try_fold(self.clone(), |node, key| {
            let key = key.replace("~1", "/");
            node.below(&key, node.value.get(&key)?).resolved()
        })
    }

    /// Returns whether there is something under `key`.
    pub(crate) fn has(&self, key: &str) -> bool {
        self.value.get(key).is_some()
    }

    /// Returns the text under `key`; an empty one if there is none.
    pub fn text(&self, key: &str) -> &'a str {
        self.value.get(key).and_then(Value::as_str).unwrap_or_default()
    }

    /// Returns whether `true` stands under `key`.
    pub(crate) fn flag(&self, key: &str) -> bool {
        self.value.get(key) == Some(&Value::Bool(true))
    }

    /// Returns the items of the list under `key`.
    pub(crate) fn items(&self, key: &str) -> Vec<Self> {
        let list = self.value.get(key).and_then(Value::as_array).into_iter().flatten().enumerate();
        let list_at = self.below(key, self.value);
        list.filter_map(|(i, value)| list_at.below(i, value).resolved()).collect()
    }

    /// Returns the entries of the object at the end of `path`, in the order of the document.
    pub(crate) fn entries_at(&self, path: &str) -> Vec<(&'a str, Self)> {
        self.get(path).map(|node| node.entries()).unwrap_or_default()
    }

    /// Returns the entries of the object, in the order of the document.
    pub fn entries(&self) -> Vec<(&'a str, Self)> {
        let map = self.value.as_object().into_iter().flatten();
        let mut entries: Vec<_> = map.map(|(key, value)| (key.as_str(), self.below(key, value))).collect();
        entries.sort_by_key(|(_, node)| self.document.places.get(&node.pointer));
        entries.into_iter().filter_map(|(key, node)| Some((key, node.resolved()?))).collect()
    }

    pub(crate) fn below(&self, key: impl fmt::Display, value: &'a Value) -> Self {
        let pointer = join(&self.pointer, key);
        Self { document: self.document, value, used: pointer.clone(), pointer }
    }

    /// Returns its name, if it is one of the schemas under `components`.
    pub(crate) fn schema_name(&self) -> Option<&str> {
        self.pointer.strip_prefix("/components/schemas/").filter(|name| !name.contains('/'))
    }
}
