//! What is known of a value beside its type: how a time is written, and what the service refuses.

use super::{Field, TypeRef};
use crate::pattern;

impl Field {
    /// What is known of its value before it is sent: of each value, where it is a list or a map of them.
    pub fn rule(&self) -> Option<Rule> {
        let limits = &self.limits;
        match self.type_ref.innermost() {
            TypeRef::String if limits.unsigned64 => Some(Rule::Unsigned64),
            TypeRef::Time(form) => Some(Rule::Time(*form)),
            TypeRef::String | TypeRef::Secret => match &limits.pattern {
                Some(pattern) => Some(Rule::Matches(pattern::portable(pattern).ok()?)),
                None => limits.min_length.is_some_and(|least| least > 0).then_some(Rule::NotEmpty),
            },
            TypeRef::Integer32 | TypeRef::Integer64 | TypeRef::ExactInteger | TypeRef::Number => {
                limits.minimum.is_some_and(|least| least >= 0.0).then_some(Rule::NotNegative)
            }
            _ => None,
        }
    }
}

/// What is known of a value before it is sent, and will not change: a form, or that there is something. Limits that
/// the service may widen (counts, sizes, an enum's values) are left to it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Rule {
    /// It is a decimal number of 64 bits without a sign, as text.
    Unsigned64,
    /// It is a time in this form.
    Time(TimeForm),
    /// It matches this regular expression, which means the same in every language.
    Matches(String),
    /// It is no empty text.
    NotEmpty,
    /// It is no number below zero.
    NotNegative,
}

/// How a time is written. It is text on the wire in every form.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TimeForm {
    /// `2023-12-06T15:18:13Z`: a moment.
    Rfc3339,
    /// `1700000000`: a moment, in seconds since 1970. The service may write it as a number.
    EpochSeconds,
    /// `2023-12-06 15:18:13`: date and time of a zone that is not said.
    Unzoned,
    /// `2023-12-06`
    Date,
    /// `2023-12`
    Month,
    /// `07:00`: a time of the day in UTC.
    HoursMinutes,
}

impl TimeForm {
    /// The form that `x-time` names. RFC 3339 is `format: date-time` instead.
    pub fn named(name: &str) -> Option<TimeForm> {
        Some(match name {
            "epoch-seconds" => TimeForm::EpochSeconds,
            "YYYY-MM-DD HH:mm:ss" => TimeForm::Unzoned,
            "YYYY-MM-DD" => TimeForm::Date,
            "YYYY-MM" => TimeForm::Month,
            "HH:mm" => TimeForm::HoursMinutes,
            _ => return None,
        })
    }

    /// The regular expression that text of this form matches; none for RFC 3339, which is a format of its own.
    pub fn pattern(self) -> Option<&'static str> {
        Some(match self {
            TimeForm::Rfc3339 => return None,
            TimeForm::EpochSeconds => "^[0-9]+$",
            TimeForm::Unzoned => "^[0-9]{4}-[0-9]{2}-[0-9]{2} [0-9]{2}:[0-9]{2}:[0-9]{2}$",
            TimeForm::Date => "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$",
            TimeForm::Month => "^[0-9]{4}-(0[1-9]|1[0-2])$",
            TimeForm::HoursMinutes => "^([01][0-9]|2[0-3]):[0-5][0-9]$",
        })
    }
}

/// What the service refuses otherwise. In a list or a map, all but the number of items is of each value.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Limits {
    /// Whether a string must be a decimal number of 64 bits without a sign, as v1beta's ids are.
    pub unsigned64: bool,
    /// Characters of a string, at least.
    pub min_length: Option<u64>,
    /// Characters of a string, at most.
    pub max_length: Option<u64>,
    /// A regular expression for a string.
    pub pattern: Option<String>,
    /// A number, at least.
    pub minimum: Option<f64>,
    /// A number, at most.
    pub maximum: Option<f64>,
    /// Items of an array, at least.
    pub min_items: Option<u64>,
    /// Items of an array, at most.
    pub max_items: Option<u64>,
}
