//! Names for new things, in the forms that the services use.

use std::sync::atomic::{AtomicU64, Ordering};

use ring::rand::{SecureRandom, SystemRandom};

/// Numeric ids begin here: beyond 2^63, so that whoever reads one into a signed or floating number sees it.
const FIRST: u64 = 10_581_524_018_573_000_000;
/// Between an id and the signed one in its place.
const SIGNED_BELOW: u64 = 9_000_000_000_000_000_000;
const BASE32: &[u8; 32] = b"abcdefghijklmnopqrstuvwxyz234567";

/// Gives each thing an id of its own. Ids rise, so their order is the order of creation.
#[derive(Debug)]
pub(crate) struct Ids {
    next: AtomicU64,
}

impl Ids {
    /// Goes on after the last id that was given, 0 for none.
    pub(crate) fn after(last: u64) -> Self {
        Self { next: AtomicU64::new(last.max(FIRST)) }
    }

    pub(crate) fn number(&self) -> u64 {
        self.next.fetch_add(1, Ordering::Relaxed) + 1
    }

    /// A number that fits a signed one of 64 bits, for ids that the service documents as such: of projects.
    pub(crate) fn signed(&self) -> u64 {
        self.number() - SIGNED_BELOW
    }

    /// The last number that was given.
    pub(crate) fn last(&self) -> u64 {
        self.next.load(Ordering::Relaxed)
    }

    /// An id such as `bran-` and 26 characters, which sort in order of creation too.
    pub(crate) fn text(&self, prefix: &str) -> String {
        let mut text = format!("{prefix}-");
        let number = self.number();
        for shift in (0..13).rev() {
            let digit = (number >> (shift * 5)) & 31;
            // Digits of base 32 in an alphabet that rises: the numerals come before the letters.
            text.push(char::from_digit(u32::try_from(digit).unwrap_or(0), 32).unwrap_or('0'));
        }
        text.push_str(&random_text(13));
        text
    }
}

/// Random lower-case letters and digits, from the system's source.
pub(crate) fn random_text(length: usize) -> String {
    let mut bytes = vec![0; length];
    SystemRandom::new().fill(&mut bytes).expect("the system's random source has to work for keys to be safe");
    bytes.iter().map(|byte| char::from(BASE32[usize::from(byte & 31)])).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_rise_and_do_not_fit_a_signed_number() {
        let ids = Ids::after(0);
        let (first, second) = (ids.number(), ids.number());
        assert!(first < second);
        assert!(i64::try_from(first).is_err());
        assert_eq!(Ids::after(ids.last()).number(), second + 1);
    }

    #[test]
    fn signed_ids_pass_what_a_floating_number_can_hold_exactly() {
        let id = Ids::after(0).signed();
        assert!(id > 1 << 53 && i64::try_from(id).is_ok());
    }

    #[test]
    fn text_ids_sort_in_order_of_creation() {
        let ids = Ids::after(0);
        let made: Vec<String> = (0..200).map(|_| ids.text("bran")).collect();
        assert!(made.is_sorted());
        assert_eq!(made[0].len(), "bran-".len() + 26);
    }
}
