//! Case 26 of Digest's hard cases: where a redirect leads, and that no signature leaves the origin with it.

use http::header::CONTENT_TYPE;

use super::*;

static PUT: Operation = operation("serverless.things.put", Method::Put, true);

/// What an operation meets whose first signed request is answered by this redirect and then by these acts; and
/// all that was sent.
async fn redirected(
    operation: &'static Operation,
    status: u16,
    to: &str,
    acts: impl IntoIterator<Item = Act>,
) -> (Result<Response, Error>, Vec<crate::transport::Request>) {
    let first = [answer(401, CHALLENGE, ""), answer(status, &[("location", to)], "moved")];
    let script = Script::new(first.into_iter().chain(acts));
    let body = (operation.method != Method::Get).then(|| Bytes::from_static(b"{\"a\":1}"));
    let result = engine(&script).execute(operation, Input { body, ..input() }).await;
    assert!(script.is_over(), "acts are left over: {result:?}");
    (result, script.sent())
}

fn authorization(request: &crate::transport::Request) -> &str {
    request.headers[AUTHORIZATION].to_str().unwrap()
}

#[tokio::test(start_paused = true)]
async fn case_26_a_redirect_within_the_origin_is_signed_anew_for_its_target() {
    for (to, target) in [
        ("/other/7?view=FULL", "/other/7?view=FULL"),
        ("https://service.example:443/other/7", "/other/7"),
        ("//service.example/other/7", "/other/7"),
        ("8", "/prefix/v1/things/8"),
        ("/a b#fragment", "/a%20b"),
        ("https://user:password@service.example/x", "/x"),
    ] {
        for status in [301, 302, 303, 307, 308] {
            let (result, sent) = redirected(&GET, status, to, [ok("{}")]).await;
            assert_eq!(result.unwrap().attempts(), 1, "a redirect is no retry");
            let [_, first, second] = &sent[..] else { panic!("{} requests", sent.len()) };
            assert_eq!(second.url.as_str(), format!("https://service.example{target}"), "{to}");
            assert!(authorization(second).contains(&format!("uri=\"{target}\"")), "{to}");
            assert!(authorization(first).contains("nc=00000001"));
            assert!(authorization(second).contains("nc=00000002"));
            assert!(second.url.username().is_empty() && second.url.password().is_none());
        }
    }
}

#[tokio::test(start_paused = true)]
async fn case_26_another_origin_or_a_downgrade_gets_no_request_and_is_named() {
    for (to, origin) in [
        ("https://elsewhere.example/prefix/v1/things/7?token=secret", "https://elsewhere.example"),
        ("https://service.example:8443/", "https://service.example:8443"),
        ("http://service.example/prefix/v1/things/7", "http://service.example"),
        ("//service.example.evil.example/", "https://service.example.evil.example"),
        ("https://service.example@elsewhere.example/", "https://elsewhere.example"),
        ("file:///etc/passwd", "null"),
    ] {
        for (operation, status) in [(&GET, 302), (&PUT, 307), (&CREATE, 308)] {
            let (result, sent) = redirected(operation, status, to, []).await;
            let error = result.unwrap_err();
            // Never unknown: whatever was moved has not been done.
            assert_eq!((error.kind(), error.status()), (ErrorKind::BadRequest, Some(status)), "{to}");
            assert!(error.message().contains(&format!("({status})")), "{error}");
            assert!(error.message().contains(&format!(" {origin},")), "{error}");
            assert!(!error.to_string().contains("secret"), "{error}");
            assert_eq!(error.attempts(), 1);
            assert!(sent.iter().all(|request| request.url.as_str().starts_with("https://service.example/")));
        }
    }
}

