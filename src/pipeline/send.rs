//! Sends one signed request, and reads its response within bounds of size and time.

use std::time::Duration;

use reqwest::{Request, Response, StatusCode};
use tokio::time::{Instant, timeout_at};

use super::{
    endpoints::Lease,
    outcome::{AttemptError, AttemptErrorKind, RawResponse},
    transport::{Redirected, SendError, Transport},
    watch::Watch,
};
use crate::error::is_retryable_status;

/// How much of the body of an HTTP error is kept, in bytes, and how long it is waited for.
const ERROR_BODY: usize = 16 * 1024;
const ERROR_BODY_WAIT: Duration = Duration::from_millis(500);

/// Sends `request` to the endpoint of `lease`. `last` is when the response must be there; of its body, no more than
/// `max_size` bytes are kept.
pub(super) async fn send(
    transport: &Transport,
    lease: &Lease<'_>,
    request: Request,
    last: Instant,
    max_size: usize,
) -> Result<RawResponse, AttemptError> {
    let watch = Watch::default();
    let sending = timeout_at(last, watch.run(transport.execute(request))).await;
    let is_held_back = watch.requests() == 0 && !transport.is_detached();
    let is_sent_once = watch.requests() == 1 && !transport.is_detached();
    let waited = || format!("within {:.3} s", lease.started_at.elapsed().as_secs_f64());
    let timed_out = || AttemptError::new(AttemptErrorKind::Timeout, format!("no response {}", waited()), true);
    let mut response = match sending {
        Ok(Ok(response)) => response,
        Err(_) if is_held_back => {
            let message = format!("no layer let the request through {}", waited());
            return Err(AttemptError::new(AttemptErrorKind::Layer, message, false));
        }
        Err(_) if is_sent_once && watch.is_connecting() => {
            let message = format!("no connection {}", waited());
            return Err(AttemptError::new(AttemptErrorKind::Timeout, message, false));
        }
        Err(_) => return Err(timed_out()),
        Ok(Err(SendError::Layer(error))) => return Err(AttemptError::from_layer(error, !is_held_back)),
        Ok(Err(SendError::Http(error))) => {
            let mut error = AttemptError::from_reqwest(error, false);
            if let Some(proxy) = lease.endpoint.proxy().filter(|_| error.kind == AttemptErrorKind::Connect) {
                error.message += &format!("; the environment has requests go through the proxy {proxy}");
            }
            let is_only_one = is_held_back || is_sent_once;
            // An HTTP client of the application's own may have followed a redirect, and a layer may have sent another request.
            let is_certain = [AttemptErrorKind::Unusable, AttemptErrorKind::Unprocessed].contains(&error.kind);
            error.sent |= !is_only_one || (!transport.is_watched() && !is_certain);
            return Err(error);
        }
    };
    let elsewhere = response.extensions_mut().remove::<Redirected>();
    let status = response.status();
    let mut raw = RawResponse { status, headers: std::mem::take(response.headers_mut()), body: Vec::new() };
    if let Some(Redirected(host)) = elsewhere {
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
        let error = AttemptError::new(kind, format!("HTTP status {status}"), !is_held_back);
        return Err(AttemptError { response: Some(raw), ..error });
    }
    match read(&mut response, &mut raw.body, max_size, last).await {
        Ok(()) => Ok(raw),
        Err(Cut::TooLarge) => Err(AttemptError::unusable(format!("the body is larger than {max_size} bytes"), raw)),
        Err(Cut::Broken(error)) => Err(AttemptError::from_reqwest(error, true)),
        Err(Cut::TimedOut) => Err(timed_out()),
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
