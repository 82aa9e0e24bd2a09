//! Recalls many messages with a bounded number of concurrent calls, against a sandbox on this machine. The command line tool
//! (`cli/`) does it with a log that a later run continues.

use std::sync::Arc;

use tokio::{sync::Semaphore, task::JoinSet};
use yunxin_im::{
    Client, ConversationId,
    messages::RecallType,
    sandbox::{Fault, Sandbox},
};

const MESSAGES: i64 = 2000;
const CONCURRENT: usize = 32;

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let sandbox = Sandbox::start()?;
    let conversation = ConversationId::team("alice", 6001)?;
    (0..MESSAGES).for_each(|id| sandbox.add_message(&conversation, id));
    // One message is too old, one response is lost on its way, and every hundredth request or so meets a gateway that fails.
    sandbox.fail_next(Fault::refusal(508, "too late"));
    sandbox.fail_next(Fault::truncated().after_effect());
    sandbox.fail_share(0.01, 1, Fault::status(502));

    let client = Client::builder(&sandbox).endpoint(sandbox.url()).max_retries(3).rate_limit(1000).build()?;
    let permits = Arc::new(Semaphore::new(CONCURRENT));
    let mut calls = JoinSet::new();
    for id in 0..MESSAGES {
        // Waits while as many calls as are allowed are under way.
        let permit = Arc::clone(&permits).acquire_owned().await?;
        let call = client.messages().recall(&conversation, id, RecallType::OneWay);
        calls.spawn(async move {
            let result = call.send().await;
            drop(permit);
            (id, result)
        });
    }

    let (mut done, mut retried) = (0, 0);
    while let Some(call) = calls.join_next().await {
        match call? {
            (_, Ok(response)) => {
                done += 1;
                retried += usize::from(response.attempt_count > 1);
            }
            (id, Err(e)) if e.may_have_taken_effect() => println!("message {id}: not known: {e}"),
            (id, Err(e)) => println!("message {id}: not recalled: {e}"),
        }
    }
    println!("{done} of {MESSAGES} messages recalled, {retried} of them in more than one attempt");
    Ok(())
}
