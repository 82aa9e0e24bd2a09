//! Changing a message, and deleting the history of a conversation.

use serde_json::{Value, json};

use super::{send::check_content, view};
use crate::{
    MessageState,
    call::Call,
    conversation_id::ConversationId,
    store::{
        Stop, Store,
        codes::{MESSAGE_CHANGED_TOO_OFTEN, MESSAGE_NOT_FOUND, NOT_ALLOWED, ensure, unknown},
        refuse_parameter,
    },
};

/// How old a message can be that is changed, in milliseconds.
const REACH: i64 = 7 * 24 * 60 * 60 * 1000;

pub(super) fn modify(store: &mut Store, call: &Call) -> Result<Value, Stop> {
    let Some(Value::Object(change)) = call.values.get("message") else { return refuse_parameter("message is missing") };
    check_content(change)?;
    let text = |name: &str| change.get(name).and_then(Value::as_str).unwrap_or_default();
    let conversation = ConversationId::new(text("sender_id"), call.id("type"), text("receiver_id"));
    let operator = call.text("operator");
    let owns_team =
        conversation.team_id().and_then(|id| store.teams.get(&id)).is_some_and(|team| team.is_owner(operator));
    let now = store.now;
    let id = change.get("message_server_id").and_then(Value::as_i64).unwrap_or_default();
    let (key, message) = store.messages.sent_mut(conversation, id).ok_or_else(|| unknown(MESSAGE_NOT_FOUND))?;
    ensure(message.state == MessageState::Present, MESSAGE_NOT_FOUND)?;
    ensure(*message.sender == *operator || owns_team, NOT_ALLOWED)?;
    if change.get("message_type") != Some(&json!(message.kind)) {
        return refuse_parameter(format!("message.message_type is not that of the message, {}", message.kind));
    }
    if now.saturating_sub(key.0) > REACH {
        return refuse_parameter("message.time is more than 7 days ago");
    }
    let last_change = message.more.as_ref().and_then(|more| more.modified.as_ref()).map(|(_, time)| *time);
    ensure(last_change.is_none_or(|last| now.saturating_sub(last) >= 1000), MESSAGE_CHANGED_TOO_OFTEN)?;

    if let Some(text) = change.get("text").and_then(Value::as_str) {
        message.text = Some(text.into());
    }
    let more = message.more_mut();
    more.modified = Some((operator.to_owned(), now));
    if let Some(attachment) = change.get("attachment") {
        more.attachment = Some(attachment.clone());
    }
    if let Some(sub_type) = change.get("sub_type").and_then(Value::as_i64) {
        more.sub_type = Some(sub_type);
    }
    if let Some(extension) = call.values.get("extension").and_then(Value::as_str) {
        more.extension = Some(extension.to_owned());
    }
    Ok(view::sent(conversation, key, message))
}

/// Deletes the history of a conversation at the side of the account that its id begins with. The other side keeps it. Roaming
/// messages are no state of the sandbox.
pub(super) fn clear_history(store: &mut Store, call: &Call) -> Result<Value, Stop> {
    let conversation = call.conversation()?;
    store.expect_account(conversation.sender)?;
    if call.id("type") != 1 && store.messages.channel(conversation).is_some() {
        let until = store.last_key();
        store.entry_mut(conversation).cleared_until = until;
    }
    Ok(json!({}))
}
