//! What the Rust files have in common: names that are keywords, documentation comments, types.

use crate::model::{Deprecation, Field, Service, TimeForm, TypeRef};
use crate::{naming, prose};

/// Rust text that grows line by line. rustfmt puts it into form later.
#[derive(Debug, Default)]
pub(super) struct Code {
    text: String,
    depth_in_macro: usize,
}

impl Code {
    /// Begins a file with its header.
    pub(super) fn file(header: &str) -> Code {
        Code { text: format!("// {header}\n\n"), depth_in_macro: 0 }
    }

    /// Adds a line, or several. rustfmt indents it, unless it is inside a macro's braces.
    pub(super) fn line(&mut self, line: impl AsRef<str>) {
        self.text.push_str(&"    ".repeat(self.depth_in_macro));
        self.text.push_str(line.as_ref());
        self.text.push('\n');
    }

    /// Says how deep in a macro's braces the next lines stand: rustfmt leaves those as they are.
    pub(super) fn in_macro(&mut self, depth: usize) {
        self.depth_in_macro = depth;
    }

    /// Adds an empty line.
    pub(super) fn blank(&mut self) {
        self.text.push('\n');
    }

    /// Adds a documentation comment for the next item, which stands `depth` levels deep.
    pub(super) fn docs(&mut self, depth: usize, markdown: &str) {
        self.comment("///", depth, markdown);
    }

    /// Adds a documentation comment for the enclosing module.
    pub(super) fn module_docs(&mut self, markdown: &str) {
        self.comment("//!", 0, markdown);
    }

    fn comment(&mut self, sign: &str, depth: usize, markdown: &str) {
        const WIDTH: usize = 110;
        for line in prose::wrap(markdown, WIDTH - 4 * depth - sign.len() - 1) {
            self.line(format!("{sign} {line}").trim_end());
        }
    }

    /// Marks the next item as about to go.
    pub(super) fn deprecated(&mut self, deprecation: Option<&Deprecation>) {
        if let Some(deprecation) = deprecation {
            self.line(deprecated_attribute(deprecation));
        }
    }

    pub(super) fn finish(self) -> String {
        self.text
    }
}

/// The attribute that marks an item as about to go.
pub(super) fn deprecated_attribute(deprecation: &Deprecation) -> String {
    format!("#[deprecated(note = {:?})]", prose::deprecation(deprecation))
}

/// Plain words as rustdoc's Markdown: what reads as a link or a tag is escaped outside of code, and an
/// address is made a link.
pub(super) fn markdown(words: &str) -> String {
    let mut markdown = String::new();
    for (index, part) in words.split('`').enumerate() {
        if index > 0 {
            markdown.push('`');
        }
        if index % 2 == 1 {
            markdown.push_str(part);
            continue;
        }
        for (index, word) in part.split(' ').enumerate() {
            if index > 0 {
                markdown.push(' ');
            }
            markdown.push_str(&escaped(word));
        }
    }
    markdown
}

fn escaped(word: &str) -> String {
    if word.starts_with("https://") {
        let address = word.trim_end_matches(['.', ',', ';', ')']);
        return format!("<{address}>{}", &word[address.len()..]);
    }
    word.replace('[', "\\[").replace(']', "\\]").replace('<', "\\<")
}

/// Description and notes of a field, as Markdown.
pub(super) fn field_docs(field: &Field) -> String {
    markdown(&prose::described(field))
}

/// A wire name as the name of a field, an argument or a method.
pub(super) fn identifier(name: &str) -> String {
    let snake = naming::snake(name);
    match snake.as_str() {
        // These four cannot be raw identifiers.
        "self" | "super" | "crate" | "Self" => format!("{snake}_"),
        "as" | "async" | "await" | "break" | "const" | "continue" | "dyn" | "else" | "enum" | "extern"
        | "false" | "fn" | "for" | "gen" | "if" | "impl" | "in" | "let" | "loop" | "match" | "mod"
        | "move" | "mut" | "pub" | "ref" | "return" | "static" | "struct" | "trait" | "true" | "type"
        | "unsafe" | "use" | "where" | "while" | "abstract" | "become" | "box" | "do" | "final" | "macro"
        | "override" | "priv" | "try" | "typeof" | "unsized" | "virtual" | "yield" => format!("r#{snake}"),
        _ => snake,
    }
}

