//! Who is told of whose online status, and notifications: the sections of subscriptions and of notifications.

use std::collections::{BTreeMap, HashMap};

use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use super::{
    Handler, Stop, Store,
    codes::{SUBSCRIPTION_LIMIT, ensure},
    entity::{MAX_ENTRIES, Outcomes},
    refuse_parameter,
};
use crate::{call::Call, conversation_id::ConversationId};

/// How many accounts an account can subscribe to, and how many a call can name.
const MAX_SUBSCRIPTIONS: usize = 3000;
const MAX_ACCOUNTS: usize = 100;

/// By the account that subscribes, and the one that it subscribes to.
pub(crate) type Subscriptions = HashMap<String, BTreeMap<String, Subscription>>;

#[derive(Clone, Debug, Default, Deserialize, Serialize)]
#[serde(default)]
pub(crate) struct Subscription {
    subscribe_time: i64,
    expire_time: i64,
}

pub(super) fn handler(id: &str) -> Option<Handler> {
    Some(match id {
        "subscribe_status" => subscribe,
        "query_status_subscriptions" => query,
        "unsubscribe_status" => unsubscribe,
        "send_custom_notification" => notify,
        "batch_send_custom_notification" => |store, call| {
            store.expect_account(call.text("sender_id"))?;
            let mut outcomes = Outcomes::default();
            for id in call.texts("receiver_ids") {
                outcomes.push("account_id", id, store.expect_account(id).map(|()| json!(id)));
            }
            Ok(outcomes.data())
        },
        _ => return None,
    })
}

fn subscribe(store: &mut Store, call: &Call) -> Result<Value, Stop> {
    let (now, account, others) = (store.now, call.text("account_id"), accounts(call)?);
    store.expect_account(account)?;
    let known: Vec<_> = others.into_iter().map(|id| (id, store.expect_account(id))).collect();
    let has_room = store.subscriptions.len() < MAX_ENTRIES || store.subscriptions.contains_key(account);
    ensure(has_room, SUBSCRIPTION_LIMIT)?;
    let subscriptions = store.subscriptions.entry(account.to_owned()).or_default();
    subscriptions.retain(|_, subscription| subscription.expire_time > now);
    let mut outcomes = Outcomes::default();
    for (id, known) in known {
        let has_room = subscriptions.len() < MAX_SUBSCRIPTIONS || subscriptions.contains_key(id);
        match known.and(ensure(has_room, SUBSCRIPTION_LIMIT)) {
            // Subscribing again within a minute has no effect.
            Ok(()) if subscriptions.get(id).is_some_and(|earlier| now - earlier.subscribe_time < 60_000) => {}
            Ok(()) => {
                let expire_time = now + call.id("duration") * 1000;
                subscriptions.insert(id.to_owned(), Subscription { subscribe_time: now, expire_time });
            }
            Err(code) => outcomes.fail("account_id", id, code),
        }
    }
    Ok(json!({"failed_list": outcomes.failed()}))
}

fn query(store: &mut Store, call: &Call) -> Result<Value, Stop> {
    let account = call.text("account_id");
    store.expect_account(account)?;
    let (mut subscribes, mut outcomes) = (Vec::new(), Outcomes::default());
    for id in accounts(call)? {
        if let Err(code) = store.expect_account(id) {
            outcomes.fail("account_id", id, code);
        }
        let found = store.subscriptions.get(account).and_then(|subscriptions| subscriptions.get(id));
        if let Some(found) = found.filter(|subscription| subscription.expire_time > store.now) {
            subscribes.push(json!({
                "account_id": id, "event_type": 1,
                "subscribe_time": found.subscribe_time, "expire_time": found.expire_time,
            }));
        }
    }
    Ok(json!({"subscribes": subscribes, "failed_list": outcomes.failed()}))
}

/// Ends all subscriptions of the account if the call names none.
fn unsubscribe(store: &mut Store, call: &Call) -> Result<Value, Stop> {
    let (account, others) = (call.text("account_id"), accounts(call)?);
    store.expect_account(account)?;
    if let Some(subscriptions) = store.subscriptions.get_mut(account) {
        subscriptions.retain(|id, _| !others.is_empty() && !others.contains(&id.as_str()));
        if subscriptions.is_empty() {
            store.subscriptions.remove(account);
        }
    }
    Ok(json!({"failed_list": []}))
}

/// A notification changes no state; what was sent is told by the recorded requests.
fn notify(store: &mut Store, call: &Call) -> Result<Value, Stop> {
    let conversation = ConversationId::new(call.text("sender_id"), call.id("type"), call.text("receiver_id"));
    store.expect_account(conversation.sender)?;
    match conversation.team_id() {
        None => store.expect_account(conversation.receiver)?,
        Some(_) => store.may_read_team(conversation, false)?,
    }
    Ok(json!({}))
}

fn accounts(call: &Call) -> Result<Vec<&str>, Stop> {
    let accounts = call.texts("account_ids");
    match accounts.len() {
        count if count > MAX_ACCOUNTS => {
            refuse_parameter(format!("account_ids has {count} items, more than {MAX_ACCOUNTS}"))
        }
        _ => Ok(accounts),
    }
}
