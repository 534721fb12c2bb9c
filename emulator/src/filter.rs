//! The filter of a list: conditions of the form `field = value`, joined by `AND`.
//!
//! It is the part of Google's AIP-160 that the service offers. Whatever else that language has is refused
//! with the place where it was met, and so is a field that the list cannot be filtered by.

use crate::envelope::Failure;

/// A parsed filter; an empty one lets everything through.
#[derive(Debug, Default, PartialEq)]
pub(crate) struct Filter {
    conditions: Vec<Condition>,
}

#[derive(Debug, PartialEq)]
struct Condition {
    field: String,
    value: String,
}

impl Filter {
    /// Parses a filter. `is_known` says whether a field can be filtered by.
    pub(crate) fn parse(text: &str, is_known: impl Fn(&str) -> bool) -> Result<Self, Failure> {
        let mut cursor = Cursor { text, position: 0 };
        let mut conditions = Vec::new();
        loop {
            cursor.skip_spaces();
            if conditions.is_empty() && cursor.is_at_end() {
                return Ok(Self::default());
            }
            let start = cursor.position;
            let field =
                cursor.word(|character| !character.is_whitespace() && !"=!<>:\"()".contains(character));
            if field.is_empty() {
                return Err(cursor.expected("a field"));
            }
            if !is_known(field) {
                let problem = format!("{field} at character {start} is not a field to filter by");
                return Err(Failure::invalid("filter", problem));
            }
            let field = field.to_owned();
            cursor.skip_spaces();
            if !cursor.take("=") {
                return Err(cursor.expected("="));
            }
            cursor.skip_spaces();
            let value = cursor.value()?;
            conditions.push(Condition { field, value });
            cursor.skip_spaces();
            if cursor.is_at_end() {
                return Ok(Self { conditions });
            }
            if cursor.word(|character| !character.is_whitespace()) != "AND" {
                return Err(cursor.expected("AND before the next condition"));
            }
        }
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.conditions.is_empty()
    }

    /// Whether all conditions hold. A value with commas is met by any of its parts.
    pub(crate) fn admits<'a>(&self, value_of: impl Fn(&str) -> Option<&'a str>) -> bool {
        self.conditions.iter().all(|condition| {
            let value = value_of(&condition.field);
            value.is_some_and(|value| condition.value.split(',').any(|wanted| wanted.trim() == value))
        })
    }
}

struct Cursor<'a> {
    text: &'a str,
    position: usize,
}

impl<'a> Cursor<'a> {
    fn rest(&self) -> &'a str {
        &self.text[self.position..]
    }

    fn is_at_end(&self) -> bool {
        self.rest().is_empty()
    }

    fn skip_spaces(&mut self) {
        self.word(char::is_whitespace);
    }

    fn word(&mut self, belongs: impl Fn(char) -> bool) -> &'a str {
        let rest = self.rest();
        let end = rest.find(|character| !belongs(character)).unwrap_or(rest.len());
        self.position += end;
        &rest[..end]
    }

    fn take(&mut self, literal: &str) -> bool {
        let found = self.rest().starts_with(literal);
        if found {
            self.position += literal.len();
        }
        found
    }

    /// A quoted string with backslash escapes, or a bare word.
    fn value(&mut self) -> Result<String, Failure> {
        if !self.take("\"") {
            let word = self.word(|character| !character.is_whitespace() && !"=\"()".contains(character));
            return if word.is_empty() { Err(self.expected("a value")) } else { Ok(word.to_owned()) };
        }
        let mut value = String::new();
        let mut characters = self.rest().char_indices();
        while let Some((index, character)) = characters.next() {
            match character {
                '"' => {
                    self.position += index + 1;
                    return Ok(value);
                }
                '\\' => value.extend(characters.next().map(|(_, escaped)| escaped)),
                other => value.push(other),
            }
        }
        Err(self.expected("a closing quote"))
    }

    fn expected(&self, what: &str) -> Failure {
        Failure::invalid("filter", format!("expected {what} at character {}", self.position))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parse(text: &str) -> Result<Filter, Failure> {
        Filter::parse(text, |field| {
            matches!(field, "state" | "displayName" | "region.name") || field.starts_with("labels.")
        })
    }

    fn admits(text: &str) -> bool {
        let filter = parse(text).expect("a good filter");
        filter.admits(|field| match field {
            "state" => Some("ACTIVE"),
            "displayName" => Some("my \"own\" AND only"),
            "region.name" => Some("regions/aws-us-east-1"),
            "labels.tidb.cloud/project" => Some("12"),
            _ => None,
        })
    }

    #[test]
    fn conditions_are_joined_by_and() {
        assert!(admits(r#"state="ACTIVE" AND region.name = regions/aws-us-east-1"#));
        assert!(!admits(r#"state="ACTIVE" AND region.name="regions/aws-eu-west-1""#));
        assert!(admits(""));
        assert!(admits("  "));
    }

    #[test]
    fn quotes_spaces_and_words_inside_a_value_are_its_own() {
        assert!(admits(r#"displayName="my \"own\" AND only""#));
    }

    #[test]
    fn commas_separate_alternatives() {
        assert!(admits("state=CREATING,ACTIVE"));
        assert!(admits(r#"state="CREATING, ACTIVE""#));
        assert!(!admits("state=CREATING,DELETING"));
    }

    #[test]
    fn labels_are_fields_of_their_own() {
        assert!(admits("labels.tidb.cloud/project=12"));
        assert!(!admits("labels.environment=production"));
    }

    #[test]
    fn what_cannot_be_read_is_refused() {
        for text in ["state", "state=", "=ACTIVE", "colour=red", "state!=ACTIVE", "state=\"ACTIVE"] {
            assert!(parse(text).is_err(), "{text}");
        }
        for text in [
            "state=ACTIVE OR state=CREATING",
            "state=ACTIVE AND",
            "state=ACTIVE state=ACTIVE",
            "(state=ACTIVE)",
        ] {
            assert!(parse(text).is_err(), "{text}");
        }
    }
}
