//! A server that does as little as a server can.

use std::{
    io,
    net::{SocketAddr, TcpListener},
    thread,
};

use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::TcpStream,
};

pub const BODY: &str = r#"{"code":200,"msg":"success","data":{}}"#;

/// Starts a server on a thread of its own, which answers every request with a success for as long as the process runs.
/// Returns its URL.
pub fn answering() -> String {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a free port");
    let address = listener.local_addr().expect("bound");
    thread::spawn(move || run(listener, Some(answer())));
    url(address)
}

/// Receives requests on this thread, and answers none. Prints a line with its URL, and another one for each request.
pub fn silent() {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a free port");
    println!("{}", url(listener.local_addr().expect("bound")));
    run(listener, None);
}

fn url(address: SocketAddr) -> String {
    format!("http://{address}")
}

fn answer() -> &'static [u8] {
    let head = "HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ndate: Sat, 22 Nov 2025 20:00:00 GMT";
    format!("{head}\r\ncontent-length: {}\r\n\r\n{BODY}", BODY.len()).leak().as_bytes()
}

fn run(listener: TcpListener, answer: Option<&'static [u8]>) {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_io().build().expect("a runtime");
    runtime.block_on(async move {
        listener.set_nonblocking(true).expect("a socket");
        let listener = tokio::net::TcpListener::from_std(listener).expect("a socket");
        while let Ok((stream, _)) = listener.accept().await {
            tokio::spawn(serve(stream, answer));
        }
    });
}

async fn serve(mut stream: TcpStream, answer: Option<&'static [u8]>) -> io::Result<()> {
    stream.set_nodelay(true)?;
    let mut head = Vec::with_capacity(4096);
    // No request has a body, and none is sent before the one before it is answered.
    while stream.read_buf(&mut head).await? > 0 {
        if head.ends_with(b"\r\n\r\n") {
            head.clear();
            match answer {
                Some(answer) => stream.write_all(answer).await?,
                None => println!("received"),
            }
        }
    }
    Ok(())
}
