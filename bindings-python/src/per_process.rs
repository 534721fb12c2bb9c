//! A value that belongs to one process.
//!
//! After a fork the child has the parent's memory but not its threads: a runtime without its worker, sockets
//! that two processes would read, locks that a thread which no longer exists may hold for ever. So whatever
//! depends on threads or sockets lives in a cell that remembers its process. A child that finds its parent's
//! value there makes its own and forgets the other: running its destructor would touch exactly those threads,
//! sockets and locks. The cell itself is one atomic pointer, because a lock could be the one that is held.
//!
//! A process is known by how many forks lie between it and the first one. The system counts them for us, where
//! asking for the process id would be a system call or two in every request.

use std::mem::ManuallyDrop;
use std::ptr;
use std::sync::atomic::{AtomicPtr, AtomicU32, Ordering};

static FORKS: AtomicU32 = AtomicU32::new(0);

fn this_process() -> u32 {
    FORKS.load(Ordering::Relaxed)
}

/// Starts to count forks. Once, before anything is made that belongs to a process.
pub(crate) fn watch_forks() {
    #[cfg(unix)]
    {
        extern "C" fn in_the_child() {
            FORKS.fetch_add(1, Ordering::Relaxed);
        }
        // SAFETY: the handler only counts, which may be done between a fork and whatever the child does next.
        // It fails only without memory, and then this library's import does not come far either.
        unsafe { libc::pthread_atfork(None, None, Some(in_the_child)) };
    }
}

/// Holds at most one value for each process.
pub(crate) struct PerProcess<T> {
    slot: AtomicPtr<Slot<T>>,
}

struct Slot<T> {
    process: u32,
    value: T,
}

impl<T: Send + Sync> PerProcess<T> {
    pub(crate) const fn new() -> Self {
        Self { slot: AtomicPtr::new(ptr::null_mut()) }
    }

    /// This process's value, if it has one.
    pub(crate) fn get(&self) -> Option<&T> {
        // SAFETY: a pointer in the cell came from `Box::into_raw`; a slot is freed only in `drop`, when nobody
        // can hold `&self` any more. A slot that is replaced is leaked.
        let slot = unsafe { self.slot.load(Ordering::Acquire).as_ref() }?;
        (slot.process == this_process()).then_some(&slot.value)
    }

    /// This process's value, made now where there is none yet.
    pub(crate) fn get_or_try_init<E>(&self, make: impl FnOnce() -> Result<T, E>) -> Result<&T, E> {
        if let Some(value) = self.get() {
            return Ok(value);
        }
        let foreign = self.slot.load(Ordering::Acquire);
        let fresh = Box::into_raw(Box::new(Slot { process: this_process(), value: make()? }));
        match self.slot.compare_exchange(foreign, fresh, Ordering::AcqRel, Ordering::Acquire) {
            // SAFETY: just made by `Box::into_raw`, and now in the cell: see `get`.
            Ok(_) => Ok(unsafe { &(*fresh).value }),
            Err(earlier) => {
                // Another thread of this process was faster; its value stands and ours was never shared.
                // SAFETY: `fresh` came from `Box::into_raw` above and nobody else has seen it; `earlier` is in
                // the cell: see `get`.
                unsafe {
                    drop(Box::from_raw(fresh));
                    Ok(&(*earlier).value)
                }
            }
        }
    }
}

impl<T> Drop for PerProcess<T> {
    fn drop(&mut self) {
        let slot = *self.slot.get_mut();
        // SAFETY: `&mut self` proves that no reference into the slot is left; the pointer came from
        // `Box::into_raw`. A parent's slot is forgotten, see the module's comment.
        unsafe {
            if !slot.is_null() && (*slot).process == this_process() {
                drop(Box::from_raw(slot));
            }
        }
    }
}

/// A value that only the process which made it may use or drop: one that is tied to a runtime or to sockets.
pub(crate) struct Own<T> {
    process: u32,
    value: ManuallyDrop<T>,
}

impl<T> Own<T> {
    pub(crate) fn new(value: T) -> Self {
        Self { process: this_process(), value: ManuallyDrop::new(value) }
    }

    /// The value; `None` in a child of the process that made it.
    pub(crate) fn get(&self) -> Option<&T> {
        (self.process == this_process()).then_some(&*self.value)
    }
}

impl<T> Drop for Own<T> {
    fn drop(&mut self) {
        if self.process == this_process() {
            // SAFETY: dropped here and nowhere else, and not used afterwards.
            unsafe { ManuallyDrop::drop(&mut self.value) }
        }
    }
}

#[allow(dead_code, reason = "the compiler checks these bounds, nothing calls them")]
const fn assert_thread_safe<T: Send + Sync>() {}
// An `AtomicPtr` is `Sync` whatever it points to, so the bound on `T` above is what makes sharing sound.
const _: () = assert_thread_safe::<PerProcess<u8>>();
