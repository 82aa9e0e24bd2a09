// Generated from openapi/chatroom_members.yaml. Do not edit.

/// Members of chatrooms (聊天室成员): the methods of the section, made by [`Client::chatroom_members`](::yunxin_im::Client::chatroom_members).
#[derive(Clone, Copy, Debug)]
pub struct ChatroomMembers<'a> {
    client: &'a ::yunxin_im::Client,
}
impl ::yunxin_im::Client {
    /// Members of chatrooms (聊天室成员)
    pub fn chatroom_members(&self) -> ChatroomMembers<'_> {
        ChatroomMembers { client: self }
    }
}
impl ChatroomMembers<'_> {
    /// Sets the role of a member (设置聊天室成员角色)
    ///
    /// To make someone a guest takes their fixed membership away. The member's profile in the chatroom can be set with the same
    /// call.
    ///
    /// `POST /im/v2/room_members/{account_id}`
    ///
    /// # Arguments
    ///
    /// - `account_id`: Whose role is set.
    ///   For example `bob`.
    /// - `room_id`: The chatroom in which the role is set.
    ///   For example `36`.
    /// - `member_role`: The new role.
    ///   For example [`Administrator`](AssignableRole::Administrator) (`2`).
    ///
    /// # Optional parameters
    ///
    /// [`operator_account_id`](SetChatroomMemberRole::operator_account_id), [`room_nick`](SetChatroomMemberRole::room_nick), [`room_avatar`](SetChatroomMemberRole::room_avatar), [`member_level`](SetChatroomMemberRole::member_level), [`extension`](SetChatroomMemberRole::extension), [`notification_enabled`](SetChatroomMemberRole::notification_enabled), [`notification_extension`](SetChatroomMemberRole::notification_extension), [`antispam_configuration`](SetChatroomMemberRole::antispam_configuration)
    ///
    /// # Errors
    ///
    /// Sending fails if a value cannot be sent (nothing is sent then), if the service refuses, or if no usable response comes: see [`Error`](::yunxin_im::Error).
    ///
    /// # Example
    ///
    /// ```no_run
    /// use yunxin_im::{chatroom_members, types};
    ///
    /// # async fn example(client: yunxin_im::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let response = client
    ///     .chatroom_members()
    ///     .set_role("bob", 36, chatroom_members::AssignableRole::Administrator)
    ///     .operator_account_id("alice")
    ///     .room_nick("Bob")
    ///     .room_avatar("https://img.example.com/bob.png")
    ///     .member_level(10)
    ///     .extension("{\"badge\":\"gold\"}")
    ///     .notification_enabled(true)
    ///     .notification_extension("{\"reason\":\"promotion\"}")
    ///     .antispam_configuration(
    ///         types::AntispamConfiguration::new()
    ///             .enabled(true)
    ///             .business_id_map([
    ///                 types::AntispamBusiness::new()
    ///                     .content(types::AntispamContent::Text)
    ///                     .business_id("9a1b2c3d"),
    ///                 types::AntispamBusiness::new()
    ///                     .content(types::AntispamContent::Image)
    ///                     .business_id("4e5f6a7b"),
    ///             ]),
    ///     )
    ///     .send()
    ///     .await?;
    /// println!("{}", response.trace_id);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "设置聊天室成员角色")]
    #[doc(alias = "setMemberRole")]
    #[doc(alias = "set_chatroom_member_role")]
    pub fn set_role(
        &self,
        account_id: impl ::std::convert::Into<::yunxin_im::AccountId>,
        room_id: impl ::std::convert::Into<::yunxin_im::RoomId>,
        member_role: AssignableRole,
    ) -> SetChatroomMemberRole {
        SetChatroomMemberRole(
            ::yunxin_im::codegen::Call::new(self.client, &SET_CHATROOM_MEMBER_ROLE)
                .text::<::yunxin_im::AccountId>(0, account_id)
                .json::<::yunxin_im::RoomId>(1, room_id)
                .json::<AssignableRole>(3, member_role),
        )
    }
    /// Changes the profile of a member that is online (更新聊天室在线成员信息)
    ///
    /// What changes is the profile of the current stay. That of a fixed member can be changed for good with it
    /// (`persistence`), and then also while they are offline. For a guest who is offline, and for a fixed member who is offline
    /// without `persistence`, the call is refused.
    ///
    /// `PATCH /im/v2/room_members/{account_id}`
    ///
    /// # Arguments
    ///
    /// - `account_id`: Whose profile is changed.
    ///   For example `bob`.
    /// - `room_id`: The chatroom in which the profile is changed.
    ///   For example `36`.
    ///
    /// # Optional parameters
    ///
    /// [`persistence`](UpdateChatroomMember::persistence), [`room_nick`](UpdateChatroomMember::room_nick), [`room_avatar`](UpdateChatroomMember::room_avatar), [`extension`](UpdateChatroomMember::extension), [`notification_enabled`](UpdateChatroomMember::notification_enabled), [`notification_extension`](UpdateChatroomMember::notification_extension), [`antispam_configuration`](UpdateChatroomMember::antispam_configuration)
    ///
    /// # Errors
    ///
    /// Sending fails if a value cannot be sent (nothing is sent then), if the service refuses, or if no usable response comes: see [`Error`](::yunxin_im::Error).
    ///
    /// # Example
    ///
    /// ```no_run
    /// use yunxin_im::types;
    ///
    /// # async fn example(client: yunxin_im::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let response = client
    ///     .chatroom_members()
    ///     .update("bob", 36)
    ///     .persistence(true)
    ///     .room_nick("Bobby")
    ///     .room_avatar("https://img.example.com/bobby.png")
    ///     .extension("{\"badge\":\"silver\"}")
    ///     .notification_enabled(true)
    ///     .notification_extension("{\"reason\":\"new name\"}")
    ///     .antispam_configuration(
    ///         types::AntispamConfiguration::new()
    ///             .enabled(true)
    ///             .business_id_map([
    ///                 types::AntispamBusiness::new()
    ///                     .content(types::AntispamContent::Text)
    ///                     .business_id("9a1b2c3d"),
    ///                 types::AntispamBusiness::new()
    ///                     .content(types::AntispamContent::Image)
    ///                     .business_id("4e5f6a7b"),
    ///             ]),
    ///     )
    ///     .send()
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "更新聊天室在线成员信息")]
    #[doc(alias = "updateOnlineMemberInfo")]
    #[doc(alias = "update_chatroom_member")]
    pub fn update(
        &self,
        account_id: impl ::std::convert::Into<::yunxin_im::AccountId>,
        room_id: impl ::std::convert::Into<::yunxin_im::RoomId>,
    ) -> UpdateChatroomMember {
        UpdateChatroomMember(
            ::yunxin_im::codegen::Call::new(self.client, &UPDATE_CHATROOM_MEMBER)
                .text::<::yunxin_im::AccountId>(0, account_id)
                .json::<::yunxin_im::RoomId>(1, room_id),
        )
    }
    /// Mutes or unmutes a member (禁言聊天室成员)
    ///
    /// Who is muted can enter and read, but not send messages, until they are unmuted. The creator and the administrators may do
    /// it, but only the creator to an administrator, and no one to themselves.
    ///
    /// `PATCH /im/v2/room_members/{account_id}/actions/chat_banned`
    ///
    /// # Arguments
    ///
    /// By name, in [`MuteChatroomMemberArgs`].
    ///
    /// # Optional parameters
    ///
    /// [`notification_enabled`](MuteChatroomMember::notification_enabled), [`notification_extension`](MuteChatroomMember::notification_extension)
    ///
    /// # Errors
    ///
    /// Sending fails if a value cannot be sent (nothing is sent then), if the service refuses, or if no usable response comes: see [`Error`](::yunxin_im::Error).
    ///
    /// # Example
    ///
    /// ```no_run
    /// use yunxin_im::chatroom_members;
    ///
    /// # async fn example(client: yunxin_im::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let response = client
    ///     .chatroom_members()
    ///     .set_muted(chatroom_members::MuteChatroomMemberArgs {
    ///         account_id: "mallory",
    ///         room_id: 36,
    ///         operator_account_id: "alice",
    ///         chat_banned: true,
    ///     })
    ///     .notification_enabled(true)
    ///     .notification_extension("{\"reason\":\"spam\"}")
    ///     .send()
    ///     .await?;
    /// println!("{}", response.trace_id);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "禁言聊天室成员")]
    #[doc(alias = "toggleChatBan")]
    #[doc(alias = "mute_chatroom_member")]
    pub fn set_muted<
        T1: ::std::convert::Into<::yunxin_im::AccountId>,
        T2: ::std::convert::Into<::yunxin_im::RoomId>,
        T3: ::std::convert::Into<::yunxin_im::AccountId>,
    >(&self, args: MuteChatroomMemberArgs<T1, T2, T3>) -> MuteChatroomMember {
        MuteChatroomMember(
            ::yunxin_im::codegen::Call::new(self.client, &MUTE_CHATROOM_MEMBER)
                .text::<::yunxin_im::AccountId>(0, args.account_id)
                .json::<::yunxin_im::RoomId>(1, args.room_id)
                .json::<::yunxin_im::AccountId>(2, args.operator_account_id)
                .json::<bool>(3, args.chat_banned),
        )
    }
    /// Mutes a member for some time, or unmutes them (临时禁言聊天室成员)
    ///
    /// As a mute, but it ends by itself. The creator and the administrators may do it, but only the creator to an administrator,
    /// and no one to themselves.
    ///
    /// `PATCH /im/v2/room_members/{account_id}/actions/temp_chat_banned`
    ///
    /// # Arguments
    ///
    /// By name, in [`TempMuteChatroomMemberArgs`].
    ///
    /// # Optional parameters
    ///
    /// [`chat_banned_duration`](TempMuteChatroomMember::chat_banned_duration), [`notification_enabled`](TempMuteChatroomMember::notification_enabled), [`notification_extension`](TempMuteChatroomMember::notification_extension)
    ///
    /// # Errors
    ///
    /// Sending fails if a value cannot be sent (nothing is sent then), if the service refuses, or if no usable response comes: see [`Error`](::yunxin_im::Error).
    ///
    /// # Example
    ///
    /// ```no_run
    /// use yunxin_im::chatroom_members;
    ///
    /// # async fn example(client: yunxin_im::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let response = client
    ///     .chatroom_members()
    ///     .set_temp_muted(chatroom_members::TempMuteChatroomMemberArgs {
    ///         account_id: "mallory",
    ///         room_id: 36,
    ///         operator_account_id: "alice",
    ///         chat_banned: true,
    ///     })
    ///     .chat_banned_duration(3600)
    ///     .notification_enabled(true)
    ///     .notification_extension("{\"reason\":\"spam\"}")
    ///     .send()
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "临时禁言聊天室成员")]
    #[doc(alias = "toggleTempChatBan")]
    #[doc(alias = "temp_mute_chatroom_member")]
    pub fn set_temp_muted<
        T1: ::std::convert::Into<::yunxin_im::AccountId>,
        T2: ::std::convert::Into<::yunxin_im::RoomId>,
        T3: ::std::convert::Into<::yunxin_im::AccountId>,
    >(&self, args: TempMuteChatroomMemberArgs<T1, T2, T3>) -> TempMuteChatroomMember {
        TempMuteChatroomMember(
            ::yunxin_im::codegen::Call::new(self.client, &TEMP_MUTE_CHATROOM_MEMBER)
                .text::<::yunxin_im::AccountId>(0, args.account_id)
                .json::<::yunxin_im::RoomId>(1, args.room_id)
                .json::<::yunxin_im::AccountId>(2, args.operator_account_id)
                .json::<bool>(3, args.chat_banned),
        )
    }
    /// Lists the muted members of a chatroom (查询聊天室的禁言列表)
    ///
    /// The list is not paged. The vendor does not say how many members it has at most, in which order, nor whether those who are
    /// muted for some time are on it.
    ///
    /// `GET /im/v2.1/room_members/{room_id}/actions/chat_banned`
    ///
    /// # Arguments
    ///
    /// - `room_id`: The chatroom whose muted members are listed.
    ///   For example `36`.
    ///
    /// # Errors
    ///
    /// Sending fails if a value cannot be sent (nothing is sent then), if the service refuses, or if no usable response comes: see [`Error`](::yunxin_im::Error). The call changes nothing at the service, so it is retried after a timeout, too.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: yunxin_im::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let response = client.chatroom_members().list_muted(36).send().await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "查询聊天室的禁言列表")]
    #[doc(alias = "queryChatBanned")]
    #[doc(alias = "list_muted_chatroom_members")]
    pub fn list_muted(
        &self,
        room_id: impl ::std::convert::Into<::yunxin_im::RoomId>,
    ) -> ListMutedChatroomMembers {
        ListMutedChatroomMembers(
            ::yunxin_im::codegen::Call::new(self.client, &LIST_MUTED_CHATROOM_MEMBERS)
                .text::<::yunxin_im::RoomId>(0, room_id),
        )
    }
    /// Blocks or unblocks an account in a chatroom (拉黑聊天室成员)
    ///
    /// Who is blocked is removed from the chatroom, and cannot enter until they are unblocked. The creator cannot be blocked.
    ///
    /// `PATCH /im/v2/room_members/{account_id}/actions/blocked`
    ///
    /// # Arguments
    ///
    /// By name, in [`BlockChatroomMemberArgs`].
    ///
    /// # Optional parameters
    ///
    /// [`notification_enabled`](BlockChatroomMember::notification_enabled), [`notification_extension`](BlockChatroomMember::notification_extension)
    ///
    /// # Errors
    ///
    /// Sending fails if a value cannot be sent (nothing is sent then), if the service refuses, or if no usable response comes: see [`Error`](::yunxin_im::Error).
    ///
    /// # Example
    ///
    /// ```no_run
    /// use yunxin_im::chatroom_members;
    ///
    /// # async fn example(client: yunxin_im::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let response = client
    ///     .chatroom_members()
    ///     .set_blocked(chatroom_members::BlockChatroomMemberArgs {
    ///         account_id: "mallory",
    ///         room_id: 36,
    ///         operator_account_id: "alice",
    ///         blocked: true,
    ///     })
    ///     .notification_enabled(true)
    ///     .notification_extension("{\"reason\":\"abuse\"}")
    ///     .send()
    ///     .await?;
    /// println!("{}", response.trace_id);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "拉黑聊天室成员")]
    #[doc(alias = "toggleBlocked")]
    #[doc(alias = "block_chatroom_member")]
    pub fn set_blocked<
        T1: ::std::convert::Into<::yunxin_im::AccountId>,
        T2: ::std::convert::Into<::yunxin_im::RoomId>,
        T3: ::std::convert::Into<::yunxin_im::AccountId>,
    >(&self, args: BlockChatroomMemberArgs<T1, T2, T3>) -> BlockChatroomMember {
        BlockChatroomMember(
            ::yunxin_im::codegen::Call::new(self.client, &BLOCK_CHATROOM_MEMBER)
                .text::<::yunxin_im::AccountId>(0, args.account_id)
                .json::<::yunxin_im::RoomId>(1, args.room_id)
                .json::<::yunxin_im::AccountId>(2, args.operator_account_id)
                .json::<bool>(3, args.blocked),
        )
    }
    /// Mutes all members who have a tag for some time, or unmutes them (聊天室标签禁言)
    ///
    /// Whoever has the tag cannot send messages, whichever other tags they have.
    ///
    /// `PATCH /im/v2/room_members/actions/chat_banned_tagged_members`
    ///
    /// # Arguments
    ///
    /// By name, in [`MuteChatroomTagArgs`].
    ///
    /// # Optional parameters
    ///
    /// [`chat_banned_duration`](MuteChatroomTag::chat_banned_duration), [`notification_enabled`](MuteChatroomTag::notification_enabled), [`notification_extension`](MuteChatroomTag::notification_extension), [`notification_target_tags`](MuteChatroomTag::notification_target_tags)
    ///
    /// # Errors
    ///
    /// Sending fails if a value cannot be sent (nothing is sent then), if the service refuses, or if no usable response comes: see [`Error`](::yunxin_im::Error).
    ///
    /// # Example
    ///
    /// ```no_run
    /// use yunxin_im::chatroom_members;
    ///
    /// # async fn example(client: yunxin_im::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let response = client
    ///     .chatroom_members()
    ///     .set_tag_muted(chatroom_members::MuteChatroomTagArgs {
    ///         room_id: 36,
    ///         operator_account_id: "alice",
    ///         target_tag: "vip",
    ///         chat_banned: true,
    ///     })
    ///     .chat_banned_duration(3600)
    ///     .notification_enabled(true)
    ///     .notification_extension("{\"reason\":\"break\"}")
    ///     .notification_target_tags("{\"tag\":\"vip\"} AND {\"tag\":\"english\"}")
    ///     .send()
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "聊天室标签禁言")]
    #[doc(alias = "toggleTaggedMembersChatBan")]
    #[doc(alias = "mute_chatroom_tag")]
    pub fn set_tag_muted<
        T1: ::std::convert::Into<::yunxin_im::RoomId>,
        T2: ::std::convert::Into<::yunxin_im::AccountId>,
        T3: ::std::convert::Into<::std::string::String>,
    >(&self, args: MuteChatroomTagArgs<T1, T2, T3>) -> MuteChatroomTag {
        MuteChatroomTag(
            ::yunxin_im::codegen::Call::new(self.client, &MUTE_CHATROOM_TAG)
                .json::<::yunxin_im::RoomId>(0, args.room_id)
                .json::<::yunxin_im::AccountId>(1, args.operator_account_id)
                .json::<::std::string::String>(2, args.target_tag)
                .json::<bool>(3, args.chat_banned),
        )
    }
    /// Lists the accounts that are blocked in a chatroom (查询聊天室黑名单列表)
    ///
    /// The list is not paged. It has at most 100 accounts; the vendor raises that to 1000 on request. The vendor does not say in
    /// which order.
    ///
    /// `GET /im/v2.1/room_members/{room_id}/actions/blocked`
    ///
    /// # Arguments
    ///
    /// - `room_id`: The chatroom in which they are blocked.
    ///   For example `36`.
    ///
    /// # Errors
    ///
    /// Sending fails if a value cannot be sent (nothing is sent then), if the service refuses, or if no usable response comes: see [`Error`](::yunxin_im::Error). The call changes nothing at the service, so it is retried after a timeout, too.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: yunxin_im::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let response = client.chatroom_members().list_blocked(36).send().await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "查询聊天室黑名单列表")]
    #[doc(alias = "queryChatroomBlacklist")]
    #[doc(alias = "list_blocked_chatroom_members")]
    pub fn list_blocked(
        &self,
        room_id: impl ::std::convert::Into<::yunxin_im::RoomId>,
    ) -> ListBlockedChatroomMembers {
        ListBlockedChatroomMembers(
            ::yunxin_im::codegen::Call::new(self.client, &LIST_BLOCKED_CHATROOM_MEMBERS)
                .text::<::yunxin_im::RoomId>(0, room_id),
        )
    }
    /// Sets the tags of a member that is online (修改聊天室在线成员标签)
    ///
    /// All clients with which the member is online are told; `notify_target_tags` selects who else is. Only the creator and
    /// the administrators may change the tags of others.
    ///
    /// `PATCH /im/v2/room_members/{account_id}/actions/tags`
    ///
    /// # Arguments
    ///
    /// - `account_id`: Whose tags are set.
    ///   For example `bob`.
    /// - `room_id`: The chatroom in which the tags are set.
    ///   For example `36`.
    /// - `tags`: All tags that the member has from now on, at least one. A member can have at most 10.
    ///   For example `["vip","english"]`.
    ///
    /// # Optional parameters
    ///
    /// [`notify_target_tags`](SetChatroomMemberTags::notify_target_tags), [`notify_extension`](SetChatroomMemberTags::notify_extension)
    ///
    /// # Errors
    ///
    /// Sending fails if a value cannot be sent (nothing is sent then), if the service refuses, or if no usable response comes: see [`Error`](::yunxin_im::Error).
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: yunxin_im::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let response = client
    ///     .chatroom_members()
    ///     .set_tags("bob", 36, ["vip", "english"])
    ///     .notify_target_tags("{\"tag\":\"vip\"}")
    ///     .notify_extension("{\"reason\":\"upgrade\"}")
    ///     .send()
    ///     .await?;
    /// println!("{}", response.trace_id);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "修改聊天室在线成员标签")]
    #[doc(alias = "modifyMemberTags")]
    #[doc(alias = "set_chatroom_member_tags")]
    pub fn set_tags(
        &self,
        account_id: impl ::std::convert::Into<::yunxin_im::AccountId>,
        room_id: impl ::std::convert::Into<::yunxin_im::RoomId>,
        tags: impl ::std::iter::IntoIterator<
            Item = impl ::std::convert::Into<::std::string::String>,
        >,
    ) -> SetChatroomMemberTags {
        SetChatroomMemberTags(
            ::yunxin_im::codegen::Call::new(self.client, &SET_CHATROOM_MEMBER_TAGS)
                .text::<::yunxin_im::AccountId>(0, account_id)
                .json::<::yunxin_im::RoomId>(1, room_id)
                .json_list::<::std::string::String>(2, tags),
        )
    }
    /// Counts the members online who have a tag (查询标签下的在线成员数)
    ///
    /// An account that is online with several clients counts once.
    ///
    /// `GET /im/v2/room_members/{room_id}/actions/tagged_members_count`
    ///
    /// # Arguments
    ///
    /// - `room_id`: The chatroom whose members are counted.
    ///   For example `36`.
    /// - `tag`: The tag that the members have. One tag, not an expression.
    ///   For example `vip`.
    ///
    /// # Errors
    ///
    /// Sending fails if a value cannot be sent (nothing is sent then), if the service refuses, or if no usable response comes: see [`Error`](::yunxin_im::Error). The call changes nothing at the service, so it is retried after a timeout, too.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: yunxin_im::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let response = client.chatroom_members().count_by_tag(36, "vip").send().await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "查询标签下的在线成员数")]
    #[doc(alias = "queryTaggedMembersCount")]
    #[doc(alias = "get_chatroom_tag_count")]
    pub fn count_by_tag(
        &self,
        room_id: impl ::std::convert::Into<::yunxin_im::RoomId>,
        tag: impl ::std::convert::Into<::std::string::String>,
    ) -> GetChatroomTagCount {
        GetChatroomTagCount(
            ::yunxin_im::codegen::Call::new(self.client, &GET_CHATROOM_TAG_COUNT)
                .text::<::yunxin_im::RoomId>(0, room_id)
                .text::<::std::string::String>(1, tag),
        )
    }
    /// Lists the members online who have a tag, in pages (分页查询标签下的在线成员列表)
    ///
    /// According to the vendor's guide, an account that is online with several clients is listed several times. Pages are told by
    /// an offset: the next page begins at the `offset` of the page before, while `has_more` is true. The vendor does not say in
    /// which order.
    ///
    /// `GET /im/v2/room_members/{room_id}/actions/list_tag_members`
    ///
    /// # Arguments
    ///
    /// By name, in [`ListChatroomTagMembersArgs`].
    ///
    /// # Pages
    ///
    /// Returns one page; [`items`](ListChatroomTagMembers::items) goes through all `items`, and [`pages`](ListChatroomTagMembers::pages) through all pages, from the one that `offset` names.
    ///
    /// # Errors
    ///
    /// Sending fails if a value cannot be sent (nothing is sent then), if the service refuses, or if no usable response comes: see [`Error`](::yunxin_im::Error). The call changes nothing at the service, so it is retried after a timeout, too.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use yunxin_im::chatroom_members;
    ///
    /// # async fn example(client: yunxin_im::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let response = client
    ///     .chatroom_members()
    ///     .list_by_tag(chatroom_members::ListChatroomTagMembersArgs {
    ///         room_id: 36,
    ///         tag: "vip",
    ///         offset: 0,
    ///         limit: 50,
    ///     })
    ///     .send()
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "分页查询标签下的在线成员列表")]
    #[doc(alias = "listTaggedMembers")]
    #[doc(alias = "list_chatroom_tag_members")]
    pub fn list_by_tag<
        T1: ::std::convert::Into<::yunxin_im::RoomId>,
        T2: ::std::convert::Into<::std::string::String>,
    >(&self, args: ListChatroomTagMembersArgs<T1, T2>) -> ListChatroomTagMembers {
        ListChatroomTagMembers(
            ::yunxin_im::codegen::Call::new(self.client, &LIST_CHATROOM_TAG_MEMBERS)
                .text::<::yunxin_im::RoomId>(0, args.room_id)
                .text::<::std::string::String>(1, args.tag)
                .text::<i64>(2, args.offset)
                .text::<i32>(3, args.limit),
        )
    }
    /// Reads several fixed members of a chatroom (批量查询聊天室固定成员信息)
    ///
    /// An account that cannot be read is listed apart, with the reason; the call succeeds for the others.
    ///
    /// `GET /im/v2/room_members/{room_id}/actions/batch`
    ///
    /// # Arguments
    ///
    /// - `room_id`: The chatroom whose members are read.
    ///   For example `36`.
    /// - `account_ids`: Which members. At least one, at most 200.
    ///   For example `["alice","bob"]`.
    ///
    /// # Partial success
    ///
    /// A success can be one in part: what was not done is in `failed_list`, and in one shape for all operations in [`failures()`](::yunxin_im::Response::failures).
    ///
    /// # Errors
    ///
    /// Sending fails if a value cannot be sent (nothing is sent then), if the service refuses, or if no usable response comes: see [`Error`](::yunxin_im::Error). The call changes nothing at the service, so it is retried after a timeout, too.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: yunxin_im::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let response = client
    ///     .chatroom_members()
    ///     .batch_get(36, ["alice", "bob"])
    ///     .send()
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "批量查询聊天室固定成员信息")]
    #[doc(alias = "batchQueryChatroomMembers")]
    #[doc(alias = "batch_get_chatroom_members")]
    pub fn batch_get(
        &self,
        room_id: impl ::std::convert::Into<::yunxin_im::RoomId>,
        account_ids: impl ::std::iter::IntoIterator<
            Item = impl ::std::convert::Into<::yunxin_im::AccountId>,
        >,
    ) -> BatchGetChatroomMembers {
        BatchGetChatroomMembers(
            ::yunxin_im::codegen::Call::new(self.client, &BATCH_GET_CHATROOM_MEMBERS)
                .text::<::yunxin_im::RoomId>(0, room_id)
                .list::<::yunxin_im::AccountId>(1, account_ids),
        )
    }
    /// Adds virtual users to a chatroom (添加聊天室虚构用户)
    ///
    /// Virtual users only raise the number of members that are online; they do not take part. The same virtual user can be in any
    /// number of chatrooms. It leaves after 24 hours, which begin anew if it is added again before. One that cannot be added is
    /// listed apart, with the reason; the call succeeds for the others.
    ///
    /// `POST /im/v2/room_members/actions/virtual_members`
    ///
    /// # Arguments
    ///
    /// - `room_id`: The chatroom that the virtual users enter.
    ///   For example `36`.
    /// - `virtual_members`: Who is added. At least one, at most 200.
    ///   For example `[{"account_id":"extra1","room_nick":"Ann"},{"account_id":"extra2","room_nick":"Ben"}]`.
    ///
    /// # Optional parameters
    ///
    /// [`extension`](AddVirtualChatroomMembers::extension), [`notification_enabled`](AddVirtualChatroomMembers::notification_enabled), [`notification_extension`](AddVirtualChatroomMembers::notification_extension)
    ///
    /// # Partial success
    ///
    /// A success can be one in part: what was not done is in `failed_list`, and in one shape for all operations in [`failures()`](::yunxin_im::Response::failures).
    ///
    /// # Errors
    ///
    /// Sending fails if a value cannot be sent (nothing is sent then), if the service refuses, or if no usable response comes: see [`Error`](::yunxin_im::Error).
    ///
    /// # Example
    ///
    /// ```no_run
    /// use yunxin_im::chatroom_members;
    ///
    /// # async fn example(client: yunxin_im::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let response = client
    ///     .chatroom_members()
    ///     .add_virtual(
    ///         36,
    ///         [
    ///             chatroom_members::NewVirtualMember::new("extra1").room_nick("Ann"),
    ///             chatroom_members::NewVirtualMember::new("extra2").room_nick("Ben"),
    ///         ],
    ///     )
    ///     .extension("{\"source\":\"warm-up\"}")
    ///     .notification_enabled(true)
    ///     .notification_extension("{\"source\":\"warm-up\"}")
    ///     .send()
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "添加聊天室虚构用户")]
    #[doc(alias = "addVirtualMembers")]
    #[doc(alias = "add_virtual_chatroom_members")]
    pub fn add_virtual(
        &self,
        room_id: impl ::std::convert::Into<::yunxin_im::RoomId>,
        virtual_members: impl ::std::iter::IntoIterator<Item = NewVirtualMember>,
    ) -> AddVirtualChatroomMembers {
        AddVirtualChatroomMembers(
            ::yunxin_im::codegen::Call::new(self.client, &ADD_VIRTUAL_CHATROOM_MEMBERS)
                .json::<::yunxin_im::RoomId>(0, room_id)
                .json_list::<NewVirtualMember>(1, virtual_members),
        )
    }
    /// Removes virtual users from a chatroom (删除聊天室虚构用户)
    ///
    /// One that cannot be removed is listed apart, with the reason; the call succeeds for the others.
    ///
    /// `DELETE /im/v2/room_members/actions/virtual_members`
    ///
    /// # Arguments
    ///
    /// - `room_id`: The chatroom that the virtual users leave.
    ///   For example `36`.
    /// - `account_ids`: Which virtual users. At least one, at most 100.
    ///   For example `["extra1","extra2"]`.
    ///
    /// # Optional parameters
    ///
    /// [`notification_enabled`](DeleteVirtualChatroomMembers::notification_enabled)
    ///
    /// # Partial success
    ///
    /// A success can be one in part: what was not done is in `failed_list`, and in one shape for all operations in [`failures()`](::yunxin_im::Response::failures).
    ///
    /// # Errors
    ///
    /// Sending fails if a value cannot be sent (nothing is sent then), if the service refuses, or if no usable response comes: see [`Error`](::yunxin_im::Error).
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: yunxin_im::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let response = client
    ///     .chatroom_members()
    ///     .delete_virtual(36, ["extra1", "extra2"])
    ///     .notification_enabled(false)
    ///     .send()
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "删除聊天室虚构用户")]
    #[doc(alias = "deleteVirtualMembers")]
    #[doc(alias = "delete_virtual_chatroom_members")]
    pub fn delete_virtual(
        &self,
        room_id: impl ::std::convert::Into<::yunxin_im::RoomId>,
        account_ids: impl ::std::iter::IntoIterator<
            Item = impl ::std::convert::Into<::yunxin_im::AccountId>,
        >,
    ) -> DeleteVirtualChatroomMembers {
        DeleteVirtualChatroomMembers(
            ::yunxin_im::codegen::Call::new(
                    self.client,
                    &DELETE_VIRTUAL_CHATROOM_MEMBERS,
                )
                .text::<::yunxin_im::RoomId>(0, room_id)
                .list::<::yunxin_im::AccountId>(1, account_ids),
        )
    }
    /// Removes all virtual users from a chatroom (清空聊天室虚构用户)
    ///
    /// Tells how many there were.
    ///
    /// `DELETE /im/v2/room_members/actions/clear_virtual_members`
    ///
    /// # Arguments
    ///
    /// - `room_id`: The chatroom that the virtual users leave.
    ///   For example `36`.
    ///
    /// # Optional parameters
    ///
    /// [`notification_enabled`](ClearVirtualChatroomMembers::notification_enabled)
    ///
    /// # Errors
    ///
    /// Sending fails if a value cannot be sent (nothing is sent then), if the service refuses, or if no usable response comes: see [`Error`](::yunxin_im::Error).
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: yunxin_im::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let response = client
    ///     .chatroom_members()
    ///     .clear_virtual(36)
    ///     .notification_enabled(false)
    ///     .send()
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "清空聊天室虚构用户")]
    #[doc(alias = "clearVirtualMembers")]
    #[doc(alias = "clear_virtual_chatroom_members")]
    pub fn clear_virtual(
        &self,
        room_id: impl ::std::convert::Into<::yunxin_im::RoomId>,
    ) -> ClearVirtualChatroomMembers {
        ClearVirtualChatroomMembers(
            ::yunxin_im::codegen::Call::new(self.client, &CLEAR_VIRTUAL_CHATROOM_MEMBERS)
                .text::<::yunxin_im::RoomId>(0, room_id),
        )
    }
    /// Lists the virtual users in a chatroom (查询聊天室虚构用户)
    ///
    /// The list is not paged. The vendor does not say how many virtual users it has at most, nor in which order.
    ///
    /// `GET /im/v2.1/room_members/actions/virtual_members`
    ///
    /// # Arguments
    ///
    /// - `room_id`: The chatroom that the virtual users are in.
    ///   For example `36`.
    ///
    /// # Errors
    ///
    /// Sending fails if a value cannot be sent (nothing is sent then), if the service refuses, or if no usable response comes: see [`Error`](::yunxin_im::Error). The call changes nothing at the service, so it is retried after a timeout, too.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: yunxin_im::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let response = client.chatroom_members().list_virtual(36).send().await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "查询聊天室虚构用户")]
    #[doc(alias = "queryVirtualMembers")]
    #[doc(alias = "list_virtual_chatroom_members")]
    pub fn list_virtual(
        &self,
        room_id: impl ::std::convert::Into<::yunxin_im::RoomId>,
    ) -> ListVirtualChatroomMembers {
        ListVirtualChatroomMembers(
            ::yunxin_im::codegen::Call::new(self.client, &LIST_VIRTUAL_CHATROOM_MEMBERS)
                .text::<::yunxin_im::RoomId>(0, room_id),
        )
    }
    /// Removes a member from a chatroom (踢出聊天室成员)
    ///
    /// The vendor describes this operation nowhere but in its Java SDK, by names alone. It does not say whether the member can
    /// enter again; to keep someone out, block them.
    ///
    /// `PATCH /im/v2.1/room_members/{account_id}/actions/kicked`
    ///
    /// # Arguments
    ///
    /// By name, in [`KickChatroomMemberArgs`].
    ///
    /// # Optional parameters
    ///
    /// [`notification_enabled`](KickChatroomMember::notification_enabled), [`notification_extension`](KickChatroomMember::notification_extension)
    ///
    /// # Errors
    ///
    /// Sending fails if a value cannot be sent (nothing is sent then), if the service refuses, or if no usable response comes: see [`Error`](::yunxin_im::Error).
    ///
    /// # Example
    ///
    /// ```no_run
    /// use yunxin_im::chatroom_members;
    ///
    /// # async fn example(client: yunxin_im::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let response = client
    ///     .chatroom_members()
    ///     .kick(chatroom_members::KickChatroomMemberArgs {
    ///         account_id: "mallory",
    ///         room_id: 36,
    ///         operator_account_id: "alice",
    ///     })
    ///     .notification_enabled(true)
    ///     .notification_extension("{\"reason\":\"abuse\"}")
    ///     .send()
    ///     .await?;
    /// println!("{}", response.trace_id);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "踢出聊天室成员")]
    #[doc(alias = "kickMember")]
    #[doc(alias = "kick_chatroom_member")]
    pub fn kick<
        T1: ::std::convert::Into<::yunxin_im::AccountId>,
        T2: ::std::convert::Into<::yunxin_im::RoomId>,
        T3: ::std::convert::Into<::yunxin_im::AccountId>,
    >(&self, args: KickChatroomMemberArgs<T1, T2, T3>) -> KickChatroomMember {
        KickChatroomMember(
            ::yunxin_im::codegen::Call::new(self.client, &KICK_CHATROOM_MEMBER)
                .text::<::yunxin_im::AccountId>(0, args.account_id)
                .json::<::yunxin_im::RoomId>(1, args.room_id)
                .json::<::yunxin_im::AccountId>(2, args.operator_account_id),
        )
    }
}
/// A call of [`set_role`](ChatroomMembers::set_role), which shows an example, with its optional parameters.
#[derive(Clone)]
#[must_use = "a call is sent by `send` or `send_raw`"]
pub struct SetChatroomMemberRole(::yunxin_im::codegen::Call);
impl SetChatroomMemberRole {
    /// Who sets the role, the creator or an administrator. The vendor does not say what happens if it is left out.
    ///
    /// For example `alice`.
    pub fn operator_account_id(
        self,
        value: impl ::std::convert::Into<::yunxin_im::AccountId>,
    ) -> Self {
        Self(self.0.json::<::yunxin_im::AccountId>(2, value))
    }
    /// The nickname that the member has in the chatroom. The vendor does not say how long it may be.
    ///
    /// For example `Bob`.
    pub fn room_nick(
        self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        Self(self.0.json::<::std::string::String>(4, value))
    }
    /// The avatar that the member has in the chatroom. The vendor does not say how long it may be.
    ///
    /// For example `https://img.example.com/bob.png`.
    pub fn room_avatar(
        self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        Self(self.0.json::<::std::string::String>(5, value))
    }
    /// The member's level. The vendor does not list the values.
    ///
    /// For example `10`.
    pub fn member_level(self, value: i32) -> Self {
        Self(self.0.json::<i32>(6, value))
    }
    /// The app's own data about the member. The vendor does not say here how long it may be.
    ///
    /// For example `{"badge":"gold"}`.
    pub fn extension(
        self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        Self(self.0.json::<::std::string::String>(7, value))
    }
    /// Whether the members of the chatroom are notified.
    ///
    /// The service's default is `false`; for example `true`.
    pub fn notification_enabled(self, value: bool) -> Self {
        Self(self.0.json::<bool>(8, value))
    }
    /// The app's own data that the notification carries. At most 2048 characters.
    ///
    /// For example `{"reason":"promotion"}`.
    pub fn notification_extension(
        self,
        value: impl ::std::convert::Into<::yunxin_im::JsonText>,
    ) -> Self {
        Self(self.0.json::<::yunxin_im::JsonText>(9, value))
    }
    /// How the profile is checked.
    pub fn antispam_configuration(
        self,
        value: ::yunxin_im::types::AntispamConfiguration,
    ) -> Self {
        Self(self.0.json::<::yunxin_im::types::AntispamConfiguration>(10, value))
    }
}
::yunxin_im::codegen::call! {
    SetChatroomMemberRole, ()
}
static SET_CHATROOM_MEMBER_ROLE: ::yunxin_im::codegen::Operation = ::yunxin_im::codegen::Operation {
    id: "set_chatroom_member_role",
    method: ::http::Method::POST,
    path: "/im/v2/room_members/{account_id}",
    effect: true,
    body: ::yunxin_im::codegen::Body::Required,
    parameters: &[
        ::yunxin_im::codegen::Parameter {
            name: "account_id",
            place: ::yunxin_im::codegen::Place::Path,
            limits: &[],
            span: None,
        },
        ::yunxin_im::codegen::Parameter {
            name: "room_id",
            place: ::yunxin_im::codegen::Place::Property,
            limits: &[],
            span: None,
        },
        ::yunxin_im::codegen::Parameter {
            name: "operator_account_id",
            place: ::yunxin_im::codegen::Place::Property,
            limits: &[],
            span: None,
        },
        ::yunxin_im::codegen::Parameter {
            name: "member_role",
            place: ::yunxin_im::codegen::Place::Property,
            limits: &[],
            span: None,
        },
        ::yunxin_im::codegen::Parameter {
            name: "room_nick",
            place: ::yunxin_im::codegen::Place::Property,
            limits: &[],
            span: None,
        },
        ::yunxin_im::codegen::Parameter {
            name: "room_avatar",
            place: ::yunxin_im::codegen::Place::Property,
            limits: &[],
            span: None,
        },
        ::yunxin_im::codegen::Parameter {
            name: "member_level",
            place: ::yunxin_im::codegen::Place::Property,
            limits: &[],
            span: None,
        },
        ::yunxin_im::codegen::Parameter {
            name: "extension",
            place: ::yunxin_im::codegen::Place::Property,
            limits: &[],
            span: None,
        },
        ::yunxin_im::codegen::Parameter {
            name: "notification_enabled",
            place: ::yunxin_im::codegen::Place::Property,
            limits: &[],
            span: None,
        },
        ::yunxin_im::codegen::Parameter {
            name: "notification_extension",
            place: ::yunxin_im::codegen::Place::Property,
            limits: &[],
            span: None,
        },
        ::yunxin_im::codegen::Parameter {
            name: "antispam_configuration",
            place: ::yunxin_im::codegen::Place::Property,
            limits: &[],
            span: None,
        },
    ],
};
/// A call of [`update`](ChatroomMembers::update), which shows an example, with its optional parameters.
#[derive(Clone)]
#[must_use = "a call is sent by `send` or `send_raw`"]
pub struct UpdateChatroomMember(::yunxin_im::codegen::Call);
impl UpdateChatroomMember {
    /// Whether the profile of a fixed member is changed for good. It has no effect on guests.
    ///
    /// The service's default is `false`; for example `true`.
    pub fn persistence(self, value: bool) -> Self {
        Self(self.0.json::<bool>(2, value))
    }
    /// The new nickname in the chatroom. The vendor does not say how long it may be.
    ///
    /// For example `Bobby`.
    pub fn room_nick(
        self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        Self(self.0.json::<::std::string::String>(3, value))
    }
    /// The new avatar in the chatroom. The vendor does not say how long it may be.
    ///
    /// For example `https://img.example.com/bobby.png`.
    pub fn room_avatar(
        self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        Self(self.0.json::<::std::string::String>(4, value))
    }
    /// The app's own data about the member, as it is to be. At most 4096 characters.
    ///
    /// For example `{"badge":"silver"}`.
    pub fn extension(
        self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        Self(self.0.json::<::std::string::String>(5, value))
    }
    /// Whether the members of the chatroom are notified.
    ///
    /// The service's default is `false`; for example `true`.
    pub fn notification_enabled(self, value: bool) -> Self {
        Self(self.0.json::<bool>(6, value))
    }
    /// The app's own data that the notification carries. At most 2048 characters.
    ///
    /// For example `{"reason":"new name"}`.
    pub fn notification_extension(
        self,
        value: impl ::std::convert::Into<::yunxin_im::JsonText>,
    ) -> Self {
        Self(self.0.json::<::yunxin_im::JsonText>(7, value))
    }
    /// How the profile is checked.
    pub fn antispam_configuration(
        self,
        value: ::yunxin_im::types::AntispamConfiguration,
    ) -> Self {
        Self(self.0.json::<::yunxin_im::types::AntispamConfiguration>(8, value))
    }
}
::yunxin_im::codegen::call! {
    UpdateChatroomMember, UpdatedMember
}
static UPDATE_CHATROOM_MEMBER: ::yunxin_im::codegen::Operation = ::yunxin_im::codegen::Operation {
    id: "update_chatroom_member",
    method: ::http::Method::PATCH,
    path: "/im/v2/room_members/{account_id}",
    effect: true,
    body: ::yunxin_im::codegen::Body::Required,
    parameters: &[
        ::yunxin_im::codegen::Parameter {
            name: "account_id",
            place: ::yunxin_im::codegen::Place::Path,
            limits: &[],
            span: None,
        },
        ::yunxin_im::codegen::Parameter {
            name: "room_id",
            place: ::yunxin_im::codegen::Place::Property,
            limits: &[],
            span: None,
        },
        ::yunxin_im::codegen::Parameter {
            name: "persistence",
            place: ::yunxin_im::codegen::Place::Property,
            limits: &[],
            span: None,
        },
        ::yunxin_im::codegen::Parameter {
            name: "room_nick",
            place: ::yunxin_im::codegen::Place::Property,
            limits: &[],
            span: None,
        },
        ::yunxin_im::codegen::Parameter {
            name: "room_avatar",
            place: ::yunxin_im::codegen::Place::Property,
            limits: &[],
            span: None,
        },
        ::yunxin_im::codegen::Parameter {
            name: "extension",
            place: ::yunxin_im::codegen::Place::Property,
            limits: &[],
            span: None,
        },
        ::yunxin_im::codegen::Parameter {
            name: "notification_enabled",
            place: ::yunxin_im::codegen::Place::Property,
            limits: &[],
            span: None,
        },
        ::yunxin_im::codegen::Parameter {
            name: "notification_extension",
            place: ::yunxin_im::codegen::Place::Property,
            limits: &[],
            span: None,
        },
        ::yunxin_im::codegen::Parameter {
            name: "antispam_configuration",
            place: ::yunxin_im::codegen::Place::Property,
            limits: &[],
            span: None,
        },
    ],
};
/// What [`set_muted`](ChatroomMembers::set_muted) requires, by name.
#[derive(Clone, Debug)]
pub struct MuteChatroomMemberArgs<T1, T2, T3> {
    /// Who is muted or unmuted.
    ///
    /// For example `mallory`.
    pub account_id: T1,
    /// The chatroom in which the member is muted or unmuted.
    ///
    /// For example `36`.
    pub room_id: T2,
    /// Who mutes or unmutes, the creator or an administrator.
    ///
    /// For example `alice`.
    pub operator_account_id: T3,
    /// True mutes the member, false unmutes them.
    ///
    /// For example `true`.
    pub chat_banned: bool,
}
/// A call of [`set_muted`](ChatroomMembers::set_muted), which shows an example, with its optional parameters.
#[derive(Clone)]
#[must_use = "a call is sent by `send` or `send_raw`"]
pub struct MuteChatroomMember(::yunxin_im::codegen::Call);
impl MuteChatroomMember {
    /// Whether the members of the chatroom are notified.
    ///
    /// The service's default is `false`; for example `true`.
    pub fn notification_enabled(self, value: bool) -> Self {
        Self(self.0.json::<bool>(4, value))
    }
    /// The app's own data that the notification carries. At most 2048 characters.
    ///
    /// For example `{"reason":"spam"}`.
    pub fn notification_extension(
        self,
        value: impl ::std::convert::Into<::yunxin_im::JsonText>,
    ) -> Self {
        Self(self.0.json::<::yunxin_im::JsonText>(5, value))
    }
}
::yunxin_im::codegen::call! {
    MuteChatroomMember, ()
}
static MUTE_CHATROOM_MEMBER: ::yunxin_im::codegen::Operation = ::yunxin_im::codegen::Operation {
    id: "mute_chatroom_member",
    method: ::http::Method::PATCH,
    path: "/im/v2/room_members/{account_id}/actions/chat_banned",
    effect: true,
    body: ::yunxin_im::codegen::Body::Required,
    parameters: &[
        ::yunxin_im::codegen::Parameter {
            name: "account_id",
            place: ::yunxin_im::codegen::Place::Path,
            limits: &[],
            span: None,
        },
        ::yunxin_im::codegen::Parameter {
            name: "room_id",
            place: ::yunxin_im::codegen::Place::Property,
            limits: &[],
            span: None,
        },
        ::yunxin_im::codegen::Parameter {
            name: "operator_account_id",
            place: ::yunxin_im::codegen::Place::Property,
            limits: &[],
            span: None,
        },
        ::yunxin_im::codegen::Parameter {
            name: "chat_banned",
            place: ::yunxin_im::codegen::Place::Property,
            limits: &[],
            span: None,
        },
        ::yunxin_im::codegen::Parameter {
            name: "notification_enabled",
            place: ::yunxin_im::codegen::Place::Property,
            limits: &[],
            span: None,
        },
        ::yunxin_im::codegen::Parameter {
            name: "notification_extension",
            place: ::yunxin_im::codegen::Place::Property,
            limits: &[],
            span: None,
        },
    ],
};
/// What [`set_temp_muted`](ChatroomMembers::set_temp_muted) requires, by name.
#[derive(Clone, Debug)]
pub struct TempMuteChatroomMemberArgs<T1, T2, T3> {
    /// Who is muted or unmuted.
    ///
    /// For example `mallory`.
    pub account_id: T1,
    /// The chatroom in which the member is muted or unmuted.
    ///
    /// For example `36`.
    pub room_id: T2,
    /// Who mutes or unmutes, the creator or an administrator.
    ///
    /// For example `alice`.
    pub operator_account_id: T3,
    /// True mutes the member, false unmutes them.
    ///
    /// For example `true`.
    pub chat_banned: bool,
}
/// A call of [`set_temp_muted`](ChatroomMembers::set_temp_muted), which shows an example, with its optional parameters.
#[derive(Clone)]
#[must_use = "a call is sent by `send` or `send_raw`"]
pub struct TempMuteChatroomMember(::yunxin_im::codegen::Call);
impl TempMuteChatroomMember {
    /// For how long, in seconds; 2592000 are 30 days. Needed if `chat_banned` is true.
    ///
    /// At most 2592000; for example `3600`.
    pub fn chat_banned_duration(self, value: i64) -> Self {
        Self(self.0.json::<i64>(4, value))
    }
    /// Whether the members of the chatroom are notified.
    ///
    /// The service's default is `false`; for example `true`.
    pub fn notification_enabled(self, value: bool) -> Self {
        Self(self.0.json::<bool>(5, value))
    }
    /// The app's own data that the notification carries.
    ///
    /// At most 2048 characters; for example `{"reason":"spam"}`.
    pub fn notification_extension(
        self,
        value: impl ::std::convert::Into<::yunxin_im::JsonText>,
    ) -> Self {
        Self(self.0.json::<::yunxin_im::JsonText>(6, value))
    }
}
::yunxin_im::codegen::call! {
    TempMuteChatroomMember, MuteDuration
}
static TEMP_MUTE_CHATROOM_MEMBER: ::yunxin_im::codegen::Operation = ::yunxin_im::codegen::Operation {
    id: "temp_mute_chatroom_member",
    method: ::http::Method::PATCH,
    path: "/im/v2/room_members/{account_id}/actions/temp_chat_banned",
    effect: true,
    body: ::yunxin_im::codegen::Body::Required,
    parameters: &[
        ::yunxin_im::codegen::Parameter {
            name: "account_id",
            place: ::yunxin_im::codegen::Place::Path,
            limits: &[],
            span: None,
        },
        ::yunxin_im::codegen::Parameter {
            name: "room_id",
            place: ::yunxin_im::codegen::Place::Property,
            limits: &[],
            span: None,
        },
        ::yunxin_im::codegen::Parameter {
            name: "operator_account_id",
            place: ::yunxin_im::codegen::Place::Property,
            limits: &[],
            span: None,
        },
        ::yunxin_im::codegen::Parameter {
            name: "chat_banned",
            place: ::yunxin_im::codegen::Place::Property,
            limits: &[],
            span: None,
        },
        ::yunxin_im::codegen::Parameter {
            name: "chat_banned_duration",
            place: ::yunxin_im::codegen::Place::Property,
            limits: &[::yunxin_im::codegen::Limit::Maximum(2592000)],
            span: None,
        },
        ::yunxin_im::codegen::Parameter {
            name: "notification_enabled",
            place: ::yunxin_im::codegen::Place::Property,
            limits: &[],
            span: None,
        },
        ::yunxin_im::codegen::Parameter {
            name: "notification_extension",
            place: ::yunxin_im::codegen::Place::Property,
            limits: &[::yunxin_im::codegen::Limit::MaxLength(2048)],
            span: None,
        },
    ],
};
/// A call of [`list_muted`](ChatroomMembers::list_muted), which shows an example, with its optional parameters.
#[derive(Clone)]
#[must_use = "a call is sent by `send` or `send_raw`"]
pub struct ListMutedChatroomMembers(::yunxin_im::codegen::Call);
::yunxin_im::codegen::call! {
    ListMutedChatroomMembers, MemberProfiles
}
static LIST_MUTED_CHATROOM_MEMBERS: ::yunxin_im::codegen::Operation = ::yunxin_im::codegen::Operation {
    id: "list_muted_chatroom_members",
    method: ::http::Method::GET,
    path: "/im/v2.1/room_members/{room_id}/actions/chat_banned",
    effect: false,
    body: ::yunxin_im::codegen::Body::None,
    parameters: &[
        ::yunxin_im::codegen::Parameter {
            name: "room_id",
            place: ::yunxin_im::codegen::Place::Path,
            limits: &[],
            span: None,
        },
    ],
};
/// What [`set_blocked`](ChatroomMembers::set_blocked) requires, by name.
#[derive(Clone, Debug)]
pub struct BlockChatroomMemberArgs<T1, T2, T3> {
    /// Who is blocked or unblocked.
    ///
    /// For example `mallory`.
    pub account_id: T1,
    /// The chatroom in which the account is blocked or unblocked.
    ///
    /// For example `36`.
    pub room_id: T2,
    /// Who blocks or unblocks, the creator or an administrator. It cannot be `account_id` itself.
    ///
    /// For example `alice`.
    pub operator_account_id: T3,
    /// True blocks the account, false unblocks it.
    ///
    /// For example `true`.
    pub blocked: bool,
}
/// A call of [`set_blocked`](ChatroomMembers::set_blocked), which shows an example, with its optional parameters.
#[derive(Clone)]
#[must_use = "a call is sent by `send` or `send_raw`"]
pub struct BlockChatroomMember(::yunxin_im::codegen::Call);
impl BlockChatroomMember {
    /// Whether the members of the chatroom are notified.
    ///
    /// The service's default is `false`; for example `true`.
    pub fn notification_enabled(self, value: bool) -> Self {
        Self(self.0.json::<bool>(4, value))
    }
    /// The app's own data that the notification carries. At most 2048 characters.
    ///
    /// For example `{"reason":"abuse"}`.
    pub fn notification_extension(
        self,
        value: impl ::std::convert::Into<::yunxin_im::JsonText>,
    ) -> Self {
        Self(self.0.json::<::yunxin_im::JsonText>(5, value))
    }
}
::yunxin_im::codegen::call! {
    BlockChatroomMember, ()
}
static BLOCK_CHATROOM_MEMBER: ::yunxin_im::codegen::Operation = ::yunxin_im::codegen::Operation {
    id: "block_chatroom_member",
    method: ::http::Method::PATCH,
    path: "/im/v2/room_members/{account_id}/actions/blocked",
    effect: true,
    body: ::yunxin_im::codegen::Body::Required,
    parameters: &[
        ::yunxin_im::codegen::Parameter {
            name: "account_id",
            place: ::yunxin_im::codegen::Place::Path,
            limits: &[],
            span: None,
        },
        ::yunxin_im::codegen::Parameter {
            name: "room_id",
            place: ::yunxin_im::codegen::Place::Property,
            limits: &[],
            span: None,
        },
        ::yunxin_im::codegen::Parameter {
            name: "operator_account_id",
            place: ::yunxin_im::codegen::Place::Property,
            limits: &[],
            span: None,
        },
        ::yunxin_im::codegen::Parameter {
            name: "blocked",
            place: ::yunxin_im::codegen::Place::Property,
            limits: &[],
            span: None,
        },
        ::yunxin_im::codegen::Parameter {
            name: "notification_enabled",
            place: ::yunxin_im::codegen::Place::Property,
            limits: &[],
            span: None,
        },
        ::yunxin_im::codegen::Parameter {
            name: "notification_extension",
            place: ::yunxin_im::codegen::Place::Property,
            limits: &[],
            span: None,
        },
    ],
};
/// What [`set_tag_muted`](ChatroomMembers::set_tag_muted) requires, by name.
#[derive(Clone, Debug)]
pub struct MuteChatroomTagArgs<T1, T2, T3> {
    /// The chatroom in which the members are muted or unmuted.
    ///
    /// For example `36`.
    pub room_id: T1,
    /// Who mutes or unmutes, the creator or an administrator.
    ///
    /// For example `alice`.
    pub operator_account_id: T2,
    /// Whose tag it is that is muted or unmuted. One tag, not an expression.
    ///
    /// For example `vip`.
    pub target_tag: T3,
    /// True mutes the members, false unmutes them.
    ///
    /// For example `true`.
    pub chat_banned: bool,
}
/// A call of [`set_tag_muted`](ChatroomMembers::set_tag_muted), which shows an example, with its optional parameters.
#[derive(Clone)]
#[must_use = "a call is sent by `send` or `send_raw`"]
pub struct MuteChatroomTag(::yunxin_im::codegen::Call);
impl MuteChatroomTag {
    /// For how long, in seconds; 2592000 are 30 days. Needed if `chat_banned` is true.
    ///
    /// At most 2592000; for example `3600`.
    pub fn chat_banned_duration(self, value: i64) -> Self {
        Self(self.0.json::<i64>(4, value))
    }
    /// Whether members are notified.
    ///
    /// The service's default is `false`; for example `true`.
    pub fn notification_enabled(self, value: bool) -> Self {
        Self(self.0.json::<bool>(5, value))
    }
    /// The app's own data that the notification carries.
    ///
    /// At most 2048 characters; for example `{"reason":"break"}`.
    pub fn notification_extension(
        self,
        value: impl ::std::convert::Into<::yunxin_im::JsonText>,
    ) -> Self {
        Self(self.0.json::<::yunxin_im::JsonText>(6, value))
    }
    /// A tag expression that says who is notified; those who have `target_tag` if it is left out.
    ///
    /// For example `{"tag":"vip"} AND {"tag":"english"}`.
    pub fn notification_target_tags(
        self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        Self(self.0.json::<::std::string::String>(7, value))
    }
}
::yunxin_im::codegen::call! {
    MuteChatroomTag, MuteDuration
}
static MUTE_CHATROOM_TAG: ::yunxin_im::codegen::Operation = ::yunxin_im::codegen::Operation {
    id: "mute_chatroom_tag",
    method: ::http::Method::PATCH,
    path: "/im/v2/room_members/actions/chat_banned_tagged_members",
    effect: true,
    body: ::yunxin_im::codegen::Body::Required,
    parameters: &[
        ::yunxin_im::codegen::Parameter {
            name: "room_id",
            place: ::yunxin_im::codegen::Place::Property,
            limits: &[],
            span: None,
        },
        ::yunxin_im::codegen::Parameter {
            name: "operator_account_id",
            place: ::yunxin_im::codegen::Place::Property,
            limits: &[],
            span: None,
        },
        ::yunxin_im::codegen::Parameter {
            name: "target_tag",
            place: ::yunxin_im::codegen::Place::Property,
            limits: &[],
            span: None,
        },
        ::yunxin_im::codegen::Parameter {
            name: "chat_banned",
            place: ::yunxin_im::codegen::Place::Property,
            limits: &[],
            span: None,
        },
        ::yunxin_im::codegen::Parameter {
            name: "chat_banned_duration",
            place: ::yunxin_im::codegen::Place::Property,
            limits: &[::yunxin_im::codegen::Limit::Maximum(2592000)],
            span: None,
        },
        ::yunxin_im::codegen::Parameter {
            name: "notification_enabled",
            place: ::yunxin_im::codegen::Place::Property,
            limits: &[],
            span: None,
        },
        ::yunxin_im::codegen::Parameter {
            name: "notification_extension",
            place: ::yunxin_im::codegen::Place::Property,
            limits: &[::yunxin_im::codegen::Limit::MaxLength(2048)],
            span: None,
        },
        ::yunxin_im::codegen::Parameter {
            name: "notification_target_tags",
            place: ::yunxin_im::codegen::Place::Property,
            limits: &[],
            span: None,
        },
    ],
};
/// A call of [`list_blocked`](ChatroomMembers::list_blocked), which shows an example, with its optional parameters.
#[derive(Clone)]
#[must_use = "a call is sent by `send` or `send_raw`"]
pub struct ListBlockedChatroomMembers(::yunxin_im::codegen::Call);
::yunxin_im::codegen::call! {
    ListBlockedChatroomMembers, MemberProfiles
}
static LIST_BLOCKED_CHATROOM_MEMBERS: ::yunxin_im::codegen::Operation = ::yunxin_im::codegen::Operation {
    id: "list_blocked_chatroom_members",
    method: ::http::Method::GET,
    path: "/im/v2.1/room_members/{room_id}/actions/blocked",
    effect: false,
    body: ::yunxin_im::codegen::Body::None,
    parameters: &[
        ::yunxin_im::codegen::Parameter {
            name: "room_id",
            place: ::yunxin_im::codegen::Place::Path,
            limits: &[],
            span: None,
        },
    ],
};
/// A call of [`set_tags`](ChatroomMembers::set_tags), which shows an example, with its optional parameters.
#[derive(Clone)]
#[must_use = "a call is sent by `send` or `send_raw`"]
pub struct SetChatroomMemberTags(::yunxin_im::codegen::Call);
impl SetChatroomMemberTags {
    /// A tag expression that says who is notified of the change. It also decides who is notified when the member
    /// loses the connection.
    ///
    /// For example `{"tag":"vip"}`.
    pub fn notify_target_tags(
        self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        Self(self.0.json::<::std::string::String>(3, value))
    }
    /// The app's own data that the notification carries. At most 2048 characters.
    ///
    /// For example `{"reason":"upgrade"}`.
    pub fn notify_extension(
        self,
        value: impl ::std::convert::Into<::yunxin_im::JsonText>,
    ) -> Self {
        Self(self.0.json::<::yunxin_im::JsonText>(4, value))
    }
}
::yunxin_im::codegen::call! {
    SetChatroomMemberTags, ()
}
static SET_CHATROOM_MEMBER_TAGS: ::yunxin_im::codegen::Operation = ::yunxin_im::codegen::Operation {
    id: "set_chatroom_member_tags",
    method: ::http::Method::PATCH,
    path: "/im/v2/room_members/{account_id}/actions/tags",
    effect: true,
    body: ::yunxin_im::codegen::Body::Required,
    parameters: &[
        ::yunxin_im::codegen::Parameter {
            name: "account_id",
            place: ::yunxin_im::codegen::Place::Path,
            limits: &[],
            span: None,
        },
        ::yunxin_im::codegen::Parameter {
            name: "room_id",
            place: ::yunxin_im::codegen::Place::Property,
            limits: &[],
            span: None,
        },
        ::yunxin_im::codegen::Parameter {
            name: "tags",
            place: ::yunxin_im::codegen::Place::Property,
            limits: &[],
            span: None,
        },
        ::yunxin_im::codegen::Parameter {
            name: "notify_target_tags",
            place: ::yunxin_im::codegen::Place::Property,
            limits: &[],
            span: None,
        },
        ::yunxin_im::codegen::Parameter {
            name: "notify_extension",
            place: ::yunxin_im::codegen::Place::Property,
            limits: &[],
            span: None,
        },
    ],
};
/// A call of [`count_by_tag`](ChatroomMembers::count_by_tag), which shows an example, with its optional parameters.
#[derive(Clone)]
#[must_use = "a call is sent by `send` or `send_raw`"]
pub struct GetChatroomTagCount(::yunxin_im::codegen::Call);
::yunxin_im::codegen::call! {
    GetChatroomTagCount, TagCount
}
static GET_CHATROOM_TAG_COUNT: ::yunxin_im::codegen::Operation = ::yunxin_im::codegen::Operation {
    id: "get_chatroom_tag_count",
    method: ::http::Method::GET,
    path: "/im/v2/room_members/{room_id}/actions/tagged_members_count",
    effect: false,
    body: ::yunxin_im::codegen::Body::None,
    parameters: &[
        ::yunxin_im::codegen::Parameter {
            name: "room_id",
            place: ::yunxin_im::codegen::Place::Path,
            limits: &[],
            span: None,
        },
        ::yunxin_im::codegen::Parameter {
            name: "tag",
            place: ::yunxin_im::codegen::Place::Query,
            limits: &[],
            span: None,
        },
    ],
};
/// What [`list_by_tag`](ChatroomMembers::list_by_tag) requires, by name.
#[derive(Clone, Debug)]
pub struct ListChatroomTagMembersArgs<T1, T2> {
    /// The chatroom whose members are listed.
    ///
    /// For example `36`.
    pub room_id: T1,
    /// The tag that the members have. One tag, not an expression.
    ///
    /// For example `vip`.
    pub tag: T2,
    /// Where the page begins. The `offset` of the page before; the vendor names the first one, 0, only for the list of all
    /// members.
    ///
    /// For example `0`.
    pub offset: i64,
    /// How many members a page has at most, from 1 to 100.
    ///
    /// For example `50`.
    pub limit: i32,
}
/// A call of [`list_by_tag`](ChatroomMembers::list_by_tag), which shows an example, with its optional parameters.
#[derive(Clone)]
#[must_use = "a call is sent by `send` or `send_raw`"]
pub struct ListChatroomTagMembers(::yunxin_im::codegen::Call);
::yunxin_im::codegen::call! {
    ListChatroomTagMembers, TaggedMemberPage
}
::yunxin_im::codegen::paged_call! {
    ListChatroomTagMembers, TaggedMemberPage, TaggedMember, 2
}
static LIST_CHATROOM_TAG_MEMBERS: ::yunxin_im::codegen::Operation = ::yunxin_im::codegen::Operation {
    id: "list_chatroom_tag_members",
    method: ::http::Method::GET,
    path: "/im/v2/room_members/{room_id}/actions/list_tag_members",
    effect: false,
    body: ::yunxin_im::codegen::Body::None,
    parameters: &[
        ::yunxin_im::codegen::Parameter {
            name: "room_id",
            place: ::yunxin_im::codegen::Place::Path,
            limits: &[],
            span: None,
        },
        ::yunxin_im::codegen::Parameter {
            name: "tag",
            place: ::yunxin_im::codegen::Place::Query,
            limits: &[],
            span: None,
        },
        ::yunxin_im::codegen::Parameter {
            name: "offset",
            place: ::yunxin_im::codegen::Place::Query,
            limits: &[],
            span: None,
        },
        ::yunxin_im::codegen::Parameter {
            name: "limit",
            place: ::yunxin_im::codegen::Place::Query,
            limits: &[],
            span: None,
        },
    ],
};
/// A call of [`batch_get`](ChatroomMembers::batch_get), which shows an example, with its optional parameters.
#[derive(Clone)]
#[must_use = "a call is sent by `send` or `send_raw`"]
pub struct BatchGetChatroomMembers(::yunxin_im::codegen::Call);
::yunxin_im::codegen::call! {
    BatchGetChatroomMembers, MemberBatch
}
static BATCH_GET_CHATROOM_MEMBERS: ::yunxin_im::codegen::Operation = ::yunxin_im::codegen::Operation {
    id: "batch_get_chatroom_members",
    method: ::http::Method::GET,
    path: "/im/v2/room_members/{room_id}/actions/batch",
    effect: false,
    body: ::yunxin_im::codegen::Body::None,
    parameters: &[
        ::yunxin_im::codegen::Parameter {
            name: "room_id",
            place: ::yunxin_im::codegen::Place::Path,
            limits: &[],
            span: None,
        },
        ::yunxin_im::codegen::Parameter {
            name: "account_ids",
            place: ::yunxin_im::codegen::Place::QueryJoined,
            limits: &[],
            span: None,
        },
    ],
};
/// A call of [`add_virtual`](ChatroomMembers::add_virtual), which shows an example, with its optional parameters.
#[derive(Clone)]
#[must_use = "a call is sent by `send` or `send_raw`"]
pub struct AddVirtualChatroomMembers(::yunxin_im::codegen::Call);
impl AddVirtualChatroomMembers {
    /// The app's own data. The vendor does not say what it belongs to; each virtual user has an `extension`, too.
    ///
    /// For example `{"source":"warm-up"}`.
    pub fn extension(
        self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        Self(self.0.json::<::std::string::String>(2, value))
    }
    /// Whether the members of the chatroom are notified that they enter. The vendor does not say what holds if it is
    /// left out.
    ///
    /// For example `true`.
    pub fn notification_enabled(self, value: bool) -> Self {
        Self(self.0.json::<bool>(3, value))
    }
    /// The app's own data that the notification carries. At most 2048 characters.
    ///
    /// For example `{"source":"warm-up"}`.
    pub fn notification_extension(
        self,
        value: impl ::std::convert::Into<::yunxin_im::JsonText>,
    ) -> Self {
        Self(self.0.json::<::yunxin_im::JsonText>(4, value))
    }
}
::yunxin_im::codegen::call! {
    AddVirtualChatroomMembers, ::yunxin_im::types::AccountResults
}
static ADD_VIRTUAL_CHATROOM_MEMBERS: ::yunxin_im::codegen::Operation = ::yunxin_im::codegen::Operation {
    id: "add_virtual_chatroom_members",
    method: ::http::Method::POST,
    path: "/im/v2/room_members/actions/virtual_members",
    effect: true,
    body: ::yunxin_im::codegen::Body::Required,
    parameters: &[
        ::yunxin_im::codegen::Parameter {
            name: "room_id",
            place: ::yunxin_im::codegen::Place::Property,
            limits: &[],
            span: None,
        },
        ::yunxin_im::codegen::Parameter {
            name: "virtual_members",
            place: ::yunxin_im::codegen::Place::Property,
            limits: &[],
            span: None,
        },
        ::yunxin_im::codegen::Parameter {
            name: "extension",
            place: ::yunxin_im::codegen::Place::Property,
            limits: &[],
            span: None,
        },
        ::yunxin_im::codegen::Parameter {
            name: "notification_enabled",
            place: ::yunxin_im::codegen::Place::Property,
            limits: &[],
            span: None,
        },
        ::yunxin_im::codegen::Parameter {
            name: "notification_extension",
            place: ::yunxin_im::codegen::Place::Property,
            limits: &[],
            span: None,
        },
    ],
};
/// A call of [`delete_virtual`](ChatroomMembers::delete_virtual), which shows an example, with its optional parameters.
#[derive(Clone)]
#[must_use = "a call is sent by `send` or `send_raw`"]
pub struct DeleteVirtualChatroomMembers(::yunxin_im::codegen::Call);
impl DeleteVirtualChatroomMembers {
    /// Whether the members of the chatroom are notified that they leave.
    ///
    /// The service's default is `true`; for example `false`.
    pub fn notification_enabled(self, value: bool) -> Self {
        Self(self.0.text::<bool>(2, value))
    }
}
::yunxin_im::codegen::call! {
    DeleteVirtualChatroomMembers, ::yunxin_im::types::AccountResults
}
static DELETE_VIRTUAL_CHATROOM_MEMBERS: ::yunxin_im::codegen::Operation = ::yunxin_im::codegen::Operation {
    id: "delete_virtual_chatroom_members",
    method: ::http::Method::DELETE,
    path: "/im/v2/room_members/actions/virtual_members",
    effect: true,
    body: ::yunxin_im::codegen::Body::None,
    parameters: &[
        ::yunxin_im::codegen::Parameter {
            name: "room_id",
            place: ::yunxin_im::codegen::Place::Query,
            limits: &[],
            span: None,
        },
        ::yunxin_im::codegen::Parameter {
            name: "account_ids",
            place: ::yunxin_im::codegen::Place::QueryJoined,
            limits: &[],
            span: None,
        },
        ::yunxin_im::codegen::Parameter {
            name: "notification_enabled",
            place: ::yunxin_im::codegen::Place::Query,
            limits: &[],
            span: None,
        },
    ],
};
/// A call of [`clear_virtual`](ChatroomMembers::clear_virtual), which shows an example, with its optional parameters.
#[derive(Clone)]
#[must_use = "a call is sent by `send` or `send_raw`"]
pub struct ClearVirtualChatroomMembers(::yunxin_im::codegen::Call);
impl ClearVirtualChatroomMembers {
    /// Whether the members of the chatroom are notified that they leave.
    ///
    /// The service's default is `true`; for example `false`.
    pub fn notification_enabled(self, value: bool) -> Self {
        Self(self.0.text::<bool>(1, value))
    }
}
::yunxin_im::codegen::call! {
    ClearVirtualChatroomMembers, ClearedVirtualMembers
}
static CLEAR_VIRTUAL_CHATROOM_MEMBERS: ::yunxin_im::codegen::Operation = ::yunxin_im::codegen::Operation {
    id: "clear_virtual_chatroom_members",
    method: ::http::Method::DELETE,
    path: "/im/v2/room_members/actions/clear_virtual_members",
    effect: true,
    body: ::yunxin_im::codegen::Body::None,
    parameters: &[
        ::yunxin_im::codegen::Parameter {
            name: "room_id",
            place: ::yunxin_im::codegen::Place::Query,
            limits: &[],
            span: None,
        },
        ::yunxin_im::codegen::Parameter {
            name: "notification_enabled",
            place: ::yunxin_im::codegen::Place::Query,
            limits: &[],
            span: None,
        },
    ],
};
/// A call of [`list_virtual`](ChatroomMembers::list_virtual), which shows an example, with its optional parameters.
#[derive(Clone)]
#[must_use = "a call is sent by `send` or `send_raw`"]
pub struct ListVirtualChatroomMembers(::yunxin_im::codegen::Call);
::yunxin_im::codegen::call! {
    ListVirtualChatroomMembers, VirtualMembers
}
static LIST_VIRTUAL_CHATROOM_MEMBERS: ::yunxin_im::codegen::Operation = ::yunxin_im::codegen::Operation {
    id: "list_virtual_chatroom_members",
    method: ::http::Method::GET,
    path: "/im/v2.1/room_members/actions/virtual_members",
    effect: false,
    body: ::yunxin_im::codegen::Body::None,
    parameters: &[
        ::yunxin_im::codegen::Parameter {
            name: "room_id",
            place: ::yunxin_im::codegen::Place::Query,
            limits: &[],
            span: None,
        },
    ],
};
/// What [`kick`](ChatroomMembers::kick) requires, by name.
#[derive(Clone, Debug)]
pub struct KickChatroomMemberArgs<T1, T2, T3> {
    /// Who is removed.
    ///
    /// For example `mallory`.
    pub account_id: T1,
    /// The chatroom that the member is removed from.
    ///
    /// For example `36`.
    pub room_id: T2,
    /// Who removes the member. In v1 it must be the creator or an administrator; the vendor does not say it for v2.
    ///
    /// For example `alice`.
    pub operator_account_id: T3,
}
/// A call of [`kick`](ChatroomMembers::kick), which shows an example, with its optional parameters.
#[derive(Clone)]
#[must_use = "a call is sent by `send` or `send_raw`"]
pub struct KickChatroomMember(::yunxin_im::codegen::Call);
impl KickChatroomMember {
    /// Whether the members of the chatroom are notified. The vendor does not say what holds if it is left out.
    ///
    /// For example `true`.
    pub fn notification_enabled(self, value: bool) -> Self {
        Self(self.0.json::<bool>(3, value))
    }
    /// The app's own data that the notification carries. The vendor does not say how long it may be; elsewhere in
    /// this section it has at most 2048 characters.
    ///
    /// For example `{"reason":"abuse"}`.
    pub fn notification_extension(
        self,
        value: impl ::std::convert::Into<::yunxin_im::JsonText>,
    ) -> Self {
        Self(self.0.json::<::yunxin_im::JsonText>(4, value))
    }
}
::yunxin_im::codegen::call! {
    KickChatroomMember, ()
}
static KICK_CHATROOM_MEMBER: ::yunxin_im::codegen::Operation = ::yunxin_im::codegen::Operation {
    id: "kick_chatroom_member",
    method: ::http::Method::PATCH,
    path: "/im/v2.1/room_members/{account_id}/actions/kicked",
    effect: true,
    body: ::yunxin_im::codegen::Body::Required,
    parameters: &[
        ::yunxin_im::codegen::Parameter {
            name: "account_id",
            place: ::yunxin_im::codegen::Place::Path,
            limits: &[],
            span: None,
        },
        ::yunxin_im::codegen::Parameter {
            name: "room_id",
            place: ::yunxin_im::codegen::Place::Property,
            limits: &[],
            span: None,
        },
        ::yunxin_im::codegen::Parameter {
            name: "operator_account_id",
            place: ::yunxin_im::codegen::Place::Property,
            limits: &[],
            span: None,
        },
        ::yunxin_im::codegen::Parameter {
            name: "notification_enabled",
            place: ::yunxin_im::codegen::Place::Property,
            limits: &[],
            span: None,
        },
        ::yunxin_im::codegen::Parameter {
            name: "notification_extension",
            place: ::yunxin_im::codegen::Place::Property,
            limits: &[],
            span: None,
        },
    ],
};

