//! `yunxin-im sandbox`: a server on this machine that behaves as the service is documented.

use std::{
    fs::OpenOptions,
    io::{self, Write},
    net::Ipv4Addr,
    path::{Path, PathBuf},
    process::ExitCode,
    time::Duration,
};

use clap::Args;
use yunxin_im::{
    ConversationId, Credentials,
    sandbox::{Sandbox, Scene},
};

use crate::{
    interrupts::Interrupts,
    printer::{Printer, Rest},
    terminal,
};

/// The maximum number of bytes that wait to be printed, and to be written to the record.
const MAX_PRINTED: usize = 1024 * 1024;
const MAX_RECORDED: usize = 64 * 1024 * 1024;

/// What the sandbox holds if nothing is given.
const MESSAGE: &str = "apifoxtest1|1|apifoxtest2/122334";

const EXAMPLES: &str = r#"Faults (--fault), as JSON; "fault" is one of
status, refusal, delay, date_offset, reset, hang, garbage, truncated:
  {"fault": "status", "status": 503, "retry_after": 2, "times": 3}
  {"fault": "refusal", "code": 416, "msg": "too many calls", "operation": "send_message"}
  {"fault": "delay", "milliseconds": 300, "share": 0.2, "seed": 42}
  {"fault": "reset", "after_effect": true}
One is for the next request, or the next "times", or a "share" of all;
and for one "operation" if it is named.

Control API, over HTTP while it runs, not signed and not recorded ($URL is the endpoint):
  curl -X PUT    $URL/_sandbox/scene -d @scene.json          # puts there what is in a scene
  curl           $URL/_sandbox/scene                         # what is there now, as a scene
  curl          "$URL/_sandbox/requests?operation=send_message"
  curl -X POST   $URL/_sandbox/faults -d '{"fault": "status", "status": 503, "times": 3}'
  curl -X DELETE $URL/_sandbox/faults
  curl -X POST   $URL/_sandbox/responses -d '{"operation": "create_team", "code": 403}'
  curl -X PATCH  $URL/_sandbox/settings -d '{"recall_window": 600}'
  curl          "$URL/_sandbox/operations?complete=true"     # a request of each operation
  curl -X DELETE $URL/_sandbox/state                         # forgets all but the settings

Example:
  yunxin-im sandbox 8088 --scene scene.json --record requests.jsonl \
    --fault '{"fault": "reset", "operation": "recall_message"}'

A scene is JSON, with the properties of the API:
  {"accounts": [{"account_id": "alice"}, {"account_id": "bob"}],
   "teams": [{"team_id": 6001, "owner_account_id": "alice", "members": {"bob": {}}}],
   "messages": [{"conversation_id": "bob|2|6001", "message_server_id": 122334, "text": "hi"}]}"#;

/// Runs a server on this machine that behaves as the service is documented, for all of its 134 operations
///
/// For trying things out without an account, with this program, curl or a client in any language. It prints each request with
/// its outcome, and ends on Ctrl-C.
#[derive(Args)]
#[command(after_long_help = EXAMPLES)]
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
    /// A message to hold, CONVERSATION_ID/MESSAGE_SERVER_ID; may be given more than once [default without a scene: apifoxtest1|1|apifoxtest2/122334]
    #[arg(long = "message", value_name = "MESSAGE", value_parser = message)]
    messages: Vec<(ConversationId, i64)>,
    /// A JSON file of what it holds at the start: accounts, teams, messages and so on
    #[arg(long, value_name = "FILE")]
    scene: Option<PathBuf>,
    /// Refuse what names an account, a team, a chatroom or a message that it does not hold
    #[arg(long)]
    strict: bool,
    /// A fault for the next requests, as JSON, such as '{"fault": "status", "status": 503, "times": 3}'; may be given more than
    /// once, and the first one that is for a request is applied
    #[arg(long = "fault", value_name = "JSON")]
    faults: Vec<String>,
    /// Append each request with its outcome to this file, as a line of JSON
    ///
    /// As GET /_sandbox/requests shows it: operation, method, target, endpoint, trace_id, parameters (of path, query and body),
    /// status, code, msg and fault. The server does not wait for the file: if it cannot be written fast enough, requests are left
    /// out, and a line {"not_recorded": N} says how many.
    #[arg(long, value_name = "FILE")]
    record: Option<PathBuf>,
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
    let Arguments { port, app_key, app_secret, mut messages, scene, strict, faults, record, quota } = arguments;
    Credentials::new(&app_key, &*app_secret).map_err(|e| e.to_string())?;
    if messages.is_empty() && scene.is_none() {
        messages.push(message(MESSAGE)?);
    }
    let mut interrupts = Interrupts::new();
    let mut builder = Sandbox::builder().address((Ipv4Addr::LOCALHOST, port)).app(&app_key, &app_secret);
    if let Some(quota) = quota {
        builder = builder.quota(quota, Duration::from_secs(10));
    }
    if strict {
        builder = builder.strict();
    }
    if let Some(file) = &scene {
        builder = builder.scene(Scene::read(file).map_err(|e| e.to_string())?);
    }
    let (recorder, records) = record.as_deref().map(recorder).transpose()?.unzip();
    let not_printed = |count| format!("({count} not printed, because the output was not read)\n");
    let (printer, rest) = Printer::start(MAX_PRINTED, not_printed, terminal::print);
    let requests = printer.clone();
    let sandbox = builder.on_request(move |request| {
        requests.print(format!("{request}\n"));
        if let Some(recorder) = &recorder {
            recorder.print(format!("{}\n", request.to_json()));
        }
    });
    let sandbox = sandbox.start().map_err(|e| e.to_string())?;
    for fault in &faults {
        sandbox.fail_json(fault).map_err(|e| format!("--fault '{fault}': {e}"))?;
    }
    let url = sandbox.url();
    let mut text = format!("Listening on {url}\nYUNXIN_ENDPOINT={url}\nYUNXIN_APP_KEY={app_key}\n");
    if app_secret == Sandbox::APP_SECRET {
        text += &format!("YUNXIN_APP_SECRET={app_secret}\n");
    }
    if let Some(file) = scene {
        text += &format!("Scene: {}\n", file.display());
    }
    if !messages.is_empty() {
        text += "Messages:\n";
    }
    for (conversation_id, id) in &messages {
        sandbox.add_message(conversation_id, *id);
        text += &format!("  {conversation_id} {id}\n");
    }
    printer.print(text);
    interrupts.next().await;
    drop((printer, sandbox));
    [Some(rest), records].into_iter().flatten().for_each(Rest::wait);
    Ok(ExitCode::SUCCESS)
}

/// Opens the file of records, and starts what writes it.
fn recorder(path: &Path) -> Result<(Printer, Rest), String> {
    let name = path.display().to_string();
    let mut file = OpenOptions::new().append(true).create(true).open(path).map_err(|e| format!("{name}: {e}"))?;
    let mut is_told = false;
    let write = move |line: &str| -> io::Result<()> {
        let written = file.write_all(line.as_bytes());
        if let Err(e) = &written
            && !is_told
        {
            is_told = true;
            terminal::say(&format!("yunxin-im: {name}: {e}; requests are missing in it"));
        }
        written
    };
    Ok(Printer::start(MAX_RECORDED, |count| format!("{{\"not_recorded\": {count}}}\n"), write))
}
