//! The rules of the vendor's page, and what the service remembers.

use std::{
    collections::HashMap,
    time::{Duration, SystemTime},
};

use chrono::Utc;
use sha1::{Digest, Sha1};
use tokio::time::Instant;

use crate::{
    RecordedRequest,
    answer::{Answer, DUPLICATE_REQUEST, RATE_LIMITED, RECALL_WINDOW_PASSED, SUCCESS, bad, require},
    call::{Call, integer},
    memory::{Quota, Seen},
    request::is_valid_target,
};

/// How far a CurTime may be from the service's clock.
const TIME_WINDOW: Duration = Duration::from_secs(5 * 60);
/// How long a trace id is remembered, at least. The page does not say how long it is.
const TRACE_ID_WINDOW: Duration = Duration::from_secs(60 * 60);
/// How long a two-way recall is possible if the app has not set it.
const RECALL_WINDOW: Duration = Duration::from_secs(2 * 60);
/// How far back the operations reach that the recall window does not limit.
const REACH: Duration = Duration::from_secs(30 * 24 * 60 * 60);

/// A message as the sandbox holds it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Message {
    /// What has become of it.
    pub state: MessageState,
    /// When it was sent.
    pub sent: SystemTime,
    /// How many calls to recall or delete it were done. From the second one on they change nothing, so more than 1 tells of
    /// a call that was sent twice.
    pub recalls: u32,
}

/// What has become of a message.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MessageState {
    /// Neither recalled nor deleted.
    Present,
    /// Recalled one way.
    RecalledOneWay,
    /// Recalled both ways.
    RecalledTwoWay,
    /// Deleted.
    Deleted,
}

/// The app that is served. It has no `Debug`, so that its secret is never shown.
#[derive(Clone)]
pub(crate) struct App {
    pub(crate) key: String,
    pub(crate) secret: String,
}

/// The service: its settings and what it remembers.
pub(crate) struct Service {
    pub(crate) app: App,
    /// Empty, or with a `/` at its start only.
    pub(crate) path_prefix: String,
    pub(crate) quota: Option<Quota>,
    pub(crate) recall_window: Duration,
    /// How many seconds the service's clock is ahead of the system's.
    pub(crate) clock_offset: i64,
    /// By conversation and message.
    pub(crate) messages: HashMap<(String, i64), Message>,
    nonces: Seen,
    trace_ids: Seen,
    /// By tokio's clock, so that quota and memory follow a test that pauses it.
    pub(crate) started: Instant,
}

impl Service {
    pub(crate) fn new(app: App) -> Self {
        Self {
            app,
            path_prefix: String::new(),
            quota: None,
            recall_window: RECALL_WINDOW,
            clock_offset: 0,
            messages: HashMap::new(),
            // A nonce can come again for as long as its CurTime is accepted, which may be ahead by the window.
            nonces: Seen::new(2 * TIME_WINDOW),
            trace_ids: Seen::new(TRACE_ID_WINDOW),
            started: Instant::now(),
        }
    }

    /// Forgets what is not a setting. Nonces stay, since they are never used again.
    pub(crate) fn clear(&mut self) {
        self.messages.clear();
        self.trace_ids = Seen::new(TRACE_ID_WINDOW);
        self.quota = self.quota.as_ref().map(|quota| Quota::new(quota.per_second, quota.block));
    }

    /// Returns the service's clock, in seconds since 1970.
    pub(crate) fn clock(&self) -> i64 {
        Utc::now().timestamp().saturating_add(self.clock_offset)
    }

    /// Does what a request asks for, or says why not.
    pub(crate) fn handle(&mut self, request: &RecordedRequest) -> Answer {
        self.call(request).err().unwrap_or_else(|| Answer::code(SUCCESS, "success"))
    }

    fn call(&mut self, request: &RecordedRequest) -> Result<(), Answer> {
        require(is_valid_target(request.target()), || Answer::Status(400))?;
        let (conversation_id, message_server_id) = self.route(request.path()).ok_or(Answer::Status(404))?;
        require(request.method() == "DELETE", || Answer::Status(405))?;
        let elapsed = self.started.elapsed();
        self.authenticate(request, elapsed)?;
        let is_in_quota = self.quota.as_mut().is_none_or(|quota| quota.admit(elapsed));
        require(is_in_quota, || Answer::code(RATE_LIMITED, "the quota is exceeded"))?;
        let call = Call::parse(conversation_id, message_server_id, request)?;
        let trace_id = request.header("X-custom-traceid");
        let is_new = trace_id.is_empty() || self.trace_ids.insert(trace_id, elapsed);
        require(is_new, || Answer::code(DUPLICATE_REQUEST, "duplicate X-custom-traceid"))?;
        self.recall(call)
    }

    /// Returns the two ids in the path, still encoded.
    fn route<'a>(&self, path: &'a str) -> Option<(&'a str, &'a str)> {
        let path = path.strip_prefix(self.path_prefix.as_str())?.strip_prefix("/im/v2/conversations/")?;
        let ids = path.split_once("/messages/")?;
        (!ids.0.contains('/') && !ids.1.contains('/')).then_some(ids)
    }

    fn authenticate(&mut self, request: &RecordedRequest, elapsed: Duration) -> Result<(), Answer> {
        for name in ["AppKey", "Nonce", "CurTime", "CheckSum"] {
            let count = request.headers().filter(|(n, _)| n.eq_ignore_ascii_case(name)).count();
            require(count == 1, || bad(format!("{name} is missing or given twice")))?;
        }
        let (nonce, cur_time) = (request.header("Nonce"), request.header("CurTime"));
        let is_nonce = (1..=128).contains(&nonce.chars().count());
        let time = integer(cur_time).ok_or_else(|| bad("CurTime is not a time in seconds"))?;
        let digest = Sha1::new().chain_update(&self.app.secret).chain_update(nonce).chain_update(cur_time).finalize();
        require(request.header("AppKey") == self.app.key, || bad("unknown AppKey"))?;
        require(is_nonce, || bad("Nonce is empty or longer than 128 characters"))?;
        require(self.clock().abs_diff(time) <= TIME_WINDOW.as_secs(), || bad("CurTime is more than 5 minutes off"))?;
        require(request.header("CheckSum") == hex::encode(digest), || bad("CheckSum is wrong"))?;
        require(self.nonces.insert(nonce, elapsed), || bad("Nonce was used before"))
    }

    fn recall(&mut self, call: Call) -> Result<(), Answer> {
        // A message that does not exist is recalled with success.
        let Some(message) = self.messages.get_mut(&call.message) else { return Ok(()) };
        if message.state == MessageState::Present {
            let is_limited = call.state == MessageState::RecalledTwoWay && !call.ignores_recall_window;
            let reach = if is_limited { self.recall_window } else { REACH };
            let is_in_reach = message.sent.elapsed().unwrap_or_default() <= reach;
            let msg = "the message is older than the operation reaches";
            require(is_in_reach, || Answer::code(RECALL_WINDOW_PASSED, msg))?;
            message.state = call.state;
        }
        message.recalls += 1;
        Ok(())
    }
}
