//! What there is of each operation, as a page to read: `docs/coverage.md`.
//!
//! Each mark is looked up, not assumed: a method in the file that the backend has just written, the emulator's
//! handler in its dispatch, and calls in the scenarios. So the page is stale as soon as any of them changes,
//! which `check` reports, and what is missing says so.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::{fs, io};

use serde::Deserialize;
use serde_json::Value;

use crate::model::{Api, Operation, Service, Wait};
use crate::output::File;
use crate::{naming, prose, python, rust, typescript};

const THERE: &str = "✓";
const MISSING: &str = "**missing**";
/// Scenario files that a cell names; it counts the others.
const NAMED: usize = 3;

/// What is written by hand and tells what works.
#[derive(Debug, Default)]
pub struct Evidence {
    /// The source of the emulator's dispatch.
    dispatch: String,
    /// The names of files that call each operation or wait, by whether the call is to succeed.
    played: BTreeMap<(String, bool), BTreeSet<String>>,
}

/// As much of a scenario as is read here.
#[derive(Deserialize)]
struct Scenario {
    steps: Vec<BTreeMap<String, Value>>,
}

impl Evidence {
    /// Reads what the project at `root` has. What is not there shows nothing.
    ///
    /// # Errors
    /// When a file cannot be read, or is no scenario.
    pub fn read(root: &Path) -> io::Result<Evidence> {
        let mut evidence = Evidence::default();
        let dispatch = root.join("emulator/src/services/mod.rs");
        if dispatch.is_file() {
            evidence.dispatch = fs::read_to_string(dispatch)?;
        }
        let folder = root.join("tests/scenarios");
        if folder.is_dir() {
            let entries = fs::read_dir(folder)?.map(|entry| entry.map(|entry| entry.path()));
            let paths: Vec<PathBuf> = entries.collect::<io::Result<_>>()?;
            let is_yaml = |path: &&PathBuf| path.extension().is_some_and(|extension| extension == "yaml");
            for path in paths.iter().filter(is_yaml) {
                let name = path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
                evidence.add(&name, &fs::read_to_string(path)?)?;
            }
        }
        Ok(evidence)
    }

    fn add(&mut self, file: &str, text: &str) -> io::Result<()> {
        let scenarios: Vec<Scenario> = serde_saphyr::from_str(text)
            .map_err(|problem| io::Error::other(format!("tests/scenarios/{file}.yaml: {problem}")))?;
        for step in scenarios.iter().flat_map(|scenario| &scenario.steps) {
            if let Some(name) = step.get("call").or_else(|| step.get("wait")).and_then(Value::as_str) {
                let succeeds = !step.contains_key("error");
                self.played.entry((name.to_owned(), succeeds)).or_default().insert(file.to_owned());
            }
        }
        Ok(())
    }

    fn has_handler(&self, operation: &Operation) -> bool {
        self.dispatch.contains(&format!("Operation::{} =>", naming::pascal(&operation.name)))
    }

    /// The files in which a name ends so, those of its own resource first.
    fn files(&self, name: &str, succeeds: bool) -> Vec<&str> {
        let found = self.played.get(&(name.to_owned(), succeeds));
        let mut files: Vec<&str> = found.into_iter().flatten().map(String::as_str).collect();
        let own: Vec<&str> = name.split('.').collect();
        let is_own = |file: &str| own.iter().take(2).all(|part| file.contains(&part.replace('_', "-")));
        files.sort_by_key(|file| !is_own(file));
        files
    }

    fn ends(&self, name: &str, succeeds: bool) -> String {
        let files = self.files(name, succeeds);
        let shown = files.iter().take(NAMED).copied().collect::<Vec<_>>().join(", ");
        match files.len() {
            0 => MISSING.to_owned(),
            count if count > NAMED => format!("{shown} and {} more", count - NAMED),
            _ => shown,
        }
    }
}

/// What the backends have written of each language, by path.
struct Surfaces {
    files: BTreeMap<String, String>,
}

impl Surfaces {
    fn of(api: &Api) -> Surfaces {
        let files = [rust::files, python::files, typescript::files];
        let files = files.into_iter().flat_map(|backend| backend(api));
        Surfaces { files: files.map(|file| (file.path, file.content)).collect() }
    }

