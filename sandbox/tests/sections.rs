//! What is remembered of conversations, friends, blocks, mutes, signalling rooms and broadcasts.

mod common;

use common::Client;
use serde_json::{Value, json};
use yunxin_im_sandbox::Sandbox;

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
fn conversations_are_pinned_grouped_and_deleted() {
    let (_sandbox, mut client) = sandbox();
    for receiver in ["bob", "carol", "dave"] {
        client.post("/im/v2.1/conversations", json!({"conversation_id": format!("alice|1|{receiver}")})).ok();
    }
    let path = "/im/v2/conversations/alice%7C1%7Cbob";
    client.patch(&format!("{path}/actions/stick_top_conversation"), json!({"top_type": 1})).ok();
    assert_eq!(client.patch(path, json!({"server_extension": "x"})).ok()["server_extension"], "x");
    let data = client.get("/im/v2.1/conversations?account_id=alice&limit=2").ok();
    assert_eq!((&data["items"][0]["receiver_id"], &data["has_more"]), (&json!("bob"), &json!(true)));
    let body = json!({"account_id": "alice", "name": "g", "conversation_ids": ["alice|1|bob", "alice|1|nobody", "bob|1|alice"]});
    let data = client.post("/im/v2/conversation_groups", body).ok();
    assert_eq!(
        (&data["success_list"], names(&data["failed_list"], "error_code")),
        (&json!(["alice|1|bob"]), vec!["414".into(); 2])
    );
    let id = &data["conversation_group"]["group_id"];
    assert_eq!(client.get("/im/v2.1/conversations/alice%7C1%7Cbob").ok()["group_ids"], json!([id]));
    client.delete(&format!("/im/v2/conversation_groups/{id}?account_id=alice")).ok();
    assert_eq!(client.get("/im/v2.1/conversations/alice%7C1%7Cbob").ok()["group_ids"], json!([]));
    assert_eq!(client.get(&format!("/im/v2/conversation_groups/{id}?account_id=alice")).code, 116404);
    client.delete(path).ok();
    assert_eq!(client.get("/im/v2.1/conversations/alice%7C1%7Cbob").code, 414);
    let ids = "alice%7C1%7Cbob,alice%7C1%7Ccarol";
    let data = client.delete(&format!("/im/v2/conversations/actions/conversation_ids?conversation_ids={ids}")).ok();
    assert_eq!(
        (&data["success_list"], names(&data["failed_list"], "conversation_id")),
        (&json!(["alice|1|carol"]), vec!["alice|1|bob".into()])
    );
}

#[test]
fn friends_are_asked_and_lists_of_blocks_and_mutes_are_paged() {
    let (_sandbox, mut client) = sandbox();
    let ask = json!({"account_id": "alice", "friend_account_id": "bob", "postscript": "hi"});
    client.post("/im/v2.1/friends?type=2", ask).ok();
    assert_eq!(client.get("/im/v2.1/friends?account_id=bob").ok()["total"], 0);
    let answer = json!({"account_id": "bob", "friend_account_id": "alice", "alias": "a"});
    client.post("/im/v2.1/friends/actions/handle_friend_addition?type=3", answer).ok();
    assert_eq!(client.get("/im/v2.1/friends/bob?friend_account_id=alice").ok()["alias"], "a");
    client.patch("/im/v2.1/friends/alice", json!({"friend_account_id": "bob", "extension": "e"})).ok();
    let data = client.get("/im/v2.1/friends?account_id=alice").ok();
    assert_eq!((&data["items"][0]["extension"], &data["total"]), (&json!("e"), &json!(1)));
    client.delete("/im/v2/friends/bob?friend_account_id=alice").ok();
    assert_eq!(client.get("/im/v2.1/friends?account_id=alice").ok()["total"], 0);
    for contact in ["x", "y", "z"] {
        client.post("/im/v2/mute_contacts", json!({"account_id": "alice", "contact_account_id": contact})).ok();
    }
    client.delete("/im/v2/mute_contacts/alice?contact_account_id=y").ok();
    let data = client.get("/im/v2/mute_contacts?account_id=alice&limit=1").ok();
    assert_eq!((&data["items"], &data["next_token"]), (&json!(["x"]), &json!("1")));
    let data = client.get("/im/v2/mute_contacts?account_id=alice&limit=1&page_token=1").ok();
    assert_eq!((&data["items"], &data["has_more"]), (&json!(["z"]), &json!(false)));
    assert_eq!(
        client.post("/im/v2/block_contacts", json!({"account_id": "a", "contact_account_id": "a"})).code,
        106429
    );
}

#[test]
fn a_signalling_room_is_found_by_id_or_name_until_it_is_closed() {
    let (_sandbox, mut client) = sandbox();
    let body = json!({"channel_name": "n", "creator_account_id": "alice", "channel_type": 2});
    let data = client.post("/im/v2/signalling_room", body.clone()).ok();
    assert_eq!(client.post("/im/v2/signalling_room", body).code, 118301);
    let id = data["channel_id"].as_str().expect("an id");
    assert_eq!(client.get("/im/v2/signalling_room?channel_name=n").ok(), data);
    assert_eq!(client.get("/im/v2/signalling_room").code, 414);
    let invite = |inviter: &str| json!({"channel_id": id, "inviter_account_id": inviter, "invitee_account_id": "bob", "request_id": "r"});
    assert_eq!(client.post("/im/v2/signalling_room/actions/invite", invite("mallory")).code, 118303);
    client.post("/im/v2/signalling_room/actions/invite", invite("alice")).ok();
    client.post("/im/v2/signalling_room/actions/cancel_invite", invite("alice")).ok();
    assert_eq!(client.post("/im/v2/signalling_room/actions/cancel_invite", invite("alice")).code, 118310);
    let kick = json!({"channel_id": id, "operator_account_id": "bob", "target_account_id": "alice"});
    assert_eq!(client.post("/im/v2/signalling_room/actions/kick", kick).code, 118311);
    client.send("PUT", &format!("/im/v2/signalling_room?channel_id={id}"), None).ok();
    client.delete(&format!("/im/v2/signalling_room?channel_id={id}&operator_account_id=alice")).ok();
    client.post("/im/v2/signalling_room", json!({"channel_name": "n"})).ok();
}

#[test]
fn an_eleventh_broadcast_in_a_minute_is_refused() {
    let (_sandbox, mut client) = sandbox();
    let codes: Vec<_> =
        (0..11).map(|_| client.post("/im/v2/broadcast_notification", json!({"content": "c"})).code).collect();
    assert_eq!((codes[..10].iter().all(|code| *code == 200), codes[10]), (true, 416));
    let data = client.get("/im/v2/broadcast_notification?limit=0&type=3").ok();
    assert_eq!(data["items"].as_array().map(Vec::len), Some(10));
}
