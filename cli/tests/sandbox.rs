//! `yunxin-im sandbox` as a server of its own.

mod support;

use std::{
    io::{BufRead, BufReader, Read, Write},
    net::{TcpListener, TcpStream},
    process::{Child, ChildStdout},
    time::Duration,
};

use support::{program, run, with_app};

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
