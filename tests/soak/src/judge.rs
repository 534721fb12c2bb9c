//! The judge: what callers were told against what the journal saw.
//!
//! The promises, for each call:
//! - told of success: it took effect; a create exactly once;
//! - a create never takes effect twice, whatever its caller was told;
//! - a create that failed did not take effect, or its caller was told that the outcome is unknown;
//! - no request is sent more often than a call has tries.

use std::collections::{BTreeMap, HashMap, HashSet};

use tidbcloud::ErrorKind;
use tidbcloud_emulator::JournalEntry;

use crate::workload::{Act, NUMBER, Told};

/// Tries of a call, as it is set by default.
const MOST_TRIES: usize = 3;
/// A broken promise is told in full up to this many times.
const MOST_TOLD: usize = 20;

/// Counts over all calls, and the promises that were broken.
#[derive(Debug, Default)]
pub struct Verdict {
    /// Calls made.
    pub calls: u64,
    /// Requests that reached the service, with a signature or without.
    pub requests: u64,
    /// Calls that were told of success.
    pub succeeded: u64,
    /// Calls whose request reached the service more than once, signed.
    pub repeated: u64,
    /// Calls that failed, other than with an unknown outcome.
    pub failed: u64,
    /// What these were told.
    pub failures: BTreeMap<&'static str, u64>,
    /// Creates with an unknown outcome that took effect.
    pub unknown_applied: u64,
    /// Creates with an unknown outcome that did not.
    pub unknown_not_applied: u64,
    /// How many promises were broken.
    pub broken: u64,
    /// Some of them, in words.
    pub examples: Vec<String>,
}

/// What the journal saw of one call.
#[derive(Default)]
struct Seen<'a> {
    /// More than one where a list has begun to fetch its next page.
    targets: HashSet<&'a str>,
    signed: u32,
    refused: u32,
    applied: u32,
    /// Answered 404 after an earlier attempt: for a delete, that it is gone.
    gone: bool,
}

impl Verdict {
    pub(crate) fn judge(&mut self, told: &[Told], journal: &[JournalEntry]) {
        let mut seen: HashMap<u64, Seen<'_>> = HashMap::new();
        self.requests += journal.len() as u64;
        for entry in journal {
            let number = entry.headers.get(NUMBER).and_then(|value| value.as_str()?.parse().ok());
            let Some(number) = number else {
                self.break_promise(format!("a request of no call: {} {}", entry.method, entry.target));
                continue;
            };
            let seen = seen.entry(number).or_default();
            seen.targets.insert(&entry.target);
            seen.signed += u32::from(entry.authenticated);
            seen.refused += u32::from(entry.status == 401 && entry.authenticated);
            seen.applied += u32::from(entry.applied);
            seen.gone |= entry.status == 404;
        }
        for told in told {
            self.weigh(told, &seen.remove(&told.number).unwrap_or_default());
        }
        if !seen.is_empty() {
            self.break_promise(format!("{} calls were seen that nobody made", seen.len()));
        }
    }

    fn weigh(&mut self, told: &Told, seen: &Seen<'_>) {
        self.calls += 1;
        self.repeated += u64::from(seen.signed > seen.refused + 1);
        let unknown = told.error == Some(ErrorKind::OutcomeUnknown);
        let create = told.act == Act::Create;
        match (told.error, seen.applied) {
            (None, _) => self.succeeded += 1,
            (Some(_), 0) if unknown => self.unknown_not_applied += 1,
            (Some(_), _) if unknown => self.unknown_applied += 1,
            (Some(kind), _) => {
                self.failed += 1;
                *self.failures.entry(kind.name()).or_default() += 1;
            }
        }
        // A delete that finds nothing has found what an earlier attempt left.
        let took_effect = seen.applied > 0 || (told.act == Act::Delete && seen.gone && seen.signed > 1);
        let broken = if create && seen.applied > 1 {
            "a create took effect more than once"
        } else if told.error.is_none() && !took_effect {
            "a success that did not take effect"
        } else if create && told.error.is_some() && !unknown && seen.applied > 0 {
            "a create took effect, and its caller was told that it failed"
        } else if unknown && !create {
            "the outcome of a repeatable call is said to be unknown"
        } else if seen.signed.saturating_sub(seen.refused) as usize > MOST_TRIES * seen.targets.len().max(1) {
            "more requests than tries"
        } else {
            return;
        };
        self.break_promise(format!(
            "{broken}: call {} ({:?}), told {:?} after {} attempts, seen {} times, in effect {} times",
            told.number, told.act, told.error, told.attempts, seen.signed, seen.applied
        ));
    }

    fn break_promise(&mut self, what: String) {
        self.broken += 1;
        if self.examples.len() < MOST_TOLD {
            self.examples.push(what);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn broken(act: Act, error: Option<ErrorKind>, seen: &Seen<'_>) -> u64 {
        let mut verdict = Verdict::default();
        verdict.weigh(&Told { number: 1, act, attempts: 1, error }, seen);
        verdict.broken
    }

    fn applied(times: u32) -> Seen<'static> {
        Seen { signed: times.max(1), applied: times, ..Seen::default() }
    }

    #[test]
    fn what_is_promised_passes() {
        assert_eq!(broken(Act::Create, None, &applied(1)), 0);
        assert_eq!(broken(Act::Get, None, &applied(3)), 0);
        assert_eq!(broken(Act::Create, Some(ErrorKind::OutcomeUnknown), &applied(1)), 0);
        assert_eq!(broken(Act::Create, Some(ErrorKind::OutcomeUnknown), &applied(0)), 0);
        assert_eq!(broken(Act::Create, Some(ErrorKind::Connection), &Seen::default()), 0);
        let gone = Seen { signed: 2, gone: true, ..Seen::default() };
        assert_eq!(broken(Act::Delete, None, &gone), 0);
    }

    #[test]
    fn each_broken_promise_is_found() {
        assert_eq!(broken(Act::Create, None, &applied(0)), 1);
        assert_eq!(broken(Act::Create, None, &applied(2)), 1);
        assert_eq!(broken(Act::Create, Some(ErrorKind::OutcomeUnknown), &applied(2)), 1);
        assert_eq!(broken(Act::Create, Some(ErrorKind::Server), &applied(1)), 1);
        assert_eq!(broken(Act::Get, Some(ErrorKind::OutcomeUnknown), &applied(0)), 1);
        assert_eq!(broken(Act::Get, None, &applied(4)), 1);
        assert_eq!(broken(Act::Update, None, &applied(0)), 1);
    }
}
