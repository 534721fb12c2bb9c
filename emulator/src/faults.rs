//! Things that go wrong on demand: what a network, a gateway or a service does on a bad day.
//!
//! A fault is armed with the requests it is for and how often: the next ones that match meet it, or a share of
//! them by a chance that is the same in every run. Faults are for requests that carry a good signature unless they
//! say otherwise, so that one meant for a call is not spent on the unsigned first leg of a Digest exchange.

use std::collections::BTreeMap;
use std::sync::atomic::{AtomicU64, AtomicUsize, Ordering};

use parking_lot::Mutex;
use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::generated::Service;

/// What happens to a request.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum FaultKind {
    /// The connection is reset before anything is answered. A fault that is for any request at all resets
    /// the next new connection as soon as it is made, before TLS.
    Refuse,
    /// The connection is reset once a request's head is there, before its body is read. Nobody knows yet whose it
    /// is: only `method` and `path_prefix` narrow it, and the journal does not hold the request.
    Unread,
    /// The connection is reset in place of an answer.
    Reset,
    /// On HTTP/2 the request's stream is reset in place of an answer and the others go on; on HTTP/1.1 the
    /// connection is closed in place of an answer.
    Stream,
    /// The answer comes, and its connection is closed in good order, on HTTP/2 with a GOAWAY. Other requests on it
    /// may be too late.
    Close,
    /// The answer comes `delay_ms` later.
    Delay,
    /// The answer breaks off in the middle of its body.
    Truncate,
    /// The answer has `status`, and `body` or else the service's error envelope.
    Status,
    /// The nonce is said to be stale.
    Stale,
    /// The answer is 200 with `body`, or else with something that is not JSON.
    Garbage,
}

/// Whether a request takes effect before it meets its fault.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum FaultWhen {
    /// The fault comes first and the request has no effect; after a delay it has.
    #[default]
    Before,
    /// The request takes effect, and the fault meets the answer.
    After,
}

/// The leg of a Digest exchange that a fault is for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum FaultLeg {
    /// Requests with a good signature.
    #[default]
    Signed,
    /// Requests that are answered by a challenge.
    Challenge,
    /// Both.
    Any,
}

/// A fault to arm. Fields left out match every request.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Fault {
    /// What happens.
    pub kind: FaultKind,
    /// Only requests of this key.
    #[serde(default)]
    pub public_key: Option<String>,
    /// Only requests of this operation, by its canonical name.
    #[serde(default)]
    pub operation: Option<String>,
    /// Only requests of this HTTP method.
    #[serde(default)]
    pub method: Option<String>,
    /// Only targets that begin so.
    #[serde(default)]
    pub path_prefix: Option<String>,
    /// Whether the request takes effect first. Default: it does not.
    #[serde(default)]
    pub when: FaultWhen,
    /// Which leg of a Digest exchange. Default: the signed one.
    #[serde(default)]
    pub leg: FaultLeg,
    /// For how many requests. Default: 1.
    #[serde(default = "once")]
    pub times: u32,
    /// For this share of the requests, from 0 to 1, until it is disarmed; in place of `times`.
    #[serde(default)]
    pub rate: Option<f64>,
    /// Which of the requests a `rate` picks: the same seed picks the same again. Default: 0.
    #[serde(default)]
    pub seed: u64,
    /// The status of `status`. Default: 503.
    #[serde(default)]
    pub status: Option<u16>,
    /// The body of `status`, `garbage` or `truncate`: text as it is, anything else as JSON.
    #[serde(default)]
    pub body: Option<Value>,
    /// Headers of the answer, over those it has.
    #[serde(default)]
    pub headers: BTreeMap<String, String>,
    /// Milliseconds of `delay`. Default: 1000.
    #[serde(default)]
    pub delay_ms: Option<u64>,
}

fn once() -> u32 {
    1
}

impl Fault {
    /// Milliseconds of a delay that does not say how long.
    pub(crate) const DEFAULT_DELAY_MS: u64 = 1000;

