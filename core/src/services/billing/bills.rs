// Generated from api/billing.yaml by codegen; do not edit.

//! The bill of a month, in total and by the day.

use super::models;
use crate::call::Call;
use crate::client::Client;
use crate::path_value::PathValue;
use crate::rules::{Check, Form, Rule, Rules};
use crate::services::operations;

/// The bill of a month, in total and by the day.
#[derive(Clone, Debug)]
pub struct Bills {
    client: Client,
}

impl Bills {
    pub(super) fn new(client: &Client) -> Self {
        Self { client: client.clone() }
    }

    /// Get the bill of a month.
    ///
    /// Of this month, the bill so far. A bill can be read until six months after its month.
    ///
    /// - `billed_month`: The month of the bill, as in `2024-05`. As YYYY-MM.
    ///
    /// # Errors
    /// - 400: The month cannot be read or lies ahead or more than six months back.
    /// - 403: The role of the key does not include bills.
    ///
    /// # Example
    /// ```no_run
    /// # use tidbcloud::*;
    /// # async fn example(
    /// #     client: Client,
    /// #     billed_month: &str,
    /// # ) -> Result<(), Error> {
    /// let bill = client.billing().bills().get(billed_month).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(&self, billed_month: impl Into<PathValue>) -> Call<models::Bill> {
        Call::new(&self.client, &operations::BILLING_BILLS_GET, PathValue::texts([billed_month.into()]))
            .rules(&GET_RULES)
    }

    /// Get what each day of a month cost.
    ///
    /// Of this month, the days so far. Details can be read until six months after their month.
    ///
    /// - `billed_month`: The month of the bill, as in `2024-05`. As YYYY-MM.
    ///
    /// # Errors
    /// - 400: The month cannot be read or lies ahead or more than six months back.
    /// - 403: The role of the key does not include bills.
    ///
    /// # Example
    /// ```no_run
    /// # use tidbcloud::*;
    /// # async fn example(
    /// #     client: Client,
    /// #     billed_month: &str,
    /// # ) -> Result<(), Error> {
    /// let details = client.billing().bills().get_details(billed_month).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_details(&self, billed_month: impl Into<PathValue>) -> Call<models::BillDetails> {
        Call::new(
            &self.client,
            &operations::BILLING_BILLS_GET_DETAILS,
            PathValue::texts([billed_month.into()]),
        )
        .rules(&GET_DETAILS_RULES)
    }
}

static GET_RULES: Rules = Rules {
    path: &[Check { name: "billedMonth", required: false, rule: Rule::Time(Form::Month) }],
    query: &[],
    body: None,
    bare: false,
};

static GET_DETAILS_RULES: Rules = Rules {
    path: &[Check { name: "billedMonth", required: false, rule: Rule::Time(Form::Month) }],
    query: &[],
    body: None,
    bare: false,
};
