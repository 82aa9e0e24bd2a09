//! Where requests go: the base of all URLs of one server.

use std::{fmt, net::IpAddr, sync::Arc};

use hyper_util::client::proxy::matcher::Matcher;
use reqwest::Url;

use crate::error::Error;

/// Scheme, host, port and path prefix, without a slash at the end.
pub(crate) struct Endpoint {
    base: Arc<str>,
    url: Url,
    loopback: bool,
    /// The proxy that the environment names for it.
    proxy: Option<String>,
}

impl Endpoint {
    /// Reads an endpoint URL. Plain `http` is refused, except to loopback or if `allow_http` is set.
    pub(crate) fn parse(text: &str, allow_http: bool) -> Result<Self, Error> {
        let shown = without_user_info(text);
        let invalid = |reason: &str| Error::InvalidInput(format!("the endpoint {shown:?} {reason}"));
        let url = Url::parse(text).map_err(|e| invalid(&format!("is not a URL: {e}")))?;
        if !url.username().is_empty() || url.password().is_some() {
            return Err(invalid("has a user name or password, which an endpoint cannot have"));
        }
        let loopback = match url.host_str() {
            Some(host) => is_loopback(host),
            None => return Err(invalid("has no host")),
        };
        match url.scheme() {
            "https" => {}
            "http" if loopback || allow_http => {}
            "http" => return Err(invalid("is plain http: use https, or allow plain http explicitly")),
            _ => return Err(invalid("is neither https nor http")),
        }
        if url.query().is_some() || url.fragment().is_some() {
            return Err(invalid("has a query or a fragment, which an endpoint cannot have"));
        }
        Ok(Self { base: url.as_str().trim_end_matches('/').into(), url, loopback, proxy: None })
    }

    /// Looks up the proxy that HTTPS_PROXY and the like name, to be told in errors.
    pub(crate) fn with_proxy_of_environment(mut self) -> Self {
        let uri = self.url.as_str().parse::<http::Uri>().ok().filter(|_| !self.loopback);
        let proxy = uri.and_then(|uri| Matcher::from_system().intercept(&uri));
        // Without the user and password that it may have.
        self.proxy = proxy.and_then(|proxy| {
            let (scheme, host, port) = (proxy.uri().scheme_str()?, proxy.uri().host()?, proxy.uri().port());
            Some(format!("{scheme}://{host}{}", port.map(|port| format!(":{port}")).unwrap_or_default()))
        });
        self
    }

    pub(crate) fn proxy(&self) -> Option<&str> {
        self.proxy.as_deref()
    }

    pub(crate) fn is_loopback(&self) -> bool {
        self.loopback
    }

    pub(crate) fn is_tls(&self) -> bool {
        self.base.starts_with("https:")
    }

    /// Whether what it says comes from the service: over TLS, or from this machine.
    pub(crate) fn is_trusted(&self) -> bool {
        self.loopback || self.is_tls()
    }

    pub(crate) fn base(&self) -> &Arc<str> {
        &self.base
    }

    /// Returns the URL of `path_and_query`, which starts with a slash and is percent-encoded.
    pub(crate) fn url(&self, path_and_query: &str) -> Url {
        // To parse the whole text would cost twice as much.
        let (path, query) = path_and_query.split_once('?').map_or((path_and_query, None), |(p, q)| (p, Some(q)));
        let mut url = self.url.clone();
        match url.path().trim_end_matches('/') {
            "" => url.set_path(path),
            prefix => url.set_path(&[prefix, path].concat()),
        }
        url.set_query(query);
        url
    }
}

impl fmt::Debug for Endpoint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.base)
    }
}

/// `text` as it may be shown: what stands before an `@` may be a password.
fn without_user_info(text: &str) -> String {
    match text.rsplit_once('@') {
        Some((_, rest)) => format!("…@{rest}"),
        None => text.to_owned(),
    }
}

pub(crate) fn is_loopback(host: &str) -> bool {
    let address = host.trim_start_matches('[').trim_end_matches(']');
    host == "localhost" || address.parse::<IpAddr>().is_ok_and(|address| address.is_loopback())
}
