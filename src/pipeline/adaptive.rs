//! Finds the rate that the service takes from this client: it falls when the service responds with 416, and rises again with time.
//! Only a rate at which calls were held back says something about the quota: what a client did not try is not known.

use std::time::Duration;

use tokio::time::Instant;

/// The part of the rate that is left after a 416.
const DECREASE: f64 = 0.95;
/// How long it takes until the rate is again where the last 416 came, on the way to more.
const RECOVERY: f64 = 90.0;
/// How long a rate that is only guessed takes to double once it is there.
const GROWTH: f64 = 5.0;
/// The lowest rate, in requests a second.
const FLOOR: f64 = 0.5;
/// The lowest rate that a search for the quota begins with. It doubles each second.
const SEARCH_FROM: f64 = 5.0;
/// A search that has come to this rate is over, and requests are not limited.
const SEARCH_TO: f64 = 100_000.0;
/// How long requests are held back after a 416, until it is known how long the service blocks an app, and once more each time
/// it still does.
const FIRST_HOLD: Duration = Duration::from_secs(2);
/// The longest block that is believed.
const LONGEST_HOLD: Duration = Duration::from_secs(30);

/// What is known of the quota, which the app's other clients use, too.
pub(crate) struct AdaptiveRate {
    quota: Quota,
    limited_at: Option<Instant>,
    /// When requests go on after the last 416.
    resumes_at: Instant,
    /// When the present block began; none if a request has succeeded since.
    blocked_at: Option<Instant>,
    /// How long the last block took.
    block: Duration,
    /// The requests that were taken in the second before that.
    taken: f64,
    /// Successes in the window of a second that began then, and in the one before it.
    window_at: Instant,
    current: u32,
    previous: u32,
}

#[derive(Clone, Copy)]
enum Quota {
    /// There was no 416, or it was long ago.
    Unknown,
    /// A 416 came while no call was held back.
    Searched { from: f64 },
    /// The same, and the service went on to block the app: it is over its quota, with so many requests a second of this client.
    /// More than that was not tried.
    Guessed(f64),
    /// A 416 came while calls were held back, and so many requests a second were taken.
    Known(f64),
}

impl AdaptiveRate {
    pub(crate) fn new() -> Self {
        let now = Instant::now();
        Self {
            quota: Quota::Unknown,
            limited_at: None,
            resumes_at: now,
            blocked_at: None,
            block: FIRST_HOLD,
            taken: 0.0,
            window_at: now,
            current: 0,
            previous: 0,
        }
    }

    /// The rate in requests a second, if there is reason for one.
    pub(crate) fn rate(&self, now: Instant) -> Option<f64> {
        let seconds = now.saturating_duration_since(self.resumes_at).as_secs_f64();
        match self.quota {
            Quota::Unknown => None,
            Quota::Searched { from } => Some(from * seconds.exp2()).filter(|rate| *rate < SEARCH_TO),
            Quota::Guessed(limit) if seconds > RECOVERY => Some(limit * ((seconds - RECOVERY) / GROWTH).exp2()),
            // A cubic curve that is flat where the limit was met.
            Quota::Guessed(limit) | Quota::Known(limit) => {
                let curve = (seconds / RECOVERY - 1.0).powi(3);
                Some((limit * (1.0 + (1.0 - DECREASE) * curve)).max(FLOOR))
            }
        }
    }

    /// Until when requests are held back.
    pub(crate) fn resumes_at(&self) -> Option<Instant> {
        self.limited_at.map(|_| self.resumes_at)
    }

    /// The service took a request that was sent at `sent_at`.
    pub(crate) fn succeeded(&mut self, sent_at: Instant, now: Instant) {
        // A response to a request from before the block says nothing about it.
        if let Some(since) = self.blocked_at.take_if(|_| Some(sent_at) > self.limited_at) {
            // A little less than it took, so that a block that has become shorter is noticed.
            self.block = (now - since).mul_f64(0.95).min(LONGEST_HOLD);
        }
        self.advance(now);
        self.current += 1;
    }

    /// The service responded with 416 to a request that was sent at `sent_at`; `held_back` if calls waited for their slots then.
    pub(crate) fn limited(&mut self, sent_at: Instant, held_back: bool, now: Instant) {
        // Requests that were under way together are told together.
        if self.limited_at.is_some_and(|limited_at| sent_at <= limited_at) {
            return;
        }
        self.advance(now);
        let hold = if self.blocked_at.is_none() {
            self.quota = self.after_limit(held_back, now);
            self.blocked_at = Some(now);
            self.block
        } else {
            if let Quota::Searched { .. } = self.quota {
                self.quota = Quota::Guessed(self.taken.max(SEARCH_FROM));
            }
            FIRST_HOLD
        };
        self.limited_at = Some(now);
        // With jitter, so that the clients of an app do not return together.
        self.resumes_at = self.resumes_at.max(now + hold + Duration::from_millis(fastrand::u64(0..500)));
    }

