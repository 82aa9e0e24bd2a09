//! Which errors are retryable, the backoff, the retry budget and `Retry-After`.

use std::{
    sync::atomic::{AtomicU64, Ordering::Relaxed},
    time::Duration,
};

use chrono::DateTime;
use http::{
    HeaderMap,
    header::{DATE, RETRY_AFTER},
};

use super::send::{AttemptError, AttemptErrorKind};

/// The longest `Retry-After` that is believed.
const MAX_RETRY_AFTER: Duration = Duration::from_secs(5 * 60);

/// How often and how fast a call is tried again.
#[derive(Clone, Debug)]
pub struct RetryPolicy {
    /// The maximum number of retries.
    pub max_retries: usize,
    /// The backoff before the first retry.
    pub initial_backoff: Duration,
    /// The maximum backoff.
    pub max_backoff: Duration,
    /// Whether a call that was sent and timed out is retried.
    pub on_timeout: bool,
    /// Whether a call that was refused with 416 is sent again.
    pub on_rate_limit: bool,
}

impl RetryPolicy {
    /// Whether an attempt that ended with `error` may be followed by another. All attempts of a call have one trace id, by which the
    /// service de-duplicates, so that another attempt cannot do twice what a lost one may have done.
    pub(crate) fn is_retryable(&self, error: &AttemptError) -> bool {
        match error.kind {
            AttemptErrorKind::Connect | AttemptErrorKind::Status { retryable: true } => true,
            AttemptErrorKind::Interrupted { response_began } => !response_began,
            AttemptErrorKind::Timeout => self.on_timeout || !error.attempt.sent,
            AttemptErrorKind::Status { retryable: false } | AttemptErrorKind::Unusable => false,
        }
    }

    /// The backoff before the retry with this number, from 0: twice as long each time, and a random part of up to half of it
    /// taken off, so that many calls that failed together do not come back together.
    pub(crate) fn backoff(&self, retry: usize) -> Duration {
        let doubled = self.initial_backoff.saturating_mul(1 << retry.min(30)).min(self.max_backoff);
        doubled.mul_f64(1.0 - fastrand::f64() / 2.0)
    }
}

/// Bounds the retries of a client while the service is out: each takes something from the budget, and successes fill it again.
pub(crate) struct RetryBudget {
    tokens: AtomicU64,
    capacity: u64,
}

impl RetryBudget {
    /// What a retry takes, if a success gives 1 back.
    const COST: u64 = 5;

    pub(crate) fn new(retries: usize) -> Self {
        let capacity = u64::try_from(retries).unwrap_or(u64::MAX).saturating_mul(Self::COST);
        Self { tokens: AtomicU64::new(capacity), capacity }
    }

    /// Takes a retry out of the budget; `false` if it is empty.
    pub(crate) fn take(&self) -> bool {
        self.tokens.fetch_update(Relaxed, Relaxed, |tokens| tokens.checked_sub(Self::COST)).is_ok()
    }

    /// A call succeeded after `retries` retries, which are given back.
    pub(crate) fn succeeded(&self, retries: usize) {
        let back = 1 + u64::try_from(retries).unwrap_or(u64::MAX).saturating_mul(Self::COST);
        // Most of the time the budget is full, and stays so.
        if self.tokens.load(Relaxed) < self.capacity {
            let fill = |tokens: u64| Some(tokens.saturating_add(back).min(self.capacity));
            // `fill` always gives a value.
            let _ = self.tokens.fetch_update(Relaxed, Relaxed, fill);
        }
    }
}

/// How long a response asks to wait: `Retry-After`, in seconds or as a date, which is read against the response's own `Date`.
pub(crate) fn retry_after(headers: &HeaderMap) -> Option<Duration> {
    let text = |name| headers.get(name).and_then(|value| value.to_str().ok()).map(str::trim);
    let asked = text(RETRY_AFTER)?;
    let wait = if !asked.is_empty() && asked.bytes().all(|byte| byte.is_ascii_digit()) {
        // A number that is too large to be read asks for the longest wait.
        asked.parse().map_or(MAX_RETRY_AFTER, Duration::from_secs)
    } else {
        let (until, now) = (DateTime::parse_from_rfc2822(asked).ok()?, text(DATE).map(DateTime::parse_from_rfc2822));
        let now = now.and_then(Result::ok).map_or_else(chrono::Utc::now, |now| now.to_utc());
        // Negative: the date has passed.
        (until.to_utc() - now).to_std().unwrap_or_default()
    };
    Some(wait.min(MAX_RETRY_AFTER))
}

#[cfg(test)]
mod tests {
    use http::HeaderValue;

    use super::*;

    #[test]
    fn retry_after_is_seconds_or_a_date_and_has_bounds() {
        let date = (DATE, HeaderValue::from_static("Sun, 06 Nov 1994 08:49:37 GMT"));
        let after = |text| {
            let headers = HeaderMap::from_iter([(RETRY_AFTER, HeaderValue::from_static(text)), date.clone()]);
            retry_after(&headers).map(|wait| wait.as_secs())
        };
        assert_eq!(after("120"), Some(120));
        assert_eq!(after("Sun, 06 Nov 1994 08:49:47 GMT"), Some(10));
        assert_eq!(after("Sun, 06 Nov 1994 08:49:27 GMT"), Some(0));
        assert_eq!(after("Sat, 06 Nov 2094 08:49:27 GMT"), Some(300));
        assert_eq!((after("3600"), after("99999999999999999999999")), (Some(300), Some(300)));
        assert_eq!((after("soon"), after("-1"), after("")), (None, None, None));
    }

    #[test]
    fn backoffs_grow_and_never_exceed_the_maximum() {
        let (initial_backoff, max_backoff) = (Duration::from_millis(100), Duration::from_millis(400));
        let policy =
            RetryPolicy { max_retries: 5, initial_backoff, max_backoff, on_timeout: false, on_rate_limit: false };
        for (retry, most) in [100, 200, 400, 400, 400].into_iter().enumerate() {
            let (most, backoff) = (Duration::from_millis(most), policy.backoff(retry));
            assert!((most / 2..=most).contains(&backoff), "{retry}: {backoff:?}");
        }
        assert!(policy.backoff(usize::MAX) <= max_backoff);
    }

    #[test]
    fn a_budget_is_emptied_by_retries_and_filled_by_successes() {
        let budget = RetryBudget::new(2);
        assert_eq!((budget.take(), budget.take(), budget.take()), (true, true, false));
        (0..4).for_each(|_| budget.succeeded(0));
        assert!(!budget.take());
        budget.succeeded(0);
        assert!(budget.take(), "five successes for a retry");
        budget.succeeded(1);
        assert!(budget.take(), "a retry that helped costs nothing");
        (0..100).for_each(|_| budget.succeeded(9));
        assert_eq!((budget.take(), budget.take(), budget.take()), (true, true, false));
    }
}
