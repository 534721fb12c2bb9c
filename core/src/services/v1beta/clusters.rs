// Generated from api/v1beta.yaml by codegen; do not edit.

//! Dedicated and Starter clusters, and the regions and node sizes they can use.

use super::models;
use crate::builder::builder;
use crate::call::{Call, List, WaitCall};
use crate::client::Client;
use crate::path_value::PathValue;
use crate::rules::{Check, Fields, Rule, Rules};
use crate::services::operations;

/// Dedicated and Starter clusters, and the regions and node sizes they can use.
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
    /// Returns the new cluster's id at once; it can be used when its status is `AVAILABLE`. Before the first
    /// Dedicated cluster of a project, set the project's CIDR in the TiDB Cloud console.
    ///
    /// - `project_id`: Id of the project, as `v1beta.projects.list` gives it.
    ///
    /// Needs [`name`](CreateCluster::name), [`cluster_type`](CreateCluster::cluster_type),
    /// [`cloud_provider`](CreateCluster::cloud_provider), [`region`](CreateCluster::region) and
    /// [`config`](CreateCluster::config).
    ///
    /// Not repeated when the connection breaks after it was sent: `v1beta.clusters.list` shows whether it was
    /// applied.
    ///
    /// # Errors
    /// - 400: The region does not offer the cluster type, a node size, a number of nodes or a storage size.
    /// - 400: The cluster is Dedicated and `config.components` is missing, or the project has no CIDR.
    ///
    /// # Example
    /// ```no_run
    /// # use tidbcloud::*;
    /// # async fn example(
    /// #     client: Client,
    /// #     project_id: &str,
    /// #     name: String,
    /// #     cluster_type: v1beta::ClusterType,
    /// #     cloud_provider: v1beta::CloudProvider,
    /// #     region: String,
    /// #     config: v1beta::NewClusterConfig,
    /// # ) -> Result<(), Error> {
    /// let cluster = client.v1beta().clusters().create(project_id)
    ///     .name(name)
    ///     .cluster_type(cluster_type)
    ///     .cloud_provider(cloud_provider)
    ///     .region(region)
    ///     .config(config)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn create(&self, project_id: impl Into<PathValue>) -> CreateCluster {
        CreateCluster(
            Call::new(
                &self.client,
                &operations::V1BETA_CLUSTERS_CREATE,
                PathValue::texts([project_id.into()]),
            )
            .rules(&CREATE_RULES),
        )
    }

    /// Delete a cluster.
    ///
    /// - `project_id`: Id of the project, as `v1beta.projects.list` gives it.
    /// - `cluster_id`: Id of the cluster, as `v1beta.clusters.list` gives it.
    ///
    /// # Errors
    /// - 400: The cluster's state does not allow it, as while it is being created.
    ///
    /// # Example
    /// ```no_run
    /// # use tidbcloud::*;
    /// # async fn example(
    /// #     client: Client,
    /// #     project_id: &str,
    /// #     cluster_id: &str,
    /// # ) -> Result<(), Error> {
    /// client.v1beta().clusters().delete(project_id, cluster_id).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete(&self, project_id: impl Into<PathValue>, cluster_id: impl Into<PathValue>) -> Call<()> {
        Call::new(
            &self.client,
            &operations::V1BETA_CLUSTERS_DELETE,
            PathValue::texts([project_id.into(), cluster_id.into()]),
        )
        .rules(&DELETE_RULES)
    }

    /// Get a cluster.
    ///
    /// - `project_id`: Id of the project, as `v1beta.projects.list` gives it.
    /// - `cluster_id`: Id of the cluster, as `v1beta.clusters.list` gives it.
    ///
    /// # Example
    /// ```no_run
    /// # use tidbcloud::*;
    /// # async fn example(
    /// #     client: Client,
    /// #     project_id: &str,
    /// #     cluster_id: &str,
    /// # ) -> Result<(), Error> {
    /// let cluster = client.v1beta().clusters().get(project_id, cluster_id).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(
        &self,
        project_id: impl Into<PathValue>,
        cluster_id: impl Into<PathValue>,
    ) -> Call<models::Cluster> {
        Call::new(
            &self.client,
            &operations::V1BETA_CLUSTERS_GET,
            PathValue::texts([project_id.into(), cluster_id.into()]),
        )
        .rules(&GET_RULES)
    }

    /// Wait until the cluster can be used, as after creating, modifying or resuming it.
    ///
    /// Ends at `AVAILABLE`. Fails at once at `UNAVAILABLE`, `DELETING`, `DELETED` and `CLEARED`. Gives up
    /// after 3600 seconds unless told otherwise.
    ///
    /// - `project_id`: Id of the project, as `v1beta.projects.list` gives it.
    /// - `cluster_id`: Id of the cluster, as `v1beta.clusters.list` gives it.
    pub fn wait_until_available(
        &self,
        project_id: impl Into<PathValue>,
        cluster_id: impl Into<PathValue>,
    ) -> WaitCall<models::Cluster> {
        WaitCall::new(
            &self.client,
            &operations::V1BETA_CLUSTERS_GET,
            &operations::V1BETA_CLUSTERS_GET.waits[0],
            PathValue::texts([project_id.into(), cluster_id.into()]),
        )
        .rules(&GET_RULES)
    }

    /// Wait until the cluster is paused.
    ///
    /// Ends at `PAUSED`. Fails at once at `UNAVAILABLE`, `DELETING`, `DELETED` and `CLEARED`. Gives up after
    /// 3600 seconds unless told otherwise.
    ///
    /// - `project_id`: Id of the project, as `v1beta.projects.list` gives it.
    /// - `cluster_id`: Id of the cluster, as `v1beta.clusters.list` gives it.
    pub fn wait_until_paused(
        &self,
        project_id: impl Into<PathValue>,
        cluster_id: impl Into<PathValue>,
    ) -> WaitCall<models::Cluster> {
        WaitCall::new(
            &self.client,
            &operations::V1BETA_CLUSTERS_GET,
            &operations::V1BETA_CLUSTERS_GET.waits[1],
            PathValue::texts([project_id.into(), cluster_id.into()]),
        )
        .rules(&GET_RULES)
    }

    /// Wait until the cluster no longer exists.
    ///
    /// Ends at `DELETED` and `CLEARED` or when it is gone. Gives up after 3600 seconds unless told otherwise.
    /// Gives `None` when it is gone.
    ///
    /// - `project_id`: Id of the project, as `v1beta.projects.list` gives it.
    /// - `cluster_id`: Id of the cluster, as `v1beta.clusters.list` gives it.
    pub fn wait_until_deleted(
        &self,
        project_id: impl Into<PathValue>,
        cluster_id: impl Into<PathValue>,
    ) -> WaitCall<Option<models::Cluster>> {
        WaitCall::new(
            &self.client,
            &operations::V1BETA_CLUSTERS_GET,
            &operations::V1BETA_CLUSTERS_GET.waits[2],
            PathValue::texts([project_id.into(), cluster_id.into()]),
        )
        .rules(&GET_RULES)
    }

    /// List the clusters of a project.
    ///
    /// - `project_id`: Id of the project, as `v1beta.projects.list` gives it.
    ///
    /// # Example
    /// ```no_run
    /// # use tidbcloud::*;
    /// # async fn example(
    /// #     client: Client,
    /// #     project_id: &str,
    /// # ) -> Result<(), Error> {
    /// let mut items = client.v1beta().clusters().list(project_id).items();
    /// while let Some(cluster) = items.try_next().await? {
    ///     println!("{cluster:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(
        &self,
        project_id: impl Into<PathValue>,
    ) -> List<models::ListClustersResponse, models::Cluster> {
        List::new(&self.client, &operations::V1BETA_CLUSTERS_LIST, PathValue::texts([project_id.into()]))
            .rules(&LIST_RULES)
    }

    /// List the regions of each cloud provider with the nodes they offer.
    ///
    /// Each item is one combination of cluster type, provider and region, with the node sizes, numbers of
    /// nodes and storage sizes that a cluster there can have.
    ///
    /// # Example
    /// ```no_run
    /// # use tidbcloud::*;
    /// # async fn example(
    /// #     client: Client,
    /// # ) -> Result<(), Error> {
    /// let mut items = client.v1beta().clusters().list_provider_regions().items();
    /// while let Some(cluster) = items.try_next().await? {
    ///     println!("{cluster:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_provider_regions(&self) -> List<models::ListProviderRegionsResponse, models::ProviderRegion> {
        List::new(&self.client, &operations::V1BETA_CLUSTERS_LIST_PROVIDER_REGIONS, vec![])
    }

    /// Scale, pause or resume a Dedicated cluster.
    ///
    /// Set either `config.components`, to change the nodes, or `config.paused`, to pause or resume; never
    /// both in one call.
    ///
    /// - `project_id`: Id of the project, as `v1beta.projects.list` gives it.
    /// - `cluster_id`: Id of the cluster, as `v1beta.clusters.list` gives it.
    ///
    /// Needs [`config`](UpdateCluster::config).
    ///
    /// # Errors
    /// - 400: Both `config.components` and `config.paused` are set.
    /// - 400: The cluster is to be paused but is not `AVAILABLE`, or to be resumed but is not `PAUSED`.
    /// - 400: The storage of TiKV or TiFlash would shrink, or on AWS was changed less than six hours ago.
    /// - 400: The first TiFlash nodes are to be added without node size, storage size and number of nodes.
    ///
    /// # Example
    /// ```no_run
    /// # use tidbcloud::*;
    /// # async fn example(
    /// #     client: Client,
    /// #     project_id: &str,
    /// #     cluster_id: &str,
    /// #     config: v1beta::UpdateClusterConfig,
    /// # ) -> Result<(), Error> {
    /// client.v1beta().clusters().update(project_id, cluster_id).config(config).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn update(
        &self,
        project_id: impl Into<PathValue>,
        cluster_id: impl Into<PathValue>,
    ) -> UpdateCluster {
        UpdateCluster(
            Call::new(
                &self.client,
                &operations::V1BETA_CLUSTERS_UPDATE,
                PathValue::texts([project_id.into(), cluster_id.into()]),
            )
            .rules(&UPDATE_RULES),
        )
    }
}

