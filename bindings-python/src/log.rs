//! The engine's `tracing` events, for Python's `logging`.
//!
//! An event may happen on the background thread, which must not attach to Python. So events are kept as lines
//! and handed to `logging.getLogger("tidbcloud")` by the next thread that comes back into Python. A program
//! that has not imported `logging` gets no lines and pays nothing; one whose logger is off pays a look at its
//! level for each call.

use std::cell::RefCell;
use std::collections::HashMap;
use std::fmt::{self, Write as _};
use std::mem;
use std::sync::atomic::{AtomicU8, AtomicU64, Ordering};
use std::sync::{Mutex, MutexGuard, PoisonError};

use pyo3::intern;
use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;
use pyo3::types::PyDict;
use tracing::field::{Field, Visit};
use tracing::span::{Attributes, Id, Record};
use tracing::subscriber::Interest;
use tracing::{Event, Level, Metadata, Subscriber};

/// Lines kept at most: a program that never comes back must not fill its memory.
const CAPACITY: usize = 10_000;

/// The least level of Python's that is wanted, 10 for debug to 50; `OFF` for none.
static WANTED: AtomicU8 = AtomicU8::new(OFF);
const OFF: u8 = u8::MAX;

static LINES: Mutex<Vec<(u8, String)>> = Mutex::new(Vec::new());
static SPANS: Mutex<Option<HashMap<u64, Span>>> = Mutex::new(None);
static LOGGER: PyOnceLock<Py<PyAny>> = PyOnceLock::new();
static MODULES: PyOnceLock<Py<PyDict>> = PyOnceLock::new();

thread_local! {
    static ENTERED: RefCell<Vec<u64>> = const { RefCell::new(Vec::new()) };
}

