//! What every call goes through. Once per call: trace id, span and metrics, operation timeout, retries. Once per attempt: rate
//! limit, endpoint, signature, sending, reading within bounds.

mod adaptive;
mod connect;
mod endpoints;
mod health;
mod history;
mod rate_limit;
mod retry;
mod run;
mod send;
mod settings;
mod telemetry;

use std::sync::Arc;

use tracing::Instrument;

pub(crate) use self::{
    connect::ConnectLayer,
    endpoints::Endpoints,
    rate_limit::RateLimiter,
    retry::{RetryBudget, RetryPolicy},
    settings::{CallSettings, Shared},
    telemetry::metrics::describe as describe_metrics,
};
use self::{history::Decode, run::CallState};
use crate::{error::Error, request::Request, response::Response};

/// Makes a call: sends `request` as often as it takes, and reads the response with `decode`.
pub(crate) async fn call<T>(
    shared: Arc<Shared>,
    settings: CallSettings,
    request: Box<Request>,
    decode: Decode<T>,
) -> Result<Response<T>, Error> {
    let span = request.span.clone();
    let call = telemetry::Call::start(request.operation, &span);
    let attempts = async {
        let state = CallState::start(&shared, settings, request)?;
        span.record("trace_id", state.trace_id());
        state.run(decode).await
    };
    let result = attempts.instrument(span.clone()).await;
    call.end(&result);
    result
}
