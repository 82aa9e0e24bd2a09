//! Sending a message: who may, what a message must have, and what is kept of it.

use serde_json::{Map, Value, json};

use super::{
    Stored,
    log::Key,
    message::{More, Side},
    view,
};
use crate::{
    answer::{PARAMETER_TOO_LONG, bad},
    call::Call,
    conversation_id::{ConversationId, ConversationKind},
    store::{
        Stop, Store,
        codes::{ACCOUNT_BLOCKED, ACCOUNT_MUTED, Code, FRIEND_NOT_FOUND, NO_QUESTION, NO_SENSE_AT_BOTH, ensure},
        refuse, refuse_parameter,
    },
};

const TEXT: i64 = 0;
const TIP: i64 = 10;

pub(super) fn send(store: &mut Store, call: &Call) -> Result<Value, Stop> {
    let conversation = call.conversation()?;
    let message = content(call)?;
    may_send(store, call, conversation)?;
    let stored = stored(store, call, conversation.sender, message);
    let key = store.next_key();
    let data = view::sent(conversation, key, &stored);
    store.keep(conversation, key, stored);
    Ok(data)
}

/// Returns what is sent, if it is what a message of its kind can be.
pub(super) fn content(call: &Call) -> Result<&Map<String, Value>, Stop> {
    let Some(Value::Object(message)) = call.values.get("message") else {
        return refuse_parameter("message is missing");
    };
    check_content(message)?;
    let asks = call.member("ai_params", "account").is_some() && call.member("ai_params", "content").is_none();
    ensure(!asks || message.get("message_type") == Some(&json!(TEXT)), NO_QUESTION)?;
    ensure(!(call.is_true("sender_no_sense") && call.is_true("receiver_no_sense")), NO_SENSE_AT_BOTH)?;
    Ok(message)
}

/// Checks what depends on the kind of a message.
pub(crate) fn check_content(message: &Map<String, Value>) -> Result<(), Stop> {
    let kind = message.get("message_type").and_then(Value::as_i64).unwrap_or_default();
    let text = message.get("text").and_then(Value::as_str).unwrap_or_default();
    let limit = match kind {
        5 | 11 | 12 => return refuse_parameter(format!("message.message_type is {kind}, which cannot be sent")),
        TEXT | TIP if text.is_empty() => return refuse_parameter("message.text is missing"),
        TEXT | TIP => 5000,
        _ if !message.get("attachment").is_some_and(Value::is_object) => {
            return refuse_parameter("message.attachment is missing");
        }
        _ => 500,
    };
    if text.chars().count() > limit {
        return refuse(PARAMETER_TOO_LONG, format!("message.text has more than {limit} characters"));
    }
    match message.get("sub_type").and_then(Value::as_i64) {
        Some(..=0) => refuse_parameter("message.sub_type is not greater than 0"),
        _ => Ok(()),
    }
}

/// Fails if the sender may not send to the receiver.
pub(super) fn may_send(store: &Store, call: &Call, conversation: ConversationId<'_>) -> Result<(), Stop> {
    store.expect_account(conversation.sender)?;
    match conversation.kind {
        ConversationKind::P2p => Ok(may_send_p2p(store, call, conversation)?),
        ConversationKind::Team => store.may_send_to_team(conversation, call, "team_option"),
        ConversationKind::SuperTeam => store.may_send_to_team(conversation, call, "superteam_option"),
    }
}

pub(super) fn may_send_p2p(store: &Store, call: &Call, conversation: ConversationId<'_>) -> Result<(), Code> {
    let ConversationId { sender, receiver, .. } = conversation;
    store.expect_account(receiver)?;
    ensure(!store.is_banned(sender, |configuration| configuration.p2p_chat_banned), ACCOUNT_MUTED)?;
    ensure(!store.blocks(receiver, sender), ACCOUNT_BLOCKED)?;
    let needs_friend = call.flag("p2p_option", "check_friend", false) && (store.knows(sender) || store.knows(receiver));
    ensure(!needs_friend || store.are_friends(sender, receiver), FRIEND_NOT_FOUND)
}

/// Returns the message that is kept of a call.
pub(super) fn stored(store: &mut Store, call: &Call, sender: &str, message: &Map<String, Value>) -> Stored {
    let text = |name: &str| message.get(name).and_then(Value::as_str).filter(|text| !text.is_empty());
    let client_id = text("message_client_id").map_or_else(|| store.token(), str::to_owned);
    let kind = message.get("message_type").and_then(Value::as_i64).unwrap_or_default();
    let mut stored = Stored {
        kind: i32::try_from(kind).unwrap_or_default(),
        client_id: client_id.into(),
        text: text("text").map(Into::into),
        ..Stored::new(sender)
    };
    let more = More {
        sub_type: message.get("sub_type").and_then(Value::as_i64),
        attachment: message.get("attachment").filter(|attachment| attachment.is_object()).cloned(),
        extension: call.values.get("extension").and_then(Value::as_str).map(str::to_owned),
        thread: call.values.get("thread_config").cloned(),
        target: call.values.get("target_option").cloned(),
        is_silent: !call.flag("message_config", "unread_enabled", true),
        is_outside_history: !call.flag("message_config", "history_enabled", true),
        no_sense: match (call.is_true("sender_no_sense"), call.is_true("receiver_no_sense")) {
            (true, _) => Some(Side::Sender),
            (_, true) => Some(Side::Receiver),
            _ => None,
        },
        wants_receipts: call.flag("team_option", "mark_as_read", false),
        ..More::default()
    };
    stored.more = (more != More::default()).then(|| Box::new(more));
    stored
}

impl Store {
    /// Returns the key of a message that is sent now.
    pub(crate) fn next_key(&mut self) -> Key {
        self.ids.message += 1;
        (self.now, self.ids.message)
    }

    /// Returns a key that no message sent before has exceeded, and that all sent later will.
    pub(crate) fn last_key(&self) -> Key {
        (self.now, self.ids.message)
    }

    /// Keeps a message, and shows the conversation in the lists of those who are in it.
    pub(crate) fn keep(&mut self, conversation: ConversationId<'_>, key: Key, stored: Stored) {
        self.touch_conversation(conversation);
        if conversation.kind == ConversationKind::P2p {
            let ConversationId { sender, kind, receiver } = conversation;
            self.touch_conversation(ConversationId { sender: receiver, kind, receiver: sender });
        }
        self.messages.add(conversation, key, stored);
    }

    /// Returns the conversation in which `sender_id` has sent to `receiver_id`, of the kind that the call says under `kind`.
    pub(super) fn conversation_of<'a>(values: &'a Map<String, Value>, kind: &str) -> Result<ConversationId<'a>, Stop> {
        let text = |name: &str| values.get(name).and_then(Value::as_str).unwrap_or_default();
        let kind = values.get(kind).and_then(Value::as_i64).unwrap_or(1);
        let conversation = ConversationId::new(text("sender_id"), kind, text("receiver_id"));
        match conversation.receiver.is_empty() {
            true => Err(bad("receiver_id is empty").into()),
            false => Ok(conversation),
        }
    }
}
