//! A moderator's work, from a search to the audit log, with a sandbox as Yunxin.

mod support;

use std::time::Duration;

use serde_json::{Value, json};
use yunxin_im::sandbox::{Fault, MessageState, Sandbox, Scene};

use crate::support::{AuditLog, Service, body, command, until};

/// A team of alice's, in which mallory has written.
fn sandbox() -> Sandbox {
    let scene = Scene::new()
        .accounts(["alice", "bob", "mallory"])
        .team(6001, "alice", ["mallory"])
        .message("mallory|2|6001", 1_234_567_890_123_456_789, "Free crypto!")
        .message("alice|2|6001", 2, "hello")
        .message("mallory|1|alice", 3, "more crypto");
    Sandbox::builder().strict().scene(scene).start().expect("a sandbox")
}

fn mute(accounts: &[&str]) -> Value {
    json!({"moderator": "alice", "team_id": 6001, "account_ids": accounts, "reason": "spam", "request_id": "case-2"})
}

fn notify(account: &str) -> Value {
    json!({"moderator": "alice", "account_id": account, "text": "No spam, please.", "request_id": "case-3"})
}

/// Picks fields of a line of the audit log, in this order.
fn picked(line: &Value) -> [&Value; 6] {
    ["action", "target", "outcome", "code", "trace_id", "may_have_taken_effect"].map(|name| &line[name])
}

#[tokio::test]
async fn a_message_is_found_and_recalled_and_its_sender_muted_and_warned() {
    let (sandbox, audit) = (sandbox(), AuditLog::new());
    // Decisions are written down, whatever is logged.
    let service = Service::start(&sandbox, &[audit.setting(), ("RUST_LOG", "off")]);
    let query = json!({"moderator": "alice", "keywords": ["crypto"], "conversation_id": "alice|2|6001"});

    let found = service.post("/search", &query).await;
    assert_eq!((found.status, &found.body["next_page"]), (200, &Value::Null), "{found:?}");
    let [message] = &found.body["messages"].as_array().expect("a list")[..] else { panic!("{found:?}") };
    let (conversation, id) = (&message["conversation_id"], message["message_server_id"].as_str().expect("a text"));
    assert_eq!((conversation, id), (&json!("mallory|2|6001"), "1234567890123456789"));
    assert_eq!((&message["sender"], &message["text"]), (&json!("mallory"), &json!("Free crypto!")));

    let recalled = service
        .recall(json!({
            "conversation_id": conversation, "message_server_id": id.parse::<i64>().expect("an id"), "type": "two-way",
            "moderator": "alice", "reason": "spam", "request_id": "case-1",
        }))
        .await;
    let muted = service.post("/mute", mute(&["mallory"])).await;
    let notified = service.post("/notify", notify("mallory")).await;
    assert_eq!([recalled.status, muted.status, notified.status], [200; 3], "{recalled:?} {muted:?} {notified:?}");

    sandbox.assert_message("mallory|2|6001", 1_234_567_890_123_456_789, MessageState::RecalledTwoWay);
    let scene: Value = serde_json::from_str(&sandbox.scene().to_json()).expect("JSON");
    assert_eq!(scene["teams"][0]["members"]["mallory"]["chat_banned"], true);
    let expected = json!({"sender_id": "alice", "type": 1, "receiver_id": "mallory"});
    sandbox.assert_request("send_custom_notification", expected);
    let content = sandbox.requests_of("send_custom_notification")[0].parameter("content").expect("a content");
    let content: Value = serde_json::from_str(content.as_str().expect("a text")).expect("JSON");
    assert_eq!(content, json!({"kind": "moderation", "text": "No spam, please."}));
    assert_eq!(service.post("/search", &query).await.body["messages"], json!([]));

    // Who, what, why, and what came of it. Nothing was decided by a search.
    let lines = audit.lines();
    let (done, code) = (json!("done"), json!(200));
    let expected = [
        ["recall", "mallory|2|6001/1234567890123456789", "case-1"],
        ["mute", "mallory", "case-2"],
        ["notify", "mallory", "case-3"],
    ];
    assert_eq!(lines.len(), expected.len(), "{lines:?}");
    for (line, texts) in lines.iter().zip(expected) {
        let [action, target, trace_id] = texts.map(Value::from);
        assert_eq!(picked(line), [&action, &target, &done, &code, &trace_id, &json!(true)]);
        assert!(line["moderator"] == "alice" && line["time"].is_string(), "{line}");
    }
    assert_eq!(
        [&lines[0]["reason"], &lines[1]["reason"], &lines[1]["team_id"]],
        [&json!("spam"), &json!("spam"), &json!(6001)]
    );
    let (_, metrics) = service.get("/metrics").await.expect("a response");
    let line = "moderation_decisions_total{action=\"mute\",outcome=\"done\"} 1";
    assert!(metrics.lines().any(|l| l == line), "{metrics}");
}

