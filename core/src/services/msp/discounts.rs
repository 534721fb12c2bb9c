// Generated from api/msp.yaml by codegen; do not edit.

//! Discounts of the provider (deprecated).

use super::models;
use crate::call::List;
use crate::client::Client;
use crate::services::operations;

/// Discounts of the provider (deprecated).
#[derive(Clone, Debug)]
pub struct Discounts {
    client: Client,
}

impl Discounts {
    pub(super) fn new(client: &Client) -> Self {
        Self { client: client.clone() }
    }

    /// List the discounts of the provider.
    ///
    /// # Errors
    /// - 403: The organization is no provider or the role of the key does not include bills.
    ///
    /// # Example
    /// ```no_run
    /// # use tidbcloud::*;
    /// # async fn example(
    /// #     client: Client,
    /// # ) -> Result<(), Error> {
    /// let mut items = client.msp().discounts().list().items();
    /// while let Some(discount) = items.try_next().await? {
    ///     println!("{discount:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[deprecated(note = "Use the Partner Management API of TiDB Cloud.")]
    pub fn list(&self) -> List<Vec<models::Discount>, models::Discount> {
        List::new(&self.client, &operations::MSP_DISCOUNTS_LIST, vec![])
    }
}
