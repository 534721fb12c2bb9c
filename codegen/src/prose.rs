//! The sentences of generated documentation, the same in every language.
//!
//! A description says what a thing is. What the document holds as data beside it (default, unit, limits)
//! is put into words here, so that no description has to repeat it and no language forgets it.

use serde_json::Value;

use crate::model::{Deprecation, Enum, Field, Operation, Service, TimeForm, TypeRef};

/// The first line of every generated file, without the language's comment sign.
pub fn header(service: &Service) -> String {
    header_of(&service.source)
}

/// The first line of a generated file that no single document is behind.
pub fn header_of(source: &str) -> String {
    format!("Generated from {source} by codegen; do not edit.")
}

/// What is to be said of a field beside its description: default, unit, form and limits, each a sentence.
pub fn notes(field: &Field) -> Vec<String> {
    let mut notes = Vec::new();
    if let Some(unit) = &field.unit {
        notes.push(format!("Unit: {unit}."));
    }
    notes.extend(form(field));
    notes.extend(limits(field));
    if let Some(default) = &field.default {
        notes.push(format!("Default: {}.", plain(default)));
    }
    notes
}

/// Description and notes as one paragraph.
pub fn described(field: &Field) -> String {
    let mut text = sentence(&field.description);
    for note in notes(field) {
        if !text.is_empty() {
            text.push(' ');
        }
        text.push_str(&note);
    }
    text
}

fn form(field: &Field) -> Option<String> {
    let form = match (field.time, &field.type_ref) {
        (Some(TimeForm::EpochSeconds), _) => "Seconds since 1970, in a string.",
        (Some(TimeForm::HoursMinutes), _) => "A time of the day as HH:mm, in UTC.",
        (None, TypeRef::DateTime) => "An RFC 3339 time.",
        _ => return None,
    };
    Some(form.to_owned())
}

fn limits(field: &Field) -> Vec<String> {
    let limits = &field.limits;
    let mut notes = Vec::new();
    notes.extend(range("characters", limits.min_length.map(wide), limits.max_length.map(wide)));
    notes.extend(range("items", limits.min_items.map(wide), limits.max_items.map(wide)));
    notes.extend(range("", limits.minimum.map(number), limits.maximum.map(number)));
    if let Some(pattern) = &limits.pattern {
        notes.push(format!("Must match `{pattern}`."));
    }
    notes
}

fn range(what: &str, minimum: Option<String>, maximum: Option<String>) -> Option<String> {
    let what = if what.is_empty() { String::new() } else { format!(" {what}") };
    match (minimum, maximum) {
        (None, None) => None,
        (Some(minimum), None) => Some(format!("At least {minimum}{what}.")),
        (None, Some(maximum)) => Some(format!("At most {maximum}{what}.")),
        (Some(minimum), Some(maximum)) => Some(format!("From {minimum} to {maximum}{what}.")),
    }
}

fn wide(value: u64) -> String {
    value.to_string()
}

fn number(value: f64) -> String {
    value.to_string()
}

/// A JSON value as it reads in a sentence: strings without quotes.
fn plain(value: &Value) -> String {
    match value {
        Value::String(text) if !text.is_empty() => text.clone(),
        other => other.to_string(),
    }
}

/// What to say of something that is about to go: "Use the serverless service's imports."
pub fn deprecation(deprecation: &Deprecation) -> String {
    match &deprecation.replaced_by {
        Some(replacement) => format!("Use {}.", replacement.trim_end_matches('.')),
        None => "The service is about to drop it.".to_owned(),
    }
}

/// The documented errors of an operation, each as "404: The cluster does not exist."
pub fn errors(operation: &Operation) -> Vec<String> {
    let line = |error: &crate::model::DocumentedError| {
        let code = error.code.as_ref().map(|code| format!(" (code {code})")).unwrap_or_default();
        format!("{}{code}: {}", error.status, sentence(&error.when))
    };
    operation.errors.iter().map(line).collect()
}

/// What an enum's value means, or a plain sentence where the document says nothing.
pub fn value_meaning(_in: &Enum, value: &crate::model::EnumValue) -> String {
    value.description.as_deref().map_or_else(|| format!("`{}`.", value.value), sentence)
}

/// What to say of an operation that cannot be repeated.
pub fn repetition(operation: &Operation) -> Option<String> {
    let shown_by = operation.settled_by.as_ref().filter(|_| !operation.idempotent)?;
    Some(format!(
        "Not repeated when the connection breaks after it was sent: `{shown_by}` shows whether it was applied."
    ))
}

/// The text with a full stop at its end.
pub fn sentence(text: &str) -> String {
    let text = text.trim();
    if text.is_empty() || text.ends_with(['.', '!', '?', ':']) { text.to_owned() } else { format!("{text}.") }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::{described, notes};
    use crate::model::{Field, Limits, TimeForm, TypeRef};

    fn field(description: &str) -> Field {
        Field {
            name: "size".to_owned(),
            description: description.to_owned(),
            type_ref: TypeRef::Integer64,
            required: false,
            nullable: false,
            read_only: false,
            deprecated: None,
            default: None,
            unit: None,
            time: None,
            limits: Limits::default(),
        }
    }

    #[test]
    fn unit_limits_and_default_follow_the_description() {
        let mut size = field("Room for data");
        size.unit = Some("GiB".to_owned());
        size.limits.minimum = Some(10.0);
        size.limits.maximum = Some(2048.0);
        size.default = Some(json!(200));
        assert_eq!(described(&size), "Room for data. Unit: GiB. From 10 to 2048. Default: 200.");
    }

    #[test]
    fn one_sided_limits_say_which_side() {
        let mut name = field("");
        name.limits.max_length = Some(64);
        name.limits.min_items = Some(1);
        name.limits.pattern = Some("^[a-z]+$".to_owned());
        assert_eq!(notes(&name), ["At most 64 characters.", "At least 1 items.", "Must match `^[a-z]+$`."]);
    }

    #[test]
    fn a_time_says_how_it_is_written() {
        let mut time = field("When it was made.");
        time.time = Some(TimeForm::EpochSeconds);
        assert_eq!(described(&time), "When it was made. Seconds since 1970, in a string.");
    }
}
