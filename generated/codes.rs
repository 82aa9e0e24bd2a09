// Generated from openapi/common.yaml. Do not edit.

impl ResultCode {
    /// `0`: success.
    pub const OK: Self = Self(0);
    /// `200`: success.
    pub const SUCCESS: Self = Self(200);
    /// `403`: not allowed.
    pub const NOT_ALLOWED: Self = Self(403);
    /// `404`: not found.
    pub const NOT_FOUND: Self = Self(404);
    /// `405`: parameter too long.
    pub const PARAMETER_TOO_LONG: Self = Self(405);
    /// `408`: timed out in the service.
    pub const TIMED_OUT: Self = Self(408);
    /// `414`: bad parameter, or a CheckSum, CurTime or AppKey that is not accepted.
    pub const BAD_PARAMETER: Self = Self(414);
    /// `416`: over the rate limit.
    pub const RATE_LIMITED: Self = Self(416);
    /// `417`: repeated operation.
    pub const REPEATED_OPERATION: Self = Self(417);
    /// `419`: quantity over the limit.
    pub const QUANTITY_OVER_LIMIT: Self = Self(419);
    /// `422`: account disabled.
    pub const ACCOUNT_DISABLED: Self = Self(422);
    /// `431`: duplicate request (the same X-custom-traceid).
    pub const DUPLICATE_REQUEST: Self = Self(431);
    /// `500`: server error.
    pub const SERVER_ERROR: Self = Self(500);
    /// `503`: server busy.
    pub const SERVER_BUSY: Self = Self(503);
    /// `508`: the recall window has passed.
    pub const RECALL_WINDOW_PASSED: Self = Self(508);
    /// `514`: service unavailable.
    pub const SERVICE_UNAVAILABLE: Self = Self(514);
    /// `7101`: blocked by the other account.
    pub const BLOCKED_BY_ACCOUNT: Self = Self(7101);
    /// `102404`: the account does not exist.
    pub const ACCOUNT_NOT_FOUND: Self = Self(102404);
    /// `102421`: the account is muted.
    pub const ACCOUNT_MUTED: Self = Self(102421);
    /// `102422`: the account is banned.
    pub const ACCOUNT_BANNED: Self = Self(102422);
    /// `102426`: the account is on the block list of the other one.
    pub const ACCOUNT_BLOCKED: Self = Self(102426);
    /// `102449`: the operation on the account should be repeated.
    pub const ACCOUNT_BUSY: Self = Self(102449);
    /// `103404`: the user profile does not exist.
    pub const USER_NOT_FOUND: Self = Self(103404);
    /// `103451`: the content check rejects the user profile.
    pub const USER_REJECTED_BY_ANTISPAM: Self = Self(103451);
    /// `104301`: the other account has too many friends.
    pub const PEER_FRIEND_LIMIT: Self = Self(104301);
    /// `104302`: there is no such friend request.
    pub const FRIEND_REQUEST_NOT_FOUND: Self = Self(104302);
    /// `104404`: the accounts are not friends.
    pub const NOT_FRIENDS: Self = Self(104404);
    /// `104405`: the accounts are friends already.
    pub const ALREADY_FRIENDS: Self = Self(104405);
    /// `104429`: an account cannot be its own friend.
    pub const FRIEND_OF_ITSELF: Self = Self(104429);
    /// `104435`: the account has too many friends.
    pub const FRIEND_LIMIT: Self = Self(104435);
    /// `104449`: over the rate limit of friends.
    pub const FRIEND_RATE_LIMITED: Self = Self(104449);
    /// `105429`: an account cannot mute itself.
    pub const MUTE_OF_ITSELF: Self = Self(105429);
    /// `105435`: the account mutes too many others.
    pub const MUTE_LIMIT: Self = Self(105435);
    /// `106429`: an account cannot block itself.
    pub const BLOCK_OF_ITSELF: Self = Self(106429);
    /// `106435`: the account blocks too many others.
    pub const BLOCK_LIMIT: Self = Self(106435);
    /// `107302`: the team has too many members for read receipts.
    pub const TEAM_TOO_LARGE_FOR_RECEIPTS: Self = Self(107302);
    /// `107304`: too many high-priority messages.
    pub const HIGH_PRIORITY_RATE_LIMITED: Self = Self(107304);
    /// `107306`: the message_client_id was used already.
    pub const DUPLICATE_MESSAGE_CLIENT_ID: Self = Self(107306);
    /// `107314`: the message is too old to be recalled.
    pub const RECALL_TIME_LIMIT_EXCEEDED: Self = Self(107314);
    /// `107315`: only the sender or a manager of the team can recall it.
    pub const RECALL_NOT_ALLOWED: Self = Self(107315);
    /// `107316`: the list of forced notifications is too long.
    pub const FORCE_PUSH_LIMIT: Self = Self(107316);
    /// `107317`: too many read receipts of teams.
    pub const TEAM_RECEIPT_RATE_LIMITED: Self = Self(107317);
    /// `107318`: there is no list of who has read the message.
    pub const SNAPSHOT_NOT_FOUND: Self = Self(107318);
    /// `107321`: too many quick comments.
    pub const QUICK_COMMENT_LIMIT: Self = Self(107321);
    /// `107323`: over the rate limit of messages.
    pub const MESSAGE_RATE_LIMITED: Self = Self(107323);
    /// `107324`: read receipts of teams are not enabled for the app.
    pub const TEAM_RECEIPTS_DISABLED: Self = Self(107324);
    /// `107325`: P2P read receipts are not enabled for the app.
    pub const P2P_RECEIPTS_DISABLED: Self = Self(107325);
    /// `107326`: quick comments are not enabled for the app.
    pub const QUICK_COMMENTS_DISABLED: Self = Self(107326);
    /// `107330`: a message must leave a trace at one of the two sides.
    pub const MESSAGE_WITHOUT_TRACE: Self = Self(107330);
    /// `107336`: a question to an AI user without its content.
    pub const AI_CONTENT_MISSING: Self = Self(107336);
    /// `107404`: the message does not exist.
    pub const MESSAGE_NOT_FOUND: Self = Self(107404);
    /// `107439`: the time range is not valid.
    pub const INVALID_TIME_RANGE: Self = Self(107439);
    /// `107449`: the same message is modified too often.
    pub const MODIFIED_TOO_OFTEN: Self = Self(107449);
    /// `107451`: the content check rejects the message.
    pub const MESSAGE_REJECTED_BY_ANTISPAM: Self = Self(107451);
    /// `108302`: the team is of the other kind.
    pub const NOT_ADVANCED_TEAM: Self = Self(108302);
    /// `108303`: the team has too many managers.
    pub const TEAM_MANAGER_LIMIT: Self = Self(108303);
    /// `108305`: the account is in too many teams.
    pub const JOINED_TEAM_LIMIT: Self = Self(108305);
    /// `108306`: the regular members of the team are muted.
    pub const TEAM_MEMBERS_MUTED: Self = Self(108306);
    /// `108310`: the account owns the team already.
    pub const TRANSFER_TO_OWNER: Self = Self(108310);
    /// `108311`: super teams are not enabled for the app.
    pub const SUPER_TEAMS_DISABLED: Self = Self(108311);
    /// `108404`: the team does not exist.
    pub const TEAM_NOT_FOUND: Self = Self(108404);
    /// `108406`: the count of online members is not enabled for the app.
    pub const ONLINE_COUNT_DISABLED: Self = Self(108406);
    /// `108423`: the team is muted.
    pub const TEAM_MUTED: Self = Self(108423);
    /// `108430`: the owner of the team cannot be a manager.
    pub const OWNER_AS_MANAGER: Self = Self(108430);
    /// `108435`: the account has created too many teams.
    pub const CREATED_TEAM_LIMIT: Self = Self(108435);
    /// `108449`: the operation on the team should be repeated.
    pub const TEAM_BUSY: Self = Self(108449);
    /// `108451`: the content check rejects what is said of the team.
    pub const TEAM_REJECTED_BY_ANTISPAM: Self = Self(108451);
    /// `109305`: it cannot be done to a manager of the team.
    pub const MANAGER_PROTECTED: Self = Self(109305);
    /// `109306`: the account may not invite to the team.
    pub const NO_INVITE_PERMISSION: Self = Self(109306);
    /// `109307`: the owner of the team cannot leave it.
    pub const OWNER_CANNOT_LEAVE: Self = Self(109307);
    /// `109311`: the account is in the team already.
    pub const ALREADY_TEAM_MEMBER: Self = Self(109311);
    /// `109314`: it cannot be done to the owner of the team.
    pub const OWNER_PROTECTED: Self = Self(109314);
    /// `109404`: the account is not in the team.
    pub const TEAM_MEMBER_NOT_FOUND: Self = Self(109404);
    /// `109424`: the member of the team is muted.
    pub const TEAM_MEMBER_MUTED: Self = Self(109424);
    /// `109427`: only for the owner of the team.
    pub const TEAM_OWNER_REQUIRED: Self = Self(109427);
    /// `109432`: only for the owner and the managers of the team.
    pub const TEAM_MANAGER_REQUIRED: Self = Self(109432);
    /// `109449`: at the same time as another operation.
    pub const TEAM_MEMBER_CONFLICT: Self = Self(109449);
    /// `110302`: the conversation is not one of the account.
    pub const CONVERSATION_ACCOUNT_MISMATCH: Self = Self(110302);
    /// `110303`: too many conversations are pinned to the top.
    pub const STICK_TOP_LIMIT: Self = Self(110303);
    /// `110304`: the conversation is in too many groups.
    pub const GROUPS_OF_CONVERSATION_LIMIT: Self = Self(110304);
    /// `110404`: the conversation does not exist.
    pub const CONVERSATION_NOT_FOUND: Self = Self(110404);
    /// `113404`: the chatroom does not exist.
    pub const CHATROOM_NOT_FOUND: Self = Self(113404);
    /// `113406`: the chatroom is closed.
    pub const CHATROOM_CLOSED: Self = Self(113406);
    /// `113409`: the chatroom is in that state already.
    pub const CHATROOM_REPEATED_OPERATION: Self = Self(113409);
    /// `113410`: chatrooms are not enabled for the app.
    pub const CHATROOMS_DISABLED: Self = Self(113410);
    /// `113423`: the chatroom is muted.
    pub const CHATROOM_MUTED: Self = Self(113423);
    /// `113451`: the content check rejects what is said of the chatroom.
    pub const CHATROOM_REJECTED_BY_ANTISPAM: Self = Self(113451);
    /// `114404`: the account is not in the chatroom.
    pub const CHATROOM_MEMBER_NOT_FOUND: Self = Self(114404);
    /// `114405`: the member is in that state already.
    pub const CHATROOM_MEMBER_REPEATED_OPERATION: Self = Self(114405);
    /// `114421`: the member of the chatroom is muted.
    pub const CHATROOM_MEMBER_MUTED: Self = Self(114421);
    /// `114426`: the account is on the block list of the chatroom.
    pub const CHATROOM_MEMBER_BLOCKED: Self = Self(114426);
    /// `114427`: only for the owner of the chatroom.
    pub const CHATROOM_OWNER_REQUIRED: Self = Self(114427);
    /// `114429`: the account cannot do it to itself.
    pub const CHATROOM_OPERATION_ON_ITSELF: Self = Self(114429);
    /// `114432`: only for the managers of the chatroom or its owner.
    pub const CHATROOM_MANAGER_REQUIRED: Self = Self(114432);
    /// `114437`: the chatroom has too many members.
    pub const CHATROOM_MEMBER_LIMIT: Self = Self(114437);
    /// `114449`: at the same time as another operation.
    pub const CHATROOM_MEMBER_CONFLICT: Self = Self(114449);
    /// `114451`: the content check rejects the chatroom member.
    pub const CHATROOM_MEMBER_REJECTED_BY_ANTISPAM: Self = Self(114451);
    /// `116404`: the conversation group does not exist.
    pub const CONVERSATION_GROUP_NOT_FOUND: Self = Self(116404);
    /// `116435`: the account has too many conversation groups.
    pub const CONVERSATION_GROUP_LIMIT: Self = Self(116435);
    /// `116437`: the group has too many conversations.
    pub const CONVERSATIONS_IN_GROUP_LIMIT: Self = Self(116437);
    /// `117404`: the chatroom has no queue.
    pub const CHATROOM_QUEUE_NOT_FOUND: Self = Self(117404);
    /// `118301`: the signalling room exists already.
    pub const SIGNAL_ROOM_EXISTS: Self = Self(118301);
    /// `118302`: the invitation was accepted already.
    pub const INVITE_ACCEPTED: Self = Self(118302);
    /// `118303`: the member of the signalling room does not exist.
    pub const SIGNAL_MEMBER_NOT_FOUND: Self = Self(118303);
    /// `118307`: the invitation was rejected already.
    pub const INVITE_REJECTED: Self = Self(118307);
    /// `118308`: the account is offline but can be reached by push.
    pub const SIGNAL_MEMBER_OFFLINE: Self = Self(118308);
    /// `118310`: the invitation does not exist.
    pub const INVITE_NOT_FOUND: Self = Self(118310);
    /// `118311`: only for the creator of the signalling room.
    pub const SIGNAL_CREATOR_REQUIRED: Self = Self(118311);
    /// `118404`: the signalling room does not exist.
    pub const SIGNAL_ROOM_NOT_FOUND: Self = Self(118404);
    /// `118410`: signalling is not enabled for the app.
    pub const SIGNALLING_DISABLED: Self = Self(118410);

