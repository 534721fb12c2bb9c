//! Runs the soak and prints its figures; ends with 1 when a promise was broken.

#![allow(clippy::print_stdout, clippy::print_stderr, reason = "a program that prints a table")]

use std::process::ExitCode;

use tidbcloud_soak::weather::Weather;
use tidbcloud_soak::{report, round};

const HELP: &str = "\
tidbcloud-soak: many calls under faults, judged by the emulator's journal.

  --calls N    calls over all kinds of fault; a quarter of them under all kinds together [default: 200000]
  --help
";

fn main() -> ExitCode {
    match run() {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(problem) => {
            eprintln!("{problem}");
            ExitCode::FAILURE
        }
    }
}

/// Says whether all promises were kept.
fn run() -> Result<bool, String> {
    let mut calls = 200_000_u64;
    let mut arguments = lexopt::Parser::from_env();
    while let Some(argument) = arguments.next().map_err(|error| error.to_string())? {
        match argument {
            lexopt::Arg::Long("calls") => {
                let value = arguments.value().map_err(|error| error.to_string())?;
                calls = value.to_string_lossy().parse().map_err(|_| "--calls must be a number".to_owned())?;
            }
            lexopt::Arg::Long("help") => {
                print!("{HELP}");
                return Ok(true);
            }
            other => return Err(other.unexpected().to_string()),
        }
    }
    let runtime = tokio::runtime::Runtime::new().map_err(|error| error.to_string())?;
    let weathers = Weather::all();
    let each = (calls - calls / 4).div_ceil(weathers.len() as u64 - 1);
    let mut rounds = Vec::new();
    for weather in &weathers {
        let last = rounds.len() + 1 == weathers.len();
        rounds.push(runtime.block_on(round(weather, if last { calls / 4 } else { each }))?);
        eprintln!("{}: {:.0} s", weather.name, rounds[rounds.len() - 1].took.as_secs_f64());
    }
    print!("{}", report::table(&rounds));
    for round in &rounds {
        for example in &round.verdict.examples {
            println!("{}: {example}", round.weather);
        }
    }
    Ok(rounds.iter().all(|round| round.verdict.broken == 0))
}
