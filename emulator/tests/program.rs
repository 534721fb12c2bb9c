//! The program: what it prints, and when it ends.

use std::io::{BufRead as _, BufReader, Read as _};
use std::process::{Child, Command, Stdio};

use serde_json::Value;

fn program(arguments: &[&str]) -> Child {
    Command::new(env!("CARGO_BIN_EXE_tidbcloud-emulator"))
        .args(arguments)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("the program starts")
}

fn first_line(child: &mut Child) -> String {
    let stdout = child.stdout.as_mut().expect("a pipe");
    let mut line = String::new();
    BufReader::new(stdout).read_line(&mut line).expect("a line");
    line
}

#[test]
fn json_is_one_line_and_standard_input_ends_it() {
    let mut child =
        program(&["--format", "json", "--exit-with-stdin", "--public-key", "K", "--private-key", "S"]);
    let told: Value = serde_json::from_str(&first_line(&mut child)).expect("JSON");
    assert_eq!((told["public_key"].as_str(), told["private_key"].as_str()), (Some("K"), Some("S")));
    let serverless = told["endpoints"]["serverless"].as_str().expect("an endpoint");
    assert_eq!(told["environment"]["TIDBCLOUD_SERVERLESS_ENDPOINT"], serverless);
    assert!(told["admin"].as_str().is_some_and(|admin| admin.ends_with("/_emulator")));
    let bundle = told["ca_bundle"].as_str().expect("a file").to_owned();
    assert!(std::fs::read_to_string(&bundle).expect("a certificate").contains("BEGIN CERTIFICATE"));
    drop(child.stdin.take());
    assert!(child.wait().expect("an end").success());
    assert!(!std::path::Path::new(&bundle).exists(), "its temporary file goes with it");
}

#[test]
fn the_environment_can_be_read_by_a_shell() {
    let mut child = program(&["--exit-with-stdin", "--plain-http"]);
    // It prints everything at once, and its end is the end of what it prints.
    drop(child.stdin.take());
    let mut text = String::new();
    child.stdout.take().expect("a pipe").read_to_string(&mut text).expect("text");
    assert!(child.wait().expect("an end").success());
    let names: Vec<&str> =
        text.lines().filter_map(|line| line.strip_prefix("export ")?.split('=').next()).collect();
    let (endpoints, keys): (Vec<&str>, Vec<&str>) =
        names.iter().partition(|name| name.ends_with("_ENDPOINT"));
    assert_eq!(
        keys,
        ["TIDBCLOUD_PRIVATE_KEY", "TIDBCLOUD_PUBLIC_KEY"],
        "without TLS there is no certificate to trust"
    );
    for endpoint in
        ["TIDBCLOUD_BILLING_ENDPOINT", "TIDBCLOUD_SERVERLESS_ENDPOINT", "TIDBCLOUD_V1BETA_ENDPOINT"]
    {
        assert!(endpoints.contains(&endpoint), "{endpoints:?}");
    }
}

#[test]
fn a_wrong_option_ends_it_with_the_help() {
    let output = program(&["--colour"]).wait_with_output().expect("an end");
    assert_eq!(output.status.code(), Some(2));
    let text = String::from_utf8(output.stderr).expect("text");
    assert!(text.contains("--colour") && text.contains("--time-factor"), "{text}");
}

#[test]
fn a_port_that_is_taken_is_an_error() {
    let taken = std::net::TcpListener::bind("127.0.0.1:0").expect("a port");
    let port = taken.local_addr().expect("an address").port().to_string();
    let output = program(&["--port", &port]).wait_with_output().expect("an end");
    assert_eq!(output.status.code(), Some(1));
    assert!(String::from_utf8(output.stderr).expect("text").starts_with("tidbcloud-emulator: "));
}
