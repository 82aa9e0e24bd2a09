// Generated from openapi/accounts.yaml. Do not edit.

/// Account management (IM账号管理): the methods of the section, made by [`Client::accounts`](::yunxin_im::Client::accounts).
#[derive(Clone, Copy, Debug)]
pub struct Accounts<'a> {
    client: &'a ::yunxin_im::Client,
}
impl ::yunxin_im::Client {
    /// Account management (IM账号管理)
    pub fn accounts(&self) -> Accounts<'_> {
        Accounts { client: self }
    }
}
impl Accounts<'_> {
    /// Creates an account (注册云信IM账号)
    ///
    /// Imports a user of the app into the service, and creates the user's profile along with the account. The response holds the
    /// id as the service keeps it, and the token: store both, as the vendor's console does not list the account.
    ///
    /// `POST /im/v2/accounts`
    ///
    /// # Arguments
    ///
    /// - `account_id`: The id of the new account, unique in the app. 1 to 32 characters: letters, digits, `_`, `@`, `.` and `-`. The
    ///   service turns letters into lower case.
    ///   For example `alice`.
    ///
    /// # Optional parameters
    ///
    /// [`token`](CreateAccount::token), [`configuration`](CreateAccount::configuration), [`user_information`](CreateAccount::user_information), [`antispam_configuration`](CreateAccount::antispam_configuration)
    ///
    /// # Errors
    ///
    /// Sending fails if a value cannot be sent (nothing is sent then), if the service refuses, or if no usable response comes: see [`Error`](::yunxin_im::Error).
    ///
    /// # Example
    ///
    /// ```no_run
    /// use yunxin_im::{accounts, types};
    ///
    /// # async fn example(client: yunxin_im::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let response = client
    ///     .accounts()
    ///     .create("alice")
    ///     .token("7c9e6679f2d04b5c")
    ///     .configuration(
    ///         accounts::AccountConfiguration::new()
    ///             .enabled(true)
    ///             .p2p_chat_banned(false)
    ///             .team_chat_banned(true)
    ///             .chatroom_chat_banned(true)
    ///             .qchat_chat_banned(false)
    ///             .push_enabled_when_desktop_online(true),
    ///     )
    ///     .user_information(
    ///         accounts::NewUserInformation::new()
    ///             .name("Alice")
    ///             .avatar("https://example.com/alice.png")
    ///             .sign("Out for lunch")
    ///             .email("alice@example.com")
    ///             .birthday("1990-01-31")
    ///             .mobile("+1-5550100")
    ///             .gender(types::Gender::Female)
    ///             .extension("{\"level\":3}")
    ///             .email_validation_mode(types::EmailValidationMode::Extended),
    ///     )
    ///     .antispam_configuration(
    ///         types::AntispamConfiguration::new()
    ///             .enabled(true)
    ///             .business_id_map([
    ///                 types::AntispamBusiness::new()
    ///                     .content(types::AntispamContent::Text)
    ///                     .business_id("9a1b2c3d"),
    ///                 types::AntispamBusiness::new()
    ///                     .content(types::AntispamContent::Image)
    ///                     .business_id("4e5f6a7b"),
    ///             ]),
    ///     )
    ///     .send()
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "注册云信IM账号")]
    #[doc(alias = "createAccount")]
    #[doc(alias = "create_account")]
    pub fn create(
        &self,
        account_id: impl ::std::convert::Into<::yunxin_im::AccountId>,
    ) -> CreateAccount {
        CreateAccount(
            ::yunxin_im::codegen::Call::new(self.client, &CREATE_ACCOUNT)
                .json::<::yunxin_im::AccountId>(0, account_id),
        )
    }
    /// Reads the configurations of several accounts (批量查询账号信息)
    ///
    /// Accounts that could not be read are in `failed_list`, each with the reason. The vendor does not say how many accounts one
    /// call may name.
    ///
    /// `GET /im/v2/accounts`
    ///
    /// # Arguments
    ///
    /// - `account_ids`: Whose configurations are read.
    ///   For example `["alice","bob"]`.
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
    /// let response = client.accounts().batch_get(["alice", "bob"]).send().await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "批量查询账号信息")]
    #[doc(alias = "batchQueryAccounts")]
    #[doc(alias = "batch_get_accounts")]
    pub fn batch_get(
        &self,
        account_ids: impl ::std::iter::IntoIterator<
            Item = impl ::std::convert::Into<::yunxin_im::AccountId>,
        >,
    ) -> BatchGetAccounts {
        BatchGetAccounts(
            ::yunxin_im::codegen::Call::new(self.client, &BATCH_GET_ACCOUNTS)
                .list::<::yunxin_im::AccountId>(0, account_ids),
        )
    }
    /// Changes an account's token, configuration or profile (更新账号属性)
    ///
    /// Sets a token of the app's choice (`refresh_token` has the service make one), bans the account from logging in or sending,
    /// or changes its profile. The vendor does not say whether what is left out, also inside `configuration` and
    /// `user_information`, keeps its value.
    ///
    /// `PATCH /im/v2/accounts/{account_id}`
    ///
    /// # Arguments
    ///
    /// - `account_id`: Which account is changed.
    ///   For example `alice`.
    ///
    /// # Optional parameters
    ///
    /// [`token`](UpdateAccount::token), [`configuration`](UpdateAccount::configuration), [`need_kick`](UpdateAccount::need_kick), [`kick_notify_extension`](UpdateAccount::kick_notify_extension), [`user_information`](UpdateAccount::user_information)
    ///
    /// # Errors
    ///
    /// Sending fails if a value cannot be sent (nothing is sent then), if the service refuses, or if no usable response comes: see [`Error`](::yunxin_im::Error).
    ///
    /// # Example
    ///
    /// ```no_run
    /// use yunxin_im::{accounts, types};
    ///
    /// # async fn example(client: yunxin_im::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let response = client
    ///     .accounts()
    ///     .update("alice")
    ///     .token("7c9e6679f2d04b5c")
    ///     .configuration(
    ///         accounts::AccountConfiguration::new()
    ///             .enabled(true)
    ///             .p2p_chat_banned(false)
    ///             .team_chat_banned(true)
    ///             .chatroom_chat_banned(true)
    ///             .qchat_chat_banned(false)
    ///             .push_enabled_when_desktop_online(true),
    ///     )
    ///     .need_kick(true)
    ///     .kick_notify_extension("{\"reason\":\"password changed\"}")
    ///     .user_information(
    ///         accounts::UserInformation::new()
    ///             .name("Alice")
    ///             .avatar("https://example.com/alice.png")
    ///             .sign("Out for lunch")
    ///             .email("alice@example.com")
    ///             .birthday("1990-01-31")
    ///             .mobile("+1-5550100")
    ///             .gender(types::Gender::Female)
    ///             .extension("{\"level\":3}"),
    ///     )
    ///     .send()
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "更新账号属性")]
    #[doc(alias = "updateAccount")]
    #[doc(alias = "update_account")]
    pub fn update(
        &self,
        account_id: impl ::std::convert::Into<::yunxin_im::AccountId>,
    ) -> UpdateAccount {
        UpdateAccount(
            ::yunxin_im::codegen::Call::new(self.client, &UPDATE_ACCOUNT)
                .text::<::yunxin_im::AccountId>(0, account_id),
        )
    }
    /// Reads the configuration of an account (查询账号属性)
    ///
    /// Tells whether the account may log in, and where it may send messages.
    ///
    /// `GET /im/v2/accounts/{account_id}`
    ///
    /// # Arguments
    ///
    /// - `account_id`: Whose configuration is read.
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
    /// let response = client.accounts().get("alice").send().await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "查询账号属性")]
    #[doc(alias = "getAccountDetails")]
    #[doc(alias = "get_account")]
    pub fn get(
        &self,
        account_id: impl ::std::convert::Into<::yunxin_im::AccountId>,
    ) -> GetAccount {
        GetAccount(
            ::yunxin_im::codegen::Call::new(self.client, &GET_ACCOUNT)
                .text::<::yunxin_im::AccountId>(0, account_id),
        )
    }
    /// Replaces the token of an account by a random one (刷新 Token)
    ///
    /// The service makes the new token; `update_account` sets one of the app's choice. Store it on the app's server, and see to
    /// it that the clients log in with it from then on.
    ///
    /// `PATCH /im/v2/accounts/{account_id}/actions/refresh_token`
    ///
    /// # Arguments
    ///
    /// - `account_id`: Whose token is replaced.
    ///   For example `alice`.
    ///
    /// # Errors
    ///
    /// Sending fails if a value cannot be sent (nothing is sent then), if the service refuses, or if no usable response comes: see [`Error`](::yunxin_im::Error).
    ///
    /// Documented result codes: [`ACCOUNT_NOT_FOUND`](::yunxin_im::ResultCode::ACCOUNT_NOT_FOUND) (`102404`), [`ACCOUNT_BUSY`](::yunxin_im::ResultCode::ACCOUNT_BUSY) (`102449`).
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: yunxin_im::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let response = client.accounts().refresh_token("alice").send().await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "刷新 Token")]
    #[doc(alias = "refreshToken")]
    pub fn refresh_token(
        &self,
        account_id: impl ::std::convert::Into<::yunxin_im::AccountId>,
    ) -> RefreshToken {
        RefreshToken(
            ::yunxin_im::codegen::Call::new(self.client, &REFRESH_TOKEN)
                .text::<::yunxin_im::AccountId>(0, account_id),
        )
    }
    /// Bans an account, or lifts its ban (封禁账号)
    ///
    /// A banned account cannot log in. Clients of it that are logged in stay so and can go on sending and receiving messages,
    /// unless `need_kick` logs them out. Accounts can be banned but not deleted.
    ///
    /// `PATCH /im/v2/accounts/{account_id}/actions/disable`
    ///
    /// # Arguments
    ///
    /// - `account_id`: Which account is banned or let in again.
    ///   For example `mallory`.
    /// - `enabled`: `false` bans the account, `true` lifts the ban.
    ///   For example `false`.
    ///
    /// # Optional parameters
    ///
    /// [`need_kick`](DisableAccount::need_kick), [`kick_notify_extension`](DisableAccount::kick_notify_extension)
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
    ///     .accounts()
    ///     .set_enabled("mallory", false)
    ///     .need_kick(true)
    ///     .kick_notify_extension("{\"reason\":\"spam\"}")
    ///     .send()
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "封禁账号")]
    #[doc(alias = "disableAccount")]
    #[doc(alias = "disable_account")]
    pub fn set_enabled(
        &self,
        account_id: impl ::std::convert::Into<::yunxin_im::AccountId>,
        enabled: bool,
    ) -> DisableAccount {
        DisableAccount(
            ::yunxin_im::codegen::Call::new(self.client, &DISABLE_ACCOUNT)
                .text::<::yunxin_im::AccountId>(0, account_id)
                .json::<bool>(1, enabled),
        )
    }
    /// Sets whether mobile devices are notified while a desktop is online (更新移动端推送配置)
    ///
    /// Concerns the push notifications of one account, on its mobile devices, while it is logged in on a desktop.
    ///
    /// `PATCH /im/v2/accounts/{account_id}/actions/push_config`
    ///
    /// # Arguments
    ///
    /// - `account_id`: Whose notifications are configured.
    ///   For example `alice`.
    /// - `push_enabled_when_desktop_online`: By its name and the vendor's SDKs, `true` keeps the notifications on. The vendor's page of the same field of
    ///   `create_account` says the opposite, so try it before you rely on it.
    ///   For example `true`.
    ///
    /// # Errors
    ///
    /// Sending fails if a value cannot be sent (nothing is sent then), if the service refuses, or if no usable response comes: see [`Error`](::yunxin_im::Error).
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: yunxin_im::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let response = client.accounts().set_push_config("alice", true).send().await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "更新移动端推送配置")]
    #[doc(alias = "setPushConfig")]
    #[doc(alias = "set_account_push_config")]
    pub fn set_push_config(
        &self,
        account_id: impl ::std::convert::Into<::yunxin_im::AccountId>,
        push_enabled_when_desktop_online: bool,
    ) -> SetAccountPushConfig {
        SetAccountPushConfig(
            ::yunxin_im::codegen::Call::new(self.client, &SET_ACCOUNT_PUSH_CONFIG)
                .text::<::yunxin_im::AccountId>(0, account_id)
                .json::<bool>(1, push_enabled_when_desktop_online),
        )
    }
    /// Logs an account out on its devices (强制账号退出登录)
    ///
    /// Ends the account's logins on all devices, on some, or on all but some. Devices on which it could not be done are in
    /// `failed_list`, each with the reason. To keep the account from logging in again, use `disable_account`.
    ///
    /// `POST /im/v2/accounts/{account_id}/actions/kick`
    ///
    /// # Arguments
    ///
    /// - `account_id`: Which account is logged out.
    ///   For example `alice`.
    /// - `kick_type`: On which devices the account is logged out.
    ///   For example [`Listed`](KickType::Listed) (`2`). `type` on the wire.
    ///
    /// # Optional parameters
    ///
    /// [`device_id_list`](KickAccount::device_id_list), [`kick_notify_extension`](KickAccount::kick_notify_extension)
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
    /// use yunxin_im::accounts;
    ///
    /// # async fn example(client: yunxin_im::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let response = client
    ///     .accounts()
    ///     .kick("alice", accounts::KickType::Listed)
    ///     .device_id_list(["2f1c8a0e5b7d", "9d4e6b3a1c2f"])
    ///     .kick_notify_extension("{\"reason\":\"logged in elsewhere\"}")
    ///     .send()
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "强制账号退出登录")]
    #[doc(alias = "kickAccount")]
    #[doc(alias = "kick_account")]
    pub fn kick(
        &self,
        account_id: impl ::std::convert::Into<::yunxin_im::AccountId>,
        kick_type: KickType,
    ) -> KickAccount {
        KickAccount(
            ::yunxin_im::codegen::Call::new(self.client, &KICK_ACCOUNT)
                .text::<::yunxin_im::AccountId>(0, account_id)
                .json::<KickType>(1, kick_type),
        )
    }
}
/// A call of [`create`](Accounts::create), which shows an example, with its optional parameters.
#[derive(Clone)]
#[must_use = "a call is sent by `send` or `send_raw`"]
pub struct CreateAccount(::yunxin_im::codegen::Call);
impl CreateAccount {
    /// The token that the account logs in with; it does not expire until it is changed. The service makes one if it
    /// is left out.
    ///
    /// At most 128 characters; for example `7c9e6679f2d04b5c`.
    pub fn token(self, value: impl ::std::convert::Into<::yunxin_im::Secret>) -> Self {
        Self(self.0.json::<::yunxin_im::Secret>(1, value))
    }
    /// What the account may do from the start.
    pub fn configuration(self, value: AccountConfiguration) -> Self {
        Self(self.0.json::<AccountConfiguration>(2, value))
    }
    /// The profile that the user starts with.
    pub fn user_information(self, value: NewUserInformation) -> Self {
        Self(self.0.json::<NewUserInformation>(3, value))
    }
    /// How the texts and the picture of the profile are moderated (安全通).
    pub fn antispam_configuration(
        self,
        value: ::yunxin_im::types::AntispamConfiguration,
    ) -> Self {
        Self(self.0.json::<::yunxin_im::types::AntispamConfiguration>(4, value))
    }
}
::yunxin_im::codegen::call! {
    CreateAccount, CreatedAccount
}
static CREATE_ACCOUNT: ::yunxin_im::codegen::Operation = ::yunxin_im::codegen::Operation {
    id: "create_account",
    method: ::http::Method::POST,
    path: "/im/v2/accounts",
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
            name: "token",
            place: ::yunxin_im::codegen::Place::Property,
            limits: &[::yunxin_im::codegen::Limit::MaxLength(128)],
            span: None,
        },
        ::yunxin_im::codegen::Parameter {
            name: "configuration",
            place: ::yunxin_im::codegen::Place::Property,
            limits: &[],
            span: None,
        },
        ::yunxin_im::codegen::Parameter {
            name: "user_information",
            place: ::yunxin_im::codegen::Place::Property,
            limits: &[
                ::yunxin_im::codegen::Limit::Properties(NewUserInformation::_limits),
            ],
            span: None,
        },
        ::yunxin_im::codegen::Parameter {
            name: "antispam_configuration",
            place: ::yunxin_im::codegen::Place::Property,
            limits: &[],
            span: None,
        },
    ],
};
/// A call of [`batch_get`](Accounts::batch_get), which shows an example, with its optional parameters.
#[derive(Clone)]
#[must_use = "a call is sent by `send` or `send_raw`"]
pub struct BatchGetAccounts(::yunxin_im::codegen::Call);
::yunxin_im::codegen::call! {
    BatchGetAccounts, AccountBatch
}
static BATCH_GET_ACCOUNTS: ::yunxin_im::codegen::Operation = ::yunxin_im::codegen::Operation {
    id: "batch_get_accounts",
    method: ::http::Method::GET,
    path: "/im/v2/accounts",
    effect: false,
    body: ::yunxin_im::codegen::Body::None,
    parameters: &[
        ::yunxin_im::codegen::Parameter {
            name: "account_ids",
            place: ::yunxin_im::codegen::Place::QueryJoined,
            limits: &[],
            span: None,
        },
    ],
};
/// A call of [`update`](Accounts::update), which shows an example, with its optional parameters.
#[derive(Clone)]
#[must_use = "a call is sent by `send` or `send_raw`"]
pub struct UpdateAccount(::yunxin_im::codegen::Call);
impl UpdateAccount {
    /// The new token that the account logs in with.
    ///
    /// At most 128 characters; for example `7c9e6679f2d04b5c`.
    pub fn token(self, value: impl ::std::convert::Into<::yunxin_im::Secret>) -> Self {
        Self(self.0.json::<::yunxin_im::Secret>(1, value))
    }
    /// What the account may do from now on.
    pub fn configuration(self, value: AccountConfiguration) -> Self {
        Self(self.0.json::<AccountConfiguration>(2, value))
    }
    /// Whether the logins that the account has are ended.
    ///
    /// The service's default is `false`; for example `true`.
    pub fn need_kick(self, value: bool) -> Self {
        Self(self.0.json::<bool>(3, value))
    }
    /// The app's own data for the clients that are logged out; the client SDK passes it on as it is.
    ///
    /// At most 256 characters; for example `{"reason":"password changed"}`.
    pub fn kick_notify_extension(
        self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        Self(self.0.json::<::std::string::String>(4, value))
    }
    /// What changes in the user's profile.
    pub fn user_information(self, value: UserInformation) -> Self {
        Self(self.0.json::<UserInformation>(5, value))
    }
}
::yunxin_im::codegen::call! {
    UpdateAccount, AccountWithToken
}
static UPDATE_ACCOUNT: ::yunxin_im::codegen::Operation = ::yunxin_im::codegen::Operation {
    id: "update_account",
    method: ::http::Method::PATCH,
    path: "/im/v2/accounts/{account_id}",
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
            name: "token",
            place: ::yunxin_im::codegen::Place::Property,
            limits: &[::yunxin_im::codegen::Limit::MaxLength(128)],
            span: None,
        },
        ::yunxin_im::codegen::Parameter {
            name: "configuration",
            place: ::yunxin_im::codegen::Place::Property,
            limits: &[],
            span: None,
        },
        ::yunxin_im::codegen::Parameter {
            name: "need_kick",
            place: ::yunxin_im::codegen::Place::Property,
            limits: &[],
            span: None,
        },
        ::yunxin_im::codegen::Parameter {
            name: "kick_notify_extension",
            place: ::yunxin_im::codegen::Place::Property,
            limits: &[::yunxin_im::codegen::Limit::MaxLength(256)],
            span: None,
        },
        ::yunxin_im::codegen::Parameter {
            name: "user_information",
            place: ::yunxin_im::codegen::Place::Property,
            limits: &[],
            span: None,
        },
    ],
};
/// A call of [`get`](Accounts::get), which shows an example, with its optional parameters.
#[derive(Clone)]
#[must_use = "a call is sent by `send` or `send_raw`"]
pub struct GetAccount(::yunxin_im::codegen::Call);
::yunxin_im::codegen::call! {
    GetAccount, Account
}
static GET_ACCOUNT: ::yunxin_im::codegen::Operation = ::yunxin_im::codegen::Operation {
    id: "get_account",
    method: ::http::Method::GET,
    path: "/im/v2/accounts/{account_id}",
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
/// A call of [`refresh_token`](Accounts::refresh_token), which shows an example, with its optional parameters.
#[derive(Clone)]
#[must_use = "a call is sent by `send` or `send_raw`"]
pub struct RefreshToken(::yunxin_im::codegen::Call);
::yunxin_im::codegen::call! {
    RefreshToken, AccountWithToken
}
static REFRESH_TOKEN: ::yunxin_im::codegen::Operation = ::yunxin_im::codegen::Operation {
    id: "refresh_token",
    method: ::http::Method::PATCH,
    path: "/im/v2/accounts/{account_id}/actions/refresh_token",
    effect: true,
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
/// A call of [`set_enabled`](Accounts::set_enabled), which shows an example, with its optional parameters.
#[derive(Clone)]
#[must_use = "a call is sent by `send` or `send_raw`"]
pub struct DisableAccount(::yunxin_im::codegen::Call);
impl DisableAccount {
    /// Whether the logins that the account has are ended. The vendor does not state the default here.
    ///
    /// For example `true`.
    pub fn need_kick(self, value: bool) -> Self {
        Self(self.0.json::<bool>(2, value))
    }
    /// The app's own data for the clients that are logged out; the client SDK passes it on as it is. The vendor
    /// states a limit of 256 characters for this field of the sibling operations.
    ///
    /// For example `{"reason":"spam"}`.
    pub fn kick_notify_extension(
        self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        Self(self.0.json::<::std::string::String>(3, value))
    }
}
::yunxin_im::codegen::call! {
    DisableAccount, Account
}
static DISABLE_ACCOUNT: ::yunxin_im::codegen::Operation = ::yunxin_im::codegen::Operation {
    id: "disable_account",
    method: ::http::Method::PATCH,
    path: "/im/v2/accounts/{account_id}/actions/disable",
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
            name: "enabled",
            place: ::yunxin_im::codegen::Place::Property,
            limits: &[],
            span: None,
        },
        ::yunxin_im::codegen::Parameter {
            name: "need_kick",
            place: ::yunxin_im::codegen::Place::Property,
            limits: &[],
            span: None,
        },
        ::yunxin_im::codegen::Parameter {
            name: "kick_notify_extension",
            place: ::yunxin_im::codegen::Place::Property,
            limits: &[],
            span: None,
        },
    ],
};
/// A call of [`set_push_config`](Accounts::set_push_config), which shows an example, with its optional parameters.
#[derive(Clone)]
#[must_use = "a call is sent by `send` or `send_raw`"]
pub struct SetAccountPushConfig(::yunxin_im::codegen::Call);
::yunxin_im::codegen::call! {
    SetAccountPushConfig, Account
}
static SET_ACCOUNT_PUSH_CONFIG: ::yunxin_im::codegen::Operation = ::yunxin_im::codegen::Operation {
    id: "set_account_push_config",
    method: ::http::Method::PATCH,
    path: "/im/v2/accounts/{account_id}/actions/push_config",
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
            name: "push_enabled_when_desktop_online",
            place: ::yunxin_im::codegen::Place::Property,
            limits: &[],
            span: None,
        },
    ],
};
/// A call of [`kick`](Accounts::kick), which shows an example, with its optional parameters.
#[derive(Clone)]
#[must_use = "a call is sent by `send` or `send_raw`"]
pub struct KickAccount(::yunxin_im::codegen::Call);
impl KickAccount {
    /// The devices that `Listed` and `AllButListed` speak of; needed for these two. At most 20.
    ///
    /// For example `["2f1c8a0e5b7d","9d4e6b3a1c2f"]`.
    pub fn device_id_list(
        self,
        value: impl ::std::iter::IntoIterator<
            Item = impl ::std::convert::Into<::std::string::String>,
        >,
    ) -> Self {
        Self(self.0.json_list::<::std::string::String>(2, value))
    }
    /// The app's own data for the clients that are logged out; the client SDK passes it on as it is. At most 256
    /// characters.
    ///
    /// For example `{"reason":"logged in elsewhere"}`.
    pub fn kick_notify_extension(
        self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        Self(self.0.json::<::std::string::String>(3, value))
    }
}
::yunxin_im::codegen::call! {
    KickAccount, KickResult
}
static KICK_ACCOUNT: ::yunxin_im::codegen::Operation = ::yunxin_im::codegen::Operation {
    id: "kick_account",
    method: ::http::Method::POST,
    path: "/im/v2/accounts/{account_id}/actions/kick",
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
            name: "type",
            place: ::yunxin_im::codegen::Place::Property,
            limits: &[],
            span: None,
        },
        ::yunxin_im::codegen::Parameter {
            name: "device_id_list",
            place: ::yunxin_im::codegen::Place::Property,
            limits: &[],
            span: None,
        },
        ::yunxin_im::codegen::Parameter {
            name: "kick_notify_extension",
            place: ::yunxin_im::codegen::Place::Property,
            limits: &[],
            span: None,
        },
    ],
};

