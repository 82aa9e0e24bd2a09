//! Limits the requests per second, retries included, that all clones of a client send together.

use std::{
    cmp::Reverse,
    collections::BinaryHeap,
    sync::{Mutex, MutexGuard, PoisonError},
    time::Duration,
};

use tokio::time::{Instant, sleep_until};

use super::adaptive::AdaptiveRate;

/// How late a call may wake for its turn and still take it: timers are late by a millisecond or so.
const LATE: Duration = Duration::from_millis(20);

/// Gives turns in the order of asking, at a steady rate.
pub(crate) struct RateLimiter {
    /// Requests a second, if a limit is set.
    limit: Option<u32>,
    adaptive: Option<Mutex<AdaptiveRate>>,
    turns: Mutex<Turns>,
}

struct Turns {
    /// When the next turn is due at the steady rate.
    due: Instant,
    /// Turns of calls that no longer wait.
    given_back: BinaryHeap<Reverse<Instant>>,
}

/// There is no turn in the time that the call has.
#[derive(Debug, PartialEq)]
pub(crate) struct NoTurn;

impl RateLimiter {
    pub(crate) fn new(limit: Option<u32>, adaptive: bool) -> Self {
        Self {
            limit,
            adaptive: adaptive.then(|| Mutex::new(AdaptiveRate::new())),
            turns: Mutex::new(Turns { due: Instant::now(), given_back: BinaryHeap::new() }),
        }
    }

    /// Waits for a turn that comes before `latest`. Fails at once if the calls ahead leave none: a call that would be sent too
    /// late to be answered takes its turn from one that is not.
    pub(crate) async fn acquire(&self, latest: Instant) -> Result<(), NoTurn> {
        while let Some(pace) = self.pace() {
            let mut turn = self.reserve(&pace, latest)?;
            sleep_until(turn.at).await;
            let now = Instant::now();
            if now > latest + LATE {
                return Err(NoTurn);
            }
            // What the service responds in the meantime may hold calls back.
            if self.pace().is_none_or(|pace| pace.held_until <= Some(now)) {
                turn.taken = true;
                return Ok(());
            }
        }
        Ok(())
    }

    fn reserve(&self, pace: &Pace, latest: Instant) -> Result<Turn<'_>, NoTurn> {
        let now = Instant::now();
        let mut turns = lock(&self.turns);
        while turns.given_back.peek().is_some_and(|Reverse(at)| *at < now) {
            turns.given_back.pop();
        }
        let earliest = now.checked_sub(pace.burst).unwrap_or(now);
        let next = turns.due.max(pace.held_until.unwrap_or(earliest)).max(earliest);
        let again =
            turns.given_back.peek().map(|Reverse(at)| *at).filter(|at| *at < next && Some(*at) >= pace.held_until);
        let at = again.unwrap_or(next);
        if at > latest {
            return Err(NoTurn);
        }
        if again.is_some() {
            turns.given_back.pop();
        } else {
            turns.due = at + pace.interval;
        }
        Ok(Turn { turns: &self.turns, at, taken: false })
    }

    /// The service took a request, sent at `sent`.
    pub(crate) fn succeeded(&self, sent: Instant) {
        if let Some(mut adaptive) = self.adaptive() {
            adaptive.succeeded(sent, Instant::now());
        }
    }

    /// The service refused a request, sent at `sent`, because the app is over its quota.
    pub(crate) fn limited(&self, sent: Instant) {
        if let Some(mut adaptive) = self.adaptive() {
            adaptive.limited(sent, Instant::now());
        }
    }

    fn adaptive(&self) -> Option<MutexGuard<'_, AdaptiveRate>> {
        self.adaptive.as_ref().map(lock)
    }

    /// How fast turns are given now; `None` if there is no limit.
    fn pace(&self) -> Option<Pace> {
        if self.limit.is_none() && self.adaptive.is_none() {
            return None;
        }
        let now = Instant::now();
        let learnt = self.adaptive().and_then(|adaptive| Some((adaptive.rate(now)?, adaptive.held_until())));
        let rate = match (self.limit.map(f64::from), learnt) {
            (Some(limit), Some((rate, _))) => limit.min(rate),
            (Some(rate), None) | (None, Some((rate, _))) => rate,
            (None, None) => return None,
        };
        let interval = Duration::from_secs_f64(1.0 / rate);
        // Turns may be ahead of the steady rate by a hundredth of a second's: timers are not finer than a millisecond or so, and
        // a full second's worth at once would double the rate in the first second.
        let burst = Duration::from_millis(10).saturating_sub(interval);
        Some(Pace { interval, burst, held_until: learnt.map(|(_, held_until)| held_until) })
    }
}

