// Generated from openapi/blocks.yaml. Do not edit.

/// Block list management (黑名单管理): the methods of the section, made by [`Client::blocks`](::yunxin_im::Client::blocks).
#[derive(Clone, Copy, Debug)]
pub struct Blocks<'a> {
    client: &'a ::yunxin_im::Client,
}
impl ::yunxin_im::Client {
    /// Block list management (黑名单管理)
    pub fn blocks(&self) -> Blocks<'_> {
        Blocks { client: self }
    }
}
impl Blocks<'_> {
    /// Blocks an account (列入黑名单)
    ///
    /// From then on, messages of the blocked account do not reach the other one. Messages that were sent before are kept. The
    /// vendor does not say what blocking an account twice results in.
    ///
    /// `POST /im/v2/block_contacts`
    ///
    /// # Arguments
    ///
    /// By name, in [`BlockContactArgs`].
    ///
    /// # Errors
    ///
    /// Sending fails if a value cannot be sent (nothing is sent then), if the service refuses, or if no usable response comes: see [`Error`](::yunxin_im::Error).
    ///
    /// # Example
    ///
    /// ```no_run
    /// use yunxin_im::blocks;
    ///
    /// # async fn example(client: yunxin_im::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let response = client
    ///     .blocks()
    ///     .block(blocks::BlockContactArgs {
    ///         account_id: "alice",
    ///         contact_account_id: "mallory",
    ///     })
    ///     .send()
    ///     .await?;
    /// println!("{}", response.trace_id);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "列入黑名单")]
    #[doc(alias = "addBlockContact")]
    #[doc(alias = "block_contact")]
    pub fn block<
        T1: ::std::convert::Into<::yunxin_im::AccountId>,
        T2: ::std::convert::Into<::yunxin_im::AccountId>,
    >(&self, args: BlockContactArgs<T1, T2>) -> BlockContact {
        BlockContact(
            ::yunxin_im::codegen::Call::new(self.client, &BLOCK_CONTACT)
                .json::<::yunxin_im::AccountId>(0, args.account_id)
                .json::<::yunxin_im::AccountId>(1, args.contact_account_id),
        )
    }
    /// Lists the accounts that an account blocks, in pages (分页查询黑名单列表)
    ///
    /// The accounts on the list. The vendor does not say in which order.
    ///
    /// `GET /im/v2/block_contacts`
    ///
    /// # Arguments
    ///
    /// - `account_id`: Whose list it is.
    ///   For example `alice`.
    ///
    /// # Optional parameters
    ///
    /// [`page_token`](ListBlockedContacts::page_token), [`limit`](ListBlockedContacts::limit)
    ///
    /// # Pages
    ///
    /// Returns one page; [`items`](ListBlockedContacts::items) goes through all `items`, and [`pages`](ListBlockedContacts::pages) through all pages, from the one that `page_token` names.
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
    ///     .blocks()
    ///     .list("alice")
    ///     .page_token("1795375718000")
    ///     .limit(50)
    ///     .send()
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "分页查询黑名单列表")]
    #[doc(alias = "listBlockContacts")]
    #[doc(alias = "list_blocked_contacts")]
    pub fn list(
        &self,
        account_id: impl ::std::convert::Into<::yunxin_im::AccountId>,
    ) -> ListBlockedContacts {
        ListBlockedContacts(
            ::yunxin_im::codegen::Call::new(self.client, &LIST_BLOCKED_CONTACTS)
                .text::<::yunxin_im::AccountId>(0, account_id),
        )
    }
    /// Takes an account off the block list (移出黑名单)
    ///
    /// New messages of the account arrive again. Messages that were held back while it was blocked do not.
    ///
    /// `DELETE /im/v2/block_contacts/{account_id}`
    ///
    /// # Arguments
    ///
    /// By name, in [`UnblockContactArgs`].
    ///
    /// # Errors
    ///
    /// Sending fails if a value cannot be sent (nothing is sent then), if the service refuses, or if no usable response comes: see [`Error`](::yunxin_im::Error).
    ///
    /// # Example
    ///
    /// ```no_run
    /// use yunxin_im::blocks;
    ///
    /// # async fn example(client: yunxin_im::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let response = client
    ///     .blocks()
    ///     .unblock(blocks::UnblockContactArgs {
    ///         account_id: "alice",
    ///         contact_account_id: "mallory",
    ///     })
    ///     .send()
    ///     .await?;
    /// println!("{}", response.trace_id);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "移出黑名单")]
    #[doc(alias = "removeBlockContact")]
    #[doc(alias = "unblock_contact")]
    pub fn unblock<
        T1: ::std::convert::Into<::yunxin_im::AccountId>,
        T2: ::std::convert::Into<::yunxin_im::AccountId>,
    >(&self, args: UnblockContactArgs<T1, T2>) -> UnblockContact {
        UnblockContact(
            ::yunxin_im::codegen::Call::new(self.client, &UNBLOCK_CONTACT)
                .text::<::yunxin_im::AccountId>(0, args.account_id)
                .text::<::yunxin_im::AccountId>(1, args.contact_account_id),
        )
    }
}
/// What [`block`](Blocks::block) requires, by name.
#[derive(Clone, Debug)]
pub struct BlockContactArgs<T1, T2> {
    /// Whose list it is.
    ///
    /// For example `alice`.
    pub account_id: T1,
    /// Who is blocked.
    ///
    /// For example `mallory`.
    pub contact_account_id: T2,
}
/// A call of [`block`](Blocks::block), which shows an example, with its optional parameters.
#[derive(Clone)]
#[must_use = "a call is sent by `send` or `send_raw`"]
pub struct BlockContact(::yunxin_im::codegen::Call);
::yunxin_im::codegen::call! {
    BlockContact, ()
}
static BLOCK_CONTACT: ::yunxin_im::codegen::Operation = ::yunxin_im::codegen::Operation {
    id: "block_contact",
    method: ::http::Method::POST,
    path: "/im/v2/block_contacts",
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
            name: "contact_account_id",
            place: ::yunxin_im::codegen::Place::Property,
            limits: &[],
            span: None,
        },
    ],
};
/// A call of [`list`](Blocks::list), which shows an example, with its optional parameters.
#[derive(Clone)]
#[must_use = "a call is sent by `send` or `send_raw`"]
pub struct ListBlockedContacts(::yunxin_im::codegen::Call);
impl ListBlockedContacts {
    /// Where the page begins; the first page if it is empty or left out. The `next_token` of the page before.
    ///
    /// For example `1795375718000`.
    pub fn page_token(
        self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        Self(self.0.text::<::std::string::String>(1, value))
    }
    /// How many accounts a page has at most, up to 100.
    ///
    /// The service's default is `100`; for example `50`.
    pub fn limit(self, value: i32) -> Self {
        Self(self.0.text::<i32>(2, value))
    }
}
::yunxin_im::codegen::call! {
    ListBlockedContacts, BlockedPage
}
::yunxin_im::codegen::paged_call! {
    ListBlockedContacts, BlockedPage, ::yunxin_im::AccountId, 1
}
static LIST_BLOCKED_CONTACTS: ::yunxin_im::codegen::Operation = ::yunxin_im::codegen::Operation {
    id: "list_blocked_contacts",
    method: ::http::Method::GET,
    path: "/im/v2/block_contacts",
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
/// What [`unblock`](Blocks::unblock) requires, by name.
#[derive(Clone, Debug)]
pub struct UnblockContactArgs<T1, T2> {
    /// Whose list it is.
    ///
    /// For example `alice`.
    pub account_id: T1,
    /// Who is blocked no longer.
    ///
    /// For example `mallory`.
    pub contact_account_id: T2,
}
/// A call of [`unblock`](Blocks::unblock), which shows an example, with its optional parameters.
#[derive(Clone)]
#[must_use = "a call is sent by `send` or `send_raw`"]
pub struct UnblockContact(::yunxin_im::codegen::Call);
::yunxin_im::codegen::call! {
    UnblockContact, ()
}
static UNBLOCK_CONTACT: ::yunxin_im::codegen::Operation = ::yunxin_im::codegen::Operation {
    id: "unblock_contact",
    method: ::http::Method::DELETE,
    path: "/im/v2/block_contacts/{account_id}",
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
            name: "contact_account_id",
            place: ::yunxin_im::codegen::Place::Query,
            limits: &[],
            span: None,
        },
    ],
};

/// A page of the accounts that are blocked.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct BlockedPage {
    /// Whether another page follows.
    pub has_more: ::std::option::Option<bool>,
    /// The `page_token` of the next page.
    pub next_token: ::std::option::Option<::std::string::String>,
    /// The blocked accounts.
    pub items: ::std::vec::Vec<::yunxin_im::AccountId>,
}
::yunxin_im::codegen::received! {
    BlockedPage { "has_more" => has_more, "next_token" => next_token, "items" => items, }
}
impl ::yunxin_im::codegen::Page for BlockedPage {
    type Item = ::yunxin_im::AccountId;
    fn next_position(&self) -> ::std::option::Option<::std::string::String> {
        if self.has_more == Some(false) {
            None
        } else {
            self.next_token.clone().filter(|token| !token.is_empty())
        }
    }
    fn into_items(self) -> ::std::vec::Vec<::yunxin_im::AccountId> {
        self.items
    }
}