    /// The listed codes, by number.
    pub const ALL: &'static [Self] = &[Self::OK, Self::SUCCESS, Self::NOT_ALLOWED, Self::NOT_FOUND, Self::PARAMETER_TOO_LONG, Self::TIMED_OUT, Self::BAD_PARAMETER, Self::RATE_LIMITED, Self::REPEATED_OPERATION, Self::QUANTITY_OVER_LIMIT, Self::ACCOUNT_DISABLED, Self::DUPLICATE_REQUEST, Self::SERVER_ERROR, Self::SERVER_BUSY, Self::RECALL_WINDOW_PASSED, Self::SERVICE_UNAVAILABLE, Self::BLOCKED_BY_ACCOUNT, Self::ACCOUNT_NOT_FOUND, Self::ACCOUNT_MUTED, Self::ACCOUNT_BANNED, Self::ACCOUNT_BLOCKED, Self::ACCOUNT_BUSY, Self::USER_NOT_FOUND, Self::USER_REJECTED_BY_ANTISPAM, Self::PEER_FRIEND_LIMIT, Self::FRIEND_REQUEST_NOT_FOUND, Self::NOT_FRIENDS, Self::ALREADY_FRIENDS, Self::FRIEND_OF_ITSELF, Self::FRIEND_LIMIT, Self::FRIEND_RATE_LIMITED, Self::MUTE_OF_ITSELF, Self::MUTE_LIMIT, Self::BLOCK_OF_ITSELF, Self::BLOCK_LIMIT, Self::TEAM_TOO_LARGE_FOR_RECEIPTS, Self::HIGH_PRIORITY_RATE_LIMITED, Self::DUPLICATE_MESSAGE_CLIENT_ID, Self::RECALL_TIME_LIMIT_EXCEEDED, Self::RECALL_NOT_ALLOWED, Self::FORCE_PUSH_LIMIT, Self::TEAM_RECEIPT_RATE_LIMITED, Self::SNAPSHOT_NOT_FOUND, Self::QUICK_COMMENT_LIMIT, Self::MESSAGE_RATE_LIMITED, Self::TEAM_RECEIPTS_DISABLED, Self::P2P_RECEIPTS_DISABLED, Self::QUICK_COMMENTS_DISABLED, Self::MESSAGE_WITHOUT_TRACE, Self::AI_CONTENT_MISSING, Self::MESSAGE_NOT_FOUND, Self::INVALID_TIME_RANGE, Self::MODIFIED_TOO_OFTEN, Self::MESSAGE_REJECTED_BY_ANTISPAM, Self::NOT_ADVANCED_TEAM, Self::TEAM_MANAGER_LIMIT, Self::JOINED_TEAM_LIMIT, Self::TEAM_MEMBERS_MUTED, Self::TRANSFER_TO_OWNER, Self::SUPER_TEAMS_DISABLED, Self::TEAM_NOT_FOUND, Self::ONLINE_COUNT_DISABLED, Self::TEAM_MUTED, Self::OWNER_AS_MANAGER, Self::CREATED_TEAM_LIMIT, Self::TEAM_BUSY, Self::TEAM_REJECTED_BY_ANTISPAM, Self::MANAGER_PROTECTED, Self::NO_INVITE_PERMISSION, Self::OWNER_CANNOT_LEAVE, Self::ALREADY_TEAM_MEMBER, Self::OWNER_PROTECTED, Self::TEAM_MEMBER_NOT_FOUND, Self::TEAM_MEMBER_MUTED, Self::TEAM_OWNER_REQUIRED, Self::TEAM_MANAGER_REQUIRED, Self::TEAM_MEMBER_CONFLICT, Self::CONVERSATION_ACCOUNT_MISMATCH, Self::STICK_TOP_LIMIT, Self::GROUPS_OF_CONVERSATION_LIMIT, Self::CONVERSATION_NOT_FOUND, Self::CHATROOM_NOT_FOUND, Self::CHATROOM_CLOSED, Self::CHATROOM_REPEATED_OPERATION, Self::CHATROOMS_DISABLED, Self::CHATROOM_MUTED, Self::CHATROOM_REJECTED_BY_ANTISPAM, Self::CHATROOM_MEMBER_NOT_FOUND, Self::CHATROOM_MEMBER_REPEATED_OPERATION, Self::CHATROOM_MEMBER_MUTED, Self::CHATROOM_MEMBER_BLOCKED, Self::CHATROOM_OWNER_REQUIRED, Self::CHATROOM_OPERATION_ON_ITSELF, Self::CHATROOM_MANAGER_REQUIRED, Self::CHATROOM_MEMBER_LIMIT, Self::CHATROOM_MEMBER_CONFLICT, Self::CHATROOM_MEMBER_REJECTED_BY_ANTISPAM, Self::CONVERSATION_GROUP_NOT_FOUND, Self::CONVERSATION_GROUP_LIMIT, Self::CONVERSATIONS_IN_GROUP_LIMIT, Self::CHATROOM_QUEUE_NOT_FOUND, Self::SIGNAL_ROOM_EXISTS, Self::INVITE_ACCEPTED, Self::SIGNAL_MEMBER_NOT_FOUND, Self::INVITE_REJECTED, Self::SIGNAL_MEMBER_OFFLINE, Self::INVITE_NOT_FOUND, Self::SIGNAL_CREATOR_REQUIRED, Self::SIGNAL_ROOM_NOT_FOUND, Self::SIGNALLING_DISABLED];
}

