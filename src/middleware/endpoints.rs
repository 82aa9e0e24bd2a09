//! Chooses the endpoint of an attempt, and learns from what became of it.

use std::{
    sync::{Mutex, MutexGuard, PoisonError},
    time::Duration,
};

use tokio::time::Instant;

use crate::endpoint::Endpoint;

/// How many attempts in a row must end without a response, none of them by itself a proof, until an endpoint is avoided.
const STRIKES: u32 = 3;
/// How long an attempt that is given up early must have waited to say something about the endpoint: this, or four times
/// what responses take.
const FAIR_WAIT: Duration = Duration::from_millis(100);
/// An endpoint that keeps failing is avoided for this many times the first cool-down at most.
const LONGEST_COOLDOWN: u32 = 8;

/// The endpoints of a client, in the order of preference.
pub(crate) struct Endpoints {
    all: Vec<(Endpoint, reqwest::Client)>,
    /// Whether the HTTP clients tell when they connect, and follow no redirects.
    watched: bool,
    cooldown: Duration,
    state: Mutex<State>,
}

struct State {
    health: Vec<Health>,
    /// What a response takes, smoothed; zero until there was one.
    latency: Duration,
}

#[derive(Default)]
struct Health {
    /// Counts the changes between healthy and avoided, so that an attempt from before the last one is not heard.
    epoch: u64,
    avoided: Option<Avoided>,
    strikes: u32,
    last_strike: Option<Instant>,
}

struct Avoided {
    until: Instant,
    cooldown: Duration,
    /// Until when the endpoint itself asks for no requests (`Retry-After`).
    asked: Option<Instant>,
    /// Whether an attempt is under way that finds out if the endpoint works again.
    probing: bool,
}

impl Endpoints {
    /// `all` must not be empty.
    pub(crate) fn new(all: Vec<(Endpoint, reqwest::Client)>, watched: bool, cooldown: Duration) -> Self {
        let health = all.iter().map(|_| Health::default()).collect();
        Self { all, watched, cooldown, state: Mutex::new(State { health, latency: Duration::ZERO }) }
    }

    pub(crate) fn iter(&self) -> impl Iterator<Item = &Endpoint> {
        self.all.iter().map(|(endpoint, _)| endpoint)
    }

    /// What a response takes, as far as it is known.
    pub(crate) fn latency(&self) -> Duration {
        self.state().latency
    }

    /// Chooses the endpoint of an attempt: the first one that is not avoided, counted from the one after `previous`. If all are
    /// avoided, the one that is due first. Fails with the time to wait for if every endpoint asked for a pause.
    pub(crate) fn select(&self, previous: Option<usize>) -> Result<Lease<'_>, Instant> {
        let now = Instant::now();
        let mut state = self.state();
        let index = self.choose(&state, previous, now)?;
        let (endpoint, http) = self.all.get(index).ok_or(now)?;
        let health = state.health.get_mut(index).ok_or(now)?;
        let probe = health.avoided.as_mut().is_some_and(|avoided| !std::mem::replace(&mut avoided.probing, true));
        Ok(Lease { endpoints: self, index, endpoint, http, epoch: health.epoch, started: now, probe, settled: false })
    }

    /// When an attempt after one at `previous` could start.
    pub(crate) fn ready_at(&self, previous: usize) -> Instant {
        let now = Instant::now();
        self.choose(&self.state(), Some(previous), now).map_or_else(|until| until, |_| now)
    }

    fn choose(&self, state: &State, previous: Option<usize>, now: Instant) -> Result<usize, Instant> {
        let count = self.all.len();
        let start = previous.map_or(0, |previous| previous + 1);
        let in_order = (0..count).map(|i| (start + i) % count).filter_map(|i| Some((i, state.health.get(i)?)));
        let mut wait = None;
        let mut due = None;
        for (index, health) in in_order {
            let Some(avoided) = &health.avoided else { return Ok(index) };
            if avoided.until <= now && !avoided.probing {
                return Ok(index);
            }
            match avoided.asked.filter(|asked| *asked > now) {
                Some(asked) => wait = Some(wait.map_or(asked, |earlier: Instant| earlier.min(asked))),
                // A retry goes round.
                None if due.is_none_or(|(until, _)| previous.is_none() && avoided.until < until) => {
                    due = Some((avoided.until, index));
                }
                None => {}
            }
        }
        match (due, wait) {
            (Some((_, index)), _) => Ok(index),
            (None, wait) => Err(wait.unwrap_or(now)),
        }
    }

    fn state(&self) -> MutexGuard<'_, State> {
        // Whole between any two statements, so a panic elsewhere has not broken it.
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// An endpoint for the time of one attempt, which tells what became of it. If it is dropped instead, the attempt was given up.
pub(crate) struct Lease<'a> {
    endpoints: &'a Endpoints,
    pub(crate) index: usize,
    pub(crate) endpoint: &'a Endpoint,
    pub(crate) http: &'a reqwest::Client,
    epoch: u64,
    pub(crate) started: Instant,
    probe: bool,
    settled: bool,
}

