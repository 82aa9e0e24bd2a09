//! The run: keeps calls going, writes down what comes of them, and decides when to pause and when to stop.

use std::{
    collections::{BTreeSet, VecDeque},
    process::{self, ExitCode},
    sync::Arc,
    thread,
    time::{Duration, Instant},
};

use tokio::{
    sync::mpsc,
    task::JoinSet,
    time::{MissedTickBehavior, interval, sleep_until},
};

use super::{
    Arguments,
    list::{Call, Event, List},
    log::{Entry, Job, Log},
    progress::progress,
    tally::{Tally, duration},
};
use crate::{
    client::{Answer, Caller, ClientBuilder, Outcome, ResultCode},
    interrupts::Interrupts,
    options::name,
    terminal::{StatusLine, print, say},
};

/// How many causes of failures are shown, each once; all failures are in the log.
const SHOWN: usize = 10;
/// A run stops if so many of its first calls fail alike,
const FIRST_ALIKE: u64 = 20;
/// or if so many in a row get no response of the service.
const UNANSWERED: u64 = 200;
const LONGEST_PAUSE: Duration = Duration::from_secs(60);
/// A run stops if the app is over its quota after so many pauses in a row.
const MAX_PAUSES: u32 = 10;

pub struct Run<'a> {
    pub arguments: &'a Arguments,
    pub job: Job,
    pub log: Option<Log>,
    tally: Tally,
    status: StatusLine,
    started: Instant,
    /// Whether no more messages are sent, and whether a signal is the reason.
    is_stopped: bool,
    is_interrupted: bool,
    /// Messages that are sent again, because the app was over its quota.
    again: VecDeque<Call>,
    paused_until: Option<Instant>,
    /// How many pauses there were, and how many since a call was last done.
    pauses: u32,
    pauses_in_a_row: u32,
    /// The causes of failures that were shown.
    shown: BTreeSet<(Outcome, String)>,
    /// The latest failure, and how often it has come without another outcome between.
    alike: Option<(Outcome, Option<ResultCode>)>,
    alike_in_a_row: u64,
}

/// A call, the number of pauses before it, and what came of it.
type Ended = (Call, u32, Answer);

impl<'a> Run<'a> {
    pub fn new(arguments: &'a Arguments, job: Job, log: Option<Log>) -> Self {
        Self {
            arguments,
            job,
            log,
            tally: Tally::default(),
            status: StatusLine::new(!arguments.quiet),
            started: Instant::now(),
            is_stopped: false,
            is_interrupted: false,
            again: VecDeque::new(),
            paused_until: None,
            pauses: 0,
            pauses_in_a_row: 0,
            shown: BTreeSet::new(),
            alike: None,
            alike_in_a_row: 0,
        }
    }

    /// Sends what `list` has. Fails only if nothing can be sent.
    pub async fn drive(mut self, caller: Caller, list: List, is_checked: bool) -> Result<ExitCode, String> {
        // The wait for a turn counts toward a call's timeout, so each call must have its turn soon.
        let soon = self.arguments.rate.map_or(usize::MAX, |rate| (rate as usize).saturating_mul(2));
        let concurrency = soon.min(self.arguments.concurrency as usize);
        let (caller, total) = (Arc::new(caller), list.total);
        let (sender, mut events) = mpsc::channel(1024);
        // A thread of its own, because the standard input may keep it waiting beyond the end of the run.
        thread::spawn(move || {
            for event in list {
                if sender.blocking_send(event).is_err() {
                    return;
                }
            }
        });
        let mut interrupts = Interrupts::new();
        let mut ticks = interval(Duration::from_millis(100));
        ticks.set_missed_tick_behavior(MissedTickBehavior::Skip);
        let (mut calls, mut is_at_end) = (JoinSet::new(), false);
        while !calls.is_empty() || !(self.is_stopped || is_at_end && self.again.is_empty()) {
            let may_start = !self.is_stopped && self.paused_until.is_none() && calls.len() < concurrency;
            let pause_end = self.paused_until.unwrap_or(self.started);
            let mut next = None;
            tokio::select! {
                biased;
                () = interrupts.next() => self.interrupt(),
                Some(first) = calls.join_next() => {
                    let ended = [first].into_iter().chain(std::iter::from_fn(|| calls.try_join_next()));
                    self.record(ended.flatten().collect());
                }
                () = sleep_until(pause_end.into()), if self.paused_until.is_some() && !self.is_stopped => {
                    self.paused_until = None;
                }
                _ = ticks.tick(), if self.status.is_enabled() => self.draw(total),
                () = async {}, if may_start && !self.again.is_empty() => next = self.again.pop_front(),
                event = events.recv(), if may_start && !is_at_end => match event {
                    Some(Ok(Event::Send(call))) => {
                        self.tally.sent += 1;
                        next = Some(call);
                    }
                    Some(Ok(Event::Skip(skip, reason))) => {
                        *self.tally.skipped.entry(skip).or_default() += 1;
                        reason.iter().filter(|_| !is_checked).for_each(|reason| self.say(reason));
                    }
                    Some(Err(e)) if self.tally.sent == 0 => return Err(e),
                    Some(Err(e)) => self.stop(&e),
                    None => is_at_end = true,
                },
            }
            if let Some(call) = next {
                let (caller, pauses, trace_id) = (Arc::clone(&caller), self.pauses, self.job.trace_id(&call));
                calls.spawn(async move {
                    let Call { conversation_id, message_server_id, operation, .. } = &call;
                    let answer = caller.recall(conversation_id, *message_server_id, *operation, Some(trace_id)).await;
                    (call, pauses, answer)
                });
            }
        }
        Ok(self.finish(total, is_at_end))
    }

