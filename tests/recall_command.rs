//! `examples/recall.rs` as an operator uses it.

mod support;

use std::process::{Command, Output};

use support::{Listener, http};
use yunxin_im::checksum;

const CONVERSATION: &str = "apifoxtest1|1|apifoxtest2";

fn recall() -> Command {
    support::example("recall")
}

/// With the environment of a real call.
fn real(endpoint: &str) -> Command {
    let mut command = recall();
    command.env("YUNXIN_APP_KEY", "key").env("YUNXIN_APP_SECRET", support::APP_SECRET).env("YUNXIN_ENDPOINT", endpoint);
    command
}

async fn run(mut command: Command) -> (Option<i32>, String, String) {
    let output = tokio::task::spawn_blocking(move || command.output()).await.expect("no panic").expect("it runs");
    let Output { status, stdout, stderr } = output;
    let [stdout, stderr] = [stdout, stderr].map(|bytes| String::from_utf8(bytes).expect("UTF-8"));
    assert!(!stdout.contains(support::APP_SECRET) && !stderr.contains(support::APP_SECRET));
    (status.code(), stdout, stderr)
}

async fn success() -> Listener {
    Listener::answering(r#"{"code":200,"msg":"success","data":{}}"#).await
}

#[tokio::test]
async fn without_arguments_and_key_it_shows_a_call_and_a_refusal() {
    let (status, stdout, stderr) = run(recall()).await;
    assert_eq!((status, stderr.as_str()), (Some(0), ""));
    for shown in [
        "> DELETE /im/v2/conversations/apifoxtest1%7C1%7Capifoxtest2/messages/122334?type=1",
        "done: code 200 (success), trace id ",
        "RecalledOneWay",
        "refused: code 414",
    ] {
        assert!(stdout.contains(shown), "{shown}: {stdout}");
    }
    let shown = stdout.lines().find_map(|line| line.strip_prefix("> checksum: ")).expect("a CheckSum");
    assert!(shown.ends_with("… (40 digits)") && shown.chars().count() < 30, "{shown}");
}

#[tokio::test]
async fn the_example_of_the_vendors_page_goes_out_as_documented() {
    let listener = success().await;
    let mut command = real(&listener.url);
    command.args([CONVERSATION, "122334", "--type", "one-way"]);
    let (status, stdout, stderr) = run(command).await;
    assert_eq!((status, stderr.as_str()), (Some(0), ""));

    let [request] = listener.requests().try_into().expect("one request");
    let target = "/im/v2/conversations/apifoxtest1%7C1%7Capifoxtest2/messages/122334?type=1";
    assert!(request.starts_with(&format!("DELETE {target} HTTP/1.1\r\n")), "{request}");
    let header = |name: &str| {
        request.lines().find_map(|line| line.strip_prefix(name)?.strip_prefix(": ")).unwrap_or_default().to_owned()
    };
    assert_eq!(header("appkey"), "key");
    assert_eq!(header("checksum"), checksum(support::APP_SECRET, &header("nonce"), &header("curtime")));
    assert!(stdout.contains(&header("x-custom-traceid")), "{stdout}");
}

#[tokio::test]
async fn every_option_is_sent_under_its_name() {
    let listener = success().await;
    let mut command = real("https://not.asked.invalid");
    command.args([CONVERSATION, "122334", "--type", "two-way", "--description", "d", "--push-content", "c"]);
    command.args(["--push-payload", "{}", "--route-environment", "r", "--attach", "a", "--check-team-member-valid"]);
    command.args(["false", "--ignore-revoke-time", "--trace-id", "t", "--endpoint", &listener.url]);
    assert_eq!(run(command).await.0, Some(0));
    let query = "attach=a&check_team_member_valid=false&description=d&ingore_revoke_time=1&push_content=c\
                 &push_payload=%7B%7D&route_environment=r&type=2";
    assert_eq!(listener.last_target().split_once('?').expect("a query").1, query);
    assert!(listener.requests().concat().contains("\r\nx-custom-traceid: t\r\n"));
}

#[tokio::test]
async fn the_exit_status_tells_what_came_of_it() {
    let answers = [
        (http("200 OK", "application/json", r#"{"code":416,"msg":"slow down"}"#), 1, "416"),
        (http("502 Bad Gateway", "text/html", "<html>"), 3, "502"),
        (http("200 OK", "text/html", "<html>"), 3, "<html>"),
    ];
    for (answer, expected, shown) in answers {
        let listener = Listener::raw(answer).await;
        let mut command = real(&listener.url);
        command.args([CONVERSATION, "1", "--trace-id", "trace-1"]);
        let (status, stdout, stderr) = run(command).await;
        assert_eq!((status, stdout.as_str()), (Some(expected), ""), "{stderr}");
        assert!(stderr.contains(shown) && stderr.contains("trace-1"), "{stderr}");
    }
    let mut command = real("http://127.0.0.1:9");
    command.args([CONVERSATION, "1"]);
    assert_eq!(run(command).await.0, Some(3));
}

#[tokio::test]
async fn bad_input_is_explained_and_nothing_is_sent() {
    let listener = success().await;
    let long = "字".repeat(129);
    let cases: [(&[&str], &str); 12] = [
        (&[], "CONVERSATION_ID"),
        (&[CONVERSATION], "MESSAGE_SERVER_ID"),
        (&["a|b", "1"], "sender|type|receiver"),
        (&["a|9|b", "1"], "super team"),
        (&[CONVERSATION, "x"], "MESSAGE_SERVER_ID"),
        (&[CONVERSATION, "1", "--type", "both"], "two-way"),
        (&[CONVERSATION, "1", "--description", &long], "128"),
        (&[CONVERSATION, "1", "--push-payload", "{"], "--push-payload"),
        (&[CONVERSATION, "1", "--check-team-member-valid", "yes"], "true"),
        (&[CONVERSATION, "1", "--trace-id", "a\nb"], "X-custom-traceid"),
        (&[CONVERSATION, "1", "--endpoint", "http://example.com"], "plain http"),
        (&[CONVERSATION, "1", "--endpoint", "example.com"], "URL"),
    ];
    for (arguments, explained) in cases {
        let mut command = real(&listener.url);
        command.args(arguments);
        let (status, stdout, stderr) = run(command).await;
        assert_eq!((status, stdout.as_str()), (Some(2), ""), "{arguments:?}: {stderr}");
        assert!(stderr.contains(explained), "{arguments:?}: {stderr}");
    }
    let mut without_secret = real(&listener.url);
    without_secret.env_remove("YUNXIN_APP_SECRET").args([CONVERSATION, "1"]);
    let (status, _, stderr) = run(without_secret).await;
    assert!(status == Some(2) && stderr.contains("YUNXIN_APP_SECRET"), "{stderr}");
    assert!(listener.requests().is_empty());
}
