//! Nothing in a response turns a call that was done into a failure, and what can be read of it is read: each operation is answered
//! with what its document says, and with what servers make of that.

#[path = "support/documents.rs"]
mod documents;
#[path = "support/log.rs"]
mod log;
mod support;

use std::{
    collections::BTreeMap,
    error::Error,
    pin::Pin,
    sync::{Arc, LazyLock, Mutex},
};

use log::Log;
use serde_json::{Map, Value, json};
use support::Listener;
use tracing::Level;
use yunxin_im::Client;

type Shown<'a> = Pin<Box<dyn Future<Output = Result<String, Box<dyn Error>>> + 'a>>;

/// An operation: its full `data`, as its document says, and a call that returns what was read of it.
struct Operation {
    name: String,
    data: Value,
    call: fn(&Client) -> Shown<'_>,
}

impl Operation {
    fn all() -> &'static [Self] {
        static ALL: LazyLock<Vec<Operation>> = LazyLock::new(Operation::read);
        &ALL
    }

    #[allow(deprecated, reason = "an operation can be")]
    fn read() -> Vec<Self> {
        let mut calls = BTreeMap::<&str, fn(&Client) -> Shown<'_>>::new();
        macro_rules! call {
            ($section:expr, $name:expr, $code:expr, $client:ident, $call:expr) => {{
                fn call($client: &Client) -> Shown<'_> {
                    Box::pin(async move { Ok(format!("{:?}", $call.send().await?.data)) })
                }
                calls.insert($name, call);
            }};
        }
        include!(concat!(env!("OUT_DIR"), "/calls.rs"));
        let model = documents::model();
        let operations = documents::operations(&model).map(|(scope, operation)| Self {
            name: operation.id.clone(),
            data: yunxin_im_codegen::answer(scope, operation),
            call: calls[&*format!("{}_minimal", operation.id)],
        });
        operations.collect()
    }
}

/// A server that answers what it is told to, and its client.
struct Bench {
    client: Client,
    answer: Arc<Mutex<Vec<u8>>>,
}

impl Bench {
    async fn new() -> Self {
        let (listener, answer) = Listener::told().await;
        Self { client: listener.client(), answer }
    }

    /// What `operation` reads of `body`, which has the code 200.
    async fn read(&self, operation: &Operation, kind: &str, body: Vec<u8>) -> String {
        self.answer.lock().expect("no panic").clone_from(&body);
        let read = (operation.call)(&self.client).await;
        read.unwrap_or_else(|e| panic!("{}, {kind}: {e}\n{}", operation.name, String::from_utf8_lossy(&body)))
    }
}

/// A body with `data`, in which [`RAW`] stands for what JSON cannot have.
fn body(data: &Value) -> Vec<u8> {
    enveloped(&json_of(data))
}

