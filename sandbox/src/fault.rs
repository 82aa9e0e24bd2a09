//! Faults, and which requests they are applied to.

use std::{sync::Arc, time::Duration};

use crate::request::{Function, RecordedRequest};

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
    pub(crate) name: &'static str,
    pub(crate) action: Action,
    pub(crate) takes_effect: bool,
    pub(crate) delay: Duration,
    pub(crate) date_offset: i64,
    pub(crate) headers: Vec<(String, String)>,
    pub(crate) body: Option<Vec<u8>>,
    only: Option<Function<bool>>,
}

/// What is done instead of the application's response, or with it.
#[derive(Clone, Debug)]
pub(crate) enum Action {
    Respond,
    Truncate,
    Refuse(i64, String),
    Status(u16),
    Garbage,
    Reset,
    Hang,
}

impl Fault {
    fn new(name: &'static str, action: Action) -> Self {
        let takes_effect = matches!(action, Action::Respond | Action::Truncate);
        let (delay, headers) = (Duration::ZERO, Vec::new());
        Self { name, action, takes_effect, delay, date_offset: 0, headers, body: None, only: None }
    }

    /// An HTTP status other than the application's, with a page of HTML, as a gateway sends it.
    ///
    /// # Panics
    ///
    /// The status is not within 200 to 599.
    #[track_caller]
    pub fn status(status: u16) -> Self {
        assert!((200..=599).contains(&status), "{status} is not the HTTP status of a final response");
        Self::new("status", Action::Status(status))
    }

    /// A refusal by the application: `{"code": code, "msg": msg, "data": null}`.
    pub fn refusal(code: impl Into<i64>, msg: impl Into<String>) -> Self {
        Self::new("refusal", Action::Refuse(code.into(), msg.into()))
    }

    /// The call takes effect at once; its response comes after `delay`.
    pub fn delay(delay: Duration) -> Self {
        Self { delay, ..Self::new("delay", Action::Respond) }
    }

    /// The connection is reset without a response.
    pub fn reset() -> Self {
        Self::new("reset", Action::Reset)
    }

    /// The call has no response; the connection stays open until the client closes it.
    pub fn hang() -> Self {
        Self::new("hang", Action::Hang)
    }

    /// Bytes that are not HTTP, after which the connection is closed.
    pub fn garbage() -> Self {
        Self::new("garbage", Action::Garbage)
    }

    /// The call takes effect; its response ends in the middle of the body, and the connection is closed.
    pub fn truncated() -> Self {
        Self::new("truncated", Action::Truncate)
    }

    /// The call takes effect; its response has a `Date` that is `seconds` ahead of the sandbox's clock, or behind it if
    /// negative.
    pub fn date_offset(seconds: i64) -> Self {
        Self { date_offset: seconds, ..Self::new("date_offset", Action::Respond) }
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

    /// Restricts the fault to some requests, such as those at one endpoint or for one conversation. `code`, `status` and
    /// `fault` of the request are not known yet. The function must not call methods of the sandbox, which waits for it.
    pub fn only(self, condition: impl Fn(&RecordedRequest) -> bool + Send + Sync + 'static) -> Self {
        Self { only: Some(Function(Arc::new(condition))), ..self }
    }
}

/// Which of the requests that meet its condition a fault is for.
pub(crate) enum When {
    /// The next ones.
    Times(usize),
    /// Each with this probability.
    Share(f64, fastrand::Rng),
}

/// The faults that are still to be applied, in the order in which they were given.
#[derive(Default)]
pub(crate) struct Faults(pub(crate) Vec<(When, Arc<Fault>)>);

impl Faults {
    /// The fault for this request: the first one that is for it.
    pub(crate) fn choose(&mut self, request: &RecordedRequest) -> Option<Arc<Fault>> {
        self.0.retain(|(when, _)| !matches!(when, When::Times(0)));
        self.0.iter_mut().find_map(|(when, fault)| {
            let applies = fault.only.as_ref().is_none_or(|only| only.0(request))
                && match when {
                    When::Times(times) => {
                        *times -= 1;
                        true
                    }
                    When::Share(share, random) => random.f64() < *share,
                };
            applies.then(|| Arc::clone(fault))
        })
    }
}