::yunxin_im::codegen::integer_enum! {
    /// The new role.
    pub enum AssignableRole {
        /// A regular member; set by the creator or an administrator.
        ///
        /// `0` on the wire.
        Regular = 0 "regular",
        /// An administrator; set by the creator.
        ///
        /// `2` on the wire.
        Administrator = 2 "administrator",
        /// A guest, no longer a fixed member; set by the creator or an administrator.
        ///
        /// `3` on the wire.
        Guest = 3 "guest",
    }
}

/// A member whose profile was changed.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct UpdatedMember {
    /// Who it is.
    pub account_id: ::std::option::Option<::yunxin_im::AccountId>,
    /// The chatroom that the member is in.
    pub room_id: ::std::option::Option<::yunxin_im::RoomId>,
    /// The nickname that the member has in the chatroom.
    pub room_nick: ::std::option::Option<::std::string::String>,
    /// The avatar that the member has in the chatroom.
    pub room_avatar: ::std::option::Option<::std::string::String>,
    /// The app's own data about the member.
    pub extension: ::std::option::Option<::std::string::String>,
    /// The role in the chatroom.
    pub member_role: ::std::option::Option<::yunxin_im::types::ChatroomMemberRole>,
    /// Whether at least one client is online.
    pub is_online: ::std::option::Option<bool>,
    /// When the member entered. Read as milliseconds, like any point in time of this API; the vendor does not name the unit.
    pub enter_time: ::std::option::Option<::yunxin_im::Timestamp>,
    /// Whether the member is blocked in the chatroom.
    pub blocked: ::std::option::Option<bool>,
    /// Whether the member is muted.
    pub chat_banned: ::std::option::Option<bool>,
    /// Whether the member is muted for some time.
    pub temp_chat_banned: ::std::option::Option<bool>,
    /// The clients with which the member is online.
    pub online_info_list: ::std::vec::Vec<::yunxin_im::types::ChatroomClient>,
    /// With how many clients the member is online.
    pub online_count: ::std::option::Option<i32>,
}
::yunxin_im::codegen::received! {
    UpdatedMember { "account_id" => account_id, "room_id" => room_id, "room_nick" =>
    room_nick, "room_avatar" => room_avatar, "extension" => extension, "member_role" =>
    member_role, "is_online" => is_online, "enter_time" => enter_time, "blocked" =>
    blocked, "chat_banned" => chat_banned, "temp_chat_banned" => temp_chat_banned,
    "online_info_list" => online_info_list, "online_count" => online_count, }
}

