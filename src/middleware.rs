//! What every request of every operation goes through: it is traced, and, for each attempt, sent to an endpoint with a
//! signature of its own, and its answer received within bounds.

use std::{fmt, sync::Arc, time::Duration};

use bytes::{Bytes, BytesMut};
use chrono::Utc;
use progenitor_client::OperationInfo;
use reqwest::{
    Request, Response, StatusCode, Url,
    header::{HeaderMap, HeaderName, HeaderValue, USER_AGENT},
};
#[cfg(feature = "rate-limit")]
use tokio::time::timeout_at;
use tokio::time::{Instant, timeout};
use tracing::{Instrument, Span};
use uuid::Uuid;

use crate::{
    Credentials, Error, Reply,
    checksum::Stamps,
    endpoint::Endpoints,
    error::{Attempt, FailureKind, TransportFailure, UnexpectedAnswer},
    observe,
    outcome::{self, Answer, Envelope},
    retry::{self, Retry},
};

const APP_KEY: HeaderName = HeaderName::from_static("appkey");
const NONCE: HeaderName = HeaderName::from_static("nonce");
const CUR_TIME: HeaderName = HeaderName::from_static("curtime");
const CHECK_SUM: HeaderName = HeaderName::from_static("checksum");
const TRACE_ID: HeaderName = HeaderName::from_static("x-custom-traceid");
const AGENT: HeaderValue = HeaderValue::from_static(concat!("yunxin-im/", env!("CARGO_PKG_VERSION"), " (Rust)"));

/// A deadline that no call meets, where the one that is set is out of what a clock can show.
const FOR_EVER: Duration = Duration::from_secs(365 * 24 * 60 * 60);

/// How many headers are added to those of an operation, `Host` among them.
const HEADERS: usize = 8;

/// How much of the body of an HTTP error is kept, in bytes, and how long it is waited for.
const ERROR_BODY: usize = 16 * 1024;
const ERROR_BODY_WAIT: Duration = Duration::from_millis(500);

/// What `http::Uri` holds at the most, in bytes.
const MAX_URL: usize = 65_534;

/// What every request of a client goes through. Cheap to clone; all clones share one connection pool.
#[derive(Clone)]
pub struct Middleware {
    settings: Arc<Settings>,
}

/// What a client was built with.
pub(crate) struct Settings {
    pub(crate) http: reqwest::Client,
    pub(crate) endpoints: Endpoints,
    pub(crate) credentials: Credentials,
    pub(crate) stamps: Stamps,
    pub(crate) timeout: Duration,
    pub(crate) deadline: Duration,
    pub(crate) max_body: usize,
    pub(crate) retry: Retry,
    #[cfg(feature = "rate-limit")]
    pub(crate) limit: Option<crate::limit::Limit>,
}

/// A whole answer, of whatever status.
pub(crate) struct Received {
    pub(crate) status: StatusCode,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Bytes,
    /// The CurTime of the request.
    pub(crate) sent: i64,
    /// What the body says, where the status is that of the application.
    pub(crate) envelope: Option<Result<Envelope, serde_json::Error>>,
}

/// A call that was answered, with what led there.
pub(crate) struct Answered {
    pub(crate) received: Received,
    pub(crate) course: Course,
}

/// What has happened in a call so far.
pub(crate) struct Course {
    pub(crate) trace_id: String,
    /// The attempts that came to nothing.
    pub(crate) failed: Vec<Attempt>,
    /// The endpoint of the latest attempt, and its index.
    pub(crate) endpoint: Arc<str>,
    index: usize,
}

/// How an attempt came to nothing.
enum Failure {
    /// Before an answer began.
    Unanswered(reqwest::Error),
    /// In the middle of an answer.
    Interrupted(reqwest::Error),
    /// The body is over the limit; its head is kept.
    TooLarge(Received),
    /// An answer with a status that is worth another attempt.
    Status(Received),
}

/// What `exec` cannot return, on its way to `post`.
#[derive(Clone)]
struct Failed(String);

impl Middleware {
    pub(crate) fn new(settings: Settings) -> Self {
        Self { settings: Arc::new(settings) }
    }

    /// The endpoint that requests are made for.
    pub fn base_url(&self) -> &str {
        self.settings.endpoints.base()
    }

    /// The HTTP client that sends the requests.
    pub fn http(&self) -> &reqwest::Client {
        &self.settings.http
    }

