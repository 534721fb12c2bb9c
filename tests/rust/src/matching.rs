//! Compares what a scenario expects with what is there, and says where the two part.

use std::fmt;

use regex::Regex;
use serde_json::{Map, Value};

/// How much of an object has to be expected.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Extent {
    /// What the expectation has; the rest is passed over.
    Part,
    /// Everything: a field that is not expected is wrong.
    Whole,
}

/// Where a value is not what was expected.
#[derive(Debug, PartialEq)]
pub struct Mismatch {
    at: String,
    expected: Value,
    got: Option<Value>,
}

impl fmt::Display for Mismatch {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let got = self.got.as_ref().map_or_else(|| "nothing".to_owned(), Value::to_string);
        write!(formatter, "at {}\n  expected: {}\n  got:      {got}", self.at, self.expected)
    }
}

/// Matches a value, or the lack of one, against an expectation. `at` names the value.
pub fn check(expected: &Value, got: Option<&Value>, extent: Extent, at: &str) -> Result<(), Mismatch> {
    let matches = match expected {
        Value::Object(map) => match matcher(map) {
            Some((name, operand)) => satisfies(name, operand, got, extent, at),
            None => return object(map, got, extent, at),
        },
        Value::Array(items) => return array(items, got, extent, at),
        Value::Null => matches!(got, None | Some(Value::Null)),
        Value::Number(number) => {
            got.is_some_and(|got| got == expected || (got.is_number() && got.as_f64() == number.as_f64()))
        }
        Value::String(_) | Value::Bool(_) => got == Some(expected),
    };
    if matches { Ok(()) } else { Err(mismatch(expected, got, at)) }
}

fn mismatch(expected: &Value, got: Option<&Value>, at: &str) -> Mismatch {
    Mismatch { at: at.to_owned(), expected: expected.clone(), got: got.cloned() }
}

/// `{$matches: …}` and its like: an object of one field whose name begins with a dollar sign.
fn matcher(map: &Map<String, Value>) -> Option<(&str, &Value)> {
    let mut fields = map.iter();
    match (fields.next(), fields.next()) {
        (Some((name, operand)), None) if name.starts_with('$') => Some((name, operand)),
        _ => None,
    }
}

fn satisfies(name: &str, operand: &Value, got: Option<&Value>, extent: Extent, at: &str) -> bool {
    let got = got.filter(|got| !got.is_null());
    match (name, operand) {
        ("$exists", Value::Bool(exists)) => got.is_some() == *exists,
        ("$matches", Value::String(pattern)) => {
            let pattern = Regex::new(pattern).unwrap_or_else(|cause| panic!("{at}: {cause}"));
            got.and_then(Value::as_str).is_some_and(|text| pattern.is_match(text))
        }
        ("$length", operand) => {
            let length = match got {
                Some(Value::Array(items)) => items.len(),
                Some(Value::Object(fields)) => fields.len(),
                Some(Value::String(text)) => text.chars().count(),
                _ => return false,
            };
            operand.as_u64() == u64::try_from(length).ok()
        }
        // A 64-bit integer, which is text where a language's numbers are not exact.
        ("$integer", Value::String(digits)) => got.is_some_and(|got| match got {
            Value::Number(number) => number.to_string() == *digits,
            got => got == operand,
        }),
        ("$contains", item) => got
            .and_then(Value::as_array)
            .is_some_and(|items| items.iter().any(|got| check(item, Some(got), extent, at).is_ok())),
        _ => panic!("{at}: {name} is no matcher for {operand}"),
    }
}

/// The value without what says nothing: nulls, and empty lists and objects, which stand for the same in answers.
pub fn without_nothing(value: &Value) -> Value {
    let says_nothing = |value: &Value| match value {
        Value::Null => true,
        Value::Array(items) => items.is_empty(),
        Value::Object(fields) => fields.is_empty(),
        _ => false,
    };
    match value {
        Value::Array(items) => items.iter().map(without_nothing).collect(),
        Value::Object(fields) => {
            let fields = fields.iter().map(|(name, value)| (name.clone(), without_nothing(value)));
            fields.filter(|(_, value)| !says_nothing(value)).collect()
        }
        other => other.clone(),
    }
}

