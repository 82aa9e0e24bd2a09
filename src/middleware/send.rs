//! Sends one signed request, and reads its response within bounds of size and time.

use std::time::Duration;

use http::HeaderMap;
use reqwest::{Request, Response, StatusCode};
use tokio::time::{Instant, timeout_at};

use super::{connect::Connecting, endpoints::Lease};
use crate::error::{Error, is_retryable_status};

/// How much of the body of an HTTP error is kept, in bytes, and how long it is waited for.
const ERROR_BODY: usize = 16 * 1024;
const ERROR_BODY_WAIT: Duration = Duration::from_millis(500);

/// A response as it came, as far as it was read.
pub(crate) struct RawResponse {
    pub(crate) status: StatusCode,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Vec<u8>,
}

/// An attempt without a response that can be used.
pub(crate) struct AttemptError {
    pub(crate) kind: AttemptErrorKind,
    pub(crate) message: String,
    /// Whether bytes of the request may have left.
    pub(crate) sent: bool,
    /// What came of the response, if it began.
    pub(crate) response: Option<RawResponse>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum AttemptErrorKind {
    Connect,
    Timeout,
    Interrupted {
        response_began: bool,
    },
    /// Another HTTP status than 200.
    Status {
        retryable: bool,
    },
    /// A response that another attempt would not change.
    Unusable,
}

impl AttemptError {
    /// A status other than 200 does not come from the application: the vendor documents that the call did not reach it.
    pub(crate) fn may_have_taken_effect(&self) -> bool {
        self.sent && !matches!(self.kind, AttemptErrorKind::Status { .. })
    }

    /// The request cannot be made.
    pub(crate) fn not_sent(error: Error) -> Self {
        let message = match error {
            Error::InvalidInput(reason) => reason,
            other => other.to_string(),
        };
        Self::without_response(AttemptErrorKind::Unusable, message, false)
    }

    fn without_response(kind: AttemptErrorKind, message: String, sent: bool) -> Self {
        Self { kind, message, sent, response: None }
    }
}

/// Sends `request` to the endpoint of `lease`. `last` is when the response must be there; of its body, no more than
/// `max_size` bytes are kept.
pub(crate) async fn send(
    lease: &Lease<'_>,
    request: Request,
    last: Instant,
    max_size: usize,
) -> Result<RawResponse, AttemptError> {
    // An HTTP client that is built here follows no redirects.
    let url = (!lease.is_watched()).then(|| request.url().clone());
    let connecting = Connecting::default();
    let begun = timeout_at(last, connecting.watch(lease.http.execute(request))).await;
    let timed_out = || {
        let waited = lease.started.elapsed().as_secs_f64();
        format!("{} within {waited:.3} s", if connecting.is_pending() { "no connection" } else { "no response" })
    };
    let mut response = match begun {
        Err(_) => {
            let (message, sent) = (timed_out(), !connecting.is_pending());
            return Err(AttemptError::without_response(AttemptErrorKind::Timeout, message, sent));
        }
        Ok(Err(error)) => {
            let mut error = failed(&error, false);
            error.sent |= !lease.is_watched() && error.kind != AttemptErrorKind::Unusable;
            return Err(error);
        }
        Ok(Ok(response)) => response,
    };
    let elsewhere = url.filter(|url| response.url() != url).map(|_| response.url().authority().to_owned());
    let status = response.status();
    let mut raw = RawResponse { status, headers: std::mem::take(response.headers_mut()), body: Vec::new() };
    if let Some(host) = elsewhere {
        let message =
            format!("the HTTP client followed a redirect to {host}: build it with a policy that follows none");
        return Err(AttemptError { kind: AttemptErrorKind::Unusable, message, sent: true, response: Some(raw) });
    }
    if status != StatusCode::OK {
        // The status says it all; of the body, what is there soon is kept to be shown.
        let retryable = is_retryable_status(status);
        let soon = last.min(Instant::now() + if retryable { ERROR_BODY_WAIT / 10 } else { ERROR_BODY_WAIT });
        (raw.body, _) = read(&mut response, max_size.min(ERROR_BODY), soon).await;
        let message = format!("HTTP status {status}");
        let kind = AttemptErrorKind::Status { retryable };
        return Err(AttemptError { kind, message, sent: true, response: Some(raw) });
    }
    let (body, end) = read(&mut response, max_size, last).await;
    raw.body = body;
    match end {
        End::Whole => Ok(raw),
        End::TooLarge => {
            let message = format!("the body is larger than {max_size} bytes");
            Err(AttemptError { kind: AttemptErrorKind::Unusable, message, sent: true, response: Some(raw) })
        }
        End::Broken(error) => Err(failed(&error, true)),
        End::TimedOut => Err(AttemptError::without_response(AttemptErrorKind::Timeout, timed_out(), true)),
    }
}

fn failed(error: &reqwest::Error, response_began: bool) -> AttemptError {
    let mut message = String::new();
    // The causes without the outermost text, which only says that there was an error, with the URL.
    let mut cause = std::error::Error::source(error);
    while let Some(error) = cause {
        message += if message.is_empty() { "" } else { ": " };
        message += &error.to_string();
        cause = error.source();
    }
    let (kind, sent) = match error {
        e if e.is_connect() => (AttemptErrorKind::Connect, false),
        e if e.is_builder() => (AttemptErrorKind::Unusable, false),
        e if e.is_timeout() => (AttemptErrorKind::Timeout, true),
        _ => (AttemptErrorKind::Interrupted { response_began }, true),
    };
    AttemptError::without_response(kind, message, sent)
}

/// How the reading of a body ended.
enum End {
    Whole,
    TooLarge,
    TimedOut,
    Broken(reqwest::Error),
}

/// Reads the body, as far as it comes until `last`: no more than `limit` bytes are kept.
async fn read(response: &mut Response, limit: usize, last: Instant) -> (Vec<u8>, End) {
    let mut body = Vec::new();
    loop {
        let chunk = match timeout_at(last, response.chunk()).await {
            Err(_) => return (body, End::TimedOut),
            Ok(Ok(Some(chunk))) => chunk,
            Ok(Ok(None)) => return (body, End::Whole),
            Ok(Err(error)) => return (body, End::Broken(error)),
        };
        if body.len() + chunk.len() > limit {
            // Always in bounds: the chunk is longer than what is left.
            body.extend_from_slice(chunk.get(..limit - body.len()).unwrap_or_default());
            return (body, End::TooLarge);
        }
        body.extend_from_slice(&chunk);
    }
}