struct Pace {
    /// Between two turns.
    interval: Duration,
    burst: Duration,
    held_until: Option<Instant>,
}

/// A turn that is waited for. It is given back if it is dropped before it comes.
struct Turn<'a> {
    turns: &'a Mutex<Turns>,
    at: Instant,
    taken: bool,
}

impl Drop for Turn<'_> {
    fn drop(&mut self) {
        if !self.taken && self.at > Instant::now() {
            lock(self.turns).given_back.push(Reverse(self.at));
        }
    }
}

/// What is locked is whole between any two statements, so a panic elsewhere has not broken it.
fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

#[cfg(test)]
mod tests {
    use std::sync::{
        Arc,
        atomic::{AtomicU32, Ordering::Relaxed},
    };

    use tokio::{task::JoinSet, time::timeout};

    use super::*;

    fn limiter(per_second: u32) -> RateLimiter {
        RateLimiter::new(Some(per_second), false)
    }

    fn soon() -> Instant {
        Instant::now() + Duration::from_secs(10)
    }

    #[tokio::test(start_paused = true)]
    async fn no_more_turns_are_given_than_the_limit_allows() {
        for (per_second, turns, at_once) in [(50, 6, 1), (1000, 300, 10)] {
            let (limiter, start) = (limiter(per_second), Instant::now());
            for _ in 0..turns {
                limiter.acquire(soon()).await.expect("a turn");
            }
            let least = Duration::from_secs(turns - at_once) / per_second;
            assert!(start.elapsed() >= least, "{turns} turns of {per_second} a second in {:?}", start.elapsed());
        }
    }

    #[tokio::test(start_paused = true)]
    async fn turns_are_given_in_the_order_of_asking() {
        let (limiter, order) = (Arc::new(limiter(500)), Arc::new(Mutex::new(Vec::new())));
        let mut tasks = JoinSet::new();
        for i in 0..50 {
            let (limiter, order) = (Arc::clone(&limiter), Arc::clone(&order));
            tasks.spawn(async move {
                limiter.acquire(soon()).await.expect("a turn");
                order.lock().expect("no panic").push(i);
            });
        }
        tasks.join_all().await;
        assert!(order.lock().expect("no panic").is_sorted());
    }

    #[tokio::test(start_paused = true)]
    async fn a_call_that_no_longer_waits_delays_no_other() {
        let (limiter, start) = (limiter(10), Instant::now());
        limiter.acquire(soon()).await.expect("a turn");
        for _ in 0..5 {
            assert!(timeout(Duration::from_millis(1), limiter.acquire(soon())).await.is_err());
        }
        limiter.acquire(soon()).await.expect("a turn");
        assert!(start.elapsed() < Duration::from_millis(110), "{:?}", start.elapsed());
    }

    #[tokio::test(start_paused = true)]
    async fn a_call_that_is_not_polled_delays_no_other() {
        let (limiter, start) = (limiter(10), Instant::now());
        limiter.acquire(soon()).await.expect("a turn");
        let mut idle = std::pin::pin!(limiter.acquire(soon()));
        assert!(std::future::poll_fn(|context| std::task::Poll::Ready(idle.as_mut().poll(context))).await.is_pending());
        limiter.acquire(soon()).await.expect("a turn");
        assert!(start.elapsed() < Duration::from_millis(210), "{:?}", start.elapsed());
        idle.await.expect("a turn");
    }

