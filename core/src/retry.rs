//! Whether, when and how often an attempt is repeated.
//!
//! A repeat is decided from three facts: is the operation idempotent, could the service have acted on the failed
//! attempt, and is the failure of a passing kind. Pauses have full jitter (a random part of a growing bound), and
//! what the service says of a pause wins. A budget over all calls of a client keeps an outage from being
//! multiplied: each call pays a little in, each repeat takes one out.
//!
//! All of it is arithmetic: the time and the random number are arguments.

use std::sync::atomic::{AtomicU32, Ordering};
use std::time::Duration;

use http::HeaderMap;

use crate::error::Phase;

/// The bound of the first pause; it doubles from attempt to attempt.
const FIRST_PAUSE: Duration = Duration::from_millis(250);
/// The longest bound of a pause that the service did not ask for.
const LONGEST_PAUSE: Duration = Duration::from_secs(20);

/// How an attempt failed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Failure {
    /// The service answered with this status.
    Status(u16),
    /// The connection broke or the attempt's time ran out in this phase.
    Broken(Phase),
    /// It failed in this phase and would fail the same way again: a certificate that is not trusted.
    Final(Phase),
}

impl Failure {
    /// Whether the service may have acted on the request, so that its outcome is unknown.
    pub(crate) fn may_have_been_applied(self) -> bool {
        match self {
            Self::Broken(phase) | Self::Final(phase) => matches!(phase, Phase::Exchange | Phase::Body),
            Self::Status(status) => matches!(status, 408 | 500..),
        }
    }

    /// Whether another attempt could fare better.
    fn is_passing(self) -> bool {
        match self {
            Self::Status(status) => matches!(status, 408 | 425 | 429 | 500 | 502 | 503 | 504),
            Self::Broken(_) => true,
            Self::Final(_) => false,
        }
    }

    /// Whether this failure allows a repeat of an operation.
    pub(crate) fn allows_repeat(self, idempotent: bool) -> bool {
        // 425 is refused for being early (RFC 8470, 5.2) and 429 for being too many: neither was acted on.
        self.is_passing() && (idempotent || !self.may_have_been_applied())
    }
}

/// The pause before the attempt after `attempts` failed ones. `random` is from 0 to 1.
pub(crate) fn pause(attempts: u32, asked: Option<Duration>, random: f64) -> Duration {
    let bound = FIRST_PAUSE.saturating_mul(1 << attempts.saturating_sub(1).min(16)).min(LONGEST_PAUSE);
    let jitter = bound.mul_f64(random.clamp(0.0, 1.0));
    // What the service asks for is the least; the jitter on top keeps many clients from coming back as one.
    asked.map_or(jitter, |asked| asked + jitter.min(asked.mul_f64(0.1)))
}

/// How long the service asks to stay away: `Retry-After` in seconds or as a date, else, for a 429,
/// `X-Ratelimit-Reset`.
pub(crate) fn asked_pause(status: u16, headers: &HeaderMap, now: std::time::SystemTime) -> Option<Duration> {
    let text = |name: &str| headers.get(name)?.to_str().ok().map(str::trim);
    let seconds =
        |text: &str| text.parse::<u32>().ok().map(|seconds| Duration::from_secs(u64::from(seconds)));
    let retry_after = text("retry-after").and_then(|value| {
        seconds(value).or_else(|| {
            let date = httpdate::parse_http_date(value).ok()?;
            Some(date.duration_since(now).unwrap_or_default())
        })
    });
    match status {
        429 => retry_after.or_else(|| text("x-ratelimit-reset").and_then(seconds)),
        _ => retry_after,
    }
}

/// The repeats that a client may still make, over all its calls.
///
/// Counted in tenths: a call pays in one, a repeat takes ten. So repeats are at most a tenth of the calls plus
/// what was saved up, and a client that starts in an outage has [`Budget::SAVED`] repeats to find out.
#[derive(Debug)]
pub(crate) struct Budget {
    tenths: AtomicU32,
}

impl Budget {
    const SAVED: u32 = 20;
    const REPEAT: u32 = 10;

    pub(crate) fn new() -> Self {
        Self { tenths: AtomicU32::new(Self::SAVED * Self::REPEAT) }
    }

