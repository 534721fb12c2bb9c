//! Many calls against a service with a limit or an outage, in virtual time: minutes pass in milliseconds, and every
//! figure is exact.

#![allow(clippy::print_stdout, reason = "the figures stand in docs/reliability.md")]

use std::sync::atomic::{AtomicU32, Ordering};

use futures_util::future::{BoxFuture, FutureExt as _, join_all};

use super::*;
use crate::config::Settings;
use crate::transport::Broken;
use crate::transport::script::CHALLENGE;

static GET: Operation = Operation {
    name: "serverless.things.get",
    service: Service::Serverless,
    method: Method::Get,
    path: "/v1/things/{thingId}",
    alternative_path: None,
    idempotent: true,
    pagination: None,
    waits: &[],
    settled_by: None,
    error_in_answer: None,
};

const ROUND_TRIP: Duration = Duration::from_millis(20);
const MINUTE: Duration = Duration::from_secs(60);
const LIMIT: u32 = 100;

/// A service that counts: so many requests a minute, or none while it is down.
#[derive(Default)]
struct Limited {
    minute: Mutex<Option<(Instant, u32)>>,
    /// From when until when connections are refused.
    outage: Option<(Instant, Instant)>,
    unlimited: bool,
    refused: AtomicU32,
    /// Signed requests, and connections that were tried while it was down.
    attempts_in_outage: AtomicU32,
}

impl Limited {
    /// The status of a signed request, and what the headers say of the limit.
    fn count(&self, now: Instant) -> (u16, u32, u64) {
        let mut minute = self.minute.lock().unwrap();
        let (ends, used) = match *minute {
            Some((ends, used)) if now < ends => (ends, used),
            _ => (now + MINUTE, 0),
        };
        let admitted = used < LIMIT || self.unlimited;
        *minute = Some((ends, used + u32::from(admitted)));
        self.refused.fetch_add(u32::from(!admitted), Ordering::Relaxed);
        let reset = (ends - now).as_secs_f64().ceil();
        #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "at most 60")]
        let reset = reset as u64;
        (if admitted { 200 } else { 429 }, LIMIT.saturating_sub(used + u32::from(admitted)), reset)
    }
}

impl Transport for Limited {
    fn send(&self, request: Request) -> BoxFuture<'_, Result<Answer, Broken>> {
        async move {
            if let Some((from, until)) = self.outage
                && (from..until).contains(&Instant::now())
            {
                self.attempts_in_outage.fetch_add(1, Ordering::Relaxed);
                return Err(Broken {
                    failure: Failure::Broken(Phase::Connect),
                    timed_out: false,
                    message: "refused".into(),
                    hint: None,
                    source: None,
                });
            }
            tokio::time::sleep(ROUND_TRIP / 2).await;
            let mut headers = HeaderMap::new();
            let status = if request.headers.contains_key(AUTHORIZATION) {
                let (status, remaining, reset) = self.count(Instant::now());
                if !self.unlimited {
                    headers.insert("x-ratelimit-limit-minute", LIMIT.into());
                    headers.insert("x-ratelimit-remaining-minute", remaining.into());
                    headers.insert("x-ratelimit-reset", reset.into());
                }
                status
            } else {
                headers.insert("www-authenticate", CHALLENGE[0].1.parse().unwrap());
                401
            };
            tokio::time::sleep(ROUND_TRIP / 2).await;
            Ok(Answer {
                status: StatusCode::from_u16(status).unwrap(),
                headers,
                body: Bytes::from_static(b"{}"),
            })
        }
        .boxed()
    }
}

fn engine(service: &Arc<Limited>, key: &str) -> Engine {
    let config = Config::load(Settings {
        public_key: Some(key.into()),
        private_key: Some("private".into()),
        endpoints: vec![("serverless".into(), "https://limited.example".into())],
        ..Settings::default()
    });
    Engine::new(config.unwrap(), Arc::clone(service) as Arc<dyn Transport>).unwrap()
}

