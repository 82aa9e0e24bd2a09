//! The rules of the vendor's page and what the service remembers. Time is given with each request; there are no sockets.

use std::{
    collections::HashMap,
    fmt,
    sync::Arc,
    time::{Duration, SystemTime, UNIX_EPOCH},
};

use sha1::{Digest, Sha1};

use crate::{
    call::{Call, Refusal, bad, integer},
    code,
    memory::{Quota, Seen},
    request::RecordedRequest,
};

/// How far a CurTime may be from the service's clock.
const TIME_WINDOW: Duration = Duration::from_secs(5 * 60);
/// How long a trace id is remembered, at least. The page does not say how long it is.
const TRACE_ID_WINDOW: Duration = Duration::from_secs(60 * 60);
/// How long a two-way recall is possible if the app has not set it.
const RECALL_WINDOW: Duration = Duration::from_secs(2 * 60);
/// How far back the operations reach that the recall window does not limit.
const REACH: Duration = Duration::from_secs(30 * 24 * 60 * 60);
/// The longest nonce, in characters.
const NONCE_LIMIT: usize = 128;

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

/// The app that is served.
pub(crate) struct App {
    pub(crate) key: String,
    pub(crate) secret: String,
}

impl fmt::Debug for App {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("App").field("key", &self.key).finish_non_exhaustive()
    }
}

/// The service: its settings and what it remembers.
pub(crate) struct Service {
    pub(crate) app: Arc<App>,
    /// Empty, or with a `/` at its start only.
    pub(crate) path_prefix: String,
    pub(crate) recall_window: Duration,
    /// How many seconds the service's clock is ahead of the system's.
    pub(crate) clock_offset: i64,
    /// By conversation and message.
    pub(crate) messages: HashMap<String, HashMap<i64, Message>>,
    quota: Option<Quota>,
    nonces: Seen,
    trace_ids: Seen,
}

/// When a request arrives: by the system's clock, and since the start by a clock that is never set back.
#[derive(Clone, Copy)]
pub(crate) struct Now {
    pub(crate) system: SystemTime,
    pub(crate) elapsed: Duration,
}

/// Code and message of the application, or the HTTP status with which a request does not reach it.
pub(crate) type Answer = Result<(i64, String), u16>;

impl Service {
    pub(crate) fn new(app: Arc<App>, path_prefix: String, quota: Option<Quota>) -> Self {
        Self {
            app,
            path_prefix,
            recall_window: RECALL_WINDOW,
            clock_offset: 0,
            messages: HashMap::new(),
            quota,
            // A nonce can come again for as long as its CurTime is accepted, which may be ahead by the window.
            nonces: Seen::new(2 * TIME_WINDOW),
            trace_ids: Seen::new(TRACE_ID_WINDOW),
        }
    }

    /// Forgets what is not a setting. Nonces stay, since they are never used again.
    pub(crate) fn clear(&mut self) {
        self.messages.clear();
        self.trace_ids = Seen::new(TRACE_ID_WINDOW);
        self.quota = self.quota.take().map(|quota| Quota::new(quota.per_second, quota.block));
    }

    /// The service's clock, in seconds since 1970.
    pub(crate) fn clock(&self, system: SystemTime) -> i64 {
        let seconds = system.duration_since(UNIX_EPOCH).unwrap_or_default().as_secs();
        seconds.cast_signed().saturating_add(self.clock_offset)
    }

