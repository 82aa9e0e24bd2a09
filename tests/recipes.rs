//! The recipes of the guide, done in the sandbox. Each module begins with its recipe as `docs/recipes.md` has it.

use yunxin_im::{Client, sandbox::Sandbox};

type Result<T = ()> = std::result::Result<T, Box<dyn std::error::Error>>;

fn start() -> Result<(Sandbox, Client)> {
    let sandbox = Sandbox::start()?;
    let client = Client::builder(&sandbox).endpoint(sandbox.url()).build()?;
    Ok((sandbox, client))
}

/// The operations that were called, in their order.
fn operations(sandbox: &Sandbox) -> Vec<&'static str> {
    sandbox.requests().iter().filter_map(|request| request.operation()).collect()
}

#[test]
fn the_recipes_here_are_those_of_the_guide() {
    let plain = |text: &str| text.replace(|c: char| c.is_whitespace() || c == ',', "");
    let (guide, here) = (include_str!("../docs/recipes.md"), plain(include_str!("recipes.rs")));
    let recipes = guide.split("```rust,no_run\n").skip(1).filter_map(|rest| rest.split("```").next());
    for recipe in recipes.filter(|recipe| recipe.starts_with("use ")) {
        assert!(here.contains(&plain(recipe)), "tests/recipes.rs does not have this recipe as it is:\n{recipe}");
    }
}

mod moderation {
    use yunxin_im::{
        AccountId, Client, ConversationId, Error, TeamId, Timestamp,
        messages::{ListMessagesArgs, RecallType, RevokeTimeCheck},
        notifications::SendCustomNotificationArgs,
        team_members::BatchMuteTeamMembersArgs,
        types::{ConversationType, MessageType, TeamType},
    };

    async fn moderate(
        client: &Client,
        moderator: &AccountId,
        team_id: TeamId,
        since: Timestamp,
        breaks_the_rules: impl Fn(&str) -> bool,
    ) -> Result<(), Error> {
        let mut history = client
            .messages()
            .list(ListMessagesArgs {
                conversation_id: ConversationId::team(moderator, team_id)?,
                begin_time: since,
                end_time: Timestamp::now(),
                limit: 100,
            })
            .message_types([MessageType::Text])
            .items();

        while let Some(message) = history.next().await {
            let message = message?;
            // What the service did not send, or sent in a form that cannot be read, is `None`.
            let (Some(id), Some(sender), Some(text)) = (message.message_server_id, message.sender_id, message.text)
            else {
                continue;
            };
            if !breaks_the_rules(&text) {
                continue;
            }

            // The conversation of a message begins with the account that sent it.
            let recalled = client
                .messages()
                .recall(ConversationId::team(&sender, team_id)?, id, RecallType::TwoWay)
                .ignore_revoke_time(RevokeTimeCheck::Ignore) // up to 30 days, in place of the app's recall window
                .send()
                .await;
            match recalled {
                Ok(_) => {}
                // Recalling is idempotent, so a later run may do it again.
                Err(e) if e.may_have_taken_effect() => {
                    tracing::warn!(%id, "it is not known whether it is recalled: {e}")
                }
                Err(e) => return Err(e),
            }

            let notice = SendCustomNotificationArgs {
                sender_id: moderator,
                conversation_type: ConversationType::P2p,
                receiver_id: sender.as_str(),
                content: serde_json::json!({ "kind": "moderation", "message_id": id }),
            };
            client.notifications().send(notice).send().await?;

            let muted = client
                .team_members()
                .batch_set_muted(BatchMuteTeamMembersArgs {
                    operator_id: moderator,
                    team_id,
                    team_type: TeamType::Advanced,
                    chat_ban_account_ids: vec![sender],
                    chat_banned: true,
                })
                .send()
                .await?;
            // A success can be one in part: here, the sender may have left the team.
            for failure in muted.failures() {
                tracing::warn!("{} is not muted: {:?} {}", failure.key, failure.code, failure.msg);
            }
        }
        Ok(())
    }

    use yunxin_im::{Message, teams::CreateTeamArgs};