#[tokio::test]
async fn a_search_goes_on_where_the_page_before_ended() {
    let sandbox = sandbox();
    let service = Service::start(&sandbox, &[]);
    let mut query = json!({"moderator": "alice", "keywords": ["crypto", "hello"], "limit": 2});
    let mut senders = Vec::new();
    loop {
        let found = service.post("/search", &query).await;
        assert_eq!((found.status, &found.body["may_have_taken_effect"]), (200, &json!(false)), "{found:?}");
        let messages = found.body["messages"].as_array().expect("a list");
        senders.extend(messages.iter().map(|message| message["sender"].as_str().expect("a text").to_owned()));
        match &found.body["next_page"] {
            Value::Null => break,
            next => query["page"] = next.clone(),
        }
    }
    senders.sort();
    assert_eq!(senders, ["alice", "mallory", "mallory"]);
    sandbox.assert_requests_of("search_messages", 2);

    query["sender"] = json!("alice");
    query["page"] = Value::Null;
    let found = service.post("/search", &query).await;
    assert_eq!(found.body["messages"].as_array().map(Vec::len), Some(1), "{found:?}");
}

#[tokio::test]
async fn an_audit_line_tells_what_is_known_of_the_effect() {
    let (sandbox, audit) = (sandbox(), AuditLog::new());
    sandbox.add_message("alice|1|bob", 122_334);
    let service = Service::start(&sandbox, &[audit.setting()]);
    for (fault, times, outcome, code, may_have_taken_effect) in [
        (Fault::refusal(508, "too late"), 1, "refused", json!(508), false),
        (Fault::refusal(416, "over the limit"), 1, "rate-limited", json!(416), false),
        (Fault::status(503), 2, "not-sent", Value::Null, false),
        // The response was lost.
        (Fault::truncated(), 1, "unknown", Value::Null, true),
        // The retry of an attempt whose response was lost is a duplicate.
        (Fault::reset().after_effect(), 1, "unknown", json!(431), true),
    ] {
        let name = format!("{fault:?}");
        sandbox.fail_times(times, fault);
        let recalled = service.recall(body()).await;
        let lines = audit.lines();
        let line = lines.last().expect("a line");
        let expected = [
            &json!("recall"),
            &json!("alice|1|bob/122334"),
            &json!(outcome),
            &code,
            &recalled.body["trace_id"],
            &json!(may_have_taken_effect),
        ];
        assert_eq!(picked(line), expected, "{name}");
        assert!(line["trace_id"].is_string() && line["msg"] == recalled.body["msg"], "{name}: {line}");
    }
    // With the caller's id, a duplicate is accepted, and what came of it is not known either.
    sandbox.fail_next(Fault::reset().after_effect());
    let notified = service.post("/notify", notify("mallory")).await;
    let lines = audit.lines();
    assert_eq!(
        (notified.status, &lines[5]["outcome"], &lines[5]["trace_id"]),
        (202, &json!("unknown"), &json!("case-3"))
    );
    assert_eq!(lines.len(), 6);
}

