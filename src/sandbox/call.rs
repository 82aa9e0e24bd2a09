//! The parameters of a call, checked as the vendor's page has them.

use std::collections::HashMap;

use super::request::{decode, query_pairs};
use crate::{
    ConversationId,
    types::{ConversationType, RecallType, ResultCode, RevokeTimeCheck},
};

/// Code and message of a request that is not done.
pub(super) type Refusal = (ResultCode, String);

pub(super) fn bad(msg: impl Into<String>) -> Refusal {
    (ResultCode::BAD_PARAMETER, msg.into())
}

/// A call with parameters that are valid each on its own and together.
pub(super) struct Call {
    pub(super) conversation_id: ConversationId,
    pub(super) message_server_id: i64,
    pub(super) recall_type: RecallType,
    pub(super) revoke_time_check: RevokeTimeCheck,
}

/// The parameters that are refused if they are longer, in characters.
const LIMITS: [(&str, usize); 4] =
    [("description", 128), ("push_payload", 2048), ("route_environment", 2048), ("attach", 5000)];

impl Call {
    /// Reads the two segments of the path and the query, all still encoded.
    pub(super) fn parse(conversation_id: &str, message_server_id: &str, query: &str) -> Result<Self, Refusal> {
        let conversation_id = decode(conversation_id).ok_or_else(|| bad("conversation_id is not UTF-8"))?;
        let conversation_id =
            conversation_id.parse::<ConversationId>().map_err(|e| bad(format!("conversation_id: {e}")))?;
        let message_server_id = decode(message_server_id)
            .and_then(|id| integer(&id))
            .ok_or_else(|| bad("message_server_id is not an integer"))?;

        let mut parameters = HashMap::new();
        for pair in query_pairs(query) {
            let (name, value) = pair.ok_or_else(|| bad("the query is not UTF-8"))?;
            if parameters.contains_key(&name) {
                return Err(bad(format!("{name} is given twice")));
            }
            parameters.insert(name, value);
        }
        // The vendor's own example has names without a value, for parameters that are not set.
        parameters.retain(|_, value| !value.is_empty());
        let number = |name: &str| {
            let value = parameters.get(name).map(|value| integer(value).ok_or(value));
            value.transpose().map_err(|value| bad(format!("{name}: {value:?} is not an integer")))
        };
        let recall_type = number("type")?.ok_or_else(|| bad("type is missing"))?;
        let recall_type = RecallType::try_from(recall_type).map_err(|e| bad(format!("type: {e}")))?;
        let check = number("ingore_revoke_time")?.unwrap_or(RevokeTimeCheck::Enforce.number());
        let revoke_time_check =
            RevokeTimeCheck::try_from(check).map_err(|e| bad(format!("ingore_revoke_time: {e}")))?;
        if parameters.get("check_team_member_valid").is_some_and(|value| value != "true" && value != "false") {
            return Err(bad("check_team_member_valid is neither true nor false"));
        }
        for (name, limit) in LIMITS {
            if parameters.get(name).is_some_and(|value| value.chars().count() > limit) {
                return Err((ResultCode::PARAMETER_TOO_LONG, format!("{name} is longer than {limit} characters")));
            }
        }
        if conversation_id.conversation_type() == ConversationType::SuperTeam && recall_type != RecallType::TwoWay {
            return Err(bad("a super team takes a two-way recall only"));
        }
        Ok(Self { conversation_id, message_server_id, recall_type, revoke_time_check })
    }
}

/// A decimal integer without plus sign, leading zeros and white space.
pub(super) fn integer(text: &str) -> Option<i64> {
    text.parse().ok().filter(|number: &i64| number.to_string() == text)
}
