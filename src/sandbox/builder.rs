//! The settings of a sandbox.

use std::{
    net::{Ipv4Addr, SocketAddr},
    sync::Arc,
    time::Duration,
};

use super::{
    memory::Quota,
    request::{Function, RecordedRequest},
};
use crate::{Credentials, Error};

/// The app that is served by default.
pub(super) const APP_KEY: &str = "sandbox-app-key";
pub(super) const APP_SECRET: &str = "sandbox-app-secret";

/// Builds a [`Sandbox`](super::Sandbox) with other settings than those of [`Sandbox::start`](super::Sandbox::start).
#[derive(Debug)]
#[must_use = "the sandbox runs once it is started"]
pub struct SandboxBuilder {
    pub(super) address: SocketAddr,
    pub(super) endpoints: usize,
    pub(super) credentials: Result<Credentials, Error>,
    pub(super) path_prefix: String,
    pub(super) quota: Option<Quota>,
    pub(super) max_records: usize,
    pub(super) on_request: Option<Function<()>>,
}

impl SandboxBuilder {
    pub(super) fn new() -> Self {
        Self {
            address: (Ipv4Addr::LOCALHOST, 0).into(),
            endpoints: 1,
            credentials: Credentials::new(APP_KEY, APP_SECRET),
            path_prefix: String::new(),
            quota: None,
            max_records: 10_000,
            on_request: None,
        }
    }

    /// Sets the address to listen on. Port 0 is any free port. 127.0.0.1:0 by default.
    pub fn address(self, address: impl Into<SocketAddr>) -> Self {
        Self { address: address.into(), ..self }
    }

    /// Sets the number of endpoints, all of the same service. The first one is at [`address`](Self::address), the others at
    /// free ports of the same host. 1 by default, and at least.
    pub fn endpoints(self, count: usize) -> Self {
        Self { endpoints: count.max(1), ..self }
    }

    /// Sets the app that is served. The sandbox's own by default.
    pub fn credentials(self, credentials: Credentials) -> Self {
        Self { credentials: Ok(credentials), ..self }
    }

    /// Sets what the path of every endpoint starts with, such as `/nimserver`. Empty by default.
    pub fn path_prefix(self, prefix: impl Into<String>) -> Self {
        Self { path_prefix: prefix.into(), ..self }
    }

    /// Sets how many calls are accepted in each second of the clock, from all clients together. Once they are exceeded,
    /// every call is refused with code 416 for the time `block`. Calls with a wrong signature are not counted. Without a
    /// quota by default.
    pub fn quota(self, per_second: u32, block: Duration) -> Self {
        Self { quota: Some(Quota::new(per_second, block)), ..self }
    }

    /// Sets how many of the last requests are kept; each takes about 0.6 kB. 10,000 by default.
    pub fn max_records(self, count: usize) -> Self {
        Self { max_records: count, ..self }
    }

    /// Sets a function that is called with each request and its outcome before the response is sent. It runs on the thread
    /// of the sandbox, which does nothing else meanwhile.
    pub fn on_request(self, function: impl Fn(&RecordedRequest) + Send + Sync + 'static) -> Self {
        Self { on_request: Some(Function(Arc::new(function))), ..self }
    }
}
