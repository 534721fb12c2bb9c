//! What of the crate's manifest follows from `api/`, which no compiler checks.

use std::fs;
use std::path::Path;

#[test]
fn every_service_is_a_feature_of_the_crate_and_on_by_default() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let manifest = fs::read_to_string(root.join("core/Cargo.toml")).expect("the manifest is there");
    let default = manifest.lines().find(|line| line.starts_with("default = ")).expect("there are defaults");
    for entry in fs::read_dir(root.join("api")).expect("the documents are there") {
        let path = entry.expect("the folder can be read").path();
        let service = path.file_stem().expect("a document has a name").to_string_lossy().replace('_', "-");
        assert!(manifest.contains(&format!("\n{service} = [\"typed\"]\n")), "{service} is no feature");
        assert!(default.contains(&format!("\"{service}\"")), "{service} is off by default");
    }
}
