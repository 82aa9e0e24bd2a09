//! What each kind of answer, and each mistake of the caller, comes to.

mod support;

use serde_json::json;
use support::{Listener, http};
use yunxin_im::{
    Client, Error, Refusal, RefusalKind, Reply, ResponseValue, SendError,
    builder::RecallMessage,
    types::{RecallMessageResponse, RecallMessageSuccess, RecallType, ResultCode},
};

fn call(client: &Client) -> RecallMessage<'_> {
    client.recall_message().conversation_id("a|1|b").message_server_id(1).type_(RecallType::OneWay).trace_id("trace-1")
}

async fn outcome_of(response: Vec<u8>) -> Result<Reply<RecallMessageSuccess>, Error> {
    call(&Listener::raw(response).await.client()).execute().await
}

async fn outcome(body: &str) -> Result<Reply<RecallMessageSuccess>, Error> {
    outcome_of(http("200 OK", "application/json", body)).await
}

async fn refusal(body: &str) -> Refusal {
    match outcome(body).await {
        Err(Error::Refused(refusal)) => *refusal,
        other => panic!("{body} is no refusal but {other:?}"),
    }
}

#[tokio::test]
async fn codes_0_and_200_are_success_and_keep_the_trace_id() {
    for code in [0, 200] {
        for rest in [r#","data":{}"#, r#","data":null"#, "", r#","data":{"a":1},"extra":[1]"#] {
            let body = format!(r#"{{"code":{code},"msg":"success"{rest}}}"#);
            let reply = outcome(&body).await.unwrap_or_else(|e| panic!("{body}: {e}"));
            assert_eq!((reply.answer.code.number(), reply.trace_id.as_str()), (code, "trace-1"), "{body}");
        }
    }
}

#[tokio::test]
async fn a_refusal_is_told_by_its_code_and_keeps_all_that_came() {
    use RefusalKind::{Other, ParameterError, ServerError};
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
        ("200 OK", "application/json", br#"{"code":"200","msg":"text"}"#),
        ("200 OK", "application/json", br#"{"code":200.0,"msg":"a fraction"}"#),
        ("200 OK", "application/json", br#"{"code":9223372036854775808,"msg":"too large"}"#),
        ("200 OK", "application/json", br#"{"code":200,"code":414,"msg":"twice"}"#),
        ("200 OK", "application/json", br#"{"code":200,"msg":1}"#),
        ("200 OK", "application/json", br#"{"code":200,"msg":"","data":"text"}"#),
        ("200 OK", "application/json", b"{\"code\":200,\"msg\":\"\xff\"}"),
    ] {
        let error = outcome_of(http(status, content_type, body)).await.expect_err("no envelope");
        let Error::UnexpectedAnswer(answer) = &error else { panic!("{error:?}") };
        assert_eq!((answer.trace_id.as_str(), error.trace_id()), ("trace-1", Some("trace-1")));
        assert!(answer.excerpt.chars().count() <= 300, "{}", answer.excerpt.len());
        shown.push(error.to_string().replace(&answer.endpoint, "[endpoint]").replace(&"é".repeat(294), "[294 é]"));
    }
    insta::assert_snapshot!(shown.join("\n"));
}

#[tokio::test]
async fn a_body_over_the_limit_is_an_error_and_one_at_the_limit_is_not() {
    let body = r#"{"code":200,"msg":"success","data":{}}"#;
    let listener = Listener::answering(body).await;
    let at = listener.client_builder().max_body(body.len()).build().expect("valid");
    assert!(call(&at).execute().await.is_ok());
    let over = listener.client_builder().max_body(body.len() - 1).build().expect("valid");
    let error = call(&over).execute().await.expect_err("too large");
    assert!(matches!(&error, Error::UnexpectedAnswer(a) if a.reason == "the body is larger than 37 bytes"), "{error}");
}

#[tokio::test]
async fn no_answer_is_a_transport_failure_that_names_the_endpoint_and_the_cause() {
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.expect("a free port");
    let url = format!("http://{}/prefix", listener.local_addr().expect("bound"));
    drop(listener);
    let client = Client::builder(support::credentials()).endpoint(&url).build().expect("valid");
    let error = call(&client).description("private words").execute().await.expect_err("nobody listens");
    assert!(matches!(error, Error::Transport(_)), "{error:?}");
    let text = format!("{error} {error:?}");
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
        call(&client).conversation_id("a|1"),
        call(&client).conversation_id("a|4|b"),
        call(&client).message_server_id(u64::MAX),
        call(&client).type_(99),
        call(&client).type_("both-ways"),
        call(&client).description(long(129)),
        call(&client).push_payload(long(2049)),
        call(&client).route_environment(long(2049)),
        call(&client).attach(long(5001)),
        call(&client).ingore_revoke_time(2),
        call(&client).trace_id("a\r\nCheckSum: b"),
        call(&client).trace_id("é"),
        client.recall_message().message_server_id(1).type_(1),
        client.recall_message().conversation_id("a|1|b").type_(1),
        client.recall_message().conversation_id("a|1|b").message_server_id(1),
    ] {
        let error = wrong.execute().await.expect_err("a mistake");
        assert!(matches!(error, Error::InvalidInput(_)), "{error:?}");
        shown.push(error.to_string());
    }
    insta::assert_snapshot!(shown.join("\n"));
    assert!(listener.requests().is_empty());
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
        at_its_limit.execute().await.expect("accepted");
    }
}

#[tokio::test]
async fn a_url_that_cannot_be_sent_is_the_callers_mistake() {
    let listener = Listener::answering(r#"{"code":200,"msg":"success","data":{}}"#).await;
    let around = call(&listener.client())
        .push_content("")
        .execute()
        .await
        .map(|_| listener.url.len() + listener.last_target().len());
    let room = 65_534 - around.expect("accepted");
    call(&listener.client()).push_content("a".repeat(room)).execute().await.expect("as long as can be");
    let error = call(&listener.client()).push_content("a".repeat(room + 1)).execute().await.expect_err("too long");
    assert!(matches!(&error, Error::InvalidInput(e) if e.contains("65535 bytes")), "{error}");
    assert_eq!(listener.requests().len(), 2);
}

#[tokio::test]
async fn send_gives_the_answers_as_they_came() {
    let send = async |body: &str| {
        let client = Listener::answering(body).await.client();
        call(&client).send().await.map(ResponseValue::into_inner)
    };
    let answer = send(r#"{"code":200,"msg":"success","data":{}}"#).await;
    assert!(matches!(answer, Ok(RecallMessageResponse::Success(_))), "{answer:?}");
    let answer = send(r#"{"code":414,"msg":"no"}"#).await;
    assert!(matches!(&answer, Ok(RecallMessageResponse::ParameterError(e)) if e.code == ResultCode::BAD_PARAMETER));
    let answer = send(r#"{"code":500,"msg":"no","data":[1]}"#).await;
    assert!(matches!(&answer, Ok(RecallMessageResponse::ServerError(e)) if e.data == Some(json!([1]))));
    let answer = send(r#"{"code":191004,"msg":"no"}"#).await;
    assert!(matches!(&answer, Ok(RecallMessageResponse::Other(e)) if e.code.number() == 191_004));
    let answer = send("<html>").await;
    assert!(matches!(answer, Err(SendError::InvalidResponsePayload(..))), "{answer:?}");

    let client = Listener::raw(http("502 Bad Gateway", "text/html", "<html>")).await.client();
    let answer = call(&client).send().await;
    assert!(matches!(&answer, Err(SendError::UnexpectedResponse(r)) if r.status() == 502), "{answer:?}");
    let client = Listener::answering("12345").await.client_builder().max_body(3).build().expect("valid");
    let answer = call(&client).send().await;
    assert!(matches!(&answer, Err(SendError::Custom(e)) if e.contains("larger than 3 bytes")), "{answer:?}");
}

#[tokio::test]
async fn a_redirect_is_not_followed() {
    let elsewhere = Listener::answering(r#"{"code":200,"msg":"success","data":{}}"#).await;
    let redirect =
        format!("HTTP/1.1 307 Temporary Redirect\r\nlocation: {}/x\r\ncontent-length: 0\r\n\r\n", elsewhere.url);
    let error = outcome_of(redirect.into_bytes()).await.expect_err("a redirect");
    assert!(matches!(&error, Error::UnexpectedAnswer(answer) if answer.status == 307), "{error}");
    assert!(elsewhere.requests().is_empty());
}

#[test]
fn clients_are_shared_between_threads_and_futures_move_between_them() {
    fn is_send<T: Send>(_: T) {}
    fn is_send_and_sync<T: Send + Sync + Clone>(_: &T) {}
    let client = Client::builder(support::credentials()).build().expect("valid");
    is_send_and_sync(&client);
    is_send(call(&client).execute());
    is_send(call(&client).send());
}

#[test]
fn nothing_shows_the_secret() {
    let credentials = support::credentials();
    let builder = Client::builder(credentials.clone());
    let shown = format!("{credentials:?} {builder:?}");
    let client = builder.build().expect("valid");
    let shown = format!("{shown} {client:?} {:?}", call(&client));
    assert!(shown.contains(credentials.app_key()) && !shown.contains(support::APP_SECRET), "{shown}");
}
