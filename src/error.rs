//! What can go wrong with a call. Plain data: nothing here reads HTTP or knows the pipeline.

use std::{fmt, sync::Arc, time::Duration};

use reqwest::StatusCode;
use serde_json::Value;
use thiserror::Error as ThisError;

pub use crate::result_code::ApiErrorKind;
use crate::result_code::ResultCode;

/// Why a call failed. The variant says who has to act.
///
/// `Display` leaves out what [`source`](std::error::Error::source) has, the cause of a [`TransportError`], so that what prints
/// an error with its sources prints nothing twice. The alternate form `{error:#}` has everything in one line.
#[derive(Clone, Debug, PartialEq, ThisError)]
#[non_exhaustive]
pub enum Error {
    /// A parameter, a credential or a setting cannot be used. Nothing was sent.
    #[error("invalid input: {0}")]
    InvalidInput(String),
    /// The call was not sent in time: a rate limit or a `Retry-After` held it back.
    #[error(transparent)]
    RateLimited(Box<RateLimited>),
    /// The service refused the call.
    #[error(transparent)]
    Api(Box<ApiError>),
    /// A response arrived that is not as the service is documented: another HTTP status than 200, HTML, other JSON.
    #[error(transparent)]
    UnexpectedResponse(Box<UnexpectedResponse>),
    /// The connection or the response failed, wholly or in part.
    #[error(transparent)]
    Transport(Box<TransportError>),
}

impl Error {
    /// Returns the `X-custom-traceid` of the call; `None` for [`InvalidInput`](Self::InvalidInput).
    pub fn trace_id(&self) -> Option<&str> {
        self.call().map(|(trace_id, _)| trace_id)
    }

    /// Returns all attempts of the call, in their order; none if nothing was attempted.
    pub fn attempts(&self) -> &[Attempt] {
        self.call().map_or(&[], |(_, attempts)| attempts)
    }

    /// Returns the endpoint of the last attempt; `None` if there was no attempt.
    pub fn endpoint(&self) -> Option<&str> {
        self.attempts().last().map(|attempt| attempt.endpoint.as_str())
    }

    /// Returns the result code of a refusal.
    pub fn code(&self) -> Option<ResultCode> {
        match self {
            Self::Api(e) => Some(e.code),
            _ => None,
        }
    }

    /// Returns whether this call may have done what it asks for although it failed, over all its attempts. A call that only
    /// reads has no effect.
    ///
    /// `false` means that it did not: no attempt was sent, each got another HTTP status than 200 (which does not come from the
    /// application, as the vendor documents; a proxy of yours must not respond so after it has passed a request on), or the
    /// service refused with a code that excludes it. `true` means that it is not known: a response was lost or cannot be read,
    /// or the service failed (408, 500, 503, 514), gave a code without a documented meaning, or knows the trace id already
    /// (431).
    pub fn may_have_taken_effect(&self) -> bool {
        self.attempts().iter().any(|attempt| attempt.may_have_taken_effect)
    }

    /// Returns whether the same call may succeed later without a change.
    pub fn is_retryable(&self) -> bool {
        match self {
            Self::InvalidInput(_) => false,
            Self::RateLimited(_) | Self::Transport(_) => true,
            Self::Api(e) => e.code.is_retryable(),
            Self::UnexpectedResponse(e) => is_retryable_status(e.status),
        }
    }

    /// Returns whether a request was sent and the time for the attempt or for the call ran out before the response was there.
    pub fn is_timeout(&self) -> bool {
        matches!(self, Self::Transport(e) if e.kind == TransportErrorKind::Timeout)
    }

    /// The parameter or setting `name` cannot be used.
    pub(crate) fn invalid(name: &str, reason: impl fmt::Display) -> Self {
        Self::InvalidInput(format!("{name}: {reason}"))
    }

    /// The trace id and the attempts of a call that was started.
    fn call(&self) -> Option<(&str, &[Attempt])> {
        match self {
            Self::InvalidInput(_) => None,
            Self::RateLimited(e) => Some((&e.trace_id, &e.attempts)),
            Self::Api(e) => Some((&e.trace_id, &e.attempts)),
            Self::UnexpectedResponse(e) => Some((&e.trace_id, &e.attempts)),
            Self::Transport(e) => Some((&e.trace_id, &e.attempts)),
        }
    }
}

