//! The server's side of HTTP Digest (RFC 7616), strict in everything a client could get wrong.
//!
//! It knows nothing of HTTP messages: bytes of a header in, a verdict out. The order of the checks is the
//! order of what each gives away: form first, then who, then whether the private key was known, and only for
//! someone who knew it whether the nonce is still good. So `stale=true` is never said to a wrong key.

mod algorithm;
mod authorization;
mod nonce;

use std::sync::{Arc, OnceLock};

use parking_lot::RwLock;
use serde::{Deserialize, Serialize};
use subtle::ConstantTimeEq;

pub use self::algorithm::Algorithm;
use self::algorithm::Hex;
pub(crate) use self::authorization::Authorization;
use self::authorization::{Counted, Protection};
use self::nonce::{Nonces, Standing};
use crate::clock::Moment;

/// The realm of every challenge.
pub(crate) const REALM: &str = "TiDB Cloud";

/// What the server offers and demands. Every field can be left out when it comes as JSON.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct DigestPolicy {
    /// The algorithms offered, one challenge each, in this order. Default: MD5 alone, as the service does.
    pub algorithms: Vec<Algorithm>,
    /// Offers `auth-int` beside `auth`. Default: no.
    pub body_protection: bool,
    /// Seconds for which a nonce is good. Default: 300.
    pub nonce_lifetime: i64,
    /// Takes only counts that rise strictly, which parallel calls do not manage. Default: no.
    pub rising_counts: bool,
    /// Names the next nonce in `Authentication-Info` once a nonce was used this often. Default: never.
    pub next_nonce_after: Option<u32>,
}

impl Default for DigestPolicy {
    fn default() -> Self {
        Self {
            algorithms: vec![Algorithm::Md5],
            body_protection: false,
            nonce_lifetime: 300,
            rising_counts: false,
            next_nonce_after: None,
        }
    }
}

/// One API key's secret, and what is worth keeping of it per hash function.
pub(crate) struct Credential {
    public_key: String,
    private_key: String,
    secrets: [OnceLock<Hex>; 3],
}

impl Credential {
    pub(crate) fn new(public_key: String, private_key: String) -> Self {
        Self { public_key, private_key, secrets: Default::default() }
    }

    pub(crate) fn public_key(&self) -> &str {
        &self.public_key
    }

    pub(crate) fn private_key(&self) -> &str {
        &self.private_key
    }

    /// H(user:realm:password), hashed once per function.
    fn secret(&self, algorithm: Algorithm) -> &Hex {
        self.secrets[algorithm.function()].get_or_init(|| {
            algorithm.hash(&[self.public_key.as_bytes(), REALM.as_bytes(), self.private_key.as_bytes()])
        })
    }
}

/// Finds whose key a public key is.
pub(crate) trait Directory {
    type Owner;
    fn find(&self, public_key: &str) -> Option<Self::Owner>;
    fn credential(owner: &Self::Owner) -> &Credential;
}

/// Why a request was not let in.
#[derive(Debug, PartialEq)]
pub(crate) enum Refusal {
    /// It breaks the rules, or does not fit the challenge; the sentence says how.
    Malformed(&'static str),
    UnknownKey,
    WrongResponse,
    /// Signed with the right key, but with a nonce or count that is no longer good.
    Stale(&'static str),
}

/// Who signed, and the `Authentication-Info` of the answer.
pub(crate) struct Accepted<O> {
    pub(crate) owner: O,
    pub(crate) info: Vec<u8>,
}

/// The parts of a request that Digest signs.
pub(crate) struct Signed<'a> {
    pub(crate) method: &'a str,
    /// The request target exactly as it came.
    pub(crate) target: &'a str,
    pub(crate) body: &'a [u8],
}

/// Challenges, and checks the answers.
pub(crate) struct Verifier {
    nonces: Nonces,
    opaque: String,
    policy: RwLock<Arc<DigestPolicy>>,
}

impl Verifier {
    pub(crate) fn new(policy: DigestPolicy, opaque: String) -> Self {
        Self { nonces: Nonces::new(), opaque, policy: RwLock::new(Arc::new(policy)) }
    }

    pub(crate) fn policy(&self) -> Arc<DigestPolicy> {
        Arc::clone(&self.policy.read())
    }

    pub(crate) fn set_policy(&self, policy: DigestPolicy) {
        *self.policy.write() = Arc::new(policy);
    }

    /// The values of `WWW-Authenticate`, all with one new nonce.
    pub(crate) fn challenges(&self, stale: bool, now: Moment) -> Vec<String> {
        let policy = self.policy();
        let nonce = self.nonces.issue(now);
        let qop = if policy.body_protection { "auth, auth-int" } else { "auth" };
        let stale = if stale { ", stale=true" } else { "" };
        let opaque = &self.opaque;
        let challenge = |algorithm: &Algorithm| {
            let token = algorithm.token();
            format!(
                r#"Digest realm="{REALM}", nonce="{nonce}", opaque="{opaque}", qop="{qop}", algorithm={token}{stale}"#
            )
        };
        policy.algorithms.iter().map(challenge).collect()
    }

