//! Which of the offered challenges to answer, and with which quality of protection.
//!
//! The strongest hash wins, then the protection (`auth`, then `auth-int`, then none), then the server's order.
//! `auth-int` comes second although it covers the body: it costs a pass over the body and the streaming of it,
//! and TLS covers the body already. Basic is never chosen, whatever stands beside it.

use super::AuthError;
use super::algorithm::{Algorithm, DigestHash};
use super::challenge::{Challenge, Offer};

/// The quality of protection of an answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Qop {
    Auth,
    AuthInt,
}

impl Qop {
    /// As it stands in headers and in the hash.
    pub(super) const fn name(self) -> &'static str {
        match self {
            Self::Auth => "auth",
            Self::AuthInt => "auth-int",
        }
    }
}

/// The challenge to answer, and how.
pub(super) struct Choice {
    pub(super) challenge: Challenge,
    pub(super) algorithm: Algorithm,
    /// `None`: as in RFC 2069, because the server offers none.
    pub(super) qop: Option<Qop>,
    /// The server says that only the nonce was wrong. Said with any of the challenges it holds for all.
    pub(super) stale: bool,
}

/// Picks the strongest challenge that is not weaker than `minimum`.
///
/// # Errors
/// Why there is none: of several reasons, the one nearest to an answer.
pub(super) fn choose(offers: Vec<Offer>, minimum: DigestHash) -> Result<Choice, AuthError> {
    let mut best: Option<Choice> = None;
    let mut stale = false;
    let mut unsupported = None;
    let mut defect = None;
    let mut others = Vec::new();
    for offer in offers {
        match offer {
            Offer::Digest(challenge) => {
                stale |= challenge.stale;
                match answerable(&challenge, minimum) {
                    Ok((algorithm, qop)) => {
                        let choice = Choice { challenge: *challenge, algorithm, qop, stale };
                        if best.as_ref().is_none_or(|best| choice.rank() > best.rank()) {
                            best = Some(choice);
                        }
                    }
                    Err(why) => unsupported = unsupported.or(Some(why)),
                }
            }
            Offer::Broken(found) => defect = defect.or(Some(found)),
            Offer::Other(scheme) => others.push(scheme),
        }
    }
    match (best, unsupported, defect) {
        (Some(best), ..) => Ok(Choice { stale, ..best }),
        (None, Some(why), _) => Err(why),
        (None, None, Some(defect)) => Err(AuthError::Malformed(defect)),
        (None, None, None) => Err(AuthError::NoDigest { offered: others.join(", ") }),
    }
}

fn answerable(challenge: &Challenge, minimum: DigestHash) -> Result<(Algorithm, Option<Qop>), AuthError> {
    let algorithm = challenge.algorithm.known.ok_or(AuthError::UnknownAlgorithm)?;
    if algorithm.function < minimum {
        return Err(AuthError::TooWeak);
    }
    let qop = match challenge.qop {
        qops if qops.auth => Some(Qop::Auth),
        qops if qops.auth_int => Some(Qop::AuthInt),
        qops if qops.given => return Err(AuthError::UnknownProtection),
        // HA1 of a -sess algorithm covers the client's nonce, which an answer without qop does not carry.
        _ if algorithm.session => return Err(AuthError::SessionWithoutProtection),
        _ => None,
    };
    Ok((algorithm, qop))
}

impl Choice {
    fn rank(&self) -> (DigestHash, u8) {
        let protection = match self.qop {
            Some(Qop::Auth) => 2,
            Some(Qop::AuthInt) => 1,
            None => 0,
        };
        (self.algorithm.function, protection)
    }
}
