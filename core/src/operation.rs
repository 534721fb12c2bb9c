//! What the engine knows of an operation: one row of a static table.
//!
//! The rows are generated from `api/`. Bindings name a row by its number and pass bytes; everything that a
//! service would otherwise teach the engine (is a repeat safe? how does a list go on? when does a wait end?)
//! stands here as data, so that nothing below this line knows a service.

use std::time::Duration;

use crate::service::Service;

/// An HTTP method that the API uses.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Method {
    /// Reads.
    Get,
    /// Creates, or runs a verb.
    Post,
    /// Replaces.
    Put,
    /// Updates a part.
    Patch,
    /// Removes.
    Delete,
}

impl Method {
    /// The method's name on the wire.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Get => "GET",
            Self::Post => "POST",
            Self::Put => "PUT",
            Self::Patch => "PATCH",
            Self::Delete => "DELETE",
        }
    }

    /// Reads a method's name, in any case; `None` for one that the API does not use.
    pub fn parse(name: &str) -> Option<Self> {
        [Self::Get, Self::Post, Self::Put, Self::Patch, Self::Delete]
            .into_iter()
            .find(|method| method.as_str().eq_ignore_ascii_case(name))
    }
}

/// One operation of one service.
#[derive(Debug, PartialEq, Eq)]
pub struct Operation {
    /// The canonical name, `service.resource.verb`.
    pub name: &'static str,
    /// The service that answers it.
    pub service: Service,
    /// The HTTP method.
    pub method: Method,
    /// The whole path as a template: `/v1beta1/clusters/{clusterId}:cancel`.
    pub path: &'static str,
    /// The path to try when the service knows nothing of the documented one.
    pub alternative_path: Option<&'static str>,
    /// Whether sending it twice leaves the same state as sending it once.
    pub idempotent: bool,
    /// How its list goes on, where it answers a list.
    pub pagination: Option<Pagination>,
    /// The waits that poll it.
    pub waits: &'static [Wait],
    /// The operation that shows whether this one was applied, where a repeat is not safe.
    pub settled_by: Option<&'static str>,
    /// The answer's field that makes an error of a success, unless it is zero or empty: the error's code.
    pub error_in_answer: Option<&'static str>,
}

/// How the pages of a list follow each other.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Pagination {
    /// Each answer carries the token of the next page; an absent or empty token ends the list.
    Token {
        /// The answer's field that holds the items.
        items: &'static str,
        /// The query parameter for the size of a page.
        size: &'static str,
        /// The largest page that the service allows.
        maximum: u32,
        /// The query parameter for the token.
        token: &'static str,
        /// The answer's field that holds the next token.
        next: &'static str,
    },
    /// Pages are numbered from 1 and the answer says how many items there are in all.
    Page {
        /// The answer's field that holds the items.
        items: &'static str,
        /// The query parameter for the size of a page.
        size: &'static str,
        /// The largest page that the service allows.
        maximum: u32,
        /// The query parameter for the page's number.
        page: &'static str,
        /// The answer's field that holds the number of all items.
        total: &'static str,
    },
    /// The whole list is one answer.
    Single {
        /// The answer's field that holds the items; empty where the answer itself is the list.
        items: &'static str,
    },
}

impl Pagination {
    /// The answer's field that holds the items; empty where the answer itself is the list.
    pub const fn items(&self) -> &'static str {
        match self {
            Self::Token { items, .. } | Self::Page { items, .. } | Self::Single { items } => items,
        }
    }
}

/// When a wait has reached its end, and how often it looks.
#[derive(Debug, PartialEq, Eq)]
pub struct Wait {
    /// The wait's name: `wait_until_active`.
    pub name: &'static str,
    /// Where the state stands in the answer: the names of the fields from the outside in.
    pub state: &'static [&'static str],
    /// The states that end it well.
    pub done: &'static [&'static str],
    /// The states that end it at once with an error.
    pub failed: &'static [&'static str],
    /// Whether a 404 ends it well (waiting for a deletion) or as a failure.
    pub gone_is_done: bool,
    /// The first pause between two polls; pauses grow from here.
    pub initial_interval: Duration,
    /// The longest pause between two polls.
    pub maximum_interval: Duration,
    /// How long it waits unless told otherwise.
    pub timeout: Duration,
}