    /// A fault of this kind for the next request of any kind; set the fields to narrow it.
    pub fn new(kind: FaultKind) -> Self {
        Self {
            kind,
            public_key: None,
            operation: None,
            method: None,
            path_prefix: None,
            when: FaultWhen::Before,
            leg: FaultLeg::Signed,
            times: 1,
            rate: None,
            seed: 0,
            status: None,
            body: None,
            headers: BTreeMap::new(),
            delay_ms: None,
        }
    }

    /// Says why it makes no sense, if it makes none.
    pub(crate) fn check(&self) -> Result<(), String> {
        if let Some(operation) = &self.operation
            && !Service::ALL.into_iter().flat_map(Service::rows).any(|row| row.name == operation)
        {
            return Err(format!("operation: there is no operation {operation}"));
        }
        if self.status.is_some_and(|status| !(200..=599).contains(&status)) {
            return Err("status: must be from 200 to 599".to_owned());
        }
        if self.rate.is_some_and(|rate| !(0.0..=1.0).contains(&rate)) {
            return Err("rate: must be from 0 to 1".to_owned());
        }
        if self.rate.is_some() && self.times != 1 {
            return Err("times: a fault with a rate lasts until it is disarmed".to_owned());
        }
        for (name, value) in &self.headers {
            if name.parse::<http::HeaderName>().is_err() || value.parse::<http::HeaderValue>().is_err() {
                return Err(format!("headers: {name} cannot be sent"));
            }
        }
        Ok(())
    }

    /// Whether it keeps a request from taking effect.
    pub(crate) fn prevents(&self) -> bool {
        self.when == FaultWhen::Before && !matches!(self.kind, FaultKind::Delay | FaultKind::Close)
    }

    /// The body to send, if one is given.
    pub(crate) fn body_text(&self) -> Option<String> {
        self.body.as_ref().map(|body| body.as_str().map_or_else(|| body.to_string(), str::to_owned))
    }

    fn is_for_any_connection(&self) -> bool {
        let unconditional = self.public_key.is_none()
            && self.operation.is_none()
            && self.method.is_none()
            && self.path_prefix.is_none();
        self.kind == FaultKind::Refuse && unconditional
    }

    fn is_for(&self, subject: &Subject<'_>) -> bool {
        let leg = match self.leg {
            FaultLeg::Signed => subject.signed,
            FaultLeg::Challenge => !subject.signed,
            FaultLeg::Any => true,
        };
        leg && self.kind != FaultKind::Unread
            && !self.is_for_any_connection()
            && self.public_key.as_deref().is_none_or(|key| subject.public_key == Some(key))
            && self.operation.as_deref().is_none_or(|operation| subject.operation == Some(operation))
            && self.is_for_line(subject.method, subject.target)
    }

    fn is_for_line(&self, method: &str, target: &str) -> bool {
        self.method.as_deref().is_none_or(|wanted| method.eq_ignore_ascii_case(wanted))
            && self.path_prefix.as_deref().is_none_or(|prefix| target.starts_with(prefix))
    }
}

/// A request, as far as faults look at it.
pub(crate) struct Subject<'a> {
    pub(crate) signed: bool,
    pub(crate) public_key: Option<&'a str>,
    pub(crate) operation: Option<&'a str>,
    pub(crate) method: &'a str,
    pub(crate) target: &'a str,
}

/// The faults that are armed.
#[derive(Debug, Default)]
pub(crate) struct Faults {
    armed: Mutex<Vec<Armed>>,
    /// How many there are, so that the usual case takes no lock.
    count: AtomicUsize,
    ids: AtomicU64,
    met: AtomicU64,
}

#[derive(Debug)]
struct Armed {
    fault: Fault,
    /// How many requests it could have been for.
    asked: u64,
}