fn enveloped(data: &str) -> Vec<u8> {
    with_raw(format!(r#"{{"code":200,"msg":"success","data":{data}}}"#))
}

fn json_of(data: &Value) -> String {
    // A name that is there twice.
    data.to_string().replace("@again\":", "\":")
}

/// Texts that stand for what serde_json does not write.
const RAW: [(&str, &[u8]); 3] =
    [("\"@over f64@\"", b"1e999"), ("@half a pair@", br"\ud83d"), ("@GBK@", b"\xd4\xc6\xd0\xc5")];

fn with_raw(body: String) -> Vec<u8> {
    let mut bytes = body.replace("\"@deep@\"", &("[".repeat(200) + &"]".repeat(200))).into_bytes();
    for (placeholder, raw) in RAW {
        while let Some(at) = bytes.windows(placeholder.len()).position(|part| part == placeholder.as_bytes()) {
            bytes.splice(at..at + placeholder.len(), raw.iter().copied());
        }
    }
    bytes
}

/// Changes all values, those inside before those around them. What may be any JSON stays as it is.
fn each(value: &Value, change: &dyn Fn(Value) -> Value) -> Value {
    change(match value {
        Value::Object(map) if map.contains_key("any") => return value.clone(),
        Value::Object(map) => {
            map.iter().map(|(name, value)| (name.clone(), each(value, change))).collect::<Map<_, _>>().into()
        }
        Value::Array(items) => items.iter().map(|value| each(value, change)).collect(),
        value => value.clone(),
    })
}

/// Changes all values but objects and lists.
fn leaves(data: &Value, change: impl Fn(Value) -> Value) -> Value {
    each(data, &|value| if value.is_object() || value.is_array() { value } else { change(value) })
}

fn numbers(data: &Value, change: impl Fn(f64) -> Value) -> Value {
    leaves(data, |value| value.as_f64().map_or(value, &change))
}

fn texts(data: &Value, change: impl Fn(&str) -> Value) -> Value {
    leaves(data, |value| value.as_str().map(&change).unwrap_or(value))
}

fn booleans(data: &Value, become_: Value) -> Value {
    leaves(data, |value| if value.is_boolean() { become_.clone() } else { value })
}

fn objects(data: &Value, change: impl Fn(Map<String, Value>) -> Value) -> Value {
    each(data, &|value| match value {
        Value::Object(map) => change(map),
        value => value,
    })
}

fn lists(data: &Value, change: impl Fn(Vec<Value>) -> Value) -> Value {
    each(data, &|value| match value {
        Value::Array(items) => change(items),
        value => value,
    })
}

/// Adds a property that no type has, before and behind the others.
fn with_unknown(data: &Value, unknown: &Value) -> Value {
    objects(data, |mut map| {
        map.extend(["0_new", "zz_new"].map(|name| (name.to_owned(), unknown.clone())));
        map.into()
    })
}

/// How `data` can be written without loss.
fn equal(data: &Value) -> Vec<(&'static str, Value)> {
    let text = |value: Value| Value::String(value.to_string());
    let unknown = |value: Value| with_unknown(data, &value);
    vec![
        ("as documented", data.clone()),
        ("numbers as text", numbers(data, |n| json!(n.to_string()))),
        ("integers as 7.0", numbers(data, |n| json!(n))),
        ("booleans as 1", booleans(data, json!(1))),
        ("booleans as text", booleans(data, json!("true"))),
        ("booleans as 1 in text", booleans(data, json!("1"))),
        ("null items", lists(data, |items| [vec![Value::Null], items, vec![Value::Null]].concat().into())),
        (
            "an object in place of a list of one",
            lists(data, |items| match &items[..] {
                [one @ Value::Object(_)] => one.clone(),
                _ => items.into(),
            }),
        ),
        ("objects as JSON in text", objects(data, |map| text(map.into()))),
        ("lists as JSON in text", lists(data, |items| text(items.into()))),
        (
            "objects and lists as JSON in text",
            each(data, &|value| match value {
                Value::Object(_) | Value::Array(_) => text(value),
                value => value,
            }),
        ),
        (
            "each property twice",
            objects(data, |map| {
                let twice = map.iter().flat_map(|(name, value)| {
                    [(name.clone(), value.clone()), (format!("{name}@again"), value.clone())]
                });
                twice.collect::<Map<_, _>>().into()
            }),
        ),
        ("unknown properties", unknown(json!({ "a": [1, { "b": null }], "c": true }))),
        ("200 brackets in an unknown property", unknown(json!("@deep@"))),
        ("a number over f64 in an unknown property", unknown(json!("@over f64@"))),
        ("half a surrogate pair in an unknown property", unknown(json!("@half a pair@"))),
        ("GBK in an unknown property", unknown(json!("@GBK@"))),
    ]
}

/// How the whole of a response can be written without loss.
fn equal_bodies(data: &Value) -> Vec<(&'static str, Vec<u8>)> {
    let (json, pretty) = (json_of(data), serde_json::to_string_pretty(data).expect("JSON"));
    vec![
        ("a byte order mark", [b"\xef\xbb\xbf", &*body(data)].concat()),
        (
            "white space",
            format!(" \r\n\t{{ \"code\" : 200 ,\r\n \"msg\" : \"\" , \"data\" : {pretty}\t }} \n").into_bytes(),
        ),
        ("code as text", format!(r#"{{"code":"200","msg":"success","data":{json}}}"#).into_bytes()),
        ("code as 200.0", format!(r#"{{"code":200.0,"msg":"success","data":{json}}}"#).into_bytes()),
        ("code behind data", format!(r#"{{"data":{json},"msg":"success","code":200}}"#).into_bytes()),
        ("no msg", format!(r#"{{"code":200,"data":{json}}}"#).into_bytes()),
        ("msg behind data, in GBK", with_raw(format!(r#"{{"code":200,"data":{json},"msg":"@GBK@"}}"#))),
        ("msg with half a surrogate pair", with_raw(format!(r#"{{"code":200,"msg":"@half a pair@","data":{json}}}"#))),
        ("msg as an object", format!(r#"{{"code":200,"msg":{{"a":1}},"data":{json}}}"#).into_bytes()),
        (
            "unknown properties beside data",
            with_raw(format!(r#"{{"a":"@deep@","code":200,"b":"@GBK@","data":{json},"c":[1,"@over f64@"]}}"#)),
        ),
        ("data as text", body(&Value::String(json))),
    ]
}

/// `data` with something wrong everywhere.
fn wrong(data: &Value) -> Vec<(&'static str, Value)> {
    vec![
        ("nulls", leaves(data, |_| Value::Null)),
        ("empty texts", leaves(data, |_| json!(""))),
        (
            "unknown values of enums",
            leaves(data, |value| if value.is_number() { json!(987_654) } else { json!("unheard-of") }),
        ),
        ("empty lists", lists(data, |_| json!([]))),
        ("lists of null", lists(data, |_| json!([null]))),
        ("lists of lists", lists(data, |items| json!([items]))),
        ("lists in place of objects", objects(data, |map| json!([map]))),
        ("texts in place of numbers", numbers(data, |_| json!("many"))),
        ("numbers in place of texts", texts(data, |_| json!(7))),
        ("broken JSON in place of texts", leaves(data, |_| json!("{\"a\":["))),
        ("numbers over i64", numbers(data, |_| json!(u64::MAX))),
        ("numbers out of range", numbers(data, |_| json!(1e300))),
        ("numbers over f64", numbers(data, |_| json!("@over f64@"))),
        ("negative numbers", numbers(data, |_| json!(-1))),
        ("half a surrogate pair in texts", texts(data, |text| json!(format!("{text}@half a pair@")))),
        ("GBK in texts", texts(data, |text| json!(format!("{text}@GBK@")))),
        ("booleans in place of all", leaves(data, |_| json!(true))),
        ("objects in place of all", leaves(data, |_| json!({ "a": 1 }))),
        ("200 brackets in place of all", leaves(data, |_| json!("@deep@"))),
    ]
}

#[tokio::test]
async fn data_is_read_however_it_is_written() {
    let bench = Bench::new().await;
    for operation in Operation::all() {
        let documented = bench.read(operation, "as documented", body(&operation.data)).await;
        assert!(!documented.contains("None") && !documented.contains("[]"), "{}: {documented}", operation.name);
        let kinds = equal(&operation.data).into_iter().map(|(kind, data)| (kind, body(&data)));
        for (kind, body) in kinds.chain(equal_bodies(&operation.data)) {
            assert_eq!(bench.read(operation, kind, body).await, documented, "{}, {kind}", operation.name);
        }
        // The same, where the whole is not JSON by the letter.
        for (kind, data) in equal(&operation.data) {
            let read = bench.read(operation, kind, body(&with_broken(data))).await;
            assert_eq!(read, documented, "{}, {kind}, not JSON by the letter", operation.name);
        }
    }
}

/// `data`, an object, whose first property is there twice: first with a number that no type can have.
fn with_broken(mut data: Value) -> Value {
    if let Value::Object(map) = &mut data
        && let Some((name, value)) = map.iter().next().map(|(name, value)| (name.clone(), value.clone()))
    {
        map.insert(format!("{name}@again"), value);
        map.insert(name, json!("@over f64@"));
    }
    data
}

#[tokio::test]
async fn a_success_stays_one_whatever_its_data() {
    let bench = Bench::new().await;
    for operation in Operation::all() {
        let empty = bench.read(operation, "empty", enveloped("{}")).await;
        for data in ["null", "\"\"", "[]", "[{\"x\":1}]", "true", "7", "\"done\"", "\"{\\\"a\"", "1e999", r#""\ud800""#]
        {
            assert_eq!(bench.read(operation, data, enveloped(data)).await, empty, "{}, data {data}", operation.name);
        }
        let without = br#"{"code":200,"msg":"success"}"#.to_vec();
        assert_eq!(bench.read(operation, "no data", without).await, empty, "{}, no data", operation.name);
        for (kind, data) in wrong(&operation.data) {
            let read = bench.read(operation, kind, body(&data)).await;
            let same = match kind {
                "nulls" => without_nulls(&data),
                "half a surrogate pair in texts" | "GBK in texts" => {
                    texts(&operation.data, |text| json!(format!("{text}\u{fffd}")))
                }
                _ => continue,
            };
            let same = bench.read(operation, kind, body(&same)).await;
            // What is no character becomes a sign, or several.
            let [read, same] = [read, same].map(|shown| {
                shown.split('\u{fffd}').filter(|part| !part.is_empty()).collect::<Vec<_>>().join("\u{fffd}")
            });
            assert_eq!(read, same, "{}, {kind}", operation.name);
        }
    }
}

fn without_nulls(data: &Value) -> Value {
    let data = lists(data, |items| items.into_iter().filter(|item| !item.is_null()).collect());
    objects(&data, |map| map.into_iter().filter(|(_, value)| !value.is_null()).collect::<Map<_, _>>().into())
}

/// A value that cannot be read costs no other one: it is as if it were missing.
#[tokio::test]
async fn what_cannot_be_read_is_left_out_alone() {
    let bench = Bench::new().await;
    for operation in Operation::all() {
        for place in places(&operation.data) {
            let missing = bench.read(operation, "missing", body(&changed(&operation.data, &place, None))).await;
            for unreadable in unreadable(operation.data.pointer(&place).expect("it is there")) {
                let data = changed(&operation.data, &place, Some(unreadable.clone()));
                let read = bench.read(operation, &place, body(&data)).await;
                assert_eq!(read, missing, "{}, {unreadable} at {place}", operation.name);
            }
        }
    }
}

/// The JSON pointers of all properties.
fn places(data: &Value) -> Vec<String> {
    let below: Vec<_> = match data {
        Value::Object(map) if map.contains_key("any") => return Vec::new(),
        Value::Object(map) => map.iter().map(|(name, value)| (format!("/{name}"), value, true)).collect(),
        Value::Array(items) => items.iter().enumerate().map(|(i, value)| (format!("/{i}"), value, false)).collect(),
        _ => return Vec::new(),
    };
    let places = below.into_iter().flat_map(|(step, value, is_property)| {
        let inside: Vec<_> = places(value).into_iter().map(|place| format!("{step}{place}")).collect();
        is_property.then_some(step).into_iter().chain(inside)
    });
    places.collect()
}

/// `data` with `value` at `place`, or without the property.
fn changed(data: &Value, place: &str, value: Option<Value>) -> Value {
    let mut data = data.clone();
    let (object, name) = place.rsplit_once('/').expect("a pointer");
    let object = data.pointer_mut(object).and_then(Value::as_object_mut).expect("an object");
    match value {
        Some(value) => drop(object.insert(name.to_owned(), value)),
        None => drop(object.remove(name)),
    }
    data
}

/// What cannot be read in place of `value`; a number that no type can have makes the whole no JSON by the letter.
fn unreadable(value: &Value) -> Vec<Value> {
    let wrong = match value {
        Value::Object(map) if map.contains_key("any") => json!(7),
        // JSON in text can be anything.
        Value::String(text) if text.contains("any") => json!(null),
        Value::Object(_) => json!([7]),
        Value::Array(_) => json!("many"),
        Value::String(_) => json!([["@deep@"]]),
        Value::Number(_) => json!("many"),
        Value::Bool(_) | Value::Null => json!(2),
    };
    vec![wrong, json!("@over f64@")]
}

#[tokio::test]
async fn what_cannot_be_read_is_told_with_its_path() {
    let log = Log::start(Level::WARN).await;
    let data = r#"{"success_list":[{"account_id":"alice"},{"account_id":["bob"]}],"failed_list":[1,2,3,4,5,6,7,8]}"#;
    let server = Listener::answering(enveloped(data)).await;
    let found = server.client().accounts().batch_get(["alice", "bob"]).send().await.expect("a success").data;
    assert_eq!((found.success_list.len(), found.failed_list.len()), (2, 0));
    let told = log.text();
    for part in [
        "WARN",
        "operation=\"batch_get_accounts\"",
        "count=9",
        "data.success_list[1].account_id: a list in place of an account id; data.failed_list[0]: a number in place of an object;",
        // The first eight.
        "data.failed_list[6]: a number in place of an object\"",
    ] {
        assert!(told.contains(part), "{part}: {told}");
    }
}

#[tokio::test]
async fn the_token_of_an_account_is_in_no_debug_error_or_event() {
    const TOKEN: &str = "7c9e6679f2d04b5c";
    let log = Log::start(Level::TRACE).await;
    let data = json!({ "account_id": "alice", "token": TOKEN }).to_string();
    let mut shown = String::new();
    for body in [
        enveloped(&data),
        enveloped(&data.replace(&format!("\"{TOKEN}\""), &format!("[\"{TOKEN}\"]"))),
        enveloped(&data.replace("alice", "@half a pair@")),
        // No responses of the service.
        format!(r#"{{"data":{data}}}"#).into_bytes(),
        format!(r#"{{"data":{}}}"#, json!(data)).into_bytes(),
        format!(r#"{{"code":"?","msg":"","data":{data}"#).into_bytes(),
    ] {
        let client = Listener::answering(body).await.client();
        let refreshed = client.accounts().refresh_token("alice");
        shown += &format!("{refreshed:?} {:?}\n", refreshed.clone().send().await);
        let created = client.accounts().create("alice").token(TOKEN);
        shown += &format!("{created:?} {:?}\n", created.clone().send().await);
        let too_long = client.accounts().create("alice").token(TOKEN.repeat(100)).send().await;
        shown += &format!("{:?}\n", too_long.expect_err("it is too long"));
    }
    shown += &log.text();
    assert!(!shown.contains(TOKEN), "{shown}");
}
