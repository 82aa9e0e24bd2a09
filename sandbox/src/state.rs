//! What the handle and the connections share. Requests are decided one at a time, and recorded.

use std::{
    collections::VecDeque,
    sync::{Mutex, MutexGuard, PoisonError},
};

use crate::{
    Fault, RecordedRequest,
    answer::Answer,
    fault::{Delivery, Rule, choose},
    response::response,
    service::{App, Service},
    table::Route,
};

pub(crate) type OnRequest = Box<dyn Fn(&RecordedRequest) + Send + Sync>;

pub(crate) struct Shared {
    pub(crate) state: Mutex<State>,
    pub(crate) on_request: Option<OnRequest>,
}

pub(crate) struct State {
    pub(crate) service: Service,
    /// In the order in which they were given.
    pub(crate) rules: Vec<Rule>,
    /// The last ones.
    pub(crate) requests: VecDeque<RecordedRequest>,
    pub(crate) max_records: usize,
    /// The number of all.
    pub(crate) request_count: usize,
}

impl Shared {
    pub(crate) fn state(&self) -> MutexGuard<'_, State> {
        // The state is whole between any two statements, so a panic elsewhere has not broken it.
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Lets a request take effect, and records it. Returns what is sent, and the fault that says how.
    pub(crate) fn react(&self, mut request: RecordedRequest) -> (Vec<u8>, Fault) {
        let mut state = self.state();
        if let Route::Operation(operation, _) = state.service.route(&request) {
            request.operation = Some(operation);
        }
        let fault = choose(&mut state.rules, &request);
        let done = fault.takes_effect.then(|| match state.service.admit(&request) {
            Ok(call) => state.service.perform(&call),
            Err(answer) => answer,
        });
        // The code that is answered, or else the one that a fault keeps from the client.
        for answer in done.iter().chain(&fault.answer) {
            if let Answer::Code(code, msg, _) = answer {
                (request.code, request.msg) = (Some(*code), msg.clone());
            }
        }
        let bytes = match (fault.delivery, fault.answer.as_ref().or(done.as_ref())) {
            (Delivery::Response | Delivery::Truncated, Some(answer)) => {
                request.status = Some(answer.status());
                let date = state.service.clock().saturating_add(fault.date_offset);
                response(Some(&request), answer, date, &fault)
            }
            (Delivery::Garbage, _) => fault.body.clone().unwrap_or_default(),
            _ => Vec::new(),
        };
        request.fault = fault.name;
        state.record(request.clone());
        drop(state);
        if let Some(on_request) = &self.on_request {
            on_request(&request);
        }
        (bytes, fault)
    }
}

impl State {
    pub(crate) fn new(app: App) -> Self {
        let (rules, requests) = (Vec::new(), VecDeque::new());
        Self { service: Service::new(app), rules, requests, max_records: 10_000, request_count: 0 }
    }

    fn record(&mut self, request: RecordedRequest) {
        self.request_count += 1;
        self.requests.push_back(request);
        if self.requests.len() > self.max_records {
            self.requests.pop_front();
        }
    }

    /// Forgets all but the settings.
    pub(crate) fn clear(&mut self) {
        self.service.clear();
        self.rules.clear();
        self.requests.clear();
        self.request_count = 0;
    }
}
