//! What the service remembers for a while: values it has seen, and how many calls it has had in the current second.

use std::{
    collections::HashSet,
    hash::{BuildHasher, RandomState},
    mem,
    time::Duration,
};

/// The number of values that are remembered is at most twice this.
const MAX_SEEN: usize = 2_000_000;

/// Values that were seen, each remembered for at least the window and at most twice as long, unless there are too many.
///
/// It keeps hashes of 64 bits, so that a million values take some 20 MB. With so many, the probability that two of them
/// have the same hash is less than 1 in 10 million.
pub(crate) struct Seen {
    window: Duration,
    hasher: RandomState,
    /// When `current` was begun.
    since: Duration,
    current: HashSet<u64>,
    previous: HashSet<u64>,
}

impl Seen {
    pub(crate) fn new(window: Duration) -> Self {
        let (current, previous) = (HashSet::new(), HashSet::new());
        Self { window, hasher: RandomState::new(), since: Duration::ZERO, current, previous }
    }

    /// Adds a value; false if it is remembered already.
    pub(crate) fn insert(&mut self, value: &str, now: Duration) -> bool {
        let age = now.saturating_sub(self.since);
        if age >= self.window || self.current.len() >= MAX_SEEN {
            let current = mem::take(&mut self.current);
            self.previous = if age < 2 * self.window { current } else { HashSet::new() };
            self.since = now;
        }
        let hash = self.hasher.hash_one(value);
        !self.previous.contains(&hash) && self.current.insert(hash)
    }
}

/// So many calls in each second of the clock. Once they are exceeded, all calls are refused for the block.
#[derive(Debug)]
pub(crate) struct Quota {
    pub(crate) per_second: u32,
    pub(crate) block: Duration,
    second: u64,
    calls: u32,
    blocked_until: Duration,
}

impl Quota {
    pub(crate) fn new(per_second: u32, block: Duration) -> Self {
        Self { per_second, block, second: 0, calls: 0, blocked_until: Duration::ZERO }
    }

    /// Counts a call; false if it is refused. Refused calls do not prolong the block.
    pub(crate) fn admit(&mut self, now: Duration) -> bool {
        if now < self.blocked_until {
            return false;
        }
        if now.as_secs() != self.second {
            (self.second, self.calls) = (now.as_secs(), 0);
        }
        if self.calls == self.per_second {
            (self.blocked_until, self.calls) = (now.saturating_add(self.block), 0);
            return false;
        }
        self.calls += 1;
        true
    }
}
