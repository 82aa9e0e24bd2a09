//! The way that every call goes. Once per call: trace id, span and metrics, operation timeout, one verdict on each attempt. Once
//! per attempt: rate limit, endpoint, signature, sending, reading within bounds.

mod adaptive;
mod budget;
mod endpoints;
mod health;
mod history;
mod latency;
mod layer;
mod outcome;
mod rate_limit;
mod retry_after;
mod run;
mod runtime;
mod send;
mod settings;
mod slow_start;
mod telemetry;
mod transport;
mod verdict;
mod watch;

use std::sync::Arc;

use tracing::Instrument;

pub use self::layer::HttpService;
use self::run::CallState;
pub(crate) use self::run::TRACE_ID;
pub(crate) use self::{
    budget::RetryBudget,
    endpoints::Endpoints,
    rate_limit::RateLimiter,
    runtime::Checked,
    settings::{CallSettings, Shared},
    telemetry::metrics::describe as describe_metrics,
    transport::{Clients, RuntimeClients, Transport},
    verdict::RetryPolicy,
    watch::ConnectLayer,
};
use crate::{error::Error, request::RequestParts, response::Answer};

/// Makes a call: sends `request` as often as it takes. It is compiled once, not for each operation.
pub(crate) async fn call(
    shared: Arc<Shared>,
    settings: CallSettings,
    request: Box<RequestParts>,
) -> Result<Answer, Error> {
    let span = request.span.clone();
    let call = telemetry::CallSpan::start(request.operation, &span);
    let attempts = async {
        let state = CallState::start(&shared, settings, request)?;
        span.record("trace_id", state.trace_id());
        state.run().await
    };
    let result = attempts.instrument(span.clone()).await;
    call.end(&result);
    result
}
