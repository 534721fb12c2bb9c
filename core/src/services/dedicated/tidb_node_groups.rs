// Generated from api/dedicated.yaml by codegen; do not edit.

//! Groups of TiDB nodes of a cluster, each with connections of its own.

use super::models;
use crate::builder::{builder, list};
use crate::call::{Call, List, WaitCall};
use crate::client::Client;
use crate::path_value::PathValue;
use crate::rules::{Check, Fields, Rule, Rules};
use crate::services::operations;

/// Groups of TiDB nodes of a cluster, each with connections of its own.
#[derive(Clone, Debug)]
pub struct TidbNodeGroups {
    client: Client,
}

impl TidbNodeGroups {
    pub(super) fn new(client: &Client) -> Self {
        Self { client: client.clone() }
    }

    /// Add a group of TiDB nodes to a cluster.
    ///
    /// Its nodes serve connections of their own, apart from those of other groups. Its state is MODIFYING
    /// until it becomes ACTIVE.
    ///
    /// - `cluster_id`: The cluster's id.
    ///
    /// Needs [`node_count`](CreateTidbNodeGroup::node_count).
    ///
    /// Not repeated when the connection breaks after it was sent: `dedicated.tidb_node_groups.list` shows
    /// whether it was applied.
    ///
    /// # Errors
    /// - 400: The cluster is not ACTIVE, has as many groups as it can, or does not offer nodes of this size.
    /// - 404: The cluster does not exist.
    ///
    /// # Example
    /// ```no_run
    /// # use tidbcloud::*;
    /// # async fn example(
    /// #     client: Client,
    /// #     cluster_id: &str,
    /// #     node_count: i32,
    /// # ) -> Result<(), Error> {
    /// let tidb_node_group = client.dedicated().tidb_node_groups().create(cluster_id)
    ///     .node_count(node_count)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn create(&self, cluster_id: impl Into<PathValue>) -> CreateTidbNodeGroup {
        CreateTidbNodeGroup(
            Call::new(
                &self.client,
                &operations::DEDICATED_TIDB_NODE_GROUPS_CREATE,
                PathValue::texts([cluster_id.into()]),
            )
            .rules(&CREATE_RULES),
        )
    }

    /// Delete a group of TiDB nodes.
    ///
    /// Connections to its nodes end. Its state is MODIFYING until it is gone. The default group stays for as
    /// long as the cluster does.
    ///
    /// - `cluster_id`: The cluster's id.
    /// - `tidb_node_group_id`: The id of the group of TiDB nodes.
    ///
    /// # Errors
    /// - 400: It is the default group, or the cluster or the group is not ACTIVE.
    /// - 404: The cluster or the group does not exist.
    ///
    /// # Example
    /// ```no_run
    /// # use tidbcloud::*;
    /// # async fn example(
    /// #     client: Client,
    /// #     cluster_id: &str,
    /// #     tidb_node_group_id: &str,
    /// # ) -> Result<(), Error> {
    /// client.dedicated().tidb_node_groups().delete(cluster_id, tidb_node_group_id).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete(
        &self,
        cluster_id: impl Into<PathValue>,
        tidb_node_group_id: impl Into<PathValue>,
    ) -> DeleteTidbNodeGroup {
        DeleteTidbNodeGroup(Call::new(
            &self.client,
            &operations::DEDICATED_TIDB_NODE_GROUPS_DELETE,
            PathValue::texts([cluster_id.into(), tidb_node_group_id.into()]),
        ))
    }

    /// Get a group of TiDB nodes.
    ///
    /// - `cluster_id`: The cluster's id.
    /// - `tidb_node_group_id`: The id of the group of TiDB nodes.
    ///
    /// # Errors
    /// - 404: The cluster or the group does not exist.
    ///
    /// # Example
    /// ```no_run
    /// # use tidbcloud::*;
    /// # async fn example(
    /// #     client: Client,
    /// #     cluster_id: &str,
    /// #     tidb_node_group_id: &str,
    /// # ) -> Result<(), Error> {
    /// let tidb_node_group = client.dedicated().tidb_node_groups().get(cluster_id, tidb_node_group_id)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(
        &self,
        cluster_id: impl Into<PathValue>,
        tidb_node_group_id: impl Into<PathValue>,
    ) -> Call<models::TidbNodeGroup> {
        Call::new(
            &self.client,
            &operations::DEDICATED_TIDB_NODE_GROUPS_GET,
            PathValue::texts([cluster_id.into(), tidb_node_group_id.into()]),
        )
    }

    /// Wait until a group that is being created or changed has all its nodes.
    ///
    /// Ends at `ACTIVE`. Fails at once at `FAILED`, `DELETING`, `DELETED` and `UNAVAILABLE`. Gives up after
    /// 3600 seconds unless told otherwise.
    ///
    /// - `cluster_id`: The cluster's id.
    /// - `tidb_node_group_id`: The id of the group of TiDB nodes.
    pub fn wait_until_active(
        &self,
        cluster_id: impl Into<PathValue>,
        tidb_node_group_id: impl Into<PathValue>,
    ) -> WaitCall<models::TidbNodeGroup> {
        WaitCall::new(
            &self.client,
            &operations::DEDICATED_TIDB_NODE_GROUPS_GET,
            &operations::DEDICATED_TIDB_NODE_GROUPS_GET.waits[0],
            PathValue::texts([cluster_id.into(), tidb_node_group_id.into()]),
        )
    }

    /// Wait until a deleted group is gone.
    ///
    /// Ends at `DELETED` or when it is gone. Gives up after 3600 seconds unless told otherwise. Gives `None`
    /// when it is gone.
    ///
    /// - `cluster_id`: The cluster's id.
    /// - `tidb_node_group_id`: The id of the group of TiDB nodes.
    pub fn wait_until_deleted(
        &self,
        cluster_id: impl Into<PathValue>,
        tidb_node_group_id: impl Into<PathValue>,
    ) -> WaitCall<Option<models::TidbNodeGroup>> {
        WaitCall::new(
            &self.client,
            &operations::DEDICATED_TIDB_NODE_GROUPS_GET,
            &operations::DEDICATED_TIDB_NODE_GROUPS_GET.waits[1],
            PathValue::texts([cluster_id.into(), tidb_node_group_id.into()]),
        )
    }

    /// Get the public endpoint of a group of TiDB nodes.
    ///
    /// - `cluster_id`: The cluster's id.
    /// - `tidb_node_group_id`: The group's id, or `-` for the default group.
    ///
    /// # Errors
    /// - 404: The cluster or the group does not exist.
    ///
    /// # Example
    /// ```no_run
    /// # use tidbcloud::*;
    /// # async fn example(
    /// #     client: Client,
    /// #     cluster_id: &str,
    /// #     tidb_node_group_id: &str,
    /// # ) -> Result<(), Error> {
    /// let public_endpoint_setting = client.dedicated().tidb_node_groups().get_public_endpoint_setting(cluster_id, tidb_node_group_id)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_public_endpoint_setting(
        &self,
        cluster_id: impl Into<PathValue>,
        tidb_node_group_id: impl Into<PathValue>,
    ) -> Call<models::PublicEndpointSetting> {
        Call::new(
            &self.client,
            &operations::DEDICATED_TIDB_NODE_GROUPS_GET_PUBLIC_ENDPOINT_SETTING,
            PathValue::texts([cluster_id.into(), tidb_node_group_id.into()]),
        )
    }

    /// List the groups of TiDB nodes of a cluster.
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
    /// let mut items = client.dedicated().tidb_node_groups().list(cluster_id).items();
    /// while let Some(tidb_node_group) = items.try_next().await? {
    ///     println!("{tidb_node_group:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self, cluster_id: impl Into<PathValue>) -> ListTidbNodeGroups {
        ListTidbNodeGroups(List::new(
            &self.client,
            &operations::DEDICATED_TIDB_NODE_GROUPS_LIST,
            PathValue::texts([cluster_id.into()]),
        ))
    }

    /// Rename or resize a group of TiDB nodes.
    ///
    /// Fields that are not given stay as they are. Where nodes come or go, its state is MODIFYING until it
    /// becomes ACTIVE again.
    ///
    /// - `cluster_id`: The cluster's id.
    /// - `tidb_node_group_id`: The id of the group of TiDB nodes.
    ///
    /// # Errors
    /// - 400: The cluster or the group is not ACTIVE, or the quota of nodes is too small.
    /// - 404: The cluster or the group does not exist.
    ///
    /// # Example
    /// ```no_run
    /// # use tidbcloud::*;
    /// # async fn example(
    /// #     client: Client,
    /// #     cluster_id: &str,
    /// #     tidb_node_group_id: &str,
    /// # ) -> Result<(), Error> {
    /// let tidb_node_group = client.dedicated().tidb_node_groups().update(cluster_id, tidb_node_group_id)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn update(
        &self,
        cluster_id: impl Into<PathValue>,
        tidb_node_group_id: impl Into<PathValue>,
    ) -> UpdateTidbNodeGroup {
        UpdateTidbNodeGroup(
            Call::new(
                &self.client,
                &operations::DEDICATED_TIDB_NODE_GROUPS_UPDATE,
                PathValue::texts([cluster_id.into(), tidb_node_group_id.into()]),
            )
            .rules(&UPDATE_RULES),
        )
    }

    /// Open or close the public endpoint of a group of TiDB nodes.
    ///
    /// Fields that are not given stay as they are. A list of addresses replaces the one before it as a whole.
    ///
    /// - `cluster_id`: The cluster's id.
    /// - `tidb_node_group_id`: The group's id, or `-` for the default group.
    ///
    /// # Errors
    /// - 400: An address is not in CIDR notation.
    /// - 404: The cluster or the group does not exist.
    ///
    /// # Example
    /// ```no_run
    /// # use tidbcloud::*;
    /// # async fn example(
    /// #     client: Client,
    /// #     cluster_id: &str,
    /// #     tidb_node_group_id: &str,
    /// # ) -> Result<(), Error> {
    /// let public_endpoint_setting = client.dedicated().tidb_node_groups().update_public_endpoint_setting(cluster_id, tidb_node_group_id)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn update_public_endpoint_setting(
        &self,
        cluster_id: impl Into<PathValue>,
        tidb_node_group_id: impl Into<PathValue>,
    ) -> UpdateTidbNodeGroupPublicEndpointSetting {
        UpdateTidbNodeGroupPublicEndpointSetting(
            Call::new(
                &self.client,
                &operations::DEDICATED_TIDB_NODE_GROUPS_UPDATE_PUBLIC_ENDPOINT_SETTING,
                PathValue::texts([cluster_id.into(), tidb_node_group_id.into()]),
            )
            .rules(&UPDATE_PUBLIC_ENDPOINT_SETTING_RULES),
        )
    }
}