    /// Whether a file has one of these texts.
    fn has(&self, path: &str, texts: &[String]) -> bool {
        self.files.get(path).is_some_and(|content| texts.iter().any(|text| content.contains(text)))
    }

    fn rust(&self, operation: &Operation) -> bool {
        let Operation { service, resource, verb, .. } = operation;
        let path = format!("core/src/services/{service}/{resource}.rs");
        self.has(&path, &[format!("pub fn {verb}("), format!("pub fn r#{verb}(")])
    }

    fn python(&self, operation: &Operation) -> bool {
        let Operation { service, resource, verb, .. } = operation;
        let path = format!("bindings-python/python/tidbcloud/{service}/{resource}.py");
        self.has(&path, &[format!("    def {verb}("), format!("    def {verb}_(")])
    }

    fn node(&self, operation: &Operation) -> bool {
        let folder = operation.service.replace('_', "-");
        let file = operation.resource.replace('_', "-");
        let path = format!("bindings-node/src-ts/services/{folder}/{file}.ts");
        self.has(&path, &[format!("  {}(", naming::camel(&operation.verb))])
    }
}

/// Marks that are there, of those that could be.
#[derive(Clone, Copy, Default)]
struct Share {
    there: usize,
    whole: usize,
}

impl Share {
    fn of(marks: impl IntoIterator<Item = bool>) -> Share {
        marks.into_iter().fold(Share::default(), |share, is_there| Share {
            there: share.there + usize::from(is_there),
            whole: share.whole + 1,
        })
    }

    fn plus(self, other: Share) -> Share {
        Share { there: self.there + other.there, whole: self.whole + other.whole }
    }

    fn shown(self) -> String {
        if self.there == self.whole {
            self.whole.to_string()
        } else {
            format!("**{} of {}**", self.there, self.whole)
        }
    }
}

/// The page.
pub fn file(api: &Api, evidence: &Evidence) -> File {
    let surfaces = Surfaces::of(api);
    let header = prose::header_of("api/ and tests/scenarios/");
    let mut text = format!("<!-- {header} -->\n\n# What there is of each operation\n\n");
    text.push_str(
        "Every operation of `api/`: whether each language has its method, whether the emulator carries it out, \
         what can be waited for, and which files of `tests/scenarios/` show it succeeding and being refused, in \
         all three languages. The derived scenarios, which send every argument of every operation, are not \
         counted here.\n\n",
    );
    totals(&mut text, api, &surfaces, evidence);
    for service in &api.services {
        let _ = write!(text, "\n## {}\n\n{}.\n\n", service.name, service.title.trim_end_matches('.'));
        text.push_str(
            "| operation | Rust | Python | Node | emulator | waits | succeeds in | is refused in |\n",
        );
        text.push_str("|---|---|---|---|---|---|---|---|\n");
        for operation in sorted(service) {
            row(&mut text, operation, &surfaces, evidence);
        }
    }
    File::new("docs/coverage.md", text)
}

fn totals(text: &mut String, api: &Api, surfaces: &Surfaces, evidence: &Evidence) {
    text.push_str(
        "| service | operations | deprecated | Rust | Python | Node | emulator | succeed | are refused | waits |\n",
    );
    text.push_str("|---|---|---|---|---|---|---|---|---|---|\n");
    let mut deprecated = 0;
    let mut sums = [Share::default(); 7];
    for service in &api.services {
        let operations = sorted(service);
        let of = |mark: &dyn Fn(&Operation) -> bool| Share::of(operations.iter().map(|each| mark(each)));
        let waits = operations.iter().flat_map(|each| each.waits.iter().map(|wait| wait_name(each, wait)));
        let shares = [
            of(&|each| surfaces.rust(each)),
            of(&|each| surfaces.python(each)),
            of(&|each| surfaces.node(each)),
            of(&|each| evidence.has_handler(each)),
            of(&|each| !evidence.files(&each.name, true).is_empty()),
            of(&|each| !evidence.files(&each.name, false).is_empty()),
            Share::of(waits.map(|name| !evidence.files(&name, true).is_empty())),
        ];
        let going = operations.iter().filter(|each| each.deprecated.is_some()).count();
        let link = format!("[{0}](#{0})", service.name);
        total(text, &link, operations.len(), going, &shares);
        deprecated += going;
        for (sum, share) in sums.iter_mut().zip(shares) {
            *sum = sum.plus(share);
        }
    }
    total(text, "all", api.operations().len(), deprecated, &sums);
}

