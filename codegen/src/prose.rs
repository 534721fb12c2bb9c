//! The sentences of generated documentation, the same in every language.
//!
//! A description says what a thing is. What the document holds as data beside it (default, unit, limits)
//! is put into words here, so that no description has to repeat it and no language forgets it.

use serde_json::Value;

use crate::model::{
    Deprecation, DocumentedError, EnumValue, Field, Operation, Service, TimeForm, TypeRef, Wait,
};
use crate::naming;

/// The first line of every generated file, without the language's comment sign.
pub fn header(service: &Service) -> String {
    header_of(&service.source)
}

/// The first line of a generated file that all documents are behind.
pub fn header_of_all() -> String {
    header_of("api/")
}

/// The first line of a generated file that these documents, or this folder, are behind.
pub fn header_of(source: &str) -> String {
    format!("Generated from {source} by codegen; do not edit.")
}

/// "a", "a and b", "a, b and c".
pub fn listed(parts: &[String]) -> String {
    match parts {
        [] => String::new(),
        [only] => only.clone(),
        [first @ .., last] => format!("{} and {last}", first.join(", ")),
    }
}

/// Breaks text into lines of at most `width` characters, where words allow. Blank lines stay, and so do
/// the line breaks before a list's items (`- `); what an item goes on with is indented under it. A code
/// span with spaces is not broken, and code between fences stays as it is.
pub fn wrap(text: &str, width: usize) -> Vec<String> {
    let mut lines = Vec::new();
    let mut inside_fence = false;
    for source in text.lines() {
        let is_fence = source.starts_with("```");
        if is_fence || inside_fence {
            inside_fence ^= is_fence;
            lines.push(source.to_owned());
            continue;
        }
        let indent = if source.starts_with("- ") { "  " } else { "" };
        let mut line = String::new();
        for word in unbreakable_words(source) {
            if line.is_empty() {
                line = word;
            } else if line.chars().count() + 1 + word.chars().count() <= width {
                line.push(' ');
                line.push_str(&word);
            } else {
                lines.push(std::mem::replace(&mut line, format!("{indent}{word}")));
            }
        }
        lines.push(line);
    }
    lines
}

/// The words of a line; a code span is one word however many spaces it has. What would begin a list, were it
/// to come first on a line, is never parted from the word before it.
fn unbreakable_words(line: &str) -> Vec<String> {
    let mut words: Vec<String> = Vec::new();
    let mut inside_code = false;
    for word in line.split(' ').filter(|word| !word.is_empty()) {
        match words.last_mut() {
            Some(last) if inside_code || is_list_mark(word) => {
                last.push(' ');
                last.push_str(word);
            }
            _ => words.push(word.to_owned()),
        }
        if word.matches('`').count() % 2 == 1 {
            inside_code = !inside_code;
        }
    }
    words
}

fn is_list_mark(word: &str) -> bool {
    let number = word.strip_suffix('.').or_else(|| word.strip_suffix(')'));
    matches!(word, "-" | "+" | "*")
        || number.is_some_and(|number| !number.is_empty() && number.bytes().all(|byte| byte.is_ascii_digit()))
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
    let form = match field.type_ref.innermost() {
        TypeRef::Time(TimeForm::Rfc3339) => "An RFC 3339 time.",
        TypeRef::Time(TimeForm::EpochSeconds) => "On the wire, seconds since 1970.",
        TypeRef::Time(TimeForm::Unzoned) => "As YYYY-MM-DD HH:mm:ss, of a zone that is not said.",
        TypeRef::Time(TimeForm::Date) => "As YYYY-MM-DD.",
        TypeRef::Time(TimeForm::Month) => "As YYYY-MM.",
        TypeRef::Time(TimeForm::HoursMinutes) => "A time of the day as HH:mm, in UTC.",
        TypeRef::Decimal => "An exact decimal.",
        _ => return None,
    };
    Some(form.to_owned())
}

