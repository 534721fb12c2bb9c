//! The Node binding: a waist of handles and texts below the package's TypeScript.
//!
//! It has no class for a type of the service and no method for an operation: JavaScript names an operation by its
//! row in the table, gives texts and gets texts, and makes typed values of them with `JSON.parse`. What this crate
//! adds is the way between two worlds: who drives the engine's tasks ([`driver`]), how outcomes get back
//! ([`outbox`], [`crossing`]) and what JavaScript cannot hold ([`integers`]).

mod crossing;
mod driver;
pub mod engine;
pub mod hub;
mod integers;
mod outbox;
mod patience;

/// A body is made on one thread and let go of on another, and glibc's allocator is slow at that: with this one a
/// request takes a tenth less processor time.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;
