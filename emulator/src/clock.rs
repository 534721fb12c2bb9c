//! Service time: the wall clock, made faster by a factor and pushed forward on demand.
//!
//! Nothing in the emulator runs in the background. Every state is worked out from the moment a thing was
//! asked for and the moment someone looks, so a clock that can be sped up or advanced is all it takes to
//! see a cluster's whole life in a test, and a test may hold the clock still.

use std::sync::atomic::{AtomicI64, Ordering};
use std::time::{Instant, SystemTime, UNIX_EPOCH};

use jiff::Timestamp;
use jiff::civil::{Date, Time};
use jiff::tz::TimeZone;
use serde::{Deserialize, Serialize};

/// A point in service time, in milliseconds since the Unix epoch.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub(crate) struct Moment(i64);

impl Moment {
    pub(crate) const fn from_milliseconds(milliseconds: i64) -> Self {
        Self(milliseconds)
    }

    pub(crate) fn of_the_wall() -> Self {
        let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
        Self(i64::try_from(since.as_millis()).unwrap_or(i64::MAX))
    }

    /// Reads RFC 3339, and cuts it to whole seconds as the service does.
    pub(crate) fn parse(text: &str) -> Option<Self> {
        let timestamp: Timestamp = text.parse().ok()?;
        Some(Self(timestamp.as_second().checked_mul(1000)?))
    }

    pub(crate) const fn milliseconds(self) -> i64 {
        self.0
    }

    pub(crate) const fn seconds(self) -> i64 {
        self.0.div_euclid(1000)
    }

    #[must_use]
    pub(crate) const fn plus_seconds(self, seconds: i64) -> Self {
        Self(self.0.saturating_add(seconds.saturating_mul(1000)))
    }

    /// RFC 3339 in UTC with whole seconds, as in `2024-05-01T07:00:00Z`.
    pub(crate) fn rfc3339(self) -> String {
        let timestamp = Timestamp::from_second(self.seconds()).unwrap_or(Timestamp::MAX);
        timestamp.to_string()
    }

    /// The day in UTC.
    pub(crate) fn date(self) -> Date {
        let timestamp = Timestamp::from_second(self.seconds()).unwrap_or(Timestamp::MAX);
        TimeZone::UTC.to_datetime(timestamp).date()
    }

    /// The moment at which a day begins in UTC.
    pub(crate) fn midnight(date: Date) -> Self {
        let timestamp = TimeZone::UTC.to_timestamp(date.to_datetime(Time::midnight()));
        Self(timestamp.unwrap_or(Timestamp::MAX).as_millisecond())
    }

    /// UTC without saying so, as in `2024-05-01 07:00:00`, the form of msp.
    pub(crate) fn without_zone(self) -> String {
        self.rfc3339().replace('T', " ").trim_end_matches('Z').to_owned()
    }

    /// Seconds since the Unix epoch as text, the form of v1beta.
    pub(crate) fn epoch_seconds(self) -> String {
        self.seconds().to_string()
    }
}

/// Where the unscaled time comes from.
#[derive(Debug)]
enum Source {
    Monotonic(Instant),
    /// Stands still: a test moves it by advancing the clock.
    #[cfg(test)]
    Still,
}

/// A clock that begins at `origin` and runs `factor` times as fast as its source.
#[derive(Debug)]
pub(crate) struct Clock {
    source: Source,
    origin: Moment,
    factor: f64,
    advanced: AtomicI64,
}

impl Clock {
    pub(crate) fn starting(origin: Moment, factor: f64) -> Self {
        Self { source: Source::Monotonic(Instant::now()), origin, factor, advanced: AtomicI64::new(0) }
    }

    /// A clock that moves only when it is advanced.
    #[cfg(test)]
    pub(crate) fn still(origin: Moment, factor: f64) -> Self {
        Self { source: Source::Still, origin, factor, advanced: AtomicI64::new(0) }
    }

