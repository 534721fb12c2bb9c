//! Errors, in the two envelopes that the services use.
//!
//! A handler says what went wrong once, as a [`Failure`]; the envelope of the service decides how it is
//! written. Codes below 1000 are those of `google.rpc.Code`, larger ones are the gateway's own.

use http::StatusCode;
use serde_json::{Value, json};

/// The form of a service's error bodies.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(dead_code, reason = "the generator says which service has which")]
pub(crate) enum Envelope {
    /// `{code, message, details}` with sentences as details: v1beta.
    Sentences,
    /// `{code, message, details}` with typed objects as details: serverless, dedicated, premium and the
    /// data service.
    Objects,
    /// `{code, error, msgPrefix, status}`, the code as text: iam, billing and msp.
    Prefixed,
}

/// Why a request was not served.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Failure {
    pub(crate) status: StatusCode,
    code: i64,
    message: String,
    /// What was wrong with which field of the request.
    violations: Vec<Violation>,
}

/// A field of the request, as a dotted path, and what is wrong with it.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Violation {
    pub(crate) field: String,
    pub(crate) description: String,
}

const INVALID_ARGUMENT: i64 = 3;
const NOT_FOUND: i64 = 5;
const ALREADY_EXISTS: i64 = 6;
const PERMISSION_DENIED: i64 = 7;
const FAILED_PRECONDITION: i64 = 9;
const UNIMPLEMENTED: i64 = 12;
const INTERNAL: i64 = 13;
const KEY_NOT_FOUND: i64 = 49_900_001;
const SIGNATURE_WRONG: i64 = 49_900_002;
const RATE_LIMITED: i64 = 49_900_007;

impl Failure {
    fn new(status: StatusCode, code: i64, message: impl Into<String>) -> Self {
        Self { status, code, message: message.into(), violations: Vec::new() }
    }

    /// 400 for a field that breaks a rule. `field` is a dotted path, or a parameter's name.
    pub(crate) fn invalid(field: impl Into<String>, description: impl Into<String>) -> Self {
        Self::violating(vec![Violation { field: field.into(), description: description.into() }])
    }

    /// 400 for all the fields that break a rule; there must be one at least.
    pub(crate) fn violating(violations: Vec<Violation>) -> Self {
        let message = violations
            .first()
            .map_or_else(String::new, |first| format!("{}: {}", first.field, first.description));
        Self { violations, ..Self::new(StatusCode::BAD_REQUEST, INVALID_ARGUMENT, message) }
    }

    /// The same of something that stands at `place` in the request.
    #[must_use]
    pub(crate) fn within(mut self, place: &str) -> Self {
        for violation in &mut self.violations {
            violation.field = format!("{place}.{}", violation.field);
        }
        if let Some(first) = self.violations.first() {
            self.message = format!("{}: {}", first.field, first.description);
        }
        self
    }

    /// 400 for a request that is wrong as a whole.
    pub(crate) fn bad_request(message: impl Into<String>) -> Self {
        Self::new(StatusCode::BAD_REQUEST, INVALID_ARGUMENT, message)
    }

    /// 400 for something that the resource's state does not allow.
    pub(crate) fn wrong_state(message: impl Into<String>) -> Self {
        Self::new(StatusCode::BAD_REQUEST, FAILED_PRECONDITION, message)
    }

    /// 404: `what` with this id does not exist, or belongs to another organization.
    pub(crate) fn not_found(what: &str, id: &str) -> Self {
        Self::new(StatusCode::NOT_FOUND, NOT_FOUND, format!("{what} {id} is not found"))
    }

    /// 409 for something that there may be only one of.
    pub(crate) fn already_exists(message: impl Into<String>) -> Self {
        Self::new(StatusCode::CONFLICT, ALREADY_EXISTS, message)
    }

    pub(crate) fn no_such_path(target: &str) -> Self {
        Self::new(StatusCode::NOT_FOUND, NOT_FOUND, format!("nothing is served at {target}"))
    }

    pub(crate) fn forbidden(message: impl Into<String>) -> Self {
        Self::new(StatusCode::FORBIDDEN, PERMISSION_DENIED, message)
    }

    pub(crate) fn method_not_allowed(method: &str) -> Self {
        Self::new(
            StatusCode::METHOD_NOT_ALLOWED,
            UNIMPLEMENTED,
            format!("{method} is not served at this path"),
        )
    }