/// What an account may do.
#[derive(Clone, Debug, PartialEq, Default, ::serde::Serialize)]
#[non_exhaustive]
pub struct AccountConfiguration {
    /// Whether the account can log in; `false` for a banned one. `true` for a new account unless set.
    ///
    /// For example `true`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub enabled: ::std::option::Option<bool>,
    /// Whether the account is kept from sending messages to single accounts. `false` for a new account unless set.
    ///
    /// For example `false`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub p2p_chat_banned: ::std::option::Option<bool>,
    /// Whether the account is kept from sending messages to teams. `false` for a new account unless set.
    ///
    /// For example `true`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub team_chat_banned: ::std::option::Option<bool>,
    /// Whether the account is kept from sending messages to chatrooms. `false` for a new account unless set.
    ///
    /// For example `true`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub chatroom_chat_banned: ::std::option::Option<bool>,
    /// Whether the account is kept from sending messages in QChat (圈组). `false` for a new account unless set.
    ///
    /// For example `false`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub qchat_chat_banned: ::std::option::Option<bool>,
    /// Concerns push notifications on mobile devices while the account is online on a desktop. By its name and the vendor's
    /// SDKs, `true` keeps them on; the vendor's page says the opposite, so try it before you rely on it. `false` for a new
    /// account unless set.
    ///
    /// For example `true`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub push_enabled_when_desktop_online: ::std::option::Option<bool>,
}
impl AccountConfiguration {
    /// Creates an empty one.
    pub fn new() -> Self {
        Self {
            enabled: None,
            p2p_chat_banned: None,
            team_chat_banned: None,
            chatroom_chat_banned: None,
            qchat_chat_banned: None,
            push_enabled_when_desktop_online: None,
        }
    }
    /// Whether the account can log in; `false` for a banned one. `true` for a new account unless set.
    ///
    /// For example `true`.
    pub fn enabled(self, value: bool) -> Self {
        Self {
            enabled: Some(value),
            ..self
        }
    }
    /// Whether the account is kept from sending messages to single accounts. `false` for a new account unless set.
    ///
    /// For example `false`.
    pub fn p2p_chat_banned(self, value: bool) -> Self {
        Self {
            p2p_chat_banned: Some(value),
            ..self
        }
    }
    /// Whether the account is kept from sending messages to teams. `false` for a new account unless set.
    ///
    /// For example `true`.
    pub fn team_chat_banned(self, value: bool) -> Self {
        Self {
            team_chat_banned: Some(value),
            ..self
        }
    }
    /// Whether the account is kept from sending messages to chatrooms. `false` for a new account unless set.
    ///
    /// For example `true`.
    pub fn chatroom_chat_banned(self, value: bool) -> Self {
        Self {
            chatroom_chat_banned: Some(value),
            ..self
        }
    }
    /// Whether the account is kept from sending messages in QChat (圈组). `false` for a new account unless set.
    ///
    /// For example `false`.
    pub fn qchat_chat_banned(self, value: bool) -> Self {
        Self {
            qchat_chat_banned: Some(value),
            ..self
        }
    }
    /// Concerns push notifications on mobile devices while the account is online on a desktop. By its name and the vendor's
    /// SDKs, `true` keeps them on; the vendor's page says the opposite, so try it before you rely on it. `false` for a new
    /// account unless set.
    ///
    /// For example `true`.
    pub fn push_enabled_when_desktop_online(self, value: bool) -> Self {
        Self {
            push_enabled_when_desktop_online: Some(value),
            ..self
        }
    }
}
::yunxin_im::codegen::received! {
    AccountConfiguration { "enabled" => enabled, "p2p_chat_banned" => p2p_chat_banned,
    "team_chat_banned" => team_chat_banned, "chatroom_chat_banned" =>
    chatroom_chat_banned, "qchat_chat_banned" => qchat_chat_banned,
    "push_enabled_when_desktop_online" => push_enabled_when_desktop_online, }
}

