//! `yunxin-im recall`, and what all subcommands have in common.

mod support;

use support::{Listener, http, program, run, with_app};
use yunxin_im::{checksum, sandbox::Sandbox};

const CONVERSATION: &str = "apifoxtest1|1|apifoxtest2";

#[test]
fn the_example_of_the_vendors_page_goes_out_as_documented() {
    let listener = Listener::success();
    let (status, stdout, stderr) =
        run(with_app(&listener.url, &["recall", CONVERSATION, "122334", "--type", "one-way"]));
    assert_eq!((status, stderr.as_str()), (Some(0), ""));

    let [request] = listener.requests().try_into().expect("one request");
    let target = "/im/v2/conversations/apifoxtest1%7C1%7Capifoxtest2/messages/122334?type=1";
    assert!(request.starts_with(&format!("DELETE {target} HTTP/1.1\r\n")), "{request}");
    let header = |name: &str| {
        request.lines().find_map(|line| line.strip_prefix(name)?.strip_prefix(": ")).unwrap_or_default().to_owned()
    };
    assert_eq!(header("appkey"), Sandbox::APP_KEY);
    assert_eq!(header("checksum"), checksum(Sandbox::APP_SECRET, &header("nonce"), &header("curtime")));
    let trace_id = header("x-custom-traceid");
    assert_eq!(stdout, format!("done: recalled, or it did not exist; code 200 (success), trace id {trace_id}\n"));
}

#[test]
fn success_says_that_the_message_may_not_have_existed() {
    let service = support::Service::start(0);
    for (operation, said) in [("two-way", "recalled, or it did not exist"), ("delete", "deleted, or it did not exist")]
    {
        let (status, stdout, _) = run(with_app(service.url(), &["recall", "a|1|b", "1", "--type", operation]));
        assert!(status == Some(0) && stdout.starts_with(&format!("done: {said}; ")), "{stdout}");
    }
    let arguments = ["bulk-recall", "--sandbox", "1", "--type", "delete"];
    let (_, stdout, _) = run(program(&arguments));
    assert!(stdout.contains("done                     1  recalled or deleted, or it did not exist"), "{stdout}");
}

#[test]
fn every_option_is_sent_under_its_name() {
    let listener = Listener::success();
    let mut command = with_app("https://not.asked.invalid", &["recall", CONVERSATION, "122334", "--type", "two-way"]);
    command.args(["--description", "d", "--push-content", "c", "--push-payload", "{}", "--route-environment", "r"]);
    command.args(["--attach", "a", "--check-team-member-valid", "false", "--ignore-revoke-time"]);
    command.args(["--trace-id", "t", "--endpoint", &listener.url]);
    assert_eq!(run(command).0, Some(0));
    let [request] = listener.requests().try_into().expect("one request");
    let query = "?type=2&description=d&push_content=c&push_payload=%7B%7D&route_environment=r&attach=a\
                 &check_team_member_valid=false&ingore_revoke_time=1 ";
    assert!(request.contains(query) && request.contains("\r\nx-custom-traceid: t\r\n"), "{request}");
}

