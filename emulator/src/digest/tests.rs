//! The verifier against published vectors, and against each way of breaking a good answer.

use super::*;

const NOW: Moment = Moment::from_milliseconds(1_700_000_000_000);
const TARGET: &str = "/serverless/v1beta1/clusters?pageSize=100";

struct OneKey;

impl Directory for OneKey {
    type Owner = Arc<Credential>;

    fn find(&self, public_key: &str) -> Option<Self::Owner> {
        (public_key == "K").then(|| Arc::new(Credential::new("K".to_owned(), "S".to_owned())))
    }

    fn credential(owner: &Self::Owner) -> &Credential {
        owner
    }
}

/// Vectors of RFC 2617 and RFC 7616 as `(algorithm, qop, response)`, with the values they share.
#[test]
fn published_vectors_are_met() {
    let rfc7616 = "7ypf/xlj9XXwfDPEoM4URrv/xwf94BcCAzFZH4GiTo0v";
    let client = "f2/wE4q74E6zIJEtWaHKaf5wv/H5QzzpXusqGemxURZJ";
    let cases = [
        ("Circle of Life", rfc7616, client, "MD5", "auth", "8ca523f5e9506fed4657c9700eebdbec"),
        ("Circle of Life", rfc7616, client, "MD5", "auth-int", "8804a53d3640a40a4f73cea12c5ba451"),
        ("Circle of Life", rfc7616, client, "MD5-sess", "auth", "e783283f46242139c486a698fec7211d"),
        (
            "Circle of Life",
            rfc7616,
            client,
            "SHA-256",
            "auth",
            "753927fa0e85d155564e2e272a28d1802ca10daf4496794697cf8db5856cb6c1",
        ),
    ];
    for (password, nonce, cnonce, algorithm, qop, response) in cases {
        let header = format!(
            r#"Digest username="Mufasa", realm="http-auth@example.org", nonce="{nonce}", uri="/dir/index.html", response="{response}", algorithm={algorithm}, qop={qop}, nc=00000001, cnonce="{cnonce}""#
        );
        let authorization = Authorization::parse(header.as_bytes()).expect("a published header");
        let user = authorization.algorithm.hash(&[b"Mufasa", b"http-auth@example.org", password.as_bytes()]);
        let secret = if authorization.algorithm.is_session() {
            authorization.algorithm.hash(&[user.as_bytes(), nonce.as_bytes(), cnonce.as_bytes()])
        } else {
            user
        };
        let computed = respond(&authorization, &secret, b"GET", b"");
        assert_eq!(str::from_utf8(computed.as_bytes()), Ok(response), "{algorithm} {qop}");
    }
}