#[tokio::test]
async fn what_a_mute_did_not_do_is_told_for_each_account() {
    let (sandbox, audit) = (sandbox(), AuditLog::new());
    let service = Service::start(&sandbox, &[audit.setting()]);
    let muted = service.post("/mute", mute(&["mallory", "bob"])).await;
    assert_eq!((muted.status, &muted.body["may_have_taken_effect"]), (207, &json!(true)), "{muted:?}");
    let [failed] = &muted.body["failed"].as_array().expect("a list")[..] else { panic!("{muted:?}") };
    assert_eq!((&failed["account_id"], &failed["code"]), (&json!("bob"), &json!(109_404)));

    let mut nobody = mute(&["bob"]);
    nobody["request_id"] = json!("case-4");
    let muted = service.post("/mute", nobody).await;
    assert_eq!((muted.status, &muted.body["may_have_taken_effect"]), (409, &json!(false)), "{muted:?}");
    assert_eq!(muted.body["code"], 109_404);

    let lines = audit.lines();
    let told: Vec<_> =
        lines.iter().map(|line| [&line["target"], &line["outcome"], &line["may_have_taken_effect"]]).collect();
    let refused = [&json!("bob"), &json!("refused"), &json!(false)];
    assert_eq!(told, [[&json!("mallory"), &json!("done"), &json!(true)], refused, refused]);
}

#[tokio::test]
async fn a_wrong_request_is_no_decision() {
    let (sandbox, audit) = (sandbox(), AuditLog::new());
    let service = Service::start(&sandbox, &[audit.setting()]);
    for (path, request, reason) in [
        ("/search", json!({"moderator": "alice", "keywords": []}), "keywords: at least one"),
        ("/search", json!({"moderator": "alice", "keywords": [" "]}), "keywords: at least one"),
        ("/search", json!({"keywords": ["crypto"]}), "missing field `moderator`"),
        ("/search", json!({"moderator": "alice", "keywords": ["crypto"], "sendr": "bob"}), "unknown field `sendr`"),
        (
            "/search",
            json!({"moderator": "alice", "keywords": ["crypto"], "conversation_id": "alice"}),
            "sender|type|receiver",
        ),
        ("/mute", mute(&[]), "account_ids: at least one"),
        ("/mute", json!({"moderator": "alice", "team_id": "6001", "account_ids": ["bob"]}), "team_id: invalid type"),
        ("/notify", json!({"moderator": "alice", "account_id": "bob"}), "missing field `text`"),
        ("/notify", json!(["alice", "bob", "no"]), "expected a JSON object"),
    ] {
        let answer = service.post(path, &request).await;
        let msg = answer.body["msg"].as_str().expect("a reason");
        assert!(answer.status == 400 && msg.contains(reason), "{path} {request}: {answer:?}");
    }
    sandbox.assert_requests(0);
    assert_eq!(audit.lines(), Vec::<Value>::new());
}

#[tokio::test]
async fn a_decision_whose_caller_goes_away_is_written_down() {
    let (sandbox, audit) = (sandbox(), AuditLog::new());
    let service = Service::start(&sandbox, &[audit.setting()]);
    sandbox.fail_next(Fault::delay(Duration::from_secs(3600)));
    let call = tokio::spawn(service.post("/mute", mute(&["mallory"])));
    until("the call is under way", async || sandbox.request_count() == 1).await;
    call.abort();
    until("it is written down", async || audit.lines().len() == 1).await;
    let line = &audit.lines()[0];
    let expected = [&json!("mute"), &json!("mallory"), &json!("unknown"), &Value::Null, &json!("case-2"), &json!(true)];
    assert_eq!(picked(line), expected);
}

#[test]
fn an_audit_log_that_cannot_be_opened_is_an_error() {
    let output = command().env("AUDIT_LOG", "/nowhere/audit.jsonl").output().expect("the service ends");
    assert!(!output.status.success());
    let error = String::from_utf8(output.stderr).expect("text");
    assert!(error.contains("AUDIT_LOG=/nowhere/audit.jsonl: "), "{error}");
}
