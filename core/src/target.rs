//! Puts a request's target together: the operation's path with its values, the prefix, the query.
//!
//! A path value becomes one segment or part of one. Values that could leave their segment or turn into a query
//! are refused rather than encoded: an id never holds them, so they are a mistake or an attack, and a server
//! that decodes before it routes would fall for them.

use std::fmt::Write as _;

use crate::error::Error;

/// The exact request target: what goes onto the request line, and into Digest's `uri`.
pub(crate) fn build(
    prefix: &str,
    template: &str,
    path: &[String],
    query: &[(String, String)],
) -> Result<String, Error> {
    let mut target =
        String::with_capacity(prefix.len() + template.len() + 24 * path.len() + 24 * query.len());
    target.push_str(prefix);
    let mut values = path.iter();
    let mut rest = template;
    while let Some((before, after)) = rest.split_once('{') {
        let (name, after) = after.split_once('}').unwrap_or((after, ""));
        let value = values.next().ok_or_else(|| {
            Error::invalid_argument(name, format!("{name} is missing; give the path's values in its order"))
        })?;
        check(name, value)?;
        target.push_str(before);
        encode(&mut target, value);
        rest = after;
    }
    target.push_str(rest);
    if values.next().is_some() {
        return Err(Error::invalid_argument("path", "there are more path values than the path has places"));
    }
    for (index, (name, value)) in query.iter().enumerate() {
        target.push(if index == 0 { '?' } else { '&' });
        encode(&mut target, name);
        target.push('=');
        encode(&mut target, value);
    }
    Ok(target)
}

fn check(name: &str, value: &str) -> Result<(), Error> {
    let wrong = if value.is_empty() {
        "is empty".to_owned()
    } else if let Some(bad) = value.chars().find(|character| matches!(character, '/' | '\\' | '?' | '#')) {
        format!("has a {bad:?} in it")
    } else if value.contains("..") || value == "." {
        "has dots that lead out of the path".to_owned()
    } else if value.chars().any(char::is_control) {
        "has a control character in it".to_owned()
    } else {
        return Ok(());
    };
    Err(Error::invalid_argument(name, format!("{name} {wrong}")).with_hint(format!("Give the bare {name}.")))
}

/// Percent-encodes all but RFC 3986's unreserved characters.
fn encode(into: &mut String, value: &str) {
    for byte in value.bytes() {
        if byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'.' | b'_' | b'~') {
            into.push(char::from(byte));
        } else {
            let _ = write!(into, "%{byte:02X}");
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn built(template: &str, path: &[&str], query: &[(&str, &str)]) -> Result<String, Error> {
        let path: Vec<_> = path.iter().map(|value| (*value).to_owned()).collect();
        let query: Vec<_> = query.iter().map(|(name, value)| ((*name).into(), (*value).into())).collect();
        build("/p", template, &path, &query)
    }

    #[test]
    fn values_are_encoded_and_a_verb_keeps_its_colon() {
        let target =
            built("/v1/clusters/{id}:reset", &["a b:c%é"], &[("filter", "state=\"A\" & b"), ("n", "1")]);
        assert_eq!(
            target.unwrap(),
            "/p/v1/clusters/a%20b%3Ac%25%C3%A9:reset?filter=state%3D%22A%22%20%26%20b&n=1"
        );
    }

    #[test]
    fn a_value_that_could_leave_its_segment_is_refused_by_name() {
        for value in ["", "a/b", "a\\b", "a?b", "a#b", "..", "a..b", ".", "a\nb", "a\0"] {
            let error = built("/c/{clusterId}", &[value], &[]).unwrap_err();
            assert_eq!(error.argument(), Some("clusterId"), "{value:?}");
            assert!(error.hint().is_some());
        }
    }

    #[test]
    fn too_few_and_too_many_values_are_refused() {
        assert_eq!(built("/c/{a}/{b}", &["1"], &[]).unwrap_err().argument(), Some("b"));
        assert_eq!(built("/c", &["1"], &[]).unwrap_err().argument(), Some("path"));
    }

    #[test]
    fn values_made_at_random_stay_in_their_place_and_come_back_as_they_were() {
        const LETTERS: &[char] = &[
            'a', '2', 'F', '.', '/', '\\', '?', '#', '%', ':', '&', '=', '+', ';', '@', ' ', '\r', '\n',
            '\0', 'é', '\u{2028}', '😀',
        ];
        let mut random = fastrand::Rng::with_seed(7);
        let mut text =
            || (0..random.usize(..8)).map(|_| *random.choice(LETTERS).unwrap()).collect::<String>();
        let mut passed = 0;
        for _ in 0..20_000 {
            let (value, name, wanted) = (text(), text(), text());
            let Ok(target) = built("/c/{id}:verb/x", &[&value], &[(&name, &wanted)]) else { continue };
            passed += 1;
            let url = reqwest::Url::parse(&format!("https://h{target}")).unwrap();
            let segments: Vec<_> = url.path_segments().unwrap().collect();
            assert_eq!(segments.len(), 4, "{value:?} has left its segment: {target}");
            assert_eq!((segments[0], segments[1], segments[3]), ("p", "c", "x"), "{value:?}: {target}");
            let place = segments[2].strip_suffix(":verb").unwrap();
            let decoded = reqwest::Url::parse(&format!("https://h/?v={place}")).unwrap();
            assert_eq!(decoded.query_pairs().next().unwrap().1, value);
            let pairs: Vec<_> = url.query_pairs().collect();
            assert_eq!(pairs, [(name.into(), wanted.into())], "{target}");
            assert!(url.fragment().is_none() && target.is_ascii());
        }
        assert!(passed > 1000, "{passed} were not refused");
    }
}
