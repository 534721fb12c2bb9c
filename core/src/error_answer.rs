//! Reads what the service says in an error answer.
//!
//! Two JSON envelopes are in use (`{"code", "message", "details"}` and `{"code", "error", "msgPrefix",
//! "status"}`), and the gateway in front may answer HTML, plain text or nothing. Whatever comes, the caller
//! gets one error of the right kind with the service's own words and a way out.

use std::time::Duration;

use bytes::Bytes;
use http::HeaderMap;
use serde_json::Value;

use crate::error::{Error, ErrorKind};

/// How much of a body that is no JSON is repeated in a message, in characters.
const EXCERPT: usize = 200;
/// How much of what the service says is repeated in a message, in characters. The body has it whole.
const LONGEST_WORDS: usize = 2000;
/// The largest body that is read as an envelope, in bytes: as a tree of JSON it takes up to thirty times its size.
const LARGEST_ENVELOPE: usize = 1 << 20;

/// The error that an answer with a failing status stands for.
pub(crate) fn error(status: u16, headers: &HeaderMap, body: &Bytes, retry_after: Option<Duration>) -> Error {
    let said = Said::read(body);
    let message = said.message.clone().unwrap_or_else(|| reason(status));
    with_what_was_said(ErrorKind::of_status(status), message, said, status, headers, body, retry_after)
}

/// The error that an answer with a good status holds all the same: `field` has its code, unless that is zero or
/// empty. The code decides the kind where it is a status of HTTP.
pub(crate) fn error_inside(field: &str, status: u16, headers: &HeaderMap, body: &Bytes) -> Option<Error> {
    let answer = envelope(body)?;
    let code = match answer.get(field)? {
        Value::String(code) => legible(code),
        Value::Number(code) => code.to_string(),
        _ => return None,
    };
    if matches!(code.as_str(), "" | "0") {
        return None;
    }
    let meant = code.parse().ok().filter(|code| (400..600).contains(code));
    let mut said = Said::read(body);
    let message = said.message.clone().unwrap_or_else(|| match meant {
        Some(status) => reason(status),
        None => format!("the service answered with the code {code}"),
    });
    said.code = Some(code);
    let kind = meant.map_or(ErrorKind::BadRequest, ErrorKind::of_status);
    Some(with_what_was_said(kind, message, said, status, headers, body, None))
}

fn reason(status: u16) -> String {
    http::StatusCode::from_u16(status).ok().and_then(|code| code.canonical_reason()).map_or_else(
        || format!("the service answered {status}"),
        |reason| format!("the service answered: {reason}"),
    )
}

fn with_what_was_said(
    kind: ErrorKind,
    message: String,
    said: Said,
    status: u16,
    headers: &HeaderMap,
    body: &Bytes,
    retry_after: Option<Duration>,
) -> Error {
    let mut error = Error::new(kind, message)
        .with_answer(status, headers, body)
        .with_code(said.code, said.details)
        .with_retry_after(retry_after);
    if let Some(hint) = hint(kind, retry_after) {
        error = error.with_hint(hint);
    }
    error
}

/// What to do about an answer of this kind.
fn hint(kind: ErrorKind, retry_after: Option<Duration>) -> Option<String> {
    Some(match kind {
        ErrorKind::Authentication => {
            "Check that the public and private key belong together and that the key still exists.".into()
        }
        ErrorKind::PermissionDenied => {
            "Give the API key a role that allows this, or use a key of the right project.".into()
        }
        ErrorKind::NotFound => {
            "Check the id, and that the API key belongs to its organization and project.".into()
        }
        ErrorKind::Conflict => "Read the resource's state and try again when it allows this.".into(),
        ErrorKind::RateLimit => match retry_after {
            Some(pause) => {
                format!("The limit resets in {} s; until then this key is refused.", pause.as_secs())
            }
            None => "Wait a minute: each API key has 100 requests a minute.".into(),
        },
        ErrorKind::Server => {
            "Try again later; if it stays so, give the trace id to TiDB Cloud's support.".into()
        }
        _ => return None,
    })
}

/// The service's words, as far as the body has any.
#[derive(Default)]
struct Said {
    message: Option<String>,
    code: Option<String>,
    details: Option<String>,
}

impl Said {
    fn read(body: &[u8]) -> Self {
        match envelope(body) {
            Some(Value::Object(envelope)) => {
                let text = |name: &str| match envelope.get(name) {
                    Some(Value::String(text)) if !text.is_empty() => Some(legible(text)),
                    Some(value @ Value::Number(_)) => Some(value.to_string()),
                    _ => None,
                };
                let other = envelope.get("error").filter(|value| !value.is_null());
                let message = text("message")
                    .or_else(|| match (text("msgPrefix"), text("error")) {
                        (Some(prefix), Some(error)) => Some(format!("{prefix}: {error}")),
                        (prefix, error) => prefix.or(error),
                    })
                    .or_else(|| other.map(|value| legible(&value.to_string())));
                let details = envelope
                    .get("details")
                    .filter(|details| {
                        !details.is_null() && details.as_array().is_none_or(|list| !list.is_empty())
                    })
                    .or(other.filter(|value| !value.is_string()))
                    .map(Value::to_string);
                Self { message, code: text("code"), details }
            }
            Some(Value::String(text)) => Self { message: Some(legible(&text)), ..Self::default() },
            _ => Self { message: excerpt(body), ..Self::default() },
        }
    }
}

