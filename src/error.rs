//! What can go wrong with a call.

use std::fmt;

use reqwest::{StatusCode, header::CONTENT_TYPE};
use serde_json::Value;
use thiserror::Error as ThisError;

use crate::{middleware::Received, types::ResultCode};

/// What went wrong, by who has to act.
#[derive(Debug, ThisError)]
#[non_exhaustive]
pub enum Error {
    /// The caller's mistake: a parameter, a credential or a setting that cannot be used. Nothing was sent.
    #[error("invalid input: {0}")]
    InvalidInput(String),
    /// The service understood the request and refused it. Nothing was done.
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

    /// The result code of a refusal.
    pub fn code(&self) -> Option<ResultCode> {
        match self {
            Self::Refused(refusal) => Some(refusal.code),
            _ => None,
        }
    }
}

/// A refusal by the service.
#[derive(Clone, Debug, PartialEq, ThisError)]
#[error("the service refused with code {code}: {msg:?} [trace id {trace_id}]")]
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
    /// The `X-custom-traceid` of the call, which the vendor's support asks for.
    pub trace_id: String,
}

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
    /// The endpoint that was asked.
    pub endpoint: String,
    /// The `X-custom-traceid` of the call.
    pub trace_id: String,
}

impl UnexpectedAnswer {
    /// How many characters of the body are kept.
    pub const EXCERPT: usize = 300;

    pub(crate) fn new(reason: impl Into<String>, received: Received) -> Self {
        // A character has at most four bytes; the rest of a large body is not looked at.
        let head = received.body.get(..4 * Self::EXCERPT).unwrap_or(&received.body);
        Self {
            reason: reason.into(),
            status: received.status,
            content_type: received.headers.get(CONTENT_TYPE).and_then(|v| v.to_str().ok()).map(str::to_owned),
            excerpt: String::from_utf8_lossy(head).chars().take(Self::EXCERPT).collect(),
            endpoint: received.endpoint,
            trace_id: received.trace_id,
        }
    }
}

impl fmt::Display for UnexpectedAnswer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { reason, status, content_type, excerpt, endpoint, trace_id } = self;
        let content_type = content_type.as_deref().unwrap_or("no content type");
        write!(
            f,
            "unexpected answer from {endpoint}: HTTP status {status}, {content_type}, body {excerpt:?}: {reason} \
             [trace id {trace_id}]"
        )
    }
}

impl std::error::Error for UnexpectedAnswer {}

/// A call that was not answered, or not to the end.
#[derive(Debug)]
#[non_exhaustive]
pub struct TransportFailure {
    /// What the HTTP client says. Its URL is taken away, because it has the content of the call in it.
    pub source: reqwest::Error,
    /// The endpoint that was asked.
    pub endpoint: String,
    /// The `X-custom-traceid` of the call.
    pub trace_id: String,
}

impl fmt::Display for TransportFailure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "no usable answer from {}: {}", self.endpoint, self.source)?;
        // The reason that helps (refused, timed out, unknown issuer) is the innermost one.
        let mut cause = std::error::Error::source(&self.source);
        while let Some(error) = cause {
            write!(f, ": {error}")?;
            cause = error.source();
        }
        write!(f, " [trace id {}]", self.trace_id)
    }
}

impl std::error::Error for TransportFailure {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        Some(&self.source)
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
