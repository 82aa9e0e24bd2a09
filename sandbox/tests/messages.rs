//! What is remembered of messages, as far as the story of `story.rs` does not tell it.

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
fn a_history_is_read_in_pages_from_either_end_and_by_kind() {
    let (_sandbox, mut client) = sandbox();
    for text in ["1", "2", "3", "4", "5"] {
        client.text("alice|1|bob", text);
    }
    let send = json!({"message": {"message_type": 100, "attachment": {"a": 1}, "sub_type": 7}});
    client.post("/im/v2/conversations/bob%7C1%7Calice/messages", send).ok();
    for (oldest_first, expected) in [(true, "12 34 5"), (false, "54 32 1")] {
        let (mut pages, mut token) = (Vec::new(), String::new());
        loop {
            let query = format!("begin_time=0&end_time=9999999999999&limit=2&message_type=0&descending={oldest_first}");
            let data =
                client.get(&format!("/im/v2.1/conversations/alice%7C1%7Cbob/messages?{query}&page_token={token}")).ok();
            pages.push(names(&data["items"], "text").concat());
            if data["has_more"] == false {
                break;
            }
            token = data["next_token"].as_str().expect("a token").to_owned();
        }
        assert_eq!(pages.join(" "), expected);
    }
    let query = "begin_time=0&end_time=9999999999999&limit=2&message_type=100,6";
    let data = client.get(&format!("/im/v2.1/conversations/alice%7C1%7Cbob/messages?{query}")).ok();
    assert_eq!(
        (names(&data["items"], "sender_id"), &data["items"][0]["sub_type"]),
        (vec!["bob".to_owned()], &json!(7))
    );
    let reply = client.get("/im/v2.1/conversations/a%7C1%7Cb/messages?begin_time=2&end_time=1&limit=2");
    assert_eq!((reply.code, reply.msg.as_str()), (414, "begin_time is after end_time"));
}

#[test]
fn a_message_is_changed_commented_and_answered_in_a_thread() {
    let (_sandbox, mut client) = sandbox();
    let root = client.text("alice|1|bob", "root");
    let target = json!({
        "conversation_type": 1, "sender_id": "alice", "receiver_id": "bob", "message_server_id": root,
        "message_client_id": "m", "create_time": 0,
    });
    let comment = json!({"operator_id": "bob", "index": 3, "message": target});
    client.patch("/im/v2/messages/actions/quick_comment", comment.clone()).ok();
    client.patch("/im/v2/messages/actions/quick_comment", comment.clone()).ok();
    let mut other = target.clone();
    other["message_server_id"] = json!(1);
    let data = client.post("/im/v2/messages/actions/quick_comment", json!({"messages": [target, other]})).ok();
    assert_eq!(names(&data["success_list"][0]["comments"], "index"), ["3"]);
    assert_eq!(names(&data["failed_list"], "error_code"), ["107404"]);
    client.send("DELETE", "/im/v2/messages/actions/quick_comment", Some(&comment)).ok();
    let data = client.post("/im/v2/messages/actions/quick_comment", json!({"messages": [target]})).ok();
    assert_eq!(data["success_list"][0]["comments"], json!([]));

    let thread = json!({"thread_root": {"message_server_id": root}});
    let answer = json!({"message": {"message_type": 0, "text": "answer"}, "thread_config": thread});
    client.post("/im/v2/conversations/bob%7C1%7Calice/messages", answer).ok();
    let query = format!(
        "begin_time=0&end_time=9999999999999&limit=9&conversation_type=1&sender_id=alice&receiver_id=bob\
         &message_server_id={root}&message_client_id=m&create_time=0"
    );
    let data = client.get(&format!("/im/v2.1/messages/actions/thread_messages?{query}")).ok();
    assert_eq!((names(&data["messages"], "text"), &data["total"]), (vec!["answer".to_owned()], &json!(1)));
    assert_eq!(data["thread_root"]["text"], "root");

    let change = |operator: &str| {
        json!({"operator": operator, "type": 1, "message": {
            "message_server_id": root, "sender_id": "alice", "receiver_id": "bob", "time": 1, "message_type": 0, "text": "new",
        }})
    };
    assert_eq!(client.post("/im/v2/messages/actions/modifyMsg", change("bob")).code, 403);
    assert_eq!(client.post("/im/v2/messages/actions/modifyMsg", change("alice")).ok()["text"], "new");
    assert_eq!(client.post("/im/v2/messages/actions/modifyMsg", change("alice")).code, 107449);
    let data = client.get(&format!("/im/v2.1/conversations/bob%7C1%7Calice/messages/{root}")).ok();
    assert_eq!((&data["text"], &data["modify_account_id"]), (&json!("new"), &json!("alice")));
}

#[test]
fn pieces_are_joined_by_their_index_until_the_last_one() {
    let (_sandbox, mut client) = sandbox();
    let path = "/im/v2/conversations/robot%7C1%7Calice/messages/actions/stream_message";
    let piece = |index: i64, text: &str, finish: i64| json!({"text": text, "index": index, "finish": finish});
    let first = json!({"message": {"message_client_id": "m", "attachment": piece(0, "Once ", 0)}});
    let id = client.post(path, first).ok()["message_server_id"].clone();
    let mut next = |index, text, finish| {
        client.post(path, json!({"message": {"message_server_id": id, "attachment": piece(index, text, finish)}})).code
    };
    assert_eq!((next(2, "a time", 1), next(1, "upon ", 0)), (200, 189319));
    let data = client.get(&format!("/im/v2.1/conversations/alice%7C1%7Crobot/messages/{id}")).ok();
    assert_eq!(data["text"], "Once a time");
}

