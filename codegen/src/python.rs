//! Writes the Python package.

use crate::model::Api;
use crate::output::File;

/// The files of this backend.
pub fn files(_api: &Api) -> Vec<File> {
    Vec::new()
}
