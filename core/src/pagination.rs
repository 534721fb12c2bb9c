//! The pages of a list, one after another, with the next one under way while the caller works on this one.
//!
//! A page costs a request of the quota, so the largest page that the service allows is asked for unless the
//! caller chose a size. The next page is fetched on its own task as soon as its token is known; dropping
//! [`Pages`] ends that task. A token that comes a second time would go round for ever, so it is an error; so is a
//! list of more pages than the client's bound. Of the tokens only digests are kept: a server chooses their length.

use std::borrow::Cow;
use std::collections::HashSet;

use serde::de::{IgnoredAny, MapAccess, Visitor};
use serde::{Deserialize, Deserializer};
use tokio::runtime::Handle;
use tokio::task::JoinHandle;

use crate::client::Client;
use crate::error::{Error, ErrorKind};
use crate::input::Input;
use crate::operation::{Operation, Pagination};
use crate::response::Response;

/// The pages of one list. Nothing is sent before the first [`Pages::next`].
pub struct Pages {
    client: Client,
    operation: &'static Operation,
    input: Input,
    prefetch_on: Option<(Client, Handle)>,
    next: Next,
    /// Pages that have come.
    count: u32,
    /// The first half of each token's SHA-256.
    tokens: HashSet<[u8; 16]>,
}

enum Next {
    /// The page that `input` asks for is not under way yet.
    Ask,
    UnderWay(JoinHandle<Result<Response, Error>>),
    Here(Box<Result<Response, Error>>),
    End,
}

/// What a page says of its successor.
#[derive(Debug, PartialEq)]
enum Continuation {
    End,
    Token(String),
    Page(u64),
}

/// In bytes. A longer one would not pass as part of a request's target: servers take about 8 KiB of it.
const LONGEST_TOKEN: usize = 16 << 10;

/// The rule for an operation that is no list: its one answer is the one page.
const SINGLE: Pagination = Pagination::Single { items: "" };

impl Pages {
    pub(crate) fn new(client: Client, operation: &'static Operation, mut input: Input) -> Self {
        let rule = operation.pagination.as_ref().unwrap_or(&const { SINGLE });
        if let Pagination::Token { size, maximum, .. } | Pagination::Page { size, maximum, .. } = rule
            && !input.query.iter().any(|(name, _)| name == size)
        {
            input.query.push(((*size).to_owned(), maximum.to_string()));
        }
        Self {
            client,
            operation,
            input,
            prefetch_on: None,
            next: Next::Ask,
            count: 0,
            tokens: HashSet::new(),
        }
    }

    /// Fetches ahead with another client on another runtime, for a caller whose own runtime only runs while it
    /// waits.
    #[must_use]
    pub fn prefetch_on(mut self, client: Client, runtime: Handle) -> Self {
        self.prefetch_on = Some((client, runtime));
        self
    }

    /// The next page, or `None` after the last.
    ///
    /// # Errors
    /// Those of a call, and [`ErrorKind::Decode`] when the pages do not lead to an end.
    pub async fn next(&mut self) -> Result<Option<Response>, Error> {
        self.arrival().await;
        let page = match std::mem::replace(&mut self.next, Next::End) {
            Next::Here(page) => *page,
            Next::Ask | Next::UnderWay(_) => {
                // Put back first: a caller that gives up here can ask again.
                self.next = Next::Ask;
                self.client.execute(self.operation, self.input.clone()).await
            }
            Next::End => return Ok(None),
        };
        match page {
            Ok(page) => {
                self.next = Next::End;
                self.go_on(&page)?;
                Ok(Some(page))
            }
            Err(error) => {
                // The same page can be asked for again.
                self.next = Next::Ask;
                Err(error)
            }
        }
    }

    /// Ends the list: nothing more is asked for.
    #[cfg(feature = "typed")]
    pub(crate) fn end(&mut self) {
        self.next = Next::End;
    }

    /// Whether another [`Pages::next`] may give a page: `false` from the last page on.
    pub fn has_next(&self) -> bool {
        !matches!(self.next, Next::End)
    }

    /// Waits until the page that is fetched ahead has come, which [`Pages::next`] then hands out at once: for a
    /// caller who has to know when nothing is under way any more.
    pub async fn arrival(&mut self) {
        if let Next::UnderWay(task) = &mut self.next {
            // Awaited in place: a caller that gives up here and asks again finds the same task.
            let page = task.await.unwrap_or_else(|cause| {
                Err(Error::new(
                    ErrorKind::Connection,
                    format!("fetching the next page was broken off: {cause}"),
                )
                .with_operation(self.operation.name))
            });
            self.next = Next::Here(Box::new(page));
        }
    }

