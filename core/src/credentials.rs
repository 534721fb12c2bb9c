//! The API key: what signs every request.

use crate::secret::Secret;

/// An API key. The public half is Digest's user name, the private half its password.
#[derive(Clone)]
pub(crate) struct Credentials {
    pub(crate) public_key: String,
    pub(crate) private_key: Secret,
}
