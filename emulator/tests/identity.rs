//! API keys over real connections: where they come from, how long they last, and what they leave behind.

mod client;

use std::time::Duration;

use client::{Client, emulator, steer};
use reqwest::Method;
use serde_json::{Value, json};
use tidbcloud_emulator::Emulator;

const KEYS: &str = "/iam/v1beta1/apikeys";
const MEMBERS: &str = "/iam/v1beta1/members";
const CLUSTERS: &str = "/serverless/v1beta1/clusters";

fn text(value: &Value) -> &str {
    value.as_str().expect("text")
}

/// A client for a key that was made, and what the service said of it.
async fn made(emulator: &Emulator, owner: &Client, body: Value) -> (Client, Value) {
    let key = owner.post(KEYS, body).await.expect(200);
    (Client::for_key(emulator, text(&key["accessKey"]), text(&key["secretKey"])), key)
}

#[tokio::test]
async fn a_deleted_key_is_unknown_at_once_even_with_a_nonce_of_its_own() {
    let emulator = emulator().start().expect("an emulator");
    let owner = Client::of(&emulator);
    let (client, key) = made(&emulator, &owner, json!({ "role": "org:member" })).await;
    client.get(CLUSTERS).await.expect(200);
    owner.delete(&format!("{KEYS}/{}", text(&key["accessKey"]))).await.expect(200);
    let refused = client.get(CLUSTERS).await.expect(401);
    assert_eq!((&refused["code"], &refused["message"]), (&json!(49_900_001), &json!("public_key not found")));
    let refused = client.get(KEYS).await.expect(401);
    assert_eq!((&refused["code"], &refused["status"]), (&json!("49900001"), &json!(401)));
}

#[tokio::test]
async fn a_key_that_is_used_up_leaves_the_others_their_minute() {
    let emulator = emulator().rate_limit(2).start().expect("an emulator");
    let owner = Client::of(&emulator);
    let (client, _) = made(&emulator, &owner, json!({ "role": "org:member" })).await;
    client.get(CLUSTERS).await.expect(200);
    assert_eq!(client.get(CLUSTERS).await.header("x-ratelimit-remaining-minute"), "0");
    client.get(CLUSTERS).await.expect(429);
    owner.get(CLUSTERS).await.expect(200);
}

#[tokio::test]
async fn keys_are_in_the_state_file_with_their_roles() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("state.json");
    let first = emulator().state(&path).start().expect("an emulator");
    let owner = Client::of(&first);
    let (_, kept) = made(&first, &owner, json!({ "displayName": "kept", "role": "org:member" })).await;
    let (_, gone) = made(&first, &owner, json!({ "role": "org:owner" })).await;
    owner.delete(&format!("{KEYS}/{}", text(&gone["accessKey"]))).await.expect(200);
    first.stop().expect("a saved state");

    let second = emulator().state(&path).start().expect("an emulator");
    let client = Client::for_key(&second, text(&kept["accessKey"]), text(&kept["secretKey"]));
    assert_eq!(client.get(CLUSTERS).await.expect(200)["totalSize"], 0);
    client.post("/v1beta/api/v1beta/projects", json!({ "name": "more" })).await.expect(403);
    let client = Client::for_key(&second, text(&gone["accessKey"]), text(&gone["secretKey"]));
    client.get(CLUSTERS).await.expect(401);
    let keys = Client::of(&second).get(KEYS).await.expect(200);
    assert_eq!(keys["apiKeys"][1]["displayName"], "kept");
}

#[tokio::test]
async fn a_reset_leaves_the_first_key_as_it_was_and_no_other() {
    let emulator = emulator().start().expect("an emulator");
    let owner = Client::of(&emulator);
    let (client, _) = made(&emulator, &owner, json!({ "role": "org:owner" })).await;
    let own = format!("{KEYS}/{}", emulator.public_key());
    owner.patch(&own, json!({ "role": "org:audit_admin" })).await.expect(200);
    client.delete(&own).await.expect(200);
    owner.get(CLUSTERS).await.expect(401);
    steer(&emulator, Method::POST, "reset", json!({})).await;
    client.get(CLUSTERS).await.expect(401);
    let keys = owner.get(KEYS).await.expect(200);
    assert_eq!(keys["apiKeys"].as_array().map(Vec::len), Some(1));
    assert_eq!(keys["apiKeys"][0]["role"], "org:owner");
}

#[tokio::test]
async fn a_test_can_accept_an_invitation() {
    let emulator = emulator().start().expect("an emulator");
    let owner = Client::of(&emulator);
    let body = json!({ "emails": ["ann@example.com"], "orgRole": { "rbacRole": "org:owner" } });
    let invited = owner.post(MEMBERS, body).await.expect(200);
    let ann = text(&invited["users"][0]["userId"]);
    let members = owner.get(&format!("{MEMBERS}?roles=org:owner&statuses=Active")).await.expect(200);
    let founder = format!("{MEMBERS}/{}", text(&members["users"][0]["userId"]));
    owner.delete(&founder).await.expect(400);

    emulator.advance(Duration::from_secs(3600));
    let outcome = json!({ "public_key": emulator.public_key(), "id": ann, "state": "Active" });
    steer(&emulator, Method::POST, "outcomes", outcome).await;
    let found = owner.get(&format!("{MEMBERS}?email=ann@example.com")).await.expect(200);
    let ann = &found["users"][0];
    assert_eq!(ann["status"], "Active");
    assert!(text(&ann["lastLoginTime"]) > text(&ann["inviteTime"]));
    owner.delete(&founder).await.expect(200);
}

#[tokio::test]
async fn the_audit_log_has_the_trace_id_that_the_caller_saw() {
    let emulator = emulator().start().expect("an emulator");
    let owner = Client::of(&emulator);
    let answer = owner.post("/v1beta/api/v1beta/projects", json!({ "name": "staging" })).await;
    let log = owner.get("/iam/v1beta1/auditLogs?auditEventTypes=CreateProject").await.expect(200);
    assert_eq!(log["totalSize"], 1);
    assert_eq!(text(&log["auditLogs"][0]["tranceId"]), answer.header("x-debug-trace-id"));
    let failed = owner.delete(&format!("{CLUSTERS}/12")).await;
    let log = owner
        .get(&format!("/iam/v1beta1/auditLogs?keyword={}", failed.header("x-debug-trace-id")))
        .await
        .expect(200);
    assert_eq!(log["auditLogs"][0]["result"], "Failure");
}

#[tokio::test]
async fn the_journal_of_an_organization_has_the_requests_of_all_its_keys() {
    let emulator = emulator().start().expect("an emulator");
    let owner = Client::of(&emulator);
    let (client, key) = made(&emulator, &owner, json!({ "role": "org:member" })).await;
    client.get(CLUSTERS).await.expect(200);
    let signed = |key: &str| emulator.journal(Some(key)).iter().filter(|entry| entry.authenticated).count();
    assert_eq!((signed(emulator.public_key()), signed(text(&key["accessKey"]))), (2, 2));
    let other = emulator.add_organization(None);
    assert_eq!(signed(&other.public_key), 0);
}
