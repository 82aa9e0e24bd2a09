//! `yunxin-im bulk-recall`: all messages that a list names, with a log from which an interrupted run continues.

mod descriptors;
mod input;
mod list;
mod log;
mod messages;
mod progress;
mod run;
mod source;
mod tally;

use std::{path::PathBuf, process::ExitCode};

use clap::{Args, value_parser};
use yunxin_im::sandbox::Sandbox;

use crate::{
    client::{Caller, ClientBuilder},
    options::{Operation, Parameters, Target},
    terminal::{print, say},
};
use list::List;
use log::{Job, Log};
use messages::Messages;
use run::Run;
use tally::Skip;

const ABOUT: &str = "Recalls or deletes many messages";

/// The whole of it, one line for each paragraph, because they are wrapped to the terminal.
const LONG_ABOUT: &str = "\
Recalls or deletes many messages.

The list has a message on each line, as CSV (conversation_id,message_server_id[,type], with or without that header) or as \
JSON ({\"conversation_id\":\"alice|1|bob\",\"message_server_id\":122334,\"type\":2}). A type in a line wins over --type. A \
byte order mark at the start of a line, as joined exports have, is skipped; an account with white space or an invisible \
character at an end is a bad line. A message that is listed twice is sent once. A file is checked as a whole before the first call: if a message is listed with \
two types, nothing is sent. If its size, time or content differs from the check while it is sent, the run stops. Other bad lines are reported, and the rest is sent. The standard input is sent line by line as \
it comes, so that a second type is a bad line there.

The log has the job in its first line (app key, endpoints, type, parameters), and then a line for each outcome. It serves \
this job alone. A run that is started with the log of an earlier one continues it. What it does depends on the outcome:

- done: recalled or deleted, or it did not exist (the service does not tell these apart); not sent again
- refused: the service did not do it; sent again with --retry-failed
- rate-limited: not done, over the app's quota (416) or held back by a rate limit; sent again after a pause of all calls
- not-sent: it did not reach the service; sent again by the next run
- unknown: it may have been done; sent again with --retry-failed
- none, after a crash: sent again

A log that is moved, deleted, cut or written to by another program stops the run. Its file system must have locks.

The trace id of a call is made of the log's id, the message, and how many of its calls have an outcome in the log. What is \
sent again after a crash thus has the same trace id, and the service recognises it: it is not done twice, but refused with \
code 431. The outcome is then unknown, because 431 does not tell what became of the first call.

Memory grows with the number of messages, by about 20 bytes each: 10 million take less than 300 MB.

Ctrl-C (or SIGTERM or SIGHUP) ends the run when the calls in flight have ended; another one, a second later or more, ends \
it at once.

The environment names the app: YUNXIN_APP_KEY, YUNXIN_APP_SECRET and, if it is not the endpoint in China, YUNXIN_ENDPOINT.

Exit status: 0 all is done, by this run and earlier ones; 1 something is not done, or a line is bad; 2 bad input, nothing \
sent; 130 interrupted.";

/// The log is required for a real run only, which the usage that is made of the arguments does not tell.
const USAGE: &str = "\
yunxin-im bulk-recall [OPTIONS] --type <TYPE> --log <FILE> <LIST>
       yunxin-im bulk-recall [OPTIONS] --type <TYPE> --dry-run <LIST>
       yunxin-im bulk-recall [OPTIONS] --type <TYPE> --sandbox <N>";

#[derive(Args)]
#[command(about = ABOUT, long_about = LONG_ABOUT, override_usage = USAGE)]
pub struct Arguments {
    /// The list; - for the standard input
    #[arg(value_name = "LIST", required_unless_present = "sandbox", conflicts_with = "sandbox")]
    file: Option<PathBuf>,
    /// Where outcomes are appended, and read from to continue
    #[arg(long, value_name = "FILE", required_unless_present_any = ["sandbox", "dry_run"])]
    log: Option<PathBuf>,
    /// What is done with a message whose line does not say
    #[arg(long = "type", value_name = "TYPE")]
    operation: Operation,
    /// Check the whole list and the log, print what would be done, and send nothing
    #[arg(long)]
    dry_run: bool,
    /// Send again what earlier runs left refused or unknown
    #[arg(long)]
    retry_failed: bool,
    /// Stop after N failures. Without it, a run stops if its first 20 calls fail alike, or 200 in a row go unanswered
    #[arg(long, value_name = "N", value_parser = value_parser!(u64).range(1..))]
    max_failures: Option<u64>,
    #[command(flatten)]
    parameters: Parameters,
    /// The maximum number of concurrent calls, within the limit on open files
    #[arg(long, value_name = "N", default_value_t = 32, value_parser = value_parser!(u32).range(1..))]
    concurrency: u32,
    /// The maximum number of requests a second, retries included; no limit by default
    #[arg(long, value_name = "N", value_parser = value_parser!(u32).range(1..))]
    rate: Option<u32>,
    /// How long all calls pause if the app is over its quota (416). Doubles up to a minute as long as that lasts; at
    /// most a day
    #[arg(long, value_name = "SECONDS", default_value_t = 5,
          value_parser = value_parser!(u64).range(..=86_400))]
    limited_pause: u64,
    /// How often a failed attempt is tried again within a call
    #[arg(long, value_name = "N", default_value_t = ClientBuilder::DEFAULT_MAX_RETRIES)]
    retries: usize,
    #[command(flatten)]
    target: Target,
    /// Show no progress
    #[arg(long)]
    quiet: bool,
    /// Recall N messages of a sandbox on this machine, to try it out without an account
    #[arg(long, value_name = "N", conflicts_with = "endpoint")]
    sandbox: Option<u32>,
}