builder! {
    /// What [`Clusters::create`] sends.
    pub struct CreateCluster(Call<models::CreateClusterResponse>);
}

impl CreateCluster {
    /// Name of the cluster: 4 to 64 letters, digits and hyphens, with a letter or digit at both ends. From 4
    /// to 64 characters. Must match `^[A-Za-z0-9][-A-Za-z0-9]{2,62}[A-Za-z0-9]$`. Required.
    pub fn name(self, value: impl Into<String>) -> Self {
        Self(self.0.field("name", value.into()))
    }

    /// Plan of the cluster. Required.
    pub fn cluster_type(self, value: impl Into<models::ClusterType>) -> Self {
        Self(self.0.field("cluster_type", value.into()))
    }

    /// Cloud that hosts the cluster. Required.
    pub fn cloud_provider(self, value: impl Into<models::CloudProvider>) -> Self {
        Self(self.0.field("cloud_provider", value.into()))
    }

    /// The provider's code of the region, such as `us-west-2`; `v1beta.clusters.list_provider_regions` gives
    /// the choices. Required.
    pub fn region(self, value: impl Into<String>) -> Self {
        Self(self.0.field("region", value.into()))
    }

    /// Password, port, nodes and access list. Required.
    pub fn config(self, value: models::NewClusterConfig) -> Self {
        Self(self.0.field("config", value))
    }
}

