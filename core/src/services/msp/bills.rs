// Generated from api/msp.yaml by codegen; do not edit.

//! Bills of the provider and of its customers (deprecated).

use super::models;
use crate::call::Call;
use crate::client::Client;
use crate::path_value::PathValue;
use crate::rules::{Check, Form, Rule, Rules};
use crate::services::operations;

/// Bills of the provider and of its customers (deprecated).
#[derive(Clone, Debug)]
pub struct Bills {
    client: Client,
}

impl Bills {
    pub(super) fn new(client: &Client) -> Self {
        Self { client: client.clone() }
    }

    /// Get the bill of a month, with those of all customers.
    ///
    /// Of this month, the bill so far. A bill can be read until six months after its month.
    ///
    /// - `billed_month`: The month of the bill, as in `2024-05`. As YYYY-MM.
    ///
    /// # Errors
    /// - 400: The month cannot be read or lies ahead or more than six months back.
    /// - 403: The organization is no provider or the role of the key does not include bills.
    ///
    /// # Example
    /// ```no_run
    /// # use tidbcloud::*;
    /// # async fn example(
    /// #     client: Client,
    /// #     billed_month: &str,
    /// # ) -> Result<(), Error> {
    /// let bill = client.msp().bills().get(billed_month).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[deprecated(note = "Use the Partner Management API of TiDB Cloud.")]
    pub fn get(&self, billed_month: impl Into<PathValue>) -> Call<models::ProviderBill> {
        Call::new(&self.client, &operations::MSP_BILLS_GET, PathValue::texts([billed_month.into()]))
            .rules(&GET_RULES)
    }

    /// Get the bill of a month of one customer.
    ///
    /// Of this month, the bill so far. A bill can be read until six months after its month.
    ///
    /// - `billed_month`: The month of the bill, as in `2024-05`. As YYYY-MM.
    /// - `msp_customer_id`: Id of the customer.
    ///
    /// # Errors
    /// - 400: The month cannot be read or lies ahead or more than six months back.
    /// - 403: The organization is no provider or the role of the key does not include bills.
    /// - 404: There is no such customer.
    ///
    /// # Example
    /// ```no_run
    /// # use tidbcloud::*;
    /// # async fn example(
    /// #     client: Client,
    /// #     billed_month: &str,
    /// #     msp_customer_id: &str,
    /// # ) -> Result<(), Error> {
    /// let for_customer = client.msp().bills().get_for_customer(billed_month, msp_customer_id)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[deprecated(note = "Use the Partner Management API of TiDB Cloud.")]
    pub fn get_for_customer(
        &self,
        billed_month: impl Into<PathValue>,
        msp_customer_id: impl Into<PathValue>,
    ) -> Call<models::Bill> {
        Call::new(
            &self.client,
            &operations::MSP_BILLS_GET_FOR_CUSTOMER,
            PathValue::texts([billed_month.into(), msp_customer_id.into()]),
        )
        .rules(&GET_FOR_CUSTOMER_RULES)
    }
}

static GET_RULES: Rules = Rules {
    path: &[Check { name: "billedMonth", required: false, rule: Rule::Time(Form::Month) }],
    query: &[],
    body: None,
    bare: false,
};

static GET_FOR_CUSTOMER_RULES: Rules = Rules {
    path: &[Check { name: "billedMonth", required: false, rule: Rule::Time(Form::Month) }],
    query: &[],
    body: None,
    bare: false,
};
