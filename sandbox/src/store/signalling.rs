//! Signalling rooms and the invitations to them: the section of signalling.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use super::{
    Handler, Stop, Store,
    codes::{
        Code, SIGNAL_CREATOR_ONLY, SIGNAL_INVITE_NOT_FOUND, SIGNAL_INVITER_BLOCKED, SIGNAL_MEMBER_NOT_FOUND,
        SIGNAL_ROOM_EXISTS, SIGNAL_ROOM_LIMIT, SIGNAL_ROOM_NOT_FOUND, ensure, unknown,
    },
    entity::{MAX_ENTRIES, json, patch},
    refuse_parameter,
};
use crate::call::Call;

/// How long a room is there after it was created or extended, in milliseconds, as the vendor's page of v1 says.
const STAY: i64 = 2 * 60 * 60 * 1000;
/// How many invitations of a room are kept.
const MAX_INVITATIONS: usize = 1000;

/// By their ids.
pub(crate) type SignalRooms = BTreeMap<String, SignalRoom>;

#[derive(Clone, Debug, Default, Deserialize, Serialize)]
#[serde(default, deny_unknown_fields)]
pub(crate) struct SignalRoom {
    pub(crate) channel_id: String,
    channel_name: String,
    creator_account_id: String,
    channel_extension: Option<String>,
    channel_type: Option<i64>,
    create_time: i64,
    expire_time: i64,
    /// No call of the API lets anybody join, but a scene can.
    member_list: Vec<SignalMember>,
    /// The ids of the requests that invited.
    #[serde(skip_serializing_if = "BTreeSet::is_empty")]
    invitations: BTreeSet<String>,
}

#[derive(Clone, Debug, Default, Deserialize, Serialize)]
#[serde(default, deny_unknown_fields)]
struct SignalMember {
    account_id: String,
    uid: i64,
    device_id: String,
    join_time: i64,
    expire_time: i64,
}

impl SignalRoom {
    fn shown(&self) -> Value {
        let mut value = json(&Self { invitations: BTreeSet::new(), ..self.clone() });
        value["type"] = json!(self.channel_type);
        value
    }

    /// Fails if an operator is neither the creator nor a member.
    fn operator(&self, account: &str) -> Result<(), Code> {
        if self.creator_account_id == account { Ok(()) } else { self.member(account) }
    }

    fn member(&self, account: &str) -> Result<(), Code> {
        let is_member = self.member_list.iter().any(|member| member.account_id == account);
        ensure(is_member, SIGNAL_MEMBER_NOT_FOUND)
    }
}

pub(super) fn handler(id: &str) -> Option<Handler> {
    Some(match id {
        "create_signal_room" => create,
        "get_signal_room" => |store, call| Ok(find(store, call)?.shown()),
        "extend_signal_room" => |store, call| {
            let expire_time = store.now + STAY;
            let room = find(store, call)?;
            room.expire_time = expire_time;
            Ok(room.shown())
        },
        "close_signal_room" => |store, call| {
            let room = find(store, call)?;
            room.operator(call.text("operator_account_id"))?;
            let id = room.channel_id.clone();
            store.signal_rooms.remove(&id);
            Ok(json!({}))
        },
        "send_signal_control" => |store, call| {
            let room = find(store, call)?;
            room.operator(call.text("operator_account_id"))?;
            match call.text("target_account_id") {
                "" => Ok(json!({})),
                target => Ok(room.member(target).map(|()| json!({}))?),
            }
        },
        "invite_to_signal_room" => |store, call| {
            let (inviter, invitee) = (call.text("inviter_account_id"), call.text("invitee_account_id"));
            store.expect_account(invitee)?;
            let is_blocked = store.blocks(invitee, inviter);
            let room = find(store, call)?;
            room.operator(inviter)?;
            ensure(!is_blocked, SIGNAL_INVITER_BLOCKED)?;
            room.invitations.insert(invitation(call));
            if room.invitations.len() > MAX_INVITATIONS {
                room.invitations.pop_first();
            }
            Ok(json!({}))
        },
        "cancel_signal_invite" => |store, call| {
            let was_there = find(store, call)?.invitations.remove(&invitation(call));
            ensure(was_there, SIGNAL_INVITE_NOT_FOUND)?;
            Ok(json!({}))
        },
        "kick_from_signal_room" => |store, call| {
            let room = find(store, call)?;
            ensure(room.creator_account_id == call.text("operator_account_id"), SIGNAL_CREATOR_ONLY)?;
            room.member(call.text("target_account_id"))?;
            room.member_list.retain(|member| member.account_id != call.text("target_account_id"));
            Ok(json!({}))
        },
        _ => return None,
    })
}

/// Returns what tells an invitation from others: an account can cancel its own only.
fn invitation(call: &Call) -> String {
    ["inviter_account_id", "invitee_account_id", "request_id"].map(|name| call.text(name)).join("|")
}

fn create(store: &mut Store, call: &Call) -> Result<Value, Stop> {
    let now = store.now;
    store.signal_rooms.retain(|_, room| room.expire_time > now);
    ensure(store.signal_rooms.len() < MAX_ENTRIES, SIGNAL_ROOM_LIMIT)?;
    let mut room = SignalRoom { create_time: now, expire_time: now + STAY, ..SignalRoom::default() };
    patch(&mut room, &call.values);
    room.channel_id = store.token();
    if room.channel_name.is_empty() {
        room.channel_name.clone_from(&room.channel_id);
    }
    ensure(store.signal_rooms.values().all(|other| other.channel_name != room.channel_name), SIGNAL_ROOM_EXISTS)?;
    let data = room.shown();
    store.signal_rooms.insert(room.channel_id.clone(), room);
    Ok(data)
}

/// Finds a room by its id, or else by its name.
fn find<'a>(store: &'a mut Store, call: &Call) -> Result<&'a mut SignalRoom, Stop> {
    let (now, id, name) = (store.now, call.text("channel_id"), call.text("channel_name"));
    if id.is_empty() && name.is_empty() {
        return refuse_parameter("channel_id or channel_name is needed");
    }
    let room = match id.is_empty() {
        true => store.signal_rooms.values_mut().find(|room| room.channel_name == name),
        false => store.signal_rooms.get_mut(id),
    };
    room.filter(|room| room.expire_time > now).ok_or_else(|| unknown(SIGNAL_ROOM_NOT_FOUND))
}
