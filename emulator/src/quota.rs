//! The rate limit: so many requests a minute for each API key, over all services.
//!
//! The minute is one of service time, so a factor shortens it and advancing the clock opens the next one;
//! what a caller is told to wait is in seconds of its own clock. Requests that were not let in do not count,
//! as the gateway in front of the service does not know yet whose they are.

use http::{HeaderMap, HeaderName, HeaderValue};
use parking_lot::Mutex;

use crate::clock::{Clock, Moment};

const LIMIT: HeaderName = HeaderName::from_static("x-ratelimit-limit-minute");
const REMAINING: HeaderName = HeaderName::from_static("x-ratelimit-remaining-minute");
const RESET: HeaderName = HeaderName::from_static("x-ratelimit-reset");
const MINUTE: i64 = 60;

/// One key's minute. Without a limit it counts nothing and tells nothing.
#[derive(Debug)]
pub(crate) struct Quota {
    limit: Option<u32>,
    minute: Mutex<Minute>,
}

#[derive(Debug)]
struct Minute {
    ends: Moment,
    used: u32,
}

/// What became of one request, and what its answer says about the limit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Ticket {
    pub(crate) admitted: bool,
    pub(crate) limit: u32,
    remaining: u32,
    reset_seconds: u64,
}

impl Quota {
    pub(crate) fn new(limit: Option<u32>) -> Self {
        Self { limit, minute: Mutex::new(Minute { ends: Moment::from_milliseconds(i64::MIN), used: 0 }) }
    }

    pub(crate) fn limit(&self) -> Option<u32> {
        self.limit
    }

    /// Counts a request. `None` when there is no limit.
    pub(crate) fn take(&self, clock: &Clock) -> Option<Ticket> {
        let limit = self.limit?;
        let now = clock.now();
        let mut minute = self.minute.lock();
        if now >= minute.ends {
            *minute = Minute { ends: now.plus_seconds(MINUTE), used: 0 };
        }
        let admitted = minute.used < limit;
        if admitted {
            minute.used += 1;
        }
        let reset_seconds = clock.wall_seconds_until(minute.ends);
        Some(Ticket { admitted, limit, remaining: limit - minute.used, reset_seconds })
    }
}

impl Ticket {
    pub(crate) fn write(self, headers: &mut HeaderMap) {
        headers.insert(LIMIT, HeaderValue::from(self.limit));
        headers.insert(REMAINING, HeaderValue::from(self.remaining));
        headers.insert(RESET, HeaderValue::from(self.reset_seconds));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn start(factor: f64) -> Clock {
        Clock::still(Moment::from_milliseconds(0), factor)
    }

    #[test]
    fn a_minute_admits_its_limit_and_the_next_minute_again() {
        let (quota, clock) = (Quota::new(Some(2)), start(1.0));
        let remaining: Vec<_> =
            (0..3).filter_map(|_| quota.take(&clock)).map(|t| (t.admitted, t.remaining)).collect();
        assert_eq!(remaining, [(true, 1), (true, 0), (false, 0)]);
        clock.advance(60.0);
        assert_eq!(quota.take(&clock).map(|ticket| ticket.admitted), Some(true));
    }

    #[test]
    fn the_reset_is_told_in_the_callers_seconds() {
        let quota = Quota::new(Some(1));
        let ticket = quota.take(&start(60.0)).expect("there is a limit");
        assert_eq!(ticket.reset_seconds, 1);
        let quota = Quota::new(Some(1));
        let clock = start(1.0);
        quota.take(&clock);
        clock.advance(22.5);
        let ticket = quota.take(&clock).expect("there is a limit");
        assert_eq!((ticket.admitted, ticket.reset_seconds), (false, 38));
    }

    #[test]
    fn headers_are_those_of_the_gateway() {
        let mut headers = HeaderMap::new();
        Quota::new(Some(100)).take(&start(1.0)).expect("there is a limit").write(&mut headers);
        assert_eq!(headers["x-ratelimit-limit-minute"], "100");
        assert_eq!(headers["x-ratelimit-remaining-minute"], "99");
        assert_eq!(headers["x-ratelimit-reset"], "60");
    }

    #[test]
    fn no_limit_counts_nothing() {
        assert_eq!(Quota::new(None).take(&start(1.0)), None);
    }
}
