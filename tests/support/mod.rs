//! A server that records what was on the wire, and that does what servers should not, byte by byte.

#![allow(dead_code)] // Each test binary uses a part of it.

use std::{
    env::{consts::EXE_SUFFIX, current_exe},
    process::{Command, Stdio},
    sync::{
        Arc, Mutex,
        atomic::{AtomicUsize, Ordering},
    },
    time::Duration,
};

use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::{TcpListener, TcpStream},
};
use yunxin_im::{Client, ClientBuilder, Credentials};

/// The AppSecret of all tests: nothing may ever show it.
pub const APP_SECRET: &str = "0123456789abcdef";

pub const SUCCESS: &str = r#"{"code":200,"msg":"success","data":{}}"#;

pub fn credentials() -> Credentials {
    Credentials::new("45c6af3c98409b18a84451215d0bdd6e", APP_SECRET).expect("valid")
}

/// Starts to build a client of these endpoints, with a backoff that no test waits for.
pub fn builder<'a>(urls: impl IntoIterator<Item = &'a String>) -> ClientBuilder {
    let pause = Duration::from_millis(1);
    Client::builder(credentials()).endpoints(urls).backoff(pause, pause)
}

/// The built example `name`, with nothing of this crate's in its environment, and no input.
pub fn example(name: &str) -> Command {
    // Tests are in target/<profile>/deps, examples beside it.
    let tests = current_exe().expect("a path");
    let target = tests.parent().and_then(|deps| deps.parent()).expect("target/<profile>");
    let program = target.join("examples").join(format!("{name}{EXE_SUFFIX}"));
    assert!(program.exists(), "{} is not built: run `cargo test`, or `cargo build --examples`", program.display());
    let mut command = Command::new(program);
    for name in ["YUNXIN_APP_KEY", "YUNXIN_APP_SECRET", "YUNXIN_ENDPOINT"] {
        command.env_remove(name);
    }
    command.stdin(Stdio::null());
    command
}

/// An HTTP/1.1 response.
pub fn http(status: &str, content_type: &str, body: impl AsRef<[u8]>) -> Vec<u8> {
    let body = body.as_ref();
    let head = format!("HTTP/1.1 {status}\r\ncontent-type: {content_type}\r\ncontent-length: {}\r\n\r\n", body.len());
    [head.as_bytes(), body].concat()
}

/// What is done after a request was read.
#[derive(Clone, Debug)]
pub enum Step {
    Write(Vec<u8>),
    /// Writes the same again and again, until nobody reads.
    Flood(Vec<u8>),
    /// Writes the same again and again, with a pause after each.
    Drip(Vec<u8>, Duration),
    /// Does nothing for this time.
    Pause(Duration),
    /// Does nothing, for ever.
    Silence,
    /// Ends the connection as it should be ended.
    Close,
    /// Ends it with a reset.
    Reset,
}
use Step::{Close, Drip, Flood, Reset, Silence, Write};

/// An answer, after which the connection can be used again.
pub fn answer(status: &str, content_type: &str, body: impl AsRef<[u8]>) -> Vec<Step> {
    vec![Write(http(status, content_type, body))]
}

pub fn success() -> Vec<Step> {
    answer("200 OK", "application/json", SUCCESS)
}

/// An answer with these header lines.
pub fn with_headers(status: &str, headers: &str) -> Vec<Step> {
    vec![Write(format!("HTTP/1.1 {status}\r\n{headers}content-length: 0\r\n\r\n").into_bytes())]
}

/// A server on loopback, with a record of what it was sent.
pub struct Listener {
    pub url: String,
    requests: Arc<Mutex<Vec<String>>>,
    written: Arc<AtomicUsize>,
    open: Arc<AtomicUsize>,
}

