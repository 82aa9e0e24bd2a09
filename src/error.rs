//! What can go wrong with a call.

use std::fmt;

use chrono::DateTime;
use reqwest::{
    StatusCode,
    header::{CONTENT_TYPE, DATE},
};
use serde_json::Value;
use thiserror::Error as ThisError;

use crate::{
    Envelope,
    middleware::{Course, Received},
    types::ResultCode,
};

/// What went wrong, by who has to act.
#[derive(Debug, ThisError)]
#[non_exhaustive]
pub enum Error {
    /// The caller's mistake: a parameter, a credential or a setting that cannot be used. Nothing was sent.
    #[error("invalid input: {0}")]
    InvalidInput(String),
    /// The service understood the request and refused it. Nothing was done, unless an earlier attempt of the call was
    /// ([`Refusal::is_own_duplicate`]).
    #[error(transparent)]
    Refused(Box<Refusal>),
    /// Something answered, but not as the service is documented. Whether the call was done is not known, except that an HTTP
    /// status other than 200 does not come from the application.
    #[error(transparent)]
    UnexpectedAnswer(Box<UnexpectedAnswer>),
    /// No answer, or only a part of one. Whether the call was done is not known, except where the connection was not made.
    #[error(transparent)]
    Transport(Box<TransportFailure>),
}

impl Error {
    /// The `X-custom-traceid` of the call; `None` where nothing was sent.
    pub fn trace_id(&self) -> Option<&str> {
        match self {
            Self::InvalidInput(_) => None,
            Self::Refused(refusal) => Some(&refusal.trace_id),
            Self::UnexpectedAnswer(answer) => Some(&answer.trace_id),
            Self::Transport(failure) => Some(&failure.trace_id),
        }
    }

    /// The endpoint that answered, or was asked last; `None` where nothing was sent.
    pub fn endpoint(&self) -> Option<&str> {
        match self {
            Self::InvalidInput(_) => None,
            Self::Refused(refusal) => Some(&refusal.endpoint),
            Self::UnexpectedAnswer(answer) => Some(&answer.endpoint),
            Self::Transport(failure) => failure.attempts.last().map(|attempt| attempt.endpoint.as_str()),
        }
    }

    /// The result code of a refusal.
    pub fn code(&self) -> Option<ResultCode> {
        match self {
            Self::Refused(refusal) => Some(refusal.code),
            _ => None,
        }
    }
}

/// A refusal by the service.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Refusal {
    /// Which of the documented answers it is.
    pub kind: RefusalKind,
    /// The result code, with its meaning where that is known.
    pub code: ResultCode,
    /// The service's own words.
    pub msg: String,
    /// Details; null where the service gave none.
    pub data: Value,
    /// How many seconds the local clock is ahead of the service's (behind, where negative). Only where a bad parameter, as
    /// a CheckSum can be, is refused and the clocks are more than 3 minutes apart; 5 minutes are what the service accepts.
    pub clock_skew: Option<i64>,
    /// The endpoint that answered.
    pub endpoint: String,
    /// The attempts before this one, which came to nothing.
    pub earlier: Vec<Attempt>,
    /// The `X-custom-traceid` of the call, which the vendor's support asks for.
    pub trace_id: String,
}

impl Refusal {
    /// The difference of clocks that is worth telling, in seconds.
    const CLOCK_SKEW: u64 = 3 * 60;

    pub(crate) fn new(kind: RefusalKind, envelope: Envelope, received: Received, course: Course) -> Self {
        let Envelope { code, msg, data } = envelope;
        let clock_skew = (code == ResultCode::BAD_PARAMETER)
            .then(|| DateTime::parse_from_rfc2822(received.headers.get(DATE)?.to_str().ok()?).ok())
            .flatten()
            .map(|date| received.sent - date.timestamp())
            .filter(|skew| skew.unsigned_abs() > Self::CLOCK_SKEW);
        let Course { trace_id, failed: earlier, endpoint, .. } = course;
        Self { kind, code, msg, data, clock_skew, endpoint: endpoint.to_string(), earlier, trace_id }
    }

    /// Whether the service refused the call as a duplicate of one of its own earlier attempts. That attempt had reached the
    /// service, and its answer was lost, so the call may have been done. A trace id that the caller gave must be this call's
    /// alone for this to hold.
    pub fn is_own_duplicate(&self) -> bool {
        self.code == ResultCode::DUPLICATE_REQUEST && self.earlier.iter().any(|attempt| attempt.sent)
    }
}

impl fmt::Display for Refusal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "the service refused with code {}: {:?}", self.code, self.msg)?;
        if let Some(skew) = self.clock_skew {
            let direction = if skew > 0 { "ahead of" } else { "behind" };
            write!(f, "; the local clock is {} s {direction} the service's: set it right", skew.abs())?;
        }
        if self.is_own_duplicate() {
            f.write_str("; an earlier attempt of this call, whose answer was lost, had reached the service")?;
        }
        write!(f, " [trace id {}]", self.trace_id)
    }
}

impl std::error::Error for Refusal {}

