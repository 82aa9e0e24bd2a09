//! The HTTP clients that requests are sent with: one for each tokio runtime, and one of its own for this machine.

use std::sync::{
    Arc, Mutex, OnceLock,
    atomic::{AtomicBool, Ordering::Relaxed},
};

use reqwest::{Request, Response};
use tokio::runtime::{Handle, Id};

use super::{
    layer::{BoxError, HttpService, ResponseFuture, SendRequest},
    lock::lock,
    watch::request_is_sent,
};
use crate::endpoint::is_loopback;

/// How many runtimes beside the first one have an HTTP client; the one that was not used for longest loses it.
const MAX_RUNTIMES: usize = 256;

/// Builds the HTTP client for another runtime.
type Build = Box<dyn Fn() -> Option<reqwest::Client> + Send + Sync>;

/// Sends the requests of a client.
pub(crate) struct Transport {
    clients: Arc<Clients>,
    /// The layers of the application around the clients, if there are any.
    layers: Option<HttpService>,
    /// Whether a layer has sent a request in another task than the attempt's own.
    detached: Arc<AtomicBool>,
}

/// Why there is no response.
pub(super) enum SendError {
    Http(reqwest::Error),
    /// A layer says so.
    Layer(BoxError),
}

impl Transport {
    /// `layers` makes of the service that sends the one that is called.
    pub(crate) fn new(clients: Clients, layers: Option<impl FnOnce(HttpService) -> HttpService>) -> Self {
        let (clients, detached) = (Arc::new(clients), Arc::<AtomicBool>::default());
        let innermost = Innermost { clients: Arc::clone(&clients), detached: Arc::clone(&detached) };
        let layers = layers.map(|layers| layers(HttpService::new(innermost)));
        Self { clients, layers, detached }
    }

    /// Whether the HTTP clients tell when they connect, and follow no redirects.
    pub(super) fn is_watched(&self) -> bool {
        matches!(*self.clients, Clients::Built { .. })
    }

    /// Whether it cannot be told from which attempt a request comes.
    pub(super) fn is_detached(&self) -> bool {
        self.detached.load(Relaxed)
    }

    pub(super) async fn execute(&self, request: Request) -> Result<Response, SendError> {
        match &self.layers {
            None => {
                request_is_sent();
                self.clients.execute(request).await.map_err(SendError::Http)
            }
            Some(layers) => layers.send(request).await.map_err(|error| match error.downcast() {
                Ok(error) => SendError::Http(*error),
                Err(error) => SendError::Layer(error),
            }),
        }
    }
}

/// What the layers are around.
struct Innermost {
    clients: Arc<Clients>,
    /// Set once a layer has sent a request in another task than the attempt's own: from then on, what is not known of an
    /// attempt counts as sent.
    detached: Arc<AtomicBool>,
}

impl SendRequest for Innermost {
    fn send(&self, request: Request) -> ResponseFuture {
        let (clients, detached) = (Arc::clone(&self.clients), Arc::clone(&self.detached));
        Box::pin(async move {
            if !request_is_sent() {
                detached.store(true, Relaxed);
            }
            Ok(clients.execute(request).await?)
        })
    }
}

/// The HTTP clients of a client.
pub(crate) enum Clients {
    /// The application's own.
    Given(reqwest::Client),
    /// Those that are built here: they follow no redirects, and tell when they connect.
    Built {
        /// Reaches other machines. None if no endpoint is there.
        remote: Option<RuntimeClients>,
        /// Reaches this machine.
        local: Option<RuntimeClients>,
    },
}

/// In the extensions of a response: where a redirect led to.
#[derive(Clone)]
pub(super) struct Redirected(pub(super) String);

impl Clients {
    pub(super) async fn execute(&self, request: Request) -> Result<Response, reqwest::Error> {
        let clients = match self {
            Self::Given(client) => {
                let url = request.url().clone();
                let mut response = client.execute(request).await?;
                if *response.url() != url {
                    let host = response.url().authority().to_owned();
                    response.extensions_mut().insert(Redirected(host));
                }
                return Ok(response);
            }
            Self::Built { remote: Some(clients), local: None } | Self::Built { remote: None, local: Some(clients) } => {
                Some(clients)
            }
            Self::Built { remote, local } => {
                if request.url().host_str().is_some_and(is_loopback) {
                    local.as_ref()
                } else {
                    remote.as_ref()
                }
            }
        };
        // There is one at least, because there is an endpoint.
        match clients {
            Some(clients) => clients.of_this_runtime().execute(request).await,
            None => reqwest::Client::new().execute(request).await,
        }
    }
}

/// An HTTP client for each runtime: the connections of one stand still while its runtime is not driven.
pub(crate) struct RuntimeClients {
    first: (OnceLock<Id>, reqwest::Client),
    /// The one that was used last is the last one.
    others: Mutex<Vec<(Id, reqwest::Client)>>,
    build: Build,
}

impl RuntimeClients {
    pub(crate) fn new(first: reqwest::Client, build: Build) -> Self {
        Self { first: (OnceLock::new(), first), others: Mutex::default(), build }
    }

    fn of_this_runtime(&self) -> reqwest::Client {
        let (first_id, first) = &self.first;
        let Ok(id) = Handle::try_current().map(|handle| handle.id()) else { return first.clone() };
        if *first_id.get_or_init(|| id) == id {
            return first.clone();
        }
        let mut others = lock(&self.others);
        let known = others.iter().position(|(other, _)| *other == id).map(|at| others.remove(at).1);
        let client = known.or_else(&self.build).unwrap_or_else(|| first.clone());
        if others.len() >= MAX_RUNTIMES {
            others.remove(0);
        }
        others.push((id, client.clone()));
        client
    }
}
