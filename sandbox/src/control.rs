//! The control API: what a test in another language does with the sandbox, over HTTP, under a path that no operation has.
//!
//! It is not signed, and its requests are not recorded.

use std::{
    sync::Arc,
    time::{Duration, SystemTime},
};

use serde::Deserialize;
use serde_json::{Value, json};

use crate::{
    Fault, RecordedRequest, Response, Sandbox, Scene,
    answer::{Answer, SUCCESS},
    fault_rule,
    response::response,
    state::Shared,
    store::milliseconds,
    table::table,
};

/// What the paths of the control API begin with, after the path prefix of the endpoints or without it.
pub(crate) const PATH: &str = "/_sandbox/";

/// Returns what is sent for a request of the control API; `None` for all others.
pub(crate) fn react(shared: &Shared, request: &RecordedRequest) -> Option<(Vec<u8>, Fault)> {
    let (prefix, path) = request.path().split_once(PATH)?;
    if !prefix.is_empty() && prefix != shared.state().service.path_prefix {
        return None;
    }
    let (answer, body) = match handle(shared, request, path) {
        Ok(value) => (Answer::code(SUCCESS, ""), value),
        Err((status, reason)) => (Answer::Status(status), json!({"error": reason})),
    };
    let date = shared.state().service.clock();
    let fault = Fault::NONE.header("Content-Type", "application/json").body(format!("{body}\n"));
    Some((response(Some(request), &answer, date, &fault), Fault::NONE))
}

type Failure = (u16, String);

fn handle(shared: &Shared, request: &RecordedRequest, path: &str) -> Result<Value, Failure> {
    let bad = |reason: String| (400, reason);
    let query = request.query();
    let query = |name: &str| query.iter().find(|(n, _)| n == name).map(|(_, value)| value.as_str());
    match (request.method(), path) {
        ("GET", "requests") => {
            let state = shared.state();
            let operation = query("operation");
            let is_wanted = |request: &&RecordedRequest| operation.is_none() || request.operation() == operation;
            Ok(state.requests.iter().filter(is_wanted).map(RecordedRequest::to_json).collect())
        }
        ("GET", "operations") => {
            let requests = Sandbox::example_requests(query("complete") == Some("true"));
            let shown = |r: &crate::ExampleRequest| json!({"operation": r.operation, "section": r.section, "method": r.method, "target": r.target, "body": r.body});
            Ok(requests.iter().map(shown).collect())
        }
        ("GET", "scene") => {
            let contents = shared.state().service.store.contents();
            serde_json::to_value(contents).map_err(|e| (500, e.to_string()))
        }
        ("PUT", "scene") => {
            let json = String::from_utf8_lossy(request.body());
            let scene = Scene::from_json(&json).map_err(|e| bad(e.to_string()))?;
            let store = &mut shared.state().service.store;
            store.now = milliseconds(SystemTime::now());
            store.load(scene.0);
            Ok(json!({}))
        }
        ("POST", "faults") => {
            let rule = fault_rule::read(request.body()).map_err(bad)?;
            shared.state().rules.push(rule);
            Ok(json!({}))
        }
        ("DELETE", "faults") => {
            shared.state().rules.clear();
            Ok(json!({}))
        }
        ("POST", "responses") => {
            let rule: ResponseRule = serde_json::from_slice(request.body()).map_err(|e| bad(e.to_string()))?;
            rule.apply(shared).map_err(bad)
        }
        ("DELETE", "responses") => {
            shared.state().responses.clear();
            Ok(json!({}))
        }
        ("PATCH", "settings") => {
            let settings: Settings = serde_json::from_slice(request.body()).map_err(|e| bad(e.to_string()))?;
            settings.apply(shared);
            Ok(json!({}))
        }
        ("DELETE", "state") => {
            shared.state().clear();
            Ok(json!({}))
        }
        (_, "requests" | "operations" | "scene" | "faults" | "responses" | "settings" | "state") => {
            Err((405, format!("{path} has no method {}", request.method())))
        }
        _ => Err((404, format!("the control API has no {path:?}"))),
    }
}

/// A response to an operation: data, or a refusal.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct ResponseRule {
    operation: String,
    times: Option<usize>,
    data: Option<Value>,
    code: Option<i64>,
    #[serde(default)]
    msg: String,
}

impl ResponseRule {
    fn apply(self, shared: &Shared) -> Result<Value, String> {
        let unknown = || format!("no operation of the API has the id {:?}", self.operation);
        let operation = table()?.operation(&self.operation).ok_or_else(unknown)?;
        let response = match (self.code, self.data) {
            (Some(code), None) if code != SUCCESS => Response::refusal(code, self.msg),
            (None | Some(SUCCESS), Some(data)) => Response::data(data),
            _ => return Err("a response has data, or the code of a refusal".to_owned()),
        };
        shared.state().responses.set(&operation.id, self.times, Arc::new(move |_: &RecordedRequest| response.clone()));
        Ok(json!({}))
    }
}

/// What can be set while the sandbox runs, in seconds.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Settings {
    recall_window: Option<u64>,
    clock_offset: Option<i64>,
}

impl Settings {
    fn apply(self, shared: &Shared) {
        let service = &mut shared.state().service;
        if let Some(seconds) = self.recall_window {
            service.store.recall_window = Duration::from_secs(seconds);
        }
        if let Some(seconds) = self.clock_offset {
            service.clock_offset = seconds;
        }
    }
}