    /// Sends `request` and tells its outcome. What `execute` of every operation comes down to.
    #[doc(hidden)]
    pub async fn execute<A: Answer>(&self, request: Request, info: &OperationInfo) -> Result<Reply<A::Success>, Error> {
        let call = observe::Call::start(info);
        let answered = self.call(request, info).await;
        let endpoint = answered.as_ref().ok().map(|answered| Arc::clone(&answered.course.endpoint));
        let outcome = answered.and_then(outcome::outcome::<A>);
        call.end(endpoint, &outcome, "success");
        outcome
    }

    /// Sends `request` for progenitor's `send`. `ClientHooks::exec` can return no error but reqwest's; any other travels in
    /// the response's extensions to [`post`](Self::post).
    #[doc(hidden)]
    pub async fn exec(&self, request: Request, info: &OperationInfo) -> reqwest::Result<Response> {
        let call = observe::Call::start(info);
        let answer = self.call(request, info).await;
        let endpoint = answer.as_ref().ok().map(|answered| Arc::clone(&answered.course.endpoint));
        call.end(endpoint, &answer, "answered");
        let mut response = http::Response::new(reqwest::Body::default());
        match answer {
            Ok(Answered { received, .. }) => {
                *response.status_mut() = received.status;
                *response.headers_mut() = received.headers;
                *response.body_mut() = received.body.into();
            }
            Err(error) => {
                response.extensions_mut().insert(Failed(error.to_string()));
            }
        }
        Ok(response.into())
    }

    /// Turns what [`exec`](Self::exec) could not return into an error.
    #[doc(hidden)]
    #[allow(clippy::result_large_err, reason = "the error is progenitor's")]
    pub fn post<E>(result: &reqwest::Result<Response>) -> Result<(), progenitor_client::Error<E>> {
        match result.as_ref().ok().and_then(|response| response.extensions().get()) {
            Some(Failed(message)) => Err(progenitor_client::Error::Custom(message.clone())),
            None => Ok(()),
        }
    }

    /// Sends `request` as often as it takes, within the deadline.
    async fn call(&self, mut request: Request, info: &OperationInfo) -> Result<Answered, Error> {
        let length = request.url().as_str().len();
        if length > MAX_URL {
            let message = format!("the URL has {length} bytes; {MAX_URL} can be sent: shorten the texts");
            return Err(Error::InvalidInput(message));
        }
        request.headers_mut().reserve(HEADERS);
        let trace_id = trace(request.headers_mut());
        request.headers_mut().insert(APP_KEY, self.settings.credentials.app_key_header().clone());
        request.headers_mut().insert(USER_AGENT, AGENT);
        let span = observe::span(info, request.url(), &trace_id);
        let index = self.settings.endpoints.first();
        let course = Course { trace_id, failed: Vec::new(), endpoint: self.settings.endpoints.get(index), index };
        self.attempts(request, course, &span).instrument(span.clone()).await
    }

    async fn attempts(&self, mut request: Request, mut course: Course, span: &Span) -> Result<Answered, Error> {
        let Settings { endpoints, timeout, deadline, retry, .. } = &*self.settings;
        let mut now = Instant::now();
        let deadline = now.checked_add(*deadline).unwrap_or_else(|| now + FOR_EVER);
        let mut pauses = retry.pauses();
        loop {
            #[cfg(feature = "rate-limit")]
            if let Some(limit) = &self.settings.limit {
                let turn = timeout_at(deadline, limit.turn()).await;
                now = Instant::now();
                if turn.is_err() || now >= deadline {
                    let reason = "no turn within the deadline under the rate limit".to_owned();
                    return Err(course.failure(FailureKind::RateLimit, reason, None));
                }
            }
            // A body that is a stream cannot be sent twice; no generated operation has one.
            let again = if course.failed.len() < retry.retries { request.try_clone() } else { None };
            let remaining = deadline.saturating_duration_since(now);
            *request.timeout_mut() = Some(remaining.min(*timeout));
            self.direct(request.url_mut(), &course)?;
            let attempt = observe::Attempt::start(&course.endpoint, now, span);
            let failure = match self.attempt(request).await? {
                Ok(received) => {
                    attempt.answered(&received);
                    endpoints.worked(course.index);
                    return Ok(Answered { received, course });
                }
                Err(failure) => failure,
            };

            now = Instant::now();
            let asked = failure.asked_pause().unwrap_or_default();
            // An attempt that had not its full time tells nothing of the endpoint.
            if failure.is_the_endpoints() && !(failure.is_timeout() && remaining < *timeout) {
                endpoints.failed(course.index, asked);
            }
            let index = endpoints.after(course.index);
            let next = again.zip(pauses.next()).filter(|_| failure.is_worth_another(retry)).map(|(again, pause)| {
                // Another endpoint was not the one that asked for a pause.
                (again, if index == course.index { pause.max(asked) } else { pause })
            });
            let next = next.filter(|(_, pause)| *pause < deadline.saturating_duration_since(now));
            attempt.failed(&failure, failure.status(), next.as_ref().map(|(_, pause)| *pause));
            let Some((again, pause)) = next else { return failure.end(course) };
            course.fail(failure.to_string(), failure.was_sent());
            tokio::time::sleep(pause).await;
            now = Instant::now();
            request = again;
            course.index = index;
            course.endpoint = endpoints.get(index);
        }
    }

