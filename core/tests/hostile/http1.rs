//! What HTTP/1.1 lets a server do.

use std::time::Duration;

use flate2::{Compress, Compression, FlushCompress};
use tidbcloud::{ErrorKind, Phase};

use crate::measure::{ATTEMPT, SLACK, Turn, builder, call};
use crate::server::{Connection, Server};

const BOUND: usize = 2 << 20;

/// Answers with a beginning, and then with the same piece until the client goes.
fn endless(beginning: &'static [u8], piece: impl Into<Vec<u8>>) -> Server {
    let piece = piece.into();
    Server::http1(move |connection, _| {
        connection.write_all(beginning)?;
        loop {
            connection.write_all(&piece)?;
        }
    })
}

/// As [`endless`], but a byte at a time.
fn trickle(beginning: &'static [u8]) -> Server {
    Server::http1(move |connection, _| {
        connection.write_all(beginning)?;
        loop {
            connection.write_all(b"x")?;
            std::thread::sleep(Duration::from_millis(20));
        }
    })
}

fn ends_too_large(turn: &Turn, name: &str, server: &Server, memory: usize) {
    let measurement = turn.measure();
    let patient = builder(server).timeout(Duration::from_secs(30)).maximum_body(BOUND);
    let error = call(patient).unwrap_err();
    assert_eq!((error.kind(), error.phase()), (ErrorKind::Connection, Some(Phase::Body)), "{error}");
    assert!(error.message().contains("larger than the bound of 2097152 bytes"), "{error}");
    assert!(error.hint().unwrap().contains("maximum_body"), "{error}");
    assert_eq!((error.attempts(), server.requests()), (1, 1), "it would only come again");
    measurement.end(name, memory, Duration::from_secs(30));
}

fn ends_in_time(turn: &Turn, name: &str, server: &Server) {
    let measurement = turn.measure();
    let error = call(builder(server)).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Timeout, "{error}");
    measurement.end(name, SLACK, ATTEMPT);
}

fn ends_at_the_head(turn: &Turn, name: &str, server: &Server) {
    let measurement = turn.measure();
    let error = call(builder(server).timeout(Duration::from_secs(30)).retries(2)).unwrap_err();
    assert_eq!((error.kind(), error.attempts()), (ErrorKind::Connection, 1), "{error}");
    assert!(error.message().contains("head is larger than this client reads"), "{error}");
    measurement.end(name, SLACK, Duration::from_secs(30));
}

#[test]
fn a_gigabyte_that_is_announced_is_not_read() {
    let turn = Turn::take();
    let server = endless(b"HTTP/1.1 200 OK\r\ncontent-length: 1073741824\r\n\r\n", vec![b' '; 1 << 16]);
    ends_too_large(&turn, "a gigabyte of body, announced", &server, SLACK);
}

#[test]
fn a_body_without_end_is_read_up_to_the_bound() {
    let turn = Turn::take();
    let mut chunk = b"10000\r\n".to_vec();
    chunk.resize(chunk.len() + (1 << 16), b' ');
    chunk.extend_from_slice(b"\r\n");
    let server = endless(b"HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n", chunk);
    ends_too_large(&turn, "a body without end, in chunks", &server, 2 * BOUND + SLACK);
    let server = endless(b"HTTP/1.1 200 OK\r\nconnection: close\r\n\r\n", vec![b' '; 1 << 16]);
    ends_too_large(&turn, "a body without end, until the connection closes", &server, 2 * BOUND + SLACK);
}

#[test]
fn a_gzip_bomb_is_unpacked_up_to_the_bound() {
    let turn = Turn::take();
    // A megabyte of zeros in a kilobyte that stands for itself, so that it can be sent again and again.
    let (mut deflate, mut piece) = (Compress::new(Compression::best(), false), Vec::with_capacity(1 << 16));
    deflate.compress_vec(&vec![0; 1 << 20], &mut piece, FlushCompress::Full).unwrap();
    assert!(piece.len() < 4096);
    let server = endless(
        b"HTTP/1.1 200 OK\r\ncontent-encoding: gzip\r\nconnection: close\r\n\r\n\
          \x1f\x8b\x08\x00\x00\x00\x00\x00\x00\xff",
        piece,
    );
    ends_too_large(&turn, "a gzip bomb", &server, 2 * BOUND + SLACK);
}

#[test]
fn the_default_bound_holds_without_any_setting() {
    let turn = Turn::take();
    let server = endless(b"HTTP/1.1 200 OK\r\nconnection: close\r\n\r\n", vec![b' '; 1 << 16]);
    let measurement = turn.measure();
    let error = call(builder(&server).timeout(Duration::from_secs(30))).unwrap_err();
    assert!(error.message().contains("larger than the bound of 16777216 bytes"), "{error}");
    measurement.end(
        "a body without end, at the default bound of 16 MiB",
        (32 << 20) + SLACK,
        Duration::from_secs(30),
    );
}

