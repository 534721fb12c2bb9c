//! Where a service is reached: an origin with an optional path prefix.

use std::net::IpAddr;

use http::Uri;

/// The base to which an operation's whole path is appended.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Endpoint {
    /// `https://host[:port]`, in lower case.
    pub(crate) origin: String,
    /// `/prefix` without a slash at its end, or nothing.
    pub(crate) prefix: String,
}

impl Endpoint {
    /// Reads `https://host[:port][/prefix]`. Plain http is allowed to a loopback address only: a Digest
    /// exchange in the clear gives away enough to try passwords offline, and nothing guards the answer.
    ///
    /// # Errors
    /// A sentence that says what is wrong and what is right.
    pub(crate) fn parse(text: &str) -> Result<Self, String> {
        let right = "give an origin with an optional path, such as https://api.example.com";
        let text = text.trim();
        let uri: Uri = text.parse().map_err(|_| format!("it is not a URL; {right}"))?;
        let (Some(scheme), Some(authority)) = (uri.scheme_str(), uri.authority()) else {
            return Err(format!("it has no scheme or no host; {right}"));
        };
        if authority.as_str().contains('@') {
            return Err("it holds a user name; keys are given apart from the endpoint".into());
        }
        if uri.query().is_some() || text.contains('#') {
            return Err(format!("it has a query or a fragment; {right}"));
        }
        match scheme {
            "https" => {}
            "http" if is_loopback(authority.host()) => {}
            "http" => return Err("plain http is allowed to a loopback address only; use https".into()),
            other => return Err(format!("its scheme is {other}; use https")),
        }
        let prefix = uri.path().trim_end_matches('/').to_owned();
        if prefix.split('/').any(|segment| segment == ".." || segment == ".") {
            return Err(format!("its path leaves its place; {right}"));
        }
        Ok(Self { origin: format!("{scheme}://{}", authority.as_str().to_ascii_lowercase()), prefix })
    }
}

fn is_loopback(host: &str) -> bool {
    let address = host.trim_start_matches('[').trim_end_matches(']');
    host.eq_ignore_ascii_case("localhost")
        || address.parse::<IpAddr>().is_ok_and(|address| address.is_loopback())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parse(text: &str) -> Result<(String, String), String> {
        Endpoint::parse(text).map(|endpoint| (endpoint.origin, endpoint.prefix))
    }

    #[test]
    fn an_origin_with_and_without_a_prefix() {
        assert_eq!(parse("https://API.example.com"), Ok(("https://api.example.com".into(), String::new())));
        assert_eq!(parse("https://h:8443/a/b/"), Ok(("https://h:8443".into(), "/a/b".into())));
    }

    #[test]
    fn plain_http_goes_to_loopback_only() {
        for loopback in ["http://127.0.0.1:80", "http://localhost:1/x", "http://[::1]:9"] {
            assert!(parse(loopback).is_ok(), "{loopback}");
        }
        for elsewhere in ["http://example.com", "http://10.0.0.1", "http://127.0.0.1.example.com"] {
            assert!(parse(elsewhere).is_err_and(|why| why.contains("loopback")), "{elsewhere}");
        }
    }

    #[test]
    fn what_is_no_endpoint_is_refused_with_a_reason() {
        for (text, reason) in [
            ("", "not a URL"),
            ("example.com", "no scheme"),
            ("ftp://example.com", "scheme is ftp"),
            ("https://user:pw@example.com", "user name"),
            ("https://example.com/?a=1", "query"),
            ("https://example.com/a/../b", "leaves"),
        ] {
            assert!(parse(text).is_err_and(|why| why.contains(reason)), "{text}");
        }
    }
}
