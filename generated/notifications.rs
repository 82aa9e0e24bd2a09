// Generated from openapi/notifications.yaml. Do not edit.

/// System notification management (系统通知管理): the methods of the section, made by [`Client::notifications`](::yunxin_im::Client::notifications).
#[derive(Clone, Copy, Debug)]
pub struct Notifications<'a> {
    client: &'a ::yunxin_im::Client,
}
impl ::yunxin_im::Client {
    /// System notification management (系统通知管理)
    pub fn notifications(&self) -> Notifications<'_> {
        Notifications { client: self }
    }
}
impl Notifications<'_> {
    /// Sends a notification to an account, a team or a super team (发送自定义系统通知)
    ///
    /// The kind of conversation says what `receiver_id` is: an account, a team or a super team. The vendor does not say what
    /// happens if the sender is not a member of the team.
    ///
    /// `POST /im/v2/custom_notification`
    ///
    /// # Arguments
    ///
    /// By name, in [`SendCustomNotificationArgs`].
    ///
    /// # Optional parameters
    ///
    /// [`sound`](SendCustomNotification::sound), [`notification_config`](SendCustomNotification::notification_config), [`push_config`](SendCustomNotification::push_config), [`route_config`](SendCustomNotification::route_config)
    ///
    /// # Errors
    ///
    /// Sending fails if a value cannot be sent (nothing is sent then), if the service refuses, or if no usable response comes: see [`Error`](::yunxin_im::Error).
    ///
    /// # Example
    ///
    /// ```no_run
    /// use yunxin_im::{notifications, types};
    ///
    /// # async fn example(client: yunxin_im::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let response = client
    ///     .notifications()
    ///     .send(notifications::SendCustomNotificationArgs {
    ///         sender_id: "alice",
    ///         conversation_type: types::ConversationType::P2p,
    ///         receiver_id: "bob",
    ///         content: "{\"kind\":\"order\",\"state\":\"shipped\"}",
    ///     })
    ///     .sound("bell.mp3")
    ///     .notification_config(
    ///         notifications::NotificationConfig::new()
    ///             .offline_enabled(false)
    ///             .unread_enabled(false),
    ///     )
    ///     .push_config(
    ///         types::PushConfig::new()
    ///             .push_enabled(true)
    ///             .push_nick_enabled(true)
    ///             .push_content("A message from Alice")
    ///             .push_payload("{\"pushTitle\":\"Alice\"}")
    ///             .force_push_enabled(true)
    ///             .force_push_all(false)
    ///             .force_push_ids(["bob", "carol"])
    ///             .force_push_content("Alice has mentioned you"),
    ///     )
    ///     .route_config(
    ///         types::RouteConfig::new().route_enabled(true).route_environment("staging"),
    ///     )
    ///     .send()
    ///     .await?;
    /// println!("{}", response.trace_id);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "发送自定义系统通知")]
    #[doc(alias = "sendCustomNotification")]
    #[doc(alias = "send_custom_notification")]
    pub fn send<
        T1: ::std::convert::Into<::yunxin_im::AccountId>,
        T2: ::std::convert::Into<::std::string::String>,
        T3: ::std::convert::Into<::yunxin_im::JsonText>,
    >(&self, args: SendCustomNotificationArgs<T1, T2, T3>) -> SendCustomNotification {
        SendCustomNotification(
            ::yunxin_im::codegen::Call::new(self.client, &SEND_CUSTOM_NOTIFICATION)
                .json::<::yunxin_im::AccountId>(0, args.sender_id)
                .json::<::yunxin_im::types::ConversationType>(1, args.conversation_type)
                .json::<::std::string::String>(2, args.receiver_id)
                .json::<::yunxin_im::JsonText>(3, args.content),
        )
    }
    /// Sends a notification to several accounts (批量发送自定义系统通知)
    ///
    /// To accounts only, not to teams. In the vendor's example an account that cannot be notified fails with code 102404.
    ///
    /// `POST /im/v2/custom_notification/batch`
    ///
    /// # Arguments
    ///
    /// By name, in [`BatchSendCustomNotificationArgs`].
    ///
    /// # Optional parameters
    ///
    /// [`sound`](BatchSendCustomNotification::sound), [`notification_config`](BatchSendCustomNotification::notification_config), [`push_config`](BatchSendCustomNotification::push_config), [`route_config`](BatchSendCustomNotification::route_config)
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
    /// use yunxin_im::{notifications, types};
    ///
    /// # async fn example(client: yunxin_im::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let response = client
    ///     .notifications()
    ///     .batch_send(notifications::BatchSendCustomNotificationArgs {
    ///         sender_id: "alice",
    ///         receiver_ids: ["bob", "carol"].map(::std::convert::Into::into).to_vec(),
    ///         content: "{\"kind\":\"order\",\"state\":\"shipped\"}",
    ///     })
    ///     .sound("bell.mp3")
    ///     .notification_config(
    ///         notifications::NotificationConfig::new()
    ///             .offline_enabled(false)
    ///             .unread_enabled(false),
    ///     )
    ///     .push_config(
    ///         types::PushConfig::new()
    ///             .push_enabled(true)
    ///             .push_nick_enabled(true)
    ///             .push_content("A message from Alice")
    ///             .push_payload("{\"pushTitle\":\"Alice\"}")
    ///             .force_push_enabled(true)
    ///             .force_push_all(false)
    ///             .force_push_ids(["bob", "carol"])
    ///             .force_push_content("Alice has mentioned you"),
    ///     )
    ///     .route_config(
    ///         types::RouteConfig::new().route_enabled(true).route_environment("staging"),
    ///     )
    ///     .send()
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "批量发送自定义系统通知")]
    #[doc(alias = "sendBatchCustomNotification")]
    #[doc(alias = "batch_send_custom_notification")]
    pub fn batch_send<
        T1: ::std::convert::Into<::yunxin_im::AccountId>,
        T2: ::std::convert::Into<::yunxin_im::JsonText>,
    >(
        &self,
        args: BatchSendCustomNotificationArgs<T1, T2>,
    ) -> BatchSendCustomNotification {
        BatchSendCustomNotification(
            ::yunxin_im::codegen::Call::new(self.client, &BATCH_SEND_CUSTOM_NOTIFICATION)
                .json::<::yunxin_im::AccountId>(0, args.sender_id)
                .json_list::<::yunxin_im::AccountId>(1, args.receiver_ids)
                .json::<::yunxin_im::JsonText>(2, args.content),
        )
    }
}
/// What [`send`](Notifications::send) requires, by name.
#[derive(Clone, Debug)]
pub struct SendCustomNotificationArgs<T1, T2, T3> {
    /// The account in whose name the notification is sent.
    ///
    /// For example `alice`.
    pub sender_id: T1,
    /// What the receiver is, an account, a team or a super team.
    ///
    /// For example [`P2p`](crate::types::ConversationType::P2p) (`1`). `type` on the wire.
    pub conversation_type: ::yunxin_im::types::ConversationType,
    /// Who receives the notification: an account for `P2p`, the id of a team for `Team`, that of a super team for
    /// `SuperTeam`.
    ///
    /// For example `bob`.
    pub receiver_id: T2,
    /// What the notification says, as JSON text. At most 4096 characters, as the vendor's SDK says.
    ///
    /// For example `{"kind":"order","state":"shipped"}`.
    pub content: T3,
}
/// A call of [`send`](Notifications::send), which shows an example, with its optional parameters.
#[derive(Clone)]
#[must_use = "a call is sent by `send` or `send_raw`"]
pub struct SendCustomNotification(::yunxin_im::codegen::Call);
impl SendCustomNotification {
    /// The name of a sound file in the client app that is played for the notification.
    ///
    /// At most 30 characters; for example `bell.mp3`.
    pub fn sound(self, value: impl ::std::convert::Into<::std::string::String>) -> Self {
        Self(self.0.json::<::std::string::String>(4, value))
    }
    /// How the service treats the notification.
    pub fn notification_config(self, value: NotificationConfig) -> Self {
        Self(self.0.json::<NotificationConfig>(5, value))
    }
    /// The push notification about it.
    pub fn push_config(self, value: ::yunxin_im::types::PushConfig) -> Self {
        Self(self.0.json::<::yunxin_im::types::PushConfig>(6, value))
    }
    /// Whether, and where, the notification is copied to the app's own server.
    pub fn route_config(self, value: ::yunxin_im::types::RouteConfig) -> Self {
        Self(self.0.json::<::yunxin_im::types::RouteConfig>(7, value))
    }
}
::yunxin_im::codegen::call! {
    SendCustomNotification, ()
}
static SEND_CUSTOM_NOTIFICATION: ::yunxin_im::codegen::Operation = ::yunxin_im::codegen::Operation {
    id: "send_custom_notification",
    method: ::http::Method::POST,
    path: "/im/v2/custom_notification",
    effect: true,
    body: ::yunxin_im::codegen::Body::Required,
    parameters: &[
        ::yunxin_im::codegen::Parameter {
            name: "sender_id",
            place: ::yunxin_im::codegen::Place::Property,
            limits: &[],
            span: None,
        },
        ::yunxin_im::codegen::Parameter {
            name: "type",
            place: ::yunxin_im::codegen::Place::Property,
            limits: &[],
            span: None,
        },
        ::yunxin_im::codegen::Parameter {
            name: "receiver_id",
            place: ::yunxin_im::codegen::Place::Property,
            limits: &[],
            span: None,
        },
        ::yunxin_im::codegen::Parameter {
            name: "content",
            place: ::yunxin_im::codegen::Place::Property,
            limits: &[],
            span: None,
        },
        ::yunxin_im::codegen::Parameter {
            name: "sound",
            place: ::yunxin_im::codegen::Place::Property,
            limits: &[::yunxin_im::codegen::Limit::MaxLength(30)],
            span: None,
        },
        ::yunxin_im::codegen::Parameter {
            name: "notification_config",
            place: ::yunxin_im::codegen::Place::Property,
            limits: &[],
            span: None,
        },
        ::yunxin_im::codegen::Parameter {
            name: "push_config",
            place: ::yunxin_im::codegen::Place::Property,
            limits: &[
                ::yunxin_im::codegen::Limit::Properties(
                    ::yunxin_im::types::PushConfig::_limits,
                ),
            ],
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
/// What [`batch_send`](Notifications::batch_send) requires, by name.
#[derive(Clone, Debug)]
pub struct BatchSendCustomNotificationArgs<T1, T2> {
    /// The account in whose name the notification is sent.
    ///
    /// For example `alice`.
    pub sender_id: T1,
    /// The accounts that receive the notification.
    ///
    /// At most 500 items; for example `["bob","carol"]`.
    pub receiver_ids: ::std::vec::Vec<::yunxin_im::AccountId>,
    /// What the notification says, as JSON text.
    ///
    /// At most 4096 characters; for example `{"kind":"order","state":"shipped"}`.
    pub content: T2,
}
/// A call of [`batch_send`](Notifications::batch_send), which shows an example, with its optional parameters.
#[derive(Clone)]
#[must_use = "a call is sent by `send` or `send_raw`"]
pub struct BatchSendCustomNotification(::yunxin_im::codegen::Call);
impl BatchSendCustomNotification {
    /// The name of a sound file in the client app that is played for the notification.
    ///
    /// At most 30 characters; for example `bell.mp3`.
    pub fn sound(self, value: impl ::std::convert::Into<::std::string::String>) -> Self {
        Self(self.0.json::<::std::string::String>(3, value))
    }
    /// How the service treats the notification.
    pub fn notification_config(self, value: NotificationConfig) -> Self {
        Self(self.0.json::<NotificationConfig>(4, value))
    }
    /// The push notification about it.
    pub fn push_config(self, value: ::yunxin_im::types::PushConfig) -> Self {
        Self(self.0.json::<::yunxin_im::types::PushConfig>(5, value))
    }
    /// Whether, and where, the notification is copied to the app's own server.
    pub fn route_config(self, value: ::yunxin_im::types::RouteConfig) -> Self {
        Self(self.0.json::<::yunxin_im::types::RouteConfig>(6, value))
    }
}
::yunxin_im::codegen::call! {
    BatchSendCustomNotification, ::yunxin_im::types::AccountResults
}
static BATCH_SEND_CUSTOM_NOTIFICATION: ::yunxin_im::codegen::Operation = ::yunxin_im::codegen::Operation {
    id: "batch_send_custom_notification",
    method: ::http::Method::POST,
    path: "/im/v2/custom_notification/batch",
    effect: true,
    body: ::yunxin_im::codegen::Body::Required,
    parameters: &[
        ::yunxin_im::codegen::Parameter {
            name: "sender_id",
            place: ::yunxin_im::codegen::Place::Property,
            limits: &[],
            span: None,
        },
        ::yunxin_im::codegen::Parameter {
            name: "receiver_ids",
            place: ::yunxin_im::codegen::Place::Property,
            limits: &[::yunxin_im::codegen::Limit::MaxItems(500)],
            span: None,
        },
        ::yunxin_im::codegen::Parameter {
            name: "content",
            place: ::yunxin_im::codegen::Place::Property,
            limits: &[::yunxin_im::codegen::Limit::MaxLength(4096)],
            span: None,
        },
        ::yunxin_im::codegen::Parameter {
            name: "sound",
            place: ::yunxin_im::codegen::Place::Property,
            limits: &[::yunxin_im::codegen::Limit::MaxLength(30)],
            span: None,
        },
        ::yunxin_im::codegen::Parameter {
            name: "notification_config",
            place: ::yunxin_im::codegen::Place::Property,
            limits: &[],
            span: None,
        },
        ::yunxin_im::codegen::Parameter {
            name: "push_config",
            place: ::yunxin_im::codegen::Place::Property,
            limits: &[
                ::yunxin_im::codegen::Limit::Properties(
                    ::yunxin_im::types::PushConfig::_limits,
                ),
            ],
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

/// How the service treats the notification.
#[derive(Clone, Debug, PartialEq, Default, ::serde::Serialize)]
#[non_exhaustive]
pub struct NotificationConfig {
    /// Whether the notification is kept for receivers who are offline.
    ///
    /// The service's default is `true`; for example `false`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub offline_enabled: ::std::option::Option<bool>,
    /// Whether the notification counts as unread.
    ///
    /// The service's default is `true`; for example `false`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub unread_enabled: ::std::option::Option<bool>,
}
impl NotificationConfig {
    /// Creates an empty one.
    pub fn new() -> Self {
        Self {
            offline_enabled: None,
            unread_enabled: None,
        }
    }
    /// Whether the notification is kept for receivers who are offline.
    ///
    /// The service's default is `true`; for example `false`.
    pub fn offline_enabled(self, value: bool) -> Self {
        Self {
            offline_enabled: Some(value),
            ..self
        }
    }
    /// Whether the notification counts as unread.
    ///
    /// The service's default is `true`; for example `false`.
    pub fn unread_enabled(self, value: bool) -> Self {
        Self {
            unread_enabled: Some(value),
            ..self
        }
    }
}

