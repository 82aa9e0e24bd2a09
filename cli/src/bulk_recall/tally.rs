//! Counts of what is to be done and of what was done, and how they are printed.

use std::{collections::BTreeMap, fmt::Write, time::Duration};

use super::progress::RATE_AFTER;
use crate::{
    client::{Outcome, ResultCode},
    options::{Operation, name},
};

/// Why a line is not sent.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Skip {
    Duplicate,
    Done,
    Failed,
    Bad,
    /// Another type than an earlier line, or than the log.
    Contradiction,
}

#[derive(Default)]
pub struct Tally {
    /// Of a list that was checked.
    pub to_send: BTreeMap<Operation, u64>,
    pub skipped: BTreeMap<Skip, u64>,
    /// Of calls; those that are rate limited are made again.
    pub outcomes: BTreeMap<(Outcome, Option<ResultCode>), u64>,
    /// Messages that were sent at least once.
    pub sent: u64,
    /// Messages of a list that was checked that were not sent, because the run was stopped.
    pub not_started: u64,
    /// Outcomes that the log does not have.
    pub unlogged: u64,
}

impl Tally {
    pub fn count(&self, outcome: Outcome) -> u64 {
        self.outcomes.iter().filter(|((o, _), _)| *o == outcome).map(|(_, count)| count).sum()
    }

    pub fn failures(&self) -> u64 {
        [Outcome::Refused, Outcome::NotSent, Outcome::Unknown].map(|outcome| self.count(outcome)).iter().sum()
    }

    /// Whether all lines are done, by this run or earlier ones.
    pub fn is_all_done(&self) -> bool {
        let is_harmless = |skip: &Skip| matches!(skip, Skip::Duplicate | Skip::Done);
        self.count(Outcome::Done) == self.sent && self.unlogged == 0 && self.skipped.keys().all(is_harmless)
    }

    /// What a check has found.
    pub fn plan(&self) -> String {
        let mut text = String::new();
        for (operation, count) in &self.to_send {
            line(&mut text, "would be sent", *count, &name(*operation));
        }
        text + &self.rest()
    }

    /// What a run has done in this time.
    pub fn summary(&self, elapsed: Duration) -> String {
        let mut text = String::new();
        let mut previous = None;
        for ((outcome, code), count) in self.outcomes.iter().filter(|((o, _), _)| *o != Outcome::RateLimited) {
            if previous.replace(*outcome) != Some(*outcome) {
                let remark = match outcome {
                    Outcome::Refused | Outcome::Unknown => "sent again with --retry-failed",
                    Outcome::NotSent => "sent again by the next run",
                    Outcome::Done => "recalled or deleted, or it did not exist",
                    Outcome::RateLimited => "",
                };
                line(&mut text, &name(*outcome), self.count(*outcome), remark);
            }
            if let Some(code) = code {
                line(&mut text, "", *count, &format!("  code {code}"));
            }
        }
        let waiting = self.sent - self.count(Outcome::Done) - self.failures();
        for (what, count, remark) in [
            ("not done yet", waiting, "sent by the next run"),
            ("not started", self.not_started, "sent by the next run"),
            ("not in the log", self.unlogged, "shown above; without these lines, the next run sends them again"),
        ] {
            if count > 0 {
                line(&mut text, what, count, remark);
            }
        }
        text += &self.rest();
        let calls: u64 = self.outcomes.values().sum();
        let plural = if calls == 1 { "" } else { "s" };
        let rate = match elapsed >= RATE_AFTER {
            true => format!(", {:.0} a second", calls as f64 / elapsed.as_secs_f64()),
            false => String::new(),
        };
        let over =
            self.outcomes.get(&(Outcome::RateLimited, Some(ResultCode::RATE_LIMITED))).copied().unwrap_or_default();
        let mut limited = String::new();
        for (count, what) in [
            (over, "over the app's quota (416)"),
            (self.count(Outcome::RateLimited) - over, "held back by a rate limit"),
        ] {
            if count > 0 {
                limited += &format!("; {count} {what}, and made again");
            }
        }
        text + &format!("{calls} call{plural} in {}{rate}{limited}\n", duration(elapsed))
    }

    /// The lines that are not sent.
    fn rest(&self) -> String {
        let mut text = String::new();
        for (skip, count) in &self.skipped {
            let (what, remark) = match skip {
                Skip::Duplicate => ("listed before", "sent once"),
                Skip::Done => ("done before", "by an earlier run"),
                Skip::Failed => ("failed before", "in an earlier run; sent again with --retry-failed"),
                Skip::Bad => ("bad lines", "not sent"),
                Skip::Contradiction => ("two types", "the line is not sent"),
            };
            line(&mut text, what, *count, remark);
        }
        text
    }
}

fn line(text: &mut String, what: &str, count: u64, remark: &str) {
    // To a text, which takes all.
    let _ = writeln!(text, "{}", format!("{what:<16}{count:>10}  {remark}").trim_end());
}

pub fn duration(duration: Duration) -> String {
    match duration.as_secs() {
        0 => format!("{} ms", duration.as_millis().max(1)),
        1..=59 => format!("{:.1} s", duration.as_secs_f64()),
        seconds @ 60..=3599 => format!("{} min {} s", seconds / 60, seconds % 60),
        seconds => format!("{} h {} min", seconds / 3600, seconds % 3600 / 60),
    }
}