    /// Turns a URL, made for the first endpoint, to the one that the call has come to.
    fn direct(&self, url: &mut Url, course: &Course) -> Result<(), Error> {
        if course.index != 0 {
            let rest = url.as_str().strip_prefix(self.base_url()).unwrap_or_default();
            let directed = format!("{}{rest}", course.endpoint);
            *url = directed.parse().map_err(|e| Error::InvalidInput(format!("{}: {e}", course.endpoint)))?;
        }
        Ok(())
    }

    /// Signs `request`, sends it, and receives the whole answer.
    async fn attempt(&self, mut request: Request) -> Result<Result<Received, Failure>, Error> {
        let signature = self.settings.stamps.sign(&self.settings.credentials);
        let [nonce, cur_time, check_sum] = signature.headers()?;
        let sent = signature.cur_time();
        let headers = request.headers_mut();
        headers.insert(NONCE, nonce);
        headers.insert(CUR_TIME, cur_time);
        headers.insert(CHECK_SUM, check_sum);

        let mut response = match self.http().execute(request).await {
            Ok(response) => response,
            Err(error) => return Ok(Err(Failure::Unanswered(error.without_url()))),
        };
        let status = response.status();
        let headers = std::mem::take(response.headers_mut());
        if status != StatusCode::OK {
            // The status says it all: of the body, what there is soon is kept to be shown.
            let limit = self.settings.max_body.min(ERROR_BODY);
            let body = timeout(ERROR_BODY_WAIT, read(&mut response, limit)).await.map(|(body, _)| body);
            let received = Received { status, headers, body: body.unwrap_or_default(), sent, envelope: None };
            return Ok(if retry::is_for_status(status) { Err(Failure::Status(received)) } else { Ok(received) });
        }
        let (body, end) = read(&mut response, self.settings.max_body).await;
        let envelope = matches!(end, End::Whole).then(|| serde_json::from_slice(&body));
        let received = Received { status, headers, body, sent, envelope };
        Ok(match end {
            End::Whole => Ok(received),
            End::TooLarge => Err(Failure::TooLarge(received)),
            End::Broken(error) => Err(Failure::Interrupted(error)),
        })
    }
}

impl Course {
    /// Adds the latest attempt to those that came to nothing.
    fn fail(&mut self, failure: String, sent: bool) {
        self.failed.push(Attempt { endpoint: self.endpoint.to_string(), failure, sent });
    }

    /// The error of a call whose latest attempt was answered with `received`.
    pub(crate) fn unexpected(mut self, reason: String, received: Received) -> Error {
        self.fail(reason.clone(), true);
        UnexpectedAnswer::new(reason, received, self).into()
    }

    fn failure(self, kind: FailureKind, reason: String, source: Option<reqwest::Error>) -> Error {
        let Self { trace_id, failed: attempts, .. } = self;
        TransportFailure { kind, reason, source, attempts, trace_id }.into()
    }
}

impl Failure {
    /// The pause that the answer asks for.
    fn asked_pause(&self) -> Option<Duration> {
        match self {
            Self::Status(received) => retry::retry_after(&received.headers, Utc::now()),
            _ => None,
        }
    }

