//! One test for each fault: what it comes to, whether it is tried again, and that it neither panics nor hangs.

mod support;

use std::{net::SocketAddr, sync::Arc, time::Duration};

use support::{
    Listener, SUCCESS,
    Step::{self, Close, Drip, Flood, Reset, Silence, Write},
    answer, builder, success, with_headers,
};
use yunxin_im::{
    Client, Error, FailureKind, Reply, reqwest,
    types::{RecallMessageSuccess, ResultCode},
};

type Outcome = Result<Reply<RecallMessageSuccess>, Error>;

/// A call that must end in time, whatever the server does.
async fn call(client: &Client) -> Outcome {
    let call = client.recall_message().conversation_id("a|1|b").message_server_id(1).type_(1);
    tokio::time::timeout(Duration::from_secs(20), call.execute()).await.expect("the call hangs")
}

/// The outcome in a word or two.
fn word(outcome: &Outcome) -> String {
    match outcome {
        Ok(_) => "success".to_owned(),
        Err(Error::Transport(failure)) => format!("{:?}", failure.kind),
        Err(Error::UnexpectedAnswer(answer)) => format!("unexpected {}", answer.status.as_u16()),
        Err(error) => format!("{error}"),
    }
}

/// What a fault comes to without retries, on a fresh connection and on one that has been used; and with them, how many
/// requests the server sees of a call where only the first one is answered with the fault.
async fn check(fault: impl Fn() -> Vec<Step>, expected: &str, retried: bool) {
    let short = Duration::from_millis(300);
    let steps = fault();
    let server = Listener::failing(1, fault()).await;
    let client = server.client_builder().retries(0).timeout(short).build().expect("valid");
    assert_eq!(word(&call(&client).await), expected, "on a fresh connection: {steps:?}");
    assert_eq!(word(&call(&client).await), "success", "the call after it: {steps:?}");

    let steps_of_second = fault();
    let server = Listener::start(move |n| if n == 1 { steps_of_second.clone() } else { success() }).await;
    let client = server.client_builder().retries(0).timeout(short).build().expect("valid");
    assert_eq!(word(&call(&client).await), "success");
    assert_eq!(word(&call(&client).await), expected, "on a used connection: {steps:?}");
    assert_eq!(word(&call(&client).await), "success", "the call after it: {steps:?}");

    let server = Listener::failing(1, fault()).await;
    let client = server.client_builder().timeout(short).build().expect("valid");
    let outcome = call(&client).await;
    let attempts = server.requests().len();
    assert_eq!((word(&outcome).as_str(), attempts), if retried { ("success", 2) } else { (expected, 1) }, "{steps:?}");
    if let Ok(reply) = outcome {
        assert_eq!(reply.attempts, attempts);
    }
}

const HEAD: &[u8] = b"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\n";

fn head(rest: &str) -> Step {
    Write([HEAD, rest.as_bytes()].concat())
}

#[tokio::test]
async fn a_connection_lost_before_the_answer_is_tried_again() {
    check(|| vec![Reset], "Interrupted", true).await;
    check(|| vec![Close], "Interrupted", true).await;
}

#[tokio::test]
async fn a_connection_lost_in_the_head_of_the_answer_is_tried_again() {
    check(|| vec![Write(HEAD.into()), Reset], "Interrupted", true).await;
    check(|| vec![Write(HEAD.into()), Close], "Interrupted", true).await;
}

#[tokio::test]
async fn a_connection_lost_after_the_head_is_a_call_whose_answer_is_lost() {
    check(|| vec![head("content-length: 38\r\n\r\n"), Reset], "Interrupted", false).await;
    check(|| vec![head("content-length: 38\r\n\r\n{\"code\":200,"), Close], "Interrupted", false).await;
    check(|| vec![head("transfer-encoding: chunked\r\n\r\n5\r\n{\"cod\r\n"), Close], "Interrupted", false).await;
}

#[tokio::test]
async fn what_is_not_http_is_a_lost_connection() {
    check(|| vec![Write(b"SSH-2.0-OpenSSH_9.2\r\n".into()), Close], "Interrupted", true).await;
}

