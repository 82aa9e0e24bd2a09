// Generated from openapi/common.yaml. Do not edit.

::yunxin_im::codegen::integer_enum! {
    /// A user's gender.
    pub enum Gender {
        /// Not known.
        ///
        /// `0` on the wire.
        Unknown = 0 "unknown",
        /// Male.
        ///
        /// `1` on the wire.
        Male = 1 "male",
        /// Female.
        ///
        /// `2` on the wire.
        Female = 2 "female",
        _ = Unlisted,
    }
}

::yunxin_im::codegen::integer_enum! {
    /// How a user's email address is checked.
    pub enum EmailValidationMode {
        /// The service's usual check.
        ///
        /// `0` on the wire.
        Standard = 0 "standard",
        /// A wider check that also accepts special characters and Latin letters.
        ///
        /// `1` on the wire.
        Extended = 1 "extended",
        /// Unchecked. The vendor advises against it, as clients may fail to display the value.
        ///
        /// `2` on the wire.
        Unchecked = 2 "unchecked",
    }
}

/// How the texts and pictures of a profile, a team, a chatroom or a member of one are moderated (安全通, 反垃圾). Messages have
/// an `AntispamConfig`.
#[derive(Clone, Debug, PartialEq, Default, ::serde::Serialize)]
#[non_exhaustive]
pub struct AntispamConfiguration {
    /// Whether they are moderated. For teams and chatrooms the vendor names a default, true.
    ///
    /// For example `true`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub enabled: ::std::option::Option<bool>,
    /// Which of the app's moderation businesses, with rules of their own, apply to which kind of content.
    ///
    /// For example `[{"business_id":"9a1b2c3d","type":1},{"business_id":"4e5f6a7b","type":2}]`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub business_id_map: ::std::option::Option<::std::vec::Vec<AntispamBusiness>>,
}
impl AntispamConfiguration {
    /// Creates an empty one.
    pub fn new() -> Self {
        Self {
            enabled: None,
            business_id_map: None,
        }
    }
    /// Whether they are moderated. For teams and chatrooms the vendor names a default, true.
    ///
    /// For example `true`.
    pub fn enabled(self, value: bool) -> Self {
        Self {
            enabled: Some(value),
            ..self
        }
    }
    /// Which of the app's moderation businesses, with rules of their own, apply to which kind of content.
    ///
    /// For example `[{"business_id":"9a1b2c3d","type":1},{"business_id":"4e5f6a7b","type":2}]`.
    pub fn business_id_map(
        self,
        value: impl ::std::iter::IntoIterator<Item = AntispamBusiness>,
    ) -> Self {
        Self {
            business_id_map: Some(value.into_iter().collect::<::std::vec::Vec<_>>()),
            ..self
        }
    }
}

/// The moderation business for one kind of content; both fields are needed.
#[derive(Clone, Debug, PartialEq, Default, ::serde::Serialize)]
#[non_exhaustive]
pub struct AntispamBusiness {
    /// The kind of content that the business applies to.
    ///
    /// For example [`Text`](AntispamContent::Text) (`1`).
    #[serde(rename = "type", skip_serializing_if = "::std::option::Option::is_none")]
    pub content: ::std::option::Option<AntispamContent>,
    /// The id of the business (业务 ID), from the vendor's moderation service.
    ///
    /// For example `9a1b2c3d`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub business_id: ::std::option::Option<::std::string::String>,
}
impl AntispamBusiness {
    /// Creates an empty one.
    pub fn new() -> Self {
        Self {
            content: None,
            business_id: None,
        }
    }
    /// The kind of content that the business applies to.
    ///
    /// For example [`Text`](AntispamContent::Text) (`1`).
    #[doc(alias = "type")]
    pub fn content(self, value: AntispamContent) -> Self {
        Self {
            content: Some(value),
            ..self
        }
    }
    /// The id of the business (业务 ID), from the vendor's moderation service.
    ///
    /// For example `9a1b2c3d`.
    pub fn business_id(
        self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        Self {
            business_id: Some(value.into()),
            ..self
        }
    }
}