    /// Sets out for the page after this one.
    fn go_on(&mut self, page: &Response) -> Result<(), Error> {
        let rule = self.operation.pagination.as_ref().unwrap_or(&const { SINGLE });
        let malformed = |message: String| {
            Error::new(ErrorKind::Decode, message).with_operation(self.operation.name).with_answer(
                page.status(),
                page.headers(),
                page.body(),
            )
        };
        let (name, value) =
            match (rule, continuation(rule, &self.input, page.body())) {
                (_, Err(cause)) => {
                    return Err(malformed(format!("the answer is not a page: {cause}"))
                        .with_position(format!("line {} column {}", cause.line(), cause.column())));
                }
                (Pagination::Token { token: name, next, .. }, Ok(Continuation::Token(token))) => {
                    if token.len() > LONGEST_TOKEN {
                        return Err(malformed(format!("{next} is longer than any request can carry"))
                            .with_position(*next)
                            .with_hint(SERVICE_AT_FAULT));
                    }
                    if !self.tokens.insert(fingerprint(&token)) {
                        return Err(malformed(format!(
                            "{next} repeats an earlier page's, so the list would not end"
                        ))
                        .with_position(*next)
                        .with_hint(SERVICE_AT_FAULT));
                    }
                    (*name, token)
                }
                (Pagination::Page { page: name, .. }, Ok(Continuation::Page(number))) => {
                    (*name, number.to_string())
                }
                _ => return Ok(()),
            };
        self.count += 1;
        let maximum = self.client.engine.config.maximum_pages;
        if self.count >= maximum {
            return Err(malformed(format!("the list goes on after {maximum} pages, which is the bound"))
                .with_hint("Narrow it by a filter, or set a larger maximum_pages."));
        }
        match self.input.query.iter_mut().find(|(existing, _)| existing == name) {
            Some((_, existing)) => *existing = value,
            None => self.input.query.push((name.to_owned(), value)),
        }
        let (client, operation, input) = (self.client.clone(), self.operation, self.input.clone());
        self.next = Next::UnderWay(match &self.prefetch_on {
            Some((client, runtime)) => {
                let client = client.clone();
                runtime.spawn(async move { client.execute(operation, input).await })
            }
            None => tokio::spawn(async move { client.execute(operation, input).await }),
        });
        Ok(())
    }
}

impl Drop for Pages {
    fn drop(&mut self) {
        if let Next::UnderWay(task) = &self.next {
            task.abort();
        }
    }
}

impl std::fmt::Debug for Pages {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.debug_struct("Pages").field("operation", &self.operation.name).finish_non_exhaustive()
    }
}

const SERVICE_AT_FAULT: &str = "This is the service's fault; give the trace id to its support.";

fn fingerprint(token: &str) -> [u8; 16] {
    let digest = ring::digest::digest(&ring::digest::SHA256, token.as_bytes());
    digest.as_ref().first_chunk().copied().unwrap_or_default()
}

/// What follows a page.
fn continuation(rule: &Pagination, input: &Input, body: &[u8]) -> Result<Continuation, serde_json::Error> {
    match rule {
        Pagination::Single { .. } => Ok(Continuation::End),
        Pagination::Token { next, .. } => {
            // Most lists end with their first page, where the token is absent or empty, and a search is much
            // cheaper than a parse of 100 KB. A name that is written with escapes is not found; no JSON writer
            // escapes ASCII letters.
            let mut tokens = memchr::memmem::find_iter(body, next.as_bytes());
            if tokens.all(|at| is_empty_field(&body[at + next.len()..])) {
                return Ok(Continuation::End);
            }
            let outline = Outline::read(body, Names { token: next, total: "", items: "" })?;
            Ok(outline.token.filter(|token| !token.is_empty()).map_or(Continuation::End, Continuation::Token))
        }
        Pagination::Page { items, size, maximum, page, total } => {
            let outline = Outline::read(body, Names { token: "", total, items })?;
            let asked = |name: &str| {
                input
                    .query
                    .iter()
                    .find(|(given, _)| given == name)
                    .and_then(|(_, value)| value.parse::<u64>().ok())
            };
            let number = asked(page).unwrap_or(1);
            let seen = number.saturating_mul(asked(size).unwrap_or(u64::from(*maximum)));
            // An empty page ends the list whatever the total says, so that a total that grows cannot lead on.
            let goes_on = outline.items > 0 && seen < outline.total;
            Ok(if goes_on { Continuation::Page(number + 1) } else { Continuation::End })
        }
    }
}

