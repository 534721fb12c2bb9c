//! Nonces that prove their own origin and age, and a memory of which counts each has served.
//!
//! A nonce carries its time of issue, a serial number and a tag over both, so a flood of first requests
//! leaves nothing behind. Only a nonce that was used costs memory: one window of counts, which takes each
//! count once and in any order, as calls on parallel connections arrive in any order.

use std::collections::{HashMap, VecDeque};
use std::sync::atomic::{AtomicU64, Ordering};

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use parking_lot::Mutex;
use ring::hmac;
use ring::rand::SystemRandom;

use crate::clock::Moment;

const TAG: usize = 14;
const LENGTH: usize = 8 + 8 + TAG;
const SHARDS: usize = 16;
/// When a shard has this many nonces, those that ended are dropped before another is added.
const SWEEP_AT: usize = 1024;
/// Counts that may lie between the oldest one still open and the newest one, in words of 64.
const WINDOW_WORDS: usize = 1024;

/// What a nonce and a count turn out to be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Standing {
    /// Good, and the how-many-th use of the nonce this is.
    Fresh {
        uses: u32,
    },
    /// Not from this server, or from before its start.
    Unknown,
    Expired,
    /// The count was served before, or is older than the window reaches.
    Replayed,
}

/// Issues and checks nonces.
pub(crate) struct Nonces {
    key: hmac::Key,
    serial: AtomicU64,
    shards: [Mutex<HashMap<u64, Uses>>; SHARDS],
}

#[derive(Debug, Default)]
struct Uses {
    issued: i64,
    window: Window,
    taken: u32,
}

impl Nonces {
    pub(crate) fn new() -> Self {
        let key = hmac::Key::generate(hmac::HMAC_SHA256, &SystemRandom::new())
            .expect("the system's random source has to work for any server to be safe");
        Self { key, serial: AtomicU64::new(1), shards: Default::default() }
    }

    /// A new nonce: 40 characters of base64.
    pub(crate) fn issue(&self, now: Moment) -> String {
        let serial = self.serial.fetch_add(1, Ordering::Relaxed);
        let mut bytes = [0; LENGTH];
        bytes[..8].copy_from_slice(&now.milliseconds().to_be_bytes());
        bytes[8..16].copy_from_slice(&serial.to_be_bytes());
        let tag = hmac::sign(&self.key, &bytes[..16]);
        bytes[16..].copy_from_slice(&tag.as_ref()[..TAG]);
        STANDARD.encode(bytes)
    }

    /// Checks a nonce and takes the count, so that the same pair never passes again.
    ///
    /// `rising` asks for counts that strictly rise, as some servers do. Without a count, as without `qop`,
    /// a nonce can be used until it expires.
    pub(crate) fn take(
        &self,
        nonce: &[u8],
        count: Option<u32>,
        now: Moment,
        lifetime_seconds: i64,
        rising: bool,
    ) -> Standing {
        let Some((issued, serial)) = self.open(nonce) else { return Standing::Unknown };
        let ends = |issued: i64| Moment::from_milliseconds(issued).plus_seconds(lifetime_seconds);
        if now >= ends(issued) {
            return Standing::Expired;
        }
        let mut shard = self.shards[usize::from(serial.to_be_bytes()[7]) % SHARDS].lock();
        if shard.len() >= SWEEP_AT && !shard.contains_key(&serial) {
            shard.retain(|_, uses| now < ends(uses.issued));
        }
        let uses = shard.entry(serial).or_insert_with(|| Uses { issued, ..Uses::default() });
        if let Some(count) = count
            && !(uses.window.accepts(count, rising))
        {
            return Standing::Replayed;
        }
        uses.taken = uses.taken.saturating_add(1);
        Standing::Fresh { uses: uses.taken }
    }

    /// Time of issue and serial number, when the tag is ours.
    fn open(&self, nonce: &[u8]) -> Option<(i64, u64)> {
        let mut bytes = [0; LENGTH];
        let length = STANDARD.decode_slice(nonce, &mut bytes).ok()?;
        let tag = hmac::sign(&self.key, &bytes[..16]);
        let genuine: bool = subtle::ConstantTimeEq::ct_eq(&bytes[16..], &tag.as_ref()[..TAG]).into();
        let issued = i64::from_be_bytes(bytes[..8].try_into().ok()?);
        let serial = u64::from_be_bytes(bytes[8..16].try_into().ok()?);
        (length == LENGTH && genuine).then_some((issued, serial))
    }
}

/// The counts of one nonce that were taken: a bitmap that begins at `base` and moves up when it is full.
#[derive(Debug, Default)]
struct Window {
    base: u32,
    words: VecDeque<u64>,
    highest: u32,
}

