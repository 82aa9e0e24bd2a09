//! Which attempts of a call are followed by another, and after what pause.

use std::time::Duration;

use backon::{BackoffBuilder, ExponentialBackoff, ExponentialBuilder};
use chrono::{DateTime, Utc};
use reqwest::{
    StatusCode,
    header::{HeaderMap, RETRY_AFTER},
};

/// How often and how fast a call is tried again.
#[derive(Clone, Debug)]
pub(crate) struct Retry {
    pub(crate) retries: usize,
    pub(crate) min_pause: Duration,
    pub(crate) max_pause: Duration,
    pub(crate) timeouts: bool,
}

impl Retry {
    /// The pauses of one call, one for each retry: twice as long each time, and up to twice that by chance, so that many
    /// calls that failed together do not come back together.
    pub(crate) fn pauses(&self) -> ExponentialBackoff {
        ExponentialBuilder::default()
            .with_min_delay(self.min_pause)
            .with_max_delay(self.max_pause)
            .with_max_times(self.retries)
            .with_jitter()
            .build()
    }

    /// Whether a call that came to nothing with `error`, before an answer began, is tried again.
    pub(crate) fn is_for(&self, error: &reqwest::Error) -> bool {
        if error.is_builder() {
            // The request itself cannot be sent.
            false
        } else if error.is_connect() {
            true
        } else if error.is_timeout() {
            self.timeouts
        } else {
            // The connection was lost. The service de-duplicates by the trace id, so that another attempt cannot do twice
            // what this one may have done.
            true
        }
    }
}

/// Whether an answer with this HTTP status is followed by another attempt: a gateway that did not reach the application.
pub(crate) fn is_for_status(status: StatusCode) -> bool {
    matches!(status, StatusCode::BAD_GATEWAY | StatusCode::SERVICE_UNAVAILABLE | StatusCode::GATEWAY_TIMEOUT)
}

/// How long the answer asks to wait: `Retry-After`, in seconds or as a date.
pub(crate) fn retry_after(headers: &HeaderMap, now: DateTime<Utc>) -> Option<Duration> {
    let text = headers.get(RETRY_AFTER)?.to_str().ok()?.trim();
    if let Ok(seconds) = text.parse() {
        return Some(Duration::from_secs(seconds));
    }
    let date = DateTime::parse_from_rfc2822(text).ok()?;
    Some((date.to_utc() - now).to_std().unwrap_or_default())
}

#[cfg(test)]
mod tests {
    use reqwest::header::HeaderValue;

    use super::*;

    #[test]
    fn retry_after_is_seconds_or_a_date() {
        let now = DateTime::from_timestamp(784_111_777, 0).expect("a time");
        let after = |text| retry_after(&HeaderMap::from_iter([(RETRY_AFTER, HeaderValue::from_static(text))]), now);
        assert_eq!(after("120"), Some(Duration::from_secs(120)));
        assert_eq!(after("Sun, 06 Nov 1994 08:49:47 GMT"), Some(Duration::from_secs(10)));
        assert_eq!(after("Sun, 06 Nov 1994 08:49:27 GMT"), Some(Duration::ZERO));
        assert_eq!((after("soon"), after("-1"), after("")), (None, None, None));
    }

    #[test]
    fn pauses_grow_within_their_bounds_and_end_with_the_retries() {
        let (min_pause, max_pause) = (Duration::from_millis(100), Duration::from_millis(400));
        let pauses: Vec<_> = Retry { retries: 5, min_pause, max_pause, timeouts: false }.pauses().collect();
        assert_eq!(pauses.len(), 5);
        for (pause, least) in pauses.iter().zip([100, 200, 400, 400, 400]) {
            let least = Duration::from_millis(least);
            assert!((least..=2 * least).contains(pause), "{pauses:?}");
        }
    }
}
