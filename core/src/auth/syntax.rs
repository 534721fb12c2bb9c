//! The grammar that `WWW-Authenticate` and `Authentication-Info` share: lists of `name=value`.
//!
//! It works on bytes, because a realm may hold any, and looks at each byte a fixed number of times. It accepts
//! what RFC 9110 allows, and an unquoted value of any characters but those that would end it (`nonce=ab==`),
//! which servers send although the grammar has no room for it.

use std::borrow::Cow;
use std::fmt;

/// Why a header cannot be used. It names parameters that RFC 7616 defines, and never repeats a value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Defect {
    /// A quoted value that does not end.
    Unterminated,
    /// A byte that cannot stand where it stands, or nothing where a value should be.
    Syntax,
    /// A control character inside a value.
    ControlCharacter,
    /// More bytes, parameters or challenges than any server has reason to send.
    TooLong,
    /// A parameter given twice; a known one is named.
    Duplicate(&'static str),
    Missing(&'static str),
    Empty(&'static str),
    /// A value longer than any server has reason to send.
    Oversized(&'static str),
}

impl fmt::Display for Defect {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Unterminated => formatter.write_str("a quoted value does not end"),
            Self::Syntax => formatter.write_str("it does not follow the grammar of RFC 9110, section 11"),
            Self::ControlCharacter => formatter.write_str("it holds a control character"),
            Self::TooLong => formatter.write_str("it is too long"),
            Self::Duplicate(name) => write!(formatter, "{name} is given twice"),
            Self::Missing(name) => write!(formatter, "it has no {name}"),
            Self::Empty(name) => write!(formatter, "its {name} is empty"),
            Self::Oversized(name) => write!(formatter, "its {name} is too long"),
        }
    }
}

/// A place in one header value.
pub(super) struct Cursor<'a> {
    bytes: &'a [u8],
    at: usize,
}

impl<'a> Cursor<'a> {
    pub(super) fn new(bytes: &'a [u8]) -> Self {
        Self { bytes, at: 0 }
    }

    pub(super) fn is_at_end(&self) -> bool {
        self.at == self.bytes.len()
    }

    /// Goes to the next item of the list: over white space, commas and the empty items between them.
    pub(super) fn skip_separators(&mut self) {
        self.take_while(|byte| is_space(byte) || byte == b',');
    }

    /// White space; whether there was any.
    pub(super) fn skip_space(&mut self) -> bool {
        !self.take_while(is_space).is_empty()
    }

    /// Whether an item ends here, after any white space.
    pub(super) fn ends_item(&mut self) -> bool {
        self.skip_space();
        self.is_at_end() || self.peek() == Some(b',')
    }

    /// A name: of a scheme or of a parameter.
    pub(super) fn token(&mut self) -> Result<&'a [u8], Defect> {
        match self.take_while(is_token) {
            [] => Err(Defect::Syntax),
            token => Ok(token),
        }
    }

    /// The name of the next parameter, up to its value. `None` at the end and, without going further, before a
    /// name that no `=` follows: the next scheme.
    pub(super) fn parameter_name(&mut self) -> Result<Option<&'a [u8]>, Defect> {
        let start = self.at;
        if self.is_at_end() {
            return Ok(None);
        }
        let name = self.token()?;
        self.skip_space();
        if self.peek() == Some(b'=') {
            self.at += 1;
            self.skip_space();
            return Ok(Some(name));
        }
        self.at = start;
        Ok(None)
    }

    /// The credentials-like form that other schemes use instead of parameters: `Negotiate YII=`. Stays where it
    /// is and answers false where something else follows.
    pub(super) fn skip_token68(&mut self) -> bool {
        let start = self.at;
        let length = self.take_while(|byte| byte.is_ascii_alphanumeric() || b"-._~+/".contains(&byte)).len();
        self.take_while(|byte| byte == b'=');
        if length > 0 && self.ends_item() {
            return true;
        }
        self.at = start;
        false
    }

    /// A value, quoted or not, without its quotes and escapes, up to the end of its item.
    pub(super) fn value(&mut self) -> Result<Cow<'a, [u8]>, Defect> {
        let value = if self.peek() == Some(b'"') { self.quoted()? } else { self.bare()? };
        if value.iter().any(|&byte| byte.is_ascii_control() && byte != b'\t') {
            return Err(Defect::ControlCharacter);
        }
        if self.ends_item() { Ok(value) } else { Err(Defect::Syntax) }
    }

    fn bare(&mut self) -> Result<Cow<'a, [u8]>, Defect> {
        match self.take_while(|byte| !is_space(byte) && byte != b',' && byte != b'"') {
            [] => Err(Defect::Syntax),
            value => Ok(Cow::Borrowed(value)),
        }
    }

    fn quoted(&mut self) -> Result<Cow<'a, [u8]>, Defect> {
        self.at += 1;
        let plain = self.take_while(|byte| byte != b'"' && byte != b'\\');
        let mut value = Cow::Borrowed(plain);
        loop {
            match self.next() {
                None => return Err(Defect::Unterminated),
                Some(b'"') => return Ok(value),
                Some(b'\\') => value.to_mut().push(self.next().ok_or(Defect::Unterminated)?),
                Some(byte) => value.to_mut().push(byte),
            }
        }
    }

    fn peek(&self) -> Option<u8> {
        self.bytes.get(self.at).copied()
    }

    fn next(&mut self) -> Option<u8> {
        let byte = self.peek()?;
        self.at += 1;
        Some(byte)
    }

    fn take_while(&mut self, wanted: impl Fn(u8) -> bool) -> &'a [u8] {
        let rest = &self.bytes[self.at..];
        let length = rest.iter().position(|&byte| !wanted(byte)).unwrap_or(rest.len());
        self.at += length;
        &rest[..length]
    }
}

fn is_space(byte: u8) -> bool {
    byte == b' ' || byte == b'\t'
}

fn is_token(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || b"!#$%&'*+-.^_`|~".contains(&byte)
}
