//! The transport on `reqwest`: connections, TLS, HTTP/1.1 and HTTP/2, gzip, proxies.
//!
//! It follows no redirect and repeats nothing of its own accord beyond what HTTP says was never processed: a
//! redirect would carry a signature made for another target, and whether a repeat is safe is the engine's
//! decision. It reads a body only up to a bound.

use std::error::Error as StdError;
use std::time::Duration;

use bytes::Bytes;
use futures_util::future::{BoxFuture, FutureExt as _};

use super::{Answer, Broken, Request, Transport, tls};
use crate::config::Config;
use crate::error::{Error, Phase};
use crate::operation::Method;
use crate::retry::Failure;

/// The bound on connecting, so that an attempt that never reached the service is known as such.
const CONNECT_TIMEOUT: Duration = Duration::from_secs(10);
/// Idle connections are closed before the service's gateway does it: nginx keeps them for 75 s.
const IDLE_TIMEOUT: Duration = Duration::from_secs(50);
/// How much of a 401's body is read, in bytes, and for how long.
const LARGEST_REFUSAL: usize = 64 << 10;
const REFUSAL_TIMEOUT: Duration = Duration::from_secs(2);
/// How much of a cause's text is repeated in a message, in characters: a server chooses some of it.
const LONGEST_CAUSE: usize = 300;

/// A pool of connections.
pub(crate) struct Network {
    client: reqwest::Client,
    maximum_body: usize,
}

/// Which versions of HTTP are offered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Versions {
    /// HTTP/2 where the server takes it: requests at once share a connection.
    Both,
    /// HTTP/1.1 alone: one request after another costs both sides half as much without HTTP/2's frames.
    Http1,
}

impl Network {
    pub(crate) fn new(settings: &Config, versions: Versions) -> Result<Self, Error> {
        let mut config = tls::config(settings.ca_bundle.as_deref())?;
        let mut builder = reqwest::Client::builder();
        if versions == Versions::Http1 {
            config.alpn_protocols = vec![b"http/1.1".to_vec()];
            builder = builder.http1_only();
        }
        let client = builder
            .tls_backend_preconfigured(config)
            .user_agent(&settings.user_agent)
            .redirect(reqwest::redirect::Policy::none())
            .connect_timeout(CONNECT_TIMEOUT)
            .pool_idle_timeout(IDLE_TIMEOUT)
            .tcp_nodelay(true)
            .build()
            .map_err(|cause| {
                Error::config("user_agent", "an argument", format!("the client cannot be set up: {cause}"))
                    .with_source(cause)
            })?;
        Ok(Self { client, maximum_body: settings.maximum_body })
    }

    async fn exchange(&self, request: Request) -> Result<Answer, Broken> {
        let method = match request.method {
            Method::Get => reqwest::Method::GET,
            Method::Post => reqwest::Method::POST,
            Method::Put => reqwest::Method::PUT,
            Method::Patch => reqwest::Method::PATCH,
            Method::Delete => reqwest::Method::DELETE,
        };
        let mut outgoing = reqwest::Request::new(method, request.url);
        *outgoing.headers_mut() = request.headers;
        *outgoing.body_mut() = request.body.map(reqwest::Body::from);
        let mut incoming =
            self.client.execute(outgoing).await.map_err(|cause| classify(cause, Phase::Exchange))?;
        let status = incoming.status();
        let headers = std::mem::take(incoming.headers_mut());
        let body = if status == reqwest::StatusCode::UNAUTHORIZED {
            read_refusal(&mut incoming).await
        } else {
            read(&mut incoming, self.maximum_body).await?
        };
        Ok(Answer { status, headers, body })
    }
}

impl Transport for Network {
    fn send(&self, request: Request) -> BoxFuture<'_, Result<Answer, Broken>> {
        self.exchange(request).boxed()
    }
}

/// Reads a body up to a bound, which counts what a content coding has made of it. One that comes in one piece is
/// not copied.
async fn read(incoming: &mut reqwest::Response, bound: usize) -> Result<Bytes, Broken> {
    // What says of itself that it is too large is not begun with.
    if incoming
        .content_length()
        .is_some_and(|length| usize::try_from(length).is_ok_and(|length| length > bound))
    {
        return Err(too_large(bound));
    }
    let mut next = async || incoming.chunk().await.map_err(|cause| classify(cause, Phase::Body));
    let Some(first) = next().await? else { return Ok(Bytes::new()) };
    if first.len() > bound {
        return Err(too_large(bound));
    }
    let mut more = next().await?;
    let Some(second) = &more else { return Ok(first) };
    let mut body = Vec::with_capacity((2 * (first.len() + second.len())).min(bound));
    body.extend_from_slice(&first);
    while let Some(piece) = more {
        let length = body.len() + piece.len();
        if length > bound {
            return Err(too_large(bound));
        }
        if length > body.capacity() {
            // Doubled, but never beyond the bound: what is held at once stays below twice the bound.
            body.reserve_exact(length.max((2 * body.capacity()).min(bound)) - body.len());
        }
        body.extend_from_slice(&piece);
        more = next().await?;
    }
    Ok(body.into())
}

