//! Every kind of fault, as a client meets it over a real connection.

mod client;

use std::time::Duration;

use client::{Client, emulator, http, steer};
use reqwest::Method;
use serde_json::json;
use tidbcloud_emulator::{Emulator, Fault, FaultKind, FaultLeg, FaultWhen};

const CLUSTERS: &str = "/serverless/v1beta1/clusters";

fn arm(emulator: &Emulator, fault: Fault) {
    emulator.arm(fault).expect("a fault that makes sense");
}

fn new_cluster() -> serde_json::Value {
    json!({ "displayName": "orders", "region": { "name": "regions/aws-us-east-1" } })
}

async fn count(client: &Client) -> u64 {
    client.get(CLUSTERS).await.expect(200)["totalSize"].as_u64().expect("a number")
}

#[tokio::test]
async fn a_refused_connection_ends_before_tls() {
    let emulator = emulator().start().expect("an emulator");
    arm(&emulator, Fault::new(FaultKind::Refuse));
    let client = Client::of(&emulator);
    let error = client.try_call(Method::GET, CLUSTERS, None).await.expect_err("a refused connection");
    assert!(error.is_connect(), "{error:?}");
    assert!(emulator.journal(None).is_empty());
    assert_eq!(count(&client).await, 0);
}

#[tokio::test]
async fn a_reset_before_leaves_nothing_done() {
    let emulator = emulator().start().expect("an emulator");
    let client = Client::of(&emulator);
    arm(&emulator, Fault::new(FaultKind::Reset));
    let error = client.try_call(Method::POST, CLUSTERS, Some(new_cluster())).await.expect_err("a reset");
    assert!(!error.is_connect() && !error.is_timeout(), "{error:?}");
    assert_eq!(count(&client).await, 0);
}

#[tokio::test]
async fn a_reset_after_loses_the_answer_only() {
    for version in [http1 as fn(&Emulator) -> Client, http2] {
        let emulator = emulator().start().expect("an emulator");
        let client = version(&emulator);
        arm(&emulator, Fault { when: FaultWhen::After, ..Fault::new(FaultKind::Reset) });
        client.try_call(Method::POST, CLUSTERS, Some(new_cluster())).await.expect_err("a reset");
        assert_eq!(count(&client).await, 1);
        let lost = &emulator.journal(None)[1];
        assert_eq!(
            (lost.method.as_str(), lost.status, lost.applied, lost.authenticated),
            ("POST", 0, true, true)
        );
    }
}

fn http1(emulator: &Emulator) -> Client {
    Client::over(emulator, http(emulator).http1_only(), emulator.public_key(), emulator.private_key())
}

fn http2(emulator: &Emulator) -> Client {
    let http = http(emulator).http2_prior_knowledge();
    Client::over(emulator, http, emulator.public_key(), emulator.private_key())
}

#[tokio::test]
async fn a_request_left_unread_is_not_in_the_journal_and_not_done() {
    for version in [http1 as fn(&Emulator) -> Client, http2] {
        let emulator = emulator().start().expect("an emulator");
        let client = version(&emulator);
        arm(&emulator, Fault { method: Some("POST".to_owned()), ..Fault::new(FaultKind::Unread) });
        client.try_call(Method::POST, CLUSTERS, Some(new_cluster())).await.expect_err("a reset");
        assert_eq!(count(&client).await, 0);
        assert!(emulator.journal(None).iter().all(|entry| entry.method == "GET"));
    }
}

#[tokio::test]
async fn a_stream_is_reset_and_its_connection_goes_on() {
    let emulator = emulator().start().expect("an emulator");
    let client = http2(&emulator);
    assert_eq!(count(&client).await, 0);
    arm(&emulator, Fault { when: FaultWhen::After, ..Fault::new(FaultKind::Stream) });
    client.try_call(Method::POST, CLUSTERS, Some(new_cluster())).await.expect_err("a stream's reset");
    assert_eq!(count(&client).await, 1);
    let journal = emulator.journal(None);
    assert!(journal.iter().all(|entry| entry.connection == journal[0].connection));
}

