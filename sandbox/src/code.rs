//! The result codes that the sandbox gives by itself.

pub(crate) const SUCCESS: i64 = 200;
pub(crate) const PARAMETER_TOO_LONG: i64 = 405;
/// A bad CheckSum, too.
pub(crate) const BAD_PARAMETER: i64 = 414;
pub(crate) const RATE_LIMITED: i64 = 416;
pub(crate) const DUPLICATE_REQUEST: i64 = 431;
pub(crate) const RECALL_WINDOW_PASSED: i64 = 508;
