//! `yunxin-im bulk-recall` when it is interrupted, killed, or cannot write.

#![cfg(unix)]

mod support;

use std::{
    fs::{self, OpenOptions},
    io::{BufRead, BufReader, Write},
    process::{Command, Stdio},
    sync::{
        Mutex,
        mpsc::{self, Receiver, Sender},
    },
    time::Duration,
};

use support::{Directory, Listener, SUCCESS, Service, bulk_recall, csv, finish, http, run, signal, wait_until};
use yunxin_im::{ResultCode, sandbox::Fault};

fn list(directory: &Directory, count: i64) -> String {
    directory.file("list.csv", csv(1..=count))
}

/// The command, started by a script of `sh`.
fn under(script: &str, command: Command) -> Command {
    let mut shell = Command::new("sh");
    shell.args(["-c", script, "sh"]).arg(command.get_program()).args(command.get_args());
    shell.envs(command.get_envs().filter_map(|(name, value)| Some((name, value?))));
    shell.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped());
    shell
}

/// How many lines of the log have this outcome.
fn logged(directory: &Directory, outcome: &str) -> usize {
    let text = fs::read_to_string(directory.path("log")).unwrap_or_default();
    text.lines().filter(|line| line.contains(&format!("\"outcome\":\"{outcome}\""))).count()
}

/// A service that tells of each call, and answers when it is allowed to.
fn slow() -> (Listener, Receiver<()>, Sender<()>) {
    let ((called, calls), (allow, allowed)) = (mpsc::channel(), mpsc::channel());
    let (called, allowed) = (Mutex::new(called), Mutex::new(allowed));
    let listener = Listener::start(move |_| {
        called.lock().expect("no panic").send(()).ok()?;
        allowed.lock().expect("no panic").recv().ok()?;
        Some(http("200 OK", "application/json", SUCCESS))
    });
    (listener, calls, allow)
}

#[test]
fn ctrl_c_sigterm_and_sighup_wait_for_the_calls_in_flight_and_the_next_run_sends_the_others() {
    for name in ["INT", "TERM", "HUP"] {
        let ((listener, calls, allow), directory) = (slow(), Directory::new());
        let path = list(&directory, 3);
        let mut child =
            bulk_recall(&listener.url, &directory, &[&path, "--concurrency", "1"]).spawn().expect("it runs");
        calls.recv().expect("a call");
        signal(name, &child);
        let mut told = String::new();
        let mut stderr = BufReader::new(child.stderr.take().expect("piped"));
        stderr.read_line(&mut told).expect("UTF-8");
        assert!(told.starts_with("interrupted: "), "{told}");
        allow.send(()).expect("it waits");
        let (status, summary, _) = finish(child);
        assert_eq!(status, Some(130));
        assert!(summary.contains("1 call in ") && summary.contains("the same log"), "{summary}");
        assert!(summary.contains("not started              2  sent by the next run"), "{summary}");
        assert_eq!(logged(&directory, "done"), 1);

        drop(allow);
        (0..2).for_each(|_| assert!(calls.try_recv().is_err()));
    }
}

#[test]
fn the_second_signal_ends_it_at_once() {
    let ((listener, calls, _allow), directory) = (slow(), Directory::new());
    let path = list(&directory, 1);
    let mut child = bulk_recall(&listener.url, &directory, &[&path]).spawn().expect("it runs");
    calls.recv().expect("a call");
    signal("INT", &child);
    let mut stderr = BufReader::new(child.stderr.take().expect("piped"));
    stderr.read_line(&mut String::new()).expect("UTF-8");
    // Until it counts as another one.
    wait_until(|| {
        if child.try_wait().expect("a status").is_none() {
            signal("TERM", &child);
        }
        child.try_wait().expect("a status").is_some()
    });
    assert_eq!(finish(child).0, Some(130));
    assert_eq!(logged(&directory, "done"), 0);
}

