// Generated from openapi/team_members.yaml. Do not edit.

/// Team members (群成员): the methods of the section, made by [`Client::team_members`](::yunxin_im::Client::team_members).
#[derive(Clone, Copy, Debug)]
pub struct TeamMembers<'a> {
    client: &'a ::yunxin_im::Client,
}
impl ::yunxin_im::Client {
    /// Team members (群成员)
    pub fn team_members(&self) -> TeamMembers<'_> {
        TeamMembers { client: self }
    }
}
impl TeamMembers<'_> {
    /// Invites accounts to a team (拉人入群)
    ///
    /// Takes at most 200 accounts in one call, as the vendor's SDK says. Whether they are members at once, or have to accept
    /// first, is decided by the `agree_mode` of the team. In the vendor's example an account that is not valid fails with code
    /// 102404.
    ///
    /// `POST /im/v2/team_members`
    ///
    /// # Arguments
    ///
    /// By name, in [`InviteTeamMembersArgs`].
    ///
    /// # Optional parameters
    ///
    /// [`extension`](InviteTeamMembers::extension)
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
    /// use yunxin_im::{team_members, types};
    ///
    /// # async fn example(client: yunxin_im::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let response = client
    ///     .team_members()
    ///     .invite(team_members::InviteTeamMembersArgs {
    ///         operator_id: "alice",
    ///         team_id: 6001,
    ///         team_type: types::TeamType::Advanced,
    ///         invite_account_ids: ["bob", "carol"]
    ///             .map(::std::convert::Into::into)
    ///             .to_vec(),
    ///         msg: "Join us!",
    ///     })
    ///     .extension("{\"source\":\"newsletter\"}")
    ///     .send()
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "拉人入群")]
    #[doc(alias = "inviteTeamMembers")]
    #[doc(alias = "invite_team_members")]
    pub fn invite<
        T1: ::std::convert::Into<::yunxin_im::AccountId>,
        T2: ::std::convert::Into<::yunxin_im::TeamId>,
        T3: ::std::convert::Into<::std::string::String>,
    >(&self, args: InviteTeamMembersArgs<T1, T2, T3>) -> InviteTeamMembers {
        InviteTeamMembers(
            ::yunxin_im::codegen::Call::new(self.client, &INVITE_TEAM_MEMBERS)
                .json::<::yunxin_im::AccountId>(0, args.operator_id)
                .json::<::yunxin_im::TeamId>(1, args.team_id)
                .json::<::yunxin_im::types::TeamType>(2, args.team_type)
                .json_list::<::yunxin_im::AccountId>(3, args.invite_account_ids)
                .json::<::std::string::String>(4, args.msg),
        )
    }
    /// Removes members from a team (踢人出群)
    ///
    /// Takes at most 10 members in one call, as the vendor's SDK says. A manager can kick regular members; only the owner can
    /// kick managers.
    ///
    /// `DELETE /im/v2/team_members/actions/kick_member`
    ///
    /// # Arguments
    ///
    /// - `operator_id`: Who kicks; must be the owner or a manager of the team.
    ///   For example `alice`.
    /// - `team_id`: The team that the members are removed from.
    ///   For example `6001`.
    /// - `team_type`: The kind of the team with that id.
    ///   For example [`Advanced`](crate::types::TeamType::Advanced) (`1`).
    /// - `kick_account_ids`: The members to remove, at most 10.
    ///   For example `["mallory","trudy"]`.
    ///
    /// # Optional parameters
    ///
    /// [`extension`](KickTeamMembers::extension)
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
    /// use yunxin_im::types;
    ///
    /// # async fn example(client: yunxin_im::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let response = client
    ///     .team_members()
    ///     .kick("alice", 6001, types::TeamType::Advanced, ["mallory", "trudy"])
    ///     .extension("{\"reason\":\"spam\"}")
    ///     .send()
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "踢人出群")]
    #[doc(alias = "kickTeamMembers")]
    #[doc(alias = "kick_team_members")]
    pub fn kick(
        &self,
        operator_id: impl ::std::convert::Into<::yunxin_im::AccountId>,
        team_id: impl ::std::convert::Into<::yunxin_im::TeamId>,
        team_type: ::yunxin_im::types::TeamType,
        kick_account_ids: impl ::std::iter::IntoIterator<
            Item = impl ::std::convert::Into<::yunxin_im::AccountId>,
        >,
    ) -> KickTeamMembers {
        KickTeamMembers(
            ::yunxin_im::codegen::Call::new(self.client, &KICK_TEAM_MEMBERS)
                .text::<::yunxin_im::AccountId>(0, operator_id)
                .text::<::yunxin_im::TeamId>(1, team_id)
                .text::<::yunxin_im::types::TeamType>(2, team_type)
                .list::<::yunxin_im::AccountId>(3, kick_account_ids),
        )
    }
    /// Lets a member leave a team (主动退群)
    ///
    /// The owner cannot leave before another account is made the owner.
    ///
    /// `DELETE /im/v2/team_members/actions/leave`
    ///
    /// # Arguments
    ///
    /// - `account_id`: The member who leaves.
    ///   For example `bob`.
    /// - `team_id`: The team that the member leaves.
    ///   For example `6001`.
    /// - `team_type`: The kind of the team with that id.
    ///   For example [`Advanced`](crate::types::TeamType::Advanced) (`1`).
    ///
    /// # Optional parameters
    ///
    /// [`extension`](LeaveTeam::extension)
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
    ///     .team_members()
    ///     .leave("bob", 6001, types::TeamType::Advanced)
    ///     .extension("{\"reason\":\"moved away\"}")
    ///     .send()
    ///     .await?;
    /// println!("{}", response.trace_id);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "主动退群")]
    #[doc(alias = "leaveTeam")]
    #[doc(alias = "leave_team")]
    pub fn leave(
        &self,
        account_id: impl ::std::convert::Into<::yunxin_im::AccountId>,
        team_id: impl ::std::convert::Into<::yunxin_im::TeamId>,
        team_type: ::yunxin_im::types::TeamType,
    ) -> LeaveTeam {
        LeaveTeam(
            ::yunxin_im::codegen::Call::new(self.client, &LEAVE_TEAM)
                .text::<::yunxin_im::AccountId>(0, account_id)
                .text::<::yunxin_im::TeamId>(1, team_id)
                .text::<::yunxin_im::types::TeamType>(2, team_type),
        )
    }
    /// Changes a member's nickname, notifications, custom data or whether it is muted (更新群成员信息)
    ///
    /// Regular members can be changed by the owner and the managers, managers by the owner alone. Only what is given is sent. The
    /// vendor does not say explicitly that the rest stays as it is.
    ///
    /// `PATCH /im/v2.1/team_members/{account_id}`
    ///
    /// # Arguments
    ///
    /// By name, in [`UpdateTeamMemberArgs`].
    ///
    /// # Optional parameters
    ///
    /// [`team_nick`](UpdateTeamMember::team_nick), [`chat_banned`](UpdateTeamMember::chat_banned), [`message_notify_state`](UpdateTeamMember::message_notify_state), [`extension`](UpdateTeamMember::extension), [`server_extension`](UpdateTeamMember::server_extension), [`special_follow_update_info`](UpdateTeamMember::special_follow_update_info)
    ///
    /// # Errors
    ///
    /// Sending fails if a value cannot be sent (nothing is sent then), if the service refuses, or if no usable response comes: see [`Error`](::yunxin_im::Error).
    ///
    /// # Example
    ///
    /// ```no_run
    /// use yunxin_im::{team_members, types};
    ///
    /// # async fn example(client: yunxin_im::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let response = client
    ///     .team_members()
    ///     .update(team_members::UpdateTeamMemberArgs {
    ///         account_id: "bob",
    ///         operator_id: "alice",
    ///         team_id: 6001,
    ///         team_type: types::TeamType::Advanced,
    ///     })
    ///     .team_nick("Bobby")
    ///     .chat_banned(true)
    ///     .message_notify_state(team_members::MessageNotifyState::FromOwnerAndManagers)
    ///     .extension("{\"reason\":\"spam\"}")
    ///     .server_extension("{\"badge\":\"guide\"}")
    ///     .special_follow_update_info(
    ///         team_members::SpecialFollowUpdate::new()
    ///             .account_ids(["alice", "carol"])
    ///             .change_type(1),
    ///     )
    ///     .send()
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "更新群成员信息")]
    #[doc(alias = "updateTeamMember")]
    #[doc(alias = "update_team_member")]
    pub fn update<
        T1: ::std::convert::Into<::yunxin_im::AccountId>,
        T2: ::std::convert::Into<::yunxin_im::AccountId>,
        T3: ::std::convert::Into<::yunxin_im::TeamId>,
    >(&self, args: UpdateTeamMemberArgs<T1, T2, T3>) -> UpdateTeamMember {
        UpdateTeamMember(
            ::yunxin_im::codegen::Call::new(self.client, &UPDATE_TEAM_MEMBER)
                .text::<::yunxin_im::AccountId>(0, args.account_id)
                .json::<::yunxin_im::AccountId>(1, args.operator_id)
                .json::<::yunxin_im::TeamId>(2, args.team_id)
                .json::<::yunxin_im::types::TeamType>(3, args.team_type),
        )
    }
    /// Mutes or unmutes members of a team (批量禁言群成员)
    ///
    /// Takes at most 10 members in one call. In a team only the owner can do it. In a super team the owner and the managers can
    /// mute regular members; only the owner can mute managers.
    ///
    /// In the vendor's example an account that is not valid fails with code 102404.
    ///
    /// `PATCH /im/v2/team_members/actions/batch_mute`
    ///
    /// # Arguments
    ///
    /// By name, in [`BatchMuteTeamMembersArgs`].
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
    /// use yunxin_im::{team_members, types};
    ///
    /// # async fn example(client: yunxin_im::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let response = client
    ///     .team_members()
    ///     .batch_set_muted(team_members::BatchMuteTeamMembersArgs {
    ///         operator_id: "alice",
    ///         team_id: 6001,
    ///         team_type: types::TeamType::Advanced,
    ///         chat_ban_account_ids: ["mallory", "trudy"]
    ///             .map(::std::convert::Into::into)
    ///             .to_vec(),
    ///         chat_banned: true,
    ///     })
    ///     .send()
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "批量禁言群成员")]
    #[doc(alias = "batchMuteTeamMembers")]
    #[doc(alias = "batch_mute_team_members")]
    pub fn batch_set_muted<
        T1: ::std::convert::Into<::yunxin_im::AccountId>,
        T2: ::std::convert::Into<::yunxin_im::TeamId>,
    >(&self, args: BatchMuteTeamMembersArgs<T1, T2>) -> BatchMuteTeamMembers {
        BatchMuteTeamMembers(
            ::yunxin_im::codegen::Call::new(self.client, &BATCH_MUTE_TEAM_MEMBERS)
                .json::<::yunxin_im::AccountId>(0, args.operator_id)
                .json::<::yunxin_im::TeamId>(1, args.team_id)
                .json::<::yunxin_im::types::TeamType>(2, args.team_type)
                .json_list::<::yunxin_im::AccountId>(3, args.chat_ban_account_ids)
                .json::<bool>(4, args.chat_banned),
        )
    }
    /// Lists the teams that an account is in, in pages (分页查询指定账号已加入的群组信息)
    ///
    /// With the account's own membership in each of them, if asked for. The vendor does not say in which order.
    ///
    /// `GET /im/v2.1/team_members/{account_id}/actions/joined_teams`
    ///
    /// # Arguments
    ///
    /// - `account_id`: The account whose teams are listed.
    ///   For example `bob`.
    /// - `team_type`: The kind of the teams that are listed.
    ///   For example [`Advanced`](crate::types::TeamType::Advanced) (`1`).
    ///
    /// # Optional parameters
    ///
    /// [`page_token`](ListJoinedTeams::page_token), [`limit`](ListJoinedTeams::limit), [`need_return_member_info`](ListJoinedTeams::need_return_member_info)
    ///
    /// # Pages
    ///
    /// Returns one page; [`items`](ListJoinedTeams::items) goes through all `team_info_list`, and [`pages`](ListJoinedTeams::pages) through all pages, from the one that `page_token` names.
    ///
    /// # Errors
    ///
    /// Sending fails if a value cannot be sent (nothing is sent then), if the service refuses, or if no usable response comes: see [`Error`](::yunxin_im::Error). The call changes nothing at the service, so it is retried after a timeout, too.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use yunxin_im::{team_members, types};
    ///
    /// # async fn example(client: yunxin_im::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let response = client
    ///     .team_members()
    ///     .list_joined_teams("bob", types::TeamType::Advanced)
    ///     .page_token("1795375718000")
    ///     .limit(50)
    ///     .need_return_member_info(team_members::MemberInfoInclusion::Include)
    ///     .send()
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "分页查询指定账号已加入的群组信息")]
    #[doc(alias = "queryJoinedTeams")]
    pub fn list_joined_teams(
        &self,
        account_id: impl ::std::convert::Into<::yunxin_im::AccountId>,
        team_type: ::yunxin_im::types::TeamType,
    ) -> ListJoinedTeams {
        ListJoinedTeams(
            ::yunxin_im::codegen::Call::new(self.client, &LIST_JOINED_TEAMS)
                .text::<::yunxin_im::AccountId>(0, account_id)
                .text::<::yunxin_im::types::TeamType>(1, team_type),
        )
    }
}
/// What [`invite`](TeamMembers::invite) requires, by name.
#[derive(Clone, Debug)]
pub struct InviteTeamMembersArgs<T1, T2, T3> {
    /// Who invites: the owner or a manager if the `invite_mode` of the team is `OwnerAndManagers`, any member if it
    /// is `Everyone`.
    ///
    /// For example `alice`.
    pub operator_id: T1,
    /// The team that the accounts are invited to.
    ///
    /// For example `6001`.
    pub team_id: T2,
    /// The kind of the team with that id.
    ///
    /// For example [`Advanced`](crate::types::TeamType::Advanced) (`1`).
    pub team_type: ::yunxin_im::types::TeamType,
    /// The accounts to invite, at most 200.
    ///
    /// For example `["bob","carol"]`.
    pub invite_account_ids: ::std::vec::Vec<::yunxin_im::AccountId>,
    /// What the invitation says. At most 150 characters.
    ///
    /// For example `Join us!`.
    pub msg: T3,
}
/// A call of [`invite`](TeamMembers::invite), which shows an example, with its optional parameters.
#[derive(Clone)]
#[must_use = "a call is sent by `send` or `send_raw`"]
pub struct InviteTeamMembers(::yunxin_im::codegen::Call);
impl InviteTeamMembers {
    /// The app's own data for the notification about the invitation, as JSON text. At most 512 characters; of no
    /// effect for a super team.
    ///
    /// For example `{"source":"newsletter"}`.
    pub fn extension(
        self,
        value: impl ::std::convert::Into<::yunxin_im::JsonText>,
    ) -> Self {
        Self(self.0.json::<::yunxin_im::JsonText>(5, value))
    }
}
::yunxin_im::codegen::call! {
    InviteTeamMembers, ::yunxin_im::types::AccountResults
}
static INVITE_TEAM_MEMBERS: ::yunxin_im::codegen::Operation = ::yunxin_im::codegen::Operation {
    id: "invite_team_members",
    method: ::http::Method::POST,
    path: "/im/v2/team_members",
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
            name: "team_id",
            place: ::yunxin_im::codegen::Place::Property,
            limits: &[],
            span: None,
        },
        ::yunxin_im::codegen::Parameter {
            name: "team_type",
            place: ::yunxin_im::codegen::Place::Property,
            limits: &[],
            span: None,
        },
        ::yunxin_im::codegen::Parameter {
            name: "invite_account_ids",
            place: ::yunxin_im::codegen::Place::Property,
            limits: &[],
            span: None,
        },
        ::yunxin_im::codegen::Parameter {
            name: "msg",
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
    ],
};
/// A call of [`kick`](TeamMembers::kick), which shows an example, with its optional parameters.
#[derive(Clone)]
#[must_use = "a call is sent by `send` or `send_raw`"]
pub struct KickTeamMembers(::yunxin_im::codegen::Call);
impl KickTeamMembers {
    /// The app's own data for the notification about the removal, as JSON text. At most 512 characters; of no effect for a
    /// super team.
    ///
    /// For example `{"reason":"spam"}`.
    pub fn extension(
        self,
        value: impl ::std::convert::Into<::yunxin_im::JsonText>,
    ) -> Self {
        Self(self.0.text::<::yunxin_im::JsonText>(4, value))
    }
}
::yunxin_im::codegen::call! {
    KickTeamMembers, ::yunxin_im::types::AccountResults
}
static KICK_TEAM_MEMBERS: ::yunxin_im::codegen::Operation = ::yunxin_im::codegen::Operation {
    id: "kick_team_members",
    method: ::http::Method::DELETE,
    path: "/im/v2/team_members/actions/kick_member",
    effect: true,
    body: ::yunxin_im::codegen::Body::None,
    parameters: &[
        ::yunxin_im::codegen::Parameter {
            name: "operator_id",
            place: ::yunxin_im::codegen::Place::Query,
            limits: &[],
            span: None,
        },
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
            name: "kick_account_ids",
            place: ::yunxin_im::codegen::Place::QueryJoined,
            limits: &[],
            span: None,
        },
        ::yunxin_im::codegen::Parameter {
            name: "extension",
            place: ::yunxin_im::codegen::Place::Query,
            limits: &[],
            span: None,
        },
    ],
};
/// A call of [`leave`](TeamMembers::leave), which shows an example, with its optional parameters.
#[derive(Clone)]
#[must_use = "a call is sent by `send` or `send_raw`"]
pub struct LeaveTeam(::yunxin_im::codegen::Call);
impl LeaveTeam {
    /// The app's own data for the notification about the departure, as JSON text. At most 512 characters; of no effect for
    /// a super team.
    ///
    /// For example `{"reason":"moved away"}`.
    pub fn extension(
        self,
        value: impl ::std::convert::Into<::yunxin_im::JsonText>,
    ) -> Self {
        Self(self.0.text::<::yunxin_im::JsonText>(3, value))
    }
}
::yunxin_im::codegen::call! {
    LeaveTeam, ()
}
static LEAVE_TEAM: ::yunxin_im::codegen::Operation = ::yunxin_im::codegen::Operation {
    id: "leave_team",
    method: ::http::Method::DELETE,
    path: "/im/v2/team_members/actions/leave",
    effect: true,
    body: ::yunxin_im::codegen::Body::None,
    parameters: &[
        ::yunxin_im::codegen::Parameter {
            name: "account_id",
            place: ::yunxin_im::codegen::Place::Query,
            limits: &[],
            span: None,
        },
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
            name: "extension",
            place: ::yunxin_im::codegen::Place::Query,
            limits: &[],
            span: None,
        },
    ],
};
/// What [`update`](TeamMembers::update) requires, by name.
#[derive(Clone, Debug)]
pub struct UpdateTeamMemberArgs<T1, T2, T3> {
    /// The member to change.
    ///
    /// For example `bob`.
    pub account_id: T1,
    /// Who makes the change; must be the owner or a manager of the team.
    ///
    /// For example `alice`.
    pub operator_id: T2,
    /// The team in which the member is changed.
    ///
    /// For example `6001`.
    pub team_id: T3,
    /// The kind of the team with that id.
    ///
    /// For example [`Advanced`](crate::types::TeamType::Advanced) (`1`).
    pub team_type: ::yunxin_im::types::TeamType,
}
/// A call of [`update`](TeamMembers::update), which shows an example, with its optional parameters.
#[derive(Clone)]
#[must_use = "a call is sent by `send` or `send_raw`"]
pub struct UpdateTeamMember(::yunxin_im::codegen::Call);
impl UpdateTeamMember {
    /// The nickname that the member has in this team and in no other one. The vendor does not say how long it can be.
    ///
    /// For example `Bobby`.
    pub fn team_nick(
        self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        Self(self.0.json::<::std::string::String>(4, value))
    }
    /// Whether the member is muted in this team. The vendor's SDK calls false the default; the vendor does not say
    /// whether a muted member is unmuted if it is left out.
    ///
    /// For example `true`.
    pub fn chat_banned(self, value: bool) -> Self {
        Self(self.0.json::<bool>(5, value))
    }
    /// Which new messages of the team the member is notified of.
    ///
    /// For example [`FromOwnerAndManagers`](MessageNotifyState::FromOwnerAndManagers) (`2`).
    pub fn message_notify_state(self, value: MessageNotifyState) -> Self {
        Self(self.0.json::<MessageNotifyState>(6, value))
    }
    /// The app's own data for the notification about the change, as JSON text. It is not stored. At most 512
    /// characters; of no effect for a super team.
    ///
    /// For example `{"reason":"spam"}`.
    pub fn extension(
        self,
        value: impl ::std::convert::Into<::yunxin_im::JsonText>,
    ) -> Self {
        Self(self.0.json::<::yunxin_im::JsonText>(7, value))
    }
    /// The app's own data about the member, as JSON text, which is stored. The vendor does not say how long it can
    /// be.
    ///
    /// For example `{"badge":"guide"}`.
    pub fn server_extension(
        self,
        value: impl ::std::convert::Into<::yunxin_im::JsonText>,
    ) -> Self {
        Self(self.0.json::<::yunxin_im::JsonText>(8, value))
    }
    /// Which members the member follows specially (特别关注) from now on, or no longer.
    pub fn special_follow_update_info(self, value: SpecialFollowUpdate) -> Self {
        Self(self.0.json::<SpecialFollowUpdate>(9, value))
    }
}
::yunxin_im::codegen::call! {
    UpdateTeamMember, ::yunxin_im::types::TeamMember
}
static UPDATE_TEAM_MEMBER: ::yunxin_im::codegen::Operation = ::yunxin_im::codegen::Operation {
    id: "update_team_member",
    method: ::http::Method::PATCH,
    path: "/im/v2.1/team_members/{account_id}",
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
            name: "operator_id",
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
            name: "team_type",
            place: ::yunxin_im::codegen::Place::Property,
            limits: &[],
            span: None,
        },
        ::yunxin_im::codegen::Parameter {
            name: "team_nick",
            place: ::yunxin_im::codegen::Place::Property,
            limits: &[],
            span: None,
        },
        ::yunxin_im::codegen::Parameter {
            name: "chat_banned",
            place: ::yunxin_im::codegen::Place::Property,
            limits: &[],
            span: None,
        },
        ::yunxin_im::codegen::Parameter {
            name: "message_notify_state",
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
            name: "server_extension",
            place: ::yunxin_im::codegen::Place::Property,
            limits: &[],
            span: None,
        },
        ::yunxin_im::codegen::Parameter {
            name: "special_follow_update_info",
            place: ::yunxin_im::codegen::Place::Property,
            limits: &[],
            span: None,
        },
    ],
};
/// What [`batch_set_muted`](TeamMembers::batch_set_muted) requires, by name.
#[derive(Clone, Debug)]
pub struct BatchMuteTeamMembersArgs<T1, T2> {
    /// Who mutes; must be the owner or, in a super team, a manager.
    ///
    /// For example `alice`.
    pub operator_id: T1,
    /// The team in which the members are muted.
    ///
    /// For example `6001`.
    pub team_id: T2,
    /// The kind of the team with that id.
    ///
    /// For example [`Advanced`](crate::types::TeamType::Advanced) (`1`).
    pub team_type: ::yunxin_im::types::TeamType,
    /// The members to mute or to unmute.
    ///
    /// At most 10 items; for example `["mallory","trudy"]`.
    pub chat_ban_account_ids: ::std::vec::Vec<::yunxin_im::AccountId>,
    /// True mutes the members, false unmutes them.
    ///
    /// For example `true`.
    pub chat_banned: bool,
}
/// A call of [`batch_set_muted`](TeamMembers::batch_set_muted), which shows an example, with its optional parameters.
#[derive(Clone)]
#[must_use = "a call is sent by `send` or `send_raw`"]
pub struct BatchMuteTeamMembers(::yunxin_im::codegen::Call);
::yunxin_im::codegen::call! {
    BatchMuteTeamMembers, ::yunxin_im::types::AccountResults
}
static BATCH_MUTE_TEAM_MEMBERS: ::yunxin_im::codegen::Operation = ::yunxin_im::codegen::Operation {
    id: "batch_mute_team_members",
    method: ::http::Method::PATCH,
    path: "/im/v2/team_members/actions/batch_mute",
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
            name: "team_id",
            place: ::yunxin_im::codegen::Place::Property,
            limits: &[],
            span: None,
        },
        ::yunxin_im::codegen::Parameter {
            name: "team_type",
            place: ::yunxin_im::codegen::Place::Property,
            limits: &[],
            span: None,
        },
        ::yunxin_im::codegen::Parameter {
            name: "chat_ban_account_ids",
            place: ::yunxin_im::codegen::Place::Property,
            limits: &[::yunxin_im::codegen::Limit::MaxItems(10)],
            span: None,
        },
        ::yunxin_im::codegen::Parameter {
            name: "chat_banned",
            place: ::yunxin_im::codegen::Place::Property,
            limits: &[],
            span: None,
        },
    ],
};
/// A call of [`list_joined_teams`](TeamMembers::list_joined_teams), which shows an example, with its optional parameters.
#[derive(Clone)]
#[must_use = "a call is sent by `send` or `send_raw`"]
pub struct ListJoinedTeams(::yunxin_im::codegen::Call);
impl ListJoinedTeams {
    /// Where the page begins; the first page if it is empty or left out. The `next_token` of the page before.
    ///
    /// For example `1795375718000`.
    pub fn page_token(
        self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        Self(self.0.text::<::std::string::String>(2, value))
    }
    /// How many teams a page has at most, from 1 to 100.
    ///
    /// The service's default is `100`; for example `50`.
    pub fn limit(self, value: i32) -> Self {
        Self(self.0.text::<i32>(3, value))
    }
    /// Whether each team comes with the account's membership in it, `member_info`.
    ///
    /// The service's default is [`Omit`](MemberInfoInclusion::Omit) (`0`); for example [`Include`](MemberInfoInclusion::Include) (`1`).
    pub fn need_return_member_info(self, value: MemberInfoInclusion) -> Self {
        Self(self.0.text::<MemberInfoInclusion>(4, value))
    }
}
::yunxin_im::codegen::call! {
    ListJoinedTeams, JoinedTeamPage
}
::yunxin_im::codegen::paged_call! {
    ListJoinedTeams, JoinedTeamPage, JoinedTeam, 2
}
static LIST_JOINED_TEAMS: ::yunxin_im::codegen::Operation = ::yunxin_im::codegen::Operation {
    id: "list_joined_teams",
    method: ::http::Method::GET,
    path: "/im/v2.1/team_members/{account_id}/actions/joined_teams",
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
            name: "team_type",
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
        ::yunxin_im::codegen::Parameter {
            name: "need_return_member_info",
            place: ::yunxin_im::codegen::Place::Query,
            limits: &[],
            span: None,
        },
    ],
};

