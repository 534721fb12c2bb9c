use super::super::algorithm::{Algorithm, DigestHash};
use super::super::choice::{Choice, Qop, choose};
use super::super::syntax::Defect;
use super::super::{AuthError, challenge};
use super::parse;

fn chosen(value: &str) -> Result<Choice, AuthError> {
    choose(parse(value), DigestHash::Md5)
}

/// The nonce of the challenge that was chosen tells which it was.
fn nonce(value: &str) -> String {
    String::from_utf8(chosen(value).unwrap_or_else(|error| panic!("{value}: {error}")).challenge.nonce.into())
        .unwrap()
}

fn refused(value: &str) -> AuthError {
    chosen(value).err().unwrap_or_else(|| panic!("{value} was chosen"))
}

#[test]
fn case_04_an_unknown_algorithm_falls_through_to_the_next_challenge() {
    let value = "Digest realm=r, nonce=1, algorithm=SHA3-512, qop=auth, Digest realm=r, nonce=2, qop=auth";
    assert_eq!(nonce(value), "2");
    assert_eq!(refused("Digest realm=r, nonce=1, algorithm=SHA3-512"), AuthError::UnknownAlgorithm);
}

#[test]
fn case_05_a_defect_is_the_reason_when_nothing_else_is_there() {
    let value = "Basic realm=b, Digest realm=r, nonce=1, nonce=2";
    assert_eq!(refused(value), AuthError::Malformed(Defect::Duplicate("nonce")));
    let message = refused(value).to_string();
    assert!(message.ends_with("cannot be read: nonce is given twice"), "{message}");
}

#[test]
fn case_06_the_strongest_algorithm_wins_wherever_it_stands() {
    let md5 = "Digest realm=r, nonce=md5, algorithm=MD5, qop=auth";
    let sha256 = "Digest realm=r, nonce=sha256, algorithm=SHA-256, qop=auth";
    let sha512 = "Digest realm=r, nonce=sha512, algorithm=SHA-512-256, qop=auth";
    for order in [[md5, sha256, sha512], [sha512, md5, sha256], [sha256, sha512, md5]] {
        assert_eq!(nonce(&order.join(", ")), "sha512");
    }
    assert_eq!(nonce(&[md5, sha256].join(", ")), "sha256");
}

#[test]
fn case_06_of_equals_the_first_wins() {
    assert_eq!(nonce("Digest realm=r, nonce=1, qop=auth, Digest realm=r, nonce=2, qop=auth"), "1");
    let sess_first =
        "Digest realm=r, nonce=1, algorithm=MD5-sess, qop=auth, Digest realm=r, nonce=2, qop=auth";
    assert_eq!(nonce(sess_first), "1");
}

#[test]
fn case_06_nothing_below_the_minimum() {
    let md5 = "Digest realm=r, nonce=1, qop=auth";
    let both = "Digest realm=r, nonce=1, qop=auth, Digest realm=r, nonce=2, algorithm=SHA-256, qop=auth";
    assert_eq!(choose(parse(md5), DigestHash::Sha256).err(), Some(AuthError::TooWeak));
    let choice = choose(parse(both), DigestHash::Sha256).unwrap_or_else(|error| panic!("{error}"));
    assert_eq!(choice.algorithm.function, DigestHash::Sha256);
    assert_eq!(choose(parse(both), DigestHash::Sha512_256).err(), Some(AuthError::TooWeak));
}

#[test]
fn case_06_never_basic() {
    let error = refused("Basic realm=b, Bearer");
    assert_eq!(error, AuthError::NoDigest { offered: "Basic, Bearer".into() });
    assert_eq!(error.to_string(), "the server offers no Digest authentication, only Basic, Bearer");
    let nothing = choose(challenge::parse([]), DigestHash::Md5).err().unwrap();
    assert_eq!(nothing.to_string(), "the server answered 401 without a challenge");
}

#[test]
fn case_07_all_six_algorithms_and_md5_by_default() {
    use DigestHash::{Md5, Sha256, Sha512_256};
    for (name, function, session) in [
        ("MD5", Md5, false),
        ("MD5-sess", Md5, true),
        ("SHA-256", Sha256, false),
        ("sha-256-SESS", Sha256, true),
        ("SHA-512-256", Sha512_256, false),
        ("SHA-512-256-sess", Sha512_256, true),
    ] {
        let choice = chosen(&format!("Digest realm=r, nonce=n, qop=auth, algorithm={name}"));
        assert_eq!(
            choice.unwrap_or_else(|error| panic!("{name}: {error}")).algorithm,
            Algorithm { function, session }
        );
    }
    for name in ["-sess", "sess", "MD5-", "SHA-512", "SHA-1", "SHA256"] {
        assert_eq!(Algorithm::named(name.as_bytes()), None, "{name}");
    }
    let unnamed = chosen("Digest realm=r, nonce=n").unwrap_or_else(|error| panic!("{error}"));
    assert_eq!(unnamed.algorithm, Algorithm { function: Md5, session: false });
}

#[test]
fn case_07_a_session_algorithm_without_protection_is_refused() {
    assert_eq!(refused("Digest realm=r, nonce=n, algorithm=MD5-sess"), AuthError::SessionWithoutProtection);
    let beside = "Digest realm=r, nonce=1, algorithm=SHA-256-sess, Digest realm=r, nonce=2, qop=auth";
    assert_eq!(nonce(beside), "2");
}

#[test]
fn case_08_auth_before_auth_int_and_only_what_is_offered() {
    let qop = |offered: &str| {
        chosen(&format!("Digest realm=r, nonce=n, qop=\"{offered}\"")).map(|choice| choice.qop)
    };
    assert_eq!(qop("auth-int,auth"), Ok(Some(Qop::Auth)));
    assert_eq!(qop("auth-int"), Ok(Some(Qop::AuthInt)));
    assert_eq!(qop("x, auth-int"), Ok(Some(Qop::AuthInt)));
    assert_eq!(qop("auth-conf"), Err(AuthError::UnknownProtection));
    assert_eq!(chosen("Digest realm=r, nonce=n").map(|choice| choice.qop), Ok(None));
    assert_eq!(nonce("Digest realm=r, nonce=1, qop=auth-int, Digest realm=r, nonce=2, qop=auth"), "2");
    assert_eq!(nonce("Digest realm=r, nonce=1, Digest realm=r, nonce=2, qop=auth-int"), "2");
}
