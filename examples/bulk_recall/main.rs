//! Recalls or deletes the messages that a file lists, and keeps a log from which an interrupted run continues.

mod input;
mod log;

use std::{
    collections::{BTreeMap, HashSet},
    env,
    fs::File,
    io::{self, Cursor, IsTerminal, Read, Seek, Write},
    mem,
    num::{NonZeroU32, NonZeroUsize},
    path::{Path, PathBuf},
    process::ExitCode,
    sync::{
        Arc,
        atomic::{AtomicU64, Ordering::Relaxed},
    },
    thread,
    time::{Duration, Instant},
    vec,
};

use clap::Parser;
use indicatif::{ProgressBar, ProgressDrawTarget, ProgressState, ProgressStyle};
use serde::de::IgnoredAny;
use tokio::sync::{Mutex, mpsc, watch};
use yunxin_im::{
    Client, ClientBuilder, ConversationId, Credentials, Error,
    builder::RecallMessage,
    sandbox::Sandbox,
    types::{
        RecallMessageAttach, RecallMessageDescription, RecallMessagePushPayload, RecallMessageRouteEnvironment,
        RecallType, ResultCode, RevokeTimeCheck,
    },
};

use crate::{
    input::{BadLine, Input, Item, Line},
    log::{Entry, Known, Outcome},
};

/// Recalls or deletes many messages.
///
/// The input has a message on each line, as CSV (conversation_id,message_server_id[,type], with or without that header) or as
/// JSON ({"conversation_id":"alice|1|bob","message_server_id":122334,"type":1}). A type there wins over --type. A message
/// that is listed twice is sent once. A bad line is reported, and the others are sent.
///
/// What becomes of each message is a line in the log. Started again with the same log, after an interruption or a failure, a
/// run continues: what has a result in the log is not sent again, whether it was done, was refused or came to nothing, and all
/// else is. With --retry-failed, all that is not done is sent again; nothing was done about what was refused, but a message
/// that got no usable answer may have been recalled already.
///
/// Ctrl-C ends the run when the calls in flight have ended; another one ends it at once, and these calls are sent again by the
/// next run.
///
/// The environment names the app: YUNXIN_APP_KEY, YUNXIN_APP_SECRET and, where it is not the endpoint in China,
/// YUNXIN_ENDPOINT.
///
/// Exit status: 0 all is done, by this run and earlier ones; 1 something was refused or failed, or a line is bad; 2 bad input,
/// nothing sent; 130 interrupted.
#[derive(Parser)]
#[command(name = "bulk_recall")]
struct Arguments {
    /// The messages; - for the standard input
    #[arg(required_unless_present = "sandbox", conflicts_with = "sandbox")]
    file: Option<PathBuf>,
    /// Where results are appended, and read from to continue
    #[arg(long, value_name = "FILE", required_unless_present = "sandbox")]
    log: Option<PathBuf>,
    /// Send again what an earlier run could not do
    #[arg(long)]
    retry_failed: bool,
    /// one-way, two-way or delete, where a line does not tell
    #[arg(long = "type", value_name = "TYPE", default_value_t = RecallType::OneWay)]
    recall_type: RecallType,
    /// A description of the recall, at most 128 characters
    #[arg(long, value_name = "TEXT")]
    description: Option<RecallMessageDescription>,
    /// Text of the push notification (two-way)
    #[arg(long, value_name = "TEXT")]
    push_content: Option<String>,
    /// Payload of the push notification (two-way), at most 2048 characters
    #[arg(long, value_name = "JSON", value_parser = json)]
    push_payload: Option<RecallMessagePushPayload>,
    /// Routing environment of callbacks, at most 2048 characters
    #[arg(long, value_name = "NAME")]
    route_environment: Option<RecallMessageRouteEnvironment>,
    /// Attachment of the notification (two-way; P2P and team), at most 5000 characters
    #[arg(long, value_name = "TEXT")]
    attach: Option<RecallMessageAttach>,
    /// Whether the service checks that the account is a member of the team
    #[arg(long, value_name = "true|false")]
    check_team_member_valid: Option<bool>,
    /// Ignore the recall window (messages of the last 30 days)
    #[arg(long)]
    ignore_revoke_time: bool,
    /// How many calls are in flight at the most
    #[arg(long, value_name = "N", default_value = "32")]
    concurrency: NonZeroUsize,
    /// How many calls are sent in a second at the most, retries included; no limit by default
    #[arg(long, value_name = "N")]
    rate: Option<NonZeroU32>,
    /// How many seconds to wait where the app is over its quota (code 416), before a message is sent again
    #[arg(long, value_name = "SECONDS", default_value_t = 5)]
    limited_pause: u64,
    /// How many more attempts a call has that came to nothing
    #[arg(long, value_name = "N", default_value_t = ClientBuilder::RETRIES)]
    retries: usize,
    /// Where to send the requests, instead of YUNXIN_ENDPOINT; may be given more than once
    #[arg(long, value_name = "URL", conflicts_with = "sandbox")]
    endpoint: Vec<String>,
    /// Allow plain http to an endpoint that is not on this machine
    #[arg(long)]
    allow_http: bool,
    /// Show no progress
    #[arg(long)]
    quiet: bool,
    /// Recall N messages of a sandbox on this machine, to try it out without an account
    #[arg(long, value_name = "N")]
    sandbox: Option<u32>,
}

