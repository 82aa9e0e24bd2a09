//! The service as its callers see it, with a sandbox as Yunxin.

mod support;

use std::{
    io::{Read, Write},
    net::{TcpListener, TcpStream},
    time::Duration,
};

use serde_json::json;
use yunxin_im::{
    Credentials,
    sandbox::{Fault, MessageState, Sandbox},
};

use crate::support::{Service, body, command, until};

#[tokio::test]
async fn a_recall_is_done_and_answered() {
    let sandbox = Sandbox::start().expect("a sandbox");
    sandbox.add_message("alice|1|bob", 122334);
    let service = Service::start(&sandbox, &[]);

    let request = json!({
        "conversation_id": "alice|1|bob", "message_server_id": 122334, "type": 2,
        "description": "spam", "push_content": "removed", "request_id": "case-1",
    });
    let recalled = service.recall(request).await;
    assert_eq!(recalled.status, 200);
    let expected = json!({"code": 200, "msg": "success", "trace_id": "case-1", "may_have_taken_effect": true});
    assert_eq!(recalled.body, expected);
    sandbox.assert_message("alice|1|bob", 122334, MessageState::RecalledTwoWay);
    let query = sandbox.requests()[0].query();
    let sent = [("type", "2"), ("description", "spam"), ("push_content", "removed")];
    assert_eq!(query, sent.map(|(name, value)| (name.to_owned(), value.to_owned())));
}

#[tokio::test]
async fn a_wrong_request_is_refused_with_the_reason_and_nothing_is_sent() {
    let sandbox = Sandbox::start().expect("a sandbox");
    let service = Service::start(&sandbox, &[]);
    let with = |name: &str, value: serde_json::Value| {
        let mut body = body();
        body[name] = value;
        body.to_string()
    };
    let long = "x".repeat(129);
    for (request, status, reason) in [
        (with("conversation_id", json!("alice|9|bob")), 400, "\"9\" is not a conversation type: 1 (p2p)"),
        (with("message_server_id", json!("122334")), 400, "message_server_id: invalid type: string"),
        (with("type", json!("both-ways")), 400, "two-way"),
        (with("descripton", json!("spam")), 400, "unknown field `descripton`"),
        (with("description", json!(long)), 400, "description: longer than 128 characters"),
        (with("request_id", json!("case 1\n")), 400, "X-custom-traceid"),
        (json!({"conversation_id": "alice|1|bob", "type": 1}).to_string(), 400, "missing field `message_server_id`"),
        ("{".to_owned(), 400, "EOF"),
        (json!(["alice|1|bob", 122_334, 1]).to_string(), 400, "expected a JSON object"),
        (json!(["alice|1|bob", 122_334, 1, null, null, null]).to_string(), 400, "expected a JSON object"),
        ("null".to_owned(), 400, "expected a JSON object"),
        (with("conversation_id", json!("alice|3|6001")), 400, "a super team takes a two-way recall only"),
        (with("push_content", json!("x".repeat(70_000))), 413, "length limit"),
    ] {
        let recalled = service.recall(&request).await;
        assert_eq!(recalled.status, status, "{request}: {recalled:?}");
        assert_eq!(recalled.body["may_have_taken_effect"], false);
        let msg = recalled.body["msg"].as_str().expect("a reason");
        assert!(msg.contains(reason), "{request}: {msg}");
    }
    sandbox.assert_requests(0);
}

#[tokio::test]
async fn an_error_is_mapped_by_what_may_have_been_done() {
    let sandbox = Sandbox::start().expect("a sandbox");
    let service = Service::start(&sandbox, &[]);
    for (fault, times, status, code, may_have_taken_effect) in [
        // The service refused.
        (Fault::refusal(416, "over the limit"), 1, 429, Some(416), false),
        (Fault::refusal(414, "bad parameter"), 1, 502, Some(414), false),
        (Fault::refusal(508, "too late"), 1, 409, Some(508), false),
        (Fault::refusal(500, "server error"), 1, 504, Some(500), true),
        (Fault::refusal(191_004, "new"), 1, 504, Some(191_004), true),
        // Something in between responded, and a retry did not help.
        (Fault::status(503), 2, 503, None, false),
        (Fault::status(403), 1, 502, None, false),
        (Fault::status(200), 1, 504, None, true),
        // The response was lost.
        (Fault::reset(), 2, 504, None, true),
        (Fault::truncated(), 1, 504, None, true),
        // The retry of an attempt whose response was lost is a duplicate.
        (Fault::reset().after_effect(), 1, 504, Some(431), true),
    ] {
        let (name, before) = (format!("{fault:?}"), sandbox.request_count());
        sandbox.fail_times(times, fault);
        let recalled = service.recall(body()).await;
        assert_eq!(recalled.status, status, "{name}: {recalled:?}");
        assert_eq!(recalled.body["code"], json!(code), "{name}");
        assert_eq!(recalled.body["may_have_taken_effect"], may_have_taken_effect, "{name}");
        assert_eq!(recalled.retry_after.is_some(), [429, 503].contains(&status), "{name}");
        let request = &sandbox.requests()[before];
        assert_eq!(recalled.body["trace_id"], request.header("X-custom-traceid"), "{name}");
    }
}

