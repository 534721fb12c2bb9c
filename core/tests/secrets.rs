//! No secret in a log at any level, an error, a `Debug` or a panic.
//!
//! Everything that this process logs is kept, by this crate and by all below it (HTTP, HTTP/2, TLS), at the most
//! talkative level; so are the texts of every error that calls end in. Then all of it is searched for what was
//! planted, and for what the client has made out of it: each `Authorization` that came, taken apart.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use std::collections::BTreeSet;
use std::error::Error as _;
use std::fmt::{Debug, Write as _};
use std::io::{Read as _, Write as _};
use std::net::TcpListener;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use bytes::Bytes;
use tidbcloud::{CallOptions, Client, ClientBuilder, Error, Input, Secret, Service};
use tidbcloud_emulator::Emulator;
use tracing::field::{Field, Visit};
use tracing::span::{Attributes, Id, Record};
use tracing::{Event, Metadata, Subscriber};

const PRIVATE: &str = "planted-private-key";
const PASSWORD: &str = "planted-root-password";
const TOKEN: &str = "planted-header-token";
const NONCE: &str = "planted-nonce";
const PRESIGNED: &str = "planted-presigned-signature";

/// All that was logged or said.
static SAID: Mutex<String> = Mutex::new(String::new());

fn say(what: &dyn Debug) {
    writeln!(SAID.lock().unwrap(), "{what:?}\n{what:#?}").unwrap();
}

/// Keeps every span and event with all fields.
struct Keeping;

struct Fields<'a>(&'a mut String);

impl Visit for Fields<'_> {
    fn record_debug(&mut self, field: &Field, value: &dyn Debug) {
        write!(self.0, " {field}={value:?}").unwrap();
    }
}

impl Subscriber for Keeping {
    fn enabled(&self, _: &Metadata<'_>) -> bool {
        true
    }
    fn new_span(&self, span: &Attributes<'_>) -> Id {
        let mut said = SAID.lock().unwrap();
        write!(said, "{} {}", span.metadata().target(), span.metadata().name()).unwrap();
        span.record(&mut Fields(&mut said));
        said.push('\n');
        Id::from_u64(1)
    }
    fn record(&self, _: &Id, values: &Record<'_>) {
        values.record(&mut Fields(&mut SAID.lock().unwrap()));
    }
    fn record_follows_from(&self, _: &Id, _: &Id) {}
    fn event(&self, event: &Event<'_>) {
        let mut said = SAID.lock().unwrap();
        said.push_str(event.metadata().target());
        event.record(&mut Fields(&mut said));
        said.push('\n');
    }
    fn enter(&self, _: &Id) {}
    fn exit(&self, _: &Id) {}
}

impl log::Log for Keeping {
    fn enabled(&self, _: &log::Metadata<'_>) -> bool {
        true
    }
    fn log(&self, record: &log::Record<'_>) {
        writeln!(SAID.lock().unwrap(), "{} {}", record.target(), record.args()).unwrap();
    }
    fn flush(&self) {}
}

/// A server that challenges what is unsigned and answers the rest as the path says. Keeps what it was sent.
struct Server {
    url: String,
    heads: Arc<Mutex<Vec<String>>>,
}

