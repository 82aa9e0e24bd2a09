//! Accounts, their configuration and their profiles: the sections of accounts and of users.

use std::collections::HashMap;

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value, json};

use super::{
    Handler, Stop, Store,
    codes::{ACCOUNT_EXISTS, ACCOUNT_LIMIT, ACCOUNT_NOT_FOUND, Code, NOT_FOUND, ensure, unknown},
    entity::{MAX_ENTRIES, Outcomes, json, patch},
    refuse_parameter,
};
use crate::call::Call;

#[derive(Clone, Debug, Default, Deserialize, Serialize)]
#[serde(default, deny_unknown_fields)]
pub(crate) struct Account {
    pub(crate) account_id: String,
    pub(crate) token: String,
    pub(crate) configuration: Configuration,
    pub(crate) user_information: Profile,
    /// The devices on which it is logged in: no call of the API logs one in, but a scene can.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(crate) devices: Vec<Device>,
}

#[derive(Clone, Debug, Deserialize, Serialize)]
#[serde(default)]
pub(crate) struct Configuration {
    enabled: bool,
    pub(crate) p2p_chat_banned: bool,
    pub(crate) team_chat_banned: bool,
    pub(crate) chatroom_chat_banned: bool,
    qchat_chat_banned: bool,
    push_enabled_when_desktop_online: bool,
}

#[derive(Clone, Debug, Default, Deserialize, Serialize)]
#[serde(default)]
pub(crate) struct Profile {
    pub(crate) name: Option<String>,
    pub(crate) avatar: Option<String>,
    sign: Option<String>,
    email: Option<String>,
    birthday: Option<String>,
    mobile: Option<String>,
    gender: Option<i64>,
    extension: Option<String>,
}

#[derive(Clone, Debug, Default, Deserialize, Serialize)]
#[serde(default)]
pub(crate) struct Device {
    device_id: String,
    client_type: i64,
    login_time: i64,
}

pub(crate) type Accounts = HashMap<String, Account>;

impl Default for Configuration {
    fn default() -> Self {
        Self {
            enabled: true,
            p2p_chat_banned: false,
            team_chat_banned: false,
            chatroom_chat_banned: false,
            qchat_chat_banned: false,
            push_enabled_when_desktop_online: false,
        }
    }
}

impl Account {
    pub(crate) fn new(account_id: &str) -> Self {
        Self { account_id: account_id.to_owned(), ..Self::default() }
    }

    fn shown(&self) -> Value {
        json!({"account_id": self.account_id, "configuration": self.configuration})
    }

    fn shown_with_token(&self) -> Value {
        json!({"account_id": self.account_id, "token": self.token, "configuration": self.configuration})
    }

    fn profile(&self) -> Value {
        let mut profile = json(&self.user_information);
        profile["account_id"] = json!(self.account_id);
        profile
    }

    /// Lets the account be logged in with a device, in a browser.
    pub(crate) fn log_in(&mut self, device_id: String, login_time: i64) {
        self.devices.push(Device { device_id, client_type: 16, login_time });
    }

    /// Returns the clients with which it is online.
    pub(crate) fn online_status(&self) -> Vec<Value> {
        let client = |d: &Device| json!({"client_type": d.client_type, "login_time": d.login_time});
        self.devices.iter().map(client).collect()
    }
}

impl Store {
    /// Returns an account. One that was not registered is as it would be then, unless everything must be known.
    pub(crate) fn account(&self, id: &str) -> Result<Account, Code> {
        match self.accounts.get(id) {
            Some(account) => Ok(account.clone()),
            None if self.is_strict => Err(ACCOUNT_NOT_FOUND),
            None => Ok(Account::new(id)),
        }
    }

    /// Fails if an account is not known though it must be.
    pub(crate) fn expect_account(&self, id: &str) -> Result<(), Code> {
        ensure(!self.is_strict || self.accounts.contains_key(id), ACCOUNT_NOT_FOUND)
    }

    /// Returns whether an account may not do something that its configuration says.
    pub(crate) fn is_banned(&self, id: &str, ban: fn(&Configuration) -> bool) -> bool {
        self.accounts.get(id).is_some_and(|account| ban(&account.configuration))
    }

    fn account_mut(&mut self, id: &str) -> Result<&mut Account, Stop> {
        if !self.accounts.contains_key(id) {
            if self.is_strict {
                return Err(ACCOUNT_NOT_FOUND.into());
            }
            self.add_account(Account::new(id))?;
        }
        self.accounts.get_mut(id).ok_or_else(|| unknown(ACCOUNT_NOT_FOUND))
    }

