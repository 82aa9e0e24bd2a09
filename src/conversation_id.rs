//! The id of a conversation: `sender|type|receiver`.

use std::{borrow::Cow, fmt, str::FromStr};

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::{
    error::InvalidValue,
    ids::{AccountId, TeamId, mistake_in},
    receive::Receive,
    types::ConversationType,
    wire::Wire,
};

/// The id of a conversation: `sender|type|receiver`.
///
/// `sender` is the account that sent the messages, `type` the [`ConversationType`] as a number, `receiver` the account,
/// team or super team they were sent to.
///
/// ```
/// use yunxin_im::{ConversationId, types::ConversationType};
///
/// let id = ConversationId::p2p("alice", "bob")?;
/// assert_eq!(id.to_string(), "alice|1|bob");
///
/// let id: ConversationId = "alice|2|6001".parse()?;
/// assert_eq!((id.sender(), id.conversation_type(), id.receiver()), ("alice", ConversationType::Team, "6001"));
/// # Ok::<(), yunxin_im::InvalidValue>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct ConversationId {
    text: String,
    conversation_type: ConversationType,
}

impl ConversationId {
    /// Makes the conversation of messages from the account `sender` to the account `receiver` (单聊).
    ///
    /// # Errors
    ///
    /// Fails if an account id is one that no account can have: see [`AccountId`]. The error shows what was given.
    pub fn p2p(sender: impl Into<AccountId>, receiver: impl Into<AccountId>) -> Result<Self, InvalidValue> {
        Self::new(sender.into(), ConversationType::P2p, receiver.into())
    }

    /// Makes the conversation of messages from the account `sender` to a team (高级群); fails as [`p2p`](Self::p2p) does.
    pub fn team(sender: impl Into<AccountId>, team_id: impl Into<TeamId>) -> Result<Self, InvalidValue> {
        Self::new(sender.into(), ConversationType::Team, team_id.into().to_string())
    }

    /// Makes the conversation of messages from the account `sender` to a super team (超大群); fails as [`p2p`](Self::p2p) does.
    pub fn super_team(sender: impl Into<AccountId>, team_id: impl Into<TeamId>) -> Result<Self, InvalidValue> {
        Self::new(sender.into(), ConversationType::SuperTeam, team_id.into().to_string())
    }

    /// Makes a conversation of any known type; fails as [`p2p`](Self::p2p) does.
    pub fn new(
        sender: impl AsRef<str>,
        conversation_type: ConversationType,
        receiver: impl AsRef<str>,
    ) -> Result<Self, InvalidValue> {
        let (sender, receiver) = (sender.as_ref(), receiver.as_ref());
        if !ConversationType::ALL.contains(&conversation_type) {
            return Err(unknown_type(conversation_type));
        }
        for (part, value) in [("sender", sender), ("receiver", receiver)] {
            if let Some(mistake) = mistake_in(value) {
                return Err(InvalidValue::new(format!("the {part} {mistake}")));
            }
        }
        Ok(Self { text: format!("{sender}|{}|{receiver}", conversation_type.number()), conversation_type })
    }

    /// Returns the account that sent the messages.
    pub fn sender(&self) -> &str {
        self.text.split_once('|').map_or("", |(sender, _)| sender)
    }

    /// Returns the kind of conversation.
    pub fn conversation_type(&self) -> ConversationType {
        self.conversation_type
    }

    /// Returns the account, team or super team that the messages were sent to.
    pub fn receiver(&self) -> &str {
        self.text.rsplit_once('|').map_or("", |(_, receiver)| receiver)
    }

    /// Returns the whole id, as the service takes it.
    pub fn as_str(&self) -> &str {
        &self.text
    }
}

fn unknown_type(given: impl fmt::Display) -> InvalidValue {
    let known = ConversationType::ALL.iter().map(|known| format!("{} ({known})", known.number()));
    InvalidValue::not_one_of("conversation type", known, given)
}

impl FromStr for ConversationId {
    type Err = InvalidValue;

    fn from_str(text: &str) -> Result<Self, InvalidValue> {
        let parts: Vec<_> = text.split('|').collect();
        let [sender, number, receiver] = parts[..] else {
            return Err(InvalidValue::new(format!("{text:?} is not of the form sender|type|receiver")));
        };
        let mut types = ConversationType::ALL.iter();
        let Some(conversation_type) = types.find(|known| known.number().to_string() == number) else {
            return Err(unknown_type(format_args!("{number:?}")));
        };
        Self::new(sender, *conversation_type, receiver)
    }
}

impl From<&ConversationId> for ConversationId {
    fn from(id: &ConversationId) -> Self {
        id.clone()
    }
}

impl AsRef<str> for ConversationId {
    fn as_ref(&self) -> &str {
        self.as_str()
    }
}

impl fmt::Display for ConversationId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&self.text)
    }
}

impl Wire for ConversationId {
    fn text(&self) -> Cow<'_, str> {
        Cow::Borrowed(&self.text)
    }

    /// The kind of conversation, not the accounts in it.
    fn shown(&self) -> Option<&'static str> {
        Some(self.conversation_type.name())
    }
}

impl Receive for ConversationId {
    const EXPECTED: &'static str = "a conversation id";

    fn from_text(text: &str) -> Option<Self> {
        text.parse().ok()
    }
}

impl Serialize for ConversationId {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.text)
    }
}

impl<'de> Deserialize<'de> for ConversationId {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer)?.parse().map_err(serde::de::Error::custom)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_id_of_an_unknown_type_is_neither_made_nor_read() {
        assert!(ConversationId::new("alice", ConversationType::Unknown(9), "bob").is_err());
        assert!("alice|9|bob".parse::<ConversationId>().is_err());
    }
}
