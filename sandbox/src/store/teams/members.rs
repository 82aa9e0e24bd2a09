//! What members do, and what is done to them.

use serde_json::{Value, json};

use super::team::{Role, Team};
use crate::{
    call::Call,
    store::{
        Stop, Store,
        codes::{
            Code, INVITE_NOT_ALLOWED, MANAGER_NOT_ALLOWED, MEMBER_EXISTS, MEMBER_NOT_FOUND, OPERATOR_IN_LIST,
            OWNER_CANNOT_LEAVE, OWNER_IN_LIST, OWNER_ONLY, ensure,
        },
        entity::{Outcomes, patch},
        refuse_parameter,
    },
};

/// How many accounts a call can name.
const MAX_INVITED: usize = 200;
const MAX_KICKED: usize = 10;

/// Whom an operator invites is a member at once, whatever the team's `agree_mode`: there is no client that would accept.
pub(super) fn invite(store: &mut Store, call: &Call) -> Result<Value, Stop> {
    let (now, operator, accounts) = (store.now, call.text("operator_id"), call.texts("invite_account_ids"));
    at_most(&accounts, "invite_account_ids", MAX_INVITED)?;
    let id = store.team_id(call)?;
    let known: Vec<_> = accounts.into_iter().map(|account| (account, store.expect_account(account))).collect();
    let team = store.team_mut(call)?;
    let role = team.role(operator)?;
    ensure(role != Role::Regular || team.configuration.invite_mode == 1, INVITE_NOT_ALLOWED)?;
    let (mut outcomes, mut joined) = (Outcomes::default(), Vec::new());
    for (account, known) in known {
        let is_new = ensure(!team.members.contains_key(account), MEMBER_EXISTS);
        let outcome = known.and(is_new).and_then(|()| team.join(account, operator, now));
        if outcome.is_ok() {
            joined.push(account);
        }
        outcomes.push("account_id", account, outcome.map(|()| json!(account)));
    }
    for account in joined {
        store.joined.entry(account.to_owned()).or_default().insert(id);
    }
    Ok(outcomes.data())
}

pub(super) fn kick(store: &mut Store, call: &Call) -> Result<Value, Stop> {
    let (operator, accounts) = (call.text("operator_id"), call.texts("kick_account_ids"));
    at_most(&accounts, "kick_account_ids", MAX_KICKED)?;
    let team = store.team_mut(call)?;
    let (id, role) = (team.team_id, team.operator(operator)?);
    let (mut outcomes, mut left) = (Outcomes::default(), Vec::new());
    for account in accounts {
        let outcome = may_act(team, operator, role, account);
        if outcome.is_ok() {
            team.members.remove(account);
            left.push(account);
        }
        outcomes.push("account_id", account, outcome.map(|()| json!(account)));
    }
    left.into_iter().for_each(|account| store.note_left(account, id));
    Ok(outcomes.data())
}

pub(super) fn leave(store: &mut Store, call: &Call) -> Result<Value, Stop> {
    let account = call.text("account_id");
    let team = store.team_mut(call)?;
    ensure(team.role(account)? != Role::Owner, OWNER_CANNOT_LEAVE)?;
    team.members.remove(account);
    let id = team.team_id;
    store.note_left(account, id);
    Ok(json!({}))
}

pub(super) fn update(store: &mut Store, call: &Call) -> Result<Value, Stop> {
    let (now, operator, account) = (store.now, call.text("operator_id"), call.text("account_id"));
    let team = store.team_mut(call)?;
    let role = team.operator(operator)?;
    if operator != account {
        may_act(team, operator, role, account)?;
    }
    if let Some(member) = team.members.get_mut(account) {
        patch(member, &call.values);
        member.update_time = now;
    }
    Ok(team.member(account)?)
}

/// Mutes or unmutes members. In a team (高级群) only the owner can do it, in a super team the managers can, too.
pub(super) fn mute(store: &mut Store, call: &Call) -> Result<Value, Stop> {
    let (now, operator) = (store.now, call.text("operator_id"));
    let is_banned = call.is_true("chat_banned");
    let team = store.team_mut(call)?;
    let role = team.operator(operator)?;
    ensure(role == Role::Owner || team.team_type == 2, OWNER_ONLY)?;
    let mut outcomes = Outcomes::default();
    for account in call.texts("chat_ban_account_ids") {
        let outcome = may_act(team, operator, role, account);
        if let (Ok(()), Some(member)) = (outcome, team.members.get_mut(account)) {
            (member.chat_banned, member.update_time) = (is_banned, now);
        }
        outcomes.push("account_id", account, outcome.map(|()| json!(account)));
    }
    Ok(outcomes.data())
}

/// Fails if an operator with this role may not do something to a member.
fn may_act(team: &Team, operator: &str, role: Role, account: &str) -> Result<(), Code> {
    match team.role(account)? {
        _ if operator == account => Err(OPERATOR_IN_LIST),
        Role::Owner => Err(OWNER_IN_LIST),
        target if !role.may_act_on(target) => Err(MANAGER_NOT_ALLOWED),
        _ => Ok(()),
    }
}

fn at_most(accounts: &[&str], name: &str, most: usize) -> Result<(), Stop> {
    match accounts.len() {
        0 => refuse_parameter(format!("{name} is empty")),
        count if count > most => refuse_parameter(format!("{name} has {count} items, more than {most}")),
        _ => Ok(()),
    }
}

impl Store {
    /// Fails if an account may not read the messages of a team: a team that is known must have it as a member.
    pub(crate) fn may_read_team(
        &self,
        conversation: crate::conversation_id::ConversationId<'_>,
        needs_member: bool,
    ) -> Result<(), Stop> {
        let Some(id) = conversation.team_id() else { return Ok(()) };
        match self.team(id, None) {
            Ok(team) => Ok(ensure(!needs_member || team.members.contains_key(conversation.sender), MEMBER_NOT_FOUND)?),
            Err(Stop::Unknown(_)) if !self.is_strict => Ok(()),
            Err(stop) => Err(stop),
        }
    }
}
