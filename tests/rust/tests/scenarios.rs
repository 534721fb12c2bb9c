//! Plays every scenario, written by hand or derived from `api/`, each as a test of its own, side by side.
//!
//! `cargo test -p tidbcloud-scenarios --test scenarios -- branches` plays those with `branches` in their file or name.

use std::process::ExitCode;

use libtest_mimic::{Arguments, Trial};
use tidbcloud_scenarios::play::play;
use tidbcloud_scenarios::scenario::ScenarioFile;

const SIDE_BY_SIDE: usize = 12;

fn main() -> ExitCode {
    let mut arguments = Arguments::from_args();
    // Scenarios spend most of their time waiting for a state or an answer, so more of them than cores go along.
    arguments.test_threads.get_or_insert(SIDE_BY_SIDE);
    let mut trials = Vec::new();
    for file in ScenarioFile::all().into_iter().chain(ScenarioFile::derived()) {
        for scenario in file.scenarios() {
            trials.push(Trial::test(format!("{}: {}", file.name, scenario.name), move || {
                // Connections live on the runtime that opened them, and each scenario has its own client.
                let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
                Ok(runtime.block_on(play(&scenario))?)
            }));
        }
    }
    libtest_mimic::run(&arguments, trials).exit_code()
}
