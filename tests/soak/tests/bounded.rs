//! The soak, short: every kind of fault, and all together, in a few seconds.

use tidbcloud_soak::round;
use tidbcloud_soak::weather::Weather;

const CALLS: u64 = 200;

#[test]
fn nothing_is_done_twice_and_nothing_is_lost_whatever_goes_wrong() {
    let runtime = tokio::runtime::Runtime::new().expect("a runtime");
    for weather in Weather::all() {
        let round = runtime.block_on(round(&weather, CALLS)).expect("a round");
        let verdict = &round.verdict;
        assert_eq!(verdict.broken, 0, "{}: {:#?}", weather.name, verdict.examples);
        assert_eq!(verdict.calls, CALLS, "{}", weather.name);
        assert!(round.faults > 0, "{}: nothing went wrong", weather.name);
        assert!(verdict.succeeded > CALLS / 4, "{}: {verdict:?}", weather.name);
    }
}
