//! The keywords that the generator knows, by kind of object, with the values they take. Any other is a mistake: misspelt, or a
//! constraint that the generated client would not enforce.

use std::collections::BTreeMap;

use heck::ToSnakeCase;
use serde_json::Value;

use crate::{
    COMMON,
    document::{Node, join},
    rust::is_identifier,
};

/// The kinds of objects of a document, one a paragraph: the name of the kind, the place that a `$ref` to one points into if there can
/// be one, and its keywords, each as `name=value`:
///
/// - `name!=`: the keyword must be there.
/// - The value is one of the kinds in [`Keyword::mismatch`], one of some words (`a|b`), or has objects of another kind: `one(kind)`,
///   `each(kind)` of a list, every value of a `map(kind)`, or `flag(kind)`, which may be true or false instead.
/// - `@type|type` at the end: it is for schemas of these types; with a `|` at the end, for those without a type, too.
const KINDS: &str = "
document openapi!=text info!=one(info) externalDocs=any security=list servers=each(server) tags=each(tag)
    paths!=map(path) components=one(components);
info title!=text version!=text description!=text termsOfService=text contact=any license=any x-typical=texts;
server url!=origin description!=text x-region=text;
tag name!=text description!=text externalDocs=any;
components securitySchemes=any examples=any schemas=map(schema) parameters=map(parameter) responses=map(response)
    requestBodies=map(body);
path summary=text description=text parameters=each(parameter) get=one(operation) put=one(operation) post=one(operation)
    delete=one(operation) patch=one(operation);
operation operationId!=snake tags=texts summary!=text description!=text deprecated=bool externalDocs=any security=list
    parameters=each(parameter) requestBody=one(body) responses!=one(responses)
    x-rust-name=snake x-vendor-names!=texts x-effect!=read|write x-page=text x-codes=list;
parameter #/components/parameters/ name!=text in!=path|query|header required=bool description!=text deprecated=bool
    example=any examples=any style=form|simple explode=bool schema=one(schema) content=one(content)
    x-supplied-by=middleware x-rust-name=snake x-span-field=conversation_type|kind;
body #/components/requestBodies/ description=text required=bool content!=one(content);
responses 200!=one(response);
response #/components/responses/ description!=text content!=one(content);
content application/json!=one(media);
media example=any examples=any schema!=one(schema);
schema #/components/schemas/ type=string|integer|number|boolean|object|array title=text description=text default=any
    example=any deprecated=bool nullable=bool
    x-rust-type=name x-rust-name=snake x-rust-example=text x-failures=texts@array x-result-codes=each(code)
    anyOf=each(schema) allOf=each(schema)
    format=text@string|integer|number enum=list@string|integer x-enum-varnames=texts@string|integer
    x-enum-descriptions=texts@string|integer
    minLength=count@string maxLength=count@string pattern=text@string
    minimum=whole@integer|number maximum=whole@integer|number
    items!=one(schema)@array minItems=count@array maxItems=count@array
    properties=map(schema)@object| required=texts@object additionalProperties=flag(schema)@object;
code code!=whole name!=text meaning!=text kind=success|parameter-error|server-error|other effect=none retryable=bool";

/// Keywords that take over: a schema that has one is made of it, and of these others. The rest would be lost. Of what is not a schema,
/// a `$ref` alone takes over, and nothing may stand beside it.
const TAKE_OVER: [(&str, &str); 6] = [
    ("$ref", "description example nullable default deprecated x-rust-name x-failures x-rust-example"),
    ("x-result-codes", "type format description example x-rust-type"),
    (
        "x-rust-type",
        "type format title description default example deprecated nullable x-rust-name x-rust-example required properties enum \
         x-enum-varnames x-enum-descriptions x-result-codes",
    ),
    ("anyOf", "description title"),
    ("allOf", "description default example deprecated nullable x-rust-name title"),
    (
        "enum",
        "type format title description default example deprecated nullable x-rust-name x-enum-varnames x-enum-descriptions",
    ),
];

