//! What has finished and waits to be settled in JavaScript.
//!
//! Waking an event loop is the dearest part of an answer's way, so it happens once for all answers that finish
//! before the loop gets round to them: the first one wakes, the others are taken along. An answer that the
//! JavaScript thread finds itself wakes nobody.

use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::thread::{self, ThreadId};

use napi::Status;
use napi::threadsafe_function::{ThreadsafeFunction, ThreadsafeFunctionCallMode};
use tidbcloud::{Error, Progress, Response};

use crate::driver::{Seat, UnderWay};

/// Calls into JavaScript without keeping the process alive, and without an error as first argument.
pub(crate) type Wake = ThreadsafeFunction<(), (), (), Status, false, true>;

/// How one step of a call, a list or a wait ended.
pub(crate) enum Outcome {
    Answer(Response),
    /// A page after which there is none.
    LastPage(Response),
    Progress(Progress),
    /// There is no page any more.
    End,
    Failure(Error),
    /// A defect of the engine: it ends this one call and nothing else.
    Panic(String),
}

/// The number under which JavaScript keeps the promise, and what it is settled with.
pub(crate) type Finished = (u32, Outcome);

pub(crate) struct Outbox {
    finished: Mutex<Vec<Finished>>,
    waking: AtomicBool,
    loop_thread: ThreadId,
    seat: Arc<Seat>,
    wake: Wake,
}

impl Outbox {
    /// To be called on the JavaScript thread.
    pub(crate) fn new(wake: Wake, seat: Arc<Seat>) -> Self {
        let loop_thread = thread::current().id();
        Self { finished: Mutex::default(), waking: AtomicBool::new(false), loop_thread, seat, wake }
    }

    /// To be called by a task.
    pub(crate) fn put(self: &Arc<Self>, id: u32, outcome: Outcome) {
        self.finished().push((id, outcome));
        if thread::current().id() != self.loop_thread && !self.waking.swap(true, Ordering::AcqRel) {
            let outbox = Arc::clone(self);
            let under_way = UnderWay::new(&self.seat);
            // A task of its own comes after those that are ready now, so that their answers are taken along.
            tokio::spawn(async move {
                let _under_way = under_way;
                // An environment that is going away takes no more calls, and nobody waits for them there.
                let _ = outbox.wake.call((), ThreadsafeFunctionCallMode::NonBlocking);
            });
        }
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.finished().is_empty()
    }

    /// Everything that has finished so far. What finishes from here on wakes the loop again.
    pub(crate) fn take(&self) -> Vec<Finished> {
        self.waking.store(false, Ordering::Release);
        std::mem::take(&mut *self.finished())
    }

    fn finished(&self) -> MutexGuard<'_, Vec<Finished>> {
        self.finished.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