    pub(crate) fn too_large(limit: usize) -> Self {
        let message = format!("the body is larger than {limit} bytes");
        Self::new(StatusCode::PAYLOAD_TOO_LARGE, INVALID_ARGUMENT, message)
    }

    /// What a fault wants, with no more to say.
    pub(crate) fn on_demand(status: StatusCode) -> Self {
        Self::new(status, INTERNAL, "a fault was armed for this request")
    }

    pub(crate) fn internal(message: impl Into<String>) -> Self {
        Self::new(StatusCode::INTERNAL_SERVER_ERROR, INTERNAL, message)
    }

    pub(crate) fn unauthenticated(message: impl Into<String>) -> Self {
        Self::new(StatusCode::UNAUTHORIZED, SIGNATURE_WRONG, message)
    }

    pub(crate) fn unknown_key() -> Self {
        Self::new(StatusCode::UNAUTHORIZED, KEY_NOT_FOUND, "public_key not found")
    }

    pub(crate) fn rate_limited(limit: u32) -> Self {
        let message = format!("the limit of {limit} requests a minute for this API key is used up");
        Self::new(StatusCode::TOO_MANY_REQUESTS, RATE_LIMITED, message)
    }

    /// Its code and its message, for an answer that tells of several things at once.
    pub(crate) fn told(&self) -> (i64, &str) {
        (self.code, &self.message)
    }

    /// The body of the answer.
    pub(crate) fn render(&self, envelope: Envelope) -> Vec<u8> {
        let body = match envelope {
            Envelope::Sentences => {
                let details: Vec<Value> = self
                    .violations
                    .iter()
                    .map(|violation| format!("{}: {}", violation.field, violation.description).into())
                    .collect();
                json!({ "code": self.code, "message": self.message, "details": details })
            }
            Envelope::Objects => {
                json!({ "code": self.code, "message": self.message, "details": self.typed_details() })
            }
            Envelope::Prefixed => json!({
                "code": self.code.to_string(),
                "error": self.message,
                "msgPrefix": self.status.canonical_reason().unwrap_or_default(),
                "status": self.status.as_u16(),
            }),
        };
        body.to_string().into_bytes()
    }

    fn typed_details(&self) -> Vec<Value> {
        if self.violations.is_empty() {
            return Vec::new();
        }
        let violations: Vec<Value> = self
            .violations
            .iter()
            .map(|violation| json!({ "field": violation.field, "description": violation.description }))
            .collect();
        vec![json!({ "@type": "type.googleapis.com/google.rpc.BadRequest", "fieldViolations": violations })]
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rendered(failure: &Failure, envelope: Envelope) -> Value {
        serde_json::from_slice(&failure.render(envelope)).expect("errors are JSON")
    }

    #[test]
    fn v1beta_details_are_sentences() {
        let body = rendered(&Failure::invalid("name", "is required"), Envelope::Sentences);
        assert_eq!(
            body,
            json!({"code": 3, "message": "name: is required", "details": ["name: is required"]})
        );
    }

    #[test]
    fn serverless_details_are_typed_objects() {
        let body = rendered(&Failure::invalid("displayName", "is required"), Envelope::Objects);
        assert_eq!(body["details"][0]["fieldViolations"][0]["field"], "displayName");
        let body = rendered(&Failure::not_found("cluster", "1"), Envelope::Objects);
        assert_eq!(body, json!({"code": 5, "message": "cluster 1 is not found", "details": []}));
    }

    #[test]
    fn a_field_is_told_from_the_outside_in() {
        let failure = Failure::invalid("region.name", "is required").within("requests.2.cluster");
        let body = rendered(&failure, Envelope::Objects);
        assert_eq!(body["message"], "requests.2.cluster.region.name: is required");
        assert_eq!(body["details"][0]["fieldViolations"][0]["field"], "requests.2.cluster.region.name");
    }

    #[test]
    fn the_prefixed_envelope_has_its_code_as_text() {
        let body = rendered(&Failure::unknown_key(), Envelope::Prefixed);
        let expected = json!({"code": "49900001", "error": "public_key not found", "msgPrefix": "Unauthorized", "status": 401});
        assert_eq!(body, expected);
    }
}
