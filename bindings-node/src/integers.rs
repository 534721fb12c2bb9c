//! Keeps numbers whose digits a JavaScript number cannot hold.
//!
//! `JSON.parse` rounds every integer beyond 2^53 and every fraction of more than 15 digits, silently. The service
//! writes 64-bit integers and amounts of money as numbers in some places and as strings in others, so before a body
//! crosses, each number that would be rounded becomes a string with the same digits. That hardly ever happens, so the
//! check for it has to cost next to nothing.

use std::borrow::Cow;

/// The largest integer up to which every one can be told from its neighbours: `Number.MAX_SAFE_INTEGER`.
const LARGEST_SAFE: u128 = (1 << 53) - 1;

/// A number that is rounded has at least so many digits: a double holds any 15.
const DIGITS: usize = 16;

/// The text with every number in quotes that would be rounded. JSON that is not well-formed comes through in some form and is
/// refused by the parser.
pub(crate) fn quote_unsafe(text: &str) -> Cow<'_, str> {
    if !is_suspect(text.as_bytes()) {
        return Cow::Borrowed(text);
    }
    let bytes = text.as_bytes();
    let mut quoted = String::new();
    let mut copied = 0;
    let mut at = 0;
    while at < bytes.len() {
        match bytes[at] {
            b'"' => at = end_of_string(bytes, at),
            b'-' | b'0'..=b'9' => {
                let end = end_of_number(bytes, at);
                if is_rounded(&text[at..end]) {
                    quoted.push_str(&text[copied..at]);
                    quoted.push('"');
                    quoted.push_str(&text[at..end]);
                    quoted.push('"');
                    copied = end;
                }
                at = end;
            }
            _ => at += 1,
        }
    }
    if copied == 0 {
        return Cow::Borrowed(text);
    }
    quoted.push_str(&text[copied..]);
    Cow::Owned(quoted)
}

/// Whether a number that long may be there. Of so many digits in a row, a point among them, one stands at the end of
/// a block of [`DIGITS`] bytes, so one byte in sixteen decides; most long runs are ids in quotes, which their left
/// neighbour tells.
fn is_suspect(bytes: &[u8]) -> bool {
    let is_part = |byte: &u8| byte.is_ascii_digit() || *byte == b'.';
    let ends = bytes.chunks_exact(DIGITS).enumerate().filter(|(_, block)| is_part(&block[DIGITS - 1]));
    ends.map(|(number, _)| number * DIGITS + DIGITS - 1).any(|at| {
        let before = bytes[..at].iter().rposition(|byte| !is_part(byte));
        let after = bytes[at..].iter().take_while(|byte| is_part(byte)).count();
        let length = after + before.map_or(at, |before| at - before - 1);
        length >= DIGITS && before.is_none_or(|before| bytes[before] != b'"')
    })
}

/// The index after the string that opens at `at`.
fn end_of_string(bytes: &[u8], at: usize) -> usize {
    let mut end = at + 1;
    while end < bytes.len() {
        match bytes[end] {
            b'"' => return end + 1,
            b'\\' => end += 2,
            _ => end += 1,
        }
    }
    bytes.len()
}

/// The index after the number that begins at `at`, fraction and exponent included.
fn end_of_number(bytes: &[u8], at: usize) -> usize {
    let rest =
        bytes[at..].iter().position(|byte| !matches!(byte, b'0'..=b'9' | b'-' | b'+' | b'.' | b'e' | b'E'));
    rest.map_or(bytes.len(), |length| at + length)
}

/// Whether a JavaScript number would have other digits than these.
fn is_rounded(number: &str) -> bool {
    if number.len() < DIGITS {
        return false;
    }
    let digits = number.strip_prefix('-').unwrap_or(number);
    if digits.bytes().all(|byte| byte.is_ascii_digit()) {
        return digits.parse::<u128>().map_or(true, |value| value > LARGEST_SAFE);
    }
    // A double that somebody wrote with all its digits comes back as it was: only what has more is rounded.
    digits.parse::<f64>().is_ok_and(|double| significant(digits) != significant(&format!("{double:e}")))
}

/// A number's digits without zeros at either end, and the place of the point after the first of them.
fn significant(number: &str) -> Option<(String, i64)> {
    let (digits, exponent) = number.split_once(['e', 'E']).unwrap_or((number, "0"));
    let (whole, fraction) = digits.split_once('.').unwrap_or((digits, ""));
    let all = format!("{whole}{fraction}");
    let kept = all.trim_start_matches('0');
    if kept.is_empty() {
        return Some((String::new(), 0));
    }
    let leading_zeros = i64::try_from(all.len() - kept.len()).ok()?;
    let place = i64::try_from(whole.len()).ok()? - leading_zeros + exponent.parse::<i64>().ok()?;
    Some((kept.trim_end_matches('0').to_owned(), place))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_unsafe_integer_becomes_a_string_wherever_it_stands() {
        for (text, expected) in [
            (r#"{"id":9007199254740992}"#, r#"{"id":"9007199254740992"}"#),
            (r"[ -9007199254740993 ,1]", r#"[ "-9007199254740993" ,1]"#),
            ("1379661944646413143", r#""1379661944646413143""#),
            (
                r#"{"a":[10581524018573000000,2],"b":10581524018573000001}"#,
                r#"{"a":["10581524018573000000",2],"b":"10581524018573000001"}"#,
            ),
        ] {
            assert_eq!(quote_unsafe(text), expected);
        }
    }

    #[test]
    fn a_fraction_with_more_digits_than_a_double_has_becomes_a_string() {
        for number in [
            "12345678901234567.89",
            "0.1234567890123456789",
            "-1234567.890123456789e2",
            "0.30000000000000001",
        ] {
            assert_eq!(quote_unsafe(&format!("[1.5, {number}]")), format!("[1.5, \"{number}\"]"));
        }
    }

    #[test]
    fn what_a_number_can_hold_and_what_is_text_already_stays() {
        for text in [
            r#"{"id":9007199254740991,"n":-9007199254740991}"#,
            r#"{"id":"10581524018573000000"}"#,
            r#"{"note":"counted: 10581524018573000000, that is many"}"#,
            r#"{"note":"a \" and 10581524018573000000 "}"#,
            r#"{"share":0.30000000000000004,"large":12345678901234567e3,"cents":1234567890123.450000}"#,
            "",
        ] {
            assert!(matches!(quote_unsafe(text), Cow::Borrowed(same) if same == text), "{text}");
        }
    }

    #[test]
    fn the_place_in_the_text_makes_no_difference() {
        for before in 0..40 {
            let text = format!("[{}9007199254740992]", " ".repeat(before));
            assert!(quote_unsafe(&text).ends_with("\"9007199254740992\"]"), "{text}");
        }
    }

    #[test]
    fn text_that_is_cut_off_does_not_panic() {
        for text in
            [r#"{"note":"10581524018573000000 \"#, "[1,9007199254740992", "-", r#"{"é":9007199254740992"#]
        {
            let _ = quote_unsafe(text);
        }
    }
}
