//! A call that can be sent: what generated builders hold beside their parameters.

use std::sync::Arc;

use crate::{
    error::Error,
    pipeline::{self, CallSettings, Shared},
    request::Request,
    response::{self, ApiResponse, Response},
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
    pub fn send<R: ApiResponse>(self, request: Request) -> impl Future<Output = Result<Response<R::Success>, Error>> {
        pipeline::call(self.shared, self.settings, Box::new(request), response::success::<R>)
    }

    /// Sends `request`; every documented response is `Ok`.
    pub fn send_raw<R: ApiResponse>(self, request: Request) -> impl Future<Output = Result<Response<R>, Error>> {
        pipeline::call(self.shared, self.settings, Box::new(request), response::any::<R>)
    }
}
