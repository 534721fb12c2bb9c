// Generated from api/v1beta.yaml by codegen; do not edit.

//! Ways into a Dedicated cluster, each with endpoints of its own.

use super::models;
use crate::builder::builder;
use crate::call::{Call, List, WaitCall};
use crate::client::Client;
use crate::path_value::PathValue;
use crate::rules::{Check, Fields, Rule, Rules};
use crate::services::operations;

/// Ways into a Dedicated cluster, each with endpoints of its own.
#[derive(Clone, Debug)]
pub struct AccessPoints {
    client: Client,
}

impl AccessPoints {
    pub(super) fn new(client: &Client) -> Self {
        Self { client: client.clone() }
    }

    /// Create an access point of a Dedicated cluster.
    ///
    /// The answer comes before the access point is ready: its private link service is CREATING until it
    /// becomes ACTIVE. An access point created twice is two access points.
    ///
    /// - `project_id`: Id of the project, as `v1beta.projects.list` gives it.
    /// - `cluster_id`: Id of the cluster, as `v1beta.clusters.list` gives it.
    ///
    /// Needs [`display_name`](CreateAccessPoint::display_name).
    ///
    /// Not repeated when the connection breaks after it was sent: `v1beta.access_points.list` shows whether
    /// it was applied.
    ///
    /// # Errors
    /// - 400: The name or an address range is not valid or the cluster is not a running Dedicated one.
    /// - 404: The cluster does not exist.
    ///
    /// # Example
    /// ```no_run
    /// # use tidbcloud::*;
    /// # async fn example(
    /// #     client: Client,
    /// #     project_id: &str,
    /// #     cluster_id: &str,
    /// #     display_name: String,
    /// # ) -> Result<(), Error> {
    /// let access_point = client.v1beta().access_points().create(project_id, cluster_id)
    ///     .display_name(display_name)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn create(
        &self,
        project_id: impl Into<PathValue>,
        cluster_id: impl Into<PathValue>,
    ) -> CreateAccessPoint {
        CreateAccessPoint(
            Call::new(
                &self.client,
                &operations::V1BETA_ACCESS_POINTS_CREATE,
                PathValue::texts([project_id.into(), cluster_id.into()]),
            )
            .rules(&CREATE_RULES),
        )
    }

    /// Delete an access point.
    ///
    /// Its private link endpoints go with it.
    ///
    /// - `project_id`: Id of the project, as `v1beta.projects.list` gives it.
    /// - `cluster_id`: Id of the cluster, as `v1beta.clusters.list` gives it.
    /// - `accesspoint_id`: Id of the access point, as `v1beta.access_points.list` gives it.
    ///
    /// # Errors
    /// - 404: The cluster or the access point does not exist.
    ///
    /// # Example
    /// ```no_run
    /// # use tidbcloud::*;
    /// # async fn example(
    /// #     client: Client,
    /// #     project_id: &str,
    /// #     cluster_id: &str,
    /// #     accesspoint_id: &str,
    /// # ) -> Result<(), Error> {
    /// client.v1beta().access_points().delete(project_id, cluster_id, accesspoint_id).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete(
        &self,
        project_id: impl Into<PathValue>,
        cluster_id: impl Into<PathValue>,
        accesspoint_id: impl Into<PathValue>,
    ) -> Call<()> {
        Call::new(
            &self.client,
            &operations::V1BETA_ACCESS_POINTS_DELETE,
            PathValue::texts([project_id.into(), cluster_id.into(), accesspoint_id.into()]),
        )
        .rules(&DELETE_RULES)
    }

    /// Get an access point.
    ///
    /// - `project_id`: Id of the project, as `v1beta.projects.list` gives it.
    /// - `cluster_id`: Id of the cluster, as `v1beta.clusters.list` gives it.
    /// - `accesspoint_id`: Id of the access point, as `v1beta.access_points.list` gives it.
    ///
    /// # Errors
    /// - 404: The cluster or the access point does not exist.
    ///
    /// # Example
    /// ```no_run
    /// # use tidbcloud::*;
    /// # async fn example(
    /// #     client: Client,
    /// #     project_id: &str,
    /// #     cluster_id: &str,
    /// #     accesspoint_id: &str,
    /// # ) -> Result<(), Error> {
    /// let access_point = client.v1beta().access_points().get(project_id, cluster_id, accesspoint_id)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(
        &self,
        project_id: impl Into<PathValue>,
        cluster_id: impl Into<PathValue>,
        accesspoint_id: impl Into<PathValue>,
    ) -> Call<models::AccessPoint> {
        Call::new(
            &self.client,
            &operations::V1BETA_ACCESS_POINTS_GET,
            PathValue::texts([project_id.into(), cluster_id.into(), accesspoint_id.into()]),
        )
        .rules(&GET_RULES)
    }

    /// Wait until the private link service of an access point can be connected to.
    ///
    /// Ends at `ACTIVE`. Fails at once at `DELETING` and `DELETED`. Gives up after 1800 seconds unless told
    /// otherwise.
    ///
    /// - `project_id`: Id of the project, as `v1beta.projects.list` gives it.
    /// - `cluster_id`: Id of the cluster, as `v1beta.clusters.list` gives it.
    /// - `accesspoint_id`: Id of the access point, as `v1beta.access_points.list` gives it.
    pub fn wait_until_active(
        &self,
        project_id: impl Into<PathValue>,
        cluster_id: impl Into<PathValue>,
        accesspoint_id: impl Into<PathValue>,
    ) -> WaitCall<models::AccessPoint> {
        WaitCall::new(
            &self.client,
            &operations::V1BETA_ACCESS_POINTS_GET,
            &operations::V1BETA_ACCESS_POINTS_GET.waits[0],
            PathValue::texts([project_id.into(), cluster_id.into(), accesspoint_id.into()]),
        )
        .rules(&GET_RULES)
    }

    /// Wait until a deleted access point is gone.
    ///
    /// Ends at `DELETED` or when it is gone. Gives up after 1800 seconds unless told otherwise. Gives `None`
    /// when it is gone.
    ///
    /// - `project_id`: Id of the project, as `v1beta.projects.list` gives it.
    /// - `cluster_id`: Id of the cluster, as `v1beta.clusters.list` gives it.
    /// - `accesspoint_id`: Id of the access point, as `v1beta.access_points.list` gives it.
    pub fn wait_until_deleted(
        &self,
        project_id: impl Into<PathValue>,
        cluster_id: impl Into<PathValue>,
        accesspoint_id: impl Into<PathValue>,
    ) -> WaitCall<Option<models::AccessPoint>> {
        WaitCall::new(
            &self.client,
            &operations::V1BETA_ACCESS_POINTS_GET,
            &operations::V1BETA_ACCESS_POINTS_GET.waits[1],
            PathValue::texts([project_id.into(), cluster_id.into(), accesspoint_id.into()]),
        )
        .rules(&GET_RULES)
    }

    /// List the access points of a cluster.
    ///
    /// - `project_id`: Id of the project, as `v1beta.projects.list` gives it.
    /// - `cluster_id`: Id of the cluster, as `v1beta.clusters.list` gives it.
    ///
    /// # Errors
    /// - 404: The cluster does not exist.
    ///
    /// # Example
    /// ```no_run
    /// # use tidbcloud::*;
    /// # async fn example(
    /// #     client: Client,
    /// #     project_id: &str,
    /// #     cluster_id: &str,
    /// # ) -> Result<(), Error> {
    /// let mut items = client.v1beta().access_points().list(project_id, cluster_id).items();
    /// while let Some(access_point) = items.try_next().await? {
    ///     println!("{access_point:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(
        &self,
        project_id: impl Into<PathValue>,
        cluster_id: impl Into<PathValue>,
    ) -> List<models::ListAccessPointsResponse, models::AccessPoint> {
        List::new(
            &self.client,
            &operations::V1BETA_ACCESS_POINTS_LIST,
            PathValue::texts([project_id.into(), cluster_id.into()]),
        )
        .rules(&LIST_RULES)
    }

    /// Change an access point.
    ///
    /// Fields that are left out stay as they are. A list of address ranges replaces the old one whole.
    ///
    /// - `project_id`: Id of the project, as `v1beta.projects.list` gives it.
    /// - `cluster_id`: Id of the cluster, as `v1beta.clusters.list` gives it.
    /// - `accesspoint_id`: Id of the access point, as `v1beta.access_points.list` gives it.
    ///
    /// # Errors
    /// - 400: The name or an address range is not valid.
    /// - 404: The cluster or the access point does not exist.
    ///
    /// # Example
    /// ```no_run
    /// # use tidbcloud::*;
    /// # async fn example(
    /// #     client: Client,
    /// #     project_id: &str,
    /// #     cluster_id: &str,
    /// #     accesspoint_id: &str,
    /// # ) -> Result<(), Error> {
    /// client.v1beta().access_points().update(project_id, cluster_id, accesspoint_id).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn update(
        &self,
        project_id: impl Into<PathValue>,
        cluster_id: impl Into<PathValue>,
        accesspoint_id: impl Into<PathValue>,
    ) -> UpdateAccessPoint {
        UpdateAccessPoint(
            Call::new(
                &self.client,
                &operations::V1BETA_ACCESS_POINTS_UPDATE,
                PathValue::texts([project_id.into(), cluster_id.into(), accesspoint_id.into()]),
            )
            .rules(&UPDATE_RULES),
        )
    }
}