builder! {
    /// What [`Clusters::update`] sends.
    pub struct UpdateCluster(Call<()>);
}

impl UpdateCluster {
    /// What to change. Required.
    pub fn config(self, value: models::UpdateClusterConfig) -> Self {
        Self(self.0.field("config", value))
    }
}

static CREATE_RULES: Rules = Rules {
    path: &[Check { name: "project_id", required: false, rule: Rule::Unsigned64 }],
    query: &[],
    body: Some(Fields(&[
        Check {
            name: "name",
            required: true,
            rule: Rule::Matches("^[A-Za-z0-9][-A-Za-z0-9]{2,62}[A-Za-z0-9]$"),
        },
        Check { name: "cluster_type", required: true, rule: Rule::Any },
        Check { name: "cloud_provider", required: true, rule: Rule::Any },
        Check { name: "region", required: true, rule: Rule::Any },
        Check { name: "config", required: true, rule: Rule::Object(&models::NEW_CLUSTER_CONFIG_FIELDS) },
    ])),
    bare: false,
};

static DELETE_RULES: Rules = Rules {
    path: &[
        Check { name: "project_id", required: false, rule: Rule::Unsigned64 },
        Check { name: "cluster_id", required: false, rule: Rule::Unsigned64 },
    ],
    query: &[],
    body: None,
    bare: false,
};

static GET_RULES: Rules = Rules {
    path: &[
        Check { name: "project_id", required: false, rule: Rule::Unsigned64 },
        Check { name: "cluster_id", required: false, rule: Rule::Unsigned64 },
    ],
    query: &[],
    body: None,
    bare: false,
};

static LIST_RULES: Rules = Rules {
    path: &[Check { name: "project_id", required: false, rule: Rule::Unsigned64 }],
    query: &[],
    body: None,
    bare: false,
};

static UPDATE_RULES: Rules = Rules {
    path: &[
        Check { name: "project_id", required: false, rule: Rule::Unsigned64 },
        Check { name: "cluster_id", required: false, rule: Rule::Unsigned64 },
    ],
    query: &[],
    body: Some(Fields(&[Check {
        name: "config",
        required: true,
        rule: Rule::Object(&models::UPDATE_CLUSTER_CONFIG_FIELDS),
    }])),
    bare: false,
};