/// Why a keyword of OpenAPI, JSON schema or YAML is none here, and what to write instead; or, for a kind of object, why any is.
const REMEDIES: [(&str, &str); 13] = [
    ("<<", "YAML merge keys are not resolved: write the keys out, or use a `$ref`"),
    ("const", "OpenAPI 3.0 has no `const`: write an `enum` with one value"),
    (
        "discriminator|oneOf",
        "responses are told apart by their `code`: write the schema of a success, or `anyOf` of all responses",
    ),
    ("head", "a response to HEAD has no body, and so no `code`: `head` cannot be generated"),
    ("not", "`not` cannot be generated: say it in the description"),
    ("options|trace", "`{}` cannot be generated: use another method"),
    ("patternProperties", "`patternProperties` cannot be generated: write `additionalProperties`"),
    ("readOnly|writeOnly", "`{}` cannot be generated: write one schema for requests and one for responses"),
    ("x-extensible-enum", "write `enum`: the list is open in what is received"),
    ("x-alias", "write `x-rust-name`: the one Rust name of the parameter"),
    ("in content", "bodies and responses are `application/json`"),
    (
        "in parameter",
        "unknown keyword `{}`: the constraints of a parameter are in its `schema`; say another in the description",
    ),
    ("in responses", "every response of the API has the status 200: another one never reaches the caller"),
];

/// A keyword of a kind of objects.
struct Keyword {
    name: &'static str,
    required: bool,
    /// What it takes: a kind of value, or one of some words.
    takes: &'static str,
    /// The kind of the objects in its value.
    kind: &'static str,
    /// The types of the schemas that it is for; none if it is for all.
    types: Vec<&'static str>,
}

impl Keyword {
    fn parse(entry: &'static str) -> Option<Self> {
        let (name, takes) = entry.split_once('=')?;
        let (takes, types) =
            takes.split_once('@').map_or((takes, Vec::new()), |(takes, types)| (takes, types.split('|').collect()));
        let (takes, kind) = takes.strip_suffix(')').and_then(|takes| takes.split_once('(')).unwrap_or((takes, ""));
        Some(Self { name: name.trim_end_matches('!'), required: name.ends_with('!'), takes, kind, types })
    }

    fn is_for(&self, node: &Node<'_>) -> bool {
        self.types.is_empty() || self.types.contains(&node.text("type"))
    }

    /// What it takes, if `value` is something else.
    fn mismatch(&self, value: &Value) -> Option<String> {
        let is_text = |matches: fn(&str) -> bool| value.as_str().is_some_and(matches);
        let (matches, expected) = match self.takes {
            "any" | "one" | "flag" => (true, ""),
            "text" => (is_text(|text| !text.trim().is_empty()), "text (in quotes if it looks like something else)"),
            "name" => (is_text(is_identifier), "the name of a type of the client, such as `AccountId`"),
            "snake" => (is_text(|text| text.to_snake_case() == text), "a name in snake case, such as `recall_message`"),
            "origin" => (is_text(is_origin), "`https://host`, with a path prefix if need be, without `/` at the end"),
            "bool" => (value.is_boolean(), "true or false"),
            "count" => (value.is_u64(), "a whole number"),
            "whole" => (value.is_i64(), "a whole number"),
            "texts" => (value.as_array().is_some_and(|items| items.iter().all(Value::is_string)), "a list of texts"),
            "list" | "each" => (value.is_array(), "a list"),
            "map" => (value.is_object(), "an object"),
            words => (words.split('|').any(|word| value == word), words),
        };
        (!matches).then(|| expected.replace('|', ", "))
    }
}

fn is_origin(url: &str) -> bool {
    let host = url.strip_prefix("https://").unwrap_or_default();
    !host.is_empty() && !host.ends_with('/') && !host.contains(['?', '#', '{', ' ', '@'])
}

/// A kind of objects: the place that a `$ref` to one points into, and its keywords.
struct Kind {
    references: &'static str,
    keywords: Vec<Keyword>,
}

