use http::StatusCode;
use http::header::HeaderValue;

use super::super::{AuthError, Leg, Refusal, Verdict};
use super::server::{Rules, Server};
use super::{GET, answer_to, authenticator, here, ok, parameter, signed, unauthorized};

const REFUSED: Result<Verdict, AuthError> = Ok(Verdict::Refused(Refusal::Credentials));

fn challenge(nonce: &str, more: &str) -> String {
    format!("Digest realm=\"r\", nonce=\"{nonce}\", qop=\"auth\"{more}")
}

#[tokio::test]
async fn case_21_a_401_without_stale_to_a_fresh_nonce_means_bad_credentials() {
    let server = Server::new(Rules { password: Some("another"), ..Rules::default() });
    let authenticator = authenticator();
    assert_eq!(server.call(&authenticator, &here(), GET, || 0).await, REFUSED);
    assert_eq!(server.requests(), 2);
}

#[tokio::test]
async fn case_21_the_refused_hash_is_never_sent_again_on_its_nonce() {
    let (authenticator, origin) = (authenticator(), here());
    let mut first = authenticator.begin(&origin, GET);
    first.authorize().await.unwrap();
    unauthorized(&mut first, &challenge("n1", "")).unwrap();
    let mut beside = authenticator.begin(&origin, GET);
    signed(&mut first).await;
    signed(&mut beside).await;
    assert_eq!(unauthorized(&mut first, &challenge("n1", "")), REFUSED);
    // Nor does a request beside it begin again, and a later one asks for another nonce.
    assert_eq!(unauthorized(&mut beside, &challenge("n2", "")), REFUSED);
    for _ in 0..2 {
        let mut later = authenticator.begin(&origin, GET);
        assert!(matches!(later.authorize().await, Ok(Leg::Unsigned)));
        assert_eq!(unauthorized(&mut later, &challenge("n1", "")), REFUSED);
    }
    // A new nonce is a new chance: the key may have been activated meanwhile.
    let mut activated = authenticator.begin(&origin, GET);
    activated.authorize().await.unwrap();
    assert_eq!(unauthorized(&mut activated, &challenge("n3", "")), Ok(Verdict::Retry));
    signed(&mut activated).await;
    assert_eq!(ok(&mut activated), Verdict::Passed);
}

#[tokio::test]
async fn case_21_the_nonce_of_a_refusal_serves_the_next_call() {
    let (authenticator, origin) = (authenticator(), here());
    let mut first = authenticator.begin(&origin, GET);
    first.authorize().await.unwrap();
    unauthorized(&mut first, &challenge("n1", "")).unwrap();
    signed(&mut first).await;
    assert_eq!(unauthorized(&mut first, &challenge("n2", "")), REFUSED);
    let mut next = authenticator.begin(&origin, GET);
    let header = signed(&mut next).await;
    assert_eq!((parameter(&header, "nonce"), parameter(&header, "nc")), (Some("\"n2\""), Some("00000001")));
}

#[tokio::test]
async fn case_21_a_server_that_calls_every_nonce_stale_is_given_up() {
    let (authenticator, origin) = (authenticator(), here());
    let mut exchange = authenticator.begin(&origin, GET);
    exchange.authorize().await.unwrap();
    unauthorized(&mut exchange, &challenge("n0", "")).unwrap();
    signed(&mut exchange).await;
    assert_eq!(unauthorized(&mut exchange, &challenge("n1", ", stale=true")), Ok(Verdict::Retry));
    signed(&mut exchange).await;
    let verdict = unauthorized(&mut exchange, &challenge("n2", ", stale=true"));
    assert_eq!(verdict, Ok(Verdict::Refused(Refusal::Endless)));
}

#[tokio::test]
async fn case_22_a_reused_nonce_is_excused_once() {
    let (authenticator, origin) = (authenticator(), here());
    answer_to(&authenticator, GET, &challenge("n1", "")).await;
    let mut exchange = authenticator.begin(&origin, GET);
    signed(&mut exchange).await;
    assert_eq!(unauthorized(&mut exchange, &challenge("n2", "")), Ok(Verdict::Retry));
    signed(&mut exchange).await;
    assert_eq!(unauthorized(&mut exchange, &challenge("n3", "")), REFUSED);
}

#[tokio::test]
async fn case_22_credentials_that_were_never_accepted_are_excused_once_however_many_nonces_go_by() {
    let (authenticator, origin) = (authenticator(), here());
    let mut first = authenticator.begin(&origin, GET);
    first.authorize().await.unwrap();
    unauthorized(&mut first, &challenge("n1", "")).unwrap();
    let mut beside = [authenticator.begin(&origin, GET), authenticator.begin(&origin, GET)];
    signed(&mut first).await;
    for exchange in &mut beside {
        signed(exchange).await;
    }
    for exchange in &mut beside {
        assert_eq!(unauthorized(exchange, &challenge("n2", "")), Ok(Verdict::Retry));
        signed(exchange).await;
    }
    // Not the first use of n2, for either: one came later, and the other is sent once more.
    signed(&mut beside[0]).await;
    for exchange in &mut beside {
        assert_eq!(unauthorized(exchange, &challenge("n3", "")), REFUSED);
    }
}

#[tokio::test]
async fn case_23_a_401_to_a_next_nonce_is_a_refusal_but_for_the_session_algorithms() {
    for (algorithm, verdict) in [("MD5", REFUSED), ("MD5-sess", Ok(Verdict::Retry))] {
        let (authenticator, origin) = (authenticator(), here());
        let mut first = authenticator.begin(&origin, GET);
        first.authorize().await.unwrap();
        unauthorized(&mut first, &challenge("n1", &format!(", algorithm={algorithm}"))).unwrap();
        signed(&mut first).await;
        let headers =
            [("authentication-info".parse().unwrap(), HeaderValue::from_static("nextnonce=m1"))].into_iter();
        first.answered(StatusCode::OK, &headers.collect(), None).unwrap();
        let mut next = authenticator.begin(&origin, GET);
        assert_eq!(parameter(&signed(&mut next).await, "nonce"), Some("\"m1\""));
        assert_eq!(unauthorized(&mut next, &challenge("n2", &format!(", algorithm={algorithm}"))), verdict);
    }
}

#[tokio::test]
async fn case_24_a_realm_that_changes_for_ever_is_given_up() {
    let (authenticator, origin) = (authenticator(), here());
    let mut exchange = authenticator.begin(&origin, GET);
    let mut legs = 0;
    let verdict = loop {
        exchange.authorize().await.unwrap();
        legs += 1;
        match unauthorized(&mut exchange, &format!("Digest realm=\"r{legs}\", nonce=n, qop=auth")) {
            Ok(Verdict::Retry) => assert!(legs < 20),
            verdict => break verdict,
        }
    };
    assert_eq!(verdict, Ok(Verdict::Refused(Refusal::Endless)));
}

#[tokio::test]
async fn a_challenge_that_cannot_be_answered_changes_nothing() {
    let (authenticator, origin) = (authenticator(), here());
    answer_to(&authenticator, GET, &challenge("n1", "")).await;
    let mut exchange = authenticator.begin(&origin, GET);
    signed(&mut exchange).await;
    let offered = AuthError::NoDigest { offered: "Basic".into() };
    assert_eq!(unauthorized(&mut exchange, "Basic realm=\"b\""), Err(offered));
    let header = signed(&mut authenticator.begin(&origin, GET)).await;
    assert_eq!((parameter(&header, "nonce"), parameter(&header, "nc")), (Some("\"n1\""), Some("00000003")));
}
