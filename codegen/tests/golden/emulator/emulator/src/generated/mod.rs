//! Generated from `api/` by codegen; do not edit.
//!
//! The services and operations there are; a row for each is in the service's own module.

mod pets;

use crate::envelope::Envelope;
use crate::operation::Row;

/// A service that the emulator offers.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[allow(clippy::enum_variant_names, reason = "services have the names they have")]
pub(crate) enum Service {
    /// Pets.
    Pets,
}

#[allow(clippy::match_same_arms, reason = "each service has a row of its own")]
impl Service {
    pub(crate) const ALL: [Self; 1] = [Self::Pets];

    /// The first part of its operations' canonical names.
    pub(crate) const fn name(self) -> &'static str {
        match self {
            Self::Pets => "pets",
        }
    }

    /// The host where the real service lives.
    pub(crate) const fn host(self) -> &'static str {
        match self {
            Self::Pets => "pets.example.com",
        }
    }

    /// How its errors are written.
    pub(crate) const fn envelope(self) -> Envelope {
        match self {
            Self::Pets => Envelope::Objects,
        }
    }

    /// Its operations.
    pub(crate) const fn rows(self) -> &'static [Row] {
        match self {
            Self::Pets => pets::ROWS,
        }
    }

    /// The JSON Schemas of what it takes and answers.
    pub(crate) const fn schemas(self) -> &'static str {
        match self {
            Self::Pets => include_str!("pets.json"),
        }
    }
}

/// An operation, by its canonical name.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Operation {
    /// Take an animal in.
    PetsAnimalsCreate,
    /// Give an animal away.
    PetsAnimalsDelete,
    /// Get an animal.
    PetsAnimalsGet,
    /// List the animals of a store.
    PetsAnimalsList,
    /// Move an animal to another store.
    PetsAnimalsMove,
    /// Change an animal.
    PetsAnimalsUpdate,
    /// Add to the bill of a store.
    PetsBillsAdd,
    /// Cancel a bill.
    PetsBillsCancel,
    /// List the bills of a store.
    PetsBillsList,
    /// List when the stores are open.
    PetsOpeningHoursListForWeek,
    /// List the stores.
    PetsStoresList,
}
