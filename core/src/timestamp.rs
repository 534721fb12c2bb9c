//! Moments as the services write them.
//!
//! Three forms are in use, and a moment goes on its way in the form in which it came: text that nobody has to
//! take apart survives whatever a service makes of it. [`Timestamp::to_system_time`] is for who wants to reckon.

use std::fmt;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use serde::de::{Deserializer, Error as _, Visitor};
use serde::{Deserialize, Serialize, Serializer};

const DAY: i64 = 86_400;

/// A moment as it stands on the wire: RFC 3339 (`2023-12-06T15:18:13Z`), seconds since 1970 (`1701875893`), or date
/// and time without a zone (`2023-12-06 15:18:13`).
///
/// ```
/// use std::time::{Duration, UNIX_EPOCH};
/// use tidbcloud::Timestamp;
///
/// let made = Timestamp::from("2023-12-06T16:18:13.5+01:00");
/// assert_eq!(made.as_str(), "2023-12-06T16:18:13.5+01:00");
/// assert_eq!(made.to_system_time()?, UNIX_EPOCH + Duration::from_millis(1_701_875_893_500));
/// # Ok::<(), tidbcloud::UnreadableTimestamp>(())
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Timestamp(String);

impl Timestamp {
    /// The moment as it stands on the wire.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The moment as a point in time. Where the service names no zone, UTC is taken for it.
    ///
    /// # Errors
    /// Text of none of the three forms, or a moment that a [`SystemTime`] cannot hold.
    pub fn to_system_time(&self) -> Result<SystemTime, UnreadableTimestamp> {
        let (seconds, nanoseconds) = read(&self.0).ok_or_else(|| UnreadableTimestamp(self.0.clone()))?;
        let whole = Duration::from_secs(seconds.unsigned_abs());
        let since = if seconds < 0 { UNIX_EPOCH.checked_sub(whole) } else { UNIX_EPOCH.checked_add(whole) };
        let moment = since.and_then(|since| since.checked_add(Duration::from_nanos(nanoseconds)));
        moment.ok_or_else(|| UnreadableTimestamp(self.0.clone()))
    }
}

impl From<&str> for Timestamp {
    fn from(text: &str) -> Self {
        Self(text.to_owned())
    }
}

impl From<String> for Timestamp {
    fn from(text: String) -> Self {
        Self(text)
    }
}

/// As RFC 3339 in UTC.
impl From<SystemTime> for Timestamp {
    fn from(moment: SystemTime) -> Self {
        let (seconds, nanoseconds) = match moment.duration_since(UNIX_EPOCH) {
            Ok(after) => (after.as_secs().cast_signed(), after.subsec_nanos()),
            Err(before) => {
                let before = before.duration();
                let borrowed = i64::from(before.subsec_nanos() > 0);
                let nanoseconds = (1_000_000_000 - before.subsec_nanos()) % 1_000_000_000;
                (-before.as_secs().cast_signed() - borrowed, nanoseconds)
            }
        };
        let (year, month, day) = date_of(seconds.div_euclid(DAY));
        let second = seconds.rem_euclid(DAY);
        let (hour, minute, second) = (second / 3600, second / 60 % 60, second % 60);
        let mut text = format!("{year:04}-{month:02}-{day:02}T{hour:02}:{minute:02}:{second:02}");
        if nanoseconds > 0 {
            let fraction = format!(".{nanoseconds:09}");
            text.push_str(fraction.trim_end_matches('0'));
        }
        text.push('Z');
        Self(text)
    }
}

impl fmt::Display for Timestamp {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.0)
    }
}

impl Serialize for Timestamp {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.0)
    }
}

