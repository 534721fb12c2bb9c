//! A client for the whole TiDB Cloud API.
//!
//! One engine signs (HTTP Digest), paces, repeats and reads; the services above it are generated from the API's
//! description. Start with [`Client`].
//!
//! ```no_run
//! use tidbcloud::{Client, serverless::Region};
//!
//! # async fn example() -> Result<(), tidbcloud::Error> {
//! // The keys of `TIDBCLOUD_PUBLIC_KEY` and `TIDBCLOUD_PRIVATE_KEY`, or of a profile.
//! let client = Client::from_env()?;
//! let clusters = client.serverless().clusters();
//! let region = Region::default().name("regions/aws-us-east-1");
//! let cluster = clusters.create().display_name("orders").region(region).await?;
//! let cluster = clusters.wait_until_active(cluster.cluster_id).await?;
//! let mut active = clusters.list().filter(r#"state="ACTIVE""#).items();
//! while let Some(cluster) = active.try_next().await? {
//!     println!("{}", cluster.display_name.unwrap_or_default());
//! }
//! # Ok(())
//! # }
//! ```
//!
//! - A service is a method of the client, a resource one of the service, an operation one of the resource: see
//!   [`services`]. Path values are its arguments, everything else is given by name, and `.await` sends it.
//! - A list is lazy: [`List::items`] goes over all pages, [`List::pages`] page by page.
//! - [`Call::with_response`] gives status, headers and bytes of an answer beside its value.
//! - Every [`Error`] has a kind, the operation, the attempts and what to do next.
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
#[cfg(feature = "typed")]
mod rules;
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
