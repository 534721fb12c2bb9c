//! `tidbcloud-codegen write` brings the generated files up to date; `tidbcloud-codegen check` prints how
//! they differ from what would be written, and exits with 1 when they do. A document that breaks a rule
//! ends both with 2.

#![allow(clippy::print_stdout, clippy::print_stderr, reason = "this is a program for a terminal")]

use std::io;
use std::path::Path;
use std::process::ExitCode;

use tidbcloud_codegen::coverage::{self, Evidence};
use tidbcloud_codegen::model::Api;
use tidbcloud_codegen::output::{self, File};
use tidbcloud_codegen::{conformance, files, load_project};

const USAGE: &str = "usage: tidbcloud-codegen write|check|conformance [the project's folder]";

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let here = concat!(env!("CARGO_MANIFEST_DIR"), "/..");
    let (mode, root): (Mode, &Path) = match arguments.iter().map(String::as_str).collect::<Vec<_>>()[..] {
        ["write"] => (write, here.as_ref()),
        ["check"] => (check, here.as_ref()),
        ["conformance"] => (conformance, here.as_ref()),
        ["write", root] => (write, root.as_ref()),
        ["check", root] => (check, root.as_ref()),
        ["conformance", root] => (conformance, root.as_ref()),
        _ => {
            eprintln!("{USAGE}");
            return ExitCode::from(2);
        }
    };
    let api = match load_project(root) {
        Ok(api) => api,
        Err(problems) => {
            for problem in &problems {
                eprintln!("error: {problem}");
            }
            return ExitCode::from(2);
        }
    };
    mode(root, &api).unwrap_or_else(|error| {
        eprintln!("error: {error}");
        ExitCode::from(2)
    })
}

type Mode = fn(&Path, &Api) -> io::Result<ExitCode>;

/// All that is committed: what the backends make of the model, and the page that counts what there is of it.
fn generated(root: &Path, api: &Api) -> io::Result<Vec<File>> {
    let mut files = output::formatted(files(api))?;
    files.push(coverage::file(api, &Evidence::read(root)?));
    Ok(files)
}

fn write(root: &Path, api: &Api) -> io::Result<ExitCode> {
    for path in output::write(root, &generated(root, api)?)? {
        println!("{path}");
    }
    Ok(ExitCode::SUCCESS)
}

fn conformance(root: &Path, api: &Api) -> io::Result<ExitCode> {
    output::write(root, &conformance::files(api).map_err(io::Error::other)?)?;
    Ok(ExitCode::SUCCESS)
}

fn check(root: &Path, api: &Api) -> io::Result<ExitCode> {
    let difference = output::difference(root, &generated(root, api)?)?;
    if difference.is_empty() {
        return Ok(ExitCode::SUCCESS);
    }
    print!("{difference}");
    eprintln!("Generated files are out of date: run `cargo run -p tidbcloud-codegen -- write`.");
    Ok(ExitCode::from(1))
}
