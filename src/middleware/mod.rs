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

use std::sync::Arc;

use tracing::Instrument;

#[cfg(feature = "sandbox")]
pub use self::sign::SigningInput;
use self::attempts::CallState;
pub(crate) use self::attempts::TRACE_ID;
pub(crate) use self::{
    connect::ConnectLayer,
    endpoints::Endpoints,
    rate_limit::RateLimiter,
    retry::{RetryBudget, RetryPolicy},
    settings::{CallSettings, Shared},
    sign::{Signer, SigningSource},
    telemetry::metrics::describe as describe_metrics,
};
use crate::{error::Error, request::RequestParts, response::Answer};

/// Makes a call: sends `request` as often as it takes, until there is an answer that ends it.
pub(crate) async fn call(
    shared: Arc<Shared>,
    settings: CallSettings,
    request: Box<RequestParts>,
) -> Result<Answer, Error> {
    let span = request.span.clone();
    let call = telemetry::Call::start(request.operation, &span);
    let attempts = async {
        let state = CallState::start(&shared, settings, request)?;
        span.record("trace_id", state.trace_id());
        state.run().await
    };
    let result = attempts.instrument(span.clone()).await;
    call.end(&result);
    result
}
