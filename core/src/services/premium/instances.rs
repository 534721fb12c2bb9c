// Generated from api/premium.yaml by codegen; do not edit.

//! Premium instances.

use super::models;
use crate::builder::{builder, list, map};
use crate::call::{Call, List, WaitCall};
use crate::client::Client;
use crate::path_value::PathValue;
use crate::rules::{Check, Fields, Rule, Rules};
use crate::secret::Secret;
use crate::services::operations;

/// Premium instances.
#[derive(Clone, Debug)]
pub struct Instances {
    client: Client,
}

impl Instances {
    pub(super) fn new(client: &Client) -> Self {
        Self { client: client.clone() }
    }

    /// Create an instance.
    ///
    /// The label `tidb.cloud/project` chooses its project. The answer comes before the instance is ready: its
    /// state is CREATING until it becomes ACTIVE. An instance created twice is two instances, and each costs
    /// money.
    ///
    /// Needs [`display_name`](CreateInstance::display_name), [`region_id`](CreateInstance::region_id),
    /// [`max_rcu`](CreateInstance::max_rcu) and [`service_plan`](CreateInstance::service_plan).
    ///
    /// Not repeated when the connection breaks after it was sent: `premium.instances.list` shows whether it
    /// was applied.
    ///
    /// # Errors
    /// - 400: A field is missing or breaks its limits.
    /// - 403: The key may not create instances in this project.
    ///
    /// # Example
    /// ```no_run
    /// # use tidbcloud::*;
    /// # async fn example(
    /// #     client: Client,
    /// #     display_name: String,
    /// #     region_id: String,
    /// #     max_rcu: i64,
    /// #     service_plan: premium::ServicePlan,
    /// # ) -> Result<(), Error> {
    /// let instance = client.premium().instances().create()
    ///     .display_name(display_name)
    ///     .region_id(region_id)
    ///     .max_rcu(max_rcu)
    ///     .service_plan(service_plan)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn create(&self) -> CreateInstance {
        CreateInstance(
            Call::new(&self.client, &operations::PREMIUM_INSTANCES_CREATE, vec![]).rules(&CREATE_RULES),
        )
    }

    /// Delete an instance.
    ///
    /// Its data and its changefeeds are lost. Its backups stay until they expire or are deleted. With
    /// `validateOnly` it is only checked whether it can be deleted.
    ///
    /// - `tidb_id`: The instance's id.
    ///
    /// # Errors
    /// - 400: The instance is still being created or restored.
    /// - 404: The instance does not exist.
    ///
    /// # Example
    /// ```no_run
    /// # use tidbcloud::*;
    /// # async fn example(
    /// #     client: Client,
    /// #     tidb_id: &str,
    /// # ) -> Result<(), Error> {
    /// let instance = client.premium().instances().delete(tidb_id).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete(&self, tidb_id: impl Into<PathValue>) -> DeleteInstance {
        DeleteInstance(Call::new(
            &self.client,
            &operations::PREMIUM_INSTANCES_DELETE,
            PathValue::texts([tidb_id.into()]),
        ))
    }

    /// Get an instance.
    ///
    /// - `tidb_id`: The instance's id.
    ///
    /// # Errors
    /// - 404: The instance does not exist.
    ///
    /// # Example
    /// ```no_run
    /// # use tidbcloud::*;
    /// # async fn example(
    /// #     client: Client,
    /// #     tidb_id: &str,
    /// # ) -> Result<(), Error> {
    /// let instance = client.premium().instances().get(tidb_id).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(&self, tidb_id: impl Into<PathValue>) -> Call<models::Instance> {
        Call::new(&self.client, &operations::PREMIUM_INSTANCES_GET, PathValue::texts([tidb_id.into()]))
    }

    /// Wait until an instance that is being created, restored or maintained can be used.
    ///
    /// Ends at `ACTIVE`. Fails at once at `DELETING`, `DELETED`, `FAILED`, `INACTIVE` and `UNAVAILABLE`.
    /// Gives up after 3600 seconds unless told otherwise.
    ///
    /// - `tidb_id`: The instance's id.
    pub fn wait_until_active(&self, tidb_id: impl Into<PathValue>) -> WaitCall<models::Instance> {
        WaitCall::new(
            &self.client,
            &operations::PREMIUM_INSTANCES_GET,
            &operations::PREMIUM_INSTANCES_GET.waits[0],
            PathValue::texts([tidb_id.into()]),
        )
    }

    /// Wait until a deleted instance is gone.
    ///
    /// Ends at `DELETED` or when it is gone. Gives up after 3600 seconds unless told otherwise. Gives `None`
    /// when it is gone.
    ///
    /// - `tidb_id`: The instance's id.
    pub fn wait_until_deleted(&self, tidb_id: impl Into<PathValue>) -> WaitCall<Option<models::Instance>> {
        WaitCall::new(
            &self.client,
            &operations::PREMIUM_INSTANCES_GET,
            &operations::PREMIUM_INSTANCES_GET.waits[1],
            PathValue::texts([tidb_id.into()]),
        )
    }

    /// Get where to download the CA certificate that clients of an instance trust.
    ///
    /// - `tidb_id`: The instance's id.
    ///
    /// # Errors
    /// - 404: The instance does not exist.
    ///
    /// # Example
    /// ```no_run
    /// # use tidbcloud::*;
    /// # async fn example(
    /// #     client: Client,
    /// #     tidb_id: &str,
    /// # ) -> Result<(), Error> {
    /// let ca_certificate_url = client.premium().instances().get_ca_certificate_url(tidb_id)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_ca_certificate_url(&self, tidb_id: impl Into<PathValue>) -> Call<models::CaCertificateUrl> {
        Call::new(
            &self.client,
            &operations::PREMIUM_INSTANCES_GET_CA_CERTIFICATE_URL,
            PathValue::texts([tidb_id.into()]),
        )
    }

    /// Get the cloud identity as which an instance reaches your storage.
    ///
    /// - `tidb_id`: The instance's id.
    ///
    /// # Errors
    /// - 404: The instance does not exist.
    ///
    /// # Example
    /// ```no_run
    /// # use tidbcloud::*;
    /// # async fn example(
    /// #     client: Client,
    /// #     tidb_id: &str,
    /// # ) -> Result<(), Error> {
    /// let cloud_provider_info = client.premium().instances().get_cloud_provider_info(tidb_id)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_cloud_provider_info(&self, tidb_id: impl Into<PathValue>) -> Call<models::CloudProviderInfo> {
        Call::new(
            &self.client,
            &operations::PREMIUM_INSTANCES_GET_CLOUD_PROVIDER_INFO,
            PathValue::texts([tidb_id.into()]),
        )
    }

    /// List the instances that the API key can see.
    ///
    /// # Errors
    /// - 400: A filter has a value that is not known.
    ///
    /// # Example
    /// ```no_run
    /// # use tidbcloud::*;
    /// # async fn example(
    /// #     client: Client,
    /// # ) -> Result<(), Error> {
    /// let mut items = client.premium().instances().list().items();
    /// while let Some(instance) = items.try_next().await? {
    ///     println!("{instance:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self) -> ListInstances {
        ListInstances(List::new(&self.client, &operations::PREMIUM_INSTANCES_LIST, vec![]))
    }

    /// Set the root password of an instance.
    ///
    /// No answer ever shows the password, so keep it.
    ///
    /// - `tidb_id`: The instance's id.
    ///
    /// Needs [`root_password`](ResetInstanceRootPassword::root_password).
    ///
    /// Not repeated when the connection breaks after it was sent: `premium.instances.get` shows whether it
    /// was applied.
    ///
    /// # Errors
    /// - 400: The password breaks its limits or the instance is not ACTIVE.
    /// - 404: The instance does not exist.
    ///
    /// # Example
    /// ```no_run
    /// # use tidbcloud::*;
    /// # async fn example(
    /// #     client: Client,
    /// #     tidb_id: &str,
    /// #     root_password: Secret,
    /// # ) -> Result<(), Error> {
    /// client.premium().instances().reset_root_password(tidb_id)
    ///     .root_password(root_password)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn reset_root_password(&self, tidb_id: impl Into<PathValue>) -> ResetInstanceRootPassword {
        ResetInstanceRootPassword(
            Call::new(
                &self.client,
                &operations::PREMIUM_INSTANCES_RESET_ROOT_PASSWORD,
                PathValue::texts([tidb_id.into()]),
            )
            .rules(&RESET_ROOT_PASSWORD_RULES),
        )
    }

    /// Rename an instance or change its capacity.
    ///
    /// What is not given stays as it is. With `validateOnly` the change is only checked.
    ///
    /// - `tidb_id`: The instance's id.
    ///
    /// # Errors
    /// - 400: A value breaks its limits or the instance is not ACTIVE.
    /// - 404: The instance does not exist.
    ///
    /// # Example
    /// ```no_run
    /// # use tidbcloud::*;
    /// # async fn example(
    /// #     client: Client,
    /// #     tidb_id: &str,
    /// # ) -> Result<(), Error> {
    /// let instance = client.premium().instances().update(tidb_id).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn update(&self, tidb_id: impl Into<PathValue>) -> UpdateInstance {
        UpdateInstance(
            Call::new(
                &self.client,
                &operations::PREMIUM_INSTANCES_UPDATE,
                PathValue::texts([tidb_id.into()]),
            )
            .rules(&UPDATE_RULES),
        )
    }
}

