//! Recalling and deleting a message.

use std::time::Duration;

use serde_json::{Value, json};

use crate::{
    MessageState,
    answer::{RECALL_WINDOW_PASSED, bad},
    call::Call,
    conversation_id::ConversationKind,
    store::{Stop, Store, refuse},
};

/// How far back the operations reach that the recall window does not limit.
const REACH: Duration = Duration::from_secs(30 * 24 * 60 * 60);

pub(super) fn recall(store: &mut Store, call: &Call) -> Result<Value, Stop> {
    let conversation = call.conversation()?;
    let state = match call.id("type") {
        1 => MessageState::RecalledOneWay,
        2 => MessageState::RecalledTwoWay,
        _ => MessageState::Deleted,
    };
    if conversation.kind == ConversationKind::SuperTeam && state != MessageState::RecalledTwoWay {
        return Err(bad("a super team takes a two-way recall only").into());
    }
    store.may_read_team(conversation, call.boolean("check_team_member_valid").unwrap_or(true))?;
    let ignores_window = call.integer("ingore_revoke_time") == Some(1);
    let is_limited = state == MessageState::RecalledTwoWay && !ignores_window;
    let reach = if is_limited { store.recall_window } else { REACH };
    let now = store.now;
    // A message that does not exist is recalled with success.
    let Some((key, message)) = store.messages.sent_mut(conversation, call.id("message_server_id")) else {
        return Ok(json!({}));
    };
    if message.state == MessageState::Present {
        if u128::try_from(now.saturating_sub(key.0)).is_ok_and(|age| age > reach.as_millis()) {
            return refuse(RECALL_WINDOW_PASSED, "the message is older than the operation reaches");
        }
        message.state = state;
    }
    message.recalls += 1;
    Ok(json!({}))
}