#[tokio::test(start_paused = true)]
async fn case_26_a_challenge_behind_a_redirect_within_the_origin_is_answered() {
    const STALE: &[(&str, &str)] =
        &[("www-authenticate", r#"Digest realm="r", nonce="n2", qop="auth", stale=true"#)];
    let (result, sent) = redirected(&GET, 307, "/other", [answer(401, STALE, ""), ok("{}")]).await;
    result.unwrap();
    assert!(authorization(&sent[3]).contains("nonce=\"n2\", uri=\"/other\""));
}

#[tokio::test(start_paused = true)]
async fn case_26_a_redirect_before_the_challenge_is_followed_too() {
    let script =
        Script::new([answer(307, &[("location", "/other")], ""), answer(401, CHALLENGE, ""), ok("{}")]);
    engine(&script).execute(&GET, input()).await.unwrap();
    assert!(authorization(&script.sent()[2]).contains("uri=\"/other\""));
}

#[tokio::test(start_paused = true)]
async fn case_26_only_307_and_308_send_on_what_is_no_get_and_with_its_body() {
    for operation in [&PUT, &CREATE, &DELETE] {
        for status in [307, 308] {
            let (result, sent) = redirected(operation, status, "/other", [ok("{}")]).await;
            result.unwrap();
            assert_eq!(sent[2].method, operation.method);
            assert_eq!(sent[2].body.as_deref(), Some(&b"{\"a\":1}"[..]));
            assert_eq!(sent[2].headers[CONTENT_TYPE], "application/json");
        }
    }
}

#[tokio::test(start_paused = true)]
async fn case_26_301_302_and_303_never_send_a_create_again_and_leave_its_outcome_open() {
    for status in [301, 302, 303] {
        let (result, sent) = redirected(&CREATE, status, "/other", []).await;
        let error = result.unwrap_err();
        assert_eq!((error.kind(), error.status()), (ErrorKind::OutcomeUnknown, Some(status)));
        assert_eq!((error.settled_by(), sent.len()), (Some("serverless.things.list"), 2));
        // A repeat of these would do no harm, but with which method is not said.
        for operation in [&PUT, &DELETE] {
            let (result, sent) = redirected(operation, status, "/other", []).await;
            assert_eq!((result.unwrap_err().kind(), sent.len()), (ErrorKind::BadRequest, 2));
        }
    }
}

#[tokio::test(start_paused = true)]
async fn case_26_five_redirects_are_followed_and_a_sixth_is_not() {
    let round = || answer(308, &[("location", "/round")], "");
    let (result, _) =
        redirected(&GET, 308, "/round", std::iter::repeat_with(round).take(4).chain([ok("{}")])).await;
    result.unwrap();
    let (result, sent) = redirected(&CREATE, 308, "/round", std::iter::repeat_with(round).take(5)).await;
    let error = result.unwrap_err();
    assert_eq!((error.kind(), error.attempts(), sent.len()), (ErrorKind::BadRequest, 1, 7));
    assert!(error.message().contains("more than 5 times"), "{error}");
}

#[tokio::test(start_paused = true)]
async fn case_26_a_redirect_to_nowhere_says_so_and_what_is_no_redirect_is_none() {
    for to in ["https://", "http://[", "caf\u{e9}"] {
        let (result, _) = redirected(&GET, 302, to, []).await;
        let error = result.unwrap_err();
        assert!(error.message().contains("without saying where to"), "{to}: {error}");
    }
    for status in [300, 304, 305] {
        let (result, sent) = redirected(&GET, status, "/other", []).await;
        assert_eq!((result.unwrap_err().status(), sent.len()), (Some(status), 2));
    }
}

#[tokio::test(start_paused = true)]
async fn case_26_what_breaks_behind_a_redirect_counts_as_the_attempt_does() {
    let (result, _) = redirected(&CREATE, 307, "/other", [Act::Break(Phase::Exchange)]).await;
    assert_eq!(result.unwrap_err().kind(), ErrorKind::OutcomeUnknown);
    // The next attempt begins at the address that it was told.
    let again = [status(503), ok("{}")];
    let (result, sent) = redirected(&GET, 302, "/other", again).await;
    assert_eq!(result.unwrap().attempts(), 2);
    assert_eq!(sent[3].url.path(), "/prefix/v1/things/7");
}
