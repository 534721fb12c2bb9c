//! The parsers of Digest by themselves, and what has to hold for whatever a server sends.
//!
//! They are no part of the crate's surface, so their files stand here once more: for the fuzzer, which then builds in
//! seconds, and for the test of the same promises under an allocator that counts.

#![allow(dead_code, unreachable_pub, missing_docs, reason = "files of the crate, of which this uses a part")]

#[path = "../src/auth/algorithm.rs"]
mod algorithm;
#[path = "../src/auth/challenge.rs"]
mod challenge;
#[path = "../src/auth/choice.rs"]
mod choice;
#[path = "../src/auth/error.rs"]
mod error;
#[path = "../src/auth/info.rs"]
mod info;
#[path = "../src/auth/syntax.rs"]
mod syntax;

use algorithm::DigestHash;
use challenge::{Challenge, Offer};
use error::AuthError;

/// The bounds that `challenge` sets.
const MOST_OFFERS: usize = 32;
const LONGEST_VALUE: usize = 4096;

/// Reads an input as the values of `WWW-Authenticate`, one a line, and as an `Authentication-Info`.
///
/// # Panics
/// A promise is broken.
pub(crate) fn read(input: &[u8]) {
    info::parse(input);
    let offers = challenge::parse(input.split(|&byte| byte == b'\n'));
    let lines = input.split(|&byte| byte == b'\n').count();
    // Each value may end with a defect of its own.
    assert!(offers.len() <= MOST_OFFERS + lines, "{} offers", offers.len());
    for offer in &offers {
        if let Offer::Digest(challenge) = offer {
            for value in [&challenge.realm, &challenge.nonce] {
                assert!((1..=LONGEST_VALUE).contains(&value.len()));
            }
            survives_quoting(challenge);
        }
    }
    if let Err(error) = choice::choose(offers, DigestHash::Md5) {
        assert!(error.to_string().len() < 4096, "an error repeats the server's bytes");
    }
}

/// What was read, written with every byte escaped, reads the same.
fn survives_quoting(challenge: &Challenge) {
    let mut written = b"Digest realm=\"".to_vec();
    escape(&mut written, &challenge.realm);
    written.extend_from_slice(b"\", nonce=\"");
    escape(&mut written, &challenge.nonce);
    written.push(b'"');
    match &challenge::parse([&written[..]])[..] {
        [Offer::Digest(again)] => {
            assert!(again.realm == challenge.realm && again.nonce == challenge.nonce);
        }
        _ => panic!("what was read cannot be written"),
    }
}

fn escape(into: &mut Vec<u8>, value: &[u8]) {
    for &byte in value {
        into.extend_from_slice(&[b'\\', byte]);
    }
}
