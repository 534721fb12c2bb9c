// Generated from api/dedicated.yaml by codegen; do not edit.

//! Clusters of reserved nodes.

use super::models;
use crate::builder::{builder, map};
use crate::call::{Call, List, WaitCall};
use crate::client::Client;
use crate::path_value::PathValue;
use crate::rules::{Check, Fields, Rule, Rules};
use crate::secret::Secret;
use crate::services::operations;

/// Clusters of reserved nodes.
#[derive(Clone, Debug)]
pub struct Clusters {
    client: Client,
}

impl Clusters {
    pub(super) fn new(client: &Client) -> Self {
        Self { client: client.clone() }
    }

    /// Create a cluster.
    ///
    /// The label `tidb.cloud/project` chooses its project, which needs a CIDR before its first cluster. The
    /// answer comes before the cluster is ready: its state is CREATING until it becomes ACTIVE. A cluster
    /// created twice is two clusters, and each costs money.
    ///
    /// Needs [`display_name`](CreateCluster::display_name), [`region_id`](CreateCluster::region_id),
    /// [`tidb_node_setting`](CreateCluster::tidb_node_setting) and
    /// [`tikv_node_setting`](CreateCluster::tikv_node_setting).
    ///
    /// Not repeated when the connection breaks after it was sent: `dedicated.clusters.list` shows whether it
    /// was applied.
    ///
    /// # Errors
    /// - 400: A field is missing or breaks its limits, or the node quota is used up.
    /// - 403: The key may not create clusters in this project.
    ///
    /// # Example
    /// ```no_run
    /// # use tidbcloud::*;
    /// # async fn example(
    /// #     client: Client,
    /// #     display_name: String,
    /// #     region_id: String,
    /// #     tidb_node_setting: dedicated::TidbNodeSetting,
    /// #     tikv_node_setting: dedicated::StorageNodeSetting,
    /// # ) -> Result<(), Error> {
    /// let cluster = client.dedicated().clusters().create()
    ///     .display_name(display_name)
    ///     .region_id(region_id)
    ///     .tidb_node_setting(tidb_node_setting)
    ///     .tikv_node_setting(tikv_node_setting)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn create(&self) -> CreateCluster {
        CreateCluster(
            Call::new(&self.client, &operations::DEDICATED_CLUSTERS_CREATE, vec![]).rules(&CREATE_RULES),
        )
    }

    /// Delete a cluster.
    ///
    /// The cluster and all its data are lost, and its changefeeds and private endpoints end with it.
    ///
    /// - `cluster_id`: The cluster's id.
    ///
    /// # Errors
    /// - 400: The cluster is still being created.
    /// - 404: The cluster does not exist.
    ///
    /// # Example
    /// ```no_run
    /// # use tidbcloud::*;
    /// # async fn example(
    /// #     client: Client,
    /// #     cluster_id: &str,
    /// # ) -> Result<(), Error> {
    /// let cluster = client.dedicated().clusters().delete(cluster_id).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete(&self, cluster_id: impl Into<PathValue>) -> DeleteCluster {
        DeleteCluster(Call::new(
            &self.client,
            &operations::DEDICATED_CLUSTERS_DELETE,
            PathValue::texts([cluster_id.into()]),
        ))
    }

    /// Get a cluster.
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
    /// let cluster = client.dedicated().clusters().get(cluster_id).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(&self, cluster_id: impl Into<PathValue>) -> Call<models::Cluster> {
        Call::new(&self.client, &operations::DEDICATED_CLUSTERS_GET, PathValue::texts([cluster_id.into()]))
    }

    /// Wait until a cluster that is being created, changed or resumed can be used.
    ///
    /// Ends at `ACTIVE`. Fails at once at `DELETING`, `DELETED`, `FAILED`, `INACTIVE` and `UNAVAILABLE`.
    /// Gives up after 3600 seconds unless told otherwise.
    ///
    /// - `cluster_id`: The cluster's id.
    pub fn wait_until_active(&self, cluster_id: impl Into<PathValue>) -> WaitCall<models::Cluster> {
        WaitCall::new(
            &self.client,
            &operations::DEDICATED_CLUSTERS_GET,
            &operations::DEDICATED_CLUSTERS_GET.waits[0],
            PathValue::texts([cluster_id.into()]),
        )
    }

    /// Wait until a deleted cluster is gone.
    ///
    /// Ends at `DELETED` or when it is gone. Gives up after 3600 seconds unless told otherwise. Gives `None`
    /// when it is gone.
    ///
    /// - `cluster_id`: The cluster's id.
    pub fn wait_until_deleted(&self, cluster_id: impl Into<PathValue>) -> WaitCall<Option<models::Cluster>> {
        WaitCall::new(
            &self.client,
            &operations::DEDICATED_CLUSTERS_GET,
            &operations::DEDICATED_CLUSTERS_GET.waits[1],
            PathValue::texts([cluster_id.into()]),
        )
    }

    /// Wait until a cluster is paused.
    ///
    /// Ends at `PAUSED`. Fails at once at `DELETING`, `DELETED`, `FAILED`, `INACTIVE` and `UNAVAILABLE`.
    /// Gives up after 3600 seconds unless told otherwise.
    ///
    /// - `cluster_id`: The cluster's id.
    pub fn wait_until_paused(&self, cluster_id: impl Into<PathValue>) -> WaitCall<models::Cluster> {
        WaitCall::new(
            &self.client,
            &operations::DEDICATED_CLUSTERS_GET,
            &operations::DEDICATED_CLUSTERS_GET.waits[2],
            PathValue::texts([cluster_id.into()]),
        )
    }

    /// Get whether a cluster's logs hide values.
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
    /// let log_redaction_policy = client.dedicated().clusters().get_log_redaction_policy(cluster_id)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_log_redaction_policy(
        &self,
        cluster_id: impl Into<PathValue>,
    ) -> Call<models::LogRedactionPolicy> {
        Call::new(
            &self.client,
            &operations::DEDICATED_CLUSTERS_GET_LOG_REDACTION_POLICY,
            PathValue::texts([cluster_id.into()]),
        )
    }

    /// Get a node of a cluster.
    ///
    /// - `cluster_id`: The cluster's id.
    /// - `instance_id`: The node's id, such as `tidb-0`.
    ///
    /// # Errors
    /// - 404: The cluster or the node does not exist.
    ///
    /// # Example
    /// ```no_run
    /// # use tidbcloud::*;
    /// # async fn example(
    /// #     client: Client,
    /// #     cluster_id: &str,
    /// #     instance_id: &str,
    /// # ) -> Result<(), Error> {
    /// let node_instance = client.dedicated().clusters().get_node_instance(cluster_id, instance_id)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_node_instance(
        &self,
        cluster_id: impl Into<PathValue>,
        instance_id: impl Into<PathValue>,
    ) -> Call<models::NodeInstance> {
        Call::new(
            &self.client,
            &operations::DEDICATED_CLUSTERS_GET_NODE_INSTANCE,
            PathValue::texts([cluster_id.into(), instance_id.into()]),
        )
    }

    /// List the clusters that the API key can see.
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
    /// let mut items = client.dedicated().clusters().list().items();
    /// while let Some(cluster) = items.try_next().await? {
    ///     println!("{cluster:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self) -> ListClusters {
        ListClusters(List::new(&self.client, &operations::DEDICATED_CLUSTERS_LIST, vec![]))
    }

    /// List the nodes of a cluster.
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
    /// let mut items = client.dedicated().clusters().list_node_instances(cluster_id).items();
    /// while let Some(cluster) = items.try_next().await? {
    ///     println!("{cluster:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_node_instances(&self, cluster_id: impl Into<PathValue>) -> ListClusterNodeInstances {
        ListClusterNodeInstances(List::new(
            &self.client,
            &operations::DEDICATED_CLUSTERS_LIST_NODE_INSTANCES,
            PathValue::texts([cluster_id.into()]),
        ))
    }

    /// Pause a cluster.
    ///
    /// A paused cluster takes no connections, and costs its storage only. It resumes by itself at the time
    /// that `pausePlan` says.
    ///
    /// - `cluster_id`: The cluster's id.
    ///
    /// # Errors
    /// - 400: The cluster is not ACTIVE.
    /// - 404: The cluster does not exist.
    ///
    /// # Example
    /// ```no_run
    /// # use tidbcloud::*;
    /// # async fn example(
    /// #     client: Client,
    /// #     cluster_id: &str,
    /// # ) -> Result<(), Error> {
    /// let cluster = client.dedicated().clusters().pause(cluster_id).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn pause(&self, cluster_id: impl Into<PathValue>) -> Call<models::PauseClusterResponse> {
        Call::new(&self.client, &operations::DEDICATED_CLUSTERS_PAUSE, PathValue::texts([cluster_id.into()]))
    }

    /// Set the password of a cluster's root user.
    ///
    /// No answer ever shows the password, so keep it.
    ///
    /// - `cluster_id`: The cluster's id.
    ///
    /// Needs [`root_password`](ResetClusterRootPassword::root_password).
    ///
    /// Not repeated when the connection breaks after it was sent: `dedicated.clusters.get` shows whether it
    /// was applied.
    ///
    /// # Errors
    /// - 400: The cluster is not ACTIVE or the password breaks its limits.
    /// - 404: The cluster does not exist.
    ///
    /// # Example
    /// ```no_run
    /// # use tidbcloud::*;
    /// # async fn example(
    /// #     client: Client,
    /// #     cluster_id: &str,
    /// #     root_password: Secret,
    /// # ) -> Result<(), Error> {
    /// client.dedicated().clusters().reset_root_password(cluster_id)
    ///     .root_password(root_password)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn reset_root_password(&self, cluster_id: impl Into<PathValue>) -> ResetClusterRootPassword {
        ResetClusterRootPassword(
            Call::new(
                &self.client,
                &operations::DEDICATED_CLUSTERS_RESET_ROOT_PASSWORD,
                PathValue::texts([cluster_id.into()]),
            )
            .rules(&RESET_ROOT_PASSWORD_RULES),
        )
    }

    /// Resume a paused cluster.
    ///
    /// - `cluster_id`: The cluster's id.
    ///
    /// # Errors
    /// - 400: The cluster is not PAUSED.
    /// - 404: The cluster does not exist.
    ///
    /// # Example
    /// ```no_run
    /// # use tidbcloud::*;
    /// # async fn example(
    /// #     client: Client,
    /// #     cluster_id: &str,
    /// # ) -> Result<(), Error> {
    /// let cluster = client.dedicated().clusters().resume(cluster_id).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn resume(&self, cluster_id: impl Into<PathValue>) -> Call<models::ResumeClusterResponse> {
        Call::new(&self.client, &operations::DEDICATED_CLUSTERS_RESUME, PathValue::texts([cluster_id.into()]))
    }

    /// Show how many nodes the organization may have.
    ///
    /// # Example
    /// ```no_run
    /// # use tidbcloud::*;
    /// # async fn example(
    /// #     client: Client,
    /// # ) -> Result<(), Error> {
    /// let node_quota = client.dedicated().clusters().show_node_quota().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn show_node_quota(&self) -> Call<models::ShowNodeQuotaResponse> {
        Call::new(&self.client, &operations::DEDICATED_CLUSTERS_SHOW_NODE_QUOTA, vec![])
    }

    /// Rename or scale a cluster.
    ///
    /// Sets what is given and leaves the rest as it is. A cluster that is scaled is MODIFYING until its nodes
    /// have changed, and can be used meanwhile. Storage can grow but not shrink.
    ///
    /// - `cluster_id`: The cluster's id.
    ///
    /// # Errors
    /// - 400: A field breaks its limits, the cluster is not ACTIVE, or the node quota is used up.
    /// - 404: The cluster does not exist.
    ///
    /// # Example
    /// ```no_run
    /// # use tidbcloud::*;
    /// # async fn example(
    /// #     client: Client,
    /// #     cluster_id: &str,
    /// # ) -> Result<(), Error> {
    /// let cluster = client.dedicated().clusters().update(cluster_id).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn update(&self, cluster_id: impl Into<PathValue>) -> UpdateCluster {
        UpdateCluster(
            Call::new(
                &self.client,
                &operations::DEDICATED_CLUSTERS_UPDATE,
                PathValue::texts([cluster_id.into()]),
            )
            .rules(&UPDATE_RULES),
        )
    }

    /// Change whether the logs of a cluster are redacted.
    ///
    /// Logs that are not redacted can show the values of statements. Turn redaction on again when you are
    /// done.
    ///
    /// - `cluster_id`: The cluster's id.
    ///
    /// # Errors
    /// - 400: The cluster is not ACTIVE.
    /// - 404: The cluster does not exist.
    ///
    /// # Example
    /// ```no_run
    /// # use tidbcloud::*;
    /// # async fn example(
    /// #     client: Client,
    /// #     cluster_id: &str,
    /// # ) -> Result<(), Error> {
    /// let log_redaction_policy = client.dedicated().clusters().update_log_redaction_policy(cluster_id)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn update_log_redaction_policy(
        &self,
        cluster_id: impl Into<PathValue>,
    ) -> UpdateClusterLogRedactionPolicy {
        UpdateClusterLogRedactionPolicy(
            Call::new(
                &self.client,
                &operations::DEDICATED_CLUSTERS_UPDATE_LOG_REDACTION_POLICY,
                PathValue::texts([cluster_id.into()]),
            )
            .rules(&UPDATE_LOG_REDACTION_POLICY_RULES),
        )
    }
}