#[tokio::test]
async fn a_connection_closed_in_good_order_answers_first() {
    for version in [http1 as fn(&Emulator) -> Client, http2] {
        let emulator = emulator().start().expect("an emulator");
        let client = version(&emulator);
        assert_eq!(count(&client).await, 0);
        arm(&emulator, Fault::new(FaultKind::Close));
        client.post(CLUSTERS, new_cluster()).await.expect(200);
        let connections = || emulator.journal(None).into_iter().map(|entry| entry.connection);
        let first = connections().next();
        // Until its GOAWAY has come, an HTTP/2 client may send more, and all of it is answered.
        let moved = async {
            while connections().next_back() == first {
                assert_eq!(count(&client).await, 1);
            }
        };
        tokio::time::timeout(Duration::from_secs(10), moved).await.expect("another connection");
    }
}

#[tokio::test]
async fn silence_comes_once_the_clients_are_gone() {
    let emulator = emulator().start().expect("an emulator");
    let client = http2(&emulator);
    count(&client).await;
    let silence = |bound| tokio::time::timeout(bound, emulator.wait_for_silence());
    assert!(silence(Duration::from_millis(20)).await.is_err(), "a connection is open");
    drop(client);
    silence(Duration::from_secs(10)).await.expect("no connection is open");
}

#[tokio::test]
async fn a_truncated_answer_breaks_off_in_its_body() {
    for version in [http1 as fn(&Emulator) -> Client, http2] {
        let emulator = emulator().start().expect("an emulator");
        let client = version(&emulator);
        arm(&emulator, Fault { when: FaultWhen::After, ..Fault::new(FaultKind::Truncate) });
        let error = client.try_call(Method::GET, CLUSTERS, None).await.expect_err("a broken body");
        assert!(error.is_body() || error.is_decode(), "{error:?}");
    }
}

#[tokio::test]
async fn a_truncated_answer_begins_with_a_status_and_half_a_body() {
    let emulator = emulator().plain_http(true).start().expect("an emulator");
    let client = Client::of(&emulator);
    client.get(CLUSTERS).await.expect(200);
    arm(&emulator, Fault { body: Some(json!("0123456789")), ..Fault::new(FaultKind::Truncate) });
    let authorization = client.sign("GET", CLUSTERS);
    let request =
        format!("GET {CLUSTERS} HTTP/1.1\r\nhost: localhost\r\nauthorization: {authorization}\r\n\r\n");
    let text = raw(&emulator, &request).await;
    assert!(text.starts_with("HTTP/1.1 200 OK\r\n") && text.contains("content-length: 10\r\n"), "{text}");
    assert!(text.ends_with("\r\n\r\n01234"), "{text}");
}

/// Writes bytes to the emulator and reads all it answers until it closes.
async fn raw(emulator: &Emulator, request: &str) -> String {
    use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
    let address = emulator.origin().trim_start_matches("http://");
    let mut stream = tokio::net::TcpStream::connect(address).await.expect("a connection");
    stream.write_all(request.as_bytes()).await.expect("a request");
    let mut answer = Vec::new();
    stream.read_to_end(&mut answer).await.expect("an answer");
    String::from_utf8(answer).expect("text")
}

#[tokio::test]
async fn a_status_comes_in_the_services_envelope_or_as_it_is_told() {
    let emulator = emulator().start().expect("an emulator");
    let client = Client::of(&emulator);
    arm(&emulator, Fault { status: Some(502), ..Fault::new(FaultKind::Status) });
    let answer = client.post(CLUSTERS, new_cluster()).await;
    assert!(answer.expect(502)["message"].is_string());
    let headers =
        [("retry-after".to_owned(), "7".to_owned()), ("content-type".to_owned(), "text/plain".to_owned())];
    let told = Fault {
        status: Some(429),
        body: Some(json!("slow down")),
        headers: headers.into(),
        ..Fault::new(FaultKind::Status)
    };
    arm(&emulator, told);
    let answer = client.get(CLUSTERS).await;
    assert_eq!((answer.status, &answer.body[..]), (429, &b"slow down"[..]));
    assert_eq!((answer.header("retry-after"), answer.header("content-type")), ("7", "text/plain"));
    assert_eq!(count(&client).await, 0);
}

#[tokio::test]
async fn a_status_after_hides_what_was_done() {
    let emulator = emulator().start().expect("an emulator");
    let client = Client::of(&emulator);
    arm(&emulator, Fault { when: FaultWhen::After, ..Fault::new(FaultKind::Status) });
    client.post(CLUSTERS, new_cluster()).await.expect(503);
    assert_eq!(count(&client).await, 1);
}