    #[tokio::test(start_paused = true)]
    async fn a_call_without_a_turn_in_time_fails_at_once() {
        let (limiter, start) = (limiter(10), Instant::now());
        limiter.acquire(soon()).await.expect("a turn");
        assert_eq!(limiter.acquire(start + Duration::from_millis(50)).await, Err(NoTurn));
        assert_eq!(start.elapsed(), Duration::ZERO);
        limiter.acquire(start + Duration::from_millis(150)).await.expect("a turn");
    }

    /// A service that takes so many requests in each second, and refuses all for some seconds once there are more.
    struct Quota {
        per_second: u32,
        block: Duration,
        second: u64,
        count: u32,
        blocked_until: Instant,
    }

    impl Quota {
        fn takes(&mut self, start: Instant) -> bool {
            let (now, second) = (Instant::now(), start.elapsed().as_secs());
            if now < self.blocked_until {
                return false;
            }
            self.count = if second == self.second { self.count + 1 } else { 1 };
            self.second = second;
            if self.count > self.per_second {
                self.blocked_until = now + self.block;
            }
            self.count <= self.per_second
        }
    }

    /// Ten clients that want 30 requests a second each, for three minutes; returns how many were taken and refused.
    async fn share_a_quota(adaptive: bool) -> (u32, u32) {
        let start = Instant::now();
        let quota = Quota { per_second: 100, block: Duration::from_secs(4), second: 0, count: 0, blocked_until: start };
        let quota = Arc::new(Mutex::new(quota));
        let counts = Arc::new((AtomicU32::new(0), AtomicU32::new(0)));
        let mut tasks = JoinSet::new();
        for _ in 0..10 {
            let (quota, counts) = (Arc::clone(&quota), Arc::clone(&counts));
            tasks.spawn(async move {
                let limiter = Arc::new(RateLimiter::new(None, adaptive));
                let mut calls = JoinSet::new();
                while start.elapsed() < Duration::from_secs(180) {
                    let (limiter, quota, counts) = (Arc::clone(&limiter), Arc::clone(&quota), Arc::clone(&counts));
                    calls.spawn(async move {
                        if limiter.acquire(Instant::now() + Duration::from_secs(1)).await.is_err() {
                            return;
                        }
                        let sent = Instant::now();
                        let latency = Duration::from_millis(fastrand::u64(5..25));
                        tokio::time::sleep(latency).await;
                        let taken = quota.lock().expect("no panic").takes(start);
                        tokio::time::sleep(latency).await;
                        if taken {
                            limiter.succeeded(sent);
                            counts.0.fetch_add(1, Relaxed);
                        } else {
                            limiter.limited(sent);
                            counts.1.fetch_add(1, Relaxed);
                        }
                    });
                    tokio::time::sleep(Duration::from_millis(fastrand::u64(20..47))).await;
                }
                calls.join_all().await;
            });
        }
        tasks.join_all().await;
        (counts.0.load(Relaxed), counts.1.load(Relaxed))
    }

    #[tokio::test(start_paused = true)]
    async fn clients_that_know_nothing_of_each_other_share_a_quota() {
        let (taken, refused) = share_a_quota(true).await;
        assert!(taken >= 14_400, "{taken} of 18,000 taken");
        assert!(f64::from(refused) <= 0.02 * f64::from(taken + refused), "{refused} refused, {taken} taken");
        let (without, refused_without) = share_a_quota(false).await;
        println!("adaptive: {taken} taken, {refused} refused; without: {without} taken, {refused_without} refused");
        assert!(without < taken / 2, "the quota of this test costs nothing");
    }
}
