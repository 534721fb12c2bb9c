//! Every order of precedence, and every setting that is refused.

use std::collections::HashMap;

use super::*;
use crate::error::ErrorKind;

fn resolve(settings: Settings, variables: &[(&str, &str)]) -> Result<Config, Error> {
    let variables: HashMap<_, _> =
        variables.iter().map(|(name, value)| (*name, (*value).to_owned())).collect();
    Config::resolve(settings, &|name| variables.get(name).cloned(), None)
}

fn keys(public_key: &str, private_key: &str) -> Settings {
    Settings {
        public_key: Some(public_key.into()),
        private_key: Some(Secret::from(private_key)),
        ..Settings::default()
    }
}

fn refused(result: Result<Config, Error>, setting: &str, reason: &str) {
    let error = result.err().expect("it should be refused");
    assert_eq!(error.kind(), ErrorKind::Config);
    assert_eq!(error.setting(), Some(setting), "{error}");
    assert!(error.to_string().contains(reason), "{error}");
}

const VARIABLES: &[(&str, &str)] =
    &[("TIDBCLOUD_PUBLIC_KEY", "env"), ("TIDBCLOUD_PRIVATE_KEY", "env-private")];

#[test]
fn arguments_win_over_the_environment() {
    let config = resolve(keys("argument", "p"), VARIABLES).unwrap();
    assert_eq!(config.credentials.public_key, "argument");
    assert_eq!(resolve(Settings::default(), VARIABLES).unwrap().credentials.public_key, "env");
}

#[test]
fn no_keys_say_all_the_ways_to_give_them() {
    refused(resolve(Settings::default(), &[]), "public_key", "TIDBCLOUD_PROFILE");
    refused(resolve(Settings::default(), &[("TIDBCLOUD_PUBLIC_KEY", " ")]), "public_key", "no API key");
}

#[test]
fn half_a_pair_is_never_filled_from_another_source() {
    let settings = Settings { public_key: Some("argument".into()), ..Settings::default() };
    refused(resolve(settings, VARIABLES), "private_key", "the private key is not");
    let settings = Settings { private_key: Some(Secret::from("p")), ..Settings::default() };
    refused(resolve(settings, VARIABLES), "public_key", "the public key is not");
}

#[test]
fn keys_that_cannot_stand_in_a_header_are_refused_and_not_repeated() {
    refused(resolve(keys("a:b", "p"), &[]), "public_key", "colon");
    refused(resolve(keys("a\nb", "p"), &[]), "public_key", "line break");
    refused(resolve(keys("", "p"), &[]), "public_key", "empty");
    refused(resolve(keys(" a", "p"), &[]), "public_key", "white space");
    let error = resolve(keys("a", "hunter2\n"), &[]).err().unwrap();
    assert_eq!(error.setting(), Some("private_key"));
    assert!(!format!("{error} {error:?}").contains("hunter2"));
}

#[test]
fn endpoints_come_from_arguments_then_variables_then_defaults() {
    let variables = [("TIDBCLOUD_SERVERLESS_ENDPOINT", "https://env"), ("TIDBCLOUD_HOST", "https://host")];
    let config = resolve(keys("a", "b"), &variables).unwrap();
    assert_eq!(config.endpoint(Service::Serverless).origin, "https://env");
    assert_eq!(config.endpoint(Service::V1beta).origin, "https://host");

    let mut settings = keys("a", "b");
    settings.endpoints = vec![("serverless".into(), "https://argument/x".into())];
    let config = resolve(settings, &variables).unwrap();
    assert_eq!(config.endpoint(Service::Serverless).origin, "https://argument");
    assert_eq!(config.endpoint(Service::Serverless).prefix, "/x");

    let config = resolve(keys("a", "b"), &[]).unwrap();
    assert_eq!(config.endpoint(Service::Serverless).origin, "https://serverless.tidbapi.com");
}

#[test]
fn a_bad_endpoint_says_which_and_from_where() {
    let error = resolve(keys("a", "b"), &[("TIDBCLOUD_HOST", "http://example.com")]).err().unwrap();
    assert_eq!(error.setting_source(), Some("the variable TIDBCLOUD_HOST"));
    assert!(error.message().contains("v1beta") && error.message().contains("loopback"), "{error}");

    let mut settings = keys("a", "b");
    settings.endpoints = vec![("severless".into(), "https://x".into())];
    refused(resolve(settings, &[]), "endpoints", "no service severless");
}

#[test]
fn a_zero_bound_is_refused() {
    let mut settings = keys("a", "b");
    settings.options.timeout = Some(std::time::Duration::ZERO);
    refused(resolve(settings, &[]), "timeout", "above zero");
}
