//! Layers of the application around each attempt.

mod support;

use std::{
    future::Ready,
    sync::{
        Arc,
        atomic::{AtomicUsize, Ordering::Relaxed},
    },
    task::{Context, Poll},
    time::Duration,
};

use support::{Listener, Step, answer};
use tower::{
    Service,
    buffer::BufferLayer,
    layer::layer_fn,
    timeout::TimeoutLayer,
    util::{MapRequestLayer, MapResponseLayer},
};
use yunxin_im::{
    Client, Error, TransportErrorKind,
    messages::RecallType,
    reqwest::{Request, Response, header::HeaderValue},
};

async fn call(client: &Client) -> Result<yunxin_im::Response<()>, Error> {
    client.messages().recall(support::conversation(), 1, RecallType::OneWay).send().await
}

#[tokio::test]
async fn a_layer_sees_each_signed_attempt_and_its_response_and_may_add_a_header() {
    let server = Listener::failing(1, answer("502 Bad Gateway", "text/html", "")).await;
    let seen = Arc::new(AtomicUsize::new(0));
    let counter = Arc::clone(&seen);
    let key = MapRequestLayer::new(|mut request: Request| {
        assert!(request.headers()["checksum"].is_sensitive() && request.headers().contains_key("nonce"));
        request.headers_mut().insert("X-Gateway-Key", HeaderValue::from_static("key"));
        request
    });
    let outer = MapRequestLayer::new(|mut request: Request| {
        assert!(!request.headers().contains_key("x-gateway-key"), "the layer that was added later is outside");
        request.headers_mut().insert("X-Outer", HeaderValue::from_static("1"));
        request
    });
    let count = MapResponseLayer::new(move |response: Response| {
        counter.fetch_add(1, Relaxed);
        response
    });
    let client = server.client_builder().layer(key).layer(count).layer(outer).build().expect("valid");
    assert_eq!(call(&client).await.expect("success").attempt_count, 2);
    assert_eq!(server.headers("x-gateway-key"), ["key", "key"]);
    assert_eq!((server.headers("x-outer"), seen.load(Relaxed)), (vec!["1".to_owned(); 2], 2));
}

/// Refuses all requests, or all after the first one.
#[derive(Clone)]
struct Refusing;

impl Service<Request> for Refusing {
    type Response = Response;
    type Error = std::io::Error;
    type Future = Ready<Result<Response, std::io::Error>>;

    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), std::io::Error>> {
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, _: Request) -> Self::Future {
        std::future::ready(Err(std::io::Error::other("not in the maintenance window")))
    }
}

#[tokio::test]
async fn what_a_layer_refuses_is_not_sent_and_not_tried_again() {
    let server = Listener::failing(0, Vec::new()).await;
    let client = server.client_builder().max_retries(3).layer(layer_fn(|_| Refusing)).build().expect("valid");
    let error = call(&client).await.expect_err("it is refused");
    assert!(matches!(&error, Error::Transport(e) if e.kind == TransportErrorKind::Layer), "{error:?}");
    assert!(!error.may_have_taken_effect() && !error.attempts()[0].sent && error.attempts().len() == 1, "{error:?}");
    assert!(format!("{error:#}").contains("not in the maintenance window"), "{error:#}");
    assert!(std::error::Error::source(&error).is_some_and(|cause| cause.is::<std::io::Error>()), "{error:?}");
    assert!(server.requests().is_empty());
}

#[tokio::test]
async fn a_layer_that_gives_up_after_sending_leaves_the_effect_unknown() {
    let server = Listener::failing(1, vec![Step::Silence]).await;
    let client = server.client_builder().layer(TimeoutLayer::new(Duration::from_millis(200))).build().expect("valid");
    let error = call(&client).await.expect_err("a timeout");
    assert!(error.may_have_taken_effect() && error.attempts()[0].sent, "{error:?}");
}

#[tokio::test]
async fn a_layer_that_never_lets_a_request_through_is_told_as_such() {
    let server = Listener::failing(0, Vec::new()).await;
    let closed = tower::service_fn(|_: Request| std::future::pending::<Result<Response, std::io::Error>>());
    let client = server.client_builder().attempt_timeout(Duration::from_millis(100)).layer(layer_fn(move |_| closed));
    let error = call(&client.build().expect("valid")).await.expect_err("a timeout");
    assert!(matches!(&error, Error::Transport(e) if e.kind == TransportErrorKind::Layer), "{error:?}");
    assert!(!error.may_have_taken_effect() && server.requests().is_empty(), "{error:?}");
}

#[tokio::test]
async fn a_layer_that_sends_in_a_task_of_its_own_never_hides_that_a_request_was_sent() {
    let server = Listener::failing(1, vec![Step::Silence]).await;
    let client = server.client_builder().attempt_timeout(Duration::from_millis(200)).layer(BufferLayer::new(8));
    let error = call(&client.build().expect("valid")).await.expect_err("a timeout");
    assert!(error.may_have_taken_effect() && error.is_timeout(), "{error:?}");
}

#[tokio::test]
async fn a_connection_that_fails_behind_a_layer_is_told_and_retried_as_without_one() {
    let good = Listener::failing(0, Vec::new()).await;
    let layer = MapRequestLayer::new(|request: Request| request);
    let client = support::builder([&"http://127.0.0.1:9".to_owned(), &good.url]).layer(layer).build().expect("valid");
    assert_eq!(call(&client).await.expect("success").attempt_count, 2);
}