type Kinds = BTreeMap<&'static str, Kind>;

/// Reports each keyword that is missing, is unknown in its place or takes another value, and `$ref`s that do not resolve.
pub fn check(document: Node<'_>, report: &mut impl FnMut(String, String)) {
    let kinds = KINDS.split(';').map(|kind| {
        let mut words = kind.split_whitespace();
        let (name, references) = (words.next().unwrap_or_default(), words.clone().next().unwrap_or_default());
        let references = references.strip_prefix('#').unwrap_or_default();
        (name, Kind { references, keywords: words.filter_map(Keyword::parse).collect() })
    });
    walk(&kinds.collect(), "document", document, report);
}

fn walk(kinds: &Kinds, kind: &str, node: Node<'_>, report: &mut impl FnMut(String, String)) {
    let Some(Kind { references, keywords }) = kinds.get(kind) else { return };
    let Some(map) = node.value.as_object() else {
        return report(node.pointer.clone(), no_object(kinds, kind, &node));
    };
    let reference = map.get("$ref");
    if let Some(message) = reference.and_then(|reference| bad_reference(&node, references, reference)) {
        return report(join(&node.pointer, "$ref"), message);
    }
    let known = |key: &str| keywords.iter().find(|keyword| keyword.name == key);
    let taken_over =
        TAKE_OVER.iter().find(|(by, _)| map.contains_key(*by) && (kind == "schema" || reference.is_some()));
    if let Some((by, others)) = taken_over {
        // A `$ref` may lead to another one, whose own neighbours nobody would see.
        let is_alias = reference.is_some() && node.schema_name().is_some();
        let others = if kind == "schema" && !is_alias { others } else { "" };
        let is_lost = |key: &str| key != *by && !others.split_whitespace().any(|other| other == key);
        if let Some(key) = map.keys().find(|key| is_lost(key) && known(key).is_some()) {
            let remedy = if *by == "$ref" { "move it to where the `$ref` points" } else { "say it in the description" };
            return report(join(&node.pointer, key), format!("`{key}` beside `{by}` would be lost: {remedy}"));
        }
    }
    // What is missing may be what is misspelt.
    if reference.is_none() && map.keys().all(|key| known(key).is_some()) {
        for keyword in keywords.iter().filter(|keyword| keyword.required && !map.contains_key(keyword.name)) {
            if keyword.is_for(&node) {
                report(node.pointer.clone(), format!("`{}` is missing ({kind})", keyword.name));
            }
        }
    }
    for (key, value) in map.iter().filter(|(key, _)| *key != "$ref") {
        let at = node.below(key, value);
        match known(key) {
            None => report(at.pointer, unknown(kinds, kind, key, value)),
            Some(keyword) if reference.is_none() && !keyword.is_for(&node) => {
                let types: Vec<_> = keyword.types.iter().filter(|ty| !ty.is_empty()).copied().collect();
                report(at.pointer, format!("`{key}` is for schemas with `type: {}`", types.join("` or `")));
            }
            Some(keyword) => match keyword.mismatch(value) {
                Some(expected) => report(at.pointer, format!("`{key}` takes {expected}, not {value}")),
                None => below(kinds, keyword, at, report),
            },
        }
    }
}

/// Checks the objects in the value of a keyword.
fn below(kinds: &Kinds, keyword: &Keyword, at: Node<'_>, report: &mut impl FnMut(String, String)) {
    match (keyword.takes, at.value) {
        ("each", Value::Array(items)) => {
            items.iter().enumerate().for_each(|(i, item)| walk(kinds, keyword.kind, at.below(i, item), report));
        }
        ("map", Value::Object(map)) => {
            map.iter().for_each(|(key, value)| walk(kinds, keyword.kind, at.below(key, value), report));
        }
        ("flag", Value::Bool(_)) => {}
        _ => walk(kinds, keyword.kind, at, report),
    }
}

