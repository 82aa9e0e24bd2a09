// Generated from openapi/conversations.yaml. Do not edit.

/// Conversations, unread counts and conversation groups (会话管理、会话未读数管理、会话分组): the methods of the section, made by [`Client::conversations`](::yunxin_im::Client::conversations).
#[derive(Clone, Copy, Debug)]
pub struct Conversations<'a> {
    client: &'a ::yunxin_im::Client,
}
impl ::yunxin_im::Client {
    /// Conversations, unread counts and conversation groups (会话管理、会话未读数管理、会话分组)
    pub fn conversations(&self) -> Conversations<'_> {
        Conversations { client: self }
    }
}
impl Conversations<'_> {
    /// Creates a conversation (创建会话)
    ///
    /// Adds a conversation to the list of the account that its id begins with. The vendor does not say what the call responds
    /// with if the conversation already exists.
    ///
    /// `POST /im/v2.1/conversations`
    ///
    /// # Arguments
    ///
    /// - `conversation_id`: The account whose list it is added to, the kind, and the account or team on the other side.
    ///   For example `alice|1|bob`.
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
    ///     .conversations()
    ///     .create("alice|1|bob".parse::<yunxin_im::ConversationId>()?)
    ///     .send()
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "创建会话")]
    #[doc(alias = "createConversation")]
    #[doc(alias = "create_conversation")]
    pub fn create(
        &self,
        conversation_id: impl ::std::convert::Into<::yunxin_im::ConversationId>,
    ) -> CreateConversation {
        CreateConversation(
            ::yunxin_im::codegen::Call::new(self.client, &CREATE_CONVERSATION)
                .json::<::yunxin_im::ConversationId>(0, conversation_id),
        )
    }
    /// Lists the conversations of an account, in pages (分页查询账号的所有会话列表)
    ///
    /// The conversations that are pinned to the top come first. At most 10,000 conversations of an account can be listed in all.
    ///
    /// `GET /im/v2.1/conversations`
    ///
    /// # Arguments
    ///
    /// - `account_id`: Whose conversations are listed.
    ///   For example `alice`.
    ///
    /// # Optional parameters
    ///
    /// [`page_token`](ListConversations::page_token), [`limit`](ListConversations::limit)
    ///
    /// # Pages
    ///
    /// Returns one page; [`items`](ListConversations::items) goes through all `items`, and [`pages`](ListConversations::pages) through all pages, from the one that `page_token` names.
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
    ///     .conversations()
    ///     .list("alice")
    ///     .page_token("1795375718000")
    ///     .limit(50)
    ///     .send()
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "分页查询账号的所有会话列表")]
    #[doc(alias = "listConversations")]
    #[doc(alias = "list_conversations")]
    pub fn list(
        &self,
        account_id: impl ::std::convert::Into<::yunxin_im::AccountId>,
    ) -> ListConversations {
        ListConversations(
            ::yunxin_im::codegen::Call::new(self.client, &LIST_CONVERSATIONS)
                .text::<::yunxin_im::AccountId>(0, account_id),
        )
    }
    /// Changes the extension of a conversation (更新会话)
    ///
    /// Sets the text that the app keeps with a conversation. A conversation that does not exist is refused with code 414.
    ///
    /// `PATCH /im/v2/conversations/{conversation_id}`
    ///
    /// # Arguments
    ///
    /// - `conversation_id`: Which conversation is updated. Its id begins with the account whose list it is in.
    ///   For example `alice|1|bob`.
    ///
    /// # Optional parameters
    ///
    /// [`server_extension`](UpdateConversation::server_extension)
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
    ///     .conversations()
    ///     .update("alice|1|bob".parse::<yunxin_im::ConversationId>()?)
    ///     .server_extension("priority=high")
    ///     .send()
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "更新会话")]
    #[doc(alias = "updateConversation")]
    #[doc(alias = "update_conversation")]
    pub fn update(
        &self,
        conversation_id: impl ::std::convert::Into<::yunxin_im::ConversationId>,
    ) -> UpdateConversation {
        UpdateConversation(
            ::yunxin_im::codegen::Call::new(self.client, &UPDATE_CONVERSATION)
                .text::<::yunxin_im::ConversationId>(0, conversation_id),
        )
    }
    /// Deletes a conversation (删除会话)
    ///
    /// Removes a conversation from the list of its account, with its history if asked to. A conversation that does not exist is
    /// refused with code 414.
    ///
    /// `DELETE /im/v2/conversations/{conversation_id}`
    ///
    /// # Arguments
    ///
    /// - `conversation_id`: Which conversation is deleted. Its id begins with the account whose list it is in.
    ///   For example `alice|1|bob`.
    ///
    /// # Optional parameters
    ///
    /// [`clear_message`](DeleteConversation::clear_message)
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
    ///     .conversations()
    ///     .delete("alice|1|bob".parse::<yunxin_im::ConversationId>()?)
    ///     .clear_message(true)
    ///     .send()
    ///     .await?;
    /// println!("{}", response.trace_id);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "删除会话")]
    #[doc(alias = "deleteConversation")]
    #[doc(alias = "delete_conversation")]
    pub fn delete(
        &self,
        conversation_id: impl ::std::convert::Into<::yunxin_im::ConversationId>,
    ) -> DeleteConversation {
        DeleteConversation(
            ::yunxin_im::codegen::Call::new(self.client, &DELETE_CONVERSATION)
                .text::<::yunxin_im::ConversationId>(0, conversation_id),
        )
    }
    /// Deletes several conversations (批量删除会话)
    ///
    /// Removes conversations from the lists of their accounts, with their history if asked to. The response tells which of them
    /// were deleted and which were not.
    ///
    /// `DELETE /im/v2/conversations/actions/conversation_ids`
    ///
    /// # Arguments
    ///
    /// - `conversation_ids`: Which conversations are deleted.
    ///   At most 100 items; for example `["alice|1|bob","alice|2|6001"]`.
    ///
    /// # Optional parameters
    ///
    /// [`clear_message`](BatchDeleteConversations::clear_message)
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
    ///     .conversations()
    ///     .batch_delete([
    ///         "alice|1|bob".parse::<yunxin_im::ConversationId>()?,
    ///         "alice|2|6001".parse::<yunxin_im::ConversationId>()?,
    ///     ])
    ///     .clear_message(true)
    ///     .send()
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "批量删除会话")]
    #[doc(alias = "batchDeleteConversations")]
    #[doc(alias = "batch_delete_conversations")]
    pub fn batch_delete(
        &self,
        conversation_ids: impl ::std::iter::IntoIterator<
            Item = impl ::std::convert::Into<::yunxin_im::ConversationId>,
        >,
    ) -> BatchDeleteConversations {
        BatchDeleteConversations(
            ::yunxin_im::codegen::Call::new(self.client, &BATCH_DELETE_CONVERSATIONS)
                .list::<::yunxin_im::ConversationId>(0, conversation_ids),
        )
    }
    /// Reads a conversation (查询会话信息)
    ///
    /// Reads a conversation with its last message and its unread count. A conversation that does not exist is refused with code
    /// 414.
    ///
    /// `GET /im/v2.1/conversations/{conversation_id}`
    ///
    /// # Arguments
    ///
    /// - `conversation_id`: Which conversation is read. Its id begins with the account whose list it is in.
    ///   For example `alice|1|bob`.
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
    ///     .conversations()
    ///     .get("alice|1|bob".parse::<yunxin_im::ConversationId>()?)
    ///     .send()
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "查询会话信息")]
    #[doc(alias = "getConversation")]
    #[doc(alias = "get_conversation")]
    pub fn get(
        &self,
        conversation_id: impl ::std::convert::Into<::yunxin_im::ConversationId>,
    ) -> GetConversation {
        GetConversation(
            ::yunxin_im::codegen::Call::new(self.client, &GET_CONVERSATION)
                .text::<::yunxin_im::ConversationId>(0, conversation_id),
        )
    }
    /// Reads several conversations (批量查询会话信息)
    ///
    /// Reads conversations with their last messages. Ids that do not exist are among the failures of the response.
    ///
    /// `GET /im/v2.1/conversations/actions/conversation_ids`
    ///
    /// # Arguments
    ///
    /// - `conversation_ids`: Which conversations are read. At most 100, by a check in an early version of the vendor's SDK.
    ///   For example `["alice|1|bob","alice|2|6001"]`.
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
    ///     .conversations()
    ///     .batch_get([
    ///         "alice|1|bob".parse::<yunxin_im::ConversationId>()?,
    ///         "alice|2|6001".parse::<yunxin_im::ConversationId>()?,
    ///     ])
    ///     .send()
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "批量查询会话信息")]
    #[doc(alias = "batchGetConversations")]
    #[doc(alias = "batch_get_conversations")]
    pub fn batch_get(
        &self,
        conversation_ids: impl ::std::iter::IntoIterator<
            Item = impl ::std::convert::Into<::yunxin_im::ConversationId>,
        >,
    ) -> BatchGetConversations {
        BatchGetConversations(
            ::yunxin_im::codegen::Call::new(self.client, &BATCH_GET_CONVERSATIONS)
                .list::<::yunxin_im::ConversationId>(0, conversation_ids),
        )
    }
    /// Pins a conversation to the top, or unpins it (置顶会话)
    ///
    /// Pinned conversations come first in the list of the account. A conversation that does not exist is refused with code 414.
    ///
    /// `PATCH /im/v2/conversations/{conversation_id}/actions/stick_top_conversation`
    ///
    /// # Arguments
    ///
    /// - `conversation_id`: Which conversation is pinned or unpinned. Its id begins with the account whose list it is in.
    ///   For example `alice|1|bob`.
    /// - `top_type`: Whether the conversation is pinned or unpinned.
    ///   For example [`Pin`](StickTopType::Pin) (`1`).
    ///
    /// # Errors
    ///
    /// Sending fails if a value cannot be sent (nothing is sent then), if the service refuses, or if no usable response comes: see [`Error`](::yunxin_im::Error).
    ///
    /// # Example
    ///
    /// ```no_run
    /// use yunxin_im::conversations;
    ///
    /// # async fn example(client: yunxin_im::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let response = client
    ///     .conversations()
    ///     .set_stick_top(
    ///         "alice|1|bob".parse::<yunxin_im::ConversationId>()?,
    ///         conversations::StickTopType::Pin,
    ///     )
    ///     .send()
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "置顶会话")]
    #[doc(alias = "stickTopConversation")]
    #[doc(alias = "set_conversation_stick_top")]
    pub fn set_stick_top(
        &self,
        conversation_id: impl ::std::convert::Into<::yunxin_im::ConversationId>,
        top_type: StickTopType,
    ) -> SetConversationStickTop {
        SetConversationStickTop(
            ::yunxin_im::codegen::Call::new(self.client, &SET_CONVERSATION_STICK_TOP)
                .text::<::yunxin_im::ConversationId>(0, conversation_id)
                .json::<StickTopType>(1, top_type),
        )
    }
    /// Counts the unread messages of an account (获取会话总未读数)
    ///
    /// The messages of all conversations of the account together.
    ///
    /// `GET /im/v2/conversation_overviews/{account_id}`
    ///
    /// # Arguments
    ///
    /// - `account_id`: Whose unread messages are counted.
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
    /// let response = client.conversations().get_total_unread("alice").send().await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "获取会话总未读数")]
    #[doc(alias = "getConversationOverview")]
    #[doc(alias = "OverViewsConversation")]
    #[doc(alias = "get_unread_overview")]
    pub fn get_total_unread(
        &self,
        account_id: impl ::std::convert::Into<::yunxin_im::AccountId>,
    ) -> GetUnreadOverview {
        GetUnreadOverview(
            ::yunxin_im::codegen::Call::new(self.client, &GET_UNREAD_OVERVIEW)
                .text::<::yunxin_im::AccountId>(0, account_id),
        )
    }
    /// Sets the unread count of a conversation to zero (清空会话未读数)
    ///
    /// The call has no body. A conversation that does not exist is refused with code 414.
    ///
    /// `PATCH /im/v2/conversations/{conversation_id}/actions/clear_conversation_unread`
    ///
    /// # Arguments
    ///
    /// - `conversation_id`: The conversation whose unread count is cleared. Its id begins with the account whose list it is in.
    ///   For example `alice|1|bob`.
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
    ///     .conversations()
    ///     .clear_unread("alice|1|bob".parse::<yunxin_im::ConversationId>()?)
    ///     .send()
    ///     .await?;
    /// println!("{}", response.trace_id);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "清空会话未读数")]
    #[doc(alias = "clearConversationUnread")]
    #[doc(alias = "clear_conversation_unread")]
    pub fn clear_unread(
        &self,
        conversation_id: impl ::std::convert::Into<::yunxin_im::ConversationId>,
    ) -> ClearConversationUnread {
        ClearConversationUnread(
            ::yunxin_im::codegen::Call::new(self.client, &CLEAR_CONVERSATION_UNREAD)
                .text::<::yunxin_im::ConversationId>(0, conversation_id),
        )
    }
    /// Creates a conversation group (创建会话分组)
    ///
    /// Creates a group for an account and adds conversations to it. How many groups an account has, and how many conversations a
    /// group has, depends on the app's plan; a conversation is in at most 5 groups. The response tells which conversations were
    /// added and which were not. The vendor asks to delete groups that are no longer used.
    ///
    /// `POST /im/v2/conversation_groups`
    ///
    /// # Arguments
    ///
    /// By name, in [`CreateConversationGroupArgs`].
    ///
    /// # Optional parameters
    ///
    /// [`server_extension`](CreateConversationGroup::server_extension), [`conversation_ids`](CreateConversationGroup::conversation_ids)
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
    /// use yunxin_im::conversations;
    ///
    /// # async fn example(client: yunxin_im::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let response = client
    ///     .conversations()
    ///     .create_group(conversations::CreateConversationGroupArgs {
    ///         account_id: "alice",
    ///         name: "Work",
    ///     })
    ///     .server_extension("color=blue")
    ///     .conversation_ids([
    ///         "alice|1|bob".parse::<yunxin_im::ConversationId>()?,
    ///         "alice|2|6001".parse::<yunxin_im::ConversationId>()?,
    ///     ])
    ///     .send()
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "创建会话分组")]
    #[doc(alias = "createConversationGroup")]
    #[doc(alias = "create_conversation_group")]
    pub fn create_group<
        T1: ::std::convert::Into<::yunxin_im::AccountId>,
        T2: ::std::convert::Into<::std::string::String>,
    >(&self, args: CreateConversationGroupArgs<T1, T2>) -> CreateConversationGroup {
        CreateConversationGroup(
            ::yunxin_im::codegen::Call::new(self.client, &CREATE_CONVERSATION_GROUP)
                .json::<::yunxin_im::AccountId>(0, args.account_id)
                .json::<::std::string::String>(1, args.name),
        )
    }
    /// Lists the conversation groups of an account (查询所有会话分组信息)
    ///
    /// Lists all groups of an account in one response. The vendor does not say in which order they come.
    ///
    /// `GET /im/v2/conversation_groups`
    ///
    /// # Arguments
    ///
    /// - `account_id`: Whose groups are listed.
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
    /// let response = client.conversations().list_groups("alice").send().await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "查询所有会话分组信息")]
    #[doc(alias = "listAllConversationGroups")]
    #[doc(alias = "list_conversation_groups")]
    pub fn list_groups(
        &self,
        account_id: impl ::std::convert::Into<::yunxin_im::AccountId>,
    ) -> ListConversationGroups {
        ListConversationGroups(
            ::yunxin_im::codegen::Call::new(self.client, &LIST_CONVERSATION_GROUPS)
                .text::<::yunxin_im::AccountId>(0, account_id),
        )
    }
    /// Changes a conversation group (更新会话分组)
    ///
    /// Sets the name or the extension of a group, and adds conversations to it or removes them. A conversation is in at most 5
    /// groups. The response tells which conversations were added or removed and which were not.
    ///
    /// `PATCH /im/v2/conversation_groups/{group_id}`
    ///
    /// # Arguments
    ///
    /// - `group_id`: Which group is updated. The service gave the id when the group was created.
    ///   For example `9001`.
    /// - `account_id`: Who owns the group.
    ///   For example `alice`.
    ///
    /// # Optional parameters
    ///
    /// [`name`](UpdateConversationGroup::name), [`server_extension`](UpdateConversationGroup::server_extension), [`conversations`](UpdateConversationGroup::conversations)
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
    /// use yunxin_im::conversations;
    ///
    /// # async fn example(client: yunxin_im::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let response = client
    ///     .conversations()
    ///     .update_group(9001, "alice")
    ///     .name("Work")
    ///     .server_extension("color=blue")
    ///     .conversations(
    ///         conversations::ConversationGroupChange::new(
    ///             conversations::ConversationGroupChangeType::Add,
    ///             [
    ///                 "alice|1|bob".parse::<yunxin_im::ConversationId>()?,
    ///                 "alice|2|6001".parse::<yunxin_im::ConversationId>()?,
    ///             ],
    ///         ),
    ///     )
    ///     .send()
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "更新会话分组")]
    #[doc(alias = "updateConversationGroup")]
    #[doc(alias = "update_conversation_group")]
    pub fn update_group(
        &self,
        group_id: i64,
        account_id: impl ::std::convert::Into<::yunxin_im::AccountId>,
    ) -> UpdateConversationGroup {
        UpdateConversationGroup(
            ::yunxin_im::codegen::Call::new(self.client, &UPDATE_CONVERSATION_GROUP)
                .text::<i64>(0, group_id)
                .json::<::yunxin_im::AccountId>(1, account_id),
        )
    }
    /// Deletes a conversation group (删除会话分组)
    ///
    /// Deletes a group of an account. The `group_ids` of the conversations that were in it change accordingly.
    ///
    /// `DELETE /im/v2/conversation_groups/{group_id}`
    ///
    /// # Arguments
    ///
    /// - `group_id`: Which group is deleted. The service gave the id when the group was created.
    ///   For example `9001`.
    /// - `account_id`: Who owns the group.
    ///   For example `alice`.
    ///
    /// # Errors
    ///
    /// Sending fails if a value cannot be sent (nothing is sent then), if the service refuses, or if no usable response comes: see [`Error`](::yunxin_im::Error).
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: yunxin_im::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let response = client.conversations().delete_group(9001, "alice").send().await?;
    /// println!("{}", response.trace_id);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "删除会话分组")]
    #[doc(alias = "deleteConversationGroup")]
    #[doc(alias = "delete_conversation_group")]
    pub fn delete_group(
        &self,
        group_id: i64,
        account_id: impl ::std::convert::Into<::yunxin_im::AccountId>,
    ) -> DeleteConversationGroup {
        DeleteConversationGroup(
            ::yunxin_im::codegen::Call::new(self.client, &DELETE_CONVERSATION_GROUP)
                .text::<i64>(0, group_id)
                .text::<::yunxin_im::AccountId>(1, account_id),
        )
    }
    /// Reads a conversation group (查询会话分组信息)
    ///
    /// Reads the name, the extension and the times of a group. Its conversations are not in the response.
    ///
    /// `GET /im/v2/conversation_groups/{group_id}`
    ///
    /// # Arguments
    ///
    /// - `group_id`: Which group is read. The service gave the id when the group was created.
    ///   For example `9001`.
    /// - `account_id`: Who owns the group.
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
    /// let response = client.conversations().get_group(9001, "alice").send().await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "查询会话分组信息")]
    #[doc(alias = "getConversationGroup")]
    #[doc(alias = "get_conversation_group")]
    pub fn get_group(
        &self,
        group_id: i64,
        account_id: impl ::std::convert::Into<::yunxin_im::AccountId>,
    ) -> GetConversationGroup {
        GetConversationGroup(
            ::yunxin_im::codegen::Call::new(self.client, &GET_CONVERSATION_GROUP)
                .text::<i64>(0, group_id)
                .text::<::yunxin_im::AccountId>(1, account_id),
        )
    }
    /// Reads several conversation groups (批量查询会话分组信息)
    ///
    /// Reads groups of one account. The response tells which of them were found and which were not.
    ///
    /// `GET /im/v2/conversation_groups/actions/group_ids`
    ///
    /// # Arguments
    ///
    /// - `account_id`: Who owns the groups.
    ///   For example `alice`.
    /// - `group_ids`: Which groups are read. The vendor does not say how many a call can have.
    ///   For example `[9001,9002]`.
    ///
    /// # Partial success
    ///
    /// A success can be one in part: what was not done is in `fail_list`, and in one shape for all operations in [`failures()`](::yunxin_im::Response::failures).
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
    ///     .conversations()
    ///     .batch_get_groups("alice", [9001, 9002])
    ///     .send()
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "批量查询会话分组信息")]
    #[doc(alias = "batchGetConversationGroups")]
    #[doc(alias = "batch_get_conversation_groups")]
    pub fn batch_get_groups(
        &self,
        account_id: impl ::std::convert::Into<::yunxin_im::AccountId>,
        group_ids: impl ::std::iter::IntoIterator<Item = i64>,
    ) -> BatchGetConversationGroups {
        BatchGetConversationGroups(
            ::yunxin_im::codegen::Call::new(self.client, &BATCH_GET_CONVERSATION_GROUPS)
                .text::<::yunxin_im::AccountId>(0, account_id)
                .list::<i64>(1, group_ids),
        )
    }
}
/// A call of [`create`](Conversations::create), which shows an example, with its optional parameters.
#[derive(Clone)]
#[must_use = "a call is sent by `send` or `send_raw`"]
pub struct CreateConversation(::yunxin_im::codegen::Call);
::yunxin_im::codegen::call! {
    CreateConversation, Conversation
}
static CREATE_CONVERSATION: ::yunxin_im::codegen::Operation = ::yunxin_im::codegen::Operation {
    id: "create_conversation",
    method: ::http::Method::POST,
    path: "/im/v2.1/conversations",
    effect: true,
    body: ::yunxin_im::codegen::Body::Required,
    parameters: &[
        ::yunxin_im::codegen::Parameter {
            name: "conversation_id",
            place: ::yunxin_im::codegen::Place::Property,
            limits: &[],
            span: None,
        },
    ],
};
/// A call of [`list`](Conversations::list), which shows an example, with its optional parameters.
#[derive(Clone)]
#[must_use = "a call is sent by `send` or `send_raw`"]
pub struct ListConversations(::yunxin_im::codegen::Call);
impl ListConversations {
    /// Where the page begins; the first page if it is empty or left out. The `next_token` of the page before.
    ///
    /// For example `1795375718000`.
    pub fn page_token(
        self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        Self(self.0.text::<::std::string::String>(1, value))
    }
    /// How many conversations a page has at most, from 1 to 100.
    ///
    /// The service's default is `100`; for example `50`.
    pub fn limit(self, value: i32) -> Self {
        Self(self.0.text::<i32>(2, value))
    }
}
::yunxin_im::codegen::call! {
    ListConversations, ConversationPage
}
::yunxin_im::codegen::paged_call! {
    ListConversations, ConversationPage, Conversation, 1
}
static LIST_CONVERSATIONS: ::yunxin_im::codegen::Operation = ::yunxin_im::codegen::Operation {
    id: "list_conversations",
    method: ::http::Method::GET,
    path: "/im/v2.1/conversations",
    effect: false,
    body: ::yunxin_im::codegen::Body::None,
    parameters: &[
        ::yunxin_im::codegen::Parameter {
            name: "account_id",
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
/// A call of [`update`](Conversations::update), which shows an example, with its optional parameters.
#[derive(Clone)]
#[must_use = "a call is sent by `send` or `send_raw`"]
pub struct UpdateConversation(::yunxin_im::codegen::Call);
impl UpdateConversation {
    /// The new text. At most 1024 characters, by a comment in the vendor's SDK.
    ///
    /// For example `priority=high`.
    pub fn server_extension(
        self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        Self(self.0.json::<::std::string::String>(1, value))
    }
}
::yunxin_im::codegen::call! {
    UpdateConversation, Conversation
}
static UPDATE_CONVERSATION: ::yunxin_im::codegen::Operation = ::yunxin_im::codegen::Operation {
    id: "update_conversation",
    method: ::http::Method::PATCH,
    path: "/im/v2/conversations/{conversation_id}",
    effect: true,
    body: ::yunxin_im::codegen::Body::Required,
    parameters: &[
        ::yunxin_im::codegen::Parameter {
            name: "conversation_id",
            place: ::yunxin_im::codegen::Place::Path,
            limits: &[],
            span: None,
        },
        ::yunxin_im::codegen::Parameter {
            name: "server_extension",
            place: ::yunxin_im::codegen::Place::Property,
            limits: &[],
            span: None,
        },
    ],
};
/// A call of [`delete`](Conversations::delete), which shows an example, with its optional parameters.
#[derive(Clone)]
#[must_use = "a call is sent by `send` or `send_raw`"]
pub struct DeleteConversation(::yunxin_im::codegen::Call);
impl DeleteConversation {
    /// Whether the messages in its history are deleted too. The vendor names a default only for deleting many conversations
    /// at once, where the history is kept.
    ///
    /// For example `true`.
    pub fn clear_message(self, value: bool) -> Self {
        Self(self.0.text::<bool>(1, value))
    }
}
::yunxin_im::codegen::call! {
    DeleteConversation, ()
}
static DELETE_CONVERSATION: ::yunxin_im::codegen::Operation = ::yunxin_im::codegen::Operation {
    id: "delete_conversation",
    method: ::http::Method::DELETE,
    path: "/im/v2/conversations/{conversation_id}",
    effect: true,
    body: ::yunxin_im::codegen::Body::None,
    parameters: &[
        ::yunxin_im::codegen::Parameter {
            name: "conversation_id",
            place: ::yunxin_im::codegen::Place::Path,
            limits: &[],
            span: None,
        },
        ::yunxin_im::codegen::Parameter {
            name: "clear_message",
            place: ::yunxin_im::codegen::Place::Query,
            limits: &[],
            span: None,
        },
    ],
};
/// A call of [`batch_delete`](Conversations::batch_delete), which shows an example, with its optional parameters.
#[derive(Clone)]
#[must_use = "a call is sent by `send` or `send_raw`"]
pub struct BatchDeleteConversations(::yunxin_im::codegen::Call);
impl BatchDeleteConversations {
    /// Whether the messages in their histories are deleted too.
    ///
    /// The service's default is `false`; for example `true`.
    pub fn clear_message(self, value: bool) -> Self {
        Self(self.0.text::<bool>(1, value))
    }
}
::yunxin_im::codegen::call! {
    BatchDeleteConversations, DeletedConversations
}
static BATCH_DELETE_CONVERSATIONS: ::yunxin_im::codegen::Operation = ::yunxin_im::codegen::Operation {
    id: "batch_delete_conversations",
    method: ::http::Method::DELETE,
    path: "/im/v2/conversations/actions/conversation_ids",
    effect: true,
    body: ::yunxin_im::codegen::Body::None,
    parameters: &[
        ::yunxin_im::codegen::Parameter {
            name: "conversation_ids",
            place: ::yunxin_im::codegen::Place::QueryJoined,
            limits: &[::yunxin_im::codegen::Limit::MaxItems(100)],
            span: None,
        },
        ::yunxin_im::codegen::Parameter {
            name: "clear_message",
            place: ::yunxin_im::codegen::Place::Query,
            limits: &[],
            span: None,
        },
    ],
};
/// A call of [`get`](Conversations::get), which shows an example, with its optional parameters.
#[derive(Clone)]
#[must_use = "a call is sent by `send` or `send_raw`"]
pub struct GetConversation(::yunxin_im::codegen::Call);
::yunxin_im::codegen::call! {
    GetConversation, Conversation
}
static GET_CONVERSATION: ::yunxin_im::codegen::Operation = ::yunxin_im::codegen::Operation {
    id: "get_conversation",
    method: ::http::Method::GET,
    path: "/im/v2.1/conversations/{conversation_id}",
    effect: false,
    body: ::yunxin_im::codegen::Body::None,
    parameters: &[
        ::yunxin_im::codegen::Parameter {
            name: "conversation_id",
            place: ::yunxin_im::codegen::Place::Path,
            limits: &[],
            span: None,
        },
    ],
};
/// A call of [`batch_get`](Conversations::batch_get), which shows an example, with its optional parameters.
#[derive(Clone)]
#[must_use = "a call is sent by `send` or `send_raw`"]
pub struct BatchGetConversations(::yunxin_im::codegen::Call);
::yunxin_im::codegen::call! {
    BatchGetConversations, FoundConversations
}
static BATCH_GET_CONVERSATIONS: ::yunxin_im::codegen::Operation = ::yunxin_im::codegen::Operation {
    id: "batch_get_conversations",
    method: ::http::Method::GET,
    path: "/im/v2.1/conversations/actions/conversation_ids",
    effect: false,
    body: ::yunxin_im::codegen::Body::None,
    parameters: &[
        ::yunxin_im::codegen::Parameter {
            name: "conversation_ids",
            place: ::yunxin_im::codegen::Place::QueryJoined,
            limits: &[],
            span: None,
        },
    ],
};
/// A call of [`set_stick_top`](Conversations::set_stick_top), which shows an example, with its optional parameters.
#[derive(Clone)]
#[must_use = "a call is sent by `send` or `send_raw`"]
pub struct SetConversationStickTop(::yunxin_im::codegen::Call);
::yunxin_im::codegen::call! {
    SetConversationStickTop, ConversationPlace
}
static SET_CONVERSATION_STICK_TOP: ::yunxin_im::codegen::Operation = ::yunxin_im::codegen::Operation {
    id: "set_conversation_stick_top",
    method: ::http::Method::PATCH,
    path: "/im/v2/conversations/{conversation_id}/actions/stick_top_conversation",
    effect: true,
    body: ::yunxin_im::codegen::Body::Required,
    parameters: &[
        ::yunxin_im::codegen::Parameter {
            name: "conversation_id",
            place: ::yunxin_im::codegen::Place::Path,
            limits: &[],
            span: None,
        },
        ::yunxin_im::codegen::Parameter {
            name: "top_type",
            place: ::yunxin_im::codegen::Place::Property,
            limits: &[],
            span: None,
        },
    ],
};
/// A call of [`get_total_unread`](Conversations::get_total_unread), which shows an example, with its optional parameters.
#[derive(Clone)]
#[must_use = "a call is sent by `send` or `send_raw`"]
pub struct GetUnreadOverview(::yunxin_im::codegen::Call);
::yunxin_im::codegen::call! {
    GetUnreadOverview, TotalUnread
}
static GET_UNREAD_OVERVIEW: ::yunxin_im::codegen::Operation = ::yunxin_im::codegen::Operation {
    id: "get_unread_overview",
    method: ::http::Method::GET,
    path: "/im/v2/conversation_overviews/{account_id}",
    effect: false,
    body: ::yunxin_im::codegen::Body::None,
    parameters: &[
        ::yunxin_im::codegen::Parameter {
            name: "account_id",
            place: ::yunxin_im::codegen::Place::Path,
            limits: &[],
            span: None,
        },
    ],
};
/// A call of [`clear_unread`](Conversations::clear_unread), which shows an example, with its optional parameters.
#[derive(Clone)]
#[must_use = "a call is sent by `send` or `send_raw`"]
pub struct ClearConversationUnread(::yunxin_im::codegen::Call);
::yunxin_im::codegen::call! {
    ClearConversationUnread, ()
}
static CLEAR_CONVERSATION_UNREAD: ::yunxin_im::codegen::Operation = ::yunxin_im::codegen::Operation {
    id: "clear_conversation_unread",
    method: ::http::Method::PATCH,
    path: "/im/v2/conversations/{conversation_id}/actions/clear_conversation_unread",
    effect: true,
    body: ::yunxin_im::codegen::Body::None,
    parameters: &[
        ::yunxin_im::codegen::Parameter {
            name: "conversation_id",
            place: ::yunxin_im::codegen::Place::Path,
            limits: &[],
            span: None,
        },
    ],
};
/// What [`create_group`](Conversations::create_group) requires, by name.
#[derive(Clone, Debug)]
pub struct CreateConversationGroupArgs<T1, T2> {
    /// Who owns the group.
    ///
    /// For example `alice`.
    pub account_id: T1,
    /// What the group is called. The vendor does not say how long a name can be.
    ///
    /// For example `Work`.
    pub name: T2,
}
/// A call of [`create_group`](Conversations::create_group), which shows an example, with its optional parameters.
#[derive(Clone)]
#[must_use = "a call is sent by `send` or `send_raw`"]
pub struct CreateConversationGroup(::yunxin_im::codegen::Call);
impl CreateConversationGroup {
    /// A text that the app keeps with the group. The vendor does not say how long it can be.
    ///
    /// For example `color=blue`.
    pub fn server_extension(
        self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        Self(self.0.json::<::std::string::String>(2, value))
    }
    /// Which conversations of the account are added to the group.
    ///
    /// At most 100 items; for example `["alice|1|bob","alice|2|6001"]`.
    pub fn conversation_ids(
        self,
        value: impl ::std::iter::IntoIterator<
            Item = impl ::std::convert::Into<::yunxin_im::ConversationId>,
        >,
    ) -> Self {
        Self(self.0.json_list::<::yunxin_im::ConversationId>(3, value))
    }
}
::yunxin_im::codegen::call! {
    CreateConversationGroup, ChangedConversationGroup
}
static CREATE_CONVERSATION_GROUP: ::yunxin_im::codegen::Operation = ::yunxin_im::codegen::Operation {
    id: "create_conversation_group",
    method: ::http::Method::POST,
    path: "/im/v2/conversation_groups",
    effect: true,
    body: ::yunxin_im::codegen::Body::Required,
    parameters: &[
        ::yunxin_im::codegen::Parameter {
            name: "account_id",
            place: ::yunxin_im::codegen::Place::Property,
            limits: &[],
            span: None,
        },
        ::yunxin_im::codegen::Parameter {
            name: "name",
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
            name: "conversation_ids",
            place: ::yunxin_im::codegen::Place::Property,
            limits: &[::yunxin_im::codegen::Limit::MaxItems(100)],
            span: None,
        },
    ],
};
/// A call of [`list_groups`](Conversations::list_groups), which shows an example, with its optional parameters.
#[derive(Clone)]
#[must_use = "a call is sent by `send` or `send_raw`"]
pub struct ListConversationGroups(::yunxin_im::codegen::Call);
::yunxin_im::codegen::call! {
    ListConversationGroups, ConversationGroupList
}
static LIST_CONVERSATION_GROUPS: ::yunxin_im::codegen::Operation = ::yunxin_im::codegen::Operation {
    id: "list_conversation_groups",
    method: ::http::Method::GET,
    path: "/im/v2/conversation_groups",
    effect: false,
    body: ::yunxin_im::codegen::Body::None,
    parameters: &[
        ::yunxin_im::codegen::Parameter {
            name: "account_id",
            place: ::yunxin_im::codegen::Place::Query,
            limits: &[],
            span: None,
        },
    ],
};
/// A call of [`update_group`](Conversations::update_group), which shows an example, with its optional parameters.
#[derive(Clone)]
#[must_use = "a call is sent by `send` or `send_raw`"]
pub struct UpdateConversationGroup(::yunxin_im::codegen::Call);
impl UpdateConversationGroup {
    /// The new name.
    ///
    /// For example `Work`.
    pub fn name(self, value: impl ::std::convert::Into<::std::string::String>) -> Self {
        Self(self.0.json::<::std::string::String>(2, value))
    }
    /// The new text that the app keeps with the group.
    ///
    /// For example `color=blue`.
    pub fn server_extension(
        self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        Self(self.0.json::<::std::string::String>(3, value))
    }
    /// Which conversations are added to the group, or removed from it.
    pub fn conversations(self, value: ConversationGroupChange) -> Self {
        Self(self.0.json::<ConversationGroupChange>(4, value))
    }
}
::yunxin_im::codegen::call! {
    UpdateConversationGroup, ChangedConversationGroup
}
static UPDATE_CONVERSATION_GROUP: ::yunxin_im::codegen::Operation = ::yunxin_im::codegen::Operation {
    id: "update_conversation_group",
    method: ::http::Method::PATCH,
    path: "/im/v2/conversation_groups/{group_id}",
    effect: true,
    body: ::yunxin_im::codegen::Body::Required,
    parameters: &[
        ::yunxin_im::codegen::Parameter {
            name: "group_id",
            place: ::yunxin_im::codegen::Place::Path,
            limits: &[],
            span: None,
        },
        ::yunxin_im::codegen::Parameter {
            name: "account_id",
            place: ::yunxin_im::codegen::Place::Property,
            limits: &[],
            span: None,
        },
        ::yunxin_im::codegen::Parameter {
            name: "name",
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
            name: "conversations",
            place: ::yunxin_im::codegen::Place::Property,
            limits: &[],
            span: None,
        },
    ],
};
/// A call of [`delete_group`](Conversations::delete_group), which shows an example, with its optional parameters.
#[derive(Clone)]
#[must_use = "a call is sent by `send` or `send_raw`"]
pub struct DeleteConversationGroup(::yunxin_im::codegen::Call);
::yunxin_im::codegen::call! {
    DeleteConversationGroup, ()
}
static DELETE_CONVERSATION_GROUP: ::yunxin_im::codegen::Operation = ::yunxin_im::codegen::Operation {
    id: "delete_conversation_group",
    method: ::http::Method::DELETE,
    path: "/im/v2/conversation_groups/{group_id}",
    effect: true,
    body: ::yunxin_im::codegen::Body::None,
    parameters: &[
        ::yunxin_im::codegen::Parameter {
            name: "group_id",
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
    ],
};
/// A call of [`get_group`](Conversations::get_group), which shows an example, with its optional parameters.
#[derive(Clone)]
#[must_use = "a call is sent by `send` or `send_raw`"]
pub struct GetConversationGroup(::yunxin_im::codegen::Call);
::yunxin_im::codegen::call! {
    GetConversationGroup, ConversationGroup
}
static GET_CONVERSATION_GROUP: ::yunxin_im::codegen::Operation = ::yunxin_im::codegen::Operation {
    id: "get_conversation_group",
    method: ::http::Method::GET,
    path: "/im/v2/conversation_groups/{group_id}",
    effect: false,
    body: ::yunxin_im::codegen::Body::None,
    parameters: &[
        ::yunxin_im::codegen::Parameter {
            name: "group_id",
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
    ],
};
/// A call of [`batch_get_groups`](Conversations::batch_get_groups), which shows an example, with its optional parameters.
#[derive(Clone)]
#[must_use = "a call is sent by `send` or `send_raw`"]
pub struct BatchGetConversationGroups(::yunxin_im::codegen::Call);
::yunxin_im::codegen::call! {
    BatchGetConversationGroups, FoundConversationGroups
}
static BATCH_GET_CONVERSATION_GROUPS: ::yunxin_im::codegen::Operation = ::yunxin_im::codegen::Operation {
    id: "batch_get_conversation_groups",
    method: ::http::Method::GET,
    path: "/im/v2/conversation_groups/actions/group_ids",
    effect: false,
    body: ::yunxin_im::codegen::Body::None,
    parameters: &[
        ::yunxin_im::codegen::Parameter {
            name: "account_id",
            place: ::yunxin_im::codegen::Place::Query,
            limits: &[],
            span: None,
        },
        ::yunxin_im::codegen::Parameter {
            name: "group_ids",
            place: ::yunxin_im::codegen::Place::QueryJoined,
            limits: &[],
            span: None,
        },
    ],
};

/// A conversation in the list of an account.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct Conversation {
    /// Which conversation it is. Its id begins with the account whose list it is in.
    pub conversation_id: ::std::option::Option<::yunxin_im::ConversationId>,
    /// The account whose list the conversation is in.
    pub sender_id: ::std::option::Option<::yunxin_im::AccountId>,
    /// The account on the other side, or the id of the team as a text.
    pub receiver_id: ::std::option::Option<::std::string::String>,
    /// The kind of the conversation.
    pub conversation_type: ::std::option::Option<::yunxin_im::types::ConversationType>,
    /// Whether the conversation is pinned to the top.
    pub stick_top: ::std::option::Option<bool>,
    /// The groups that the conversation is in, at most 5.
    pub group_ids: ::std::vec::Vec<i64>,
    /// The text that the app keeps with the conversation.
    pub server_extension: ::std::option::Option<::std::string::String>,
    /// Whether the last message was recalled.
    pub message_state: ::std::option::Option<LastMessageState>,
    /// The last message; empty if it was recalled.
    pub last_message: ::std::option::Option<LastMessage>,
    /// How the last message was recalled, if `message_state` says that it was.
    pub revoke_notification: ::std::option::Option<RevokeNotification>,
    /// How many messages of the conversation are unread.
    pub unread_count: ::std::option::Option<i32>,
    /// The place of the conversation in the list. By default pinned conversations come first, several of them by the time
    /// when they were created.
    pub sort_order: ::std::option::Option<i64>,
    /// When the conversation was created.
    pub create_time: ::std::option::Option<::yunxin_im::Timestamp>,
    /// When the conversation was last changed.
    pub update_time: ::std::option::Option<::yunxin_im::Timestamp>,
    /// When the conversation was last read. Not on the vendor's older pages.
    pub last_read_time: ::std::option::Option<::yunxin_im::Timestamp>,
}
::yunxin_im::codegen::received! {
    Conversation { "conversation_id" => conversation_id, "sender_id" => sender_id,
    "receiver_id" => receiver_id, "type" => conversation_type, "stick_top" => stick_top,
    "group_ids" => group_ids, "server_extension" => server_extension, "message_state" =>
    message_state, "last_message" => last_message, "revoke_notification" =>
    revoke_notification, "unread_count" => unread_count, "sort_order" => sort_order,
    "create_time" => create_time, "update_time" => update_time, "last_read_time" =>
    last_read_time, }
}

::yunxin_im::codegen::integer_enum! {
    /// Whether the last message was recalled.
    pub enum LastMessageState {
        /// The last message is an ordinary one, in `last_message`.
        ///
        /// `0` on the wire.
        Normal = 0 "normal",
        /// The last message was recalled; `revoke_notification` tells how.
        ///
        /// `1` on the wire.
        Recalled = 1 "recalled",
        _ = Unknown,
    }
}

/// The last message of a conversation.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct LastMessage {
    /// The id that the service gave the message.
    pub message_server_id: ::std::option::Option<::yunxin_im::MessageId>,
    /// The id that the sending client gave the message.
    pub message_client_id: ::std::option::Option<::std::string::String>,
    /// Who sent the message.
    pub sender_id: ::std::option::Option<::yunxin_im::AccountId>,
    /// The kind of the conversation.
    pub conversation_type: ::std::option::Option<::yunxin_im::types::ConversationType>,
    /// The kind of client that the message was sent from.
    pub sender_client_type: ::std::option::Option<::yunxin_im::types::ClientType>,
    /// Who received the message. Absent if there is a `team_id`.
    pub receiver_id: ::std::option::Option<::yunxin_im::AccountId>,
    /// The team that the message was sent to. Absent if there is a `receiver_id`.
    pub team_id: ::std::option::Option<::yunxin_im::TeamId>,
    /// The kind of the message, which decides the shape of `attachment`.
    pub message_type: ::std::option::Option<::yunxin_im::types::MessageType>,
    /// The app's own kind of a custom message.
    pub sub_type: ::std::option::Option<i32>,
    /// When the message was sent.
    pub create_time: ::std::option::Option<::yunxin_im::Timestamp>,
    /// The text of the message, or what describes a message of another kind.
    pub text: ::std::option::Option<::std::string::String>,
    /// The content of a message that is not a text or a tip; its members depend on `message_type`.
    pub attachment: ::std::option::Option<
        ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    >,
    /// The app's data that was sent with the message.
    pub extension: ::std::option::Option<::yunxin_im::JsonText>,
}
::yunxin_im::codegen::received! {
    LastMessage { "message_server_id" => message_server_id, "message_client_id" =>
    message_client_id, "sender_id" => sender_id, "conversation_type" =>
    conversation_type, "sender_client_type" => sender_client_type, "receiver_id" =>
    receiver_id, "team_id" => team_id, "message_type" => message_type, "sub_type" =>
    sub_type, "create_time" => create_time, "text" => text, "attachment" => attachment,
    "extension" => extension, }
}

/// How the last message of a conversation was recalled.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct RevokeNotification {
    /// The message that was recalled.
    pub server_id: ::std::option::Option<::yunxin_im::MessageId>,
    /// The attachment data of the recalled message.
    pub attach: ::std::option::Option<::std::string::String>,
    /// Who recalled the message.
    pub revoke_id: ::std::option::Option<::yunxin_im::AccountId>,
    /// Custom data that the server gave with the recall.
    pub custom_info: ::std::option::Option<::std::string::String>,
    /// In which way the message was recalled.
    pub revoke_type: ::std::option::Option<RevokeType>,
}
::yunxin_im::codegen::received! {
    RevokeNotification { "server_id" => server_id, "attach" => attach, "revoke_id" =>
    revoke_id, "custom_info" => custom_info, "revoke_type" => revoke_type, }
}

::yunxin_im::codegen::integer_enum! {
    /// In which way the message was recalled.
    pub enum RevokeType {
        /// Not told.
        ///
        /// `0` on the wire.
        Undefined = 0 "undefined",
        /// Both ways, between two accounts (单聊双向撤回).
        ///
        /// `1` on the wire.
        P2pTwoWay = 1 "p2p-two-way",
        /// Both ways, in a team (群聊双向撤回).
        ///
        /// `2` on the wire.
        TeamTwoWay = 2 "team-two-way",
        /// One way, between two accounts (单聊单向撤回).
        ///
        /// `3` on the wire.
        P2pOneWay = 3 "p2p-one-way",
        /// One way, in a team (群聊单向撤回).
        ///
        /// `4` on the wire.
        TeamOneWay = 4 "team-one-way",
        _ = Unknown,
    }
}

/// A page of the conversations of an account.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct ConversationPage {
    /// Whether another page follows.
    pub has_more: ::std::option::Option<bool>,
    /// The `page_token` of the next page.
    pub next_token: ::std::option::Option<::std::string::String>,
    /// The conversations, pinned ones first.
    pub items: ::std::vec::Vec<Conversation>,
}
::yunxin_im::codegen::received! {
    ConversationPage { "has_more" => has_more, "next_token" => next_token, "items" =>
    items, }
}
impl ::yunxin_im::codegen::Page for ConversationPage {
    type Item = Conversation;
    fn next_position(&self) -> ::std::option::Option<::std::string::String> {
        if self.has_more == Some(false) {
            None
        } else {
            self.next_token.clone().filter(|token| !token.is_empty())
        }
    }
    fn into_items(self) -> ::std::vec::Vec<Conversation> {
        self.items
    }
}

/// Which conversations were deleted.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct DeletedConversations {
    /// The conversations that were deleted.
    pub success_list: ::std::vec::Vec<::yunxin_im::ConversationId>,
    /// The conversations that were not deleted, and why.
    pub failed_list: ::std::vec::Vec<FailedConversation>,
}
::yunxin_im::codegen::received! {
    DeletedConversations { "success_list" => success_list, "failed_list" => failed_list,
    }
}
impl ::yunxin_im::PartialSuccess for DeletedConversations {
    fn failures(&self) -> ::std::vec::Vec<::yunxin_im::Failure> {
        let mut failures = ::std::vec::Vec::new();
        failures
            .extend(
                self
                    .failed_list
                    .iter()
                    .map(|item: &FailedConversation| ::yunxin_im::Failure::new(
                        &[&item.conversation_id],
                        item.error_code,
                        item.error_msg.as_deref(),
                    )),
            );
        failures
    }
}

