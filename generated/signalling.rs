// Generated from openapi/signalling.yaml. Do not edit.

/// Signalling (信令): the methods of the section, made by [`Client::signalling`](::yunxin_im::Client::signalling).
#[derive(Clone, Copy, Debug)]
pub struct Signalling<'a> {
    client: &'a ::yunxin_im::Client,
}
impl ::yunxin_im::Client {
    /// Signalling (信令)
    pub fn signalling(&self) -> Signalling<'_> {
        Signalling { client: self }
    }
}
impl Signalling<'_> {
    /// Creates a signalling room (创建信令房间)
    ///
    /// Creates a room and returns it with the id that the service gave it. The name must not be in use by another room at the
    /// same time; otherwise the response has code 118301.
    ///
    /// `POST /im/v2/signalling_room`
    ///
    /// # Optional parameters
    ///
    /// [`channel_name`](CreateSignalRoom::channel_name), [`creator_account_id`](CreateSignalRoom::creator_account_id), [`channel_type`](CreateSignalRoom::channel_type), [`channel_extension`](CreateSignalRoom::channel_extension), [`route_config`](CreateSignalRoom::route_config)
    ///
    /// # Errors
    ///
    /// Sending fails if a value cannot be sent (nothing is sent then), if the service refuses, or if no usable response comes: see [`Error`](::yunxin_im::Error).
    ///
    /// Documented result codes: [`SIGNAL_ROOM_EXISTS`](::yunxin_im::ResultCode::SIGNAL_ROOM_EXISTS) (`118301`), [`SIGNALLING_DISABLED`](::yunxin_im::ResultCode::SIGNALLING_DISABLED) (`118410`).
    ///
    /// # Example
    ///
    /// ```no_run
    /// use yunxin_im::signalling;
    ///
    /// # async fn example(client: yunxin_im::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let response = client
    ///     .signalling()
    ///     .create()
    ///     .channel_name("call-alice-bob")
    ///     .creator_account_id("alice")
    ///     .channel_type(signalling::ChannelType::Video)
    ///     .channel_extension("{\"topic\":\"standup\"}")
    ///     .route_config(signalling::SignalRouteConfig::new().route_enabled(true))
    ///     .send()
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "创建信令房间")]
    #[doc(alias = "createRoom")]
    #[doc(alias = "create_signal_room")]
    pub fn create(&self) -> CreateSignalRoom {
        CreateSignalRoom(
            ::yunxin_im::codegen::Call::new(self.client, &CREATE_SIGNAL_ROOM),
        )
    }
    /// Extends the validity of a signalling room (延长信令房间有效期)
    ///
    /// Moves the time at which the room expires, and returns the room. According to the vendor's page of the older API (v1),
    /// the new time is 2 hours from now.
    ///
    /// `PUT /im/v2/signalling_room`
    ///
    /// # Arguments
    ///
    /// - `channel_id`: The id of the room that is extended.
    ///   For example `2ed4a942417e4b33`.
    ///
    /// # Errors
    ///
    /// Sending fails if a value cannot be sent (nothing is sent then), if the service refuses, or if no usable response comes: see [`Error`](::yunxin_im::Error).
    ///
    /// Documented result codes: [`SIGNAL_ROOM_NOT_FOUND`](::yunxin_im::ResultCode::SIGNAL_ROOM_NOT_FOUND) (`118404`), [`SIGNALLING_DISABLED`](::yunxin_im::ResultCode::SIGNALLING_DISABLED) (`118410`).
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: yunxin_im::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let response = client.signalling().extend("2ed4a942417e4b33").send().await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "延长信令房间有效期")]
    #[doc(alias = "delayRoom")]
    #[doc(alias = "extend_signal_room")]
    pub fn extend(
        &self,
        channel_id: impl ::std::convert::Into<::std::string::String>,
    ) -> ExtendSignalRoom {
        ExtendSignalRoom(
            ::yunxin_im::codegen::Call::new(self.client, &EXTEND_SIGNAL_ROOM)
                .text::<::std::string::String>(0, channel_id),
        )
    }
    /// Closes a signalling room (关闭信令房间)
    ///
    /// Closes the room for all of its members, who are notified.
    ///
    /// `DELETE /im/v2/signalling_room`
    ///
    /// # Arguments
    ///
    /// By name, in [`CloseSignalRoomArgs`].
    ///
    /// # Optional parameters
    ///
    /// [`server_extension`](CloseSignalRoom::server_extension), [`offline_enabled`](CloseSignalRoom::offline_enabled), [`route_enabled`](CloseSignalRoom::route_enabled)
    ///
    /// # Errors
    ///
    /// Sending fails if a value cannot be sent (nothing is sent then), if the service refuses, or if no usable response comes: see [`Error`](::yunxin_im::Error).
    ///
    /// Documented result codes: [`SIGNAL_ROOM_NOT_FOUND`](::yunxin_im::ResultCode::SIGNAL_ROOM_NOT_FOUND) (`118404`), [`SIGNALLING_DISABLED`](::yunxin_im::ResultCode::SIGNALLING_DISABLED) (`118410`).
    ///
    /// # Example
    ///
    /// ```no_run
    /// use yunxin_im::signalling;
    ///
    /// # async fn example(client: yunxin_im::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let response = client
    ///     .signalling()
    ///     .close(signalling::CloseSignalRoomArgs {
    ///         channel_id: "2ed4a942417e4b33",
    ///         operator_account_id: "alice",
    ///     })
    ///     .server_extension("{\"reason\":\"finished\"}")
    ///     .offline_enabled(true)
    ///     .route_enabled(true)
    ///     .send()
    ///     .await?;
    /// println!("{}", response.trace_id);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "关闭信令房间")]
    #[doc(alias = "closeRoom")]
    #[doc(alias = "close_signal_room")]
    pub fn close<
        T1: ::std::convert::Into<::std::string::String>,
        T2: ::std::convert::Into<::yunxin_im::AccountId>,
    >(&self, args: CloseSignalRoomArgs<T1, T2>) -> CloseSignalRoom {
        CloseSignalRoom(
            ::yunxin_im::codegen::Call::new(self.client, &CLOSE_SIGNAL_ROOM)
                .text::<::std::string::String>(0, args.channel_id)
                .text::<::yunxin_im::AccountId>(1, args.operator_account_id),
        )
    }
    /// Reads a signalling room and its members (查询信令房间)
    ///
    /// Finds a room by its id or its name, of which one is needed; the id counts if both are given.
    ///
    /// `GET /im/v2/signalling_room`
    ///
    /// # Optional parameters
    ///
    /// [`channel_id`](GetSignalRoom::channel_id), [`channel_name`](GetSignalRoom::channel_name)
    ///
    /// # Errors
    ///
    /// Sending fails if a value cannot be sent (nothing is sent then), if the service refuses, or if no usable response comes: see [`Error`](::yunxin_im::Error). The call changes nothing at the service, so it is retried after a timeout, too.
    ///
    /// Documented result codes: [`SIGNAL_ROOM_NOT_FOUND`](::yunxin_im::ResultCode::SIGNAL_ROOM_NOT_FOUND) (`118404`), [`SIGNALLING_DISABLED`](::yunxin_im::ResultCode::SIGNALLING_DISABLED) (`118410`).
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: yunxin_im::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let response = client
    ///     .signalling()
    ///     .get()
    ///     .channel_id("2ed4a942417e4b33")
    ///     .channel_name("call-alice-bob")
    ///     .send()
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "查询信令房间")]
    #[doc(alias = "queryRoom")]
    #[doc(alias = "get_signal_room")]
    pub fn get(&self) -> GetSignalRoom {
        GetSignalRoom(::yunxin_im::codegen::Call::new(self.client, &GET_SIGNAL_ROOM))
    }
    /// Sends a control message in a signalling room (信令房间发送控制指令)
    ///
    /// Sends a message with text of the app's own to one member of the room or to all of them. What it means is up to the
    /// clients.
    ///
    /// `POST /im/v2/signalling_room/actions/control`
    ///
    /// # Arguments
    ///
    /// By name, in [`SendSignalControlArgs`].
    ///
    /// # Optional parameters
    ///
    /// [`target_account_id`](SendSignalControl::target_account_id), [`server_extension`](SendSignalControl::server_extension), [`route_config`](SendSignalControl::route_config)
    ///
    /// # Errors
    ///
    /// Sending fails if a value cannot be sent (nothing is sent then), if the service refuses, or if no usable response comes: see [`Error`](::yunxin_im::Error).
    ///
    /// Documented result codes: [`SIGNAL_MEMBER_NOT_FOUND`](::yunxin_im::ResultCode::SIGNAL_MEMBER_NOT_FOUND) (`118303`), [`SIGNAL_MEMBER_OFFLINE`](::yunxin_im::ResultCode::SIGNAL_MEMBER_OFFLINE) (`118308`), [`SIGNAL_ROOM_NOT_FOUND`](::yunxin_im::ResultCode::SIGNAL_ROOM_NOT_FOUND) (`118404`), [`SIGNALLING_DISABLED`](::yunxin_im::ResultCode::SIGNALLING_DISABLED) (`118410`).
    ///
    /// # Example
    ///
    /// ```no_run
    /// use yunxin_im::signalling;
    ///
    /// # async fn example(client: yunxin_im::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let response = client
    ///     .signalling()
    ///     .send_control(signalling::SendSignalControlArgs {
    ///         channel_id: "2ed4a942417e4b33",
    ///         operator_account_id: "alice",
    ///     })
    ///     .target_account_id("bob")
    ///     .server_extension("{\"action\":\"mute\"}")
    ///     .route_config(signalling::SignalRouteConfig::new().route_enabled(true))
    ///     .send()
    ///     .await?;
    /// println!("{}", response.trace_id);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "信令房间发送控制指令")]
    #[doc(alias = "sendControl")]
    #[doc(alias = "send_signal_control")]
    pub fn send_control<
        T1: ::std::convert::Into<::std::string::String>,
        T2: ::std::convert::Into<::yunxin_im::AccountId>,
    >(&self, args: SendSignalControlArgs<T1, T2>) -> SendSignalControl {
        SendSignalControl(
            ::yunxin_im::codegen::Call::new(self.client, &SEND_SIGNAL_CONTROL)
                .json::<::std::string::String>(0, args.channel_id)
                .json::<::yunxin_im::AccountId>(1, args.operator_account_id),
        )
    }
    /// Invites an account to a signalling room (邀请加入信令房间)
    ///
    /// Sends an invitation that the account can accept or reject. According to the vendor's guides, it is valid for 90 seconds,
    /// and can be cancelled until it is answered.
    ///
    /// Code 118308 tells that the account is offline but can be reached by push; the vendor does not say whether the invitation
    /// was sent in that case.
    ///
    /// `POST /im/v2/signalling_room/actions/invite`
    ///
    /// # Arguments
    ///
    /// By name, in [`InviteToSignalRoomArgs`].
    ///
    /// # Optional parameters
    ///
    /// [`server_extension`](InviteToSignalRoom::server_extension), [`route_config`](InviteToSignalRoom::route_config), [`offline_enabled`](InviteToSignalRoom::offline_enabled), [`unread_enabled`](InviteToSignalRoom::unread_enabled), [`push_config`](InviteToSignalRoom::push_config)
    ///
    /// # Errors
    ///
    /// Sending fails if a value cannot be sent (nothing is sent then), if the service refuses, or if no usable response comes: see [`Error`](::yunxin_im::Error).
    ///
    /// Documented result codes: [`BLOCKED_BY_ACCOUNT`](::yunxin_im::ResultCode::BLOCKED_BY_ACCOUNT) (`7101`), [`SIGNAL_ROOM_EXISTS`](::yunxin_im::ResultCode::SIGNAL_ROOM_EXISTS) (`118301`), [`SIGNAL_MEMBER_NOT_FOUND`](::yunxin_im::ResultCode::SIGNAL_MEMBER_NOT_FOUND) (`118303`), [`SIGNAL_MEMBER_OFFLINE`](::yunxin_im::ResultCode::SIGNAL_MEMBER_OFFLINE) (`118308`), [`SIGNAL_ROOM_NOT_FOUND`](::yunxin_im::ResultCode::SIGNAL_ROOM_NOT_FOUND) (`118404`), [`SIGNALLING_DISABLED`](::yunxin_im::ResultCode::SIGNALLING_DISABLED) (`118410`).
    ///
    /// # Example
    ///
    /// ```no_run
    /// use yunxin_im::signalling;
    ///
    /// # async fn example(client: yunxin_im::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let response = client
    ///     .signalling()
    ///     .invite(signalling::InviteToSignalRoomArgs {
    ///         channel_id: "2ed4a942417e4b33",
    ///         inviter_account_id: "alice",
    ///         invitee_account_id: "bob",
    ///         request_id: "invite-1795375718",
    ///     })
    ///     .server_extension("{\"media\":\"video\"}")
    ///     .route_config(signalling::SignalRouteConfig::new().route_enabled(true))
    ///     .offline_enabled(true)
    ///     .unread_enabled(true)
    ///     .push_config(
    ///         signalling::SignalPushConfig::new()
    ///             .push_enabled(true)
    ///             .push_title("Video call")
    ///             .push_content("Alice invites you to a call")
    ///             .push_payload("{\"action\":\"invite\"}"),
    ///     )
    ///     .send()
    ///     .await?;
    /// println!("{}", response.trace_id);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "邀请加入信令房间")]
    #[doc(alias = "invite_to_signal_room")]
    pub fn invite<
        T1: ::std::convert::Into<::std::string::String>,
        T2: ::std::convert::Into<::yunxin_im::AccountId>,
        T3: ::std::convert::Into<::yunxin_im::AccountId>,
        T4: ::std::convert::Into<::std::string::String>,
    >(&self, args: InviteToSignalRoomArgs<T1, T2, T3, T4>) -> InviteToSignalRoom {
        InviteToSignalRoom(
            ::yunxin_im::codegen::Call::new(self.client, &INVITE_TO_SIGNAL_ROOM)
                .json::<::std::string::String>(0, args.channel_id)
                .json::<::yunxin_im::AccountId>(1, args.inviter_account_id)
                .json::<::yunxin_im::AccountId>(2, args.invitee_account_id)
                .json::<::std::string::String>(3, args.request_id),
        )
    }
    /// Cancels an invitation to a signalling room (取消邀请加入信令房间)
    ///
    /// Withdraws an invitation that has not been answered yet. An account can cancel its own invitations only, as the Java SDK
    /// says of the same call of the older API (v1).
    ///
    /// `POST /im/v2/signalling_room/actions/cancel_invite`
    ///
    /// # Arguments
    ///
    /// By name, in [`CancelSignalInviteArgs`].
    ///
    /// # Optional parameters
    ///
    /// [`server_extension`](CancelSignalInvite::server_extension), [`offline_enabled`](CancelSignalInvite::offline_enabled), [`unread_enabled`](CancelSignalInvite::unread_enabled), [`push_config`](CancelSignalInvite::push_config), [`route_config`](CancelSignalInvite::route_config)
    ///
    /// # Errors
    ///
    /// Sending fails if a value cannot be sent (nothing is sent then), if the service refuses, or if no usable response comes: see [`Error`](::yunxin_im::Error).
    ///
    /// Documented result codes: [`BLOCKED_BY_ACCOUNT`](::yunxin_im::ResultCode::BLOCKED_BY_ACCOUNT) (`7101`), [`INVITE_ACCEPTED`](::yunxin_im::ResultCode::INVITE_ACCEPTED) (`118302`), [`INVITE_REJECTED`](::yunxin_im::ResultCode::INVITE_REJECTED) (`118307`), [`INVITE_NOT_FOUND`](::yunxin_im::ResultCode::INVITE_NOT_FOUND) (`118310`), [`SIGNAL_ROOM_NOT_FOUND`](::yunxin_im::ResultCode::SIGNAL_ROOM_NOT_FOUND) (`118404`), [`SIGNALLING_DISABLED`](::yunxin_im::ResultCode::SIGNALLING_DISABLED) (`118410`).
    ///
    /// # Example
    ///
    /// ```no_run
    /// use yunxin_im::signalling;
    ///
    /// # async fn example(client: yunxin_im::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let response = client
    ///     .signalling()
    ///     .cancel_invite(signalling::CancelSignalInviteArgs {
    ///         channel_id: "2ed4a942417e4b33",
    ///         inviter_account_id: "alice",
    ///         invitee_account_id: "bob",
    ///         request_id: "invite-1795375718",
    ///     })
    ///     .server_extension("{\"reason\":\"timeout\"}")
    ///     .offline_enabled(true)
    ///     .unread_enabled(false)
    ///     .push_config(
    ///         signalling::SignalPushConfig::new()
    ///             .push_enabled(true)
    ///             .push_title("Video call")
    ///             .push_content("Alice invites you to a call")
    ///             .push_payload("{\"action\":\"invite\"}"),
    ///     )
    ///     .route_config(signalling::SignalRouteConfig::new().route_enabled(true))
    ///     .send()
    ///     .await?;
    /// println!("{}", response.trace_id);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "取消邀请加入信令房间")]
    #[doc(alias = "cancelInvite")]
    #[doc(alias = "cancel_signal_invite")]
    pub fn cancel_invite<
        T1: ::std::convert::Into<::std::string::String>,
        T2: ::std::convert::Into<::yunxin_im::AccountId>,
        T3: ::std::convert::Into<::yunxin_im::AccountId>,
        T4: ::std::convert::Into<::std::string::String>,
    >(&self, args: CancelSignalInviteArgs<T1, T2, T3, T4>) -> CancelSignalInvite {
        CancelSignalInvite(
            ::yunxin_im::codegen::Call::new(self.client, &CANCEL_SIGNAL_INVITE)
                .json::<::std::string::String>(0, args.channel_id)
                .json::<::yunxin_im::AccountId>(1, args.inviter_account_id)
                .json::<::yunxin_im::AccountId>(2, args.invitee_account_id)
                .json::<::std::string::String>(3, args.request_id),
        )
    }
    /// Removes a member from a signalling room (将成员踢出信令房间)
    ///
    /// Removes the member from the room. Only the creator of the room can do so.
    ///
    /// `POST /im/v2/signalling_room/actions/kick`
    ///
    /// # Arguments
    ///
    /// By name, in [`KickFromSignalRoomArgs`].
    ///
    /// # Optional parameters
    ///
    /// [`server_extension`](KickFromSignalRoom::server_extension), [`offline_enabled`](KickFromSignalRoom::offline_enabled), [`route_config`](KickFromSignalRoom::route_config)
    ///
    /// # Errors
    ///
    /// Sending fails if a value cannot be sent (nothing is sent then), if the service refuses, or if no usable response comes: see [`Error`](::yunxin_im::Error).
    ///
    /// Documented result codes: [`BLOCKED_BY_ACCOUNT`](::yunxin_im::ResultCode::BLOCKED_BY_ACCOUNT) (`7101`), [`SIGNAL_MEMBER_NOT_FOUND`](::yunxin_im::ResultCode::SIGNAL_MEMBER_NOT_FOUND) (`118303`), [`SIGNAL_CREATOR_REQUIRED`](::yunxin_im::ResultCode::SIGNAL_CREATOR_REQUIRED) (`118311`), [`SIGNAL_ROOM_NOT_FOUND`](::yunxin_im::ResultCode::SIGNAL_ROOM_NOT_FOUND) (`118404`), [`SIGNALLING_DISABLED`](::yunxin_im::ResultCode::SIGNALLING_DISABLED) (`118410`).
    ///
    /// # Example
    ///
    /// ```no_run
    /// use yunxin_im::signalling;
    ///
    /// # async fn example(client: yunxin_im::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let response = client
    ///     .signalling()
    ///     .kick(signalling::KickFromSignalRoomArgs {
    ///         channel_id: "2ed4a942417e4b33",
    ///         operator_account_id: "alice",
    ///         target_account_id: "mallory",
    ///     })
    ///     .server_extension("{\"reason\":\"moderation\"}")
    ///     .offline_enabled(true)
    ///     .route_config(signalling::SignalRouteConfig::new().route_enabled(true))
    ///     .send()
    ///     .await?;
    /// println!("{}", response.trace_id);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "将成员踢出信令房间")]
    #[doc(alias = "kickMember")]
    #[doc(alias = "kick_from_signal_room")]
    pub fn kick<
        T1: ::std::convert::Into<::std::string::String>,
        T2: ::std::convert::Into<::yunxin_im::AccountId>,
        T3: ::std::convert::Into<::yunxin_im::AccountId>,
    >(&self, args: KickFromSignalRoomArgs<T1, T2, T3>) -> KickFromSignalRoom {
        KickFromSignalRoom(
            ::yunxin_im::codegen::Call::new(self.client, &KICK_FROM_SIGNAL_ROOM)
                .json::<::std::string::String>(0, args.channel_id)
                .json::<::yunxin_im::AccountId>(1, args.operator_account_id)
                .json::<::yunxin_im::AccountId>(2, args.target_account_id),
        )
    }
}
/// A call of [`create`](Signalling::create), which shows an example, with its optional parameters.
#[derive(Clone)]
#[must_use = "a call is sent by `send` or `send_raw`"]
pub struct CreateSignalRoom(::yunxin_im::codegen::Call);
impl CreateSignalRoom {
    /// The name by which the room can be found. At most 128 characters according to the vendor's client
    /// documentation, where the service chooses a name if it is left out; for this call the vendor does not say.
    ///
    /// For example `call-alice-bob`.
    pub fn channel_name(
        self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        Self(self.0.json::<::std::string::String>(0, value))
    }
    /// Who creates the room. The vendor does not say whether it may be left out.
    ///
    /// For example `alice`.
    pub fn creator_account_id(
        self,
        value: impl ::std::convert::Into<::yunxin_im::AccountId>,
    ) -> Self {
        Self(self.0.json::<::yunxin_im::AccountId>(1, value))
    }
    /// What the room is for. The vendor does not say whether it may be left out.
    ///
    /// For example [`Video`](ChannelType::Video) (`2`).
    pub fn channel_type(self, value: ChannelType) -> Self {
        Self(self.0.json::<ChannelType>(2, value))
    }
    /// The app's own text, kept with the room. At most 4096 characters according to the vendor's client
    /// documentation.
    ///
    /// For example `{"topic":"standup"}`.
    pub fn channel_extension(
        self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        Self(self.0.json::<::std::string::String>(3, value))
    }
    /// Whether the call is copied to the app's own server.
    pub fn route_config(self, value: SignalRouteConfig) -> Self {
        Self(self.0.json::<SignalRouteConfig>(4, value))
    }
}
::yunxin_im::codegen::call! {
    CreateSignalRoom, SignalRoom
}
static CREATE_SIGNAL_ROOM: ::yunxin_im::codegen::Operation = ::yunxin_im::codegen::Operation {
    id: "create_signal_room",
    method: ::http::Method::POST,
    path: "/im/v2/signalling_room",
    effect: true,
    body: ::yunxin_im::codegen::Body::Required,
    parameters: &[
        ::yunxin_im::codegen::Parameter {
            name: "channel_name",
            place: ::yunxin_im::codegen::Place::Property,
            limits: &[],
            span: None,
        },
        ::yunxin_im::codegen::Parameter {
            name: "creator_account_id",
            place: ::yunxin_im::codegen::Place::Property,
            limits: &[],
            span: None,
        },
        ::yunxin_im::codegen::Parameter {
            name: "channel_type",
            place: ::yunxin_im::codegen::Place::Property,
            limits: &[],
            span: None,
        },
        ::yunxin_im::codegen::Parameter {
            name: "channel_extension",
            place: ::yunxin_im::codegen::Place::Property,
            limits: &[],
            span: None,
        },
        ::yunxin_im::codegen::Parameter {
            name: "route_config",
            place: ::yunxin_im::codegen::Place::Property,
            limits: &[],
            span: None,
        },
    ],
};
/// A call of [`extend`](Signalling::extend), which shows an example, with its optional parameters.
#[derive(Clone)]
#[must_use = "a call is sent by `send` or `send_raw`"]
pub struct ExtendSignalRoom(::yunxin_im::codegen::Call);
::yunxin_im::codegen::call! {
    ExtendSignalRoom, SignalRoom
}
static EXTEND_SIGNAL_ROOM: ::yunxin_im::codegen::Operation = ::yunxin_im::codegen::Operation {
    id: "extend_signal_room",
    method: ::http::Method::PUT,
    path: "/im/v2/signalling_room",
    effect: true,
    body: ::yunxin_im::codegen::Body::None,
    parameters: &[
        ::yunxin_im::codegen::Parameter {
            name: "channel_id",
            place: ::yunxin_im::codegen::Place::Query,
            limits: &[],
            span: None,
        },
    ],
};
/// What [`close`](Signalling::close) requires, by name.
#[derive(Clone, Debug)]
pub struct CloseSignalRoomArgs<T1, T2> {
    /// The id of the room that is closed.
    ///
    /// For example `2ed4a942417e4b33`.
    pub channel_id: T1,
    /// Who closes the room, its creator or one of its members.
    ///
    /// For example `alice`.
    pub operator_account_id: T2,
}
/// A call of [`close`](Signalling::close), which shows an example, with its optional parameters.
#[derive(Clone)]
#[must_use = "a call is sent by `send` or `send_raw`"]
pub struct CloseSignalRoom(::yunxin_im::codegen::Call);
impl CloseSignalRoom {
    /// The app's own text that the notification carries. At most 4096 characters.
    ///
    /// For example `{"reason":"finished"}`.
    pub fn server_extension(
        self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        Self(self.0.text::<::std::string::String>(2, value))
    }
    /// Whether the notification is kept for members that are offline.
    ///
    /// The service's default is `false`; for example `true`.
    pub fn offline_enabled(self, value: bool) -> Self {
        Self(self.0.text::<bool>(3, value))
    }
    /// Whether the call is copied to the app's own server (抄送).
    ///
    /// The service's default is `false`; for example `true`.
    pub fn route_enabled(self, value: bool) -> Self {
        Self(self.0.text::<bool>(4, value))
    }
}
::yunxin_im::codegen::call! {
    CloseSignalRoom, ()
}
static CLOSE_SIGNAL_ROOM: ::yunxin_im::codegen::Operation = ::yunxin_im::codegen::Operation {
    id: "close_signal_room",
    method: ::http::Method::DELETE,
    path: "/im/v2/signalling_room",
    effect: true,
    body: ::yunxin_im::codegen::Body::None,
    parameters: &[
        ::yunxin_im::codegen::Parameter {
            name: "channel_id",
            place: ::yunxin_im::codegen::Place::Query,
            limits: &[],
            span: None,
        },
        ::yunxin_im::codegen::Parameter {
            name: "operator_account_id",
            place: ::yunxin_im::codegen::Place::Query,
            limits: &[],
            span: None,
        },
        ::yunxin_im::codegen::Parameter {
            name: "server_extension",
            place: ::yunxin_im::codegen::Place::Query,
            limits: &[],
            span: None,
        },
        ::yunxin_im::codegen::Parameter {
            name: "offline_enabled",
            place: ::yunxin_im::codegen::Place::Query,
            limits: &[],
            span: None,
        },
        ::yunxin_im::codegen::Parameter {
            name: "route_enabled",
            place: ::yunxin_im::codegen::Place::Query,
            limits: &[],
            span: None,
        },
    ],
};
/// A call of [`get`](Signalling::get), which shows an example, with its optional parameters.
#[derive(Clone)]
#[must_use = "a call is sent by `send` or `send_raw`"]
pub struct GetSignalRoom(::yunxin_im::codegen::Call);
impl GetSignalRoom {
    /// The id of the room; needed if no name is given.
    ///
    /// For example `2ed4a942417e4b33`.
    pub fn channel_id(
        self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        Self(self.0.text::<::std::string::String>(0, value))
    }
    /// The name of the room; needed if no id is given.
    ///
    /// For example `call-alice-bob`.
    pub fn channel_name(
        self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        Self(self.0.text::<::std::string::String>(1, value))
    }
}
::yunxin_im::codegen::call! {
    GetSignalRoom, SignalRoom
}
static GET_SIGNAL_ROOM: ::yunxin_im::codegen::Operation = ::yunxin_im::codegen::Operation {
    id: "get_signal_room",
    method: ::http::Method::GET,
    path: "/im/v2/signalling_room",
    effect: false,
    body: ::yunxin_im::codegen::Body::None,
    parameters: &[
        ::yunxin_im::codegen::Parameter {
            name: "channel_id",
            place: ::yunxin_im::codegen::Place::Query,
            limits: &[],
            span: None,
        },
        ::yunxin_im::codegen::Parameter {
            name: "channel_name",
            place: ::yunxin_im::codegen::Place::Query,
            limits: &[],
            span: None,
        },
    ],
};
/// What [`send_control`](Signalling::send_control) requires, by name.
#[derive(Clone, Debug)]
pub struct SendSignalControlArgs<T1, T2> {
    /// The id of the room in which the message is sent.
    ///
    /// For example `2ed4a942417e4b33`.
    pub channel_id: T1,
    /// Who sends the message, the creator of the room or one of its members.
    ///
    /// For example `alice`.
    pub operator_account_id: T2,
}
/// A call of [`send_control`](Signalling::send_control), which shows an example, with its optional parameters.
#[derive(Clone)]
#[must_use = "a call is sent by `send` or `send_raw`"]
pub struct SendSignalControl(::yunxin_im::codegen::Call);
impl SendSignalControl {
    /// The member that receives the message; all members if it is left out.
    ///
    /// For example `bob`.
    pub fn target_account_id(
        self,
        value: impl ::std::convert::Into<::yunxin_im::AccountId>,
    ) -> Self {
        Self(self.0.json::<::yunxin_im::AccountId>(2, value))
    }
    /// The app's own text that the message carries. At most 4096 characters.
    ///
    /// For example `{"action":"mute"}`.
    pub fn server_extension(
        self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        Self(self.0.json::<::std::string::String>(3, value))
    }
    /// Whether the call is copied to the app's own server.
    pub fn route_config(self, value: SignalRouteConfig) -> Self {
        Self(self.0.json::<SignalRouteConfig>(4, value))
    }
}
::yunxin_im::codegen::call! {
    SendSignalControl, ()
}
static SEND_SIGNAL_CONTROL: ::yunxin_im::codegen::Operation = ::yunxin_im::codegen::Operation {
    id: "send_signal_control",
    method: ::http::Method::POST,
    path: "/im/v2/signalling_room/actions/control",
    effect: true,
    body: ::yunxin_im::codegen::Body::Required,
    parameters: &[
        ::yunxin_im::codegen::Parameter {
            name: "channel_id",
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
            name: "target_account_id",
            place: ::yunxin_im::codegen::Place::Property,
            limits: &[],
            span: None,
        },
        ::yunxin_im::codegen::Parameter {
            name: "server_extension",
            place: ::yunxin_im::codegen::Place::Property,
            limits: &[],
            span: None,
        },
        ::yunxin_im::codegen::Parameter {
            name: "route_config",
            place: ::yunxin_im::codegen::Place::Property,
            limits: &[],
            span: None,
        },
    ],
};
/// What [`invite`](Signalling::invite) requires, by name.
#[derive(Clone, Debug)]
pub struct InviteToSignalRoomArgs<T1, T2, T3, T4> {
    /// The id of the room to which the account is invited.
    ///
    /// For example `2ed4a942417e4b33`.
    pub channel_id: T1,
    /// Who invites, the creator of the room or one of its members.
    ///
    /// For example `alice`.
    pub inviter_account_id: T2,
    /// Who is invited.
    ///
    /// For example `bob`.
    pub invitee_account_id: T3,
    /// Identifies the invitation, chosen by the caller, another one for each invitation. Cancelling needs it. At
    /// most 128 characters.
    ///
    /// For example `invite-1795375718`.
    pub request_id: T4,
}
/// A call of [`invite`](Signalling::invite), which shows an example, with its optional parameters.
#[derive(Clone)]
#[must_use = "a call is sent by `send` or `send_raw`"]
pub struct InviteToSignalRoom(::yunxin_im::codegen::Call);
impl InviteToSignalRoom {
    /// The app's own text that the notification carries. At most 4096 characters.
    ///
    /// For example `{"media":"video"}`.
    pub fn server_extension(
        self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        Self(self.0.json::<::std::string::String>(4, value))
    }
    /// Whether the call is copied to the app's own server.
    pub fn route_config(self, value: SignalRouteConfig) -> Self {
        Self(self.0.json::<SignalRouteConfig>(5, value))
    }
    /// Whether the notification is kept for an account that is offline.
    ///
    /// The service's default is `false`; for example `true`.
    pub fn offline_enabled(self, value: bool) -> Self {
        Self(self.0.json::<bool>(6, value))
    }
    /// Whether the notification counts as unread.
    ///
    /// The service's default is `true`; for example `true`.
    pub fn unread_enabled(self, value: bool) -> Self {
        Self(self.0.json::<bool>(7, value))
    }
    /// Whether, and with which text, the account gets a push notification.
    pub fn push_config(self, value: SignalPushConfig) -> Self {
        Self(self.0.json::<SignalPushConfig>(8, value))
    }
}
::yunxin_im::codegen::call! {
    InviteToSignalRoom, ()
}
static INVITE_TO_SIGNAL_ROOM: ::yunxin_im::codegen::Operation = ::yunxin_im::codegen::Operation {
    id: "invite_to_signal_room",
    method: ::http::Method::POST,
    path: "/im/v2/signalling_room/actions/invite",
    effect: true,
    body: ::yunxin_im::codegen::Body::Required,
    parameters: &[
        ::yunxin_im::codegen::Parameter {
            name: "channel_id",
            place: ::yunxin_im::codegen::Place::Property,
            limits: &[],
            span: None,
        },
        ::yunxin_im::codegen::Parameter {
            name: "inviter_account_id",
            place: ::yunxin_im::codegen::Place::Property,
            limits: &[],
            span: None,
        },
        ::yunxin_im::codegen::Parameter {
            name: "invitee_account_id",
            place: ::yunxin_im::codegen::Place::Property,
            limits: &[],
            span: None,
        },
        ::yunxin_im::codegen::Parameter {
            name: "request_id",
            place: ::yunxin_im::codegen::Place::Property,
            limits: &[],
            span: None,
        },
        ::yunxin_im::codegen::Parameter {
            name: "server_extension",
            place: ::yunxin_im::codegen::Place::Property,
            limits: &[],
            span: None,
        },
        ::yunxin_im::codegen::Parameter {
            name: "route_config",
            place: ::yunxin_im::codegen::Place::Property,
            limits: &[],
            span: None,
        },
        ::yunxin_im::codegen::Parameter {
            name: "offline_enabled",
            place: ::yunxin_im::codegen::Place::Property,
            limits: &[],
            span: None,
        },
        ::yunxin_im::codegen::Parameter {
            name: "unread_enabled",
            place: ::yunxin_im::codegen::Place::Property,
            limits: &[],
            span: None,
        },
        ::yunxin_im::codegen::Parameter {
            name: "push_config",
            place: ::yunxin_im::codegen::Place::Property,
            limits: &[],
            span: None,
        },
    ],
};
/// What [`cancel_invite`](Signalling::cancel_invite) requires, by name.
#[derive(Clone, Debug)]
pub struct CancelSignalInviteArgs<T1, T2, T3, T4> {
    /// The id of the room to which the account was invited.
    ///
    /// For example `2ed4a942417e4b33`.
    pub channel_id: T1,
    /// Who cancels the invitation, the creator of the room or one of its members.
    ///
    /// For example `alice`.
    pub inviter_account_id: T2,
    /// Who was invited.
    ///
    /// For example `bob`.
    pub invitee_account_id: T3,
    /// The `request_id` of the invitation. At most 128 characters.
    ///
    /// For example `invite-1795375718`.
    pub request_id: T4,
}
/// A call of [`cancel_invite`](Signalling::cancel_invite), which shows an example, with its optional parameters.
#[derive(Clone)]
#[must_use = "a call is sent by `send` or `send_raw`"]
pub struct CancelSignalInvite(::yunxin_im::codegen::Call);
impl CancelSignalInvite {
    /// The app's own text that the notification carries. At most 4096 characters.
    ///
    /// For example `{"reason":"timeout"}`.
    pub fn server_extension(
        self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        Self(self.0.json::<::std::string::String>(4, value))
    }
    /// Whether the notification is kept for an account that is offline.
    ///
    /// The service's default is `false`; for example `true`.
    pub fn offline_enabled(self, value: bool) -> Self {
        Self(self.0.json::<bool>(5, value))
    }
    /// Whether the notification counts as unread.
    ///
    /// The service's default is `true`; for example `false`.
    pub fn unread_enabled(self, value: bool) -> Self {
        Self(self.0.json::<bool>(6, value))
    }
    /// Whether, and with which text, the account gets a push notification.
    pub fn push_config(self, value: SignalPushConfig) -> Self {
        Self(self.0.json::<SignalPushConfig>(7, value))
    }
    /// Whether the call is copied to the app's own server.
    pub fn route_config(self, value: SignalRouteConfig) -> Self {
        Self(self.0.json::<SignalRouteConfig>(8, value))
    }
}
::yunxin_im::codegen::call! {
    CancelSignalInvite, ()
}
static CANCEL_SIGNAL_INVITE: ::yunxin_im::codegen::Operation = ::yunxin_im::codegen::Operation {
    id: "cancel_signal_invite",
    method: ::http::Method::POST,
    path: "/im/v2/signalling_room/actions/cancel_invite",
    effect: true,
    body: ::yunxin_im::codegen::Body::Required,
    parameters: &[
        ::yunxin_im::codegen::Parameter {
            name: "channel_id",
            place: ::yunxin_im::codegen::Place::Property,
            limits: &[],
            span: None,
        },
        ::yunxin_im::codegen::Parameter {
            name: "inviter_account_id",
            place: ::yunxin_im::codegen::Place::Property,
            limits: &[],
            span: None,
        },
        ::yunxin_im::codegen::Parameter {
            name: "invitee_account_id",
            place: ::yunxin_im::codegen::Place::Property,
            limits: &[],
            span: None,
        },
        ::yunxin_im::codegen::Parameter {
            name: "request_id",
            place: ::yunxin_im::codegen::Place::Property,
            limits: &[],
            span: None,
        },
        ::yunxin_im::codegen::Parameter {
            name: "server_extension",
            place: ::yunxin_im::codegen::Place::Property,
            limits: &[],
            span: None,
        },
        ::yunxin_im::codegen::Parameter {
            name: "offline_enabled",
            place: ::yunxin_im::codegen::Place::Property,
            limits: &[],
            span: None,
        },
        ::yunxin_im::codegen::Parameter {
            name: "unread_enabled",
            place: ::yunxin_im::codegen::Place::Property,
            limits: &[],
            span: None,
        },
        ::yunxin_im::codegen::Parameter {
            name: "push_config",
            place: ::yunxin_im::codegen::Place::Property,
            limits: &[],
            span: None,
        },
        ::yunxin_im::codegen::Parameter {
            name: "route_config",
            place: ::yunxin_im::codegen::Place::Property,
            limits: &[],
            span: None,
        },
    ],
};
/// What [`kick`](Signalling::kick) requires, by name.
#[derive(Clone, Debug)]
pub struct KickFromSignalRoomArgs<T1, T2, T3> {
    /// The id of the room from which the member is removed.
    ///
    /// For example `2ed4a942417e4b33`.
    pub channel_id: T1,
    /// Who removes the member; must be the creator of the room.
    ///
    /// For example `alice`.
    pub operator_account_id: T2,
    /// The member that is removed.
    ///
    /// For example `mallory`.
    pub target_account_id: T3,
}
/// A call of [`kick`](Signalling::kick), which shows an example, with its optional parameters.
#[derive(Clone)]
#[must_use = "a call is sent by `send` or `send_raw`"]
pub struct KickFromSignalRoom(::yunxin_im::codegen::Call);
impl KickFromSignalRoom {
    /// The app's own text that the notification carries. At most 4096 characters.
    ///
    /// For example `{"reason":"moderation"}`.
    pub fn server_extension(
        self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        Self(self.0.json::<::std::string::String>(3, value))
    }
    /// Whether the notification is kept for members that are offline.
    ///
    /// The service's default is `false`; for example `true`.
    pub fn offline_enabled(self, value: bool) -> Self {
        Self(self.0.json::<bool>(4, value))
    }
    /// Whether the call is copied to the app's own server.
    pub fn route_config(self, value: SignalRouteConfig) -> Self {
        Self(self.0.json::<SignalRouteConfig>(5, value))
    }
}
::yunxin_im::codegen::call! {
    KickFromSignalRoom, ()
}
static KICK_FROM_SIGNAL_ROOM: ::yunxin_im::codegen::Operation = ::yunxin_im::codegen::Operation {
    id: "kick_from_signal_room",
    method: ::http::Method::POST,
    path: "/im/v2/signalling_room/actions/kick",
    effect: true,
    body: ::yunxin_im::codegen::Body::Required,
    parameters: &[
        ::yunxin_im::codegen::Parameter {
            name: "channel_id",
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
            name: "target_account_id",
            place: ::yunxin_im::codegen::Place::Property,
            limits: &[],
            span: None,
        },
        ::yunxin_im::codegen::Parameter {
            name: "server_extension",
            place: ::yunxin_im::codegen::Place::Property,
            limits: &[],
            span: None,
        },
        ::yunxin_im::codegen::Parameter {
            name: "offline_enabled",
            place: ::yunxin_im::codegen::Place::Property,
            limits: &[],
            span: None,
        },
        ::yunxin_im::codegen::Parameter {
            name: "route_config",
            place: ::yunxin_im::codegen::Place::Property,
            limits: &[],
            span: None,
        },
    ],
};

