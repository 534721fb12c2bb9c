// Generated from api/serverless.yaml by codegen; do not edit.

//! Starter and Essential clusters.

use super::models;
use crate::builder::{builder, list, map};
use crate::call::{Call, List, WaitCall};
use crate::client::Client;
use crate::path_value::PathValue;
use crate::rules::{Check, Fields, Rule, Rules};
use crate::secret::Secret;
use crate::services::operations;

/// Starter and Essential clusters.
#[derive(Clone, Debug)]
pub struct Clusters {
    client: Client,
}

impl Clusters {
    pub(super) fn new(client: &Client) -> Self {
        Self { client: client.clone() }
    }

    /// Create several clusters at once.
    ///
    /// Either all of them are created or none. A batch sent twice is twice as many clusters, and each costs
    /// money.
    ///
    /// Needs [`requests`](BatchClusterCreate::requests).
    ///
    /// Not repeated when the connection breaks after it was sent: `serverless.clusters.list` shows whether it
    /// was applied.
    ///
    /// # Errors
    /// - 400: A field of any of the clusters is missing or breaks its limits.
    /// - 403: The key may not create clusters in one of the projects.
    ///
    /// # Example
    /// ```no_run
    /// # use tidbcloud::*;
    /// # async fn example(
    /// #     client: Client,
    /// #     requests: Vec<serverless::BatchCreateClusterItem>,
    /// # ) -> Result<(), Error> {
    /// let create = client.serverless().clusters().batch_create().requests(requests).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn batch_create(&self) -> BatchClusterCreate {
        BatchClusterCreate(
            Call::new(&self.client, &operations::SERVERLESS_CLUSTERS_BATCH_CREATE, vec![])
                .rules(&BATCH_CREATE_RULES),
        )
    }

    /// Get several clusters at once.
    ///
    /// Fails as a whole if any of them does not exist; `serverless.clusters.list` with a filter by
    /// `clusterId` passes over those.
    ///
    /// Needs [`cluster_ids`](BatchClusterGet::cluster_ids).
    ///
    /// # Errors
    /// - 404: One of the clusters does not exist.
    ///
    /// # Example
    /// ```no_run
    /// # use tidbcloud::*;
    /// # async fn example(
    /// #     client: Client,
    /// #     cluster_ids: Vec<String>,
    /// # ) -> Result<(), Error> {
    /// let get = client.serverless().clusters().batch_get().cluster_ids(cluster_ids).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn batch_get(&self) -> BatchClusterGet {
        BatchClusterGet(
            Call::new(&self.client, &operations::SERVERLESS_CLUSTERS_BATCH_GET, vec![])
                .rules(&BATCH_GET_RULES),
        )
    }

    /// Change the password of the root user of a cluster.
    ///
    /// - `cluster_id`: The cluster's id.
    ///
    /// Needs [`password`](ChangeClusterRootPassword::password).
    ///
    /// # Errors
    /// - 400: The password breaks its limits or the cluster is not ACTIVE.
    /// - 404: The cluster does not exist.
    ///
    /// # Example
    /// ```no_run
    /// # use tidbcloud::*;
    /// # async fn example(
    /// #     client: Client,
    /// #     cluster_id: &str,
    /// #     password: Secret,
    /// # ) -> Result<(), Error> {
    /// client.serverless().clusters().change_root_password(cluster_id).password(password).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn change_root_password(&self, cluster_id: impl Into<PathValue>) -> ChangeClusterRootPassword {
        ChangeClusterRootPassword(
            Call::new(
                &self.client,
                &operations::SERVERLESS_CLUSTERS_CHANGE_ROOT_PASSWORD,
                PathValue::texts([cluster_id.into()]),
            )
            .rules(&CHANGE_ROOT_PASSWORD_RULES),
        )
    }

    /// Create a cluster.
    ///
    /// With `autoScaling` the cluster is an Essential one, without it a Starter one. The label
    /// `tidb.cloud/project` chooses its project. The answer comes before the cluster is ready: its state is
    /// CREATING until it becomes ACTIVE. A cluster created twice is two clusters, and each costs money.
    ///
    /// Needs [`display_name`](CreateCluster::display_name) and [`region`](CreateCluster::region).
    ///
    /// Not repeated when the connection breaks after it was sent: `serverless.clusters.list` shows whether it
    /// was applied.
    ///
    /// # Errors
    /// - 400: A field is missing or breaks its limits.
    /// - 403: The key may not create clusters in this project.
    ///
    /// # Example
    /// ```no_run
    /// # use tidbcloud::*;
    /// # async fn example(
    /// #     client: Client,
    /// #     display_name: String,
    /// #     region: serverless::Region,
    /// # ) -> Result<(), Error> {
    /// let cluster = client.serverless().clusters().create()
    ///     .display_name(display_name)
    ///     .region(region)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn create(&self) -> CreateCluster {
        CreateCluster(
            Call::new(&self.client, &operations::SERVERLESS_CLUSTERS_CREATE, vec![]).rules(&CREATE_RULES),
        )
    }

    /// Delete a cluster.
    ///
    /// The cluster, its branches and all their data are lost.
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
    /// let cluster = client.serverless().clusters().delete(cluster_id).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete(&self, cluster_id: impl Into<PathValue>) -> Call<models::Cluster> {
        Call::new(
            &self.client,
            &operations::SERVERLESS_CLUSTERS_DELETE,
            PathValue::texts([cluster_id.into()]),
        )
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
    /// let cluster = client.serverless().clusters().get(cluster_id).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(&self, cluster_id: impl Into<PathValue>) -> GetCluster {
        GetCluster(Call::new(
            &self.client,
            &operations::SERVERLESS_CLUSTERS_GET,
            PathValue::texts([cluster_id.into()]),
        ))
    }

    /// Wait until a cluster that is being created, restored or changed can be used.
    ///
    /// Ends at `ACTIVE`. Fails at once at `DELETING`, `DELETED`, `FAILED`, `INACTIVE` and `UNAVAILABLE`.
    /// Gives up after 600 seconds unless told otherwise.
    ///
    /// - `cluster_id`: The cluster's id.
    pub fn wait_until_active(&self, cluster_id: impl Into<PathValue>) -> WaitCall<models::Cluster> {
        WaitCall::new(
            &self.client,
            &operations::SERVERLESS_CLUSTERS_GET,
            &operations::SERVERLESS_CLUSTERS_GET.waits[0],
            PathValue::texts([cluster_id.into()]),
        )
    }

    /// Wait until a deleted cluster is gone.
    ///
    /// Ends at `DELETED` or when it is gone. Gives up after 600 seconds unless told otherwise. Gives `None`
    /// when it is gone.
    ///
    /// - `cluster_id`: The cluster's id.
    pub fn wait_until_deleted(&self, cluster_id: impl Into<PathValue>) -> WaitCall<Option<models::Cluster>> {
        WaitCall::new(
            &self.client,
            &operations::SERVERLESS_CLUSTERS_GET,
            &operations::SERVERLESS_CLUSTERS_GET.waits[1],
            PathValue::texts([cluster_id.into()]),
        )
    }

    /// List the clusters that the API key can see.
    ///
    /// # Errors
    /// - 400: The filter cannot be read.
    ///
    /// # Example
    /// ```no_run
    /// # use tidbcloud::*;
    /// # async fn example(
    /// #     client: Client,
    /// # ) -> Result<(), Error> {
    /// let mut items = client.serverless().clusters().list().items();
    /// while let Some(cluster) = items.try_next().await? {
    ///     println!("{cluster:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self) -> ListClusters {
        ListClusters(List::new(&self.client, &operations::SERVERLESS_CLUSTERS_LIST, vec![]))
    }

    /// Change a cluster.
    ///
    /// Changes the field that `updateMask` names to its value in `cluster`; others stay as they are. The
    /// answer lacks annotations: get the cluster where they matter.
    ///
    /// - `cluster_id`: The cluster's id.
    ///
    /// Needs [`update_mask`](UpdateCluster::update_mask).
    ///
    /// # Errors
    /// - 400: The mask names a field that cannot change or a value breaks its limits.
    /// - 404: The cluster does not exist.
    ///
    /// # Example
    /// ```no_run
    /// # use tidbcloud::*;
    /// # async fn example(
    /// #     client: Client,
    /// #     cluster_id: &str,
    /// #     update_mask: String,
    /// # ) -> Result<(), Error> {
    /// let cluster = client.serverless().clusters().update(cluster_id)
    ///     .update_mask(update_mask)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn update(&self, cluster_id: impl Into<PathValue>) -> UpdateCluster {
        UpdateCluster(
            Call::new(
                &self.client,
                &operations::SERVERLESS_CLUSTERS_UPDATE,
                PathValue::texts([cluster_id.into()]),
            )
            .rules(&UPDATE_RULES),
        )
    }
}