builder! {
    /// What [`TidbNodeGroups::create`] sends.
    pub struct CreateTidbNodeGroup(Call<models::TidbNodeGroup>);
}

impl CreateTidbNodeGroup {
    /// Nodes in the group. At least 1. Required.
    pub fn node_count(self, value: i32) -> Self {
        Self(self.0.field("nodeCount", value))
    }

    /// Only check the request, and change nothing. Default: false.
    pub fn validate_only(self, value: bool) -> Self {
        Self(self.0.query("validateOnly", value))
    }

    /// Name of the group, which no other group of the cluster has.
    pub fn display_name(self, value: impl Into<String>) -> Self {
        Self(self.0.field("displayName", value.into()))
    }

    /// Size of its nodes, such as `8C32G`. That of the default group unless given.
    pub fn node_spec_key(self, value: impl Into<String>) -> Self {
        Self(self.0.field("nodeSpecKey", value.into()))
    }

    /// TiProxy nodes in front of the group. None unless given.
    pub fn tiproxy_setting(self, value: models::TiproxySetting) -> Self {
        Self(self.0.field("tiproxySetting", value))
    }
}

builder! {
    /// What [`TidbNodeGroups::delete`] sends.
    pub struct DeleteTidbNodeGroup(Call<()>);
}

impl DeleteTidbNodeGroup {
    /// Only check the request, and change nothing. Default: false.
    pub fn validate_only(self, value: bool) -> Self {
        Self(self.0.query("validateOnly", value))
    }
}

