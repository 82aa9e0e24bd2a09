// Generated from openapi/friends.yaml. Do not edit.

/// Friend management (好友管理): the methods of the section, made by [`Client::friends`](::yunxin_im::Client::friends).
#[derive(Clone, Copy, Debug)]
pub struct Friends<'a> {
    client: &'a ::yunxin_im::Client,
}
impl ::yunxin_im::Client {
    /// Friend management (好友管理)
    pub fn friends(&self) -> Friends<'_> {
        Friends { client: self }
    }
}
impl Friends<'_> {
    /// Adds a friend, or asks to be friends (添加好友)
    ///
    /// The type of the call chooses whether the two are friends at once, or the other account is asked first and answers with its
    /// client or by `handle_friend_request`. In the second case, the response may lack what is known of a friend only after the
    /// request was accepted.
    ///
    /// `POST /im/v2.1/friends`
    ///
    /// # Arguments
    ///
    /// By name, in [`AddFriendArgs`].
    ///
    /// # Optional parameters
    ///
    /// [`add_type`](AddFriend::add_type), [`alias`](AddFriend::alias), [`extension`](AddFriend::extension), [`customer_extension`](AddFriend::customer_extension), [`postscript`](AddFriend::postscript)
    ///
    /// # Errors
    ///
    /// Sending fails if a value cannot be sent (nothing is sent then), if the service refuses, or if no usable response comes: see [`Error`](::yunxin_im::Error).
    ///
    /// # Example
    ///
    /// ```no_run
    /// use yunxin_im::friends;
    ///
    /// # async fn example(client: yunxin_im::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let response = client
    ///     .friends()
    ///     .add(friends::AddFriendArgs {
    ///         account_id: "alice",
    ///         friend_account_id: "bob",
    ///     })
    ///     .add_type(friends::FriendAddType::Request)
    ///     .alias("Bobby")
    ///     .extension("{\"met\":\"school\"}")
    ///     .customer_extension("{\"source\":\"import\"}")
    ///     .postscript("We met yesterday")
    ///     .send()
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "添加好友")]
    #[doc(alias = "addFriend")]
    #[doc(alias = "add_friend")]
    pub fn add<
        T1: ::std::convert::Into<::yunxin_im::AccountId>,
        T2: ::std::convert::Into<::yunxin_im::AccountId>,
    >(&self, args: AddFriendArgs<T1, T2>) -> AddFriend {
        AddFriend(
            ::yunxin_im::codegen::Call::new(self.client, &ADD_FRIEND)
                .json::<::yunxin_im::AccountId>(1, args.account_id)
                .json::<::yunxin_im::AccountId>(2, args.friend_account_id),
        )
    }
    /// Lists the friends of an account, in pages (分页查询好友列表)
    ///
    /// The friends, each with its alias and extensions. The vendor does not say in which order.
    ///
    /// `GET /im/v2.1/friends`
    ///
    /// # Arguments
    ///
    /// - `account_id`: Whose friends are listed.
    ///   For example `alice`.
    ///
    /// # Optional parameters
    ///
    /// [`page_token`](ListFriends::page_token), [`limit`](ListFriends::limit)
    ///
    /// # Pages
    ///
    /// Returns one page; [`items`](ListFriends::items) goes through all `items`, and [`pages`](ListFriends::pages) through all pages, from the one that `page_token` names.
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
    ///     .friends()
    ///     .list("alice")
    ///     .page_token("1795375718000")
    ///     .limit(50)
    ///     .send()
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "分页查询好友列表")]
    #[doc(alias = "listFriends")]
    #[doc(alias = "list_friends")]
    pub fn list(
        &self,
        account_id: impl ::std::convert::Into<::yunxin_im::AccountId>,
    ) -> ListFriends {
        ListFriends(
            ::yunxin_im::codegen::Call::new(self.client, &LIST_FRIENDS)
                .text::<::yunxin_im::AccountId>(0, account_id),
        )
    }
    /// Deletes a friend (删除好友)
    ///
    /// Ends the friendship. The vendor's guide says of the same call of its client SDK that it ends on both sides: each
    /// disappears from the other's list.
    ///
    /// `DELETE /im/v2/friends/{account_id}`
    ///
    /// # Arguments
    ///
    /// By name, in [`DeleteFriendArgs`].
    ///
    /// # Optional parameters
    ///
    /// [`delete_alias`](DeleteFriend::delete_alias)
    ///
    /// # Errors
    ///
    /// Sending fails if a value cannot be sent (nothing is sent then), if the service refuses, or if no usable response comes: see [`Error`](::yunxin_im::Error).
    ///
    /// # Example
    ///
    /// ```no_run
    /// use yunxin_im::friends;
    ///
    /// # async fn example(client: yunxin_im::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let response = client
    ///     .friends()
    ///     .delete(friends::DeleteFriendArgs {
    ///         account_id: "alice",
    ///         friend_account_id: "bob",
    ///     })
    ///     .delete_alias(true)
    ///     .send()
    ///     .await?;
    /// println!("{}", response.trace_id);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "删除好友")]
    #[doc(alias = "deleteFriend")]
    #[doc(alias = "delete_friend")]
    pub fn delete<
        T1: ::std::convert::Into<::yunxin_im::AccountId>,
        T2: ::std::convert::Into<::yunxin_im::AccountId>,
    >(&self, args: DeleteFriendArgs<T1, T2>) -> DeleteFriend {
        DeleteFriend(
            ::yunxin_im::codegen::Call::new(self.client, &DELETE_FRIEND)
                .text::<::yunxin_im::AccountId>(0, args.account_id)
                .text::<::yunxin_im::AccountId>(1, args.friend_account_id),
        )
    }
    /// Changes what an account keeps about a friend (更新好友信息)
    ///
    /// Changes the alias and the extensions, on the side of `account_id`. The vendor does not say whether a field that is left
    /// out keeps its value.
    ///
    /// `PATCH /im/v2.1/friends/{account_id}`
    ///
    /// # Arguments
    ///
    /// By name, in [`UpdateFriendArgs`].
    ///
    /// # Optional parameters
    ///
    /// [`alias`](UpdateFriend::alias), [`extension`](UpdateFriend::extension), [`customer_extension`](UpdateFriend::customer_extension)
    ///
    /// # Errors
    ///
    /// Sending fails if a value cannot be sent (nothing is sent then), if the service refuses, or if no usable response comes: see [`Error`](::yunxin_im::Error).
    ///
    /// # Example
    ///
    /// ```no_run
    /// use yunxin_im::friends;
    ///
    /// # async fn example(client: yunxin_im::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let response = client
    ///     .friends()
    ///     .update(friends::UpdateFriendArgs {
    ///         account_id: "alice",
    ///         friend_account_id: "bob",
    ///     })
    ///     .alias("Bobby")
    ///     .extension("{\"met\":\"school\"}")
    ///     .customer_extension("{\"source\":\"import\"}")
    ///     .send()
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "更新好友信息")]
    #[doc(alias = "updateFriend")]
    #[doc(alias = "update_friend")]
    pub fn update<
        T1: ::std::convert::Into<::yunxin_im::AccountId>,
        T2: ::std::convert::Into<::yunxin_im::AccountId>,
    >(&self, args: UpdateFriendArgs<T1, T2>) -> UpdateFriend {
        UpdateFriend(
            ::yunxin_im::codegen::Call::new(self.client, &UPDATE_FRIEND)
                .text::<::yunxin_im::AccountId>(0, args.account_id)
                .json::<::yunxin_im::AccountId>(1, args.friend_account_id),
        )
    }
    /// Reads what an account keeps about a friend (查询好友信息)
    ///
    /// The alias and the extensions, as `account_id` keeps them. The friend's profile is read with `get_user`.
    ///
    /// `GET /im/v2.1/friends/{account_id}`
    ///
    /// # Arguments
    ///
    /// By name, in [`GetFriendArgs`].
    ///
    /// # Errors
    ///
    /// Sending fails if a value cannot be sent (nothing is sent then), if the service refuses, or if no usable response comes: see [`Error`](::yunxin_im::Error). The call changes nothing at the service, so it is retried after a timeout, too.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use yunxin_im::friends;
    ///
    /// # async fn example(client: yunxin_im::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let response = client
    ///     .friends()
    ///     .get(friends::GetFriendArgs {
    ///         account_id: "alice",
    ///         friend_account_id: "bob",
    ///     })
    ///     .send()
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "查询好友信息")]
    #[doc(alias = "getFriend")]
    #[doc(alias = "get_friend")]
    pub fn get<
        T1: ::std::convert::Into<::yunxin_im::AccountId>,
        T2: ::std::convert::Into<::yunxin_im::AccountId>,
    >(&self, args: GetFriendArgs<T1, T2>) -> GetFriend {
        GetFriend(
            ::yunxin_im::codegen::Call::new(self.client, &GET_FRIEND)
                .text::<::yunxin_im::AccountId>(0, args.account_id)
                .text::<::yunxin_im::AccountId>(1, args.friend_account_id),
        )
    }
    /// Accepts or rejects a friend request (同意/拒绝添加好友)
    ///
    /// Answers a request that another account has sent by `add_friend`, as a `Request`.
    ///
    /// `POST /im/v2.1/friends/actions/handle_friend_addition`
    ///
    /// # Arguments
    ///
    /// By name, in [`HandleFriendRequestArgs`].
    ///
    /// # Optional parameters
    ///
    /// [`answer`](HandleFriendRequest::answer), [`alias`](HandleFriendRequest::alias), [`extension`](HandleFriendRequest::extension), [`customer_extension`](HandleFriendRequest::customer_extension), [`postscript`](HandleFriendRequest::postscript)
    ///
    /// # Errors
    ///
    /// Sending fails if a value cannot be sent (nothing is sent then), if the service refuses, or if no usable response comes: see [`Error`](::yunxin_im::Error).
    ///
    /// # Example
    ///
    /// ```no_run
    /// use yunxin_im::friends;
    ///
    /// # async fn example(client: yunxin_im::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let response = client
    ///     .friends()
    ///     .handle_request(friends::HandleFriendRequestArgs {
    ///         account_id: "bob",
    ///         friend_account_id: "alice",
    ///     })
    ///     .answer(friends::FriendAnswer::Reject)
    ///     .alias("Ally")
    ///     .extension("{\"met\":\"school\"}")
    ///     .customer_extension("{\"source\":\"import\"}")
    ///     .postscript("Nice to meet you")
    ///     .send()
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "同意/拒绝添加好友")]
    #[doc(alias = "handleFriendAddition")]
    #[doc(alias = "handle_friend_request")]
    pub fn handle_request<
        T1: ::std::convert::Into<::yunxin_im::AccountId>,
        T2: ::std::convert::Into<::yunxin_im::AccountId>,
    >(&self, args: HandleFriendRequestArgs<T1, T2>) -> HandleFriendRequest {
        HandleFriendRequest(
            ::yunxin_im::codegen::Call::new(self.client, &HANDLE_FRIEND_REQUEST)
                .json::<::yunxin_im::AccountId>(1, args.account_id)
                .json::<::yunxin_im::AccountId>(2, args.friend_account_id),
        )
    }
}
/// What [`add`](Friends::add) requires, by name.
#[derive(Clone, Debug)]
pub struct AddFriendArgs<T1, T2> {
    /// Who adds the friend.
    ///
    /// For example `alice`.
    pub account_id: T1,
    /// Who becomes the friend.
    ///
    /// For example `bob`.
    pub friend_account_id: T2,
}
/// A call of [`add`](Friends::add), which shows an example, with its optional parameters.
#[derive(Clone)]
#[must_use = "a call is sent by `send` or `send_raw`"]
pub struct AddFriend(::yunxin_im::codegen::Call);
impl AddFriend {
    /// Whether the other account is asked first.
    ///
    /// The service's default is [`Direct`](FriendAddType::Direct) (`1`); for example [`Request`](FriendAddType::Request) (`2`).
    #[doc(alias = "type")]
    pub fn add_type(self, value: FriendAddType) -> Self {
        Self(self.0.text::<FriendAddType>(0, value))
    }
    /// What the friend is called in the list. At most 128 characters.
    ///
    /// For example `Bobby`.
    pub fn alias(self, value: impl ::std::convert::Into<::std::string::String>) -> Self {
        Self(self.0.json::<::std::string::String>(3, value))
    }
    /// The app's own data, which clients and servers can read and write. At most 256 characters.
    ///
    /// For example `{"met":"school"}`.
    pub fn extension(
        self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        Self(self.0.json::<::std::string::String>(4, value))
    }
    /// The app's own data, which can be set through this API only. The vendor does not state a limit.
    ///
    /// For example `{"source":"import"}`.
    pub fn customer_extension(
        self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        Self(self.0.json::<::std::string::String>(5, value))
    }
    /// A few words to the other account, for a `Request`; subject to content moderation. The vendor does not state a
    /// limit.
    ///
    /// For example `We met yesterday`.
    pub fn postscript(
        self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        Self(self.0.json::<::std::string::String>(6, value))
    }
}
::yunxin_im::codegen::call! {
    AddFriend, Friend
}
static ADD_FRIEND: ::yunxin_im::codegen::Operation = ::yunxin_im::codegen::Operation {
    id: "add_friend",
    method: ::http::Method::POST,
    path: "/im/v2.1/friends",
    effect: true,
    body: ::yunxin_im::codegen::Body::Required,
    parameters: &[
        ::yunxin_im::codegen::Parameter {
            name: "type",
            place: ::yunxin_im::codegen::Place::Query,
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
            name: "friend_account_id",
            place: ::yunxin_im::codegen::Place::Property,
            limits: &[],
            span: None,
        },
        ::yunxin_im::codegen::Parameter {
            name: "alias",
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
            name: "customer_extension",
            place: ::yunxin_im::codegen::Place::Property,
            limits: &[],
            span: None,
        },
        ::yunxin_im::codegen::Parameter {
            name: "postscript",
            place: ::yunxin_im::codegen::Place::Property,
            limits: &[],
            span: None,
        },
    ],
};
/// A call of [`list`](Friends::list), which shows an example, with its optional parameters.
#[derive(Clone)]
#[must_use = "a call is sent by `send` or `send_raw`"]
pub struct ListFriends(::yunxin_im::codegen::Call);
impl ListFriends {
    /// Where the page begins; the first page if it is empty or left out. The `next_token` of the page before.
    ///
    /// For example `1795375718000`.
    pub fn page_token(
        self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        Self(self.0.text::<::std::string::String>(1, value))
    }
    /// How many friends a page has at most.
    ///
    /// At most 100; the service's default is `100`; for example `50`.
    pub fn limit(self, value: i32) -> Self {
        Self(self.0.text::<i32>(2, value))
    }
}
::yunxin_im::codegen::call! {
    ListFriends, FriendPage
}
::yunxin_im::codegen::paged_call! {
    ListFriends, FriendPage, Friend, 1
}
static LIST_FRIENDS: ::yunxin_im::codegen::Operation = ::yunxin_im::codegen::Operation {
    id: "list_friends",
    method: ::http::Method::GET,
    path: "/im/v2.1/friends",
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
            limits: &[::yunxin_im::codegen::Limit::Maximum(100)],
            span: None,
        },
    ],
};
/// What [`delete`](Friends::delete) requires, by name.
#[derive(Clone, Debug)]
pub struct DeleteFriendArgs<T1, T2> {
    /// Who deletes the friend.
    ///
    /// For example `alice`.
    pub account_id: T1,
    /// Which friend is deleted.
    ///
    /// For example `bob`.
    pub friend_account_id: T2,
}
/// A call of [`delete`](Friends::delete), which shows an example, with its optional parameters.
#[derive(Clone)]
#[must_use = "a call is sent by `send` or `send_raw`"]
pub struct DeleteFriend(::yunxin_im::codegen::Call);
impl DeleteFriend {
    /// Whether the friend's alias is deleted as well; otherwise it is kept.
    ///
    /// The service's default is `false`; for example `true`.
    pub fn delete_alias(self, value: bool) -> Self {
        Self(self.0.text::<bool>(2, value))
    }
}
::yunxin_im::codegen::call! {
    DeleteFriend, ()
}
static DELETE_FRIEND: ::yunxin_im::codegen::Operation = ::yunxin_im::codegen::Operation {
    id: "delete_friend",
    method: ::http::Method::DELETE,
    path: "/im/v2/friends/{account_id}",
    effect: true,
    body: ::yunxin_im::codegen::Body::None,
    parameters: &[
        ::yunxin_im::codegen::Parameter {
            name: "account_id",
            place: ::yunxin_im::codegen::Place::Path,
            limits: &[],
            span: None,
        },
        ::yunxin_im::codegen::Parameter {
            name: "friend_account_id",
            place: ::yunxin_im::codegen::Place::Query,
            limits: &[],
            span: None,
        },
        ::yunxin_im::codegen::Parameter {
            name: "delete_alias",
            place: ::yunxin_im::codegen::Place::Query,
            limits: &[],
            span: None,
        },
    ],
};
/// What [`update`](Friends::update) requires, by name.
#[derive(Clone, Debug)]
pub struct UpdateFriendArgs<T1, T2> {
    /// Whose friend it is.
    ///
    /// For example `alice`.
    pub account_id: T1,
    /// Which friend it is about.
    ///
    /// For example `bob`.
    pub friend_account_id: T2,
}
/// A call of [`update`](Friends::update), which shows an example, with its optional parameters.
#[derive(Clone)]
#[must_use = "a call is sent by `send` or `send_raw`"]
pub struct UpdateFriend(::yunxin_im::codegen::Call);
impl UpdateFriend {
    /// What the friend is called in the list. At most 128 characters.
    ///
    /// For example `Bobby`.
    pub fn alias(self, value: impl ::std::convert::Into<::std::string::String>) -> Self {
        Self(self.0.json::<::std::string::String>(2, value))
    }
    /// The app's own data, which clients and servers can read and write. At most 256 characters.
    ///
    /// For example `{"met":"school"}`.
    pub fn extension(
        self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        Self(self.0.json::<::std::string::String>(3, value))
    }
    /// The app's own data, which can be set through this API only. The vendor does not state a limit.
    ///
    /// For example `{"source":"import"}`.
    pub fn customer_extension(
        self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        Self(self.0.json::<::std::string::String>(4, value))
    }
}
::yunxin_im::codegen::call! {
    UpdateFriend, Friend
}
static UPDATE_FRIEND: ::yunxin_im::codegen::Operation = ::yunxin_im::codegen::Operation {
    id: "update_friend",
    method: ::http::Method::PATCH,
    path: "/im/v2.1/friends/{account_id}",
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
            name: "friend_account_id",
            place: ::yunxin_im::codegen::Place::Property,
            limits: &[],
            span: None,
        },
        ::yunxin_im::codegen::Parameter {
            name: "alias",
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
            name: "customer_extension",
            place: ::yunxin_im::codegen::Place::Property,
            limits: &[],
            span: None,
        },
    ],
};
/// What [`get`](Friends::get) requires, by name.
#[derive(Clone, Debug)]
pub struct GetFriendArgs<T1, T2> {
    /// Whose friend it is.
    ///
    /// For example `alice`.
    pub account_id: T1,
    /// Which friend is read.
    ///
    /// For example `bob`.
    pub friend_account_id: T2,
}
/// A call of [`get`](Friends::get), which shows an example, with its optional parameters.
#[derive(Clone)]
#[must_use = "a call is sent by `send` or `send_raw`"]
pub struct GetFriend(::yunxin_im::codegen::Call);
::yunxin_im::codegen::call! {
    GetFriend, Friend
}
static GET_FRIEND: ::yunxin_im::codegen::Operation = ::yunxin_im::codegen::Operation {
    id: "get_friend",
    method: ::http::Method::GET,
    path: "/im/v2.1/friends/{account_id}",
    effect: false,
    body: ::yunxin_im::codegen::Body::None,
    parameters: &[
        ::yunxin_im::codegen::Parameter {
            name: "account_id",
            place: ::yunxin_im::codegen::Place::Path,
            limits: &[],
            span: None,
        },
        ::yunxin_im::codegen::Parameter {
            name: "friend_account_id",
            place: ::yunxin_im::codegen::Place::Query,
            limits: &[],
            span: None,
        },
    ],
};
/// What [`handle_request`](Friends::handle_request) requires, by name.
#[derive(Clone, Debug)]
pub struct HandleFriendRequestArgs<T1, T2> {
    /// Who answers.
    ///
    /// For example `bob`.
    pub account_id: T1,
    /// Who asked, and becomes the friend if the request is accepted.
    ///
    /// For example `alice`.
    pub friend_account_id: T2,
}
/// A call of [`handle_request`](Friends::handle_request), which shows an example, with its optional parameters.
#[derive(Clone)]
#[must_use = "a call is sent by `send` or `send_raw`"]
pub struct HandleFriendRequest(::yunxin_im::codegen::Call);
impl HandleFriendRequest {
    /// Whether the request is accepted.
    ///
    /// The service's default is [`Accept`](FriendAnswer::Accept) (`3`); for example [`Reject`](FriendAnswer::Reject) (`4`).
    #[doc(alias = "type")]
    pub fn answer(self, value: FriendAnswer) -> Self {
        Self(self.0.text::<FriendAnswer>(0, value))
    }
    /// What the friend is called in the list.
    ///
    /// At most 128 characters; for example `Ally`.
    pub fn alias(self, value: impl ::std::convert::Into<::std::string::String>) -> Self {
        Self(self.0.json::<::std::string::String>(3, value))
    }
    /// The app's own data, which clients and servers can read and write; the `serverExtension` of the client SDK.
    ///
    /// At most 256 characters; for example `{"met":"school"}`.
    pub fn extension(
        self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        Self(self.0.json::<::std::string::String>(4, value))
    }
    /// The app's own data, which can be set through this API only. The vendor does not state a limit.
    ///
    /// For example `{"source":"import"}`.
    pub fn customer_extension(
        self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        Self(self.0.json::<::std::string::String>(5, value))
    }
    /// A few words to the account that asked. The vendor does not state a limit.
    ///
    /// For example `Nice to meet you`.
    pub fn postscript(
        self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        Self(self.0.json::<::std::string::String>(6, value))
    }
}
::yunxin_im::codegen::call! {
    HandleFriendRequest, Friend
}
static HANDLE_FRIEND_REQUEST: ::yunxin_im::codegen::Operation = ::yunxin_im::codegen::Operation {
    id: "handle_friend_request",
    method: ::http::Method::POST,
    path: "/im/v2.1/friends/actions/handle_friend_addition",
    effect: true,
    body: ::yunxin_im::codegen::Body::Required,
    parameters: &[
        ::yunxin_im::codegen::Parameter {
            name: "type",
            place: ::yunxin_im::codegen::Place::Query,
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
            name: "friend_account_id",
            place: ::yunxin_im::codegen::Place::Property,
            limits: &[],
            span: None,
        },
        ::yunxin_im::codegen::Parameter {
            name: "alias",
            place: ::yunxin_im::codegen::Place::Property,
            limits: &[::yunxin_im::codegen::Limit::MaxLength(128)],
            span: None,
        },
        ::yunxin_im::codegen::Parameter {
            name: "extension",
            place: ::yunxin_im::codegen::Place::Property,
            limits: &[::yunxin_im::codegen::Limit::MaxLength(256)],
            span: None,
        },
        ::yunxin_im::codegen::Parameter {
            name: "customer_extension",
            place: ::yunxin_im::codegen::Place::Property,
            limits: &[],
            span: None,
        },
        ::yunxin_im::codegen::Parameter {
            name: "postscript",
            place: ::yunxin_im::codegen::Place::Property,
            limits: &[],
            span: None,
        },
    ],
};

