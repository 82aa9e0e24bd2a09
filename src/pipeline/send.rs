//! Sends one signed request, and reads its response within bounds of size and time.

use std::time::Duration;

use reqwest::{Request, Response, StatusCode};
use tokio::time::{Instant, timeout_at};

use super::{
    connect::Connecting,
    endpoints::Lease,
    outcome::{AttemptError, AttemptErrorKind, RawResponse},
};
use crate::error::is_retryable_status;

/// How much of the body of an HTTP error is kept, in bytes, and how long it is waited for.
const ERROR_BODY: usize = 16 * 1024;
const ERROR_BODY_WAIT: Duration = Duration::from_millis(500);

/// Sends `request` to the endpoint of `lease`. `last` is when the response must be there; of its body, no more than
/// `max_size` bytes are kept.
pub(super) async fn send(
    lease: &Lease<'_>,
    request: Request,
    last: Instant,
    max_size: usize,
) -> Result<RawResponse, AttemptError> {
    let timed_out = |sent: bool| {
        let waited = lease.started_at.elapsed().as_secs_f64();
        let message = format!("{} within {waited:.3} s", if sent { "no response" } else { "no connection" });
        AttemptError::new(AttemptErrorKind::Timeout, message, sent)
    };
    // An HTTP client that is built here follows no redirects.
    let url = (!lease.is_watched()).then(|| request.url().clone());
    let connecting = Connecting::default();
    let mut response = match timeout_at(last, connecting.watch(lease.http.execute(request))).await {
        Err(_) => return Err(timed_out(!connecting.is_pending())),
        Ok(Err(error)) => {
            let mut error = AttemptError::from_reqwest(error, false);
            // It may have followed a redirect.
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
        return Err(AttemptError::unusable(message, raw));
    }
    if status != StatusCode::OK {
        // The status says it all; of the body, what is there soon is kept to be shown.
        let retryable = is_retryable_status(status);
        let soon = last.min(Instant::now() + if retryable { ERROR_BODY_WAIT / 10 } else { ERROR_BODY_WAIT });
        let _ = read(&mut response, &mut raw.body, max_size.min(ERROR_BODY), soon).await;
        let kind = AttemptErrorKind::Status { retryable };
        let error = AttemptError::new(kind, format!("HTTP status {status}"), true);
        return Err(AttemptError { response: Some(raw), ..error });
    }
    match read(&mut response, &mut raw.body, max_size, last).await {
        Ok(()) => Ok(raw),
        Err(Cut::TooLarge) => Err(AttemptError::unusable(format!("the body is larger than {max_size} bytes"), raw)),
        Err(Cut::Broken(error)) => Err(AttemptError::from_reqwest(error, true)),
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