/// How long a mute lasts.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct MuteDuration {
    /// For how long the mute lasts, in seconds.
    pub mute_duration: ::std::option::Option<i64>,
}
::yunxin_im::codegen::received! {
    MuteDuration { "mute_duration" => mute_duration, }
}

/// A list of members.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct MemberProfiles {
    /// The members.
    pub items: ::std::vec::Vec<MemberProfile>,
}
::yunxin_im::codegen::received! {
    MemberProfiles { "items" => items, }
}

/// How a member shows in a chatroom.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct MemberProfile {
    /// Who it is.
    pub account_id: ::std::option::Option<::yunxin_im::AccountId>,
    /// The nickname that the member has in the chatroom.
    pub room_nick: ::std::option::Option<::std::string::String>,
    /// The avatar that the member has in the chatroom.
    pub room_avatar: ::std::option::Option<::std::string::String>,
}
::yunxin_im::codegen::received! {
    MemberProfile { "account_id" => account_id, "room_nick" => room_nick, "room_avatar"
    => room_avatar, }
}

/// How many members online have a tag.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct TagCount {
    /// The tag that was asked for.
    pub tag: ::std::option::Option<::std::string::String>,
    /// How many members have it.
    pub online_user_count: ::std::option::Option<i64>,
}
::yunxin_im::codegen::received! {
    TagCount { "tag" => tag, "online_user_count" => online_user_count, }
}

