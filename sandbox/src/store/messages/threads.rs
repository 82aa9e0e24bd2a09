//! The messages that answer one.

use serde_json::{Value, json};

use super::{View, history::Range, message::Stored};
use crate::{
    call::{Call, as_integer},
    store::{
        Stop, Store,
        codes::{MESSAGE_NOT_FOUND, unknown},
    },
};

pub(super) fn list(store: &mut Store, call: &Call) -> Result<Value, Stop> {
    let conversation = Store::conversation_of(&call.values, "conversation_type")?;
    let root = call.id("message_server_id");
    let view = View::new(store, conversation);
    let channel = store.messages.channel(conversation).ok_or_else(|| unknown(MESSAGE_NOT_FOUND))?;
    let Some((root_key, root_message)) = channel.get(root) else { return Err(unknown(MESSAGE_NOT_FOUND)) };
    let is_answer = |message: &Stored| root_of(message) == Some(root);
    let total = channel.log.iter().filter(|(key, message)| is_answer(message) && view.shows(*key, message)).count();
    let show =
        |key, message: &Stored| (is_answer(message) && view.shows(key, message)).then(|| view.message(key, message));
    let (messages, next) = Range::of(call)?.page(call, channel, show)?;
    Ok(json!({
        "has_more": next.is_some(), "next_token": next.unwrap_or_default(), "total": total, "timestamp": store.now,
        "thread_root": view.message(root_key, root_message), "messages": messages,
    }))
}

/// Returns the id of the message that a thread began with.
fn root_of(message: &Stored) -> Option<i64> {
    let thread = message.more.as_ref()?.thread.as_ref()?;
    thread.get("thread_root")?.get("message_server_id").and_then(as_integer)
}
