// Generated from openapi/broadcasts.yaml. Do not edit.

/// Broadcasts to all users or all chatrooms (广播消息管理): the methods of the section, made by [`Client::broadcasts`](::yunxin_im::Client::broadcasts).
#[derive(Clone, Copy, Debug)]
pub struct Broadcasts<'a> {
    client: &'a ::yunxin_im::Client,
}
impl ::yunxin_im::Client {
    /// Broadcasts to all users or all chatrooms (广播消息管理)
    pub fn broadcasts(&self) -> Broadcasts<'_> {
        Broadcasts { client: self }
    }
}
impl Broadcasts<'_> {
    /// Sends a broadcast to all users (发送广播消息)
    ///
    /// Sends a text to all users of the app, or to those on some kinds of clients. Users who are offline receive it only if it
    /// is kept for them (`offline_enabled`).
    ///
    /// `POST /im/v2/broadcast_notification`
    ///
    /// # Arguments
    ///
    /// - `content`: The text that is sent.
    ///   At most 4096 characters; for example `The service pauses at 02:00 for an hour.`.
    ///
    /// # Optional parameters
    ///
    /// [`from_account_id`](SendBroadcast::from_account_id), [`offline_enabled`](SendBroadcast::offline_enabled), [`ttl`](SendBroadcast::ttl), [`target_os`](SendBroadcast::target_os)
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
    ///     .broadcasts()
    ///     .send("The service pauses at 02:00 for an hour.")
    ///     .from_account_id("alice")
    ///     .offline_enabled(true)
    ///     .ttl(24)
    ///     .target_os(["ios", "aos"])
    ///     .send()
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "发送广播消息")]
    #[doc(alias = "sendBroadcastNotification")]
    #[doc(alias = "send_broadcast")]
    pub fn send(
        &self,
        content: impl ::std::convert::Into<::std::string::String>,
    ) -> SendBroadcast {
        SendBroadcast(
            ::yunxin_im::codegen::Call::new(self.client, &SEND_BROADCAST)
                .json::<::std::string::String>(0, content),
        )
    }
    /// Lists broadcasts to users, in pages (分页查询广播消息)
    ///
    /// The broadcasts that were sent to all users of the app. The vendor does not say in which order they come, nor how far back
    /// they reach.
    ///
    /// `GET /im/v2/broadcast_notification`
    ///
    /// # Optional parameters
    ///
    /// [`page_token`](ListBroadcasts::page_token), [`limit`](ListBroadcasts::limit), [`filter`](ListBroadcasts::filter)
    ///
    /// # Pages
    ///
    /// Returns one page; [`items`](ListBroadcasts::items) goes through all `items`, and [`pages`](ListBroadcasts::pages) through all pages, from the one that `page_token` names.
    ///
    /// # Errors
    ///
    /// Sending fails if a value cannot be sent (nothing is sent then), if the service refuses, or if no usable response comes: see [`Error`](::yunxin_im::Error). The call changes nothing at the service, so it is retried after a timeout, too.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use yunxin_im::broadcasts;
    ///
    /// # async fn example(client: yunxin_im::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let response = client
    ///     .broadcasts()
    ///     .list()
    ///     .page_token("1795375718000")
    ///     .limit(50)
    ///     .filter(broadcasts::BroadcastFilter::KeptOffline)
    ///     .send()
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "分页查询广播消息")]
    #[doc(alias = "queryBroadcastNotificationList")]
    #[doc(alias = "list_broadcasts")]
    pub fn list(&self) -> ListBroadcasts {
        ListBroadcasts(::yunxin_im::codegen::Call::new(self.client, &LIST_BROADCASTS))
    }
    /// Deletes a broadcast to users (删除广播消息)
    ///
    /// Deletes a broadcast that was sent to all users. The vendor does not say whether it disappears from clients that have
    /// received it.
    ///
    /// `DELETE /im/v2/broadcast_notification/{broadcast_id}`
    ///
    /// # Arguments
    ///
    /// - `broadcast_id`: Which broadcast is deleted. The service gave the id when the broadcast was sent.
    ///   For example `11111`.
    ///
    /// # Errors
    ///
    /// Sending fails if a value cannot be sent (nothing is sent then), if the service refuses, or if no usable response comes: see [`Error`](::yunxin_im::Error).
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: yunxin_im::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let response = client.broadcasts().delete("11111").send().await?;
    /// println!("{}", response.trace_id);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "删除广播消息")]
    #[doc(alias = "deleteBroadcastNotification")]
    #[doc(alias = "delete_broadcast")]
    pub fn delete(
        &self,
        broadcast_id: impl ::std::convert::Into<::std::string::String>,
    ) -> DeleteBroadcast {
        DeleteBroadcast(
            ::yunxin_im::codegen::Call::new(self.client, &DELETE_BROADCAST)
                .text::<::std::string::String>(0, broadcast_id),
        )
    }
    /// Reads a broadcast to users (查询广播消息)
    ///
    /// Reads a broadcast that was sent to all users, with the time until which it is kept.
    ///
    /// `GET /im/v2/broadcast_notification/{broadcast_id}`
    ///
    /// # Arguments
    ///
    /// - `broadcast_id`: Which broadcast is read. The service gave the id when the broadcast was sent.
    ///   For example `11111`.
    ///
    /// # Errors
    ///
    /// Sending fails if a value cannot be sent (nothing is sent then), if the service refuses, or if no usable response comes: see [`Error`](::yunxin_im::Error). The call changes nothing at the service, so it is retried after a timeout, too.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: yunxin_im::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let response = client.broadcasts().get("11111").send().await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "查询广播消息")]
    #[doc(alias = "queryBroadcastNotification")]
    #[doc(alias = "get_broadcast")]
    pub fn get(
        &self,
        broadcast_id: impl ::std::convert::Into<::std::string::String>,
    ) -> GetBroadcast {
        GetBroadcast(
            ::yunxin_im::codegen::Call::new(self.client, &GET_BROADCAST)
                .text::<::std::string::String>(0, broadcast_id),
        )
    }
    /// Sends a broadcast to all chatrooms (发送聊天室全服广播消息)
    ///
    /// Sends a message to the members of all chatrooms of the app who are online. It is not kept in the history of the
    /// chatrooms.
    ///
    /// `POST /im/v2.1/broadcast_notification/actions/chatroom`
    ///
    /// # Arguments
    ///
    /// By name, in [`SendChatroomBroadcastArgs`].
    ///
    /// # Optional parameters
    ///
    /// [`extension`](SendChatroomBroadcast::extension), [`resend_flag`](SendChatroomBroadcast::resend_flag), [`message_config`](SendChatroomBroadcast::message_config), [`route_config`](SendChatroomBroadcast::route_config), [`antispam_config`](SendChatroomBroadcast::antispam_config)
    ///
    /// # Errors
    ///
    /// Sending fails if a value cannot be sent (nothing is sent then), if the service refuses, or if no usable response comes: see [`Error`](::yunxin_im::Error).
    ///
    /// # Example
    ///
    /// ```no_run
    /// use yunxin_im::{broadcasts, types};
    ///
    /// # async fn example(client: yunxin_im::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let response = client
    ///     .broadcasts()
    ///     .send_to_chatrooms(broadcasts::SendChatroomBroadcastArgs {
    ///         client_broadcast_id: "6f1c2a9e-0b7d-4c51-8a53-2d1e0f9b7c64",
    ///         sender_id: "alice",
    ///         message: broadcasts::BroadcastMessage::new(types::MessageType::Text)
    ///             .sub_type(3)
    ///             .text("hello")
    ///             .attachment(
    ///                 serde_json::from_str(
    ///                     "{\"ext\":\"png\",\"h\":480,\"size\":24576,\"url\":\"https://example.com/a.png\",\"w\":640}",
    ///                 )?,
    ///             ),
    ///     })
    ///     .extension("{\"campaign\":\"spring\"}")
    ///     .resend_flag(types::Resend::First)
    ///     .message_config(
    ///         broadcasts::BroadcastConfig::new()
    ///             .high_priority(true)
    ///             .notify_target_tags("{\"tag\":\"vip\"} AND {\"tag\":\"beijing\"}"),
    ///     )
    ///     .route_config(
    ///         types::RouteConfig::new().route_enabled(true).route_environment("staging"),
    ///     )
    ///     .antispam_config(
    ///         types::AntispamConfig::new()
    ///             .antispam_enabled(true)
    ///             .antispam_business_id("a1b2c3d4")
    ///             .antispam_extension("{\"level\":2}")
    ///             .antispam_cheating("{\"email\":\"alice@example.com\"}")
    ///             .antispam_custom_message_enabled(true)
    ///             .antispam_custom_message("{\"type\":1,\"data\":\"hello\"}"),
    ///     )
    ///     .send()
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "发送聊天室全服广播消息")]
    #[doc(alias = "sendChatroomBroadcastNotification")]
    #[doc(alias = "send_chatroom_broadcast")]
    pub fn send_to_chatrooms<
        T1: ::std::convert::Into<::std::string::String>,
        T2: ::std::convert::Into<::yunxin_im::AccountId>,
    >(&self, args: SendChatroomBroadcastArgs<T1, T2>) -> SendChatroomBroadcast {
        SendChatroomBroadcast(
            ::yunxin_im::codegen::Call::new(self.client, &SEND_CHATROOM_BROADCAST)
                .json::<::std::string::String>(0, args.client_broadcast_id)
                .json::<::yunxin_im::AccountId>(1, args.sender_id)
                .json::<BroadcastMessage>(2, args.message),
        )
    }
}
/// A call of [`send`](Broadcasts::send), which shows an example, with its optional parameters.
#[derive(Clone)]
#[must_use = "a call is sent by `send` or `send_raw`"]
pub struct SendBroadcast(::yunxin_im::codegen::Call);
impl SendBroadcast {
    /// The account that the broadcast comes from.
    ///
    /// For example `alice`.
    pub fn from_account_id(
        self,
        value: impl ::std::convert::Into<::yunxin_im::AccountId>,
    ) -> Self {
        Self(self.0.json::<::yunxin_im::AccountId>(1, value))
    }
    /// Whether the broadcast is kept for users who are offline.
    ///
    /// The service's default is `false`; for example `true`.
    pub fn offline_enabled(self, value: bool) -> Self {
        Self(self.0.json::<bool>(2, value))
    }
    /// For how many hours the broadcast is kept; 168 hours are 7 days. Of effect only if `offline_enabled` is true.
    ///
    /// The service's default is `168`; for example `24`.
    pub fn ttl(self, value: i32) -> Self {
        Self(self.0.json::<i32>(3, value))
    }
    /// Which kinds of clients receive the broadcast, of `ios`, `aos` (Android), `pc`, `web` and `mac`; all of them by
    /// default.
    ///
    /// For example `["ios","aos"]`.
    pub fn target_os(
        self,
        value: impl ::std::iter::IntoIterator<
            Item = impl ::std::convert::Into<::std::string::String>,
        >,
    ) -> Self {
        Self(self.0.json_list::<::std::string::String>(4, value))
    }
}
::yunxin_im::codegen::call! {
    SendBroadcast, Broadcast
}
static SEND_BROADCAST: ::yunxin_im::codegen::Operation = ::yunxin_im::codegen::Operation {
    id: "send_broadcast",
    method: ::http::Method::POST,
    path: "/im/v2/broadcast_notification",
    effect: true,
    body: ::yunxin_im::codegen::Body::Required,
    parameters: &[
        ::yunxin_im::codegen::Parameter {
            name: "content",
            place: ::yunxin_im::codegen::Place::Property,
            limits: &[::yunxin_im::codegen::Limit::MaxLength(4096)],
            span: None,
        },
        ::yunxin_im::codegen::Parameter {
            name: "from_account_id",
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
            name: "ttl",
            place: ::yunxin_im::codegen::Place::Property,
            limits: &[],
            span: None,
        },
        ::yunxin_im::codegen::Parameter {
            name: "target_os",
            place: ::yunxin_im::codegen::Place::Property,
            limits: &[],
            span: None,
        },
    ],
};
/// A call of [`list`](Broadcasts::list), which shows an example, with its optional parameters.
#[derive(Clone)]
#[must_use = "a call is sent by `send` or `send_raw`"]
pub struct ListBroadcasts(::yunxin_im::codegen::Call);
impl ListBroadcasts {
    /// Where the page begins; the first page if it is empty or left out. The `next_token` of the page before.
    ///
    /// For example `1795375718000`.
    pub fn page_token(
        self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        Self(self.0.text::<::std::string::String>(0, value))
    }
    /// How many broadcasts a page has, at most 100. It is 100 if the value is 0 or less.
    ///
    /// The service's default is `100`; for example `50`.
    pub fn limit(self, value: i32) -> Self {
        Self(self.0.text::<i32>(1, value))
    }
    /// Which broadcasts are listed.
    ///
    /// The service's default is [`All`](BroadcastFilter::All) (`1`); for example [`KeptOffline`](BroadcastFilter::KeptOffline) (`2`).
    #[doc(alias = "type")]
    pub fn filter(self, value: BroadcastFilter) -> Self {
        Self(self.0.text::<BroadcastFilter>(2, value))
    }
}
::yunxin_im::codegen::call! {
    ListBroadcasts, BroadcastPage
}
::yunxin_im::codegen::paged_call! {
    ListBroadcasts, BroadcastPage, Broadcast, 0
}
static LIST_BROADCASTS: ::yunxin_im::codegen::Operation = ::yunxin_im::codegen::Operation {
    id: "list_broadcasts",
    method: ::http::Method::GET,
    path: "/im/v2/broadcast_notification",
    effect: false,
    body: ::yunxin_im::codegen::Body::None,
    parameters: &[
        ::yunxin_im::codegen::Parameter {
            name: "page_token",
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
            name: "type",
            place: ::yunxin_im::codegen::Place::Query,
            limits: &[],
            span: None,
        },
    ],
};
/// A call of [`delete`](Broadcasts::delete), which shows an example, with its optional parameters.
#[derive(Clone)]
#[must_use = "a call is sent by `send` or `send_raw`"]
pub struct DeleteBroadcast(::yunxin_im::codegen::Call);
::yunxin_im::codegen::call! {
    DeleteBroadcast, ()
}
static DELETE_BROADCAST: ::yunxin_im::codegen::Operation = ::yunxin_im::codegen::Operation {
    id: "delete_broadcast",
    method: ::http::Method::DELETE,
    path: "/im/v2/broadcast_notification/{broadcast_id}",
    effect: true,
    body: ::yunxin_im::codegen::Body::None,
    parameters: &[
        ::yunxin_im::codegen::Parameter {
            name: "broadcast_id",
            place: ::yunxin_im::codegen::Place::Path,
            limits: &[],
            span: None,
        },
    ],
};
/// A call of [`get`](Broadcasts::get), which shows an example, with its optional parameters.
#[derive(Clone)]
#[must_use = "a call is sent by `send` or `send_raw`"]
pub struct GetBroadcast(::yunxin_im::codegen::Call);
::yunxin_im::codegen::call! {
    GetBroadcast, Broadcast
}
static GET_BROADCAST: ::yunxin_im::codegen::Operation = ::yunxin_im::codegen::Operation {
    id: "get_broadcast",
    method: ::http::Method::GET,
    path: "/im/v2/broadcast_notification/{broadcast_id}",
    effect: false,
    body: ::yunxin_im::codegen::Body::None,
    parameters: &[
        ::yunxin_im::codegen::Parameter {
            name: "broadcast_id",
            place: ::yunxin_im::codegen::Place::Path,
            limits: &[],
            span: None,
        },
    ],
};
/// What [`send_to_chatrooms`](Broadcasts::send_to_chatrooms) requires, by name.
#[derive(Clone, Debug)]
pub struct SendChatroomBroadcastArgs<T1, T2> {
    /// The id that the app gives the broadcast, a random text such as a UUID. Clients show broadcasts with the same
    /// id once.
    ///
    /// For example `6f1c2a9e-0b7d-4c51-8a53-2d1e0f9b7c64`.
    pub client_broadcast_id: T1,
    /// The account that the broadcast comes from.
    ///
    /// For example `alice`.
    pub sender_id: T2,
    /// What is sent.
    pub message: BroadcastMessage,
}
/// A call of [`send_to_chatrooms`](Broadcasts::send_to_chatrooms), which shows an example, with its optional parameters.
#[derive(Clone)]
#[must_use = "a call is sent by `send` or `send_raw`"]
pub struct SendChatroomBroadcast(::yunxin_im::codegen::Call);
impl SendChatroomBroadcast {
    /// The app's data that goes with the broadcast. At most 4096 characters, by a comment in the vendor's SDK.
    ///
    /// For example `{"campaign":"spring"}`.
    pub fn extension(
        self,
        value: impl ::std::convert::Into<::yunxin_im::JsonText>,
    ) -> Self {
        Self(self.0.json::<::yunxin_im::JsonText>(3, value))
    }
    /// Whether the broadcast was sent before, with the same `client_broadcast_id`.
    ///
    /// For example [`First`](crate::types::Resend::First) (`0`).
    pub fn resend_flag(self, value: ::yunxin_im::types::Resend) -> Self {
        Self(self.0.json::<::yunxin_im::types::Resend>(4, value))
    }
    /// How, and to which members, the broadcast is delivered.
    pub fn message_config(self, value: BroadcastConfig) -> Self {
        Self(self.0.json::<BroadcastConfig>(5, value))
    }
    /// Whether, and where, the broadcast is copied to the app's own server (抄送).
    pub fn route_config(self, value: ::yunxin_im::types::RouteConfig) -> Self {
        Self(self.0.json::<::yunxin_im::types::RouteConfig>(6, value))
    }
    /// How the content is checked (安全通).
    pub fn antispam_config(self, value: ::yunxin_im::types::AntispamConfig) -> Self {
        Self(self.0.json::<::yunxin_im::types::AntispamConfig>(7, value))
    }
}
::yunxin_im::codegen::call! {
    SendChatroomBroadcast, ChatroomBroadcast
}
static SEND_CHATROOM_BROADCAST: ::yunxin_im::codegen::Operation = ::yunxin_im::codegen::Operation {
    id: "send_chatroom_broadcast",
    method: ::http::Method::POST,
    path: "/im/v2.1/broadcast_notification/actions/chatroom",
    effect: true,
    body: ::yunxin_im::codegen::Body::Required,
    parameters: &[
        ::yunxin_im::codegen::Parameter {
            name: "client_broadcast_id",
            place: ::yunxin_im::codegen::Place::Property,
            limits: &[],
            span: None,
        },
        ::yunxin_im::codegen::Parameter {
            name: "sender_id",
            place: ::yunxin_im::codegen::Place::Property,
            limits: &[],
            span: None,
        },
        ::yunxin_im::codegen::Parameter {
            name: "message",
            place: ::yunxin_im::codegen::Place::Property,
            limits: &[
                ::yunxin_im::codegen::Limit::Properties(BroadcastMessage::_limits),
            ],
            span: None,
        },
        ::yunxin_im::codegen::Parameter {
            name: "extension",
            place: ::yunxin_im::codegen::Place::Property,
            limits: &[],
            span: None,
        },
        ::yunxin_im::codegen::Parameter {
            name: "resend_flag",
            place: ::yunxin_im::codegen::Place::Property,
            limits: &[],
            span: None,
        },
        ::yunxin_im::codegen::Parameter {
            name: "message_config",
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
            name: "antispam_config",
            place: ::yunxin_im::codegen::Place::Property,
            limits: &[],
            span: None,
        },
    ],
};

