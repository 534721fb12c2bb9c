//! Case 5 of Digest's hard cases, by force: the parsers of what a server sends neither panic, nor take long, nor take
//! much memory, whatever they read. A bounded part of what `core/fuzz/run` does for as long as one likes: the kept
//! corpus, and inputs made from it with a fixed seed, so that a failure comes again.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]
#![allow(unsafe_code, reason = "an allocator is made of it")]

#[path = "../fuzz/parsers.rs"]
mod parsers;

use std::alloc::{GlobalAlloc, Layout, System};
use std::path::PathBuf;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};

const INPUTS: usize = 20_000;
/// The longest input, in bytes: what HTTP libraries take for a whole header section.
const LONGEST: usize = 64 * 1024;
/// Bytes that reading may allocate in all, however short the input; and for each of its bytes. Work that grows with
/// the square of the length breaks the second at once.
const ALLOCATED_AT_LEAST: usize = 64 * 1024;
const ALLOCATED_PER_BYTE: usize = 64;
/// For one input. They take a millisecond; the rest is for a machine that has other things to do.
const LONGEST_TIME: Duration = Duration::from_secs(2);

static ALLOCATED: AtomicUsize = AtomicUsize::new(0);

struct Counting;

// SAFETY: everything is the system's allocator.
unsafe impl GlobalAlloc for Counting {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        ALLOCATED.fetch_add(layout.size(), Ordering::Relaxed);
        // SAFETY: as the caller promises.
        unsafe { System.alloc(layout) }
    }

    unsafe fn dealloc(&self, block: *mut u8, layout: Layout) {
        // SAFETY: as the caller promises.
        unsafe { System.dealloc(block, layout) }
    }
}

#[global_allocator]
static ALLOCATOR: Counting = Counting;

fn corpus() -> Vec<Vec<u8>> {
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("fuzz/corpus/digest");
    let mut files: Vec<_> = folder.read_dir().unwrap().map(|entry| entry.unwrap().path()).collect();
    files.sort();
    files.into_iter().map(|file| std::fs::read(file).unwrap()).collect()
}

fn mutate(random: &mut fastrand::Rng, input: &mut Vec<u8>, corpus: &[Vec<u8>]) {
    const LIKELY: &[u8] = b"\"\\,= \tDigestrealmnonceqop;:/\n\x00\x7f\x80\xff";
    let byte = if random.bool() { LIKELY[random.usize(..LIKELY.len())] } else { random.u8(..) };
    let at = random.usize(..=input.len());
    let end = (at + random.usize(..16)).min(input.len());
    match random.u8(..7) {
        0 => input.insert(at, byte),
        1 => drop(input.drain(at..end)),
        2 => input.truncate(at),
        3 => input[at..end].fill(byte),
        4 => drop(input.splice(at..at, corpus[random.usize(..corpus.len())].iter().copied())),
        5 => {
            let piece = input[at..end].to_vec();
            input.splice(at..at, piece.repeat(random.usize(..300))).for_each(drop);
        }
        _ => input.splice(at..end, corpus[random.usize(..corpus.len())].iter().copied()).for_each(drop),
    }
    input.truncate(LONGEST);
}

/// One test, because what is allocated is counted for the process.
#[test]
fn case_05_whatever_a_server_sends_is_read_within_bounds_of_time_and_memory() {
    let corpus = corpus();
    assert!(corpus.len() > 20, "the corpus is not there");
    let mut random = fastrand::Rng::with_seed(0x7616);
    let mutated = std::iter::repeat_with(|| {
        let mut input = corpus[random.usize(..corpus.len())].clone();
        for _ in 0..=random.usize(..4) {
            mutate(&mut random, &mut input, &corpus);
        }
        input
    });
    for input in corpus.iter().cloned().chain(mutated.take(INPUTS)) {
        let (started, before) = (Instant::now(), ALLOCATED.load(Ordering::Relaxed));
        parsers::read(&input);
        let (took, allocated) = (started.elapsed(), ALLOCATED.load(Ordering::Relaxed) - before);
        let most = ALLOCATED_AT_LEAST + ALLOCATED_PER_BYTE * input.len();
        assert!(allocated <= most, "{allocated} bytes for {:?}", String::from_utf8_lossy(&input));
        assert!(took < LONGEST_TIME, "{took:?} for {:?}", String::from_utf8_lossy(&input));
    }
}
