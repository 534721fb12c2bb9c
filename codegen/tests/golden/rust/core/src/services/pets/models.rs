// Generated from api/pets.yaml by codegen; do not edit.

//! What the operations take and give.

#![allow(deprecated, reason = "derived code reads every field")]

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::Decimal;
use crate::builder::setter;
use crate::open_enum;
use crate::rules::{Check, Fields, Form, Rule};
use crate::secret::Secret;
use crate::timestamp::Timestamp;
use crate::wire;

/// One that lives in a store.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct Animal {
    /// The animal's id.
    #[serde(deserialize_with = "wire::string::option", skip_serializing_if = "Option::is_none")]
    pub animal_id: Option<String>,
    /// What it listens to.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// What it is.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub kind: Option<Kind>,
    /// How far it has come.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub progress: Option<Progress>,
    /// Where it sleeps.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub home: Option<Home>,
    /// What it weighs. Unit: grams.
    #[serde(deserialize_with = "wire::int64::option", skip_serializing_if = "Option::is_none")]
    pub weight: Option<i64>,
    /// What it remembers. Unit: bytes.
    #[serde(deserialize_with = "wire::int64::option", skip_serializing_if = "Option::is_none")]
    pub memory: Option<i64>,
    /// Code of its chip.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub chip: Option<Secret>,
    /// Words about it.
    #[serde(deserialize_with = "wire::list", skip_serializing_if = "Vec::is_empty")]
    pub tags: Vec<String>,
    /// What else is known.
    #[serde(deserialize_with = "wire::map", skip_serializing_if = "BTreeMap::is_empty")]
    pub notes: BTreeMap<String, String>,
    /// Its parents by their names.
    #[serde(deserialize_with = "wire::map", skip_serializing_if = "BTreeMap::is_empty")]
    pub parents: BTreeMap<String, Parent>,
    /// Whatever the store keeps.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub extra: Option<serde_json::Value>,
    /// What it used to listen to.
    #[deprecated(note = "Use name.")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub nickname: Option<String>,
}

open_enum! {
    /// Where an animal is.
    pub enum AnimalState {
        /// On its way.
        Travelling = "ANIMAL_STATE_TRAVELLING",
        /// In the store.
        Arrived = "ANIMAL_STATE_ARRIVED",
        /// `ANIMAL_STATE_LOST`.
        Lost = "ANIMAL_STATE_LOST",
        /// `ANIMAL_STATE_GONE`.
        Gone = "ANIMAL_STATE_GONE",
    }
}

/// Something soft.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct Bed {
    /// How large it is.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub s3_size: Option<BedSize>,
    /// What it costs. Unit: USD cents. At least 0. Default: 100.
    #[serde(deserialize_with = "wire::int32::option", skip_serializing_if = "Option::is_none")]
    pub price: Option<i32>,
    /// When it is made each day. A time of the day as HH:mm, in UTC.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub made_at: Option<String>,
}

impl Bed {
    /// One without any field set.
    pub fn new() -> Self {
        Self::default()
    }

    setter!(s3_size: into BedSize);
    setter!(price: i32);
    setter!(made_at: into String);
}

pub(super) static BED_FIELDS: Fields = Fields(&[
    Check { name: "price", required: false, rule: Rule::NotNegative },
    Check { name: "madeAt", required: false, rule: Rule::Time(Form::HoursMinutes) },
]);

open_enum! {
    /// Size of a bed.
    pub enum BedSize {
        /// `S`.
        S = "S",
        /// `2XL`.
        V2Xl = "2XL",
        /// `OTHER`.
        OtherValue = "OTHER",
    }
}

/// What a store is to pay, and of what that is the sum.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
#[non_exhaustive]
pub struct Bill {
    /// The bill's number.
    #[serde(deserialize_with = "wire::int64::option", skip_serializing_if = "Option::is_none")]
    pub number: Option<i64>,
    /// What is to pay. Unit: USD cents. An exact decimal.
    #[serde(deserialize_with = "wire::decimal::option", skip_serializing_if = "Option::is_none")]
    pub total: Option<Decimal>,
    /// How much of the store's bill it is. Unit: percent.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub share: Option<f64>,
    /// The month it is for. As YYYY-MM.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub month: Option<String>,
    /// The day it is for. As YYYY-MM-DD.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub date: Option<String>,
    /// When it was printed. As YYYY-MM-DD HH:mm:ss, of a zone that is not said.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub printed: Option<Timestamp>,
    /// When it was paid. On the wire, seconds since 1970.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub paid: Option<Timestamp>,
    /// What it is the sum of.
    #[serde(deserialize_with = "wire::list", skip_serializing_if = "Vec::is_empty")]
    pub parts: Vec<Bill>,
    /// Where it is printed.
    #[serde(deserialize_with = "wire::int64::list", skip_serializing_if = "Vec::is_empty")]
    pub pages: Vec<i64>,
}

