//! What the stores have in common: how things are shown, changed and listed in pages.

use std::collections::BTreeMap;

use serde::{Serialize, de::DeserializeOwned};
use serde_json::{Map, Value, json};

use super::{Stop, codes::Code, refuse_parameter};
use crate::call::Call;

/// Lists that anybody can make longer are not longer than this.
pub(crate) const MAX_ENTRIES: usize = 100_000;

/// Returns a thing as the service shows it: without what it does not have.
pub(crate) fn json(thing: &impl Serialize) -> Value {
    let mut value = serde_json::to_value(thing).unwrap_or_default();
    drop_nulls(&mut value);
    value
}

fn drop_nulls(value: &mut Value) {
    match value {
        Value::Object(map) => {
            map.retain(|_, value| !value.is_null());
            map.values_mut().for_each(drop_nulls);
        }
        Value::Array(items) => items.iter_mut().for_each(drop_nulls),
        _ => {}
    }
}

/// Sets the properties of a thing that `changes` has under the same names. What is left out stays as it is.
pub(crate) fn patch<T: Serialize + DeserializeOwned>(thing: &mut T, changes: &Map<String, Value>) {
    let Ok(Value::Object(mut map)) = serde_json::to_value(&*thing) else { return };
    for (name, value) in &mut map {
        match (changes.get(name), value) {
            (Some(Value::Object(changes)), Value::Object(inner)) => inner.extend(changes.clone()),
            (Some(change), value) => *value = change.clone(),
            (None, _) => {}
        }
    }
    // A change of another type was refused before, by the documents.
    if let Ok(changed) = serde_json::from_value(Value::Object(map)) {
        *thing = changed;
    }
}

/// What became of each item of a call that is done for some and not for others.
#[derive(Default)]
pub(crate) struct Outcomes {
    success: Vec<Value>,
    failed: Vec<Value>,
}

impl Outcomes {
    pub(crate) fn succeed(&mut self, item: impl Into<Value>) {
        self.success.push(item.into());
    }

    /// Notes that it was not done for the item that is told by `key`.
    pub(crate) fn fail(&mut self, key: &str, id: impl Into<Value>, (code, msg): Code) {
        let mut failure = json!({"error_code": code, "error_msg": msg});
        failure[key] = id.into();
        self.failed.push(failure);
    }

    pub(crate) fn push(&mut self, key: &str, id: &str, outcome: Result<Value, Code>) {
        match outcome {
            Ok(item) => self.succeed(item),
            Err(code) => self.fail(key, id, code),
        }
    }

    pub(crate) fn failed(self) -> Vec<Value> {
        self.failed
    }

    pub(crate) fn data(self) -> Value {
        json!({"success_list": self.success, "failed_list": self.failed})
    }
}

/// Returns how many items a page has: 1 to 100, and 100 if the call does not say it.
pub(crate) fn limit(call: &Call) -> Result<usize, Stop> {
    match call.integer("limit").unwrap_or(100) {
        limit @ 1..=100 => Ok(usize::try_from(limit).unwrap_or(100)),
        limit => refuse_parameter(format!("limit is {limit}, not within 1 to 100")),
    }
}

/// Returns the page of a list that a call asks for, under `name`. The token of a page is where it begins.
pub(crate) fn page(call: &Call, name: &str, items: impl Iterator<Item = Value>) -> Result<Value, Stop> {
    let (start, limit) = (page_start(call)?, limit(call)?);
    let mut items: Vec<_> = items.skip(start).take(limit + 1).collect();
    let has_more = items.len() > limit;
    items.truncate(limit);
    let next_token = if has_more { (start + limit).to_string() } else { String::new() };
    let mut page = json!({"has_more": has_more, "next_token": next_token});
    page[name] = items.into();
    Ok(page)
}

fn page_start(call: &Call) -> Result<usize, Stop> {
    match call.text("page_token") {
        "" => Ok(0),
        token => token.parse().or_else(|_| refuse_parameter(format!("page_token is none of a page: {token:?}"))),
    }
}

/// Returns the page that a call asks for by an offset.
pub(crate) fn page_by_offset(call: &Call, items: impl Iterator<Item = Value>) -> Result<Value, Stop> {
    let Ok(start) = usize::try_from(call.id("offset")) else { return refuse_parameter("offset is negative") };
    let limit = limit(call)?;
    let mut items: Vec<_> = items.skip(start).take(limit + 1).collect();
    let has_more = items.len() > limit;
    items.truncate(limit);
    Ok(json!({"has_more": has_more, "offset": start + items.len(), "items": items}))
}

/// Removes the entry that was added first if there are more than `most`; keys are given in ascending order.
pub(crate) fn forget_oldest<T>(entries: &mut BTreeMap<i64, T>, most: usize) {
    while entries.len() > most {
        entries.pop_first();
    }
}
