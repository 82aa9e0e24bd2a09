//! The queue of a chatroom.

use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use crate::{
    call::Call,
    store::{
        Stop, Store,
        codes::{Code, ELEMENT_EXISTS, QUEUE_FULL, QUEUE_NOT_FOUND},
        entity::{Outcomes, json},
        refuse_parameter,
    },
};

#[derive(Clone, Debug, Default, Deserialize, Serialize)]
#[serde(default)]
pub(crate) struct Queue {
    queue_size_limit: usize,
    element_list: Vec<Element>,
}

#[derive(Clone, Debug, Default, Deserialize, Serialize)]
#[serde(default)]
struct Element {
    element_key: String,
    element_value: String,
    element_account_id: String,
    element_transient: bool,
}

/// What is done, depending on whether the queue has an element with the key.
const ADD_ONLY: i64 = 0;
const UPDATE_ONLY: i64 = 1;

pub(super) fn init(store: &mut Store, call: &Call) -> Result<Value, Stop> {
    let limit = call.integer("queue_size_limit").unwrap_or(100);
    let limit = usize::try_from(limit).ok().filter(|limit| *limit <= 1000);
    let Some(queue_size_limit) = limit else { return refuse_parameter("queue_size_limit is not within 0 to 1000") };
    store.room_mut(call)?.queue.get_or_insert_default().queue_size_limit = queue_size_limit;
    Ok(json!({}))
}

pub(super) fn delete(store: &mut Store, call: &Call) -> Result<Value, Stop> {
    let queue = store.room_mut(call)?.queue.take().ok_or(QUEUE_NOT_FOUND)?;
    Ok(json!({"room_id": call.id("room_id"), "queue_size": queue.element_list.len(), "high_priority": 0}))
}

pub(super) fn update(store: &mut Store, call: &Call) -> Result<Value, Stop> {
    let operator = call.text("operator_account_id");
    store.expect_account(operator)?;
    let queue = store.queue_mut(call)?;
    let (mut inserted, mut updated, mut failed) = (Vec::new(), Vec::new(), Outcomes::default());
    for wanted in call.list("element_list") {
        let policy = wanted.get("element_add_policy").and_then(Value::as_i64).unwrap_or(2);
        let mut element: Element = serde_json::from_value(wanted.clone()).unwrap_or_default();
        if element.element_account_id.is_empty() {
            operator.clone_into(&mut element.element_account_id);
        }
        let key = element.element_key.clone();
        match queue.put(element, policy) {
            Ok(true) => inserted.push(key),
            Ok(false) => updated.push(key),
            Err(code) => failed.fail("element_key", key, code),
        }
    }
    Ok(json!({
        "room_id": call.id("room_id"), "queue_size_limit": queue.queue_size_limit, "queue_size": queue.element_list.len(),
        "insert_element_list": inserted, "update_element_list": updated, "failed_element_list": failed.failed(),
    }))
}

pub(super) fn query(store: &mut Store, call: &Call) -> Result<Value, Stop> {
    let queue = store.queue_mut(call)?;
    let keys = call.texts("element_key_list");
    let is_wanted = |element: &&Element| keys.is_empty() || keys.contains(&element.element_key.as_str());
    Ok(json!({
        "room_id": call.id("room_id"), "queue_size_limit": queue.queue_size_limit, "queue_size": queue.element_list.len(),
        "element_list": queue.element_list.iter().filter(is_wanted).map(json).collect::<Vec<_>>(),
    }))
}

pub(super) fn poll(store: &mut Store, call: &Call) -> Result<Value, Stop> {
    let queue = store.queue_mut(call)?;
    let key = call.text("element_key");
    let position = queue.element_list.iter().position(|element| key.is_empty() || element.element_key == key);
    let element = queue.element_list.remove(position.ok_or(QUEUE_NOT_FOUND)?);
    Ok(json(&element))
}

impl Queue {
    /// Adds an element (true), or replaces the one with its key.
    fn put(&mut self, element: Element, policy: i64) -> Result<bool, Code> {
        let is_full = self.element_list.len() >= self.queue_size_limit;
        match self.element_list.iter_mut().find(|other| other.element_key == element.element_key) {
            Some(_) if policy == ADD_ONLY => Err(ELEMENT_EXISTS),
            Some(other) => {
                *other = element;
                Ok(false)
            }
            None if policy == UPDATE_ONLY => Err(QUEUE_NOT_FOUND),
            None if is_full => Err(QUEUE_FULL),
            None => {
                self.element_list.push(element);
                Ok(true)
            }
        }
    }
}

impl Store {
    fn queue_mut(&mut self, call: &Call) -> Result<&mut Queue, Stop> {
        Ok(self.room_mut(call)?.queue.as_mut().ok_or(QUEUE_NOT_FOUND)?)
    }
}
