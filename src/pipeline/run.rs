//! Makes the attempts of a call, until one ends it.

use std::{
    sync::atomic::Ordering::Relaxed,
    time::{Duration, SystemTime},
};

use http::{HeaderMap, HeaderName, HeaderValue, header::USER_AGENT};
use tokio::time::{Instant, sleep, sleep_until};
use tracing::warn;
use uuid::Uuid;

use super::{
    endpoints::{Lease, Wait},
    health::later,
    history::History,
    outcome::{AttemptError, AttemptErrorKind, Outcome, Received},
    rate_limit::NoSlot,
    retry_after::retry_after,
    send::send,
    settings::{CallSettings, Shared},
    telemetry::AttemptSpan,
    verdict::{Cost, Known, Verdict, verdict},
};
use crate::{
    auth::Signed, endpoint::Endpoint, envelope::Envelope, error::Error, request::RequestParts, response::Answer,
    result_code::ResultCode,
};

const TRACE_ID: HeaderName = HeaderName::from_static("x-custom-traceid");
const AGENT: HeaderValue = HeaderValue::from_static(concat!("yunxin-im/", env!("CARGO_PKG_VERSION"), " (Rust)"));
/// The longest URL that `http::Uri` holds, in bytes.
const MAX_URL: usize = 65_534;

/// A call that is under way.
pub(super) struct CallState<'a> {
    shared: &'a Shared,
    settings: CallSettings,
    request: Box<RequestParts>,
    /// When the call ends at the latest.
    deadline: Instant,
    retries: usize,
    /// What the clock is corrected by in this call, if the service has told it.
    clock_offset: Option<i64>,
    history: History,
}

impl<'a> CallState<'a> {
    pub(super) fn start(
        shared: &'a Shared,
        settings: CallSettings,
        mut request: Box<RequestParts>,
    ) -> Result<Self, Error> {
        if let Some(mistake) = request.mistake.take() {
            return Err(mistake);
        }
        let trace_id = request.trace_id.take().unwrap_or_else(|| Uuid::new_v4().to_string());
        let trace_id_header = trace_id_header(&trace_id)?;
        shared.runtime.check()?;
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
        request.headers.extend([(TRACE_ID, trace_id_header), (USER_AGENT, AGENT)]);
        let history = History::new(trace_id, request.effect);
        let deadline = later(Instant::now(), settings.operation_timeout);
        Ok(Self { shared, settings, request, deadline, retries: 0, clock_offset: None, history })
    }

    pub(super) fn trace_id(&self) -> &str {
        self.history.trace_id()
    }

    /// Makes attempts until one ends the call.
    pub(super) async fn run(mut self) -> Result<Answer, Error> {
        let mut previous = None;
        loop {
            let lease = self.lease(previous).await?;
            let (index, endpoint, started_at) = (lease.index, lease.endpoint, lease.started_at);
            let span = AttemptSpan::start(endpoint.base(), started_at);
            let (outcome, signed) = self.attempt(lease).await;
            self.learn(&outcome, started_at);
            let correction = self.correction(&outcome, endpoint, signed);
            let known = self.known(&outcome, index, correction.is_some());
            let verdict = match verdict(&outcome, &self.settings.retry, &known) {
                // The one place where a retry is paid for.
                Verdict::Again { cost: Cost::Retry, .. } if !self.shared.retry_budget.take() => Verdict::Stop,
                verdict => verdict,
            };
            span.end(&outcome, verdict);
            let Verdict::Again { wait, cost } = verdict else {
                return self.history.finish(outcome, endpoint.base(), self.settings.raw);
            };
            // What was not looked at may go to the same endpoint, as what was refused for a reason that is over.
            if outcome.as_ref().is_err_and(|error| error.kind != AttemptErrorKind::Unprocessed) {
                previous = Some(index);
            }
            self.history.push(outcome, endpoint.base());
            self.clock_offset = correction.or(self.clock_offset);
            self.retries += usize::from(cost == Cost::Retry);
            sleep(wait).await;
        }
    }

