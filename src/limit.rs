//! At most so many calls a second, shared by all clones of a client (feature `rate-limit`).

use std::num::NonZeroU32;

use governor::{DefaultDirectRateLimiter, Quota, RateLimiter, clock::Clock};
use tokio::sync::Mutex;

pub(crate) struct Limit {
    limiter: DefaultDirectRateLimiter,
    /// Tokio's mutex serves in the order of asking, and forgets who no longer waits.
    queue: Mutex<()>,
}

impl Limit {
    /// At most `per_second`, a hundredth of them at once: timers are not finer than a millisecond or so, and a full second's
    /// worth at once would double the rate in the first second.
    pub(crate) fn new(per_second: NonZeroU32) -> Self {
        let at_once = NonZeroU32::new(per_second.get() / 100).unwrap_or(NonZeroU32::MIN);
        let quota = Quota::per_second(per_second).allow_burst(at_once);
        Self { limiter: RateLimiter::direct(quota), queue: Mutex::default() }
    }

    /// Waits for a turn.
    pub(crate) async fn turn(&self) {
        let _first = self.queue.lock().await;
        while let Err(early) = self.limiter.check() {
            tokio::time::sleep(early.wait_time_from(self.limiter.clock().now())).await;
        }
    }
}

#[cfg(test)]
mod tests {
    use std::{
        sync::{Arc, Mutex as StdMutex},
        time::{Duration, Instant},
    };

    use tokio::{task::JoinSet, time::timeout};

    use super::*;

    fn limit(per_second: u32) -> Limit {
        Limit::new(NonZeroU32::new(per_second).expect("not zero"))
    }

    #[tokio::test]
    async fn no_more_turns_are_given_than_the_limit_allows() {
        for (per_second, turns, at_once) in [(50, 6, 1), (1000, 300, 10)] {
            let (limit, start) = (limit(per_second), Instant::now());
            for _ in 0..turns {
                limit.turn().await;
            }
            let least = Duration::from_secs(turns - at_once) / per_second;
            assert!(start.elapsed() >= least, "{turns} turns of {per_second} a second in {:?}", start.elapsed());
        }
    }

    #[tokio::test]
    async fn turns_are_given_in_the_order_of_asking() {
        let (limit, order) = (Arc::new(limit(500)), Arc::new(StdMutex::new(Vec::new())));
        let mut tasks = JoinSet::new();
        for i in 0..50 {
            let (limit, order) = (Arc::clone(&limit), Arc::clone(&order));
            tasks.spawn(async move {
                limit.turn().await;
                order.lock().expect("no panic").push(i);
            });
        }
        tasks.join_all().await;
        assert!(order.lock().expect("no panic").is_sorted());
    }

    #[tokio::test]
    async fn who_no_longer_waits_holds_nobody_up() {
        let limit = limit(10);
        limit.turn().await;
        assert!(timeout(Duration::from_millis(1), limit.turn()).await.is_err());
        timeout(Duration::from_secs(10), limit.turn()).await.expect("a turn");
    }
}
