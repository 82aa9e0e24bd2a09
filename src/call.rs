//! A call that can be sent: what generated builders hold beside their parameters.

use std::sync::Arc;

use serde::de::DeserializeOwned;
use serde_json::value::RawValue;

use crate::{
    error::Error,
    pipeline::{self, Answer, CallSettings, Shared},
    request::Request,
    response::{ApiResponse, Response},
};

/// What the client's calls share, and the settings of this one.
#[derive(Clone)]
pub struct Call {
    shared: Arc<Shared>,
    /// The client's, unless the call has its own.
    pub settings: CallSettings,
}

impl Call {
    pub(crate) fn new(shared: &Arc<Shared>) -> Self {
        Self { shared: Arc::clone(shared), settings: shared.call.clone() }
    }

    /// Sends `request`; a refusal is an error.
    pub async fn send<R: ApiResponse>(self, request: Request) -> Result<Response<R::Success>, Error> {
        self.answer::<R>(request, false).await?.read(|_, data| read(data))
    }

    /// Sends `request`; every documented response is `Ok`.
    pub async fn send_raw<R: ApiResponse>(self, request: Request) -> Result<Response<R>, Error> {
        self.answer::<R>(request, true).await?.read(|code, data| R::from_data(code, read(data)?))
    }

    fn answer<R: ApiResponse>(
        mut self,
        mut request: Request,
        raw: bool,
    ) -> impl Future<Output = Result<Answer, Error>> + Send + use<R> {
        self.settings.raw = raw;
        request.refusal = R::refusal;
        pipeline::call(self.shared, self.settings, Box::new(request))
    }
}

/// Reads `data`, or null in its place if it cannot be read: `code` alone tells whether the call succeeded.
fn read<T: DeserializeOwned>(data: &RawValue) -> Result<T, serde_json::Error> {
    serde_json::from_str(data.get()).or_else(|error| {
        tracing::warn!(target: "yunxin_im", %error, "the data of the response cannot be read");
        serde_json::from_str("null")
    })
}
