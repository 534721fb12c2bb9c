//! What each backend makes of `golden/pets.yaml`, a document with every feature.
//!
//! A backend's folder under `golden/` holds its files as they would stand in the project. After a change
//! that is meant: `UPDATE_GOLDEN=1 cargo test -p tidbcloud-codegen --test golden`, and read the difference
//! that git shows.

use std::path::{Path, PathBuf};

use tidbcloud_codegen::document::Document;
use tidbcloud_codegen::model::Api;
use tidbcloud_codegen::output::{self, File};
use tidbcloud_codegen::{conformance, emulator, load, python, rust, typescript};

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/golden")
}

fn pets() -> Api {
    let text = std::fs::read_to_string(folder().join("pets.yaml")).expect("the document is there");
    let document = Document::parse("api/pets.yaml", &text).unwrap_or_else(|problem| panic!("{problem}"));
    load(&[document]).unwrap_or_else(|problems| panic!("{problems:#?}"))
}

fn assert_golden(backend: &str, files: fn(&Api) -> Vec<File>) {
    let root = folder().join(backend);
    let files = output::formatted(files(&pets())).expect("the output can be formatted");
    if std::env::var_os("UPDATE_GOLDEN").is_some() {
        output::write(&root, &files).expect("the golden files can be written");
    }
    let difference = output::difference(&root, &files).expect("the golden files can be read");
    assert!(difference.is_empty(), "{backend} differs:\n{difference}");
}

#[test]
fn rust_services_and_dispatch() {
    assert_golden("rust", rust::files);
}

#[test]
fn python_models_and_resources() {
    assert_golden("python", python::files);
}

#[test]
fn typescript_declarations_and_resources() {
    assert_golden("typescript", typescript::files);
}

#[test]
fn emulator_routes() {
    assert_golden("emulator", emulator::files);
}

#[test]
fn scenarios_of_conformance() {
    assert_golden("conformance", |api| conformance::files(api).expect("every field has a sample"));
}

#[test]
fn the_same_document_makes_the_same_files() {
    let twice = || tidbcloud_codegen::files(&pets());
    assert_eq!(twice(), twice());
}
