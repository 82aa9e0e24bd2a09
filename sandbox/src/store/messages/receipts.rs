//! Read receipts.

use serde_json::{Value, json};

use super::{Stored, log::Channel};
use crate::{
    call::{Call, as_integer},
    conversation_id::ConversationId,
    store::{
        Stop, Store,
        codes::{MEMBER_NOT_FOUND, MESSAGE_NOT_FOUND, ensure, unknown},
        refuse_parameter,
    },
};

/// How many messages a call can name.
const MAX_MESSAGES: usize = 50;

/// Takes the messages up to this one as read by the account that sends the receipt.
pub(super) fn send_p2p(store: &mut Store, call: &Call) -> Result<Value, Stop> {
    let (reader, sender) = (call.text("from_account_id"), call.text("to_account_id"));
    for account in [reader, sender] {
        store.expect_account(account)?;
    }
    let found = store.messages.sent(ConversationId::new(sender, 1, reader), call.id("message_server_id"));
    let Some((key, _)) = found else { return Err(unknown(MESSAGE_NOT_FOUND)) };
    let entry = store.entry_mut(ConversationId::new(reader, 1, sender));
    entry.read_until = entry.read_until.max(key);
    Ok(json!({"timestamp": store.now}))
}

pub(super) fn send_team(store: &mut Store, call: &Call) -> Result<Value, Stop> {
    let (reader, team_id) = (call.text("from_account_id"), call.id("team_id").to_string());
    let ids: Vec<_> = call.list("message_server_ids").iter().filter_map(as_integer).collect();
    if ids.len() > MAX_MESSAGES {
        return refuse_parameter(format!("message_server_ids has more than {MAX_MESSAGES} items"));
    }
    let conversation = ConversationId::new(reader, 2, &team_id);
    store.may_read_team(conversation, true)?;
    let mut channel = store.messages.channel_mut(conversation);
    let mut read = |id: i64| {
        let found = channel.as_mut().and_then(|channel: &mut &mut Channel| channel.get_mut(id));
        let more = found.and_then(|(_, message)| message.more.as_mut()).filter(|more| more.wants_receipts);
        more.map(|more| more.read_by.insert(reader.to_owned())).is_some()
    };
    let (success, failed): (Vec<_>, Vec<_>) = ids.into_iter().partition(|id| read(*id));
    Ok(json!({"success_list": success, "failed_list": failed}))
}

pub(super) fn get_team(store: &mut Store, call: &Call) -> Result<Value, Stop> {
    if call.id("team_type") != 1 {
        return refuse_parameter("team_type is not 1, the only one that has receipts");
    }
    let (sender, team_id) = (call.text("sender_id"), call.id("team_id"));
    let id_text = team_id.to_string();
    let found = store.messages.sent(ConversationId::new(sender, 2, &id_text), call.id("message_server_id"));
    let Some((_, message)) = found else { return Err(unknown(MESSAGE_NOT_FOUND)) };
    ensure(store.teams.get(&team_id).is_none_or(|team| team.members.contains_key(sender)), MEMBER_NOT_FOUND)?;
    let read = readers(message);
    let others = store.teams.get(&team_id).into_iter().flat_map(|team| team.members.keys());
    let unread: Vec<_> = others.filter(|id| *id != sender && !read.contains(id)).collect();
    let mut data = json!({"read_size": read.len(), "unread_size": unread.len()});
    if call.is_true("snapshot") {
        (data["read_account_ids"], data["unread_account_ids"]) = (json!(read), json!(unread));
    }
    Ok(data)
}

fn readers(message: &Stored) -> Vec<&String> {
    message.more.as_ref().map_or_else(Vec::new, |more| more.read_by.iter().collect())
}
