use http::StatusCode;

use super::super::algorithm::DigestHash;
use super::super::{AuthError, Authenticator, Leg, RequestLine, Verdict};
use super::{
    GET, PASSWORD, USERNAME, answer_to, authenticator, challenges, credentials, here, ok, parameter, signed,
};

const CHALLENGE: &str = r#"Digest realm="r", nonce="n", qop="auth""#;

fn md5(text: &str) -> String {
    DigestHash::Md5.hex(text.as_bytes())
}

#[tokio::test]
async fn case_08_auth_int_covers_the_body_and_an_absent_one_is_empty() {
    let challenge = r#"Digest realm="r", nonce="n", qop="auth-int""#;
    for (body, covered) in [(Some(&b"{\"a\":1}"[..]), "{\"a\":1}"), (Some(b""), ""), (None, "")] {
        let request = RequestLine { method: "POST", target: "/x", body };
        let header = answer_to(&authenticator(), request, challenge).await;
        let cnonce = parameter(&header, "cnonce").unwrap().trim_matches('"');
        let ha1 = md5(&format!("{USERNAME}:r:{PASSWORD}"));
        let ha2 = md5(&format!("POST:/x:{}", md5(covered)));
        let response = md5(&format!("{ha1}:n:00000001:{cnonce}:auth-int:{ha2}"));
        assert_eq!(parameter(&header, "response"), Some(&*format!("\"{response}\"")));
        assert_eq!(parameter(&header, "qop"), Some("auth-int"));
    }
}

