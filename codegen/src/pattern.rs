//! Regular expressions that mean the same everywhere.
//!
//! A pattern of a document is matched by the clients in Rust, Python and JavaScript, and by the emulator. Their
//! dialects differ in more than first meets the eye: what `\d` and `.` stand for, whether `$` lets a newline pass,
//! what may be escaped. So documents keep to what all of them share, and what is left of the differences is
//! written out here.

/// The pattern as clients match it, anywhere in a text and character by character; or what is wrong with it.
///
/// The one rewriting: `.` is any character but a newline.
pub fn portable(pattern: &str) -> Result<String, String> {
    let mut written = String::new();
    let mut characters = pattern.chars().peekable();
    let mut open_groups = 0_u32;
    let mut repeatable = false;
    while let Some(character) = characters.next() {
        let repeats = matches!(character, '*' | '+' | '?' | '{');
        if repeats && !repeatable {
            return Err(format!("{character} repeats nothing, or what is repeated already"));
        }
        match character {
            '.' => written.push_str("[^\\n]"),
            '[' => class(&mut characters, &mut written)?,
            '\\' => {
                let escaped = characters.next().unwrap_or(' ');
                if !"\\^$.*+?()[]{}|/".contains(escaped) {
                    return Err(format!("\\{escaped} is not the same everywhere: write a class out"));
                }
                written.extend(['\\', escaped]);
            }
            '(' => {
                open_groups += 1;
                written.push('(');
                if characters.peek() == Some(&'?') {
                    written.extend(characters.by_ref().take(2));
                    if !written.ends_with("(?:") {
                        return Err("a group is (…) or (?:…)".to_owned());
                    }
                }
            }
            ')' => {
                open_groups = open_groups.checked_sub(1).ok_or("a group ends that has not begun")?;
                written.push(')');
            }
            '{' => {
                let range: String = characters.by_ref().take_while(|c| *c != '}').collect();
                let is_range = range.split(',').count() <= 2
                    && range.starts_with(|first: char| first.is_ascii_digit())
                    && range.chars().all(|c| c.is_ascii_digit() || c == ',');
                if !is_range {
                    return Err("a repetition is {n}, {n,} or {n,m}".to_owned());
                }
                written.extend(["{", &range, "}"]);
            }
            ']' | '}' => return Err(format!("{character} stands for itself only after a backslash")),
            other => written.push(other),
        }
        // What opens, divides or anchors cannot be repeated, and a repetition of a repetition is another thing in
        // each dialect.
        repeatable = !repeats && !matches!(character, '^' | '$' | '|' | '(');
    }
    if open_groups == 0 { Ok(written) } else { Err("a group does not end".to_owned()) }
}

/// A class, from after its bracket to its end.
fn class(
    characters: &mut std::iter::Peekable<std::str::Chars<'_>>,
    written: &mut String,
) -> Result<(), String> {
    written.push('[');
    written.extend(characters.next_if_eq(&'^'));
    let mut before = None;
    loop {
        let character = characters.next().ok_or("a class does not end")?;
        match character {
            ']' if before.is_none() => return Err("a class has something in it".to_owned()),
            ']' => break,
            '\\' => {
                let escaped = characters.next().unwrap_or(' ');
                if !"\\^]-/[.".contains(escaped) {
                    return Err(format!("\\{escaped} is not the same everywhere in a class"));
                }
                written.extend(['\\', escaped]);
            }
            '[' => return Err("[ stands in a class only after a backslash".to_owned()),
            '&' | '~' | '-' if before == Some(character) => {
                return Err(format!("{character}{character} in a class is an operation in some dialects"));
            }
            // JavaScript wants it so where it reads whole characters; the others do not mind.
            other => written.push(other),
        }
        before = Some(character);
    }
    written.push(']');
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::portable;

    #[test]
    fn what_all_dialects_share_stays_as_it_is() {
        for pattern in [
            "^[A-Za-z0-9][-A-Za-z0-9]{2,62}[A-Za-z0-9]$",
            r"^[a-zA-Z0-9_\-/\[\]]+$",
            r"^[1-9]\.[0-9]\.[0-9]$",
            "^/([a-zA-Z0-9_]+/)*[a-zA-Z0-9_]+$",
            "^(?:a|b)?$",
        ] {
            assert_eq!(portable(pattern), Ok(pattern.to_owned()));
        }
    }

    #[test]
    fn a_point_is_any_character_but_a_newline() {
        assert_eq!(portable("^.{8,64}$"), Ok(r"^[^\n]{8,64}$".to_owned()));
        assert_eq!(portable(r"^\.[.]$"), Ok(r"^\.[.]$".to_owned()));
    }

    #[test]
    fn what_dialects_read_differently_is_refused() {
        for pattern in [
            r"^\d+$",
            r"\bname",
            "(?=a)",
            "(?P<name>a)",
            "a*?",
            "a{2}+",
            "^*",
            "a{,3}",
            "a{x}",
            "[[a]]",
            "[a&&b]",
            "[]",
            "[a",
            "(a",
            "a)",
            "a]",
            r"^\-$",
            "(?i)a",
        ] {
            assert!(portable(pattern).is_err(), "{pattern}");
        }
    }
}
