//! What a call returns: a typed [`Response`], and what generated code says about the responses of an operation.

use serde::de::DeserializeOwned;
use serde_json::Value;

use crate::{error::ApiErrorKind, types::ResultCode};

/// A response of the service.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Response<T> {
    /// The result code.
    pub code: ResultCode,
    /// The service's own words; empty if it gave none.
    pub msg: String,
    /// The `data` of the response.
    pub data: T,
    /// The `X-custom-traceid` of the call, which the vendor's support asks for.
    pub trace_id: String,
    /// The endpoint that responded.
    pub endpoint: String,
    /// The number of attempts it took, from 1.
    pub attempt_count: usize,
}

/// The documented responses of an operation, told apart by `code`. Implemented by generated code.
pub trait ApiResponse: Sized {
    /// The `data` of a success.
    type Success: DeserializeOwned;

    /// Returns which refusal a response with `code` is; `None` if it is the success.
    fn refusal(code: i64) -> Option<ApiErrorKind>;

    /// Reads `data` as that of whichever response has `code`.
    fn from_data(code: i64, data: Value) -> Result<Self, serde_json::Error>;
}
