//! The keywords that the generator knows, by kind of object. Any other is a mistake: misspelt, or a constraint that the
//! generated client would not enforce.

use serde_json::Value;

use super::document::{Document, join};

/// What the `type` of a schema may be.
const TYPES: [&str; 6] = ["string", "integer", "number", "boolean", "object", "array"];

/// A kind of object of an OpenAPI document.
struct Kind {
    name: &'static str,
    keywords: &'static [&'static str],
    /// Where objects of other kinds stand in it: keyword, how they stand there, their kind.
    children: &'static [(&'static str, Shape, &'static Kind)],
}

#[derive(Clone, Copy)]
enum Shape {
    One,
    List,
    Map,
}
use Shape::{List, Map, One};

static ROOT: Kind = Kind {
    name: "an OpenAPI document",
    keywords: &["openapi", "info", "externalDocs", "security"],
    children: &[
        ("servers", List, &SERVER),
        ("tags", List, &TAG),
        ("paths", Map, &PATH_ITEM),
        ("components", One, &COMPONENTS),
    ],
};
static SERVER: Kind = Kind { name: "a server", keywords: &["url", "description", "x-region"], children: &[] };
static TAG: Kind = Kind { name: "a tag", keywords: &["name", "description", "externalDocs"], children: &[] };
static COMPONENTS: Kind = Kind {
    name: "components",
    keywords: &["securitySchemes", "examples"],
    children: &[
        ("schemas", Map, &SCHEMA),
        ("parameters", Map, &PARAMETER),
        ("responses", Map, &RESPONSE),
        ("requestBodies", Map, &BODY),
    ],
};
static PATH_ITEM: Kind = Kind {
    name: "a path",
    keywords: &["summary", "description"],
    children: &[
        ("parameters", List, &PARAMETER),
        ("get", One, &OPERATION),
        ("put", One, &OPERATION),
        ("post", One, &OPERATION),
        ("delete", One, &OPERATION),
        ("options", One, &OPERATION),
        ("head", One, &OPERATION),
        ("patch", One, &OPERATION),
        ("trace", One, &OPERATION),
    ],
};
static OPERATION: Kind = Kind {
    name: "an operation",
    keywords: &["operationId", "tags", "summary", "description", "deprecated", "externalDocs", "security"],
    children: &[("parameters", List, &PARAMETER), ("requestBody", One, &BODY), ("responses", Map, &RESPONSE)],
};
static PARAMETER: Kind = Kind {
    name: "a parameter",
    keywords: &[
        "name",
        "in",
        "required",
        "description",
        "deprecated",
        "example",
        "examples",
        "x-supplied-by",
        "x-alias",
    ],
    children: &[("schema", One, &SCHEMA)],
};
static BODY: Kind =
    Kind { name: "a request body", keywords: &["description", "required"], children: &[("content", Map, &MEDIA)] };
static RESPONSE: Kind = Kind { name: "a response", keywords: &["description"], children: &[("content", Map, &MEDIA)] };
static MEDIA: Kind =
    Kind { name: "a media type", keywords: &["example", "examples"], children: &[("schema", One, &SCHEMA)] };
static SCHEMA: Kind = Kind {
    name: "a schema",
    keywords: &[
        "type",
        "format",
        "title",
        "description",
        "default",
        "example",
        "enum",
        "nullable",
        "required",
        "minLength",
        "maxLength",
        "x-enum-varnames",
        "x-enum-descriptions",
        "x-extensible-enum",
        "x-outcome",
        "x-rust-type",
    ],
    children: &[
        ("properties", Map, &SCHEMA),
        ("additionalProperties", One, &SCHEMA),
        ("items", One, &SCHEMA),
        ("oneOf", List, &SCHEMA),
        ("allOf", List, &SCHEMA),
    ],
};

/// Reports each keyword that is not known where it stands.
pub fn check(document: &Document, report: &mut impl FnMut(String, String)) {
    walk(&ROOT, document.root(), "", report);
}

fn walk(kind: &Kind, value: &Value, pointer: &str, report: &mut impl FnMut(String, String)) {
    let Some(map) = value.as_object() else { return };
    if map.contains_key("$ref") {
        return;
    }
    for (key, value) in map {
        let place = join(pointer, key);
        if let Some(wanted) = wrong_value(kind, key, value) {
            report(place.clone(), format!("`{key}` is {wanted}, not {value}"));
        }
        match kind.children.iter().find(|(keyword, ..)| keyword == key) {
            Some((_, One, child)) => walk(child, value, &place, report),
            Some((_, List, child)) => {
                let items = value.as_array().into_iter().flatten();
                items.enumerate().for_each(|(i, item)| walk(child, item, &format!("{place}/{i}"), report));
            }
            Some((_, Map, child)) => {
                let entries = value.as_object().into_iter().flatten();
                entries.for_each(|(key, value)| walk(child, value, &join(&place, key), report));
            }
            None if kind.keywords.contains(&key.as_str()) => {}
            None => report(place, unknown(kind, key)),
        }
    }
}

/// What the value of a keyword must be, where it is something else. openapiv3 would refuse it too, but cannot say where.
fn wrong_value(kind: &Kind, key: &str, value: &Value) -> Option<String> {
    let (right, wanted) = match key {
        "type" if kind.name == SCHEMA.name => {
            (TYPES.iter().any(|ty| value == ty), format!("one of {}", TYPES.join(", ")))
        }
        "required" if kind.name == SCHEMA.name => (value.is_array(), "a list of names".to_owned()),
        "required" | "nullable" | "deprecated" => (value.is_boolean(), "true or false".to_owned()),
        "minLength" | "maxLength" => (value.is_u64(), "a whole number".to_owned()),
        "name" | "in" | "description" | "summary" | "operationId" | "format" | "title" | "url" => {
            (value.is_string(), "text".to_owned())
        }
        "enum" | "x-extensible-enum" | "x-enum-varnames" | "x-enum-descriptions" => {
            (value.is_array(), "a list".to_owned())
        }
        _ => return None,
    };
    (!right).then_some(wanted)
}

fn unknown(kind: &Kind, key: &str) -> String {
    let known = kind.keywords.iter().chain(kind.children.iter().map(|(keyword, ..)| keyword));
    let nearest = known.map(|keyword| (strsim::damerau_levenshtein(keyword, key), keyword)).min();
    match nearest {
        Some((distance, keyword)) if distance <= 2 => {
            format!("`{key}` is no keyword of {}: `{keyword}` is meant?", kind.name)
        }
        _ => format!(
            "`{key}` is no keyword of {} that the generator knows; the client would not enforce it: say it in the description",
            kind.name
        ),
    }
}