::yunxin_im::codegen::integer_enum! {
    /// What a signalling room is for.
    pub enum ChannelType {
        /// An audio call.
        ///
        /// `1` on the wire.
        Audio = 1 "audio",
        /// A video call.
        ///
        /// `2` on the wire.
        Video = 2 "video",
        /// Anything else.
        ///
        /// `3` on the wire.
        Custom = 3 "custom",
        _ = Unknown,
    }
}

/// Whether a call of this section is copied to the app's own server (抄送).
#[derive(Clone, Debug, PartialEq, Default, ::serde::Serialize)]
#[non_exhaustive]
pub struct SignalRouteConfig {
    /// Whether the call is copied to the app's own server.
    ///
    /// The service's default is `false`; for example `true`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub route_enabled: ::std::option::Option<bool>,
}
impl SignalRouteConfig {
    /// Creates an empty one.
    pub fn new() -> Self {
        Self { route_enabled: None }
    }
    /// Whether the call is copied to the app's own server.
    ///
    /// The service's default is `false`; for example `true`.
    pub fn route_enabled(self, value: bool) -> Self {
        Self {
            route_enabled: Some(value),
            ..self
        }
    }
}

/// A signalling room.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct SignalRoom {
    /// The name of the room.
    pub channel_name: ::std::option::Option<::std::string::String>,
    /// The id of the room, given by the service.
    pub channel_id: ::std::option::Option<::std::string::String>,
    /// Who created the room.
    pub creator_account_id: ::std::option::Option<::yunxin_im::AccountId>,
    /// The app's own text, kept with the room.
    pub channel_extension: ::std::option::Option<::std::string::String>,
    /// What the room is for.
    pub channel_type: ::std::option::Option<ChannelType>,
    /// The same as `channel_type`, under the name that the response to `get` may have in its place.
    pub kind: ::std::option::Option<ChannelType>,
    /// When the room was created.
    pub create_time: ::std::option::Option<::yunxin_im::Timestamp>,
    /// When the room expires.
    pub expire_time: ::std::option::Option<::yunxin_im::Timestamp>,
    /// Who is in the room.
    pub member_list: ::std::vec::Vec<SignalMember>,
}
::yunxin_im::codegen::received! {
    SignalRoom { "channel_name" => channel_name, "channel_id" => channel_id,
    "creator_account_id" => creator_account_id, "channel_extension" => channel_extension,
    "channel_type" => channel_type, "type" => kind, "create_time" => create_time,
    "expire_time" => expire_time, "member_list" => member_list, }
}

