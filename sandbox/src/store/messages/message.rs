//! A message as it is kept.

use std::{
    collections::{BTreeMap, BTreeSet},
    time::{Duration, UNIX_EPOCH},
};

use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::{Message, MessageState};

/// A message.
pub(crate) struct Stored {
    pub(crate) sender: Box<str>,
    pub(crate) state: MessageState,
    pub(crate) recalls: u32,
    /// Its `message_type`.
    pub(crate) kind: i32,
    pub(crate) client_id: Box<str>,
    pub(crate) text: Option<Box<str>>,
    /// What most messages do not have.
    pub(crate) more: Option<Box<More>>,
}

#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub(crate) struct More {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) sub_type: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) attachment: Option<Value>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) extension: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none", rename = "thread_config")]
    pub(crate) thread: Option<Value>,
    /// Which members of a team see it.
    #[serde(skip_serializing_if = "Option::is_none", rename = "target_option")]
    pub(crate) target: Option<Value>,
    /// Whether it does not count as unread, is not in the history, or leaves no trace at a side.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub(crate) is_silent: bool,
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub(crate) is_outside_history: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) no_sense: Option<Side>,
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub(crate) wants_receipts: bool,
    #[serde(skip_serializing_if = "BTreeSet::is_empty")]
    pub(crate) read_by: BTreeSet<String>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(crate) comments: Vec<Comment>,
    /// Who changed it, and when.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) modified: Option<(String, i64)>,
    #[serde(skip)]
    pub(crate) stream: Option<Stream>,
}

#[derive(Clone, Copy, Debug, Deserialize, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Side {
    Sender,
    Receiver,
}

#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
pub(crate) struct Comment {
    pub(crate) operator_id: String,
    pub(crate) index: i64,
    pub(crate) extension: Option<String>,
    pub(crate) time: i64,
}

/// A message that is still being written.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Stream {
    pub(crate) pieces: BTreeMap<i64, String>,
    pub(crate) last: i64,
    pub(crate) is_finished: bool,
}

impl Stored {
    pub(crate) fn new(sender: &str) -> Self {
        let (state, recalls) = (MessageState::Present, 0);
        Self { sender: sender.into(), state, recalls, kind: 0, client_id: Box::default(), text: None, more: None }
    }

    /// Returns what most messages do not have, to be changed.
    pub(crate) fn more_mut(&mut self) -> &mut More {
        self.more.get_or_insert_default()
    }

    /// Returns what a test sees of a message that was sent at `time`.
    pub(crate) fn summary(&self, time: i64) -> Message {
        let sent = UNIX_EPOCH + Duration::from_millis(u64::try_from(time).unwrap_or_default());
        Message { state: self.state, sent, recalls: self.recalls }
    }
}
