//! What a caller gives an operation: path values, query, body, and how far to go for it.

use std::time::Duration;

use bytes::Bytes;

/// The values of one call. Everything is text or bytes already: the typed surfaces do the encoding.
#[derive(Clone, Default)]
pub struct Input {
    /// The path's values, in the path's order, not yet percent-encoded.
    pub path: Vec<String>,
    /// The query's names and values, not yet percent-encoded.
    pub query: Vec<(String, String)>,
    /// The JSON body.
    pub body: Option<Bytes>,
    /// Bounds and headers of this call.
    pub options: CallOptions,
}

impl Input {
    /// An input with these path values and nothing else.
    pub fn with_path(path: Vec<String>) -> Self {
        Self { path, ..Self::default() }
    }
}

/// Bodies and header values may hold secrets, so only their presence and size are shown.
impl std::fmt::Debug for Input {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter
            .debug_struct("Input")
            .field("path", &self.path)
            .field("query", &self.query)
            .field("body_bytes", &self.body.as_ref().map(Bytes::len))
            .finish_non_exhaustive()
    }
}

/// Bounds and headers of a call. What is `None` falls back to the client's own.
#[derive(Clone, Default)]
pub struct CallOptions {
    /// The bound on one attempt, from connecting to the last byte of the answer. Default: 30 s.
    pub timeout: Option<Duration>,
    /// The bound on the whole call: all attempts and the pauses between them. Default: 120 s.
    pub deadline: Option<Duration>,
    /// How often a failed attempt is repeated at most. Default: 2, so 3 tries.
    pub retries: Option<u32>,
    /// Headers sent beside the client's own.
    pub headers: Vec<(String, String)>,
}

impl CallOptions {
    /// These options, with what they leave open taken from `base`. Headers add up; a later one wins.
    #[must_use]
    pub fn or(mut self, base: &Self) -> Self {
        self.timeout = self.timeout.or(base.timeout);
        self.deadline = self.deadline.or(base.deadline);
        self.retries = self.retries.or(base.retries);
        if !base.headers.is_empty() {
            let own = std::mem::take(&mut self.headers);
            self.headers = base
                .headers
                .iter()
                .filter(|(name, _)| !own.iter().any(|(other, _)| other.eq_ignore_ascii_case(name)))
                .cloned()
                .collect();
            self.headers.extend(own);
        }
        self
    }
}

impl std::fmt::Debug for CallOptions {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let names: Vec<&str> = self.headers.iter().map(|(name, _)| name.as_str()).collect();
        formatter
            .debug_struct("CallOptions")
            .field("timeout", &self.timeout)
            .field("deadline", &self.deadline)
            .field("retries", &self.retries)
            .field("headers", &names)
            .finish()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_call_overrides_the_client_and_headers_add_up() {
        let header = |name: &str, value: &str| (name.to_owned(), value.to_owned());
        let client = CallOptions {
            retries: Some(5),
            headers: vec![header("x-team", "a"), header("x-run", "1")],
            ..CallOptions::default()
        };
        let call = CallOptions {
            deadline: Some(Duration::from_secs(3)),
            headers: vec![header("X-Run", "2")],
            ..CallOptions::default()
        };
        let merged = call.or(&client);
        assert_eq!(merged.retries, Some(5));
        assert_eq!(merged.deadline, Some(Duration::from_secs(3)));
        assert_eq!(merged.headers, [header("x-team", "a"), header("X-Run", "2")]);
    }

    #[test]
    fn debug_shows_no_body_and_no_header_value() {
        let input = Input {
            body: Some(Bytes::from_static(b"{\"rootPassword\":\"hunter2\"}")),
            options: CallOptions {
                headers: vec![("x-token".into(), "hunter2".into())],
                ..CallOptions::default()
            },
            ..Input::default()
        };
        assert!(!format!("{input:?} {:?}", input.options).contains("hunter2"));
    }
}