#[tokio::test]
async fn a_content_length_that_is_too_short_cuts_the_answer_and_nothing_of_it_is_left_for_the_next_call() {
    check(|| vec![head(&format!("content-length: 12\r\n\r\n{SUCCESS}"))], "unexpected 200", false).await;
}

#[tokio::test]
async fn a_content_length_that_is_too_long_is_waited_for_until_the_timeout() {
    check(|| vec![head(&format!("content-length: 99\r\n\r\n{SUCCESS}")), Silence], "Timeout", false).await;
}

#[tokio::test]
async fn a_gateways_error_is_tried_again() {
    for status in ["502 Bad Gateway", "503 Service Unavailable", "504 Gateway Timeout"] {
        let expected = format!("unexpected {}", &status[..3]);
        check(|| answer(status, "text/html", "<html>"), &expected, true).await;
    }
}

#[tokio::test]
async fn a_gateways_error_is_tried_again_whatever_becomes_of_its_body() {
    let bad = |rest: &str| Write(format!("HTTP/1.1 502 Bad Gateway\r\n{rest}").into_bytes());
    let long = "content-length: 2000000\r\n\r\n<html>";
    check(|| vec![bad(long), Close], "unexpected 502", true).await;
    check(|| vec![bad(long), Flood(vec![b' '; 65_536])], "unexpected 502", true).await;
    // Not within the timeout of `check`: it is the status that is wanted, not the body.
    let server = Listener::failing(1, vec![bad(long), Silence]).await;
    assert_eq!(call(&server.client()).await.expect("success").attempts, 2);
}

#[tokio::test]
async fn any_other_status_is_not_tried_again() {
    for status in
        ["401 Unauthorized", "403 Forbidden", "404 Not Found", "429 Too Many Requests", "500 Oops", "201 Created"]
    {
        let expected = format!("unexpected {}", &status[..3]);
        check(|| answer(status, "text/html", "<html>"), &expected, false).await;
        check(|| with_headers(status, "retry-after: 0\r\n"), &expected, false).await;
    }
    check(|| vec![Write(b"HTTP/1.1 204 No Content\r\n\r\n".into())], "unexpected 204", false).await;
}

