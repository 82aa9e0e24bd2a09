//! Operations that the client does not bind, generated from `twelve.yaml`: they are signed, traced and turned into a `Result` as
//! the first one is, without a line of Rust written for them.

#[path = "../../../tests/support/shape.rs"]
mod shape;
#[path = "../../../tests/support/mod.rs"]
mod support;

/// The generator's output, around the client.
#[allow(dead_code)]
mod twelve {
    pub struct Client(pub yunxin_im::Client);

    impl Client {
        fn _call(&self) -> yunxin_im::codegen::Call {
            self.0._call()
        }
    }

    include!(concat!(env!("OUT_DIR"), "/twelve.rs"));
}

use std::error::Error as StdError;

use serde_json::{Value, json};
use support::{Listener, Step, http};
use twelve::types::{
    Board, EmptyResponse, Gender, MessageBody, MessageType, SendMessageRequest, SortOrder, TeamRole, UserChange,
    UserChangeType,
};
use yunxin_im::{ApiErrorKind, ConversationId, Error, checksum};

fn client(listener: &Listener) -> twelve::Client {
    twelve::Client(listener.client())
}

async fn answering(data: Value) -> (Listener, twelve::Client) {
    let listener = Listener::answering(json!({ "code": 200, "msg": "", "data": data }).to_string()).await;
    let client = client(&listener);
    (listener, client)
}

fn team() -> ConversationId {
    ConversationId::team("a", "6001").expect("valid")
}

fn message(text: &str) -> SendMessageRequest {
    SendMessageRequest::new(MessageBody::new(MessageType::Text).text(text))
}

fn header<'a>(request: &'a str, name: &str) -> &'a str {
    request.lines().find_map(|line| line.strip_prefix(name)?.strip_prefix(": ")).unwrap_or_default()
}

fn body(listener: &Listener) -> Value {
    let [request] = listener.requests().try_into().expect("one request");
    let (_, body) = request.split_once("\r\n\r\n").expect("a head");
    serde_json::from_str(body).expect("JSON")
}

#[tokio::test]
#[allow(deprecated)]
async fn each_operation_with_its_required_parameters_and_with_all() -> Result<(), Box<dyn StdError>> {
    let mut shapes: Vec<String> = Vec::new();
    macro_rules! call {
        ($name:expr, $code:expr, $client:ident, $call:expr) => {{
            let (listener, $client) = shape::fixed().await;
            let $client = twelve::Client($client);
            $call.send().await?;
            shapes.push(format!("=== {}\n{}", $name, shape::shown($code, &listener)));
        }};
    }
    include!(concat!(env!("OUT_DIR"), "/twelve.calls.rs"));
    assert_eq!(shapes.len(), 2 * 12);
    insta::assert_snapshot!(shapes.join("\n\n"));
    Ok(())
}

#[tokio::test]
async fn an_operation_is_signed_traced_and_has_its_own_success() {
    let (listener, client) =
        answering(json!({ "has_more": true, "items": [{ "account_id": "bob", "role": 2, "sort": "name" }] })).await;
    let response = client.list_team_members(6001).role([TeamRole::Member]).send().await.expect("success");
    let page = response.data.expect("data");
    assert!(page.has_more && page.next_token.is_none());
    assert_eq!(page.items.expect("items")[0].role, TeamRole::Manager);

    let [request] = listener.requests().try_into().expect("one request");
    assert!(request.starts_with("GET /im/v2/teams/6001/members?role=0 HTTP/1.1\r\n"), "{request}");
    assert_eq!(header(&request, "x-custom-traceid"), response.trace_id);
    let expected = checksum(support::APP_SECRET, header(&request, "nonce"), header(&request, "curtime"));
    assert_eq!(header(&request, "checksum"), expected);
}

