//! What is answered, with the result codes that the sandbox gives by itself.

use serde_json::Value;

pub(crate) const SUCCESS: i64 = 200;
pub(crate) const PARAMETER_TOO_LONG: i64 = 405;
/// A bad CheckSum, too.
pub(crate) const BAD_PARAMETER: i64 = 414;
pub(crate) const RATE_LIMITED: i64 = 416;
pub(crate) const DUPLICATE_REQUEST: i64 = 431;
pub(crate) const RECALL_WINDOW_PASSED: i64 = 508;

#[derive(Clone, Debug)]
pub(crate) enum Answer {
    /// The application's result code, message and data.
    Code(i64, String, Value),
    /// The HTTP status of a request that does not reach the application.
    Status(u16),
}

impl Answer {
    pub(crate) fn code(code: i64, msg: impl Into<String>) -> Self {
        Self::Code(code, msg.into(), Value::Null)
    }

    pub(crate) fn success(data: Value) -> Self {
        Self::Code(SUCCESS, "success".to_owned(), data)
    }

    pub(crate) fn status(&self) -> u16 {
        match self {
            Self::Code(..) => 200,
            Self::Status(status) => *status,
        }
    }
}

pub(crate) fn bad(msg: impl Into<String>) -> Answer {
    Answer::code(BAD_PARAMETER, msg)
}

/// Fails with the answer unless a rule is kept.
pub(crate) fn require(is_kept: bool, otherwise: impl FnOnce() -> Answer) -> Result<(), Answer> {
    if is_kept { Ok(()) } else { Err(otherwise()) }
}
