//! What the service remembers beyond a request: one file or folder for each section of the API.

mod accounts;
mod broadcasts;
mod codes;
mod conversations;
mod entity;
mod ids;
mod messages;
mod relations;
mod rooms;
mod scene;
mod signalling;
mod subscriptions;
mod teams;

use std::{
    collections::{BTreeMap, BTreeSet, HashMap},
    time::{Duration, SystemTime, UNIX_EPOCH},
};

use serde_json::Value;

use crate::{
    answer::{Answer, bad},
    call::Call,
};
pub(crate) use accounts::Account;
use broadcasts::{Broadcast, Pace};
use ids::Ids;
pub(crate) use messages::{Messages, Stored};
pub(crate) use relations::Friend;
pub(crate) use rooms::Room;
pub(crate) use scene::{Contents, SceneMessage};
pub(crate) use teams::{Member, Team};

/// Does what an operation does, and returns `data` of its answer.
pub(crate) type Handler = fn(&mut Store, &Call) -> Result<Value, Stop>;

/// Returns the handler of the operation with this id; `None` if it has no state, so that its answer is the example.
pub(crate) fn handler(id: &str) -> Option<Handler> {
    let sections = [
        accounts::handler,
        relations::handler,
        messages::handler,
        teams::handler,
        conversations::handler,
        rooms::handler,
        broadcasts::handler,
        subscriptions::handler,
        signalling::handler,
    ];
    sections.iter().find_map(|section| section(id))
}

/// Why a call is not done.
#[derive(Debug)]
pub(crate) enum Stop {
    Refused(Answer),
    /// It names something that the sandbox has never held. It is answered with the example, unless everything must be known.
    Unknown(Answer),
}

impl From<Answer> for Stop {
    fn from(answer: Answer) -> Self {
        Self::Refused(answer)
    }
}

/// Refuses a call.
pub(crate) fn refuse<T>(code: i64, msg: impl Into<String>) -> Result<T, Stop> {
    Err(Stop::Refused(Answer::code(code, msg)))
}

/// Refuses a call for a parameter.
pub(crate) fn refuse_parameter<T>(msg: impl Into<String>) -> Result<T, Stop> {
    Err(Stop::Refused(bad(msg)))
}

/// How long a two-way recall is possible if the app has not set it.
const RECALL_WINDOW: Duration = Duration::from_secs(2 * 60);

pub(crate) struct Store {
    pub(crate) recall_window: Duration,
    /// Whether what a call names must have been put there before.
    pub(crate) is_strict: bool,
    /// The time of the current call, in milliseconds since 1970.
    pub(crate) now: i64,
    random: fastrand::Rng,
    ids: Ids,
    accounts: accounts::Accounts,
    relations: HashMap<String, relations::Relations>,
    pub(crate) messages: Messages,
    lists: conversations::Lists,
    /// The number of conversations in all lists.
    conversation_count: usize,
    teams: teams::Teams,
    /// The teams that an account is a member of.
    joined: HashMap<String, BTreeSet<i64>>,
    rooms: rooms::Rooms,
    broadcasts: BTreeMap<i64, Broadcast>,
    pace: Pace,
    pushes: BTreeMap<i64, Value>,
    subscriptions: subscriptions::Subscriptions,
    signal_rooms: signalling::SignalRooms,
}

impl Store {
    pub(crate) fn new() -> Self {
        Self {
            recall_window: RECALL_WINDOW,
            is_strict: false,
            now: 0,
            random: fastrand::Rng::new(),
            ids: Ids::default(),
            accounts: HashMap::new(),
            relations: HashMap::new(),
            messages: Messages::default(),
            lists: HashMap::new(),
            conversation_count: 0,
            teams: HashMap::new(),
            joined: HashMap::new(),
            rooms: HashMap::new(),
            broadcasts: BTreeMap::new(),
            pace: Pace::default(),
            pushes: BTreeMap::new(),
            subscriptions: HashMap::new(),
            signal_rooms: BTreeMap::new(),
        }
    }

    /// Forgets what is not a setting.
    pub(crate) fn clear(&mut self) {
        let Self { recall_window, is_strict, .. } = *self;
        let max_messages = self.messages.max_messages;
        *self = Self { recall_window, is_strict, ..Self::new() };
        self.messages.max_messages = max_messages;
    }
}

/// Returns a point in time in milliseconds since 1970.
pub(crate) fn milliseconds(time: SystemTime) -> i64 {
    let since = time.duration_since(UNIX_EPOCH).unwrap_or_default();
    i64::try_from(since.as_millis()).unwrap_or(i64::MAX)
}
