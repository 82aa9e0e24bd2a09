//! What is on the wire is what the vendor's Java SDK 1.2.0 puts there: wire.jsonl has the requests of its 101 operations, captured
//! from a listener, each with as few values as it takes and with all. The first test builds the same requests from the documents and
//! compares; the second shows that what is built so is what the client sends, for all operations.

#[path = "support/documents.rs"]
mod documents;
#[path = "support/shape.rs"]
mod shape;
mod support;

use std::{
    collections::{BTreeMap, BTreeSet},
    error::Error,
    fs,
    pin::Pin,
};

use percent_encoding::percent_decode_str;
use serde_json::{Map, Value};
use yunxin_im::Client;
use yunxin_im_codegen::model::{Field, Operation, Place, Scope, Shape, Type, plain};

/// What differs on purpose, as why, and where: the operation, and the place in the request.
const DIFFERENCES: &[(&str, &[&str])] = &[
    (
        "The SDK repeats an id of the path in the body, in some operations in camel case.",
        &[
            "add_team_managers: body.teamId only in theirs",
            "batch_get_messages: body.conversationId only in theirs",
            "kick_chatroom_member: body.accountId only in theirs",
            "query_status_subscriptions: body.subscriberAccountId only in theirs",
            "send_message: body.conversation_id only in theirs",
            "send_stream_message: body.conversationId only in theirs",
            "transfer_team_owner: body.teamId only in theirs",
            "unsubscribe_status: body.subscriberAccountId only in theirs",
            "update_chatroom: body.room_id only in theirs",
            "update_conversation: body.conversation_id only in theirs",
            "update_conversation_group: body.group_id only in theirs",
        ],
    ),
    ("The SDK repeats a query parameter in the body.", &["handle_friend_request: body.type only in theirs"]),
    (
        "The SDK adds what its caller left out: its own defaults, and an empty list in place of a required one.",
        &[
            "batch_get_quick_comments: body.messages only in theirs",
            "list_broadcasts: query.limit only in theirs",
            "list_broadcasts: query.type only in theirs",
        ],
    ),
    (
        "The SDK takes these values and does not send them; the page has them. (Of the two names of a signalling room, one is enough.)",
        &[
            "get_signal_room: query.channel_name only in ours",
            "recall_message: query.attach only in ours",
            "recall_message: query.push_content only in ours",
            "recall_message: query.push_payload only in ours",
            "recall_message: query.route_environment only in ours",
        ],
    ),
    (
        "The SDK does not have these; a page, or the Go SDK, has.",
        &[
            "batch_send_p2p_message: body.message.message_client_id only in ours",
            "batch_send_p2p_message: body.push_config.push_forcepush_all only in ours",
            "batch_send_p2p_message: body.push_config.push_forcepush_content only in ours",
            "batch_send_p2p_message: body.push_config.push_forcepush_enable only in ours",
            "batch_send_p2p_message: body.push_config.push_forcepush_ids only in ours",
            "send_stream_message: body.receiver_no_sense only in ours",
            "send_stream_message: body.sender_no_sense only in ours",
            "update_team_member: body.special_follow_update_info only in ours",
        ],
    ),
    (
        "The page, its example and an older SDK spell it `ingore`; see the ERRATUM in messages.yaml.",
        &[
            "recall_message: query.ignore_revoke_time only in theirs",
            "recall_message: query.ingore_revoke_time only in ours",
        ],
    ),
    (
        "Text on the page and in its example, a number in the SDK.",
        &["send_team_read_receipt: body.team_id is \"1\", not 1"],
    ),
    (
        "The capture has 1 for all numbers, which is less than the documented minimum.",
        &["create_team: body.members_limit is refused: 1 is not at least 2"],
    ),
];

/// The properties of hand-written types.
const MESSAGE: [&str; 5] = ["attachment", "message_client_id", "message_type", "sub_type", "text"];
const LOCATION: [&str; 3] = ["location_x", "location_y", "location_z"];

/// A request as it is compared.
#[derive(Debug, PartialEq)]
struct Request {
    method: String,
    /// Decoded.
    path: String,
    query: BTreeSet<(String, String)>,
    body: Option<Value>,
}