/// A broadcast to all users of the app.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct Broadcast {
    /// The id that the service gave the broadcast.
    pub broadcast_id: ::std::option::Option<::std::string::String>,
    /// The account that the broadcast comes from.
    pub from_account_id: ::std::option::Option<::yunxin_im::AccountId>,
    /// What was sent.
    pub content: ::std::option::Option<::std::string::String>,
    /// Whether the broadcast is kept for users who are offline.
    pub offline_enabled: ::std::option::Option<bool>,
    /// Which kinds of clients receive the broadcast: `ios`, `aos` (Android), `pc`, `web`, `mac`.
    pub target_os: ::std::vec::Vec<::std::string::String>,
    /// When the broadcast was sent.
    pub create_time: ::std::option::Option<::yunxin_im::Timestamp>,
    /// Until when the broadcast is kept.
    pub expire_time: ::std::option::Option<::yunxin_im::Timestamp>,
    /// For how many hours the broadcast is kept. See `expire_time`.
    pub ttl: ::std::option::Option<i32>,
    /// The id that the app gave a broadcast to chatrooms.
    pub client_broadcast_id: ::std::option::Option<::std::string::String>,
    /// The account that a broadcast to chatrooms comes from.
    pub sender_id: ::std::option::Option<::yunxin_im::AccountId>,
    /// The app's data that went with a broadcast to chatrooms.
    pub extension: ::std::option::Option<::yunxin_im::JsonText>,
    /// Whether a broadcast to chatrooms was sent again.
    pub resend_flag: ::std::option::Option<::yunxin_im::types::Resend>,
}
::yunxin_im::codegen::received! {
    Broadcast { "broadcast_id" => broadcast_id, "from_account_id" => from_account_id,
    "content" => content, "offline_enabled" => offline_enabled, "target_os" => target_os,
    "create_time" => create_time, "expire_time" => expire_time, "ttl" => ttl,
    "client_broadcast_id" => client_broadcast_id, "sender_id" => sender_id, "extension"
    => extension, "resend_flag" => resend_flag, }
}

