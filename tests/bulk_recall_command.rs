//! `examples/bulk_recall` as an operator uses it.

mod support;

use std::{
    fs,
    io::{BufRead, BufReader, Read, Write},
    path::{Path, PathBuf},
    process::{Command, Output, Stdio},
    sync::atomic::{AtomicUsize, Ordering},
};

use serde_json::Value;
use support::{Listener, http};
use yunxin_im::{
    ConversationId,
    sandbox::{MessageState, Sandbox},
    types::ResultCode,
};

/// A directory of its own for each test, removed at its end.
struct Directory(PathBuf);

impl Directory {
    fn new() -> Self {
        static COUNT: AtomicUsize = AtomicUsize::new(0);
        let number = COUNT.fetch_add(1, Ordering::Relaxed);
        let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("bulk_recall-{}-{number}", std::process::id()));
        fs::create_dir_all(&path).expect("a directory");
        Self(path)
    }

    fn file(&self, name: &str, content: impl AsRef<[u8]>) -> PathBuf {
        let path = self.0.join(name);
        fs::write(&path, content).expect("written");
        path
    }

    fn log(&self) -> PathBuf {
        self.0.join("log")
    }

    /// The lines of the log, in the order of the input's lines.
    fn entries(&self) -> Vec<Value> {
        let text = fs::read_to_string(self.log()).expect("a log");
        assert!(text.is_empty() || text.ends_with('\n'), "{text}");
        let mut entries: Vec<Value> = text.lines().map(|line| serde_json::from_str(line).expect(line)).collect();
        entries.sort_by_key(|entry| entry["line"].as_u64());
        entries
    }

    /// Line and outcome of each line of the log.
    fn outcomes(&self) -> Vec<(u64, String)> {
        let text = |value: &Value| value.as_str().expect("a text").to_owned();
        self.entries().iter().map(|e| (e["line"].as_u64().expect("a number"), text(&e["outcome"]))).collect()
    }
}

impl Drop for Directory {
    fn drop(&mut self) {
        // What is left over does no harm.
        drop(fs::remove_dir_all(&self.0));
    }
}

fn bulk_recall() -> Command {
    let mut command = support::example("bulk_recall");
    command.stdout(Stdio::piped()).stderr(Stdio::piped());
    command
}

/// With the environment and the log of a real run.
fn real(endpoint: &str, directory: &Directory) -> Command {
    let mut command = bulk_recall();
    command
        .env("YUNXIN_APP_KEY", Sandbox::APP_KEY)
        .env("YUNXIN_APP_SECRET", Sandbox::APP_SECRET)
        .env("YUNXIN_ENDPOINT", endpoint)
        .arg("--log")
        .arg(directory.log());
    command
}

async fn run(command: Command) -> (Option<i32>, String, String) {
    run_with(command, Vec::new()).await
}

/// Runs it with `input` on its standard input.
async fn run_with(mut command: Command, input: Vec<u8>) -> (Option<i32>, String, String) {
    let run = move || {
        let mut child = command.stdin(Stdio::piped()).spawn().expect("it runs");
        // It may end without reading it all.
        drop(child.stdin.take().expect("piped").write_all(&input));
        child.wait_with_output().expect("it ends")
    };
    let Output { status, stdout, stderr } = tokio::task::spawn_blocking(run).await.expect("no panic");
    let [stdout, stderr] = [stdout, stderr].map(|bytes| String::from_utf8(bytes).expect("UTF-8"));
    assert!(!stdout.contains(Sandbox::APP_SECRET) && !stderr.contains(Sandbox::APP_SECRET));
    (status.code(), stdout, stderr)
}

fn conversation() -> ConversationId {
    ConversationId::p2p("alice", "bob").expect("valid")
}

/// With the messages 1 to `count`.
async fn sandbox(count: i64) -> Sandbox {
    let sandbox = Sandbox::start().await.expect("a free port");
    (1..=count).for_each(|id| sandbox.add_message(&conversation(), id));
    sandbox
}

