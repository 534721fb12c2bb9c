//! Who runs the engine's tasks: the JavaScript thread while answers are near, else a thread of its own.
//!
//! One single-threaded runtime serves one JavaScript environment, and its driver's seat is held by one of two:
//!
//! - **the loop**, that is the JavaScript thread, in short turns between its other work. An answer that is found
//!   there needs no thread to be woken;
//! - **the thread**, which sleeps on the sockets as any runtime's thread does and wakes the loop when answers
//!   are there. It takes over as soon as looking from the loop does not pay (see [`crate::patience`]), so a
//!   turn of the loop never waits, and gives the seat back when nothing is under way any more.
//!
//! One wake of a sleeping thread costs as much as a request, so wakes are shared: tasks that are started together
//! go to the thread together ([`Driver::flush`]), and so their requests go out together.
//!
//! Nobody sits there while nothing is under way: idle connections cost neither a wake nor a thread's time. What
//! happened to them meanwhile is noticed by the short turn that opens a busy period.

use std::cell::{Cell, RefCell};
use std::future::Future;
use std::io;
use std::pin::Pin;
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::task::{Context, Poll};
use std::time::{Duration, Instant};

use futures_util::future::AbortHandle;
use tokio::runtime::{Builder, Runtime};
use tokio::sync::Notify;
use tokio::task::yield_now;

use crate::patience::{Patience, WINDOW};

/// The loop looks for so long in one turn before it lets other events of the loop through.
const TURN: Duration = Duration::from_micros(20);

/// A connection that was closed meanwhile is looked for after so long without a turn.
const IDLE: Duration = Duration::from_millis(1);

/// Enough passes over the sockets for a connection that closes to be seen and its task to end.
const PASSES: usize = 3;

/// So many tasks under way are worth a thread of their own: two cores share their work then.
const CROWD: usize = 8;

/// Boxed once and for all: what runs tasks is compiled once then, and not for each kind of them.
pub(crate) type Task = Pin<Box<dyn Future<Output = ()> + Send>>;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Holder {
    Loop,
    Thread,
}

/// What the loop does after a task was started.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Start {
    /// Look for its end with [`Driver::turn`].
    pub(crate) look: bool,
    /// Call [`Driver::flush`] when all that is to be started together has been.
    pub(crate) flush: bool,
}

/// What the loop does after a turn.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Turn {
    /// There are answers to settle.
    Found,
    /// Nothing yet: take another turn.
    Again,
    /// There is nothing to look for: nothing is under way, or the thread drives and will wake the loop.
    Left,
}

pub(crate) struct Seat {
    state: Mutex<State>,
    granted: Condvar,
    changed: Notify,
}

struct State {
    holder: Holder,
    under_way: usize,
    thread_runs: bool,
    closed: bool,
}

impl Seat {
    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// One task under way, for which somebody sits in the seat. Dropped with the task, however that ends.
pub(crate) struct UnderWay(Arc<Seat>);

impl UnderWay {
    pub(crate) fn new(seat: &Arc<Seat>) -> Self {
        seat.state().under_way += 1;
        Self(Arc::clone(seat))
    }
}

impl Drop for UnderWay {
    fn drop(&mut self) {
        let mut state = self.0.state();
        state.under_way -= 1;
        if state.under_way == 0 {
            drop(state);
            self.0.changed.notify_one();
        }
    }
}

/// A task that counts as under way until it is dropped.
struct Counted {
    task: Task,
    _under_way: UnderWay,
}

impl Future for Counted {
    type Output = ();

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<()> {
        self.task.as_mut().poll(context)
    }
}

struct Shared {
    runtime: Option<Runtime>,
    seat: Arc<Seat>,
}

impl Shared {
    fn runtime(&self) -> &Runtime {
        self.runtime.as_ref().expect("the runtime is taken only by Drop")
    }

    fn pass(&self, passes: usize) {
        self.runtime().block_on(async {
            for _ in 0..passes {
                yield_now().await;
            }
        });
    }

