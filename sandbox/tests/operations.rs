//! Every operation of the documents is served, and refuses what the documents do not allow.

mod common;

use common::Client;
use serde_json::{Value, json};
use yunxin_im_sandbox::{ExampleRequest, Sandbox, SandboxBuilder};

fn strict_about_names() -> SandboxBuilder {
    Sandbox::builder().deny_unknown_fields()
}

/// What the documents say in words is needed, beside what they mark as required.
const NEEDED: [(&str, &str); 6] = [
    ("kick_account", "device_id_list is needed if type is 2 or 3"),
    ("mute_chatroom_tag", "chat_banned_duration is needed if chat_banned is true"),
    ("temp_mute_chatroom_member", "chat_banned_duration is needed if chat_banned is true"),
    ("search_messages", "one of sender_account_ids, message_types and keyword_list is needed"),
    ("modify_message", "message.text is missing"),
    ("get_signal_room", "channel_id or channel_name is needed"),
];

#[test]
fn each_operation_is_served_with_a_minimal_and_with_a_complete_request() {
    let mut refused = Vec::new();
    for is_complete in [false, true] {
        let requests = Sandbox::example_requests(is_complete);
        assert_eq!(requests.len(), 134);
        for request in requests {
            // Each has a sandbox of its own, so that none depends on what another one has left.
            let sandbox = strict_about_names().start().expect("a sandbox");
            let reply = Client::new(&sandbox).example(&request);
            assert_eq!(reply.status, 200, "{request:?}");
            if reply.code != 200 {
                refused.push((request.operation, reply.msg));
                continue;
            }
            assert!(reply.data.is_object(), "{request:?}: {}", reply.data);
            assert_eq!(sandbox.last_request().and_then(|r| r.operation()), Some(request.operation));
        }
    }
    let needed = NEEDED.map(|(operation, words)| (operation, words.to_owned()));
    assert_eq!(refused, needed);
}

/// Sends a request that is wrong in one place, and asserts that the refusal names the place.
fn refused(client: &mut Client, request: &ExampleRequest, place: &str) {
    let reply = client.example(request);
    assert_eq!((reply.status, reply.code), (200, 414), "{request:?}: {}", reply.msg);
    assert!(reply.msg.contains(place), "{request:?}: {} does not name {place}", reply.msg);
}

#[test]
fn each_operation_refuses_a_body_with_a_property_that_is_missing_of_another_type_or_unknown() {
    let sandbox = strict_about_names().start().expect("a sandbox");
    let mut client = Client::new(&sandbox);
    let mut count = 0;
    for (minimal, complete) in Sandbox::example_requests(false).iter().zip(Sandbox::example_requests(true)) {
        let Some(Value::Object(body)) = &complete.body else { continue };
        let with = |name: &str, value: Option<Value>| {
            let mut body = body.clone();
            match value {
                Some(value) => body.insert(name.to_owned(), value),
                None => body.remove(name),
            };
            let mut request = complete.clone();
            request.body = Some(body.into());
            request
        };
        for name in body.keys() {
            refused(&mut client, &with(name, Some(json!([[[]]]))), name);
            count += 1;
        }
        for name in minimal.body.as_ref().and_then(Value::as_object).into_iter().flat_map(|body| body.keys()) {
            refused(&mut client, &with(name, None), name);
            count += 1;
        }
        refused(&mut client, &with("no_such_field", Some(json!(1))), "no_such_field");
    }
    assert!(count > 400, "{count}");
}

#[test]
fn each_operation_refuses_a_query_with_a_parameter_that_is_missing_or_unknown() {
    let sandbox = strict_about_names().start().expect("a sandbox");
    let mut client = Client::new(&sandbox);
    for mut request in Sandbox::example_requests(false) {
        let whole = request.target.clone();
        let (path, query) = whole.split_once('?').unwrap_or((&whole, ""));
        for left_out in query.split('&').filter(|pair| !pair.is_empty()) {
            let name = left_out.split('=').next().expect("a name");
            let rest: Vec<_> = query.split('&').filter(|pair| *pair != left_out).collect();
            request.target = format!("{path}?{}", rest.join("&"));
            refused(&mut client, &request, name);
        }
        request.target = format!("{path}?{query}&no_such_parameter=1");
        refused(&mut client, &request, "no_such_parameter");
    }
}

#[test]
fn each_operation_refuses_a_request_that_is_not_signed_and_other_methods() {
    let sandbox = Sandbox::start().expect("a sandbox");
    let mut client = Client::new(&sandbox);
    for request in Sandbox::example_requests(false) {
        let head = format!("{} {} HTTP/1.1\r\n", request.method, request.target);
        let reply = client.raw(&head, b"");
        assert_eq!((reply.status, reply.code), (200, 414), "{request:?}");
        let reply = client.send("TRACE", &request.target, None);
        assert_eq!((reply.status, reply.code), (405, 0), "{request:?}");
    }
}

/// What the documents do not know is let pass by default, as the service may.
#[test]
fn unknown_names_are_ignored_unless_they_are_denied() {
    let sandbox = Sandbox::start().expect("a sandbox");
    let body = json!({"account_id": "alice", "contact_account_id": "bob", "no_such_field": 1});
    Client::new(&sandbox).post("/im/v2/block_contacts?no_such_parameter=1", body).ok();
}

#[test]
fn an_answer_without_state_has_the_ids_of_the_request_in_it() {
    let sandbox = Sandbox::start().expect("a sandbox");
    let mut client = Client::new(&sandbox);
    // No room has been created.
    let data = client.get("/im/v2/signalling_room?channel_id=c-77").ok();
    assert_eq!(data["channel_id"], "c-77");
    assert_eq!(data["member_list"].as_array().map(Vec::len), Some(1));
    let body = json!({"channel_id": "c-77", "operator_account_id": "a", "target_account_id": "b"});
    assert_eq!(client.post("/im/v2/signalling_room/actions/kick", body).ok(), json!({}));
}