/// Each engine's tasks make calls one after another, with time to wait for their turn; how many were lost.
async fn spend(engines: &[Engine], tasks: u32, calls: u32) -> u32 {
    let task = async |engine: &Engine| {
        let mut lost = 0;
        for _ in 0..calls {
            let options = CallOptions { deadline: Some(MINUTE * 20), ..CallOptions::default() };
            let input = Input { options, ..Input::with_path(vec!["7".into()]) };
            lost += u32::from(engine.execute(&GET, input).await.is_err());
        }
        lost
    };
    let all = engines.iter().flat_map(|engine| (0..tasks).map(move |_| engine)).map(task);
    join_all(all).await.into_iter().sum()
}

#[tokio::test(start_paused = true)]
async fn a_thousand_calls_by_twenty_tasks_meet_no_429_and_take_the_least_time() {
    let service = Arc::new(Limited::default());
    let started = Instant::now();
    let lost = spend(&[engine(&service, "load-one")], 20, 50).await;
    assert_eq!((lost, service.refused.load(Ordering::Relaxed)), (0, 0));
    // The first hundred at once, and nine windows more.
    let least = MINUTE * 9;
    println!("1,000 calls took {:?}, and {least:?} is the least", started.elapsed());
    assert!(started.elapsed() < least.mul_f64(1.1), "{:?}", started.elapsed());
}

#[tokio::test(start_paused = true)]
async fn two_clients_with_one_key_share_their_quota() {
    let service = Arc::new(Limited::default());
    let started = Instant::now();
    let engines = [engine(&service, "load-two"), engine(&service, "load-two")];
    let lost = spend(&engines, 10, 50).await;
    assert_eq!((lost, service.refused.load(Ordering::Relaxed)), (0, 0));
    println!("1,000 calls of two clients took {:?}", started.elapsed());
    assert!(started.elapsed() < (MINUTE * 9).mul_f64(1.1), "{:?}", started.elapsed());
}

#[tokio::test(start_paused = true)]
async fn two_processes_with_one_key_adapt_through_the_headers() {
    let service = Arc::new(Limited::default());
    let started = Instant::now();
    let mut engines = [engine(&service, "load-three"), engine(&service, "load-three")];
    // Another process knows nothing of this one's bucket.
    engines[1].bucket = Arc::default();
    let lost = spend(&engines, 10, 50).await;
    let refused = service.refused.load(Ordering::Relaxed);
    println!("1,000 calls of two processes took {:?} and met {refused} times 429", started.elapsed());
    // Three refusals in a row are the end of a call's tries; it says so with a RateLimitError.
    assert!(lost <= 5, "{lost}");
    // At the end of each of ten windows, what the other process had under way can be too many.
    assert!(refused <= 200, "{refused}");
    assert!(started.elapsed() < (MINUTE * 9).mul_f64(1.2), "{:?}", started.elapsed());
}

#[tokio::test(start_paused = true)]
async fn an_outage_costs_at_most_a_fifth_more_attempts_and_is_over_within_a_second() {
    const CALLS: u32 = 3_000;
    const EVERY: Duration = Duration::from_millis(60);
    let started = Instant::now();
    let (from, until) = (started + MINUTE, started + MINUTE * 2);
    let service = Arc::new(Limited { outage: Some((from, until)), unlimited: true, ..Limited::default() });
    let engine = engine(&service, "load-four");
    let calls = (0..CALLS).map(|number| {
        let engine = &engine;
        async move {
            let begins = started + EVERY * number;
            tokio::time::sleep_until(begins).await;
            let result = engine.execute(&GET, Input::with_path(vec!["7".into()])).await;
            (begins, result.is_ok())
        }
    });
    let told = join_all(calls).await;
    let meant = told.iter().filter(|(begins, _)| (from..until).contains(begins)).count();
    let attempts = service.attempts_in_outage.load(Ordering::Relaxed);
    let ratio = f64::from(attempts) / f64::from(u32::try_from(meant).unwrap());
    println!("{meant} calls in the outage took {attempts} attempts: {ratio:.3}");
    assert!(ratio > 1.0 && ratio <= 1.2, "{ratio}");
    let back = until + Duration::from_secs(1);
    assert!(told.iter().all(|(begins, good)| *good || (from..back).contains(begins)));
    let late = told.iter().filter(|(begins, good)| !good && (until..).contains(begins)).count();
    assert_eq!(late, 0, "calls that began after the return");
}