fn total(text: &mut String, name: &str, operations: usize, deprecated: usize, shares: &[Share]) {
    let shares = shares.iter().map(|share| share.shown()).collect::<Vec<_>>().join(" | ");
    let _ = writeln!(text, "| {name} | {operations} | {deprecated} | {shares} |");
}

fn row(text: &mut String, operation: &Operation, surfaces: &Surfaces, evidence: &Evidence) {
    let mark = |is_there: bool| if is_there { THERE } else { MISSING };
    let deprecated = if operation.deprecated.is_some() { " (deprecated)" } else { "" };
    let waits = operation.waits.iter().map(|wait| {
        let is_shown = !evidence.files(&wait_name(operation, wait), true).is_empty();
        format!("`{}`{}", wait.name, if is_shown { "" } else { " **not shown**" })
    });
    let _ = writeln!(
        text,
        "| `{}.{}`{deprecated} | {} | {} | {} | {} | {} | {} | {} |",
        operation.resource,
        operation.verb,
        mark(surfaces.rust(operation)),
        mark(surfaces.python(operation)),
        mark(surfaces.node(operation)),
        mark(evidence.has_handler(operation)),
        waits.collect::<Vec<_>>().join(", "),
        evidence.ends(&operation.name, true),
        evidence.ends(&operation.name, false),
    );
}

/// `serverless.clusters.wait_until_active`
fn wait_name(operation: &Operation, wait: &Wait) -> String {
    format!("{}.{}.{}", operation.service, operation.resource, wait.name)
}

fn sorted(service: &Service) -> Vec<&Operation> {
    let mut operations: Vec<&Operation> = service.operations().collect();
    operations.sort_by(|a, b| a.name.cmp(&b.name));
    operations
}

#[cfg(test)]
mod tests {
    use super::*;

    fn evidence() -> Evidence {
        let mut evidence = Evidence::default();
        let played = "
            - name: an animal
              steps:
                - {call: pets.animals.get, expect: {}}
                - {call: pets.animals.get, error: {kind: NotFoundError}}
                - {wait: pets.animals.wait_until_awake}
                - {advance: 5}";
        evidence.add("errors", played).expect("scenarios");
        evidence.add("pets-animals", played).expect("scenarios");
        evidence
    }

    #[test]
    fn calls_and_waits_are_found_by_how_they_end() {
        let evidence = evidence();
        assert_eq!(evidence.files("pets.animals.get", true), ["pets-animals", "errors"]);
        assert_eq!(evidence.ends("pets.animals.get", false), "pets-animals, errors");
        assert_eq!(evidence.ends("pets.animals.wait_until_awake", true), "pets-animals, errors");
        assert_eq!(evidence.ends("pets.animals.wait_until_awake", false), MISSING);
    }

    #[test]
    fn many_files_are_counted() {
        let mut evidence = evidence();
        for name in ["answers", "lists", "waits"] {
            evidence.add(name, "[{name: n, steps: [{call: pets.animals.get}]}]").expect("scenarios");
        }
        assert_eq!(evidence.ends("pets.animals.get", true), "pets-animals, answers, errors and 2 more");
    }

    #[test]
    fn a_file_that_is_no_scenario_is_named() {
        let problem = evidence().add("broken", "{steps: []}").expect_err("no list");
        assert!(problem.to_string().starts_with("tests/scenarios/broken.yaml: "), "{problem}");
    }

    #[test]
    fn what_is_not_whole_stands_out() {
        assert_eq!(Share::of([true, true]).shown(), "2");
        assert_eq!(Share::of([true, false]).shown(), "**1 of 2**");
    }
}
