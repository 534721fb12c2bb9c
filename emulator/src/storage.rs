//! Object storage in the manner of S3: buckets of an organization, reached through presigned URLs.
//!
//! A URL names its method, its path and until when it is good, and a tag over these; who has the URL needs no
//! key. Errors are XML as S3 writes them. Objects that an export is still writing exist already, and appear
//! when the export has ended.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use bytes::Bytes;
use http::{HeaderMap, HeaderValue, Method, StatusCode, header};
use md5::{Digest, Md5};
use parking_lot::RwLock;
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, percent_decode_str, utf8_percent_encode};
use ring::hmac;
use ring::rand::SystemRandom;
use serde::{Deserialize, Serialize};

use crate::answer::Answer;
use crate::clock::Moment;
use crate::organization::Organization;

/// The path under which storage lives.
pub(crate) const PREFIX: &str = "/_storage/";
/// What stays as it is in the path of a URL.
const PATH: &AsciiSet = &NON_ALPHANUMERIC.remove(b'/').remove(b'-').remove(b'_').remove(b'.').remove(b'~');

/// The objects of all organizations.
pub(crate) struct Storage {
    key: hmac::Key,
    /// By organization and then `bucket/key`.
    objects: RwLock<BTreeMap<(u64, String), Object>>,
}

#[derive(Clone, Debug)]
struct Object {
    bytes: Bytes,
    /// From when on it can be seen.
    from: Moment,
}

/// An object in a state file.
#[derive(Serialize, Deserialize)]
pub(crate) struct SavedObject {
    organization: u64,
    path: String,
    from: Moment,
    content: String,
}

/// Why storage does not do what it is asked: a status, and the code and message of S3's errors.
struct Refusal(StatusCode, &'static str, &'static str);

const UNSIGNED: Refusal =
    Refusal(StatusCode::FORBIDDEN, "AccessDenied", "Access denied: the URL is not presigned.");
const EXPIRED: Refusal = Refusal(StatusCode::FORBIDDEN, "AccessDenied", "Request has expired");
const INCOMPLETE: Refusal = Refusal(
    StatusCode::BAD_REQUEST,
    "AuthorizationQueryParametersError",
    "The URL lacks its date or its expiry.",
);
const FORGED: Refusal = Refusal(
    StatusCode::FORBIDDEN,
    "SignatureDoesNotMatch",
    "The signature is not the one for this method and path.",
);
const BAD_DIGEST: Refusal =
    Refusal(StatusCode::BAD_REQUEST, "BadDigest", "The body is not the one that Content-MD5 tells.");
const NO_SUCH_KEY: Refusal = Refusal(StatusCode::NOT_FOUND, "NoSuchKey", "The specified key does not exist.");
const INVALID_RANGE: Refusal =
    Refusal(StatusCode::RANGE_NOT_SATISFIABLE, "InvalidRange", "The range is outside of the object.");
const BAD_METHOD: Refusal =
    Refusal(StatusCode::METHOD_NOT_ALLOWED, "MethodNotAllowed", "Objects are got and put, nothing else.");

/// A request to storage.
pub(crate) struct Asked<'a> {
    pub(crate) method: &'a Method,
    /// The path on the wire, after [`PREFIX`].
    pub(crate) path: &'a str,
    pub(crate) query: &'a str,
    pub(crate) headers: &'a HeaderMap,
    pub(crate) body: Bytes,
}

impl Storage {
    pub(crate) fn new() -> Self {
        let key = hmac::Key::generate(hmac::HMAC_SHA256, &SystemRandom::new())
            .expect("the system's random source has to work for URLs to be safe");
        Self { key, objects: RwLock::default() }
    }

    pub(crate) fn put(&self, organization: u64, path: String, bytes: Bytes, from: Moment) {
        self.objects.write().insert((organization, path), Object { bytes, from });
    }

    pub(crate) fn get(&self, organization: u64, path: &str, now: Moment) -> Option<Bytes> {
        let objects = self.objects.read();
        objects
            .get(&(organization, path.to_owned()))
            .filter(|object| object.from <= now)
            .map(|object| object.bytes.clone())
    }

    /// Paths and contents of the objects whose path begins with `prefix`, in order.
    pub(crate) fn list(&self, organization: u64, prefix: &str, now: Moment) -> Vec<(String, Bytes)> {
        let objects = self.objects.read();
        let from = (organization, prefix.to_owned());
        let within = objects
            .range(from..)
            .take_while(|((owner, path), _)| *owner == organization && path.starts_with(prefix));
        within
            .filter(|(_, object)| object.from <= now)
            .map(|((_, path), object)| (path.clone(), object.bytes.clone()))
            .collect()
    }