/// A text or a number that is not a value of its type, such as a name that an enum does not have.
#[derive(Clone, Debug, PartialEq, Eq, ThisError)]
#[error("{0}")]
pub struct InvalidValue(pub(crate) String);

impl InvalidValue {
    pub(crate) fn new(reason: impl Into<String>) -> Self {
        Self(reason.into())
    }

    /// `given` is not a `name`, which has the values `known`.
    #[doc(hidden)]
    pub fn not_one_of(name: &str, known: impl Iterator<Item = String>, given: impl fmt::Display) -> Self {
        Self(format!("{given} is not a {name}: {}", known.collect::<Vec<_>>().join(", ")))
    }
}

impl From<InvalidValue> for Error {
    fn from(error: InvalidValue) -> Self {
        Self::InvalidInput(error.0)
    }
}

/// Whether another attempt may help against a gateway's status: a status other than 200 did not reach the application.
pub(crate) fn is_retryable_status(status: StatusCode) -> bool {
    matches!(status.as_u16(), 408 | 421 | 425 | 429 | 500 | 502..=504 | 520..=530)
}

/// The client's rate limit or a `Retry-After` held the call back beyond its operation timeout.
#[derive(Clone, Debug, PartialEq, ThisError)]
#[error("{}: {reason}{} [trace id {trace_id}]", if .attempts.is_empty() { "not sent" } else { "no further attempt sent" }, after(.attempts))]
#[non_exhaustive]
pub struct RateLimited {
    /// Which limit, and what it waits for.
    pub reason: String,
    /// How long a call would have to wait; `None` only if the error was made by hand.
    pub retry_after: Option<Duration>,
    /// The attempts of the call, all of which failed; most often none.
    pub attempts: Vec<Attempt>,
    /// The `X-custom-traceid` of the call.
    pub trace_id: String,
}

impl RateLimited {
    /// Makes the error by hand, for tests of code that handles it.
    pub fn new(reason: impl Into<String>) -> Self {
        Self { reason: reason.into(), retry_after: None, attempts: Vec::new(), trace_id: String::new() }
    }
}

/// A refusal by the service.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ApiError {
    /// Which of the documented responses it is.
    pub kind: ApiErrorKind,
    /// The result code, with its meaning if that is documented.
    pub code: ResultCode,
    /// The service's own words.
    pub msg: String,
    /// Details; null if the service gave none.
    pub data: Value,
    /// How many seconds the time that was sent is ahead of the service's clock (negative: behind). Only for a bad parameter
    /// (414), which a CheckSum can be, and if it is more than 3 minutes; the service accepts 5.
    pub clock_skew: Option<i64>,
    /// All attempts of the call; the last one was refused.
    pub attempts: Vec<Attempt>,
    /// The `X-custom-traceid` of the call, which the vendor's support asks for.
    pub trace_id: String,
}

impl ApiError {
    /// Makes a refusal by hand, for tests of code that handles it, as the only attempt of its call.
    pub fn new(code: impl Into<ResultCode>, msg: impl Into<String>) -> Self {
        let code = code.into();
        Self {
            kind: code.error_kind(),
            code,
            msg: msg.into(),
            data: Value::Null,
            clock_skew: None,
            attempts: vec![Attempt::refused("", code)],
            trace_id: String::new(),
        }
    }

    /// Returns whether the service refused the call as a duplicate of one of its own earlier attempts, so that the attempt had
    /// reached the service. Holds only if a trace id that the caller gave is this call's alone.
    pub fn is_own_duplicate(&self) -> bool {
        self.code == ResultCode::DUPLICATE_REQUEST && before_last(&self.attempts).iter().any(|attempt| attempt.sent)
    }
}

/// `data` without the secrets of accounts, which a refusal may repeat.
impl fmt::Debug for ApiError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { kind, code, msg, data, clock_skew, attempts, trace_id } = self;
        f.debug_struct("ApiError")
            .field("kind", kind)
            .field("code", code)
            .field("msg", msg)
            .field("data", &format_args!("{}", without_secrets(data.to_string())))
            .field("clock_skew", clock_skew)
            .field("attempts", attempts)
            .field("trace_id", trace_id)
            .finish()
    }
}

