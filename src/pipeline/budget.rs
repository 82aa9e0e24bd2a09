//! The retry budget, which all calls of a client share.

use std::sync::atomic::{AtomicU64, Ordering::Relaxed};

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

#[cfg(test)]
mod tests {
    use super::*;

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
