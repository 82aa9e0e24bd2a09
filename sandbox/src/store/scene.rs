//! All that a store holds, as JSON: written to and read from files.

use std::collections::{BTreeMap, HashMap};

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

use super::{
    Store, Stored,
    accounts::Account,
    broadcasts::Broadcast,
    conversations::List,
    messages::{Key, More},
    relations::Relations,
    rooms::Room,
    signalling::SignalRoom,
    subscriptions::Subscription,
    teams::Team,
};
use crate::{MessageState, conversation_id::ConversationId};

#[derive(Clone, Debug, Default, Deserialize, Serialize)]
#[serde(default, deny_unknown_fields)]
pub(crate) struct Contents {
    pub(crate) accounts: Vec<Account>,
    /// By account.
    pub(crate) relations: BTreeMap<String, Relations>,
    pub(crate) teams: Vec<Team>,
    pub(crate) chatrooms: Vec<Room>,
    pub(crate) messages: Vec<SceneMessage>,
    /// By account.
    conversations: BTreeMap<String, List>,
    broadcasts: Vec<Broadcast>,
    /// By account, and the one that it is subscribed to.
    subscriptions: BTreeMap<String, BTreeMap<String, Subscription>>,
    signalling_rooms: Vec<SignalRoom>,
}

/// A message in a scene. An id and a time are given to one that has none.
#[derive(Clone, Debug, Default, Deserialize, Serialize)]
#[serde(default)]
pub(crate) struct SceneMessage {
    /// It begins with the sender.
    pub(crate) conversation_id: String,
    pub(crate) message_server_id: i64,
    pub(crate) message_client_id: String,
    pub(crate) create_time: i64,
    pub(crate) message_type: i32,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) text: Option<Box<str>>,
    pub(crate) state: MessageState,
    pub(crate) recalls: u32,
    #[serde(flatten)]
    pub(crate) more: More,
    /// What is misspelt.
    #[serde(flatten, skip_serializing)]
    pub(crate) unknown: Map<String, Value>,
}

impl Contents {
    /// Fails if something in it is not what it should be, beyond types and names.
    pub(crate) fn check(&self) -> Result<(), String> {
        for (index, message) in self.messages.iter().enumerate() {
            if let Some(name) = message.unknown.keys().next() {
                return Err(format!("messages.{index} has an unknown property {name:?}"));
            }
            ConversationId::parse(&message.conversation_id)
                .map_err(|e| format!("messages.{index}.conversation_id: {e}"))?;
        }
        Ok(())
    }
}

impl SceneMessage {
    fn of(channel: &str, key: Key, stored: &Stored) -> Self {
        Self {
            conversation_id: conversation_id(channel, &stored.sender),
            message_server_id: key.1,
            message_client_id: stored.client_id.to_string(),
            create_time: key.0,
            message_type: stored.kind,
            text: stored.text.clone(),
            state: stored.state,
            recalls: stored.recalls,
            more: stored.more.as_deref().cloned().unwrap_or_default(),
            unknown: Map::new(),
        }
    }
}

/// Returns the id of a conversation, as its sender sees it, from what all sides have in common.
fn conversation_id(channel: &str, sender: &str) -> String {
    let (kind, rest) = channel.split_once('|').unwrap_or((channel, ""));
    let receiver = match rest.split_once('|').filter(|_| kind == "1") {
        Some((one, other)) => {
            if one == sender {
                other
            } else {
                one
            }
        }
        None => rest,
    };
    format!("{sender}|{kind}|{receiver}")
}

impl Store {
    /// Returns all that is there.
    pub(crate) fn contents(&self) -> Contents {
        let mut accounts: Vec<_> = self.accounts.values().cloned().collect();
        accounts.sort_by(|one, other| one.account_id.cmp(&other.account_id));
        let mut teams: Vec<_> = self.teams.values().cloned().collect();
        teams.sort_by_key(|team| team.team_id);
        let mut chatrooms: Vec<_> = self.rooms.values().cloned().collect();
        chatrooms.sort_by_key(|room| room.room_id);
        Contents {
            accounts,
            relations: sorted(&self.relations),
            teams,
            chatrooms,
            messages: self.messages.iter().map(|(name, key, stored)| SceneMessage::of(name, key, stored)).collect(),
            conversations: sorted(&self.lists),
            broadcasts: self.broadcasts.values().cloned().collect(),
            subscriptions: sorted(&self.subscriptions),
            signalling_rooms: self.signal_rooms.values().cloned().collect(),
        }
    }

    /// Puts things there, beside what is there already. What has the same id is replaced.
    pub(crate) fn load(&mut self, contents: Contents) {
        for account in contents.accounts {
            // There are no more than a store holds.
            let _ = self.add_account(account);
        }
        self.relations.extend(contents.relations);
        contents.teams.into_iter().for_each(|team| self.add_team(team));
        contents.chatrooms.into_iter().for_each(|room| self.add_room(room));
        contents.messages.into_iter().for_each(|message| self.load_message(message));
        for (account, list) in contents.conversations {
            self.conversation_count += list.conversations.len();
            self.ids.group = self.ids.group.max(list.groups.keys().next_back().copied().unwrap_or_default());
            let replaced = self.lists.insert(account, list).map_or(0, |list| list.conversations.len());
            self.conversation_count -= replaced;
        }
        for broadcast in contents.broadcasts {
            let id = broadcast.id();
            self.ids.broadcast = self.ids.broadcast.max(id);
            self.broadcasts.insert(id, broadcast);
        }
        self.subscriptions.extend(contents.subscriptions);
        self.signal_rooms.extend(contents.signalling_rooms.into_iter().map(|room| (room.channel_id.clone(), room)));
    }

    fn load_message(&mut self, message: SceneMessage) {
        let Ok(conversation) = ConversationId::parse(&message.conversation_id) else { return };
        let mut stored = Stored {
            state: message.state,
            recalls: message.recalls,
            kind: message.message_type,
            client_id: message.message_client_id.into(),
            text: message.text,
            ..Stored::new(conversation.sender)
        };
        if stored.client_id.is_empty() {
            stored.client_id = self.token().into();
        }
        let more = message.more;
        stored.more = (more != More::default()).then(|| Box::new(more));
        let next = self.next_key();
        let given = (message.create_time, message.message_server_id);
        let key = (if given.0 == 0 { next.0 } else { given.0 }, if given.1 == 0 { next.1 } else { given.1 });
        self.ids.message = self.ids.message.max(key.1);
        self.keep(conversation, key, stored);
    }
}

fn sorted<T: Clone>(map: &HashMap<String, T>) -> BTreeMap<String, T> {
    map.iter().map(|(key, value)| (key.clone(), value.clone())).collect()
}
