//! What the handle and the connections share. Requests are decided one at a time, and recorded.

use std::{
    collections::VecDeque,
    sync::{Mutex, MutexGuard, PoisonError},
};

use crate::{
    Fault, RecordedRequest,
    answer::Answer,
    control,
    custom::Responses,
    fault::{Delivery, Rule, choose},
    response::response,
    service::{App, Service},
    table::Route,
};

/// The maximum total size of the bodies of the recorded requests.
const MAX_KEPT_BYTES: usize = 64 * 1024 * 1024;

pub(crate) type OnRequest = Box<dyn Fn(&RecordedRequest) + Send + Sync>;

pub(crate) struct Shared {
    pub(crate) state: Mutex<State>,
    pub(crate) on_request: Option<OnRequest>,
}

pub(crate) struct State {
    pub(crate) service: Service,
    /// In the order in which they were given.
    pub(crate) rules: Vec<Rule>,
    pub(crate) responses: Responses,
    /// The last ones.
    pub(crate) requests: VecDeque<RecordedRequest>,
    /// How long their bodies are.
    kept_bytes: usize,
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
        if let Some(answered) = control::react(self, &request) {
            return answered;
        }
        let mut state = self.state();
        if let Route::Operation(operation, _) = state.service.route(&request) {
            request.operation = Some(operation);
        }
        let fault = choose(&mut state.rules, &request);
        let mut done = None;
        if fault.takes_effect {
            let admitted = state.service.admit(&request);
            let respond = admitted.as_ref().ok().and_then(|call| state.responses.take(&call.operation.id));
            let mut custom = None;
            if let Some(respond) = respond {
                // A function of the test may call methods of the sandbox.
                drop(state);
                custom = Some(respond(&request).0);
                state = self.state();
            }
            done = Some(admitted.map_or_else(|answer| answer, |call| state.service.answer(&call, custom)));
        }
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
        let (service, responses) = (Service::new(app), Responses::default());
        Self { service, rules, responses, requests, kept_bytes: 0, max_records: 10_000, request_count: 0 }
    }

    fn record(&mut self, request: RecordedRequest) {
        self.request_count += 1;
        self.kept_bytes += request.body().len();
        self.requests.push_back(request);
        while self.requests.len() > self.max_records || (self.kept_bytes > MAX_KEPT_BYTES && self.requests.len() > 1) {
            let Some(first) = self.requests.pop_front() else { return };
            self.kept_bytes -= first.body().len();
        }
    }

    /// Forgets all but the settings.
    pub(crate) fn clear(&mut self) {
        self.service.clear();
        self.rules.clear();
        self.responses.clear();
        self.kept_bytes = 0;
        self.requests.clear();
        self.request_count = 0;
    }
}