    /// A call begins.
    pub(crate) fn pay_in(&self) {
        let most = Self::SAVED * Self::REPEAT;
        let _ = self.tenths.fetch_update(Ordering::Relaxed, Ordering::Relaxed, |tenths| {
            (tenths < most).then_some(tenths + 1)
        });
    }

    /// Takes a repeat out; `false` when none is left.
    pub(crate) fn take(&self) -> bool {
        self.tenths
            .fetch_update(Ordering::Relaxed, Ordering::Relaxed, |tenths| tenths.checked_sub(Self::REPEAT))
            .is_ok()
    }
}

#[cfg(test)]
mod tests {
    use std::time::UNIX_EPOCH;

    use super::*;

    #[test]
    fn an_idempotent_operation_is_repeated_after_every_passing_failure() {
        for status in [408, 425, 429, 500, 502, 503, 504] {
            assert!(Failure::Status(status).allows_repeat(true), "{status}");
        }
        for status in [400, 401, 403, 404, 409, 501] {
            assert!(!Failure::Status(status).allows_repeat(true), "{status}");
        }
        for phase in [Phase::Connect, Phase::Exchange, Phase::Body] {
            assert!(Failure::Broken(phase).allows_repeat(true), "{phase:?}");
        }
        assert!(!Failure::Final(Phase::Connect).allows_repeat(true));
    }

    #[test]
    fn a_create_is_repeated_only_where_the_service_cannot_have_acted() {
        let allowed: Vec<_> = [408, 425, 429, 500, 502, 503, 504]
            .into_iter()
            .filter(|status| Failure::Status(*status).allows_repeat(false))
            .collect();
        assert_eq!(allowed, [425, 429]);
        assert!(Failure::Broken(Phase::Connect).allows_repeat(false));
        assert!(!Failure::Broken(Phase::Exchange).allows_repeat(false));
        assert!(!Failure::Broken(Phase::Body).allows_repeat(false));
    }

    #[test]
    fn pauses_double_within_a_bound_and_are_fully_jittered() {
        assert_eq!(pause(1, None, 1.0), Duration::from_millis(250));
        assert_eq!(pause(3, None, 1.0), Duration::from_secs(1));
        assert_eq!(pause(3, None, 0.0), Duration::ZERO);
        assert_eq!(pause(40, None, 1.0), LONGEST_PAUSE);
    }

    #[test]
    fn what_the_service_asks_for_is_the_least() {
        let asked = Some(Duration::from_secs(10));
        assert_eq!(pause(1, asked, 0.0), Duration::from_secs(10));
        assert!(pause(5, asked, 1.0) <= Duration::from_secs(11));
        assert_eq!(pause(5, Some(Duration::ZERO), 1.0), Duration::ZERO);
    }

    #[test]
    fn retry_after_is_read_as_seconds_and_as_a_date_and_wins_over_the_reset() {
        let now = UNIX_EPOCH + Duration::from_secs(784_111_777);
        let asked = |status, pairs: &[(&'static str, &'static str)]| {
            let mut headers = HeaderMap::new();
            for (name, value) in pairs {
                headers.insert(*name, value.parse().unwrap());
            }
            asked_pause(status, &headers, now).map(|pause| pause.as_secs())
        };
        assert_eq!(asked(503, &[("retry-after", "7")]), Some(7));
        assert_eq!(asked(503, &[("retry-after", "Sun, 06 Nov 1994 08:49:57 GMT")]), Some(20));
        assert_eq!(asked(503, &[("retry-after", "Sun, 06 Nov 1994 08:49:00 GMT")]), Some(0));
        assert_eq!(asked(429, &[("retry-after", "7"), ("x-ratelimit-reset", "30")]), Some(7));
        assert_eq!(asked(429, &[("x-ratelimit-reset", "30")]), Some(30));
        assert_eq!(asked(503, &[("x-ratelimit-reset", "30")]), None);
        assert_eq!(asked(503, &[("retry-after", "soon")]), None);
    }

    #[test]
    fn an_outage_costs_the_saved_repeats_and_a_tenth_of_the_calls() {
        let budget = Budget::new();
        let mut repeats = 0;
        for _ in 0..1000 {
            budget.pay_in();
            repeats += u32::from(budget.take()) + u32::from(budget.take());
        }
        assert!((100..=121).contains(&repeats), "{repeats}");
    }
}