builder! {
    /// What [`AccessPoints::create`] sends.
    pub struct CreateAccessPoint(Call<models::CreateAccessPointResponse>);
}

impl CreateAccessPoint {
    /// Name of the access point. Letters, digits and inner hyphens. From 4 to 64 characters. Must match
    /// `^[A-Za-z0-9][-A-Za-z0-9]{2,62}[A-Za-z0-9]$`. Required.
    pub fn display_name(self, value: impl Into<String>) -> Self {
        Self(self.0.field("display_name", value.into()))
    }

    /// Who may connect from the internet.
    pub fn public_endpoint(self, value: models::AccessPointPublicEndpoint) -> Self {
        Self(self.0.field("public_endpoint", value))
    }
}

builder! {
    /// What [`AccessPoints::update`] sends.
    pub struct UpdateAccessPoint(Call<()>);
}

impl UpdateAccessPoint {
    /// Name of the access point. Letters, digits and inner hyphens. From 4 to 64 characters. Must match
    /// `^[A-Za-z0-9][-A-Za-z0-9]{2,62}[A-Za-z0-9]$`.
    pub fn display_name(self, value: impl Into<String>) -> Self {
        Self(self.0.field("display_name", value.into()))
    }

    /// Who may connect from the internet.
    pub fn public_endpoint(self, value: models::AccessPointPublicEndpoint) -> Self {
        Self(self.0.field("public_endpoint", value))
    }
}