::yunxin_im::codegen::integer_enum! {
    /// Whether the other account is asked first.
    pub enum FriendAddType {
        /// Adds the friend without asking.
        ///
        /// `1` on the wire.
        Direct = 1 "direct",
        /// Sends a request, which the other account accepts or rejects.
        ///
        /// `2` on the wire.
        Request = 2 "request",
    }
}

/// A friend, and what the account keeps about it.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct Friend {
    /// The friend.
    pub friend_account_id: ::std::option::Option<::yunxin_im::AccountId>,
    /// What the friend is called in the list.
    pub alias: ::std::option::Option<::std::string::String>,
    /// The app's own data, which clients and servers can read and write.
    pub extension: ::std::option::Option<::std::string::String>,
    /// The app's own data, which can be set through this API only.
    pub customer_extension: ::std::option::Option<::std::string::String>,
}
::yunxin_im::codegen::received! {
    Friend { "friend_account_id" => friend_account_id, "alias" => alias, "extension" =>
    extension, "customer_extension" => customer_extension, }
}

/// A page of the friends of an account.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct FriendPage {
    /// Whether another page follows.
    pub has_more: ::std::option::Option<bool>,
    /// The `page_token` of the next page.
    pub next_token: ::std::option::Option<::std::string::String>,
    /// The friends.
    pub items: ::std::vec::Vec<Friend>,
    /// How many friends there are, by its name. The vendor does not describe it, and its page does not list it.
    pub total: ::std::option::Option<i32>,
}
::yunxin_im::codegen::received! {
    FriendPage { "has_more" => has_more, "next_token" => next_token, "items" => items,
    "total" => total, }
}
impl ::yunxin_im::codegen::Page for FriendPage {
    type Item = Friend;
    fn next_position(&self) -> ::std::option::Option<::std::string::String> {
        if self.has_more == Some(false) {
            None
        } else {
            self.next_token.clone().filter(|token| !token.is_empty())
        }
    }
    fn into_items(self) -> ::std::vec::Vec<Friend> {
        self.items
    }
}

::yunxin_im::codegen::integer_enum! {
    /// Whether the request is accepted.
    pub enum FriendAnswer {
        /// The two become friends.
        ///
        /// `3` on the wire.
        Accept = 3 "accept",
        /// They do not.
        ///
        /// `4` on the wire.
        Reject = 4 "reject",
    }
}

