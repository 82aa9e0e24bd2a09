//! A conversation as it is shown: with its last message and the number of those that are unread.

use serde_json::{Value, json};

use super::list::Entry;
use crate::{
    MessageState,
    conversation_id::{ConversationId, ConversationKind},
    store::{
        Store,
        messages::{Channel, Key, Stored, View},
    },
};

impl Store {
    /// Returns whether a conversation is in the list of its account.
    pub(super) fn is_listed(&self, conversation: ConversationId<'_>) -> bool {
        let last = self.messages.channel(conversation).and_then(|channel| channel.log.back());
        let is_member = || {
            let team = conversation.team_id().and_then(|id| self.teams.get(&id));
            team.is_some_and(|team| team.members.contains_key(conversation.sender))
        };
        match self.list_entry(conversation) {
            Some(entry) if entry.deleted => last.is_some_and(|((time, _), _)| *time > entry.update_time),
            Some(_) => true,
            None => last.is_some() && is_member(),
        }
    }

    /// Returns a conversation as the service shows it; `None` if it is not in the list of its account.
    pub(super) fn shown_conversation(&self, conversation: ConversationId<'_>) -> Option<Value> {
        if !self.is_listed(conversation) {
            return None;
        }
        let none = Entry::default();
        let entry = self.list_entry(conversation).unwrap_or(&none);
        let sort_order = self.sort_order(conversation).1;
        let mut value = json!({
            "conversation_id": conversation.to_string(),
            "sender_id": conversation.sender,
            "receiver_id": conversation.receiver,
            "type": conversation.kind as u8,
            "stick_top": entry.stick_top,
            "group_ids": entry.group_ids,
            "message_state": 0,
            "unread_count": self.unread_count(conversation),
            "sort_order": sort_order,
            "create_time": entry.create_time,
            "update_time": entry.update_time.max(sort_order),
            "last_read_time": entry.read_until.0,
        });
        if let Some(extension) = &entry.server_extension {
            value["server_extension"] = json!(extension);
        }
        let view = View::new(self, conversation);
        match self.messages.channel(conversation).and_then(|channel| last(channel, &view)) {
            Some((key, message)) if message.state == MessageState::RecalledTwoWay => {
                let revoke_type = if conversation.kind == ConversationKind::P2p { 1 } else { 2 };
                value["message_state"] = json!(1);
                value["revoke_notification"] =
                    json!({"server_id": key.1, "revoke_id": message.sender, "revoke_type": revoke_type});
            }
            Some((key, message)) => value["last_message"] = view.message(key, message),
            None => {}
        }
        Some(value)
    }

    /// Returns how many messages of others were sent since the account has read the conversation.
    pub(super) fn unread_count(&self, conversation: ConversationId<'_>) -> usize {
        let read_until = self.list_entry(conversation).map_or((0, 0), |entry| entry.read_until);
        let view = View::new(self, conversation);
        let is_unread = |key: Key, message: &Stored| {
            let is_silent = message.more.as_ref().is_some_and(|more| more.is_silent);
            *message.sender != *conversation.sender && !is_silent && view.shows(key, message)
        };
        let Some(channel) = self.messages.channel(conversation) else { return 0 };
        let since = channel.log.iter().rev().take_while(|(key, _)| *key > read_until);
        since.filter(|(key, message)| is_unread(*key, message)).count()
    }

    /// Returns whether a conversation is pinned, and when something about it has changed last.
    pub(super) fn sort_order(&self, conversation: ConversationId<'_>) -> (bool, i64) {
        let last = self.messages.channel(conversation).and_then(|channel| channel.log.back());
        let time = last.map_or(0, |((time, _), _)| *time);
        let entry = self.list_entry(conversation);
        (entry.is_some_and(|entry| entry.stick_top), time.max(entry.map_or(0, |entry| entry.create_time)))
    }
}

/// Returns the last message that the account sees, or that was recalled both ways.
fn last<'a>(channel: &'a Channel, view: &View<'_>) -> Option<(Key, &'a Stored)> {
    let mut log = channel.log.iter().rev();
    let is_shown = |(key, message): &&(Key, Box<Stored>)| {
        message.state == MessageState::RecalledTwoWay || view.shows(*key, message)
    };
    log.find(is_shown).map(|(key, message)| (*key, &**message))
}
