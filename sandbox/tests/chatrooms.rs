//! What is remembered of chatrooms and their queues, and who is online.

mod common;

use common::Client;
use serde_json::{Value, json};
use yunxin_im_sandbox::{Sandbox, Scene};

fn sandbox() -> (Sandbox, Client) {
    let sandbox = Sandbox::builder().deny_unknown_fields().start().expect("a sandbox");
    let client = Client::new(&sandbox);
    (sandbox, client)
}

fn names(list: &Value, name: &str) -> Vec<String> {
    let name = |item: &Value| item[name].as_str().map_or_else(|| item[name].to_string(), str::to_owned);
    list.as_array().expect("a list").iter().map(name).collect()
}

#[test]
fn a_queue_adds_updates_and_hands_out_its_elements() {
    let (_sandbox, mut client) = sandbox();
    let room = client.post("/im/v2/chatrooms", json!({"creator": "alice", "room_name": "r"})).ok()["room_id"].clone();
    let path = format!("/im/v2/room_queues/{room}");
    assert_eq!(client.post(&format!("{path}/actions/query"), json!({})).code, 117404);
    client.post(&path, json!({"queue_size_limit": 2})).ok();
    let elements: Vec<_> =
        ["a", "b", "c"].iter().map(|key| json!({"element_key": key, "element_value": "1"})).collect();
    let data = client.patch(&path, json!({"operator_account_id": "alice", "element_list": elements})).ok();
    assert_eq!(
        (&data["insert_element_list"], names(&data["failed_element_list"], "element_key")),
        (&json!(["a", "b"]), vec!["c".into()])
    );
    assert_eq!(client.patch(&format!("{path}/actions/poll"), json!({})).ok()["element_key"], "a");
    assert_eq!(client.post(&format!("{path}/actions/query"), json!({})).ok()["queue_size"], 1);
    assert_eq!(client.delete(&path).ok()["queue_size"], 1);
}

#[test]
fn who_is_online_is_said_by_a_scene_and_ended_by_a_kick() {
    let scene = Scene::new()
        .online("alice", "d1")
        .online("alice", "d2")
        .team(6001, "alice", ["bob"])
        .in_chatroom(36, ["alice", "bob"]);
    let sandbox = Sandbox::builder().scene(scene).start().expect("a sandbox");
    let mut client = Client::new(&sandbox);
    let data = client.post("/im/v2/users/actions/online_status", json!({"account_ids": ["alice", "bob"]})).ok();
    assert_eq!(data["success_list"][0]["online_status"].as_array().map(Vec::len), Some(2));
    let data = client.get("/im/v2/teams/6001/actions/list_online_members?team_type=1").ok();
    assert_eq!(names(&data["items"], "account_id"), ["alice"]);
    let data = client.get("/im/v2/teams/actions/online_members_count?team_type=1&team_ids=6001,6002").ok();
    assert_eq!(
        (&data["success_list"][0]["offline_count"], names(&data["failed_list"], "error_code")),
        (&json!(1), vec!["108404".into()])
    );
    let data =
        client.post("/im/v2/accounts/alice/actions/kick", json!({"type": 2, "device_id_list": ["d2", "d3"]})).ok();
    assert_eq!(
        (names(&data["success_list"], "device_id"), names(&data["failed_list"], "device_id")),
        (vec!["d2".to_owned()], vec!["d3".to_owned()])
    );
    client.post("/im/v2/accounts/alice/actions/kick", json!({"type": 1})).ok();
    let data = client.get("/im/v2/teams/6001/actions/list_online_members?team_type=1").ok();
    assert_eq!(data["items"], json!([]));

    client.patch("/im/v2/room_members/bob/actions/tags", json!({"room_id": 36, "tags": ["vip"]})).ok();
    let data = client.get("/im/v2/room_members/36/actions/tagged_members_count?tag=vip").ok();
    assert_eq!(data["online_user_count"], 1);
    let mute = json!({"room_id": 36, "operator_account_id": "creator", "target_tag": "vip", "chat_banned": true, "chat_banned_duration": 60});
    client.patch("/im/v2/room_members/actions/chat_banned_tagged_members", mute).ok();
    let message = json!({"sender_id": "bob", "message": {"message_client_id": "m", "message_type": 0, "text": "t"}});
    assert_eq!(client.post("/im/v2/chatrooms/36/messages", message).code, 113302);
    let data = client.get("/im/v2/chatrooms/36/actions/list_online_members?offset=0&limit=1").ok();
    assert_eq!(
        (names(&data["items"], "account_id"), &data["has_more"], &data["offset"]),
        (vec!["alice".to_owned()], &json!(true), &json!(1))
    );
    client
        .patch("/im/v2.1/room_members/bob/actions/kicked", json!({"room_id": 36, "operator_account_id": "creator"}))
        .ok();
    assert_eq!(client.get("/im/v2/chatrooms/36?need_online_user_count=true").ok()["online_user_count"], 1);
}
