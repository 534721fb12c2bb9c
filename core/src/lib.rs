//! A client for the whole TiDB Cloud API.
//!
//! One engine signs (HTTP Digest), paces, repeats and reads; the services above it are generated from the API's
//! description. Start with [`Client`].
//!
//! Each service is a feature of the crate, all of them on by default: `billing`, `data-service`, `dedicated`, `iam`,
//! `msp`, `premium`, `serverless`, `v1beta`. A program that names only those it uses compiles in less time.

#![cfg_attr(docsrs, feature(doc_cfg))]

mod auth;
#[cfg(feature = "typed")]
mod builder;
#[cfg(feature = "typed")]
mod call;
mod client;
mod config;
mod credentials;
mod deadline;
mod engine;
mod error;
mod error_answer;
mod input;
#[cfg(feature = "typed")]
mod open_enum;
pub mod operation;
#[cfg(feature = "typed")]
mod page;
mod pagination;
#[cfg(feature = "typed")]
mod path_value;
mod quota;
mod response;
mod retry;
mod secret;
mod service;
pub mod services;
mod target;
#[cfg(feature = "typed")]
mod timestamp;
mod trace;
mod transport;
mod wait;
pub mod wire;

pub use auth::DigestHash;
pub use bytes::Bytes;
#[cfg(feature = "typed")]
pub use call::{Answer, BoxFuture, Call, Items, List, TypedPages, WaitCall};
pub use client::{Client, ClientBuilder};
pub use error::{Error, ErrorKind, Phase};
pub use input::{CallOptions, Input};
pub use pagination::Pages;
#[cfg(feature = "typed")]
pub use path_value::PathValue;
pub use response::Response;
#[cfg(feature = "typed")]
pub use rust_decimal::Decimal;
pub use secret::Secret;
pub use service::Service;
pub use services::operations;
#[cfg(feature = "typed")]
pub use services::*;
#[cfg(feature = "typed")]
pub use timestamp::{Timestamp, UnreadableTimestamp};
pub use wait::{Progress, WaitOptions, Waiter};
