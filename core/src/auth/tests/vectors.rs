//! Published responses: RFC 2617 section 3.5, RFC 2069 section 2.4 with its erratum, RFC 7616 sections 3.9.1 and
//! 3.9.2 with erratum 4897, and section 3.9.1 again for every algorithm and protection.

use std::sync::Arc;

use super::super::DigestHash;
use super::super::RequestLine;
use super::super::answer::{Account, Signer};
use super::super::choice::{Qop, choose};
use super::{credentials, parameter, parse};

struct Vector {
    credentials: (&'static str, &'static str),
    challenge: &'static str,
    cnonce: &'static str,
    target: &'static str,
}

impl Vector {
    fn signer(&self, more: &str) -> Signer {
        let credentials = credentials(self.credentials.0, self.credentials.1);
        let choice = choose(parse(format!("{}{more}", self.challenge)), DigestHash::Md5).unwrap();
        let account = Account::new(&credentials, &choice.challenge.realm, choice.algorithm.function);
        Signer::new(&credentials, Arc::new(account), choice, self.cnonce.into())
    }

    fn header(&self, more: &str) -> String {
        let request = RequestLine { method: "GET", target: self.target, body: None };
        let header = self.signer(more).sign(1, &request).unwrap();
        String::from_utf8(header.as_bytes().to_vec()).unwrap()
    }

    fn response(&self, more: &str) -> String {
        let header = self.header(more);
        parameter(&header, "response").unwrap().trim_matches('"').to_owned()
    }
}

const RFC_7616: Vector = Vector {
    credentials: ("Mufasa", "Circle of Life"),
    challenge: "Digest realm=\"http-auth@example.org\", nonce=\"7ypf/xlj9XXwfDPEoM4URrv/xwf94BcCAzFZH4GiTo0v\", \
                opaque=\"FQhe/qaU925kfnzjCev0ciny7QMkPqMAFRtzCUYo5tdS\"",
    cnonce: "f2/wE4q74E6zIJEtWaHKaf5wv/H5QzzpXusqGemxURZJ",
    target: "/dir/index.html",
};

/// Algorithm, protection, response, and what the server proves itself with.
const RFC_7616_RESPONSES: [(&str, &str, &str, &str); 12] = [
    ("MD5", "auth", "8ca523f5e9506fed4657c9700eebdbec", "9b712497bc9f91499fbcca1dfc5f09a5"),
    ("MD5", "auth-int", "8804a53d3640a40a4f73cea12c5ba451", "90784b078730942b2d8829a8635a46c5"),
    ("MD5-sess", "auth", "e783283f46242139c486a698fec7211d", "b9bdf5673282d64412df46ad40660539"),
    ("MD5-sess", "auth-int", "200cda1c37eb927016d1f97f2c0f04f6", "4cfe516f23437b1ed42a41e10f185481"),
    (
        "SHA-256",
        "auth",
        "753927fa0e85d155564e2e272a28d1802ca10daf4496794697cf8db5856cb6c1",
        "86d3b25618d41854ca5039a5d7e53ff6355d5134a9b1fb088a78ac3c462195a0",
    ),
    (
        "SHA-256",
        "auth-int",
        "8bdf6f15638e260831e905028de5450562816d093c9bfc5c13d3a46adcdde940",
        "6555f7c47de0e490a2ce870b135ee006897a9badd6302e2907c138dc244ab17a",
    ),
    (
        "SHA-256-sess",
        "auth",
        "2fd51b3a77ad75bad6afad6003e818d767133c46d9e2749e7f5232ae1ea3efd7",
        "d4ad609d150eafce2281da5c3179878fdb37e6a16021272f4bed1a082f5c2324",
    ),
    (
        "SHA-256-sess",
        "auth-int",
        "3c19fbb1d58d0c5baff1a2ef49d847b5d0dfd7e3252b355d978d3af7d895912b",
        "e0542942acf081666f74667a1b781d2fcedf5b2023f1d5cbda3a85d0269cc1e5",
    ),
    (
        "SHA-512-256",
        "auth",
        "430d05014cecc49cab6fbe03176d41a1da86cbfe24a16580e22aaad928d960d0",
        "c8f9593a4f49b95ce2c483cc3222ecd360a5c6ec52ca24a530b0aac18478de8c",
    ),
    (
        "SHA-512-256",
        "auth-int",
        "38244c4d345d09bb0000b355be27d2a55003ee188df9821c54df70a63aa0c1ca",
        "cb4e3022c818eb8bac40a6738d141ee4cad5fb4d5d4eb9c0c3d1190513b65b1b",
    ),
    (
        "SHA-512-256-sess",
        "auth",
        "3f2a34f923c38b0fb26dce2fdfc2ce326c23cecf86fbb1444f3e51fbbc2cb92e",
        "98012a4e63fae2aea13adaa3410368ef7278c87ca0acbd3c941ca5fe3dceeb86",
    ),
    (
        "SHA-512-256-sess",
        "auth-int",
        "1e68177aa6f998392db08ac130e9e08b7cf8c081a506e608d436be3e224f57ab",
        "9877ebb51e654b286f470cda2362425e1b7b4048a4a4a5786be4724497681683",
    ),
];

