//! Scenes, saved and loaded; and the control API, which does over HTTP what a test in Rust does by methods.

mod common;

use common::Client;
use serde_json::{Value, json};
use yunxin_im_sandbox::{MessageState, Sandbox, Scene};

/// A sandbox with something in every section.
fn busy_sandbox() -> Sandbox {
    let sandbox = Sandbox::start().expect("a sandbox");
    let mut client = Client::new(&sandbox);
    let id = client.text("alice|1|bob", "hello");
    client.text("bob|1|alice", "hello yourself");
    client.delete(&format!("/im/v2/conversations/alice%7C1%7Cbob/messages/{id}?type=2")).ok();
    client.post("/im/v2.1/teams", json!({"owner_account_id": "alice", "team_type": 1, "name": "t"})).ok();
    let room = client.post("/im/v2/chatrooms", json!({"creator": "alice", "room_name": "r"})).ok()["room_id"].clone();
    let message = json!({"message_client_id": "m", "message_type": 0, "text": "hi"});
    client.post(&format!("/im/v2/chatrooms/{room}/messages"), json!({"sender_id": "alice", "message": message})).ok();
    client.post(&format!("/im/v2/room_queues/{room}"), json!({})).ok();
    for request in Sandbox::example_requests(true) {
        if request.method != "DELETE" && !request.operation.contains("disband") {
            client.example(&request);
        }
    }
    sandbox
}

#[test]
fn a_scene_that_was_saved_is_the_same_when_it_is_loaded() {
    let file = std::env::temp_dir().join(format!("yunxin-im-sandbox-{}.json", std::process::id()));
    let sandbox = busy_sandbox();
    sandbox.scene().write(&file).expect("written");
    let loaded = Sandbox::builder().strict().scene(Scene::read(&file).expect("read")).start().expect("a sandbox");
    std::fs::remove_file(&file).expect("removed");
    assert_eq!(loaded.scene().to_json(), sandbox.scene().to_json());
    let mut client = Client::new(&loaded);
    let query = "begin_time=0&end_time=9999999999999&limit=100&descending=true";
    let data = client.get(&format!("/im/v2.1/conversations/alice%7C1%7Cbob/messages?{query}")).ok();
    assert!(data["items"].as_array().expect("a list").iter().any(|item| item["text"] == "hello yourself"), "{data}");
    assert_eq!(client.get("/im/v2/accounts/nobody").code, 102404);
}

#[test]
fn a_scene_is_built_in_one_call_and_what_was_not_put_there_is_refused() {
    let scene = Scene::new()
        .accounts(["alice", "bob", "mallory"])
        .team(6001, "alice", ["bob"])
        .chatroom(36, "alice")
        .message("bob|2|6001", 122334, "hello")
        .friends("alice", "bob")
        .block("bob", "mallory");
    let sandbox = Sandbox::builder().strict().scene(scene).start().expect("a sandbox");
    let mut client = Client::new(&sandbox);
    sandbox.assert_message("bob|2|6001", 122334, MessageState::Present);
    assert_eq!(client.get("/im/v2.1/teams/6001?team_type=1").ok()["team_info"]["member_count"], 2);
    assert_eq!(client.get("/im/v2.1/teams/6002?team_type=1").code, 108404);
    assert_eq!(client.get("/im/v2/chatrooms/36").ok()["creator"], "alice");
    assert_eq!(client.get("/im/v2/chatrooms/37").code, 113404);
    assert_eq!(client.get("/im/v2.1/friends?account_id=bob").ok()["total"], 1);
    let send = json!({"message": {"message_type": 0, "text": "hi"}});
    assert_eq!(client.post("/im/v2/conversations/mallory%7C1%7Cbob/messages", send.clone()).code, 102426);
    assert_eq!(client.post("/im/v2/conversations/mallory%7C2%7C6001/messages", send.clone()).code, 109404);
    assert_eq!(client.post("/im/v2/conversations/alice%7C1%7Cnobody/messages", send).code, 102404);
    assert_eq!(client.get("/im/v2.1/conversations/alice%7C1%7Cmallory").code, 414);
}