/// Which of the documented answers a refusal is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RefusalKind {
    /// A parameter, or the CheckSum, is not accepted (请求参数错误).
    ParameterError,
    /// The service failed (服务器错误).
    ServerError,
    /// A code that belongs to none of the documented answers.
    Other,
}

/// An answer that is not as the service is documented.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UnexpectedAnswer {
    /// What is unexpected about it.
    pub reason: String,
    /// The HTTP status.
    pub status: StatusCode,
    /// The `Content-Type`, as far as it is text.
    pub content_type: Option<String>,
    /// The first few hundred characters of the body; what is not UTF-8 is replaced.
    pub excerpt: String,
    /// The endpoint that answered.
    pub endpoint: String,
    /// All attempts of the call; the last one is the one that this answer came to.
    pub attempts: Vec<Attempt>,
    /// The `X-custom-traceid` of the call.
    pub trace_id: String,
}

impl UnexpectedAnswer {
    /// How many characters of the body are kept.
    pub const EXCERPT: usize = 300;

    /// The attempt that came to `received` must be among those of `course`.
    pub(crate) fn new(reason: String, received: Received, course: Course) -> Self {
        // A character has at most four bytes; the rest of a large body is not looked at.
        let head = received.body.get(..4 * Self::EXCERPT).unwrap_or(&received.body);
        Self {
            reason,
            status: received.status,
            content_type: received.headers.get(CONTENT_TYPE).and_then(|v| v.to_str().ok()).map(str::to_owned),
            excerpt: String::from_utf8_lossy(head).chars().take(Self::EXCERPT).collect(),
            endpoint: course.endpoint.to_string(),
            attempts: course.failed,
            trace_id: course.trace_id,
        }
    }
}

impl fmt::Display for UnexpectedAnswer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { reason, status, content_type, excerpt, endpoint, attempts, trace_id } = self;
        let content_type = content_type.as_deref().unwrap_or("no content type");
        write!(
            f,
            "unexpected answer from {endpoint}: HTTP status {status}, {content_type}, body {excerpt:?}: {reason}"
        )?;
        if let [earlier @ .., _] = attempts.as_slice()
            && !earlier.is_empty()
        {
            write!(f, "; before it {}", List(earlier))?;
        }
        write!(f, " [trace id {trace_id}]")
    }
}

impl std::error::Error for UnexpectedAnswer {}

/// An attempt that came to nothing.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Attempt {
    /// The endpoint that was asked.
    pub endpoint: String,
    /// What happened.
    pub failure: String,
    /// Whether the request may have reached the service; false where no connection was made.
    pub sent: bool,
}

/// Attempts in one line.
struct List<'a>(&'a [Attempt]);

impl fmt::Display for List<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (i, Attempt { endpoint, failure, .. }) in self.0.iter().enumerate() {
            write!(f, "{}{endpoint}: {failure}", if i > 0 { "; " } else { "" })?;
        }
        Ok(())
    }
}

/// A call that was not answered, or not to the end.
#[derive(Debug)]
#[non_exhaustive]
pub struct TransportFailure {
    /// How the last attempt ended.
    pub kind: FailureKind,
    /// The same in words.
    pub reason: String,
    /// What the HTTP client says of it. Its URL is taken away, because it has the content of the call in it.
    pub source: Option<reqwest::Error>,
    /// All attempts of the call.
    pub attempts: Vec<Attempt>,
    /// The `X-custom-traceid` of the call.
    pub trace_id: String,
}

/// How a call ended that was not answered.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum FailureKind {
    /// No connection was made: the name is not known, nobody listens, the certificate is not accepted, or it took too long.
    /// This attempt was not sent.
    Connect,
    /// The request was sent, and the answer was not there in time.
    Timeout,
    /// The request was sent, and the connection was lost before the whole answer was there.
    Interrupted,
    /// The rate limit gave no turn within the deadline. This attempt was not sent.
    RateLimit,
}

impl fmt::Display for TransportFailure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.attempts.as_slice() {
            [] => write!(f, "not sent: {}", self.reason)?,
            [attempt] => write!(f, "no usable answer from {}", List(std::slice::from_ref(attempt)))?,
            attempts => write!(f, "no usable answer in {} attempts: {}", attempts.len(), List(attempts))?,
        }
        if self.kind == FailureKind::RateLimit && !self.attempts.is_empty() {
            write!(f, "; then {}", self.reason)?;
        }
        write!(f, " [trace id {}]", self.trace_id)
    }
}

impl std::error::Error for TransportFailure {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        self.source.as_ref().map(|error| error as _)
    }
}

impl From<Refusal> for Error {
    fn from(refusal: Refusal) -> Self {
        Self::Refused(Box::new(refusal))
    }
}

impl From<UnexpectedAnswer> for Error {
    fn from(answer: UnexpectedAnswer) -> Self {
        Self::UnexpectedAnswer(Box::new(answer))
    }
}

impl From<TransportFailure> for Error {
    fn from(failure: TransportFailure) -> Self {
        Self::Transport(Box::new(failure))
    }
}

impl From<crate::ConversationIdError> for Error {
    fn from(error: crate::ConversationIdError) -> Self {
        Self::InvalidInput(error.to_string())
    }
}
