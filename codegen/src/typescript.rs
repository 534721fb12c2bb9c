//! Writes the Node package's services: `bindings-node/src-ts/services`.
//!
//! Types cost nothing at run time, so what is left of an operation there is a literal: its row, what its
//! arguments are made of, and a function that puts right what the service writes now this way, now that.
//! How a call is checked, sent and read is written by hand in the package.

mod operations;
mod readers;
mod resources;
mod services;
mod syntax;
mod types;

use crate::model::{Api, Service};
use crate::output::File;

/// Where the services' folders are.
const FOLDER: &str = "bindings-node/src-ts/services";

/// A service's folder, which is also what its types are imported from: `tidbcloud/data-service`.
fn folder_name(service: &Service) -> String {
    service.name.replace('_', "-")
}

fn folder(service: &Service) -> String {
    format!("{FOLDER}/{}", folder_name(service))
}

/// The files of this backend.
pub fn files(api: &Api) -> Vec<File> {
    let mut files = vec![services::all(api)];
    for service in &api.services {
        files.extend(services::one(service));
        files.push(types::types(service));
        files.extend(operations::structs(service));
        files.extend(readers::readers(service));
        files.extend(service.resources.iter().map(|resource| resources::resource(service, resource)));
    }
    files
}