impl Request {
    fn new(method: &str, target: &str, body: Option<Value>) -> Self {
        let decode = |text: &str| percent_decode_str(text).decode_utf8().expect("UTF-8").into_owned();
        let (path, query) = target.split_once('?').unwrap_or((target, ""));
        let pairs = query.split('&').filter_map(|pair| pair.split_once('='));
        let query = pairs.map(|(name, value)| (decode(name), decode(value))).collect();
        Self { method: method.to_owned(), path: decode(path), query, body }
    }

    /// What arrived at a listener.
    fn parse(request: &str) -> Self {
        let (head, body) = request.split_once("\r\n\r\n").expect("a head");
        let [method, target] = [0, 1].map(|i| head.split(' ').nth(i).expect("a first line"));
        Self::new(method, target, (!body.is_empty()).then(|| serde_json::from_str(body).expect("JSON")))
    }

    /// The request of `operation` with `values`, as its document says.
    fn build(scope: Scope<'_>, operation: &Operation, values: &Map<String, Value>) -> Self {
        let mut request = Self::new(&operation.method, &operation.path, None);
        let mut body = Map::new();
        for (field, value) in operation.parameters.iter().filter_map(|field| Some((field, given(field, values)?))) {
            let texts = || value.as_array().into_iter().flatten().map(plain).collect::<Vec<_>>();
            let name = field.wire.clone();
            match (field.place, value) {
                (Place::Path, _) => request.path = request.path.replace(&format!("{{{name}}}"), &plain(value)),
                (Place::Query, Value::Array(_)) => {
                    request.query.extend(texts().into_iter().map(|text| (name.clone(), text)))
                }
                (Place::QueryJoined, Value::Array(_)) => request.query.extend([(name, texts().join(","))]),
                (Place::Query | Place::QueryJoined | Place::QueryJson, _) => {
                    request.query.extend([(name, plain(value))]);
                }
                (Place::Property, _) => body.extend([(name, sent(scope, &field.ty, value))]),
            }
        }
        let is_sent = operation.body == Some(true) || !body.is_empty();
        request.body = is_sent.then_some(body.into());
        request
    }
}

/// The value of a parameter; the SDK has some names in camel case, and one that is longer.
fn given<'a>(field: &Field, values: &'a Map<String, Value>) -> Option<&'a Value> {
    let key = |name: &str| name.replace('_', "").to_lowercase().replace("subscriber", "");
    values.iter().find(|(name, _)| key(name) == key(&field.wire)).map(|(_, value)| value)
}

/// A value as it stands in a body: what its type does not have is not sent.
fn sent(scope: Scope<'_>, ty: &Type, value: &Value) -> Value {
    match (value, &ty.shape) {
        (Value::Array(items), Shape::List(item)) => items.iter().map(|value| sent(scope, item, value)).collect(),
        (Value::Object(values), _) if properties(scope, ty).is_some() => {
            let known = properties(scope, ty).unwrap_or_default();
            let given = known
                .iter()
                .filter_map(|(name, ty)| Some((name.clone(), sent(scope, ty.as_ref()?, values.get(name)?))));
            let free = known.iter().filter(|(_, ty)| ty.is_none());
            let free = free.filter_map(|(name, _)| Some((name.clone(), values.get(name)?.clone())));
            given.chain(free).collect::<Map<_, _>>().into()
        }
        (Value::Number(number), Shape::Rust(rust)) if rust.json == "string" => number.to_string().into(),
        _ => value.clone(),
    }
}

/// The names of the properties of a struct, with their types; of one that is written by hand, without.
fn properties(scope: Scope<'_>, ty: &Type) -> Option<Vec<(String, Option<Type>)>> {
    let by_hand = |names: &[&str]| names.iter().map(|name| ((*name).to_owned(), None)).collect();
    match &ty.shape {
        Shape::Rust(rust) if rust.name == "Message" => Some(by_hand(&MESSAGE)),
        Shape::Rust(rust) if rust.name == "ChatroomMessage" => Some(by_hand(&[&MESSAGE[..], &LOCATION].concat())),
        _ if scope.is_struct(ty) => {
            Some(scope.fields(ty).iter().map(|field| (field.wire.clone(), Some(field.ty.clone()))).collect())
        }
        _ => None,
    }
}