::yunxin_im::codegen::integer_enum! {
    /// Which new messages of the team the member is notified of.
    pub enum MessageNotifyState {
        /// None of them.
        ///
        /// `0` on the wire.
        DoNotDisturb = 0 "do-not-disturb",
        /// All of them.
        ///
        /// `1` on the wire.
        All = 1 "all",
        /// Those of the owner and the managers.
        ///
        /// `2` on the wire.
        FromOwnerAndManagers = 2 "from-owner-and-managers",
    }
}

/// A change of the members that a member follows specially (特别关注).
#[derive(Clone, Debug, PartialEq, Default, ::serde::Serialize)]
#[non_exhaustive]
pub struct SpecialFollowUpdate {
    /// The members to add to, or to remove from, those that are followed.
    ///
    /// For example `["alice","carol"]`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub account_ids: ::std::option::Option<::std::vec::Vec<::yunxin_im::AccountId>>,
    /// What is done with them, adding or removing. The vendor does not list the values.
    ///
    /// For example `1`.
    #[serde(rename = "type", skip_serializing_if = "::std::option::Option::is_none")]
    pub change_type: ::std::option::Option<i32>,
}
impl SpecialFollowUpdate {
    /// Creates an empty one.
    pub fn new() -> Self {
        Self {
            account_ids: None,
            change_type: None,
        }
    }
    /// The members to add to, or to remove from, those that are followed.
    ///
    /// For example `["alice","carol"]`.
    pub fn account_ids(
        self,
        value: impl ::std::iter::IntoIterator<
            Item = impl ::std::convert::Into<::yunxin_im::AccountId>,
        >,
    ) -> Self {
        Self {
            account_ids: Some(
                value
                    .into_iter()
                    .map(::std::convert::Into::into)
                    .collect::<::std::vec::Vec<_>>(),
            ),
            ..self
        }
    }
    /// What is done with them, adding or removing. The vendor does not list the values.
    ///
    /// For example `1`.
    #[doc(alias = "type")]
    pub fn change_type(self, value: i32) -> Self {
        Self {
            change_type: Some(value),
            ..self
        }
    }
}

