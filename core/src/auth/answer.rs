//! Computes a response and writes it into an `Authorization` header.
//!
//! A [`Signer`] holds all that stays the same while a nonce lasts, down to the bytes of the header before and
//! after what changes. Signing one request is two hashes and two buffers.

use std::borrow::Cow;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use http::HeaderValue;
use ring::rand::{SecureRandom, SystemRandom};
use zeroize::{Zeroize, Zeroizing};

use super::algorithm::{Algorithm, DigestHash};
use super::choice::{Choice, Qop};
use super::{AuthError, RequestLine};
use crate::credentials::Credentials;

/// The credentials in one realm: the hash of user name, realm and password, computed once for all its nonces.
pub(super) struct Account {
    realm: Box<[u8]>,
    function: DigestHash,
    /// H(username:realm:password): worth as much as the password in this realm, so it is wiped like it.
    hash: Zeroizing<String>,
    accepted: AtomicBool,
}

impl Account {
    pub(super) fn new(credentials: &Credentials, realm: &[u8], function: DigestHash) -> Self {
        let (username, password) =
            (credentials.public_key.as_bytes(), credentials.private_key.expose().as_bytes());
        // Of full size at once: growing would leave pieces of the password behind.
        let mut text = Zeroizing::new(Vec::with_capacity(username.len() + realm.len() + password.len() + 2));
        join(&mut text, &[username, realm, password]);
        let hash = Zeroizing::new(function.hex(&text));
        Self { realm: realm.into(), function, hash, accepted: AtomicBool::new(false) }
    }

    /// Whether its hash is the one that this choice needs.
    pub(super) fn serves(&self, choice: &Choice) -> bool {
        self.function == choice.algorithm.function && self.realm == choice.challenge.realm
    }

    /// Whether the server has ever let a request with this hash pass.
    pub(super) fn is_accepted(&self) -> bool {
        self.accepted.load(Ordering::Relaxed)
    }

    pub(super) fn accept(&self) {
        if !self.is_accepted() {
            self.accepted.store(true, Ordering::Relaxed);
        }
    }
}

/// Signs the requests of one nonce.
pub(super) struct Signer {
    pub(super) account: Arc<Account>,
    pub(super) nonce: Box<[u8]>,
    pub(super) algorithm: Algorithm,
    qop: Option<Qop>,
    /// One for the whole nonce. It need not change, since nc does; and a -sess HA1 is fixed by the first.
    cnonce: Box<str>,
    /// H(A1) in hex.
    ha1: Zeroizing<String>,
    opaque: Option<Box<[u8]>>,
    /// The algorithm as the server wrote it.
    algorithm_written: Option<Box<[u8]>>,
    /// H(username:realm), in the place of the user name where the server allows that.
    userhash: Option<Box<str>>,
    /// The header up to the target, and from behind nc (or behind the response, without qop) to its end.
    head: Box<[u8]>,
    tail: Box<[u8]>,
}

impl Signer {
    /// A signer for the nonce of a challenge. `account` must be the one that serves the choice.
    pub(super) fn new(
        credentials: &Credentials,
        account: Arc<Account>,
        choice: Choice,
        cnonce: Box<str>,
    ) -> Self {
        let Choice { challenge, algorithm, qop, .. } = choice;
        let userhash = challenge.userhash.then(|| {
            let mut text = Vec::new();
            join(&mut text, &[credentials.public_key.as_bytes(), &challenge.realm]);
            algorithm.function.hex(&text).into_boxed_str()
        });
        let mut signer = Self {
            account,
            nonce: challenge.nonce,
            algorithm,
            qop,
            cnonce,
            ha1: Zeroizing::default(),
            opaque: challenge.opaque,
            algorithm_written: challenge.algorithm.written,
            userhash,
            head: Box::default(),
            tail: Box::default(),
        };
        signer.prepare(credentials);
        signer
    }

    /// The same session under the nonce that the server wants next.
    pub(super) fn with_nonce(&self, credentials: &Credentials, nonce: Box<[u8]>, cnonce: Box<str>) -> Self {
        let mut signer = Self {
            account: Arc::clone(&self.account),
            nonce,
            algorithm: self.algorithm,
            qop: self.qop,
            cnonce,
            ha1: Zeroizing::default(),
            opaque: self.opaque.clone(),
            algorithm_written: self.algorithm_written.clone(),
            userhash: self.userhash.clone(),
            head: Box::default(),
            tail: Box::default(),
        };
        signer.prepare(credentials);
        signer
    }

    /// Fills in what follows from the rest.
    fn prepare(&mut self, credentials: &Credentials) {
        self.ha1 = if self.algorithm.session {
            let mut text = Zeroizing::new(Vec::with_capacity(160 + self.nonce.len()));
            join(&mut text, &[self.account.hash.as_bytes(), &self.nonce, self.cnonce.as_bytes()]);
            Zeroizing::new(self.algorithm.function.hex(&text))
        } else {
            self.account.hash.clone()
        };

        let username = self.userhash.as_deref().unwrap_or(&credentials.public_key);
        let mut head = b"Digest ".to_vec();
        quoted(&mut head, "username", username.as_bytes());
        quoted(&mut head, ", realm", &self.account.realm);
        quoted(&mut head, ", nonce", &self.nonce);
        head.extend_from_slice(b", uri=\"");
        self.head = head.into();

        let mut tail = Vec::new();
        if self.qop.is_some() {
            quoted(&mut tail, ", cnonce", self.cnonce.as_bytes());
        }
        if let Some(opaque) = &self.opaque {
            quoted(&mut tail, ", opaque", opaque);
        }
        if let Some(algorithm) = &self.algorithm_written {
            tail.extend_from_slice(b", algorithm=");
            tail.extend_from_slice(algorithm);
        }
        if self.userhash.is_some() {
            tail.extend_from_slice(b", userhash=true");
        }
        self.tail = tail.into();
    }

