//! What an answer means: the envelope that all answers share, and the outcome of a call.

use std::fmt;

use serde::{
    Deserialize, Deserializer,
    de::{self, Error as _, IgnoredAny, MapAccess, Visitor},
};
use serde_json::Value;

use crate::{
    error::{Error, Refusal, RefusalKind},
    middleware::Answered,
    types::ResultCode,
};

/// What the service answers with, whatever the operation.
#[derive(Clone, Debug, PartialEq)]
pub struct Envelope {
    /// What became of the call.
    pub code: ResultCode,
    /// The service's own words; empty where it gives none.
    pub msg: String,
    /// Depends on the operation and the code; null where there is none.
    pub data: Value,
}

/// By hand, because a derived implementation takes the array `[200, "", {}]` for an envelope, and so for a success.
impl<'de> Deserialize<'de> for Envelope {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        #[derive(Deserialize)]
        #[serde(field_identifier, rename_all = "lowercase")]
        enum Field {
            Code,
            Msg,
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
                let (mut code, mut msg, mut data) = (None, None, None);
                while let Some(field) = map.next_key()? {
                    match field {
                        Field::Code => set(&mut code, "code", map.next_value()?)?,
                        Field::Msg => set(&mut msg, "msg", map.next_value::<Option<String>>()?)?,
                        Field::Data => set(&mut data, "data", map.next_value()?)?,
                        Field::Unknown => drop(map.next_value::<IgnoredAny>()?),
                    }
                }
                Ok(Envelope {
                    code: code.ok_or_else(|| A::Error::missing_field("code"))?,
                    msg: msg.flatten().unwrap_or_default(),
                    data: data.unwrap_or_default(),
                })
            }
        }

        /// A field that is there twice says two things, of which neither is to be believed.
        fn set<T, E: de::Error>(field: &mut Option<T>, name: &'static str, value: T) -> Result<(), E> {
            match field.replace(value) {
                None => Ok(()),
                Some(_) => Err(E::duplicate_field(name)),
            }
        }

        deserializer.deserialize_map(Fields)
    }
}

/// A call that the service has done.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Reply<T> {
    /// The answer.
    pub answer: T,
    /// The `X-custom-traceid` of the call, which the vendor's support asks for.
    pub trace_id: String,
    /// How many attempts it took, from 1.
    pub attempts: usize,
}

/// The answers of an operation. Implemented by generated code.
pub trait Answer {
    /// The answer that is a success.
    type Success;

    /// Tells a success from a refusal. Fails where the `data` of a success is not as documented.
    fn settle(envelope: Envelope) -> Result<Result<Self::Success, (RefusalKind, Envelope)>, serde_json::Error>;
}

/// The outcome of a call that was answered.
pub(crate) fn outcome<A: Answer>(answered: Answered) -> Result<Reply<A::Success>, Error> {
    let Answered { mut received, course } = answered;
    let envelope = match received.envelope.take() {
        Some(Ok(envelope)) => envelope,
        Some(Err(e)) => return Err(course.unexpected(format!("the body is not the documented JSON: {e}"), received)),
        None => {
            let reason = format!("HTTP status {}: the call did not reach the application", received.status.as_u16());
            return Err(course.unexpected(reason, received));
        }
    };
    match A::settle(envelope) {
        Ok(Ok(answer)) => Ok(Reply { answer, attempts: course.failed.len() + 1, trace_id: course.trace_id }),
        Ok(Err((kind, envelope))) => Err(Refusal::new(kind, envelope, received, course).into()),
        Err(e) => Err(course.unexpected(format!("`data` is not as documented: {e}"), received)),
    }
}
