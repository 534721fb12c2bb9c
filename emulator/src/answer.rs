//! An answer on its way out: status, headers and body, and the ways in which a body can go wrong.

use std::io;
use std::io::Write as _;
use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::Duration;

use bytes::Bytes;
use flate2::Compression;
use flate2::write::GzEncoder;
use http::{HeaderMap, HeaderValue, Response, StatusCode, header};
use http_body_util::Full;
use hyper::body::{Body, Frame, SizeHint};
use tokio::time::Sleep;

/// A smaller body is not worth compressing.
const LEAST_TO_COMPRESS: usize = 256;
/// Long enough for half an answer to leave this machine.
const FLUSH: Duration = Duration::from_millis(50);

/// An answer before it becomes an HTTP message.
#[derive(Debug)]
pub(crate) struct Answer {
    pub(crate) status: StatusCode,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Bytes,
    /// Whether the body breaks off in the middle.
    pub(crate) cut: bool,
}

impl Answer {
    pub(crate) fn new(status: StatusCode, content_type: &'static str, body: impl Into<Bytes>) -> Self {
        let mut headers = HeaderMap::with_capacity(8);
        headers.insert(header::CONTENT_TYPE, HeaderValue::from_static(content_type));
        Self { status, headers, body: body.into(), cut: false }
    }

    pub(crate) fn json(status: StatusCode, body: impl Into<Bytes>) -> Self {
        Self::new(status, "application/json", body)
    }

    /// Compresses the body where the caller takes it.
    pub(crate) fn compress_for(&mut self, request: &HeaderMap) {
        let accepted = request.get(header::ACCEPT_ENCODING).is_some_and(|value| {
            value.to_str().is_ok_and(|list| list.split(',').any(|coding| coding.trim().starts_with("gzip")))
        });
        if !accepted
            || self.body.len() < LEAST_TO_COMPRESS
            || self.headers.contains_key(header::CONTENT_ENCODING)
        {
            return;
        }
        let mut encoder = GzEncoder::new(Vec::with_capacity(self.body.len() / 4), Compression::fast());
        // Writing into memory cannot fail; if it did, the body goes out as it is.
        if encoder.write_all(&self.body).is_ok()
            && let Ok(compressed) = encoder.finish()
        {
            self.body = compressed.into();
            self.headers.insert(header::CONTENT_ENCODING, HeaderValue::from_static("gzip"));
            self.headers.insert(header::VARY, HeaderValue::from_static("accept-encoding"));
        }
    }

    pub(crate) fn into_response(self) -> Response<Payload> {
        let payload = if self.cut {
            let part = Some(self.body.slice(..self.body.len() / 2));
            Payload::Cut { part, length: self.body.len() as u64, pause: Box::pin(tokio::time::sleep(FLUSH)) }
        } else {
            Payload::Whole(Full::new(self.body))
        };
        let mut response = Response::new(payload);
        *response.status_mut() = self.status;
        *response.headers_mut() = self.headers;
        response
    }
}

/// The body of an answer.
#[derive(Debug)]
pub(crate) enum Payload {
    Whole(Full<Bytes>),
    /// Promises `length` bytes, sends `part`, and then fails.
    Cut {
        part: Option<Bytes>,
        length: u64,
        /// The first half has to be on the wire before the failure, which takes everything unsent with it.
        pause: Pin<Box<Sleep>>,
    },
}

impl Body for Payload {
    type Data = Bytes;
    type Error = io::Error;

    fn poll_frame(
        self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, io::Error>>> {
        match self.get_mut() {
            Payload::Whole(full) => Pin::new(full).poll_frame(context).map_err(|never| match never {}),
            Payload::Cut { part, pause, .. } => match part.take() {
                Some(part) => Poll::Ready(Some(Ok(Frame::data(part)))),
                None => pause
                    .as_mut()
                    .poll(context)
                    .map(|()| Some(Err(io::Error::other("the answer is cut short, as a fault wants it")))),
            },
        }
    }

    fn is_end_stream(&self) -> bool {
        match self {
            Payload::Whole(full) => full.is_end_stream(),
            Payload::Cut { .. } => false,
        }
    }

    fn size_hint(&self) -> SizeHint {
        match self {
            Payload::Whole(full) => full.size_hint(),
            Payload::Cut { length, .. } => SizeHint::with_exact(*length),
        }
    }
}

#[cfg(test)]
mod tests {
    use std::io::Read as _;

    use super::*;

    fn accepting(encoding: &'static str) -> HeaderMap {
        HeaderMap::from_iter([(header::ACCEPT_ENCODING, HeaderValue::from_static(encoding))])
    }

    #[test]
    fn bodies_are_compressed_for_those_who_take_it() {
        let text = "tidb ".repeat(100);
        let mut answer = Answer::json(StatusCode::OK, text.clone());
        answer.compress_for(&accepting("br, gzip;q=0.5"));
        assert_eq!(answer.headers["content-encoding"], "gzip");
        let mut unpacked = String::new();
        flate2::read::GzDecoder::new(&answer.body[..]).read_to_string(&mut unpacked).expect("gzip");
        assert_eq!(unpacked, text);
    }

    #[test]
    fn small_bodies_and_other_callers_get_it_plain() {
        let mut small = Answer::json(StatusCode::OK, "{}");
        small.compress_for(&accepting("gzip"));
        assert!(!small.headers.contains_key("content-encoding"));
        let mut large = Answer::json(StatusCode::OK, "tidb ".repeat(100));
        large.compress_for(&accepting("br"));
        assert!(!large.headers.contains_key("content-encoding"));
    }
}
