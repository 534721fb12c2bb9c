//! The algorithms of RFC 7616, and the one place where something is hashed.
//!
//! Of the `digest_auth` crate, which would do more, nothing is left here: it gives memory back with the end of
//! what it hashed still in it, so with the private key; its header types would compute HA1 from the password again
//! for each request, hold text where a realm may be any bytes, and answer `auth` where `auth-int` was asked and
//! there is no body; its parser panics on bytes that a server may send. The tests' server is made of it.

use md5::Md5;
use sha2::digest::{Digest, FixedOutputReset};
use sha2::{Sha256, Sha512_256};

/// A hash function of HTTP Digest (RFC 7616), ordered from the weakest to the strongest.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
#[non_exhaustive]
pub enum DigestHash {
    /// RFC 1321; broken for signatures, and still what most servers ask for here.
    #[default]
    Md5,
    /// SHA-256 of FIPS 180-4.
    Sha256,
    /// SHA-512/256 of FIPS 180-4, which is not a truncated SHA-512: its initial values differ.
    Sha512_256,
}

impl DigestHash {
    /// The hash of `bytes` in lower-case hex.
    pub(super) fn hex(self, bytes: &[u8]) -> String {
        match self {
            Self::Md5 => hash::<Md5>(bytes),
            Self::Sha256 => hash::<Sha256>(bytes),
            Self::Sha512_256 => hash::<Sha512_256>(bytes),
        }
    }

    /// How long [`hex`](Self::hex) is.
    pub(super) const fn hex_length(self) -> usize {
        match self {
            Self::Md5 => 32,
            Self::Sha256 | Self::Sha512_256 => 64,
        }
    }
}

/// The function wipes what it holds of `bytes` when it is dropped, so it is not moved before: a move is a copy.
fn hash<F: Digest + FixedOutputReset>(bytes: &[u8]) -> String {
    const DIGITS: &[u8; 16] = b"0123456789abcdef";
    let mut function = F::new();
    Digest::update(&mut function, bytes);
    let hash = function.finalize_reset();
    let mut text = String::with_capacity(2 * hash.len());
    for byte in hash {
        text.push(char::from(DIGITS[usize::from(byte >> 4)]));
        text.push(char::from(DIGITS[usize::from(byte & 15)]));
    }
    text
}

/// An algorithm as a challenge names it: a hash function, with or without `-sess`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Algorithm {
    pub(super) function: DigestHash,
    /// HA1 also covers the nonce and the client's nonce.
    pub(super) session: bool,
}

impl Algorithm {
    /// What a challenge without an algorithm means.
    pub(super) const DEFAULT: Self = Self { function: DigestHash::Md5, session: false };

    /// Reads a name without regard to case; `None` when it is not one of the six.
    pub(super) fn named(name: &[u8]) -> Option<Self> {
        const SESSION: &[u8] = b"-sess";
        let (base, session) = match name.split_at_checked(name.len().wrapping_sub(SESSION.len())) {
            Some((base, suffix)) if suffix.eq_ignore_ascii_case(SESSION) => (base, true),
            _ => (name, false),
        };
        let function = [
            (&b"MD5"[..], DigestHash::Md5),
            (b"SHA-256", DigestHash::Sha256),
            (b"SHA-512-256", DigestHash::Sha512_256),
        ]
        .into_iter()
        .find_map(|(known, function)| base.eq_ignore_ascii_case(known).then_some(function))?;
        Some(Self { function, session })
    }
}
