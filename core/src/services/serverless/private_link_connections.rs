// Generated from api/serverless.yaml by codegen; do not edit.

//! Ways out of a cluster to private endpoint services, for changefeeds and migrations.

use super::models;
use crate::builder::builder;
use crate::call::{Call, List, WaitCall};
use crate::client::Client;
use crate::path_value::PathValue;
use crate::rules::{Check, Fields, Rule, Rules};
use crate::services::operations;

/// Ways out of a cluster to private endpoint services, for changefeeds and migrations.
#[derive(Clone, Debug)]
pub struct PrivateLinkConnections {
    client: Client,
}

impl PrivateLinkConnections {
    pub(super) fn new(client: &Client) -> Self {
        Self { client: client.clone() }
    }

    /// Attach domains to a private link connection.
    ///
    /// Names under these domains lead to the endpoint of the connection. With `validateOnly` the answer shows
    /// the domains, and nothing is attached.
    ///
    /// - `cluster_id`: The cluster's id.
    /// - `private_link_connection_id`: The connection's id, which begins with `plc-`.
    ///
    /// Needs [`attach_domain`](AttachPrivateLinkConnectionDomains::attach_domain).
    ///
    /// Not repeated when the connection breaks after it was sent: `serverless.private_link_connections.get`
    /// shows whether it was applied.
    ///
    /// # Errors
    /// - 400: The name is missing or the connection is not active.
    /// - 404: The cluster or the connection does not exist.
    /// - 409: Domains with this name are attached already.
    ///
    /// # Example
    /// ```no_run
    /// # use tidbcloud::*;
    /// # async fn example(
    /// #     client: Client,
    /// #     cluster_id: &str,
    /// #     private_link_connection_id: &str,
    /// #     attach_domain: serverless::AttachDomain,
    /// # ) -> Result<(), Error> {
    /// let domains = client.serverless().private_link_connections().attach_domains(cluster_id, private_link_connection_id)
    ///     .attach_domain(attach_domain)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn attach_domains(
        &self,
        cluster_id: impl Into<PathValue>,
        private_link_connection_id: impl Into<PathValue>,
    ) -> AttachPrivateLinkConnectionDomains {
        AttachPrivateLinkConnectionDomains(
            Call::new(
                &self.client,
                &operations::SERVERLESS_PRIVATE_LINK_CONNECTIONS_ATTACH_DOMAINS,
                PathValue::texts([cluster_id.into(), private_link_connection_id.into()]),
            )
            .rules(&ATTACH_DOMAINS_RULES),
        )
    }

    /// Connect a cluster to a private endpoint service.
    ///
    /// The owner of the service may have to accept the connection: it is PENDING_ACCEPTANCE until then.
    /// Changefeeds and migrations can use it once it is ACTIVE.
    ///
    /// - `cluster_id`: The cluster's id.
    ///
    /// Needs [`private_link_connection`](CreatePrivateLinkConnection::private_link_connection).
    ///
    /// Not repeated when the connection breaks after it was sent: `serverless.private_link_connections.list`
    /// shows whether it was applied.
    ///
    /// # Errors
    /// - 400: The settings for the type are missing, or the service is at another provider than the cluster.
    /// - 404: The cluster does not exist.
    ///
    /// # Example
    /// ```no_run
    /// # use tidbcloud::*;
    /// # async fn example(
    /// #     client: Client,
    /// #     cluster_id: &str,
    /// #     private_link_connection: serverless::NewPrivateLinkConnection,
    /// # ) -> Result<(), Error> {
    /// let private_link_connection = client.serverless().private_link_connections().create(cluster_id)
    ///     .private_link_connection(private_link_connection)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn create(&self, cluster_id: impl Into<PathValue>) -> CreatePrivateLinkConnection {
        CreatePrivateLinkConnection(
            Call::new(
                &self.client,
                &operations::SERVERLESS_PRIVATE_LINK_CONNECTIONS_CREATE,
                PathValue::texts([cluster_id.into()]),
            )
            .rules(&CREATE_RULES),
        )
    }

    /// Delete a private link connection.
    ///
    /// - `cluster_id`: The cluster's id.
    /// - `private_link_connection_id`: The connection's id, which begins with `plc-`.
    ///
    /// # Errors
    /// - 400: A changefeed or a migration still uses the connection.
    /// - 404: The cluster or the connection does not exist.
    ///
    /// # Example
    /// ```no_run
    /// # use tidbcloud::*;
    /// # async fn example(
    /// #     client: Client,
    /// #     cluster_id: &str,
    /// #     private_link_connection_id: &str,
    /// # ) -> Result<(), Error> {
    /// let private_link_connection = client.serverless().private_link_connections().delete(cluster_id, private_link_connection_id)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete(
        &self,
        cluster_id: impl Into<PathValue>,
        private_link_connection_id: impl Into<PathValue>,
    ) -> Call<models::PrivateLinkConnection> {
        Call::new(
            &self.client,
            &operations::SERVERLESS_PRIVATE_LINK_CONNECTIONS_DELETE,
            PathValue::texts([cluster_id.into(), private_link_connection_id.into()]),
        )
    }

    /// Detach domains from a private link connection.
    ///
    /// - `cluster_id`: The cluster's id.
    /// - `private_link_connection_id`: The connection's id, which begins with `plc-`.
    ///
    /// Needs [`attach_domain_id`](DetachPrivateLinkConnectionDomains::attach_domain_id).
    ///
    /// # Errors
    /// - 404: The cluster or the connection does not exist, or has no such domains.
    ///
    /// # Example
    /// ```no_run
    /// # use tidbcloud::*;
    /// # async fn example(
    /// #     client: Client,
    /// #     cluster_id: &str,
    /// #     private_link_connection_id: &str,
    /// #     attach_domain_id: String,
    /// # ) -> Result<(), Error> {
    /// let domains = client.serverless().private_link_connections().detach_domains(cluster_id, private_link_connection_id)
    ///     .attach_domain_id(attach_domain_id)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn detach_domains(
        &self,
        cluster_id: impl Into<PathValue>,
        private_link_connection_id: impl Into<PathValue>,
    ) -> DetachPrivateLinkConnectionDomains {
        DetachPrivateLinkConnectionDomains(
            Call::new(
                &self.client,
                &operations::SERVERLESS_PRIVATE_LINK_CONNECTIONS_DETACH_DOMAINS,
                PathValue::texts([cluster_id.into(), private_link_connection_id.into()]),
            )
            .rules(&DETACH_DOMAINS_RULES),
        )
    }

    /// Get a private link connection.
    ///
    /// - `cluster_id`: The cluster's id.
    /// - `private_link_connection_id`: The connection's id, which begins with `plc-`.
    ///
    /// # Errors
    /// - 404: The cluster or the connection does not exist.
    ///
    /// # Example
    /// ```no_run
    /// # use tidbcloud::*;
    /// # async fn example(
    /// #     client: Client,
    /// #     cluster_id: &str,
    /// #     private_link_connection_id: &str,
    /// # ) -> Result<(), Error> {
    /// let private_link_connection = client.serverless().private_link_connections().get(cluster_id, private_link_connection_id)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(
        &self,
        cluster_id: impl Into<PathValue>,
        private_link_connection_id: impl Into<PathValue>,
    ) -> Call<models::PrivateLinkConnection> {
        Call::new(
            &self.client,
            &operations::SERVERLESS_PRIVATE_LINK_CONNECTIONS_GET,
            PathValue::texts([cluster_id.into(), private_link_connection_id.into()]),
        )
    }

    /// Wait until a connection can be used. Where the owner of the service has to accept it, that is part of
    /// the wait.
    ///
    /// Ends at `ACTIVE`. Fails at once at `FAILED`, `DELETING` and `DELETED`. Gives up after 1200 seconds
    /// unless told otherwise.
    ///
    /// - `cluster_id`: The cluster's id.
    /// - `private_link_connection_id`: The connection's id, which begins with `plc-`.
    pub fn wait_until_active(
        &self,
        cluster_id: impl Into<PathValue>,
        private_link_connection_id: impl Into<PathValue>,
    ) -> WaitCall<models::PrivateLinkConnection> {
        WaitCall::new(
            &self.client,
            &operations::SERVERLESS_PRIVATE_LINK_CONNECTIONS_GET,
            &operations::SERVERLESS_PRIVATE_LINK_CONNECTIONS_GET.waits[0],
            PathValue::texts([cluster_id.into(), private_link_connection_id.into()]),
        )
    }

    /// Wait until a deleted connection is gone.
    ///
    /// Ends at `DELETED` or when it is gone. Gives up after 600 seconds unless told otherwise. Gives `None`
    /// when it is gone.
    ///
    /// - `cluster_id`: The cluster's id.
    /// - `private_link_connection_id`: The connection's id, which begins with `plc-`.
    pub fn wait_until_deleted(
        &self,
        cluster_id: impl Into<PathValue>,
        private_link_connection_id: impl Into<PathValue>,
    ) -> WaitCall<Option<models::PrivateLinkConnection>> {
        WaitCall::new(
            &self.client,
            &operations::SERVERLESS_PRIVATE_LINK_CONNECTIONS_GET,
            &operations::SERVERLESS_PRIVATE_LINK_CONNECTIONS_GET.waits[1],
            PathValue::texts([cluster_id.into(), private_link_connection_id.into()]),
        )
    }

    /// Get the account and the availability zones from which a cluster connects.
    ///
    /// An endpoint service has to admit the account, and to be offered in one of the zones at least.
    ///
    /// - `cluster_id`: The cluster's id.
    ///
    /// # Errors
    /// - 404: The cluster does not exist.
    ///
    /// # Example
    /// ```no_run
    /// # use tidbcloud::*;
    /// # async fn example(
    /// #     client: Client,
    /// #     cluster_id: &str,
    /// # ) -> Result<(), Error> {
    /// let availability_zones = client.serverless().private_link_connections().get_availability_zones(cluster_id)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_availability_zones(
        &self,
        cluster_id: impl Into<PathValue>,
    ) -> Call<models::AvailabilityZones> {
        Call::new(
            &self.client,
            &operations::SERVERLESS_PRIVATE_LINK_CONNECTIONS_GET_AVAILABILITY_ZONES,
            PathValue::texts([cluster_id.into()]),
        )
    }

    /// List the private link connections of a cluster.
    ///
    /// The items lack `attachedDomains`.
    ///
    /// - `cluster_id`: The cluster's id.
    ///
    /// # Errors
    /// - 404: The cluster does not exist.
    ///
    /// # Example
    /// ```no_run
    /// # use tidbcloud::*;
    /// # async fn example(
    /// #     client: Client,
    /// #     cluster_id: &str,
    /// # ) -> Result<(), Error> {
    /// let mut items = client.serverless().private_link_connections().list(cluster_id).items();
    /// while let Some(private_link_connection) = items.try_next().await? {
    ///     println!("{private_link_connection:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self, cluster_id: impl Into<PathValue>) -> ListPrivateLinkConnections {
        ListPrivateLinkConnections(List::new(
            &self.client,
            &operations::SERVERLESS_PRIVATE_LINK_CONNECTIONS_LIST,
            PathValue::texts([cluster_id.into()]),
        ))
    }
}

