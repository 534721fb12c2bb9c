//! The pages of a list, one call at a time.

use std::sync::Arc;

use pyo3::prelude::*;
use tidbcloud::operation::Operation;
use tokio::sync::Mutex;

use crate::answer::Answer;
use crate::bridge::{Bridge, Delivery};
use crate::drive::drive;
use crate::failure;
use crate::log;
use crate::per_process::Own;
use crate::process::forked;

/// A list's position. Pages come one after another, whoever asks.
#[pyclass(frozen, module = "tidbcloud._native")]
pub(crate) struct Pages {
    pages: Own<Arc<Mutex<tidbcloud::Pages>>>,
    operation: &'static Operation,
}

impl Pages {
    pub(crate) fn new(pages: tidbcloud::Pages, operation: &'static Operation) -> Self {
        Self { pages: Own::new(Arc::new(Mutex::new(pages))), operation }
    }

    fn pages(&self) -> PyResult<Arc<Mutex<tidbcloud::Pages>>> {
        self.pages.get().map(Arc::clone).ok_or_else(forked)
    }
}

#[pymethods]
impl Pages {
    /// The next page, fetched on this thread unless it is under way already; `None` after the last.
    fn next(&self, py: Python<'_>) -> PyResult<Option<Answer>> {
        log::refresh(py);
        let pages = self.pages()?;
        let page = drive(py, async { pages.lock().await.next().await });
        log::flush(py);
        page?
            .map(|page| page.map(Answer::from))
            .map_err(|error| failure::exception(py, &error, Some(self.operation.name)))
    }

    /// Starts to fetch the next page for `future`; returns the ticket that aborts it.
    #[pyo3(signature = (bridge, future, /))]
    fn start(&self, py: Python<'_>, bridge: &Bridge, future: Py<PyAny>) -> PyResult<u64> {
        log::refresh(py);
        let (pages, name) = (self.pages()?, self.operation.name);
        bridge.spawn(future, async move {
            let page = pages.lock().await.next().await;
            Box::new(move |py: Python<'_>| match page {
                Ok(Some(page)) => Ok(Py::new(py, Answer::from(page))?.into_any()),
                Ok(None) => Ok(py.None()),
                Err(error) => Err(failure::exception(py, &error, Some(name))),
            }) as Delivery
        })
    }
}
