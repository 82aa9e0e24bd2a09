//! The client, and how it is built.

use std::{
    fmt,
    sync::{Arc, atomic::AtomicI64},
    time::Duration,
};

use reqwest::redirect::Policy;
use tower_layer::Layer;
use tower_service::Service;

use crate::{
    auth::{Credentials, Signer, SigningSource},
    endpoint::Endpoint,
    error::Error,
    pipeline::{
        CallSettings, Checked, Clients, ConnectLayer, Endpoints, HttpService, RateLimiter, RetryBudget, RetryPolicy,
        RuntimeClients, Shared, Transport, causes, describe_metrics,
    },
    region::Region,
};

/// A client for one app. Cheap to clone: all clones share their connections and what they learn of endpoints.
///
/// Calls need a tokio runtime with timers and I/O (`enable_all`). A client may be used in several runtimes, as a static one in
/// tests: it keeps connections for each of them, unless they are those of an [`http_client`](ClientBuilder::http_client) that is
/// given.
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
            servers: Servers::Region(Region::default()),
            allow_http: false,
            endpoint_cooldown: Duration::from_secs(30),
            connect_timeout: Duration::from_secs(3),
            retry_budget: 100,
            rate_limit: None,
            on_416: On416::Nothing,
            call: CallSettings {
                attempt_timeout: Duration::from_secs(5),
                operation_timeout: ClientBuilder::DEFAULT_OPERATION_TIMEOUT,
                retry: RetryPolicy {
                    max_retries: ClientBuilder::DEFAULT_MAX_RETRIES,
                    initial_backoff: Duration::from_millis(100),
                    max_backoff: Duration::from_secs(2),
                    on_timeout: false,
                    on_rate_limit: false,
                },
                max_response_size: 4 * 1024 * 1024,
                clock_correction: true,
                raw: false,
            },
            http: Http::Built(None),
            layers: None,
            signing_source: None,
        }
    }

    /// Returns what its calls share.
    pub(crate) fn shared(&self) -> &Arc<Shared> {
        &self.shared
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
///
/// ```
/// use std::time::Duration;
/// use yunxin_im::{Client, Credentials};
///
/// let client = Client::builder(Credentials::new("app key", "app secret")?)
///     .endpoints(["https://im-1.example/nimserver", "https://im-2.example/nimserver"])
///     .attempt_timeout(Duration::from_secs(3))
///     .max_retries(2)
///     .rate_limit(100)
///     .build()?;
/// # Ok::<(), yunxin_im::Error>(())
/// ```
#[must_use = "a builder does nothing until `build`"]
pub struct ClientBuilder {
    credentials: Credentials,
    servers: Servers,
    allow_http: bool,
    endpoint_cooldown: Duration,
    connect_timeout: Duration,
    retry_budget: usize,
    rate_limit: Option<u32>,
    on_416: On416,
    /// What each call starts with.
    call: CallSettings,
    http: Http,
    layers: Option<Layers>,
    signing_source: Option<SigningSource>,
}

/// Where requests go.
#[derive(Debug)]
enum Servers {
    Region(Region),
    Endpoints(Vec<String>),
}

/// What the client does if the service responds with 416.
#[derive(Clone, Copy, PartialEq)]
enum On416 {
    Nothing,
    /// Adapts its rate.
    Adapt,
    /// Adapts its rate, and sends the call again.
    Resend,
}

/// Changes the HTTP client that is built.
type Configure = Arc<dyn Fn(reqwest::ClientBuilder) -> reqwest::ClientBuilder + Send + Sync>;

/// Puts the layers of the application around the service that sends requests.
type Layers = Box<dyn FnOnce(HttpService) -> HttpService + Send + Sync>;

/// With what requests are sent.
enum Http {
    Built(Option<Configure>),
    Given(reqwest::Client),
}

impl ClientBuilder {
    /// The default of [`operation_timeout`](Self::operation_timeout).
    pub const DEFAULT_OPERATION_TIMEOUT: Duration = Duration::from_secs(15);
    /// The default of [`max_retries`](Self::max_retries).
    pub const DEFAULT_MAX_RETRIES: usize = 1;

    /// Sends requests to the vendor's endpoints in `region`: the primary domain, and on a retry its backup. China by default.
    /// The last of `region`, [`endpoint`](Self::endpoint) and [`endpoints`](Self::endpoints) is what counts.
    pub fn region(mut self, region: Region) -> Self {
        self.servers = Servers::Region(region);
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
        self.servers = Servers::Endpoints(urls.into_iter().map(Into::into).collect());
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
    /// the service responds with 416 (over the rate limit), the client holds its calls back for as long as the service blocks the
    /// app. Then it goes on at 95 % of the rate that was taken before, is there again after a minute and a half, and then raises it
    /// further, up to the [rate limit](Self::rate_limit) if there is one. If no call had waited for its slot, the 416 says little
    /// of the quota: unless the service goes on with 416, the rate doubles each second until it is what the calls ask for. Off by
    /// default.
    pub fn adaptive_rate_limit(mut self, adaptive: bool) -> Self {
        self.on_416 = match self.on_416 {
            _ if !adaptive => On416::Nothing,
            On416::Nothing => On416::Adapt,
            adaptive => adaptive,
        };
        self
    }

    /// Sends a call again after a 416, which had no effect, as soon as it has a slot within the operation timeout; if it has
    /// none, the call fails with [`Error::RateLimited`]. Turns on the [adaptive rate limit](Self::adaptive_rate_limit), which
    /// tells when to send again; if that is turned off later, this is off, too. Off by default.
    pub fn retry_on_rate_limit(mut self, retry: bool) -> Self {
        self.on_416 = match self.on_416 {
            _ if retry => On416::Resend,
            On416::Resend => On416::Adapt,
            other => other,
        };
        self
    }

    /// Corrects the time that is signed, if the service refuses a CheckSum (414) and its `Date` is more than 3 minutes and at most
    /// 7 days away from the local clock; the call is sent once more. Only endpoints with `https` and those on this machine are
    /// believed. On by default; each correction is an event at the level WARN.
    pub fn clock_correction(mut self, correct: bool) -> Self {
        self.call.clock_correction = correct;
        self
    }

    /// Changes the HTTP client that is built: root certificates, a proxy, the pool. `configure` is called once for endpoints on
    /// this machine and once for others, and again for each tokio runtime that the client is used in.
    ///
    /// - At most 64 idle connections to each endpoint are kept, for 90 s: `pool_max_idle_per_host` and `pool_idle_timeout` change
    ///   that. Of more concurrent calls than that, the rest connects anew.
    /// - The proxy of the environment is used (`HTTPS_PROXY`, `ALL_PROXY`; `socks5://` and `socks5h://`, too), except for
    ///   endpoints on this machine.
    /// - Redirects are never followed, and the connect timeout is the one set here.
    ///
    /// The last of this and [`http_client`](Self::http_client) is what counts.
    pub fn http_client_builder(
        mut self,
        configure: impl Fn(reqwest::ClientBuilder) -> reqwest::ClientBuilder + Send + Sync + 'static,
    ) -> Self {
        self.http = Http::Built(Some(Arc::new(configure)));
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
    /// - It should be used in one tokio runtime alone: a connection stands still while the runtime that made it is not driven.
    ///
    /// The last of this and [`http_client_builder`](Self::http_client_builder) is what counts.
    pub fn http_client(mut self, client: reqwest::Client) -> Self {
        self.http = Http::Given(client);
        self
    }

    /// Puts a [`tower::Layer`](tower_layer::Layer) around each attempt: for a header of a gateway, a recording, or a limiter of
    /// the application. It is given the signed request, with the CheckSum marked as sensitive, just before it is sent. A layer
    /// that is added later is outside of the earlier ones.
    ///
    /// - An error of a layer ends the call with [`TransportErrorKind::Layer`](crate::TransportErrorKind::Layer) and without a
    ///   retry. If no request went through, the attempt was not sent, and had no effect.
    /// - The time that a layer takes counts for [`attempt_timeout`](Self::attempt_timeout). Once its future is dropped, it must
    ///   not send the request any more.
    /// - A layer that sends in a task of its own, as `tower::buffer` does, takes from errors what they know: a request that was
    ///   not sent counts as sent.
    ///
    /// ```
    /// use tower::{ServiceBuilder, util::MapRequestLayer};
    /// use yunxin_im::{Client, Credentials, reqwest::{Request, header::HeaderValue}};
    ///
    /// let gateway = MapRequestLayer::new(|mut request: Request| {
    ///     request.headers_mut().insert("X-Gateway-Key", HeaderValue::from_static("key"));
    ///     request
    /// });
    /// let client = Client::builder(Credentials::new("app key", "app secret")?).layer(gateway).build()?;
    /// # Ok::<(), yunxin_im::Error>(())
    /// ```
    pub fn layer<L>(mut self, layer: L) -> Self
    where
        L: Layer<HttpService> + Send + Sync + 'static,
        L::Service: Service<
                reqwest::Request,
                Response = reqwest::Response,
                Error: Into<Box<dyn std::error::Error + Send + Sync>>,
                Future: Send,
            > + Clone
            + Send
            + 'static,
    {
        let inner = self.layers.take();
        self.layers = Some(Box::new(move |service| {
            let service = inner.map_or_else(|| service.clone(), |inner| inner(service.clone()));
            HttpService::of(layer.layer(service))
        }));
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
    /// [`Error::InvalidInput`] if an endpoint cannot be used or is given twice, if there is none, if a timeout, a rate or a size
    /// is zero, or if the HTTP client cannot be built, for example because no root certificates are installed.
    pub fn build(mut self) -> Result<Client, Error> {
        self.check()?;
        let endpoints = self.endpoints_to_use()?;
        let clients = self.http_clients(&endpoints)?;
        self.call.retry.on_rate_limit = self.on_416 == On416::Resend;
        describe_metrics();
        Ok(Client {
            shared: Arc::new(Shared {
                runtime: Checked::default(),
                endpoints: Endpoints::new(endpoints, self.endpoint_cooldown),
                transport: Transport::new(clients, self.layers),
                signer: Signer {
                    credentials: self.credentials,
                    source: self.signing_source,
                    clock_offset: AtomicI64::default(),
                },
                retry_budget: RetryBudget::new(self.retry_budget),
                rate_limiter: RateLimiter::new(self.rate_limit, self.on_416 != On416::Nothing),
                call: self.call,
            }),
        })
    }

    /// Refuses values that leave no call a chance.
    fn check(&self) -> Result<(), Error> {
        let CallSettings { attempt_timeout, operation_timeout, retry, max_response_size, .. } = &self.call;
        let nonsense = [
            (attempt_timeout.is_zero(), "attempt_timeout is zero, which leaves no time for a call"),
            (self.connect_timeout.is_zero(), "connect_timeout is zero, which leaves no time for a call"),
            (operation_timeout.is_zero(), "operation_timeout is zero, which leaves no time for a call"),
            (retry.max_backoff < retry.initial_backoff, "the maximum backoff is less than the initial one"),
            (*max_response_size == 0, "max_response_size is zero, which no response fits into"),
            (self.rate_limit == Some(0), "rate_limit is zero, which lets no request through"),
        ];
        match nonsense.iter().find(|(is_so, _)| *is_so) {
            Some((_, reason)) => Err(Error::InvalidInput((*reason).to_owned())),
            None => Ok(()),
        }
    }

    fn endpoints_to_use(&self) -> Result<Vec<Endpoint>, Error> {
        let urls: Vec<&str> = match &self.servers {
            Servers::Region(region) => region.urls().to_vec(),
            Servers::Endpoints(urls) => urls.iter().map(String::as_str).collect(),
        };
        if urls.is_empty() {
            return Err(Error::InvalidInput("the list of endpoints is empty".to_owned()));
        }
        let mut endpoints: Vec<Endpoint> = Vec::with_capacity(urls.len());
        for url in urls {
            let endpoint = Endpoint::parse(url, self.allow_http)?;
            if endpoints.iter().any(|other| other.base() == endpoint.base()) {
                return Err(Error::InvalidInput(format!("the endpoint {endpoint:?} is given twice")));
            }
            let built = matches!(self.http, Http::Built(_));
            endpoints.push(if built { endpoint.with_proxy_of_environment() } else { endpoint });
        }
        Ok(endpoints)
    }

    fn http_clients(&self, endpoints: &[Endpoint]) -> Result<Clients, Error> {
        let configure = match &self.http {
            Http::Given(client) => return Ok(Clients::Given(client.clone())),
            Http::Built(configure) => configure,
        };
        let [mut local, mut remote] = [None, None];
        for endpoint in endpoints {
            let clients = if endpoint.is_loopback() { &mut local } else { &mut remote };
            if clients.is_none() {
                let builder = HttpClientBuilder {
                    configure: configure.clone(),
                    connect_timeout: self.connect_timeout,
                    is_local: endpoint.is_loopback(),
                    is_tls: endpoints.iter().any(|e| e.is_loopback() == endpoint.is_loopback() && e.is_tls()),
                };
                let first = builder.build().map_err(|e| Error::InvalidInput(explain(&e)))?;
                *clients = Some(RuntimeClients::new(first, Box::new(move || builder.build().ok())));
            }
        }
        Ok(Clients::Built { remote, local })
    }
}

/// Builds HTTP clients that follow no redirects, and that reach this machine without a proxy.
struct HttpClientBuilder {
    configure: Option<Configure>,
    connect_timeout: Duration,
    is_local: bool,
    is_tls: bool,
}

impl HttpClientBuilder {
    /// How many idle connections to an endpoint are kept.
    const MAX_IDLE: usize = 64;

    fn build(&self) -> Result<reqwest::Client, reqwest::Error> {
        let builder = reqwest::Client::builder().pool_max_idle_per_host(Self::MAX_IDLE);
        let mut builder = match &self.configure {
            Some(configure) => configure(builder),
            None => builder,
        };
        if self.is_local {
            builder = builder.no_proxy();
            if !self.is_tls {
                builder = without_roots(builder);
            }
        }
        builder
            .redirect(Policy::none())
            .retry(reqwest::retry::never())
            .connect_timeout(self.connect_timeout)
            .connector_layer(ConnectLayer)
            .build()
    }
}

/// Plain http needs no root certificates, and they may be missing.
fn without_roots(builder: reqwest::ClientBuilder) -> reqwest::ClientBuilder {
    #[cfg(any(feature = "rustls", feature = "native-tls"))]
    let builder = builder.tls_certs_only([]);
    builder
}

/// Why an HTTP client cannot be built, and what to do about it.
fn explain(error: &reqwest::Error) -> String {
    let causes = causes(std::error::Error::source(error));
    let lower = causes.to_lowercase();
    if lower.contains("certificate") || lower.contains("ca cert") {
        return format!(
            "no HTTP client can be built for https: {causes}. Install the root certificates of the system (the package \
             ca-certificates), have SSL_CERT_FILE name a file of them, or give some by http_client_builder (tls_certs_only)"
        );
    }
    format!("no HTTP client can be built: {causes}")
}

/// Without the endpoints, which have not been checked and may have a password in them.
impl fmt::Debug for ClientBuilder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ClientBuilder")
            .field("credentials", &self.credentials)
            .field("allow_http", &self.allow_http)
            .field("call", &self.call)
            .finish_non_exhaustive()
    }
}
