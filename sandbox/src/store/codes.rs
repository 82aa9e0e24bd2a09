//! The result codes of refusals for what the state says.
//!
//! They are those of the vendor's client SDKs for the same reasons. The documents of the server API have some of them (102404,
//! 107449, 108404, 117404); that the server API responds with the others is assumed.

use crate::answer::Answer;

use super::Stop;

/// A code with the words that it comes with.
pub(crate) type Code = (i64, &'static str);

pub(crate) const ACCOUNT_NOT_FOUND: Code = (102404, "the account does not exist");
pub(crate) const ACCOUNT_EXISTS: Code = (102405, "the account exists");
pub(crate) const ACCOUNT_MUTED: Code = (102421, "the account may not send messages of this kind");
pub(crate) const ACCOUNT_BLOCKED: Code = (102426, "the receiver has blocked the sender");
pub(crate) const ACCOUNT_LIMIT: Code = (102434, "there are too many accounts");
pub(crate) const NO_FRIEND_REQUEST: Code = (104302, "there is no request to be a friend");
pub(crate) const FRIEND_NOT_FOUND: Code = (104404, "the accounts are not friends");
pub(crate) const FRIEND_EXISTS: Code = (104405, "the accounts are friends");
pub(crate) const FRIEND_IS_SELF: Code = (104429, "an account is not its own friend");
pub(crate) const FRIEND_LIMIT: Code = (104435, "there are too many friends");
pub(crate) const MUTE_IS_SELF: Code = (105429, "an account cannot mute itself");
pub(crate) const MUTE_LIMIT: Code = (105435, "there are too many muted accounts");
pub(crate) const BLOCK_IS_SELF: Code = (106429, "an account cannot block itself");
pub(crate) const BLOCK_LIMIT: Code = (106435, "there are too many blocked accounts");
pub(crate) const NO_SENSE_AT_BOTH: Code = (107330, "a message leaves a trace at the sender or at the receiver");
pub(crate) const NO_QUESTION: Code = (107336, "a message that is not a text message needs ai_params.content");
pub(crate) const MESSAGE_NOT_FOUND: Code = (107404, "the message does not exist");
pub(crate) const MESSAGE_CHANGED_TOO_OFTEN: Code = (107449, "a message can be changed once a second");
pub(crate) const TEAM_LIMIT: Code = (108435, "there are too many teams");
pub(crate) const TEAM_MEMBERS_LIMIT: Code = (108437, "the team has too many members");
pub(crate) const TEAM_MANAGER_IS_OWNER: Code = (108430, "the owner cannot be a manager");
pub(crate) const TEAM_MEMBERS_MUTED: Code = (108306, "the regular members of the team are muted");
pub(crate) const TEAM_NOT_FOUND: Code = (108404, "the team does not exist");
pub(crate) const TEAM_MUTED: Code = (108423, "the team is muted");
pub(crate) const MANAGER_NOT_ALLOWED: Code = (109305, "only the owner can do it to a manager");
pub(crate) const INVITE_NOT_ALLOWED: Code = (109306, "the operator may not invite to the team");
pub(crate) const OWNER_CANNOT_LEAVE: Code = (109307, "the owner cannot leave the team");
pub(crate) const OWNER_IN_LIST: Code = (109314, "it cannot be done to the owner");
pub(crate) const OPERATOR_IN_LIST: Code = (109310, "the operator cannot do it to itself");
pub(crate) const MEMBER_EXISTS: Code = (109311, "the account is a member");
pub(crate) const MEMBER_NOT_FOUND: Code = (109404, "the account is not a member of the team");
pub(crate) const MEMBER_MUTED: Code = (109424, "the member is muted in the team");
pub(crate) const OWNER_ONLY: Code = (109427, "only the owner of the team can do it");
pub(crate) const OWNER_OR_MANAGER_ONLY: Code = (109432, "only the owner and the managers of the team can do it");
pub(crate) const GROUP_LIMIT_OF_CONVERSATION: Code = (110304, "a conversation is in at most 5 groups");
pub(crate) const BROADCAST_NOT_FOUND: Code = (111404, "the broadcast does not exist");
pub(crate) const TAG_MUTED: Code = (113302, "a tag of the sender is muted in the chatroom");
pub(crate) const ROOM_NOT_FOUND: Code = (113404, "the chatroom does not exist");
pub(crate) const ROOM_CLOSED: Code = (113406, "the chatroom is closed");
pub(crate) const ROOM_MUTED: Code = (113423, "the chatroom is muted");
pub(crate) const ROOM_LIMIT: Code = (113434, "there are too many chatrooms");
pub(crate) const MEMBER_OFFLINE: Code = (114304, "the member of the chatroom is not online");
pub(crate) const ROOM_MEMBER_NOT_FOUND: Code = (114404, "the account is not a member of the chatroom");
pub(crate) const ROOM_MEMBER_MUTED: Code = (114421, "the member is muted in the chatroom");
pub(crate) const ROOM_MEMBER_BLOCKED: Code = (114426, "the account is blocked in the chatroom");
pub(crate) const CREATOR_ONLY: Code = (114427, "only the creator of the chatroom can do it");
pub(crate) const OPERATOR_IS_MEMBER: Code = (114429, "the operator cannot do it to itself");
pub(crate) const CREATOR_OR_ADMINISTRATOR_ONLY: Code = (114432, "only the creator and the administrators can do it");
pub(crate) const ROOM_MEMBER_LIMIT: Code = (114437, "the chatroom has too many members");
pub(crate) const GROUP_NOT_FOUND: Code = (116404, "the conversation group does not exist");
pub(crate) const GROUP_LIMIT: Code = (116435, "there are too many conversation groups");
pub(crate) const QUEUE_NOT_FOUND: Code = (117404, "the chatroom has no queue, or the queue no such element");
pub(crate) const QUEUE_FULL: Code = (419, "the queue is full");
pub(crate) const ELEMENT_EXISTS: Code = (417, "the queue has an element with this key");
pub(crate) const SIGNAL_ROOM_EXISTS: Code = (118301, "there is a signalling room of this name");
pub(crate) const SIGNAL_INVITER_BLOCKED: Code = (7101, "the account has blocked the inviter");
pub(crate) const SIGNAL_MEMBER_NOT_FOUND: Code = (118303, "the account is not in the signalling room");
pub(crate) const SIGNAL_INVITE_NOT_FOUND: Code = (118310, "the invitation does not exist");
pub(crate) const SIGNAL_CREATOR_ONLY: Code = (118311, "only the creator of the signalling room can do it");
pub(crate) const SIGNAL_ROOM_NOT_FOUND: Code = (118404, "the signalling room does not exist");
pub(crate) const SIGNAL_ROOM_LIMIT: Code = (419, "there are too many signalling rooms");
pub(crate) const STREAM_FINISHED: Code = (189319, "the message is finished");
pub(crate) const STREAM_BROKEN_OFF: Code = (189320, "the message was broken off");
pub(crate) const SUBSCRIPTION_LIMIT: Code = (419, "there are too many subscriptions");
pub(crate) const NOT_ALLOWED: Code = (403, "not allowed");
pub(crate) const NOT_FOUND: Code = (404, "not found");

impl From<Code> for Stop {
    fn from((code, msg): Code) -> Self {
        Self::Refused(Answer::code(code, msg))
    }
}

/// Says that a call names something that the sandbox has never held.
pub(crate) fn unknown((code, msg): Code) -> Stop {
    Stop::Unknown(Answer::code(code, msg))
}

/// Fails with the code unless a rule is kept.
pub(crate) fn ensure(is_kept: bool, otherwise: Code) -> Result<(), Code> {
    if is_kept { Ok(()) } else { Err(otherwise) }
}
