// Generated from api/pets.yaml by codegen; do not edit.

//! The services of TiDB Cloud, one module each.

#![allow(clippy::doc_markdown, reason = "descriptions are prose, with the names of products")]

use crate::client::Client;

pub mod operations;
pub mod pets;

impl Client {
    /// Stores and the animals that live in them.
    pub fn pets(&self) -> pets::Pets {
        pets::Pets::new(self)
    }
}
