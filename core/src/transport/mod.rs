//! One attempt: a request goes out, an answer or a classified failure comes back.
//!
//! The engine sees only the trait, so that quota, retries and Digest are tested without a network. The one
//! implementation is [`network`], on `reqwest`.

pub(crate) mod network;
#[cfg(test)]
pub(crate) mod script;
mod tls;

use std::error::Error as StdError;

use bytes::Bytes;
use futures_util::future::BoxFuture;
use http::{HeaderMap, StatusCode};

use crate::operation::Method;
use crate::retry::Failure;

/// A request as it goes onto the wire.
#[derive(Clone)]
pub(crate) struct Request {
    pub(crate) method: Method,
    pub(crate) url: reqwest::Url,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Option<Bytes>,
}

/// An answer, whatever its status.
#[derive(Clone, Debug)]
pub(crate) struct Answer {
    pub(crate) status: StatusCode,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Bytes,
}

/// Why there is no answer.
#[derive(Debug)]
pub(crate) struct Broken {
    pub(crate) failure: Failure,
    pub(crate) timed_out: bool,
    pub(crate) message: String,
    pub(crate) hint: Option<&'static str>,
    pub(crate) source: Option<Box<dyn StdError + Send + Sync>>,
}

/// Sends one request. Dropping the future ends the attempt.
pub(crate) trait Transport: Send + Sync {
    /// The answer whole, read within the transport's bound on a body.
    fn send(&self, request: Request) -> BoxFuture<'_, Result<Answer, Broken>>;
}
