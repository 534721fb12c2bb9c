//! What the generated methods return: a call, a list or a wait that is described but not yet begun.
//!
//! A method collects its arguments here and ends in `.await`; each of the three then makes one [`Input`] and
//! hands it to the engine. Arguments that cannot be encoded, and required ones that are missing, are remembered
//! and come out as the error of the await, so that the methods themselves can be chained.

use std::future::{Future, IntoFuture};
use std::marker::PhantomData;
use std::pin::Pin;
use std::time::Duration;

use bytes::Bytes;
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Map, Value};

use crate::client::Client;
use crate::error::{Error, ErrorKind};
use crate::input::{CallOptions, Input};
use crate::operation::{Operation, Wait};
use crate::pagination::Pages;
use crate::response::Response;
use crate::rules::Rules;
use crate::wait::{Progress, WaitOptions, Waiter};

/// A future that a call turns into.
pub type BoxFuture<T> = Pin<Box<dyn Future<Output = Result<T, Error>> + Send>>;

/// The arguments of a call on their way into an [`Input`].
#[derive(Clone)]
struct Draft {
    client: Client,
    operation: &'static Operation,
    input: Input,
    fields: Option<Map<String, Value>>,
    rules: Option<&'static Rules>,
    refused: Option<(&'static str, String)>,
}

impl Draft {
    fn new(client: &Client, operation: &'static Operation, path: Vec<String>) -> Self {
        let input = Input::with_path(path);
        Self { client: client.clone(), operation, input, fields: None, rules: None, refused: None }
    }

    fn field(&mut self, name: &'static str, value: impl Serialize) {
        match serde_json::to_value(value) {
            Ok(value) => {
                self.fields.get_or_insert_default().insert(name.to_owned(), value);
            }
            Err(cause) => self.refused = Some((name, format!("{name} cannot be written as JSON: {cause}"))),
        }
    }

    fn with_rules(&mut self, rules: &'static Rules) {
        self.rules = Some(rules);
        if rules.body.is_some() {
            self.fields.get_or_insert_default();
        }
    }

    /// Refuses path values and a query that break a rule.
    fn check_target(&self) -> Result<(), Error> {
        let Some(rules) = self.rules else { return Ok(()) };
        rules
            .check_target(self.operation, &self.input.path, &self.input.query)
            .map_err(|error| error.with_operation(self.operation.name))
    }

    fn finish(self) -> Result<(Client, &'static Operation, Input), Error> {
        self.check_target()?;
        let Self { client, operation, mut input, fields, rules, refused } = self;
        let of_operation = |error: Error| error.with_operation(operation.name);
        if let Some((argument, message)) = refused {
            return Err(of_operation(Error::invalid_argument(argument, message)));
        }
        if let Some(fields) = fields {
            rules.map_or(Ok(()), |rules| rules.check_body(&fields)).map_err(of_operation)?;
            let body = match fields.values().next() {
                Some(value) if rules.is_some_and(|rules| rules.bare) => serde_json::to_vec(value),
                _ => serde_json::to_vec(&fields),
            };
            input.body = Some(body.map(Bytes::from).map_err(|cause| {
                Error::invalid_argument("body", format!("the body cannot be written as JSON: {cause}"))
            })?);
        }
        Ok((client, operation, input))
    }
}

/// A typed value with the answer that it was read from.
#[derive(Clone, Debug)]
pub struct Answer<T> {
    /// The typed value.
    pub value: T,
    /// Status, headers, trace id and the body's bytes.
    pub response: Response,
}

/// One call of an operation; `.await` sends it.
#[must_use = "a call is sent only when it is awaited"]
pub struct Call<T> {
    draft: Draft,
    answer: PhantomData<fn() -> T>,
}

impl<T: DeserializeOwned + Send + 'static> Call<T> {
    #[doc(hidden)]
    pub fn new(client: &Client, operation: &'static Operation, path: Vec<String>) -> Self {
        Self { draft: Draft::new(client, operation, path), answer: PhantomData }
    }

