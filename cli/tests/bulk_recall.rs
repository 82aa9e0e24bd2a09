//! `yunxin-im bulk-recall`: its input, its log, and what it sends.

mod support;

use std::fs;

use serde_json::Value;
use support::{Directory, Listener, Service, bulk_recall, csv, http, program, run, run_with, wait_until, with_app};
use yunxin_im::{
    ResultCode,
    sandbox::{Fault, MessageState, Sandbox},
};

/// The outcomes in the log, in the order of the list.
fn entries(directory: &Directory) -> Vec<Value> {
    let text = fs::read_to_string(directory.path("log")).expect("a log");
    assert!(text.ends_with('\n'), "{text}");
    let mut entries: Vec<Value> = text.lines().skip(1).map(|line| serde_json::from_str(line).expect(line)).collect();
    entries.sort_by_key(|entry| entry["line"].as_u64());
    entries
}

/// Line and outcome of each.
fn outcomes(directory: &Directory) -> Vec<(u64, String)> {
    let text = |value: &Value| value.as_str().expect("a text").to_owned();
    entries(directory).iter().map(|e| (e["line"].as_u64().expect("a number"), text(&e["outcome"]))).collect()
}

#[test]
fn csv_is_recalled_line_by_line() {
    let (service, directory) = (Service::start(5), Directory::new());
    let input = "\u{feff}Conversation_ID,message_server_id, type\r\nalice|1|bob,1\r\n\r\n\"alice|1|bob\", 2 ,3\r\n\
                 alice|1|bob,3,two-way\r\nalice|1|bob,4,\r\nalice|1|bob,5";
    let list = directory.file("list.csv", input);
    let (status, stdout, stderr) = run(bulk_recall(service.url(), &directory, &[&list]));
    assert_eq!((status, stderr.as_str()), (Some(0), ""));
    assert!(stdout.contains("code 200 (success)") && stdout.contains("5 calls in "), "{stdout}");
    service.assert_each_recalled_once();
    let (one_way, two_way) = (MessageState::RecalledOneWay, MessageState::RecalledTwoWay);
    assert_eq!(service.states(), [one_way, MessageState::Deleted, two_way, one_way, one_way]);
}

#[test]
fn json_lines_are_taken_from_the_standard_input() {
    let (service, directory) = (Service::start(3), Directory::new());
    let input = "\n {\"conversation_id\":\"alice|1|bob\",\"message_server_id\":1,\"type\":3}\r\n\
                 {\"type\":\"two-way\",\"message_server_id\":\"2\",\"conversation_id\":\"alice|1|bob\"}\n\
                 {\"conversation_id\":\"alice|1|bob\",\"message_server_id\":3,\"type\":null}";
    let (status, _, stderr) = run_with(bulk_recall(service.url(), &directory, &["-", "--type", "delete"]), input);
    assert_eq!((status, stderr.as_str()), (Some(0), ""));
    let deleted = MessageState::Deleted;
    assert_eq!(service.states(), [deleted, MessageState::RecalledTwoWay, deleted]);
}

#[test]
fn every_option_is_sent_under_its_name() {
    let (listener, directory) = (Listener::success(), Directory::new());
    let mut command = bulk_recall("https://not.asked.invalid", &directory, &["-", "--type", "two-way", "--quiet"]);
    command.args(["--description", "d", "--push-content", "c", "--push-payload", "{}", "--route-environment", "r"]);
    command.args(["--attach", "a", "--check-team-member-valid", "false", "--ignore-revoke-time"]);
    command.args(["--rate", "1000", "--retries", "0", "--concurrency", "1"]);
    command.args(["--endpoint", &listener.url, "--endpoint", "http://127.0.0.1:9"]);
    assert_eq!(run_with(command, csv([1])).0, Some(0));
    let query = "?type=2&description=d&push_content=c&push_payload=%7B%7D&route_environment=r&attach=a\
                 &check_team_member_valid=false&ingore_revoke_time=1 ";
    assert!(listener.requests()[0].contains(query), "{:?}", listener.requests());
}

#[test]
fn bad_lines_are_told_with_their_numbers_and_the_others_are_sent() {
    let (service, directory) = (Service::start(2), Directory::new());
    let long = "x".repeat(100_000);
    let lines: [(&[u8], &str); 13] = [
        (b"alice|1|bob,1", ""),
        (b"alice|1|bob", "1 field(s)"),
        (b"alice|1|bob,1,1,1", "4 field(s)"),
        (b"alice|4|bob,1", "super-team"),
        (b"alice|1|bob,1.2E+5", "message_server_id"),
        (b"alice|1|bob,", "message_server_id"),
        (b"alice|1|bob,9223372036854775808", "64 bits"),
        (b"alice|1|bob,1,both", "two-way"),
        (b"\"alice|1|bob,1", "quote"),
        (b"alice|1|b\xffb,1", "UTF-8"),
        (b"{\"conversation_id\":\"alice|1|bob\",\"message_server_id\":1}", "message_server_id"),
        (long.as_bytes(), "longer than"),
        (b"alice|1|bob,2", ""),
    ];
    check_bad_lines(&service, &directory, &lines);
}

