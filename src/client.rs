//! How a client is built.

use std::{fmt, time::Duration};

use reqwest::redirect::Policy;

use crate::{
    Client, Credentials, Error,
    checksum::Stamps,
    endpoint::Endpoint,
    middleware::{Middleware, Settings},
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
            endpoint: Region::default().url().to_owned(),
            allow_http: false,
            timeout: ClientBuilder::TIMEOUT,
            connect_timeout: ClientBuilder::CONNECT_TIMEOUT,
            max_body: ClientBuilder::MAX_BODY,
            http: Http::Builder(Box::default()),
            stamps: Stamps::System,
        }
    }
}

/// Builds a [`Client`]. Each setting has a default that is fit for production.
#[must_use = "a builder does nothing until `build`"]
pub struct ClientBuilder {
    credentials: Credentials,
    endpoint: String,
    allow_http: bool,
    timeout: Duration,
    connect_timeout: Duration,
    max_body: usize,
    http: Http,
    stamps: Stamps,
}

enum Http {
    Builder(Box<reqwest::ClientBuilder>),
    Client(reqwest::Client),
}

impl ClientBuilder {
    /// The default of [`timeout`](Self::timeout).
    pub const TIMEOUT: Duration = Duration::from_secs(5);
    /// The default of [`connect_timeout`](Self::connect_timeout).
    pub const CONNECT_TIMEOUT: Duration = Duration::from_secs(3);
    /// The default of [`max_body`](Self::max_body).
    pub const MAX_BODY: usize = 1024 * 1024;

    /// Sends requests to the vendor's endpoint in `region`. The default is China.
    pub fn region(self, region: Region) -> Self {
        self.endpoint(region.url())
    }

    /// Sends requests to an endpoint of one's own, such as a private deployment: `https`, host, port where it is not the
    /// usual one, and path prefix where there is one (`https://im.example:8443/nimserver`).
    pub fn endpoint(mut self, url: impl Into<String>) -> Self {
        self.endpoint = url.into();
        self
    }

    /// Whether an endpoint may be plain `http`. To loopback it always may. Off by default: a CheckSum that is read on the
    /// way can be used for five minutes.
    pub fn allow_http(mut self, allow: bool) -> Self {
        self.allow_http = allow;
        self
    }

    /// How long a request may take, from connecting to the last byte of the answer. 5 seconds by default.
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

    /// The largest body of an answer, in bytes. 1 MiB by default; a larger one is an error and is not read to its end.
    pub fn max_body(mut self, bytes: usize) -> Self {
        self.max_body = bytes;
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
    /// [`Error::InvalidInput`] where the endpoint cannot be used, or the HTTP client cannot be built.
    pub fn build(self) -> Result<Client, Error> {
        let endpoint = Endpoint::parse(&self.endpoint, self.allow_http)?;
        let http = match self.http {
            Http::Client(client) => client,
            Http::Builder(builder) => {
                let mut builder = builder.redirect(Policy::none()).connect_timeout(self.connect_timeout);
                if endpoint.is_loopback() {
                    // What runs on this machine is not behind the proxy that the environment names.
                    builder = builder.no_proxy();
                }
                builder.build().map_err(|e| Error::InvalidInput(format!("no HTTP client can be built: {e:?}")))?
            }
        };
        Ok(Middleware::new(Settings {
            http,
            endpoint,
            credentials: self.credentials,
            stamps: self.stamps,
            timeout: self.timeout,
            max_body: self.max_body,
        })
        .into())
    }
}

impl fmt::Debug for ClientBuilder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ClientBuilder")
            .field("credentials", &self.credentials)
            .field("endpoint", &self.endpoint)
            .field("allow_http", &self.allow_http)
            .field("timeout", &self.timeout)
            .field("connect_timeout", &self.connect_timeout)
            .field("max_body", &self.max_body)
            .finish_non_exhaustive()
    }
}
