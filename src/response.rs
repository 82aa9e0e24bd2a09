//! What a call returns.

use serde_json::Value;
use tracing::warn;

use crate::{
    envelope::Envelope,
    failures::{Failure, PartialSuccess},
    receive::Receive,
    result_code::ResultCode,
};

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

impl<T: PartialSuccess> Response<T> {
    /// Returns what was not done of a call that was done for the rest, in one shape for all operations. The lists in
    /// [`data`](Self::data) have the same in the shape of the operation.
    pub fn failures(&self) -> Vec<Failure> {
        self.data.failures()
    }
}

/// An answer of the service, with its `data` not read yet.
#[derive(Debug)]
pub(crate) struct Answer {
    pub(crate) envelope: Envelope,
    pub(crate) trace_id: String,
    pub(crate) endpoint: String,
    pub(crate) attempt_count: usize,
}

impl Answer {
    /// Reads `data` as far as it can be read; tells what cannot.
    pub(crate) fn read<T: Receive + Default>(self, operation: &str) -> Response<T> {
        let (data, problems) = self.envelope.data();
        if problems.count > 0 {
            warn!(
                target: "yunxin_im", operation, trace_id = self.trace_id, count = problems.count,
                problems = problems.told.join("; "), "parts of the response cannot be read"
            );
        }
        self.with(data)
    }

    /// Reads `data` as any JSON.
    pub(crate) fn into_json(self) -> Response<Value> {
        let data = self.envelope.data_json();
        self.with(data)
    }

    pub(crate) fn with<T>(self, data: T) -> Response<T> {
        let Self { envelope, trace_id, endpoint, attempt_count } = self;
        Response { code: envelope.code, msg: envelope.msg, data, trace_id, endpoint, attempt_count }
    }
}
