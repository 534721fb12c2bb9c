//! What the Python files have in common: lines, docstrings, names that are keywords, annotations.

use std::collections::BTreeSet;

use crate::model::{Service, TimeForm, Type, TypeRef};
use crate::output::File;
use crate::{naming, prose};

/// The longest line.
pub(super) const WIDTH: usize = 110;

/// Python text that grows line by line, in the form that the formatter leaves it in.
#[derive(Debug, Default)]
pub(super) struct Code {
    text: String,
}

impl Code {
    /// Begins a file with its header and the module's docstring.
    pub(super) fn file(header: &str, about: &str) -> Code {
        let mut code = Code { text: format!("# {header}\n") };
        code.docstring(0, about);
        code.blank();
        code.line(0, "from __future__ import annotations");
        code
    }

    /// Adds a line, `depth` levels deep.
    pub(super) fn line(&mut self, depth: usize, line: impl AsRef<str>) {
        let line = line.as_ref();
        if !line.is_empty() {
            self.text.push_str(&"    ".repeat(depth));
            self.text.push_str(line);
        }
        self.text.push('\n');
    }

    /// Adds an empty line.
    pub(super) fn blank(&mut self) {
        self.text.push('\n');
    }

    /// Adds a docstring. Paragraphs are parted by empty lines; what an indented line of a section goes on with
    /// is indented further, and what stands under `Example:` is left as it is.
    pub(super) fn docstring(&mut self, depth: usize, text: &str) {
        // One with a backslash, as in a pattern, is raw.
        let quotes = if text.contains('\\') { "r\"\"\"" } else { "\"\"\"" };
        let text = text.replace("\"\"\"", "'''");
        let room = WIDTH - 4 * depth;
        if !text.contains('\n') && text.chars().count() + quotes.len() + 3 <= room {
            let end = if text.ends_with('"') { " " } else { "" };
            self.line(depth, format!("{quotes}{text}{end}\"\"\""));
            return;
        }
        // The quotes take room on the first line only, but one width for all reads better.
        let mut lines = wrapped(&text, room - quotes.len()).into_iter();
        self.line(depth, format!("{quotes}{}", lines.next().unwrap_or_default()));
        for line in lines {
            self.line(depth, line);
        }
        self.line(depth, "\"\"\"");
    }

    /// Adds a call or a signature: on one line where it fits, else with a line for each part.
    pub(super) fn call(&mut self, depth: usize, open: &str, parts: &[String], close: &str) {
        let line = format!("{open}{}{close}", parts.join(", "));
        if !line.contains('\n') && line.chars().count() + 4 * depth <= WIDTH {
            self.line(depth, line);
            return;
        }
        self.line(depth, open);
        for part in parts {
            let part = format!("{part},");
            let fits = part.chars().count() + 4 * (depth + 1) <= WIDTH;
            // An annotation that is too long goes on in a line for each of its alternatives.
            let broken = if fits { part } else { alternatives(&part).join("\n| ") };
            for line in broken.lines() {
                self.line(depth + 1, line);
            }
        }
        self.line(depth, close);
    }

    /// Imports the module of times where one of the words of annotations needs it. As a module: a field may be
    /// called `date`.
    pub(super) fn times(&mut self, depth: usize, words: &BTreeSet<String>) {
        if words.contains("dt") {
            self.line(depth, "import datetime as dt");
        }
    }

    /// Imports decimals where one of the words of annotations needs them.
    pub(super) fn decimals(&mut self, depth: usize, words: &BTreeSet<String>) {
        if words.contains("Decimal") {
            self.line(depth, "from decimal import Decimal");
        }
    }

    /// Adds an import of names, sorted as the linter wants them.
    pub(super) fn import(&mut self, depth: usize, module: &str, names: &BTreeSet<String>) {
        let mut names: Vec<_> = names.iter().cloned().collect();
        // Constants, then classes, then the rest.
        names.sort_by_key(|name| {
            let constant = name.len() > 1 && !name.chars().any(|c| c.is_ascii_lowercase());
            let class = name.starts_with(|c: char| c.is_ascii_uppercase());
            let rank = match (constant, class) {
                (true, _) => 0,
                (_, true) => 1,
                _ => 2,
            };
            (rank, name.to_ascii_lowercase())
        });
        if names.is_empty() {
            return;
        }
        let one_line = format!("from {module} import {}", names.join(", "));
        if one_line.chars().count() + 4 * depth <= WIDTH {
            self.line(depth, one_line);
        } else {
            self.call(depth, &format!("from {module} import ("), &names, ")");
        }
    }

