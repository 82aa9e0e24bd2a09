//! What can be seen of a call from outside: a `tracing` span for each call, an event for each attempt, and, with the feature
//! `metrics`, counters and a histogram. No content of a call and no secret is in any of them.

use std::{fmt::Display, sync::Arc, time::Duration};

use progenitor_client::OperationInfo;
use reqwest::{StatusCode, Url};
use tokio::time::Instant;
use tracing::{Span, debug, field::Empty, info_span, warn};

#[cfg(feature = "metrics")]
use crate::RefusalKind;
use crate::{Error, middleware::Received, types::ConversationType};

/// The span of a call.
pub(crate) fn span(info: &OperationInfo, url: &Url, trace_id: &str) -> Span {
    let operation = info.operation_id;
    let span = info_span!("yunxin_im_call", operation, conversation_type = Empty, endpoint = Empty, trace_id);
    if !span.is_disabled()
        && let Some(conversation_type) = conversation_type(url.path())
    {
        span.record("conversation_type", conversation_type.name());
    }
    span
}

/// The type in the path's conversation id, where it has one: `…/sender%7Ctype%7Creceiver/…`.
fn conversation_type(path: &str) -> Option<ConversationType> {
    path.split('/').find_map(|segment| segment.split("%7C").nth(1)?.parse::<i64>().ok()?.try_into().ok())
}

/// An attempt that is under way.
pub(crate) struct Attempt<'a> {
    endpoint: &'a Arc<str>,
    start: Instant,
    span: &'a Span,
}

impl<'a> Attempt<'a> {
    pub(crate) fn start(endpoint: &'a Arc<str>, start: Instant, span: &'a Span) -> Self {
        Self { endpoint, start, span }
    }

    pub(crate) fn answered(self, received: &Received) {
        let Self { endpoint, start, span } = self;
        let code = received.envelope.as_ref().and_then(|envelope| envelope.as_ref().ok()).map(|e| e.code.number());
        let status = received.status.as_u16();
        span.record("endpoint", &**endpoint);
        debug!(endpoint = &**endpoint, status, code, duration_ms = millis(start.elapsed()), "attempt answered");
        count_attempt(endpoint, "answered");
    }

    /// `pause` is the time until the next attempt, where there is one.
    pub(crate) fn failed(self, failure: &impl Display, status: Option<StatusCode>, pause: Option<Duration>) {
        let Self { endpoint, start, span } = self;
        let status = status.map(|status| status.as_u16());
        let duration_ms = millis(start.elapsed());
        match pause.map(millis) {
            Some(pause_ms) => {
                warn!(endpoint = &**endpoint, status, duration_ms, pause_ms, reason = %failure, "attempt failed, retrying")
            }
            None => {
                span.record("endpoint", &**endpoint);
                warn!(endpoint = &**endpoint, status, duration_ms, reason = %failure, "attempt failed");
            }
        }
        count_attempt(endpoint, "failed");
    }
}

fn millis(duration: Duration) -> f64 {
    duration.as_secs_f64() * 1000.0
}

/// A call that is under way. One that is dropped before its end is counted as cancelled.
pub(crate) struct Call {
    #[cfg(feature = "metrics")]
    operation: &'static str,
    #[cfg(feature = "metrics")]
    start: Instant,
}

#[cfg(feature = "metrics")]
impl Call {
    pub(crate) fn start(info: &OperationInfo) -> Self {
        Self { operation: info.operation_id, start: Instant::now() }
    }

    /// `endpoint` is the one that answered; that of an error is in the error. `success` is what an `Ok` is called.
    pub(crate) fn end<T>(self, endpoint: Option<Arc<str>>, outcome: &Result<T, Error>, success: &'static str) {
        let endpoint = match outcome {
            Ok(_) => endpoint,
            Err(error) => error.endpoint().map(Into::into),
        };
        self.count(endpoint, label(outcome, success));
        std::mem::forget(self);
    }

    fn count(&self, endpoint: Option<Arc<str>>, outcome: &'static str) {
        let (operation, endpoint) = (self.operation, endpoint.unwrap_or_else(|| "none".into()));
        metrics::counter!("yunxin_im_calls_total", "operation" => operation, "endpoint" => endpoint, "outcome" => outcome)
            .increment(1);
        metrics::histogram!("yunxin_im_call_duration_seconds", "operation" => operation, "outcome" => outcome)
            .record(self.start.elapsed());
    }
}

#[cfg(feature = "metrics")]
impl Drop for Call {
    fn drop(&mut self) {
        self.count(None, "cancelled");
    }
}

#[cfg(not(feature = "metrics"))]
impl Call {
    pub(crate) fn start(_info: &OperationInfo) -> Self {
        Self {}
    }

    pub(crate) fn end<T>(self, _endpoint: Option<Arc<str>>, _outcome: &Result<T, Error>, _success: &'static str) {}
}

#[cfg(feature = "metrics")]
fn count_attempt(endpoint: &Arc<str>, result: &'static str) {
    metrics::counter!("yunxin_im_attempts_total", "endpoint" => Arc::clone(endpoint), "result" => result).increment(1);
}

#[cfg(not(feature = "metrics"))]
fn count_attempt(_endpoint: &Arc<str>, _result: &'static str) {}

/// The outcome as a label of a metric.
#[cfg(feature = "metrics")]
fn label<T>(outcome: &Result<T, Error>, success: &'static str) -> &'static str {
    match outcome {
        Ok(_) => success,
        Err(Error::InvalidInput(_)) => "invalid_input",
        Err(Error::Refused(refusal)) => match refusal.kind {
            RefusalKind::ParameterError => "parameter_error",
            RefusalKind::ServerError => "server_error",
            RefusalKind::Other => "refused",
        },
        Err(Error::UnexpectedAnswer(_)) => "unexpected_answer",
        Err(Error::Transport(_)) => "transport",
    }
}