impl Window {
    /// Takes a count if it is still free.
    fn accepts(&mut self, count: u32, rising: bool) -> bool {
        if count < self.base || (rising && count <= self.highest) {
            return false;
        }
        let mut word = ((count - self.base) / 64) as usize;
        if word >= WINDOW_WORDS {
            let surplus = word + 1 - WINDOW_WORDS;
            self.words.drain(..surplus.min(self.words.len()));
            self.base += u32::try_from(surplus * 64).unwrap_or(0);
            word = WINDOW_WORDS - 1;
        }
        if word >= self.words.len() {
            self.words.resize(word + 1, 0);
        }
        let bit = 1_u64 << (count % 64);
        let free = self.words[word] & bit == 0;
        self.words[word] |= bit;
        self.highest = self.highest.max(count);
        free
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const NOW: Moment = Moment::from_milliseconds(1_700_000_000_000);
    const LIFETIME: i64 = 300;

    fn take(nonces: &Nonces, nonce: &str, count: u32, now: Moment) -> Standing {
        nonces.take(nonce.as_bytes(), Some(count), now, LIFETIME, false)
    }

    #[test]
    fn each_count_is_taken_once_in_any_order() {
        let nonces = Nonces::new();
        let nonce = nonces.issue(NOW);
        for (uses, count) in [3, 1, 700, 2, 64, 63].into_iter().enumerate() {
            let uses = u32::try_from(uses).expect("a few") + 1;
            assert_eq!(take(&nonces, &nonce, count, NOW), Standing::Fresh { uses });
        }
        for count in [1, 2, 3, 63, 64, 700] {
            assert_eq!(take(&nonces, &nonce, count, NOW), Standing::Replayed);
        }
    }

    #[test]
    fn counts_of_one_nonce_do_not_touch_another() {
        let nonces = Nonces::new();
        let (one, other) = (nonces.issue(NOW), nonces.issue(NOW));
        assert_eq!(take(&nonces, &one, 1, NOW), Standing::Fresh { uses: 1 });
        assert_eq!(take(&nonces, &other, 1, NOW), Standing::Fresh { uses: 1 });
    }

    #[test]
    fn a_nonce_ends_with_its_lifetime() {
        let nonces = Nonces::new();
        let nonce = nonces.issue(NOW);
        assert_eq!(take(&nonces, &nonce, 1, NOW.plus_seconds(LIFETIME - 1)), Standing::Fresh { uses: 1 });
        assert_eq!(take(&nonces, &nonce, 2, NOW.plus_seconds(LIFETIME)), Standing::Expired);
    }

    #[test]
    fn a_forged_or_foreign_nonce_is_unknown() {
        let nonces = Nonces::new();
        let foreign = Nonces::new().issue(NOW);
        assert_eq!(take(&nonces, &foreign, 1, NOW), Standing::Unknown);
        assert_eq!(take(&nonces, "", 1, NOW), Standing::Unknown);
        assert_eq!(take(&nonces, "not base64 at all", 1, NOW), Standing::Unknown);
    }

    #[test]
    fn rising_counts_only_when_asked_for() {
        let nonces = Nonces::new();
        let nonce = nonces.issue(NOW);
        let rising = |count| nonces.take(nonce.as_bytes(), Some(count), NOW, LIFETIME, true);
        assert_eq!(rising(5), Standing::Fresh { uses: 1 });
        assert_eq!(rising(4), Standing::Replayed);
        assert_eq!(rising(6), Standing::Fresh { uses: 2 });
    }

    #[test]
    fn the_window_moves_up_and_forgets_nothing_it_still_covers() {
        let mut window = Window::default();
        assert!(window.accepts(1, false));
        assert!(window.accepts(u32::MAX, false));
        assert!(!window.accepts(u32::MAX, false));
        assert!(!window.accepts(1, false), "older than the window");
        assert!(window.accepts(u32::MAX - 60_000, false));
        assert!(!window.accepts(u32::MAX - 60_000, false));
        assert!(window.words.len() <= WINDOW_WORDS);
    }

    #[test]
    fn nonces_that_ended_are_swept() {
        let nonces = Nonces::new();
        for _ in 0..(SWEEP_AT * SHARDS) {
            let nonce = nonces.issue(NOW);
            take(&nonces, &nonce, 1, NOW);
        }
        let later = NOW.plus_seconds(LIFETIME);
        for _ in 0..SHARDS {
            let nonce = nonces.issue(later);
            take(&nonces, &nonce, 1, later);
        }
        let kept: usize = nonces.shards.iter().map(|shard| shard.lock().len()).sum();
        assert_eq!(kept, SHARDS);
    }
}