::yunxin_im::codegen::integer_enum! {
    /// Whether each team comes with the account's membership in it, `member_info`.
    pub enum MemberInfoInclusion {
        /// Teams come without it.
        ///
        /// `0` on the wire.
        Omit = 0 "omit",
        /// Teams come with it.
        ///
        /// `1` on the wire.
        Include = 1 "include",
    }
}

/// A page of the teams that an account is in.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct JoinedTeamPage {
    /// Whether another page follows.
    pub has_more: ::std::option::Option<bool>,
    /// The `page_token` of the next page.
    pub next_token: ::std::option::Option<::std::string::String>,
    /// The teams on this page.
    pub team_info_list: ::std::vec::Vec<JoinedTeam>,
}
::yunxin_im::codegen::received! {
    JoinedTeamPage { "has_more" => has_more, "next_token" => next_token, "team_info_list"
    => team_info_list, }
}
impl ::yunxin_im::codegen::Page for JoinedTeamPage {
    type Item = JoinedTeam;
    fn next_position(&self) -> ::std::option::Option<::std::string::String> {
        if self.has_more == Some(false) {
            None
        } else {
            self.next_token.clone().filter(|token| !token.is_empty())
        }
    }
    fn into_items(self) -> ::std::vec::Vec<JoinedTeam> {
        self.team_info_list
    }
}

