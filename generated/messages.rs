// Generated from openapi/messages.yaml. Do not edit.

/// Message management (消息管理): the methods of the section, made by [`Client::messages`](::yunxin_im::Client::messages).
#[derive(Clone, Copy, Debug)]
pub struct Messages<'a> {
    client: &'a ::yunxin_im::Client,
}
impl ::yunxin_im::Client {
    /// Message management (消息管理)
    pub fn messages(&self) -> Messages<'_> {
        Messages { client: self }
    }
}
impl Messages<'_> {
    /// Recalls or deletes a message (撤回/删除消息)
    ///
    /// What happens to the message is chosen by `type`:
    ///
    /// | `type` | effect | conversations | reaches back |
    /// | --- | --- | --- | --- |
    /// | 1, `OneWay` | one-way recall | P2P, team | 30 days |
    /// | 2, `TwoWay` | two-way recall | P2P, team, super team | the app's recall window |
    /// | 3, `Delete` | delete | P2P, team | 30 days |
    ///
    /// The recall window is 2 minutes by default and 7 days at most; with `ingore_revoke_time` 1 (`Ignore`) it is 30 days.
    /// Recalling a message that does not exist is a success.
    ///
    /// `DELETE /im/v2/conversations/{conversation_id}/messages/{message_server_id}`
    ///
    /// # Arguments
    ///
    /// - `conversation_id`: The conversation that holds the message: `sender|type|receiver`. `sender` is the account that sent the message;
    ///   `type` is 1 (`P2p`), 2 (`Team`) or 3 (`SuperTeam`); `receiver` is the account, team id or super team id it was
    ///   sent to.
    ///   For example `apifoxtest1|1|apifoxtest2`.
    /// - `message_server_id`: The server-side id of the message to recall or delete.
    ///   For example `122334`.
    /// - `recall_type`: The operation: 1 (`OneWay`) recalls the message one way (P2P and team), 2 (`TwoWay`) recalls it both ways (P2P, team
    ///   and super team), 3 (`Delete`) deletes it (P2P and team).
    ///   For example [`OneWay`](RecallType::OneWay) (`1`). `type` on the wire.
    ///
    /// # Optional parameters
    ///
    /// [`description`](RecallMessage::description), [`push_content`](RecallMessage::push_content), [`push_payload`](RecallMessage::push_payload), [`route_environment`](RecallMessage::route_environment), [`attach`](RecallMessage::attach), [`check_team_member_valid`](RecallMessage::check_team_member_valid), [`ignore_revoke_time`](RecallMessage::ignore_revoke_time)
    ///
    /// # Errors
    ///
    /// Sending fails if a value cannot be sent (nothing is sent then), if the service refuses, or if no usable response comes: see [`Error`](::yunxin_im::Error).
    ///
    /// # Example
    ///
    /// ```no_run
    /// use yunxin_im::messages;
    ///
    /// # async fn example(client: yunxin_im::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let response = client
    ///     .messages()
    ///     .recall(
    ///         "apifoxtest1|1|apifoxtest2".parse::<yunxin_im::ConversationId>()?,
    ///         122334,
    ///         messages::RecallType::OneWay,
    ///     )
    ///     .description("撤回了一条信息")
    ///     .push_content("A message was recalled")
    ///     .push_payload("{\"pushTitle\":\"Recalled\"}")
    ///     .route_environment("staging")
    ///     .attach("{\"reason\":\"moderation\"}")
    ///     .check_team_member_valid(false)
    ///     .ignore_revoke_time(messages::RevokeTimeCheck::Ignore)
    ///     .send()
    ///     .await?;
    /// println!("{}", response.trace_id);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "撤回/删除消息")]
    #[doc(alias = "withdrawMessage")]
    #[doc(alias = "recall_message")]
    pub fn recall(
        &self,
        conversation_id: impl ::std::convert::Into<::yunxin_im::ConversationId>,
        message_server_id: impl ::std::convert::Into<::yunxin_im::MessageId>,
        recall_type: RecallType,
    ) -> RecallMessage {
        RecallMessage(
            ::yunxin_im::codegen::Call::new(self.client, &RECALL_MESSAGE)
                .text::<::yunxin_im::ConversationId>(0, conversation_id)
                .text::<::yunxin_im::MessageId>(1, message_server_id)
                .text::<RecallType>(2, recall_type),
        )
    }
    /// Sends a message to an account, a team or a super team (发送消息)
    ///
    /// The conversation names the sender and the receiver, `message` is what is sent. All else is optional: where the message is
    /// kept, how its receivers are notified, what is checked before it is sent, and who of a team sees it.
    ///
    /// If `ai_params` names an AI user, the message is a question to it. A message that is not a text message then needs
    /// `ai_params.content`; without it the service responds with code 107336.
    ///
    /// `POST /im/v2/conversations/{conversation_id}/messages`
    ///
    /// # Arguments
    ///
    /// - `conversation_id`: Who sends, and to whom: `sender|type|receiver`. `type` is 1 (`P2p`), 2 (`Team`) or 3 (`SuperTeam`); `receiver` is the
    ///   account, team id or super team id that the message goes to.
    ///   For example `alice|1|bob`.
    /// - `message`: What is sent.
    ///
    /// # Optional parameters
    ///
    /// [`message_config`](SendMessage::message_config), [`target_option`](SendMessage::target_option), [`route_config`](SendMessage::route_config), [`push_config`](SendMessage::push_config), [`antispam_config`](SendMessage::antispam_config), [`p2p_option`](SendMessage::p2p_option), [`team_option`](SendMessage::team_option), [`super_team_option`](SendMessage::super_team_option), [`robot_config`](SendMessage::robot_config), [`thread_config`](SendMessage::thread_config), [`sender_no_sense`](SendMessage::sender_no_sense), [`receiver_no_sense`](SendMessage::receiver_no_sense), [`extension`](SendMessage::extension), [`ai_params`](SendMessage::ai_params)
    ///
    /// # Errors
    ///
    /// Sending fails if a value cannot be sent (nothing is sent then), if the service refuses, or if no usable response comes: see [`Error`](::yunxin_im::Error).
    ///
    /// Documented result codes: [`AI_CONTENT_MISSING`](::yunxin_im::ResultCode::AI_CONTENT_MISSING) (`107336`).
    ///
    /// # Example
    ///
    /// ```no_run
    /// use yunxin_im::{messages, types};
    ///
    /// # async fn example(client: yunxin_im::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let response = client
    ///     .messages()
    ///     .send(
    ///         "alice|1|bob".parse::<yunxin_im::ConversationId>()?,
    ///         yunxin_im::Message::text("hello"),
    ///     )
    ///     .message_config(
    ///         messages::MessageConfig::new()
    ///             .unread_enabled(false)
    ///             .multi_sync_enabled(false)
    ///             .offline_enabled(false)
    ///             .history_enabled(false)
    ///             .roaming_enabled(false)
    ///             .conversation_update_enabled(false),
    ///     )
    ///     .target_option(
    ///         messages::TargetOption::new()
    ///             .receiver_account_ids(["bob", "carol"])
    ///             .inclusive(true)
    ///             .check_team_member_valid(true)
    ///             .visible_to_new_members(false),
    ///     )
    ///     .route_config(
    ///         types::RouteConfig::new().route_enabled(true).route_environment("staging"),
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
    ///     .antispam_config(
    ///         types::AntispamConfig::new()
    ///             .antispam_enabled(true)
    ///             .antispam_business_id("a1b2c3d4")
    ///             .antispam_extension("{\"level\":2}")
    ///             .antispam_cheating("{\"email\":\"alice@example.com\"}")
    ///             .antispam_custom_message_enabled(true)
    ///             .antispam_custom_message("{\"type\":1,\"data\":\"hello\"}"),
    ///     )
    ///     .p2p_option(messages::P2pOption::new().check_friend(true))
    ///     .team_option(
    ///         messages::TeamOption::new()
    ///             .mark_as_read(true)
    ///             .ignore_chat_banned(true)
    ///             .ignore_member_chat_banned(true)
    ///             .check_team_member_valid(false),
    ///     )
    ///     .super_team_option(
    ///         messages::TeamCheckOption::new()
    ///             .ignore_chat_banned(true)
    ///             .ignore_member_chat_banned(true)
    ///             .check_team_member_valid(false),
    ///     )
    ///     .robot_config(
    ///         messages::RobotConfig::new()
    ///             .robot_account_id("robot")
    ///             .robot_topic("weather")
    ///             .robot_function("forecast")
    ///             .robot_custom_content("tomorrow"),
    ///     )
    ///     .thread_config(
    ///         messages::ThreadConfig::new()
    ///             .thread_root(
    ///                 messages::MessageReference::new()
    ///                     .sender_id("alice")
    ///                     .receiver_id("bob")
    ///                     .create_time(1795375718000)
    ///                     .message_server_id(122334)
    ///                     .message_client_id("m-0001"),
    ///             )
    ///             .thread_reply(
    ///                 messages::MessageReference::new()
    ///                     .sender_id("alice")
    ///                     .receiver_id("bob")
    ///                     .create_time(1795375718000)
    ///                     .message_server_id(122334)
    ///                     .message_client_id("m-0001"),
    ///             ),
    ///     )
    ///     .sender_no_sense(false)
    ///     .receiver_no_sense(false)
    ///     .extension("{\"order\":42}")
    ///     .ai_params(
    ///         messages::AiParams::new()
    ///             .account("assistant")
    ///             .content("{\"msg\":\"What is the weather like?\",\"type\":0}")
    ///             .messages(
    ///                 "[{\"role\":\"user\",\"msg\":\"hello\",\"type\":0},{\"role\":\"assistant\",\"msg\":\"Hello!\",\"type\":0}]",
    ///             )
    ///             .prompt_variables("{\"city\":\"Hangzhou\"}")
    ///             .config("{\"temperature\":0.5}")
    ///             .send_original(true),
    ///     )
    ///     .send()
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "发送消息")]
    #[doc(alias = "sendMessage")]
    #[doc(alias = "send_message")]
    pub fn send(
        &self,
        conversation_id: impl ::std::convert::Into<::yunxin_im::ConversationId>,
        message: impl ::std::convert::Into<::yunxin_im::Message>,
    ) -> SendMessage {
        SendMessage(
            ::yunxin_im::codegen::Call::new(self.client, &SEND_MESSAGE)
                .text::<::yunxin_im::ConversationId>(0, conversation_id)
                .json::<::yunxin_im::Message>(1, message),
        )
    }
    /// Deletes the roaming messages or the history of a conversation (删除会话中漫游/历史消息)
    ///
    /// Deletes all of them at once; a single message is deleted by recalling it as `RecallType::Delete`.
    ///
    /// The vendor does not say whether the other side of the conversation keeps its messages.
    ///
    /// `DELETE /im/v2/conversations/{conversation_id}/messages`
    ///
    /// # Arguments
    ///
    /// - `conversation_id`: The conversation: `sender|type|receiver`, the account, 1 (`P2p`), 2 (`Team`) or 3 (`SuperTeam`), and the other
    ///   account, team or super team.
    ///   For example `alice|1|bob`.
    /// - `stored_messages`: Which messages are deleted.
    ///   For example [`History`](StoredMessages::History) (`2`). `type` on the wire.
    ///
    /// # Errors
    ///
    /// Sending fails if a value cannot be sent (nothing is sent then), if the service refuses, or if no usable response comes: see [`Error`](::yunxin_im::Error).
    ///
    /// # Example
    ///
    /// ```no_run
    /// use yunxin_im::messages;
    ///
    /// # async fn example(client: yunxin_im::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let response = client
    ///     .messages()
    ///     .delete_history(
    ///         "alice|1|bob".parse::<yunxin_im::ConversationId>()?,
    ///         messages::StoredMessages::History,
    ///     )
    ///     .send()
    ///     .await?;
    /// println!("{}", response.trace_id);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "删除会话中漫游/历史消息")]
    #[doc(alias = "deleteConversationMessages")]
    #[doc(alias = "delete_conversation_messages")]
    pub fn delete_history(
        &self,
        conversation_id: impl ::std::convert::Into<::yunxin_im::ConversationId>,
        stored_messages: StoredMessages,
    ) -> DeleteConversationMessages {
        DeleteConversationMessages(
            ::yunxin_im::codegen::Call::new(self.client, &DELETE_CONVERSATION_MESSAGES)
                .text::<::yunxin_im::ConversationId>(0, conversation_id)
                .text::<StoredMessages>(1, stored_messages),
        )
    }
    /// Sends a message to several accounts, to each in a conversation of its own (批量发送单聊消息)
    ///
    /// Every receiver gets a P2P message from the sender. The call may be done for some receivers and not for others: see the two
    /// lists of the response.
    ///
    /// `POST /im/v2/conversations/messages`
    ///
    /// # Arguments
    ///
    /// - `sender_id`: Who sends the message.
    ///   For example `alice`.
    /// - `receiver_ids`: The accounts that receive the message.
    ///   At most 100 items; for example `["bob","carol"]`.
    /// - `message`: What is sent. The vendor's page does not have its `message_client_id` for this call.
    ///
    /// # Optional parameters
    ///
    /// [`message_config`](BatchSendP2pMessage::message_config), [`route_config`](BatchSendP2pMessage::route_config), [`push_config`](BatchSendP2pMessage::push_config), [`antispam_config`](BatchSendP2pMessage::antispam_config), [`p2p_option`](BatchSendP2pMessage::p2p_option), [`sender_no_sense`](BatchSendP2pMessage::sender_no_sense), [`receiver_no_sense`](BatchSendP2pMessage::receiver_no_sense), [`extension`](BatchSendP2pMessage::extension), [`need_message_detail`](BatchSendP2pMessage::need_message_detail)
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
    /// use yunxin_im::{messages, types};
    ///
    /// # async fn example(client: yunxin_im::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let response = client
    ///     .messages()
    ///     .batch_send("alice", ["bob", "carol"], yunxin_im::Message::text("hello"))
    ///     .message_config(
    ///         messages::MessageConfig::new()
    ///             .unread_enabled(false)
    ///             .multi_sync_enabled(false)
    ///             .offline_enabled(false)
    ///             .history_enabled(false)
    ///             .roaming_enabled(false)
    ///             .conversation_update_enabled(false),
    ///     )
    ///     .route_config(
    ///         types::RouteConfig::new().route_enabled(true).route_environment("staging"),
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
    ///     .antispam_config(
    ///         messages::BatchAntispamConfig::new()
    ///             .antispam_enabled(true)
    ///             .antispam_business_id("a1b2c3d4")
    ///             .antispam_extension("{\"level\":2}")
    ///             .antispam_cheating("{\"email\":\"alice@example.com\"}"),
    ///     )
    ///     .p2p_option(messages::P2pOption::new().check_friend(true))
    ///     .sender_no_sense(false)
    ///     .receiver_no_sense(false)
    ///     .extension("{\"order\":42}")
    ///     .need_message_detail(true)
    ///     .send()
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "批量发送单聊消息")]
    #[doc(alias = "batchSendP2PMessage")]
    #[doc(alias = "batch_send_p2p_message")]
    pub fn batch_send(
        &self,
        sender_id: impl ::std::convert::Into<::yunxin_im::AccountId>,
        receiver_ids: impl ::std::iter::IntoIterator<
            Item = impl ::std::convert::Into<::yunxin_im::AccountId>,
        >,
        message: impl ::std::convert::Into<::yunxin_im::Message>,
    ) -> BatchSendP2pMessage {
        BatchSendP2pMessage(
            ::yunxin_im::codegen::Call::new(self.client, &BATCH_SEND_P2P_MESSAGE)
                .json::<::yunxin_im::AccountId>(0, sender_id)
                .json_list::<::yunxin_im::AccountId>(1, receiver_ids)
                .json::<::yunxin_im::Message>(2, message),
        )
    }
    /// Tells the sender of a P2P message that it was read (发送单聊已读回执)
    ///
    /// The receipt goes from the receiver of the message to its sender.
    ///
    /// `POST /im/v2/messages/actions/p2p_read_receipt`
    ///
    /// # Arguments
    ///
    /// By name, in [`SendP2pReadReceiptArgs`].
    ///
    /// # Errors
    ///
    /// Sending fails if a value cannot be sent (nothing is sent then), if the service refuses, or if no usable response comes: see [`Error`](::yunxin_im::Error).
    ///
    /// # Example
    ///
    /// ```no_run
    /// use yunxin_im::messages;
    ///
    /// # async fn example(client: yunxin_im::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let response = client
    ///     .messages()
    ///     .send_p2p_receipt(messages::SendP2pReadReceiptArgs {
    ///         from_account_id: "bob",
    ///         to_account_id: "alice",
    ///         message_server_id: 122334,
    ///     })
    ///     .send()
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "发送单聊已读回执")]
    #[doc(alias = "sendP2PReadReceipt")]
    #[doc(alias = "send_p2p_read_receipt")]
    pub fn send_p2p_receipt<
        T1: ::std::convert::Into<::yunxin_im::AccountId>,
        T2: ::std::convert::Into<::yunxin_im::AccountId>,
        T3: ::std::convert::Into<::yunxin_im::MessageId>,
    >(&self, args: SendP2pReadReceiptArgs<T1, T2, T3>) -> SendP2pReadReceipt {
        SendP2pReadReceipt(
            ::yunxin_im::codegen::Call::new(self.client, &SEND_P2P_READ_RECEIPT)
                .json::<::yunxin_im::AccountId>(0, args.from_account_id)
                .json::<::yunxin_im::AccountId>(1, args.to_account_id)
                .json::<::yunxin_im::MessageId>(2, args.message_server_id),
        )
    }
    /// Tells the senders of team messages that they were read (发送高级群已读回执)
    ///
    /// For teams (高级群) only. Read receipts of teams must be turned on in the vendor's console; by default they work in teams of
    /// at most 200 members, which can be raised there to 500. A message wants receipts if it was sent with
    /// `team_option.mark_as_read`.
    ///
    /// The call may be done for some messages and not for others: see the two lists of the response.
    ///
    /// `POST /im/v2/messages/actions/team_read_receipt`
    ///
    /// # Arguments
    ///
    /// - `from_account_id`: The member who has read the messages.
    ///   For example `bob`.
    /// - `team_id`: The team that the messages were sent to.
    ///   For example `6001`.
    /// - `message_server_ids`: The messages that were read; at most 50.
    ///   For example `[122334,122335]`.
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
    ///     .messages()
    ///     .send_team_receipt("bob", "6001".parse::<yunxin_im::TeamId>()?, [122334, 122335])
    ///     .send()
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "发送高级群已读回执")]
    #[doc(alias = "sendTeamReadReceipt")]
    #[doc(alias = "send_team_read_receipt")]
    pub fn send_team_receipt(
        &self,
        from_account_id: impl ::std::convert::Into<::yunxin_im::AccountId>,
        team_id: impl ::std::convert::Into<::yunxin_im::TeamId>,
        message_server_ids: impl ::std::iter::IntoIterator<
            Item = impl ::std::convert::Into<::yunxin_im::MessageId>,
        >,
    ) -> SendTeamReadReceipt {
        SendTeamReadReceipt(
            ::yunxin_im::codegen::Call::new(self.client, &SEND_TEAM_READ_RECEIPT)
                .json::<::yunxin_im::AccountId>(0, from_account_id)
                .json_text::<::yunxin_im::TeamId>(1, team_id)
                .json_list::<::yunxin_im::MessageId>(2, message_server_ids),
        )
    }
    /// Counts the members of a team who have read a message, and lists them (查询群消息已读未读详情)
    ///
    /// For teams (高级群) only, and for messages that were sent with `team_option.mark_as_read`. Read receipts of teams must be
    /// turned on in the vendor's console.
    ///
    /// `GET /im/v2/messages/actions/team_read_receipt`
    ///
    /// # Arguments
    ///
    /// By name, in [`GetTeamReadReceiptArgs`].
    ///
    /// # Optional parameters
    ///
    /// [`snapshot`](GetTeamReadReceipt::snapshot)
    ///
    /// # Errors
    ///
    /// Sending fails if a value cannot be sent (nothing is sent then), if the service refuses, or if no usable response comes: see [`Error`](::yunxin_im::Error). The call changes nothing at the service, so it is retried after a timeout, too.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use yunxin_im::{messages, types};
    ///
    /// # async fn example(client: yunxin_im::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let response = client
    ///     .messages()
    ///     .get_team_receipt(messages::GetTeamReadReceiptArgs {
    ///         team_id: 6001,
    ///         team_type: types::TeamType::Advanced,
    ///         sender_id: "alice",
    ///         message_server_id: 122334,
    ///     })
    ///     .snapshot(true)
    ///     .send()
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "查询群消息已读未读详情")]
    #[doc(alias = "queryTeamReadReceipt")]
    #[doc(alias = "get_team_read_receipt")]
    pub fn get_team_receipt<
        T1: ::std::convert::Into<::yunxin_im::TeamId>,
        T2: ::std::convert::Into<::yunxin_im::AccountId>,
        T3: ::std::convert::Into<::yunxin_im::MessageId>,
    >(&self, args: GetTeamReadReceiptArgs<T1, T2, T3>) -> GetTeamReadReceipt {
        GetTeamReadReceipt(
            ::yunxin_im::codegen::Call::new(self.client, &GET_TEAM_READ_RECEIPT)
                .text::<::yunxin_im::TeamId>(0, args.team_id)
                .text::<::yunxin_im::types::TeamType>(1, args.team_type)
                .text::<::yunxin_im::AccountId>(2, args.sender_id)
                .text::<::yunxin_im::MessageId>(3, args.message_server_id),
        )
    }
    /// Reads a message of a conversation (查询单条消息)
    ///
    /// The conversation is seen from the side of the account that its id begins with.
    ///
    /// `GET /im/v2.1/conversations/{conversation_id}/messages/{message_server_id}`
    ///
    /// # Arguments
    ///
    /// - `conversation_id`: The conversation that holds the message: `owner|type|other`, the account that looks, 1 (`P2p`), 2 (`Team`) or 3
    ///   (`SuperTeam`), and the other account, team or super team.
    ///   For example `alice|1|bob`.
    /// - `message_server_id`: The id that the service gave the message.
    ///   For example `122334`.
    ///
    /// # Optional parameters
    ///
    /// [`message_time`](GetMessage::message_time), [`check_team_valid`](GetMessage::check_team_valid), [`check_team_member_valid`](GetMessage::check_team_member_valid)
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
    ///     .messages()
    ///     .get("alice|1|bob".parse::<yunxin_im::ConversationId>()?, 122334)
    ///     .message_time(1795375718000)
    ///     .check_team_valid(true)
    ///     .check_team_member_valid(true)
    ///     .send()
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "查询单条消息")]
    #[doc(alias = "queryMessage")]
    #[doc(alias = "get_message")]
    pub fn get(
        &self,
        conversation_id: impl ::std::convert::Into<::yunxin_im::ConversationId>,
        message_server_id: impl ::std::convert::Into<::yunxin_im::MessageId>,
    ) -> GetMessage {
        GetMessage(
            ::yunxin_im::codegen::Call::new(self.client, &GET_MESSAGE)
                .text::<::yunxin_im::ConversationId>(0, conversation_id)
                .text::<::yunxin_im::MessageId>(1, message_server_id),
        )
    }
    /// Lists the messages of a conversation, in pages (分页查询历史消息)
    ///
    /// The messages of a time range that are in the history, seen from the side of the account that the conversation's id begins
    /// with.
    ///
    /// `GET /im/v2.1/conversations/{conversation_id}/messages`
    ///
    /// # Arguments
    ///
    /// By name, in [`ListMessagesArgs`].
    ///
    /// # Optional parameters
    ///
    /// [`page_token`](ListMessages::page_token), [`oldest_first`](ListMessages::oldest_first), [`message_types`](ListMessages::message_types), [`check_team_valid`](ListMessages::check_team_valid), [`include_no_sense_messages`](ListMessages::include_no_sense_messages)
    ///
    /// # Pages
    ///
    /// Returns one page; [`items`](ListMessages::items) goes through all `items`, and [`pages`](ListMessages::pages) through all pages, from the one that `page_token` names.
    ///
    /// # Errors
    ///
    /// Sending fails if a value cannot be sent (nothing is sent then), if the service refuses, or if no usable response comes: see [`Error`](::yunxin_im::Error). The call changes nothing at the service, so it is retried after a timeout, too.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use yunxin_im::{messages, types};
    ///
    /// # async fn example(client: yunxin_im::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let response = client
    ///     .messages()
    ///     .list(messages::ListMessagesArgs {
    ///         conversation_id: "alice|1|bob".parse::<yunxin_im::ConversationId>()?,
    ///         begin_time: 1795289318000,
    ///         end_time: 1795375718000,
    ///         limit: 50,
    ///     })
    ///     .page_token("1795375718000")
    ///     .oldest_first(false)
    ///     .message_types([types::MessageType::Text, types::MessageType::Image])
    ///     .check_team_valid(false)
    ///     .include_no_sense_messages(true)
    ///     .send()
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "分页查询历史消息")]
    #[doc(alias = "queryMessagesByPage")]
    #[doc(alias = "list_messages")]
    pub fn list<
        T1: ::std::convert::Into<::yunxin_im::ConversationId>,
        T2: ::std::convert::Into<::yunxin_im::Timestamp>,
        T3: ::std::convert::Into<::yunxin_im::Timestamp>,
    >(&self, args: ListMessagesArgs<T1, T2, T3>) -> ListMessages {
        ListMessages(
            ::yunxin_im::codegen::Call::new(self.client, &LIST_MESSAGES)
                .text::<::yunxin_im::ConversationId>(0, args.conversation_id)
                .text::<::yunxin_im::Timestamp>(1, args.begin_time)
                .text::<::yunxin_im::Timestamp>(2, args.end_time)
                .text::<i32>(3, args.limit),
        )
    }
    /// Sends a message to a chatroom (发送聊天室消息)
    ///
    /// Everybody in the room gets the message, or those named in `receiver_ids`, or those with the tags in
    /// `message_config.notify_target_tags`. A message to some (定向消息) is not kept in the history, and takes neither
    /// `message_config` nor a location.
    ///
    /// Somebody in a chatroom gets at most 20 messages a second, and at most 10 messages of high priority; the service may drop
    /// the others. What is important is sent with `message_config.high_priority`.
    ///
    /// If `ai_params` names an AI user, the message is a question to it.
    ///
    /// `POST /im/v2/chatrooms/{room_id}/messages`
    ///
    /// # Arguments
    ///
    /// - `room_id`: The chatroom that the message is sent to.
    ///   For example `36`.
    /// - `sender_id`: Who sends the message.
    ///   For example `alice`.
    /// - `message`: What is sent.
    ///
    /// # Optional parameters
    ///
    /// [`receiver_ids`](SendChatroomMessage::receiver_ids), [`resend_flag`](SendChatroomMessage::resend_flag), [`extension`](SendChatroomMessage::extension), [`message_config`](SendChatroomMessage::message_config), [`route_config`](SendChatroomMessage::route_config), [`antispam_config`](SendChatroomMessage::antispam_config), [`ai_params`](SendChatroomMessage::ai_params)
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
    /// use yunxin_im::{messages, types};
    ///
    /// # async fn example(client: yunxin_im::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let response = client
    ///     .messages()
    ///     .send_to_chatroom(
    ///         36,
    ///         "alice",
    ///         yunxin_im::ChatroomMessage::new("m-0001", yunxin_im::Message::text("hello")),
    ///     )
    ///     .receiver_ids(["bob", "carol"])
    ///     .resend_flag(types::Resend::First)
    ///     .extension("{\"color\":\"red\"}")
    ///     .message_config(
    ///         messages::ChatroomMessageConfig::new()
    ///             .ignore_chat_banned(true)
    ///             .history_enabled(false)
    ///             .high_priority(true)
    ///             .need_high_priority_resend(true)
    ///             .abandon_ratio(100)
    ///             .notify_target_tags("{\"tag\":\"moderators\"}")
    ///             .chat_msg_priority(1)
    ///             .high_priority_overflow(types::HighPriorityOverflow::Refuse),
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
    ///     .ai_params(
    ///         messages::AiParams::new()
    ///             .account("assistant")
    ///             .content("{\"msg\":\"What is the weather like?\",\"type\":0}")
    ///             .messages(
    ///                 "[{\"role\":\"user\",\"msg\":\"hello\",\"type\":0},{\"role\":\"assistant\",\"msg\":\"Hello!\",\"type\":0}]",
    ///             )
    ///             .prompt_variables("{\"city\":\"Hangzhou\"}")
    ///             .config("{\"temperature\":0.5}")
    ///             .send_original(true),
    ///     )
    ///     .send()
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "发送聊天室消息")]
    #[doc(alias = "sendChatroomMessage")]
    #[doc(alias = "send_chatroom_message")]
    pub fn send_to_chatroom(
        &self,
        room_id: impl ::std::convert::Into<::yunxin_im::RoomId>,
        sender_id: impl ::std::convert::Into<::yunxin_im::AccountId>,
        message: impl ::std::convert::Into<::yunxin_im::ChatroomMessage>,
    ) -> SendChatroomMessage {
        SendChatroomMessage(
            ::yunxin_im::codegen::Call::new(self.client, &SEND_CHATROOM_MESSAGE)
                .text::<::yunxin_im::RoomId>(0, room_id)
                .json::<::yunxin_im::AccountId>(1, sender_id)
                .json::<::yunxin_im::ChatroomMessage>(5, message),
        )
    }
    /// Sends several messages to a chatroom (批量发送聊天室消息)
    ///
    /// The messages have the sender, the receivers and the configuration in common. A message to some (定向消息) is not kept in the
    /// history, and takes neither `message_config` nor a location.
    ///
    /// Somebody in a chatroom gets at most 20 messages a second, and at most 10 messages of high priority; the service may drop
    /// the others. What is important is sent with `message_config.high_priority`.
    ///
    /// The call may be done for some messages and receivers and not for others: see the two lists of the response.
    ///
    /// `POST /im/v2/chatrooms/messages`
    ///
    /// # Arguments
    ///
    /// - `room_id`: The chatroom that the messages are sent to.
    ///   For example `36`.
    /// - `sender_id`: Who sends the messages.
    ///   For example `alice`.
    /// - `messages`: What is sent; at most 20 messages of at most 5 KB each.
    ///   For example `[{"message_client_id":"m-0001","message_type":0,"text":"hello"},{"message_client_id":"m-0002","message_type":0,"text":"welcome"}]`.
    ///
    /// # Optional parameters
    ///
    /// [`receiver_ids`](BatchSendChatroomMessages::receiver_ids), [`resend_flag`](BatchSendChatroomMessages::resend_flag), [`extension`](BatchSendChatroomMessages::extension), [`message_config`](BatchSendChatroomMessages::message_config), [`route_config`](BatchSendChatroomMessages::route_config), [`antispam_config`](BatchSendChatroomMessages::antispam_config)
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
    /// use yunxin_im::{messages, types};
    ///
    /// # async fn example(client: yunxin_im::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let response = client
    ///     .messages()
    ///     .batch_send_to_chatroom(
    ///         36,
    ///         "alice",
    ///         [
    ///             yunxin_im::ChatroomMessage::new(
    ///                 "m-0001",
    ///                 yunxin_im::Message::text("hello"),
    ///             ),
    ///             yunxin_im::ChatroomMessage::new(
    ///                 "m-0001",
    ///                 yunxin_im::Message::text("hello"),
    ///             ),
    ///         ],
    ///     )
    ///     .receiver_ids(["bob", "carol"])
    ///     .resend_flag(types::Resend::First)
    ///     .extension("{\"color\":\"red\"}")
    ///     .message_config(
    ///         messages::ChatroomMessageConfig::new()
    ///             .ignore_chat_banned(true)
    ///             .history_enabled(false)
    ///             .high_priority(true)
    ///             .need_high_priority_resend(true)
    ///             .abandon_ratio(100)
    ///             .notify_target_tags("{\"tag\":\"moderators\"}")
    ///             .chat_msg_priority(1)
    ///             .high_priority_overflow(types::HighPriorityOverflow::Refuse),
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
    #[doc(alias = "批量发送聊天室消息")]
    #[doc(alias = "batchSendChatroomMessages")]
    #[doc(alias = "batch_send_chatroom_messages")]
    pub fn batch_send_to_chatroom(
        &self,
        room_id: impl ::std::convert::Into<::yunxin_im::RoomId>,
        sender_id: impl ::std::convert::Into<::yunxin_im::AccountId>,
        messages: impl ::std::iter::IntoIterator<
            Item = impl ::std::convert::Into<::yunxin_im::ChatroomMessage>,
        >,
    ) -> BatchSendChatroomMessages {
        BatchSendChatroomMessages(
            ::yunxin_im::codegen::Call::new(self.client, &BATCH_SEND_CHATROOM_MESSAGES)
                .json::<::yunxin_im::RoomId>(0, room_id)
                .json::<::yunxin_im::AccountId>(1, sender_id)
                .json_list::<::yunxin_im::ChatroomMessage>(5, messages),
        )
    }
    /// Recalls or deletes a message of a chatroom (撤回/删除聊天室历史消息)
    ///
    /// With `notification_enabled`, the message is recalled, and those in the room are told; without, it is deleted from the
    /// history, and nobody is told.
    ///
    /// `DELETE /im/v2/chatrooms/{room_id}/messages/{message_client_id}`
    ///
    /// # Arguments
    ///
    /// By name, in [`RecallChatroomMessageArgs`].
    ///
    /// # Optional parameters
    ///
    /// [`notification_extension`](RecallChatroomMessage::notification_extension)
    ///
    /// # Errors
    ///
    /// Sending fails if a value cannot be sent (nothing is sent then), if the service refuses, or if no usable response comes: see [`Error`](::yunxin_im::Error).
    ///
    /// # Example
    ///
    /// ```no_run
    /// use yunxin_im::messages;
    ///
    /// # async fn example(client: yunxin_im::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let response = client
    ///     .messages()
    ///     .recall_in_chatroom(messages::RecallChatroomMessageArgs {
    ///         room_id: 36,
    ///         message_client_id: "m-0001",
    ///         operator_id: "carol",
    ///         sender_id: "alice",
    ///         create_time: 1795375718000,
    ///         notification_enabled: true,
    ///     })
    ///     .notification_extension("{\"reason\":\"moderation\"}")
    ///     .send()
    ///     .await?;
    /// println!("{}", response.trace_id);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "撤回/删除聊天室历史消息")]
    #[doc(alias = "recallChatroomMessage")]
    #[doc(alias = "recall_chatroom_message")]
    pub fn recall_in_chatroom<
        T1: ::std::convert::Into<::yunxin_im::RoomId>,
        T2: ::std::convert::Into<::std::string::String>,
        T3: ::std::convert::Into<::yunxin_im::AccountId>,
        T4: ::std::convert::Into<::yunxin_im::AccountId>,
        T5: ::std::convert::Into<::yunxin_im::Timestamp>,
    >(
        &self,
        args: RecallChatroomMessageArgs<T1, T2, T3, T4, T5>,
    ) -> RecallChatroomMessage {
        RecallChatroomMessage(
            ::yunxin_im::codegen::Call::new(self.client, &RECALL_CHATROOM_MESSAGE)
                .text::<::yunxin_im::RoomId>(0, args.room_id)
                .text::<::std::string::String>(1, args.message_client_id)
                .text::<::yunxin_im::AccountId>(2, args.operator_id)
                .text::<::yunxin_im::AccountId>(3, args.sender_id)
                .text::<::yunxin_im::Timestamp>(4, args.create_time)
                .text::<bool>(5, args.notification_enabled),
        )
    }
    /// Lists the messages that an account has sent to a chatroom, in pages (分页查询聊天室历史消息)
    ///
    /// The messages that are in the history of the room; those to some of its people only (定向消息) never are.
    ///
    /// `GET /im/v2.1/chatrooms/{room_id}/messages`
    ///
    /// # Arguments
    ///
    /// By name, in [`ListChatroomMessagesArgs`].
    ///
    /// # Optional parameters
    ///
    /// [`page_token`](ListChatroomMessages::page_token), [`oldest_first`](ListChatroomMessages::oldest_first), [`message_types`](ListChatroomMessages::message_types)
    ///
    /// # Pages
    ///
    /// Returns one page; [`items`](ListChatroomMessages::items) goes through all `items`, and [`pages`](ListChatroomMessages::pages) through all pages, from the one that `page_token` names.
    ///
    /// # Errors
    ///
    /// Sending fails if a value cannot be sent (nothing is sent then), if the service refuses, or if no usable response comes: see [`Error`](::yunxin_im::Error). The call changes nothing at the service, so it is retried after a timeout, too.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use yunxin_im::{messages, types};
    ///
    /// # async fn example(client: yunxin_im::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let response = client
    ///     .messages()
    ///     .list_in_chatroom(messages::ListChatroomMessagesArgs {
    ///         room_id: 36,
    ///         sender_id: "alice",
    ///         limit: 50,
    ///     })
    ///     .page_token("1795375718000")
    ///     .oldest_first(false)
    ///     .message_types([types::MessageType::Text, types::MessageType::Image])
    ///     .send()
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "分页查询聊天室历史消息")]
    #[doc(alias = "queryChatroomHistoryMessages")]
    #[doc(alias = "list_chatroom_messages")]
    pub fn list_in_chatroom<
        T1: ::std::convert::Into<::yunxin_im::RoomId>,
        T2: ::std::convert::Into<::yunxin_im::AccountId>,
    >(&self, args: ListChatroomMessagesArgs<T1, T2>) -> ListChatroomMessages {
        ListChatroomMessages(
            ::yunxin_im::codegen::Call::new(self.client, &LIST_CHATROOM_MESSAGES)
                .text::<::yunxin_im::RoomId>(0, args.room_id)
                .text::<::yunxin_im::AccountId>(1, args.sender_id)
                .text::<i32>(2, args.limit),
        )
    }
    /// Changes a message that was sent (更新消息)
    ///
    /// Messages of the last 7 days can be changed; by default, only their sender and the owner of the team they were sent to
    /// may do so. The same message can be changed once a second; more often is refused with code 107449.
    ///
    /// `message` names the message by its ids, time, sender and receiver, which must be those that it was sent with, and holds
    /// the new content.
    ///
    /// `POST /im/v2/messages/actions/modifyMsg`
    ///
    /// # Arguments
    ///
    /// - `operator`: Who changes the message.
    ///   For example `alice`.
    /// - `conversation_type`: The kind of conversation that the message was sent in.
    ///   For example [`P2p`](crate::types::ConversationType::P2p) (`1`). `type` on the wire.
    /// - `message`: Which message is changed, and what it becomes.
    ///
    /// # Optional parameters
    ///
    /// [`extension`](ModifyMessage::extension), [`message_config`](ModifyMessage::message_config), [`route_config`](ModifyMessage::route_config), [`push_config`](ModifyMessage::push_config), [`antispam_config`](ModifyMessage::antispam_config), [`p2p_option`](ModifyMessage::p2p_option), [`team_option`](ModifyMessage::team_option), [`super_team_option`](ModifyMessage::super_team_option)
    ///
    /// # Errors
    ///
    /// Sending fails if a value cannot be sent (nothing is sent then), if the service refuses, or if no usable response comes: see [`Error`](::yunxin_im::Error).
    ///
    /// Documented result codes: [`MODIFIED_TOO_OFTEN`](::yunxin_im::ResultCode::MODIFIED_TOO_OFTEN) (`107449`).
    ///
    /// # Example
    ///
    /// ```no_run
    /// use yunxin_im::{messages, types};
    ///
    /// # async fn example(client: yunxin_im::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let response = client
    ///     .messages()
    ///     .modify(
    ///         "alice",
    ///         types::ConversationType::P2p,
    ///         messages::MessageRevision::new(
    ///                 122334,
    ///                 "bob",
    ///                 1795375718000,
    ///                 "alice",
    ///                 types::MessageType::Text,
    ///             )
    ///             .sub_type(1)
    ///             .text("hello again")
    ///             .attachment(
    ///                 serde_json::from_str(
    ///                     "{\"lat\":30.19,\"lng\":120.19,\"title\":\"Office\"}",
    ///                 )?,
    ///             ),
    ///     )
    ///     .extension("{\"order\":42}")
    ///     .message_config(
    ///         messages::RevisionConfig::new().conversation_update_enabled(false),
    ///     )
    ///     .route_config(
    ///         types::RouteConfig::new().route_enabled(true).route_environment("staging"),
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
    ///     .antispam_config(
    ///         types::AntispamConfig::new()
    ///             .antispam_enabled(true)
    ///             .antispam_business_id("a1b2c3d4")
    ///             .antispam_extension("{\"level\":2}")
    ///             .antispam_cheating("{\"email\":\"alice@example.com\"}")
    ///             .antispam_custom_message_enabled(true)
    ///             .antispam_custom_message("{\"type\":1,\"data\":\"hello\"}"),
    ///     )
    ///     .p2p_option(messages::P2pOption::new().check_friend(true))
    ///     .team_option(
    ///         messages::TeamCheckOption::new()
    ///             .ignore_chat_banned(true)
    ///             .ignore_member_chat_banned(true)
    ///             .check_team_member_valid(false),
    ///     )
    ///     .super_team_option(
    ///         messages::TeamCheckOption::new()
    ///             .ignore_chat_banned(true)
    ///             .ignore_member_chat_banned(true)
    ///             .check_team_member_valid(false),
    ///     )
    ///     .send()
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "更新消息")]
    #[doc(alias = "modifyMessage")]
    #[doc(alias = "modify_message")]
    pub fn modify(
        &self,
        operator: impl ::std::convert::Into<::yunxin_im::AccountId>,
        conversation_type: ::yunxin_im::types::ConversationType,
        message: MessageRevision,
    ) -> ModifyMessage {
        ModifyMessage(
            ::yunxin_im::codegen::Call::new(self.client, &MODIFY_MESSAGE)
                .json::<::yunxin_im::AccountId>(0, operator)
                .json::<::yunxin_im::types::ConversationType>(1, conversation_type)
                .json::<MessageRevision>(3, message),
        )
    }
    /// Reads several messages of a conversation (根据消息 ID 查询历史消息)
    ///
    /// The conversation is seen from the side of the account that its id begins with. The call may be done for some messages and
    /// not for others: see the two lists of the response.
    ///
    /// `POST /im/v2.1/conversations/{conversation_id}/batch_messages`
    ///
    /// # Arguments
    ///
    /// - `conversation_id`: The conversation that holds the messages: `owner|type|other`, the account that looks, 1 (`P2p`), 2 (`Team`) or 3
    ///   (`SuperTeam`), and the other account, team or super team.
    ///   For example `alice|1|bob`.
    /// - `messages`: Which messages are read. The vendor does not say how many there may be.
    ///   For example `[{"create_time":1795375718000,"message_server_id":122334},{"create_time":1795375719000,"message_server_id":122335}]`.
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
    /// use yunxin_im::messages;
    ///
    /// # async fn example(client: yunxin_im::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let response = client
    ///     .messages()
    ///     .batch_get(
    ///         "alice|1|bob".parse::<yunxin_im::ConversationId>()?,
    ///         [
    ///             messages::MessageKey::new(122334, 1795375718000),
    ///             messages::MessageKey::new(122335, 1795375719000),
    ///         ],
    ///     )
    ///     .send()
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "根据消息 ID 查询历史消息")]
    #[doc(alias = "batchQueryMessages")]
    #[doc(alias = "batch_get_messages")]
    pub fn batch_get(
        &self,
        conversation_id: impl ::std::convert::Into<::yunxin_im::ConversationId>,
        messages: impl ::std::iter::IntoIterator<Item = MessageKey>,
    ) -> BatchGetMessages {
        BatchGetMessages(
            ::yunxin_im::codegen::Call::new(self.client, &BATCH_GET_MESSAGES)
                .text::<::yunxin_im::ConversationId>(0, conversation_id)
                .json_list::<MessageKey>(1, messages),
        )
    }
    /// Lists the messages of a thread, in pages (查询 Thread 消息)
    ///
    /// A thread is a message, its root, and those that answer it. `conversation_type`, `sender_id`, `receiver_id`,
    /// `message_server_id`, `message_client_id` and `create_time` are those of the root.
    ///
    /// `GET /im/v2.1/messages/actions/thread_messages`
    ///
    /// # Arguments
    ///
    /// By name, in [`ListThreadMessagesArgs`].
    ///
    /// # Optional parameters
    ///
    /// [`page_token`](ListThreadMessages::page_token), [`oldest_first`](ListThreadMessages::oldest_first)
    ///
    /// # Pages
    ///
    /// Returns one page; [`items`](ListThreadMessages::items) goes through all `messages`, and [`pages`](ListThreadMessages::pages) through all pages, from the one that `page_token` names.
    ///
    /// # Errors
    ///
    /// Sending fails if a value cannot be sent (nothing is sent then), if the service refuses, or if no usable response comes: see [`Error`](::yunxin_im::Error). The call changes nothing at the service, so it is retried after a timeout, too.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use yunxin_im::{messages, types};
    ///
    /// # async fn example(client: yunxin_im::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let response = client
    ///     .messages()
    ///     .list_thread(messages::ListThreadMessagesArgs {
    ///         begin_time: 1795289318000,
    ///         end_time: 1795375718000,
    ///         limit: 50,
    ///         conversation_type: types::ConversationType::P2p,
    ///         sender_id: "alice",
    ///         receiver_id: "bob",
    ///         message_server_id: 122334,
    ///         message_client_id: "m-0001",
    ///         create_time: 1795289318000,
    ///     })
    ///     .page_token("1795375718000")
    ///     .oldest_first(false)
    ///     .send()
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "查询 Thread 消息")]
    #[doc(alias = "queryThreadMessages")]
    #[doc(alias = "list_thread_messages")]
    pub fn list_thread<
        T1: ::std::convert::Into<::yunxin_im::Timestamp>,
        T2: ::std::convert::Into<::yunxin_im::Timestamp>,
        T3: ::std::convert::Into<::yunxin_im::AccountId>,
        T4: ::std::convert::Into<::std::string::String>,
        T5: ::std::convert::Into<::yunxin_im::MessageId>,
        T6: ::std::convert::Into<::std::string::String>,
        T7: ::std::convert::Into<::yunxin_im::Timestamp>,
    >(
        &self,
        args: ListThreadMessagesArgs<T1, T2, T3, T4, T5, T6, T7>,
    ) -> ListThreadMessages {
        ListThreadMessages(
            ::yunxin_im::codegen::Call::new(self.client, &LIST_THREAD_MESSAGES)
                .text::<::yunxin_im::Timestamp>(0, args.begin_time)
                .text::<::yunxin_im::Timestamp>(1, args.end_time)
                .text::<i32>(3, args.limit)
                .text::<::yunxin_im::types::ConversationType>(5, args.conversation_type)
                .text::<::yunxin_im::AccountId>(6, args.sender_id)
                .text::<::std::string::String>(7, args.receiver_id)
                .text::<::yunxin_im::MessageId>(8, args.message_server_id)
                .text::<::std::string::String>(9, args.message_client_id)
                .text::<::yunxin_im::Timestamp>(10, args.create_time),
        )
    }
    /// Adds a quick comment to a message (添加快捷评论)
    ///
    /// A quick comment is a number, an emoji for instance; the app decides what each number stands for.
    ///
    /// `PATCH /im/v2/messages/actions/quick_comment`
    ///
    /// # Arguments
    ///
    /// - `operator_id`: Who comments.
    ///   For example `bob`.
    /// - `index`: The number of the comment, greater than 0.
    ///   For example `1`.
    /// - `message`: The message that is commented on.
    ///
    /// # Optional parameters
    ///
    /// [`extension`](AddQuickComment::extension), [`push_config`](AddQuickComment::push_config)
    ///
    /// # Errors
    ///
    /// Sending fails if a value cannot be sent (nothing is sent then), if the service refuses, or if no usable response comes: see [`Error`](::yunxin_im::Error).
    ///
    /// # Example
    ///
    /// ```no_run
    /// use yunxin_im::{messages, types};
    ///
    /// # async fn example(client: yunxin_im::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let response = client
    ///     .messages()
    ///     .add_quick_comment(
    ///         "bob",
    ///         1,
    ///         messages::CommentTarget::new(
    ///             types::ConversationType::P2p,
    ///             "alice",
    ///             "bob",
    ///             122334,
    ///             "m-0001",
    ///             1795375718000,
    ///         ),
    ///     )
    ///     .extension("{\"color\":\"red\"}")
    ///     .push_config(
    ///         messages::CommentPushConfig::new()
    ///             .push_enabled(true)
    ///             .push_content("Bob likes your message")
    ///             .push_payload("{\"pushTitle\":\"Bob\"}"),
    ///     )
    ///     .send()
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "添加快捷评论")]
    #[doc(alias = "addQuickComment")]
    pub fn add_quick_comment(
        &self,
        operator_id: impl ::std::convert::Into<::yunxin_im::AccountId>,
        index: i64,
        message: CommentTarget,
    ) -> AddQuickComment {
        AddQuickComment(
            ::yunxin_im::codegen::Call::new(self.client, &ADD_QUICK_COMMENT)
                .json::<::yunxin_im::AccountId>(0, operator_id)
                .json::<i64>(1, index)
                .json::<CommentTarget>(3, message),
        )
    }
    /// Deletes a quick comment of a message (删除快捷评论)
    ///
    /// The vendor does not say whether an account can delete the comments of another one.
    ///
    /// `DELETE /im/v2/messages/actions/quick_comment`
    ///
    /// # Arguments
    ///
    /// - `operator_id`: Who deletes the comment.
    ///   For example `bob`.
    /// - `index`: The number of the comment, greater than 0.
    ///   For example `1`.
    /// - `message`: The message that was commented on.
    ///
    /// # Optional parameters
    ///
    /// [`extension`](DeleteQuickComment::extension), [`push_config`](DeleteQuickComment::push_config)
    ///
    /// # Errors
    ///
    /// Sending fails if a value cannot be sent (nothing is sent then), if the service refuses, or if no usable response comes: see [`Error`](::yunxin_im::Error).
    ///
    /// # Example
    ///
    /// ```no_run
    /// use yunxin_im::{messages, types};
    ///
    /// # async fn example(client: yunxin_im::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let response = client
    ///     .messages()
    ///     .delete_quick_comment(
    ///         "bob",
    ///         1,
    ///         messages::CommentTarget::new(
    ///             types::ConversationType::P2p,
    ///             "alice",
    ///             "bob",
    ///             122334,
    ///             "m-0001",
    ///             1795375718000,
    ///         ),
    ///     )
    ///     .extension("{\"color\":\"red\"}")
    ///     .push_config(
    ///         messages::CommentPushConfig::new()
    ///             .push_enabled(true)
    ///             .push_content("Bob likes your message")
    ///             .push_payload("{\"pushTitle\":\"Bob\"}"),
    ///     )
    ///     .send()
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "删除快捷评论")]
    #[doc(alias = "deleteQuickComment")]
    pub fn delete_quick_comment(
        &self,
        operator_id: impl ::std::convert::Into<::yunxin_im::AccountId>,
        index: i64,
        message: CommentTarget,
    ) -> DeleteQuickComment {
        DeleteQuickComment(
            ::yunxin_im::codegen::Call::new(self.client, &DELETE_QUICK_COMMENT)
                .json::<::yunxin_im::AccountId>(0, operator_id)
                .json::<i64>(1, index)
                .json::<CommentTarget>(3, message),
        )
    }
    /// Reads the quick comments of several messages (查询快捷评论)
    ///
    /// The call may be done for some messages and not for others: see the two lists of the response.
    ///
    /// `POST /im/v2/messages/actions/quick_comment`
    ///
    /// # Arguments
    ///
    /// - `messages`: The messages whose comments are read; at most 20.
    ///   For example `[{"conversation_type":1,"create_time":1795375718000,"message_client_id":"m-0001","message_server_id":122334,"receiver_id":"bob","sender_id":"alice"},{"conversation_type":2,"create_time":1795375719000,"message_client_id":"m-0002","message_server_id":122335,"receiver_id":"6001","sender_id":"alice"}]`.
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
    /// use yunxin_im::{messages, types};
    ///
    /// # async fn example(client: yunxin_im::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let response = client
    ///     .messages()
    ///     .batch_get_quick_comments([
    ///         messages::CommentTarget::new(
    ///             types::ConversationType::P2p,
    ///             "alice",
    ///             "bob",
    ///             122334,
    ///             "m-0001",
    ///             1795375718000,
    ///         ),
    ///         messages::CommentTarget::new(
    ///             types::ConversationType::Team,
    ///             "alice",
    ///             "6001",
    ///             122335,
    ///             "m-0002",
    ///             1795375719000,
    ///         ),
    ///     ])
    ///     .send()
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "查询快捷评论")]
    #[doc(alias = "batchQueryQuickComments")]
    pub fn batch_get_quick_comments(
        &self,
        messages: impl ::std::iter::IntoIterator<Item = CommentTarget>,
    ) -> BatchGetQuickComments {
        BatchGetQuickComments(
            ::yunxin_im::codegen::Call::new(self.client, &BATCH_GET_QUICK_COMMENTS)
                .json_list::<CommentTarget>(0, messages),
        )
    }
    /// Searches the messages of an account by sender, kind and keywords, in pages (检索历史消息)
    ///
    /// At least one of `sender_account_ids`, `message_types` and `keyword_list` is needed. Messages other than text messages are
    /// found by their `text`, so they are not found by a keyword if they were sent without one.
    ///
    /// `GET /im/v2.1/messages/actions/search_messages`
    ///
    /// # Arguments
    ///
    /// - `operator_id`: Whose messages are searched.
    ///   For example `alice`.
    ///
    /// # Optional parameters
    ///
    /// [`conversation_id`](SearchMessages::conversation_id), [`sender_account_ids`](SearchMessages::sender_account_ids), [`message_types`](SearchMessages::message_types), [`message_sub_types`](SearchMessages::message_sub_types), [`start_time`](SearchMessages::start_time), [`time_period`](SearchMessages::time_period), [`keywords`](SearchMessages::keywords), [`keyword_match`](SearchMessages::keyword_match), [`page_token`](SearchMessages::page_token), [`limit`](SearchMessages::limit)
    ///
    /// # Pages
    ///
    /// Returns one page; [`items`](SearchMessages::items) goes through all `items`, and [`pages`](SearchMessages::pages) through all pages, from the one that `page_token` names.
    ///
    /// # Errors
    ///
    /// Sending fails if a value cannot be sent (nothing is sent then), if the service refuses, or if no usable response comes: see [`Error`](::yunxin_im::Error). The call changes nothing at the service, so it is retried after a timeout, too.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use yunxin_im::{messages, types};
    ///
    /// # async fn example(client: yunxin_im::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let response = client
    ///     .messages()
    ///     .search("alice")
    ///     .conversation_id("alice|1|bob".parse::<yunxin_im::ConversationId>()?)
    ///     .sender_account_ids(["alice", "bob"])
    ///     .message_types([types::MessageType::Text, types::MessageType::Image])
    ///     .message_sub_types([1, 2])
    ///     .start_time(1795289318000)
    ///     .time_period(86400000)
    ///     .keywords(["hello", "world"])
    ///     .keyword_match(messages::KeywordMatch::All)
    ///     .page_token("1795375718000")
    ///     .limit(50)
    ///     .send()
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "检索历史消息")]
    #[doc(alias = "searchMessages")]
    #[doc(alias = "search_messages")]
    pub fn search(
        &self,
        operator_id: impl ::std::convert::Into<::yunxin_im::AccountId>,
    ) -> SearchMessages {
        SearchMessages(
            ::yunxin_im::codegen::Call::new(self.client, &SEARCH_MESSAGES)
                .text::<::yunxin_im::AccountId>(0, operator_id),
        )
    }
    /// Sends a piece of a message that is still being written (发送流式消息)
    ///
    /// For text that an AI model writes. The first call, with `message_client_id`, index 0 and the configuration, creates the
    /// message, and the service responds with its `message_server_id`; the others, with that id, append a piece each, and the
    /// last has `finish`. Then, or when the service breaks the message off, the pieces are joined by their index.
    ///
    /// The service breaks a message off when there are more than 30 seconds between two pieces, or more than 5000 characters in
    /// all of them; it refuses every further piece. The vendor advises to collect what is written and to send a piece every 200
    /// milliseconds.
    ///
    /// For P2P and team conversations. In a team the pieces are delivered to the sender only, unless the vendor's support turns
    /// on that all members get them; with `target_option`, to those who are members when the message is created.
    ///
    /// `POST /im/v2/conversations/{conversation_id}/messages/actions/stream_message`
    ///
    /// # Arguments
    ///
    /// - `conversation_id`: Who sends, and to whom: `sender|type|receiver`. `type` is 1 (`P2p`) or 2 (`Team`); `receiver` is the account or team
    ///   id that the message goes to.
    ///   For example `robot|1|alice`.
    /// - `message`: The piece, and the message that it belongs to.
    ///
    /// # Optional parameters
    ///
    /// [`message_config`](SendStreamMessage::message_config), [`route_config`](SendStreamMessage::route_config), [`p2p_option`](SendStreamMessage::p2p_option), [`push_config`](SendStreamMessage::push_config), [`extension`](SendStreamMessage::extension), [`rag_info_list`](SendStreamMessage::rag_info_list), [`team_option`](SendStreamMessage::team_option), [`target_option`](SendStreamMessage::target_option), [`thread_config`](SendStreamMessage::thread_config), [`sender_no_sense`](SendStreamMessage::sender_no_sense), [`receiver_no_sense`](SendStreamMessage::receiver_no_sense)
    ///
    /// # Errors
    ///
    /// Sending fails if a value cannot be sent (nothing is sent then), if the service refuses, or if no usable response comes: see [`Error`](::yunxin_im::Error).
    ///
    /// # Example
    ///
    /// ```no_run
    /// use yunxin_im::{messages, types};
    ///
    /// # async fn example(client: yunxin_im::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let response = client
    ///     .messages()
    ///     .send_stream(
    ///         "robot|1|alice".parse::<yunxin_im::ConversationId>()?,
    ///         messages::StreamMessage::new()
    ///             .message_type(types::MessageType::Text)
    ///             .message_client_id("m-0001")
    ///             .message_server_id(122334)
    ///             .attachment(
    ///                 messages::StreamAttachment::new()
    ///                     .text("Once upon a time")
    ///                     .index(0)
    ///                     .finish(messages::StreamState::Writing),
    ///             ),
    ///     )
    ///     .message_config(
    ///         messages::StreamMessageConfig::new()
    ///             .unread_enabled(false)
    ///             .multi_sync_enabled(false)
    ///             .history_enabled(false)
    ///             .conversation_update_enabled(false),
    ///     )
    ///     .route_config(
    ///         types::RouteConfig::new().route_enabled(true).route_environment("staging"),
    ///     )
    ///     .p2p_option(messages::P2pOption::new().check_friend(true))
    ///     .push_config(
    ///         messages::StreamPushConfig::new()
    ///             .push_enabled(true)
    ///             .push_nick_enabled(true)
    ///             .push_content("A message from Alice")
    ///             .push_payload("{\"pushTitle\":\"Alice\"}"),
    ///     )
    ///     .extension("{\"order\":42}")
    ///     .rag_info_list([
    ///         messages::RagInfo::new()
    ///             .name("Handbook")
    ///             .title("Returns")
    ///             .url("https://example.com/handbook/returns"),
    ///         messages::RagInfo::new()
    ///             .name("Handbook")
    ///             .title("Refunds")
    ///             .url("https://example.com/handbook/refunds"),
    ///     ])
    ///     .team_option(
    ///         messages::TeamOption::new()
    ///             .mark_as_read(true)
    ///             .ignore_chat_banned(true)
    ///             .ignore_member_chat_banned(true)
    ///             .check_team_member_valid(false),
    ///     )
    ///     .target_option(
    ///         messages::TargetOption::new()
    ///             .receiver_account_ids(["bob", "carol"])
    ///             .inclusive(true)
    ///             .check_team_member_valid(true)
    ///             .visible_to_new_members(false),
    ///     )
    ///     .thread_config(
    ///         messages::ThreadConfig::new()
    ///             .thread_root(
    ///                 messages::MessageReference::new()
    ///                     .sender_id("alice")
    ///                     .receiver_id("bob")
    ///                     .create_time(1795375718000)
    ///                     .message_server_id(122334)
    ///                     .message_client_id("m-0001"),
    ///             )
    ///             .thread_reply(
    ///                 messages::MessageReference::new()
    ///                     .sender_id("alice")
    ///                     .receiver_id("bob")
    ///                     .create_time(1795375718000)
    ///                     .message_server_id(122334)
    ///                     .message_client_id("m-0001"),
    ///             ),
    ///     )
    ///     .sender_no_sense(false)
    ///     .receiver_no_sense(false)
    ///     .send()
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "发送流式消息")]
    #[doc(alias = "streamMessage")]
    #[doc(alias = "send_stream_message")]
    pub fn send_stream(
        &self,
        conversation_id: impl ::std::convert::Into<::yunxin_im::ConversationId>,
        message: StreamMessage,
    ) -> SendStreamMessage {
        SendStreamMessage(
            ::yunxin_im::codegen::Call::new(self.client, &SEND_STREAM_MESSAGE)
                .text::<::yunxin_im::ConversationId>(0, conversation_id)
                .json::<StreamMessage>(1, message),
        )
    }
}
/// A call of [`recall`](Messages::recall), which shows an example, with its optional parameters.
#[derive(Clone)]
#[must_use = "a call is sent by `send` or `send_raw`"]
pub struct RecallMessage(::yunxin_im::codegen::Call);
impl RecallMessage {
    /// A description of the recall.
    ///
    /// At most 128 characters; the service's default is `撤回了一条信息`; for example `撤回了一条信息`.
    pub fn description(
        self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        Self(self.0.text::<::std::string::String>(3, value))
    }
    /// Text of the push notification for a two-way recall; of no effect unless the message is recalled both ways (`type` 2,
    /// `TwoWay`). Android shows this text. iOS prefers the text in `push_payload` and shows this one if there is none. Any
    /// length is accepted: the service cuts the text after 500 characters.
    ///
    /// For example `A message was recalled`.
    pub fn push_content(
        self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        Self(self.0.text::<::std::string::String>(4, value))
    }
    /// Payload of the push notification for a two-way recall, as JSON text; of no effect unless the message is recalled both
    /// ways (`type` 2, `TwoWay`).
    ///
    /// At most 2048 characters; for example `{"pushTitle":"Recalled"}`.
    pub fn push_payload(
        self,
        value: impl ::std::convert::Into<::yunxin_im::JsonText>,
    ) -> Self {
        Self(self.0.text::<::yunxin_im::JsonText>(5, value))
    }
    /// Name of the routing environment, which decides where callbacks about this call are sent.
    ///
    /// At most 2048 characters; for example `staging`.
    pub fn route_environment(
        self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        Self(self.0.text::<::std::string::String>(6, value))
    }
    /// Attachment of the notification about a two-way recall; of no effect unless the message is recalled both ways (`type`
    /// 2, `TwoWay`), and only in P2P and team conversations.
    ///
    /// At most 5000 characters; for example `{"reason":"moderation"}`.
    pub fn attach(
        self,
        value: impl ::std::convert::Into<::yunxin_im::JsonText>,
    ) -> Self {
        Self(self.0.text::<::yunxin_im::JsonText>(7, value))
    }
    /// Whether the service checks that the account is a member of the team.
    ///
    /// The service's default is `true`; for example `false`.
    pub fn check_team_member_valid(self, value: bool) -> Self {
        Self(self.0.text::<bool>(8, value))
    }
    /// Whether the recall window is ignored: 0 (`Enforce`) refuses a message outside the app's recall window; 1 (`Ignore`)
    /// ignores the window and reaches back 30 days. Any other value is refused.
    ///
    /// The service's default is [`Enforce`](RevokeTimeCheck::Enforce) (`0`); for example [`Ignore`](RevokeTimeCheck::Ignore) (`1`).
    #[doc(alias = "ingore_revoke_time")]
    pub fn ignore_revoke_time(self, value: RevokeTimeCheck) -> Self {
        Self(self.0.text::<RevokeTimeCheck>(9, value))
    }
}
::yunxin_im::codegen::call! {
    RecallMessage, ()
}
static RECALL_MESSAGE: ::yunxin_im::codegen::Operation = ::yunxin_im::codegen::Operation {
    id: "recall_message",
    method: ::http::Method::DELETE,
    path: "/im/v2/conversations/{conversation_id}/messages/{message_server_id}",
    effect: true,
    body: ::yunxin_im::codegen::Body::None,
    parameters: &[
        ::yunxin_im::codegen::Parameter {
            name: "conversation_id",
            place: ::yunxin_im::codegen::Place::Path,
            limits: &[],
            span: Some(::yunxin_im::codegen::SpanField::ConversationType),
        },
        ::yunxin_im::codegen::Parameter {
            name: "message_server_id",
            place: ::yunxin_im::codegen::Place::Path,
            limits: &[],
            span: None,
        },
        ::yunxin_im::codegen::Parameter {
            name: "type",
            place: ::yunxin_im::codegen::Place::Query,
            limits: &[],
            span: Some(::yunxin_im::codegen::SpanField::Kind),
        },
        ::yunxin_im::codegen::Parameter {
            name: "description",
            place: ::yunxin_im::codegen::Place::Query,
            limits: &[::yunxin_im::codegen::Limit::MaxLength(128)],
            span: None,
        },
        ::yunxin_im::codegen::Parameter {
            name: "push_content",
            place: ::yunxin_im::codegen::Place::Query,
            limits: &[],
            span: None,
        },
        ::yunxin_im::codegen::Parameter {
            name: "push_payload",
            place: ::yunxin_im::codegen::Place::Query,
            limits: &[::yunxin_im::codegen::Limit::MaxLength(2048)],
            span: None,
        },
        ::yunxin_im::codegen::Parameter {
            name: "route_environment",
            place: ::yunxin_im::codegen::Place::Query,
            limits: &[::yunxin_im::codegen::Limit::MaxLength(2048)],
            span: None,
        },
        ::yunxin_im::codegen::Parameter {
            name: "attach",
            place: ::yunxin_im::codegen::Place::Query,
            limits: &[::yunxin_im::codegen::Limit::MaxLength(5000)],
            span: None,
        },
        ::yunxin_im::codegen::Parameter {
            name: "check_team_member_valid",
            place: ::yunxin_im::codegen::Place::Query,
            limits: &[],
            span: None,
        },
        ::yunxin_im::codegen::Parameter {
            name: "ingore_revoke_time",
            place: ::yunxin_im::codegen::Place::Query,
            limits: &[],
            span: None,
        },
    ],
};
/// A call of [`send`](Messages::send), which shows an example, with its optional parameters.
#[derive(Clone)]
#[must_use = "a call is sent by `send` or `send_raw`"]
pub struct SendMessage(::yunxin_im::codegen::Call);
impl SendMessage {
    /// Where the message is kept, and what it counts for.
    pub fn message_config(self, value: MessageConfig) -> Self {
        Self(self.0.json::<MessageConfig>(2, value))
    }
    /// Which members of the team see the message; all of them if it is left out. For team conversations.
    pub fn target_option(self, value: TargetOption) -> Self {
        Self(self.0.json::<TargetOption>(3, value))
    }
    /// Whether, and where, the message is copied to the app's own server.
    pub fn route_config(self, value: ::yunxin_im::types::RouteConfig) -> Self {
        Self(self.0.json::<::yunxin_im::types::RouteConfig>(4, value))
    }
    /// The push notification about the message.
    pub fn push_config(self, value: ::yunxin_im::types::PushConfig) -> Self {
        Self(self.0.json::<::yunxin_im::types::PushConfig>(5, value))
    }
    /// How the content is checked (安全通).
    pub fn antispam_config(self, value: ::yunxin_im::types::AntispamConfig) -> Self {
        Self(self.0.json::<::yunxin_im::types::AntispamConfig>(6, value))
    }
    /// What is checked in a P2P conversation.
    pub fn p2p_option(self, value: P2pOption) -> Self {
        Self(self.0.json::<P2pOption>(7, value))
    }
    /// What is checked in a team conversation, and whether the message wants read receipts.
    pub fn team_option(self, value: TeamOption) -> Self {
        Self(self.0.json::<TeamOption>(8, value))
    }
    /// What is checked in the conversation of a super team.
    #[doc(alias = "superteam_option")]
    pub fn super_team_option(self, value: TeamCheckOption) -> Self {
        Self(self.0.json::<TeamCheckOption>(9, value))
    }
    /// For messages of a robot (机器人消息).
    pub fn robot_config(self, value: RobotConfig) -> Self {
        Self(self.0.json::<RobotConfig>(10, value))
    }
    /// The thread that the message belongs to, and the message of it that it answers.
    pub fn thread_config(self, value: ThreadConfig) -> Self {
        Self(self.0.json::<ThreadConfig>(11, value))
    }
    /// Whether the message leaves no trace at the sender: it is neither synchronized to the sender's devices nor in
    /// the sender's roaming messages or history. Not both this and `receiver_no_sense`.
    ///
    /// The service's default is `false`; for example `false`.
    pub fn sender_no_sense(self, value: bool) -> Self {
        Self(self.0.json::<bool>(12, value))
    }
    /// Whether the message leaves no trace at the receiver, as `sender_no_sense` has it for the sender. Not both.
    ///
    /// The service's default is `false`; for example `false`.
    pub fn receiver_no_sense(self, value: bool) -> Self {
        Self(self.0.json::<bool>(13, value))
    }
    /// The app's own data, which goes with the message. How long it may be depends on the app's plan.
    ///
    /// For example `{"order":42}`.
    pub fn extension(
        self,
        value: impl ::std::convert::Into<::yunxin_im::JsonText>,
    ) -> Self {
        Self(self.0.json::<::yunxin_im::JsonText>(14, value))
    }
    /// That the message is a question to an AI user (数字人), and which.
    pub fn ai_params(self, value: AiParams) -> Self {
        Self(self.0.json::<AiParams>(15, value))
    }
}
::yunxin_im::codegen::call! {
    SendMessage, SentMessage
}
static SEND_MESSAGE: ::yunxin_im::codegen::Operation = ::yunxin_im::codegen::Operation {
    id: "send_message",
    method: ::http::Method::POST,
    path: "/im/v2/conversations/{conversation_id}/messages",
    effect: true,
    body: ::yunxin_im::codegen::Body::Required,
    parameters: &[
        ::yunxin_im::codegen::Parameter {
            name: "conversation_id",
            place: ::yunxin_im::codegen::Place::Path,
            limits: &[],
            span: Some(::yunxin_im::codegen::SpanField::ConversationType),
        },
        ::yunxin_im::codegen::Parameter {
            name: "message",
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
            name: "target_option",
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
            name: "antispam_config",
            place: ::yunxin_im::codegen::Place::Property,
            limits: &[],
            span: None,
        },
        ::yunxin_im::codegen::Parameter {
            name: "p2p_option",
            place: ::yunxin_im::codegen::Place::Property,
            limits: &[],
            span: None,
        },
        ::yunxin_im::codegen::Parameter {
            name: "team_option",
            place: ::yunxin_im::codegen::Place::Property,
            limits: &[],
            span: None,
        },
        ::yunxin_im::codegen::Parameter {
            name: "superteam_option",
            place: ::yunxin_im::codegen::Place::Property,
            limits: &[],
            span: None,
        },
        ::yunxin_im::codegen::Parameter {
            name: "robot_config",
            place: ::yunxin_im::codegen::Place::Property,
            limits: &[],
            span: None,
        },
        ::yunxin_im::codegen::Parameter {
            name: "thread_config",
            place: ::yunxin_im::codegen::Place::Property,
            limits: &[],
            span: None,
        },
        ::yunxin_im::codegen::Parameter {
            name: "sender_no_sense",
            place: ::yunxin_im::codegen::Place::Property,
            limits: &[],
            span: None,
        },
        ::yunxin_im::codegen::Parameter {
            name: "receiver_no_sense",
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
            name: "ai_params",
            place: ::yunxin_im::codegen::Place::Property,
            limits: &[],
            span: None,
        },
    ],
};
/// A call of [`delete_history`](Messages::delete_history), which shows an example, with its optional parameters.
#[derive(Clone)]
#[must_use = "a call is sent by `send` or `send_raw`"]
pub struct DeleteConversationMessages(::yunxin_im::codegen::Call);
::yunxin_im::codegen::call! {
    DeleteConversationMessages, ()
}
static DELETE_CONVERSATION_MESSAGES: ::yunxin_im::codegen::Operation = ::yunxin_im::codegen::Operation {
    id: "delete_conversation_messages",
    method: ::http::Method::DELETE,
    path: "/im/v2/conversations/{conversation_id}/messages",
    effect: true,
    body: ::yunxin_im::codegen::Body::None,
    parameters: &[
        ::yunxin_im::codegen::Parameter {
            name: "conversation_id",
            place: ::yunxin_im::codegen::Place::Path,
            limits: &[],
            span: Some(::yunxin_im::codegen::SpanField::ConversationType),
        },
        ::yunxin_im::codegen::Parameter {
            name: "type",
            place: ::yunxin_im::codegen::Place::Query,
            limits: &[],
            span: None,
        },
    ],
};
/// A call of [`batch_send`](Messages::batch_send), which shows an example, with its optional parameters.
#[derive(Clone)]
#[must_use = "a call is sent by `send` or `send_raw`"]
pub struct BatchSendP2pMessage(::yunxin_im::codegen::Call);
impl BatchSendP2pMessage {
    /// Where the message is kept, and what it counts for.
    pub fn message_config(self, value: MessageConfig) -> Self {
        Self(self.0.json::<MessageConfig>(3, value))
    }
    /// Whether, and where, the message is copied to the app's own server.
    pub fn route_config(self, value: ::yunxin_im::types::RouteConfig) -> Self {
        Self(self.0.json::<::yunxin_im::types::RouteConfig>(4, value))
    }
    /// The push notification about the message.
    pub fn push_config(self, value: ::yunxin_im::types::PushConfig) -> Self {
        Self(self.0.json::<::yunxin_im::types::PushConfig>(5, value))
    }
    /// How the content is checked (安全通).
    pub fn antispam_config(self, value: BatchAntispamConfig) -> Self {
        Self(self.0.json::<BatchAntispamConfig>(6, value))
    }
    /// What is checked for each receiver.
    pub fn p2p_option(self, value: P2pOption) -> Self {
        Self(self.0.json::<P2pOption>(7, value))
    }
    /// Whether the message leaves no trace at the sender: it is neither synchronized to the sender's devices nor in
    /// the sender's roaming messages or history. Not both this and `receiver_no_sense`.
    ///
    /// The service's default is `false`; for example `false`.
    pub fn sender_no_sense(self, value: bool) -> Self {
        Self(self.0.json::<bool>(8, value))
    }
    /// Whether the message leaves no trace at the receivers, as `sender_no_sense` has it for the sender. Not both.
    ///
    /// The service's default is `false`; for example `false`.
    pub fn receiver_no_sense(self, value: bool) -> Self {
        Self(self.0.json::<bool>(9, value))
    }
    /// The app's own data, which goes with the message. The vendor does not say how long it may be.
    ///
    /// For example `{"order":42}`.
    pub fn extension(
        self,
        value: impl ::std::convert::Into<::yunxin_im::JsonText>,
    ) -> Self {
        Self(self.0.json::<::yunxin_im::JsonText>(10, value))
    }
    /// Whether the response has the messages in full.
    ///
    /// The service's default is `false`; for example `true`.
    pub fn need_message_detail(self, value: bool) -> Self {
        Self(self.0.json::<bool>(11, value))
    }
}
::yunxin_im::codegen::call! {
    BatchSendP2pMessage, BatchSent
}
static BATCH_SEND_P2P_MESSAGE: ::yunxin_im::codegen::Operation = ::yunxin_im::codegen::Operation {
    id: "batch_send_p2p_message",
    method: ::http::Method::POST,
    path: "/im/v2/conversations/messages",
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
            limits: &[::yunxin_im::codegen::Limit::MaxItems(100)],
            span: None,
        },
        ::yunxin_im::codegen::Parameter {
            name: "message",
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
            name: "antispam_config",
            place: ::yunxin_im::codegen::Place::Property,
            limits: &[],
            span: None,
        },
        ::yunxin_im::codegen::Parameter {
            name: "p2p_option",
            place: ::yunxin_im::codegen::Place::Property,
            limits: &[],
            span: None,
        },
        ::yunxin_im::codegen::Parameter {
            name: "sender_no_sense",
            place: ::yunxin_im::codegen::Place::Property,
            limits: &[],
            span: None,
        },
        ::yunxin_im::codegen::Parameter {
            name: "receiver_no_sense",
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
            name: "need_message_detail",
            place: ::yunxin_im::codegen::Place::Property,
            limits: &[],
            span: None,
        },
    ],
};
/// What [`send_p2p_receipt`](Messages::send_p2p_receipt) requires, by name.
#[derive(Clone, Debug)]
pub struct SendP2pReadReceiptArgs<T1, T2, T3> {
    /// Who has read the message, and sends the receipt.
    ///
    /// For example `bob`.
    pub from_account_id: T1,
    /// Who had sent the message, and gets the receipt.
    ///
    /// For example `alice`.
    pub to_account_id: T2,
    /// The message that was read.
    ///
    /// For example `122334`.
    pub message_server_id: T3,
}
/// A call of [`send_p2p_receipt`](Messages::send_p2p_receipt), which shows an example, with its optional parameters.
#[derive(Clone)]
#[must_use = "a call is sent by `send` or `send_raw`"]
pub struct SendP2pReadReceipt(::yunxin_im::codegen::Call);
::yunxin_im::codegen::call! {
    SendP2pReadReceipt, SentReceipt
}
static SEND_P2P_READ_RECEIPT: ::yunxin_im::codegen::Operation = ::yunxin_im::codegen::Operation {
    id: "send_p2p_read_receipt",
    method: ::http::Method::POST,
    path: "/im/v2/messages/actions/p2p_read_receipt",
    effect: true,
    body: ::yunxin_im::codegen::Body::Required,
    parameters: &[
        ::yunxin_im::codegen::Parameter {
            name: "from_account_id",
            place: ::yunxin_im::codegen::Place::Property,
            limits: &[],
            span: None,
        },
        ::yunxin_im::codegen::Parameter {
            name: "to_account_id",
            place: ::yunxin_im::codegen::Place::Property,
            limits: &[],
            span: None,
        },
        ::yunxin_im::codegen::Parameter {
            name: "message_server_id",
            place: ::yunxin_im::codegen::Place::Property,
            limits: &[],
            span: None,
        },
    ],
};
/// A call of [`send_team_receipt`](Messages::send_team_receipt), which shows an example, with its optional parameters.
#[derive(Clone)]
#[must_use = "a call is sent by `send` or `send_raw`"]
pub struct SendTeamReadReceipt(::yunxin_im::codegen::Call);
::yunxin_im::codegen::call! {
    SendTeamReadReceipt, SentTeamReceipts
}
static SEND_TEAM_READ_RECEIPT: ::yunxin_im::codegen::Operation = ::yunxin_im::codegen::Operation {
    id: "send_team_read_receipt",
    method: ::http::Method::POST,
    path: "/im/v2/messages/actions/team_read_receipt",
    effect: true,
    body: ::yunxin_im::codegen::Body::Required,
    parameters: &[
        ::yunxin_im::codegen::Parameter {
            name: "from_account_id",
            place: ::yunxin_im::codegen::Place::Property,
            limits: &[],
            span: None,
        },
        ::yunxin_im::codegen::Parameter {
            name: "team_id",
            place: ::yunxin_im::codegen::Place::Property,
            limits: &[],
            span: None,
        },
        ::yunxin_im::codegen::Parameter {
            name: "message_server_ids",
            place: ::yunxin_im::codegen::Place::Property,
            limits: &[],
            span: None,
        },
    ],
};
/// What [`get_team_receipt`](Messages::get_team_receipt) requires, by name.
#[derive(Clone, Debug)]
pub struct GetTeamReadReceiptArgs<T1, T2, T3> {
    /// The team that the message was sent to.
    ///
    /// For example `6001`.
    pub team_id: T1,
    /// The kind of the team; the service takes 1 (`Advanced`) only.
    ///
    /// For example [`Advanced`](crate::types::TeamType::Advanced) (`1`).
    pub team_type: ::yunxin_im::types::TeamType,
    /// Who sent the message.
    ///
    /// For example `alice`.
    pub sender_id: T2,
    /// The id that the service gave the message.
    ///
    /// For example `122334`.
    pub message_server_id: T3,
}
/// A call of [`get_team_receipt`](Messages::get_team_receipt), which shows an example, with its optional parameters.
#[derive(Clone)]
#[must_use = "a call is sent by `send` or `send_raw`"]
pub struct GetTeamReadReceipt(::yunxin_im::codegen::Call);
impl GetTeamReadReceipt {
    /// Whether the response says who has read the message, and who has not, beside how many.
    ///
    /// For example `true`.
    pub fn snapshot(self, value: bool) -> Self {
        Self(self.0.text::<bool>(4, value))
    }
}
::yunxin_im::codegen::call! {
    GetTeamReadReceipt, TeamReceipt
}
static GET_TEAM_READ_RECEIPT: ::yunxin_im::codegen::Operation = ::yunxin_im::codegen::Operation {
    id: "get_team_read_receipt",
    method: ::http::Method::GET,
    path: "/im/v2/messages/actions/team_read_receipt",
    effect: false,
    body: ::yunxin_im::codegen::Body::None,
    parameters: &[
        ::yunxin_im::codegen::Parameter {
            name: "team_id",
            place: ::yunxin_im::codegen::Place::Query,
            limits: &[],
            span: None,
        },
        ::yunxin_im::codegen::Parameter {
            name: "team_type",
            place: ::yunxin_im::codegen::Place::Query,
            limits: &[],
            span: None,
        },
        ::yunxin_im::codegen::Parameter {
            name: "sender_id",
            place: ::yunxin_im::codegen::Place::Query,
            limits: &[],
            span: None,
        },
        ::yunxin_im::codegen::Parameter {
            name: "message_server_id",
            place: ::yunxin_im::codegen::Place::Query,
            limits: &[],
            span: None,
        },
        ::yunxin_im::codegen::Parameter {
            name: "snapshot",
            place: ::yunxin_im::codegen::Place::Query,
            limits: &[],
            span: None,
        },
    ],
};
/// A call of [`get`](Messages::get), which shows an example, with its optional parameters.
#[derive(Clone)]
#[must_use = "a call is sent by `send` or `send_raw`"]
pub struct GetMessage(::yunxin_im::codegen::Call);
impl GetMessage {
    /// When the message was sent.
    ///
    /// For example `1795375718000`.
    pub fn message_time(
        self,
        value: impl ::std::convert::Into<::yunxin_im::Timestamp>,
    ) -> Self {
        Self(self.0.text::<::yunxin_im::Timestamp>(2, value))
    }
    /// Whether the service checks that the team is valid.
    ///
    /// The service's default is `false`; for example `true`.
    pub fn check_team_valid(self, value: bool) -> Self {
        Self(self.0.text::<bool>(3, value))
    }
    /// Whether the service checks that the account is a member of the team.
    ///
    /// The service's default is `false`; for example `true`.
    pub fn check_team_member_valid(self, value: bool) -> Self {
        Self(self.0.text::<bool>(4, value))
    }
}
::yunxin_im::codegen::call! {
    GetMessage, HistoryMessage
}
static GET_MESSAGE: ::yunxin_im::codegen::Operation = ::yunxin_im::codegen::Operation {
    id: "get_message",
    method: ::http::Method::GET,
    path: "/im/v2.1/conversations/{conversation_id}/messages/{message_server_id}",
    effect: false,
    body: ::yunxin_im::codegen::Body::None,
    parameters: &[
        ::yunxin_im::codegen::Parameter {
            name: "conversation_id",
            place: ::yunxin_im::codegen::Place::Path,
            limits: &[],
            span: Some(::yunxin_im::codegen::SpanField::ConversationType),
        },
        ::yunxin_im::codegen::Parameter {
            name: "message_server_id",
            place: ::yunxin_im::codegen::Place::Path,
            limits: &[],
            span: None,
        },
        ::yunxin_im::codegen::Parameter {
            name: "message_time",
            place: ::yunxin_im::codegen::Place::Query,
            limits: &[],
            span: None,
        },
        ::yunxin_im::codegen::Parameter {
            name: "check_team_valid",
            place: ::yunxin_im::codegen::Place::Query,
            limits: &[],
            span: None,
        },
        ::yunxin_im::codegen::Parameter {
            name: "check_team_member_valid",
            place: ::yunxin_im::codegen::Place::Query,
            limits: &[],
            span: None,
        },
    ],
};
/// What [`list`](Messages::list) requires, by name.
#[derive(Clone, Debug)]
pub struct ListMessagesArgs<T1, T2, T3> {
    /// The conversation: `owner|type|other`, the account that looks, 1 (`P2p`), 2 (`Team`) or 3 (`SuperTeam`), and the other
    /// account, team or super team.
    ///
    /// For example `alice|1|bob`.
    pub conversation_id: T1,
    /// Where the time range begins.
    ///
    /// For example `1795289318000`.
    pub begin_time: T2,
    /// Where the time range ends.
    ///
    /// For example `1795375718000`.
    pub end_time: T3,
    /// How many messages a page has at most.
    ///
    /// At least 1; at most 100; for example `50`.
    pub limit: i32,
}
/// A call of [`list`](Messages::list), which shows an example, with its optional parameters.
#[derive(Clone)]
#[must_use = "a call is sent by `send` or `send_raw`"]
pub struct ListMessages(::yunxin_im::codegen::Call);
impl ListMessages {
    /// Where the page begins; the first page if it is empty or left out. The `next_token` of the page before.
    ///
    /// For example `1795375718000`.
    pub fn page_token(
        self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        Self(self.0.text::<::std::string::String>(4, value))
    }
    /// Whether the oldest message comes first; else the newest does. (The name on the wire, `descending`, says the contrary.)
    /// The vendor does not say what holds if it is left out.
    ///
    /// For example `false`.
    #[doc(alias = "descending")]
    pub fn oldest_first(self, value: bool) -> Self {
        Self(self.0.text::<bool>(5, value))
    }
    /// The kinds of messages that are listed; all if it is left out. The vendor lists `Text`, `Image`, `Audio`, `Video`,
    /// `Location`, `File`, `Tip`, `CallRecord` and `Custom` here.
    ///
    /// For example `[0,1]`.
    #[doc(alias = "message_type")]
    pub fn message_types(
        self,
        value: impl ::std::iter::IntoIterator<Item = ::yunxin_im::types::MessageType>,
    ) -> Self {
        Self(self.0.list::<::yunxin_im::types::MessageType>(6, value))
    }
    /// Whether the service checks that the account is a member of the team; if not, it checks only that the team exists. Of
    /// effect in conversations of teams (高级群), not of super teams.
    ///
    /// The service's default is `true`; for example `false`.
    pub fn check_team_valid(self, value: bool) -> Self {
        Self(self.0.text::<bool>(7, value))
    }
    /// Whether messages without a trace are listed as well: those that were sent with `sender_no_sense` or
    /// `receiver_no_sense`, and those that were recalled or deleted one way.
    ///
    /// The service's default is `false`; for example `true`.
    #[doc(alias = "include_no_sense_msg")]
    pub fn include_no_sense_messages(self, value: bool) -> Self {
        Self(self.0.text::<bool>(8, value))
    }
}
::yunxin_im::codegen::call! {
    ListMessages, MessagePage
}
::yunxin_im::codegen::paged_call! {
    ListMessages, MessagePage, HistoryMessage, 4
}
static LIST_MESSAGES: ::yunxin_im::codegen::Operation = ::yunxin_im::codegen::Operation {
    id: "list_messages",
    method: ::http::Method::GET,
    path: "/im/v2.1/conversations/{conversation_id}/messages",
    effect: false,
    body: ::yunxin_im::codegen::Body::None,
    parameters: &[
        ::yunxin_im::codegen::Parameter {
            name: "conversation_id",
            place: ::yunxin_im::codegen::Place::Path,
            limits: &[],
            span: Some(::yunxin_im::codegen::SpanField::ConversationType),
        },
        ::yunxin_im::codegen::Parameter {
            name: "begin_time",
            place: ::yunxin_im::codegen::Place::Query,
            limits: &[],
            span: None,
        },
        ::yunxin_im::codegen::Parameter {
            name: "end_time",
            place: ::yunxin_im::codegen::Place::Query,
            limits: &[],
            span: None,
        },
        ::yunxin_im::codegen::Parameter {
            name: "limit",
            place: ::yunxin_im::codegen::Place::Query,
            limits: &[
                ::yunxin_im::codegen::Limit::Minimum(1),
                ::yunxin_im::codegen::Limit::Maximum(100),
            ],
            span: None,
        },
        ::yunxin_im::codegen::Parameter {
            name: "page_token",
            place: ::yunxin_im::codegen::Place::Query,
            limits: &[],
            span: None,
        },
        ::yunxin_im::codegen::Parameter {
            name: "descending",
            place: ::yunxin_im::codegen::Place::Query,
            limits: &[],
            span: None,
        },
        ::yunxin_im::codegen::Parameter {
            name: "message_type",
            place: ::yunxin_im::codegen::Place::QueryJoined,
            limits: &[],
            span: None,
        },
        ::yunxin_im::codegen::Parameter {
            name: "check_team_valid",
            place: ::yunxin_im::codegen::Place::Query,
            limits: &[],
            span: None,
        },
        ::yunxin_im::codegen::Parameter {
            name: "include_no_sense_msg",
            place: ::yunxin_im::codegen::Place::Query,
            limits: &[],
            span: None,
        },
    ],
};
/// A call of [`send_to_chatroom`](Messages::send_to_chatroom), which shows an example, with its optional parameters.
#[derive(Clone)]
#[must_use = "a call is sent by `send` or `send_raw`"]
pub struct SendChatroomMessage(::yunxin_im::codegen::Call);
impl SendChatroomMessage {
    /// Who gets the message; everybody in the room if it is empty or left out. The vendor does not say how many it
    /// may name.
    ///
    /// For example `["bob","carol"]`.
    pub fn receiver_ids(
        self,
        value: impl ::std::iter::IntoIterator<
            Item = impl ::std::convert::Into<::yunxin_im::AccountId>,
        >,
    ) -> Self {
        Self(self.0.json_list::<::yunxin_im::AccountId>(2, value))
    }
    /// Whether the message has been sent before.
    ///
    /// For example [`First`](crate::types::Resend::First) (`0`).
    pub fn resend_flag(self, value: ::yunxin_im::types::Resend) -> Self {
        Self(self.0.json::<::yunxin_im::types::Resend>(3, value))
    }
    /// The app's own data, which goes with the message. At most 4096 characters.
    ///
    /// For example `{"color":"red"}`.
    pub fn extension(
        self,
        value: impl ::std::convert::Into<::yunxin_im::JsonText>,
    ) -> Self {
        Self(self.0.json::<::yunxin_im::JsonText>(4, value))
    }
    /// How the message is delivered and kept.
    pub fn message_config(self, value: ChatroomMessageConfig) -> Self {
        Self(self.0.json::<ChatroomMessageConfig>(6, value))
    }
    /// Whether, and where, the message is copied to the app's own server.
    pub fn route_config(self, value: ::yunxin_im::types::RouteConfig) -> Self {
        Self(self.0.json::<::yunxin_im::types::RouteConfig>(7, value))
    }
    /// How the content is checked (安全通).
    pub fn antispam_config(self, value: ::yunxin_im::types::AntispamConfig) -> Self {
        Self(self.0.json::<::yunxin_im::types::AntispamConfig>(8, value))
    }
    /// That the message is a question to an AI user (数字人), and which.
    pub fn ai_params(self, value: AiParams) -> Self {
        Self(self.0.json::<AiParams>(9, value))
    }
}
::yunxin_im::codegen::call! {
    SendChatroomMessage, ChatroomSent
}
static SEND_CHATROOM_MESSAGE: ::yunxin_im::codegen::Operation = ::yunxin_im::codegen::Operation {
    id: "send_chatroom_message",
    method: ::http::Method::POST,
    path: "/im/v2/chatrooms/{room_id}/messages",
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
            name: "sender_id",
            place: ::yunxin_im::codegen::Place::Property,
            limits: &[],
            span: None,
        },
        ::yunxin_im::codegen::Parameter {
            name: "receiver_ids",
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
            name: "extension",
            place: ::yunxin_im::codegen::Place::Property,
            limits: &[],
            span: None,
        },
        ::yunxin_im::codegen::Parameter {
            name: "message",
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
        ::yunxin_im::codegen::Parameter {
            name: "ai_params",
            place: ::yunxin_im::codegen::Place::Property,
            limits: &[],
            span: None,
        },
    ],
};
/// A call of [`batch_send_to_chatroom`](Messages::batch_send_to_chatroom), which shows an example, with its optional parameters.
#[derive(Clone)]
#[must_use = "a call is sent by `send` or `send_raw`"]
pub struct BatchSendChatroomMessages(::yunxin_im::codegen::Call);
impl BatchSendChatroomMessages {
    /// Who gets the messages; everybody in the room if it is empty or left out. The vendor does not say how many it
    /// may name.
    ///
    /// For example `["bob","carol"]`.
    pub fn receiver_ids(
        self,
        value: impl ::std::iter::IntoIterator<
            Item = impl ::std::convert::Into<::yunxin_im::AccountId>,
        >,
    ) -> Self {
        Self(self.0.json_list::<::yunxin_im::AccountId>(2, value))
    }
    /// Whether the messages have been sent before.
    ///
    /// For example [`First`](crate::types::Resend::First) (`0`).
    pub fn resend_flag(self, value: ::yunxin_im::types::Resend) -> Self {
        Self(self.0.json::<::yunxin_im::types::Resend>(3, value))
    }
    /// The app's own data, which goes with each message. At most 4096 characters.
    ///
    /// For example `{"color":"red"}`.
    pub fn extension(
        self,
        value: impl ::std::convert::Into<::yunxin_im::JsonText>,
    ) -> Self {
        Self(self.0.json::<::yunxin_im::JsonText>(4, value))
    }
    /// How the messages are delivered and kept.
    pub fn message_config(self, value: ChatroomMessageConfig) -> Self {
        Self(self.0.json::<ChatroomMessageConfig>(6, value))
    }
    /// Whether, and where, the messages are copied to the app's own server.
    pub fn route_config(self, value: ::yunxin_im::types::RouteConfig) -> Self {
        Self(self.0.json::<::yunxin_im::types::RouteConfig>(7, value))
    }
    /// How the content is checked (安全通).
    pub fn antispam_config(self, value: ::yunxin_im::types::AntispamConfig) -> Self {
        Self(self.0.json::<::yunxin_im::types::AntispamConfig>(8, value))
    }
}
::yunxin_im::codegen::call! {
    BatchSendChatroomMessages, ChatroomBatchSent
}
static BATCH_SEND_CHATROOM_MESSAGES: ::yunxin_im::codegen::Operation = ::yunxin_im::codegen::Operation {
    id: "batch_send_chatroom_messages",
    method: ::http::Method::POST,
    path: "/im/v2/chatrooms/messages",
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
            name: "sender_id",
            place: ::yunxin_im::codegen::Place::Property,
            limits: &[],
            span: None,
        },
        ::yunxin_im::codegen::Parameter {
            name: "receiver_ids",
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
            name: "extension",
            place: ::yunxin_im::codegen::Place::Property,
            limits: &[],
            span: None,
        },
        ::yunxin_im::codegen::Parameter {
            name: "messages",
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
/// What [`recall_in_chatroom`](Messages::recall_in_chatroom) requires, by name.
#[derive(Clone, Debug)]
pub struct RecallChatroomMessageArgs<T1, T2, T3, T4, T5> {
    /// The chatroom that the message was sent to.
    ///
    /// For example `36`.
    pub room_id: T1,
    /// The id that the message was sent with.
    ///
    /// For example `m-0001`.
    pub message_client_id: T2,
    /// Who recalls the message.
    ///
    /// For example `carol`.
    pub operator_id: T3,
    /// Who sent the message.
    ///
    /// For example `alice`.
    pub sender_id: T4,
    /// When the message was sent; the `create_time` that sending it responded with.
    ///
    /// For example `1795375718000`.
    pub create_time: T5,
    /// Whether those in the room are told (the message is recalled) or not (it is deleted).
    ///
    /// For example `true`.
    pub notification_enabled: bool,
}
/// A call of [`recall_in_chatroom`](Messages::recall_in_chatroom), which shows an example, with its optional parameters.
#[derive(Clone)]
#[must_use = "a call is sent by `send` or `send_raw`"]
pub struct RecallChatroomMessage(::yunxin_im::codegen::Call);
impl RecallChatroomMessage {
    /// The app's own data for the notification; of no effect unless there is one (`notification_enabled`). At most 1024
    /// characters.
    ///
    /// For example `{"reason":"moderation"}`.
    pub fn notification_extension(
        self,
        value: impl ::std::convert::Into<::yunxin_im::JsonText>,
    ) -> Self {
        Self(self.0.text::<::yunxin_im::JsonText>(6, value))
    }
}
::yunxin_im::codegen::call! {
    RecallChatroomMessage, ()
}
static RECALL_CHATROOM_MESSAGE: ::yunxin_im::codegen::Operation = ::yunxin_im::codegen::Operation {
    id: "recall_chatroom_message",
    method: ::http::Method::DELETE,
    path: "/im/v2/chatrooms/{room_id}/messages/{message_client_id}",
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
            name: "message_client_id",
            place: ::yunxin_im::codegen::Place::Path,
            limits: &[],
            span: None,
        },
        ::yunxin_im::codegen::Parameter {
            name: "operator_id",
            place: ::yunxin_im::codegen::Place::Query,
            limits: &[],
            span: None,
        },
        ::yunxin_im::codegen::Parameter {
            name: "sender_id",
            place: ::yunxin_im::codegen::Place::Query,
            limits: &[],
            span: None,
        },
        ::yunxin_im::codegen::Parameter {
            name: "create_time",
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
        ::yunxin_im::codegen::Parameter {
            name: "notification_extension",
            place: ::yunxin_im::codegen::Place::Query,
            limits: &[],
            span: None,
        },
    ],
};
/// What [`list_in_chatroom`](Messages::list_in_chatroom) requires, by name.
#[derive(Clone, Debug)]
pub struct ListChatroomMessagesArgs<T1, T2> {
    /// The chatroom whose messages are listed.
    ///
    /// For example `36`.
    pub room_id: T1,
    /// Who sent the messages.
    ///
    /// For example `alice`.
    pub sender_id: T2,
    /// How many messages a page has at most.
    ///
    /// At least 1; at most 100; for example `50`.
    pub limit: i32,
}
/// A call of [`list_in_chatroom`](Messages::list_in_chatroom), which shows an example, with its optional parameters.
#[derive(Clone)]
#[must_use = "a call is sent by `send` or `send_raw`"]
pub struct ListChatroomMessages(::yunxin_im::codegen::Call);
impl ListChatroomMessages {
    /// Where the page begins; the first page if it is empty or left out. The `next_token` of the page before.
    ///
    /// For example `1795375718000`.
    pub fn page_token(
        self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        Self(self.0.text::<::std::string::String>(3, value))
    }
    /// Whether the oldest message comes first; else the newest does. (The name on the wire, `descending`, says the contrary.)
    ///
    /// The service's default is `true`; for example `false`.
    #[doc(alias = "descending")]
    pub fn oldest_first(self, value: bool) -> Self {
        Self(self.0.text::<bool>(4, value))
    }
    /// The kinds of messages that are listed; all if it is left out.
    ///
    /// For example `[0,1]`.
    #[doc(alias = "message_type")]
    pub fn message_types(
        self,
        value: impl ::std::iter::IntoIterator<Item = ::yunxin_im::types::MessageType>,
    ) -> Self {
        Self(self.0.list::<::yunxin_im::types::MessageType>(5, value))
    }
}
::yunxin_im::codegen::call! {
    ListChatroomMessages, ChatroomMessagePage
}
::yunxin_im::codegen::paged_call! {
    ListChatroomMessages, ChatroomMessagePage, ChatroomHistoryMessage, 3
}
static LIST_CHATROOM_MESSAGES: ::yunxin_im::codegen::Operation = ::yunxin_im::codegen::Operation {
    id: "list_chatroom_messages",
    method: ::http::Method::GET,
    path: "/im/v2.1/chatrooms/{room_id}/messages",
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
            name: "sender_id",
            place: ::yunxin_im::codegen::Place::Query,
            limits: &[],
            span: None,
        },
        ::yunxin_im::codegen::Parameter {
            name: "limit",
            place: ::yunxin_im::codegen::Place::Query,
            limits: &[
                ::yunxin_im::codegen::Limit::Minimum(1),
                ::yunxin_im::codegen::Limit::Maximum(100),
            ],
            span: None,
        },
        ::yunxin_im::codegen::Parameter {
            name: "page_token",
            place: ::yunxin_im::codegen::Place::Query,
            limits: &[],
            span: None,
        },
        ::yunxin_im::codegen::Parameter {
            name: "descending",
            place: ::yunxin_im::codegen::Place::Query,
            limits: &[],
            span: None,
        },
        ::yunxin_im::codegen::Parameter {
            name: "message_type",
            place: ::yunxin_im::codegen::Place::QueryJoined,
            limits: &[],
            span: None,
        },
    ],
};
/// A call of [`modify`](Messages::modify), which shows an example, with its optional parameters.
#[derive(Clone)]
#[must_use = "a call is sent by `send` or `send_raw`"]
pub struct ModifyMessage(::yunxin_im::codegen::Call);
impl ModifyMessage {
    /// The app's own data, which goes with the message. How long it may be depends on the app's plan.
    ///
    /// For example `{"order":42}`.
    pub fn extension(
        self,
        value: impl ::std::convert::Into<::yunxin_im::JsonText>,
    ) -> Self {
        Self(self.0.json::<::yunxin_im::JsonText>(2, value))
    }
    /// What the changed message counts for.
    pub fn message_config(self, value: RevisionConfig) -> Self {
        Self(self.0.json::<RevisionConfig>(4, value))
    }
    /// Whether, and where, the change is copied to the app's own server.
    pub fn route_config(self, value: ::yunxin_im::types::RouteConfig) -> Self {
        Self(self.0.json::<::yunxin_im::types::RouteConfig>(5, value))
    }
    /// The push notification about the change.
    pub fn push_config(self, value: ::yunxin_im::types::PushConfig) -> Self {
        Self(self.0.json::<::yunxin_im::types::PushConfig>(6, value))
    }
    /// How the new content is checked (安全通).
    pub fn antispam_config(self, value: ::yunxin_im::types::AntispamConfig) -> Self {
        Self(self.0.json::<::yunxin_im::types::AntispamConfig>(7, value))
    }
    /// What is checked in a P2P conversation.
    pub fn p2p_option(self, value: P2pOption) -> Self {
        Self(self.0.json::<P2pOption>(8, value))
    }
    /// What is checked in a team conversation.
    pub fn team_option(self, value: TeamCheckOption) -> Self {
        Self(self.0.json::<TeamCheckOption>(9, value))
    }
    /// What is checked in the conversation of a super team.
    #[doc(alias = "superteam_option")]
    pub fn super_team_option(self, value: TeamCheckOption) -> Self {
        Self(self.0.json::<TeamCheckOption>(10, value))
    }
}
::yunxin_im::codegen::call! {
    ModifyMessage, ModifiedMessage
}
static MODIFY_MESSAGE: ::yunxin_im::codegen::Operation = ::yunxin_im::codegen::Operation {
    id: "modify_message",
    method: ::http::Method::POST,
    path: "/im/v2/messages/actions/modifyMsg",
    effect: true,
    body: ::yunxin_im::codegen::Body::Required,
    parameters: &[
        ::yunxin_im::codegen::Parameter {
            name: "operator",
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
            name: "extension",
            place: ::yunxin_im::codegen::Place::Property,
            limits: &[],
            span: None,
        },
        ::yunxin_im::codegen::Parameter {
            name: "message",
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
            name: "antispam_config",
            place: ::yunxin_im::codegen::Place::Property,
            limits: &[],
            span: None,
        },
        ::yunxin_im::codegen::Parameter {
            name: "p2p_option",
            place: ::yunxin_im::codegen::Place::Property,
            limits: &[],
            span: None,
        },
        ::yunxin_im::codegen::Parameter {
            name: "team_option",
            place: ::yunxin_im::codegen::Place::Property,
            limits: &[],
            span: None,
        },
        ::yunxin_im::codegen::Parameter {
            name: "superteam_option",
            place: ::yunxin_im::codegen::Place::Property,
            limits: &[],
            span: None,
        },
    ],
};
/// A call of [`batch_get`](Messages::batch_get), which shows an example, with its optional parameters.
#[derive(Clone)]
#[must_use = "a call is sent by `send` or `send_raw`"]
pub struct BatchGetMessages(::yunxin_im::codegen::Call);
::yunxin_im::codegen::call! {
    BatchGetMessages, FoundMessages
}
static BATCH_GET_MESSAGES: ::yunxin_im::codegen::Operation = ::yunxin_im::codegen::Operation {
    id: "batch_get_messages",
    method: ::http::Method::POST,
    path: "/im/v2.1/conversations/{conversation_id}/batch_messages",
    effect: false,
    body: ::yunxin_im::codegen::Body::Required,
    parameters: &[
        ::yunxin_im::codegen::Parameter {
            name: "conversation_id",
            place: ::yunxin_im::codegen::Place::Path,
            limits: &[],
            span: Some(::yunxin_im::codegen::SpanField::ConversationType),
        },
        ::yunxin_im::codegen::Parameter {
            name: "messages",
            place: ::yunxin_im::codegen::Place::Property,
            limits: &[],
            span: None,
        },
    ],
};
/// What [`list_thread`](Messages::list_thread) requires, by name.
#[derive(Clone, Debug)]
pub struct ListThreadMessagesArgs<T1, T2, T3, T4, T5, T6, T7> {
    /// Where the time range begins.
    ///
    /// For example `1795289318000`.
    pub begin_time: T1,
    /// Where the time range ends.
    ///
    /// For example `1795375718000`.
    pub end_time: T2,
    /// How many messages a page has at most.
    ///
    /// At least 1; at most 100; for example `50`.
    pub limit: i32,
    /// The kind of conversation that the root was sent in.
    ///
    /// For example [`P2p`](crate::types::ConversationType::P2p) (`1`).
    pub conversation_type: ::yunxin_im::types::ConversationType,
    /// Who sent the root.
    ///
    /// For example `alice`.
    pub sender_id: T3,
    /// The account, team or super team that the root was sent to.
    ///
    /// For example `bob`.
    pub receiver_id: T4,
    /// The id that the service gave the root.
    ///
    /// For example `122334`.
    pub message_server_id: T5,
    /// The id that the root was sent with.
    ///
    /// For example `m-0001`.
    pub message_client_id: T6,
    /// When the root was sent.
    ///
    /// For example `1795289318000`.
    pub create_time: T7,
}
/// A call of [`list_thread`](Messages::list_thread), which shows an example, with its optional parameters.
#[derive(Clone)]
#[must_use = "a call is sent by `send` or `send_raw`"]
pub struct ListThreadMessages(::yunxin_im::codegen::Call);
impl ListThreadMessages {
    /// Where the page begins; the first page if it is empty or left out. The `next_token` of the page before.
    ///
    /// For example `1795375718000`.
    pub fn page_token(
        self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        Self(self.0.text::<::std::string::String>(2, value))
    }
    /// Whether the oldest message comes first; else the newest does. (The name on the wire, `descending`, says the contrary.)
    /// The vendor does not say what holds if it is left out.
    ///
    /// For example `false`.
    #[doc(alias = "descending")]
    pub fn oldest_first(self, value: bool) -> Self {
        Self(self.0.text::<bool>(4, value))
    }
}
::yunxin_im::codegen::call! {
    ListThreadMessages, ThreadPage
}
::yunxin_im::codegen::paged_call! {
    ListThreadMessages, ThreadPage, HistoryMessage, 2
}
static LIST_THREAD_MESSAGES: ::yunxin_im::codegen::Operation = ::yunxin_im::codegen::Operation {
    id: "list_thread_messages",
    method: ::http::Method::GET,
    path: "/im/v2.1/messages/actions/thread_messages",
    effect: false,
    body: ::yunxin_im::codegen::Body::None,
    parameters: &[
        ::yunxin_im::codegen::Parameter {
            name: "begin_time",
            place: ::yunxin_im::codegen::Place::Query,
            limits: &[],
            span: None,
        },
        ::yunxin_im::codegen::Parameter {
            name: "end_time",
            place: ::yunxin_im::codegen::Place::Query,
            limits: &[],
            span: None,
        },
        ::yunxin_im::codegen::Parameter {
            name: "page_token",
            place: ::yunxin_im::codegen::Place::Query,
            limits: &[],
            span: None,
        },
        ::yunxin_im::codegen::Parameter {
            name: "limit",
            place: ::yunxin_im::codegen::Place::Query,
            limits: &[
                ::yunxin_im::codegen::Limit::Minimum(1),
                ::yunxin_im::codegen::Limit::Maximum(100),
            ],
            span: None,
        },
        ::yunxin_im::codegen::Parameter {
            name: "descending",
            place: ::yunxin_im::codegen::Place::Query,
            limits: &[],
            span: None,
        },
        ::yunxin_im::codegen::Parameter {
            name: "conversation_type",
            place: ::yunxin_im::codegen::Place::Query,
            limits: &[],
            span: None,
        },
        ::yunxin_im::codegen::Parameter {
            name: "sender_id",
            place: ::yunxin_im::codegen::Place::Query,
            limits: &[],
            span: None,
        },
        ::yunxin_im::codegen::Parameter {
            name: "receiver_id",
            place: ::yunxin_im::codegen::Place::Query,
            limits: &[],
            span: None,
        },
        ::yunxin_im::codegen::Parameter {
            name: "message_server_id",
            place: ::yunxin_im::codegen::Place::Query,
            limits: &[],
            span: None,
        },
        ::yunxin_im::codegen::Parameter {
            name: "message_client_id",
            place: ::yunxin_im::codegen::Place::Query,
            limits: &[],
            span: None,
        },
        ::yunxin_im::codegen::Parameter {
            name: "create_time",
            place: ::yunxin_im::codegen::Place::Query,
            limits: &[],
            span: None,
        },
    ],
};
/// A call of [`add_quick_comment`](Messages::add_quick_comment), which shows an example, with its optional parameters.
#[derive(Clone)]
#[must_use = "a call is sent by `send` or `send_raw`"]
pub struct AddQuickComment(::yunxin_im::codegen::Call);
impl AddQuickComment {
    /// The app's own data, which goes with the comment. The vendor does not say how long it may be.
    ///
    /// For example `{"color":"red"}`.
    pub fn extension(
        self,
        value: impl ::std::convert::Into<::yunxin_im::JsonText>,
    ) -> Self {
        Self(self.0.json::<::yunxin_im::JsonText>(2, value))
    }
    /// The push notification about the comment.
    pub fn push_config(self, value: CommentPushConfig) -> Self {
        Self(self.0.json::<CommentPushConfig>(4, value))
    }
}
::yunxin_im::codegen::call! {
    AddQuickComment, QuickCommentChange
}
static ADD_QUICK_COMMENT: ::yunxin_im::codegen::Operation = ::yunxin_im::codegen::Operation {
    id: "add_quick_comment",
    method: ::http::Method::PATCH,
    path: "/im/v2/messages/actions/quick_comment",
    effect: true,
    body: ::yunxin_im::codegen::Body::Required,
    parameters: &[
        ::yunxin_im::codegen::Parameter {
            name: "operator_id",
            place: ::yunxin_im::codegen::Place::Property,
            limits: &[],
            span: None,
        },
        ::yunxin_im::codegen::Parameter {
            name: "index",
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
            name: "message",
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
/// A call of [`delete_quick_comment`](Messages::delete_quick_comment), which shows an example, with its optional parameters.
#[derive(Clone)]
#[must_use = "a call is sent by `send` or `send_raw`"]
pub struct DeleteQuickComment(::yunxin_im::codegen::Call);
impl DeleteQuickComment {
    /// The app's own data. The vendor does not say whether it is that of the comment or goes with its deletion.
    ///
    /// For example `{"color":"red"}`.
    pub fn extension(
        self,
        value: impl ::std::convert::Into<::yunxin_im::JsonText>,
    ) -> Self {
        Self(self.0.json::<::yunxin_im::JsonText>(2, value))
    }
    /// The push notification about the deletion.
    pub fn push_config(self, value: CommentPushConfig) -> Self {
        Self(self.0.json::<CommentPushConfig>(4, value))
    }
}
::yunxin_im::codegen::call! {
    DeleteQuickComment, QuickCommentChange
}
static DELETE_QUICK_COMMENT: ::yunxin_im::codegen::Operation = ::yunxin_im::codegen::Operation {
    id: "delete_quick_comment",
    method: ::http::Method::DELETE,
    path: "/im/v2/messages/actions/quick_comment",
    effect: true,
    body: ::yunxin_im::codegen::Body::Required,
    parameters: &[
        ::yunxin_im::codegen::Parameter {
            name: "operator_id",
            place: ::yunxin_im::codegen::Place::Property,
            limits: &[],
            span: None,
        },
        ::yunxin_im::codegen::Parameter {
            name: "index",
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
            name: "message",
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
/// A call of [`batch_get_quick_comments`](Messages::batch_get_quick_comments), which shows an example, with its optional parameters.
#[derive(Clone)]
#[must_use = "a call is sent by `send` or `send_raw`"]
pub struct BatchGetQuickComments(::yunxin_im::codegen::Call);
::yunxin_im::codegen::call! {
    BatchGetQuickComments, FoundQuickComments
}
static BATCH_GET_QUICK_COMMENTS: ::yunxin_im::codegen::Operation = ::yunxin_im::codegen::Operation {
    id: "batch_get_quick_comments",
    method: ::http::Method::POST,
    path: "/im/v2/messages/actions/quick_comment",
    effect: false,
    body: ::yunxin_im::codegen::Body::Required,
    parameters: &[
        ::yunxin_im::codegen::Parameter {
            name: "messages",
            place: ::yunxin_im::codegen::Place::Property,
            limits: &[],
            span: None,
        },
    ],
};
/// A call of [`search`](Messages::search), which shows an example, with its optional parameters.
#[derive(Clone)]
#[must_use = "a call is sent by `send` or `send_raw`"]
pub struct SearchMessages(::yunxin_im::codegen::Call);
impl SearchMessages {
    /// The conversation that is searched; all of them if it is left out. The account, 1 (`P2p`), 2 (`Team`) or 3
    /// (`SuperTeam`), and the other account, team or super team.
    ///
    /// For example `alice|1|bob`.
    pub fn conversation_id(
        self,
        value: impl ::std::convert::Into<::yunxin_im::ConversationId>,
    ) -> Self {
        Self(self.0.text::<::yunxin_im::ConversationId>(1, value))
    }
    /// Only messages of these senders; of all if it is left out.
    ///
    /// At most 5 items; for example `["alice","bob"]`.
    pub fn sender_account_ids(
        self,
        value: impl ::std::iter::IntoIterator<
            Item = impl ::std::convert::Into<::yunxin_im::AccountId>,
        >,
    ) -> Self {
        Self(self.0.list::<::yunxin_im::AccountId>(2, value))
    }
    /// Only messages of these kinds; all if it is left out. Notifications are not searched for keywords.
    ///
    /// For example `[0,1]`.
    pub fn message_types(
        self,
        value: impl ::std::iter::IntoIterator<Item = ::yunxin_im::types::MessageType>,
    ) -> Self {
        Self(self.0.list::<::yunxin_im::types::MessageType>(3, value))
    }
    /// Only messages of these kinds of the app's own (`sub_type`); all if it is left out.
    ///
    /// For example `[1,2]`.
    pub fn message_sub_types(
        self,
        value: impl ::std::iter::IntoIterator<Item = i32>,
    ) -> Self {
        Self(self.0.list::<i32>(4, value))
    }
    /// The point in time that the search begins at. The page is cut off before it says what holds if it is left out.
    ///
    /// For example `1795289318000`.
    pub fn start_time(
        self,
        value: impl ::std::convert::Into<::yunxin_im::Timestamp>,
    ) -> Self {
        Self(self.0.text::<::yunxin_im::Timestamp>(5, value))
    }
    /// How long the time is that is searched, in milliseconds; a day is 86400000. The sources do not say whether it lies
    /// before or after `start_time`.
    ///
    /// For example `86400000`.
    pub fn time_period(self, value: i64) -> Self {
        Self(self.0.text::<i64>(6, value))
    }
    /// Only messages with these words in their text; at most 5.
    ///
    /// For example `["hello","world"]`.
    #[doc(alias = "keyword_list")]
    pub fn keywords(
        self,
        value: impl ::std::iter::IntoIterator<
            Item = impl ::std::convert::Into<::std::string::String>,
        >,
    ) -> Self {
        Self(self.0.json_list::<::std::string::String>(7, value))
    }
    /// Whether a message must have one of the keywords or all of them.
    ///
    /// For example [`All`](KeywordMatch::All) (`1`).
    #[doc(alias = "keyword_match_type")]
    pub fn keyword_match(self, value: KeywordMatch) -> Self {
        Self(self.0.text::<KeywordMatch>(8, value))
    }
    /// Where the page begins; the first page if it is empty or left out. The `next_token` of the page before.
    ///
    /// For example `1795375718000`.
    pub fn page_token(
        self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        Self(self.0.text::<::std::string::String>(9, value))
    }
    /// How many messages a page has at most, from 1 to 100.
    ///
    /// For example `50`.
    pub fn limit(self, value: i32) -> Self {
        Self(self.0.text::<i32>(10, value))
    }
}
::yunxin_im::codegen::call! {
    SearchMessages, FoundMessagePage
}
::yunxin_im::codegen::paged_call! {
    SearchMessages, FoundMessagePage, HistoryMessage, 9
}
static SEARCH_MESSAGES: ::yunxin_im::codegen::Operation = ::yunxin_im::codegen::Operation {
    id: "search_messages",
    method: ::http::Method::GET,
    path: "/im/v2.1/messages/actions/search_messages",
    effect: false,
    body: ::yunxin_im::codegen::Body::None,
    parameters: &[
        ::yunxin_im::codegen::Parameter {
            name: "operator_id",
            place: ::yunxin_im::codegen::Place::Query,
            limits: &[],
            span: None,
        },
        ::yunxin_im::codegen::Parameter {
            name: "conversation_id",
            place: ::yunxin_im::codegen::Place::Query,
            limits: &[],
            span: None,
        },
        ::yunxin_im::codegen::Parameter {
            name: "sender_account_ids",
            place: ::yunxin_im::codegen::Place::QueryJoined,
            limits: &[::yunxin_im::codegen::Limit::MaxItems(5)],
            span: None,
        },
        ::yunxin_im::codegen::Parameter {
            name: "message_types",
            place: ::yunxin_im::codegen::Place::QueryJoined,
            limits: &[],
            span: None,
        },
        ::yunxin_im::codegen::Parameter {
            name: "message_sub_types",
            place: ::yunxin_im::codegen::Place::QueryJoined,
            limits: &[],
            span: None,
        },
        ::yunxin_im::codegen::Parameter {
            name: "start_time",
            place: ::yunxin_im::codegen::Place::Query,
            limits: &[],
            span: None,
        },
        ::yunxin_im::codegen::Parameter {
            name: "time_period",
            place: ::yunxin_im::codegen::Place::Query,
            limits: &[],
            span: None,
        },
        ::yunxin_im::codegen::Parameter {
            name: "keyword_list",
            place: ::yunxin_im::codegen::Place::Query,
            limits: &[],
            span: None,
        },
        ::yunxin_im::codegen::Parameter {
            name: "keyword_match_type",
            place: ::yunxin_im::codegen::Place::Query,
            limits: &[],
            span: None,
        },
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
    ],
};
/// A call of [`send_stream`](Messages::send_stream), which shows an example, with its optional parameters.
#[derive(Clone)]
#[must_use = "a call is sent by `send` or `send_raw`"]
pub struct SendStreamMessage(::yunxin_im::codegen::Call);
impl SendStreamMessage {
    /// Where the message is kept, and what it counts for.
    pub fn message_config(self, value: StreamMessageConfig) -> Self {
        Self(self.0.json::<StreamMessageConfig>(2, value))
    }
    /// Whether, and where, the message is copied to the app's own server.
    pub fn route_config(self, value: ::yunxin_im::types::RouteConfig) -> Self {
        Self(self.0.json::<::yunxin_im::types::RouteConfig>(3, value))
    }
    /// What is checked in a P2P conversation.
    pub fn p2p_option(self, value: P2pOption) -> Self {
        Self(self.0.json::<P2pOption>(4, value))
    }
    /// The push notification about the message.
    pub fn push_config(self, value: StreamPushConfig) -> Self {
        Self(self.0.json::<StreamPushConfig>(5, value))
    }
    /// The app's own data, which goes with the message. The vendor does not say how long it may be.
    ///
    /// For example `{"order":42}`.
    pub fn extension(
        self,
        value: impl ::std::convert::Into<::yunxin_im::JsonText>,
    ) -> Self {
        Self(self.0.json::<::yunxin_im::JsonText>(6, value))
    }
    /// The documents that the text was made from. The vendor does not say how many there may be.
    ///
    /// For example `[{"name":"Handbook","title":"Returns","url":"https://example.com/handbook/returns"},{"name":"Handbook","title":"Refunds","url":"https://example.com/handbook/refunds"}]`.
    pub fn rag_info_list(
        self,
        value: impl ::std::iter::IntoIterator<Item = RagInfo>,
    ) -> Self {
        Self(self.0.json_list::<RagInfo>(7, value))
    }
    /// What is checked in a team conversation, and whether the message wants read receipts.
    pub fn team_option(self, value: TeamOption) -> Self {
        Self(self.0.json::<TeamOption>(8, value))
    }
    /// Which members of the team see the message; all of them if it is left out. For team conversations.
    pub fn target_option(self, value: TargetOption) -> Self {
        Self(self.0.json::<TargetOption>(9, value))
    }
    /// The thread that the message belongs to, and the message of it that it answers.
    pub fn thread_config(self, value: ThreadConfig) -> Self {
        Self(self.0.json::<ThreadConfig>(10, value))
    }
    /// Whether the message leaves no trace at the sender: it is neither synchronized to the sender's devices nor in
    /// the sender's roaming messages or history. Not both this and `receiver_no_sense`.
    ///
    /// The service's default is `false`; for example `false`.
    pub fn sender_no_sense(self, value: bool) -> Self {
        Self(self.0.json::<bool>(11, value))
    }
    /// Whether the message leaves no trace at the receiver, as `sender_no_sense` has it for the sender. Not both.
    ///
    /// The service's default is `false`; for example `false`.
    pub fn receiver_no_sense(self, value: bool) -> Self {
        Self(self.0.json::<bool>(12, value))
    }
}
::yunxin_im::codegen::call! {
    SendStreamMessage, SentStreamMessage
}
static SEND_STREAM_MESSAGE: ::yunxin_im::codegen::Operation = ::yunxin_im::codegen::Operation {
    id: "send_stream_message",
    method: ::http::Method::POST,
    path: "/im/v2/conversations/{conversation_id}/messages/actions/stream_message",
    effect: true,
    body: ::yunxin_im::codegen::Body::Required,
    parameters: &[
        ::yunxin_im::codegen::Parameter {
            name: "conversation_id",
            place: ::yunxin_im::codegen::Place::Path,
            limits: &[],
            span: Some(::yunxin_im::codegen::SpanField::ConversationType),
        },
        ::yunxin_im::codegen::Parameter {
            name: "message",
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
            name: "p2p_option",
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
            name: "extension",
            place: ::yunxin_im::codegen::Place::Property,
            limits: &[],
            span: None,
        },
        ::yunxin_im::codegen::Parameter {
            name: "rag_info_list",
            place: ::yunxin_im::codegen::Place::Property,
            limits: &[],
            span: None,
        },
        ::yunxin_im::codegen::Parameter {
            name: "team_option",
            place: ::yunxin_im::codegen::Place::Property,
            limits: &[],
            span: None,
        },
        ::yunxin_im::codegen::Parameter {
            name: "target_option",
            place: ::yunxin_im::codegen::Place::Property,
            limits: &[],
            span: None,
        },
        ::yunxin_im::codegen::Parameter {
            name: "thread_config",
            place: ::yunxin_im::codegen::Place::Property,
            limits: &[],
            span: None,
        },
        ::yunxin_im::codegen::Parameter {
            name: "sender_no_sense",
            place: ::yunxin_im::codegen::Place::Property,
            limits: &[],
            span: None,
        },
        ::yunxin_im::codegen::Parameter {
            name: "receiver_no_sense",
            place: ::yunxin_im::codegen::Place::Property,
            limits: &[],
            span: None,
        },
    ],
};

::yunxin_im::codegen::integer_enum! {
    /// What is done with the message.
    pub enum RecallType {
        /// Recalls the message one way (单向撤回). P2P and team conversations.
        ///
        /// `1` on the wire.
        OneWay = 1 "one-way",
        /// Recalls the message both ways (双向撤回). P2P, team and super team conversations.
        ///
        /// `2` on the wire.
        TwoWay = 2 "two-way",
        /// Deletes the message (删除). P2P and team conversations.
        ///
        /// `3` on the wire.
        Delete = 3 "delete",
    }
}

::yunxin_im::codegen::integer_enum! {
    /// Whether a message must lie within the app's recall window.
    pub enum RevokeTimeCheck {
        /// The message must lie within the recall window (the service's default).
        ///
        /// `0` on the wire.
        Enforce = 0 "enforce",
        /// The window is ignored; messages of the last 30 days can be recalled.
        ///
        /// `1` on the wire.
        Ignore = 1 "ignore",
    }
}

/// Where a message is kept, and what it counts for.
#[derive(Clone, Debug, PartialEq, Default, ::serde::Serialize)]
#[non_exhaustive]
pub struct MessageConfig {
    /// Whether the message counts as unread.
    ///
    /// The service's default is `true`; for example `false`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub unread_enabled: ::std::option::Option<bool>,
    /// Whether the message is synchronized to the other devices of the sender.
    ///
    /// The service's default is `true`; for example `false`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "mutil_sync_enabled")]
    pub multi_sync_enabled: ::std::option::Option<bool>,
    /// Whether the message is kept for receivers that are offline.
    ///
    /// The service's default is `true`; for example `false`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub offline_enabled: ::std::option::Option<bool>,
    /// Whether the message is kept in the history (云端历史消息).
    ///
    /// The service's default is `true`; for example `false`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub history_enabled: ::std::option::Option<bool>,
    /// Whether the message is kept as a roaming message (漫游消息).
    ///
    /// The service's default is `true`; for example `false`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub roaming_enabled: ::std::option::Option<bool>,
    /// Whether the message becomes the last one of the conversation.
    ///
    /// The service's default is `true`; for example `false`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub conversation_update_enabled: ::std::option::Option<bool>,
}
impl MessageConfig {
    /// Creates an empty one.
    pub fn new() -> Self {
        Self {
            unread_enabled: None,
            multi_sync_enabled: None,
            offline_enabled: None,
            history_enabled: None,
            roaming_enabled: None,
            conversation_update_enabled: None,
        }
    }
    /// Whether the message counts as unread.
    ///
    /// The service's default is `true`; for example `false`.
    pub fn unread_enabled(self, value: bool) -> Self {
        Self {
            unread_enabled: Some(value),
            ..self
        }
    }
    /// Whether the message is synchronized to the other devices of the sender.
    ///
    /// The service's default is `true`; for example `false`.
    #[doc(alias = "mutil_sync_enabled")]
    pub fn multi_sync_enabled(self, value: bool) -> Self {
        Self {
            multi_sync_enabled: Some(value),
            ..self
        }
    }
    /// Whether the message is kept for receivers that are offline.
    ///
    /// The service's default is `true`; for example `false`.
    pub fn offline_enabled(self, value: bool) -> Self {
        Self {
            offline_enabled: Some(value),
            ..self
        }
    }
    /// Whether the message is kept in the history (云端历史消息).
    ///
    /// The service's default is `true`; for example `false`.
    pub fn history_enabled(self, value: bool) -> Self {
        Self {
            history_enabled: Some(value),
            ..self
        }
    }
    /// Whether the message is kept as a roaming message (漫游消息).
    ///
    /// The service's default is `true`; for example `false`.
    pub fn roaming_enabled(self, value: bool) -> Self {
        Self {
            roaming_enabled: Some(value),
            ..self
        }
    }
    /// Whether the message becomes the last one of the conversation.
    ///
    /// The service's default is `true`; for example `false`.
    pub fn conversation_update_enabled(self, value: bool) -> Self {
        Self {
            conversation_update_enabled: Some(value),
            ..self
        }
    }
}

/// Which members of a team see a message (群定向消息). The vendor does not say how many accounts the list may have, nor what holds
/// for what is left out.
#[derive(Clone, Debug, PartialEq, Default, ::serde::Serialize)]
#[non_exhaustive]
pub struct TargetOption {
    /// The members that `inclusive` speaks of.
    ///
    /// For example `["bob","carol"]`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub receiver_account_ids: ::std::option::Option<
        ::std::vec::Vec<::yunxin_im::AccountId>,
    >,
    /// Whether these members see the message; else all but these do.
    ///
    /// For example `true`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub inclusive: ::std::option::Option<bool>,
    /// Whether the service checks that the accounts are members of the team.
    ///
    /// For example `true`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub check_team_member_valid: ::std::option::Option<bool>,
    /// Whether those who join the team later see the message.
    ///
    /// For example `false`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "visible_to_new_member")]
    pub visible_to_new_members: ::std::option::Option<bool>,
}
impl TargetOption {
    /// Creates an empty one.
    pub fn new() -> Self {
        Self {
            receiver_account_ids: None,
            inclusive: None,
            check_team_member_valid: None,
            visible_to_new_members: None,
        }
    }
    /// The members that `inclusive` speaks of.
    ///
    /// For example `["bob","carol"]`.
    pub fn receiver_account_ids(
        self,
        value: impl ::std::iter::IntoIterator<
            Item = impl ::std::convert::Into<::yunxin_im::AccountId>,
        >,
    ) -> Self {
        Self {
            receiver_account_ids: Some(
                value
                    .into_iter()
                    .map(::std::convert::Into::into)
                    .collect::<::std::vec::Vec<_>>(),
            ),
            ..self
        }
    }
    /// Whether these members see the message; else all but these do.
    ///
    /// For example `true`.
    pub fn inclusive(self, value: bool) -> Self {
        Self {
            inclusive: Some(value),
            ..self
        }
    }
    /// Whether the service checks that the accounts are members of the team.
    ///
    /// For example `true`.
    pub fn check_team_member_valid(self, value: bool) -> Self {
        Self {
            check_team_member_valid: Some(value),
            ..self
        }
    }
    /// Whether those who join the team later see the message.
    ///
    /// For example `false`.
    #[doc(alias = "visible_to_new_member")]
    pub fn visible_to_new_members(self, value: bool) -> Self {
        Self {
            visible_to_new_members: Some(value),
            ..self
        }
    }
}

/// What is checked before a message is sent to an account.
#[derive(Clone, Debug, PartialEq, Default, ::serde::Serialize)]
#[non_exhaustive]
pub struct P2pOption {
    /// Whether the message is sent only if the two accounts are friends.
    ///
    /// The service's default is `false`; for example `true`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub check_friend: ::std::option::Option<bool>,
}
impl P2pOption {
    /// Creates an empty one.
    pub fn new() -> Self {
        Self { check_friend: None }
    }
    /// Whether the message is sent only if the two accounts are friends.
    ///
    /// The service's default is `false`; for example `true`.
    pub fn check_friend(self, value: bool) -> Self {
        Self {
            check_friend: Some(value),
            ..self
        }
    }
}

/// What is checked before a message is sent to a team, and whether it wants read receipts.
#[derive(Clone, Debug, PartialEq, Default, ::serde::Serialize)]
#[non_exhaustive]
pub struct TeamOption {
    /// Whether the message wants read receipts. The vendor does not say what the default is.
    ///
    /// For example `true`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub mark_as_read: ::std::option::Option<bool>,
    /// Whether the message is sent though the team is muted.
    ///
    /// The service's default is `false`; for example `true`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub ignore_chat_banned: ::std::option::Option<bool>,
    /// Whether the message is sent though the sender is muted in the team.
    ///
    /// The service's default is `false`; for example `true`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub ignore_member_chat_banned: ::std::option::Option<bool>,
    /// Whether the sender must be a member of the team.
    ///
    /// The service's default is `true`; for example `false`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub check_team_member_valid: ::std::option::Option<bool>,
}
impl TeamOption {
    /// Creates an empty one.
    pub fn new() -> Self {
        Self {
            mark_as_read: None,
            ignore_chat_banned: None,
            ignore_member_chat_banned: None,
            check_team_member_valid: None,
        }
    }
    /// Whether the message wants read receipts. The vendor does not say what the default is.
    ///
    /// For example `true`.
    pub fn mark_as_read(self, value: bool) -> Self {
        Self {
            mark_as_read: Some(value),
            ..self
        }
    }
    /// Whether the message is sent though the team is muted.
    ///
    /// The service's default is `false`; for example `true`.
    pub fn ignore_chat_banned(self, value: bool) -> Self {
        Self {
            ignore_chat_banned: Some(value),
            ..self
        }
    }
    /// Whether the message is sent though the sender is muted in the team.
    ///
    /// The service's default is `false`; for example `true`.
    pub fn ignore_member_chat_banned(self, value: bool) -> Self {
        Self {
            ignore_member_chat_banned: Some(value),
            ..self
        }
    }
    /// Whether the sender must be a member of the team.
    ///
    /// The service's default is `true`; for example `false`.
    pub fn check_team_member_valid(self, value: bool) -> Self {
        Self {
            check_team_member_valid: Some(value),
            ..self
        }
    }
}

/// What is checked before a message of a team or super team is sent or changed.
#[derive(Clone, Debug, PartialEq, Default, ::serde::Serialize)]
#[non_exhaustive]
pub struct TeamCheckOption {
    /// Whether the call is done though the team is muted.
    ///
    /// The service's default is `false`; for example `true`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub ignore_chat_banned: ::std::option::Option<bool>,
    /// Whether the call is done though the account is muted in the team.
    ///
    /// The service's default is `false`; for example `true`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub ignore_member_chat_banned: ::std::option::Option<bool>,
    /// Whether the account must be a member of the team.
    ///
    /// The service's default is `true`; for example `false`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub check_team_member_valid: ::std::option::Option<bool>,
}
impl TeamCheckOption {
    /// Creates an empty one.
    pub fn new() -> Self {
        Self {
            ignore_chat_banned: None,
            ignore_member_chat_banned: None,
            check_team_member_valid: None,
        }
    }
    /// Whether the call is done though the team is muted.
    ///
    /// The service's default is `false`; for example `true`.
    pub fn ignore_chat_banned(self, value: bool) -> Self {
        Self {
            ignore_chat_banned: Some(value),
            ..self
        }
    }
    /// Whether the call is done though the account is muted in the team.
    ///
    /// The service's default is `false`; for example `true`.
    pub fn ignore_member_chat_banned(self, value: bool) -> Self {
        Self {
            ignore_member_chat_banned: Some(value),
            ..self
        }
    }
    /// Whether the account must be a member of the team.
    ///
    /// The service's default is `true`; for example `false`.
    pub fn check_team_member_valid(self, value: bool) -> Self {
        Self {
            check_team_member_valid: Some(value),
            ..self
        }
    }
}

/// For messages of a robot (机器人消息). The vendor does not say what the topic, the function and the content are, nor how long
/// they may be.
#[derive(Clone, Debug, PartialEq, Default, ::serde::Serialize)]
#[non_exhaustive]
pub struct RobotConfig {
    /// The account of the robot.
    ///
    /// For example `robot`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub robot_account_id: ::std::option::Option<::yunxin_im::AccountId>,
    /// The topic of the message.
    ///
    /// For example `weather`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub robot_topic: ::std::option::Option<::std::string::String>,
    /// The function of the robot.
    ///
    /// For example `forecast`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub robot_function: ::std::option::Option<::std::string::String>,
    /// Content of the app's own.
    ///
    /// For example `tomorrow`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub robot_custom_content: ::std::option::Option<::std::string::String>,
}
impl RobotConfig {
    /// Creates an empty one.
    pub fn new() -> Self {
        Self {
            robot_account_id: None,
            robot_topic: None,
            robot_function: None,
            robot_custom_content: None,
        }
    }
    /// The account of the robot.
    ///
    /// For example `robot`.
    pub fn robot_account_id(
        self,
        value: impl ::std::convert::Into<::yunxin_im::AccountId>,
    ) -> Self {
        Self {
            robot_account_id: Some(value.into()),
            ..self
        }
    }
    /// The topic of the message.
    ///
    /// For example `weather`.
    pub fn robot_topic(
        self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        Self {
            robot_topic: Some(value.into()),
            ..self
        }
    }
    /// The function of the robot.
    ///
    /// For example `forecast`.
    pub fn robot_function(
        self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        Self {
            robot_function: Some(value.into()),
            ..self
        }
    }
    /// Content of the app's own.
    ///
    /// For example `tomorrow`.
    pub fn robot_custom_content(
        self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        Self {
            robot_custom_content: Some(value.into()),
            ..self
        }
    }
}

/// The thread that a message belongs to.
#[derive(Clone, Debug, PartialEq, Default, ::serde::Serialize)]
#[non_exhaustive]
pub struct ThreadConfig {
    /// The message that the thread began with.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub thread_root: ::std::option::Option<MessageReference>,
    /// The message that is answered.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub thread_reply: ::std::option::Option<MessageReference>,
}
impl ThreadConfig {
    /// Creates an empty one.
    pub fn new() -> Self {
        Self {
            thread_root: None,
            thread_reply: None,
        }
    }
    /// The message that the thread began with.
    pub fn thread_root(self, value: MessageReference) -> Self {
        Self {
            thread_root: Some(value),
            ..self
        }
    }
    /// The message that is answered.
    pub fn thread_reply(self, value: MessageReference) -> Self {
        Self {
            thread_reply: Some(value),
            ..self
        }
    }
}
::yunxin_im::codegen::received! {
    ThreadConfig { "thread_root" => thread_root, "thread_reply" => thread_reply, }
}

/// A message, by its ids, time, sender and receiver. The vendor does not say which of them are needed.
#[derive(Clone, Debug, PartialEq, Default, ::serde::Serialize)]
#[non_exhaustive]
pub struct MessageReference {
    /// Who sent the message.
    ///
    /// For example `alice`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub sender_id: ::std::option::Option<::yunxin_im::AccountId>,
    /// The account, team or super team that the message was sent to.
    ///
    /// For example `bob`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub receiver_id: ::std::option::Option<::std::string::String>,
    /// When the message was sent.
    ///
    /// For example `1795375718000`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub create_time: ::std::option::Option<::yunxin_im::Timestamp>,
    /// The id that the service gave the message.
    ///
    /// For example `122334`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub message_server_id: ::std::option::Option<::yunxin_im::MessageId>,
    /// The id that the message was sent with.
    ///
    /// For example `m-0001`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub message_client_id: ::std::option::Option<::std::string::String>,
}
impl MessageReference {
    /// Creates an empty one.
    pub fn new() -> Self {
        Self {
            sender_id: None,
            receiver_id: None,
            create_time: None,
            message_server_id: None,
            message_client_id: None,
        }
    }
    /// Who sent the message.
    ///
    /// For example `alice`.
    pub fn sender_id(
        self,
        value: impl ::std::convert::Into<::yunxin_im::AccountId>,
    ) -> Self {
        Self {
            sender_id: Some(value.into()),
            ..self
        }
    }
    /// The account, team or super team that the message was sent to.
    ///
    /// For example `bob`.
    pub fn receiver_id(
        self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        Self {
            receiver_id: Some(value.into()),
            ..self
        }
    }
    /// When the message was sent.
    ///
    /// For example `1795375718000`.
    pub fn create_time(
        self,
        value: impl ::std::convert::Into<::yunxin_im::Timestamp>,
    ) -> Self {
        Self {
            create_time: Some(value.into()),
            ..self
        }
    }
    /// The id that the service gave the message.
    ///
    /// For example `122334`.
    pub fn message_server_id(
        self,
        value: impl ::std::convert::Into<::yunxin_im::MessageId>,
    ) -> Self {
        Self {
            message_server_id: Some(value.into()),
            ..self
        }
    }
    /// The id that the message was sent with.
    ///
    /// For example `m-0001`.
    pub fn message_client_id(
        self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        Self {
            message_client_id: Some(value.into()),
            ..self
        }
    }
}
::yunxin_im::codegen::received! {
    MessageReference { "sender_id" => sender_id, "receiver_id" => receiver_id,
    "create_time" => create_time, "message_server_id" => message_server_id,
    "message_client_id" => message_client_id, }
}

/// A question to an AI user (数字人), which is set up in the vendor's console.
#[derive(Clone, Debug, PartialEq, Default, ::serde::Serialize)]
#[non_exhaustive]
pub struct AiParams {
    /// The account of the AI user.
    ///
    /// For example `assistant`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub account: ::std::option::Option<::yunxin_im::AccountId>,
    /// The question, `msg` with a `type` of 0 (text). The text of the message if it is left out; a message that is not a text
    /// message is then refused with code 107336.
    ///
    /// For example `{"msg":"What is the weather like?","type":0}`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub content: ::std::option::Option<::yunxin_im::JsonText>,
    /// The messages before it, each with a `role`, `user` or `assistant`. The vendor does not say in which order.
    ///
    /// For example `[{"role":"user","msg":"hello","type":0},{"role":"assistant","msg":"Hello!","type":0}]`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub messages: ::std::option::Option<::yunxin_im::JsonText>,
    /// The values of the variables in the prompt; needed if it has any.
    ///
    /// For example `{"city":"Hangzhou"}`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub prompt_variables: ::std::option::Option<::yunxin_im::JsonText>,
    /// Settings of the model, which depend on the model.
    ///
    /// For example `{"temperature":0.5}`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub config: ::std::option::Option<::yunxin_im::JsonText>,
    /// Whether the question is also sent as a message.
    ///
    /// For example `true`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub send_original: ::std::option::Option<bool>,
}
impl AiParams {
    /// Creates an empty one.
    pub fn new() -> Self {
        Self {
            account: None,
            content: None,
            messages: None,
            prompt_variables: None,
            config: None,
            send_original: None,
        }
    }
    /// The account of the AI user.
    ///
    /// For example `assistant`.
    pub fn account(
        self,
        value: impl ::std::convert::Into<::yunxin_im::AccountId>,
    ) -> Self {
        Self {
            account: Some(value.into()),
            ..self
        }
    }
    /// The question, `msg` with a `type` of 0 (text). The text of the message if it is left out; a message that is not a text
    /// message is then refused with code 107336.
    ///
    /// For example `{"msg":"What is the weather like?","type":0}`.
    pub fn content(
        self,
        value: impl ::std::convert::Into<::yunxin_im::JsonText>,
    ) -> Self {
        Self {
            content: Some(value.into()),
            ..self
        }
    }
    /// The messages before it, each with a `role`, `user` or `assistant`. The vendor does not say in which order.
    ///
    /// For example `[{"role":"user","msg":"hello","type":0},{"role":"assistant","msg":"Hello!","type":0}]`.
    pub fn messages(
        self,
        value: impl ::std::convert::Into<::yunxin_im::JsonText>,
    ) -> Self {
        Self {
            messages: Some(value.into()),
            ..self
        }
    }
    /// The values of the variables in the prompt; needed if it has any.
    ///
    /// For example `{"city":"Hangzhou"}`.
    pub fn prompt_variables(
        self,
        value: impl ::std::convert::Into<::yunxin_im::JsonText>,
    ) -> Self {
        Self {
            prompt_variables: Some(value.into()),
            ..self
        }
    }
    /// Settings of the model, which depend on the model.
    ///
    /// For example `{"temperature":0.5}`.
    pub fn config(
        self,
        value: impl ::std::convert::Into<::yunxin_im::JsonText>,
    ) -> Self {
        Self {
            config: Some(value.into()),
            ..self
        }
    }
    /// Whether the question is also sent as a message.
    ///
    /// For example `true`.
    pub fn send_original(self, value: bool) -> Self {
        Self {
            send_original: Some(value),
            ..self
        }
    }
}

/// A message that was sent, as the service has it.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct SentMessage {
    /// The id that the service gave the message.
    pub message_server_id: ::std::option::Option<::yunxin_im::MessageId>,
    /// The id that the message was sent with, or that the service made.
    pub message_client_id: ::std::option::Option<::std::string::String>,
    /// Who sent the message.
    pub sender_id: ::std::option::Option<::yunxin_im::AccountId>,
    /// The kind of conversation that the message was sent in.
    pub conversation_type: ::std::option::Option<::yunxin_im::types::ConversationType>,
    /// The account, team or super team that the message was sent to.
    pub receiver_id: ::std::option::Option<::std::string::String>,
    /// When the message was sent. Other calls ask for it.
    pub create_time: ::std::option::Option<::yunxin_im::Timestamp>,
    /// The kind of message, which decides the shape of `attachment`.
    pub message_type: ::std::option::Option<::yunxin_im::types::MessageType>,
    /// The kind of the app's own, of a custom message.
    pub sub_type: ::std::option::Option<i32>,
    /// The text of the message, or what describes a message of another kind.
    pub text: ::std::option::Option<::std::string::String>,
    /// The content of a message that is neither a text nor a tip; members as for a `Message`.
    pub attachment: ::std::option::Option<
        ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    >,
    /// The thread that the message belongs to.
    pub thread_config: ::std::option::Option<ThreadConfig>,
}
::yunxin_im::codegen::received! {
    SentMessage { "message_server_id" => message_server_id, "message_client_id" =>
    message_client_id, "sender_id" => sender_id, "conversation_type" =>
    conversation_type, "receiver_id" => receiver_id, "create_time" => create_time,
    "message_type" => message_type, "sub_type" => sub_type, "text" => text, "attachment"
    => attachment, "thread_config" => thread_config, }
}

::yunxin_im::codegen::integer_enum! {
    /// Which messages are deleted.
    pub enum StoredMessages {
        /// The roaming messages (漫游消息).
        ///
        /// `1` on the wire.
        Roaming = 1 "roaming",
        /// The history (历史消息).
        ///
        /// `2` on the wire.
        History = 2 "history",
        /// Both. Not on the vendor's page; its SDKs have it.
        ///
        /// `3` on the wire.
        RoamingAndHistory = 3 "roaming-and-history",
    }
}

/// How the content of a message to several accounts is checked (安全通), if the app has that service.
#[derive(Clone, Debug, PartialEq, Default, ::serde::Serialize)]
#[non_exhaustive]
pub struct BatchAntispamConfig {
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
    /// More parameters of the check.
    ///
    /// For example `{"level":2}`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub antispam_extension: ::std::option::Option<::yunxin_im::JsonText>,
    /// Parameters of the check for cheats (反作弊).
    ///
    /// For example `{"email":"alice@example.com"}`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub antispam_cheating: ::std::option::Option<::yunxin_im::JsonText>,
}
impl BatchAntispamConfig {
    /// Creates an empty one.
    pub fn new() -> Self {
        Self {
            antispam_enabled: None,
            antispam_business_id: None,
            antispam_extension: None,
            antispam_cheating: None,
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
    /// More parameters of the check.
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
    /// Parameters of the check for cheats (反作弊).
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
}

/// What came of sending a message to several accounts.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct BatchSent {
    /// The messages that were sent, one for each receiver.
    pub success_list: ::std::vec::Vec<SentMessage>,
    /// The receivers that it was not sent to, and why.
    pub failed_list: ::std::vec::Vec<::yunxin_im::types::FailedAccount>,
}
::yunxin_im::codegen::received! {
    BatchSent { "success_list" => success_list, "failed_list" => failed_list, }
}
impl ::yunxin_im::PartialSuccess for BatchSent {
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

/// A receipt that was sent.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct SentReceipt {
    /// When the receipt was sent.
    pub timestamp: ::std::option::Option<::yunxin_im::Timestamp>,
}
::yunxin_im::codegen::received! {
    SentReceipt { "timestamp" => timestamp, }
}

/// What came of the receipts for several messages.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct SentTeamReceipts {
    /// The messages for which a receipt was sent.
    pub success_list: ::std::vec::Vec<::yunxin_im::MessageId>,
    /// The messages for which none was sent. The service does not say why.
    pub failed_list: ::std::vec::Vec<::yunxin_im::MessageId>,
}
::yunxin_im::codegen::received! {
    SentTeamReceipts { "success_list" => success_list, "failed_list" => failed_list, }
}
impl ::yunxin_im::PartialSuccess for SentTeamReceipts {
    fn failures(&self) -> ::std::vec::Vec<::yunxin_im::Failure> {
        let mut failures = ::std::vec::Vec::new();
        failures
            .extend(
                self
                    .failed_list
                    .iter()
                    .map(|item: &::yunxin_im::MessageId| ::yunxin_im::Failure::new(
                        &[item],
                        None,
                        None,
                    )),
            );
        failures
    }
}

/// Who of a team has read a message.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct TeamReceipt {
    /// How many members have read it.
    pub read_size: ::std::option::Option<i32>,
    /// How many members have not read it.
    pub unread_size: ::std::option::Option<i32>,
    /// Who has read it; with `snapshot` only.
    pub read_account_ids: ::std::vec::Vec<::yunxin_im::AccountId>,
    /// Who has not read it; with `snapshot` only.
    pub unread_account_ids: ::std::vec::Vec<::yunxin_im::AccountId>,
}
::yunxin_im::codegen::received! {
    TeamReceipt { "read_size" => read_size, "unread_size" => unread_size,
    "read_account_ids" => read_account_ids, "unread_account_ids" => unread_account_ids, }
}

/// A message of a conversation.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct HistoryMessage {
    /// The id that the service gave the message.
    pub message_server_id: ::std::option::Option<::yunxin_im::MessageId>,
    /// The id that the message was sent with, or that the service made.
    pub message_client_id: ::std::option::Option<::std::string::String>,
    /// Who sent the message.
    pub sender_id: ::std::option::Option<::yunxin_im::AccountId>,
    /// The kind of conversation that the message was sent in.
    pub conversation_type: ::std::option::Option<::yunxin_im::types::ConversationType>,
    /// The account that the message was sent to. Not with `team_id`.
    pub receiver_id: ::std::option::Option<::yunxin_im::AccountId>,
    /// The team or super team that the message was sent to. Not with `receiver_id`.
    pub team_id: ::std::option::Option<::yunxin_im::TeamId>,
    /// The kind of message, which decides the shape of `attachment`.
    pub message_type: ::std::option::Option<::yunxin_im::types::MessageType>,
    /// The kind of the app's own, of a custom message.
    pub sub_type: ::std::option::Option<i32>,
    /// When the message was sent.
    pub create_time: ::std::option::Option<::yunxin_im::Timestamp>,
    /// The text of the message, or what describes a message of another kind.
    pub text: ::std::option::Option<::std::string::String>,
    /// The content of a message that is neither a text nor a tip; members as for a `Message`. That of a notification has
    /// `id`, which tells what happened, and `data`.
    pub attachment: ::std::option::Option<
        ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    >,
    /// The app's own data that was sent with the message.
    pub extension: ::std::option::Option<::yunxin_im::JsonText>,
    /// Who changed the message, if it was changed.
    pub modify_account_id: ::std::option::Option<::yunxin_im::AccountId>,
    /// When the message was changed.
    pub modify_time: ::std::option::Option<::yunxin_im::Timestamp>,
    /// What kind of client the message was sent with.
    pub sender_client_type: ::std::option::Option<::yunxin_im::types::ClientType>,
    /// The members of the team that see it, or do not, if it is for some of them only.
    pub receiver_account_ids: ::std::vec::Vec<::yunxin_im::AccountId>,
    /// Whether the members in `receiver_account_ids` see it; else all but these do.
    pub inclusive: ::std::option::Option<bool>,
    /// Whether those who joined the team later see it.
    pub visible_to_new_members: ::std::option::Option<bool>,
    /// The thread that the message belongs to.
    pub thread_config: ::std::option::Option<ThreadConfig>,
}
::yunxin_im::codegen::received! {
    HistoryMessage { "message_server_id" => message_server_id, "message_client_id" =>
    message_client_id, "sender_id" => sender_id, "conversation_type" =>
    conversation_type, "receiver_id" => receiver_id, "team_id" => team_id, "message_type"
    => message_type, "sub_type" => sub_type, "create_time" => create_time, "text" =>
    text, "attachment" => attachment, "extension" => extension, "modify_account_id" =>
    modify_account_id, "modify_time" => modify_time, "sender_client_type" =>
    sender_client_type, "receiver_account_ids" => receiver_account_ids, "inclusive" =>
    inclusive, "new_member_visible" => visible_to_new_members, "thread_config" =>
    thread_config, }
}

/// A page of the messages of a conversation.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct MessagePage {
    /// Whether another page follows.
    pub has_more: ::std::option::Option<bool>,
    /// The `page_token` of the next page.
    pub next_token: ::std::option::Option<::std::string::String>,
    /// The messages on this page.
    pub items: ::std::vec::Vec<HistoryMessage>,
}
::yunxin_im::codegen::received! {
    MessagePage { "has_more" => has_more, "next_token" => next_token, "items" => items, }
}
impl ::yunxin_im::codegen::Page for MessagePage {
    type Item = HistoryMessage;
    fn next_position(&self) -> ::std::option::Option<::std::string::String> {
        if self.has_more == Some(false) {
            None
        } else {
            self.next_token.clone().filter(|token| !token.is_empty())
        }
    }
    fn into_items(self) -> ::std::vec::Vec<HistoryMessage> {
        self.items
    }
}

/// How a message of a chatroom is delivered and kept. Not for messages with `receiver_ids`.
#[derive(Clone, Debug, PartialEq, Default, ::serde::Serialize)]
#[non_exhaustive]
pub struct ChatroomMessageConfig {
    /// Whether the message is sent though the sender is muted for a while (临时禁言).
    ///
    /// For example `true`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub ignore_chat_banned: ::std::option::Option<bool>,
    /// Whether the message is kept in the history (云端历史消息).
    ///
    /// For example `false`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub history_enabled: ::std::option::Option<bool>,
    /// Whether it is a message of high priority, which is less likely to be dropped.
    ///
    /// For example `true`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub high_priority: ::std::option::Option<bool>,
    /// Whether somebody who enters the room again gets it again if it is of high priority.
    ///
    /// For example `true`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "need_high_priority_msg_resend")]
    pub need_high_priority_resend: ::std::option::Option<bool>,
    /// How likely it is that the service drops the message, from 0 to 9999.
    ///
    /// For example `100`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub abandon_ratio: ::std::option::Option<i32>,
    /// Who gets the message, by the tags of those in the room; an expression of tags as JSON, `{"tag":"a"} AND {"tag":"b"}`
    /// for instance.
    ///
    /// For example `{"tag":"moderators"}`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub notify_target_tags: ::std::option::Option<::std::string::String>,
    /// The priority in the CDN channel, from 0 to 3. The vendor does not say which is the highest.
    ///
    /// For example `1`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub chat_msg_priority: ::std::option::Option<i32>,
    /// What becomes of a message of high priority over the rate limit; `Refuse` responds with code 403.
    ///
    /// The service's default is [`Downgrade`](crate::types::HighPriorityOverflow::Downgrade) (`0`); for example [`Refuse`](crate::types::HighPriorityOverflow::Refuse) (`1`).
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "forbidden_if_high_priority_msg_freq")]
    pub high_priority_overflow: ::std::option::Option<
        ::yunxin_im::types::HighPriorityOverflow,
    >,
}
impl ChatroomMessageConfig {
    /// Creates an empty one.
    pub fn new() -> Self {
        Self {
            ignore_chat_banned: None,
            history_enabled: None,
            high_priority: None,
            need_high_priority_resend: None,
            abandon_ratio: None,
            notify_target_tags: None,
            chat_msg_priority: None,
            high_priority_overflow: None,
        }
    }
    /// Whether the message is sent though the sender is muted for a while (临时禁言).
    ///
    /// For example `true`.
    pub fn ignore_chat_banned(self, value: bool) -> Self {
        Self {
            ignore_chat_banned: Some(value),
            ..self
        }
    }
    /// Whether the message is kept in the history (云端历史消息).
    ///
    /// For example `false`.
    pub fn history_enabled(self, value: bool) -> Self {
        Self {
            history_enabled: Some(value),
            ..self
        }
    }
    /// Whether it is a message of high priority, which is less likely to be dropped.
    ///
    /// For example `true`.
    pub fn high_priority(self, value: bool) -> Self {
        Self {
            high_priority: Some(value),
            ..self
        }
    }
    /// Whether somebody who enters the room again gets it again if it is of high priority.
    ///
    /// For example `true`.
    #[doc(alias = "need_high_priority_msg_resend")]
    pub fn need_high_priority_resend(self, value: bool) -> Self {
        Self {
            need_high_priority_resend: Some(value),
            ..self
        }
    }
    /// How likely it is that the service drops the message, from 0 to 9999.
    ///
    /// For example `100`.
    pub fn abandon_ratio(self, value: i32) -> Self {
        Self {
            abandon_ratio: Some(value),
            ..self
        }
    }
    /// Who gets the message, by the tags of those in the room; an expression of tags as JSON, `{"tag":"a"} AND {"tag":"b"}`
    /// for instance.
    ///
    /// For example `{"tag":"moderators"}`.
    pub fn notify_target_tags(
        self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        Self {
            notify_target_tags: Some(value.into()),
            ..self
        }
    }
    /// The priority in the CDN channel, from 0 to 3. The vendor does not say which is the highest.
    ///
    /// For example `1`.
    pub fn chat_msg_priority(self, value: i32) -> Self {
        Self {
            chat_msg_priority: Some(value),
            ..self
        }
    }
    /// What becomes of a message of high priority over the rate limit; `Refuse` responds with code 403.
    ///
    /// The service's default is [`Downgrade`](crate::types::HighPriorityOverflow::Downgrade) (`0`); for example [`Refuse`](crate::types::HighPriorityOverflow::Refuse) (`1`).
    #[doc(alias = "forbidden_if_high_priority_msg_freq")]
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

/// What came of sending a message to a chatroom.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct ChatroomSent {
    /// The message as the service has it.
    pub message: ::std::option::Option<SentChatroomMessage>,
    /// The receivers that it was not sent to, and why.
    pub failed_list: ::std::vec::Vec<::yunxin_im::types::FailedAccount>,
}
::yunxin_im::codegen::received! {
    ChatroomSent { "message" => message, "failed_list" => failed_list, }
}
impl ::yunxin_im::PartialSuccess for ChatroomSent {
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

/// A message that was sent to a chatroom, as the service has it.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct SentChatroomMessage {
    /// The id that the message was sent with.
    pub message_client_id: ::std::option::Option<::std::string::String>,
    /// When the message was sent. Recalling it asks for the time.
    pub create_time: ::std::option::Option<::yunxin_im::Timestamp>,
    /// The kind of message, which decides the shape of `attachment`.
    pub message_type: ::std::option::Option<::yunxin_im::types::MessageType>,
    /// The kind of the app's own, of a custom message.
    pub sub_type: ::std::option::Option<i32>,
    /// Who sent the message.
    pub sender_id: ::std::option::Option<::yunxin_im::AccountId>,
    /// The nickname of the sender.
    pub sender_nick: ::std::option::Option<::std::string::String>,
    /// The address of the sender's picture.
    pub sender_avatar: ::std::option::Option<::std::string::String>,
    /// The chatroom that the message was sent to.
    pub room_id: ::std::option::Option<::yunxin_im::RoomId>,
    /// The text of the message, or what describes a message of another kind.
    pub text: ::std::option::Option<::std::string::String>,
    /// The content of a message that is neither a text nor a tip; members as for a `Message`.
    pub attachment: ::std::option::Option<
        ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    >,
    /// Whether the service dropped it, because there were too many messages.
    pub dropped: ::std::option::Option<bool>,
    /// Whether it is a message of high priority.
    pub high_priority: ::std::option::Option<bool>,
    /// Another message that belongs to it. The vendor does not say which.
    pub replay_message: ::std::option::Option<ChatroomReplayMessage>,
}
::yunxin_im::codegen::received! {
    SentChatroomMessage { "message_client_id" => message_client_id, "create_time" =>
    create_time, "message_type" => message_type, "sub_type" => sub_type, "sender_id" =>
    sender_id, "sender_nick" => sender_nick, "sender_avatar" => sender_avatar, "room_id"
    => room_id, "text" => text, "attachment" => attachment, "msg_abandon" => dropped,
    "high_priority" => high_priority, "replay_message" => replay_message, }
}

