//! Where requests go.

use std::{fmt, net::IpAddr};

use reqwest::Url;

use crate::Error;

/// The base of all URLs: scheme, host, port and path prefix, without a slash at the end.
#[derive(Clone, PartialEq, Eq)]
pub(crate) struct Endpoint {
    base: String,
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
            "http" => return Err(invalid("is plain http: use https, or allow http explicitly")),
            _ => return Err(invalid("is neither https nor http")),
        }
        if !url.username().is_empty() || url.password().is_some() {
            // The text is not repeated: it has a password in it.
            return Err(Error::InvalidInput("an endpoint cannot have a user name or password".to_owned()));
        }
        if url.query().is_some() || url.fragment().is_some() {
            return Err(invalid("has a query or a fragment, which an endpoint cannot have"));
        }
        Ok(Self { base: url.as_str().trim_end_matches('/').to_owned(), loopback })
    }

    pub(crate) fn as_str(&self) -> &str {
        &self.base
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
            assert_eq!(Endpoint::parse(text, false).expect(text).as_str(), base);
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

    #[test]
    fn a_password_in_an_endpoint_is_not_repeated() {
        let error = Endpoint::parse("https://user:hunter2@host", false).expect_err("a password").to_string();
        assert!(!error.contains("hunter2"), "{error}");
    }
}