/// A team that the account is in.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct JoinedTeam {
    /// The id that the service gave the team.
    pub team_id: ::std::option::Option<::yunxin_im::TeamId>,
    /// The account that owns the team.
    pub owner_account_id: ::std::option::Option<::yunxin_im::AccountId>,
    /// What the team is called.
    pub name: ::std::option::Option<::std::string::String>,
    /// The URL of the team's picture.
    pub icon: ::std::option::Option<::std::string::String>,
    /// How many members the team has.
    pub member_count: ::std::option::Option<i32>,
    /// How many members the team can have, the owner among them.
    pub members_limit: ::std::option::Option<i32>,
    /// When the team was created.
    pub create_time: ::std::option::Option<::yunxin_im::Timestamp>,
    /// When the team was last changed.
    pub update_time: ::std::option::Option<::yunxin_im::Timestamp>,
    /// The settings of a team.
    pub configuration: ::std::option::Option<::yunxin_im::types::TeamConfiguration>,
    /// The account's own membership in the team; only if `need_return_member_info` asks for it.
    pub member_info: ::std::option::Option<TeamMembership>,
}
::yunxin_im::codegen::received! {
    JoinedTeam { "team_id" => team_id, "owner_account_id" => owner_account_id, "name" =>
    name, "icon" => icon, "member_count" => member_count, "members_limit" =>
    members_limit, "create_time" => create_time, "update_time" => update_time,
    "configuration" => configuration, "member_info" => member_info, }
}

