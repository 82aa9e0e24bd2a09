//! A server on loopback that behaves as the service is documented, for the tests of whoever uses this crate (feature
//! `sandbox`).
//!
//! It checks AppKey, CheckSum, the time window and every parameter, refuses a nonce it has seen, de-duplicates by trace id,
//! holds messages that are then recalled or deleted, and keeps a record of all requests.
//!
//! ```
//! use yunxin_im::{Client, ConversationId, sandbox::{MessageState, Sandbox}, types::RecallType};
//!
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() -> Result<(), Box<dyn std::error::Error>> {
//! let sandbox = Sandbox::start().await?;
//! let conversation = ConversationId::p2p("alice", "bob")?;
//! sandbox.add_message(&conversation, 122334);
//!
//! let client = Client::builder(sandbox.credentials()).endpoint(sandbox.url()).build()?;
//! client
//!     .recall_message()
//!     .conversation_id(&conversation)
//!     .message_server_id(122334)
//!     .type_(RecallType::OneWay)
//!     .execute()
//!     .await?;
//!
//! assert_eq!(sandbox.message(&conversation, 122334).map(|m| m.state), Some(MessageState::RecalledOneWay));
//! assert_eq!(sandbox.requests().len(), 1);
//! # Ok(())
//! # }
//! ```

use std::{
    borrow::Cow,
    collections::{HashMap, HashSet, VecDeque},
    io,
    net::SocketAddr,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
    time::{Duration, SystemTime},
};

use axum::{
    Json, Router,
    extract::{Request, State},
    http::{HeaderMap, Method, StatusCode, header::HeaderValue},
    response::{Html, IntoResponse, Response},
};
use percent_encoding::percent_decode_str;
use serde_json::json;
use tokio::{net::TcpListener, sync::oneshot};

use crate::{
    ConversationId, Credentials, checksum,
    types::{ConversationType, RecallType, ResultCode, RevokeTimeCheck},
};

/// How far a CurTime may be from the server's clock.
const TIME_WINDOW: Duration = Duration::from_secs(5 * 60);
/// How long a two-way recall is possible, where an app has set nothing else.
const RECALL_WINDOW: Duration = Duration::from_secs(2 * 60);
/// How far back the operations reach that the recall window does not limit.
const REACH: Duration = Duration::from_secs(30 * 24 * 60 * 60);
/// The longest nonce, in characters.
const NONCE_LIMIT: usize = 128;

/// The running server. It stops when this is dropped.
#[derive(Debug)]
pub struct Sandbox {
    address: SocketAddr,
    url: String,
    shared: Arc<Shared>,
    /// Dropped to stop the server.
    _stop: oneshot::Sender<()>,
}

/// A message as the sandbox holds it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Message {
    /// What has become of it.
    pub state: MessageState,
    /// When it was sent.
    pub sent: SystemTime,
    /// How many calls to recall or delete it were done. From the second one on they change nothing, so that more than 1
    /// tells of a call that was sent twice.
    pub recalls: u32,
}

/// What has become of a message.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum MessageState {
    /// Nothing yet.
    Present,
    /// Recalled one way.
    RecalledOneWay,
    /// Recalled both ways.
    RecalledTwoWay,
    /// Deleted.
    Deleted,
}

/// A request as it arrived.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct RecordedRequest {
    /// The HTTP method.
    pub method: String,
    /// Path and query as on the wire, still encoded.
    pub target: String,
    /// The headers. The CheckSum is marked sensitive, so that `Debug` does not show it.
    pub headers: HeaderMap,
    /// The HTTP status it was answered with.
    pub status: u16,
    /// The result code it was answered with; `None` where the answer was no envelope.
    pub code: Option<ResultCode>,
}

impl RecordedRequest {
    /// The path as on the wire, still encoded.
    pub fn path(&self) -> &str {
        self.target.split_once('?').map_or(self.target.as_str(), |(path, _)| path)
    }

    /// The query parameters in their order, decoded.
    pub fn query(&self) -> Vec<(String, String)> {
        let query = self.target.split_once('?').map_or("", |(_, query)| query);
        query.split('&').filter(|pair| !pair.is_empty()).filter_map(decode_pair).collect()
    }

