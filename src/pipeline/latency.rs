//! What a response takes, smoothed as TCP smooths the time of a round trip.

use std::time::Duration;

/// The mean of what responses took, and how far they were from it.
#[derive(Clone, Copy, Default)]
pub(super) struct Latency {
    mean: Duration,
    deviation: Duration,
}

impl Latency {
    /// A response took this long.
    pub(super) fn observe(&mut self, took: Duration) {
        if self.mean.is_zero() {
            *self = Self { mean: took, deviation: took / 2 };
        } else {
            self.deviation = (self.deviation * 3 + self.mean.abs_diff(took)) / 4;
            self.mean = (self.mean * 7 + took) / 8;
        }
    }

    /// The mean; zero until there was a response.
    pub(super) fn mean(&self) -> Duration {
        self.mean
    }

    /// What nearly all responses are there within. Twice the mean at least: responses that all take the same may be late together.
    pub(super) fn upper(&self) -> Duration {
        self.mean.saturating_add(self.mean.max(self.deviation.saturating_mul(4)))
    }
}

#[cfg(test)]
mod tests {
    use std::sync::{Arc, Mutex};

    use tokio::{
        task::JoinSet,
        time::{Instant, sleep, sleep_until},
    };

    use super::{super::rate_limit::RateLimiter, *};

    /// 75 calls a second under a limit of 50, with a timeout of a second and responses after 10 to 200 ms.
    #[tokio::test(start_paused = true)]
    async fn a_call_that_gets_the_last_slot_in_time_gets_its_response_in_time() {
        let limiter = Arc::new(RateLimiter::new(Some(50), false));
        let latency = Arc::new(Mutex::new(Latency::default()));
        let (start, mut calls) = (Instant::now(), JoinSet::new());
        for i in 0..6000_u32 {
            sleep_until(start + Duration::from_secs(1) * i / 75).await;
            let (limiter, latency) = (Arc::clone(&limiter), Arc::clone(&latency));
            calls.spawn(async move {
                let deadline = Instant::now() + Duration::from_secs(1);
                let reserve = latency.lock().expect("no panic").upper();
                limiter.acquire(deadline - reserve).await.ok()?;
                let (sent_at, took) = (Instant::now(), Duration::from_millis(fastrand::u64(10..200)));
                sleep(took).await;
                latency.lock().expect("no panic").observe(sent_at.elapsed());
                Some(Instant::now() <= deadline)
            });
        }
        let sent: Vec<_> = calls.join_all().await.into_iter().flatten().collect();
        let late = sent.iter().filter(|in_time| !**in_time).count();
        assert!(sent.len() >= 3900 && late * 1000 <= sent.len(), "{late} of {} were late", sent.len());
    }
}
