//! What every call goes through. Once per call: trace id, span and metrics, operation timeout, retries. Once per attempt: rate
//! limit, endpoint, signature, sending, reading within bounds.

mod adaptive;
mod attempts;
mod clock;
mod connect;
mod endpoints;
mod health;
mod rate_limit;
mod result;
mod retry;
mod send;
mod settings;
mod sign;
mod telemetry;

use std::{fmt, sync::Arc};

use tracing::Instrument;

#[cfg(feature = "sandbox")]
pub use self::sign::SigningInput;
use self::{attempts::CallState, result::Decode};
pub(crate) use self::{
    clock::Clock,
    connect::ConnectLayer,
    endpoints::Endpoints,
    rate_limit::RateLimiter,
    retry::{RetryBudget, RetryPolicy},
    settings::{CallSettings, Settings},
    sign::{Signer, SigningSource},
};
use crate::{error::Error, request::Request, response::Response};

/// What every call of a client goes through. Cheap to clone; all clones share one state.
#[derive(Clone)]
pub struct Middleware(Arc<Settings>);

impl Middleware {
    pub(crate) fn new(settings: Settings) -> Self {
        telemetry::metrics::describe();
        Self(Arc::new(settings))
    }

    /// Returns what a call starts with.
    pub(crate) fn call_settings(&self) -> &CallSettings {
        &self.0.call
    }

    /// Makes the call of `request`.
    pub(crate) async fn call<T>(
        self,
        request: Result<Request, Error>,
        settings: CallSettings,
        decode: Decode<T>,
    ) -> Result<Response<T>, Error> {
        let request = request?;
        let span = request.span.clone();
        let call = telemetry::Call::start(request.operation, &span);
        let result = match CallState::start(&self.0, settings, request) {
            Ok(state) => {
                span.record("trace_id", state.trace_id());
                state.run(decode).instrument(span.clone()).await
            }
            Err(error) => Err(error),
        };
        call.end(&result);
        result
    }
}

impl fmt::Debug for Middleware {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Settings { endpoints, signer, call, .. } = &*self.0;
        f.debug_struct("Middleware")
            .field("endpoints", &endpoints.iter().collect::<Vec<_>>())
            .field("credentials", &signer.credentials)
            .field("call", call)
            .finish_non_exhaustive()
    }
}
