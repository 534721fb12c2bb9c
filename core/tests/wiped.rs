//! Case 29 of Digest's hard cases: the private key is wiped from memory when it is dropped.
//!
//! Every block of memory that the process gives back is searched for the key, in the allocator, at the moment
//! in which it is given back: so no copy that anything here has made escapes, not only the one that is known.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]
#![allow(unsafe_code, reason = "an allocator is made of it")]

use std::alloc::{GlobalAlloc, Layout, System};
use std::sync::atomic::{AtomicUsize, Ordering};

use tidbcloud::{Client, Secret};
use tidbcloud_emulator::Emulator;

/// Never on the heap as a whole but where a client puts it.
const KEY: &str = "d1a7c3e9-planted-private-key-5b80";

static LEFT: AtomicUsize = AtomicUsize::new(0);

struct Searching;

// SAFETY: everything is the system's allocator; a block is read before it is given back, in full, by its owner.
unsafe impl GlobalAlloc for Searching {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        // Zeroed, so that what is read of a block when it is given back has been written.
        // SAFETY: as the caller promises.
        unsafe { System.alloc_zeroed(layout) }
    }

    unsafe fn dealloc(&self, block: *mut u8, layout: Layout) {
        // SAFETY: as the caller promises; the block was zeroed when it was allocated.
        unsafe {
            let bytes = std::slice::from_raw_parts(block, layout.size());
            if bytes.len() >= KEY.len() && memchr::memmem::find(bytes, KEY.as_bytes()).is_some() {
                LEFT.fetch_add(1, Ordering::Relaxed);
            }
            System.dealloc(block, layout);
        }
    }
}

#[global_allocator]
static ALLOCATOR: Searching = Searching;

/// How many blocks were given back with the key in them while this ran.
fn left<T>(what: impl FnOnce() -> T) -> usize {
    let before = LEFT.load(Ordering::Relaxed);
    drop(what());
    LEFT.load(Ordering::Relaxed) - before
}

/// One test, because the count is the process's.
#[test]
fn case_29_no_memory_is_given_back_with_the_private_key_in_it() {
    assert_eq!(left(|| KEY.to_owned()), 1, "the search itself finds nothing");
    assert_eq!(left(|| Secret::from(KEY)), 0);
    assert_eq!(left(|| Secret::from(KEY.to_owned())), 0);

    let emulator = Emulator::builder().start().unwrap();
    let endpoints: Vec<_> = emulator.endpoints().into_iter().collect();
    let ca_file = emulator.ca_file().unwrap().to_owned();
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    let refused = left(|| {
        let mut builder = Client::builder().public_key(emulator.public_key()).private_key(KEY);
        for (service, endpoint) in &endpoints {
            builder = builder.endpoint(*service, endpoint.clone());
        }
        let client = builder.ca_bundle(&ca_file).build().unwrap();
        let again = client.clone().with_http1_connections().unwrap();
        // It is not this key's private half: signed with it, sent, refused.
        let error = runtime.block_on(async { again.serverless().clusters().get("1").await.unwrap_err() });
        assert_eq!(error.status(), Some(401));
        assert!(!format!("{error} {error:?} {client:?}").contains(KEY));
    });
    assert_eq!(refused, 0);
}
