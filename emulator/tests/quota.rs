//! The rate limit over real connections.

mod client;

use std::time::Duration;

use client::{Client, emulator, steer};
use reqwest::Method;
use serde_json::json;

const REGIONS: &str = "/serverless/v1beta1/regions";
const PROJECTS: &str = "/v1beta/api/v1beta/projects";

#[tokio::test]
async fn a_minute_has_its_limit_over_all_services() {
    let emulator = emulator().rate_limit(2).start().expect("an emulator");
    let client = Client::of(&emulator);
    let first = client.get(REGIONS).await;
    assert_eq!(first.header("x-ratelimit-limit-minute"), "2");
    assert_eq!(first.header("x-ratelimit-remaining-minute"), "1");
    client.get(PROJECTS).await.expect(200);
    let serverless = client.get(REGIONS).await;
    assert_eq!(serverless.header("x-ratelimit-remaining-minute"), "0");
    assert!(serverless.header("x-ratelimit-reset").parse::<u64>().is_ok_and(|seconds| seconds > 0));
    assert_eq!(serverless.expect(429)["code"], 49_900_007);
    assert_eq!(client.get(PROJECTS).await.expect(429)["code"], 49_900_007);
    emulator.advance(Duration::from_secs(60));
    client.get(REGIONS).await.expect(200);
}

#[tokio::test]
async fn each_organization_has_its_own_limit_or_none() {
    let emulator = emulator().rate_limit(1).start().expect("an emulator");
    let limited = Client::of(&emulator);
    limited.get(REGIONS).await.expect(200);
    limited.get(REGIONS).await.expect(429);
    let key =
        steer(&emulator, Method::POST, "organizations", json!({ "rate_limit": null, "time_factor": 1 }))
            .await;
    let text = |name: &str| key[name].as_str().expect("text").to_owned();
    let free = Client::for_key(&emulator, &text("public_key"), &text("private_key"));
    for _ in 0..5 {
        let answer = free.get(REGIONS).await;
        assert_eq!(answer.header("x-ratelimit-limit-minute"), "");
        answer.expect(200);
    }
    let key = steer(&emulator, Method::POST, "organizations", json!({})).await;
    let inherits = Client::for_key(
        &emulator,
        key["public_key"].as_str().expect("text"),
        key["private_key"].as_str().expect("text"),
    );
    assert_eq!(inherits.get(REGIONS).await.header("x-ratelimit-limit-minute"), "1");
}

#[tokio::test]
async fn challenges_and_refusals_do_not_count() {
    let emulator = emulator().rate_limit(1).start().expect("an emulator");
    let client = Client::of(&emulator);
    for _ in 0..3 {
        client.send(Method::GET, REGIONS, None, None).await.expect("an answer").expect(401);
    }
    client.get(REGIONS).await.expect(200);
}
