//! Decides about an attempt: the call ends with it, or is sent again, and when, and at whose cost. A pure function.

use std::time::Duration;

use tokio::time::Instant;

use super::outcome::{AttemptErrorKind, Outcome};
use crate::result_code::ResultCode;

/// How often and how fast a call is tried again.
#[derive(Clone, Debug)]
pub struct RetryPolicy {
    /// The maximum number of retries.
    pub max_retries: usize,
    /// The backoff before the first retry.
    pub initial_backoff: Duration,
    /// The maximum backoff.
    pub max_backoff: Duration,
    /// Whether a call that was sent and timed out is retried.
    pub on_timeout: bool,
    /// Whether a call that was refused with 416 is sent again.
    pub on_rate_limit: bool,
}

impl RetryPolicy {
    /// The backoff before the retry with this number, from 0: twice as long each time, less up to half of it. `random` is in
    /// 0..1; with it, many calls that failed together do not come back together.
    fn backoff(&self, retry: usize, random: f64) -> Duration {
        let doubled = self.initial_backoff.saturating_mul(1 << retry.min(30)).min(self.max_backoff);
        doubled.mul_f64(1.0 - random / 2.0)
    }
}

/// What is known beside the outcome of the attempt itself.
pub(super) struct Known {
    pub(super) now: Instant,
    /// When the call ends at the latest.
    pub(super) deadline: Instant,
    /// When an endpoint takes requests.
    pub(super) ready_at: Instant,
    /// The retries of the call so far that count.
    pub(super) retries: usize,
    /// The attempts so far.
    pub(super) attempts: usize,
    /// Whether the call changes something.
    pub(super) effect: bool,
    /// Whether the clock can be corrected, now that the service has told the time.
    pub(super) clock_can_be_corrected: bool,
    /// In 0..1.
    pub(super) random: f64,
}

#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Verdict {
    /// The call ends with this attempt.
    Stop,
    Again {
        wait: Duration,
        cost: Cost,
    },
}

/// What another attempt costs.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Cost {
    /// Nothing: it was not looked at, or the service refused for a reason that is over.
    Free,
    /// One of the call's retries, and one of the client's budget.
    Retry,
}

/// How many attempts that were not looked at cost nothing. After that, something is wrong.
const MAX_FREE: usize = 10;

/// All attempts of a call have one trace id, by which the service de-duplicates, so that another attempt cannot do twice what a
/// lost one may have done.
pub(super) fn verdict(outcome: &Outcome, policy: &RetryPolicy, known: &Known) -> Verdict {
    let again = match outcome {
        Ok(received) => match received.code() {
            // It waits for a slot, if the adaptive rate limit gives it one in time.
            Some(ResultCode::RATE_LIMITED) => policy.on_rate_limit,
            Some(ResultCode::BAD_PARAMETER) => known.clock_can_be_corrected,
            _ => false,
        },
        Err(error) => match error.kind {
            AttemptErrorKind::Connect
            | AttemptErrorKind::Unprocessed
            | AttemptErrorKind::Status { retryable: true } => true,
            AttemptErrorKind::Interrupted { response_began } => !response_began,
            AttemptErrorKind::Timeout => policy.on_timeout || !known.effect || !error.sent,
            AttemptErrorKind::Status { retryable: false } | AttemptErrorKind::Layer | AttemptErrorKind::Unusable => {
                false
            }
        },
    };
    let error = match outcome {
        _ if !again => return Verdict::Stop,
        Ok(_) => return Verdict::Again { wait: Duration::ZERO, cost: Cost::Free },
        Err(error) => error,
    };
    let is_free = error.kind == AttemptErrorKind::Unprocessed && known.attempts < MAX_FREE;
    let cost = if is_free { Cost::Free } else { Cost::Retry };
    let wait = known.ready_at.saturating_duration_since(known.now) + policy.backoff(known.retries, known.random);
    let is_in_time = wait < known.deadline.saturating_duration_since(known.now);
    if is_in_time && (is_free || known.retries < policy.max_retries) {
        Verdict::Again { wait, cost }
    } else {
        Verdict::Stop
    }
}

