//! The Python side of the engine: handles and bytes, no data.
//!
//! `Engine` takes the row of an operation, path values, a query and a body, and answers with an `Answer` that
//! holds the bytes. Types, methods and lists are Python's own (`python/tidbcloud`). What is here is what
//! Python cannot do for itself: wait without holding the interpreter (`drive`), deliver to an event loop
//! (`bridge`), and survive forks, signals and exits (`per_process`, `process`).

mod answer;
mod arguments;
mod bridge;
mod drive;
mod engine;
mod failure;
mod log;
mod pages;
mod per_process;
mod process;
mod settings;
mod waits;

/// The native half of the package; `_native.pyi` describes it for type checkers.
#[pyo3::pymodule(name = "_native", gil_used = false)]
mod native {
    use pyo3::exceptions::PyLookupError;
    use pyo3::prelude::*;

    #[pymodule_export]
    use crate::answer::Answer;
    #[pymodule_export]
    use crate::bridge::{Arrivals, Bridge};
    #[pymodule_export]
    use crate::engine::Engine;
    #[pymodule_export]
    use crate::pages::Pages;
    #[pymodule_export]
    use crate::waits::Wait;

    #[pymodule_init]
    fn init(module: &Bound<'_, PyModule>) -> PyResult<()> {
        crate::per_process::watch_forks();
        crate::log::install();
        module.add("__version__", env!("CARGO_PKG_VERSION"))?;
        // Registered at import, so that it runs after the exit hooks of the program that imports us.
        let stop = module.getattr("stop")?;
        module.py().import("atexit")?.call_method1("register", (stop,))?;
        Ok(())
    }

    /// The number of an operation by its canonical name.
    #[pyfunction]
    fn row(name: &str) -> PyResult<usize> {
        tidbcloud::operations::OPERATIONS
            .binary_search_by_key(&name, |operation| operation.name)
            .map_err(|_| PyLookupError::new_err(format!("the engine has no operation {name}")))
    }

    /// Refuses new calls, aborts those under way and waits a moment for them. The exit hook.
    #[pyfunction]
    fn stop(py: Python<'_>) {
        py.detach(crate::process::stop);
    }
}