::yunxin_im::codegen::integer_enum! {
    /// The kind of content that the business applies to.
    pub enum AntispamContent {
        /// Texts.
        ///
        /// `1` on the wire.
        Text = 1 "text",
        /// Pictures.
        ///
        /// `2` on the wire.
        Image = 2 "image",
    }
}

/// An account for which a call was not done.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct FailedAccount {
    /// The account for which it was not done.
    pub account_id: ::std::option::Option<::yunxin_im::AccountId>,
    /// Why it was not done.
    pub error_code: ::std::option::Option<::yunxin_im::ResultCode>,
    /// The same in the service's own words.
    pub error_msg: ::std::option::Option<::std::string::String>,
}
::yunxin_im::codegen::received! {
    FailedAccount { "account_id" => account_id, "error_code" => error_code, "error_msg"
    => error_msg, }
}

::yunxin_im::codegen::integer_enum! {
    /// The kind of a client.
    pub enum ClientType {
        /// A client on Android.
        ///
        /// `1` on the wire.
        Android = 1 "android",
        /// A client on iOS.
        ///
        /// `2` on the wire.
        Ios = 2 "ios",
        /// A client on a PC.
        ///
        /// `4` on the wire.
        Pc = 4 "pc",
        /// A client in a web browser.
        ///
        /// `16` on the wire.
        Web = 16 "web",
        /// The server API.
        ///
        /// `32` on the wire.
        Rest = 32 "rest",
        /// A client on macOS.
        ///
        /// `64` on the wire.
        Mac = 64 "mac",
        /// A client on HarmonyOS.
        ///
        /// `65` on the wire.
        Harmony = 65 "harmony",
        _ = Unknown,
    }
}

::yunxin_im::codegen::integer_enum! {
    /// Whether something is sent to chatrooms for the first time.
    pub enum Resend {
        /// It is (the service's default).
        ///
        /// `0` on the wire.
        First = 0 "first",
        /// It was sent before; what has the same id, given by the app, is taken as one.
        ///
        /// `1` on the wire.
        Again = 1 "again",
        _ = Unknown,
    }
}

::yunxin_im::codegen::integer_enum! {
    /// The kind of a message.
    pub enum MessageType {
        /// A text message (文本消息), which has `text` and no attachment.
        ///
        /// `0` on the wire.
        Text = 0 "text",
        /// An image (图片消息).
        ///
        /// `1` on the wire.
        Image = 1 "image",
        /// A voice message (语音消息).
        ///
        /// `2` on the wire.
        Audio = 2 "audio",
        /// A video (视频消息).
        ///
        /// `3` on the wire.
        Video = 3 "video",
        /// A location (地理位置消息).
        ///
        /// `4` on the wire.
        Location = 4 "location",
        /// A notification (通知消息) of the service. Received, never sent.
        ///
        /// `5` on the wire.
        Notification = 5 "notification",
        /// A file (文件消息).
        ///
        /// `6` on the wire.
        File = 6 "file",
        /// A tip (提示消息), which has `text` and no attachment.
        ///
        /// `10` on the wire.
        Tip = 10 "tip",
        /// A message of a robot (机器人消息). Received, never sent.
        ///
        /// `11` on the wire.
        Robot = 11 "robot",
        /// The record of a call (音视频话单). Received, never sent.
        ///
        /// `12` on the wire.
        CallRecord = 12 "call-record",
        /// A message of the app's own (自定义消息), told apart further by its `sub_type`.
        ///
        /// `100` on the wire.
        Custom = 100 "custom",
        _ = Unknown,
    }
}

