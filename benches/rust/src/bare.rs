//! Bare `reqwest` with the same features, the same TLS and the same bounds as the engine sets, signing ahead.

use std::cell::RefCell;
use std::rc::Rc;
use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use reqwest::header::{AUTHORIZATION, WWW_AUTHENTICATE};
use reqwest::{Client, Response, StatusCode};
use rustls::ClientConfig;
use rustls_pki_types::CertificateDer;
use rustls_pki_types::pem::PemObject as _;
use rustls_platform_verifier::Verifier;

use crate::digest::Signer;
use crate::{Course, Failure};

/// A client, and the nonce it signs with.
pub(crate) struct Reqwest {
    client: Client,
    url: reqwest::Url,
    target: String,
    keys: (String, String),
    signer: RefCell<Option<Rc<Signer>>>,
}

impl Reqwest {
    pub(crate) fn new(course: &Course) -> Result<Self, Failure> {
        let client = Client::builder()
            .tls_backend_preconfigured(tls(&course.ca_bundle)?)
            .user_agent("tidbcloud-benches")
            .redirect(reqwest::redirect::Policy::none())
            .connect_timeout(Duration::from_secs(10))
            .timeout(Duration::from_secs(30))
            .build()?;
        Ok(Self {
            client,
            url: format!("{}{}", course.origin, course.target).parse()?,
            target: course.target.clone(),
            keys: (course.public_key.clone(), course.private_key.clone()),
            signer: RefCell::default(),
        })
    }

    pub(crate) async fn fetch(&self) -> Result<Bytes, Failure> {
        let signer = self.signer.borrow().clone();
        let mut answer = self.send(signer.as_deref()).await?;
        if answer.status() == StatusCode::UNAUTHORIZED {
            let signer = self.learn(&answer)?;
            answer.bytes().await?;
            answer = self.send(Some(&signer)).await?;
        }
        Ok(answer.error_for_status()?.bytes().await?)
    }

    async fn send(&self, signer: Option<&Signer>) -> Result<Response, Failure> {
        let mut request = self.client.get(self.url.clone());
        if let Some(signer) = signer {
            request = request.header(AUTHORIZATION, signer.header(&self.target));
        }
        Ok(request.send().await?)
    }

    fn learn(&self, answer: &Response) -> Result<Rc<Signer>, Failure> {
        let challenge =
            answer.headers().get(WWW_AUTHENTICATE).ok_or("the server refuses without a challenge")?;
        let signer = Rc::new(Signer::new(challenge.to_str()?, &self.keys.0, &self.keys.1)?);
        *self.signer.borrow_mut() = Some(Rc::clone(&signer));
        Ok(signer)
    }
}

fn tls(ca_bundle: &str) -> Result<ClientConfig, Failure> {
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let roots = CertificateDer::pem_file_iter(ca_bundle)?.collect::<Result<Vec<_>, _>>()?;
    let verifier = Verifier::new_with_extra_roots(roots, Arc::clone(&provider))?;
    let mut config = ClientConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()?
        .dangerous()
        .with_custom_certificate_verifier(Arc::new(verifier))
        .with_no_client_auth();
    config.alpn_protocols = vec![b"h2".to_vec(), b"http/1.1".to_vec()];
    Ok(config)
}