impl fmt::Display for ApiError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "the service refused with code {}: {:?}", self.code, self.msg)?;
        if let Some(skew) = self.clock_skew {
            let direction = if skew > 0 { "ahead of" } else { "behind" };
            write!(f, "; the local clock is {} s {direction} the service's: set it right", skew.unsigned_abs())?;
        }
        if self.is_own_duplicate() {
            f.write_str("; an earlier attempt of this call had reached the service")?;
        }
        write!(f, "{} [trace id {}]", after(before_last(&self.attempts)), self.trace_id)
    }
}

impl std::error::Error for ApiError {}

/// A response that is not as the service is documented.
#[derive(Clone, Debug, PartialEq, ThisError)]
#[error(
    "unexpected response from {}: HTTP status {status}, {}, body {body_snippet:?}: {reason}{} [trace id {trace_id}]",
    .attempts.last().map_or("", |attempt| &attempt.endpoint),
    .content_type.as_deref().unwrap_or("no content type"),
    after(before_last(.attempts))
)]
#[non_exhaustive]
pub struct UnexpectedResponse {
    /// What is unexpected about it.
    pub reason: String,
    /// The HTTP status.
    pub status: StatusCode,
    /// The `Content-Type`, if it is text.
    pub content_type: Option<String>,
    /// The first [`MAX_BODY_SNIPPET`](Self::MAX_BODY_SNIPPET) characters of the body. An error page that repeats the request's URL
    /// is shown with it.
    pub body_snippet: String,
    /// All attempts of the call; this response is the last one's.
    pub attempts: Vec<Attempt>,
    /// The `X-custom-traceid` of the call.
    pub trace_id: String,
}

impl UnexpectedResponse {
    /// The maximum number of characters in [`body_snippet`](Self::body_snippet).
    pub const MAX_BODY_SNIPPET: usize = 300;

    /// Makes an unexpected response by hand, for tests of code that handles it, as the only attempt of its call.
    pub fn new(status: StatusCode, body: impl Into<String>) -> Self {
        let reason = format!("HTTP status {status}");
        Self {
            reason: reason.clone(),
            status,
            content_type: None,
            body_snippet: body.into(),
            attempts: vec![Attempt::new("", reason, true, status == StatusCode::OK)],
            trace_id: String::new(),
        }
    }
}

/// A call whose connection or response failed.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct TransportError {
    /// How the last attempt ended.
    pub kind: TransportErrorKind,
    /// The same in words, with all its causes.
    pub reason: String,
    /// All attempts of the call.
    pub attempts: Vec<Attempt>,
    /// The `X-custom-traceid` of the call.
    pub trace_id: String,
    pub(crate) cause: Cause,
}

impl TransportError {
    /// Makes a transport error by hand, for tests of code that handles it, with one attempt.
    pub fn new(kind: TransportErrorKind, reason: impl Into<String>) -> Self {
        let (reason, sent) = (reason.into(), kind != TransportErrorKind::Connect);
        Self {
            kind,
            reason: reason.clone(),
            attempts: vec![Attempt::new("", reason, sent, sent)],
            trace_id: String::new(),
            cause: Cause::default(),
        }
    }
}

impl fmt::Display for TransportError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let endpoint = self.attempts.last().map_or("", |attempt| &attempt.endpoint);
        let brief = if f.alternate() || self.cause.0.is_none() { &self.reason } else { self.kind.words() };
        let earlier = after(before_last(&self.attempts));
        write!(f, "no usable response: {endpoint}: {brief}{earlier} [trace id {}]", self.trace_id)
    }
}

impl std::error::Error for TransportError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        self.cause.0.as_deref().map(|cause| cause as _)
    }
}

/// The error that ended an attempt. It is kept for those who look for an `io::Error` in it; two errors are equal without it.
#[derive(Clone, Default)]
pub(crate) struct Cause(pub(crate) Option<Arc<dyn std::error::Error + Send + Sync>>);

impl Cause {
    pub(crate) fn new(error: impl std::error::Error + Send + Sync + 'static) -> Self {
        Self(Some(Arc::new(error)))
    }
}

impl PartialEq for Cause {
    fn eq(&self, _: &Self) -> bool {
        true
    }
}

/// Without the cause, which `reason` shows.
impl fmt::Debug for Cause {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(if self.0.is_some() { "…" } else { "None" })
    }
}

