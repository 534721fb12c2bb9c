//! One attempt: the legs of a Digest exchange and the redirects within the origin, until there is an answer.
//!
//! A second leg after a 401 and a request that is sent on belong to the same attempt, because the one before was
//! not executed. Each has a body of its own to send: bytes are shared, so nothing has to be rewound.

use http::header::{AUTHORIZATION, CONTENT_TYPE};
use tokio::time::Instant;

use super::redirect::{self, Refused};
use super::{Engine, Prepared, request_target};
use crate::auth::{AuthError, Leg, Refusal, RequestLine, Verdict};
use crate::deadline;
use crate::error::Phase;
use crate::operation::Method;
use crate::retry::Failure;
use crate::transport::{Answer, Broken, Request};

/// Legs of one exchange. It ends by itself after fewer; this keeps a mistake there from going round for ever.
const MOST_LEGS: u32 = 8;

/// A larger body is not sent before the nonce is known. Up to this many bytes, about what a connection takes
/// before the first acknowledgement, it costs no time to send it in vain.
const LARGE_BODY: usize = 16 * 1024;

/// How one attempt ended without an answer.
pub(super) enum Ended {
    Broken(Broken),
    /// The call's deadline came while nothing of this attempt was under way.
    Queued,
    /// The challenge or the proof of the server is not usable. The answer that held it, where one had come.
    Auth(AuthError, Option<Answer>),
    /// The service asked for signature after signature and took none.
    Endless,
    /// A redirect that is not followed.
    Redirected(Refused, Answer),
}

impl Engine {
    /// Sends a call's request, and sends it on where a redirect may be followed.
    pub(super) async fn attempt(&self, call: &Prepared<'_>) -> Result<Answer, Ended> {
        let mut answer = self.exchange(call, &call.request, &call.target).await?;
        let mut url = None;
        for followed in 0.. {
            let from = url.as_ref().unwrap_or(&call.request.url);
            let Some(destination) = redirect::destination(from, call.plan.method, &answer) else { break };
            match destination {
                Ok(to) if followed < redirect::MOST => {
                    let request = Request { url: to.clone(), ..call.request.clone() };
                    answer = self.exchange(call, &request, request_target(&to)).await?;
                    url = Some(to);
                }
                Ok(_) => return Err(Ended::Redirected(Refused::TooMany, answer)),
                Err(refused) => return Err(Ended::Redirected(refused, answer)),
            }
        }
        Ok(answer)
    }

    /// The legs of one Digest exchange, each within the quota, until there is an answer. `target` is the URL's.
    async fn exchange(&self, call: &Prepared<'_>, request: &Request, target: &str) -> Result<Answer, Ended> {
        let line = RequestLine { method: request.method.as_str(), target, body: request.body.as_deref() };
        let mut exchange = self.auth.begin(&self.scopes[call.plan.service as usize], line);
        let large = request.body.as_ref().is_some_and(|body| body.len() > LARGE_BODY);
        let mut asked = false;
        for _ in 0..MOST_LEGS {
            let before = async { (exchange.authorize().await, self.bucket.acquire().await) };
            let (leg, permit) =
                tokio::time::timeout_at(call.deadline, before).await.map_err(|_| Ended::Queued)?;
            let mut asks = false;
            let outgoing = match leg.map_err(|cause| Ended::Auth(cause, None))? {
                Leg::Signed(authorization) => {
                    let mut signed = request.clone();
                    signed.headers.insert(AUTHORIZATION, authorization);
                    signed
                }
                Leg::Unsigned if large && !asked => {
                    asks = true;
                    asking(request)
                }
                Leg::Unsigned => request.clone(),
            };
            let answer = self.send(outgoing, call).await;
            if let Ok(answer) = &answer {
                self.bucket.learn(&answer.headers, Instant::now());
            }
            drop(permit);
            let answer =
                answer.map_err(|broken| Ended::Broken(if asks { unsent(broken) } else { broken }))?;
            // `reqwest` has undone the content coding, so the bytes that a proof would cover are not known.
            match exchange.answered(answer.status, &answer.headers, None) {
                // No challenge, so the request itself goes without one, and what it meets counts.
                Ok(Verdict::Passed) if asks => asked = true,
                Ok(Verdict::Passed | Verdict::Refused(Refusal::Credentials)) => return Ok(answer),
                Ok(Verdict::Retry) => {}
                Ok(Verdict::Refused(Refusal::Endless)) => break,
                Err(cause) => return Err(Ended::Auth(cause, Some(answer))),
            }
        }
        Err(Ended::Endless)
    }

    /// One request within the attempt's and the call's bound.
    async fn send(&self, request: Request, call: &Prepared<'_>) -> Result<Answer, Broken> {
        let bound = call.deadline.min(deadline::after(Instant::now(), call.timeout));
        match tokio::time::timeout_at(bound, self.transport.send(request)).await {
            Ok(result) => result,
            Err(_) => Err(Broken {
                failure: Failure::Broken(Phase::Exchange),
                timed_out: true,
                message: "no whole answer came in time".into(),
                hint: Some("Try again, or give the call a longer timeout."),
                source: None,
            }),
        }
    }
}

/// A request that only asks for the challenge of the same target. A GET, because a server that asks for none
/// answers it, and nothing may come of that.
fn asking(request: &Request) -> Request {
    let mut headers = request.headers.clone();
    headers.remove(CONTENT_TYPE);
    Request { method: Method::Get, url: request.url.clone(), headers, body: None }
}

/// The failure of a request that only asked: of the call's own request nothing was sent.
fn unsent(broken: Broken) -> Broken {
    let failure = match broken.failure {
        Failure::Broken(_) => Failure::Broken(Phase::Connect),
        Failure::Final(_) => Failure::Final(Phase::Connect),
        status @ Failure::Status(_) => status,
    };
    Broken { failure, ..broken }
}