#[test]
fn a_stop_that_is_delivered_twice_is_one_stop() {
    let ((listener, calls, allow), directory) = (slow(), Directory::new());
    let path = list(&directory, 3);
    let mut child = bulk_recall(&listener.url, &directory, &[&path, "--concurrency", "1"]).spawn().expect("it runs");
    calls.recv().expect("a call");
    let twice = ["-c", "kill -s TERM $0; kill -s INT $0", &child.id().to_string()];
    assert!(Command::new("sh").args(twice).status().expect("a shell").success());
    let mut stderr = BufReader::new(child.stderr.take().expect("piped"));
    stderr.read_line(&mut String::new()).expect("UTF-8");
    allow.send(()).expect("it waits");
    let (status, summary, _) = finish(child);
    assert!(status == Some(130) && summary.contains("1 call in "), "{summary}");
    assert_eq!(logged(&directory, "done"), 1);
}

#[test]
fn sighup_is_ignored_if_it_was_at_the_start() {
    let ((listener, calls, allow), directory) = (slow(), Directory::new());
    let path = list(&directory, 2);
    let mut command = under("trap '' HUP; exec \"$@\"", bulk_recall(&listener.url, &directory, &[&path]));
    let child = command.spawn().expect("it runs");
    calls.recv().expect("a call");
    signal("HUP", &child);
    (0..2).for_each(|_| allow.send(()).expect("it waits"));
    assert_eq!(finish(child).0, Some(0));
    assert_eq!(logged(&directory, "done"), 2);
}

#[test]
fn an_interruption_of_the_pause_leaves_its_messages_to_the_next_run() {
    let (service, directory) = (Service::start(20), Directory::new());
    let path = list(&directory, 20);
    service.limit(1);
    let arguments = [path.as_str(), "--concurrency", "1", "--limited-pause", "600"];
    let mut child = bulk_recall(service.url(), &directory, &arguments).spawn().expect("it runs");
    wait_until(|| logged(&directory, "rate-limited") == 1);
    signal("INT", &child);
    assert_eq!(child.wait().expect("it ends").code(), Some(130));
    assert_eq!(service.recalls(), [0; 20]);

    let (status, stdout, stderr) = run(bulk_recall(service.url(), &directory, &arguments));
    assert_eq!((status, stderr.as_str()), (Some(0), ""), "{stdout}");
    service.assert_each_recalled_once();
    assert_eq!(service.requests().len(), 21);
}

#[test]
fn input_that_does_not_come_is_not_waited_for() {
    let (service, directory) = (Service::start(5), Directory::new());
    let mut child = bulk_recall(service.url(), &directory, &["-"]).stdin(Stdio::piped()).spawn().expect("it runs");
    let mut stdin = child.stdin.take().expect("piped");
    stdin.write_all(b"alice|1|bob,1\nalice|1|bob,2\n").expect("it reads");
    wait_until(|| logged(&directory, "done") == 2);
    signal("TERM", &child);
    assert_eq!(child.wait().expect("it ends").code(), Some(130));
    drop(stdin);
    let path = list(&directory, 5);
    assert_eq!(run(bulk_recall(service.url(), &directory, &[&path])).0, Some(0));
    service.assert_each_recalled_once();
    assert_eq!(service.requests().len(), 5);
}

/// A change of the file at a path, and what must be told of it.
type Change<'a> = (&'a dyn Fn(&str), &'a str);