builder! {
    /// What [`Instances::create`] sends.
    pub struct CreateInstance(Call<models::Instance>);
}

impl CreateInstance {
    /// Name of the instance. Letters, digits and inner hyphens. From 4 to 64 characters. Must match
    /// `^[A-Za-z0-9][-A-Za-z0-9]{2,62}[A-Za-z0-9]$`. Required.
    pub fn display_name(self, value: impl Into<String>) -> Self {
        Self(self.0.field("displayName", value.into()))
    }

    /// Id of the region where it is to run. Required.
    pub fn region_id(self, value: impl Into<String>) -> Self {
        Self(self.0.field("regionId", value.into()))
    }

    /// Greatest capacity, in request capacity units. The least is a quarter of it, and at least 5000. Unit:
    /// RCU. Required.
    pub fn max_rcu(self, value: i64) -> Self {
        Self(self.0.field("maxRcu", value))
    }

    /// Plan of the instance. Required.
    pub fn service_plan(self, value: impl Into<models::ServicePlan>) -> Self {
        Self(self.0.field("servicePlan", value.into()))
    }

    /// Whether to check the request and change nothing. Default: false.
    pub fn validate_only(self, value: bool) -> Self {
        Self(self.0.query("validateOnly", value))
    }

    /// Password for the root user, 8 to 64 characters; or, after `rsa_oaep_sha256:`, the password as the
    /// service's public key encrypts it. Must match `^(rsa_oaep_sha256:.+|.{8,64})$`.
    pub fn root_password(self, value: impl Into<Secret>) -> Self {
        Self(self.0.field("rootPassword", value.into()))
    }