/// A conversation for which a call was not done.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct FailedConversation {
    /// Which conversation it is.
    pub conversation_id: ::std::option::Option<::yunxin_im::ConversationId>,
    /// Why it was not done.
    pub error_code: ::std::option::Option<::yunxin_im::ResultCode>,
    /// The same in the service's own words.
    pub error_msg: ::std::option::Option<::std::string::String>,
}
::yunxin_im::codegen::received! {
    FailedConversation { "conversation_id" => conversation_id, "error_code" =>
    error_code, "error_msg" => error_msg, }
}

/// Which conversations were found.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct FoundConversations {
    /// The conversations that were found.
    pub success_list: ::std::vec::Vec<Conversation>,
    /// The conversations that were not found, and why.
    pub failed_list: ::std::vec::Vec<FailedConversation>,
}
::yunxin_im::codegen::received! {
    FoundConversations { "success_list" => success_list, "failed_list" => failed_list, }
}
impl ::yunxin_im::PartialSuccess for FoundConversations {
    fn failures(&self) -> ::std::vec::Vec<::yunxin_im::Failure> {
        let mut failures = ::std::vec::Vec::new();
        failures
            .extend(
                self
                    .failed_list
                    .iter()
                    .map(|item: &FailedConversation| ::yunxin_im::Failure::new(
                        &[&item.conversation_id],
                        item.error_code,
                        item.error_msg.as_deref(),
                    )),
            );
        failures
    }
}

