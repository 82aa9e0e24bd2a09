//! `yunxin-im sandbox` as a server of its own.

mod support;

use std::{
    fs,
    io::{BufRead, BufReader, Read, Write},
    net::{TcpListener, TcpStream},
    process::{Child, ChildStdout},
    time::Duration,
};

use serde_json::{Value, json};
use support::{Directory, program, run, wait_until, with_app};
use yunxin_im::{
    Client, ConversationId, Credentials, Message, ResultCode, messages::RecallType, reqwest, sandbox::Sandbox,
};

/// Starts it on a free port; returns its endpoint and the rest of its output.
fn start(arguments: &[&str]) -> (Child, String, BufReader<ChildStdout>) {
    let mut child = program(&["sandbox", "0"]).args(arguments).spawn().expect("it runs");
    let mut stdout = BufReader::new(child.stdout.take().expect("piped"));
    let mut line = String::new();
    stdout.read_line(&mut line).expect("UTF-8");
    let url = line.trim_end().strip_prefix("Listening on ").expect("an endpoint").to_owned();
    (child, url, stdout)
}

#[cfg(unix)]
#[test]
fn it_prints_each_request_with_its_outcome_and_ends_on_a_signal() {
    let (mut child, url, mut stdout) = start(&["--message", "alice|3|6001/5"]);
    assert_eq!(run(with_app(&url, &["recall", "alice|3|6001", "5", "--type", "two-way"])).0, Some(0));
    assert_eq!(run(with_app(&url, &["recall", "alice|3|6001", "5", "--type", "delete"])).0, Some(1));

    // What came is printed while it runs.
    let lines: Vec<String> = stdout.by_ref().lines().take(7).map(|line| line.expect("UTF-8")).collect();
    let text = lines.join("\n");
    assert!(text.contains(&format!("YUNXIN_ENDPOINT={url}\n")), "{text}");
    assert!(text.contains("YUNXIN_APP_SECRET=sandbox-app-secret") && text.contains("alice|3|6001 5"), "{text}");
    let done = "DELETE /im/v2/conversations/alice%7C3%7C6001/messages/5?type=2";
    assert!(lines[5].contains(done) && lines[5].contains("200"), "{text}");
    assert!(lines[6].contains("414"), "{text}");

    support::signal("TERM", &child);
    assert_eq!(child.wait().expect("it ends").code(), Some(0));
}

#[cfg(unix)]
#[test]
fn it_serves_and_ends_on_a_signal_although_its_output_is_not_read() {
    let (mut child, url, stdout) = start(&[]);
    let address = url.trim_start_matches("http://");
    // More than a pipe and the queue hold.
    let request = format!("GET /{} HTTP/1.1\r\n\r\n", "x".repeat(1000));
    let mut stream = TcpStream::connect(address).expect("it listens");
    stream.set_read_timeout(Some(Duration::from_secs(30))).expect("a socket");
    let mut responses = BufReader::new(stream.try_clone().expect("a socket"));
    for _ in 0..2000 {
        stream.write_all(request.as_bytes()).expect("sent");
        let mut line = String::new();
        while !line.ends_with("</html>\n") {
            assert!(responses.read_line(&mut line).expect("a response") > 0);
        }
    }
    support::signal("TERM", &child);
    assert_eq!(child.wait().expect("it ends").code(), Some(0));
    drop(stdout);
}

#[test]
fn a_port_that_is_taken_is_named() {
    let taken = TcpListener::bind("127.0.0.1:0").expect("a free port");
    let port = taken.local_addr().expect("bound").port().to_string();
    let (status, _, stderr) = run(program(&["sandbox", &port]));
    assert!(status == Some(2) && stderr.contains(&port) && stderr.contains("in use"), "{stderr}");
}

#[test]
fn a_secret_of_ones_own_is_served_and_not_shown() {
    let (mut child, url, mut stdout) = start(&["--app-key", "key", "--app-secret", "mine-alone"]);
    let mut command = with_app(&url, &["recall", "a|1|b", "1", "--type", "one-way"]);
    command.env("YUNXIN_APP_KEY", "key").env("YUNXIN_APP_SECRET", "mine-alone");
    assert_eq!(run(command).0, Some(0));
    assert_eq!(run(with_app(&url, &["recall", "a|1|b", "1", "--type", "one-way"])).0, Some(1));
    child.kill().expect("it runs");
    child.wait().expect("it ends");
    let mut text = String::new();
    stdout.read_to_string(&mut text).expect("UTF-8");
    assert!(!text.contains("mine-alone"), "{text}");
}

