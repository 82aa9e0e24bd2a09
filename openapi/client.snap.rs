// Generated from openapi/yunxin-im.yaml. Do not edit.

/// The types of the API.
#[allow(clippy::all)]
pub mod types {
    ::yunxin_im::codegen::regions! {
        /// A region with an endpoint of the vendor.
        pub enum Region {
            /// China (the default).
            ///
            /// <https://open.yunxinapi.com>
            China = "https://open.yunxinapi.com" "china",
            /// Singapore, for apps whose users are mostly outside China.
            ///
            /// <https://open-sg.yunxinapi.com>
            Singapore = "https://open-sg.yunxinapi.com" "singapore",
        }
    }
    ::yunxin_im::codegen::integer_enum! {
        /// The kind of a conversation, the middle part of its id.
        pub enum ConversationType {
            /// Between two accounts (单聊). `1` on the wire.
            P2p = 1 "p2p",
            /// In a team (高级群). `2` on the wire.
            Team = 2 "team",
            /// In a super team (超大群). `3` on the wire.
            SuperTeam = 3 "super-team",
        }
    }
    ::yunxin_im::codegen::integer_enum! {
        /// What is done with the message.
        pub enum RecallType {
            /// Recalls the message one way (单向撤回). P2P and team conversations. `1` on the wire.
            OneWay = 1 "one-way",
            /// Recalls the message both ways (双向撤回). P2P, team and super team conversations. `2` on the wire.
            TwoWay = 2 "two-way",
            /// Deletes the message (删除). P2P and team conversations. `3` on the wire.
            Delete = 3 "delete",
        }
    }
    ::yunxin_im::codegen::integer_enum! {
        /// Whether a message must lie within the app's recall window.
        pub enum RevokeTimeCheck {
            /// The message must lie within the recall window (the service's default). `0` on the wire.
            Enforce = 0 "enforce",
            /// The window is ignored; messages of the last 30 days can be recalled. `1` on the wire.
            Ignore = 1 "ignore",
        }
    }
    ::yunxin_im::codegen::api_response! {
        /// The response to recalling or deleting a message.
        pub enum RecallMessageResponse {
            /// The message is recalled or deleted, or did not exist.
            Success(::serde_json::Value) = [0, 200],
            /// The service does not accept a parameter, or the CheckSum.
            ParameterError(::serde_json::Value) = [405, 414, 419] => ParameterError,
            /// The service failed, or is too busy to respond.
            ServerError(::serde_json::Value) = [408, 500, 503, 514] => ServerError,
        }
    }
    ::yunxin_im::codegen::integer_codes! {
        /// The result of a call, the `code` of every response. The list is open: a code that is not in it keeps its number.
        pub struct ResultCode {
            /// `0`: success.
            OK = 0 "success",
            /// `200`: success.
            SUCCESS = 200 "success",
            /// `403`: not allowed.
            NOT_ALLOWED = 403 "not allowed",
            /// `404`: not found.
            NOT_FOUND = 404 "not found",
            /// `405`: parameter too long.
            PARAMETER_TOO_LONG = 405 "parameter too long",
            /// `408`: timed out in the service.
            TIMED_OUT = 408 "timed out in the service",
            /// `414`: bad parameter, or a CheckSum, CurTime or AppKey that is not accepted.
            BAD_PARAMETER = 414 "bad parameter, or a CheckSum, CurTime or AppKey that is not accepted",
            /// `416`: over the rate limit.
            RATE_LIMITED = 416 "over the rate limit",
            /// `417`: repeated operation.
            REPEATED_OPERATION = 417 "repeated operation",
            /// `419`: quantity over the limit.
            QUANTITY_OVER_LIMIT = 419 "quantity over the limit",
            /// `422`: account disabled.
            ACCOUNT_DISABLED = 422 "account disabled",
            /// `431`: duplicate request (the same X-custom-traceid).
            DUPLICATE_REQUEST = 431 "duplicate request (the same X-custom-traceid)",
            /// `500`: server error.
            SERVER_ERROR = 500 "server error",
            /// `503`: server busy.
            SERVER_BUSY = 503 "server busy",
            /// `508`: the recall window has passed.
            RECALL_WINDOW_PASSED = 508 "the recall window has passed",
            /// `514`: service unavailable.
            SERVICE_UNAVAILABLE = 514 "service unavailable",
        }
    }
}

