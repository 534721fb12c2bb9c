//! One origin's Digest session: the nonce in use, the count of its uses, and what to make of a 401.
//!
//! Everything here is synchronous and decided under one short lock, so that a pair of nonce and count is taken
//! once whatever the threads do. Waiting is [`exchange`](super::exchange)'s part.

use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use tokio::sync::{Notify, Semaphore};

use super::algorithm::DigestHash;
use super::answer::{Account, Signer, fresh_cnonce};
use super::challenge::Offer;
use super::choice::{Choice, choose};
use super::info::Info;
use super::{AuthError, Refusal};
use crate::credentials::Credentials;

/// 401s that one exchange lives through. A good session needs two (a nonce that ran out, an order that was
/// mixed up); what was on the way when a session begins to serialize can add a few.
const MAXIMUM_REJECTIONS: u8 = 6;

/// How many requests take turns before they are tried beside each other again.
const SHORTEST_PROBATION: u32 = 256;
const LONGEST_PROBATION: u32 = 1 << 16;

/// The state of one origin.
pub(super) struct Session {
    pub(super) credentials: Arc<Credentials>,
    minimum: DigestHash,
    state: Mutex<State>,
    /// A nonce has come, or the right to ask for one is free again.
    pub(super) changed: Notify,
    /// Held through a whole exchange once this session serializes.
    pub(super) turn: Arc<Semaphore>,
    serializes: AtomicBool,
}

#[derive(Default)]
struct State {
    current: Option<Current>,
    /// Of the nonce installed last; a ticket with a smaller one is for an older nonce.
    generation: u64,
    /// Kept when a nonce goes, because the next challenge mostly has the same realm.
    account: Option<Arc<Account>>,
    /// The nonce on which the credentials were refused last.
    refused: Option<Ticket>,
    first_leg_under_way: bool,
    /// The server has answered without asking for credentials.
    open: bool,
    /// Requests that pass in turns before the session stops serializing; and how many it was to be.
    turns_left: u32,
    probation: u32,
}

struct Current {
    signer: Arc<Signer>,
    /// Counts given out. Starts where it was when a challenge repeats the nonce.
    issued: u32,
    /// The count given out first under this challenge.
    first: u32,
    from_next_nonce: bool,
}

/// The right to use one count of one nonce, once.
#[derive(Clone)]
pub(super) struct Ticket {
    pub(super) signer: Arc<Signer>,
    pub(super) nc: u32,
    generation: u64,
    /// The first use of this nonce under this challenge.
    fresh: bool,
}

/// What a request may do now.
pub(super) enum Step {
    Sign(Ticket),
    /// Go unsigned, from this generation. With the right to the first leg, others wait for the challenge that it
    /// brings; without, this origin asks for nothing.
    Unsigned {
        generation: u64,
        first_leg: Option<FirstLeg>,
    },
    /// Another request is on its way to bring the challenge.
    Wait,
}

/// The right to make the unsigned first request. Dropped without a challenge, it goes to the next who waits.
pub(super) struct FirstLeg {
    session: Arc<Session>,
}

impl Drop for FirstLeg {
    fn drop(&mut self) {
        self.session.lock().first_leg_under_way = false;
        self.session.changed.notify_waiters();
    }
}

/// What one exchange has been through.
#[derive(Default)]
pub(super) struct History {
    /// 401s to signed requests; and how many of them said `stale`.
    rejections: u8,
    stale: u8,
    /// A 401 without `stale` has been taken for a stale nonce.
    excused: bool,
}

/// What to do about a 401.
pub(super) enum Outcome {
    /// Sign again, with this ticket where there is one.
    Again(Option<Ticket>),
    Refused(Refusal),
}

impl Session {
    pub(super) fn new(credentials: Arc<Credentials>, minimum: DigestHash) -> Self {
        Self {
            credentials,
            minimum,
            state: Mutex::default(),
            changed: Notify::new(),
            turn: Arc::new(Semaphore::new(1)),
            serializes: AtomicBool::new(false),
        }
    }

    pub(super) fn serializes(&self) -> bool {
        self.serializes.load(Ordering::Relaxed)
    }

