//! A team, and how it is found.

use std::collections::{BTreeMap, HashMap};

use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use crate::{
    call::Call,
    conversation_id::ConversationKind,
    store::{
        Stop, Store,
        codes::{Code, MEMBER_NOT_FOUND, OWNER_ONLY, OWNER_OR_MANAGER_ONLY, TEAM_NOT_FOUND, ensure, unknown},
        entity::json,
    },
};

pub(crate) type Teams = HashMap<i64, Team>;

#[derive(Clone, Debug, Deserialize, Serialize)]
#[serde(default, deny_unknown_fields)]
pub(crate) struct Team {
    pub(crate) team_id: i64,
    pub(crate) team_type: i64,
    pub(crate) owner_account_id: String,
    pub(crate) name: String,
    pub(crate) icon: Option<String>,
    pub(crate) announcement: Option<String>,
    pub(crate) intro: Option<String>,
    pub(crate) members_limit: usize,
    pub(crate) server_extension: Option<String>,
    pub(crate) customer_extension: Option<String>,
    pub(crate) create_time: i64,
    pub(crate) update_time: i64,
    pub(crate) configuration: Configuration,
    /// By their accounts, the owner among them.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub(crate) members: BTreeMap<String, Member>,
}

#[derive(Clone, Debug, Default, Deserialize, Serialize)]
#[serde(default)]
pub(crate) struct Configuration {
    join_mode: i64,
    agree_mode: i64,
    pub(super) invite_mode: i64,
    pub(super) update_team_info_mode: i64,
    update_extension_mode: i64,
    pub(super) chat_banned_mode: i64,
}

#[derive(Clone, Debug, Default, Deserialize, Serialize)]
#[serde(default, deny_unknown_fields)]
pub(crate) struct Member {
    pub(crate) member_role: Role,
    pub(super) team_nick: Option<String>,
    pub(super) server_extension: Option<String>,
    pub(crate) chat_banned: bool,
    pub(super) join_time: i64,
    pub(super) update_time: i64,
    pub(super) invitor_account_id: Option<String>,
}

/// The role of a member, by its number on the wire.
#[derive(Clone, Copy, Debug, Default, Deserialize, PartialEq, Eq, Serialize)]
#[serde(into = "i64", from = "i64")]
pub(crate) enum Role {
    #[default]
    Regular,
    Owner,
    Manager,
}

impl From<i64> for Role {
    fn from(number: i64) -> Self {
        match number {
            1 => Self::Owner,
            2 => Self::Manager,
            _ => Self::Regular,
        }
    }
}

impl From<Role> for i64 {
    fn from(role: Role) -> Self {
        role as Self
    }
}

impl Role {
    /// Returns whether a member with this role may act on one with another role.
    pub(super) fn may_act_on(self, other: Self) -> bool {
        match self {
            Self::Owner => other != Self::Owner,
            Self::Manager => other == Self::Regular,
            Self::Regular => false,
        }
    }
}

impl Default for Team {
    fn default() -> Self {
        Self {
            team_id: 0,
            team_type: 1,
            owner_account_id: String::new(),
            name: String::new(),
            icon: None,
            announcement: None,
            intro: None,
            members_limit: 200,
            server_extension: None,
            customer_extension: None,
            create_time: 0,
            update_time: 0,
            configuration: Configuration::default(),
            members: BTreeMap::new(),
        }
    }
}

impl Team {
    pub(crate) fn new(now: i64) -> Self {
        Self { create_time: now, update_time: now, ..Self::default() }
    }

    pub(crate) fn conversation_kind(&self) -> ConversationKind {
        if self.team_type == 2 { ConversationKind::SuperTeam } else { ConversationKind::Team }
    }

    pub(crate) fn is_owner(&self, account: &str) -> bool {
        self.owner_account_id == account
    }

