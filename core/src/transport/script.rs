//! A transport for tests: it plays a script of answers and failures and keeps what was sent.

use std::collections::VecDeque;
use std::sync::{Arc, Mutex};

use futures_util::future::{BoxFuture, FutureExt as _};
use http::header::AUTHORIZATION;
use http::{HeaderMap, StatusCode};

use super::{Answer, Broken, Request, Transport};
use crate::config::{Config, Settings};
use crate::engine::Engine;
use crate::error::Phase;
use crate::retry::Failure;

/// What the service does with the next request.
#[derive(Clone, Debug)]
pub(crate) enum Act {
    Answer(u16, Vec<(&'static str, String)>, String),
    Break(Phase),
    Distrust,
    Hang,
}

/// A challenge as the service gives it.
pub(crate) const CHALLENGE: &[(&str, &str)] =
    &[("www-authenticate", r#"Digest realm="r", nonce="n1", qop="auth""#)];

/// Plays its acts in order and keeps what was sent.
pub(crate) struct Script {
    acts: Mutex<VecDeque<Act>>,
    sent: Mutex<Vec<Request>>,
}

impl Script {
    pub(crate) fn new(acts: impl IntoIterator<Item = Act>) -> Arc<Self> {
        Arc::new(Self { acts: Mutex::new(acts.into_iter().collect()), sent: Mutex::default() })
    }

    /// Whether every act has been played.
    pub(crate) fn is_over(&self) -> bool {
        self.acts.lock().unwrap().is_empty()
    }

    pub(crate) fn sent(&self) -> Vec<Request> {
        self.sent.lock().unwrap().clone()
    }

    pub(crate) fn signed(&self) -> usize {
        self.sent().iter().filter(|request| request.headers.contains_key(AUTHORIZATION)).count()
    }
}

impl Transport for Script {
    fn send(&self, request: Request) -> BoxFuture<'_, Result<Answer, Broken>> {
        self.sent.lock().unwrap().push(request);
        let act = self.acts.lock().unwrap().pop_front().expect("the script has no act for this request");
        async move {
            tokio::task::yield_now().await;
            match act {
                Act::Answer(status, headers, body) => Ok(Answer {
                    status: StatusCode::from_u16(status).unwrap(),
                    headers: headers
                        .iter()
                        .map(|(name, value)| (name.parse().unwrap(), value.parse().unwrap()))
                        .collect::<HeaderMap>(),
                    body: body.into(),
                }),
                Act::Break(phase) => Err(broken(Failure::Broken(phase))),
                Act::Distrust => Err(broken(Failure::Final(Phase::Connect))),
                Act::Hang => std::future::pending().await,
            }
        }
        .boxed()
    }
}

fn broken(failure: Failure) -> Broken {
    Broken { failure, timed_out: false, message: "it broke".into(), hint: None, source: None }
}

pub(crate) fn ok(body: &str) -> Act {
    answer(200, &[], body)
}

pub(crate) fn status(status: u16) -> Act {
    answer(status, &[], "")
}

/// An answer with a status, headers and a body.
pub(crate) fn answer(status: u16, headers: &[(&'static str, &str)], body: &str) -> Act {
    Act::Answer(
        status,
        headers.iter().map(|(name, value)| (*name, (*value).to_owned())).collect(),
        body.to_owned(),
    )
}

/// An engine with a key of its own, so that tests share no bucket.
pub(crate) fn engine(script: &Arc<Script>) -> Engine {
    static KEYS: std::sync::atomic::AtomicU32 = std::sync::atomic::AtomicU32::new(0);
    let key = KEYS.fetch_add(1, std::sync::atomic::Ordering::Relaxed);
    let config = Config::load(Settings {
        public_key: Some(format!("key{key}")),
        private_key: Some("private".into()),
        endpoints: vec![("serverless".into(), "https://service.example/prefix".into())],
        ..Settings::default()
    });
    Engine::new(config.unwrap(), Arc::clone(script) as Arc<dyn Transport>).unwrap()
}
