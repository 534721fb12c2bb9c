//! Requests to presigned URLs, as whoever has one sends them: with no key, and with no client of the API.

use reqwest::header::ETAG;
use reqwest::{Certificate, Client, Method};
use serde::Deserialize;
use serde_json::{Value, json};

/// A request to object storage.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct StorageRequest {
    method: String,
    url: String,
    /// What is put.
    #[serde(default)]
    body: String,
}

/// What storage answers: `status`, `etag` and `text`.
///
/// # Errors
/// When there is no answer.
pub async fn ask(request: &StorageRequest, authority: Option<&str>) -> Result<Value, String> {
    let failed = |cause: reqwest::Error| format!("storage does not answer: {cause}");
    // The first one to get here installs it; the others find it there.
    let _ = rustls::crypto::ring::default_provider().install_default();
    let mut builder = Client::builder().no_proxy();
    if let Some(pem) = authority {
        builder = builder.tls_certs_only([Certificate::from_pem(pem.as_bytes()).map_err(failed)?]);
    }
    let method = Method::from_bytes(request.method.as_bytes()).map_err(|cause| cause.to_string())?;
    let sent = builder.build().map_err(failed)?.request(method, &request.url).body(request.body.clone());
    let response = sent.send().await.map_err(failed)?;
    let status = response.status().as_u16();
    let etag = response.headers().get(ETAG).and_then(|tag| tag.to_str().ok()).map(str::to_owned);
    let text = response.text().await.map_err(failed)?;
    Ok(json!({ "status": status, "etag": etag, "text": text }))
}