/// The profile (用户名片) that a new user starts with.
#[derive(Clone, Debug, PartialEq, Default, ::serde::Serialize)]
#[non_exhaustive]
pub struct NewUserInformation {
    /// The user's nickname.
    ///
    /// At most 64 characters; for example `Alice`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
    /// The URL of the user's picture, subject to content moderation.
    ///
    /// At most 1024 characters; for example `https://example.com/alice.png`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub avatar: ::std::option::Option<::std::string::String>,
    /// The user's signature, a line about oneself, subject to content moderation. At most 256 characters.
    ///
    /// For example `Out for lunch`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub sign: ::std::option::Option<::std::string::String>,
    /// The user's email address, subject to content moderation; it may be empty.
    ///
    /// At most 64 characters; for example `alice@example.com`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub email: ::std::option::Option<::std::string::String>,
    /// The user's birthday as `YYYY-MM-DD`, subject to content moderation.
    ///
    /// At most 16 characters; for example `1990-01-31`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub birthday: ::std::option::Option<::std::string::String>,
    /// The user's mobile number. Numbers outside of mainland China begin with the code of the country or region, as in `+1-`
    /// or `+852-`.
    ///
    /// At most 32 characters; for example `+1-5550100`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub mobile: ::std::option::Option<::std::string::String>,
    /// A user's gender.
    ///
    /// The service's default is [`Unknown`](crate::types::Gender::Unknown) (`0`); for example [`Female`](crate::types::Gender::Female) (`2`).
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub gender: ::std::option::Option<::yunxin_im::types::Gender>,
    /// The app's own data about the user, subject to content moderation; the vendor recommends JSON.
    ///
    /// At most 1024 characters; for example `{"level":3}`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub extension: ::std::option::Option<::std::string::String>,
    /// How the email address (`email`) is checked.
    ///
    /// The service's default is [`Standard`](crate::types::EmailValidationMode::Standard) (`0`); for example [`Extended`](crate::types::EmailValidationMode::Extended) (`1`).
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub email_validation_mode: ::std::option::Option<
        ::yunxin_im::types::EmailValidationMode,
    >,
}
impl NewUserInformation {
    /// Creates an empty one.
    pub fn new() -> Self {
        Self {
            name: None,
            avatar: None,
            sign: None,
            email: None,
            birthday: None,
            mobile: None,
            gender: None,
            extension: None,
            email_validation_mode: None,
        }
    }
    /// The user's nickname.
    ///
    /// At most 64 characters; for example `Alice`.
    pub fn name(self, value: impl ::std::convert::Into<::std::string::String>) -> Self {
        Self {
            name: Some(value.into()),
            ..self
        }
    }
    /// The URL of the user's picture, subject to content moderation.
    ///
    /// At most 1024 characters; for example `https://example.com/alice.png`.
    pub fn avatar(
        self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        Self {
            avatar: Some(value.into()),
            ..self
        }
    }
    /// The user's signature, a line about oneself, subject to content moderation. At most 256 characters.
    ///
    /// For example `Out for lunch`.
    pub fn sign(self, value: impl ::std::convert::Into<::std::string::String>) -> Self {
        Self {
            sign: Some(value.into()),
            ..self
        }
    }
    /// The user's email address, subject to content moderation; it may be empty.
    ///
    /// At most 64 characters; for example `alice@example.com`.
    pub fn email(self, value: impl ::std::convert::Into<::std::string::String>) -> Self {
        Self {
            email: Some(value.into()),
            ..self
        }
    }
    /// The user's birthday as `YYYY-MM-DD`, subject to content moderation.
    ///
    /// At most 16 characters; for example `1990-01-31`.
    pub fn birthday(
        self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        Self {
            birthday: Some(value.into()),
            ..self
        }
    }
    /// The user's mobile number. Numbers outside of mainland China begin with the code of the country or region, as in `+1-`
    /// or `+852-`.
    ///
    /// At most 32 characters; for example `+1-5550100`.
    pub fn mobile(
        self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        Self {
            mobile: Some(value.into()),
            ..self
        }
    }
    /// A user's gender.
    ///
    /// The service's default is [`Unknown`](crate::types::Gender::Unknown) (`0`); for example [`Female`](crate::types::Gender::Female) (`2`).
    pub fn gender(self, value: ::yunxin_im::types::Gender) -> Self {
        Self {
            gender: Some(value),
            ..self
        }
    }
    /// The app's own data about the user, subject to content moderation; the vendor recommends JSON.
    ///
    /// At most 1024 characters; for example `{"level":3}`.
    pub fn extension(
        self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        Self {
            extension: Some(value.into()),
            ..self
        }
    }
    /// How the email address (`email`) is checked.
    ///
    /// The service's default is [`Standard`](crate::types::EmailValidationMode::Standard) (`0`); for example [`Extended`](crate::types::EmailValidationMode::Extended) (`1`).
    pub fn email_validation_mode(
        self,
        value: ::yunxin_im::types::EmailValidationMode,
    ) -> Self {
        Self {
            email_validation_mode: Some(value),
            ..self
        }
    }
    #[doc(hidden)]
    pub fn _limits() -> &'static [(
        &'static str,
        &'static [::yunxin_im::codegen::Limit],
    )] {
        &[
            ("name", &[::yunxin_im::codegen::Limit::MaxLength(64)]),
            ("avatar", &[::yunxin_im::codegen::Limit::MaxLength(1024)]),
            ("email", &[::yunxin_im::codegen::Limit::MaxLength(64)]),
            ("birthday", &[::yunxin_im::codegen::Limit::MaxLength(16)]),
            ("mobile", &[::yunxin_im::codegen::Limit::MaxLength(32)]),
            ("extension", &[::yunxin_im::codegen::Limit::MaxLength(1024)]),
        ]
    }
}