/// A member of a signalling room.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct SignalMember {
    /// The account of the member.
    pub account_id: ::std::option::Option<::yunxin_im::AccountId>,
    /// The id of the member in the room, given by the service.
    pub uid: ::std::option::Option<i64>,
    /// The device with which the member joined.
    pub device_id: ::std::option::Option<::std::string::String>,
    /// When the member joined.
    pub join_time: ::std::option::Option<::yunxin_im::Timestamp>,
    /// When the membership expires.
    pub expire_time: ::std::option::Option<::yunxin_im::Timestamp>,
}
::yunxin_im::codegen::received! {
    SignalMember { "account_id" => account_id, "uid" => uid, "device_id" => device_id,
    "join_time" => join_time, "expire_time" => expire_time, }
}

/// The push notification that goes with an invitation or its cancellation.
#[derive(Clone, Debug, PartialEq, Default, ::serde::Serialize)]
#[non_exhaustive]
pub struct SignalPushConfig {
    /// Whether a push notification is sent.
    ///
    /// The service's default is `false`; for example `true`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub push_enabled: ::std::option::Option<bool>,
    /// The title of the push notification. At most 32 characters.
    ///
    /// For example `Video call`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub push_title: ::std::option::Option<::std::string::String>,
    /// The text of the push notification. At most 500 characters.
    ///
    /// For example `Alice invites you to a call`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub push_content: ::std::option::Option<::std::string::String>,
    /// The app's own data for the push notification, as JSON text. At most 4096 characters.
    ///
    /// For example `{"action":"invite"}`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub push_payload: ::std::option::Option<::yunxin_im::JsonText>,
}
impl SignalPushConfig {
    /// Creates an empty one.
    pub fn new() -> Self {
        Self {
            push_enabled: None,
            push_title: None,
            push_content: None,
            push_payload: None,
        }
    }
    /// Whether a push notification is sent.
    ///
    /// The service's default is `false`; for example `true`.
    pub fn push_enabled(self, value: bool) -> Self {
        Self {
            push_enabled: Some(value),
            ..self
        }
    }
    /// The title of the push notification. At most 32 characters.
    ///
    /// For example `Video call`.
    pub fn push_title(
        self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        Self {
            push_title: Some(value.into()),
            ..self
        }
    }
    /// The text of the push notification. At most 500 characters.
    ///
    /// For example `Alice invites you to a call`.
    pub fn push_content(
        self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        Self {
            push_content: Some(value.into()),
            ..self
        }
    }
    /// The app's own data for the push notification, as JSON text. At most 4096 characters.
    ///
    /// For example `{"action":"invite"}`.
    pub fn push_payload(
        self,
        value: impl ::std::convert::Into<::yunxin_im::JsonText>,
    ) -> Self {
        Self {
            push_payload: Some(value.into()),
            ..self
        }
    }
}