#[test]
fn a_failure_tells_its_kind_by_the_status_and_whether_the_message_may_have_been_recalled() {
    let (may, not) = ("may have been recalled", "was not recalled");
    let json = |body: &str| Some(http("200 OK", "application/json", body));
    let answers = [
        (json(r#"{"code":508,"msg":"too late"}"#), 1, "508", not),
        (json(r#"{"code":500,"msg":"oops"}"#), 1, "500", may),
        (Some(http("502 Bad Gateway", "text/html", "<html>")), 3, "502", not),
        (Some(http("200 OK", "text/html", "<html>")), 3, "<html>", may),
        (None, 3, "127.0.0.1", may),
    ];
    for (answer, expected, shown, effect) in answers {
        let listener = Listener::start(move |_| answer.clone());
        let arguments = ["recall", CONVERSATION, "1", "--type", "delete", "--trace-id", "trace-1"];
        let (status, stdout, stderr) = run(with_app(&listener.url, &arguments));
        assert_eq!((status, stdout.as_str()), (Some(expected), ""), "{stderr}");
        assert!(stderr.contains(shown) && stderr.contains("trace-1") && stderr.contains(effect), "{stderr}");
    }
    let (status, _, stderr) = run(with_app("http://127.0.0.1:9", &["recall", CONVERSATION, "1", "--type", "delete"]));
    assert!(status == Some(3) && stderr.contains(not), "{stderr}");
}

#[test]
fn bad_input_is_explained_and_nothing_is_sent() {
    let listener = Listener::success();
    let long = "字".repeat(129);
    let cases: [(&[&str], &str); 13] = [
        (&[], "CONVERSATION_ID"),
        (&[CONVERSATION], "MESSAGE_SERVER_ID"),
        (&["a|b", "1"], "sender|type|receiver"),
        (&["a|9|b", "1"], "super-team"),
        (&[CONVERSATION, "x"], "MESSAGE_SERVER_ID"),
        (&[CONVERSATION, "1", "--type", "both"], "two-way"),
        (&[CONVERSATION, "1", "--description", &long], "128"),
        (&[CONVERSATION, "1", "--push-payload", "{"], "--push-payload"),
        (&[CONVERSATION, "1", "--check-team-member-valid", "yes"], "true"),
        (&[CONVERSATION, "1", "--trace-id", "a\nb"], "X-custom-traceid"),
        (&[CONVERSATION, "1", "--endpoint", "http://example.com"], "plain http"),
        (&[CONVERSATION, "1", "--endpoint", "example.com"], "URL"),
        (&[CONVERSATION, "1", "--endpoint", "https://u:p@example.com"], "password"),
    ];
    for (arguments, explained) in cases {
        let mut command = with_app(&listener.url, &["recall"]);
        command.args(arguments);
        if !arguments.contains(&"--type") {
            command.args(["--type", "one-way"]);
        }
        let (status, stdout, stderr) = run(command);
        assert_eq!((status, stdout.as_str()), (Some(2), ""), "{arguments:?}: {stderr}");
        assert!(stderr.contains(explained), "{arguments:?}: {stderr}");
    }
    // What is done with a message must be said.
    let (status, _, stderr) = run(with_app(&listener.url, &["recall", CONVERSATION, "1"]));
    assert!(status == Some(2) && stderr.contains("--type"), "{stderr}");

    let mut command = with_app(&listener.url, &["recall", CONVERSATION, "1", "--type", "one-way"]);
    command.env_remove("YUNXIN_APP_SECRET");
    let (status, _, stderr) = run(command);
    assert!(status == Some(2) && stderr.contains("YUNXIN_APP_SECRET"), "{stderr}");
    assert!(listener.requests().is_empty());
}

#[test]
fn several_endpoints_may_be_separated_by_commas() {
    let listener = Listener::success();
    let endpoints = format!("http://127.0.0.1:9,{}", listener.url);
    let arguments = ["recall", CONVERSATION, "1", "--type", "delete", "--endpoint", &endpoints];
    assert_eq!(run(with_app("https://not.asked.invalid", &arguments)).0, Some(0));
    assert_eq!(listener.requests().len(), 1);
}

#[test]
fn an_endpoint_variable_that_is_empty_is_named() {
    for endpoint in ["", " "] {
        let (status, _, stderr) = run(with_app(endpoint, &["recall", CONVERSATION, "1", "--type", "delete"]));
        assert!(status == Some(2) && stderr.contains("YUNXIN_ENDPOINT is empty"), "{stderr}");
    }
}

#[test]
fn the_usage_of_bulk_recall_has_the_log() {
    for arguments in [&["bulk-recall", "-h"][..], &["bulk-recall", "list.csv", "--type", "delete"]] {
        let (_, stdout, stderr) = run(program(arguments));
        let usage = "Usage: yunxin-im bulk-recall [OPTIONS] --type <TYPE> --log <FILE> <LIST>\n";
        assert!((stdout + &stderr).contains(usage), "{arguments:?}");
    }
}

#[test]
fn help_says_what_each_type_does_and_version_and_completions_are_there() {
    for subcommand in ["recall", "bulk-recall"] {
        let (status, stdout, _) = run(program(&[subcommand, "--help"]));
        let text = stdout.split_whitespace().collect::<Vec<_>>().join(" ");
        assert_eq!(status, Some(0));
        for said in [
            "the sender keeps it",
            "from sender and receiver",
            "Deletes the message",
            "Exit status",
            "or it did not exist",
        ] {
            assert!(text.contains(said), "{said}: {text}");
        }
    }
    assert_eq!(run(program(&["--version"])).1, format!("yunxin-im {}\n", env!("CARGO_PKG_VERSION")));
    for shell in ["bash", "zsh", "fish", "powershell", "elvish"] {
        let (status, stdout, _) = run(program(&["completions", shell]));
        assert!(
            status == Some(0) && stdout.contains("bulk-recall") && stdout.contains("ignore-revoke-time"),
            "{stdout}"
        );
    }
}

#[cfg(unix)]
#[test]
fn output_that_cannot_be_written_changes_nothing_about_the_exit_status() {
    let listener = Listener::success();
    let full = || std::fs::OpenOptions::new().write(true).open("/dev/full").expect("Linux has it");
    if !std::path::Path::new("/dev/full").exists() {
        return;
    }
    for (subcommand, expected) in
        [(vec!["recall", CONVERSATION, "1", "--type", "delete"], 0), (vec!["completions", "zsh"], 2)]
    {
        let mut command = with_app(&listener.url, &subcommand);
        command.stdout(full()).stderr(full());
        assert_eq!(run(command).0, Some(expected));
    }
    assert_eq!(listener.requests().len(), 1);
}