/// A page of the members online who have a tag.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct TaggedMemberPage {
    /// Whether another page follows.
    pub has_more: ::std::option::Option<bool>,
    /// The `offset` of the next page.
    pub offset: ::std::option::Option<i64>,
    /// The members.
    pub items: ::std::vec::Vec<TaggedMember>,
}
::yunxin_im::codegen::received! {
    TaggedMemberPage { "has_more" => has_more, "offset" => offset, "items" => items, }
}
impl ::yunxin_im::codegen::Page for TaggedMemberPage {
    type Item = TaggedMember;
    fn next_position(&self) -> ::std::option::Option<::std::string::String> {
        if self.has_more == Some(false) {
            None
        } else {
            self.offset
                .filter(|_| self.has_more.is_some() || !self.items.is_empty())
                .map(|offset| offset.to_string())
        }
    }
    fn into_items(self) -> ::std::vec::Vec<TaggedMember> {
        self.items
    }
}

/// A member who has the tag that was asked for.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct TaggedMember {
    /// Who it is.
    pub account_id: ::std::option::Option<::yunxin_im::AccountId>,
    /// The chatroom that the member is in.
    pub room_id: ::std::option::Option<::yunxin_im::RoomId>,
    /// The nickname that the member has in the chatroom.
    pub room_nick: ::std::option::Option<::std::string::String>,
    /// The avatar that the member has in the chatroom.
    pub room_avatar: ::std::option::Option<::std::string::String>,
    /// The app's own data about the member.
    pub extension: ::std::option::Option<::std::string::String>,
    /// The role in the chatroom.
    pub member_role: ::std::option::Option<::yunxin_im::types::ChatroomMemberRole>,
    /// The member's level. The vendor does not list the values.
    pub member_level: ::std::option::Option<i32>,
    /// Whether at least one client is online.
    pub is_online: ::std::option::Option<bool>,
    /// When the member entered. Read as milliseconds, like any point in time of this API; the vendor does not name the unit.
    pub enter_time: ::std::option::Option<::yunxin_im::Timestamp>,
    /// Whether the member is blocked in the chatroom.
    pub blocked: ::std::option::Option<bool>,
    /// Whether the member is muted.
    pub chat_banned: ::std::option::Option<bool>,
    /// Whether the member is muted for some time.
    pub temp_chat_banned: ::std::option::Option<bool>,
    /// For how long, in seconds. The vendor does not say whether it is the whole time or what is left of it.
    pub temp_chat_banned_time: ::std::option::Option<i64>,
    /// All tags of the member as one text. The vendor does not say in which form.
    pub tags: ::std::option::Option<::std::string::String>,
    /// The tag expression that says who is notified when the member enters and leaves.
    pub notify_target_tags: ::std::option::Option<::std::string::String>,
    /// With how many clients the member is online.
    pub online_count: ::std::option::Option<i32>,
    /// The clients with which the member is online.
    pub online_info_list: ::std::vec::Vec<::yunxin_im::types::ChatroomClient>,
}
::yunxin_im::codegen::received! {
    TaggedMember { "account_id" => account_id, "room_id" => room_id, "room_nick" =>
    room_nick, "room_avatar" => room_avatar, "extension" => extension, "member_role" =>
    member_role, "member_level" => member_level, "is_online" => is_online, "enter_time"
    => enter_time, "blocked" => blocked, "chat_banned" => chat_banned, "temp_chat_banned"
    => temp_chat_banned, "temp_chat_banned_time" => temp_chat_banned_time, "tags" =>
    tags, "notify_target_tags" => notify_target_tags, "online_count" => online_count,
    "online_info_list" => online_info_list, }
}