    /// Adds text that is in form already.
    pub(super) fn raw(&mut self, text: &str) {
        self.text.push_str(text);
    }

    pub(super) fn into_text(self) -> String {
        self.text
    }

    /// The file at this path in the package.
    pub(super) fn at(self, path: &str) -> File {
        File::new(format!("{}/{path}", super::PACKAGE), self.text)
    }
}

fn wrapped(text: &str, width: usize) -> Vec<String> {
    let mut lines = Vec::new();
    let mut is_code = false;
    for line in text.lines() {
        let words = line.trim_start();
        let indent = line.len() - words.len();
        if is_code || words.is_empty() {
            lines.push(line.trim_end().to_owned());
        } else {
            let further = if indent == 4 { 4 } else { 0 };
            for (index, part) in prose::wrap(words, width - indent - further).into_iter().enumerate() {
                let indent = if index == 0 { indent } else { indent + further };
                lines.push(format!("{}{part}", " ".repeat(indent)));
            }
        }
        is_code |= words == "Example:";
    }
    lines
}

/// A set of names, for an import.
pub(super) fn names<const N: usize>(names: [&str; N]) -> BTreeSet<String> {
    names.into_iter().map(str::to_owned).collect()
}

/// What a name cannot be: the keywords, and what a method calls its own object.
const RESERVED: [&str; 36] = [
    "False", "None", "True", "and", "as", "assert", "async", "await", "break", "class", "continue", "def",
    "del", "elif", "else", "except", "finally", "for", "from", "global", "if", "import", "in", "is",
    "lambda", "nonlocal", "not", "or", "pass", "raise", "return", "self", "try", "while", "with", "yield",
];

/// A wire name as Python's: `clusterId` is `cluster_id`, and a reserved one gets an underscore.
pub(super) fn identifier(name: &str) -> String {
    let name = naming::snake(name);
    if RESERVED.contains(&name.as_str()) { format!("{name}_") } else { name }
}

/// Text as a literal.
pub(super) fn literal(text: &str) -> String {
    let quoted = text.replace('\\', "\\\\").replace('"', "\\\"");
    // The formatter prefers the quotes that need fewer escapes.
    if text.contains('"') && !text.contains('\'') && !text.contains('\\') {
        format!("'{text}'")
    } else {
        format!("\"{quoted}\"")
    }
}

/// Text as literals that are joined, each with room on a line of its own.
pub(super) fn long_literal(text: &str, depth: usize) -> Vec<String> {
    let room = WIDTH - 4 * depth - 3;
    let lines = prose::wrap(text, room);
    let last = lines.len().saturating_sub(1);
    let spaced =
        |(index, line): (usize, &String)| if index == last { line.clone() } else { format!("{line} ") };
    lines.iter().enumerate().map(spaced).map(|line| literal(&line)).collect()
}

/// A call as a part of another at this depth that takes several lines: on one line where it fits.
pub(super) fn call_part(open: &str, parts: &[String], depth: usize) -> String {
    let line = format!("{open}{})", parts.join(", "));
    if line.chars().count() + 1 + 4 * (depth + 1) <= WIDTH {
        return line;
    }
    format!("{open}\n    {},\n)", parts.join(",\n    "))
}

/// A tuple as a part of a call at this depth that takes several lines: on one line where that fits.
pub(super) fn tuple_part(parts: &[String], depth: usize) -> String {
    let line = tuple(parts);
    if line.chars().count() + 1 + 4 * (depth + 1) <= WIDTH {
        return line;
    }
    format!("(\n    {},\n)", parts.join(",\n    "))
}

/// Some texts as the inside of a tuple: one of one element keeps its comma.
pub(super) fn tuple(parts: &[String]) -> String {
    match parts {
        [only] => format!("({only},)"),
        _ => format!("({})", parts.join(", ")),
    }
}

