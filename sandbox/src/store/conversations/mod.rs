//! The conversations in the lists of accounts, their unread counts and their groups: the section of conversations.

mod groups;
mod list;
mod view;

use serde_json::{Value, json};

use super::{
    Handler, Stop, Store,
    codes::{Code, unknown},
    entity::{Outcomes, page},
};
use crate::{answer::BAD_PARAMETER, call::Call, conversation_id::ConversationId};
pub(crate) use list::{Entry, List, Lists};

/// What the vendor documents for a conversation that is not in the list of its account.
const CONVERSATION_NOT_FOUND: Code = (BAD_PARAMETER, "the conversation does not exist");

pub(super) fn handler(id: &str) -> Option<Handler> {
    Some(match id {
        "create_conversation" => |store, call| {
            let conversation = call.conversation()?;
            for account in [conversation.sender, conversation.receiver] {
                if account == conversation.sender || conversation.team_id().is_none() {
                    store.expect_account(account)?;
                }
            }
            store.touch_conversation(conversation);
            store.shown_conversation(conversation).ok_or_else(|| unknown(CONVERSATION_NOT_FOUND))
        },
        "get_conversation" => |store, call| {
            let conversation = store.listed(call)?;
            store.shown_conversation(conversation).ok_or_else(|| unknown(CONVERSATION_NOT_FOUND))
        },
        "update_conversation" => |store, call| {
            change(store, call, |entry, call| entry.server_extension = Some(call.text("server_extension").to_owned()))
        },
        "set_conversation_stick_top" => {
            |store, call| change(store, call, |entry, call| entry.stick_top = call.id("top_type") == 1)
        }
        "clear_conversation_unread" => |store, call| {
            let conversation = store.listed(call)?;
            let until = store.last_key();
            store.entry_mut(conversation).read_until = until;
            Ok(json!({}))
        },
        "delete_conversation" => |store, call| {
            let conversation = store.listed(call)?;
            store.delete_conversation(conversation, call);
            Ok(json!({}))
        },
        "batch_delete_conversations" => batch_delete,
        "batch_get_conversations" => batch_get,
        "list_conversations" => list_all,
        "get_unread_overview" => |store, call| {
            let account = call.text("account_id");
            store.expect_account(account)?;
            let all = store.all_conversations(account);
            let unread: usize = all.iter().map(|conversation| store.unread_count(conversation.as_id(account))).sum();
            Ok(json!({"account_id": account, "unread_count": unread}))
        },
        _ => return groups::handler(id),
    })
}

fn change(store: &mut Store, call: &Call, change: fn(&mut Entry, &Call)) -> Result<Value, Stop> {
    let conversation = store.listed(call)?;
    let now = store.now;
    let entry = store.entry_mut(conversation);
    change(entry, call);
    entry.update_time = now;
    store.shown_conversation(conversation).ok_or_else(|| unknown(CONVERSATION_NOT_FOUND))
}

fn batch_get(store: &mut Store, call: &Call) -> Result<Value, Stop> {
    let mut outcomes = Outcomes::default();
    for id in call.texts("conversation_ids") {
        let found = ConversationId::parse(id).ok().and_then(|conversation| store.shown_conversation(conversation));
        outcomes.push("conversation_id", id, found.ok_or(CONVERSATION_NOT_FOUND));
    }
    Ok(outcomes.data())
}

fn batch_delete(store: &mut Store, call: &Call) -> Result<Value, Stop> {
    let mut outcomes = Outcomes::default();
    for id in call.texts("conversation_ids") {
        let found = ConversationId::parse(id).ok().filter(|conversation| store.is_listed(*conversation));
        if let Some(conversation) = found {
            store.delete_conversation(conversation, call);
        }
        outcomes.push("conversation_id", id, found.map(|_| json!(id)).ok_or(CONVERSATION_NOT_FOUND));
    }
    Ok(outcomes.data())
}

/// Conversations that are pinned come first, and of each kind the one that was changed last.
fn list_all(store: &mut Store, call: &Call) -> Result<Value, Stop> {
    let account = call.text("account_id");
    store.expect_account(account)?;
    let mut all: Vec<_> = store.all_conversations(account);
    all.sort_by_cached_key(|other| store.sort_order(other.as_id(account)));
    page(call, "items", all.iter().rev().filter_map(|other| store.shown_conversation(other.as_id(account))))
}

impl Store {
    /// Returns the conversation that a call names, if it is in the list of its account.
    fn listed<'a>(&self, call: &'a Call) -> Result<ConversationId<'a>, Stop> {
        let conversation = call.conversation()?;
        match self.is_listed(conversation) {
            true => Ok(conversation),
            false if self.list_entry(conversation).is_some() => Err(CONVERSATION_NOT_FOUND.into()),
            false => Err(unknown(CONVERSATION_NOT_FOUND)),
        }
    }

    fn delete_conversation(&mut self, conversation: ConversationId<'_>, call: &Call) {
        let (now, until) = (self.now, self.last_key());
        let entry = self.entry_mut(conversation);
        let cleared_until = if call.is_true("clear_message") { until } else { entry.cleared_until };
        *entry = Entry { deleted: true, update_time: now, cleared_until, read_until: until, ..Entry::default() };
    }
}
