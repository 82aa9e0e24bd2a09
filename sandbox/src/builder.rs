//! The settings of a sandbox, and its start.

use std::{
    fmt, io,
    net::{Ipv4Addr, SocketAddr},
    sync::{Arc, Mutex, mpsc},
    thread,
    time::Duration,
};

use tokio::{
    net::{TcpListener, TcpSocket},
    runtime,
    sync::oneshot,
    task::JoinSet,
    time::Instant,
};

use crate::{
    RecordedRequest, Sandbox,
    connection::serve,
    memory::Quota,
    request::is_valid_target,
    service::App,
    state::{OnRequest, Shared, State},
    table::table,
};

/// Builds a [`Sandbox`] with other settings than those of [`Sandbox::start`].
#[must_use = "the sandbox runs once it is started"]
pub struct SandboxBuilder {
    address: SocketAddr,
    endpoints: usize,
    pub(crate) state: State,
    on_request: Option<OnRequest>,
}

impl SandboxBuilder {
    pub(crate) fn new() -> Self {
        let app = App { key: Sandbox::APP_KEY.to_owned(), secret: Sandbox::APP_SECRET.to_owned() };
        Self { address: (Ipv4Addr::LOCALHOST, 0).into(), endpoints: 1, state: State::new(app), on_request: None }
    }

    /// Sets the address to listen on. Port 0 is any free port. 127.0.0.1:0 by default.
    pub fn address(mut self, address: impl Into<SocketAddr>) -> Self {
        self.address = address.into();
        self
    }

    /// Sets the number of endpoints, all of the same service. The first one is at [`address`](Self::address), the others at
    /// free ports of the same host. 1 by default, and at least.
    pub fn endpoints(mut self, count: usize) -> Self {
        self.endpoints = count.max(1);
        self
    }

    /// Sets the app that is served. [`Sandbox::APP_KEY`] and its secret by default.
    pub fn app(mut self, app_key: impl Into<String>, app_secret: impl Into<String>) -> Self {
        self.state.service.app = App { key: app_key.into(), secret: app_secret.into() };
        self
    }

    /// Sets what the path of every endpoint starts with, such as `/nimserver`. Empty by default.
    pub fn path_prefix(mut self, prefix: impl Into<String>) -> Self {
        self.state.service.path_prefix = prefix.into();
        self
    }

    /// Sets how many calls are accepted in each second of the clock, from all clients together. Once they are exceeded,
    /// every call is refused with code 416 for the time `block`. Calls with a wrong signature are not counted. Without a
    /// quota by default.
    pub fn quota(mut self, per_second: u32, block: Duration) -> Self {
        self.state.service.quota = Some(Quota::new(per_second, block));
        self
    }

    /// Refuses parameters and properties of bodies that are not documented, with code 414. The service may ignore them, and so
    /// does the sandbox by default; to refuse them shows names that are misspelt.
    pub fn deny_unknown_fields(mut self) -> Self {
        self.state.service.denies_unknown = true;
        self
    }

    /// Requires that what a call names was put there before, by a call or by the test: accounts, teams, chatrooms, messages and so
    /// on. A call that names anything else is refused.
    ///
    /// By default, an account that was never registered is taken as one that was, and a call that names something else that the
    /// sandbox has never held is answered with the example of the documents.
    pub fn strict(mut self) -> Self {
        self.state.service.store.is_strict = true;
        self
    }

    /// Sets how many messages are kept; those that were added first are forgotten if there are more. A text message takes about
    /// 0.4 kB. 1,000,000 by default.
    pub fn max_messages(mut self, count: usize) -> Self {
        self.state.service.store.messages.max_messages = count;
        self
    }

    /// Sets how many of the last requests are kept; each takes about 0.6 kB. 10,000 by default.
    pub fn max_records(mut self, count: usize) -> Self {
        self.state.max_records = count;
        self
    }

    /// Sets a function that is called with each request and its outcome before the response is sent. It runs on the thread
    /// of the sandbox, which does nothing else meanwhile.
    pub fn on_request(mut self, function: impl Fn(&RecordedRequest) + Send + Sync + 'static) -> Self {
        self.on_request = Some(Box::new(function));
        self
    }