    fn interrupt(&mut self) {
        if self.is_interrupted {
            self.status.clear();
            process::exit(130);
        }
        self.is_interrupted = true;
        let seconds = ClientBuilder::DEFAULT_OPERATION_TIMEOUT.as_secs();
        let what = format!(
            "interrupted: waiting at most {seconds} s for the calls in flight; Ctrl-C again after a second ends at once"
        );
        self.stop(&what);
    }

    /// Logs and counts calls that have ended.
    fn record(&mut self, ended: Vec<Ended>) {
        self.write(&ended);
        for (mut call, pauses, answer) in ended {
            *self.tally.outcomes.entry((answer.outcome, answer.code)).or_default() += 1;
            match answer.outcome {
                Outcome::Done => {
                    self.alike_in_a_row = 0;
                    if pauses == self.pauses {
                        self.pauses_in_a_row = 0;
                    }
                }
                Outcome::RateLimited => {
                    call.calls = call.calls.saturating_add(1);
                    self.again.push_back(call);
                    self.pause(pauses, answer.code);
                }
                _ => self.fail(&call, &answer),
            }
        }
    }

    fn write(&mut self, ended: &[Ended]) {
        let job = self.job.clone();
        let entries: Vec<_> = ended.iter().map(|(call, _, answer)| Entry::new(&job, call, answer)).collect();
        if let Some(log) = &mut self.log {
            let Err(e) = log.append(&entries) else { return };
            self.log = None;
            let what = "No more messages are sent. Append these lines to it once it can be written";
            self.stop(&format!("the log cannot be written: {e}. {what}"));
        } else if self.arguments.log.is_none() {
            return;
        }
        for entry in entries {
            self.tally.unlogged += 1;
            self.say(&serde_json::to_string(&entry).unwrap_or_default());
        }
    }

    fn fail(&mut self, call: &Call, answer: &Answer) {
        let (failures, error) = (self.tally.failures(), answer.error.as_deref().unwrap_or_default());
        let cause = (answer.outcome, answer.cause.clone());
        if self.shown.len() < SHOWN && !self.shown.contains(&cause) {
            self.say(&format!("line {}: {}: {error}", call.line, name(answer.outcome)));
            self.shown.insert(cause.clone());
            if self.shown.len() == SHOWN {
                self.say("further causes are not shown here; all failures are in the log");
            }
        }
        // A run that continues after a crash may begin with duplicates of calls that were in flight.
        let kind = Some((answer.outcome, answer.code)).filter(|_| answer.code != Some(ResultCode::DUPLICATE_REQUEST));
        self.alike_in_a_row = if kind.is_some() && self.alike == kind { self.alike_in_a_row + 1 } else { 1 };
        self.alike = kind;
        let is_first = self.tally.count(Outcome::Done) == 0;
        let reason = match self.arguments.max_failures {
            Some(limit) if failures == limit => format!("{failures} failures"),
            None if self.alike_in_a_row == FIRST_ALIKE && is_first => "the first calls all failed alike".to_owned(),
            None if self.alike_in_a_row == UNANSWERED && answer.code.is_none() => {
                format!("{UNANSWERED} calls in a row went unanswered")
            }
            _ => return,
        };
        let latest = if self.shown.contains(&cause) { String::new() } else { format!(", the latest so: {error}") };
        self.stop(&format!("stopped: {reason}{latest}"));
    }

    /// Pauses all calls, because one was rate limited. Only a call that was made after the latest pause tells something new.
    fn pause(&mut self, pauses: u32, code: Option<ResultCode>) {
        if pauses != self.pauses || self.is_stopped {
            return;
        }
        let what = match code {
            Some(ResultCode::RATE_LIMITED) => "over the app's quota (416); a lower --rate avoids this",
            _ => "held back by a rate limit or a Retry-After",
        };
        if self.pauses_in_a_row == MAX_PAUSES {
            return self.stop(&format!("stopped: rate limited after {MAX_PAUSES} pauses in a row: {what}"));
        }
        let first = Duration::from_secs(self.arguments.limited_pause);
        let length = first.saturating_mul(1 << self.pauses_in_a_row).min(LONGEST_PAUSE.max(first));
        self.paused_until = Some(Instant::now() + length);
        self.pauses += 1;
        self.pauses_in_a_row += 1;
        self.say(&format!("{what}: all calls pause for {}", duration(length)));
    }

    fn stop(&mut self, reason: &str) {
        self.say(reason);
        self.is_stopped = true;
    }

    /// Tells the operator something, in the place of the status line.
    fn say(&mut self, text: &str) {
        self.status.clear();
        say(text);
    }

    fn draw(&mut self, total: Option<u64>) {
        let failures = self.tally.failures();
        let ended = self.tally.count(Outcome::Done) + failures;
        let mut text = progress(ended, total, self.started.elapsed());
        if failures > 0 {
            text += &format!(", {failures} failed");
        }
        if self.paused_until.is_some() {
            text += ", paused";
        }
        self.status.draw(&text);
    }

    fn finish(mut self, total: Option<u64>, is_at_end: bool) -> ExitCode {
        self.status.clear();
        self.tally.not_started = total.unwrap_or_default().saturating_sub(self.tally.sent);
        let mut text = self.tally.summary(self.started.elapsed());
        if self.is_stopped {
            if total.is_none() && !is_at_end {
                text += "the rest of the list was not read\n";
            }
            text += "not finished: run it again with the same log to continue";
            text += if self.tally.failures() > 0 { ", with --retry-failed for what failed\n" } else { "\n" };
        }
        if let Err(e) = print(&text) {
            say(&format!("the standard output: {e}"));
        }
        match self.is_interrupted {
            true => ExitCode::from(130),
            false if !self.is_stopped && self.tally.is_all_done() => ExitCode::SUCCESS,
            false => ExitCode::FAILURE,
        }
    }
}