/// Whether an empty text follows a field's name: `": ""`.
fn is_empty_field(after_name: &[u8]) -> bool {
    let value = after_name.strip_prefix(b"\"").map(<[u8]>::trim_ascii_start);
    let value = value.and_then(|rest| rest.strip_prefix(b":")).map(<[u8]>::trim_ascii_start);
    value.is_some_and(|value| value.starts_with(b"\"\""))
}

/// The names of the fields that an outline takes from a page; an empty name takes none.
#[derive(Clone, Copy)]
struct Names<'a> {
    token: &'a str,
    total: &'a str,
    items: &'a str,
}

/// What of a page's outermost object tells how the list goes on. The items themselves are skipped.
#[derive(Default)]
struct Outline {
    token: Option<String>,
    total: u64,
    items: usize,
}

impl Outline {
    fn read(body: &[u8], names: Names<'_>) -> Result<Self, serde_json::Error> {
        let mut reader = serde_json::Deserializer::from_slice(body);
        let outline = reader.deserialize_map(names)?;
        reader.end()?;
        Ok(outline)
    }
}

impl<'de> Visitor<'de> for Names<'_> {
    type Value = Outline;

    fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str("an object with a list in it")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut fields: A) -> Result<Outline, A::Error> {
        let mut outline = Outline::default();
        while let Some(name) = fields.next_key::<Cow<'_, str>>()? {
            if name.is_empty() {
                fields.next_value::<IgnoredAny>()?;
            } else if name == self.token {
                outline.token = fields.next_value()?;
            } else if name == self.total {
                outline.total = fields.next_value::<Count>()?.0;
            } else if name == self.items {
                outline.items =
                    fields.next_value::<Option<Vec<IgnoredAny>>>()?.map_or(0, |items| items.len());
            } else {
                fields.next_value::<IgnoredAny>()?;
            }
        }
        Ok(outline)
    }
}

/// A count, which may come as a number, as a string or as `null`.
struct Count(u64);

