//! Reads an `Authorization: Digest …` header, strictly: what RFC 7616 does not allow is an error that says
//! what was wrong, so that a client's mistake is seen here and not first at the real service.

use std::borrow::Cow;

use super::algorithm::Algorithm;

/// The quality of protection a client chose.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Protection {
    /// `qop=auth`: method and target.
    Target,
    /// `qop=auth-int`: method, target and body.
    Body,
}

impl Protection {
    pub(crate) const fn token(self) -> &'static str {
        match self {
            Self::Target => "auth",
            Self::Body => "auth-int",
        }
    }
}

/// The parameters of an answer to a challenge, with quotes and escapes removed.
#[derive(Debug)]
pub(crate) struct Authorization<'a> {
    pub(crate) username: Cow<'a, [u8]>,
    pub(crate) username_is_hashed: bool,
    pub(crate) realm: Cow<'a, [u8]>,
    pub(crate) nonce: Cow<'a, [u8]>,
    pub(crate) uri: Cow<'a, [u8]>,
    pub(crate) response: Cow<'a, [u8]>,
    pub(crate) opaque: Option<Cow<'a, [u8]>>,
    pub(crate) algorithm: Algorithm,
    pub(crate) counted: Option<Counted<'a>>,
}

/// The parameters that come with `qop` and only with it.
#[derive(Debug)]
pub(crate) struct Counted<'a> {
    pub(crate) protection: Protection,
    pub(crate) count: u32,
    pub(crate) count_text: Cow<'a, [u8]>,
    pub(crate) client_nonce: Cow<'a, [u8]>,
}

/// The parameters known here, as an index into what has been read.
#[derive(Clone, Copy)]
enum Name {
    Username,
    Realm,
    Nonce,
    Uri,
    Response,
    Algorithm,
    ClientNonce,
    Opaque,
    Qop,
    Count,
    Userhash,
}

const NAMES: [(&str, Name, Form); 11] = [
    ("username", Name::Username, Form::Quoted),
    ("realm", Name::Realm, Form::Quoted),
    ("nonce", Name::Nonce, Form::Quoted),
    ("uri", Name::Uri, Form::Quoted),
    ("response", Name::Response, Form::Quoted),
    ("algorithm", Name::Algorithm, Form::Either),
    ("cnonce", Name::ClientNonce, Form::Quoted),
    ("opaque", Name::Opaque, Form::Quoted),
    ("qop", Name::Qop, Form::Either),
    ("nc", Name::Count, Form::Token),
    ("userhash", Name::Userhash, Form::Token),
];

/// How a parameter has to be written. RFC 7616 wants `qop` and `algorithm` without quotes; widely used
/// clients write them with, and real servers take both.
#[derive(Clone, Copy, PartialEq)]
enum Form {
    Quoted,
    Token,
    Either,
}

