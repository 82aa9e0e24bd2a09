//! Reads schemas: definitions, and the types of values.

use std::collections::BTreeSet;

use serde_json::Value;

use super::Reader;
use crate::{
    document::{Node, is_shared, join},
    model::{Entry, Field, Kind, LIMITS, Limit, Place, SCALARS, Shape, Type},
    rust::{pascal, snake},
    value_type::{FORMAT_TYPES, RustType, TEXT_FORMATS},
};

/// Methods of structs that are not of the document.
const STRUCT_METHODS: &str = "clone default eq failures fmt ne new serialize";

/// Keywords of schemas that say something of a property or a parameter.
const OF_MEMBERS: [&str; 4] = ["default", "deprecated", "x-failures", "x-rust-name"];

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
        let methods = methods.split_whitespace().map(str::to_owned).collect();
        Self { name: name.to_owned(), pointer: pointer.to_owned(), methods, remedy }
    }

    /// Takes `name`, with as many `_` as it takes, for a setter.
    fn method(&mut self, mut name: String) -> String {
        while self.methods.contains(&name) {
            name.push('_');
        }
        self.methods.insert(name.clone());
        name
    }
}

impl<'a> Reader<'a> {
    /// Adds the definition of `schema` under the name made of `name`; `described` is its description if it has none.
    fn define(
        &mut self,
        schema: &Node<'a>,
        [name, described]: [&str; 2],
        kind: fn(&mut Self, &Node<'a>, &str) -> Kind,
    ) -> Type {
        let (schema, shared) = (schema.itself(), is_shared(&schema.pointer));
        let definitions = if shared { &self.model.shared } else { &self.definitions };
        // Where another operation shares a parameter, its types have the names of the first one.
        if let Some(known) = definitions.iter().find(|definition| definition.pointer == schema.pointer) {
            return Shape::Named { name: known.rust.clone(), shared }.into();
        }
        let inherits = !described.is_empty() && !schema.has("description");
        let description = if inherits { described.to_owned() } else { self.description(&schema) };
        // It stands before what it refers to, and is there when it refers to itself.
        let index = self.add(name, &schema.pointer, description);
        let kind = kind(self, &schema, name);
        let definitions = if shared { &mut self.model.shared } else { &mut self.definitions };
        definitions[index].kind = kind;
        Shape::Named { name: pascal(name), shared }.into()
    }

    fn enumeration(&mut self, schema: &Node<'a>, _: &str) -> Kind {
        let (mut values, integer) = (schema.items("enum"), schema.text("type") == "integer");
        // OpenAPI wants null among the values of a nullable enum; it is no entry, and has no name.
        if schema.flag("nullable") && values.last().is_some_and(|last| last.value.is_null()) {
            values.pop();
        }
        let [names, descriptions] = ["x-enum-varnames", "x-enum-descriptions"].map(|list| {
            let given = schema.items(list);
            if given.len() != values.len() && (integer || schema.has(list)) {
                let message = format!("`{list}` has {} for the {} values of `enum`", given.len(), values.len());
                self.report(join(&schema.pointer, list), message);
            }
            given
        });
        if values.is_empty() {
            self.report(join(&schema.pointer, "enum"), "`enum` is empty");
        }
        if schema.has("format") && !integer {
            self.report(
                join(&schema.pointer, "format"),
                "`format` beside `enum` would be lost: say it in the description",
            );
        }
        self.distinct(&values);
        // The list of all values has a name in this scope, too.
        self.names.insert((schema.pointer.clone(), "ALL".to_owned()), schema.pointer.clone());
        let mut entries = Vec::new();
        for (i, Node { value: wire, pointer, .. }) in values.iter().enumerate() {
            let mistake = match (integer, wire) {
                (_, Value::Null) => "null stands last, and beside `nullable: true`".to_owned(),
                (true, wire) if !wire.is_i64() => format!("{wire} is not a whole number"),
                (false, wire) if !wire.is_string() => format!("{wire} is not text: put it in quotes"),
                _ => String::new(),
            };
            if !mistake.is_empty() {
                self.report(pointer, mistake);
                continue;
            }
            let named = names.get(i).unwrap_or(&values[i]);
            let name = named.value.as_str().unwrap_or_default();
            let rust = pascal(name);
            if i < names.len() || !integer {
                let remedy = "choose another name in `x-enum-varnames`";
                self.name(&schema.pointer, [name, &rust], &named.pointer, remedy);
            }
            let description = descriptions.get(i).and_then(|description| description.value.as_str());
            let description = description.unwrap_or_default().to_owned();
            entries.push(Entry { wire: (*wire).clone(), rust, description });
        }
        Kind::Enum(entries)
    }

    fn properties(&mut self, schema: &Node<'a>, name: &str) -> Kind {
        let remedy = "a property needs a Rust name of its own: choose one in `x-rust-name`";
        let mut owner = Owner::new(name, &schema.pointer, STRUCT_METHODS, remedy);
        let fields = self.members(&mut owner, schema);
        if is_shared(&schema.pointer)
            && let Some(field) = fields.iter().find(|field| field.required)
        {
            let message =
                format!("`{}` is required: a type that sections share has optional properties alone", field.wire);
            self.report(&schema.pointer, message);
        }
        Kind::Struct(fields)
    }

    /// Reads the properties of an object.
    pub(super) fn members(&mut self, owner: &mut Owner, schema: &Node<'a>) -> Vec<Field> {
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
        let fields = properties.iter().filter_map(|(wire, property)| {
            let required = required.iter().any(|name| name.value == wire);
            self.field(owner, wire, required, property, property)
        });
        fields.collect()
    }

    /// Reads a member of `owner`, a property or a parameter: `node` describes it, `schema` is its type.
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
        let name = if schema.has("title") { schema.text("title").to_owned() } else { format!("{}_{wire}", owner.name) };
        let ty = self.type_of(schema, [&name, &description])?;
        Some(Field {
            pointer: node.used.clone(),
            place: Place::Property,
            wire: wire.to_owned(),
            rust: owner.method(rust),
            ty,
            required,
            description,
            deprecated: node.flag("deprecated"),
            default: schema.value("default").cloned(),
            example: node.value("example").or(schema.value("example")).cloned(),
            span_field: node.has("x-span-field").then(|| node.text("x-span-field").to_owned()),
            failures: node.has("x-failures").then(|| node.texts("x-failures")),
        })
    }