#[tokio::test]
async fn no_call_is_sent_while_the_service_asks_for_a_pause() {
    let sandbox = Sandbox::start().expect("a sandbox");
    let service = Service::start(&sandbox, &[]);
    sandbox.fail_next(Fault::status(503).retry_after(60));
    assert_eq!(service.recall(body()).await.status, 503);

    let recalled = service.recall(body()).await;
    assert_eq!((recalled.status, &recalled.body["may_have_taken_effect"]), (429, &json!(false)));
    sandbox.assert_requests(1);
}

#[tokio::test]
async fn an_endpoint_that_cannot_be_reached_means_no_effect() {
    let unused = TcpListener::bind("127.0.0.1:0").and_then(|listener| listener.local_addr()).expect("a port");
    let service = Service::start_at(&format!("http://{unused}"), &[]);
    let recalled = service.recall(body()).await;
    assert_eq!((recalled.status, &recalled.body["may_have_taken_effect"]), (503, &json!(false)));
}

#[tokio::test]
async fn a_request_id_that_the_service_knows_is_accepted_and_not_repeated() {
    let sandbox = Sandbox::start().expect("a sandbox");
    sandbox.add_message("alice|1|bob", 122334);
    let service = Service::start(&sandbox, &[]);
    let with_id = |id| {
        let mut body = body();
        body["request_id"] = json!(id);
        service.recall(body)
    };
    let statuses = [with_id("case-1").await.status, with_id("case-1").await.status];
    assert_eq!(statuses, [200, 202]);

    // Its own attempt, whose response was lost.
    sandbox.fail_next(Fault::reset().after_effect());
    let recalled = with_id("case-2").await;
    assert_eq!((recalled.status, &recalled.body["code"]), (202, &json!(431)));
    assert_eq!(recalled.body["may_have_taken_effect"], true);
}

#[tokio::test]
async fn a_call_beyond_the_limit_is_refused_at_once_and_health_is_not_affected() {
    let sandbox = Sandbox::start().expect("a sandbox");
    let service = Service::start(&sandbox, &[("MAX_CONCURRENT_CALLS", "1")]);
    sandbox.fail_next(Fault::hang());
    let held = tokio::spawn(service.recall(body()));
    until("the first call is under way", async || sandbox.request_count() == 1).await;

    let refused = service.recall(body()).await;
    assert_eq!((refused.status, refused.retry_after.as_deref()), (503, Some("1")));
    assert_eq!(refused.body["may_have_taken_effect"], false);
    assert_eq!(service.get("/healthz").await.expect("a response").0, 200);
    assert_eq!(service.get("/readyz").await.expect("a response").0, 200);
    sandbox.assert_requests(1);

    // A caller that goes away frees the place.
    held.abort();
    until("the place is free", async || service.recall(body()).await.status == 200).await;
}

#[tokio::test]
async fn metrics_count_requests_and_calls() {
    let sandbox = Sandbox::start().expect("a sandbox");
    let service = Service::start(&sandbox, &[]);
    service.recall(body()).await;
    service.recall("{}").await;
    sandbox.fail_next(Fault::refusal(414, "bad parameter"));
    service.recall(body()).await;

    let (_, metrics) = service.get("/metrics").await.expect("a response");
    let endpoint = sandbox.url();
    for line in [
        "moderation_requests_total{status=\"200\"} 1".to_owned(),
        "moderation_requests_total{status=\"400\"} 1".to_owned(),
        "moderation_requests_total{status=\"502\"} 1".to_owned(),
        "moderation_calls_in_flight 0".to_owned(),
        format!("yunxin_im_attempts_total{{endpoint=\"{endpoint}\",result=\"ok\"}} 2"),
        "yunxin_im_call_duration_seconds_count{operation=\"recall_message\",outcome=\"ok\"} 1".to_owned(),
    ] {
        assert!(metrics.lines().any(|l| l == line), "{line} is not in\n{metrics}");
    }
}

#[tokio::test]
async fn it_runs_without_an_account_and_shows_how_to_use_it() {
    let service = Service::spawn(command());
    let recalled = service.recall(body()).await;
    assert_eq!((recalled.status, &recalled.body["code"]), (200, &json!(200)));
    let (status, page) = service.get("/").await.expect("a response");
    assert!(status == 200 && page.contains("Recall"));

    // What the page asks for at first is found.
    let found = service.post("/search", json!({"moderator": "moderator", "keywords": ["crypto"]})).await;
    assert_eq!(found.body["messages"].as_array().map(Vec::len), Some(3), "{found:?}");
}

