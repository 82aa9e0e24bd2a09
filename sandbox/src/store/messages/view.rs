//! What an account sees of the messages of a conversation.

use serde_json::{Value, json};

use super::{
    Stored,
    log::Key,
    message::{More, Side},
};
use crate::{
    MessageState,
    conversation_id::{ConversationId, ConversationKind},
    store::Store,
};

/// The side from which a conversation is seen.
pub(crate) struct View<'a> {
    /// It begins with the account that looks.
    pub(crate) conversation: ConversationId<'a>,
    /// The messages until then were deleted from its history.
    pub(super) cleared_until: Key,
    /// Whether messages without a trace are seen, and those that were recalled or deleted one way.
    pub(crate) includes_no_sense: bool,
}

impl<'a> View<'a> {
    pub(crate) fn new(store: &Store, conversation: ConversationId<'a>) -> Self {
        let entry = store.lists.get(conversation.sender).and_then(|list| list.entry(conversation));
        Self {
            conversation,
            cleared_until: entry.map_or((i64::MIN, 0), |entry| entry.cleared_until),
            includes_no_sense: false,
        }
    }

    /// Returns whether a message is in the history of the account.
    pub(crate) fn shows(&self, key: Key, message: &Stored) -> bool {
        let is_there = match message.state {
            MessageState::Present => true,
            MessageState::RecalledTwoWay => false,
            MessageState::RecalledOneWay | MessageState::Deleted => self.includes_no_sense,
        };
        let is_own = *message.sender == *self.conversation.sender;
        let is_shown = message.more.as_ref().is_none_or(|more| self.shows_more(more, is_own));
        is_there && is_shown && key > self.cleared_until
    }

    fn shows_more(&self, more: &More, is_own: bool) -> bool {
        let leaves_trace = match more.no_sense {
            Some(Side::Sender) => !is_own,
            Some(Side::Receiver) => is_own,
            None => true,
        };
        let is_target = is_own || more.target.as_ref().is_none_or(|target| is_target(target, self.conversation.sender));
        !more.is_outside_history && is_target && (leaves_trace || self.includes_no_sense)
    }

    /// Returns a message as it is in a history.
    pub(crate) fn message(&self, key: Key, message: &Stored) -> Value {
        let mut value = shown(self.conversation, key, message);
        value["sender_client_type"] = json!(32);
        let Some(more) = &message.more else { return value };
        if let Some(target) = &more.target {
            for (name, from) in [
                ("receiver_account_ids", "receiver_account_ids"),
                ("inclusive", "inclusive"),
                ("new_member_visible", "visible_to_new_member"),
            ] {
                value[name] = target.get(from).cloned().unwrap_or_default();
            }
        }
        value
    }
}

/// Returns whether a member of a team is one of those that a message is for.
fn is_target(target: &Value, account: &str) -> bool {
    let listed = target["receiver_account_ids"].as_array().is_some_and(|ids| ids.iter().any(|id| *id == *account));
    listed == target["inclusive"].as_bool().unwrap_or(true)
}

/// Returns what all answers with a message show of it. `conversation` is that of any of its sides.
fn shown(conversation: ConversationId<'_>, key: Key, message: &Stored) -> Value {
    let mut value = json!({
        "message_server_id": key.1,
        "message_client_id": message.client_id,
        "sender_id": message.sender,
        "conversation_type": conversation.kind as u8,
        "create_time": key.0,
        "message_type": message.kind,
    });
    match conversation.team_id() {
        Some(team_id) => value["team_id"] = json!(team_id),
        None => value["receiver_id"] = json!(receiver(conversation, &message.sender)),
    }
    if let Some(text) = &message.text {
        value["text"] = json!(text);
    }
    let Some(more) = &message.more else { return value };
    for (name, member) in [("attachment", &more.attachment), ("thread_config", &more.thread)] {
        if let Some(member) = member {
            value[name] = member.clone();
        }
    }
    if let Some(extension) = &more.extension {
        value["extension"] = json!(extension);
    }
    if let Some(sub_type) = more.sub_type {
        value["sub_type"] = json!(sub_type);
    }
    if let Some((account, time)) = &more.modified {
        value["modify_account_id"] = json!(account);
        value["modify_time"] = json!(time);
    }
    value
}

/// Returns who gets what `sender` sends in a conversation.
pub(super) fn receiver<'a>(conversation: ConversationId<'a>, sender: &str) -> &'a str {
    match conversation.kind {
        ConversationKind::P2p if *conversation.receiver == *sender => conversation.sender,
        _ => conversation.receiver,
    }
}

/// Returns a message as the answers to sending and changing it show it: the receiver is a text, whatever it is.
pub(super) fn sent(conversation: ConversationId<'_>, key: Key, message: &Stored) -> Value {
    let mut value = shown(conversation, key, message);
    if let Value::Object(map) = &mut value {
        map.remove("team_id");
    }
    value["receiver_id"] = json!(receiver(conversation, &message.sender));
    value
}