impl Listener {
    /// Does with the n-th request what `script` says, n from 0.
    pub async fn start(script: impl Fn(usize) -> Vec<Step> + Send + Sync + 'static) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("a free port");
        let url = format!("http://{}", listener.local_addr().expect("bound"));
        let requests = Arc::new(Mutex::new(Vec::new()));
        let written = Arc::new(AtomicUsize::new(0));
        let open = Arc::new(AtomicUsize::new(0));
        let server =
            Self { url, requests: Arc::clone(&requests), written: Arc::clone(&written), open: Arc::clone(&open) };
        let script = Arc::new(script);
        tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                let (script, requests, written) = (Arc::clone(&script), Arc::clone(&requests), Arc::clone(&written));
                let open = Arc::clone(&open);
                tokio::spawn(async move {
                    open.fetch_add(1, Ordering::Relaxed);
                    serve(stream, script, requests, written).await;
                    open.fetch_sub(1, Ordering::Relaxed);
                });
            }
        });
        server
    }

    /// Does `fault` to the first requests, as many as `times`, and answers the others with success.
    pub async fn failing(times: usize, fault: Vec<Step>) -> Self {
        Self::start(move |n| if n < times { fault.clone() } else { success() }).await
    }

    /// Answers everything with HTTP status 200 and `body` as JSON.
    pub async fn answering(body: impl AsRef<[u8]>) -> Self {
        Self::raw(http("200 OK", "application/json", body)).await
    }

    /// Answers everything with the bytes of `response`.
    pub async fn raw(response: Vec<u8>) -> Self {
        Self::start(move |_| vec![Write(response.clone())]).await
    }

    /// Answers everything with HTTP status 200 and, as JSON, what the second value holds at that time.
    pub async fn told() -> (Self, Arc<Mutex<Vec<u8>>>) {
        let body = Arc::<Mutex<Vec<u8>>>::default();
        let next = Arc::clone(&body);
        let script = move |_| answer("200 OK", "application/json", &*next.lock().expect("no panic"));
        (Self::start(script).await, body)
    }

    pub fn client_builder(&self) -> ClientBuilder {
        builder([&self.url])
    }

    pub fn client(&self) -> Client {
        self.client_builder().build().expect("valid")
    }

    /// The requests so far, each from its first line to the end of its body.
    pub fn requests(&self) -> Vec<String> {
        self.requests.lock().expect("no panic").clone()
    }

    /// The target of the last request's first line.
    pub fn last_target(&self) -> String {
        let requests = self.requests();
        requests.last().and_then(|r| r.split(' ').nth(1)).expect("a request").to_owned()
    }

    /// The values of a header in all requests.
    pub fn headers(&self, name: &str) -> Vec<String> {
        let values = self.requests().into_iter().map(|request| {
            let line = request.lines().find_map(|line| line.strip_prefix(name)?.strip_prefix(": "));
            line.unwrap_or_default().to_owned()
        });
        values.collect()
    }

    /// How many connections are open now.
    pub fn open_connections(&self) -> usize {
        self.open.load(Ordering::Relaxed)
    }

    /// How many bytes were taken from the server.
    pub fn written(&self) -> usize {
        self.written.load(Ordering::Relaxed)
    }
}

async fn serve(
    mut stream: TcpStream,
    script: Arc<impl Fn(usize) -> Vec<Step>>,
    requests: Arc<Mutex<Vec<String>>>,
    written: Arc<AtomicUsize>,
) {
    let mut pending = Vec::new();
    loop {
        let mut chunk = [0; 4096];
        match stream.read(&mut chunk).await {
            Ok(n) if n > 0 => pending.extend_from_slice(&chunk[..n]),
            _ => return,
        }
        while let Some(request) = take_request(&mut pending) {
            let n = {
                let mut requests = requests.lock().expect("no panic");
                requests.push(String::from_utf8(request).expect("a request is UTF-8"));
                requests.len() - 1
            };
            for step in script(n) {
                if !act(&mut stream, step, &written).await {
                    return;
                }
            }
        }
    }
}

/// Takes a whole request from what was read, if there is one.
fn take_request(pending: &mut Vec<u8>) -> Option<Vec<u8>> {
    let head = pending.windows(4).position(|bytes| bytes == b"\r\n\r\n")? + 4;
    let text = String::from_utf8_lossy(&pending[..head]).to_lowercase();
    let length = text.lines().find_map(|line| line.strip_prefix("content-length: ")?.parse().ok());
    let end = head + length.unwrap_or(0);
    (pending.len() >= end).then(|| pending.drain(..end).collect())
}

/// Does one step; false if that was the end of the connection.
async fn act(stream: &mut TcpStream, step: Step, written: &AtomicUsize) -> bool {
    match step {
        Write(bytes) => stream.write_all(&bytes).await.is_ok(),
        Flood(bytes) => {
            while stream.write_all(&bytes).await.is_ok() {
                written.fetch_add(bytes.len(), Ordering::Relaxed);
            }
            false
        }
        Drip(bytes, pause) => {
            while stream.write_all(&bytes).await.is_ok() {
                tokio::time::sleep(pause).await;
            }
            false
        }
        Step::Pause(time) => {
            tokio::time::sleep(time).await;
            true
        }
        Silence => std::future::pending().await,
        Close => false,
        Reset => {
            stream.set_zero_linger().expect("a socket");
            false
        }
    }
}

/// A conversation of two accounts.
pub fn conversation() -> yunxin_im::ConversationId {
    yunxin_im::ConversationId::p2p("a", "b").expect("valid")
}
