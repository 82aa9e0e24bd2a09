//! The parameters of a call, checked as the vendor's page has them.

use std::collections::HashMap;

use crate::{
    MessageState, RecordedRequest,
    answer::{Answer, PARAMETER_TOO_LONG, bad, require},
    request::decode,
};

/// A call with parameters that are valid each on its own and together.
pub(crate) struct Call {
    /// Conversation and message.
    pub(crate) message: (String, i64),
    /// What the message becomes.
    pub(crate) state: MessageState,
    pub(crate) ignores_recall_window: bool,
}

const SUPER_TEAM: &str = "3";

/// The parameters that are refused if they are longer, in characters.
const LIMITS: [(&str, usize); 4] =
    [("description", 128), ("push_payload", 2048), ("route_environment", 2048), ("attach", 5000)];

impl Call {
    /// Reads the two ids in the path, still encoded, and the query of the request.
    pub(crate) fn parse(conversation_id: &str, message_id: &str, request: &RecordedRequest) -> Result<Self, Answer> {
        let conversation_id = decode(conversation_id).ok_or_else(|| bad("conversation_id is not UTF-8"))?;
        let conversation_type =
            conversation_type(&conversation_id).map_err(|reason| bad(format!("conversation_id: {reason}")))?;
        let message_id = decode(message_id).and_then(|id| integer(&id));
        let message_id = message_id.ok_or_else(|| bad("message_server_id is not an integer"))?;

        let parameters = parameters(request)?;
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
        let is_boolean = matches!(value("check_team_member_valid"), None | Some("true" | "false"));
        require(is_boolean, || bad("check_team_member_valid is not true or false"))?;
        for (name, limit) in LIMITS {
            let is_in_limit = value(name).is_none_or(|value| value.chars().count() <= limit);
            let refusal = || Answer::code(PARAMETER_TOO_LONG, format!("{name} is longer than {limit} characters"));
            require(is_in_limit, refusal)?;
        }
        let is_supported = conversation_type != SUPER_TEAM || state == MessageState::RecalledTwoWay;
        require(is_supported, || bad("a super team takes a two-way recall only"))?;
        Ok(Self { message: (conversation_id, message_id), state, ignores_recall_window })
    }
}

/// Returns the query parameters that have a value.
fn parameters(request: &RecordedRequest) -> Result<HashMap<String, String>, Answer> {
    let mut parameters = HashMap::new();
    for pair in request.query_pairs() {
        let (name, value) = pair.ok_or_else(|| bad("the query is not UTF-8"))?;
        require(!parameters.contains_key(&name), || bad(format!("{name} is given twice")))?;
        parameters.insert(name, value);
    }
    // The vendor's own example has names without a value, for parameters that are not set.
    parameters.retain(|_, value| !value.is_empty());
    Ok(parameters)
}

/// Returns the type of the conversation with this id, or what is wrong with the id.
pub(crate) fn conversation_type(id: &str) -> Result<&str, String> {
    let parts: Vec<_> = id.split('|').collect();
    let [sender, conversation_type, receiver] = parts[..] else {
        return Err(format!("{id:?} is not of the form sender|type|receiver"));
    };
    if sender.is_empty() || receiver.is_empty() || id.contains(char::is_control) {
        return Err(format!("{id:?} has an empty part or a control character"));
    }
    if !["1", "2", SUPER_TEAM].contains(&conversation_type) {
        return Err(format!("the type {conversation_type:?} is not 1, 2 or 3"));
    }
    Ok(conversation_type)
}

/// Reads a decimal integer without plus sign, leading zeros and white space.
pub(crate) fn integer(text: &str) -> Option<i64> {
    text.parse().ok().filter(|number: &i64| number.to_string() == text)
}
