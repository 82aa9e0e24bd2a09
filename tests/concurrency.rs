//! Thousands of calls at once over one client, with a bad network between it and the sandbox.

mod support;

use std::{
    collections::HashSet,
    num::NonZeroU32,
    sync::{
        Arc,
        atomic::{AtomicUsize, Ordering},
    },
    time::Duration,
};

use support::http;
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::{TcpListener, TcpStream},
    task::JoinSet,
};
use yunxin_im::{Client, ConversationId, Error, FailureKind, sandbox::Sandbox, types::RecallType};

const CALLS: i64 = 3000;

/// What the network does to a request.
#[derive(Clone, Copy)]
enum Fate {
    Passed,
    /// Answered after a while.
    Slow,
    /// Never arrives.
    Lost,
    /// Arrives, and the answer is lost.
    Unanswered,
    /// Answered by a gateway.
    Gateway,
}

/// The fate of the n-th request.
fn fate(n: usize) -> Fate {
    match n % 40 {
        3 | 23 => Fate::Lost,
        7 => Fate::Unanswered,
        11 | 31 => Fate::Gateway,
        17 | 37 => Fate::Slow,
        _ => Fate::Passed,
    }
}

/// A network in front of `server`; its URL, and how many answers it has lost.
async fn bad_network(server: &Sandbox) -> (String, Arc<AtomicUsize>) {
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("a free port");
    let url = format!("http://{}", listener.local_addr().expect("bound"));
    let (requests, unanswered) = (Arc::new(AtomicUsize::new(0)), Arc::new(AtomicUsize::new(0)));
    let (lost, address) = (Arc::clone(&unanswered), server.address());
    tokio::spawn(async move {
        while let Ok((client, _)) = listener.accept().await {
            let (requests, lost) = (Arc::clone(&requests), Arc::clone(&lost));
            tokio::spawn(async move {
                let server = TcpStream::connect(address).await.expect("the sandbox listens");
                let _ = carry(client, server, &requests, &lost).await;
            });
        }
    });
    (url, unanswered)
}

/// Carries requests and answers over one connection, until it is done for.
async fn carry(mut client: TcpStream, mut server: TcpStream, requests: &AtomicUsize, lost: &AtomicUsize) -> Option<()> {
    loop {
        let request = read_message(&mut client).await?;
        let fate = fate(requests.fetch_add(1, Ordering::Relaxed));
        match fate {
            Fate::Lost => return client.set_zero_linger().ok(),
            Fate::Gateway => {
                client.write_all(&http("502 Bad Gateway", "text/html", "<html>")).await.ok()?;
                continue;
            }
            Fate::Slow => tokio::time::sleep(Duration::from_millis(50)).await,
            Fate::Passed | Fate::Unanswered => {}
        }
        server.write_all(&request).await.ok()?;
        let answer = read_message(&mut server).await?;
        if let Fate::Unanswered = fate {
            lost.fetch_add(1, Ordering::Relaxed);
            return client.set_zero_linger().ok();
        }
        client.write_all(&answer).await.ok()?;
    }
}

/// One request or response, of which the body has a length.
async fn read_message(stream: &mut TcpStream) -> Option<Vec<u8>> {
    let mut message = Vec::new();
    loop {
        if let Some(end) = message.windows(4).position(|bytes| bytes == b"\r\n\r\n") {
            let head = String::from_utf8_lossy(&message[..end]).to_lowercase();
            let length = head.lines().find_map(|line| line.strip_prefix("content-length: ")?.parse().ok());
            if message.len() == end + 4 + length.unwrap_or(0) {
                return Some(message);
            }
        }
        let mut chunk = [0; 4096];
        let n = stream.read(&mut chunk).await.ok().filter(|n| *n > 0)?;
        message.extend_from_slice(&chunk[..n]);
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn every_call_ends_with_the_right_result_and_every_message_is_recalled_once() {
    // Each call has a connection through the network, and both of its ends are in this process.
    rlimit::increase_nofile_limit(u64::MAX).expect("the limit can be raised to what is allowed");
    let sandbox = Sandbox::start().await.expect("a sandbox");
    let (url, unanswered) = bad_network(&sandbox).await;
    let conversation = ConversationId::p2p("alice", "bob").expect("valid");
    let pause = Duration::from_millis(1);
    let client = Client::builder(sandbox.credentials()).endpoint(url).retries(10).pauses(pause, 20 * pause);
    let client = client.timeout(Duration::from_secs(60)).deadline(Duration::from_secs(60)).build().expect("valid");
    let mut calls = JoinSet::new();
    for id in 0..CALLS {
        sandbox.add_message(&conversation, id);
        let (client, conversation) = (client.clone(), conversation.clone());
        calls.spawn(async move {
            let call = client.recall_message().conversation_id(conversation).message_server_id(id);
            call.type_(RecallType::OneWay).execute().await
        });
    }
    let (mut trace_ids, mut duplicates) = (HashSet::new(), 0);
    for outcome in calls.join_all().await {
        match outcome {
            Ok(reply) => assert!(trace_ids.insert(reply.trace_id), "a trace id comes twice"),
            // The answer was lost, so the client cannot know what it was; it knows that the service had the call.
            Err(Error::Refused(refusal)) if refusal.is_own_duplicate() => duplicates += 1,
            Err(error) => panic!("{error}"),
        }
    }
    let lost = unanswered.load(Ordering::Relaxed);
    // One call may lose more than one answer.
    assert!((50..=lost).contains(&duplicates), "{duplicates} duplicates for {lost} lost answers");
    for id in 0..CALLS {
        assert_eq!(sandbox.message(&conversation, id).map(|message| message.recalls), Some(1), "message {id}");
    }
    let requests = sandbox.requests();
    let nonces: HashSet<_> = requests.iter().map(|request| request.header("Nonce").to_owned()).collect();
    assert_eq!(nonces.len(), requests.len(), "a nonce comes twice");
}

#[tokio::test]
async fn the_rate_limit_is_shared_by_clones_and_waits_within_the_deadline() {
    let sandbox = Sandbox::start().await.expect("a sandbox");
    let client = Client::builder(sandbox.credentials()).endpoint(sandbox.url()).rate_limit(NonZeroU32::MIN);
    let client = client.deadline(Duration::from_millis(200)).build().expect("valid");
    let recall = async |client: &Client| {
        client.recall_message().conversation_id("a|1|b").message_server_id(1).type_(1).execute().await
    };
    recall(&client).await.expect("the first turn");
    match recall(&client.clone()).await {
        Err(Error::Transport(failure)) => {
            assert_eq!((failure.kind, failure.attempts.len()), (FailureKind::RateLimit, 0));
            assert!(failure.to_string().starts_with("not sent: "), "{failure}");
        }
        other => panic!("{other:?}"),
    }
    assert_eq!(sandbox.requests().len(), 1);
}
