//! The month of a bill, `2024-05`, and which months there are bills of.

use std::fmt;

use jiff::ToSpan;
use jiff::civil::Date;

use crate::clock::Moment;
use crate::envelope::Failure;

/// So many months back there are bills of.
const KEPT: i64 = 6;

/// A month, by its first day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Month(Date);

impl Month {
    pub(crate) fn of(date: Date) -> Self {
        Self(date.first_of_month())
    }

    /// Reads a month that there is a bill of.
    pub(crate) fn billed(text: &str, now: Moment) -> Result<Self, Failure> {
        let refused = |problem: &str| Failure::invalid("billedMonth", problem);
        let has_form = text.len() == "2024-05".len();
        let first: Option<Date> = format!("{text}-01").parse().ok().filter(|_| has_form);
        let month = Self(first.ok_or_else(|| refused("must be a month, as in 2024-05"))?);
        let current = Self::of(now.date());
        if month > current {
            return Err(refused("lies ahead"));
        }
        if month.0 < current.0.saturating_sub(KEPT.months()) {
            return Err(refused("is more than six months back"));
        }
        Ok(month)
    }

    pub(crate) fn first_day(self) -> Date {
        self.0
    }

    pub(crate) fn last_day(self) -> Date {
        self.0.last_of_month()
    }
}

impl fmt::Display for Month {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{:04}-{:02}", self.0.year(), self.0.month())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn billed(text: &str) -> Result<Month, Failure> {
        let now = Moment::parse("2024-05-31T12:00:00Z").expect("a time");
        Month::billed(text, now)
    }

    #[test]
    fn there_are_bills_of_this_month_and_of_six_before_it() {
        for month in ["2024-05", "2024-04", "2023-11"] {
            assert_eq!(billed(month).map(|month| month.to_string()), Ok(month.to_owned()));
        }
        for month in ["2024-06", "2023-10", "2025-01"] {
            assert!(billed(month).is_err(), "{month}");
        }
    }

    #[test]
    fn a_month_has_one_form_only() {
        for text in ["2024-13", "2024-5", "2024", "2024-05-01", "May", "+024-05"] {
            assert!(billed(text).is_err(), "{text}");
        }
    }

    #[test]
    fn a_month_ends_with_its_last_day() {
        let february = Month::of("2024-02-10".parse().expect("a date"));
        assert_eq!(february.first_day().to_string(), "2024-02-01");
        assert_eq!(february.last_day().to_string(), "2024-02-29");
    }
}