    /// Returns the team as the service shows it: without its members.
    pub(super) fn shown(&self) -> Value {
        json(&json!({
            "team_id": self.team_id,
            "team_type": self.team_type,
            "owner_account_id": self.owner_account_id,
            "name": self.name,
            "icon": self.icon,
            "announcement": self.announcement,
            "intro": self.intro,
            "members_limit": self.members_limit,
            "server_extension": self.server_extension,
            "customer_extension": self.customer_extension,
            "create_time": self.create_time,
            "update_time": self.update_time,
            "configuration": self.configuration,
            "member_count": self.members.len(),
        }))
    }

    /// Returns a member as the service shows it.
    pub(super) fn member(&self, account: &str) -> Result<Value, Code> {
        let member = self.members.get(account).ok_or(MEMBER_NOT_FOUND)?;
        let mut value = json(member);
        (value["team_id"], value["account_id"]) = (self.team_id.into(), account.into());
        Ok(value)
    }

    pub(super) fn role(&self, account: &str) -> Result<Role, Code> {
        self.members.get(account).map(|member| member.member_role).ok_or(MEMBER_NOT_FOUND)
    }

    /// Returns the role of an operator, who must be the owner or a manager.
    pub(super) fn operator(&self, account: &str) -> Result<Role, Code> {
        let role = self.role(account)?;
        ensure(role != Role::Regular, OWNER_OR_MANAGER_ONLY)?;
        Ok(role)
    }

    /// Fails if an account that a call may name as its operator is not the owner.
    pub(super) fn expect_owner(&self, operator: &str) -> Result<(), Code> {
        ensure(operator.is_empty() || self.is_owner(operator), OWNER_ONLY)
    }
}

impl Store {
    /// Returns the id of the team that a call names.
    pub(super) fn team_id(&self, call: &Call) -> Result<i64, Stop> {
        let id = call.id("team_id");
        self.team(id, call.integer("team_type")).map(|team| team.team_id)
    }

    pub(super) fn team(&self, id: i64, team_type: Option<i64>) -> Result<&Team, Stop> {
        match self.teams.get(&id) {
            Some(team) if team_type.is_none_or(|team_type| team_type == team.team_type) => Ok(team),
            Some(_) => Err(TEAM_NOT_FOUND.into()),
            // A team that was disbanded.
            None if self.ids.was_team(id) => Err(TEAM_NOT_FOUND.into()),
            None => Err(unknown(TEAM_NOT_FOUND)),
        }
    }

    pub(super) fn team_mut(&mut self, call: &Call) -> Result<&mut Team, Stop> {
        let id = self.team_id(call)?;
        self.teams.get_mut(&id).ok_or_else(|| unknown(TEAM_NOT_FOUND))
    }

    /// Puts a team there, with its members.
    pub(crate) fn add_team(&mut self, mut team: Team) {
        let owner = Member { member_role: Role::Owner, ..Member::default() };
        team.members.entry(team.owner_account_id.clone()).or_insert(owner);
        self.remove_team(team.team_id);
        for account in team.members.keys() {
            self.joined.entry(account.clone()).or_default().insert(team.team_id);
        }
        self.ids.team = self.ids.team.max(team.team_id);
        self.teams.insert(team.team_id, team);
    }

    pub(super) fn remove_team(&mut self, id: i64) {
        if let Some(team) = self.teams.remove(&id) {
            team.members.keys().for_each(|account| self.note_left(account, id));
        }
    }

    /// Notes that an account is no member of a team any more.
    pub(super) fn note_left(&mut self, account: &str, id: i64) {
        if let Some(teams) = self.joined.get_mut(account) {
            teams.remove(&id);
            if teams.is_empty() {
                self.joined.remove(account);
            }
        }
    }

    /// Returns the teams that an account is a member of.
    pub(crate) fn joined_teams(&self, account: &str) -> impl Iterator<Item = &Team> {
        self.joined.get(account).into_iter().flatten().filter_map(|id| self.teams.get(id))
    }
}