    pub(crate) fn now(&self) -> Moment {
        let elapsed = match &self.source {
            Source::Monotonic(started) => started.elapsed().as_secs_f64() * 1000.0,
            #[cfg(test)]
            Source::Still => 0.0,
        };
        #[expect(
            clippy::cast_possible_truncation,
            reason = "a saturating cast of milliseconds is right here"
        )]
        let scaled = (elapsed * self.factor) as i64;
        let advanced = self.advanced.load(Ordering::Relaxed);
        Moment(self.origin.0.saturating_add(scaled).saturating_add(advanced))
    }

    /// Moves the clock forward by service seconds.
    pub(crate) fn advance(&self, seconds: f64) {
        #[expect(
            clippy::cast_possible_truncation,
            reason = "a saturating cast of milliseconds is right here"
        )]
        let milliseconds = (seconds * 1000.0) as i64;
        self.advanced.fetch_add(milliseconds.max(0), Ordering::Relaxed);
    }

    pub(crate) fn factor(&self) -> f64 {
        self.factor
    }

    /// Seconds a caller has to wait for `moment`, rounded up; at least one when it is still ahead.
    pub(crate) fn wall_seconds_until(&self, moment: Moment) -> u64 {
        let service = moment.0.saturating_sub(self.now().0).max(0);
        #[expect(clippy::cast_precision_loss, reason = "a wait is far below 2^52 milliseconds")]
        let wall = service as f64 / 1000.0 / self.factor;
        #[expect(
            clippy::cast_possible_truncation,
            clippy::cast_sign_loss,
            reason = "not negative, and small"
        )]
        let seconds = wall.ceil() as u64;
        seconds.max(1)
    }
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::*;

    #[test]
    fn a_factor_makes_minutes_seconds() {
        let started =
            Instant::now().checked_sub(Duration::from_secs(2)).expect("the machine has run for longer");
        let source = Source::Monotonic(started);
        let clock = Clock { source, origin: Moment(1_000_000), factor: 60.0, advanced: AtomicI64::new(0) };
        let passed = clock.now().milliseconds() - 1_000_000;
        assert!((120_000..600_000).contains(&passed), "{passed}");
    }

    #[test]
    fn advancing_counts_in_service_seconds_whatever_the_factor() {
        let clock = Clock::still(Moment::from_milliseconds(0), 600.0);
        clock.advance(30.0);
        assert_eq!(clock.now().milliseconds(), 30_000);
    }

    #[test]
    fn waiting_is_told_in_wall_seconds_rounded_up() {
        let clock = Clock::still(Moment::from_milliseconds(0), 10.0);
        assert_eq!(clock.wall_seconds_until(Moment::from_milliseconds(25_000)), 3);
        assert_eq!(clock.wall_seconds_until(Moment::from_milliseconds(-5)), 1);
    }

    #[test]
    fn times_are_written_in_whole_seconds() {
        let moment = Moment::from_milliseconds(1_714_546_800_999);
        assert_eq!(moment.rfc3339(), "2024-05-01T07:00:00Z");
        assert_eq!(moment.epoch_seconds(), "1714546800");
        assert_eq!(moment.without_zone(), "2024-05-01 07:00:00");
    }

    #[test]
    fn days_begin_at_midnight_in_utc() {
        let moment = Moment::from_milliseconds(1_714_546_800_999);
        assert_eq!(moment.date().to_string(), "2024-05-01");
        assert_eq!(Moment::midnight(moment.date()).rfc3339(), "2024-05-01T00:00:00Z");
    }

    #[test]
    fn a_parsed_time_is_cut_to_whole_seconds() {
        let moment = Moment::parse("2024-05-01T09:00:00.999+02:00");
        assert_eq!(moment, Some(Moment::from_milliseconds(1_714_546_800_000)));
        assert_eq!(Moment::parse("yesterday"), None);
    }
}