::yunxin_im::codegen::integer_enum! {
    /// Which broadcasts are listed.
    pub enum BroadcastFilter {
        /// All broadcasts.
        ///
        /// `1` on the wire.
        All = 1 "all",
        /// Those that are kept for users who are offline.
        ///
        /// `2` on the wire.
        KeptOffline = 2 "kept-offline",
        /// Those that are not kept for users who are offline.
        ///
        /// `3` on the wire.
        NotKeptOffline = 3 "not-kept-offline",
    }
}

/// A page of broadcasts to all users of the app.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct BroadcastPage {
    /// Whether another page follows.
    pub has_more: ::std::option::Option<bool>,
    /// The `page_token` of the next page.
    pub next_token: ::std::option::Option<::std::string::String>,
    /// The broadcasts.
    pub items: ::std::vec::Vec<Broadcast>,
}
::yunxin_im::codegen::received! {
    BroadcastPage { "has_more" => has_more, "next_token" => next_token, "items" => items,
    }
}
impl ::yunxin_im::codegen::Page for BroadcastPage {
    type Item = Broadcast;
    fn next_position(&self) -> ::std::option::Option<::std::string::String> {
        if self.has_more == Some(false) {
            None
        } else {
            self.next_token.clone().filter(|token| !token.is_empty())
        }
    }
    fn into_items(self) -> ::std::vec::Vec<Broadcast> {
        self.items
    }
}