#[test]
fn a_list_that_is_changed_after_the_check_stops_the_run_with_the_reason() {
    // Long lines, so that few calls are made before the change is reached.
    let (count, account) = (3000, "a".repeat(1000));
    let lines = |first| (first..first + count).map(|id| format!("{account}|1|bob,{id:04}\n")).collect::<String>();
    let time = std::time::SystemTime::UNIX_EPOCH;
    let cases: [Change; 3] = [
        (&|path| drop(fs::write(path, lines(2))), "written to"),
        (&|path| drop(fs::write(path, lines(1) + "\n")), "size was 3036000 bytes, and is 3036001"),
        // The time tells nothing, as after a change within its resolution.
        (
            &|path| {
                fs::write(path, lines(2)).expect("written");
                OpenOptions::new().write(true).open(path).and_then(|file| file.set_modified(time)).expect("a time");
            },
            "content",
        ),
    ];
    for (change, told) in cases {
        let ((listener, calls, allow), directory) = (slow(), Directory::new());
        let path = directory.file("list.csv", lines(1));
        OpenOptions::new().write(true).open(&path).and_then(|file| file.set_modified(time)).expect("a time");
        let child = bulk_recall(&listener.url, &directory, &[&path, "--concurrency", "1"]).spawn().expect("it runs");
        calls.recv().expect("a call");
        change(&path);
        (0..count).for_each(|_| allow.send(()).expect("it waits"));
        let (status, stdout, stderr) = finish(child);
        assert_eq!(status, Some(1), "{told}: {stderr}");
        assert!(stderr.contains("changed since the check") && stderr.contains(told), "{told}: {stderr}");
        assert!(!stdout.contains("listed before"), "{stdout}");
    }
}

#[test]
fn after_kill_9_no_message_is_done_twice_and_the_lost_answers_are_unknown() {
    let (service, directory) = (Service::start(2000), Directory::new());
    let path = list(&directory, 2000);
    let mut child = bulk_recall(service.url(), &directory, &[&path]).spawn().expect("it runs");
    wait_until(|| logged(&directory, "done") > 300);
    child.kill().expect("it runs");
    child.wait().expect("it ends");
    let (status, stdout, _) = run(bulk_recall(service.url(), &directory, &[&path]));
    service.assert_each_recalled_once();
    // Calls that were in flight had been done, as the service tells by code 431.
    let (done, unknown) = (logged(&directory, "done"), logged(&directory, "unknown"));
    assert_eq!((done + unknown, status), (2000, Some(if unknown > 0 { 1 } else { 0 })), "{stdout}");
    assert!(unknown <= 32, "{unknown}");
}

