//! The scenarios of `tests/scenarios` in Rust: what runs them drives the typed methods by name.

pub mod arguments;
pub mod dispatch;
pub mod matching;
pub mod play;
pub mod saved;
pub mod scenario;
pub mod stage;
pub mod storage;
pub mod wire;
