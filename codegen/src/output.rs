//! Puts generated files where they belong, or says how the ones there differ.

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::{fs, thread};

use similar::TextDiff;

/// A generated file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct File {
    /// From the project's root.
    pub path: String,
    /// The whole text. Rust is formatted on the way out; backends for other languages write it as their
    /// formatters would leave it.
    pub content: String,
}

impl File {
    /// A file of this text at this path.
    pub fn new(path: impl Into<String>, content: impl Into<String>) -> File {
        File { path: path.into(), content: content.into() }
    }
}

/// The mark in a generated file's first lines by which one that is no longer generated is recognised.
const MARK: &str = "by codegen; do not edit";

/// Runs rustfmt over every `.rs` file.
pub fn formatted(files: Vec<File>) -> io::Result<Vec<File>> {
    let rustfmt = |mut file: File| {
        if Path::new(&file.path).extension().is_some_and(|extension| extension == "rs") {
            file.content = rustfmt(&file.content)
                .map_err(|error| io::Error::new(error.kind(), format!("{}: {error}", file.path)))?;
        }
        Ok(file)
    };
    files.into_iter().map(rustfmt).collect()
}

fn rustfmt(source: &str) -> io::Result<String> {
    let mut child = Command::new("rustfmt")
        .args(["--edition", "2024", "--emit", "stdout"])
        // So that it finds the project's rustfmt.toml.
        .current_dir(env!("CARGO_MANIFEST_DIR"))
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()?;
    let mut stdin = child.stdin.take().ok_or_else(|| io::Error::other("rustfmt takes no input"))?;
    let source = source.to_owned();
    // A thread of its own: with both pipes full, writing all before reading would never end.
    let writer = thread::spawn(move || stdin.write_all(source.as_bytes()));
    let output = child.wait_with_output()?;
    writer.join().map_err(|_| io::Error::other("the writer to rustfmt panicked"))??;
    if !output.status.success() {
        return Err(io::Error::other(String::from_utf8_lossy(&output.stderr).into_owned()));
    }
    String::from_utf8(output.stdout).map_err(io::Error::other)
}

/// Writes what differs and removes what is no longer generated. Gives the paths that changed.
pub fn write(root: &Path, files: &[File]) -> io::Result<Vec<String>> {
    let mut changed = Vec::new();
    for file in files {
        let path = root.join(&file.path);
        if fs::read_to_string(&path).is_ok_and(|present| present == file.content) {
            continue;
        }
        if let Some(folder) = path.parent() {
            fs::create_dir_all(folder)?;
        }
        fs::write(&path, &file.content)?;
        changed.push(file.path.clone());
    }
    for stale in stale(root, files)? {
        fs::remove_file(root.join(&stale))?;
        changed.push(stale);
    }
    Ok(changed)
}

/// The difference between the files in place and those that would be written, as a unified diff; empty
/// when there is none.
pub fn difference(root: &Path, files: &[File]) -> io::Result<String> {
    let mut difference = String::new();
    for file in files {
        let present = match fs::read_to_string(root.join(&file.path)) {
            Ok(present) => present,
            Err(error) if error.kind() == io::ErrorKind::NotFound => String::new(),
            Err(error) => return Err(error),
        };
        append_difference(&mut difference, &file.path, &present, &file.content);
    }
    for stale in stale(root, files)? {
        let present = fs::read_to_string(root.join(&stale))?;
        append_difference(&mut difference, &stale, &present, "");
    }
    Ok(difference)
}

fn append_difference(difference: &mut String, path: &str, present: &str, wanted: &str) {
    if present != wanted {
        let diff = TextDiff::from_lines(present, wanted);
        let (from, to) = (format!("a/{path}"), format!("b/{path}"));
        // Writing into a string cannot fail.
        let _ = write!(difference, "{}", diff.unified_diff().header(&from, &to));
    }
}

/// Marked files in the folders of generated ones that are no longer generated: those of a removed
/// resource or service.
fn stale(root: &Path, files: &[File]) -> io::Result<Vec<String>> {
    let wanted: BTreeSet<PathBuf> = files.iter().map(|file| root.join(&file.path)).collect();
    let folders: BTreeSet<&Path> = wanted.iter().filter_map(|path| path.parent()).collect();
    // A removed service leaves a folder that no wanted file is in, so look one folder down as well.
    let mut candidates = BTreeSet::new();
    for folder in folders.into_iter().filter(|folder| folder.is_dir()) {
        for entry in fs::read_dir(folder)? {
            let path = entry?.path();
            if path.is_dir() {
                for entry in fs::read_dir(path)? {
                    candidates.insert(entry?.path());
                }
            } else {
                candidates.insert(path);
            }
        }
    }
    let mut stale = Vec::new();
    for path in candidates {
        if path.is_file() && !wanted.contains(&path) && is_marked(&path) {
            let path = path.strip_prefix(root).unwrap_or(&path);
            stale.push(path.to_string_lossy().into_owned());
        }
    }
    Ok(stale)
}

fn is_marked(path: &Path) -> bool {
    fs::read_to_string(path).is_ok_and(|text| text.lines().take(3).any(|line| line.contains(MARK)))
}
