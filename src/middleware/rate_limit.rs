//! Limits the requests per second, retries included, that all clones of a client send together.

use std::{
    cmp::Reverse,
    collections::BinaryHeap,
    sync::{Mutex, MutexGuard, PoisonError},
    time::Duration,
};

use tokio::time::{Instant, sleep_until};

use super::adaptive::AdaptiveRate;

/// How late a call may wake for its slot and still take it: timers are late by a millisecond or so.
const LATE: Duration = Duration::from_millis(20);

/// Gives slots in the order of asking, at a steady rate.
pub(crate) struct RateLimiter {
    /// Requests a second, if a limit is set.
    limit: Option<u32>,
    adaptive: Option<Mutex<AdaptiveRate>>,
    slots: Mutex<Slots>,
}

struct Slots {
    /// When the next slot is due at the steady rate.
    due: Instant,
    /// Slots of calls that no longer wait.
    given_back: BinaryHeap<Reverse<Instant>>,
}

/// The time that the call has ends before its slot comes.
#[derive(Debug)]
pub(crate) struct NoSlot;

impl RateLimiter {
    pub(crate) fn new(limit: Option<u32>, adaptive: bool) -> Self {
        Self {
            limit,
            adaptive: adaptive.then(|| Mutex::new(AdaptiveRate::new())),
            slots: Mutex::new(Slots { due: Instant::now(), given_back: BinaryHeap::new() }),
        }
    }

    /// Waits for a slot that comes before `latest`. Fails at once if the calls ahead leave none: a call that would be sent too
    /// late to be answered takes its slot from one that is not.
    pub(crate) async fn acquire(&self, latest: Instant) -> Result<(), NoSlot> {
        while let Some(pace) = self.pace() {
            let mut slot = self.reserve(&pace, latest)?;
            sleep_until(slot.at).await;
            let now = Instant::now();
            if now > latest + LATE {
                return Err(NoSlot);
            }
            // What the service responds in the meantime may hold calls back.
            if self.pace().is_none_or(|pace| pace.held_until <= Some(now)) {
                slot.taken = true;
                return Ok(());
            }
        }
        Ok(())
    }

    fn reserve(&self, pace: &Pace, latest: Instant) -> Result<Slot<'_>, NoSlot> {
        let now = Instant::now();
        let mut slots = lock(&self.slots);
        while slots.given_back.peek().is_some_and(|Reverse(at)| *at < now) {
            slots.given_back.pop();
        }
        let earliest = now.checked_sub(pace.burst).unwrap_or(now);
        let next = slots.due.max(pace.held_until.unwrap_or(earliest)).max(earliest);
        let again =
            slots.given_back.peek().map(|Reverse(at)| *at).filter(|at| *at < next && Some(*at) >= pace.held_until);
        let at = again.unwrap_or(next);
        if at > latest {
            return Err(NoSlot);
        }
        if again.is_some() {
            slots.given_back.pop();
        } else {
            slots.due = at + pace.interval;
        }
        Ok(Slot { slots: &self.slots, at, taken: false })
    }

    /// Learns whether a request, sent at `sent`, was over the app's quota.
    pub(crate) fn learn(&self, sent: Instant, over_quota: bool) {
        let Some(mut adaptive) = self.adaptive.as_ref().map(lock) else { return };
        let now = Instant::now();
        if over_quota { adaptive.limited(sent, now) } else { adaptive.succeeded(sent, now) }
    }

    /// How fast slots are given now; `None` if there is no limit.
    fn pace(&self) -> Option<Pace> {
        if self.limit.is_none() && self.adaptive.is_none() {
            return None;
        }
        let now = Instant::now();
        let learnt =
            self.adaptive.as_ref().map(lock).and_then(|adaptive| Some((adaptive.rate(now)?, adaptive.held_until())));
        let rate = match (self.limit.map(f64::from), learnt) {
            (Some(limit), Some((rate, _))) => limit.min(rate),
            (Some(rate), None) | (None, Some((rate, _))) => rate,
            (None, None) => return None,
        };
        let interval = Duration::from_secs_f64(1.0 / rate);
        // Slots may be ahead of the steady rate by a hundredth of a second's: timers are not finer than a millisecond or so, and
        // a full second's worth at once would double the rate in the first second.
        let burst = Duration::from_millis(10).saturating_sub(interval);
        Some(Pace { interval, burst, held_until: learnt.map(|(_, held_until)| held_until) })
    }
}

struct Pace {
    /// Between two slots.
    interval: Duration,
    burst: Duration,
    held_until: Option<Instant>,
}

/// A slot that is waited for. It is given back if it is dropped before it comes.
struct Slot<'a> {
    slots: &'a Mutex<Slots>,
    at: Instant,
    taken: bool,
}

impl Drop for Slot<'_> {
    fn drop(&mut self) {
        if !self.taken && self.at > Instant::now() {
            lock(self.slots).given_back.push(Reverse(self.at));
        }
    }
}

/// What is locked is whole between any two statements, so a panic elsewhere has not broken it.
fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use tokio::{task::JoinSet, time::timeout};

    use super::*;

    fn limiter(per_second: u32) -> RateLimiter {
        RateLimiter::new(Some(per_second), false)
    }

    fn soon() -> Instant {
        Instant::now() + Duration::from_secs(10)
    }

    #[tokio::test(start_paused = true)]
    async fn no_more_slots_are_given_than_the_limit_allows() {
        for (per_second, slots, at_once) in [(50, 6, 1), (1000, 300, 10)] {
            let (limiter, start) = (limiter(per_second), Instant::now());
            for _ in 0..slots {
                limiter.acquire(soon()).await.expect("a slot");
            }
            let least = Duration::from_secs(slots - at_once) / per_second;
            assert!(start.elapsed() >= least, "{slots} slots of {per_second} a second in {:?}", start.elapsed());
        }
    }

    #[tokio::test(start_paused = true)]
    async fn slots_are_given_in_the_order_of_asking() {
        let (limiter, order) = (Arc::new(limiter(500)), Arc::new(Mutex::new(Vec::new())));
        let mut tasks = JoinSet::new();
        for i in 0..50 {
            let (limiter, order) = (Arc::clone(&limiter), Arc::clone(&order));
            tasks.spawn(async move {
                limiter.acquire(soon()).await.expect("a slot");
                order.lock().expect("no panic").push(i);
            });
        }
        tasks.join_all().await;
        assert!(order.lock().expect("no panic").is_sorted());
    }

    #[tokio::test(start_paused = true)]
    async fn a_call_that_no_longer_waits_delays_no_other() {
        let (limiter, start) = (limiter(10), Instant::now());
        limiter.acquire(soon()).await.expect("a slot");
        for _ in 0..5 {
            assert!(timeout(Duration::from_millis(1), limiter.acquire(soon())).await.is_err());
        }
        limiter.acquire(soon()).await.expect("a slot");
        assert!(start.elapsed() < Duration::from_millis(110), "{:?}", start.elapsed());
    }

    #[tokio::test(start_paused = true)]
    async fn a_call_that_is_not_polled_delays_no_other() {
        let (limiter, start) = (limiter(10), Instant::now());
        limiter.acquire(soon()).await.expect("a slot");
        let mut idle = std::pin::pin!(limiter.acquire(soon()));
        assert!(std::future::poll_fn(|context| std::task::Poll::Ready(idle.as_mut().poll(context))).await.is_pending());
        limiter.acquire(soon()).await.expect("a slot");
        assert!(start.elapsed() < Duration::from_millis(210), "{:?}", start.elapsed());
        idle.await.expect("a slot");
    }
}
