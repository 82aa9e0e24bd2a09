//! The program as tests start it, and servers for it to talk to.

#![allow(dead_code)] // Each test binary uses a part of it.

use std::{
    fs,
    io::{Read, Write},
    net::{TcpListener, TcpStream},
    ops::Deref,
    path::{Path, PathBuf},
    process::{Child, Command, Output, Stdio},
    sync::{
        Arc, Mutex,
        atomic::{AtomicUsize, Ordering},
    },
    thread,
    time::Duration,
};

use yunxin_im::{
    ResultCode,
    sandbox::{Fault, MessageState, Sandbox},
};

pub const SUCCESS: &str = r#"{"code":200,"msg":"success","data":{}}"#;

/// The program with these arguments, and with nothing of it in the environment.
pub fn program(arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_yunxin-im"));
    for name in ["YUNXIN_APP_KEY", "YUNXIN_APP_SECRET", "YUNXIN_ENDPOINT"] {
        command.env_remove(name);
    }
    command.args(arguments).stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped());
    command
}

/// The same, with the sandbox's credentials and this endpoint.
pub fn with_app(endpoint: &str, arguments: &[&str]) -> Command {
    let mut command = program(arguments);
    command
        .env("YUNXIN_APP_KEY", Sandbox::APP_KEY)
        .env("YUNXIN_APP_SECRET", Sandbox::APP_SECRET)
        .env("YUNXIN_ENDPOINT", endpoint);
    command
}

/// A real run with the log of `directory`. What is to be done is one-way, unless the arguments say it.
pub fn bulk_recall(endpoint: &str, directory: &Directory, arguments: &[&str]) -> Command {
    let mut command = with_app(endpoint, &["bulk-recall", "--log", &directory.path("log")]);
    if !arguments.contains(&"--type") {
        command.args(["--type", "one-way"]);
    }
    command.args(arguments);
    command
}

/// A list with these messages.
pub fn csv(ids: impl IntoIterator<Item = i64>) -> String {
    ids.into_iter().map(|id| format!("alice|1|bob,{id}\n")).collect()
}

/// Exit status, standard output and standard error.
pub type Ended = (Option<i32>, String, String);

pub fn run(mut command: Command) -> Ended {
    ended(command.output().expect("it runs"))
}

/// Runs it with `input` on its standard input.
pub fn run_with(mut command: Command, input: impl AsRef<[u8]>) -> Ended {
    let mut child = command.stdin(Stdio::piped()).spawn().expect("it runs");
    // It may end without reading it all.
    drop(child.stdin.take().expect("piped").write_all(input.as_ref()));
    finish(child)
}

/// What a process that was started has still to say, once it has ended.
pub fn finish(child: Child) -> Ended {
    ended(child.wait_with_output().expect("it ends"))
}

/// Checks what holds for all output: no secret, no panic, and no word of the source code.
pub fn ended(Output { status, stdout, stderr }: Output) -> Ended {
    let [stdout, stderr] = [stdout, stderr].map(|bytes| String::from_utf8(bytes).expect("UTF-8"));
    for text in [&stdout, &stderr] {
        for absent in
            [Sandbox::APP_SECRET, "panicked", "allow_http", "RecallType", "ConversationId", "non-zero", "line 0"]
        {
            assert!(!text.contains(absent), "{absent}: {text}");
        }
    }
    (status.code(), stdout, stderr)
}

/// A directory that is removed at the end of a test.
pub struct Directory(pub PathBuf);

impl Directory {
    pub fn new() -> Self {
        static COUNT: AtomicUsize = AtomicUsize::new(0);
        let number = COUNT.fetch_add(1, Ordering::Relaxed);
        let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("{}-{number}", std::process::id()));
        fs::create_dir_all(&path).expect("a directory");
        Self(path)
    }

    /// Writes a file, and returns its path.
    pub fn file(&self, name: &str, content: impl AsRef<[u8]>) -> String {
        let path = self.path(name);
        fs::write(&path, content).expect("written");
        path
    }

    pub fn path(&self, name: &str) -> String {
        self.0.join(name).to_str().expect("UTF-8").to_owned()
    }
}

impl Drop for Directory {
    fn drop(&mut self) {
        // What is left over does no harm.
        drop(fs::remove_dir_all(&self.0));
    }
}

pub const CONVERSATION: &str = "alice|1|bob";

