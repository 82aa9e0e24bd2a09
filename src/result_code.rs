//! The result of a call, the `code` of every response; the list of known ones is generated from `openapi/common.yaml`.

use std::fmt;

use serde::{Deserialize, Serialize};

use crate::receive::Receive;

include!(concat!(env!("OUT_DIR"), "/codes.rs"));

/// The result of a call, the `code` of every response. The list of constants is open: a code that is not in it keeps its number, and
/// is never a success.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(transparent)]
pub struct ResultCode(i64);

/// What is known of a code.
struct Known {
    code: i64,
    meaning: &'static str,
    kind: Kind,
    /// A request that was refused with it certainly did nothing.
    without_effect: bool,
    /// The same call may succeed later without a change.
    retryable: bool,
}

/// The response of the vendor's pages that a code belongs to.
#[derive(Clone, Copy, PartialEq)]
enum Kind {
    Success,
    ParameterError,
    ServerError,
    Other,
}

/// Which of the documented responses a refusal is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ApiErrorKind {
    /// A parameter, or the CheckSum, is not accepted (请求参数错误).
    ParameterError,
    /// The service failed (服务器错误).
    ServerError,
    /// The code belongs to none of the documented responses.
    Other,
}

impl ResultCode {
    /// Returns the number, listed or not.
    pub const fn number(self) -> i64 {
        self.0
    }

    /// Returns the meaning in the API's documentation; `None` for a code that is not listed.
    pub fn meaning(self) -> Option<&'static str> {
        self.known().map(|known| known.meaning)
    }

    /// Returns whether the call was done.
    pub fn is_success(self) -> bool {
        self.known().is_some_and(|known| known.kind == Kind::Success)
    }

    /// Returns whether the same call may succeed later without a change.
    pub fn is_retryable(self) -> bool {
        self.known().is_some_and(|known| known.retryable)
    }

    /// Returns whether a request that was refused with it certainly did nothing.
    pub fn excludes_effect(self) -> bool {
        self.known().is_some_and(|known| known.without_effect)
    }

    /// Returns which of the documented responses a refusal with this code is.
    pub fn error_kind(self) -> ApiErrorKind {
        match self.known().map(|known| known.kind) {
            Some(Kind::ParameterError) => ApiErrorKind::ParameterError,
            Some(Kind::ServerError) => ApiErrorKind::ServerError,
            _ => ApiErrorKind::Other,
        }
    }

    fn known(self) -> Option<&'static Known> {
        KNOWN.binary_search_by_key(&self.0, |known| known.code).ok().map(|index| &KNOWN[index])
    }
}

/// Writes the number, and the meaning in parentheses if it is known.
impl fmt::Display for ResultCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.meaning() {
            Some(meaning) => write!(f, "{} ({meaning})", self.0),
            None => write!(f, "{}", self.0),
        }
    }
}

impl From<i64> for ResultCode {
    fn from(code: i64) -> Self {
        Self(code)
    }
}

impl From<ResultCode> for i64 {
    fn from(code: ResultCode) -> Self {
        code.0
    }
}

impl Receive for ResultCode {
    const EXPECTED: &'static str = "a result code";

    fn from_integer(code: i64) -> Option<Self> {
        Some(Self(code))
    }

    fn from_text(text: &str) -> Option<Self> {
        text.trim().parse().ok().map(Self)
    }
}
