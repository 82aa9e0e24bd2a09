//! The YAML documents: their content as JSON, the line of every place in them, and `$ref`s resolved.

use std::{collections::HashMap, fmt, iter};

use saphyr::{LoadableYamlNode, MarkedYaml, Scalar, YamlData};
use serde_json::{Map, Value};

use crate::COMMON;

/// What is wrong with the documents, one line for each mistake: `document:line: message and remedy (at JSON pointer)`.
pub type Diagnostics = String;

/// A place, as `document#JSON pointer`, and what is wrong there.
pub type Mistake = (String, String);

/// Documents that have been read, which may refer to one another.
#[derive(Default)]
pub struct Documents {
    /// The folder that they are in, for messages.
    folder: String,
    roots: Vec<(String, Value)>,
    /// `document#JSON pointer` → line and column.
    places: HashMap<String, (usize, usize)>,
}

impl Documents {
    /// Starts with no document of `folder`.
    pub fn new(folder: &str) -> Self {
        Self { folder: folder.to_owned(), ..Self::default() }
    }

    /// Reads `yaml`, the text of the document called `name`.
    pub fn add(&mut self, name: &str, yaml: &str) -> Result<(), Diagnostics> {
        let nodes = MarkedYaml::load_from_str(yaml).map_err(|e| {
            let (line, column) = (e.marker().line(), e.marker().col() + 1);
            let hint = if e.info().contains("duplicated key") { String::new() } else { quoting(yaml, line) };
            self.mistake(name, line, &format!("not YAML at column {column}: {}{hint}", e.info()))
        })?;
        let [node] = nodes.as_slice() else {
            return Err(self.mistake(name, 1, &format!("{} YAML documents: write one", nodes.len())));
        };
        let root = self.convert(node, &format!("{name}#"), &yaml.lines().collect::<Vec<_>>())?;
        self.roots.push((name.to_owned(), root));
        Ok(())
    }

    /// Returns all documents, in the order in which they were added.
    pub fn roots(&self) -> impl Iterator<Item = Node<'_>> {
        self.roots.iter().filter_map(|(name, _)| self.root(name))
    }

    /// Returns the document called `name`; `None` if there is none.
    pub fn root(&self, name: &str) -> Option<Node<'_>> {
        let (name, value) = self.roots.iter().find(|(document, _)| document == name)?;
        let pointer = format!("{name}#");
        Some(Node { documents: self, value, beside: None, used: pointer.clone(), pointer })
    }

    /// Writes the mistakes `found` in the order of the documents.
    pub(crate) fn diagnostics(&self, found: Vec<Mistake>) -> Diagnostics {
        let line = |place: &str| (place.split('#').next().unwrap_or_default().to_owned(), self.line(place));
        let mut found: Vec<_> = found.into_iter().map(|(place, message)| (line(&place), place, message)).collect();
        found.sort();
        found.dedup();
        let lines = found.iter().map(|((document, line), place, message)| {
            let pointer = place.split_once('#').map_or("", |(_, pointer)| pointer);
            let place = if pointer.is_empty() { String::new() } else { format!(" (at {pointer})") };
            self.mistake(document, *line, &format!("{message}{place}"))
        });
        lines.collect::<Vec<_>>().join("\n")
    }

    /// Returns the line of `pointer`, or of the nearest place around it that the document has.
    pub(crate) fn line(&self, pointer: &str) -> usize {
        let mut around = iter::successors(Some(pointer), |pointer| Some(&pointer[..pointer.rfind('/')?]));
        around.find_map(|pointer| self.places.get(pointer)).map_or(1, |(line, _)| *line)
    }

    fn mistake(&self, document: &str, line: usize, message: &str) -> Diagnostics {
        format!("{}{document}:{line}: {message}", self.folder)
    }

    /// Converts `node` to JSON, and notes where everything in it stands: with its key, if it has one.
    fn convert(&mut self, node: &MarkedYaml<'_>, pointer: &str, lines: &[&str]) -> Result<Value, Diagnostics> {
        let (start, document) = (node.span.start, pointer.split('#').next().unwrap_or_default());
        self.places.entry(pointer.to_owned()).or_insert((start.line(), start.col()));
        Ok(match &node.data {
            YamlData::Value(Scalar::Null) => Value::Null,
            YamlData::Value(Scalar::Boolean(value)) => Value::from(*value),
            YamlData::Value(Scalar::Integer(value)) => Value::from(*value),
            YamlData::Value(Scalar::FloatingPoint(value)) => Value::from(value.into_inner()),
            YamlData::Value(Scalar::String(_)) if is_cut(node, lines) => {
                let message =
                    "what follows ` #` is a comment: put the text in quotes, or the comment on a line of its own";
                return Err(self.mistake(document, start.line(), message));
            }
            YamlData::Value(Scalar::String(value)) => Value::from(value.as_ref()),
            YamlData::Sequence(items) => {
                let items = items.iter().enumerate();
                items.map(|(i, item)| self.convert(item, &join(pointer, i), lines)).collect::<Result<_, _>>()?
            }
            YamlData::Mapping(entries) => {
                let mut map = Map::new();
                for (key, value) in entries {
                    let start = key.span.start;
                    let key = match &key.data {
                        YamlData::Value(Scalar::String(key)) => key.to_string(),
                        YamlData::Value(Scalar::Integer(key)) => key.to_string(),
                        _ => return Err(self.mistake(document, start.line(), "a key is text or a whole number")),
                    };
                    let place = join(pointer, &key);
                    self.places.insert(place.clone(), (start.line(), start.col()));
                    map.insert(key, self.convert(value, &place, lines)?);
                }
                Value::Object(map)
            }
            _ => {
                return Err(self.mistake(document, start.line(), "tags of YAML have no meaning here: leave it out"));
            }
        })
    }
}