#[tokio::test]
async fn a_200_that_is_no_envelope_is_not_tried_again() {
    let nested = [r#"{"code":200,"msg":"","data":"#.as_bytes(), &b"[".repeat(100_000)].concat();
    for body in [b"".as_slice(), b"<html>", b"{\"code\":200", b"[]", b"\xff\xfe", &nested] {
        check(|| answer("200 OK", "application/json", body), "unexpected 200", false).await;
    }
}

#[tokio::test]
async fn a_body_without_end_is_not_read_to_its_end() {
    for head_rest in ["content-length: 10000000000\r\n\r\n", "\r\n", "transfer-encoding: chunked\r\n\r\n"] {
        let piece = if head_rest.starts_with("transfer") {
            [b"10000\r\n".as_slice(), &[b' '; 65_536], b"\r\n"].concat()
        } else {
            vec![b' '; 65_536]
        };
        let server = Listener::failing(1, vec![head(head_rest), Flood(piece)]).await;
        let client = server.client();
        let outcome = call(&client).await;
        let Err(Error::UnexpectedAnswer(error)) = &outcome else { panic!("{outcome:?}") };
        assert_eq!(error.reason, "the body is larger than 1048576 bytes");
        assert_eq!(word(&call(&client).await), "success");
        // What the sockets hold comes on top of the limit.
        assert!(server.written() < 64 * 1024 * 1024, "{} bytes were taken", server.written());
    }
}

#[tokio::test]
async fn a_slow_answer_ends_with_the_timeout_and_is_not_tried_again() {
    let pause = Duration::from_millis(20);
    check(|| vec![Silence], "Timeout", false).await;
    check(|| vec![Drip(b"H".into(), pause)], "Timeout", false).await;
    check(|| vec![Write(HEAD.into()), Drip(b"x-a: b\r\n".into(), pause)], "Timeout", false).await;
    check(|| vec![head("content-length: 1000\r\n\r\n"), Drip(b" ".into(), pause)], "Timeout", false).await;
}

#[tokio::test]
async fn headers_without_end_are_refused() {
    let server = Listener::failing(1, vec![Write(HEAD.into()), Flood(b"x-a: b\r\n".repeat(1000))]).await;
    let client = server.client_builder().retries(0).build().expect("valid");
    assert_eq!(word(&call(&client).await), "Interrupted");
    assert_eq!(word(&call(&client).await), "success");
}

#[tokio::test]
async fn a_timeout_is_tried_again_where_that_is_asked_for() {
    let server = Listener::failing(1, vec![Silence]).await;
    let client =
        server.client_builder().timeout(Duration::from_millis(200)).retry_timeouts(true).build().expect("valid");
    assert_eq!(call(&client).await.expect("success").attempts, 2);
}

#[tokio::test]
async fn a_redirect_is_not_followed_and_no_header_reaches_the_other_host() {
    let elsewhere = Listener::failing(0, Vec::new()).await;
    for status in
        ["301 Moved Permanently", "302 Found", "303 See Other", "307 Temporary Redirect", "308 Permanent Redirect"]
    {
        let location = format!("location: {}/elsewhere\r\n", elsewhere.url);
        check(|| with_headers(status, &location), &format!("unexpected {}", &status[..3]), false).await;
    }
    assert!(elsewhere.requests().is_empty());
}

#[tokio::test]
async fn a_refused_connection_is_tried_again_at_the_next_endpoint() {
    let nobody = nobody().await;
    let client = builder([&nobody]).build().expect("valid");
    let Err(Error::Transport(failure)) = call(&client).await else { panic!("somebody listens") };
    assert_eq!((failure.kind, failure.attempts.len()), (FailureKind::Connect, 2));
    assert!(failure.to_string().contains("Connection refused"), "{failure}");

    let server = Listener::failing(0, Vec::new()).await;
    let client = builder([&nobody, &server.url]).build().expect("valid");
    assert_eq!(call(&client).await.expect("success").attempts, 2);
    assert_eq!(call(&client).await.expect("success").attempts, 1, "the endpoint that failed is avoided");
}

/// The URL of a port on which nobody listens.
async fn nobody() -> String {
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.expect("a free port");
    format!("http://{}", listener.local_addr().expect("bound"))
}

#[tokio::test]
async fn a_connection_that_the_server_closed_in_between_costs_no_call() {
    let server = Listener::start(|_| [success(), vec![Close]].concat()).await;
    let client = server.client();
    for _ in 0..50 {
        assert_eq!(word(&call(&client).await), "success");
    }
}

#[tokio::test]
async fn a_name_that_is_not_known_is_a_failure_to_connect() {
    struct Unknown;
    impl reqwest::dns::Resolve for Unknown {
        fn resolve(&self, name: reqwest::dns::Name) -> reqwest::dns::Resolving {
            let error = format!("no such host {}", name.as_str());
            Box::pin(async move { Err::<Box<dyn Iterator<Item = SocketAddr> + Send>, _>(error.into()) })
        }
    }
    let http = reqwest::Client::builder().dns_resolver(Unknown);
    let client = builder([&"https://im.example".to_owned()]).http_builder(http).build().expect("valid");
    let Err(Error::Transport(failure)) = call(&client).await else { panic!("it resolves") };
    assert_eq!((failure.kind, failure.attempts.len()), (FailureKind::Connect, 2));
    assert!(failure.to_string().contains("no such host im.example"), "{failure}");
}

#[tokio::test]
async fn a_self_signed_certificate_is_refused_and_accepted_once_its_root_is_given() {
    let (url, certificate) = tls_server().await;
    let client = builder([&url]).retries(0).build().expect("valid");
    let Err(Error::Transport(failure)) = call(&client).await else { panic!("it is accepted") };
    assert_eq!(failure.kind, FailureKind::Connect);
    assert!(failure.to_string().to_lowercase().contains("certificate"), "{failure}");

    let root = reqwest::Certificate::from_der(&certificate).expect("a certificate");
    let http = reqwest::Client::builder().tls_certs_only([root]);
    let client = builder([&url]).http_builder(http).build().expect("valid");
    assert_eq!(word(&call(&client).await), "success");
}

/// A server with a certificate of its own making, for `localhost`; its URL and the certificate.
async fn tls_server() -> (String, Vec<u8>) {
    use tokio::io::{AsyncReadExt, AsyncWriteExt};
    use tokio_rustls::{TlsAcceptor, rustls};

    let made = rcgen::generate_simple_self_signed(["localhost".to_owned()]).expect("a certificate");
    let certificate = made.cert.der().to_vec();
    let key = rustls::pki_types::PrivateKeyDer::try_from(made.signing_key.serialize_der()).expect("a key");
    let config = rustls::ServerConfig::builder()
        .with_no_client_auth()
        .with_single_cert(vec![made.cert.der().clone()], key)
        .expect("they belong together");
    let acceptor = TlsAcceptor::from(Arc::new(config));
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.expect("a free port");
    let url = format!("https://localhost:{}", listener.local_addr().expect("bound").port());
    tokio::spawn(async move {
        while let Ok((stream, _)) = listener.accept().await {
            let acceptor = acceptor.clone();
            tokio::spawn(async move {
                let Ok(mut stream) = acceptor.accept(stream).await else { return };
                let mut request = [0; 4096];
                while stream.read(&mut request).await.is_ok_and(|n| n > 0) {
                    let answer = support::http("200 OK", "application/json", SUCCESS);
                    if stream.write_all(&answer).await.is_err() {
                        return;
                    }
                }
            });
        }
    });
    (url, certificate)
}

#[tokio::test]
async fn a_retry_is_signed_afresh_and_keeps_the_trace_id() {
    let server = Listener::failing(3, answer("502 Bad Gateway", "text/html", "")).await;
    let client = server.client_builder().retries(3).build().expect("valid");
    let reply = call(&client).await.expect("success");
    assert_eq!(reply.attempts, 4);
    assert_eq!(server.headers("x-custom-traceid"), vec![reply.trace_id; 4]);
    let (mut nonces, times, sums) = (server.headers("nonce"), server.headers("curtime"), server.headers("checksum"));
    for i in 0..4 {
        assert_eq!(sums[i], yunxin_im::checksum(support::APP_SECRET, &nonces[i], &times[i]));
    }
    nonces.sort();
    nonces.dedup();
    assert_eq!(nonces.len(), 4);
}

#[tokio::test]
async fn retries_go_round_the_endpoints_with_their_ports_and_prefixes_and_the_error_names_them() {
    let bad = || Listener::failing(usize::MAX, answer("502 Bad Gateway", "text/html", "<b>bad</b>"));
    let (first, second) = (bad().await, bad().await);
    let urls = [first.url.clone(), format!("{}/nimserver/", second.url)];
    let client = builder(&urls).retries(3).build().expect("valid");
    let Err(Error::UnexpectedAnswer(answer)) = call(&client).await else { panic!("no error") };
    let asked: Vec<_> = answer.attempts.iter().map(|attempt| attempt.endpoint.as_str()).collect();
    let second_url = urls[1].trim_end_matches('/');
    assert_eq!(asked, [&urls[0], second_url, &urls[0], second_url]);
    let text = Error::from(*answer.clone()).to_string();
    assert!(text.contains(&urls[0]) && text.contains(second_url) && text.contains(&answer.trace_id), "{text}");
    let target = "/im/v2/conversations/a%7C1%7Cb/messages/1?type=1 HTTP/1.1";
    assert!(first.requests().iter().all(|request| request.starts_with(&format!("DELETE {target}"))));
    assert!(second.requests().iter().all(|request| request.starts_with(&format!("DELETE /nimserver{target}"))));
}

#[tokio::test]
async fn an_endpoint_that_failed_is_tried_again_after_its_rest() {
    let first = Listener::failing(1, vec![Reset]).await;
    let second = Listener::failing(0, Vec::new()).await;
    let client = builder([&first.url, &second.url]).endpoint_rest(Duration::ZERO).build().expect("valid");
    assert_eq!(call(&client).await.expect("success").attempts, 2);
    tokio::time::sleep(Duration::from_millis(5)).await;
    assert_eq!(call(&client).await.expect("success").attempts, 1);
    assert_eq!((first.requests().len(), second.requests().len()), (2, 1));
}

#[tokio::test]
async fn an_endpoint_that_does_not_answer_is_avoided_by_the_next_call() {
    let silent = Listener::failing(usize::MAX, vec![Silence]).await;
    let good = Listener::failing(0, Vec::new()).await;
    let client = builder([&silent.url, &good.url]).timeout(Duration::from_millis(200)).build().expect("valid");
    assert_eq!(word(&call(&client).await), "Timeout");
    assert_eq!(call(&client).await.expect("success").attempts, 1);
    assert_eq!((silent.requests().len(), good.requests().len()), (1, 1));
}

#[tokio::test]
async fn the_deadline_bounds_all_attempts_and_pauses_together() {
    let server = Listener::failing(usize::MAX, vec![Silence]).await;
    let client = server.client_builder().retries(1000).retry_timeouts(true).timeout(Duration::from_millis(100));
    let client = client.deadline(Duration::from_millis(450)).build().expect("valid");
    let Err(Error::Transport(failure)) = call(&client).await else { panic!("no error") };
    let attempts = failure.attempts.len();
    assert!(failure.kind == FailureKind::Timeout && (2..=5).contains(&attempts), "{failure}");
}

#[tokio::test]
async fn retry_after_is_waited_for_where_it_fits_into_the_deadline() {
    let unavailable = |headers: &str| with_headers("503 Service Unavailable", headers);
    let server = Listener::failing(1, unavailable("retry-after: 1\r\n")).await;
    let start = std::time::Instant::now();
    assert_eq!(call(&server.client()).await.expect("success").attempts, 2);
    assert!(start.elapsed() >= Duration::from_secs(1), "the second attempt came too early");

    let server = Listener::failing(1, unavailable("retry-after: 3600\r\n")).await;
    assert_eq!(word(&call(&server.client()).await), "unexpected 503");
    assert_eq!(server.requests().len(), 1);
}

#[tokio::test]
async fn retry_after_is_of_the_endpoint_that_asks_for_it_alone() {
    let busy = Listener::failing(1, with_headers("503 Service Unavailable", "retry-after: 60\r\n")).await;
    let good = Listener::failing(0, Vec::new()).await;
    let client = builder([&busy.url, &good.url]).endpoint_rest(Duration::ZERO).build().expect("valid");
    assert_eq!(call(&client).await.expect("success").attempts, 2);
    assert_eq!(call(&client).await.expect("success").attempts, 1);
    assert_eq!((busy.requests().len(), good.requests().len()), (1, 2), "the busy one rests as long as it asks");
}

#[tokio::test]
async fn times_out_of_all_bounds_are_no_panic() {
    let forever = u64::MAX.to_string();
    let server =
        Listener::failing(1, with_headers("503 Service Unavailable", &format!("retry-after: {forever}\r\n"))).await;
    let client = server.client_builder().deadline(Duration::MAX).timeout(Duration::MAX).endpoint_rest(Duration::MAX);
    let client = client.build().expect("valid");
    assert_eq!(word(&call(&client).await), "unexpected 503");
    assert_eq!(word(&call(&client).await), "success");
}

#[tokio::test]
async fn an_attempt_that_had_not_its_full_time_tells_nothing_of_the_endpoint() {
    let first = Listener::failing(1, vec![Silence]).await;
    let second = Listener::failing(0, Vec::new()).await;
    let client = builder([&first.url, &second.url]).deadline(Duration::from_millis(200)).build().expect("valid");
    assert_eq!(word(&call(&client).await), "Timeout");
    assert_eq!(word(&call(&client).await), "success");
    assert_eq!((first.requests().len(), second.requests().len()), (2, 0));
}

#[tokio::test]
async fn a_duplicate_after_an_attempt_that_was_not_sent_is_not_the_calls_own() {
    let duplicate = r#"{"code":431,"msg":"duplicate request"}"#;
    let server = Listener::answering(duplicate).await;
    let client = builder([&nobody().await, &server.url]).build().expect("valid");
    let Err(Error::Refused(refusal)) = call(&client).await else { panic!("no refusal") };
    assert_eq!((refusal.earlier.len(), refusal.is_own_duplicate()), (1, false));
}

#[tokio::test]
async fn a_duplicate_after_a_lost_answer_tells_that_the_service_had_the_call() {
    let duplicate = r#"{"code":431,"msg":"duplicate request"}"#;
    let server = Listener::start(move |n| match n {
        0 => vec![Reset],
        _ => answer("200 OK", "application/json", duplicate),
    });
    let server = server.await;
    let client = server.client();
    let Err(Error::Refused(refusal)) = call(&client).await else { panic!("no refusal") };
    assert!(refusal.is_own_duplicate() && refusal.to_string().contains("had reached the service"), "{refusal}");
    let Err(Error::Refused(refusal)) = call(&client).await else { panic!("no refusal") };
    assert!(!refusal.is_own_duplicate() && !refusal.to_string().contains("had reached"), "{refusal}");
}

#[tokio::test]
async fn a_checksum_that_is_refused_tells_how_wrong_the_clock_is() {
    let now = chrono::Utc::now();
    for (minutes, code, told) in [(7, 414, true), (-7, 414, true), (1, 414, false), (7, 416, false)] {
        let date = (now - chrono::TimeDelta::minutes(minutes)).format("%a, %d %b %Y %H:%M:%S GMT");
        let body = format!(r#"{{"code":{code},"msg":"check checksum error"}}"#);
        let head = format!("HTTP/1.1 200 OK\r\ndate: {date}\r\ncontent-length: {}\r\n\r\n{body}", body.len());
        let server = Listener::failing(1, vec![Write(head.into_bytes())]).await;
        let Err(Error::Refused(refusal)) = call(&server.client()).await else { panic!("no refusal") };
        match refusal.clock_skew {
            Some(skew) => assert!(told && (skew - 60 * minutes).abs() < 30, "{skew}"),
            None => assert!(!told, "{minutes} minutes"),
        }
        let direction = if minutes > 0 { "s ahead of the service's" } else { "s behind the service's" };
        assert_eq!(refusal.to_string().contains(direction), told, "{refusal}");
    }
}

#[tokio::test]
async fn the_services_own_refusal_is_not_tried_again() {
    for code in [414, 416, 500, 503] {
        let server =
            Listener::failing(1, answer("200 OK", "application/json", format!(r#"{{"code":{code},"msg":""}}"#))).await;
        let error = call(&server.client()).await.expect_err("a refusal");
        assert_eq!((error.code(), server.requests().len()), (Some(ResultCode::from(code)), 1));
    }
}

#[tokio::test]
async fn a_call_that_is_dropped_leaves_the_client_usable() {
    let slow = || vec![head("content-length: 38\r\n\r\n"), Drip(b" ".into(), Duration::from_millis(20))];
    let server = Listener::start(move |n| if n % 2 == 0 { slow() } else { success() }).await;
    let client = server.client();
    for millis in [0, 1, 5, 50] {
        let before = server.requests().len();
        let dropped = tokio::time::timeout(Duration::from_millis(millis), call(&client)).await;
        assert!(dropped.is_err());
        // Where the request had not been sent, the next call is the one that is answered slowly.
        if server.requests().len() == before {
            let dropped = tokio::time::timeout(Duration::from_millis(200), call(&client)).await;
            assert!(dropped.is_err());
        }
        assert_eq!(word(&call(&client).await), "success");
    }
}