#[test]
fn what_is_no_scene_is_refused_with_the_place() {
    for (json, words) in [
        ("{", "EOF"),
        (r#"{"acounts": []}"#, "unknown field `acounts`"),
        (r#"{"accounts": [{"acount_id": "a"}]}"#, "unknown field `acount_id`"),
        (r#"{"messages": [{"conversation_id": "a|b"}]}"#, "messages.0.conversation_id: \"a|b\" is not of the form"),
        (r#"{"messages": [{"conversation_id": "a|1|b", "txt": "x"}]}"#, "messages.0 has an unknown property \"txt\""),
        (r#"{"teams": [{"team_id": "x"}]}"#, "invalid type: string"),
    ] {
        let error = Scene::from_json(json).expect_err(json).to_string();
        assert!(error.starts_with("not a scene: ") && error.contains(words), "{json}: {error}");
    }
    let error = Scene::read("/no/such/file").expect_err("it is not there").to_string();
    assert!(error.starts_with("/no/such/file: "), "{error}");
}

/// Sends a request of the control API, which is not signed.
fn control(client: &mut Client, method: &str, path: &str, body: &str) -> (u16, Value) {
    let reply = client.raw_json(&format!("{method} /_sandbox/{path} HTTP/1.1\r\n"), body.as_bytes());
    (reply.0, reply.1)
}

#[test]
fn the_control_api_sets_faults_responses_and_state_and_tells_what_arrived() {
    let sandbox = Sandbox::builder().path_prefix("/prefix").start().expect("a sandbox");
    let mut client = Client::new(&sandbox);
    let client = &mut client;
    let done = (200, json!({}));
    let user = "/prefix/im/v2/users/alice";

    assert_eq!(
        control(client, "POST", "faults", r#"{"fault": "refusal", "code": 500, "operation": "get_user"}"#),
        done
    );
    assert_eq!(client.get(user).code, 500);
    control(client, "POST", "faults", r#"{"fault": "status", "status": 503, "times": 9}"#);
    assert_eq!(control(client, "DELETE", "faults", ""), done);
    assert_eq!(client.get(user).code, 200);

    control(client, "POST", "responses", r#"{"operation": "get_user", "data": {"name": "A"}, "times": 1}"#);
    assert_eq!(client.get(user).ok(), json!({"name": "A"}));
    control(client, "POST", "responses", r#"{"operation": "get_user", "code": 404, "msg": "gone"}"#);
    assert_eq!((client.get(user).code, client.get(user).msg), (404, "gone".to_owned()));
    control(client, "DELETE", "responses", "");
    assert_eq!(client.get(user).code, 200);

    let scene = r#"{"messages": [{"conversation_id": "a|1|b", "message_server_id": 7, "create_time": 1}]}"#;
    assert_eq!(control(client, "PUT", "scene", scene), done);
    assert_eq!(control(client, "GET", "scene", "").1["messages"][0]["message_server_id"], 7);
    let recall = "/prefix/im/v2/conversations/a%7C1%7Cb/messages/7?type=2";
    assert_eq!(client.delete(recall).code, 508);
    control(client, "PATCH", "settings", r#"{"recall_window": 9999999999, "clock_offset": 1}"#);
    assert_eq!(client.delete(recall).code, 200);

    let (_, requests) = control(client, "GET", "requests?operation=recall_message", "");
    let codes: Vec<_> = requests.as_array().expect("a list").iter().map(|request| request["code"].clone()).collect();
    assert_eq!((codes, &requests[0]["parameters"]["type"]), (vec![json!(508), json!(200)], &json!(2)));
    assert_eq!(control(client, "GET", "operations", "").1.as_array().map(Vec::len), Some(134));
    sandbox.assert_requests(8);
    assert_eq!(control(client, "DELETE", "state", ""), done);
    sandbox.assert_requests(0);
    assert_eq!(sandbox.message("a|1|b", 7), None);
}

#[test]
fn a_scene_can_be_long_and_only_the_paths_of_the_control_api_are_its_own() {
    let sandbox = Sandbox::start().expect("a sandbox");
    let mut client = Client::new(&sandbox);
    let messages: Vec<_> = (1..20_000).map(|id| json!({"conversation_id": "a|1|b", "message_server_id": id})).collect();
    let scene = json!({"messages": messages}).to_string();
    assert!(scene.len() > 1_000_000);
    assert_eq!(control(&mut client, "PUT", "scene", &scene), (200, json!({})));
    assert!(sandbox.message("a|1|b", 19_999).is_some());
    assert_eq!(client.get("/im/v2/conversation_overviews/b").ok()["unread_count"], 19_999);
    // An account can have any name.
    assert_eq!(
        client.patch("/im/v2/room_members/_sandbox/actions/tags", json!({"room_id": 1, "tags": ["a"]})).ok(),
        json!({})
    );
    assert_eq!(client.get("/other/_sandbox/requests").status, 404);
}

#[test]
fn a_mistake_in_a_request_of_the_control_api_is_named() {
    let sandbox = Sandbox::start().expect("a sandbox");
    let mut client = Client::new(&sandbox);
    for (method, path, body, status, words) in [
        ("GET", "nothing", "", 404, "the control API has no \"nothing\""),
        ("PUT", "faults", "", 405, "faults has no method PUT"),
        ("POST", "faults", r#"{"fault": "explode"}"#, 400, "there is no fault \"explode\""),
        ("POST", "faults", r#"{"fault": "status"}"#, 400, "the fault status needs status"),
        ("POST", "faults", r#"{"fault": "status", "status": 99}"#, 400, "99 is not the HTTP status"),
        ("POST", "faults", r#"{"fault": "reset", "operation": "x"}"#, 400, "no operation of the API has the id \"x\""),
        ("POST", "faults", r#"{"fault": "reset", "time": 1}"#, 400, "unknown field `time`"),
        ("POST", "responses", r#"{"operation": "x", "data": {}}"#, 400, "no operation of the API has the id \"x\""),
        ("POST", "responses", r#"{"operation": "get_user"}"#, 400, "a response has data, or the code of a refusal"),
        ("PUT", "scene", "[", 400, "not a scene: "),
        ("PATCH", "settings", r#"{"window": 1}"#, 400, "unknown field `window`"),
    ] {
        let (found, reply) = control(&mut client, method, path, body);
        let error = reply["error"].as_str().unwrap_or_default();
        assert!(found == status && error.contains(words), "{method} {path} {body}: {found} {error}");
    }
}