    /// What a 416 tells of the quota.
    fn after_limit(&mut self, held_back: bool, now: Instant) -> Quota {
        let part = (now - self.window_at).as_secs_f64();
        let taken = f64::from(self.current) + f64::from(self.previous) * (1.0 - part);
        self.taken = taken;
        match (self.quota, self.rate(now)) {
            (_, Some(rate)) if held_back => Quota::Known(if taken > 0.0 { rate.min(taken.max(1.0)) } else { rate }),
            (_, None) if held_back && taken >= 1.0 => Quota::Known(taken),
            // Other clients are over the quota, or all of them together. If it happens again and again, calls are held back.
            (Quota::Known(_) | Quota::Guessed(_), Some(rate)) => Quota::Known(rate),
            (Quota::Searched { from }, Some(_)) => Quota::Searched { from: (from / 2.0).max(FLOOR) },
            _ => Quota::Searched { from: (taken / 2.0).max(SEARCH_FROM) },
        }
    }

    /// Begins another window if the second is over.
    fn advance(&mut self, now: Instant) {
        const SECOND: Duration = Duration::from_secs(1);
        let passed = now - self.window_at;
        if passed >= SECOND {
            self.previous = if passed < 2 * SECOND { self.current } else { 0 };
            self.current = 0;
            self.window_at = if passed < 2 * SECOND { self.window_at + SECOND } else { now };
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
                        let (sent_at, latency) = (Instant::now(), Duration::from_millis(fastrand::u64(5..25)));
                        sleep(latency).await;
                        let taken = service.lock().expect("no panic").takes(start);
                        sleep(latency).await;
                        limiter.learn(sent_at, !taken);
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

    /// A client that wants some requests a second of a service that refuses one of them, after as many successes as `before`, and
    /// takes all others; returns how many it took in the second that is 15 s after that.
    async fn taken_15_s_after_a_416(before: u32, wanted: u32) -> u32 {
        let limiter = Arc::new(RateLimiter::new(None, true));
        let (taken, mut calls) = (Arc::new(Mutex::new(0)), JoinSet::new());
        let succeeded_at = Instant::now();
        (0..before).for_each(|_| limiter.learn(succeeded_at, false));
        sleep(Duration::from_millis(900)).await;
        limiter.learn(Instant::now(), true);
        let limited_at = Instant::now();
        for i in 0..16 * wanted {
            tokio::time::sleep_until(limited_at + Duration::from_secs(1) * i / wanted).await;
            let (limiter, taken) = (Arc::clone(&limiter), Arc::clone(&taken));
            calls.spawn(async move {
                if limiter.acquire(Instant::now() + Duration::from_millis(500)).await.is_ok() {
                    let sent_at = Instant::now();
                    sleep(Duration::from_millis(20)).await;
                    limiter.learn(sent_at, false);
                    *taken.lock().expect("no panic") += u32::from(limited_at.elapsed() > Duration::from_secs(15));
                }
            });
        }
        calls.join_all().await;
        *taken.lock().expect("no panic")
    }

    #[tokio::test(start_paused = true)]
    async fn a_single_416_is_over_in_15_s_whatever_was_taken_before() {
        for before in [0, 1, 3, 20, 100] {
            for wanted in [1, 20, 100, 1000] {
                let taken = taken_15_s_after_a_416(before, wanted).await;
                assert!(f64::from(taken) >= 0.9 * f64::from(wanted), "{taken} of {wanted}/s after {before} successes");
            }
        }
    }

    #[tokio::test(start_paused = true)]
    async fn clients_that_know_nothing_of_each_other_share_a_quota() {
        let (mut taken, mut refused) = (0, 0);
        for _ in 0..3 {
            let (also_taken, also_refused) = share_a_quota(true).await;
            (taken, refused) = (taken + also_taken / 3, refused + also_refused / 3);
        }
        assert!(taken >= 16_020, "{taken} of 18,000 taken");
        assert!(f64::from(refused) <= 0.01 * f64::from(taken + refused), "{refused} refused, {taken} taken");
        let (without, refused_without) = share_a_quota(false).await;
        println!("adaptive: {taken} taken, {refused} refused; without: {without} taken, {refused_without} refused");
        assert!(without < taken / 2, "the quota of this test costs nothing");
    }
}