fn json(text: &str) -> Result<RecallMessagePushPayload, String> {
    serde_json::from_str::<IgnoredAny>(text).map_err(|e| format!("not JSON: {e}"))?;
    text.parse().map_err(|e| format!("{e}"))
}

/// Why no more messages are taken.
#[derive(Clone, Copy, PartialEq)]
enum Stop {
    Interrupted,
    LogFailed,
}

/// How many messages go from the reader to the workers at a time. One by one would cost more than the reading.
const BATCH: usize = 256;
/// How long results are gathered before they are written to the log.
const GATHERING: Duration = Duration::from_millis(20);
/// How often a message is sent again that is refused because the app is over its quota.
const LIMITED_TRIES: usize = 12;
/// How many failures are shown; all are in the log.
const SHOWN: u64 = 10;

/// What the parts of the program share.
struct Run {
    arguments: Arguments,
    client: Client,
    stop: watch::Sender<Option<Stop>>,
    bar: ProgressBar,
    /// Lines that were not sent: the message was listed before, or is in the log.
    duplicates: AtomicU64,
    done_before: AtomicU64,
    failed_before: AtomicU64,
}

/// The messages that the reader has read, for the workers to take.
type Queue = Mutex<(mpsc::Receiver<Vec<Item>>, vec::IntoIter<Item>)>;

/// How many lines came to what.
type Counts = BTreeMap<(Outcome, Option<ResultCode>), u64>;

/// The input, and how many lines it has where that can be known.
type Source = (Box<dyn Read + Send>, Option<u64>);

#[tokio::main]
async fn main() -> ExitCode {
    run(Arguments::parse()).await.unwrap_or_else(|e| {
        eprintln!("bulk_recall: {e}");
        ExitCode::from(2)
    })
}

/// Runs to the end. Fails where nothing was sent.
async fn run(arguments: Arguments) -> Result<ExitCode, String> {
    let sandbox = match arguments.sandbox {
        Some(_) => Some(Sandbox::start().await.map_err(|e| format!("no sandbox: {e}"))?),
        None => None,
    };
    let (client, concurrency) = client(&arguments, sandbox.as_ref()).map_err(|e| e.to_string())?;
    let (source, total) = match (&sandbox, &arguments.file) {
        (Some(sandbox), _) => fill(sandbox, arguments.sandbox.unwrap_or_default())?,
        (None, Some(path)) => open(path).map_err(|e| format!("{}: {e}", path.display()))?,
        (None, None) => return Err("no input".to_owned()),
    };
    let (log, known) = arguments.log.as_deref().map(log::open).transpose()?.unzip();
    let bar = progress(arguments.quiet, total);
    let run = Arc::new(Run {
        arguments,
        client,
        stop: watch::Sender::new(None),
        bar,
        duplicates: AtomicU64::default(),
        done_before: AtomicU64::default(),
        failed_before: AtomicU64::default(),
    });

    let start = Instant::now();
    let (entries, results) = mpsc::channel(4096);
    let (batches, read) = mpsc::channel(4);
    let queue = Arc::new(Mutex::new((read, Vec::new().into_iter())));
    tokio::spawn(interrupts(Arc::clone(&run)));
    let recorder = tokio::spawn(record(Arc::clone(&run), results, log));
    // The process does not wait for the reader, which may be waiting for input: it is a plain thread, and cannot keep
    // `results` open.
    let reader = thread::spawn({
        let (run, bad_lines) = (Arc::clone(&run), entries.downgrade());
        move || run.read(Input::new(source), known.unwrap_or_default(), &batches, &bad_lines)
    });
    let worker = |_| tokio::spawn(Arc::clone(&run).work(Arc::clone(&queue), entries.clone()));
    let workers: Vec<_> = (0..concurrency).map(worker).collect();
    drop(entries);
    let mut whole = true;
    for worker in workers {
        // Fails only after a panic, of which the panic's message tells.
        whole &= worker.await.is_ok();
    }
    let counts = recorder.await.unwrap_or_default();
    run.bar.finish_and_clear();

    let stop = *run.stop.borrow();
    // Workers end when the reader has ended, unless they were stopped.
    let read =
        if stop.is_none() { reader.join().unwrap_or_else(|_| Err("the reader failed".to_owned())) } else { Ok(()) };
    if let Err(e) = read {
        if counts.is_empty() {
            return Err(e);
        }
        whole = false;
        run.say(&format!("{e}: what follows is not read"));
    }
    if let Err(e) = run.summarize(&counts, start.elapsed()) {
        run.say(&format!("the standard output: {e}"));
    }
    whole &= counts.keys().all(|(outcome, _)| *outcome == Outcome::Done) && run.failed_before.load(Relaxed) == 0;
    Ok(match stop {
        Some(Stop::Interrupted) => ExitCode::from(130),
        None if whole => ExitCode::SUCCESS,
        _ => ExitCode::FAILURE,
    })
}

