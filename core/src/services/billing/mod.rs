// Generated from api/billing.yaml by codegen; do not edit.

//! TiDB Cloud billing.
//!
//! Reads an organization's bills of this month and of the six before it, and asks what was spent on what. All
//! amounts are in US cents. The key needs the role of an owner or billing manager of the organization.

use crate::client::Client;

pub mod bills;
pub mod cost_explorer;
mod models;

pub use models::*;

/// Reads an organization's bills of this month and of the six before it, and asks what was spent on what. All
/// amounts are in US cents. The key needs the role of an owner or billing manager of the organization.
#[derive(Clone, Debug)]
pub struct Billing {
    client: Client,
}

impl Billing {
    pub(crate) fn new(client: &Client) -> Self {
        Self { client: client.clone() }
    }

    /// The bill of a month, in total and by the day.
    pub fn bills(&self) -> bills::Bills {
        bills::Bills::new(&self.client)
    }

    /// Questions about costs, with filters and groups.
    pub fn cost_explorer(&self) -> cost_explorer::CostExplorer {
        cost_explorer::CostExplorer::new(&self.client)
    }
}
