//! Requests: their bodies, how one is handled, and what is answered.

use std::{
    fmt,
    marker::PhantomData,
    sync::Arc,
    time::{Duration, Instant},
};

use axum::{
    Json,
    extract::{self, FromRequest, State, rejection::JsonRejection},
    http::{StatusCode, header::RETRY_AFTER},
    response::{IntoResponse, Response},
};
use metrics::counter;
use serde::{
    Deserialize, Deserializer, Serialize,
    de::{DeserializeOwned, MapAccess, Visitor, value::MapAccessDeserializer},
};
use tokio::time::timeout;
use tracing::info;
use yunxin_im::{ApiErrorKind, Client, Error, Failure, ResultCode};

use crate::{app::App, audit::Decisions, search::Found};

/// How long a body may take to arrive, so that one that does not does not hold the end of the service.
pub const READ_TIMEOUT: Duration = Duration::from_secs(5);

/// The body of a request. What is not checked here, such as lengths, the client checks before it sends anything.
pub trait Request: DeserializeOwned + Send {
    /// Says what is wrong with values that can be read.
    fn check(&self) -> Result<(), &'static str> {
        Ok(())
    }

    /// Returns what a moderator has decided; nothing for a request that only reads.
    fn decisions(&self) -> Decisions {
        Decisions::default()
    }

    /// Makes the call.
    fn send(self, client: &Client) -> impl Future<Output = Result<Outcome, Error>> + Send;
}

/// The response to a request; all fields but the status are its body.
#[derive(Serialize)]
pub struct Outcome {
    #[serde(skip)]
    pub status: StatusCode,
    /// The result code of Yunxin; null if it did not respond.
    pub code: Option<i64>,
    pub msg: String,
    /// What Yunxin's support asks for; null if no call was made.
    pub trace_id: Option<String>,
    /// Whether the request has or may have taken effect. With an error, `false` means that it certainly has not.
    pub may_have_taken_effect: bool,
    /// What was not done, with status 207 or 409.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub failed: Vec<Failed>,
    /// What a search has found.
    #[serde(flatten)]
    pub found: Option<Found>,
}

#[derive(Serialize)]
pub struct Failed {
    pub account_id: String,
    pub code: Option<i64>,
    pub msg: String,
}

/// Handles a request: reads it, makes the call, and writes down what came of it.
pub async fn handle<T: Request>(State(app): State<Arc<App>>, request: extract::Request) -> Outcome {
    let start = Instant::now();
    let outcome = match read::<T>(request).await {
        Err(outcome) => outcome,
        Ok(request) => decide(&app, request).await,
    };
    let Outcome { status, code, trace_id, may_have_taken_effect, .. } = &outcome;
    counter!("moderation_requests_total", "status" => status.as_str().to_owned()).increment(1);
    let (status, duration_ms) = (status.as_u16(), start.elapsed().as_millis());
    info!(status, code, trace_id, may_have_taken_effect, duration_ms, "request done");
    outcome
}

/// Reads the body, or says what is wrong with it.
async fn read<T: Request>(request: extract::Request) -> Result<T, Outcome> {
    let Ok(body) = timeout(READ_TIMEOUT, Json::<Object<T>>::from_request(request, &())).await else {
        let msg = format!("the body did not arrive within {} s", READ_TIMEOUT.as_secs());
        return Err(Outcome::not_sent(StatusCode::REQUEST_TIMEOUT, msg));
    };
    let Json(Object(request)) = body.map_err(|rejection| Outcome::invalid(&rejection))?;
    request.check().map_err(|reason| Outcome::not_sent(StatusCode::BAD_REQUEST, reason))?;
    Ok(request)
}

async fn decide<T: Request>(app: &App, request: T) -> Outcome {
    // If the caller goes away, axum drops this future, and with it the call and the permit; what came of it is then unknown.
    let decisions = request.decisions();
    let outcome = match app.permit() {
        None => Outcome::not_sent(StatusCode::SERVICE_UNAVAILABLE, "too many concurrent calls"),
        Some(_permit) => match request.send(&app.client).await {
            Ok(outcome) => outcome.for_targets(decisions.targets.len()),
            Err(error) => Outcome::failed(&error, decisions.request_id.is_some()),
        },
    };
    decisions.settle(&outcome);
    outcome
}