builder! {
    /// What [`Clusters::create`] sends.
    pub struct CreateCluster(Call<models::Cluster>);
}

impl CreateCluster {
    /// Name for people. Letters, digits and hyphens, no hyphen at either end. From 4 to 64 characters. Must
    /// match `^[A-Za-z0-9][-A-Za-z0-9]{2,62}[A-Za-z0-9]$`. Required.
    pub fn display_name(self, value: impl Into<String>) -> Self {
        Self(self.0.field("displayName", value.into()))
    }

    /// Id of the region to run in. Required.
    pub fn region_id(self, value: impl Into<String>) -> Self {
        Self(self.0.field("regionId", value.into()))
    }

    /// Its TiDB nodes. A new cluster has exactly one group of them. Required.
    pub fn tidb_node_setting(self, value: models::TidbNodeSetting) -> Self {
        Self(self.0.field("tidbNodeSetting", value))
    }

    /// Its TiKV nodes, a multiple of three. Required.
    pub fn tikv_node_setting(self, value: models::StorageNodeSetting) -> Self {
        Self(self.0.field("tikvNodeSetting", value))
    }

    /// Only check the request, and change nothing. Default: false.
    pub fn validate_only(self, value: bool) -> Self {
        Self(self.0.query("validateOnly", value))
    }

