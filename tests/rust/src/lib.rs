//! The scenarios of `tests/scenarios` in Rust: what runs them drives the typed methods by name.

pub mod arguments;
pub mod dispatch;
