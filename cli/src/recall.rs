//! `yunxin-im recall`: one message.

use std::process::ExitCode;

use clap::Args;

use crate::{
    client::{Caller, ClientBuilder, ConversationId, Outcome},
    options::{Operation, Parameters, Target},
    terminal::{print, say},
};

/// Recalls or deletes a message
///
/// The environment names the app: YUNXIN_APP_KEY, YUNXIN_APP_SECRET and, if it is not the endpoint in China, YUNXIN_ENDPOINT.
///
/// Exit status: 0 the message was recalled or deleted, or it did not exist, which the service does not tell apart; 1 refused by the service; 2 bad input, nothing sent; 3 no response, or none that can be used. What is
/// printed about a failure says whether the message may have been recalled nevertheless.
#[derive(Args)]
pub struct Arguments {
    /// The conversation, sender|type|receiver (type: 1 P2P, 2 team, 3 super team)
    conversation_id: ConversationId,
    /// The server-side id of the message
    #[arg(allow_negative_numbers = true)]
    message_server_id: i64,
    /// What is done with the message
    #[arg(long = "type", value_name = "TYPE")]
    operation: Operation,
    #[command(flatten)]
    parameters: Parameters,
    /// The X-custom-traceid of the call; a random UUID by default
    #[arg(long, value_name = "ID")]
    trace_id: Option<String>,
    #[command(flatten)]
    target: Target,
}

/// Runs the job. An error is bad input, and nothing was sent.
pub async fn run(arguments: Arguments) -> Result<ExitCode, String> {
    let Arguments { conversation_id, message_server_id, operation, parameters, trace_id, target } = arguments;
    let caller = Caller::new(&target, parameters, None, ClientBuilder::DEFAULT_MAX_RETRIES, None)?;
    let answer = caller.recall(&conversation_id, message_server_id, operation, trace_id).await;
    match (answer.error, answer.outcome) {
        (Some(error), _) if answer.status == 2 => return Err(error),
        (Some(error), Outcome::Unknown) => {
            say(&format!("yunxin-im: {error}\nThe message may have been recalled or deleted."));
        }
        (Some(error), _) => say(&format!("yunxin-im: {error}\nThe message was not recalled or deleted.")),
        (None, _) => {
            let [code, trace_id] =
                [answer.code.map(|code| code.to_string()), answer.trace_id].map(Option::unwrap_or_default);
            // The exit status tells of the call, whether or not this can be written.
            let done = operation.past();
            let _ = print(&format!("done: {done}, or it did not exist; code {code}, trace id {trace_id}\n"));
        }
    }
    Ok(ExitCode::from(answer.status))
}