#[test]
fn a_body_of_exactly_the_bound_is_read() {
    let _turn = Turn::take();
    for (length, passes) in [(BOUND, true), (BOUND + 1, false)] {
        let server = Server::http1(move |connection, _| {
            write!(connection, "HTTP/1.1 200 OK\r\nconnection: close\r\n\r\n")?;
            connection.write_all(&vec![b' '; length])?;
            Err(std::io::ErrorKind::ConnectionAborted.into())
        });
        let result = call(builder(&server).timeout(Duration::from_secs(30)).maximum_body(BOUND));
        assert_eq!(result.is_ok_and(|answer| answer.body().len() == length), passes, "{length}");
    }
}

#[test]
fn headers_without_end_are_too_large_a_head() {
    let turn = Turn::take();
    ends_at_the_head(
        &turn,
        "header lines without end",
        &endless(b"HTTP/1.1 200 OK\r\n", *b"x-more: and more\r\n"),
    );
    ends_at_the_head(
        &turn,
        "a header line without end",
        &endless(b"HTTP/1.1 200 OK\r\nx-more: ", vec![b'x'; 4096]),
    );
    ends_at_the_head(&turn, "a status line without end", &endless(b"HTTP/1.1 200 ", vec![b'x'; 4096]));
}

#[test]
fn framing_without_end_breaks_the_connection() {
    let turn = Turn::take();
    let extension = endless(b"HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n1;", vec![b'x'; 4096]);
    let trailers = endless(
        b"HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n1\r\n \r\n0\r\n",
        *b"x-more: and more\r\n",
    );
    let empty_lines = endless(b"", vec![b'\n'; 4096]);
    for (name, server) in [
        ("a chunk's extension without end", &extension),
        ("trailers without end", &trailers),
        ("empty lines before an answer", &empty_lines),
    ] {
        let measurement = turn.measure();
        let error = call(builder(server)).unwrap_err();
        assert!(matches!(error.kind(), ErrorKind::Connection | ErrorKind::Timeout), "{error}");
        measurement.end(name, SLACK, ATTEMPT);
    }
}

#[test]
fn what_trickles_ends_with_the_attempts_time() {
    let turn = Turn::take();
    ends_in_time(&turn, "a head that trickles", &trickle(b"HTTP/1.1 200 OK\r\nx-more: "));
    ends_in_time(
        &turn,
        "a body that trickles",
        &trickle(b"HTTP/1.1 200 OK\r\ncontent-length: 100000\r\n\r\n"),
    );
    let silent = Server::http1(|connection: &mut dyn Connection, _| connection.read(&mut [0]).map(drop));
    ends_in_time(&turn, "no answer at all", &silent);
}

/// Paced, because how fast a flood of them is read is a matter of the runtime's threads.
#[test]
fn informational_answers_without_end_end_with_the_attempts_time() {
    let turn = Turn::take();
    for (name, head) in [
        ("100 for ever", "HTTP/1.1 100 Continue\r\n\r\n"),
        ("103 for ever", "HTTP/1.1 103 Early Hints\r\nlink: </x>; rel=preload\r\n\r\n"),
    ] {
        let server = Server::http1(move |connection, _| {
            loop {
                connection.write_all(head.repeat(10).as_bytes())?;
                std::thread::sleep(Duration::from_millis(1));
            }
        });
        ends_in_time(&turn, name, &server);
    }
}

#[test]
fn the_deadline_ends_repeats_of_a_body_that_trickles() {
    let turn = Turn::take();
    let server = trickle(b"HTTP/1.1 200 OK\r\ncontent-length: 100000\r\n\r\n");
    let measurement = turn.measure();
    let bounded = builder(&server).retries(1000).deadline(Duration::from_secs(1));
    let error = call(bounded).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Timeout, "{error}");
    assert!((2..=20).contains(&error.attempts()), "{error}");
    measurement.end("a body that trickles, at every repeat", SLACK, Duration::from_secs(1));
}

#[test]
fn a_401_for_ever_is_answered_a_few_times() {
    let turn = Turn::take();
    for (name, stale) in
        [("401 with a new nonce for ever", "false"), ("401 with a stale nonce for ever", "true")]
    {
        let server = Server::http1(move |connection, number| {
            write!(
                connection,
                "HTTP/1.1 401 Unauthorized\r\ncontent-length: 0\r\nwww-authenticate: Digest realm=\"r\", \
                 nonce=\"n{number}\", qop=\"auth\", stale={stale}\r\n\r\n"
            )
        });
        let measurement = turn.measure();
        let error = call(builder(&server).timeout(Duration::from_secs(10)).retries(5)).unwrap_err();
        assert_eq!((error.kind(), error.attempts()), (ErrorKind::Authentication, 1), "{error}");
        assert!((2..=8).contains(&server.requests()), "{} requests", server.requests());
        measurement.end(name, SLACK, Duration::from_secs(10));
    }
}
