//! A client for the whole TiDB Cloud API.
//!
//! One engine signs (HTTP Digest), paces, repeats and reads; the services above it are generated from the API's
//! description. Start with [`Client`].

mod auth;
mod builder;
mod call;
mod client;
mod config;
mod credentials;
mod deadline;
mod engine;
mod error;
mod error_answer;
mod input;
mod open_enum;
pub mod operation;
mod pagination;
mod path_value;
mod quota;
mod response;
mod retry;
mod secret;
mod service;
pub mod services;
mod target;
mod timestamp;
mod trace;
mod transport;
mod wait;
pub mod wire;

pub use auth::DigestHash;
pub use bytes::Bytes;
pub use call::{Answer, BoxFuture, Call, Items, List, TypedPages, WaitCall};
pub use client::{Client, ClientBuilder};
pub use error::{Error, ErrorKind, Phase};
pub use input::{CallOptions, Input};
pub use pagination::Pages;
pub use path_value::PathValue;
pub use response::Response;
pub use rust_decimal::Decimal;
pub use secret::Secret;
pub use service::Service;
pub use services::operations;
pub use services::*;
pub use timestamp::{Timestamp, UnreadableTimestamp};
pub use wait::{Progress, WaitOptions, Waiter};
