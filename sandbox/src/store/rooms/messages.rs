//! The messages of chatrooms.

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value, json};

use super::room::Room;
use crate::{
    call::Call,
    store::{
        Stop, Store,
        codes::{ACCOUNT_MUTED, MESSAGE_NOT_FOUND, ensure, unknown},
        entity::{json, page},
        messages::check_content,
        refuse_parameter,
    },
};

/// How many messages a chatroom keeps, and how many a call can send.
const MAX_MESSAGES: usize = 10_000;
const MAX_SENT: usize = 20;

#[derive(Clone, Debug, Default, Deserialize, Serialize)]
#[serde(default)]
pub(crate) struct RoomMessage {
    sender_id: String,
    message_client_id: String,
    message_type: i64,
    create_time: i64,
    sub_type: Option<i64>,
    text: Option<String>,
    attachment: Option<Value>,
    extension: Option<String>,
}

pub(super) fn send(store: &mut Store, call: &Call) -> Result<Value, Stop> {
    let Some(Value::Object(message)) = call.values.get("message") else {
        return refuse_parameter("message is missing");
    };
    check_content(message)?;
    may_send(store, call)?;
    Ok(json!({"message": store.keep_in_room(call, message), "failed_list": []}))
}

pub(super) fn batch_send(store: &mut Store, call: &Call) -> Result<Value, Stop> {
    let messages: Vec<_> = call.list("messages").iter().filter_map(Value::as_object).collect();
    if messages.is_empty() || messages.len() > MAX_SENT {
        return refuse_parameter(format!("messages has {} items, not 1 to {MAX_SENT}", messages.len()));
    }
    messages.iter().try_for_each(|message| check_content(message))?;
    may_send(store, call)?;
    let sent: Vec<_> = messages.into_iter().map(|message| store.keep_in_room(call, message)).collect();
    Ok(json!({"success_list": sent, "failed_list": []}))
}

/// Recalls or deletes a message: either way it is in the history no longer.
pub(super) fn recall(store: &mut Store, call: &Call) -> Result<Value, Stop> {
    let room = store.room_mut(call)?;
    let (operator, sender, id) = (call.text("operator_id"), call.text("sender_id"), call.text("message_client_id"));
    ensure(operator == sender || room.is_administered_by(operator), crate::store::codes::NOT_ALLOWED)?;
    let is_it = |message: &RoomMessage| message.sender_id == sender && message.message_client_id == id;
    let position = room.messages.iter().rposition(is_it).ok_or_else(|| unknown(MESSAGE_NOT_FOUND))?;
    room.messages.remove(position);
    Ok(json!({}))
}

/// Lists what an account has sent, the oldest message first unless `descending` is false.
pub(super) fn list(store: &mut Store, call: &Call) -> Result<Value, Stop> {
    let (sender, kinds) = (call.text("sender_id"), call.list("message_type"));
    let is_listed = |message: &&RoomMessage| {
        message.sender_id == sender && (kinds.is_empty() || kinds.contains(&json!(message.message_type)))
    };
    let messages = store.room(call)?.messages.iter().filter(is_listed);
    let shown = |message: &RoomMessage| {
        let mut value = json(message);
        value["sender_client_type"] = json!(32);
        value
    };
    match call.boolean("descending").unwrap_or(true) {
        true => page(call, "items", messages.map(shown)),
        false => page(call, "items", messages.rev().map(shown)),
    }
}

fn may_send(store: &Store, call: &Call) -> Result<(), Stop> {
    let sender = call.text("sender_id");
    store.expect_account(sender)?;
    ensure(!store.is_banned(sender, |configuration| configuration.chatroom_chat_banned), ACCOUNT_MUTED)?;
    let ignores_mute = call.flag("message_config", "ignore_chat_banned", false);
    Ok(store.room(call)?.may_send(sender, ignores_mute, store.now)?)
}

impl Store {
    /// Keeps a message unless it is for some only or not for the history, and returns it as it was sent.
    fn keep_in_room(&mut self, call: &Call, message: &Map<String, Value>) -> Value {
        let (sender, now) = (call.text("sender_id"), self.now);
        let mut kept: RoomMessage = serde_json::from_value(Value::Object(message.clone())).unwrap_or_default();
        (kept.sender_id, kept.create_time) = (sender.to_owned(), now);
        kept.extension = call.values.get("extension").and_then(Value::as_str).map(str::to_owned);
        let profile = self.accounts.get(sender).map(|account| account.user_information.clone()).unwrap_or_default();
        let mut value = json(&kept);
        (value["room_id"], value["msg_abandon"]) = (json!(call.id("room_id")), json!(false));
        value["high_priority"] = json!(call.flag("message_config", "high_priority", false));
        for (name, member) in [("sender_nick", profile.name), ("sender_avatar", profile.avatar)] {
            if let Some(member) = member {
                value[name] = json!(member);
            }
        }
        let is_kept = call.list("receiver_ids").is_empty() && call.flag("message_config", "history_enabled", true);
        if let Some(room) = self.rooms.get_mut(&call.id("room_id")).filter(|_| is_kept) {
            room.keep(kept, call.integer("resend_flag") == Some(1));
        }
        value
    }
}

impl Room {
    /// A message that is sent again is taken as one with the first.
    fn keep(&mut self, message: RoomMessage, is_again: bool) {
        let is_same = |other: &RoomMessage| other.message_client_id == message.message_client_id;
        if is_again && self.messages.iter().any(is_same) {
            return;
        }
        self.messages.push_back(message);
        if self.messages.len() > MAX_MESSAGES {
            self.messages.pop_front();
        }
    }
}
