//! Turns what came of the attempts into the result of the call.

use std::time::Duration;

use http::header::CONTENT_TYPE;
use serde_json::Value;

use super::send::{AttemptError, AttemptErrorKind, RawResponse};
use crate::{
    auth::clock,
    error::{ApiError, Attempt, Error, RateLimited, TransportError, TransportErrorKind, UnexpectedResponse},
    response::{Envelope, Rejection, Response},
    types::ResultCode,
};

/// Reads the `data` of a response with this result code.
pub(crate) type Decode<T> = fn(i64, Value) -> Result<T, Rejection>;

/// A response of the application.
pub(super) struct Received {
    pub(super) raw: RawResponse,
    pub(super) envelope: Result<Envelope, serde_json::Error>,
    /// What the request was signed with, and the correction of the clock in it.
    pub(super) cur_time: i64,
    pub(super) clock_offset: i64,
}

/// What has happened in a call.
pub(super) struct History {
    pub(super) trace_id: String,
    /// The attempts that did not end the call.
    pub(super) attempts: Vec<Attempt>,
}

impl History {
    /// The result of a call to which the application responded.
    pub(super) fn finish<T>(
        mut self,
        received: Received,
        endpoint: &str,
        decode: Decode<T>,
    ) -> Result<Response<T>, Error> {
        let Received { raw, envelope, cur_time, .. } = received;
        let message = match envelope {
            Ok(mut envelope) => {
                let (code, msg) = (ResultCode::from(envelope.code), envelope.words());
                match decode(envelope.code, envelope.data) {
                    Ok(data) => {
                        let (endpoint, attempt_count) = (endpoint.to_owned(), self.attempts.len() + 1);
                        return Ok(Response { code, msg, data, trace_id: self.trace_id, endpoint, attempt_count });
                    }
                    Err(Rejection::Refused(kind, data)) => {
                        self.attempts.push(Attempt::refused(endpoint, kind, code));
                        let Self { trace_id, attempts } = self;
                        let may_be_the_clock = code == ResultCode::BAD_PARAMETER;
                        let clock_skew = may_be_the_clock.then(|| clock::skew(cur_time, &raw.headers)).flatten();
                        return Err(ApiError { kind, code, msg, data, clock_skew, attempts, trace_id }.into());
                    }
                    Err(Rejection::Malformed(e)) => format!("`data` is not as documented: {e}"),
                }
            }
            Err(e) => format!("the body is not the documented JSON: {e}"),
        };
        Err(self.fail(AttemptError::unusable(endpoint, message, raw)))
    }

    /// The error of a call whose last attempt ended with `error`.
    pub(super) fn fail(mut self, error: AttemptError) -> Error {
        let AttemptError { kind, attempt, response } = error;
        let (sent, message) = (attempt.sent, attempt.error.clone());
        self.attempts.push(attempt);
        let Self { attempts, trace_id } = self;
        if let Some(RawResponse { status, headers, body }) = response {
            let reason = match kind {
                AttemptErrorKind::Status { .. } => "the call did not reach the application".to_owned(),
                _ => message,
            };
            // A character has at most four bytes; the rest of a large body is not looked at.
            let head = body.get(..4 * UnexpectedResponse::MAX_BODY_SNIPPET).unwrap_or(&body);
            let body_snippet =
                String::from_utf8_lossy(head).chars().take(UnexpectedResponse::MAX_BODY_SNIPPET).collect();
            let content_type = headers.get(CONTENT_TYPE).and_then(|v| v.to_str().ok()).map(str::to_owned);
            return UnexpectedResponse { reason, status, content_type, body_snippet, attempts, trace_id }.into();
        }
        let kind = match kind {
            // The request itself cannot be sent.
            AttemptErrorKind::Unusable if attempts.len() == 1 => return Error::InvalidInput(message),
            AttemptErrorKind::Timeout if sent => TransportErrorKind::Timeout,
            _ if sent => TransportErrorKind::Interrupted,
            _ => TransportErrorKind::Connect,
        };
        TransportError { kind, reason: message, attempts, trace_id }.into()
    }

    /// The error of a call that is not sent, or not sent again.
    pub(super) fn rate_limited(&self, reason: String, retry_after: Duration) -> Error {
        let (attempts, trace_id) = (self.attempts.clone(), self.trace_id.clone());
        RateLimited { reason, retry_after: Some(retry_after), attempts, trace_id }.into()
    }
}