/// Runs the job. An error is bad input, and nothing was sent.
pub async fn run(mut arguments: Arguments) -> Result<ExitCode, String> {
    let sandbox = arguments.sandbox.map(|count| Sandbox::start().map(|sandbox| (sandbox, count)));
    let sandbox = sandbox.transpose().map_err(|e| format!("the sandbox: {e}"))?;
    let (server, parameters) = (sandbox.as_ref().map(|(sandbox, _)| sandbox), arguments.parameters.clone());
    let caller = Caller::new(&arguments.target, parameters, server, arguments.retries, arguments.rate)?;

    let (mut job, mut messages) = (Job::new(&caller, arguments.operation), Messages::new());
    let log = match &arguments.log {
        Some(path) if arguments.dry_run => Log::peek(path, &mut job, &mut messages).map(|()| None)?,
        Some(path) => Some(Log::open(path, &mut job, &mut messages)?),
        None => None,
    };
    let mut list = match (&sandbox, &arguments.file) {
        (Some((sandbox, count)), _) => List::of_sandbox(sandbox, *count, messages, arguments.operation),
        (None, Some(path)) => List::open(path, messages, arguments.operation, arguments.retry_failed)?,
        (None, None) => return Err("no list is named".to_owned()),
    };
    let is_checked = arguments.dry_run || list.is_repeatable();
    if is_checked {
        let tally = list.check()?;
        if tally.skipped.contains_key(&Skip::Contradiction) {
            return Err("the list contradicts itself or the log: nothing was sent".to_owned());
        }
        if arguments.dry_run {
            let job = serde_json::to_string(&job).unwrap_or_default();
            let _ = print(&format!("nothing was sent. The job: {job}\n{}", tally.plan()));
            return Ok(if tally.skipped.contains_key(&Skip::Bad) { ExitCode::FAILURE } else { ExitCode::SUCCESS });
        }
    }
    // Each call may have a connection to each endpoint, whose other end is in this process in a sandbox.
    let sockets = caller.endpoints.len() * if sandbox.is_some() { 2 } else { 1 };
    let concurrency = descriptors::allowed(arguments.concurrency, sockets as u64)?;
    if concurrency < arguments.concurrency {
        let asked = arguments.concurrency;
        say(&format!("--concurrency {asked} is lowered to {concurrency} by the limit on open files (ulimit -n)"));
        arguments.concurrency = concurrency;
    }
    Run::new(&arguments, job, log).drive(caller, list, is_checked).await
}