#[test]
fn the_answer_proves_the_server_knows_the_key() {
    let header = r#"Digest username="Mufasa", realm="http-auth@example.org", nonce="7ypf/xlj9XXwfDPEoM4URrv/xwf94BcCAzFZH4GiTo0v", uri="/dir/index.html", response="", qop=auth, nc=00000001, cnonce="f2/wE4q74E6zIJEtWaHKaf5wv/H5QzzpXusqGemxURZJ""#;
    let authorization = Authorization::parse(header.as_bytes()).expect("a published header");
    let secret = Algorithm::Md5.hash(&[b"Mufasa", b"http-auth@example.org", b"Circle of Life"]);
    let info = authentication_info(&authorization, &secret, None);
    let info = String::from_utf8(info).expect("text");
    assert!(info.starts_with(r#"rspauth="9b712497bc9f91499fbcca1dfc5f09a5", cnonce=""#), "{info}");
    assert!(info.ends_with(", nc=00000001, qop=auth"), "{info}");
}

/// A client of the test's own, which can be told to get one thing wrong.
struct Client {
    username: &'static str,
    password: &'static str,
    algorithm: Algorithm,
    qop: &'static str,
    method: &'static str,
    uri: &'static str,
    count: u32,
}

impl Default for Client {
    fn default() -> Self {
        let (username, password) = ("K", "S");
        Self {
            username,
            password,
            algorithm: Algorithm::Md5,
            qop: "auth",
            method: "GET",
            uri: TARGET,
            count: 1,
        }
    }
}

impl Client {
    fn answer(&self, challenge: &str) -> String {
        let part = |name: &str| {
            let start = challenge.find(&format!("{name}=\"")).expect("in the challenge") + name.len() + 2;
            challenge[start..].split('"').next().expect("a quoted value").to_owned()
        };
        let (nonce, opaque, nc) = (part("nonce"), part("opaque"), format!("{:08x}", self.count));
        let hash = |parts: &[&str]| {
            let bytes: Vec<&[u8]> = parts.iter().map(|part| part.as_bytes()).collect();
            String::from_utf8(self.algorithm.hash(&bytes).as_bytes().to_vec()).expect("hex")
        };
        let mut secret = hash(&[self.username, REALM, self.password]);
        if self.algorithm.is_session() {
            secret = hash(&[&secret, &nonce, "c"]);
        }
        let request = if self.qop == "auth-int" {
            hash(&[self.method, self.uri, &hash(&["body"])])
        } else {
            hash(&[self.method, self.uri])
        };
        let response = hash(&[&secret, &nonce, &nc, "c", self.qop, &request]);
        format!(
            r#"Digest username="{}", realm="{REALM}", nonce="{nonce}", uri="{}", response="{response}", opaque="{opaque}", algorithm={}, qop={}, nc={nc}, cnonce="c""#,
            self.username,
            self.uri,
            self.algorithm.token(),
            self.qop
        )
    }
}

fn verifier(policy: DigestPolicy) -> Verifier {
    Verifier::new(policy, "opaque".to_owned())
}

fn judge(verifier: &Verifier, header: &str, now: Moment) -> Result<String, Refusal> {
    let signed = Signed { method: "GET", target: TARGET, body: b"body" };
    let authorization = Authorization::parse(header.as_bytes()).expect("a header in good form");
    let accepted = verifier.verify(&authorization, &signed, &OneKey, now)?;
    Ok(String::from_utf8(accepted.info).expect("text"))
}

#[test]
fn every_algorithm_and_protection_is_served() {
    for token in ["MD5", "MD5-sess", "SHA-256", "SHA-256-sess", "SHA-512-256", "SHA-512-256-sess"] {
        for qop in ["auth", "auth-int"] {
            let algorithm = Algorithm::from_token(token.as_bytes()).expect("known");
            let algorithms = vec![algorithm];
            let verifier =
                verifier(DigestPolicy { algorithms, body_protection: true, ..DigestPolicy::default() });
            let challenge = verifier.challenges(false, NOW).remove(0);
            assert!(challenge.contains(&format!("algorithm={token}")), "{challenge}");
            let answer = Client { algorithm, qop, ..Client::default() }.answer(&challenge);
            assert!(judge(&verifier, &answer, NOW).is_ok(), "{token} {qop}");
        }
    }
}

#[test]
fn a_pair_of_nonce_and_count_passes_once() {
    let verifier = verifier(DigestPolicy::default());
    let challenge = verifier.challenges(false, NOW).remove(0);
    let answer = Client::default().answer(&challenge);
    assert!(judge(&verifier, &answer, NOW).is_ok());
    assert!(matches!(judge(&verifier, &answer, NOW), Err(Refusal::Stale(_))));
}

#[test]
fn a_wrong_key_does_not_spend_the_count() {
    let verifier = verifier(DigestPolicy::default());
    let challenge = verifier.challenges(false, NOW).remove(0);
    let wrong = Client { password: "other", ..Client::default() }.answer(&challenge);
    assert_eq!(judge(&verifier, &wrong, NOW), Err(Refusal::WrongResponse));
    assert!(judge(&verifier, &Client::default().answer(&challenge), NOW).is_ok());
}

#[test]
fn an_expired_nonce_is_stale_only_for_the_right_key() {
    let verifier = verifier(DigestPolicy { nonce_lifetime: 10, ..DigestPolicy::default() });
    let challenge = verifier.challenges(false, NOW).remove(0);
    let later = NOW.plus_seconds(10);
    let right = Client::default().answer(&challenge);
    assert_eq!(judge(&verifier, &right, later), Err(Refusal::Stale("the nonce has expired")));
    let wrong = Client { password: "other", ..Client::default() }.answer(&challenge);
    assert_eq!(judge(&verifier, &wrong, later), Err(Refusal::WrongResponse));
    assert!(verifier.challenges(true, later)[0].ends_with(", stale=true"));
}

#[test]
fn each_other_mistake_is_named() {
    let verifier = verifier(DigestPolicy::default());
    let challenge = verifier.challenges(false, NOW).remove(0);
    let malformed = |client: Client, change: (&str, &str)| {
        let header = client.answer(&challenge).replace(change.0, change.1);
        match judge(&verifier, &header, NOW) {
            Err(Refusal::Malformed(reason)) => reason,
            other => panic!("{header} gave {other:?}"),
        }
    };
    let unchanged = ("", "");
    let elsewhere = Client { uri: "/serverless/v1beta1/clusters", ..Client::default() };
    assert_eq!(malformed(elsewhere, unchanged), "uri is not the request target");
    let stronger = Client { algorithm: Algorithm::Sha256, ..Client::default() };
    assert_eq!(malformed(stronger, unchanged), "the algorithm was not offered");
    let body = Client { qop: "auth-int", ..Client::default() };
    assert_eq!(malformed(body, unchanged), "qop=auth-int was not offered");
    let realm = malformed(Client::default(), (REALM, "another"));
    assert_eq!(realm, "realm is not the one of the challenge");
    let opaque = malformed(Client::default(), ("\"opaque\"", "\"other\""));
    assert_eq!(opaque, "opaque is not the one of the challenge");
    let unknown = Client { username: "nobody", ..Client::default() };
    assert_eq!(judge(&verifier, &unknown.answer(&challenge), NOW), Err(Refusal::UnknownKey));
    let method = Client { method: "POST", ..Client::default() };
    assert_eq!(judge(&verifier, &method.answer(&challenge), NOW), Err(Refusal::WrongResponse));
}

#[test]
fn the_next_nonce_is_named_when_asked_for() {
    let verifier = verifier(DigestPolicy { next_nonce_after: Some(2), ..DigestPolicy::default() });
    let challenge = verifier.challenges(false, NOW).remove(0);
    let first = judge(&verifier, &Client::default().answer(&challenge), NOW).expect("accepted");
    assert!(!first.contains("nextnonce"), "{first}");
    let second = Client { count: 2, ..Client::default() }.answer(&challenge);
    let second = judge(&verifier, &second, NOW).expect("accepted");
    let next = second.split("nextnonce=").nth(1).expect("the next nonce");
    let third = Client::default().answer(&format!("nonce={next}, opaque=\"opaque\""));
    assert!(judge(&verifier, &third, NOW).is_ok());
}
