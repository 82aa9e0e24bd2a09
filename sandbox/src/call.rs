//! The parameters of a call, checked as the vendor's page has them.

use std::collections::HashMap;

use crate::{
    code,
    request::{decode, query_pairs},
    service::MessageState,
};

/// Code and message of a request that is not done.
pub(crate) type Refusal = (i64, String);

pub(crate) fn bad(msg: impl Into<String>) -> Refusal {
    (code::BAD_PARAMETER, msg.into())
}

/// A call with parameters that are valid each on its own and together.
pub(crate) struct Call {
    pub(crate) conversation_id: String,
    pub(crate) message_server_id: i64,
    /// What the message becomes.
    pub(crate) state: MessageState,
    pub(crate) ignores_recall_window: bool,
}

/// The parameters that are refused if they are longer, in characters.
const LIMITS: [(&str, usize); 4] =
    [("description", 128), ("push_payload", 2048), ("route_environment", 2048), ("attach", 5000)];

impl Call {
    /// Reads the two segments of the path and the query, all still encoded.
    pub(crate) fn parse(conversation_id: &str, message_server_id: &str, query: &str) -> Result<Self, Refusal> {
        let conversation_id = decode(conversation_id).ok_or_else(|| bad("conversation_id is not UTF-8"))?;
        let conversation_type =
            conversation_type(&conversation_id).map_err(|reason| bad(format!("conversation_id: {reason}")))?;
        let message_server_id = decode(message_server_id)
            .and_then(|id| integer(&id))
            .ok_or_else(|| bad("message_server_id is not an integer"))?;

        let parameters = parameters(query)?;
        let value = |name: &str| parameters.get(name).map(String::as_str);
        let state = match value("type") {
            Some("1") => MessageState::RecalledOneWay,
            Some("2") => MessageState::RecalledTwoWay,
            Some("3") => MessageState::Deleted,
            Some(other) => return Err(bad(format!("type: {other:?} is not 1, 2 or 3"))),
            None => return Err(bad("type is missing")),
        };
        let ignores_recall_window = match value("ingore_revoke_time") {
            None | Some("0") => false,
            Some("1") => true,
            Some(other) => return Err(bad(format!("ingore_revoke_time: {other:?} is not 0 or 1"))),
        };
        if let Some(other) = value("check_team_member_valid").filter(|value| !["true", "false"].contains(value)) {
            return Err(bad(format!("check_team_member_valid: {other:?} is not true or false")));
        }
        for (name, limit) in LIMITS {
            if value(name).is_some_and(|value| value.chars().count() > limit) {
                return Err((code::PARAMETER_TOO_LONG, format!("{name} is longer than {limit} characters")));
            }
        }
        if conversation_type == ConversationType::SuperTeam && state != MessageState::RecalledTwoWay {
            return Err(bad("a super team takes a two-way recall only"));
        }
        Ok(Self { conversation_id, message_server_id, state, ignores_recall_window })
    }
}

/// Reads the query parameters that have a value.
fn parameters(query: &str) -> Result<HashMap<String, String>, Refusal> {
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
    Ok(parameters)
}

#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum ConversationType {
    P2p,
    Team,
    SuperTeam,
}

/// The type of the conversation with this id; or what is wrong with the id.
pub(crate) fn conversation_type(id: &str) -> Result<ConversationType, String> {
    let parts: Vec<_> = id.split('|').collect();
    let [sender, conversation_type, receiver] = parts[..] else {
        return Err(format!("{id:?} is not of the form sender|type|receiver"));
    };
    for (name, part) in [("sender", sender), ("receiver", receiver)] {
        if part.is_empty() || part.contains(char::is_control) {
            return Err(format!("the {name} {part:?} is empty or has a control character"));
        }
    }
    match conversation_type {
        "1" => Ok(ConversationType::P2p),
        "2" => Ok(ConversationType::Team),
        "3" => Ok(ConversationType::SuperTeam),
        other => Err(format!("the type {other:?} is not 1, 2 or 3")),
    }
}

/// A decimal integer without plus sign, leading zeros and white space.
pub(crate) fn integer(text: &str) -> Option<i64> {
    text.parse().ok().filter(|number: &i64| number.to_string() == text)
}
