//! A client that signs by hand and knows nothing of the API.

#![allow(dead_code)]

use std::{
    io::{BufRead, BufReader, Read, Write},
    net::TcpStream,
};

use serde_json::{Value, json};
use sha1::{Digest, Sha1};
use yunxin_im_sandbox::{ExampleRequest, Sandbox};

pub struct Client {
    stream: BufReader<TcpStream>,
}

/// What came back: HTTP status, result code, message and data.
#[derive(Debug)]
pub struct Reply {
    pub status: u16,
    pub code: i64,
    pub msg: String,
    pub data: Value,
}

impl Client {
    pub fn new(sandbox: &Sandbox) -> Self {
        let address = sandbox.url().trim_start_matches("http://").split('/').next().expect("an address");
        let stream = TcpStream::connect(address).expect("it listens");
        stream.set_nodelay(true).expect("a socket");
        Self { stream: BufReader::new(stream) }
    }

    /// Sends a request as it is: a head without its last line, and a body.
    pub fn raw(&mut self, head: &str, body: &[u8]) -> Reply {
        let (status, body) = self.raw_json(head, body);
        let msg = body["msg"].as_str().unwrap_or_default().to_owned();
        Reply { status, code: body["code"].as_i64().unwrap_or_default(), msg, data: body["data"].clone() }
    }

    /// The same. Returns the HTTP status, and the body if it is JSON.
    pub fn raw_json(&mut self, head: &str, body: &[u8]) -> (u16, Value) {
        let mut request = format!("{head}Content-Length: {}\r\n\r\n", body.len()).into_bytes();
        request.extend_from_slice(body);
        self.stream.get_mut().write_all(&request).expect("sent");
        let (mut line, mut length) = (String::new(), 0);
        self.stream.read_line(&mut line).expect("a status line");
        let status = line[9..12].parse().expect("a status");
        while line != "\r\n" {
            line.clear();
            self.stream.read_line(&mut line).expect("a header");
            if let Some(value) = line.strip_prefix("Content-Length: ") {
                length = value.trim().parse().expect("a length");
            }
        }
        let mut body = vec![0; length];
        self.stream.read_exact(&mut body).expect("a body");
        (status, serde_json::from_slice(&body).unwrap_or_default())
    }

    /// Sends a signed request.
    pub fn send(&mut self, method: &str, target: &str, body: Option<&Value>) -> Reply {
        let body = body.map(Value::to_string).unwrap_or_default();
        self.raw(&format!("{method} {target} HTTP/1.1\r\n{}", signature()), body.as_bytes())
    }

    pub fn example(&mut self, request: &ExampleRequest) -> Reply {
        self.send(request.method, &request.target, request.body.as_ref())
    }

    pub fn get(&mut self, target: &str) -> Reply {
        self.send("GET", target, None)
    }

    pub fn post(&mut self, target: &str, body: Value) -> Reply {
        self.send("POST", target, Some(&body))
    }

    pub fn patch(&mut self, target: &str, body: Value) -> Reply {
        self.send("PATCH", target, Some(&body))
    }

    pub fn delete(&mut self, target: &str) -> Reply {
        self.send("DELETE", target, None)
    }

    /// Sends a text, and returns the id of the message.
    pub fn text(&mut self, conversation: &str, text: &str) -> i64 {
        let target = format!("/im/v2/conversations/{}/messages", conversation.replace('|', "%7C"));
        let data = self.post(&target, json!({"message": {"message_type": 0, "text": text}})).ok();
        data["message_server_id"].as_i64().expect("an id")
    }
}

impl Reply {
    /// Returns the data of a success.
    #[track_caller]
    pub fn ok(self) -> Value {
        assert_eq!((self.status, self.code), (200, 200), "{}", self.msg);
        self.data
    }
}

/// The headers that sign a request now.
pub fn signature() -> String {
    let nonce = uuid::Uuid::new_v4().to_string();
    let cur_time = chrono::Utc::now().timestamp().to_string();
    let check_sum = hex::encode(Sha1::digest(format!("{}{nonce}{cur_time}", Sandbox::APP_SECRET)));
    let app_key = Sandbox::APP_KEY;
    format!("AppKey: {app_key}\r\nNonce: {nonce}\r\nCurTime: {cur_time}\r\nCheckSum: {check_sum}\r\n")
}