/// Whether, and where, the call is copied to the app's own server (抄送).
#[derive(Clone, Debug, PartialEq, Default, ::serde::Serialize)]
#[non_exhaustive]
pub struct RouteConfig {
    /// Whether the call is copied to the app's own server.
    ///
    /// The service's default is `true`; for example `true`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub route_enabled: ::std::option::Option<bool>,
    /// The name of the routing environment whose server receives the copy.
    ///
    /// For example `staging`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub route_environment: ::std::option::Option<::std::string::String>,
}
impl RouteConfig {
    /// Creates an empty one.
    pub fn new() -> Self {
        Self {
            route_enabled: None,
            route_environment: None,
        }
    }
    /// Whether the call is copied to the app's own server.
    ///
    /// The service's default is `true`; for example `true`.
    pub fn route_enabled(self, value: bool) -> Self {
        Self {
            route_enabled: Some(value),
            ..self
        }
    }
    /// The name of the routing environment whose server receives the copy.
    ///
    /// For example `staging`.
    pub fn route_environment(
        self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        Self {
            route_environment: Some(value.into()),
            ..self
        }
    }
}

/// How the content of a message is checked (安全通), if that is enabled for the app.
#[derive(Clone, Debug, PartialEq, Default, ::serde::Serialize)]
#[non_exhaustive]
pub struct AntispamConfig {
    /// Whether the content is checked.
    ///
    /// The service's default is `true`; for example `true`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub antispam_enabled: ::std::option::Option<bool>,
    /// The rules that the content is checked by, an id from the configuration of the check.
    ///
    /// For example `a1b2c3d4`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub antispam_business_id: ::std::option::Option<::std::string::String>,
    /// More parameters of the check, at most 1024 characters.
    ///
    /// For example `{"level":2}`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub antispam_extension: ::std::option::Option<::yunxin_im::JsonText>,
    /// Parameters of the check for cheats (反作弊), at most 1024 characters.
    ///
    /// For example `{"email":"alice@example.com"}`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub antispam_cheating: ::std::option::Option<::yunxin_im::JsonText>,
    /// Whether `antispam_custom_message` is checked in place of a custom message.
    ///
    /// The service's default is `false`; for example `true`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub antispam_custom_message_enabled: ::std::option::Option<bool>,
    /// What is checked in place of a custom message; needed with `antispam_custom_message_enabled`. It may be as long as the
    /// `text` of a message, by a comment in the vendor's SDK.
    ///
    /// For example `{"type":1,"data":"hello"}`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub antispam_custom_message: ::std::option::Option<::yunxin_im::JsonText>,
}
impl AntispamConfig {
    /// Creates an empty one.
    pub fn new() -> Self {
        Self {
            antispam_enabled: None,
            antispam_business_id: None,
            antispam_extension: None,
            antispam_cheating: None,
            antispam_custom_message_enabled: None,
            antispam_custom_message: None,
        }
    }
    /// Whether the content is checked.
    ///
    /// The service's default is `true`; for example `true`.
    pub fn antispam_enabled(self, value: bool) -> Self {
        Self {
            antispam_enabled: Some(value),
            ..self
        }
    }
    /// The rules that the content is checked by, an id from the configuration of the check.
    ///
    /// For example `a1b2c3d4`.
    pub fn antispam_business_id(
        self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        Self {
            antispam_business_id: Some(value.into()),
            ..self
        }
    }
    /// More parameters of the check, at most 1024 characters.
    ///
    /// For example `{"level":2}`.
    pub fn antispam_extension(
        self,
        value: impl ::std::convert::Into<::yunxin_im::JsonText>,
    ) -> Self {
        Self {
            antispam_extension: Some(value.into()),
            ..self
        }
    }
    /// Parameters of the check for cheats (反作弊), at most 1024 characters.
    ///
    /// For example `{"email":"alice@example.com"}`.
    pub fn antispam_cheating(
        self,
        value: impl ::std::convert::Into<::yunxin_im::JsonText>,
    ) -> Self {
        Self {
            antispam_cheating: Some(value.into()),
            ..self
        }
    }
    /// Whether `antispam_custom_message` is checked in place of a custom message.
    ///
    /// The service's default is `false`; for example `true`.
    pub fn antispam_custom_message_enabled(self, value: bool) -> Self {
        Self {
            antispam_custom_message_enabled: Some(value),
            ..self
        }
    }
    /// What is checked in place of a custom message; needed with `antispam_custom_message_enabled`. It may be as long as the
    /// `text` of a message, by a comment in the vendor's SDK.
    ///
    /// For example `{"type":1,"data":"hello"}`.
    pub fn antispam_custom_message(
        self,
        value: impl ::std::convert::Into<::yunxin_im::JsonText>,
    ) -> Self {
        Self {
            antispam_custom_message: Some(value.into()),
            ..self
        }
    }
}

