//! Runs the service as a process of its own, beside a sandbox in the test.

#![allow(dead_code)] // Each test binary uses a part of it.

use std::{
    fs,
    io::{BufRead, BufReader, Read},
    path::{Path, PathBuf},
    process::{Child, ChildStdout, Command, ExitStatus, Stdio},
    sync::atomic::{AtomicUsize, Ordering},
    time::{Duration, Instant},
};

use serde_json::{Value, json};
use tokio::time::sleep;
use yunxin_im::{Credentials, reqwest, sandbox::Sandbox};

/// How long a test waits for what must happen.
const PATIENCE: Duration = Duration::from_secs(20);

pub struct Service {
    process: Child,
    stdout: BufReader<ChildStdout>,
    url: String,
    http: reqwest::Client,
}

/// A response to a `POST`.
#[derive(Debug)]
pub struct Answer {
    pub status: u16,
    pub retry_after: Option<String>,
    pub body: Value,
}

/// The command that runs the service on a free port, without credentials.
pub fn command() -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_yunxin-im-service-example"));
    for name in [Credentials::APP_KEY_VAR, Credentials::APP_SECRET_VAR, "YUNXIN_ENDPOINT", "RUST_LOG", "AUDIT_LOG"] {
        command.env_remove(name);
    }
    command.env("LISTEN", "127.0.0.1:0").stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped());
    command
}

/// The body of a request that the sandbox accepts.
pub fn body() -> Value {
    json!({"conversation_id": "alice|1|bob", "message_server_id": 122334, "type": "one-way"})
}

/// Waits until `condition` holds.
pub async fn until(what: &str, mut condition: impl AsyncFnMut() -> bool) {
    let start = Instant::now();
    while !condition().await {
        assert!(start.elapsed() < PATIENCE, "in vain: {what}");
        sleep(Duration::from_millis(10)).await;
    }
}

impl Service {
    /// Starts the service with the sandbox as Yunxin.
    pub fn start(sandbox: &Sandbox, settings: &[(&str, &str)]) -> Self {
        Self::start_at(sandbox.url(), settings)
    }

    /// Starts the service with another endpoint.
    pub fn start_at(endpoint: &str, settings: &[(&str, &str)]) -> Self {
        let mut command = command();
        command.env(Credentials::APP_KEY_VAR, Sandbox::APP_KEY).env(Credentials::APP_SECRET_VAR, Sandbox::APP_SECRET);
        command.env("YUNXIN_ENDPOINT", endpoint).envs(settings.iter().copied());
        Self::spawn(command)
    }

    /// Starts a command and waits until it listens.
    pub fn spawn(mut command: Command) -> Self {
        let mut process = command.spawn().expect("the service starts");
        let mut stdout = BufReader::new(process.stdout.take().expect("a pipe"));
        let mut lines = stdout.by_ref().lines().map(|line| line.expect("text"));
        let url = lines.find_map(|line| line.strip_prefix("Listening on ").map(str::to_owned)).expect("it listens");
        let http = reqwest::Client::builder().no_proxy().build().expect("a client");
        Self { process, stdout, url, http }
    }

    /// Returns the address that it listens on.
    pub fn address(&self) -> &str {
        self.url.trim_start_matches("http://")
    }

    /// Returns status and body of a page.
    pub async fn get(&self, path: &str) -> Result<(u16, String), reqwest::Error> {
        let response = self.http.get(format!("{}{path}", self.url)).send().await?;
        Ok((response.status().as_u16(), response.text().await?))
    }

    /// Sends a body as JSON to `/recall`.
    pub fn recall(&self, body: impl ToString) -> impl Future<Output = Answer> + Send + 'static {
        self.post("/recall", body)
    }

    /// Sends a body as JSON.
    pub fn post(&self, path: &str, body: impl ToString) -> impl Future<Output = Answer> + Send + 'static {
        let request = self.http.post(format!("{}{path}", self.url)).header("Content-Type", "application/json");
        let request = request.body(body.to_string());
        async {
            let response = request.send().await.expect("a response");
            let retry_after = response.headers().get("Retry-After");
            Answer {
                status: response.status().as_u16(),
                retry_after: retry_after.map(|value| value.to_str().expect("text").to_owned()),
                body: serde_json::from_str(&response.text().await.expect("a body")).expect("JSON"),
            }
        }
    }

    /// Sends SIGTERM.
    #[cfg(unix)]
    pub fn terminate(&self) {
        let sent = Command::new("kill").args(["-TERM", &self.process.id().to_string()]).status();
        assert!(sent.expect("the command kill").success());
    }

    /// Waits for the end of the process, and returns its log and what it has printed since it listened, too.
    #[cfg(unix)]
    pub async fn ended(mut self) -> (ExitStatus, String, String) {
        until("the service ends", async || self.process.try_wait().expect("a status").is_some()).await;
        let (mut log, mut printed) = (String::new(), String::new());
        self.stdout.read_to_string(&mut printed).expect("text");
        self.process.stderr.take().expect("a pipe").read_to_string(&mut log).expect("text");
        (self.process.wait().expect("a status"), log, printed)
    }
}

/// A file for the audit log of a service, which is removed at the end of a test.
pub struct AuditLog(PathBuf);

impl AuditLog {
    pub fn new() -> Self {
        static COUNT: AtomicUsize = AtomicUsize::new(0);
        let name = format!("audit-{}-{}.jsonl", std::process::id(), COUNT.fetch_add(1, Ordering::Relaxed));
        Self(Path::new(env!("CARGO_TARGET_TMPDIR")).join(name))
    }

    /// The setting that names it.
    pub fn setting(&self) -> (&str, &str) {
        ("AUDIT_LOG", self.0.to_str().expect("UTF-8"))
    }

    pub fn lines(&self) -> Vec<Value> {
        parse(&fs::read_to_string(&self.0).expect("a file"))
    }
}

/// Reads the lines of an audit log.
pub fn parse(text: &str) -> Vec<Value> {
    text.lines().map(|line| serde_json::from_str(line).expect("a line of JSON")).collect()
}

impl Drop for AuditLog {
    fn drop(&mut self) {
        let _ = fs::remove_file(&self.0);
    }
}

impl Drop for Service {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}
