//! The service's own id of a request, which its support asks for.

use http::HeaderMap;

/// `x-debug-trace-id`, else `x-request-id`.
pub(crate) fn trace_id(headers: &HeaderMap) -> Option<&str> {
    ["x-debug-trace-id", "x-request-id"]
        .into_iter()
        .find_map(|name| headers.get(name).and_then(|value| value.to_str().ok()))
}
