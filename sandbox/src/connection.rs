//! The connections: HTTP/1.1 requests are read, and what the sandbox decides is done with each.

use std::{borrow::Cow, fmt::Write, io, sync::Arc, time::Duration};

use httparse::{EMPTY_HEADER, Request, Status};
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::{TcpListener, TcpStream},
    task::JoinSet,
    time::{sleep, timeout},
};

use crate::{Fault, RecordedRequest, answer::Answer, control, fault::Delivery, response::response, state::Shared};

/// The longest request, head and body together, in bytes. The longest that the page allows has about 100,000.
const MAX_REQUEST: usize = 256 * 1024;
/// The longest request of the control API, which can put a whole scene there.
const MAX_CONTROL_REQUEST: usize = 256 * 1024 * 1024;
const MAX_HEADERS: usize = 100;

/// Serves all connections to one endpoint, until it is dropped.
pub(crate) async fn serve(listener: TcpListener, endpoint: usize, shared: Arc<Shared>) {
    let mut connections = JoinSet::new();
    loop {
        match listener.accept().await {
            Ok((stream, _)) => {
                connections.spawn(connection(stream, endpoint, Arc::clone(&shared)));
            }
            // For instance too many open files: some are closed later.
            Err(_) => sleep(Duration::from_millis(10)).await,
        }
        while connections.try_join_next().is_some() {}
    }
}

async fn connection(mut stream: TcpStream, endpoint: usize, shared: Arc<Shared>) -> io::Result<()> {
    stream.set_nodelay(true)?;
    let mut buffer = Vec::new();
    loop {
        let request = match read(&mut stream, &mut buffer, endpoint).await {
            Ok(Some(request)) => request,
            Ok(None) => return Ok(()),
            Err(status) => {
                let date = shared.state().service.clock();
                stream.write_all(&response(None, &Answer::Status(status), date, &Fault::NONE)).await?;
                return close(stream).await;
            }
        };
        let keep_alive = request.keep_alive;
        let (bytes, fault) = shared.react(request);
        // A timer of zero would cost a turn of the runtime.
        if !fault.delay.is_zero() {
            sleep(fault.delay).await;
        }
        stream.write_all(&bytes).await?;
        match fault.delivery {
            Delivery::Response if keep_alive => {}
            Delivery::Response | Delivery::Truncated | Delivery::Garbage => return close(stream).await,
            Delivery::Reset => return stream.set_zero_linger(),
            Delivery::Hang => {
                while let Ok(Some(_)) = read(&mut stream, &mut buffer, endpoint).await {}
                return Ok(());
            }
        }
    }
}

/// Reads the next request; `buffer` keeps what was read beyond it.
///
/// `Ok(None)` is the end of the connection, `Err` the HTTP status for bytes that are not a request.
async fn read(stream: &mut TcpStream, buffer: &mut Vec<u8>, endpoint: usize) -> Result<Option<RecordedRequest>, u16> {
    let mut has_continued = false;
    loop {
        let max_length = match parse(buffer, endpoint)? {
            Parsed::Request(request, length) => {
                buffer.drain(..length);
                return Ok(Some(request));
            }
            Parsed::Part { expects_continue: true, max_length } if !has_continued => {
                has_continued = true;
                if stream.write_all(b"HTTP/1.1 100 Continue\r\n\r\n").await.is_err() {
                    return Ok(None);
                }
                max_length
            }
            Parsed::Part { max_length, .. } => max_length,
        };
        if buffer.len() > max_length {
            return Err(431);
        }
        // A connection that is lost and one that is closed are the same to the sandbox.
        if !matches!(stream.read_buf(buffer).await, Ok(1..)) {
            return Ok(None);
        }
    }
}

/// What bytes are.
enum Parsed {
    /// A request, and its length with its body.
    Request(RecordedRequest, usize),
    /// A part of a request of at most `max_length` bytes. Its client may wait for `100 Continue` before it sends the body.
    Part { expects_continue: bool, max_length: usize },
}

/// Parses the first request in the buffer; fails with the HTTP status for bytes that are not one.
fn parse(buffer: &[u8], endpoint: usize) -> Result<Parsed, u16> {
    let mut headers = [EMPTY_HEADER; MAX_HEADERS];
    let mut request = Request::new(&mut headers);
    let Status::Complete(head_length) = request.parse(buffer).map_err(|_| 400_u16)? else {
        return Ok(Parsed::Part { expects_continue: false, max_length: MAX_REQUEST });
    };
    let (method, target) = (request.method.unwrap_or_default(), origin_form(request.path.unwrap_or_default()));
    let is_1_1 = request.version == Some(1);
    let (mut head, mut keep_alive, mut body, mut expects_continue) =
        (format!("{method} {target}"), is_1_1, None, false);
    for header in request.headers {
        let value = String::from_utf8_lossy(header.value);
        let _ = write!(head, "\n{}: {value}", header.name);
        let mut elements = value.split(',').map(str::trim);
        match header.name.to_ascii_lowercase().as_str() {
            "connection" => keep_alive &= !elements.any(|option| option.eq_ignore_ascii_case("close")),
            // It may be given more than once, if always alike.
            "content-length" => {
                for length in elements {
                    let length = content_length(length).ok_or(400_u16)?;
                    if body.replace(length).is_some_and(|previous| previous != length) {
                        return Err(400);
                    }
                }
            }
            "expect" if !value.eq_ignore_ascii_case("100-continue") => return Err(417),
            "expect" => expects_continue = is_1_1,
            "transfer-encoding" => return Err(411),
            _ => {}
        }
    }
    let max_length = if target.contains(control::PATH) { MAX_CONTROL_REQUEST } else { MAX_REQUEST };
    match head_length.saturating_add(body.unwrap_or_default()) {
        length if length > max_length => Err(413),
        length if length > buffer.len() => {
            Ok(Parsed::Part { expects_continue: expects_continue && buffer.len() == head_length, max_length })
        }
        length => {
            Ok(Parsed::Request(RecordedRequest::new(endpoint, head, &buffer[head_length..length], keep_alive), length))
        }
    }
}

/// A length is digits, without the sign that `parse` takes.
fn content_length(text: &str) -> Option<usize> {
    text.bytes().all(|byte| byte.is_ascii_digit()).then(|| text.parse().ok())?
}

/// The path and query of a target, which a server must accept with scheme and host before it, too.
fn origin_form(target: &str) -> Cow<'_, str> {
    let Some((scheme, rest)) = target.split_once("://") else { return target.into() };
    if !scheme.eq_ignore_ascii_case("http") {
        return target.into();
    }
    match rest.find(['/', '?']).map(|at| &rest[at..]) {
        Some(path) if path.starts_with('/') => path.into(),
        Some(query) => format!("/{query}").into(),
        None => "/".into(),
    }
}

/// Ends a connection so that the client can read what was sent: to close it with unread bytes would reset it.
async fn close(mut stream: TcpStream) -> io::Result<()> {
    stream.shutdown().await?;
    let drain = async {
        while stream.read(&mut [0; 4096]).await? > 0 {}
        Ok(())
    };
    // The client may never close its side.
    timeout(Duration::from_secs(2), drain).await.unwrap_or(Ok(()))
}
