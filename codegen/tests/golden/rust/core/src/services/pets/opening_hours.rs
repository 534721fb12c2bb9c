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
    pub fn list_for_week(&self) -> List<models::ListHoursResponse, Vec<String>> {
        List::new(&self.client, &operations::PETS_OPENING_HOURS_LIST_FOR_WEEK, vec![])
    }
}