    /// The `Authorization` header of a request, marked as sensitive.
    ///
    /// # Errors
    /// The target holds what cannot stand on a request line.
    pub(super) fn sign(&self, nc: u32, request: &RequestLine<'_>) -> Result<HeaderValue, AuthError> {
        let target = on_the_wire(request.target);
        let response = self.response(self.qop, nc, request.method, &target, request.body);

        // Behind the target: `", response="…", qop=auth-int, nc=00000001`.
        let length = self.head.len() + target.len() + 14 + response.len() + 28 + self.tail.len();
        let mut header = Vec::with_capacity(length);
        header.extend_from_slice(&self.head);
        escaped(&mut header, target.as_bytes());
        header.extend_from_slice(b"\", response=\"");
        header.extend_from_slice(response.as_bytes());
        header.push(b'"');
        if let Some(qop) = self.qop {
            header.extend_from_slice(b", qop=");
            header.extend_from_slice(qop.name().as_bytes());
            header.extend_from_slice(b", nc=");
            header.extend_from_slice(&eight_digits(nc));
        }
        header.extend_from_slice(&self.tail);
        let mut header = HeaderValue::try_from(header).map_err(|_| AuthError::Target)?;
        header.set_sensitive(true);
        Ok(header)
    }

    /// What a server that knows the password says in `rspauth`. `qop` is the one that the server names.
    pub(super) fn proof(&self, qop: Option<Qop>, nc: u32, target: &str, body: Option<&[u8]>) -> String {
        self.response(qop, nc, "", &on_the_wire(target), body)
    }

    pub(super) fn qop(&self) -> Option<Qop> {
        self.qop
    }

    pub(super) fn cnonce(&self) -> &str {
        &self.cnonce
    }

    fn response(&self, qop: Option<Qop>, nc: u32, method: &str, target: &str, body: Option<&[u8]>) -> String {
        let function = self.algorithm.function;
        let longest_a2 = method.len() + target.len() + function.hex_length() + 2;
        let longest_a3 = 2 * function.hex_length() + self.nonce.len() + self.cnonce.len() + 22;
        let mut text = Vec::with_capacity(longest_a2.max(longest_a3));

        if qop == Some(Qop::AuthInt) {
            let body = function.hex(body.unwrap_or_default());
            join(&mut text, &[method.as_bytes(), target.as_bytes(), body.as_bytes()]);
        } else {
            join(&mut text, &[method.as_bytes(), target.as_bytes()]);
        }
        let ha2 = function.hex(&text);

        text.clear();
        if let Some(qop) = qop {
            let (nc, cnonce, qop) = (eight_digits(nc), self.cnonce.as_bytes(), qop.name().as_bytes());
            join(&mut text, &[self.ha1.as_bytes(), &self.nonce, &nc, cnonce, qop, ha2.as_bytes()]);
        } else {
            join(&mut text, &[self.ha1.as_bytes(), &self.nonce, ha2.as_bytes()]);
        }
        let response = function.hex(&text);
        text.zeroize();
        response
    }
}

/// A client's nonce: 128 bits from the system's random source, in hex.
///
/// # Errors
/// The system has no random source.
pub(super) fn fresh_cnonce() -> Result<Box<str>, AuthError> {
    let mut bytes = [0; 16];
    SystemRandom::new().fill(&mut bytes).map_err(|_| AuthError::NoRandomness)?;
    let digits = bytes.iter().flat_map(|byte| [byte >> 4, byte & 15]);
    Ok(digits.map(|digit| char::from(HEX[usize::from(digit)])).collect::<String>().into())
}

/// The target as the request line has it: an empty path is a slash there.
fn on_the_wire(target: &str) -> Cow<'_, str> {
    match target.bytes().next() {
        None => Cow::Borrowed("/"),
        Some(b'?') => Cow::Owned(format!("/{target}")),
        Some(_) => Cow::Borrowed(target),
    }
}

const HEX: &[u8; 16] = b"0123456789abcdef";

fn eight_digits(nc: u32) -> [u8; 8] {
    std::array::from_fn(|place| HEX[(nc >> (28 - 4 * place)) as usize & 15])
}

fn join(into: &mut Vec<u8>, parts: &[&[u8]]) {
    for (index, part) in parts.iter().enumerate() {
        if index > 0 {
            into.push(b':');
        }
        into.extend_from_slice(part);
    }
}

fn quoted(into: &mut Vec<u8>, name: &str, value: &[u8]) {
    into.extend_from_slice(name.as_bytes());
    into.extend_from_slice(b"=\"");
    escaped(into, value);
    into.push(b'"');
}

fn escaped(into: &mut Vec<u8>, value: &[u8]) {
    let mut rest = value;
    while let Some(special) = rest.iter().position(|&byte| byte == b'"' || byte == b'\\') {
        into.extend_from_slice(&rest[..special]);
        into.extend_from_slice(&[b'\\', rest[special]]);
        rest = &rest[special + 1..];
    }
    into.extend_from_slice(rest);
}