    /// The header `name`, empty where there is none or it is not text.
    pub fn header(&self, name: &str) -> &str {
        self.headers.get(name).and_then(|value| value.to_str().ok()).unwrap_or_default()
    }
}

#[derive(Debug)]
struct Shared {
    credentials: Credentials,
    books: Mutex<Books>,
}

#[derive(Debug, Default)]
struct Books {
    messages: HashMap<(ConversationId, i64), Message>,
    requests: Vec<RecordedRequest>,
    nonces: HashSet<String>,
    trace_ids: HashSet<String>,
    refusals: VecDeque<Refusal>,
}

/// Why a request is not done.
#[derive(Debug)]
struct Refusal {
    code: ResultCode,
    msg: String,
}

impl Sandbox {
    /// The AppKey of [`start`](Self::start).
    pub const APP_KEY: &'static str = "sandbox-app-key";
    /// The AppSecret of [`start`](Self::start). Known to all, so it is no secret.
    pub const APP_SECRET: &'static str = "sandbox-app-secret";

    /// Starts a sandbox on a free port of 127.0.0.1, for the app with [`APP_KEY`](Self::APP_KEY) and
    /// [`APP_SECRET`](Self::APP_SECRET).
    ///
    /// # Errors
    ///
    /// Where no port can be had.
    pub async fn start() -> io::Result<Self> {
        let credentials = Credentials::new(Self::APP_KEY, Self::APP_SECRET).map_err(io::Error::other)?;
        Self::start_with(SocketAddr::from(([127, 0, 0, 1], 0)), credentials).await
    }

    /// Starts a sandbox on `address`, for the app with `credentials`.
    ///
    /// # Errors
    ///
    /// Where the address cannot be had.
    pub async fn start_with(address: SocketAddr, credentials: Credentials) -> io::Result<Self> {
        let listener = TcpListener::bind(address).await?;
        let address = listener.local_addr()?;
        let shared = Arc::new(Shared { credentials, books: Mutex::default() });
        let (stop, stopped) = oneshot::channel::<()>();
        let app = Router::new().fallback(handle).with_state(Arc::clone(&shared));
        tokio::spawn(async move {
            tokio::select! {
                // Fails only where it cannot accept, and then there is nobody to tell.
                _ = axum::serve(listener, app) => {}
                _ = stopped => {}
            }
        });
        Ok(Self { address, url: format!("http://{address}"), shared, _stop: stop })
    }

    /// The endpoint: `http://127.0.0.1:port`.
    pub fn url(&self) -> &str {
        &self.url
    }

    /// The address it listens on.
    pub fn address(&self) -> SocketAddr {
        self.address
    }

    /// The credentials of the app it serves.
    pub fn credentials(&self) -> Credentials {
        self.shared.credentials.clone()
    }

    /// Adds a message that was sent just now.
    pub fn add_message(&self, conversation: &ConversationId, message_server_id: i64) {
        self.add_message_sent(conversation, message_server_id, SystemTime::now());
    }

    /// Adds a message that was sent at `sent`. A message of the same id is replaced.
    pub fn add_message_sent(&self, conversation: &ConversationId, message_server_id: i64, sent: SystemTime) {
        let message = Message { state: MessageState::Present, sent, recalls: 0 };
        self.shared.books().messages.insert((conversation.clone(), message_server_id), message);
    }

    /// The message as it is now.
    pub fn message(&self, conversation: &ConversationId, message_server_id: i64) -> Option<Message> {
        self.shared.books().messages.get(&(conversation.clone(), message_server_id)).copied()
    }

    /// All requests so far, in the order of their answers.
    pub fn requests(&self) -> Vec<RecordedRequest> {
        self.shared.books().requests.clone()
    }

    /// Refuses the next request that is signed as it should be, whatever it asks for. More than one call adds up.
    pub fn refuse_next(&self, code: impl Into<ResultCode>, msg: impl Into<String>) {
        self.shared.books().refusals.push_back(Refusal { code: code.into(), msg: msg.into() });
    }
}

