//! The client over real sockets, TLS and Digest, against the emulator.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use std::net::TcpListener;
use std::time::Duration;

use futures_util::future::join_all;
use tidbcloud::serverless::ExportState;
use tidbcloud::{CallOptions, Client, ClientBuilder, ErrorKind, Input, Phase, operations};
use tidbcloud_emulator::{Emulator, Fault, FaultKind};

fn builder(emulator: &Emulator) -> ClientBuilder {
    let mut builder = Client::builder()
        .public_key(emulator.public_key())
        .private_key(emulator.private_key())
        .timeout(Duration::from_secs(10));
    for (service, endpoint) in emulator.endpoints() {
        builder = builder.endpoint(service, endpoint);
    }
    builder
}

fn client(emulator: &Emulator) -> Client {
    builder(emulator).ca_bundle(emulator.ca_file().unwrap()).build().unwrap()
}

fn emulator() -> Emulator {
    Emulator::builder().time_factor(600.0).start().unwrap()
}

/// The statuses of all requests so far, in order.
fn statuses(emulator: &Emulator) -> Vec<u16> {
    emulator.journal(None).iter().map(|entry| entry.status).collect()
}

#[tokio::test]
async fn n_calls_in_a_row_are_n_plus_1_requests_on_one_http_2_connection() {
    let emulator = emulator();
    let client = client(&emulator);
    for _ in 0..5 {
        assert!(!client.serverless().regions().list().items().try_collect().await.unwrap().is_empty());
    }
    assert_eq!(statuses(&emulator), [401, 200, 200, 200, 200, 200]);
    let journal = emulator.journal(None);
    assert!(journal.iter().all(|entry| entry.http_version == "HTTP/2.0"));
    assert!(journal.iter().all(|entry| entry.connection == journal[0].connection));
}

#[tokio::test]
async fn a_client_for_one_request_after_another_keeps_to_http_1_1() {
    let emulator = emulator();
    let client = client(&emulator).with_http1_connections().unwrap();
    client.serverless().regions().list().items().try_collect().await.unwrap();
    let journal = emulator.journal(None);
    assert!(journal.iter().all(|entry| entry.http_version == "HTTP/1.1"));
    assert!(journal.iter().all(|entry| entry.connection == journal[0].connection));
}

#[tokio::test]
async fn fifty_cold_calls_at_once_are_51_requests() {
    let emulator = emulator();
    let client = client(&emulator);
    let list = operations::by_name("serverless.regions.list").unwrap();
    for answer in join_all((0..50).map(|_| client.execute(list, Input::default()))).await {
        assert_eq!(answer.unwrap().attempts(), 1);
    }
    assert_eq!(statuses(&emulator).len(), 51);
}

#[tokio::test]
async fn compressed_answers_read_as_others_do() {
    let emulator = Emulator::builder().gzip(true).start().unwrap();
    let regions = client(&emulator).serverless().regions().list().items().try_collect().await.unwrap();
    assert!(regions.iter().any(|region| region.name.as_deref() == Some("regions/aws-us-east-1")));
    let offered = emulator.journal(None).iter().all(|entry| entry.headers["accept-encoding"] == "gzip");
    assert!(offered);
}

#[tokio::test]
async fn plain_http_reaches_a_loopback_address() {
    let emulator = Emulator::builder().plain_http(true).start().unwrap();
    let client = builder(&emulator).build().unwrap();
    client.serverless().regions().list().items().try_collect().await.unwrap();
    assert!(emulator.journal(None).iter().all(|entry| entry.http_version == "HTTP/1.1"));
}

#[tokio::test]
async fn a_certificate_that_is_not_trusted_is_final_and_says_how_to_trust_it() {
    let emulator = emulator();
    let client = builder(&emulator).build().unwrap();
    let error = client.serverless().clusters().get("1").await.unwrap_err();
    assert_eq!((error.kind(), error.attempts()), (ErrorKind::Connection, 1));
    assert!(error.to_string().contains("TIDBCLOUD_CA_BUNDLE"), "{error}");
    assert!(emulator.journal(None).is_empty());
}

