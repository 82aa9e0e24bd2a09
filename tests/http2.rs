//! What an HTTP/2 server says of requests that it did not look at.

mod support;

use std::sync::{
    Arc,
    atomic::{AtomicUsize, Ordering::Relaxed},
};

use bytes::Bytes;
use h2::{Reason, server};
use tokio::net::TcpListener;
use yunxin_im::{Client, Error, messages::RecallType};

async fn call(client: &Client) -> Result<usize, Error> {
    let call = client.messages().recall(support::conversation(), 1, RecallType::OneWay);
    Ok(call.send().await?.attempt_count)
}

/// What the server does with a request.
enum Then {
    Respond,
    Refuse,
    /// Responds, and says that it goes away.
    GoAway,
}

/// A server of HTTP/2 without TLS, which does with the n-th request, from 0, what `script` says; and a client for it with as
/// many retries in its budget.
async fn start(budget: usize, script: impl Fn(usize) -> Then + Send + Sync + 'static) -> Client {
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("a free port");
    let url = format!("http://{}", listener.local_addr().expect("bound"));
    let (script, requests) = (Arc::new(script), Arc::new(AtomicUsize::new(0)));
    tokio::spawn(async move {
        while let Ok((stream, _)) = listener.accept().await {
            let (script, requests) = (Arc::clone(&script), Arc::clone(&requests));
            tokio::spawn(async move {
                let handshake = server::Builder::new().max_concurrent_streams(20).handshake::<_, Bytes>(stream);
                let mut connection = handshake.await.expect("HTTP/2");
                while let Some(Ok((_, mut respond))) = connection.accept().await {
                    let then = script(requests.fetch_add(1, Relaxed));
                    if let Then::Refuse = then {
                        respond.send_reset(Reason::REFUSED_STREAM);
                        continue;
                    }
                    let mut body = respond.send_response(http::Response::new(()), false).expect("sent");
                    body.send_data(support::SUCCESS.into(), true).expect("sent");
                    if let Then::GoAway = then {
                        connection.graceful_shutdown();
                    }
                }
            });
        }
    });
    let client = support::builder([&url]).max_retries(budget).retry_budget(budget);
    client.http_client_builder(|http| http.http2_prior_knowledge()).build().expect("valid")
}

#[tokio::test]
async fn a_refused_stream_was_not_sent_and_costs_no_retry() {
    let client = start(0, |n| if n < 3 { Then::Refuse } else { Then::Respond }).await;
    assert_eq!(call(&client).await.expect("success"), 4);
    let client = start(0, |_| Then::Refuse).await;
    let error = call(&client).await.expect_err("all are refused");
    assert!(!error.may_have_taken_effect() && error.attempts().iter().all(|attempt| !attempt.sent), "{error:?}");
    assert_eq!(error.attempts().len(), 11);
}

#[tokio::test]
async fn calls_that_a_server_did_not_look_at_before_it_went_away_cost_no_retry() {
    // hyper does not tell of one request that it had not written yet whether it had.
    let client = start(1, |n| if n == 40 { Then::GoAway } else { Then::Respond }).await;
    call(&client).await.expect("success");
    let calls: Vec<_> = (0..150)
        .map(|_| {
            let client = client.clone();
            tokio::spawn(async move { call(&client).await })
        })
        .collect();
    let mut attempts = 0;
    for call in calls {
        attempts += call.await.expect("no panic").expect("success");
    }
    assert!(attempts > 152, "{attempts} attempts: hardly a call was not looked at");
}
