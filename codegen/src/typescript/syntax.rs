//! What the TypeScript files have in common: lines, comments, names, types, and when a line is too long.
//!
//! The text is written as the package's formatter would leave it, so that a check of the whole package
//! covers what is generated too.

use crate::model::{Deprecation, Field, Service, TimeForm, TypeRef};
use crate::{naming, prose};

/// The formatter's line length.
pub(super) const WIDTH: usize = 110;

/// TypeScript text that grows line by line.
#[derive(Debug, Default)]
pub(super) struct Code {
    text: String,
    depth: usize,
}

impl Code {
    /// Begins a file with its header.
    pub(super) fn file(header: &str) -> Code {
        Code { text: format!("// {header}\n\n"), depth: 0 }
    }

    /// Adds a line at the present depth.
    pub(super) fn line(&mut self, line: impl AsRef<str>) {
        self.text.push_str(&"  ".repeat(self.depth));
        self.text.push_str(line.as_ref());
        self.text.push('\n');
    }

    /// Adds an empty line.
    pub(super) fn blank(&mut self) {
        self.text.push('\n');
    }

    /// Opens a block: what follows stands one deeper.
    pub(super) fn open(&mut self, line: impl AsRef<str>) {
        self.line(line);
        self.depth += 1;
    }

    /// Closes a block.
    pub(super) fn close(&mut self, line: impl AsRef<str>) {
        self.depth -= 1;
        self.line(line);
    }

    /// Begins a block whose line is written already.
    pub(super) fn begin(&mut self) {
        self.depth += 1;
    }

    /// Ends a block that has no line to close it.
    pub(super) fn end(&mut self) {
        self.depth -= 1;
    }

    /// Adds `before(parts)after` in one line where it fits, else with a line for each part.
    pub(super) fn list(&mut self, before: &str, parts: &[String], after: &str) {
        let line = format!("{before}{}{after}", parts.join(", "));
        if self.fits(&line) {
            return self.line(line);
        }
        self.open(before.trim_end());
        for part in parts {
            self.line(format!("{part},"));
        }
        self.close(after.trim_start());
    }

    /// Adds `if (condition) statement`, in two lines where one is too long.
    pub(super) fn when(&mut self, condition: &str, statement: &str) {
        let line = format!("if ({condition}) {statement}");
        if self.fits(&line) {
            return self.line(line);
        }
        self.open(format!("if ({condition})"));
        self.line(statement);
        self.end();
    }

    /// Whether the line stays within the formatter's length at the present depth.
    pub(super) fn fits(&self, line: &str) -> bool {
        2 * self.depth + line.chars().count() <= WIDTH
    }

    /// Adds a documentation comment of these paragraphs; none where all are empty.
    pub(super) fn docs(&mut self, paragraphs: &[String]) {
        let paragraphs: Vec<_> = paragraphs.iter().filter(|paragraph| !paragraph.is_empty()).collect();
        let width = WIDTH - 2 * self.depth - " * ".len();
        let mut lines = Vec::new();
        for (index, paragraph) in paragraphs.iter().enumerate() {
            let both_tags = index > 0 && paragraph.starts_with('@') && paragraphs[index - 1].starts_with('@');
            if index > 0 && !both_tags {
                lines.push(String::new());
            }
            let code = paragraph.split_once("```");
            lines.extend(prose::wrap(&comment(code.map_or(paragraph, |(text, _)| text)), width));
            if let Some((_, code)) = code {
                lines.pop_if(|line| line.is_empty());
                lines.extend(format!("```{code}").lines().map(str::to_owned));
            }
        }
        match lines.as_slice() {
            [] => {}
            [only] if self.fits(&format!("/** {only} */")) => self.line(format!("/** {only} */")),
            lines => {
                self.line("/**");
                for line in lines {
                    self.line(format!(" * {line}").trim_end());
                }
                self.line(" */");
            }
        }
    }

    pub(super) fn finish(self) -> String {
        self.text
    }
}

/// Words that may stand in a comment.
fn comment(words: &str) -> String {
    words.replace("*/", "* /")
}

/// The paragraphs of a field: what it is, and that it is about to go.
pub(super) fn field_docs(field: &Field) -> Vec<String> {
    let mut paragraphs = vec![prose::described(field)];
    paragraphs.extend(deprecated(field.deprecated.as_ref()));
    paragraphs
}

/// The tag of something that is about to go.
pub(super) fn deprecated(deprecation: Option<&Deprecation>) -> Option<String> {
    deprecation.map(|deprecation| format!("@deprecated {}", prose::deprecation(deprecation)))
}

/// A text in quotes.
pub(super) fn quoted(text: &str) -> String {
    format!("'{}'", text.replace('\\', "\\\\").replace('\'', "\\'"))
}

/// A name as a key: in quotes where it is no identifier.
pub(super) fn key(name: &str) -> String {
    if is_identifier(name) { name.to_owned() } else { quoted(name) }
}

/// `it.name`, or `it['a name']`.
pub(super) fn member(of: &str, name: &str) -> String {
    if is_identifier(name) { format!("{of}.{name}") } else { format!("{of}[{}]", quoted(name)) }
}

fn is_identifier(name: &str) -> bool {
    let plain = name.chars().all(|character| character.is_ascii_alphanumeric() || "_$".contains(character));
    plain && !name.starts_with(|first: char| first.is_ascii_digit())
}

/// Words of the language that a thing of an API may be called, and a variable may not.
const RESERVED: [&str; 14] = [
    "case", "class", "default", "delete", "enum", "export", "function", "import", "in", "new", "package",
    "return", "switch", "with",
];

/// The name of a parameter or a variable: camel case, whatever stands on the wire.
pub(super) fn parameter(name: &str) -> String {
    let camel = naming::camel(name);
    if RESERVED.contains(&camel.as_str()) { format!("{camel}_") } else { camel }
}

/// What a type is seen from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Side {
    /// The service's: what it answers.
    Answer,
    /// The caller's: what goes into arguments.
    Argument,
}

/// A type as TypeScript writes it. Those of the service are named without a prefix.
pub(super) fn type_name(service: &Service, type_ref: &TypeRef, side: Side) -> String {
    match type_ref {
        TypeRef::Time(TimeForm::Rfc3339 | TimeForm::EpochSeconds) if side == Side::Argument => {
            "string | Date".to_owned()
        }
        TypeRef::Decimal if side == Side::Argument => "string | number".to_owned(),
        TypeRef::ExactInteger if side == Side::Argument => "string | number | bigint".to_owned(),
        TypeRef::String | TypeRef::Secret | TypeRef::Time(_) | TypeRef::Decimal | TypeRef::ExactInteger => {
            "string".to_owned()
        }
        TypeRef::Integer32 | TypeRef::Integer64 | TypeRef::Number => "number".to_owned(),
        TypeRef::Boolean => "boolean".to_owned(),
        TypeRef::Any => "unknown".to_owned(),
        TypeRef::Named(name) => named(service, name, side),
        TypeRef::Array(item) => match type_name(service, item, side) {
            item if item.contains(' ') => format!("({item})[]"),
            item => format!("{item}[]"),
        },
        TypeRef::Map(value) => format!("Record<string, {}>", type_name(service, value, side)),
    }
}

/// A struct or an enum by name. A struct that both sides make has a form for each, since what a caller must
/// give the service may leave out, and the other way round.
pub(super) fn named(service: &Service, name: &str, side: Side) -> String {
    let is_shared =
        service.find_struct(name).is_some_and(|found| found.usage.request && found.usage.response);
    if is_shared && side == Side::Argument { format!("{name}Input") } else { name.to_owned() }
}
