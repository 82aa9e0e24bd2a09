//! One test for each fault: what it comes to, whether it is tried again, and that it neither panics nor hangs.

mod support;

use std::{net::SocketAddr, sync::Arc, time::Duration};

use support::{
    Listener, SUCCESS,
    Step::{self, Close, Drip, Flood, Pause, Reset, Silence, Write},
    answer, builder, success, with_headers,
};
use yunxin_im::{Client, Error, Response, ResultCode, TransportErrorKind, messages::RecallType, reqwest};

type Outcome = Result<Response<()>, Error>;

/// A call that must end in time, whatever the server does.
async fn call(client: &Client) -> Outcome {
    let call = client.messages().recall(support::conversation(), 1, RecallType::OneWay);
    tokio::time::timeout(Duration::from_secs(20), call.send()).await.expect("the call hangs")
}

/// The outcome in a word or two.
fn word(outcome: &Outcome) -> String {
    match outcome {
        Ok(_) => "success".to_owned(),
        Err(Error::Transport(failure)) => format!("{:?}", failure.kind),
        Err(Error::UnexpectedResponse(answer)) => format!("unexpected {}", answer.status.as_u16()),
        Err(error) => format!("{error}"),
    }
}

/// What a fault comes to without retries, on a fresh connection and on one that has been used; and with them, how many
/// requests the server sees of a call where only the first one is answered with the fault.
async fn check(fault: impl Fn() -> Vec<Step>, expected: &str, retried: bool) {
    let short = Duration::from_millis(300);
    let steps = fault();
    let server = Listener::failing(1, fault()).await;
    let client = server.client_builder().max_retries(0).attempt_timeout(short).build().expect("valid");
    assert_eq!(word(&call(&client).await), expected, "on a fresh connection: {steps:?}");
    assert_eq!(word(&call(&client).await), "success", "the call after it: {steps:?}");

    let steps_of_second = fault();
    let server = Listener::start(move |n| if n == 1 { steps_of_second.clone() } else { success() }).await;
    let client = server.client_builder().max_retries(0).attempt_timeout(short).build().expect("valid");
    assert_eq!(word(&call(&client).await), "success");
    assert_eq!(word(&call(&client).await), expected, "on a used connection: {steps:?}");
    assert_eq!(word(&call(&client).await), "success", "the call after it: {steps:?}");

    let server = Listener::failing(1, fault()).await;
    let client = server.client_builder().attempt_timeout(short).build().expect("valid");
    let outcome = call(&client).await;
    let attempts = server.requests().len();
    assert_eq!((word(&outcome).as_str(), attempts), if retried { ("success", 2) } else { (expected, 1) }, "{steps:?}");
    if let Ok(reply) = outcome {
        assert_eq!(reply.attempt_count, attempts);
    }
}

const HEAD: &[u8] = b"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\n";

fn head(rest: &str) -> Step {
    Write([HEAD, rest.as_bytes()].concat())
}

#[tokio::test]
async fn a_connection_lost_before_the_response_is_retried() {
    check(|| vec![Reset], "Interrupted", true).await;
    check(|| vec![Close], "Interrupted", true).await;
}

#[tokio::test]
async fn a_connection_lost_in_the_head_of_the_response_is_retried() {
    check(|| vec![Write(HEAD.into()), Reset], "Interrupted", true).await;
    check(|| vec![Write(HEAD.into()), Close], "Interrupted", true).await;
}

#[tokio::test]
async fn a_connection_lost_after_the_head_is_a_call_whose_response_is_lost() {
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
    for status in [408, 421, 425, 429, 500, 502, 503, 504, 520, 522, 530] {
        let line = format!("{status} Not Reached");
        check(|| answer(&line, "text/html", "<html>"), &format!("unexpected {status}"), true).await;
    }
}