    /// Labels. Only `tidb.cloud/project` can be given, the id of a project; without it the cluster belongs to
    /// the organization's default project.
    pub fn labels(self, value: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>) -> Self {
        Self(self.0.field("labels", map::<String>(value)))
    }

    /// Its TiFlash nodes. Without them, it has none.
    pub fn tiflash_node_setting(self, value: models::StorageNodeSetting) -> Self {
        Self(self.0.field("tiflashNodeSetting", value))
    }

    /// Port of all its endpoints. From 1024 to 65535. Default: 4000.
    pub fn port(self, value: i32) -> Self {
        Self(self.0.field("port", value))
    }

    /// Password of the root user. No answer ever shows it. From 8 to 64 characters.
    pub fn root_password(self, value: impl Into<Secret>) -> Self {
        Self(self.0.field("rootPassword", value.into()))
    }
}

builder! {
    /// What [`Clusters::delete`] sends.
    pub struct DeleteCluster(Call<models::Cluster>);
}

impl DeleteCluster {
    /// Only check the request, and change nothing. Default: false.
    pub fn validate_only(self, value: bool) -> Self {
        Self(self.0.query("validateOnly", value))
    }
}

builder! {
    /// What [`Clusters::list`] sends.
    pub struct ListClusters(List<models::ListClustersResponse, models::Cluster>);
}

