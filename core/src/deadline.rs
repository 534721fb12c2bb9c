//! The moment at which a bound ends.

use std::time::Duration;

use tokio::time::Instant;

/// So far away that nobody waits for it, and near enough for every clock to count to.
pub(crate) const NEVER: Duration = Duration::from_secs(30 * 365 * 24 * 60 * 60);

/// The moment so long after another. A bound past what a clock can hold is none.
pub(crate) fn after(start: Instant, bound: Duration) -> Instant {
    start + bound.min(NEVER)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_bound_past_what_a_clock_can_hold_is_none() {
        let now = Instant::now();
        assert_eq!(after(now, Duration::from_secs(3)) - now, Duration::from_secs(3));
        assert_eq!(after(now, Duration::MAX) - now, NEVER);
    }
}
