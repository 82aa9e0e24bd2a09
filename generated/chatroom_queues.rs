// Generated from openapi/chatroom_queues.yaml. Do not edit.

/// Chatroom queues (聊天室队列): the methods of the section, made by [`Client::chatroom_queues`](::yunxin_im::Client::chatroom_queues).
#[derive(Clone, Copy, Debug)]
pub struct ChatroomQueues<'a> {
    client: &'a ::yunxin_im::Client,
}
impl ::yunxin_im::Client {
    /// Chatroom queues (聊天室队列)
    pub fn chatroom_queues(&self) -> ChatroomQueues<'_> {
        ChatroomQueues { client: self }
    }
}
impl ChatroomQueues<'_> {
    /// Initializes the queue of a chatroom (初始化聊天室队列)
    ///
    /// Creates the queue and sets how many elements it can hold. According to the vendor's client documentation, a queue that
    /// exists gets the new limit: elements beyond it stay, and no further ones can be added.
    ///
    /// `POST /im/v2/room_queues/{room_id}`
    ///
    /// # Arguments
    ///
    /// - `room_id`: The chatroom that gets a queue.
    ///   For example `36`.
    ///
    /// # Optional parameters
    ///
    /// [`queue_size_limit`](InitChatroomQueue::queue_size_limit), [`route_config`](InitChatroomQueue::route_config)
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
    ///     .chatroom_queues()
    ///     .init(36)
    ///     .queue_size_limit(500)
    ///     .route_config(
    ///         types::RouteConfig::new().route_enabled(true).route_environment("staging"),
    ///     )
    ///     .send()
    ///     .await?;
    /// println!("{}", response.trace_id);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "初始化聊天室队列")]
    #[doc(alias = "initializeChatroomQueue")]
    #[doc(alias = "init_chatroom_queue")]
    pub fn init(
        &self,
        room_id: impl ::std::convert::Into<::yunxin_im::RoomId>,
    ) -> InitChatroomQueue {
        InitChatroomQueue(
            ::yunxin_im::codegen::Call::new(self.client, &INIT_CHATROOM_QUEUE)
                .text::<::yunxin_im::RoomId>(0, room_id),
        )
    }
    /// Deletes the queue of a chatroom (删除聊天室队列)
    ///
    /// Deletes the queue with all of its elements, and returns how many it had. The vendor does not say what the response is
    /// if the room has no queue.
    ///
    /// `DELETE /im/v2/room_queues/{room_id}`
    ///
    /// # Arguments
    ///
    /// - `room_id`: The chatroom whose queue is deleted.
    ///   For example `36`.
    ///
    /// # Optional parameters
    ///
    /// [`notification_config`](DeleteChatroomQueue::notification_config), [`route_config`](DeleteChatroomQueue::route_config)
    ///
    /// # Errors
    ///
    /// Sending fails if a value cannot be sent (nothing is sent then), if the service refuses, or if no usable response comes: see [`Error`](::yunxin_im::Error).
    ///
    /// # Example
    ///
    /// ```no_run
    /// use yunxin_im::{chatroom_queues, types};
    ///
    /// # async fn example(client: yunxin_im::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let response = client
    ///     .chatroom_queues()
    ///     .delete(36)
    ///     .notification_config(
    ///         chatroom_queues::QueueNotificationConfig::new()
    ///             .notification_enabled(true)
    ///             .notification_extension("seat-change")
    ///             .high_priority(chatroom_queues::NotificationPriority::High)
    ///             .high_priority_overflow(types::HighPriorityOverflow::Downgrade),
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
    #[doc(alias = "删除聊天室队列")]
    #[doc(alias = "deleteChatroomQueue")]
    #[doc(alias = "delete_chatroom_queue")]
    pub fn delete(
        &self,
        room_id: impl ::std::convert::Into<::yunxin_im::RoomId>,
    ) -> DeleteChatroomQueue {
        DeleteChatroomQueue(
            ::yunxin_im::codegen::Call::new(self.client, &DELETE_CHATROOM_QUEUE)
                .text::<::yunxin_im::RoomId>(0, room_id),
        )
    }
    /// Adds or changes elements of a queue (更新聊天室队列)
    ///
    /// Adds or changes each listed element, as its `element_add_policy` demands. The call can be done for some elements and
    /// not for others: the response lists the keys that were added, those that were updated, and those that failed, with the
    /// reason.
    ///
    /// The vendor's page of the older API (v1) demands that the operator is in the chatroom or is its creator; the vendor does
    /// not say so for this call.
    ///
    /// `PATCH /im/v2/room_queues/{room_id}`
    ///
    /// # Arguments
    ///
    /// - `room_id`: The chatroom whose queue is changed.
    ///   For example `36`.
    /// - `operator_account_id`: Who changes the queue. Owns the elements that name no other account.
    ///   For example `alice`.
    /// - `element_list`: The elements to add or update, at least one. The vendor's client documentation allows 100 at a time; for
    ///   this call the vendor does not say.
    ///
    /// # Optional parameters
    ///
    /// [`notification_config`](UpdateChatroomQueue::notification_config), [`route_config`](UpdateChatroomQueue::route_config)
    ///
    /// # Partial success
    ///
    /// A success can be one in part: what was not done is in `failed_element_list`, and in one shape for all operations in [`failures()`](::yunxin_im::Response::failures).
    ///
    /// # Errors
    ///
    /// Sending fails if a value cannot be sent (nothing is sent then), if the service refuses, or if no usable response comes: see [`Error`](::yunxin_im::Error).
    ///
    /// # Example
    ///
    /// ```no_run
    /// use yunxin_im::{chatroom_queues, types};
    ///
    /// # async fn example(client: yunxin_im::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let response = client
    ///     .chatroom_queues()
    ///     .update(
    ///         36,
    ///         "alice",
    ///         [
    ///             chatroom_queues::QueueElementChange::new("seat-1", "{\"muted\":false}")
    ///                 .element_account_id("bob")
    ///                 .element_transient(true)
    ///                 .element_add_policy(chatroom_queues::ElementAddPolicy::AddOnly),
    ///             chatroom_queues::QueueElementChange::new("seat-1", "{\"muted\":false}")
    ///                 .element_account_id("bob")
    ///                 .element_transient(true)
    ///                 .element_add_policy(chatroom_queues::ElementAddPolicy::AddOnly),
    ///         ],
    ///     )
    ///     .notification_config(
    ///         chatroom_queues::QueueNotificationConfig::new()
    ///             .notification_enabled(true)
    ///             .notification_extension("seat-change")
    ///             .high_priority(chatroom_queues::NotificationPriority::High)
    ///             .high_priority_overflow(types::HighPriorityOverflow::Downgrade),
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
    #[doc(alias = "更新聊天室队列")]
    #[doc(alias = "updateChatroomQueue")]
    #[doc(alias = "update_chatroom_queue")]
    pub fn update(
        &self,
        room_id: impl ::std::convert::Into<::yunxin_im::RoomId>,
        operator_account_id: impl ::std::convert::Into<::yunxin_im::AccountId>,
        element_list: impl ::std::iter::IntoIterator<Item = QueueElementChange>,
    ) -> UpdateChatroomQueue {
        UpdateChatroomQueue(
            ::yunxin_im::codegen::Call::new(self.client, &UPDATE_CHATROOM_QUEUE)
                .text::<::yunxin_im::RoomId>(0, room_id)
                .json::<::yunxin_im::AccountId>(1, operator_account_id)
                .json_list::<QueueElementChange>(2, element_list),
        )
    }
    /// Reads a queue and its elements (查询聊天室队列元素)
    ///
    /// Responds with the elements that have the given keys, or with all elements of the queue if no key is given.
    ///
    /// `POST /im/v2/room_queues/{room_id}/actions/query`
    ///
    /// # Arguments
    ///
    /// - `room_id`: The chatroom whose queue is read.
    ///   For example `36`.
    ///
    /// # Optional parameters
    ///
    /// [`element_key_list`](QueryChatroomQueue::element_key_list), [`route_config`](QueryChatroomQueue::route_config)
    ///
    /// # Errors
    ///
    /// Sending fails if a value cannot be sent (nothing is sent then), if the service refuses, or if no usable response comes: see [`Error`](::yunxin_im::Error). The call changes nothing at the service, so it is retried after a timeout, too.
    ///
    /// Documented result codes: [`CHATROOM_QUEUE_NOT_FOUND`](::yunxin_im::ResultCode::CHATROOM_QUEUE_NOT_FOUND) (`117404`).
    ///
    /// # Example
    ///
    /// ```no_run
    /// use yunxin_im::types;
    ///
    /// # async fn example(client: yunxin_im::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let response = client
    ///     .chatroom_queues()
    ///     .get(36)
    ///     .element_key_list(["seat-1", "seat-2"])
    ///     .route_config(
    ///         types::RouteConfig::new().route_enabled(true).route_environment("staging"),
    ///     )
    ///     .send()
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "查询聊天室队列元素")]
    #[doc(alias = "queryChatroomQueueElements")]
    #[doc(alias = "query_chatroom_queue")]
    pub fn get(
        &self,
        room_id: impl ::std::convert::Into<::yunxin_im::RoomId>,
    ) -> QueryChatroomQueue {
        QueryChatroomQueue(
            ::yunxin_im::codegen::Call::new(self.client, &QUERY_CHATROOM_QUEUE)
                .text::<::yunxin_im::RoomId>(0, room_id),
        )
    }
    /// Takes an element out of a queue (从聊天室队列中取出元素)
    ///
    /// Removes one element and returns it: the one with the given key, or the first of the queue if no key is given. The vendor
    /// does not say what the response is if the queue is empty or has no such key.
    ///
    /// `PATCH /im/v2/room_queues/{room_id}/actions/poll`
    ///
    /// # Arguments
    ///
    /// - `room_id`: The chatroom from whose queue the element is taken.
    ///   For example `36`.
    ///
    /// # Optional parameters
    ///
    /// [`element_key`](PollChatroomQueue::element_key), [`notification_config`](PollChatroomQueue::notification_config), [`route_config`](PollChatroomQueue::route_config)
    ///
    /// # Errors
    ///
    /// Sending fails if a value cannot be sent (nothing is sent then), if the service refuses, or if no usable response comes: see [`Error`](::yunxin_im::Error).
    ///
    /// # Example
    ///
    /// ```no_run
    /// use yunxin_im::{chatroom_queues, types};
    ///
    /// # async fn example(client: yunxin_im::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let response = client
    ///     .chatroom_queues()
    ///     .poll(36)
    ///     .element_key("seat-1")
    ///     .notification_config(
    ///         chatroom_queues::QueueNotificationConfig::new()
    ///             .notification_enabled(true)
    ///             .notification_extension("seat-change")
    ///             .high_priority(chatroom_queues::NotificationPriority::High)
    ///             .high_priority_overflow(types::HighPriorityOverflow::Downgrade),
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
    #[doc(alias = "从聊天室队列中取出元素")]
    #[doc(alias = "pollChatroomQueueElement")]
    #[doc(alias = "poll_chatroom_queue")]
    pub fn poll(
        &self,
        room_id: impl ::std::convert::Into<::yunxin_im::RoomId>,
    ) -> PollChatroomQueue {
        PollChatroomQueue(
            ::yunxin_im::codegen::Call::new(self.client, &POLL_CHATROOM_QUEUE)
                .text::<::yunxin_im::RoomId>(0, room_id),
        )
    }
}
/// A call of [`init`](ChatroomQueues::init), which shows an example, with its optional parameters.
#[derive(Clone)]
#[must_use = "a call is sent by `send` or `send_raw`"]
pub struct InitChatroomQueue(::yunxin_im::codegen::Call);
impl InitChatroomQueue {
    /// How many elements the queue holds at most, from 0 to 1000.
    ///
    /// The service's default is `100`; for example `500`.
    pub fn queue_size_limit(self, value: i32) -> Self {
        Self(self.0.json::<i32>(1, value))
    }
    /// Whether, and where, the call is copied to the app's own server.
    pub fn route_config(self, value: ::yunxin_im::types::RouteConfig) -> Self {
        Self(self.0.json::<::yunxin_im::types::RouteConfig>(2, value))
    }
}
::yunxin_im::codegen::call! {
    InitChatroomQueue, ()
}
static INIT_CHATROOM_QUEUE: ::yunxin_im::codegen::Operation = ::yunxin_im::codegen::Operation {
    id: "init_chatroom_queue",
    method: ::http::Method::POST,
    path: "/im/v2/room_queues/{room_id}",
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
            name: "queue_size_limit",
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
/// A call of [`delete`](ChatroomQueues::delete), which shows an example, with its optional parameters.
#[derive(Clone)]
#[must_use = "a call is sent by `send` or `send_raw`"]
pub struct DeleteChatroomQueue(::yunxin_im::codegen::Call);
impl DeleteChatroomQueue {
    /// Whether, and how, clients in the room are notified.
    pub fn notification_config(self, value: QueueNotificationConfig) -> Self {
        Self(self.0.json::<QueueNotificationConfig>(1, value))
    }
    /// Whether, and where, the call is copied to the app's own server.
    pub fn route_config(self, value: ::yunxin_im::types::RouteConfig) -> Self {
        Self(self.0.json::<::yunxin_im::types::RouteConfig>(2, value))
    }
}
::yunxin_im::codegen::call! {
    DeleteChatroomQueue, DeletedQueue
}
static DELETE_CHATROOM_QUEUE: ::yunxin_im::codegen::Operation = ::yunxin_im::codegen::Operation {
    id: "delete_chatroom_queue",
    method: ::http::Method::DELETE,
    path: "/im/v2/room_queues/{room_id}",
    effect: true,
    body: ::yunxin_im::codegen::Body::Optional,
    parameters: &[
        ::yunxin_im::codegen::Parameter {
            name: "room_id",
            place: ::yunxin_im::codegen::Place::Path,
            limits: &[],
            span: None,
        },
        ::yunxin_im::codegen::Parameter {
            name: "notification_config",
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
/// A call of [`update`](ChatroomQueues::update), which shows an example, with its optional parameters.
#[derive(Clone)]
#[must_use = "a call is sent by `send` or `send_raw`"]
pub struct UpdateChatroomQueue(::yunxin_im::codegen::Call);
impl UpdateChatroomQueue {
    /// Whether, and how, clients in the room are notified.
    pub fn notification_config(self, value: QueueNotificationConfig) -> Self {
        Self(self.0.json::<QueueNotificationConfig>(3, value))
    }
    /// Whether, and where, the call is copied to the app's own server.
    pub fn route_config(self, value: ::yunxin_im::types::RouteConfig) -> Self {
        Self(self.0.json::<::yunxin_im::types::RouteConfig>(4, value))
    }
}
::yunxin_im::codegen::call! {
    UpdateChatroomQueue, QueueUpdate
}
static UPDATE_CHATROOM_QUEUE: ::yunxin_im::codegen::Operation = ::yunxin_im::codegen::Operation {
    id: "update_chatroom_queue",
    method: ::http::Method::PATCH,
    path: "/im/v2/room_queues/{room_id}",
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
            name: "element_list",
            place: ::yunxin_im::codegen::Place::Property,
            limits: &[],
            span: None,
        },
        ::yunxin_im::codegen::Parameter {
            name: "notification_config",
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
/// A call of [`get`](ChatroomQueues::get), which shows an example, with its optional parameters.
#[derive(Clone)]
#[must_use = "a call is sent by `send` or `send_raw`"]
pub struct QueryChatroomQueue(::yunxin_im::codegen::Call);
impl QueryChatroomQueue {
    /// The keys of the elements to return; all elements if it is left out.
    ///
    /// For example `["seat-1","seat-2"]`.
    pub fn element_key_list(
        self,
        value: impl ::std::iter::IntoIterator<
            Item = impl ::std::convert::Into<::std::string::String>,
        >,
    ) -> Self {
        Self(self.0.json_list::<::std::string::String>(1, value))
    }
    /// Whether, and where, the call is copied to the app's own server.
    pub fn route_config(self, value: ::yunxin_im::types::RouteConfig) -> Self {
        Self(self.0.json::<::yunxin_im::types::RouteConfig>(2, value))
    }
}
::yunxin_im::codegen::call! {
    QueryChatroomQueue, Queue
}
static QUERY_CHATROOM_QUEUE: ::yunxin_im::codegen::Operation = ::yunxin_im::codegen::Operation {
    id: "query_chatroom_queue",
    method: ::http::Method::POST,
    path: "/im/v2/room_queues/{room_id}/actions/query",
    effect: false,
    body: ::yunxin_im::codegen::Body::Required,
    parameters: &[
        ::yunxin_im::codegen::Parameter {
            name: "room_id",
            place: ::yunxin_im::codegen::Place::Path,
            limits: &[],
            span: None,
        },
        ::yunxin_im::codegen::Parameter {
            name: "element_key_list",
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
/// A call of [`poll`](ChatroomQueues::poll), which shows an example, with its optional parameters.
#[derive(Clone)]
#[must_use = "a call is sent by `send` or `send_raw`"]
pub struct PollChatroomQueue(::yunxin_im::codegen::Call);
impl PollChatroomQueue {
    /// Which element is taken; the first one if it is left out. At most 128 characters.
    ///
    /// For example `seat-1`.
    pub fn element_key(
        self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        Self(self.0.json::<::std::string::String>(1, value))
    }
    /// Whether, and how, clients in the room are notified.
    pub fn notification_config(self, value: QueueNotificationConfig) -> Self {
        Self(self.0.json::<QueueNotificationConfig>(2, value))
    }
    /// Whether, and where, the call is copied to the app's own server.
    pub fn route_config(self, value: ::yunxin_im::types::RouteConfig) -> Self {
        Self(self.0.json::<::yunxin_im::types::RouteConfig>(3, value))
    }
}
::yunxin_im::codegen::call! {
    PollChatroomQueue, QueueElement
}
static POLL_CHATROOM_QUEUE: ::yunxin_im::codegen::Operation = ::yunxin_im::codegen::Operation {
    id: "poll_chatroom_queue",
    method: ::http::Method::PATCH,
    path: "/im/v2/room_queues/{room_id}/actions/poll",
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
            name: "element_key",
            place: ::yunxin_im::codegen::Place::Property,
            limits: &[],
            span: None,
        },
        ::yunxin_im::codegen::Parameter {
            name: "notification_config",
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

/// How clients in the chatroom learn of a change of the queue. According to the vendor's page of the older API (v1), each
/// client receives at most 20 notifications per second with normal priority (any further ones are dropped at random)
/// and at most 10 with high priority.
#[derive(Clone, Debug, PartialEq, Default, ::serde::Serialize)]
#[non_exhaustive]
pub struct QueueNotificationConfig {
    /// Whether clients are notified at all.
    ///
    /// The service's default is `true`; for example `true`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub notification_enabled: ::std::option::Option<bool>,
    /// The app's own text that the notification carries. At most 2048 characters.
    ///
    /// For example `seat-change`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub notification_extension: ::std::option::Option<::std::string::String>,
    /// The priority of the notification.
    ///
    /// The service's default is [`Normal`](NotificationPriority::Normal) (`0`); for example [`High`](NotificationPriority::High) (`1`).
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub high_priority: ::std::option::Option<NotificationPriority>,
    /// What becomes of a notification of high priority over the rate limit; `Refuse` responds with code 416.
    ///
    /// The service's default is [`Downgrade`](crate::types::HighPriorityOverflow::Downgrade) (`0`); for example [`Downgrade`](crate::types::HighPriorityOverflow::Downgrade) (`0`).
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "high_priority_policy")]
    pub high_priority_overflow: ::std::option::Option<
        ::yunxin_im::types::HighPriorityOverflow,
    >,
}
impl QueueNotificationConfig {
    /// Creates an empty one.
    pub fn new() -> Self {
        Self {
            notification_enabled: None,
            notification_extension: None,
            high_priority: None,
            high_priority_overflow: None,
        }
    }
    /// Whether clients are notified at all.
    ///
    /// The service's default is `true`; for example `true`.
    pub fn notification_enabled(self, value: bool) -> Self {
        Self {
            notification_enabled: Some(value),
            ..self
        }
    }
    /// The app's own text that the notification carries. At most 2048 characters.
    ///
    /// For example `seat-change`.
    pub fn notification_extension(
        self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        Self {
            notification_extension: Some(value.into()),
            ..self
        }
    }
    /// The priority of the notification.
    ///
    /// The service's default is [`Normal`](NotificationPriority::Normal) (`0`); for example [`High`](NotificationPriority::High) (`1`).
    pub fn high_priority(self, value: NotificationPriority) -> Self {
        Self {
            high_priority: Some(value),
            ..self
        }
    }
    /// What becomes of a notification of high priority over the rate limit; `Refuse` responds with code 416.
    ///
    /// The service's default is [`Downgrade`](crate::types::HighPriorityOverflow::Downgrade) (`0`); for example [`Downgrade`](crate::types::HighPriorityOverflow::Downgrade) (`0`).
    #[doc(alias = "high_priority_policy")]
    pub fn high_priority_overflow(
        self,
        value: ::yunxin_im::types::HighPriorityOverflow,
    ) -> Self {
        Self {
            high_priority_overflow: Some(value),
            ..self
        }
    }
}

::yunxin_im::codegen::integer_enum! {
    /// How a notification is treated by the flow control of the chatroom.
    pub enum NotificationPriority {
        /// Normal priority.
        ///
        /// `0` on the wire.
        Normal = 0 "normal",
        /// High priority.
        ///
        /// `1` on the wire.
        High = 1 "high",
        _ = Unknown,
    }
}

/// A queue that was deleted.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct DeletedQueue {
    /// The chatroom that had the queue.
    pub room_id: ::std::option::Option<::yunxin_im::RoomId>,
    /// How many elements the queue had before.
    pub queue_size: ::std::option::Option<i32>,
    /// The priority of the notification; only if clients were notified.
    pub high_priority: ::std::option::Option<NotificationPriority>,
}
::yunxin_im::codegen::received! {
    DeletedQueue { "room_id" => room_id, "queue_size" => queue_size, "high_priority" =>
    high_priority, }
}

/// An element to add to a queue or to update in it.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[non_exhaustive]
pub struct QueueElementChange {
    /// The key that identifies the element in its queue. At most 128 characters in the older API (v1).
    ///
    /// For example `seat-1`.
    pub element_key: ::std::string::String,
    /// The content of the element. At most 4096 characters in the older API (v1).
    ///
    /// For example `{"muted":false}`.
    pub element_value: ::std::string::String,
    /// The account that owns the element; the operator if it is left out.
    ///
    /// For example `bob`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub element_account_id: ::std::option::Option<::yunxin_im::AccountId>,
    /// Whether the element is removed when its owner leaves the chatroom.
    ///
    /// The service's default is `false`; for example `true`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub element_transient: ::std::option::Option<bool>,
    /// What is done, depending on whether the queue has an element with this key.
    ///
    /// The service's default is [`AddOrUpdate`](ElementAddPolicy::AddOrUpdate) (`2`); for example [`AddOnly`](ElementAddPolicy::AddOnly) (`0`).
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub element_add_policy: ::std::option::Option<ElementAddPolicy>,
}
impl QueueElementChange {
    /// Creates one with what is required.
    pub fn new(
        element_key: impl ::std::convert::Into<::std::string::String>,
        element_value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        Self {
            element_key: element_key.into(),
            element_value: element_value.into(),
            element_account_id: None,
            element_transient: None,
            element_add_policy: None,
        }
    }
    /// The account that owns the element; the operator if it is left out.
    ///
    /// For example `bob`.
    pub fn element_account_id(
        self,
        value: impl ::std::convert::Into<::yunxin_im::AccountId>,
    ) -> Self {
        Self {
            element_account_id: Some(value.into()),
            ..self
        }
    }
    /// Whether the element is removed when its owner leaves the chatroom.
    ///
    /// The service's default is `false`; for example `true`.
    pub fn element_transient(self, value: bool) -> Self {
        Self {
            element_transient: Some(value),
            ..self
        }
    }
    /// What is done, depending on whether the queue has an element with this key.
    ///
    /// The service's default is [`AddOrUpdate`](ElementAddPolicy::AddOrUpdate) (`2`); for example [`AddOnly`](ElementAddPolicy::AddOnly) (`0`).
    pub fn element_add_policy(self, value: ElementAddPolicy) -> Self {
        Self {
            element_add_policy: Some(value),
            ..self
        }
    }
}

::yunxin_im::codegen::integer_enum! {
    /// What is done, depending on whether the queue has an element with this key.
    pub enum ElementAddPolicy {
        /// Adds the element if the key is new.
        ///
        /// `0` on the wire.
        AddOnly = 0 "add-only",
        /// Updates the element if the key exists.
        ///
        /// `1` on the wire.
        UpdateOnly = 1 "update-only",
        /// Adds or updates the element (the service's default).
        ///
        /// `2` on the wire.
        AddOrUpdate = 2 "add-or-update",
    }
}

/// What an update did for each element, and the state of the queue.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct QueueUpdate {
    /// The chatroom that has the queue.
    pub room_id: ::std::option::Option<::yunxin_im::RoomId>,
    /// How many elements the queue holds at most.
    pub queue_size_limit: ::std::option::Option<i64>,
    /// How many elements the queue has now.
    pub queue_size: ::std::option::Option<i64>,
    /// The keys of the elements that were added.
    pub insert_element_list: ::std::vec::Vec<::std::string::String>,
    /// The keys of the elements that were updated.
    pub update_element_list: ::std::vec::Vec<::std::string::String>,
    /// The elements that were neither added nor updated, and why.
    pub failed_element_list: ::std::vec::Vec<FailedElement>,
}
::yunxin_im::codegen::received! {
    QueueUpdate { "room_id" => room_id, "queue_size_limit" => queue_size_limit,
    "queue_size" => queue_size, "insert_element_list" => insert_element_list,
    "update_element_list" => update_element_list, "failed_element_list" =>
    failed_element_list, }
}
impl ::yunxin_im::PartialSuccess for QueueUpdate {
    fn failures(&self) -> ::std::vec::Vec<::yunxin_im::Failure> {
        let mut failures = ::std::vec::Vec::new();
        failures
            .extend(
                self
                    .failed_element_list
                    .iter()
                    .map(|item: &FailedElement| ::yunxin_im::Failure::new(
                        &[&item.element_key],
                        item.error_code,
                        item.error_msg.as_deref(),
                    )),
            );
        failures
    }
}

/// An element for which an update was not done.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct FailedElement {
    /// The key of the element.
    pub element_key: ::std::option::Option<::std::string::String>,
    /// Why it was not done.
    pub error_code: ::std::option::Option<::yunxin_im::ResultCode>,
    /// The same in the service's own words.
    pub error_msg: ::std::option::Option<::std::string::String>,
}
::yunxin_im::codegen::received! {
    FailedElement { "element_key" => element_key, "error_code" => error_code, "error_msg"
    => error_msg, }
}

/// A queue with all or some of its elements.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct Queue {
    /// The chatroom that has the queue.
    pub room_id: ::std::option::Option<::yunxin_im::RoomId>,
    /// How many elements the queue holds at most.
    pub queue_size_limit: ::std::option::Option<i64>,
    /// How many elements the queue has now.
    pub queue_size: ::std::option::Option<i64>,
    /// The elements asked for.
    pub element_list: ::std::vec::Vec<QueueElement>,
}
::yunxin_im::codegen::received! {
    Queue { "room_id" => room_id, "queue_size_limit" => queue_size_limit, "queue_size" =>
    queue_size, "element_list" => element_list, }
}

/// An element of a queue.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct QueueElement {
    /// The key that identifies the element in its queue.
    pub element_key: ::std::option::Option<::std::string::String>,
    /// The content of the element, as it was set.
    pub element_value: ::std::option::Option<::std::string::String>,
    /// The account that owns the element.
    pub element_account_id: ::std::option::Option<::yunxin_im::AccountId>,
    /// Whether the element is removed when its owner leaves the chatroom.
    pub element_transient: ::std::option::Option<bool>,
}
::yunxin_im::codegen::received! {
    QueueElement { "element_key" => element_key, "element_value" => element_value,
    "element_account_id" => element_account_id, "element_transient" => element_transient,
    }
}