    pub(crate) fn remove(&self, organization: u64, prefix: &str) {
        self.objects.write().retain(|(owner, path), _| *owner != organization || !path.starts_with(prefix));
    }

    pub(crate) fn clear(&self) {
        self.objects.write().clear();
    }

    pub(crate) fn save(&self) -> Vec<SavedObject> {
        let objects = self.objects.read();
        let saved = objects.iter().map(|((organization, path), object)| SavedObject {
            organization: *organization,
            path: path.clone(),
            from: object.from,
            content: STANDARD.encode(&object.bytes),
        });
        saved.collect()
    }

    pub(crate) fn load(&self, saved: Vec<SavedObject>) {
        for SavedObject { organization, path, from, content } in saved {
            if let Ok(bytes) = STANDARD.decode(content) {
                self.put(organization, path, bytes.into(), from);
            }
        }
    }

    /// Path and query of a URL that is good for one method and so many seconds of the organization's clock.
    pub(crate) fn presign(
        &self,
        method: &Method,
        organization: &Organization,
        path: &str,
        seconds: i64,
    ) -> String {
        let path = utf8_percent_encode(path, PATH).to_string();
        let (key, date) = (organization.public_key(), organization.clock.now().milliseconds());
        let signature = self.sign(method, &path, key, date, seconds);
        format!(
            "{PREFIX}{path}?X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-Credential={key}&X-Amz-Date={date}&X-Amz-Expires={seconds}&X-Amz-SignedHeaders=host&X-Amz-Signature={signature}"
        )
    }

    fn sign(&self, method: &Method, path: &str, key: &str, date: i64, seconds: i64) -> String {
        let text = format!("{method}\n{path}\n{key}\n{date}\n{seconds}");
        let tag = hmac::sign(&self.key, text.as_bytes());
        hex(tag.as_ref())
    }

    /// Serves a presigned URL. `find` gives the organization of a public key.
    pub(crate) fn serve<O: AsRef<Organization>>(
        &self,
        asked: &Asked<'_>,
        find: impl Fn(&str) -> Option<O>,
    ) -> Answer {
        self.answer(asked, find).unwrap_or_else(|Refusal(status, code, message)| {
            let resource = asked.path.replace('&', "&amp;").replace('<', "&lt;");
            let body = format!(
                "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<Error><Code>{code}</Code><Message>{message}</Message><Resource>/{resource}</Resource></Error>"
            );
            Answer::new(status, "application/xml", body)
        })
    }

    fn answer<O: AsRef<Organization>>(
        &self,
        asked: &Asked<'_>,
        find: impl Fn(&str) -> Option<O>,
    ) -> Result<Answer, Refusal> {
        let (organization, path, now) = self.admit(asked, find)?;
        match *asked.method {
            Method::PUT => self.store(organization, path, asked, now),
            Method::GET | Method::HEAD => self.fetch(organization, &path, asked, now),
            _ => Err(BAD_METHOD),
        }
    }

    /// Whose object a URL is for, when it is genuine and still good.
    fn admit<O: AsRef<Organization>>(
        &self,
        asked: &Asked<'_>,
        find: impl Fn(&str) -> Option<O>,
    ) -> Result<(u64, String, Moment), Refusal> {
        let query: BTreeMap<_, _> = form_urlencoded::parse(asked.query.as_bytes()).collect();
        let number = |name: &str| query.get(name)?.parse::<i64>().ok();
        let key = query.get("X-Amz-Credential").ok_or(UNSIGNED)?;
        let signature = query.get("X-Amz-Signature").ok_or(UNSIGNED)?;
        let date = number("X-Amz-Date").ok_or(INCOMPLETE)?;
        let seconds = number("X-Amz-Expires").ok_or(INCOMPLETE)?;
        // What may be read may be asked about: a URL for GET is good for HEAD too.
        let method = if asked.method == Method::HEAD { &Method::GET } else { asked.method };
        let expected = self.sign(method, asked.path, key, date, seconds);
        let genuine: bool = subtle::ConstantTimeEq::ct_eq(expected.as_bytes(), signature.as_bytes()).into();
        let organization = find(key).filter(|_| genuine).ok_or(FORGED)?;
        let organization = organization.as_ref();
        let now = organization.clock.now();
        if now >= Moment::from_milliseconds(date).plus_seconds(seconds) {
            return Err(EXPIRED);
        }
        let path = percent_decode_str(asked.path).decode_utf8_lossy().into_owned();
        Ok((organization.id, path, now))
    }

