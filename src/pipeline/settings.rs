//! What a client was built with, and what it has learnt.

use std::time::Duration;

use super::{
    budget::RetryBudget, endpoints::Endpoints, rate_limit::RateLimiter, runtime::Checked, transport::Transport,
    verdict::RetryPolicy,
};
use crate::auth::Signer;

/// What the calls of a client share.
pub(crate) struct Shared {
    pub(crate) runtime: Checked,
    pub(crate) endpoints: Endpoints,
    pub(crate) transport: Transport,
    pub(crate) signer: Signer,
    pub(crate) retry_budget: RetryBudget,
    pub(crate) rate_limiter: RateLimiter,
    /// What a call starts with.
    pub(crate) call: CallSettings,
}

/// What each call can have its own of.
#[derive(Clone, Debug)]
pub struct CallSettings {
    /// The timeout of one attempt.
    pub attempt_timeout: Duration,
    /// The timeout of the call with all its attempts.
    pub operation_timeout: Duration,
    /// How often and how fast it is tried again.
    pub retry: RetryPolicy,
    /// The maximum size of a response's body, in bytes.
    pub max_response_size: usize,
    /// Whether a wrong clock is corrected.
    pub clock_correction: bool,
    /// Whether a refusal is a result as a success is.
    pub raw: bool,
}