/// Why what is no object cannot stand where one of `kind` is expected.
fn no_object(kinds: &Kinds, kind: &str, node: &Node<'_>) -> String {
    let key = node.pointer.rsplit('/').next().unwrap_or_default();
    let is_keyword = |of: &Kind| of.keywords.iter().any(|keyword| keyword.name == key && keyword.kind != kind);
    let hint =
        if kinds.values().any(is_keyword) { format!(": is `{key}` indented as it should be?") } else { String::new() };
    format!("an object is expected ({kind}), not {}{hint}", node.value)
}

fn bad_reference(node: &Node<'_>, references: &str, reference: &Value) -> Option<String> {
    let (document, pointer) = reference.as_str().and_then(|reference| reference.split_once('#')).unwrap_or_default();
    let name = pointer.strip_prefix(references);
    if references.is_empty() {
        Some("a `$ref` cannot stand here: write it out".to_owned())
    } else if name.is_none_or(|name| name.is_empty() || name.contains('/')) {
        Some(format!("a `$ref` takes a name under `#{references}` here, not {reference}"))
    } else if !["", COMMON].contains(&document) {
        Some(format!("a section refers to itself and to {COMMON} alone: move what {reference} points to there"))
    } else if node.clone().resolved().is_some() {
        None
    } else {
        let document = if document.is_empty() { node.document() } else { document };
        let known = node.entries_of(document, &references[1..]);
        let name = name.unwrap_or_default();
        if document != COMMON && node.entries_of(COMMON, &references[1..]).iter().any(|known| known == name) {
            return Some(format!("`$ref` {reference} does not resolve; did you mean `{COMMON}#{pointer}`?"));
        }
        let nearest = known.iter().map(|known| (strsim::damerau_levenshtein(known, name), known)).min();
        let hint =
            nearest.filter(|(distance, _)| *distance <= 3).map(|(_, known)| format!("; did you mean `{known}`?"));
        Some(format!("`$ref` {reference} does not resolve{}", hint.unwrap_or_default()))
    }
}

/// The message for an unknown keyword `key` in an object of `kind`, with what to write in its place.
fn unknown(kinds: &Kinds, kind: &str, key: &str, value: &Value) -> String {
    let remedy = |of: &str| {
        let found = REMEDIES.iter().find(|(keys, _)| keys.split('|').any(|known| known == of));
        found.map(|(_, remedy)| remedy.replace("{}", key))
    };
    if let Some(remedy) = remedy(key) {
        return remedy;
    }
    let keywords = kinds.get(kind).map_or(&[][..], |kind| &kind.keywords);
    // Misspelt by a letter or two, or not written to its end.
    let distance = |name: &str| match name.starts_with(key) && key.len() > 3 {
        true => 0,
        false => strsim::damerau_levenshtein(&name.to_lowercase(), &key.to_lowercase()),
    };
    let nearest = keywords.iter().map(|keyword| (distance(keyword.name), keyword.name)).min();
    if let Some((0..=2, name)) = nearest.filter(|(distance, _)| kind != "responses" && distance * 2 <= key.len()) {
        return format!("unknown keyword `{key}`; did you mean `{name}`?");
    }
    if value.is_null() {
        return format!("unknown keyword `{key}`: if it is part of a text with a comma, put the text in quotes");
    }
    if let Some(remedy) = remedy(&format!("in {kind}")) {
        return remedy;
    }
    // One level too far out or in, if a kind that is next to this one has it.
    let is_next = |other: &str, of: &Kind| {
        keywords.iter().any(|keyword| keyword.kind == other) || of.keywords.iter().any(|keyword| keyword.kind == kind)
    };
    let having = kinds.iter().filter(|(_, of)| of.keywords.iter().any(|keyword| keyword.name == key));
    match having.max_by_key(|(other, of)| is_next(other, of)) {
        Some((other, _)) => {
            format!("`{key}` belongs to the {other}, not to the {kind}: is it indented as it should be?")
        }
        None => format!("unknown keyword `{key}`: the client would not enforce it; say it in the description"),
    }
}
