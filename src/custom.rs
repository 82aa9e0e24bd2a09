//! A signed call of any path, for what no document describes yet.

use std::{fmt, sync::Arc};

use bytes::Bytes;
use http::{Method, StatusCode};
use serde::{Serialize, de::DeserializeOwned};
use tracing::info_span;

use crate::{
    call::headers,
    client::Client,
    error::{Attempt, Error, UnexpectedResponse, without_secrets},
    pipeline::{self, CallSettings, Shared},
    request::{RequestParts, Target},
    response::{Answer, Response},
    wire::Wire,
};

/// A signed call of a path that the crate has no method for. Made by [`Client::request`].
#[derive(Clone)]
#[must_use = "a call is sent by `send`"]
pub struct CustomCall {
    shared: Arc<Shared>,
    method: Method,
    path: String,
    query: Vec<(String, Result<String, String>)>,
    body: Option<Result<Bytes, String>>,
    effect: bool,
    trace_id: Option<String>,
    settings: CallSettings,
}

impl Client {
    /// Starts a signed call of any path of the service, which goes the way of all other calls: for operations, or parameters, that the
    /// crate does not know yet. `path` starts with a slash; characters that a path cannot carry are percent-encoded, but `/` and
    /// `%` are left as they are, so encode what comes from users.
    ///
    /// ```no_run
    /// use serde::Deserialize;
    /// use yunxin_im::reqwest::Method;
    ///
    /// #[derive(Deserialize)]
    /// struct Message { text: Option<String> }
    ///
    /// # async fn example(client: yunxin_im::Client) -> Result<(), yunxin_im::Error> {
    /// let message = client
    ///     .request(Method::GET, "/im/v2.1/conversations/alice|1|bob/messages/122334")
    ///     .query("message_time", 1_795_375_718_000_i64)
    ///     .read_only()
    ///     .send::<Message>()
    ///     .await?;
    /// println!("{:?}", message.data.text);
    /// # Ok(())
    /// # }
    /// ```
    pub fn request(&self, method: Method, path: &str) -> CustomCall {
        let shared = Arc::clone(self.shared());
        let settings = shared.call.clone();
        let path = path.to_owned();
        CustomCall { shared, method, path, query: Vec::new(), body: None, effect: true, trace_id: None, settings }
    }
}

impl CustomCall {
    /// Appends a query parameter: text, a number, a boolean, or an id.
    pub fn query(mut self, name: &str, value: impl QueryValue) -> Self {
        self.query.push((name.to_owned(), value.into_text()));
        self
    }

    /// Sets the body. A value that cannot be JSON is an error when the call is sent.
    pub fn json(mut self, body: &(impl Serialize + ?Sized)) -> Self {
        self.body = Some(serde_json::to_vec(body).map(Bytes::from).map_err(|e| e.to_string()));
        self
    }

    /// Says that the call changes nothing at the service: it is retried after a timeout, too, and a failure of it never
    /// [may have taken effect](Error::may_have_taken_effect).
    pub fn read_only(mut self) -> Self {
        self.effect = false;
        self
    }

    /// Sends the call and reads the `data` of its success as a `T`, by serde; `serde_json::Value` takes any.
    ///
    /// # Errors
    ///
    /// Everything but a success, and a success with other `data`: see [`Error`].
    pub async fn send<T: DeserializeOwned>(self) -> Result<Response<T>, Error> {
        let Self { shared, method, path, query, body, effect, trace_id, settings } = self;
        let mut mistake = path_mistake(&path).map(|reason| Error::invalid("path", format!("{path:?} {reason}")));
        let mut target = Target::of_path(&path);
        for (name, value) in query {
            match value {
                Ok(value) => target.query(&name, &value),
                Err(reason) => mistake = mistake.or(Some(Error::invalid(&name, reason))),
            }
        }
        let body = body.transpose().unwrap_or_else(|reason| {
            mistake.get_or_insert(Error::invalid("body", reason));
            None
        });
        let headers = headers(&method, body.is_some());
        let path_and_query = target.into_text();
        let span = info_span!(
            target: "yunxin_im", "yunxin_im_call", operation = "custom",
            endpoint = tracing::field::Empty, trace_id = tracing::field::Empty,
        );
        let parts = RequestParts {
            operation: "custom",
            method,
            path_and_query,
            headers,
            body,
            trace_id,
            effect,
            span,
            mistake,
        };
        let answer = pipeline::call(shared, settings, Box::new(parts)).await?;
        match answer.envelope.data_as() {
            Ok(data) => Ok(answer.with(data)),
            Err(_) => Err(other_data::<T>(answer, effect).into()),
        }
    }

    crate::call_settings!();
}

/// Why a path would not arrive as it was written.
fn path_mistake(path: &str) -> Option<&'static str> {
    if !path.starts_with('/') || path.contains(['?', '#']) {
        return Some("is not a path: it starts with `/` and has no query");
    }
    let is_dots = |segment: &str| matches!(&*segment.to_ascii_lowercase().replace("%2e", "."), "." | "..");
    path.split('/').any(is_dots).then_some("has a segment `.` or `..`, which is resolved before it is sent")
}

/// The error of a success whose `data` is not of the caller's type.
fn other_data<T: DeserializeOwned>(answer: Answer, effect: bool) -> UnexpectedResponse {
    let snippet = without_secrets(answer.envelope.data_json().to_string());
    // serde's words repeat values, so they are those about the text that is shown.
    let error = serde_json::from_str::<T>(&snippet).err().map(|e| format!(": {e}")).unwrap_or_default();
    let reason = format!("`data` is not of the type that was asked for{error}");
    UnexpectedResponse {
        reason: reason.clone(),
        status: StatusCode::OK,
        content_type: None,
        body_snippet: snippet.chars().take(UnexpectedResponse::MAX_BODY_SNIPPET).collect(),
        attempts: vec![Attempt::new(&answer.endpoint, reason, true, effect)],
        trace_id: answer.trace_id,
    }
}

impl fmt::Debug for CustomCall {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("CustomCall").field("method", &self.method).finish_non_exhaustive()
    }
}

/// A value of a query parameter: text, a number, a boolean, or an id.
pub trait QueryValue {
    /// Returns its text.
    ///
    /// # Errors
    ///
    /// Why it cannot be sent.
    fn into_text(self) -> Result<String, String>;
}

impl<T: Wire> QueryValue for T {
    fn into_text(self) -> Result<String, String> {
        self.mistake().map_or_else(|| Ok(self.text().into_owned()), Err)
    }
}
