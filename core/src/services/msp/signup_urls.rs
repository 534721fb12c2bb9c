// Generated from api/msp.yaml by codegen; do not edit.

//! URLs for customers to sign up with (deprecated).

use super::models;
use crate::builder::builder;
use crate::call::Call;
use crate::client::Client;
use crate::rules::{Fields, Rules};
use crate::services::operations;

/// URLs for customers to sign up with (deprecated).
#[derive(Clone, Debug)]
pub struct SignupUrls {
    client: Client,
}

impl SignupUrls {
    pub(super) fn new(client: &Client) -> Self {
        Self { client: client.clone() }
    }

    /// Create a URL for a customer to sign up with.
    ///
    /// The URL is good for a limited time. Every call makes another.
    ///
    /// Not repeated when the connection breaks after it was sent: `msp.customers.list` shows whether it was
    /// applied.
    ///
    /// # Errors
    /// - 400: The organization is not this provider.
    /// - 403: The organization is no provider or the role of the key does not include bills.
    ///
    /// # Example
    /// ```no_run
    /// # use tidbcloud::*;
    /// # async fn example(
    /// #     client: Client,
    /// # ) -> Result<(), Error> {
    /// let signup_url = client.msp().signup_urls().create().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[deprecated(note = "Use the Partner Management API of TiDB Cloud.")]
    pub fn create(&self) -> CreateSignupUrl {
        CreateSignupUrl(
            Call::new(&self.client, &operations::MSP_SIGNUP_URLS_CREATE, vec![]).rules(&CREATE_RULES),
        )
    }
}

builder! {
    /// What [`SignupUrls::create`] sends.
    pub struct CreateSignupUrl(Call<models::SignupUrl>);
}

impl CreateSignupUrl {
    /// Id of the provider's organization.
    pub fn org_id(self, value: impl Into<String>) -> Self {
        Self(self.0.field("orgId", value.into()))
    }
}

static CREATE_RULES: Rules = Rules { path: &[], query: &[], body: Some(Fields(&[])), bare: false };