::yunxin_im::codegen::integer_enum! {
    /// Whether the conversation is pinned or unpinned.
    pub enum StickTopType {
        /// Takes the conversation from the top.
        ///
        /// `0` on the wire.
        Unpin = 0 "unpin",
        /// Pins the conversation to the top.
        ///
        /// `1` on the wire.
        Pin = 1 "pin",
    }
}

/// Whether a conversation is pinned, and its place in the list.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct ConversationPlace {
    /// Which conversation it is.
    pub conversation_id: ::std::option::Option<::yunxin_im::ConversationId>,
    /// The account whose list the conversation is in.
    pub sender_id: ::std::option::Option<::yunxin_im::AccountId>,
    /// The account on the other side, or the id of the team as a text.
    pub receiver_id: ::std::option::Option<::std::string::String>,
    /// The kind of the conversation.
    pub conversation_type: ::std::option::Option<::yunxin_im::types::ConversationType>,
    /// Whether the conversation is pinned to the top.
    pub stick_top: ::std::option::Option<bool>,
    /// The place of the conversation in the list.
    pub sort_order: ::std::option::Option<i64>,
    /// When the conversation was last changed.
    pub update_time: ::std::option::Option<::yunxin_im::Timestamp>,
}
::yunxin_im::codegen::received! {
    ConversationPlace { "conversation_id" => conversation_id, "sender_id" => sender_id,
    "receiver_id" => receiver_id, "type" => conversation_type, "stick_top" => stick_top,
    "sort_order" => sort_order, "update_time" => update_time, }
}

