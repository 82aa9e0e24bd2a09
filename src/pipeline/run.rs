//! Makes the attempts of a call, until one ends it.

use std::{sync::atomic::Ordering::Relaxed, time::Duration};

use http::{HeaderMap, HeaderName, HeaderValue, header::USER_AGENT};
use tokio::time::{Instant, sleep, sleep_until};
use tracing::warn;
use uuid::Uuid;

use super::{
    endpoints::Lease,
    health::later,
    history::{Decode, History, Received},
    rate_limit::NoSlot,
    retry::retry_after,
    send::{AttemptError, AttemptErrorKind, send},
    settings::{CallSettings, Shared},
    telemetry,
};
use crate::{
    auth::clock,
    endpoint::Endpoint,
    error::{ApiError, Attempt, Error},
    request::Request,
    response::{Envelope, Response},
    types::ResultCode,
};

const TRACE_ID: HeaderName = HeaderName::from_static("x-custom-traceid");
const AGENT: HeaderValue = HeaderValue::from_static(concat!("yunxin-im/", env!("CARGO_PKG_VERSION"), " (Rust)"));
/// The longest URL that `http::Uri` holds, in bytes.
const MAX_URL: usize = 65_534;

/// A call that is under way.
pub(super) struct CallState<'a> {
    shared: &'a Shared,
    settings: CallSettings,
    request: Box<Request>,
    /// When the call ends at the latest.
    deadline: Instant,
    retries: usize,
    /// What the clock is corrected by in this call, if the service has told it.
    clock_offset: Option<i64>,
    history: History,
}

impl<'a> CallState<'a> {
    pub(super) fn start(shared: &'a Shared, settings: CallSettings, mut request: Box<Request>) -> Result<Self, Error> {
        if let Some(mistake) = request.mistake.take() {
            return Err(mistake);
        }
        // There is at least one endpoint.
        let longest = shared.endpoints.iter().map(|endpoint| endpoint.base().len()).max().unwrap_or_default();
        let length = longest + request.path_and_query.len();
        if length > MAX_URL {
            let message = format!("the URL has {length} bytes; {MAX_URL} can be sent: shorten the texts");
            return Err(Error::InvalidInput(message));
        }
        if settings.attempt_timeout.is_zero() || settings.operation_timeout.is_zero() {
            return Err(Error::InvalidInput("a timeout of zero leaves no time for a call".to_owned()));
        }
        let history = History { trace_id: ensure_trace_id(&mut request.headers)?, attempts: Vec::new() };
        request.headers.insert(USER_AGENT, AGENT);
        let deadline = later(Instant::now(), settings.operation_timeout);
        Ok(Self { shared, settings, request, deadline, retries: 0, clock_offset: None, history })
    }

    pub(super) fn trace_id(&self) -> &str {
        &self.history.trace_id
    }

    /// Makes attempts until one ends the call.
    pub(super) async fn run<T>(mut self, decode: Decode<T>) -> Result<Response<T>, Error> {
        let mut previous = None;
        loop {
            let lease = self.lease(previous).await?;
            let (index, endpoint, sent) = (lease.index, lease.endpoint, lease.started);
            let event = telemetry::Attempt::start(endpoint.base(), sent);
            let error = match self.attempt(lease).await {
                Ok(received) => {
                    event.responded(received.envelope.as_ref().ok().map(|envelope| envelope.code));
                    let Some(reason) = self.learn(&received, endpoint, sent) else {
                        return self.history.finish(received, endpoint.base(), decode);
                    };
                    self.history.attempts.push(Attempt::new(endpoint.base(), reason, true, false));
                    continue;
                }
                Err(error) => error,
            };
            let backoff = self.backoff(&error, index);
            event.failed(&error, backoff);
            let Some(backoff) = backoff else { return Err(self.history.fail(error)) };
            self.history.attempts.push(error.attempt);
            self.retries += 1;
            sleep(backoff).await;
            previous = Some(index);
        }
    }

