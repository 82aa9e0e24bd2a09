//! Lets requests through to an endpoint that had asked to wait: one at first, and more as they are served.

/// How many requests may be under way at an endpoint that is no longer watched.
const OPEN: f64 = 256.0;

/// The requests under way at an endpoint since it asked to wait. As TCP does, the window doubles with each round of responses, up to
/// half of what it was when the endpoint asked again, and then grows by one a round.
pub(super) struct SlowStart {
    /// Which slow start of the endpoint it is.
    number: u64,
    under_way: u32,
    window: f64,
    threshold: f64,
}

/// A place in the window of the slow start with this number.
#[derive(Clone, Copy)]
pub(super) struct Place(u64);

impl SlowStart {
    /// Begins, or begins anew after `previous`.
    pub(super) fn after(previous: Option<&Self>) -> Self {
        let Some(previous) = previous else { return Self { number: 0, under_way: 0, window: 1.0, threshold: OPEN } };
        let mut next = Self { number: previous.number + 1, under_way: 0, ..*previous };
        next.shrink();
        next
    }

    /// The endpoint failed.
    pub(super) fn shrink(&mut self) {
        if self.window > 1.0 {
            self.threshold = (self.window / 2.0).max(1.0);
            self.window = 1.0;
        }
    }

    pub(super) fn has_room(&self) -> bool {
        f64::from(self.under_way) < self.window.floor()
    }

    pub(super) fn enter(&mut self) -> Place {
        self.under_way += 1;
        Place(self.number)
    }

    /// A request has ended. Returns whether the endpoint need not be watched any more.
    pub(super) fn leave(&mut self, place: Place, served: bool) -> bool {
        if place.0 == self.number {
            self.under_way = self.under_way.saturating_sub(1);
            if served {
                self.window += if self.window < self.threshold { 1.0 } else { 1.0 / self.window };
            }
        }
        self.window >= OPEN
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Lets as many in as can be; returns how many.
    fn fill(slow_start: &mut SlowStart) -> Vec<Place> {
        let mut places = Vec::new();
        while slow_start.has_room() {
            places.push(slow_start.enter());
        }
        places
    }

    #[test]
    fn one_goes_first_and_twice_as_many_follow_each_time_they_are_served() {
        let mut slow_start = SlowStart::after(None);
        for expected in [1, 2, 4, 8, 16] {
            let places = fill(&mut slow_start);
            assert_eq!(places.len(), expected);
            places.into_iter().for_each(|place| assert!(!slow_start.leave(place, true)));
        }
        let mut again = SlowStart::after(Some(&slow_start));
        for expected in [1, 2, 4, 8, 16, 16, 17] {
            let places = fill(&mut again);
            assert_eq!(places.len(), expected, "half of the window before is passed with care");
            places.into_iter().for_each(|place| assert!(!again.leave(place, true)));
        }
        let late = Place(0);
        again.leave(late, true);
        assert_eq!(fill(&mut again).len(), 18, "what began before this slow start does not count");
    }
}