fn limits(field: &Field) -> Vec<String> {
    let limits = &field.limits;
    let counts = range("items", limits.min_items.map(wide), limits.max_items.map(wide));
    let mut of_value = Vec::new();
    of_value.extend(range("characters", limits.min_length.map(wide), limits.max_length.map(wide)));
    of_value.extend(range("", limits.minimum.map(number), limits.maximum.map(number)));
    if let Some(pattern) = &limits.pattern {
        of_value.push(format!("Must match `{pattern}`."));
    }
    if matches!(field.type_ref, TypeRef::Array(_) | TypeRef::Map(_)) {
        let each = |note: String| {
            let mut characters = note.chars();
            let first = characters.next().map(|first| first.to_ascii_lowercase());
            format!("Each {}", first.into_iter().chain(characters).collect::<String>())
        };
        of_value = of_value.into_iter().map(each).collect();
    }
    counts.into_iter().chain(of_value).collect()
}

fn range(what: &str, minimum: Option<String>, maximum: Option<String>) -> Option<String> {
    let what = if what.is_empty() { String::new() } else { format!(" {what}") };
    let what_one =
        |count: &str| if count == "1" { what.trim_end_matches('s').to_owned() } else { what.clone() };
    match (minimum, maximum) {
        (None, None) => None,
        (Some(minimum), None) => Some(format!("At least {minimum}{}.", what_one(&minimum))),
        (None, Some(maximum)) => Some(format!("At most {maximum}{}.", what_one(&maximum))),
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
    let line = |error: &DocumentedError| {
        let code = error.code.as_ref().map(|code| format!(" (code {code})")).unwrap_or_default();
        format!("{}{code}: {}", error.status, sentence(&error.when))
    };
    operation.errors.iter().map(line).collect()
}

/// How a wait ends and when it gives up.
pub fn wait(wait: &Wait) -> String {
    let states =
        |states: &[String]| listed(&states.iter().map(|state| format!("`{state}`")).collect::<Vec<_>>());
    let gone = if wait.gone_is_done { " or when it is gone" } else { "" };
    let failed = match wait.failed.as_slice() {
        [] => String::new(),
        failed => format!(" Fails at once at {}.", states(failed)),
    };
    let (done, timeout) = (states(&wait.done), wait.timeout);
    format!("Ends at {done}{gone}.{failed} Gives up after {timeout} seconds unless told otherwise.")
}

/// What an enum's value means, or a plain sentence where the document says nothing.
pub fn value_meaning(value: &EnumValue) -> String {
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

/// What an operation's answer is called in an example: `cluster`, `role_info`.
pub fn answer_name(operation: &Operation) -> String {
    let verb = naming::words(&operation.verb);
    match verb.as_slice() {
        [_] => naming::singular(&operation.resource),
        [_, rest @ ..] => rest.join("_"),
        [] => String::new(),
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::{described, listed, notes, wrap};
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
    fn no_line_begins_as_if_it_were_a_list() {
        assert_eq!(wrap("of which none is 0. Then - so", 15), ["of which none", "is 0. Then - so"]);
    }

    #[test]
    fn fenced_code_stays_as_it_is() {
        let text = "words\n```\nlet   x =\n    1;\n```\nmore words";
        assert_eq!(wrap(text, 5), ["words", "```", "let   x =", "    1;", "```", "more", "words"]);
    }

    #[test]
    fn one_sided_limits_say_which_side() {
        let mut name = field("");
        name.limits.max_length = Some(64);
        name.limits.min_items = Some(1);
        name.limits.pattern = Some("^[a-z]+$".to_owned());
        assert_eq!(notes(&name), ["At least 1 item.", "At most 64 characters.", "Must match `^[a-z]+$`."]);
    }

    #[test]
    fn a_time_says_how_it_is_written() {
        let mut time = field("When it was made.");
        time.type_ref = TypeRef::Time(TimeForm::EpochSeconds);
        assert_eq!(described(&time), "When it was made. On the wire, seconds since 1970.");
    }

    #[test]
    fn lines_are_broken_between_words_but_not_inside_code() {
        let text = "- A name of `two words` here.\n\nNext.";
        assert_eq!(wrap(text, 16), ["- A name of", "  `two words`", "  here.", "", "Next."]);
    }

    #[test]
    fn a_list_of_words_reads_as_english() {
        let words = ["a", "b", "c"].map(str::to_owned);
        assert_eq!(
            [listed(&[]), listed(&words[..1]), listed(&words[..2]), listed(&words)],
            ["", "a", "a and b", "a, b and c"]
        );
    }
}
