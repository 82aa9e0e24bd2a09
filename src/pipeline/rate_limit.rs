//! Limits the requests per second, retries included, that all clones of a client send together.

use std::{cmp::Reverse, collections::BinaryHeap, sync::Mutex, time::Duration};

use tokio::time::{Instant, sleep_until};

use super::{adaptive::AdaptiveRate, lock::lock};

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
    /// When requests go on after the last 416; slots that were given before that 416 are void.
    resumes_at: Option<Instant>,
    /// When a call last had to wait for the slots of others.
    held_back_at: Option<Instant>,
}

/// The call must end before its slot is due.
#[derive(Debug)]
pub(crate) struct NoSlot {
    pub(crate) due_at: Instant,
}

impl RateLimiter {
    pub(crate) fn new(limit: Option<u32>, adaptive: bool) -> Self {
        Self {
            limit,
            adaptive: adaptive.then(|| Mutex::new(AdaptiveRate::new())),
            slots: Mutex::new(Slots {
                due: Instant::now(),
                given_back: BinaryHeap::new(),
                resumes_at: None,
                held_back_at: None,
            }),
        }
    }

    /// Waits for a slot that comes before `latest`. Fails at once if the calls ahead leave none: a call whose slot comes too late
    /// would use it for nothing.
    pub(crate) async fn acquire(&self, latest: Instant) -> Result<(), NoSlot> {
        while let Some(pace) = self.pace() {
            let mut slot = self.reserve(&pace, latest)?;
            sleep_until(slot.at).await;
            if Instant::now() > latest + LATE {
                return Err(NoSlot { due_at: slot.at });
            }
            // If the service has responded with 416 in the meantime, the call has to ask again.
            if self.pace().is_none_or(|now| now.resumes_at == pace.resumes_at) {
                slot.taken = true;
                return Ok(());
            }
        }
        Ok(())
    }

    fn reserve(&self, pace: &Pace, latest: Instant) -> Result<Slot<'_>, NoSlot> {
        let now = Instant::now();
        let mut slots = lock(&self.slots);
        if pace.resumes_at > slots.resumes_at {
            let (resumes_at, held_back_at) = (pace.resumes_at, slots.held_back_at);
            *slots = Slots { due: now, given_back: BinaryHeap::new(), resumes_at, held_back_at };
        }
        while slots.given_back.peek().is_some_and(|Reverse(at)| *at < now) {
            slots.given_back.pop();
        }
        let earliest = now.checked_sub(pace.burst).unwrap_or(now);
        let next = slots.due.max(pace.resumes_at.unwrap_or(earliest)).max(earliest);
        if next > now + pace.interval && pace.resumes_at.is_none_or(|resumes_at| now > resumes_at) {
            slots.held_back_at = Some(now);
        }
        let again = slots.given_back.peek().map(|Reverse(at)| *at).filter(|at| *at < next);
        let at = again.unwrap_or(next);
        if at > latest {
            return Err(NoSlot { due_at: at });
        }
        if again.is_some() {
            slots.given_back.pop();
        } else {
            slots.due = at + pace.interval;
        }
        Ok(Slot { slots: &self.slots, at, resumes_at: slots.resumes_at, taken: false })
    }

    /// Learns whether a request, sent at `sent_at`, was over the app's quota.
    pub(crate) fn learn(&self, sent_at: Instant, over_quota: bool) {
        let Some(mut adaptive) = self.adaptive.as_ref().map(lock) else { return };
        let now = Instant::now();
        if over_quota {
            let held_back_at = lock(&self.slots).held_back_at;
            let held_back = held_back_at.is_some_and(|at| at + Duration::from_secs(1) >= sent_at);
            adaptive.limited(sent_at, held_back, now);
        } else {
            adaptive.succeeded(sent_at, now);
        }
    }

    /// How fast slots are given now; `None` if there is no limit.
    fn pace(&self) -> Option<Pace> {
        if self.limit.is_none() && self.adaptive.is_none() {
            return None;
        }
        let now = Instant::now();
        let learnt =
            self.adaptive.as_ref().map(lock).and_then(|adaptive| Some((adaptive.rate(now), adaptive.resumes_at()?)));
        let rate = match (self.limit.map(f64::from), learnt.and_then(|(rate, _)| rate)) {
            (Some(limit), Some(rate)) => limit.min(rate),
            (Some(rate), None) | (None, Some(rate)) => rate,
            (None, None) => return None,
        };
        let interval = Duration::from_secs_f64(1.0 / rate);
        // Slots may be ahead of the steady rate by a hundredth of a second's: timers are not finer than a millisecond or so, and
        // a full second's worth at once would double the rate in the first second.
        let burst = Duration::from_millis(10).saturating_sub(interval);
        Some(Pace { interval, burst, resumes_at: learnt.map(|(_, resumes_at)| resumes_at) })
    }
}

struct Pace {
    /// Between two slots.
    interval: Duration,
    burst: Duration,
    resumes_at: Option<Instant>,
}

/// A slot that is waited for. It is given back if it is dropped before it comes.
struct Slot<'a> {
    slots: &'a Mutex<Slots>,
    at: Instant,
    resumes_at: Option<Instant>,
    taken: bool,
}

impl Drop for Slot<'_> {
    fn drop(&mut self) {
        if !self.taken && self.at > Instant::now() {
            let mut slots = lock(self.slots);
            if slots.resumes_at == self.resumes_at {
                slots.given_back.push(Reverse(self.at));
            }
        }
    }
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

    #[tokio::test(start_paused = true)]
    async fn slots_are_given_in_the_order_of_asking_and_more_slowly_after_a_416() {
        let (limiter, start) = (Arc::new(RateLimiter::new(Some(1000), true)), Instant::now());
        let (order, mut tasks) = (Arc::new(Mutex::new(Vec::new())), JoinSet::new());
        for i in 0..300 {
            let (limiter, order) = (Arc::clone(&limiter), Arc::clone(&order));
            tasks.spawn(async move {
                limiter.acquire(soon()).await.expect("a slot");
                order.lock().expect("no panic").push((i, start.elapsed()));
            });
        }
        sleep_until(start + Duration::from_millis(99)).await;
        (0..100).for_each(|_| limiter.learn(start, false));
        limiter.learn(Instant::now(), true);
        tasks.join_all().await;
        let order = order.lock().expect("no panic");
        assert!(order.is_sorted(), "{order:?}");
        let after: Vec<_> = order.iter().map(|(_, at)| *at).filter(|at| *at > Duration::from_secs(1)).collect();
        let (count, took) = (after.len(), after[after.len() - 1] - after[0]);
        assert!(count > 100 && took > Duration::from_secs(1), "{count} in {took:?}: more than were taken before");
    }
}
