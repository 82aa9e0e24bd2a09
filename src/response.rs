//! What a response says: the envelope that all operations share, and how its `data` becomes a typed [`Response`].

use serde::{
    Deserialize, Deserializer,
    de::{DeserializeOwned, IgnoredAny},
};
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

/// Why an envelope is no response of the expected type.
pub(crate) enum Rejection {
    Refused(ApiErrorKind, Value),
    /// The `data` is not as documented.
    Malformed(serde_json::Error),
}

/// Reads `data` as a success; anything else is refused.
pub(crate) fn success<R: ApiResponse>(code: i64, data: Value) -> Result<R::Success, Rejection> {
    match R::refusal(code) {
        None => serde_json::from_value(data).map_err(Rejection::Malformed),
        Some(kind) => Err(Rejection::Refused(kind, data)),
    }
}

/// Reads `data` as any of the documented responses.
pub(crate) fn any<R: ApiResponse>(code: i64, data: Value) -> Result<R, Rejection> {
    R::from_data(code, data).map_err(Rejection::Malformed)
}

/// What the service responds with, whatever the operation: `{code, msg, data}`, of which only `code` must be there.
#[derive(Deserialize)]
#[serde(expecting = "an object of `code`, `msg` and `data`")]
pub(crate) struct Envelope {
    pub(crate) code: i64,
    #[serde(default, deserialize_with = "text")]
    msg: String,
    /// Where older servers of the vendor have their words.
    #[serde(default, deserialize_with = "text")]
    desc: String,
    #[serde(default)]
    pub(crate) data: Value,
    /// With `flatten`, only an object is read: serde would also take the array `[200, "", "", {}]`, and so for a success.
    #[serde(flatten)]
    _others: IgnoredAny,
}

impl Envelope {
    /// Returns the service's own words.
    pub(crate) fn words(&mut self) -> String {
        std::mem::take(if self.msg.is_empty() { &mut self.desc } else { &mut self.msg })
    }
}

/// Reads words, which are only shown: a value of another type does not spoil the response.
fn text<'de, D: Deserializer<'de>>(deserializer: D) -> Result<String, D::Error> {
    Ok(match Value::deserialize(deserializer)? {
        Value::String(text) => text,
        Value::Null => String::new(),
        other => other.to_string(),
    })
}
