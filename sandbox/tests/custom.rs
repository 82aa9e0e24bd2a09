//! Responses of a test's own, and what a test is told of the requests.

mod common;

use std::{sync::Arc, thread};

use common::Client;
use serde_json::json;
use yunxin_im_sandbox::{Fault, Response, Sandbox};

#[test]
fn an_operation_is_answered_as_the_test_says_once_some_times_or_always() {
    let sandbox = Sandbox::start().expect("a sandbox");
    let mut client = Client::new(&sandbox);
    let mut name = || client.get("/im/v2/users/alice").data["name"].clone();
    sandbox.on("get_user", |_| json!({"name": "always"}));
    sandbox.on_next("get_user", |request| json!({"name": request.parameter("account_id")}));
    sandbox.on_times(2, "get_user", |_| Response::data(json!({"name": "twice"})));
    sandbox.on_times(0, "get_user", |_| json!({"name": "never"}));
    assert_eq!([name(), name(), name(), name()], ["alice", "twice", "twice", "always"]);
    sandbox.on("get_user", |_| json!({"name": "replaced"}));
    assert_eq!(name(), "replaced");
    sandbox.clear_responses();
    assert_eq!(name(), json!(null));
}

#[test]
fn a_response_can_be_a_refusal_the_example_or_what_the_state_says() {
    let sandbox = Arc::new(Sandbox::start().expect("a sandbox"));
    let mut client = Client::new(&sandbox);
    sandbox.on_next("create_team", |_| Response::refusal(403, "no"));
    sandbox.on_next("create_team", |_| Response::example());
    let weak = Arc::downgrade(&sandbox);
    sandbox.on("create_team", move |_| {
        // It can look at the sandbox.
        assert!(weak.upgrade().is_some_and(|sandbox| sandbox.request_count() == 2));
        Response::state()
    });
    let body = json!({"owner_account_id": "alice", "team_type": 1, "name": "t"});
    let reply = client.post("/im/v2.1/teams", body.clone());
    assert_eq!((reply.code, reply.msg.as_str()), (403, "no"));
    assert_eq!(client.post("/im/v2.1/teams", body.clone()).ok()["team_info"]["team_id"], 6001);
    assert_ne!(client.post("/im/v2.1/teams", body).ok()["team_info"]["team_id"], 6001);
    // A request that is malformed is refused as ever.
    assert_eq!(client.post("/im/v2.1/teams", json!({})).code, 414);
}

#[test]
fn a_fault_can_be_for_one_operation() {
    let sandbox = Sandbox::start().expect("a sandbox");
    let mut client = Client::new(&sandbox);
    sandbox.fail_next(Fault::refusal(500, "busy").operation("get_user"));
    assert_eq!(client.get("/im/v2/accounts/alice").code, 200);
    assert_eq!(client.get("/im/v2/users/alice").code, 500);
    assert_eq!(client.get("/im/v2/users/alice").code, 200);
}

#[test]
fn requests_are_told_by_their_operations_with_typed_parameters() {
    let sandbox = Sandbox::builder().path_prefix("/nimserver").start().expect("a sandbox");
    let mut client = Client::new(&sandbox);
    let body = json!({"room_id": 36, "tags": ["a"]});
    client.patch("/nimserver/im/v2/room_members/bob/actions/tags", body).ok();
    client.get("/nimserver/im/v2.1/teams?team_type=1&team_ids=%5B1,2%5D").ok();
    let [request] = sandbox.requests_of("set_chatroom_member_tags").try_into().expect("one");
    assert_eq!(json!(request.parameters()), json!({"account_id": "bob", "room_id": 36, "tags": ["a"]}));
    assert_eq!(sandbox.requests_of("batch_get_teams")[0].parameter("team_ids"), Some(json!([1, 2])));
    sandbox.assert_requests_of("set_chatroom_member_tags", 1);
    sandbox.assert_request("set_chatroom_member_tags", json!({"account_id": "bob"}));
    sandbox.assert_request("batch_get_teams", json!({"team_type": 1, "team_ids": [1, 2]}));
}

#[test]
fn an_assertion_that_fails_prints_what_came() {
    let sandbox = Sandbox::start().expect("a sandbox");
    let mut client = Client::new(&sandbox);
    client.post("/im/v2/block_contacts", json!({"account_id": "alice", "contact_account_id": "bob"})).ok();
    let message = |assertion: &(dyn Fn() + Sync)| {
        let panic = thread::scope(|scope| scope.spawn(assertion).join()).expect_err("it fails");
        panic.downcast_ref::<String>().expect("a message").clone()
    };
    let messages = [
        message(&|| sandbox.assert_requests_of("block_contact", 2)),
        message(&|| sandbox.assert_request("block_contact", json!({"contact_account_id": "carol"}))),
        message(&|| sandbox.assert_requests_of("block", 1)),
        message(&|| sandbox.on("block", |_| Response::example())),
    ];
    insta::assert_snapshot!(messages.join("\n"), @r#"
    expected 2 requests of block_contact, 1 arrived; newest requests first:
      POST /im/v2/block_contacts -> HTTP 200, 200 (success)
    expected a request of block_contact with {"contact_account_id":"carol"}, 1 arrived with others; newest first:
      {"account_id":"alice","contact_account_id":"bob"}; newest requests first:
      POST /im/v2/block_contacts -> HTTP 200, 200 (success)
    no operation of the API has the id "block"
    no operation of the API has the id "block"
    "#);
}
