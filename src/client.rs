//! How a client is built.

use std::{fmt, time::Duration};

use reqwest::redirect::Policy;

use crate::{
    Client, Credentials, Error,
    checksum::Stamps,
    endpoint::{Endpoint, Endpoints},
    middleware::{Middleware, Settings},
    retry::Retry,
    types::Region,
};

impl Client {
    /// Starts to build a client for the app with these credentials.
    ///
    /// ```
    /// use yunxin_im::{Client, Credentials, Region};
    ///
    /// let credentials = Credentials::new("app key", "app secret")?;
    /// let client = Client::builder(credentials).region(Region::Singapore).build()?;
    /// # Ok::<(), yunxin_im::Error>(())
    /// ```
    pub fn builder(credentials: Credentials) -> ClientBuilder {
        ClientBuilder {
            credentials,
            endpoints: vec![Region::default().url().to_owned()],
            endpoint_rest: ClientBuilder::ENDPOINT_REST,
            allow_http: false,
            timeout: ClientBuilder::TIMEOUT,
            connect_timeout: ClientBuilder::CONNECT_TIMEOUT,
            deadline: ClientBuilder::DEADLINE,
            max_body: ClientBuilder::MAX_BODY,
            retry: Retry {
                retries: ClientBuilder::RETRIES,
                min_pause: ClientBuilder::MIN_PAUSE,
                max_pause: ClientBuilder::MAX_PAUSE,
                timeouts: false,
            },
            #[cfg(feature = "rate-limit")]
            rate_limit: None,
            http: Http::Default,
            stamps: Stamps::System,
        }
    }
}

/// Builds a [`Client`]. Each setting has a default that is fit for production.
#[must_use = "a builder does nothing until `build`"]
pub struct ClientBuilder {
    credentials: Credentials,
    endpoints: Vec<String>,
    endpoint_rest: Duration,
    allow_http: bool,
    timeout: Duration,
    connect_timeout: Duration,
    deadline: Duration,
    max_body: usize,
    retry: Retry,
    #[cfg(feature = "rate-limit")]
    rate_limit: Option<std::num::NonZeroU32>,
    http: Http,
    stamps: Stamps,
}

enum Http {
    Default,
    Builder(Box<reqwest::ClientBuilder>),
    Client(reqwest::Client),
}

impl ClientBuilder {
    /// The default of [`timeout`](Self::timeout).
    pub const TIMEOUT: Duration = Duration::from_secs(5);
    /// The default of [`connect_timeout`](Self::connect_timeout).
    pub const CONNECT_TIMEOUT: Duration = Duration::from_secs(3);
    /// The default of [`deadline`](Self::deadline).
    pub const DEADLINE: Duration = Duration::from_secs(15);
    /// The default of [`max_body`](Self::max_body).
    pub const MAX_BODY: usize = 1024 * 1024;
    /// The default of [`retries`](Self::retries).
    pub const RETRIES: usize = 1;
    /// The default of the first [pause](Self::pauses).
    pub const MIN_PAUSE: Duration = Duration::from_millis(100);
    /// The default of the longest [pause](Self::pauses), before chance is added.
    pub const MAX_PAUSE: Duration = Duration::from_secs(2);
    /// The default of [`endpoint_rest`](Self::endpoint_rest).
    pub const ENDPOINT_REST: Duration = Duration::from_secs(30);

    /// Sends requests to the vendor's endpoint in `region`. The default is China.
    pub fn region(self, region: Region) -> Self {
        self.endpoint(region.url())
    }

    /// Sends requests to an endpoint of one's own, such as a private deployment: `https`, host, port where it is not the
    /// usual one, and path prefix where there is one (`https://im.example:8443/nimserver`).
    pub fn endpoint(self, url: impl Into<String>) -> Self {
        self.endpoints([url])
    }

    /// Sends requests to the first of several endpoints, and retries to the next. One that failed is avoided
    /// [for a while](Self::endpoint_rest).
    pub fn endpoints(mut self, urls: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.endpoints = urls.into_iter().map(Into::into).collect();
        self
    }

    /// How long an endpoint that failed is avoided, as long as there is another one. 30 seconds by default.
    pub fn endpoint_rest(mut self, rest: Duration) -> Self {
        self.endpoint_rest = rest;
        self
    }

    /// Whether an endpoint may be plain `http`. To loopback it always may. Off by default: a CheckSum that is read on the
    /// way can be used for five minutes.
    pub fn allow_http(mut self, allow: bool) -> Self {
        self.allow_http = allow;
        self
    }