/// A new account, with its token, its configuration and the user's profile.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct CreatedAccount {
    /// The id as the service keeps it, in lower case.
    pub account_id: ::std::option::Option<::yunxin_im::AccountId>,
    /// The token that the account logs in with; made by the service if the request had none.
    pub token: ::std::option::Option<::yunxin_im::Secret>,
    /// What an account may do.
    pub configuration: ::std::option::Option<AccountConfiguration>,
    /// A user's profile (用户名片).
    pub user_information: ::std::option::Option<UserInformation>,
}
::yunxin_im::codegen::received! {
    CreatedAccount { "account_id" => account_id, "token" => token, "configuration" =>
    configuration, "user_information" => user_information, }
}

/// A user's profile (用户名片).
#[derive(Clone, Debug, PartialEq, Default, ::serde::Serialize)]
#[non_exhaustive]
pub struct UserInformation {
    /// The user's nickname. At most 64 characters.
    ///
    /// For example `Alice`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
    /// The URL of the user's picture, subject to content moderation. At most 1024 characters.
    ///
    /// For example `https://example.com/alice.png`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub avatar: ::std::option::Option<::std::string::String>,
    /// The user's signature, a line about oneself, subject to content moderation. At most 256 characters.
    ///
    /// For example `Out for lunch`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub sign: ::std::option::Option<::std::string::String>,
    /// The user's email address, subject to content moderation. At most 64 characters; it may be empty.
    ///
    /// For example `alice@example.com`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub email: ::std::option::Option<::std::string::String>,
    /// The user's birthday as `YYYY-MM-DD`, subject to content moderation. At most 16 characters.
    ///
    /// For example `1990-01-31`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub birthday: ::std::option::Option<::std::string::String>,
    /// The user's mobile number. At most 32 characters. Numbers outside of mainland China begin with the code of the country
    /// or region, as in `+1-` or `+852-`.
    ///
    /// For example `+1-5550100`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub mobile: ::std::option::Option<::std::string::String>,
    /// A user's gender.
    ///
    /// For example [`Female`](crate::types::Gender::Female) (`2`).
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub gender: ::std::option::Option<::yunxin_im::types::Gender>,
    /// The app's own data about the user, subject to content moderation; the vendor recommends JSON. At most 1024 characters.
    ///
    /// For example `{"level":3}`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub extension: ::std::option::Option<::std::string::String>,
}
impl UserInformation {
    /// Creates an empty one.
    pub fn new() -> Self {
        Self {
            name: None,
            avatar: None,
            sign: None,
            email: None,
            birthday: None,
            mobile: None,
            gender: None,
            extension: None,
        }
    }
    /// The user's nickname. At most 64 characters.
    ///
    /// For example `Alice`.
    pub fn name(self, value: impl ::std::convert::Into<::std::string::String>) -> Self {
        Self {
            name: Some(value.into()),
            ..self
        }
    }
    /// The URL of the user's picture, subject to content moderation. At most 1024 characters.
    ///
    /// For example `https://example.com/alice.png`.
    pub fn avatar(
        self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        Self {
            avatar: Some(value.into()),
            ..self
        }
    }
    /// The user's signature, a line about oneself, subject to content moderation. At most 256 characters.
    ///
    /// For example `Out for lunch`.
    pub fn sign(self, value: impl ::std::convert::Into<::std::string::String>) -> Self {
        Self {
            sign: Some(value.into()),
            ..self
        }
    }
    /// The user's email address, subject to content moderation. At most 64 characters; it may be empty.
    ///
    /// For example `alice@example.com`.
    pub fn email(self, value: impl ::std::convert::Into<::std::string::String>) -> Self {
        Self {
            email: Some(value.into()),
            ..self
        }
    }
    /// The user's birthday as `YYYY-MM-DD`, subject to content moderation. At most 16 characters.
    ///
    /// For example `1990-01-31`.
    pub fn birthday(
        self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        Self {
            birthday: Some(value.into()),
            ..self
        }
    }
    /// The user's mobile number. At most 32 characters. Numbers outside of mainland China begin with the code of the country
    /// or region, as in `+1-` or `+852-`.
    ///
    /// For example `+1-5550100`.
    pub fn mobile(
        self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        Self {
            mobile: Some(value.into()),
            ..self
        }
    }
    /// A user's gender.
    ///
    /// For example [`Female`](crate::types::Gender::Female) (`2`).
    pub fn gender(self, value: ::yunxin_im::types::Gender) -> Self {
        Self {
            gender: Some(value),
            ..self
        }
    }
    /// The app's own data about the user, subject to content moderation; the vendor recommends JSON. At most 1024 characters.
    ///
    /// For example `{"level":3}`.
    pub fn extension(
        self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        Self {
            extension: Some(value.into()),
            ..self
        }
    }
}
::yunxin_im::codegen::received! {
    UserInformation { "name" => name, "avatar" => avatar, "sign" => sign, "email" =>
    email, "birthday" => birthday, "mobile" => mobile, "gender" => gender, "extension" =>
    extension, }
}

