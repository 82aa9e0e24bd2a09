//! Reading messages: one, several by their ids, and the history of a conversation in pages.

use serde_json::{Value, json};

use super::{
    View,
    log::{Channel, Key},
};
use crate::{
    call::{Call, as_integer},
    store::{
        Stop, Store,
        codes::{MESSAGE_NOT_FOUND, unknown},
        entity::{Outcomes, limit},
        refuse_parameter,
    },
};

/// What a page of messages is of.
pub(super) struct Range {
    /// Both ends are within.
    pub(super) begin: i64,
    pub(super) end: i64,
    pub(super) oldest_first: bool,
    pub(super) kinds: Vec<i64>,
}

pub(super) fn get(store: &mut Store, call: &Call) -> Result<Value, Stop> {
    let conversation = call.conversation()?;
    store.expect_account(conversation.sender)?;
    let view = View { includes_no_sense: true, ..View::new(store, conversation) };
    let channel = store.messages.channel(conversation).ok_or_else(|| unknown(MESSAGE_NOT_FOUND))?;
    match channel.get(call.id("message_server_id")) {
        Some((key, message)) if view.shows(key, message) => Ok(view.message(key, message)),
        Some(_) => Err(MESSAGE_NOT_FOUND.into()),
        None => Err(unknown(MESSAGE_NOT_FOUND)),
    }
}

pub(super) fn batch_get(store: &mut Store, call: &Call) -> Result<Value, Stop> {
    let conversation = call.conversation()?;
    let view = View { includes_no_sense: true, ..View::new(store, conversation) };
    let channel = store.messages.channel(conversation);
    let mut outcomes = Outcomes::default();
    for wanted in call.list("messages") {
        let id = wanted.get("message_server_id").and_then(as_integer).unwrap_or_default();
        let found = channel.and_then(|channel| channel.get(id)).filter(|(key, message)| view.shows(*key, message));
        match found {
            Some((key, message)) => outcomes.succeed(view.message(key, message)),
            None => outcomes.fail("message_server_id", id, MESSAGE_NOT_FOUND),
        }
    }
    Ok(outcomes.data())
}

pub(super) fn list(store: &mut Store, call: &Call) -> Result<Value, Stop> {
    let conversation = call.conversation()?;
    store.expect_account(conversation.sender)?;
    store.may_read_team(conversation, call.boolean("check_team_valid").unwrap_or(true))?;
    let includes_no_sense = call.is_true("include_no_sense_msg");
    let view = View { includes_no_sense, ..View::new(store, conversation) };
    let range = Range::of(call)?;
    let (items, next) = match store.messages.channel(conversation) {
        Some(channel) => range.page(call, channel, |key, channel_message| {
            view.shows(key, channel_message).then(|| view.message(key, channel_message))
        })?,
        None => (Vec::new(), None),
    };
    Ok(json!({"has_more": next.is_some(), "next_token": next.unwrap_or_default(), "items": items}))
}

impl Range {
    pub(super) fn of(call: &Call) -> Result<Self, Stop> {
        let (begin, end) = (call.id("begin_time"), call.id("end_time"));
        if begin > end {
            return refuse_parameter("begin_time is after end_time");
        }
        let kinds = call.list("message_type").iter().filter_map(Value::as_i64).collect();
        Ok(Self { begin, end, oldest_first: call.is_true("descending"), kinds })
    }

    /// Returns the page that a call asks for, and the token of the next one.
    pub(super) fn page(
        &self,
        call: &Call,
        channel: &Channel,
        show: impl Fn(Key, &super::Stored) -> Option<Value>,
    ) -> Result<(Vec<Value>, Option<String>), Stop> {
        let limit = limit(call)?;
        let (mut first, mut end) =
            (channel.position((self.begin, i64::MIN)), channel.position((self.end.saturating_add(1), i64::MIN)));
        if let Some(last) = token(call.text("page_token"))? {
            match self.oldest_first {
                true => first = first.max(channel.position((last.0, last.1.saturating_add(1)))),
                false => end = end.min(channel.position(last)),
            }
        }
        let indices: &mut dyn Iterator<Item = usize> =
            if self.oldest_first { &mut (first..end) } else { &mut (first..end).rev() };
        let (mut items, mut last) = (Vec::new(), None);
        for index in indices {
            let Some((key, message)) = channel.log.get(index) else { break };
            if !self.kinds.is_empty() && !self.kinds.contains(&i64::from(message.kind)) {
                continue;
            }
            let Some(item) = show(*key, message) else { continue };
            if items.len() == limit {
                return Ok((items, last.map(|(time, id): Key| format!("{time}-{id}"))));
            }
            items.push(item);
            last = Some(*key);
        }
        Ok((items, None))
    }
}

/// Reads the token of a page: the key of the last message on the page before.
pub(super) fn token(token: &str) -> Result<Option<Key>, Stop> {
    if token.is_empty() {
        return Ok(None);
    }
    // The vendor's own tokens are times.
    let key = match token.split_once('-') {
        Some((time, id)) => time.parse().ok().zip(id.parse().ok()),
        None => token.parse().ok().map(|time| (time, i64::MAX)),
    };
    key.map_or_else(|| refuse_parameter(format!("page_token is none of a page: {token:?}")), |key| Ok(Some(key)))
}
