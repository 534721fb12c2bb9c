//! Reading and writing CSV in the forms that imports and exports can be told.

/// How CSV is written.
#[derive(Clone, Debug)]
pub(crate) struct Format {
    /// Between values.
    pub(crate) separator: String,
    /// Around values; may be empty.
    pub(crate) quote: String,
    /// What stands for NULL.
    pub(crate) null: String,
    /// Whether the first line holds the column names.
    pub(crate) header: bool,
    /// Whether a backslash escapes the character after it.
    pub(crate) backslash_escapes: bool,
}

impl Default for Format {
    fn default() -> Self {
        Self {
            separator: ",".to_owned(),
            quote: "\"".to_owned(),
            null: r"\N".to_owned(),
            header: true,
            backslash_escapes: true,
        }
    }
}

/// Column names and rows. Without a header line columns are numbered.
pub(crate) type Content = (Vec<String>, Vec<Vec<Option<String>>>);

impl Format {
    /// Reads a file; bytes that are not UTF-8 are replaced.
    pub(crate) fn read(&self, bytes: &[u8]) -> Content {
        let text = String::from_utf8_lossy(bytes);
        let mut rows = Reader { format: self, rest: text.trim_start_matches('\u{feff}') }.rows();
        let columns = if self.header && !rows.is_empty() {
            rows.remove(0).into_iter().map(Option::unwrap_or_default).collect()
        } else {
            let count = rows.iter().map(Vec::len).max().unwrap_or(0);
            (1..=count).map(|number| format!("column_{number}")).collect()
        };
        (columns, rows)
    }

    /// Writes a file.
    pub(crate) fn write(&self, columns: &[String], rows: &[Vec<Option<String>>]) -> String {
        let mut text = String::new();
        if self.header {
            self.write_line(&mut text, columns.iter().map(|column| Some(column.as_str())));
        }
        for row in rows {
            self.write_line(&mut text, row.iter().map(Option::as_deref));
        }
        text
    }

    fn write_line<'a>(&self, text: &mut String, values: impl Iterator<Item = Option<&'a str>>) {
        for (index, value) in values.enumerate() {
            if index > 0 {
                text.push_str(&self.separator);
            }
            match value {
                None => text.push_str(&self.null),
                Some(value) => {
                    let doubled = if self.quote.is_empty() {
                        value.to_owned()
                    } else {
                        value.replace(&self.quote, &self.quote.repeat(2))
                    };
                    text.extend([&self.quote, &doubled, &self.quote].map(String::as_str));
                }
            }
        }
        text.push('\n');
    }
}

struct Reader<'a> {
    format: &'a Format,
    rest: &'a str,
}

/// What follows a value.
#[derive(PartialEq)]
enum End {
    Value,
    Line,
    File,
}

impl Reader<'_> {
    fn rows(&mut self) -> Vec<Vec<Option<String>>> {
        let mut rows = Vec::new();
        while !self.rest.is_empty() {
            let mut row = Vec::new();
            loop {
                let (value, end) = self.value();
                row.push(value);
                if end != End::Value {
                    break;
                }
            }
            if row != [Some(String::new())] {
                rows.push(row);
            }
        }
        rows
    }

    fn take(&mut self, text: &str) -> bool {
        match self.rest.strip_prefix(text) {
            Some(rest) if !text.is_empty() => {
                self.rest = rest;
                true
            }
            _ => false,
        }
    }

    fn value(&mut self) -> (Option<String>, End) {
        let start = self.rest;
        let mut value = String::new();
        let mut was_quoted = false;
        let mut quoted = false;
        loop {
            let here = self.rest;
            if self.take(&self.format.quote) {
                if quoted && self.take(&self.format.quote) {
                    value.push_str(&self.format.quote);
                } else {
                    quoted = !quoted;
                    was_quoted = true;
                }
                continue;
            }
            if !quoted {
                let end = if self.take(&self.format.separator) {
                    Some(End::Value)
                } else if self.take("\r\n") || self.take("\n") {
                    Some(End::Line)
                } else if self.rest.is_empty() {
                    Some(End::File)
                } else {
                    None
                };
                if let Some(end) = end {
                    // The text for NULL is told by how it is written, before any escape is undone.
                    let raw = &start[..start.len() - here.len()];
                    let null = !was_quoted && raw == self.format.null;
                    return (if null { None } else { Some(value) }, end);
                }
            }
            let mut characters = self.rest.chars();
            let Some(character) = characters.next() else { return (Some(value), End::File) };
            self.rest = characters.as_str();
            let escapes = character == '\\' && self.format.backslash_escapes;
            value.push(if escapes { self.escaped() } else { character });
        }
    }

    fn escaped(&mut self) -> char {
        let mut characters = self.rest.chars();
        let escaped = characters.next().unwrap_or('\\');
        self.rest = characters.as_str();
        match escaped {
            'n' => '\n',
            'r' => '\r',
            't' => '\t',
            '0' => '\0',
            other => other,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn some(values: &[&str]) -> Vec<Option<String>> {
        values.iter().map(|value| Some((*value).to_owned())).collect()
    }

    #[test]
    fn a_header_names_the_columns() {
        let (columns, rows) = Format::default().read(b"id,name\n1,ann\r\n2,bob");
        assert_eq!(columns, ["id", "name"]);
        assert_eq!(rows, [some(&["1", "ann"]), some(&["2", "bob"])]);
    }

    #[test]
    fn quotes_hold_separators_lines_and_themselves() {
        let (_, rows) = Format::default().read(b"a,b\n\"x, \"\"y\"\"\nz\",\"\\N\"\n");
        assert_eq!(rows, [some(&["x, \"y\"\nz", "N"])]);
    }

    #[test]
    fn null_and_escapes_are_told_apart() {
        let format = Format { header: false, ..Format::default() };
        let (columns, rows) = format.read(br"\N,a\tb,\\N");
        assert_eq!(columns, ["column_1", "column_2", "column_3"]);
        assert_eq!(rows, [vec![None, Some("a\tb".to_owned()), Some(r"\N".to_owned())]]);
    }

    #[test]
    fn what_is_written_is_read_again() {
        let forms = [
            Format::default(),
            Format {
                separator: "|+|".to_owned(),
                quote: "'".to_owned(),
                null: "nil".to_owned(),
                ..Format::default()
            },
        ];
        for format in forms {
            let format = Format { backslash_escapes: false, ..format };
            let columns = ["a".to_owned(), "b".to_owned()];
            let rows = [vec![Some("it's \"x\", |+|\n".to_owned()), None], some(&["", "é"])];
            let text = format.write(&columns, &rows);
            assert_eq!(format.read(text.as_bytes()), (columns.to_vec(), rows.to_vec()));
        }
    }
}
