//! What is known of arguments before anything is sent.
//!
//! The compiler sees to names and types. What it cannot see, and what will not change, is checked here: that what is
//! required is there, that ids, times and names have their form. Limits that the service may widen (counts, sizes,
//! an enum's values) are left to it. The generated modules hold the rules as data.

use regex_lite::Regex;
use serde_json::{Map, Value};

use crate::error::Error;
use crate::operation::Operation;

/// The rules for one operation's arguments.
#[derive(Debug)]
pub(crate) struct Rules {
    /// Path values that have a form, by the names of their places.
    pub(crate) path: &'static [Check],
    /// Parameters of the query.
    pub(crate) query: &'static [Check],
    /// Fields of the body; `None` where there is none.
    pub(crate) body: Option<Fields>,
    /// Whether the value of the only field is the whole body, and not an object with it.
    pub(crate) bare: bool,
}

/// The checked fields of an object.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Fields(pub(crate) &'static [Check]);

/// What is known of one argument or field.
#[derive(Debug)]
pub(crate) struct Check {
    /// The wire name.
    pub(crate) name: &'static str,
    /// Whether it must be there.
    pub(crate) required: bool,
    /// What it must be.
    pub(crate) rule: Rule,
}

/// What a value must be.
#[derive(Debug)]
#[allow(dead_code, reason = "which there are depends on the services that are compiled")]
pub(crate) enum Rule {
    /// Anything of its type.
    Any,
    /// A decimal number of 64 bits without a sign, as text.
    Unsigned64,
    /// Text that matches this regular expression.
    Matches(&'static str),
    /// Text that is not empty.
    NotEmpty,
    /// A number from zero on.
    NotNegative,
    /// A time.
    Time(Form),
    /// A list of such values.
    List(&'static Rule),
    /// A map of such values.
    Map(&'static Rule),
    /// An object with these fields.
    Object(&'static Fields),
}

/// The form of a time.
#[derive(Clone, Copy, Debug)]
#[allow(dead_code, reason = "as of [`Rule`]")]
pub(crate) enum Form {
    /// `2023-12-06T15:18:13Z`
    Rfc3339,
    /// `1701875893`
    EpochSeconds,
    /// `2023-12-06 15:18:13`
    Unzoned,
    /// `2023-12-06`
    Date,
    /// `2023-12`
    Month,
    /// `07:00`
    HoursMinutes,
}

impl Form {
    const fn pattern(self) -> &'static str {
        match self {
            Self::Rfc3339 => concat!(
                "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])[Tt]([01][0-9]|2[0-3]):[0-5][0-9]:([0-5][0-9]|60)",
                r"(\.[0-9]+)?([Zz]|[+-][0-9]{2}:[0-9]{2})$"
            ),
            Self::EpochSeconds => "^[0-9]+$",
            Self::Unzoned => {
                "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01]) ([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]$"
            }
            Self::Date => "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$",
            Self::Month => "^[0-9]{4}-(0[1-9]|1[0-2])$",
            Self::HoursMinutes => "^([01][0-9]|2[0-3]):[0-5][0-9]$",
        }
    }

    const fn expected(self) -> &'static str {
        match self {
            Self::Rfc3339 => "an RFC 3339 time, such as 2023-12-06T15:18:13Z",
            Self::EpochSeconds => "seconds since 1970, such as 1701875893",
            Self::Unzoned => "a time as YYYY-MM-DD HH:mm:ss",
            Self::Date => "a date as YYYY-MM-DD",
            Self::Month => "a month as YYYY-MM",
            Self::HoursMinutes => "a time of the day as HH:mm",
        }
    }
}

impl Rules {
    /// Refuses path values and a query that break a rule.
    pub(crate) fn check_target(
        &self,
        operation: &Operation,
        path: &[String],
        query: &[(String, String)],
    ) -> Result<(), Error> {
        let places = operation.path.split('{').skip(1).filter_map(|rest| rest.split_once('}'));
        for ((name, _), value) in places.zip(path) {
            // What is wrong with an empty one, and with one that is none at all, is said when the path is built.
            if let Some(check) =
                self.path.iter().find(|check| check.name == name).filter(|_| !value.is_empty())
            {
                text(&check.rule, value, name)?;
            }
        }
        for check in self.query {
            let mut values = query.iter().filter(|(name, _)| name == check.name).peekable();
            if check.required && values.peek().is_none() {
                return Err(missing(check.name, self.query));
            }
            for (_, value) in values {
                text(&check.rule, value, check.name)?;
            }
        }
        Ok(())
    }

    /// Refuses a body that breaks a rule.
    pub(crate) fn check_body(&self, fields: &Map<String, Value>) -> Result<(), Error> {
        self.body.map_or(Ok(()), |checks| object(checks, fields, ""))
    }
}

fn object(checks: Fields, fields: &Map<String, Value>, place: &str) -> Result<(), Error> {
    for check in checks.0 {
        let place = format!("{place}{}", check.name);
        match fields.get(check.name) {
            None if check.required => return Err(missing(&place, checks.0)),
            None | Some(Value::Null) => {}
            Some(value) => value_at(&check.rule, value, &place)?,
        }
    }
    Ok(())
}

fn value_at(rule: &Rule, value: &Value, place: &str) -> Result<(), Error> {
    match (rule, value) {
        (Rule::Object(checks), Value::Object(fields)) => object(**checks, fields, &format!("{place}.")),
        (Rule::List(rule), Value::Array(items)) => items
            .iter()
            .enumerate()
            .try_for_each(|(index, item)| value_at(rule, item, &format!("{place}[{index}]"))),
        (Rule::Map(rule), Value::Object(entries)) => {
            entries.iter().try_for_each(|(key, entry)| value_at(rule, entry, &format!("{place}.{key}")))
        }
        (_, Value::String(value)) => text(rule, value, place),
        (Rule::NotNegative, Value::Number(number)) => text(rule, &number.to_string(), place),
        _ => Ok(()),
    }
}

/// Checks what is text, or is written as such.
fn text(rule: &Rule, value: &str, place: &str) -> Result<(), Error> {
    let expected = match rule {
        Rule::Unsigned64 if !is_unsigned64(value) => {
            "must be a decimal number of 64 bits without a sign".to_owned()
        }
        Rule::NotEmpty if value.is_empty() => "must not be empty".to_owned(),
        Rule::NotNegative if value.starts_with('-') && value.parse() != Ok(0.0) => {
            "must not be negative".to_owned()
        }
        Rule::Matches(pattern) if !is_match(pattern, value) => format!("must match {pattern}"),
        Rule::Time(form) if !is_match(form.pattern(), value) => format!("must be {}", form.expected()),
        _ => return Ok(()),
    };
    // The value itself is not repeated: it may be a secret.
    Err(Error::invalid_argument(place, format!("{place} {expected}")))
}

fn is_unsigned64(value: &str) -> bool {
    value.bytes().all(|byte| byte.is_ascii_digit()) && value.parse::<u64>().is_ok()
}

fn is_match(pattern: &str, value: &str) -> bool {
    // The generator has made sure that it is a pattern; the service would still see to the rest.
    Regex::new(pattern).is_ok_and(|regex| regex.is_match(value))
}

fn missing(place: &str, checks: &[Check]) -> Error {
    let required: Vec<_> = checks.iter().filter(|check| check.required).map(|check| check.name).collect();
    Error::invalid_argument(place, format!("{place} is missing"))
        .with_hint(format!("Needed: {}.", required.join(", ")))
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    static PART: Fields = Fields(&[
        Check { name: "on", required: true, rule: Rule::Time(Form::Date) },
        Check { name: "parts", required: false, rule: Rule::List(&Rule::Object(&PART)) },
    ]);
    static RULES: Rules = Rules {
        path: &[],
        query: &[],
        body: Some(Fields(&[
            Check { name: "name", required: true, rule: Rule::Matches("^[a-z]{2,4}$") },
            Check { name: "count", required: false, rule: Rule::NotNegative },
            Check { name: "ids", required: false, rule: Rule::List(&Rule::Unsigned64) },
            Check { name: "labels", required: false, rule: Rule::Map(&Rule::NotEmpty) },
            Check { name: "part", required: false, rule: Rule::Object(&PART) },
        ])),
        bare: false,
    };

    fn refused(body: &Value) -> Option<(String, String)> {
        let error = RULES.check_body(body.as_object().unwrap()).err()?;
        Some((error.argument().unwrap_or_default().to_owned(), error.message().to_owned()))
    }

    #[test]
    fn what_has_its_form_passes() {
        let part =
            json!({"on": "2023-12-06", "parts": [{"on": "2024-02-29"}, {"on": "2024-03-01", "parts": []}]});
        let body = json!({"name": "abc", "count": 0, "ids": ["18446744073709551615"], "labels": {"a": "b"}, "part": part});
        assert_eq!(refused(&body), None);
        assert_eq!(refused(&json!({"name": "abc", "count": 1e300, "part": null})), None);
    }

    #[test]
    fn what_has_not_is_refused_by_its_whole_name() {
        for (field, value, place, message) in [
            ("name", json!("abcde"), "name", "must match ^[a-z]{2,4}$"),
            ("name", json!("ab\n"), "name", "must match ^[a-z]{2,4}$"),
            ("count", json!(-1), "count", "must not be negative"),
            ("ids", json!(["1", "-2"]), "ids[1]", "must be a decimal number of 64 bits without a sign"),
            (
                "ids",
                json!(["18446744073709551616"]),
                "ids[0]",
                "must be a decimal number of 64 bits without a sign",
            ),
            ("labels", json!({"a": ""}), "labels.a", "must not be empty"),
            ("part", json!({}), "part.on", "is missing"),
            ("part", json!({"on": "yesterday"}), "part.on", "must be a date as YYYY-MM-DD"),
            (
                "part",
                json!({"on": "2023-12-06", "parts": [{"on": ""}]}),
                "part.parts[0].on",
                "must be a date as YYYY-MM-DD",
            ),
        ] {
            let mut body = json!({"name": "abc"});
            body[field] = value;
            assert_eq!(refused(&body), Some((place.to_owned(), format!("{place} {message}"))));
        }
        assert_eq!(refused(&json!({})), Some(("name".to_owned(), "name is missing".to_owned())));
    }

    #[test]
    fn each_form_of_a_time_knows_its_own() {
        let samples = [
            (Form::Rfc3339, "2023-12-06T15:18:13.5+01:00", "2023-12-06 15:18:13"),
            (Form::EpochSeconds, "1701875893", "1701875893.5"),
            (Form::Unzoned, "2023-12-06 15:18:13", "2023-12-06T15:18:13Z"),
            (Form::Date, "2023-12-06", "2023-13-06"),
            (Form::Month, "2023-12", "2023-00"),
            (Form::HoursMinutes, "07:00", "7:00"),
        ];
        for (form, good, bad) in samples {
            assert!(text(&Rule::Time(form), good, "at").is_ok(), "{form:?}");
            let error = text(&Rule::Time(form), bad, "at").unwrap_err();
            assert!(error.message().contains(form.expected()), "{error}");
        }
    }
}
