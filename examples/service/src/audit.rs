//! The audit log: a line of JSON for each decision, with who has decided what and why, and what came of it.
//!
//! The lines are events of the target `audit`, written by a layer of their own. They name accounts and messages, which the log of
//! the service does not.

use std::{
    fmt::{Debug, Write as _},
    io::Write,
    sync::{Mutex, PoisonError},
};

use axum::http::StatusCode;
use metrics::counter;
use serde_json::{Map, Value};
use tracing::{Event, Subscriber, field, info};
use tracing_subscriber::{
    Layer,
    fmt::{
        format::Writer,
        time::{FormatTime, SystemTime},
    },
    layer::Context,
};
use yunxin_im::{AccountId, ResultCode, TeamId};

use crate::request::Outcome;

/// The target of the events.
pub const TARGET: &str = "audit";

/// What a moderator has decided about some targets by one request. Each of them is a line.
#[derive(Default)]
pub struct Decisions {
    pub action: &'static str,
    /// Messages or accounts; none for a request that only reads.
    pub targets: Vec<String>,
    pub team_id: Option<TeamId>,
    /// Not authenticated here: see the README.
    pub moderator: Option<AccountId>,
    pub reason: Option<String>,
    pub request_id: Option<String>,
}

impl Decisions {
    /// Writes down what came of them.
    pub fn settle(mut self, outcome: &Outcome) {
        let Outcome { status, code, msg, trace_id, may_have_taken_effect, failed, .. } = outcome;
        let trace_id = trace_id.as_deref();
        let targets = std::mem::take(&mut self.targets);
        // The service writes account ids in lower case.
        let failure_of = |target: &String| failed.iter().find(|failed| failed.account_id.eq_ignore_ascii_case(target));
        let told = targets.iter().filter(|target| failure_of(target).is_some()).count();
        for target in &targets {
            match failure_of(target) {
                Some(failed) => self.log(target, "refused", failed.code, &failed.msg, trace_id, false),
                // A failure that names none of them could be of any.
                None if told < failed.len() => self.log(target, "unknown", *code, msg, trace_id, true),
                None => {
                    let word = word(*status, *code, *may_have_taken_effect);
                    self.log(target, word, *code, msg, trace_id, *may_have_taken_effect);
                }
            }
        }
    }

    fn log(
        &self,
        target: &str,
        outcome: &'static str,
        code: Option<i64>,
        msg: &str,
        trace_id: Option<&str>,
        may_have_taken_effect: bool,
    ) {
        let Self { action, reason, .. } = self;
        let (moderator, team_id) = (self.moderator.as_ref().map(AccountId::as_str), self.team_id.map(TeamId::number));
        counter!("moderation_decisions_total", "action" => *action, "outcome" => outcome).increment(1);
        info!(
            target: TARGET, moderator, action, target, team_id, reason, outcome, code, msg, trace_id, may_have_taken_effect
        );
    }
}

/// A caller that goes away does not take a decision back: its request may have been sent.
impl Drop for Decisions {
    fn drop(&mut self) {
        for target in std::mem::take(&mut self.targets) {
            self.log(&target, "unknown", None, "the caller went away", self.request_id.as_deref(), true);
        }
    }
}

/// What came of a decision, in the words of the command line tool.
fn word(status: StatusCode, code: Option<i64>, may_have_taken_effect: bool) -> &'static str {
    match status {
        _ if status.is_success() && status != StatusCode::ACCEPTED => "done",
        _ if may_have_taken_effect => "unknown",
        StatusCode::TOO_MANY_REQUESTS => "rate-limited",
        _ if code.is_some_and(|code| code != ResultCode::SUCCESS.number()) => "refused",
        _ => "not-sent",
    }
}

/// Writes the events that it gets as lines of JSON.
pub struct JsonLines<W>(Mutex<W>);

impl<W: Write> JsonLines<W> {
    pub fn new(output: W) -> Self {
        Self(Mutex::new(output))
    }
}

impl<S: Subscriber, W: Write + Send + 'static> Layer<S> for JsonLines<W> {
    fn on_event(&self, event: &Event<'_>, _: Context<'_, S>) {
        let (mut line, mut time) = (Line(Map::new()), String::new());
        // A text can always be written to.
        let _ = SystemTime.format_time(&mut Writer::new(&mut time));
        line.0.insert("time".to_owned(), time.into());
        event.record(&mut line);
        let mut text = Value::Object(line.0).to_string();
        text.push('\n');
        let mut output = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        // In one piece, and before the response is sent.
        if let Err(error) = output.write_all(text.as_bytes()).and_then(|()| output.flush()) {
            eprintln!("error: the audit log cannot be written: {error}");
            counter!("moderation_audit_errors_total").increment(1);
        }
    }
}

struct Line(Map<String, Value>);

impl Line {
    fn insert(&mut self, field: &field::Field, value: impl Into<Value>) {
        self.0.insert(field.name().to_owned(), value.into());
    }
}

impl field::Visit for Line {
    fn record_str(&mut self, field: &field::Field, value: &str) {
        self.insert(field, value);
    }

    fn record_i64(&mut self, field: &field::Field, value: i64) {
        self.insert(field, value);
    }

    fn record_bool(&mut self, field: &field::Field, value: bool) {
        self.insert(field, value);
    }

    fn record_debug(&mut self, field: &field::Field, value: &dyn Debug) {
        let mut text = String::new();
        let _ = write!(text, "{value:?}");
        self.insert(field, text);
    }
}
