//! The engine on a transport of answers, with the clock standing still: no network, no sleeping.

mod legs;
mod redirects;

use super::*;
use crate::auth::DigestHash;
use crate::transport::script::{Act, CHALLENGE, Script, answer, engine, ok, status};

static GET: Operation = operation("serverless.things.get", Method::Get, true);
static CREATE: Operation = operation("serverless.things.create", Method::Post, false);
static DELETE: Operation = operation("serverless.things.delete", Method::Delete, true);

const fn operation(name: &'static str, method: Method, idempotent: bool) -> Operation {
    Operation {
        name,
        service: Service::Serverless,
        method,
        path: "/v1/things/{thingId}",
        alternative_path: None,
        idempotent,
        pagination: None,
        waits: &[],
        settled_by: if idempotent { None } else { Some("serverless.things.list") },
        error_in_answer: None,
    }
}

fn input() -> Input {
    Input::with_path(vec!["7".into()])
}

async fn run(
    acts: impl IntoIterator<Item = Act>,
    operation: &'static Operation,
) -> (Result<Response, Error>, usize) {
    let script = Script::new(std::iter::once(answer(401, CHALLENGE, "")).chain(acts));
    let result = engine(&script).execute(operation, input()).await;
    assert!(script.is_over(), "acts are left over: {result:?}");
    (result, script.signed())
}

