//! The id of a conversation.

use std::{fmt, ops::Range, str::FromStr};

use serde::{Deserialize, Deserializer, Serialize, Serializer};
use thiserror::Error;

use crate::types::ConversationType;

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
/// # Ok::<(), yunxin_im::ConversationIdError>(())
/// ```
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct ConversationId {
    text: String,
    conversation_type: ConversationType,
    sender: usize,
    receiver: usize,
}

/// Why a text or its parts are no conversation id.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[non_exhaustive]
pub enum ConversationIdError {
    /// The text is not made of three parts.
    #[error("{0:?} is not of the form sender|type|receiver")]
    Form(String),
    /// The sender or the receiver is empty.
    #[error("the {0} is empty")]
    Empty(Part),
    /// The sender or the receiver has a `|`, which separates the parts.
    #[error("the {part} {value:?} has a `|`, which separates the parts of a conversation id")]
    Separator {
        /// Which part.
        part: Part,
        /// What was given.
        value: String,
    },
    /// The sender or the receiver has a control character.
    #[error("the {part} {value:?} has the control character {character:?}")]
    Control {
        /// Which part.
        part: Part,
        /// What was given.
        value: String,
        /// The first such character.
        character: char,
    },
    /// The conversation type is none of the API's.
    #[error("the conversation type {0:?} is none of 1 (P2P), 2 (team) and 3 (super team)")]
    Type(String),
}

/// A part of a conversation id that the caller names freely.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// The first part.
    Sender,
    /// The last part.
    Receiver,
}

impl fmt::Display for Part {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Sender => "sender",
            Self::Receiver => "receiver",
        })
    }
}

impl ConversationId {
    /// The conversation of messages from the account `sender` to the account `receiver` (单聊).
    ///
    /// # Errors
    ///
    /// A part is empty, or has a `|` or a control character.
    pub fn p2p(sender: impl AsRef<str>, receiver: impl AsRef<str>) -> Result<Self, ConversationIdError> {
        Self::new(sender, ConversationType::P2p, receiver)
    }

    /// The conversation of messages from the account `sender` to a team (高级群).
    ///
    /// # Errors
    ///
    /// As for [`p2p`](Self::p2p).
    pub fn team(sender: impl AsRef<str>, team_id: impl AsRef<str>) -> Result<Self, ConversationIdError> {
        Self::new(sender, ConversationType::Team, team_id)
    }

    /// The conversation of messages from the account `sender` to a super team (超大群).
    ///
    /// # Errors
    ///
    /// As for [`p2p`](Self::p2p).
    pub fn super_team(sender: impl AsRef<str>, super_team_id: impl AsRef<str>) -> Result<Self, ConversationIdError> {
        Self::new(sender, ConversationType::SuperTeam, super_team_id)
    }

    /// A conversation of any type.
    ///
    /// # Errors
    ///
    /// As for [`p2p`](Self::p2p).
    pub fn new(
        sender: impl AsRef<str>,
        conversation_type: ConversationType,
        receiver: impl AsRef<str>,
    ) -> Result<Self, ConversationIdError> {
        let (sender, receiver) = (sender.as_ref(), receiver.as_ref());
        check(Part::Sender, sender)?;
        check(Part::Receiver, receiver)?;
        let number = conversation_type.number();
        Ok(Self {
            text: format!("{sender}|{number}|{receiver}"),
            conversation_type,
            sender: sender.len(),
            receiver: receiver.len(),
        })
    }

    /// The account that sent the messages.
    pub fn sender(&self) -> &str {
        self.part(0..self.sender)
    }

    /// The kind of conversation.
    pub fn conversation_type(&self) -> ConversationType {
        self.conversation_type
    }

    /// The account, team or super team that the messages were sent to.
    pub fn receiver(&self) -> &str {
        self.part(self.text.len() - self.receiver..self.text.len())
    }

    /// The whole id, as the service takes it.
    pub fn as_str(&self) -> &str {
        &self.text
    }

    fn part(&self, range: Range<usize>) -> &str {
        self.text.get(range).unwrap_or_default()
    }
}

fn check(part: Part, value: &str) -> Result<(), ConversationIdError> {
    if value.is_empty() {
        return Err(ConversationIdError::Empty(part));
    }
    match value.chars().find(|c| *c == '|' || c.is_control()) {
        None => Ok(()),
        Some('|') => Err(ConversationIdError::Separator { part, value: value.to_owned() }),
        Some(character) => Err(ConversationIdError::Control { part, value: value.to_owned(), character }),
    }
}