::yunxin_im::codegen::integer_enum! {
    /// The role of a member in a chatroom. The first three are those of fixed members.
    pub enum ChatroomMemberRole {
        /// A regular member.
        ///
        /// `0` on the wire.
        Regular = 0 "regular",
        /// The creator of the chatroom.
        ///
        /// `1` on the wire.
        Creator = 1 "creator",
        /// An administrator, whom the creator appointed.
        ///
        /// `2` on the wire.
        Administrator = 2 "administrator",
        /// A guest, who is a member only while online.
        ///
        /// `3` on the wire.
        Guest = 3 "guest",
        /// An anonymous guest, who is a member only while online.
        ///
        /// `4` on the wire.
        AnonymousGuest = 4 "anonymous-guest",
        _ = Unknown,
    }
}

/// A client with which a member of a chatroom is online.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct ChatroomClient {
    /// The nickname in this client.
    pub room_nick: ::std::option::Option<::std::string::String>,
    /// The address of the avatar in this client.
    pub room_avatar: ::std::option::Option<::std::string::String>,
    /// When the member entered with this client.
    pub enter_time: ::std::option::Option<::yunxin_im::Timestamp>,
    /// What kind of client it is.
    pub client_type: ::std::option::Option<ClientType>,
    /// Whether it is a robot, which is what the vendor called virtual users (虚构用户) in v1. No source says more.
    pub robot: ::std::option::Option<bool>,
}
::yunxin_im::codegen::received! {
    ChatroomClient { "room_nick" => room_nick, "room_avatar" => room_avatar, "enter_time"
    => enter_time, "client_type" => client_type, "robot" => robot, }
}

/// A member of a chatroom.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct ChatroomMember {
    /// Who it is.
    pub account_id: ::std::option::Option<::yunxin_im::AccountId>,
    /// The nickname that the member has in the chatroom.
    pub room_nick: ::std::option::Option<::std::string::String>,
    /// The address of the avatar that the member has in the chatroom.
    pub room_avatar: ::std::option::Option<::std::string::String>,
    /// The app's own data about the member.
    pub extension: ::std::option::Option<::std::string::String>,
    /// The role in the chatroom.
    pub member_role: ::std::option::Option<ChatroomMemberRole>,
    /// The member's level, as a page of the vendor names it.
    pub level: ::std::option::Option<i32>,
    /// The member's level, as the vendor's SDK names it.
    pub member_level: ::std::option::Option<i32>,
    /// Whether at least one client is online.
    pub is_online: ::std::option::Option<bool>,
    /// When the member entered. Read as milliseconds, like any point in time of this API; a comment in the vendor's SDK says
    /// seconds.
    pub enter_time: ::std::option::Option<::yunxin_im::Timestamp>,
    /// Whether the member is blocked in the chatroom.
    pub blocked: ::std::option::Option<bool>,
    /// Whether the member is muted without a limit of time.
    pub chat_banned: ::std::option::Option<bool>,
    /// Whether the member is muted for some time.
    pub temp_chat_banned: ::std::option::Option<bool>,
    /// For how long, in seconds. The vendor does not say whether it is the whole time or what is left of it.
    pub temp_chat_banned_time: ::std::option::Option<i64>,
    /// The member's tags as one text, only if they are online and set tags when they entered. The vendor does not say in
    /// which form.
    pub tags: ::std::option::Option<::std::string::String>,
    /// The tag expression that says who is notified when the member enters and leaves, only if they are online and set tags
    /// when they entered.
    pub notify_target_tags: ::std::option::Option<::std::string::String>,
    /// The clients with which the member is online.
    pub online_info_list: ::std::vec::Vec<ChatroomClient>,
    /// With how many clients the member is online.
    pub online_count: ::std::option::Option<i32>,
}
::yunxin_im::codegen::received! {
    ChatroomMember { "account_id" => account_id, "room_nick" => room_nick, "room_avatar"
    => room_avatar, "extension" => extension, "member_role" => member_role, "level" =>
    level, "member_level" => member_level, "is_online" => is_online, "enter_time" =>
    enter_time, "blocked" => blocked, "chat_banned" => chat_banned, "temp_chat_banned" =>
    temp_chat_banned, "temp_chat_banned_time" => temp_chat_banned_time, "tags" => tags,
    "notify_target_tags" => notify_target_tags, "online_info_list" => online_info_list,
    "online_count" => online_count, }
}

