// Generated from openapi/pushes.yaml. Do not edit.

/// Push notifications to all users of the app (全服推送): the methods of the section, made by [`Client::pushes`](::yunxin_im::Client::pushes).
#[derive(Clone, Copy, Debug)]
pub struct Pushes<'a> {
    client: &'a ::yunxin_im::Client,
}
impl ::yunxin_im::Client {
    /// Push notifications to all users of the app (全服推送)
    pub fn pushes(&self) -> Pushes<'_> {
        Pushes { client: self }
    }
}
impl Pushes<'_> {
    /// Sends a push notification to all users (发送全服推送)
    ///
    /// Sends a notification to all users of the app, or to those on some kinds of clients. The vendor does not say which values
    /// are required; a constructor of its SDK takes `target_type` alone, and its tests always give `content`,
    /// `sender_account_id`, `target_type` and `target_os`.
    ///
    /// `POST /im/v2/push_notification`
    ///
    /// # Optional parameters
    ///
    /// [`content`](SendPushNotification::content), [`push_config`](SendPushNotification::push_config), [`sender_account_id`](SendPushNotification::sender_account_id), [`target_type`](SendPushNotification::target_type), [`target_os`](SendPushNotification::target_os), [`roam_enabled`](SendPushNotification::roam_enabled), [`roam_expire_after`](SendPushNotification::roam_expire_after)
    ///
    /// # Errors
    ///
    /// Sending fails if a value cannot be sent (nothing is sent then), if the service refuses, or if no usable response comes: see [`Error`](::yunxin_im::Error).
    ///
    /// # Example
    ///
    /// ```no_run
    /// use yunxin_im::pushes;
    ///
    /// # async fn example(client: yunxin_im::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let response = client
    ///     .pushes()
    ///     .send()
    ///     .content("The service pauses at 02:00 for an hour.")
    ///     .push_config(
    ///         pushes::PushDisplay::new()
    ///             .push_nick_enabled(true)
    ///             .push_badge_enabled(true)
    ///             .push_content("Maintenance tonight")
    ///             .push_payload("{\"pushTitle\":\"Maintenance\"}"),
    ///     )
    ///     .sender_account_id("alice")
    ///     .target_type(1)
    ///     .target_os(["ios", "aos"])
    ///     .roam_enabled(true)
    ///     .roam_expire_after(604800)
    ///     .send()
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "发送全服推送")]
    #[doc(alias = "sendPushNotification")]
    #[doc(alias = "send_push_notification")]
    pub fn send(&self) -> SendPushNotification {
        SendPushNotification(
            ::yunxin_im::codegen::Call::new(self.client, &SEND_PUSH_NOTIFICATION),
        )
    }
    /// Lists push notifications to all users, in pages (分页查询全服推送)
    ///
    /// The notifications that were sent to all users of the app. The vendor does not say in which order they come, nor how far
    /// back they reach.
    ///
    /// `GET /im/v2/push_notification`
    ///
    /// # Optional parameters
    ///
    /// [`page_token`](ListPushNotifications::page_token), [`limit`](ListPushNotifications::limit), [`filter`](ListPushNotifications::filter)
    ///
    /// # Pages
    ///
    /// Returns one page; [`items`](ListPushNotifications::items) goes through all `items`, and [`pages`](ListPushNotifications::pages) through all pages, from the one that `page_token` names.
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
    ///     .pushes()
    ///     .list()
    ///     .page_token("1795375718000")
    ///     .limit(50)
    ///     .filter(1)
    ///     .send()
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "分页查询全服推送")]
    #[doc(alias = "listPushNotifications")]
    #[doc(alias = "list_push_notifications")]
    pub fn list(&self) -> ListPushNotifications {
        ListPushNotifications(
            ::yunxin_im::codegen::Call::new(self.client, &LIST_PUSH_NOTIFICATIONS),
        )
    }
    /// Reads a push notification to all users (查询全服推送)
    ///
    /// Reads a notification that was sent to all users, with the time until which it roams.
    ///
    /// `GET /im/v2/push_notification/{push_id}`
    ///
    /// # Arguments
    ///
    /// - `push_id`: Which notification is read. The service gave the id when the notification was sent.
    ///   For example `8001`.
    ///
    /// # Errors
    ///
    /// Sending fails if a value cannot be sent (nothing is sent then), if the service refuses, or if no usable response comes: see [`Error`](::yunxin_im::Error). The call changes nothing at the service, so it is retried after a timeout, too.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: yunxin_im::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let response = client.pushes().get(8001).send().await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "查询全服推送")]
    #[doc(alias = "getPushNotification")]
    #[doc(alias = "get_push_notification")]
    pub fn get(&self, push_id: i64) -> GetPushNotification {
        GetPushNotification(
            ::yunxin_im::codegen::Call::new(self.client, &GET_PUSH_NOTIFICATION)
                .text::<i64>(0, push_id),
        )
    }
}
/// A call of [`send`](Pushes::send), which shows an example, with its optional parameters.
#[derive(Clone)]
#[must_use = "a call is sent by `send` or `send_raw`"]
pub struct SendPushNotification(::yunxin_im::codegen::Call);
impl SendPushNotification {
    /// What the notification says. The vendor does not say how long it can be.
    ///
    /// For example `The service pauses at 02:00 for an hour.`.
    pub fn content(
        self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        Self(self.0.json::<::std::string::String>(0, value))
    }
    /// How the notification is shown on devices.
    pub fn push_config(self, value: PushDisplay) -> Self {
        Self(self.0.json::<PushDisplay>(1, value))
    }
    /// The account that the notification comes from.
    ///
    /// For example `alice`.
    pub fn sender_account_id(
        self,
        value: impl ::std::convert::Into<::yunxin_im::AccountId>,
    ) -> Self {
        Self(self.0.json::<::yunxin_im::AccountId>(2, value))
    }
    /// Who receives the notification. The vendor does not list the values; a test of its SDK that sends to all users
    /// has 1.
    ///
    /// For example `1`.
    pub fn target_type(self, value: i32) -> Self {
        Self(self.0.json::<i32>(3, value))
    }
    /// Which kinds of clients receive the notification. Tests of the vendor's SDK have `ios`, `aos` (Android), `pc`,
    /// `web` and `mac`.
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
    /// Whether the notification roams (漫游), that is, is kept for clients that log in later.
    ///
    /// For example `true`.
    pub fn roam_enabled(self, value: bool) -> Self {
        Self(self.0.json::<bool>(5, value))
    }
    /// For how long the notification roams. The vendor does not say in which unit; a test of its SDK has 604800,
    /// which is 7 days if it is in seconds.
    ///
    /// For example `604800`.
    pub fn roam_expire_after(self, value: i64) -> Self {
        Self(self.0.json::<i64>(6, value))
    }
}
::yunxin_im::codegen::call! {
    SendPushNotification, PushNotification
}
static SEND_PUSH_NOTIFICATION: ::yunxin_im::codegen::Operation = ::yunxin_im::codegen::Operation {
    id: "send_push_notification",
    method: ::http::Method::POST,
    path: "/im/v2/push_notification",
    effect: true,
    body: ::yunxin_im::codegen::Body::Required,
    parameters: &[
        ::yunxin_im::codegen::Parameter {
            name: "content",
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
            name: "sender_account_id",
            place: ::yunxin_im::codegen::Place::Property,
            limits: &[],
            span: None,
        },
        ::yunxin_im::codegen::Parameter {
            name: "target_type",
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
        ::yunxin_im::codegen::Parameter {
            name: "roam_enabled",
            place: ::yunxin_im::codegen::Place::Property,
            limits: &[],
            span: None,
        },
        ::yunxin_im::codegen::Parameter {
            name: "roam_expire_after",
            place: ::yunxin_im::codegen::Place::Property,
            limits: &[],
            span: None,
        },
    ],
};
/// A call of [`list`](Pushes::list), which shows an example, with its optional parameters.
#[derive(Clone)]
#[must_use = "a call is sent by `send` or `send_raw`"]
pub struct ListPushNotifications(::yunxin_im::codegen::Call);
impl ListPushNotifications {
    /// Where the page begins; the first page if it is left out. The `next_token` of the page before.
    ///
    /// For example `1795375718000`.
    pub fn page_token(
        self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        Self(self.0.text::<::std::string::String>(0, value))
    }
    /// How many notifications a page has at most. The vendor does not say what is allowed, nor the default.
    ///
    /// For example `50`.
    pub fn limit(self, value: i32) -> Self {
        Self(self.0.text::<i32>(1, value))
    }
    /// Which notifications are listed. The vendor does not list the values; a test of its SDK has 1.
    ///
    /// For example `1`.
    #[doc(alias = "type")]
    pub fn filter(self, value: i32) -> Self {
        Self(self.0.text::<i32>(2, value))
    }
}
::yunxin_im::codegen::call! {
    ListPushNotifications, PushNotificationPage
}
::yunxin_im::codegen::paged_call! {
    ListPushNotifications, PushNotificationPage, PushNotification, 0
}
static LIST_PUSH_NOTIFICATIONS: ::yunxin_im::codegen::Operation = ::yunxin_im::codegen::Operation {
    id: "list_push_notifications",
    method: ::http::Method::GET,
    path: "/im/v2/push_notification",
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
/// A call of [`get`](Pushes::get), which shows an example, with its optional parameters.
#[derive(Clone)]
#[must_use = "a call is sent by `send` or `send_raw`"]
pub struct GetPushNotification(::yunxin_im::codegen::Call);
::yunxin_im::codegen::call! {
    GetPushNotification, PushNotification
}
static GET_PUSH_NOTIFICATION: ::yunxin_im::codegen::Operation = ::yunxin_im::codegen::Operation {
    id: "get_push_notification",
    method: ::http::Method::GET,
    path: "/im/v2/push_notification/{push_id}",
    effect: false,
    body: ::yunxin_im::codegen::Body::None,
    parameters: &[
        ::yunxin_im::codegen::Parameter {
            name: "push_id",
            place: ::yunxin_im::codegen::Place::Path,
            limits: &[],
            span: None,
        },
    ],
};

/// How a notification to all users is shown on devices.
#[derive(Clone, Debug, PartialEq, Default, ::serde::Serialize)]
#[non_exhaustive]
pub struct PushDisplay {
    /// Whether the nickname of the sender is shown with it.
    ///
    /// For example `true`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub push_nick_enabled: ::std::option::Option<bool>,
    /// Whether it counts in the number on the app's icon.
    ///
    /// For example `true`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub push_badge_enabled: ::std::option::Option<bool>,
    /// The text that is shown. The vendor does not say what is shown if it is left out.
    ///
    /// For example `Maintenance tonight`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub push_content: ::std::option::Option<::std::string::String>,
    /// The data that goes with it to the device.
    ///
    /// For example `{"pushTitle":"Maintenance"}`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub push_payload: ::std::option::Option<::yunxin_im::JsonText>,
}
impl PushDisplay {
    /// Creates an empty one.
    pub fn new() -> Self {
        Self {
            push_nick_enabled: None,
            push_badge_enabled: None,
            push_content: None,
            push_payload: None,
        }
    }
    /// Whether the nickname of the sender is shown with it.
    ///
    /// For example `true`.
    pub fn push_nick_enabled(self, value: bool) -> Self {
        Self {
            push_nick_enabled: Some(value),
            ..self
        }
    }
    /// Whether it counts in the number on the app's icon.
    ///
    /// For example `true`.
    pub fn push_badge_enabled(self, value: bool) -> Self {
        Self {
            push_badge_enabled: Some(value),
            ..self
        }
    }
    /// The text that is shown. The vendor does not say what is shown if it is left out.
    ///
    /// For example `Maintenance tonight`.
    pub fn push_content(
        self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        Self {
            push_content: Some(value.into()),
            ..self
        }
    }
    /// The data that goes with it to the device.
    ///
    /// For example `{"pushTitle":"Maintenance"}`.
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
::yunxin_im::codegen::received! {
    PushDisplay { "push_nick_enabled" => push_nick_enabled, "push_badge_enabled" =>
    push_badge_enabled, "push_content" => push_content, "push_payload" => push_payload, }
}

/// A notification to all users of the app.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct PushNotification {
    /// The id that the service gave the notification.
    pub push_id: ::std::option::Option<i64>,
    /// The account that the notification comes from.
    pub sender_account_id: ::std::option::Option<::yunxin_im::AccountId>,
    /// What the notification says.
    pub content: ::std::option::Option<::std::string::String>,
    /// Who receives the notification. The vendor does not list the values.
    pub target_type: ::std::option::Option<i32>,
    /// Which kinds of clients receive the notification.
    pub target_os: ::std::vec::Vec<::std::string::String>,
    /// Whether the notification roams (漫游).
    pub roam_enabled: ::std::option::Option<bool>,
    /// Until when the notification roams.
    pub roam_expire_time: ::std::option::Option<::yunxin_im::Timestamp>,
    /// When the notification was sent.
    pub create_time: ::std::option::Option<::yunxin_im::Timestamp>,
    /// How the notification is shown on devices.
    pub push_config: ::std::option::Option<PushDisplay>,
}
::yunxin_im::codegen::received! {
    PushNotification { "push_id" => push_id, "sender_account_id" => sender_account_id,
    "content" => content, "target_type" => target_type, "target_os" => target_os,
    "roam_enabled" => roam_enabled, "roam_expire_time" => roam_expire_time, "create_time"
    => create_time, "push_config" => push_config, }
}

/// A page of notifications to all users of the app.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct PushNotificationPage {
    /// Whether another page follows.
    pub has_more: ::std::option::Option<bool>,
    /// The `page_token` of the next page.
    pub next_token: ::std::option::Option<::std::string::String>,
    /// The notifications.
    pub items: ::std::vec::Vec<PushNotification>,
}
::yunxin_im::codegen::received! {
    PushNotificationPage { "has_more" => has_more, "next_token" => next_token, "items" =>
    items, }
}
impl ::yunxin_im::codegen::Page for PushNotificationPage {
    type Item = PushNotification;
    fn next_position(&self) -> ::std::option::Option<::std::string::String> {
        if self.has_more == Some(false) {
            None
        } else {
            self.next_token.clone().filter(|token| !token.is_empty())
        }
    }
    fn into_items(self) -> ::std::vec::Vec<PushNotification> {
        self.items
    }
}

