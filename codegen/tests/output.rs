//! Writing files, and telling how the ones in place differ.

use std::fs;
use std::path::{Path, PathBuf};

use tidbcloud_codegen::output::{File, difference, formatted, write};

/// An empty folder of the test's own.
fn project(name: &str) -> PathBuf {
    let root = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    let _ = fs::remove_dir_all(&root);
    fs::create_dir_all(&root).expect("the folder can be made");
    root
}

fn file(path: &str, line: &str) -> File {
    File::new(path, format!("// Generated from api/pets.yaml by codegen; do not edit.\n{line}\n"))
}

#[test]
fn what_was_written_does_not_differ() {
    let root = project("written");
    let files = [file("core/a.rs", "one"), file("core/pets/b.rs", "two")];
    assert_eq!(write(&root, &files).expect("it can be written"), ["core/a.rs", "core/pets/b.rs"]);
    assert_eq!(difference(&root, &files).expect("it can be read"), "");
    assert_eq!(write(&root, &files).expect("it can be written"), Vec::<String>::new());
}

#[test]
fn a_difference_is_a_unified_diff() {
    let root = project("changed");
    write(&root, &[file("core/a.rs", "one")]).expect("it can be written");
    let difference =
        difference(&root, &[file("core/a.rs", "two"), file("core/b.rs", "new")]).expect("it can be read");
    let expected = "\
--- a/core/a.rs
+++ b/core/a.rs
@@ -1,2 +1,2 @@
 // Generated from api/pets.yaml by codegen; do not edit.
-one
+two
--- a/core/b.rs
+++ b/core/b.rs
@@ -0,0 +1,2 @@
+// Generated from api/pets.yaml by codegen; do not edit.
+new
";
    assert_eq!(difference, expected);
}

#[test]
fn what_is_no_longer_generated_is_removed_and_what_is_written_by_hand_stays() {
    let root = project("stale");
    write(&root, &[file("core/a.rs", "one"), file("core/pets/b.rs", "two")]).expect("it can be written");
    fs::write(root.join("core/pets/by_hand.rs"), "// Mine.\n").expect("it can be written");

    let left = [file("core/a.rs", "one")];
    let shown = difference(&root, &left).expect("it can be read");
    assert!(shown.contains("--- a/core/pets/b.rs") && shown.contains("-two"), "{shown}");
    assert_eq!(write(&root, &left).expect("it can be written"), ["core/pets/b.rs"]);
    assert!(!root.join("core/pets/b.rs").exists());
    assert!(root.join("core/pets/by_hand.rs").exists());
}

#[test]
fn rust_is_formatted_and_broken_rust_is_named() {
    let ugly = File::new("a.rs", "fn  main( ){}\n");
    let other = File::new("a.json", "{ }");
    let done = formatted(vec![ugly, other.clone()]).expect("it is Rust");
    assert_eq!(done, [File::new("a.rs", "fn main() {}\n"), other]);

    let broken = formatted(vec![File::new("b.rs", "fn {")]).expect_err("it is no Rust");
    assert!(broken.to_string().starts_with("b.rs: "), "{broken}");
}
