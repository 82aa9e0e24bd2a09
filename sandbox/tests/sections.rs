//! What each section remembers, as far as the story of `story.rs` does not tell it.

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

#[test]
fn an_eleventh_broadcast_in_a_minute_is_refused() {
    let (_sandbox, mut client) = sandbox();
    let codes: Vec<_> =
        (0..11).map(|_| client.post("/im/v2/broadcast_notification", json!({"content": "c"})).code).collect();
    assert_eq!((codes[..10].iter().all(|code| *code == 200), codes[10]), (true, 416));
    let data = client.get("/im/v2/broadcast_notification?limit=0&type=3").ok();
    assert_eq!(data["items"].as_array().map(Vec::len), Some(10));
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
