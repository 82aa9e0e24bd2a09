//! What the handle and the connections share. Requests are decided one at a time, and recorded.

use std::{
    collections::VecDeque,
    sync::{Mutex, MutexGuard, PoisonError},
    time::{Duration, SystemTime},
};

use serde_json::json;
use tokio::time::Instant;

use crate::{
    code,
    fault::{Action, Faults},
    http::Response,
    request::{Function, RecordedRequest},
    service::{Answer, Now, Service},
};

/// What [`Fault::garbage`](crate::Fault::garbage) sends: the greeting of another protocol.
const GARBAGE: &[u8] = b"220 mail.example.com ESMTP\r\n";

pub(crate) struct Shared {
    pub(crate) state: Mutex<State>,
    /// By tokio's clock, so that the quota follows a test that pauses it.
    pub(crate) started: Instant,
    pub(crate) max_records: usize,
    pub(crate) on_request: Option<Function<()>>,
}

pub(crate) struct State {
    pub(crate) service: Service,
    pub(crate) faults: Faults,
    /// The last ones.
    pub(crate) requests: VecDeque<RecordedRequest>,
    /// The number of all.
    pub(crate) request_count: usize,
}

impl State {
    pub(crate) fn new(service: Service) -> Self {
        Self { service, faults: Faults::default(), requests: VecDeque::new(), request_count: 0 }
    }
}

/// What is done with a request.
pub(crate) struct Reaction {
    /// How long to wait first.
    pub(crate) delay: Duration,
    pub(crate) bytes: Vec<u8>,
    pub(crate) then: Then,
}

/// What becomes of the connection.
pub(crate) enum Then {
    Continue,
    Close,
    Reset,
    Hang,
}

impl Shared {
    pub(crate) fn state(&self) -> MutexGuard<'_, State> {
        // The state is whole between any two statements, so a panic elsewhere has not broken it.
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The service's clock, in seconds since 1970.
    pub(crate) fn clock(&self) -> i64 {
        self.state().service.clock(SystemTime::now())
    }

    /// Decides what is done with a request, lets it take effect, and records it.
    pub(crate) fn react(&self, mut request: RecordedRequest, keep_alive: bool) -> Reaction {
        let mut state = self.state();
        let now = Now { system: SystemTime::now(), elapsed: self.started.elapsed() };
        let fault = state.faults.choose(&request);
        let fault = fault.as_deref();
        let action = fault.map_or(&Action::Respond, |fault| &fault.action);
        let done = fault.is_none_or(|fault| fault.takes_effect).then(|| state.service.handle(&request, now));
        let answer = match action {
            Action::Respond | Action::Truncate => done.clone(),
            Action::Refuse(code, msg) => Some(Ok((*code, msg.clone()))),
            Action::Status(status) => Some(Err(*status)),
            Action::Garbage | Action::Reset | Action::Hang => None,
        };
        if let Some((code, msg)) = answer.iter().chain(&done).flatten().next() {
            (request.code, request.msg) = (Some(*code), msg.clone());
        }
        let date = state.service.clock(now.system).saturating_add(fault.map_or(0, |fault| fault.date_offset));
        let mut response = answer.map(|answer| response(answer, date));
        request.status = response.as_ref().map(|response| response.status);
        request.fault = fault.map(|fault| fault.name);
        state.request_count += 1;
        state.requests.push_back(request.clone());
        if state.requests.len() > self.max_records {
            state.requests.pop_front();
        }
        drop(state);
        if let Some(on_request) = &self.on_request {
            on_request.0(&request);
        }

        if let Some(response) = &mut response {
            if let Some(body) = fault.and_then(|fault| fault.body.as_ref()) {
                response.body.clone_from(body);
            }
            fault.iter().flat_map(|fault| &fault.headers).for_each(|(name, value)| response.set(name, value));
            if !keep_alive {
                response.set("Connection", "close");
            }
        }
        let cut = response.as_ref().map_or(0, |response| response.body.len().div_ceil(2));
        let mut bytes = response.map_or_else(Vec::new, |response| response.into_bytes(request.method()));
        let then = match action {
            Action::Respond | Action::Refuse(..) | Action::Status(_) if keep_alive => Then::Continue,
            Action::Respond | Action::Refuse(..) | Action::Status(_) => Then::Close,
            Action::Truncate => {
                bytes.truncate(bytes.len().saturating_sub(cut));
                Then::Close
            }
            Action::Garbage => {
                bytes = fault.and_then(|fault| fault.body.clone()).unwrap_or_else(|| GARBAGE.to_owned());
                Then::Close
            }
            Action::Reset => Then::Reset,
            Action::Hang => Then::Hang,
        };
        Reaction { delay: fault.map_or(Duration::ZERO, |fault| fault.delay), bytes, then }
    }
}

fn response(answer: Answer, date: i64) -> Response {
    match answer {
        Ok((code, msg)) => {
            let data = if code == code::SUCCESS { json!({}) } else { json!(null) };
            let envelope = json!({ "code": code, "msg": msg, "data": data });
            Response::new(200, "application/json", date, envelope.to_string())
        }
        Err(status) => Response::page(status, date),
    }
}