#[test]
fn bad_json_lines_are_told_with_their_numbers_and_the_others_are_sent() {
    let (service, directory) = (Service::start(2), Directory::new());
    let lines: [(&[u8], &str); 9] = [
        (br#"{"conversation_id":"alice|1|bob","message_server_id":1}"#, ""),
        (br#"{"conversation_id":"alice|1|bob","message_server_id":2,"typ":3}"#, "typ"),
        (br#"{"conversation_id":"alice|1|bob","message_server_id":2.5}"#, "message_server_id"),
        (br#"{"conversation_id":"alice|1|bob","message_server_id":2,"type":99}"#, "two-way"),
        (br#"{"conversation_id":"alice|1|bob"}"#, "message_server_id"),
        (br#"{"conversation_id":"alice","message_server_id":2}"#, "sender|type|receiver"),
        (br#"["alice|1|bob",2]"#, "not a JSON object"),
        (br#"{"conversation_id":"alice|1|bob","mess"#, "column"),
        (br#"{"conversation_id":"alice|1|bob","message_server_id":2}"#, ""),
    ];
    check_bad_lines(&service, &directory, &lines);
}

/// Runs a list of lines, each with what must be told of it. The good ones are the messages of the service.
fn check_bad_lines(service: &Service, directory: &Directory, lines: &[(&[u8], &str)]) {
    let list = lines.iter().map(|(line, _)| *line).collect::<Vec<_>>().join(b"\n".as_slice());
    let list = directory.file("list", list);
    let bad: Vec<_> = (1..).zip(lines).filter(|(_, (_, explained))| !explained.is_empty()).collect();
    // From the standard input they are told as well, and in a second run again.
    for (input, source) in [(Vec::new(), list.as_str()), (fs::read(&list).expect("a file"), "-")] {
        let (status, stdout, stderr) = run_with(bulk_recall(service.url(), directory, &[source]), input);
        assert_eq!(status, Some(1));
        assert!(stdout.contains(&format!("bad lines{:>17}  not sent", bad.len())), "{stdout}");
        assert_eq!(stderr.lines().count(), bad.len(), "{stderr}");
        for (told, (number, (_, explained))) in stderr.lines().zip(&bad) {
            assert!(told.starts_with(&format!("line {number}: ")) && told.contains(explained), "{explained}: {told}");
        }
    }
    assert!(service.recalls().iter().all(|recalls| *recalls == 1));
    assert_eq!(service.requests().len(), service.recalls().len());
}

#[test]
fn blanks_are_treated_alike_in_csv_and_json() {
    let (service, directory) = (Service::start(1), Directory::new());
    let json = |conversation: &str, id: &str, operation: &str| {
        format!(r#"{{"conversation_id":"{conversation}","message_server_id":"{id}","type":"{operation}"}}"#)
    };
    let csv = |conversation: &str, id: &str, operation: &str| format!("{conversation},{id},{operation}");
    for line in [json, csv] as [fn(&str, &str, &str) -> String; 2] {
        for conversation in [" alice|1|bob", "alice|1|bob ", "\u{a0}alice|1|bob"] {
            let log = Directory::new();
            let (status, _, stderr) = run_with(bulk_recall(service.url(), &log, &["-"]), line(conversation, "1", "3"));
            assert!(status == Some(1) && stderr.contains("white space"), "{stderr}");
        }
    }
    assert!(service.requests().is_empty());
    for line in [json, csv] as [fn(&str, &str, &str) -> String; 2] {
        let log = Directory::new();
        assert_eq!(
            run_with(bulk_recall(service.url(), &log, &["-"]), line("alice|1|bob", " 1 ", " delete ")).0,
            Some(0)
        );
    }
    assert_eq!((service.states(), service.requests().len()), (vec![MessageState::Deleted], 2));
    drop(directory);
}

#[test]
fn joined_exports_are_read_as_one_list() {
    let (service, directory) = (Service::start(4), Directory::new());
    let list = "\u{feff}conversation_id,message_server_id\r\nalice|1|bob,1\r\n\
                \u{feff}conversation_id,message_server_id,type\r\nalice|1|bob,2,1\r\n\u{feff}alice|1|bob,3\r\n\
                \u{feff}\"alice|1|bob\",4";
    let list = directory.file("list.csv", list);
    let (status, stdout, stderr) = run(bulk_recall(service.url(), &directory, &[&list]));
    assert_eq!((status, stderr.as_str()), (Some(0), ""), "{stdout}");
    service.assert_each_recalled_once();
    let json = r#"{"conversation_id":"alice|1|bob","message_server_id":1}"#;
    let again = Directory::new();
    assert_eq!(run_with(bulk_recall(service.url(), &again, &["-"]), format!("{json}\n\u{feff}{json}\n")).0, Some(0));
}

#[test]
fn a_list_in_another_format_is_named_once() {
    let service = Service::start(0);
    let utf16 = |text: &str| [0xfeff].into_iter().chain(text.encode_utf16()).collect::<Vec<u16>>();
    let lines = |line: &str| format!("{line}\n").repeat(100);
    let csv = "alice|1|bob,1\r\n";
    let json = r#"{"conversation_id":"alice|1|bob","message_server_id":1}"#;
    for (list, told) in [
        (utf16(csv).into_iter().flat_map(u16::to_le_bytes).collect(), "UTF-16"),
        (utf16(csv).into_iter().flat_map(u16::to_be_bytes).collect(), "UTF-16"),
        (csv.encode_utf16().flat_map(u16::to_le_bytes).collect(), "UTF-16"),
        (lines("alice|1|bob;1").into_bytes(), "semicolons"),
        (b"\xef\xbb\xbfconversation_id;message_server_id;type\nalice|1|bob;1;1\n".to_vec(), "semicolons"),
        (lines("alice|1|bob\t1").into_bytes(), "tabs"),
        (format!("[{json},\n{json}]").into_bytes(), "JSON array"),
        (format!("[\n{json},\n{json}\n]\n").into_bytes(), "JSON array"),
    ] {
        let directory = Directory::new();
        let file = directory.file("list", &list);
        for source in [file.as_str(), "-"] {
            let (status, stdout, stderr) = run_with(bulk_recall(service.url(), &directory, &[source]), &list);
            assert_eq!((status, stdout.as_str()), (Some(2), ""), "{told}: {stderr}");
            assert!(stderr.lines().count() == 1 && stderr.contains(told), "{told}: {stderr}");
        }
    }
    assert!(service.requests().is_empty());
}

#[test]
fn an_account_with_an_invisible_character_at_an_end_is_a_bad_line() {
    let service = Service::start(0);
    for (id, shown) in [
        ("alice|1|\u{feff}bob", r"\u{feff}bob"),
        ("alice|1|bob\u{feff}", r"bob\u{feff}"),
        ("alice\u{200b}|1|bob", r"alice\u{200b}"),
        ("\u{202a}alice|1|bob", r"\u{202a}alice"),
        ("alice |1|bob", "alice "),
    ] {
        let json = format!(r#"{{"conversation_id":"{id}","message_server_id":2}}"#);
        let csv = format!("\"{id}\",2");
        for line in [json, csv, format!("{id},2")] {
            let directory = Directory::new();
            let first = line.starts_with('{').then_some(r#"{"conversation_id":"a|1|b","message_server_id":1}"#);
            let list = format!("{}\n{line}\n", first.unwrap_or("a|1|b,1"));
            let (status, _, stderr) = run_with(bulk_recall(service.url(), &directory, &["-"]), list);
            assert_eq!(status, Some(1), "{line}");
            assert!(stderr.starts_with("line 2: the part ") && stderr.contains(shown), "{line}: {stderr}");
        }
    }
    assert!(service.requests().iter().all(|request| request.path().ends_with("/1")));
}

#[test]
fn a_message_that_is_listed_twice_is_sent_once() {
    for source in ["file", "-"] {
        let (service, directory) = (Service::start(2), Directory::new());
        let list = directory.file("file", csv([1, 2, 1, 1]));
        let source = if source == "-" { source } else { &list };
        let (status, stdout, _) = run_with(bulk_recall(service.url(), &directory, &[source]), csv([1, 2, 1, 1]));
        assert_eq!(status, Some(0));
        assert!(stdout.contains("listed before            2  sent once"), "{stdout}");
        service.assert_each_recalled_once();
        assert_eq!(entries(&directory).len(), 2);
    }
}

#[test]
fn a_message_with_two_types_is_an_error_that_names_both_lines() {
    let (service, directory) = (Service::start(2), Directory::new());
    let list = "alice|1|bob,1\nalice|1|bob,2\nalice|1|bob,1,delete\n";
    let told = "line 3: delete for message 1 of alice|1|bob, but one-way in line 1";
    // A file is checked before anything is sent.
    for arguments in [&[][..], &["--dry-run"]] {
        let mut command = bulk_recall(service.url(), &directory, arguments);
        let (status, stdout, stderr) = run({
            command.arg(directory.file("list", list));
            command
        });
        assert_eq!((status, stdout.as_str()), (Some(2), ""));
        assert!(stderr.contains(told) && stderr.contains("nothing was sent"), "{stderr}");
    }
    assert!(service.requests().is_empty());
    // What comes line by line has been sent before.
    let (status, stdout, stderr) = run_with(bulk_recall(service.url(), &directory, &["-"]), list);
    assert!(status == Some(1) && stderr.contains(told) && stdout.contains("two types"), "{stderr}");
    assert_eq!(service.states(), [MessageState::RecalledOneWay; 2]);
    service.assert_each_recalled_once();
    // The log knows what was done, too.
    let list = directory.file("list", "alice|1|bob,1,delete\n");
    let (status, _, stderr) = run(bulk_recall(service.url(), &directory, &[&list]));
    assert!(status == Some(2) && stderr.contains("but one-way in the log"), "{stderr}");
    assert_eq!(service.requests().len(), 2);
}

#[test]
fn a_log_says_what_was_done_where_and_when() {
    let (service, directory) = (Service::start(2), Directory::new());
    let mut command = bulk_recall(service.url(), &directory, &["-", "--type", "two-way", "--ignore-revoke-time"]);
    command.args(["--description", "spam"]);
    assert_eq!(run_with(command, "alice|1|bob,1\nalice|3|bob,2,delete\n").0, Some(1));
    let text = fs::read_to_string(directory.path("log")).expect("a log");
    let job: Value = serde_json::from_str(text.lines().next().expect("a line")).expect("JSON");
    assert_eq!(job["app_key"], Sandbox::APP_KEY);
    assert_eq!(job["endpoints"][0], service.url());
    assert_eq!(job["type"], "two-way");
    assert_eq!(job["parameters"]["description"], "spam");

    let entries = entries(&directory);
    let expected = [("alice|1|bob", "two-way", "done", 200), ("alice|3|bob", "delete", "refused", 414)];
    assert_eq!(entries.len(), expected.len());
    let requests = service.requests();
    for ((entry, expected), id) in entries.iter().zip(expected).zip([1, 2]) {
        let (conversation, operation, outcome, code) = expected;
        let time = entry["time"].as_str().expect("a time");
        assert!(time.len() == 24 && time.ends_with('Z') && time.as_bytes()[10] == b'T', "{time}");
        assert_eq!((&entry["line"], &entry["message_server_id"]), (&id.into(), &id.to_string().into()));
        assert_eq!((&entry["conversation_id"], &entry["type"]), (&conversation.into(), &operation.into()));
        assert_eq!((&entry["outcome"], &entry["code"]), (&outcome.into(), &code.into()));
        assert_eq!((&entry["app_key"], &entry["endpoint"]), (&Sandbox::APP_KEY.into(), &service.url().into()));
        assert_eq!((&entry["attempts"], &entry["parameters"]["description"]), (&1.into(), &"spam".into()));
        let request = requests.iter().find(|r| r.path().ends_with(&format!("/messages/{id}"))).expect("a request");
        assert_eq!(entry["trace_id"], request.header("X-custom-traceid"));
    }
    assert_eq!(entries[0]["msg"], "success");
    assert!(entries[0].get("error").is_none());
    assert!(entries[1]["msg"].as_str().expect("a text").contains("super team"));
    assert!(entries[1]["error"].as_str().expect("a text").contains("414"));
}

#[test]
fn the_log_of_another_job_is_refused_with_the_reason() {
    let (service, other, directory) = (Service::start(1), Service::start(1), Directory::new());
    let list = directory.file("list", csv([1]));
    assert_eq!(run(bulk_recall(service.url(), &directory, &[&list])).0, Some(0));
    let log = fs::read_to_string(directory.path("log")).expect("a log");

    let mut cases = vec![
        (bulk_recall(service.url(), &directory, &[&list, "--type", "two-way"]), vec!["type", "one-way", "two-way"]),
        (bulk_recall(other.url(), &directory, &[&list]), vec!["endpoints", service.url(), other.url()]),
        (bulk_recall(service.url(), &directory, &[&list, "--description", "d"]), vec!["parameters", "description"]),
        (bulk_recall(service.url(), &directory, &[&list, "--dry-run", "--type", "delete"]), vec!["type", "delete"]),
    ];
    let mut other_app = bulk_recall(service.url(), &directory, &[&list]);
    other_app.env("YUNXIN_APP_KEY", "another");
    cases.push((other_app, vec!["app_key", Sandbox::APP_KEY, "another"]));
    for (command, named) in cases {
        let (status, stdout, stderr) = run(command);
        assert_eq!((status, stdout.as_str()), (Some(2), ""), "{stderr}");
        assert!(stderr.contains("another job") && stderr.contains("Nothing was sent"), "{stderr}");
        named.iter().for_each(|name| assert!(stderr.contains(name), "{name}: {stderr}"));
    }
    assert_eq!(fs::read_to_string(directory.path("log")).expect("a log"), log);
    assert_eq!((service.requests().len(), other.requests().len()), (1, 0));
}

#[test]
fn a_file_that_is_not_a_log_is_left_as_it_is() {
    let (service, directory) = (Service::start(1), Directory::new());
    let list = directory.file("list.csv", csv([1]));
    let whole = r#"{"log":"yunxin-im bulk-recall","version":1,"id":"#;
    for content in
        ["alice|1|bob,1\n", "alice|1|bob,1", "{\"conversation_id\":\"alice|1|bob\"", "{}\n", &format!("{whole}7}}\n")]
    {
        directory.file("log", content);
        let (status, _, stderr) = run(bulk_recall(service.url(), &directory, &[&list]));
        assert!(status == Some(2) && stderr.contains("is not a log"), "{stderr}");
        assert_eq!(fs::read_to_string(directory.path("log")).expect("a file"), content);
    }
    fs::remove_file(directory.path("log")).expect("a file");
    fs::create_dir(directory.path("log")).expect("a directory");
    assert_eq!(run(bulk_recall(service.url(), &directory, &[&list])).0, Some(2));
    assert!(service.requests().is_empty());
}

#[test]
fn a_dry_run_checks_the_whole_list_and_sends_nothing() {
    let (service, directory) = (Service::start(5), Directory::new());
    let list = directory.file("list", csv([1, 2]));
    assert_eq!(run(bulk_recall(service.url(), &directory, &[&list])).0, Some(0));
    let log = fs::read_to_string(directory.path("log")).expect("a log");

    let lines = "alice|1|bob,2\nalice|1|bob,3\nalice|1|bob,4,delete\nalice|1|bob,3\n";
    for (bad, status) in [("", 0), ("alice|1|bob,x\n", 1)] {
        let list = directory.file("list", format!("{lines}{bad}"));
        let (ended, stdout, stderr) = run(bulk_recall(service.url(), &directory, &[&list, "--dry-run"]));
        assert_eq!(ended, Some(status), "{stderr}");
        for said in [Sandbox::APP_KEY, service.url(), "1  one-way", "1  delete", "1  by an earlier run", "1  sent once"]
        {
            assert!(stdout.contains(said), "{said}: {stdout}");
        }
        assert_eq!(stderr.contains("line 5: "), !bad.is_empty(), "{stderr}");
    }
    // It needs no log, and makes none.
    let arguments = ["bulk-recall", "-", "--type", "delete", "--dry-run"];
    assert_eq!(run_with(with_app(service.url(), &arguments), csv([1])).0, Some(0));
    let new = Directory::new();
    assert_eq!(run_with(bulk_recall(service.url(), &new, &["-", "--dry-run"]), csv([1])).0, Some(0));
    assert!(!fs::exists(new.path("log")).expect("it can be told"));
    assert_eq!(fs::read_to_string(directory.path("log")).expect("a log"), log);
    assert_eq!(service.requests().len(), 2);
}

#[test]
fn over_the_quota_all_calls_keep_one_pause() {
    let directory = Directory::new();
    let list = directory.file("list.csv", csv(1..=40));
    // Eight calls are in flight when the quota is exceeded.
    let barrier = std::sync::Barrier::new(8);
    let listener = Listener::start(move |n| {
        if n < 8 {
            barrier.wait();
        }
        let body = if n < 8 { r#"{"code":416,"msg":"too many calls"}"# } else { support::SUCCESS };
        Some(http("200 OK", "application/json", body))
    });
    let arguments = [list.as_str(), "--limited-pause", "1", "--concurrency", "8"];
    let (status, stdout, stderr) = run(bulk_recall(&listener.url, &directory, &arguments));
    let paused = "over the app's quota (416); a lower --rate avoids this: all calls pause for 1.0 s\n";
    assert_eq!((status, stderr.as_str()), (Some(0), paused));
    assert!(stdout.contains("; 8 over the app's quota (416), and made again"), "{stdout}");
    assert_eq!(listener.requests().len(), 48);
    assert_eq!(outcomes(&directory).iter().filter(|(_, outcome)| outcome == "rate-limited").count(), 8);
}

#[test]
fn the_pause_grows_as_long_as_the_quota_is_exceeded() {
    let (service, directory) = (Service::start(5), Directory::new());
    let list = directory.file("list.csv", csv(1..=5));
    service.limit(3);
    let arguments = [list.as_str(), "--limited-pause", "1", "--concurrency", "1"];
    let (status, _, stderr) = run(bulk_recall(service.url(), &directory, &arguments));
    let pauses: Vec<_> = stderr.lines().map(|line| line.rsplit_once("for ").expect("a pause").1).collect();
    assert_eq!((status, pauses.as_slice()), (Some(0), ["1.0 s", "2.0 s", "4.0 s"].as_slice()), "{stderr}");
    service.assert_each_recalled_once();
}

#[test]
fn a_quota_that_stays_exceeded_stops_the_run_and_the_next_one_continues() {
    let (service, directory) = (Service::start(3), Directory::new());
    let list = directory.file("list.csv", csv(1..=3));
    service.limit(11);
    let arguments = [list.as_str(), "--limited-pause", "0", "--concurrency", "1"];
    let (status, stdout, stderr) = run(bulk_recall(service.url(), &directory, &arguments));
    assert_eq!(status, Some(1));
    assert!(
        stderr.contains("after 10 pauses in a row") && stdout.contains("run it again with the same log"),
        "{stderr}"
    );
    assert_eq!(service.recalls(), [0; 3]);
    assert_eq!(run(bulk_recall(service.url(), &directory, &arguments)).0, Some(0));
    service.assert_each_recalled_once();
    assert_eq!(service.requests().len(), 14);
}

#[test]
fn what_was_refused_is_sent_again_only_when_asked_for() {
    let (service, directory) = (Service::start(3), Directory::new());
    let list = directory.file("list.csv", csv(1..=3));
    let again = |more: &[&str]| {
        let mut command = bulk_recall(service.url(), &directory, &[&list, "--concurrency", "1"]);
        command.args(more);
        run(command)
    };
    service.fail_next(Fault::refusal(ResultCode::RECALL_WINDOW_PASSED, "too late"));
    let (status, stdout, stderr) = again(&[]);
    assert_eq!(status, Some(1));
    assert!(stdout.contains("code 508") && stderr.contains("line 1: refused: ") && stderr.contains("508"), "{stderr}");
    assert_eq!(service.recalls(), [0, 1, 1]);

    // Without being asked to, it sends nothing, and tells that not all is done.
    let (status, stdout, _) = again(&[]);
    assert!(status == Some(1) && stdout.contains("1  in an earlier run; sent again with --retry-failed"), "{stdout}");
    assert_eq!(service.requests().len(), 3);

    assert_eq!(again(&["--retry-failed"]).0, Some(0));
    service.assert_each_recalled_once();
    assert_eq!(service.requests().len(), 4);

    // What is done remains done, whatever was logged before.
    assert_eq!(again(&["--retry-failed"]).0, Some(0));
    assert_eq!(again(&[]).0, Some(0));
    assert_eq!(service.requests().len(), 4);
    // An outcome makes the next call a new one.
    let requests = service.requests();
    assert_ne!(requests[0].header("X-custom-traceid"), requests[3].header("X-custom-traceid"));
}

#[test]
fn what_certainly_did_not_reach_the_service_is_sent_again_by_itself_and_nothing_else() {
    let answer = |status: &str, body: &str| Some(http(status, "application/json", body));
    let cases = [
        (answer("502 Bad Gateway", "<html>"), "not-sent", true),
        (answer("200 OK", "<html>"), "unknown", false),
        (answer("200 OK", r#"{"code":503,"msg":"busy"}"#), "unknown", false),
        (answer("200 OK", r#"{"code":403,"msg":"no"}"#), "refused", false),
        (None, "unknown", false),
    ];
    for (fault, outcome, is_sent_again) in cases {
        let directory = Directory::new();
        let list = directory.file("list", csv([1]));
        let listener =
            Listener::start(move |n| if n == 0 { fault.clone() } else { answer("200 OK", support::SUCCESS) });
        let run = || run(bulk_recall(&listener.url, &directory, &[&list, "--retries", "0"]));
        assert_eq!(run().0, Some(1));
        assert_eq!(outcomes(&directory), [(1, outcome.to_owned())]);
        assert_eq!(run().0, Some(if is_sent_again { 0 } else { 1 }));
        assert_eq!(listener.requests().len(), if is_sent_again { 2 } else { 1 }, "{outcome}");
    }
    let directory = Directory::new();
    assert_eq!(run_with(bulk_recall("http://127.0.0.1:9", &directory, &["-"]), csv([1])).0, Some(1));
    assert_eq!(outcomes(&directory), [(1, "not-sent".to_owned())]);
}

#[test]
fn calls_that_all_fail_alike_stop_the_run_soon() {
    // A wrong secret, and a closed port.
    let service = Service::start(0);
    for (endpoint, told) in [(service.url(), "CheckSum"), ("http://127.0.0.1:9", "127.0.0.1:9")] {
        let directory = Directory::new();
        let list = directory.file("list", csv(1..=5000));
        let mut command = bulk_recall(endpoint, &directory, &[&list, "--concurrency", "8"]);
        command.env("YUNXIN_APP_SECRET", "wrong");
        let (status, stdout, stderr) = run(command);
        assert_eq!(status, Some(1));
        assert!(stderr.contains("stopped: the first calls all failed alike") && stderr.contains(told), "{stderr}");
        assert!(stdout.contains("run it again with the same log"), "{stdout}");
        // One cause is told once.
        assert_eq!(stderr.lines().filter(|line| line.contains(told)).count(), 1, "{stderr}");
        assert!(entries(&directory).len() <= 20 + 8, "{}", entries(&directory).len());
    }
    assert!(service.requests().len() <= 20 + 8);
}

#[test]
fn an_endpoint_that_goes_down_in_the_middle_stops_the_run() {
    let directory = Directory::new();
    let list = directory.file("list", csv(1..=5000));
    let listener = Listener::start(|n| {
        let (status, body) = if n < 100 { ("200 OK", support::SUCCESS) } else { ("502 Bad Gateway", "") };
        Some(http(status, "application/json", body))
    });
    let arguments = [list.as_str(), "--concurrency", "8", "--retries", "0"];
    let (status, _, stderr) = run(bulk_recall(&listener.url, &directory, &arguments));
    assert!(status == Some(1) && stderr.contains("200 calls in a row"), "{stderr}");
    assert!(listener.requests().len() < 400, "{}", listener.requests().len());
}

#[test]
fn max_failures_stops_the_run_at_that_number_and_not_before() {
    let service = Service::start(0);
    for (limit, alike) in [(5, false), (60, true)] {
        let directory = Directory::new();
        let list = directory.file("list", csv(1..=1000));
        let before = service.requests().len();
        let limit_text = limit.to_string();
        let arguments = [list.as_str(), "--concurrency", "1", "--max-failures", &limit_text];
        let mut command = bulk_recall(service.url(), &directory, &arguments);
        command.env("YUNXIN_APP_SECRET", "wrong");
        let (status, _, stderr) = run(command);
        assert!(status == Some(1) && stderr.contains(&format!("stopped: {limit} failures")), "{stderr}");
        assert_eq!(service.requests().len() - before, limit, "{alike}");
    }
}

#[test]
fn a_run_continues_from_a_log_with_a_torn_last_line() {
    let (service, directory) = (Service::start(6), Directory::new());
    let again = |count| {
        let list = directory.file("list.csv", csv(1..=count));
        run(bulk_recall(service.url(), &directory, &[&list]))
    };
    assert_eq!(again(2).0, Some(0));
    let whole = fs::read_to_string(directory.path("log")).expect("a log");
    let torn = r#"{"time":"2025-11-23T13:56:44.031Z","line":3,"conversation_id":"alice|1|bob","message_ser"#;
    for (length, count) in [(torn.len(), 3), (4, 4)] {
        let whole = fs::read_to_string(directory.path("log")).expect("a log");
        directory.file("log", format!("{whole}{}", &torn[..length]));
        let (status, stdout, stderr) = again(count);
        assert_eq!((status, stderr.as_str()), (Some(0), ""));
        assert!(stdout.contains("1 call in "), "{stdout}");
    }
    assert_eq!(again(6).0, Some(0));

    assert!(fs::read_to_string(directory.path("log")).expect("a log").starts_with(&whole));
    assert_eq!(outcomes(&directory), [1, 2, 3, 4, 5, 6].map(|line| (line, "done".to_owned())));
    service.assert_each_recalled_once();
    assert_eq!(service.requests().len(), 6);

    // A first line that is torn is of a run that sent nothing.
    directory.file("log", &whole[..30]);
    assert_eq!(again(1).0, Some(0));
}

#[test]
fn a_last_line_that_lacks_only_its_newline_is_kept() {
    let (service, directory) = (Service::start(2), Directory::new());
    let list = directory.file("list.csv", csv([1, 2]));
    let again = || run(bulk_recall(service.url(), &directory, &[&list]));
    assert_eq!(again().0, Some(0));
    let whole = fs::read_to_string(directory.path("log")).expect("a log");
    directory.file("log", whole.trim_end());
    assert_eq!(again().0, Some(0));
    assert_eq!(fs::read_to_string(directory.path("log")).expect("a log"), whole);
    // The line of the job, too: the id in it makes the trace ids.
    let job = whole.lines().next().expect("a line");
    directory.file("log", job);
    assert_eq!(again().0, Some(1));
    assert!(fs::read_to_string(directory.path("log")).expect("a log").starts_with(&format!("{job}\n")));
    assert_eq!(outcomes(&directory), [1, 2].map(|line| (line, "unknown".to_owned())));
}

#[test]
fn damage_of_a_log_is_named_with_its_line() {
    let (service, directory) = (Service::start(1), Directory::new());
    let list = directory.file("list.csv", csv([1]));
    assert_eq!(run(bulk_recall(service.url(), &directory, &[&list])).0, Some(0));
    let whole = fs::read_to_string(directory.path("log")).expect("a log");
    let (job, entry) = whole.split_once('\n').expect("two lines");
    for (content, told) in [
        (format!("{whole}\0\0\0\0"), "line 3 has NUL bytes"),
        (format!("{whole}{}\0\0", &entry[..20]), "line 3 has NUL bytes"),
        (format!("{job}\n\n{entry}"), "line 2 is blank"),
        (format!("{job}\nsomething else\n{entry}"), "line 2"),
    ] {
        directory.file("log", &content);
        let (status, _, stderr) = run(bulk_recall(service.url(), &directory, &[&list]));
        assert!(status == Some(2) && stderr.contains(told), "{stderr}");
        assert_eq!(fs::read_to_string(directory.path("log")).expect("a log"), content);
    }
    assert_eq!(service.requests().len(), 1);
}

#[test]
fn ids_in_the_log_are_exact_for_readers_that_round_numbers() {
    let (service, directory) = (Service::start(0), Directory::new());
    let again = || run_with(bulk_recall(service.url(), &directory, &["-"]), csv([i64::MAX, i64::MIN]));
    assert_eq!(again().0, Some(0));
    let ids: Vec<_> = entries(&directory).iter().map(|entry| entry["message_server_id"].clone()).collect();
    assert_eq!(ids, ["9223372036854775807", "-9223372036854775808"]);
    assert_eq!(again().0, Some(0));
    assert_eq!(service.requests().len(), 2);
}

#[test]
fn a_line_is_sent_while_the_next_one_is_not_whole() {
    use std::io::Write;

    let (service, directory) = (Service::start(3), Directory::new());
    let mut child =
        bulk_recall(service.url(), &directory, &["-"]).stdin(std::process::Stdio::piped()).spawn().expect("it runs");
    let mut stdin = child.stdin.take().expect("piped");
    stdin.write_all(b"alice|1|bob,1\nalice|1|bob,2\nalice|1|b").expect("it reads");
    wait_until(|| service.requests().len() == 2);
    stdin.write_all(b"ob,3\n").expect("it reads");
    wait_until(|| service.requests().len() == 3);
    drop(stdin);
    assert_eq!(child.wait().expect("it ends").code(), Some(0));
    service.assert_each_recalled_once();
}

#[test]
fn a_log_is_used_by_one_run_at_a_time() {
    use std::io::Write;

    let (service, directory) = (Service::start(1), Directory::new());
    let mut child =
        bulk_recall(service.url(), &directory, &["-"]).stdin(std::process::Stdio::piped()).spawn().expect("it runs");
    child.stdin.as_mut().expect("piped").write_all(csv([1]).as_bytes()).expect("it reads");
    wait_until(|| !service.requests().is_empty());
    let (status, _, stderr) = run_with(bulk_recall(service.url(), &directory, &["-"]), csv([1]));
    assert!(status == Some(2) && stderr.contains("in use"), "{stderr}");
    drop(child.stdin.take());
    assert_eq!(child.wait().expect("it ends").code(), Some(0));
    assert_eq!(service.recalls(), [1]);
}

#[test]
fn bad_input_is_explained_and_nothing_is_sent() {
    let (service, directory) = (Service::start(1), Directory::new());
    let list = directory.file("list.csv", csv([1]));
    let columns = directory.file("columns.csv", "message_server_id,conversation_id\n1,alice|1|bob\n");
    let missing = directory.path("not-there.csv");
    let long = "字".repeat(129);
    let cases: [(&[&str], &str); 14] = [
        (&[&list, "--limited-pause", "18446744073709551615"], "--limited-pause"),
        (&[], "<LIST>"),
        (&[&missing], "not-there.csv"),
        (&[&directory.path(".")], "the list cannot be read, from line 1 on"),
        (&[&columns], "header"),
        (&[&list, "--type", "both"], "two-way"),
        (&[&list, "--description", &long], "128"),
        (&[&list, "--push-payload", "{"], "--push-payload"),
        (&[&list, "--check-team-member-valid", "yes"], "true"),
        (&[&list, "--concurrency", "0"], "--concurrency"),
        (&[&list, "--rate", "0"], "--rate"),
        (&[&list, "--max-failures", "0"], "--max-failures"),
        (&[&list, "--endpoint", "http://example.com"], "plain http"),
        (&[&list, "--sandbox", "1"], "--sandbox"),
    ];
    for (arguments, explained) in cases {
        let (status, stdout, stderr) = run(bulk_recall(service.url(), &directory, arguments));
        assert_eq!((status, stdout.as_str()), (Some(2), ""), "{arguments:?}: {stderr}");
        assert!(stderr.contains(explained), "{arguments:?}: {stderr}");
    }
    let (status, _, stderr) = run(with_app(service.url(), &["bulk-recall", &list, "--log", &directory.path("log")]));
    assert!(status == Some(2) && stderr.contains("--type"), "{stderr}");
    let mut without_secret = bulk_recall(service.url(), &directory, &[&list]);
    without_secret.env_remove("YUNXIN_APP_SECRET");
    let (status, _, stderr) = run(without_secret);
    assert!(status == Some(2) && stderr.contains("YUNXIN_APP_SECRET"), "{stderr}");
    assert!(service.requests().is_empty());
}

#[test]
fn a_sandbox_of_its_own_needs_no_account() {
    let directory = Directory::new();
    let log = directory.path("log");
    let (status, stdout, stderr) =
        run(program(&["bulk-recall", "--sandbox", "1000", "--type", "delete", "--log", &log]));
    assert_eq!((status, stderr.as_str()), (Some(0), ""));
    assert!(stdout.contains("1000 calls in "), "{stdout}");
    assert_eq!(entries(&directory).len(), 1000);
    assert_eq!(run(program(&["bulk-recall", "--sandbox", "1", "--type", "delete"])).0, Some(0));
}
