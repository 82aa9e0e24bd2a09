//! Reads schemas: definitions, and the types of values.

use std::collections::BTreeSet;

use heck::ToShoutySnakeCase;
use serde_json::Value;

use super::Reader;
use crate::{
    document::{Node, join},
    model::{Entry, Field, Kind, LIMITS, Limit, Place, SCALARS, Shape, Type},
    rust::{pascal, snake},
};

/// Methods of structs that are not of the document.
const STRUCT_METHODS: &str = "clone eq fmt ne new serialize";

/// Whether `schema` lists the responses of operations.
pub(super) fn is_responses(schema: &Node<'_>) -> bool {
    schema.has("oneOf") || schema.has("anyOf")
}

/// What has members: a struct or a call.
pub(super) struct Owner {
    name: String,
    pointer: String,
    /// The names of its methods so far.
    methods: BTreeSet<String>,
    /// What to do about a member's name that cannot be had.
    remedy: &'static str,
}

impl Owner {
    pub(super) fn new(name: &str, pointer: &str, methods: &str, remedy: &'static str) -> Self {
        let methods = methods.split(' ').map(str::to_owned).collect();
        Self { name: name.to_owned(), pointer: pointer.to_owned(), methods, remedy }
    }

    /// Takes `name`, with as many `_` as it takes, for a setter and the one with `set_` before it.
    fn method(&mut self, mut name: String) -> String {
        while self.methods.contains(&name) || self.methods.contains(&format!("set_{name}")) {
            name.push('_');
        }
        self.methods.extend([format!("set_{name}"), name.clone()]);
        name
    }
}

impl<'a> Reader<'a> {
    pub(super) fn schemas(&mut self) {
        for (_, schema) in self.document.root().entries_at("components/schemas") {
            let inline = [schema.schema_name().unwrap_or_default(), ""];
            if is_responses(&schema) {
                self.define(&schema, inline, Self::outcomes);
            } else if !schema.has("x-outcome") {
                // A response is read with the responses that have it.
                self.type_of(&schema, inline);
            }
        }
    }

