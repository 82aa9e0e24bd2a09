//! What users do first, as they would write it. The recipes and the README have the same.

mod support;

use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use support::{Listener, answer};
use tower::util::MapRequestLayer;
use yunxin_im::{
    Client, ConversationId, Error, JsonText, Message, PartialSuccess, ResultCode, Timestamp,
    messages::{
        CommentTarget, GetTeamReadReceiptArgs, ListMessagesArgs, RecallType, SendP2pReadReceiptArgs, StreamAttachment,
        StreamMessage, StreamState,
    },
    reqwest::{Method, Request, header::HeaderValue},
    types::{ConversationType, MessageType, TeamType},
};

type Result<T = ()> = std::result::Result<T, Box<dyn std::error::Error>>;

/// A server that responds to the n-th request with the n-th of `data`, and to all after that with the last one.
async fn service(data: impl IntoIterator<Item = Value>) -> (Listener, Client) {
    let bodies: Vec<_> =
        data.into_iter().map(|data| json!({ "code": 200, "msg": "success", "data": data }).to_string()).collect();
    let listener =
        Listener::start(move |n| answer("200 OK", "application/json", &bodies[n.min(bodies.len() - 1)])).await;
    let client = listener.client();
    (listener, client)
}

/// The method and the target of the n-th request, and its body as JSON.
fn request(listener: &Listener, n: usize) -> (String, Value) {
    let request = listener.requests().swap_remove(n);
    let line = request.lines().next().and_then(|line| line.strip_suffix(" HTTP/1.1")).expect("a request line");
    let body = request.split_once("\r\n\r\n").map_or("", |(_, body)| body);
    (line.to_owned(), serde_json::from_str(body).unwrap_or_default())
}