builder! {
    /// What [`TidbNodeGroups::list`] sends.
    pub struct ListTidbNodeGroups(List<models::ListTidbNodeGroupsResponse, models::TidbNodeGroup>);
}

impl ListTidbNodeGroups {
    /// Items to pass over before the first one answered. Past the end, the list is empty.
    pub fn skip(self, value: i32) -> Self {
        Self(self.0.query("skip", value))
    }
}

builder! {
    /// What [`TidbNodeGroups::update`] sends.
    pub struct UpdateTidbNodeGroup(Call<models::TidbNodeGroup>);
}

impl UpdateTidbNodeGroup {
    /// Only check the request, and change nothing. Default: false.
    pub fn validate_only(self, value: bool) -> Self {
        Self(self.0.query("validateOnly", value))
    }

    /// Name of the group, which no other group of the cluster has.
    pub fn display_name(self, value: impl Into<String>) -> Self {
        Self(self.0.field("displayName", value.into()))
    }

    /// Nodes in the group. At least 1.
    pub fn node_count(self, value: i32) -> Self {
        Self(self.0.field("nodeCount", value))
    }

    /// TiProxy nodes in front of the group.
    pub fn tiproxy_setting(self, value: models::TiproxySetting) -> Self {
        Self(self.0.field("tiproxySetting", value))
    }
}