#[tokio::test(start_paused = true)]
async fn the_challenge_costs_one_leg_and_calls_in_a_row_one_each() {
    let acts = std::iter::once(answer(401, CHALLENGE, "")).chain(std::iter::repeat_n(ok("{}"), 5));
    let script = Script::new(acts);
    let engine = engine(&script);
    for _ in 0..5 {
        engine.execute(&GET, input()).await.unwrap();
    }
    let sent = script.sent();
    assert_eq!(sent.len(), 6);
    assert!(!sent[0].headers.contains_key(AUTHORIZATION));
    assert_eq!(sent[1].url.as_str(), "https://service.example/prefix/v1/things/7");
    let authorization = sent[5].headers[AUTHORIZATION].to_str().unwrap();
    assert!(authorization.contains(r#"uri="/prefix/v1/things/7""#), "{authorization}");
    assert!(authorization.contains("nc=00000005"), "{authorization}");
}

#[tokio::test(start_paused = true)]
async fn a_cold_burst_costs_one_leg_more_than_it_has_calls() {
    let acts = std::iter::once(answer(401, CHALLENGE, "")).chain(std::iter::repeat_n(ok("{}"), 50));
    let script = Script::new(acts);
    let engine = engine(&script);
    let calls = (0..50).map(|_| engine.execute(&GET, input()));
    for result in futures_util::future::join_all(calls).await {
        result.unwrap();
    }
    assert_eq!(script.sent().len(), 51);
}

#[tokio::test(start_paused = true)]
async fn an_idempotent_call_is_repeated_until_its_tries_are_used_up() {
    let (result, signed) = run([status(503), Act::Break(Phase::Exchange), ok("{}")], &GET).await;
    assert_eq!((result.unwrap().attempts(), signed), (3, 3));
    let (result, _) = run([status(500), status(502), status(504)], &GET).await;
    let error = result.unwrap_err();
    assert_eq!((error.kind(), error.attempts(), error.status()), (ErrorKind::Server, 3, Some(504)));
    assert_eq!(error.operation(), Some("serverless.things.get"));
}

#[tokio::test(start_paused = true)]
async fn a_create_that_may_have_been_applied_is_sent_once_and_its_outcome_is_unknown() {
    for act in [status(500), status(503), Act::Break(Phase::Exchange), Act::Break(Phase::Body), Act::Hang] {
        let (result, signed) = run([act.clone()], &CREATE).await;
        let error = result.unwrap_err();
        assert_eq!((error.kind(), signed), (ErrorKind::OutcomeUnknown, 1), "{act:?}");
        assert_eq!(error.settled_by(), Some("serverless.things.list"));
        assert!(error.to_string().contains("`serverless.things.list`"), "{error}");
    }
}

#[tokio::test(start_paused = true)]
async fn a_success_that_is_no_json_leaves_the_outcome_of_a_create_unknown() {
    for body in ["<!doctype html>", r#"{"id": "4"#] {
        let (result, signed) = run([ok(body)], &CREATE).await;
        let error = result.unwrap_err();
        assert_eq!(
            (error.kind(), error.status(), signed),
            (ErrorKind::OutcomeUnknown, Some(200), 1),
            "{body}"
        );
        assert_eq!(error.settled_by(), Some("serverless.things.list"));
        assert!(error.body().is_some_and(|bytes| bytes == body), "the bytes come with it");
    }
    let (result, _) = run([ok("")], &CREATE).await;
    assert_eq!(result.unwrap().attempts(), 1);
}

#[tokio::test(start_paused = true)]
async fn a_create_that_cannot_have_been_applied_is_repeated() {
    let (result, signed) = run([status(429), Act::Break(Phase::Connect), ok("{}")], &CREATE).await;
    assert_eq!((result.unwrap().attempts(), signed), (3, 3));
}

#[tokio::test(start_paused = true)]
async fn a_create_that_was_refused_keeps_its_own_error() {
    let (result, _) = run([status(400)], &CREATE).await;
    assert_eq!(result.unwrap_err().kind(), ErrorKind::BadRequest);
    let (result, _) = run([Act::Distrust], &CREATE).await;
    assert_eq!(result.unwrap_err().kind(), ErrorKind::Connection);
}

#[tokio::test(start_paused = true)]
async fn a_certificate_that_is_not_trusted_is_final_at_once() {
    let (result, signed) = run([Act::Distrust], &GET).await;
    assert_eq!((result.unwrap_err().attempts(), signed), (1, 1));
}

#[tokio::test(start_paused = true)]
async fn a_repeated_delete_that_finds_nothing_has_deleted() {
    let (result, _) = run([status(502), status(404)], &DELETE).await;
    let response = result.unwrap();
    assert_eq!((response.status(), &response.body()[..]), (404, &b"{}"[..]));
    let (result, _) = run([status(404)], &DELETE).await;
    assert_eq!(result.unwrap_err().kind(), ErrorKind::NotFound);
}

#[tokio::test(start_paused = true)]
async fn what_the_service_asks_for_is_waited_and_a_pause_past_the_deadline_is_not_begun() {
    let start = Instant::now();
    let (result, _) = run([answer(429, &[("retry-after", "20")], ""), ok("{}")], &GET).await;
    result.unwrap();
    assert!((20..=22).contains(&start.elapsed().as_secs()));

    let start = Instant::now();
    let (result, _) = run([answer(429, &[("retry-after", "200")], "")], &GET).await;
    let error = result.unwrap_err();
    assert_eq!((error.kind(), error.retry_after()), (ErrorKind::RateLimit, Some(Duration::from_secs(200))));
    assert_eq!(start.elapsed().as_secs(), 0);
}

#[tokio::test(start_paused = true)]
async fn an_attempt_and_a_call_have_bounds_of_their_own() {
    let start = Instant::now();
    let (result, _) = run([Act::Hang, Act::Hang, Act::Hang], &GET).await;
    let error = result.unwrap_err();
    assert_eq!((error.kind(), error.phase()), (ErrorKind::Timeout, Some(Phase::Exchange)));
    assert!((90..=91).contains(&start.elapsed().as_secs()), "{:?}", start.elapsed());

    let script = Script::new([Act::Hang]);
    let options = CallOptions { deadline: Some(Duration::from_secs(5)), ..CallOptions::default() };
    let start = Instant::now();
    let result = engine(&script).execute(&GET, Input { options, ..input() }).await;
    assert_eq!(result.unwrap_err().kind(), ErrorKind::Timeout);
    assert_eq!(start.elapsed().as_secs(), 5);
}

#[tokio::test(start_paused = true)]
async fn bounds_without_a_bound_are_taken() {
    let script = Script::new([answer(401, CHALLENGE, ""), status(503), ok("{}")]);
    let most = Some(Duration::MAX);
    let options =
        CallOptions { timeout: most, deadline: most, retries: Some(u32::MAX), ..CallOptions::default() };
    let response = engine(&script).execute(&GET, Input { options, ..input() }).await.unwrap();
    assert_eq!(response.attempts(), 2);
}

#[tokio::test(start_paused = true)]
async fn a_quota_that_is_used_up_past_the_deadline_sends_nothing() {
    const USED_UP: &[(&str, &str)] = &[
        ("www-authenticate", r#"Digest realm="r", nonce="n1", qop="auth""#),
        ("x-ratelimit-limit-minute", "100"),
        ("x-ratelimit-remaining-minute", "0"),
        ("x-ratelimit-reset", "50"),
    ];
    let script = Script::new([answer(401, USED_UP, "")]);
    let options = CallOptions { deadline: Some(Duration::from_secs(5)), ..CallOptions::default() };
    let error = engine(&script).execute(&CREATE, Input { options, ..input() }).await.unwrap_err();
    assert_eq!((error.kind(), error.phase()), (ErrorKind::Timeout, Some(Phase::Queue)));
    assert_eq!(error.attempts(), 0, "nothing was sent");
    assert_eq!(script.signed(), 0);
}

#[tokio::test(start_paused = true)]
async fn credentials_that_are_refused_are_not_tried_again() {
    let (result, signed) =
        run([answer(401, CHALLENGE, r#"{"code": 49900001, "message": "no"}"#)], &GET).await;
    let error = result.unwrap_err();
    assert_eq!((error.kind(), error.code(), signed), (ErrorKind::Authentication, Some("49900001"), 1));
}

#[tokio::test(start_paused = true)]
async fn a_401_without_a_challenge_keeps_what_the_gateway_said() {
    let script = Script::new([answer(401, &[("x-request-id", "t1")], "who are you")]);
    let error = engine(&script).execute(&GET, input()).await.unwrap_err();
    assert_eq!(
        (error.kind(), error.status(), error.trace_id()),
        (ErrorKind::Authentication, Some(401), Some("t1"))
    );
    assert_eq!(error.body().map(|body| &body[..]), Some(&b"who are you"[..]));
}

#[tokio::test(start_paused = true)]
async fn headers_that_the_client_sets_itself_or_http_forbids_are_refused_before_sending() {
    for (name, value) in [("authorization", "x"), ("Host", "x"), ("a b", "x"), ("x-a", "a\r\nb: c")] {
        let script = Script::new([]);
        let options = CallOptions { headers: vec![(name.into(), value.into())], ..CallOptions::default() };
        let error = engine(&script).execute(&GET, Input { options, ..input() }).await.unwrap_err();
        assert_eq!(error.argument(), Some("headers"), "{name}");
        assert_eq!(error.attempts(), 0);
    }
}

#[tokio::test(start_paused = true)]
async fn a_challenge_below_the_minimum_hash_is_not_answered() {
    let script = Script::new([answer(401, CHALLENGE, "")]);
    let mut engine = engine(&script);
    let config =
        Config { minimum_digest: DigestHash::Sha256, ..Arc::try_unwrap(engine.config).ok().unwrap() };
    engine = Engine::new(config, Arc::clone(&script) as Arc<dyn Transport>).unwrap();
    let error = engine.execute(&GET, input()).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Authentication);
    assert!(error.message().contains("weaker"), "{error}");
    assert_eq!(script.signed(), 0);
}

static FIND: Operation = Operation {
    alternative_path: Some("/v1/things/{thingId}/"),
    ..operation("serverless.things.find", Method::Get, true)
};
static DROP: Operation =
    Operation { error_in_answer: Some("code"), ..operation("serverless.things.drop", Method::Delete, true) };

fn paths(script: &Script) -> Vec<String> {
    let signed = script.sent().into_iter().filter(|request| request.headers.contains_key(AUTHORIZATION));
    signed.map(|request| request.url.path().trim_start_matches("/prefix").to_owned()).collect()
}

#[tokio::test(start_paused = true)]
async fn the_other_path_is_tried_once_and_remembered() {
    let challenge = answer(401, CHALLENGE, "");
    let script = Script::new([challenge, status(404), ok("{}"), ok("{}"), status(404), ok("{}"), ok("{}")]);
    let engine = engine(&script);
    for _ in 0..4 {
        engine.clone().execute(&FIND, input()).await.unwrap();
    }
    let (own, other) = ("/v1/things/7", "/v1/things/7/");
    assert_eq!(paths(&script), [own, other, other, other, own, own]);
}

#[tokio::test(start_paused = true)]
async fn what_is_at_neither_path_is_not_found_in_the_words_of_the_first() {
    let missing = |text: &str| answer(404, &[], text);
    let script = Script::new([answer(401, CHALLENGE, ""), missing("first"), missing("second"), ok("{}")]);
    let engine = engine(&script);
    let error = engine.execute(&FIND, input()).await.unwrap_err();
    assert_eq!((error.kind(), error.message()), (ErrorKind::NotFound, "first"));
    engine.execute(&FIND, input()).await.unwrap();
    assert_eq!(paths(&script), ["/v1/things/7", "/v1/things/7/", "/v1/things/7"]);
}

#[tokio::test(start_paused = true)]
async fn a_success_that_holds_an_error_is_one_and_is_not_repeated() {
    let (result, signed) = run([ok(r#"{"code": 503, "message": "busy"}"#)], &DROP).await;
    let error = result.unwrap_err();
    assert_eq!((error.kind(), error.message(), signed), (ErrorKind::Server, "busy", 1));
    assert_eq!((error.operation(), error.attempts()), (Some("serverless.things.drop"), 1));
    let (result, _) = run([ok(r#"{"code": 0, "message": "success"}"#)], &DROP).await;
    assert_eq!(result.unwrap().status(), 200);
    let (result, _) = run([ok(r#"{"code": 503}"#)], &GET).await;
    assert!(result.is_ok(), "only where the operation is known for it");
}