/// The unread messages of all conversations of an account.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct TotalUnread {
    /// Whose messages were counted.
    pub account_id: ::std::option::Option<::yunxin_im::AccountId>,
    /// How many messages are unread.
    pub unread_count: ::std::option::Option<i32>,
}
::yunxin_im::codegen::received! {
    TotalUnread { "account_id" => account_id, "unread_count" => unread_count, }
}

/// A group that was created or updated, and what became of its conversations.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct ChangedConversationGroup {
    /// The group as it is now.
    pub conversation_group: ::std::option::Option<ConversationGroup>,
    /// The conversations that were added or removed.
    pub success_list: ::std::vec::Vec<::yunxin_im::ConversationId>,
    /// The conversations that were not added or removed, and why.
    pub failed_list: ::std::vec::Vec<FailedConversation>,
}
::yunxin_im::codegen::received! {
    ChangedConversationGroup { "conversation_group" => conversation_group, "success_list"
    => success_list, "failed_list" => failed_list, }
}
impl ::yunxin_im::PartialSuccess for ChangedConversationGroup {
    fn failures(&self) -> ::std::vec::Vec<::yunxin_im::Failure> {
        let mut failures = ::std::vec::Vec::new();
        failures
            .extend(
                self
                    .failed_list
                    .iter()
                    .map(|item: &FailedConversation| ::yunxin_im::Failure::new(
                        &[&item.conversation_id],
                        item.error_code,
                        item.error_msg.as_deref(),
                    )),
            );
        failures
    }
}

