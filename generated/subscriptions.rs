// Generated from openapi/subscriptions.yaml. Do not edit.

/// Publish and subscribe (发布订阅): the methods of the section, made by [`Client::subscriptions`](::yunxin_im::Client::subscriptions).
#[derive(Clone, Copy, Debug)]
pub struct Subscriptions<'a> {
    client: &'a ::yunxin_im::Client,
}
impl ::yunxin_im::Client {
    /// Publish and subscribe (发布订阅)
    pub fn subscriptions(&self) -> Subscriptions<'_> {
        Subscriptions { client: self }
    }
}
impl Subscriptions<'_> {
    /// Subscribes an account to the online status of others (订阅在线状态事件)
    ///
    /// From then on, and for the `duration`, the clients of the account are told when one of the others comes online or goes
    /// offline. As the vendor's SDK says, a call takes at most 100 accounts, and subscribing again within a minute has no effect.
    ///
    /// `POST /im/v2/subscription/{account_id}`
    ///
    /// # Arguments
    ///
    /// - `account_id`: The account that subscribes.
    ///   For example `alice`.
    /// - `duration`: How long the subscription lasts, in seconds; 2592000 are 30 days.
    ///   At least 60; at most 2592000; for example `86400`.
    /// - `account_ids`: The accounts whose status it is told, at most 100.
    ///   For example `["bob","carol"]`.
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
    ///     .subscriptions()
    ///     .subscribe("alice", 86400, ["bob", "carol"])
    ///     .send()
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "订阅在线状态事件")]
    #[doc(alias = "subscribeUserStatus")]
    #[doc(alias = "subscribe_status")]
    pub fn subscribe(
        &self,
        account_id: impl ::std::convert::Into<::yunxin_im::AccountId>,
        duration: i64,
        account_ids: impl ::std::iter::IntoIterator<
            Item = impl ::std::convert::Into<::yunxin_im::AccountId>,
        >,
    ) -> SubscribeStatus {
        SubscribeStatus(
            ::yunxin_im::codegen::Call::new(self.client, &SUBSCRIBE_STATUS)
                .text::<::yunxin_im::AccountId>(0, account_id)
                .text::<i64>(1, duration)
                .json_list::<::yunxin_im::AccountId>(2, account_ids),
        )
    }
    /// Reads an account's subscriptions to the online status of others (查询在线状态事件订阅关系)
    ///
    /// Changes nothing, in spite of its HTTP method. Takes at most 100 accounts in one call, as the vendor's SDK says.
    ///
    /// `PATCH /im/v2/subscription/{account_id}`
    ///
    /// # Arguments
    ///
    /// - `account_id`: The account whose subscriptions are read.
    ///   For example `alice`.
    /// - `account_ids`: The accounts that it may be subscribed to, at most 100.
    ///   For example `["bob","carol"]`.
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
    ///     .subscriptions()
    ///     .batch_get("alice", ["bob", "carol"])
    ///     .send()
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "查询在线状态事件订阅关系")]
    #[doc(alias = "queryUserStatusSubscription")]
    #[doc(alias = "query_status_subscriptions")]
    pub fn batch_get(
        &self,
        account_id: impl ::std::convert::Into<::yunxin_im::AccountId>,
        account_ids: impl ::std::iter::IntoIterator<
            Item = impl ::std::convert::Into<::yunxin_im::AccountId>,
        >,
    ) -> QueryStatusSubscriptions {
        QueryStatusSubscriptions(
            ::yunxin_im::codegen::Call::new(self.client, &QUERY_STATUS_SUBSCRIPTIONS)
                .text::<::yunxin_im::AccountId>(0, account_id)
                .json_list::<::yunxin_im::AccountId>(1, account_ids),
        )
    }
    /// Ends subscriptions to the online status of others (取消在线状态事件订阅)
    ///
    /// **All** subscriptions of the account end if `account_ids` is empty or left out.
    ///
    /// `DELETE /im/v2/subscription/{account_id}`
    ///
    /// # Arguments
    ///
    /// - `account_id`: The account whose subscriptions end.
    ///   For example `alice`.
    ///
    /// # Optional parameters
    ///
    /// [`account_ids`](UnsubscribeStatus::account_ids)
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
    ///     .subscriptions()
    ///     .unsubscribe("alice")
    ///     .account_ids(["bob", "carol"])
    ///     .send()
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "取消在线状态事件订阅")]
    #[doc(alias = "unsubscribeUserStatus")]
    #[doc(alias = "unsubscribe_status")]
    pub fn unsubscribe(
        &self,
        account_id: impl ::std::convert::Into<::yunxin_im::AccountId>,
    ) -> UnsubscribeStatus {
        UnsubscribeStatus(
            ::yunxin_im::codegen::Call::new(self.client, &UNSUBSCRIBE_STATUS)
                .text::<::yunxin_im::AccountId>(0, account_id),
        )
    }
}
/// A call of [`subscribe`](Subscriptions::subscribe), which shows an example, with its optional parameters.
#[derive(Clone)]
#[must_use = "a call is sent by `send` or `send_raw`"]
pub struct SubscribeStatus(::yunxin_im::codegen::Call);
::yunxin_im::codegen::call! {
    SubscribeStatus, SubscriptionFailures
}
static SUBSCRIBE_STATUS: ::yunxin_im::codegen::Operation = ::yunxin_im::codegen::Operation {
    id: "subscribe_status",
    method: ::http::Method::POST,
    path: "/im/v2/subscription/{account_id}",
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
            name: "duration",
            place: ::yunxin_im::codegen::Place::Query,
            limits: &[
                ::yunxin_im::codegen::Limit::Minimum(60),
                ::yunxin_im::codegen::Limit::Maximum(2592000),
            ],
            span: None,
        },
        ::yunxin_im::codegen::Parameter {
            name: "account_ids",
            place: ::yunxin_im::codegen::Place::Property,
            limits: &[],
            span: None,
        },
    ],
};
/// A call of [`batch_get`](Subscriptions::batch_get), which shows an example, with its optional parameters.
#[derive(Clone)]
#[must_use = "a call is sent by `send` or `send_raw`"]
pub struct QueryStatusSubscriptions(::yunxin_im::codegen::Call);
::yunxin_im::codegen::call! {
    QueryStatusSubscriptions, SubscriptionList
}
static QUERY_STATUS_SUBSCRIPTIONS: ::yunxin_im::codegen::Operation = ::yunxin_im::codegen::Operation {
    id: "query_status_subscriptions",
    method: ::http::Method::PATCH,
    path: "/im/v2/subscription/{account_id}",
    effect: false,
    body: ::yunxin_im::codegen::Body::Required,
    parameters: &[
        ::yunxin_im::codegen::Parameter {
            name: "account_id",
            place: ::yunxin_im::codegen::Place::Path,
            limits: &[],
            span: None,
        },
        ::yunxin_im::codegen::Parameter {
            name: "account_ids",
            place: ::yunxin_im::codegen::Place::Property,
            limits: &[],
            span: None,
        },
    ],
};
/// A call of [`unsubscribe`](Subscriptions::unsubscribe), which shows an example, with its optional parameters.
#[derive(Clone)]
#[must_use = "a call is sent by `send` or `send_raw`"]
pub struct UnsubscribeStatus(::yunxin_im::codegen::Call);
impl UnsubscribeStatus {
    /// The accounts whose status it is told no longer, at most 100, as the vendor's SDK says; all of them if it is
    /// empty or left out.
    ///
    /// For example `["bob","carol"]`.
    pub fn account_ids(
        self,
        value: impl ::std::iter::IntoIterator<
            Item = impl ::std::convert::Into<::yunxin_im::AccountId>,
        >,
    ) -> Self {
        Self(self.0.json_list::<::yunxin_im::AccountId>(1, value))
    }
}
::yunxin_im::codegen::call! {
    UnsubscribeStatus, SubscriptionFailures
}
static UNSUBSCRIBE_STATUS: ::yunxin_im::codegen::Operation = ::yunxin_im::codegen::Operation {
    id: "unsubscribe_status",
    method: ::http::Method::DELETE,
    path: "/im/v2/subscription/{account_id}",
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
            name: "account_ids",
            place: ::yunxin_im::codegen::Place::Property,
            limits: &[],
            span: None,
        },
    ],
};