/// The paths of all that an operation can send.
fn all_paths(scope: Scope<'_>, operation: &Operation) -> BTreeSet<String> {
    fn collect(scope: Scope<'_>, ty: &Type, path: String, paths: &mut BTreeSet<String>) {
        match &ty.shape {
            Shape::List(item) => collect(scope, item, format!("{path}[]"), paths),
            _ => properties(scope, ty).into_iter().flatten().for_each(|(name, ty)| match ty {
                Some(ty) => collect(scope, &ty, format!("{path}.{name}"), paths),
                None => paths.extend([format!("{path}.{name}")]),
            }),
        }
        paths.insert(path);
    }
    let mut paths = BTreeSet::new();
    for field in &operation.parameters {
        match field.place {
            Place::Path => {}
            Place::Property => collect(scope, &field.ty, format!("body.{}", field.wire), &mut paths),
            _ => paths.extend([format!("query.{}", field.wire)]),
        }
    }
    paths
}

/// The paths and the values of a request.
fn leaves(request: &Request) -> BTreeMap<String, Value> {
    fn flatten(path: String, value: &Value, leaves: &mut BTreeMap<String, Value>) {
        match value {
            Value::Object(map) => {
                map.iter().for_each(|(name, value)| flatten(format!("{path}.{name}"), value, leaves));
                leaves.entry(path).or_default();
            }
            Value::Array(items) => {
                items.iter().for_each(|value| flatten(format!("{path}[]"), value, leaves));
                leaves.entry(path).or_default();
            }
            _ => drop(leaves.insert(path, value.clone())),
        }
    }
    let mut leaves: BTreeMap<_, _> =
        request.query.iter().map(|(name, value)| (format!("query.{name}"), value.as_str().into())).collect();
    leaves.insert("method".to_owned(), request.method.as_str().into());
    leaves.insert("path".to_owned(), request.path.as_str().into());
    request.body.iter().for_each(|body| flatten("body".to_owned(), body, &mut leaves));
    leaves
}

/// Where `ours` and `theirs` differ: what only one of them has, and values that are not the same.
fn differences(
    ours: &BTreeMap<String, Value>,
    theirs: &BTreeMap<String, Value>,
    all: &BTreeSet<String>,
) -> Vec<String> {
    let lacks = |request: &BTreeMap<String, Value>, path: &str| !request.contains_key(path);
    // What is in something that only one has is not told again.
    let told = |request: &BTreeMap<String, Value>, path: &str| {
        path.match_indices(['.', '['])
            .any(|(end, _)| end > 0 && !["body", "query"].contains(&&path[..end]) && lacks(request, &path[..end]))
    };
    let only = |of: &str, path: &String, other: &BTreeMap<String, Value>| {
        (lacks(other, path) && !told(other, path)).then(|| format!("{path} only in {of}"))
    };
    let mut found: Vec<_> = theirs.keys().filter_map(|path| only("theirs", path, ours)).collect();
    let have: BTreeSet<_> = ours.keys().chain(all).collect();
    found.extend(have.into_iter().filter_map(|path| only("ours", path, theirs)));
    let values = ours.iter().filter_map(|(path, ours)| Some((path, ours, theirs.get(path)?)));
    found.extend(
        values
            .filter(|(_, ours, theirs)| ours != theirs)
            .map(|(path, ours, theirs)| format!("{path} is {ours}, not {theirs}")),
    );
    found
}

/// The values that the types of the client refuse.
fn refused(scope: Scope<'_>, operation: &Operation, ours: &Request) -> Vec<String> {
    let body = ours.body.as_ref().and_then(Value::as_object);
    let found = operation.parameters.iter().filter_map(|field| {
        let Field { wire, ty, .. } = field;
        let value = body.filter(|_| field.place == Place::Property)?.get(wire)?;
        let reason = yunxin_im_codegen::value(scope, ty, value, &quote::quote!(types)).err()?;
        Some(format!("body.{wire} is refused: {reason}"))
    });
    found.collect()
}