impl<'de> Deserialize<'de> for Count {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let count = crate::wire::int64::option(deserializer)?;
        Ok(Self(count.and_then(|count| u64::try_from(count).ok()).unwrap_or(0)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::operation::Method;
    use crate::service::Service;
    use crate::transport::script::{CHALLENGE, Script, answer, engine, ok, status};

    const TOKEN: Pagination = Pagination::Token {
        items: "rows",
        size: "pageSize",
        maximum: 100,
        token: "pageToken",
        next: "nextPageToken",
    };
    const PAGE: Pagination =
        Pagination::Page { items: "items", size: "page_size", maximum: 100, page: "page", total: "total" };

    fn after(
        rule: &Pagination,
        query: &[(&str, &str)],
        body: &str,
    ) -> Result<Continuation, serde_json::Error> {
        let query = query.iter().map(|(name, value)| ((*name).into(), (*value).into())).collect();
        continuation(rule, &Input { query, ..Input::default() }, body.as_bytes())
    }

    #[test]
    fn a_token_leads_on_and_its_absence_ends() {
        for end in [r#"{"rows": []}"#, r#"{"nextPageToken": ""}"#, r#"{"nextPageToken": null}"#] {
            assert_eq!(after(&TOKEN, &[], end).unwrap(), Continuation::End, "{end}");
        }
        let on = r#"{"rows": [{"nextPageToken": "inner"}], "nextPageToken": "t\u0031"}"#;
        assert_eq!(after(&TOKEN, &[], on).unwrap(), Continuation::Token("t1".into()));
        for end in [
            r#"{"rows": [{"nextPageToken": "inner"}]}"#,
            r#"{"rows": [{"nextPageToken" :  "" }, "nextPageToken"], "nextPageToken":""}"#,
        ] {
            assert_eq!(after(&TOKEN, &[], end).unwrap(), Continuation::End, "{end}");
        }
        let on = r#"{"rows": [{"nextPageToken": ""}], "nextPageToken":"t2"}"#;
        assert_eq!(after(&TOKEN, &[], on).unwrap(), Continuation::Token("t2".into()));
    }

    #[test]
    fn numbered_pages_lead_on_until_the_total_is_reached() {
        let body = r#"{"items": [1, 2], "total": "5"}"#;
        let size = ("page_size", "2");
        assert_eq!(after(&PAGE, &[size], body).unwrap(), Continuation::Page(2));
        assert_eq!(after(&PAGE, &[size, ("page", "2")], body).unwrap(), Continuation::Page(3));
        assert_eq!(after(&PAGE, &[size, ("page", "3")], body).unwrap(), Continuation::End);
        assert_eq!(after(&PAGE, &[size], r#"{"items": [], "total": 5}"#).unwrap(), Continuation::End);
        assert_eq!(after(&PAGE, &[], body).unwrap(), Continuation::End);
    }

    #[test]
    fn what_is_no_page_is_an_error() {
        for wrong in ["{\"nextPageToken\": 5}", "{\"nextPageToken\": \"a\"", "nextPageToken"] {
            assert!(after(&TOKEN, &[], wrong).is_err(), "{wrong}");
        }
    }

    static LIST: Operation = Operation {
        name: "serverless.rows.list",
        service: Service::Serverless,
        method: Method::Get,
        path: "/v1/rows",
        alternative_path: None,
        idempotent: true,
        pagination: Some(TOKEN),
        waits: &[],
        settled_by: None,
        error_in_answer: None,
    };

    fn page(token: &str) -> crate::transport::script::Act {
        ok(&format!(r#"{{"rows": [1], "nextPageToken": "{token}"}}"#))
    }

    #[tokio::test(start_paused = true)]
    async fn the_largest_page_is_asked_for_and_the_next_is_under_way_before_it_is_wanted() {
        let script = Script::new([answer(401, CHALLENGE, ""), page("a"), page("")]);
        let mut pages = Client::of(engine(&script)).pages(&LIST, Input::default());
        assert!(pages.next().await.unwrap().is_some());
        while script.sent().len() < 3 {
            tokio::task::yield_now().await;
        }
        let targets: Vec<_> =
            script.sent()[1..].iter().map(|sent| sent.url.query().unwrap().to_owned()).collect();
        assert_eq!(targets, ["pageSize=100", "pageSize=100&pageToken=a"]);
        assert!(pages.next().await.unwrap().is_some());
        assert!(pages.next().await.unwrap().is_none());
        assert!(pages.next().await.unwrap().is_none());
    }

    #[tokio::test(start_paused = true)]
    async fn a_token_that_repeats_is_an_error_and_ends_the_list() {
        let script = Script::new([answer(401, CHALLENGE, ""), page("a"), page("b"), page("a")]);
        let mut pages = Client::of(engine(&script)).pages(&LIST, Input::default());
        pages.next().await.unwrap();
        pages.next().await.unwrap();
        let error = pages.next().await.unwrap_err();
        assert_eq!((error.kind(), error.position()), (ErrorKind::Decode, Some("nextPageToken")));
        assert!(pages.next().await.unwrap().is_none());
    }

    #[tokio::test(start_paused = true)]
    async fn a_page_that_failed_can_be_asked_for_again() {
        let acts = [answer(401, CHALLENGE, ""), page("a"), status(400), page("")];
        let script = Script::new(acts);
        let mut pages = Client::of(engine(&script)).pages(&LIST, Input::default());
        pages.next().await.unwrap();
        assert_eq!(pages.next().await.unwrap_err().kind(), ErrorKind::BadRequest);
        assert!(pages.next().await.unwrap().is_some());
        assert!(pages.next().await.unwrap().is_none());
    }

    #[tokio::test(start_paused = true)]
    async fn a_size_that_the_caller_chose_stays() {
        let script = Script::new([answer(401, CHALLENGE, ""), page("")]);
        let input = Input { query: vec![("pageSize".into(), "7".into())], ..Input::default() };
        Client::of(engine(&script)).pages(&LIST, input).next().await.unwrap();
        assert_eq!(script.sent()[1].url.query(), Some("pageSize=7"));
    }

    #[tokio::test(start_paused = true)]
    async fn dropping_the_pages_ends_what_is_under_way() {
        let script = Script::new([answer(401, CHALLENGE, ""), page("a")]);
        let mut pages = Client::of(engine(&script)).pages(&LIST, Input::default());
        pages.next().await.unwrap();
        drop(pages);
        tokio::task::yield_now().await;
        assert_eq!(script.sent().len(), 2);
    }
}
