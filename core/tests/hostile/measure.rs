//! Makes one call against a hostile server, and holds it to its bounds.

use std::alloc::{GlobalAlloc, Layout, System};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use tidbcloud::{CallOptions, Client, ClientBuilder, Error, Response, Service};

use crate::server::Server;

/// What a call may hold beside the body's bound: buffers of a connection, TLS, the runtime.
pub(crate) const SLACK: usize = 4 << 20;
/// The bound on one attempt that these tests set.
pub(crate) const ATTEMPT: Duration = Duration::from_millis(400);
/// What a machine under load may take on top of a bound.
const PATIENCE: Duration = Duration::from_secs(10);

/// Counts the bytes that are allocated at this moment, and the most that were.
struct Counting;

static LIVE: AtomicUsize = AtomicUsize::new(0);
static PEAK: AtomicUsize = AtomicUsize::new(0);

#[global_allocator]
static ALLOCATOR: Counting = Counting;

// SAFETY: everything is handed on to the system's allocator as it came.
unsafe impl GlobalAlloc for Counting {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        let live = LIVE.fetch_add(layout.size(), Ordering::Relaxed) + layout.size();
        PEAK.fetch_max(live, Ordering::Relaxed);
        // SAFETY: the caller keeps to the contract of this very method.
        unsafe { System.alloc(layout) }
    }

    unsafe fn dealloc(&self, pointer: *mut u8, layout: Layout) {
        LIVE.fetch_sub(layout.size(), Ordering::Relaxed);
        // SAFETY: as above.
        unsafe { System.dealloc(pointer, layout) }
    }
}

/// One test's turn, which it takes before it makes anything.
pub(crate) struct Turn {
    _alone: MutexGuard<'static, ()>,
}

/// One measurement: memory is counted from its beginning.
pub(crate) struct Measurement<'turn> {
    _turn: &'turn Turn,
    before: usize,
    since: Instant,
}

impl Turn {
    pub(crate) fn take() -> Self {
        static ALONE: Mutex<()> = Mutex::new(());
        Self { _alone: ALONE.lock().unwrap_or_else(PoisonError::into_inner) }
    }

    pub(crate) fn measure(&self) -> Measurement<'_> {
        let before = LIVE.load(Ordering::Relaxed);
        PEAK.store(before, Ordering::Relaxed);
        Measurement { _turn: self, before, since: Instant::now() }
    }
}

impl Measurement<'_> {
    /// Prints what it took, and holds it to its bounds.
    pub(crate) fn end(self, name: &str, memory: usize, time: Duration) {
        let peak = PEAK.load(Ordering::Relaxed).saturating_sub(self.before);
        let elapsed = self.since.elapsed();
        println!("| {name} | {} KiB | {} ms |", peak.div_ceil(1024), elapsed.as_millis());
        assert!(peak <= memory, "{name}: {peak} bytes at once are more than {memory}");
        assert!(elapsed <= time + PATIENCE, "{name}: {elapsed:?} is longer than {time:?}");
    }
}

/// A client of this server that makes one attempt, with the rest of its settings as they are by default.
pub(crate) fn builder(server: &Server) -> ClientBuilder {
    let builder = Client::builder()
        .public_key("hostile")
        .private_key("private")
        .endpoint("serverless", server.url())
        .timeout(ATTEMPT)
        .retries(0);
    match server.certificate() {
        Some(file) => builder.ca_bundle(file),
        None => builder,
    }
}

/// One call of a client, on a runtime of its own that is gone afterwards with its connections.
pub(crate) fn call(builder: ClientBuilder) -> Result<Response, Error> {
    run(async {
        let client = builder.build()?;
        client.request(Service::Serverless, "GET", "/x", &[], None, CallOptions::default()).await
    })
}

/// Runs to the end, which must come in time even where the client's own bounds fail.
pub(crate) fn run<T>(work: impl Future<Output = T>) -> T {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    runtime.block_on(async { tokio::time::timeout(Duration::from_secs(60), work).await.expect("it hangs") })
}
