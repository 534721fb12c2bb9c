//! The soak: many calls at once while everything goes wrong, and a judge who was there.
//!
//! [`weather`] says what goes wrong, [`workload`] makes the calls, [`judge`] holds what each caller was told against
//! what the emulator's journal saw, and [`report`] prints it. A call carries its number in a header, so that the
//! journal tells its requests apart. Each batch has an emulator of its own and is judged once no connection to it
//! is open: what was sent has been served by then or is lost, so a request that outlived its caller is seen too, and
//! no number of calls makes the journal overflow.

pub mod judge;
pub mod report;
pub mod weather;
pub mod workload;

use std::time::{Duration, Instant};

use tidbcloud_emulator::Emulator;

use crate::judge::Verdict;
use crate::weather::Weather;
use crate::workload::Callers;

/// The share of requests that meets each kind of fault.
pub const RATE: f64 = 0.05;
/// Calls before the journal is read. With their repeats they fit in it several times over.
const BATCH: u64 = 5_000;
/// The bound on what is left under way once the clients are gone.
const SILENCE: Duration = Duration::from_secs(30);

/// What became of the calls of one weather.
#[derive(Debug)]
pub struct Round {
    /// What went wrong.
    pub weather: &'static str,
    /// How many requests and connections met a fault.
    pub faults: u64,
    /// What the judge found.
    pub verdict: Verdict,
    /// How long it took.
    pub took: Duration,
}

/// Makes `calls` calls, 64 at once, in this weather, and judges them.
///
/// # Errors
/// A sentence, when the emulator or a client cannot be set up or the journal is not whole.
pub async fn round(weather: &Weather, calls: u64) -> Result<Round, String> {
    let started = Instant::now();
    let (mut verdict, mut faults, mut made) = (Verdict::default(), 0, 0);
    while made < calls {
        let wanted = BATCH.min(calls - made);
        let emulator =
            Emulator::builder().time_factor(100_000.0).start().map_err(|error| error.to_string())?;
        let callers = Callers::of(&emulator)?;
        for fault in weather.faults(RATE, made) {
            emulator.arm(fault)?;
        }
        let told = callers.make(wanted).await;
        drop(callers);
        tokio::time::timeout(SILENCE, emulator.wait_for_silence())
            .await
            .map_err(|_| "connections stay open after their clients are gone".to_owned())?;
        if emulator.journal_dropped() > 0 {
            return Err("the journal was too small for a batch".to_owned());
        }
        verdict.judge(&told, &emulator.journal(None));
        faults += emulator.faults_met();
        made += wanted;
    }
    Ok(Round { weather: weather.name, faults, verdict, took: started.elapsed() })
}
