//! Reads schemas: definitions, and the types and limits of values.

use std::collections::BTreeSet;

use heck::ToShoutySnakeCase;
use serde_json::Value;

use super::{Names, Reader};
use crate::{
    document::{Node, join},
    model::{Definition, Entry, Field, Kind, LIMITS, Limits, SCALARS, Type},
    rust::{pascal, snake},
};

/// Hand-written types that `x-rust-type` can name.
pub const EXTERNAL: [&str; 1] = ["yunxin_im::ConversationId"];
/// Methods of structs that are not of the document.
const STRUCT_METHODS: &str = "check clone eq fmt ne new serialize";

/// What stands for a schema in Rust.
pub(super) enum Shape {
    External,
    Enum,
    Struct,
    Responses,
    Envelope,
    /// Another type, under another name.
    Alias,
}

pub(super) fn shape(schema: &Node<'_>) -> Shape {
    match schema.text("type") {
        _ if schema.has("x-rust-type") => Shape::External,
        _ if schema.has("oneOf") || schema.has("anyOf") => Shape::Responses,
        _ if schema.has("x-outcome") => Shape::Envelope,
        "integer" | "string" if schema.has("enum") || schema.has("x-extensible-enum") => Shape::Enum,
        "object" if schema.get("properties").is_some_and(|properties| !properties.entries().is_empty()) => {
            Shape::Struct
        }
        _ => Shape::Alias,
    }
}

impl<'a> Reader<'a> {
    /// Adds the definition of `schema` under the name made of `name`; `described` is its description if it has none.
    pub(super) fn define(&mut self, schema: &Node<'a>, [name, described]: [&str; 2]) -> Type {
        let rust = pascal(name);
        let index = self.model.definitions.len();
        if self.model.definitions.iter().any(|definition| definition.pointer == schema.pointer) {
            return Type::Named(rust);
        }
        let mut names = std::mem::take(&mut self.types);
        self.name(&mut names, name, &rust, &schema.pointer, "choose another name for the schema");
        self.types = names;
        let description = match described {
            described if described.is_empty() || schema.has("description") => self.description(schema),
            described => described.to_owned(),
        };
        let pointer = schema.pointer.clone();
        // It stands before what it refers to, and is there when it refers to itself.
        let (kind, sent, received) = (Kind::Struct(Vec::new()), false, false);
        let definition = Definition { rust: rust.clone(), pointer, description, kind, sent, received };
        self.model.definitions.push(definition);
        let kind = match shape(schema) {
            Shape::Responses => Kind::Responses(self.outcomes(schema)),
            Shape::Enum if schema.has("x-extensible-enum") => {
                Kind::Codes(self.enumeration(schema, "x-extensible-enum", |name| name.to_shouty_snake_case()))
            }
            Shape::Enum => Kind::Enum(self.enumeration(schema, "enum", pascal)),
            _ => Kind::Struct(self.properties(schema, name)),
        };
        self.model.definitions[index].kind = kind;
        Type::Named(rust)
    }

    fn enumeration(&mut self, schema: &Node<'a>, key: &str, rust: fn(&str) -> String) -> Vec<Entry> {
        let (values, integer) = (schema.items(key), schema.text("type") == "integer");
        let [names, descriptions] = ["x-enum-varnames", "x-enum-descriptions"].map(|list| {
            let given = schema.items(list);
            if given.len() != values.len() && (integer || schema.has(list)) {
                let message = format!("`{list}` has {} for the {} values of `{key}`", given.len(), values.len());
                self.report(join(&schema.pointer, list), message);
            }
            given
        });
        if values.is_empty() {
            self.report(join(&schema.pointer, key), format!("`{key}` is empty"));
        }
        let (mut taken, mut seen, mut entries) = (Names::default(), BTreeSet::new(), Vec::new());
        // The list of all values; a variant is in another case.
        taken.insert("ALL".to_owned(), String::new());
        for (i, value) in values.iter().enumerate() {
            let wire = value.value;
            if if integer { !wire.is_i64() } else { !wire.is_string() } {
                let expected = if integer { "a whole number" } else { "text: put it in quotes" };
                self.report(&value.pointer, format!("{wire} is not {expected}"));
            } else if !seen.insert(wire.to_string()) {
                self.report(&value.pointer, format!("{wire} is listed twice"));
            }
            let named = names.get(i).unwrap_or(value);
            let name = named.value.as_str().unwrap_or_default();
            let rust = rust(name);
            if !name.is_empty() {
                self.name(&mut taken, name, &rust, &named.pointer, "choose another name in `x-enum-varnames`");
            }
            let description =
                descriptions.get(i).and_then(|description| description.value.as_str()).unwrap_or_default();
            entries.push(Entry { wire: wire.clone(), rust, description: description.to_owned() });
        }
        entries
    }

    fn properties(&mut self, schema: &Node<'a>, owner: &str) -> Vec<Field> {
        if schema.value.get("additionalProperties").is_some_and(Value::is_object) {
            let message = "an object has either `properties`, or `additionalProperties` with a schema";
            self.report(join(&schema.pointer, "additionalProperties"), message);
        }
        let properties = self.below(schema, &["properties"]);
        let mut required = BTreeSet::new();
        for name in schema.items("required") {
            let wire = name.value.as_str().unwrap_or_default();
            if !properties.iter().any(|(property, _)| *property == wire) {
                self.report(name.pointer, format!("`{wire}` is required, but not among the `properties`"));
            } else if !required.insert(wire) {
                self.report(name.pointer, format!("`{wire}` is listed twice"));
            }
        }
        let (mut names, mut fields) = (Names::default(), Vec::new());
        let mut methods: BTreeSet<_> = STRUCT_METHODS.split(' ').map(str::to_owned).collect();
        for (wire, property) in properties {
            let (member, place) = (snake(wire), join(&join(&schema.pointer, "properties"), wire));
            self.name(&mut names, wire, &member, &place, "a property needs a Rust name of its own");
            let mut method = member;
            while methods.contains(&method) || methods.contains(&format!("set_{method}")) {
                method.push('_');
            }
            methods.extend([format!("set_{method}"), method.clone()]);
            let name = [wire, &method, &format!("{owner}_{wire}")];
            fields.extend(self.field(name, required.contains(wire), &property, &property));
        }
        fields
    }