builder! {
    /// What [`TidbNodeGroups::update_public_endpoint_setting`] sends.
    pub struct UpdateTidbNodeGroupPublicEndpointSetting(Call<models::PublicEndpointSetting>);
}

impl UpdateTidbNodeGroupPublicEndpointSetting {
    /// Only check the request, and change nothing. Default: false.
    pub fn validate_only(self, value: bool) -> Self {
        Self(self.0.query("validateOnly", value))
    }

    /// Whether the group can be reached over the internet.
    pub fn enabled(self, value: bool) -> Self {
        Self(self.0.field("enabled", value))
    }

    /// From where, all of it. An empty list lets everyone in.
    pub fn ip_access_list(
        self,
        value: impl IntoIterator<Item = impl Into<models::PublicEndpointAccess>>,
    ) -> Self {
        Self(self.0.field("ipAccessList", list::<models::PublicEndpointAccess>(value)))
    }
}

static CREATE_RULES: Rules = Rules {
    path: &[],
    query: &[],
    body: Some(Fields(&[
        Check { name: "nodeCount", required: true, rule: Rule::NotNegative },
        Check {
            name: "tiproxySetting",
            required: false,
            rule: Rule::Object(&models::TIPROXY_SETTING_FIELDS),
        },
    ])),
    bare: false,
};

static UPDATE_RULES: Rules = Rules {
    path: &[],
    query: &[],
    body: Some(Fields(&[
        Check { name: "nodeCount", required: false, rule: Rule::NotNegative },
        Check {
            name: "tiproxySetting",
            required: false,
            rule: Rule::Object(&models::TIPROXY_SETTING_FIELDS),
        },
    ])),
    bare: false,
};

static UPDATE_PUBLIC_ENDPOINT_SETTING_RULES: Rules = Rules {
    path: &[],
    query: &[],
    body: Some(Fields(&[Check {
        name: "ipAccessList",
        required: false,
        rule: Rule::List(&Rule::Object(&models::PUBLIC_ENDPOINT_ACCESS_FIELDS)),
    }])),
    bare: false,
};
