//! What has happened in a call, and the result that it makes.

use std::time::Duration;

use http::header::CONTENT_TYPE;

use super::outcome::{AttemptError, AttemptErrorKind, Outcome, RawResponse, Received};
use crate::{
    envelope::Unreadable,
    error::{
        ApiError, Attempt, Cause, Error, RateLimited, TransportError, TransportErrorKind, UnexpectedResponse,
        without_secrets,
    },
    response::Answer,
    result_code::ResultCode,
};

/// What has happened in a call.
#[derive(Debug)]
pub(super) struct History {
    trace_id: String,
    /// The attempts that did not end the call.
    attempts: Vec<Attempt>,
    /// Whether the call changes something.
    effect: bool,
}

impl History {
    pub(super) fn new(trace_id: String, effect: bool) -> Self {
        Self { trace_id, attempts: Vec::new(), effect }
    }

    pub(super) fn trace_id(&self) -> &str {
        &self.trace_id
    }

    /// The attempts that did not end the call.
    pub(super) fn attempts(&self) -> &[Attempt] {
        &self.attempts
    }

    /// Keeps an attempt that another one follows.
    pub(super) fn push(&mut self, outcome: Outcome, endpoint: &str) {
        match outcome {
            Err(error) => self.push_error(&error, endpoint),
            Ok(Received { envelope, clock_skew, .. }) => {
                let code = envelope.map_or(0.into(), |envelope| envelope.code);
                self.push_refusal(endpoint, code);
                if let (Some(skew), Some(attempt)) = (clock_skew, self.attempts.last_mut()) {
                    attempt.error += &format!(" while the clock was {skew} s wrong");
                }
            }
        }
    }

    /// The result of a call whose last attempt ended with `outcome`. If `raw`, a refusal is an answer as a success is.
    pub(super) fn finish(mut self, outcome: Outcome, endpoint: &str, raw: bool) -> Result<Answer, Error> {
        let (response, envelope, clock_skew) = match outcome {
            Err(error) => return Err(self.fail(error, endpoint)),
            Ok(Received { raw, envelope, clock_skew }) => (raw, envelope, clock_skew),
        };
        let envelope = match envelope {
            Ok(envelope) => envelope,
            Err(Unreadable { reason, body }) => {
                let message = format!("the body is not the documented JSON: {reason}");
                return Err(self.fail(AttemptError::unusable(message, RawResponse { body, ..response }), endpoint));
            }
        };
        let code = envelope.code;
        if raw || code.is_success() {
            let (endpoint, attempt_count) = (endpoint.to_owned(), self.attempts.len() + 1);
            return Ok(Answer { envelope, trace_id: self.trace_id, endpoint, attempt_count });
        }
        self.push_refusal(endpoint, code);
        let Self { trace_id, attempts, .. } = self;
        let (kind, data) = (code.error_kind(), envelope.data_json());
        Err(ApiError { kind, code, msg: envelope.msg, data, clock_skew, attempts, trace_id }.into())
    }

    /// The error of a call that is not sent, or not sent again.
    pub(super) fn rate_limited(&self, reason: String, retry_after: Duration) -> Error {
        let (attempts, trace_id) = (self.attempts.clone(), self.trace_id.clone());
        RateLimited { reason, retry_after: Some(retry_after), attempts, trace_id }.into()
    }

    fn push_error(&mut self, error: &AttemptError, endpoint: &str) {
        let effect = self.effect && error.may_have_taken_effect();
        self.attempts.push(Attempt::new(endpoint, error.message.clone(), error.sent, effect));
    }

    fn push_refusal(&mut self, endpoint: &str, code: ResultCode) {
        let mut attempt = Attempt::refused(endpoint, code);
        attempt.may_have_taken_effect &= self.effect;
        self.attempts.push(attempt);
    }

    /// The error of a call whose last attempt ended with `error`.
    fn fail(mut self, error: AttemptError, endpoint: &str) -> Error {
        self.push_error(&error, endpoint);
        let Self { attempts, trace_id, .. } = self;
        let AttemptError { kind, message, cause, sent, response } = error;
        match response {
            Some(response) => unexpected(kind, message, response, attempts, trace_id).into(),
            // The request itself cannot be sent.
            None if kind == AttemptErrorKind::Unusable && attempts.len() == 1 => Error::InvalidInput(message),
            None => transport(kind, message, cause, sent, attempts, trace_id).into(),
        }
    }
}

fn unexpected(
    kind: AttemptErrorKind,
    message: String,
    response: RawResponse,
    attempts: Vec<Attempt>,
    trace_id: String,
) -> UnexpectedResponse {
    const SNIPPET: usize = UnexpectedResponse::MAX_BODY_SNIPPET;
    let RawResponse { status, headers, body } = response;
    let reason = match kind {
        AttemptErrorKind::Status { .. } => "the call did not reach the application".to_owned(),
        _ => message,
    };
    // A character has at most four bytes; the rest of a large body is not looked at.
    let head = body.get(..4 * SNIPPET).unwrap_or(&body);
    let body_snippet = without_secrets(String::from_utf8_lossy(head).into_owned()).chars().take(SNIPPET).collect();
    let content_type = headers.get(CONTENT_TYPE).and_then(|v| v.to_str().ok()).map(str::to_owned);
    UnexpectedResponse { reason, status, content_type, body_snippet, attempts, trace_id }
}

fn transport(
    kind: AttemptErrorKind,
    reason: String,
    cause: Cause,
    sent: bool,
    attempts: Vec<Attempt>,
    trace_id: String,
) -> TransportError {
    let kind = match kind {
        AttemptErrorKind::Layer => TransportErrorKind::Layer,
        AttemptErrorKind::Timeout if sent => TransportErrorKind::Timeout,
        AttemptErrorKind::Unprocessed => TransportErrorKind::Interrupted,
        _ if sent => TransportErrorKind::Interrupted,
        _ => TransportErrorKind::Connect,
    };
    TransportError { kind, reason, cause, attempts, trace_id }
}
