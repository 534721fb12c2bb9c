use super::super::challenge::{self, Offer, Qops};
use super::super::syntax::Defect;
use super::{digest, parse};

/// A short form of what was read: `digest(realm,nonce)`, a scheme's name, or a defect.
fn seen(offers: &[Offer]) -> Vec<String> {
    let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    offers
        .iter()
        .map(|offer| match offer {
            Offer::Digest(challenge) => {
                format!("digest({},{})", text(&challenge.realm), text(&challenge.nonce))
            }
            Offer::Other(scheme) => scheme.clone(),
            Offer::Broken(defect) => format!("{defect:?}"),
        })
        .collect()
}

#[test]
fn case_01_several_headers() {
    let values = [&br#"Basic realm="b""#[..], br#"Digest realm="r", nonce="n""#, b"Negotiate"];
    assert_eq!(seen(&challenge::parse(values)), ["Basic", "digest(r,n)", "Negotiate"]);
}

#[test]
fn case_01_several_challenges_in_one_header() {
    let two = r#"Digest realm="a", nonce="1", Digest realm="b", nonce="2""#;
    assert_eq!(seen(&parse(two)), ["digest(a,1)", "digest(b,2)"]);
    let mixed =
        r#"Basic realm="b", charset="UTF-8", Digest realm="r", nonce="n", qop="auth,auth-int", Bearer"#;
    assert_eq!(seen(&parse(mixed)), ["Basic", "digest(r,n)", "Bearer"]);
}

#[test]
fn case_01_other_schemes_in_every_form_around_a_challenge() {
    let digest = r#"Digest realm="r", nonce="n""#;
    for other in
        ["Negotiate", "Negotiate YIIJvQ==", "Bearer error=\"a, b\", scope = x", "X-Own a.b-c~d", "New,"]
    {
        assert!(seen(&parse(format!("{other}, {digest}"))).contains(&"digest(r,n)".into()), "{other} before");
        assert!(seen(&parse(format!("{digest}, {other}"))).contains(&"digest(r,n)".into()), "{other} after");
    }
    let between = format!("{digest}, Negotiate YII=, {digest}");
    assert_eq!(seen(&parse(between)), ["digest(r,n)", "Negotiate", "digest(r,n)"]);
}

#[test]
fn case_02_names_without_regard_to_case() {
    let challenge =
        digest("dIGEST Realm=r, NONCE=n, QOP=\"AUTH\", ALGORITHM=md5-SESS, Stale=TRUE, UserHash=True");
    assert_eq!((&*challenge.realm, &*challenge.nonce), (&b"r"[..], &b"n"[..]));
    assert_eq!(challenge.qop, Qops { given: true, auth: true, auth_int: false });
    assert!(challenge.algorithm.known.unwrap().session);
    assert!(challenge.stale && challenge.userhash);
}

#[test]
fn case_02_white_space_and_empty_items() {
    let challenge = digest(" ,, Digest  realm = \"r\" ,\t, nonce\t=\tn ,, qop=\" auth , auth-int \" , ");
    assert_eq!((&*challenge.realm, &*challenge.nonce), (&b"r"[..], &b"n"[..]));
    assert_eq!(challenge.qop, Qops { given: true, auth: true, auth_int: true });
}

#[test]
fn case_03_every_parameter_quoted_or_as_a_token() {
    let bare =
        digest("Digest realm=r, nonce=n, opaque=o, qop=auth, algorithm=SHA-256, stale=true, userhash=true");
    let quoted = digest(
        r#"Digest realm="r", nonce="n", opaque="o", qop="auth", algorithm="SHA-256", stale="true", userhash="true""#,
    );
    for challenge in [bare, quoted] {
        assert_eq!((&*challenge.realm, &*challenge.nonce), (&b"r"[..], &b"n"[..]));
        assert_eq!(challenge.opaque.as_deref(), Some(&b"o"[..]));
        assert_eq!(challenge.algorithm.written.as_deref(), Some(&b"SHA-256"[..]));
        assert!(challenge.qop.auth && challenge.stale && challenge.userhash);
    }
}

#[test]
fn case_03_escapes_and_separators_inside_quotes() {
    let challenge = digest(r#"Digest realm="a \"b\", c=d: \\ e\f, Digest", nonce="=,=""#);
    assert_eq!(&*challenge.realm, br#"a "b", c=d: \ ef, Digest"#);
    assert_eq!(&*challenge.nonce, b"=,=");
}

#[test]
fn case_03_an_unquoted_nonce_that_ends_in_equals_signs() {
    assert_eq!(&*digest("Digest nonce=ab==, realm=r").nonce, b"ab==");
    assert_eq!(&*digest("Digest realm=r,nonce=a/b+c:d==").nonce, b"a/b+c:d==");
}

#[test]
fn case_04_unknown_parameters_and_tokens_are_passed_over() {
    let challenge = digest(
        r#"Digest realm="r", domain="/a /b", nonce="n", x-own=1, qop="auth-conf,auth,x", charset=latin, y="q\"q""#,
    );
    assert_eq!(challenge.qop, Qops { given: true, auth: true, auth_int: false });
}

#[test]
fn case_04_an_empty_protection_is_none() {
    assert!(!digest(r#"Digest realm="r", nonce="n", qop="""#).qop.given);
    assert!(!digest(r#"Digest realm="r", nonce="n", qop=" , ""#).qop.given);
}

#[test]
fn case_05_non_ascii_bytes_are_read_as_they_are() {
    let challenge = digest(b"Digest realm=\"caf\xe9 \xff\x80\", nonce=\xc3\xa9, opaque=\"\xf0\"");
    assert_eq!(&*challenge.realm, b"caf\xe9 \xff\x80");
    assert_eq!(&*challenge.nonce, b"\xc3\xa9");
    assert_eq!(challenge.opaque.as_deref(), Some(&b"\xf0"[..]));
}

#[test]
fn case_05_what_cannot_be_used_says_why() {
    let huge = "n".repeat(5000);
    let many: Vec<_> = (0..70).map(|n| format!("p{n}=1")).collect();
    for (value, defect) in [
        (r#"Digest realm="r", realm="s", nonce="n""#.to_owned(), Defect::Duplicate("realm")),
        (r#"Digest realm="r", nonce="n", NONCE="n""#.to_owned(), Defect::Duplicate("nonce")),
        (r#"Digest realm="r", nonce="n", x=1, X=2"#.to_owned(), Defect::Duplicate("a parameter")),
        (r#"Digest realm="r", nonce="""#.to_owned(), Defect::Empty("nonce")),
        (r#"Digest realm="", nonce="n""#.to_owned(), Defect::Empty("realm")),
        (r#"Digest realm="r""#.to_owned(), Defect::Missing("nonce")),
        (r#"Digest nonce="n""#.to_owned(), Defect::Missing("realm")),
        ("Digest".to_owned(), Defect::Missing("realm")),
        (format!(r#"Digest realm="r", nonce="{huge}""#), Defect::Oversized("nonce")),
        (format!(r#"Digest nonce="n", realm="{huge}""#), Defect::Oversized("realm")),
        (r#"Digest realm="r", nonce="abc"#.to_owned(), Defect::Unterminated),
        (r#"Digest realm="r", nonce="abc\"#.to_owned(), Defect::Unterminated),
        (r#"Digest realm="r", nonce="#.to_owned(), Defect::Syntax),
        (r#"Digest realm="r" nonce="n""#.to_owned(), Defect::Syntax),
        (r#"Digest realm="r"x, nonce="n""#.to_owned(), Defect::Syntax),
        (r#"Digest="r""#.to_owned(), Defect::Syntax),
        ("Digest realm=\"r\x01\", nonce=\"n\"".to_owned(), Defect::ControlCharacter),
        (format!("Digest realm=r, nonce=n, {}", many.join(",")), Defect::TooLong),
    ] {
        match parse(&value).as_slice() {
            [Offer::Broken(found)] => assert_eq!(*found, defect, "{value}"),
            other => panic!("{value}: {:?}", seen(other)),
        }
    }
}

#[test]
fn case_05_a_broken_challenge_does_not_spoil_those_beside_it() {
    let values =
        [&br#"Digest realm="a", nonce="1", Digest realm="cut"#[..], br#"Digest realm="b", nonce="2""#];
    assert_eq!(seen(&challenge::parse(values)), ["digest(a,1)", "Unterminated", "digest(b,2)"]);
    let duplicate = r#"Digest realm="a", realm="a", nonce="1", Digest realm="b", nonce="2""#;
    assert_eq!(seen(&parse(duplicate)), ["Duplicate(\"realm\")", "digest(b,2)"]);
}

#[test]
fn case_05_more_than_any_server_sends_is_cut_off() {
    let many = vec!["Digest realm=r, nonce=n"; 1000];
    let offers = challenge::parse(many.iter().map(|value| value.as_bytes()));
    assert!(offers.len() <= 1000 && seen(&parse(many.join(", "))).last().unwrap() == "TooLong");
    let long = format!("Digest realm=\"{}\", nonce=n", "r".repeat(70_000));
    assert_eq!(seen(&parse(long)), ["TooLong"]);
}