/// The same request would bring the same body, so it is not repeated.
fn too_large(bound: usize) -> Broken {
    Broken {
        failure: Failure::Final(Phase::Body),
        timed_out: false,
        message: format!("the answer's body is larger than the bound of {bound} bytes"),
        hint: Some(
            "Ask for less at once, by a smaller page or a narrower filter, or set a larger maximum_body.",
        ),
        source: None,
    }
}

/// Reads a 401's body to its end, so that the connection serves the next leg. One that goes on for too long, or
/// breaks, costs the connection and nothing else: the challenge stands in the headers, and nothing was executed.
async fn read_refusal(incoming: &mut reqwest::Response) -> Bytes {
    let mut body = Vec::new();
    let reading = async {
        while let Ok(Some(more)) = incoming.chunk().await
            && body.len() + more.len() <= LARGEST_REFUSAL
        {
            body.extend_from_slice(&more);
        }
    };
    // Whatever has come by then is what there is.
    let _ = tokio::time::timeout(REFUSAL_TIMEOUT, reading).await;
    body.into()
}

/// What a failure means for a repeat, in words that say where to look.
fn classify(cause: reqwest::Error, phase: Phase) -> Broken {
    // The address may hold what a log must not: it is the caller's to know.
    let cause = cause.without_url();
    let timed_out = cause.is_timeout();
    let phase = if cause.is_connect() { Phase::Connect } else { phase };
    if let Some(certificate) = certificate_error(&cause) {
        return Broken {
            failure: Failure::Final(Phase::Connect),
            timed_out: false,
            message: format!("the server's certificate is not trusted: {certificate}"),
            hint: Some(
                "Behind a proxy that inspects TLS, or with an emulator, name its CA in TIDBCLOUD_CA_BUNDLE or the \
                 argument for a CA bundle.",
            ),
            source: Some(cause.into()),
        };
    }
    if is_too_large_a_head(&cause) {
        return Broken {
            failure: Failure::Final(Phase::Exchange),
            timed_out: false,
            message: "the answer's head is larger than this client reads".into(),
            hint: Some("Check the endpoint and what stands between it and this client."),
            source: Some(cause.into()),
        };
    }
    let (message, hint) = match phase {
        Phase::Connect if timed_out => {
            ("the connection was not made in time", "Check the network and the endpoint.")
        }
        Phase::Connect => {
            ("the service cannot be reached", "Check the network, the endpoint and the proxy settings.")
        }
        Phase::Body => ("the connection broke while the answer was read", "Try again."),
        _ => ("the connection broke before an answer came", "Try again."),
    };
    Broken {
        failure: Failure::Broken(phase),
        timed_out,
        message: format!("{message}: {}", root(&cause)),
        hint: Some(hint),
        source: Some(cause.into()),
    }
}

/// The innermost cause, which names the thing that failed.
fn root(error: &dyn StdError) -> String {
    let mut innermost = error;
    while let Some(source) = innermost.source() {
        innermost = source;
    }
    let text = innermost.to_string();
    text.char_indices()
        .nth(LONGEST_CAUSE)
        .map_or_else(|| text.clone(), |(end, _)| format!("{}…", &text[..end]))
}

/// By its words: the question for it is there only where hyper is built as a server, which a client's user does not.
fn is_too_large_a_head(error: &(dyn StdError + 'static)) -> bool {
    std::iter::successors(Some(error), |error| (*error).source())
        .filter_map(|error| error.downcast_ref::<hyper::Error>())
        .any(|error| error.is_parse() && error.to_string().contains("too large"))
}

fn certificate_error(error: &(dyn StdError + 'static)) -> Option<String> {
    let mut next = Some(error);
    while let Some(error) = next {
        if let Some(tls @ (rustls::Error::InvalidCertificate(_) | rustls::Error::NoCertificatesPresented)) =
            error.downcast_ref::<rustls::Error>()
        {
            return Some(tls.to_string());
        }
        // An I/O error hands out its content's source rather than its content.
        next = match error.downcast_ref::<std::io::Error>().and_then(std::io::Error::get_ref) {
            Some(content) => Some(content),
            None => error.source(),
        };
    }
    None
}
