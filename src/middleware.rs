//! What every request of every operation goes through: it is traced, signed and sent, and the answer's body is bounded.

use std::{fmt, sync::Arc, time::Duration};

use bytes::{Bytes, BytesMut};
use progenitor_client::OperationInfo;
use reqwest::{
    Request, Response, StatusCode,
    header::{HeaderMap, HeaderName, HeaderValue, USER_AGENT},
};
use uuid::Uuid;

use crate::{
    Credentials, Error, Reply,
    checksum::{Signature, Stamps},
    endpoint::Endpoint,
    error::{TransportFailure, UnexpectedAnswer},
    outcome::{self, Answer},
};

const APP_KEY: HeaderName = HeaderName::from_static("appkey");
const NONCE: HeaderName = HeaderName::from_static("nonce");
const CUR_TIME: HeaderName = HeaderName::from_static("curtime");
const CHECK_SUM: HeaderName = HeaderName::from_static("checksum");
const TRACE_ID: HeaderName = HeaderName::from_static("x-custom-traceid");
const AGENT: HeaderValue = HeaderValue::from_static(concat!("yunxin-im/", env!("CARGO_PKG_VERSION"), " (Rust)"));
/// What `http::Uri` holds at the most, in bytes.
const MAX_URL: usize = 65_534;

/// What every request of a client goes through. Cheap to clone; all clones share one connection pool.
#[derive(Clone)]
pub struct Middleware {
    shared: Arc<Settings>,
}

/// What a client was built with.
pub(crate) struct Settings {
    pub(crate) http: reqwest::Client,
    pub(crate) endpoint: Endpoint,
    pub(crate) credentials: Credentials,
    pub(crate) stamps: Stamps,
    pub(crate) timeout: Duration,
    pub(crate) max_body: usize,
}

/// A whole answer, of whatever status.
pub(crate) struct Received {
    pub(crate) status: StatusCode,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Bytes,
    pub(crate) endpoint: String,
    pub(crate) trace_id: String,
}

/// What `exec` cannot return, on its way to `post`.
#[derive(Clone)]
struct Failed(String);

impl Middleware {
    pub(crate) fn new(settings: Settings) -> Self {
        Self { shared: Arc::new(settings) }
    }

    /// The endpoint that requests are made for.
    pub fn base_url(&self) -> &str {
        self.shared.endpoint.as_str()
    }

    /// The HTTP client that sends the requests.
    pub fn http(&self) -> &reqwest::Client {
        &self.shared.http
    }

    /// Sends `request` and tells its outcome. What `execute` of every operation comes down to.
    #[doc(hidden)]
    pub async fn execute<A: Answer>(&self, request: Request, info: &OperationInfo) -> Result<Reply<A::Success>, Error> {
        outcome::outcome::<A>(self.call(request, info).await?)
    }

    /// Sends `request` for progenitor's `send`. `ClientHooks::exec` can return no error but reqwest's; any other travels in
    /// the response's extensions to [`post`](Self::post).
    #[doc(hidden)]
    pub async fn exec(&self, request: Request, info: &OperationInfo) -> reqwest::Result<Response> {
        let mut response = http::Response::new(reqwest::Body::default());
        match self.call(request, info).await {
            Ok(received) => {
                *response.status_mut() = received.status;
                *response.headers_mut() = received.headers;
                *response.body_mut() = received.body.into();
            }
            Err(Error::Transport(failure)) => return Err(failure.source),
            Err(error) => {
                response.extensions_mut().insert(Failed(error.to_string()));
            }
        }
        Ok(response.into())
    }

    /// Turns what [`exec`](Self::exec) could not return into an error.
    #[doc(hidden)]
    #[allow(clippy::result_large_err, reason = "the error is progenitor's")]
    pub fn post<E>(result: &reqwest::Result<Response>) -> Result<(), progenitor_client::Error<E>> {
        match result.as_ref().ok().and_then(|response| response.extensions().get()) {
            Some(Failed(message)) => Err(progenitor_client::Error::Custom(message.clone())),
            None => Ok(()),
        }
    }