    /// Facts to keep with the instance.
    pub fn annotations(
        self,
        value: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Self {
        Self(self.0.field("annotations", map::<String>(value)))
    }

    /// Labels. `tidb.cloud/project` holds the id of the project to create the instance in.
    pub fn labels(self, value: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>) -> Self {
        Self(self.0.field("labels", map::<String>(value)))
    }

    /// How its data is to be encrypted, beyond what the cloud provider does.
    pub fn dual_layer_data_encryption(self, value: models::DualLayerDataEncryption) -> Self {
        Self(self.0.field("dualLayerDataEncryption", value))
    }

    /// Words to find it by.
    pub fn tags(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.field("tags", list::<String>(value)))
    }
}

builder! {
    /// What [`Instances::delete`] sends.
    pub struct DeleteInstance(Call<models::Instance>);
}

impl DeleteInstance {
    /// Whether to check the request and change nothing. Default: false.
    pub fn validate_only(self, value: bool) -> Self {
        Self(self.0.query("validateOnly", value))
    }
}

builder! {
    /// What [`Instances::list`] sends.
    pub struct ListInstances(List<models::ListInstancesResponse, models::Instance>);
}

impl ListInstances {
    /// Only instances of this plan.
    pub fn service_plan(self, value: impl Into<models::ServicePlan>) -> Self {
        Self(self.0.query("servicePlan", value.into()))
    }