    /// Reads the type that `schema` describes. If it is written inline, its name is made of the first text of `inline`, and the
    /// second one is a description.
    pub(super) fn type_of(&mut self, schema: &Node<'a>, inline: [&str; 2]) -> Option<Type> {
        let pointer = schema.pointer.clone();
        let inline = schema.schema_name().map_or(inline, |name| [name, ""]);
        if schema.has("anyOf") {
            return self.refuse(&schema.used, "`anyOf` is for the responses of operations");
        }
        if self.aliases.contains(&pointer) {
            return self.refuse(pointer, format!("`{}` refers to itself", inline[0]));
        }
        if schema.has("x-rust-example") && !schema.has("x-rust-type") {
            self.report(&schema.used, "`x-rust-example` is for schemas with `x-rust-type`");
        }
        let ty = if schema.has("x-rust-type") {
            if !schema.has("type") {
                return self.refuse(pointer, "a hand-written type needs a `type`: what it is in JSON");
            }
            let example = schema.has("x-rust-example").then(|| schema.text("x-rust-example").to_owned());
            rust_type(schema.text("x-rust-type"), schema.text("type"), example)
        } else if schema.value.get("enum").is_some() {
            if schema.text("type") == "integer" && schema.schema_name().is_none() && !schema.has("title") {
                let message = "an enum of integers needs a name: write a `title`, or move it to `components/schemas`";
                return self.refuse(pointer, message);
            }
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
        if let [of] = &schema.items("allOf")[..] {
            self.no_member(schema.value.pointer("/allOf/0"), &format!("{}/allOf/0", schema.pointer));
            return self.type_of(of, inline);
        }
        for list in
            ["x-enum-varnames", "x-enum-descriptions"].into_iter().filter(|list| schema.value.get(list).is_some())
        {
            self.report(join(&schema.pointer, list), format!("`{list}` is for schemas with `enum`"));
        }
        if !schema.items("required").is_empty() {
            self.report(join(&schema.pointer, "required"), "`required` is for schemas with `properties`");
        }
        let number = |key| schema.value.get(key).and_then(Value::as_i64);
        for (min, max) in [("minLength", "maxLength"), ("minimum", "maximum"), ("minItems", "maxItems")] {
            if number(min).zip(number(max)).is_some_and(|(min, max)| min > max) {
                let message = format!("`{min}` is above `{max}`: no value keeps to both");
                self.report(join(&schema.pointer, min), message);
            }
        }
        let mut inner = |key: &str, suffix: &str| {
            self.no_member(schema.value.get(key), &join(&schema.pointer, key));
            let schema = schema.get(key)?;
            let name =
                if schema.has("title") { schema.text("title").to_owned() } else { format!("{}_{suffix}", inline[0]) };
            self.type_of(&schema, [&name, inline[1]]).map(Box::new)
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
        let limits = LIMITS.iter().filter_map(|(keyword, words)| {
            let value = schema.value.get(*keyword)?.clone();
            let is_limit = *keyword != "format" || TEXT_FORMATS.iter().any(|format| value == *format);
            is_limit.then_some(Limit { keyword, words, value })
        });
        Some(Type { shape, nullable: false, limits: limits.collect() })
    }

    /// Checks that `schema`, which stands at `pointer` inside of another one, says nothing of a property or a parameter.
    fn no_member(&mut self, schema: Option<&Value>, pointer: &str) {
        if let Some(lost) = OF_MEMBERS.iter().find(|lost| schema.is_some_and(|schema| schema.get(lost).is_some())) {
            self.report(
                join(pointer, lost),
                format!("`{lost}` would be lost here: it is for a property or a parameter"),
            );
        }
    }

    fn scalar(&mut self, schema: &Node<'a>, ty: &str) -> Option<Shape> {
        let format = schema.text("format");
        if ty == "string" && TEXT_FORMATS.contains(&format) {
            return Some(Shape::Scalar(&SCALARS[0]));
        }
        if let Some((_, name)) = FORMAT_TYPES.iter().find(|(known, _)| ty == "string" && *known == format) {
            return Some(rust_type(name, ty, None).shape);
        }
        let scalars = || SCALARS.iter().filter(|scalar| scalar.ty == ty);
        if let Some(scalar) = scalars().find(|scalar| !schema.has("format") || scalar.format == format) {
            return Some(Shape::Scalar(scalar));
        }
        let mut known: Vec<_> = scalars().map(|scalar| scalar.format).filter(|format| !format.is_empty()).collect();
        if ty == "string" {
            known.extend(FORMAT_TYPES.map(|(format, _)| format).iter().chain(&TEXT_FORMATS));
        }
        let message = format!("`{format}` cannot be generated: the formats of `{ty}` are {}", known.join(", "));
        self.refuse(join(&schema.pointer, "format"), message)
    }
}

fn rust_type(name: &str, json: &str, example: Option<String>) -> Type {
    Shape::Rust(RustType { name: name.to_owned(), json: json.to_owned(), example }).into()
}