/// What is known of the codes, by number.
const KNOWN: &[Known] = &[
    Known { code: 0, meaning: "success", kind: Kind::Success, without_effect: false, retryable: false },
    Known { code: 200, meaning: "success", kind: Kind::Success, without_effect: false, retryable: false },
    Known { code: 403, meaning: "not allowed", kind: Kind::Other, without_effect: true, retryable: false },
    Known { code: 404, meaning: "not found", kind: Kind::Other, without_effect: true, retryable: false },
    Known { code: 405, meaning: "parameter too long", kind: Kind::ParameterError, without_effect: true, retryable: false },
    Known { code: 408, meaning: "timed out in the service", kind: Kind::ServerError, without_effect: false, retryable: true },
    Known { code: 414, meaning: "bad parameter, or a CheckSum, CurTime or AppKey that is not accepted", kind: Kind::ParameterError, without_effect: true, retryable: false },
    Known { code: 416, meaning: "over the rate limit", kind: Kind::Other, without_effect: true, retryable: true },
    Known { code: 417, meaning: "repeated operation", kind: Kind::Other, without_effect: true, retryable: false },
    Known { code: 419, meaning: "quantity over the limit", kind: Kind::ParameterError, without_effect: true, retryable: false },
    Known { code: 422, meaning: "account disabled", kind: Kind::Other, without_effect: true, retryable: false },
    Known { code: 431, meaning: "duplicate request (the same X-custom-traceid)", kind: Kind::Other, without_effect: false, retryable: false },
    Known { code: 500, meaning: "server error", kind: Kind::ServerError, without_effect: false, retryable: true },
    Known { code: 503, meaning: "server busy", kind: Kind::ServerError, without_effect: false, retryable: true },
    Known { code: 508, meaning: "the recall window has passed", kind: Kind::Other, without_effect: true, retryable: false },
    Known { code: 514, meaning: "service unavailable", kind: Kind::ServerError, without_effect: false, retryable: true },
    Known { code: 7101, meaning: "blocked by the other account", kind: Kind::Other, without_effect: false, retryable: false },
    Known { code: 102404, meaning: "the account does not exist", kind: Kind::Other, without_effect: true, retryable: false },
    Known { code: 102421, meaning: "the account is muted", kind: Kind::Other, without_effect: true, retryable: false },
    Known { code: 102422, meaning: "the account is banned", kind: Kind::Other, without_effect: true, retryable: false },
    Known { code: 102426, meaning: "the account is on the block list of the other one", kind: Kind::Other, without_effect: false, retryable: false },
    Known { code: 102449, meaning: "the operation on the account should be repeated", kind: Kind::Other, without_effect: false, retryable: true },
    Known { code: 103404, meaning: "the user profile does not exist", kind: Kind::Other, without_effect: true, retryable: false },
    Known { code: 103451, meaning: "the content check rejects the user profile", kind: Kind::Other, without_effect: false, retryable: false },
    Known { code: 104301, meaning: "the other account has too many friends", kind: Kind::Other, without_effect: true, retryable: false },
    Known { code: 104302, meaning: "there is no such friend request", kind: Kind::Other, without_effect: true, retryable: false },
    Known { code: 104404, meaning: "the accounts are not friends", kind: Kind::Other, without_effect: false, retryable: false },
    Known { code: 104405, meaning: "the accounts are friends already", kind: Kind::Other, without_effect: true, retryable: false },
    Known { code: 104429, meaning: "an account cannot be its own friend", kind: Kind::Other, without_effect: true, retryable: false },
    Known { code: 104435, meaning: "the account has too many friends", kind: Kind::Other, without_effect: true, retryable: false },
    Known { code: 104449, meaning: "over the rate limit of friends", kind: Kind::Other, without_effect: true, retryable: true },
    Known { code: 105429, meaning: "an account cannot mute itself", kind: Kind::Other, without_effect: true, retryable: false },
    Known { code: 105435, meaning: "the account mutes too many others", kind: Kind::Other, without_effect: true, retryable: false },
    Known { code: 106429, meaning: "an account cannot block itself", kind: Kind::Other, without_effect: true, retryable: false },
    Known { code: 106435, meaning: "the account blocks too many others", kind: Kind::Other, without_effect: true, retryable: false },
    Known { code: 107302, meaning: "the team has too many members for read receipts", kind: Kind::Other, without_effect: true, retryable: false },
    Known { code: 107304, meaning: "too many high-priority messages", kind: Kind::Other, without_effect: true, retryable: true },
    Known { code: 107306, meaning: "the message_client_id was used already", kind: Kind::Other, without_effect: false, retryable: false },
    Known { code: 107314, meaning: "the message is too old to be recalled", kind: Kind::Other, without_effect: true, retryable: false },
    Known { code: 107315, meaning: "only the sender or a manager of the team can recall it", kind: Kind::Other, without_effect: true, retryable: false },
    Known { code: 107316, meaning: "the list of forced notifications is too long", kind: Kind::Other, without_effect: true, retryable: false },
    Known { code: 107317, meaning: "too many read receipts of teams", kind: Kind::Other, without_effect: true, retryable: true },
    Known { code: 107318, meaning: "there is no list of who has read the message", kind: Kind::Other, without_effect: true, retryable: false },
    Known { code: 107321, meaning: "too many quick comments", kind: Kind::Other, without_effect: true, retryable: false },
    Known { code: 107323, meaning: "over the rate limit of messages", kind: Kind::Other, without_effect: true, retryable: true },
    Known { code: 107324, meaning: "read receipts of teams are not enabled for the app", kind: Kind::Other, without_effect: true, retryable: false },
    Known { code: 107325, meaning: "P2P read receipts are not enabled for the app", kind: Kind::Other, without_effect: true, retryable: false },
    Known { code: 107326, meaning: "quick comments are not enabled for the app", kind: Kind::Other, without_effect: true, retryable: false },
    Known { code: 107330, meaning: "a message must leave a trace at one of the two sides", kind: Kind::Other, without_effect: true, retryable: false },
    Known { code: 107336, meaning: "a question to an AI user without its content", kind: Kind::Other, without_effect: true, retryable: false },
    Known { code: 107404, meaning: "the message does not exist", kind: Kind::Other, without_effect: true, retryable: false },
    Known { code: 107439, meaning: "the time range is not valid", kind: Kind::Other, without_effect: true, retryable: false },
    Known { code: 107449, meaning: "the same message is modified too often", kind: Kind::Other, without_effect: true, retryable: true },
    Known { code: 107451, meaning: "the content check rejects the message", kind: Kind::Other, without_effect: false, retryable: false },
    Known { code: 108302, meaning: "the team is of the other kind", kind: Kind::Other, without_effect: true, retryable: false },
    Known { code: 108303, meaning: "the team has too many managers", kind: Kind::Other, without_effect: true, retryable: false },
    Known { code: 108305, meaning: "the account is in too many teams", kind: Kind::Other, without_effect: true, retryable: false },
    Known { code: 108306, meaning: "the regular members of the team are muted", kind: Kind::Other, without_effect: true, retryable: false },
    Known { code: 108310, meaning: "the account owns the team already", kind: Kind::Other, without_effect: true, retryable: false },
    Known { code: 108311, meaning: "super teams are not enabled for the app", kind: Kind::Other, without_effect: true, retryable: false },
    Known { code: 108404, meaning: "the team does not exist", kind: Kind::Other, without_effect: true, retryable: false },
    Known { code: 108406, meaning: "the count of online members is not enabled for the app", kind: Kind::Other, without_effect: true, retryable: false },
    Known { code: 108423, meaning: "the team is muted", kind: Kind::Other, without_effect: true, retryable: false },
    Known { code: 108430, meaning: "the owner of the team cannot be a manager", kind: Kind::Other, without_effect: true, retryable: false },
    Known { code: 108435, meaning: "the account has created too many teams", kind: Kind::Other, without_effect: true, retryable: false },
    Known { code: 108449, meaning: "the operation on the team should be repeated", kind: Kind::Other, without_effect: false, retryable: true },
    Known { code: 108451, meaning: "the content check rejects what is said of the team", kind: Kind::Other, without_effect: false, retryable: false },
    Known { code: 109305, meaning: "it cannot be done to a manager of the team", kind: Kind::Other, without_effect: true, retryable: false },
    Known { code: 109306, meaning: "the account may not invite to the team", kind: Kind::Other, without_effect: true, retryable: false },
    Known { code: 109307, meaning: "the owner of the team cannot leave it", kind: Kind::Other, without_effect: true, retryable: false },
    Known { code: 109311, meaning: "the account is in the team already", kind: Kind::Other, without_effect: true, retryable: false },
    Known { code: 109314, meaning: "it cannot be done to the owner of the team", kind: Kind::Other, without_effect: true, retryable: false },
    Known { code: 109404, meaning: "the account is not in the team", kind: Kind::Other, without_effect: true, retryable: false },
    Known { code: 109424, meaning: "the member of the team is muted", kind: Kind::Other, without_effect: true, retryable: false },
    Known { code: 109427, meaning: "only for the owner of the team", kind: Kind::Other, without_effect: true, retryable: false },
    Known { code: 109432, meaning: "only for the owner and the managers of the team", kind: Kind::Other, without_effect: true, retryable: false },
    Known { code: 109449, meaning: "at the same time as another operation", kind: Kind::Other, without_effect: false, retryable: true },
    Known { code: 110302, meaning: "the conversation is not one of the account", kind: Kind::Other, without_effect: true, retryable: false },
    Known { code: 110303, meaning: "too many conversations are pinned to the top", kind: Kind::Other, without_effect: true, retryable: false },
    Known { code: 110304, meaning: "the conversation is in too many groups", kind: Kind::Other, without_effect: true, retryable: false },
    Known { code: 110404, meaning: "the conversation does not exist", kind: Kind::Other, without_effect: true, retryable: false },
    Known { code: 113404, meaning: "the chatroom does not exist", kind: Kind::Other, without_effect: true, retryable: false },
    Known { code: 113406, meaning: "the chatroom is closed", kind: Kind::Other, without_effect: true, retryable: false },
    Known { code: 113409, meaning: "the chatroom is in that state already", kind: Kind::Other, without_effect: true, retryable: false },
    Known { code: 113410, meaning: "chatrooms are not enabled for the app", kind: Kind::Other, without_effect: true, retryable: false },
    Known { code: 113423, meaning: "the chatroom is muted", kind: Kind::Other, without_effect: true, retryable: false },
    Known { code: 113451, meaning: "the content check rejects what is said of the chatroom", kind: Kind::Other, without_effect: false, retryable: false },
    Known { code: 114404, meaning: "the account is not in the chatroom", kind: Kind::Other, without_effect: true, retryable: false },
    Known { code: 114405, meaning: "the member is in that state already", kind: Kind::Other, without_effect: true, retryable: false },
    Known { code: 114421, meaning: "the member of the chatroom is muted", kind: Kind::Other, without_effect: true, retryable: false },
    Known { code: 114426, meaning: "the account is on the block list of the chatroom", kind: Kind::Other, without_effect: true, retryable: false },
    Known { code: 114427, meaning: "only for the owner of the chatroom", kind: Kind::Other, without_effect: true, retryable: false },
    Known { code: 114429, meaning: "the account cannot do it to itself", kind: Kind::Other, without_effect: true, retryable: false },
    Known { code: 114432, meaning: "only for the managers of the chatroom or its owner", kind: Kind::Other, without_effect: true, retryable: false },
    Known { code: 114437, meaning: "the chatroom has too many members", kind: Kind::Other, without_effect: true, retryable: false },
    Known { code: 114449, meaning: "at the same time as another operation", kind: Kind::Other, without_effect: false, retryable: true },
    Known { code: 114451, meaning: "the content check rejects the chatroom member", kind: Kind::Other, without_effect: false, retryable: false },
    Known { code: 116404, meaning: "the conversation group does not exist", kind: Kind::Other, without_effect: true, retryable: false },
    Known { code: 116435, meaning: "the account has too many conversation groups", kind: Kind::Other, without_effect: true, retryable: false },
    Known { code: 116437, meaning: "the group has too many conversations", kind: Kind::Other, without_effect: true, retryable: false },
    Known { code: 117404, meaning: "the chatroom has no queue", kind: Kind::Other, without_effect: true, retryable: false },
    Known { code: 118301, meaning: "the signalling room exists already", kind: Kind::Other, without_effect: true, retryable: false },
    Known { code: 118302, meaning: "the invitation was accepted already", kind: Kind::Other, without_effect: true, retryable: false },
    Known { code: 118303, meaning: "the member of the signalling room does not exist", kind: Kind::Other, without_effect: true, retryable: false },
    Known { code: 118307, meaning: "the invitation was rejected already", kind: Kind::Other, without_effect: true, retryable: false },
    Known { code: 118308, meaning: "the account is offline but can be reached by push", kind: Kind::Other, without_effect: false, retryable: false },
    Known { code: 118310, meaning: "the invitation does not exist", kind: Kind::Other, without_effect: true, retryable: false },
    Known { code: 118311, meaning: "only for the creator of the signalling room", kind: Kind::Other, without_effect: true, retryable: false },
    Known { code: 118404, meaning: "the signalling room does not exist", kind: Kind::Other, without_effect: true, retryable: false },
    Known { code: 118410, meaning: "signalling is not enabled for the app", kind: Kind::Other, without_effect: true, retryable: false },
];
