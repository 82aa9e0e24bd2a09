// Generated from openapi/chatrooms.yaml. Do not edit.

/// Chatroom management (聊天室管理): the methods of the section, made by [`Client::chatrooms`](::yunxin_im::Client::chatrooms).
#[derive(Clone, Copy, Debug)]
pub struct Chatrooms<'a> {
    client: &'a ::yunxin_im::Client,
}
impl ::yunxin_im::Client {
    /// Chatroom management (聊天室管理)
    pub fn chatrooms(&self) -> Chatrooms<'_> {
        Chatrooms { client: self }
    }
}
impl Chatrooms<'_> {
    /// Creates a chatroom (创建聊天室)
    ///
    /// The chatroom is open from the start, and its `room_id` is in the response. The name and the announcement are subject
    /// to the content check (反垃圾).
    ///
    /// `POST /im/v2/chatrooms`
    ///
    /// # Arguments
    ///
    /// By name, in [`CreateChatroomArgs`].
    ///
    /// # Optional parameters
    ///
    /// [`announcement`](CreateChatroom::announcement), [`live_url`](CreateChatroom::live_url), [`extension`](CreateChatroom::extension), [`queue_level`](CreateChatroom::queue_level), [`delay_close_policy`](CreateChatroom::delay_close_policy), [`delay_seconds`](CreateChatroom::delay_seconds), [`in_out_notification`](CreateChatroom::in_out_notification), [`antispam_configuration`](CreateChatroom::antispam_configuration)
    ///
    /// # Errors
    ///
    /// Sending fails if a value cannot be sent (nothing is sent then), if the service refuses, or if no usable response comes: see [`Error`](::yunxin_im::Error).
    ///
    /// # Example
    ///
    /// ```no_run
    /// use yunxin_im::{chatrooms, types};
    ///
    /// # async fn example(client: yunxin_im::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let response = client
    ///     .chatrooms()
    ///     .create(chatrooms::CreateChatroomArgs {
    ///         creator: "alice",
    ///         room_name: "Evening show",
    ///     })
    ///     .announcement("We start at eight.")
    ///     .live_url("https://live.example.com/36")
    ///     .extension("{\"theme\":\"dark\"}")
    ///     .queue_level(chatrooms::QueueLevel::Administrators)
    ///     .delay_close_policy(chatrooms::DelayClosePolicy::Idle)
    ///     .delay_seconds(3600)
    ///     .in_out_notification(true)
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
    #[doc(alias = "创建聊天室")]
    #[doc(alias = "createChatroom")]
    #[doc(alias = "create_chatroom")]
    pub fn create<
        T1: ::std::convert::Into<::yunxin_im::AccountId>,
        T2: ::std::convert::Into<::std::string::String>,
    >(&self, args: CreateChatroomArgs<T1, T2>) -> CreateChatroom {
        CreateChatroom(
            ::yunxin_im::codegen::Call::new(self.client, &CREATE_CHATROOM)
                .json::<::yunxin_im::AccountId>(0, args.creator)
                .json::<::std::string::String>(1, args.room_name),
        )
    }
    /// Reads the addresses at which a client enters a chatroom (获取聊天室地址)
    ///
    /// The service chooses the addresses by where the client's IP address is. Client SDKs can ask for them, too; the vendor
    /// recommends that the app's server does.
    ///
    /// `GET /im/v2/chatrooms/{room_id}/actions/address`
    ///
    /// # Arguments
    ///
    /// By name, in [`GetChatroomAddressArgs`].
    ///
    /// # Optional parameters
    ///
    /// [`client_type`](GetChatroomAddress::client_type), [`ip_type`](GetChatroomAddress::ip_type)
    ///
    /// # Errors
    ///
    /// Sending fails if a value cannot be sent (nothing is sent then), if the service refuses, or if no usable response comes: see [`Error`](::yunxin_im::Error). The call changes nothing at the service, so it is retried after a timeout, too.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use yunxin_im::chatrooms;
    ///
    /// # async fn example(client: yunxin_im::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let response = client
    ///     .chatrooms()
    ///     .get_address(chatrooms::GetChatroomAddressArgs {
    ///         room_id: 36,
    ///         account_id: "alice",
    ///         client_ip: "203.0.113.7",
    ///     })
    ///     .client_type(chatrooms::LinkType::Common)
    ///     .ip_type(chatrooms::IpType::Ipv4)
    ///     .send()
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "获取聊天室地址")]
    #[doc(alias = "getChatroomAddress")]
    #[doc(alias = "get_chatroom_address")]
    pub fn get_address<
        T1: ::std::convert::Into<::yunxin_im::RoomId>,
        T2: ::std::convert::Into<::yunxin_im::AccountId>,
        T3: ::std::convert::Into<::std::string::String>,
    >(&self, args: GetChatroomAddressArgs<T1, T2, T3>) -> GetChatroomAddress {
        GetChatroomAddress(
            ::yunxin_im::codegen::Call::new(self.client, &GET_CHATROOM_ADDRESS)
                .text::<::yunxin_im::RoomId>(0, args.room_id)
                .text::<::yunxin_im::AccountId>(1, args.account_id)
                .text::<::std::string::String>(2, args.client_ip),
        )
    }
    /// Reads the properties of a chatroom (查询聊天室信息)
    ///
    /// How many members are online is told only if it is asked for.
    ///
    /// `GET /im/v2/chatrooms/{room_id}`
    ///
    /// # Arguments
    ///
    /// - `room_id`: The chatroom to read.
    ///   For example `36`.
    ///
    /// # Optional parameters
    ///
    /// [`need_online_user_count`](GetChatroom::need_online_user_count), [`online_user_count_by_type`](GetChatroom::online_user_count_by_type)
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
    ///     .chatrooms()
    ///     .get(36)
    ///     .need_online_user_count(true)
    ///     .online_user_count_by_type(true)
    ///     .send()
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "查询聊天室信息")]
    #[doc(alias = "getChatroomInfo")]
    #[doc(alias = "get_chatroom")]
    pub fn get(
        &self,
        room_id: impl ::std::convert::Into<::yunxin_im::RoomId>,
    ) -> GetChatroom {
        GetChatroom(
            ::yunxin_im::codegen::Call::new(self.client, &GET_CHATROOM)
                .text::<::yunxin_im::RoomId>(0, room_id),
        )
    }
    /// Changes properties of a chatroom (更新聊天室信息)
    ///
    /// What is left out remains as it is. The name, the announcement and the extension are subject to the content check (反垃圾).
    ///
    /// `PATCH /im/v2/chatrooms/{room_id}`
    ///
    /// # Arguments
    ///
    /// - `room_id`: The chatroom that is changed.
    ///   For example `36`.
    ///
    /// # Optional parameters
    ///
    /// [`room_name`](UpdateChatroom::room_name), [`announcement`](UpdateChatroom::announcement), [`live_url`](UpdateChatroom::live_url), [`extension`](UpdateChatroom::extension), [`queue_level`](UpdateChatroom::queue_level), [`notification_enabled`](UpdateChatroom::notification_enabled), [`notification_extension`](UpdateChatroom::notification_extension), [`antispam_configuration`](UpdateChatroom::antispam_configuration)
    ///
    /// # Errors
    ///
    /// Sending fails if a value cannot be sent (nothing is sent then), if the service refuses, or if no usable response comes: see [`Error`](::yunxin_im::Error).
    ///
    /// # Example
    ///
    /// ```no_run
    /// use yunxin_im::{chatrooms, types};
    ///
    /// # async fn example(client: yunxin_im::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let response = client
    ///     .chatrooms()
    ///     .update(36)
    ///     .room_name("Late show")
    ///     .announcement("We start at ten.")
    ///     .live_url("https://live.example.com/37")
    ///     .extension("{\"theme\":\"light\"}")
    ///     .queue_level(chatrooms::QueueLevel::Anyone)
    ///     .notification_enabled(true)
    ///     .notification_extension("{\"reason\":\"new season\"}")
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
    #[doc(alias = "更新聊天室信息")]
    #[doc(alias = "updateChatroomInfo")]
    #[doc(alias = "update_chatroom")]
    pub fn update(
        &self,
        room_id: impl ::std::convert::Into<::yunxin_im::RoomId>,
    ) -> UpdateChatroom {
        UpdateChatroom(
            ::yunxin_im::codegen::Call::new(self.client, &UPDATE_CHATROOM)
                .text::<::yunxin_im::RoomId>(0, room_id),
        )
    }
    /// Opens or closes a chatroom (开放/关闭聊天室)
    ///
    /// Closing it removes all members that are online. The creator can open it again, and can set with the same call when it
    /// closes by itself.
    ///
    /// `PATCH /im/v2/chatrooms/{room_id}/actions/update_status`
    ///
    /// # Arguments
    ///
    /// - `room_id`: The chatroom that is opened or closed.
    ///   For example `36`.
    /// - `operator_account_id`: Who opens or closes it, which only its creator may.
    ///   For example `alice`.
    /// - `valid`: True opens the chatroom, false closes it.
    ///   For example `false`.
    ///
    /// # Optional parameters
    ///
    /// [`delay_close_policy`](UpdateChatroomStatus::delay_close_policy), [`delay_seconds`](UpdateChatroomStatus::delay_seconds)
    ///
    /// # Errors
    ///
    /// Sending fails if a value cannot be sent (nothing is sent then), if the service refuses, or if no usable response comes: see [`Error`](::yunxin_im::Error).
    ///
    /// # Example
    ///
    /// ```no_run
    /// use yunxin_im::chatrooms;
    ///
    /// # async fn example(client: yunxin_im::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let response = client
    ///     .chatrooms()
    ///     .update_status(36, "alice", false)
    ///     .delay_close_policy(chatrooms::DelayClosePolicy::Idle)
    ///     .delay_seconds(3600)
    ///     .send()
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "开放/关闭聊天室")]
    #[doc(alias = "updateChatroomStatus")]
    #[doc(alias = "update_chatroom_status")]
    pub fn update_status(
        &self,
        room_id: impl ::std::convert::Into<::yunxin_im::RoomId>,
        operator_account_id: impl ::std::convert::Into<::yunxin_im::AccountId>,
        valid: bool,
    ) -> UpdateChatroomStatus {
        UpdateChatroomStatus(
            ::yunxin_im::codegen::Call::new(self.client, &UPDATE_CHATROOM_STATUS)
                .text::<::yunxin_im::RoomId>(0, room_id)
                .json::<::yunxin_im::AccountId>(1, operator_account_id)
                .json::<bool>(2, valid),
        )
    }
    /// Mutes or unmutes a whole chatroom (聊天室禁言)
    ///
    /// In a muted chatroom only the creator and the administrators can send messages. It is independent of the mutes of single
    /// members.
    ///
    /// `PATCH /im/v2/chatrooms/{room_id}/actions/chat_banned`
    ///
    /// # Arguments
    ///
    /// - `room_id`: The chatroom that is muted or unmuted.
    ///   For example `36`.
    /// - `operator_account_id`: Who mutes or unmutes it, the creator or an administrator.
    ///   For example `alice`.
    /// - `chat_banned`: True mutes the chatroom, false unmutes it.
    ///   For example `true`.
    ///
    /// # Optional parameters
    ///
    /// [`notification_enabled`](MuteChatroom::notification_enabled), [`notification_extension`](MuteChatroom::notification_extension)
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
    ///     .chatrooms()
    ///     .set_muted(36, "alice", true)
    ///     .notification_enabled(true)
    ///     .notification_extension("{\"reason\":\"announcement\"}")
    ///     .send()
    ///     .await?;
    /// println!("{}", response.trace_id);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "聊天室禁言")]
    #[doc(alias = "toggleChatroomMute")]
    #[doc(alias = "mute_chatroom")]
    pub fn set_muted(
        &self,
        room_id: impl ::std::convert::Into<::yunxin_im::RoomId>,
        operator_account_id: impl ::std::convert::Into<::yunxin_im::AccountId>,
        chat_banned: bool,
    ) -> MuteChatroom {
        MuteChatroom(
            ::yunxin_im::codegen::Call::new(self.client, &MUTE_CHATROOM)
                .text::<::yunxin_im::RoomId>(0, room_id)
                .json::<::yunxin_im::AccountId>(1, operator_account_id)
                .json::<bool>(2, chat_banned),
        )
    }
    /// Switches notifications of who enters and leaves a chatroom on or off (开启/关闭进出聊天室事件通知)
    ///
    /// They tell that someone entered, left, or lost the connection. They are switched on or off when the chatroom is
    /// created; this changes that.
    ///
    /// `PATCH /im/v2/chatrooms/{room_id}/actions/in_out_notification`
    ///
    /// # Arguments
    ///
    /// - `room_id`: The chatroom whose notifications are switched.
    ///   For example `36`.
    /// - `in_out_notification`: True switches them on, false switches them off.
    ///   For example `false`.
    ///
    /// # Errors
    ///
    /// Sending fails if a value cannot be sent (nothing is sent then), if the service refuses, or if no usable response comes: see [`Error`](::yunxin_im::Error).
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: yunxin_im::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let response = client.chatrooms().set_in_out_notification(36, false).send().await?;
    /// println!("{}", response.trace_id);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "开启/关闭进出聊天室事件通知")]
    #[doc(alias = "toggleInOutNotification")]
    #[doc(alias = "set_chatroom_in_out_notification")]
    pub fn set_in_out_notification(
        &self,
        room_id: impl ::std::convert::Into<::yunxin_im::RoomId>,
        in_out_notification: bool,
    ) -> SetChatroomInOutNotification {
        SetChatroomInOutNotification(
            ::yunxin_im::codegen::Call::new(
                    self.client,
                    &SET_CHATROOM_IN_OUT_NOTIFICATION,
                )
                .text::<::yunxin_im::RoomId>(0, room_id)
                .text::<bool>(1, in_out_notification),
        )
    }
    /// Lists the open chatrooms that an account created (查询开放状态的聊天室)
    ///
    /// The list is not paged. The vendor does not say how many chatrooms it has at most, nor in which order.
    ///
    /// `GET /im/v2/chatrooms/actions/opend_chatrooms`
    ///
    /// # Arguments
    ///
    /// - `creator_account_id`: Who created the chatrooms.
    ///   For example `alice`.
    ///
    /// # Errors
    ///
    /// Sending fails if a value cannot be sent (nothing is sent then), if the service refuses, or if no usable response comes: see [`Error`](::yunxin_im::Error). The call changes nothing at the service, so it is retried after a timeout, too.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: yunxin_im::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let response = client.chatrooms().list_open("alice").send().await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "查询开放状态的聊天室")]
    #[doc(alias = "queryOpenChatrooms")]
    #[doc(alias = "list_open_chatrooms")]
    pub fn list_open(
        &self,
        creator_account_id: impl ::std::convert::Into<::yunxin_im::AccountId>,
    ) -> ListOpenChatrooms {
        ListOpenChatrooms(
            ::yunxin_im::codegen::Call::new(self.client, &LIST_OPEN_CHATROOMS)
                .text::<::yunxin_im::AccountId>(0, creator_account_id),
        )
    }
    /// Lists the members of a chatroom that are online, in pages (分页查询聊天室在线成员列表)
    ///
    /// Fixed members and guests. Pages are told by an offset: 0 first, then the `offset` of the page before while `has_more` is
    /// true. The vendor does not say in which order.
    ///
    /// `GET /im/v2/chatrooms/{room_id}/actions/list_online_members`
    ///
    /// # Arguments
    ///
    /// By name, in [`ListOnlineChatroomMembersArgs`].
    ///
    /// # Optional parameters
    ///
    /// [`member_roles`](ListOnlineChatroomMembers::member_roles)
    ///
    /// # Pages
    ///
    /// Returns one page; [`items`](ListOnlineChatroomMembers::items) goes through all `items`, and [`pages`](ListOnlineChatroomMembers::pages) through all pages, from the one that `offset` names.
    ///
    /// # Errors
    ///
    /// Sending fails if a value cannot be sent (nothing is sent then), if the service refuses, or if no usable response comes: see [`Error`](::yunxin_im::Error). The call changes nothing at the service, so it is retried after a timeout, too.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use yunxin_im::{chatrooms, types};
    ///
    /// # async fn example(client: yunxin_im::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let response = client
    ///     .chatrooms()
    ///     .list_online_members(chatrooms::ListOnlineChatroomMembersArgs {
    ///         room_id: 36,
    ///         offset: 0,
    ///         limit: 50,
    ///     })
    ///     .member_roles([
    ///         types::ChatroomMemberRole::Creator,
    ///         types::ChatroomMemberRole::Administrator,
    ///     ])
    ///     .send()
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "分页查询聊天室在线成员列表")]
    #[doc(alias = "listOnlineMembers")]
    #[doc(alias = "list_online_chatroom_members")]
    pub fn list_online_members<T1: ::std::convert::Into<::yunxin_im::RoomId>>(
        &self,
        args: ListOnlineChatroomMembersArgs<T1>,
    ) -> ListOnlineChatroomMembers {
        ListOnlineChatroomMembers(
            ::yunxin_im::codegen::Call::new(self.client, &LIST_ONLINE_CHATROOM_MEMBERS)
                .text::<::yunxin_im::RoomId>(0, args.room_id)
                .text::<i64>(1, args.offset)
                .text::<i32>(2, args.limit),
        )
    }
    /// Lists the fixed members of a chatroom (查询聊天室固定成员列表)
    ///
    /// The creator, the administrators and the regular members, online or not. The list is not paged; a chatroom has at most 1000
    /// fixed members. The vendor does not say in which order.
    ///
    /// `GET /im/v2/chatrooms/{room_id}/actions/list_members`
    ///
    /// # Arguments
    ///
    /// - `room_id`: The chatroom whose members are listed.
    ///   For example `36`.
    ///
    /// # Optional parameters
    ///
    /// [`member_roles`](ListChatroomMembers::member_roles)
    ///
    /// # Errors
    ///
    /// Sending fails if a value cannot be sent (nothing is sent then), if the service refuses, or if no usable response comes: see [`Error`](::yunxin_im::Error). The call changes nothing at the service, so it is retried after a timeout, too.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use yunxin_im::types;
    ///
    /// # async fn example(client: yunxin_im::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let response = client
    ///     .chatrooms()
    ///     .list_members(36)
    ///     .member_roles([
    ///         types::ChatroomMemberRole::Creator,
    ///         types::ChatroomMemberRole::Administrator,
    ///     ])
    ///     .send()
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "查询聊天室固定成员列表")]
    #[doc(alias = "listFixedMembers")]
    #[doc(alias = "list_chatroom_members")]
    pub fn list_members(
        &self,
        room_id: impl ::std::convert::Into<::yunxin_im::RoomId>,
    ) -> ListChatroomMembers {
        ListChatroomMembers(
            ::yunxin_im::codegen::Call::new(self.client, &LIST_CHATROOM_MEMBERS)
                .text::<::yunxin_im::RoomId>(0, room_id),
        )
    }
}
/// What [`create`](Chatrooms::create) requires, by name.
#[derive(Clone, Debug)]
pub struct CreateChatroomArgs<T1, T2> {
    /// Who owns the chatroom. The role cannot be given to another account later.
    ///
    /// For example `alice`.
    pub creator: T1,
    /// The name that clients show. At most 128 characters.
    ///
    /// For example `Evening show`.
    pub room_name: T2,
}
/// A call of [`create`](Chatrooms::create), which shows an example, with its optional parameters.
#[derive(Clone)]
#[must_use = "a call is sent by `send` or `send_raw`"]
pub struct CreateChatroom(::yunxin_im::codegen::Call);
impl CreateChatroom {
    /// What the chatroom announces to its members. At most 4096 characters.
    ///
    /// For example `We start at eight.`.
    pub fn announcement(
        self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        Self(self.0.json::<::std::string::String>(2, value))
    }
    /// The address of the live stream that the chatroom accompanies. At most 1024 characters.
    ///
    /// For example `https://live.example.com/36`.
    pub fn live_url(
        self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        Self(self.0.json::<::std::string::String>(3, value))
    }
    /// The app's own data about the chatroom. At most 4096 characters; the vendor recommends JSON.
    ///
    /// For example `{"theme":"dark"}`.
    pub fn extension(
        self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        Self(self.0.json::<::std::string::String>(4, value))
    }
    /// Who may change the chatroom's queue; anyone if it is left out.
    ///
    /// For example [`Administrators`](QueueLevel::Administrators) (`1`).
    pub fn queue_level(self, value: QueueLevel) -> Self {
        Self(self.0.json::<QueueLevel>(5, value))
    }
    /// When the chatroom closes by itself; this must be switched on in the console first. The vendor does not say
    /// here what holds if it is left out; where the status is updated, it is what the console is set to.
    ///
    /// For example [`Idle`](DelayClosePolicy::Idle) (`2`).
    pub fn delay_close_policy(self, value: DelayClosePolicy) -> Self {
        Self(self.0.json::<DelayClosePolicy>(6, value))
    }
    /// After how long it closes, in seconds, if `delay_close_policy` is `FixedTime` or `Idle`. At most 604800,
    /// which is 7 days.
    ///
    /// For example `3600`.
    pub fn delay_seconds(self, value: i64) -> Self {
        Self(self.0.json::<i64>(7, value))
    }
    /// Whether the chatroom's members are notified of who enters and leaves.
    ///
    /// The service's default is `true`; for example `true`.
    pub fn in_out_notification(self, value: bool) -> Self {
        Self(self.0.json::<bool>(8, value))
    }
    /// How the name and the announcement are checked.
    pub fn antispam_configuration(
        self,
        value: ::yunxin_im::types::AntispamConfiguration,
    ) -> Self {
        Self(self.0.json::<::yunxin_im::types::AntispamConfiguration>(9, value))
    }
}
::yunxin_im::codegen::call! {
    CreateChatroom, Chatroom
}
static CREATE_CHATROOM: ::yunxin_im::codegen::Operation = ::yunxin_im::codegen::Operation {
    id: "create_chatroom",
    method: ::http::Method::POST,
    path: "/im/v2/chatrooms",
    effect: true,
    body: ::yunxin_im::codegen::Body::Required,
    parameters: &[
        ::yunxin_im::codegen::Parameter {
            name: "creator",
            place: ::yunxin_im::codegen::Place::Property,
            limits: &[],
            span: None,
        },
        ::yunxin_im::codegen::Parameter {
            name: "room_name",
            place: ::yunxin_im::codegen::Place::Property,
            limits: &[],
            span: None,
        },
        ::yunxin_im::codegen::Parameter {
            name: "announcement",
            place: ::yunxin_im::codegen::Place::Property,
            limits: &[],
            span: None,
        },
        ::yunxin_im::codegen::Parameter {
            name: "live_url",
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
            name: "queue_level",
            place: ::yunxin_im::codegen::Place::Property,
            limits: &[],
            span: None,
        },
        ::yunxin_im::codegen::Parameter {
            name: "delay_close_policy",
            place: ::yunxin_im::codegen::Place::Property,
            limits: &[],
            span: None,
        },
        ::yunxin_im::codegen::Parameter {
            name: "delay_seconds",
            place: ::yunxin_im::codegen::Place::Property,
            limits: &[],
            span: None,
        },
        ::yunxin_im::codegen::Parameter {
            name: "in_out_notification",
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
/// What [`get_address`](Chatrooms::get_address) requires, by name.
#[derive(Clone, Debug)]
pub struct GetChatroomAddressArgs<T1, T2, T3> {
    /// The chatroom that is entered.
    ///
    /// For example `36`.
    pub room_id: T1,
    /// The account that enters.
    ///
    /// For example `alice`.
    pub account_id: T2,
    /// The IP address of the client that enters.
    ///
    /// For example `203.0.113.7`.
    pub client_ip: T3,
}
/// A call of [`get_address`](Chatrooms::get_address), which shows an example, with its optional parameters.
#[derive(Clone)]
#[must_use = "a call is sent by `send` or `send_raw`"]
pub struct GetChatroomAddress(::yunxin_im::codegen::Call);
impl GetChatroomAddress {
    /// What the client connects with.
    ///
    /// The service's default is [`Web`](LinkType::Web) (`1`); for example [`Common`](LinkType::Common) (`2`).
    pub fn client_type(self, value: LinkType) -> Self {
        Self(self.0.text::<LinkType>(3, value))
    }
    /// The version of the Internet Protocol that the addresses are for.
    ///
    /// The service's default is [`Ipv4`](IpType::Ipv4) (`0`); for example [`Ipv4`](IpType::Ipv4) (`0`).
    pub fn ip_type(self, value: IpType) -> Self {
        Self(self.0.text::<IpType>(4, value))
    }
}
::yunxin_im::codegen::call! {
    GetChatroomAddress, ChatroomAddresses
}
static GET_CHATROOM_ADDRESS: ::yunxin_im::codegen::Operation = ::yunxin_im::codegen::Operation {
    id: "get_chatroom_address",
    method: ::http::Method::GET,
    path: "/im/v2/chatrooms/{room_id}/actions/address",
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
            name: "account_id",
            place: ::yunxin_im::codegen::Place::Query,
            limits: &[],
            span: None,
        },
        ::yunxin_im::codegen::Parameter {
            name: "client_ip",
            place: ::yunxin_im::codegen::Place::Query,
            limits: &[],
            span: None,
        },
        ::yunxin_im::codegen::Parameter {
            name: "client_type",
            place: ::yunxin_im::codegen::Place::Query,
            limits: &[],
            span: None,
        },
        ::yunxin_im::codegen::Parameter {
            name: "ip_type",
            place: ::yunxin_im::codegen::Place::Query,
            limits: &[],
            span: None,
        },
    ],
};
/// A call of [`get`](Chatrooms::get), which shows an example, with its optional parameters.
#[derive(Clone)]
#[must_use = "a call is sent by `send` or `send_raw`"]
pub struct GetChatroom(::yunxin_im::codegen::Call);
impl GetChatroom {
    /// Whether `online_user_count` is in the response.
    ///
    /// The service's default is `false`; for example `true`.
    pub fn need_online_user_count(self, value: bool) -> Self {
        Self(self.0.text::<bool>(1, value))
    }
    /// Whether the response counts the online members of each platform, too.
    ///
    /// The service's default is `false`; for example `true`.
    pub fn online_user_count_by_type(self, value: bool) -> Self {
        Self(self.0.text::<bool>(2, value))
    }
}
::yunxin_im::codegen::call! {
    GetChatroom, ChatroomDetails
}
static GET_CHATROOM: ::yunxin_im::codegen::Operation = ::yunxin_im::codegen::Operation {
    id: "get_chatroom",
    method: ::http::Method::GET,
    path: "/im/v2/chatrooms/{room_id}",
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
            name: "need_online_user_count",
            place: ::yunxin_im::codegen::Place::Query,
            limits: &[],
            span: None,
        },
        ::yunxin_im::codegen::Parameter {
            name: "online_user_count_by_type",
            place: ::yunxin_im::codegen::Place::Query,
            limits: &[],
            span: None,
        },
    ],
};
/// A call of [`update`](Chatrooms::update), which shows an example, with its optional parameters.
#[derive(Clone)]
#[must_use = "a call is sent by `send` or `send_raw`"]
pub struct UpdateChatroom(::yunxin_im::codegen::Call);
impl UpdateChatroom {
    /// The new name. At most 128 characters.
    ///
    /// For example `Late show`.
    pub fn room_name(
        self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        Self(self.0.json::<::std::string::String>(1, value))
    }
    /// The new announcement. At most 4096 characters.
    ///
    /// For example `We start at ten.`.
    pub fn announcement(
        self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        Self(self.0.json::<::std::string::String>(2, value))
    }
    /// The new address of the live stream. At most 1024 characters.
    ///
    /// For example `https://live.example.com/37`.
    pub fn live_url(
        self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        Self(self.0.json::<::std::string::String>(3, value))
    }
    /// The app's own data about the chatroom, as it is to be. At most 4096 characters; the vendor recommends JSON.
    ///
    /// For example `{"theme":"light"}`.
    pub fn extension(
        self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        Self(self.0.json::<::std::string::String>(4, value))
    }
    /// Who may change the chatroom's queue from now on.
    ///
    /// For example [`Anyone`](QueueLevel::Anyone) (`0`).
    pub fn queue_level(self, value: QueueLevel) -> Self {
        Self(self.0.json::<QueueLevel>(5, value))
    }
    /// Whether the members are notified of the change.
    ///
    /// The service's default is `false`; for example `true`.
    pub fn notification_enabled(self, value: bool) -> Self {
        Self(self.0.json::<bool>(6, value))
    }
    /// The app's own data that the notification carries. At most 2048 characters.
    ///
    /// For example `{"reason":"new season"}`.
    pub fn notification_extension(
        self,
        value: impl ::std::convert::Into<::yunxin_im::JsonText>,
    ) -> Self {
        Self(self.0.json::<::yunxin_im::JsonText>(7, value))
    }
    /// How the texts are checked.
    pub fn antispam_configuration(
        self,
        value: ::yunxin_im::types::AntispamConfiguration,
    ) -> Self {
        Self(self.0.json::<::yunxin_im::types::AntispamConfiguration>(8, value))
    }
}
::yunxin_im::codegen::call! {
    UpdateChatroom, Chatroom
}
static UPDATE_CHATROOM: ::yunxin_im::codegen::Operation = ::yunxin_im::codegen::Operation {
    id: "update_chatroom",
    method: ::http::Method::PATCH,
    path: "/im/v2/chatrooms/{room_id}",
    effect: true,
    body: ::yunxin_im::codegen::Body::Required,
    parameters: &[
        ::yunxin_im::codegen::Parameter {
            name: "room_id",
            place: ::yunxin_im::codegen::Place::Path,
            limits: &[],
            span: None,
        },
        ::yunxin_im::codegen::Parameter {
            name: "room_name",
            place: ::yunxin_im::codegen::Place::Property,
            limits: &[],
            span: None,
        },
        ::yunxin_im::codegen::Parameter {
            name: "announcement",
            place: ::yunxin_im::codegen::Place::Property,
            limits: &[],
            span: None,
        },
        ::yunxin_im::codegen::Parameter {
            name: "live_url",
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
            name: "queue_level",
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
/// A call of [`update_status`](Chatrooms::update_status), which shows an example, with its optional parameters.
#[derive(Clone)]
#[must_use = "a call is sent by `send` or `send_raw`"]
pub struct UpdateChatroomStatus(::yunxin_im::codegen::Call);
impl UpdateChatroomStatus {
    /// When the chatroom closes by itself; this must be switched on in the console first. It prevails over the
    /// console's setting, which holds if it is left out.
    ///
    /// For example [`Idle`](DelayClosePolicy::Idle) (`2`).
    pub fn delay_close_policy(self, value: DelayClosePolicy) -> Self {
        Self(self.0.json::<DelayClosePolicy>(3, value))
    }
    /// After how long it closes, in seconds, if `delay_close_policy` is `FixedTime` or `Idle`. 604800 are 7 days;
    /// that is also the default, according to a vendor page of 2024.
    ///
    /// At most 604800; for example `3600`.
    pub fn delay_seconds(self, value: i64) -> Self {
        Self(self.0.json::<i64>(4, value))
    }
}
::yunxin_im::codegen::call! {
    UpdateChatroomStatus, Chatroom
}
static UPDATE_CHATROOM_STATUS: ::yunxin_im::codegen::Operation = ::yunxin_im::codegen::Operation {
    id: "update_chatroom_status",
    method: ::http::Method::PATCH,
    path: "/im/v2/chatrooms/{room_id}/actions/update_status",
    effect: true,
    body: ::yunxin_im::codegen::Body::Required,
    parameters: &[
        ::yunxin_im::codegen::Parameter {
            name: "room_id",
            place: ::yunxin_im::codegen::Place::Path,
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
            name: "valid",
            place: ::yunxin_im::codegen::Place::Property,
            limits: &[],
            span: None,
        },
        ::yunxin_im::codegen::Parameter {
            name: "delay_close_policy",
            place: ::yunxin_im::codegen::Place::Property,
            limits: &[],
            span: None,
        },
        ::yunxin_im::codegen::Parameter {
            name: "delay_seconds",
            place: ::yunxin_im::codegen::Place::Property,
            limits: &[::yunxin_im::codegen::Limit::Maximum(604800)],
            span: None,
        },
    ],
};
/// A call of [`set_muted`](Chatrooms::set_muted), which shows an example, with its optional parameters.
#[derive(Clone)]
#[must_use = "a call is sent by `send` or `send_raw`"]
pub struct MuteChatroom(::yunxin_im::codegen::Call);
impl MuteChatroom {
    /// Whether the members are notified.
    ///
    /// The service's default is `true`; for example `true`.
    pub fn notification_enabled(self, value: bool) -> Self {
        Self(self.0.json::<bool>(3, value))
    }
    /// The app's own data that the notification carries. At most 2048 characters.
    ///
    /// For example `{"reason":"announcement"}`.
    pub fn notification_extension(
        self,
        value: impl ::std::convert::Into<::yunxin_im::JsonText>,
    ) -> Self {
        Self(self.0.json::<::yunxin_im::JsonText>(4, value))
    }
}
::yunxin_im::codegen::call! {
    MuteChatroom, ()
}
static MUTE_CHATROOM: ::yunxin_im::codegen::Operation = ::yunxin_im::codegen::Operation {
    id: "mute_chatroom",
    method: ::http::Method::PATCH,
    path: "/im/v2/chatrooms/{room_id}/actions/chat_banned",
    effect: true,
    body: ::yunxin_im::codegen::Body::Required,
    parameters: &[
        ::yunxin_im::codegen::Parameter {
            name: "room_id",
            place: ::yunxin_im::codegen::Place::Path,
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
/// A call of [`set_in_out_notification`](Chatrooms::set_in_out_notification), which shows an example, with its optional parameters.
#[derive(Clone)]
#[must_use = "a call is sent by `send` or `send_raw`"]
pub struct SetChatroomInOutNotification(::yunxin_im::codegen::Call);
::yunxin_im::codegen::call! {
    SetChatroomInOutNotification, ()
}
static SET_CHATROOM_IN_OUT_NOTIFICATION: ::yunxin_im::codegen::Operation = ::yunxin_im::codegen::Operation {
    id: "set_chatroom_in_out_notification",
    method: ::http::Method::PATCH,
    path: "/im/v2/chatrooms/{room_id}/actions/in_out_notification",
    effect: true,
    body: ::yunxin_im::codegen::Body::None,
    parameters: &[
        ::yunxin_im::codegen::Parameter {
            name: "room_id",
            place: ::yunxin_im::codegen::Place::Path,
            limits: &[],
            span: None,
        },
        ::yunxin_im::codegen::Parameter {
            name: "in_out_notification",
            place: ::yunxin_im::codegen::Place::Query,
            limits: &[],
            span: None,
        },
    ],
};
/// A call of [`list_open`](Chatrooms::list_open), which shows an example, with its optional parameters.
#[derive(Clone)]
#[must_use = "a call is sent by `send` or `send_raw`"]
pub struct ListOpenChatrooms(::yunxin_im::codegen::Call);
::yunxin_im::codegen::call! {
    ListOpenChatrooms, OpenChatrooms
}
static LIST_OPEN_CHATROOMS: ::yunxin_im::codegen::Operation = ::yunxin_im::codegen::Operation {
    id: "list_open_chatrooms",
    method: ::http::Method::GET,
    path: "/im/v2/chatrooms/actions/opend_chatrooms",
    effect: false,
    body: ::yunxin_im::codegen::Body::None,
    parameters: &[
        ::yunxin_im::codegen::Parameter {
            name: "creator_account_id",
            place: ::yunxin_im::codegen::Place::Query,
            limits: &[],
            span: None,
        },
    ],
};
/// What [`list_online_members`](Chatrooms::list_online_members) requires, by name.
#[derive(Clone, Debug)]
pub struct ListOnlineChatroomMembersArgs<T1> {
    /// The chatroom whose members are listed.
    ///
    /// For example `36`.
    pub room_id: T1,
    /// Where the page begins, 0 for the first one. The `offset` of the page before.
    ///
    /// For example `0`.
    pub offset: i64,
    /// How many members a page has at most, from 1 to 100.
    ///
    /// For example `50`.
    pub limit: i32,
}
/// A call of [`list_online_members`](Chatrooms::list_online_members), which shows an example, with its optional parameters.
#[derive(Clone)]
#[must_use = "a call is sent by `send` or `send_raw`"]
pub struct ListOnlineChatroomMembers(::yunxin_im::codegen::Call);
impl ListOnlineChatroomMembers {
    /// Only members in one of these roles; all five roles if it is left out.
    ///
    /// For example `[1,2]`.
    pub fn member_roles(
        self,
        value: impl ::std::iter::IntoIterator<
            Item = ::yunxin_im::types::ChatroomMemberRole,
        >,
    ) -> Self {
        Self(self.0.list::<::yunxin_im::types::ChatroomMemberRole>(3, value))
    }
}
::yunxin_im::codegen::call! {
    ListOnlineChatroomMembers, OnlineMemberPage
}
::yunxin_im::codegen::paged_call! {
    ListOnlineChatroomMembers, OnlineMemberPage, ::yunxin_im::types::ChatroomMember, 1
}
static LIST_ONLINE_CHATROOM_MEMBERS: ::yunxin_im::codegen::Operation = ::yunxin_im::codegen::Operation {
    id: "list_online_chatroom_members",
    method: ::http::Method::GET,
    path: "/im/v2/chatrooms/{room_id}/actions/list_online_members",
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
        ::yunxin_im::codegen::Parameter {
            name: "member_roles",
            place: ::yunxin_im::codegen::Place::QueryJoined,
            limits: &[],
            span: None,
        },
    ],
};
/// A call of [`list_members`](Chatrooms::list_members), which shows an example, with its optional parameters.
#[derive(Clone)]
#[must_use = "a call is sent by `send` or `send_raw`"]
pub struct ListChatroomMembers(::yunxin_im::codegen::Call);
impl ListChatroomMembers {
    /// Only members in one of these roles: regular members, the creator, administrators. All of them if it is left out.
    ///
    /// For example `[1,2]`.
    pub fn member_roles(
        self,
        value: impl ::std::iter::IntoIterator<
            Item = ::yunxin_im::types::ChatroomMemberRole,
        >,
    ) -> Self {
        Self(self.0.list::<::yunxin_im::types::ChatroomMemberRole>(1, value))
    }
}
::yunxin_im::codegen::call! {
    ListChatroomMembers, FixedMembers
}
static LIST_CHATROOM_MEMBERS: ::yunxin_im::codegen::Operation = ::yunxin_im::codegen::Operation {
    id: "list_chatroom_members",
    method: ::http::Method::GET,
    path: "/im/v2/chatrooms/{room_id}/actions/list_members",
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
            name: "member_roles",
            place: ::yunxin_im::codegen::Place::QueryJoined,
            limits: &[],
            span: None,
        },
    ],
};

::yunxin_im::codegen::integer_enum! {
    /// Who may change the queue of a chatroom.
    pub enum QueueLevel {
        /// Everyone.
        ///
        /// `0` on the wire.
        Anyone = 0 "anyone",
        /// Only who administers the chatroom.
        ///
        /// `1` on the wire.
        Administrators = 1 "administrators",
        _ = Unknown,
    }
}

::yunxin_im::codegen::integer_enum! {
    /// Whether, and when, a chatroom closes by itself (定时关闭).
    pub enum DelayClosePolicy {
        /// It does not.
        ///
        /// `0` on the wire.
        Never = 0 "never",
        /// After a fixed time, whoever is in it.
        ///
        /// `1` on the wire.
        FixedTime = 1 "fixed-time",
        /// When no one has been in it for a fixed time.
        ///
        /// `2` on the wire.
        Idle = 2 "idle",
        _ = Unknown,
    }
}

/// A chatroom, as it is after it was created or changed.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct Chatroom {
    /// The chatroom's id.
    pub room_id: ::std::option::Option<::yunxin_im::RoomId>,
    /// True if it is open, false if it is closed.
    pub valid: ::std::option::Option<bool>,
    /// The account that owns the chatroom.
    pub creator: ::std::option::Option<::yunxin_im::AccountId>,
    /// The name that clients show.
    pub room_name: ::std::option::Option<::std::string::String>,
    /// What it announces to its members.
    pub announcement: ::std::option::Option<::std::string::String>,
    /// The address of the live stream that it accompanies.
    pub live_url: ::std::option::Option<::std::string::String>,
    /// The app's own data about the chatroom.
    pub extension: ::std::option::Option<::std::string::String>,
    /// Whether it is muted as a whole: only who administers it can send messages.
    pub chat_banned: ::std::option::Option<bool>,
    /// Who may change its queue.
    pub queue_level: ::std::option::Option<QueueLevel>,
    /// Whether, and when, it closes by itself.
    pub delay_info: ::std::option::Option<DelayInfo>,
}
::yunxin_im::codegen::received! {
    Chatroom { "room_id" => room_id, "valid" => valid, "creator" => creator, "room_name"
    => room_name, "announcement" => announcement, "live_url" => live_url, "extension" =>
    extension, "chat_banned" => chat_banned, "queue_level" => queue_level, "delay_info"
    => delay_info, }
}

/// How a chatroom closes by itself (定时关闭).
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct DelayInfo {
    /// Whether the chatroom closes by itself.
    pub delay_close_enable: ::std::option::Option<bool>,
    /// When the chatroom closes by itself.
    pub delay_close_policy: ::std::option::Option<DelayClosePolicy>,
    /// After how long the chatroom closes, in seconds.
    pub delay_seconds: ::std::option::Option<i64>,
    /// The current state of the chatroom. The vendor does not list the values.
    pub status: ::std::option::Option<i32>,
    /// When the chatroom started.
    pub start_time: ::std::option::Option<::yunxin_im::Timestamp>,
}
::yunxin_im::codegen::received! {
    DelayInfo { "delay_close_enable" => delay_close_enable, "delay_close_policy" =>
    delay_close_policy, "delay_seconds" => delay_seconds, "status" => status,
    "start_time" => start_time, }
}

::yunxin_im::codegen::integer_enum! {
    /// What the client connects with.
    pub enum LinkType {
        /// Clients for the web and HarmonyOS (weblink).
        ///
        /// `1` on the wire.
        Web = 1 "web",
        /// Clients for any other platform (commonlink).
        ///
        /// `2` on the wire.
        Common = 2 "common",
        /// WeChat mini programs (wechatlink).
        ///
        /// `3` on the wire.
        WeChat = 3 "we-chat",
    }
}

::yunxin_im::codegen::integer_enum! {
    /// The version of the Internet Protocol that the addresses are for.
    pub enum IpType {
        /// IPv4 only.
        ///
        /// `0` on the wire.
        Ipv4 = 0 "ipv4",
        /// IPv6 only.
        ///
        /// `1` on the wire.
        Ipv6 = 1 "ipv6",
        /// Both versions.
        ///
        /// `2` on the wire.
        Both = 2 "both",
    }
}

/// Where a client enters a chatroom.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct ChatroomAddresses {
    /// The addresses.
    pub items: ::std::vec::Vec<::std::string::String>,
}
::yunxin_im::codegen::received! {
    ChatroomAddresses { "items" => items, }
}

/// A chatroom with its settings and, if they were asked for, the numbers of members online.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct ChatroomDetails {
    /// The chatroom's id.
    pub room_id: ::std::option::Option<::yunxin_im::RoomId>,
    /// True if it is open, false if it is closed.
    pub valid: ::std::option::Option<bool>,
    /// The account that owns the chatroom.
    pub creator: ::std::option::Option<::yunxin_im::AccountId>,
    /// The name that clients show.
    pub room_name: ::std::option::Option<::std::string::String>,
    /// What it announces to its members.
    pub announcement: ::std::option::Option<::std::string::String>,
    /// The address of the live stream that it accompanies.
    pub live_url: ::std::option::Option<::std::string::String>,
    /// The app's own data about the chatroom.
    pub extension: ::std::option::Option<::std::string::String>,
    /// Whether it is muted as a whole: only who administers it can send messages.
    pub chat_banned: ::std::option::Option<bool>,
    /// Who may change its queue.
    pub queue_level: ::std::option::Option<QueueLevel>,
    /// Whether its members are notified of who enters and leaves.
    pub in_out_notification: ::std::option::Option<InOutNotification>,
    /// Whether messages by CDN are switched on.
    pub cdn_message_enable: ::std::option::Option<bool>,
    /// How many members are online; only if it was asked for.
    pub online_user_count: ::std::option::Option<i64>,
    /// How many of them use iOS; only if it was asked for.
    pub ios_online_user_count: ::std::option::Option<i64>,
    /// How many of them use Android; only if it was asked for.
    pub android_online_user_count: ::std::option::Option<i64>,
    /// How many of them use a PC; only if it was asked for.
    pub pc_online_user_count: ::std::option::Option<i64>,
    /// How many of them use the web; only if it was asked for.
    pub web_online_user_count: ::std::option::Option<i64>,
    /// How many of them use a Mac; only if it was asked for.
    pub mac_online_user_count: ::std::option::Option<i64>,
    /// How many of them use HarmonyOS; only if it was asked for.
    pub harmony_online_user_count: ::std::option::Option<i64>,
    /// Whether, and when, it closes by itself.
    pub delay_info: ::std::option::Option<DelayInfo>,
}
::yunxin_im::codegen::received! {
    ChatroomDetails { "room_id" => room_id, "valid" => valid, "creator" => creator,
    "room_name" => room_name, "announcement" => announcement, "live_url" => live_url,
    "extension" => extension, "chat_banned" => chat_banned, "queue_level" => queue_level,
    "in_out_notification" => in_out_notification, "cdn_message_enable" =>
    cdn_message_enable, "online_user_count" => online_user_count, "ios_online_user_count"
    => ios_online_user_count, "android_online_user_count" => android_online_user_count,
    "pc_online_user_count" => pc_online_user_count, "web_online_user_count" =>
    web_online_user_count, "mac_online_user_count" => mac_online_user_count,
    "harmony_online_user_count" => harmony_online_user_count, "delay_info" => delay_info,
    }
}

