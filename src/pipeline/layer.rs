//! The door for layers of the application around each attempt.

use std::{
    future::poll_fn,
    pin::Pin,
    sync::{Arc, Mutex},
    task::{Context, Poll},
};

use reqwest::{Request, Response};
use tower_service::Service;

use super::lock::lock;

/// An error of any type.
pub(crate) type BoxError = Box<dyn std::error::Error + Send + Sync>;
pub(super) type ResponseFuture = Pin<Box<dyn Future<Output = Result<Response, BoxError>> + Send>>;

/// Sends one signed request: what [`ClientBuilder::layer`](crate::ClientBuilder::layer) puts a layer around. Errors are
/// [`reqwest::Error`]s and those of layers inside.
#[derive(Clone)]
pub struct HttpService(Arc<dyn SendRequest>);

/// A service without its type.
pub(super) trait SendRequest: Send + Sync {
    fn send(&self, request: Request) -> ResponseFuture;
}

impl HttpService {
    pub(super) fn new(service: impl SendRequest + 'static) -> Self {
        Self(Arc::new(service))
    }

    pub(crate) fn of<S>(service: S) -> Self
    where
        S: Service<Request, Response = Response, Error: Into<BoxError>, Future: Send> + Clone + Send + 'static,
    {
        Self::new(Erased(Mutex::new(service)))
    }

    pub(super) fn send(&self, request: Request) -> ResponseFuture {
        self.0.send(request)
    }
}

impl Service<Request> for HttpService {
    type Response = Response;
    type Error = BoxError;
    type Future = ResponseFuture;

    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), BoxError>> {
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, request: Request) -> ResponseFuture {
        self.send(request)
    }
}

impl std::fmt::Debug for HttpService {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("HttpService").finish_non_exhaustive()
    }
}

/// Each request has a clone of the service, which need not be `Sync`.
struct Erased<S>(Mutex<S>);

impl<S> SendRequest for Erased<S>
where
    S: Service<Request, Response = Response, Error: Into<BoxError>, Future: Send> + Clone + Send + 'static,
{
    fn send(&self, request: Request) -> ResponseFuture {
        let mut service = lock(&self.0).clone();
        Box::pin(async move {
            poll_fn(|context| service.poll_ready(context)).await.map_err(Into::into)?;
            service.call(request).await.map_err(Into::into)
        })
    }
}
