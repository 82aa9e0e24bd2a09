//! Tells an attempt that timed out while its connection was being made from one whose request may have left.

use std::{
    future::poll_fn,
    pin::{Pin, pin},
    sync::{
        Arc,
        atomic::{AtomicBool, Ordering::Relaxed},
    },
    task::{Context, Poll},
};

use tower_layer::Layer;
use tower_service::Service;

tokio::task_local! {
    static CURRENT: Connecting;
}

/// Whether an attempt waits for a new connection, so that nothing of it has been sent.
#[derive(Clone, Default)]
pub(crate) struct Connecting(Arc<AtomicBool>);

impl Connecting {
    /// Runs the sending of a request, and notices while a connection is made for it by an HTTP client with [`ConnectLayer`].
    pub(crate) async fn watch<F: Future>(&self, sending: F) -> F::Output {
        let mut sending = pin!(CURRENT.scope(self.clone(), sending));
        poll_fn(|context| {
            // Each poll of a request that waits for its connection polls the connector, which sets this again. The pool may
            // give the request another connection at any time, and goes on connecting in a task of its own.
            self.0.store(false, Relaxed);
            sending.as_mut().poll(context)
        })
        .await
    }

    pub(crate) fn is_pending(&self) -> bool {
        self.0.load(Relaxed)
    }
}

/// A layer around the HTTP client's connector.
#[derive(Clone)]
pub(crate) struct ConnectLayer;

impl<S> Layer<S> for ConnectLayer {
    type Service = WatchedConnector<S>;

    fn layer(&self, inner: S) -> Self::Service {
        WatchedConnector(Arc::new(inner))
    }
}

/// The HTTP client clones its connector several times for each request, and the inner one is expensive to clone: that is put
/// off until there is a connection to make.
pub(crate) struct WatchedConnector<S>(Arc<S>);

impl<S> Clone for WatchedConnector<S> {
    fn clone(&self) -> Self {
        Self(Arc::clone(&self.0))
    }
}

impl<S, R> Service<R> for WatchedConnector<S>
where
    S: Service<R> + Clone + Send + 'static,
    S::Future: Send + 'static,
    R: Send + 'static,
{
    type Response = S::Response;
    type Error = S::Error;
    type Future = Pin<Box<dyn Future<Output = Result<S::Response, S::Error>> + Send>>;

    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), S::Error>> {
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, target: R) -> Self::Future {
        let mut inner = S::clone(&self.0);
        Box::pin(async move {
            let mut connection = pin!(async move {
                poll_fn(|context| inner.poll_ready(context)).await?;
                inner.call(target).await
            });
            poll_fn(|context| {
                let polled = connection.as_mut().poll(context);
                // Outside of a request, as in a task of the pool, there is nothing to tell.
                let _ = CURRENT.try_with(|current| current.0.store(polled.is_pending(), Relaxed));
                polled
            })
            .await
        })
    }
}
