//! One request's way through the gateway in front of the services, from the first byte to the last.
//!
//! In this order, as in the real one: who is it (Digest), may they ask now (rate limit), what do they ask
//! (route), is it well put (validation), and only then the handler. A fault that comes first takes the place of
//! all that follows the limit: by then it is known whose request it is and what for, and nothing has happened
//! yet.

use std::io;
use std::sync::Arc;
use std::time::Duration;

use http::{HeaderName, HeaderValue, StatusCode, Version, header};

use crate::answer::Answer;
use crate::connection::Connection;
use crate::digest::{Accepted, Authorization, Refusal, Signed};
use crate::envelope::{Envelope, Failure};
use crate::faults::{Fault, FaultKind, FaultWhen, Subject};
use crate::journal::Entry;
use crate::operation::Row;
use crate::principal::Principal;
use crate::quota::Ticket;
use crate::route::{self, Found};
use crate::server::Received;
use crate::services::{self, Call};
use crate::storage::Asked;
use crate::validate;
use crate::world::World;
use crate::{admin, storage};

/// After the admin prefix: objects that are served under Digest, for benchmarks.
pub(crate) const SIGNED: &str = "signed/";

const TRACE_ID: HeaderName = HeaderName::from_static("x-debug-trace-id");
const AUTHENTICATION_INFO: HeaderName = HeaderName::from_static("authentication-info");
const GARBAGE: &str = "<!doctype html><title>gateway</title><p>This is not the JSON you are looking for.";

/// What a request is for, and in which envelope its errors go.
struct Place<'a> {
    envelope: Envelope,
    thing: Thing<'a>,
}

enum Thing<'a> {
    Operation(&'static Row, Vec<String>),
    /// An object under Digest, by its name.
    Object(&'a str),
    Nothing(Failure),
}

impl Place<'_> {
    fn operation(&self) -> Option<&'static str> {
        match &self.thing {
            Thing::Operation(row, _) => Some(row.name),
            Thing::Object(_) | Thing::Nothing(_) => None,
        }
    }
}

/// Why a request was not let in, and whether to challenge for it anew.
struct Rejection {
    failure: Failure,
    challenge: Option<Stale>,
}

type Stale = bool;
type Admission = Result<Accepted<Principal>, Rejection>;

/// Answers a request to a service, or tears the connection down where a fault wants it.
pub(crate) async fn answer(
    world: &World,
    connection: &Arc<Connection>,
    received: Received,
) -> io::Result<Answer> {
    let place = locate(world, &received);
    let trace_id = world.trace_id();
    let operation = place.operation();
    let mut entry = Entry::new(connection, &received, operation);
    let admission = admit(world, &received, &mut entry);
    let owner = admission.as_ref().ok().map(|accepted| &accepted.owner);
    let sequence = world.journal.write(entry);
    let fault = world.faults.meet(&Subject {
        signed: owner.is_some(),
        public_key: owner.map_or_else(|| connection.public_key(), |owner| Some(owner.key.public_key())),
        operation,
        method: received.method.as_str(),
        target: &received.target,
    });
    delay(fault.as_ref(), FaultWhen::Before).await;
    let ticket = owner.and_then(|owner| owner.key.quota.take(&owner.organization.clock));
    let outcome = match &fault {
        Some(fault) if fault.prevents() => None,
        _ => Some(serve(world, &received, &place, &admission, ticket, &trace_id)),
    };
    let applied = matches!(outcome, Some(Ok(_)));
    let mut answer = match outcome {
        None => Answer::json(StatusCode::OK, "{}"),
        Some(Ok(answer)) => answer,
        Some(Err(rejection)) => reject(world, place.envelope, &rejection),
    };
    let torn = fault.as_ref().is_some_and(|fault| spoil(world, place.envelope, fault, &mut answer));
    world.journal.complete(sequence, if torn { 0 } else { answer.status.as_u16() }, applied);
    if torn {
        if fault.as_ref().is_none_or(|fault| fault.kind != FaultKind::Stream) {
            connection.doom();
        }
        return Err(io::Error::other("the connection is torn down, as a fault wants it"));
    }
    delay(fault.as_ref(), FaultWhen::After).await;
    if fault.is_some_and(|fault| fault.kind == FaultKind::Close) {
        connection.retire();
        // HTTP/2 has GOAWAY for this; a client of HTTP/1.1 that is not told would use the connection again.
        if received.version < Version::HTTP_2 {
            answer.headers.insert(header::CONNECTION, HeaderValue::from_static("close"));
        }
    }
    if let Some(ticket) = ticket {
        ticket.write(&mut answer.headers);
    }
    // A refusal proves nothing, not even one that a fault has made up.
    if let Ok(accepted) = admission
        && answer.status != StatusCode::UNAUTHORIZED
        && let Ok(info) = HeaderValue::from_maybe_shared(bytes::Bytes::from(accepted.info))
    {
        answer.headers.insert(AUTHENTICATION_INFO, info);
    }
    Ok(finish(world, &received, answer, trace_id))
}

