//! Creating, changing and disbanding teams, and who owns and manages them.

use serde_json::{Value, json};

use super::team::{Member, Role, Team};
use crate::{
    call::Call,
    store::{
        Stop, Store,
        codes::{Code, OWNER_OR_MANAGER_ONLY, TEAM_LIMIT, TEAM_MANAGER_IS_OWNER, TEAM_MEMBERS_LIMIT, ensure},
        entity::{MAX_ENTRIES, Outcomes, patch},
        refuse_parameter,
    },
};

/// How many managers a call can name.
const MAX_MANAGERS: usize = 10;

pub(super) fn create(store: &mut Store, call: &Call) -> Result<Value, Stop> {
    let owner = call.text("owner_account_id");
    store.expect_account(owner)?;
    ensure(store.teams.len() < MAX_ENTRIES, TEAM_LIMIT)?;
    store.ids.team += 1;
    let now = store.now;
    let mut team = Team::new(now);
    patch(&mut team, &call.values);
    team.team_id = store.ids.team;
    let member = |role, invitor: Option<&str>| Member {
        member_role: role,
        join_time: now,
        update_time: now,
        invitor_account_id: invitor.map(str::to_owned),
        ..Member::default()
    };
    team.members.insert(owner.to_owned(), member(Role::Owner, None));
    let mut outcomes = Outcomes::default();
    for account in call.texts("invite_account_ids").into_iter().filter(|account| *account != owner) {
        let is_full = team.members.len() >= team.members_limit;
        match store.expect_account(account).and(if is_full { Err(TEAM_MEMBERS_LIMIT) } else { Ok(()) }) {
            Ok(()) => drop(team.members.insert(account.to_owned(), member(Role::Regular, Some(owner)))),
            Err(code) => outcomes.fail("account_id", account, code),
        }
    }
    let data = json!({"team_info": team.shown(), "failed_list": outcomes.failed()});
    store.add_team(team);
    Ok(data)
}

pub(super) fn update(store: &mut Store, call: &Call) -> Result<Value, Stop> {
    let now = store.now;
    let team = store.team_mut(call)?;
    let operator = call.text("operator_id");
    if !operator.is_empty() {
        let role = team.role(operator)?;
        ensure(role != Role::Regular || team.configuration.update_team_info_mode == 1, OWNER_OR_MANAGER_ONLY)?;
    }
    patch(team, &call.values);
    team.update_time = now;
    Ok(json!({"team_info": team.shown()}))
}

pub(super) fn disband(store: &mut Store, call: &Call) -> Result<Value, Stop> {
    let team = store.team_mut(call)?;
    team.expect_owner(call.text("operator_id"))?;
    let id = team.team_id;
    store.remove_team(id);
    Ok(json!({}))
}

/// The new owner must be a member, which the vendor does not say.
pub(super) fn transfer(store: &mut Store, call: &Call) -> Result<Value, Stop> {
    let now = store.now;
    let team = store.team_mut(call)?;
    let (former, new) = (team.owner_account_id.clone(), call.text("new_owner_account_id"));
    team.role(new)?;
    ensure(former != new, TEAM_MANAGER_IS_OWNER)?;
    set_role(team, &former, Role::Regular, now);
    set_role(team, new, Role::Owner, now);
    (team.owner_account_id, team.update_time) = (new.to_owned(), now);
    if call.id("leave") == 1 {
        team.members.remove(&former);
        let id = team.team_id;
        store.note_left(&former, id);
    }
    Ok(json!({}))
}

pub(super) fn add_managers(store: &mut Store, call: &Call) -> Result<Value, Stop> {
    set_managers(store, call, Role::Manager)
}

pub(super) fn remove_managers(store: &mut Store, call: &Call) -> Result<Value, Stop> {
    set_managers(store, call, Role::Regular)
}

fn set_managers(store: &mut Store, call: &Call, role: Role) -> Result<Value, Stop> {
    let (now, managers) = (store.now, call.texts("managers"));
    if managers.is_empty() || managers.len() > MAX_MANAGERS {
        return refuse_parameter(format!("managers has {} items, not 1 to {MAX_MANAGERS}", managers.len()));
    }
    let team = store.team_mut(call)?;
    team.expect_owner(call.text("operator_id"))?;
    for account in &managers {
        ensure(team.role(account)? != Role::Owner, TEAM_MANAGER_IS_OWNER)?;
    }
    managers.into_iter().for_each(|account| set_role(team, account, role, now));
    Ok(json!({}))
}

fn set_role(team: &mut Team, account: &str, role: Role, now: i64) {
    if let Some(member) = team.members.get_mut(account) {
        (member.member_role, member.update_time) = (role, now);
    }
}

impl Team {
    /// Adds a member whom `invitor` has invited.
    pub(super) fn join(&mut self, account: &str, invitor: &str, now: i64) -> Result<(), Code> {
        ensure(self.members.len() < self.members_limit, TEAM_MEMBERS_LIMIT)?;
        let invitor_account_id = Some(invitor.to_owned());
        let member = Member { join_time: now, update_time: now, invitor_account_id, ..Member::default() };
        self.members.insert(account.to_owned(), member);
        Ok(())
    }
}