    /// The thread's life: takes the seat when it is granted and gives it back when nothing is under way.
    fn drive(&self) {
        loop {
            let mut state = self.seat.state();
            while state.holder == Holder::Loop && !state.closed {
                state = self.seat.granted.wait(state).unwrap_or_else(PoisonError::into_inner);
            }
            if state.closed {
                return;
            }
            if state.under_way == 0 {
                state.holder = Holder::Loop;
                continue;
            }
            drop(state);
            self.runtime().block_on(async {
                loop {
                    let changed = self.seat.changed.notified();
                    {
                        let state = self.seat.state();
                        if state.closed || state.under_way == 0 {
                            return;
                        }
                    }
                    changed.await;
                }
            });
        }
    }
}

impl Drop for Shared {
    fn drop(&mut self) {
        if let Some(runtime) = self.runtime.take() {
            // A name lookup may hold a thread of the runtime for seconds: nothing waits for it.
            runtime.shutdown_background();
        }
    }
}

/// The loop's half. It stays on the JavaScript thread.
pub(crate) struct Driver {
    shared: Arc<Shared>,
    /// Tasks that go to the thread with the next flush.
    waiting: RefCell<Vec<Counted>>,
    patience: RefCell<Patience>,
    progress: Cell<Instant>,
}

impl Driver {
    pub(crate) fn new() -> io::Result<Self> {
        let runtime = Builder::new_current_thread().enable_all().build()?;
        let state = State { holder: Holder::Loop, under_way: 0, thread_runs: false, closed: false };
        let seat =
            Arc::new(Seat { state: Mutex::new(state), granted: Condvar::new(), changed: Notify::new() });
        Ok(Self {
            shared: Arc::new(Shared { runtime: Some(runtime), seat }),
            waiting: RefCell::default(),
            patience: RefCell::default(),
            progress: Cell::new(Instant::now()),
        })
    }

    /// The seat, for tasks that start others.
    pub(crate) fn seat(&self) -> Arc<Seat> {
        Arc::clone(&self.shared.seat)
    }

    /// Starts a task.
    pub(crate) fn start(&self, task: Task) -> Start {
        let (holder, before) = {
            let state = self.shared.seat.state();
            (state.holder, state.under_way)
        };
        let task = Counted { task, _under_way: UnderWay::new(&self.shared.seat) };
        let now = Instant::now();
        let idle = now.duration_since(self.progress.get());
        if before == 0 {
            self.progress.set(now);
        }
        if holder == Holder::Thread || (before >= CROWD && self.hand_over()) {
            self.waiting.borrow_mut().push(task);
            return Start { look: false, flush: true };
        }
        if before == 0 && idle > IDLE {
            self.shared.pass(PASSES);
        }
        // Spawned from inside, a task needs no wake of the runtime.
        self.shared.runtime().block_on(async {
            tokio::spawn(task);
            if before == 0 {
                // The request leaves now, and the server works while JavaScript makes its promise. Tasks that join
                // it wait for the next turn, which writes what they send in one go.
                yield_now().await;
            }
        });
        let look = before > 0 || self.patience.borrow_mut().looks() || !self.hand_over();
        Start { look, flush: false }
    }

    /// Hands the tasks that wait for it to the thread, with one wake. Answers whether the loop is to look instead:
    /// the thread may have left its seat meanwhile.
    pub(crate) fn flush(&self) -> bool {
        let tasks = self.waiting.take();
        let holder = self.shared.seat.state().holder;
        let spawn = async move {
            for task in tasks {
                tokio::spawn(task);
            }
        };
        if holder == Holder::Loop {
            self.shared.runtime().block_on(spawn);
        } else {
            self.shared.runtime().spawn(spawn);
        }
        self.shared.seat.state().holder == Holder::Loop
    }