    /// Does what a request asks for, or says why not.
    pub(crate) fn handle(&mut self, request: &RecordedRequest, now: Now) -> Answer {
        if !is_valid_target(request.target()) {
            return Err(400);
        }
        let (path, query) = request.split_target();
        let (conversation_id, message_server_id) = path
            .strip_prefix(self.path_prefix.as_str())
            .and_then(|path| path.strip_prefix("/im/v2/conversations/"))
            .and_then(|rest| rest.split_once("/messages/"))
            .filter(|(conversation_id, message)| !conversation_id.contains('/') && !message.contains('/'))
            .ok_or(404_u16)?;
        if request.method() != "DELETE" {
            return Err(405);
        }
        let done = self.authenticate(request, now).and_then(|()| {
            if self.quota.as_mut().is_some_and(|quota| !quota.admit(now.elapsed)) {
                return Err((code::RATE_LIMITED, "the quota is exceeded".to_owned()));
            }
            let call = Call::parse(conversation_id, message_server_id, query)?;
            let trace_id = request.header("X-custom-traceid");
            if !trace_id.is_empty() && !self.trace_ids.insert(trace_id, now.elapsed) {
                return Err((code::DUPLICATE_REQUEST, "duplicate X-custom-traceid".to_owned()));
            }
            self.recall(&call, now)
        });
        Ok(done.map_or_else(|refusal| refusal, |()| (code::SUCCESS, "success".to_owned())))
    }

    fn authenticate(&mut self, request: &RecordedRequest, now: Now) -> Result<(), Refusal> {
        for name in ["AppKey", "Nonce", "CurTime", "CheckSum"] {
            if request.headers().filter(|(n, _)| n.eq_ignore_ascii_case(name)).count() != 1 {
                return Err(bad(format!("{name} is missing or given twice")));
            }
        }
        if request.header("AppKey") != self.app.key {
            return Err(bad("unknown AppKey"));
        }
        let (nonce, cur_time) = (request.header("Nonce"), request.header("CurTime"));
        if nonce.is_empty() || nonce.chars().count() > NONCE_LIMIT {
            return Err(bad(format!("Nonce is empty or longer than {NONCE_LIMIT} characters")));
        }
        let time = integer(cur_time).ok_or_else(|| bad("CurTime is not a time in seconds"))?;
        if self.clock(now.system).abs_diff(time) > TIME_WINDOW.as_secs() {
            return Err(bad("CurTime is more than 5 minutes off"));
        }
        if request.header("CheckSum") != checksum(&self.app.secret, nonce, cur_time) {
            return Err(bad("CheckSum is wrong"));
        }
        if !self.nonces.insert(nonce, now.elapsed) {
            return Err(bad("Nonce was used before"));
        }
        Ok(())
    }

    fn recall(&mut self, call: &Call, now: Now) -> Result<(), Refusal> {
        let messages = self.messages.get_mut(&call.conversation_id);
        // A message that does not exist is recalled with success.
        let Some(message) = messages.and_then(|messages| messages.get_mut(&call.message_server_id)) else {
            return Ok(());
        };
        if message.state == MessageState::Present {
            let is_limited = call.state == MessageState::RecalledTwoWay && !call.ignores_recall_window;
            let reach = if is_limited { self.recall_window } else { REACH };
            if now.system.duration_since(message.sent).unwrap_or_default() > reach {
                let msg = "the message is older than the operation reaches";
                return Err((code::RECALL_WINDOW_PASSED, msg.to_owned()));
            }
            message.state = call.state;
        }
        message.recalls += 1;
        Ok(())
    }
}

/// Lowercase hexadecimal SHA-1 of the three texts in a row.
fn checksum(app_secret: &str, nonce: &str, cur_time: &str) -> String {
    hex::encode(Sha1::new().chain_update(app_secret).chain_update(nonce).chain_update(cur_time).finalize())
}

/// False for what RFC 3986 does not allow, which common Java front ends refuse.
pub(crate) fn is_valid_target(target: &str) -> bool {
    let mut bytes = target.bytes();
    while let Some(byte) = bytes.next() {
        let valid = match byte {
            b'%' => [bytes.next(), bytes.next()].iter().all(|b| b.is_some_and(|b| b.is_ascii_hexdigit())),
            _ => byte.is_ascii_graphic() && !br#"|\^"<>{}`#"#.contains(&byte),
        };
        if !valid {
            return false;
        }
    }
    true
}
