//! Watches an attempt from inside: whether its request was given to the HTTP client, and whether it waits for a connection, so
//! that nothing of it can have been sent.

use std::{
    future::poll_fn,
    pin::{Pin, pin},
    sync::{
        Arc,
        atomic::{AtomicBool, AtomicUsize, Ordering::Relaxed},
    },
    task::{Context, Poll},
};

use tower_layer::Layer;
use tower_service::Service;

tokio::task_local! {
    static CURRENT: Watch;
}

/// What is seen of an attempt.
#[derive(Clone, Default)]
pub(super) struct Watch(Arc<Seen>);

#[derive(Default)]
struct Seen {
    /// How often the request was given to the HTTP client; a layer may do so more than once.
    requests: AtomicUsize,
    /// Whether it waits for a new connection.
    connecting: AtomicBool,
}

impl Watch {
    /// Runs the sending of a request by an HTTP client with [`ConnectLayer`].
    pub(super) async fn run<F: Future>(&self, sending: F) -> F::Output {
        let mut sending = pin!(CURRENT.scope(self.clone(), sending));
        poll_fn(|context| {
            // Each poll of a request that waits for its connection polls the connector, which sets this again. If the pool has
            // another connection for it, the connector must not be polled before that one is used: a test pins this order.
            self.0.connecting.store(false, Relaxed);
            sending.as_mut().poll(context)
        })
        .await
    }

    /// How often the request was given to the HTTP client: not yet if a layer holds it back.
    pub(super) fn requests(&self) -> usize {
        self.0.requests.load(Relaxed)
    }

    /// Whether the request waits for a new connection.
    pub(super) fn is_connecting(&self) -> bool {
        self.0.connecting.load(Relaxed)
    }
}

/// Called when the HTTP client is given a request. Returns `false` if it cannot be told whose it is.
pub(super) fn request_is_sent() -> bool {
    CURRENT.try_with(|watch| watch.0.requests.fetch_add(1, Relaxed)).is_ok()
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
                let _ = CURRENT.try_with(|current| current.0.connecting.store(polled.is_pending(), Relaxed));
                polled
            })
            .await
        })
    }
}

#[cfg(test)]
mod tests {
    use std::{
        future::pending,
        sync::atomic::AtomicUsize,
        task::{Wake, Waker},
    };

    use reqwest::{Client, Method, Request};
    use tokio::{
        io::{AsyncReadExt, AsyncWriteExt},
        net::TcpListener,
        sync::Notify,
        task::yield_now,
    };

    use super::*;

    /// Makes the first connection, and no other one ever.
    #[derive(Clone)]
    struct OnlyOne<S>(S, Arc<AtomicUsize>);

    impl<S, R> Service<R> for OnlyOne<S>
    where
        S: Service<R, Future: Send + 'static>,
        S::Response: Send + 'static,
        S::Error: Send + 'static,
    {
        type Response = S::Response;
        type Error = S::Error;
        type Future = Pin<Box<dyn Future<Output = Result<S::Response, S::Error>> + Send>>;

        fn poll_ready(&mut self, context: &mut Context<'_>) -> Poll<Result<(), S::Error>> {
            self.0.poll_ready(context)
        }

        fn call(&mut self, target: R) -> Self::Future {
            if self.1.fetch_add(1, Relaxed) == 0 { Box::pin(self.0.call(target)) } else { Box::pin(pending()) }
        }
    }

    struct Woken(AtomicBool);

    impl Wake for Woken {
        fn wake(self: Arc<Self>) {
            self.0.store(true, Relaxed);
        }
    }

    /// If this fails after an update of hyper-util, requests that were sent would be told as not sent.
    #[tokio::test]
    async fn a_request_that_gets_a_connection_from_the_pool_is_not_told_as_waiting_for_a_new_one() {
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("a free port");
        let url = format!("http://{}", listener.local_addr().expect("bound"));
        let (arrived, respond) = (Arc::new(Notify::new()), Arc::new(Notify::new()));
        let (server_arrived, server_respond) = (Arc::clone(&arrived), Arc::clone(&respond));
        tokio::spawn(async move {
            let (mut stream, _) = listener.accept().await.expect("a connection");
            while stream.read(&mut [0; 4096]).await.is_ok_and(|n| n > 0) {
                server_arrived.notify_one();
                server_respond.notified().await;
                stream.write_all(b"HTTP/1.1 200 OK\r\ncontent-length: 0\r\n\r\n").await.expect("written");
            }
        });
        let connections = Arc::new(AtomicUsize::new(0));
        let layer = tower::layer::layer_fn(move |inner| OnlyOne(inner, Arc::clone(&connections)));
        let client = Client::builder().no_proxy().connector_layer(layer).connector_layer(ConnectLayer);
        let client = client.build().expect("a client");
        let request = || Request::new(Method::GET, url.parse().expect("a URL"));

        let first = tokio::spawn(client.execute(request()));
        arrived.notified().await;
        let (watch, woken) = (Watch::default(), Arc::new(Woken(AtomicBool::new(false))));
        let waker = Waker::from(Arc::clone(&woken));
        let mut second = pin!(watch.run(client.execute(request())));
        assert!(second.as_mut().poll(&mut Context::from_waker(&waker)).is_pending());
        assert!(watch.is_connecting(), "no connection is free");
        woken.0.store(false, Relaxed);

        respond.notify_one();
        first.await.expect("no panic").expect("a response");
        while !woken.0.load(Relaxed) {
            yield_now().await;
        }
        assert!(second.as_mut().poll(&mut Context::from_waker(&waker)).is_pending());
        assert!(!watch.is_connecting(), "it was sent on the connection that is free now");
        arrived.notified().await;
    }
}
