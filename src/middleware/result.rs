//! Turns what came of the attempts into the result of the call.

use std::time::Duration;

use http::header::CONTENT_TYPE;
use serde_json::Value;

use super::{
    clock,
    send::{AttemptError, AttemptErrorKind, RawResponse},
};
use crate::{
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

impl Received {
    /// How many seconds the CurTime was ahead of the service's clock, if that is worth telling.
    pub(super) fn skew(&self) -> Option<i64> {
        clock::skew(self.cur_time, &self.raw.headers)
    }
}

/// What has happened in a call.
pub(super) struct History {
    pub(super) trace_id: String,
    /// The attempts that did not end the call.
    pub(super) attempts: Vec<Attempt>,
}

impl History {
    pub(super) fn record(&mut self, error: &AttemptError, endpoint: &str) {
        self.attempts.push(Attempt {
            endpoint: endpoint.to_owned(),
            error: error.message.clone(),
            sent: error.sent,
            may_have_taken_effect: error.may_have_taken_effect(),
        });
    }

    /// Records an attempt that was refused, after which the call goes on.
    pub(super) fn record_refusal(&mut self, error: String, endpoint: &str) {
        self.attempts.push(Attempt { endpoint: endpoint.to_owned(), error, sent: true, may_have_taken_effect: false });
    }

    /// The result of a call to which the application responded.
    pub(super) fn finish<T>(self, received: Received, endpoint: &str, decode: Decode<T>) -> Result<Response<T>, Error> {
        let Received { raw, envelope, cur_time, .. } = received;
        let Envelope { code, msg, data } = match envelope {
            Ok(envelope) => envelope,
            Err(e) => return Err(self.unusable(format!("the body is not the documented JSON: {e}"), raw, endpoint)),
        };
        let (number, code, endpoint) = (code, ResultCode::from(code), endpoint.to_owned());
        match decode(number, data) {
            Ok(data) => {
                let Self { trace_id, attempts } = self;
                Ok(Response { code, msg, data, endpoint, attempts: attempts.len() + 1, trace_id })
            }
            Err(Rejection::Refused(kind, data)) => {
                let Self { trace_id, attempts: previous_attempts } = self;
                let may_be_the_clock = code == ResultCode::BAD_PARAMETER;
                let clock_skew = clock::skew(cur_time, &raw.headers).filter(|_| may_be_the_clock);
                Err(ApiError { kind, code, msg, data, clock_skew, endpoint, previous_attempts, trace_id }.into())
            }
            Err(Rejection::Malformed(e)) => {
                Err(self.unusable(format!("`data` is not as documented: {e}"), raw, &endpoint))
            }
        }
    }

    fn unusable(self, message: String, raw: RawResponse, endpoint: &str) -> Error {
        let kind = AttemptErrorKind::Unusable;
        self.fail(AttemptError { kind, message, sent: true, response: Some(raw) }, endpoint)
    }

    /// The error of a call whose last attempt ended with `error`.
    pub(super) fn fail(mut self, error: AttemptError, endpoint: &str) -> Error {
        self.record(&error, endpoint);
        let Self { attempts, trace_id } = self;
        let AttemptError { kind, message, response, sent } = error;
        if let Some(RawResponse { status, headers, body }) = response {
            let reason = match kind {
                AttemptErrorKind::Status { .. } => "the call did not reach the application".to_owned(),
                _ => message,
            };
            // A character has at most four bytes; the rest of a large body is not looked at.
            let head = body.get(..4 * UnexpectedResponse::BODY_SNIPPET).unwrap_or(&body);
            let body_snippet = String::from_utf8_lossy(head).chars().take(UnexpectedResponse::BODY_SNIPPET).collect();
            let content_type = headers.get(CONTENT_TYPE).and_then(|v| v.to_str().ok()).map(str::to_owned);
            let endpoint = endpoint.to_owned();
            return UnexpectedResponse { reason, status, content_type, body_snippet, endpoint, attempts, trace_id }
                .into();
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

    pub(super) fn rate_limited(&self, reason: String, retry_after: Option<Duration>) -> Error {
        let (previous_attempts, trace_id) = (self.attempts.clone(), self.trace_id.clone());
        RateLimited { reason, retry_after, previous_attempts, trace_id }.into()
    }
}