    /// Whether the call is tried again.
    fn is_worth_another(&self, retry: &Retry) -> bool {
        match self {
            Self::Unanswered(error) => retry.is_for(error),
            Self::Interrupted(_) | Self::TooLarge(_) => false,
            Self::Status(_) => true,
        }
    }

    /// Whether the request may have reached the service.
    fn was_sent(&self) -> bool {
        !matches!(self, Self::Unanswered(error) if error.is_connect() || error.is_builder())
    }

    fn is_timeout(&self) -> bool {
        matches!(self, Self::Unanswered(error) | Self::Interrupted(error) if error.is_timeout())
    }

    /// Whether another endpoint may do better.
    fn is_the_endpoints(&self) -> bool {
        match self {
            Self::Unanswered(error) => !error.is_builder(),
            Self::Interrupted(_) | Self::Status(_) => true,
            Self::TooLarge(_) => false,
        }
    }

    fn status(&self) -> Option<StatusCode> {
        match self {
            Self::Unanswered(_) | Self::Interrupted(_) => None,
            Self::TooLarge(received) | Self::Status(received) => Some(received.status),
        }
    }

    /// What a call comes to that ends with this failure.
    fn end(self, mut course: Course) -> Result<Answered, Error> {
        let (reason, sent) = (self.to_string(), self.was_sent());
        let (kind, error) = match self {
            Self::Status(received) => return Ok(Answered { received, course }),
            Self::TooLarge(received) => return Err(course.unexpected(reason, received)),
            Self::Unanswered(error) if error.is_connect() => (FailureKind::Connect, error),
            Self::Unanswered(error) | Self::Interrupted(error) if error.is_timeout() => (FailureKind::Timeout, error),
            Self::Unanswered(error) | Self::Interrupted(error) => (FailureKind::Interrupted, error),
        };
        course.fail(reason.clone(), sent);
        Err(course.failure(kind, reason, Some(error)))
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Unanswered(error) | Self::Interrupted(error) => {
                write!(f, "{error}")?;
                // The cause that helps (refused, timed out, unknown issuer) is the innermost one.
                let mut cause = std::error::Error::source(error);
                while let Some(error) = cause {
                    write!(f, ": {error}")?;
                    cause = error.source();
                }
                Ok(())
            }
            Self::TooLarge(received) => write!(f, "the body is larger than {} bytes", received.body.len()),
            Self::Status(received) => write!(f, "HTTP status {}", received.status),
        }
    }
}

impl fmt::Debug for Middleware {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Settings { endpoints, credentials, timeout, deadline, max_body, retry, .. } = &*self.settings;
        f.debug_struct("Middleware")
            .field("endpoints", endpoints)
            .field("credentials", credentials)
            .field("timeout", timeout)
            .field("deadline", deadline)
            .field("max_body", max_body)
            .field("retry", retry)
            .finish_non_exhaustive()
    }
}

/// The trace id of a call: the caller's, or else a random UUID.
fn trace(headers: &mut HeaderMap) -> String {
    if let Some(given) = headers.get(TRACE_ID).and_then(|value| value.to_str().ok()).filter(|id| !id.is_empty()) {
        return given.to_owned();
    }
    let id = Uuid::new_v4().to_string();
    // A UUID is always a header value.
    if let Ok(value) = HeaderValue::from_str(&id) {
        headers.insert(TRACE_ID, value);
    }
    id
}

/// How the reading of a body ended.
enum End {
    Whole,
    TooLarge,
    Broken(reqwest::Error),
}

/// The body, as far as it came, and how it ended: no more than `limit` bytes are kept.
async fn read(response: &mut Response, limit: usize) -> (Bytes, End) {
    let mut body = BytesMut::new();
    let mut next = response.chunk().await;
    loop {
        let chunk = match next {
            Ok(Some(chunk)) => chunk,
            Ok(None) => return (body.freeze(), End::Whole),
            Err(error) => return (body.freeze(), End::Broken(error.without_url())),
        };
        if body.len() + chunk.len() > limit {
            body.extend_from_slice(chunk.get(..limit - body.len()).unwrap_or_default());
            return (body.freeze(), End::TooLarge);
        }
        next = response.chunk().await;
        if body.is_empty() && matches!(next, Ok(None)) {
            // The usual case: the whole body in one piece, which is not copied.
            return (chunk, End::Whole);
        }
        body.extend_from_slice(&chunk);
    }
}
