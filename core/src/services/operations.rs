//! Placeholder until the generator writes this folder.
use crate::operation::Operation;
pub static OPERATIONS: &[&Operation] = &[];
pub fn by_name(name: &str) -> Option<&'static Operation> { OPERATIONS.iter().copied().find(|row| row.name == name) }