/// A message that belongs to one that was sent to a chatroom.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct ChatroomReplayMessage {
    /// The id that the message was sent with.
    pub message_client_id: ::std::option::Option<::std::string::String>,
    /// When the message was sent.
    pub create_time: ::std::option::Option<::yunxin_im::Timestamp>,
    /// Who sent the message.
    pub sender_id: ::std::option::Option<::yunxin_im::AccountId>,
}
::yunxin_im::codegen::received! {
    ChatroomReplayMessage { "message_client_id" => message_client_id, "create_time" =>
    create_time, "sender_id" => sender_id, }
}

/// What came of sending several messages to a chatroom.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct ChatroomBatchSent {
    /// The messages that were sent.
    pub success_list: ::std::vec::Vec<SentChatroomMessage>,
    /// What was not sent, by receivers and by messages.
    pub failed_list: ::std::vec::Vec<ChatroomBatchFailures>,
}
::yunxin_im::codegen::received! {
    ChatroomBatchSent { "success_list" => success_list, "failed_list" => failed_list, }
}
impl ::yunxin_im::PartialSuccess for ChatroomBatchSent {
    fn failures(&self) -> ::std::vec::Vec<::yunxin_im::Failure> {
        let mut failures = ::std::vec::Vec::new();
        failures
            .extend(
                self.failed_list.iter().flat_map(::yunxin_im::PartialSuccess::failures),
            );
        failures
    }
}

