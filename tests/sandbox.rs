//! The client against the sandbox, which reads the vendor's page by itself and shares no code with the client.

use std::{error::Error as StdError, fs, pin::Pin, time::Duration};

use percent_encoding::percent_decode_str;

use yunxin_im::{
    Client, ConversationId, Credentials, Error, Response,
    messages::{RecallType, RevokeTimeCheck},
    sandbox::{Fault, MessageState, Sandbox},
    types::ConversationType,
};

type Outcome = Result<Response<()>, Error>;

fn client(sandbox: &Sandbox) -> Client {
    Client::builder(sandbox).endpoint(sandbox.url()).build().expect("valid")
}

fn p2p() -> ConversationId {
    ConversationId::p2p("a", "b").expect("valid")
}

fn code(outcome: Outcome) -> i64 {
    outcome.expect_err("a refusal").code().expect("a code").number()
}

#[tokio::test]
async fn each_operation_is_done_in_each_conversation_that_takes_it() {
    let sandbox = Sandbox::builder().path_prefix("/nimserver").start().expect("a sandbox");
    let client = client(&sandbox);
    let sender = "张三 %7C?#/&+\u{1F642}";
    let conversations: Vec<_> =
        ConversationType::ALL.iter().map(|ty| ConversationId::new(sender, *ty, "../6001").expect("valid")).collect();
    for (id, recall_type, state) in [
        (1, RecallType::OneWay, MessageState::RecalledOneWay),
        (i64::MAX, RecallType::TwoWay, MessageState::RecalledTwoWay),
        (-3, RecallType::Delete, MessageState::Deleted),
    ] {
        for conversation in &conversations {
            sandbox.add_message(conversation, id);
            let call = client.messages().recall(conversation, id, recall_type);
            let call = call.description("字".repeat(128)).push_content("a&b=c").push_payload("{}").attach("a");
            let call = call.route_environment("a").check_team_member_valid(true);
            let outcome = call.ignore_revoke_time(RevokeTimeCheck::Ignore).send().await;
            if conversation == &conversations[2] && recall_type != RecallType::TwoWay {
                assert_eq!(code(outcome), 414, "{conversation} {recall_type:?}");
            } else {
                outcome.expect("success");
                sandbox.assert_message(conversation, id, state);
            }
        }
    }
}

#[tokio::test]
async fn an_app_of_ones_own_is_taken_from_the_sandbox_and_another_secret_is_refused() {
    let sandbox = Sandbox::builder().app("an app", "its secret").start().expect("a sandbox");
    assert_eq!(Credentials::from(&sandbox).app_key(), "an app");
    client(&sandbox).messages().recall(p2p(), 1, RecallType::OneWay).send().await.expect("success");
    let wrong = Credentials::new(sandbox.app_key(), "wrong").expect("valid");
    let client = Client::builder(wrong).endpoint(sandbox.url()).build().expect("valid");
    assert_eq!(code(client.messages().recall(p2p(), 1, RecallType::OneWay).send().await), 414);
}

#[tokio::test]
async fn a_trace_id_is_taken_once() {
    let sandbox = Sandbox::start().expect("a sandbox");
    let call = client(&sandbox).messages().recall(p2p(), 1, RecallType::OneWay).trace_id("once");
    call.clone().send().await.expect("success");
    assert_eq!(code(call.send().await), 431);
}

#[tokio::test]
async fn a_delayed_call_has_taken_effect_although_its_client_has_given_up() {
    let sandbox = Sandbox::start().expect("a sandbox");
    sandbox.add_message(p2p(), 1);
    sandbox.fail_next(Fault::delay(Duration::from_secs(20)));
    let builder = Client::builder(&sandbox).endpoint(sandbox.url()).operation_timeout(Duration::from_secs(1));
    let call = builder.build().expect("valid").messages().recall(p2p(), 1, RecallType::OneWay);
    assert!(call.send().await.expect_err("given up").may_have_taken_effect());
    sandbox.assert_message(p2p(), 1, MessageState::RecalledOneWay);
}

