//! What arrived: requests by their operations, with typed parameters, and assertions about them.

use serde_json::{Map, Value, json};

use crate::{
    RecordedRequest, Sandbox,
    call::parameters_of,
    table::{Table, table},
};

/// Returns the id of an operation that a test names.
#[track_caller]
pub(crate) fn known_operation(id: &str) -> &'static str {
    let table: Option<&'static Table> = table().ok();
    match table.and_then(|table| table.operation(id)) {
        Some(operation) => &operation.id,
        None => panic!("no operation of the API has the id {id:?}"),
    }
}

impl RecordedRequest {
    /// Returns the values of the request by their names: those of path and query, with their types, and the properties of the
    /// body. What cannot be read as what it should be is left out. Empty if the request names no operation.
    pub fn parameters(&self) -> Map<String, Value> {
        self.operation.map(|operation| parameters_of(operation, self)).unwrap_or_default()
    }

    /// Returns the request and its outcome as JSON, without what signs it: for a log of what arrived.
    pub fn to_json(&self) -> Value {
        json!({
            "operation": self.operation(), "method": self.method(), "target": self.target(), "endpoint": self.endpoint,
            "trace_id": self.header("X-custom-traceid"), "parameters": self.parameters(), "status": self.status,
            "code": self.code, "msg": self.msg, "fault": self.fault,
        })
    }

    /// Returns one of the [`parameters`](Self::parameters).
    pub fn parameter(&self, name: &str) -> Option<Value> {
        self.parameters().remove(name)
    }
}

impl Sandbox {
    /// Returns the last requests of an operation in the order of their arrival, those included that were refused.
    ///
    /// # Panics
    ///
    /// Panics if there is no operation with this id.
    #[track_caller]
    pub fn requests_of(&self, operation: &str) -> Vec<RecordedRequest> {
        let operation = Some(known_operation(operation));
        self.shared.state().requests.iter().filter(|request| request.operation() == operation).cloned().collect()
    }

    /// Asserts that `count` of the requests that are kept are of an operation.
    ///
    /// # Panics
    ///
    /// Panics if it is another number, or there is no operation with this id. The message lists what arrived.
    #[track_caller]
    pub fn assert_requests_of(&self, operation: &str, count: usize) {
        let found = self.requests_of(operation).len();
        assert!(found == count, "expected {count} requests of {operation}, {found} arrived{}", self.list());
    }

    /// Asserts that a request of an operation has arrived with these [`parameters`](RecordedRequest::parameters), among others:
    /// what the objects in `expected` leave out can be anything.
    ///
    /// ```no_run
    /// # use serde_json::json;
    /// # use yunxin_im_sandbox::Sandbox;
    /// # let sandbox = Sandbox::start()?;
    /// sandbox.assert_request("send_message", json!({"conversation_id": "alice|1|bob", "message": {"text": "hello"}}));
    /// # Ok::<(), std::io::Error>(())
    /// ```
    ///
    /// # Panics
    ///
    /// Panics if there is none, or no operation with this id. The message lists what arrived.
    #[track_caller]
    pub fn assert_request(&self, operation: &str, expected: impl Into<Value>) {
        let (expected, requests) = (expected.into(), self.requests_of(operation));
        let parameters: Vec<_> = requests.iter().map(|request| Value::Object(request.parameters())).collect();
        let is_there = parameters.iter().any(|parameters| includes(parameters, &expected));
        let arrived = parameters.iter().rev().take(20).map(|parameters| format!("\n  {parameters}"));
        let arrived = arrived.fold(String::new(), |list, parameters| list + &parameters);
        let count = requests.len();
        assert!(
            is_there,
            "expected a request of {operation} with {expected}, {count} arrived with others; newest first:{arrived}{}",
            self.list()
        );
    }
}

/// Returns whether a value has all that is expected: an object can have more.
fn includes(value: &Value, expected: &Value) -> bool {
    match (value, expected) {
        (Value::Object(map), Value::Object(expected)) => {
            expected.iter().all(|(name, expected)| map.get(name).is_some_and(|value| includes(value, expected)))
        }
        (Value::Array(items), Value::Array(expected)) => {
            items.len() == expected.len() && items.iter().zip(expected).all(|(item, expected)| includes(item, expected))
        }
        (value, expected) => value == expected,
    }
}