/// For which accounts a call was done, and for which it was not.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct AccountResults {
    /// The accounts for which it was done.
    pub success_list: ::std::vec::Vec<::yunxin_im::AccountId>,
    /// The accounts for which it was not done, and why.
    pub failed_list: ::std::vec::Vec<FailedAccount>,
}
::yunxin_im::codegen::received! {
    AccountResults { "success_list" => success_list, "failed_list" => failed_list, }
}
impl ::yunxin_im::PartialSuccess for AccountResults {
    fn failures(&self) -> ::std::vec::Vec<::yunxin_im::Failure> {
        let mut failures = ::std::vec::Vec::new();
        failures
            .extend(
                self
                    .failed_list
                    .iter()
                    .map(|item: &FailedAccount| ::yunxin_im::Failure::new(
                        &[&item.account_id],
                        item.error_code,
                        item.error_msg.as_deref(),
                    )),
            );
        failures
    }
}

::yunxin_im::codegen::integer_enum! {
    /// What becomes of a message or notification of high priority when a chatroom has too many of them.
    pub enum HighPriorityOverflow {
        /// It is sent with normal priority (the service's default).
        ///
        /// `0` on the wire.
        Downgrade = 0 "downgrade",
        /// The call is refused.
        ///
        /// `1` on the wire.
        Refuse = 1 "refuse",
    }
}

::yunxin_im::codegen::integer_enum! {
    /// The kind of a conversation, the middle part of its id.
    pub enum ConversationType {
        /// Between two accounts (单聊).
        ///
        /// `1` on the wire.
        P2p = 1 "p2p",
        /// In a team (高级群).
        ///
        /// `2` on the wire.
        Team = 2 "team",
        /// In a super team (超大群).
        ///
        /// `3` on the wire.
        SuperTeam = 3 "super-team",
        _ = Unknown,
    }
}

