//! Reading teams and their members.

use serde_json::{Value, json};

use super::team::{Member, Role};
use crate::{
    call::{Call, as_integer},
    store::{
        Stop, Store,
        codes::TEAM_NOT_FOUND,
        entity::{Outcomes, page},
        refuse_parameter,
    },
};

/// How many teams, super teams and teams to count the members of a call can name.
const MAX_TEAMS: usize = 30;
const MAX_SUPER_TEAMS: usize = 20;
const MAX_COUNTED: usize = 100;

pub(super) fn get(store: &mut Store, call: &Call) -> Result<Value, Stop> {
    let team = store.team(call.id("team_id"), call.integer("team_type"))?;
    Ok(json!({"team_info": team.shown()}))
}

pub(super) fn batch_get(store: &mut Store, call: &Call) -> Result<Value, Stop> {
    let team_type = call.id("team_type");
    let ids = ids(call, if team_type == 2 { MAX_SUPER_TEAMS } else { MAX_TEAMS })?;
    let (mut teams, mut invalid) = (Vec::new(), Vec::new());
    for id in ids {
        match store.team(id, Some(team_type)) {
            Ok(team) => teams.push(team.shown()),
            Err(_) => invalid.push(id),
        }
    }
    Ok(json!({"team_info_list": teams, "invalid_tids": invalid}))
}

pub(super) fn list_members(store: &mut Store, call: &Call) -> Result<Value, Stop> {
    let team = store.team(call.id("team_id"), call.integer("team_type"))?;
    let is_listed = |member: &Member| {
        let has_role = match call.integer("member_type") {
            Some(1) => member.member_role != Role::Regular,
            Some(2) => member.member_role == Role::Regular,
            _ => true,
        };
        let is_banned = match call.integer("chat_banned_type") {
            Some(1) => member.chat_banned,
            Some(2) => !member.chat_banned,
            _ => true,
        };
        has_role && is_banned
    };
    let mut members: Vec<_> = team.members.iter().filter(|(_, member)| is_listed(member)).collect();
    members.sort_by_key(|(_, member)| member.join_time);
    if call.is_true("descending") {
        members.reverse();
    }
    page(call, "items", members.into_iter().filter_map(|(account, _)| team.member(account).ok()))
}

pub(super) fn list_joined(store: &mut Store, call: &Call) -> Result<Value, Stop> {
    let account = call.text("account_id");
    store.expect_account(account)?;
    let has_member = call.integer("need_return_member_info") == Some(1);
    let teams = store.joined_teams(account).filter(|team| team.team_type == call.id("team_type"));
    let teams = teams.map(|team| {
        let mut value = team.shown();
        if has_member {
            value["member_info"] = team.member(account).unwrap_or_default();
        }
        value
    });
    page(call, "team_info_list", teams)
}

pub(super) fn list_online(store: &mut Store, call: &Call) -> Result<Value, Stop> {
    expect_advanced(call)?;
    let team = store.team(call.id("team_id"), Some(1))?;
    let online =
        team.members.keys().filter_map(|id| store.accounts.get(id)).filter(|account| !account.devices.is_empty());
    let shown = online.map(|a| json!({"account_id": a.account_id, "online_status": a.online_status()}));
    Ok(json!({"items": shown.collect::<Vec<_>>()}))
}

pub(super) fn count_online(store: &mut Store, call: &Call) -> Result<Value, Stop> {
    expect_advanced(call)?;
    let mut outcomes = Outcomes::default();
    for id in ids(call, MAX_COUNTED)? {
        match store.team(id, Some(1)) {
            Ok(team) => {
                let is_online = |id: &&String| store.accounts.get(*id).is_some_and(|a| !a.devices.is_empty());
                let online = team.members.keys().filter(is_online).count();
                let offline = team.members.len() - online;
                outcomes.succeed(json!({"team_id": id, "online_count": online, "offline_count": offline}));
            }
            Err(_) => outcomes.fail("team_id", id, TEAM_NOT_FOUND),
        }
    }
    Ok(outcomes.data())
}

fn expect_advanced(call: &Call) -> Result<(), Stop> {
    match call.id("team_type") {
        1 => Ok(()),
        _ => refuse_parameter("team_type is not 1, the only one that has a list of who is online"),
    }
}

fn ids(call: &Call, most: usize) -> Result<Vec<i64>, Stop> {
    let ids: Vec<_> = call.list("team_ids").iter().filter_map(as_integer).collect();
    match ids.len() {
        count if count > most => refuse_parameter(format!("team_ids has {count} items, more than {most}")),
        _ => Ok(ids),
    }
}