    /// Adds the definition of `schema` under the name made of `name`; `described` is its description if it has none.
    fn define(
        &mut self,
        schema: &Node<'a>,
        [name, described]: [&str; 2],
        kind: fn(&mut Self, &Node<'a>, &str) -> Kind,
    ) -> Type {
        // Where another operation shares a parameter, its types have the names of the first one.
        if let Some(known) = self.model.definitions.iter().find(|definition| definition.pointer == schema.pointer) {
            return Shape::Named(known.rust.clone()).into();
        }
        let inherits = !described.is_empty() && !schema.has("description");
        let description = if inherits { described.to_owned() } else { self.description(schema) };
        // It stands before what it refers to, and is there when it refers to itself.
        let index = self.add(name, &schema.pointer, description, Kind::Struct(Vec::new()));
        self.model.definitions[index].kind = kind(self, schema, name);
        Shape::Named(pascal(name)).into()
    }

    fn enumeration(&mut self, schema: &Node<'a>, _: &str) -> Kind {
        let is_open = schema.has("x-extensible-enum");
        let key = if is_open { "x-extensible-enum" } else { "enum" };
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
        self.distinct(&values);
        // The list of all values has a name in this scope, too.
        self.names.insert((schema.pointer.clone(), "ALL".to_owned()), schema.pointer.clone());
        let mut entries = Vec::new();
        for (i, Node { value: wire, pointer, .. }) in values.iter().enumerate() {
            let (fits, expected) =
                if integer { (wire.is_i64(), "a whole number") } else { (wire.is_string(), "text: put it in quotes") };
            if !fits {
                self.report(pointer, format!("{wire} is not {expected}"));
            }
            let named = names.get(i).unwrap_or(&values[i]);
            let name = named.value.as_str().unwrap_or_default();
            let rust = if is_open { name.to_shouty_snake_case() } else { pascal(name) };
            if !name.is_empty() {
                let remedy = "choose another name in `x-enum-varnames`";
                self.name(&schema.pointer, [name, &rust], &named.pointer, remedy);
            }
            let description = descriptions.get(i).and_then(|description| description.value.as_str());
            let description = description.unwrap_or_default().to_owned();
            entries.push(Entry { wire: (*wire).clone(), rust, description });
        }
        if is_open { Kind::Codes(entries) } else { Kind::Enum(entries) }
    }

    fn properties(&mut self, schema: &Node<'a>, name: &str) -> Kind {
        if schema.value.get("additionalProperties").is_some_and(Value::is_object) {
            let message = "an object has either `properties`, or `additionalProperties` with a schema";
            self.report(join(&schema.pointer, "additionalProperties"), message);
        }
        let (properties, required) = (schema.entries_at("properties"), schema.items("required"));
        self.distinct(&required);
        for name in &required {
            if !properties.iter().any(|(property, _)| name.value == property) {
                self.report(&name.pointer, format!("{} is required, but not among the `properties`", name.value));
            }
        }
        let remedy = "a property needs a Rust name of its own";
        let mut owner = Owner::new(name, &schema.pointer, STRUCT_METHODS, remedy);
        let fields = properties.iter().filter_map(|(wire, property)| {
            let required = required.iter().any(|name| name.value == wire);
            self.field(&mut owner, wire, required, property, property)
        });
        Kind::Struct(fields.collect())
    }

    /// Reads a member of `owner`, a property, a parameter or a body: `node` describes it, `schema` is its type.
    pub(super) fn field(
        &mut self,
        owner: &mut Owner,
        wire: &str,
        required: bool,
        node: &Node<'a>,
        schema: &Node<'a>,
    ) -> Option<Field> {
        let rust = if node.has("x-rust-name") { node.text("x-rust-name").to_owned() } else { snake(wire) };
        self.name(&owner.pointer, [wire, &rust], &node.used, owner.remedy);
        let description = self.description(node);
        let ty = self.type_of(schema, [&format!("{}_{wire}", owner.name), &description])?;
        Some(Field {
            pointer: node.pointer.clone(),
            place: Place::Property,
            wire: wire.to_owned(),
            rust: owner.method(rust),
            ty,
            required,
            description,
            deprecated: node.flag("deprecated"),
            default: schema.value.get("default").cloned(),
            example: node.value.get("example").or(schema.value.get("example")).cloned(),
            span_field: node.has("x-span-field").then(|| node.text("x-span-field").to_owned()),
        })
    }

    /// Reads the type that `schema` describes. If it is written inline, its name is made of the first text of `inline`, and the
    /// second one is a description.
    pub(super) fn type_of(&mut self, schema: &Node<'a>, inline: [&str; 2]) -> Option<Type> {
        let pointer = schema.pointer.clone();
        let inline = schema.schema_name().map_or(inline, |name| [name, ""]);
        let is_enum = schema.has("enum") || schema.has("x-extensible-enum");
        if is_responses(schema) || schema.has("x-outcome") {
            return self.refuse(&schema.used, "`oneOf`, `anyOf` and `x-outcome` are for the responses of operations");
        }
        if is_enum && schema.text("type") == "integer" && schema.schema_name().is_none() {
            let message = "an enum of integers needs a name: move it to `components/schemas`, use a `$ref`";
            return self.refuse(pointer, message);
        }
        if self.aliases.contains(&pointer) {
            return self.refuse(pointer, format!("`{}` refers to itself", inline[0]));
        }
        let ty = if schema.has("x-rust-type") {
            Shape::ConversationId.into()
        } else if is_enum {
            self.define(schema, inline, Self::enumeration)
        } else if !schema.entries_at("properties").is_empty() {
            self.define(schema, inline, Self::properties)
        } else {
            self.aliases.push(pointer);
            let found = self.alias(schema, inline);
            self.aliases.pop();
            found?
        };
        Some(Type { nullable: ty.nullable || schema.flag("nullable"), ..ty })
    }

    fn alias(&mut self, schema: &Node<'a>, inline: [&str; 2]) -> Option<Type> {
        if let [member] = &schema.items("allOf")[..] {
            return self.type_of(member, inline);
        }
        let number = |key| schema.value.get(key).and_then(Value::as_f64);
        for (min, max) in [("minLength", "maxLength"), ("minimum", "maximum"), ("minItems", "maxItems")] {
            if number(min).zip(number(max)).is_some_and(|(min, max)| min > max) {
                let message = format!("`{min}` is above `{max}`: no value keeps to both");
                self.report(join(&schema.pointer, min), message);
            }
        }
        let mut inner = |key: &str, suffix: &str| {
            self.type_of(&schema.get(key)?, [&format!("{}_{suffix}", inline[0]), inline[1]]).map(Box::new)
        };
        let shape = match schema.text("type") {
            "" if schema.has("allOf") => {
                let message = "`allOf` takes one schema: list all properties in one";
                return self.refuse(join(&schema.pointer, "allOf"), message);
            }
            "" => Shape::Any,
            "array" => Shape::List(inner("items", "item")?),
            "object" if schema.value.get("additionalProperties").is_some_and(Value::is_object) => {
                Shape::Map(inner("additionalProperties", "value")?)
            }
            "object" => Shape::Map(Box::new(Shape::Any.into())),
            ty => self.scalar(schema, ty)?,
        };
        let limits = LIMITS
            .iter()
            .filter_map(|(keyword, words)| Some(Limit { keyword, words, value: schema.value.get(*keyword)?.clone() }));
        Some(Type { shape, nullable: false, limits: limits.collect() })
    }

    fn scalar(&mut self, schema: &Node<'a>, ty: &str) -> Option<Shape> {
        let format = schema.text("format");
        let scalars = || SCALARS.iter().filter(|scalar| scalar.ty == ty);
        if let Some(scalar) = scalars().find(|scalar| !schema.has("format") || scalar.format == format) {
            return Some(Shape::Scalar(scalar));
        }
        let known: Vec<_> = scalars().map(|scalar| scalar.format).filter(|format| !format.is_empty()).collect();
        let message = format!("`{format}` cannot be generated: the formats of `{ty}` are {}", known.join(", "));
        self.refuse(join(&schema.pointer, "format"), message)
    }
}
