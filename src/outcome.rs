//! What an answer means: the envelope that all answers share, and the outcome of a call.

use reqwest::StatusCode;
use serde::{Deserialize, Deserializer};
use serde_json::Value;

use crate::{
    error::{Error, Refusal, RefusalKind, UnexpectedAnswer},
    middleware::Received,
    types::ResultCode,
};

/// What the service answers with, whatever the operation.
#[derive(Clone, Debug, PartialEq, Deserialize)]
pub struct Envelope {
    /// What became of the call.
    pub code: ResultCode,
    /// The service's own words; empty where it gives none.
    #[serde(default, deserialize_with = "text_or_null")]
    pub msg: String,
    /// Depends on the operation and the code; null where there is none.
    #[serde(default)]
    pub data: Value,
}

fn text_or_null<'de, D: Deserializer<'de>>(deserializer: D) -> Result<String, D::Error> {
    Ok(Option::deserialize(deserializer)?.unwrap_or_default())
}

/// A call that the service has done.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Reply<T> {
    /// The answer.
    pub answer: T,
    /// The `X-custom-traceid` of the call, which the vendor's support asks for.
    pub trace_id: String,
}

/// The answers of an operation. Implemented by generated code.
pub trait Answer {
    /// The answer that is a success.
    type Success;

    /// Tells a success from a refusal. Fails where the `data` of a success is not as documented.
    fn settle(envelope: Envelope) -> Result<Result<Self::Success, (RefusalKind, Envelope)>, serde_json::Error>;
}

/// The outcome of a call that was answered with `received`.
pub(crate) fn outcome<A: Answer>(received: Received) -> Result<Reply<A::Success>, Error> {
    if received.status != StatusCode::OK {
        let reason = "this HTTP status comes from something between here and the service";
        return Err(UnexpectedAnswer::new(reason, received).into());
    }
    let envelope: Envelope = match serde_json::from_slice(&received.body) {
        Ok(envelope) => envelope,
        Err(e) => return Err(UnexpectedAnswer::new(format!("the body is not the documented JSON: {e}"), received).into()),
    };
    match A::settle(envelope) {
        Ok(Ok(answer)) => Ok(Reply { answer, trace_id: received.trace_id }),
        Ok(Err((kind, Envelope { code, msg, data }))) => {
            Err(Refusal { kind, code, msg, data, trace_id: received.trace_id }.into())
        }
        Err(e) => Err(UnexpectedAnswer::new(format!("`data` is not as documented: {e}"), received).into()),
    }
}