    fn store(
        &self,
        organization: u64,
        path: String,
        asked: &Asked<'_>,
        now: Moment,
    ) -> Result<Answer, Refusal> {
        let promised = asked.headers.get("content-md5").map(HeaderValue::as_bytes);
        let digest = STANDARD.encode(Md5::digest(&asked.body));
        if promised.is_some_and(|promised| promised != digest.as_bytes()) {
            return Err(BAD_DIGEST);
        }
        let mut answer = Answer::new(StatusCode::OK, "application/xml", Bytes::new());
        insert(&mut answer.headers, header::ETAG, etag(&asked.body));
        self.put(organization, path, asked.body.clone(), now);
        Ok(answer)
    }

    fn fetch(
        &self,
        organization: u64,
        path: &str,
        asked: &Asked<'_>,
        now: Moment,
    ) -> Result<Answer, Refusal> {
        let bytes = self.get(organization, path, now).ok_or(NO_SUCH_KEY)?;
        let mut answer = Answer::new(StatusCode::OK, "application/octet-stream", bytes.clone());
        insert(&mut answer.headers, header::ETAG, etag(&bytes));
        insert(&mut answer.headers, header::ACCEPT_RANGES, "bytes".to_owned());
        if let Some(range) = asked.headers.get(header::RANGE).and_then(|range| range.to_str().ok()) {
            let (first, last) = parse_range(range, bytes.len()).ok_or(INVALID_RANGE)?;
            answer.status = StatusCode::PARTIAL_CONTENT;
            answer.body = bytes.slice(first..=last);
            insert(
                &mut answer.headers,
                header::CONTENT_RANGE,
                format!("bytes {first}-{last}/{}", bytes.len()),
            );
        }
        Ok(answer)
    }
}

/// The `ETag` of an object, quotes included.
pub(crate) fn etag(bytes: &[u8]) -> String {
    format!("\"{}\"", hex(&Md5::digest(bytes)))
}

fn hex(bytes: &[u8]) -> String {
    let mut text = String::with_capacity(bytes.len() * 2);
    for byte in bytes {
        // Writing into a string cannot fail.
        let _ = write!(text, "{byte:02x}");
    }
    text
}

fn insert(headers: &mut HeaderMap, name: header::HeaderName, value: String) {
    if let Ok(value) = HeaderValue::try_from(value) {
        headers.insert(name, value);
    }
}

