//! One client's connection, which can be torn down from above.
//!
//! A fault that resets a connection is decided far above the socket, in the answer to a request. So the
//! socket carries a mark; once it is set, nothing is read or written any more, and closing it sends a reset
//! in place of an orderly end.

use std::io;
use std::pin::Pin;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::sync::{Arc, OnceLock};
use std::task::{Context, Poll};

use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};
use tokio::net::TcpStream;
use tokio::sync::{Notify, watch};

/// What the requests of one connection share.
#[derive(Debug)]
pub(crate) struct Connection {
    /// The public key of the first request that named one. It tells whose the unsigned first requests of a
    /// connection were.
    public_key: OnceLock<Box<str>>,
    doomed: AtomicBool,
    /// Told when it is to be closed in good order.
    retired: Notify,
    id: u64,
}

impl Connection {
    pub(crate) fn new() -> Arc<Self> {
        static NEXT: AtomicU64 = AtomicU64::new(1);
        let id = NEXT.fetch_add(1, Ordering::Relaxed);
        Arc::new(Self {
            public_key: OnceLock::new(),
            doomed: AtomicBool::new(false),
            retired: Notify::new(),
            id,
        })
    }

    pub(crate) fn id(&self) -> u64 {
        self.id
    }

    pub(crate) fn belongs_to(&self, public_key: &str) {
        self.public_key.get_or_init(|| public_key.into());
    }

    pub(crate) fn public_key(&self) -> Option<&str> {
        self.public_key.get().map(AsRef::as_ref)
    }

    /// Ends the connection with a reset; what was not sent yet is lost.
    pub(crate) fn doom(&self) {
        self.doomed.store(true, Ordering::Release);
    }

    /// Has the connection closed in good order, once what is under way is answered.
    pub(crate) fn retire(&self) {
        self.retired.notify_one();
    }

    /// Comes once it is to be closed in good order.
    pub(crate) async fn is_retired(&self) {
        self.retired.notified().await;
    }

    fn is_doomed(&self) -> bool {
        self.doomed.load(Ordering::Acquire)
    }
}

/// How many connections are open, so that a test can tell when nothing is under way any more.
#[derive(Debug)]
pub(crate) struct OpenConnections(watch::Sender<usize>);

/// One of them; it counts until it is dropped.
pub(crate) struct Opened<'a>(&'a OpenConnections);

impl OpenConnections {
    pub(crate) fn new() -> Self {
        Self(watch::Sender::new(0))
    }

    pub(crate) fn count(&self) -> Opened<'_> {
        self.0.send_modify(|open| *open += 1);
        Opened(self)
    }

    /// Comes once none is open.
    pub(crate) async fn none(&self) {
        // The sender is this one, so it cannot be gone.
        let _ = self.0.subscribe().wait_for(|open| *open == 0).await;
    }
}

impl Drop for Opened<'_> {
    fn drop(&mut self) {
        self.0.0.send_modify(|open| *open -= 1);
    }
}

/// The socket under TLS and HTTP.
pub(crate) struct Wire {
    stream: TcpStream,
    connection: Arc<Connection>,
}

impl Wire {
    pub(crate) fn new(stream: TcpStream, connection: Arc<Connection>) -> Self {
        Self { stream, connection }
    }

    fn check(&self) -> io::Result<()> {
        if self.connection.is_doomed() { Err(io::ErrorKind::ConnectionAborted.into()) } else { Ok(()) }
    }
}

impl Drop for Wire {
    fn drop(&mut self) {
        if self.connection.is_doomed() {
            // A socket that cannot be set up to reset is closed in order, which still loses the answer.
            let _ = self.stream.set_zero_linger();
        }
    }
}

impl AsyncRead for Wire {
    fn poll_read(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        buffer: &mut ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        self.check()?;
        Pin::new(&mut self.stream).poll_read(context, buffer)
    }
}

impl AsyncWrite for Wire {
    fn poll_write(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        bytes: &[u8],
    ) -> Poll<io::Result<usize>> {
        self.check()?;
        Pin::new(&mut self.stream).poll_write(context, bytes)
    }

    fn poll_write_vectored(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        slices: &[io::IoSlice<'_>],
    ) -> Poll<io::Result<usize>> {
        self.check()?;
        Pin::new(&mut self.stream).poll_write_vectored(context, slices)
    }

    fn is_write_vectored(&self) -> bool {
        self.stream.is_write_vectored()
    }

    fn poll_flush(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        self.check()?;
        Pin::new(&mut self.stream).poll_flush(context)
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        self.check()?;
        Pin::new(&mut self.stream).poll_shutdown(context)
    }
}
