//! Lists that do not lead to an end.

use std::time::Duration;

use tidbcloud::{ErrorKind, Input, operations};

use crate::measure::{SLACK, Turn, builder, run};
use crate::server::Server;

/// Pages whose token is made from the number of the request.
fn pages(token: impl Fn(usize) -> String + Send + Sync + 'static) -> Server {
    Server::http1(move |connection, number| {
        let body = format!(r#"{{"clusters": [{{}}], "nextPageToken": "{}"}}"#, token(number));
        write!(connection, "HTTP/1.1 200 OK\r\ncontent-length: {}\r\n\r\n{body}", body.len())
    })
}

/// Follows the list to its error; how many pages came before it.
fn follow(turn: &Turn, name: &str, server: &Server, bound: u32, kind: ErrorKind, said: &str) -> usize {
    let measurement = turn.measure();
    let count = run(async {
        let client = builder(server).timeout(Duration::from_secs(10)).maximum_pages(bound).build().unwrap();
        let mut pages =
            client.pages(operations::by_name("serverless.clusters.list").unwrap(), Input::default());
        let mut count = 0;
        let error = loop {
            match pages.next().await {
                Ok(page) => count += usize::from(page.is_some()),
                Err(error) => break error,
            }
        };
        assert_eq!(error.kind(), kind, "{error}");
        assert!(error.message().contains(said) && error.hint().is_some(), "{error}");
        assert!(!pages.has_next());
        count
    });
    measurement.end(name, SLACK, Duration::from_secs(20));
    count
}

#[test]
fn a_token_that_repeats_ends_the_list() {
    let turn = Turn::take();
    let server = pages(|number| format!("t{}", number % 3));
    let count = follow(
        &turn,
        "a page token that repeats",
        &server,
        1000,
        ErrorKind::Decode,
        "repeats an earlier page's",
    );
    assert_eq!((count, server.requests()), (3, 4));
}

#[test]
fn tokens_without_end_end_at_the_bound() {
    let turn = Turn::take();
    // Each of nearly 16 KiB, so that keeping them would show.
    let server = pages(|number| format!("{number:016000}"));
    let count = follow(&turn, "page tokens without end", &server, 300, ErrorKind::Decode, "after 300 pages");
    assert_eq!((count, server.requests()), (299, 300));
}

#[test]
fn a_token_that_no_request_can_carry_ends_the_list() {
    let turn = Turn::take();
    let server = pages(|_| "t".repeat(256 << 10));
    let count =
        follow(&turn, "a page token of 256 KiB", &server, 1000, ErrorKind::Decode, "longer than any request");
    assert_eq!((count, server.requests()), (0, 1));
}