#[tokio::test]
async fn a_stale_nonce_is_said_to_a_good_signature() {
    let emulator = emulator().start().expect("an emulator");
    let client = Client::of(&emulator);
    arm(&emulator, Fault::new(FaultKind::Stale));
    let answer = client.once(Method::GET, CLUSTERS, None).await.expect("an answer");
    assert_eq!((answer.status, answer.header("www-authenticate").contains("stale=true")), (401, true));
    client.answer_challenge(answer.header("www-authenticate"));
    assert_eq!(count(&client).await, 0);
}

#[tokio::test]
async fn garbage_is_not_json() {
    let emulator = emulator().start().expect("an emulator");
    let client = Client::of(&emulator);
    arm(&emulator, Fault::new(FaultKind::Garbage));
    let answer = client.get(CLUSTERS).await;
    assert_eq!(answer.status, 200);
    assert!(serde_json::from_slice::<serde_json::Value>(&answer.body).is_err());
}

#[tokio::test]
async fn a_delayed_answer_is_seen_before_it_comes_and_not_done_for_who_leaves() {
    let emulator = emulator().start().expect("an emulator");
    let client = Client::of(&emulator);
    client.get(CLUSTERS).await.expect(200);
    arm(
        &emulator,
        Fault { delay_ms: Some(60_000), method: Some("POST".to_owned()), ..Fault::new(FaultKind::Delay) },
    );
    let seen = async {
        while emulator.journal(None).len() < 3 {
            tokio::task::yield_now().await;
        }
    };
    // Whichever ends first; the other is dropped, and with it the request.
    tokio::select! {
        answer = client.try_call(Method::POST, CLUSTERS, Some(new_cluster())) => panic!("{answer:?}"),
        () = seen => {}
    }
    let waiting = emulator.journal(None).pop().expect("the request is there");
    assert_eq!((waiting.method.as_str(), waiting.status, waiting.applied), ("POST", 0, false));
    assert_eq!(count(&client).await, 0);
}

#[tokio::test]
async fn a_short_delay_is_only_a_delay() {
    let emulator = emulator().start().expect("an emulator");
    let client = Client::of(&emulator);
    for when in [FaultWhen::Before, FaultWhen::After] {
        arm(&emulator, Fault { delay_ms: Some(30), when, ..Fault::new(FaultKind::Delay) });
        let started = std::time::Instant::now();
        client.get(CLUSTERS).await.expect(200);
        assert!(started.elapsed() >= Duration::from_millis(30));
    }
}

#[tokio::test]
async fn faults_are_steered_over_http_too() {
    let emulator = emulator().start().expect("an emulator");
    let client = Client::of(&emulator);
    let other = emulator.add_organization(None);
    let other = Client::for_key(&emulator, &other.public_key, &other.private_key);
    let fault = json!({
        "kind": "status", "status": 500, "operation": "serverless.clusters.list",
        "public_key": emulator.public_key(), "times": 2, "body": { "code": 13, "message": "no", "details": [] },
    });
    assert!(steer(&emulator, Method::POST, "faults", fault).await["id"].is_u64());
    other.get(CLUSTERS).await.expect(200);
    client.get("/serverless/v1beta1/regions").await.expect(200);
    assert_eq!(client.get(CLUSTERS).await.expect(500)["message"], "no");
    steer(&emulator, Method::DELETE, "faults", json!({})).await;
    client.get(CLUSTERS).await.expect(200);
}

#[tokio::test]
async fn the_first_leg_can_be_meant() {
    let emulator = emulator().start().expect("an emulator");
    let client = Client::of(&emulator);
    arm(&emulator, Fault { leg: FaultLeg::Challenge, status: Some(503), ..Fault::new(FaultKind::Status) });
    client.send(Method::GET, CLUSTERS, None, None).await.expect("an answer").expect(503);
    assert_eq!(count(&client).await, 0);
}

#[test]
fn a_fault_that_makes_no_sense_is_refused() {
    let emulator = emulator().start().expect("an emulator");
    let wrong =
        Fault { operation: Some("serverless.clusters.burn".to_owned()), ..Fault::new(FaultKind::Reset) };
    assert!(emulator.arm(wrong).is_err());
}
