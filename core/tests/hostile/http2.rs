//! What HTTP/2 lets a server do. The connection is TLS, as it is with the service.

use std::time::Duration;

use tidbcloud::{ErrorKind, Phase};

use crate::measure::{ATTEMPT, SLACK, Turn, builder, call};
use crate::server::{CONTINUATION, DATA, END_HEADERS, HEADERS, PING, SETTINGS, Server, frame, header};

/// The header block of `:status: 200`, which HPACK has in its table.
const OK: &[u8] = &[0x88];

/// Answers with a beginning, and then with the same frames until the client goes.
fn endless(beginning: Vec<u8>, frames: Vec<u8>) -> Server {
    Server::http2(move |connection| {
        connection.write_all(&beginning)?;
        loop {
            connection.write_all(&frames)?;
        }
    })
}

/// The call must end at the latest with its attempt's time, and with an error of the connection's.
fn ends(turn: &Turn, name: &str, server: &Server) {
    let measurement = turn.measure();
    let error = call(builder(server)).unwrap_err();
    assert!(matches!(error.kind(), ErrorKind::Connection | ErrorKind::Timeout), "{error}");
    assert_ne!(error.phase(), Some(Phase::Connect), "it came as far as the request: {error}");
    measurement.end(name, SLACK, ATTEMPT);
}

#[test]
fn a_body_without_end_is_read_up_to_the_bound() {
    let turn = Turn::take();
    let server = endless(frame(HEADERS, END_HEADERS, 1, OK), frame(DATA, 0, 1, &[b' '; 16384]));
    let measurement = turn.measure();
    let error = call(builder(&server).timeout(Duration::from_secs(30)).maximum_body(1 << 20)).unwrap_err();
    assert!(error.message().contains("larger than the bound of 1048576 bytes"), "{error}");
    measurement.end("HTTP/2: a body without end", (2 << 20) + SLACK, Duration::from_secs(30));
}

#[test]
fn a_head_without_end_breaks_the_connection() {
    let turn = Turn::take();
    let more = frame(CONTINUATION, 0, 1, &header("x-more", &"x".repeat(100)));
    ends(&turn, "HTTP/2: CONTINUATION without end", &endless(frame(HEADERS, 0, 1, OK), more));
    let empty = frame(CONTINUATION, 0, 1, &[]);
    ends(&turn, "HTTP/2: empty CONTINUATION without end", &endless(frame(HEADERS, 0, 1, OK), empty));
    let mut large = OK.to_vec();
    (0..200).for_each(|_| large.extend(header("x-more", &"x".repeat(70))));
    ends(&turn, "HTTP/2: headers of 32 KiB", &endless(frame(HEADERS, END_HEADERS, 1, &large), Vec::new()));
}

#[test]
fn frames_that_want_an_answer_do_not_pile_up() {
    let turn = Turn::take();
    ends(&turn, "HTTP/2: SETTINGS without end", &endless(Vec::new(), frame(SETTINGS, 0, 0, &[])));
    ends(&turn, "HTTP/2: PING without end", &endless(Vec::new(), frame(PING, 0, 0, &[0; 8])));
}

#[test]
fn frames_that_say_nothing_end_with_the_attempts_time() {
    let turn = Turn::take();
    let head = frame(HEADERS, END_HEADERS, 1, OK);
    ends(&turn, "HTTP/2: empty DATA without end", &endless(head, frame(DATA, 0, 1, &[])));
    // An extension's frames are to be passed over (RFC 9113, 5.5).
    ends(&turn, "HTTP/2: unknown frames without end", &endless(Vec::new(), frame(0xf0, 0, 0, &[0; 1024])));
    ends(
        &turn,
        "HTTP/2: silence after the head",
        &Server::http2(|connection| {
            connection.write_all(&frame(HEADERS, END_HEADERS, 1, OK))?;
            connection.flush()?;
            connection.read(&mut [0; 1024]).and_then(|_| connection.read(&mut [0; 1024])).map(drop)
        }),
    );
}

#[test]
fn informational_answers_without_end_do_not_pile_up() {
    let turn = Turn::take();
    let informational = frame(HEADERS, END_HEADERS, 1, &header(":status", "103"));
    let server = endless(Vec::new(), informational);
    let measurement = turn.measure();
    let error = call(builder(&server)).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Timeout, "{error}");
    // They are dropped each time that the call is woken, and a burst comes between two times.
    measurement.end("HTTP/2: 103 for ever", (12 << 20) + SLACK, ATTEMPT);
}