    async fn call(&self, mut request: Request, _info: &OperationInfo) -> Result<Received, Error> {
        let length = request.url().as_str().len();
        if length > MAX_URL {
            return Err(Error::InvalidInput(format!(
                "the URL has {length} bytes; {MAX_URL} can be sent: shorten the texts"
            )));
        }
        let trace_id = trace(request.headers_mut());
        *request.timeout_mut() = Some(self.shared.timeout);
        request.headers_mut().insert(USER_AGENT, AGENT);
        self.sign(request.headers_mut())?;
        self.send(request, trace_id).await
    }

    fn sign(&self, headers: &mut HeaderMap) -> Result<(), Error> {
        let credentials = &self.shared.credentials;
        let Signature { nonce, cur_time, check_sum } = Signature::new(credentials, &self.shared.stamps.next())?;
        headers.insert(APP_KEY, credentials.app_key_header().clone());
        headers.insert(NONCE, nonce);
        headers.insert(CUR_TIME, cur_time);
        headers.insert(CHECK_SUM, check_sum);
        Ok(())
    }

    /// Sends `request` as it is and receives the whole answer.
    async fn send(&self, request: Request, trace_id: String) -> Result<Received, Error> {
        let endpoint = self.base_url().to_owned();
        let mut response = match self.http().execute(request).await {
            Ok(response) => response,
            Err(e) => return Err(TransportFailure { source: e.without_url(), endpoint, trace_id }.into()),
        };
        let mut received = Received {
            status: response.status(),
            headers: std::mem::take(response.headers_mut()),
            body: Bytes::new(),
            endpoint,
            trace_id,
        };
        match read(&mut response, self.shared.max_body).await {
            Ok((body, true)) => {
                received.body = body;
                Ok(received)
            }
            Ok((head, false)) => {
                received.body = head;
                let reason = format!("the body is larger than {} bytes", self.shared.max_body);
                Err(UnexpectedAnswer::new(reason, received).into())
            }
            Err(e) => {
                let Received { endpoint, trace_id, .. } = received;
                Err(TransportFailure { source: e.without_url(), endpoint, trace_id }.into())
            }
        }
    }
}

impl fmt::Debug for Middleware {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Settings { http: _, endpoint, credentials, stamps: _, timeout, max_body } = &*self.shared;
        f.debug_struct("Middleware")
            .field("endpoint", endpoint)
            .field("credentials", credentials)
            .field("timeout", timeout)
            .field("max_body", max_body)
            .finish_non_exhaustive()
    }
}

/// The trace id of a call: the caller's, or else a random UUID.
fn trace(headers: &mut HeaderMap) -> String {
    if let Some(given) = headers.get(TRACE_ID).and_then(|value| value.to_str().ok()).filter(|id| !id.is_empty()) {
        return given.to_owned();
    }
    let id = Uuid::new_v4().to_string();
    // A UUID is always a header value.
    if let Ok(value) = HeaderValue::from_str(&id) {
        headers.insert(TRACE_ID, value);
    }
    id
}

/// The body, and whether that is all of it: no more than `limit` bytes are kept.
async fn read(response: &mut Response, limit: usize) -> reqwest::Result<(Bytes, bool)> {
    let Some(first) = response.chunk().await? else { return Ok((Bytes::new(), true)) };
    let mut body = BytesMut::new();
    let mut next = Some(first);
    while let Some(chunk) = next {
        if body.len() + chunk.len() > limit {
            body.extend_from_slice(chunk.get(..limit - body.len()).unwrap_or_default());
            return Ok((body.freeze(), false));
        }
        next = response.chunk().await?;
        if body.is_empty() && next.is_none() {
            // The usual case: the whole body in one piece, which is not copied.
            return Ok((chunk, true));
        }
        body.extend_from_slice(&chunk);
    }
    Ok((body.freeze(), true))
}