impl<'a> Authorization<'a> {
    /// Reads a header's value. The error is a sentence for the answer to the client.
    pub(crate) fn parse(header: &'a [u8]) -> Result<Self, String> {
        let mut rest = after_scheme(header)?;
        let mut found: [Option<Cow<'a, [u8]>>; NAMES.len()] = Default::default();
        loop {
            rest = skip(rest, b" \t,");
            if rest.is_empty() {
                break;
            }
            let (name, value, quoted, remaining) = parameter(rest)?;
            rest = skip(remaining, b" \t");
            if !rest.is_empty() && rest[0] != b',' {
                return Err("the parameters of Authorization are not separated by commas".to_owned());
            }
            let Some((known, index, form)) =
                NAMES.iter().find(|entry| name.eq_ignore_ascii_case(entry.0.as_bytes()))
            else {
                continue;
            };
            match form {
                Form::Quoted if !quoted => return Err(format!("{known} must be a quoted string")),
                Form::Token if quoted => return Err(format!("{known} must not be quoted")),
                _ => {}
            }
            if found[*index as usize].replace(value).is_some() {
                return Err(format!("{known} is there twice"));
            }
        }
        Self::from_parameters(found)
    }

    fn from_parameters(mut found: [Option<Cow<'a, [u8]>>; NAMES.len()]) -> Result<Self, String> {
        let mut take = |name: Name| found[name as usize].take();
        let mut require =
            |name: Name| take(name).ok_or_else(|| format!("{} is missing", NAMES[name as usize].0));
        let username = require(Name::Username)?;
        let realm = require(Name::Realm)?;
        let nonce = require(Name::Nonce)?;
        let uri = require(Name::Uri)?;
        let response = require(Name::Response)?;
        let algorithm = match take(Name::Algorithm) {
            None => Algorithm::Md5,
            Some(token) => Algorithm::from_token(&token).ok_or("the algorithm is not one of RFC 7616")?,
        };
        let username_is_hashed = match take(Name::Userhash) {
            None => false,
            Some(token) if token.eq_ignore_ascii_case(b"true") => true,
            Some(token) if token.eq_ignore_ascii_case(b"false") => false,
            Some(_) => return Err("userhash must be true or false".to_owned()),
        };
        let counted = match take(Name::Qop) {
            None if take(Name::Count).is_some() || take(Name::ClientNonce).is_some() => {
                return Err("nc and cnonce may only be sent together with qop".to_owned());
            }
            None => None,
            Some(token) => {
                let protection = if token.eq_ignore_ascii_case(b"auth") {
                    Protection::Target
                } else if token.eq_ignore_ascii_case(b"auth-int") {
                    Protection::Body
                } else {
                    return Err("qop must be auth or auth-int".to_owned());
                };
                let count_text = take(Name::Count).ok_or("nc is missing")?;
                let count = parse_count(&count_text)
                    .ok_or("nc must be eight lower-case hex digits, from 00000001")?;
                let client_nonce = take(Name::ClientNonce).ok_or("cnonce is missing")?;
                if client_nonce.is_empty() {
                    return Err("cnonce is empty".to_owned());
                }
                Some(Counted { protection, count, count_text, client_nonce })
            }
        };
        if algorithm.is_session() && counted.is_none() {
            return Err("a -sess algorithm needs qop".to_owned());
        }
        let opaque = take(Name::Opaque);
        Ok(Self { username, username_is_hashed, realm, nonce, uri, response, opaque, algorithm, counted })
    }
}

fn after_scheme(header: &[u8]) -> Result<&[u8], String> {
    match header.split_at_checked(6) {
        Some((scheme, rest)) if scheme.eq_ignore_ascii_case(b"digest") && rest.first() == Some(&b' ') => {
            Ok(rest)
        }
        _ => Err("the scheme of Authorization must be Digest".to_owned()),
    }
}

fn parse_count(text: &[u8]) -> Option<u32> {
    let in_form = text.len() == 8 && text.iter().all(|digit| matches!(digit, b'0'..=b'9' | b'a'..=b'f'));
    let count = u32::from_str_radix(str::from_utf8(text).ok()?, 16).ok()?;
    (in_form && count > 0).then_some(count)
}

fn skip<'a>(bytes: &'a [u8], set: &[u8]) -> &'a [u8] {
    let start = bytes.iter().position(|byte| !set.contains(byte)).unwrap_or(bytes.len());
    &bytes[start..]
}

fn is_token(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || b"!#$%&'*+-.^_`|~".contains(&byte)
}

/// A name, its value, whether the value was quoted, and what follows.
type Parameter<'a> = (&'a [u8], Cow<'a, [u8]>, bool, &'a [u8]);

/// Reads `name = value`.
fn parameter(bytes: &[u8]) -> Result<Parameter<'_>, String> {
    let end = bytes.iter().position(|byte| !is_token(*byte)).unwrap_or(bytes.len());
    let (name, rest) = bytes.split_at(end);
    let rest = skip(rest, b" \t");
    if name.is_empty() || rest.first() != Some(&b'=') {
        return Err("a parameter of Authorization has no name or no value".to_owned());
    }
    let rest = skip(&rest[1..], b" \t");
    if rest.first() == Some(&b'"') {
        let (value, rest) = quoted(&rest[1..])?;
        return Ok((name, value, true, rest));
    }
    let end = rest.iter().position(|byte| !is_token(*byte)).unwrap_or(rest.len());
    if end == 0 {
        return Err("a parameter of Authorization has no value".to_owned());
    }
    let (value, rest) = rest.split_at(end);
    Ok((name, Cow::Borrowed(value), false, rest))
}