/// The accounts that were read, and those that were not.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct AccountBatch {
    /// The accounts that were read.
    pub success_list: ::std::vec::Vec<Account>,
    /// Which accounts were not read, and why.
    pub failed_list: ::std::vec::Vec<::yunxin_im::types::FailedAccount>,
}
::yunxin_im::codegen::received! {
    AccountBatch { "success_list" => success_list, "failed_list" => failed_list, }
}
impl ::yunxin_im::PartialSuccess for AccountBatch {
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

/// An account and what it may do.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct Account {
    /// Which account it is.
    pub account_id: ::std::option::Option<::yunxin_im::AccountId>,
    /// What an account may do.
    pub configuration: ::std::option::Option<AccountConfiguration>,
}
::yunxin_im::codegen::received! {
    Account { "account_id" => account_id, "configuration" => configuration, }
}

/// An account, the token it logs in with, and what it may do.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct AccountWithToken {
    /// Which account it is.
    pub account_id: ::std::option::Option<::yunxin_im::AccountId>,
    /// The token that the account logs in with.
    pub token: ::std::option::Option<::yunxin_im::Secret>,
    /// What an account may do.
    pub configuration: ::std::option::Option<AccountConfiguration>,
}
::yunxin_im::codegen::received! {
    AccountWithToken { "account_id" => account_id, "token" => token, "configuration" =>
    configuration, }
}

