//! Whom an account has as friends, blocks and mutes: the sections of friends, blocks and mutes.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use super::{
    Handler, Stop, Store,
    codes::{
        ACCOUNT_LIMIT, BLOCK_IS_SELF, BLOCK_LIMIT, Code, FRIEND_EXISTS, FRIEND_IS_SELF, FRIEND_LIMIT, FRIEND_NOT_FOUND,
        MUTE_IS_SELF, MUTE_LIMIT, NO_FRIEND_REQUEST, ensure, unknown,
    },
    entity::{json, page, patch},
};
use crate::call::Call;

/// How many accounts each list of an account holds, as the vendor says.
const MAX_LIST: usize = 3000;
/// How many accounts have such lists.
const MAX_ACCOUNTS: usize = 1_000_000;

#[derive(Clone, Debug, Default, Deserialize, Serialize)]
#[serde(default, deny_unknown_fields)]
pub(crate) struct Relations {
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub(crate) friends: BTreeMap<String, Friend>,
    #[serde(skip_serializing_if = "BTreeSet::is_empty")]
    pub(crate) blocks: BTreeSet<String>,
    #[serde(skip_serializing_if = "BTreeSet::is_empty")]
    pub(crate) mutes: BTreeSet<String>,
    /// Who has asked to be a friend.
    #[serde(skip_serializing_if = "BTreeSet::is_empty")]
    requests: BTreeSet<String>,
    /// The aliases of former friends.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    aliases: BTreeMap<String, String>,
}

#[derive(Clone, Debug, Default, Deserialize, Serialize)]
#[serde(default)]
pub(crate) struct Friend {
    pub(crate) friend_account_id: String,
    pub(crate) alias: Option<String>,
    pub(crate) extension: Option<String>,
    pub(crate) customer_extension: Option<String>,
}

impl Store {
    /// Returns whether anything is known about the relations of an account.
    pub(crate) fn knows(&self, account: &str) -> bool {
        self.is_strict || self.accounts.contains_key(account) || self.relations.contains_key(account)
    }

    pub(crate) fn are_friends(&self, one: &str, other: &str) -> bool {
        self.relations.get(one).is_some_and(|relations| relations.friends.contains_key(other))
    }

    /// Returns whether `account` does not get messages of `sender`.
    pub(crate) fn blocks(&self, account: &str, sender: &str) -> bool {
        self.relations.get(account).is_some_and(|relations| relations.blocks.contains(sender))
    }

    fn relations_mut(&mut self, account: &str) -> &mut Relations {
        self.relations.entry(account.to_owned()).or_default()
    }

    /// Checks two accounts of a call, the second of which is not the first.
    fn pair<'a>(&self, call: &'a Call, other: &str, is_self: Code) -> Result<(&'a str, &'a str), Stop> {
        let (account, other) = (call.text("account_id"), call.text(other));
        ensure(account != other, is_self)?;
        for id in [account, other] {
            self.expect_account(id)?;
        }
        ensure(self.relations.len() < MAX_ACCOUNTS || self.relations.contains_key(account), ACCOUNT_LIMIT)?;
        Ok((account, other))
    }
}

pub(super) fn handler(id: &str) -> Option<Handler> {
    Some(match id {
        "add_friend" => add_friend,
        "handle_friend_request" => answer_request,
        "delete_friend" => delete_friend,
        "update_friend" => |store, call| {
            let (account, other) = store.pair(call, "friend_account_id", FRIEND_IS_SELF)?;
            let friend = store.relations.get_mut(account).and_then(|relations| relations.friends.get_mut(other));
            let friend = friend.ok_or_else(|| unknown(FRIEND_NOT_FOUND))?;
            patch(friend, &call.values);
            Ok(json(friend))
        },
        "get_friend" => |store, call| {
            let (account, other) = store.pair(call, "friend_account_id", FRIEND_IS_SELF)?;
            let friend = store.relations.get(account).and_then(|relations| relations.friends.get(other));
            friend.map(json).ok_or_else(|| unknown(FRIEND_NOT_FOUND))
        },
        "list_friends" => |store, call| {
            let friends = store.relations.get(call.text("account_id")).map(|relations| &relations.friends);
            let mut data = page(call, "items", friends.into_iter().flat_map(|friends| friends.values().map(json)))?;
            data["total"] = json!(friends.map_or(0, BTreeMap::len));
            Ok(data)
        },
        "block_contact" => |store, call| add(store, call, |r| &mut r.blocks, BLOCK_IS_SELF, BLOCK_LIMIT),
        "mute_contact" => |store, call| add(store, call, |r| &mut r.mutes, MUTE_IS_SELF, MUTE_LIMIT),
        "unblock_contact" => |store, call| remove(store, call, |r| &mut r.blocks, BLOCK_IS_SELF),
        "unmute_contact" => |store, call| remove(store, call, |r| &mut r.mutes, MUTE_IS_SELF),
        "list_blocked_contacts" => |store, call| list(store, call, |relations| &relations.blocks),
        "list_muted_contacts" => |store, call| list(store, call, |relations| &relations.mutes),
        _ => return None,
    })
}

