//! From a request line to the operation it means.
//!
//! A service is told by the `Host` header, as the real ones are, or else by the first segment of the path,
//! so that all of them can live at one origin: `https://127.0.0.1:9000/serverless/v1beta1/clusters`.

use std::borrow::Cow;

use percent_encoding::percent_decode_str;

use crate::generated::Service;
use crate::operation::Row;

/// All operations, arranged for looking one up.
pub(crate) struct Router {
    routes: Vec<Route>,
}

struct Route {
    row: &'static Row,
    segments: Vec<Segment>,
}

/// One part of a path template.
#[derive(PartialEq)]
enum Segment {
    Literal(&'static str),
    /// A value, and after it a custom verb: `{exportId}:cancel`.
    Parameter {
        verb: Option<&'static str>,
    },
}

/// What a path and method lead to.
pub(crate) enum Found {
    /// The operation, and the decoded values of its path parameters in order.
    Operation(&'static Row, Vec<String>),
    /// There is such a path, but not with this method.
    OtherMethod,
    Nothing,
}

impl Router {
    pub(crate) fn new() -> Self {
        let rows = Service::ALL.into_iter().flat_map(Service::rows);
        let paths = rows.flat_map(|row| {
            [Some(row.path), row.alternative_path].into_iter().flatten().map(move |path| (row, path))
        });
        let mut routes: Vec<Route> =
            paths.map(|(row, path)| Route { row, segments: segments(path) }).collect();
        // A literal is preferred to a value in its place: `imports/role_info` to `imports/{import_id}`.
        routes
            .sort_by_key(|route| route.segments.iter().filter(|s| !matches!(s, Segment::Literal(_))).count());
        Self { routes }
    }

    /// Finds the operation for the path as it stands on the wire, without query and service prefix.
    pub(crate) fn find(&self, service: Service, method: &str, path: &str) -> Found {
        let mut path_is_known = false;
        for route in self.routes.iter().filter(|route| route.row.service == service) {
            if !route.matches(path) {
                continue;
            }
            if route.row.method == method {
                return route
                    .values(path)
                    .map_or(Found::Nothing, |values| Found::Operation(route.row, values));
            }
            path_is_known = true;
        }
        if path_is_known { Found::OtherMethod } else { Found::Nothing }
    }
}

impl Route {
    fn matches(&self, path: &str) -> bool {
        let mut parts = parts(path);
        let all = self.segments.iter().all(|segment| {
            parts.next().is_some_and(|part| match segment {
                Segment::Literal(literal) => part == *literal,
                Segment::Parameter { verb } => {
                    let (value, found) = split_verb(part);
                    !value.is_empty() && found == *verb
                }
            })
        });
        all && parts.next().is_none()
    }

    fn values(&self, path: &str) -> Option<Vec<String>> {
        let pairs = self.segments.iter().zip(parts(path));
        pairs
            .filter(|(segment, _)| matches!(segment, Segment::Parameter { .. }))
            .map(|(_, part)| percent_decode_str(split_verb(part).0).decode_utf8().ok().map(Cow::into_owned))
            .collect()
    }
}

fn segments(template: &'static str) -> Vec<Segment> {
    parts(template)
        .map(|part| match split_verb(part) {
            (value, verb) if value.starts_with('{') => Segment::Parameter { verb },
            _ => Segment::Literal(part),
        })
        .collect()
}

fn parts(path: &str) -> impl Iterator<Item = &str> {
    path.strip_prefix('/').unwrap_or(path).split('/')
}

/// A bare colon begins a verb; a colon in a value is percent-encoded.
fn split_verb(part: &str) -> (&str, Option<&str>) {
    part.split_once(':').map_or((part, None), |(value, verb)| (value, Some(verb)))
}

fn without_port(host: &str) -> &str {
    host.split(':').next().unwrap_or(host)
}

/// The service that a request is for, and the rest of its path.
pub(crate) fn service_of<'a>(host: Option<&str>, path: &'a str) -> Option<(Service, &'a str)> {
    let host = host.map(without_port);
    if let Some(service) = Service::ALL.into_iter().find(|service| host == Some(service.host())) {
        return Some((service, path));
    }
    Service::ALL.into_iter().find_map(|service| {
        let rest = path.strip_prefix('/')?.strip_prefix(service.name())?;
        rest.starts_with('/').then_some((service, rest))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(method: &str, path: &str) -> Result<(&'static str, Vec<String>), &'static str> {
        let (service, rest) = service_of(Some("127.0.0.1:4000"), path).ok_or("no service")?;
        match Router::new().find(service, method, rest) {
            Found::Operation(row, values) => Ok((row.name, values)),
            Found::OtherMethod => Err("other method"),
            Found::Nothing => Err("nothing"),
        }
    }

    #[test]
    fn every_operation_is_found_by_its_own_path() {
        let router = Router::new();
        for row in Service::ALL.into_iter().flat_map(Service::rows) {
            let path = row.path.replace(['{', '}'], "");
            match router.find(row.service, row.method, &path) {
                Found::Operation(found, values) => {
                    assert_eq!(found.name, row.name);
                    let names: Vec<_> = row.path_parameters.iter().map(|parameter| parameter.name).collect();
                    assert_eq!(values, names);
                }
                _ => panic!("{} is not found", row.name),
            }
        }
    }

    #[test]
    fn verbs_follow_a_bare_colon_and_values_are_decoded() {
        let cancel = found("POST", "/serverless/v1beta1/clusters/1/exports/a%3Ab%20c:cancel");
        assert_eq!(cancel, Ok(("serverless.exports.cancel", vec!["1".to_owned(), "a:b c".to_owned()])));
        assert_eq!(found("POST", "/serverless/v1beta1/clusters/1/exports/e:burn"), Err("nothing"));
    }

    #[test]
    fn a_literal_wins_over_a_value() {
        let role = found("GET", "/v1beta/api/v1beta/projects/1/clusters/2/imports/role_info");
        assert_eq!(role.map(|(name, _)| name), Ok("v1beta.imports.get_role_info"));
    }

    #[test]
    fn wrong_methods_and_paths_are_told_apart() {
        assert_eq!(found("PUT", "/serverless/v1beta1/clusters"), Err("other method"));
        assert_eq!(found("GET", "/serverless/v1beta1/clusters/"), Err("nothing"));
        assert_eq!(found("GET", "/serverless/v1beta1/clusters/1/branches/2/3"), Err("nothing"));
        assert_eq!(found("GET", "/elsewhere/v1beta1/clusters"), Err("no service"));
        assert_eq!(found("GET", "/serverlessly/v1beta1/clusters"), Err("no service"));
    }

    #[test]
    fn the_host_header_names_a_service_too() {
        let found = service_of(Some("serverless.tidbapi.com:443"), "/v1beta1/clusters");
        assert_eq!(found, Some((Service::Serverless, "/v1beta1/clusters")));
    }
}