/// The message of a broadcast to all chatrooms.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[non_exhaustive]
pub struct BroadcastMessage {
    /// The kind of the message, which decides the shape of `attachment`. `Notification`, `Robot` and `CallRecord` cannot be
    /// sent.
    ///
    /// For example [`Text`](crate::types::MessageType::Text) (`0`).
    pub message_type: ::yunxin_im::types::MessageType,
    /// The app's own kind of a custom message, greater than 0. For custom messages only.
    ///
    /// At least 1; for example `3`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub sub_type: ::std::option::Option<i32>,
    /// The content of a text or a tip, required for these two; what describes a message of another kind, optional for these.
    /// At most 5000 characters for texts and tips and 500 for the rest in the vendor's SDK, 500 for all on its page of v2.
    ///
    /// For example `hello`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub text: ::std::option::Option<::std::string::String>,
    /// The content of a message that is not a text or a tip, required for all of these. Its members depend on
    /// `message_type`; those of a custom message are the app's. At most 5000 characters as JSON, by a comment in the
    /// vendor's SDK.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub attachment: ::std::option::Option<
        ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    >,
}
impl BroadcastMessage {
    /// Creates one with what is required.
    pub fn new(message_type: ::yunxin_im::types::MessageType) -> Self {
        Self {
            message_type: message_type,
            sub_type: None,
            text: None,
            attachment: None,
        }
    }
    /// The app's own kind of a custom message, greater than 0. For custom messages only.
    ///
    /// At least 1; for example `3`.
    pub fn sub_type(self, value: i32) -> Self {
        Self {
            sub_type: Some(value),
            ..self
        }
    }
    /// The content of a text or a tip, required for these two; what describes a message of another kind, optional for these.
    /// At most 5000 characters for texts and tips and 500 for the rest in the vendor's SDK, 500 for all on its page of v2.
    ///
    /// For example `hello`.
    pub fn text(self, value: impl ::std::convert::Into<::std::string::String>) -> Self {
        Self {
            text: Some(value.into()),
            ..self
        }
    }
    /// The content of a message that is not a text or a tip, required for all of these. Its members depend on
    /// `message_type`; those of a custom message are the app's. At most 5000 characters as JSON, by a comment in the
    /// vendor's SDK.
    pub fn attachment(
        self,
        value: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    ) -> Self {
        Self {
            attachment: Some(value),
            ..self
        }
    }
    #[doc(hidden)]
    pub fn _limits() -> &'static [(
        &'static str,
        &'static [::yunxin_im::codegen::Limit],
    )] {
        &[("sub_type", &[::yunxin_im::codegen::Limit::Minimum(1)])]
    }
}

