//! What a moderator does: `POST /recall`, `POST /mute` and `POST /notify`.

use serde::Deserialize;
use yunxin_im::{
    AccountId, Client, ConversationId, Error, Json, TeamId,
    messages::{RecallMessage, RecallType},
    notifications::{SendCustomNotification, SendCustomNotificationArgs},
    team_members::{BatchMuteTeamMembers, BatchMuteTeamMembersArgs},
    types::{ConversationType, TeamType},
};

use crate::{
    audit::Decisions,
    request::{Failed, Outcome, Request},
};

/// Recalls or deletes a message.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Recall {
    conversation_id: ConversationId,
    message_server_id: i64,
    #[serde(rename = "type")]
    recall_type: RecallType,
    description: Option<String>,
    push_content: Option<String>,
    /// Who has decided it, and why: for the audit log alone.
    moderator: Option<AccountId>,
    reason: Option<String>,
    /// The caller's id of this request, by which the service knows it if it is repeated. It becomes the trace id.
    request_id: Option<String>,
}

impl Request for Recall {
    fn check(&self) -> Result<(), &'static str> {
        let is_super_team = self.conversation_id.conversation_type() == ConversationType::SuperTeam;
        match is_super_team && self.recall_type != RecallType::TwoWay {
            true => Err("type: a super team takes a two-way recall only"),
            false => Ok(()),
        }
    }

    fn decisions(&self) -> Decisions {
        let action = match self.recall_type {
            RecallType::Delete => "delete",
            _ => "recall",
        };
        Decisions {
            action,
            targets: vec![format!("{}/{}", self.conversation_id, self.message_server_id)],
            team_id: None,
            moderator: self.moderator.clone(),
            reason: self.reason.clone(),
            request_id: self.request_id.clone(),
        }
    }

    async fn send(self, client: &Client) -> Result<Outcome, Error> {
        let call = client
            .messages()
            .recall(self.conversation_id, self.message_server_id, self.recall_type)
            .optional(self.description, RecallMessage::description)
            .optional(self.push_content, RecallMessage::push_content)
            .optional(self.request_id, RecallMessage::trace_id);
        Ok(Outcome::success(call.send().await?).0)
    }
}

/// Mutes or unmutes members of a team.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Mute {
    /// The owner of the team; in a super team, a manager can do it, too.
    moderator: AccountId,
    team_id: TeamId,
    #[serde(default = "advanced")]
    team_type: TeamType,
    account_ids: Vec<AccountId>,
    #[serde(default = "muted")]
    muted: bool,
    reason: Option<String>,
    request_id: Option<String>,
}

fn advanced() -> TeamType {
    TeamType::Advanced
}

fn muted() -> bool {
    true
}

impl Request for Mute {
    fn check(&self) -> Result<(), &'static str> {
        match self.account_ids.is_empty() {
            true => Err("account_ids: at least one is needed"),
            false => Ok(()),
        }
    }

    fn decisions(&self) -> Decisions {
        let action = if self.muted { "mute" } else { "unmute" };
        Decisions {
            action,
            targets: self.account_ids.iter().map(ToString::to_string).collect(),
            team_id: Some(self.team_id),
            moderator: Some(self.moderator.clone()),
            reason: self.reason.clone(),
            request_id: self.request_id.clone(),
        }
    }

    async fn send(self, client: &Client) -> Result<Outcome, Error> {
        let args = BatchMuteTeamMembersArgs {
            operator_id: self.moderator,
            team_id: self.team_id,
            team_type: self.team_type,
            chat_ban_account_ids: self.account_ids,
            chat_banned: self.muted,
        };
        let call = client.team_members().batch_set_muted(args);
        let response = call.optional(self.request_id, BatchMuteTeamMembers::trace_id).send().await?;
        // A success can be one in part: a member may have left the team.
        let failed = response.failures().into_iter().map(Failed::from).collect();
        Ok(Outcome { failed, ..Outcome::success(response).0 })
    }
}

/// Sends a warning to an account, as a custom notification: `{"kind": "moderation", "text": …}`.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Notify {
    moderator: AccountId,
    account_id: AccountId,
    text: String,
    reason: Option<String>,
    request_id: Option<String>,
}

impl Request for Notify {
    fn decisions(&self) -> Decisions {
        Decisions {
            action: "notify",
            targets: vec![self.account_id.to_string()],
            team_id: None,
            moderator: Some(self.moderator.clone()),
            reason: self.reason.clone(),
            request_id: self.request_id.clone(),
        }
    }

    async fn send(self, client: &Client) -> Result<Outcome, Error> {
        let content = Json(serde_json::json!({"kind": "moderation", "text": self.text}));
        let args = SendCustomNotificationArgs {
            sender_id: self.moderator,
            conversation_type: ConversationType::P2p,
            receiver_id: self.account_id.to_string(),
            content,
        };
        let call = client.notifications().send(args).optional(self.request_id, SendCustomNotification::trace_id);
        Ok(Outcome::success(call.send().await?).0)
    }
}
