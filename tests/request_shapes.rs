//! What arrives at a server, byte for byte, with nonce and clock fixed.

mod support;

use support::Listener;
use yunxin_im::{
    Client, ConversationId, Stamp, builder,
    types::{RecallType, RevokeTimeCheck},
};

const TRACE_ID: &str = "3c4b2d3e-8a8f-4c52-9f0e-1f2a3b4c5d6e";

/// The request that `call`, of whatever operation, puts on the wire.
async fn shape(call: impl AsyncFnOnce(&Client)) -> String {
    let listener = Listener::answering(r#"{"code":200,"msg":"success","data":{}}"#).await;
    let stamp = Stamp { nonce: "39754b0ba7e24789afa170c31e27224f".to_owned(), cur_time: 1_795_375_718 };
    let client: Client = listener.client_builder().stamps(move || stamp.clone()).build().expect("valid");
    call(&client).await;
    let [request] = listener.requests().try_into().expect("one request");
    let host = listener.url.trim_start_matches("http://");
    let request = request.replace(host, "[host]").replace(env!("CARGO_PKG_VERSION"), "[version]");
    request.replace("\r\n", "\n").trim_end().to_owned()
}

/// The request of a call that sets `parameters` over the page's own example.
async fn example(parameters: impl FnOnce(builder::RecallMessage<'_>) -> builder::RecallMessage<'_>) -> String {
    shape(async |client| {
        let call = client
            .recall_message()
            .conversation_id("apifoxtest1|1|apifoxtest2")
            .message_server_id(122_334)
            .trace_id(TRACE_ID);
        parameters(call).execute().await.expect("success");
    })
    .await
}

#[tokio::test]
async fn one_way() {
    insta::assert_snapshot!(example(|call| call.type_(RecallType::OneWay)).await);
}

#[tokio::test]
async fn two_way() {
    insta::assert_snapshot!(example(|call| call.type_(RecallType::TwoWay)).await);
}

#[tokio::test]
async fn delete() {
    insta::assert_snapshot!(example(|call| call.type_(RecallType::Delete)).await);
}

#[tokio::test]
async fn every_parameter() {
    let request = example(|call| {
        call.type_(RecallType::TwoWay)
            .description("撤回了一条信息")
            .push_content("A message was recalled")
            .push_payload(r#"{"pushTitle":"Recalled"}"#)
            .route_environment("staging")
            .attach(r#"{"reason":"moderation"}"#)
            .check_team_member_valid(false)
            .ignore_revoke_time(RevokeTimeCheck::Ignore)
    });
    insta::assert_snapshot!(request.await);
}

#[tokio::test]
async fn minimal() {
    let request = shape(async |client| {
        let call = client.recall_message();
        let id = ConversationId::super_team("a", "6001").expect("valid");
        call.conversation_id(id).message_server_id(1).type_(2).execute().await.expect("success");
    });
    let request = request.await;
    let trace_id = request.lines().find_map(|line| line.strip_prefix("x-custom-traceid: ")).expect("a trace id");
    assert!(trace_id.len() == 36 && trace_id != TRACE_ID, "{trace_id}");
    insta::assert_snapshot!(request.replace(trace_id, "[uuid]"));
}

#[tokio::test]
async fn hostile_characters() {
    let request = example(|call| {
        call.conversation_id(ConversationId::p2p(r"..\..\x", "a/../b?c#d%7C e&f=g;é🙂^`<>\"{}").expect("valid"))
            .type_(RecallType::TwoWay)
            .description("a&b=c+d e%20\r\n\t\0#?/\\|é🙂")
    });
    insta::assert_snapshot!(request.await);
}