    #[tokio::test]
    async fn what_breaks_the_rules_is_recalled_and_its_sender_is_told_and_muted() -> crate::Result {
        let (sandbox, client) = crate::start()?;
        let club = CreateTeamArgs { owner_account_id: "alice", team_type: TeamType::Advanced, name: "Hiking club" };
        let team = client.teams().create(club).invite_account_ids(["bob", "mallory"]);
        let team_id = team.send().await?.data.team_info.and_then(|team| team.team_id).ok_or("no id")?;
        let before = Timestamp::from(Timestamp::now().number() - 1000);
        for (sender, text) in [("bob", "hello"), ("mallory", "buy now"), ("bob", "who is that?")] {
            client.messages().send(ConversationId::team(sender, team_id)?, Message::text(text)).send().await?;
        }

        moderate(&client, &"alice".into(), team_id, before, |text| text.contains("buy")).await?;

        let recalled = sandbox.requests().into_iter().filter(|request| request.operation() == Some("recall_message"));
        let paths: Vec<_> = recalled.map(|request| request.path().to_owned()).collect();
        assert!(paths.len() == 1 && paths[0].contains("mallory%7C2%7C"), "{paths:?}");
        assert!(crate::operations(&sandbox).contains(&"send_custom_notification"));
        let mut members = client.teams().list_members(team_id, TeamType::Advanced).items();
        let mut muted = Vec::new();
        while let Some(member) = members.next().await {
            let member = member?;
            muted.extend(member.account_id.filter(|_| member.chat_banned == Some(true)));
        }
        assert_eq!(muted, ["mallory".into()]);
        Ok(())
    }
}

mod onboarding {
    use yunxin_im::{
        AccountId, Client, ConversationId, Error, Message, Secret, accounts::NewUserInformation, types::Gender,
    };

    /// Returns the token that the user's app logs in with.
    async fn onboard(client: &Client, id: &AccountId, name: &str) -> Result<Option<Secret>, Error> {
        let card = NewUserInformation::new().name(name).avatar("https://cdn.example/default.png");
        let token = match client.accounts().create(id).user_information(card).send().await {
            Ok(created) => created.data.token,
            // The response was lost, and the token in it. If the account is there, it gets another one.
            Err(e) if e.may_have_taken_effect() => {
                client.accounts().get(id).send().await?;
                client.accounts().refresh_token(id).send().await?.data.token
            }
            Err(e) => return Err(e),
        };

        client.users().update(id).gender(Gender::Unknown).sign("New here").send().await?;

        let welcome = ConversationId::p2p("support", id)?;
        client.messages().send(welcome, Message::text(format!("Welcome, {name}!"))).send().await?;
        Ok(token)
    }

    use yunxin_im::sandbox::Fault;

    #[tokio::test]
    async fn a_user_is_registered_with_a_card_and_welcomed() -> crate::Result {
        let (sandbox, client) = crate::start()?;
        assert!(onboard(&client, &"dave".into(), "Dave").await?.is_some());
        let card = client.users().get("dave").send().await?.data;
        assert_eq!((card.name.as_deref(), card.sign.as_deref()), (Some("Dave"), Some("New here")));
        assert!(crate::operations(&sandbox).contains(&"send_message"));
        Ok(())
    }

    #[tokio::test]
    async fn a_user_whose_registration_was_lost_on_its_way_has_a_token() -> crate::Result {
        let (sandbox, client) = crate::start()?;
        sandbox.fail_next(Fault::reset().after_effect());
        assert!(onboard(&client, &"dave".into(), "Dave").await?.is_some());
        assert!(crate::operations(&sandbox).contains(&"refresh_token"));
        Ok(())
    }
}

mod teams {
    use yunxin_im::{
        Client, ConversationId, Error, Message,
        team_members::InviteTeamMembersArgs,
        teams::{CreateTeamArgs, LeaveAfterTransfer, NewTeamConfiguration},
        types::{JoinMode, TeamType},
    };

    const KIND: TeamType = TeamType::Advanced; // 高级群; `Super` is 超大群

    async fn a_team(client: &Client) -> Result<(), Error> {
        let teams = client.teams();
        let club = CreateTeamArgs { owner_account_id: "alice", team_type: KIND, name: "Hiking club" };
        let created = teams
            .create(club)
            .configuration(NewTeamConfiguration::new().join_mode(JoinMode::Approval))
            .invite_account_ids(["bob"])
            .invite_msg("Join us!")
            .send()
            .await?;
        for failure in created.failures() {
            tracing::warn!("{} was not invited: {}", failure.key, failure.msg);
        }
        let Some(team_id) = created.data.team_info.and_then(|team| team.team_id) else {
            return Err(Error::InvalidInput("the service gave the team no id".to_owned()));
        };

        client
            .team_members()
            .invite(InviteTeamMembersArgs {
                operator_id: "alice",
                team_id,
                team_type: KIND,
                invite_account_ids: vec!["carol".into()],
                msg: "Join us!",
            })
            .send()
            .await?;
        teams.add_managers(team_id, KIND, ["bob"]).send().await?;
        client
            .messages()
            .send(ConversationId::team("alice", team_id)?, Message::tip("We meet on Sunday"))
            .send()
            .await?;

        let mut members = teams.list_members(team_id, KIND).items();
        while let Some(member) = members.next().await {
            let member = member?;
            println!("{:?} is a {:?}", member.account_id, member.member_role);
        }

        client.team_members().kick("alice", team_id, KIND, ["carol"]).send().await?;
        teams.transfer_owner(team_id, KIND, "bob", LeaveAfterTransfer::Leave).send().await?;
        teams.disband(team_id, KIND).send().await?;
        Ok(())
    }

