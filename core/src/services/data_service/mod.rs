// Generated from api/data_service.yaml by codegen; do not edit.

//! TiDB Cloud Data Service.
//!
//! Makes web APIs out of SQL statements. A Data App holds endpoints, each a statement behind a path, on the
//! clusters that are its data sources. Endpoints are drafts until a deployment puts them online, where they
//! are called with API keys of the Data App's own.

use crate::client::Client;

pub mod api_keys;
pub mod data_apps;
pub mod data_sources;
pub mod deployments;
pub mod endpoints;
mod models;

pub use models::*;

/// Makes web APIs out of SQL statements. A Data App holds endpoints, each a statement behind a path, on the
/// clusters that are its data sources. Endpoints are drafts until a deployment puts them online, where they
/// are called with API keys of the Data App's own.
#[derive(Clone, Debug)]
pub struct DataService {
    client: Client,
}

impl DataService {
    pub(crate) fn new(client: &Client) -> Self {
        Self { client: client.clone() }
    }

    /// Keys with which the endpoints of a Data App are called. They manage nothing.
    pub fn api_keys(&self) -> api_keys::ApiKeys {
        api_keys::ApiKeys::new(&self.client)
    }

    /// Collections of endpoints for one application, and their settings.
    pub fn data_apps(&self) -> data_apps::DataApps {
        data_apps::DataApps::new(&self.client)
    }

    /// Clusters whose data a Data App can reach.
    pub fn data_sources(&self) -> data_sources::DataSources {
        data_sources::DataSources::new(&self.client)
    }

    /// Deployments, which put the endpoints of a Data App online as they are at that moment.
    pub fn deployments(&self) -> deployments::Deployments {
        deployments::Deployments::new(&self.client)
    }

    /// SQL statements that are called by method and path.
    pub fn endpoints(&self) -> endpoints::Endpoints {
        endpoints::Endpoints::new(&self.client)
    }
}
