//! A small moderation service on axum: finds messages by keywords, recalls them, mutes and warns their senders, with an audit log.
//! Reads the settings, serves, and ends on a signal. Routes and settings are in README.md.

mod actions;
mod app;
mod audit;
mod request;
mod search;

use std::{
    env, error, fmt,
    fs::OpenOptions,
    io::{self, Write},
    net::{Ipv4Addr, SocketAddr},
    process::ExitCode,
    str::FromStr,
    sync::Arc,
    time::Duration,
};

use metrics_exporter_prometheus::PrometheusBuilder;
use tokio::{net::TcpListener, select, sync::oneshot, time::sleep};
use tracing::info;
use tracing_subscriber::{
    EnvFilter, Layer,
    filter::{FilterExt, LevelFilter, Targets, filter_fn},
    fmt as log,
    layer::SubscriberExt,
    util::SubscriberInitExt,
};
use yunxin_im::{Client, Credentials};

use crate::{app::App, audit::JsonLines, request::READ_TIMEOUT};

type Result<T, E = Box<dyn error::Error>> = std::result::Result<T, E>;

const ENDPOINT_VAR: &str = "YUNXIN_ENDPOINT";
const AUDIT_LOG_VAR: &str = "AUDIT_LOG";
/// The upper bounds of the buckets of histograms, in seconds.
const BUCKETS: [f64; 8] = [0.005, 0.02, 0.05, 0.1, 0.25, 1.0, 5.0, 15.0];
/// How often the exporter merges what was recorded, so that its memory is bounded although nobody scrapes it.
const UPKEEP: Duration = Duration::from_secs(5);
/// How long the last response may take to be written.
const LAST_RESPONSE: Duration = Duration::from_secs(1);

#[tokio::main]
async fn main() -> ExitCode {
    match run().await {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error}");
            ExitCode::FAILURE
        }
    }
}

async fn run() -> Result<()> {
    let is_log = filter_fn(|metadata| metadata.target() != audit::TARGET);
    let log =
        log::layer().with_writer(io::stderr).with_filter(setting("RUST_LOG", EnvFilter::new("info"))?.and(is_log));
    // Whatever is logged, each decision is written down.
    let audit = JsonLines::new(audit_log()?).with_filter(Targets::new().with_target(audit::TARGET, LevelFilter::INFO));
    tracing_subscriber::registry().with(log).with(audit).init();
    let stop = stop_signal()?;
    let address = setting("LISTEN", SocketAddr::from((Ipv4Addr::LOCALHOST, 3000)))?;
    let max_concurrent_calls = setting("MAX_CONCURRENT_CALLS", 64_u16)?;
    if max_concurrent_calls == 0 {
        return Err("MAX_CONCURRENT_CALLS=0: no call could be made; give at least 1".into());
    }
    let shutdown_delay = Duration::from_secs(setting("SHUTDOWN_DELAY", 0_u32)?.into());

    let metrics = PrometheusBuilder::new().set_buckets(&BUCKETS)?.install_recorder()?;
    let upkeep = metrics.clone();
    tokio::spawn(async move {
        loop {
            sleep(UPKEEP).await;
            upkeep.run_upkeep();
        }
    });

    let listener = TcpListener::bind(address).await.map_err(|e| format!("cannot listen on {address}: {e}"))?;
    let url = format!("http://{}", listener.local_addr()?);
    let app = Arc::new(App::new(client(&url)?, max_concurrent_calls.into(), metrics));
    println!("Listening on {url}");

    let (listening, listening_ended) = oneshot::channel::<()>();
    let draining = Arc::clone(&app);
    let server = axum::serve(listener, app::router(Arc::clone(&app))).with_graceful_shutdown(async move {
        stop.await;
        info!("shutting down");
        draining.drain();
        sleep(shutdown_delay).await;
        drop(listening);
    });
    select! {
        served = server => Ok(served?),
        () = async { let _ = listening_ended.await; calls_ended(&app).await } => {
            info!("connections without a whole request are dropped");
            Ok(())
        }
    }
}

