// Generated from openapi/teams.yaml. Do not edit.

/// Team management (群组管理): the methods of the section, made by [`Client::teams`](::yunxin_im::Client::teams).
#[derive(Clone, Copy, Debug)]
pub struct Teams<'a> {
    client: &'a ::yunxin_im::Client,
}
impl ::yunxin_im::Client {
    /// Team management (群组管理)
    pub fn teams(&self) -> Teams<'_> {
        Teams { client: self }
    }
}
impl Teams<'_> {
    /// Creates a team and invites its first members (创建群组)
    ///
    /// The response carries the id of the new team; all later calls about the team need it. An account that could not be invited,
    /// for instance because it is in too many teams already, is listed in `failed_list`, and the team is created without it.
    ///
    /// How many teams an account can create depends on the plan and can be changed in the console.
    ///
    /// `POST /im/v2.1/teams`
    ///
    /// # Arguments
    ///
    /// By name, in [`CreateTeamArgs`].
    ///
    /// # Optional parameters
    ///
    /// [`icon`](CreateTeam::icon), [`announcement`](CreateTeam::announcement), [`intro`](CreateTeam::intro), [`members_limit`](CreateTeam::members_limit), [`server_extension`](CreateTeam::server_extension), [`customer_extension`](CreateTeam::customer_extension), [`invite_account_ids`](CreateTeam::invite_account_ids), [`invite_msg`](CreateTeam::invite_msg), [`extension`](CreateTeam::extension), [`configuration`](CreateTeam::configuration), [`antispam_configuration`](CreateTeam::antispam_configuration)
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
    /// use yunxin_im::{teams, types};
    ///
    /// # async fn example(client: yunxin_im::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let response = client
    ///     .teams()
    ///     .create(teams::CreateTeamArgs {
    ///         owner_account_id: "alice",
    ///         team_type: types::TeamType::Advanced,
    ///         name: "Hiking club",
    ///     })
    ///     .icon("https://example.com/hiking.png")
    ///     .announcement("We meet on Sunday at 9.")
    ///     .intro("For everyone who likes to walk.")
    ///     .members_limit(100)
    ///     .server_extension("{\"region\":\"north\"}")
    ///     .customer_extension("gold")
    ///     .invite_account_ids(["bob", "carol"])
    ///     .invite_msg("Join us!")
    ///     .extension("{\"source\":\"import\"}")
    ///     .configuration(
    ///         teams::NewTeamConfiguration::new()
    ///             .join_mode(types::JoinMode::Approval)
    ///             .agree_mode(types::AgreeMode::NotRequired)
    ///             .invite_mode(types::TeamPermission::Everyone)
    ///             .update_team_info_mode(types::TeamPermission::Everyone)
    ///             .update_extension_mode(types::TeamPermission::Everyone),
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
    #[doc(alias = "创建群组")]
    #[doc(alias = "createTeam")]
    #[doc(alias = "create_team")]
    pub fn create<
        T1: ::std::convert::Into<::yunxin_im::AccountId>,
        T2: ::std::convert::Into<::std::string::String>,
    >(&self, args: CreateTeamArgs<T1, T2>) -> CreateTeam {
        CreateTeam(
            ::yunxin_im::codegen::Call::new(self.client, &CREATE_TEAM)
                .json::<::yunxin_im::AccountId>(0, args.owner_account_id)
                .json::<::yunxin_im::types::TeamType>(1, args.team_type)
                .json::<::std::string::String>(2, args.name),
        )
    }
    /// Reads several teams (批量查询群组信息列表)
    ///
    /// Takes at most 30 teams, or 20 super teams, in one call, as the vendor's SDK says. The ids for which there is no team are
    /// listed in `invalid_tids`.
    ///
    /// `GET /im/v2.1/teams`
    ///
    /// # Arguments
    ///
    /// - `team_type`: The kind of all the teams that are asked for.
    ///   For example [`Advanced`](crate::types::TeamType::Advanced) (`1`).
    /// - `team_ids`: The teams to read, at most 30, or 20 super teams.
    ///   For example `[6001,6002]`.
    ///
    /// # Partial success
    ///
    /// A success can be one in part: what was not done is in `invalid_tids`, and in one shape for all operations in [`failures()`](::yunxin_im::Response::failures).
    ///
    /// # Errors
    ///
    /// Sending fails if a value cannot be sent (nothing is sent then), if the service refuses, or if no usable response comes: see [`Error`](::yunxin_im::Error). The call changes nothing at the service, so it is retried after a timeout, too.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use yunxin_im::types;
    ///
    /// # async fn example(client: yunxin_im::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let response = client
    ///     .teams()
    ///     .batch_get(types::TeamType::Advanced, [6001, 6002])
    ///     .send()
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "批量查询群组信息列表")]
    #[doc(alias = "batchQueryTeamInfo")]
    #[doc(alias = "batch_get_teams")]
    pub fn batch_get(
        &self,
        team_type: ::yunxin_im::types::TeamType,
        team_ids: impl ::std::iter::IntoIterator<
            Item = impl ::std::convert::Into<::yunxin_im::TeamId>,
        >,
    ) -> BatchGetTeams {
        BatchGetTeams(
            ::yunxin_im::codegen::Call::new(self.client, &BATCH_GET_TEAMS)
                .text::<::yunxin_im::types::TeamType>(0, team_type)
                .json_list::<::yunxin_im::TeamId>(1, team_ids),
        )
    }
    /// Changes a team's properties and settings (更新群组信息)
    ///
    /// Only what is given is sent. The vendor does not say explicitly that the rest stays as it is.
    ///
    /// `PATCH /im/v2.1/teams/{team_id}`
    ///
    /// # Arguments
    ///
    /// - `team_id`: The team to change.
    ///   For example `6001`.
    /// - `team_type`: The kind of the team with that id.
    ///   For example [`Advanced`](crate::types::TeamType::Advanced) (`1`).
    ///
    /// # Optional parameters
    ///
    /// [`operator_id`](UpdateTeam::operator_id), [`name`](UpdateTeam::name), [`icon`](UpdateTeam::icon), [`announcement`](UpdateTeam::announcement), [`intro`](UpdateTeam::intro), [`members_limit`](UpdateTeam::members_limit), [`server_extension`](UpdateTeam::server_extension), [`customer_extension`](UpdateTeam::customer_extension), [`extension`](UpdateTeam::extension), [`configuration`](UpdateTeam::configuration), [`antispam_configuration`](UpdateTeam::antispam_configuration)
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
    ///     .teams()
    ///     .update(6001, types::TeamType::Advanced)
    ///     .operator_id("alice")
    ///     .name("Hiking club")
    ///     .icon("https://example.com/hiking.png")
    ///     .announcement("We meet on Sunday at 9.")
    ///     .intro("For everyone who likes to walk.")
    ///     .members_limit(150)
    ///     .server_extension("{\"region\":\"north\"}")
    ///     .customer_extension("gold")
    ///     .extension("{\"reason\":\"new season\"}")
    ///     .configuration(
    ///         types::TeamConfiguration::new()
    ///             .join_mode(types::JoinMode::Approval)
    ///             .agree_mode(types::AgreeMode::NotRequired)
    ///             .invite_mode(types::TeamPermission::Everyone)
    ///             .update_team_info_mode(types::TeamPermission::Everyone)
    ///             .update_extension_mode(types::TeamPermission::Everyone)
    ///             .chat_banned_mode(types::ChatBannedMode::RegularMembers),
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
    #[doc(alias = "更新群组信息")]
    #[doc(alias = "updateTeam")]
    #[doc(alias = "update_team")]
    pub fn update(
        &self,
        team_id: impl ::std::convert::Into<::yunxin_im::TeamId>,
        team_type: ::yunxin_im::types::TeamType,
    ) -> UpdateTeam {
        UpdateTeam(
            ::yunxin_im::codegen::Call::new(self.client, &UPDATE_TEAM)
                .text::<::yunxin_im::TeamId>(0, team_id)
                .json::<::yunxin_im::types::TeamType>(1, team_type),
        )
    }
    /// Disbands a team (解散群组)
    ///
    /// Only the owner can disband a team.
    ///
    /// `DELETE /im/v2.1/teams/{team_id}`
    ///
    /// # Arguments
    ///
    /// - `team_id`: The team to disband.
    ///   For example `6001`.
    /// - `team_type`: The kind of the team with that id.
    ///   For example [`Advanced`](crate::types::TeamType::Advanced) (`1`).
    ///
    /// # Optional parameters
    ///
    /// [`operator_id`](DisbandTeam::operator_id), [`extension`](DisbandTeam::extension)
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
    ///     .teams()
    ///     .disband(6001, types::TeamType::Advanced)
    ///     .operator_id("alice")
    ///     .extension("{\"reason\":\"season over\"}")
    ///     .send()
    ///     .await?;
    /// println!("{}", response.trace_id);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "解散群组")]
    #[doc(alias = "disbandTeam")]
    #[doc(alias = "disband_team")]
    pub fn disband(
        &self,
        team_id: impl ::std::convert::Into<::yunxin_im::TeamId>,
        team_type: ::yunxin_im::types::TeamType,
    ) -> DisbandTeam {
        DisbandTeam(
            ::yunxin_im::codegen::Call::new(self.client, &DISBAND_TEAM)
                .text::<::yunxin_im::TeamId>(0, team_id)
                .text::<::yunxin_im::types::TeamType>(1, team_type),
        )
    }
    /// Reads a team's properties and settings (查询群组信息)
    ///
    /// What the team is called and shows, its settings and how many members it has. `list_team_members` lists the members.
    ///
    /// `GET /im/v2.1/teams/{team_id}`
    ///
    /// # Arguments
    ///
    /// - `team_id`: The team to read.
    ///   For example `6001`.
    /// - `team_type`: The kind of the team with that id.
    ///   For example [`Advanced`](crate::types::TeamType::Advanced) (`1`).
    ///
    /// # Errors
    ///
    /// Sending fails if a value cannot be sent (nothing is sent then), if the service refuses, or if no usable response comes: see [`Error`](::yunxin_im::Error). The call changes nothing at the service, so it is retried after a timeout, too.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use yunxin_im::types;
    ///
    /// # async fn example(client: yunxin_im::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let response = client.teams().get(6001, types::TeamType::Advanced).send().await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "查询群组信息")]
    #[doc(alias = "getTeamInfo")]
    #[doc(alias = "get_team")]
    pub fn get(
        &self,
        team_id: impl ::std::convert::Into<::yunxin_im::TeamId>,
        team_type: ::yunxin_im::types::TeamType,
    ) -> GetTeam {
        GetTeam(
            ::yunxin_im::codegen::Call::new(self.client, &GET_TEAM)
                .text::<::yunxin_im::TeamId>(0, team_id)
                .text::<::yunxin_im::types::TeamType>(1, team_type),
        )
    }
    /// Makes another account the owner of a team (转让群主)
    ///
    /// `leave` decides what becomes of the former owner. The vendor does not say whether the new owner must be a member already.
    ///
    /// `PATCH /im/v2/teams/{team_id}/actions/transfer_owner`
    ///
    /// # Arguments
    ///
    /// - `team_id`: The team that gets another owner.
    ///   For example `6001`.
    /// - `team_type`: The kind of the team with that id.
    ///   For example [`Advanced`](crate::types::TeamType::Advanced) (`1`).
    /// - `new_owner_account_id`: The account that owns the team from now on.
    ///   For example `bob`.
    /// - `leave`: Whether the former owner leaves the team.
    ///   For example [`Stay`](LeaveAfterTransfer::Stay) (`2`).
    ///
    /// # Optional parameters
    ///
    /// [`extension`](TransferTeamOwner::extension)
    ///
    /// # Errors
    ///
    /// Sending fails if a value cannot be sent (nothing is sent then), if the service refuses, or if no usable response comes: see [`Error`](::yunxin_im::Error).
    ///
    /// # Example
    ///
    /// ```no_run
    /// use yunxin_im::{teams, types};
    ///
    /// # async fn example(client: yunxin_im::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let response = client
    ///     .teams()
    ///     .transfer_owner(
    ///         6001,
    ///         types::TeamType::Advanced,
    ///         "bob",
    ///         teams::LeaveAfterTransfer::Stay,
    ///     )
    ///     .extension("{\"reason\":\"moved away\"}")
    ///     .send()
    ///     .await?;
    /// println!("{}", response.trace_id);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "转让群主")]
    #[doc(alias = "transferOwner")]
    #[doc(alias = "transfer_team_owner")]
    pub fn transfer_owner(
        &self,
        team_id: impl ::std::convert::Into<::yunxin_im::TeamId>,
        team_type: ::yunxin_im::types::TeamType,
        new_owner_account_id: impl ::std::convert::Into<::yunxin_im::AccountId>,
        leave: LeaveAfterTransfer,
    ) -> TransferTeamOwner {
        TransferTeamOwner(
            ::yunxin_im::codegen::Call::new(self.client, &TRANSFER_TEAM_OWNER)
                .text::<::yunxin_im::TeamId>(0, team_id)
                .json::<::yunxin_im::types::TeamType>(1, team_type)
                .json::<::yunxin_im::AccountId>(2, new_owner_account_id)
                .json::<LeaveAfterTransfer>(3, leave),
        )
    }
    /// Makes members managers of a team (添加管理员)
    ///
    /// Only the owner can add managers, at most 10 in one call.
    ///
    /// `POST /im/v2/teams/{team_id}/actions/add_manager`
    ///
    /// # Arguments
    ///
    /// - `team_id`: The team that gets more managers.
    ///   For example `6001`.
    /// - `team_type`: The kind of the team with that id.
    ///   For example [`Advanced`](crate::types::TeamType::Advanced) (`1`).
    /// - `managers`: The accounts that become managers, at most 10.
    ///   For example `["bob","carol"]`.
    ///
    /// # Optional parameters
    ///
    /// [`operator_id`](AddTeamManagers::operator_id), [`extension`](AddTeamManagers::extension)
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
    ///     .teams()
    ///     .add_managers(6001, types::TeamType::Advanced, ["bob", "carol"])
    ///     .operator_id("alice")
    ///     .extension("{\"reason\":\"holidays\"}")
    ///     .send()
    ///     .await?;
    /// println!("{}", response.trace_id);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "添加管理员")]
    #[doc(alias = "addManagers")]
    #[doc(alias = "add_team_managers")]
    pub fn add_managers(
        &self,
        team_id: impl ::std::convert::Into<::yunxin_im::TeamId>,
        team_type: ::yunxin_im::types::TeamType,
        managers: impl ::std::iter::IntoIterator<
            Item = impl ::std::convert::Into<::yunxin_im::AccountId>,
        >,
    ) -> AddTeamManagers {
        AddTeamManagers(
            ::yunxin_im::codegen::Call::new(self.client, &ADD_TEAM_MANAGERS)
                .text::<::yunxin_im::TeamId>(0, team_id)
                .json::<::yunxin_im::types::TeamType>(1, team_type)
                .json_list::<::yunxin_im::AccountId>(3, managers),
        )
    }
    /// Makes managers of a team regular members again (移除管理员)
    ///
    /// Only the owner can remove managers, at most 10 in one call. They stay in the team.
    ///
    /// `DELETE /im/v2/teams/{team_id}/actions/remove_manager`
    ///
    /// # Arguments
    ///
    /// - `team_id`: The team that gets fewer managers.
    ///   For example `6001`.
    /// - `team_type`: The kind of the team with that id.
    ///   For example [`Advanced`](crate::types::TeamType::Advanced) (`1`).
    /// - `managers`: The accounts that are managers no longer, at most 10.
    ///   For example `["bob","carol"]`.
    ///
    /// # Optional parameters
    ///
    /// [`operator_id`](RemoveTeamManagers::operator_id), [`extension`](RemoveTeamManagers::extension)
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
    ///     .teams()
    ///     .remove_managers(6001, types::TeamType::Advanced, ["bob", "carol"])
    ///     .operator_id("alice")
    ///     .extension("{\"reason\":\"holidays over\"}")
    ///     .send()
    ///     .await?;
    /// println!("{}", response.trace_id);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "移除管理员")]
    #[doc(alias = "removeManagers")]
    #[doc(alias = "remove_team_managers")]
    pub fn remove_managers(
        &self,
        team_id: impl ::std::convert::Into<::yunxin_im::TeamId>,
        team_type: ::yunxin_im::types::TeamType,
        managers: impl ::std::iter::IntoIterator<
            Item = impl ::std::convert::Into<::yunxin_im::AccountId>,
        >,
    ) -> RemoveTeamManagers {
        RemoveTeamManagers(
            ::yunxin_im::codegen::Call::new(self.client, &REMOVE_TEAM_MANAGERS)
                .text::<::yunxin_im::TeamId>(0, team_id)
                .json::<::yunxin_im::types::TeamType>(1, team_type)
                .json_list::<::yunxin_im::AccountId>(3, managers),
        )
    }
    /// Lists the members of a team who are online, with their devices (查询高级群在线成员列表)
    ///
    /// All of them in one response, without pages. For teams only, not for super teams. Needs the flagship plan (旗舰版) or a
    /// higher one.
    ///
    /// `GET /im/v2/teams/{team_id}/actions/list_online_members`
    ///
    /// # Arguments
    ///
    /// - `team_id`: The team whose members are listed.
    ///   For example `6001`.
    /// - `team_type`: The kind of the team; only `Advanced` (高级群) is supported.
    ///   For example [`Advanced`](crate::types::TeamType::Advanced) (`1`).
    ///
    /// # Errors
    ///
    /// Sending fails if a value cannot be sent (nothing is sent then), if the service refuses, or if no usable response comes: see [`Error`](::yunxin_im::Error). The call changes nothing at the service, so it is retried after a timeout, too.
    ///
    /// Documented result codes: [`TEAM_NOT_FOUND`](::yunxin_im::ResultCode::TEAM_NOT_FOUND) (`108404`).
    ///
    /// # Example
    ///
    /// ```no_run
    /// use yunxin_im::types;
    ///
    /// # async fn example(client: yunxin_im::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let response = client
    ///     .teams()
    ///     .list_online_members(6001, types::TeamType::Advanced)
    ///     .send()
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "查询高级群在线成员列表")]
    #[doc(alias = "listOnlineTeamMembers")]
    #[doc(alias = "list_online_team_members")]
    pub fn list_online_members(
        &self,
        team_id: impl ::std::convert::Into<::yunxin_im::TeamId>,
        team_type: ::yunxin_im::types::TeamType,
    ) -> ListOnlineTeamMembers {
        ListOnlineTeamMembers(
            ::yunxin_im::codegen::Call::new(self.client, &LIST_ONLINE_TEAM_MEMBERS)
                .text::<::yunxin_im::TeamId>(0, team_id)
                .text::<::yunxin_im::types::TeamType>(1, team_type),
        )
    }
    /// Counts the members of teams who are online and who are not (批量查询高级群的在线成员数)
    ///
    /// Takes at most 100 teams in one call, as the vendor's SDK says. For teams only, not for super teams. Needs the flagship
    /// plan (旗舰版) or a higher one.
    ///
    /// `GET /im/v2/teams/actions/online_members_count`
    ///
    /// # Arguments
    ///
    /// - `team_type`: The kind of all the teams; only `Advanced` (高级群) is supported.
    ///   For example [`Advanced`](crate::types::TeamType::Advanced) (`1`).
    /// - `team_ids`: The teams whose members are counted, at most 100.
    ///   For example `[6001,6002]`.
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
    /// use yunxin_im::types;
    ///
    /// # async fn example(client: yunxin_im::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let response = client
    ///     .teams()
    ///     .batch_get_online_counts(types::TeamType::Advanced, [6001, 6002])
    ///     .send()
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "批量查询高级群的在线成员数")]
    #[doc(alias = "batchQueryTeamOnlineMembersCount")]
    #[doc(alias = "batch_get_team_online_counts")]
    pub fn batch_get_online_counts(
        &self,
        team_type: ::yunxin_im::types::TeamType,
        team_ids: impl ::std::iter::IntoIterator<
            Item = impl ::std::convert::Into<::yunxin_im::TeamId>,
        >,
    ) -> BatchGetTeamOnlineCounts {
        BatchGetTeamOnlineCounts(
            ::yunxin_im::codegen::Call::new(self.client, &BATCH_GET_TEAM_ONLINE_COUNTS)
                .text::<::yunxin_im::types::TeamType>(0, team_type)
                .list::<::yunxin_im::TeamId>(1, team_ids),
        )
    }
    /// Lists the members of a team, in pages (分页查询群成员列表)
    ///
    /// Ordered by the time they joined. The members can be filtered by their role and by whether they are muted.
    ///
    /// `GET /im/v2.1/teams/{team_id}/actions/list_members`
    ///
    /// # Arguments
    ///
    /// - `team_id`: The team whose members are listed.
    ///   For example `6001`.
    /// - `team_type`: The kind of the team with that id.
    ///   For example [`Advanced`](crate::types::TeamType::Advanced) (`1`).
    ///
    /// # Optional parameters
    ///
    /// [`member_type`](ListTeamMembers::member_type), [`chat_banned_type`](ListTeamMembers::chat_banned_type), [`descending`](ListTeamMembers::descending), [`page_token`](ListTeamMembers::page_token), [`limit`](ListTeamMembers::limit)
    ///
    /// # Pages
    ///
    /// Returns one page; [`items`](ListTeamMembers::items) goes through all `items`, and [`pages`](ListTeamMembers::pages) through all pages, from the one that `page_token` names.
    ///
    /// # Errors
    ///
    /// Sending fails if a value cannot be sent (nothing is sent then), if the service refuses, or if no usable response comes: see [`Error`](::yunxin_im::Error). The call changes nothing at the service, so it is retried after a timeout, too.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use yunxin_im::{teams, types};
    ///
    /// # async fn example(client: yunxin_im::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let response = client
    ///     .teams()
    ///     .list_members(6001, types::TeamType::Advanced)
    ///     .member_type(teams::MemberFilter::OwnerAndManagers)
    ///     .chat_banned_type(teams::ChatBannedFilter::NotBanned)
    ///     .descending(true)
    ///     .page_token("1795375718000")
    ///     .limit(50)
    ///     .send()
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "分页查询群成员列表")]
    #[doc(alias = "listTeamMembers")]
    #[doc(alias = "list_team_members")]
    pub fn list_members(
        &self,
        team_id: impl ::std::convert::Into<::yunxin_im::TeamId>,
        team_type: ::yunxin_im::types::TeamType,
    ) -> ListTeamMembers {
        ListTeamMembers(
            ::yunxin_im::codegen::Call::new(self.client, &LIST_TEAM_MEMBERS)
                .text::<::yunxin_im::TeamId>(0, team_id)
                .text::<::yunxin_im::types::TeamType>(1, team_type),
        )
    }
}
/// What [`create`](Teams::create) requires, by name.
#[derive(Clone, Debug)]
pub struct CreateTeamArgs<T1, T2> {
    /// The account that owns the team.
    ///
    /// For example `alice`.
    pub owner_account_id: T1,
    /// The kind of the new team.
    ///
    /// For example [`Advanced`](crate::types::TeamType::Advanced) (`1`).
    pub team_type: ::yunxin_im::types::TeamType,
    /// What the team is called.
    ///
    /// At most 64 characters; for example `Hiking club`.
    pub name: T2,
}
/// A call of [`create`](Teams::create), which shows an example, with its optional parameters.
#[derive(Clone)]
#[must_use = "a call is sent by `send` or `send_raw`"]
pub struct CreateTeam(::yunxin_im::codegen::Call);
impl CreateTeam {
    /// The URL of the team's picture.
    ///
    /// At most 1024 characters; for example `https://example.com/hiking.png`.
    pub fn icon(self, value: impl ::std::convert::Into<::std::string::String>) -> Self {
        Self(self.0.json::<::std::string::String>(3, value))
    }
    /// The announcement that is shown to the members.
    ///
    /// At most 1024 characters; for example `We meet on Sunday at 9.`.
    pub fn announcement(
        self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        Self(self.0.json::<::std::string::String>(4, value))
    }
    /// An introduction of the team.
    ///
    /// At most 512 characters; for example `For everyone who likes to walk.`.
    pub fn intro(self, value: impl ::std::convert::Into<::std::string::String>) -> Self {
        Self(self.0.json::<::std::string::String>(5, value))
    }
    /// How many members the team can have, the owner among them: from 2 to 200, or to the maximum that is set in the
    /// console.
    ///
    /// At least 2; the service's default is `200`; for example `100`.
    pub fn members_limit(self, value: i32) -> Self {
        Self(self.0.json::<i32>(6, value))
    }
    /// The app's own data about the team; the vendor recommends a JSON object as text. At most 1024 characters, as
    /// the vendor's SDK says.
    ///
    /// For example `{"region":"north"}`.
    pub fn server_extension(
        self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        Self(self.0.json::<::std::string::String>(7, value))
    }
    /// The app's own data that only the server API can set; the client SDKs pass it on as it is. The vendor does
    /// not say how long it can be.
    ///
    /// For example `gold`.
    pub fn customer_extension(
        self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        Self(self.0.json::<::std::string::String>(8, value))
    }
    /// The accounts to invite, without the owner. Together with the owner at most `members_limit`.
    ///
    /// For example `["bob","carol"]`.
    pub fn invite_account_ids(
        self,
        value: impl ::std::iter::IntoIterator<
            Item = impl ::std::convert::Into<::yunxin_im::AccountId>,
        >,
    ) -> Self {
        Self(self.0.json_list::<::yunxin_im::AccountId>(9, value))
    }
    /// What the invitation says. At most 150 characters, as the vendor's SDK says.
    ///
    /// For example `Join us!`.
    pub fn invite_msg(
        self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        Self(self.0.json::<::std::string::String>(10, value))
    }
    /// The app's own data for the notification about the new team, as JSON text. It is not stored. At most 512
    /// characters; of no effect for a super team.
    ///
    /// For example `{"source":"import"}`.
    pub fn extension(
        self,
        value: impl ::std::convert::Into<::yunxin_im::JsonText>,
    ) -> Self {
        Self(self.0.json::<::yunxin_im::JsonText>(11, value))
    }
    /// The settings that a team is created with.
    pub fn configuration(self, value: NewTeamConfiguration) -> Self {
        Self(self.0.json::<NewTeamConfiguration>(12, value))
    }
    /// How what the team is called and shows is moderated (反垃圾).
    pub fn antispam_configuration(
        self,
        value: ::yunxin_im::types::AntispamConfiguration,
    ) -> Self {
        Self(self.0.json::<::yunxin_im::types::AntispamConfiguration>(13, value))
    }
}
::yunxin_im::codegen::call! {
    CreateTeam, CreatedTeam
}
static CREATE_TEAM: ::yunxin_im::codegen::Operation = ::yunxin_im::codegen::Operation {
    id: "create_team",
    method: ::http::Method::POST,
    path: "/im/v2.1/teams",
    effect: true,
    body: ::yunxin_im::codegen::Body::Required,
    parameters: &[
        ::yunxin_im::codegen::Parameter {
            name: "owner_account_id",
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
            name: "name",
            place: ::yunxin_im::codegen::Place::Property,
            limits: &[::yunxin_im::codegen::Limit::MaxLength(64)],
            span: None,
        },
        ::yunxin_im::codegen::Parameter {
            name: "icon",
            place: ::yunxin_im::codegen::Place::Property,
            limits: &[::yunxin_im::codegen::Limit::MaxLength(1024)],
            span: None,
        },
        ::yunxin_im::codegen::Parameter {
            name: "announcement",
            place: ::yunxin_im::codegen::Place::Property,
            limits: &[::yunxin_im::codegen::Limit::MaxLength(1024)],
            span: None,
        },
        ::yunxin_im::codegen::Parameter {
            name: "intro",
            place: ::yunxin_im::codegen::Place::Property,
            limits: &[::yunxin_im::codegen::Limit::MaxLength(512)],
            span: None,
        },
        ::yunxin_im::codegen::Parameter {
            name: "members_limit",
            place: ::yunxin_im::codegen::Place::Property,
            limits: &[::yunxin_im::codegen::Limit::Minimum(2)],
            span: None,
        },
        ::yunxin_im::codegen::Parameter {
            name: "server_extension",
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
            name: "invite_account_ids",
            place: ::yunxin_im::codegen::Place::Property,
            limits: &[],
            span: None,
        },
        ::yunxin_im::codegen::Parameter {
            name: "invite_msg",
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
            name: "configuration",
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
/// A call of [`batch_get`](Teams::batch_get), which shows an example, with its optional parameters.
#[derive(Clone)]
#[must_use = "a call is sent by `send` or `send_raw`"]
pub struct BatchGetTeams(::yunxin_im::codegen::Call);
::yunxin_im::codegen::call! {
    BatchGetTeams, FoundTeams
}
static BATCH_GET_TEAMS: ::yunxin_im::codegen::Operation = ::yunxin_im::codegen::Operation {
    id: "batch_get_teams",
    method: ::http::Method::GET,
    path: "/im/v2.1/teams",
    effect: false,
    body: ::yunxin_im::codegen::Body::None,
    parameters: &[
        ::yunxin_im::codegen::Parameter {
            name: "team_type",
            place: ::yunxin_im::codegen::Place::Query,
            limits: &[],
            span: None,
        },
        ::yunxin_im::codegen::Parameter {
            name: "team_ids",
            place: ::yunxin_im::codegen::Place::Query,
            limits: &[],
            span: None,
        },
    ],
};
/// A call of [`update`](Teams::update), which shows an example, with its optional parameters.
#[derive(Clone)]
#[must_use = "a call is sent by `send` or `send_raw`"]
pub struct UpdateTeam(::yunxin_im::codegen::Call);
impl UpdateTeam {
    /// Who makes the change: the owner or a manager. The vendor does not say in whose name it is made if left out.
    ///
    /// For example `alice`.
    pub fn operator_id(
        self,
        value: impl ::std::convert::Into<::yunxin_im::AccountId>,
    ) -> Self {
        Self(self.0.json::<::yunxin_im::AccountId>(2, value))
    }
    /// What the team is called. At most 64 characters.
    ///
    /// For example `Hiking club`.
    pub fn name(self, value: impl ::std::convert::Into<::std::string::String>) -> Self {
        Self(self.0.json::<::std::string::String>(3, value))
    }
    /// The URL of the team's picture. At most 1024 characters.
    ///
    /// For example `https://example.com/hiking.png`.
    pub fn icon(self, value: impl ::std::convert::Into<::std::string::String>) -> Self {
        Self(self.0.json::<::std::string::String>(4, value))
    }
    /// The announcement that is shown to the members. At most 1024 characters.
    ///
    /// For example `We meet on Sunday at 9.`.
    pub fn announcement(
        self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        Self(self.0.json::<::std::string::String>(5, value))
    }
    /// An introduction of the team. At most 512 characters.
    ///
    /// For example `For everyone who likes to walk.`.
    pub fn intro(self, value: impl ::std::convert::Into<::std::string::String>) -> Self {
        Self(self.0.json::<::std::string::String>(6, value))
    }
    /// How many members the team can have, the owner among them: from 2 to 200, or to the maximum that is set in the
    /// console.
    ///
    /// For example `150`.
    pub fn members_limit(self, value: i32) -> Self {
        Self(self.0.json::<i32>(7, value))
    }
    /// The app's own data about the team; the vendor recommends a JSON object as text. At most 1024 characters.
    ///
    /// For example `{"region":"north"}`.
    pub fn server_extension(
        self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        Self(self.0.json::<::std::string::String>(8, value))
    }
    /// The app's own data that only the server API can set; the client SDKs pass it on as it is. The vendor does
    /// not say how long it can be.
    ///
    /// For example `gold`.
    pub fn customer_extension(
        self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        Self(self.0.json::<::std::string::String>(9, value))
    }
    /// The app's own data for the notification about the change, as JSON text. It is not stored. At most 512
    /// characters; of no effect for a super team.
    ///
    /// For example `{"reason":"new season"}`.
    pub fn extension(
        self,
        value: impl ::std::convert::Into<::yunxin_im::JsonText>,
    ) -> Self {
        Self(self.0.json::<::yunxin_im::JsonText>(10, value))
    }
    /// The settings of a team.
    pub fn configuration(self, value: ::yunxin_im::types::TeamConfiguration) -> Self {
        Self(self.0.json::<::yunxin_im::types::TeamConfiguration>(11, value))
    }
    /// How what the team is called and shows is moderated (反垃圾).
    pub fn antispam_configuration(
        self,
        value: ::yunxin_im::types::AntispamConfiguration,
    ) -> Self {
        Self(self.0.json::<::yunxin_im::types::AntispamConfiguration>(12, value))
    }
}
::yunxin_im::codegen::call! {
    UpdateTeam, TeamDetails
}
static UPDATE_TEAM: ::yunxin_im::codegen::Operation = ::yunxin_im::codegen::Operation {
    id: "update_team",
    method: ::http::Method::PATCH,
    path: "/im/v2.1/teams/{team_id}",
    effect: true,
    body: ::yunxin_im::codegen::Body::Required,
    parameters: &[
        ::yunxin_im::codegen::Parameter {
            name: "team_id",
            place: ::yunxin_im::codegen::Place::Path,
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
            name: "operator_id",
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
            name: "icon",
            place: ::yunxin_im::codegen::Place::Property,
            limits: &[],
            span: None,
        },
        ::yunxin_im::codegen::Parameter {
            name: "announcement",
            place: ::yunxin_im::codegen::Place::Property,
            limits: &[],
            span: None,
        },
        ::yunxin_im::codegen::Parameter {
            name: "intro",
            place: ::yunxin_im::codegen::Place::Property,
            limits: &[],
            span: None,
        },
        ::yunxin_im::codegen::Parameter {
            name: "members_limit",
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
            name: "customer_extension",
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
            name: "configuration",
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
/// A call of [`disband`](Teams::disband), which shows an example, with its optional parameters.
#[derive(Clone)]
#[must_use = "a call is sent by `send` or `send_raw`"]
pub struct DisbandTeam(::yunxin_im::codegen::Call);
impl DisbandTeam {
    /// Who disbands the team; must be its owner. The vendor's SDK calls it optional, but the page of the earlier v2 path
    /// requires it.
    ///
    /// For example `alice`.
    pub fn operator_id(
        self,
        value: impl ::std::convert::Into<::yunxin_im::AccountId>,
    ) -> Self {
        Self(self.0.text::<::yunxin_im::AccountId>(2, value))
    }
    /// The app's own data for the notification about the end of the team, as JSON text. At most 512 characters; of no
    /// effect for a super team.
    ///
    /// For example `{"reason":"season over"}`.
    pub fn extension(
        self,
        value: impl ::std::convert::Into<::yunxin_im::JsonText>,
    ) -> Self {
        Self(self.0.text::<::yunxin_im::JsonText>(3, value))
    }
}
::yunxin_im::codegen::call! {
    DisbandTeam, ()
}
static DISBAND_TEAM: ::yunxin_im::codegen::Operation = ::yunxin_im::codegen::Operation {
    id: "disband_team",
    method: ::http::Method::DELETE,
    path: "/im/v2.1/teams/{team_id}",
    effect: true,
    body: ::yunxin_im::codegen::Body::None,
    parameters: &[
        ::yunxin_im::codegen::Parameter {
            name: "team_id",
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
            name: "operator_id",
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
/// A call of [`get`](Teams::get), which shows an example, with its optional parameters.
#[derive(Clone)]
#[must_use = "a call is sent by `send` or `send_raw`"]
pub struct GetTeam(::yunxin_im::codegen::Call);
::yunxin_im::codegen::call! {
    GetTeam, TeamDetails
}
static GET_TEAM: ::yunxin_im::codegen::Operation = ::yunxin_im::codegen::Operation {
    id: "get_team",
    method: ::http::Method::GET,
    path: "/im/v2.1/teams/{team_id}",
    effect: false,
    body: ::yunxin_im::codegen::Body::None,
    parameters: &[
        ::yunxin_im::codegen::Parameter {
            name: "team_id",
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
    ],
};
/// A call of [`transfer_owner`](Teams::transfer_owner), which shows an example, with its optional parameters.
#[derive(Clone)]
#[must_use = "a call is sent by `send` or `send_raw`"]
pub struct TransferTeamOwner(::yunxin_im::codegen::Call);
impl TransferTeamOwner {
    /// The app's own data for the notification about the transfer, as JSON text. It is not stored. At most 512
    /// characters; of no effect for a super team.
    ///
    /// For example `{"reason":"moved away"}`.
    pub fn extension(
        self,
        value: impl ::std::convert::Into<::yunxin_im::JsonText>,
    ) -> Self {
        Self(self.0.json::<::yunxin_im::JsonText>(4, value))
    }
}
::yunxin_im::codegen::call! {
    TransferTeamOwner, ()
}
static TRANSFER_TEAM_OWNER: ::yunxin_im::codegen::Operation = ::yunxin_im::codegen::Operation {
    id: "transfer_team_owner",
    method: ::http::Method::PATCH,
    path: "/im/v2/teams/{team_id}/actions/transfer_owner",
    effect: true,
    body: ::yunxin_im::codegen::Body::Required,
    parameters: &[
        ::yunxin_im::codegen::Parameter {
            name: "team_id",
            place: ::yunxin_im::codegen::Place::Path,
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
            name: "new_owner_account_id",
            place: ::yunxin_im::codegen::Place::Property,
            limits: &[],
            span: None,
        },
        ::yunxin_im::codegen::Parameter {
            name: "leave",
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
/// A call of [`add_managers`](Teams::add_managers), which shows an example, with its optional parameters.
#[derive(Clone)]
#[must_use = "a call is sent by `send` or `send_raw`"]
pub struct AddTeamManagers(::yunxin_im::codegen::Call);
impl AddTeamManagers {
    /// Who adds the managers; must be the owner of the team.
    ///
    /// For example `alice`.
    pub fn operator_id(
        self,
        value: impl ::std::convert::Into<::yunxin_im::AccountId>,
    ) -> Self {
        Self(self.0.json::<::yunxin_im::AccountId>(2, value))
    }
    /// The app's own data for the notification about the new managers, as JSON text. At most 512 characters; of no
    /// effect for a super team.
    ///
    /// For example `{"reason":"holidays"}`.
    pub fn extension(
        self,
        value: impl ::std::convert::Into<::yunxin_im::JsonText>,
    ) -> Self {
        Self(self.0.json::<::yunxin_im::JsonText>(4, value))
    }
}
::yunxin_im::codegen::call! {
    AddTeamManagers, ()
}
static ADD_TEAM_MANAGERS: ::yunxin_im::codegen::Operation = ::yunxin_im::codegen::Operation {
    id: "add_team_managers",
    method: ::http::Method::POST,
    path: "/im/v2/teams/{team_id}/actions/add_manager",
    effect: true,
    body: ::yunxin_im::codegen::Body::Required,
    parameters: &[
        ::yunxin_im::codegen::Parameter {
            name: "team_id",
            place: ::yunxin_im::codegen::Place::Path,
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
            name: "operator_id",
            place: ::yunxin_im::codegen::Place::Property,
            limits: &[],
            span: None,
        },
        ::yunxin_im::codegen::Parameter {
            name: "managers",
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
/// A call of [`remove_managers`](Teams::remove_managers), which shows an example, with its optional parameters.
#[derive(Clone)]
#[must_use = "a call is sent by `send` or `send_raw`"]
pub struct RemoveTeamManagers(::yunxin_im::codegen::Call);
impl RemoveTeamManagers {
    /// Who removes the managers; must be the owner of the team.
    ///
    /// For example `alice`.
    pub fn operator_id(
        self,
        value: impl ::std::convert::Into<::yunxin_im::AccountId>,
    ) -> Self {
        Self(self.0.json::<::yunxin_im::AccountId>(2, value))
    }
    /// The app's own data for the notification about the change, as JSON text. At most 512 characters; of no effect
    /// for a super team.
    ///
    /// For example `{"reason":"holidays over"}`.
    pub fn extension(
        self,
        value: impl ::std::convert::Into<::yunxin_im::JsonText>,
    ) -> Self {
        Self(self.0.json::<::yunxin_im::JsonText>(4, value))
    }
}
::yunxin_im::codegen::call! {
    RemoveTeamManagers, ()
}
static REMOVE_TEAM_MANAGERS: ::yunxin_im::codegen::Operation = ::yunxin_im::codegen::Operation {
    id: "remove_team_managers",
    method: ::http::Method::DELETE,
    path: "/im/v2/teams/{team_id}/actions/remove_manager",
    effect: true,
    body: ::yunxin_im::codegen::Body::Required,
    parameters: &[
        ::yunxin_im::codegen::Parameter {
            name: "team_id",
            place: ::yunxin_im::codegen::Place::Path,
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
            name: "operator_id",
            place: ::yunxin_im::codegen::Place::Property,
            limits: &[],
            span: None,
        },
        ::yunxin_im::codegen::Parameter {
            name: "managers",
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
/// A call of [`list_online_members`](Teams::list_online_members), which shows an example, with its optional parameters.
#[derive(Clone)]
#[must_use = "a call is sent by `send` or `send_raw`"]
pub struct ListOnlineTeamMembers(::yunxin_im::codegen::Call);
::yunxin_im::codegen::call! {
    ListOnlineTeamMembers, OnlineTeamMembers
}
static LIST_ONLINE_TEAM_MEMBERS: ::yunxin_im::codegen::Operation = ::yunxin_im::codegen::Operation {
    id: "list_online_team_members",
    method: ::http::Method::GET,
    path: "/im/v2/teams/{team_id}/actions/list_online_members",
    effect: false,
    body: ::yunxin_im::codegen::Body::None,
    parameters: &[
        ::yunxin_im::codegen::Parameter {
            name: "team_id",
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
    ],
};
/// A call of [`batch_get_online_counts`](Teams::batch_get_online_counts), which shows an example, with its optional parameters.
#[derive(Clone)]
#[must_use = "a call is sent by `send` or `send_raw`"]
pub struct BatchGetTeamOnlineCounts(::yunxin_im::codegen::Call);
::yunxin_im::codegen::call! {
    BatchGetTeamOnlineCounts, TeamOnlineCounts
}
static BATCH_GET_TEAM_ONLINE_COUNTS: ::yunxin_im::codegen::Operation = ::yunxin_im::codegen::Operation {
    id: "batch_get_team_online_counts",
    method: ::http::Method::GET,
    path: "/im/v2/teams/actions/online_members_count",
    effect: false,
    body: ::yunxin_im::codegen::Body::None,
    parameters: &[
        ::yunxin_im::codegen::Parameter {
            name: "team_type",
            place: ::yunxin_im::codegen::Place::Query,
            limits: &[],
            span: None,
        },
        ::yunxin_im::codegen::Parameter {
            name: "team_ids",
            place: ::yunxin_im::codegen::Place::QueryJoined,
            limits: &[],
            span: None,
        },
    ],
};
/// A call of [`list_members`](Teams::list_members), which shows an example, with its optional parameters.
#[derive(Clone)]
#[must_use = "a call is sent by `send` or `send_raw`"]
pub struct ListTeamMembers(::yunxin_im::codegen::Call);
impl ListTeamMembers {
    /// The roles of the members that are listed.
    ///
    /// The service's default is [`All`](MemberFilter::All) (`0`); for example [`OwnerAndManagers`](MemberFilter::OwnerAndManagers) (`1`).
    pub fn member_type(self, value: MemberFilter) -> Self {
        Self(self.0.text::<MemberFilter>(2, value))
    }
    /// Whether muted members are listed, or others, or both.
    ///
    /// The service's default is [`All`](ChatBannedFilter::All) (`0`); for example [`NotBanned`](ChatBannedFilter::NotBanned) (`2`).
    pub fn chat_banned_type(self, value: ChatBannedFilter) -> Self {
        Self(self.0.text::<ChatBannedFilter>(3, value))
    }
    /// The order by the time of joining; true lists the newest member first, false the oldest.
    ///
    /// The service's default is `false`; for example `true`.
    pub fn descending(self, value: bool) -> Self {
        Self(self.0.text::<bool>(4, value))
    }
    /// Where the page begins; the first page if it is empty or left out. The `next_token` of the page before.
    ///
    /// For example `1795375718000`.
    pub fn page_token(
        self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        Self(self.0.text::<::std::string::String>(5, value))
    }
    /// How many members a page has at most, from 1 to 100.
    ///
    /// The service's default is `100`; for example `50`.
    pub fn limit(self, value: i32) -> Self {
        Self(self.0.text::<i32>(6, value))
    }
}
::yunxin_im::codegen::call! {
    ListTeamMembers, TeamMemberPage
}
::yunxin_im::codegen::paged_call! {
    ListTeamMembers, TeamMemberPage, ::yunxin_im::types::TeamMember, 5
}
static LIST_TEAM_MEMBERS: ::yunxin_im::codegen::Operation = ::yunxin_im::codegen::Operation {
    id: "list_team_members",
    method: ::http::Method::GET,
    path: "/im/v2.1/teams/{team_id}/actions/list_members",
    effect: false,
    body: ::yunxin_im::codegen::Body::None,
    parameters: &[
        ::yunxin_im::codegen::Parameter {
            name: "team_id",
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
            name: "member_type",
            place: ::yunxin_im::codegen::Place::Query,
            limits: &[],
            span: None,
        },
        ::yunxin_im::codegen::Parameter {
            name: "chat_banned_type",
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

/// The settings that a team is created with.
#[derive(Clone, Debug, PartialEq, Default, ::serde::Serialize)]
#[non_exhaustive]
pub struct NewTeamConfiguration {
    /// What an account that applies to join has to wait for.
    ///
    /// The service's default is [`Open`](crate::types::JoinMode::Open) (`0`); for example [`Approval`](crate::types::JoinMode::Approval) (`1`).
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub join_mode: ::std::option::Option<::yunxin_im::types::JoinMode>,
    /// Whether an account that is invited has to accept.
    ///
    /// The service's default is [`Required`](crate::types::AgreeMode::Required) (`0`); for example [`NotRequired`](crate::types::AgreeMode::NotRequired) (`1`).
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub agree_mode: ::std::option::Option<::yunxin_im::types::AgreeMode>,
    /// Who can invite others to the team.
    ///
    /// The service's default is [`OwnerAndManagers`](crate::types::TeamPermission::OwnerAndManagers) (`0`); for example [`Everyone`](crate::types::TeamPermission::Everyone) (`1`).
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub invite_mode: ::std::option::Option<::yunxin_im::types::TeamPermission>,
    /// Who can change the properties of the team.
    ///
    /// The service's default is [`OwnerAndManagers`](crate::types::TeamPermission::OwnerAndManagers) (`0`); for example [`Everyone`](crate::types::TeamPermission::Everyone) (`1`).
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub update_team_info_mode: ::std::option::Option<::yunxin_im::types::TeamPermission>,
    /// Who can change the custom data of the team.
    ///
    /// The service's default is [`OwnerAndManagers`](crate::types::TeamPermission::OwnerAndManagers) (`0`); for example [`Everyone`](crate::types::TeamPermission::Everyone) (`1`).
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub update_extension_mode: ::std::option::Option<::yunxin_im::types::TeamPermission>,
}
impl NewTeamConfiguration {
    /// Creates an empty one.
    pub fn new() -> Self {
        Self {
            join_mode: None,
            agree_mode: None,
            invite_mode: None,
            update_team_info_mode: None,
            update_extension_mode: None,
        }
    }
    /// What an account that applies to join has to wait for.
    ///
    /// The service's default is [`Open`](crate::types::JoinMode::Open) (`0`); for example [`Approval`](crate::types::JoinMode::Approval) (`1`).
    pub fn join_mode(self, value: ::yunxin_im::types::JoinMode) -> Self {
        Self {
            join_mode: Some(value),
            ..self
        }
    }
    /// Whether an account that is invited has to accept.
    ///
    /// The service's default is [`Required`](crate::types::AgreeMode::Required) (`0`); for example [`NotRequired`](crate::types::AgreeMode::NotRequired) (`1`).
    pub fn agree_mode(self, value: ::yunxin_im::types::AgreeMode) -> Self {
        Self {
            agree_mode: Some(value),
            ..self
        }
    }
    /// Who can invite others to the team.
    ///
    /// The service's default is [`OwnerAndManagers`](crate::types::TeamPermission::OwnerAndManagers) (`0`); for example [`Everyone`](crate::types::TeamPermission::Everyone) (`1`).
    pub fn invite_mode(self, value: ::yunxin_im::types::TeamPermission) -> Self {
        Self {
            invite_mode: Some(value),
            ..self
        }
    }
    /// Who can change the properties of the team.
    ///
    /// The service's default is [`OwnerAndManagers`](crate::types::TeamPermission::OwnerAndManagers) (`0`); for example [`Everyone`](crate::types::TeamPermission::Everyone) (`1`).
    pub fn update_team_info_mode(
        self,
        value: ::yunxin_im::types::TeamPermission,
    ) -> Self {
        Self {
            update_team_info_mode: Some(value),
            ..self
        }
    }
    /// Who can change the custom data of the team.
    ///
    /// The service's default is [`OwnerAndManagers`](crate::types::TeamPermission::OwnerAndManagers) (`0`); for example [`Everyone`](crate::types::TeamPermission::Everyone) (`1`).
    pub fn update_extension_mode(
        self,
        value: ::yunxin_im::types::TeamPermission,
    ) -> Self {
        Self {
            update_extension_mode: Some(value),
            ..self
        }
    }
}

/// A new team, and who could not be invited to it.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct CreatedTeam {
    /// A team or super team.
    pub team_info: ::std::option::Option<TeamInfo>,
    /// The accounts that could not be invited, and why.
    pub failed_list: ::std::vec::Vec<::yunxin_im::types::FailedAccount>,
}
::yunxin_im::codegen::received! {
    CreatedTeam { "team_info" => team_info, "failed_list" => failed_list, }
}
impl ::yunxin_im::PartialSuccess for CreatedTeam {
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

/// A team or super team.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct TeamInfo {
    /// The id that the service gave the team.
    pub team_id: ::std::option::Option<::yunxin_im::TeamId>,
    /// The kind of the team.
    pub team_type: ::std::option::Option<::yunxin_im::types::TeamType>,
    /// The account that owns the team.
    pub owner_account_id: ::std::option::Option<::yunxin_im::AccountId>,
    /// What the team is called.
    pub name: ::std::option::Option<::std::string::String>,
    /// The URL of the team's picture.
    pub icon: ::std::option::Option<::std::string::String>,
    /// The announcement that is shown to the members.
    pub announcement: ::std::option::Option<::std::string::String>,
    /// An introduction of the team.
    pub intro: ::std::option::Option<::std::string::String>,
    /// How many members the team has.
    pub member_count: ::std::option::Option<i32>,
    /// How many members it can have, the owner among them.
    pub members_limit: ::std::option::Option<i32>,
    /// The app's own data about the team, often JSON text.
    pub server_extension: ::std::option::Option<::std::string::String>,
    /// The app's own data that only the server API can set.
    pub customer_extension: ::std::option::Option<::std::string::String>,
    /// When the team was created.
    pub create_time: ::std::option::Option<::yunxin_im::Timestamp>,
    /// When the team was last changed.
    pub update_time: ::std::option::Option<::yunxin_im::Timestamp>,
    /// The settings of a team.
    pub configuration: ::std::option::Option<::yunxin_im::types::TeamConfiguration>,
}
::yunxin_im::codegen::received! {
    TeamInfo { "team_id" => team_id, "team_type" => team_type, "owner_account_id" =>
    owner_account_id, "name" => name, "icon" => icon, "announcement" => announcement,
    "intro" => intro, "member_count" => member_count, "members_limit" => members_limit,
    "server_extension" => server_extension, "customer_extension" => customer_extension,
    "create_time" => create_time, "update_time" => update_time, "configuration" =>
    configuration, }
}

/// The teams that were asked for, as far as there are such.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct FoundTeams {
    /// The teams that were found.
    pub team_info_list: ::std::vec::Vec<TeamInfo>,
    /// The ids for which no team could be returned. The service does not say why.
    pub invalid_tids: ::std::vec::Vec<::yunxin_im::TeamId>,
}
::yunxin_im::codegen::received! {
    FoundTeams { "team_info_list" => team_info_list, "invalid_tids" => invalid_tids, }
}
impl ::yunxin_im::PartialSuccess for FoundTeams {
    fn failures(&self) -> ::std::vec::Vec<::yunxin_im::Failure> {
        let mut failures = ::std::vec::Vec::new();
        failures
            .extend(
                self
                    .invalid_tids
                    .iter()
                    .map(|item: &::yunxin_im::TeamId| ::yunxin_im::Failure::new(
                        &[item],
                        None,
                        None,
                    )),
            );
        failures
    }
}

/// A team, as reading or changing it responds with.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct TeamDetails {
    /// A team or super team.
    pub team_info: ::std::option::Option<TeamInfo>,
}
::yunxin_im::codegen::received! {
    TeamDetails { "team_info" => team_info, }
}

::yunxin_im::codegen::integer_enum! {
    /// Whether the former owner leaves the team.
    pub enum LeaveAfterTransfer {
        /// The former owner leaves the team.
        ///
        /// `1` on the wire.
        Leave = 1 "leave",
        /// The former owner stays, as a regular member.
        ///
        /// `2` on the wire.
        Stay = 2 "stay",
    }
}

/// The members of a team who are online.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct OnlineTeamMembers {
    /// Each member who is online.
    pub items: ::std::vec::Vec<::yunxin_im::types::OnlineAccount>,
}
::yunxin_im::codegen::received! {
    OnlineTeamMembers { "items" => items, }
}

/// How many members of each team are online.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct TeamOnlineCounts {
    /// The counts of the teams for which there are such.
    pub success_list: ::std::vec::Vec<TeamOnlineCount>,
    /// The teams whose members could not be counted, and why.
    pub failed_list: ::std::vec::Vec<FailedTeam>,
}
::yunxin_im::codegen::received! {
    TeamOnlineCounts { "success_list" => success_list, "failed_list" => failed_list, }
}
impl ::yunxin_im::PartialSuccess for TeamOnlineCounts {
    fn failures(&self) -> ::std::vec::Vec<::yunxin_im::Failure> {
        let mut failures = ::std::vec::Vec::new();
        failures
            .extend(
                self
                    .failed_list
                    .iter()
                    .map(|item: &FailedTeam| ::yunxin_im::Failure::new(
                        &[&item.team_id],
                        item.error_code,
                        item.error_msg.as_deref(),
                    )),
            );
        failures
    }
}

/// How many members of a team are online.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct TeamOnlineCount {
    /// The team whose members were counted.
    pub team_id: ::std::option::Option<::yunxin_im::TeamId>,
    /// How many members are online.
    pub online_count: ::std::option::Option<i32>,
    /// How many members are not online.
    pub offline_count: ::std::option::Option<i32>,
}
::yunxin_im::codegen::received! {
    TeamOnlineCount { "team_id" => team_id, "online_count" => online_count,
    "offline_count" => offline_count, }
}

/// A team for which a call was not done.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct FailedTeam {
    /// The team that it was not done for.
    pub team_id: ::std::option::Option<::yunxin_im::TeamId>,
    /// Why it was not done.
    pub error_code: ::std::option::Option<::yunxin_im::ResultCode>,
    /// The same in the service's own words.
    pub error_msg: ::std::option::Option<::std::string::String>,
}
::yunxin_im::codegen::received! {
    FailedTeam { "team_id" => team_id, "error_code" => error_code, "error_msg" =>
    error_msg, }
}

::yunxin_im::codegen::integer_enum! {
    /// The roles of the members that are listed.
    pub enum MemberFilter {
        /// All members.
        ///
        /// `0` on the wire.
        All = 0 "all",
        /// The owner and the managers.
        ///
        /// `1` on the wire.
        OwnerAndManagers = 1 "owner-and-managers",
        /// Regular members.
        ///
        /// `2` on the wire.
        Regular = 2 "regular",
    }
}

::yunxin_im::codegen::integer_enum! {
    /// Whether muted members are listed, or others, or both.
    pub enum ChatBannedFilter {
        /// All members.
        ///
        /// `0` on the wire.
        All = 0 "all",
        /// Members that are muted in the team.
        ///
        /// `1` on the wire.
        Banned = 1 "banned",
        /// Members that are not.
        ///
        /// `2` on the wire.
        NotBanned = 2 "not-banned",
    }
}

/// A page of the members of a team.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct TeamMemberPage {
    /// Whether another page follows.
    pub has_more: ::std::option::Option<bool>,
    /// The `page_token` of the next page.
    pub next_token: ::std::option::Option<::std::string::String>,
    /// The members on this page.
    pub items: ::std::vec::Vec<::yunxin_im::types::TeamMember>,
}
::yunxin_im::codegen::received! {
    TeamMemberPage { "has_more" => has_more, "next_token" => next_token, "items" =>
    items, }
}
impl ::yunxin_im::codegen::Page for TeamMemberPage {
    type Item = ::yunxin_im::types::TeamMember;
    fn next_position(&self) -> ::std::option::Option<::std::string::String> {
        if self.has_more == Some(false) {
            None
        } else {
            self.next_token.clone().filter(|token| !token.is_empty())
        }
    }
    fn into_items(self) -> ::std::vec::Vec<::yunxin_im::types::TeamMember> {
        self.items
    }
}