    pub(crate) fn add_account(&mut self, mut account: Account) -> Result<(), Stop> {
        ensure(self.accounts.len() < MAX_ENTRIES, ACCOUNT_LIMIT)?;
        if account.token.is_empty() {
            account.token = self.token();
        }
        self.accounts.insert(account.account_id.clone(), account);
        Ok(())
    }

    /// Makes a token of an account, or the client id of a message.
    pub(crate) fn token(&mut self) -> String {
        format!("{:032x}", self.random.u128(..))
    }
}

pub(super) fn handler(id: &str) -> Option<Handler> {
    Some(match id {
        "create_account" => create,
        "update_account" => update,
        "refresh_token" => |store, call| {
            let token = store.token();
            let account = store.account_mut(call.text("account_id"))?;
            account.token = token;
            Ok(account.shown_with_token())
        },
        "disable_account" => |store, call| {
            let account = store.account_mut(call.text("account_id"))?;
            patch(&mut account.configuration, &call.values);
            kick_if_asked(account, call);
            Ok(account.shown())
        },
        "set_account_push_config" => |store, call| {
            let account = store.account_mut(call.text("account_id"))?;
            patch(&mut account.configuration, &call.values);
            Ok(account.shown())
        },
        "get_account" => |store, call| Ok(store.account(call.text("account_id"))?.shown()),
        "batch_get_accounts" => |store, call| Ok(batch(store, call, Account::shown)),
        "kick_account" => kick,
        "update_user" => |store, call| {
            let account = store.account_mut(call.text("account_id"))?;
            patch(&mut account.user_information, &call.values);
            Ok(account.profile())
        },
        "get_user" => |store, call| Ok(store.account(call.text("account_id"))?.profile()),
        "batch_get_users" => |store, call| Ok(batch(store, call, Account::profile)),
        "get_users_online_status" => |store, call| {
            let shown = |a: &Account| json!({"account_id": a.account_id, "online_status": a.online_status()});
            Ok(batch(store, call, shown))
        },
        _ => return None,
    })
}

fn create(store: &mut Store, call: &Call) -> Result<Value, Stop> {
    let id = call.text("account_id").to_lowercase();
    let is_allowed = |c: char| c.is_ascii_alphanumeric() || "_@.-".contains(c);
    if !(1..=32).contains(&id.len()) || !id.chars().all(is_allowed) {
        return refuse_parameter("account_id is not of 1 to 32 letters, digits, _, @, . and -");
    }
    ensure(!store.accounts.contains_key(&id), ACCOUNT_EXISTS)?;
    let mut account = Account { token: store.token(), ..Account::new(&id) };
    let given = ["token", "configuration", "user_information"].into_iter();
    let given: Map<_, _> = given.filter_map(|name| Some((name.to_owned(), call.values.get(name)?.clone()))).collect();
    patch(&mut account, &given);
    let data = json!({
        "account_id": id, "token": account.token, "configuration": account.configuration,
        "user_information": json(&account.user_information),
    });
    store.add_account(account)?;
    Ok(data)
}

fn update(store: &mut Store, call: &Call) -> Result<Value, Stop> {
    let account = store.account_mut(call.text("account_id"))?;
    patch(account, &call.values);
    kick_if_asked(account, call);
    Ok(account.shown_with_token())
}

fn kick_if_asked(account: &mut Account, call: &Call) {
    if call.is_true("need_kick") {
        account.devices.clear();
    }
}

fn kick(store: &mut Store, call: &Call) -> Result<Value, Stop> {
    let listed = call.texts("device_id_list");
    let kind = call.id("type");
    if kind != 1 && listed.is_empty() {
        return refuse_parameter("device_id_list is needed if type is 2 or 3");
    }
    let account = store.account_mut(call.text("account_id"))?;
    let mut outcomes = Outcomes::default();
    let missing = listed.iter().filter(|id| account.devices.iter().all(|device| device.device_id != **id));
    if kind == 2 {
        missing.for_each(|id| outcomes.fail("device_id", *id, NOT_FOUND));
    }
    account.devices.retain(|device| {
        let is_kicked = kind == 1 || (kind == 2) == listed.contains(&device.device_id.as_str());
        if is_kicked {
            outcomes.succeed(json(device));
        }
        !is_kicked
    });
    Ok(outcomes.data())
}

fn batch(store: &Store, call: &Call, shown: fn(&Account) -> Value) -> Value {
    let mut outcomes = Outcomes::default();
    for id in call.texts("account_ids") {
        outcomes.push("account_id", id, store.account(id).map(|account| shown(&account)));
    }
    outcomes.data()
}
