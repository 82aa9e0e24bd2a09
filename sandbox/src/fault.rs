//! Faults, and which requests they are applied to.

use std::{fmt, sync::Arc, time::Duration};

use crate::{RecordedRequest, answer::Answer, records::known_operation};

/// What goes wrong with a call.
///
/// It is given to [`fail_next`](crate::Sandbox::fail_next), [`fail_times`](crate::Sandbox::fail_times) or
/// [`fail_share`](crate::Sandbox::fail_share). The calls take no effect unless the fault says otherwise or has
/// [`after_effect`](Self::after_effect).
///
/// ```
/// # use std::time::Duration;
/// # use yunxin_im_sandbox::{Fault, Sandbox};
/// # let sandbox = Sandbox::builder().endpoints(2).start()?;
/// sandbox.fail_next(Fault::status(503).retry_after(2));
/// sandbox.fail_times(3, Fault::reset().after_effect());
/// sandbox.fail_share(0.2, 42, Fault::delay(Duration::from_millis(300)).only(|request| request.endpoint == 1));
/// # Ok::<(), std::io::Error>(())
/// ```
#[derive(Clone, Debug)]
#[must_use = "a fault does nothing until the sandbox is told which calls it is for"]
pub struct Fault {
    /// The function that made it.
    pub(crate) name: Option<&'static str>,
    pub(crate) takes_effect: bool,
    /// What is answered in place of the service's answer.
    pub(crate) answer: Option<Answer>,
    pub(crate) delivery: Delivery,
    pub(crate) delay: Duration,
    pub(crate) date_offset: i64,
    pub(crate) headers: Vec<(String, String)>,
    pub(crate) body: Option<Vec<u8>>,
    only: Option<Condition>,
}

/// How the answer is sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Delivery {
    Response,
    /// A response without the second half of its body.
    Truncated,
    /// Bytes in place of a response.
    Garbage,
    Reset,
    Hang,
}

#[derive(Clone)]
struct Condition(Arc<dyn Fn(&RecordedRequest) -> bool + Send + Sync>);

impl Fault {
    /// What is applied to a request that has no fault.
    pub(crate) const NONE: Self = Self {
        name: None,
        takes_effect: true,
        answer: None,
        delivery: Delivery::Response,
        delay: Duration::ZERO,
        date_offset: 0,
        headers: Vec::new(),
        body: None,
        only: None,
    };

    fn new(name: &'static str) -> Self {
        Self { name: Some(name), takes_effect: false, ..Self::NONE }
    }

    /// Answers with another HTTP status and a page of HTML, as a gateway does.
    ///
    /// # Panics
    ///
    /// Panics if the status is not within 200 to 599.
    #[track_caller]
    pub fn status(status: u16) -> Self {
        assert!((200..=599).contains(&status), "{status} is not the HTTP status of a final response");
        Self { answer: Some(Answer::Status(status)), ..Self::new("status") }
    }

    /// Refuses the call as the application does: `{"code": code, "msg": msg, "data": null}`.
    pub fn refusal(code: impl Into<i64>, msg: impl Into<String>) -> Self {
        Self { answer: Some(Answer::code(code.into(), msg)), ..Self::new("refusal") }
    }

    /// Lets the call take effect at once, and answers after `delay`.
    pub fn delay(delay: Duration) -> Self {
        Self { delay, ..Self::new("delay").after_effect() }
    }

    /// Resets the connection without a response.
    pub fn reset() -> Self {
        Self { delivery: Delivery::Reset, ..Self::new("reset") }
    }

    /// Sends no response, and keeps the connection open until the client closes it.
    pub fn hang() -> Self {
        Self { delivery: Delivery::Hang, ..Self::new("hang") }
    }

    /// Sends bytes that are not HTTP, and closes the connection.
    pub fn garbage() -> Self {
        let greeting = b"220 mail.example.com ESMTP\r\n";
        Self { delivery: Delivery::Garbage, ..Self::new("garbage").body(*greeting) }
    }

    /// Lets the call take effect, sends its response up to the middle of the body, and closes the connection.
    pub fn truncated() -> Self {
        Self { delivery: Delivery::Truncated, ..Self::new("truncated").after_effect() }
    }

    /// Lets the call take effect, and answers with a `Date` that is `seconds` ahead of the sandbox's clock, or behind it if
    /// negative.
    pub fn date_offset(seconds: i64) -> Self {
        Self { date_offset: seconds, ..Self::new("date_offset").after_effect() }
    }

    /// Lets the call take effect before it fails: what was done is lost on the way back.
    pub fn after_effect(self) -> Self {
        Self { takes_effect: true, ..self }
    }

    /// Adds the header `Retry-After`, in seconds.
    pub fn retry_after(self, seconds: u64) -> Self {
        self.header("Retry-After", seconds.to_string())
    }

    /// Adds a header to the response, written as given, in place of the sandbox's header of this name.
    pub fn header(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.headers.push((name.into(), value.into()));
        self
    }

    /// Replaces the body of the response, or the bytes of [`garbage`](Self::garbage).
    pub fn body(self, body: impl Into<Vec<u8>>) -> Self {
        Self { body: Some(body.into()), ..self }
    }

    /// Restricts the fault to requests of one operation, such as `send_message`, in place of another condition.
    ///
    /// # Panics
    ///
    /// Panics if there is no operation with this id.
    #[track_caller]
    pub fn operation(self, id: &str) -> Self {
        let id = known_operation(id);
        self.only(move |request| request.operation() == Some(id))
    }

    /// Restricts the fault to some requests, such as those at one endpoint or for one conversation. `code`, `msg`, `status` and
    /// `fault` of the request are not known yet. The function must not call methods of the sandbox, which waits for it.
    pub fn only(self, condition: impl Fn(&RecordedRequest) -> bool + Send + Sync + 'static) -> Self {
        Self { only: Some(Condition(Arc::new(condition))), ..self }
    }
}

impl fmt::Debug for Condition {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Condition")
    }
}

/// A fault, and which of the requests that meet its condition it is for: the next ones, each with a probability.
pub(crate) struct Rule {
    pub(crate) fault: Fault,
    pub(crate) times: usize,
    pub(crate) share: f64,
    pub(crate) random: fastrand::Rng,
}

impl Rule {
    pub(crate) fn new(fault: Fault, times: usize, share: f64, seed: u64) -> Self {
        Self { fault, times, share, random: fastrand::Rng::with_seed(seed) }
    }
}

/// Returns the fault of the first rule that is for this request.
pub(crate) fn choose(rules: &mut Vec<Rule>, request: &RecordedRequest) -> Fault {
    rules.retain(|rule| rule.times > 0);
    for Rule { fault, times, share, random } in rules {
        if fault.only.as_ref().is_none_or(|only| only.0(request)) && random.f64() < *share {
            *times -= 1;
            return fault.clone();
        }
    }
    Fault::NONE
}