/// Waits until no request can be under way: bodies have arrived or not, and calls, whose time is limited, have ended.
async fn calls_ended(app: &App) {
    sleep(READ_TIMEOUT).await;
    while app.calls_in_flight() > 0 {
        sleep(Duration::from_millis(100)).await;
    }
    sleep(LAST_RESPONSE).await;
}

/// Opens what the audit log is written to.
fn audit_log() -> Result<Box<dyn Write + Send>> {
    let path = setting(AUDIT_LOG_VAR, String::new())?;
    if path.is_empty() {
        return Ok(Box::new(io::stdout()));
    }
    let file = OpenOptions::new().append(true).create(true).open(&path);
    Ok(Box::new(file.map_err(|e| format!("{AUDIT_LOG_VAR}={path}: {e}"))?))
}

/// Builds the client. Settings such as `rate_limit` belong here, or `adaptive_rate_limit` if other processes use the same app.
fn client(url: &str) -> Result<Client> {
    let app_is_set = [Credentials::APP_KEY_VAR, Credentials::APP_SECRET_VAR].map(|name| env::var_os(name).is_some());
    if app_is_set == [false, false] {
        return demo(url);
    }
    let mut builder = Client::builder(Credentials::from_env()?);
    if env::var_os(ENDPOINT_VAR).is_some() {
        builder = builder.endpoint(setting(ENDPOINT_VAR, String::new())?);
    }
    Ok(builder.build()?)
}

/// Builds a client for a sandbox that runs as long as the process.
#[cfg(feature = "demo")]
fn demo(url: &str) -> Result<Client> {
    use yunxin_im::sandbox::{Sandbox, Scene};

    let scene = Scene::new()
        .accounts(["moderator", "alice", "bob", "mallory"])
        .team(6001, "moderator", ["alice", "mallory"])
        .message("mallory|2|6001", 122335, "Free crypto for all of you!")
        .message("alice|2|6001", 122336, "No more crypto in here, please.")
        .message("mallory|1|moderator", 122337, "Crypto?");
    let sandbox = Sandbox::builder().scene(scene).start()?;
    sandbox.add_message("alice|1|bob", 122334);
    println!(
        "{} is not set: calls go to a sandbox on this machine, which has a team and some messages. Open {url}/ or try:\n\n    \
         curl -i {url}/search -H 'Content-Type: application/json' \\\n      \
         -d '{{\"moderator\": \"moderator\", \"keywords\": [\"crypto\"]}}'\n\n    \
         curl -i {url}/recall -H 'Content-Type: application/json' \\\n      \
         -d '{{\"conversation_id\": \"mallory|2|6001\", \"message_server_id\": 122335, \"type\": \"two-way\"}}'\n",
        Credentials::APP_KEY_VAR
    );
    let client = Client::builder(&sandbox).endpoint(sandbox.url()).build()?;
    std::mem::forget(sandbox);
    Ok(client)
}

#[cfg(not(feature = "demo"))]
fn demo(_: &str) -> Result<Client> {
    Err(format!("{} and {} are not set", Credentials::APP_KEY_VAR, Credentials::APP_SECRET_VAR).into())
}

/// Reads a setting from the environment.
fn setting<T: FromStr<Err: fmt::Display>>(name: &str, default: T) -> Result<T> {
    match env::var(name) {
        Ok(text) => Ok(text.parse().map_err(|e| format!("{name}={text}: {e}"))?),
        Err(env::VarError::NotPresent) => Ok(default),
        Err(e) => Err(format!("{name}: {e}").into()),
    }
}

/// Returns a future that ends on Ctrl-C and on SIGTERM.
fn stop_signal() -> io::Result<impl Future<Output = ()>> {
    #[cfg(unix)]
    let (mut interrupt, mut terminate) = {
        use tokio::signal::unix::{SignalKind, signal};
        (signal(SignalKind::interrupt())?, signal(SignalKind::terminate())?)
    };
    #[cfg(windows)]
    let (mut interrupt, mut terminate) = (tokio::signal::windows::ctrl_c()?, tokio::signal::windows::ctrl_close()?);
    Ok(async move {
        select! {
            _ = interrupt.recv() => {}
            _ = terminate.recv() => {}
        }
    })
}