#[tokio::test]
async fn a_healthy_second_endpoint_helps_against_a_first_one_that_always_reports_an_error() {
    for status in [408, 421, 425, 429, 500, 502, 503, 504, 520] {
        let bad = Listener::failing(usize::MAX, answer(&format!("{status} Oops"), "text/html", "<html>")).await;
        let good = Listener::failing(0, Vec::new()).await;
        let client = builder([&bad.url, &good.url]).build().expect("valid");
        for _ in 0..10 {
            assert_eq!(word(&call(&client).await), "success", "{status}");
        }
        assert_eq!((bad.requests().len(), good.requests().len()), (1, 10), "{status}");
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
    assert_eq!(call(&server.client()).await.expect("success").attempt_count, 2);
}

#[tokio::test]
async fn any_other_status_is_not_tried_again() {
    for status in ["400 Bad Request", "401 Unauthorized", "403 Forbidden", "404 Not Found", "501 Oops", "201 Created"] {
        let expected = format!("unexpected {}", &status[..3]);
        check(|| answer(status, "text/html", "<html>"), &expected, false).await;
        check(|| with_headers(status, "retry-after: 0\r\n"), &expected, false).await;
    }
    check(|| vec![Write(b"HTTP/1.1 204 No Content\r\n\r\n".into())], "unexpected 204", false).await;
}

#[tokio::test]
async fn a_200_that_is_no_envelope_is_not_tried_again() {
    for body in [b"".as_slice(), b"<html>", b"{\"code\":200", b"[]", b"\xff\xfe"] {
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
        let Err(Error::UnexpectedResponse(error)) = &outcome else { panic!("{outcome:?}") };
        assert_eq!(error.reason, "the body is larger than 4194304 bytes");
        assert_eq!(word(&call(&client).await), "success");
        // What the sockets hold comes on top of the limit.
        assert!(server.written() < 64 * 1024 * 1024, "{} bytes were taken", server.written());
    }
}

#[tokio::test]
async fn a_slow_response_ends_with_the_timeout_and_is_not_retried() {
    let pause = Duration::from_millis(20);
    check(|| vec![Silence], "Timeout", false).await;
    check(|| vec![Drip(b"H".into(), pause)], "Timeout", false).await;
    check(|| vec![Write(HEAD.into()), Drip(b"x-a: b\r\n".into(), pause)], "Timeout", false).await;
    check(|| vec![head("content-length: 1000\r\n\r\n"), Drip(b" ".into(), pause)], "Timeout", false).await;
}

#[tokio::test]
async fn headers_without_end_are_refused() {
    let server = Listener::failing(1, vec![Write(HEAD.into()), Flood(b"x-a: b\r\n".repeat(1000))]).await;
    let client = server.client_builder().max_retries(0).build().expect("valid");
    assert_eq!(word(&call(&client).await), "Interrupted");
    assert_eq!(word(&call(&client).await), "success");
}

#[tokio::test]
async fn a_timeout_is_retried_if_that_is_asked_for() {
    let server = Listener::failing(1, vec![Silence]).await;
    let client = server
        .client_builder()
        .attempt_timeout(Duration::from_millis(200))
        .retry_on_timeout(true)
        .build()
        .expect("valid");
    assert_eq!(call(&client).await.expect("success").attempt_count, 2);
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
    let error = call(&client).await.expect_err("a closed port");
    assert!(!error.may_have_taken_effect());
    let Error::Transport(failure) = error else { panic!("{error}") };
    assert_eq!((failure.kind, failure.attempts.len()), (TransportErrorKind::Connect, 2));
    assert!(format!("{failure:#}").contains("Connection refused"), "{failure}");

    let server = Listener::failing(0, Vec::new()).await;
    let client = builder([&nobody, &server.url]).build().expect("valid");
    assert_eq!(call(&client).await.expect("success").attempt_count, 2);
    assert_eq!(call(&client).await.expect("success").attempt_count, 1, "the endpoint that failed is avoided");
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
    let client = builder([&"https://im.example".to_owned()]).http_client_builder(|http| http.dns_resolver(Unknown));
    let client = client.build().expect("valid");
    let Err(Error::Transport(failure)) = call(&client).await else { panic!("it resolves") };
    assert_eq!((failure.kind, failure.attempts.len()), (TransportErrorKind::Connect, 2));
    assert!(format!("{failure:#}").contains("no such host im.example"), "{failure}");
}

#[tokio::test]
async fn a_self_signed_certificate_is_refused_and_accepted_once_its_root_is_given() {
    let (url, certificate) = tls_server("localhost").await;
    let client = builder([&url]).max_retries(0).build().expect("valid");
    let Err(Error::Transport(failure)) = call(&client).await else { panic!("it is accepted") };
    assert_eq!(failure.kind, TransportErrorKind::Connect);
    assert!(format!("{failure:#}").to_lowercase().contains("certificate"), "{failure}");

    let root = reqwest::Certificate::from_der(&certificate).expect("a certificate");
    let client = builder([&url]).http_client_builder(move |http| http.tls_certs_only([root.clone()]));
    let client = client.build().expect("valid");
    assert_eq!(word(&call(&client).await), "success");
}

#[tokio::test]
async fn the_backup_domain_of_a_region_helps_if_the_primary_one_fails() {
    /// Both domains are on this machine; only the backup is served.
    struct Domains(SocketAddr, SocketAddr);
    impl reqwest::dns::Resolve for Domains {
        fn resolve(&self, name: reqwest::dns::Name) -> reqwest::dns::Resolving {
            let address = if name.as_str().contains("-bak.") { self.1 } else { self.0 };
            Box::pin(async move { Ok(Box::new(std::iter::once(address)) as reqwest::dns::Addrs) })
        }
    }
    let closed = nobody().await.trim_start_matches("http://").parse().expect("an address");
    for (region, backup) in [
        (yunxin_im::Region::China, "open-bak.yunxinapi.com"),
        (yunxin_im::Region::Singapore, "open-sg-bak.yunxinapi.com"),
    ] {
        let (url, certificate) = tls_server(backup).await;
        let served = SocketAddr::from(([127, 0, 0, 1], url.rsplit(':').next().expect("a port").parse().expect("one")));
        let domains = Arc::new(Domains(closed, served));
        let root = reqwest::Certificate::from_der(&certificate).expect("a certificate");
        let client = Client::builder(support::credentials()).region(region).http_client_builder(move |http| {
            http.tls_certs_only([root.clone()]).no_proxy().dns_resolver(Arc::clone(&domains))
        });
        let response = call(&client.build().expect("valid")).await.expect("success");
        assert_eq!((response.attempt_count, response.endpoint), (2, format!("https://{backup}")));
    }
}

/// A server with a certificate of its own making, for `name`; its URL and the certificate.
async fn tls_server(name: &str) -> (String, Vec<u8>) {
    use tokio::io::{AsyncReadExt, AsyncWriteExt};
    use tokio_rustls::{TlsAcceptor, rustls};

    let made = rcgen::generate_simple_self_signed([name.to_owned()]).expect("a certificate");
    let certificate = made.cert.der().to_vec();
    let key = rustls::pki_types::PrivateKeyDer::try_from(made.signing_key.serialize_der()).expect("a key");
    let config = rustls::ServerConfig::builder()
        .with_no_client_auth()
        .with_single_cert(vec![made.cert.der().clone()], key)
        .expect("they belong together");
    let acceptor = TlsAcceptor::from(Arc::new(config));
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.expect("a free port");
    let url = format!("https://{name}:{}", listener.local_addr().expect("bound").port());
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
    let client = server.client_builder().max_retries(3).build().expect("valid");
    let reply = call(&client).await.expect("success");
    assert_eq!(reply.attempt_count, 4);
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
    let client = builder(&urls).max_retries(3).build().expect("valid");
    let Err(Error::UnexpectedResponse(answer)) = call(&client).await else { panic!("no error") };
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
async fn an_endpoint_that_failed_is_tried_again_after_its_cooldown() {
    let first = Listener::failing(1, answer("502 Bad Gateway", "text/html", "")).await;
    let second = Listener::failing(0, Vec::new()).await;
    let client = builder([&first.url, &second.url]).endpoint_cooldown(Duration::ZERO).build().expect("valid");
    assert_eq!(call(&client).await.expect("success").attempt_count, 2);
    tokio::time::sleep(Duration::from_millis(5)).await;
    assert_eq!(call(&client).await.expect("success").attempt_count, 1);
    assert_eq!((first.requests().len(), second.requests().len()), (2, 1));
}

#[tokio::test]
async fn an_endpoint_that_does_not_answer_is_avoided_by_the_next_call() {
    let silent = Listener::failing(usize::MAX, vec![Silence]).await;
    let good = Listener::failing(0, Vec::new()).await;
    let client = builder([&silent.url, &good.url]).attempt_timeout(Duration::from_millis(200)).build().expect("valid");
    assert_eq!(word(&call(&client).await), "Timeout");
    assert_eq!(call(&client).await.expect("success").attempt_count, 1);
    assert_eq!((silent.requests().len(), good.requests().len()), (1, 1));
}

#[tokio::test]
async fn the_operation_timeout_bounds_attempts_and_backoff_together() {
    let server = Listener::failing(usize::MAX, vec![Silence]).await;
    let client =
        server.client_builder().max_retries(1000).retry_on_timeout(true).attempt_timeout(Duration::from_millis(100));
    let client = client.operation_timeout(Duration::from_millis(450)).build().expect("valid");
    let Err(Error::Transport(failure)) = call(&client).await else { panic!("no error") };
    let attempts = failure.attempts.len();
    assert!(failure.kind == TransportErrorKind::Timeout && (2..=5).contains(&attempts), "{failure}");
}

#[tokio::test]
async fn retry_after_is_honoured_if_it_fits_into_the_operation_timeout() {
    let unavailable = |headers: &str| with_headers("503 Service Unavailable", headers);
    let server = Listener::failing(1, unavailable("retry-after: 1\r\n")).await;
    let start = std::time::Instant::now();
    assert_eq!(call(&server.client()).await.expect("success").attempt_count, 2);
    assert!(start.elapsed() >= Duration::from_secs(1), "the second attempt came too early");

    let server = Listener::failing(1, unavailable("retry-after: 3600\r\n")).await;
    assert_eq!(word(&call(&server.client()).await), "unexpected 503");
    assert_eq!(server.requests().len(), 1);
}

#[tokio::test]
async fn retry_after_is_of_the_endpoint_that_asks_for_it_alone() {
    let busy = Listener::failing(1, with_headers("503 Service Unavailable", "retry-after: 60\r\n")).await;
    let good = Listener::failing(0, Vec::new()).await;
    let client = builder([&busy.url, &good.url]).endpoint_cooldown(Duration::ZERO).build().expect("valid");
    assert_eq!(call(&client).await.expect("success").attempt_count, 2);
    assert_eq!(call(&client).await.expect("success").attempt_count, 1);
    assert_eq!((busy.requests().len(), good.requests().len()), (1, 2), "the busy one rests as long as it asks");
}

#[tokio::test]
async fn a_single_endpoint_that_asks_to_wait_is_not_hammered() {
    let forever = u64::MAX.to_string() + "0";
    let busy = with_headers("503 Service Unavailable", &format!("retry-after: {forever}\r\n"));
    let server = Listener::failing(1, busy).await;
    let client = server.client();
    assert_eq!(word(&call(&client).await), "unexpected 503");
    for _ in 0..50 {
        let error = call(&client).await.expect_err("it has to wait");
        let Error::RateLimited(limited) = &error else { panic!("{error}") };
        assert!(limited.reason.starts_with("the service asks to wait"), "{error}");
        assert!(limited.retry_after.is_some_and(|pause| (200..=300).contains(&pause.as_secs())), "{error:?}");
        assert!(!error.may_have_taken_effect() && error.is_retryable());
    }
    assert_eq!(server.requests().len(), 1);

    let server = Listener::failing(1, with_headers("503 Service Unavailable", "retry-after: 1\r\n")).await;
    let client = server.client_builder().max_retries(0).build().expect("valid");
    assert_eq!(word(&call(&client).await), "unexpected 503");
    assert_eq!(word(&call(&client).await), "success", "a call waits if its time allows");
}

#[tokio::test]
async fn after_a_wait_that_was_asked_for_one_call_goes_first_and_the_others_follow_when_it_was_served() {
    let busy = || with_headers("503 Service Unavailable", "retry-after: 1\r\n");
    let server =
        Listener::start(
            move |n| if n < 3 { busy() } else { [vec![Pause(Duration::from_millis(5))], success()].concat() },
        );
    let server = Arc::new(server.await);
    let client = server.client_builder().retry_budget(3).build().expect("valid");
    let first = client.clone();
    let first = tokio::spawn(async move { word(&call(&first).await) });
    while server.requests().is_empty() {
        tokio::time::sleep(Duration::from_millis(1)).await;
    }
    tokio::time::sleep(Duration::from_millis(50)).await;
    let calls: Vec<_> = (0..300)
        .map(|_| {
            let client = client.clone();
            tokio::spawn(async move { word(&call(&client).await) })
        })
        .collect();
    let mut outcomes = vec![first.await.expect("no panic")];
    for call in calls {
        outcomes.push(call.await.expect("no panic"));
    }
    let failed = outcomes.iter().filter(|outcome| *outcome != "success").count();
    // The first call may be the one that is refused three times.
    assert!(failed <= 1 && server.requests().len() <= 304, "{failed} failed with {} requests", server.requests().len());
}

#[tokio::test]
async fn an_endpoint_that_asks_to_wait_costs_no_slots_of_the_rate_limit() {
    let server = Listener::failing(1, with_headers("503 Service Unavailable", "retry-after: 60\r\n")).await;
    let client = server.client_builder().rate_limit(1).max_retries(0).build().expect("valid");
    assert_eq!(word(&call(&client).await), "unexpected 503");
    let start = std::time::Instant::now();
    for _ in 0..20 {
        assert!(matches!(call(&client).await, Err(Error::RateLimited(_))));
    }
    assert!(start.elapsed() < Duration::from_secs(10), "each call waited for a slot");
}

#[tokio::test]
async fn durations_out_of_all_bounds_cause_no_panic() {
    let server = Listener::failing(1, vec![Reset]).await;
    let client =
        builder([&nobody().await, &server.url]).operation_timeout(Duration::MAX).attempt_timeout(Duration::MAX);
    let client = client.endpoint_cooldown(Duration::MAX).max_retries(3).build().expect("valid");
    for _ in 0..3 {
        assert_eq!(word(&call(&client).await), "success");
    }
}

#[tokio::test]
async fn calls_that_waited_for_a_pause_keep_the_rate_limit() {
    let server = Listener::failing(1, with_headers("503 Service Unavailable", "retry-after: 1\r\n")).await;
    let client = server.client_builder().max_retries(0).rate_limit(20).build().expect("valid");
    assert_eq!(word(&call(&client).await), "unexpected 503");
    let start = std::time::Instant::now();
    let calls = (0..20).map(|_| {
        let client = client.clone();
        tokio::spawn(async move { word(&call(&client).await) })
    });
    for call in calls.collect::<Vec<_>>() {
        assert_eq!(call.await.expect("no panic"), "success");
    }
    assert!(start.elapsed() >= Duration::from_millis(1800), "{:?}", start.elapsed());
}

#[tokio::test]
async fn an_endpoint_that_hangs_is_recognised_although_calls_are_given_up_early() {
    let within = Duration::from_millis(150);
    for dropped in [false, true] {
        let silent = Listener::failing(usize::MAX, vec![Silence]).await;
        let good = Listener::failing(0, Vec::new()).await;
        let client = builder([&silent.url, &good.url]);
        let client = if dropped { client } else { client.operation_timeout(within) }.build().expect("valid");
        for _ in 0..3 {
            let outcome = tokio::time::timeout(if dropped { within } else { 20 * within }, call(&client)).await;
            assert!(outcome.map_or(dropped, |outcome| word(&outcome) == "Timeout"));
        }
        for _ in 0..7 {
            assert_eq!(word(&call(&client).await), "success");
        }
        assert_eq!((silent.requests().len(), good.requests().len()), (3, 7));
    }
}

#[tokio::test]
async fn a_lost_connection_does_not_move_the_traffic_away() {
    let first = Listener::failing(1, vec![Reset]).await;
    let second = Listener::failing(0, Vec::new()).await;
    let client = builder([&first.url, &second.url]).build().expect("valid");
    for _ in 0..20 {
        assert_eq!(word(&call(&client).await), "success");
    }
    assert_eq!((first.requests().len(), second.requests().len()), (20, 1));
}

/// A port whose queue of connections is full, so that connecting takes until it is given up.
async fn full_port() -> (String, tokio::net::TcpListener, Vec<tokio::net::TcpStream>) {
    let socket = tokio::net::TcpSocket::new_v4().expect("a socket");
    socket.bind(SocketAddr::from(([127, 0, 0, 1], 0))).expect("a free port");
    let listener = socket.listen(1).expect("it listens");
    let address = listener.local_addr().expect("bound");
    let mut queue = Vec::new();
    let wait = Duration::from_millis(200);
    while let Ok(Ok(stream)) = tokio::time::timeout(wait, tokio::net::TcpStream::connect(address)).await {
        queue.push(stream);
    }
    (format!("http://{address}"), listener, queue)
}

#[tokio::test]
async fn an_attempt_that_had_no_connection_in_time_was_not_sent_and_goes_on_at_the_next_endpoint() {
    let (full, _listener, _queue) = full_port().await;
    let good = Listener::failing(0, Vec::new()).await;
    let short = Duration::from_millis(100);
    let client = builder([&full, &good.url]).attempt_timeout(short).build().expect("valid");
    assert_eq!(call(&client).await.expect("success").attempt_count, 2);

    let client = builder([&full]).operation_timeout(short).build().expect("valid");
    let error = call(&client).await.expect_err("no connection");
    assert!(matches!(&error, Error::Transport(e) if e.kind == TransportErrorKind::Connect), "{error:?}");
    assert!(!error.may_have_taken_effect() && !error.attempts()[0].sent, "{error:?}");
}

#[tokio::test]
async fn a_duplicate_after_an_attempt_that_was_not_sent_is_not_the_calls_own() {
    let duplicate = r#"{"code":431,"msg":"duplicate request"}"#;
    let server = Listener::answering(duplicate).await;
    let client = builder([&nobody().await, &server.url]).build().expect("valid");
    let Err(Error::Api(refusal)) = call(&client).await else { panic!("no refusal") };
    assert_eq!((refusal.attempts.len(), refusal.is_own_duplicate()), (2, false));
}

#[tokio::test]
async fn a_duplicate_after_a_lost_response_tells_that_the_service_had_the_call() {
    let duplicate = r#"{"code":431,"msg":"duplicate request"}"#;
    let server = Listener::start(move |n| match n {
        0 => vec![Reset],
        _ => answer("200 OK", "application/json", duplicate),
    });
    let server = server.await;
    let client = server.client();
    let Err(Error::Api(refusal)) = call(&client).await else { panic!("no refusal") };
    assert!(refusal.is_own_duplicate() && refusal.to_string().contains("had reached the service"), "{refusal}");
    let Err(Error::Api(refusal)) = call(&client).await else { panic!("no refusal") };
    assert!(!refusal.is_own_duplicate() && !refusal.to_string().contains("had reached"), "{refusal}");
}

/// A response in an envelope, with a `Date` that is `minutes` behind the local clock.
fn dated(code: i64, minutes: i64) -> Vec<Step> {
    let date = (chrono::Utc::now() - chrono::TimeDelta::minutes(minutes)).format("%a, %d %b %Y %H:%M:%S GMT");
    let body = format!(r#"{{"code":{code},"msg":"check checksum error"}}"#);
    let head = format!("HTTP/1.1 200 OK\r\ndate: {date}\r\ncontent-length: {}\r\n\r\n{body}", body.len());
    vec![Write(head.into_bytes())]
}

#[tokio::test]
async fn a_checksum_that_is_refused_tells_how_wrong_the_clock_is() {
    for (minutes, code, told) in [(7, 414, true), (-7, 414, true), (1, 414, false), (7, 416, false)] {
        let server = Listener::failing(1, dated(code, minutes)).await;
        let client = server.client_builder().clock_correction(false).build().expect("valid");
        let Err(Error::Api(refusal)) = call(&client).await else { panic!("no refusal") };
        match refusal.clock_skew {
            Some(skew) => assert!(told && (skew - 60 * minutes).abs() < 30, "{skew}"),
            None => assert!(!told, "{minutes} minutes"),
        }
        let direction = if minutes > 0 { "s ahead of the service's" } else { "s behind the service's" };
        assert_eq!(refusal.to_string().contains(direction), told, "{refusal}");
    }
}

#[tokio::test]
async fn a_wrong_clock_is_corrected_by_the_services_and_a_clock_that_is_set_right_is_noticed() {
    let server = Listener::start(|n| match n {
        0 => dated(414, 10),
        3 => dated(414, 0),
        _ => success(),
    });
    let server = server.await;
    let client = server.client();
    for attempts in [2, 1, 2, 1] {
        assert_eq!(call(&client).await.expect("success").attempt_count, attempts);
    }
    let now = chrono::Utc::now().timestamp();
    let times = server.headers("curtime").into_iter().map(|time| now - time.parse::<i64>().expect("a time"));
    let minutes_behind: Vec<_> = times.map(|seconds| (seconds + 30) / 60).collect();
    assert_eq!(minutes_behind, [0, 10, 10, 10, 0, 0]);
}

#[tokio::test]
async fn a_clock_is_not_corrected_by_an_endpoint_that_is_not_trusted() {
    let server = Listener::failing(1, dated(414, 10)).await;
    let address: SocketAddr = server.url.trim_start_matches("http://").parse().expect("an address");
    let client = builder([&format!("http://im.example:{}", address.port())]).allow_http(true);
    let client = client.http_client_builder(move |http| http.no_proxy().resolve("im.example", address));
    let error = call(&client.build().expect("valid")).await.expect_err("a refusal");
    assert_eq!((error.code(), server.requests().len()), (Some(ResultCode::BAD_PARAMETER), 1));
}

#[tokio::test]
async fn calls_side_by_side_correct_the_clock_once() {
    let server = Listener::start(|n| if n < 8 { dated(414, 10) } else { success() }).await;
    let client = server.client();
    let calls: Vec<_> = (0..8)
        .map(|_| {
            let client = client.clone();
            tokio::spawn(async move { word(&call(&client).await) })
        })
        .collect();
    for call in calls {
        assert_eq!(call.await.expect("no panic"), "success");
    }
    let now = chrono::Utc::now().timestamp();
    let times = server.headers("curtime").into_iter().skip(8).map(|time| now - time.parse::<i64>().expect("a time"));
    assert!(times.clone().count() == 8 && times.clone().all(|behind| (590..=630).contains(&behind)), "{times:?}");
}

#[tokio::test]
async fn a_correction_that_did_not_help_is_forgotten() {
    let server = Listener::start(|n| if n < 2 { dated(414, 10) } else { success() }).await;
    let client = server.client();
    call(&client).await.expect_err("a refusal");
    call(&client).await.expect("success");
    let last: i64 = server.headers("curtime").pop().and_then(|time| time.parse().ok()).expect("a time");
    assert!((chrono::Utc::now().timestamp() - last).abs() < 30, "{last}");
}

#[tokio::test]
async fn a_refusal_stays_one_if_the_clock_is_not_the_reason_or_cannot_be() {
    for (minutes, requests) in [(10, 2), (-10, 2), (1, 1), (60 * 24 * 365, 1)] {
        let server = Listener::failing(usize::MAX, dated(414, minutes)).await;
        let error = call(&server.client()).await.expect_err("a refusal");
        assert_eq!((error.code(), server.requests().len()), (Some(ResultCode::BAD_PARAMETER), requests), "{minutes}");
        assert!(!error.may_have_taken_effect());
    }
}

#[tokio::test]
async fn retries_end_with_their_budget_while_the_service_is_out() {
    let server = Listener::failing(usize::MAX, answer("503 Service Unavailable", "text/html", "")).await;
    let client = server.client_builder().max_retries(3).retry_budget(10).build().expect("valid");
    for _ in 0..50 {
        assert_eq!(word(&call(&client).await), "unexpected 503");
    }
    assert_eq!(server.requests().len(), 60);
}

#[tokio::test]
async fn refusals_refill_the_retry_budget() {
    let gateway = || answer("502 Bad Gateway", "text/html", "");
    for code in [405, 414, 403] {
        let refusal = move || answer("200 OK", "application/json", format!(r#"{{"code":{code},"msg":""}}"#));
        let server = Listener::start(move |n| if n % 2 == 0 { gateway() } else { refusal() }).await;
        let client = server.client_builder().retry_budget(1).build().expect("valid");
        for _ in 0..3 {
            assert_eq!(call(&client).await.expect_err("a refusal").code(), Some(ResultCode::from(code)));
        }
    }
}

#[tokio::test]
async fn a_call_over_the_quota_is_sent_again_if_that_is_asked_for() {
    let over = || answer("200 OK", "application/json", r#"{"code":416,"msg":"too many calls"}"#);
    let server = Listener::failing(1, over()).await;
    let client = server.client_builder().adaptive_rate_limit(true).retry_on_rate_limit(true).build().expect("valid");
    let start = std::time::Instant::now();
    assert_eq!(call(&client).await.expect("success").attempt_count, 2);
    assert!(start.elapsed() >= Duration::from_secs(2), "it is held back while the service blocks the app");

    let server = Listener::failing(1, over()).await;
    let client = server.client_builder().adaptive_rate_limit(true).operation_timeout(Duration::from_secs(1));
    let client = client.build().expect("valid");
    assert_eq!(call(&client).await.expect_err("a refusal").code(), Some(ResultCode::RATE_LIMITED));
    assert!(matches!(call(&client).await, Err(Error::RateLimited(_))), "it is held back");
    assert_eq!(server.requests().len(), 1);
}

#[tokio::test]
async fn a_client_over_the_quota_stays_held_back_whatever_else_it_is_told() {
    let over = r#"{"code":416,"msg":"too many calls"}"#;
    let server = Listener::start(move |n| match n {
        0 | 2 => answer("200 OK", "application/json", over),
        _ => success(),
    });
    let client = server.await.client_builder().adaptive_rate_limit(true).operation_timeout(Duration::from_secs(1));
    let client = client.build().expect("valid");
    assert_eq!(call(&client).await.expect_err("a refusal").code(), Some(ResultCode::RATE_LIMITED));
    for _ in 0..3 {
        assert!(matches!(call(&client).await, Err(Error::RateLimited(_))), "it is held back");
    }
}

#[tokio::test]
async fn an_attempt_that_cannot_be_made_does_not_hide_one_that_was_lost() {
    let server = Listener::failing(usize::MAX, vec![Reset]).await;
    let n = std::sync::atomic::AtomicUsize::new(0);
    let client = server.client_builder().test_signing_input(move || {
        let nonce = ["good", "not\na header"][n.fetch_add(1, std::sync::atomic::Ordering::Relaxed).min(1)].to_owned();
        yunxin_im::SigningInput { nonce, cur_time: 0 }
    });
    let error = call(&client.build().expect("valid")).await.expect_err("a lost connection");
    assert!(error.may_have_taken_effect() && error.trace_id().is_some(), "{error:?}");
}

#[tokio::test]
async fn a_redirect_that_a_given_http_client_follows_is_not_taken_for_the_response() {
    let elsewhere = nobody().await;
    for (status, location) in [("307 Temporary Redirect", elsewhere.as_str()), ("303 See Other", "")] {
        let location = format!("location: {location}/login\r\n");
        let server =
            Listener::start(move |n| if n % 2 == 0 { with_headers(status, &location) } else { success() }).await;
        let http = reqwest::Client::builder().no_proxy().build().expect("a client");
        let client = server.client_builder().max_retries(0).http_client(http).build().expect("valid");
        let error = call(&client).await.expect_err(status);
        assert!(error.may_have_taken_effect(), "{status}: {error}");
    }
}

#[tokio::test]
async fn an_attempt_is_sent_once_whatever_the_http_client_is_told() {
    let server = Listener::failing(usize::MAX, answer("404 Not Found", "text/html", "")).await;
    let client = server.client_builder().http_client_builder(|http| {
        let policy = reqwest::retry::for_host("127.0.0.1").max_retries_per_request(2);
        http.retry(policy.classify_fn(|request| request.retryable()))
    });
    assert_eq!(word(&call(&client.build().expect("valid")).await), "unexpected 404");
    assert_eq!(server.requests().len(), 1);
}

#[tokio::test]
async fn what_arrived_of_an_error_page_that_stalls_is_shown() {
    let page = b"HTTP/1.1 404 Not Found\r\ncontent-length: 1000\r\n\r\n<html>no such page";
    let server = Listener::failing(1, vec![Write(page.into()), Silence]).await;
    let Err(Error::UnexpectedResponse(error)) = call(&server.client()).await else { panic!("no error") };
    assert_eq!(error.body_snippet, "<html>no such page");
}

#[tokio::test]
async fn a_url_that_is_too_long_at_any_endpoint_is_the_callers_mistake() {
    let server = Listener::failing(0, Vec::new()).await;
    let long = format!("{}/{}", server.url, "p".repeat(60_000));
    let client = builder([&server.url, &long]).build().expect("valid");
    let call =
        client.messages().recall(support::conversation(), 1, RecallType::TwoWay).push_content("a".repeat(10_000));
    assert!(matches!(call.send().await, Err(Error::InvalidInput(reason)) if reason.contains("shorten")));
    assert!(server.requests().is_empty());
}

#[tokio::test]
async fn loopback_is_never_reached_through_a_proxy() {
    let proxy = Listener::failing(usize::MAX, answer("502 Bad Gateway", "text/html", "")).await;
    let server = Listener::failing(0, Vec::new()).await;
    for urls in [vec![server.url.clone()], vec![server.url.clone(), "https://im.example".to_owned()]] {
        let url = proxy.url.clone();
        let client =
            builder(&urls).http_client_builder(move |http| http.proxy(reqwest::Proxy::all(&url).expect("a proxy")));
        assert_eq!(word(&call(&client.build().expect("valid")).await), "success");
    }
    assert!(proxy.requests().is_empty());
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
        // If the request had not been sent, the next call is the one that is answered slowly. What was sent arrives soon.
        tokio::time::sleep(Duration::from_millis(100)).await;
        if server.requests().len() == before {
            let dropped = tokio::time::timeout(Duration::from_millis(200), call(&client)).await;
            assert!(dropped.is_err());
        }
        assert_eq!(word(&call(&client).await), "success");
    }
}