builder! {
    /// What [`Clusters::batch_create`] sends.
    pub struct BatchClusterCreate(Call<models::BatchCreateClustersResponse>);
}

impl BatchClusterCreate {
    /// The clusters, at most 1000. At most 1000 items. Required.
    pub fn requests(
        self,
        value: impl IntoIterator<Item = impl Into<models::BatchCreateClusterItem>>,
    ) -> Self {
        Self(self.0.field("requests", list::<models::BatchCreateClusterItem>(value)))
    }
}

builder! {
    /// What [`Clusters::batch_get`] sends.
    pub struct BatchClusterGet(Call<models::BatchGetClustersResponse>);
}

impl BatchClusterGet {
    /// Ids of the clusters, at most 1000. At most 1000 items. Required.
    pub fn cluster_ids(self, values: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(values.into_iter().fold(self.0, |call, value| call.query("clusterIds", value.into())))
    }

    /// How much of each cluster to answer.
    pub fn view(self, value: impl Into<models::ClusterView>) -> Self {
        Self(self.0.query("view", value.into()))
    }
}

builder! {
    /// What [`Clusters::change_root_password`] sends.
    pub struct ChangeClusterRootPassword(Call<()>);
}

impl ChangeClusterRootPassword {
    /// The new password. From 8 to 64 characters. Must match `^.{8,64}$`. Required.
    pub fn password(self, value: impl Into<Secret>) -> Self {
        Self(self.0.field("password", value.into()))
    }
}

