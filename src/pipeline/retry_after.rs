//! How long a response asks to wait.

use std::time::{Duration, SystemTime};

use http::{
    HeaderMap, HeaderValue,
    header::{DATE, RETRY_AFTER},
};
use httpdate::parse_http_date;

/// The longest `Retry-After` that is believed.
const MAX_RETRY_AFTER: Duration = Duration::from_secs(5 * 60);

/// How long a response asks to wait: the longest `Retry-After`, each in seconds or as a date, which is read against the response's
/// own `Date`.
pub(super) fn retry_after(headers: &HeaderMap) -> Option<Duration> {
    let now = headers.get(DATE).and_then(text).and_then(|date| parse_http_date(date).ok());
    let now = now.unwrap_or_else(SystemTime::now);
    let asked = headers.get_all(RETRY_AFTER).iter().filter_map(text);
    let waits = asked.filter_map(|asked| seconds(asked).or_else(|| until(asked, now)));
    waits.max().map(|wait| wait.min(MAX_RETRY_AFTER))
}

fn text(value: &HeaderValue) -> Option<&str> {
    value.to_str().ok().map(str::trim)
}

/// Reads a number of seconds. A fraction, which the standard does not know, is rounded up.
fn seconds(text: &str) -> Option<Duration> {
    let (whole, fraction) = text.split_once('.').unwrap_or((text, "0"));
    let is_number = |digits: &str| !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit());
    if !is_number(whole) || !is_number(fraction) {
        return None;
    }
    let more = u64::from(fraction.bytes().any(|digit| digit != b'0'));
    // A number that is too large to be read asks for the longest wait.
    Some(whole.parse::<u64>().map_or(MAX_RETRY_AFTER, |whole| Duration::from_secs(whole.saturating_add(more))))
}

/// The time from `now` to a date; zero if it has passed.
fn until(text: &str, now: SystemTime) -> Option<Duration> {
    parse_http_date(text).ok().map(|date| date.duration_since(now).unwrap_or_default())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn after(texts: &[&'static str]) -> Option<u64> {
        let mut headers = HeaderMap::from_iter([(DATE, HeaderValue::from_static("Sun, 06 Nov 1994 08:49:37 GMT"))]);
        for text in texts {
            headers.append(RETRY_AFTER, HeaderValue::from_static(text));
        }
        retry_after(&headers).map(|wait| wait.as_secs())
    }

    #[test]
    fn retry_after_is_seconds_or_a_date_and_has_bounds() {
        assert_eq!(after(&["120"]), Some(120));
        assert_eq!(after(&["Sun, 06 Nov 1994 08:49:27 GMT"]), Some(0));
        assert_eq!(after(&["Sat, 06 Nov 2094 08:49:27 GMT"]), Some(300));
        assert_eq!((after(&["3600"]), after(&["99999999999999999999999"])), (Some(300), Some(300)));
        assert_eq!(
            (after(&["soon"]), after(&["-1"]), after(&[""]), after(&["."]), after(&[])),
            (None, None, None, None, None)
        );
    }

    #[test]
    fn retry_after_takes_all_three_forms_of_a_date() {
        for date in ["Sun, 06 Nov 1994 08:49:47 GMT", "Sunday, 06-Nov-94 08:49:47 GMT", "Sun Nov  6 08:49:47 1994"] {
            assert_eq!(after(&[date]), Some(10), "{date}");
        }
    }

    #[test]
    fn of_several_retry_after_the_longest_counts_and_a_fraction_is_rounded_up() {
        assert_eq!(after(&["5", "Sun, 06 Nov 1994 08:49:47 GMT", "soon"]), Some(10));
        assert_eq!((after(&["1.5"]), after(&["0.001"]), after(&["2.0"])), (Some(2), Some(1), Some(2)));
    }
}
