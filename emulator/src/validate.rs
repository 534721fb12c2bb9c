//! Holds every request, and in self-checks every answer, against the schemas generated from `api/`.
//!
//! It is stricter than the real gateway where that helps a caller: an unknown parameter or field is refused
//! with its name, not passed over. Secrets leave a body here, before any handler sees it, so no handler can
//! store or answer one; all that is kept is that it was there.

use std::sync::OnceLock;

use jsonschema::error::ValidationErrorKind;
use jsonschema::{ValidationError, ValidatorMap};
use regex::Regex;
use serde_json::Value;

use crate::clock::Moment;
use crate::envelope::{Failure, Violation};
use crate::generated::Service;
use crate::operation::{Kind, Row};

/// Problems told at once; more do not help anyone.
const MOST_VIOLATIONS: usize = 10;

/// The query of a request, checked: each name is known, and there once unless it may repeat.
#[derive(Debug, Default)]
pub(crate) struct Query(Vec<(String, String)>);

impl Query {
    pub(crate) fn get(&self, name: &str) -> Option<&str> {
        self.0.iter().find(|(known, _)| known == name).map(|(_, value)| value.as_str())
    }

    /// All values of a parameter that may repeat.
    pub(crate) fn all<'q>(&'q self, name: &str) -> impl Iterator<Item = &'q str> {
        self.0.iter().filter(move |(known, _)| known == name).map(|(_, value)| value.as_str())
    }

    /// A number that was checked to be one.
    pub(crate) fn integer(&self, name: &str) -> Option<i64> {
        self.get(name)?.parse().ok()
    }

    /// A time that was checked to be one.
    pub(crate) fn moment(&self, name: &str) -> Option<Moment> {
        Moment::parse(self.get(name)?)
    }

    /// All pairs but those named, in order of name.
    pub(crate) fn without(&self, names: &[&str]) -> Vec<(&str, &str)> {
        let pairs = self.0.iter().map(|(name, value)| (name.as_str(), value.as_str()));
        let mut rest: Vec<_> = pairs.filter(|(name, _)| !names.contains(name)).collect();
        rest.sort_unstable();
        rest
    }
}

/// The body of a request, checked and without its secrets.
#[derive(Debug, Default)]
pub(crate) struct Body {
    pub(crate) value: Value,
    /// Where secrets were: dotted paths, with the index of each item of a list.
    secrets: Vec<String>,
}

impl Body {
    /// A body as it stands, for tests of what reads one.
    #[cfg(test)]
    pub(crate) fn bare(value: Value) -> Self {
        Self { value, secrets: Vec::new() }
    }

    pub(crate) fn had_secret(&self, path: &str) -> bool {
        self.secrets.iter().any(|taken| taken == path)
    }
}

/// Checks the path parameters against the row's rules.
pub(crate) fn path(row: &Row, values: &[String]) -> Result<(), Failure> {
    for (parameter, value) in row.path_parameters.iter().zip(values) {
        if parameter.unsigned && value.parse::<u64>().is_err() {
            return Err(Failure::invalid(
                parameter.name,
                "must be a decimal number of 64 bits without a sign",
            ));
        }
        check_pattern(parameter.pattern, value)
            .map_err(|problem| Failure::invalid(parameter.name, problem))?;
    }
    Ok(())
}

/// Reads the query and checks it against the row's rules.
pub(crate) fn query(row: &Row, text: &str) -> Result<Query, Failure> {
    let mut query = Query::default();
    for (name, value) in form_urlencoded::parse(text.as_bytes()) {
        let Some(parameter) = row.query_parameters.iter().find(|parameter| parameter.name == name) else {
            return Err(Failure::invalid(name, "is not a parameter of this operation"));
        };
        if query.get(&name).is_some() && !parameter.repeats {
            return Err(Failure::invalid(name, "is there twice"));
        }
        check_value(&parameter.kind, &value).map_err(|problem| Failure::invalid(parameter.name, problem))?;
        query.0.push((name.into_owned(), settle(&parameter.kind, value.into_owned())));
    }
    match row
        .query_parameters
        .iter()
        .find(|parameter| parameter.required && query.get(parameter.name).is_none())
    {
        Some(missing) => Err(Failure::invalid(missing.name, "is required")),
        None => Ok(query),
    }
}