impl Shared {
    fn books(&self) -> MutexGuard<'_, Books> {
        // The books are whole between any two statements, so a panic elsewhere has not broken them.
        self.books.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

async fn handle(State(shared): State<Arc<Shared>>, request: Request) -> Response {
    let target = request.uri().path_and_query().map_or("", |target| target.as_str()).to_owned();
    let (code, response) = match answer(&shared, request.method(), &target, request.headers()) {
        Ok(Ok(())) => (Some(ResultCode::SUCCESS), envelope(ResultCode::SUCCESS, "success")),
        Ok(Err(Refusal { code, msg })) => (Some(code), envelope(code, &msg)),
        Err(status) => (None, (status, Html(format!("<html><h1>{status}</h1></html>"))).into_response()),
    };
    let mut headers = request.headers().clone();
    if let Some(check_sum) = headers.get_mut("CheckSum") {
        check_sum.set_sensitive(true);
    }
    let method = request.method().to_string();
    shared.books().requests.push(RecordedRequest { method, target, headers, status: response.status().as_u16(), code });
    response
}

fn envelope(code: ResultCode, msg: &str) -> Response {
    let data = if code == ResultCode::SUCCESS { json!({}) } else { json!(null) };
    Json(json!({ "code": code, "msg": msg, "data": data })).into_response()
}

/// What the application says, or the HTTP status with which the request does not reach it.
fn answer(
    shared: &Shared,
    method: &Method,
    target: &str,
    headers: &HeaderMap,
) -> Result<Result<(), Refusal>, StatusCode> {
    let (path, query) = target.split_once('?').unwrap_or((target, ""));
    // As common Java front ends do with what RFC 3986 does not allow.
    if target.contains(['|', '\\', '^', '"', '<', '>', '{', '}', '`']) {
        return Err(StatusCode::BAD_REQUEST);
    }
    let (conversation, message) = path
        .strip_prefix("/im/v2/conversations/")
        .and_then(|rest| rest.split_once("/messages/"))
        .filter(|(conversation, message)| !conversation.contains('/') && !message.contains('/'))
        .ok_or(StatusCode::NOT_FOUND)?;
    if method != Method::DELETE {
        return Err(StatusCode::METHOD_NOT_ALLOWED);
    }
    let mut books = shared.books();
    Ok(authenticate(&shared.credentials, &mut books, headers).and_then(|()| {
        if let Some(refusal) = books.refusals.pop_front() {
            return Err(refusal);
        }
        let call = Call::parse(conversation, message, query)?;
        let trace_id = text(headers, "X-custom-traceid");
        if !trace_id.is_empty() && !books.trace_ids.insert(trace_id.to_owned()) {
            return Err(refusal(ResultCode::DUPLICATE_REQUEST, "duplicate X-custom-traceid"));
        }
        call.apply(&mut books)
    }))
}

fn authenticate(credentials: &Credentials, books: &mut Books, headers: &HeaderMap) -> Result<(), Refusal> {
    if text(headers, "AppKey") != credentials.app_key() {
        return Err(bad("unknown AppKey"));
    }
    let (nonce, cur_time) = (text(headers, "Nonce"), text(headers, "CurTime"));
    if nonce.is_empty() || nonce.chars().count() > NONCE_LIMIT {
        return Err(bad("Nonce is empty or longer than 128 characters"));
    }
    let time = cur_time.parse().map_err(|_| bad("CurTime is not a time in seconds"))?;
    let now = chrono::Utc::now().timestamp();
    if now.abs_diff(time) > TIME_WINDOW.as_secs() {
        return Err(bad("CurTime is more than 5 minutes off"));
    }
    if text(headers, "CheckSum") != checksum(credentials.app_secret(), nonce, cur_time) {
        return Err(bad("CheckSum is wrong"));
    }
    if !books.nonces.insert(nonce.to_owned()) {
        return Err(bad("Nonce was used before"));
    }
    Ok(())
}

/// A call with parameters that are valid each on its own and together.
struct Call {
    conversation: ConversationId,
    message_server_id: i64,
    recall_type: RecallType,
    revoke_time: RevokeTimeCheck,
}

impl Call {
    fn parse(conversation: &str, message: &str, query: &str) -> Result<Self, Refusal> {
        let conversation = decode(conversation).ok_or_else(|| bad("conversation_id is not UTF-8"))?;
        let conversation = conversation.parse::<ConversationId>().map_err(|e| bad(&format!("conversation_id: {e}")))?;
        let message_server_id =
            decode(message).and_then(|id| id.parse().ok()).ok_or_else(|| bad("message_server_id is not an integer"))?;
        let mut parameters = HashMap::new();
        for pair in query.split('&').filter(|pair| !pair.is_empty()) {
            let (name, value) = decode_pair(pair).ok_or_else(|| bad("the query is not UTF-8"))?;
            // The vendor's own example has names without a value, for parameters that are not set.
            if !value.is_empty() {
                parameters.entry(name).or_insert(value);
            }
        }
        let number = |name| parameters.get(name).map(|value| value.parse::<i64>().map_err(|_| bad(name))).transpose();

        let recall_type = number("type")?.ok_or_else(|| bad("type is missing"))?;
        let recall_type = RecallType::try_from(recall_type).map_err(|e| bad(&format!("type: {e}")))?;
        let revoke_time = number("ingore_revoke_time")?.unwrap_or(RevokeTimeCheck::Enforce.number());
        let revoke_time =
            RevokeTimeCheck::try_from(revoke_time).map_err(|e| bad(&format!("ingore_revoke_time: {e}")))?;
        if parameters.get("check_team_member_valid").is_some_and(|v| v != "true" && v != "false") {
            return Err(bad("check_team_member_valid is neither true nor false"));
        }
        for (name, limit) in
            [("description", 128), ("push_payload", 2048), ("route_environment", 2048), ("attach", 5000)]
        {
            if parameters.get(name).is_some_and(|value| value.chars().count() > limit) {
                return Err(refusal(
                    ResultCode::PARAMETER_TOO_LONG,
                    &format!("{name} is longer than {limit} characters"),
                ));
            }
        }
        if conversation.conversation_type() == ConversationType::SuperTeam && recall_type != RecallType::TwoWay {
            return Err(bad("a super team takes a two-way recall only"));
        }
        Ok(Self { conversation, message_server_id, recall_type, revoke_time })
    }

