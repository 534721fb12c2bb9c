//! Headers that no server would send, made from those that servers send. The seed is fixed, so that a failure
//! comes again.

use std::sync::Arc;
use std::time::{Duration, Instant};

use super::super::algorithm::DigestHash;
use super::super::answer::{Account, Signer};
use super::super::challenge::{self, Offer};
use super::super::choice::choose;
use super::super::info;
use super::{GET, credentials, digest, parse};

const SEEDS: [&str; 8] = [
    r#"Digest realm="http-auth@example.org", qop="auth, auth-int", algorithm=SHA-256, nonce="7ypf/xlj9=", opaque="FQ""#,
    r#"Digest realm="a", nonce="1", algorithm=MD5, Digest realm="b", nonce="2", algorithm=SHA-512-256-sess, qop=auth"#,
    r#"Basic realm="simple", Negotiate YIIJvQ==, Digest realm="q\"u\\oted", nonce=ab==, stale=true, userhash=true"#,
    "Digest realm=r,nonce=n,domain=\"\",stale=FALSE,charset=UTF-8",
    r#"nextnonce="abc", qop=auth, rspauth="0123456789abcdef", cnonce="c", nc=00000001"#,
    "Bearer error=\"invalid_token\", error_description=\"it, has = everything \\\" in it\"",
    ",,, Digest ,realm = \"x\" ,, nonce\t=\ty,",
    "Digest realm=\"caf\u{e9}\u{ff}\", nonce=\"\u{80}\"",
];

struct Random(u64);

impl Random {
    fn below(&mut self, bound: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 >> 32).unwrap() % bound.max(1)
    }

    fn byte(&mut self) -> u8 {
        const LIKELY: &[u8] = b"\"\\,= \tDigestrealmnonceqop;:/\0\r\n\x7f\x80\xff";
        if self.below(2) == 0 { LIKELY[self.below(LIKELY.len())] } else { self.below(256).to_le_bytes()[0] }
    }

    fn mutate(&mut self, bytes: &mut Vec<u8>) {
        let at = self.below(bytes.len() + 1);
        let end = (at + self.below(12)).min(bytes.len());
        match self.below(6) {
            0 => bytes.insert(at, self.byte()),
            1 => drop(bytes.drain(at..end)),
            2 => bytes.truncate(at),
            3 => {
                let piece = bytes[at..end].to_vec();
                let to = self.below(bytes.len() + 1);
                bytes.splice(to..to, piece);
            }
            4 => bytes.splice(at..at, SEEDS[self.below(SEEDS.len())].bytes()).for_each(drop),
            _ => bytes[at..end].fill(self.byte()),
        }
    }
}

#[test]
fn case_05_no_header_makes_reading_panic_and_what_is_read_can_be_answered() {
    let mut random = Random(0x9e37_79b9_7f4a_7c15);
    let credentials = credentials("user", "password");
    let mut read = 0;
    for round in 0..30_000 {
        let mut value = SEEDS[round % SEEDS.len()].as_bytes().to_vec();
        for _ in 0..=random.below(3) {
            random.mutate(&mut value);
        }
        info::parse(&value);
        let offers = challenge::parse([&value[..], b"Digest realm=last, nonce=last"]);
        for offer in &offers {
            if let Offer::Digest(challenge) = offer {
                read += 1;
                assert!(!challenge.realm.is_empty() && !challenge.nonce.is_empty());
            }
        }
        let choice = choose(offers, DigestHash::Md5).expect("the second value can always be answered");
        let account =
            Arc::new(Account::new(&credentials, &choice.challenge.realm, choice.algorithm.function));
        let header =
            Signer::new(&credentials, account, choice, "c".into()).sign(1, &GET).expect("a valid header");
        // What has been written can be read again.
        assert!(matches!(&parse(header.as_bytes())[..], [Offer::Digest(_)]));
    }
    assert!(read > 35_000, "the mutations leave too little to read: {read}");
}

#[test]
fn case_05_any_value_survives_quoting() {
    let mut random = Random(42);
    for _ in 0..5_000 {
        let printable = |byte: u8| if byte.is_ascii_control() && byte != b'\t' { b'"' } else { byte };
        let realm: Vec<u8> = (0..=random.below(40)).map(|_| printable(random.byte())).collect();
        let mut quoted = Vec::new();
        for &byte in &realm {
            if byte == b'"' || byte == b'\\' || random.below(10) == 0 {
                quoted.push(b'\\');
            }
            quoted.push(byte);
        }
        let value = [b"Digest nonce=n, realm=\"", &quoted[..], b"\""].concat();
        assert_eq!(&*digest(&value).realm, realm);
    }
}

#[test]
fn case_05_the_worst_headers_take_no_longer_than_their_length_allows() {
    let piece = |text: &str| text.repeat(64_000 / text.len()).into_bytes();
    let started = Instant::now();
    for text in [
        ",",
        "a",
        "a ",
        "a=",
        "a=b,",
        "Digest ",
        "Digest,",
        "\"",
        "\\",
        "x \"\\",
        "Digest a=\"\\\"",
        "a= ,",
        "\t=",
    ] {
        challenge::parse([&piece(text)[..]]);
        challenge::parse([&[b"Digest realm=\"", &piece(text)[..]].concat()[..]]);
        challenge::parse([&[b"Basic ", &piece(text)[..]].concat()[..]]);
        info::parse(&piece(text));
    }
    let numbered: Vec<_> = (0..8_000).map(|n| format!("p{n}=1")).collect();
    challenge::parse([format!("Digest {}", numbered.join(",")).as_bytes()]);
    challenge::parse(std::iter::repeat_n(&b"Digest realm=r, nonce=n"[..], 100_000));
    // Milliseconds each; work that grows with the square of the length would take minutes.
    assert!(started.elapsed() < Duration::from_secs(20), "{:?}", started.elapsed());
}
