//! Turns what came of the attempts into the result of the call.

use std::time::Duration;

use http::header::CONTENT_TYPE;

use super::{
    clock,
    send::{AttemptError, AttemptErrorKind, RawResponse},
};
use crate::{
    error::{ApiError, Attempt, Error, RateLimited, TransportError, TransportErrorKind, UnexpectedResponse},
    envelope::Envelope,
    response::Answer,
    result_code::ResultCode,
};

/// A response of the application.
pub(super) struct Received {
    pub(super) raw: RawResponse,
    pub(super) envelope: Result<Envelope, (String, Vec<u8>)>,
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
    /// The result of a call to which the application responded. A refusal is an error, unless `raw` responses are wanted.
    pub(super) fn finish(mut self, received: Received, endpoint: &str, raw: bool) -> Result<Answer, Error> {
        let Received { raw: mut response, envelope, cur_time, .. } = received;
        let envelope = match envelope {
            Ok(envelope) => envelope,
            Err((reason, body)) => {
                response.body = body;
                let message = format!("the body is not the documented JSON: {reason}");
                return Err(self.fail(AttemptError::unusable(endpoint, message, response)));
            }
        };
        let code = envelope.code;
        if raw || code.is_success() {
            let (endpoint, attempt_count) = (endpoint.to_owned(), self.attempts.len() + 1);
            return Ok(Answer { envelope, trace_id: self.trace_id, endpoint, attempt_count });
        }
        self.attempts.push(Attempt::refused(endpoint, code));
        let Self { trace_id, attempts } = self;
        let may_be_the_clock = code == ResultCode::BAD_PARAMETER;
        let clock_skew = may_be_the_clock.then(|| clock::skew(cur_time, &response.headers)).flatten();
        let (kind, data) = (code.error_kind(), envelope.data_json());
        Err(ApiError { kind, code, msg: envelope.msg, data, clock_skew, attempts, trace_id }.into())
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