    fn apply(self, books: &mut Books) -> Result<(), Refusal> {
        // A message that does not exist, any more or at all, is recalled with success.
        let Some(message) = books.messages.get_mut(&(self.conversation, self.message_server_id)) else { return Ok(()) };
        if message.state != MessageState::Present {
            message.recalls += 1;
            return Ok(());
        }
        let reach = match (self.recall_type, self.revoke_time) {
            (RecallType::TwoWay, RevokeTimeCheck::Enforce) => RECALL_WINDOW,
            _ => REACH,
        };
        if message.sent.elapsed().unwrap_or_default() > reach {
            return Err(refusal(ResultCode::RECALL_WINDOW_PASSED, "the message is older than the operation reaches"));
        }
        message.state = if self.recall_type == RecallType::OneWay {
            MessageState::RecalledOneWay
        } else if self.recall_type == RecallType::TwoWay {
            MessageState::RecalledTwoWay
        } else {
            MessageState::Deleted
        };
        message.recalls += 1;
        Ok(())
    }
}

fn text<'a>(headers: &'a HeaderMap, name: &str) -> &'a str {
    headers.get(name).map(HeaderValue::to_str).and_then(Result::ok).unwrap_or_default()
}

/// A part of a query, as Java's servlets read it: `+` is a space.
fn decode_pair(pair: &str) -> Option<(String, String)> {
    let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
    Some((decode(&name.replace('+', " "))?, decode(&value.replace('+', " "))?))
}

fn decode(text: &str) -> Option<String> {
    percent_decode_str(text).decode_utf8().ok().map(Cow::into_owned)
}

fn bad(msg: &str) -> Refusal {
    refusal(ResultCode::BAD_PARAMETER, msg)
}

fn refusal(code: ResultCode, msg: &str) -> Refusal {
    Refusal { code, msg: msg.to_owned() }
}