/// A team with a message of mallory's.
const SCENE: &str = r#"{
    "accounts": [{"account_id": "alice"}, {"account_id": "mallory"}],
    "teams": [{"team_id": 6001, "owner_account_id": "alice", "members": {"mallory": {}}}],
    "messages": [{"conversation_id": "mallory|2|6001", "message_server_id": 122334, "text": "free crypto"}]
}"#;

fn client(url: &str) -> Client {
    let credentials = Credentials::new(Sandbox::APP_KEY, Sandbox::APP_SECRET).expect("valid");
    Client::builder(credentials).endpoint(url).build().expect("valid")
}

/// The records of a file. A line that is not written as a whole yet is no record.
fn records(path: &str) -> Vec<Value> {
    let text = fs::read_to_string(path).expect("a file");
    let whole = text.split_inclusive('\n').filter(|line| line.ends_with('\n'));
    whole.map(|line| serde_json::from_str(line).expect("a line of JSON")).collect()
}

#[tokio::test]
async fn a_scene_a_fault_and_the_records_of_what_arrived() {
    let directory = Directory::new();
    let scene = directory.file("scene.json", SCENE);
    let recorded = directory.file("requests.jsonl", "{\"of\": \"an earlier run\"}\n");
    let fault = r#"{"fault": "refusal", "code": 416, "msg": "too many calls", "operation": "recall_message"}"#;
    let other = r#"{"fault": "status", "status": 403, "operation": "get_user"}"#;
    let (mut child, url, _stdout) =
        start(&["--scene", &scene, "--record", &recorded, "--fault", fault, "--fault", other]);
    let client = client(&url);
    let messages = client.messages();

    let found = messages.search("alice").keywords(["crypto"]).send().await.expect("a success").data.items;
    assert_eq!(found.iter().filter_map(|message| message.text.as_deref()).collect::<Vec<_>>(), ["free crypto"]);
    let conversation = ConversationId::team("mallory", 6001).expect("valid");
    let recall = || messages.recall(&conversation, 122334, RecallType::TwoWay).trace_id("case-1");
    assert_eq!(recall().send().await.expect_err("a fault").code(), Some(ResultCode::RATE_LIMITED));
    recall().send().await.expect("a success");
    assert!(messages.search("alice").keywords(["crypto"]).send().await.expect("a success").data.items.is_empty());

    // The same is told and set over HTTP, and not recorded.
    let http = reqwest::Client::builder().no_proxy().build().expect("a client");
    let get = async |path: &str| {
        let response = http.get(format!("{url}/_sandbox/{path}")).send().await.expect("a response");
        serde_json::from_str::<Value>(&response.text().await.expect("a body")).expect("JSON")
    };
    let arrived = get("requests").await;
    assert_eq!(get("scene").await["messages"][0]["recalls"], 1);
    let more = r#"{"fault": "refusal", "code": 403, "msg": "no", "operation": "send_message"}"#;
    let set = http.post(format!("{url}/_sandbox/faults")).body(more).send().await.expect("a response");
    assert_eq!(set.status(), 200);
    let refused = messages.send(&conversation, Message::text("hello")).send().await.expect_err("a fault");
    assert_eq!(refused.code(), Some(ResultCode::from(403)));

    // Each request has its line while it runs.
    wait_until(|| records(&recorded).len() == 6);
    let lines = records(&recorded);
    assert_eq!(lines[0], json!({"of": "an earlier run"}));
    assert_eq!(Value::from(&lines[1..5]), arrived);
    let operations: Vec<_> = lines[1..].iter().map(|line| line["operation"].as_str().expect("an id")).collect();
    let expected = ["search_messages", "recall_message", "recall_message", "search_messages", "send_message"];
    assert_eq!(operations, expected);
    assert_eq!(
        (&lines[2]["code"], &lines[2]["fault"], &lines[3]["code"]),
        (&json!(416), &json!("refusal"), &json!(200))
    );
    assert_eq!((&lines[3]["trace_id"], &lines[3]["parameters"]["type"]), (&json!("case-1"), &json!(2)));
    assert_eq!(lines[5]["parameters"]["message"]["text"], "hello");
    child.kill().expect("it runs");
    child.wait().expect("it ends");
}

#[cfg(unix)]
#[tokio::test]
async fn no_record_is_lost_at_the_end() {
    let directory = Directory::new();
    let recorded = directory.path("requests.jsonl");
    let (mut child, url, _stdout) = start(&["--record", &recorded]);
    let client = client(&url);
    let messages = client.messages();
    for id in 0..200 {
        let conversation = ConversationId::p2p("alice", "bob").expect("valid");
        messages.recall(conversation, id, RecallType::OneWay).send().await.expect("a success");
    }
    support::signal("TERM", &child);
    assert_eq!(child.wait().expect("it ends").code(), Some(0));
    let ids = records(&recorded).into_iter().map(|record| record["parameters"]["message_server_id"].clone());
    assert_eq!(ids.collect::<Vec<_>>(), (0..200).map(Value::from).collect::<Vec<_>>());
}