    #[doc(hidden)]
    #[expect(
        clippy::needless_pass_by_value,
        reason = "generated setters hand over numbers and fresh strings"
    )]
    pub fn query(mut self, name: &'static str, value: impl ToString) -> Self {
        self.draft.input.query.push((name.to_owned(), value.to_string()));
        self
    }

    #[doc(hidden)]
    pub fn field(mut self, name: &'static str, value: impl Serialize) -> Self {
        self.draft.field(name, value);
        self
    }

    /// Says what is known of the arguments.
    pub(crate) fn rules(mut self, rules: &'static Rules) -> Self {
        self.draft.with_rules(rules);
        self
    }

    /// Other bounds or headers for this call.
    pub fn with_options(mut self, options: CallOptions) -> Self {
        self.draft.input.options = options;
        self
    }

    /// The typed value together with the whole answer.
    ///
    /// # Errors
    /// As awaiting the call itself.
    pub async fn with_response(self) -> Result<Answer<T>, Error> {
        let (client, operation, input) = self.draft.finish()?;
        let response = client.execute(operation, input).await?;
        Ok(Answer { value: decode(&response)?, response })
    }
}

/// The typed value of an answer. Where nothing is expected, whatever came is passed over.
fn decode<T: DeserializeOwned + 'static>(response: &Response) -> Result<T, Error> {
    if std::any::TypeId::of::<T>() == std::any::TypeId::of::<()>() {
        return serde_json::from_value(Value::Null)
            .map_err(|cause| Error::new(ErrorKind::Decode, cause.to_string()));
    }
    response.json()
}

impl<T: DeserializeOwned + Send + 'static> IntoFuture for Call<T> {
    type Output = Result<T, Error>;
    type IntoFuture = BoxFuture<T>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move { Ok(self.with_response().await?.value) })
    }
}

/// A list; nothing is sent before the first item or page is asked for.
#[must_use = "a list is fetched only when its items or pages are asked for"]
pub struct List<P, I> {
    draft: Draft,
    page: PhantomData<fn() -> (P, I)>,
}

impl<P: DeserializeOwned, I: DeserializeOwned> List<P, I> {
    #[doc(hidden)]
    pub fn new(client: &Client, operation: &'static Operation, path: Vec<String>) -> Self {
        Self { draft: Draft::new(client, operation, path), page: PhantomData }
    }

    #[doc(hidden)]
    #[expect(
        clippy::needless_pass_by_value,
        reason = "generated setters hand over numbers and fresh strings"
    )]
    pub fn query(mut self, name: &'static str, value: impl ToString) -> Self {
        self.draft.input.query.push((name.to_owned(), value.to_string()));
        self
    }

    /// Says what is known of the arguments.
    pub(crate) fn rules(mut self, rules: &'static Rules) -> Self {
        self.draft.with_rules(rules);
        self
    }

    /// Other bounds or headers for each page's call.
    pub fn with_options(mut self, options: CallOptions) -> Self {
        self.draft.input.options = options;
        self
    }

    /// The pages, one after another. The next one is fetched while this one is in the caller's hands.
    pub fn pages(self) -> TypedPages<P> {
        let refused = self.draft.check_target().err();
        let Draft { client, operation, input, .. } = self.draft;
        TypedPages { pages: client.pages(operation, input), refused, page: PhantomData }
    }

    /// The items of all pages.
    pub fn items(self) -> Items<I> {
        let field = self.draft.operation.pagination.as_ref().map_or("", |rule| rule.items());
        let refused = self.draft.check_target().err();
        let Draft { client, operation, input, .. } = self.draft;
        Items { pages: client.pages(operation, input), refused, field, ready: Vec::new().into_iter() }
    }
}

/// The typed pages of a list.
#[derive(Debug)]
pub struct TypedPages<P> {
    pages: Pages,
    refused: Option<Error>,
    page: PhantomData<fn() -> P>,
}

impl<P: DeserializeOwned> TypedPages<P> {
    /// The next page with its whole answer, or `None` after the last.
    ///
    /// # Errors
    /// Those of a call, and [`ErrorKind::Decode`] when the pages do not lead to an end.
    pub async fn try_next(&mut self) -> Result<Option<Answer<P>>, Error> {
        if let Some(error) = self.refused.take() {
            self.pages.end();
            return Err(error);
        }
        let Some(response) = self.pages.next().await? else { return Ok(None) };
        Ok(Some(Answer { value: response.json_page()?, response }))
    }
}

