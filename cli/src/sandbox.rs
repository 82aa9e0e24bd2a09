//! `yunxin-im sandbox`: a server on this machine that behaves as the service is documented.

use std::{net::Ipv4Addr, process::ExitCode, time::Duration};

use clap::Args;
use yunxin_im::{ConversationId, Credentials, sandbox::Sandbox};

use crate::{interrupts::Interrupts, printer::Printer};

/// Runs a server on this machine that behaves as the service is documented
///
/// For trying things out without an account, with this program, curl or a client in any language. It prints each request with
/// its outcome, and ends on Ctrl-C.
#[derive(Args)]
pub struct Arguments {
    /// The port on 127.0.0.1; 0 for any that is free
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
    /// How many calls it takes in a second before it refuses all for 10 s (416); any number by default
    #[arg(long, value_name = "N")]
    quota: Option<u32>,
}

fn message(text: &str) -> Result<(ConversationId, i64), String> {
    let (conversation_id, id) = text.rsplit_once('/').ok_or("no `/` between conversation and message")?;
    let conversation_id = conversation_id.parse().map_err(|e| format!("{e}"))?;
    Ok((conversation_id, id.parse().map_err(|_| format!("the message id {id:?} is not an integer"))?))
}

/// Serves until a signal comes. An error is that it cannot.
pub async fn run(arguments: Arguments) -> Result<ExitCode, String> {
    let Arguments { port, app_key, app_secret, messages, quota } = arguments;
    Credentials::new(&app_key, &*app_secret).map_err(|e| e.to_string())?;
    let mut interrupts = Interrupts::new();
    let (printer, rest) = Printer::start();
    let requests = printer.clone();
    let mut builder = Sandbox::builder()
        .address((Ipv4Addr::LOCALHOST, port))
        .app(&app_key, &app_secret)
        .on_request(move |request| requests.print(format!("{request}\n")));
    if let Some(quota) = quota {
        builder = builder.quota(quota, Duration::from_secs(10));
    }
    let sandbox = builder.start().map_err(|e| e.to_string())?;
    let url = sandbox.url();
    let mut text = format!("Listening on {url}\nYUNXIN_ENDPOINT={url}\nYUNXIN_APP_KEY={app_key}\n");
    if app_secret == Sandbox::APP_SECRET {
        text += &format!("YUNXIN_APP_SECRET={app_secret}\n");
    }
    text += "Messages:\n";
    for (conversation_id, id) in &messages {
        sandbox.add_message(conversation_id, *id);
        text += &format!("  {conversation_id} {id}\n");
    }
    printer.print(text);
    interrupts.next().await;
    drop((printer, sandbox));
    rest.wait();
    Ok(ExitCode::SUCCESS)
}
