//! Runs the service as a process of its own, beside a sandbox in the test.

use std::{
    io::{BufRead, BufReader, Read},
    process::{Child, Command, ExitStatus, Stdio},
    time::{Duration, Instant},
};

use serde_json::{Value, json};
use tokio::time::sleep;
use yunxin_im::{Credentials, reqwest, sandbox::Sandbox};

/// How long a test waits for what must happen.
const PATIENCE: Duration = Duration::from_secs(20);

pub struct Service {
    process: Child,
    url: String,
    http: reqwest::Client,
}

/// A response to `POST /recall`.
#[derive(Debug)]
pub struct Recalled {
    pub status: u16,
    pub retry_after: Option<String>,
    pub body: Value,
}

/// The command that runs the service on a free port, without credentials.
pub fn command() -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_yunxin-im-service-example"));
    for name in [Credentials::APP_KEY_VAR, Credentials::APP_SECRET_VAR, "YUNXIN_ENDPOINT", "RUST_LOG"] {
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
        let mut lines = BufReader::new(process.stdout.take().expect("a pipe")).lines().map(|line| line.expect("text"));
        let url = lines.find_map(|line| line.strip_prefix("Listening on ").map(str::to_owned)).expect("it listens");
        let http = reqwest::Client::builder().no_proxy().build().expect("a client");
        Self { process, url, http }
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
    pub fn recall(&self, body: impl ToString) -> impl Future<Output = Recalled> + Send + 'static {
        let request = self.http.post(format!("{}/recall", self.url)).header("Content-Type", "application/json");
        let request = request.body(body.to_string());
        async {
            let response = request.send().await.expect("a response");
            let retry_after = response.headers().get("Retry-After");
            Recalled {
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

    /// Waits for the end of the process, and returns its log, too.
    #[cfg(unix)]
    pub async fn ended(mut self) -> (ExitStatus, String) {
        until("the service ends", async || self.process.try_wait().expect("a status").is_some()).await;
        let mut log = String::new();
        self.process.stderr.take().expect("a pipe").read_to_string(&mut log).expect("text");
        (self.process.wait().expect("a status"), log)
    }
}

impl Drop for Service {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}
