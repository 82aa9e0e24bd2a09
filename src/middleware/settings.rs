//! What a client was built with, and what it has learnt.

use std::time::Duration;

use super::{
    endpoints::Endpoints,
    rate_limit::RateLimiter,
    retry::{RetryBudget, RetryPolicy},
    sign::Signer,
};

/// What a client was built with, and what it has learnt.
pub(crate) struct Settings {
    pub(crate) endpoints: Endpoints,
    pub(crate) signer: Signer,
    pub(crate) attempt_timeout: Duration,
    pub(crate) operation_timeout: Duration,
    pub(crate) max_response_size: usize,
    pub(crate) retry: RetryPolicy,
    pub(crate) retry_budget: RetryBudget,
    pub(crate) rate_limiter: RateLimiter,
    /// Whether the clock is corrected.
    pub(crate) clock_correction: bool,
}

/// Settings of one call, instead of the client's.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct CallOptions {
    pub(crate) attempt_timeout: Option<Duration>,
    pub(crate) operation_timeout: Option<Duration>,
    pub(crate) max_retries: Option<usize>,
}
