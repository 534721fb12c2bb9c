//! TLS as the system trusts: its roots, plus a bundle of the caller's.
//!
//! Reading the system's roots takes longer than a request, so a configuration is built once for each bundle and
//! shared by all clients of the process.

use std::collections::HashMap;
use std::path::{Path, PathBuf};
use std::sync::{Arc, LazyLock, Mutex};

use rustls::ClientConfig;
use rustls_pki_types::CertificateDer;
use rustls_pki_types::pem::PemObject;
use rustls_platform_verifier::Verifier;

use crate::error::Error;

/// The configuration for this bundle of further roots. A bundle is read again when its file has changed.
pub(super) fn config(bundle: Option<&Path>) -> Result<ClientConfig, Error> {
    type Key = Option<(PathBuf, Option<std::time::SystemTime>)>;
    static CONFIGS: LazyLock<Mutex<HashMap<Key, ClientConfig>>> = LazyLock::new(Mutex::default);
    let key = bundle.map(|path| {
        let changed = std::fs::metadata(path).and_then(|metadata| metadata.modified()).ok();
        (path.to_owned(), changed)
    });
    let mut configs = CONFIGS.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
    if let Some(config) = configs.get(&key) {
        return Ok(config.clone());
    }
    let config = build(bundle)?;
    configs.insert(key, config.clone());
    Ok(config)
}

fn build(bundle: Option<&Path>) -> Result<ClientConfig, Error> {
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let further = bundle.map(read).transpose()?.unwrap_or_default();
    let unusable = |cause: rustls::Error| {
        Error::config("ca_bundle", "the system", format!("TLS cannot be set up: {cause}")).with_source(cause)
    };
    let verifier = Verifier::new_with_extra_roots(further, Arc::clone(&provider)).map_err(unusable)?;
    let mut config = ClientConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .map_err(unusable)?
        .dangerous()
        .with_custom_certificate_verifier(Arc::new(verifier))
        .with_no_client_auth();
    config.alpn_protocols = vec![b"h2".to_vec(), b"http/1.1".to_vec()];
    Ok(config)
}

fn read(bundle: &Path) -> Result<Vec<CertificateDer<'static>>, Error> {
    let refuse = |why: String| {
        Error::config(
            "ca_bundle",
            bundle.display().to_string(),
            format!("the CA bundle {} {why}", bundle.display()),
        )
        .with_hint("Give a file of certificates in PEM form.")
    };
    let certificates = CertificateDer::pem_file_iter(bundle)
        .and_then(Iterator::collect::<Result<Vec<_>, _>>)
        .map_err(|cause| refuse(format!("cannot be read: {cause}")))?;
    if certificates.is_empty() {
        return Err(refuse("holds no certificate".into()));
    }
    Ok(certificates)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_bundle_that_is_missing_or_empty_is_refused_with_its_name() {
        let missing = config(Some(Path::new("does/not/exist.pem"))).unwrap_err();
        assert_eq!(missing.setting(), Some("ca_bundle"));
        assert!(missing.message().contains("does/not/exist.pem"));
        let empty = read(Path::new("Cargo.toml")).unwrap_err();
        assert!(empty.message().contains("no certificate"), "{empty}");
    }

    #[test]
    fn http_2_is_offered_first() {
        assert_eq!(config(None).unwrap().alpn_protocols, [b"h2".to_vec(), b"http/1.1".to_vec()]);
    }
}
