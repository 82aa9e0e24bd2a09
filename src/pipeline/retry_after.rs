//! How long a response asks to wait.

use std::time::Duration;

use chrono::DateTime;
use http::{
    HeaderMap,
    header::{DATE, RETRY_AFTER},
};

/// The longest `Retry-After` that is believed.
const MAX_RETRY_AFTER: Duration = Duration::from_secs(5 * 60);

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
}
