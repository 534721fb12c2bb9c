//! What goes wrong: each kind of fault by itself, and all of them together.

use tidbcloud_emulator::{Fault, FaultKind, FaultLeg, FaultWhen};

/// Longer than a caller waits, see [`crate::workload::TIMEOUT`], so that an answer comes too late.
const TOO_LATE_MS: u64 = 700;

/// A refusal is for a connection, and those are few: so many times the share of the requests is refused, and others
/// are closed so that there are new ones to refuse.
const OF_CONNECTIONS: f64 = 6.0;

/// One kind of fault, or all.
#[derive(Clone, Debug)]
pub struct Weather {
    /// Its name in the report.
    pub name: &'static str,
    /// Each with its part of this weather's share of the requests.
    kinds: Vec<(f64, Fault)>,
}

impl Weather {
    /// Every kind in turn, and at the end all together.
    pub fn all() -> Vec<Self> {
        let fault = Fault::new;
        let after = |kind| Fault { when: FaultWhen::After, ..fault(kind) };
        let status = |status| Fault { status: Some(status), ..fault(FaultKind::Status) };
        let late = |when| Fault { when, delay_ms: Some(TOO_LATE_MS), ..fault(FaultKind::Delay) };
        let mut all: Vec<Self> = [
            ("connection refused", vec![fault(FaultKind::Refuse), fault(FaultKind::Close)]),
            ("reset before it is read", vec![fault(FaultKind::Unread)]),
            ("reset before it is applied", vec![fault(FaultKind::Reset)]),
            ("reset after it is applied", vec![after(FaultKind::Reset)]),
            ("HTTP/2 stream reset, not applied", vec![fault(FaultKind::Stream)]),
            ("HTTP/2 stream reset, applied", vec![after(FaultKind::Stream)]),
            ("connection closed, GOAWAY", vec![fault(FaultKind::Close)]),
            ("applied too late", vec![late(FaultWhen::Before)]),
            ("answered too late", vec![late(FaultWhen::After)]),
            ("answer truncated", vec![fault(FaultKind::Truncate), after(FaultKind::Truncate)]),
            ("429", vec![status(429)]),
            ("500", vec![status(500), Fault { when: FaultWhen::After, ..status(500) }]),
            ("502", vec![status(502), Fault { when: FaultWhen::After, ..status(502) }]),
            ("503", vec![status(503), Fault { when: FaultWhen::After, ..status(503) }]),
            ("garbage", vec![fault(FaultKind::Garbage), after(FaultKind::Garbage)]),
            ("nonce expired", vec![fault(FaultKind::Stale)]),
            (
                "challenge lost",
                vec![Fault { leg: FaultLeg::Challenge, ..fault(FaultKind::Reset) }, fault(FaultKind::Stale)],
            ),
        ]
        .into_iter()
        .map(|(name, kinds)| {
            let part = 1.0 / f64::from(u8::try_from(kinds.len()).unwrap_or(u8::MAX));
            let share = |kind| if kind == FaultKind::Refuse { OF_CONNECTIONS } else { part };
            Self { name, kinds: kinds.into_iter().map(|fault| (share(fault.kind), fault)).collect() }
        })
        .collect();
        let together = all.iter().flat_map(|weather| weather.kinds.clone()).collect();
        all.push(Self { name: "all together", kinds: together });
        all
    }

    /// The faults to arm: each kind, of which some have two forms, meets `rate` of the requests.
    pub(crate) fn faults(&self, rate: f64, seed: u64) -> impl Iterator<Item = Fault> {
        (seed..).zip(&self.kinds).map(move |(seed, (part, kind))| Fault {
            rate: Some(rate * part),
            seed,
            ..kind.clone()
        })
    }
}
