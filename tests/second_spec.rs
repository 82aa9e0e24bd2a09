//! Operations that this crate does not bind, generated from `tests/specs/second.yaml`: they are signed, traced and turned
//! into a `Result` as the first one is, without a line of Rust written for them.

mod support;

/// The generator's output as it was reviewed.
#[allow(dead_code)]
mod second {
    include!("codegen/snapshots/codegen__second_spec.snap.rs");
}

use second::types::{MessageKind, NewMessage, Priority, SendMessageResponse};
use support::{Listener, Step, http};
use yunxin_im::{ClientInfo, Error, RefusalKind, ResponseValue, checksum};

fn client(listener: &Listener) -> second::Client {
    second::Client::from(listener.client().inner().clone())
}

fn header<'a>(request: &'a str, name: &str) -> &'a str {
    request.lines().find_map(|line| line.strip_prefix(name)?.strip_prefix(": ")).unwrap_or_default()
}

#[tokio::test]
async fn another_operation_is_signed_traced_and_has_its_own_success() {
    let listener = Listener::answering(r#"{"code":200,"msg":"success","data":{"count":7}}"#).await;
    let client = client(&listener);
    let call = client.clear_messages().conversation_id("a|2|6001").before(1_795_375_718_000_i64);
    let reply =
        call.kind(vec![MessageKind::Text, MessageKind::Picture]).x_priority(9).execute().await.expect("success");
    assert_eq!(reply.answer.data.map(|data| data.count), Some(7));

    let [request] = listener.requests().try_into().expect("one request");
    let target = "/im/v2/conversations/a%7C2%7C6001/messages?before=1795375718000&kind=0&kind=1";
    assert!(request.starts_with(&format!("DELETE {target} HTTP/1.1\r\n")), "{request}");
    assert_eq!(header(&request, "x-priority"), "9");
    assert_eq!(header(&request, "x-custom-traceid"), reply.trace_id);
    let expected = checksum(support::APP_SECRET, header(&request, "nonce"), header(&request, "curtime"));
    assert_eq!(header(&request, "checksum"), expected);
    assert_eq!(header(&request, "api-version"), "");
}

#[tokio::test]
async fn another_operation_is_tried_again_with_its_body_and_trace_id() {
    let success = http("200 OK", "application/json", r#"{"code":200,"msg":"","data":{}}"#);
    let bad = http("502 Bad Gateway", "text/html", "");
    let listener =
        Listener::start(move |n| vec![Step::Write(if n == 0 { bad.clone() } else { success.clone() })]).await;
    let client = client(&listener);
    let body = NewMessage { kind: MessageKind::Text, style: None, text: "hello".parse().expect("valid") };
    let reply = client.send_message().conversation_id("a|1|b").body(body).execute().await.expect("success");
    assert_eq!(reply.attempts, 2);
    assert_eq!(listener.headers("x-custom-traceid"), [reply.trace_id.as_str(), &reply.trace_id]);
    assert_eq!(listener.headers("content-length"), ["25", "25"]);
}

#[tokio::test]
async fn missing_or_null_data_is_no_error_where_an_operation_has_some() {
    for data in ["", r#","data":null"#] {
        let listener = Listener::answering(format!(r#"{{"code":200,"msg":""{data}}}"#)).await;
        let client = client(&listener);
        let reply = client.clear_messages().conversation_id("a|1|b").before(1).execute().await.expect("success");
        assert!(reply.answer.data.is_none());
    }
}

#[tokio::test]
async fn another_operations_refusal_is_an_error() {
    let listener = Listener::answering(r#"{"code":414,"msg":"no"}"#).await;
    let client = client(&listener);
    let call = client.clear_messages().conversation_id("a|2|6001").before(1);
    match call.execute().await {
        Err(Error::Refused(refusal)) => {
            assert_eq!((refusal.kind, refusal.code.number()), (RefusalKind::ParameterError, 414))
        }
        other => panic!("{other:?}"),
    }
}

#[tokio::test]
async fn a_json_body_is_sent_and_its_limits_are_checked() {
    let listener = Listener::raw(http("200 OK", "application/json", r#"{"code":200,"msg":""}"#)).await;
    let client = client(&listener);
    let send = |text: &str| {
        let text = text.to_owned();
        client.send_message().conversation_id("a|1|b").body_map(|body| body.kind(MessageKind::Text).text(text))
    };
    let answer = send("hello").send().await.map(ResponseValue::into_inner);
    assert!(matches!(answer, Ok(SendMessageResponse::Success(_))), "{answer:?}");
    let [request] = listener.requests().try_into().expect("one request");
    assert!(request.starts_with("POST /im/v2/conversations/a%7C1%7Cb/messages HTTP/1.1\r\n"), "{request}");
    assert_eq!(header(&request, "content-length"), r#"{"kind":0,"text":"hello"}"#.len().to_string());

    let error = send("longer than ten").execute().await.expect_err("too long").to_string();
    assert!(error.contains("text") && error.contains("longer than 10 characters"), "{error}");
    assert_eq!(listener.requests().len(), 1);
}

#[test]
fn integer_enums_read_and_show_names_and_numbers() {
    assert_eq!(Priority::try_from(9_i64).ok(), Some(Priority::High));
    assert_eq!("high".parse().ok(), Some(Priority::High));
    assert_eq!("9".parse().ok(), Some(Priority::High));
    assert_eq!(Priority::try_from("low".to_owned()).ok(), Some(Priority::Low));
    assert_eq!((Priority::High.to_string(), i64::from(Priority::High)), ("high".to_owned(), 9));
    assert_eq!(serde_json::to_string(&Priority::ALL).ok(), Some("[1,9]".to_owned()));
    assert_eq!(serde_json::from_str::<Priority>("1").ok(), Some(Priority::Low));
    for wrong in [Priority::try_from(2).map(|_| ()), "High".parse::<Priority>().map(|_| ())] {
        let error = wrong.expect_err("no such value").to_string();
        assert!(error.ends_with("is not a Priority: low (1), high (9)"), "{error}");
    }
    assert!(serde_json::from_str::<Priority>(r#""low""#).is_err());
    let message: NewMessage = serde_json::from_str(r#"{"kind":1,"text":"x"}"#).expect("valid");
    assert_eq!(message.kind, MessageKind::Picture);
}
