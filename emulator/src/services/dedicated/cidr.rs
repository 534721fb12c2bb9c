//! Ranges of IPv4 addresses in CIDR notation: those that networks are made of and those that may connect.

use std::fmt;
use std::net::Ipv4Addr;

use serde::{Deserialize, Serialize, Serializer};

/// A range, written as its first address and the length of what all its addresses share.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(try_from = "String")]
pub(crate) struct Cidr {
    first: u32,
    length: u8,
}

impl Cidr {
    pub(crate) const fn new(first: Ipv4Addr, length: u8) -> Self {
        Self { first: first.to_bits(), length }
    }

    /// Reads `address/length`. The address has to be the first one of the range, as the cloud providers want.
    pub(crate) fn parse(text: &str) -> Option<Self> {
        let (first, length) = text.split_once('/')?;
        let cidr = Self::new(first.parse().ok()?, length.parse().ok().filter(|length| *length <= 32)?);
        (cidr.first & !cidr.mask() == 0).then_some(cidr)
    }

    pub(crate) const fn length(self) -> u8 {
        self.length
    }

    /// Whether all addresses are among those that nobody else has: RFC 1918.
    pub(crate) fn is_private(self) -> bool {
        const PRIVATE: [Cidr; 3] = [
            Cidr::new(Ipv4Addr::new(10, 0, 0, 0), 8),
            Cidr::new(Ipv4Addr::new(172, 16, 0, 0), 12),
            Cidr::new(Ipv4Addr::new(192, 168, 0, 0), 16),
        ];
        PRIVATE.into_iter().any(|range| range.length <= self.length && range.overlaps(self))
    }

    /// Whether the two share an address, which means that one holds the other.
    pub(crate) const fn overlaps(self, other: Self) -> bool {
        let mask = if self.length < other.length { self.mask() } else { other.mask() };
        self.first & mask == other.first & mask
    }

    /// The range of the same size that begins `count` ranges later, if there is one.
    pub(crate) fn following(self, count: u32) -> Option<Self> {
        let size = 1_u32.checked_shl(32 - u32::from(self.length))?;
        let first = size.checked_mul(count)?.checked_add(self.first)?;
        Some(Self { first, ..self })
    }

    const fn mask(self) -> u32 {
        // A shift by all 32 bits would overflow.
        if self.length == 0 { 0 } else { u32::MAX << (32 - self.length) }
    }
}

impl fmt::Display for Cidr {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{}/{}", Ipv4Addr::from_bits(self.first), self.length)
    }
}

impl Serialize for Cidr {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl TryFrom<String> for Cidr {
    type Error = String;

    fn try_from(text: String) -> Result<Self, String> {
        Self::parse(&text).ok_or_else(|| format!("{text} is not in CIDR notation"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cidr(text: &str) -> Cidr {
        Cidr::parse(text).expect("a range")
    }

    #[test]
    fn a_range_is_read_and_written() {
        for text in ["172.16.16.0/21", "0.0.0.0/0", "198.51.100.7/32"] {
            assert_eq!(cidr(text).to_string(), text);
        }
        for text in ["172.16.16.0", "172.16.16.1/21", "172.16.16.0/33", "172.16.0/16", "::/0", "10.0.0.0/x"] {
            assert_eq!(Cidr::parse(text), None, "{text}");
        }
    }

    #[test]
    fn ranges_overlap_where_one_holds_the_other() {
        assert!(cidr("10.0.0.0/8").overlaps(cidr("10.3.0.0/16")));
        assert!(cidr("10.3.0.0/16").overlaps(cidr("10.0.0.0/8")));
        assert!(cidr("0.0.0.0/0").overlaps(cidr("10.0.0.0/8")));
        assert!(!cidr("10.0.0.0/16").overlaps(cidr("10.1.0.0/16")));
    }

    #[test]
    fn private_ranges_lie_wholly_within_those_of_rfc_1918() {
        assert!(cidr("172.31.0.0/16").is_private());
        assert!(!cidr("172.32.0.0/16").is_private());
        assert!(!cidr("0.0.0.0/0").is_private());
    }

    #[test]
    fn ranges_follow_each_other() {
        assert_eq!(cidr("172.16.0.0/21").following(2), Some(cidr("172.16.16.0/21")));
        assert_eq!(cidr("255.255.0.0/16").following(1), None);
    }
}
