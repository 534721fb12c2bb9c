//! An answer as Python sees it: the body's bytes, and the rest when asked for.

use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;
use pyo3::types::PyBytes;
use tidbcloud::Response;

/// A successful answer, whole.
#[pyclass(frozen, module = "tidbcloud._native")]
pub(crate) struct Answer {
    response: Response,
    body: PyOnceLock<Py<PyBytes>>,
}

impl From<Response> for Answer {
    fn from(response: Response) -> Self {
        Self { response, body: PyOnceLock::new() }
    }
}

#[pymethods]
impl Answer {
    #[getter]
    fn status(&self) -> u16 {
        self.response.status()
    }

    /// Names in lower case and values, in the order of the answer.
    #[getter]
    fn headers(&self) -> Vec<(String, String)> {
        let text = |value: &[u8]| String::from_utf8_lossy(value).into_owned();
        let headers = self.response.headers().iter();
        headers.map(|(name, value)| (name.as_str().to_owned(), text(value.as_bytes()))).collect()
    }

    #[getter]
    fn trace_id(&self) -> Option<&str> {
        self.response.trace_id()
    }

    #[getter]
    fn attempts(&self) -> u32 {
        self.response.attempts()
    }

    #[getter]
    fn body<'py>(&'py self, py: Python<'py>) -> &'py Bound<'py, PyBytes> {
        self.body.get_or_init(py, || PyBytes::new(py, self.response.body()).unbind()).bind(py)
    }

    /// A body may hold secrets, so only its size is shown.
    fn __repr__(&self) -> String {
        format!("<answer {} with {} bytes>", self.response.status(), self.response.body().len())
    }
}
