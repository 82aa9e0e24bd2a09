//! How an attempt ended.

use std::{error::Error as StdError, iter::successors};

use http::{HeaderMap, StatusCode};

use super::layer::BoxError;
use crate::{
    envelope::{Envelope, Unreadable},
    error::Cause,
    result_code::ResultCode,
};

/// A response of the service, or why there is none that can be used.
pub(super) type Outcome = Result<Received, AttemptError>;

/// A response with HTTP status 200.
pub(super) struct Received {
    pub(super) raw: RawResponse,
    pub(super) envelope: Result<Envelope, Unreadable>,
    /// How many seconds the clock that signed was ahead of the service's, if the CheckSum may have been refused for it.
    pub(super) clock_skew: Option<i64>,
}

impl Received {
    pub(super) fn code(&self) -> Option<ResultCode> {
        self.envelope.as_ref().ok().map(|envelope| envelope.code)
    }
}

/// A response as it came, as far as it was read.
#[derive(Debug)]
pub(super) struct RawResponse {
    pub(super) status: StatusCode,
    pub(super) headers: HeaderMap,
    pub(super) body: Vec<u8>,
}

/// An attempt without a response that can be used.
pub(super) struct AttemptError {
    pub(super) kind: AttemptErrorKind,
    /// What the caller is told of it.
    pub(super) message: String,
    pub(super) cause: Cause,
    /// Whether bytes of the request may have left this machine.
    pub(super) sent: bool,
    /// What came of the response, if it began.
    pub(super) response: Option<RawResponse>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum AttemptErrorKind {
    Connect,
    /// The server says by the protocol that it did not look at the request.
    Unprocessed,
    Timeout,
    Interrupted {
        response_began: bool,
    },
    /// Another HTTP status than 200.
    Status {
        retryable: bool,
    },
    /// A layer of the application failed, or did not let the request through.
    Layer,
    /// A request that cannot be made, or a response that another attempt would not change.
    Unusable,
}

impl AttemptError {
    pub(super) fn new(kind: AttemptErrorKind, message: String, sent: bool) -> Self {
        Self { kind, message, cause: Cause::default(), sent, response: None }
    }

    /// The request cannot be made.
    pub(super) fn not_sent(reason: impl ToString) -> Self {
        Self::new(AttemptErrorKind::Unusable, reason.to_string(), false)
    }

    /// The response cannot be used.
    pub(super) fn unusable(message: String, response: RawResponse) -> Self {
        Self { response: Some(response), ..Self::new(AttemptErrorKind::Unusable, message, true) }
    }

    pub(super) fn from_reqwest(error: reqwest::Error, response_began: bool) -> Self {
        let (kind, sent) = match &error {
            _ if is_unprocessed(&error) => (AttemptErrorKind::Unprocessed, false),
            e if e.is_connect() => (AttemptErrorKind::Connect, false),
            e if e.is_builder() => (AttemptErrorKind::Unusable, false),
            e if e.is_timeout() => (AttemptErrorKind::Timeout, true),
            _ => (AttemptErrorKind::Interrupted { response_began }, true),
        };
        // The causes without the outermost text, which only says that there was an error. The URL has the content of the call.
        let error = error.without_url();
        let message = if error.source().is_some() { causes(error.source()) } else { error.to_string() };
        Self { cause: Cause::new(error), ..Self::new(kind, message, sent) }
    }

    /// A layer of the application says that there is no response.
    pub(super) fn from_layer(error: BoxError, sent: bool) -> Self {
        let (message, cause) = (format!("a layer: {}", causes(Some(&*error))), Cause(Some(error.into())));
        Self { cause, ..Self::new(AttemptErrorKind::Layer, message, sent) }
    }

    /// Whether the request may have done what it asks for. Another HTTP status does not come from the application: the vendor
    /// documents that the call did not reach it.
    pub(super) fn may_have_taken_effect(&self) -> bool {
        self.sent && !matches!(self.kind, AttemptErrorKind::Status { .. })
    }
}

/// Whether an HTTP/2 server refused the stream, or went away without having looked at it (RFC 9113, 8.7). `h2` is told by its texts,
/// because it is there only if the application has reqwest's feature `http2` on; a test pins them.
fn is_unprocessed(error: &reqwest::Error) -> bool {
    const TEXTS: [&str; 2] = [
        "stream error received: refused stream before processing any application logic",
        "connection error received: not a result of an error",
    ];
    successors(error.source(), |&error| error.source()).any(|cause| TEXTS.contains(&cause.to_string().as_str()))
}

/// An error and what is behind it, in one line. A text that repeats the one before it is left out.
pub(crate) fn causes(error: Option<&(dyn StdError + 'static)>) -> String {
    let mut texts = Vec::<String>::new();
    for text in successors(error, |&error| error.source()).map(ToString::to_string) {
        if !texts.last().is_some_and(|last| last.ends_with(&text)) {
            texts.push(text);
        }
    }
    texts.join(": ")
}
