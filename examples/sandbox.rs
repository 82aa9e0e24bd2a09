//! Runs the sandbox on a port of one's choice, for curl or a client in any language.

use std::{net::SocketAddr, process::ExitCode};

use clap::Parser;
use yunxin_im::{ConversationId, Credentials, sandbox::Sandbox};

/// Runs a server that behaves as the service is documented, until Ctrl-C.
#[derive(Parser)]
#[command(name = "sandbox")]
struct Arguments {
    /// The port on 127.0.0.1
    #[arg(default_value_t = 8088)]
    port: u16,
    /// The AppKey it serves
    #[arg(long, value_name = "KEY", default_value = Sandbox::APP_KEY)]
    app_key: String,
    /// The AppSecret of that AppKey
    #[arg(long, value_name = "SECRET", default_value = Sandbox::APP_SECRET)]
    app_secret: String,
    /// A message to hold, CONVERSATION_ID/MESSAGE_SERVER_ID; may be given more than once
    #[arg(long = "message", value_name = "MESSAGE", value_parser = message,
          default_value = "apifoxtest1|1|apifoxtest2/122334")]
    messages: Vec<(ConversationId, i64)>,
}

fn message(text: &str) -> Result<(ConversationId, i64), String> {
    let (conversation, id) = text.rsplit_once('/').ok_or("no `/` between conversation and message")?;
    let conversation = conversation.parse().map_err(|e| format!("{e}"))?;
    Ok((conversation, id.parse().map_err(|e| format!("the message id {id:?}: {e}"))?))
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> ExitCode {
    match run(Arguments::parse()).await {
        Ok(()) => ExitCode::SUCCESS,
        Err(e) => {
            eprintln!("sandbox: {e}");
            ExitCode::FAILURE
        }
    }
}

async fn run(arguments: Arguments) -> Result<(), Box<dyn std::error::Error>> {
    let credentials = Credentials::new(&arguments.app_key, &*arguments.app_secret)?;
    let sandbox = Sandbox::start_with(SocketAddr::from(([127, 0, 0, 1], arguments.port)), credentials).await?;
    println!("Listening on {}\nYUNXIN_APP_KEY={}", sandbox.url(), arguments.app_key);
    if arguments.app_secret == Sandbox::APP_SECRET {
        println!("YUNXIN_APP_SECRET={}", Sandbox::APP_SECRET);
    }
    println!("Messages:");
    for (conversation, id) in &arguments.messages {
        sandbox.add_message(conversation, *id);
        println!("  {conversation} {id}");
    }
    tokio::signal::ctrl_c().await?;
    for request in sandbox.requests() {
        let code = request.code.map_or_else(|| "no envelope".to_owned(), |code| code.to_string());
        println!("{} {} -> HTTP {}, {code}", request.method, request.target, request.status);
    }
    Ok(())
}