#[tokio::test]
async fn a_message_is_sent_and_recalled() -> Result {
    let (listener, client) = service([json!({ "message_server_id": 122_334 }), json!({})]).await;

    let conversation = ConversationId::p2p("alice", "bob")?;
    let sent =
        client.messages().send(&conversation, Message::text("hello")).extension(json!({ "order": 42 })).send().await?;
    let id = sent.data.message_server_id.ok_or("the service gave the message no id")?;
    client
        .messages()
        .recall(&conversation, id, RecallType::TwoWay)
        .push_content("A message was recalled")
        .send()
        .await?;

    let (line, body) = request(&listener, 0);
    assert_eq!(line, "POST /im/v2/conversations/alice%7C1%7Cbob/messages");
    assert_eq!(body, json!({ "message": { "message_type": 0, "text": "hello" }, "extension": r#"{"order":42}"# }));
    let (line, _) = request(&listener, 1);
    let recall = "DELETE /im/v2/conversations/alice%7C1%7Cbob/messages/122334?type=2";
    assert_eq!(line, format!("{recall}&push_content=A%20message%20was%20recalled"));
    Ok(())
}

#[tokio::test]
async fn the_history_is_paged_through_and_resumed() -> Result {
    let page = |texts: &[&str], next: Value| {
        let items: Vec<_> = texts.iter().map(|text| json!({ "text": text })).collect();
        json!({ "has_more": next != json!(""), "next_token": next, "items": items })
    };
    let pages = [page(&["a", "b"], json!("t1")), page(&["c"], json!("t2")), page(&["d"], json!(""))];
    let (listener, client) = service(pages).await;

    let history = || {
        client.messages().list(ListMessagesArgs {
            conversation_id: ConversationId::team("alice", 6001).expect("valid"),
            begin_time: 1_795_289_318_000,
            end_time: 1_795_375_718_000,
            limit: 100,
        })
    };
    let mut messages = history().message_types([MessageType::Text]).items();
    let mut texts = Vec::new();
    while let Some(message) = messages.next().await {
        texts.extend(message?.text);
        if texts.len() == 3 {
            break;
        }
    }
    let position = messages.position().expect("a page after this one").to_owned();
    let rest = history().page_token(&*position).send().await?;
    texts.extend(rest.data.items.into_iter().filter_map(|message| message.text));

    assert_eq!(texts, ["a", "b", "c", "d"]);
    for (n, parts) in
        [(0, &["limit=100", "message_type=0"][..]), (1, &["page_token=t1", "message_type=0"]), (2, &["page_token=t2"])]
    {
        let (line, _) = request(&listener, n);
        assert!(parts.iter().all(|part| line.contains(part)), "{line}");
    }
    Ok(())
}

#[tokio::test]
async fn messages_are_searched_for() -> Result {
    let found = json!({ "count": 1, "has_more": false, "items": [{ "message_server_id": "9007199254740993" }, null] });
    let (listener, client) = service([found]).await;

    let search = client.messages().search("alice").keywords(["refund", "invoice"]).message_types([MessageType::Text]);
    let mut found = search.items();
    let mut ids = Vec::new();
    while let Some(message) = found.next().await {
        ids.extend(message?.message_server_id);
    }

    assert_eq!(ids, [9_007_199_254_740_993.into()], "an id as text is read, and a null in the list is left out");
    assert!(request(&listener, 0).0.starts_with("GET /im/v2.1/messages/actions/search_messages?operator_id=alice&"));
    Ok(())
}

#[tokio::test]
async fn a_quick_comment_is_added() -> Result {
    let (listener, client) = service([json!({ "time": 1_795_375_719_000_i64 })]).await;

    const LIKE: i64 = 1;
    let message = CommentTarget::new(ConversationType::P2p, "alice", "bob", 122_334, "m-0001", 1_795_375_718_000);
    let added = client.messages().add_quick_comment("bob", LIKE, message).send().await?;

    assert_eq!(added.data.time, Some(Timestamp::from(1_795_375_719_000)));
    let (line, body) = request(&listener, 0);
    assert_eq!(line, "PATCH /im/v2/messages/actions/quick_comment");
    assert_eq!((&body["operator_id"], &body["index"]), (&json!("bob"), &json!(1)));
    assert_eq!(body["message"]["message_server_id"], 122_334);
    Ok(())
}

#[tokio::test]
async fn receipts_are_sent_and_counted() -> Result {
    let receipts = [
        json!({ "timestamp": 1_795_375_719_000_i64 }),
        json!({ "success_list": [122_334], "failed_list": [122_335] }),
        json!({ "read_size": 1, "unread_size": 2, "unread_account_ids": ["carol", "dave"] }),
    ];
    let (_listener, client) = service(receipts).await;
    let messages = client.messages();

    // By name, because two values that could be swapped stand side by side.
    let receipt = SendP2pReadReceiptArgs { from_account_id: "bob", to_account_id: "alice", message_server_id: 122_334 };
    messages.send_p2p_receipt(receipt).send().await?;
    let read = messages.send_team_receipt("bob", 6001, [122_334, 122_335]).send().await?;
    let counted = GetTeamReadReceiptArgs {
        team_id: 6001,
        team_type: TeamType::Advanced,
        sender_id: "alice",
        message_server_id: 122_334,
    };
    let counted = messages.get_team_receipt(counted).snapshot(true).send().await?;

    let failed: Vec<_> = read.failures().into_iter().map(|failure| failure.key).collect();
    assert_eq!(failed, ["122335"]);
    assert_eq!(read.data.failures(), read.failures());
    assert_eq!(counted.data.unread_account_ids.len(), 2);
    Ok(())
}

#[tokio::test]
async fn a_message_is_streamed_piece_by_piece() -> Result {
    let (listener, client) = service([json!({ "message_server_id": 122_334 })]).await;

    let conversation = ConversationId::p2p("robot", "alice")?;
    let pieces = ["Once upon ", "a time"];
    let mut message = StreamMessage::new().message_type(MessageType::Text).message_client_id("m-0001");
    for (index, text) in (0..).zip(pieces) {
        let state = if text == pieces[pieces.len() - 1] { StreamState::Finished } else { StreamState::Writing };
        let piece = StreamAttachment::new().text(text).index(index).finish(state);
        let sent = client.messages().send_stream(&conversation, message.clone().attachment(piece)).send().await?;
        // The first call creates the message, the others append to it.
        if let Some(id) = sent.data.message_server_id {
            message = StreamMessage::new().message_type(MessageType::Text).message_server_id(id);
        }
    }

    let pieces: Vec<_> = (0..2).map(|n| request(&listener, n).1["message"].clone()).collect();
    assert_eq!(pieces[0]["attachment"], json!({ "text": "Once upon ", "index": 0, "finish": 0 }));
    assert_eq!(pieces[1]["attachment"], json!({ "text": "a time", "index": 1, "finish": 1 }));
    assert_eq!((&pieces[0]["message_client_id"], &pieces[1]["message_server_id"]), (&json!("m-0001"), &json!(122_334)));
    Ok(())
}

#[tokio::test]
async fn a_path_that_no_document_describes_is_called_with_a_signature() -> Result {
    #[derive(Deserialize)]
    struct Plan {
        name: String,
    }

    let (listener, client) = service([json!({ "name": "pro" })]).await;

    let plan =
        client.request(Method::GET, "/im/v2/plans/of the app").query("year", 2026).read_only().send::<Plan>().await?;

    assert_eq!(plan.data.name, "pro");
    assert_eq!(request(&listener, 0).0, "GET /im/v2/plans/of%20the%20app?year=2026");
    assert_eq!(listener.headers("checksum")[0].len(), 40);
    Ok(())
}

#[tokio::test]
async fn a_layer_adds_a_header_to_each_attempt() -> Result {
    let listener = Listener::failing(1, answer("503 Service Unavailable", "text/html", "")).await;

    let gateway = MapRequestLayer::new(|mut request: Request| {
        request.headers_mut().insert("x-gateway-key", HeaderValue::from_static("the key"));
        request
    });
    let client = listener.client_builder().layer(gateway).build()?;
    client.messages().recall(ConversationId::p2p("alice", "bob")?, 122_334, RecallType::OneWay).send().await?;

    assert_eq!(listener.headers("x-gateway-key"), ["the key", "the key"]);
    Ok(())
}

#[tokio::test]
async fn a_custom_message_carries_any_content() -> Result {
    #[derive(Serialize, Deserialize, PartialEq, Debug)]
    struct Order {
        order_id: u32,
        state: String,
    }

    let (listener, client) = service([json!({ "message_server_id": 122_334 })]).await;

    let order = Order { order_id: 7, state: "shipped".to_owned() };
    let message = Message::custom(&order).sub_type(1).searchable_text("Order 7");
    client.messages().send(ConversationId::p2p("shop", "alice")?, message).send().await?;

    let sent = &request(&listener, 0).1["message"];
    assert_eq!((&sent["message_type"], &sent["sub_type"], &sent["text"]), (&json!(100), &json!(1), &json!("Order 7")));
    assert_eq!(JsonText::from(sent["attachment"].clone()).parse::<Order>()?, order);
    Ok(())
}

#[tokio::test]
async fn a_failed_read_has_no_effect_and_a_lost_write_may_have_one() -> Result {
    let listener = Listener::start(|_| vec![support::Step::Reset]).await;
    let client = listener.client_builder().max_retries(0).build()?;
    let conversation = ConversationId::p2p("alice", "bob")?;

    let read = client.messages().get(&conversation, 122_334).send().await;
    let write = client.messages().send(&conversation, Message::text("hello")).send().await;

    let may_have_taken_effect = |error: Option<Error>| error.map(|error| error.may_have_taken_effect());
    assert_eq!(may_have_taken_effect(read.err()), Some(false));
    assert_eq!(may_have_taken_effect(write.err()), Some(true));
    Ok(())
}

#[tokio::test]
async fn a_refusal_has_a_code_with_a_name() -> Result {
    let listener = Listener::answering(r#"{"code":102404,"msg":"account not exist"}"#).await;
    let refused =
        listener.client().messages().send(ConversationId::p2p("alice", "nobody")?, Message::text("hello")).send().await;
    assert_eq!(refused.err().and_then(|error| error.code()), Some(ResultCode::ACCOUNT_NOT_FOUND));
    Ok(())
}