/// Whoever asks for more than the largest page gets the largest page.
fn settle(kind: &Kind, value: String) -> String {
    match (kind, value.parse::<i64>()) {
        (Kind::PageSize { maximum }, Ok(size)) if size > i64::from(*maximum) => maximum.to_string(),
        _ => value,
    }
}

fn check_value(kind: &Kind, value: &str) -> Result<(), String> {
    match kind {
        Kind::Text { pattern } => check_pattern(*pattern, value),
        Kind::Boolean if matches!(value, "true" | "false") => Ok(()),
        Kind::Boolean => Err("must be true or false".to_owned()),
        Kind::Moment if Moment::parse(value).is_some() => Ok(()),
        Kind::Moment => Err("must be a time as in RFC 3339".to_owned()),
        Kind::Choice(choices) if choices.contains(&value) => Ok(()),
        Kind::Choice(choices) => Err(format!("must be one of {}", choices.join(", "))),
        Kind::PageSize { .. } => check_number(value, 0, i32::MAX.into()),
        Kind::Integer { minimum, maximum } => check_number(value, *minimum, *maximum),
    }
}

fn check_pattern(pattern: Option<&str>, value: &str) -> Result<(), String> {
    match pattern {
        Some(pattern) if !Regex::new(pattern).is_ok_and(|regex| regex.is_match(value)) => {
            Err(format!("must match {pattern}"))
        }
        _ => Ok(()),
    }
}

fn check_number(value: &str, minimum: i64, maximum: i64) -> Result<(), String> {
    match value.parse::<i64>() {
        Err(_) => Err("must be a whole number".to_owned()),
        Ok(number) if number < minimum => Err(format!("must be at least {minimum}")),
        Ok(number) if number > maximum => Err(format!("must be at most {maximum}")),
        Ok(_) => Ok(()),
    }
}

/// Compiled schemas, each service's when it is first needed.
#[derive(Default)]
pub(crate) struct Schemas {
    services: [OnceLock<ValidatorMap>; Service::ALL.len()],
}

impl Schemas {
    /// Reads a body, checks it, and takes its secrets out. No bytes stand for an empty object.
    pub(crate) fn body(&self, row: &Row, content_type: Option<&str>, bytes: &[u8]) -> Result<Body, Failure> {
        if bytes.is_empty() && row.body.is_none() {
            return Ok(Body::default());
        }
        if !bytes.is_empty() && !is_json(content_type) {
            return Err(Failure::bad_request("the Content-Type of a body must be application/json"));
        }
        let bytes = if bytes.is_empty() { b"{}" } else { bytes };
        let mut value: Value = serde_json::from_slice(bytes)
            .map_err(|error| Failure::bad_request(format!("the body is not JSON: {error}")))?;
        let Some(schema) = row.body else {
            let empty = value.as_object().is_some_and(serde_json::Map::is_empty);
            return if empty {
                Ok(Body::default())
            } else {
                Err(Failure::bad_request("this operation takes no body"))
            };
        };
        let violations = self.violations(row.service, schema, &value);
        if !violations.is_empty() {
            return Err(Failure::violating(violations));
        }
        let mut secrets = Vec::new();
        for path in row.secrets {
            take(&mut value, path, "", &mut secrets);
        }
        Ok(Body { value, secrets })
    }

    /// Checks an answer of the emulator's own against what `api/` promises.
    pub(crate) fn answer(&self, row: &Row, bytes: &[u8]) -> Result<(), Failure> {
        let value = serde_json::from_slice(bytes).unwrap_or_default();
        let violations = match row.answer {
            Some(schema) => self.violations(row.service, schema, &value),
            None if value == serde_json::json!({}) => Vec::new(),
            None => return Err(Failure::internal(format!("{} answers something", row.name))),
        };
        match violations.first() {
            None => Ok(()),
            Some(Violation { field, description }) => Err(Failure::internal(format!(
                "the answer of {} breaks api/: {field} {description}",
                row.name
            ))),
        }
    }

