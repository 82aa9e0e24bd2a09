//! Responses of a test's own, over the state and the examples.

use std::{
    collections::{HashMap, VecDeque},
    sync::Arc,
};

use serde_json::Value;

use crate::{RecordedRequest, Sandbox, answer::Answer, records::known_operation};

/// What a call of one operation is answered, in place of what the state or the example would be.
///
/// The request is checked first, as all are: one that is not signed, or is malformed, is refused.
#[derive(Clone, Debug)]
pub struct Response(pub(crate) Custom);

#[derive(Clone, Debug)]
pub(crate) enum Custom {
    Answer(Answer),
    Example,
    State,
}

impl Response {
    /// Responds with success, and these data.
    pub fn data(data: impl Into<Value>) -> Self {
        Self(Custom::Answer(Answer::success(data.into())))
    }

    /// Refuses the call as the application does: `{"code": code, "msg": msg, "data": null}`. It takes no effect.
    pub fn refusal(code: impl Into<i64>, msg: impl Into<String>) -> Self {
        Self(Custom::Answer(Answer::code(code.into(), msg)))
    }

    /// Responds with the example of the documents. The call takes no effect.
    pub fn example() -> Self {
        Self(Custom::Example)
    }

    /// Lets the call take effect, and responds as if there was no response of the test's own.
    pub fn state() -> Self {
        Self(Custom::State)
    }
}

impl From<Value> for Response {
    fn from(data: Value) -> Self {
        Self::data(data)
    }
}

type Respond = Arc<dyn Fn(&RecordedRequest) -> Response + Send + Sync>;

/// The responses that were set, by operation.
#[derive(Default)]
pub(crate) struct Responses(HashMap<&'static str, OfOperation>);

#[derive(Default)]
struct OfOperation {
    /// For the next calls, in the order in which they were set.
    next: VecDeque<(usize, Respond)>,
    /// For all others.
    always: Option<Respond>,
}

impl Responses {
    /// Takes the response for a call of this operation.
    pub(crate) fn take(&mut self, operation: &str) -> Option<Respond> {
        let responses = self.0.get_mut(operation)?;
        let Some((times, respond)) = responses.next.front_mut() else { return responses.always.clone() };
        let respond = Arc::clone(respond);
        *times -= 1;
        if *times == 0 {
            responses.next.pop_front();
        }
        Some(respond)
    }

    pub(crate) fn set(&mut self, operation: &'static str, times: Option<usize>, respond: Respond) {
        let responses = self.0.entry(operation).or_default();
        match times {
            Some(0) => {}
            Some(times) => responses.next.push_back((times, respond)),
            None => responses.always = Some(respond),
        }
    }

    pub(crate) fn clear(&mut self) {
        self.0.clear();
    }
}

impl Sandbox {
    /// Responds to each call of an operation with what the function returns, until [`clear_responses`](Self::clear_responses). A
    /// function that was set before for the operation is replaced.
    ///
    /// The function is called on the thread of the sandbox, which does nothing else meanwhile. It can call methods of the sandbox.
    ///
    /// ```
    /// # use serde_json::json;
    /// # use yunxin_im_sandbox::{Response, Sandbox};
    /// # let sandbox = Sandbox::start()?;
    /// sandbox.on("get_user", |_| json!({"account_id": "alice", "name": "Alice"}));
    /// sandbox.on("create_team", |request| match request.parameter("name") {
    ///     Some(name) if name == "forbidden" => Response::refusal(403, "not this name"),
    ///     _ => Response::state(),
    /// });
    /// # Ok::<(), std::io::Error>(())
    /// ```
    ///
    /// # Panics
    ///
    /// Panics if there is no operation with this id.
    #[track_caller]
    pub fn on<R: Into<Response>>(
        &self,
        operation: &str,
        respond: impl Fn(&RecordedRequest) -> R + Send + Sync + 'static,
    ) {
        self.set_response(operation, None, respond);
    }

    /// Responds to the next call of an operation as [`on`](Self::on) does. If there are several for a call, the one that was set
    /// first is used.
    ///
    /// # Panics
    ///
    /// Panics if there is no operation with this id.
    #[track_caller]
    pub fn on_next<R: Into<Response>>(
        &self,
        operation: &str,
        respond: impl Fn(&RecordedRequest) -> R + Send + Sync + 'static,
    ) {
        self.set_response(operation, Some(1), respond);
    }

    /// Responds to the next `times` calls of an operation as [`on_next`](Self::on_next) does to one.
    ///
    /// # Panics
    ///
    /// Panics if there is no operation with this id.
    #[track_caller]
    pub fn on_times<R: Into<Response>>(
        &self,
        times: usize,
        operation: &str,
        respond: impl Fn(&RecordedRequest) -> R + Send + Sync + 'static,
    ) {
        self.set_response(operation, Some(times), respond);
    }

    /// Removes all responses of the test's own.
    pub fn clear_responses(&self) {
        self.shared.state().responses.clear();
    }

    #[track_caller]
    fn set_response<R: Into<Response>>(
        &self,
        operation: &str,
        times: Option<usize>,
        respond: impl Fn(&RecordedRequest) -> R + Send + Sync + 'static,
    ) {
        let operation = known_operation(operation);
        let respond = Arc::new(move |request: &RecordedRequest| respond(request).into());
        self.shared.state().responses.set(operation, times, respond);
    }
}
