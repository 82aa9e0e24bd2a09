//! The HTTP clients that a client builds: in several runtimes, with many connections, behind a proxy, without root certificates.

mod support;

use std::{net::SocketAddr, process::Command, thread, time::Duration};

use support::{Listener, Step, builder, success};
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::TcpListener,
    runtime::{Builder, Runtime},
};
use yunxin_im::{Client, Error, TransportErrorKind, messages::RecallType, reqwest};

async fn call(client: &Client) -> Result<(), Error> {
    client.messages().recall(support::conversation(), 1, RecallType::OneWay).send().await.map(drop)
}

fn runtime() -> Runtime {
    Builder::new_current_thread().enable_all().build().expect("a runtime")
}

#[test]
fn a_client_works_in_a_runtime_while_another_one_that_used_it_stands_still() {
    let server = runtime();
    let listener = server.block_on(Listener::start(|_| success()));
    let client =
        listener.client_builder().attempt_timeout(Duration::from_secs(2)).max_retries(0).build().expect("valid");
    thread::spawn(move || server.block_on(std::future::pending::<()>()));
    // All of them stay, and none is driven after its call.
    let runtimes: Vec<_> = (0..8).map(|_| runtime()).collect();
    for round in 0..2 {
        for (i, runtime) in runtimes.iter().enumerate() {
            runtime.block_on(call(&client)).unwrap_or_else(|error| panic!("round {round}, runtime {i}: {error}"));
        }
    }
}

#[test]
fn a_call_without_a_runtime_or_its_timers_is_an_error_that_says_so() {
    let client = builder([&"http://127.0.0.1:9".to_owned()]).build().expect("valid");
    let mut context = std::task::Context::from_waker(std::task::Waker::noop());
    let std::task::Poll::Ready(Err(error)) = std::pin::pin!(call(&client)).poll(&mut context) else {
        panic!("no error")
    };
    assert!(matches!(&error, Error::InvalidInput(reason) if reason.contains("tokio runtime")), "{error}");
    let error = Builder::new_current_thread().enable_io().build().expect("a runtime").block_on(call(&client));
    let error = error.expect_err("no timers");
    assert!(matches!(&error, Error::InvalidInput(reason) if reason.contains("enable_time")), "{error}");
}

#[tokio::test]
async fn a_burst_leaves_no_more_idle_connections_than_the_bound() {
    rlimit::increase_nofile_limit(u64::MAX).expect("the limit can be raised to what is allowed");
    let server = Listener::start(|_| vec![Step::Pause(Duration::from_millis(300)), success().remove(0)]).await;
    for (client, bound) in [
        (server.client_builder(), 64),
        (server.client_builder().http_client_builder(|http| http.pool_max_idle_per_host(5)), 5),
    ] {
        let client = client.build().expect("valid");
        let calls: Vec<_> = (0..200)
            .map(|_| {
                let client = client.clone();
                tokio::spawn(async move { call(&client).await })
            })
            .collect();
        for call in calls {
            call.await.expect("no panic").expect("success");
        }
        let mut open = usize::MAX;
        for _ in 0..100 {
            tokio::time::sleep(Duration::from_millis(20)).await;
            open = server.open_connections();
            if open <= bound {
                break;
            }
        }
        assert!((1..=bound).contains(&open), "{open} connections are open");
        drop(client);
        while server.open_connections() > 0 {
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
    }
}

#[tokio::test]
async fn a_socks_proxy_is_used() {
    let server = Listener::start(|_| success()).await;
    let address: SocketAddr = server.url.trim_start_matches("http://").parse().expect("an address");
    let proxy = TcpListener::bind("127.0.0.1:0").await.expect("a free port");
    let url = format!("socks5h://{}", proxy.local_addr().expect("bound"));
    tokio::spawn(async move {
        let (mut stream, _) = proxy.accept().await.expect("a connection");
        let mut greeting = [0; 3];
        stream.read_exact(&mut greeting).await.expect("a greeting");
        stream.write_all(&[5, 0]).await.expect("written");
        let mut request = [0; 64];
        let n = stream.read(&mut request).await.expect("a request");
        assert!(request[..n].windows(10).any(|name| name == b"im.example"));
        stream.write_all(&[5, 0, 0, 1, 0, 0, 0, 0, 0, 0]).await.expect("written");
        let mut server = tokio::net::TcpStream::connect(address).await.expect("connected");
        let _ = tokio::io::copy_bidirectional(&mut stream, &mut server).await;
    });
    let client = builder([&"http://im.example".to_owned()]).allow_http(true);
    let client = client.http_client_builder(move |http| http.proxy(reqwest::Proxy::all(&url).expect("a proxy")));
    call(&client.build().expect("valid")).await.expect("success");
}

/// Runs the test `name` of this file in a process of its own with this environment; `CHILD` tells it there.
fn run_alone(name: &str, environment: &[(&str, &str)]) {
    let mut command = Command::new(std::env::current_exe().expect("a path"));
    let command = command.args(["--exact", name, "--nocapture"]).env("CHILD", "1").envs(environment.iter().copied());
    let output = command.output().expect("it runs");
    let text = String::from_utf8_lossy(&output.stdout) + String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success() && text.contains("1 passed"), "{text}");
}

fn is_child() -> bool {
    std::env::var_os("CHILD").is_some()
}

#[test]
fn a_proxy_that_cannot_be_reached_is_named() {
    if !is_child() {
        for variable in ["ALL_PROXY", "HTTPS_PROXY"] {
            let name = "a_proxy_that_cannot_be_reached_is_named";
            run_alone(name, &[("NO_PROXY", ""), ("no_proxy", ""), (variable, "http://user:secret@127.0.0.1:9")]);
        }
        run_alone(
            "a_proxy_that_cannot_be_reached_is_named",
            &[("NO_PROXY", ""), ("no_proxy", ""), ("ALL_PROXY", "socks5://user:secret@127.0.0.1:9")],
        );
        return;
    }
    let client = builder([&"https://im.example".to_owned()]).max_retries(0).build().expect("valid");
    let error = runtime().block_on(call(&client)).expect_err("no proxy");
    assert!(matches!(&error, Error::Transport(e) if e.kind == TransportErrorKind::Connect), "{error:?}");
    let text = format!("{error:#}");
    assert!(text.contains("://127.0.0.1:9") && !text.contains("secret"), "{text}");
}

#[test]
fn missing_root_certificates_are_told_for_https_and_not_needed_on_this_machine() {
    if !is_child() {
        let nowhere = "/nonexistent";
        let name = "missing_root_certificates_are_told_for_https_and_not_needed_on_this_machine";
        return run_alone(name, &[("SSL_CERT_FILE", nowhere), ("SSL_CERT_DIR", nowhere)]);
    }
    runtime().block_on(async {
        let server = Listener::start(|_| success()).await;
        call(&server.client()).await.expect("success");
    });
    let error = builder([&"https://im.example".to_owned()]).build().expect_err("no certificates").to_string();
    assert!(error.contains("ca-certificates") && error.contains("SSL_CERT_FILE"), "{error}");
}
