use http::StatusCode;
use http::header::{HeaderMap, HeaderValue};

use super::super::algorithm::DigestHash;
use super::super::{AuthError, Exchange, Leg, RequestLine, Verdict};
use super::server::{Rules, Server};
use super::{
    GET, PASSWORD, USERNAME, answer_to, authenticator, here, ok, origin, parameter, signed, unauthorized,
};

const N1: &str = r#"Digest realm="r", nonce="n1", qop="auth""#;
const N2: &str = r#"Digest realm="r", nonce="n2", qop="auth""#;
const N1_STALE: &str = r#"Digest realm="r", nonce="n1", qop="auth", stale=true"#;
const N2_STALE: &str = r#"Digest realm="r", nonce="n2", qop="auth", stale=true"#;
const N3_STALE: &str = r#"Digest realm="r", nonce="n3", qop="auth", stale=TRUE"#;

/// Nonce and count of the next header.
async fn next(exchange: &mut Exchange<'_>) -> (String, String) {
    let header = signed(exchange).await;
    let value = |name| parameter(&header, name).unwrap().trim_matches('"').to_owned();
    (value("nonce"), value("nc"))
}

fn pair(nonce: &str, nc: u32) -> (String, String) {
    (nonce.to_owned(), format!("{nc:08x}"))
}

fn answered_with_info(
    exchange: &mut Exchange<'_>,
    info: &str,
    body: Option<&[u8]>,
) -> Result<Verdict, AuthError> {
    let headers: HeaderMap = [("authentication-info".parse().unwrap(), HeaderValue::from_str(info).unwrap())]
        .into_iter()
        .collect();
    exchange.answered(StatusCode::OK, &headers, body)
}

#[tokio::test]
async fn case_16_n_calls_in_a_row_cost_n_plus_one_round_trips() {
    for algorithm in ["MD5", "MD5-sess", "SHA-256", "SHA-256-sess", "SHA-512-256", "SHA-512-256-sess"] {
        let server = Server::new(Rules { algorithm: Some(algorithm), ..Rules::default() });
        let authenticator = authenticator();
        for n in 0..20 {
            let target = format!("/v1/clusters/{n}?view=FULL");
            let request = RequestLine { method: "PATCH", target: &target, body: Some(b"{}") };
            assert_eq!(server.call(&authenticator, &here(), request, || 0).await, Ok(Verdict::Passed));
        }
        assert_eq!(server.requests(), 21, "{algorithm}");
    }
}

