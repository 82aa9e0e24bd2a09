//! A plain HTTP listener: what it records is what was on the wire.

#![allow(dead_code)] // Each test binary uses a part of it.

pub mod fault;

use std::sync::{Arc, Mutex};

use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::{TcpListener, TcpStream},
};
use yunxin_im::{Client, ClientBuilder, Credentials};

/// The AppSecret of all tests: nothing may ever show it.
pub const APP_SECRET: &str = "0123456789abcdef";

pub fn credentials() -> Credentials {
    Credentials::new("45c6af3c98409b18a84451215d0bdd6e", APP_SECRET).expect("valid")
}

/// A listener on loopback that answers every request alike.
pub struct Listener {
    pub url: String,
    requests: Arc<Mutex<Vec<String>>>,
}

impl Listener {
    /// Answers with HTTP status 200 and `body` as JSON.
    pub async fn answering(body: impl AsRef<[u8]>) -> Self {
        Self::raw(http("200 OK", "application/json", body)).await
    }

    /// Answers with the bytes of `response`.
    pub async fn raw(response: Vec<u8>) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("a free port");
        let url = format!("http://{}", listener.local_addr().expect("bound"));
        let requests = Arc::new(Mutex::new(Vec::new()));
        let records = Arc::clone(&requests);
        tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                tokio::spawn(serve(stream, response.clone(), Arc::clone(&records)));
            }
        });
        Self { url, requests }
    }

    /// Starts to build a client of this listener.
    pub fn client_builder(&self) -> ClientBuilder {
        Client::builder(credentials()).endpoint(&self.url)
    }

    pub fn client(&self) -> Client {
        self.client_builder().build().expect("valid")
    }

    /// The requests so far, each from its first line to the end of its headers.
    pub fn requests(&self) -> Vec<String> {
        self.requests.lock().expect("no panic").clone()
    }

    /// The target of the last request's first line.
    pub fn last_target(&self) -> String {
        let requests = self.requests();
        requests.last().and_then(|r| r.split(' ').nth(1)).expect("a request").to_owned()
    }
}

/// An HTTP/1.1 response.
pub fn http(status: &str, content_type: &str, body: impl AsRef<[u8]>) -> Vec<u8> {
    let body = body.as_ref();
    let head = format!("HTTP/1.1 {status}\r\ncontent-type: {content_type}\r\ncontent-length: {}\r\n\r\n", body.len());
    [head.as_bytes(), body].concat()
}

async fn serve(mut stream: TcpStream, response: Vec<u8>, records: Arc<Mutex<Vec<String>>>) {
    let mut pending = Vec::new();
    loop {
        let mut chunk = [0; 4096];
        match stream.read(&mut chunk).await {
            Ok(n) if n > 0 => pending.extend_from_slice(&chunk[..n]),
            _ => return,
        }
        while let Some(end) = pending.windows(4).position(|bytes| bytes == b"\r\n\r\n") {
            let head: Vec<u8> = pending.drain(..end + 4).collect();
            records.lock().expect("no panic").push(String::from_utf8(head).expect("a request is ASCII"));
            if stream.write_all(&response).await.is_err() {
                return;
            }
        }
    }
}
