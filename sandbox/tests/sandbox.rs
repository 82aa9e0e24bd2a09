//! The sandbox behaves as the page says, and fails as it is told. All requests are signed by hand.

use std::{
    io::{ErrorKind, Read, Write},
    net::{SocketAddr, TcpStream},
    sync::{Arc, LazyLock, Mutex, mpsc},
    thread,
    time::{Duration, SystemTime},
};

use reqwest::Method;
use sha1::{Digest, Sha1};
use yunxin_im_sandbox::{Fault, MessageState, Sandbox, SandboxBuilder};

const CONVERSATION: &str = "a|1|b";
const PATH: &str = "/im/v2/conversations/a%7C1%7Cb/messages/7";

/// The headers that sign a request at `offset` seconds from now.
fn signature(offset: i64) -> Vec<(&'static str, String)> {
    let nonce = uuid::Uuid::new_v4().to_string();
    let cur_time = (chrono::Utc::now().timestamp() + offset).to_string();
    let check_sum = hex::encode(Sha1::digest(format!("{}{nonce}{cur_time}", Sandbox::APP_SECRET)));
    vec![("AppKey", Sandbox::APP_KEY.to_owned()), ("Nonce", nonce), ("CurTime", cur_time), ("CheckSum", check_sum)]
}

/// Sends a signed request by hand; `change` alters its headers before they go. Returns the HTTP status and the result code.
async fn raw(
    sandbox: &Sandbox,
    method: Method,
    target: &str,
    change: impl FnOnce(&mut Vec<(&'static str, String)>),
) -> (u16, i64) {
    let mut headers = signature(0);
    change(&mut headers);
    let mut request = reqwest::Client::new().request(method, format!("{}{target}", sandbox.url()));
    for (name, value) in headers {
        request = request.header(name, value);
    }
    let response = request.send().await.expect("an answer");
    let status = response.status().as_u16();
    let body = response.text().await.expect("a body");
    let body: serde_json::Value = serde_json::from_str(&body).unwrap_or_default();
    (status, body["code"].as_i64().unwrap_or_default())
}

/// A signed request for `target`, as bytes.
fn signed(target: &str) -> String {
    let headers: String = signature(0).iter().map(|(name, value)| format!("{name}: {value}\r\n")).collect();
    format!("DELETE {target} HTTP/1.1\r\n{headers}\r\n")
}

fn address(url: &str) -> &str {
    url.trim_start_matches("http://").split('/').next().expect("an address")
}

fn connect(url: &str) -> TcpStream {
    let stream = TcpStream::connect(address(url)).expect("it listens");
    stream.set_read_timeout(Some(Duration::from_secs(20))).expect("a socket");
    stream
}

/// Sends bytes to an endpoint and reads until the connection ends; `Err` if it is reset.
fn exchange(sandbox: &Sandbox, endpoint: usize, request: &str) -> Result<String, ErrorKind> {
    let mut stream = connect(&sandbox.endpoints()[endpoint]);
    stream.write_all(request.as_bytes()).expect("sent");
    let mut response = Vec::new();
    match stream.read_to_end(&mut response) {
        Ok(_) => Ok(String::from_utf8(response).expect("text")),
        Err(error) => Err(error.kind()),
    }
}

/// A signed request on a connection of its own.
fn last(target: &str) -> String {
    signed(target).replace("\r\n\r\n", "\r\nConnection: close\r\n\r\n")
}

/// Recalls or deletes a message of the conversation, and returns the result code.
async fn recall(sandbox: &Sandbox, id: i64, query: &str) -> i64 {
    raw(sandbox, Method::DELETE, &format!("{}?{query}", PATH.replace("/7", &format!("/{id}"))), |_| {}).await.1
}

#[tokio::test]
async fn a_message_is_recalled_or_deleted_and_one_that_is_not_there_is_answered_as_success() {
    let sandbox = Sandbox::start().expect("a sandbox");
    let found = |id| sandbox.message(CONVERSATION, id).map(|message| (message.state, message.recalls));
    for (id, query, state) in [
        (1, "type=1", MessageState::RecalledOneWay),
        (2, "type=2", MessageState::RecalledTwoWay),
        (3, "type=3", MessageState::Deleted),
    ] {
        sandbox.add_message(CONVERSATION, id);
        assert_eq!(found(id), Some((MessageState::Present, 0)));
        assert_eq!(recall(&sandbox, id, query).await, 200);
        assert_eq!(found(id), Some((state, 1)));
    }
    assert_eq!(recall(&sandbox, 1, "type=3").await, 200);
    assert_eq!(found(1), Some((MessageState::RecalledOneWay, 2)));
    assert_eq!(recall(&sandbox, 404, "type=1").await, 200);
    assert_eq!(found(404), None);
}

#[tokio::test]
async fn the_recall_window_and_the_reach_are_those_documented() {
    let sandbox = Sandbox::start().expect("a sandbox");
    let ago = |minutes: u64| SystemTime::now() - Duration::from_secs(60 * minutes);
    let month = 30 * 24 * 60;
    sandbox.add_message_sent(CONVERSATION, 1, ago(3));
    assert_eq!(recall(&sandbox, 1, "type=2").await, 508);
    assert_eq!(recall(&sandbox, 1, "type=2&ingore_revoke_time=0").await, 508);
    assert_eq!(recall(&sandbox, 1, "type=2&ingore_revoke_time=1").await, 200);
    sandbox.add_message_sent(CONVERSATION, 2, ago(month - 1));
    assert_eq!(recall(&sandbox, 2, "type=1").await, 200);
    sandbox.add_message_sent(CONVERSATION, 3, ago(month + 1));
    assert_eq!(recall(&sandbox, 3, "type=3").await, 508);
    assert_eq!(recall(&sandbox, 3, "type=2&ingore_revoke_time=1").await, 508);
}

#[tokio::test]
async fn a_request_that_is_not_signed_as_documented_is_refused() {
    let sandbox = Sandbox::start().expect("a sandbox");
    let target = format!("{PATH}?type=1");
    assert_eq!(raw(&sandbox, Method::DELETE, &target, |_| {}).await, (200, 200));
    for name in ["AppKey", "Nonce", "CurTime", "CheckSum"] {
        assert_eq!(
            raw(&sandbox, Method::DELETE, &target, |h| h.retain(|(n, _)| *n != name)).await,
            (200, 414),
            "{name}"
        );
        let other = |h: &mut Vec<(&'static str, String)>| {
            h.iter_mut().filter(|(n, _)| *n == name).for_each(|(_, v)| v.push('1'))
        };
        assert_eq!(raw(&sandbox, Method::DELETE, &target, other).await, (200, 414), "{name}");
    }
}

/// The vendor's Go SDK put this CheckSum on the wire.
#[tokio::test]
async fn a_signature_by_the_vendors_own_sdk_is_accepted() {
    let sandbox = Sandbox::builder().app("key", "0123456789abcdef").start().expect("a sandbox");
    assert_eq!((sandbox.app_key(), sandbox.app_secret()), ("key", "0123456789abcdef"));
    sandbox.set_clock_offset(1795375718 - chrono::Utc::now().timestamp());
    let signature = |check_sum: &str| {
        let nonce = "39754b0ba7e24789afa170c31e27224f";
        [("AppKey", "key"), ("Nonce", nonce), ("CurTime", "1795375718"), ("CheckSum", check_sum)]
            .map(|(name, value)| (name, value.to_owned()))
            .to_vec()
    };
    let send = async |check_sum: &str| {
        raw(&sandbox, Method::DELETE, &format!("{PATH}?type=1"), |h| *h = signature(check_sum)).await
    };
    assert_eq!(send("507B65A7358B51546F1F5A3040F49D77E63F26F4").await, (200, 414));
    assert_eq!(send("507b65a7358b51546f1f5a3040f49d77e63f26f4").await, (200, 200));
}

#[test]
fn the_secret_is_not_shown() {
    let builder = Sandbox::builder().app("key", "mine-alone");
    assert!(!format!("{builder:?}").contains("mine-alone"));
    assert!(!format!("{:?}", builder.start().expect("a sandbox")).contains("mine-alone"));
}

#[tokio::test]
async fn a_time_more_than_five_minutes_off_is_refused_and_so_is_a_used_nonce() {
    let sandbox = Sandbox::start().expect("a sandbox");
    let send = async |headers: &[(&'static str, String)]| {
        raw(&sandbox, Method::DELETE, &format!("{PATH}?type=1"), |h| *h = headers.to_vec()).await
    };
    assert_eq!(send(&signature(-310)).await, (200, 414));
    assert_eq!(send(&signature(310)).await, (200, 414));
    let headers = signature(-290);
    assert_eq!(send(&headers).await, (200, 200));
    assert_eq!(send(&headers).await, (200, 414));
}

#[tokio::test]
async fn a_trace_id_is_taken_once() {
    let sandbox = Sandbox::start().expect("a sandbox");
    sandbox.add_message(CONVERSATION, 7);
    let send = async || {
        let traced = |h: &mut Vec<(&'static str, String)>| h.push(("X-custom-traceid", "once".to_owned()));
        raw(&sandbox, Method::DELETE, &format!("{PATH}?type=1"), traced).await
    };
    assert_eq!(send().await, (200, 200));
    assert_eq!(send().await, (200, 431));
    assert_eq!(sandbox.message(CONVERSATION, 7).map(|message| message.recalls), Some(1));
}

#[tokio::test]
async fn parameters_are_checked_each_and_together() {
    let sandbox = Sandbox::start().expect("a sandbox");
    let long = |n: usize| "%E5%AD%97".repeat(n);
    for (target, code) in [
        (format!("{PATH}?type=2&ingore_revoke_time=1&check_team_member_valid=true&ignored=1"), 200),
        (format!("{PATH}?type=1&description={}", long(128)), 200),
        (format!("{PATH}?type=1&description={}", long(129)), 405),
        (format!("{PATH}?type=1&push_payload={}", long(2049)), 405),
        (format!("{PATH}?type=1&route_environment={}", long(2049)), 405),
        (format!("{PATH}?type=1&attach={}", long(5001)), 405),
        (format!("{PATH}?type=1&push_content={}", long(501)), 200),
        (PATH.to_owned(), 414),
        (format!("{PATH}?type=99"), 414),
        (format!("{PATH}?type=1&check_team_member_valid&ingore_revoke_time"), 200),
        (format!("{PATH}?type=x"), 414),
        (format!("{PATH}?type=1&ingore_revoke_time=2"), 414),
        (format!("{PATH}?type=1&check_team_member_valid=1"), 414),
        (PATH.replace("/7", "/x") + "?type=1", 414),
        (PATH.replace("a%7C1", "a%7C4") + "?type=1", 414),
        (PATH.replace("a%7C1%7Cb", "a%7C1") + "?type=1", 414),
        (PATH.replace("a%7C1%7Cb", "a%7C1%7Cb%7Cc") + "?type=1", 414),
        (PATH.replace("a%7C1%7Cb", "%7C1%7Cb") + "?type=1", 414),
        (PATH.replace("a%7C1%7Cb", "a%7C1%7C") + "?type=1", 414),
        (PATH.replace("a%7C1", "a%0A%7C1") + "?type=1", 414),
        (PATH.replace("a%7C1", "a%7C01") + "?type=1", 414),
        (PATH.replace("a%7C1", "%E5%AD%97%2F%3F%7C1") + "?type=1", 200),
        (PATH.replace("a%7C1", "%FF%7C1") + "?type=1", 414),
        (PATH.replace("a%7C1", "a%7C2") + "?type=3", 200),
        (PATH.replace("a%7C1", "a%7C3") + "?type=1", 414),
        (PATH.replace("a%7C1", "a%7C3") + "?type=2", 200),
        (PATH.replace("a%7C1", "a%7C3") + "?type=3", 414),
    ] {
        assert_eq!(raw(&sandbox, Method::DELETE, &target, |_| {}).await, (200, code), "{target}");
    }
}

#[tokio::test]
async fn what_does_not_reach_the_application_has_another_status() {
    let sandbox = Sandbox::start().expect("a sandbox");
    assert_eq!(raw(&sandbox, Method::POST, &format!("{PATH}?type=1"), |_| {}).await, (405, 0));
    assert_eq!(raw(&sandbox, Method::DELETE, "/im/v2/conversation?type=1", |_| {}).await, (404, 0));
    let requests = sandbox.requests();
    assert_eq!(requests.iter().map(|r| (r.status, r.code)).collect::<Vec<_>>(), [(Some(405), None), (Some(404), None)]);
}

#[tokio::test]
async fn requests_are_recorded_and_a_test_can_have_one_refused() {
    let sandbox = Sandbox::start().expect("a sandbox");
    sandbox.fail_next(Fault::refusal(416, "too fast"));
    assert_eq!(recall(&sandbox, 1, "type=1").await, 416);
    assert_eq!(recall(&sandbox, 1, "type=1").await, 200);
    let [refused, done] = sandbox.requests().try_into().expect("two requests");
    assert_eq!((refused.code, done.code), (Some(416), Some(200)));
    assert_eq!((refused.fault, done.fault), (Some("refusal"), None));
    assert_eq!((done.method(), done.path()), ("DELETE", "/im/v2/conversations/a%7C1%7Cb/messages/1"));
    assert_eq!(done.query(), [("type".to_owned(), "1".to_owned())]);
    assert_eq!(done.header("AppKey"), Sandbox::APP_KEY);
    assert!(!format!("{done:?}").contains(done.header("CheckSum")));
}

#[test]
fn numbers_are_written_as_the_page_writes_them_and_no_parameter_comes_twice() {
    let sandbox = Sandbox::start().expect("a sandbox");
    for (target, code) in [
        (format!("{PATH}?type=1"), "200"),
        (format!("{PATH}?type=01"), "414"),
        (format!("{PATH}?type=%2B1"), "414"),
        (format!("{PATH}?type=1&type=3"), "414"),
        (format!("{PATH}?type=1&type"), "414"),
        (format!("{PATH}?type=1&other=1&other=1"), "414"),
        (PATH.replace("/7", "/+7") + "?type=1", "414"),
        (PATH.replace("/7", "/07") + "?type=1", "414"),
        (PATH.replace("/7", "/-0") + "?type=1", "414"),
    ] {
        let response = exchange(&sandbox, 0, &last(&target)).expect("a response");
        assert!(response.contains(&format!("\"code\":{code}")), "{target}: {response}");
    }
    for (from, to) in [("CurTime: ", "CurTime: +"), ("CurTime: ", "CurTime: 0"), ("Nonce: ", "Nonce: 1\r\nNonce: ")] {
        let response = exchange(&sandbox, 0, &last(&format!("{PATH}?type=1")).replace(from, to)).expect("a response");
        assert!(response.contains("\"code\":414"), "{to}: {response}");
    }
}

#[test]
fn a_malformed_request_gets_a_page_of_html_and_does_not_disturb_others() {
    let sandbox = Sandbox::start().expect("a sandbox");
    for (request, status) in [
        (last("/im/v2/conversations/a|1|b/messages/7?type=1"), 400),
        (last(&format!("{PATH}?type=%zz")), 400),
        (last(&format!("{PATH}?type=1%")), 400),
        (last(&format!("{PATH}?type=字")), 400),
        (last("/"), 404),
        (last("*"), 404),
        (last(&format!("{PATH}/8?type=1")), 404),
        ("\x16\x03\x01\x02".to_owned(), 400),
        ("DELETE\r\n\r\n".to_owned(), 400),
        ("GET / HTTP/1.1\r\nContent-Length: 99999999999\r\n\r\n".to_owned(), 413),
        ("GET / HTTP/1.1\r\nContent-Length: +5\r\n\r\n12345".to_owned(), 400),
        ("GET / HTTP/1.1\r\nContent-Length:\r\n\r\n".to_owned(), 400),
        ("GET / HTTP/1.1\r\nContent-Length: 5\r\nContent-Length: 6\r\n\r\n123456".to_owned(), 400),
        ("GET / HTTP/1.1\r\nContent-Length: 5, 6\r\n\r\n123456".to_owned(), 400),
        ("GET / HTTP/1.1\r\nExpect: a-miracle\r\n\r\n".to_owned(), 417),
        ("GET / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n".to_owned(), 411),
        (format!("GET /{} HTTP/1.1\r\n", "x".repeat(300_000)), 431),
        ("GET / HTTP/1.1\r\n".to_owned() + &"x: y\r\n".repeat(200) + "\r\n", 400),
    ] {
        let response = exchange(&sandbox, 0, &request).expect("a response");
        assert!(response.starts_with(&format!("HTTP/1.1 {status} ")), "{request:.99}: {response}");
        assert!(response.contains("<html>"), "{request:.99}: {response}");
    }
    for part in ["", "D", "DELETE / HTTP/1.1\r\nContent-Length: 9\r\n\r\n1"] {
        let mut stream = connect(sandbox.url());
        stream.write_all(part.as_bytes()).expect("sent");
    }
    let count = sandbox.request_count();
    let response = exchange(&sandbox, 0, &last(&format!("{PATH}?type=1"))).expect("a response");
    assert!(response.contains("\"code\":200"), "{response}");
    sandbox.assert_requests(count + 1);
}

#[test]
fn a_connection_is_used_again_and_a_body_is_ignored() {
    let sandbox = Sandbox::start().expect("a sandbox");
    let with_body = signed(&format!("{PATH}?type=1")).replace("\r\n\r\n", "\r\nContent-Length: 4\r\n\r\n{}{}");
    let head = "HEAD / HTTP/1.1\r\n\r\n";
    let requests = with_body + head + &last(&format!("{PATH}?type=1"));
    // In pieces that end in the middle of a line, of the head and of the body.
    let mut stream = connect(sandbox.url());
    for piece in requests.as_bytes().chunks(97) {
        stream.write_all(piece).expect("sent");
        thread::sleep(Duration::from_millis(1));
    }
    let mut response = String::new();
    stream.read_to_string(&mut response).expect("responses");
    assert_eq!((response.matches("HTTP/1.1 ").count(), response.matches("\"code\":200").count()), (3, 2), "{response}");
    assert_eq!(response.matches("<html>").count(), 0, "{response}");
}

#[test]
fn a_length_that_is_given_twice_alike_is_one_length() {
    let sandbox = Sandbox::start().expect("a sandbox");
    let lengths = "\r\nContent-Length: 4\r\nContent-Length: 4, 4\r\n\r\n{}{}";
    let requests = signed(&format!("{PATH}?type=1")).replace("\r\n\r\n", lengths) + &last(&format!("{PATH}?type=1"));
    let response = exchange(&sandbox, 0, &requests).expect("responses");
    assert_eq!(response.matches("\"code\":200").count(), 2, "{response}");
}

#[test]
fn close_is_found_among_other_options_of_the_connection() {
    let sandbox = Sandbox::start().expect("a sandbox");
    let request = last(&format!("{PATH}?type=1")).replace("Connection: close", "Connection: keep-alive, Close");
    let response = exchange(&sandbox, 0, &request).expect("a response, and the end of the connection");
    assert!(response.contains("\"code\":200") && response.contains("Connection: close"), "{response}");
}

#[test]
fn a_target_with_scheme_and_host_is_the_same_target() {
    let sandbox = Sandbox::start().expect("a sandbox");
    let host = sandbox.url().replace("http:", "HTTP:");
    for (target, status, recorded) in [
        (format!("{host}{PATH}?type=1"), 200, format!("{PATH}?type=1")),
        (format!("{host}?type=1"), 404, "/?type=1".to_owned()),
        (host, 404, "/".to_owned()),
    ] {
        let response = exchange(&sandbox, 0, &last(&target)).expect("a response");
        assert!(response.starts_with(&format!("HTTP/1.1 {status} ")), "{target}: {response}");
        assert_eq!(sandbox.last_request().expect("recorded").target(), recorded);
    }
    sandbox.assert_requests(3);
}

#[test]
fn a_client_that_waits_to_send_its_body_is_told_to() {
    let sandbox = Sandbox::start().expect("a sandbox");
    let mut stream = connect(sandbox.url());
    let expects = "\r\nExpect: 100-continue\r\nContent-Length: 4\r\nConnection: close\r\n\r\n";
    let head = signed(&format!("{PATH}?type=1")).replace("\r\n\r\n", expects);
    stream.write_all(head.as_bytes()).expect("sent");
    let mut interim = [0; 25];
    stream.read_exact(&mut interim).expect("a response");
    assert_eq!(&interim, b"HTTP/1.1 100 Continue\r\n\r\n");
    stream.write_all(b"{}{}").expect("sent");
    let mut response = String::new();
    stream.read_to_string(&mut response).expect("a response");
    assert!(response.starts_with("HTTP/1.1 200 ") && response.contains("\"code\":200"), "{response}");
    // A body that comes with its head needs no word.
    let response = exchange(&sandbox, 0, &(head + "{}{}")).expect("a response");
    assert!(response.starts_with("HTTP/1.1 200 "), "{response}");
}

#[cfg(target_os = "linux")]
#[test]
fn a_burst_of_connections_waits_for_a_thread_that_is_busy() {
    let somaxconn = std::fs::read_to_string("/proc/sys/net/core/somaxconn").expect("Linux has it");
    if somaxconn.trim().parse::<u32>().expect("a number") < 2000 {
        return;
    }
    let ((called, calls), (go_on, may_go_on)) = (mpsc::channel(), mpsc::channel::<()>());
    let may_go_on = Mutex::new(may_go_on);
    let builder = Sandbox::builder().on_request(move |_| {
        called.send(()).expect("the test runs");
        let _ = may_go_on.lock().expect("whole").recv();
    });
    let sandbox = builder.start().expect("a sandbox");
    let mut first = connect(sandbox.url());
    first.write_all(last("/").as_bytes()).expect("sent");
    calls.recv().expect("a call");
    // None is accepted meanwhile, so one without a place would be tried again in vain.
    let address: SocketAddr = address(sandbox.url()).parse().expect("an address");
    let mut streams = Vec::new();
    for n in 0..1200 {
        match TcpStream::connect_timeout(&address, Duration::from_secs(30)) {
            Ok(stream) => streams.push(stream),
            // EMFILE: this process may not open so many files.
            Err(error) if error.raw_os_error() == Some(24) => break,
            Err(error) => panic!("connection {n}: {error}"),
        }
    }
    drop((streams, go_on));
}

/// The outcome of a signed request in a word or two.
fn outcome(sandbox: &Sandbox, endpoint: usize, target: &str) -> String {
    match exchange(sandbox, endpoint, &last(target)) {
        Ok(response) if response.starts_with("HTTP/1.1 ") => response[9..12].to_owned(),
        Ok(other) => other,
        Err(kind) => format!("{kind:?}"),
    }
}

#[test]
fn each_fault_fails_as_it_says_before_or_after_the_call_took_effect() {
    let sandbox = Sandbox::start().expect("a sandbox");
    let target = format!("{PATH}?type=1");
    for (fault, expected, recalls) in [
        (Fault::status(503), "503", 0),
        (Fault::status(502).after_effect(), "502", 1),
        (Fault::refusal(500, "busy"), "200", 0),
        (Fault::reset(), "ConnectionReset", 0),
        (Fault::reset().after_effect(), "ConnectionReset", 1),
        (Fault::garbage(), "220 mail.example.com ESMTP\r\n", 0),
        (Fault::garbage().body("SSH-2.0").after_effect(), "SSH-2.0", 1),
        (Fault::truncated(), "200", 1),
        (Fault::date_offset(-900), "200", 1),
        (Fault::delay(Duration::from_millis(1)), "200", 1),
    ] {
        sandbox.add_message(CONVERSATION, 7);
        let name = format!("{fault:?}");
        sandbox.fail_next(fault);
        assert_eq!(outcome(&sandbox, 0, &target), expected, "{name}");
        assert_eq!(sandbox.message(CONVERSATION, 7).map(|message| message.recalls), Some(recalls), "{name}");
        let request = sandbox.last_request().expect("recorded");
        let status = expected.parse::<u16>().ok();
        assert_eq!(request.status, status, "{name}");
        assert_eq!(outcome(&sandbox, 0, &target), "200", "the call after {name}");
    }
}

#[test]
fn the_response_of_a_fault_has_its_headers_and_body() {
    let sandbox = Sandbox::start().expect("a sandbox");
    let target = format!("{PATH}?type=1");
    sandbox.fail_next(Fault::status(503).retry_after(2).header("date", "a day").body("later"));
    let response = exchange(&sandbox, 0, &last(&target)).expect("a response");
    insta::assert_snapshot!(response.replace('\r', ""), @"
    HTTP/1.1 503 Service Unavailable
    Content-Type: text/html
    Content-Length: 5
    Connection: close
    Retry-After: 2
    date: a day

    later
    ");
    sandbox.fail_next(Fault::truncated());
    let response = exchange(&sandbox, 0, &last(&target)).expect("a response");
    assert!(response.contains("Content-Length: 38\r\n") && response.ends_with("{\"code\":200,\"data\":"), "{response}");
}

#[test]
fn a_call_that_hangs_may_have_taken_effect_and_ends_with_its_client() {
    let sandbox = Sandbox::start().expect("a sandbox");
    for (fault, recalls) in [(Fault::hang(), 0), (Fault::hang().after_effect(), 1)] {
        sandbox.add_message(CONVERSATION, 7);
        sandbox.fail_next(fault);
        let count = sandbox.request_count();
        let mut stream = connect(sandbox.url());
        stream.write_all(signed(&format!("{PATH}?type=1")).as_bytes()).expect("sent");
        while sandbox.request_count() == count {
            thread::sleep(Duration::from_millis(1));
        }
        stream.set_read_timeout(Some(Duration::from_millis(100))).expect("a socket");
        let error = stream.read(&mut [0]).expect_err("no response");
        assert!(matches!(error.kind(), ErrorKind::WouldBlock | ErrorKind::TimedOut), "{error}");
        assert_eq!(sandbox.message(CONVERSATION, 7).map(|message| message.recalls), Some(recalls));
        assert_eq!(sandbox.last_request().map(|request| request.status), Some(None));
    }
}

#[test]
fn a_delayed_call_takes_effect_at_once() {
    let sandbox = Sandbox::start().expect("a sandbox");
    sandbox.add_message(CONVERSATION, 7);
    sandbox.fail_next(Fault::delay(Duration::from_secs(20)));
    let mut stream = connect(sandbox.url());
    stream.write_all(signed(&format!("{PATH}?type=1")).as_bytes()).expect("sent");
    while sandbox.request_count() == 0 {
        thread::sleep(Duration::from_millis(1));
    }
    sandbox.assert_message(CONVERSATION, 7, MessageState::RecalledOneWay);
    stream.set_read_timeout(Some(Duration::from_millis(100))).expect("a socket");
    assert!(stream.read(&mut [0]).is_err(), "the response comes later");
}

#[test]
fn faults_are_for_the_next_requests_or_a_share_of_them_by_seed_or_only_some() {
    let sandbox = Sandbox::builder().endpoints(2).start().expect("a sandbox");
    assert_eq!((sandbox.endpoints().len(), sandbox.url()), (2, sandbox.endpoints()[0].as_str()));
    let (target, other) = (&*format!("{PATH}?type=1"), &*format!("{PATH}?type=1").replace("%7Cb", "%7Cc"));
    let outcomes = |calls: &[(usize, &str)]| -> Vec<String> {
        calls.iter().map(|(endpoint, target)| outcome(&sandbox, *endpoint, target)).collect()
    };
    sandbox.fail_times(2, Fault::status(500));
    sandbox.fail_next(Fault::status(501));
    assert_eq!(outcomes(&[(0, target); 4]), ["500", "500", "501", "200"]);
    sandbox.fail_share(1.0, 0, Fault::status(502).only(|request| request.endpoint == 1));
    assert_eq!(outcomes(&[(0, target), (1, target), (1, target)]), ["200", "502", "502"]);
    sandbox.clear_faults();
    sandbox.fail_next(Fault::status(503).only(|request| request.path().contains("a%7C1%7Cb")));
    assert_eq!(outcomes(&[(1, other), (1, target), (1, target)]), ["200", "503", "200"]);
    let share = |seed| {
        sandbox.clear_faults();
        sandbox.fail_share(0.5, seed, Fault::status(504));
        outcomes(&[(0, target); 40])
    };
    assert!((10..=30).contains(&share(1).iter().filter(|outcome| *outcome == "504").count()), "{:?}", share(1));
    assert_eq!(share(1), share(1));
    assert_ne!(share(1), share(2));
}

#[tokio::test]
async fn the_clock_can_be_shifted_and_the_date_tells_it() {
    let sandbox = Sandbox::start().expect("a sandbox");
    sandbox.set_clock_offset(600);
    let date = |response: String| {
        let line = response.lines().find_map(|line| line.strip_prefix("Date: ")).expect("a date");
        chrono::DateTime::parse_from_rfc2822(line).expect("a date").timestamp() - chrono::Utc::now().timestamp()
    };
    let response = exchange(&sandbox, 0, &last(&format!("{PATH}?type=1"))).expect("a response");
    assert!(response.contains("\"code\":414"), "{response}");
    assert!((590..=610).contains(&date(response)));
    let shifted = |h: &mut Vec<(&'static str, String)>| *h = signature(600);
    assert_eq!(raw(&sandbox, Method::DELETE, &format!("{PATH}?type=1"), shifted).await, (200, 200));
    sandbox.fail_next(Fault::date_offset(-1200));
    assert!((-610..=-590).contains(&date(exchange(&sandbox, 0, &last("/")).expect("a response"))));
}

#[tokio::test]
async fn the_recall_window_can_be_set_and_clear_keeps_it() {
    let sandbox = Sandbox::start().expect("a sandbox");
    sandbox.set_recall_window(Duration::from_secs(60));
    let add = || sandbox.add_message_sent(CONVERSATION, 1, SystemTime::now() - Duration::from_secs(90));
    add();
    assert_eq!(recall(&sandbox, 1, "type=2").await, 508);
    sandbox.set_recall_window(Duration::from_secs(120));
    sandbox.fail_share(1.0, 0, Fault::reset());
    sandbox.clear();
    sandbox.assert_requests(0);
    assert_eq!(sandbox.message(CONVERSATION, 1), None);
    add();
    assert_eq!(recall(&sandbox, 1, "type=2").await, 200);
}

/// A sandbox in a runtime whose clock is paused and moves only as the test says: it would go to the next timer if all tasks
/// waited.
async fn in_paused_runtime(builder: SandboxBuilder) -> Sandbox {
    tokio::spawn(async {
        loop {
            tokio::task::yield_now().await;
        }
    });
    builder.start_in_runtime().await.expect("a sandbox")
}

#[tokio::test(start_paused = true)]
async fn over_the_quota_all_calls_are_refused_for_the_block_which_they_do_not_prolong() {
    let block = Duration::from_secs(3);
    let sandbox = in_paused_runtime(Sandbox::builder().quota(5, block)).await;
    let codes = async |calls: usize| {
        let mut codes = Vec::new();
        for _ in 0..calls {
            codes.push(raw(&sandbox, Method::DELETE, &format!("{PATH}?type=1"), |_| {}).await.1);
        }
        codes
    };
    let unsigned = |h: &mut Vec<(&'static str, String)>| h.clear();
    assert_eq!(codes(5).await, [200; 5]);
    tokio::time::advance(Duration::from_secs(1)).await;
    assert_eq!(raw(&sandbox, Method::DELETE, PATH, unsigned).await.1, 414);
    assert_eq!(codes(7).await, [200, 200, 200, 200, 200, 416, 416]);
    tokio::time::advance(block - Duration::from_millis(1)).await;
    assert_eq!(codes(2).await, [416; 2]);
    tokio::time::advance(Duration::from_millis(1)).await;
    assert_eq!(codes(6).await, [200, 200, 200, 200, 200, 416]);
    sandbox.clear();
    assert_eq!(codes(1).await, [200]);
}

#[tokio::test(start_paused = true)]
async fn a_trace_id_is_remembered_for_an_hour_and_forgotten_after_two() {
    let sandbox = in_paused_runtime(Sandbox::builder()).await;
    let call = async || {
        let traced = |h: &mut Vec<(&'static str, String)>| h.push(("X-custom-traceid", "1".to_owned()));
        raw(&sandbox, Method::DELETE, &format!("{PATH}?type=1"), traced).await.1
    };
    let hour = Duration::from_secs(3600);
    assert_eq!(call().await, 200);
    tokio::time::advance(hour).await;
    assert_eq!(call().await, 431);
    tokio::time::advance(hour).await;
    assert_eq!(call().await, 200);
}

#[tokio::test]
async fn a_path_prefix_is_part_of_the_endpoint() {
    let sandbox = Sandbox::builder().path_prefix("/nimserver/").start().expect("a sandbox");
    assert!(sandbox.url().ends_with("/nimserver"));
    assert_eq!(recall(&sandbox, 1, "type=1").await, 200);
    assert_eq!(outcome(&sandbox, 0, &format!("{PATH}?type=1")), "404");
    for prefix in ["a|b", "a?b", "a b", "%"] {
        let error = Sandbox::builder().path_prefix(prefix).start().expect_err(prefix);
        assert!(error.to_string().contains(prefix), "{error}");
    }
}

#[test]
fn an_app_that_a_client_cannot_sign_for_is_refused() {
    for (key, secret) in [("", "secret"), ("key", ""), ("key ", "secret"), ("key", "secret\n"), ("钥", "secret")] {
        let error = Sandbox::builder().app(key, secret).start().expect_err(key);
        assert_eq!(error.kind(), ErrorKind::InvalidInput);
    }
}

#[test]
fn an_address_that_is_taken_is_named() {
    let sandbox = Sandbox::start().expect("a sandbox");
    let address: SocketAddr = address(sandbox.url()).parse().expect("an address");
    let error = Sandbox::builder().address(address).start().expect_err("it is taken");
    assert_eq!(error.kind(), ErrorKind::AddrInUse);
    assert!(error.to_string().starts_with(&format!("cannot listen on {address}: ")), "{error}");
}

#[test]
fn each_request_is_told_with_its_outcome() {
    let told = Arc::new(Mutex::new(Vec::new()));
    let lines = Arc::clone(&told);
    let builder = Sandbox::builder().on_request(move |request| lines.lock().expect("whole").push(request.to_string()));
    let sandbox = builder.start().expect("a sandbox");
    sandbox.fail_next(Fault::reset());
    sandbox.fail_next(Fault::status(502).after_effect());
    for _ in 0..3 {
        outcome(&sandbox, 0, &format!("{PATH}?type=1"));
    }
    outcome(&sandbox, 0, "/");
    insta::assert_snapshot!(told.lock().expect("whole").join("\n"), @"
    DELETE /im/v2/conversations/a%7C1%7Cb/messages/7?type=1 -> no response (fault: reset)
    DELETE /im/v2/conversations/a%7C1%7Cb/messages/7?type=1 -> HTTP 502, 200 (success) (fault: status)
    DELETE /im/v2/conversations/a%7C1%7Cb/messages/7?type=1 -> HTTP 200, 200 (success)
    DELETE / -> HTTP 404
    ");
}

#[test]
fn an_assertion_that_fails_lists_what_arrived() {
    let sandbox = Sandbox::start().expect("a sandbox");
    sandbox.add_message(CONVERSATION, 7);
    sandbox.fail_next(Fault::status(503));
    outcome(&sandbox, 0, &format!("{PATH}?type=1"));
    let message = |assertion: &(dyn Fn() + Sync)| {
        let panic = thread::scope(|scope| scope.spawn(assertion).join()).expect_err("it fails");
        panic.downcast_ref::<String>().expect("a message").clone()
    };
    let messages = [
        message(&|| sandbox.assert_requests(2)),
        message(&|| sandbox.assert_message(CONVERSATION, 7, MessageState::Deleted)),
        message(&|| sandbox.assert_message(CONVERSATION, 8, MessageState::Present)),
        message(&|| sandbox.add_message("a|b", 1)),
    ];
    insta::assert_snapshot!(messages.join("\n"), @r#"
    expected 2 requests, 1 arrived; newest requests first:
      DELETE /im/v2/conversations/a%7C1%7Cb/messages/7?type=1 -> HTTP 503 (fault: status)
    expected message 7 of a|1|b to be Deleted after 1 calls, it is Present after 0 calls; newest requests first:
      DELETE /im/v2/conversations/a%7C1%7Cb/messages/7?type=1 -> HTTP 503 (fault: status)
    expected message 8 of a|1|b to be Present after 0 calls, it is unknown; newest requests first:
      DELETE /im/v2/conversations/a%7C1%7Cb/messages/7?type=1 -> HTTP 503 (fault: status)
    not a conversation id: "a|b" is not of the form sender|type|receiver
    "#);
}

#[test]
fn only_the_last_requests_are_kept() {
    let sandbox = Sandbox::builder().max_records(3).start().expect("a sandbox");
    for path in ["/1", "/2", "/3", "/4", "/5"] {
        outcome(&sandbox, 0, path);
    }
    let targets = sandbox.requests().iter().map(|request| request.target().to_owned()).collect::<Vec<_>>();
    assert_eq!((targets, sandbox.request_count()), (vec!["/3".into(), "/4".into(), "/5".into()], 5));
}

static SHARED: LazyLock<Sandbox> = LazyLock::new(|| Sandbox::start().expect("a sandbox"));

#[test]
fn a_shared_sandbox_outlives_the_runtimes_of_the_tests_that_use_it() {
    for id in 0..3 {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime");
        SHARED.add_message(CONVERSATION, id);
        assert_eq!(runtime.block_on(recall(&SHARED, id, "type=1")), 200);
        SHARED.assert_message(CONVERSATION, id, MessageState::RecalledOneWay);
    }
}

#[test]
fn concurrent_calls_are_counted_and_applied_each_once() {
    let sandbox = Sandbox::start().expect("a sandbox");
    let requests = |thread: i64| -> String {
        let ids = thread * 500..(thread + 1) * 500;
        ids.map(|id| signed(&format!("{}?type=1", PATH.replace("/7", &format!("/{id}"))))).collect()
    };
    (0..4000).for_each(|id| sandbox.add_message(CONVERSATION, id));
    thread::scope(|scope| {
        for thread in 0..8 {
            let (sandbox, requests) = (&sandbox, requests(thread) + &last("/"));
            scope.spawn(move || exchange(sandbox, 0, &requests).expect("responses"));
        }
    });
    (0..4000).for_each(|id| sandbox.assert_message(CONVERSATION, id, MessageState::RecalledOneWay));
    sandbox.assert_requests(4008);
}

#[test]
fn it_stops_when_it_is_dropped_and_its_port_is_free() {
    let sandbox = Sandbox::start().expect("a sandbox");
    let address: SocketAddr = address(sandbox.url()).parse().expect("an address");
    let mut open = connect(sandbox.url());
    drop(sandbox);
    assert!(TcpStream::connect(address).is_err());
    assert!(!matches!(open.read(&mut [0]), Ok(1..)));
    Sandbox::builder().address(address).start().expect("the port is free");
}

#[test]
fn a_drop_does_not_wait_for_ever_for_a_function_that_is_stuck() {
    let ((called, calls), (_never, stuck)) = (mpsc::channel(), mpsc::channel::<()>());
    let stuck = Mutex::new(stuck);
    let builder = Sandbox::builder().on_request(move |_| {
        called.send(()).expect("the test runs");
        let _ = stuck.lock().expect("whole").recv();
    });
    let sandbox = builder.start().expect("a sandbox");
    let mut stream = connect(sandbox.url());
    stream.write_all(last("/").as_bytes()).expect("sent");
    calls.recv().expect("a call");
    drop(sandbox);
}