/// The members that were asked for.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct MemberBatch {
    /// Those that were found.
    pub success_list: ::std::vec::Vec<::yunxin_im::types::ChatroomMember>,
    /// Those that were not, and why.
    pub failed_list: ::std::vec::Vec<::yunxin_im::types::FailedAccount>,
}
::yunxin_im::codegen::received! {
    MemberBatch { "success_list" => success_list, "failed_list" => failed_list, }
}
impl ::yunxin_im::PartialSuccess for MemberBatch {
    fn failures(&self) -> ::std::vec::Vec<::yunxin_im::Failure> {
        let mut failures = ::std::vec::Vec::new();
        failures
            .extend(
                self
                    .failed_list
                    .iter()
                    .map(|item: &::yunxin_im::types::FailedAccount| ::yunxin_im::Failure::new(
                        &[&item.account_id],
                        item.error_code,
                        item.error_msg.as_deref(),
                    )),
            );
        failures
    }
}

/// A virtual user (虚构用户) that is added to a chatroom.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[non_exhaustive]
pub struct NewVirtualMember {
    /// The id of the virtual user. The vendor does not say whether it must be an account of the app.
    ///
    /// For example `extra1`.
    pub account_id: ::yunxin_im::AccountId,
    /// The nickname that it has in the chatroom.
    ///
    /// For example `Ann`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub room_nick: ::std::option::Option<::std::string::String>,
    /// The address of the avatar that it has in the chatroom.
    ///
    /// For example `https://img.example.com/ann.png`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub room_avatar: ::std::option::Option<::std::string::String>,
    /// The app's own data about the virtual user. At most 4096 characters.
    ///
    /// For example `{"badge":"gold"}`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub extension: ::std::option::Option<::yunxin_im::JsonText>,
}
impl NewVirtualMember {
    /// Creates one with what is required.
    pub fn new(account_id: impl ::std::convert::Into<::yunxin_im::AccountId>) -> Self {
        Self {
            account_id: account_id.into(),
            room_nick: None,
            room_avatar: None,
            extension: None,
        }
    }
    /// The nickname that it has in the chatroom.
    ///
    /// For example `Ann`.
    pub fn room_nick(
        self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        Self {
            room_nick: Some(value.into()),
            ..self
        }
    }
    /// The address of the avatar that it has in the chatroom.
    ///
    /// For example `https://img.example.com/ann.png`.
    pub fn room_avatar(
        self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        Self {
            room_avatar: Some(value.into()),
            ..self
        }
    }
    /// The app's own data about the virtual user. At most 4096 characters.
    ///
    /// For example `{"badge":"gold"}`.
    pub fn extension(
        self,
        value: impl ::std::convert::Into<::yunxin_im::JsonText>,
    ) -> Self {
        Self {
            extension: Some(value.into()),
            ..self
        }
    }
}