/// The push notification (APNs, or the notification bar of Android) about a message or a custom notification, and the forced
/// one (强制推送) for those who are mentioned with an `@`.
#[derive(Clone, Debug, PartialEq, Default, ::serde::Serialize)]
#[non_exhaustive]
pub struct PushConfig {
    /// Whether there is a push notification; if not, the rest has no effect.
    ///
    /// The service's default is `true`; for example `true`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub push_enabled: ::std::option::Option<bool>,
    /// Whether the text begins with the nickname of the sender.
    ///
    /// The service's default is `true`; for example `true`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub push_nick_enabled: ::std::option::Option<bool>,
    /// The text of the push notification, at most 500 characters. If it is left out, a message gets one that depends on its
    /// kind; a custom notification is not shown, but its `push_payload` still reaches the client.
    ///
    /// For example `A message from Alice`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub push_content: ::std::option::Option<::std::string::String>,
    /// The payload of the push notification.
    ///
    /// At most 2048 characters; for example `{"pushTitle":"Alice"}`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub push_payload: ::std::option::Option<::yunxin_im::JsonText>,
    /// Whether there is a forced push notification.
    ///
    /// The service's default is `false`; for example `true`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "push_forcepush_enable")]
    pub force_push_enabled: ::std::option::Option<bool>,
    /// Whether all members of the team are mentioned, and get the forced push notification.
    ///
    /// The service's default is `false`; for example `false`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "push_forcepush_all")]
    pub force_push_all: ::std::option::Option<bool>,
    /// Who is mentioned, and gets the forced push notification; at most 100 accounts.
    ///
    /// For example `["bob","carol"]`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "push_forcepush_ids")]
    pub force_push_ids: ::std::option::Option<::std::vec::Vec<::yunxin_im::AccountId>>,
    /// The text of the forced push notification, at most 500 characters.
    ///
    /// For example `Alice has mentioned you`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "push_forcepush_content")]
    pub force_push_content: ::std::option::Option<::std::string::String>,
}
impl PushConfig {
    /// Creates an empty one.
    pub fn new() -> Self {
        Self {
            push_enabled: None,
            push_nick_enabled: None,
            push_content: None,
            push_payload: None,
            force_push_enabled: None,
            force_push_all: None,
            force_push_ids: None,
            force_push_content: None,
        }
    }
    /// Whether there is a push notification; if not, the rest has no effect.
    ///
    /// The service's default is `true`; for example `true`.
    pub fn push_enabled(self, value: bool) -> Self {
        Self {
            push_enabled: Some(value),
            ..self
        }
    }
    /// Whether the text begins with the nickname of the sender.
    ///
    /// The service's default is `true`; for example `true`.
    pub fn push_nick_enabled(self, value: bool) -> Self {
        Self {
            push_nick_enabled: Some(value),
            ..self
        }
    }
    /// The text of the push notification, at most 500 characters. If it is left out, a message gets one that depends on its
    /// kind; a custom notification is not shown, but its `push_payload` still reaches the client.
    ///
    /// For example `A message from Alice`.
    pub fn push_content(
        self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        Self {
            push_content: Some(value.into()),
            ..self
        }
    }
    /// The payload of the push notification.
    ///
    /// At most 2048 characters; for example `{"pushTitle":"Alice"}`.
    pub fn push_payload(
        self,
        value: impl ::std::convert::Into<::yunxin_im::JsonText>,
    ) -> Self {
        Self {
            push_payload: Some(value.into()),
            ..self
        }
    }
    /// Whether there is a forced push notification.
    ///
    /// The service's default is `false`; for example `true`.
    #[doc(alias = "push_forcepush_enable")]
    pub fn force_push_enabled(self, value: bool) -> Self {
        Self {
            force_push_enabled: Some(value),
            ..self
        }
    }
    /// Whether all members of the team are mentioned, and get the forced push notification.
    ///
    /// The service's default is `false`; for example `false`.
    #[doc(alias = "push_forcepush_all")]
    pub fn force_push_all(self, value: bool) -> Self {
        Self {
            force_push_all: Some(value),
            ..self
        }
    }
    /// Who is mentioned, and gets the forced push notification; at most 100 accounts.
    ///
    /// For example `["bob","carol"]`.
    #[doc(alias = "push_forcepush_ids")]
    pub fn force_push_ids(
        self,
        value: impl ::std::iter::IntoIterator<
            Item = impl ::std::convert::Into<::yunxin_im::AccountId>,
        >,
    ) -> Self {
        Self {
            force_push_ids: Some(
                value
                    .into_iter()
                    .map(::std::convert::Into::into)
                    .collect::<::std::vec::Vec<_>>(),
            ),
            ..self
        }
    }
    /// The text of the forced push notification, at most 500 characters.
    ///
    /// For example `Alice has mentioned you`.
    #[doc(alias = "push_forcepush_content")]
    pub fn force_push_content(
        self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        Self {
            force_push_content: Some(value.into()),
            ..self
        }
    }
    #[doc(hidden)]
    pub fn _limits() -> &'static [(
        &'static str,
        &'static [::yunxin_im::codegen::Limit],
    )] {
        &[("push_payload", &[::yunxin_im::codegen::Limit::MaxLength(2048)])]
    }
}

::yunxin_im::codegen::integer_enum! {
    /// The kind of a team.
    pub enum TeamType {
        /// A team (高级群).
        ///
        /// `1` on the wire.
        Advanced = 1 "advanced",
        /// A super team (超大群), which must be enabled for the app.
        ///
        /// `2` on the wire.
        Super = 2 "super",
        _ = Unknown,
    }
}

