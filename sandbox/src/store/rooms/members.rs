//! Roles, profiles, tags and blocks of single members.

use serde_json::{Value, json};

use super::room::{ADMINISTRATOR, CREATOR, GUEST, Room};
use crate::{
    call::Call,
    store::{
        Stop, Store,
        codes::{CREATOR_ONLY, MEMBER_OFFLINE, ROOM_MEMBER_LIMIT, ROOM_MEMBER_NOT_FOUND, ensure, unknown},
        entity::patch,
        refuse_parameter,
    },
};

/// How many fixed members and blocked accounts a chatroom has, and how many tags a member.
const MAX_FIXED: usize = 1000;
const MAX_BLOCKED: usize = 1000;
const MAX_TAGS: usize = 10;

pub(super) fn set_role(store: &mut Store, call: &Call) -> Result<Value, Stop> {
    let (account, operator, role) = (call.text("account_id"), call.text("operator_account_id"), call.id("member_role"));
    store.expect_account(account)?;
    let room = store.room_mut(call)?;
    ensure(room.role(account) != CREATOR, CREATOR_ONLY)?;
    if !operator.is_empty() {
        room.may_act(operator, account)?;
        ensure(role != ADMINISTRATOR || room.role(operator) == CREATOR, CREATOR_ONLY)?;
    }
    let fixed = room.members.values().filter(|member| member.is_fixed()).count();
    ensure(role == GUEST || fixed < MAX_FIXED, ROOM_MEMBER_LIMIT)?;
    let member = room.member_mut(account)?;
    patch(member, &call.values);
    forget_if_unneeded(room, account);
    Ok(json!({}))
}

/// Changes the profile of the current stay; that of a fixed member for good with `persistence`.
pub(super) fn update(store: &mut Store, call: &Call) -> Result<Value, Stop> {
    let (now, account) = (store.now, call.text("account_id"));
    let room = store.room_mut(call)?;
    let room_id = room.room_id;
    let Some(member) = room.members.get_mut(account) else { return Err(unknown(ROOM_MEMBER_NOT_FOUND)) };
    ensure(member.is_online || (member.is_fixed() && call.is_true("persistence")), MEMBER_OFFLINE)?;
    patch(member, &call.values);
    let mut data = member.shown(account, now);
    data["room_id"] = json!(room_id);
    Ok(data)
}

pub(super) fn set_tags(store: &mut Store, call: &Call) -> Result<Value, Stop> {
    let tags = call.texts("tags");
    if tags.is_empty() || tags.len() > MAX_TAGS {
        return refuse_parameter(format!("tags has {} items, not 1 to {MAX_TAGS}", tags.len()));
    }
    let member = store.room_mut(call)?.members.get_mut(call.text("account_id"));
    let member = member.ok_or_else(|| unknown(ROOM_MEMBER_NOT_FOUND))?;
    patch(member, &call.values);
    Ok(json!({}))
}

/// Removes a member who is online.
pub(super) fn kick(store: &mut Store, call: &Call) -> Result<Value, Stop> {
    let account = call.text("account_id");
    let room = store.room_mut(call)?;
    room.may_act(call.text("operator_account_id"), account)?;
    let member = room.members.get_mut(account).ok_or_else(|| unknown(ROOM_MEMBER_NOT_FOUND))?;
    member.is_online = false;
    forget_if_unneeded(room, account);
    Ok(json!({}))
}

pub(super) fn block(store: &mut Store, call: &Call) -> Result<Value, Stop> {
    let (account, blocked) = (call.text("account_id"), call.is_true("blocked"));
    let room = store.room_mut(call)?;
    room.may_act(call.text("operator_account_id"), account)?;
    let count = room.members.values().filter(|member| member.blocked).count();
    ensure(!blocked || count < MAX_BLOCKED, ROOM_MEMBER_LIMIT)?;
    let member = room.member_mut(account)?;
    member.blocked = blocked;
    member.is_online &= !blocked;
    forget_if_unneeded(room, account);
    Ok(json!({}))
}

/// Forgets an account of which a chatroom has nothing to remember.
pub(super) fn forget_if_unneeded(room: &mut Room, account: &str) {
    let is_needed = room.members.get(account).is_some_and(|member| {
        member.is_fixed() || member.is_online || member.blocked || member.chat_banned || member.muted_until > 0
    });
    if !is_needed {
        room.members.remove(account);
    }
}
