//! A server made of a listener and a closure that writes whatever it likes.

use std::io::{ErrorKind, Read, Write};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::time::Duration;

use rustls::{ServerConfig, ServerConnection, StreamOwned};
use rustls_pki_types::{PrivateKeyDer, PrivatePkcs8KeyDer};

/// How long a write may wait for a client that reads no more, and a read for one that sends no more.
const PATIENCE: Duration = Duration::from_secs(20);

/// A connection to a client, whether TLS is on it or not.
pub(crate) trait Connection: Read + Write {}
impl<T: Read + Write> Connection for T {}

type Act = dyn Fn(&mut dyn Connection, usize) -> std::io::Result<()> + Send + Sync;

/// Serves on a loopback port until it is dropped.
pub(crate) struct Server {
    address: SocketAddr,
    over: Arc<AtomicBool>,
    requests: Arc<AtomicUsize>,
    certificate: Option<tempfile::NamedTempFile>,
}

impl Server {
    /// HTTP/1.1 in the clear: `act` is called for each request whose head has been read, with its number.
    pub(crate) fn http1(
        act: impl Fn(&mut dyn Connection, usize) -> std::io::Result<()> + Send + Sync + 'static,
    ) -> Self {
        let (requests, act): (_, Arc<Act>) = (Arc::<AtomicUsize>::default(), Arc::new(act));
        let counted = Arc::clone(&requests);
        Self::listen(requests, None, move |mut stream| {
            while read_head(&mut stream)? {
                act(&mut stream, counted.fetch_add(1, Ordering::Relaxed))?;
            }
            Ok(())
        })
    }

    /// HTTP/2 on TLS: `act` is called once the client's first request has come on stream 1.
    pub(crate) fn http2(
        act: impl Fn(&mut dyn Connection) -> std::io::Result<()> + Send + Sync + 'static,
    ) -> Self {
        let issued = rcgen::generate_simple_self_signed(["127.0.0.1".to_owned()]).unwrap();
        let mut file = tempfile::NamedTempFile::new().unwrap();
        file.write_all(issued.cert.pem().as_bytes()).unwrap();
        let key = PrivateKeyDer::Pkcs8(PrivatePkcs8KeyDer::from(issued.signing_key.serialize_der()));
        let provider = Arc::new(rustls::crypto::ring::default_provider());
        let mut config = ServerConfig::builder_with_provider(provider)
            .with_safe_default_protocol_versions()
            .unwrap()
            .with_no_client_auth()
            .with_single_cert(vec![issued.cert.der().clone()], key)
            .unwrap();
        config.alpn_protocols = vec![b"h2".to_vec()];
        let config = Arc::new(config);
        Self::listen(Arc::default(), Some(file), move |stream| {
            let connection = ServerConnection::new(Arc::clone(&config)).unwrap();
            let mut stream = StreamOwned::new(connection, stream);
            await_request(&mut stream)?;
            act(&mut stream)
        })
    }

    pub(crate) fn url(&self) -> String {
        let scheme = if self.certificate.is_some() { "https" } else { "http" };
        format!("{scheme}://{}", self.address)
    }

    pub(crate) fn certificate(&self) -> Option<&Path> {
        self.certificate.as_ref().map(tempfile::NamedTempFile::path)
    }

    /// How many requests have come.
    pub(crate) fn requests(&self) -> usize {
        self.requests.load(Ordering::Relaxed)
    }

    fn listen(
        requests: Arc<AtomicUsize>,
        certificate: Option<tempfile::NamedTempFile>,
        serve: impl Fn(TcpStream) -> std::io::Result<()> + Send + Sync + 'static,
    ) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let (address, over) = (listener.local_addr().unwrap(), Arc::new(AtomicBool::new(false)));
        let (ended, serve) = (Arc::clone(&over), Arc::new(serve));
        std::thread::spawn(move || {
            for stream in listener.incoming() {
                if ended.load(Ordering::Relaxed) {
                    break;
                }
                let (stream, serve) = (stream.unwrap(), Arc::clone(&serve));
                stream.set_nodelay(true).unwrap();
                stream.set_read_timeout(Some(PATIENCE)).unwrap();
                stream.set_write_timeout(Some(PATIENCE)).unwrap();
                // Its error is that the client has gone, which is what it should do.
                std::thread::spawn(move || serve(stream).ok());
            }
        });
        Self { address, over, requests, certificate }
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.over.store(true, Ordering::Relaxed);
        let _wakes_the_listener = TcpStream::connect(self.address);
    }
}

/// Reads up to the empty line; `false` when the client has gone.
fn read_head(stream: &mut impl Read) -> std::io::Result<bool> {
    let (mut head, mut byte) = (Vec::new(), [0]);
    while !head.ends_with(b"\r\n\r\n") {
        if stream.read(&mut byte)? == 0 {
            return Ok(false);
        }
        head.push(byte[0]);
    }
    Ok(true)
}

/// Settles the connection's settings and reads up to the first HEADERS frame.
fn await_request(stream: &mut (impl Read + Write)) -> std::io::Result<()> {
    stream.read_exact(&mut [0; 24])?;
    stream.write_all(&frame(SETTINGS, 0, 0, &[]))?;
    stream.write_all(&frame(SETTINGS, ACK, 0, &[]))?;
    stream.flush()?;
    loop {
        let mut head = [0; 9];
        stream.read_exact(&mut head)?;
        let length = u32::from_be_bytes([0, head[0], head[1], head[2]]);
        std::io::copy(&mut stream.take(u64::from(length)), &mut std::io::sink())?;
        match head[3] {
            HEADERS => return Ok(()),
            // GOAWAY
            7 => return Err(ErrorKind::ConnectionAborted.into()),
            _ => {}
        }
    }
}

pub(crate) const DATA: u8 = 0;
pub(crate) const HEADERS: u8 = 1;
pub(crate) const SETTINGS: u8 = 4;
pub(crate) const PING: u8 = 6;
pub(crate) const CONTINUATION: u8 = 9;
pub(crate) const ACK: u8 = 1;
pub(crate) const END_HEADERS: u8 = 4;

/// A frame of HTTP/2 (RFC 9113, 4.1).
pub(crate) fn frame(kind: u8, flags: u8, stream: u32, payload: &[u8]) -> Vec<u8> {
    let mut frame = u32::try_from(payload.len()).unwrap().to_be_bytes()[1..].to_vec();
    frame.extend_from_slice(&[kind, flags]);
    frame.extend_from_slice(&stream.to_be_bytes());
    frame.extend_from_slice(payload);
    frame
}

/// A header in HPACK, written out (RFC 7541, 6.2.2). Both parts are shorter than 127 bytes.
pub(crate) fn header(name: &str, value: &str) -> Vec<u8> {
    let mut header = vec![0];
    for part in [name, value] {
        header.push(u8::try_from(part.len()).unwrap());
        header.extend_from_slice(part.as_bytes());
    }
    header
}