/// An account as a member of a team.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct TeamMember {
    /// The team that the account is in.
    pub team_id: ::std::option::Option<::yunxin_im::TeamId>,
    /// The account that is the member.
    pub account_id: ::std::option::Option<::yunxin_im::AccountId>,
    /// What the account may do in the team.
    pub member_role: ::std::option::Option<TeamMemberRole>,
    /// The nickname that the member has in this team.
    pub team_nick: ::std::option::Option<::std::string::String>,
    /// Custom data of the member, often JSON text.
    pub server_extension: ::std::option::Option<::std::string::String>,
    /// Whether the member is muted in this team.
    pub chat_banned: ::std::option::Option<bool>,
    /// When the account joined the team.
    pub join_time: ::std::option::Option<::yunxin_im::Timestamp>,
    /// When something about the member last changed.
    pub update_time: ::std::option::Option<::yunxin_im::Timestamp>,
    /// The account that invited the member.
    pub inviter_account_id: ::std::option::Option<::yunxin_im::AccountId>,
}
::yunxin_im::codegen::received! {
    TeamMember { "team_id" => team_id, "account_id" => account_id, "member_role" =>
    member_role, "team_nick" => team_nick, "server_extension" => server_extension,
    "chat_banned" => chat_banned, "join_time" => join_time, "update_time" => update_time,
    "invitor_account_id" => inviter_account_id, }
}

::yunxin_im::codegen::integer_enum! {
    /// The role of an account in a team.
    pub enum TeamMemberRole {
        /// A regular member.
        ///
        /// `0` on the wire.
        Regular = 0 "regular",
        /// The owner of the team.
        ///
        /// `1` on the wire.
        Owner = 1 "owner",
        /// A manager of the team.
        ///
        /// `2` on the wire.
        Manager = 2 "manager",
        _ = Unknown,
    }
}

/// The settings of a team.
#[derive(Clone, Debug, PartialEq, Default, ::serde::Serialize)]
#[non_exhaustive]
pub struct TeamConfiguration {
    /// What an account that applies to join has to wait for.
    ///
    /// For example [`Approval`](JoinMode::Approval) (`1`).
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub join_mode: ::std::option::Option<JoinMode>,
    /// Whether an account that is invited has to accept.
    ///
    /// For example [`NotRequired`](AgreeMode::NotRequired) (`1`).
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub agree_mode: ::std::option::Option<AgreeMode>,
    /// Who can invite others to the team.
    ///
    /// For example [`Everyone`](TeamPermission::Everyone) (`1`).
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub invite_mode: ::std::option::Option<TeamPermission>,
    /// Who can change the properties of the team.
    ///
    /// For example [`Everyone`](TeamPermission::Everyone) (`1`).
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub update_team_info_mode: ::std::option::Option<TeamPermission>,
    /// Who can change the custom data of the team.
    ///
    /// For example [`Everyone`](TeamPermission::Everyone) (`1`).
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub update_extension_mode: ::std::option::Option<TeamPermission>,
    /// Who is muted as a whole.
    ///
    /// For example [`RegularMembers`](ChatBannedMode::RegularMembers) (`1`).
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub chat_banned_mode: ::std::option::Option<ChatBannedMode>,
}
impl TeamConfiguration {
    /// Creates an empty one.
    pub fn new() -> Self {
        Self {
            join_mode: None,
            agree_mode: None,
            invite_mode: None,
            update_team_info_mode: None,
            update_extension_mode: None,
            chat_banned_mode: None,
        }
    }
    /// What an account that applies to join has to wait for.
    ///
    /// For example [`Approval`](JoinMode::Approval) (`1`).
    pub fn join_mode(self, value: JoinMode) -> Self {
        Self {
            join_mode: Some(value),
            ..self
        }
    }
    /// Whether an account that is invited has to accept.
    ///
    /// For example [`NotRequired`](AgreeMode::NotRequired) (`1`).
    pub fn agree_mode(self, value: AgreeMode) -> Self {
        Self {
            agree_mode: Some(value),
            ..self
        }
    }
    /// Who can invite others to the team.
    ///
    /// For example [`Everyone`](TeamPermission::Everyone) (`1`).
    pub fn invite_mode(self, value: TeamPermission) -> Self {
        Self {
            invite_mode: Some(value),
            ..self
        }
    }
    /// Who can change the properties of the team.
    ///
    /// For example [`Everyone`](TeamPermission::Everyone) (`1`).
    pub fn update_team_info_mode(self, value: TeamPermission) -> Self {
        Self {
            update_team_info_mode: Some(value),
            ..self
        }
    }
    /// Who can change the custom data of the team.
    ///
    /// For example [`Everyone`](TeamPermission::Everyone) (`1`).
    pub fn update_extension_mode(self, value: TeamPermission) -> Self {
        Self {
            update_extension_mode: Some(value),
            ..self
        }
    }
    /// Who is muted as a whole.
    ///
    /// For example [`RegularMembers`](ChatBannedMode::RegularMembers) (`1`).
    pub fn chat_banned_mode(self, value: ChatBannedMode) -> Self {
        Self {
            chat_banned_mode: Some(value),
            ..self
        }
    }
}
::yunxin_im::codegen::received! {
    TeamConfiguration { "join_mode" => join_mode, "agree_mode" => agree_mode,
    "invite_mode" => invite_mode, "update_team_info_mode" => update_team_info_mode,
    "update_extension_mode" => update_extension_mode, "chat_banned_mode" =>
    chat_banned_mode, }
}

