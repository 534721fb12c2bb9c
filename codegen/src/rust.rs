//! Writes the Rust services: `core/src/services`, and the dispatch by name that the scenarios run through.
//!
//! What is common to all calls is written by hand in core (`call`, `builder`, `wire`, `open_enum`), so that
//! what is generated holds only what differs: names, types, documentation.

mod dispatch;
mod examples;
mod models;
mod operations;
mod resources;
mod rules;
mod services;
mod syntax;

use crate::model::Api;
use crate::output::File;

/// The files of this backend.
pub fn files(api: &Api) -> Vec<File> {
    let mut files = vec![services::service(api), services::all(api), operations::table(api)];
    for service in &api.services {
        files.push(services::one(service));
        files.push(models::models(service));
        files.extend(service.resources.iter().map(|resource| resources::resource(service, resource)));
    }
    files.push(dispatch::dispatch(api));
    files
}
