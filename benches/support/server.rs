//! A small HTTP/1.1 server: it reads a request, waits, writes a response, and keeps the connection.

use std::{
    io,
    sync::{
        Arc,
        atomic::{AtomicUsize, Ordering::Relaxed},
    },
    thread,
    time::Duration,
};

use serde::Serialize;
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::{TcpListener, TcpStream},
    runtime,
    time::sleep,
};

/// How long a response takes, and the response.
pub type Reply = (Duration, &'static [u8]);

/// Starts a server on its own thread, which runs until the process ends and asks `reply` about each request. Returns its URL and
/// the number of requests so far.
pub fn start(reply: impl Fn() -> Reply + Send + Sync + 'static) -> (String, Arc<AtomicUsize>) {
    let listener = std::net::TcpListener::bind("127.0.0.1:0").expect("a free port");
    listener.set_nonblocking(true).expect("a socket");
    let url = format!("http://{}", listener.local_addr().expect("bound"));
    let requests = Arc::<AtomicUsize>::default();
    let state = Arc::new((Arc::clone(&requests), reply));
    thread::spawn(move || {
        let runtime = runtime::Builder::new_current_thread().enable_all().build().expect("a runtime");
        runtime.block_on(async move {
            let listener = TcpListener::from_std(listener).expect("a socket");
            while let Ok((stream, _)) = listener.accept().await {
                tokio::spawn(serve(stream, Arc::clone(&state)));
            }
        });
    });
    (url, requests)
}

/// A response with this HTTP status and this result code.
pub fn response(status: u16, code: u16) -> &'static [u8] {
    let body = format!(r#"{{"code":{code},"msg":"success","data":{{}}}}"#);
    reply(status, &body)
}

/// A success with this `data`.
pub fn success(data: &impl Serialize) -> &'static [u8] {
    let data = serde_json::to_string(data).expect("JSON");
    reply(200, &format!(r#"{{"code":200,"msg":"success","data":{data}}}"#))
}

fn reply(status: u16, body: &str) -> &'static [u8] {
    let head = "content-type: application/json\r\ndate: Sat, 22 Nov 2025 20:00:00 GMT\r\ncontent-length:";
    format!("HTTP/1.1 {status} \r\n{head} {}\r\n\r\n{body}", body.len()).leak().as_bytes()
}

/// Whether `request` is there with its body, if it has one.
fn is_whole(request: &[u8]) -> bool {
    let Some(end) = request.windows(4).position(|bytes| bytes == b"\r\n\r\n") else { return false };
    let head = str::from_utf8(&request[..end]).unwrap_or_default();
    let length = head.lines().find_map(|line| line.strip_prefix("content-length: "));
    request.len() == end + 4 + length.map_or(0, |length| length.parse().expect("a length"))
}

async fn serve(mut stream: TcpStream, state: Arc<(Arc<AtomicUsize>, impl Fn() -> Reply)>) -> io::Result<()> {
    stream.set_nodelay(true)?;
    let mut head = Vec::with_capacity(4096);
    // No request is sent before the one before it is answered.
    while stream.read_buf(&mut head).await? > 0 {
        if head.ends_with(b"\r\n\r\n") || is_whole(&head) {
            head.clear();
            state.0.fetch_add(1, Relaxed);
            let (delay, response) = state.1();
            if !delay.is_zero() {
                sleep(delay).await;
            }
            stream.write_all(response).await?;
        }
    }
    Ok(())
}