struct Span {
    context: String,
    handles: usize,
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Starts to collect events. Once for each process image; a fork's child inherits it.
pub(crate) fn install() {
    // Fails only where a subscriber is installed already, and this library brings its own copy of `tracing`.
    let _ = tracing::subscriber::set_global_default(Collector { next: AtomicU64::new(1) });
}

/// Looks which lines Python wants. At the start of each call.
pub(crate) fn refresh(py: Python<'_>) {
    let wanted = logger(py).ok().flatten().and_then(|logger| {
        let level: u32 = logger.call_method0(intern!(py, "getEffectiveLevel")).ok()?.extract().ok()?;
        u8::try_from(level).ok()
    });
    WANTED.store(wanted.unwrap_or(OFF), Ordering::Relaxed);
}

/// Hands the lines that have come together to Python.
pub(crate) fn flush(py: Python<'_>) {
    if WANTED.load(Ordering::Relaxed) == OFF {
        return;
    }
    let lines = mem::take(&mut *lock(&LINES));
    if lines.is_empty() {
        return;
    }
    let Ok(Some(logger)) = logger(py) else { return };
    for (level, line) in lines {
        if let Err(error) = logger.call_method1(intern!(py, "log"), (level, "%s", line)) {
            error.write_unraisable(py, Some(logger));
        }
    }
}

/// The logger, once the program has imported `logging`: importing it here would cost a program that has no
/// use for it more than the rest of this library.
fn logger(py: Python<'_>) -> PyResult<Option<&Bound<'_, PyAny>>> {
    if let Some(logger) = LOGGER.get(py) {
        return Ok(Some(logger.bind(py)));
    }
    let modules = MODULES.get_or_try_init(py, || {
        let modules = py.import("sys")?.getattr("modules")?.cast_into::<PyDict>()?;
        PyResult::Ok(modules.unbind())
    })?;
    let Some(logging) = modules.bind(py).get_item(intern!(py, "logging"))? else {
        return Ok(None);
    };
    let logger = LOGGER.get_or_try_init(py, || {
        let logger = logging.call_method1("getLogger", ("tidbcloud",))?;
        logger.call_method1("addHandler", (logging.call_method0("NullHandler")?,))?;
        PyResult::Ok(logger.unbind())
    })?;
    Ok(Some(logger.bind(py)))
}

fn python_level(level: Level) -> u8 {
    match level {
        Level::ERROR => 40,
        Level::WARN => 30,
        Level::INFO => 20,
        _ => 10,
    }
}

struct Collector {
    next: AtomicU64,
}

impl Subscriber for Collector {
    fn register_callsite(&self, metadata: &'static Metadata<'static>) -> Interest {
        if metadata.target().starts_with("tidbcloud") { Interest::sometimes() } else { Interest::never() }
    }

    fn enabled(&self, metadata: &Metadata<'_>) -> bool {
        let wanted = WANTED.load(Ordering::Relaxed);
        // A span is context for the events in it, so it is kept whenever any of them may be wanted.
        wanted != OFF && (metadata.is_span() || python_level(*metadata.level()) >= wanted)
    }

    fn new_span(&self, attributes: &Attributes<'_>) -> Id {
        let id = self.next.fetch_add(1, Ordering::Relaxed);
        let mut text = Text::default();
        attributes.record(&mut text);
        lock(&SPANS).get_or_insert_default().insert(id, Span { context: text.joined(), handles: 1 });
        Id::from_u64(id)
    }

    fn record(&self, span: &Id, values: &Record<'_>) {
        let mut text = Text::default();
        values.record(&mut text);
        if let Some(span) = lock(&SPANS).get_or_insert_default().get_mut(&span.into_u64()) {
            let _ =
                write!(span.context, "{}{}", if span.context.is_empty() { "" } else { " " }, text.joined());
        }
    }

    fn record_follows_from(&self, _span: &Id, _follows: &Id) {}

    fn event(&self, event: &Event<'_>) {
        let mut text = Text::default();
        event.record(&mut text);
        let mut line = text.joined();
        let innermost = ENTERED.with_borrow(|entered| entered.last().copied());
        if let Some(span) = innermost
            && let Some(span) = lock(&SPANS).get_or_insert_default().get(&span)
            && !span.context.is_empty()
        {
            let _ = write!(line, " [{}]", span.context);
        }
        let mut lines = lock(&LINES);
        if lines.len() < CAPACITY {
            lines.push((python_level(*event.metadata().level()), line));
        }
    }

    fn enter(&self, span: &Id) {
        ENTERED.with_borrow_mut(|entered| entered.push(span.into_u64()));
    }

    fn exit(&self, span: &Id) {
        ENTERED.with_borrow_mut(|entered| {
            if let Some(position) = entered.iter().rposition(|id| *id == span.into_u64()) {
                entered.remove(position);
            }
        });
    }

    fn clone_span(&self, span: &Id) -> Id {
        if let Some(span) = lock(&SPANS).get_or_insert_default().get_mut(&span.into_u64()) {
            span.handles += 1;
        }
        span.clone()
    }

    fn try_close(&self, span: Id) -> bool {
        let mut spans = lock(&SPANS);
        let spans = spans.get_or_insert_default();
        let Some(entry) = spans.get_mut(&span.into_u64()) else {
            return false;
        };
        entry.handles -= 1;
        let closed = entry.handles == 0;
        if closed {
            spans.remove(&span.into_u64());
        }
        closed
    }
}

/// The fields of an event or a span: its message, then `name=value` for each other field.
#[derive(Default)]
struct Text {
    message: String,
    fields: String,
}

impl Text {
    fn joined(self) -> String {
        match (self.message.is_empty(), self.fields.is_empty()) {
            (false, false) => format!("{} {}", self.message, self.fields),
            (true, _) => self.fields,
            (_, true) => self.message,
        }
    }

    fn add(&mut self, field: &Field, value: fmt::Arguments<'_>) {
        // Writing to a string cannot fail.
        let _ = if field.name() == "message" {
            self.message.write_fmt(value)
        } else {
            let gap = if self.fields.is_empty() { "" } else { " " };
            write!(self.fields, "{gap}{}={value}", field.name())
        };
    }
}

impl Visit for Text {
    fn record_debug(&mut self, field: &Field, value: &dyn fmt::Debug) {
        self.add(field, format_args!("{value:?}"));
    }

    fn record_str(&mut self, field: &Field, value: &str) {
        self.add(field, format_args!("{value}"));
    }
}
