// Generated from api/msp.yaml by codegen; do not edit.

//! Credits of the provider (deprecated).

use super::models;
use crate::call::List;
use crate::client::Client;
use crate::services::operations;

/// Credits of the provider (deprecated).
#[derive(Clone, Debug)]
pub struct Credits {
    client: Client,
}

impl Credits {
    pub(super) fn new(client: &Client) -> Self {
        Self { client: client.clone() }
    }

    /// List the credits of the provider.
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
    /// let mut items = client.msp().credits().list().items();
    /// while let Some(credit) = items.try_next().await? {
    ///     println!("{credit:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[deprecated(note = "Use the Partner Management API of TiDB Cloud.")]
    pub fn list(&self) -> List<Vec<models::Credit>, models::Credit> {
        List::new(&self.client, &operations::MSP_CREDITS_LIST, vec![])
    }
}
