//! `POST /recall`: validation, the call, and its result as an HTTP response.

use std::{
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
use serde::Serialize;
use tokio::time::timeout;
use tracing::info;
use yunxin_im::{
    ApiErrorKind, Client, Error, ResultCode,
    messages::{RecallMessage, RecallType},
    types::ConversationType,
};

use crate::{
    app::App,
    request::{Object, Request},
};

/// How long a body may take to arrive, so that one that does not does not hold the end of the service.
pub const READ_TIMEOUT: Duration = Duration::from_secs(5);

/// The response to a request; all fields but the status are its body.
#[derive(Serialize)]
pub struct Outcome {
    #[serde(skip)]
    status: StatusCode,
    /// The result code of Yunxin; null if it did not respond.
    code: Option<i64>,
    msg: String,
    /// What Yunxin's support asks for; null if no call was made.
    trace_id: Option<String>,
    /// Whether the message is or may be recalled. With an error, `false` means that it certainly was not.
    may_have_taken_effect: bool,
}

pub async fn recall(State(app): State<Arc<App>>, request: extract::Request) -> Outcome {
    let start = Instant::now();
    let outcome = match read(request).await.map(|request| (request, app.permit())) {
        Err(outcome) => outcome,
        Ok((_, None)) => Outcome::not_sent(StatusCode::SERVICE_UNAVAILABLE, "too many concurrent calls"),
        // If the caller goes away, axum drops this future, and with it the call and the permit.
        Ok((request, Some(_permit))) => request.send(&app.client).await,
    };
    let Outcome { status, code, trace_id, may_have_taken_effect, .. } = &outcome;
    counter!("moderation_requests_total", "status" => status.as_str().to_owned()).increment(1);
    let (status, duration_ms) = (status.as_u16(), start.elapsed().as_millis());
    info!(status, code, trace_id, may_have_taken_effect, duration_ms, "request done");
    outcome
}

/// Reads the body, or says what is wrong with it.
async fn read(request: extract::Request) -> Result<Request, Outcome> {
    let Ok(body) = timeout(READ_TIMEOUT, Json::<Object>::from_request(request, &())).await else {
        let msg = format!("the body did not arrive within {} s", READ_TIMEOUT.as_secs());
        return Err(Outcome::not_sent(StatusCode::REQUEST_TIMEOUT, msg));
    };
    let Json(Object(request)) = body.map_err(|rejection| Outcome::invalid(&rejection))?;
    let is_super_team = request.conversation_id.conversation_type() == ConversationType::SuperTeam;
    if is_super_team && request.recall_type != RecallType::TwoWay {
        return Err(Outcome::not_sent(StatusCode::BAD_REQUEST, "type: a super team takes a two-way recall only"));
    }
    Ok(request)
}

impl Request {
    async fn send(self, client: &Client) -> Outcome {
        let has_request_id = self.request_id.is_some();
        let result = client
            .messages()
            .recall(self.conversation_id, self.message_server_id, self.recall_type)
            .optional(self.description, RecallMessage::description)
            .optional(self.push_content, RecallMessage::push_content)
            .optional(self.request_id, RecallMessage::trace_id)
            .send()
            .await;
        match result {
            Ok(response) => Outcome {
                status: StatusCode::OK,
                code: Some(response.code.number()),
                msg: response.msg,
                trace_id: Some(response.trace_id),
                may_have_taken_effect: true,
            },
            Err(error) => Outcome::failed(&error, has_request_id),
        }
    }
}

impl Outcome {
    fn failed(error: &Error, has_request_id: bool) -> Self {
        Self {
            status: status(error, has_request_id),
            code: error.code().map(ResultCode::number),
            // The rest of the error, such as endpoints, is in the log.
            msg: match error {
                Error::Api(e) => e.msg.clone(),
                Error::InvalidInput(reason) => reason.clone(),
                Error::RateLimited(e) => e.reason.clone(),
                Error::UnexpectedResponse(e) => e.reason.clone(),
                Error::Transport(e) => e.reason.clone(),
                _ => error.to_string(),
            },
            trace_id: error.trace_id().map(str::to_owned),
            may_have_taken_effect: error.may_have_taken_effect(),
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
        Self { status, code: None, msg: msg.into(), trace_id: None, may_have_taken_effect: false }
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
