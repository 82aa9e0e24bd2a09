//! Where the conversations of an account are kept: what cannot be told from the messages.

use std::collections::{BTreeMap, HashMap};

use serde::{Deserialize, Serialize};

use super::groups::Group;
use crate::{
    conversation_id::{ConversationId, ConversationKind},
    store::{Store, messages::Key},
};

pub(crate) type Lists = HashMap<String, List>;

/// How many conversations all accounts have in their lists. No further ones are noted.
const MAX_CONVERSATIONS: usize = 1_000_000;

#[derive(Clone, Debug, Default, Deserialize, Serialize)]
#[serde(default, deny_unknown_fields)]
pub(crate) struct List {
    /// By kind and receiver, `1|bob`.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub(crate) conversations: BTreeMap<String, Entry>,
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub(crate) groups: BTreeMap<i64, Group>,
}

#[derive(Clone, Debug, Deserialize, Serialize)]
#[serde(default, deny_unknown_fields)]
pub(crate) struct Entry {
    pub(crate) create_time: i64,
    pub(crate) update_time: i64,
    pub(crate) stick_top: bool,
    pub(crate) server_extension: Option<String>,
    pub(crate) group_ids: Vec<i64>,
    /// The time of the last message that was read, or of the reading, and the last id then: several messages can have one time.
    pub(crate) read_until: Key,
    /// The messages until then are not in the history of the account any more.
    pub(crate) cleared_until: Key,
    /// It is not in the list until there is another message.
    pub(crate) deleted: bool,
}

impl Default for Entry {
    fn default() -> Self {
        Self {
            create_time: 0,
            update_time: 0,
            stick_top: false,
            server_extension: None,
            group_ids: Vec::new(),
            read_until: (0, 0),
            cleared_until: (i64::MIN, 0),
            deleted: false,
        }
    }
}

/// The other side of a conversation.
pub(crate) struct Other {
    pub(crate) kind: ConversationKind,
    pub(crate) receiver: String,
}

impl Other {
    pub(crate) fn as_id<'a>(&'a self, account: &'a str) -> ConversationId<'a> {
        ConversationId { sender: account, kind: self.kind, receiver: &self.receiver }
    }
}

impl List {
    pub(crate) fn entry(&self, conversation: ConversationId<'_>) -> Option<&Entry> {
        self.conversations.get(&key(conversation))
    }
}

fn key(conversation: ConversationId<'_>) -> String {
    format!("{}|{}", conversation.kind as u8, conversation.receiver)
}

impl Store {
    pub(super) fn list_entry(&self, conversation: ConversationId<'_>) -> Option<&Entry> {
        self.lists.get(conversation.sender)?.entry(conversation)
    }

    /// Returns the entry of a conversation, which is made if there is none.
    pub(crate) fn entry_mut(&mut self, conversation: ConversationId<'_>) -> &mut Entry {
        let now = self.now;
        let count = &mut self.conversation_count;
        let list = self.lists.entry(conversation.sender.to_owned()).or_default();
        list.conversations.entry(key(conversation)).or_insert_with(|| {
            *count += 1;
            Entry { create_time: now, update_time: now, ..Entry::default() }
        })
    }

    /// Puts a conversation into the list of its account, if it is not there.
    pub(crate) fn touch_conversation(&mut self, conversation: ConversationId<'_>) {
        if let Some(entry) =
            self.lists.get_mut(conversation.sender).and_then(|list| list.conversations.get_mut(&key(conversation)))
        {
            entry.deleted = false;
        } else if self.conversation_count < MAX_CONVERSATIONS {
            self.entry_mut(conversation);
        }
    }

    /// Returns all conversations in the list of an account.
    pub(super) fn all_conversations(&self, account: &str) -> Vec<Other> {
        let entries = self.lists.get(account).into_iter().flat_map(|list| list.conversations.keys());
        let noted = entries.filter_map(|key| {
            let (kind, receiver) = key.split_once('|')?;
            let id = ConversationId::new(account, kind.parse().ok()?, receiver);
            Some(Other { kind: id.kind, receiver: receiver.to_owned() })
        });
        let mut all: Vec<_> = noted.collect();
        // A team with messages is in the lists of all members, though nothing was noted when they were sent.
        for team in self.joined_teams(account) {
            let other = Other { kind: team.conversation_kind(), receiver: team.team_id.to_string() };
            if self.list_entry(other.as_id(account)).is_none() {
                all.push(other);
            }
        }
        all.retain(|other| self.is_listed(other.as_id(account)));
        all
    }
}