::yunxin_im::codegen::integer_enum! {
    /// What an account that applies to join a team in a client has to wait for.
    pub enum JoinMode {
        /// Nothing; it joins at once.
        ///
        /// `0` on the wire.
        Open = 0 "open",
        /// The approval of the owner or a manager.
        ///
        /// `1` on the wire.
        Approval = 1 "approval",
        /// It cannot apply to join.
        ///
        /// `2` on the wire.
        Closed = 2 "closed",
        _ = Unknown,
    }
}

::yunxin_im::codegen::integer_enum! {
    /// Whether an account that is invited has to accept before it is in the team.
    pub enum AgreeMode {
        /// It has to accept the invitation.
        ///
        /// `0` on the wire.
        Required = 0 "required",
        /// It joins at once.
        ///
        /// `1` on the wire.
        NotRequired = 1 "not-required",
        _ = Unknown,
    }
}

::yunxin_im::codegen::integer_enum! {
    /// Who in a team is allowed to do something.
    pub enum TeamPermission {
        /// The owner and the managers.
        ///
        /// `0` on the wire.
        OwnerAndManagers = 0 "owner-and-managers",
        /// All members.
        ///
        /// `1` on the wire.
        Everyone = 1 "everyone",
        _ = Unknown,
    }
}

::yunxin_im::codegen::integer_enum! {
    /// Who in a team is muted as a whole; members can also be muted one by one.
    pub enum ChatBannedMode {
        /// All members can write.
        ///
        /// `0` on the wire.
        Nobody = 0 "nobody",
        /// All are muted except the owner and the managers.
        ///
        /// `1` on the wire.
        RegularMembers = 1 "regular-members",
        /// All are muted, the owner and the managers among them.
        ///
        /// `3` on the wire.
        Everyone = 3 "everyone",
        _ = Unknown,
    }
}

/// The clients with which an account is online.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct OnlineAccount {
    /// Whose clients they are.
    pub account_id: ::std::option::Option<::yunxin_im::AccountId>,
    /// The clients, one entry for each.
    pub online_status: ::std::vec::Vec<OnlineClient>,
}
::yunxin_im::codegen::received! {
    OnlineAccount { "account_id" => account_id, "online_status" => online_status, }
}

/// A client with which an account is online.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct OnlineClient {
    /// What kind of client it is.
    pub client_type: ::std::option::Option<ClientType>,
    /// When it logged in.
    pub login_time: ::std::option::Option<::yunxin_im::Timestamp>,
}
::yunxin_im::codegen::received! {
    OnlineClient { "client_type" => client_type, "login_time" => login_time, }
}