/// `pointer` with one more step, `key`.
pub fn join(pointer: &str, key: impl fmt::Display) -> String {
    format!("{pointer}/{}", key.to_string().replace('~', "~0").replace('/', "~1"))
}

/// Whether what stands at `pointer` belongs to all sections.
pub fn is_shared(pointer: &str) -> bool {
    pointer.strip_prefix(COMMON).is_some_and(|rest| rest.starts_with('#'))
}

/// Whether a comment follows a text without quotes: it may be meant to belong to it.
fn is_cut(text: &MarkedYaml<'_>, lines: &[&str]) -> bool {
    let (start, end) = (text.span.start, text.span.end);
    let Some(line) = end.line().checked_sub(1).and_then(|line| lines.get(line)) else { return false };
    let after: String = line.chars().skip(end.col()).collect();
    let is_plain = !line.chars().nth(start.col()).is_some_and(|c| ['"', '\''].contains(&c));
    is_plain && start.line() == end.line() && after.trim_start().starts_with('#')
}

/// What to do if a line of YAML was not understood because of a character that has a meaning there.
fn quoting(yaml: &str, number: usize) -> String {
    let line = |number: usize| number.checked_sub(1).and_then(|index| yaml.lines().nth(index)).unwrap_or_default();
    let is_cut = |number: &usize| line(*number).split_once(" #").is_some_and(|(before, _)| !before.trim().is_empty());
    // A mistake in braces that ` #` leaves open is found in the line after.
    if let Some(number) = [number, number.saturating_sub(1)].iter().find(|number| is_cut(number)) {
        return format!("; what follows ` #` in line {number} is a comment: put the text in quotes");
    }
    let value = line(number).split_once(": ").map_or("", |(_, value)| value);
    if value.contains(": ") || value.contains(", ") {
        "; a text with `: ` or, in braces, `,` must stand in quotes".to_owned()
    } else if value.starts_with(['{', '[', '&', '*', '!', '|', '>', '%', '@', '`']) {
        "; a text that starts with such a character must stand in quotes".to_owned()
    } else {
        String::new()
    }
}

/// A value of a document and its place; what is below it is found with `$ref`s resolved.
#[derive(Clone)]
pub struct Node<'a> {
    pub(crate) documents: &'a Documents,
    pub(crate) value: &'a Value,
    /// The object with the `$ref` that led here, whose other keywords go before those of the value.
    pub(crate) beside: Option<&'a Value>,
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
            let (document, pointer) = reference.as_str()?.split_once('#')?;
            let document = if document.is_empty() { self.document().to_owned() } else { document.to_owned() };
            let root = self.documents.root(&document)?.value;
            self.beside.get_or_insert(self.value);
            (self.pointer, self.value) = (format!("{document}#{pointer}"), root.pointer(pointer)?);
        }
        None
    }

    /// Returns the name of its document.
    pub(crate) fn document(&self) -> &str {
        self.pointer.split('#').next().unwrap_or_default()
    }

    /// Returns the value under `key`: beside the `$ref` that led here, or else in the object itself.
    pub(crate) fn value(&self, key: &str) -> Option<&'a Value> {
        self.beside.and_then(|beside| beside.get(key)).or(self.value.get(key))
    }

    /// Returns it without what stands beside the `$ref` that led here.
    pub(crate) fn itself(&self) -> Self {
        Self { beside: None, ..self.clone() }
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
        self.value(key).is_some()
    }

    /// Returns the text under `key`; an empty one if there is none.
    pub fn text(&self, key: &str) -> &'a str {
        self.value(key).and_then(Value::as_str).unwrap_or_default()
    }

    /// Returns whether `true` stands under `key`.
    pub(crate) fn flag(&self, key: &str) -> bool {
        self.value(key) == Some(&Value::Bool(true))
    }

    /// Returns the texts of the list under `key`.
    pub(crate) fn texts(&self, key: &str) -> Vec<String> {
        let list = self.value(key).and_then(Value::as_array).into_iter().flatten();
        list.filter_map(Value::as_str).map(str::to_owned).collect()
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
        entries.sort_by_key(|(_, node)| self.documents.places.get(&node.pointer));
        entries.into_iter().filter_map(|(key, node)| Some((key, node.resolved()?))).collect()
    }

    /// Returns the keys of the object at `path` of `document`.
    pub(crate) fn entries_of(&self, document: &str, path: &str) -> Vec<String> {
        let object = self.documents.root(document).and_then(|root| root.get(path.trim_end_matches('/')));
        object.map(|object| object.entries().into_iter().map(|(key, _)| key.to_owned()).collect()).unwrap_or_default()
    }

    pub(crate) fn below(&self, key: impl fmt::Display, value: &'a Value) -> Self {
        let pointer = join(&self.pointer, key);
        Self { documents: self.documents, value, beside: None, used: pointer.clone(), pointer }
    }

    /// Returns its name, if it is one of the schemas under `components`.
    pub(crate) fn schema_name(&self) -> Option<&str> {
        let (_, name) = self.pointer.split_once("#/components/schemas/")?;
        (!name.contains('/')).then_some(name)
    }
}