/// How, and to which members, a broadcast to all chatrooms is delivered.
#[derive(Clone, Debug, PartialEq, Default, ::serde::Serialize)]
#[non_exhaustive]
pub struct BroadcastConfig {
    /// Whether its delivery goes before that of messages with a low priority.
    ///
    /// The service's default is `false`; for example `true`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub high_priority: ::std::option::Option<bool>,
    /// An expression of tags; only members whose tags match it receive the broadcast. At most 128 characters, by a comment in
    /// the vendor's SDK.
    ///
    /// For example `{"tag":"vip"} AND {"tag":"beijing"}`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub notify_target_tags: ::std::option::Option<::std::string::String>,
}
impl BroadcastConfig {
    /// Creates an empty one.
    pub fn new() -> Self {
        Self {
            high_priority: None,
            notify_target_tags: None,
        }
    }
    /// Whether its delivery goes before that of messages with a low priority.
    ///
    /// The service's default is `false`; for example `true`.
    pub fn high_priority(self, value: bool) -> Self {
        Self {
            high_priority: Some(value),
            ..self
        }
    }
    /// An expression of tags; only members whose tags match it receive the broadcast. At most 128 characters, by a comment in
    /// the vendor's SDK.
    ///
    /// For example `{"tag":"vip"} AND {"tag":"beijing"}`.
    pub fn notify_target_tags(
        self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        Self {
            notify_target_tags: Some(value.into()),
            ..self
        }
    }
}

