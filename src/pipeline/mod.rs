//! The way that every call goes. Once per call: trace id, span and metrics, operation timeout, one verdict on each attempt. Once
//! per attempt: rate limit, endpoint, signature, sending, reading within bounds.

mod adaptive;
mod budget;
mod endpoints;
mod health;
mod history;
mod latency;
mod layer;
mod lock;
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

use std::{pin::Pin, sync::Arc};

use tracing::Instrument;

pub use self::layer::HttpService;
use self::run::CallState;
pub(crate) use self::{
    budget::RetryBudget,
    endpoints::Endpoints,
    outcome::causes,
    rate_limit::RateLimiter,
    runtime::Checked,
    settings::{CallSettings, Shared},
    telemetry::metrics::describe as describe_metrics,
    transport::{Clients, RuntimeClients, Transport},
    verdict::RetryPolicy,
    watch::ConnectLayer,
};
use crate::{error::Error, request::RequestParts, response::Answer};

/// Makes a call: sends `request` as often as it takes. It is compiled once, not for each operation; the future is boxed because it is
/// large, and callers move theirs about.
pub(crate) fn call(
    shared: Arc<Shared>,
    settings: CallSettings,
    request: Box<RequestParts>,
) -> Pin<Box<dyn Future<Output = Result<Answer, Error>> + Send>> {
    let span = request.span.clone();
    let call_span = span.clone();
    let call = async move {
        let call = telemetry::CallSpan::start(request.operation, &call_span);
        let result = match CallState::start(&shared, settings, request) {
            Ok(state) => {
                call_span.record("trace_id", state.trace_id());
                state.run().await
            }
            Err(error) => Err(error),
        };
        call.end(&result);
        result
    };
    Box::pin(call.instrument(span))
}
