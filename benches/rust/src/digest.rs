//! The least that signs ahead: MD5, qop=auth, one nonce for as long as the server takes it.

use std::cell::Cell;
use std::fmt::Write as _;

use md5::{Digest as _, Md5};

use crate::Failure;

/// A nonce and what is computed with it.
pub(crate) struct Signer {
    public_key: String,
    realm: String,
    nonce: String,
    opaque: String,
    secret: String,
    count: Cell<u32>,
}

impl Signer {
    /// Takes the nonce of a challenge.
    pub(crate) fn new(challenge: &str, public_key: &str, private_key: &str) -> Result<Self, Failure> {
        let value = |name: &str| {
            let (_, rest) = challenge.split_once(&format!("{name}=\""))?;
            Some(rest.split_once('"')?.0.to_owned())
        };
        let realm = value("realm").ok_or("the challenge has no realm")?;
        let secret = md5(&format!("{public_key}:{realm}:{private_key}"));
        Ok(Self {
            public_key: public_key.to_owned(),
            realm,
            nonce: value("nonce").ok_or("the challenge has no nonce")?,
            opaque: value("opaque").ok_or("the challenge has no opaque")?,
            secret,
            count: Cell::new(0),
        })
    }

    /// The `Authorization` header of the next GET.
    pub(crate) fn header(&self, target: &str) -> String {
        self.count.set(self.count.get() + 1);
        let Self { public_key, realm, nonce, opaque, secret, .. } = self;
        let count = format!("{:08x}", self.count.get());
        let client_nonce = format!("{:016x}", fastrand::u64(..));
        let request = md5(&format!("GET:{target}"));
        let response = md5(&format!("{secret}:{nonce}:{count}:{client_nonce}:auth:{request}"));
        format!(
            "Digest username=\"{public_key}\", realm=\"{realm}\", nonce=\"{nonce}\", uri=\"{target}\", \
             algorithm=MD5, qop=auth, nc={count}, cnonce=\"{client_nonce}\", response=\"{response}\", \
             opaque=\"{opaque}\""
        )
    }
}

fn md5(text: &str) -> String {
    Md5::digest(text.as_bytes()).iter().fold(String::with_capacity(32), |mut hex, byte| {
        // Writing into a `String` cannot fail.
        let _ = write!(hex, "{byte:02x}");
        hex
    })
}
