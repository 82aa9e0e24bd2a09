//! The client, and how it is built.

use std::{
    fmt,
    sync::{Arc, atomic::AtomicI64},
    time::Duration,
};

use reqwest::redirect::Policy;

use crate::{
    auth::{Credentials, Signer, SigningSource},
    call::Call,
    endpoint::Endpoint,
    error::Error,
    pipeline::{
        CallSettings, ConnectLayer, Endpoints, RateLimiter, RetryBudget, RetryPolicy, Shared, describe_metrics,
    },
    types::Region,
};

/// A client for one app. Cheap to clone: all clones share their connections and what they learn of endpoints.
#[derive(Clone)]
pub struct Client {
    shared: Arc<Shared>,
}

impl Client {
    /// Starts to build a client for the app with these credentials. Those of a sandbox (feature `sandbox`) are taken from
    /// `&sandbox`.
    ///
    /// ```
    /// use yunxin_im::{Client, Credentials, Region};
    ///
    /// let credentials = Credentials::new("app key", "app secret")?;
    /// let client = Client::builder(credentials).region(Region::Singapore).build()?;
    /// # Ok::<(), yunxin_im::Error>(())
    /// ```
    pub fn builder(credentials: impl Into<Credentials>) -> ClientBuilder {
        ClientBuilder {
            credentials: credentials.into(),
            region: None,
            endpoints: None,
            allow_http: false,
            endpoint_cooldown: ClientBuilder::DEFAULT_ENDPOINT_COOLDOWN,
            connect_timeout: ClientBuilder::DEFAULT_CONNECT_TIMEOUT,
            retry_budget: ClientBuilder::DEFAULT_RETRY_BUDGET,
            rate_limit: None,
            adaptive_rate_limit: false,
            call: CallSettings {
                attempt_timeout: ClientBuilder::DEFAULT_ATTEMPT_TIMEOUT,
                operation_timeout: ClientBuilder::DEFAULT_OPERATION_TIMEOUT,
                retry: RetryPolicy {
                    max_retries: ClientBuilder::DEFAULT_MAX_RETRIES,
                    initial_backoff: ClientBuilder::DEFAULT_INITIAL_BACKOFF,
                    max_backoff: ClientBuilder::DEFAULT_MAX_BACKOFF,
                    on_timeout: false,
                    on_rate_limit: false,
                },
                max_response_size: ClientBuilder::DEFAULT_MAX_RESPONSE_SIZE,
                clock_correction: true,
                raw: false,
            },
            http_client_builder: None,
            http_client: None,
            signing_source: None,
        }
    }

    /// Starts a call, for generated code.
    #[doc(hidden)]
    pub fn _call(&self) -> Call {
        Call::new(&self.shared)
    }
}

impl fmt::Debug for Client {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Shared { endpoints, signer, call, .. } = &*self.shared;
        f.debug_struct("Client")
            .field("endpoints", &endpoints.iter().collect::<Vec<_>>())
            .field("credentials", &signer.credentials)
            .field("call", call)
            .finish_non_exhaustive()
    }
}

/// Builds a [`Client`]. Each setting has a default that is fit for production.
#[must_use = "a builder does nothing until `build`"]
pub struct ClientBuilder {
    credentials: Credentials,
    region: Option<Region>,
    endpoints: Option<Vec<String>>,
    allow_http: bool,
    endpoint_cooldown: Duration,
    connect_timeout: Duration,
    retry_budget: usize,
    rate_limit: Option<u32>,
    adaptive_rate_limit: bool,
    /// What each call starts with.
    call: CallSettings,
    http_client_builder: Option<Box<dyn Fn(reqwest::ClientBuilder) -> reqwest::ClientBuilder + Send + Sync>>,
    http_client: Option<reqwest::Client>,
    signing_source: Option<SigningSource>,
}

