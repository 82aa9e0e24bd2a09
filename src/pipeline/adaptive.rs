//! Finds the rate that the service takes from this client: it falls when the service responds with 416, and rises again with time.

use std::time::Duration;

use tokio::time::Instant;

/// The part of the rate that is left after a 416.
const DECREASE: f64 = 0.9;
/// How long it takes until the rate is again where the last 416 came, on the way to more.
const RECOVERY: f64 = 60.0;
/// The lowest rate, in requests a second.
const FLOOR: f64 = 0.5;
/// How long requests are held back after a 416, until it is known how long the service blocks an app, and once more each time
/// it still does.
const FIRST_HOLD: Duration = Duration::from_secs(2);
/// The longest block that is believed.
const LONGEST_HOLD: Duration = Duration::from_secs(30);

/// What is known of the quota, which the app's other clients use, too.
pub(crate) struct AdaptiveRate {
    /// The rate that the service took when it last responded with 416; none until then.
    limit: Option<f64>,
    limited_at: Instant,
    held_until: Instant,
    /// When the present block began; none if a request has succeeded since.
    blocked_since: Option<Instant>,
    /// How long the last block took.
    block: Duration,
    /// Successes in the window of a second that began then, and in the one before it.
    window: Instant,
    current: u32,
    previous: u32,
}

impl AdaptiveRate {
    pub(crate) fn new() -> Self {
        let now = Instant::now();
        Self {
            limit: None,
            limited_at: now,
            held_until: now,
            blocked_since: None,
            block: FIRST_HOLD,
            window: now,
            current: 0,
            previous: 0,
        }
    }

    /// The rate in requests a second, if there is reason for one: a cubic curve that is flat where the limit was met.
    pub(crate) fn rate(&self, now: Instant) -> Option<f64> {
        let from_limit = now.saturating_duration_since(self.held_until).as_secs_f64() / RECOVERY - 1.0;
        self.limit.map(|limit| (limit * (1.0 + (1.0 - DECREASE) * from_limit.powi(3))).max(FLOOR))
    }

    /// Until when requests are held back.
    pub(crate) fn held_until(&self) -> Instant {
        self.held_until
    }

    /// The service took a request that was sent at `sent`.
    pub(crate) fn succeeded(&mut self, sent: Instant, now: Instant) {
        // A response to a request from before the block says nothing about it.
        if let Some(since) = self.blocked_since.take_if(|_| sent > self.limited_at) {
            // A little less than it took, so that a block that has become shorter is noticed.
            self.block = (now - since).mul_f64(0.95).min(LONGEST_HOLD);
        }
        self.advance(now);
        self.current += 1;
    }

    /// The service responded with 416 to a request that was sent at `sent`.
    pub(crate) fn limited(&mut self, sent: Instant, now: Instant) {
        // Requests that were under way together are told together.
        if self.limit.is_some() && sent <= self.limited_at {
            return;
        }
        self.advance(now);
        let hold = if self.blocked_since.is_none() {
            let part = (now - self.window).as_secs_f64();
            let taken = f64::from(self.current) + f64::from(self.previous) * (1.0 - part);
            // Without a success in the last second, it is not known what the service takes: calls are only held back.
            let taken = if taken == 0.0 { f64::INFINITY } else { taken.max(1.0) };
            self.limit = Some(self.rate(now).map_or(taken, |rate| rate.min(taken)));
            self.blocked_since = Some(now);
            self.block
        } else {
            FIRST_HOLD
        };
        self.limited_at = now;
        // With jitter, so that the clients of an app do not return together.
        self.held_until = self.held_until.max(now + hold + Duration::from_millis(fastrand::u64(0..500)));
    }

    /// Begins another window if the second is over.
    fn advance(&mut self, now: Instant) {
        const SECOND: Duration = Duration::from_secs(1);
        let passed = now - self.window;
        if passed >= SECOND {
            self.previous = if passed < 2 * SECOND { self.current } else { 0 };
            self.current = 0;
            self.window = if passed < 2 * SECOND { self.window + SECOND } else { now };
        }
    }
}

#[cfg(test)]
mod tests {
    use std::sync::{Arc, Mutex};

    use tokio::{task::JoinSet, time::sleep};

    use super::{super::rate_limit::RateLimiter, *};

    /// A service that takes 100 requests in each second, and refuses all for four seconds once there are more.
    struct Service {
        second: u64,
        in_second: u32,
        blocked_until: Instant,
        taken: u32,
        refused: u32,
    }

    impl Service {
        fn takes(&mut self, start: Instant) -> bool {
            let (now, second) = (Instant::now(), start.elapsed().as_secs());
            if second != self.second {
                (self.second, self.in_second) = (second, 0);
            }
            self.in_second += u32::from(now >= self.blocked_until);
            if self.in_second > 100 {
                (self.blocked_until, self.in_second) = (now + Duration::from_secs(4), 0);
            }
            let taken = now >= self.blocked_until;
            *if taken { &mut self.taken } else { &mut self.refused } += 1;
            taken
        }
    }

    /// Ten clients that want 30 requests a second each, for three minutes; returns how many were taken and refused.
    async fn share_a_quota(adaptive: bool) -> (u32, u32) {
        let start = Instant::now();
        let service = Service { second: 0, in_second: 0, blocked_until: start, taken: 0, refused: 0 };
        let (service, mut clients) = (Arc::new(Mutex::new(service)), JoinSet::new());
        for _ in 0..10 {
            let (service, limiter) = (Arc::clone(&service), Arc::new(RateLimiter::new(None, adaptive)));
            clients.spawn(async move {
                let mut calls = JoinSet::new();
                while start.elapsed() < Duration::from_secs(180) {
                    let (service, limiter) = (Arc::clone(&service), Arc::clone(&limiter));
                    calls.spawn(async move {
                        if limiter.acquire(Instant::now() + Duration::from_secs(1)).await.is_err() {
                            return;
                        }
                        let (sent, latency) = (Instant::now(), Duration::from_millis(fastrand::u64(5..25)));
                        sleep(latency).await;
                        let taken = service.lock().expect("no panic").takes(start);
                        sleep(latency).await;
                        limiter.learn(sent, !taken);
                    });
                    sleep(Duration::from_millis(fastrand::u64(20..47))).await;
                }
                calls.join_all().await;
            });
        }
        clients.join_all().await;
        let service = service.lock().expect("no panic");
        (service.taken, service.refused)
    }

    #[tokio::test(start_paused = true)]
    async fn a_success_of_two_seconds_ago_does_not_pin_the_rate_at_its_floor() {
        let (mut rate, start) = (AdaptiveRate::new(), Instant::now());
        rate.succeeded(start, start);
        let now = start + Duration::from_millis(1990);
        rate.limited(now, now);
        assert!(rate.rate(rate.held_until() + Duration::from_secs(60)).expect("a rate") >= 1.0);
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
