// Generated from api/billing.yaml by codegen; do not edit.

//! Questions about costs, with filters and groups.

use super::models;
use crate::builder::builder;
use crate::call::Call;
use crate::client::Client;
use crate::rules::{Check, Fields, Rule, Rules};
use crate::services::operations;

/// Questions about costs, with filters and groups.
#[derive(Clone, Debug)]
pub struct CostExplorer {
    client: Client,
}

impl CostExplorer {
    pub(super) fn new(client: &Client) -> Self {
        Self { client: client.clone() }
    }

    /// Get the values that a query of the cost explorer can filter by.
    ///
    /// # Errors
    /// - 403: The role of the key does not include bills.
    ///
    /// # Example
    /// ```no_run
    /// # use tidbcloud::*;
    /// # async fn example(
    /// #     client: Client,
    /// # ) -> Result<(), Error> {
    /// let args = client.billing().cost_explorer().get_args().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_args(&self) -> Call<models::CostExplorerArguments> {
        Call::new(&self.client, &operations::BILLING_COST_EXPLORER_GET_ARGS, vec![])
    }

    /// Ask what was spent, filtered and grouped.
    ///
    /// Everything may be left out: without filters all costs count. `billing.cost_explorer.get_args` lists
    /// the values that filters can have. A query changes nothing.
    ///
    /// # Errors
    /// - 400: A date cannot be read or the range ends before it starts.
    /// - 403: The role of the key does not include bills.
    ///
    /// # Example
    /// ```no_run
    /// # use tidbcloud::*;
    /// # async fn example(
    /// #     client: Client,
    /// # ) -> Result<(), Error> {
    /// let cost_explorer = client.billing().cost_explorer().query().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn query(&self) -> QueryCostExplorer {
        QueryCostExplorer(
            Call::new(&self.client, &operations::BILLING_COST_EXPLORER_QUERY, vec![]).rules(&QUERY_RULES),
        )
    }
}

builder! {
    /// What [`CostExplorer::query`] sends.
    pub struct QueryCostExplorer(Call<models::CostExplorerReport>);
}

impl QueryCostExplorer {
    /// Which costs count.
    pub fn filter(self, value: models::CostExplorerFilter) -> Self {
        Self(self.0.field("filter", value))
    }

    /// How they are summed up.
    pub fn groups(self, value: models::CostExplorerGroups) -> Self {
        Self(self.0.field("groups", value))
    }
}

static QUERY_RULES: Rules = Rules {
    path: &[],
    query: &[],
    body: Some(Fields(&[Check {
        name: "filter",
        required: false,
        rule: Rule::Object(&models::COST_EXPLORER_FILTER_FIELDS),
    }])),
    bare: false,
};
