//! Digest over real connections: who is let in, who is challenged again, and who is turned away.

mod client;

use std::time::Duration;

use client::{Client, emulator, steer};
use reqwest::Method;
use serde_json::json;
use tidbcloud_emulator::{Algorithm, DigestPolicy};

const REGIONS: &str = "/serverless/v1beta1/regions";

#[tokio::test]
async fn one_challenge_serves_many_requests() {
    let emulator = emulator().start().expect("an emulator");
    let client = Client::of(&emulator);
    for _ in 0..5 {
        client.get(REGIONS).await.expect(200);
    }
    let statuses: Vec<u16> = emulator.journal(None).iter().map(|entry| entry.status).collect();
    assert_eq!(statuses, [401, 200, 200, 200, 200, 200]);
}

#[tokio::test]
async fn the_challenge_offers_what_the_service_does() {
    let emulator = emulator().start().expect("an emulator");
    let answer = Client::of(&emulator).send(Method::GET, REGIONS, None, None).await.expect("an answer");
    let challenge = answer.header("www-authenticate");
    assert!(challenge.starts_with(r#"Digest realm="TiDB Cloud", nonce=""#), "{challenge}");
    assert!(challenge.ends_with(r#"qop="auth", algorithm=MD5"#), "{challenge}");
    assert_eq!(answer.expect(401)["details"], json!([]));
}

#[tokio::test]
async fn answers_prove_that_the_server_knows_the_key() {
    let emulator = emulator().start().expect("an emulator");
    let answer = Client::of(&emulator).get(REGIONS).await;
    let info = answer.header("authentication-info");
    assert!(
        info.starts_with("rspauth=\"") && info.ends_with(r#"cnonce="own", nc=00000001, qop=auth"#),
        "{info}"
    );
}

#[tokio::test]
async fn a_replayed_request_is_stale() {
    let emulator = emulator().start().expect("an emulator");
    let client = Client::of(&emulator);
    client.get(REGIONS).await.expect(200);
    let header = client.sign("GET", REGIONS);
    client.send(Method::GET, REGIONS, None, Some(&header)).await.expect("an answer").expect(200);
    let again = client.send(Method::GET, REGIONS, None, Some(&header)).await.expect("an answer");
    assert!(again.header("www-authenticate").ends_with("stale=true"));
    again.expect(401);
}

#[tokio::test]
async fn a_nonce_expires_with_the_clock_and_a_new_one_goes_on() {
    let emulator = emulator().start().expect("an emulator");
    let client = Client::of(&emulator);
    client.get(REGIONS).await.expect(200);
    emulator.advance(Duration::from_secs(300));
    let stale = client.once(Method::GET, REGIONS, None).await.expect("an answer");
    assert_eq!((stale.status, stale.header("www-authenticate").contains("stale=true")), (401, true));
    client.answer_challenge(stale.header("www-authenticate"));
    client.get(REGIONS).await.expect(200);
}

#[tokio::test]
async fn wrong_keys_are_refused_and_never_called_stale() {
    let emulator = emulator().start().expect("an emulator");
    let wrong = Client::for_key(&emulator, emulator.public_key(), "wrong").get(REGIONS).await;
    assert!(!wrong.header("www-authenticate").contains("stale"));
    wrong.expect(401);
    let unknown = Client::for_key(&emulator, "nobody", "wrong").get(REGIONS).await;
    assert_eq!(unknown.expect(401)["code"], 49_900_001);
}

#[tokio::test]
async fn a_signature_is_for_its_own_method_and_target() {
    let emulator = emulator().start().expect("an emulator");
    let client = Client::of(&emulator);
    client.get(REGIONS).await.expect(200);
    let elsewhere = client.sign("GET", "/serverless/v1beta1/clusters");
    let answer = client.send(Method::GET, REGIONS, None, Some(&elsewhere)).await.expect("an answer");
    assert!(answer.expect(400)["message"].as_str().is_some_and(|message| message.contains("uri")));
    let other_method = client.sign("DELETE", REGIONS);
    client.send(Method::GET, REGIONS, None, Some(&other_method)).await.expect("an answer").expect(401);
    client.send(Method::GET, REGIONS, None, Some("Basic dTpw")).await.expect("an answer").expect(400);
}

#[tokio::test]
async fn what_is_offered_can_be_chosen_while_it_runs() {
    let emulator = emulator().start().expect("an emulator");
    let policy = json!({ "algorithms": ["SHA-512-256", "MD5"], "nonce_lifetime": 5, "next_nonce_after": 1 });
    steer(&emulator, Method::POST, "digest", policy).await;
    let client = Client::of(&emulator);
    let challenged = client.send(Method::GET, REGIONS, None, None).await.expect("an answer");
    let offers: Vec<_> = challenged.headers.get_all("www-authenticate").iter().collect();
    assert!(
        offers.len() == 2 && offers[0].to_str().is_ok_and(|offer| offer.ends_with("algorithm=SHA-512-256"))
    );
    let answer = client.get(REGIONS).await;
    assert!(answer.header("authentication-info").contains("nextnonce=\""));
    emulator.advance(Duration::from_secs(5));
    client.once(Method::GET, REGIONS, None).await.expect("an answer").expect(401);
}

#[tokio::test]
async fn counts_that_have_to_rise_may_not_fall() {
    let policy =
        DigestPolicy { rising_counts: true, algorithms: vec![Algorithm::Md5], ..DigestPolicy::default() };
    let emulator = emulator().digest(policy).start().expect("an emulator");
    let client = Client::of(&emulator);
    client.get(REGIONS).await.expect(200);
    let (earlier, later) = (client.sign("GET", REGIONS), client.sign("GET", REGIONS));
    client.send(Method::GET, REGIONS, None, Some(&later)).await.expect("an answer").expect(200);
    client.send(Method::GET, REGIONS, None, Some(&earlier)).await.expect("an answer").expect(401);
}
