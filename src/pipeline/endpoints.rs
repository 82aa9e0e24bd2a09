//! Chooses the endpoint of an attempt, and learns from what became of it.

use std::{
    sync::{Mutex, MutexGuard},
    time::Duration,
};

use tokio::{
    sync::Notify,
    time::{Instant, timeout_at},
};

use super::{
    health::{AttemptMark, Availability, Health},
    latency::Latency,
    lock::lock,
};
use crate::endpoint::Endpoint;

/// How long an attempt that is given up early must have waited to say something about the endpoint: this, or four times
/// what responses take.
const FAIR_WAIT: Duration = Duration::from_millis(100);

/// The endpoints of a client, in the order of preference.
pub(crate) struct Endpoints {
    all: Vec<Endpoint>,
    state: Mutex<State>,
    /// Wakes calls that wait for an endpoint that is [full](Availability::Full).
    freed: Notify,
}

/// Why no endpoint takes a request.
#[derive(Clone, Copy, Debug)]
pub(super) enum Wait {
    /// They ask to wait until then.
    Until(Instant),
    /// One had asked to wait, and is being tried.
    ForOthers,
}

/// How long a call waits for a place at most before it looks again: whoever was woken for it may not have taken it.
const LOOK_AGAIN: Duration = Duration::from_millis(100);

struct State {
    /// Of each endpoint, in the same order.
    health: Vec<Health>,
    latency: Latency,
}

impl Endpoints {
    /// `all` must not be empty.
    pub(crate) fn new(all: Vec<Endpoint>, cooldown: Duration) -> Self {
        let health = all.iter().map(|_| Health::new(cooldown)).collect();
        Self { all, state: Mutex::new(State { health, latency: Latency::default() }), freed: Notify::new() }
    }

    pub(crate) fn iter(&self) -> impl Iterator<Item = &Endpoint> {
        self.all.iter()
    }

    /// What a response takes, as far as it is known.
    pub(super) fn latency(&self) -> Latency {
        self.state().latency
    }

    /// Chooses the endpoint of an attempt: the first one that is not avoided, counted from the one after `previous`. If all are
    /// avoided, the one that is due first.
    pub(super) fn select(&self, previous: Option<usize>) -> Result<Lease<'_>, Wait> {
        let now = Instant::now();
        let mut state = self.state();
        let index = choose(&state.health, previous, now)?;
        let endpoint = &self.all[index];
        let mark = state.health[index].start(now);
        Ok(Lease { endpoints: self, index, endpoint, started_at: now, mark, settled: false })
    }

    /// Fails if no endpoint takes a request now.
    pub(super) fn ready(&self, previous: Option<usize>) -> Result<(), Wait> {
        choose(&self.state().health, previous, Instant::now()).map(drop)
    }

    /// Waits until an endpoint that is being tried may be given another request, or for a moment.
    pub(super) async fn freed(&self, deadline: Instant) {
        let look_again = deadline.min(Instant::now() + LOOK_AGAIN);
        // Either way, the caller looks again.
        let _ = timeout_at(look_again, self.freed.notified()).await;
    }

    fn state(&self) -> MutexGuard<'_, State> {
        lock(&self.state)
    }
}

fn choose(health: &[Health], previous: Option<usize>, now: Instant) -> Result<usize, Wait> {
    let start = previous.map_or(0, |previous| previous + 1);
    let (mut due, mut wait, mut full) = (None, None, false);
    for index in (0..health.len()).map(|i| (start + i) % health.len()) {
        match health[index].availability(now) {
            Availability::Ready => return Ok(index),
            Availability::AskedToWait(until) => wait = Some(wait.map_or(until, |earlier: Instant| earlier.min(until))),
            Availability::Full => full = true,
            // A retry takes the next endpoint in order, a first attempt the one that is due first.
            Availability::Avoided(until) if due.is_none_or(|(first, _)| previous.is_none() && until < first) => {
                due = Some((until, index));
            }
            Availability::Avoided(_) => {}
        }
    }
    let wait = if full { Wait::ForOthers } else { Wait::Until(wait.unwrap_or(now)) };
    due.map(|(_, index)| index).ok_or(wait)
}

/// An endpoint for the time of one attempt, which tells what became of it. If it is dropped instead, the attempt was given up.
pub(crate) struct Lease<'a> {
    endpoints: &'a Endpoints,
    pub(crate) index: usize,
    pub(crate) endpoint: &'a Endpoint,
    pub(crate) started_at: Instant,
    mark: AttemptMark,
    settled: bool,
}

