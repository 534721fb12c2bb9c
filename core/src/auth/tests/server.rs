//! A strict Digest server in memory. It checks each response with `digest_auth`'s own reading and computing of
//! the whole header, which the client does not use, and panics when a nonce and a count come twice.

use std::collections::HashMap;
use std::sync::Mutex;

use digest_auth::{AuthContext, AuthorizationHeader, HttpMethod};
use http::StatusCode;
use http::header::{HeaderMap, HeaderValue};

use super::super::{AuthError, Authenticator, Leg, Origin, RequestLine, Verdict};
use super::{PASSWORD, USERNAME, challenges};

/// How this server differs from one that is content with any nonce of its own.
#[derive(Clone, Copy, Default)]
pub(super) struct Rules {
    /// A count must be higher than all before it; else the nonce is void.
    pub(super) ordered: bool,
    /// How often a nonce may be used.
    pub(super) uses: Option<usize>,
    /// It does not say `stale` when it should.
    pub(super) silent: bool,
    pub(super) next_nonce: bool,
    /// What it takes for the password; by default, the right one.
    pub(super) password: Option<&'static str>,
    pub(super) algorithm: Option<&'static str>,
}

pub(super) struct Server {
    rules: Rules,
    state: Mutex<State>,
}

#[derive(Default)]
struct State {
    requests: usize,
    nonces: HashMap<String, Vec<u32>>,
    current: Option<String>,
}

impl Server {
    pub(super) fn new(rules: Rules) -> Self {
        Self { rules, state: Mutex::default() }
    }

    pub(super) fn requests(&self) -> usize {
        self.state.lock().unwrap().requests
    }

    /// Voids every nonce, as a restart does.
    pub(super) fn restart(&self) {
        let mut state = self.state.lock().unwrap();
        state.current = None;
        state.nonces.clear();
    }

    pub(super) fn handle(
        &self,
        request: RequestLine<'_>,
        authorization: Option<&str>,
    ) -> (StatusCode, HeaderMap) {
        let mut state = self.state.lock().unwrap();
        state.requests += 1;
        let Some(header) = authorization else { return self.challenge(&mut state, false) };
        let header = AuthorizationHeader::parse(header).unwrap();
        assert_eq!(header.uri, request.target);
        let mut expected = header.clone();
        expected.digest(&AuthContext::new_with_method(
            USERNAME,
            self.rules.password.unwrap_or(PASSWORD),
            request.target,
            Some(request.body.unwrap_or_default()),
            HttpMethod::from(request.method),
        ));
        if expected.response != header.response {
            return self.challenge(&mut state, false);
        }
        let Some(seen) = state.nonces.get_mut(&header.nonce) else {
            return self.challenge(&mut state, !self.rules.silent);
        };
        assert!(!seen.contains(&header.nc), "count {} came twice", header.nc);
        let behind = self.rules.ordered && seen.iter().any(|&nc| nc > header.nc);
        seen.push(header.nc);
        if behind || self.rules.uses.is_some_and(|uses| seen.len() > uses) {
            state.nonces.remove(&header.nonce);
            state.current = None;
            return self.challenge(&mut state, !self.rules.silent);
        }
        let mut headers = HeaderMap::new();
        if self.rules.next_nonce {
            state.current = None;
            let info = format!("nextnonce=\"{}\"", state.nonce());
            headers.insert("authentication-info", HeaderValue::try_from(info).unwrap());
        }
        (StatusCode::OK, headers)
    }

    fn challenge(&self, state: &mut State, expired: bool) -> (StatusCode, HeaderMap) {
        let algorithm = self.rules.algorithm.unwrap_or("MD5");
        let nonce = state.nonce();
        let challenge = format!(
            "Digest realm=\"r\", nonce=\"{nonce}\", qop=\"auth\", algorithm={algorithm}, stale={expired}"
        );
        (StatusCode::UNAUTHORIZED, challenges([challenge]))
    }

    /// Sends a request until there is an answer. Between the client and the server, `delay` yields.
    pub(super) async fn call(
        &self,
        authenticator: &Authenticator,
        origin: &Origin,
        request: RequestLine<'_>,
        mut delay: impl FnMut() -> usize,
    ) -> Result<Verdict, AuthError> {
        let mut exchange = authenticator.begin(origin, request);
        loop {
            let leg = exchange.authorize().await?;
            yields(delay()).await;
            let (status, headers) = match &leg {
                Leg::Signed(header) => self.handle(request, Some(header.to_str().unwrap())),
                Leg::Unsigned => self.handle(request, None),
            };
            yields(delay()).await;
            match exchange.answered(status, &headers, None)? {
                Verdict::Retry => {}
                verdict => return Ok(verdict),
            }
        }
    }
}

impl State {
    /// The nonce to hand out: the same to all until it is void.
    fn nonce(&mut self) -> String {
        if let Some(nonce) = &self.current {
            return nonce.clone();
        }
        let nonce = format!("nonce-{}-{}", self.requests, self.nonces.len());
        self.nonces.insert(nonce.clone(), Vec::new());
        self.current = Some(nonce.clone());
        nonce
    }
}

async fn yields(times: usize) {
    for _ in 0..times {
        tokio::task::yield_now().await;
    }
}
