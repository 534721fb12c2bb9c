//! Writes what the emulator has to know of the services: which operations there are, where they are routed,
//! and the schemas that a request and an answer have to meet.
//!
//! The emulator's behaviour is written by hand; that it has a handler for every operation is seen to by the
//! compiler, through an exhaustive match on the enum written here.

mod routes;
mod schemas;

use crate::model::Api;
use crate::output::File;

const FOLDER: &str = "emulator/src/generated";

/// The files of this backend.
pub fn files(api: &Api) -> Vec<File> {
    let mut files = vec![File::new(format!("{FOLDER}/mod.rs"), routes::enums(api))];
    for service in &api.services {
        files.push(File::new(format!("{FOLDER}/{}.rs", service.name), routes::rows(service)));
        files.push(File::new(format!("{FOLDER}/{}.json", service.name), schemas::document(service)));
    }
    files
}
