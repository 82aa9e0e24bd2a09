//! Where messages are kept: in the order of their time for each conversation, found by id, and never too many.

use std::{
    collections::{BTreeSet, HashMap, VecDeque},
    sync::Arc,
};

use super::message::Stored;
use crate::conversation_id::ConversationId;

/// When a message was sent, in milliseconds since 1970, and its id.
pub(crate) type Key = (i64, i64);

/// The messages of both sides of a conversation, or of a team.
#[derive(Default)]
pub(crate) struct Channel {
    /// In the order of their keys.
    pub(crate) log: VecDeque<(Key, Box<Stored>)>,
    times: HashMap<i64, i64>,
}

pub(crate) struct Messages {
    channels: HashMap<Arc<str>, Channel>,
    /// The channels that an account has with others.
    by_account: HashMap<Box<str>, BTreeSet<Arc<str>>>,
    /// In the order in which they were added.
    order: VecDeque<(Arc<str>, Key)>,
    /// The messages that were added first are forgotten if there are more.
    pub(crate) max_messages: usize,
}

impl Default for Messages {
    fn default() -> Self {
        let (channels, by_account, order) = Default::default();
        Self { channels, by_account, order, max_messages: 1_000_000 }
    }
}

impl Channel {
    /// Returns where in the log the first message is whose key is not less than `key`.
    pub(crate) fn position(&self, key: Key) -> usize {
        self.log.partition_point(|(other, _)| *other < key)
    }

    pub(crate) fn get(&self, id: i64) -> Option<(Key, &Stored)> {
        let key = (*self.times.get(&id)?, id);
        self.log.get(self.position(key)).map(|(key, stored)| (*key, &**stored))
    }

    pub(crate) fn get_mut(&mut self, id: i64) -> Option<(Key, &mut Stored)> {
        let key = (*self.times.get(&id)?, id);
        let position = self.position(key);
        self.log.get_mut(position).map(|(key, stored)| (*key, &mut **stored))
    }

    fn remove(&mut self, key: Key) -> bool {
        let position = self.position(key);
        let is_there = self.times.get(&key.1) == Some(&key.0);
        if is_there {
            self.times.remove(&key.1);
            self.log.remove(position);
        }
        is_there
    }
}

impl Messages {
    /// Adds a message to the conversation that its sender sees. One with the same id in it is replaced.
    pub(crate) fn add(&mut self, conversation: ConversationId<'_>, key: Key, stored: Stored) {
        let name = conversation.channel();
        let name = match self.channels.get_key_value(name.as_str()) {
            Some((name, _)) => Arc::clone(name),
            None => self.add_channel(conversation, name.into()),
        };
        let Some(channel) = self.channels.get_mut(&name) else { return };
        if let Some(time) = channel.times.get(&key.1).copied() {
            channel.remove((time, key.1));
        }
        channel.times.insert(key.1, key.0);
        let position = channel.position(key);
        channel.log.insert(position, (key, Box::new(stored)));
        self.order.push_back((name, key));
        while self.order.len() > self.max_messages {
            self.forget_first();
        }
    }

    fn add_channel(&mut self, conversation: ConversationId<'_>, name: Arc<str>) -> Arc<str> {
        self.channels.insert(Arc::clone(&name), Channel::default());
        if conversation.team_id().is_none() {
            for account in [conversation.sender, conversation.receiver] {
                self.by_account.entry(account.into()).or_default().insert(Arc::clone(&name));
            }
        }
        name
    }

    fn forget_first(&mut self) {
        let Some((name, key)) = self.order.pop_front() else { return };
        let Some(channel) = self.channels.get_mut(&name) else { return };
        channel.remove(key);
        if channel.log.is_empty() {
            self.channels.remove(&name);
            for account in name.split('|').skip(1) {
                let is_last = self.by_account.get_mut(account).is_some_and(|channels| {
                    channels.remove(&name);
                    channels.is_empty()
                });
                if is_last {
                    self.by_account.remove(account);
                }
            }
        }
    }

    pub(crate) fn channel(&self, conversation: ConversationId<'_>) -> Option<&Channel> {
        self.channels.get(conversation.channel().as_str())
    }

    pub(crate) fn channel_mut(&mut self, conversation: ConversationId<'_>) -> Option<&mut Channel> {
        self.channels.get_mut(conversation.channel().as_str())
    }

    /// Returns the other accounts with which an account has messages.
    pub(crate) fn partners(&self, account: &str) -> Vec<&str> {
        let channels = self.by_account.get(account).into_iter().flatten();
        let accounts = channels.filter_map(|name| name.strip_prefix("1|")?.split_once('|'));
        accounts.map(|(one, other)| if one == account { other } else { one }).collect()
    }

    /// Returns all messages in the order in which they were added, each with the name of its channel.
    pub(crate) fn iter(&self) -> impl Iterator<Item = (&str, Key, &Stored)> {
        self.order.iter().filter_map(|(name, key)| {
            let (found, stored) = self.channels.get(name)?.get(key.1)?;
            (found == *key).then_some((&**name, found, stored))
        })
    }

    /// Returns the message that the sender of this conversation has sent in it.
    pub(crate) fn sent(&self, conversation: ConversationId<'_>, id: i64) -> Option<(Key, &Stored)> {
        let found = self.channel(conversation)?.get(id);
        found.filter(|(_, stored)| *stored.sender == *conversation.sender)
    }

    pub(crate) fn sent_mut(&mut self, conversation: ConversationId<'_>, id: i64) -> Option<(Key, &mut Stored)> {
        let found = self.channel_mut(conversation)?.get_mut(id);
        found.filter(|(_, stored)| *stored.sender == *conversation.sender)
    }
}
