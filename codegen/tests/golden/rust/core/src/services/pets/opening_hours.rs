// Generated from api/pets.yaml by codegen; do not edit.

//! The opening hours of the service.

use super::models;
use crate::call::List;
use crate::client::Client;
use crate::services::operations;

/// The opening hours of the service.
#[derive(Clone, Debug)]
pub struct OpeningHours {
    client: Client,
}

impl OpeningHours {
    pub(super) fn new(client: &Client) -> Self {
        Self { client: client.clone() }
    }

    /// List when the stores are open.
    ///
    /// # Example
    /// ```no_run
    /// # use tidbcloud::*;
    /// # async fn example(
    /// #     client: Client,
    /// # ) -> Result<(), Error> {
    /// let mut items = client.pets().opening_hours().list_for_week().items();
    /// while let Some(opening_hour) = items.try_next().await? {
    ///     println!("{opening_hour:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_for_week(&self) -> List<models::ListHoursResponse, Vec<String>> {
        List::new(&self.client, &operations::PETS_OPENING_HOURS_LIST_FOR_WEEK, vec![])
    }
}
