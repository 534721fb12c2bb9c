//! What the client must pass, case by case: the number in a test's name is the hard case it stands for.

mod answering;
mod burst;
mod choosing;
mod mutations;
mod parsing;
mod refusals;
mod server;
mod sessions;
mod vectors;

use http::StatusCode;
use http::header::{HeaderMap, HeaderValue, WWW_AUTHENTICATE};

use super::challenge::{Challenge, Offer};
use super::{AuthError, Authenticator, DigestHash, Exchange, Leg, Origin, RequestLine, Verdict};
use crate::credentials::Credentials;
use crate::secret::Secret;

const USERNAME: &str = "Mufasa";
const PASSWORD: &str = "Circle of Life";
const GET: RequestLine<'static> = RequestLine { method: "GET", target: "/dir/index.html", body: None };

fn credentials(username: &str, password: &str) -> Credentials {
    Credentials { public_key: username.to_owned(), private_key: Secret::from(password) }
}

fn authenticator() -> Authenticator {
    Authenticator::new(credentials(USERNAME, PASSWORD), DigestHash::Md5).unwrap()
}

fn origin(url: &str) -> Origin {
    Origin::of(&url.parse().unwrap())
}

fn here() -> Origin {
    origin("https://api.example.org")
}

/// The headers of a 401 with these values of `WWW-Authenticate`.
fn challenges<V: AsRef<[u8]>>(values: impl IntoIterator<Item = V>) -> HeaderMap {
    let values = values.into_iter().map(|value| HeaderValue::from_bytes(value.as_ref()).unwrap());
    values.map(|value| (WWW_AUTHENTICATE, value)).collect()
}

fn parse(value: impl AsRef<[u8]>) -> Vec<Offer> {
    super::challenge::parse([value.as_ref()])
}

/// The only challenge in a header value.
fn digest(value: impl AsRef<[u8]>) -> Challenge {
    let mut offers = parse(value);
    match (offers.pop(), offers.is_empty()) {
        (Some(Offer::Digest(challenge)), true) => *challenge,
        _ => panic!("not exactly one Digest challenge"),
    }
}

async fn signed(exchange: &mut Exchange<'_>) -> String {
    match exchange.authorize().await.unwrap() {
        Leg::Signed(header) => String::from_utf8(header.as_bytes().to_vec()).unwrap(),
        Leg::Unsigned => panic!("not signed"),
    }
}

fn unauthorized(exchange: &mut Exchange<'_>, value: &str) -> Result<Verdict, AuthError> {
    exchange.answered(StatusCode::UNAUTHORIZED, &challenges([value]), None)
}

fn ok(exchange: &mut Exchange<'_>) -> Verdict {
    exchange.answered(StatusCode::OK, &HeaderMap::new(), None).unwrap()
}

/// The first header after a cold start against this challenge.
async fn answer_to(authenticator: &Authenticator, request: RequestLine<'_>, challenge: &str) -> String {
    let origin = here();
    let mut exchange = authenticator.begin(&origin, request);
    assert!(matches!(exchange.authorize().await.unwrap(), Leg::Unsigned));
    assert_eq!(unauthorized(&mut exchange, challenge), Ok(Verdict::Retry));
    let header = signed(&mut exchange).await;
    assert_eq!(ok(&mut exchange), Verdict::Passed);
    header
}

/// A parameter of a header as it is written, with its quotes where it has them.
fn parameter<'a>(header: &'a str, name: &str) -> Option<&'a str> {
    let mut rest = header.strip_prefix("Digest ").expect("a Digest header");
    loop {
        let (found, value) = rest.split_once('=')?;
        let mut escaped = false;
        let mut inside = false;
        let end = value.bytes().position(|byte| {
            let ends = byte == b',' && !inside;
            inside ^= byte == b'"' && !escaped;
            escaped = byte == b'\\' && !escaped;
            ends
        });
        let end = end.unwrap_or(value.len());
        if found == name {
            return Some(&value[..end]);
        }
        rest = value.get(end + 2..)?;
    }
}