builder! {
    /// What [`Clusters::create`] sends.
    pub struct CreateCluster(Call<models::Cluster>);
}

impl CreateCluster {
    /// Name of the cluster. Letters, digits and inner hyphens. From 4 to 64 characters. Must match
    /// `^[A-Za-z0-9][-A-Za-z0-9]{2,62}[A-Za-z0-9]$`. Required.
    pub fn display_name(self, value: impl Into<String>) -> Self {
        Self(self.0.field("displayName", value.into()))
    }

    /// Where the cluster is to run. Required.
    pub fn region(self, value: models::Region) -> Self {
        Self(self.0.field("region", value))
    }

    /// The most that a Starter cluster may cost.
    pub fn spending_limit(self, value: models::SpendingLimit) -> Self {
        Self(self.0.field("spendingLimit", value))
    }

    /// When it is to be backed up.
    pub fn automated_backup_policy(self, value: models::AutomatedBackupPolicy) -> Self {
        Self(self.0.field("automatedBackupPolicy", value))
    }

    /// Whether its public endpoint is to be open, and to whom.
    pub fn endpoints(self, value: models::Endpoints) -> Self {
        Self(self.0.field("endpoints", value))
    }

    /// Password for the root user. From 8 to 64 characters. Must match `^.{8,64}$`.
    pub fn root_password(self, value: impl Into<Secret>) -> Self {
        Self(self.0.field("rootPassword", value.into()))
    }

    /// How its data is to be encrypted.
    pub fn encryption_config(self, value: models::EncryptionConfig) -> Self {
        Self(self.0.field("encryptionConfig", value))
    }

    /// What it is to survive.
    pub fn high_availability_type(self, value: impl Into<models::HighAvailabilityType>) -> Self {
        Self(self.0.field("highAvailabilityType", value.into()))
    }

    /// Labels. `tidb.cloud/project` holds the id of the project to create the cluster in.
    pub fn labels(self, value: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>) -> Self {
        Self(self.0.field("labels", map::<String>(value)))
    }

    /// What to write to the audit log.
    pub fn audit_log_config(self, value: models::AuditLogConfig) -> Self {
        Self(self.0.field("auditLogConfig", value))
    }

    /// Capacity, both bounds of it. Makes the cluster an Essential one.
    pub fn auto_scaling(self, value: models::AutoScaling) -> Self {
        Self(self.0.field("autoScaling", value))
    }
}

