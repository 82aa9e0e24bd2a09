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
