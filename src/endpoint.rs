//! Where requests go, and where they go next when an endpoint fails.

use std::{
    fmt,
    net::IpAddr,
    sync::{
        Arc,
        atomic::{AtomicU64, Ordering::Relaxed},
    },
    time::Duration,
};

use reqwest::Url;
use tokio::time::Instant;

use crate::Error;

/// The base of all URLs: scheme, host, port and path prefix, without a slash at the end.
#[derive(Clone, PartialEq, Eq)]
pub(crate) struct Endpoint {
    base: Arc<str>,
    loopback: bool,
}

impl Endpoint {
    /// Takes an endpoint URL. Plain `http` is refused, except to loopback or where `allow_http` is set.
    pub(crate) fn parse(text: &str, allow_http: bool) -> Result<Self, Error> {
        let invalid = |reason: &str| Error::InvalidInput(format!("the endpoint {text:?} {reason}"));
        let url = Url::parse(text).map_err(|e| invalid(&format!("is not a URL: {e}")))?;
        let loopback = match url.host_str() {
            Some(host) => is_loopback(host),
            None => return Err(invalid("has no host")),
        };
        match url.scheme() {
            "https" => {}
            "http" if loopback || allow_http => {}
            "http" => return Err(invalid("is plain http: use https, or allow it explicitly (`allow_http`)")),
            _ => return Err(invalid("is neither https nor http")),
        }
        if !url.username().is_empty() || url.password().is_some() {
            // The text is not repeated: it has a password in it.
            return Err(Error::InvalidInput("an endpoint cannot have a user name or password".to_owned()));
        }
        if url.query().is_some() || url.fragment().is_some() {
            return Err(invalid("has a query or a fragment, which an endpoint cannot have"));
        }
        Ok(Self { base: url.as_str().trim_end_matches('/').into(), loopback })
    }

    pub(crate) fn is_loopback(&self) -> bool {
        self.loopback
    }
}

impl fmt::Debug for Endpoint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.base)
    }
}

/// The endpoints of a client, in the order in which they are preferred. One that failed is avoided for a while.
pub(crate) struct Endpoints {
    all: Vec<Endpoint>,
    rest: Duration,
    /// Until when each is avoided, in milliseconds after `start`.
    until: Vec<AtomicU64>,
    start: Instant,
}

impl Endpoints {
    /// `all` must not be empty.
    pub(crate) fn new(all: Vec<Endpoint>, rest: Duration) -> Self {
        let until = all.iter().map(|_| AtomicU64::new(0)).collect();
        Self { all, rest, until, start: Instant::now() }
    }

    /// The endpoint that requests are made for, before one is chosen.
    pub(crate) fn base(&self) -> &str {
        self.all.first().map_or("", |endpoint| &endpoint.base)
    }

    pub(crate) fn get(&self, index: usize) -> Arc<str> {
        self.all.get(index).map(|endpoint| Arc::clone(&endpoint.base)).unwrap_or_default()
    }

    /// Where a call starts: the first endpoint that is not avoided. Where all are, the one that has been avoided longest.
    pub(crate) fn first(&self) -> usize {
        self.choose(0)
    }

    /// Where a call goes on that failed at `failed`: the next endpoint that is not avoided.
    pub(crate) fn after(&self, failed: usize) -> usize {
        self.choose(failed + 1)
    }

    fn choose(&self, start: usize) -> usize {
        let count = self.all.len();
        if count == 1 {
            return 0;
        }
        let now = self.now();
        let in_order = (0..count).map(|i| (start + i) % count);
        let until = |i: &usize| self.until.get(*i).map_or(0, |until| until.load(Relaxed));
        // `min_by_key` gives the first of equals, so the first that is not avoided.
        in_order.min_by_key(|i| Some(until(i)).filter(|until| *until > now)).unwrap_or_default()
    }

    /// Lets an endpoint rest, for at least as long as it asks.
    pub(crate) fn failed(&self, index: usize, asked: Duration) {
        if let Some(until) = self.until.get(index) {
            until.store(self.now().saturating_add(millis(self.rest.max(asked))), Relaxed);
        }
    }

    pub(crate) fn worked(&self, index: usize) {
        if let Some(until) = self.until.get(index)
            && until.load(Relaxed) != 0
        {
            until.store(0, Relaxed);
        }
    }

    fn now(&self) -> u64 {
        millis(self.start.elapsed())
    }
}

impl fmt::Debug for Endpoints {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.all.fmt(f)
    }
}

fn millis(duration: Duration) -> u64 {
    u64::try_from(duration.as_millis()).unwrap_or(u64::MAX / 2)
}

fn is_loopback(host: &str) -> bool {
    let address = host.trim_start_matches('[').trim_end_matches(']');
    host == "localhost" || address.parse::<IpAddr>().is_ok_and(|address| address.is_loopback())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_endpoint_keeps_its_port_and_prefix() {
        for (text, base) in [
            ("https://open.yunxinapi.com", "https://open.yunxinapi.com"),
            ("https://im.example:8443/nimserver/", "https://im.example:8443/nimserver"),
            ("http://127.0.0.1:80", "http://127.0.0.1"),
            ("http://[::1]:8080/a/b", "http://[::1]:8080/a/b"),
            ("http://localhost:1/", "http://localhost:1"),
        ] {
            assert_eq!(Endpoint::parse(text, false).expect(text).base, base.into());
        }
    }

    #[test]
    fn what_cannot_be_an_endpoint_is_refused_with_the_reason() {
        for (text, reason) in [
            ("http://open.yunxinapi.com", "plain http"),
            ("http://127.0.0.1.example.com", "plain http"),
            ("http://localhost.example.com", "plain http"),
            ("ftp://127.0.0.1", "neither https nor http"),
            ("open.yunxinapi.com", "not a URL"),
            ("https://host/?a=b", "query"),
            ("https://host/#a", "fragment"),
        ] {
            let error = Endpoint::parse(text, false).expect_err(text).to_string();
            assert!(error.contains(reason) && error.contains(text), "{error}");
        }
        assert!(Endpoint::parse("http://open.yunxinapi.com", true).is_ok());
    }

    #[tokio::test(start_paused = true)]
    async fn an_endpoint_that_failed_is_avoided_for_a_while_and_then_tried_again() {
        let all = ["https://a", "https://b", "https://c"].map(|url| Endpoint::parse(url, false).expect(url));
        let endpoints = Endpoints::new(all.into(), Duration::from_secs(30));
        assert_eq!((endpoints.first(), endpoints.after(0), endpoints.after(2)), (0, 1, 0));
        endpoints.failed(0, Duration::ZERO);
        assert_eq!((endpoints.first(), endpoints.after(0), endpoints.after(2)), (1, 1, 1));
        tokio::time::advance(Duration::from_secs(10)).await;
        endpoints.failed(1, Duration::ZERO);
        endpoints.failed(2, Duration::ZERO);
        assert_eq!((endpoints.first(), endpoints.after(0)), (0, 0), "the one that has been avoided longest");
        tokio::time::advance(Duration::from_secs(21)).await;
        assert_eq!((endpoints.first(), endpoints.after(0)), (0, 0));
        endpoints.worked(1);
        assert_eq!((endpoints.first(), endpoints.after(0)), (0, 1));
    }

    #[test]
    fn a_password_in_an_endpoint_is_not_repeated() {
        let error = Endpoint::parse("https://user:hunter2@host", false).expect_err("a password").to_string();
        assert!(!error.contains("hunter2"), "{error}");
    }
}