/// How often each of the messages 1 to `count` was recalled.
fn recalls(sandbox: &Sandbox, count: i64) -> Vec<u32> {
    (1..=count).map(|id| sandbox.message(&conversation(), id).expect("added").recalls).collect()
}

fn state(sandbox: &Sandbox, id: i64) -> MessageState {
    sandbox.message(&conversation(), id).expect("added").state
}

fn csv(ids: impl IntoIterator<Item = i64>) -> String {
    ids.into_iter().map(|id| format!("alice|1|bob,{id}\n")).collect()
}

#[tokio::test]
async fn csv_is_recalled_line_by_line() {
    let (sandbox, directory) = (sandbox(5).await, Directory::new());
    let input = "\u{feff}conversation_id,message_server_id,type\r\nalice|1|bob,1\r\n\r\n\"alice|1|bob\", 2 ,3\r\n\
                 alice|1|bob,3,two-way\r\nalice|1|bob,4,\r\nalice|1|bob,5";
    let mut command = real(sandbox.url(), &directory);
    command.arg(directory.file("list.csv", input));
    let (status, stdout, stderr) = run(command).await;
    assert_eq!((status, stderr.as_str()), (Some(0), ""));
    assert!(stdout.contains("code 200 (success)") && stdout.contains("5 calls in "), "{stdout}");
    assert_eq!(recalls(&sandbox, 5), [1; 5]);
    assert_eq!(
        [1, 2, 3, 4, 5].map(|id| state(&sandbox, id)),
        [
            MessageState::RecalledOneWay,
            MessageState::Deleted,
            MessageState::RecalledTwoWay,
            MessageState::RecalledOneWay,
            MessageState::RecalledOneWay,
        ]
    );

    let entries = directory.entries();
    assert_eq!(entries.iter().map(|e| e["line"].as_u64()).collect::<Vec<_>>(), [2, 4, 5, 6, 7].map(Some));
    let requests = sandbox.requests();
    for entry in entries {
        assert_eq!((&entry["outcome"], &entry["code"], &entry["attempts"]), (&"done".into(), &200.into(), &1.into()));
        assert_eq!(entry["conversation_id"], "alice|1|bob");
        assert!(entry.get("error").is_none());
        let message = format!("/messages/{}", entry["message_server_id"]);
        let request = requests.iter().find(|r| r.path().ends_with(&message)).expect("a request");
        assert_eq!(entry["trace_id"], request.header("X-custom-traceid"));
    }
}

#[tokio::test]
async fn json_lines_are_taken_from_the_standard_input() {
    let (sandbox, directory) = (sandbox(3).await, Directory::new());
    let input = "\n{\"conversation_id\":\"alice|1|bob\",\"message_server_id\":1,\"type\":3}\r\n\
                 {\"type\":\"two-way\",\"message_server_id\":\"2\",\"conversation_id\":\"alice|1|bob\"}\n\
                 {\"conversation_id\":\"alice|1|bob\",\"message_server_id\":3,\"type\":null}";
    let mut command = real(sandbox.url(), &directory);
    command.args(["-", "--type", "delete"]);
    let (status, _, stderr) = run_with(command, input.into()).await;
    assert_eq!((status, stderr.as_str()), (Some(0), ""));
    assert_eq!(recalls(&sandbox, 3), [1; 3]);
    let deleted = MessageState::Deleted;
    assert_eq!([1, 2, 3].map(|id| state(&sandbox, id)), [deleted, MessageState::RecalledTwoWay, deleted]);
}