#[tokio::test]
async fn a_refusal_is_made_with_the_codes_of_the_client() {
    let sandbox = Sandbox::start().expect("a sandbox");
    sandbox.fail_next(Fault::refusal(yunxin_im::ResultCode::NOT_ALLOWED, "not yours"));
    assert_eq!(code(client(&sandbox).messages().recall(p2p(), 1, RecallType::OneWay).send().await), 403);
}

/// What the documents leave open, and say in words to be needed: the minimal calls that the service refuses.
const NEED_MORE: [&str; 6] = [
    "get_signal_room_minimal",
    "kick_account_minimal",
    "modify_message_minimal",
    "mute_chatroom_tag_minimal",
    "search_messages_minimal",
    "temp_mute_chatroom_member_minimal",
];

#[tokio::test]
#[allow(deprecated, reason = "an operation can be")]
async fn each_operation_is_served_with_what_is_required_and_with_all() -> Result<(), Box<dyn StdError>> {
    let (mut refused, mut called) = (Vec::new(), 0);
    macro_rules! call {
        ($section:expr, $name:expr, $code:expr, $client:ident, $call:expr) => {{
            // A function of its own, so that not all calls have their place on one stack.
            #[allow(clippy::type_complexity)]
            fn send(
                $client: &Client,
            ) -> Pin<Box<dyn Future<Output = Result<Result<(), Error>, Box<dyn StdError>>> + '_>> {
                Box::pin(async move { Ok($call.send().await.map(|_| ())) })
            }
            called += 1;
            // One of its own for each, in which no other call has left anything.
            let sandbox = Sandbox::start()?;
            match send(&client(&sandbox)).await? {
                Err(error) if NEED_MORE.contains(&$name) => refused.push(error.code().map(|code| code.number())),
                outcome => outcome.map_err(|e| format!("{}: {e}", $name))?,
            }
        }};
    }
    include!(concat!(env!("OUT_DIR"), "/calls.rs"));
    assert_eq!((called, refused), (2 * 134, vec![Some(414); NEED_MORE.len()]));
    Ok(())
}

/// The requests of the vendor's Java SDK, as it put them on the wire, signed and sent to the sandbox: which ones it takes, and why not
/// the others. The captures have placeholders for values (`"account_id"`, 1), and leave out what the vendor's pages require.
#[tokio::test]
async fn the_requests_of_the_vendors_java_sdk_are_taken_or_the_reason_is_told() -> Result<(), Box<dyn StdError>> {
    let captures = fs::read_to_string("tests/wire.jsonl")?;
    let (mut taken, mut refused) = (0, Vec::new());
    for capture in captures.lines() {
        let capture: serde_json::Value = serde_json::from_str(capture)?;
        let text = |key: &str| capture[key].as_str().unwrap_or_default();
        let (path, query) = text("target").split_once('?').unwrap_or((text("target"), ""));
        let sandbox = Sandbox::start()?;
        let mut call = client(&sandbox).request(text("method").parse()?, path);
        for (name, value) in query.split('&').filter_map(|pair| pair.split_once('=')) {
            let [name, value] =
                [name, value].map(|text| percent_decode_str(text).decode_utf8_lossy().replace('+', " "));
            call = call.query(&name, value);
        }
        if !capture["body"].is_null() {
            call = call.json(&capture["body"]);
        }
        match call.send::<serde_json::Value>().await {
            Ok(_) => taken += 1,
            Err(Error::Api(e)) => {
                refused.push(format!("{} {}: {} {}", text("operation"), text("kind"), e.code.number(), e.msg));
            }
            Err(error) => return Err(error.into()),
        }
    }
    insta::assert_snapshot!(format!("{taken} taken, {} refused:\n{}", refused.len(), refused.join("\n")));
    Ok(())
}
