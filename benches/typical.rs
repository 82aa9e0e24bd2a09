//! How fast calls of typical weight are, against the same calls written by hand that read structs of the same shape.

use std::{sync::Arc, time::Duration};

use serde_json::json;
use support::{
    APP_KEY, APP_SECRET, CONVERSATION,
    baseline::Baseline,
    builder,
    measure::{Run, compare, run},
    messages::items,
    server::{start, success},
};
use tokio::runtime;
use yunxin_im::{
    ConversationId, Message,
    messages::{ListMessagesArgs, MessageKey},
};

const TEXT: &str = "明天下午三点开会，请大家准时参加。";
const BEGIN: i64 = 1_795_289_318_000;
const END: i64 = 1_795_375_718_000;

fn main() {
    let runtime = runtime::Builder::new_current_thread().enable_all().build().expect("a runtime");
    let conversation: ConversationId = CONVERSATION.parse().expect("valid");
    let items = items(50);
    let both = |data: serde_json::Value| {
        let response = success(&data);
        let url = start(move || (Duration::ZERO, response)).0;
        (Baseline::new(&url, APP_KEY, APP_SECRET), builder().endpoint(&url).build().expect("valid"))
    };

    let (baseline, client) = both(items[0].clone());
    let by_hand = run(&runtime, move || Arc::clone(&baseline).send_text(CONVERSATION, TEXT));
    let id = conversation.clone();
    let send = run(&runtime, move || client.messages().send(&id, Message::text(TEXT)).send());
    against("a text is sent", &by_hand, &send, 256);

    let (baseline, client) = both(json!({ "has_more": true, "next_token": "1795375718000", "items": items }));
    let by_hand = run(&runtime, move || Arc::clone(&baseline).list(CONVERSATION, BEGIN, END));
    let id = conversation.clone();
    let list = run(&runtime, move || {
        let args = ListMessagesArgs { conversation_id: &id, begin_time: BEGIN, end_time: END, limit: 100 };
        client.messages().list(args).send()
    });
    against("page of 100 messages", &by_hand, &list, 64);

    let (baseline, client) = both(json!({ "success_list": items, "failed_list": [] }));
    let keys: Vec<_> = (0..100).map(|i| MessageKey::new(158_844_553_334_358_020 + i, END + i)).collect();
    let same_keys: &[MessageKey] = keys.clone().leak();
    let by_hand = run(&runtime, move || Arc::clone(&baseline).batch_get(CONVERSATION, same_keys));
    let batch = run(&runtime, move || client.messages().batch_get(&conversation, keys.iter().cloned()).send());
    against("batch of 100 messages", &by_hand, &batch, 64);
}

fn against(of: &str, by_hand: Run, client: Run, calls: usize) {
    for in_flight in [1, 32] {
        compare(of, &[(", by hand", by_hand), ("", client)], calls, in_flight);
    }
}