/// How an attempt ended without a response.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TransportErrorKind {
    /// The connection was not made: the name does not resolve, the port is closed, the certificate is not accepted, or the time
    /// was up before. This attempt was not sent.
    Connect,
    /// The request was sent, and the response was not there in time.
    Timeout,
    /// The connection was lost before the whole response was there. The request was sent, unless an HTTP/2 server said that it did
    /// not look at it.
    Interrupted,
    /// A [layer](crate::ClientBuilder::layer) of the application failed, or did not let the request through. The attempt says
    /// whether it was sent.
    Layer,
}

impl TransportErrorKind {
    /// What a message says if the causes are told beside it.
    const fn words(self) -> &'static str {
        match self {
            Self::Connect => "the connection was not made",
            Self::Timeout => "the response was not there in time",
            Self::Interrupted => "the connection was lost",
            Self::Layer => "a layer of the application failed",
        }
    }
}

/// An attempt that failed.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Attempt {
    /// The endpoint that it was sent to.
    pub endpoint: String,
    /// Why it failed.
    pub error: String,
    /// Whether bytes of the request may have left this machine; `false` also if an HTTP/2 server said that it did not look at it.
    pub sent: bool,
    /// Whether the request may have done what it asks for.
    pub may_have_taken_effect: bool,
}

impl Attempt {
    pub(crate) fn new(endpoint: &str, error: String, sent: bool, may_have_taken_effect: bool) -> Self {
        Self { endpoint: endpoint.to_owned(), error, sent, may_have_taken_effect }
    }

    /// An attempt that the service refused with `code`.
    pub(crate) fn refused(endpoint: &str, code: ResultCode) -> Self {
        Self::new(endpoint, format!("refused with code {code}"), true, !code.excludes_effect())
    }
}

impl fmt::Display for Attempt {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.endpoint, self.error)
    }
}

/// Attempts in one line: of many, the first and the last ones.
fn list(attempts: &[Attempt]) -> String {
    const SHOWN: usize = 2;
    let line = |attempts: &[Attempt]| attempts.iter().map(Attempt::to_string).collect::<Vec<_>>().join("; ");
    match attempts.len().checked_sub(2 * SHOWN) {
        None | Some(0 | 1) => line(attempts),
        Some(hidden) => {
            let (first, last) = (line(&attempts[..SHOWN]), line(&attempts[SHOWN + hidden..]));
            format!("{first}; … {hidden} more attempts …; {last}")
        }
    }
}

/// The attempts before the last one.
fn before_last(attempts: &[Attempt]) -> &[Attempt] {
    attempts.split_last().map_or(&[], |(_, before)| before)
}

/// What to add to a message for the attempts before; nothing if there were none.
fn after(attempts: &[Attempt]) -> String {
    if attempts.is_empty() { String::new() } else { format!("; after {}", list(attempts)) }
}

macro_rules! boxed {
    ($($variant:ident($error:ident)),*) => { $(
        impl From<$error> for Error {
            fn from(error: $error) -> Self {
                Self::$variant(Box::new(error))
            }
        }
    )* };
}
boxed!(RateLimited(RateLimited), Api(ApiError), UnexpectedResponse(UnexpectedResponse), Transport(TransportError));

/// `text`, which is to be shown, without the secrets of accounts: what JSON has under `token`.
pub(crate) fn without_secrets(mut text: String) -> String {
    let mut at = 0;
    while let Some(found) = text[at..].find("token") {
        at += found + "token".len();
        // Quotes are escaped in JSON that is in a text itself.
        let value = text[at..].trim_start_matches(['\\', '"', ' ', '\t', '\r', '\n']);
        let Some(value) = value.strip_prefix(':').map(str::trim_start) else { continue };
        let quote = if value.starts_with('\\') { "\\\"" } else { "\"" };
        let end = match value.strip_prefix(quote) {
            Some(rest) => quoted_end(rest, quote).map_or(value.len(), |end| end + 2 * quote.len()),
            None => value.find([',', '}', ']']).unwrap_or(value.len()),
        };
        let start = text.len() - value.len();
        text.replace_range(start..start + end, "\"…\"");
        at = start;
    }
    text
}

/// Where `text` has the next `quote` without a backslash before it.
fn quoted_end(text: &str, quote: &str) -> Option<usize> {
    text.match_indices(quote).map(|(at, _)| at).find(|at| !text[..*at].ends_with('\\'))
}
