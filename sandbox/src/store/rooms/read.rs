//! Reading chatrooms and their members.

use serde_json::{Value, json};

use super::room::Member;
use crate::{
    call::Call,
    store::{
        Stop, Store,
        entity::{Outcomes, page_by_offset},
        refuse_parameter,
    },
};

/// How many members a call can name.
const MAX_MEMBERS: usize = 200;

pub(super) fn get(store: &mut Store, call: &Call) -> Result<Value, Stop> {
    let room = store.room(call)?;
    let mut data = room.shown();
    (data["in_out_notification"], data["cdn_message_enable"]) =
        (json!(i64::from(room.in_out_notification)), json!(false));
    let online = room.members.values().filter(|member| member.is_online).count() + room.virtual_members.len();
    if call.is_true("need_online_user_count") {
        data["online_user_count"] = json!(online);
    }
    if call.is_true("online_user_count_by_type") {
        // The sandbox does not know with which clients members are online.
        for kind in ["ios", "android", "pc", "mac", "harmony"] {
            data[format!("{kind}_online_user_count")] = json!(0);
        }
        data["web_online_user_count"] = json!(online);
    }
    Ok(data)
}

pub(super) fn list_open(store: &mut Store, call: &Call) -> Result<Value, Stop> {
    let creator = call.text("creator_account_id");
    store.expect_account(creator)?;
    let rooms = store.rooms.values().filter(|room| room.valid && room.creator == creator);
    let mut ids: Vec<_> = rooms.map(|room| room.room_id).collect();
    ids.sort_unstable();
    Ok(json!({"items": ids.iter().map(i64::to_string).collect::<Vec<_>>()}))
}

pub(super) fn list_members(store: &mut Store, call: &Call) -> Result<Value, Stop> {
    let fixed = members(store, call, |member, call| member.is_fixed() && has_role(member, call))?;
    Ok(json!({"items": fixed}))
}

pub(super) fn list_online(store: &mut Store, call: &Call) -> Result<Value, Stop> {
    page_by_offset(call, members(store, call, |member, call| member.is_online && has_role(member, call))?.into_iter())
}

pub(super) fn list_tag(store: &mut Store, call: &Call) -> Result<Value, Stop> {
    page_by_offset(call, members(store, call, has_tag)?.into_iter())
}

pub(super) fn count_tag(store: &mut Store, call: &Call) -> Result<Value, Stop> {
    let count = members(store, call, has_tag)?.len();
    Ok(json!({"tag": call.text("tag"), "online_user_count": count}))
}

pub(super) fn batch_get_members(store: &mut Store, call: &Call) -> Result<Value, Stop> {
    let (now, room, ids) = (store.now, store.room(call)?, call.texts("account_ids"));
    if ids.len() > MAX_MEMBERS {
        return refuse_parameter(format!("account_ids has more than {MAX_MEMBERS} items"));
    }
    let mut outcomes = Outcomes::default();
    for id in ids {
        outcomes.push("account_id", id, room.member(id).map(|member| member.shown(id, now)));
    }
    Ok(outcomes.data())
}

/// Those who are muted for a while are on the list, which the vendor does not say.
pub(super) fn list_muted(store: &mut Store, call: &Call) -> Result<Value, Stop> {
    let now = store.now;
    profiles(store, call, |member| member.chat_banned || member.muted_until > now)
}

pub(super) fn list_blocked(store: &mut Store, call: &Call) -> Result<Value, Stop> {
    profiles(store, call, |member| member.blocked)
}

fn profiles(store: &Store, call: &Call, is_listed: impl Fn(&Member) -> bool) -> Result<Value, Stop> {
    let members = store.room(call)?.members.iter().filter(|(_, member)| is_listed(member));
    Ok(json!({"items": members.map(|(id, member)| member.profile(id)).collect::<Vec<_>>()}))
}

fn members(store: &Store, call: &Call, is_listed: fn(&Member, &Call) -> bool) -> Result<Vec<Value>, Stop> {
    let room = store.room(call)?;
    let members = room.members.iter().filter(|(_, member)| is_listed(member, call));
    let shown = members.map(|(id, member)| {
        let mut member = member.shown(id, store.now);
        member["room_id"] = json!(room.room_id);
        member
    });
    Ok(shown.collect())
}

fn has_role(member: &Member, call: &Call) -> bool {
    let roles = call.list("member_roles");
    roles.is_empty() || roles.contains(&json!(member.member_role))
}

fn has_tag(member: &Member, call: &Call) -> bool {
    member.is_online && member.tags.iter().any(|tag| tag == call.text("tag"))
}