/// Reads a quoted string after its opening quote.
fn quoted(bytes: &[u8]) -> Result<(Cow<'_, [u8]>, &[u8]), String> {
    let mut unescaped: Option<Vec<u8>> = None;
    let mut index = 0;
    while let Some(byte) = bytes.get(index) {
        match byte {
            b'"' => {
                let value = unescaped.map_or(Cow::Borrowed(&bytes[..index]), Cow::Owned);
                return Ok((value, &bytes[index + 1..]));
            }
            b'\\' => {
                let value = unescaped.get_or_insert_with(|| bytes[..index].to_vec());
                value.extend(bytes.get(index + 1));
                index += 2;
            }
            other => {
                if let Some(value) = &mut unescaped {
                    value.push(*other);
                }
                index += 1;
            }
        }
    }
    Err("a quoted string of Authorization does not end".to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    const FULL: &str = r#"Digest username="u", realm="r", nonce="n", uri="/a?b=c", response="0f", algorithm=MD5, qop=auth, nc=0000000a, cnonce="c", opaque="o""#;

    fn refused(header: &str) -> String {
        Authorization::parse(header.as_bytes()).expect_err("the header should be refused")
    }

    #[test]
    fn a_full_header_is_read() {
        let authorization = Authorization::parse(FULL.as_bytes()).expect("a good header");
        assert_eq!(&*authorization.uri, b"/a?b=c");
        assert_eq!(authorization.opaque.as_deref(), Some(&b"o"[..]));
        let counted = authorization.counted.expect("qop was sent");
        assert_eq!((counted.count, counted.protection), (10, Protection::Target));
    }

    #[test]
    fn names_scheme_and_spaces_do_not_matter() {
        let header = FULL
            .replace("Digest ", "dIGEST   ")
            .replace("realm=", "REALM = ")
            .replace(", nonce", " ,, nonce");
        assert_eq!(&*Authorization::parse(header.as_bytes()).expect("a good header").realm, b"r");
    }

    #[test]
    fn quotes_and_backslashes_are_unescaped() {
        let header = FULL.replace(r#"realm="r""#, r#"realm="a \"b\" \\ c, d=e""#);
        assert_eq!(
            &*Authorization::parse(header.as_bytes()).expect("a good header").realm,
            br#"a "b" \ c, d=e"#
        );
    }

    #[test]
    fn unknown_parameters_are_passed_over() {
        let header = format!(r#"{FULL}, auth-param="x", other=y"#);
        assert!(Authorization::parse(header.as_bytes()).is_ok());
    }

    #[test]
    fn without_algorithm_it_is_md5() {
        let header = FULL.replace(" algorithm=MD5,", "");
        assert_eq!(Authorization::parse(header.as_bytes()).expect("a good header").algorithm, Algorithm::Md5);
    }

    #[test]
    fn no_bytes_make_it_panic() {
        let full = FULL.as_bytes();
        for index in 0..full.len() {
            let _ = Authorization::parse(&full[..index]);
            for byte in [0, b'"', b'\\', b',', b'=', b' ', 0x80, 0xff] {
                let mut changed = full.to_vec();
                changed[index] = byte;
                let _ = Authorization::parse(&changed);
                changed.truncate(index + 1);
                let _ = Authorization::parse(&changed);
            }
        }
    }

    #[test]
    fn what_the_rfc_forbids_is_refused() {
        assert!(refused("Basic dTpw").contains("scheme"));
        assert!(refused(&FULL.replace("username=\"u\"", "username=u")).contains("username must be a quoted"));
        assert!(refused(&FULL.replace("nc=0000000a", "nc=\"0000000a\"")).contains("nc must not be quoted"));
        assert!(refused(&FULL.replace("0000000a", "a")).contains("eight"));
        assert!(refused(&FULL.replace("0000000a", "0000000A")).contains("lower-case"));
        assert!(refused(&FULL.replace("0000000a", "00000000")).contains("00000001"));
        assert!(refused(&FULL.replace(" nonce=\"n\",", "")).contains("nonce is missing"));
        assert!(refused(&FULL.replace(" qop=auth,", "")).contains("together with qop"));
        assert!(refused(&format!("{FULL}, realm=\"s\"")).contains("twice"));
        assert!(refused(&FULL.replace("=\"o\"", "=\"o")).contains("does not end"));
        assert!(refused(&FULL.replace("auth,", "auth-conf,")).contains("qop must be"));
        assert!(refused(&FULL.replace("MD5,", "SHA-1,")).contains("algorithm"));
        assert!(refused(&FULL.replace("cnonce=\"c\"", "cnonce=\"\"")).contains("cnonce is empty"));
    }
}
