//! Groups of the conversations of an account.

use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use super::CONVERSATION_NOT_FOUND;
use crate::{
    call::{Call, as_integer},
    conversation_id::ConversationId,
    store::{
        Handler, Stop, Store,
        codes::{Code, GROUP_LIMIT, GROUP_LIMIT_OF_CONVERSATION, GROUP_NOT_FOUND, ensure, unknown},
        entity::{Outcomes, json, patch},
    },
};

/// How many groups an account can have: the vendor leaves it to the plan.
const MAX_GROUPS: usize = 1000;
const MAX_GROUPS_OF_CONVERSATION: usize = 5;
/// How many accounts can have groups.
const MAX_ACCOUNTS: usize = 1_000_000;

#[derive(Clone, Debug, Default, Deserialize, Serialize)]
#[serde(default)]
pub(crate) struct Group {
    group_id: i64,
    name: String,
    server_extension: Option<String>,
    create_time: i64,
    update_time: i64,
}

pub(super) fn handler(id: &str) -> Option<Handler> {
    Some(match id {
        "create_conversation_group" => create,
        "update_conversation_group" => update,
        "delete_conversation_group" => delete,
        "get_conversation_group" => |store, call| Ok(json(find(store, call)?)),
        "batch_get_conversation_groups" => batch_get,
        "list_conversation_groups" => |store, call| {
            store.expect_account(call.text("account_id"))?;
            let groups = store.lists.get(call.text("account_id")).into_iter().flat_map(|list| list.groups.values());
            Ok(json!({"conversation_groups": groups.map(json).collect::<Vec<_>>()}))
        },
        _ => return None,
    })
}

fn find<'a>(store: &'a Store, call: &Call) -> Result<&'a Group, Stop> {
    let id = call.id("group_id");
    let group = store.lists.get(call.text("account_id")).and_then(|list| list.groups.get(&id));
    group.ok_or_else(|| if store.ids.was_group(id) { GROUP_NOT_FOUND.into() } else { unknown(GROUP_NOT_FOUND) })
}

fn create(store: &mut Store, call: &Call) -> Result<Value, Stop> {
    let account = call.text("account_id");
    store.expect_account(account)?;
    ensure(store.lists.len() < MAX_ACCOUNTS || store.lists.contains_key(account), GROUP_LIMIT)?;
    store.ids.group += 1;
    let (id, now) = (store.ids.group, store.now);
    let mut group = Group { create_time: now, update_time: now, ..Group::default() };
    patch(&mut group, &call.values);
    group.group_id = id;
    let groups = &mut store.lists.entry(account.to_owned()).or_default().groups;
    ensure(groups.len() < MAX_GROUPS, GROUP_LIMIT)?;
    groups.insert(id, group.clone());
    Ok(with_conversations(&group, store.group(account, id, true, &call.texts("conversation_ids"))))
}

fn update(store: &mut Store, call: &Call) -> Result<Value, Stop> {
    let (account, now) = (call.text("account_id"), store.now);
    let mut group = find(store, call)?.clone();
    let id = group.group_id;
    patch(&mut group, &call.values);
    (group.group_id, group.update_time) = (id, now);
    if let Some(list) = store.lists.get_mut(account) {
        list.groups.insert(id, group.clone());
    }
    let adds = call.member("conversations", "type").and_then(Value::as_i64) != Some(2);
    let ids = call.member("conversations", "conversation_ids").and_then(Value::as_array).cloned().unwrap_or_default();
    let ids: Vec<_> = ids.iter().filter_map(Value::as_str).collect();
    Ok(with_conversations(&group, store.group(account, id, adds, &ids)))
}

fn delete(store: &mut Store, call: &Call) -> Result<Value, Stop> {
    let id = find(store, call)?.group_id;
    if let Some(list) = store.lists.get_mut(call.text("account_id")) {
        list.groups.remove(&id);
        list.conversations.values_mut().for_each(|entry| entry.group_ids.retain(|group| *group != id));
    }
    Ok(json!({}))
}

/// The list of failures has another name, and other names in it, than those of other calls.
fn batch_get(store: &mut Store, call: &Call) -> Result<Value, Stop> {
    let groups = store.lists.get(call.text("account_id")).map(|list| &list.groups);
    let (mut success, mut failed) = (Vec::new(), Vec::new());
    for id in call.list("group_ids").iter().filter_map(as_integer) {
        match groups.and_then(|groups| groups.get(&id)) {
            Some(group) => success.push(json(group)),
            None => failed.push(json!({"group_id": id, "code": GROUP_NOT_FOUND.0, "msg": GROUP_NOT_FOUND.1})),
        }
    }
    Ok(json!({"success_list": success, "fail_list": failed}))
}

fn with_conversations(group: &Group, outcomes: Outcomes) -> Value {
    let mut data = outcomes.data();
    data["conversation_group"] = json(group);
    data
}

impl Store {
    /// Adds conversations of an account to a group, or removes them.
    fn group(&mut self, account: &str, group: i64, adds: bool, ids: &[&str]) -> Outcomes {
        let mut outcomes = Outcomes::default();
        for id in ids {
            outcomes.push("conversation_id", id, self.group_one(account, group, adds, id).map(|()| json!(id)));
        }
        outcomes
    }

    fn group_one(&mut self, account: &str, group: i64, adds: bool, id: &str) -> Result<(), Code> {
        let conversation = ConversationId::parse(id).map_err(|_| CONVERSATION_NOT_FOUND)?;
        ensure(conversation.sender == account && self.is_listed(conversation), CONVERSATION_NOT_FOUND)?;
        let groups = &mut self.entry_mut(conversation).group_ids;
        groups.retain(|other| *other != group);
        if adds {
            ensure(groups.len() < MAX_GROUPS_OF_CONVERSATION, GROUP_LIMIT_OF_CONVERSATION)?;
            groups.push(group);
        }
        Ok(())
    }
}
