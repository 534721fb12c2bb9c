// Generated from api/msp.yaml by codegen; do not edit.

//! Customers of the provider (deprecated).

use super::models;
use crate::call::{Call, List};
use crate::client::Client;
use crate::path_value::PathValue;
use crate::services::operations;

/// Customers of the provider (deprecated).
#[derive(Clone, Debug)]
pub struct Customers {
    client: Client,
}

impl Customers {
    pub(super) fn new(client: &Client) -> Self {
        Self { client: client.clone() }
    }

    /// Get a customer.
    ///
    /// - `customer_org_id`: Id of the customer's organization.
    ///
    /// # Errors
    /// - 403: The organization is no provider or the role of the key does not include bills.
    /// - 404: There is no such customer.
    ///
    /// # Example
    /// ```no_run
    /// # use tidbcloud::*;
    /// # async fn example(
    /// #     client: Client,
    /// #     customer_org_id: &str,
    /// # ) -> Result<(), Error> {
    /// let customer = client.msp().customers().get(customer_org_id).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[deprecated(note = "Use the Partner Management API of TiDB Cloud.")]
    pub fn get(&self, customer_org_id: impl Into<PathValue>) -> Call<models::Customer> {
        Call::new(&self.client, &operations::MSP_CUSTOMERS_GET, PathValue::texts([customer_org_id.into()]))
    }

    /// List the customers of the provider.
    ///
    /// With a `pageSize` of 0, all customers come on one page.
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
    /// let mut items = client.msp().customers().list().items();
    /// while let Some(customer) = items.try_next().await? {
    ///     println!("{customer:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[deprecated(note = "Use the Partner Management API of TiDB Cloud.")]
    pub fn list(&self) -> List<models::ListCustomersResponse, models::Customer> {
        List::new(&self.client, &operations::MSP_CUSTOMERS_LIST, vec![])
    }
}
