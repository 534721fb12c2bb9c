// Generated from api/msp.yaml by codegen; do not edit.

//! TiDB Cloud for managed service providers.
//!
//! For organizations that resell TiDB Cloud to customers of their own. Deprecated since October 2024: the
//! Partner Management API of TiDB Cloud takes its place.

use crate::client::Client;

pub mod bills;
pub mod credits;
pub mod customers;
pub mod discounts;
mod models;
pub mod signup_urls;

pub use models::*;

/// For organizations that resell TiDB Cloud to customers of their own. Deprecated since October 2024: the
/// Partner Management API of TiDB Cloud takes its place.
#[derive(Clone, Debug)]
pub struct Msp {
    client: Client,
}

impl Msp {
    pub(crate) fn new(client: &Client) -> Self {
        Self { client: client.clone() }
    }

    /// Bills of the provider and of its customers (deprecated).
    pub fn bills(&self) -> bills::Bills {
        bills::Bills::new(&self.client)
    }

    /// Credits of the provider (deprecated).
    pub fn credits(&self) -> credits::Credits {
        credits::Credits::new(&self.client)
    }

    /// Customers of the provider (deprecated).
    pub fn customers(&self) -> customers::Customers {
        customers::Customers::new(&self.client)
    }

    /// Discounts of the provider (deprecated).
    pub fn discounts(&self) -> discounts::Discounts {
        discounts::Discounts::new(&self.client)
    }

    /// URLs for customers to sign up with (deprecated).
    pub fn signup_urls(&self) -> signup_urls::SignupUrls {
        signup_urls::SignupUrls::new(&self.client)
    }
}