#[tokio::test]
async fn case_19_a_401_for_an_older_nonce_is_retried_with_the_current_one_and_replaces_nothing() {
    let (authenticator, origin) = (authenticator(), here());
    answer_to(&authenticator, GET, N1).await;
    let mut quick = authenticator.begin(&origin, GET);
    assert_eq!(next(&mut quick).await, pair("n1", 2));
    let late = [N3_STALE, r#"Digest realm="r", nonce="n4", qop="auth""#, "Digest realm="];
    let mut slow = late.map(|_| authenticator.begin(&origin, GET));
    for (exchange, nc) in slow.iter_mut().zip(3..) {
        assert_eq!(next(exchange).await, pair("n1", nc));
    }
    assert_eq!(unauthorized(&mut quick, N2_STALE), Ok(Verdict::Retry));
    assert_eq!(next(&mut quick).await, pair("n2", 1));
    for ((exchange, challenge), nc) in slow.iter_mut().zip(late).zip(2..) {
        assert_eq!(unauthorized(exchange, challenge), Ok(Verdict::Retry), "{challenge}");
        assert_eq!(next(exchange).await, pair("n2", nc));
        assert_eq!(ok(exchange), Verdict::Passed);
    }
}

#[tokio::test]
async fn case_19_an_unsigned_request_that_is_late_replaces_nothing() {
    let (authenticator, origin) = (authenticator(), here());
    let mut open = authenticator.begin(&origin, GET);
    assert!(matches!(open.authorize().await.unwrap(), Leg::Unsigned));
    assert_eq!(ok(&mut open), Verdict::Passed);
    let mut late = authenticator.begin(&origin, GET);
    assert!(matches!(late.authorize().await.unwrap(), Leg::Unsigned));
    answer_to(&authenticator, GET, N1).await;
    assert_eq!(unauthorized(&mut late, N2), Ok(Verdict::Retry));
    assert_eq!(next(&mut late).await, pair("n1", 2));
}

#[tokio::test]
async fn case_21_a_stale_nonce_costs_one_silent_retry_with_the_first_count() {
    let (authenticator, origin) = (authenticator(), here());
    answer_to(&authenticator, GET, N1).await;
    let mut exchange = authenticator.begin(&origin, GET);
    assert_eq!(next(&mut exchange).await, pair("n1", 2));
    assert_eq!(unauthorized(&mut exchange, N2_STALE), Ok(Verdict::Retry));
    // The first count belongs to the request that brought the nonce, whoever comes between.
    let mut other = authenticator.begin(&origin, GET);
    assert_eq!(next(&mut other).await, pair("n2", 2));
    assert_eq!(next(&mut exchange).await, pair("n2", 1));
    assert_eq!(ok(&mut exchange), Verdict::Passed);
}

#[tokio::test]
async fn case_21_a_server_that_restarts_costs_one_request_more() {
    let (server, authenticator) = (Server::new(Rules::default()), authenticator());
    for round in 1..=5 {
        for _ in 0..4 {
            assert_eq!(server.call(&authenticator, &here(), GET, || 0).await, Ok(Verdict::Passed));
        }
        assert_eq!(server.requests(), round * 5);
        server.restart();
    }
}

#[tokio::test]
async fn case_21_a_nonce_repeated_as_stale_goes_on_counting() {
    let (authenticator, origin) = (authenticator(), here());
    answer_to(&authenticator, GET, N1).await;
    let mut exchange = authenticator.begin(&origin, GET);
    assert_eq!(next(&mut exchange).await, pair("n1", 2));
    assert_eq!(unauthorized(&mut exchange, N1_STALE), Ok(Verdict::Retry));
    assert_eq!(next(&mut exchange).await, pair("n1", 3));
}

#[tokio::test]
async fn case_22_a_reused_nonce_without_stale_counts_as_stale_once() {
    let (authenticator, origin) = (authenticator(), here());
    answer_to(&authenticator, GET, N1).await;
    let mut exchange = authenticator.begin(&origin, GET);
    assert_eq!(next(&mut exchange).await, pair("n1", 2));
    assert_eq!(unauthorized(&mut exchange, N2), Ok(Verdict::Retry));
    assert_eq!(next(&mut exchange).await, pair("n2", 1));
    assert_eq!(ok(&mut exchange), Verdict::Passed);
}

#[tokio::test]
async fn case_22_a_server_with_nonces_for_one_use_and_no_stale() {
    let rules = Rules { uses: Some(1), silent: true, ..Rules::default() };
    let (server, authenticator) = (Server::new(rules), authenticator());
    for _ in 0..10 {
        assert_eq!(server.call(&authenticator, &here(), GET, || 0).await, Ok(Verdict::Passed));
    }
    assert_eq!(server.requests(), 20);
}

#[tokio::test]
async fn case_23_a_next_nonce_is_used_from_the_first_count() {
    let (authenticator, origin) = (authenticator(), here());
    answer_to(&authenticator, GET, N1).await;
    let mut exchange = authenticator.begin(&origin, GET);
    let mut beside = authenticator.begin(&origin, GET);
    assert_eq!(next(&mut exchange).await, pair("n1", 2));
    assert_eq!(next(&mut beside).await, pair("n1", 3));
    assert_eq!(answered_with_info(&mut exchange, "nextnonce=\"m1\"", None), Ok(Verdict::Passed));
    // An answer to the older nonce replaces nothing, here too.
    assert_eq!(answered_with_info(&mut beside, "NextNonce = m2", None), Ok(Verdict::Passed));
    let mut later = authenticator.begin(&origin, GET);
    assert_eq!(next(&mut later).await, pair("m1", 1));
}

#[tokio::test]
async fn case_23_a_next_nonce_with_every_answer_costs_no_round_trip() {
    for algorithm in ["MD5", "SHA-256-sess"] {
        let rules = Rules { next_nonce: true, uses: Some(1), algorithm: Some(algorithm), ..Rules::default() };
        let (server, authenticator) = (Server::new(rules), authenticator());
        for _ in 0..10 {
            assert_eq!(server.call(&authenticator, &here(), GET, || 0).await, Ok(Verdict::Passed));
        }
        assert_eq!(server.requests(), 11, "{algorithm}");
    }
}

#[tokio::test]
async fn case_23_a_next_nonce_that_makes_no_sense_is_passed_over() {
    let (authenticator, origin) = (authenticator(), here());
    answer_to(&authenticator, GET, N1).await;
    for (n, info) in
        ["nextnonce=\"\"", "nextnonce=", "nextnonce=a, nextnonce=b", "nextnonce=\"n1\"", ",", "x"]
            .iter()
            .enumerate()
    {
        let mut exchange = authenticator.begin(&origin, GET);
        assert_eq!(next(&mut exchange).await, pair("n1", 2 + u32::try_from(n).unwrap()), "before {info}");
        assert_eq!(answered_with_info(&mut exchange, info, None), Ok(Verdict::Passed), "{info}");
    }
}

/// What a server proves itself with for a header to [`GET`].
fn proof(header: &str, qop: &str, body: Option<&str>) -> String {
    let md5 = |text: &str| DigestHash::Md5.hex(text.as_bytes());
    let value = |name| parameter(header, name).unwrap().trim_matches('"');
    let ha2 = match body {
        Some(body) => md5(&format!(":/dir/index.html:{}", md5(body))),
        None => md5(":/dir/index.html"),
    };
    let ha1 = md5(&format!("{USERNAME}:r:{PASSWORD}"));
    md5(&format!("{ha1}:{}:{}:{}:{qop}:{ha2}", value("nonce"), value("nc"), value("cnonce")))
}

#[tokio::test]
async fn case_23_a_proof_is_checked() {
    let (authenticator, origin) = (authenticator(), here());
    answer_to(&authenticator, GET, N1).await;
    let wrong = "0".repeat(32);
    for (good, qop, covered, body) in [
        (true, "auth", None, None),
        (true, "auth-int", Some("{}"), Some(&b"{}"[..])),
        (false, "auth-int", Some("{}"), Some(b"{ }")),
        // Without the body there is nothing to compare with.
        (true, "auth-int", Some("{}"), None),
        (false, "auth", Some("x"), None),
    ] {
        let mut exchange = authenticator.begin(&origin, GET);
        let header = signed(&mut exchange).await;
        let proof = proof(&header, qop, covered);
        let info = format!("qop={qop}, rspauth=\"{proof}\"");
        let expected = if good { Ok(Verdict::Passed) } else { Err(AuthError::ServerNotProven) };
        assert_eq!(answered_with_info(&mut exchange, &info, body), expected, "{info}");
    }
    for template in [
        "rspauth=\"{wrong}\"",
        "rspauth=\"\"",
        "rspauth=\"{proof}00\"",
        "rspauth=\"{proof}\", nc=000000ff",
        "rspauth=\"{proof}\", cnonce=\"another\"",
    ] {
        let mut exchange = authenticator.begin(&origin, GET);
        let header = signed(&mut exchange).await;
        let info = template.replace("{wrong}", &wrong).replace("{proof}", &proof(&header, "auth", None));
        assert_eq!(answered_with_info(&mut exchange, &info, None), Err(AuthError::ServerNotProven), "{info}");
    }
    let mut exchange = authenticator.begin(&origin, GET);
    let header = signed(&mut exchange).await;
    let value = |name| parameter(&header, name).unwrap();
    let proof = proof(&header, "auth", None).to_ascii_uppercase();
    let info = format!("qop=auth, rspauth=\"{proof}\", cnonce={}, nc={}", value("cnonce"), value("nc"));
    assert_eq!(answered_with_info(&mut exchange, &info, None), Ok(Verdict::Passed));
}

#[tokio::test]
async fn case_24_a_new_realm_on_the_same_nonce_computes_ha1_anew() {
    let (authenticator, origin) = (authenticator(), here());
    let mut exchange = authenticator.begin(&origin, GET);
    exchange.authorize().await.unwrap();
    unauthorized(&mut exchange, N1).unwrap();
    assert_eq!(next(&mut exchange).await, pair("n1", 1));
    let other_realm = r#"Digest realm="s", nonce="n1", qop="auth""#;
    assert_eq!(unauthorized(&mut exchange, other_realm), Ok(Verdict::Retry));
    let header = signed(&mut exchange).await;
    // The count goes on, because the pair of nonce and count must not come twice.
    assert_eq!(parameter(&header, "nc"), Some("00000002"));
    let md5 = |text: &str| DigestHash::Md5.hex(text.as_bytes());
    let cnonce = parameter(&header, "cnonce").unwrap().trim_matches('"');
    let ha1 = md5(&format!("{USERNAME}:s:{PASSWORD}"));
    let response = md5(&format!("{ha1}:n1:00000002:{cnonce}:auth:{}", md5("GET:/dir/index.html")));
    assert_eq!(parameter(&header, "response"), Some(&*format!("\"{response}\"")));
}

#[tokio::test]
async fn case_25_state_belongs_to_scheme_host_and_port() {
    let authenticator = authenticator();
    answer_to(&authenticator, GET, N1).await;
    for same in ["https://api.example.org", "https://API.example.org:443/other?x"] {
        let origin = origin(same);
        assert!(matches!(authenticator.begin(&origin, GET).authorize().await, Ok(Leg::Signed(_))), "{same}");
    }
    for other in [
        "http://api.example.org",
        "https://api.example.org:8443",
        "https://example.org",
        "http://api.example.org:443",
    ] {
        let origin = origin(other);
        assert!(matches!(authenticator.begin(&origin, GET).authorize().await, Ok(Leg::Unsigned)), "{other}");
    }
}

#[tokio::test]
async fn a_server_that_does_not_ask_is_not_signed_for() {
    let (authenticator, origin) = (authenticator(), here());
    let mut first = authenticator.begin(&origin, GET);
    first.authorize().await.unwrap();
    assert_eq!(ok(&mut first), Verdict::Passed);
    let mut beside = [authenticator.begin(&origin, GET), authenticator.begin(&origin, GET)];
    for exchange in &mut beside {
        assert!(matches!(exchange.authorize().await, Ok(Leg::Unsigned)), "nobody waits");
    }
    assert_eq!(unauthorized(&mut beside[0], N1), Ok(Verdict::Retry));
    assert_eq!(next(&mut beside[0]).await, pair("n1", 1));
}

#[tokio::test]
async fn each_sending_of_a_request_takes_a_count_of_its_own() {
    let (authenticator, origin) = (authenticator(), here());
    answer_to(&authenticator, GET, N1).await;
    let mut exchange = authenticator.begin(&origin, GET);
    assert_eq!(next(&mut exchange).await, pair("n1", 2));
    assert_eq!(next(&mut exchange).await, pair("n1", 3));
}