/// A sandbox with the messages 1 to n of one conversation.
pub struct Service {
    sandbox: Sandbox,
    count: i64,
}

impl Service {
    pub fn start(count: i64) -> Self {
        let sandbox = Sandbox::start().expect("a free port");
        (1..=count).for_each(|id| sandbox.add_message(CONVERSATION, id));
        Self { sandbox, count }
    }

    /// How often each message was recalled.
    pub fn recalls(&self) -> Vec<u32> {
        (1..=self.count).map(|id| self.sandbox.message(CONVERSATION, id).expect("added").recalls).collect()
    }

    /// Checks that each message was recalled, and none twice.
    pub fn assert_each_recalled_once(&self) {
        let wrong: Vec<_> = (1..).zip(self.recalls()).filter(|(_, recalls)| *recalls != 1).take(10).collect();
        assert!(wrong.is_empty(), "message and number of recalls: {wrong:?}");
    }

    /// Refuses the next requests as over the quota.
    pub fn limit(&self, times: usize) {
        self.sandbox.fail_times(times, Fault::refusal(ResultCode::RATE_LIMITED, "too many calls"));
    }

    pub fn states(&self) -> Vec<MessageState> {
        (1..=self.count).map(|id| self.sandbox.message(CONVERSATION, id).expect("added").state).collect()
    }
}

impl Deref for Service {
    type Target = Sandbox;

    fn deref(&self) -> &Sandbox {
        &self.sandbox
    }
}

/// A server that answers each request with the bytes that a script gives for it, or closes the connection for `None`.
pub struct Listener {
    pub url: String,
    requests: Arc<Mutex<Vec<String>>>,
}

impl Listener {
    /// The script is called with the number of the request, from 0, on a thread of the connection: it may wait.
    pub fn start(script: impl Fn(usize) -> Option<Vec<u8>> + Send + Sync + 'static) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").expect("a free port");
        let url = format!("http://{}", listener.local_addr().expect("bound"));
        let requests = Arc::new(Mutex::new(Vec::new()));
        let server = Self { url, requests: Arc::clone(&requests) };
        let script = Arc::new(script);
        thread::spawn(move || {
            for stream in listener.incoming().flatten() {
                let (script, requests) = (Arc::clone(&script), Arc::clone(&requests));
                thread::spawn(move || serve(stream, &*script, &requests));
            }
        });
        server
    }

    /// Answers everything with success.
    pub fn success() -> Self {
        Self::start(|_| Some(http("200 OK", "application/json", SUCCESS)))
    }

    /// The requests so far, each from its first line to the end of its headers.
    pub fn requests(&self) -> Vec<String> {
        self.requests.lock().expect("no panic").clone()
    }
}

fn serve(mut stream: TcpStream, script: &dyn Fn(usize) -> Option<Vec<u8>>, requests: &Mutex<Vec<String>>) {
    let (mut pending, mut chunk) = (Vec::new(), [0; 4096]);
    loop {
        match stream.read(&mut chunk) {
            Ok(n) if n > 0 => pending.extend_from_slice(&chunk[..n]),
            _ => return,
        }
        while let Some(end) = pending.windows(4).position(|bytes| bytes == b"\r\n\r\n") {
            let head: Vec<u8> = pending.drain(..end + 4).collect();
            let n = {
                let mut requests = requests.lock().expect("no panic");
                requests.push(String::from_utf8(head).expect("a request is ASCII"));
                requests.len() - 1
            };
            match script(n) {
                Some(bytes) if stream.write_all(&bytes).is_ok() => {}
                _ => return,
            }
        }
    }
}

/// An HTTP/1.1 response.
pub fn http(status: &str, content_type: &str, body: &str) -> Vec<u8> {
    format!("HTTP/1.1 {status}\r\ncontent-type: {content_type}\r\ncontent-length: {}\r\n\r\n{body}", body.len()).into()
}

/// Waits for something that happens soon.
pub fn wait_until(mut condition: impl FnMut() -> bool) {
    for _ in 0..3000 {
        if condition() {
            return;
        }
        thread::sleep(Duration::from_millis(10));
    }
    panic!("it has not happened in 30 seconds");
}

/// Sends a signal to a process.
#[cfg(unix)]
pub fn signal(name: &str, child: &Child) {
    let status = Command::new("kill").args(["-s", name, &child.id().to_string()]).status();
    assert!(status.expect("kill runs").success());
}
