//! The answer to a call, whole: status, headers, trace id and the body's bytes.

use bytes::Bytes;
use http::HeaderMap;
use serde::Deserialize;
use serde::de::DeserializeOwned;

use crate::error::{Error, ErrorKind};
use crate::trace::trace_id;

/// A successful answer. Cloning is cheap: the body is shared.
#[derive(Clone)]
pub struct Response {
    pub(crate) operation: &'static str,
    pub(crate) status: u16,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Bytes,
    pub(crate) attempts: u32,
}

impl Response {
    /// The HTTP status.
    pub fn status(&self) -> u16 {
        self.status
    }

    /// The answer's headers.
    pub fn headers(&self) -> &HeaderMap {
        &self.headers
    }

    /// The service's own id of this request, to be named when asking its support.
    pub fn trace_id(&self) -> Option<&str> {
        trace_id(&self.headers)
    }

    /// The body, as it came.
    pub fn body(&self) -> &Bytes {
        &self.body
    }

    /// How many attempts the call took. The first leg of a Digest exchange is none.
    pub fn attempts(&self) -> u32 {
        self.attempts
    }

    /// The body decoded from JSON. An empty body reads as `null`.
    ///
    /// # Errors
    /// [`ErrorKind::Decode`] with the place in the body where it is not what `T` expects.
    pub fn json<T: DeserializeOwned>(&self) -> Result<T, Error> {
        self.borrowed()
    }
}

impl Response {
    pub(crate) fn borrowed<'a, T: Deserialize<'a>>(&'a self) -> Result<T, Error> {
        let body: &[u8] = if self.body.is_empty() { b"null" } else { &self.body };
        serde_json::from_slice(body).map_err(|cause| {
            self.undecodable(&cause, format!("line {} column {}", cause.line(), cause.column()))
        })
    }

    pub(crate) fn undecodable(&self, cause: &serde_json::Error, position: String) -> Error {
        Error::new(ErrorKind::Decode, format!("the answer is not what it should be: {cause}"))
            .with_operation(self.operation)
            .with_attempts(self.attempts)
            .with_answer(self.status, &self.headers, &self.body)
            .with_position(position)
    }
}

/// A body may hold secrets, so only its size is shown.
impl std::fmt::Debug for Response {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter
            .debug_struct("Response")
            .field("operation", &self.operation)
            .field("status", &self.status)
            .field("trace_id", &self.trace_id())
            .field("body_bytes", &self.body.len())
            .field("attempts", &self.attempts)
            .finish_non_exhaustive()
    }
}