#[test]
fn a_history_that_an_account_deletes_is_still_there_for_the_other() {
    let (_sandbox, mut client) = sandbox();
    client.text("alice|1|bob", "1");
    client.delete("/im/v2/conversations/alice%7C1%7Cbob/messages?type=2").ok();
    let mut texts = |conversation: &str| {
        let query = "begin_time=0&end_time=9999999999999&limit=9";
        names(&client.get(&format!("/im/v2.1/conversations/{conversation}/messages?{query}")).ok()["items"], "text")
    };
    assert_eq!((texts("alice%7C1%7Cbob"), texts("bob%7C1%7Calice")), (vec![], vec!["1".to_owned()]));
}

#[test]
fn a_chatroom_has_roles_mutes_blocks_tags_and_messages() {
    let (_sandbox, mut client) = sandbox();
    let room = client.post("/im/v2/chatrooms", json!({"creator": "alice", "room_name": "r"})).ok()["room_id"].clone();
    let role = json!({"room_id": room, "operator_account_id": "alice", "member_role": 2, "room_nick": "B"});
    client.post("/im/v2/room_members/bob", role).ok();
    let send = |client: &mut Client, sender: &str| {
        let message = json!({"message_client_id": sender, "message_type": 0, "text": "hi"});
        client.post(&format!("/im/v2/chatrooms/{room}/messages"), json!({"sender_id": sender, "message": message})).code
    };
    assert_eq!(send(&mut client, "carol"), 200);
    let mute = |operator: &str, on: bool| json!({"room_id": room, "operator_account_id": operator, "chat_banned": on});
    assert_eq!(client.patch("/im/v2/room_members/carol/actions/chat_banned", mute("carol", true)).code, 114429);
    assert_eq!(client.patch("/im/v2/room_members/carol/actions/chat_banned", mute("dave", true)).code, 114432);
    client.patch("/im/v2/room_members/carol/actions/chat_banned", mute("bob", true)).ok();
    assert_eq!(client.patch("/im/v2/room_members/alice/actions/chat_banned", mute("bob", true)).code, 114427);
    assert_eq!(send(&mut client, "carol"), 114421);
    let data = client.get(&format!("/im/v2.1/room_members/{room}/actions/chat_banned")).ok();
    assert_eq!(names(&data["items"], "account_id"), ["carol"]);
    client.patch("/im/v2/room_members/carol/actions/chat_banned", mute("bob", false)).ok();
    let body = json!({"operator_account_id": "bob", "chat_banned": true});
    client.patch(&format!("/im/v2/chatrooms/{room}/actions/chat_banned"), body).ok();
    assert_eq!((send(&mut client, "carol"), send(&mut client, "bob")), (113423, 200));
    let block = json!({"room_id": room, "operator_account_id": "alice", "blocked": true});
    client.patch("/im/v2/room_members/mallory/actions/blocked", block).ok();
    assert_eq!(
        names(&client.get(&format!("/im/v2.1/room_members/{room}/actions/blocked")).ok()["items"], "account_id"),
        ["mallory"]
    );
    let data = client.get(&format!("/im/v2/chatrooms/{room}/actions/list_members")).ok();
    assert_eq!(names(&data["items"], "account_id"), ["alice", "bob"]);

    let list = format!("/im/v2.1/chatrooms/{room}/messages?sender_id=carol&limit=9");
    assert_eq!(names(&client.get(&list).ok()["items"], "text"), ["hi"]);
    let query = "operator_id=bob&sender_id=carol&create_time=1&notification_enabled=true";
    client.delete(&format!("/im/v2/chatrooms/{room}/messages/carol?{query}")).ok();
    assert_eq!(client.get(&list).ok()["items"], json!([]));
    client
        .patch(
            &format!("/im/v2/chatrooms/{room}/actions/update_status"),
            json!({"operator_account_id": "alice", "valid": false}),
        )
        .ok();
    assert_eq!(send(&mut client, "alice"), 113406);
    assert_eq!(
        client.get("/im/v2/chatrooms/actions/opend_chatrooms?creator_account_id=alice").ok()["items"],
        json!([])
    );
}

#[test]
fn the_messages_that_were_added_first_are_forgotten() {
    let sandbox = Sandbox::builder().max_messages(2).start().expect("a sandbox");
    for id in 1..=3 {
        sandbox.add_message(format!("a|1|{id}"), id);
    }
    let found: Vec<_> = (1..=3).map(|id| sandbox.message(format!("a|1|{id}"), id).is_some()).collect();
    assert_eq!(found, [false, true, true]);
}

/// Several messages can have one time, in milliseconds.
#[test]
fn what_is_sent_after_the_history_was_read_or_deleted_is_unread_and_there() {
    let (_sandbox, mut client) = sandbox();
    for _ in 0..20 {
        client.text("alice|1|bob", "1");
        client.patch("/im/v2/conversations/bob%7C1%7Calice/actions/clear_conversation_unread", json!({})).ok();
        client.delete("/im/v2/conversations/bob%7C1%7Calice/messages?type=2").ok();
        client.text("alice|1|bob", "2");
        let data = client.get("/im/v2.1/conversations/bob%7C1%7Calice").ok();
        assert_eq!((&data["unread_count"], &data["last_message"]["text"]), (&json!(1), &json!("2")));
        let query = "begin_time=0&end_time=9999999999999&limit=9";
        let data = client.get(&format!("/im/v2.1/conversations/bob%7C1%7Calice/messages?{query}")).ok();
        assert_eq!(names(&data["items"], "text"), ["2"]);
    }
}