impl ClientBuilder {
    /// The default of [`attempt_timeout`](Self::attempt_timeout).
    pub const DEFAULT_ATTEMPT_TIMEOUT: Duration = Duration::from_secs(5);
    /// The default of [`connect_timeout`](Self::connect_timeout).
    pub const DEFAULT_CONNECT_TIMEOUT: Duration = Duration::from_secs(3);
    /// The default of [`operation_timeout`](Self::operation_timeout).
    pub const DEFAULT_OPERATION_TIMEOUT: Duration = Duration::from_secs(15);
    /// The default of [`max_response_size`](Self::max_response_size).
    pub const DEFAULT_MAX_RESPONSE_SIZE: usize = 4 * 1024 * 1024;
    /// The default of [`max_retries`](Self::max_retries).
    pub const DEFAULT_MAX_RETRIES: usize = 1;
    /// The default of the initial [backoff](Self::backoff).
    pub const DEFAULT_INITIAL_BACKOFF: Duration = Duration::from_millis(100);
    /// The default of the maximum [backoff](Self::backoff).
    pub const DEFAULT_MAX_BACKOFF: Duration = Duration::from_secs(2);
    /// The default of [`retry_budget`](Self::retry_budget).
    pub const DEFAULT_RETRY_BUDGET: usize = 100;
    /// The default of [`endpoint_cooldown`](Self::endpoint_cooldown).
    pub const DEFAULT_ENDPOINT_COOLDOWN: Duration = Duration::from_secs(30);

    /// Sends requests to the vendor's endpoint in `region`. China by default.
    pub fn region(mut self, region: Region) -> Self {
        self.region = Some(region);
        self
    }

    /// Sends requests to a custom endpoint, such as a private deployment: `https`, host, port if it is not 443, and path
    /// prefix if there is one (`https://im.example:8443/nimserver`).
    pub fn endpoint(self, url: impl Into<String>) -> Self {
        self.endpoints([url])
    }

    /// Sends requests to the first of several endpoints, and retries to the next. An endpoint that fails is avoided
    /// [for a while](Self::endpoint_cooldown).
    pub fn endpoints(mut self, urls: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.endpoints = Some(urls.into_iter().map(Into::into).collect());
        self
    }

    /// Sets how long an endpoint is avoided after it refused a connection, did not respond in time, lost three connections in a
    /// row or responded as a gateway that cannot reach the service, as long as there is another one. 30 s by default; up to a
    /// quarter is added at random. Then one call tries it again; each time it fails again, the time doubles, up to eight times.
    pub fn endpoint_cooldown(mut self, cooldown: Duration) -> Self {
        self.endpoint_cooldown = cooldown;
        self
    }

    /// Allows plain `http` to endpoints that are not on this machine. Off by default: a CheckSum that is read on the way can be
    /// used for five minutes.
    pub fn allow_http(mut self, allow: bool) -> Self {
        self.allow_http = allow;
        self
    }

    /// Sets the timeout of one attempt, from connecting to the last byte of the response. 5 s by default.
    pub fn attempt_timeout(mut self, timeout: Duration) -> Self {
        self.call.attempt_timeout = timeout;
        self
    }

    /// Sets the timeout of connecting, TLS included. 3 s by default. Has no effect on an HTTP client given by
    /// [`http_client`](Self::http_client).
    pub fn connect_timeout(mut self, timeout: Duration) -> Self {
        self.connect_timeout = timeout;
        self
    }

    /// Sets the timeout of a whole call: all attempts, the backoff between them, and the wait for the rate limit. 15 s by
    /// default.
    pub fn operation_timeout(mut self, timeout: Duration) -> Self {
        self.call.operation_timeout = timeout;
        self
    }

    /// Sets the maximum size of a response's body, in bytes. 4 MiB by default; a larger one is an error and is not read to its
    /// end.
    pub fn max_response_size(mut self, bytes: usize) -> Self {
        self.call.max_response_size = bytes;
        self
    }

    /// Sets the maximum number of retries of a call. 1 by default; 0 turns them off. A call that is sent again after a
    /// [corrected clock](Self::clock_correction) or [a 416](Self::retry_on_rate_limit) is not counted.
    ///
    /// Retried are: a connection that cannot be made, one that is lost before a response begins, and the HTTP statuses 408,
    /// 421, 425, 429, 500, 502, 503, 504 and 520 to 530, which come from something in between. Refusals of the service, other
    /// statuses and responses that cannot be read are not retried.
    ///
    /// Every attempt is signed afresh. All attempts of a call share its `X-custom-traceid`, by which the service
    /// de-duplicates.
    pub fn max_retries(mut self, retries: usize) -> Self {
        self.call.retry.max_retries = retries;
        self
    }