/// Serves a presigned URL: no Digest, no limit, no journal, and errors of another kind.
pub(crate) fn storage(world: &World, received: &Received) -> Answer {
    let asked = Asked {
        method: &received.method,
        path: received.path().strip_prefix(storage::PREFIX).unwrap_or_default(),
        query: received.query(),
        headers: &received.headers,
        body: received.body.clone(),
    };
    world.storage.serve(&asked, |key| world.organization(key))
}

fn locate<'a>(world: &World, received: &'a Received) -> Place<'a> {
    let (host, path) = (received.host.as_deref(), received.path());
    if let Some(name) = path.strip_prefix(admin::PREFIX).and_then(|rest| rest.strip_prefix(SIGNED)) {
        return Place { envelope: Envelope::Objects, thing: Thing::Object(name) };
    }
    let nothing = || Thing::Nothing(Failure::no_such_path(path));
    let Some((service, rest)) = route::service_of(host, path) else {
        return Place { envelope: Envelope::Objects, thing: nothing() };
    };
    let thing = match world.router.find(service, received.method.as_str(), rest) {
        Found::Operation(row, values) => Thing::Operation(row, values),
        Found::OtherMethod => Thing::Nothing(Failure::method_not_allowed(received.method.as_str())),
        Found::Nothing => nothing(),
    };
    Place { envelope: service.envelope(), thing }
}

/// Finds out who asks, and writes down what became known of it.
fn admit(world: &World, received: &Received, entry: &mut Entry) -> Admission {
    let mut headers = received.headers.get_all(header::AUTHORIZATION).iter();
    let malformed = |reason: String| Rejection { failure: Failure::bad_request(reason), challenge: None };
    let challenged = |failure, stale| Rejection { failure, challenge: Some(stale) };
    let Some(header) = headers.next() else {
        return Err(challenged(Failure::unauthenticated("sign the request with Digest"), false));
    };
    if headers.next().is_some() {
        return Err(malformed("there is more than one Authorization header".to_owned()));
    }
    let authorization = Authorization::parse(header.as_bytes()).map_err(malformed)?;
    if let Ok(public_key) = str::from_utf8(&authorization.username) {
        entry.claim(public_key);
    }
    let signed = Signed { method: received.method.as_str(), target: &received.target, body: &received.body };
    let accepted = world.verifier.verify(&authorization, &signed, world, world.clock.now());
    let accepted = accepted.map_err(|refusal| match refusal {
        Refusal::Malformed(reason) => malformed(reason.to_owned()),
        Refusal::UnknownKey => challenged(Failure::unknown_key(), false),
        Refusal::WrongResponse => challenged(Failure::unauthenticated("the signature is wrong"), false),
        Refusal::Stale(reason) => challenged(Failure::unauthenticated(reason), true),
    })?;
    entry.prove();
    Ok(accepted)
}

/// What the request gets when nothing spoils it.
fn serve(
    world: &World,
    received: &Received,
    place: &Place<'_>,
    admission: &Admission,
    ticket: Option<Ticket>,
    trace_id: &str,
) -> Result<Answer, Rejection> {
    let failed = |failure| Rejection { failure, challenge: None };
    let principal = match admission {
        Ok(accepted) => &accepted.owner,
        Err(Rejection { failure, challenge }) => {
            return Err(Rejection { failure: failure.clone(), challenge: *challenge });
        }
    };
    if let Some(Ticket { admitted: false, limit, .. }) = ticket {
        return Err(failed(Failure::rate_limited(limit)));
    }
    match &place.thing {
        Thing::Operation(row, values) => {
            call(world, principal, received, row, values, trace_id).map_err(failed)
        }
        Thing::Object(name) => match world.objects.read().get(*name) {
            Some(object) => Ok(Answer::new(StatusCode::OK, "application/octet-stream", object.clone())),
            None => Err(failed(Failure::not_found("object", name))),
        },
        Thing::Nothing(failure) => Err(failed(failure.clone())),
    }
}

