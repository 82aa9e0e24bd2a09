//! A chatroom, and how it is found.

use std::collections::{BTreeMap, HashMap, VecDeque};

use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use super::{messages::RoomMessage, queue::Queue, virtual_members::VirtualMember};
use crate::{
    call::Call,
    store::{
        Stop, Store,
        codes::{
            CREATOR_ONLY, CREATOR_OR_ADMINISTRATOR_ONLY, Code, OPERATOR_IS_MEMBER, ROOM_MEMBER_LIMIT,
            ROOM_MEMBER_NOT_FOUND, ROOM_NOT_FOUND, ensure, unknown,
        },
        entity::{MAX_ENTRIES, json},
    },
};

pub(crate) type Rooms = HashMap<i64, Room>;

pub(super) const REGULAR: i64 = 0;
pub(super) const CREATOR: i64 = 1;
pub(super) const ADMINISTRATOR: i64 = 2;
pub(super) const GUEST: i64 = 3;

#[derive(Clone, Debug, Default, Deserialize, Serialize)]
#[serde(default, deny_unknown_fields)]
pub(crate) struct Room {
    pub(crate) room_id: i64,
    #[serde(default = "yes")]
    pub(crate) valid: bool,
    pub(crate) creator: String,
    pub(crate) room_name: String,
    pub(crate) announcement: Option<String>,
    pub(crate) live_url: Option<String>,
    pub(crate) extension: Option<String>,
    pub(crate) chat_banned: bool,
    pub(crate) queue_level: i64,
    #[serde(default = "yes")]
    pub(crate) in_out_notification: bool,
    pub(crate) delay_close_policy: i64,
    pub(crate) delay_seconds: i64,
    pub(crate) create_time: i64,
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub(crate) members: BTreeMap<String, Member>,
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub(crate) virtual_members: BTreeMap<String, VirtualMember>,
    /// Until when those with a tag are muted.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub(crate) muted_tags: BTreeMap<String, i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) queue: Option<Queue>,
    #[serde(skip_serializing_if = "VecDeque::is_empty")]
    pub(crate) messages: VecDeque<RoomMessage>,
}

fn yes() -> bool {
    true
}

/// Somebody in a chatroom, or of whom it remembers something. No call of the API lets anybody enter, but a scene can.
#[derive(Clone, Debug, Deserialize, Serialize)]
#[serde(default, deny_unknown_fields)]
pub(crate) struct Member {
    pub(super) room_nick: Option<String>,
    pub(super) room_avatar: Option<String>,
    pub(super) extension: Option<String>,
    pub(super) member_role: i64,
    pub(super) member_level: i64,
    pub(super) is_online: bool,
    pub(super) enter_time: i64,
    pub(super) blocked: bool,
    pub(super) chat_banned: bool,
    /// Until when the member is muted.
    pub(super) muted_until: i64,
    pub(super) tags: Vec<String>,
    pub(super) notify_target_tags: Option<String>,
}

impl Default for Member {
    fn default() -> Self {
        Self {
            room_nick: None,
            room_avatar: None,
            extension: None,
            member_role: GUEST,
            member_level: 0,
            is_online: false,
            enter_time: 0,
            blocked: false,
            chat_banned: false,
            muted_until: 0,
            tags: Vec::new(),
            notify_target_tags: None,
        }
    }
}

impl Member {
    /// Returns whether the member is one even while offline.
    pub(super) fn is_fixed(&self) -> bool {
        [REGULAR, CREATOR, ADMINISTRATOR].contains(&self.member_role)
    }

    pub(super) fn shown(&self, account: &str, now: i64) -> Value {
        let mut value = json(self);
        if let Value::Object(map) = &mut value {
            map.remove("muted_until");
            map.insert("account_id".to_owned(), json!(account));
            map.insert("tags".to_owned(), json!(json!(self.tags).to_string()));
            map.insert("temp_chat_banned".to_owned(), json!(self.muted_until > now));
            map.insert("temp_chat_banned_time".to_owned(), json!((self.muted_until - now).max(0) / 1000));
            map.insert("online_count".to_owned(), json!(i64::from(self.is_online)));
            map.insert("online_info_list".to_owned(), json!([]));
        }
        value
    }