#[test]
fn requests_are_those_of_the_vendors_java_sdk() {
    let model = documents::model();
    let operations: BTreeMap<_, _> =
        documents::operations(&model).map(|(scope, operation)| (operation.id.as_str(), (scope, operation))).collect();
    let (mut found, mut count) = (BTreeSet::new(), 0);
    for line in fs::read_to_string("tests/wire.jsonl").expect("readable").lines() {
        let line: Value = serde_json::from_str(line).expect("JSON");
        let text = |name: &str| line[name].as_str().expect("text");
        let (id, is_complete) = (text("operation"), text("kind") == "complete");
        let (scope, operation) = operations[id];
        let theirs =
            Request::new(text("method"), text("target"), Some(line["body"].clone()).filter(|body| !body.is_null()));
        let ours = Request::build(scope, operation, line["values"].as_object().expect("an object"));
        let all = if is_complete { all_paths(scope, operation) } else { BTreeSet::new() };
        let refused = refused(scope, operation, &ours);
        let differences = differences(&leaves(&ours), &leaves(&theirs), &all);
        found.extend(differences.into_iter().chain(refused).map(|difference| format!("{id}: {difference}")));
        count += 1;
    }
    assert_eq!(count, 202);
    let listed: BTreeSet<_> =
        DIFFERENCES.iter().flat_map(|(_, places)| *places).map(|place| (*place).to_owned()).collect();
    let [new, gone] = [found.difference(&listed), listed.difference(&found)]
        .map(|lines| lines.map(|line| format!("\n{line}")).collect::<String>());
    assert!(new.is_empty(), "differences without a reason in DIFFERENCES:{new}");
    assert!(gone.is_empty(), "differences that are no longer there:{gone}");
}

#[tokio::test]
#[allow(deprecated, reason = "an operation can be")]
async fn the_client_sends_what_the_documents_say() -> Result<(), Box<dyn Error>> {
    let model = documents::model();
    let (listener, client) = shape::fixed().await;
    let mut sent = BTreeMap::new();
    macro_rules! call {
        ($section:expr, $name:expr, $code:expr, $client:ident, $call:expr) => {{
            // A function of its own, so that not all calls have their place on one stack.
            fn send($client: &Client) -> Pin<Box<dyn Future<Output = Result<(), Box<dyn Error>>> + '_>> {
                Box::pin(async move {
                    $call.send().await?;
                    Ok(())
                })
            }
            send(&client).await.map_err(|e| format!("{}: {e}", $name))?;
            sent.insert($name, Request::parse(&listener.requests().pop().expect("a request")));
        }};
    }
    include!(concat!(env!("OUT_DIR"), "/calls.rs"));
    assert_eq!(sent.len(), 2 * documents::operations(&model).count());
    for (scope, operation) in documents::operations(&model) {
        for is_complete in [false, true] {
            let sent = &sent[&*format!("{}_{}", operation.id, if is_complete { "complete" } else { "minimal" })];
            let fields = operation.parameters.iter().filter(|field| is_complete || field.required);
            let examples = fields.map(|field| (field.wire.clone(), example(scope, field, is_complete, sent)));
            let documented = Request::build(scope, operation, &examples.collect());
            assert_eq!(*sent, documented, "{} {is_complete}", operation.id);
        }
    }
    Ok(())
}

/// The example of `field`. One that is written in Rust is only there: that is taken as it was sent.
fn example(scope: Scope<'_>, field: &Field, is_complete: bool, sent: &Request) -> Value {
    let shape = &field.ty.inner().unwrap_or(&field.ty).shape;
    let in_rust = matches!(shape, Shape::Rust(rust) if rust.example.is_some());
    let sent = sent.body.as_ref().and_then(|body| body.get(&field.wire)).filter(|_| in_rust);
    sent.cloned().unwrap_or_else(|| yunxin_im_codegen::example(scope, field, is_complete))
}