    /// Also retries a call that was sent and timed out. Off by default.
    pub fn retry_on_timeout(mut self, retry: bool) -> Self {
        self.call.retry.on_timeout = retry;
        self
    }

    /// Sets the backoff before the first retry, and the maximum. It doubles with each retry; a random part of up to half of it
    /// is taken off. 100 ms and 2 s by default.
    ///
    /// A response's `Retry-After` (up to 5 minutes) is honoured: its endpoint gets no request until then, from no call. A call
    /// that finds all endpoints asking to wait does so if its operation timeout allows it, and otherwise fails at once with
    /// [`Error::RateLimited`].
    pub fn backoff(mut self, initial: Duration, max: Duration) -> Self {
        self.call.retry.initial_backoff = initial;
        self.call.retry.max_backoff = max;
        self
    }

    /// Sets how many retries all calls of the client may make together before successes fill the budget again, so that an outage
    /// does not double the load. 100 by default; five successful calls give back one retry, and a retry that helps costs
    /// nothing. Refusals count as successes unless the service failed (408, 500, 503, 514) or is over its quota.
    /// [`usize::MAX`] for no bound.
    pub fn retry_budget(mut self, retries: usize) -> Self {
        self.retry_budget = retries;
        self
    }

    /// Limits the requests per second, retries included, of this client and all its clones together. Calls are served in the
    /// order of asking; a call that cannot have a slot and a response within its operation timeout fails early with
    /// [`Error::RateLimited`]. No limit by default.
    pub fn rate_limit(mut self, per_second: u32) -> Self {
        self.rate_limit = Some(per_second);
        self
    }

    /// Adapts the rate to what the service takes. The quota belongs to the app, and clients in other processes use it, too: when
    /// the service responds with 416 (over the rate limit), the client holds its calls back for as long as the service blocks the app,
    /// goes on at nine tenths of the rate that was taken before, is there again within a minute, and then raises it further, up to
    /// the [rate limit](Self::rate_limit) if there is one. Off by default.
    pub fn adaptive_rate_limit(mut self, adaptive: bool) -> Self {
        self.adaptive_rate_limit = adaptive;
        self
    }

    /// Sends a call again after a 416, which had no effect, as soon as it has a slot within the operation timeout; if it has
    /// none, the call fails with [`Error::RateLimited`]. Needs the
    /// [adaptive rate limit](Self::adaptive_rate_limit). Off by default.
    pub fn retry_on_rate_limit(mut self, retry: bool) -> Self {
        self.call.retry.on_rate_limit = retry;
        self
    }

    /// Corrects the time that is signed, if the service refuses a CheckSum (414) and its `Date` is more than 3 minutes and at most
    /// 7 days away from the local clock; the call is sent once more. Only endpoints with `https` and those on this machine are
    /// believed. On by default; each correction is an event at the level WARN.
    pub fn clock_correction(mut self, correct: bool) -> Self {
        self.call.clock_correction = correct;
        self
    }

    /// Changes the HTTP client that is built, one for each endpoint: root certificates, a proxy, the size of the pool. Redirects
    /// are never followed, the connect timeout is the one set here, and endpoints on this machine are reached without a proxy.
    pub fn http_client_builder(
        mut self,
        configure: impl Fn(reqwest::ClientBuilder) -> reqwest::ClientBuilder + Send + Sync + 'static,
    ) -> Self {
        self.http_client_builder = Some(Box::new(configure));
        self
    }

    /// Sends requests with this HTTP client, to share its connections, instead of one that is built. Its own settings stay in
    /// force:
    ///
    /// - It must not follow redirects ([`Policy::none`]), which would take the CheckSum to another URL; a response from
    ///   there is an error.
    /// - Its proxy is used, also for endpoints on this machine.
    /// - Its own timeouts and retries come on top. A request whose connection fails counts as sent, because a redirect may
    ///   have been followed before.
    pub fn http_client(mut self, client: reqwest::Client) -> Self {
        self.http_client = Some(client);
        self
    }

