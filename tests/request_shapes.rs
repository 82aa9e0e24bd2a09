//! What arrives at a server. Each operation of the documents has its minimal and its complete call here by itself, made of the
//! documents' examples; one snapshot a section. The headers that all requests have are in `a_request_with_its_headers` alone.

#[path = "support/shape.rs"]
mod shape;
mod support;

use std::{collections::BTreeMap, error::Error, pin::Pin};

use yunxin_im::{Client, ConversationId, messages::RecallType};

const TRACE_ID: &str = "3c4b2d3e-8a8f-4c52-9f0e-1f2a3b4c5d6e";

#[tokio::test]
#[allow(deprecated, reason = "an operation can be")]
async fn each_operation_with_its_required_parameters_and_with_all() -> Result<(), Box<dyn Error>> {
    let (listener, client) = shape::fixed().await;
    let mut sections = BTreeMap::<&str, String>::new();
    macro_rules! call {
        ($section:expr, $name:expr, $code:expr, $client:ident, $call:expr) => {{
            // A function of its own, so that not all calls have their place on one stack.
            fn send($client: &Client) -> Pin<Box<dyn Future<Output = Result<(), Box<dyn Error>>> + '_>> {
                Box::pin(async move {
                    $call.send().await?;
                    Ok(())
                })
            }
            send(&client).await.map_err(|e| format!("{}: {e}", $name))?;
            *sections.entry($section).or_default() +=
                &format!("# {}\n\n{}\n\n\n", $name, shape::in_short($code, &listener));
        }};
    }
    include!(concat!(env!("OUT_DIR"), "/calls.rs"));
    for (section, shown) in sections {
        insta::assert_snapshot!(section, shown);
    }
    Ok(())
}

#[tokio::test]
async fn a_request_with_its_headers() -> Result<(), Box<dyn Error>> {
    let (listener, client) = shape::fixed().await;
    client.messages().recall(ConversationId::team("a", 6001)?, 1, RecallType::TwoWay).trace_id(TRACE_ID).send().await?;
    let code = "client.messages().recall(ConversationId::team(\"a\", 6001)?, 1, RecallType::TwoWay).trace_id(TRACE_ID)";
    insta::assert_snapshot!(shape::in_full(code, &listener));
    Ok(())
}

#[tokio::test]
async fn each_type_of_recall() -> Result<(), Box<dyn Error>> {
    let (listener, client) = shape::fixed().await;
    let mut shown = String::new();
    for recall_type in RecallType::ALL {
        client.messages().recall(ConversationId::team("a", 6001)?, 1, *recall_type).send().await?;
        shown += &shape::in_short(&format!("{recall_type:?}"), &listener);
    }
    insta::assert_snapshot!(shown);
    Ok(())
}

#[tokio::test]
async fn hostile_characters() -> Result<(), Box<dyn Error>> {
    let (listener, client) = shape::fixed().await;
    let id = ConversationId::p2p(r"..\..\x", "a/../b?c#d%7C e&f=g;é🙂^`<>\"{}")?;
    let description = "a&b=c+d e%20\r\n\t\0#?/\\|é🙂";
    client.messages().recall(&id, 122_334, RecallType::TwoWay).description(description).send().await?;
    insta::assert_snapshot!(shape::in_short(&format!("{id}, {description:?}"), &listener));
    Ok(())
}