/// A broadcast to all chatrooms of the app.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct ChatroomBroadcast {
    /// When the broadcast was sent.
    pub create_time: ::std::option::Option<::yunxin_im::Timestamp>,
    /// The id that the app gave the broadcast.
    pub client_broadcast_id: ::std::option::Option<::std::string::String>,
    /// The account that the broadcast comes from.
    pub sender_id: ::std::option::Option<::yunxin_im::AccountId>,
    /// The nickname of the sender.
    pub from_nick: ::std::option::Option<::std::string::String>,
    /// The URL of the sender's avatar.
    pub from_avatar: ::std::option::Option<::std::string::String>,
    /// The kind of the message.
    pub message_type: ::std::option::Option<::yunxin_im::types::MessageType>,
    /// The text of the message, or what describes a message of another kind.
    pub text: ::std::option::Option<::std::string::String>,
    /// The content of a message that is not a text or a tip; its members depend on `message_type`.
    pub attachment: ::std::option::Option<
        ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    >,
    /// The kind of client that the broadcast was sent from.
    pub sender_client_type: ::std::option::Option<::yunxin_im::types::ClientType>,
    /// Whether its delivery goes before that of messages with a low priority.
    pub high_priority: ::std::option::Option<bool>,
    /// The app's own kind of a custom message.
    pub sub_type: ::std::option::Option<i32>,
}
::yunxin_im::codegen::received! {
    ChatroomBroadcast { "create_time" => create_time, "client_broadcast_id" =>
    client_broadcast_id, "sender_id" => sender_id, "from_nick" => from_nick,
    "from_avatar" => from_avatar, "message_type" => message_type, "text" => text,
    "attachment" => attachment, "sender_client_type" => sender_client_type,
    "high_priority" => high_priority, "sub_type" => sub_type, }
}

