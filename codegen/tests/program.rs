//! The program as CI runs it: what it prints and how it ends.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

/// A project with one document and nothing generated yet.
fn project(name: &str) -> PathBuf {
    let root = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    let _ = fs::remove_dir_all(&root);
    fs::create_dir_all(root.join("api")).expect("the folder can be made");
    let pets = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/golden/pets.yaml");
    fs::copy(pets, root.join("api/pets.yaml")).expect("the document can be copied");
    root
}

fn run(arguments: &[&str]) -> Output {
    let program = env!("CARGO_BIN_EXE_tidbcloud-codegen");
    Command::new(program).args(arguments).output().expect("the program can be run")
}

#[test]
fn check_shows_a_difference_and_fails_until_write_has_run() {
    let root = project("program");
    let root_text = root.to_str().expect("a path of plain characters");

    let before = run(&["check", root_text]);
    assert_eq!(before.status.code(), Some(1));
    let shown = String::from_utf8_lossy(&before.stdout);
    assert!(shown.contains("+++ b/core/src/services/pets/animals.rs\n@@ -0,0 +1,"), "{shown}");
    assert!(String::from_utf8_lossy(&before.stderr).contains("-- write"));

    let write = run(&["write", root_text]);
    assert_eq!(write.status.code(), Some(0));
    assert!(
        String::from_utf8_lossy(&write.stdout)
            .lines()
            .any(|path| path == "core/src/services/pets/animals.rs")
    );

    let after = run(&["check", root_text]);
    assert_eq!((after.status.code(), after.stdout.as_slice()), (Some(0), &b""[..]));
}

#[test]
fn a_broken_document_is_named_and_nothing_is_written() {
    let root = project("broken");
    let text = fs::read_to_string(root.join("api/pets.yaml")).expect("it can be read");
    let broken = text.replacen("summary: Get an animal.\n", "summary: Get an animal\n", 1);
    fs::write(root.join("api/pets.yaml"), broken).expect("it can be written");

    let output = run(&["write", root.to_str().expect("a path of plain characters")]);
    assert_eq!(output.status.code(), Some(2));
    let expected =
        "error: api/pets.yaml: pets.animals.get: a summary is one line that ends with a full stop\n";
    assert_eq!(String::from_utf8_lossy(&output.stderr), expected);
    assert!(!root.join("core").exists());
}

#[test]
fn an_unknown_mode_is_answered_with_the_usage() {
    for arguments in [&[][..], &["wirte"], &["check", "a", "b"]] {
        let output = run(arguments);
        assert_eq!(output.status.code(), Some(2));
        assert!(String::from_utf8_lossy(&output.stderr).starts_with("usage: "));
    }
}