/// What was not sent of several messages to a chatroom.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct ChatroomBatchFailures {
    /// The receivers that they were not sent to, and why.
    pub failed_account_ids: ::std::vec::Vec<::yunxin_im::types::FailedAccount>,
    /// The messages that were not sent, and why.
    pub failed_messages: ::std::vec::Vec<FailedChatroomMessage>,
}
::yunxin_im::codegen::received! {
    ChatroomBatchFailures { "failed_account_ids" => failed_account_ids, "failed_messages"
    => failed_messages, }
}
impl ::yunxin_im::PartialSuccess for ChatroomBatchFailures {
    fn failures(&self) -> ::std::vec::Vec<::yunxin_im::Failure> {
        let mut failures = ::std::vec::Vec::new();
        failures
            .extend(
                self
                    .failed_account_ids
                    .iter()
                    .map(|item: &::yunxin_im::types::FailedAccount| ::yunxin_im::Failure::new(
                        &[&item.account_id],
                        item.error_code,
                        item.error_msg.as_deref(),
                    )),
            );
        failures
            .extend(
                self
                    .failed_messages
                    .iter()
                    .map(|item: &FailedChatroomMessage| ::yunxin_im::Failure::new(
                        &[&item.message_client_id],
                        item.error_code,
                        item.error_msg.as_deref(),
                    )),
            );
        failures
    }
}