    /// Returns how the member shows in short lists.
    pub(super) fn profile(&self, account: &str) -> Value {
        let mut value = json(&json!({"room_nick": self.room_nick, "room_avatar": self.room_avatar}));
        value["account_id"] = json!(account);
        value
    }
}

impl Room {
    pub(crate) fn new(now: i64) -> Self {
        Self { valid: true, in_out_notification: true, create_time: now, ..Self::default() }
    }

    /// Returns the chatroom as the service shows it: without what is in it.
    pub(super) fn shown(&self) -> Value {
        json(&json!({
            "room_id": self.room_id,
            "valid": self.valid,
            "creator": self.creator,
            "room_name": self.room_name,
            "announcement": self.announcement,
            "live_url": self.live_url,
            "extension": self.extension,
            "chat_banned": self.chat_banned,
            "queue_level": self.queue_level,
            "delay_info": {
                "delay_close_enable": self.delay_close_policy != 0,
                "delay_close_policy": self.delay_close_policy,
                "delay_seconds": self.delay_seconds,
                "start_time": self.create_time,
            },
        }))
    }

    /// Lets an account be online in the chatroom.
    pub(crate) fn enter(&mut self, account: String, enter_time: i64) {
        let member = self.members.entry(account).or_default();
        (member.is_online, member.enter_time) = (true, enter_time);
    }

    pub(super) fn role(&self, account: &str) -> i64 {
        match self.members.get(account) {
            _ if account == self.creator => CREATOR,
            Some(member) => member.member_role,
            None => GUEST,
        }
    }

    pub(super) fn is_administered_by(&self, account: &str) -> bool {
        [CREATOR, ADMINISTRATOR].contains(&self.role(account))
    }

    /// Fails if an operator may not do something to a member: the creator to all others, an administrator to those who are
    /// neither the creator nor administrators.
    pub(super) fn may_act(&self, operator: &str, account: &str) -> Result<(), Code> {
        match (self.role(operator), self.role(account)) {
            _ if operator == account => Err(OPERATOR_IS_MEMBER),
            (CREATOR, _) => Ok(()),
            (ADMINISTRATOR, CREATOR | ADMINISTRATOR) => Err(CREATOR_ONLY),
            (ADMINISTRATOR, _) => Ok(()),
            _ => Err(CREATOR_OR_ADMINISTRATOR_ONLY),
        }
    }

    pub(super) fn member(&self, account: &str) -> Result<&Member, Code> {
        self.members.get(account).ok_or(ROOM_MEMBER_NOT_FOUND)
    }

    /// Returns what the chatroom remembers of an account, who need not have been there.
    pub(super) fn member_mut(&mut self, account: &str) -> Result<&mut Member, Stop> {
        ensure(self.members.len() < MAX_ENTRIES || self.members.contains_key(account), ROOM_MEMBER_LIMIT)?;
        Ok(self.members.entry(account.to_owned()).or_default())
    }
}

impl Store {
    pub(super) fn room(&self, call: &Call) -> Result<&Room, Stop> {
        let id = call.id("room_id");
        self.rooms.get(&id).ok_or_else(|| unknown(ROOM_NOT_FOUND))
    }

    pub(super) fn room_mut(&mut self, call: &Call) -> Result<&mut Room, Stop> {
        let id = call.id("room_id");
        self.rooms.get_mut(&id).ok_or_else(|| unknown(ROOM_NOT_FOUND))
    }

    /// Puts a chatroom there, with what is in it.
    pub(crate) fn add_room(&mut self, mut room: Room) {
        let creator = Member { member_role: CREATOR, ..Member::default() };
        room.members.entry(room.creator.clone()).or_insert(creator);
        self.ids.room = self.ids.room.max(room.room_id);
        self.rooms.insert(room.room_id, room);
    }
}