    /// Judges an answer to a challenge.
    pub(crate) fn verify<D: Directory>(
        &self,
        authorization: &Authorization<'_>,
        signed: &Signed<'_>,
        directory: &D,
        now: Moment,
    ) -> Result<Accepted<D::Owner>, Refusal> {
        let policy = self.policy();
        self.check_form(authorization, signed, &policy)?;
        let owner = str::from_utf8(&authorization.username)
            .ok()
            .and_then(|username| directory.find(username))
            .ok_or(Refusal::UnknownKey)?;
        let secret = session_secret(D::credential(&owner), authorization);
        let expected = respond(authorization, &secret, signed.method.as_bytes(), signed.body);
        if !bool::from(expected.as_bytes().ct_eq(&authorization.response)) {
            return Err(Refusal::WrongResponse);
        }
        let count = authorization.counted.as_ref().map(|counted| counted.count);
        let uses = match self.nonces.take(
            &authorization.nonce,
            count,
            now,
            policy.nonce_lifetime,
            policy.rising_counts,
        ) {
            Standing::Fresh { uses } => uses,
            Standing::Unknown => return Err(Refusal::Stale("the nonce is not one of this server")),
            Standing::Expired => return Err(Refusal::Stale("the nonce has expired")),
            Standing::Replayed => return Err(Refusal::Stale("nc was used before with this nonce")),
        };
        let next = policy.next_nonce_after.is_some_and(|after| uses >= after).then(|| self.nonces.issue(now));
        Ok(Accepted { owner, info: authentication_info(authorization, &secret, next.as_deref()) })
    }

    /// Everything that can be said without knowing a secret.
    fn check_form(
        &self,
        authorization: &Authorization<'_>,
        signed: &Signed<'_>,
        policy: &DigestPolicy,
    ) -> Result<(), Refusal> {
        let malformed = |reason| Err(Refusal::Malformed(reason));
        if &*authorization.realm != REALM.as_bytes() {
            return malformed("realm is not the one of the challenge");
        }
        if authorization.opaque.as_deref() != Some(self.opaque.as_bytes()) {
            return malformed("opaque is not the one of the challenge");
        }
        if authorization.username_is_hashed {
            return malformed("userhash was not offered");
        }
        if !policy.algorithms.contains(&authorization.algorithm) {
            return malformed("the algorithm was not offered");
        }
        match &authorization.counted {
            None => return malformed("qop is missing although it was offered"),
            Some(counted) if counted.protection == Protection::Body && !policy.body_protection => {
                return malformed("qop=auth-int was not offered");
            }
            Some(_) => {}
        }
        if &*authorization.uri != signed.target.as_bytes() {
            return malformed("uri is not the request target");
        }
        Ok(())
    }
}

/// HA1, which a `-sess` algorithm binds to the nonces.
fn session_secret(credential: &Credential, authorization: &Authorization<'_>) -> Hex {
    let secret = credential.secret(authorization.algorithm);
    match &authorization.counted {
        Some(counted) if authorization.algorithm.is_session() => {
            authorization.algorithm.hash(&[secret.as_bytes(), &authorization.nonce, &counted.client_nonce])
        }
        _ => *secret,
    }
}

/// The `response`, or with an empty method and the answer's body the `rspauth`.
fn respond(authorization: &Authorization<'_>, secret: &Hex, method: &[u8], body: &[u8]) -> Hex {
    let hash = |parts: &[&[u8]]| authorization.algorithm.hash(parts);
    let uri = &*authorization.uri;
    match &authorization.counted {
        None => hash(&[secret.as_bytes(), &authorization.nonce, hash(&[method, uri]).as_bytes()]),
        Some(Counted { protection, count_text, client_nonce, .. }) => {
            let request = match protection {
                Protection::Target => hash(&[method, uri]),
                Protection::Body => hash(&[method, uri, hash(&[body]).as_bytes()]),
            };
            let qop = protection.token().as_bytes();
            hash(&[
                secret.as_bytes(),
                &authorization.nonce,
                count_text,
                client_nonce,
                qop,
                request.as_bytes(),
            ])
        }
    }
}

/// The value of `Authentication-Info`. With `auth-int` the answer's body would have to be hashed too, and it
/// is not known yet; `rspauth` is left out then, which the RFC allows.
fn authentication_info(authorization: &Authorization<'_>, secret: &Hex, next: Option<&str>) -> Vec<u8> {
    let mut info = Vec::with_capacity(160);
    if let Some(counted) = &authorization.counted {
        if counted.protection == Protection::Target {
            info.extend_from_slice(b"rspauth=\"");
            info.extend_from_slice(respond(authorization, secret, b"", b"").as_bytes());
            info.extend_from_slice(b"\", ");
        }
        info.extend_from_slice(b"cnonce=\"");
        for byte in &*counted.client_nonce {
            if matches!(byte, b'"' | b'\\') {
                info.push(b'\\');
            }
            info.push(*byte);
        }
        info.extend_from_slice(b"\", nc=");
        info.extend_from_slice(&counted.count_text);
        info.extend_from_slice(b", qop=");
        info.extend_from_slice(counted.protection.token().as_bytes());
    }
    if let Some(next) = next {
        info.extend_from_slice(b", nextnonce=\"");
        info.extend_from_slice(next.as_bytes());
        info.push(b'"');
    }
    info
}

#[cfg(test)]
mod tests;