/// Seconds since 1970 may come as a number.
impl<'de> Deserialize<'de> for Timestamp {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Text;
        impl Visitor<'_> for Text {
            type Value = Timestamp;
            fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
                formatter.write_str("a time")
            }
            fn visit_str<E: serde::de::Error>(self, text: &str) -> Result<Timestamp, E> {
                Ok(Timestamp(text.to_owned()))
            }
            fn visit_u64<E: serde::de::Error>(self, seconds: u64) -> Result<Timestamp, E> {
                Ok(Timestamp(seconds.to_string()))
            }
            fn visit_i64<E: serde::de::Error>(self, seconds: i64) -> Result<Timestamp, E> {
                Ok(Timestamp(seconds.to_string()))
            }
        }
        let time = deserializer.deserialize_any(Text)?;
        // As every other field, one that is not what it should be is found where it is read, not where it is used.
        if time.0.is_empty() || time.to_system_time().is_ok() {
            return Ok(time);
        }
        Err(D::Error::custom(UnreadableTimestamp(time.0)))
    }
}

/// Text that is no moment in any form that the services use.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UnreadableTimestamp(String);

impl fmt::Display for UnreadableTimestamp {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{:?} is no time", self.0)
    }
}

impl std::error::Error for UnreadableTimestamp {}

/// Seconds since 1970, and nanoseconds after them.
fn read(text: &str) -> Option<(i64, u64)> {
    let digits = text.strip_prefix('-').unwrap_or(text);
    if !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit()) {
        return Some((text.parse().ok()?, 0));
    }
    let (date, time) = (text.get(..10)?, text.get(11..)?);
    let separator = text.as_bytes()[10];
    let (year, month, day) = (number(date, 0..4)?, number(date, 5..7)?, number(date, 8..10)?);
    let clock = (number(time, 0..2)?, number(time, 3..5)?, number(time, 6..8)?);
    let marks = [date.as_bytes()[4], date.as_bytes()[7], time.as_bytes()[2], time.as_bytes()[5]];
    if !matches!(separator, b'T' | b't' | b' ') || marks != *b"--::" || !is_day(year, month, day) {
        return None;
    }
    let (hour, minute, second) = clock;
    // 60 is a leap second, which the count of seconds since 1970 does not know.
    if hour > 23 || minute > 59 || second > 60 {
        return None;
    }
    let (nanoseconds, zone) = fraction(time.get(8..)?)?;
    let offset = offset(zone)?;
    let seconds = day_number(year, month, day) * DAY + hour * 3600 + minute * 60 + second - offset;
    Some((seconds, nanoseconds))
}

fn number(text: &str, place: std::ops::Range<usize>) -> Option<i64> {
    let digits = text.get(place)?;
    digits.bytes().all(|byte| byte.is_ascii_digit()).then(|| digits.parse().ok())?
}

/// Nanoseconds, and what stands after them.
fn fraction(text: &str) -> Option<(u64, &str)> {
    let Some(rest) = text.strip_prefix('.') else { return Some((0, text)) };
    let end = rest.bytes().position(|byte| !byte.is_ascii_digit()).unwrap_or(rest.len());
    let (digits, zone) = rest.split_at(end);
    let kept = format!("{:0<9}", &digits[..digits.len().min(9)]);
    if digits.is_empty() { None } else { Some((kept.parse().ok()?, zone)) }
}

/// Seconds east of UTC.
fn offset(zone: &str) -> Option<i64> {
    if matches!(zone, "" | "Z" | "z") {
        return Some(0);
    }
    let sign = match zone.as_bytes()[0] {
        b'+' => 1,
        b'-' => -1,
        _ => return None,
    };
    let (hours, minutes) = (number(zone, 1..3)?, number(zone, 4..6)?);
    (zone.len() == 6 && zone.as_bytes()[3] == b':' && hours <= 23 && minutes <= 59)
        .then_some(sign * (hours * 3600 + minutes * 60))
}

fn is_day(year: i64, month: i64, day: i64) -> bool {
    let is_leap_year = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    let days = match month {
        2 if is_leap_year => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        1..=12 => 31,
        _ => return false,
    };
    (1..=days).contains(&day)
}

