//! What is seen of calls from outside, and what must not be.

#[path = "support/log.rs"]
mod log;
mod support;

use log::{ALONE, Log};
use metrics_util::debugging::{DebugValue, DebuggingRecorder};
use support::{Listener, Step, answer, builder, success};
use tracing::Level;
use yunxin_im::{Client, ConversationId, Error, messages::RecallType};

const DESCRIPTION: &str = "what-the-moderator-wrote";

async fn call(client: &Client) -> Result<(), Error> {
    let conversation = ConversationId::team("alice-the-sender", 6001).expect("valid");
    let call = client.messages().recall(conversation, 1, RecallType::OneWay);
    call.description(DESCRIPTION).trace_id("trace-1").send().await.map(|_| ())
}

#[tokio::test]
async fn each_call_has_a_span_and_each_attempt_an_event() {
    let log = Log::start(Level::DEBUG).await;
    let bad = Listener::failing(usize::MAX, answer("502 Bad Gateway", "text/html", "")).await;
    let good = Listener::failing(0, Vec::new()).await;
    let client = builder([&bad.url, &good.url]).build().expect("valid");
    call(&client).await.expect("success");
    let ours: Vec<_> = log.text().lines().filter(|line| line.contains(" yunxin_im: ")).map(tidy).collect();
    let ours = ours.join("\n").replace(&bad.url, "[bad]").replace(&good.url, "[good]");
    insta::assert_snapshot!(ours);
}

#[tokio::test]
async fn a_dropped_call_and_a_refused_one_are_told() {
    let log = Log::start(Level::DEBUG).await;
    let refusal = r#"{"code":508,"msg":"too late"}"#;
    let server = Listener::start(move |n| match n {
        0 => vec![Step::Silence],
        _ => answer("200 OK", "application/json", refusal),
    });
    let client = server.await.client();
    let moment = std::time::Duration::from_millis(100);
    assert!(tokio::time::timeout(moment, call(&client)).await.is_err(), "it is not answered");
    call(&client).await.expect_err("a refusal");
    let told = log.text();
    for event in ["attempt cancelled", "call cancelled", r#"call failed outcome="api_error" code=508"#] {
        assert!(told.contains(event), "{event}: {told}");
    }
    assert!(told.lines().any(|line| line.contains("WARN") && line.contains("call failed")), "{told}");
}

/// A line without its times.
fn tidy(line: &str) -> String {
    let words = line.split(' ').map(|word| match word.split_once('=') {
        Some((name, _)) if name.ends_with("_ms") => format!("{name}=[ms]"),
        _ => word.to_owned(),
    });
    words.collect::<Vec<_>>().join(" ").trim().to_owned()
}

#[tokio::test]
async fn nothing_that_is_logged_or_shown_has_a_secret_or_the_content_of_a_call() {
    let log = Log::start(Level::TRACE).await;
    let mut shown = String::new();
    for fault in [
        success(),
        answer("502 Bad Gateway", "text/html", "<html>"),
        answer("200 OK", "application/json", r#"{"code":414,"msg":"check checksum error"}"#),
        answer("200 OK", "application/json", "{"),
        vec![Step::Reset],
        vec![Step::Write(b"HTTP/1.1 200 OK\r\ncontent-length: 9\r\n\r\n".into()), Step::Close],
    ] {
        let server = Listener::failing(2, fault).await;
        let client = server.client();
        for _ in 0..3 {
            if let Err(error) = call(&client).await {
                shown += &format!("{error} {error:?}\n");
            }
        }
        shown += &format!("{client:?}\n");
        for check_sum in server.headers("checksum") {
            assert!(!log.text().contains(&check_sum) && !shown.contains(&check_sum), "a CheckSum is shown");
        }
    }
    let logged = log.text();
    assert!(logged.contains("reqwest::connect"), "what goes through `log` is missing: {logged}");
    assert!(logged.contains("TRACE") && logged.contains("trace-1") && shown.contains("502"), "{logged} {shown}");
    for secret in [support::APP_SECRET, DESCRIPTION, "alice-the-sender"] {
        assert!(!logged.contains(secret), "{secret} is logged: {logged}");
        assert!(!shown.contains(secret), "{secret} is shown: {shown}");
    }
}

#[tokio::test]
async fn calls_attempts_and_times_are_counted() {
    let _alone = ALONE.lock().await;
    let recorder = DebuggingRecorder::new();
    let snapshotter = recorder.snapshotter();
    let _guard = metrics::set_default_local_recorder(&recorder);
    let server = Listener::start(|n| match n {
        0 => vec![Step::Reset],
        1 => success(),
        2 => answer("200 OK", "application/json", r#"{"code":416,"msg":"too many calls"}"#),
        3 => answer("200 OK", "text/html", "<html>"),
        _ => vec![Step::Silence],
    });
    let server = server.await;
    let client = server.client();
    for _ in 0..3 {
        let _ = call(&client).await;
    }
    let moment = std::time::Duration::from_millis(100);
    assert!(tokio::time::timeout(moment, call(&client)).await.is_err(), "it is not answered");
    let too_long =
        client.messages().recall(support::conversation(), 1, RecallType::OneWay).description("x".repeat(129));
    too_long.send().await.expect_err("a mistake");
    let nobody = builder([&"http://127.0.0.1:9".to_owned()]).max_retries(0).build().expect("valid");
    let _ = call(&nobody).await;
    let mut lines: Vec<_> = snapshotter
        .snapshot()
        .into_vec()
        .into_iter()
        .map(|(key, _, _, value)| {
            let labels: Vec<_> = key.key().labels().map(|label| format!("{}={}", label.key(), label.value())).collect();
            let value = match value {
                DebugValue::Counter(count) => count.to_string(),
                DebugValue::Histogram(times) => format!("{} times", times.len()),
                DebugValue::Gauge(value) => value.to_string(),
            };
            format!("{} {{{}}} {value}", key.key().name(), labels.join(", ")).replace(&server.url, "[endpoint]")
        })
        .collect();
    lines.sort();
    insta::assert_snapshot!(lines.join("\n"));
}
