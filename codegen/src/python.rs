//! Writes the Python services: `bindings-python/python/tidbcloud/<service>`, and what the clients offer of
//! them.
//!
//! What is common to all calls is written by hand (`_call`, `_lists`, `_wait`, `_body`, `_model`), so that
//! what is generated holds only what differs: names, types, documentation. Each service is a package: its
//! models, the types of what a caller makes (`params`), the shapes that requests are checked by (`_bodies`)
//! and a module for each resource with its synchronous and its asyncio class.

mod bodies;
mod docs;
mod models;
mod params;
mod resources;
mod services;
mod syntax;

use crate::model::Api;
use crate::output::File;

/// The package's folder.
const PACKAGE: &str = "bindings-python/python/tidbcloud";

/// The files of this backend.
pub fn files(api: &Api) -> Vec<File> {
    let mut files = vec![services::all(api)];
    for service in &api.services {
        files.push(services::exports(service));
        files.push(services::one(service));
        files.push(models::models(service));
        files.push(params::params(service));
        files.push(bodies::bodies(service));
        files.extend(service.resources.iter().map(|resource| resources::resource(service, resource)));
    }
    files
}