    /// Reads a property, a parameter or a body: `node` describes it, `schema` is its type. `name` is its name on the wire, its
    /// name in Rust, and the one of a type that is written inline.
    pub(super) fn field(
        &mut self,
        name: [&str; 3],
        required: bool,
        node: &Node<'a>,
        schema: &Node<'a>,
    ) -> Option<Field> {
        let [wire, rust, inline] = name;
        let description = self.description(node);
        let (ty, limits) = self.type_of(schema, [inline, &description])?;
        Some(Field {
            pointer: node.pointer.clone(),
            wire: wire.to_owned(),
            rust: rust.to_owned(),
            ty,
            limits,
            required,
            description,
            deprecated: node.flag("deprecated"),
            default: schema.value.get("default").cloned(),
            example: node.value.get("example").or(schema.value.get("example")).cloned(),
        })
    }

    /// The type and the limits of `schema`. If it is written inline, its name is made of the first text of `inline`, and the second
    /// one is a description.
    pub(super) fn type_of(&mut self, schema: &Node<'a>, inline: [&str; 2]) -> Option<(Type, Limits)> {
        let pointer = schema.pointer.clone();
        let inline = schema.schema_name().map_or(inline, |name| [name, ""]);
        let (ty, limits) = match shape(schema) {
            Shape::External => {
                let path = schema.text("x-rust-type");
                if !EXTERNAL.contains(&path) {
                    let message = format!("`{path}` is no hand-written type; these are: {}", EXTERNAL.join(", "));
                    self.report(join(&pointer, "x-rust-type"), message);
                }
                (Type::External(path.to_owned()), Limits::default())
            }
            Shape::Enum if schema.text("type") == "integer" && schema.schema_name().is_none() => {
                self.report(pointer, "an enum of integers needs a name: move it to `components/schemas`, use a `$ref`");
                return None;
            }
            Shape::Enum | Shape::Struct => (self.define(schema, inline), Limits::default()),
            Shape::Responses | Shape::Envelope => {
                let message = "`oneOf`, `anyOf` and `x-outcome` are for the responses of operations";
                self.report(&schema.used, message);
                return None;
            }
            Shape::Alias if self.aliases.contains(&pointer) => {
                self.report(pointer, format!("`{}` refers to itself", inline[0]));
                return None;
            }
            Shape::Alias => {
                self.aliases.push(pointer);
                let found = self.alias(schema, inline);
                self.aliases.pop();
                found?
            }
        };
        Some((if schema.flag("nullable") { Type::Nullable(Box::new(ty)) } else { ty }, limits))
    }

    fn alias(&mut self, schema: &Node<'a>, inline: [&str; 2]) -> Option<(Type, Limits)> {
        if let [member] = &schema.items("allOf")[..] {
            return self.type_of(member, inline);
        }
        let own = LIMITS.iter().filter_map(|(key, _)| Some((*key, schema.value.get(*key)?.clone())));
        let mut limits = Limits { own: own.collect(), items: None };
        let number = |key| schema.value.get(key).and_then(Value::as_f64);
        for (min, max) in [("minLength", "maxLength"), ("minimum", "maximum"), ("minItems", "maxItems")] {
            if number(min).zip(number(max)).is_some_and(|(min, max)| min > max) {
                let message = format!("`{min}` is above `{max}`: no value keeps to both");
                self.report(join(&schema.pointer, min), message);
            }
        }
        let mut inner = |reader: &mut Self, key: &str, suffix: &str| {
            let name = format!("{}_{suffix}", inline[0]);
            let (ty, of_inner) = reader.type_of(&schema.get(key)?, [&name, inline[1]])?;
            limits.items = Some(Box::new(of_inner)).filter(|limits| !limits.words().is_empty());
            Some(Box::new(ty))
        };
        let (ty, format) = (schema.text("type"), schema.text("format"));
        let mut scalars = SCALARS.iter().filter(|scalar| scalar.ty == ty);
        let ty = match ty {
            "" if schema.has("allOf") => {
                self.report(join(&schema.pointer, "allOf"), "`allOf` takes one schema: list all properties in one");
                return None;
            }
            "" => Type::Any,
            "array" if !schema.has("items") => {
                self.report(&schema.pointer, "an array needs `items`: the schema of its items");
                return None;
            }
            "array" => Type::List(inner(self, "items", "item")?),
            "object" if schema.value.get("additionalProperties").is_some_and(Value::is_object) => {
                Type::Map(inner(self, "additionalProperties", "value")?)
            }
            "object" => Type::Map(Box::new(Type::Any)),
            _ => match scalars.clone().find(|scalar| !schema.has("format") || scalar.format == format) {
                Some(scalar) => Type::Scalar(scalar),
                None => {
                    let known: Vec<_> =
                        scalars.by_ref().map(|scalar| scalar.format).filter(|f| !f.is_empty()).collect();
                    let message =
                        format!("`{format}` cannot be generated: the formats of `{ty}` are {}", known.join(", "));
                    self.report(join(&schema.pointer, "format"), message);
                    return None;
                }
            },
        };
        Some((ty, limits))
    }
}
