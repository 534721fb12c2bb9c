//! The runner's own test: a scenario whose expectations are wrong must fail, and say in which step and why.

use serde::Deserialize;
use serde_json::{Value, json};
use tidbcloud_scenarios::play::play;
use tidbcloud_scenarios::scenario::Scenario;

/// Plays a scenario with these steps.
fn played(steps: &Value) -> Result<(), String> {
    let scenario = Scenario::deserialize(json!({"name": "a test of the runner", "steps": steps}))
        .expect("the test's scenario is one");
    let runtime =
        tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime starts");
    runtime.block_on(play(&scenario))
}

/// Plays one step behind a create, and checks that it goes wrong so.
#[track_caller]
fn goes_wrong(step: &Value, so: &str) {
    let create = json!({
        "call": "serverless.clusters.create",
        "args": {"displayName": "orders", "region": {"name": "regions/aws-us-east-1"}},
        "save": {"cluster": "clusterId"},
    });
    let wrong = played(&json!([create, step])).expect_err("the step is wrong");
    assert!(wrong.starts_with("step 2: ") && wrong.contains(so), "{wrong}");
}

#[test]
fn a_value_that_is_not_as_expected() {
    let step = json!({"call": "serverless.clusters.list", "expect": [{"displayName": "others"}]});
    goes_wrong(&step, "at value[0].displayName\n  expected: \"others\"\n  got:      \"orders\"");
}

#[test]
fn a_whole_answer_that_is_not_as_expected() {
    let step = json!({"call": "serverless.clusters.get", "path": ["${cluster}"], "answer": {"status": 204}});
    goes_wrong(&step, "at answer.status\n  expected: 204\n  got:      200");
}

#[test]
fn a_success_where_an_error_was_expected() {
    let step = json!({"call": "serverless.clusters.list", "error": {"kind": "NotFoundError"}});
    goes_wrong(&step, "it succeeded");
}

#[test]
fn an_error_where_a_success_was_expected() {
    goes_wrong(
        &json!({"call": "serverless.clusters.get", "path": ["1"]}),
        "it failed: serverless.clusters.get",
    );
}

#[test]
fn another_error_than_was_expected() {
    let step = json!({"call": "serverless.clusters.get", "path": ["1"], "error": {"kind": "ConflictError"}});
    goes_wrong(&step, "at error.kind\n  expected: \"ConflictError\"\n  got:      \"NotFoundError\"");
}

#[test]
fn a_client_that_is_built_against_expectation() {
    goes_wrong(&json!({"client": {"retries": 1}, "error": {"kind": "ConfigError"}}), "it succeeded");
}

#[test]
fn more_or_fewer_requests_than_were_expected() {
    let step = json!({"call": "serverless.clusters.list", "sent": 2});
    goes_wrong(&step, "2 signed requests were expected, but 1 were sent");
    let step = json!({"call": "serverless.clusters.list", "wire": []});
    goes_wrong(&step, "0 requests were expected on the wire, but these were sent:\n  \"GET\"");
}

#[test]
fn a_request_that_is_not_as_expected() {
    let step = json!({"call": "serverless.clusters.list", "wire": [{"query": null}]});
    goes_wrong(&step, "at wire[0].query");
    let step = json!({"call": "serverless.clusters.list", "wire": [{"query": {}}]});
    goes_wrong(&step, "at wire[0].query.pageSize\n  expected: null\n  got:      \"100\"");
}

#[test]
fn a_wait_that_passed_through_other_states() {
    let step = json!({
        "wait": "serverless.clusters.wait_until_active",
        "path": ["${cluster}"],
        "timeout": 0.2,
        "states": ["ACTIVE"],
        "error": {"kind": "WaitTimeoutError"},
    });
    goes_wrong(&step, "at states[0]\n  expected: \"ACTIVE\"\n  got:      \"CREATING\"");
}

#[test]
fn a_call_that_was_too_quick() {
    goes_wrong(&json!({"call": "serverless.clusters.list", "seconds": 60}), "60 s at least were expected");
}

#[test]
fn a_part_to_save_that_is_not_there() {
    let step = json!({"call": "serverless.clusters.list", "save": {"other": "1.clusterId"}});
    goes_wrong(&step, "there is no 1.clusterId to save as other");
}

#[test]
fn a_repeated_call_that_fails_in_between() {
    let step = json!({
        "call": "serverless.clusters.list",
        "args": {"filter": "displayName=\"orders-${n}\""},
        "repeat": 2,
        "expect": [],
        "sent": 1,
    });
    goes_wrong(&step, "1 signed requests were expected, but 2 were sent");
}

#[test]
fn a_name_that_nothing_has() {
    goes_wrong(
        &json!({"call": "serverless.clusters.burn"}),
        "there is no operation or wait serverless.clusters.burn",
    );
    goes_wrong(&json!({"call": "serverless.clusters.get", "path": ["${other}"]}), "no step has saved other");
    goes_wrong(&json!({"burn": 1}), "it is no step");
}
