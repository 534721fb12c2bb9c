//! Reads the challenges of a 401: all values of `WWW-Authenticate`, each of which may hold several.
//!
//! Nothing a server sends makes this panic or work for long. A challenge that cannot be used does not spoil
//! those beside it; it is kept as the reason to give when none of them can be used either.

use super::algorithm::Algorithm;
use super::syntax::{Cursor, Defect};

/// All values together. Servers and HTTP libraries bound a whole header section to about this.
const MAXIMUM_BYTES: usize = 64 * 1024;
const MAXIMUM_OFFERS: usize = 32;
const MAXIMUM_PARAMETERS: usize = 64;
/// Of a realm, nonce or opaque: they go back with every request.
const MAXIMUM_VALUE: usize = 4096;

/// One challenge of a 401.
pub(super) enum Offer {
    Digest(Box<Challenge>),
    /// A scheme that this client does not speak, by its name.
    Other(String),
    /// A Digest challenge, or the rest of a header, that cannot be used.
    Broken(Defect),
}

/// A Digest challenge whose form is right. Whether it can be answered is for [`choice`](super::choice) to say.
///
/// The bytes of realm, nonce and opaque are as the server meant them, without quotes and escapes.
pub(super) struct Challenge {
    pub(super) realm: Box<[u8]>,
    pub(super) nonce: Box<[u8]>,
    pub(super) opaque: Option<Box<[u8]>>,
    pub(super) algorithm: Named,
    pub(super) qop: Qops,
    pub(super) stale: bool,
    pub(super) userhash: bool,
}

/// The `algorithm` of a challenge.
pub(super) struct Named {
    /// `None`: not one that this client knows.
    pub(super) known: Option<Algorithm>,
    /// As the server wrote it, since it goes back unchanged. `None`: not named, so MD5, and not sent back.
    pub(super) written: Option<Box<[u8]>>,
}

/// The `qop` of a challenge; tokens that this client does not know are passed over.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Qops {
    /// There was a list with something in it. Without one, the response is computed as in RFC 2069.
    pub(super) given: bool,
    pub(super) auth: bool,
    pub(super) auth_int: bool,
}

impl Qops {
    fn parse(list: &[u8]) -> Self {
        let mut qops = Self::default();
        for item in list.split(|byte| matches!(byte, b',' | b' ' | b'\t')).filter(|item| !item.is_empty()) {
            qops.given = true;
            qops.auth |= item.eq_ignore_ascii_case(b"auth");
            qops.auth_int |= item.eq_ignore_ascii_case(b"auth-int");
        }
        qops
    }
}

/// Reads all values of `WWW-Authenticate`.
pub(super) fn parse<'a>(values: impl IntoIterator<Item = &'a [u8]>) -> Vec<Offer> {
    let mut offers = Vec::new();
    let mut bytes = 0;
    for value in values {
        bytes += value.len();
        let result =
            if bytes > MAXIMUM_BYTES { Err(Defect::TooLong) } else { parse_value(value, &mut offers) };
        if let Err(defect) = result {
            offers.push(Offer::Broken(defect));
        }
        if bytes > MAXIMUM_BYTES {
            break;
        }
    }
    offers
}

/// An error says that the rest of the value makes no sense; what came before has been kept.
fn parse_value(value: &[u8], offers: &mut Vec<Offer>) -> Result<(), Defect> {
    let mut cursor = Cursor::new(value);
    cursor.skip_separators();
    while !cursor.is_at_end() {
        if offers.len() >= MAXIMUM_OFFERS {
            return Err(Defect::TooLong);
        }
        let scheme = cursor.token()?;
        let spaced = cursor.skip_space();
        if !spaced && !cursor.ends_item() {
            return Err(Defect::Syntax);
        }
        if scheme.eq_ignore_ascii_case(b"digest") {
            let mut fields = Fields::default();
            each_parameter(&mut cursor, |name, value| fields.take(name, value))?;
            offers.push(match fields.finish() {
                Ok(challenge) => Offer::Digest(Box::new(challenge)),
                Err(defect) => Offer::Broken(defect),
            });
        } else {
            if !cursor.skip_token68() {
                each_parameter(&mut cursor, |_, _| {})?;
            }
            offers.push(Offer::Other(String::from_utf8_lossy(&scheme[..scheme.len().min(32)]).into_owned()));
            cursor.skip_separators();
        }
    }
    Ok(())
}

/// Reads parameters up to the end or to the next scheme, which is a name with no `=` behind it.
fn each_parameter(cursor: &mut Cursor<'_>, mut take: impl FnMut(&[u8], &[u8])) -> Result<(), Defect> {
    loop {
        cursor.skip_separators();
        let Some(name) = cursor.parameter_name()? else { return Ok(()) };
        take(name, &cursor.value()?);
    }
}

/// The parameters of a Digest challenge as they are met; the first defect stays.
#[derive(Default)]
struct Fields {
    names: Vec<Box<[u8]>>,
    defect: Option<Defect>,
    realm: Option<Box<[u8]>>,
    nonce: Option<Box<[u8]>>,
    opaque: Option<Box<[u8]>>,
    algorithm: Option<Box<[u8]>>,
    qop: Qops,
    stale: bool,
    userhash: bool,
}

impl Fields {
    fn take(&mut self, name: &[u8], value: &[u8]) {
        if self.names.len() >= MAXIMUM_PARAMETERS {
            self.defect.get_or_insert(Defect::TooLong);
            return;
        }
        let known = ["realm", "nonce", "opaque", "algorithm", "qop", "stale", "userhash"]
            .into_iter()
            .find(|known| name.eq_ignore_ascii_case(known.as_bytes()));
        if self.names.iter().any(|seen| seen.eq_ignore_ascii_case(name)) {
            self.defect.get_or_insert(Defect::Duplicate(known.unwrap_or("a parameter")));
            return;
        }
        self.names.push(name.into());
        let Some(known) = known else { return };
        if value.len() > MAXIMUM_VALUE {
            self.defect.get_or_insert(Defect::Oversized(known));
            return;
        }
        match known {
            "realm" => self.realm = Some(value.into()),
            "nonce" => self.nonce = Some(value.into()),
            "opaque" => self.opaque = Some(value.into()),
            "algorithm" => self.algorithm = Some(value.into()),
            "qop" => self.qop = Qops::parse(value),
            "stale" => self.stale = value.eq_ignore_ascii_case(b"true"),
            _ => self.userhash = value.eq_ignore_ascii_case(b"true"),
        }
    }

    fn finish(self) -> Result<Challenge, Defect> {
        if let Some(defect) = self.defect {
            return Err(defect);
        }
        let required = |value: Option<Box<[u8]>>, name| match value {
            None => Err(Defect::Missing(name)),
            Some(value) if value.is_empty() => Err(Defect::Empty(name)),
            Some(value) => Ok(value),
        };
        Ok(Challenge {
            realm: required(self.realm, "realm")?,
            nonce: required(self.nonce, "nonce")?,
            opaque: self.opaque,
            algorithm: Named {
                known: match &self.algorithm {
                    None => Some(Algorithm::DEFAULT),
                    Some(name) => Algorithm::named(name),
                },
                written: self.algorithm,
            },
            qop: self.qop,
            stale: self.stale,
            userhash: self.userhash,
        })
    }
}
