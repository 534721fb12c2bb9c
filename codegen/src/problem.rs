//! What is wrong with a document, and where.

use std::fmt;

/// One thing to mend in a document.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Problem {
    /// The document's path from the project's root.
    pub file: String,
    /// Where in the document: an operation's name, `components/schemas/Cluster/properties/state`;
    /// empty for the document as a whole.
    pub place: String,
    /// What is wrong and what would be right.
    pub message: String,
}

impl Problem {
    /// Says what is wrong at a place of a file.
    pub fn new(file: impl Into<String>, place: impl Into<String>, message: impl Into<String>) -> Problem {
        Problem { file: file.into(), place: place.into(), message: message.into() }
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Problem { file, place, message } = self;
        if place.is_empty() {
            write!(f, "{file}: {message}")
        } else {
            write!(f, "{file}: {place}: {message}")
        }
    }
}

impl std::error::Error for Problem {}