    /// Waits until an endpoint takes requests, and for a slot under the rate limit; then chooses the endpoint.
    async fn lease(&self, previous: Option<usize>) -> Result<Lease<'a>, Error> {
        let Shared { endpoints, rate_limiter, .. } = self.shared;
        loop {
            let now = Instant::now();
            if let Err(until) = endpoints.ready(previous) {
                let until = until + Duration::from_millis(fastrand::u64(0..100));
                if until >= self.deadline {
                    let wait = until.saturating_duration_since(now);
                    let reason = format!("the service asks to wait for another {:.1} s", wait.as_secs_f64());
                    return Err(self.history.rate_limited(reason, wait));
                }
                sleep_until(until).await;
            }
            // Only a slot that leaves time for a response.
            let left = self.deadline.saturating_duration_since(Instant::now());
            let latest = self.deadline - (endpoints.latency() * 2).min(left / 2);
            if let Err(NoSlot(at)) = rate_limiter.acquire(latest).await {
                let reason = "no slot within the operation timeout under the rate limit";
                return Err(self.history.rate_limited(reason.to_owned(), at.saturating_duration_since(now)));
            }
            if let Ok(lease) = endpoints.select(previous) {
                return Ok(lease);
            }
        }
    }

    /// Signs the request and sends it; tells the endpoint what became of it.
    async fn attempt(&self, lease: Lease<'_>) -> Result<Received, AttemptError> {
        let signer = &self.shared.signer;
        let clock_offset = self.clock_offset.unwrap_or_else(|| signer.clock_offset.load(Relaxed));
        let url = lease.endpoint.url(&self.request.path_and_query);
        let mut request = reqwest::Request::new(self.request.method.clone(), url);
        *request.headers_mut() = self.request.headers.clone();
        *request.body_mut() = self.request.body.clone().map(Into::into);
        let signed = signer.sign(request.headers_mut(), clock_offset);
        let cur_time = signed.map_err(|e| AttemptError::not_sent(lease.endpoint.base(), e))?;

        let full_time = lease.started.checked_add(self.settings.attempt_timeout).unwrap_or(self.deadline);
        let error = match send(&lease, request, self.deadline.min(full_time), self.settings.max_response_size).await {
            Ok(raw) => {
                lease.mark_healthy();
                return Ok(Received { envelope: serde_json::from_slice(&raw.body), raw, cur_time, clock_offset });
            }
            Err(error) => error,
        };
        match error.kind {
            // Given up before its time: dropping the lease weighs how long it waited.
            AttemptErrorKind::Timeout if self.deadline < full_time => drop(lease),
            AttemptErrorKind::Connect | AttemptErrorKind::Timeout => lease.mark_failed(None),
            AttemptErrorKind::Interrupted { .. } => lease.strike(),
            AttemptErrorKind::Status { retryable: true } => {
                lease.mark_failed(error.response.as_ref().and_then(|response| retry_after(&response.headers)));
            }
            AttemptErrorKind::Status { retryable: false } | AttemptErrorKind::Unusable => lease.mark_healthy(),
        }
        Err(error)
    }

    /// Learns from the service's result code. Returns the reason if it refused for one that is over, so that the same call is sent
    /// again: a wrong clock, which is corrected now, or the app's quota, if such calls are to wait for a slot.
    fn learn(&mut self, received: &Received, endpoint: &Endpoint, sent: Instant) -> Option<String> {
        let Shared { signer, retry_budget, rate_limiter, .. } = self.shared;
        let Envelope { code, .. } = received.envelope.as_ref().ok()?;
        let code = ResultCode::from(*code);
        rate_limiter.learn(sent, code == ResultCode::RATE_LIMITED);
        if code == ResultCode::RATE_LIMITED {
            return self.settings.retry.on_rate_limit.then(|| format!("refused with code {code}"));
        }
        if code == ResultCode::BAD_PARAMETER {
            let may_correct = self.settings.clock_correction && self.clock_offset.is_none() && endpoint.is_trusted();
            let skew = may_correct.then(|| clock::skew(received.cur_time, &received.raw.headers)).flatten();
            let corrected = skew.and_then(|skew| clock::corrected(received.clock_offset, skew));
            if let Some((skew, offset)) = skew.zip(corrected) {
                self.clock_offset = Some(offset);
                return Some(format!("refused with code {code} while the clock was {skew} s wrong"));
            }
        } else if let Some(offset) = self.clock_offset {
            // Only what the service accepted is believed by later calls.
            signer.clock_offset.store(offset, Relaxed);
            warn!(target: "yunxin_im", offset_seconds = offset, "clock corrected from the service's Date");
        }
        if !ApiError::RETRYABLE.contains(&code) {
            retry_budget.succeeded(self.retries);
        }
        None
    }

    /// Decides whether the call is tried again after `error`, and returns the time until then.
    fn backoff(&self, error: &AttemptError, index: usize) -> Option<Duration> {
        let (retry, Shared { retry_budget, endpoints, .. }) = (&self.settings.retry, self.shared);
        if self.retries >= retry.max_retries || !retry.is_retryable(error) {
            return None;
        }
        let now = Instant::now();
        // After the `Retry-After` of the endpoint, if no other one can be used.
        let ready = endpoints.ready(Some(index)).err().unwrap_or(now);
        let next = ready.saturating_duration_since(now) + retry.backoff(self.retries);
        (next < self.deadline.saturating_duration_since(now) && retry_budget.take()).then_some(next)
    }
}

/// Returns the trace id of a call: the caller's, or else a random UUID, which is set.
fn ensure_trace_id(headers: &mut HeaderMap) -> Result<String, Error> {
    let invalid = |error: &dyn std::fmt::Display| Error::invalid(TRACE_ID.as_str(), error);
    if let Some(given) = headers.get(TRACE_ID) {
        return given.to_str().map(str::to_owned).map_err(|e| invalid(&e));
    }
    let id = Uuid::new_v4().to_string();
    headers.insert(TRACE_ID, HeaderValue::from_str(&id).map_err(|e| invalid(&e))?);
    Ok(id)
}