#[test]
fn case_09_rfc_7616_for_every_algorithm_and_protection() {
    for (algorithm, qop, response, proof) in RFC_7616_RESPONSES {
        let more = format!(", algorithm={algorithm}, qop=\"{qop}\"");
        assert_eq!(RFC_7616.response(&more), response, "{more}");
        let qop = if qop == "auth" { Qop::Auth } else { Qop::AuthInt };
        assert_eq!(RFC_7616.signer(&more).proof(Some(qop), 1, RFC_7616.target, None), proof, "{more}");
    }
}

#[test]
fn case_09_rfc_2617() {
    let vector = Vector {
        credentials: ("Mufasa", "Circle Of Life"),
        challenge: "Digest realm=\"testrealm@host.com\", qop=\"auth,auth-int\", \
                    nonce=\"dcd98b7102dd2f0e8b11d0f600bfb0c093\", opaque=\"5ccc069c403ebaf9f0171e9517f40e41\"",
        cnonce: "0a4f113b",
        target: "/dir/index.html",
    };
    assert_eq!(vector.response(""), "6629fae49393a05397450978507c4ef1");
}

#[test]
fn case_09_rfc_2069() {
    let vector = Vector {
        credentials: ("Mufasa", "CircleOfLife"),
        challenge: "Digest realm=\"testrealm@host.com\", nonce=\"dcd98b7102dd2f0e8b11d0f600bfb0c093\", \
                    opaque=\"5ccc069c403ebaf9f0171e9517f40e41\"",
        cnonce: "not sent",
        target: "/dir/index.html",
    };
    assert_eq!(vector.response(""), "1949323746fe6a43ef61f9606e7febea");
}

#[test]
fn case_09_rfc_7616_with_a_hashed_user_name() {
    let vector = Vector {
        credentials: ("Jäsøn Doe", "Secret, or not?"),
        challenge: "Digest realm=\"api@example.org\", qop=\"auth\", algorithm=SHA-512-256, \
                    nonce=\"5TsQWLVdgBdmrQ0XsxbDODV+57QdFR34I9HAbC/RVvkK\", \
                    opaque=\"HRPCssKJSGjCrkzDg8OhwpzCiGPChXYjwrI2QmXDnsOS\", charset=UTF-8, userhash=true",
        cnonce: "NTg6RKcb9boFIAS3KrFK9BGeh+iDa/sm6jUMp2wds69v",
        target: "/doe.json",
    };
    let header = vector.header("");
    assert_eq!(
        parameter(&header, "username"),
        Some("\"793263caabb707a56211940d90411ea4a575adeccb7e360aeb624ed06ece9b0b\"")
    );
    let response = vector.response("");
    assert_eq!(response, "3798d4131c277846293534c3edc11bd8a5e4cdcbff78b05db9d95eeb1cec68a5");
    assert_ne!(response, "ae66e67d6b427bd3f120414a82e4acff38e8ecd9101d6c861229025f607a79dd");
}