static CREATE_RULES: Rules = Rules {
    path: &[
        Check { name: "project_id", required: false, rule: Rule::Unsigned64 },
        Check { name: "cluster_id", required: false, rule: Rule::Unsigned64 },
    ],
    query: &[],
    body: Some(Fields(&[Check {
        name: "display_name",
        required: true,
        rule: Rule::Matches("^[A-Za-z0-9][-A-Za-z0-9]{2,62}[A-Za-z0-9]$"),
    }])),
    bare: false,
};

static DELETE_RULES: Rules = Rules {
    path: &[
        Check { name: "project_id", required: false, rule: Rule::Unsigned64 },
        Check { name: "cluster_id", required: false, rule: Rule::Unsigned64 },
        Check { name: "accesspoint_id", required: false, rule: Rule::Unsigned64 },
    ],
    query: &[],
    body: None,
    bare: false,
};

static GET_RULES: Rules = Rules {
    path: &[
        Check { name: "project_id", required: false, rule: Rule::Unsigned64 },
        Check { name: "cluster_id", required: false, rule: Rule::Unsigned64 },
        Check { name: "accesspoint_id", required: false, rule: Rule::Unsigned64 },
    ],
    query: &[],
    body: None,
    bare: false,
};

static LIST_RULES: Rules = Rules {
    path: &[
        Check { name: "project_id", required: false, rule: Rule::Unsigned64 },
        Check { name: "cluster_id", required: false, rule: Rule::Unsigned64 },
    ],
    query: &[],
    body: None,
    bare: false,
};

static UPDATE_RULES: Rules = Rules {
    path: &[
        Check { name: "project_id", required: false, rule: Rule::Unsigned64 },
        Check { name: "cluster_id", required: false, rule: Rule::Unsigned64 },
        Check { name: "accesspoint_id", required: false, rule: Rule::Unsigned64 },
    ],
    query: &[],
    body: Some(Fields(&[Check {
        name: "display_name",
        required: false,
        rule: Rule::Matches("^[A-Za-z0-9][-A-Za-z0-9]{2,62}[A-Za-z0-9]$"),
    }])),
    bare: false,
};