/// First and last byte of a `Range` header with one range; `None` when it lies outside.
fn parse_range(range: &str, length: usize) -> Option<(usize, usize)> {
    let (first, last) = range.strip_prefix("bytes=")?.split_once('-')?;
    let end = length.checked_sub(1)?;
    let (first, last) = match (first.parse::<usize>(), last.parse::<usize>()) {
        (Ok(first), Ok(last)) => (first, last.min(end)),
        (Ok(first), Err(_)) if last.is_empty() => (first, end),
        (Err(_), Ok(count)) if first.is_empty() && count > 0 => (length.saturating_sub(count), end),
        _ => return None,
    };
    (first <= last).then_some((first, last))
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::*;
    use crate::ids::Ids;
    use crate::organization::Blueprint;

    struct Fixture {
        storage: Storage,
        organization: Arc<Organization>,
    }

    impl Fixture {
        fn new() -> Self {
            let blueprint = Blueprint { time_factor: 1.0, ..Blueprint::default() };
            Self {
                storage: Storage::new(),
                organization: Arc::new(Organization::new(blueprint, &Ids::after(0))),
            }
        }

        fn url(&self, method: &Method) -> String {
            self.storage.presign(method, &self.organization, "bucket/a b.csv", 60)
        }

        fn ask(
            &self,
            method: &Method,
            url: &str,
            headers: &[(&'static str, &'static str)],
            body: &'static str,
        ) -> Answer {
            let (path, query) =
                url.strip_prefix(PREFIX).and_then(|rest| rest.split_once('?')).unwrap_or((url, ""));
            let headers = headers
                .iter()
                .map(|(name, value)| (name.parse().expect("a name"), value.parse().expect("a value")));
            let headers: HeaderMap = headers.collect();
            let asked =
                Asked { method, path, query, headers: &headers, body: Bytes::from_static(body.as_bytes()) };
            let find =
                |key: &str| (key == self.organization.public_key()).then(|| Arc::clone(&self.organization));
            self.storage.serve(&asked, find)
        }
    }

    fn code(answer: &Answer) -> String {
        let text = String::from_utf8_lossy(&answer.body);
        text.split("<Code>").nth(1).and_then(|rest| rest.split('<').next()).unwrap_or_default().to_owned()
    }

    #[test]
    fn what_was_put_is_got() {
        let fixture = Fixture::new();
        let put = fixture.ask(&Method::PUT, &fixture.url(&Method::PUT), &[], "1,2,3\n");
        assert_eq!(
            (put.status, put.headers["etag"].to_str().ok()),
            (StatusCode::OK, Some("\"c8263e8422925b0872ee1fb7c953742a\""))
        );
        let got = fixture.ask(&Method::GET, &fixture.url(&Method::GET), &[], "");
        assert_eq!((got.status, &got.body[..]), (StatusCode::OK, &b"1,2,3\n"[..]));
        let part = fixture.ask(&Method::GET, &fixture.url(&Method::GET), &[("range", "bytes=2-")], "");
        assert_eq!((part.status, &part.body[..]), (StatusCode::PARTIAL_CONTENT, &b"2,3\n"[..]));
        assert_eq!(part.headers["content-range"], "bytes 2-5/6");
    }

    #[test]
    fn a_url_is_for_its_method_and_path_only() {
        let fixture = Fixture::new();
        let url = fixture.url(&Method::GET);
        assert_eq!(code(&fixture.ask(&Method::PUT, &url, &[], "x")), "SignatureDoesNotMatch");
        let elsewhere = url.replace("bucket/", "other/");
        assert_eq!(code(&fixture.ask(&Method::GET, &elsewhere, &[], "")), "SignatureDoesNotMatch");
        let longer = url.replace("X-Amz-Expires=60", "X-Amz-Expires=6000");
        assert_eq!(code(&fixture.ask(&Method::GET, &longer, &[], "")), "SignatureDoesNotMatch");
        assert_eq!(code(&fixture.ask(&Method::GET, "bucket/a%20b.csv", &[], "")), "AccessDenied");
    }

    #[test]
    fn a_url_expires_by_its_organizations_clock() {
        let fixture = Fixture::new();
        let url = fixture.url(&Method::GET);
        assert_eq!(code(&fixture.ask(&Method::GET, &url, &[], "")), "NoSuchKey");
        fixture.organization.clock.advance(60.0);
        let expired = fixture.ask(&Method::GET, &url, &[], "");
        assert_eq!((expired.status, code(&expired)), (StatusCode::FORBIDDEN, "AccessDenied".to_owned()));
    }

    #[test]
    fn a_body_has_to_be_the_one_its_digest_tells() {
        let fixture = Fixture::new();
        let url = fixture.url(&Method::PUT);
        let wrong =
            fixture.ask(&Method::PUT, &url, &[("content-md5", "AAAAAAAAAAAAAAAAAAAAAA==")], "1,2,3\n");
        assert_eq!((wrong.status, code(&wrong)), (StatusCode::BAD_REQUEST, "BadDigest".to_owned()));
    }

    #[test]
    fn objects_of_the_future_and_of_others_are_not_there() {
        let fixture = Fixture::new();
        let now = fixture.organization.clock.now();
        fixture.storage.put(1, "b/x".to_owned(), Bytes::from_static(b"x"), now.plus_seconds(5));
        assert_eq!(fixture.storage.get(1, "b/x", now), None);
        assert!(fixture.storage.get(1, "b/x", now.plus_seconds(5)).is_some());
        assert!(fixture.storage.list(2, "b/", now.plus_seconds(5)).is_empty());
        assert_eq!(fixture.storage.list(1, "b/", now.plus_seconds(5)).len(), 1);
    }

    #[test]
    fn ranges_are_cut_to_the_object() {
        assert_eq!(parse_range("bytes=0-3", 10), Some((0, 3)));
        assert_eq!(parse_range("bytes=8-99", 10), Some((8, 9)));
        assert_eq!(parse_range("bytes=-4", 10), Some((6, 9)));
        assert_eq!(parse_range("bytes=10-", 10), None);
        assert_eq!(parse_range("bytes=5-2", 10), None);
        assert_eq!(parse_range("lines=1-2", 10), None);
        assert_eq!(parse_range("bytes=0-0", 0), None);
    }
}