    /// Takes nonces and times from `input`, so that tests can compare requests. The service refuses a time that is not its own,
    /// and a nonce that it knows.
    #[cfg(feature = "sandbox")]
    pub fn test_signing_input(mut self, input: impl Fn() -> crate::SigningInput + Send + Sync + 'static) -> Self {
        self.signing_source = Some(Box::new(input));
        self
    }

    /// Builds the client.
    ///
    /// # Errors
    ///
    /// [`Error::InvalidInput`] if an endpoint cannot be used, is given twice or beside a region, if there is none, if a timeout
    /// is zero, if settings contradict each other, or if the HTTP client cannot be built.
    pub fn build(self) -> Result<Client, Error> {
        let invalid = |reason: &str| Err(Error::InvalidInput(reason.to_owned()));
        let CallSettings { attempt_timeout, operation_timeout, retry, max_response_size, .. } = &self.call;
        let urls = match (self.region, &self.endpoints) {
            (Some(_), Some(_)) => return invalid("both a region and endpoints: give one of them"),
            (region, None) => &vec![region.unwrap_or_default().url().to_owned()],
            (None, Some(urls)) => urls,
        };
        let nonsense = [
            (urls.is_empty(), "the list of endpoints is empty"),
            (attempt_timeout.is_zero(), "attempt_timeout is zero, which leaves no time for a call"),
            (self.connect_timeout.is_zero(), "connect_timeout is zero, which leaves no time for a call"),
            (operation_timeout.is_zero(), "operation_timeout is zero, which leaves no time for a call"),
            (retry.max_backoff < retry.initial_backoff, "the maximum backoff is less than the initial one"),
            (*max_response_size == 0, "max_response_size is zero, which no response fits into"),
            (self.rate_limit == Some(0), "rate_limit is zero, which lets no request through"),
            (
                self.http_client.is_some() && self.http_client_builder.is_some(),
                "both http_client and http_client_builder: give one of them",
            ),
            (
                retry.on_rate_limit && !self.adaptive_rate_limit,
                "retry_on_rate_limit needs adaptive_rate_limit, which tells when to send again",
            ),
        ];
        if let Some((_, reason)) = nonsense.iter().find(|(is_so, _)| *is_so) {
            return invalid(reason);
        }
        let mut endpoints: Vec<(Endpoint, reqwest::Client)> = Vec::with_capacity(urls.len());
        for url in urls {
            let endpoint = Endpoint::parse(url, self.allow_http)?;
            if endpoints.iter().any(|(other, _)| other.base() == endpoint.base()) {
                return invalid(&format!("the endpoint {endpoint:?} is given twice"));
            }
            let http = self.http_client_for(&endpoint)?;
            endpoints.push((endpoint, http));
        }
        describe_metrics();
        Ok(Client {
            shared: Arc::new(Shared {
                endpoints: Endpoints::new(endpoints, self.http_client.is_none(), self.endpoint_cooldown),
                signer: Signer {
                    credentials: self.credentials,
                    source: self.signing_source,
                    clock_offset: AtomicI64::default(),
                },
                retry_budget: RetryBudget::new(self.retry_budget),
                rate_limiter: RateLimiter::new(self.rate_limit, self.adaptive_rate_limit),
                call: self.call,
            }),
        })
    }

    /// Returns the given HTTP client, or else builds one, which never reaches loopback through a proxy.
    fn http_client_for(&self, endpoint: &Endpoint) -> Result<reqwest::Client, Error> {
        if let Some(client) = &self.http_client {
            return Ok(client.clone());
        }
        let builder = reqwest::Client::builder();
        let builder = match &self.http_client_builder {
            Some(configure) => configure(builder),
            None => builder,
        };
        let builder = builder
            .redirect(Policy::none())
            .retry(reqwest::retry::never())
            .connect_timeout(self.connect_timeout)
            .connector_layer(ConnectLayer);
        let builder = if endpoint.is_loopback() { builder.no_proxy() } else { builder };
        builder.build().map_err(|e| Error::InvalidInput(format!("no HTTP client can be built: {e:?}")))
    }
}

/// Without the endpoints, which have not been checked and may have a password in them.
impl fmt::Debug for ClientBuilder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ClientBuilder")
            .field("credentials", &self.credentials)
            .field("region", &self.region)
            .field("allow_http", &self.allow_http)
            .field("call", &self.call)
            .finish_non_exhaustive()
    }
}
