//! What was asked of the emulator, so that a test can see what a client put on the wire.
//!
//! A request is written down before it is served and completed after, so that one whose client gave up is
//! there too. That must be cheap: an entry is a few words and small boxes, and only reading turns it into
//! JSON. Memory is bounded in entries and in bytes; the oldest go first.

use std::collections::VecDeque;
use std::sync::Arc;

use http::{HeaderMap, Method, Version};
use parking_lot::Mutex;
use serde::Serialize;
use serde_json::{Map, Value};

use crate::connection::Connection;
use crate::server::Received;

const MOST_ENTRIES: usize = 200_000;
const MOST_BYTES: usize = 96 << 20;
/// A longer body is cut here.
const MOST_BODY: usize = 64 << 10;

/// One request, as it is told.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct JournalEntry {
    /// Rises with each request; the order in which they were answered.
    pub sequence: u64,
    /// The connection it came on: a number of the emulator's own.
    pub connection: u64,
    /// The operation's canonical name, where the path leads to one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub operation: Option<&'static str>,
    /// The HTTP method.
    pub method: String,
    /// The request target as it came, with its query.
    pub target: String,
    /// `HTTP/1.1` or `HTTP/2.0`.
    pub http_version: &'static str,
    /// Whether it carried a good Digest answer.
    pub authenticated: bool,
    /// The status answered; 0 when there was no answer: none yet, or the connection was torn down.
    pub status: u16,
    /// Names in lower case. Of a repeated header, the values joined by a comma.
    pub headers: Map<String, Value>,
    /// The body as text, cut after 64 KiB; absent when there was none.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub body: Option<String>,
    /// Whether the operation took effect, even if its answer was lost on the way.
    pub applied: bool,
}

/// One request, as it is kept.
#[derive(Debug)]
pub(crate) struct Entry {
    connection: Arc<Connection>,
    /// Its key, where that is not the connection's.
    public_key: Option<Box<str>>,
    operation: Option<&'static str>,
    method: Method,
    target: Box<str>,
    version: Version,
    authenticated: bool,
    status: u16,
    applied: bool,
    headers: Box<[u8]>,
    body: Box<[u8]>,
}

impl Entry {
    pub(crate) fn new(
        connection: &Arc<Connection>,
        received: &Received,
        operation: Option<&'static str>,
    ) -> Self {
        let Received { method, target, version, headers, body, .. } = received;
        Self {
            connection: Arc::clone(connection),
            public_key: None,
            operation,
            method: method.clone(),
            target: target.as_str().into(),
            version: *version,
            authenticated: false,
            status: 0,
            applied: false,
            headers: flatten(headers),
            body: body[..body.len().min(MOST_BODY)].into(),
        }
    }

    /// Whose key it names.
    pub(crate) fn claim(&mut self, public_key: &str) {
        self.connection.belongs_to(public_key);
        self.public_key = (self.connection.public_key() != Some(public_key)).then(|| public_key.into());
    }

    /// It has proved to have that key.
    pub(crate) fn prove(&mut self) {
        self.authenticated = true;
    }

    fn public_key(&self) -> Option<&str> {
        self.public_key.as_deref().or_else(|| self.connection.public_key())
    }

    fn size(&self) -> usize {
        size_of::<Self>() + self.target.len() + self.headers.len() + self.body.len()
    }

    fn tell(&self, sequence: u64) -> JournalEntry {
        JournalEntry {
            sequence,
            connection: self.connection.id(),
            operation: self.operation,
            method: self.method.to_string(),
            target: self.target.to_string(),
            http_version: if self.version == Version::HTTP_2 { "HTTP/2.0" } else { "HTTP/1.1" },
            authenticated: self.authenticated,
            status: self.status,
            headers: unflatten(&self.headers),
            body: (!self.body.is_empty()).then(|| String::from_utf8_lossy(&self.body).into_owned()),
            applied: self.applied,
        }
    }
}

/// Names and values behind each other, each ended by a byte that neither can hold.
fn flatten(headers: &HeaderMap) -> Box<[u8]> {
    let length = headers.iter().map(|(name, value)| name.as_str().len() + value.len() + 2).sum();
    let mut flat = Vec::with_capacity(length);
    for (name, value) in headers {
        flat.extend_from_slice(name.as_str().as_bytes());
        flat.push(b'\n');
        flat.extend_from_slice(value.as_bytes());
        flat.push(b'\n');
    }
    flat.into_boxed_slice()
}

fn unflatten(flat: &[u8]) -> Map<String, Value> {
    let mut headers: Map<String, Value> = Map::new();
    let mut parts = flat.split(|byte| *byte == b'\n').map(String::from_utf8_lossy);
    while let (Some(name), Some(value)) = (parts.next(), parts.next()) {
        match headers.get_mut(name.as_ref()) {
            Some(Value::String(first)) => {
                first.push_str(", ");
                first.push_str(&value);
            }
            _ => {
                headers.insert(name.into_owned(), value.into());
            }
        }
    }
    headers
}

/// The requests so far, within bounds.
#[derive(Debug, Default)]
pub(crate) struct Journal {
    kept: Mutex<Kept>,
}

#[derive(Debug, Default)]
struct Kept {
    entries: VecDeque<(u64, Entry)>,
    bytes: usize,
    next: u64,
    dropped: u64,
}

