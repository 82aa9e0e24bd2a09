//! Malformed requests, each refused with the code and the words that the documents lead to expect.

mod common;

use common::Client;
use serde_json::{Value, json};
use yunxin_im_sandbox::Sandbox;

#[test]
fn each_malformed_request_is_refused_with_its_code_and_the_place_is_named() {
    let sandbox = Sandbox::builder().deny_unknown_fields().start().expect("a sandbox");
    let mut client = Client::new(&sandbox);
    let message = |message: Value| json!({"message": message});
    let (messages, list) = ("/im/v2/conversations/a%7C1%7Cb/messages", "/im/v2.1/conversations/a%7C1%7Cb/messages");
    let (teams, accounts) = ("/im/v2.1/teams", "/im/v2/accounts");
    let long = "x".repeat(5001);
    let many = |count: usize| (0..count).map(|i| format!("a{i}")).collect::<Vec<_>>();
    let cases: Vec<(&str, String, Value, i64, &str)> = vec![
        // Bodies.
        ("POST", accounts.into(), Value::Null, 414, "is not an object: null"),
        ("POST", accounts.into(), json!([]), 414, "is not an object: []"),
        ("POST", accounts.into(), json!({}), 414, "account_id is missing"),
        ("POST", accounts.into(), json!({"account_id": null}), 414, "account_id is missing"),
        ("POST", accounts.into(), json!({"account_id": 7}), 414, "account_id is not a text: 7"),
        ("POST", accounts.into(), json!({"account_id": ""}), 414, "account_id is empty"),
        ("POST", accounts.into(), json!({"account_id": "a b"}), 414, "account_id is not of 1 to 32 letters"),
        ("POST", accounts.into(), json!({"account_id": "x".repeat(33)}), 414, "account_id is not of 1 to 32 letters"),
        (
            "POST",
            accounts.into(),
            json!({"account_id": "a", "token": "x".repeat(129)}),
            405,
            "token has 129 characters",
        ),
        (
            "POST",
            accounts.into(),
            json!({"account_id": "a", "user_information": {"gender": 3}}),
            414,
            "user_information.gender is 3, not one of 0, 1, 2",
        ),
        (
            "POST",
            accounts.into(),
            json!({"account_id": "a", "configuration": {"enabled": 1}}),
            414,
            "configuration.enabled is not true or false: 1",
        ),
        (
            "POST",
            accounts.into(),
            json!({"account_id": "a", "configuration": {"enable": true}}),
            414,
            "configuration.enable is not documented",
        ),
        ("POST", messages.into(), message(json!({})), 414, "message.message_type is missing"),
        ("POST", messages.into(), message(json!({"message_type": 0})), 414, "message.text is missing"),
        ("POST", messages.into(), message(json!({"message_type": 1})), 414, "message.attachment is missing"),
        ("POST", messages.into(), message(json!({"message_type": 7})), 414, "message.message_type is 7, not one of"),
        ("POST", messages.into(), message(json!({"message_type": 5})), 414, "which cannot be sent"),
        ("POST", messages.into(), message(json!({"message_type": 0, "text": long})), 405, "more than 5000 characters"),
        (
            "POST",
            messages.into(),
            message(json!({"message_type": 1.5})),
            414,
            "message.message_type is not an integer: 1.5",
        ),
        (
            "POST",
            messages.into(),
            json!({"message": {"message_type": 0, "text": "t"}, "push_config": {"push_forcepush_ids": ["a", 1]}}),
            414,
            "push_config.push_forcepush_ids.1 is not a text: 1",
        ),
        (
            "POST",
            messages.into(),
            json!({"message": {"message_type": 0, "text": "t"}, "sender_no_sense": true, "receiver_no_sense": true}),
            107330,
            "leaves a trace",
        ),
        (
            "POST",
            "/im/v2/conversations/messages".into(),
            json!({"sender_id": "a", "receiver_ids": many(101), "message": {"message_type": 0, "text": "t"}}),
            414,
            "receiver_ids has 101 items, more than 100",
        ),
        ("POST", teams.into(), json!({"owner_account_id": "a", "team_type": 3, "name": "t"}), 414, "team_type is 3"),
        ("POST", teams.into(), json!({"owner_account_id": "a", "team_type": 1}), 414, "name is missing"),
        (
            "POST",
            teams.into(),
            json!({"owner_account_id": "a", "team_type": 1, "name": "t", "members_limit": 1}),
            414,
            "members_limit is 1, less than 2",
        ),
        (
            "POST",
            teams.into(),
            json!({"owner_account_id": "a", "team_type": 1, "name": "t", "members_limit": 3_000_000_000_i64}),
            414,
            "members_limit is 3000000000, more than 2147483647",
        ),
        (
            "PATCH",
            "/im/v2/room_members/a/actions/temp_chat_banned".into(),
            json!({"room_id": 1, "operator_account_id": "b", "chat_banned": true, "chat_banned_duration": 2_592_001}),
            414,
            "chat_banned_duration is 2592001, more than 2592000",
        ),
        ("PATCH", "/im/v2/messages/actions/quick_comment".into(), json!({"operator_id": "a"}), 414, "index is missing"),
        // Paths.
        ("GET", "/im/v2.1/teams/x?team_type=1".into(), Value::Null, 414, "team_id is not an integer: \"x\""),
        ("GET", "/im/v2.1/teams/07?team_type=1".into(), Value::Null, 414, "team_id is not an integer: \"07\""),
        ("GET", "/im/v2/accounts/%FF".into(), Value::Null, 414, "account_id is not UTF-8"),
        ("GET", "/im/v2/accounts/".into(), Value::Null, 414, "account_id is empty"),
        ("GET", "/im/v2.1/conversations/a%7C4%7Cb".into(), Value::Null, 414, "conversation_id is no conversation id"),
        // Queries.
        ("GET", list.into(), Value::Null, 414, "begin_time is missing"),
        ("GET", format!("{list}?begin_time=1&end_time=2&limit=0"), Value::Null, 414, "limit is 0, less than 1"),
        ("GET", format!("{list}?begin_time=1&end_time=2&limit=101"), Value::Null, 414, "limit is 101, more than 100"),
        (
            "GET",
            format!("{list}?begin_time=1&end_time=2&limit=1&descending=1"),
            Value::Null,
            414,
            "descending is not true",
        ),
        (
            "GET",
            format!("{list}?begin_time=1&end_time=2&limit=1&message_type=0,x"),
            Value::Null,
            414,
            "message_type is not",
        ),
        ("GET", format!("{list}?begin_time=1&begin_time=2"), Value::Null, 414, "begin_time is given twice"),
        ("GET", format!("{teams}?team_type=1&team_ids=1,2"), Value::Null, 414, "team_ids is not JSON"),
        (
            "GET",
            format!("{teams}?team_type=1&team_ids=%5B%22a%22%5D"),
            Value::Null,
            414,
            "team_ids.0 is not an integer",
        ),
        (
            "GET",
            "/im/v2.1/messages/actions/search_messages?operator_id=a&sender_account_ids=a,b,c,d,e,f".into(),
            Value::Null,
            414,
            "sender_account_ids has 6 items, more than 5",
        ),
        (
            "POST",
            "/im/v2/subscription/a?duration=59".into(),
            json!({"account_ids": ["b"]}),
            414,
            "duration is 59, less than 60",
        ),
        (
            "GET",
            "/im/v2/mute_contacts?account_id=a&page_token=x".into(),
            Value::Null,
            414,
            "page_token is none of a page",
        ),
        ("GET", "/im/v2/mute_contacts?account_id=a&acount=b".into(), Value::Null, 414, "acount is not documented"),
    ];
    assert!(cases.len() >= 40, "{}", cases.len());
    for (method, target, body, code, words) in cases {
        let body = if method == "GET" { None } else { Some(&body) };
        let reply = client.send(method, &target, body);
        assert_eq!((reply.status, reply.code), (200, code), "{method} {target} {body:?}: {}", reply.msg);
        assert!(reply.msg.contains(words), "{method} {target} {body:?}: {:?} does not say {words:?}", reply.msg);
    }
    let head = format!("POST {accounts} HTTP/1.1\r\n{}", common::signature());
    let reply = client.raw(&head, b"{\"account_id\": ");
    assert_eq!((reply.code, reply.msg.starts_with("the body is not JSON: ")), (414, true), "{}", reply.msg);
    let head = format!("POST {accounts} HTTP/1.1\r\n{}", common::signature());
    assert_eq!(client.raw(&head, b"").msg, "the body is missing");
}