fn add_friend(store: &mut Store, call: &Call) -> Result<Value, Stop> {
    let (account, other) = store.pair(call, "friend_account_id", FRIEND_IS_SELF)?;
    ensure(!store.are_friends(account, other), FRIEND_EXISTS)?;
    ensure(store.relations.get(account).is_none_or(|relations| relations.friends.len() < MAX_LIST), FRIEND_LIMIT)?;
    if call.integer("type") == Some(2) {
        let requests = &mut store.relations_mut(other).requests;
        ensure(requests.len() < MAX_LIST, FRIEND_LIMIT)?;
        requests.insert(account.to_owned());
        let mut friend = Friend::default();
        patch(&mut friend, &call.values);
        return Ok(json(&friend));
    }
    Ok(befriend(store, call, account, other))
}

/// Makes two accounts friends of each other. The call says what `account` keeps about the other one.
fn befriend(store: &mut Store, call: &Call, account: &str, other: &str) -> Value {
    for (account, other) in [(other, account), (account, other)] {
        let relations = store.relations_mut(account);
        let alias = relations.aliases.remove(other);
        relations.requests.remove(other);
        let friend = Friend { friend_account_id: other.to_owned(), alias, ..Friend::default() };
        relations.friends.insert(other.to_owned(), friend);
    }
    let friend = store.relations_mut(account).friends.get_mut(other);
    friend.map_or_else(
        || json!({}),
        |friend| {
            patch(friend, &call.values);
            json(friend)
        },
    )
}

fn answer_request(store: &mut Store, call: &Call) -> Result<Value, Stop> {
    let (account, other) = store.pair(call, "friend_account_id", FRIEND_IS_SELF)?;
    let relations = store.relations.get_mut(account);
    let was_asked = relations.is_some_and(|relations| relations.requests.remove(other));
    match (was_asked, call.integer("type")) {
        (false, _) => Err(unknown(NO_FRIEND_REQUEST)),
        (true, Some(4)) => Ok(json!({"friend_account_id": other})),
        (true, _) => Ok(befriend(store, call, account, other)),
    }
}

fn delete_friend(store: &mut Store, call: &Call) -> Result<Value, Stop> {
    let (account, other) = store.pair(call, "friend_account_id", FRIEND_IS_SELF)?;
    if !store.are_friends(account, other) {
        return Err(unknown(FRIEND_NOT_FOUND));
    }
    store.relations_mut(other).friends.remove(account);
    let relations = store.relations_mut(account);
    let alias = relations.friends.remove(other).and_then(|friend| friend.alias);
    if let Some(alias) = alias.filter(|_| !call.is_true("delete_alias") && relations.aliases.len() < MAX_LIST) {
        relations.aliases.insert(other.to_owned(), alias);
    }
    Ok(json!({}))
}

type List = fn(&mut Relations) -> &mut BTreeSet<String>;

fn add(store: &mut Store, call: &Call, list: List, is_self: Code, limit: Code) -> Result<Value, Stop> {
    let (account, other) = store.pair(call, "contact_account_id", is_self)?;
    let list = list(store.relations_mut(account));
    ensure(list.len() < MAX_LIST || list.contains(other), limit)?;
    list.insert(other.to_owned());
    Ok(json!({}))
}

fn remove(store: &mut Store, call: &Call, list: List, is_self: Code) -> Result<Value, Stop> {
    let (account, other) = store.pair(call, "contact_account_id", is_self)?;
    if let Some(relations) = store.relations.get_mut(account) {
        list(relations).remove(other);
    }
    Ok(json!({}))
}

fn list(store: &Store, call: &Call, list: fn(&Relations) -> &BTreeSet<String>) -> Result<Value, Stop> {
    let account = call.text("account_id");
    store.expect_account(account)?;
    let accounts = store.relations.get(account).map(list);
    page(call, "items", accounts.into_iter().flatten().map(|account| json!(account)))
}
