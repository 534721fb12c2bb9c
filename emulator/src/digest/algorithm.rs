//! The hash functions of RFC 7616, giving lower-case hex without allocating.

use md5::Md5;
use serde::{Deserialize, Serialize};
use sha2::digest::Digest as Hash;
use sha2::{Sha256, Sha512_256};

/// One of the six algorithms of RFC 7616; SHA-512-256 is the function of FIPS 180-4.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Algorithm {
    /// MD5, the one the service is known to use.
    #[serde(rename = "MD5")]
    Md5,
    /// MD5 with a session key bound to the first client nonce.
    #[serde(rename = "MD5-sess")]
    Md5Session,
    /// SHA-256.
    #[serde(rename = "SHA-256")]
    Sha256,
    /// SHA-256 with a session key bound to the first client nonce.
    #[serde(rename = "SHA-256-sess")]
    Sha256Session,
    /// SHA-512/256.
    #[serde(rename = "SHA-512-256")]
    Sha512Truncated,
    /// SHA-512/256 with a session key bound to the first client nonce.
    #[serde(rename = "SHA-512-256-sess")]
    Sha512TruncatedSession,
}

impl Algorithm {
    const ALL: [Self; 6] = [
        Self::Md5,
        Self::Md5Session,
        Self::Sha256,
        Self::Sha256Session,
        Self::Sha512Truncated,
        Self::Sha512TruncatedSession,
    ];

    /// The token of the `algorithm` parameter.
    pub const fn token(self) -> &'static str {
        match self {
            Self::Md5 => "MD5",
            Self::Md5Session => "MD5-sess",
            Self::Sha256 => "SHA-256",
            Self::Sha256Session => "SHA-256-sess",
            Self::Sha512Truncated => "SHA-512-256",
            Self::Sha512TruncatedSession => "SHA-512-256-sess",
        }
    }

    /// The algorithm of a token, whose case does not matter.
    pub(crate) fn from_token(token: &[u8]) -> Option<Self> {
        Self::ALL.into_iter().find(|algorithm| token.eq_ignore_ascii_case(algorithm.token().as_bytes()))
    }

    pub(crate) const fn is_session(self) -> bool {
        matches!(self, Self::Md5Session | Self::Sha256Session | Self::Sha512TruncatedSession)
    }

    /// Which of the three functions this is, as an index for what is kept per function.
    pub(crate) const fn function(self) -> usize {
        match self {
            Self::Md5 | Self::Md5Session => 0,
            Self::Sha256 | Self::Sha256Session => 1,
            Self::Sha512Truncated | Self::Sha512TruncatedSession => 2,
        }
    }

    /// Hashes `parts` with a colon between each two.
    pub(crate) fn hash(self, parts: &[&[u8]]) -> Hex {
        match self.function() {
            0 => hash_with::<Md5>(parts),
            1 => hash_with::<Sha256>(parts),
            _ => hash_with::<Sha512_256>(parts),
        }
    }
}

fn hash_with<H: Hash>(parts: &[&[u8]]) -> Hex {
    let mut hash = H::new();
    for (index, part) in parts.iter().enumerate() {
        if index > 0 {
            hash.update(b":");
        }
        hash.update(part);
    }
    Hex::of(&hash.finalize())
}

/// A hash in lower-case hex: 32 or 64 characters.
#[derive(Clone, Copy)]
pub(crate) struct Hex {
    characters: [u8; 64],
    length: usize,
}

impl Hex {
    fn of(bytes: &[u8]) -> Self {
        const DIGITS: &[u8; 16] = b"0123456789abcdef";
        let mut characters = [0; 64];
        for (pair, byte) in characters.chunks_exact_mut(2).zip(bytes) {
            pair[0] = DIGITS[usize::from(byte >> 4)];
            pair[1] = DIGITS[usize::from(byte & 15)];
        }
        Self { characters, length: bytes.len() * 2 }
    }

    pub(crate) fn as_bytes(&self) -> &[u8] {
        &self.characters[..self.length]
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parts_are_joined_by_colons() {
        let joined = Algorithm::Md5.hash(&[b"Mufasa", b"testrealm@host.com", b"Circle Of Life"]);
        assert_eq!(joined.as_bytes(), b"939e7578ed9e3c518a452acee763bce9");
    }

    #[test]
    fn sha_512_256_is_the_function_of_fips_180_4() {
        let hash = Algorithm::Sha512Truncated.hash(&[b"abc"]);
        assert_eq!(hash.as_bytes(), b"53048e2681941ef99b2e29b76b4c7dabe4c2d0c634fc6d46e0e2f13107e7af23");
    }

    #[test]
    fn tokens_are_known_in_any_case() {
        for algorithm in Algorithm::ALL {
            let lower = algorithm.token().to_ascii_lowercase();
            assert_eq!(Algorithm::from_token(lower.as_bytes()), Some(algorithm));
        }
        assert_eq!(Algorithm::from_token(b"SHA-1"), None);
    }
}
