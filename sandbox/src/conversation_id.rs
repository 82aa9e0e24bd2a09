//! The id of a conversation: `sender|type|receiver`.

/// A conversation, as its id names it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct ConversationId<'a> {
    pub(crate) sender: &'a str,
    pub(crate) kind: ConversationKind,
    pub(crate) receiver: &'a str,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum ConversationKind {
    P2p = 1,
    Team = 2,
    SuperTeam = 3,
}

impl<'a> ConversationId<'a> {
    /// Reads an id, or tells what is wrong with it.
    pub(crate) fn parse(id: &'a str) -> Result<Self, String> {
        let mut parts = id.split('|');
        let (Some(sender), Some(kind), Some(receiver), None) = (parts.next(), parts.next(), parts.next(), parts.next())
        else {
            return Err(format!("{id:?} is not of the form sender|type|receiver"));
        };
        if sender.is_empty() || receiver.is_empty() || id.contains(char::is_control) {
            return Err(format!("{id:?} has an empty part or a control character"));
        }
        let kind = match kind {
            "1" => ConversationKind::P2p,
            "2" => ConversationKind::Team,
            "3" => ConversationKind::SuperTeam,
            other => return Err(format!("the type {other:?} is not 1, 2 or 3")),
        };
        Ok(Self { sender, kind, receiver })
    }

    /// The conversation of `sender` with `receiver`, of the kind with this number.
    pub(crate) fn new(sender: &'a str, kind: i64, receiver: &'a str) -> Self {
        let kind = match kind {
            2 => ConversationKind::Team,
            3 => ConversationKind::SuperTeam,
            _ => ConversationKind::P2p,
        };
        Self { sender, kind, receiver }
    }

    /// Returns the id of the team, if it is a conversation of one whose id is a number.
    pub(crate) fn team_id(&self) -> Option<i64> {
        if self.kind == ConversationKind::P2p { None } else { self.receiver.parse().ok() }
    }

    /// Returns the key that both sides of a conversation, or all members of a team, have in common.
    pub(crate) fn channel(&self) -> String {
        let Self { sender, kind, receiver } = self;
        match kind {
            ConversationKind::P2p if receiver < sender => format!("1|{receiver}|{sender}"),
            ConversationKind::P2p => format!("1|{sender}|{receiver}"),
            ConversationKind::Team | ConversationKind::SuperTeam => format!("{}|{receiver}", *kind as u8),
        }
    }
}

impl std::fmt::Display for ConversationId<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}|{}|{}", self.sender, self.kind as u8, self.receiver)
    }
}
