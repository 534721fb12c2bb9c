//! libFuzzer's way into the parsers of Digest: one input, one reading.

#![no_main]

#[path = "../parsers.rs"]
mod parsers;

libfuzzer_sys::fuzz_target!(|input: &[u8]| parsers::read(input));
