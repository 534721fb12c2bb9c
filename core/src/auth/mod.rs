//! HTTP Digest, the client's side: RFC 7616, with RFC 2617 and RFC 2069 where a server is older.
//!
//! ```text
//! WWW-Authenticate ─ syntax ─ challenge ─ choice ─┐
//!                                                 ├─ session ─ exchange ─ the engine
//!     Authorization ─────── answer ─ algorithm ───┘
//! ```
//!
//! A nonce is kept and counted, so that n requests in a row cost n + 1 round trips, and one challenge serves
//! however many requests start at once. Nothing here touches the network or a clock: the engine sends, and tells
//! what came back.
//!
//! ```text
//! let mut exchange = authenticator.begin(&origin, RequestLine { method, target, body });
//! let answer = loop {
//!     let answer = send(exchange.authorize().await?).await?;
//!     match exchange.answered(answer.status(), answer.headers(), None)? {
//!         Verdict::Passed => break answer,
//!         Verdict::Retry => continue,
//!         Verdict::Refused(refusal) => return Err(refusal.into()),
//!     }
//! };
//! ```
//!
//! Nonces, client nonces, responses and hashes appear in no error and no `Debug` output: the types that hold
//! them have none, or one that leaves them out.

mod algorithm;
mod answer;
mod challenge;
mod choice;
mod error;
mod exchange;
mod info;
mod session;
mod syntax;
#[cfg(test)]
mod tests;

use std::collections::HashMap;
use std::fmt;
use std::sync::{Arc, PoisonError, RwLock};

use reqwest::Url;

use crate::credentials::Credentials;

pub use algorithm::DigestHash;
pub(crate) use error::{AuthError, Refusal};
pub(crate) use exchange::{Exchange, Leg, Verdict};
use session::Session;

/// The credentials of one API key and its session with each origin. Shared by all clients of that key.
pub(crate) struct Authenticator {
    credentials: Arc<Credentials>,
    minimum: DigestHash,
    sessions: RwLock<HashMap<Origin, Arc<Session>>>,
}

/// What a session belongs to. A nonce of one origin is never sent to another.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(crate) struct Origin {
    scheme: String,
    host: String,
    port: u16,
}

/// What a response covers.
#[derive(Clone, Copy)]
pub(crate) struct RequestLine<'r> {
    pub(crate) method: &'r str,
    /// Exactly as on the wire: the path with its percent-encoding, and the query.
    pub(crate) target: &'r str,
    /// Covered where the server asks for nothing but `auth-int`; absent is as good as empty.
    pub(crate) body: Option<&'r [u8]>,
}

impl Authenticator {
    /// Challenges with a hash weaker than `minimum` are not answered.
    ///
    /// # Errors
    /// A user name that is empty, or holds a colon or a control character.
    pub(crate) fn new(credentials: Credentials, minimum: DigestHash) -> Result<Self, AuthError> {
        let username = &credentials.public_key;
        if username.is_empty() {
            return Err(AuthError::Username("is empty"));
        }
        if username.contains(':') {
            return Err(AuthError::Username("has a colon in it, which ends a user name in HTTP Digest"));
        }
        if username.chars().any(char::is_control) {
            return Err(AuthError::Username("has a line break or another control character in it"));
        }
        Ok(Self { credentials: Arc::new(credentials), minimum, sessions: RwLock::default() })
    }

    /// Begins a request to an origin. It lasts over all sendings of this request to it.
    pub(crate) fn begin<'r>(&self, origin: &Origin, request: RequestLine<'r>) -> Exchange<'r> {
        Exchange::new(self.session(origin), request)
    }

    fn session(&self, origin: &Origin) -> Arc<Session> {
        if let Some(session) = self.sessions.read().unwrap_or_else(PoisonError::into_inner).get(origin) {
            return Arc::clone(session);
        }
        let mut sessions = self.sessions.write().unwrap_or_else(PoisonError::into_inner);
        let session = sessions
            .entry(origin.clone())
            .or_insert_with(|| Arc::new(Session::new(Arc::clone(&self.credentials), self.minimum)));
        Arc::clone(session)
    }
}

impl fmt::Debug for Authenticator {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("Authenticator").finish_non_exhaustive()
    }
}

impl Origin {
    /// The origin of a URL. The scheme's own port is the same as none.
    pub(crate) fn of(url: &Url) -> Self {
        Self {
            scheme: url.scheme().to_owned(),
            host: url.host_str().unwrap_or_default().to_owned(),
            port: url.port_or_known_default().unwrap_or_default(),
        }
    }
}
