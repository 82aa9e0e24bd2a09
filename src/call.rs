//! A call that can be sent: what generated builders hold beside their parameters.

use std::time::Duration;

use crate::{
    error::Error,
    middleware::{CallOptions, Middleware},
    request::Request,
    response::{self, ApiResponse, Response},
};

/// The client's middleware, and the settings of one call.
#[derive(Clone)]
pub struct Call {
    middleware: Middleware,
    options: CallOptions,
}

impl Call {
    /// Starts a call with the settings of its client.
    pub fn new(middleware: &Middleware) -> Self {
        Self { middleware: middleware.clone(), options: CallOptions::default() }
    }

    /// Sets the timeout of one attempt.
    pub fn set_attempt_timeout(&mut self, timeout: Duration) {
        self.options.attempt_timeout = Some(timeout);
    }

    /// Sets the timeout of the call with all its attempts.
    pub fn set_operation_timeout(&mut self, timeout: Duration) {
        self.options.operation_timeout = Some(timeout);
    }

    /// Sets the maximum number of retries.
    pub fn set_max_retries(&mut self, retries: usize) {
        self.options.max_retries = Some(retries);
    }

    /// Sends `request`; a refusal is an error.
    pub fn send<R: ApiResponse>(
        self,
        request: Result<Request, Error>,
    ) -> impl Future<Output = Result<Response<R::Success>, Error>> {
        self.middleware.call(request, self.options, response::success::<R>)
    }

    /// Sends `request`; every documented response is `Ok`.
    pub fn send_raw<R: ApiResponse>(
        self,
        request: Result<Request, Error>,
    ) -> impl Future<Output = Result<Response<R>, Error>> {
        self.middleware.call(request, self.options, response::any::<R>)
    }
}
