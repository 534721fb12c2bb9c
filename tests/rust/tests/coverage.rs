//! Holds the scenarios to their format, and to showing every operation and every wait.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;
use tidbcloud::operations::OPERATIONS;
use tidbcloud_scenarios::scenario::{ScenarioFile, folder};

/// How the steps of a name end: `None` stands for success, else it is the kind of the error.
type Ends = BTreeMap<String, BTreeSet<Option<String>>>;

/// How the calls (`call`) or the waits (`wait`) of all scenarios end, by name.
fn ends(action: &str) -> Ends {
    let mut ends = Ends::new();
    for step in
        ScenarioFile::all().iter().flat_map(ScenarioFile::scenarios).flat_map(|scenario| scenario.steps)
    {
        if let Some(name) = step[action].as_str() {
            let kind = step.pointer("/error/kind").and_then(Value::as_str).map(str::to_owned);
            ends.entry(name.to_owned()).or_default().insert(kind);
        }
    }
    ends
}

/// The names of which no step ends so.
fn lacking<'a>(
    names: impl IntoIterator<Item = &'a str>,
    ends: &Ends,
    so: impl Fn(&Option<String>) -> bool,
) -> Vec<&'a str> {
    let shown = |name: &&str| ends.get(*name).is_some_and(|ends| ends.iter().any(&so));
    names.into_iter().filter(|name| !shown(name)).collect()
}

fn operations() -> impl Iterator<Item = &'static str> {
    OPERATIONS.iter().map(|operation| operation.name)
}

/// The waits, and whether each can meet a failed state.
fn waits() -> Vec<(String, bool)> {
    let of = |operation: &'static tidbcloud::operation::Operation| {
        let resource = operation.name.rsplit_once('.').expect("a name has three parts").0;
        operation.waits.iter().map(move |wait| (format!("{resource}.{}", wait.name), !wait.failed.is_empty()))
    };
    OPERATIONS.iter().flat_map(|operation| of(operation)).collect()
}

const NONE: [&str; 0] = [];

#[test]
fn every_operation_succeeds_somewhere() {
    assert_eq!(lacking(operations(), &ends("call"), Option::is_none), NONE);
}

#[test]
fn every_operation_has_its_form_tested() {
    let files = ScenarioFile::derived();
    let scenarios = files.iter().flat_map(ScenarioFile::scenarios);
    let derived: BTreeSet<String> = scenarios.map(|scenario| scenario.name).collect();
    let wanted: BTreeSet<String> = operations().map(|name| format!("the form of {name}")).collect();
    assert_eq!(derived, wanted);
}

#[test]
fn every_operation_is_refused_by_the_client_somewhere() {
    let refused = |kind: &Option<String>| kind.as_deref() == Some("InvalidArgumentError");
    assert_eq!(lacking(operations(), &ends("call"), refused), NONE);
}

#[test]
fn every_operation_is_refused_by_the_service_somewhere() {
    let kinds = ["BadRequestError", "NotFoundError", "PermissionDeniedError"];
    let refused = |kind: &Option<String>| kind.as_deref().is_some_and(|kind| kinds.contains(&kind));
    assert_eq!(lacking(operations(), &ends("call"), refused), NONE);
}

#[test]
fn every_wait_reaches_its_end_somewhere() {
    let waits = waits();
    let names = waits.iter().map(|(name, _)| name.as_str());
    assert_eq!(lacking(names, &ends("wait"), Option::is_none), NONE);
}

#[test]
fn every_wait_that_can_fail_does_so_somewhere() {
    let waits = waits();
    let names = waits.iter().filter(|(_, can_fail)| *can_fail).map(|(name, _)| name.as_str());
    let failed = |kind: &Option<String>| kind.as_deref() == Some("WaitFailedError");
    assert_eq!(lacking(names, &ends("wait"), failed), NONE);
}

#[test]
fn every_name_is_one_of_an_operation_or_a_wait() {
    let known: BTreeSet<_> =
        operations().map(str::to_owned).chain(waits().into_iter().map(|(name, _)| name)).collect();
    let named: BTreeSet<_> = ends("call").into_keys().chain(ends("wait").into_keys()).collect();
    assert_eq!(named.difference(&known).collect::<Vec<_>>(), Vec::<&String>::new());
}

#[test]
fn every_file_keeps_to_the_schema() {
    let schema =
        std::fs::read(folder().with_file_name("scenario.schema.json")).expect("the schema can be read");
    let schema = serde_json::from_slice(&schema).expect("the schema is JSON");
    let validator = jsonschema::validator_for(&schema).expect("the schema is a schema");
    let mut wrong = Vec::new();
    for file in ScenarioFile::all() {
        let errors = validator.iter_errors(&file.content);
        wrong.extend(errors.map(|error| format!("{}.yaml: {}: {error}", file.name, error.instance_path())));
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn every_scenario_of_a_file_has_a_name_of_its_own() {
    for file in ScenarioFile::all() {
        let mut names = BTreeSet::new();
        for scenario in file.scenarios() {
            assert!(names.insert(scenario.name.clone()), "{}.yaml has {:?} twice", file.name, scenario.name);
        }
    }
}
