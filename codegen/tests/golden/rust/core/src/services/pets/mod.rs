// Generated from api/pets.yaml by codegen; do not edit.

//! Pets.
//!
//! Stores and the animals that live in them.

use crate::client::Client;

pub mod animals;
pub mod bills;
mod models;
pub mod opening_hours;
pub mod stores;

pub use models::*;

/// Stores and the animals that live in them.
#[derive(Clone, Debug)]
pub struct Pets {
    client: Client,
}

impl Pets {
    pub(crate) fn new(client: &Client) -> Self {
        Self { client: client.clone() }
    }

    /// Animals of a store. Some \<b>names\</b> \[in brackets\], see <https://example.com/animals>.
    pub fn animals(&self) -> animals::Animals {
        animals::Animals::new(&self.client)
    }

    /// What stores are to pay.
    pub fn bills(&self) -> bills::Bills {
        bills::Bills::new(&self.client)
    }

    /// The opening hours of the service.
    pub fn opening_hours(&self) -> opening_hours::OpeningHours {
        opening_hours::OpeningHours::new(&self.client)
    }

    /// Places with animals.
    pub fn stores(&self) -> stores::Stores {
        stores::Stores::new(&self.client)
    }
}