impl ListClusters {
    /// Only clusters of this project.
    pub fn project_id(self, value: impl Into<String>) -> Self {
        Self(self.0.query("projectId", value.into()))
    }

    /// Only clusters of these ids.
    pub fn cluster_ids(self, values: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(values.into_iter().fold(self.0, |call, value| call.query("clusterIds", value.into())))
    }

    /// Only clusters in these regions, such as `aws-us-east-1`.
    pub fn region_ids(self, values: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(values.into_iter().fold(self.0, |call, value| call.query("regionIds", value.into())))
    }

    /// Only clusters in these states.
    pub fn cluster_states(self, values: impl IntoIterator<Item = impl Into<models::ClusterState>>) -> Self {
        Self(values.into_iter().fold(self.0, |call, value| call.query("clusterStates", value.into())))
    }

    /// Items to pass over before the first one answered. Past the end, the list is empty.
    pub fn skip(self, value: i32) -> Self {
        Self(self.0.query("skip", value))
    }
}

builder! {
    /// What [`Clusters::list_node_instances`] sends.
    pub struct ListClusterNodeInstances(List<models::ListNodeInstancesResponse, models::NodeInstance>);
}

impl ListClusterNodeInstances {
    /// Only nodes that run this component.
    pub fn component_type(self, value: impl Into<models::ComponentType>) -> Self {
        Self(self.0.query("componentType", value.into()))
    }

