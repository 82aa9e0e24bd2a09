// Generated from openapi/mutes.yaml. Do not edit.

/// Mute management (静音管理): the methods of the section, made by [`Client::mutes`](::yunxin_im::Client::mutes).
#[derive(Clone, Copy, Debug)]
pub struct Mutes<'a> {
    client: &'a ::yunxin_im::Client,
}
impl ::yunxin_im::Client {
    /// Mute management (静音管理)
    pub fn mutes(&self) -> Mutes<'_> {
        Mutes { client: self }
    }
}
impl Mutes<'_> {
    /// Lists the accounts that an account mutes, in pages (分页查询静音列表)
    ///
    /// The accounts on the list. The vendor does not say in which order.
    ///
    /// `GET /im/v2/mute_contacts`
    ///
    /// # Arguments
    ///
    /// - `account_id`: Whose list it is.
    ///   For example `alice`.
    ///
    /// # Optional parameters
    ///
    /// [`page_token`](ListMutedContacts::page_token), [`limit`](ListMutedContacts::limit)
    ///
    /// # Pages
    ///
    /// Returns one page; [`items`](ListMutedContacts::items) goes through all `items`, and [`pages`](ListMutedContacts::pages) through all pages, from the one that `page_token` names.
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
    ///     .mutes()
    ///     .list("alice")
    ///     .page_token("1795375718000")
    ///     .limit(50)
    ///     .send()
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "分页查询静音列表")]
    #[doc(alias = "listMuteContacts")]
    #[doc(alias = "list_muted_contacts")]
    pub fn list(
        &self,
        account_id: impl ::std::convert::Into<::yunxin_im::AccountId>,
    ) -> ListMutedContacts {
        ListMutedContacts(
            ::yunxin_im::codegen::Call::new(self.client, &LIST_MUTED_CONTACTS)
                .text::<::yunxin_im::AccountId>(0, account_id),
        )
    }
    /// Mutes an account (设置静音)
    ///
    /// From then on, messages of the muted account raise neither an alert nor a push notification on the other account's clients.
    ///
    /// `POST /im/v2/mute_contacts`
    ///
    /// # Arguments
    ///
    /// By name, in [`MuteContactArgs`].
    ///
    /// # Errors
    ///
    /// Sending fails if a value cannot be sent (nothing is sent then), if the service refuses, or if no usable response comes: see [`Error`](::yunxin_im::Error).
    ///
    /// # Example
    ///
    /// ```no_run
    /// use yunxin_im::mutes;
    ///
    /// # async fn example(client: yunxin_im::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let response = client
    ///     .mutes()
    ///     .mute(mutes::MuteContactArgs {
    ///         account_id: "alice",
    ///         contact_account_id: "bob",
    ///     })
    ///     .send()
    ///     .await?;
    /// println!("{}", response.trace_id);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "设置静音")]
    #[doc(alias = "addMuteContact")]
    #[doc(alias = "mute_contact")]
    pub fn mute<
        T1: ::std::convert::Into<::yunxin_im::AccountId>,
        T2: ::std::convert::Into<::yunxin_im::AccountId>,
    >(&self, args: MuteContactArgs<T1, T2>) -> MuteContact {
        MuteContact(
            ::yunxin_im::codegen::Call::new(self.client, &MUTE_CONTACT)
                .json::<::yunxin_im::AccountId>(0, args.account_id)
                .json::<::yunxin_im::AccountId>(1, args.contact_account_id),
        )
    }
    /// Takes an account off the list of muted ones (解除静音)
    ///
    /// Messages of the account raise alerts and push notifications again.
    ///
    /// `DELETE /im/v2/mute_contacts/{account_id}`
    ///
    /// # Arguments
    ///
    /// By name, in [`UnmuteContactArgs`].
    ///
    /// # Errors
    ///
    /// Sending fails if a value cannot be sent (nothing is sent then), if the service refuses, or if no usable response comes: see [`Error`](::yunxin_im::Error).
    ///
    /// # Example
    ///
    /// ```no_run
    /// use yunxin_im::mutes;
    ///
    /// # async fn example(client: yunxin_im::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let response = client
    ///     .mutes()
    ///     .unmute(mutes::UnmuteContactArgs {
    ///         account_id: "alice",
    ///         contact_account_id: "bob",
    ///     })
    ///     .send()
    ///     .await?;
    /// println!("{}", response.trace_id);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "解除静音")]
    #[doc(alias = "removeMuteContact")]
    #[doc(alias = "unmute_contact")]
    pub fn unmute<
        T1: ::std::convert::Into<::yunxin_im::AccountId>,
        T2: ::std::convert::Into<::yunxin_im::AccountId>,
    >(&self, args: UnmuteContactArgs<T1, T2>) -> UnmuteContact {
        UnmuteContact(
            ::yunxin_im::codegen::Call::new(self.client, &UNMUTE_CONTACT)
                .text::<::yunxin_im::AccountId>(0, args.account_id)
                .text::<::yunxin_im::AccountId>(1, args.contact_account_id),
        )
    }
}
/// A call of [`list`](Mutes::list), which shows an example, with its optional parameters.
#[derive(Clone)]
#[must_use = "a call is sent by `send` or `send_raw`"]
pub struct ListMutedContacts(::yunxin_im::codegen::Call);
impl ListMutedContacts {
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
    ListMutedContacts, MutedPage
}
::yunxin_im::codegen::paged_call! {
    ListMutedContacts, MutedPage, ::yunxin_im::AccountId, 1
}
static LIST_MUTED_CONTACTS: ::yunxin_im::codegen::Operation = ::yunxin_im::codegen::Operation {
    id: "list_muted_contacts",
    method: ::http::Method::GET,
    path: "/im/v2/mute_contacts",
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
/// What [`mute`](Mutes::mute) requires, by name.
#[derive(Clone, Debug)]
pub struct MuteContactArgs<T1, T2> {
    /// Whose list it is.
    ///
    /// For example `alice`.
    pub account_id: T1,
    /// Who is muted.
    ///
    /// For example `bob`.
    pub contact_account_id: T2,
}
/// A call of [`mute`](Mutes::mute), which shows an example, with its optional parameters.
#[derive(Clone)]
#[must_use = "a call is sent by `send` or `send_raw`"]
pub struct MuteContact(::yunxin_im::codegen::Call);
::yunxin_im::codegen::call! {
    MuteContact, ()
}
static MUTE_CONTACT: ::yunxin_im::codegen::Operation = ::yunxin_im::codegen::Operation {
    id: "mute_contact",
    method: ::http::Method::POST,
    path: "/im/v2/mute_contacts",
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
/// What [`unmute`](Mutes::unmute) requires, by name.
#[derive(Clone, Debug)]
pub struct UnmuteContactArgs<T1, T2> {
    /// Whose list it is.
    ///
    /// For example `alice`.
    pub account_id: T1,
    /// Who is muted no longer.
    ///
    /// For example `bob`.
    pub contact_account_id: T2,
}
/// A call of [`unmute`](Mutes::unmute), which shows an example, with its optional parameters.
#[derive(Clone)]
#[must_use = "a call is sent by `send` or `send_raw`"]
pub struct UnmuteContact(::yunxin_im::codegen::Call);
::yunxin_im::codegen::call! {
    UnmuteContact, ()
}
static UNMUTE_CONTACT: ::yunxin_im::codegen::Operation = ::yunxin_im::codegen::Operation {
    id: "unmute_contact",
    method: ::http::Method::DELETE,
    path: "/im/v2/mute_contacts/{account_id}",
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

/// A page of the accounts that are muted.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct MutedPage {
    /// Whether another page follows.
    pub has_more: ::std::option::Option<bool>,
    /// The `page_token` of the next page.
    pub next_token: ::std::option::Option<::std::string::String>,
    /// The muted accounts.
    pub items: ::std::vec::Vec<::yunxin_im::AccountId>,
}
::yunxin_im::codegen::received! {
    MutedPage { "has_more" => has_more, "next_token" => next_token, "items" => items, }
}
impl ::yunxin_im::codegen::Page for MutedPage {
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

