//! Who may send messages to a team.

use super::team::Role;
use crate::{
    call::Call,
    conversation_id::ConversationId,
    store::{
        Stop, Store,
        codes::{
            ACCOUNT_MUTED, MEMBER_MUTED, MEMBER_NOT_FOUND, TEAM_MEMBERS_MUTED, TEAM_MUTED, TEAM_NOT_FOUND, ensure,
            unknown,
        },
    },
};

impl Store {
    /// Fails if the sender may not send to the team. `option` is the property of the call that says what is checked.
    pub(crate) fn may_send_to_team(
        &self,
        conversation: ConversationId<'_>,
        call: &Call,
        option: &str,
    ) -> Result<(), Stop> {
        let sender = conversation.sender;
        ensure(!self.is_banned(sender, |configuration| configuration.team_chat_banned), ACCOUNT_MUTED)?;
        let Some(id) = conversation.team_id() else { return self.unknown_team() };
        let team = match self.team(id, None) {
            Ok(team) => team,
            Err(Stop::Unknown(_)) => return self.unknown_team(),
            Err(stop) => return Err(stop),
        };
        ensure(team.conversation_kind() == conversation.kind, TEAM_NOT_FOUND)?;
        let member = team.members.get(sender);
        let needs_member = call.flag(option, "check_team_member_valid", true);
        ensure(member.is_some() || !needs_member, MEMBER_NOT_FOUND)?;
        let is_muted = member.is_some_and(|member| member.chat_banned);
        ensure(!is_muted || call.flag(option, "ignore_member_chat_banned", false), MEMBER_MUTED)?;
        if call.flag(option, "ignore_chat_banned", false) {
            return Ok(());
        }
        let is_regular = member.is_none_or(|member| member.member_role == Role::Regular);
        ensure(team.configuration.chat_banned_mode != 1 || !is_regular, TEAM_MEMBERS_MUTED)?;
        Ok(ensure(team.configuration.chat_banned_mode != 3, TEAM_MUTED)?)
    }

    /// Messages to a team that was never put there are taken, unless everything must be known.
    fn unknown_team(&self) -> Result<(), Stop> {
        if self.is_strict { Err(unknown(TEAM_NOT_FOUND)) } else { Ok(()) }
    }
}