fn answer(path: &str) -> String {
    let with = |status: &str, headers: &str, body: &str| {
        format!("HTTP/1.1 {status}\r\n{headers}content-length: {}\r\n\r\n{body}", body.len())
    };
    let secrets = format!(
        r#"{{"password": "{PASSWORD}", "url": "https://bucket/{PRESIGNED}", "details": ["{PASSWORD}"]}}"#
    );
    match path {
        "/ok" => with("200 OK", "", &secrets),
        "/text" => with("200 OK", "", &format!(r#""{PASSWORD}, expected x""#)),
        "/redirect" => with("307 X", &format!("location: https://elsewhere.example/{PRESIGNED}\r\n"), ""),
        "/truncated" => format!("HTTP/1.1 200 OK\r\ncontent-length: 10000\r\n\r\n{secrets}"),
        "/garbage" => format!("{PASSWORD} {secrets}\r\n\r\n"),
        "/gone" => String::new(),
        "/unproven" => {
            with("200 OK", "authentication-info: rspauth=\"0\", nextnonce=\"planted-nonce-2\"\r\n", &secrets)
        }
        "/large" => format!("HTTP/1.1 200 OK\r\ncontent-length: 99999999999\r\n\r\n{secrets}"),
        "/other-scheme" => {
            with("401 X", "www-authenticate: Bearer realm=\"planted-nonce\", Basic realm=\"x\"\r\n", &secrets)
        }
        "/broken-challenge" => {
            with("401 X", "www-authenticate: Digest realm=\"r, nonce=\"planted-nonce\r\n", &secrets)
        }
        "/weak" => with(
            "401 X",
            "www-authenticate: Digest realm=\"r\", nonce=\"planted-nonce\", algorithm=X\r\n",
            "",
        ),
        "/401" => with("401 X", &challenge(), &secrets),
        status => with(&format!("{} X", &status[1..]), "", &secrets),
    }
}

fn challenge() -> String {
    format!("www-authenticate: Digest realm=\"planted-realm\", nonce=\"{NONCE}\", qop=\"auth\"\r\n")
}

impl Server {
    fn start() -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let url = format!("http://{}", listener.local_addr().unwrap());
        let heads = Arc::<Mutex<Vec<String>>>::default();
        let kept = Arc::clone(&heads);
        std::thread::spawn(move || {
            for stream in listener.incoming() {
                let (mut stream, mut head, mut byte) = (stream.unwrap(), Vec::new(), [0]);
                stream.set_read_timeout(Some(Duration::from_secs(10))).unwrap();
                while !head.ends_with(b"\r\n\r\n") && matches!(stream.read(&mut byte), Ok(1)) {
                    head.push(byte[0]);
                }
                let head = String::from_utf8(head).unwrap();
                let path = head.split(' ').nth(1).unwrap_or("/ok").split('?').next().unwrap();
                let signed = head.to_ascii_lowercase().contains("authorization: digest");
                // One connection for each request, whose body is not of interest.
                let answer = match path {
                    "/hang" if signed => {
                        std::thread::spawn(move || stream.read(&mut [0; 64]));
                        continue;
                    }
                    path if signed => answer(path),
                    _ => format!(
                        "HTTP/1.1 401 X\r\n{}content-length: 0\r\nconnection: close\r\n\r\n",
                        challenge()
                    ),
                };
                kept.lock().unwrap().push(head);
                let _the_client_may_have_gone = stream.write_all(answer.as_bytes());
            }
        });
        Self { url, heads }
    }

    /// The nonces, client nonces, responses and the rest of what the client has signed with.
    fn signed_with(&self) -> BTreeSet<String> {
        let heads = self.heads.lock().unwrap();
        let values = heads.iter().filter_map(|head| head.split_once("Digest ")).flat_map(|(_, signed)| {
            let line = signed.lines().next().unwrap().to_owned();
            ["nonce=\"", "cnonce=\"", "response=\""].map(move |name| {
                line.split_once(&format!(" {name}")).unwrap().1.split('"').next().unwrap().to_owned()
            })
        });
        values.collect()
    }
}

fn builder(url: &str) -> ClientBuilder {
    Client::builder()
        .public_key("planted-public-key")
        .private_key(PRIVATE)
        .endpoint("serverless", url)
        .header("x-planted", TOKEN)
        .timeout(Duration::from_millis(500))
        .retries(1)
}

/// Keeps all that an error says, and what a panic with it would.
fn keep(error: &Error) {
    let mut said = format!("{error} {:?} {:?} {:?}", error.message(), error.hint(), error.setting_source());
    let mut next = error.source();
    while let Some(cause) = next {
        write!(said, "{cause} {cause:?}").unwrap();
        next = cause.source();
    }
    say(&said);
    say(error);
}

async fn call(client: &Client, path: &str) -> Result<tidbcloud::Response, Error> {
    let body = Bytes::from(format!(r#"{{"rootPassword": "{PASSWORD}"}}"#));
    client.request(Service::Serverless, "PUT", path, &[], Some(body), CallOptions::default()).await
}

#[tokio::test]
async fn nothing_that_is_planted_is_logged_or_said() {
    tracing::subscriber::set_global_default(Keeping).unwrap();
    log::set_logger(&Keeping).unwrap();
    log::set_max_level(log::LevelFilter::Trace);
    let server = Server::start();

    for path in [
        "/ok",
        "/text",
        "/400",
        "/401",
        "/403",
        "/404",
        "/409",
        "/429",
        "/500",
        "/503",
        "/redirect",
        "/truncated",
        "/garbage",
        "/gone",
        "/unproven",
        "/large",
        "/other-scheme",
        "/broken-challenge",
        "/weak",
        "/hang",
    ] {
        let client = builder(&server.url).build().unwrap();
        say(&client);
        match call(&client, path).await {
            Ok(response) => {
                say(&response);
                keep(&response.json::<Vec<String>>().unwrap_err());
                keep(&response.json::<std::collections::BTreeMap<String, u8>>().unwrap_err());
            }
            Err(error) => keep(&error),
        }
    }
    // What is refused before anything is sent.
    for refused in [
        builder("http://planted-root-password.example"),
        builder(&format!("https://u:{PASSWORD}@h")),
        builder(&server.url).private_key(format!("{PRIVATE}\n")),
        builder(&server.url).private_key(format!(" {PRIVATE}")),
    ] {
        if let Err(error) = refused.build() {
            assert!(!error.to_string().contains(PRIVATE));
            // An endpoint's host is no secret.
            say(&error.to_string().replace("planted-root-password.example", "host"));
        }
    }
    let header = builder(&server.url).header("x-planted", format!("{TOKEN}\r\nx: y")).build().unwrap();
    keep(&call(&header, "/ok").await.unwrap_err());
    let free = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap();
    keep(&call(&builder(&format!("http://{free}")).build().unwrap(), "/ok").await.unwrap_err());
    say(&Secret::from(PASSWORD));
    say(&Input { body: Some(Bytes::from_static(PASSWORD.as_bytes())), ..Input::default() });

    // HTTP/2 on TLS, where headers are logged by other code.
    let emulator = Emulator::builder().start().unwrap();
    let client = Client::builder()
        .public_key(emulator.public_key())
        .private_key(emulator.private_key())
        .endpoint("serverless", &emulator.endpoints()["serverless"])
        .ca_bundle(emulator.ca_file().unwrap())
        .header("x-planted", TOKEN)
        .build()
        .unwrap();
    client.serverless().regions().list().items().try_collect().await.unwrap();
    keep(&client.serverless().clusters().get("1").await.unwrap_err());

    let said = SAID.lock().unwrap().clone();
    for expected in ["h2::", "reqwest", "tidbcloud::engine", "status 503", "not what it should be"] {
        assert!(said.contains(expected), "the search itself does not see {expected:?}");
    }
    let mut secrets = server.signed_with();
    assert!(secrets.len() > 20, "{} values were signed with", secrets.len());
    let planted =
        [PRIVATE, PASSWORD, TOKEN, NONCE, PRESIGNED, "planted-public-key", "response=\"", "cnonce=\""];
    secrets.extend(planted.map(str::to_owned));
    secrets.insert(emulator.private_key().to_owned());
    println_figures(secrets.len(), said.len());
    for secret in &secrets {
        if let Some(at) = said.find(secret.as_str()) {
            let from = said[..at].rfind('\n').unwrap_or(0);
            panic!("{secret:?} is said: {}", said[from..].chars().take(600).collect::<String>());
        }
    }
}

#[allow(clippy::print_stdout, reason = "shown with --nocapture only")]
fn println_figures(secrets: usize, bytes: usize) {
    println!("{secrets} secrets searched for in {bytes} bytes of logs and errors");
}