#[tokio::test]
async fn an_unreachable_host_is_tried_again_and_then_named_as_such() {
    let free = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap();
    let client = Client::builder()
        .public_key("a")
        .private_key("b")
        .endpoint("serverless", format!("https://{free}"))
        .build()
        .unwrap();
    // A create, too: nothing can have been applied.
    let error = client.serverless().branches().create("1").display_name("x").await.unwrap_err();
    assert_eq!(
        (error.kind(), error.phase(), error.attempts()),
        (ErrorKind::Connection, Some(Phase::Connect), 3)
    );
}

#[tokio::test]
async fn a_body_that_is_no_json_is_a_decode_error_with_place_and_bytes() {
    let emulator = emulator();
    emulator.arm(Fault::new(FaultKind::Garbage)).unwrap();
    let error = client(&emulator).serverless().clusters().list().items().try_collect().await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Decode);
    assert!(error.position().is_some() && error.body().is_some_and(|body| !body.is_empty()));
}

#[tokio::test]
async fn a_broken_connection_is_repaired_for_a_read() {
    let emulator = emulator();
    for kind in [FaultKind::Reset, FaultKind::Truncate, FaultKind::Status, FaultKind::Stale] {
        emulator.arm(Fault::new(kind)).unwrap();
        let regions = client(&emulator).serverless().regions().list().items().try_collect().await;
        assert!(!regions.unwrap().is_empty(), "{kind:?}");
    }
}

#[tokio::test]
async fn dropping_a_call_ends_its_request_and_the_client_goes_on() {
    let emulator = emulator();
    let mut slow = Fault::new(FaultKind::Delay);
    slow.delay_ms = Some(60_000);
    emulator.arm(slow).unwrap();
    let client = client(&emulator);
    let list = operations::by_name("serverless.regions.list").unwrap();
    let call = client.execute(list, Input::default());
    assert!(tokio::time::timeout(Duration::from_millis(300), call).await.is_err());
    assert_eq!(client.execute(list, Input::default()).await.unwrap().status(), 200);
}

#[tokio::test]
async fn an_attempt_that_takes_too_long_is_a_timeout() {
    let emulator = emulator();
    let mut slow = Fault::new(FaultKind::Delay);
    slow.delay_ms = Some(60_000);
    emulator.arm(slow).unwrap();
    let options =
        CallOptions { timeout: Some(Duration::from_millis(200)), retries: Some(0), ..CallOptions::default() };
    let error = client(&emulator).serverless().clusters().get("1").with_options(options).await.unwrap_err();
    assert_eq!((error.kind(), error.phase()), (ErrorKind::Timeout, Some(Phase::Exchange)));
}

#[tokio::test]
async fn a_request_without_a_method_of_its_own_is_signed_alike() {
    let emulator = emulator();
    let client = client(&emulator);
    let query = [("filter".to_owned(), "state=\"A B\"".to_owned())];
    let service = tidbcloud::Service::Serverless;
    let answer =
        client.request(service, "get", "/v1beta1/clusters", &query, None, CallOptions::default()).await;
    assert!(answer.unwrap().json::<serde_json::Value>().unwrap()["clusters"].is_array());
    assert_eq!(emulator.journal(None)[1].target, "/serverless/v1beta1/clusters?filter=state%3D%22A%20B%22");
    for (method, path) in [("BREW", "/x"), ("GET", "x"), ("GET", "/x#y"), ("GET", "/a b"), ("GET", "/a/../b")]
    {
        let refused = client.request(service, method, path, &[], None, CallOptions::default()).await;
        assert_eq!(refused.unwrap_err().kind(), ErrorKind::InvalidArgument, "{method} {path}");
    }
}

#[tokio::test]
async fn an_export_lives_from_create_to_success() {
    let emulator = emulator();
    let client = client(&emulator);
    let serverless = client.serverless();
    let region = tidbcloud::serverless::Region::new().name("regions/aws-us-east-1");
    let cluster = serverless.clusters().create().display_name("exported").region(region).await.unwrap();
    let cluster_id = cluster.cluster_id.unwrap();
    serverless.clusters().wait_until_active(&cluster_id).await.unwrap();
    let export = serverless.exports().create(&cluster_id).await.unwrap();
    let export =
        serverless.exports().wait_until_succeeded(&cluster_id, export.export_id.unwrap()).await.unwrap();
    assert_eq!(export.state, Some(ExportState::Succeeded));
}