/// Days since 1970 of a date. Years begin in March here, so that the day which not every year has is the last.
fn day_number(year: i64, month: i64, day: i64) -> i64 {
    let year = year - i64::from(month <= 2);
    let day_of_year = (153 * ((month + 9) % 12) + 2) / 5 + day - 1;
    year * 365 + year.div_euclid(4) - year.div_euclid(100) + year.div_euclid(400) + day_of_year - 719_468
}

/// The date of a number of days since 1970: the way of [`day_number`] back.
fn date_of(day_number: i64) -> (i64, i64, i64) {
    const CENTURIES_4: i64 = 146_097;
    let day = day_number + 719_468;
    let era = day.div_euclid(CENTURIES_4);
    let day = day.rem_euclid(CENTURIES_4);
    let year = (day - day / 1_460 + day / 36_524 - day / 146_096) / 365;
    let day_of_year = day - (365 * year + year / 4 - year / 100);
    let month = (5 * day_of_year + 2) / 153;
    let year = year + era * 400 + i64::from(month >= 10);
    (year, (month + 2) % 12 + 1, day_of_year - (153 * month + 2) / 5 + 1)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn seconds(text: &str) -> Option<i64> {
        read(text).map(|(seconds, _)| seconds)
    }

    #[test]
    fn the_three_forms_name_the_same_moment() {
        for text in [
            "2023-12-06T15:18:13Z",
            "2023-12-06T16:48:13.000+01:30",
            "2023-12-06T07:18:13-08:00",
            "2023-12-06 15:18:13",
            "1701875893",
        ] {
            assert_eq!(seconds(text), Some(1_701_875_893), "{text}");
        }
    }

    #[test]
    fn what_is_no_time_is_refused() {
        for text in [
            "",
            "soon",
            "2023-12-06",
            "2023-02-29T00:00:00Z",
            "2023-13-01T00:00:00Z",
            "2023-12-06T24:00:00Z",
            "2023-12-06T15:18:13.Z",
            "2023-12-06T15:18:13+1:00",
            "2023-12-06T15:18:13 UTC",
            "2023\u{2013}2-06T15:18:13Z",
            "99999999999999999999",
        ] {
            assert!(Timestamp::from(text).to_system_time().is_err(), "{text}");
        }
    }

    #[test]
    fn every_day_of_800_years_comes_back_from_its_number() {
        for number in -146_097..146_097 {
            let (year, month, day) = date_of(number);
            assert!(is_day(year, month, day), "{year}-{month}-{day}");
            assert_eq!(day_number(year, month, day), number);
        }
    }

    #[test]
    fn a_point_in_time_is_written_as_rfc_3339_and_read_back() {
        for (milliseconds, text) in [
            (0, "1970-01-01T00:00:00Z"),
            (1_709_164_800_250, "2024-02-29T00:00:00.25Z"),
            (-500, "1969-12-31T23:59:59.5Z"),
            (-86_400_000, "1969-12-31T00:00:00Z"),
        ] {
            let offset = Duration::from_millis(i64::unsigned_abs(milliseconds));
            let moment = if milliseconds < 0 { UNIX_EPOCH - offset } else { UNIX_EPOCH + offset };
            let timestamp = Timestamp::from(moment);
            assert_eq!(timestamp.as_str(), text);
            assert_eq!(timestamp.to_system_time(), Ok(moment));
        }
    }

    #[test]
    fn the_wire_gives_text_or_seconds_and_takes_text() {
        let read: Vec<Timestamp> =
            serde_json::from_str(r#"["2023-12-06T15:18:13.123456789Z", 1701875893]"#).unwrap();
        assert_eq!(
            serde_json::to_string(&read).unwrap(),
            r#"["2023-12-06T15:18:13.123456789Z","1701875893"]"#
        );
        let error = serde_json::from_str::<Timestamp>(r#""soon""#).unwrap_err();
        assert!(error.to_string().contains("\"soon\" is no time"), "{error}");
    }
}
