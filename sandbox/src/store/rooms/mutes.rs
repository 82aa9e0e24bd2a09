//! Mutes of members and of tags.

use serde_json::{Value, json};

use super::{members::forget_if_unneeded, room::Room};
use crate::{
    call::Call,
    store::{
        Stop, Store,
        codes::{
            CREATOR_OR_ADMINISTRATOR_ONLY, Code, ROOM_CLOSED, ROOM_MEMBER_BLOCKED, ROOM_MEMBER_MUTED, ROOM_MUTED,
            TAG_MUTED, ensure,
        },
        refuse_parameter,
    },
};

/// How many tags can be muted in a chatroom.
const MAX_MUTED_TAGS: usize = 1000;

pub(super) fn mute(store: &mut Store, call: &Call) -> Result<Value, Stop> {
    let account = call.text("account_id");
    let room = store.room_mut(call)?;
    room.may_act(call.text("operator_account_id"), account)?;
    room.member_mut(account)?.chat_banned = call.is_true("chat_banned");
    forget_if_unneeded(room, account);
    Ok(json!({}))
}

pub(super) fn mute_for_a_while(store: &mut Store, call: &Call) -> Result<Value, Stop> {
    let (now, account, duration) = (store.now, call.text("account_id"), duration(call)?);
    let room = store.room_mut(call)?;
    room.may_act(call.text("operator_account_id"), account)?;
    room.member_mut(account)?.muted_until = if duration > 0 { now + duration * 1000 } else { 0 };
    forget_if_unneeded(room, account);
    Ok(json!({"mute_duration": duration}))
}

pub(super) fn mute_tag(store: &mut Store, call: &Call) -> Result<Value, Stop> {
    let (now, tag, duration) = (store.now, call.text("target_tag"), duration(call)?);
    let room = store.room_mut(call)?;
    ensure(room.is_administered_by(call.text("operator_account_id")), CREATOR_OR_ADMINISTRATOR_ONLY)?;
    room.muted_tags.retain(|other, until| *until > now && other != tag);
    if duration > 0 {
        if room.muted_tags.len() >= MAX_MUTED_TAGS {
            return refuse_parameter("there are too many muted tags");
        }
        room.muted_tags.insert(tag.to_owned(), now + duration * 1000);
    }
    Ok(json!({"mute_duration": duration}))
}

/// Returns for how long a call mutes, in seconds; 0 if it unmutes.
fn duration(call: &Call) -> Result<i64, Stop> {
    match (call.is_true("chat_banned"), call.integer("chat_banned_duration")) {
        (false, _) => Ok(0),
        (true, Some(duration @ 1..)) => Ok(duration),
        (true, _) => refuse_parameter("chat_banned_duration is needed if chat_banned is true"),
    }
}

impl Room {
    /// Fails if an account may not send messages to the chatroom at `now`.
    pub(super) fn may_send(&self, sender: &str, ignores_mute_for_a_while: bool, now: i64) -> Result<(), Code> {
        ensure(self.valid, ROOM_CLOSED)?;
        ensure(!self.chat_banned || self.is_administered_by(sender), ROOM_MUTED)?;
        let Some(member) = self.members.get(sender) else { return Ok(()) };
        ensure(!member.blocked, ROOM_MEMBER_BLOCKED)?;
        ensure(!member.chat_banned, ROOM_MEMBER_MUTED)?;
        ensure(member.muted_until <= now || ignores_mute_for_a_while, ROOM_MEMBER_MUTED)?;
        let is_muted = |tag: &String| self.muted_tags.get(tag).is_some_and(|until| *until > now);
        ensure(!member.tags.iter().any(is_muted), TAG_MUTED)
    }
}
