//! What this crate is compared with: the same calls, written by hand with reqwest.

use std::{
    fmt::Debug,
    sync::Arc,
    time::{Duration, SystemTime, UNIX_EPOCH},
};

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use reqwest::{Method, redirect::Policy};
use serde::{Deserialize, Serialize, de::DeserializeOwned};
use serde_json::{Map, Value};
use sha1::{Digest, Sha1};
use uuid::Uuid;
use yunxin_im::messages::MessageKey;

use crate::messages::{Found, Page, Sent};

type Result<T> = std::result::Result<T, Box<dyn std::error::Error + Send + Sync>>;

const RESERVED: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');

#[derive(Debug, Deserialize)]
#[allow(dead_code, reason = "for the caller")]
pub struct Response<T> {
    code: i64,
    #[serde(default)]
    msg: String,
    data: Option<T>,
    #[serde(skip)]
    trace_id: String,
}

pub type Recalled = Response<Map<String, Value>>;

#[derive(Serialize)]
struct Outgoing<'a> {
    message: Text<'a>,
}

#[derive(Serialize)]
struct Text<'a> {
    message_type: i32,
    text: &'a str,
}

#[derive(Serialize)]
struct Get<'a> {
    messages: &'a [MessageKey],
}

pub struct Baseline {
    http: reqwest::Client,
    base: String,
    app_key: String,
    app_secret: String,
    timeout: Duration,
}

impl Baseline {
    /// With what this crate's client sets, too.
    pub fn new(base: &str, app_key: &str, app_secret: &str) -> Arc<Self> {
        let http = reqwest::Client::builder()
            .redirect(Policy::none())
            .connect_timeout(Duration::from_secs(3))
            .no_proxy()
            .user_agent(concat!("yunxin-im/", env!("CARGO_PKG_VERSION"), " (Rust)"))
            .build()
            .expect("valid");
        let [base, app_key, app_secret] = [base, app_key, app_secret].map(str::to_owned);
        Arc::new(Self { http, base, app_key, app_secret, timeout: Duration::from_secs(5) })
    }

    pub async fn recall(self: Arc<Self>, conversation: &str, message: i64, recall_type: i64) -> Result<Recalled> {
        let conversation = utf8_percent_encode(conversation, RESERVED);
        let base = &self.base;
        let url = format!("{base}/im/v2/conversations/{conversation}/messages/{message}?type={recall_type}");
        self.call(Method::DELETE, url, None::<&()>).await
    }

    pub async fn send_text(self: Arc<Self>, conversation: &str, text: &str) -> Result<Response<Sent>> {
        let conversation = utf8_percent_encode(conversation, RESERVED);
        let body = Outgoing { message: Text { message_type: 0, text } };
        let url = format!("{}/im/v2/conversations/{conversation}/messages", self.base);
        self.call(Method::POST, url, Some(&body)).await
    }

    pub async fn list(self: Arc<Self>, conversation: &str, begin: i64, end: i64) -> Result<Response<Page>> {
        let conversation = utf8_percent_encode(conversation, RESERVED);
        let query = format!("begin_time={begin}&end_time={end}&limit=100");
        let url = format!("{}/im/v2.1/conversations/{conversation}/messages?{query}", self.base);
        self.call(Method::GET, url, None::<&()>).await
    }

    pub async fn batch_get(self: Arc<Self>, conversation: &str, messages: &[MessageKey]) -> Result<Response<Found>> {
        let conversation = utf8_percent_encode(conversation, RESERVED);
        let url = format!("{}/im/v2.1/conversations/{conversation}/batch_messages", self.base);
        self.call(Method::POST, url, Some(&Get { messages })).await
    }

    async fn call<T>(&self, method: Method, url: String, body: Option<&impl Serialize>) -> Result<Response<T>>
    where
        T: DeserializeOwned + Debug,
    {
        let Self { http, app_key, app_secret, timeout, .. } = self;
        let nonce = Uuid::new_v4().simple().to_string();
        let cur_time = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default().as_secs().to_string();
        let digest = Sha1::new().chain_update(app_secret).chain_update(&nonce).chain_update(&cur_time).finalize();
        let trace_id = Uuid::new_v4().to_string();
        let mut request = http
            .request(method, url)
            .header("Accept", "application/json")
            .header("AppKey", app_key)
            .header("Nonce", nonce)
            .header("CurTime", cur_time)
            .header("CheckSum", hex::encode(digest))
            .header("X-custom-traceid", &trace_id)
            .timeout(*timeout);
        if let Some(body) = body {
            request = request.header("Content-Type", "application/json").body(serde_json::to_vec(body)?);
        }
        let response = request.send().await?;
        if response.status() != 200 {
            return Err(response.status().to_string().into());
        }
        let response = Response { trace_id, ..serde_json::from_slice(&response.bytes().await?)? };
        if matches!(response.code, 0 | 200) { Ok(response) } else { Err(format!("{response:?}").into()) }
    }
}
