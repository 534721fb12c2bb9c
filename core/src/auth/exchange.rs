//! One request's way through authentication: from its first leg to the answer that is not a 401.
//!
//! An exchange holds whatever its request has taken from the session: the right to the first leg, a count, a
//! turn. Dropping it gives everything back, so a call that is cancelled anywhere stops nobody else.

use std::fmt;
use std::sync::Arc;

use http::StatusCode;
use http::header::{HeaderMap, HeaderName, HeaderValue, WWW_AUTHENTICATE};
use subtle::ConstantTimeEq;
use tokio::sync::OwnedSemaphorePermit;

use super::choice::Qop;
use super::info::{self, Info};
use super::session::{FirstLeg, History, Outcome, Session, Step, Ticket};
use super::{AuthError, Refusal, RequestLine, challenge};

const AUTHENTICATION_INFO: HeaderName = HeaderName::from_static("authentication-info");

/// How to send the request now.
#[derive(Debug)]
pub(crate) enum Leg {
    /// With this `Authorization`.
    Signed(HeaderValue),
    /// Without one. What it brings is most likely a challenge, so a body should stay behind.
    Unsigned,
}

/// What an answer means for authentication.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Verdict {
    /// It is the answer to the request.
    Passed,
    /// The request was not carried out: authorize it again and send it again.
    Retry,
    /// The request was not carried out, and sending it again is of no use.
    Refused(Refusal),
}

/// The state of one request. See [`Authenticator::begin`](super::Authenticator::begin).
pub(crate) struct Exchange<'r> {
    session: Arc<Session>,
    request: RequestLine<'r>,
    pending: Pending,
    history: History,
    turn: Option<OwnedSemaphorePermit>,
}

#[derive(Default)]
enum Pending {
    #[default]
    Nothing,
    /// Sent unsigned, when the session was at this generation.
    Unsigned {
        generation: u64,
        _first_leg: Option<FirstLeg>,
    },
    /// A count set aside for this request.
    Reserved(Ticket),
    Signed(Ticket),
}

impl<'r> Exchange<'r> {
    pub(super) fn new(session: Arc<Session>, request: RequestLine<'r>) -> Self {
        Self { session, request, pending: Pending::Nothing, history: History::default(), turn: None }
    }

    /// How to send the request now. Waits only while another request fetches the first challenge, or for its
    /// turn at a server that wants requests in order. Each call takes a count of its own, so that a request is
    /// authorized anew for every sending.
    ///
    /// # Errors
    /// The target cannot stand on a request line.
    pub(crate) async fn authorize(&mut self) -> Result<Leg, AuthError> {
        let mut reserved = match std::mem::take(&mut self.pending) {
            Pending::Reserved(ticket) => Some(ticket),
            // Dropping the right to the first leg frees it, so that taking it again does not wait for itself.
            _ => None,
        };
        let ticket = loop {
            if self.turn.is_none() && self.session.serializes() {
                let turn = Arc::clone(&self.session.turn).acquire_owned().await;
                self.turn = turn.ok();
                // Others may have gone ahead with higher counts.
                reserved = None;
            }
            if let Some(ticket) = reserved.take() {
                break ticket;
            }
            // Made before looking, so that no change between looking and waiting is missed.
            let changed = self.session.changed.notified();
            match self.session.step() {
                Step::Sign(ticket) => break ticket,
                Step::Unsigned { generation, first_leg } => {
                    self.pending = Pending::Unsigned { generation, _first_leg: first_leg };
                    return Ok(Leg::Unsigned);
                }
                Step::Wait => changed.await,
            }
        };
        let header = ticket.signer.sign(ticket.nc, &self.request)?;
        self.pending = Pending::Signed(ticket);
        Ok(Leg::Signed(header))
    }

    /// What the answer means. `body` is the answer's content as it came, before any decoding, where it is known:
    /// a server's proof that covers it is checked only then. For a 401 it does not matter.
    ///
    /// # Errors
    /// A 401 without a challenge that can be answered, or an answer whose proof of the server is wrong.
    pub(crate) fn answered(
        &mut self,
        status: StatusCode,
        headers: &HeaderMap,
        body: Option<&[u8]>,
    ) -> Result<Verdict, AuthError> {
        let pending = std::mem::take(&mut self.pending);
        if status != StatusCode::UNAUTHORIZED {
            let result = match &pending {
                Pending::Signed(ticket) => self.passed(ticket, status, headers, body),
                Pending::Unsigned { .. } if status.is_success() => {
                    self.session.passed_unsigned();
                    Ok(())
                }
                _ => Ok(()),
            };
            self.turn = None;
            return result.map(|()| Verdict::Passed);
        }

        let offers = challenge::parse(headers.get_all(WWW_AUTHENTICATE).iter().map(HeaderValue::as_bytes));
        let outcome = match &pending {
            Pending::Signed(ticket) => self.session.rejected(ticket, &mut self.history, offers)?,
            Pending::Unsigned { generation, .. } => self.session.challenged(*generation, offers)?,
            Pending::Nothing | Pending::Reserved(_) => return Ok(Verdict::Passed),
        };
        Ok(match outcome {
            Outcome::Again(ticket) => {
                self.pending = ticket.map_or(Pending::Nothing, Pending::Reserved);
                Verdict::Retry
            }
            Outcome::Refused(refusal) => {
                self.turn = None;
                Verdict::Refused(refusal)
            }
        })
    }

    fn passed(
        &self,
        ticket: &Ticket,
        status: StatusCode,
        headers: &HeaderMap,
        body: Option<&[u8]>,
    ) -> Result<(), AuthError> {
        if status.is_success() {
            ticket.signer.account.accept();
        }
        let info = headers
            .get(AUTHENTICATION_INFO)
            .map_or_else(Info::default, |value| info::parse(value.as_bytes()));
        if !self.proof_holds(ticket, &info, body) {
            return Err(AuthError::ServerNotProven);
        }
        self.session.passed(ticket, info)
    }

    /// A proof that is absent, or that covers a body that is not known, is no reason to distrust.
    fn proof_holds(&self, ticket: &Ticket, info: &Info, body: Option<&[u8]>) -> bool {
        let Some(proof) = &info.proof else { return true };
        let signer = &ticket.signer;
        if info.nc.is_some_and(|nc| nc != ticket.nc)
            || info.cnonce.as_deref().is_some_and(|cnonce| cnonce != signer.cnonce().as_bytes())
        {
            return false;
        }
        let qop = info.qop.or(signer.qop());
        if qop == Some(Qop::AuthInt) && body.is_none() {
            return true;
        }
        let expected = signer.proof(qop, ticket.nc, self.request.target, body);
        proof.to_ascii_lowercase().ct_eq(expected.as_bytes()).into()
    }
}

impl fmt::Debug for Exchange<'_> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("Exchange").finish_non_exhaustive()
    }
}
