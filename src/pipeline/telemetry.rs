//! Shows what calls do: a `tracing` span for each call, an event for each attempt and for the end of each call, and, with the
//! feature `metrics`, counters and a histogram. Neither secrets nor the content of a call are in any of them.

use std::{sync::Arc, time::Duration};

use tokio::time::Instant;
use tracing::{Span, debug, warn};

use super::{outcome::Outcome, verdict::Verdict};
use crate::{
    error::{ApiErrorKind, Error},
    response::Answer,
};

/// Spans an attempt. If it is dropped before its end, the attempt is cancelled.
pub(super) struct AttemptSpan {
    endpoint: Arc<str>,
    started_at: Instant,
    result: Option<&'static str>,
}

impl AttemptSpan {
    pub(super) fn start(endpoint: &Arc<str>, started_at: Instant) -> Self {
        Self { endpoint: Arc::clone(endpoint), started_at, result: None }
    }

    pub(super) fn end(mut self, outcome: &Outcome, verdict: Verdict) {
        let (endpoint, duration_ms) = (&*self.endpoint, millis(self.started_at.elapsed()));
        let error = match outcome {
            Ok(received) => {
                self.result = Some("ok");
                let code = received.code().map(|code| code.number());
                debug!(
                    target: "yunxin_im", endpoint, http.response.status_code = 200, code, duration_ms,
                    "attempt responded"
                );
                return;
            }
            Err(error) => error,
        };
        self.result = Some("error");
        let status = error.response.as_ref().map(|response| response.status.as_u16());
        match verdict {
            Verdict::Again { wait, .. } => warn!(
                target: "yunxin_im", endpoint, http.response.status_code = status, duration_ms,
                backoff_ms = millis(wait), error = error.message, "attempt failed, retrying"
            ),
            // The end of the call tells it at the level WARN.
            Verdict::Stop => debug!(
                target: "yunxin_im", endpoint, http.response.status_code = status, duration_ms,
                error = error.message, "attempt failed"
            ),
        }
    }
}

impl Drop for AttemptSpan {
    fn drop(&mut self) {
        if self.result.is_none() {
            let duration_ms = millis(self.started_at.elapsed());
            debug!(target: "yunxin_im", endpoint = &*self.endpoint, duration_ms, "attempt cancelled");
        }
        metrics::count_attempt(&self.endpoint, self.result.unwrap_or("cancelled"));
    }
}

/// Spans a call. If it is dropped before its end, the call is cancelled.
pub(super) struct CallSpan<'a> {
    operation: &'static str,
    span: &'a Span,
    started_at: Instant,
    ended: bool,
}

impl<'a> CallSpan<'a> {
    pub(super) fn start(operation: &'static str, span: &'a Span) -> Self {
        Self { operation, span, started_at: Instant::now(), ended: false }
    }

    pub(super) fn end(mut self, result: &Result<Answer, Error>) {
        let _entered = self.span.enter();
        let duration = self.started_at.elapsed();
        let duration_ms = millis(duration);
        let (endpoint, outcome) = match result {
            Ok(answer) => {
                let (code, attempts) = (answer.envelope.code.number(), answer.attempt_count);
                debug!(target: "yunxin_im", code, attempts, duration_ms, "call done");
                (Some(answer.endpoint.as_str()), "ok")
            }
            Err(error) => {
                let (outcome, code) = (outcome(error), error.code().map(|code| code.number()));
                let may_have_taken_effect = error.may_have_taken_effect();
                let told = format_args!("{error:#}");
                warn!(target: "yunxin_im", outcome, code, may_have_taken_effect, duration_ms, error = %told, "call failed");
                (error.endpoint(), outcome)
            }
        };
        if let Some(endpoint) = endpoint {
            self.span.record("endpoint", endpoint);
        }
        self.ended = true;
        metrics::count_call(self.operation, endpoint, outcome, duration);
    }
}

impl Drop for CallSpan<'_> {
    fn drop(&mut self) {
        if !self.ended {
            let _entered = self.span.enter();
            debug!(target: "yunxin_im", duration_ms = millis(self.started_at.elapsed()), "call cancelled");
            metrics::count_call(self.operation, None, "cancelled", self.started_at.elapsed());
        }
    }
}

/// The outcome of a call that failed, as a label.
fn outcome(error: &Error) -> &'static str {
    match error {
        Error::InvalidInput(_) => "invalid_input",
        Error::RateLimited(_) => "rate_limited",
        Error::Api(error) => match error.kind {
            ApiErrorKind::ParameterError => "parameter_error",
            ApiErrorKind::ServerError => "server_error",
            ApiErrorKind::Other => "api_error",
        },
        Error::UnexpectedResponse(_) => "unexpected_response",
        Error::Transport(_) => "transport_error",
    }
}

/// Milliseconds with one decimal.
fn millis(duration: Duration) -> f64 {
    (duration.as_secs_f64() * 10_000.0).round() / 10.0
}

#[cfg(feature = "metrics")]
pub(crate) mod metrics {
    use std::{sync::Arc, time::Duration};

    use metrics::{Unit, counter, describe_counter, describe_histogram, histogram};

    const CALLS: &str = "yunxin_im_calls_total";
    const ATTEMPTS: &str = "yunxin_im_attempts_total";
    const CALL_DURATION: &str = "yunxin_im_call_duration_seconds";

    /// Tells the recorder what the metrics mean. Once for each client, because the recorder may be installed later than the
    /// first.
    pub(crate) fn describe() {
        describe_counter!(CALLS, "Calls by operation, endpoint of the last attempt, and outcome");
        describe_counter!(ATTEMPTS, "Attempts, retries included, by endpoint and result");
        describe_histogram!(CALL_DURATION, Unit::Seconds, "Time of a call with all its attempts and waits");
    }

    pub(super) fn count_attempt(endpoint: &Arc<str>, result: &'static str) {
        counter!(ATTEMPTS, "endpoint" => Arc::clone(endpoint), "result" => result).increment(1);
    }

    pub(super) fn count_call(operation: &'static str, endpoint: Option<&str>, outcome: &'static str, time: Duration) {
        let endpoint = endpoint.unwrap_or("none").to_owned();
        counter!(CALLS, "operation" => operation, "endpoint" => endpoint, "outcome" => outcome).increment(1);
        histogram!(CALL_DURATION, "operation" => operation, "outcome" => outcome).record(time);
    }
}

#[cfg(not(feature = "metrics"))]
pub(crate) mod metrics {
    pub(crate) fn describe() {}

    pub(super) fn count_attempt(_: &std::sync::Arc<str>, _: &'static str) {}

    pub(super) fn count_call(_: &'static str, _: Option<&str>, _: &'static str, _: std::time::Duration) {}
}