    /// Starts the sandbox on its own thread. It can be called in async code and outside of it.
    ///
    /// # Errors
    ///
    /// Fails if the address cannot be listened on (the error names it), the path prefix is not a path, the app's key or secret
    /// cannot be one, or a thread cannot be started.
    pub fn start(self) -> io::Result<Sandbox> {
        let (stop, stopped) = oneshot::channel::<()>();
        let (started, start) = mpsc::channel();
        let thread = thread::Builder::new().name("yunxin-im-sandbox".to_owned()).spawn(move || {
            let runtime = match runtime::Builder::new_current_thread().enable_all().build() {
                Ok(runtime) => runtime,
                Err(error) => return drop(started.send(Err(error))),
            };
            let _ = started.send(runtime.block_on(self.start_in_runtime()));
            let _ = runtime.block_on(stopped);
        })?;
        let mut sandbox = start.recv().map_err(io::Error::other)??;
        sandbox.thread = Some((stop, thread));
        Ok(sandbox)
    }

    /// Starts the sandbox on the tokio runtime of the caller, and ends with it.
    ///
    /// For simulations with tokio's paused clock, which the quota, delays and what is remembered then follow. CurTime, `Date`
    /// and the age of messages follow the system's clock, as in the client. The paused clock would go to the next timer while
    /// sockets are waited for: a task that is always ready (`loop { yield_now().await }`) keeps it.
    ///
    /// # Errors
    ///
    /// Fails as [`start`](Self::start) does.
    pub async fn start_in_runtime(mut self) -> io::Result<Sandbox> {
        table().map_err(io::Error::other)?;
        let service = &mut self.state.service;
        service.started = Instant::now();
        let prefix = service.path_prefix.trim_matches('/');
        if !is_valid_target(prefix) || prefix.contains('?') {
            let reason = format!("the path prefix {prefix:?} is not a path");
            return Err(io::Error::new(io::ErrorKind::InvalidInput, reason));
        }
        let is_plain = |text: &str| !text.is_empty() && text.trim() == text;
        let App { key, secret } = &service.app;
        if !is_plain(key) || !key.bytes().all(|byte| (b' '..=b'~').contains(&byte)) || !is_plain(secret) {
            let reason =
                "an app's key is visible ASCII, and neither it nor the secret is empty or has white space at an end";
            return Err(io::Error::new(io::ErrorKind::InvalidInput, reason));
        }
        let prefix = if prefix.is_empty() { String::new() } else { format!("/{prefix}") };
        service.path_prefix.clone_from(&prefix);
        let app = service.app.clone();
        let shared = Arc::new(Shared { state: Mutex::new(self.state), on_request: self.on_request });
        let (mut endpoints, mut tasks) = (Vec::new(), JoinSet::new());
        for index in 0..self.endpoints {
            let address = if index == 0 { self.address } else { SocketAddr::new(self.address.ip(), 0) };
            let listener =
                listen(address).map_err(|e| io::Error::new(e.kind(), format!("cannot listen on {address}: {e}")))?;
            endpoints.push(format!("http://{}{prefix}", listener.local_addr()?));
            tasks.spawn(serve(listener, index, Arc::clone(&shared)));
        }
        Ok(Sandbox { endpoints, app, shared, thread: None, _tasks: tasks })
    }
}

/// How many connections may wait for the thread of the sandbox; the system may have a lower bound. With tokio's, a burst of
/// clients could lose some.
const BACKLOG: u32 = 4096;

fn listen(address: SocketAddr) -> io::Result<TcpListener> {
    let socket = if address.is_ipv4() { TcpSocket::new_v4() } else { TcpSocket::new_v6() }?;
    // As tokio's own `bind` does. On Windows, it would let others take the port.
    #[cfg(not(windows))]
    socket.set_reuseaddr(true)?;
    socket.bind(address)?;
    socket.listen(BACKLOG)
}

impl fmt::Debug for SandboxBuilder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("SandboxBuilder").field("address", &self.address).finish_non_exhaustive()
    }
}