/// The client, and how many calls it is to have in flight.
fn client(arguments: &Arguments, sandbox: Option<&Sandbox>) -> Result<(Client, usize), Error> {
    let mut builder = match sandbox {
        Some(sandbox) => Client::builder(sandbox.credentials()).endpoint(sandbox.url()),
        None => Client::builder(Credentials::from_env()?),
    };
    if !arguments.endpoint.is_empty() {
        builder = builder.endpoints(&arguments.endpoint);
    } else if let (None, Ok(endpoint)) = (sandbox, env::var("YUNXIN_ENDPOINT")) {
        builder = builder.endpoint(endpoint);
    }
    builder = builder.allow_http(arguments.allow_http).retries(arguments.retries);
    let mut concurrency = arguments.concurrency.get();
    if let Some(rate) = arguments.rate {
        builder = builder.rate_limit(rate);
        // The wait for a turn counts toward the deadline, so there must be no more calls than have their turn soon.
        concurrency = concurrency.min(usize::try_from(rate.get()).unwrap_or(usize::MAX).saturating_mul(2));
    }
    Ok((builder.build()?, concurrency))
}

/// Fills the sandbox with `count` messages, and lists them.
fn fill(sandbox: &Sandbox, count: u32) -> Result<Source, String> {
    let conversation = ConversationId::p2p("alice", "bob").map_err(|e| e.to_string())?;
    let mut list = Vec::new();
    for id in 1..=i64::from(count) {
        sandbox.add_message(&conversation, id);
        writeln!(list, "{conversation},{id}").map_err(|e| e.to_string())?;
    }
    Ok((Box::new(Cursor::new(list)), Some(u64::from(count))))
}

fn open(path: &Path) -> io::Result<Source> {
    if path.as_os_str() == "-" {
        return Ok((Box::new(io::stdin()), None));
    }
    let mut file = File::open(path)?;
    let total = if file.metadata()?.is_file() { Some(input::count_lines(&file)?) } else { None };
    if total.is_some() {
        file.rewind()?;
    }
    Ok((Box::new(file), total))
}

fn progress(quiet: bool, total: Option<u64>) -> ProgressBar {
    if quiet || !io::stderr().is_terminal() {
        return ProgressBar::hidden();
    }
    let bar = ProgressBar::with_draw_target(total, ProgressDrawTarget::stderr());
    let template = match total {
        Some(_) => "[{bar:40}] {pos} of {len}, {rate} a second, {eta} left {msg}",
        None => "{spinner} {pos}, {rate} a second, {elapsed} {msg}",
    };
    // The template is a literal, and valid; if it were not, the default one would do.
    let style = ProgressStyle::with_template(template).unwrap_or_else(|_| ProgressStyle::default_bar());
    let rate = |state: &ProgressState, f: &mut dyn std::fmt::Write| {
        // To a string, which takes all.
        write!(f, "{:.0}", state.per_sec()).unwrap_or_default();
    };
    bar.set_style(style.with_key("rate", rate).progress_chars("=> "));
    bar.enable_steady_tick(Duration::from_millis(100));
    bar
}

