//! Why a request cannot be authenticated.
//!
//! None of these holds a value that a server or a user gave, other than the names of the schemes on offer.

use std::fmt;

use super::syntax::Defect;

/// Why the server keeps answering 401.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Refusal {
    /// It does not accept the user name or the password.
    Credentials,
    /// It asks for another nonce again and again.
    Endless,
}

/// Why a request cannot be authenticated, though the credentials may be right.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum AuthError {
    /// A user name that Digest cannot carry, and why.
    Username(&'static str),
    /// A 401 offers other schemes, or none at all.
    NoDigest {
        offered: String,
    },
    UnknownAlgorithm,
    /// Every algorithm offered is weaker than the minimum.
    TooWeak,
    /// Only qualities of protection that RFC 7616 does not define.
    UnknownProtection,
    /// A -sess algorithm without qop, which cannot be computed.
    SessionWithoutProtection,
    Malformed(Defect),
    /// The request target holds what cannot stand in a header.
    Target,
    NoRandomness,
    /// `Authentication-Info` holds a wrong proof. The request has been carried out, by whomever.
    ServerNotProven,
}

impl fmt::Display for Refusal {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(match self {
            Self::Credentials => "the server does not accept the API key",
            Self::Endless => "the server rejects every nonce as soon as it has issued it",
        })
    }
}

impl fmt::Display for AuthError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Username(why) => write!(formatter, "the user name {why}"),
            Self::NoDigest { offered } if offered.is_empty() => {
                formatter.write_str("the server answered 401 without a challenge")
            }
            Self::NoDigest { offered } => {
                write!(formatter, "the server offers no Digest authentication, only {offered}")
            }
            Self::UnknownAlgorithm => formatter.write_str("the server's Digest algorithm is not a known one"),
            Self::TooWeak => formatter
                .write_str("every Digest algorithm that the server offers is weaker than the set minimum"),
            Self::UnknownProtection => {
                formatter.write_str("the server's Digest challenge offers neither qop auth nor auth-int")
            }
            Self::SessionWithoutProtection => {
                formatter.write_str("the server's Digest challenge names a -sess algorithm without a qop")
            }
            Self::Malformed(defect) => {
                write!(formatter, "the server's Digest challenge cannot be read: {defect}")
            }
            Self::Target => formatter.write_str("the request target holds a control character"),
            Self::NoRandomness => formatter.write_str("the system's random source does not answer"),
            Self::ServerNotProven => formatter
                .write_str("the answer's Authentication-Info does not prove that the server knows the key"),
        }
    }
}

impl std::error::Error for AuthError {}