/// A message that was not sent to a chatroom.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct FailedChatroomMessage {
    /// The id that the message was to be sent with.
    pub message_client_id: ::std::option::Option<::std::string::String>,
    /// Why it was not sent.
    pub error_code: ::std::option::Option<::yunxin_im::ResultCode>,
    /// The same in the service's own words.
    pub error_msg: ::std::option::Option<::std::string::String>,
}
::yunxin_im::codegen::received! {
    FailedChatroomMessage { "message_client_id" => message_client_id, "error_code" =>
    error_code, "error_msg" => error_msg, }
}

/// A page of the messages of a chatroom.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct ChatroomMessagePage {
    /// Whether another page follows.
    pub has_more: ::std::option::Option<bool>,
    /// The `page_token` of the next page.
    pub next_token: ::std::option::Option<::std::string::String>,
    /// The messages on this page.
    pub items: ::std::vec::Vec<ChatroomHistoryMessage>,
}
::yunxin_im::codegen::received! {
    ChatroomMessagePage { "has_more" => has_more, "next_token" => next_token, "items" =>
    items, }
}
impl ::yunxin_im::codegen::Page for ChatroomMessagePage {
    type Item = ChatroomHistoryMessage;
    fn next_position(&self) -> ::std::option::Option<::std::string::String> {
        if self.has_more == Some(false) {
            None
        } else {
            self.next_token.clone().filter(|token| !token.is_empty())
        }
    }
    fn into_items(self) -> ::std::vec::Vec<ChatroomHistoryMessage> {
        self.items
    }
}

