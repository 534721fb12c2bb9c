//! TLS, both versions of HTTP, and the library's life.

mod client;

use std::io::Read as _;
use std::net::TcpStream;

use client::{Client, emulator, http};
use reqwest::{Method, Version};
use tidbcloud_emulator::Emulator;

const REGIONS: &str = "/serverless/v1beta1/regions";

#[tokio::test]
async fn both_versions_of_http_are_spoken_over_tls() {
    let emulator = emulator().start().expect("an emulator");
    for (builder, version, told) in [
        (http(&emulator), Version::HTTP_2, "HTTP/2.0"),
        (http(&emulator).http1_only(), Version::HTTP_11, "HTTP/1.1"),
    ] {
        let client = Client::over(&emulator, builder, emulator.public_key(), emulator.private_key());
        let answer = client.get(REGIONS).await;
        assert_eq!((answer.status, answer.version), (200, version));
        assert_eq!(emulator.journal(None).last().map(|entry| entry.http_version), Some(told));
    }
}

#[tokio::test]
async fn its_certificate_is_trusted_by_nobody_else() {
    let (one, other) = (emulator().start().expect("an emulator"), emulator().start().expect("an emulator"));
    let client = Client::over(&one, http(&other), one.public_key(), one.private_key());
    let error = client.send(Method::GET, REGIONS, None, None).await.expect_err("a certificate error");
    assert!(error.is_connect(), "{error:?}");
}

#[tokio::test]
async fn the_certificate_is_good_for_the_real_hosts() {
    let emulator = emulator().start().expect("an emulator");
    let address = emulator.origin().trim_start_matches("https://").parse().expect("an address");
    for host in ["localhost", "api.tidbcloud.com", "iam.tidbapi.com"] {
        let http = http(&emulator).resolve(host, address).build().expect("a client");
        let url = format!("https://{host}:{}/_emulator/health", address.port());
        assert_eq!(http.get(url).send().await.expect("an answer").status(), 200, "{host}");
    }
}

#[tokio::test]
async fn answers_are_compressed_when_that_is_wanted() {
    let emulator = emulator().gzip(true).start().expect("an emulator");
    let client =
        Client::over(&emulator, http(&emulator).no_gzip(), emulator.public_key(), emulator.private_key());
    client.get(REGIONS).await.expect(200);
    let unpacking = Client::of(&emulator);
    assert!(unpacking.get(REGIONS).await.expect(200)["regions"].is_array());
}

#[tokio::test]
async fn every_answer_has_a_trace_id_of_its_own() {
    let emulator = emulator().start().expect("an emulator");
    let client = Client::of(&emulator);
    let one = client.get(REGIONS).await;
    let other = client.send(Method::GET, REGIONS, None, None).await.expect("an answer");
    let ids = [one.header("x-debug-trace-id"), other.header("x-debug-trace-id")];
    assert!(ids.iter().all(|id| id.len() == 32) && ids[0] != ids[1], "{ids:?}");
}

#[test]
fn it_runs_beside_a_test_that_is_not_asynchronous_and_stops_when_dropped() {
    let emulator = emulator().plain_http(true).start().expect("an emulator");
    let address = emulator.origin().trim_start_matches("http://").to_owned();
    let mut connection = TcpStream::connect(&address).expect("a connection");
    drop(emulator);
    let mut rest = Vec::new();
    // Its end may show as an end or as a reset; either way nothing more comes.
    let _ = connection.read_to_end(&mut rest);
    assert!(rest.is_empty());
    assert!(TcpStream::connect(&address).is_err());
}

#[tokio::test]
async fn it_can_be_dropped_within_another_runtime() {
    let emulator = emulator().start().expect("an emulator");
    Client::of(&emulator).get(REGIONS).await.expect(200);
    drop(emulator);
}

#[test]
fn what_was_made_outlives_it_in_a_file() {
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join("state.json");
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime");
    let start = || -> Emulator { emulator().state(&file).start().expect("an emulator") };

    let first = start();
    let keys = (first.public_key().to_owned(), first.private_key().to_owned());
    let body = serde_json::json!({ "displayName": "orders", "region": { "name": "regions/aws-us-east-1" } });
    let made = runtime.block_on(Client::of(&first).post("/serverless/v1beta1/clusters", body)).expect(200);
    first.stop().expect("the state is saved");

    let second = start();
    assert_eq!((second.public_key(), second.private_key()), (keys.0.as_str(), keys.1.as_str()));
    let id = made["clusterId"].as_str().expect("an id");
    let target = format!("/serverless/v1beta1/clusters/{id}");
    let found = runtime.block_on(Client::of(&second).get(&target)).expect(200);
    assert_eq!(found["createTime"], made["createTime"]);

    std::fs::write(&file, "not a state file").expect("a file");
    assert!(emulator().state(&file).start().is_err());
}