/// What an answer's field holds. `models` stands before the name of a model: `models.`, or nothing inside of
/// that module.
pub(super) fn answered(type_ref: &TypeRef, models: &str) -> String {
    match type_ref {
        TypeRef::String | TypeRef::Secret | TypeRef::Time(TimeForm::Month | TimeForm::HoursMinutes) => {
            "str".to_owned()
        }
        TypeRef::Integer32 | TypeRef::Integer64 | TypeRef::ExactInteger => "int".to_owned(),
        TypeRef::Decimal => "Decimal".to_owned(),
        TypeRef::Number => "float".to_owned(),
        TypeRef::Boolean => "bool".to_owned(),
        TypeRef::Time(TimeForm::Rfc3339 | TimeForm::EpochSeconds | TimeForm::Unzoned) => {
            "dt.datetime".to_owned()
        }
        TypeRef::Time(TimeForm::Date) => "dt.date".to_owned(),
        TypeRef::Named(name) => format!("{models}{name}"),
        TypeRef::Array(item) => format!("list[{}]", answered(item, models)),
        TypeRef::Map(value) => format!("dict[str, {}]", answered(value, models)),
        TypeRef::Any => "Any".to_owned(),
    }
}

/// What a caller may give: a dict or a model for an object, any sequence for a list. `params` stands before the
/// name of a dict's type as `models` does in [`answered`].
pub(super) fn given(service: &Service, type_ref: &TypeRef, params: &str) -> String {
    match type_ref {
        TypeRef::Decimal => "Decimal | int | str".to_owned(),
        TypeRef::Time(TimeForm::Month | TimeForm::HoursMinutes) => "str".to_owned(),
        TypeRef::Time(_) => format!("{} | str", answered(type_ref, "")),
        TypeRef::Named(name) => match service.find_type(name) {
            Some(Type::Struct(found)) if found.usage.response => {
                format!("{params}{} | models.{name}", param(name))
            }
            Some(Type::Struct(_)) => format!("{params}{}", param(name)),
            _ => format!("models.{name}"),
        },
        TypeRef::Array(item) => format!("Sequence[{}]", given(service, item, params)),
        TypeRef::Map(value) => format!("Mapping[str, {}]", given(service, value, params)),
        TypeRef::Any => "object".to_owned(),
        plain => answered(plain, "models."),
    }
}

/// The name of the type of what a caller makes for an object: `RegionParam`.
pub(super) fn param(name: &str) -> String {
    format!("{name}Param")
}

/// The parts of an annotation between the `|` that stand in no brackets.
fn alternatives(annotation: &str) -> Vec<String> {
    let mut parts = vec![String::new()];
    let mut depth = 0;
    for part in annotation.split_inclusive(['[', ']', '|']) {
        let last = parts.len() - 1;
        match part.chars().next_back() {
            Some('[') => depth += 1,
            Some(']') => depth -= 1,
            Some('|') if depth == 0 => {
                parts[last].push_str(part.trim_end_matches('|').trim());
                parts.push(String::new());
                continue;
            }
            _ => {}
        }
        let begins = parts[last].is_empty();
        parts[last].push_str(if begins { part.trim_start() } else { part });
    }
    parts
}

/// The identifiers in an annotation.
pub(super) fn mentioned(annotation: &str) -> BTreeSet<String> {
    annotation
        .split(|c: char| !c.is_ascii_alphanumeric() && c != '_')
        .filter(|word| !word.is_empty())
        .map(str::to_owned)
        .collect()
}

#[cfg(test)]
mod tests {
    use super::{Code, identifier, literal, tuple};

    #[test]
    fn a_keyword_gets_an_underscore() {
        assert_eq!(identifier("from"), "from_");
        assert_eq!(identifier("clusterId"), "cluster_id");
        assert_eq!(identifier("type"), "type");
    }

    #[test]
    fn alternatives_are_those_outside_of_brackets() {
        assert_eq!(super::alternatives("a: Sequence[B | C] | D | None"), ["a: Sequence[B | C]", "D", "None"]);
        assert_eq!(super::alternatives("a: Map[B, C[D]]"), ["a: Map[B, C[D]]"]);
    }

    #[test]
    fn a_tuple_of_one_keeps_its_comma() {
        assert_eq!(tuple(&["a".to_owned()]), "(a,)");
        assert_eq!(tuple(&[]), "()");
    }

    #[test]
    fn quotes_are_those_that_need_fewer_escapes() {
        assert_eq!(literal("plain"), "\"plain\"");
        assert_eq!(literal("a \"b\""), "'a \"b\"'");
    }

    #[test]
    fn a_docstring_stays_on_one_line_where_it_fits() {
        let mut code = Code::default();
        code.docstring(1, "Short.");
        code.docstring(0, "word ".repeat(30).trim_end());
        let lines: Vec<_> = code.text.lines().collect();
        assert_eq!(lines[0], "    \"\"\"Short.\"\"\"");
        assert_eq!(lines.last(), Some(&"\"\"\""));
        assert!(lines.iter().all(|line| line.len() <= super::WIDTH));
    }
}