#[tokio::test]
async fn case_10_uri_is_the_target_on_the_wire() {
    for (target, uri) in [
        ("/a%20b/c%2Fd:reset?filter=state%3D%22A%22&n=1", "/a%20b/c%2Fd:reset?filter=state%3D%22A%22&n=1"),
        ("", "/"),
        ("?a=b", "/?a=b"),
        ("/", "/"),
        ("*", "*"),
    ] {
        let request = RequestLine { method: "GET", target, body: None };
        let header = answer_to(&authenticator(), request, r#"Digest realm="r", nonce="n""#).await;
        assert_eq!(parameter(&header, "uri"), Some(&*format!("\"{uri}\"")));
        let ha1 = md5(&format!("{USERNAME}:r:{PASSWORD}"));
        let response = md5(&format!("{ha1}:n:{}", md5(&format!("GET:{uri}"))));
        assert_eq!(parameter(&header, "response"), Some(&*format!("\"{response}\"")), "{target}");
    }
}

#[tokio::test]
async fn case_10_a_target_that_cannot_stand_in_a_header_is_refused() {
    let (authenticator, origin) = (authenticator(), here());
    answer_to(&authenticator, GET, CHALLENGE).await;
    let mut exchange =
        authenticator.begin(&origin, RequestLine { method: "GET", target: "/a\r\nB: c", body: None });
    assert_eq!(exchange.authorize().await.err(), Some(AuthError::Target));
}

#[tokio::test]
async fn case_11_what_is_quoted_and_what_is_not() {
    let challenge = r#"Digest realm="r", nonce="n", opaque="o", qop="auth", algorithm="md5""#;
    let header = answer_to(&authenticator(), GET, challenge).await;
    for name in ["username", "realm", "nonce", "uri", "response", "cnonce", "opaque"] {
        let value = parameter(&header, name).unwrap_or_else(|| panic!("no {name}"));
        assert!(value.len() > 2 && value.starts_with('"') && value.ends_with('"'), "{name}={value}");
    }
    assert_eq!(parameter(&header, "qop"), Some("auth"));
    assert_eq!(parameter(&header, "nc"), Some("00000001"));
    // As the server wrote it, but for the quotes.
    assert_eq!(parameter(&header, "algorithm"), Some("md5"));
    assert_eq!(parameter(&header, "userhash"), None);
}

#[tokio::test]
async fn case_11_what_the_server_did_not_send_does_not_go_back() {
    let header = answer_to(&authenticator(), GET, CHALLENGE).await;
    assert_eq!((parameter(&header, "opaque"), parameter(&header, "algorithm")), (None, None));
    let empty = answer_to(&authenticator(), GET, r#"Digest realm="r", nonce="n", opaque="""#).await;
    assert_eq!(parameter(&empty, "opaque"), Some("\"\""));
}

#[tokio::test]
async fn case_11_quotes_and_backslashes_are_escaped_in_the_header_and_plain_in_the_hash() {
    let user = Authenticator::new(credentials(r#"a"b\c"#, "p"), DigestHash::Md5).unwrap();
    let challenge = r#"Digest realm="a \"b\" \\", nonce="n\"1", opaque="o\\\"", extra=1"#;
    let header = answer_to(&user, GET, challenge).await;
    assert_eq!(parameter(&header, "username"), Some(r#""a\"b\\c""#));
    assert_eq!(parameter(&header, "realm"), Some(r#""a \"b\" \\""#));
    assert_eq!(parameter(&header, "nonce"), Some(r#""n\"1""#));
    assert_eq!(parameter(&header, "opaque"), Some(r#""o\\\"""#));
    let ha1 = md5(r#"a"b\c:a "b" \:p"#);
    let response = md5(&format!("{ha1}:n\"1:{}", md5("GET:/dir/index.html")));
    assert_eq!(parameter(&header, "response"), Some(&*format!("\"{response}\"")));
}

#[tokio::test]
async fn case_05_non_ascii_bytes_go_back_as_they_came() {
    let (authenticator, origin) = (authenticator(), here());
    let mut exchange = authenticator.begin(&origin, GET);
    exchange.authorize().await.unwrap();
    let realm = b"caf\xe9 \xff\x80";
    let challenge = [b"Digest realm=\"", &realm[..], b"\", nonce=\"\xfe\", opaque=\"\xf0\""].concat();
    let verdict = exchange.answered(StatusCode::UNAUTHORIZED, &challenges([challenge]), None);
    assert_eq!(verdict, Ok(Verdict::Retry));
    let Leg::Signed(header) = exchange.authorize().await.unwrap() else { panic!("not signed") };
    let ha1 = DigestHash::Md5.hex(&[b"Mufasa:", &realm[..], b":Circle of Life"].concat());
    let ha2 = md5("GET:/dir/index.html");
    let response = DigestHash::Md5.hex(&[ha1.as_bytes(), b":\xfe:", ha2.as_bytes()].concat());
    let expected = [
        b"Digest username=\"Mufasa\", realm=\"",
        &realm[..],
        b"\", nonce=\"\xfe\", uri=\"/dir/index.html\", response=\"",
        response.as_bytes(),
        b"\", opaque=\"\xf0\"",
    ];
    assert_eq!(header.as_bytes(), expected.concat());
}

#[tokio::test]
async fn case_12_nc_is_eight_lower_case_hex_digits_from_one() {
    let (authenticator, origin) = (authenticator(), here());
    let first = answer_to(&authenticator, GET, CHALLENGE).await;
    assert_eq!(parameter(&first, "nc"), Some("00000001"));
    let mut last = String::new();
    for expected in 2..=43_u32 {
        let mut exchange = authenticator.begin(&origin, GET);
        last = signed(&mut exchange).await;
        assert_eq!(parameter(&last, "nc"), Some(&*format!("{expected:08x}")));
        ok(&mut exchange);
    }
    assert_eq!(parameter(&last, "nc"), Some("0000002b"));
}

#[tokio::test]
async fn case_12_a_nonce_whose_counts_are_used_up_is_given_back() {
    let (authenticator, origin) = (authenticator(), here());
    answer_to(&authenticator, GET, CHALLENGE).await;
    authenticator.session(&origin).set_issued(u32::MAX - 1);
    let mut exchange = authenticator.begin(&origin, GET);
    assert_eq!(parameter(&signed(&mut exchange).await, "nc"), Some("ffffffff"));
    assert!(matches!(authenticator.begin(&origin, GET).authorize().await, Ok(Leg::Unsigned)));
}

#[tokio::test]
async fn case_13_neither_nc_nor_cnonce_without_protection() {
    let header = answer_to(&authenticator(), GET, r#"Digest realm="r", nonce="n", algorithm=MD5"#).await;
    for name in ["nc", "cnonce", "qop"] {
        assert_eq!(parameter(&header, name), None);
    }
}

#[tokio::test]
async fn case_13_cnonce_is_random_and_another_for_each_nonce() {
    let mut seen = std::collections::HashSet::new();
    for _ in 0..20 {
        let header = answer_to(&authenticator(), GET, CHALLENGE).await;
        let cnonce = parameter(&header, "cnonce").unwrap().trim_matches('"').to_owned();
        assert_eq!(cnonce.len(), 32);
        assert!(cnonce.bytes().all(|byte| byte.is_ascii_hexdigit()));
        assert!(seen.insert(cnonce));
    }
}

#[tokio::test]
async fn case_14_a_hashed_user_name_comes_after_ha1() {
    let header = answer_to(&authenticator(), GET, r#"Digest realm="r", nonce="n", userhash=true"#).await;
    let hashed = md5(&format!("{USERNAME}:r"));
    assert_eq!(parameter(&header, "username"), Some(&*format!("\"{hashed}\"")));
    assert_eq!(parameter(&header, "userhash"), Some("true"));
    let ha1 = md5(&format!("{USERNAME}:r:{PASSWORD}"));
    let response = md5(&format!("{ha1}:n:{}", md5("GET:/dir/index.html")));
    assert_eq!(parameter(&header, "response"), Some(&*format!("\"{response}\"")));
}

#[test]
fn case_14_a_user_name_that_digest_cannot_carry_is_refused() {
    for (username, reason) in [("a:b", "colon"), ("", "empty"), ("a\nb", "line break")] {
        let error = Authenticator::new(credentials(username, "p"), DigestHash::Md5).unwrap_err();
        assert!(error.to_string().contains(reason), "{error}");
    }
}

#[tokio::test]
async fn case_15_ha1_of_a_session_is_fixed_by_the_first_cnonce() {
    let (authenticator, origin) = (authenticator(), here());
    let challenge = r#"Digest realm="r", nonce="n", qop="auth", algorithm=MD5-sess"#;
    let first = answer_to(&authenticator, GET, challenge).await;
    let cnonce = parameter(&first, "cnonce").unwrap().trim_matches('"').to_owned();
    let ha1 = md5(&format!("{}:n:{cnonce}", md5(&format!("{USERNAME}:r:{PASSWORD}"))));
    let ha2 = md5("GET:/dir/index.html");
    let mut exchange = authenticator.begin(&origin, GET);
    for (header, nc) in [(first, "00000001"), (signed(&mut exchange).await, "00000002")] {
        let sent = parameter(&header, "cnonce").unwrap().trim_matches('"');
        let response = md5(&format!("{ha1}:n:{nc}:{sent}:auth:{ha2}"));
        assert_eq!(parameter(&header, "response"), Some(&*format!("\"{response}\"")));
    }
}

#[tokio::test]
async fn case_29_no_secret_in_debug_output() {
    let (authenticator, origin) = (authenticator(), here());
    let challenge = r#"Digest realm="r", nonce="the-nonce", qop="auth""#;
    let mut exchange = authenticator.begin(&origin, GET);
    exchange.authorize().await.unwrap();
    exchange.answered(StatusCode::UNAUTHORIZED, &challenges([challenge]), None).unwrap();
    let leg = exchange.authorize().await.unwrap();
    let output = format!("{leg:?} {exchange:?} {authenticator:?}");
    let Leg::Signed(header) = leg else { panic!("not signed") };
    assert!(header.is_sensitive());
    let header = header.to_str().unwrap();
    for name in ["nonce", "cnonce", "response"] {
        let secret = parameter(header, name).unwrap().trim_matches('"');
        assert!(!output.contains(secret), "{name} is in {output}");
    }
    assert!(!output.contains(PASSWORD) && !output.contains(USERNAME));
}
