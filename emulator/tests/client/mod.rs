//! A client of these tests' own: small, and nothing but what they need of Digest.

#![allow(dead_code, reason = "each test file uses a part of it")]

use std::sync::Mutex;

use bytes::Bytes;
use md5::{Digest, Md5};
use reqwest::header::{HeaderMap, HeaderValue};
use reqwest::{Method, Version};
use serde_json::Value;
use tidbcloud_emulator::{Builder, Emulator};

/// An emulator that checks its own answers, with time standing all but still until a test advances it.
pub(crate) fn emulator() -> Builder {
    Emulator::builder().time_factor(1e-6).check_answers(true)
}

/// One API key at one emulator. It answers the first challenge and goes on with that nonce.
pub(crate) struct Client {
    http: reqwest::Client,
    origin: String,
    public_key: String,
    private_key: String,
    session: Mutex<Option<Session>>,
}

#[derive(Clone)]
struct Session {
    nonce: String,
    opaque: String,
    count: u32,
}

/// An answer with its whole body.
#[derive(Debug)]
pub(crate) struct Answer {
    pub(crate) status: u16,
    pub(crate) version: Version,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Bytes,
}

impl Answer {
    pub(crate) fn json(&self) -> Value {
        serde_json::from_slice(&self.body).expect("the answer should be JSON")
    }

    pub(crate) fn header(&self, name: &str) -> &str {
        self.headers.get(name).and_then(|value| value.to_str().ok()).unwrap_or_default()
    }

    /// The answer's JSON, if it has this status.
    #[track_caller]
    pub(crate) fn expect(&self, status: u16) -> Value {
        assert_eq!(self.status, status, "{}", String::from_utf8_lossy(&self.body));
        self.json()
    }
}

/// A plain HTTP client that trusts the emulator.
pub(crate) fn http(emulator: &Emulator) -> reqwest::ClientBuilder {
    // The first test to get here installs it; the others find it there.
    let _ = rustls::crypto::ring::default_provider().install_default();
    let mut builder = reqwest::Client::builder().no_proxy();
    if let Some(pem) = emulator.ca_pem() {
        let authority = reqwest::Certificate::from_pem(pem.as_bytes()).expect("a certificate");
        builder = builder.tls_certs_only([authority]);
    }
    builder
}

impl Client {
    pub(crate) fn of(emulator: &Emulator) -> Self {
        Self::for_key(emulator, emulator.public_key(), emulator.private_key())
    }

    pub(crate) fn for_key(emulator: &Emulator, public_key: &str, private_key: &str) -> Self {
        Self::over(emulator, http(emulator), public_key, private_key)
    }

    pub(crate) fn over(
        emulator: &Emulator,
        http: reqwest::ClientBuilder,
        public_key: &str,
        private_key: &str,
    ) -> Self {
        Self {
            http: http.build().expect("a client"),
            origin: emulator.origin().to_owned(),
            public_key: public_key.to_owned(),
            private_key: private_key.to_owned(),
            session: Mutex::new(None),
        }
    }

    pub(crate) async fn get(&self, target: &str) -> Answer {
        self.call(Method::GET, target, None).await
    }

    pub(crate) async fn post(&self, target: &str, body: Value) -> Answer {
        self.call(Method::POST, target, Some(body)).await
    }

    pub(crate) async fn patch(&self, target: &str, body: Value) -> Answer {
        self.call(Method::PATCH, target, Some(body)).await
    }

    pub(crate) async fn delete(&self, target: &str) -> Answer {
        self.call(Method::DELETE, target, None).await
    }

    pub(crate) async fn call(&self, method: Method, target: &str, body: Option<Value>) -> Answer {
        self.try_call(method, target, body).await.expect("an answer")
    }

    /// Sends a request with the nonce there is, or else with that of a challenge, as often as it takes.
    pub(crate) async fn try_call(
        &self,
        method: Method,
        target: &str,
        body: Option<Value>,
    ) -> reqwest::Result<Answer> {
        let answer = self.once(method.clone(), target, body.clone()).await?;
        let challenge = answer.header("www-authenticate");
        if !challenge.ends_with("stale=true") {
            return Ok(answer);
        }
        self.answer_challenge(challenge);
        self.once(method, target, body).await
    }

    /// The same, but a nonce that has become stale is not renewed.
    pub(crate) async fn once(
        &self,
        method: Method,
        target: &str,
        body: Option<Value>,
    ) -> reqwest::Result<Answer> {
        if self.session.lock().expect("no test panics while it holds this").is_none() {
            let challenge = self.send(method.clone(), target, body.clone(), None).await?;
            self.answer_challenge(challenge.header("www-authenticate"));
        }
        let authorization = self.sign(method.as_str(), target);
        self.send(method, target, body, Some(&authorization)).await
    }

    /// Sends a request as it is.
    pub(crate) async fn send(
        &self,
        method: Method,
        target: &str,
        body: Option<Value>,
        authorization: Option<&str>,
    ) -> reqwest::Result<Answer> {
        let mut request = self.http.request(method, format!("{}{target}", self.origin));
        if let Some(body) = body {
            request = request.header("content-type", "application/json").body(body.to_string());
        }
        if let Some(authorization) = authorization {
            request =
                request.header("authorization", HeaderValue::from_str(authorization).expect("a header"));
        }
        let response = request.send().await?;
        let (status, version, headers) =
            (response.status().as_u16(), response.version(), response.headers().clone());
        Ok(Answer { status, version, headers, body: response.bytes().await? })
    }

    /// Goes on with the nonce of a challenge.
    pub(crate) fn answer_challenge(&self, challenge: &str) {
        let part = |name: &str| {
            let (_, rest) = challenge.split_once(&format!("{name}=\"")).expect("a part of the challenge");
            rest.split('"').next().expect("a quoted value").to_owned()
        };
        let session = Session { nonce: part("nonce"), opaque: part("opaque"), count: 0 };
        *self.session.lock().expect("no test panics while it holds this") = Some(session);
    }

    /// The next `Authorization`, with MD5 and `auth`.
    pub(crate) fn sign(&self, method: &str, target: &str) -> String {
        let Session { nonce, opaque, count } = {
            let mut session = self.session.lock().expect("no test panics while it holds this");
            let session = session.as_mut().expect("a challenge came first");
            session.count += 1;
            session.clone()
        };
        let Self { public_key, private_key, .. } = self;
        let secret = md5(&format!("{public_key}:TiDB Cloud:{private_key}"));
        let request = md5(&format!("{method}:{target}"));
        let response = md5(&format!("{secret}:{nonce}:{count:08x}:own:auth:{request}"));
        format!(
            r#"Digest username="{public_key}", realm="TiDB Cloud", nonce="{nonce}", uri="{target}", response="{response}", opaque="{opaque}", algorithm=MD5, qop=auth, nc={count:08x}, cnonce="own""#
        )
    }
}

fn md5(text: &str) -> String {
    Md5::digest(text.as_bytes()).iter().fold(String::new(), |hex, byte| format!("{hex}{byte:02x}"))
}

/// Calls an admin route.
pub(crate) async fn steer(emulator: &Emulator, method: Method, route: &str, body: Value) -> Value {
    let client = http(emulator).build().expect("a client");
    let url = format!("{}/{route}", emulator.admin());
    let response = client.request(method, url).body(body.to_string()).send().await.expect("an answer");
    assert_eq!(response.status(), 200, "{route}");
    serde_json::from_slice(&response.bytes().await.expect("a body")).expect("JSON")
}
