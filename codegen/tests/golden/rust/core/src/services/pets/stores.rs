// Generated from api/pets.yaml by codegen; do not edit.

//! Places with animals.

use super::models;
use crate::call::List;
use crate::client::Client;
use crate::services::operations;

/// Places with animals.
#[derive(Clone, Debug)]
pub struct Stores {
    client: Client,
}

impl Stores {
    pub(super) fn new(client: &Client) -> Self {
        Self { client: client.clone() }
    }

    /// List the stores.
    ///
    /// # Example
    /// ```no_run
    /// # use tidbcloud::*;
    /// # async fn example(
    /// #     client: Client,
    /// # ) -> Result<(), Error> {
    /// let mut items = client.pets().stores().list().items();
    /// while let Some(store) = items.try_next().await? {
    ///     println!("{store:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self) -> List<models::ListStoresResponse, models::Store> {
        List::new(&self.client, &operations::PETS_STORES_LIST, vec![])
    }
}
