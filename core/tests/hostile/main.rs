//! A server that means harm: whatever it sends, a call ends with a clear error, within its bound of time and memory.
//!
//! Each test names what the server does. All of them are measured alike, one after another because memory is
//! counted for the whole process: `cargo test -p tidbcloud --test hostile -- --nocapture` prints the figures.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]
#![allow(clippy::print_stdout, reason = "the figures are half of what this is for")]

mod http1;
mod http2;
mod json;
mod lists;
mod measure;
mod server;
