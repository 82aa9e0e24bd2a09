//! Finds out from a response how wrong the local clock is.

use std::time::{SystemTime, UNIX_EPOCH};

use http::{HeaderMap, header::DATE};

/// The difference of clocks that may be why a CheckSum is refused, in seconds. The service accepts 5 minutes.
const SKEW: i64 = 3 * 60;
/// The largest offset that is believed, in seconds.
const MAX_OFFSET: i64 = 7 * 24 * 60 * 60;

/// What a request was signed with.
#[derive(Clone, Copy)]
pub(crate) struct Signed {
    /// The time in the signature, in Unix seconds.
    pub(crate) cur_time: i64,
    /// The correction of the clock in it.
    pub(crate) offset: i64,
    /// What the system's clock showed then.
    pub(crate) at: SystemTime,
}

impl Signed {
    /// How many seconds the clock that signed is ahead of the service's, if a CheckSum can be refused for it. The clock is read
    /// when the response is there, at `now`: the request may have been under way for long, as on a laptop that slept.
    pub(crate) fn skew(&self, headers: &HeaderMap, now: SystemTime) -> Option<i64> {
        let date = httpdate::parse_http_date(headers.get(DATE)?.to_str().ok()?).ok()?;
        let local = self.cur_time.saturating_add(unix_seconds(now) - unix_seconds(self.at));
        Some(local.saturating_sub(unix_seconds(date))).filter(|skew| !(-SKEW..=SKEW).contains(skew))
    }

    /// The offset that would have been right for a clock that is ahead by `skew` seconds.
    pub(crate) fn corrected(&self, skew: i64) -> Option<i64> {
        Some(self.offset.saturating_sub(skew)).filter(|offset| (-MAX_OFFSET..=MAX_OFFSET).contains(offset))
    }
}

/// A clock before 1970 is sent as 1970; the service refuses both.
pub(super) fn unix_seconds(time: SystemTime) -> i64 {
    time.duration_since(UNIX_EPOCH).unwrap_or_default().as_secs().cast_signed()
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use http::HeaderValue;

    use super::*;

    #[test]
    fn a_request_that_was_under_way_for_long_does_not_make_the_clock_wrong() {
        // A Date of 784,111,777 s.
        let headers = HeaderMap::from_iter([(DATE, HeaderValue::from_static("Sun, 06 Nov 1994 08:49:37 GMT"))]);
        let time = |seconds| UNIX_EPOCH + Duration::from_secs(seconds);
        let signed = |cur_time, at| Signed { cur_time, offset: 0, at: time(at) };
        let (at, now) = (784_111_177, time(784_111_777));
        assert_eq!(signed(784_111_177, at).skew(&headers, now), None, "ten minutes under way");
        assert_eq!(
            signed(784_111_777, 784_111_777).skew(&headers, time(784_112_377)),
            Some(600),
            "a clock that is wrong"
        );
        assert_eq!(signed(784_110_577, at).skew(&headers, now), Some(-600), "a signature that is behind its clock");
    }
}
