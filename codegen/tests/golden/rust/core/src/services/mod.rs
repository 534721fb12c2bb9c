// Generated from api/ by codegen; do not edit.

//! The services of TiDB Cloud, one module each.

#![allow(clippy::doc_markdown, reason = "descriptions are prose, with the names of products")]

#[cfg(feature = "typed")]
use crate::client::Client;

pub mod operations;
#[cfg(feature = "pets")]
pub mod pets;

#[cfg(feature = "typed")]
impl Client {
    /// Stores and the animals that live in them.
    #[cfg(feature = "pets")]
    pub fn pets(&self) -> pets::Pets {
        pets::Pets::new(self)
    }
}