    /// How long an attempt may take, from connecting to the last byte of the answer. 5 seconds by default.
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.timeout = timeout;
        self
    }

    /// How long connecting may take, TLS included. 3 seconds by default. Without effect on a
    /// [client of one's own](Self::http_client).
    pub fn connect_timeout(mut self, timeout: Duration) -> Self {
        self.connect_timeout = timeout;
        self
    }

    /// How long a call may take with all its attempts, the pauses between them and the wait for the rate limit. 15 seconds by
    /// default.
    pub fn deadline(mut self, deadline: Duration) -> Self {
        self.deadline = deadline;
        self
    }

    /// The largest body of an answer, in bytes. 1 MiB by default; a larger one is an error and is not read to its end.
    pub fn max_body(mut self, bytes: usize) -> Self {
        self.max_body = bytes;
        self
    }

    /// How many more attempts a call has after one that came to nothing: where no connection was made, where it was lost
    /// before an answer began, and on HTTP status 502, 503 and 504. 1 by default; 0 for none.
    ///
    /// Every attempt is signed afresh. All attempts of a call share its `X-custom-traceid`, by which the service
    /// de-duplicates.
    pub fn retries(mut self, retries: usize) -> Self {
        self.retry.retries = retries;
        self
    }

    /// Whether a call is tried again that was sent and not answered in time. Off by default.
    pub fn retry_timeouts(mut self, retry: bool) -> Self {
        self.retry.timeouts = retry;
        self
    }

    /// The pause before the first retry, and the longest one. Each is twice as long as the one before; by chance, up to as
    /// much again is added. 100 ms and 2 s by default. Where the answer asks for a longer pause (`Retry-After`), it is kept,
    /// or the call ends where it does not fit into the deadline.
    pub fn pauses(mut self, first: Duration, longest: Duration) -> Self {
        self.retry.min_pause = first;
        self.retry.max_pause = longest.max(first);
        self
    }

    /// Sends at most so many requests a second, retries included, from this client and all its clones together. A call that
    /// has to wait is served in its turn, and its wait counts toward the [deadline](Self::deadline): have no more calls in
    /// flight than have their turn in that time. No limit by default.
    #[cfg(feature = "rate-limit")]
    pub fn rate_limit(mut self, per_second: std::num::NonZeroU32) -> Self {
        self.rate_limit = Some(per_second);
        self
    }

    /// Builds the HTTP client from `builder`: for root certificates, a proxy, a pool of another size and the like. Redirects
    /// are never followed, and the connect timeout is the one set here.
    pub fn http_builder(mut self, builder: reqwest::ClientBuilder) -> Self {
        self.http = Http::Builder(Box::new(builder));
        self
    }

    /// Sends requests with an HTTP client of one's own, to share its connections. It must not follow redirects
    /// ([`Policy::none`]), as they would take the CheckSum to another host.
    pub fn http_client(mut self, client: reqwest::Client) -> Self {
        self.http = Http::Client(client);
        self
    }

    /// Takes nonces and times from `stamps`, so that requests can be compared with a snapshot. For tests alone: the service
    /// refuses a time that is not its own, and a nonce that it has seen.
    #[cfg(feature = "sandbox")]
    pub fn stamps(mut self, stamps: impl Fn() -> crate::Stamp + Send + Sync + 'static) -> Self {
        self.stamps = Stamps::Given(std::sync::Arc::new(stamps));
        self
    }

    /// Builds the client.
    ///
    /// # Errors
    ///
    /// [`Error::InvalidInput`] where an endpoint cannot be used, there is none, or the HTTP client cannot be built.
    pub fn build(self) -> Result<Client, Error> {
        let endpoints: Vec<_> =
            self.endpoints.iter().map(|url| Endpoint::parse(url, self.allow_http)).collect::<Result<_, _>>()?;
        if endpoints.is_empty() {
            return Err(Error::InvalidInput("no endpoint".to_owned()));
        }
        let build = |builder: reqwest::ClientBuilder| {
            let builder = builder.redirect(Policy::none()).connect_timeout(self.connect_timeout);
            builder.build().map_err(|e| Error::InvalidInput(format!("no HTTP client can be built: {e:?}")))
        };
        let http = match self.http {
            Http::Client(client) => client,
            Http::Builder(builder) => build(*builder)?,
            // What runs on this machine is not behind the proxy that the environment names.
            Http::Default if endpoints.iter().all(Endpoint::is_loopback) => {
                build(reqwest::Client::builder().no_proxy())?
            }
            Http::Default => build(reqwest::Client::builder())?,
        };
        Ok(Middleware::new(Settings {
            http,
            endpoints: Endpoints::new(endpoints, self.endpoint_rest),
            credentials: self.credentials,
            stamps: self.stamps,
            timeout: self.timeout,
            deadline: self.deadline,
            max_body: self.max_body,
            retry: self.retry,
            #[cfg(feature = "rate-limit")]
            limit: self.rate_limit.map(crate::limit::Limit::new),
        })
        .into())
    }
}

/// Without the endpoints, which have not been checked and may have a password in them.
impl fmt::Debug for ClientBuilder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ClientBuilder")
            .field("credentials", &self.credentials)
            .field("allow_http", &self.allow_http)
            .field("timeout", &self.timeout)
            .field("connect_timeout", &self.connect_timeout)
            .field("deadline", &self.deadline)
            .field("max_body", &self.max_body)
            .field("retry", &self.retry)
            .finish_non_exhaustive()
    }
}
