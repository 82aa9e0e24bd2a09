//! Reads from a response how wrong the local clock is.

use chrono::DateTime;
use http::{HeaderMap, header::DATE};

/// The difference of clocks that may be why a CheckSum is refused, in seconds. The service accepts 5 minutes.
const SKEW: i64 = 3 * 60;
/// The largest offset that is believed, in seconds.
const MAX_OFFSET: i64 = 7 * 24 * 60 * 60;

/// The offset that would have been right, if a time signed with `offset` was `skew` seconds ahead of the service's clock.
pub(crate) fn corrected(offset: i64, skew: i64) -> Option<i64> {
    Some(offset.saturating_sub(skew)).filter(|offset| (-MAX_OFFSET..=MAX_OFFSET).contains(offset))
}

/// How many seconds `cur_time` is ahead of the service's clock, if a CheckSum can be refused for it.
pub(crate) fn skew(cur_time: i64, headers: &HeaderMap) -> Option<i64> {
    let date = DateTime::parse_from_rfc2822(headers.get(DATE)?.to_str().ok()?).ok()?;
    Some(cur_time.saturating_sub(date.timestamp())).filter(|skew| !(-SKEW..=SKEW).contains(skew))
}
