//! A request as it arrived, and what became of it.

use std::{fmt, sync::Arc};

use percent_encoding::percent_decode_str;

use crate::table::Operation;

/// A request as it arrived, and what became of it.
///
/// `Display` is one line: method, target and outcome. `Debug` adds the headers, without the value of CheckSum.
#[derive(Clone)]
#[non_exhaustive]
pub struct RecordedRequest {
    /// The request line without its version, then the header lines, separated by `\n`.
    head: Arc<str>,
    body: Arc<[u8]>,
    /// What method and path name.
    pub(crate) operation: Option<&'static Operation>,
    /// Whether the connection is used again.
    pub(crate) keep_alive: bool,
    /// The index in [`endpoints`](crate::Sandbox::endpoints) of the endpoint that it arrived at.
    pub endpoint: usize,
    /// The application's result code; `None` if the request did not reach it. It is there even if a fault lost the response.
    pub code: Option<i64>,
    /// The application's words about it; empty if there is no code.
    pub msg: String,
    /// The HTTP status of the response; `None` if an HTTP response was not sent.
    pub status: Option<u16>,
    /// The name of the [`Fault`](crate::Fault) that was applied: the function that made it.
    pub fault: Option<&'static str>,
}

impl RecordedRequest {
    pub(crate) fn new(endpoint: usize, head: String, body: &[u8], keep_alive: bool) -> Self {
        let (head, body, operation) = (head.into(), body.into(), None);
        Self { head, body, operation, keep_alive, endpoint, code: None, msg: String::new(), status: None, fault: None }
    }

    /// Returns the id of the operation that method and path name, such as `send_message`; `None` if they name none.
    pub fn operation(&self) -> Option<&'static str> {
        self.operation.map(|operation| operation.id.as_str())
    }

    /// Returns the body as it arrived; empty if there was none.
    pub fn body(&self) -> &[u8] {
        &self.body
    }

    /// Returns the HTTP method.
    pub fn method(&self) -> &str {
        self.request_line().0
    }

    /// Returns path and query as they arrived, still encoded, without the scheme and host that a proxy's client may send.
    pub fn target(&self) -> &str {
        self.request_line().1
    }

    /// Returns the path as it arrived, still encoded.
    pub fn path(&self) -> &str {
        self.split_target().0
    }

    /// Returns the query parameters in their order, decoded. One that is not UTF-8 is left out.
    pub fn query(&self) -> Vec<(String, String)> {
        self.query_pairs().flatten().collect()
    }

    /// Returns the headers in their order. Bytes that are not UTF-8 are replaced.
    pub fn headers(&self) -> impl Iterator<Item = (&str, &str)> {
        self.head.split('\n').skip(1).filter_map(|line| line.split_once(": "))
    }

    /// Returns the value of the first header `name`, in any case; empty if there is none.
    pub fn header(&self, name: &str) -> &str {
        self.headers().find(|(n, _)| n.eq_ignore_ascii_case(name)).map_or("", |(_, value)| value)
    }

    /// Returns the parts of the query, as Java's servlets read it: `+` is a space. `None` for one that is not UTF-8.
    pub(crate) fn query_pairs(&self) -> impl Iterator<Item = Option<(String, String)>> {
        self.split_target().1.split('&').filter(|pair| !pair.is_empty()).map(|pair| {
            let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
            Some((decode(&name.replace('+', " "))?, decode(&value.replace('+', " "))?))
        })
    }

    fn split_target(&self) -> (&str, &str) {
        self.target().split_once('?').unwrap_or((self.target(), ""))
    }

    fn request_line(&self) -> (&str, &str) {
        let line = self.head.split('\n').next().unwrap_or_default();
        line.split_once(' ').unwrap_or((line, ""))
    }
}

/// Decodes a part of a URL; `None` if it is not UTF-8.
pub(crate) fn decode(text: &str) -> Option<String> {
    percent_decode_str(text).decode_utf8().ok().map(String::from)
}

/// Returns false for what RFC 3986 does not allow in a path and query, which common Java front ends refuse.
pub(crate) fn is_valid_target(target: &str) -> bool {
    target.bytes().all(|byte| byte.is_ascii_graphic() && !br#"|\^"<>{}`#"#.contains(&byte))
        && target.split('%').skip(1).all(|rest| rest.bytes().take(2).filter(u8::is_ascii_hexdigit).count() == 2)
}

impl fmt::Display for RecordedRequest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let status = self.status.map_or("no response".to_owned(), |status| format!("HTTP {status}"));
        write!(f, "{} {} -> {status}", self.method(), self.target())?;
        self.code.map_or(Ok(()), |code| write!(f, ", {code} ({})", self.msg))?;
        self.fault.map_or(Ok(()), |fault| write!(f, " (fault: {fault})"))
    }
}

impl fmt::Debug for RecordedRequest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{self}")?;
        self.headers().try_for_each(|(name, value)| {
            let value = if name.eq_ignore_ascii_case("CheckSum") { "(not shown)" } else { value };
            write!(f, "\n  {name}: {value}")
        })
    }
}