#[test]
fn an_answer_that_was_lost_with_the_process_is_unknown_and_can_be_asked_for_again() {
    let directory = Directory::new();
    let path = list(&directory, 1);
    let (called, calls) = mpsc::channel();
    let called = Mutex::new(called);
    // The first call is not answered, the second one is a duplicate, and the third one is new.
    let listener = Listener::start(move |n| match n {
        0 => {
            called.lock().expect("no panic").send(()).expect("the test runs");
            std::thread::sleep(Duration::from_secs(60));
            None
        }
        1 => Some(http("200 OK", "application/json", r#"{"code":431,"msg":"duplicate"}"#)),
        _ => Some(http("200 OK", "application/json", SUCCESS)),
    });
    let mut child = bulk_recall(&listener.url, &directory, &[&path]).spawn().expect("it runs");
    calls.recv().expect("a call");
    child.kill().expect("it runs");
    child.wait().expect("it ends");
    let (status, stdout, _) = run(bulk_recall(&listener.url, &directory, &[&path]));
    assert!(status == Some(1) && stdout.contains("code 431"), "{stdout}");
    assert_eq!((logged(&directory, "unknown"), listener.requests().len()), (1, 2));
    assert_eq!(run(bulk_recall(&listener.url, &directory, &[&path])).0, Some(1));
    assert_eq!(run(bulk_recall(&listener.url, &directory, &[&path, "--retry-failed"])).0, Some(0));

    let requests = listener.requests();
    let trace_id =
        |n: usize| requests[n].lines().find_map(|line| line.strip_prefix("x-custom-traceid: ")).expect("a trace id");
    assert_eq!(trace_id(0), trace_id(1));
    assert_ne!(trace_id(1), trace_id(2));
}

#[test]
fn a_full_disk_stops_the_run_and_names_what_the_log_does_not_have() {
    let (service, directory) = (Service::start(1000), Directory::new());
    let path = list(&directory, 1000);
    // A file size limit stands for the disk: from there on, writes fail.
    let full = bulk_recall(service.url(), &directory, &[&path, "--concurrency", "8"]);
    let mut command = under("trap '' XFSZ; ulimit -f 40; exec \"$@\"", full);
    command.env_remove("RUST_BACKTRACE");
    let (status, stdout, stderr) = run(command);
    assert_eq!(status, Some(1), "{stderr}");
    assert!(stderr.contains("the log cannot be written"), "{stderr}");
    let named =
        stderr.lines().filter(|line| line.starts_with("{\"time\":") && line.contains("message_server_id")).count();
    assert!(named > 0 && stdout.contains(&format!("not in the log{named:>12}")), "{stdout}{stderr}");
    let done = service.recalls().iter().filter(|recalls| **recalls == 1).count();
    assert_eq!(done, logged(&directory, "done") + named);
    assert!(done < 1000);

    // With room again, it continues; what was done and not logged is recognised by the service.
    let (status, ..) = run(bulk_recall(service.url(), &directory, &[&path]));
    service.assert_each_recalled_once();
    assert_eq!((logged(&directory, "unknown"), status), (named, Some(1)));
}

#[test]
fn a_log_that_is_moved_deleted_or_changed_stops_the_run_with_the_reason() {
    let cases: [Change; 4] = [
        (&|log| fs::remove_file(log).expect("a file"), "it was moved or deleted"),
        (&|log| fs::rename(log, format!("{log}.1")).expect("a file"), "it was moved or deleted"),
        (
            &|log| {
                fs::rename(log, format!("{log}.1")).expect("a file");
                fs::write(log, "").expect("written");
            },
            "another file",
        ),
        (&|log| OpenOptions::new().write(true).truncate(true).open(log).map(drop).expect("a file"), "0 bytes instead"),
    ];
    for (change, told) in cases {
        let ((listener, calls, allow), directory) = (slow(), Directory::new());
        let path = list(&directory, 5);
        let child = bulk_recall(&listener.url, &directory, &[&path, "--concurrency", "1"]).spawn().expect("it runs");
        calls.recv().expect("a call");
        allow.send(()).expect("it waits");
        calls.recv().expect("a call");
        change(&directory.path("log"));
        allow.send(()).expect("it waits");
        let (status, stdout, stderr) = finish(child);
        assert!(status == Some(1) && stderr.contains(told), "{told}: {stderr}");
        // What it does not have is told.
        assert!(stderr.contains("\"message_server_id\":\"2\""), "{stderr}");
        assert!(stdout.contains("2 calls in ") && stdout.contains("not in the log"), "{stdout}");
    }
}

#[test]
fn the_concurrency_is_lowered_to_what_the_limit_on_open_files_allows() {
    // All calls are answered at once, when as many as the limit allows are in flight.
    let (allowed, directory) = (100 - 32, Directory::new());
    let barrier = std::sync::Barrier::new(allowed);
    let listener = Listener::start(move |_| {
        barrier.wait();
        Some(http("200 OK", "application/json", SUCCESS))
    });
    let path = list(&directory, 2 * allowed as i64);
    let bulk = bulk_recall(&listener.url, &directory, &[&path, "--concurrency", "5000"]);
    let (status, _, stderr) = run(under("ulimit -n 100; exec \"$@\"", bulk));
    assert_eq!(status, Some(0), "{stderr}");
    assert_eq!(stderr, "--concurrency 5000 is lowered to 68 by the limit on open files (ulimit -n)\n");
    assert_eq!(logged(&directory, "done"), 2 * allowed);

    // A soft limit alone is raised.
    let (service, directory) = (Service::start(20), Directory::new());
    let bulk = bulk_recall(service.url(), &directory, &[&list(&directory, 20), "--concurrency", "200"]);
    let (status, _, stderr) = run(under("ulimit -Sn 100; exec \"$@\"", bulk));
    assert_eq!((status, stderr.as_str()), (Some(0), ""));
}

#[test]
fn standard_streams_that_fail_lose_no_result() {
    let full = || OpenOptions::new().write(true).open("/dev/full");
    if full().is_err() {
        return;
    }
    let (service, directory) = (Service::start(30), Directory::new());
    directory.file("list.csv", csv(1..=30) + "bad\n");
    service.fail_next(Fault::refusal(ResultCode::RECALL_WINDOW_PASSED, "too late"));
    let mut command = bulk_recall(service.url(), &directory, &[&directory.path("list.csv")]);
    command.stdout(full().expect("opened")).stderr(full().expect("opened"));
    assert_eq!(run(command).0, Some(1));
    assert_eq!((logged(&directory, "done"), logged(&directory, "refused")), (29, 1));

    // As `| head` does it: the reader has gone.
    let (service, directory) = (Service::start(30), Directory::new());
    let path = list(&directory, 30);
    service.fail_next(Fault::refusal(ResultCode::RECALL_WINDOW_PASSED, "too late"));
    let mut child = bulk_recall(service.url(), &directory, &[&path]).spawn().expect("it runs");
    drop((child.stdout.take(), child.stderr.take()));
    assert_eq!(child.wait().expect("it ends").code(), Some(1));
    assert_eq!(logged(&directory, "done"), 29);
}

/// `script` of util-linux gives the program a terminal, and passes Ctrl-C on.
#[cfg(target_os = "linux")]
#[test]
fn the_bar_is_drawn_within_the_width_of_the_terminal_and_gone_after_ctrl_c() {
    if Command::new("script").arg("--version").output().is_err() {
        return;
    }
    let ((listener, calls, allow), directory) = (slow(), Directory::new());
    let path = list(&directory, 3);
    let bulk = bulk_recall(&listener.url, &directory, &[&path, "--concurrency", "1"]);
    let words: Vec<_> = bulk.get_args().map(|word| format!("'{}'", word.to_str().expect("UTF-8"))).collect();
    let program = bulk.get_program().to_str().expect("UTF-8");
    let mut command = Command::new("script");
    command.args(["-qefc", &format!("stty cols 28 rows 9; '{program}' {}", words.join(" ")), "/dev/null"]);
    command.envs(bulk.get_envs().filter_map(|(name, value)| Some((name, value?))));
    let mut child =
        command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().expect("it runs");
    calls.recv().expect("a call");
    allow.send(()).expect("it waits");
    calls.recv().expect("a call");
    std::thread::sleep(Duration::from_millis(500));
    let mut stdin = child.stdin.take().expect("piped");
    stdin.write_all(b"\x03").expect("it reads");
    std::thread::sleep(Duration::from_millis(500));
    allow.send(()).expect("it waits");
    let (status, text, _) = finish(child);
    drop(stdin);
    assert_eq!(status, Some(130));
    assert!(text.contains("] 1 of\x1b[K"), "{text:?}");
    // No status is longer than a line of this terminal, and each is erased by what follows it.
    let statuses: Vec<_> = text.split(['\r', '\n']).filter(|piece| piece.contains("] ")).collect();
    let width = |status: &str| status.trim_end_matches("^C").strip_suffix("\x1b[K").map(str::len);
    assert!(statuses.iter().all(|status| width(status).is_some_and(|width| width < 28)), "{statuses:?}");
    // What a terminal shows of each line: the last that was written over it.
    let shown: Vec<_> = text
        .lines()
        .map(|line| line.trim_end_matches('\r').rsplit('\r').next().expect("one").trim_start_matches("\x1b[K"))
        .collect();
    assert!(shown.iter().any(|line| line.starts_with("interrupted: ")), "{shown:?}");
    assert!(!shown.iter().any(|line| line.contains("] ")), "{shown:?}");
}