    /// Waits until an endpoint takes requests, and for a slot under the rate limit; then chooses the endpoint.
    async fn lease(&self, previous: Option<usize>) -> Result<Lease<'a>, Error> {
        let Shared { endpoints, rate_limiter, .. } = self.shared;
        loop {
            let now = Instant::now();
            match endpoints.ready(previous) {
                Ok(()) => {}
                Err(Wait::Until(until)) => {
                    let until = until + Duration::from_millis(fastrand::u64(0..100));
                    if until >= self.deadline {
                        let wait = until.saturating_duration_since(now);
                        let reason = format!("the service asks to wait for another {:.1} s", wait.as_secs_f64());
                        return Err(self.history.rate_limited(reason, wait));
                    }
                    sleep_until(until).await;
                    continue;
                }
                Err(Wait::ForOthers) if now >= self.deadline => {
                    let reason = "the service had asked to wait, and too many other calls were ahead after that";
                    return Err(self.history.rate_limited(reason.to_owned(), endpoints.latency().upper()));
                }
                Err(Wait::ForOthers) => {
                    endpoints.freed(self.deadline).await;
                    continue;
                }
            }
            // Only a slot that leaves time for a response.
            let left = self.deadline.saturating_duration_since(Instant::now());
            let latest = self.deadline - endpoints.latency().upper().min(left / 2);
            if let Err(NoSlot { due_at }) = rate_limiter.acquire(latest).await {
                let reason = "no slot within the operation timeout under the rate limit";
                return Err(self.history.rate_limited(reason.to_owned(), due_at.saturating_duration_since(now)));
            }
            if let Ok(lease) = endpoints.select(previous) {
                return Ok(lease);
            }
        }
    }

    /// Signs the request and sends it; tells the endpoint what became of it. Returns what was signed with, too.
    async fn attempt(&self, lease: Lease<'_>) -> (Outcome, Option<Signed>) {
        let signer = &self.shared.signer;
        let clock_offset = self.clock_offset.unwrap_or_else(|| signer.clock_offset.load(Relaxed));
        let url = lease.endpoint.url(&self.request.path_and_query);
        let mut request = reqwest::Request::new(self.request.method.clone(), url);
        // Room for the signature, too: a clone of a map has to grow for it.
        *request.headers_mut() = HeaderMap::with_capacity(10);
        for (name, value) in &self.request.headers {
            request.headers_mut().insert(name, value.clone());
        }
        *request.body_mut() = self.request.body.clone().map(Into::into);
        let signed = match signer.sign(request.headers_mut(), clock_offset) {
            Ok(signed) => signed,
            Err(e) => return (Err(AttemptError::not_sent(e)), None),
        };

        let full_time = lease.started_at.checked_add(self.settings.attempt_timeout).unwrap_or(self.deadline);
        let sent = send(
            &self.shared.transport,
            &lease,
            request,
            self.deadline.min(full_time),
            self.settings.max_response_size,
        )
        .await;
        let error = match sent {
            Ok(mut raw) => {
                lease.mark_healthy();
                let envelope = Envelope::read(std::mem::take(&mut raw.body));
                let refused = envelope.as_ref().is_ok_and(|envelope| envelope.code == ResultCode::BAD_PARAMETER);
                let clock_skew = refused.then(|| signed.skew(&raw.headers, SystemTime::now())).flatten();
                return (Ok(Received { raw, envelope, clock_skew }), Some(signed));
            }
            Err(error) => error,
        };
        match error.kind {
            AttemptErrorKind::Layer | AttemptErrorKind::Unprocessed => lease.release(),
            // Given up before its time: dropping the lease weighs how long it waited.
            AttemptErrorKind::Timeout if self.deadline < full_time => drop(lease),
            AttemptErrorKind::Connect | AttemptErrorKind::Timeout => lease.mark_failed(None),
            AttemptErrorKind::Interrupted { .. } => lease.strike(),
            AttemptErrorKind::Status { retryable: true } => {
                lease.mark_failed(error.response.as_ref().and_then(|response| retry_after(&response.headers)));
            }
            AttemptErrorKind::Status { retryable: false } | AttemptErrorKind::Unusable => lease.mark_healthy(),
        }
        (Err(error), Some(signed))
    }

    /// Tells the client what the service's result code says about its quota, its clock and its health.
    fn learn(&self, outcome: &Outcome, sent_at: Instant) {
        let Shared { signer, retry_budget, rate_limiter, .. } = self.shared;
        let Some(code) = outcome.as_ref().ok().and_then(Received::code) else { return };
        rate_limiter.learn(sent_at, code == ResultCode::RATE_LIMITED);
        if let Some(offset) =
            self.clock_offset.filter(|_| ![ResultCode::BAD_PARAMETER, ResultCode::RATE_LIMITED].contains(&code))
        {
            // Only what the service accepted is believed by later calls.
            signer.clock_offset.store(offset, Relaxed);
            warn!(target: "yunxin_im", offset_seconds = offset, "clock corrected from the service's Date");
        }
        if !code.is_retryable() {
            retry_budget.succeeded(self.retries);
        }
    }

    /// The offset of the clock with which the call may be sent again, if it was refused for a wrong one.
    fn correction(&self, outcome: &Outcome, endpoint: &Endpoint, signed: Option<Signed>) -> Option<i64> {
        let skew = outcome.as_ref().ok()?.clock_skew?;
        let may_correct = self.settings.clock_correction && self.clock_offset.is_none() && endpoint.is_trusted();
        signed.filter(|_| may_correct)?.corrected(skew)
    }

    /// What the verdict needs to know after an attempt at the endpoint `index`.
    fn known(&self, outcome: &Outcome, index: usize, clock_can_be_corrected: bool) -> Known {
        let now = Instant::now();
        Known {
            now,
            deadline: self.deadline,
            // After the `Retry-After` of the endpoint, if no other one can be used.
            ready_at: match outcome.as_ref().err().map(|_| self.shared.endpoints.ready(Some(index))) {
                Some(Err(Wait::Until(ready_at))) => ready_at,
                Some(Ok(()) | Err(Wait::ForOthers)) | None => now,
            },
            retries: self.retries,
            attempts: self.history.attempts().len(),
            effect: self.request.effect,
            clock_can_be_corrected,
            random: fastrand::f64(),
        }
    }
}

/// The header of a trace id, if it would arrive as it is.
fn trace_id_header(id: &str) -> Result<HeaderValue, Error> {
    let invalid = |reason| Err(Error::invalid("X-custom-traceid", reason));
    match HeaderValue::from_str(id).ok().filter(|value| value.to_str().is_ok()) {
        _ if id.trim().is_empty() => invalid("empty"),
        _ if id.trim().len() != id.len() => invalid("white space at an end, which HTTP removes"),
        Some(value) => Ok(value),
        None => invalid("a character other than visible ASCII, which a header cannot carry"),
    }
}