::yunxin_im::codegen::integer_enum! {
    /// Whether its members are notified of who enters and leaves.
    pub enum InOutNotification {
        /// They are not.
        ///
        /// `0` on the wire.
        Off = 0 "off",
        /// They are.
        ///
        /// `1` on the wire.
        On = 1 "on",
        _ = Unknown,
    }
}

/// The open chatrooms of an account.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct OpenChatrooms {
    /// The ids of the chatrooms.
    pub items: ::std::vec::Vec<::yunxin_im::RoomId>,
}
::yunxin_im::codegen::received! {
    OpenChatrooms { "items" => items, }
}

/// A page of the members that are online.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct OnlineMemberPage {
    /// Whether another page follows.
    pub has_more: ::std::option::Option<bool>,
    /// The `offset` of the next page.
    pub offset: ::std::option::Option<i64>,
    /// The members.
    pub items: ::std::vec::Vec<::yunxin_im::types::ChatroomMember>,
}
::yunxin_im::codegen::received! {
    OnlineMemberPage { "has_more" => has_more, "offset" => offset, "items" => items, }
}
impl ::yunxin_im::codegen::Page for OnlineMemberPage {
    type Item = ::yunxin_im::types::ChatroomMember;
    fn next_position(&self) -> ::std::option::Option<::std::string::String> {
        if self.has_more == Some(false) {
            None
        } else {
            self.offset
                .filter(|_| self.has_more.is_some() || !self.items.is_empty())
                .map(|offset| offset.to_string())
        }
    }
    fn into_items(self) -> ::std::vec::Vec<::yunxin_im::types::ChatroomMember> {
        self.items
    }
}

/// The fixed members of a chatroom.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct FixedMembers {
    /// The members.
    pub items: ::std::vec::Vec<::yunxin_im::types::ChatroomMember>,
}
::yunxin_im::codegen::received! {
    FixedMembers { "items" => items, }
}