    /// Takes the next count of the nonce, or says what comes before that.
    pub(super) fn step(self: &Arc<Self>) -> Step {
        let mut state = self.lock();
        if let Some(ticket) = state.take() {
            Step::Sign(ticket)
        } else if state.open {
            Step::Unsigned { generation: state.generation, first_leg: None }
        } else if state.first_leg_under_way {
            Step::Wait
        } else {
            state.first_leg_under_way = true;
            let first_leg = Some(FirstLeg { session: Arc::clone(self) });
            Step::Unsigned { generation: state.generation, first_leg }
        }
    }

    /// An unsigned request has passed: nobody needs to wait for a challenge.
    pub(super) fn passed_unsigned(&self) {
        self.lock().open = true;
    }

    /// An unsigned request, sent at `generation`, has brought a challenge.
    pub(super) fn challenged(&self, generation: u64, offers: Vec<Offer>) -> Result<Outcome, AuthError> {
        let mut state = self.lock();
        state.open = false;
        if state.current.is_some() && state.generation > generation {
            return Ok(Outcome::Again(None));
        }
        let choice = choose(offers, self.minimum)?;
        if state.has_refused(&choice) {
            return Ok(Outcome::Refused(Refusal::Credentials));
        }
        self.install(&mut state, choice)?;
        Ok(Outcome::Again(self.reserve(&mut state)))
    }

    /// A signed request has come back with a 401.
    pub(super) fn rejected(
        &self,
        ticket: &Ticket,
        history: &mut History,
        offers: Vec<Offer>,
    ) -> Result<Outcome, AuthError> {
        let mut state = self.lock();
        let is_stale =
            offers.iter().any(|offer| matches!(offer, Offer::Digest(challenge) if challenge.stale));
        history.stale += u8::from(is_stale);
        history.rejections += 1;
        if history.rejections > MAXIMUM_REJECTIONS {
            return Ok(Outcome::Refused(Refusal::Endless));
        }
        if !is_stale && state.refused.as_ref().is_some_and(|refused| refused.generation == ticket.generation)
        {
            return Ok(Outcome::Refused(Refusal::Credentials));
        }
        if state.current.is_some() && state.generation > ticket.generation {
            // Somebody has brought a newer nonce meanwhile. Falling behind twice is a matter of order.
            if history.rejections > 1 {
                self.serialize(&mut state);
            }
            // Credentials that have never been accepted get one excuse, however many nonces go by.
            history.excused |= !is_stale && !ticket.signer.account.is_accepted();
            return Ok(Outcome::Again(None));
        }

        let choice = choose(offers, self.minimum)?;
        if state.has_refused(&choice) {
            return Ok(Outcome::Refused(Refusal::Credentials));
        }
        let shared = state.current.as_ref().is_some_and(|current| current.issued > current.first);
        if choice.stale {
            if history.stale > 1 {
                if !shared {
                    return Ok(Outcome::Refused(Refusal::Endless));
                }
                self.serialize(&mut state);
            }
        } else if ticket.signer.account.serves(&choice) {
            // Good credentials meet this too: on a nonce that was used before, or that another request used up.
            let used_up = shared && ticket.signer.account.is_accepted();
            let doubtful = ticket.signer.algorithm.session && ticket.is_first_of_next_nonce(&state);
            if !used_up && !doubtful && (ticket.fresh || history.excused) {
                return self.refuse(&mut state, ticket, choice);
            }
            if history.excused || (ticket.fresh && used_up) {
                self.serialize(&mut state);
            }
            history.excused = true;
        }
        self.install(&mut state, choice)?;
        Ok(Outcome::Again(self.reserve(&mut state)))
    }

    /// A signed request has come back with something other than a 401.
    pub(super) fn passed(&self, ticket: &Ticket, info: Info) -> Result<(), AuthError> {
        if self.serializes() {
            self.turn_taken();
        }
        let Some(nonce) = info.next_nonce.filter(|nonce| !nonce.is_empty()) else { return Ok(()) };
        let mut state = self.lock();
        if state.generation == ticket.generation && state.current.is_some() && nonce != ticket.signer.nonce {
            let signer = ticket.signer.with_nonce(&self.credentials, nonce, fresh_cnonce()?);
            state.put(signer, 0, true);
        }
        Ok(())
    }

