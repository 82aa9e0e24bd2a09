//! Creating and changing chatrooms.

use serde_json::{Value, json};

use super::room::Room;
use crate::{
    call::Call,
    store::{
        Stop, Store,
        codes::{CREATOR_ONLY, CREATOR_OR_ADMINISTRATOR_ONLY, ROOM_LIMIT, ensure},
        entity::{MAX_ENTRIES, patch},
        refuse_parameter,
    },
};

/// The longest time after which a chatroom closes by itself, in seconds.
const MAX_DELAY: i64 = 7 * 24 * 60 * 60;

pub(super) fn create(store: &mut Store, call: &Call) -> Result<Value, Stop> {
    let creator = call.text("creator");
    store.expect_account(creator)?;
    ensure(store.rooms.len() < MAX_ENTRIES, ROOM_LIMIT)?;
    check_delay(call)?;
    store.ids.room += 1;
    let mut room = Room::new(store.now);
    patch(&mut room, &call.values);
    room.room_id = store.ids.room;
    let data = room.shown();
    store.add_room(room);
    Ok(data)
}

pub(super) fn update(store: &mut Store, call: &Call) -> Result<Value, Stop> {
    let room = store.room_mut(call)?;
    patch(room, &call.values);
    Ok(room.shown())
}

/// Closing a chatroom removes all that are online in it.
pub(super) fn set_status(store: &mut Store, call: &Call) -> Result<Value, Stop> {
    check_delay(call)?;
    let room = store.room_mut(call)?;
    ensure(room.creator == call.text("operator_account_id"), CREATOR_ONLY)?;
    patch(room, &call.values);
    if !room.valid {
        room.members.retain(|_, member| {
            member.is_online = false;
            member.is_fixed() || member.blocked || member.chat_banned
        });
        room.virtual_members.clear();
    }
    Ok(room.shown())
}

pub(super) fn mute(store: &mut Store, call: &Call) -> Result<Value, Stop> {
    let room = store.room_mut(call)?;
    ensure(room.is_administered_by(call.text("operator_account_id")), CREATOR_OR_ADMINISTRATOR_ONLY)?;
    room.chat_banned = call.is_true("chat_banned");
    Ok(json!({}))
}

pub(super) fn set_in_out_notification(store: &mut Store, call: &Call) -> Result<Value, Stop> {
    store.room_mut(call)?.in_out_notification = call.is_true("in_out_notification");
    Ok(json!({}))
}

fn check_delay(call: &Call) -> Result<(), Stop> {
    match (call.integer("delay_close_policy"), call.integer("delay_seconds")) {
        (_, Some(seconds)) if !(0..=MAX_DELAY).contains(&seconds) => {
            refuse_parameter(format!("delay_seconds is {seconds}, not within 0 to {MAX_DELAY}"))
        }
        _ => Ok(()),
    }
}
