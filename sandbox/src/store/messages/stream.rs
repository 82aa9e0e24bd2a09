//! Messages that are sent in pieces.

use std::collections::BTreeMap;

use serde_json::{Map, Value, json};

use super::{Stored, message::Stream, send, view};
use crate::{
    answer::bad,
    call::{Call, as_integer},
    conversation_id::{ConversationId, ConversationKind},
    store::{
        Stop, Store,
        codes::{MESSAGE_NOT_FOUND, STREAM_BROKEN_OFF, STREAM_FINISHED, ensure, unknown},
        refuse_parameter,
    },
};

/// The longest time between two pieces, in milliseconds, and the most characters in all of them.
const MAX_PAUSE: i64 = 30_000;
const MAX_TEXT: usize = 5000;

pub(super) fn send(store: &mut Store, call: &Call) -> Result<Value, Stop> {
    let conversation = call.conversation()?;
    if conversation.kind == ConversationKind::SuperTeam {
        return Err(bad("a super team takes no message in pieces").into());
    }
    let Some(Value::Object(message)) = call.values.get("message") else {
        return refuse_parameter("message is missing");
    };
    let piece = message.get("attachment").and_then(Value::as_object).cloned().unwrap_or_default();
    let id = message.get("message_server_id").and_then(as_integer);
    let index = piece.get("index").and_then(Value::as_i64).unwrap_or_default();
    // The first piece creates the message.
    let Some(id) = id.filter(|_| index != 0 || message.get("message_client_id").is_none()) else {
        send::may_send(store, call, conversation)?;
        let stored = send::stored(store, call, conversation.sender, &without_attachment(message));
        let key = store.next_key();
        store.keep(conversation, key, stored);
        return append(store, conversation, key.1, &piece);
    };
    append(store, conversation, id, &piece)
}

fn without_attachment(message: &Map<String, Value>) -> Map<String, Value> {
    message
        .iter()
        .filter(|(name, _)| *name != "attachment")
        .map(|(name, value)| (name.clone(), value.clone()))
        .collect()
}

fn append(
    store: &mut Store,
    conversation: ConversationId<'_>,
    id: i64,
    piece: &Map<String, Value>,
) -> Result<Value, Stop> {
    let now = store.now;
    let Some((key, message)) = store.messages.sent_mut(conversation, id) else {
        return Err(unknown(MESSAGE_NOT_FOUND));
    };
    let is_first = message.more.as_ref().is_none_or(|more| more.stream.is_none());
    if is_first {
        message.more_mut().stream = Some(Stream { pieces: BTreeMap::new(), last: now, is_finished: false });
    }
    let Some(stream) = message.more_mut().stream.as_mut() else { return Err(unknown(MESSAGE_NOT_FOUND)) };
    ensure(!stream.is_finished, STREAM_FINISHED)?;
    let text = piece.get("text").and_then(Value::as_str).unwrap_or_default();
    let index = piece.get("index").and_then(Value::as_i64).unwrap_or_default();
    let length =
        stream.pieces.values().map(String::as_str).chain([text]).map(|text| text.chars().count()).sum::<usize>();
    ensure(now.saturating_sub(stream.last) <= MAX_PAUSE && length <= MAX_TEXT, STREAM_BROKEN_OFF)?;
    stream.pieces.insert(index, text.to_owned());
    stream.last = now;
    stream.is_finished = piece.get("finish") == Some(&json!(1));
    let whole: String = stream.pieces.values().map(String::as_str).collect();
    message.text = Some(whole.into());
    Ok(answer(conversation, key, message, piece))
}

fn answer(conversation: ConversationId<'_>, key: super::Key, message: &Stored, piece: &Map<String, Value>) -> Value {
    let mut data = view::sent(conversation, key, message);
    if let Value::Object(data) = &mut data {
        data.remove("text");
        data.insert("attachment".to_owned(), Value::Object(piece.clone()));
    }
    data
}