/// A group of conversations of an account.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct ConversationGroup {
    /// The id that the service gave the group.
    pub group_id: ::std::option::Option<i64>,
    /// What the group is called.
    pub name: ::std::option::Option<::std::string::String>,
    /// The text that the app keeps with the group.
    pub server_extension: ::std::option::Option<::std::string::String>,
    /// When the group was created.
    pub create_time: ::std::option::Option<::yunxin_im::Timestamp>,
    /// When the group was last changed.
    pub update_time: ::std::option::Option<::yunxin_im::Timestamp>,
}
::yunxin_im::codegen::received! {
    ConversationGroup { "group_id" => group_id, "name" => name, "server_extension" =>
    server_extension, "create_time" => create_time, "update_time" => update_time, }
}

/// All groups of an account.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct ConversationGroupList {
    /// The groups.
    pub conversation_groups: ::std::vec::Vec<ConversationGroup>,
}
::yunxin_im::codegen::received! {
    ConversationGroupList { "conversation_groups" => conversation_groups, }
}

/// Conversations that are added to a group, or removed from it.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[non_exhaustive]
pub struct ConversationGroupChange {
    /// Whether the conversations are added or removed.
    ///
    /// For example [`Add`](ConversationGroupChangeType::Add) (`1`).
    #[serde(rename = "type")]
    pub change_type: ConversationGroupChangeType,
    /// Which conversations. At most 100, by a check in an early version of the vendor's SDK.
    ///
    /// For example `["alice|1|bob","alice|2|6001"]`.
    pub conversation_ids: ::std::vec::Vec<::yunxin_im::ConversationId>,
}
impl ConversationGroupChange {
    /// Creates one with what is required.
    pub fn new(
        change_type: ConversationGroupChangeType,
        conversation_ids: impl ::std::iter::IntoIterator<
            Item = impl ::std::convert::Into<::yunxin_im::ConversationId>,
        >,
    ) -> Self {
        Self {
            change_type: change_type,
            conversation_ids: conversation_ids
                .into_iter()
                .map(::std::convert::Into::into)
                .collect::<::std::vec::Vec<_>>(),
        }
    }
}