/// A type, with named ones found under `models` (`"models::"` or nothing).
pub(super) fn type_name(type_ref: &TypeRef, models: &str) -> String {
    match type_ref {
        own if is_timestamp(own) => "Timestamp".to_owned(),
        TypeRef::String | TypeRef::Time(_) => "String".to_owned(),
        TypeRef::Secret => "Secret".to_owned(),
        TypeRef::Integer32 => "i32".to_owned(),
        TypeRef::Integer64 | TypeRef::ExactInteger => "i64".to_owned(),
        TypeRef::Decimal => "Decimal".to_owned(),
        TypeRef::Number => "f64".to_owned(),
        TypeRef::Boolean => "bool".to_owned(),
        TypeRef::Named(name) => format!("{models}{name}"),
        TypeRef::Array(inner) => format!("Vec<{}>", type_name(inner, models)),
        TypeRef::Map(inner) => format!("BTreeMap<String, {}>", type_name(inner, models)),
        TypeRef::Any => "serde_json::Value".to_owned(),
    }
}

/// How a method takes a value: its parameter type, and the expression that makes the value of `value`.
pub(super) struct Taken {
    pub(super) parameter: String,
    pub(super) expression: String,
}

/// How a method takes a value of this type: whatever converts into it without loss.
pub(super) fn taken(service: &Service, type_ref: &TypeRef, models: &str) -> Taken {
    let own = type_name(type_ref, models);
    let (parameter, expression) = match type_ref {
        TypeRef::Array(item) => {
            let item = type_name(item, models);
            (format!("impl IntoIterator<Item = impl Into<{item}>>"), format!("list::<{item}>(value)"))
        }
        TypeRef::Map(value) => {
            let value = type_name(value, models);
            let entry = format!("(impl Into<String>, impl Into<{value}>)");
            (format!("impl IntoIterator<Item = {entry}>"), format!("map::<{value}>(value)"))
        }
        _ if is_converted(service, type_ref) => (format!("impl Into<{own}>"), "value.into()".to_owned()),
        _ => (own, "value".to_owned()),
    };
    Taken { parameter, expression }
}

/// Whether text, or a known value, makes one of these.
pub(super) fn is_converted(service: &Service, type_ref: &TypeRef) -> bool {
    match type_ref {
        TypeRef::String | TypeRef::Time(_) | TypeRef::Secret | TypeRef::Decimal | TypeRef::Any => true,
        TypeRef::Named(name) => service.find_enum(name).is_some(),
        _ => false,
    }
}

/// Whether a time has a date and a time of the day, so that it is a moment.
pub(super) fn is_timestamp(type_ref: &TypeRef) -> bool {
    matches!(type_ref, TypeRef::Time(TimeForm::Rfc3339 | TimeForm::EpochSeconds | TimeForm::Unzoned))
}

/// Whether a type has this one anywhere in it.
pub(super) fn mentions(type_ref: &TypeRef, wanted: &impl Fn(&TypeRef) -> bool) -> bool {
    wanted(type_ref)
        || match type_ref {
            TypeRef::Array(inner) | TypeRef::Map(inner) => mentions(inner, wanted),
            _ => false,
        }
}

#[cfg(test)]
mod tests {
    use super::{identifier, markdown};

    #[test]
    fn keywords_become_raw_identifiers() {
        assert_eq!(identifier("type"), "r#type");
        assert_eq!(identifier("self"), "self_");
        assert_eq!(identifier("sourceType"), "source_type");
    }

    #[test]
    fn words_that_markdown_would_read_are_escaped_outside_of_code() {
        assert_eq!(
            markdown("Use <name> or [x], as in `a<b>[0]`."),
            r"Use \<name> or \[x\], as in `a<b>[0]`."
        );
        assert_eq!(markdown("See https://example.com/a."), "See <https://example.com/a>.");
    }
}
