//! What a 401 costs on the wire: connections and bodies. Case 28 of Digest's hard cases, against a server of a few
//! lines, because no well-behaved one sends such bodies.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::net::{TcpListener, TcpStream};
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use tidbcloud::{CallOptions, Client, Input, Response, operations};

/// The body of a 401.
#[derive(Clone, Copy)]
enum Refusal {
    /// Of this length.
    Whole(usize),
    /// Shorter than announced; the connection is closed.
    BrokenOff,
    /// Sent for as long as the client reads.
    Endless,
    /// Announced and never sent.
    Withheld,
}

/// A request: the number of its connection, method, whether it is signed, and the length of its body.
type Seen = (usize, String, bool, usize);

struct Server {
    origin: String,
    seen: Arc<Mutex<Vec<Seen>>>,
}

impl Server {
    /// Answers a request by 200 if it is signed, else by a challenge. Its threads end with the test's process.
    fn start(refusal: Refusal) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let origin = format!("http://{}", listener.local_addr().unwrap());
        let seen = Arc::new(Mutex::new(Vec::new()));
        let kept = Arc::clone(&seen);
        std::thread::spawn(move || {
            for (connection, stream) in listener.incoming().enumerate() {
                let (stream, seen) = (stream.unwrap(), Arc::clone(&kept));
                // A client that goes away is what some of the tests are about.
                std::thread::spawn(move || serve(stream, connection, refusal, &seen).ok());
            }
        });
        Self { origin, seen }
    }

    async fn create(&self, length: usize) -> Response {
        let client = Client::builder().public_key("a").private_key("b").endpoint("serverless", &self.origin);
        let body = format!("{{\"displayName\":\"{}\"}}", "x".repeat(length));
        let options = CallOptions { retries: Some(0), ..CallOptions::default() };
        let input = Input { body: Some(body.into()), options, ..Input::default() };
        let create = operations::by_name("serverless.clusters.create").unwrap();
        client.build().unwrap().execute(create, input).await.unwrap()
    }

    fn seen(&self) -> Vec<Seen> {
        self.seen.lock().unwrap().clone()
    }
}

fn serve(
    stream: TcpStream,
    connection: usize,
    refusal: Refusal,
    seen: &Mutex<Vec<Seen>>,
) -> std::io::Result<()> {
    let mut reader = BufReader::new(stream.try_clone()?);
    let mut writer = stream;
    loop {
        let mut head = String::new();
        while !head.ends_with("\r\n\r\n") {
            if reader.read_line(&mut head)? == 0 {
                return Ok(());
            }
        }
        let lower = head.to_ascii_lowercase();
        let length = lower.lines().find_map(|line| line.strip_prefix("content-length: "));
        let length = length.map_or(0, |length| length.parse().unwrap());
        reader.read_exact(&mut vec![0; length])?;
        let signed = lower.contains("\nauthorization: digest ");
        let method = head.split(' ').next().unwrap_or_default().to_owned();
        seen.lock().unwrap().push((connection, method, signed, length));
        if signed {
            writer.write_all(b"HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\n{}")?;
            continue;
        }
        let announced = match refusal {
            Refusal::Whole(length) => length,
            _ => 1 << 40,
        };
        write!(
            writer,
            "HTTP/1.1 401 Unauthorized\r\nwww-authenticate: Digest realm=\"r\", nonce=\"n\", qop=\"auth\"\r\n\
             content-length: {announced}\r\n\r\n"
        )?;
        match refusal {
            Refusal::Whole(length) => writer.write_all(&vec![b'.'; length])?,
            Refusal::BrokenOff => return writer.write_all(b"..."),
            Refusal::Endless => loop {
                writer.write_all(&[b'.'; 4096])?;
            },
            Refusal::Withheld => {}
        }
    }
}

#[tokio::test]
async fn case_28_a_refusals_body_is_read_so_that_the_connection_is_used_again() {
    for length in [0, 300, 60_000] {
        let server = Server::start(Refusal::Whole(length));
        assert_eq!(server.create(10).await.attempts(), 1);
        let connections: Vec<_> = server.seen().into_iter().map(|(connection, ..)| connection).collect();
        assert_eq!(connections, [0, 0], "after a body of {length} bytes");
    }
}

#[tokio::test]
async fn case_28_a_refusals_body_without_end_costs_its_connection_and_nothing_else() {
    for refusal in [Refusal::BrokenOff, Refusal::Endless, Refusal::Whole(1 << 20), Refusal::Withheld] {
        let server = Server::start(refusal);
        let started = Instant::now();
        // The create is known not to have been executed, so it goes on and no outcome is open.
        assert_eq!(server.create(10).await.attempts(), 1);
        assert!(started.elapsed() < Duration::from_secs(10), "{:?}", started.elapsed());
        let connections: Vec<_> = server.seen().into_iter().map(|(connection, ..)| connection).collect();
        assert_eq!(connections, [0, 1]);
    }
}

#[tokio::test]
async fn case_28_a_large_body_crosses_the_wire_once() {
    let server = Server::start(Refusal::Whole(100));
    server.create(1 << 20).await;
    let sent: Vec<_> = server.seen();
    assert_eq!(sent[0], (0, "GET".to_owned(), false, 0));
    assert_eq!((&*sent[1].1, sent[1].2, sent.len()), ("POST", true, 2));
    assert!(sent[1].3 > 1 << 20);
}
