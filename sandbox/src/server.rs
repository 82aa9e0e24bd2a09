//! Listens, and does with each connection what the sandbox decides.

use std::{io, sync::Arc, time::Duration};

use tokio::{
    io::AsyncWriteExt,
    net::{TcpListener, TcpStream},
    task::JoinSet,
    time::sleep,
};

use crate::{
    http::{self, Response},
    request::RecordedRequest,
    state::{Reaction, Shared, Then},
};

/// Serves all connections to one endpoint, until it is dropped.
pub(crate) async fn serve(listener: TcpListener, endpoint: usize, shared: Arc<Shared>) {
    let mut connections = JoinSet::new();
    loop {
        match listener.accept().await {
            Ok((stream, _)) => {
                connections.spawn(connection(stream, endpoint, Arc::clone(&shared)));
            }
            // For instance too many open files: some are closed later.
            Err(_) => sleep(Duration::from_millis(10)).await,
        }
        while connections.try_join_next().is_some() {}
    }
}

async fn connection(mut stream: TcpStream, endpoint: usize, shared: Arc<Shared>) -> io::Result<()> {
    stream.set_nodelay(true)?;
    let mut buffer = Vec::new();
    loop {
        let reaction = match http::read(&mut stream, &mut buffer).await {
            Ok(Some(request)) => shared.react(RecordedRequest::new(endpoint, request.head), request.keep_alive),
            Ok(None) => return Ok(()),
            Err(status) => {
                let bytes = Response::page(status, shared.clock()).into_bytes("");
                Reaction { delay: Duration::ZERO, bytes, then: Then::Close }
            }
        };
        // A timer of zero would cost a turn of the runtime.
        if !reaction.delay.is_zero() {
            sleep(reaction.delay).await;
        }
        stream.write_all(&reaction.bytes).await?;
        match reaction.then {
            Then::Continue => continue,
            Then::Close => http::close(&mut stream).await,
            Then::Reset => stream.set_zero_linger()?,
            Then::Hang => while matches!(http::read(&mut stream, &mut buffer).await, Ok(Some(_))) {},
        }
        return Ok(());
    }
}