    #[tokio::test]
    async fn a_team_is_made_used_and_disbanded() -> crate::Result {
        let (sandbox, client) = crate::start()?;
        a_team(&client).await?;
        let operations = crate::operations(&sandbox);
        assert_eq!(
            operations,
            [
                "create_team",
                "invite_team_members",
                "add_team_managers",
                "send_message",
                "list_team_members",
                "kick_team_members",
                "transfer_team_owner",
                "disband_team",
            ]
        );
        Ok(())
    }
}

mod chatrooms {
    use yunxin_im::{
        ChatroomMessage, Client, Error, Message, RoomId,
        chatroom_members::{AssignableRole, TempMuteChatroomMemberArgs},
        chatrooms::{CreateChatroomArgs, GetChatroomAddressArgs},
        messages::ChatroomMessageConfig,
    };

    async fn open(client: &Client) -> Result<RoomId, Error> {
        let room = CreateChatroomArgs { creator: "host", room_name: "Evening show" };
        let created = client.chatrooms().create(room).announcement("We start at eight.").send().await?;
        let Some(room_id) = created.data.room_id else {
            return Err(Error::InvalidInput("the service gave the chatroom no id".to_owned()));
        };
        client.chatroom_members().set_role("helper", room_id, AssignableRole::Administrator).send().await?;
        Ok(room_id)
    }

    /// What a viewer's app connects to.
    async fn addresses(client: &Client, room_id: RoomId, viewer: &str, ip: &str) -> Result<Vec<String>, Error> {
        let entry = GetChatroomAddressArgs { room_id, account_id: viewer, client_ip: ip };
        Ok(client.chatrooms().get_address(entry).send().await?.data.items)
    }

    /// `id` is the app's own id of the message, which chatrooms need; it is recalled by it.
    async fn announce(client: &Client, room_id: RoomId, id: &str, text: &str) -> Result<(), Error> {
        let message = ChatroomMessage::new(id, Message::text(text));
        let config = ChatroomMessageConfig::new().high_priority(true);
        client.messages().send_to_chatroom(room_id, "host", message).message_config(config).send().await?;
        Ok(())
    }

    async fn mute_for_an_hour(client: &Client, room_id: RoomId, viewer: &str) -> Result<(), Error> {
        let args = TempMuteChatroomMemberArgs {
            account_id: viewer,
            room_id,
            operator_account_id: "helper",
            chat_banned: true,
        };
        client.chatroom_members().set_temp_muted(args).chat_banned_duration(3600).send().await?;
        Ok(())
    }

    async fn close(client: &Client, room_id: RoomId) -> Result<(), Error> {
        client.chatrooms().update_status(room_id, "host", false).send().await?;
        Ok(())
    }

    #[tokio::test]
    async fn a_chatroom_is_opened_used_and_closed() -> crate::Result {
        let (_sandbox, client) = crate::start()?;
        let room_id = open(&client).await?;
        assert!(!addresses(&client, room_id, "viewer", "203.0.113.7").await?.is_empty());
        announce(&client, room_id, "show-1-start", "We start!").await?;
        mute_for_an_hour(&client, room_id, "viewer").await?;
        close(&client, room_id).await?;
        assert_eq!(client.chatrooms().get(room_id).send().await?.data.valid, Some(false));
        Ok(())
    }
}

mod notifications {
    use serde::Serialize;
    use yunxin_im::{
        Client, Error, Json,
        notifications::{NotificationConfig, SendCustomNotificationArgs},
        types::{ConversationType, PushConfig},
    };

    #[derive(Serialize)]
    struct Shipped {
        kind: &'static str,
        order_id: u32,
    }

    async fn tell_that_it_is_shipped(client: &Client, buyer: &str, order_id: u32) -> Result<(), Error> {
        let notice = SendCustomNotificationArgs {
            sender_id: "shop",
            conversation_type: ConversationType::P2p,
            receiver_id: buyer,
            content: Json(Shipped { kind: "shipped", order_id }),
        };
        client
            .notifications()
            .send(notice)
            .notification_config(NotificationConfig::new().offline_enabled(true).unread_enabled(false))
            .push_config(
                PushConfig::new()
                    .push_content("Your order is on its way")
                    .push_payload(serde_json::json!({ "order_id": order_id })),
            )
            .send()
            .await?;
        Ok(())
    }

