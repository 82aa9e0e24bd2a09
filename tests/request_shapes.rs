//! What arrives at a server, byte for byte, with nonce and clock fixed. Each operation of the document has its minimal and its
//! complete call here by itself, made of the document's examples.

#[path = "support/shape.rs"]
mod shape;
mod support;

use std::error::Error;

use yunxin_im::{ConversationId, types::RecallType};

/// Makes a call and reviews its request.
macro_rules! call {
    ($name:expr, $code:expr, $client:ident, $call:expr) => {{
        let (listener, $client) = shape::fixed().await;
        $call.send().await?;
        review($name, &shape::shown($code, &listener));
    }};
}

fn review(name: &str, shown: &str) {
    insta::assert_snapshot!(name, shown);
}

const TRACE_ID: &str = "3c4b2d3e-8a8f-4c52-9f0e-1f2a3b4c5d6e";

#[tokio::test]
#[allow(deprecated, reason = "an operation can be")]
async fn each_operation_with_its_required_parameters_and_with_all() -> Result<(), Box<dyn Error>> {
    include!(concat!(env!("OUT_DIR"), "/client.calls.rs"));
    Ok(())
}

#[tokio::test]
async fn each_type_of_recall() -> Result<(), Box<dyn Error>> {
    for recall_type in RecallType::ALL {
        let name = format!("recall_type_{}", recall_type.name());
        let code = format!("client.recall_message(ConversationId::team(\"a\", \"6001\")?, 1, {recall_type:?})");
        call!(&name, &code, client, client.recall_message(ConversationId::team("a", "6001")?, 1, *recall_type));
    }
    Ok(())
}

#[tokio::test]
async fn hostile_characters() -> Result<(), Box<dyn Error>> {
    let id = ConversationId::p2p(r"..\..\x", "a/../b?c#d%7C e&f=g;é🙂^`<>\"{}")?;
    let description = "a&b=c+d e%20\r\n\t\0#?/\\|é🙂";
    let code = format!(
        "client.recall_message({:?}.parse()?, 122334, TwoWay).trace_id({TRACE_ID:?}).description({description:?})",
        id.to_string()
    );
    call!(
        "hostile_characters",
        &code,
        client,
        client.recall_message(id, 122_334, RecallType::TwoWay).trace_id(TRACE_ID).description(description)
    );
    Ok(())
}
