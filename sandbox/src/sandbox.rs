//! The handle of a running sandbox.

use std::{
    fmt, io,
    sync::Arc,
    thread::{self, JoinHandle},
    time::{Duration, Instant, SystemTime},
};

use tokio::{sync::oneshot, task::JoinSet};

use crate::{
    ExampleRequest, Fault, Message, MessageState, RecordedRequest, SandboxBuilder,
    conversation_id::ConversationId,
    fault::Rule,
    service::App,
    state::Shared,
    store::{Stored, milliseconds},
    table::{Table, table},
};

/// A running sandbox. It stops when it is dropped, which waits for at most 5 s if a function given to
/// [`on_request`](SandboxBuilder::on_request) does not return.
///
/// Methods that take a conversation id panic if the text is not one.
pub struct Sandbox {
    pub(crate) endpoints: Vec<String>,
    pub(crate) app: App,
    pub(crate) shared: Arc<Shared>,
    /// The thread, and what ends it when it is dropped.
    pub(crate) thread: Option<(oneshot::Sender<()>, JoinHandle<()>)>,
    /// They end when this is dropped.
    pub(crate) _tasks: JoinSet<()>,
}

/// How long a drop waits for the thread, which ends at once unless a function given to `on_request` does not return.
const PATIENCE: Duration = Duration::from_secs(5);

impl Sandbox {
    /// The AppKey that is served by default.
    pub const APP_KEY: &'static str = "sandbox-app-key";
    /// The AppSecret of that AppKey. It is public, so it protects nothing.
    pub const APP_SECRET: &'static str = "sandbox-app-secret";

    /// Starts a sandbox on a free port of 127.0.0.1, with the settings that [`builder`](Self::builder) has by default.
    ///
    /// # Errors
    ///
    /// Fails if a port is not available, or a thread cannot be started.
    pub fn start() -> io::Result<Self> {
        Self::builder().start()
    }

    /// Starts to build a sandbox with other settings.
    pub fn builder() -> SandboxBuilder {
        SandboxBuilder::new()
    }

    /// Returns a request of each operation of the API, made from the examples of the documents: with what is required, or with
    /// everything if it is complete.
    pub fn example_requests(is_complete: bool) -> Vec<ExampleRequest> {
        let operations = table().map_or(&[][..], Table::operations);
        operations.iter().map(|operation| ExampleRequest::new(operation, is_complete)).collect()
    }

    /// Returns the URL of the first endpoint: `http://127.0.0.1:port`, then the path prefix.
    pub fn url(&self) -> &str {
        &self.endpoints[0]
    }

    /// Returns the URLs of all endpoints.
    pub fn endpoints(&self) -> &[String] {
        &self.endpoints
    }

    /// Returns the AppKey of the app it serves.
    pub fn app_key(&self) -> &str {
        &self.app.key
    }

    /// Returns the AppSecret of the app it serves.
    pub fn app_secret(&self) -> &str {
        &self.app.secret
    }

    /// Adds a message that was sent just now. A message with the same id is replaced.
    #[track_caller]
    pub fn add_message(&self, conversation_id: impl AsRef<str>, message_server_id: i64) {
        self.add_message_sent(conversation_id, message_server_id, SystemTime::now());
    }

    /// Adds a message that was sent at `sent`. A message with the same id is replaced.
    #[track_caller]
    pub fn add_message_sent(&self, conversation_id: impl AsRef<str>, message_server_id: i64, sent: SystemTime) {
        let conversation = conversation(&conversation_id);
        let key = (milliseconds(sent), message_server_id);
        let store = &mut self.shared.state().service.store;
        store.now = milliseconds(SystemTime::now());
        store.keep(conversation, key, Stored::new(conversation.sender));
    }

    /// Returns a message as it is now; `None` if it was not added.
    #[track_caller]
    pub fn message(&self, conversation_id: impl AsRef<str>, message_server_id: i64) -> Option<Message> {
        let state = self.shared.state();
        let found = state.service.store.messages.sent(conversation(&conversation_id), message_server_id);
        found.map(|(key, stored)| stored.summary(key.0))
    }

    /// Returns the last requests in the order of their arrival, those included that a fault left without a response.
    pub fn requests(&self) -> Vec<RecordedRequest> {
        self.shared.state().requests.iter().cloned().collect()
    }

