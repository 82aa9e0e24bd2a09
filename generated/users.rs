// Generated from openapi/users.yaml. Do not edit.

/// User profile management (用户名片管理): the methods of the section, made by [`Client::users`](::yunxin_im::Client::users).
#[derive(Clone, Copy, Debug)]
pub struct Users<'a> {
    client: &'a ::yunxin_im::Client,
}
impl ::yunxin_im::Client {
    /// User profile management (用户名片管理)
    pub fn users(&self) -> Users<'_> {
        Users { client: self }
    }
}
impl Users<'_> {
    /// Changes a user's profile (更新用户名片)
    ///
    /// What is written may have to pass content moderation, which `antispam_configuration` adjusts. The vendor does not say
    /// whether a field that is left out keeps its value.
    ///
    /// `PATCH /im/v2/users/{account_id}`
    ///
    /// # Arguments
    ///
    /// - `account_id`: Whose profile is changed.
    ///   For example `alice`.
    ///
    /// # Optional parameters
    ///
    /// [`name`](UpdateUser::name), [`avatar`](UpdateUser::avatar), [`sign`](UpdateUser::sign), [`email`](UpdateUser::email), [`birthday`](UpdateUser::birthday), [`mobile`](UpdateUser::mobile), [`gender`](UpdateUser::gender), [`email_validation_mode`](UpdateUser::email_validation_mode), [`extension`](UpdateUser::extension), [`antispam_configuration`](UpdateUser::antispam_configuration)
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
    ///     .users()
    ///     .update("alice")
    ///     .name("Alice")
    ///     .avatar("https://example.com/alice.png")
    ///     .sign("Out for lunch")
    ///     .email("alice@example.com")
    ///     .birthday("1990-01-31")
    ///     .mobile("+1-5550100")
    ///     .gender(types::Gender::Female)
    ///     .email_validation_mode(types::EmailValidationMode::Extended)
    ///     .extension("{\"level\":3}")
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
    #[doc(alias = "更新用户名片")]
    #[doc(alias = "updateUser")]
    #[doc(alias = "update_user")]
    pub fn update(
        &self,
        account_id: impl ::std::convert::Into<::yunxin_im::AccountId>,
    ) -> UpdateUser {
        UpdateUser(
            ::yunxin_im::codegen::Call::new(self.client, &UPDATE_USER)
                .text::<::yunxin_im::AccountId>(0, account_id),
        )
    }
    /// Reads a user's profile (查询用户名片)
    ///
    /// The profile as it is stored at the service. Whether the account may log in or send is read with `get_account`.
    ///
    /// `GET /im/v2/users/{account_id}`
    ///
    /// # Arguments
    ///
    /// - `account_id`: Whose profile is read.
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
    /// let response = client.users().get("alice").send().await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "查询用户名片")]
    #[doc(alias = "getUser")]
    #[doc(alias = "get_user")]
    pub fn get(
        &self,
        account_id: impl ::std::convert::Into<::yunxin_im::AccountId>,
    ) -> GetUser {
        GetUser(
            ::yunxin_im::codegen::Call::new(self.client, &GET_USER)
                .text::<::yunxin_im::AccountId>(0, account_id),
        )
    }
    /// Reads the profiles of several users (批量查询用户名片)
    ///
    /// Users whose profile could not be read are in `failed_list`, each with the reason.
    ///
    /// `GET /im/v2/users`
    ///
    /// # Arguments
    ///
    /// - `account_ids`: Whose profiles are read. At most 100 accounts.
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
    /// let response = client.users().batch_get(["alice", "bob"]).send().await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "批量查询用户名片")]
    #[doc(alias = "batchGetUsers")]
    #[doc(alias = "batch_get_users")]
    pub fn batch_get(
        &self,
        account_ids: impl ::std::iter::IntoIterator<
            Item = impl ::std::convert::Into<::yunxin_im::AccountId>,
        >,
    ) -> BatchGetUsers {
        BatchGetUsers(
            ::yunxin_im::codegen::Call::new(self.client, &BATCH_GET_USERS)
                .list::<::yunxin_im::AccountId>(0, account_ids),
        )
    }
    /// Reads with which clients users are online (批量获取账号在线状态)
    ///
    /// Users whose status could not be read are in `failed_list`, each with the reason.
    ///
    /// `POST /im/v2/users/actions/online_status`
    ///
    /// # Arguments
    ///
    /// - `account_ids`: Whose status is read.
    ///   At most 100 items; for example `["alice","bob"]`.
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
    /// let response = client.users().get_online_status(["alice", "bob"]).send().await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "批量获取账号在线状态")]
    #[doc(alias = "getUsersOnlineStatus")]
    #[doc(alias = "get_users_online_status")]
    pub fn get_online_status(
        &self,
        account_ids: impl ::std::iter::IntoIterator<
            Item = impl ::std::convert::Into<::yunxin_im::AccountId>,
        >,
    ) -> GetUsersOnlineStatus {
        GetUsersOnlineStatus(
            ::yunxin_im::codegen::Call::new(self.client, &GET_USERS_ONLINE_STATUS)
                .json_list::<::yunxin_im::AccountId>(0, account_ids),
        )
    }
}
/// A call of [`update`](Users::update), which shows an example, with its optional parameters.
#[derive(Clone)]
#[must_use = "a call is sent by `send` or `send_raw`"]
pub struct UpdateUser(::yunxin_im::codegen::Call);
impl UpdateUser {
    /// The user's nickname. At most 64 characters.
    ///
    /// For example `Alice`.
    pub fn name(self, value: impl ::std::convert::Into<::std::string::String>) -> Self {
        Self(self.0.json::<::std::string::String>(1, value))
    }
    /// The URL of the user's picture. At most 1024 characters.
    ///
    /// For example `https://example.com/alice.png`.
    pub fn avatar(
        self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        Self(self.0.json::<::std::string::String>(2, value))
    }
    /// The user's signature, a line about oneself. At most 256 characters.
    ///
    /// For example `Out for lunch`.
    pub fn sign(self, value: impl ::std::convert::Into<::std::string::String>) -> Self {
        Self(self.0.json::<::std::string::String>(3, value))
    }
    /// The user's email address. At most 64 characters.
    ///
    /// For example `alice@example.com`.
    pub fn email(self, value: impl ::std::convert::Into<::std::string::String>) -> Self {
        Self(self.0.json::<::std::string::String>(4, value))
    }
    /// The user's birthday as `YYYY-MM-DD`. At most 16 characters.
    ///
    /// For example `1990-01-31`.
    pub fn birthday(
        self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        Self(self.0.json::<::std::string::String>(5, value))
    }
    /// The user's mobile number. At most 32 characters. Numbers outside of mainland China begin with the code of the
    /// country or region, as in `+1-` or `+852-`.
    ///
    /// For example `+1-5550100`.
    pub fn mobile(
        self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        Self(self.0.json::<::std::string::String>(6, value))
    }
    /// A user's gender.
    ///
    /// For example [`Female`](crate::types::Gender::Female) (`2`).
    pub fn gender(self, value: ::yunxin_im::types::Gender) -> Self {
        Self(self.0.json::<::yunxin_im::types::Gender>(7, value))
    }
    /// How the email address (`email`) is checked.
    ///
    /// The service's default is [`Standard`](crate::types::EmailValidationMode::Standard) (`0`); for example [`Extended`](crate::types::EmailValidationMode::Extended) (`1`).
    pub fn email_validation_mode(
        self,
        value: ::yunxin_im::types::EmailValidationMode,
    ) -> Self {
        Self(self.0.json::<::yunxin_im::types::EmailValidationMode>(8, value))
    }
    /// The app's own data about the user; the vendor recommends JSON. At most 1024 characters.
    ///
    /// For example `{"level":3}`.
    pub fn extension(
        self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        Self(self.0.json::<::std::string::String>(9, value))
    }
    /// How the texts and the picture of the profile are moderated (安全通).
    pub fn antispam_configuration(
        self,
        value: ::yunxin_im::types::AntispamConfiguration,
    ) -> Self {
        Self(self.0.json::<::yunxin_im::types::AntispamConfiguration>(10, value))
    }
}
::yunxin_im::codegen::call! {
    UpdateUser, UserProfile
}
static UPDATE_USER: ::yunxin_im::codegen::Operation = ::yunxin_im::codegen::Operation {
    id: "update_user",
    method: ::http::Method::PATCH,
    path: "/im/v2/users/{account_id}",
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
            name: "name",
            place: ::yunxin_im::codegen::Place::Property,
            limits: &[],
            span: None,
        },
        ::yunxin_im::codegen::Parameter {
            name: "avatar",
            place: ::yunxin_im::codegen::Place::Property,
            limits: &[],
            span: None,
        },
        ::yunxin_im::codegen::Parameter {
            name: "sign",
            place: ::yunxin_im::codegen::Place::Property,
            limits: &[],
            span: None,
        },
        ::yunxin_im::codegen::Parameter {
            name: "email",
            place: ::yunxin_im::codegen::Place::Property,
            limits: &[],
            span: None,
        },
        ::yunxin_im::codegen::Parameter {
            name: "birthday",
            place: ::yunxin_im::codegen::Place::Property,
            limits: &[],
            span: None,
        },
        ::yunxin_im::codegen::Parameter {
            name: "mobile",
            place: ::yunxin_im::codegen::Place::Property,
            limits: &[],
            span: None,
        },
        ::yunxin_im::codegen::Parameter {
            name: "gender",
            place: ::yunxin_im::codegen::Place::Property,
            limits: &[],
            span: None,
        },
        ::yunxin_im::codegen::Parameter {
            name: "email_validation_mode",
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
            name: "antispam_configuration",
            place: ::yunxin_im::codegen::Place::Property,
            limits: &[],
            span: None,
        },
    ],
};
/// A call of [`get`](Users::get), which shows an example, with its optional parameters.
#[derive(Clone)]
#[must_use = "a call is sent by `send` or `send_raw`"]
pub struct GetUser(::yunxin_im::codegen::Call);
::yunxin_im::codegen::call! {
    GetUser, UserProfile
}
static GET_USER: ::yunxin_im::codegen::Operation = ::yunxin_im::codegen::Operation {
    id: "get_user",
    method: ::http::Method::GET,
    path: "/im/v2/users/{account_id}",
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
/// A call of [`batch_get`](Users::batch_get), which shows an example, with its optional parameters.
#[derive(Clone)]
#[must_use = "a call is sent by `send` or `send_raw`"]
pub struct BatchGetUsers(::yunxin_im::codegen::Call);
::yunxin_im::codegen::call! {
    BatchGetUsers, UserProfileBatch
}
static BATCH_GET_USERS: ::yunxin_im::codegen::Operation = ::yunxin_im::codegen::Operation {
    id: "batch_get_users",
    method: ::http::Method::GET,
    path: "/im/v2/users",
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
/// A call of [`get_online_status`](Users::get_online_status), which shows an example, with its optional parameters.
#[derive(Clone)]
#[must_use = "a call is sent by `send` or `send_raw`"]
pub struct GetUsersOnlineStatus(::yunxin_im::codegen::Call);
::yunxin_im::codegen::call! {
    GetUsersOnlineStatus, OnlineStatusBatch
}
static GET_USERS_ONLINE_STATUS: ::yunxin_im::codegen::Operation = ::yunxin_im::codegen::Operation {
    id: "get_users_online_status",
    method: ::http::Method::POST,
    path: "/im/v2/users/actions/online_status",
    effect: false,
    body: ::yunxin_im::codegen::Body::Required,
    parameters: &[
        ::yunxin_im::codegen::Parameter {
            name: "account_ids",
            place: ::yunxin_im::codegen::Place::Property,
            limits: &[::yunxin_im::codegen::Limit::MaxItems(100)],
            span: None,
        },
    ],
};

/// A user's profile (用户名片).
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct UserProfile {
    /// Whose profile it is.
    pub account_id: ::std::option::Option<::yunxin_im::AccountId>,
    /// The user's nickname.
    pub name: ::std::option::Option<::std::string::String>,
    /// The URL of the user's picture.
    pub avatar: ::std::option::Option<::std::string::String>,
    /// The user's signature, a line about oneself.
    pub sign: ::std::option::Option<::std::string::String>,
    /// The user's email address.
    pub email: ::std::option::Option<::std::string::String>,
    /// The user's birthday as `YYYY-MM-DD`.
    pub birthday: ::std::option::Option<::std::string::String>,
    /// The user's mobile number.
    pub mobile: ::std::option::Option<::std::string::String>,
    /// A user's gender.
    pub gender: ::std::option::Option<::yunxin_im::types::Gender>,
    /// The app's own data about the user; the vendor recommends JSON.
    pub extension: ::std::option::Option<::std::string::String>,
}
::yunxin_im::codegen::received! {
    UserProfile { "account_id" => account_id, "name" => name, "avatar" => avatar, "sign"
    => sign, "email" => email, "birthday" => birthday, "mobile" => mobile, "gender" =>
    gender, "extension" => extension, }
}

/// The profiles that were read, and the users of whom none was.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct UserProfileBatch {
    /// The profiles that were read.
    pub success_list: ::std::vec::Vec<UserProfile>,
    /// Of whom none was read, and why.
    pub failed_list: ::std::vec::Vec<::yunxin_im::types::FailedAccount>,
}
::yunxin_im::codegen::received! {
    UserProfileBatch { "success_list" => success_list, "failed_list" => failed_list, }
}
impl ::yunxin_im::PartialSuccess for UserProfileBatch {
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

/// Where users are online, and the users of whom that is not known.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct OnlineStatusBatch {
    /// Where each user is online.
    pub success_list: ::std::vec::Vec<::yunxin_im::types::OnlineAccount>,
    /// Of whom it is not known, and why.
    pub failed_list: ::std::vec::Vec<::yunxin_im::types::FailedAccount>,
}
::yunxin_im::codegen::received! {
    OnlineStatusBatch { "success_list" => success_list, "failed_list" => failed_list, }
}
impl ::yunxin_im::PartialSuccess for OnlineStatusBatch {
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

