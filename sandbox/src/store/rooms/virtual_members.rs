//! Virtual users, who only raise the number of members that are online.

use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use crate::{
    call::Call,
    store::{
        Stop, Store,
        codes::{ROOM_MEMBER_LIMIT, ROOM_MEMBER_NOT_FOUND},
        entity::{MAX_ENTRIES, Outcomes, json},
        refuse_parameter,
    },
};

/// How long one stays, in milliseconds, and how many a call can name.
const STAY: i64 = 24 * 60 * 60 * 1000;
const MAX_ADDED: usize = 200;
const MAX_DELETED: usize = 100;

#[derive(Clone, Debug, Default, Deserialize, Serialize)]
#[serde(default)]
pub(crate) struct VirtualMember {
    account_id: String,
    room_nick: Option<String>,
    room_avatar: Option<String>,
    enter_time: i64,
}

pub(super) fn add(store: &mut Store, call: &Call) -> Result<Value, Stop> {
    let (now, added) = (store.now, call.list("virtual_members"));
    if added.is_empty() || added.len() > MAX_ADDED {
        return refuse_parameter(format!("virtual_members has {} items, not 1 to {MAX_ADDED}", added.len()));
    }
    let members = &mut store.room_mut(call)?.virtual_members;
    members.retain(|_, member| now - member.enter_time < STAY);
    let mut outcomes = Outcomes::default();
    for member in added {
        let mut member: VirtualMember = serde_json::from_value(member.clone()).unwrap_or_default();
        let id = member.account_id.clone();
        if members.len() >= MAX_ENTRIES {
            outcomes.fail("account_id", id, ROOM_MEMBER_LIMIT);
            continue;
        }
        member.enter_time = now;
        members.insert(id.clone(), member);
        outcomes.succeed(id);
    }
    Ok(outcomes.data())
}

pub(super) fn delete(store: &mut Store, call: &Call) -> Result<Value, Stop> {
    let ids = call.texts("account_ids");
    if ids.len() > MAX_DELETED {
        return refuse_parameter(format!("account_ids has more than {MAX_DELETED} items"));
    }
    let members = &mut store.room_mut(call)?.virtual_members;
    let mut outcomes = Outcomes::default();
    for id in ids {
        outcomes.push("account_id", id, members.remove(id).map(|_| json!(id)).ok_or(ROOM_MEMBER_NOT_FOUND));
    }
    Ok(outcomes.data())
}

pub(super) fn clear(store: &mut Store, call: &Call) -> Result<Value, Stop> {
    let members = std::mem::take(&mut store.room_mut(call)?.virtual_members);
    Ok(json!({"count": members.len()}))
}

pub(super) fn list(store: &mut Store, call: &Call) -> Result<Value, Stop> {
    let now = store.now;
    let members = store.room(call)?.virtual_members.values().filter(|member| now - member.enter_time < STAY);
    Ok(json!({"items": members.map(json).collect::<Vec<_>>()}))
}
