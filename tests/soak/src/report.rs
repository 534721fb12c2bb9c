//! The figures, as a table that can be pasted into a page.

use std::fmt::Write as _;

use crate::Round;

/// The rounds, one a line.
pub fn table(rounds: &[Round]) -> String {
    let mut text = String::from(
        "| what goes wrong | calls | faults met | requests | succeeded | repeated | failed | unknown: applied | unknown: not applied | promises broken |\n\
         |---|--:|--:|--:|--:|--:|--:|--:|--:|--:|\n",
    );
    for Round { weather, faults, verdict, .. } in rounds {
        // Writing into a string cannot fail.
        let _ = writeln!(
            text,
            "| {weather} | {} | {faults} | {} | {} | {} | {} | {} | {} | {} |",
            verdict.calls,
            verdict.requests,
            verdict.succeeded,
            verdict.repeated,
            verdict.failed,
            verdict.unknown_applied,
            verdict.unknown_not_applied,
            verdict.broken
        );
    }
    text.push('\n');
    for Round { weather, verdict, .. } in rounds.iter().filter(|round| round.verdict.failed > 0) {
        let _ = writeln!(text, "{weather}: failed with {:?}", verdict.failures);
    }
    let calls: u64 = rounds.iter().map(|round| round.verdict.calls).sum();
    let seconds: f64 = rounds.iter().map(|round| round.took.as_secs_f64()).sum();
    let _ = writeln!(text, "\n{calls} calls in {seconds:.0} s.");
    text
}
