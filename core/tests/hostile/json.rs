//! Bodies that are small on the wire and large to whoever takes them apart.

use std::time::Duration;

use serde_json::Value;
use tidbcloud::operation::Operation;
use tidbcloud::{Client, ErrorKind, Input, operations};

use crate::measure::{ATTEMPT, SLACK, Turn, builder, call, run};
use crate::server::Server;

const DEPTH: usize = 100_000;

fn answering(status: u16, body: String) -> Server {
    Server::http1(move |connection, _| {
        let length = body.len();
        write!(connection, "HTTP/1.1 {status} X\r\ncontent-length: {length}\r\n\r\n{body}")
    })
}

fn nested() -> String {
    format!("{}{}", "[".repeat(DEPTH), "]".repeat(DEPTH))
}

fn list() -> &'static Operation {
    operations::by_name("serverless.clusters.list").unwrap()
}

#[test]
fn a_value_nested_deep_is_a_decode_error() {
    let turn = Turn::take();
    let server = answering(200, nested());
    let measurement = turn.measure();
    let answer = call(builder(&server).timeout(Duration::from_secs(10))).unwrap();
    let error = answer.json::<Value>().unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Decode);
    assert!(error.position().is_some() && error.message().contains("recursion limit"), "{error}");
    measurement.end("JSON nested 100,000 deep, in an answer", SLACK, ATTEMPT);
}

#[test]
fn an_error_with_a_body_nested_deep_is_still_that_error() {
    let turn = Turn::take();
    let server = answering(409, format!(r#"{{"code": 9, "message": "busy", "details": {}}}"#, nested()));
    let measurement = turn.measure();
    let error = call(builder(&server).timeout(Duration::from_secs(10))).unwrap_err();
    assert_eq!((error.kind(), error.status()), (ErrorKind::Conflict, Some(409)), "{error}");
    measurement.end("JSON nested 100,000 deep, in an error", SLACK, ATTEMPT);
}

#[test]
fn an_error_with_a_body_of_many_values_is_not_taken_apart() {
    let turn = Turn::take();
    let server = answering(500, format!(r#"{{"message": "x", "details": [{}0]}}"#, "0,".repeat(4 << 20)));
    let measurement = turn.measure();
    let error = call(builder(&server).timeout(Duration::from_secs(10))).unwrap_err();
    assert_eq!((error.kind(), error.status()), (ErrorKind::Server, Some(500)));
    // The server keeps its own copy of these 8 MiB twice.
    measurement.end("8 MiB of small values, in an error", (48 << 20) + SLACK, Duration::from_secs(10));
}

#[test]
fn a_page_nested_deep_is_passed_over_or_refused() {
    let turn = Turn::take();
    let body = format!(r#"{{"clusters": [{{"surprise": {}}}], "nextPageToken": "t"}}"#, nested());
    let server = answering(200, body);
    let measurement = turn.measure();
    run(async {
        let client: Client = builder(&server).timeout(Duration::from_secs(10)).build().unwrap();
        let mut pages = client.pages(list(), Input::default());
        let page = pages.next().await.unwrap().unwrap();
        assert_eq!(page.json::<Value>().unwrap_err().kind(), ErrorKind::Decode);
        // A second page with the token of the first.
        let error = pages.next().await.unwrap_err();
        assert!(error.message().contains("repeats"), "{error}");
    });
    measurement.end("JSON nested 100,000 deep, in a page", SLACK, ATTEMPT);
}

#[test]
fn a_typed_page_nested_deep_is_read_or_a_decode_error() {
    let turn = Turn::take();
    let body = format!(r#"{{"clusters": [{{"clusterId": "1", "region": {}}}]}}"#, nested());
    let server = answering(200, body);
    let measurement = turn.measure();
    run(async {
        let client = builder(&server).timeout(Duration::from_secs(10)).build().unwrap();
        let error = client.serverless().clusters().list().items().try_collect().await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Decode, "{error}");
    });
    measurement.end("JSON nested 100,000 deep, in a typed page", SLACK, ATTEMPT);
}
