//! Writes the typed surfaces of three languages, and the emulator's routes, from the documents in `api/`.
//!
//! The way of the data: `document` (YAML as it stands) → `check` (is it what the backends count on?) →
//! `lower` → `model` (what it means) → one backend for each target, which turns the model into files →
//! `output` (writes them, or shows how they differ). A backend reads `model`, `naming` and `prose`, and
//! nothing else.

use std::path::Path;

pub mod check;
pub mod conformance;
pub mod coverage;
pub mod document;
pub mod emulator;
pub mod lower;
pub mod model;
pub mod naming;
pub mod output;
pub mod pattern;
pub mod problem;
pub mod prose;
pub mod python;
pub mod rust;
pub mod typescript;

use document::Document;
use model::Api;
use output::File;
use problem::Problem;

/// Checks the documents and builds the model. The problems are all that were found, not only the first.
pub fn load(documents: &[Document]) -> Result<Api, Vec<Problem>> {
    let problems = check::check(documents);
    if !problems.is_empty() {
        return Err(problems);
    }
    lower::lower(documents).map_err(|problem| vec![problem])
}

/// Reads and loads the documents of the project at `root`.
pub fn load_project(root: &Path) -> Result<Api, Vec<Problem>> {
    let documents = document::read_folder(&root.join("api"), "api").map_err(|problem| vec![problem])?;
    load(&documents)
}

/// What every backend makes of the model.
pub fn files(api: &Api) -> Vec<File> {
    [rust::files, python::files, typescript::files, emulator::files]
        .into_iter()
        .flat_map(|backend| backend(api))
        .collect()
}
