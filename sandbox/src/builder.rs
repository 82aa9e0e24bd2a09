//! The settings of a sandbox.

use std::{
    io,
    net::{Ipv4Addr, SocketAddr},
    sync::{Arc, Mutex, mpsc},
    thread,
    time::Duration,
};

use tokio::{net::TcpListener, runtime, sync::oneshot, task::JoinSet, time::Instant};

use crate::{
    RecordedRequest, Sandbox,
    memory::Quota,
    request::Function,
    server,
    service::{App, Service, is_valid_target},
    state::{Shared, State},
};

/// The app that is served by default.
pub(crate) const APP_KEY: &str = "sandbox-app-key";
pub(crate) const APP_SECRET: &str = "sandbox-app-secret";

/// Builds a [`Sandbox`](crate::Sandbox) with other settings than those of [`Sandbox::start`](crate::Sandbox::start).
#[derive(Debug)]
#[must_use = "the sandbox runs once it is started"]
pub struct SandboxBuilder {
    pub(crate) address: SocketAddr,
    pub(crate) endpoints: usize,
    pub(crate) app: App,
    pub(crate) path_prefix: String,
    pub(crate) quota: Option<Quota>,
    pub(crate) max_records: usize,
    pub(crate) on_request: Option<Function<()>>,
}

impl SandboxBuilder {
    pub(crate) fn new() -> Self {
        Self {
            address: (Ipv4Addr::LOCALHOST, 0).into(),
            endpoints: 1,
            app: App { key: APP_KEY.to_owned(), secret: APP_SECRET.to_owned() },
            path_prefix: String::new(),
            quota: None,
            max_records: 10_000,
            on_request: None,
        }
    }

    /// Sets the address to listen on. Port 0 is any free port. 127.0.0.1:0 by default.
    pub fn address(self, address: impl Into<SocketAddr>) -> Self {
        Self { address: address.into(), ..self }
    }

    /// Sets the number of endpoints, all of the same service. The first one is at [`address`](Self::address), the others at
    /// free ports of the same host. 1 by default, and at least.
    pub fn endpoints(self, count: usize) -> Self {
        Self { endpoints: count.max(1), ..self }
    }

    /// Sets the app that is served. Both texts are of visible ASCII characters, with spaces at most between them.
    /// [`Sandbox::APP_KEY`](crate::Sandbox::APP_KEY) and its secret by default.
    pub fn app(self, app_key: impl Into<String>, app_secret: impl Into<String>) -> Self {
        Self { app: App { key: app_key.into(), secret: app_secret.into() }, ..self }
    }

    /// Sets what the path of every endpoint starts with, such as `/nimserver`. Empty by default.
    pub fn path_prefix(self, prefix: impl Into<String>) -> Self {
        Self { path_prefix: prefix.into(), ..self }
    }

    /// Sets how many calls are accepted in each second of the clock, from all clients together. Once they are exceeded,
    /// every call is refused with code 416 for the time `block`. Calls with a wrong signature are not counted. Without a
    /// quota by default.
    pub fn quota(self, per_second: u32, block: Duration) -> Self {
        Self { quota: Some(Quota::new(per_second, block)), ..self }
    }

    /// Sets how many of the last requests are kept; each takes about 0.6 kB. 10,000 by default.
    pub fn max_records(self, count: usize) -> Self {
        Self { max_records: count, ..self }
    }

    /// Sets a function that is called with each request and its outcome before the response is sent. It runs on the thread
    /// of the sandbox, which does nothing else meanwhile.
    pub fn on_request(self, function: impl Fn(&RecordedRequest) + Send + Sync + 'static) -> Self {
        Self { on_request: Some(Function(Arc::new(function))), ..self }
    }

    /// Starts the sandbox on its own thread. It can be called in async code and outside of it.
    ///
    /// # Errors
    ///
    /// The address cannot be listened on (the error names it), the app or the path prefix cannot be served, or no thread can be started.
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
    /// As for [`start`](Self::start).
    pub async fn start_in_runtime(self) -> io::Result<Sandbox> {
        for (name, text) in [("AppKey", &self.app.key), ("AppSecret", &self.app.secret)] {
            if text.is_empty() || text.trim() != text || !text.bytes().all(|byte| matches!(byte, b' '..=b'~')) {
                let reason = "is empty, starts or ends with a space, or has a character other than visible ASCII";
                return Err(io::Error::new(io::ErrorKind::InvalidInput, format!("the {name} {reason}")));
            }
        }
        let prefix = self.path_prefix.trim_matches('/');
        if !is_valid_target(prefix) || prefix.contains('?') {
            return Err(io::Error::new(
                io::ErrorKind::InvalidInput,
                format!("the path prefix {prefix:?} is not a path"),
            ));
        }
        let prefix = if prefix.is_empty() { String::new() } else { format!("/{prefix}") };
        let (mut listeners, mut endpoints) = (Vec::new(), Vec::new());
        for index in 0..self.endpoints {
            let address = if index == 0 { self.address } else { SocketAddr::new(self.address.ip(), 0) };
            let listener = TcpListener::bind(address)
                .await
                .map_err(|e| io::Error::new(e.kind(), format!("cannot listen on {address}: {e}")))?;
            endpoints.push(format!("http://{}{prefix}", listener.local_addr()?));
            listeners.push(listener);
        }
        let app = Arc::new(self.app);
        let service = Service::new(Arc::clone(&app), prefix, self.quota);
        let shared = Arc::new(Shared {
            state: Mutex::new(State::new(service)),
            started: Instant::now(),
            max_records: self.max_records,
            on_request: self.on_request,
        });
        let mut tasks = JoinSet::new();
        for (index, listener) in listeners.into_iter().enumerate() {
            tasks.spawn(server::serve(listener, index, Arc::clone(&shared)));
        }
        Ok(Sandbox { endpoints, app, shared, thread: None, _tasks: tasks })
    }
}
