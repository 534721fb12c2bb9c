//! A certificate authority that lives as long as the emulator, and the one certificate it signs.
//!
//! The certificate is good for loopback and for the hosts of the real services, so a client can be pointed
//! here by name resolution too. Trust the authority's certificate in the client under test, nowhere else.

use std::io;
use std::sync::Arc;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use rcgen::{
    BasicConstraints, CertificateParams, CertifiedIssuer, DnType, ExtendedKeyUsagePurpose, IsCa, KeyPair,
    KeyUsagePurpose, date_time_ymd,
};
use rustls::ServerConfig;
use rustls::pki_types::{PrivateKeyDer, PrivatePkcs8KeyDer};

/// The names and addresses that the certificate is good for.
const NAMES: [&str; 5] = ["localhost", "127.0.0.1", "::1", "*.tidbapi.com", "api.tidbcloud.com"];
const DAY: Duration = Duration::from_secs(86_400);

/// What a server and its clients need of a new authority.
pub(crate) struct Tls {
    pub(crate) config: Arc<ServerConfig>,
    /// The authority's certificate, for clients to trust.
    pub(crate) ca_pem: String,
}

impl Tls {
    pub(crate) fn generate() -> io::Result<Self> {
        let authority = authority().map_err(io::Error::other)?;
        let key = KeyPair::generate().map_err(io::Error::other)?;
        let certificate = leaf_parameters()
            .and_then(|parameters| parameters.signed_by(&key, &authority))
            .map_err(io::Error::other)?;
        let provider = Arc::new(rustls::crypto::ring::default_provider());
        let mut config = ServerConfig::builder_with_provider(provider)
            .with_safe_default_protocol_versions()
            .map_err(io::Error::other)?
            .with_no_client_auth()
            .with_single_cert(
                vec![certificate.der().clone()],
                PrivateKeyDer::from(PrivatePkcs8KeyDer::from(key.serialize_der())),
            )
            .map_err(io::Error::other)?;
        config.alpn_protocols = vec![b"h2".to_vec(), b"http/1.1".to_vec()];
        Ok(Self { config: Arc::new(config), ca_pem: authority.pem() })
    }
}

/// The certificate of an authority that signs nothing.
pub(crate) fn authority_pem() -> io::Result<String> {
    authority().map(|authority| authority.pem()).map_err(io::Error::other)
}

fn authority() -> Result<CertifiedIssuer<'static, KeyPair>, rcgen::Error> {
    let mut parameters = CertificateParams::new(Vec::new())?;
    limit_validity(&mut parameters);
    parameters.distinguished_name.push(DnType::CommonName, "tidbcloud-emulator, for tests only");
    parameters.is_ca = IsCa::Ca(BasicConstraints::Constrained(0));
    parameters.key_usages = vec![KeyUsagePurpose::KeyCertSign, KeyUsagePurpose::CrlSign];
    CertifiedIssuer::self_signed(parameters, KeyPair::generate()?)
}

fn leaf_parameters() -> Result<CertificateParams, rcgen::Error> {
    let mut parameters = CertificateParams::new(NAMES.map(str::to_owned))?;
    limit_validity(&mut parameters);
    parameters.distinguished_name.push(DnType::CommonName, "tidbcloud-emulator");
    parameters.key_usages = vec![KeyUsagePurpose::DigitalSignature];
    parameters.extended_key_usages = vec![ExtendedKeyUsagePurpose::ServerAuth];
    parameters.use_authority_key_identifier_extension = true;
    Ok(parameters)
}

/// A year, as some verifiers refuse certificates that are good for longer.
fn limit_validity(parameters: &mut CertificateParams) {
    let epoch = date_time_ymd(1970, 1, 1);
    let now = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
    parameters.not_before = epoch + now.saturating_sub(DAY);
    parameters.not_after = epoch + now + 365 * DAY;
}