impl Journal {
    /// Writes an entry and gives its sequence number.
    pub(crate) fn write(&self, entry: Entry) -> u64 {
        let mut kept = self.kept.lock();
        kept.next += 1;
        let sequence = kept.next;
        kept.bytes += entry.size();
        kept.entries.push_back((sequence, entry));
        while kept.entries.len() > MOST_ENTRIES || kept.bytes > MOST_BYTES {
            let Some((_, oldest)) = kept.entries.pop_front() else { break };
            kept.bytes -= oldest.size();
            kept.dropped += 1;
        }
        sequence
    }

    /// Completes an entry once its answer is known.
    pub(crate) fn complete(&self, sequence: u64, status: u16, applied: bool) {
        let mut kept = self.kept.lock();
        // Sequence numbers rise, with gaps where entries were cleared; this one is among the newest.
        let mut newest = kept.entries.iter_mut().rev().take_while(|(number, _)| *number >= sequence);
        if let Some((_, entry)) = newest.find(|(number, _)| *number == sequence) {
            entry.status = status;
            entry.applied = applied;
        }
    }

    /// The entries of some keys, or all.
    pub(crate) fn read(&self, keys: Option<&[String]>) -> Vec<JournalEntry> {
        let kept = self.kept.lock();
        let wanted = kept.entries.iter().filter(|(_, entry)| is_of(entry, keys));
        wanted.map(|(sequence, entry)| entry.tell(*sequence)).collect()
    }

    /// How many entries were dropped for want of room since all were last cleared.
    pub(crate) fn dropped(&self) -> u64 {
        self.kept.lock().dropped
    }

    /// Drops the entries of some keys, or all.
    pub(crate) fn clear(&self, keys: Option<&[String]>) {
        let mut kept = self.kept.lock();
        kept.entries.retain(|(_, entry)| !is_of(entry, keys));
        if keys.is_none() {
            kept.dropped = 0;
        }
        kept.bytes = kept.entries.iter().map(|(_, entry)| entry.size()).sum();
    }
}

fn is_of(entry: &Entry, keys: Option<&[String]>) -> bool {
    keys.is_none_or(|keys| keys.iter().any(|key| entry.public_key() == Some(key)))
}

#[cfg(test)]
mod tests {
    use bytes::Bytes;

    use super::*;

    fn entry(key: Option<&str>, target: &str, body: &str) -> Entry {
        let mut headers = HeaderMap::new();
        headers.append("x-list", http::HeaderValue::from_static("a"));
        headers.append("x-list", http::HeaderValue::from_static("b"));
        let body = body.to_owned().into();
        let received = Received::new(Method::GET, target.to_owned(), Version::HTTP_11, None, headers, body);
        let mut entry = Entry::new(&Connection::new(), &received, None);
        if let Some(key) = key {
            entry.claim(key);
        }
        entry
    }

    #[test]
    fn entries_are_told_in_order_with_their_headers() {
        let journal = Journal::default();
        journal.write(entry(None, "/a?b=c", ""));
        journal.write(entry(None, "/d", "text"));
        let told = journal.read(None);
        assert_eq!(told.iter().map(|entry| entry.sequence).collect::<Vec<_>>(), [1, 2]);
        assert_eq!((told[0].target.as_str(), told[0].body.as_deref()), ("/a?b=c", None));
        assert_eq!(
            (told[1].headers["x-list"].as_str(), told[1].body.as_deref()),
            (Some("a, b"), Some("text"))
        );
    }

    #[test]
    fn entries_are_read_and_cleared_by_key() {
        let journal = Journal::default();
        for key in [Some("one"), Some("other"), None] {
            journal.write(entry(key, "/", ""));
        }
        assert_eq!(journal.read(Some(&["one".to_owned()])).len(), 1);
        journal.clear(Some(&["one".to_owned()]));
        assert_eq!((journal.read(Some(&["one".to_owned()])).len(), journal.read(None).len()), (0, 2));
        journal.clear(None);
        assert!(journal.read(None).is_empty());
    }

    #[test]
    fn unsigned_requests_belong_to_the_key_that_their_connection_names_later() {
        let journal = Journal::default();
        let connection = Connection::new();
        let received = Received::new(
            Method::GET,
            "/".to_owned(),
            Version::HTTP_11,
            None,
            HeaderMap::new(),
            Bytes::new(),
        );
        for key in [None, Some("one"), Some("other")] {
            let mut entry = Entry::new(&connection, &received, None);
            if let Some(key) = key {
                entry.claim(key);
            }
            journal.write(entry);
        }
        assert_eq!(
            (journal.read(Some(&["one".to_owned()])).len(), journal.read(Some(&["other".to_owned()])).len()),
            (2, 1)
        );
    }

    #[test]
    fn an_entry_can_be_completed_later_even_after_others_were_cleared() {
        let journal = Journal::default();
        journal.write(entry(Some("one"), "/", ""));
        let sequence = journal.write(entry(Some("other"), "/", ""));
        journal.clear(Some(&["one".to_owned()]));
        journal.complete(sequence, 200, true);
        let told = journal.read(None);
        assert_eq!((told[0].status, told[0].applied), (200, true));
    }

    #[test]
    fn memory_is_bounded_by_dropping_the_oldest() {
        let journal = Journal::default();
        let body = "x".repeat(MOST_BODY * 2);
        let count = MOST_BYTES / MOST_BODY + 10;
        for _ in 0..count {
            journal.write(entry(None, "/", &body));
        }
        let told = journal.read(None);
        assert!(told.len() < count);
        assert_eq!(journal.dropped(), u64::try_from(count - told.len()).unwrap_or(0));
        assert_eq!(told.last().map(|entry| entry.sequence), u64::try_from(count).ok());
        assert_eq!(told[0].body.as_ref().map(String::len), Some(MOST_BODY));
    }
}