/// A message of a chatroom.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct ChatroomHistoryMessage {
    /// Who sent the message.
    pub sender_id: ::std::option::Option<::yunxin_im::AccountId>,
    /// The kind of message, which decides the shape of `attachment`.
    pub message_type: ::std::option::Option<::yunxin_im::types::MessageType>,
    /// When the message was sent.
    pub create_time: ::std::option::Option<::yunxin_im::Timestamp>,
    /// The id that the message was sent with.
    pub message_client_id: ::std::option::Option<::std::string::String>,
    /// What kind of client the message was sent with.
    pub sender_client_type: ::std::option::Option<::yunxin_im::types::ClientType>,
    /// The text of the message, or what describes a message of another kind.
    pub text: ::std::option::Option<::std::string::String>,
    /// The content of a message that is neither a text nor a tip; members as for a `Message`. That of a notification has
    /// `id`, which tells what happened, and `data`.
    pub attachment: ::std::option::Option<
        ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    >,
    /// The app's own data that was sent with the message.
    pub extension: ::std::option::Option<::yunxin_im::JsonText>,
}
::yunxin_im::codegen::received! {
    ChatroomHistoryMessage { "sender_id" => sender_id, "message_type" => message_type,
    "create_time" => create_time, "message_client_id" => message_client_id,
    "sender_client_type" => sender_client_type, "text" => text, "attachment" =>
    attachment, "extension" => extension, }
}

