//! Broadcasts, and push notifications to all users: the sections of broadcasts and of pushes.

use std::collections::VecDeque;

use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use super::{
    Handler, Stop, Store,
    codes::{BROADCAST_NOT_FOUND, Code, NOT_FOUND, unknown},
    entity::{forget_oldest, json, page},
    refuse,
};
use crate::{answer::RATE_LIMITED, call::Call};

/// How many broadcasts are kept, and how many can be sent in a minute.
const MAX_KEPT: usize = 10_000;
const MAX_A_MINUTE: usize = 10;
const MINUTE: i64 = 60_000;
const HOUR: i64 = 60 * MINUTE;

#[derive(Clone, Debug, Default, Deserialize, Serialize)]
#[serde(default)]
pub(crate) struct Broadcast {
    broadcast_id: String,
    from_account_id: Option<String>,
    content: String,
    offline_enabled: bool,
    target_os: Value,
    create_time: i64,
    expire_time: i64,
    ttl: i64,
}

impl Broadcast {
    pub(crate) fn id(&self) -> i64 {
        self.broadcast_id.parse().unwrap_or_default()
    }
}

/// When the last broadcasts were sent, and until when none is taken.
#[derive(Default)]
pub(crate) struct Pace {
    sent: VecDeque<i64>,
    blocked_until: i64,
}

impl Pace {
    /// Counts a broadcast; false if it is refused. An app that sends too many is blocked for a minute.
    fn admit(&mut self, now: i64) -> bool {
        self.sent.retain(|time| now - time < MINUTE);
        if self.sent.len() >= MAX_A_MINUTE && now >= self.blocked_until {
            self.blocked_until = now + MINUTE;
        }
        let is_admitted = now >= self.blocked_until;
        if is_admitted {
            self.sent.push_back(now);
        }
        is_admitted
    }
}

pub(super) fn handler(id: &str) -> Option<Handler> {
    Some(match id {
        "send_broadcast" => send,
        "get_broadcast" => |store, call| {
            let id = broadcast_id(call);
            store.broadcasts.get(&id).map(json).ok_or_else(|| missing(store.ids.was_broadcast(id), BROADCAST_NOT_FOUND))
        },
        "delete_broadcast" => |store, call| {
            let id = broadcast_id(call);
            let removed = store.broadcasts.remove(&id).map(|_| json!({}));
            removed.ok_or_else(|| missing(store.ids.was_broadcast(id), BROADCAST_NOT_FOUND))
        },
        "list_broadcasts" => list,
        "send_push_notification" => |store, call| {
            store.ids.push += 1;
            let id = store.ids.push;
            let mut push = Value::Object(call.values.clone());
            (push["push_id"], push["create_time"]) = (json!(id), json!(store.now));
            store.pushes.insert(id, push.clone());
            forget_oldest(&mut store.pushes, MAX_KEPT);
            Ok(push)
        },
        "get_push_notification" => |store, call| {
            let id = call.id("push_id");
            store.pushes.get(&id).cloned().ok_or_else(|| missing(store.ids.was_push(id), NOT_FOUND))
        },
        "list_push_notifications" => |store, call| page(call, "items", store.pushes.values().rev().cloned()),
        _ => return None,
    })
}

fn broadcast_id(call: &Call) -> i64 {
    call.integer("broadcast_id").unwrap_or_default()
}

/// Something that was there, or that the sandbox has never held.
fn missing(was_there: bool, code: Code) -> Stop {
    if was_there { code.into() } else { unknown(code) }
}

fn send(store: &mut Store, call: &Call) -> Result<Value, Stop> {
    let now = store.now;
    let from = Some(call.text("from_account_id")).filter(|from| !from.is_empty());
    from.map_or(Ok(()), |from| store.expect_account(from))?;
    if !store.pace.admit(now) {
        return refuse(RATE_LIMITED, format!("more than {MAX_A_MINUTE} broadcasts in a minute"));
    }
    store.ids.broadcast += 1;
    let (id, ttl) = (store.ids.broadcast, call.integer("ttl").unwrap_or(168));
    let broadcast = Broadcast {
        broadcast_id: id.to_string(),
        from_account_id: from.map(str::to_owned),
        content: call.text("content").to_owned(),
        offline_enabled: call.is_true("offline_enabled"),
        target_os: serde_json::from_str(call.text("target_os")).unwrap_or(json!(["ios", "aos", "pc", "web", "mac"])),
        create_time: now,
        expire_time: now.saturating_add(ttl.saturating_mul(HOUR)),
        ttl,
    };
    let data = json(&broadcast);
    store.broadcasts.insert(id, broadcast);
    forget_oldest(&mut store.broadcasts, MAX_KEPT);
    Ok(data)
}

/// Lists the broadcasts, the last one first. A page has 100 if the limit is 0 or less.
fn list(store: &mut Store, call: &Call) -> Result<Value, Stop> {
    let kind = call.integer("type");
    let is_listed = |broadcast: &&Broadcast| match kind {
        Some(2) => broadcast.offline_enabled,
        Some(3) => !broadcast.offline_enabled,
        _ => true,
    };
    let mut call = Call { operation: call.operation, values: call.values.clone() };
    if call.integer("limit").is_some_and(|limit| limit <= 0) {
        call.values.remove("limit");
    }
    page(&call, "items", store.broadcasts.values().rev().filter(is_listed).map(json))
}