impl Armed {
    /// Whether the next request that matches meets it.
    fn strikes(&mut self) -> bool {
        self.asked += 1;
        if let Some(rate) = self.fault.rate {
            return chance(self.fault.seed, self.asked) < rate;
        }
        self.fault.times = self.fault.times.saturating_sub(1);
        true
    }
}

/// The chance of one request, from 0 to 1: `SplitMix64`, so that a request's place in the order is all it takes.
fn chance(seed: u64, place: u64) -> f64 {
    let mut mixed =
        seed.wrapping_add(1).wrapping_mul(0xA076_1D64_78BD_642F) ^ place.wrapping_mul(0x9E37_79B9_7F4A_7C15);
    mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
    mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
    mixed ^= mixed >> 31;
    // The upper 32 bits are exact in a float.
    f64::from(u32::try_from(mixed >> 32).unwrap_or(u32::MAX)) / f64::from(u32::MAX)
}

impl Faults {
    /// Arms a fault and gives its id.
    pub(crate) fn arm(&self, fault: Fault) -> u64 {
        let mut armed = self.armed.lock();
        armed.push(Armed { fault, asked: 0 });
        self.count.store(armed.len(), Ordering::Release);
        self.ids.fetch_add(1, Ordering::Relaxed) + 1
    }

    /// Disarms all.
    pub(crate) fn clear(&self) {
        let mut armed = self.armed.lock();
        armed.clear();
        self.count.store(0, Ordering::Release);
    }

    /// The fault that a request meets, if one is armed for it.
    pub(crate) fn meet(&self, subject: &Subject<'_>) -> Option<Fault> {
        self.take(|fault| fault.is_for(subject))
    }

    /// Whether the connection that was just made is to be reset.
    pub(crate) fn refuse_connection(&self) -> bool {
        self.take(Fault::is_for_any_connection).is_some()
    }

    /// Whether the connection is to be reset before the request with this head is read.
    pub(crate) fn leave_unread(&self, method: &str, target: &str) -> bool {
        self.take(|fault| fault.kind == FaultKind::Unread && fault.is_for_line(method, target)).is_some()
    }

    /// How many requests and connections met one so far.
    pub(crate) fn met(&self) -> u64 {
        self.met.load(Ordering::Relaxed)
    }

    fn take(&self, wanted: impl Fn(&Fault) -> bool) -> Option<Fault> {
        if self.count.load(Ordering::Acquire) == 0 {
            return None;
        }
        let mut armed = self.armed.lock();
        let struck = armed
            .iter_mut()
            .find_map(|one| (wanted(&one.fault) && one.strikes()).then(|| one.fault.clone()))?;
        armed.retain(|one| one.fault.rate.is_some() || one.fault.times > 0);
        self.count.store(armed.len(), Ordering::Release);
        self.met.fetch_add(1, Ordering::Relaxed);
        Some(struck)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const LIST: Subject<'_> = Subject {
        signed: true,
        public_key: Some("K"),
        operation: Some("serverless.clusters.list"),
        method: "GET",
        target: "/serverless/v1beta1/clusters",
    };

    fn met(fault: Fault, subject: &Subject<'_>) -> bool {
        let faults = Faults::default();
        faults.arm(fault);
        faults.meet(subject).is_some()
    }

    #[test]
    fn a_fault_is_spent_after_its_times() {
        let faults = Faults::default();
        faults.arm(Fault { times: 2, ..Fault::new(FaultKind::Reset) });
        let met: Vec<_> = (0..3).map(|_| faults.meet(&LIST).is_some()).collect();
        assert_eq!(met, [true, true, false]);
    }

    #[test]
    fn a_rate_picks_its_share_and_the_same_requests_for_the_same_seed() {
        let picked = |seed| {
            let faults = Faults::default();
            faults.arm(Fault { rate: Some(0.05), seed, ..Fault::new(FaultKind::Reset) });
            (0..10_000).map(|_| faults.meet(&LIST).is_some()).collect::<Vec<_>>()
        };
        let share = picked(7).iter().filter(|met| **met).count();
        assert!((400..600).contains(&share), "{share}");
        assert_eq!(picked(7), picked(7));
        assert_ne!(picked(7), picked(8));
    }

