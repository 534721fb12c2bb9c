//! Values for arguments: what a caller gives, and what has to come out on the wire.

use regex::Regex;
use regex_syntax::hir::{Class, Hir, HirKind};
use serde_json::{Map, Value, json};

use crate::model::{Field, Limits, Service, TimeForm, Type, TypeRef};

/// Within 64 bits, beyond any signed number of them.
pub(super) const UNSIGNED: u64 = 10_581_524_018_573_000_001;
/// Beyond 2^53, where a 64-bit float has the even neighbours alone.
pub(super) const EXACT: &str = "9007199254740993";
/// With more digits than a 64-bit float holds.
pub(super) const DECIMAL: &str = "1234567890123456.78";
/// An enum's value from the future.
pub(super) const NEW_VALUE: &str = "BRAND_NEW";

/// How often a type is entered again inside itself.
const ROUNDS: usize = 2;

/// Which values of enums a caller gives.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Given {
    Known,
    Unknown,
}

/// One value, before and after the client.
pub(super) struct Sample {
    pub(super) given: Value,
    pub(super) sent: Value,
}

impl Sample {
    fn same(value: Value) -> Self {
        Self { given: value.clone(), sent: value }
    }
}

/// A value for a place in the path, with characters that have to be encoded where it may have them.
pub(super) fn path_value(field: &Field) -> Result<String, String> {
    Ok(match text(field)? {
        Text::Fixed(value) => value,
        Text::Free => format!("{} ü%", field.name),
    })
}

/// A path value as it stands on the wire: all but RFC 3986's unreserved characters encoded.
pub(super) fn encoded(value: &str) -> String {
    let byte = |byte: &u8| match byte {
        b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' => char::from(*byte).to_string(),
        _ => format!("%{byte:02X}"),
    };
    value.as_bytes().iter().map(byte).collect()
}

/// A value in the query, decoded: text, or a list of it where the name is repeated.
pub(super) fn in_a_query(sent: &Value) -> Value {
    match sent {
        Value::Array(items) => items.iter().map(in_a_query).collect(),
        Value::Object(exact) => exact.values().next().cloned().unwrap_or_default(),
        Value::String(_) => sent.clone(),
        other => json!(other.to_string()),
    }
}

/// A value for an argument.
pub(super) fn argument(service: &Service, field: &Field, given: Given) -> Result<Sample, String> {
    of_field(service, field, given, &mut Vec::new())
}

fn of_field<'a>(
    service: &'a Service,
    field: &'a Field,
    given: Given,
    within: &mut Vec<&'a str>,
) -> Result<Sample, String> {
    if field.type_ref == TypeRef::String
        && let Text::Fixed(value) = text(field)?
    {
        return Ok(Sample::same(json!(value)));
    }
    of_type(service, &field.type_ref, field, given, within)
}

fn of_type<'a>(
    service: &'a Service,
    type_ref: &'a TypeRef,
    field: &'a Field,
    given: Given,
    within: &mut Vec<&'a str>,
) -> Result<Sample, String> {
    Ok(match type_ref {
        TypeRef::String => Sample::same(json!(format!("{}: ü &=+/?#%\"", field.name))),
        TypeRef::Secret => Sample::same(json!(format!("secret of {} ü", field.name))),
        TypeRef::Integer32 => Sample::same(whole_number(&field.limits, 7)),
        TypeRef::Integer64 => Sample::same(whole_number(&field.limits, 12_345_678_901)),
        TypeRef::ExactInteger => Sample::same(json!({"$integer": EXACT})),
        TypeRef::Decimal => Sample::same(json!(DECIMAL)),
        TypeRef::Number => Sample::same(json!(field.limits.minimum.unwrap_or(0.0) + 0.5)),
        TypeRef::Boolean => Sample::same(json!(true)),
        TypeRef::Time(form) => Sample::same(json!(time(*form))),
        TypeRef::Any => Sample::same(json!({"any": ["thing", 1, {"at": "all"}]})),
        TypeRef::Array(item) => {
            let sample = of_type(service, item, field, given, within)?;
            let count = field.limits.min_items.unwrap_or(2).max(2).min(field.limits.max_items.unwrap_or(2));
            let repeated = |value: &Value| (0..count).map(|_| value.clone()).collect();
            Sample { given: repeated(&sample.given), sent: repeated(&sample.sent) }
        }
        TypeRef::Map(value) => {
            let sample = of_type(service, value, field, given, within)?;
            Sample { given: json!({"a key ü": sample.given}), sent: json!({"a key ü": sample.sent}) }
        }
        TypeRef::Named(name) => match service.find_type(name) {
            Some(Type::Enum(known)) => Sample::same(match given {
                Given::Known => json!(known.values.first().map(|first| &first.value)),
                Given::Unknown => json!(NEW_VALUE),
            }),
            Some(Type::Struct(found)) => {
                let mut sample = Sample { given: Value::Object(Map::new()), sent: Value::Object(Map::new()) };
                if within.iter().filter(|outer| *outer == name).count() < ROUNDS {
                    within.push(name);
                    for inner in found.fields.iter().filter(|inner| !inner.read_only) {
                        let value = of_field(service, inner, given, within)?;
                        sample.given[&inner.name] = value.given;
                        sample.sent[&inner.name] = value.sent;
                    }
                    within.pop();
                }
                sample
            }
            None => return Err(format!("there is no type {name}")),
        },
    })
}

