//! What to do about a redirect: follow it within the origin, signed anew, or say why not.
//!
//! The decision follows RFC 9110, section 15.4, where it is safe. 301, 302 and 303 leave open whether the service
//! has acted and with which method to go on, so only a GET goes on after them. 307 and 308 say that nothing was
//! done yet and that the same request belongs elsewhere, so any goes on, a create too. Another origin (another
//! host or port, or http behind https) never gets a request: its challenge would be answered with this key.

use http::header::LOCATION;
use reqwest::Url;

use crate::error::{Error, ErrorKind};
use crate::operation::Method;
use crate::transport::Answer;

/// Redirects that one attempt follows.
pub(super) const MOST: u32 = 5;

/// Why a redirect is not followed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Refused {
    /// To this origin, which is not the request's.
    OtherOrigin(String),
    /// It would take another method, or a second sending of what may have been done.
    Ambiguous,
    /// No `Location`, or one that makes no URL.
    Nowhere,
    TooMany,
}

/// Where an answer sends this request: `None` if it is no redirect.
pub(super) fn destination(url: &Url, method: Method, answer: &Answer) -> Option<Result<Url, Refused>> {
    let status = answer.status.as_u16();
    if !matches!(status, 301 | 302 | 303 | 307 | 308) {
        return None;
    }
    let location = answer.headers.get(LOCATION).and_then(|value| value.to_str().ok());
    let Some(mut to) = location.and_then(|location| url.join(location).ok()) else {
        return Some(Err(Refused::Nowhere));
    };
    // A URL of a scheme without hosts has an opaque origin, which equals none.
    if to.origin() != url.origin() {
        return Some(Err(Refused::OtherOrigin(to.origin().ascii_serialization())));
    }
    if method != Method::Get && !matches!(status, 307 | 308) {
        return Some(Err(Refused::Ambiguous));
    }
    to.set_fragment(None);
    // What stands before the host would become credentials of another scheme.
    let cleared = to.set_username("").and_then(|()| to.set_password(None));
    Some(cleared.map(|()| to).map_err(|()| Refused::Nowhere))
}

impl Refused {
    /// Whether the service may have acted on the request before it sent it on.
    pub(super) fn may_have_been_applied(&self) -> bool {
        *self == Self::Ambiguous
    }

    /// The error that it stands for. Of the target only the origin is named: the rest may hold a secret.
    pub(super) fn error(&self, answer: &Answer) -> Error {
        let status = answer.status.as_u16();
        let (message, hint) = match self {
            Self::OtherOrigin(origin) => (
                format!(
                    "the service redirects ({status}) to another origin, {origin}, which is not followed"
                ),
                "A request is signed only for the endpoint's own origin. If the service has moved there, name it \
                 as the endpoint.",
            ),
            Self::Ambiguous => (
                format!("the service redirects ({status}) a request that only a 307 or 308 may send on"),
                "Check the endpoint and what stands between it and this client.",
            ),
            Self::Nowhere => (
                format!("the service redirects ({status}) without saying where to"),
                "Check the endpoint and what stands between it and this client.",
            ),
            Self::TooMany => (
                format!("the service redirects ({status}) more than {MOST} times"),
                "Check the endpoint and what stands between it and this client.",
            ),
        };
        Error::new(ErrorKind::BadRequest, message)
            .with_answer(status, &answer.headers, &answer.body)
            .with_hint(hint)
    }
}
