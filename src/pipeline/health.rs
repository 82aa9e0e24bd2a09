//! What is known of one endpoint: whether it is avoided, and what speaks against it. Time is given with each call.

use std::time::Duration;

use tokio::time::Instant;

use super::slow_start::{Place, SlowStart};

/// How many attempts in a row must be lost or given up before an endpoint is avoided; one alone proves little.
pub(super) const STRIKES: u32 = 3;
/// An endpoint that keeps failing is avoided for this many times the first cool-down at most.
const LONGEST_COOLDOWN: u32 = 8;

/// What is known of one endpoint.
pub(super) struct Health {
    /// How long the endpoint is avoided when it fails for the first time.
    cooldown: Duration,
    /// Counts the changes between healthy and avoided, so that an attempt from before the last one is not heard.
    epoch: u64,
    avoided: Option<Avoided>,
    strikes: u32,
    last_strike_at: Option<Instant>,
    /// Bounds the requests under way since the endpoint asked to wait; none if that is long ago.
    slow_start: Option<SlowStart>,
}

struct Avoided {
    until: Instant,
    cooldown: Duration,
    /// Until when the endpoint itself asks for no requests (`Retry-After`).
    asked: Option<Instant>,
    /// Whether an attempt is under way that finds out if the endpoint works again.
    probing: bool,
}

/// Whether an attempt can be made.
pub(super) enum Availability {
    Ready,
    /// It failed, and is avoided until then if there is another endpoint.
    Avoided(Instant),
    /// It asks for no requests until then.
    AskedToWait(Instant),
    /// It has asked to wait, and as many requests are under way as it may be given for now.
    Full,
}

/// Given to an attempt at its start, and back with what became of it.
pub(super) struct AttemptMark {
    started_at: Instant,
    epoch: u64,
    /// Whether it finds out if an avoided endpoint works again.
    pub(super) decides: bool,
    place: Option<Place>,
}

impl Health {
    pub(super) fn new(cooldown: Duration) -> Self {
        Self { cooldown, epoch: 0, avoided: None, strikes: 0, last_strike_at: None, slow_start: None }
    }

    pub(super) fn availability(&self, now: Instant) -> Availability {
        match &self.avoided {
            Some(Avoided { asked: Some(asked), .. }) if *asked > now => Availability::AskedToWait(*asked),
            _ if self.slow_start.as_ref().is_some_and(|slow_start| !slow_start.has_room()) => Availability::Full,
            None => Availability::Ready,
            Some(avoided) if avoided.until <= now && !avoided.probing => Availability::Ready,
            Some(avoided) => Availability::Avoided(avoided.until),
        }
    }

    /// Starts an attempt. The first one at an avoided endpoint decides about it.
    pub(super) fn start(&mut self, now: Instant) -> AttemptMark {
        let decides = self.avoided.as_mut().is_some_and(|avoided| !std::mem::replace(&mut avoided.probing, true));
        let place = self.slow_start.as_mut().map(SlowStart::enter);
        AttemptMark { started_at: now, epoch: self.epoch, decides, place }
    }

    /// An attempt has ended, before it is told what became of it. Returns how many others may start in its place.
    pub(super) fn ended(&mut self, mark: &AttemptMark, served: bool) -> usize {
        let (Some(slow_start), Some(place)) = (&mut self.slow_start, mark.place) else { return 0 };
        if slow_start.leave(place, served) {
            self.slow_start = None;
            return usize::MAX;
        }
        // One for the place that is free now, and one if the window has grown.
        1 + usize::from(served)
    }

    /// The endpoint responded.
    pub(super) fn responded(&mut self, mark: &AttemptMark) {
        if mark.epoch == self.epoch {
            (self.strikes, self.last_strike_at) = (0, None);
            if self.avoided.take().is_some() {
                self.epoch += 1;
            }
        }
    }

    /// The attempt ended in a way that says little about the endpoint.
    pub(super) fn strike(&mut self, mark: &AttemptMark, now: Instant) {
        self.shrink(mark);
        if mark.epoch != self.epoch {
            return;
        }
        // A burst of attempts that were under way together is one strike.
        if self.last_strike_at.is_none_or(|last| last <= mark.started_at) {
            self.strikes += 1;
            self.last_strike_at = Some(now);
        }
        if self.strikes >= STRIKES || mark.decides {
            self.avoid(now);
        }
    }

    /// Gives fewer requests to an endpoint that is being tried and failed.
    fn shrink(&mut self, mark: &AttemptMark) {
        if let (Some(slow_start), Some(_)) = (&mut self.slow_start, mark.place) {
            slow_start.shrink();
        }
    }

    /// The endpoint cannot be used, and may ask for no requests for some time.
    pub(super) fn failed(&mut self, mark: &AttemptMark, retry_after: Option<Duration>, now: Instant) {
        // What the endpoint asks for holds, even if it has recovered since the attempt began.
        if mark.epoch == self.epoch || (retry_after.is_some() && self.avoided.is_none()) {
            self.avoid(now);
        }
        let asked = retry_after.and_then(|wait| now.checked_add(wait));
        if asked.is_none() {
            self.shrink(mark);
        }
        if let (Some(asked), Some(avoided)) = (asked, &mut self.avoided) {
            avoided.asked = avoided.asked.max(Some(asked));
            avoided.until = avoided.until.max(asked);
            // What began before this was asked does not clear it.
            avoided.probing = false;
            self.epoch += 1;
            // Requests that were under way together ask together.
            if mark.place.is_some() || self.slow_start.is_none() {
                self.slow_start = Some(SlowStart::after(self.slow_start.as_ref()));
            }
        }
    }

    fn avoid(&mut self, now: Instant) {
        self.epoch += 1;
        (self.strikes, self.last_strike_at) = (0, None);
        let previous = self.avoided.take();
        let cooldown = match &previous {
            // Only a failure after the cool-down tells that it was too short.
            Some(previous) if previous.until <= now => {
                previous.cooldown.saturating_mul(2).min(self.cooldown.saturating_mul(LONGEST_COOLDOWN))
            }
            Some(previous) => previous.cooldown,
            None => self.cooldown,
        };
        // With jitter, so that the clients of a service do not all return at once. Zero if it is out of bounds.
        let jitter = Duration::try_from_secs_f64(cooldown.as_secs_f64() * fastrand::f64() / 4.0).unwrap_or_default();
        let until = later(now, cooldown.saturating_add(jitter));
        let asked = previous.and_then(|previous| previous.asked);
        let until = asked.map_or(until, |asked| asked.max(until));
        self.avoided = Some(Avoided { until, cooldown, asked, probing: false });
    }
}

/// The time `by` after `now`, or a year after it if a clock cannot show that.
pub(crate) fn later(now: Instant, by: Duration) -> Instant {
    now.checked_add(by).unwrap_or_else(|| now + Duration::from_secs(365 * 24 * 60 * 60))
}