/// The first Ctrl-C ends the run in good order, the second one at once.
async fn interrupts(run: Arc<Run>) {
    if tokio::signal::ctrl_c().await.is_err() {
        return;
    }
    let deadline = ClientBuilder::DEADLINE.as_secs();
    run.say(&format!("interrupted: waiting at most {deadline} s for the calls in flight; Ctrl-C again ends at once"));
    run.stop.send_replace(Some(Stop::Interrupted));
    if tokio::signal::ctrl_c().await.is_ok() {
        std::process::exit(130);
    }
}

/// Logs and counts results until there are no more.
async fn record(run: Arc<Run>, mut results: mpsc::Receiver<Entry>, mut log: Option<File>) -> Counts {
    let mut counts = Counts::new();
    let (mut entries, mut text, mut failures) = (Vec::new(), Vec::new(), 0);
    while results.recv_many(&mut entries, 1024).await > 0 {
        let (mut calls, mut bad_lines) = (0, 0);
        for entry in entries.drain(..) {
            *counts.entry((entry.outcome, entry.code)).or_default() += 1;
            match (entry.outcome, &entry.error) {
                (Outcome::Invalid, error) => {
                    bad_lines += 1;
                    run.say(&format!("line {}: {}", entry.line, error.as_deref().unwrap_or_default()));
                }
                (_, error) => {
                    calls += 1;
                    failures += u64::from(error.is_some());
                    if let Some(error) = error.as_ref().filter(|_| failures <= SHOWN) {
                        run.say(&format!("line {}: {error}", entry.line));
                        if failures == SHOWN {
                            run.say("more failures are not shown here; all are in the log");
                        }
                    }
                }
            }
            // To a vector, and of a type that always is JSON.
            if !entry.is_known && serde_json::to_writer(&mut text, &entry).is_ok() {
                text.push(b'\n');
            }
        }
        run.bar.inc(calls);
        run.bar.dec_length(bad_lines);
        if failures > 0 && !run.bar.is_hidden() {
            run.bar.set_message(format!("({failures} failed)"));
        }
        if let Some(Err(e)) = log.as_mut().map(|log| log.write_all(&text)) {
            run.stop.send_replace(Some(Stop::LogFailed));
            run.say(&format!("the log cannot be written: {e}. No more messages are sent; what is not in it follows"));
            log = None;
        }
        if *run.stop.borrow() == Some(Stop::LogFailed) {
            run.say(String::from_utf8_lossy(&text).trim_end());
        }
        text.clear();
        tokio::time::sleep(GATHERING).await;
    }
    counts
}

impl Run {
    /// Tells the operator something, past the progress bar.
    fn say(&self, text: &str) {
        self.bar.suspend(|| eprintln!("{text}"));
    }

    /// Reads the input to its end, or until nobody takes it any more.
    fn read(
        &self,
        mut input: Input,
        mut known: Known,
        batches: &mpsc::Sender<Vec<Item>>,
        bad_lines: &mpsc::WeakSender<Entry>,
    ) -> Result<(), String> {
        let (mut seen, mut batch, mut left_out) = (HashSet::new(), Vec::new(), 0);
        loop {
            if batch.len() == BATCH || input.may_wait() {
                self.bar.dec_length(mem::take(&mut left_out));
                if !batch.is_empty() && batches.blocking_send(mem::take(&mut batch)).is_err() {
                    return Ok(());
                }
            }
            match input.next() {
                Ok(Some(Line::Message(item))) => {
                    let message = log::message(&item.conversation_id, item.message_server_id);
                    let counter = if !seen.insert(message) {
                        &self.duplicates
                    } else if known.done.remove(&message) {
                        &self.done_before
                    } else if known.failed.remove(&message) && !self.arguments.retry_failed {
                        &self.failed_before
                    } else {
                        batch.push(item);
                        continue;
                    };
                    counter.fetch_add(1, Relaxed);
                    left_out += 1;
                }
                Ok(Some(Line::Empty)) => left_out += 1,
                Ok(Some(Line::Bad(BadLine { line, reason }))) => {
                    let is_known = known.bad.contains(&log::bad_line(line, &reason));
                    let Some(entries) = bad_lines.upgrade() else { return Ok(()) };
                    if entries.blocking_send(Entry { is_known, ..Entry::invalid(line, reason) }).is_err() {
                        return Ok(());
                    }
                }
                end => {
                    if !batch.is_empty() {
                        // Where nobody takes it, the run was stopped.
                        drop(batches.blocking_send(batch));
                    }
                    return end.map(|_| ()).map_err(|e| format!("the input, line {}: {e}", input.number()));
                }
            }
        }
    }

