//! The text of the status line: how far a run is.

use std::time::Duration;

use super::tally::duration;

/// A rate of less time than this tells nothing.
pub const RATE_AFTER: Duration = Duration::from_secs(1);
/// The rest is estimated from so long a run, and so many calls.
const ESTIMATE_AFTER: (Duration, u64) = (Duration::from_secs(3), 10);

/// How far a run is that has ended `ended` calls of `total`, if that is known.
pub fn progress(ended: u64, total: Option<u64>, elapsed: Duration) -> String {
    let mut text = match total.filter(|total| *total > 0) {
        Some(total) => {
            let bar = "=".repeat((20.0 * ended.min(total) as f64 / total as f64) as usize);
            format!("[{bar:<20}] {ended} of {total}")
        }
        None => format!("{ended} in {}", duration(elapsed)),
    };
    let rate = ended as f64 / elapsed.as_secs_f64().max(0.001);
    if elapsed >= RATE_AFTER && rate >= 1.0 {
        text += &format!(", {rate:.0} a second");
    }
    if let Some(left) = total.map(|total| total.saturating_sub(ended))
        && (elapsed >= ESTIMATE_AFTER.0 && ended >= ESTIMATE_AFTER.1)
    {
        text += &format!(", about {} left", rough((left as f64 / rate).ceil() as u64));
    }
    text
}

/// A time for which an estimate is good enough.
fn rough(seconds: u64) -> String {
    match seconds {
        0..60 => format!("{seconds} s"),
        60..3600 => format!("{} min", seconds.div_ceil(60)),
        _ => format!("{} h {} min", seconds / 3600, seconds % 3600 / 60),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_rate_and_an_estimate_are_shown_once_they_are_known() {
        let ms = Duration::from_millis;
        for (ended, total, elapsed, expected) in [
            (1, Some(3), ms(2), "[======              ] 1 of 3"),
            (0, Some(300), ms(4000), "[                    ] 0 of 300"),
            (3, Some(300), ms(4000), "[                    ] 3 of 300"),
            (300, Some(3000), ms(1000), "[==                  ] 300 of 3000, 300 a second"),
            (1500, Some(3000), ms(5000), "[==========          ] 1500 of 3000, 300 a second, about 5 s left"),
            (300, Some(30_000), ms(3000), "[                    ] 300 of 30000, 100 a second, about 5 min left"),
            (
                300,
                Some(10_000_000),
                ms(3000),
                "[                    ] 300 of 10000000, 100 a second, about 27 h 46 min left",
            ),
            (1, None, ms(2), "1 in 2 ms"),
            (8, None, ms(4000), "8 in 4.0 s, 2 a second"),
        ] {
            assert_eq!(progress(ended, total, elapsed), expected);
        }
    }
}