/// For which accounts a call was not done; it was done for the others.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct SubscriptionFailures {
    /// The accounts for which it was not done, and why.
    pub failed_list: ::std::vec::Vec<::yunxin_im::types::FailedAccount>,
}
::yunxin_im::codegen::received! {
    SubscriptionFailures { "failed_list" => failed_list, }
}
impl ::yunxin_im::PartialSuccess for SubscriptionFailures {
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

/// The subscriptions that were asked for.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct SubscriptionList {
    /// What the account is subscribed to.
    pub subscribes: ::std::vec::Vec<StatusSubscription>,
    /// The accounts about which it could not be told, and why.
    pub failed_list: ::std::vec::Vec<::yunxin_im::types::FailedAccount>,
}
::yunxin_im::codegen::received! {
    SubscriptionList { "subscribes" => subscribes, "failed_list" => failed_list, }
}
impl ::yunxin_im::PartialSuccess for SubscriptionList {
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

/// A subscription to the status of an account.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct StatusSubscription {
    /// The account whose status is told.
    pub account_id: ::std::option::Option<::yunxin_im::AccountId>,
    /// The kind of the events.
    pub event_type: ::std::option::Option<EventType>,
    /// When the subscription was made.
    pub subscribe_time: ::std::option::Option<::yunxin_im::Timestamp>,
    /// When the subscription ends.
    pub expire_time: ::std::option::Option<::yunxin_im::Timestamp>,
}
::yunxin_im::codegen::received! {
    StatusSubscription { "account_id" => account_id, "event_type" => event_type,
    "subscribe_time" => subscribe_time, "expire_time" => expire_time, }
}

::yunxin_im::codegen::integer_enum! {
    /// The kind of the events.
    pub enum EventType {
        /// The account comes online or goes offline.
        ///
        /// `1` on the wire.
        OnlineStatus = 1 "online-status",
        _ = Unknown,
    }
}