#[tokio::test]
async fn an_operation_is_tried_again_with_its_body_and_trace_id() {
    let success = http("200 OK", "application/json", r#"{"code":200,"msg":"","data":null}"#);
    let bad = http("502 Bad Gateway", "text/html", "");
    let listener =
        Listener::start(move |n| vec![Step::Write(if n == 0 { bad.clone() } else { success.clone() })]).await;
    let response = client(&listener).send_message(team(), message("hello")).send().await.expect("success");
    assert_eq!((response.attempt_count, response.data), (2, None));
    assert_eq!(listener.headers("x-custom-traceid"), [response.trace_id.as_str(), &response.trace_id]);
    let bodies: Vec<_> =
        listener.requests().iter().map(|r| r.split_once("\r\n\r\n").expect("a head").1.to_owned()).collect();
    assert_eq!(bodies, [r#"{"message":{"message_type":0,"text":"hello"}}"#; 2]);
}

#[tokio::test]
async fn a_refusal_is_an_error_and_a_raw_response() {
    let listener = Listener::answering(r#"{"code":414,"msg":"no"}"#).await;
    let call = client(&listener).update_user("alice", UserChange::new().name("Alice"));
    match call.clone().send().await {
        Err(Error::Api(error)) => assert_eq!((error.kind, error.code.number()), (ApiErrorKind::ParameterError, 414)),
        other => panic!("{other:?}"),
    }
    assert_eq!(call.send_raw().await.expect("a response").data, EmptyResponse::ParameterError(Value::Null));
}

#[tokio::test]
async fn a_body_has_what_was_set_and_no_default() {
    let (listener, client) = answering(Value::Null).await;
    client.update_user("alice", UserChange::new().name("Alice")).send().await.expect("success");
    assert_eq!(body(&listener), json!({ "name": "Alice" }));
}

#[tokio::test]
async fn an_empty_list_is_sent_in_a_body_and_refused_in_a_query() {
    let (listener, client) = answering(Value::Null).await;
    client.update_user("alice", UserChange::new().tags([""; 0])).send().await.expect("success");
    assert_eq!(body(&listener), json!({ "tags": [] }));
    let error = client.batch_get_users([""; 0]).send().await.expect_err("empty").to_string();
    assert!(error.contains("account_ids: an empty list"), "{error}");
}

#[tokio::test]
async fn a_body_that_is_not_required_can_be_left_out() {
    let (listener, client) = answering(json!([])).await;
    client.replace_board().send().await.expect("success");
    client.replace_board().body(Board::new([["a"]])).send().await.expect("success");
    let requests = listener.requests();
    assert_eq!((header(&requests[0], "content-type"), header(&requests[1], "content-type")), ("", "application/json"));
}

#[tokio::test]
async fn limits_are_checked_with_the_path_of_the_value_before_anything_is_sent() {
    let (listener, client) = answering(Value::Null).await;
    let inner = Board::new([vec!["a"], vec!["b", "too long"]]).children([]);
    let board = Board::new([["a"]]).children([Board::new([["a"]]), inner]);
    let long = "x".repeat(5001);
    for (error, expected) in [
        (client.replace_board().body(board).send().await.err(), "children[1].cells[1][1]: longer than 5 characters"),
        (client.replace_board().body(Board::new([["a"; 4]])).send().await.err(), "cells[0]: more than 3 items"),
        (
            client
                .replace_board()
                .body(Board::new([["a"]]).weights([("left".to_owned(), -0.5)].into()))
                .send()
                .await
                .err(),
            r#"weights["left"]: less than 0"#,
        ),
        (client.send_message(team(), message(&long)).send().await.err(), "message.text: longer than 5000 characters"),
        (client.list_team_members(1).limit(101).send().await.err(), "limit: greater than 100"),
        (client.list_team_members(1).page_token("").send().await.err(), "page_token: shorter than 1 characters"),
        (
            client.update_user("x".repeat(33), UserChange::new()).send().await.err(),
            "account_id: longer than 32 characters",
        ),
        (client.batch_get_users(["a".repeat(33)]).send().await.err(), "account_ids[0]: longer than 32 characters"),
    ] {
        assert_eq!(error, Some(Error::InvalidInput(expected.to_owned())));
    }
    assert_eq!(listener.requests().len(), 0);
}

#[tokio::test]
async fn missing_and_null_data_lists_and_maps_are_no_failure() {
    for body in ["", r#","data":null"#] {
        let listener = Listener::answering(format!(r#"{{"code":200,"msg":""{body}}}"#)).await;
        assert_eq!(client(&listener).list_team_members(1).send().await.expect("success").data, None);
        assert_eq!(client(&listener).replace_board().send().await.expect("success").data, None);
    }
    for page in [json!({ "has_more": false }), json!({ "has_more": false, "items": null, "next_token": null })] {
        let (_listener, client) = answering(page).await;
        let page = client.list_team_members(1).send().await.expect("success").data.expect("data");
        assert_eq!(page.items, None);
    }
    let boards = json!([{}, { "cells": null, "weights": null, "children": [{ "cells": [["a"]] }] }]);
    let (_listener, client) = answering(boards).await;
    let boards = client.replace_board().send().await.expect("success").data.expect("data");
    assert_eq!(boards[1].children.as_ref().expect("children")[0].cells, Some(vec![vec!["a".to_owned()]]));
}

#[tokio::test]
async fn what_the_service_adds_later_is_kept_or_ignored() {
    let member = json!({ "account_id": "bob", "role": 77, "sort": "shoe-size", "shoe_size": 43 });
    let (_listener, client) = answering(json!({ "has_more": false, "items": [member], "page": 1 })).await;
    let page = client.list_team_members(1).send().await.expect("success").data.expect("data");
    let [member] = page.items.expect("items").try_into().expect("one");
    assert_eq!((member.role, member.sort), (TeamRole::Unknown(77), SortOrder::Unknown("shoe-size".to_owned())));
    assert_eq!(Gender::Unlisted(9).number(), 9);
}

#[tokio::test]
async fn times_dates_and_uuids_are_types() -> Result<(), Box<dyn StdError>> {
    let id = "3c4b2d3e-8a8f-4c52-9f0e-1f2a3b4c5d6e";
    let order = json!({ "order_id": id, "day": "2026-01-30", "sent_at": "2026-01-31T16:00:00+08:00" });
    let (listener, client) = answering(order).await;
    let call = twelve::types::ScheduleReportBody::new(["2026-01-01".parse()?], "2026-01-31T08:00:00Z".parse()?);
    let response = client.schedule_report("2026-01-30".parse()?, call).request_id(id.parse()?).send().await?;
    let order = response.data.expect("data");
    assert_eq!(
        (order.order_id, order.day, order.sent_at),
        (id.parse()?, "2026-01-30".parse()?, "2026-01-31T08:00:00Z".parse()?)
    );
    assert!(
        listener.last_target().starts_with("/im/v2/reports/2026-01-30?request_id=3c4b"),
        "{}",
        listener.last_target()
    );
    assert_eq!(body(&listener), json!({ "days": ["2026-01-01"], "requested_at": "2026-01-31T08:00:00Z" }));
    Ok(())
}

#[test]
fn enums_read_and_show_names_and_numbers() {
    assert_eq!((TeamRole::Manager.to_string(), TeamRole::Manager.number()), ("manager".to_owned(), 2));
    assert_eq!(("manager".parse(), "2".parse()), (Ok(TeamRole::Manager), Ok(TeamRole::Manager)));
    for json in ["2", r#""manager""#] {
        assert_eq!(serde_json::from_str::<TeamRole>(json).ok(), Some(TeamRole::Manager));
    }
    let error = "chief".parse::<TeamRole>().expect_err("no such name").to_string();
    assert_eq!(error, r#""chief" is not a TeamRole: member (0), owner (1), manager (2)"#);
    assert_eq!("join-time".parse(), Ok(SortOrder::JoinTime));
    let error = "robot".parse::<UserChangeType>().expect_err("only sent").to_string();
    assert_eq!(error, r#""robot" is not a UserChangeType: person, machine"#);
}