/// The calls of the API.
#[allow(clippy::all)]
pub mod builder {
    #[allow(unused_imports)]
    use super::types;
    /// A call of [`recall_message`](super::Client::recall_message), with its optional parameters.
    #[derive(Clone)]
    #[must_use = "a call is sent by `send` or `send_raw`"]
    pub struct RecallMessage {
        pub(super) _call: ::yunxin_im::codegen::Call,
        pub(super) conversation_id: ::yunxin_im::ConversationId,
        pub(super) message_server_id: i64,
        pub(super) recall_type: types::RecallType,
        pub(super) description: ::std::option::Option<::std::string::String>,
        pub(super) push_content: ::std::option::Option<::std::string::String>,
        pub(super) push_payload: ::std::option::Option<::std::string::String>,
        pub(super) route_environment: ::std::option::Option<::std::string::String>,
        pub(super) attach: ::std::option::Option<::std::string::String>,
        pub(super) check_team_member_valid: ::std::option::Option<bool>,
        pub(super) ignore_revoke_time: ::std::option::Option<types::RevokeTimeCheck>,
        pub(super) trace_id: ::std::option::Option<::std::string::String>,
    }
    impl RecallMessage {
        /// A description of the recall.
        ///
        /// At most 128 characters; the service's default is `撤回了一条信息`; for example `撤回了一条信息`.
        pub fn description(
            mut self,
            value: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.description = Some(value.into());
            self
        }
        /// Sets or clears [`description`](Self::description).
        pub fn set_description(
            mut self,
            value: ::std::option::Option<::std::string::String>,
        ) -> Self {
            self.description = value;
            self
        }
        /// Text of the push notification for a two-way recall; of no effect unless `type` is 2. Android shows this text. iOS
        /// prefers the text in `push_payload` and shows this one if there is none. Any length is accepted: the service
        /// cuts the text after 500 characters.
        ///
        /// For example `A message was recalled`.
        pub fn push_content(
            mut self,
            value: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.push_content = Some(value.into());
            self
        }
        /// Sets or clears [`push_content`](Self::push_content).
        pub fn set_push_content(
            mut self,
            value: ::std::option::Option<::std::string::String>,
        ) -> Self {
            self.push_content = value;
            self
        }
        /// Payload of the push notification for a two-way recall, as JSON text; of no effect unless `type` is 2.
        ///
        /// At most 2048 characters; for example `{"pushTitle":"Recalled"}`.
        pub fn push_payload(
            mut self,
            value: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.push_payload = Some(value.into());
            self
        }
        /// Sets or clears [`push_payload`](Self::push_payload).
        pub fn set_push_payload(
            mut self,
            value: ::std::option::Option<::std::string::String>,
        ) -> Self {
            self.push_payload = value;
            self
        }
        /// Name of the routing environment, which decides where callbacks about this call are sent.
        ///
        /// At most 2048 characters; for example `staging`.
        pub fn route_environment(
            mut self,
            value: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.route_environment = Some(value.into());
            self
        }
        /// Sets or clears [`route_environment`](Self::route_environment).
        pub fn set_route_environment(
            mut self,
            value: ::std::option::Option<::std::string::String>,
        ) -> Self {
            self.route_environment = value;
            self
        }
        /// Attachment of the notification about a two-way recall; of no effect unless `type` is 2, and only in P2P and team
        /// conversations.
        ///
        /// At most 5000 characters; for example `{"reason":"moderation"}`.
        pub fn attach(
            mut self,
            value: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.attach = Some(value.into());
            self
        }
        /// Sets or clears [`attach`](Self::attach).
        pub fn set_attach(
            mut self,
            value: ::std::option::Option<::std::string::String>,
        ) -> Self {
            self.attach = value;
            self
        }
        /// Whether the service checks that the account is a member of the team.
        ///
        /// The service's default is `true`; for example `false`.
        pub fn check_team_member_valid(mut self, value: bool) -> Self {
            self.check_team_member_valid = Some(value);
            self
        }
        /// Sets or clears [`check_team_member_valid`](Self::check_team_member_valid).
        pub fn set_check_team_member_valid(
            mut self,
            value: ::std::option::Option<bool>,
        ) -> Self {
            self.check_team_member_valid = value;
            self
        }
        /// Whether the recall window is ignored: 0 refuses a message outside the app's recall window; 1 ignores the window and
        /// reaches back 30 days. Any other value is refused.
        ///
        /// The service's default is `0`; for example `1`.
        #[doc(alias = "ingore_revoke_time")]
        pub fn ignore_revoke_time(mut self, value: types::RevokeTimeCheck) -> Self {
            self.ignore_revoke_time = Some(value);
            self
        }
        /// Sets or clears [`ignore_revoke_time`](Self::ignore_revoke_time).
        pub fn set_ignore_revoke_time(
            mut self,
            value: ::std::option::Option<types::RevokeTimeCheck>,
        ) -> Self {
            self.ignore_revoke_time = value;
            self
        }
        /// Identifies one logical call. The service de-duplicates by it (the response to a second call with the same id has code
        /// 431) and the vendor's support asks for it. A random UUID if none is given.
        ///
        /// For example `3c4b2d3e-8a8f-4c52-9f0e-1f2a3b4c5d6e`.
        #[doc(alias = "X-custom-traceid")]
        pub fn trace_id(
            mut self,
            value: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.trace_id = Some(value.into());
            self
        }
        /// Sets or clears [`trace_id`](Self::trace_id).
        pub fn set_trace_id(
            mut self,
            value: ::std::option::Option<::std::string::String>,
        ) -> Self {
            self.trace_id = value;
            self
        }
        fn _request(&self) -> ::yunxin_im::codegen::Request {
            #[allow(unused_imports)]
            use ::yunxin_im::codegen::Limit;
            let span = ::yunxin_im::codegen::call_span!(
                "recall_message", conversation_type = self.conversation_id
                .conversation_type().name(), recall_type = self.recall_type.name()
            );
            let mut request = ::yunxin_im::codegen::Request::new(
                "recall_message",
                ::http::Method::DELETE,
                span,
            );
            request.path("/im/v2/conversations/");
            request.segment("conversation_id", &self.conversation_id, &[]);
            request.path("/messages/");
            request.segment("message_server_id", &self.message_server_id, &[]);
            request.query("type", &self.recall_type, &[]);
            if let Some(value) = &self.description {
                request.query("description", value, &[Limit::MaxLength(128)]);
            }
            if let Some(value) = &self.push_content {
                request.query("push_content", value, &[]);
            }
            if let Some(value) = &self.push_payload {
                request.query("push_payload", value, &[Limit::MaxLength(2048)]);
            }
            if let Some(value) = &self.route_environment {
                request.query("route_environment", value, &[Limit::MaxLength(2048)]);
            }
            if let Some(value) = &self.attach {
                request.query("attach", value, &[Limit::MaxLength(5000)]);
            }
            if let Some(value) = &self.check_team_member_valid {
                request.query("check_team_member_valid", value, &[]);
            }
            if let Some(value) = &self.ignore_revoke_time {
                request.query("ingore_revoke_time", value, &[]);
            }
            if let Some(value) = &self.trace_id {
                request.header("X-custom-traceid", value, &[]);
            }
            request
        }
    }
    ::yunxin_im::codegen::call! {
        RecallMessage, types::RecallMessageResponse, ::serde_json::Value
    }
}
#[allow(clippy::all)]
impl Client {
    /// Recalls or deletes a message (撤回/删除消息)
    ///
    /// What happens to the message is chosen by `type`:
    ///
    /// | `type` | effect | conversations | reaches back |
    /// | --- | --- | --- | --- |
    /// | 1 | one-way recall | P2P, team | 30 days |
    /// | 2 | two-way recall | P2P, team, super team | the app's recall window: 2 minutes by default, 7 days at most; 30 days with `ingore_revoke_time` = 1 |
    /// | 3 | delete | P2P, team | 30 days |
    ///
    /// Recalling a message that does not exist is a success.
    ///
    /// `DELETE /im/v2/conversations/{conversation_id}/messages/{message_server_id}`
    ///
    /// # Arguments
    ///
    /// - `conversation_id`: The conversation that holds the message: `sender|type|receiver`. `sender` is the account that sent the message;
    ///   `type` is 1 (P2P), 2 (team) or 3 (super team); `receiver` is the account, team id or super team id it was sent
    ///   to.
    ///   For example `apifoxtest1|1|apifoxtest2`.
    /// - `message_server_id`: The server-side id of the message to recall or delete.
    ///   For example `122334`.
    /// - `recall_type` (`type` on the wire): The operation: 1 recalls the message one way (P2P and team), 2 recalls it both ways (P2P, team and super team),
    ///   3 deletes it (P2P and team).
    ///   For example `1`.
    ///
    /// # Optional parameters
    ///
    /// - [`description`](builder::RecallMessage::description): A description of the recall.
    ///   At most 128 characters; the service's default is `撤回了一条信息`; for example `撤回了一条信息`.
    /// - [`push_content`](builder::RecallMessage::push_content): Text of the push notification for a two-way recall; of no effect unless `type` is 2. Android shows this text. iOS
    ///   prefers the text in `push_payload` and shows this one if there is none. Any length is accepted: the service
    ///   cuts the text after 500 characters.
    ///   For example `A message was recalled`.
    /// - [`push_payload`](builder::RecallMessage::push_payload): Payload of the push notification for a two-way recall, as JSON text; of no effect unless `type` is 2.
    ///   At most 2048 characters; for example `{"pushTitle":"Recalled"}`.
    /// - [`route_environment`](builder::RecallMessage::route_environment): Name of the routing environment, which decides where callbacks about this call are sent.
    ///   At most 2048 characters; for example `staging`.
    /// - [`attach`](builder::RecallMessage::attach): Attachment of the notification about a two-way recall; of no effect unless `type` is 2, and only in P2P and team
    ///   conversations.
    ///   At most 5000 characters; for example `{"reason":"moderation"}`.
    /// - [`check_team_member_valid`](builder::RecallMessage::check_team_member_valid): Whether the service checks that the account is a member of the team.
    ///   The service's default is `true`; for example `false`.
    /// - [`ignore_revoke_time`](builder::RecallMessage::ignore_revoke_time) (`ingore_revoke_time` on the wire): Whether the recall window is ignored: 0 refuses a message outside the app's recall window; 1 ignores the window and
    ///   reaches back 30 days. Any other value is refused.
    ///   The service's default is `0`; for example `1`.
    /// - [`trace_id`](builder::RecallMessage::trace_id) (the header `X-custom-traceid`): Identifies one logical call. The service de-duplicates by it (the response to a second call with the same id has code
    ///   431) and the vendor's support asks for it. A random UUID if none is given.
    ///   For example `3c4b2d3e-8a8f-4c52-9f0e-1f2a3b4c5d6e`.
    ///
    /// # Errors
    ///
    /// Sending fails if a value exceeds its limits (nothing is sent then), if the service refuses, or if no usable response comes: see [`Error`](::yunxin_im::Error).
    ///
    /// # Example
    ///
    /// ```no_run
    /// use yunxin_im::types;
    ///
    /// # async fn example(client: yunxin_im::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let response = client
    ///     .recall_message(
    ///         "apifoxtest1|1|apifoxtest2".parse::<yunxin_im::ConversationId>()?,
    ///         122334,
    ///         types::RecallType::OneWay,
    ///     )
    ///     .description("撤回了一条信息")
    ///     .push_content("A message was recalled")
    ///     .push_payload("{\"pushTitle\":\"Recalled\"}")
    ///     .route_environment("staging")
    ///     .attach("{\"reason\":\"moderation\"}")
    ///     .check_team_member_valid(false)
    ///     .ignore_revoke_time(types::RevokeTimeCheck::Ignore)
    ///     .trace_id("3c4b2d3e-8a8f-4c52-9f0e-1f2a3b4c5d6e")
    ///     .send()
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    pub fn recall_message(
        &self,
        conversation_id: impl ::std::convert::Into<::yunxin_im::ConversationId>,
        message_server_id: i64,
        recall_type: types::RecallType,
    ) -> builder::RecallMessage {
        builder::RecallMessage {
            _call: self._call(),
            conversation_id: conversation_id.into(),
            message_server_id: message_server_id,
            recall_type: recall_type,
            description: None,
            push_content: None,
            push_payload: None,
            route_environment: None,
            attach: None,
            check_team_member_valid: None,
            ignore_revoke_time: None,
            trace_id: None,
        }
    }
}
