//! Accepts connections and speaks TLS and HTTP on them.
//!
//! The protocol is the one that ALPN agreed on, so hyper's own guessing from the first bytes is not needed
//! under TLS; only without it a client may begin with HTTP/2 at once.

use std::io;
use std::pin::{Pin, pin};
use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use http::{HeaderMap, Method, Request, Response, Version, header};
use http_body_util::{BodyExt, LengthLimitError, Limited};
use hyper::body::{Body, Incoming};
use hyper::server::conn::{http1, http2};
use hyper::service::service_fn;
use hyper_util::rt::{TokioExecutor, TokioIo};
use hyper_util::server::conn::auto;
use tokio::net::{TcpListener, TcpStream};
use tokio_rustls::TlsAcceptor;

use crate::answer::{Answer, Payload};
use crate::connection::{Connection, Wire};
use crate::envelope::{Envelope, Failure};
use crate::world::World;
use crate::{admin, gateway, storage};

/// The largest body that is taken: a file of 50 MiB in base64, and room for what surrounds it.
const MOST_BODY: usize = 72 << 20;
/// Before another connection is accepted.
const AFTER_AN_ERROR: Duration = Duration::from_millis(10);

/// A request whose body has been read.
#[derive(Debug)]
pub(crate) struct Received {
    pub(crate) method: Method,
    /// The target as it came: path and query.
    pub(crate) target: String,
    /// Where the query begins in the target, without its question mark.
    query: usize,
    pub(crate) version: Version,
    /// From the `Host` header, or from `:authority`.
    pub(crate) host: Option<String>,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Bytes,
}

impl Received {
    pub(crate) fn new(
        method: Method,
        target: String,
        version: Version,
        host: Option<String>,
        headers: HeaderMap,
        body: Bytes,
    ) -> Self {
        let query = target.find('?').map_or(target.len(), |mark| mark + 1);
        Self { method, target, query, version, host, headers, body }
    }

    pub(crate) fn path(&self) -> &str {
        self.target[..self.query].trim_end_matches('?')
    }

    pub(crate) fn query(&self) -> &str {
        &self.target[self.query..]
    }
}

/// Serves connections for as long as it is polled.
pub(crate) async fn accept(listener: TcpListener, tls: Option<TlsAcceptor>, world: Arc<World>) {
    loop {
        match listener.accept().await {
            Ok((stream, _)) => {
                tokio::spawn(converse(stream, tls.clone(), Arc::clone(&world)));
            }
            // A client that went away again, or no more file descriptors: either passes.
            Err(_) => tokio::time::sleep(AFTER_AN_ERROR).await,
        }
    }
}

/// One connection, from TLS to its end. How it ends is of interest to the client only.
async fn converse(stream: TcpStream, tls: Option<TlsAcceptor>, world: Arc<World>) {
    let connection = Connection::new();
    let _open = world.connections.count();
    if stream.set_nodelay(true).is_err() {
        return;
    }
    if world.faults.refuse_connection() {
        connection.doom();
    }
    let wire = Wire::new(stream, Arc::clone(&connection));
    let service = service_fn(|request| serve(Arc::clone(&world), Arc::clone(&connection), request));
    let Some(tls) = tls else {
        let mut builder = auto::Builder::new(TokioExecutor::new());
        builder.http1().pipeline_flush(true);
        let conversation = builder.serve_connection(TokioIo::new(wire), service);
        return until_its_end(conversation, &connection, auto::Connection::graceful_shutdown).await;
    };
    let Ok(stream) = tls.accept(wire).await else { return };
    if stream.get_ref().1.alpn_protocol() == Some(b"h2") {
        let mut builder = http2::Builder::new(TokioExecutor::new());
        builder.adaptive_window(true);
        let conversation = builder.serve_connection(TokioIo::new(stream), service);
        until_its_end(conversation, &connection, http2::Connection::graceful_shutdown).await;
    } else {
        let mut builder = http1::Builder::new();
        builder.pipeline_flush(true);
        let conversation = builder.serve_connection(TokioIo::new(stream), service);
        until_its_end(conversation, &connection, http1::Connection::graceful_shutdown).await;
    }
}

/// Polls a connection to its end, which a fault can bring about in good order.
async fn until_its_end<C: Future>(
    conversation: C,
    connection: &Connection,
    retire: impl FnOnce(Pin<&mut C>),
) {
    let mut conversation = pin!(conversation);
    tokio::select! {
        _ = conversation.as_mut() => return,
        () = connection.is_retired() => retire(conversation.as_mut()),
    }
    let _ = conversation.await;
}

async fn serve(
    world: Arc<World>,
    connection: Arc<Connection>,
    request: Request<Incoming>,
) -> io::Result<Response<Payload>> {
    let (parts, body) = request.into_parts();
    let target =
        parts.uri.path_and_query().map_or_else(|| "/".to_owned(), |target| target.as_str().to_owned());
    let host = match parts.headers.get(header::HOST) {
        Some(host) => host.to_str().ok().map(str::to_owned),
        None => parts.uri.authority().map(ToString::to_string),
    };
    if world.faults.leave_unread(parts.method.as_str(), &target) {
        connection.doom();
        return Err(io::Error::other("the request is left unread, as a fault wants it"));
    }
    let Some(body) = read(body).await? else {
        let failure = Failure::too_large(MOST_BODY);
        return Ok(Answer::json(failure.status, failure.render(Envelope::Objects)).into_response());
    };
    let received = Received::new(parts.method, target, parts.version, host, parts.headers, body);
    let path = received.path();
    if let Some(name) = path.strip_prefix(admin::PREFIX)
        && !name.starts_with(gateway::SIGNED)
    {
        return Ok(admin::answer(&world, &received).into_response());
    }
    if path.starts_with(storage::PREFIX) {
        return Ok(gateway::storage(&world, &received).into_response());
    }
    gateway::answer(&world, &connection, received).await.map(Answer::into_response)
}

/// The whole body; `None` when it is larger than is taken.
async fn read(body: Incoming) -> io::Result<Option<Bytes>> {
    if body.is_end_stream() {
        return Ok(Some(Bytes::new()));
    }
    match Limited::new(body, MOST_BODY).collect().await {
        Ok(collected) => Ok(Some(collected.to_bytes())),
        Err(error) if error.is::<LengthLimitError>() => Ok(None),
        Err(error) => Err(io::Error::other(error)),
    }
}
