//! The rules of the vendor's page, and what the service remembers.

use std::time::{Duration, SystemTime};

use chrono::Utc;
use serde::{Deserialize, Serialize};
use sha1::{Digest, Sha1};
use tokio::time::Instant;

use crate::{
    RecordedRequest,
    answer::{Answer, DUPLICATE_REQUEST, RATE_LIMITED, bad, require},
    call::{Call, integer},
    custom::Custom,
    example::example,
    memory::{Quota, Seen},
    request::is_valid_target,
    store::{Stop, Store, milliseconds},
    table::{Route, table},
};

/// How far a CurTime may be from the service's clock.
const TIME_WINDOW: Duration = Duration::from_secs(5 * 60);
/// How long a trace id is remembered, at least. The page does not say how long it is.
const TRACE_ID_WINDOW: Duration = Duration::from_secs(60 * 60);
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
#[derive(Clone, Copy, Debug, Default, Deserialize, PartialEq, Eq, Hash, Serialize)]
#[non_exhaustive]
#[serde(rename_all = "snake_case")]
pub enum MessageState {
    /// Neither recalled nor deleted.
    #[default]
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
    /// Whether parameters and properties that are not documented are refused.
    pub(crate) denies_unknown: bool,
    /// How many seconds the service's clock is ahead of the system's.
    pub(crate) clock_offset: i64,
    pub(crate) store: Store,
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
            denies_unknown: false,
            clock_offset: 0,
            store: Store::new(),
            // A nonce can come again for as long as its CurTime is accepted, which may be ahead by the window.
            nonces: Seen::new(2 * TIME_WINDOW),
            trace_ids: Seen::new(TRACE_ID_WINDOW),
            started: Instant::now(),
        }
    }

    /// Forgets what is not a setting. Nonces stay, since they are never used again.
    pub(crate) fn clear(&mut self) {
        self.store.clear();
        self.trace_ids = Seen::new(TRACE_ID_WINDOW);
        self.quota = self.quota.as_ref().map(|quota| Quota::new(quota.per_second, quota.block));
    }

    /// Returns the service's clock, in seconds since 1970.
    pub(crate) fn clock(&self) -> i64 {
        Utc::now().timestamp().saturating_add(self.clock_offset)
    }

    /// Finds the operation that a request names, whatever else is wrong with the request.
    pub(crate) fn route<'a>(&self, request: &'a RecordedRequest) -> Route<'a> {
        match (request.path().strip_prefix(self.path_prefix.as_str()), table()) {
            (Some(path), Ok(table)) => table.route(request.method(), path),
            _ => Route::Unknown,
        }
    }

    /// Checks a request: what it asks for, or why it is not done.
    pub(crate) fn admit(&mut self, request: &RecordedRequest) -> Result<Call, Answer> {
        require(is_valid_target(request.target()), || Answer::Status(400))?;
        let (operation, in_path) = match self.route(request) {
            Route::Operation(operation, in_path) => (operation, in_path),
            Route::OtherMethod => return Err(Answer::Status(405)),
            Route::Unknown => return Err(Answer::Status(404)),
        };
        let elapsed = self.started.elapsed();
        self.authenticate(request, elapsed)?;
        let is_in_quota = self.quota.as_mut().is_none_or(|quota| quota.admit(elapsed));
        require(is_in_quota, || Answer::code(RATE_LIMITED, "the quota is exceeded"))?;
        let call = Call::parse(operation, &in_path, request, self.denies_unknown)?;
        let trace_id = request.header("X-custom-traceid");
        let is_new = trace_id.is_empty() || self.trace_ids.insert(trace_id, elapsed);
        require(is_new, || Answer::code(DUPLICATE_REQUEST, "duplicate X-custom-traceid"))?;
        Ok(call)
    }

    /// Does what a call asks for, or says why not, unless a test has its own answer.
    pub(crate) fn answer(&mut self, call: &Call, custom: Option<Custom>) -> Answer {
        let store = &mut self.store;
        store.now = milliseconds(SystemTime::now());
        match custom {
            Some(Custom::Answer(answer)) => return answer,
            Some(Custom::Example) => return Answer::success(example(call, store.now)),
            Some(Custom::State) | None => {}
        }
        match call.operation.handler.map(|handler| handler(store, call)) {
            Some(Ok(data)) => Answer::success(data),
            Some(Err(Stop::Unknown(answer))) if store.is_strict => answer,
            Some(Err(Stop::Refused(answer))) => answer,
            Some(Err(Stop::Unknown(_))) | None => Answer::success(example(call, store.now)),
        }
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
}
