//! A story of a team that is moderated: calls of many sections, with the state right at each step.

mod common;

use common::Client;
use serde_json::{Value, json};
use yunxin_im_sandbox::{MessageState, Sandbox};

fn ids(list: &Value, name: &str) -> Vec<i64> {
    list.as_array().expect("a list").iter().map(|item| item[name].as_i64().expect("an id")).collect()
}

const FROM: &str = "begin_time=0&end_time=9999999999999&limit=100&descending=true";

#[test]
fn thirty_calls_across_the_sections_leave_the_state_right_at_each_step() {
    let sandbox = Sandbox::builder().strict().deny_unknown_fields().start().expect("a sandbox");
    let mut client = Client::new(&sandbox);
    let client = &mut client;

    // Accounts: an id in lower case, a token, once only.
    for id in ["Alice", "bob", "carol", "mallory"] {
        let data = client.post("/im/v2/accounts", json!({"account_id": id, "user_information": {"name": id}})).ok();
        assert_eq!((&data["account_id"], data["token"].as_str().map(str::len)), (&json!(id.to_lowercase()), Some(32)));
    }
    assert_eq!(client.post("/im/v2/accounts", json!({"account_id": "bob"})).code, 102405);
    let data = client.patch("/im/v2/users/bob", json!({"sign": "out", "gender": 1})).ok();
    assert_eq!(data, json!({"account_id": "bob", "name": "bob", "sign": "out", "gender": 1}));
    let data = client.get("/im/v2/users?account_ids=bob,nobody").ok();
    assert_eq!(data["success_list"][0]["sign"], "out");
    assert_eq!(
        (&data["failed_list"][0]["account_id"], &data["failed_list"][0]["error_code"]),
        (&json!("nobody"), &json!(102404))
    );
    let token = client.patch("/im/v2/accounts/bob/actions/refresh_token", json!({})).ok()["token"].clone();
    let data = client.patch("/im/v2/accounts/bob/actions/disable", json!({"enabled": false})).ok();
    assert_eq!(data["configuration"]["enabled"], false);
    assert_eq!(client.patch("/im/v2/accounts/bob", json!({"configuration": {"enabled": true}})).ok()["token"], token);

    // Messages of two, with unread counts on one side.
    let first = client.text("alice|1|bob", "hello bob");
    let second = client.text("bob|1|alice", "hello alice");
    assert_eq!(client.get("/im/v2/conversation_overviews/bob").ok()["unread_count"], 1);
    let conversation = client.get("/im/v2.1/conversations/bob%7C1%7Calice").ok();
    assert_eq!(
        (&conversation["unread_count"], &conversation["last_message"]["text"]),
        (&json!(1), &json!("hello alice"))
    );
    let body = json!({"from_account_id": "bob", "to_account_id": "alice", "message_server_id": first});
    client.post("/im/v2/messages/actions/p2p_read_receipt", body).ok();
    assert_eq!(client.get("/im/v2/conversation_overviews/bob").ok()["unread_count"], 0);
    let history = client.get(&format!("/im/v2.1/conversations/bob%7C1%7Calice/messages?{FROM}")).ok();
    assert_eq!(ids(&history["items"], "message_server_id"), [first, second]);

    // Whom the receiver blocks cannot send; friends are friends on both sides.
    client.post("/im/v2/block_contacts", json!({"account_id": "bob", "contact_account_id": "mallory"})).ok();
    let send = json!({"message": {"message_type": 0, "text": "buy"}});
    assert_eq!(client.post("/im/v2/conversations/mallory%7C1%7Cbob/messages", send.clone()).code, 102426);
    let batch = json!({"sender_id": "mallory", "receiver_ids": ["bob", "carol", "nobody"], "message": send["message"]});
    let data = client.post("/im/v2/conversations/messages", batch).ok();
    assert_eq!(data["success_list"][0]["receiver_id"], "carol");
    assert_eq!(ids(&data["failed_list"], "error_code"), [102426, 102404]);
    client.delete("/im/v2/block_contacts/bob?contact_account_id=mallory").ok();
    client.post("/im/v2/conversations/mallory%7C1%7Cbob/messages", send.clone()).ok();
    client
        .post("/im/v2.1/friends?type=1", json!({"account_id": "alice", "friend_account_id": "bob", "alias": "b"}))
        .ok();
    assert_eq!(client.get("/im/v2.1/friends?account_id=bob").ok()["items"][0]["friend_account_id"], "alice");

    // A team: who is invited is a member, who does not exist is not, who is no member cannot send.
    let body =
        json!({"owner_account_id": "alice", "team_type": 1, "name": "t", "invite_account_ids": ["bob", "nobody"]});
    let data = client.post("/im/v2.1/teams", body).ok();
    assert_eq!(
        (data["failed_list"][0]["error_code"].as_i64(), &data["team_info"]["member_count"]),
        (Some(102404), &json!(2))
    );
    let team = data["team_info"]["team_id"].as_i64().expect("an id");
    let to_team = |sender: &str| format!("/im/v2/conversations/{sender}%7C2%7C{team}/messages");
    assert_eq!(client.post(&to_team("carol"), send.clone()).code, 109404);
    let body = json!({"operator_id": "alice", "team_id": team, "team_type": 1, "invite_account_ids": ["carol", "bob"], "msg": "come"});
    let data = client.post("/im/v2/team_members", body).ok();
    assert_eq!(
        (&data["success_list"], data["failed_list"][0]["error_code"].as_i64()),
        (&json!(["carol"]), Some(109311))
    );
    let receipts = json!({"message": send["message"], "team_option": {"mark_as_read": true}});
    let sent = client.post(&to_team("carol"), receipts).ok()["message_server_id"].as_i64().expect("an id");
    let body = json!({"from_account_id": "bob", "team_id": team.to_string(), "message_server_ids": [sent, 1]});
    let data = client.post("/im/v2/messages/actions/team_read_receipt", body).ok();
    assert_eq!((&data["success_list"], &data["failed_list"]), (&json!([sent]), &json!([1])));
    let query = format!("team_id={team}&team_type=1&sender_id=carol&message_server_id={sent}&snapshot=true");
    let data = client.get(&format!("/im/v2/messages/actions/team_read_receipt?{query}")).ok();
    assert_eq!((&data["read_account_ids"], &data["unread_account_ids"]), (&json!(["bob"]), &json!(["alice"])));

    // Moderation: found, recalled, muted, kicked.
    let keywords = "keyword_list=%5B%22buy%22%5D&operator_id=alice";
    let data = client.get(&format!("/im/v2.1/messages/actions/search_messages?{keywords}")).ok();
    assert_eq!((ids(&data["items"], "message_server_id"), &data["count"]), (vec![sent], &json!(1)));
    client.delete(&format!("{}/{sent}?type=2", to_team("carol"))).ok();
    sandbox.assert_message(format!("carol|2|{team}"), sent, MessageState::RecalledTwoWay);
    let data = client.get(&format!("/im/v2.1/conversations/alice%7C2%7C{team}")).ok();
    assert_eq!((&data["message_state"], &data["last_message"]), (&json!(1), &Value::Null));
    let data = client.get(&format!("/im/v2.1/messages/actions/search_messages?{keywords}")).ok();
    assert_eq!(data["count"], 0);
    let body = json!({"operator_id": "alice", "team_id": team, "team_type": 1, "chat_ban_account_ids": ["carol"], "chat_banned": true});
    assert_eq!(client.patch("/im/v2/team_members/actions/batch_mute", body).ok()["success_list"], json!(["carol"]));
    assert_eq!(client.post(&to_team("carol"), send.clone()).code, 109424);
    let query = format!("operator_id=alice&team_id={team}&team_type=1&kick_account_ids=carol,alice");
    let data = client.delete(&format!("/im/v2/team_members/actions/kick_member?{query}")).ok();
    assert_eq!(
        (&data["success_list"], data["failed_list"][0]["error_code"].as_i64()),
        (&json!(["carol"]), Some(109310))
    );
    let members = client.get(&format!("/im/v2.1/teams/{team}/actions/list_members?team_type=1")).ok();
    let members: Vec<_> =
        members["items"].as_array().expect("a list").iter().map(|m| m["account_id"].clone()).collect();
    assert_eq!(members, ["alice", "bob"]);

    // The owner leaves after a transfer; the new one disbands the team.
    assert_eq!(
        client.delete(&format!("/im/v2/team_members/actions/leave?account_id=alice&team_id={team}&team_type=1")).code,
        109307
    );
    let body = json!({"team_type": 1, "new_owner_account_id": "bob", "leave": 1});
    client.patch(&format!("/im/v2/teams/{team}/actions/transfer_owner"), body).ok();
    assert_eq!(client.delete(&format!("/im/v2.1/teams/{team}?team_type=1&operator_id=alice")).code, 109427);
    client.delete(&format!("/im/v2.1/teams/{team}?team_type=1&operator_id=bob")).ok();
    assert_eq!(client.get(&format!("/im/v2.1/teams/{team}?team_type=1")).code, 108404);
    assert_eq!(client.post(&to_team("bob"), send).code, 108404);

    // Subscriptions, notifications, broadcasts.
    client.post("/im/v2/subscription/alice?duration=60", json!({"account_ids": ["bob"]})).ok();
    let data = client.patch("/im/v2/subscription/alice", json!({"account_ids": ["bob", "carol"]})).ok();
    assert_eq!(data["subscribes"].as_array().map(Vec::len), Some(1));
    let body = json!({"sender_id": "alice", "receiver_ids": ["bob", "nobody"], "content": "{}"});
    let data = client.post("/im/v2/custom_notification/batch", body).ok();
    assert_eq!((&data["success_list"], ids(&data["failed_list"], "error_code")), (&json!(["bob"]), vec![102404]));
    let id = client.post("/im/v2/broadcast_notification", json!({"content": "all"})).ok()["broadcast_id"].clone();
    let id = id.as_str().expect("an id");
    assert_eq!(client.get(&format!("/im/v2/broadcast_notification/{id}")).ok()["content"], "all");
    client.delete(&format!("/im/v2/broadcast_notification/{id}")).ok();
    assert_eq!(client.get(&format!("/im/v2/broadcast_notification/{id}")).code, 111404);
    assert!(sandbox.request_count() > 50);
}
