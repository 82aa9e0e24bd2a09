//! Thousands of calls at once over one client, to a service that fails in every way.

mod support;

use std::{collections::HashSet, time::Duration};

use tokio::task::JoinSet;
use yunxin_im::{
    Client, ConversationId, Error,
    messages::RecallType,
    sandbox::{Fault, Sandbox},
};

const CALLS: i64 = 3000;

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn every_call_ends_with_the_right_result_and_every_message_is_recalled_once() {
    // Each call has a connection, and both of its ends are in this process.
    rlimit::increase_nofile_limit(u64::MAX).expect("the limit can be raised to what is allowed");
    let sandbox = Sandbox::start().expect("a sandbox");
    sandbox.fail_share(0.05, 1, Fault::reset());
    sandbox.fail_share(0.03, 2, Fault::reset().after_effect());
    sandbox.fail_share(0.05, 3, Fault::status(502));
    sandbox.fail_share(0.05, 4, Fault::delay(Duration::from_millis(50)));
    let conversation = ConversationId::p2p("alice", "bob").expect("valid");
    let pause = Duration::from_millis(1);
    let client = Client::builder(&sandbox).endpoint(sandbox.url()).max_retries(10).backoff(pause, 20 * pause);
    let client = client
        .attempt_timeout(Duration::from_secs(60))
        .operation_timeout(Duration::from_secs(60))
        .build()
        .expect("valid");
    let mut calls = JoinSet::new();
    for id in 0..CALLS {
        sandbox.add_message(&conversation, id);
        let (client, conversation) = (client.clone(), conversation.clone());
        calls.spawn(async move { client.messages().recall(conversation, id, RecallType::OneWay).send().await });
    }
    let (mut trace_ids, mut duplicates) = (HashSet::new(), 0);
    for outcome in calls.join_all().await {
        match outcome {
            Ok(response) => assert!(trace_ids.insert(response.trace_id), "a trace id comes twice"),
            // The answer was lost, so the client cannot know what it was; it knows that the service had the call.
            Err(Error::Api(refusal)) if refusal.is_own_duplicate() => duplicates += 1,
            Err(error) => panic!("{error}"),
        }
    }
    let requests = sandbox.requests();
    let lost = requests.iter().filter(|request| request.fault == Some("reset") && request.code.is_some()).count();
    // One call may lose more than one answer.
    assert!((50..=lost).contains(&duplicates), "{duplicates} duplicates for {lost} lost answers");
    for id in 0..CALLS {
        assert_eq!(sandbox.message(&conversation, id).map(|message| message.recalls), Some(1), "message {id}");
    }
    let nonces: HashSet<_> = requests.iter().map(|request| request.header("Nonce").to_owned()).collect();
    assert_eq!(nonces.len(), requests.len(), "a nonce comes twice");
}

#[tokio::test]
async fn the_rate_limit_is_shared_by_clones_and_fails_early() {
    let sandbox = Sandbox::start().expect("a sandbox");
    let client = Client::builder(&sandbox).endpoint(sandbox.url()).rate_limit(1);
    let client = client.operation_timeout(Duration::from_millis(200)).build().expect("valid");
    let recall =
        async |client: &Client| client.messages().recall(support::conversation(), 1, RecallType::OneWay).send().await;
    recall(&client).await.expect("the first slot");
    match recall(&client.clone()).await {
        Err(Error::RateLimited(error)) => {
            assert!(error.to_string().starts_with("not sent: no slot within the operation timeout"), "{error}");
            let wait = error.retry_after.expect("a time");
            assert!((Duration::from_millis(500)..=Duration::from_secs(1)).contains(&wait), "{wait:?}");
        }
        other => panic!("{other:?}"),
    }
    assert_eq!(sandbox.requests().len(), 1);
}