/// Whether a bill is cancelled.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
#[non_exhaustive]
pub struct CancelBillResponse {
    /// Zero where it is.
    #[serde(deserialize_with = "wire::int32::option", skip_serializing_if = "Option::is_none")]
    pub code: Option<i32>,
    /// Why it is not.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub message: Option<String>,
}

/// Something to add to a bill.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
#[non_exhaustive]
pub struct Entry {
    /// What it costs. Unit: USD cents. An exact decimal.
    #[serde(deserialize_with = "wire::decimal::option", skip_serializing_if = "Option::is_none")]
    pub amount: Option<Decimal>,
    /// The animal it is for.
    #[serde(deserialize_with = "wire::int64::option", skip_serializing_if = "Option::is_none")]
    pub animal: Option<i64>,
    /// When it was bought. As YYYY-MM-DD.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub on: Option<String>,
    /// When it begins. On the wire, seconds since 1970.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub from: Option<Timestamp>,
    /// What opens it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub code: Option<Secret>,
    /// What belongs to it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub entries: Option<Vec<Entry>>,
}

impl Entry {
    /// One without any field set. The service needs `amount`.
    pub fn new() -> Self {
        Self::default()
    }

    setter!(amount: into Decimal);
    setter!(animal: i64);
    setter!(on: into String);
    setter!(from: into Timestamp);
    setter!(code: into Secret);
    setter!(entries: list Entry);
}

pub(super) static ENTRY_FIELDS: Fields = Fields(&[
    Check { name: "amount", required: true, rule: Rule::Any },
    Check { name: "on", required: false, rule: Rule::Time(Form::Date) },
    Check { name: "from", required: false, rule: Rule::Time(Form::EpochSeconds) },
    Check { name: "entries", required: false, rule: Rule::List(&Rule::Object(&ENTRY_FIELDS)) },
]);

/// A place to sleep.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
#[non_exhaustive]
pub struct Home {
    /// Its form.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub r#type: Option<HomeType>,
    /// Whether the animal built it itself.
    #[serde(rename = "self", skip_serializing_if = "Option::is_none")]
    pub self_: Option<bool>,
    /// What it lies on. At most 3 items.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub beds: Option<Vec<Bed>>,
    /// Words on the door.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub labels: Option<BTreeMap<String, String>>,
    /// Where the store has put it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub address: Option<String>,
}

impl Home {
    /// One without any field set. The service needs `type`.
    pub fn new() -> Self {
        Self::default()
    }

    setter!(r#type: into HomeType);
    setter!(self_: bool);
    setter!(beds: list Bed);
    setter!(labels: map String);
}

pub(super) static HOME_FIELDS: Fields = Fields(&[
    Check { name: "type", required: true, rule: Rule::Any },
    Check { name: "beds", required: false, rule: Rule::List(&Rule::Object(&BED_FIELDS)) },
]);

open_enum! {
    /// Form of a home.
    pub enum HomeType {
        /// Up in a tree.
        Nest = "NEST",
        /// Down in the ground.
        Den = "DEN",
    }
}

open_enum! {
    /// What an animal is.
    pub enum Kind {
        /// `cat`.
        Cat = "cat",
        /// `dog`.
        Dog = "dog",
    }
}

/// A page of animals.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct ListAnimalsResponse {
    /// The animals.
    #[serde(deserialize_with = "wire::list", skip_serializing_if = "Vec::is_empty")]
    pub animals: Vec<Animal>,
    /// Where the next page begins.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub next_page_token: Option<String>,
    /// Animals on all pages.
    #[serde(deserialize_with = "wire::int64::option", skip_serializing_if = "Option::is_none")]
    pub total_size: Option<i64>,
}

/// All hours.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
#[non_exhaustive]
pub struct ListHoursResponse {
    /// From and to for each day.
    #[serde(deserialize_with = "wire::list", skip_serializing_if = "Vec::is_empty")]
    pub hours: Vec<Vec<String>>,
}

/// A page of stores.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
#[non_exhaustive]
pub struct ListStoresResponse {
    /// The stores.
    #[serde(deserialize_with = "wire::list", skip_serializing_if = "Vec::is_empty")]
    pub items: Vec<Store>,
    /// Stores on all pages.
    #[serde(deserialize_with = "wire::int32::option", skip_serializing_if = "Option::is_none")]
    pub total: Option<i32>,
}

/// A parent of an animal.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
#[non_exhaustive]
pub struct Parent {
    /// Whether it lives.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub alive: Option<bool>,
}

/// How far an animal has come.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
#[non_exhaustive]
pub struct Progress {
    /// Where it is.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub state: Option<AnimalState>,
    /// How much of the way is done. Unit: percent.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub percent: Option<f64>,
}

/// A place with animals.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
#[non_exhaustive]
pub struct Store {
    /// The store's id.
    #[serde(deserialize_with = "wire::string::option", skip_serializing_if = "Option::is_none")]
    pub store_id: Option<String>,
    /// When it opened. On the wire, seconds since 1970.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub opened: Option<Timestamp>,
    /// When it closed. An RFC 3339 time.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub closed: Option<Timestamp>,
}
