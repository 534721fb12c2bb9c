//! What the generated tables are made of: one [`Row`] for each operation of `api/`.

use crate::generated::{Operation, Service};

/// Everything about an operation that can be read off its description.
#[derive(Debug)]
pub(crate) struct Row {
    pub(crate) operation: Operation,
    /// The canonical name, `service.resource.verb`.
    pub(crate) name: &'static str,
    pub(crate) service: Service,
    pub(crate) method: &'static str,
    /// The whole path with its placeholders.
    pub(crate) path: &'static str,
    /// Another way to write the path, which is served as well.
    pub(crate) alternative_path: Option<&'static str>,
    /// In path order.
    pub(crate) path_parameters: &'static [PathParameter],
    pub(crate) query_parameters: &'static [QueryParameter],
    /// The key of the body's schema; `None` when there is no body.
    pub(crate) body: Option<&'static str>,
    /// The key of the answer's schema; `None` when the answer is empty.
    pub(crate) answer: Option<&'static str>,
    /// Where secrets stand in the body.
    pub(crate) secrets: &'static [&'static str],
}

#[derive(Debug)]
pub(crate) struct PathParameter {
    pub(crate) name: &'static str,
    /// Whether it has to be a decimal number without a sign.
    pub(crate) unsigned: bool,
    /// A regular expression that it has to match.
    pub(crate) pattern: Option<&'static str>,
}

#[derive(Debug)]
pub(crate) struct QueryParameter {
    pub(crate) name: &'static str,
    pub(crate) required: bool,
    /// Whether it may be there more than once.
    pub(crate) repeats: bool,
    pub(crate) kind: Kind,
}

/// What the value of a query parameter may be.
#[derive(Debug)]
pub(crate) enum Kind {
    /// Text, which may have to match a regular expression.
    Text {
        pattern: Option<&'static str>,
    },
    Boolean,
    /// A time as in RFC 3339.
    Moment,
    Integer {
        minimum: i64,
        maximum: i64,
    },
    /// From 1; the service gives `maximum` to whoever asks for more, and its default for 0.
    PageSize {
        maximum: u32,
    },
    Choice(&'static [&'static str]),
}