/// What a text may be.
pub(super) enum Text {
    /// It has a form, and this value has it.
    Fixed(String),
    Free,
}

/// A text of the form that a field asks for.
pub(super) fn text(field: &Field) -> Result<Text, String> {
    if field.limits.unsigned64 {
        return Ok(Text::Fixed(UNSIGNED.to_string()));
    }
    if let TypeRef::Time(form) = field.type_ref {
        return Ok(Text::Fixed(time(form).to_owned()));
    }
    match &field.limits.pattern {
        Some(pattern) => of_pattern(pattern, &field.limits).map(Text::Fixed),
        None => Ok(Text::Free),
    }
}

/// A time in each form.
pub(super) fn time(form: TimeForm) -> &'static str {
    match form {
        TimeForm::Rfc3339 => "2026-11-24T01:02:03Z",
        TimeForm::EpochSeconds => "1764000123",
        TimeForm::Unzoned => "2026-11-24 01:02:03",
        TimeForm::Date => "2026-11-24",
        TimeForm::Month => "2026-11",
        TimeForm::HoursMinutes => "07:30",
    }
}

/// A text that a pattern matches.
fn of_pattern(pattern: &str, limits: &Limits) -> Result<String, String> {
    let hir = regex_syntax::parse(pattern).map_err(|cause| format!("{pattern}: {cause}"))?;
    let regex = Regex::new(pattern).map_err(|cause| format!("{pattern}: {cause}"))?;
    let fits = |text: &String| {
        let length = text.chars().count() as u64;
        regex.is_match(text)
            && limits.min_length.is_none_or(|least| length >= least)
            && limits.max_length.is_none_or(|most| length <= most)
    };
    let texts = FEW.into_iter().map(|few| {
        let mut text = String::new();
        write_match(&hir, few, &mut text);
        text
    });
    texts.into_iter().find(fits).ok_or_else(|| format!("found no sample for {pattern}"))
}

/// How often a part is repeated that may be: more meets a least length, less a greatest.
const FEW: [u32; 4] = [8, 4, 2, 1];

/// Writes the first match of each part, and a few of one that may be repeated.
fn write_match(hir: &Hir, few: u32, text: &mut String) {
    match hir.kind() {
        HirKind::Empty | HirKind::Look(_) => {}
        HirKind::Literal(literal) => text.push_str(&String::from_utf8_lossy(&literal.0)),
        HirKind::Class(Class::Unicode(class)) => {
            let mut letters = class
                .ranges()
                .iter()
                .map(regex_syntax::hir::ClassUnicodeRange::start)
                .filter(|start| *start > ' ');
            text.push(letters.next_back().unwrap_or('a'));
        }
        HirKind::Class(Class::Bytes(class)) => {
            text.push(class.ranges().last().map_or('a', |range| char::from(range.start())));
        }
        HirKind::Repetition(repetition) => {
            let times = repetition.min.max(few).min(repetition.max.unwrap_or(few).max(repetition.min));
            for _ in 0..times {
                write_match(&repetition.sub, few, text);
            }
        }
        HirKind::Capture(capture) => write_match(&capture.sub, few, text),
        HirKind::Concat(parts) => parts.iter().for_each(|part| write_match(part, few, text)),
        HirKind::Alternation(parts) => parts.iter().take(1).for_each(|part| write_match(part, few, text)),
    }
}

fn whole_number(limits: &Limits, wanted: i64) -> Value {
    #[expect(
        clippy::cast_possible_truncation,
        reason = "limits of integers are whole, and far from the edges"
    )]
    let bound = |limit: Option<f64>| limit.map(|limit| limit as i64);
    let least = wanted.max(bound(limits.minimum).unwrap_or(wanted));
    json!(least.min(bound(limits.maximum).unwrap_or(least)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sample_fits_its_pattern_and_its_length() {
        for (pattern, least, most) in [
            ("^[0-9]{4}-[0-9]{2}$", None, None),
            ("^[A-Za-z0-9][-A-Za-z0-9]{2,62}[A-Za-z0-9]$", Some(4), Some(64)),
            ("^(a|b)+$", None, None),
            ("^/([a-z]+/)*[a-z]+$", None, Some(64)),
        ] {
            let limits = Limits { min_length: least, max_length: most, ..Limits::default() };
            let text = of_pattern(pattern, &limits).expect("there is a sample");
            assert!(Regex::new(pattern).expect("a pattern").is_match(&text), "{text} for {pattern}");
        }
    }

    #[test]
    fn a_number_stays_within_its_limits() {
        let limits =
            |minimum, maximum| Limits { minimum: Some(minimum), maximum: Some(maximum), ..Limits::default() };
        assert_eq!(whole_number(&limits(10.0, 20.0), 7), json!(10));
        assert_eq!(whole_number(&limits(1.0, 5.0), 7), json!(5));
        assert_eq!(whole_number(&Limits::default(), 7), json!(7));
    }

    #[test]
    fn a_path_value_is_encoded_but_for_the_unreserved() {
        assert_eq!(encoded("a-1._~ ü%:"), "a-1._~%20%C3%BC%25%3A");
    }
}
