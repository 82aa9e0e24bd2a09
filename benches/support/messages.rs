//! Messages as the service lists them, and structs of the same shape as the client's, by serde's derive.

use serde::Deserialize;
use serde_json::{Map, Value, json};
use yunxin_im::{
    AccountId, JsonText, MessageId, TeamId, Timestamp,
    types::{ClientType, ConversationType, MessageType},
};

/// As `MessagePage`.
#[derive(Debug, Deserialize)]
pub struct Page {
    pub has_more: Option<bool>,
    pub next_token: Option<String>,
    #[serde(default)]
    pub items: Vec<Message>,
}

/// As `HistoryMessage`.
#[derive(Debug, Deserialize)]
pub struct Message {
    pub message_server_id: Option<MessageId>,
    pub message_client_id: Option<String>,
    pub sender_id: Option<AccountId>,
    pub conversation_type: Option<ConversationType>,
    pub receiver_id: Option<AccountId>,
    pub team_id: Option<TeamId>,
    pub message_type: Option<MessageType>,
    pub sub_type: Option<i32>,
    pub create_time: Option<Timestamp>,
    pub text: Option<String>,
    pub attachment: Option<Map<String, Value>>,
    pub extension: Option<JsonText>,
    pub modify_account_id: Option<AccountId>,
    pub modify_time: Option<Timestamp>,
    pub sender_client_type: Option<ClientType>,
    #[serde(default)]
    pub receiver_account_ids: Vec<AccountId>,
    pub inclusive: Option<bool>,
    pub new_member_visible: Option<bool>,
}

/// As `FoundMessages`.
#[derive(Debug, Deserialize)]
pub struct Found {
    #[serde(default)]
    pub success_list: Vec<Message>,
    #[serde(default)]
    pub failed_list: Vec<Value>,
}

/// As `SentMessage`.
#[derive(Debug, Deserialize)]
pub struct Sent {
    pub message_server_id: Option<MessageId>,
    pub message_client_id: Option<String>,
    pub sender_id: Option<AccountId>,
    pub conversation_type: Option<ConversationType>,
    pub receiver_id: Option<String>,
    pub create_time: Option<Timestamp>,
    pub message_type: Option<MessageType>,
    pub sub_type: Option<i32>,
    pub text: Option<String>,
    pub attachment: Option<Map<String, Value>>,
    pub thread_config: Option<Map<String, Value>>,
}

/// 100 messages with texts of this many characters.
pub fn items(characters: usize) -> Vec<Value> {
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
    (0..100).map(item).collect()
}
