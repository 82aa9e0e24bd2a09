//! Recalls or deletes one message from the command line.
//!
//! Without arguments and without `YUNXIN_APP_KEY` it shows a call against the sandbox, which needs no account.

use std::{env, process::ExitCode};

use clap::Parser;
use serde::de::IgnoredAny;
use yunxin_im::{
    Client, ConversationId, Credentials, Error,
    sandbox::{RecordedRequest, Sandbox},
    types::{RecallType, RevokeTimeCheck},
};

/// Recalls or deletes a message.
///
/// The environment names the app: YUNXIN_APP_KEY, YUNXIN_APP_SECRET and, where it is not the endpoint in China,
/// YUNXIN_ENDPOINT. Without arguments and without YUNXIN_APP_KEY, a call is shown against a sandbox on this machine.
///
/// Exit status: 0 done; 1 refused by the service; 2 bad input, nothing sent; 3 no answer, or none that can be used.
#[derive(Parser)]
#[command(name = "recall")]
struct Arguments {
    /// The conversation, sender|type|receiver (type: 1 P2P, 2 team, 3 super team)
    conversation_id: ConversationId,
    /// The server-side id of the message
    #[arg(allow_negative_numbers = true)]
    message_server_id: i64,
    /// one-way, two-way or delete
    #[arg(long = "type", value_name = "TYPE", default_value_t = RecallType::OneWay)]
    recall_type: RecallType,
    /// A description of the recall, at most 128 characters
    #[arg(long, value_name = "TEXT")]
    description: Option<String>,
    /// Text of the push notification (two-way)
    #[arg(long, value_name = "TEXT")]
    push_content: Option<String>,
    /// Payload of the push notification (two-way), at most 2048 characters
    #[arg(long, value_name = "JSON", value_parser = json)]
    push_payload: Option<String>,
    /// Routing environment of callbacks, at most 2048 characters
    #[arg(long, value_name = "NAME")]
    route_environment: Option<String>,
    /// Attachment of the notification (two-way; P2P and team), at most 5000 characters
    #[arg(long, value_name = "TEXT")]
    attach: Option<String>,
    /// Whether the service checks that the account is a member of the team
    #[arg(long, value_name = "true|false")]
    check_team_member_valid: Option<bool>,
    /// Ignore the recall window (messages of the last 30 days)
    #[arg(long)]
    ignore_revoke_time: bool,
    /// The X-custom-traceid of the call; a random UUID by default
    #[arg(long, value_name = "ID")]
    trace_id: Option<String>,
    /// Where to send the request, instead of YUNXIN_ENDPOINT
    #[arg(long, value_name = "URL")]
    endpoint: Option<String>,
    /// Allow plain http to an endpoint that is not on this machine
    #[arg(long)]
    allow_http: bool,
}

fn json(text: &str) -> Result<String, String> {
    serde_json::from_str::<IgnoredAny>(text).map(|_| text.to_owned()).map_err(|e| format!("not JSON: {e}"))
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> ExitCode {
    let outcome = if env::args_os().len() == 1 && env::var_os(Credentials::APP_KEY_VAR).is_none() {
        show().await
    } else {
        let arguments = Arguments::parse();
        run(arguments).await
    };
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(e) => {
            eprintln!("recall: {e}");
            ExitCode::from(match e {
                Error::Refused(_) => 1,
                Error::InvalidInput(_) => 2,
                _ => 3,
            })
        }
    }
}

/// The real thing.
async fn run(arguments: Arguments) -> Result<(), Error> {
    let mut builder = Client::builder(Credentials::from_env()?).allow_http(arguments.allow_http);
    if let Some(endpoint) = arguments.endpoint.or_else(|| env::var("YUNXIN_ENDPOINT").ok()) {
        builder = builder.endpoint(endpoint);
    }
    let client = builder.build()?;

    let mut call = client
        .recall_message()
        .conversation_id(arguments.conversation_id)
        .message_server_id(arguments.message_server_id)
        .type_(arguments.recall_type);
    if let Some(description) = arguments.description {
        call = call.description(description);
    }
    if let Some(push_content) = arguments.push_content {
        call = call.push_content(push_content);
    }
    if let Some(push_payload) = arguments.push_payload {
        call = call.push_payload(push_payload);
    }
    if let Some(route_environment) = arguments.route_environment {
        call = call.route_environment(route_environment);
    }
    if let Some(attach) = arguments.attach {
        call = call.attach(attach);
    }
    if let Some(check) = arguments.check_team_member_valid {
        call = call.check_team_member_valid(check);
    }
    if arguments.ignore_revoke_time {
        call = call.ignore_revoke_time(RevokeTimeCheck::Ignore);
    }
    if let Some(trace_id) = arguments.trace_id {
        call = call.trace_id(trace_id);
    }
    let reply = call.execute().await?;
    println!("done: code {}, trace id {}", reply.answer.code, reply.trace_id);
    Ok(())
}

/// A call that succeeds and one that is refused, against the sandbox.
async fn show() -> Result<(), Error> {
    let sandbox = Sandbox::start().await.map_err(|e| Error::InvalidInput(format!("no sandbox: {e}")))?;
    let client = Client::builder(sandbox.credentials()).endpoint(sandbox.url()).build()?;
    let conversation: ConversationId = "apifoxtest1|1|apifoxtest2".parse()?;
    sandbox.add_message(&conversation, 122_334);
    println!("No {}: this is a call against a sandbox on this machine.\n", Credentials::APP_KEY_VAR);

    let reply = client
        .recall_message()
        .conversation_id(&conversation)
        .message_server_id(122_334)
        .type_(RecallType::OneWay)
        .execute()
        .await?;
    print_last_request(&sandbox);
    println!("done: code {}, trace id {}", reply.answer.code, reply.trace_id);
    if let Some(message) = sandbox.message(&conversation, 122_334) {
        println!("the sandbox's message 122334 is now: {:?}\n", message.state);
    }

    println!("A refusal: a super team takes a two-way recall only.\n");
    let refused = client
        .recall_message()
        .conversation_id(ConversationId::super_team("apifoxtest1", "6001")?)
        .message_server_id(122_334)
        .type_(RecallType::Delete)
        .execute()
        .await;
    print_last_request(&sandbox);
    match refused {
        Err(Error::Refused(refusal)) => {
            println!("refused: code {}, {:?}, trace id {}", refusal.code, refusal.msg, refusal.trace_id);
            Ok(())
        }
        Err(e) => Err(e),
        Ok(reply) => Err(Error::InvalidInput(format!("the sandbox accepted what it must refuse: {:?}", reply.answer))),
    }
}

fn print_last_request(sandbox: &Sandbox) {
    let Some(RecordedRequest { method, target, headers, .. }) = sandbox.requests().pop() else { return };
    println!("> {method} {target}");
    for (name, value) in &headers {
        let value = value.to_str().unwrap_or("(not text)");
        match name.as_str() {
            "checksum" => println!("> {name}: {}… ({} digits)", value.get(..8).unwrap_or_default(), value.len()),
            _ => println!("> {name}: {value}"),
        }
    }
    println!();
}
