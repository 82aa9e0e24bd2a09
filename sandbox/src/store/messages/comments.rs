//! Quick comments on messages.

use serde_json::{Map, Value, json};

use super::{
    log::Key,
    message::{Comment, Stored},
};
use crate::{
    MessageState,
    call::Call,
    store::{
        Stop, Store,
        codes::{MESSAGE_NOT_FOUND, unknown},
        entity::json,
        refuse_parameter,
    },
};

/// How many messages a call can name.
const MAX_MESSAGES: usize = 20;

pub(super) fn add(store: &mut Store, call: &Call) -> Result<Value, Stop> {
    let now = store.now;
    let (operator, index) = (call.text("operator_id"), index(call)?);
    store.expect_account(operator)?;
    let comments = &mut target(store, call)?.1.more_mut().comments;
    comments.retain(|comment| (comment.operator_id.as_str(), comment.index) != (operator, index));
    let extension = call.values.get("extension").and_then(Value::as_str).map(str::to_owned);
    comments.push(Comment { operator_id: operator.to_owned(), index, extension, time: now });
    Ok(json!({"time": now}))
}

/// Deletes a comment of the operator. One that is not there is deleted with success.
pub(super) fn delete(store: &mut Store, call: &Call) -> Result<Value, Stop> {
    let now = store.now;
    let (operator, index) = (call.text("operator_id"), index(call)?);
    let message = target(store, call)?.1;
    let comments = &mut message.more_mut().comments;
    comments.retain(|comment| (comment.operator_id.as_str(), comment.index) != (operator, index));
    Ok(json!({"time": now}))
}

pub(super) fn batch_get(store: &mut Store, call: &Call) -> Result<Value, Stop> {
    let targets = call.list("messages");
    if targets.len() > MAX_MESSAGES {
        return refuse_parameter(format!("messages has more than {MAX_MESSAGES} items"));
    }
    let (mut success, mut failed) = (Vec::new(), Vec::new());
    for target in targets.iter().filter_map(Value::as_object) {
        let mut item = Value::Object(target.clone());
        match find(store, target)? {
            Some((_, message)) => {
                let comments =
                    message.more.as_ref().map_or_else(Vec::new, |more| more.comments.iter().map(json).collect());
                item["comments"] = comments.into();
                success.push(item);
            }
            None => {
                (item["error_code"], item["error_msg"]) = (json!(MESSAGE_NOT_FOUND.0), json!(MESSAGE_NOT_FOUND.1));
                failed.push(item);
            }
        }
    }
    Ok(json!({"success_list": success, "failed_list": failed}))
}

fn index(call: &Call) -> Result<i64, Stop> {
    match call.id("index") {
        index @ 1.. => Ok(index),
        index => refuse_parameter(format!("index is {index}, not greater than 0")),
    }
}

fn target<'a>(store: &'a mut Store, call: &Call) -> Result<(Key, &'a mut Stored), Stop> {
    let Some(Value::Object(target)) = call.values.get("message") else { return refuse_parameter("message is missing") };
    find(store, target)?.ok_or_else(|| unknown(MESSAGE_NOT_FOUND))
}

/// Finds the message that the properties of an object name.
fn find<'a>(store: &'a mut Store, target: &Map<String, Value>) -> Result<Option<(Key, &'a mut Stored)>, Stop> {
    let conversation = Store::conversation_of(target, "conversation_type")?;
    let id = target.get("message_server_id").and_then(Value::as_i64).unwrap_or_default();
    let found = store.messages.sent_mut(conversation, id);
    Ok(found.filter(|(_, message)| message.state == MessageState::Present))
}
