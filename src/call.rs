//! A call that can be sent: what generated builders hold beside their parameters.

use crate::{
    error::Error,
    middleware::{CallSettings, Middleware},
    request::Request,
    response::{self, ApiResponse, Response},
};

/// The client's middleware, and the settings of one call.
#[derive(Clone)]
pub struct Call {
    middleware: Middleware,
    /// The client's, unless the call has its own.
    pub settings: CallSettings,
}

impl Call {
    /// Starts a call with the settings of its client.
    pub fn new(middleware: &Middleware) -> Self {
        Self { middleware: middleware.clone(), settings: middleware.call_settings().clone() }
    }

    /// Sends `request`; a refusal is an error.
    pub fn send<R: ApiResponse>(
        self,
        request: Result<Request, Error>,
    ) -> impl Future<Output = Result<Response<R::Success>, Error>> {
        self.middleware.call(request, self.settings, response::success::<R>)
    }

    /// Sends `request`; every documented response is `Ok`.
    pub fn send_raw<R: ApiResponse>(
        self,
        request: Result<Request, Error>,
    ) -> impl Future<Output = Result<Response<R>, Error>> {
        self.middleware.call(request, self.settings, response::any::<R>)
    }
}