impl Outcome {
    /// A success, and its data.
    pub fn success<T>(response: yunxin_im::Response<T>) -> (Self, T) {
        let outcome = Self {
            code: Some(response.code.number()),
            trace_id: Some(response.trace_id),
            ..Self::not_sent(StatusCode::OK, response.msg)
        };
        (outcome, response.data)
    }

    /// A success can be one in part, or for none of its targets.
    fn for_targets(mut self, targets: usize) -> Self {
        self.may_have_taken_effect = targets > 0;
        match self.failed.first() {
            None => {}
            Some(_) if self.failed.len() < targets => self.status = StatusCode::MULTI_STATUS,
            Some(Failed { code, msg, .. }) => {
                (self.status, self.code, self.msg) = (StatusCode::CONFLICT, *code, msg.clone());
                self.may_have_taken_effect = false;
            }
        }
        self
    }

    fn failed(error: &Error, has_request_id: bool) -> Self {
        // The rest of the error, such as endpoints, is in the log.
        let msg = match error {
            Error::Api(e) => e.msg.clone(),
            Error::InvalidInput(reason) => reason.clone(),
            Error::RateLimited(e) => e.reason.clone(),
            Error::UnexpectedResponse(e) => e.reason.clone(),
            Error::Transport(e) => e.reason.clone(),
            _ => error.to_string(),
        };
        Self {
            code: error.code().map(ResultCode::number),
            trace_id: error.trace_id().map(str::to_owned),
            may_have_taken_effect: error.may_have_taken_effect(),
            ..Self::not_sent(status(error, has_request_id), msg)
        }
    }

    fn invalid(rejection: &JsonRejection) -> Self {
        let status = match rejection.status() {
            StatusCode::UNPROCESSABLE_ENTITY => StatusCode::BAD_REQUEST,
            status => status,
        };
        Self::not_sent(status, rejection.body_text())
    }

    fn not_sent(status: StatusCode, msg: impl Into<String>) -> Self {
        let (msg, failed) = (msg.into(), Vec::new());
        Self { status, code: None, msg, trace_id: None, may_have_taken_effect: false, failed, found: None }
    }
}

impl From<Failure> for Failed {
    fn from(failure: Failure) -> Self {
        Self { account_id: failure.key, code: failure.code.map(ResultCode::number), msg: failure.msg }
    }
}

/// Maps an error to HTTP by what the caller can do: correct the request, ask again, or neither.
fn status(error: &Error, has_request_id: bool) -> StatusCode {
    match (error, error.code()) {
        (Error::InvalidInput(_), _) => StatusCode::BAD_REQUEST,
        // An earlier request with this id, or a lost attempt of this one, reached the service. It does not say what came of it.
        (_, Some(ResultCode::DUPLICATE_REQUEST)) if has_request_id => StatusCode::ACCEPTED,
        _ if error.may_have_taken_effect() => StatusCode::GATEWAY_TIMEOUT,
        (Error::RateLimited(_), _) | (_, Some(ResultCode::RATE_LIMITED)) => StatusCode::TOO_MANY_REQUESTS,
        _ if error.is_retryable() => StatusCode::SERVICE_UNAVAILABLE,
        // Such as a recall window that has passed: neither side is broken.
        (Error::Api(e), _) if e.kind == ApiErrorKind::Other => StatusCode::CONFLICT,
        _ => StatusCode::BAD_GATEWAY,
    }
}

impl IntoResponse for Outcome {
    fn into_response(self) -> Response {
        let body = Json(&self);
        match self.status {
            StatusCode::TOO_MANY_REQUESTS | StatusCode::SERVICE_UNAVAILABLE => {
                (self.status, [(RETRY_AFTER, "1")], body).into_response()
            }
            status => (status, body).into_response(),
        }
    }
}

/// A body with named fields. By itself, serde takes an array of the values in their order, too.
struct Object<T>(T);

impl<'de, T: Deserialize<'de>> Deserialize<'de> for Object<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(Fields(PhantomData)).map(Object)
    }
}

struct Fields<T>(PhantomData<T>);

impl<'de, T: Deserialize<'de>> Visitor<'de> for Fields<T> {
    type Value = T;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a JSON object")
    }

    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<T, A::Error> {
        T::deserialize(MapAccessDeserializer::new(map))
    }
}