#[tokio::test]
async fn what_a_strict_sandbox_does_not_hold_is_refused() {
    let directory = Directory::new();
    let scene = directory.file("scene.json", SCENE);
    for (arguments, code) in [(vec!["--scene", &*scene], None), (vec!["--scene", &scene, "--strict"], Some(102_404))] {
        let (mut child, url, _stdout) = start(&arguments);
        let conversation = ConversationId::p2p("alice", "nobody").expect("valid");
        let sent = client(&url).messages().send(conversation, Message::text("hello")).send().await;
        assert_eq!(sent.err().and_then(|e| e.code()), code.map(ResultCode::from));
        child.kill().expect("it runs");
        child.wait().expect("it ends");
    }
}

#[test]
fn what_cannot_be_read_or_opened_is_named_with_the_reason() {
    let directory = Directory::new();
    let missing = directory.path("missing.json");
    let not_json = directory.file("not.json", "{\"accounts\": [}");
    let misspelt = directory.file("misspelt.json", r#"{"acounts": []}"#);
    let no_directory = directory.path("missing/requests.jsonl");
    for (arguments, reasons) in [
        (["--scene", &missing], [missing.as_str(), "(os error "]),
        (["--scene", &not_json], [not_json.as_str(), "line 1 column 15"]),
        (["--scene", &misspelt], [misspelt.as_str(), "unknown field `acounts`"]),
        (["--record", &no_directory], [no_directory.as_str(), "(os error "]),
        (["--fault", r#"{"fault": "fire"}"#], [r#"--fault '{"fault": "fire"}'"#, "there is no fault \"fire\""]),
        (["--fault", r#"{"fault": "status"}"#], ["--fault", "needs status"]),
        (["--fault", "503"], ["--fault '503'", "not a fault"]),
    ] {
        let (status, stdout, stderr) = run(program(&["sandbox", "0", arguments[0], arguments[1]]));
        assert!(status == Some(2) && stdout.is_empty(), "{arguments:?}: {status:?} {stdout} {stderr}");
        assert!(reasons.iter().all(|reason| stderr.contains(reason)), "{arguments:?}: {stderr}");
    }
}

#[cfg(target_os = "linux")]
#[tokio::test]
async fn a_file_of_records_that_is_full_is_told_once_and_the_server_goes_on() {
    let (mut child, url, _stdout) = start(&["--record", "/dev/full"]);
    let mut stderr = BufReader::new(child.stderr.take().expect("piped"));
    let conversation = ConversationId::p2p("alice", "bob").expect("valid");
    for id in 0..3 {
        client(&url).messages().recall(&conversation, id, RecallType::OneWay).send().await.expect("a success");
    }
    support::signal("TERM", &child);
    assert_eq!(child.wait().expect("it ends").code(), Some(0));
    let mut text = String::new();
    stderr.read_to_string(&mut text).expect("UTF-8");
    assert!(text.lines().count() == 1 && text.contains("/dev/full: No space left"), "{text}");
}

#[test]
fn the_help_shows_faults_and_the_control_api() {
    let output = program(&["sandbox", "--help"]).output().expect("it runs");
    let help = String::from_utf8(output.stdout).expect("UTF-8");
    for text in ["--scene", "--strict", "--record", "\"after_effect\"", "/_sandbox/requests", "-X PUT"] {
        assert!(help.contains(text), "{text} is not in\n{help}");
    }
}

#[cfg(target_os = "linux")]
#[tokio::test]
async fn it_serves_and_ends_although_its_records_are_not_taken() {
    let directory = Directory::new();
    let pipe = directory.path("requests");
    let made = std::process::Command::new("mkfifo").arg(&pipe).status().expect("mkfifo runs");
    assert!(made.success());
    let _reader = fs::OpenOptions::new().read(true).write(true).open(&pipe).expect("a pipe");
    let (mut child, url, _stdout) = start(&["--record", &pipe]);
    let client = client(&url);
    // More than the pipe holds.
    let text = "x".repeat(4000);
    for _ in 0..50 {
        let conversation = ConversationId::p2p("alice", "bob").expect("valid");
        client.messages().send(conversation, Message::text(&text)).send().await.expect("a success");
    }
    support::signal("TERM", &child);
    assert_eq!(child.wait().expect("it ends").code(), Some(0));
}
