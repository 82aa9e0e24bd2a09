//! What each kind of answer, and each mistake of the caller, comes to.

mod support;

use serde_json::{Value, json};
use support::{Listener, http};
use yunxin_im::{
    AccountId, ApiError, ApiErrorKind, Client, Error, Region, Response, ResultCode, UnexpectedResponse,
    messages::RecallMessage,
    messages::RecallType,
    reqwest::{self, StatusCode},
};

fn call(client: &Client) -> RecallMessage {
    client.messages().recall(support::conversation(), 1, RecallType::OneWay).trace_id("trace-1")
}

async fn outcome_of(response: Vec<u8>) -> Result<Response<()>, Error> {
    call(&Listener::raw(response).await.client()).send().await
}

async fn outcome(body: &str) -> Result<Response<()>, Error> {
    outcome_of(http("200 OK", "application/json", body)).await
}

async fn refusal(body: &str) -> ApiError {
    match outcome(body).await {
        Err(Error::Api(refusal)) => *refusal,
        other => panic!("{body} is no refusal but {other:?}"),
    }
}

#[tokio::test]
async fn codes_0_and_200_are_success_and_keep_the_trace_id() {
    for code in [0, 200] {
        for rest in [
            r#","data":{}"#,
            r#","data":null"#,
            "",
            r#","data":{"a":1},"extra":[1]"#,
            r#","data":"""#,
            r#","data":[]"#,
            r#","data":true"#,
        ] {
            let body = format!(r#"{{"code":{code},"msg":"done"{rest}}}"#);
            let response = outcome(&body).await.unwrap_or_else(|e| panic!("{body}: {e}"));
            assert_eq!((response.code.number(), response.msg.as_str()), (code, "done"), "{body}");
            assert_eq!((response.trace_id.as_str(), response.attempt_count), ("trace-1", 1));
        }
    }
}

#[tokio::test]
async fn a_refusal_is_told_by_its_code_and_keeps_all_that_came() {
    use ApiErrorKind::{Other, ParameterError, ServerError};
    for (code, kind, meaning) in [
        (405, ParameterError, Some("parameter too long")),
        (414, ParameterError, Some("bad parameter, or a CheckSum, CurTime or AppKey that is not accepted")),
        (500, ServerError, Some("server error")),
        (503, ServerError, Some("server busy")),
        (416, Other, Some("over the rate limit")),
        (508, Other, Some("the recall window has passed")),
        (191_004, Other, None),
        (-1, Other, None),
        (i64::MAX, Other, None),
    ] {
        for (rest, data) in
            [("", json!(null)), (r#","data":null"#, json!(null)), (r#","data":{"a":[1]},"x":1"#, json!({"a": [1]}))]
        {
            let refusal = refusal(&format!(r#"{{"code":{code},"msg":"why"{rest}}}"#)).await;
            assert_eq!((refusal.code.number(), refusal.kind, refusal.code.meaning()), (code, kind, meaning));
            assert_eq!((refusal.msg.as_str(), refusal.data, refusal.trace_id.as_str()), ("why", data, "trace-1"));
        }
    }
    assert_eq!(refusal(r#"{"code":500}"#).await.msg, "");
    assert_eq!(refusal(r#"{"code":500,"msg":null}"#).await.msg, "");
    assert_eq!(refusal(r#"{"code":414,"desc":"check checksum error"}"#).await.msg, "check checksum error");
    assert_eq!(refusal(r#"{"code":414,"msg":"m","desc":"d"}"#).await.msg, "m");
    assert_eq!(refusal(r#"{"code":414,"msg":7}"#).await.msg, "7");
}

#[tokio::test]
async fn what_is_no_envelope_is_an_error_that_shows_it() {
    let page = format!("<html>{}</html>", "é".repeat(5000));
    let mut shown = Vec::new();
    for (status, content_type, body) in [
        ("502 Bad Gateway", "text/html", page.as_bytes()),
        ("200 OK", "text/html", page.as_bytes()),
        ("302 Found", "text/plain", b""),
        ("500 Internal Server Error", "application/json", br#"{"code":200,"msg":"success","data":{}}"#),
        ("200 OK", "application/json", b""),
        ("200 OK", "application/json", br#"{"code":200,"msg":"suc"#),
        ("200 OK", "application/json", br#"[200,"success",{}]"#),
        ("200 OK", "application/json", b"null"),
        ("200 OK", "application/json", br#"{"msg":"no code"}"#),
        ("200 OK", "application/json", br#"{"code":"done","msg":"text"}"#),
        ("200 OK", "application/json", br#"{"code":200.5,"msg":"a fraction"}"#),
        ("200 OK", "application/json", br#"{"code":9223372036854775808,"msg":"too large"}"#),
        ("200 OK", "application/json", br#"{"code":200,"code":414,"msg":"twice"}"#),
    ] {
        let error = outcome_of(http(status, content_type, body)).await.expect_err("no envelope");
        let Error::UnexpectedResponse(response) = &error else { panic!("{error:?}") };
        assert_eq!((response.trace_id.as_str(), error.trace_id()), ("trace-1", Some("trace-1")));
        assert!(response.body_snippet.chars().count() <= 300, "{}", response.body_snippet.len());
        shown.push(
            error
                .to_string()
                .replace(error.endpoint().expect("one"), "[endpoint]")
                .replace(&"é".repeat(294), "[294 é]"),
        );
    }
    insta::assert_snapshot!(shown.join("\n"));
}

#[tokio::test]
async fn what_the_caller_does_not_read_does_not_decide_the_outcome() {
    let brackets = format!("{}{}", "[".repeat(130), "]".repeat(130));
    let gbk = b"\xb3\xac\xb9\xfd\xca\xb1\xbc\xe4";
    for odd in [
        br#""\ud83d""#.as_slice(),
        b"1e999",
        b"\"\xff\"",
        brackets.as_bytes(),
        &[b"\"", gbk.as_slice(), b"\""].concat(),
    ] {
        for (code, name) in [(200, "data"), (200, "msg"), (200, "else"), (508, "data"), (508, "msg"), (508, "desc")] {
            let body = [format!(r#"{{"{name}":"#).as_bytes(), odd, format!(r#","code":{code}}}"#).as_bytes()].concat();
            let shown = String::from_utf8_lossy(&body).into_owned();
            match (code, outcome_of(http("200 OK", "application/json", body)).await) {
                (200, Ok(_)) => {}
                (508, Err(Error::Api(error))) => {
                    assert!(error.code.number() == 508 && !error.attempts[0].may_have_taken_effect)
                }
                (_, other) => panic!("{shown}: {other:?}"),
            }
        }
    }
    for body in [
        "\u{feff}{\"code\":200}",
        r#"{"code":200,"data":{},"data":{"a":1}}"#,
        r#"{"\ud83d":1,"code":200}"#,
        r#"{"code":"200"}"#,
    ] {
        assert!(outcome(body).await.is_ok(), "{body}");
    }
}

#[tokio::test]
async fn the_size_of_a_response_can_be_bounded_for_one_call() {
    let client = Listener::answering(r#"{"code":200}"#).await.client();
    call(&client).max_response_size(12).send().await.expect("it fits");
    call(&client).max_response_size(11).send().await.expect_err("it does not");
}

#[tokio::test]
async fn a_body_over_the_limit_is_an_error_and_one_at_the_limit_is_not() {
    let body = r#"{"code":200,"msg":"success","data":{}}"#;
    let listener = Listener::answering(body).await;
    let at = listener.client_builder().max_response_size(body.len()).build().expect("valid");
    assert!(call(&at).send().await.is_ok());
    let over = listener.client_builder().max_response_size(body.len() - 1).build().expect("valid");
    let error = call(&over).send().await.expect_err("too large");
    assert!(
        matches!(&error, Error::UnexpectedResponse(a) if a.reason == "the body is larger than 37 bytes"),
        "{error}"
    );
}

#[tokio::test]
async fn a_closed_port_is_a_transport_error_that_names_the_endpoint_and_the_cause() {
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.expect("a free port");
    let url = format!("http://{}/prefix", listener.local_addr().expect("bound"));
    drop(listener);
    let client = Client::builder(support::credentials()).endpoint(&url).build().expect("valid");
    let error = call(&client).description("private words").send().await.expect_err("nobody listens");
    assert!(matches!(error, Error::Transport(_)), "{error:?}");
    let text = format!("{error:#} {error:?}");
    assert!(text.contains(&url) && text.contains("Connection refused") && text.contains("trace-1"), "{text}");
    assert!(!text.contains("private") && !text.contains("conversations"), "{text}");
}

#[tokio::test]
async fn the_callers_mistakes_are_named_and_nothing_is_sent() {
    let listener = Listener::answering(r#"{"code":200,"msg":"success","data":{}}"#).await;
    let client = listener.client();
    let long = |n| "字".repeat(n);
    let mut shown = Vec::new();
    for wrong in [
        call(&client).description(long(129)),
        call(&client).push_payload(long(2049)),
        call(&client).route_environment(long(2049)),
        call(&client).attach(long(5001)),
        call(&client).trace_id("a\r\nCheckSum: b"),
        call(&client).trace_id("é"),
        call(&client).trace_id(" "),
        call(&client).trace_id("a "),
        call(&client).operation_timeout(std::time::Duration::ZERO),
    ] {
        let error = wrong.send().await.expect_err("a mistake");
        assert!(matches!(error, Error::InvalidInput(_)), "{error:?}");
        shown.push(error.to_string());
    }
    insta::assert_snapshot!(shown.join("\n"));
    assert!(listener.requests().is_empty());
}

#[test]
fn nonsense_settings_are_refused_when_the_client_is_built() {
    let zero = std::time::Duration::ZERO;
    let builder = || Client::builder(support::credentials());
    let https = "https://im.example";
    let shown = [
        builder().attempt_timeout(zero),
        builder().connect_timeout(zero),
        builder().operation_timeout(zero),
        builder().endpoints([https, "https://im.example/"]),
        builder().endpoints([""; 0]),
        builder().endpoint("http://im.example"),
        builder().backoff(std::time::Duration::from_secs(1), zero),
        builder().endpoints(["https://im.example/x", "https://im.example/x/"]),
    ]
    .map(|builder| builder.build().expect_err("nonsense").to_string());
    insta::assert_snapshot!(shown.join("\n"));
}

#[test]
fn of_settings_that_exclude_each_other_the_last_one_counts() {
    let shown = |builder: yunxin_im::ClientBuilder| format!("{:?}", builder.build().expect("valid"));
    let builder = || Client::builder(support::credentials());
    assert!(shown(builder().endpoint("https://im.example").region(Region::Singapore)).contains("open-sg."));
    assert!(shown(builder().region(Region::Singapore).endpoint("https://im.example")).contains("[https://im.example]"));
    builder().http_client_builder(|_| unreachable!()).http_client(reqwest::Client::new()).build().expect("valid");
    builder().http_client(reqwest::Client::new()).http_client_builder(|http| http).build().expect("valid");
    builder().retry_on_rate_limit(true).adaptive_rate_limit(false).build().expect("valid");
}

#[tokio::test]
async fn limits_count_characters_and_push_content_has_none() {
    let listener = Listener::answering(r#"{"code":200,"msg":"success","data":{}}"#).await;
    let client = listener.client();
    for at_its_limit in [
        call(&client).description("🙂".repeat(128)),
        call(&client).push_payload("🙂".repeat(2048)),
        call(&client).route_environment("🙂".repeat(2048)),
        call(&client).attach("🙂".repeat(5000)),
        call(&client).push_content("🙂".repeat(5000)),
    ] {
        at_its_limit.send().await.expect("accepted");
    }
}

#[tokio::test]
async fn a_url_that_cannot_be_sent_is_the_callers_mistake() {
    let listener = Listener::answering(r#"{"code":200,"msg":"success","data":{}}"#).await;
    let around = call(&listener.client())
        .push_content("")
        .send()
        .await
        .map(|_| listener.url.len() + listener.last_target().len());
    let room = 65_534 - around.expect("accepted");
    call(&listener.client()).push_content("a".repeat(room)).send().await.expect("as long as can be");
    let error = call(&listener.client()).push_content("a".repeat(room + 1)).send().await.expect_err("too long");
    assert!(matches!(&error, Error::InvalidInput(e) if e.contains("65535 bytes")), "{error}");
    assert_eq!(listener.requests().len(), 2);
}

#[tokio::test]
async fn send_raw_returns_every_response_with_its_data_as_json() {
    for (body, code, expected) in [
        (r#"{"code":200,"msg":"m","data":{"a":1}}"#, 200, json!({"a": 1})),
        (r#"{"code":414,"msg":"m"}"#, 414, Value::Null),
        (r#"{"code":500,"msg":"m","data":[1]}"#, 500, json!([1])),
        (r#"{"code":191004,"msg":"m"}"#, 191_004, Value::Null),
    ] {
        let client = Listener::answering(body).await.client();
        let response = call(&client).send_raw().await.expect(body);
        assert_eq!((response.code.number(), response.msg.as_str(), response.data), (code, "m", expected));
    }
    for response in [http("200 OK", "text/html", "<html>"), http("404 Not Found", "text/html", "<html>")] {
        let error = call(&Listener::raw(response).await.client()).send_raw().await.expect_err("no envelope");
        assert!(matches!(error, Error::UnexpectedResponse(_)), "{error}");
    }
}

/// The table "was it done?" of the README, row by row.
#[tokio::test]
async fn an_error_says_whether_the_call_may_have_taken_effect() {
    use support::Step::{Close, Reset, Write};
    let envelope = |code: i64| support::answer("200 OK", "application/json", format!(r#"{{"code":{code},"msg":""}}"#));
    let lost = || vec![Reset];
    let gateway = || support::answer("503 Service Unavailable", "text/html", "");
    let codes =
        |codes: &[i64], expected: bool| codes.iter().map(|code| (vec![envelope(*code)], expected)).collect::<Vec<_>>();
    let mut table = vec![
        (vec![lost(), lost()], true),
        (vec![lost(), gateway()], true),
        (vec![gateway(), gateway()], false),
        (vec![support::answer("404 Not Found", "text/html", "")], false),
        (vec![support::answer("200 OK", "text/html", "<html>")], true),
        (vec![vec![Write(b"HTTP/1.1 200 OK\r\ncontent-length: 9\r\n\r\n".into()), Close]], true),
        (vec![gateway(), envelope(414)], false),
    ];
    table.extend(codes(&[403, 404, 405, 414, 416, 417, 419, 422, 508], false));
    table.extend(codes(&[408, 431, 500, 503, 514, 191_004], true));
    for code in [403, 404, 414, 416, 431, 503, 508] {
        table.push((vec![lost(), envelope(code)], true));
    }
    for (steps, expected) in table {
        let shown = format!("{steps:?}");
        let server = Listener::start(move |n| steps.get(n).cloned().unwrap_or_default()).await;
        let error = call(&server.client()).send().await.expect_err(&shown);
        assert_eq!(error.may_have_taken_effect(), expected, "{shown}: {error}");
    }
}

#[test]
fn errors_can_be_made_for_the_tests_of_those_who_handle_them() {
    let refused = Error::from(ApiError::new(416, "too many calls"));
    assert_eq!((refused.code(), refused.is_retryable()), (Some(ResultCode::RATE_LIMITED), true));
    assert!(!refused.may_have_taken_effect() && !refused.is_timeout());
    let mut skewed = ApiError::new(414, "check checksum error");
    skewed.clock_skew = Some(i64::MIN);
    assert!(skewed.to_string().contains("s behind the service's"), "{skewed}");
    let gateway = Error::from(UnexpectedResponse::new(StatusCode::BAD_GATEWAY, "<html>"));
    assert!(gateway.is_retryable() && !gateway.may_have_taken_effect());
}

#[test]
fn the_cause_of_an_error_is_shown_once() {
    let error = Error::from(UnexpectedResponse::new(StatusCode::BAD_GATEWAY, "<html>"));
    assert!(std::error::Error::source(&error).is_none() && error.to_string().contains("502"));
}

#[tokio::test]
async fn the_cause_of_a_transport_error_can_be_looked_at_and_is_told_once() {
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.expect("a free port");
    let url = format!("http://{}", listener.local_addr().expect("bound"));
    drop(listener);
    let client = support::builder([&url]).max_retries(0).build().expect("valid");
    let error = call(&client).send().await.expect_err("nobody listens");
    let chain: Vec<_> = std::iter::successors(Some(&error as &dyn std::error::Error), |e| e.source()).collect();
    assert!(chain.iter().any(|e| e.is::<std::io::Error>()), "{chain:?}");
    let told = chain.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n");
    assert_eq!((told.matches("Connection refused").count(), told.matches("conversations").count()), (1, 0), "{told}");
    assert_eq!(format!("{error:#}").matches("Connection refused").count(), 1, "{error:#}");
    assert_eq!(error.clone(), error);
}

#[tokio::test]
async fn an_error_over_many_attempts_shows_the_first_and_the_last_ones() {
    let server = Listener::failing(usize::MAX, support::answer("502 Bad Gateway", "text/html", "")).await;
    let client = server.client_builder().max_retries(1000).retry_budget(usize::MAX).build().expect("valid");
    let error = call(&client).send().await.expect_err("a gateway");
    assert_eq!(error.attempts().len(), 1001);
    let text = error.to_string();
    assert!(text.len() < 1000 && text.contains("… 996 more attempts …"), "{text}");
}

#[tokio::test]
async fn a_client_that_follows_redirects_is_told_so() {
    let elsewhere = Listener::answering(support::SUCCESS).await;
    let head = format!("HTTP/1.1 307 Temporary Redirect\r\nlocation: {}/x\r\ncontent-length: 0\r\n\r\n", elsewhere.url);
    let server = Listener::raw(head.into_bytes()).await;
    let client = server.client_builder().http_client(reqwest::Client::builder().no_proxy().build().expect("a client"));
    let error = call(&client.build().expect("valid")).send().await.expect_err("a redirect");
    assert!(matches!(&error, Error::UnexpectedResponse(e) if e.reason.contains("followed a redirect")), "{error}");
}

#[tokio::test]
async fn a_redirect_is_not_followed() {
    let elsewhere = Listener::answering(r#"{"code":200,"msg":"success","data":{}}"#).await;
    let redirect =
        format!("HTTP/1.1 307 Temporary Redirect\r\nlocation: {}/x\r\ncontent-length: 0\r\n\r\n", elsewhere.url);
    let error = outcome_of(redirect.into_bytes()).await.expect_err("a redirect");
    assert!(matches!(&error, Error::UnexpectedResponse(e) if e.status == 307), "{error}");
    assert!(elsewhere.requests().is_empty());
}

#[test]
fn clients_are_shared_between_threads_and_futures_move_between_them() {
    fn is_send<T: Send>(_: T) {}
    fn is_send_and_sync<T: Send + Sync + Clone>(_: &T) {}
    let client = Client::builder(support::credentials()).build().expect("valid");
    is_send_and_sync(&client);
    fn is_static<T: 'static>(_: T) {}
    is_send(call(&client).send());
    is_send(call(&client).send_raw());
    is_static(call(&client).send());
}

#[test]
fn debug_shows_neither_the_secret_nor_the_content_of_a_call() {
    let credentials = support::credentials();
    let builder = Client::builder(credentials.clone());
    let shown = format!("{credentials:?} {builder:?}");
    let client = builder.build().expect("valid");
    let shown = format!("{shown} {client:?} {:?}", call(&client).description("private words"));
    assert!(shown.contains(credentials.app_key()) && !shown.contains(support::APP_SECRET), "{shown}");
    assert!(!shown.contains("private") && !shown.contains("a|1|b"), "{shown}");
}

#[tokio::test]
async fn no_error_shows_the_secret_of_an_account_that_a_response_repeats() {
    let responses = [
        http("200 OK", "application/json", r#"{"data":{"token":"tok-\"1234"}}"#),
        http("200 OK", "application/json", r#"{"code":"?","msg":"{\"token\":\"tok-\\\"1234\"}"}"#),
        http("404 Not Found", "application/json", r#"{"error":{"token": "tok-\"1234"}}"#),
        http("200 OK", "application/json", r#"{"code":414,"msg":"no","data":{"token":"tok-\"1234","at":"token"}}"#),
        http("200 OK", "application/json", r#"{"code":200,"data":{"token":"tok-\"1234"}}"#),
    ];
    for response in responses {
        let client = Listener::raw(response.clone()).await.client();
        #[derive(Debug, serde::Deserialize)]
        #[expect(dead_code, reason = "only read")]
        struct Data {
            token: u64,
        }
        let error = client.request(reqwest::Method::GET, "/im/v2/accounts/alice").send::<Data>().await.unwrap_err();
        let shown = format!("{error} {error:#} {error:?}");
        assert!(!shown.contains("1234"), "{shown}");
    }
}

#[tokio::test]
async fn a_signed_call_of_any_path_is_as_careful_as_the_others() {
    let client = Listener::raw(http("200 OK", "application/json", r#"{"code":200,"data":{}}"#)).await.client();
    let call = |path: &str| client.request(reqwest::Method::GET, path);

    let of_another_type = call("/im/v2/plans").read_only().send::<u64>().await.unwrap_err();
    assert!(!of_another_type.may_have_taken_effect(), "{of_another_type}");
    let of_another_type = call("/im/v2/plans").send::<u64>().await.unwrap_err();
    assert!(of_another_type.may_have_taken_effect(), "{of_another_type}");

    for path in ["im/v2/plans", "/im/v2/plans?year=2026", "/im/../plans", "/im/%2E%2e/plans", "/im/v2/."] {
        let error = call(path).send::<Value>().await.unwrap_err();
        assert!(matches!(&error, Error::InvalidInput(reason) if reason.contains(path)), "{path}: {error}");
    }
    let error = call("/im/v2/plans").query("id", AccountId::from("")).send::<Value>().await.unwrap_err();
    assert!(matches!(&error, Error::InvalidInput(reason) if reason.starts_with("id: ")), "{error}");
}