/// The items of a list over all its pages.
#[derive(Debug)]
pub struct Items<I> {
    pages: Pages,
    refused: Option<Error>,
    field: &'static str,
    ready: std::vec::IntoIter<I>,
}

impl<I: DeserializeOwned> Items<I> {
    /// The next item, or `None` after the last.
    ///
    /// # Errors
    /// As [`TypedPages::try_next`].
    pub async fn try_next(&mut self) -> Result<Option<I>, Error> {
        if let Some(error) = self.refused.take() {
            self.pages.end();
            return Err(error);
        }
        loop {
            if let Some(item) = self.ready.next() {
                return Ok(Some(item));
            }
            let Some(response) = self.pages.next().await? else { return Ok(None) };
            self.ready = response.json_field(self.field)?.into_iter();
        }
    }

    /// All items at once. A list of thousands takes a request for every hundred.
    ///
    /// # Errors
    /// As [`TypedPages::try_next`].
    pub async fn try_collect(mut self) -> Result<Vec<I>, Error> {
        let mut items = Vec::new();
        while let Some(item) = self.try_next().await? {
            items.push(item);
        }
        Ok(items)
    }
}

type ProgressCallback = Box<dyn FnMut(&Progress) + Send>;

/// A wait; `.await` begins it. `Option<T>` as its value: `None` where the resource is gone and that was awaited.
#[must_use = "a wait begins only when it is awaited"]
pub struct WaitCall<T> {
    draft: Draft,
    wait: &'static Wait,
    options: WaitOptions,
    progress: Option<ProgressCallback>,
    answer: PhantomData<fn() -> T>,
}

impl<T: DeserializeOwned + Send + 'static> WaitCall<T> {
    #[doc(hidden)]
    pub fn new(
        client: &Client,
        operation: &'static Operation,
        wait: &'static Wait,
        path: Vec<String>,
    ) -> Self {
        let draft = Draft::new(client, operation, path);
        Self { draft, wait, options: WaitOptions::default(), progress: None, answer: PhantomData }
    }

    /// Says what is known of the path values.
    #[allow(dead_code, reason = "which services are compiled decides whether a wait has such")]
    pub(crate) fn rules(mut self, rules: &'static Rules) -> Self {
        self.draft.with_rules(rules);
        self
    }

    /// How long to wait in all.
    pub fn timeout(mut self, bound: Duration) -> Self {
        self.options.timeout = Some(bound);
        self
    }

    /// The first and the longest pause between two polls.
    pub fn intervals(mut self, initial: Duration, maximum: Duration) -> Self {
        self.options.initial_interval = Some(initial);
        self.options.maximum_interval = Some(maximum);
        self
    }

    /// Is told what each poll saw.
    pub fn progress(mut self, callback: impl FnMut(&Progress) + Send + 'static) -> Self {
        self.progress = Some(Box::new(callback));
        self
    }

    /// Other bounds or headers for each poll.
    pub fn with_options(mut self, options: CallOptions) -> Self {
        self.draft.input.options = options;
        self
    }

    async fn run(self) -> Result<T, Error> {
        let Self { draft, wait, options, mut progress, .. } = self;
        let (client, operation, input) = draft.finish()?;
        let mut waiter: Waiter = client.wait(operation, wait, input, options);
        loop {
            let seen = waiter.next().await?;
            if let Some(callback) = &mut progress {
                callback(&seen);
            }
            if seen.done {
                return match seen.response {
                    Some(response) => response.json(),
                    None => serde_json::from_value(Value::Null)
                        .map_err(|_| Error::new(ErrorKind::WaitFailed, "the resource no longer exists")),
                };
            }
        }
    }
}

impl<T: DeserializeOwned + Send + 'static> IntoFuture for WaitCall<T> {
    type Output = Result<T, Error>;
    type IntoFuture = BoxFuture<T>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.run())
    }
}
