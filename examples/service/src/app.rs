//! The routes, and what their handlers share.

use std::sync::{
    Arc,
    atomic::{AtomicBool, Ordering},
};

use axum::{
    Router,
    extract::{DefaultBodyLimit, State},
    http::StatusCode,
    response::Html,
    routing::{get, post},
};
use metrics::{Unit, describe_counter, describe_gauge, gauge};
use metrics_exporter_prometheus::PrometheusHandle;
use tokio::sync::{Semaphore, SemaphorePermit};
use yunxin_im::Client;

use crate::{
    actions::{Mute, Notify, Recall},
    request::handle,
    search::Search,
};

/// The largest body of a request, in bytes.
const MAX_BODY: usize = 64 * 1024;

/// What the handlers share.
pub struct App {
    pub client: Client,
    permits: Semaphore,
    max_concurrent_calls: usize,
    draining: AtomicBool,
    metrics: PrometheusHandle,
}

impl App {
    pub fn new(client: Client, max_concurrent_calls: usize, metrics: PrometheusHandle) -> Self {
        describe_counter!("moderation_requests_total", "Requests to search or to act, by HTTP status of the response");
        describe_counter!("moderation_decisions_total", "Decisions by action and outcome, as in the audit log");
        describe_counter!("moderation_audit_errors_total", "Lines of the audit log that could not be written");
        describe_gauge!("moderation_calls_in_flight", Unit::Count, "Calls that are under way");
        let (permits, draining) = (Semaphore::new(max_concurrent_calls), AtomicBool::new(false));
        Self { client, permits, max_concurrent_calls, draining, metrics }
    }

    /// Returns the permit for one call, held until it is dropped; `None` if too many calls are under way. Requests do not queue
    /// for it, because their callers' timeouts are not known here.
    pub fn permit(&self) -> Option<SemaphorePermit<'_>> {
        self.permits.try_acquire().ok()
    }

    pub fn calls_in_flight(&self) -> usize {
        self.max_concurrent_calls - self.permits.available_permits()
    }

    /// Makes the service unready, so that a load balancer sends its requests to others.
    pub fn drain(&self) {
        self.draining.store(true, Ordering::Relaxed);
    }
}

pub fn router(app: Arc<App>) -> Router {
    Router::new()
        .route("/", get(Html(include_str!("index.html"))))
        .route("/search", post(handle::<Search>))
        .route("/recall", post(handle::<Recall>))
        .route("/mute", post(handle::<Mute>))
        .route("/notify", post(handle::<Notify>))
        .route("/metrics", get(metrics))
        .route("/healthz", get("alive\n"))
        .route("/readyz", get(readiness))
        .layer(DefaultBodyLimit::max(MAX_BODY))
        .with_state(app)
}

async fn metrics(State(app): State<Arc<App>>) -> String {
    gauge!("moderation_calls_in_flight").set(app.calls_in_flight() as f64);
    app.metrics.render()
}

async fn readiness(State(app): State<Arc<App>>) -> (StatusCode, &'static str) {
    match app.draining.load(Ordering::Relaxed) {
        false => (StatusCode::OK, "ready\n"),
        true => (StatusCode::SERVICE_UNAVAILABLE, "shutting down\n"),
    }
}
