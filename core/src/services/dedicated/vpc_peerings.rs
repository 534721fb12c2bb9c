// Generated from api/dedicated.yaml by codegen; do not edit.

//! Peerings between the network of a project and networks of a customer.

use super::models;
use crate::builder::{builder, map};
use crate::call::{Call, List, WaitCall};
use crate::client::Client;
use crate::path_value::PathValue;
use crate::rules::{Check, Fields, Rule, Rules};
use crate::services::operations;

/// Peerings between the network of a project and networks of a customer.
#[derive(Clone, Debug)]
pub struct VpcPeerings {
    client: Client,
}

impl VpcPeerings {
    pub(super) fn new(client: &Client) -> Self {
        Self { client: client.clone() }
    }

    /// Peer the network of a project in a region with one of your own.
    ///
    /// The project needs a cluster in the region first. The peering is PENDING until its other side accepts
    /// it. AWS and Google Cloud only.
    ///
    /// Needs [`tidb_cloud_region_id`](CreateVpcPeering::tidb_cloud_region_id),
    /// [`customer_account_id`](CreateVpcPeering::customer_account_id),
    /// [`customer_vpc_id`](CreateVpcPeering::customer_vpc_id) and
    /// [`customer_vpc_cidr`](CreateVpcPeering::customer_vpc_cidr).
    ///
    /// Not repeated when the connection breaks after it was sent: `dedicated.vpc_peerings.list` shows whether
    /// it was applied.
    ///
    /// # Errors
    /// - 400: The region has no active network container, or the networks overlap or are peered already.
    /// - 403: The key may not use this project.
    ///
    /// # Example
    /// ```no_run
    /// # use tidbcloud::*;
    /// # async fn example(
    /// #     client: Client,
    /// #     tidb_cloud_region_id: String,
    /// #     customer_account_id: String,
    /// #     customer_vpc_id: String,
    /// #     customer_vpc_cidr: String,
    /// # ) -> Result<(), Error> {
    /// let vpc_peering = client.dedicated().vpc_peerings().create()
    ///     .tidb_cloud_region_id(tidb_cloud_region_id)
    ///     .customer_account_id(customer_account_id)
    ///     .customer_vpc_id(customer_vpc_id)
    ///     .customer_vpc_cidr(customer_vpc_cidr)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn create(&self) -> CreateVpcPeering {
        CreateVpcPeering(
            Call::new(&self.client, &operations::DEDICATED_VPC_PEERINGS_CREATE, vec![]).rules(&CREATE_RULES),
        )
    }

    /// Delete a VPC peering.
    ///
    /// Connections over it break. It can still be seen until the networks are apart.
    ///
    /// - `vpc_peering_id`: The peering's id.
    ///
    /// # Errors
    /// - 404: The peering does not exist.
    ///
    /// # Example
    /// ```no_run
    /// # use tidbcloud::*;
    /// # async fn example(
    /// #     client: Client,
    /// #     vpc_peering_id: &str,
    /// # ) -> Result<(), Error> {
    /// client.dedicated().vpc_peerings().delete(vpc_peering_id).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete(&self, vpc_peering_id: impl Into<PathValue>) -> Call<()> {
        Call::new(
            &self.client,
            &operations::DEDICATED_VPC_PEERINGS_DELETE,
            PathValue::texts([vpc_peering_id.into()]),
        )
    }

    /// Get a VPC peering.
    ///
    /// - `vpc_peering_id`: The peering's id.
    ///
    /// # Errors
    /// - 404: The peering does not exist.
    ///
    /// # Example
    /// ```no_run
    /// # use tidbcloud::*;
    /// # async fn example(
    /// #     client: Client,
    /// #     vpc_peering_id: &str,
    /// # ) -> Result<(), Error> {
    /// let vpc_peering = client.dedicated().vpc_peerings().get(vpc_peering_id).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(&self, vpc_peering_id: impl Into<PathValue>) -> Call<models::VpcPeering> {
        Call::new(
            &self.client,
            &operations::DEDICATED_VPC_PEERINGS_GET,
            PathValue::texts([vpc_peering_id.into()]),
        )
    }

    /// Wait until the other side has accepted the peering.
    ///
    /// Ends at `ACTIVE`. Fails at once at `FAILED`, `DELETING` and `DELETED`. Gives up after 3600 seconds
    /// unless told otherwise.
    ///
    /// - `vpc_peering_id`: The peering's id.
    pub fn wait_until_active(&self, vpc_peering_id: impl Into<PathValue>) -> WaitCall<models::VpcPeering> {
        WaitCall::new(
            &self.client,
            &operations::DEDICATED_VPC_PEERINGS_GET,
            &operations::DEDICATED_VPC_PEERINGS_GET.waits[0],
            PathValue::texts([vpc_peering_id.into()]),
        )
    }

    /// Wait until a deleted peering is gone.
    ///
    /// Ends at `DELETED` or when it is gone. Gives up after 600 seconds unless told otherwise. Gives `None`
    /// when it is gone.
    ///
    /// - `vpc_peering_id`: The peering's id.
    pub fn wait_until_deleted(
        &self,
        vpc_peering_id: impl Into<PathValue>,
    ) -> WaitCall<Option<models::VpcPeering>> {
        WaitCall::new(
            &self.client,
            &operations::DEDICATED_VPC_PEERINGS_GET,
            &operations::DEDICATED_VPC_PEERINGS_GET.waits[1],
            PathValue::texts([vpc_peering_id.into()]),
        )
    }

    /// List the VPC peerings of a project.
    ///
    /// # Errors
    /// - 403: The key may not use this project.
    ///
    /// # Example
    /// ```no_run
    /// # use tidbcloud::*;
    /// # async fn example(
    /// #     client: Client,
    /// # ) -> Result<(), Error> {
    /// let mut items = client.dedicated().vpc_peerings().list().items();
    /// while let Some(vpc_peering) = items.try_next().await? {
    ///     println!("{vpc_peering:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self) -> ListVpcPeerings {
        ListVpcPeerings(List::new(&self.client, &operations::DEDICATED_VPC_PEERINGS_LIST, vec![]))
    }
}