fn call(
    world: &World,
    principal: &Principal,
    received: &Received,
    row: &'static Row,
    path: &[String],
    trace_id: &str,
) -> Result<Answer, Failure> {
    validate::path(row, path)?;
    let query = validate::query(row, received.query())?;
    let content_type = received.headers.get(header::CONTENT_TYPE).and_then(|value| value.to_str().ok());
    let body = world.schemas.body(row, content_type, &received.body)?;
    let now = principal.organization.clock.now();
    let grant = principal.key.grant();
    let answer = services::serve(&Call {
        world,
        row,
        organization: &principal.organization,
        key: &principal.key,
        grant,
        path,
        query: &query,
        body: &body,
        now,
        trace_id,
    })?;
    if world.settings.check_answers {
        world.schemas.answer(row, &answer)?;
    }
    Ok(Answer::json(StatusCode::OK, answer))
}

fn reject(world: &World, envelope: Envelope, rejection: &Rejection) -> Answer {
    let mut answer = Answer::json(rejection.failure.status, rejection.failure.render(envelope));
    if let Some(stale) = rejection.challenge {
        challenge(world, stale, &mut answer);
    }
    answer
}

fn challenge(world: &World, stale: Stale, answer: &mut Answer) {
    for challenge in world.verifier.challenges(stale, world.clock.now()) {
        if let Ok(value) = HeaderValue::try_from(challenge) {
            answer.headers.append(header::WWW_AUTHENTICATE, value);
        }
    }
}

async fn delay(fault: Option<&Fault>, when: FaultWhen) {
    if let Some(Fault { kind: FaultKind::Delay, when: wanted, delay_ms, .. }) = fault
        && *wanted == when
    {
        tokio::time::sleep(Duration::from_millis(delay_ms.unwrap_or(Fault::DEFAULT_DELAY_MS))).await;
    }
}

/// Does to an answer what a fault wants; says whether the connection, or its stream, is to be torn down in its
/// place.
fn spoil(world: &World, envelope: Envelope, fault: &Fault, answer: &mut Answer) -> bool {
    let body = fault.body_text();
    match fault.kind {
        FaultKind::Refuse | FaultKind::Reset | FaultKind::Stream => return true,
        FaultKind::Delay | FaultKind::Unread | FaultKind::Close => {}
        FaultKind::Truncate => {
            if let Some(body) = body {
                answer.body = body.into();
            }
            answer.cut = true;
        }
        FaultKind::Status => {
            let status = fault.status.and_then(|status| StatusCode::from_u16(status).ok());
            let status = status.unwrap_or(StatusCode::SERVICE_UNAVAILABLE);
            let body = body.map_or_else(|| Failure::on_demand(status).render(envelope), String::into_bytes);
            *answer = Answer::json(status, body);
        }
        FaultKind::Stale => {
            let failure = Failure::unauthenticated("a fault says that the nonce is stale");
            *answer = reject(world, envelope, &Rejection { failure, challenge: Some(true) });
        }
        FaultKind::Garbage => {
            *answer = Answer::new(StatusCode::OK, "text/html", body.unwrap_or_else(|| GARBAGE.to_owned()));
        }
    }
    for (name, value) in &fault.headers {
        if let (Ok(name), Ok(value)) = (name.parse::<HeaderName>(), value.parse::<HeaderValue>()) {
            answer.headers.insert(name, value);
        }
    }
    false
}

fn finish(world: &World, received: &Received, mut answer: Answer, trace_id: String) -> Answer {
    if let Ok(trace_id) = HeaderValue::try_from(trace_id) {
        answer.headers.insert(TRACE_ID, trace_id);
    }
    if world.settings.gzip {
        answer.compress_for(&received.headers);
    }
    answer
}