    fn violations(&self, service: Service, schema: &str, value: &Value) -> Vec<Violation> {
        let validators = self.services[service as usize].get_or_init(|| compile(service));
        let pointer = format!("#/$defs/{schema}");
        let validator = validators.get(&pointer).expect("every schema that a row names is generated with it");
        validator.iter_errors(value).flat_map(|error| violations_of(&error)).take(MOST_VIOLATIONS).collect()
    }
}

fn compile(service: Service) -> ValidatorMap {
    let document: Value = serde_json::from_str(service.schemas()).expect("generated schemas are JSON");
    let options = jsonschema::draft202012::options().should_validate_formats(true);
    options.build_map(&document).expect("generated schemas are sound")
}

/// What an error means for a caller. Values are never repeated: they may be secret.
fn violations_of(error: &ValidationError<'_>) -> Vec<Violation> {
    let path = error.instance_path().as_str();
    let field = |name: Option<&str>| {
        let mut parts: Vec<&str> = path.split('/').skip(1).collect();
        parts.extend(name);
        if parts.is_empty() { "body".to_owned() } else { parts.join(".") }
    };
    match error.kind() {
        ValidationErrorKind::Required { property } => {
            vec![Violation { field: field(property.as_str()), description: "is required".to_owned() }]
        }
        ValidationErrorKind::AdditionalProperties { unexpected } => unexpected
            .iter()
            .map(|name| Violation {
                field: field(Some(name)),
                description: "is not a known field".to_owned(),
            })
            .collect(),
        _ => vec![Violation { field: field(None), description: error.masked().to_string() }],
    }
}

fn is_json(content_type: Option<&str>) -> bool {
    let media_type = content_type.unwrap_or_default().split(';').next().unwrap_or_default();
    media_type.trim().eq_ignore_ascii_case("application/json")
}