impl Lease<'_> {
    /// The endpoint responded.
    pub(crate) fn mark_healthy(mut self) {
        let took = self.started_at.elapsed();
        self.settle(true, |state, index, mark| {
            state.latency.observe(took);
            state.health[index].responded(mark);
        });
    }

    /// The endpoint cannot be used: it refuses connections, is silent, or is a gateway that reports an error.
    pub(crate) fn mark_failed(mut self, retry_after: Option<Duration>) {
        self.settle(false, |state, index, mark| state.health[index].failed(mark, retry_after, Instant::now()));
    }

    /// The attempt ended in a way that says little about the endpoint: a lost connection, or given up early.
    pub(crate) fn strike(mut self) {
        self.settle(false, |state, index, mark| state.health[index].strike(mark, Instant::now()));
    }

    /// The attempt says nothing about the endpoint: it did not get there.
    pub(crate) fn release(mut self) {
        self.settle(false, |_, _, _| ());
    }

    fn settle(&mut self, served: bool, tell: impl FnOnce(&mut State, usize, &AttemptMark)) {
        self.settled = true;
        let freed = {
            let mut state = self.endpoints.state();
            let freed = state.health[self.index].ended(&self.mark, served);
            tell(&mut state, self.index, &self.mark);
            freed
        };
        match freed {
            usize::MAX => self.endpoints.freed.notify_waiters(),
            freed => (0..freed).for_each(|_| self.endpoints.freed.notify_one()),
        }
    }
}

impl Drop for Lease<'_> {
    fn drop(&mut self) {
        if self.settled {
            return;
        }
        let fair = FAIR_WAIT.max(self.endpoints.latency().mean().saturating_mul(4));
        let says_something = self.mark.decides || self.started_at.elapsed() >= fair;
        self.settle(false, |state, index, mark| {
            if says_something {
                state.health[index].strike(mark, Instant::now());
            }
        });
    }
}

#[cfg(test)]
mod tests {
    use super::{super::health::STRIKES, *};

    fn endpoints(names: &[&str]) -> Endpoints {
        let all = names.iter().map(|name| Endpoint::parse(name, false).expect(name));
        Endpoints::new(all.collect(), Duration::from_secs(30))
    }

    fn selected(endpoints: &Endpoints) -> usize {
        endpoints.select(None).expect("one that may be used").index
    }

    #[tokio::test(start_paused = true)]
    async fn an_endpoint_that_failed_is_avoided_and_then_probed_by_one_attempt_alone() {
        let endpoints = endpoints(&["https://a", "https://b"]);
        endpoints.select(None).expect("a").mark_failed(None);
        assert_eq!(selected(&endpoints), 1);
        tokio::time::advance(Duration::from_secs(38)).await;
        let probe = endpoints.select(None).expect("a");
        assert_eq!((probe.index, selected(&endpoints)), (0, 1), "the others stay away");
        probe.mark_failed(None);
        tokio::time::advance(Duration::from_secs(38)).await;
        assert_eq!(selected(&endpoints), 1, "the cool-down grows");
        tokio::time::advance(Duration::from_secs(38)).await;
        endpoints.select(None).expect("a").mark_healthy();
        assert_eq!((selected(&endpoints), selected(&endpoints)), (0, 0));
    }

    #[tokio::test(start_paused = true)]
    async fn what_an_older_attempt_tells_changes_nothing_and_retry_after_stays() {
        let endpoints = endpoints(&["https://a", "https://b"]);
        let (older, failing, late) = (endpoints.select(None), endpoints.select(None), endpoints.select(None));
        failing.expect("a").mark_failed(Some(Duration::from_secs(100)));
        older.expect("a").mark_healthy();
        late.expect("a").mark_failed(None);
        tokio::time::advance(Duration::from_secs(99)).await;
        assert_eq!(selected(&endpoints), 1);
        tokio::time::advance(Duration::from_secs(2)).await;
        endpoints.select(None).expect("a").mark_healthy();
        let (late, failing) = (endpoints.select(None), endpoints.select(None));
        failing.expect("a").mark_failed(None);
        tokio::time::advance(Duration::from_secs(38)).await;
        endpoints.select(None).expect("a").mark_healthy();
        late.expect("a").mark_failed(Some(Duration::from_secs(60)));
        assert_eq!(selected(&endpoints), 1, "what the endpoint asks for holds, although it had recovered");
    }

    #[tokio::test(start_paused = true)]
    async fn attempts_given_up_after_a_fair_time_tell_of_an_endpoint_that_hangs() {
        for (waited, expected) in [(99, 0), (200, 1)] {
            let endpoints = endpoints(&["https://a", "https://b"]);
            for _ in 0..STRIKES {
                let lease = endpoints.select(None).expect("a");
                tokio::time::advance(Duration::from_millis(waited)).await;
                drop(lease);
            }
            assert_eq!(selected(&endpoints), expected, "after {waited} ms each");
        }
    }

    #[tokio::test(start_paused = true)]
    async fn connections_that_are_lost_together_are_one_strike() {
        let endpoints = endpoints(&["https://a", "https://b"]);
        let leases: Vec<_> = (0..50).map(|_| endpoints.select(None).expect("a")).collect();
        tokio::time::advance(Duration::from_millis(1)).await;
        leases.into_iter().for_each(Lease::strike);
        assert_eq!(selected(&endpoints), 0);
    }
}