/// Which message is changed, and what it becomes. The ids, the time, the sender, the receiver and the kind are those that
/// it was sent with.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[non_exhaustive]
pub struct MessageRevision {
    /// The id that the service gave the message.
    ///
    /// For example `122334`.
    pub message_server_id: ::yunxin_im::MessageId,
    /// The account, team or super team that the message was sent to.
    ///
    /// For example `bob`.
    pub receiver_id: ::std::string::String,
    /// When the message was sent; at most 7 days ago.
    ///
    /// For example `1795375718000`.
    pub time: ::yunxin_im::Timestamp,
    /// Who sent the message.
    ///
    /// For example `alice`.
    pub sender_id: ::yunxin_im::AccountId,
    /// The kind of message, which decides the shape of `attachment`.
    ///
    /// For example [`Text`](crate::types::MessageType::Text) (`0`).
    pub message_type: ::yunxin_im::types::MessageType,
    /// The kind of the app's own, greater than 0; needed for custom messages.
    ///
    /// For example `1`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub sub_type: ::std::option::Option<i32>,
    /// The new text; needed for text and tip messages, and then at most 5000 characters. For other kinds, a text by which the
    /// message is found in searches, at most 500 characters.
    ///
    /// For example `hello again`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub text: ::std::option::Option<::std::string::String>,
    /// The new content; needed for custom messages. Members as for a `Message`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub attachment: ::std::option::Option<
        ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    >,
}
impl MessageRevision {
    /// Creates one with what is required.
    pub fn new(
        message_server_id: impl ::std::convert::Into<::yunxin_im::MessageId>,
        receiver_id: impl ::std::convert::Into<::std::string::String>,
        time: impl ::std::convert::Into<::yunxin_im::Timestamp>,
        sender_id: impl ::std::convert::Into<::yunxin_im::AccountId>,
        message_type: ::yunxin_im::types::MessageType,
    ) -> Self {
        Self {
            message_server_id: message_server_id.into(),
            receiver_id: receiver_id.into(),
            time: time.into(),
            sender_id: sender_id.into(),
            message_type: message_type,
            sub_type: None,
            text: None,
            attachment: None,
        }
    }
    /// The kind of the app's own, greater than 0; needed for custom messages.
    ///
    /// For example `1`.
    pub fn sub_type(self, value: i32) -> Self {
        Self {
            sub_type: Some(value),
            ..self
        }
    }
    /// The new text; needed for text and tip messages, and then at most 5000 characters. For other kinds, a text by which the
    /// message is found in searches, at most 500 characters.
    ///
    /// For example `hello again`.
    pub fn text(self, value: impl ::std::convert::Into<::std::string::String>) -> Self {
        Self {
            text: Some(value.into()),
            ..self
        }
    }
    /// The new content; needed for custom messages. Members as for a `Message`.
    pub fn attachment(
        self,
        value: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    ) -> Self {
        Self {
            attachment: Some(value),
            ..self
        }
    }
}

