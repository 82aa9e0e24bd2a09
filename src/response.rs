//! What a response says: the envelope that all operations share, and how its `data` becomes a typed [`Response`].

use std::fmt;

use serde::{
    Deserialize, Deserializer,
    de::{self, IgnoredAny, MapAccess, Visitor},
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
    pub attempts: usize,
}

/// The documented responses of an operation, told apart by `code`. Implemented by generated code.
pub trait ApiResponse: Sized {
    /// The `data` of a success.
    type Success;

    /// Tells what `code` means to the caller.
    fn outcome(code: i64) -> Outcome;

    /// Reads the `data` of a success.
    fn success(data: Value) -> Result<Self::Success, serde_json::Error>;

    /// Reads `data` as that of whichever response has `code`.
    fn from_data(code: i64, data: Value) -> Result<Self, serde_json::Error>;
}

/// What a result code means to the caller.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// The call is done.
    Success,
    /// A parameter is not accepted.
    ParameterError,
    /// The service failed.
    ServerError,
    /// The code belongs to none of the documented responses.
    Other,
}

/// Why an envelope is no response of the expected type.
pub(crate) enum Rejection {
    Refused(ApiErrorKind, Value),
    /// The `data` is not as documented.
    Malformed(serde_json::Error),
}

/// Reads `data` as a success; anything else is refused.
pub(crate) fn success<R: ApiResponse>(code: i64, data: Value) -> Result<R::Success, Rejection> {
    let kind = match R::outcome(code) {
        Outcome::Success => return R::success(data).map_err(Rejection::Malformed),
        Outcome::ParameterError => ApiErrorKind::ParameterError,
        Outcome::ServerError => ApiErrorKind::ServerError,
        Outcome::Other => ApiErrorKind::Other,
    };
    Err(Rejection::Refused(kind, data))
}

/// Reads `data` as any of the documented responses.
pub(crate) fn any<R: ApiResponse>(code: i64, data: Value) -> Result<R, Rejection> {
    R::from_data(code, data).map_err(Rejection::Malformed)
}

/// What the service responds with, whatever the operation: `{code, msg, data}`.
pub(crate) struct Envelope {
    pub(crate) code: i64,
    pub(crate) msg: String,
    pub(crate) data: Value,
}

/// By hand, because a derived implementation takes the array `[200, "", {}]` for an envelope, and so for a success.
impl<'de> Deserialize<'de> for Envelope {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        #[derive(Deserialize)]
        #[serde(field_identifier, rename_all = "lowercase")]
        enum Field {
            Code,
            Msg,
            /// Where older servers of the vendor have their words.
            Desc,
            Data,
            #[serde(other)]
            Unknown,
        }

        struct Fields;

        impl<'de> Visitor<'de> for Fields {
            type Value = Envelope;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("an object of `code`, `msg` and `data`")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Envelope, A::Error> {
                let (mut code, mut msg, mut desc, mut data) = (None, None, None, None);
                while let Some(field) = map.next_key()? {
                    match field {
                        Field::Code => set(&mut code, "code", map.next_value()?)?,
                        Field::Msg => set(&mut msg, "msg", text(map.next_value()?))?,
                        Field::Desc => set(&mut desc, "desc", text(map.next_value()?))?,
                        Field::Data => set(&mut data, "data", map.next_value()?)?,
                        Field::Unknown => drop(map.next_value::<IgnoredAny>()?),
                    }
                }
                // Both `msg` and `data` may be missing, which means empty and null.
                Ok(Envelope {
                    code: code.ok_or_else(|| de::Error::missing_field("code"))?,
                    msg: msg.filter(|msg| !msg.is_empty()).or(desc).unwrap_or_default(),
                    data: data.unwrap_or_default(),
                })
            }
        }

        /// A field that is there twice says two things, neither of which can be believed.
        fn set<T, E: de::Error>(field: &mut Option<T>, name: &'static str, value: T) -> Result<(), E> {
            match field.replace(value) {
                None => Ok(()),
                Some(_) => Err(E::duplicate_field(name)),
            }
        }

        /// The service's words are only shown, so a value of another type does not spoil the response.
        fn text(value: Value) -> String {
            match value {
                Value::String(text) => text,
                Value::Null => String::new(),
                other => other.to_string(),
            }
        }

        deserializer.deserialize_map(Fields)
    }
}
