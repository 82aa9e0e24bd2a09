//! What this crate is compared with: the same call, written by hand with reqwest.

use std::{
    sync::Arc,
    time::{Duration, SystemTime, UNIX_EPOCH},
};

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use reqwest::{RequestBuilder, redirect::Policy};
use serde::Deserialize;
use serde_json::{Map, Value};
use sha1::{Digest, Sha1};
use uuid::Uuid;

use super::{APP_KEY, APP_SECRET, Caller, MESSAGE, TYPE};

const RESERVED: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');

/// The answer as serde derives it.
#[derive(Debug, Deserialize)]
pub struct Answer {
    pub code: i64,
    #[serde(default)]
    pub msg: String,
    #[serde(default)]
    pub data: Option<Map<String, Value>>,
}

#[derive(Debug)]
pub struct Recalled {
    pub answer: Answer,
    pub trace_id: String,
}

#[derive(Debug)]
#[allow(dead_code, reason = "shown by `Debug`")]
pub enum Failure {
    Http(reqwest::Error),
    Status(u16),
    Json(serde_json::Error),
    Refused { code: i64, msg: String, trace_id: String },
}

#[derive(Clone)]
pub struct Baseline {
    settings: Arc<Settings>,
    conversation: Arc<str>,
}

struct Settings {
    http: reqwest::Client,
    base: String,
    app_key: String,
    app_secret: String,
    timeout: Duration,
}

impl Baseline {
    /// What this crate's client sets, too.
    pub fn http() -> reqwest::ClientBuilder {
        reqwest::Client::builder()
            .redirect(Policy::none())
            .connect_timeout(Duration::from_secs(3))
            .no_proxy()
            .user_agent(concat!("yunxin-im/", env!("CARGO_PKG_VERSION"), " (Rust)"))
    }

    pub fn new(http: reqwest::Client, base: &str, timeout: Duration) -> Self {
        let (base, app_key, app_secret) = (base.to_owned(), APP_KEY.to_owned(), APP_SECRET.to_owned());
        let settings = Settings { http, base, app_key, app_secret, timeout };
        Self { settings: Arc::new(settings), conversation: super::conversation().to_string().into() }
    }

    /// A signed request, and its trace id.
    pub fn request(&self, conversation: &str, message: i64, type_: i64) -> (RequestBuilder, String) {
        let Settings { http, base, app_key, app_secret, timeout } = &*self.settings;
        let nonce = Uuid::new_v4().simple().to_string();
        let cur_time = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default().as_secs().to_string();
        let digest = Sha1::new().chain_update(app_secret).chain_update(&nonce).chain_update(&cur_time).finalize();
        let trace_id = Uuid::new_v4().to_string();
        let conversation = utf8_percent_encode(conversation, RESERVED);
        let request = http
            .delete(format!("{base}/im/v2/conversations/{conversation}/messages/{message}?type={type_}"))
            .header("Accept", "application/json")
            .header("AppKey", app_key)
            .header("Nonce", nonce)
            .header("CurTime", cur_time)
            .header("CheckSum", hex::encode(digest))
            .header("X-custom-traceid", &trace_id)
            .timeout(*timeout);
        (request, trace_id)
    }

    pub async fn recall(&self, conversation: &str, message: i64, type_: i64) -> Result<Recalled, Failure> {
        let (request, trace_id) = self.request(conversation, message, type_);
        let response = request.send().await.map_err(Failure::Http)?;
        if response.status() != 200 {
            return Err(Failure::Status(response.status().as_u16()));
        }
        let body = response.bytes().await.map_err(Failure::Http)?;
        let answer: Answer = serde_json::from_slice(&body).map_err(Failure::Json)?;
        match answer.code {
            0 | 200 => Ok(Recalled { answer, trace_id }),
            code => Err(Failure::Refused { code, msg: answer.msg, trace_id }),
        }
    }
}

impl Caller for Baseline {
    async fn call(&self) {
        let recalled = self.recall(&self.conversation, MESSAGE, TYPE.number()).await.expect("a success");
        assert_eq!((recalled.answer.code, recalled.trace_id.len()), (200, 36));
    }
}