impl FromStr for ConversationId {
    type Err = ConversationIdError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let mut parts = text.split('|');
        let (Some(sender), Some(number), Some(receiver), None) =
            (parts.next(), parts.next(), parts.next(), parts.next())
        else {
            return Err(ConversationIdError::Form(text.to_owned()));
        };
        let conversation_type = ConversationType::ALL
            .iter()
            .find(|conversation_type| conversation_type.number().to_string() == number)
            .ok_or_else(|| ConversationIdError::Type(number.to_owned()))?;
        Self::new(sender, *conversation_type, receiver)
    }
}

impl TryFrom<&str> for ConversationId {
    type Error = ConversationIdError;

    fn try_from(text: &str) -> Result<Self, Self::Error> {
        text.parse()
    }
}

impl TryFrom<String> for ConversationId {
    type Error = ConversationIdError;

    fn try_from(text: String) -> Result<Self, Self::Error> {
        text.parse()
    }
}

impl TryFrom<&String> for ConversationId {
    type Error = ConversationIdError;

    fn try_from(text: &String) -> Result<Self, Self::Error> {
        text.parse()
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

impl fmt::Debug for ConversationId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "ConversationId({:?})", self.text)
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
    fn the_parts_are_shown_as_given_whatever_characters_they_have() {
        for (sender, receiver) in [("a", "b"), ("..", "\\..\\"), ("张三", "🙂 %7C?#/"), ("1", "1")] {
            let id = ConversationId::super_team(sender, receiver).expect("valid");
            assert_eq!(id.as_str(), format!("{sender}|3|{receiver}"));
            assert_eq!((id.sender(), id.receiver()), (sender, receiver));
            assert_eq!(id.as_str().parse(), Ok(id));
        }
    }

    #[test]
    fn what_is_no_conversation_id_is_refused_with_the_reason() {
        let refused = |text: &str| text.parse::<ConversationId>().expect_err(text).to_string();
        insta::assert_snapshot!(
            [
                "", "a", "a|1", "a|1|b|c", "|1|b", "a|1|", "a|0|b", "a|4|b", "a|01|b", "a| 1|b", "a|P2P|b", "a\n|1|b",
                "a|1|b\u{7f}", "a|1|\u{85}b",
            ]
            .map(|text| format!("{text:?}: {}", refused(text)))
            .join("\n"),
            @r#"
            "": "" is not of the form sender|type|receiver
            "a": "a" is not of the form sender|type|receiver
            "a|1": "a|1" is not of the form sender|type|receiver
            "a|1|b|c": "a|1|b|c" is not of the form sender|type|receiver
            "|1|b": the sender is empty
            "a|1|": the receiver is empty
            "a|0|b": the conversation type "0" is none of 1 (P2P), 2 (team) and 3 (super team)
            "a|4|b": the conversation type "4" is none of 1 (P2P), 2 (team) and 3 (super team)
            "a|01|b": the conversation type "01" is none of 1 (P2P), 2 (team) and 3 (super team)
            "a| 1|b": the conversation type " 1" is none of 1 (P2P), 2 (team) and 3 (super team)
            "a|P2P|b": the conversation type "P2P" is none of 1 (P2P), 2 (team) and 3 (super team)
            "a\n|1|b": the sender "a\n" has the control character '\n'
            "a|1|b\u{7f}": the receiver "b\u{7f}" has the control character '\u{7f}'
            "a|1|\u{85}b": the receiver "\u{85}b" has the control character '\u{85}'
            "#
        );
        let with_separator = ConversationId::team("a|1", "b").expect_err("a separator in a part");
        assert_eq!(
            with_separator.to_string(),
            "the sender \"a|1\" has a `|`, which separates the parts of a conversation id"
        );
    }

    #[test]
    fn serde_takes_and_gives_the_text() {
        let id = ConversationId::p2p("a", "b").expect("valid");
        assert_eq!(serde_json::to_string(&id).expect("text"), r#""a|1|b""#);
        assert_eq!(serde_json::from_str::<ConversationId>(r#""a|1|b""#).expect("valid"), id);
        assert!(serde_json::from_str::<ConversationId>(r#""a|9|b""#).is_err());
    }
}
