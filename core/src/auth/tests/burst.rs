//! Many requests at once: on one thread with a mixed-up order, and on many threads.

use std::collections::HashSet;
use std::sync::{Arc, Barrier};
use std::thread;

use futures_util::future::{FutureExt, join_all};
use http::{HeaderMap, StatusCode};

use super::super::{Authenticator, Leg, Refusal, Verdict};
use super::server::{Rules, Server};
use super::{GET, answer_to, authenticator, here, parameter, signed, unauthorized};

const CHALLENGE: &str = r#"Digest realm="r", nonce="n1", qop="auth""#;

/// A delay that is different each time and the same in each run.
fn jitter(seed: usize) -> impl FnMut() -> usize {
    let mut state = seed as u64 * 2 + 1;
    move || {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(state >> 33).unwrap() % 7
    }
}

#[tokio::test]
async fn case_17_fifty_cold_calls_at_once_cost_fifty_one_requests() {
    let (server, authenticator, origin) = (Server::new(Rules::default()), authenticator(), here());
    let calls = (0..50).map(|n| server.call(&authenticator, &origin, GET, jitter(n)));
    for verdict in join_all(calls).await {
        assert_eq!(verdict, Ok(Verdict::Passed));
    }
    assert_eq!(server.requests(), 51);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn case_17_fifty_cold_calls_on_several_threads_cost_fifty_one_requests() {
    let (server, authenticator) = (Arc::new(Server::new(Rules::default())), Arc::new(authenticator()));
    let calls = (0..50).map(|n| {
        let (server, authenticator) = (Arc::clone(&server), Arc::clone(&authenticator));
        tokio::spawn(async move { server.call(&authenticator, &here(), GET, jitter(n)).await })
    });
    for verdict in join_all(calls).await {
        assert_eq!(verdict.unwrap(), Ok(Verdict::Passed));
    }
    assert_eq!(server.requests(), 51);
}

#[tokio::test]
async fn case_17_a_first_leg_that_is_given_up_goes_to_the_next_who_waits() {
    let (authenticator, origin) = (authenticator(), here());
    let mut first = authenticator.begin(&origin, GET);
    assert!(matches!(first.authorize().await, Ok(Leg::Unsigned)));
    let mut second = authenticator.begin(&origin, GET);
    let mut third = authenticator.begin(&origin, GET);
    let mut waiting = Box::pin(second.authorize());
    let mut also_waiting = Box::pin(third.authorize());
    assert!(waiting.as_mut().now_or_never().is_none());
    assert!(also_waiting.as_mut().now_or_never().is_none());

    drop(first);
    assert!(matches!(waiting.as_mut().now_or_never(), Some(Ok(Leg::Unsigned))));
    assert!(also_waiting.as_mut().now_or_never().is_none());
    drop(waiting);
    // An answer that says nothing about authentication frees the right as well.
    second.answered(StatusCode::SERVICE_UNAVAILABLE, &HeaderMap::new(), None).unwrap();
    assert!(matches!(also_waiting.as_mut().now_or_never(), Some(Ok(Leg::Unsigned))));
    drop(also_waiting);
    // And so does a challenge that cannot be answered.
    let mut fourth = authenticator.begin(&origin, GET);
    let mut waiting = Box::pin(fourth.authorize());
    assert!(waiting.as_mut().now_or_never().is_none());
    assert!(unauthorized(&mut third, "Basic realm=\"b\"").is_err());
    assert!(matches!(waiting.as_mut().now_or_never(), Some(Ok(Leg::Unsigned))));
}

#[tokio::test]
async fn case_17_a_wait_that_is_cancelled_stops_nobody() {
    let (authenticator, origin) = (authenticator(), here());
    let mut first = authenticator.begin(&origin, GET);
    first.authorize().await.unwrap();
    let mut cancelled = authenticator.begin(&origin, GET);
    assert!(cancelled.authorize().now_or_never().is_none());
    drop(cancelled);
    let mut waiting = authenticator.begin(&origin, GET);
    let mut waiting = Box::pin(waiting.authorize());
    assert!(waiting.as_mut().now_or_never().is_none());
    unauthorized(&mut first, CHALLENGE).unwrap();
    assert!(matches!(waiting.as_mut().now_or_never(), Some(Ok(Leg::Signed(_)))));
}

#[tokio::test]
async fn case_17_taking_the_first_leg_again_does_not_wait_for_oneself() {
    let (authenticator, origin) = (authenticator(), here());
    let mut exchange = authenticator.begin(&origin, GET);
    for _ in 0..3 {
        assert!(matches!(exchange.authorize().now_or_never(), Some(Ok(Leg::Unsigned))));
    }
}

#[test]
fn case_18_no_pair_of_nonce_and_count_comes_twice_under_64_threads() {
    const THREADS: usize = 64;
    const CALLS: usize = 200;
    let authenticator = authenticator();
    answer_to(&authenticator, GET, CHALLENGE).now_or_never().unwrap();
    let barrier = Barrier::new(THREADS);
    let origin = here();
    let counts: Vec<String> = thread::scope(|scope| {
        let threads: Vec<_> = (0..THREADS)
            .map(|_| {
                scope.spawn(|| {
                    barrier.wait();
                    let count = |_| {
                        let mut exchange = authenticator.begin(&origin, GET);
                        let header = signed(&mut exchange).now_or_never().unwrap();
                        parameter(&header, "nc").unwrap().to_owned()
                    };
                    (0..CALLS).map(count).collect::<Vec<_>>()
                })
            })
            .collect();
        threads.into_iter().flat_map(|thread| thread.join().unwrap()).collect()
    });
    let distinct: HashSet<_> = counts.iter().collect();
    assert_eq!(distinct.len(), THREADS * CALLS);
    // None was left out either: from the second to the last.
    assert_eq!(counts.iter().max().unwrap(), &format!("{:08x}", THREADS * CALLS + 1));
}

#[test]
fn case_18_no_pair_comes_twice_while_nonces_come_and_go_under_64_threads() {
    let server = Server::new(Rules { uses: Some(40), ..Rules::default() });
    let (authenticator, origin) = (authenticator(), here());
    let barrier = Barrier::new(64);
    thread::scope(|scope| {
        for _ in 0..64 {
            scope.spawn(|| {
                let runtime = tokio::runtime::Builder::new_current_thread().build().unwrap();
                barrier.wait();
                for _ in 0..10 {
                    let call = server.call(&authenticator, &origin, GET, || 0);
                    assert_eq!(runtime.block_on(call), Ok(Verdict::Passed));
                }
            });
        }
    });
    assert!(server.requests() > 64 * 10);
}

/// A server that wants counts in order, and a client that has found out.
async fn in_turns() -> (Server, Authenticator) {
    let (server, authenticator) = (Server::new(Rules { ordered: true, ..Rules::default() }), authenticator());
    let origin = here();
    let calls = (0..40).map(|n| server.call(&authenticator, &origin, GET, jitter(n)));
    assert!(join_all(calls).await.into_iter().all(|verdict| verdict == Ok(Verdict::Passed)));
    (server, authenticator)
}

#[tokio::test]
async fn case_20_repeated_stale_under_concurrency_makes_the_session_serialize() {
    let (server, authenticator) = in_turns().await;
    let before = server.requests();
    let origin = here();
    let calls = (0..40).map(|n| server.call(&authenticator, &origin, GET, jitter(n)));
    assert!(join_all(calls).await.into_iter().all(|verdict| verdict == Ok(Verdict::Passed)));
    assert_eq!(server.requests() - before, 40);
}

#[tokio::test]
async fn case_20_turns_are_not_for_ever_and_last_longer_when_they_are_needed_again() {
    let (server, authenticator) = in_turns().await;
    let origin = here();
    let before = server.requests();
    for round in 0..25 {
        let calls = (0..40).map(|n| server.call(&authenticator, &origin, GET, jitter(round * 40 + n)));
        assert!(join_all(calls).await.into_iter().all(|verdict| verdict == Ok(Verdict::Passed)));
    }
    let rejected = server.requests() - before - 1000;
    assert!(rejected > 0, "the session never tried again");
    assert!(rejected < 300, "{rejected} of 1000 calls were rejected");
}

#[tokio::test]
async fn case_20_a_turn_that_is_given_up_goes_to_the_next() {
    let (_, authenticator) = in_turns().await;
    let origin = here();
    let mut first = authenticator.begin(&origin, GET);
    signed(&mut first).await;
    let mut second = authenticator.begin(&origin, GET);
    let mut waiting = Box::pin(second.authorize());
    assert!(waiting.as_mut().now_or_never().is_none(), "it does not serialize");
    drop(first);
    assert!(matches!(waiting.as_mut().now_or_never(), Some(Ok(Leg::Signed(_)))));
}

#[tokio::test]
async fn case_20_a_count_set_aside_before_the_turns_began_is_not_used_out_of_order() {
    let (authenticator, origin) = (authenticator(), here());
    let stale = |nonce| format!("Digest realm=r, nonce={nonce}, qop=auth, stale=true");
    answer_to(&authenticator, GET, CHALLENGE).await;
    let mut quick = authenticator.begin(&origin, GET);
    let mut behind = authenticator.begin(&origin, GET);
    signed(&mut quick).await;
    signed(&mut behind).await;
    unauthorized(&mut quick, &stale("n2")).unwrap();
    unauthorized(&mut behind, &stale("x")).unwrap();
    signed(&mut behind).await;
    let mut holder = authenticator.begin(&origin, GET);
    signed(&mut holder).await;
    // The first count of n3 is set aside, the second is sent, and only then the turns begin.
    unauthorized(&mut holder, &stale("n3")).unwrap();
    signed(&mut authenticator.begin(&origin, GET)).await;
    unauthorized(&mut behind, &stale("x")).unwrap();
    let header = signed(&mut holder).await;
    assert_eq!((parameter(&header, "nonce"), parameter(&header, "nc")), (Some("\"n3\""), Some("00000003")));
}

#[tokio::test]
async fn case_20_a_nonce_that_runs_out_under_concurrency_does_not_serialize() {
    let (authenticator, origin) = (authenticator(), here());
    answer_to(&authenticator, GET, CHALLENGE).await;
    let mut beside = [authenticator.begin(&origin, GET), authenticator.begin(&origin, GET)];
    for exchange in &mut beside {
        signed(exchange).await;
    }
    for exchange in &mut beside {
        unauthorized(exchange, r#"Digest realm="r", nonce="n2", qop="auth", stale=true"#).unwrap();
        signed(exchange).await;
    }
    let mut third = authenticator.begin(&origin, GET);
    assert!(matches!(third.authorize().now_or_never(), Some(Ok(Leg::Signed(_)))));
}

#[tokio::test]
async fn case_22_nonces_for_one_use_and_no_stale_under_concurrency() {
    let server = Server::new(Rules { uses: Some(1), silent: true, ..Rules::default() });
    let (authenticator, origin) = (authenticator(), here());
    // One call first, so that the credentials are known to be good.
    assert_eq!(server.call(&authenticator, &origin, GET, || 0).await, Ok(Verdict::Passed));
    let calls = (0..40).map(|n| server.call(&authenticator, &origin, GET, jitter(n)));
    for verdict in join_all(calls).await {
        assert_eq!(verdict, Ok(Verdict::Passed));
    }
}

#[tokio::test]
async fn case_21_bad_credentials_in_a_burst_end_it_soon() {
    let server = Server::new(Rules { password: Some("another"), ..Rules::default() });
    let (authenticator, origin) = (authenticator(), here());
    let calls = (0..50).map(|n| server.call(&authenticator, &origin, GET, jitter(n)));
    for verdict in join_all(calls).await {
        assert_eq!(verdict, Ok(Verdict::Refused(Refusal::Credentials)));
    }
    assert!(server.requests() <= 1 + 2 * 50, "{}", server.requests());
}
