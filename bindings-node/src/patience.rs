//! How long the JavaScript thread looks for answers itself before it leaves that to a thread.
//!
//! Waking a sleeping thread costs tens of microseconds, and an answer that crosses threads pays it twice: more
//! than a whole request to a near server takes. So after a request the JavaScript thread keeps looking for a
//! short window. Where answers take longer than that (any server that is not near), looking is wasted, so every
//! window that closes without an answer makes the next ones rarer, and the first answer in time brings them back.

use std::time::Duration;

/// Long enough for an answer from the same machine or rack, short enough not to matter beside any other one.
pub(crate) const WINDOW: Duration = Duration::from_micros(250);

/// At most this many busy periods in a row go without a window.
const LONGEST_PAUSE: u32 = 64;

/// What past windows say about the next one.
#[derive(Debug, Default)]
pub(crate) struct Patience {
    misses: u32,
    pause: u32,
}

impl Patience {
    /// A busy period begins: whether to look for its answers.
    pub(crate) fn looks(&mut self) -> bool {
        if self.pause == 0 {
            return true;
        }
        self.pause -= 1;
        false
    }

    /// An answer came within the window.
    pub(crate) fn answered(&mut self) {
        self.misses = 0;
        self.pause = 0;
    }

    /// The window closed without an answer.
    pub(crate) fn ran_out(&mut self) {
        self.misses = (self.misses + 1).min(LONGEST_PAUSE.ilog2());
        self.pause = 1 << self.misses;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn busy_periods_until_the_next_look(patience: &mut Patience) -> u32 {
        let mut periods = 0;
        while !patience.looks() {
            periods += 1;
        }
        periods
    }

    #[test]
    fn looks_at_first() {
        assert!(Patience::default().looks());
    }

    #[test]
    fn looks_ever_more_rarely_while_answers_are_late_but_never_gives_up() {
        let mut patience = Patience::default();
        let mut pauses = Vec::new();
        for _ in 0..8 {
            patience.ran_out();
            pauses.push(busy_periods_until_the_next_look(&mut patience));
        }
        assert_eq!(pauses, [2, 4, 8, 16, 32, 64, 64, 64]);
    }

    #[test]
    fn one_answer_in_time_restores_it() {
        let mut patience = Patience::default();
        for _ in 0..5 {
            patience.ran_out();
        }
        patience.answered();
        assert!(patience.looks());
        patience.ran_out();
        assert_eq!(busy_periods_until_the_next_look(&mut patience), 2);
    }
}