builder! {
    /// What [`PrivateLinkConnections::attach_domains`] sends.
    pub struct AttachPrivateLinkConnectionDomains(Call<models::AttachedDomains>);
}

impl AttachPrivateLinkConnectionDomains {
    /// The domains. Required.
    pub fn attach_domain(self, value: models::AttachDomain) -> Self {
        Self(self.0.field("attachDomain", value))
    }

    /// Whether to answer the domains without attaching them.
    pub fn validate_only(self, value: bool) -> Self {
        Self(self.0.field("validateOnly", value))
    }
}

builder! {
    /// What [`PrivateLinkConnections::create`] sends.
    pub struct CreatePrivateLinkConnection(Call<models::PrivateLinkConnection>);
}

impl CreatePrivateLinkConnection {
    /// The connection. Required.
    pub fn private_link_connection(self, value: models::NewPrivateLinkConnection) -> Self {
        Self(self.0.field("privateLinkConnection", value))
    }
}

builder! {
    /// What [`PrivateLinkConnections::detach_domains`] sends.
    pub struct DetachPrivateLinkConnectionDomains(Call<models::AttachedDomains>);
}

impl DetachPrivateLinkConnectionDomains {
    /// Their `attachDomainId`. Required.
    pub fn attach_domain_id(self, value: impl Into<String>) -> Self {
        Self(self.0.field("attachDomainId", value.into()))
    }
}