builder! {
    /// What [`VpcPeerings::create`] sends.
    pub struct CreateVpcPeering(Call<models::VpcPeering>);
}

impl CreateVpcPeering {
    /// The region of your clusters, provider and code joined by a hyphen, such as `aws-us-east-1`. Required.
    pub fn tidb_cloud_region_id(self, value: impl Into<String>) -> Self {
        Self(self.0.field("tidbCloudRegionId", value.into()))
    }

    /// The account of your network on AWS, the name of its project on Google Cloud. Required.
    pub fn customer_account_id(self, value: impl Into<String>) -> Self {
        Self(self.0.field("customerAccountId", value.into()))
    }

    /// The id of your network on AWS, its name on Google Cloud. Required.
    pub fn customer_vpc_id(self, value: impl Into<String>) -> Self {
        Self(self.0.field("customerVpcId", value.into()))
    }

    /// The addresses of your network, such as `10.0.0.0/16`. Required.
    pub fn customer_vpc_cidr(self, value: impl Into<String>) -> Self {
        Self(self.0.field("customerVpcCidr", value.into()))
    }

    /// The label `tidb.cloud/project` holds the id of the project it is for. The default project's unless
    /// given.
    pub fn labels(self, value: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>) -> Self {
        Self(self.0.field("labels", map::<String>(value)))
    }

    /// The region of your network, in the same form. Required on AWS.
    pub fn customer_region_id(self, value: impl Into<String>) -> Self {
        Self(self.0.field("customerRegionId", value.into()))
    }
}

builder! {
    /// What [`VpcPeerings::list`] sends.
    pub struct ListVpcPeerings(List<models::ListVpcPeeringsResponse, models::VpcPeering>);
}

impl ListVpcPeerings {
    /// The project's id. The default project's unless given.
    pub fn project_id(self, value: impl Into<String>) -> Self {
        Self(self.0.query("projectId", value.into()))
    }

    /// Only those of this cloud provider.
    pub fn cloud_provider(self, value: impl Into<models::CloudProvider>) -> Self {
        Self(self.0.query("cloudProvider", value.into()))
    }
}

static CREATE_RULES: Rules = Rules {
    path: &[],
    query: &[],
    body: Some(Fields(&[
        Check { name: "tidbCloudRegionId", required: true, rule: Rule::Any },
        Check { name: "customerAccountId", required: true, rule: Rule::Any },
        Check { name: "customerVpcId", required: true, rule: Rule::Any },
        Check { name: "customerVpcCidr", required: true, rule: Rule::Any },
    ])),
    bare: false,
};