    /// One turn of the loop: drives the tasks until `found`, for microseconds, and never waits.
    pub(crate) fn turn(&self, found: impl Fn() -> bool) -> Turn {
        if found() {
            return Turn::Found;
        }
        {
            let state = self.shared.seat.state();
            if state.holder == Holder::Thread || state.under_way == 0 {
                return Turn::Left;
            }
        }
        let started = Instant::now();
        let seen = self.shared.runtime().block_on(async {
            loop {
                yield_now().await;
                if found() {
                    return true;
                }
                if started.elapsed() >= TURN {
                    return false;
                }
            }
        });
        if seen {
            self.patience.borrow_mut().answered();
            self.progress.set(Instant::now());
            Turn::Found
        } else if self.progress.get().elapsed() < WINDOW {
            Turn::Again
        } else {
            self.patience.borrow_mut().ran_out();
            if self.hand_over() { Turn::Left } else { Turn::Again }
        }
    }

    /// Ends a task; where the loop drives, its request ends before this returns.
    pub(crate) fn abort(&self, task: &AbortHandle) {
        task.abort();
        self.flush();
        self.pass();
    }

    /// Lets happen what is due, without waiting for anything; the thread does so by itself.
    pub(crate) fn pass(&self) {
        if self.shared.seat.state().holder == Holder::Loop {
            self.shared.pass(PASSES);
        }
    }

    /// Leaves the seat to the thread. `false` where no thread can be had: then the loop goes on.
    fn hand_over(&self) -> bool {
        let mut state = self.shared.seat.state();
        if !state.thread_runs {
            let shared = Arc::clone(&self.shared);
            let thread = std::thread::Builder::new().name("tidbcloud".to_owned());
            if thread.spawn(move || shared.drive()).is_err() {
                return false;
            }
            state.thread_runs = true;
        }
        state.holder = Holder::Thread;
        drop(state);
        self.shared.seat.granted.notify_one();
        true
    }
}

impl Drop for Driver {
    /// The thread sees it and ends by itself; whoever of the two is last ends the runtime and its tasks.
    fn drop(&mut self) {
        self.shared.seat.state().closed = true;
        self.shared.seat.granted.notify_one();
        self.shared.seat.changed.notify_one();
    }
}

#[cfg(test)]
mod tests {
    use std::sync::atomic::{AtomicBool, Ordering};
    use std::sync::mpsc;

    use futures_util::future::abortable;
    use tokio::sync::oneshot;

    use super::*;

    /// Starts a task of any kind.
    fn start(driver: &Driver, task: impl Future<Output = ()> + Send + 'static) -> Start {
        driver.start(Box::pin(task))
    }

    fn turns_until(driver: &Driver, done: &AtomicBool) -> Turn {
        loop {
            match driver.turn(|| done.load(Ordering::SeqCst)) {
                Turn::Again => {}
                end => return end,
            }
        }
    }

    #[test]
    fn the_loop_finds_a_near_answer_on_its_own_thread() {
        let driver = Driver::new().expect("a runtime");
        let done = Arc::new(AtomicBool::new(false));
        let (sender, receiver) = mpsc::channel();
        let started = start(&driver, {
            let done = Arc::clone(&done);
            async move {
                sender.send(std::thread::current().id()).expect("the test listens");
                done.store(true, Ordering::SeqCst);
            }
        });
        assert_eq!(started, Start { look: true, flush: false });
        assert_eq!(turns_until(&driver, &done), Turn::Found);
        assert_eq!(receiver.recv().expect("the task ran"), std::thread::current().id());
    }

    #[test]
    fn the_thread_takes_over_a_late_answer_and_gives_the_seat_back() {
        let driver = Driver::new().expect("a runtime");
        let (release, released) = oneshot::channel::<()>();
        let (sender, receiver) = mpsc::channel();
        start(&driver, async move {
            released.await.expect("the test releases");
            sender.send(std::thread::current().id()).expect("the test listens");
        });
        assert_eq!(turns_until(&driver, &AtomicBool::new(false)), Turn::Left);
        release.send(()).expect("the task waits");
        assert_ne!(receiver.recv().expect("the task ran"), std::thread::current().id());
        while driver.shared.seat.state().holder == Holder::Thread {
            std::thread::yield_now();
        }
        assert_eq!(driver.shared.seat.state().under_way, 0);
    }