/// The account's own membership in the team; only if `need_return_member_info` asks for it.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct TeamMembership {
    /// The account whose teams are listed.
    pub account_id: ::std::option::Option<::yunxin_im::AccountId>,
    /// The role of the account in the team.
    pub member_role: ::std::option::Option<::yunxin_im::types::TeamMemberRole>,
    /// The nickname that the account has in this team.
    pub team_nick: ::std::option::Option<::std::string::String>,
    /// The app's own data about the member, often JSON text.
    pub server_extension: ::std::option::Option<::std::string::String>,
    /// Whether the account is muted in this team.
    pub chat_banned: ::std::option::Option<bool>,
    /// The members that the account follows specially (特别关注) while it has muted the team.
    pub follow_account_ids: ::std::vec::Vec<::yunxin_im::AccountId>,
    /// When the account joined the team.
    pub join_time: ::std::option::Option<::yunxin_im::Timestamp>,
    /// When something about the membership last changed.
    pub update_time: ::std::option::Option<::yunxin_im::Timestamp>,
    /// The account that invited this one.
    pub inviter_account_id: ::std::option::Option<::yunxin_im::AccountId>,
}
::yunxin_im::codegen::received! {
    TeamMembership { "account_id" => account_id, "member_role" => member_role,
    "team_nick" => team_nick, "server_extension" => server_extension, "chat_banned" =>
    chat_banned, "follow_account_ids" => follow_account_ids, "join_time" => join_time,
    "update_time" => update_time, "invitor_account_id" => inviter_account_id, }
}