/// What a changed message counts for.
#[derive(Clone, Debug, PartialEq, Default, ::serde::Serialize)]
#[non_exhaustive]
pub struct RevisionConfig {
    /// Whether the message becomes the last one of the conversation.
    ///
    /// The service's default is `true`; for example `false`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub conversation_update_enabled: ::std::option::Option<bool>,
}
impl RevisionConfig {
    /// Creates an empty one.
    pub fn new() -> Self {
        Self {
            conversation_update_enabled: None,
        }
    }
    /// Whether the message becomes the last one of the conversation.
    ///
    /// The service's default is `true`; for example `false`.
    pub fn conversation_update_enabled(self, value: bool) -> Self {
        Self {
            conversation_update_enabled: Some(value),
            ..self
        }
    }
}

/// A message that was changed, as it is now.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct ModifiedMessage {
    /// Who changed the message.
    pub modify_account_id: ::std::option::Option<::yunxin_im::AccountId>,
    /// When the message was changed.
    pub modify_time: ::std::option::Option<::yunxin_im::Timestamp>,
    /// The id that the service gave the message.
    pub message_server_id: ::std::option::Option<::yunxin_im::MessageId>,
    /// Who sent the message.
    pub sender_id: ::std::option::Option<::yunxin_im::AccountId>,
    /// The account, team or super team that the message was sent to.
    pub receiver_id: ::std::option::Option<::std::string::String>,
    /// When the message was sent.
    pub create_time: ::std::option::Option<::yunxin_im::Timestamp>,
    /// The kind of message, which decides the shape of `attachment`.
    pub message_type: ::std::option::Option<::yunxin_im::types::MessageType>,
    /// The kind of the app's own, of a custom message.
    pub sub_type: ::std::option::Option<i32>,
    /// The text of the message, or what describes a message of another kind.
    pub text: ::std::option::Option<::std::string::String>,
    /// The content of a message that is neither a text nor a tip; members as for a `Message`.
    pub attachment: ::std::option::Option<
        ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    >,
    /// The app's own data that was sent with the message.
    pub extension: ::std::option::Option<::yunxin_im::JsonText>,
}
::yunxin_im::codegen::received! {
    ModifiedMessage { "modify_account_id" => modify_account_id, "modify_time" =>
    modify_time, "message_server_id" => message_server_id, "sender_id" => sender_id,
    "receiver_id" => receiver_id, "create_time" => create_time, "message_type" =>
    message_type, "sub_type" => sub_type, "text" => text, "attachment" => attachment,
    "extension" => extension, }
}