builder! {
    /// What [`Clusters::get`] sends.
    pub struct GetCluster(Call<models::Cluster>);
}

impl GetCluster {
    /// How much of the cluster to answer. Default: FULL.
    pub fn view(self, value: impl Into<models::ClusterView>) -> Self {
        Self(self.0.query("view", value.into()))
    }
}

builder! {
    /// What [`Clusters::list`] sends.
    pub struct ListClusters(List<models::ListClustersResponse, models::Cluster>);
}

impl ListClusters {
    /// Only clusters that meet these conditions, each `field=value`, joined by `AND`.
    ///
    /// - `region.provider`: a cloud provider, such as `aws` - `region.name`: a region, such as
    ///   `regions/aws-us-east-1` - `state`: a state, such as `ACTIVE` - `projectId`, `clusterId`: an id, or
    ///   several separated by commas - `displayName`: the name - `labels.{key}`: the value of a label.
    pub fn filter(self, value: impl Into<String>) -> Self {
        Self(self.0.query("filter", value.into()))
    }

    /// Fields to sort by, separated by commas, each followed by ` desc` to turn its order around. The service
    /// does not say which fields it takes.
    pub fn order_by(self, value: impl Into<String>) -> Self {
        Self(self.0.query("orderBy", value.into()))
    }

    /// Clusters to pass over before the first one answered. Past the end, the list is empty.
    pub fn skip(self, value: i32) -> Self {
        Self(self.0.query("skip", value))
    }
}

builder! {
    /// What [`Clusters::update`] sends.
    pub struct UpdateCluster(Call<models::Cluster>);
}

impl UpdateCluster {
    /// The field of `cluster` to change, as a path, such as `displayName`, `labels`,
    /// `endpoints.public.disabled` or `endpoints.public.authorizedNetworks`. Change several fields by several
    /// calls. Required.
    pub fn update_mask(self, value: impl Into<String>) -> Self {
        Self(self.0.field("updateMask", value.into()))
    }

    /// The new values.
    pub fn cluster(self, value: models::ClusterUpdate) -> Self {
        Self(self.0.field("cluster", value))
    }
}

static BATCH_CREATE_RULES: Rules = Rules {
    path: &[],
    query: &[],
    body: Some(Fields(&[Check {
        name: "requests",
        required: true,
        rule: Rule::List(&Rule::Object(&models::BATCH_CREATE_CLUSTER_ITEM_FIELDS)),
    }])),
    bare: false,
};

static BATCH_GET_RULES: Rules = Rules {
    path: &[],
    query: &[Check { name: "clusterIds", required: true, rule: Rule::Any }],
    body: None,
    bare: false,
};

static CHANGE_ROOT_PASSWORD_RULES: Rules = Rules {
    path: &[],
    query: &[],
    body: Some(Fields(&[Check { name: "password", required: true, rule: Rule::Matches("^[^\\n]{8,64}$") }])),
    bare: false,
};

static CREATE_RULES: Rules = Rules {
    path: &[],
    query: &[],
    body: Some(Fields(&[
        Check {
            name: "displayName",
            required: true,
            rule: Rule::Matches("^[A-Za-z0-9][-A-Za-z0-9]{2,62}[A-Za-z0-9]$"),
        },
        Check { name: "region", required: true, rule: Rule::Object(&models::REGION_FIELDS) },
        Check {
            name: "automatedBackupPolicy",
            required: false,
            rule: Rule::Object(&models::AUTOMATED_BACKUP_POLICY_FIELDS),
        },
        Check { name: "endpoints", required: false, rule: Rule::Object(&models::ENDPOINTS_FIELDS) },
        Check { name: "rootPassword", required: false, rule: Rule::Matches("^[^\\n]{8,64}$") },
        Check { name: "autoScaling", required: false, rule: Rule::Object(&models::AUTO_SCALING_FIELDS) },
    ])),
    bare: false,
};

static UPDATE_RULES: Rules = Rules {
    path: &[],
    query: &[],
    body: Some(Fields(&[
        Check { name: "cluster", required: false, rule: Rule::Object(&models::CLUSTER_UPDATE_FIELDS) },
        Check { name: "updateMask", required: true, rule: Rule::Any },
    ])),
    bare: false,
};