    #[test]
    fn after_a_late_answer_the_next_one_is_left_to_the_thread_at_once() {
        let driver = Driver::new().expect("a runtime");
        driver.patience.borrow_mut().ran_out();
        let (release, released) = oneshot::channel::<()>();
        let (sender, receiver) = mpsc::channel();
        let started = start(&driver, async move {
            released.await.expect("the test releases");
            sender.send(std::thread::current().id()).expect("the test listens");
        });
        assert_eq!(started, Start { look: false, flush: false });
        release.send(()).expect("the task waits");
        assert_ne!(receiver.recv().expect("the task ran"), std::thread::current().id());
    }

    #[test]
    fn a_task_has_begun_when_start_returns() {
        let driver = Driver::new().expect("a runtime");
        let begun = Arc::new(AtomicBool::new(false));
        start(&driver, {
            let begun = Arc::clone(&begun);
            async move { begun.store(true, Ordering::SeqCst) }
        });
        assert!(begun.load(Ordering::SeqCst));
    }

    #[test]
    fn tasks_that_join_the_thread_go_there_with_the_flush_and_not_before() {
        let driver = Driver::new().expect("a runtime");
        let (release, released) = oneshot::channel::<()>();
        start(&driver, async move {
            let _ = released.await;
        });
        assert_eq!(turns_until(&driver, &AtomicBool::new(false)), Turn::Left);
        let (sender, receiver) = mpsc::channel();
        for number in 0..3 {
            let sender = sender.clone();
            let started = start(&driver, async move { sender.send(number).expect("the test listens") });
            assert_eq!(started, Start { look: false, flush: true });
        }
        assert!(receiver.try_recv().is_err());
        assert!(!driver.flush());
        assert_eq!(receiver.iter().take(3).collect::<Vec<_>>(), [0, 1, 2]);
        release.send(()).expect("the task waits");
    }

    #[test]
    fn a_crowd_is_left_to_the_thread() {
        let driver = Driver::new().expect("a runtime");
        let (sender, receiver) = mpsc::channel();
        let mut starts = Vec::new();
        for _ in 0..=CROWD {
            let sender = sender.clone();
            starts.push(start(&driver, async move {
                yield_now().await;
                sender.send(std::thread::current().id()).expect("the test listens");
                std::future::pending::<()>().await;
            }));
        }
        assert!(starts[..CROWD].iter().all(|start| *start == Start { look: true, flush: false }));
        assert_eq!(starts[CROWD], Start { look: false, flush: true });
        driver.flush();
        let threads: Vec<_> = receiver.iter().take(CROWD + 1).collect();
        assert_ne!(threads[CROWD], std::thread::current().id());
    }

    #[test]
    fn an_aborted_task_is_gone_when_abort_returns() {
        let driver = Driver::new().expect("a runtime");
        let (task, handle) = abortable(std::future::pending::<()>());
        start(&driver, async move {
            let _ = task.await;
        });
        assert_eq!(driver.shared.seat.state().under_way, 1);
        driver.abort(&handle);
        assert_eq!(driver.shared.seat.state().under_way, 0);
    }

    #[test]
    fn dropping_the_driver_ends_its_tasks_and_its_thread() {
        let driver = Driver::new().expect("a runtime");
        let (held, never) = oneshot::channel::<()>();
        start(&driver, async move {
            let _ = never.await;
        });
        assert_eq!(turns_until(&driver, &AtomicBool::new(false)), Turn::Left);
        drop(driver);
        while !held.is_closed() {
            std::thread::yield_now();
        }
    }
}