builder! {
    /// What [`PrivateLinkConnections::list`] sends.
    pub struct ListPrivateLinkConnections(List<models::ListPrivateLinkConnectionsResponse, models::PrivateLinkConnection>);
}

impl ListPrivateLinkConnections {
    /// Only connections in this state.
    pub fn state(self, value: impl Into<models::PrivateLinkConnectionState>) -> Self {
        Self(self.0.query("state", value.into()))
    }
}

static ATTACH_DOMAINS_RULES: Rules = Rules {
    path: &[],
    query: &[],
    body: Some(Fields(&[Check {
        name: "attachDomain",
        required: true,
        rule: Rule::Object(&models::ATTACH_DOMAIN_FIELDS),
    }])),
    bare: false,
};

static CREATE_RULES: Rules = Rules {
    path: &[],
    query: &[],
    body: Some(Fields(&[Check {
        name: "privateLinkConnection",
        required: true,
        rule: Rule::Object(&models::NEW_PRIVATE_LINK_CONNECTION_FIELDS),
    }])),
    bare: false,
};

static DETACH_DOMAINS_RULES: Rules = Rules {
    path: &[],
    query: &[],
    body: Some(Fields(&[Check { name: "attachDomainId", required: true, rule: Rule::Any }])),
    bare: false,
};
