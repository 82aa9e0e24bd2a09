//! The id of a conversation: `sender|type|receiver`.

use std::{borrow::Cow, fmt, ops::Range, str::FromStr};

use serde::{Deserialize, Deserializer, Serialize, Serializer};
use thiserror::Error as ThisError;

use crate::{
    error,
    request::{SpanField, WireText},
    types::ConversationType,
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
/// # Ok::<(), yunxin_im::ConversationIdError>(())
/// ```
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct ConversationId {
    text: String,
    conversation_type: ConversationType,
    sender: usize,
    receiver: usize,
}

/// Why a text or its parts are not a conversation id. `Display` and `Debug` show the text, which names accounts.
#[derive(Clone, Debug, PartialEq, Eq, ThisError)]
#[non_exhaustive]
pub enum ConversationIdError {
    /// The text does not have three parts.
    #[error("{0:?} is not of the form sender|type|receiver")]
    Malformed(String),
    /// The sender or the receiver is empty.
    #[error("the {0} is empty")]
    Empty(ConversationIdPart),
    /// The sender or the receiver has a `|`, which separates the parts.
    #[error("the {part} {value:?} has a `|`, which separates the parts of a conversation id")]
    Separator {
        /// Which part.
        part: ConversationIdPart,
        /// What was given.
        value: String,
    },
    /// The sender or the receiver has a control character.
    #[error("the {part} {value:?} has the control character {character:?}")]
    ControlCharacter {
        /// Which part.
        part: ConversationIdPart,
        /// What was given.
        value: String,
        /// The first such character.
        character: char,
    },
    /// The API has no such conversation type.
    #[error("the conversation type {0:?} is not 1 (P2P), 2 (team) or 3 (super team)")]
    UnknownType(String),
}

/// A part of a conversation id.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ConversationIdPart {
    /// The first part.
    Sender,
    /// The last part.
    Receiver,
}

impl fmt::Display for ConversationIdPart {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Sender => "sender",
            Self::Receiver => "receiver",
        })
    }
}

impl ConversationId {
    /// Makes the conversation of messages from the account `sender` to the account `receiver` (单聊).
    ///
    /// # Errors
    ///
    /// Fails if a part is empty, or has a `|` or a control character.
    pub fn p2p(sender: impl AsRef<str>, receiver: impl AsRef<str>) -> Result<Self, ConversationIdError> {
        Self::new(sender, ConversationType::P2p, receiver)
    }

    /// Makes the conversation of messages from the account `sender` to a team (高级群).
    ///
    /// # Errors
    ///
    /// As for [`p2p`](Self::p2p).
    pub fn team(sender: impl AsRef<str>, team_id: impl AsRef<str>) -> Result<Self, ConversationIdError> {
        Self::new(sender, ConversationType::Team, team_id)
    }

    /// Makes the conversation of messages from the account `sender` to a super team (超大群).
    ///
    /// # Errors
    ///
    /// As for [`p2p`](Self::p2p).
    pub fn super_team(sender: impl AsRef<str>, super_team_id: impl AsRef<str>) -> Result<Self, ConversationIdError> {
        Self::new(sender, ConversationType::SuperTeam, super_team_id)
    }

    /// Makes a conversation of any type.
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
        check(ConversationIdPart::Sender, sender)?;
        check(ConversationIdPart::Receiver, receiver)?;
        let number = conversation_type.number();
        Ok(Self {
            text: format!("{sender}|{number}|{receiver}"),
            conversation_type,
            sender: sender.len(),
            receiver: receiver.len(),
        })
    }

    /// Returns the account that sent the messages.
    pub fn sender(&self) -> &str {
        self.part(0..self.sender)
    }

    /// Returns the kind of conversation.
    pub fn conversation_type(&self) -> ConversationType {
        self.conversation_type
    }

    /// Returns the account, team or super team that the messages were sent to.
    pub fn receiver(&self) -> &str {
        self.part(self.text.len() - self.receiver..self.text.len())
    }

    /// Returns the whole id, as the service takes it.
    pub fn as_str(&self) -> &str {
        &self.text
    }

    fn part(&self, range: Range<usize>) -> &str {
        // Always within the text: `new` took the lengths from its parts.
        self.text.get(range).unwrap_or_default()
    }
}

fn check(part: ConversationIdPart, value: &str) -> Result<(), ConversationIdError> {
    if value.is_empty() {
        return Err(ConversationIdError::Empty(part));
    }
    match value.chars().find(|c| *c == '|' || c.is_control()) {
        None => Ok(()),
        Some('|') => Err(ConversationIdError::Separator { part, value: value.to_owned() }),
        Some(character) => Err(ConversationIdError::ControlCharacter { part, value: value.to_owned(), character }),
    }
}

impl FromStr for ConversationId {
    type Err = ConversationIdError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let mut parts = text.split('|');
        let (Some(sender), Some(number), Some(receiver), None) =
            (parts.next(), parts.next(), parts.next(), parts.next())
        else {
            return Err(ConversationIdError::Malformed(text.to_owned()));
        };
        let conversation_type = ConversationType::ALL
            .iter()
            .find(|conversation_type| conversation_type.number().to_string() == number)
            .ok_or_else(|| ConversationIdError::UnknownType(number.to_owned()))?;
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

impl WireText for ConversationId {
    fn wire_text(&self) -> Cow<'_, str> {
        Cow::Borrowed(&self.text)
    }
}

/// The conversation's type, which names no account.
impl SpanField for ConversationId {
    fn span_field(&self) -> impl tracing::Value {
        self.conversation_type.name()
    }
}

impl From<ConversationIdError> for error::Error {
    fn from(error: ConversationIdError) -> Self {
        Self::InvalidInput(error.to_string())
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
    fn text_that_is_not_a_conversation_id_is_refused_with_the_reason() {
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
            "a|0|b": the conversation type "0" is not 1 (P2P), 2 (team) or 3 (super team)
            "a|4|b": the conversation type "4" is not 1 (P2P), 2 (team) or 3 (super team)
            "a|01|b": the conversation type "01" is not 1 (P2P), 2 (team) or 3 (super team)
            "a| 1|b": the conversation type " 1" is not 1 (P2P), 2 (team) or 3 (super team)
            "a|P2P|b": the conversation type "P2P" is not 1 (P2P), 2 (team) or 3 (super team)
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
    fn serde_reads_and_writes_the_text() {
        let id = ConversationId::p2p("a", "b").expect("valid");
        assert_eq!(serde_json::to_string(&id).expect("text"), r#""a|1|b""#);
        assert_eq!(serde_json::from_str::<ConversationId>(r#""a|1|b""#).expect("valid"), id);
        assert!(serde_json::from_str::<ConversationId>(r#""a|9|b""#).is_err());
    }
}
