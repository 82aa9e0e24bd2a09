//! An HTTP/2 server that goes away while calls are under way.

use bytes::Bytes;
use h2::server;
use tokio::{net::TcpListener, task::JoinSet};

use crate::{builder, caller};

/// Makes `calls` at once to a server that takes 20 at a time, says after a third of them that it goes away, and serves those that
/// it has; prints how many failed.
pub async fn went_away(calls: usize) {
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("a free port");
    let url = format!("http://{}", listener.local_addr().expect("bound"));
    tokio::spawn(async move {
        let mut requests = 0;
        while let Ok((stream, _)) = listener.accept().await {
            let handshake = server::Builder::new().max_concurrent_streams(20).handshake::<_, Bytes>(stream);
            let mut connection = handshake.await.expect("HTTP/2");
            requests += serve(&mut connection, (requests == 0).then_some(calls / 3)).await;
        }
    });
    let call = caller(builder().endpoint(url).http_client_builder(|http| http.http2_prior_knowledge()));
    let mut under_way = JoinSet::new();
    for _ in 0..calls {
        under_way.spawn(call().send());
    }
    let results = under_way.join_all().await;
    let failed = results.iter().filter(|result| result.is_err()).count();
    let attempts: usize = results.iter().flatten().map(|response| response.attempt_count).sum();
    println!(
        "value  HTTP/2 server goes away under {calls} calls: {failed} failed (goal: 0; was 48), {attempts} attempts"
    );
}

async fn serve(connection: &mut server::Connection<tokio::net::TcpStream, Bytes>, last: Option<usize>) -> usize {
    let mut requests = 0;
    while let Some(Ok((_, mut respond))) = connection.accept().await {
        requests += 1;
        if let Ok(mut body) = respond.send_response(http::Response::new(()), false) {
            let _ = body.send_data(Bytes::from_static(br#"{"code":200,"msg":"success","data":{}}"#), true);
        }
        if Some(requests) == last {
            connection.graceful_shutdown();
        }
    }
    requests
}