    /// Returns the last request.
    pub fn last_request(&self) -> Option<RecordedRequest> {
        self.shared.state().requests.back().cloned()
    }

    /// Returns how many requests have arrived, those included that are not kept any more.
    pub fn request_count(&self) -> usize {
        self.shared.state().request_count
    }

    /// Applies a fault to the next request. If there are several for a request, the one that was set first is applied.
    pub fn fail_next(&self, fault: Fault) {
        self.fail_times(1, fault);
    }

    /// Applies a fault to the next `times` requests.
    pub fn fail_times(&self, times: usize, fault: Fault) {
        self.add_rule(fault, times, 1.0, 0);
    }

    /// Applies a fault to each request with the probability `share` (1.0: to all), until [`clear_faults`](Self::clear_faults).
    /// With the same seed, it is the same choice of the first request, the second one, and so on.
    pub fn fail_share(&self, share: f64, seed: u64, fault: Fault) {
        self.add_rule(fault, usize::MAX, share, seed);
    }

    fn add_rule(&self, fault: Fault, times: usize, share: f64, seed: u64) {
        self.shared.state().rules.push(Rule::new(fault, times, share, seed));
    }

    /// Removes all faults.
    pub fn clear_faults(&self) {
        self.shared.state().rules.clear();
    }

    /// Sets how old a message may be at a two-way recall that does not ignore it. 2 minutes by default, as in the service.
    pub fn set_recall_window(&self, window: Duration) {
        self.shared.state().service.store.recall_window = window;
    }

    /// Sets how many seconds the sandbox's clock is ahead of the system's, or behind it if negative. CurTime is checked
    /// against this clock, and `Date` tells it. The age of messages is not affected.
    pub fn set_clock_offset(&self, seconds: i64) {
        self.shared.state().service.clock_offset = seconds;
    }

    /// Forgets all state, trace ids, requests, faults, responses of the test's own and a block by the quota. The settings stay.
    pub fn clear(&self) {
        self.shared.state().clear();
    }

    /// Asserts that `count` requests have arrived.
    ///
    /// # Panics
    ///
    /// Panics if it is another number. The message lists what arrived.
    #[track_caller]
    pub fn assert_requests(&self, count: usize) {
        let arrived = self.request_count();
        assert!(arrived == count, "expected {count} requests, {arrived} arrived{}", self.list());
    }

    /// Asserts what has become of a message, by exactly one call unless it is [`Present`](MessageState::Present).
    ///
    /// # Panics
    ///
    /// Panics if it is in another state, more than one call was done, or it was not added. The message lists what arrived.
    #[track_caller]
    pub fn assert_message(&self, conversation_id: impl AsRef<str>, message_server_id: i64, expected: MessageState) {
        let message = self.message(&conversation_id, message_server_id);
        let found = message.map_or("unknown".to_owned(), |m| format!("{:?} after {} calls", m.state, m.recalls));
        let calls = u32::from(expected != MessageState::Present);
        assert!(
            message.is_some_and(|message| (message.state, message.recalls) == (expected, calls)),
            "expected message {message_server_id} of {} to be {expected:?} after {calls} calls, it is {found}{}",
            conversation_id.as_ref(),
            self.list()
        );
    }

    /// Lists the last requests, for the message of an assertion.
    pub(crate) fn list(&self) -> String {
        let newest = self.requests().into_iter().rev().take(20).map(|request| format!("\n  {request}"));
        newest.fold("; newest requests first:".to_owned(), |list, request| list + &request)
    }
}

/// Returns the conversation that a test names by its id.
#[track_caller]
fn conversation(id: &impl AsRef<str>) -> ConversationId<'_> {
    match ConversationId::parse(id.as_ref()) {
        Ok(conversation) => conversation,
        Err(reason) => panic!("not a conversation id: {reason}"),
    }
}

impl fmt::Debug for Sandbox {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Sandbox").field("endpoints", &self.endpoints).finish_non_exhaustive()
    }
}

impl Drop for Sandbox {
    fn drop(&mut self) {
        let Some((stop, thread)) = self.thread.take() else { return };
        drop(stop);
        // A function given to `on_request` may hold the last handle.
        if thread.thread().id() == thread::current().id() {
            return;
        }
        let started = Instant::now();
        while !thread.is_finished() && started.elapsed() < PATIENCE {
            thread::sleep(Duration::from_millis(1));
        }
    }
}