#[tokio::test]
async fn the_page_has_no_empty_bar_and_asks_before_it_acts() {
    let service = Service::spawn(command());
    let (_, page) = service.get("/").await.expect("a response");
    for bar in ["<pre id=\"request\"></pre>", "<pre id=\"response\"></pre>", "pre:empty, [hidden] { display: none; }"] {
        assert!(page.contains(bar), "{bar} is not in\n{page}");
    }
    for path in ["/recall", "/mute", "/notify"] {
        let act = format!("return answer && post(\"{path}\"");
        let asked =
            page.find(&act).map(|at| page[..at].trim_end().lines().rev().take(3).any(|l| l.contains("await ask(")));
        assert_eq!(asked, Some(true), "{path} in\n{page}");
    }
    assert_eq!(page.matches("post(\"/").count(), 4, "search and three actions:\n{page}");
}

#[test]
fn no_concurrent_calls_at_all_is_an_error() {
    let output = command().env("MAX_CONCURRENT_CALLS", "0").output().expect("the service ends");
    assert!(!output.status.success());
    let error = String::from_utf8(output.stderr).expect("text");
    assert!(error.contains("MAX_CONCURRENT_CALLS=0: "), "{error}");
}

#[cfg(unix)]
#[tokio::test]
async fn a_request_that_does_not_arrive_does_not_hold_the_end_of_the_service() {
    let head = "POST /recall HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\nContent-Length: 99\r\n\r\n{";
    for (part, expected) in [(head, "HTTP/1.1 408 "), ("POST /rec", "")] {
        let sandbox = Sandbox::start().expect("a sandbox");
        let service = Service::start(&sandbox, &[]);
        let mut stream = TcpStream::connect(service.address()).expect("it listens");
        stream.write_all(part.as_bytes()).expect("sent");
        // It accepts connections in their order.
        service.get("/healthz").await.expect("a response");

        service.terminate();
        let (status, log, _) = service.ended().await;
        assert!(status.success(), "{status}: {log}");
        let mut response = String::new();
        // The end of the process may reset the connection.
        let _ = stream.read_to_string(&mut response);
        assert!(response.starts_with(expected), "{response}");
    }
}

#[test]
fn half_of_the_credentials_is_an_error() {
    let output = command().env(Credentials::APP_KEY_VAR, "key").output().expect("the service ends");
    assert!(!output.status.success());
    let error = String::from_utf8(output.stderr).expect("text");
    assert!(error.contains(Credentials::APP_SECRET_VAR), "{error}");
}

#[cfg(unix)]
#[tokio::test]
async fn calls_under_way_end_after_sigterm_and_new_ones_are_not_accepted() {
    let sandbox = Sandbox::start().expect("a sandbox");
    sandbox.add_message("alice|1|bob", 122334);
    let service = Service::start(&sandbox, &[]);
    sandbox.fail_next(Fault::delay(Duration::from_secs(3)));
    let call = tokio::spawn(service.recall(body()));
    until("the call is under way", async || sandbox.request_count() == 1).await;

    service.terminate();
    until("it does not listen", async || service.get("/healthz").await.is_err()).await;
    assert!(!call.is_finished(), "the call ended before the service stopped listening");
    assert_eq!(call.await.expect("a response").status, 200);
    let (status, _, _) = service.ended().await;
    assert!(status.success(), "{status}");
}

#[cfg(unix)]
#[tokio::test]
async fn it_is_unready_and_goes_on_for_a_while_after_sigterm() {
    let sandbox = Sandbox::start().expect("a sandbox");
    let service = Service::start(&sandbox, &[("SHUTDOWN_DELAY", "3")]);
    service.terminate();
    until("it is unready", async || service.get("/readyz").await.is_ok_and(|(status, _)| status == 503)).await;
    assert_eq!(service.recall(body()).await.status, 200);
    let (status, _, _) = service.ended().await;
    assert!(status.success(), "{status}");
}

#[cfg(unix)]
#[tokio::test]
async fn the_log_has_what_support_asks_for_and_no_content() {
    let sandbox = Sandbox::start().expect("a sandbox");
    let service = Service::start(&sandbox, &[("RUST_LOG", "info,yunxin_im=debug")]);
    let mut request = body();
    request["push_content"] = json!("a-private-text");
    request["request_id"] = json!("case-1");
    service.recall(&request).await;
    request["conversation_id"] = json!("alice|9|bob");
    service.recall(&request).await;
    sandbox.fail_times(2, Fault::reset());
    service.recall(body()).await;

    service.terminate();
    let (_, log, printed) = service.ended().await;
    assert!(log.contains("case-1") && log.contains("call failed"), "{log}");
    for content in ["alice", "122334", "a-private-text", Sandbox::APP_SECRET] {
        assert!(!log.contains(content), "{content} is in\n{log}");
    }
    // The audit log, which names them, is on the standard output, whatever is logged.
    let targets: Vec<_> = support::parse(&printed).iter().map(|line| line["target"].clone()).collect();
    assert_eq!(targets, ["alice|1|bob/122334"; 2]);
}