/// How many virtual users were removed from a chatroom.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct ClearedVirtualMembers {
    /// How many virtual users were removed.
    pub count: ::std::option::Option<i32>,
}
::yunxin_im::codegen::received! {
    ClearedVirtualMembers { "count" => count, }
}

/// The virtual users in a chatroom.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct VirtualMembers {
    /// The virtual users.
    pub items: ::std::vec::Vec<VirtualMember>,
}
::yunxin_im::codegen::received! {
    VirtualMembers { "items" => items, }
}

/// A virtual user (虚构用户) in a chatroom.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct VirtualMember {
    /// The id of the virtual user.
    pub account_id: ::std::option::Option<::yunxin_im::AccountId>,
    /// The nickname that it has in the chatroom.
    pub room_nick: ::std::option::Option<::std::string::String>,
    /// The address of the avatar that it has in the chatroom.
    pub room_avatar: ::std::option::Option<::std::string::String>,
    /// When it entered. Read as milliseconds, like any point in time of this API; a comment in the vendor's SDK says
    /// seconds.
    pub enter_time: ::std::option::Option<::yunxin_im::Timestamp>,
}
::yunxin_im::codegen::received! {
    VirtualMember { "account_id" => account_id, "room_nick" => room_nick, "room_avatar"
    => room_avatar, "enter_time" => enter_time, }
}

