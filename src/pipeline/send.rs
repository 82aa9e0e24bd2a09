//! Sends one signed request, and reads its response within bounds of size and time.

use std::{fmt::Display, time::Duration};

use http::HeaderMap;
use reqwest::{Request, Response, StatusCode};
use tokio::time::{Instant, timeout_at};

use super::{connect::Connecting, endpoints::Lease};
use crate::error::{Attempt, is_retryable_status};

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
    /// What the caller is told of it.
    pub(crate) attempt: Attempt,
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
    /// A request that cannot be made, or a response that another attempt would not change.
    Unusable,
}

impl AttemptError {
    fn new(kind: AttemptErrorKind, endpoint: &str, error: String, sent: bool) -> Self {
        // Another status does not come from the application: the vendor documents that the call did not reach it.
        let may_have_taken_effect = sent && !matches!(kind, AttemptErrorKind::Status { .. });
        Self { kind, attempt: Attempt::new(endpoint, error, sent, may_have_taken_effect), response: None }
    }

    /// The request cannot be made.
    pub(crate) fn not_sent(endpoint: &str, reason: impl Display) -> Self {
        Self::new(AttemptErrorKind::Unusable, endpoint, reason.to_string(), false)
    }

    /// The response cannot be used.
    pub(crate) fn unusable(endpoint: &str, message: String, response: RawResponse) -> Self {
        Self { response: Some(response), ..Self::new(AttemptErrorKind::Unusable, endpoint, message, true) }
    }

    fn from_reqwest(error: &reqwest::Error, endpoint: &str, response_began: bool) -> Self {
        // The causes without the outermost text, which only says that there was an error, with the URL.
        let causes = std::iter::successors(std::error::Error::source(error), |error| error.source());
        let message = causes.map(ToString::to_string).collect::<Vec<_>>().join(": ");
        let (kind, sent) = match error {
            e if e.is_connect() => (AttemptErrorKind::Connect, false),
            e if e.is_builder() => (AttemptErrorKind::Unusable, false),
            e if e.is_timeout() => (AttemptErrorKind::Timeout, true),
            _ => (AttemptErrorKind::Interrupted { response_began }, true),
        };
        Self::new(kind, endpoint, message, sent)
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
    let endpoint = lease.endpoint.base();
    let timed_out = |sent: bool| {
        let waited = lease.started.elapsed().as_secs_f64();
        let message = format!("{} within {waited:.3} s", if sent { "no response" } else { "no connection" });
        AttemptError::new(AttemptErrorKind::Timeout, endpoint, message, sent)
    };
    // An HTTP client that is built here follows no redirects.
    let url = (!lease.is_watched()).then(|| request.url().clone());
    let connecting = Connecting::default();
    let mut response = match timeout_at(last, connecting.watch(lease.http.execute(request))).await {
        Err(_) => return Err(timed_out(!connecting.is_pending())),
        Ok(Err(error)) => {
            let mut error = AttemptError::from_reqwest(&error, endpoint, false);
            if !lease.is_watched() && error.kind != AttemptErrorKind::Unusable {
                (error.attempt.sent, error.attempt.may_have_taken_effect) = (true, true);
            }
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
        return Err(AttemptError::unusable(endpoint, message, raw));
    }
    if status != StatusCode::OK {
        // The status says it all; of the body, what is there soon is kept to be shown.
        let retryable = is_retryable_status(status);
        let soon = last.min(Instant::now() + if retryable { ERROR_BODY_WAIT / 10 } else { ERROR_BODY_WAIT });
        let _ = read(&mut response, &mut raw.body, max_size.min(ERROR_BODY), soon).await;
        let kind = AttemptErrorKind::Status { retryable };
        let error = AttemptError::new(kind, endpoint, format!("HTTP status {status}"), true);
        return Err(AttemptError { response: Some(raw), ..error });
    }
    match read(&mut response, &mut raw.body, max_size, last).await {
        Ok(()) => Ok(raw),
        Err(Cut::TooLarge) => {
            Err(AttemptError::unusable(endpoint, format!("the body is larger than {max_size} bytes"), raw))
        }
        Err(Cut::Broken(error)) => Err(AttemptError::from_reqwest(&error, endpoint, true)),
        Err(Cut::TimedOut) => Err(timed_out(true)),
    }
}

/// Why a body was not read to its end.
enum Cut {
    TooLarge,
    TimedOut,
    Broken(reqwest::Error),
}

/// Reads the body as far as it comes until `last`; no more than `limit` bytes of it are kept.
async fn read(response: &mut Response, body: &mut Vec<u8>, limit: usize, last: Instant) -> Result<(), Cut> {
    while let Some(chunk) = timeout_at(last, response.chunk()).await.map_err(|_| Cut::TimedOut)?.map_err(Cut::Broken)? {
        let room = limit - body.len();
        body.extend_from_slice(&chunk[..room.min(chunk.len())]);
        if chunk.len() > room {
            return Err(Cut::TooLarge);
        }
    }
    Ok(())
}