impl Lease<'_> {
    /// Whether the HTTP client tells when it connects, and follows no redirects.
    pub(crate) fn is_watched(&self) -> bool {
        self.endpoints.watched
    }

    /// The endpoint responded.
    pub(crate) fn mark_healthy(mut self) {
        self.settled = true;
        let took = self.started.elapsed();
        let mut state = self.endpoints.state();
        state.latency = if state.latency.is_zero() { took } else { (state.latency * 7 + took) / 8 };
        if let Some(health) = self.current(&mut state) {
            (health.strikes, health.last_strike) = (0, None);
            if health.avoided.take().is_some() {
                health.epoch += 1;
            }
        }
    }

    /// The endpoint cannot be used: it refuses connections, is silent, or is a gateway that reports an error.
    pub(crate) fn mark_failed(mut self, retry_after: Option<Duration>) {
        self.settled = true;
        let mut state = self.endpoints.state();
        self.avoid(&mut state, retry_after);
    }

    /// The attempt ended in a way that says little about the endpoint: a lost connection, or given up early.
    pub(crate) fn strike(mut self) {
        self.settled = true;
        self.record_strike(&mut self.endpoints.state());
    }

    /// The state of the endpoint, unless it has changed since the attempt began.
    fn current<'s>(&self, state: &'s mut State) -> Option<&'s mut Health> {
        state.health.get_mut(self.index).filter(|health| health.epoch == self.epoch)
    }

    fn record_strike(&self, state: &mut State) {
        let Some(health) = self.current(state) else { return };
        // A burst of attempts that were under way together is one strike.
        if health.last_strike.is_none_or(|last| last <= self.started) {
            health.strikes += 1;
            health.last_strike = Some(Instant::now());
        }
        if health.strikes >= STRIKES || self.probe {
            self.avoid(state, None);
        }
    }

    fn avoid(&self, state: &mut State, retry_after: Option<Duration>) {
        let now = Instant::now();
        let asked = retry_after.and_then(|pause| now.checked_add(pause));
        let (first, index, epoch) = (self.endpoints.cooldown, self.index, self.epoch);
        let Some(health) = state.health.get_mut(index) else { return };
        if health.epoch == epoch {
            health.epoch += 1;
            (health.strikes, health.last_strike) = (0, None);
            let previous = health.avoided.take();
            let cooldown = match &previous {
                // Only a failure after the cool-down tells that it was too short.
                Some(previous) if previous.until <= now => {
                    previous.cooldown.saturating_mul(2).min(first.saturating_mul(LONGEST_COOLDOWN))
                }
                Some(previous) => previous.cooldown,
                None => first,
            };
            // With jitter, so that the clients of a service do not all return at once. Zero if it is out of bounds.
            let jitter =
                Duration::try_from_secs_f64(cooldown.as_secs_f64() * fastrand::f64() / 4.0).unwrap_or_default();
            let until = later(now, cooldown.saturating_add(jitter));
            let asked_before = previous.and_then(|previous| previous.asked);
            health.avoided = Some(Avoided { until, cooldown, asked: asked_before, probing: false });
        }
        if let (Some(asked), Some(avoided)) = (asked, &mut health.avoided) {
            avoided.asked = Some(avoided.asked.map_or(asked, |before| before.max(asked)));
            // What began before this was asked does not clear it.
            health.epoch += 1;
            avoided.probing = false;
        }
        if let Some(Avoided { until, asked: Some(asked), .. }) = &mut health.avoided {
            *until = (*until).max(*asked);
        }
    }
}

impl Drop for Lease<'_> {
    fn drop(&mut self) {
        if self.settled {
            return;
        }
        let mut state = self.endpoints.state();
        let fair = FAIR_WAIT.max(state.latency.saturating_mul(4));
        if self.probe || self.started.elapsed() >= fair {
            self.record_strike(&mut state);
        }
    }
}

/// The time `by` after `now`, or a year after it if a clock cannot show that.
pub(crate) fn later(now: Instant, by: Duration) -> Instant {
    now.checked_add(by).unwrap_or_else(|| now + Duration::from_secs(365 * 24 * 60 * 60))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn endpoints(names: &[&str]) -> Endpoints {
        let all = names.iter().map(|name| (Endpoint::parse(name, false).expect(name), reqwest::Client::new()));
        Endpoints::new(all.collect(), true, Duration::from_secs(30))
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
        assert_eq!(selected(&endpoints), 0);
    }

    #[tokio::test(start_paused = true)]
    async fn a_single_endpoint_is_used_although_it_fails_unless_it_asks_to_wait() {
        let endpoints = endpoints(&["https://a"]);
        endpoints.select(None).expect("a").mark_failed(None);
        assert_eq!(selected(&endpoints), 0);
        endpoints.select(None).expect("a").mark_failed(Some(Duration::from_secs(5)));
        let until = endpoints.select(None).err().expect("it asks to wait");
        assert_eq!(until - Instant::now(), Duration::from_secs(5));
        tokio::time::advance(Duration::from_secs(5)).await;
        assert_eq!((endpoints.ready_at(0), selected(&endpoints)), (Instant::now(), 0));
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
