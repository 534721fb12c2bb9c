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
        Error::new(
            ErrorKind::Decode,
            format!("the answer is not what it should be: {}", without_value(&cause.to_string())),
        )
        .with_operation(self.operation)
        .with_attempts(self.attempts)
        .with_answer(self.status, &self.headers, &self.body)
        .with_position(position)
    }
}

/// What is wrong with an answer, without the value that is wrong: it may be a password or a presigned URL.
fn without_value(cause: &str) -> String {
    let shown = ["invalid type: ", "invalid value: "].into_iter().find_map(|beginning| {
        let (value, expected) = cause.strip_prefix(beginning)?.rsplit_once(", expected ")?;
        let kind = value.split(['"', '`']).next().unwrap_or_default().trim_end();
        Some(format!("{beginning}{kind}, expected {expected}"))
    });
    shown.unwrap_or_else(|| cause.to_owned())
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_answer_of_the_wrong_type_is_told_without_its_value() {
        let response = |body: &'static str| Response {
            operation: "a.b.c",
            status: 200,
            headers: HeaderMap::new(),
            body: Bytes::from_static(body.as_bytes()),
            attempts: 1,
        };
        for (body, said) in [
            (r#""hunter2, expected \"x\"""#, "invalid type: string, expected i64 at line 1 column 25"),
            ("hunter2", "expected value at line 1 column 1"),
            ("1234567.5", "invalid type: floating point, expected i64 at line 1 column 9"),
        ] {
            let error = response(body).json::<i64>().unwrap_err();
            assert_eq!(error.message(), format!("the answer is not what it should be: {said}"), "{body}");
        }
        let error = response(r#"{"size": "hunter2"}"#)
            .json::<std::collections::BTreeMap<String, bool>>()
            .unwrap_err();
        assert!(!error.to_string().contains("hunter2"), "{error}");
    }
}
