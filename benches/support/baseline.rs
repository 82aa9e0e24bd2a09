//! What this crate is compared with: the same call, written by hand with reqwest.

use std::{
    sync::Arc,
    time::{Duration, SystemTime, UNIX_EPOCH},
};

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use reqwest::redirect::Policy;
use serde::Deserialize;
use serde_json::{Map, Value};
use sha1::{Digest, Sha1};
use uuid::Uuid;

type Result<T> = std::result::Result<T, Box<dyn std::error::Error + Send + Sync>>;

const RESERVED: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');

#[derive(Debug, Deserialize)]
#[allow(dead_code, reason = "for the caller")]
pub struct Response {
    code: i64,
    #[serde(default)]
    msg: String,
    #[serde(default)]
    data: Option<Map<String, Value>>,
    #[serde(skip)]
    trace_id: String,
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

    pub async fn recall(self: Arc<Self>, conversation: &str, message: i64, recall_type: i64) -> Result<Response> {
        let Self { http, base, app_key, app_secret, timeout } = &*self;
        let nonce = Uuid::new_v4().simple().to_string();
        let cur_time = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default().as_secs().to_string();
        let digest = Sha1::new().chain_update(app_secret).chain_update(&nonce).chain_update(&cur_time).finalize();
        let trace_id = Uuid::new_v4().to_string();
        let conversation = utf8_percent_encode(conversation, RESERVED);
        let response = http
            .delete(format!("{base}/im/v2/conversations/{conversation}/messages/{message}?type={recall_type}"))
            .header("Accept", "application/json")
            .header("AppKey", app_key)
            .header("Nonce", nonce)
            .header("CurTime", cur_time)
            .header("CheckSum", hex::encode(digest))
            .header("X-custom-traceid", &trace_id)
            .timeout(*timeout)
            .send()
            .await?;
        if response.status() != 200 {
            return Err(response.status().to_string().into());
        }
        let response = Response { trace_id, ..serde_json::from_slice(&response.bytes().await?)? };
        if matches!(response.code, 0 | 200) { Ok(response) } else { Err(format!("{response:?}").into()) }
    }
}
