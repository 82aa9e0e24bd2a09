//! HTTP/1.1 as far as the sandbox needs it: reading a request, writing a response.

use std::{fmt::Write, time::Duration};

use http::StatusCode;
use httparse::{EMPTY_HEADER, Request, Status};
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::TcpStream,
    time::timeout,
};

/// The longest request, head and body together, in bytes. The longest that the page allows has about 100,000.
const MAX_REQUEST: usize = 256 * 1024;
const MAX_HEADERS: usize = 100;

/// A request as the bytes have it.
pub(crate) struct RawRequest {
    /// The request line without its version, then the header lines, separated by `\n`.
    pub(crate) head: String,
    /// Whether the connection is used again.
    pub(crate) keep_alive: bool,
}

/// Reads the next request from a connection; `buffer` keeps what was read beyond it.
///
/// `Ok(None)` is the end of the connection, `Err` the HTTP status for bytes that are not a request.
pub(crate) async fn read(stream: &mut TcpStream, buffer: &mut Vec<u8>) -> Result<Option<RawRequest>, u16> {
    loop {
        if let Some((request, length)) = parse(buffer)? {
            buffer.drain(..length);
            return Ok(Some(request));
        }
        if buffer.len() > MAX_REQUEST {
            return Err(431);
        }
        // A connection that is lost and one that is closed are the same to the sandbox.
        if !matches!(stream.read_buf(buffer).await, Ok(1..)) {
            return Ok(None);
        }
    }
}

/// The first request in the buffer and its length with its body, which is ignored; `None` if there is more to come.
fn parse(buffer: &[u8]) -> Result<Option<(RawRequest, usize)>, u16> {
    let mut headers = [EMPTY_HEADER; MAX_HEADERS];
    let mut request = Request::new(&mut headers);
    let Status::Complete(head_length) = request.parse(buffer).map_err(|_| 400_u16)? else { return Ok(None) };
    let (method, target) = (request.method.unwrap_or_default(), request.path.unwrap_or_default());
    let (mut head, mut keep_alive, mut body) = (format!("{method} {target}"), request.version == Some(1), 0);
    for header in request.headers {
        let value = String::from_utf8_lossy(header.value);
        let _ = write!(head, "\n{}: {value}", header.name);
        match header.name.to_ascii_lowercase().as_str() {
            "connection" => keep_alive &= !value.eq_ignore_ascii_case("close"),
            "content-length" => body = value.parse().map_err(|_| 400_u16)?,
            "transfer-encoding" => return Err(411),
            _ => {}
        }
    }
    match head_length.saturating_add(body) {
        length if length > MAX_REQUEST => Err(413),
        length if length > buffer.len() => Ok(None),
        length => Ok(Some((RawRequest { head, keep_alive }, length))),
    }
}

/// A response to be written.
pub(crate) struct Response {
    pub(crate) status: u16,
    headers: Vec<(String, String)>,
    pub(crate) body: Vec<u8>,
}

impl Response {
    /// A response at `date`, in seconds since 1970.
    pub(crate) fn new(status: u16, content_type: &str, date: i64, body: String) -> Self {
        let date = chrono::DateTime::from_timestamp(date, 0).unwrap_or_default();
        let mut response = Self { status, headers: Vec::new(), body: body.into_bytes() };
        response.set("Content-Type", content_type);
        response.set("Date", &date.format("%a, %d %b %Y %H:%M:%S GMT").to_string());
        response
    }

    /// A page such as gateways send.
    pub(crate) fn page(status: u16, date: i64) -> Self {
        let page = format!("<html><body><h1>{status} {}</h1></body></html>\n", reason(status));
        Self::new(status, "text/html", date, page)
    }

    /// Adds a header, or replaces the one of its name.
    pub(crate) fn set(&mut self, name: &str, value: &str) {
        self.headers.retain(|(n, _)| !n.eq_ignore_ascii_case(name));
        self.headers.push((name.to_owned(), value.to_owned()));
    }

    /// The response to a request of this method, as it is on the wire.
    pub(crate) fn into_bytes(mut self, method: &str) -> Vec<u8> {
        if !self.headers.iter().any(|(name, _)| name.eq_ignore_ascii_case("Content-Length")) {
            self.set("Content-Length", &self.body.len().to_string());
        }
        let mut head = format!("HTTP/1.1 {} {}\r\n", self.status, reason(self.status));
        for (name, value) in &self.headers {
            let _ = write!(head, "{name}: {value}\r\n");
        }
        head.push_str("\r\n");
        let has_body = method != "HEAD" && !matches!(self.status, 204 | 304);
        [head.as_bytes(), if has_body { &self.body } else { &[] }].concat()
    }
}

fn reason(status: u16) -> &'static str {
    StatusCode::from_u16(status).ok().and_then(|status| status.canonical_reason()).unwrap_or("Unknown")
}

/// Ends a connection so that the client can read what was sent: to close it with unread bytes would reset it.
pub(crate) async fn close(stream: &mut TcpStream) {
    let drain = async {
        stream.shutdown().await.ok()?;
        while stream.read(&mut [0; 4096]).await.ok()? > 0 {}
        Some(())
    };
    // The client may never close its side.
    let _ = timeout(Duration::from_secs(2), drain).await;
}