::yunxin_im::codegen::integer_enum! {
    /// Whether the conversations are added or removed.
    pub enum ConversationGroupChangeType {
        /// Adds the conversations to the group.
        ///
        /// `1` on the wire.
        Add = 1 "add",
        /// Removes the conversations from the group.
        ///
        /// `2` on the wire.
        Remove = 2 "remove",
    }
}

/// Which groups were found.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct FoundConversationGroups {
    /// The groups that were found.
    pub success_list: ::std::vec::Vec<ConversationGroup>,
    /// The groups that were not found, and why.
    pub fail_list: ::std::vec::Vec<FailedConversationGroup>,
}
::yunxin_im::codegen::received! {
    FoundConversationGroups { "success_list" => success_list, "fail_list" => fail_list, }
}
impl ::yunxin_im::PartialSuccess for FoundConversationGroups {
    fn failures(&self) -> ::std::vec::Vec<::yunxin_im::Failure> {
        let mut failures = ::std::vec::Vec::new();
        failures
            .extend(
                self
                    .fail_list
                    .iter()
                    .map(|item: &FailedConversationGroup| ::yunxin_im::Failure::new(
                        &[&item.group_id],
                        item.code,
                        item.msg.as_deref(),
                    )),
            );
        failures
    }
}

/// A group that could not be read.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct FailedConversationGroup {
    /// Which group it is.
    pub group_id: ::std::option::Option<i64>,
    /// Why it could not be read.
    pub code: ::std::option::Option<::yunxin_im::ResultCode>,
    /// The same in the service's own words.
    pub msg: ::std::option::Option<::std::string::String>,
}
::yunxin_im::codegen::received! {
    FailedConversationGroup { "group_id" => group_id, "code" => code, "msg" => msg, }
}

