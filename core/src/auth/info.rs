//! Reads `Authentication-Info`, which a server may send with any answer but a 401.
//!
//! It comes with a request that has been carried out, so a form that makes no sense counts as absent instead of
//! failing the call; a proof that is there and wrong is for the caller to refuse.

use super::choice::Qop;
use super::syntax::{Cursor, Defect};

/// Longer than a proof or a nonce has reason to be; the same bound as in a challenge.
const MAXIMUM_VALUE: usize = 4096;

/// What the header says; all of it is optional.
#[derive(Default)]
pub(super) struct Info {
    pub(super) next_nonce: Option<Box<[u8]>>,
    /// The server's proof that it knows the password too.
    pub(super) proof: Option<Box<[u8]>>,
    pub(super) qop: Option<Qop>,
    pub(super) cnonce: Option<Box<[u8]>>,
    pub(super) nc: Option<u32>,
}

/// Reads a value of `Authentication-Info`.
pub(super) fn parse(value: &[u8]) -> Info {
    read(value).unwrap_or_default()
}

fn read(value: &[u8]) -> Result<Info, Defect> {
    let mut info = Info::default();
    let mut cursor = Cursor::new(value);
    cursor.skip_separators();
    while let Some(name) = cursor.parameter_name()? {
        let value = cursor.value()?;
        if value.len() > MAXIMUM_VALUE {
            return Err(Defect::TooLong);
        }
        if name.eq_ignore_ascii_case(b"nextnonce") {
            once(&mut info.next_nonce, "nextnonce", value.into())?;
        } else if name.eq_ignore_ascii_case(b"rspauth") {
            once(&mut info.proof, "rspauth", value.into())?;
        } else if name.eq_ignore_ascii_case(b"cnonce") {
            once(&mut info.cnonce, "cnonce", value.into())?;
        } else if name.eq_ignore_ascii_case(b"qop") {
            let known = [Qop::Auth, Qop::AuthInt];
            info.qop = known.into_iter().find(|qop| value.eq_ignore_ascii_case(qop.name().as_bytes()));
        } else if name.eq_ignore_ascii_case(b"nc") {
            let digits = std::str::from_utf8(&value).map_err(|_| Defect::Syntax)?;
            info.nc = Some(u32::from_str_radix(digits, 16).map_err(|_| Defect::Syntax)?);
        }
        cursor.skip_separators();
    }
    if cursor.is_at_end() { Ok(info) } else { Err(Defect::Syntax) }
}

fn once<T>(slot: &mut Option<T>, name: &'static str, value: T) -> Result<(), Defect> {
    if slot.replace(value).is_some() { Err(Defect::Duplicate(name)) } else { Ok(()) }
}
