//! What it costs to read a page as leniently as the client does, against serde_json into a struct of the same shape by serde's derive,
//! which fails on the first value that is not as documented.

use std::{hint::black_box, time::Instant};

use serde::Deserialize;
use serde_json::{Map, Value, json};
use support::choose;
use yunxin_im::{
    AccountId, JsonText, MessageId, TeamId, Timestamp,
    messages::MessagePage,
    types::{ClientType, ConversationType, MessageType},
};

/// As `MessagePage`.
#[derive(Deserialize)]
#[allow(dead_code, reason = "it is only read")]
struct Page {
    has_more: Option<bool>,
    next_token: Option<String>,
    #[serde(default)]
    items: Vec<Message>,
}

/// As `HistoryMessage`.
#[derive(Deserialize)]
#[allow(dead_code, reason = "it is only read")]
struct Message {
    message_server_id: Option<MessageId>,
    message_client_id: Option<String>,
    sender_id: Option<AccountId>,
    conversation_type: Option<ConversationType>,
    receiver_id: Option<AccountId>,
    team_id: Option<TeamId>,
    message_type: Option<MessageType>,
    sub_type: Option<i32>,
    create_time: Option<Timestamp>,
    text: Option<String>,
    attachment: Option<Map<String, Value>>,
    extension: Option<JsonText>,
    modify_account_id: Option<AccountId>,
    modify_time: Option<Timestamp>,
    sender_client_type: Option<ClientType>,
    #[serde(default)]
    receiver_account_ids: Vec<AccountId>,
    inclusive: Option<bool>,
    new_member_visible: Option<bool>,
}

/// A page of 100 messages with texts of this many characters.
fn page(characters: usize) -> Vec<u8> {
    let item = |i: usize| {
        json!({
            "message_server_id": 158_844_553_334_358_020_i64 + i as i64,
            "message_client_id": "3c4b2d3e-8a8f-4c52-9f0e-1f2a3b4c5d6e",
            "sender_id": "alice",
            "conversation_type": 1,
            "receiver_id": "bob",
            "message_type": 0,
            "sub_type": 0,
            "create_time": 1_795_375_718_000_i64 + i as i64,
            "text": "撤回了一条信息 ".chars().cycle().take(characters).collect::<String>(),
            "extension": "{\"a\":1}",
            "sender_client_type": 32,
        })
    };
    let items: Vec<_> = (0..100).map(item).collect();
    json!({ "has_more": true, "next_token": "1795375718000", "items": items }).to_string().into_bytes()
}

fn main() {
    for characters in [10, 5000] {
        let body = page(characters);
        let rounds = choose(if characters == 10 { 4000 } else { 400 }, 2);
        let mut ratios = Vec::with_capacity(rounds);
        for _ in 0..rounds {
            let by_derive = time(|| serde_json::from_slice::<Page>(&body).map(|page| page.items.len()));
            let leniently = time(|| serde_json::from_slice::<MessagePage>(&body).map(|page| page.items.len()));
            ratios.push(leniently / by_derive);
        }
        ratios.sort_by(f64::total_cmp);
        let of = format!("time to read 100 messages of {characters} characters ({} kB)", body.len() / 1000);
        println!("ratio  {of:<66} {:>10.3}  (goal <= 1.15)", ratios[rounds / 2]);
    }
}

fn time(read: impl Fn() -> serde_json::Result<usize>) -> f64 {
    let start = Instant::now();
    assert_eq!(black_box(read()).ok(), Some(100));
    start.elapsed().as_secs_f64()
}
