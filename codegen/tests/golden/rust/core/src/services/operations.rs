// Generated from api/ by codegen; do not edit.

//! The operation table: what the engine knows of each operation.
//!
//! Bindings name a row by its index in [`OPERATIONS`].

use std::time::Duration;

use crate::operation::{Method, Operation, Pagination, Wait};
use crate::service::Service;

/// All operations of all services, sorted by canonical name.
pub static OPERATIONS: &[&Operation] = &[
    &PETS_ANIMALS_CREATE,
    &PETS_ANIMALS_DELETE,
    &PETS_ANIMALS_GET,
    &PETS_ANIMALS_LIST,
    &PETS_ANIMALS_MOVE,
    &PETS_ANIMALS_UPDATE,
    &PETS_BILLS_ADD,
    &PETS_BILLS_CANCEL,
    &PETS_BILLS_LIST,
    &PETS_OPENING_HOURS_LIST_FOR_WEEK,
    &PETS_STORES_LIST,
];

/// The operation of a canonical name such as `serverless.clusters.get`.
pub fn by_name(name: &str) -> Option<&'static Operation> {
    let row = OPERATIONS.binary_search_by(|row| row.name.cmp(name)).ok()?;
    Some(OPERATIONS[row])
}

/// Take an animal in.
pub static PETS_ANIMALS_CREATE: Operation = Operation {
    name: "pets.animals.create",
    service: Service::Pets,
    method: Method::Post,
    path: "/v1/stores/{storeId}/animals",
    alternative_path: None,
    idempotent: false,
    pagination: None,
    waits: &[],
    settled_by: Some("pets.animals.list"),
    error_in_answer: None,
};

/// Give an animal away.
pub static PETS_ANIMALS_DELETE: Operation = Operation {
    name: "pets.animals.delete",
    service: Service::Pets,
    method: Method::Delete,
    path: "/v1/stores/{storeId}/animals/{animalId}",
    alternative_path: None,
    idempotent: true,
    pagination: None,
    waits: &[],
    settled_by: None,
    error_in_answer: None,
};

/// Get an animal.
pub static PETS_ANIMALS_GET: Operation = Operation {
    name: "pets.animals.get",
    service: Service::Pets,
    method: Method::Get,
    path: "/v1/stores/{storeId}/animals/{animalId}",
    alternative_path: None,
    idempotent: true,
    pagination: None,
    waits: &[
        Wait {
            name: "wait_until_arrived",
            state: &["progress", "state"],
            done: &["ANIMAL_STATE_ARRIVED"],
            failed: &["ANIMAL_STATE_LOST", "FAILED"],
            gone_is_done: false,
            initial_interval: Duration::from_millis(500),
            maximum_interval: Duration::from_secs(10),
            timeout: Duration::from_secs(600),
        },
        Wait {
            name: "wait_until_gone",
            state: &["progress", "state"],
            done: &["ANIMAL_STATE_GONE"],
            failed: &[],
            gone_is_done: true,
            initial_interval: Duration::from_secs(2),
            maximum_interval: Duration::from_secs(15),
            timeout: Duration::from_secs(60),
        },
    ],
    settled_by: None,
    error_in_answer: None,
};

/// List the animals of a store.
pub static PETS_ANIMALS_LIST: Operation = Operation {
    name: "pets.animals.list",
    service: Service::Pets,
    method: Method::Get,
    path: "/v1/stores/{storeId}/animals",
    alternative_path: None,
    idempotent: true,
    pagination: Some(Pagination::Token {
        items: "animals",
        size: "pageSize",
        maximum: 100,
        token: "pageToken",
        next: "nextPageToken",
    }),
    waits: &[],
    settled_by: None,
    error_in_answer: None,
};

/// Move an animal to another store.
pub static PETS_ANIMALS_MOVE: Operation = Operation {
    name: "pets.animals.move",
    service: Service::Pets,
    method: Method::Post,
    path: "/v1/stores/{storeId}/animals/{animalId}:move",
    alternative_path: None,
    idempotent: false,
    pagination: None,
    waits: &[],
    settled_by: Some("pets.animals.get"),
    error_in_answer: None,
};

/// Change an animal.
pub static PETS_ANIMALS_UPDATE: Operation = Operation {
    name: "pets.animals.update",
    service: Service::Pets,
    method: Method::Patch,
    path: "/v1/stores/{storeId}/animals/{animalId}",
    alternative_path: None,
    idempotent: true,
    pagination: None,
    waits: &[],
    settled_by: None,
    error_in_answer: None,
};

/// Add to the bill of a store.
pub static PETS_BILLS_ADD: Operation = Operation {
    name: "pets.bills.add",
    service: Service::Pets,
    method: Method::Post,
    path: "/v1/stores/{storeId}/bills:add",
    alternative_path: None,
    idempotent: false,
    pagination: None,
    waits: &[],
    settled_by: Some("pets.bills.list"),
    error_in_answer: None,
};

/// Cancel a bill.
pub static PETS_BILLS_CANCEL: Operation = Operation {
    name: "pets.bills.cancel",
    service: Service::Pets,
    method: Method::Delete,
    path: "/v1/stores/{storeId}/bills/{number}",
    alternative_path: None,
    idempotent: true,
    pagination: None,
    waits: &[],
    settled_by: None,
    error_in_answer: Some("code"),
};

/// List the bills of a store.
pub static PETS_BILLS_LIST: Operation = Operation {
    name: "pets.bills.list",
    service: Service::Pets,
    method: Method::Get,
    path: "/v1/stores/{storeId}/bills/",
    alternative_path: Some("/v1/stores/{storeId}/bills"),
    idempotent: true,
    pagination: Some(Pagination::Single { items: "" }),
    waits: &[],
    settled_by: None,
    error_in_answer: None,
};

/// List when the stores are open.
pub static PETS_OPENING_HOURS_LIST_FOR_WEEK: Operation = Operation {
    name: "pets.opening_hours.list_for_week",
    service: Service::Pets,
    method: Method::Get,
    path: "/v1/opening-hours",
    alternative_path: None,
    idempotent: true,
    pagination: Some(Pagination::Single { items: "hours" }),
    waits: &[],
    settled_by: None,
    error_in_answer: None,
};

/// List the stores.
pub static PETS_STORES_LIST: Operation = Operation {
    name: "pets.stores.list",
    service: Service::Pets,
    method: Method::Get,
    path: "/v1/stores",
    alternative_path: None,
    idempotent: true,
    pagination: Some(Pagination::Page {
        items: "items",
        size: "page_size",
        maximum: 50,
        page: "page",
        total: "total",
    }),
    waits: &[],
    settled_by: None,
    error_in_answer: None,
};