    #[test]
    fn a_request_left_unread_is_known_by_its_line_alone() {
        let faults = Faults::default();
        faults.arm(Fault { method: Some("POST".to_owned()), ..Fault::new(FaultKind::Unread) });
        assert!(faults.meet(&LIST).is_none());
        assert!(!faults.leave_unread("GET", LIST.target));
        assert!(faults.leave_unread("POST", LIST.target));
        assert!(!faults.leave_unread("POST", LIST.target));
    }

    #[test]
    fn every_condition_narrows_it() {
        let text = |text: &str| Some(text.to_owned());
        let reset = || Fault::new(FaultKind::Reset);
        assert!(met(
            Fault { operation: text("serverless.clusters.list"), method: text("get"), ..reset() },
            &LIST
        ));
        assert!(met(Fault { path_prefix: text("/serverless/"), public_key: text("K"), ..reset() }, &LIST));
        assert!(!met(Fault { operation: text("serverless.clusters.get"), ..reset() }, &LIST));
        assert!(!met(Fault { method: text("POST"), ..reset() }, &LIST));
        assert!(!met(Fault { path_prefix: text("/v1beta/"), ..reset() }, &LIST));
        assert!(!met(Fault { public_key: text("L"), ..reset() }, &LIST));
    }

    #[test]
    fn the_unsigned_leg_is_spared_unless_it_is_meant() {
        let unsigned = Subject { signed: false, public_key: None, ..LIST };
        assert!(!met(Fault::new(FaultKind::Status), &unsigned));
        assert!(met(Fault { leg: FaultLeg::Challenge, ..Fault::new(FaultKind::Status) }, &unsigned));
        assert!(!met(Fault { leg: FaultLeg::Challenge, ..Fault::new(FaultKind::Status) }, &LIST));
        assert!(met(Fault { leg: FaultLeg::Any, ..Fault::new(FaultKind::Status) }, &LIST));
    }

    #[test]
    fn an_unconditional_refusal_is_for_a_connection() {
        let faults = Faults::default();
        faults.arm(Fault::new(FaultKind::Refuse));
        assert!(faults.meet(&LIST).is_none());
        assert!(faults.refuse_connection());
        assert!(!faults.refuse_connection());
    }

    #[test]
    fn a_body_is_text_or_json() {
        let body = |text| serde_json::from_str::<Fault>(text).expect("a fault").body_text();
        assert_eq!(body(r#"{"kind": "status", "body": "<html>"}"#).as_deref(), Some("<html>"));
        assert_eq!(body(r#"{"kind": "status", "body": {"code": 3}}"#).as_deref(), Some(r#"{"code":3}"#));
        assert_eq!(body(r#"{"kind": "status"}"#), None);
    }

    #[test]
    fn nonsense_is_refused() {
        let wrong =
            Fault { operation: Some("serverless.clusters.lst".to_owned()), ..Fault::new(FaultKind::Reset) };
        assert!(wrong.check().is_err());
        assert!(Fault { status: Some(99), ..Fault::new(FaultKind::Status) }.check().is_err());
        let headers = BTreeMap::from([("a b".to_owned(), "c".to_owned())]);
        assert!(Fault { rate: Some(1.5), ..Fault::new(FaultKind::Reset) }.check().is_err());
        assert!(Fault { rate: Some(0.5), times: 3, ..Fault::new(FaultKind::Reset) }.check().is_err());
        assert!(Fault { headers, ..Fault::new(FaultKind::Status) }.check().is_err());
        assert!(serde_json::from_str::<Fault>(r#"{"kind": "melt"}"#).is_err());
        assert!(serde_json::from_str::<Fault>(r#"{"kind": "delay", "delay": 5}"#).is_err());
    }
}