/// Takes out what stands at a dotted path, in every item of the lists on it, and notes where it stood.
fn take(value: &mut Value, path: &str, place: &str, taken: &mut Vec<String>) {
    let (name, rest) = path.split_once('.').map_or((path, None), |(name, rest)| (name, Some(rest)));
    let within = |name: &str| if place.is_empty() { name.to_owned() } else { format!("{place}.{name}") };
    match (value, rest) {
        (Value::Array(items), Some(rest)) if name == "[]" => {
            for (index, item) in items.iter_mut().enumerate() {
                take(item, rest, &within(&index.to_string()), taken);
            }
        }
        (Value::Object(fields), None) => taken.extend(fields.remove(name).map(|_| within(name))),
        (Value::Object(fields), Some(rest)) => {
            if let Some(inner) = fields.get_mut(name) {
                take(inner, rest, &within(name), taken);
            }
        }
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn row(name: &str) -> &'static Row {
        let mut rows = Service::ALL.into_iter().flat_map(Service::rows);
        rows.find(|row| row.name == name).expect("an operation of this name")
    }

    fn refused(name: &str, body: &str) -> String {
        let failure = Schemas::default().body(row(name), Some("application/json"), body.as_bytes());
        let envelope = crate::envelope::Envelope::Sentences;
        String::from_utf8(failure.expect_err("the body should be refused").render(envelope)).expect("text")
    }

    #[test]
    fn every_schema_of_every_row_is_there() {
        let schemas = Schemas::default();
        for row in Service::ALL.into_iter().flat_map(Service::rows) {
            for schema in row.body.into_iter().chain(row.answer) {
                schemas.violations(row.service, schema, &Value::Null);
            }
        }
    }

    #[test]
    fn a_good_body_passes_and_loses_its_secrets() {
        let text = r#"{"displayName": "ci-1", "region": {"name": "regions/aws-us-east-1"}, "rootPassword": "12345678"}"#;
        let body = Schemas::default()
            .body(row("serverless.clusters.create"), Some("application/json; charset=utf-8"), text.as_bytes())
            .expect("a good body");
        assert!(body.had_secret("rootPassword"));
        assert!(!body.value.to_string().contains("12345678"));
    }

    #[test]
    fn secrets_deep_inside_are_taken_too() {
        let mut value = serde_json::json!({"a": [{"b": {}}, {"b": {"c": "secret"}}]});
        let mut taken = Vec::new();
        take(&mut value, "a.[].b.c", "", &mut taken);
        take(&mut value, "a.[].b.c", "", &mut taken);
        assert_eq!(taken, ["a.1.b.c"]);
        assert!(!value.to_string().contains("secret"));
    }

    #[test]
    fn problems_are_named_by_field_and_never_repeat_the_value() {
        let create = "serverless.clusters.create";
        assert!(
            refused(create, r#"{"region": {"name": "regions/aws-us-east-1"}}"#)
                .contains("displayName: is required")
        );
        let unknown = refused(create, r#"{"displayName": "ci-1", "region": {}, "colour": "red"}"#);
        assert!(unknown.contains("colour: is not a known field"), "{unknown}");
        let secret = refused(create, r#"{"displayName": "ci-1", "region": {}, "rootPassword": "hunter2"}"#);
        assert!(secret.contains("rootPassword: ") && !secret.contains("hunter2"), "{secret}");
        assert!(refused(create, "[]").contains("body: "));
        assert!(refused(create, "{").contains("not JSON"));
    }

    #[test]
    fn a_body_has_to_be_wanted_and_to_be_json() {
        let schemas = Schemas::default();
        let cancel = row("serverless.exports.cancel");
        assert!(schemas.body(cancel, None, b"").is_ok());
        assert!(schemas.body(cancel, Some("application/json"), b"{}").is_ok());
        assert!(schemas.body(cancel, Some("application/json"), br#"{"a": 1}"#).is_err());
        let create = row("serverless.clusters.create");
        assert!(schemas.body(create, Some("application/x-www-form-urlencoded"), b"{}").is_err());
    }

    #[test]
    fn queries_are_checked_by_name_and_kind() {
        let list = row("serverless.clusters.list");
        let good = query(list, "pageSize=1000&filter=state%3D%22ACTIVE%22+AND+x%3Dy").expect("a good query");
        assert_eq!(good.integer("pageSize"), Some(100));
        assert_eq!(good.get("filter"), Some("state=\"ACTIVE\" AND x=y"));
        assert_eq!(good.without(&["pageSize"]), [("filter", "state=\"ACTIVE\" AND x=y")]);
        for bad in ["pagesize=1", "pageSize=-1", "pageSize=x", "skip=1&skip=2"] {
            assert!(query(list, bad).is_err(), "{bad}");
        }
        assert!(query(row("serverless.clusters.get"), "view=SOME").is_err());
    }

    #[test]
    fn numbers_have_to_fit_their_width() {
        let list = row("premium.regions.list");
        assert!(query(list, "skip=2147483647&pageSize=2147483647").is_ok());
        for bad in ["skip=2147483648", "skip=-2147483649", "pageSize=2147483648"] {
            assert!(query(list, bad).is_err(), "{bad}");
        }
        let update = |units: &str| {
            let body = format!(r#"{{"maxRcu": {units}}}"#);
            let row = row("premium.instances.update");
            Schemas::default().body(row, Some("application/json"), body.as_bytes())
        };
        assert!(update("9223372036854775807").is_ok());
        for bad in ["9223372036854775808", "-9223372036854775809"] {
            assert!(update(bad).is_err(), "{bad}");
        }
    }

    #[test]
    fn times_in_a_query_have_to_be_times() {
        let list = row("premium.backups.list");
        let good = query(list, "startTime=2024-05-01T09%3A00%3A00%2B02%3A00").expect("a time");
        assert_eq!(good.moment("startTime"), Moment::parse("2024-05-01T07:00:00Z"));
        for bad in ["startTime=", "startTime=yesterday", "endTime=2024-05-01"] {
            assert!(query(list, bad).is_err(), "{bad}");
        }
    }

    #[test]
    fn v1beta_ids_are_numbers() {
        let get = row("v1beta.clusters.get");
        assert!(path(get, &["1".to_owned(), "18446744073709551615".to_owned()]).is_ok());
        assert!(path(get, &["1".to_owned(), "one".to_owned()]).is_err());
    }
}