::yunxin_im::codegen::integer_enum! {
    /// On which devices the account is logged out.
    pub enum KickType {
        /// All devices of the account.
        ///
        /// `1` on the wire.
        All = 1 "all",
        /// The devices of `device_id_list`.
        ///
        /// `2` on the wire.
        Listed = 2 "listed",
        /// All devices but those of `device_id_list`, which stay logged in.
        ///
        /// `3` on the wire.
        AllButListed = 3 "all-but-listed",
    }
}

/// On which devices an account was logged out, and on which not.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct KickResult {
    /// The devices on which it was logged out.
    pub success_list: ::std::vec::Vec<KickedDevice>,
    /// On which devices it was not, and why.
    pub failed_list: ::std::vec::Vec<FailedDevice>,
}
::yunxin_im::codegen::received! {
    KickResult { "success_list" => success_list, "failed_list" => failed_list, }
}
impl ::yunxin_im::PartialSuccess for KickResult {
    fn failures(&self) -> ::std::vec::Vec<::yunxin_im::Failure> {
        let mut failures = ::std::vec::Vec::new();
        failures
            .extend(
                self
                    .failed_list
                    .iter()
                    .map(|item: &FailedDevice| ::yunxin_im::Failure::new(
                        &[&item.device_id],
                        item.error_code,
                        item.error_msg.as_deref(),
                    )),
            );
        failures
    }
}

/// A device on which an account was logged out.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct KickedDevice {
    /// The id of the device.
    pub device_id: ::std::option::Option<::std::string::String>,
    /// What kind of client was logged in.
    pub client_type: ::std::option::Option<::yunxin_im::types::ClientType>,
    /// The id of the connection that was closed.
    pub consid: ::std::option::Option<::std::string::String>,
    /// When the device had logged in.
    pub login_time: ::std::option::Option<::yunxin_im::Timestamp>,
}
::yunxin_im::codegen::received! {
    KickedDevice { "device_id" => device_id, "client_type" => client_type, "consid" =>
    consid, "login_time" => login_time, }
}

/// A device on which an account was not logged out.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct FailedDevice {
    /// The id of the device.
    pub device_id: ::std::option::Option<::std::string::String>,
    /// Why the account was not logged out.
    pub error_code: ::std::option::Option<::yunxin_im::ResultCode>,
    /// The same in the service's own words.
    pub error_msg: ::std::option::Option<::std::string::String>,
}
::yunxin_im::codegen::received! {
    FailedDevice { "device_id" => device_id, "error_code" => error_code, "error_msg" =>
    error_msg, }
}