#[cfg(test)]
mod tests {
    use super::{super::outcome::AttemptError, *};

    const POLICY: RetryPolicy = RetryPolicy {
        max_retries: 5,
        initial_backoff: Duration::from_millis(100),
        max_backoff: Duration::from_millis(400),
        on_timeout: false,
        on_rate_limit: false,
    };

    fn known() -> Known {
        let now = Instant::now();
        let deadline = now + Duration::from_secs(15);
        Known {
            now,
            deadline,
            ready_at: now,
            retries: 0,
            attempts: 0,
            effect: true,
            clock_can_be_corrected: false,
            random: 0.5,
        }
    }

    fn after(kind: AttemptErrorKind, sent: bool, policy: &RetryPolicy, known: &Known) -> Verdict {
        verdict(&Err(AttemptError::new(kind, String::new(), sent)), policy, known)
    }

    fn again(millis: u64) -> Verdict {
        Verdict::Again { wait: Duration::from_millis(millis), cost: Cost::Retry }
    }

    #[tokio::test(start_paused = true)]
    async fn what_certainly_was_not_done_and_what_the_trace_id_covers_is_tried_again() {
        use AttemptErrorKind::{Connect, Interrupted, Status, Timeout, Unprocessed, Unusable};
        for (kind, sent, expected) in [
            (Connect, false, again(75)),
            (Unprocessed, false, Verdict::Again { wait: Duration::from_millis(75), cost: Cost::Free }),
            (Timeout, false, again(75)),
            (Timeout, true, Verdict::Stop),
            (Interrupted { response_began: false }, true, again(75)),
            (Interrupted { response_began: true }, true, Verdict::Stop),
            (Status { retryable: true }, true, again(75)),
            (Status { retryable: false }, true, Verdict::Stop),
            (Unusable, false, Verdict::Stop),
        ] {
            assert_eq!(after(kind, sent, &POLICY, &known()), expected, "{kind:?}, sent: {sent}");
        }
        let wanted = RetryPolicy { on_timeout: true, ..POLICY };
        assert_eq!(after(Timeout, true, &wanted, &known()), again(75));
    }

    #[tokio::test(start_paused = true)]
    async fn a_call_that_changes_nothing_is_tried_again_after_a_timeout() {
        let reads = Known { effect: false, ..known() };
        assert_eq!(after(AttemptErrorKind::Timeout, true, &POLICY, &reads), again(75));
    }

    #[tokio::test(start_paused = true)]
    async fn retries_have_a_number_and_fit_into_the_operation_timeout() {
        let verdict = |known: &Known| after(AttemptErrorKind::Connect, false, &POLICY, known);
        assert_eq!(verdict(&Known { retries: 5, ..known() }), Verdict::Stop);
        let ready_at = Instant::now() + Duration::from_secs(14);
        assert_eq!(verdict(&Known { ready_at, ..known() }), again(14_075));
        assert_eq!(verdict(&Known { ready_at, retries: 4, ..known() }), again(14_300));
        let deadline = ready_at + Duration::from_millis(75);
        assert_eq!(verdict(&Known { ready_at, deadline, ..known() }), Verdict::Stop);
    }

    #[test]
    fn backoffs_grow_and_never_exceed_the_maximum() {
        for (retry, most) in [100, 200, 400, 400, 400].into_iter().enumerate() {
            let (most, backoff) = (Duration::from_millis(most), POLICY.backoff(retry, fastrand::f64()));
            assert!((most / 2..=most).contains(&backoff), "{retry}: {backoff:?}");
        }
        assert!(POLICY.backoff(usize::MAX, 0.0) <= POLICY.max_backoff);
    }
}