    /// Items to pass over before the first one answered. Past the end, the list is empty.
    pub fn skip(self, value: i32) -> Self {
        Self(self.0.query("skip", value))
    }
}

builder! {
    /// What [`Clusters::reset_root_password`] sends.
    pub struct ResetClusterRootPassword(Call<()>);
}

impl ResetClusterRootPassword {
    /// The password. From 8 to 64 characters. Required.
    pub fn root_password(self, value: impl Into<Secret>) -> Self {
        Self(self.0.field("rootPassword", value.into()))
    }
}

builder! {
    /// What [`Clusters::update`] sends.
    pub struct UpdateCluster(Call<models::Cluster>);
}

impl UpdateCluster {
    /// Only check the request, and change nothing. Default: false.
    pub fn validate_only(self, value: bool) -> Self {
        Self(self.0.query("validateOnly", value))
    }

    /// What to change of its TiDB nodes.
    pub fn tidb_node_setting(self, value: models::UpdateTidbNodeSetting) -> Self {
        Self(self.0.field("tidbNodeSetting", value))
    }

    /// What to change of its TiKV nodes.
    pub fn tikv_node_setting(self, value: models::UpdateStorageNodeSetting) -> Self {
        Self(self.0.field("tikvNodeSetting", value))
    }

    /// What to change of its TiFlash nodes. A number of 0 removes them.
    pub fn tiflash_node_setting(self, value: models::UpdateStorageNodeSetting) -> Self {
        Self(self.0.field("tiflashNodeSetting", value))
    }

    /// Name for people.
    pub fn display_name(self, value: impl Into<String>) -> Self {
        Self(self.0.field("displayName", value.into()))
    }

    /// Labels. The service does not change them yet.
    pub fn labels(self, value: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>) -> Self {
        Self(self.0.field("labels", map::<String>(value)))
    }
}

builder! {
    /// What [`Clusters::update_log_redaction_policy`] sends.
    pub struct UpdateClusterLogRedactionPolicy(Call<models::LogRedactionPolicy>);
}

impl UpdateClusterLogRedactionPolicy {
    /// Whether to leave values in statements out of the logs.
    pub fn redact_log(self, value: bool) -> Self {
        Self(self.0.field("redactLog", value))
    }
}

static CREATE_RULES: Rules = Rules {
    path: &[],
    query: &[],
    body: Some(Fields(&[
        Check {
            name: "displayName",
            required: true,
            rule: Rule::Matches("^[A-Za-z0-9][-A-Za-z0-9]{2,62}[A-Za-z0-9]$"),
        },
        Check { name: "regionId", required: true, rule: Rule::Any },
        Check {
            name: "tidbNodeSetting",
            required: true,
            rule: Rule::Object(&models::TIDB_NODE_SETTING_FIELDS),
        },
        Check {
            name: "tikvNodeSetting",
            required: true,
            rule: Rule::Object(&models::STORAGE_NODE_SETTING_FIELDS),
        },
        Check {
            name: "tiflashNodeSetting",
            required: false,
            rule: Rule::Object(&models::STORAGE_NODE_SETTING_FIELDS),
        },
        Check { name: "port", required: false, rule: Rule::NotNegative },
        Check { name: "rootPassword", required: false, rule: Rule::NotEmpty },
    ])),
    bare: false,
};

static RESET_ROOT_PASSWORD_RULES: Rules = Rules {
    path: &[],
    query: &[],
    body: Some(Fields(&[Check { name: "rootPassword", required: true, rule: Rule::NotEmpty }])),
    bare: false,
};

static UPDATE_RULES: Rules = Rules {
    path: &[],
    query: &[],
    body: Some(Fields(&[Check {
        name: "tidbNodeSetting",
        required: false,
        rule: Rule::Object(&models::UPDATE_TIDB_NODE_SETTING_FIELDS),
    }])),
    bare: false,
};

static UPDATE_LOG_REDACTION_POLICY_RULES: Rules =
    Rules { path: &[], query: &[], body: Some(Fields(&[])), bare: false };