/// A message of a conversation that is known.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[non_exhaustive]
pub struct MessageKey {
    /// The id that the service gave the message.
    ///
    /// For example `122334`.
    pub message_server_id: ::yunxin_im::MessageId,
    /// When the message was sent.
    ///
    /// For example `1795375718000`.
    pub create_time: ::yunxin_im::Timestamp,
}
impl MessageKey {
    /// Creates one with what is required.
    pub fn new(
        message_server_id: impl ::std::convert::Into<::yunxin_im::MessageId>,
        create_time: impl ::std::convert::Into<::yunxin_im::Timestamp>,
    ) -> Self {
        Self {
            message_server_id: message_server_id.into(),
            create_time: create_time.into(),
        }
    }
}

/// Messages that were read by their ids.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct FoundMessages {
    /// The messages that were found.
    pub success_list: ::std::vec::Vec<HistoryMessage>,
    /// The messages that could not be read, and why.
    pub failed_list: ::std::vec::Vec<FailedMessage>,
}
::yunxin_im::codegen::received! {
    FoundMessages { "success_list" => success_list, "failed_list" => failed_list, }
}
impl ::yunxin_im::PartialSuccess for FoundMessages {
    fn failures(&self) -> ::std::vec::Vec<::yunxin_im::Failure> {
        let mut failures = ::std::vec::Vec::new();
        failures
            .extend(
                self
                    .failed_list
                    .iter()
                    .map(|item: &FailedMessage| ::yunxin_im::Failure::new(
                        &[&item.message_server_id],
                        item.error_code,
                        item.error_msg.as_deref(),
                    )),
            );
        failures
    }
}

/// A message that could not be read.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct FailedMessage {
    /// Which message it is.
    pub message_server_id: ::std::option::Option<::yunxin_im::MessageId>,
    /// When the message was sent, as the call said.
    pub create_time: ::std::option::Option<::yunxin_im::Timestamp>,
    /// Why it could not be read.
    pub error_code: ::std::option::Option<::yunxin_im::ResultCode>,
    /// The same in the service's own words.
    pub error_msg: ::std::option::Option<::std::string::String>,
}
::yunxin_im::codegen::received! {
    FailedMessage { "message_server_id" => message_server_id, "create_time" =>
    create_time, "error_code" => error_code, "error_msg" => error_msg, }
}

/// A page of the messages of a thread.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct ThreadPage {
    /// Whether another page follows.
    pub has_more: ::std::option::Option<bool>,
    /// The `page_token` of the next page.
    pub next_token: ::std::option::Option<::std::string::String>,
    /// The message that the thread began with.
    pub thread_root: ::std::option::Option<HistoryMessage>,
    /// How many messages the thread has.
    pub total: ::std::option::Option<i64>,
    /// The time of the call; the vendor's sources are not clear about it.
    pub timestamp: ::std::option::Option<::yunxin_im::Timestamp>,
    /// The messages of the thread.
    pub messages: ::std::vec::Vec<HistoryMessage>,
}
::yunxin_im::codegen::received! {
    ThreadPage { "has_more" => has_more, "next_token" => next_token, "thread_root" =>
    thread_root, "total" => total, "timestamp" => timestamp, "messages" => messages, }
}
impl ::yunxin_im::codegen::Page for ThreadPage {
    type Item = HistoryMessage;
    fn next_position(&self) -> ::std::option::Option<::std::string::String> {
        if self.has_more == Some(false) {
            None
        } else {
            self.next_token.clone().filter(|token| !token.is_empty())
        }
    }
    fn into_items(self) -> ::std::vec::Vec<HistoryMessage> {
        self.messages
    }
}

/// A message that quick comments are on.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[non_exhaustive]
pub struct CommentTarget {
    /// The kind of conversation that the message was sent in.
    ///
    /// For example [`P2p`](crate::types::ConversationType::P2p) (`1`).
    pub conversation_type: ::yunxin_im::types::ConversationType,
    /// Who sent the message.
    ///
    /// For example `alice`.
    pub sender_id: ::yunxin_im::AccountId,
    /// The account, team or super team that the message was sent to.
    ///
    /// For example `bob`.
    pub receiver_id: ::std::string::String,
    /// The id that the service gave the message.
    ///
    /// For example `122334`.
    pub message_server_id: ::yunxin_im::MessageId,
    /// The id that the message was sent with.
    ///
    /// For example `m-0001`.
    pub message_client_id: ::std::string::String,
    /// When the message was sent.
    ///
    /// For example `1795375718000`.
    pub create_time: ::yunxin_im::Timestamp,
}
impl CommentTarget {
    /// Creates one with what is required.
    pub fn new(
        conversation_type: ::yunxin_im::types::ConversationType,
        sender_id: impl ::std::convert::Into<::yunxin_im::AccountId>,
        receiver_id: impl ::std::convert::Into<::std::string::String>,
        message_server_id: impl ::std::convert::Into<::yunxin_im::MessageId>,
        message_client_id: impl ::std::convert::Into<::std::string::String>,
        create_time: impl ::std::convert::Into<::yunxin_im::Timestamp>,
    ) -> Self {
        Self {
            conversation_type: conversation_type,
            sender_id: sender_id.into(),
            receiver_id: receiver_id.into(),
            message_server_id: message_server_id.into(),
            message_client_id: message_client_id.into(),
            create_time: create_time.into(),
        }
    }
}

/// The push notification about a quick comment.
#[derive(Clone, Debug, PartialEq, Default, ::serde::Serialize)]
#[non_exhaustive]
pub struct CommentPushConfig {
    /// Whether there is a push notification.
    ///
    /// The service's default is `true`; for example `true`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub push_enabled: ::std::option::Option<bool>,
    /// The text of the push notification, at most 500 characters.
    ///
    /// For example `Bob likes your message`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub push_content: ::std::option::Option<::std::string::String>,
    /// The payload of the push notification, at most 2048 characters.
    ///
    /// For example `{"pushTitle":"Bob"}`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub push_payload: ::std::option::Option<::yunxin_im::JsonText>,
}
impl CommentPushConfig {
    /// Creates an empty one.
    pub fn new() -> Self {
        Self {
            push_enabled: None,
            push_content: None,
            push_payload: None,
        }
    }
    /// Whether there is a push notification.
    ///
    /// The service's default is `true`; for example `true`.
    pub fn push_enabled(self, value: bool) -> Self {
        Self {
            push_enabled: Some(value),
            ..self
        }
    }
    /// The text of the push notification, at most 500 characters.
    ///
    /// For example `Bob likes your message`.
    pub fn push_content(
        self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        Self {
            push_content: Some(value.into()),
            ..self
        }
    }
    /// The payload of the push notification, at most 2048 characters.
    ///
    /// For example `{"pushTitle":"Bob"}`.
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

/// A quick comment that was added or deleted.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct QuickCommentChange {
    /// When the service added or deleted the comment.
    pub time: ::std::option::Option<::yunxin_im::Timestamp>,
}
::yunxin_im::codegen::received! {
    QuickCommentChange { "time" => time, }
}

/// The quick comments of several messages.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct FoundQuickComments {
    /// The messages, with their comments.
    pub success_list: ::std::vec::Vec<CommentedMessage>,
    /// The messages whose comments could not be read, and why.
    pub failed_list: ::std::vec::Vec<FailedCommentTarget>,
}
::yunxin_im::codegen::received! {
    FoundQuickComments { "success_list" => success_list, "failed_list" => failed_list, }
}
impl ::yunxin_im::PartialSuccess for FoundQuickComments {
    fn failures(&self) -> ::std::vec::Vec<::yunxin_im::Failure> {
        let mut failures = ::std::vec::Vec::new();
        failures
            .extend(
                self
                    .failed_list
                    .iter()
                    .map(|item: &FailedCommentTarget| ::yunxin_im::Failure::new(
                        &[
                            &item.conversation_type,
                            &item.sender_id,
                            &item.receiver_id,
                            &item.message_server_id,
                            &item.message_client_id,
                            &item.create_time,
                        ],
                        item.error_code,
                        item.error_msg.as_deref(),
                    )),
            );
        failures
    }
}

/// A message with its quick comments.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct CommentedMessage {
    /// The kind of conversation that the message was sent in.
    pub conversation_type: ::std::option::Option<::yunxin_im::types::ConversationType>,
    /// Who sent the message.
    pub sender_id: ::std::option::Option<::yunxin_im::AccountId>,
    /// The account, team or super team that the message was sent to.
    pub receiver_id: ::std::option::Option<::std::string::String>,
    /// The id that the service gave the message.
    pub message_server_id: ::std::option::Option<::yunxin_im::MessageId>,
    /// The id that the message was sent with.
    pub message_client_id: ::std::option::Option<::std::string::String>,
    /// When the message was sent.
    pub create_time: ::std::option::Option<::yunxin_im::Timestamp>,
    /// The quick comments on the message.
    pub comments: ::std::vec::Vec<QuickComment>,
}
::yunxin_im::codegen::received! {
    CommentedMessage { "conversation_type" => conversation_type, "sender_id" =>
    sender_id, "receiver_id" => receiver_id, "message_server_id" => message_server_id,
    "message_client_id" => message_client_id, "create_time" => create_time, "comments" =>
    comments, }
}

/// A quick comment on a message.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct QuickComment {
    /// Who commented.
    pub operator_id: ::std::option::Option<::yunxin_im::AccountId>,
    /// The number of the comment, greater than 0.
    pub index: ::std::option::Option<i64>,
    /// The app's own data that goes with the comment.
    pub extension: ::std::option::Option<::yunxin_im::JsonText>,
    /// When the comment was added.
    pub time: ::std::option::Option<::yunxin_im::Timestamp>,
}
::yunxin_im::codegen::received! {
    QuickComment { "operator_id" => operator_id, "index" => index, "extension" =>
    extension, "time" => time, }
}

/// A message whose quick comments could not be read.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct FailedCommentTarget {
    /// The kind of conversation that the message was sent in.
    pub conversation_type: ::std::option::Option<::yunxin_im::types::ConversationType>,
    /// Who sent the message.
    pub sender_id: ::std::option::Option<::yunxin_im::AccountId>,
    /// The account, team or super team that the message was sent to.
    pub receiver_id: ::std::option::Option<::std::string::String>,
    /// The id that the service gave the message.
    pub message_server_id: ::std::option::Option<::yunxin_im::MessageId>,
    /// The id that the message was sent with.
    pub message_client_id: ::std::option::Option<::std::string::String>,
    /// When the message was sent.
    pub create_time: ::std::option::Option<::yunxin_im::Timestamp>,
    /// Why they could not be read.
    pub error_code: ::std::option::Option<::yunxin_im::ResultCode>,
    /// The same in the service's own words.
    pub error_msg: ::std::option::Option<::std::string::String>,
}
::yunxin_im::codegen::received! {
    FailedCommentTarget { "conversation_type" => conversation_type, "sender_id" =>
    sender_id, "receiver_id" => receiver_id, "message_server_id" => message_server_id,
    "message_client_id" => message_client_id, "create_time" => create_time, "error_code"
    => error_code, "error_msg" => error_msg, }
}

::yunxin_im::codegen::integer_enum! {
    /// Whether a message must have one of the keywords or all of them.
    pub enum KeywordMatch {
        /// At least one of the keywords.
        ///
        /// `0` on the wire.
        Any = 0 "any",
        /// All of the keywords.
        ///
        /// `1` on the wire.
        All = 1 "all",
    }
}

/// A page of messages that were searched for.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct FoundMessagePage {
    /// How many messages were found.
    pub count: ::std::option::Option<i32>,
    /// Whether another page follows.
    pub has_more: ::std::option::Option<bool>,
    /// The `page_token` of the next page.
    pub next_token: ::std::option::Option<::std::string::String>,
    /// The messages on this page.
    pub items: ::std::vec::Vec<HistoryMessage>,
}
::yunxin_im::codegen::received! {
    FoundMessagePage { "count" => count, "has_more" => has_more, "next_token" =>
    next_token, "items" => items, }
}
impl ::yunxin_im::codegen::Page for FoundMessagePage {
    type Item = HistoryMessage;
    fn next_position(&self) -> ::std::option::Option<::std::string::String> {
        if self.has_more == Some(false) {
            None
        } else {
            self.next_token.clone().filter(|token| !token.is_empty())
        }
    }
    fn into_items(self) -> ::std::vec::Vec<HistoryMessage> {
        self.items
    }
}

/// A piece of a message that is still being written.
#[derive(Clone, Debug, PartialEq, Default, ::serde::Serialize)]
#[non_exhaustive]
pub struct StreamMessage {
    /// The kind of message; `Text` (0) if it is left out. The vendor lists no other one here.
    ///
    /// For example [`Text`](crate::types::MessageType::Text) (`0`).
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub message_type: ::std::option::Option<::yunxin_im::types::MessageType>,
    /// An id that the sender chooses, for the first piece.
    ///
    /// For example `m-0001`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub message_client_id: ::std::option::Option<::std::string::String>,
    /// The message that the piece belongs to, for every piece but the first. From the response to the first one.
    ///
    /// For example `122334`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub message_server_id: ::std::option::Option<::yunxin_im::MessageId>,
    /// What the piece says, and its place.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub attachment: ::std::option::Option<StreamAttachment>,
}
impl StreamMessage {
    /// Creates an empty one.
    pub fn new() -> Self {
        Self {
            message_type: None,
            message_client_id: None,
            message_server_id: None,
            attachment: None,
        }
    }
    /// The kind of message; `Text` (0) if it is left out. The vendor lists no other one here.
    ///
    /// For example [`Text`](crate::types::MessageType::Text) (`0`).
    pub fn message_type(self, value: ::yunxin_im::types::MessageType) -> Self {
        Self {
            message_type: Some(value),
            ..self
        }
    }
    /// An id that the sender chooses, for the first piece.
    ///
    /// For example `m-0001`.
    pub fn message_client_id(
        self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        Self {
            message_client_id: Some(value.into()),
            ..self
        }
    }
    /// The message that the piece belongs to, for every piece but the first. From the response to the first one.
    ///
    /// For example `122334`.
    pub fn message_server_id(
        self,
        value: impl ::std::convert::Into<::yunxin_im::MessageId>,
    ) -> Self {
        Self {
            message_server_id: Some(value.into()),
            ..self
        }
    }
    /// What the piece says, and its place.
    pub fn attachment(self, value: StreamAttachment) -> Self {
        Self {
            attachment: Some(value),
            ..self
        }
    }
}

/// A piece of a message that is still being written.
#[derive(Clone, Debug, PartialEq, Default, ::serde::Serialize)]
#[non_exhaustive]
pub struct StreamAttachment {
    /// The text of the piece. At most 5000 characters in all pieces of a message.
    ///
    /// For example `Once upon a time`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub text: ::std::option::Option<::std::string::String>,
    /// The number of the piece, from 0.
    ///
    /// For example `0`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub index: ::std::option::Option<i32>,
    /// Whether the message ends with the piece.
    ///
    /// The service's default is [`Writing`](StreamState::Writing) (`0`); for example [`Writing`](StreamState::Writing) (`0`).
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub finish: ::std::option::Option<StreamState>,
}
impl StreamAttachment {
    /// Creates an empty one.
    pub fn new() -> Self {
        Self {
            text: None,
            index: None,
            finish: None,
        }
    }
    /// The text of the piece. At most 5000 characters in all pieces of a message.
    ///
    /// For example `Once upon a time`.
    pub fn text(self, value: impl ::std::convert::Into<::std::string::String>) -> Self {
        Self {
            text: Some(value.into()),
            ..self
        }
    }
    /// The number of the piece, from 0.
    ///
    /// For example `0`.
    pub fn index(self, value: i32) -> Self {
        Self { index: Some(value), ..self }
    }
    /// Whether the message ends with the piece.
    ///
    /// The service's default is [`Writing`](StreamState::Writing) (`0`); for example [`Writing`](StreamState::Writing) (`0`).
    pub fn finish(self, value: StreamState) -> Self {
        Self {
            finish: Some(value),
            ..self
        }
    }
}
::yunxin_im::codegen::received! {
    StreamAttachment { "text" => text, "index" => index, "finish" => finish, }
}

::yunxin_im::codegen::integer_enum! {
    /// Whether the message ends with the piece.
    pub enum StreamState {
        /// More pieces follow (the service's default).
        ///
        /// `0` on the wire.
        Writing = 0 "writing",
        /// It is the last piece.
        ///
        /// `1` on the wire.
        Finished = 1 "finished",
        _ = Unknown,
    }
}

/// Where a message is kept that is sent in pieces, and what it counts for.
#[derive(Clone, Debug, PartialEq, Default, ::serde::Serialize)]
#[non_exhaustive]
pub struct StreamMessageConfig {
    /// Whether the message counts as unread.
    ///
    /// For example `false`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub unread_enabled: ::std::option::Option<bool>,
    /// Whether the message is synchronized to the other devices of the sender.
    ///
    /// For example `false`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "mutil_sync_enabled")]
    pub multi_sync_enabled: ::std::option::Option<bool>,
    /// Whether the message is kept in the history (云端历史消息).
    ///
    /// For example `false`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub history_enabled: ::std::option::Option<bool>,
    /// Whether the message becomes the last one of the conversation.
    ///
    /// For example `false`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub conversation_update_enabled: ::std::option::Option<bool>,
}
impl StreamMessageConfig {
    /// Creates an empty one.
    pub fn new() -> Self {
        Self {
            unread_enabled: None,
            multi_sync_enabled: None,
            history_enabled: None,
            conversation_update_enabled: None,
        }
    }
    /// Whether the message counts as unread.
    ///
    /// For example `false`.
    pub fn unread_enabled(self, value: bool) -> Self {
        Self {
            unread_enabled: Some(value),
            ..self
        }
    }
    /// Whether the message is synchronized to the other devices of the sender.
    ///
    /// For example `false`.
    #[doc(alias = "mutil_sync_enabled")]
    pub fn multi_sync_enabled(self, value: bool) -> Self {
        Self {
            multi_sync_enabled: Some(value),
            ..self
        }
    }
    /// Whether the message is kept in the history (云端历史消息).
    ///
    /// For example `false`.
    pub fn history_enabled(self, value: bool) -> Self {
        Self {
            history_enabled: Some(value),
            ..self
        }
    }
    /// Whether the message becomes the last one of the conversation.
    ///
    /// For example `false`.
    pub fn conversation_update_enabled(self, value: bool) -> Self {
        Self {
            conversation_update_enabled: Some(value),
            ..self
        }
    }
}

/// The push notification about a message that is sent in pieces.
#[derive(Clone, Debug, PartialEq, Default, ::serde::Serialize)]
#[non_exhaustive]
pub struct StreamPushConfig {
    /// Whether there is a push notification.
    ///
    /// For example `true`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub push_enabled: ::std::option::Option<bool>,
    /// Whether the text begins with the nickname of the sender.
    ///
    /// For example `true`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub push_nick_enabled: ::std::option::Option<bool>,
    /// The text of the push notification.
    ///
    /// For example `A message from Alice`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub push_content: ::std::option::Option<::std::string::String>,
    /// The payload of the push notification.
    ///
    /// For example `{"pushTitle":"Alice"}`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub push_payload: ::std::option::Option<::yunxin_im::JsonText>,
}
impl StreamPushConfig {
    /// Creates an empty one.
    pub fn new() -> Self {
        Self {
            push_enabled: None,
            push_nick_enabled: None,
            push_content: None,
            push_payload: None,
        }
    }
    /// Whether there is a push notification.
    ///
    /// For example `true`.
    pub fn push_enabled(self, value: bool) -> Self {
        Self {
            push_enabled: Some(value),
            ..self
        }
    }
    /// Whether the text begins with the nickname of the sender.
    ///
    /// For example `true`.
    pub fn push_nick_enabled(self, value: bool) -> Self {
        Self {
            push_nick_enabled: Some(value),
            ..self
        }
    }
    /// The text of the push notification.
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
    /// For example `{"pushTitle":"Alice"}`.
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

/// A document that the text of a message was made from (RAG). The vendor does not say more of the members than their names
/// do.
#[derive(Clone, Debug, PartialEq, Default, ::serde::Serialize)]
#[non_exhaustive]
pub struct RagInfo {
    /// The name of the source.
    ///
    /// For example `Handbook`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
    /// The address of the icon of the source.
    ///
    /// For example `https://example.com/icon.png`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub icon: ::std::option::Option<::std::string::String>,
    /// The title of the document.
    ///
    /// For example `Returns`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub title: ::std::option::Option<::std::string::String>,
    /// The time of the document. The vendor does not say in which unit.
    ///
    /// For example `1795375718000`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub time: ::std::option::Option<i64>,
    /// The address of the document.
    ///
    /// For example `https://example.com/handbook/returns`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub url: ::std::option::Option<::std::string::String>,
    /// What the document says.
    ///
    /// For example `How to return goods`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub description: ::std::option::Option<::std::string::String>,
}
impl RagInfo {
    /// Creates an empty one.
    pub fn new() -> Self {
        Self {
            name: None,
            icon: None,
            title: None,
            time: None,
            url: None,
            description: None,
        }
    }
    /// The name of the source.
    ///
    /// For example `Handbook`.
    pub fn name(self, value: impl ::std::convert::Into<::std::string::String>) -> Self {
        Self {
            name: Some(value.into()),
            ..self
        }
    }
    /// The address of the icon of the source.
    ///
    /// For example `https://example.com/icon.png`.
    pub fn icon(self, value: impl ::std::convert::Into<::std::string::String>) -> Self {
        Self {
            icon: Some(value.into()),
            ..self
        }
    }
    /// The title of the document.
    ///
    /// For example `Returns`.
    pub fn title(self, value: impl ::std::convert::Into<::std::string::String>) -> Self {
        Self {
            title: Some(value.into()),
            ..self
        }
    }
    /// The time of the document. The vendor does not say in which unit.
    ///
    /// For example `1795375718000`.
    pub fn time(self, value: i64) -> Self {
        Self { time: Some(value), ..self }
    }
    /// The address of the document.
    ///
    /// For example `https://example.com/handbook/returns`.
    pub fn url(self, value: impl ::std::convert::Into<::std::string::String>) -> Self {
        Self {
            url: Some(value.into()),
            ..self
        }
    }
    /// What the document says.
    ///
    /// For example `How to return goods`.
    pub fn description(
        self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        Self {
            description: Some(value.into()),
            ..self
        }
    }
}

/// A message that is sent in pieces, as the service has it.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct SentStreamMessage {
    /// The id that the service gave the message. The pieces after the first one carry it.
    pub message_server_id: ::std::option::Option<::yunxin_im::MessageId>,
    /// The id that the message was sent with.
    pub message_client_id: ::std::option::Option<::std::string::String>,
    /// Who sends the message.
    pub sender_id: ::std::option::Option<::yunxin_im::AccountId>,
    /// The kind of conversation that the message was sent in.
    pub conversation_type: ::std::option::Option<::yunxin_im::types::ConversationType>,
    /// The account or team that the message is sent to.
    pub receiver_id: ::std::option::Option<::std::string::String>,
    /// When the message was sent.
    pub create_time: ::std::option::Option<::yunxin_im::Timestamp>,
    /// The kind of message, which decides the shape of `attachment`.
    pub message_type: ::std::option::Option<::yunxin_im::types::MessageType>,
    /// What the piece says, and its place.
    pub attachment: ::std::option::Option<StreamAttachment>,
}
::yunxin_im::codegen::received! {
    SentStreamMessage { "message_server_id" => message_server_id, "message_client_id" =>
    message_client_id, "sender_id" => sender_id, "conversation_type" =>
    conversation_type, "receiver_id" => receiver_id, "create_time" => create_time,
    "message_type" => message_type, "attachment" => attachment, }
}