    /// The hash has been tried on this nonce and must not be again. The nonce that came with the refusal serves
    /// the next call: the key may have been made so lately that the server did not know it yet.
    fn refuse(&self, state: &mut State, ticket: &Ticket, choice: Choice) -> Result<Outcome, AuthError> {
        state.refused = Some(ticket.clone());
        state.current = None;
        if choice.challenge.nonce != ticket.signer.nonce {
            self.install(state, choice)?;
        }
        Ok(Outcome::Refused(Refusal::Credentials))
    }

    fn install(&self, state: &mut State, choice: Choice) -> Result<(), AuthError> {
        let account = match &state.account {
            Some(account) if account.serves(&choice) => Arc::clone(account),
            _ => {
                let (realm, function) = (&choice.challenge.realm, choice.algorithm.function);
                Arc::new(Account::new(&self.credentials, realm, function))
            }
        };
        let issued = match &state.current {
            Some(current) if current.signer.nonce == choice.challenge.nonce => current.issued,
            _ => 0,
        };
        state.account = Some(Arc::clone(&account));
        let signer = Signer::new(&self.credentials, account, choice, fresh_cnonce()?);
        state.put(signer, issued, false);
        self.changed.notify_waiters();
        Ok(())
    }

    /// The first count of a nonce belongs to the request that brought it; but not in a session that
    /// serializes, where counts are taken in the order of turns.
    fn reserve(&self, state: &mut State) -> Option<Ticket> {
        if self.serializes() { None } else { state.take() }
    }

    /// From now on requests take turns. Not for ever, since a server that is being replaced looks the same for a
    /// moment; but twice as long each time.
    fn serialize(&self, state: &mut State) {
        if !self.serializes.swap(true, Ordering::Relaxed) {
            state.probation = (2 * state.probation).clamp(SHORTEST_PROBATION, LONGEST_PROBATION);
        }
        state.turns_left = state.probation;
    }

    fn turn_taken(&self) {
        let mut state = self.lock();
        state.turns_left = state.turns_left.saturating_sub(1);
        if state.turns_left == 0 {
            self.serializes.store(false, Ordering::Relaxed);
        }
    }

    /// Lets tests come to the end of a nonce's counts.
    #[cfg(test)]
    pub(super) fn set_issued(&self, issued: u32) {
        self.lock().current.as_mut().unwrap().issued = issued;
    }

    fn lock(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl State {
    /// Whether answering would send the hash of these credentials on the nonce where they were refused.
    fn has_refused(&self, choice: &Choice) -> bool {
        self.refused.as_ref().is_some_and(|Ticket { signer, .. }| {
            signer.nonce == choice.challenge.nonce && signer.account.serves(choice)
        })
    }

    fn put(&mut self, signer: Signer, issued: u32, from_next_nonce: bool) {
        self.generation += 1;
        self.current = Some(Current {
            signer: Arc::new(signer),
            issued,
            first: issued.saturating_add(1),
            from_next_nonce,
        });
    }

    /// Takes a count. A nonce whose eight digits are used up is gone.
    fn take(&mut self) -> Option<Ticket> {
        let current = self.current.as_mut()?;
        let Some(nc) = current.issued.checked_add(1) else {
            self.current = None;
            return None;
        };
        current.issued = nc;
        Some(Ticket {
            signer: Arc::clone(&current.signer),
            nc,
            generation: self.generation,
            fresh: nc == current.first,
        })
    }
}

impl Ticket {
    /// RFC 7616 leaves open which nonce HA1 of a -sess algorithm covers after a `nextnonce`, so that a 401 to
    /// its first use says nothing about the credentials.
    fn is_first_of_next_nonce(&self, state: &State) -> bool {
        let next = state.current.as_ref().is_some_and(|current| current.from_next_nonce);
        self.fresh && next && self.generation == state.generation
    }
}