    /// Only instances in these regions.
    pub fn region_ids(self, values: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(values.into_iter().fold(self.0, |call, value| call.query("regionIds", value.into())))
    }

    /// Only instances whose display name contains this text.
    pub fn name(self, value: impl Into<String>) -> Self {
        Self(self.0.query("name", value.into()))
    }

    /// Only instances that have at least one of these tags.
    pub fn tags(self, values: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(values.into_iter().fold(self.0, |call, value| call.query("tags", value.into())))
    }

    /// Only instances with these ids.
    pub fn tidb_ids(self, values: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(values.into_iter().fold(self.0, |call, value| call.query("tidbIds", value.into())))
    }

    /// Items to pass over before the first one answered. Past the end, the list is empty.
    pub fn skip(self, value: i32) -> Self {
        Self(self.0.query("skip", value))
    }
}

builder! {
    /// What [`Instances::reset_root_password`] sends.
    pub struct ResetInstanceRootPassword(Call<()>);
}

impl ResetInstanceRootPassword {
    /// The password, 8 to 64 characters; or, after `rsa_oaep_sha256:`, the password as the service's public
    /// key encrypts it. Must match `^(rsa_oaep_sha256:.+|.{8,64})$`. Required.
    pub fn root_password(self, value: impl Into<Secret>) -> Self {
        Self(self.0.field("rootPassword", value.into()))
    }
}

builder! {
    /// What [`Instances::update`] sends.
    pub struct UpdateInstance(Call<models::Instance>);
}

impl UpdateInstance {
    /// Whether to check the request and change nothing. Default: false.
    pub fn validate_only(self, value: bool) -> Self {
        Self(self.0.query("validateOnly", value))
    }

    /// New name. Letters, digits and inner hyphens. From 4 to 64 characters. Must match
    /// `^[A-Za-z0-9][-A-Za-z0-9]{2,62}[A-Za-z0-9]$`.
    pub fn display_name(self, value: impl Into<String>) -> Self {
        Self(self.0.field("displayName", value.into()))
    }

    /// New greatest capacity, in request capacity units. The least one follows it. Unit: RCU.
    pub fn max_rcu(self, value: i64) -> Self {
        Self(self.0.field("maxRcu", value))
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
        Check { name: "maxRcu", required: true, rule: Rule::Any },
        Check { name: "servicePlan", required: true, rule: Rule::Any },
        Check {
            name: "rootPassword",
            required: false,
            rule: Rule::Matches("^(rsa_oaep_sha256:[^\\n]+|[^\\n]{8,64})$"),
        },
        Check {
            name: "dualLayerDataEncryption",
            required: false,
            rule: Rule::Object(&models::DUAL_LAYER_DATA_ENCRYPTION_FIELDS),
        },
    ])),
    bare: false,
};

static RESET_ROOT_PASSWORD_RULES: Rules = Rules {
    path: &[],
    query: &[],
    body: Some(Fields(&[Check {
        name: "rootPassword",
        required: true,
        rule: Rule::Matches("^(rsa_oaep_sha256:[^\\n]+|[^\\n]{8,64})$"),
    }])),
    bare: false,
};

static UPDATE_RULES: Rules = Rules {
    path: &[],
    query: &[],
    body: Some(Fields(&[Check {
        name: "displayName",
        required: false,
        rule: Rule::Matches("^[A-Za-z0-9][-A-Za-z0-9]{2,62}[A-Za-z0-9]$"),
    }])),
    bare: false,
};