#[tokio::test]
async fn every_option_is_sent_under_its_name() {
    let listener = Listener::answering(r#"{"code":200,"msg":"success","data":{}}"#).await;
    let directory = Directory::new();
    let mut command = real("https://not.asked.invalid", &directory);
    command.args(["-", "--type", "two-way", "--description", "d", "--push-content", "c", "--push-payload", "{}"]);
    command.args(["--route-environment", "r", "--attach", "a", "--check-team-member-valid", "false"]);
    command.args(["--ignore-revoke-time", "--rate", "1000", "--retries", "0", "--concurrency", "1", "--quiet"]);
    command.args(["--endpoint", &listener.url, "--endpoint", "http://127.0.0.1:9"]);
    assert_eq!(run_with(command, csv([1]).into()).await.0, Some(0));
    let query = "attach=a&check_team_member_valid=false&description=d&ingore_revoke_time=1&push_content=c\
                 &push_payload=%7B%7D&route_environment=r&type=2";
    assert_eq!(listener.last_target().split_once('?').expect("a query").1, query);
}

#[tokio::test]
async fn bad_lines_are_told_and_the_others_sent() {
    let (sandbox, directory) = (sandbox(2).await, Directory::new());
    let long = "x".repeat(100_000);
    let lines: [(&[u8], &str); 11] = [
        (b"alice|1|bob", "fields is 1:"),
        (b"alice|1|bob,1,1,1", "more than 3:"),
        (b"alice|4|bob,1", "super team"),
        (b"alice|1|bob,1.2E+5", "message_server_id"),
        (b"alice|1|bob,", "message_server_id"),
        (b"alice|1|bob,1,both", "two-way"),
        (b"alice|1|bob ,1", "white space"),
        (b"\"alice|1|bob,1", "quote"),
        (b"alice|1|b\xffb,1", "UTF-8"),
        (b"{\"conversation_id\":\"alice|1|bob\",\"message_server_id\":1}", "message_server_id"),
        (long.as_bytes(), "longer than"),
    ];
    let lines = [(b"alice|1|bob,1".as_slice(), "")].into_iter().chain(lines).chain([(b"alice|1|bob,2".as_slice(), "")]);
    let (bytes, explained): (Vec<_>, Vec<_>) = lines.unzip();
    let list = directory.file("list.csv", bytes.join(b"\n".as_slice()));
    let again = || {
        let mut command = real(sandbox.url(), &directory);
        command.arg(&list);
        command
    };
    let (status, stdout, stderr) = run(again()).await;
    assert_eq!(status, Some(1));
    let told: Vec<_> = stderr.lines().collect();
    assert_eq!(told.len(), 11, "{stderr}");
    for (told, (i, explained)) in told.iter().zip(explained.iter().enumerate().filter(|(_, text)| !text.is_empty())) {
        assert!(told.starts_with(&format!("line {}: ", i + 1)), "{told}");
        assert!(told.contains(explained), "{told}");
    }
    assert!(stdout.contains("invalid                     11"), "{stdout}");
    assert_eq!(recalls(&sandbox, 2), [1; 2]);
    let outcomes = directory.outcomes();
    assert_eq!(outcomes.iter().filter(|(_, outcome)| outcome == "invalid").count(), 11);

    // They are told again, but not logged again.
    assert_eq!(run(again()).await.0, Some(1));
    assert_eq!(directory.outcomes(), outcomes);
    assert_eq!(recalls(&sandbox, 2), [1; 2]);
}

#[tokio::test]
async fn bad_json_lines_are_told_and_the_others_sent() {
    let (sandbox, directory) = (sandbox(1).await, Directory::new());
    let lines = [
        (r#"{"conversation_id":"alice|1|bob","message_server_id":1}"#, ""),
        (r#"{"conversation_id":"alice|1|bob","message_server_id":2,"typ":3}"#, "typ"),
        (r#"{"conversation_id":"alice|1|bob","message_server_id":2.5}"#, "message_server_id"),
        (r#"{"conversation_id":"alice|1|bob","message_server_id":2,"type":99}"#, "two-way"),
        (r#"{"conversation_id":"alice|1|bob"}"#, "message_server_id"),
        (r#"{"conversation_id":"alice","message_server_id":2}"#, "sender|type|receiver"),
        (r#"["alice|1|bob",2]"#, "not a JSON object"),
        (r#"{"conversation_id":"alice|1|bob","mess"#, "column"),
    ];
    let mut command = real(sandbox.url(), &directory);
    command.arg(directory.file("list", lines.map(|(line, _)| line).join("\n")));
    let (status, _, stderr) = run(command).await;
    assert_eq!(status, Some(1));
    assert_eq!(stderr.lines().count(), 7, "{stderr}");
    for (i, (told, (_, explained))) in stderr.lines().zip(&lines[1..]).enumerate() {
        assert!(told.starts_with(&format!("line {}: ", i + 2)) && told.contains(explained), "{told}");
    }
    assert_eq!((recalls(&sandbox, 1), sandbox.requests().len()), (vec![1], 1));
}

#[tokio::test]
async fn a_message_that_is_listed_twice_is_sent_once() {
    let (sandbox, directory) = (sandbox(2).await, Directory::new());
    let mut command = real(sandbox.url(), &directory);
    command.arg(directory.file("list.csv", csv([1, 2, 1, 1])));
    let (status, stdout, _) = run(command).await;
    assert_eq!(status, Some(0));
    assert!(stdout.contains("2  listed before"), "{stdout}");
    assert_eq!((recalls(&sandbox, 2), directory.entries().len()), (vec![1; 2], 2));
}

#[tokio::test]
async fn over_its_quota_it_waits_and_sends_the_message_again() {
    let (sandbox, directory) = (sandbox(3).await, Directory::new());
    let list = directory.file("list.csv", csv(1..=3));
    for _ in 0..4 {
        sandbox.refuse_next(ResultCode::RATE_LIMITED, "too many calls");
    }
    let mut command = real(sandbox.url(), &directory);
    command.arg(&list).args(["--limited-pause", "0"]);
    let (status, _, stderr) = run(command).await;
    assert_eq!(status, Some(0), "{stderr}");
    assert_eq!((recalls(&sandbox, 3), sandbox.requests().len()), (vec![1, 1, 1], 7));
}

#[tokio::test]
async fn what_was_refused_is_sent_again_only_when_asked_for() {
    let (sandbox, directory) = (sandbox(3).await, Directory::new());
    let list = directory.file("list.csv", csv(1..=3));
    let again = |more: &[&str]| {
        let mut command = real(sandbox.url(), &directory);
        command.arg(&list).args(["--concurrency", "1"]).args(more);
        command
    };
    sandbox.refuse_next(ResultCode::SERVER_BUSY, "later");
    let (status, stdout, stderr) = run(again(&[])).await;
    assert_eq!(status, Some(1));
    assert!(
        stdout.contains("code 503 (server busy)") && stderr.contains("line 1: ") && stderr.contains("503"),
        "{stderr}"
    );
    let entry = &directory.entries()[0];
    assert_eq!((&entry["outcome"], &entry["code"], &entry["attempts"]), (&"refused".into(), &503.into(), &1.into()));
    assert!(entry["error"].as_str().expect("a text").contains(entry["trace_id"].as_str().expect("a text")));
    assert_eq!(recalls(&sandbox, 3), [0, 1, 1]);

    // Without being asked to, it sends nothing, and tells that not all is done.
    let (status, stdout, _) = run(again(&[])).await;
    assert!(status == Some(1) && stdout.contains("1  failed in an earlier run; --retry-failed"), "{stdout}");
    assert_eq!(sandbox.requests().len(), 3);

    assert_eq!(run(again(&["--retry-failed"])).await.0, Some(0));
    assert_eq!((recalls(&sandbox, 3), sandbox.requests().len()), (vec![1; 3], 4));

    // What is done remains done, whatever was logged before.
    assert_eq!(run(again(&["--retry-failed"])).await.0, Some(0));
    assert_eq!(run(again(&[])).await.0, Some(0));
    assert_eq!(sandbox.requests().len(), 4);
}

#[tokio::test]
async fn no_usable_answer_is_a_failure() {
    let listener = Listener::raw(http("502 Bad Gateway", "text/html", "<html>")).await;
    for (endpoint, outcome) in [(listener.url.as_str(), "unexpected_answer"), ("http://127.0.0.1:9", "transport")] {
        let directory = Directory::new();
        let mut command = real(endpoint, &directory);
        command.args(["-", "--retries", "0"]);
        assert_eq!(run_with(command, csv([1]).into()).await.0, Some(1));
        let entry = &directory.entries()[0];
        assert_eq!((&entry["outcome"], &entry["code"]), (&outcome.into(), &Value::Null));
        assert_eq!(entry["attempts"], 1);
    }
}

#[tokio::test]
async fn a_run_continues_from_a_log_with_a_torn_last_line() {
    let (sandbox, directory) = (sandbox(6).await, Directory::new());
    let again = |count| {
        let mut command = real(sandbox.url(), &directory);
        command.arg(directory.file("list.csv", csv(1..=count)));
        command
    };
    assert_eq!(run(again(2)).await.0, Some(0));
    let whole = fs::read_to_string(directory.log()).expect("a log");
    let torn = r#"{"line":3,"conversation_id":"alice|1|bob","message_server_id":3,"outcome":"done","co"#;
    for (length, count) in [(torn.len(), 3), (4, 4)] {
        let whole = fs::read_to_string(directory.log()).expect("a log");
        fs::write(directory.log(), format!("{whole}{}", &torn[..length])).expect("written");
        let (status, stdout, stderr) = run(again(count)).await;
        assert_eq!((status, stderr.as_str()), (Some(0), ""));
        assert!(stdout.contains("1 calls in "), "{stdout}");
    }
    // Without its line feed, the last line is whole.
    let log = fs::read_to_string(directory.log()).expect("a log");
    fs::write(directory.log(), log.trim_end()).expect("written");
    assert_eq!(run(again(6)).await.0, Some(0));

    assert!(fs::read_to_string(directory.log()).expect("a log").starts_with(&whole));
    assert_eq!(directory.outcomes(), [1, 2, 3, 4, 5, 6].map(|line| (line, "done".to_owned())));
    assert_eq!((recalls(&sandbox, 6), sandbox.requests().len()), (vec![1; 6], 6));
}

#[cfg(unix)]
mod interrupted {
    use std::{process::Child, sync::Arc, time::Duration};

    use tokio::{
        io::{AsyncReadExt, AsyncWriteExt},
        net::TcpListener,
        sync::{Notify, Semaphore},
    };

    use super::*;

    fn interrupt(child: &Child) {
        let status = Command::new("kill").args(["-s", "INT", &child.id().to_string()]).status();
        assert!(status.expect("kill runs").success());
    }

    /// The next line of its standard error.
    async fn line(stderr: BufReader<std::process::ChildStderr>) -> (String, BufReader<std::process::ChildStderr>) {
        let read = move || {
            let (mut stderr, mut line) = (stderr, String::new());
            stderr.read_line(&mut line).expect("UTF-8");
            (line, stderr)
        };
        tokio::task::spawn_blocking(read).await.expect("no panic")
    }

    async fn ended(mut child: Child) -> Option<i32> {
        tokio::task::spawn_blocking(move || child.wait().expect("it ends").code()).await.expect("no panic")
    }

    /// A service that tells of each call, and answers when it is allowed to.
    async fn slow() -> (String, Arc<Notify>, Arc<Semaphore>) {
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("a free port");
        let url = format!("http://{}", listener.local_addr().expect("bound"));
        let (called, allowed) = (Arc::new(Notify::new()), Arc::new(Semaphore::new(0)));
        let handles = (Arc::clone(&called), Arc::clone(&allowed));
        tokio::spawn(async move {
            while let Ok((mut stream, _)) = listener.accept().await {
                let (called, allowed) = (Arc::clone(&called), Arc::clone(&allowed));
                tokio::spawn(async move {
                    let mut request = [0; 4096];
                    while stream.read(&mut request).await.is_ok_and(|n| n > 0) {
                        called.notify_one();
                        allowed.acquire().await.expect("open").forget();
                        let answer = http("200 OK", "application/json", r#"{"code":200,"msg":"success","data":{}}"#);
                        if stream.write_all(&answer).await.is_err() {
                            return;
                        }
                    }
                });
            }
        });
        (url, handles.0, handles.1)
    }

    #[tokio::test]
    async fn the_calls_in_flight_are_waited_for_and_the_next_run_sends_the_others() {
        let ((url, called, allowed), directory) = (slow().await, Directory::new());
        let mut command = real(&url, &directory);
        command.arg(directory.file("list.csv", csv(1..=3))).args(["--concurrency", "1"]);
        let mut child = command.spawn().expect("it runs");
        called.notified().await;
        interrupt(&child);
        let (told, _stderr) = line(BufReader::new(child.stderr.take().expect("piped"))).await;
        assert!(told.starts_with("interrupted: "), "{told}");
        allowed.add_permits(1);
        let mut stdout = child.stdout.take().expect("piped");
        assert_eq!(ended(child).await, Some(130));
        let mut summary = String::new();
        stdout.read_to_string(&mut summary).expect("UTF-8");
        assert!(summary.contains("1 calls in ") && summary.contains("the same log"), "{summary}");
        assert_eq!(directory.outcomes(), [(1, "done".to_owned())]);

        let sandbox = sandbox(3).await;
        let mut command = real(sandbox.url(), &directory);
        command.arg(directory.0.join("list.csv"));
        assert_eq!(run(command).await.0, Some(0));
        // The first one was done before this sandbox came.
        assert_eq!(recalls(&sandbox, 3), [0, 1, 1]);
        assert_eq!(directory.outcomes(), [1, 2, 3].map(|line| (line, "done".to_owned())));
    }

    #[tokio::test]
    async fn the_second_one_ends_it_at_once() {
        let ((url, called, _), directory) = (slow().await, Directory::new());
        let mut command = real(&url, &directory);
        command.arg(directory.file("list.csv", csv([1])));
        let mut child = command.spawn().expect("it runs");
        called.notified().await;
        interrupt(&child);
        let (told, _stderr) = line(BufReader::new(child.stderr.take().expect("piped"))).await;
        assert!(told.starts_with("interrupted: "), "{told}");
        interrupt(&child);
        assert_eq!(ended(child).await, Some(130));
        assert_eq!(directory.entries(), [] as [Value; 0]);
    }

    #[tokio::test]
    async fn input_that_does_not_come_is_not_waited_for() {
        let (sandbox, directory) = (sandbox(5).await, Directory::new());
        let mut command = real(sandbox.url(), &directory);
        let mut child = command.arg("-").stdin(Stdio::piped()).spawn().expect("it runs");
        let mut stdin = child.stdin.take().expect("piped");
        stdin.write_all(csv(1..=3).as_bytes()).expect("it reads");
        while sandbox.requests().len() < 3 {
            tokio::time::sleep(Duration::from_millis(1)).await;
        }
        interrupt(&child);
        assert_eq!(ended(child).await, Some(130));
        drop(stdin);
        assert_eq!(directory.outcomes(), [1, 2, 3].map(|line| (line, "done".to_owned())));

        let mut command = real(sandbox.url(), &directory);
        command.arg("-");
        assert_eq!(run_with(command, csv(1..=5).into()).await.0, Some(0));
        assert_eq!((recalls(&sandbox, 5), sandbox.requests().len()), (vec![1; 5], 5));
    }

    #[tokio::test]
    async fn a_log_is_used_by_one_run_at_a_time() {
        let (sandbox, directory) = (sandbox(1).await, Directory::new());
        let mut command = real(sandbox.url(), &directory);
        let mut child = command.arg("-").stdin(Stdio::piped()).spawn().expect("it runs");
        child.stdin.as_mut().expect("piped").write_all(csv([1]).as_bytes()).expect("it reads");
        while sandbox.requests().is_empty() {
            tokio::time::sleep(Duration::from_millis(1)).await;
        }
        let mut command = real(sandbox.url(), &directory);
        command.arg("-");
        let (status, _, stderr) = run_with(command, csv([1]).into()).await;
        assert!(status == Some(2) && stderr.contains("in use"), "{stderr}");
        drop(child.stdin.take());
        assert_eq!(ended(child).await, Some(0));
        assert_eq!(recalls(&sandbox, 1), [1]);
    }
}

#[tokio::test]
async fn bad_input_is_explained_and_nothing_is_sent() {
    let (sandbox, directory) = (sandbox(1).await, Directory::new());
    let list = directory.file("list.csv", csv([1]));
    let list = list.to_str().expect("UTF-8");
    let columns = directory.file("columns.csv", "message_server_id,conversation_id\n1,alice|1|bob\n");
    let long = "字".repeat(129);
    let cases: [(&[&str], &str); 11] = [
        (&[], "<FILE>"),
        (&["not-there.csv"], "not-there.csv"),
        (&[columns.to_str().expect("UTF-8")], "header"),
        (&[list, "--type", "both"], "two-way"),
        (&[list, "--description", &long], "128"),
        (&[list, "--push-payload", "{"], "--push-payload"),
        (&[list, "--check-team-member-valid", "yes"], "true"),
        (&[list, "--concurrency", "0"], "--concurrency"),
        (&[list, "--rate", "0"], "--rate"),
        (&[list, "--endpoint", "http://example.com"], "plain http"),
        (&[list, "--sandbox", "1"], "--sandbox"),
    ];
    for (arguments, explained) in cases {
        let mut command = real(sandbox.url(), &directory);
        command.args(arguments);
        let (status, stdout, stderr) = run(command).await;
        assert_eq!((status, stdout.as_str()), (Some(2), ""), "{arguments:?}: {stderr}");
        assert!(stderr.contains(explained), "{arguments:?}: {stderr}");
    }
    let mut without_secret = real(sandbox.url(), &directory);
    without_secret.env_remove("YUNXIN_APP_SECRET").arg(list);
    let (status, _, stderr) = run(without_secret).await;
    assert!(status == Some(2) && stderr.contains("YUNXIN_APP_SECRET"), "{stderr}");

    // A file that is no log is not touched.
    for content in ["alice|1|bob,1\n", "alice|1|bob,1", "{\"conversation_id\":\"alice|1|bob\"", "{}\n"] {
        fs::write(directory.log(), content).expect("written");
        let mut command = real(sandbox.url(), &directory);
        command.arg(list);
        let (status, _, stderr) = run(command).await;
        assert!(status == Some(2) && stderr.contains("not of a result log"), "{stderr}");
        assert_eq!(fs::read_to_string(directory.log()).expect("a file"), content);
    }
    let mut without_file = real(sandbox.url(), &directory);
    without_file.arg(list).arg("--log").arg(&directory.0);
    assert_eq!(run(without_file).await.0, Some(2));
    assert!(sandbox.requests().is_empty());
}

#[tokio::test]
async fn a_sandbox_of_its_own_needs_no_account() {
    let directory = Directory::new();
    let again = |count: &str| {
        let mut command = bulk_recall();
        command.args(["--sandbox", count, "--log"]).arg(directory.log());
        command
    };
    let (status, stdout, stderr) = run(again("1000")).await;
    assert_eq!((status, stderr.as_str()), (Some(0), ""));
    assert!(stdout.contains("1000 calls in "), "{stdout}");
    assert_eq!(directory.entries().len(), 1000);
    let (_, stdout, _) = run(again("1001")).await;
    assert!(stdout.contains("1 calls in ") && stdout.contains("1000  done by an earlier run"), "{stdout}");

    let mut without_log = bulk_recall();
    without_log.args(["--sandbox", "1"]);
    assert_eq!(run(without_log).await.0, Some(0));
}