fn object(map: &Map<String, Value>, got: Option<&Value>, extent: Extent, at: &str) -> Result<(), Mismatch> {
    let Some(Value::Object(fields)) = got else {
        return Err(mismatch(&Value::Object(map.clone()), got, at));
    };
    for (name, expected) in map {
        check(expected, fields.get(name), extent, &format!("{at}.{name}"))?;
    }
    match fields.iter().find(|(name, _)| extent == Extent::Whole && !map.contains_key(*name)) {
        Some((name, extra)) => Err(mismatch(&Value::Null, Some(extra), &format!("{at}.{name}"))),
        None => Ok(()),
    }
}

fn array(items: &[Value], got: Option<&Value>, extent: Extent, at: &str) -> Result<(), Mismatch> {
    let found = got.and_then(Value::as_array).filter(|found| found.len() == items.len());
    let Some(found) = found else { return Err(mismatch(&Value::Array(items.to_vec()), got, at)) };
    items.iter().zip(found).enumerate().try_for_each(|(index, (expected, got))| {
        check(expected, Some(got), extent, &format!("{at}[{index}]"))
    })
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[track_caller]
    fn part(expected: impl Into<Value>, got: impl Into<Value>, matches: bool) {
        let (expected, got) = (expected.into(), got.into());
        let result = check(&expected, Some(&got), Extent::Part, "value");
        assert_eq!(result.is_ok(), matches, "{expected} against {got}: {result:?}");
    }

    #[test]
    fn a_map_matches_a_part_and_a_list_item_by_item() {
        part(
            json!({"a": 1, "b": {"c": [1, {"d": 2}]}}),
            json!({"a": 1.0, "b": {"c": [1, {"d": 2, "e": 3}]}, "f": 4}),
            true,
        );
        part(json!({"a": [1]}), json!({"a": [1, 2]}), false);
        part(json!({"a": "1"}), json!({"a": 1}), false);
        part(json!({"a": 1}), json!([1]), false);
    }

    #[test]
    fn null_is_null_or_nothing() {
        part(json!({"a": null}), json!({}), true);
        part(json!({"a": null}), json!({"a": null}), true);
        part(json!({"a": null}), json!({"a": 0}), false);
    }

    #[test]
    fn each_matcher_holds_and_fails() {
        part(json!({"$matches": "^a+$"}), json!("aa"), true);
        part(json!({"$matches": "^a+$"}), json!("ab"), false);
        part(json!({"$matches": "1"}), json!(1), false);
        part(json!({"$length": 2}), json!([1, 2]), true);
        part(json!({"$length": 2}), json!("äö"), true);
        part(json!({"$length": 2}), json!([1]), false);
        part(json!({"$length": 0}), json!(null), false);
        part(json!({"$exists": true}), json!(0), true);
        part(json!({"$exists": true}), json!(null), false);
        part(json!({"$exists": false}), json!(null), true);
        part(json!({"$contains": {"a": 1}}), json!([{"a": 2}, {"a": 1, "b": 3}]), true);
        part(json!({"$contains": {"a": 1}}), json!([{"a": 2}]), false);
        part(json!({"$contains": 1}), json!(1), false);
        part(json!({"$integer": "9007199254740993"}), json!(9_007_199_254_740_993_u64), true);
        part(json!({"$integer": "9007199254740993"}), json!("9007199254740993"), true);
        part(json!({"$integer": "9007199254740993"}), json!(9_007_199_254_740_992_u64), false);
    }

    #[test]
    fn the_whole_has_nothing_unexpected_in_it() {
        let expected = json!({"a": {"b": 1}});
        let whole = |got: &Value| check(&expected, Some(got), Extent::Whole, "body");
        assert_eq!(whole(&expected), Ok(()));
        let extra = whole(&json!({"a": {"b": 1, "c": null}}));
        assert_eq!(extra.unwrap_err().to_string(), "at body.a.c\n  expected: null\n  got:      null");
    }

    #[test]
    fn what_says_nothing_is_left_out_at_every_depth() {
        let value = json!({"a": null, "b": [], "c": {"d": {"e": null}}, "f": [{"g": null}], "h": ""});
        assert_eq!(without_nothing(&value), json!({"f": [{}], "h": ""}));
    }

    #[test]
    fn a_mismatch_says_where_and_what() {
        let mismatch = check(&json!({"a": [{"b": 1}]}), Some(&json!({"a": [{}]})), Extent::Part, "value");
        assert_eq!(mismatch.unwrap_err().to_string(), "at value.a[0].b\n  expected: 1\n  got:      nothing");
    }

    #[test]
    #[should_panic(expected = "$match is no matcher")]
    fn an_unknown_matcher_is_a_mistake_in_the_scenario() {
        part(json!({"$match": "a"}), json!("a"), false);
    }
}