    #[tokio::test]
    async fn a_notification_has_json_and_a_push() -> crate::Result {
        let (sandbox, client) = crate::start()?;
        tell_that_it_is_shipped(&client, "bob", 7).await?;
        let body: serde_json::Value = serde_json::from_slice(sandbox.last_request().ok_or("no request")?.body())?;
        assert_eq!(body["content"], r#"{"kind":"shipped","order_id":7}"#);
        assert_eq!(body["push_config"]["push_payload"], r#"{"order_id":7}"#);
        Ok(())
    }
}

mod failures {
    use yunxin_im::{Client, Error, Message, ResultCode};

    /// Sends to many accounts, and returns those that do not exist.
    async fn send_to_all(client: &Client, receivers: &[&str]) -> Result<Vec<String>, Error> {
        let mut unknown = Vec::new();
        for some in receivers.chunks(100) {
            let sent =
                client.messages().batch_send("support", some.iter().copied(), Message::text("hello")).send().await?;
            for failure in sent.failures() {
                match failure.code {
                    Some(ResultCode::ACCOUNT_NOT_FOUND) => unknown.push(failure.key),
                    code => tracing::warn!("not sent to {}: {code:?} {}", failure.key, failure.msg),
                }
            }
        }
        Ok(unknown)
    }

    use yunxin_im::sandbox::Sandbox;

    #[tokio::test]
    async fn who_does_not_exist_is_told_and_the_others_have_the_message() -> crate::Result {
        let sandbox = Sandbox::builder().strict().start()?;
        let client = Client::builder(&sandbox).endpoint(sandbox.url()).build()?;
        for id in ["support", "bob"] {
            client.accounts().create(id).send().await?;
        }
        assert_eq!(send_to_all(&client, &["bob", "nobody"]).await?, ["nobody"]);
        Ok(())
    }
}

mod history {
    use yunxin_im::{
        Client, ConversationId, Error,
        messages::{HistoryMessage, ListMessagesArgs},
    };

    /// Exports the messages of a time range, page by page, from where it stopped the last time.
    async fn export(
        client: &Client,
        conversation: &ConversationId,
        [begin, end]: [i64; 2],
        position: &mut Option<String>,
        mut keep: impl FnMut(Vec<HistoryMessage>),
    ) -> Result<(), Error> {
        let args = ListMessagesArgs { conversation_id: conversation, begin_time: begin, end_time: end, limit: 100 };
        let call = client.messages().list(args).optional(position.clone(), |call, token| call.page_token(token));
        let mut pages = call.pages();
        while let Some(page) = pages.next().await {
            keep(page?.data.items);
            *position = pages.position().map(str::to_owned);
        }
        Ok(())
    }

    use yunxin_im::Message;

    #[tokio::test]
    async fn a_history_is_exported_and_gone_on_with() -> crate::Result {
        let (_sandbox, client) = crate::start()?;
        let conversation = ConversationId::p2p("alice", "bob")?;
        let begin = yunxin_im::Timestamp::now().number() - 1000;
        for n in 0..150 {
            client.messages().send(&conversation, Message::text(n.to_string())).send().await?;
        }
        let (mut position, mut count) = (None, 0);
        let end = yunxin_im::Timestamp::now().number() + 1000;
        export(&client, &conversation, [begin, end], &mut position, |items| count += items.len()).await?;
        assert_eq!(count, 150);
        assert!(position.is_some(), "the last page can be asked for again");
        Ok(())
    }
}

mod streams {
    use yunxin_im::{
        Client, ConversationId, Error,
        messages::{StreamAttachment, StreamMessage, StreamState},
        types::MessageType,
    };

    async fn answer(
        client: &Client,
        conversation: &ConversationId,
        client_id: &str,
        pieces: &[&str],
    ) -> Result<(), Error> {
        let mut message = StreamMessage::new().message_type(MessageType::Text).message_client_id(client_id);
        for (index, text) in (0..).zip(pieces) {
            let is_last = index + 1 == pieces.len() as i32;
            let state = if is_last { StreamState::Finished } else { StreamState::Writing };
            let piece = StreamAttachment::new().text(*text).index(index).finish(state);
            let sent = client.messages().send_stream(conversation, message.clone().attachment(piece)).send().await?;
            if let Some(id) = sent.data.message_server_id {
                message = StreamMessage::new().message_type(MessageType::Text).message_server_id(id);
            }
        }
        Ok(())
    }

    #[tokio::test]
    async fn an_answer_is_sent_piece_by_piece() -> crate::Result {
        let (sandbox, client) = crate::start()?;
        answer(&client, &ConversationId::p2p("robot", "alice")?, "m-1", &["Once ", "upon ", "a time"]).await?;
        assert_eq!(crate::operations(&sandbox), ["send_stream_message"; 3]);
        Ok(())
    }
}
