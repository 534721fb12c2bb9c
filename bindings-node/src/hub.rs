//! One for each JavaScript environment: its tasks, their driver and their outcomes.
//!
//! Nothing here is global, so a module that is loaded in several worker threads has a hub in each, and each goes
//! with its environment.

use std::cell::RefCell;
use std::collections::HashMap;
use std::future::Future;
use std::panic::AssertUnwindSafe;
use std::rc::Rc;
use std::sync::Arc;

use futures_util::FutureExt;
use futures_util::future::{AbortHandle, Abortable};
use napi::bindgen_prelude::{Array, Either, Function};
use napi::{Env, Error, Result};
use napi_derive::napi;

use crate::crossing;
use crate::driver::{Driver, Turn};
use crate::outbox::{Outbox, Outcome};

/// The loop is to look for outcomes with [`Bridge::turn`].
const LOOK: u32 = 1;
/// The loop is to call [`Bridge::flush`] when it has started all that is to be started together.
const FLUSH: u32 = 2;

pub(crate) struct Hub {
    driver: Driver,
    outbox: Arc<Outbox>,
    /// Only tasks that somebody may want to end are kept here: most calls come without a signal.
    cancellable: RefCell<HashMap<u32, AbortHandle>>,
}

impl Hub {
    /// Starts a task whose outcome is to reach JavaScript under this number. Answers what the loop does next: see
    /// [`LOOK`] and [`FLUSH`].
    pub(crate) fn start(
        &self,
        id: u32,
        cancellable: bool,
        task: impl Future<Output = Outcome> + Send + 'static,
    ) -> u32 {
        let task = async move |report: Report| report.put(task.await);
        if !cancellable {
            return self.spawn(id, task);
        }
        let (next, handle) = self.spawn_abortable(id, task);
        self.cancellable.borrow_mut().insert(id, handle);
        next
    }

    /// Starts a task that may go on after it has reported its outcome, and can be ended with [`Hub::end`].
    pub(crate) fn spawn_abortable<Task, Running>(&self, id: u32, task: Task) -> (u32, AbortHandle)
    where
        Task: FnOnce(Report) -> Running,
        Running: Future<Output = ()> + Send + 'static,
    {
        let (handle, registration) = AbortHandle::new_pair();
        let next = self.spawn(id, |report| {
            let running = Abortable::new(task(report), registration);
            async move {
                // Who ends a task does not wait for its outcome.
                let _ = running.await;
            }
        });
        (next, handle)
    }

    fn spawn<Task, Running>(&self, id: u32, task: Task) -> u32
    where
        Task: FnOnce(Report) -> Running,
        Running: Future<Output = ()> + Send + 'static,
    {
        let outbox = Arc::clone(&self.outbox);
        let running = task(Report { id, outbox: Arc::clone(&outbox) });
        let start = self.driver.start(Box::pin(async move {
            if let Err(panic) = AssertUnwindSafe(running).catch_unwind().await {
                outbox.put(id, Outcome::Panic(panic_message(&*panic)));
            }
        }));
        // What has an outcome already (a refused argument, a page that was fetched ahead) woke nobody.
        let look = start.look || !self.outbox.is_empty();
        (if look { LOOK } else { 0 }) | (if start.flush { FLUSH } else { 0 })
    }

    /// Ends a task that [`Hub::spawn`] started.
    pub(crate) fn end(&self, task: &AbortHandle) {
        self.driver.abort(task);
    }

    /// Lets connections that were let go of close.
    pub(crate) fn tidy(&self) {
        self.driver.pass();
    }

    fn outcomes<'env>(&self, env: &'env Env) -> Result<Array<'env>> {
        let finished = self.outbox.take();
        let mut cancellable = self.cancellable.borrow_mut();
        if !cancellable.is_empty() {
            for (id, _) in &finished {
                cancellable.remove(id);
            }
        }
        crossing::outcomes(env, finished)
    }
}

/// Where a task puts its outcome.
pub(crate) struct Report {
    id: u32,
    outbox: Arc<Outbox>,
}

impl Report {
    pub(crate) fn put(self, outcome: Outcome) {
        self.outbox.put(self.id, outcome);
    }
}

fn panic_message(panic: &(dyn std::any::Any + Send)) -> String {
    let text = panic.downcast_ref::<&str>().map(|text| (*text).to_owned());
    text.or_else(|| panic.downcast_ref::<String>().cloned()).unwrap_or_else(|| "without a message".to_owned())
}

/// JavaScript's handle of its environment's hub.
#[napi]
pub struct Bridge {
    pub(crate) hub: Rc<Hub>,
}

#[napi]
impl Bridge {
    /// A hub that calls `wake` when outcomes wait for [`Bridge::drain`] that the loop does not look for itself.
    #[napi(constructor, catch_unwind)]
    pub fn new(wake: Function<'_, (), ()>) -> Result<Self> {
        let wake = wake.build_threadsafe_function::<()>().weak::<true>().build()?;
        let driver = Driver::new()
            .map_err(|error| Error::from_reason(format!("no event queue can be had: {error}")))?;
        let outbox = Arc::new(Outbox::new(wake, driver.seat()));
        let hub = Hub { driver, outbox, cancellable: RefCell::default() };
        Ok(Self { hub: Rc::new(hub) })
    }

    /// Looks for outcomes for some microseconds. Answers them, or whether to look again.
    #[napi(catch_unwind)]
    pub fn turn<'env>(&self, env: &'env Env) -> Result<Either<Array<'env>, bool>> {
        match self.hub.driver.turn(|| !self.hub.outbox.is_empty()) {
            Turn::Found => self.hub.outcomes(env).map(Either::A),
            Turn::Again => Ok(Either::B(true)),
            Turn::Left => Ok(Either::B(false)),
        }
    }

    /// Hands what was started to the thread. Answers whether to look for outcomes instead.
    #[napi(catch_unwind)]
    pub fn flush(&self) -> bool {
        self.hub.driver.flush()
    }

    /// All outcomes that are there, possibly none.
    #[napi(catch_unwind)]
    pub fn drain<'env>(&self, env: &'env Env) -> Result<Array<'env>> {
        self.hub.outcomes(env)
    }

    /// Ends a task. Its outcome does not come any more.
    #[napi(catch_unwind)]
    pub fn cancel(&self, id: u32) {
        let handle = self.hub.cancellable.borrow_mut().remove(&id);
        if let Some(handle) = handle {
            self.hub.driver.abort(&handle);
        }
    }
}
