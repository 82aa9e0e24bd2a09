//! The YAML document: its content as JSON, the line of every place in it, and `$ref`s followed.

use std::collections::HashMap;

use saphyr::{LoadableYamlNode, MarkedYaml, Scalar, YamlData};
use serde_json::{Map, Number, Value};

use super::problem::{Problem, Problems};

/// A document that has been read.
pub struct Document {
    name: String,
    root: Value,
    /// JSON pointer → line, counted from 1.
    lines: HashMap<String, usize>,
}

impl Document {
    /// Reads `yaml`, the text of the document called `name`.
    pub fn parse(name: &str, yaml: &str) -> Result<Self, Problems> {
        let whole = |line, message| Problems {
            document: name.to_owned(),
            problems: vec![Problem { line, pointer: String::new(), message }],
        };
        let nodes =
            MarkedYaml::load_from_str(yaml).map_err(|e| whole(e.marker().line(), format!("not YAML: {}", e.info())))?;
        let [node] = nodes.as_slice() else {
            return Err(whole(0, format!("holds {} YAML documents; one is wanted", nodes.len())));
        };
        let mut document = Self { name: name.to_owned(), root: Value::Null, lines: HashMap::new() };
        document.root = document.convert(node, "")?;
        Ok(document)
    }

    /// The whole content.
    pub fn root(&self) -> &Value {
        &self.root
    }

    /// What stands at `pointer`.
    pub fn at(&self, pointer: &str) -> Option<&Value> {
        self.root.pointer(pointer)
    }

    /// The place of a `$ref` of this document: `#/a/b` is `/a/b`.
    pub fn target(reference: &str) -> Option<&str> {
        reference.strip_prefix('#')
    }

    /// `value`, which stands at `pointer`, and that pointer; where it is a `$ref`, what it leads to and where.
    pub fn resolve<'a>(&'a self, value: &'a Value, pointer: &str) -> Option<(&'a Value, String)> {
        let Some(reference) = value.get("$ref") else { return Some((value, pointer.to_owned())) };
        let target = Self::target(reference.as_str()?)?;
        Some((self.at(target)?, target.to_owned()))
    }

    /// A problem at `pointer`, as the only one.
    pub fn problem(&self, pointer: &str, message: impl Into<String>) -> Problems {
        self.problems(vec![(pointer.to_owned(), message.into())])
    }

    /// Problems, each a pointer and a message, brought into the order of the document.
    pub fn problems(&self, found: Vec<(String, String)>) -> Problems {
        let mut problems: Vec<_> = found
            .into_iter()
            .map(|(pointer, message)| Problem { line: self.line(&pointer), pointer, message })
            .collect();
        problems.sort();
        problems.dedup();
        Problems { document: self.name.clone(), problems }
    }

    /// The line of `pointer`, or of the nearest place around it that the document has.
    fn line(&self, pointer: &str) -> usize {
        let mut place = pointer;
        loop {
            if let Some(line) = self.lines.get(place) {
                return *line;
            }
            match place.rfind('/') {
                Some(end) => place = &place[..end],
                None => return 0,
            }
        }
    }

    fn convert(&mut self, node: &MarkedYaml<'_>, pointer: &str) -> Result<Value, Problems> {
        let line = node.span.start.line();
        if !pointer.is_empty() {
            self.lines.entry(pointer.to_owned()).or_insert(line);
        }
        Ok(match &node.data {
            YamlData::Value(Scalar::Null) => Value::Null,
            YamlData::Value(Scalar::Boolean(value)) => Value::Bool(*value),
            YamlData::Value(Scalar::Integer(value)) => Value::from(*value),
            YamlData::Value(Scalar::FloatingPoint(value)) => {
                Number::from_f64(value.into_inner()).map_or(Value::Null, Value::Number)
            }
            YamlData::Value(Scalar::String(value)) => Value::String(value.to_string()),
            YamlData::Sequence(items) => {
                let mut list = Vec::with_capacity(items.len());
                for (i, item) in items.iter().enumerate() {
                    list.push(self.convert(item, &format!("{pointer}/{i}"))?);
                }
                Value::Array(list)
            }
            YamlData::Mapping(entries) => {
                let mut map = Map::new();
                for (key, value) in entries {
                    let key_line = key.span.start.line();
                    let key = match &key.data {
                        YamlData::Value(Scalar::String(key)) => key.to_string(),
                        YamlData::Value(Scalar::Integer(key)) => key.to_string(),
                        _ => {
                            self.lines.insert(pointer.to_owned(), key_line);
                            return Err(self.problem(pointer, "a key is neither text nor a whole number"));
                        }
                    };
                    let place = join(pointer, &key);
                    self.lines.insert(place.clone(), key_line);
                    let value = self.convert(value, &place)?;
                    map.insert(key, value);
                }
                Value::Object(map)
            }
            YamlData::Tagged(_, node) => self.convert(node, pointer)?,
            YamlData::Representation(..) | YamlData::Alias(_) | YamlData::BadValue => {
                return Err(self.problem(pointer, "a value that YAML's core schema does not have"));
            }
        })
    }
}

/// `pointer` with one more step, `key`.
pub fn join(pointer: &str, key: &str) -> String {
    format!("{pointer}/{}", key.replace('~', "~0").replace('/', "~1"))
}