fn envelope(body: &[u8]) -> Option<Value> {
    if body.len() > LARGEST_ENVELOPE {
        return None;
    }
    serde_json::from_slice(body).ok()
}

/// The service's words on one line and not without end, so that they can neither forge a log's line nor steer a
/// terminal.
fn legible(text: &str) -> String {
    let (mut characters, mut line) = (text.chars(), String::with_capacity(text.len().min(LONGEST_WORDS)));
    for character in characters.by_ref().take(LONGEST_WORDS) {
        line.push(if character.is_control() { ' ' } else { character });
    }
    if characters.next().is_some() {
        line.push('…');
    }
    line
}

/// The beginning of a body that is no JSON envelope, on one line; `None` when there is nothing to read.
fn excerpt(body: &[u8]) -> Option<String> {
    let text = String::from_utf8_lossy(&body[..body.len().min(4 * EXCERPT)]);
    let text = text.trim();
    if text.is_empty() || text.starts_with('<') {
        return None;
    }
    let line = text.split_whitespace().collect::<Vec<_>>().join(" ");
    Some(line.chars().filter(|character| !character.is_control()).take(EXCERPT).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(status: u16, body: &'static str) -> Error {
        error(status, &HeaderMap::new(), &Bytes::from_static(body.as_bytes()), None)
    }

    #[test]
    fn the_status_envelope_gives_code_message_and_details() {
        let error = read(401, r#"{"code": 49900001, "message": "public_key not found", "details": ["a"]}"#);
        assert_eq!(error.kind(), ErrorKind::Authentication);
        assert_eq!((error.code(), error.details()), (Some("49900001"), Some(r#"["a"]"#)));
        assert_eq!(error.message(), "public_key not found");
        assert!(error.hint().is_some_and(|hint| hint.contains("private key")));
    }

    #[test]
    fn what_the_service_says_cannot_forge_a_line_and_ends() {
        let error = read(400, r#"{"code": "a\nb", "message": "no\r\nERROR \u001b[31mforged"}"#);
        assert_eq!((error.message(), error.code()), ("no  ERROR  [31mforged", Some("a b")));
        let body = format!(r#"{{"message": "{}"}}"#, "x".repeat(100_000));
        let error = super::error(400, &HeaderMap::new(), &Bytes::from(body), None);
        assert_eq!(error.message().chars().count(), LONGEST_WORDS + 1);
    }

    #[test]
    fn an_envelope_too_large_to_be_one_is_not_taken_apart() {
        let body = format!(r#"{{"message": "m", "details": [{}0]}}"#, "0,".repeat(LARGEST_ENVELOPE / 2));
        let error = super::error(500, &HeaderMap::new(), &Bytes::from(body), None);
        assert_eq!((error.kind(), error.details()), (ErrorKind::Server, None));
        assert!(error.message().starts_with(r#"{"message": "m""#));
    }

    #[test]
    fn the_prefix_envelope_joins_prefix_and_error() {
        let error = read(400, r#"{"code": "E1", "error": "bad month", "msgPrefix": "bill", "status": 400}"#);
        assert_eq!((error.message(), error.code()), ("bill: bad month", Some("E1")));
    }

    #[test]
    fn an_error_that_is_an_object_is_kept_as_details() {
        let error =
            read(400, r#"{"code": "E1", "error": {"field": "month"}, "msgPrefix": "", "status": 400}"#);
        assert_eq!(error.details(), Some(r#"{"field":"month"}"#));
    }

    #[test]
    fn a_good_status_can_carry_an_error_code() {
        let inside = |body: &'static str| {
            error_inside("code", 200, &HeaderMap::new(), &Bytes::from_static(body.as_bytes()))
        };
        for good in [r#"{"code": 0, "message": "success"}"#, r#"{"code": "0"}"#, r#"{"code": ""}"#, "{}", ""]
        {
            assert!(inside(good).is_none(), "{good}");
        }
        let error = inside(r#"{"code": 404, "message": "no such user"}"#).unwrap();
        assert_eq!(
            (error.kind(), error.status(), error.code()),
            (ErrorKind::NotFound, Some(200), Some("404"))
        );
        assert_eq!(error.message(), "no such user");
        let error = inside(r#"{"code": 49900001}"#).unwrap();
        assert_eq!((error.kind(), error.code()), (ErrorKind::BadRequest, Some("49900001")));
        assert_eq!(error.message(), "the service answered with the code 49900001");
    }

    #[test]
    fn html_and_nothing_fall_back_to_the_status() {
        assert_eq!(read(502, "<html><h1>Bad Gateway</h1>").message(), "the service answered: Bad Gateway");
        assert_eq!(read(503, "").message(), "the service answered: Service Unavailable");
        assert_eq!(read(599, "").message(), "the service answered 599");
    }

    #[test]
    fn plain_text_is_repeated_on_one_line_and_cut() {
        assert_eq!(read(500, "no\n  luck\u{7}").message(), "no luck");
        let long: &'static str = Box::leak("x".repeat(5000).into_boxed_str());
        assert_eq!(read(500, long).message().len(), EXCERPT);
    }
}