    /// Recalls one message after the other.
    async fn work(self: Arc<Self>, queue: Arc<Queue>, entries: mpsc::Sender<Entry>) {
        let template = self.template();
        let mut stopped = self.stop.subscribe();
        while self.stop.borrow().is_none() {
            let item = tokio::select! {
                // Only where there is nothing to take at once, the stop is waited for.
                biased;
                item = next(&queue) => item,
                _ = stopped.changed() => return,
            };
            let Some(Item { line, conversation_id, message_server_id, recall_type }) = item else { return };
            let call = template
                .clone()
                .conversation_id(&conversation_id)
                .message_server_id(message_server_id)
                .type_(recall_type.unwrap_or(self.arguments.recall_type));
            let mut outcome = call.clone().execute().await;
            for _ in 0..LIMITED_TRIES {
                // The service blocks an app over its quota for some seconds: nothing is gained by going on.
                if !outcome.as_ref().is_err_and(|e| e.code() == Some(ResultCode::RATE_LIMITED)) {
                    break;
                }
                tokio::select! {
                    () = tokio::time::sleep(Duration::from_secs(self.arguments.limited_pause)) => {}
                    _ = stopped.changed() => break,
                }
                outcome = call.clone().execute().await;
            }
            let mut entry = Entry::of(line, outcome);
            (entry.conversation_id, entry.message_server_id) = (Some(conversation_id), Some(message_server_id));
            if entries.send(entry).await.is_err() {
                return;
            }
        }
    }

    /// A call with all that the calls have in common.
    fn template(&self) -> RecallMessage<'_> {
        let arguments = &self.arguments;
        let mut call = self.client.recall_message();
        if let Some(description) = &arguments.description {
            call = call.description(description.clone());
        }
        if let Some(push_content) = &arguments.push_content {
            call = call.push_content(push_content.clone());
        }
        if let Some(push_payload) = &arguments.push_payload {
            call = call.push_payload(push_payload.clone());
        }
        if let Some(route_environment) = &arguments.route_environment {
            call = call.route_environment(route_environment.clone());
        }
        if let Some(attach) = &arguments.attach {
            call = call.attach(attach.clone());
        }
        if let Some(check) = arguments.check_team_member_valid {
            call = call.check_team_member_valid(check);
        }
        if arguments.ignore_revoke_time {
            call = call.ignore_revoke_time(RevokeTimeCheck::Ignore);
        }
        call
    }

    fn summarize(&self, counts: &Counts, elapsed: Duration) -> io::Result<()> {
        let mut out = io::stdout().lock();
        let mut last = None;
        for ((outcome, code), count) in counts {
            if last.replace(outcome) != Some(outcome) {
                let total: u64 =
                    counts.range((*outcome, None)..).take_while(|((o, _), _)| o == outcome).map(|(_, n)| n).sum();
                writeln!(out, "{outcome:<20}{total:>10}")?;
            }
            if let Some(code) = code {
                writeln!(out, "{count:>30}  code {code}")?;
            }
        }
        for (what, count) in [
            ("listed before", &self.duplicates),
            ("done by an earlier run", &self.done_before),
            ("failed in an earlier run; --retry-failed sends these again", &self.failed_before),
        ] {
            match count.load(Relaxed) {
                0 => {}
                count => writeln!(out, "{:<20}{count:>10}  {what}", "not sent")?,
            }
        }
        if counts.keys().any(|(outcome, _)| !matches!(outcome, Outcome::Done | Outcome::Invalid)) {
            writeln!(out, "what was refused or failed is sent again with --retry-failed")?;
        }
        let calls: u64 = counts.iter().filter(|((outcome, _), _)| *outcome != Outcome::Invalid).map(|(_, n)| n).sum();
        let seconds = elapsed.as_secs_f64();
        writeln!(out, "{calls} calls in {seconds:.1} s, {:.0} a second", calls as f64 / seconds)?;
        if self.stop.borrow().is_some() {
            writeln!(out, "not finished: run it again with the same log to continue")?;
        }
        out.flush()
    }
}

/// The next message, of the next batch where this one is used up.
async fn next(queue: &Queue) -> Option<Item> {
    let (batches, batch) = &mut *queue.lock().await;
    if let Some(item) = batch.next() {
        return Some(item);
    }
    *batch = batches.recv().await?.into_iter();
    batch.next()
}
