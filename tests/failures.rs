//! Partial success has one shape: what was not done of a call, for each operation that can be done in part.

#[path = "support/documents.rs"]
mod documents;
mod support;

use std::{
    collections::BTreeMap,
    error::Error,
    pin::Pin,
    sync::{Arc, Mutex},
};

use serde_json::{Value, json};
use support::Listener;
use yunxin_im::{Client, Failure, PartialSuccess, Response};

/// The failures of a response; `None` if its operation is done as a whole, or not at all.
trait Failures {
    fn found(&self) -> Option<Vec<Failure>>;
}

impl<T: PartialSuccess> Failures for Response<T> {
    fn found(&self) -> Option<Vec<Failure>> {
        Some(self.failures())
    }
}

/// For all other responses: a method of a type goes before one of a reference to it.
impl<T> Failures for &Response<T> {
    fn found(&self) -> Option<Vec<Failure>> {
        None
    }
}

type Found<'a> = Pin<Box<dyn Future<Output = Result<Option<Vec<Failure>>, Box<dyn Error>>> + 'a>>;

/// A server that answers what it is told to, its client, and for each operation a call and what its document says of its `data`.
struct Bench {
    client: Client,
    answer: Arc<Mutex<Vec<u8>>>,
    calls: BTreeMap<String, fn(&Client) -> Found<'_>>,
    data: BTreeMap<String, Value>,
}

impl Bench {
    #[allow(deprecated, reason = "an operation can be")]
    async fn new() -> Self {
        let (listener, answer) = Listener::told().await;
        let mut calls = BTreeMap::<String, fn(&Client) -> Found<'_>>::new();
        macro_rules! call {
            ($section:expr, $name:expr, $code:expr, $client:ident, $call:expr) => {{
                fn call($client: &Client) -> Found<'_> {
                    Box::pin(async move { Ok((&$call.send().await?).found()) })
                }
                calls.insert($name.trim_end_matches("_minimal").to_owned(), call);
            }};
        }
        include!(concat!(env!("OUT_DIR"), "/calls.rs"));
        let model = documents::model();
        let data = documents::operations(&model)
            .map(|(scope, operation)| (operation.id.clone(), yunxin_im_codegen::answer(scope, operation)))
            .collect();
        Self { client: listener.client(), answer, calls, data }
    }

    /// What failed of `operation`, if `data` is the answer.
    async fn failures(&self, operation: &str, data: &Value) -> Option<Vec<Failure>> {
        let envelope = json!({ "code": 200, "msg": "success", "data": data });
        *self.answer.lock().expect("no panic") = envelope.to_string().into_bytes();
        self.calls[operation](&self.client).await.unwrap_or_else(|e| panic!("{operation}: {e}"))
    }
}

/// `data` with each list of one as that alone.
fn without_lists(data: &Value) -> Value {
    match data {
        Value::Array(items) => match &items[..] {
            [one @ Value::Object(_)] => without_lists(one),
            _ => data.clone(),
        },
        Value::Object(map) => map.iter().map(|(name, value)| (name.clone(), without_lists(value))).collect(),
        _ => data.clone(),
    }
}

#[tokio::test]
async fn each_operation_that_can_be_done_in_part_says_what_failed() {
    let bench = Bench::new().await;
    let (mut shown, mut count) = (String::new(), 0);
    for (operation, data) in &bench.data {
        let Some(failures) = bench.failures(operation, data).await else { continue };
        assert!(!failures.is_empty(), "{operation}");
        assert_eq!(
            bench.failures(operation, &without_lists(data)).await,
            Some(failures.clone()),
            "{operation}, objects"
        );
        assert_eq!(bench.failures(operation, &json!({})).await, Some(Vec::new()), "{operation}, nothing failed");
        for Failure { key, code, msg, .. } in failures {
            let code = code.map_or("-".to_owned(), |code| code.number().to_string());
            shown += &format!("{operation}: {key} code {code} {msg:?}\n");
        }
        count += 1;
    }
    insta::assert_snapshot!(shown);
    assert_eq!(count, 29);
}

#[tokio::test]
async fn failures_are_read_however_they_are_written() {
    let bench = Bench::new().await;
    for (operation, data, expected) in [
        (
            "batch_get_accounts",
            json!({ "failed_list": [{ "account_id": "bob", "error_code": "404", "error_msg": "no such account" }, null] }),
            r#"bob 404 "no such account""#,
        ),
        ("batch_get_accounts", json!({ "failed_list": { "account_id": 7, "error_code": 404.0 } }), r#"7 404 """#),
        ("batch_get_accounts", json!({ "failed_list": [{ "error_msg": "unknown" }] }), r#" - "unknown""#),
        ("batch_get_accounts", json!({ "failed_list": null }), ""),
        (
            "batch_get_teams",
            json!({ "invalid_tids": [1, "2", null, "three", 9007199254740993_i64] }),
            r#"1 - "", 2 - "", 9007199254740993 - """#,
        ),
        (
            "batch_send_chatroom_messages",
            json!({ "failed_list": [{
                "failed_account_ids": [{ "account_id": "bob", "error_code": 1 }],
                "failed_messages": { "message_client_id": "m-1", "error_code": 2 },
            }] }),
            r#"bob 1 "", m-1 2 """#,
        ),
    ] {
        let failures = bench.failures(operation, &data).await.expect("it can be done in part");
        let shown = failures.iter().map(|Failure { key, code, msg, .. }| {
            let code = code.map_or("-".to_owned(), |code| code.number().to_string());
            format!("{key} {code} {msg:?}")
        });
        assert_eq!(shown.collect::<Vec<_>>().join(", "), expected, "{operation}: {data}");
    }
}
