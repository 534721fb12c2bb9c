//! Cases 27 and 28 of Digest's hard cases: the second leg after a 401, and bodies that wait for the nonce.

use super::*;
use crate::transport::Request;

const LARGEST_SMALL: usize = 16 * 1024;

const STALE: &[(&str, &str)] =
    &[("www-authenticate", r#"Digest realm="r", nonce="n2", qop="auth", stale=true"#)];

/// What a create with a body of this length meets, without any retry; and all that was sent.
async fn create(
    length: usize,
    acts: impl IntoIterator<Item = Act>,
) -> (Result<Response, Error>, Vec<Request>) {
    let script = Script::new(acts);
    let options = CallOptions { retries: Some(0), ..CallOptions::default() };
    let body = Some(Bytes::from(vec![b'x'; length]));
    let result = engine(&script).execute(&CREATE, Input { body, options, ..input() }).await;
    assert!(script.is_over(), "acts are left over: {result:?}");
    (result, script.sent())
}

/// Method, length of the body, and whether it is signed.
fn seen(sent: &[Request]) -> Vec<(Method, usize, bool)> {
    let row = |request: &Request| {
        let length = request.body.as_ref().map_or(0, Bytes::len);
        (request.method, length, request.headers.contains_key(AUTHORIZATION))
    };
    sent.iter().map(row).collect()
}

#[tokio::test(start_paused = true)]
async fn case_27_the_second_leg_is_no_retry_sends_the_body_again_and_is_safe_for_a_create() {
    let start = Instant::now();
    let acts = [answer(401, CHALLENGE, ""), answer(401, STALE, ""), ok("{}")];
    let (result, sent) = create(20, acts).await;
    // No attempt was counted, no pause made, and none was allowed.
    assert_eq!((result.unwrap().attempts(), start.elapsed()), (1, Duration::ZERO));
    let post = Method::Post;
    assert_eq!(seen(&sent), [(post, 20, false), (post, 20, true), (post, 20, true)]);
    assert_eq!((&sent[0].body, &sent[1].body), (&sent[2].body, &sent[2].body));
}

#[tokio::test(start_paused = true)]
async fn case_27_second_legs_take_nothing_from_the_budget_of_repeats() {
    // Twice as many as the budget would allow: each call's nonce is called stale.
    let pair = || [answer(401, STALE, ""), ok("{}")];
    let acts = std::iter::repeat_with(pair).take(40).flatten();
    let script = Script::new(acts);
    let engine = engine(&script);
    for call in 0..40 {
        engine.execute(&CREATE, input()).await.unwrap_or_else(|error| panic!("call {call}: {error}"));
    }
    assert!((0..20).all(|_| engine.budget.take()), "second legs have taken from the budget");
}

#[tokio::test(start_paused = true)]
async fn case_27_a_second_leg_of_a_create_that_times_out_or_breaks_leaves_its_outcome_open() {
    for act in [Act::Hang, Act::Break(Phase::Exchange), Act::Break(Phase::Body)] {
        for length in [20, LARGEST_SMALL + 1] {
            let (result, sent) = create(length, [answer(401, CHALLENGE, ""), act.clone()]).await;
            let error = result.unwrap_err();
            assert_eq!((error.kind(), sent.len()), (ErrorKind::OutcomeUnknown, 2), "{act:?}");
        }
    }
}

#[tokio::test(start_paused = true)]
async fn case_28_a_large_body_is_not_sent_before_the_nonce_is_known() {
    for (length, first) in
        [(LARGEST_SMALL, (Method::Post, LARGEST_SMALL, false)), (LARGEST_SMALL + 1, (Method::Get, 0, false))]
    {
        let (result, sent) = create(length, [answer(401, CHALLENGE, ""), ok("{}")]).await;
        result.unwrap();
        assert_eq!(seen(&sent), [first, (Method::Post, length, true)]);
        assert_eq!(sent[0].url, sent[1].url);
        assert_eq!(sent[0].headers.contains_key(CONTENT_TYPE), length == LARGEST_SMALL);
    }
}

#[tokio::test(start_paused = true)]
async fn case_28_a_known_nonce_costs_a_large_body_no_further_request() {
    let script = Script::new([answer(401, CHALLENGE, ""), ok("{}"), ok("{}")]);
    let engine = engine(&script);
    for _ in 0..2 {
        let body = Some(Bytes::from(vec![b'x'; LARGEST_SMALL + 1]));
        engine.execute(&CREATE, Input { body, ..input() }).await.unwrap();
    }
    assert_eq!(script.sent().len(), 3);
}

#[tokio::test(start_paused = true)]
async fn case_28_a_server_that_asks_for_no_credentials_gets_the_body_all_the_same() {
    let length = LARGEST_SMALL + 1;
    for asked in [status(200), status(404), status(405), status(500)] {
        let (result, sent) = create(length, [asked, ok("{}")]).await;
        assert_eq!(result.unwrap().status(), 200);
        assert_eq!(seen(&sent), [(Method::Get, 0, false), (Method::Post, length, false)]);
    }
    // One that asks only for what changes something has the body sent in vain, and then again.
    let (result, sent) = create(length, [status(200), answer(401, CHALLENGE, ""), ok("{}")]).await;
    result.unwrap();
    assert_eq!(seen(&sent)[1..], [(Method::Post, length, false), (Method::Post, length, true)]);
}

#[tokio::test(start_paused = true)]
async fn case_28_a_request_that_only_asks_for_the_challenge_leaves_no_outcome_open() {
    for act in [Act::Hang, Act::Break(Phase::Exchange), Act::Break(Phase::Body)] {
        let (result, sent) = create(LARGEST_SMALL + 1, [act.clone()]).await;
        let error = result.unwrap_err();
        assert!(matches!(error.kind(), ErrorKind::Timeout | ErrorKind::Connection), "{act:?}: {error}");
        assert_eq!((error.phase(), sent.len()), (Some(Phase::Connect), 1));
    }
}
