//! Generated from `api/` by codegen; do not edit.
//!
//! The services and operations there are; a row for each is in the service's own module.

mod billing;
mod data_service;
mod dedicated;
mod iam;
mod msp;
mod premium;
mod serverless;
mod v1beta;

use crate::envelope::Envelope;
use crate::operation::Row;

/// A service that the emulator offers.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[allow(clippy::enum_variant_names, reason = "services have the names they have")]
pub(crate) enum Service {
    /// TiDB Cloud billing.
    Billing,
    /// TiDB Cloud Data Service.
    DataService,
    /// TiDB Cloud Dedicated.
    Dedicated,
    /// TiDB Cloud identity and access.
    Iam,
    /// TiDB Cloud for managed service providers.
    Msp,
    /// TiDB Cloud Premium.
    Premium,
    /// TiDB Cloud Starter and Essential.
    Serverless,
    /// TiDB Cloud API v1beta.
    V1beta,
}

#[allow(clippy::match_same_arms, reason = "each service has a row of its own")]
impl Service {
    pub(crate) const ALL: [Self; 8] = [
        Self::Billing,
        Self::DataService,
        Self::Dedicated,
        Self::Iam,
        Self::Msp,
        Self::Premium,
        Self::Serverless,
        Self::V1beta,
    ];

    /// The first part of its operations' canonical names.
    pub(crate) const fn name(self) -> &'static str {
        match self {
            Self::Billing => "billing",
            Self::DataService => "data_service",
            Self::Dedicated => "dedicated",
            Self::Iam => "iam",
            Self::Msp => "msp",
            Self::Premium => "premium",
            Self::Serverless => "serverless",
            Self::V1beta => "v1beta",
        }
    }

    /// The host where the real service lives.
    pub(crate) const fn host(self) -> &'static str {
        match self {
            Self::Billing => "billing.tidbapi.com",
            Self::DataService => "dataservice.tidbapi.com",
            Self::Dedicated => "dedicated.tidbapi.com",
            Self::Iam => "iam.tidbapi.com",
            Self::Msp => "msp.tidbapi.com",
            Self::Premium => "cloud.tidbapi.com",
            Self::Serverless => "serverless.tidbapi.com",
            Self::V1beta => "api.tidbcloud.com",
        }
    }

    /// How its errors are written.
    pub(crate) const fn envelope(self) -> Envelope {
        match self {
            Self::Billing => Envelope::Prefixed,
            Self::DataService => Envelope::Objects,
            Self::Dedicated => Envelope::Objects,
            Self::Iam => Envelope::Prefixed,
            Self::Msp => Envelope::Prefixed,
            Self::Premium => Envelope::Objects,
            Self::Serverless => Envelope::Objects,
            Self::V1beta => Envelope::Sentences,
        }
    }

    /// Its operations.
    pub(crate) const fn rows(self) -> &'static [Row] {
        match self {
            Self::Billing => billing::ROWS,
            Self::DataService => data_service::ROWS,
            Self::Dedicated => dedicated::ROWS,
            Self::Iam => iam::ROWS,
            Self::Msp => msp::ROWS,
            Self::Premium => premium::ROWS,
            Self::Serverless => serverless::ROWS,
            Self::V1beta => v1beta::ROWS,
        }
    }

    /// The JSON Schemas of what it takes and answers.
    pub(crate) const fn schemas(self) -> &'static str {
        match self {
            Self::Billing => include_str!("billing.json"),
            Self::DataService => include_str!("data_service.json"),
            Self::Dedicated => include_str!("dedicated.json"),
            Self::Iam => include_str!("iam.json"),
            Self::Msp => include_str!("msp.json"),
            Self::Premium => include_str!("premium.json"),
            Self::Serverless => include_str!("serverless.json"),
            Self::V1beta => include_str!("v1beta.json"),
        }
    }
}

/// An operation, by its canonical name.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Operation {
    /// Get the bill of a month.
    BillingBillsGet,
    /// Get what each day of a month cost.
    BillingBillsGetDetails,
    /// Get the values that a query of the cost explorer can filter by.
    BillingCostExplorerGetArgs,
    /// Ask what was spent, filtered and grouped.
    BillingCostExplorerQuery,
    /// Create an API key of a Data App.
    DataServiceApiKeysCreate,
    /// Delete an API key of a Data App.
    DataServiceApiKeysDelete,
    /// Get an API key of a Data App.
    DataServiceApiKeysGet,
    /// List the API keys of a Data App.
    DataServiceApiKeysList,
    /// Change an API key of a Data App.
    DataServiceApiKeysUpdate,
    /// Create a Data App.
    DataServiceDataAppsCreate,
    /// Delete a Data App.
    DataServiceDataAppsDelete,
    /// Get a Data App.
    DataServiceDataAppsGet,
    /// Get the OpenAPI specification of a Data App.
    DataServiceDataAppsGetApiSpec,
    /// Get how a Data App answers questions in plain language.
    DataServiceDataAppsGetChat2querySettings,
    /// Get which system endpoints of a Data App are enabled.
    DataServiceDataAppsGetSystemEndpointConfig,
    /// List the Data Apps of a project.
    DataServiceDataAppsList,
    /// Change the version, name or description of a Data App.
    DataServiceDataAppsUpdate,
    /// Change how a Data App answers questions in plain language.
    DataServiceDataAppsUpdateChat2querySettings,
    /// Enable or disable system endpoints of a Data App.
    DataServiceDataAppsUpdateSystemEndpointConfig,
    /// Link a cluster to a Data App.
    DataServiceDataSourcesCreate,
    /// Unlink a cluster from a Data App.
    DataServiceDataSourcesDelete,
    /// Get a cluster that a Data App is linked to.
    DataServiceDataSourcesGet,
    /// List the clusters that a Data App is linked to.
    DataServiceDataSourcesList,
    /// Deploy the endpoints of a Data App.
    DataServiceDeploymentsCreate,
    /// Get a deployment of a Data App.
    DataServiceDeploymentsGet,
    /// List the deployments of a Data App.
    DataServiceDeploymentsList,
    /// Create an endpoint of a Data App.
    DataServiceEndpointsCreate,
    /// Delete an endpoint of a Data App.
    DataServiceEndpointsDelete,
    /// Get an endpoint of a Data App.
    DataServiceEndpointsGet,
    /// List the endpoints of a Data App.
    DataServiceEndpointsList,
    /// Run the statement of an endpoint.
    DataServiceEndpointsTest,
    /// Change an endpoint of a Data App.
    DataServiceEndpointsUpdate,
    /// Add a filter rule to the audit log of a cluster.
    DedicatedAuditLogsCreateFilterRule,
    /// Delete a filter rule of an audit log.
    DedicatedAuditLogsDeleteFilterRule,
    /// Make an address from which a file of an audit log can be downloaded.
    DedicatedAuditLogsGenerateFileDownloadAddress,
    /// Get how the audit log of a cluster is written.
    DedicatedAuditLogsGetConfig,
    /// Get a filter rule of an audit log.
    DedicatedAuditLogsGetFilterRule,
    /// List the filter rules of the audit log of a cluster.
    DedicatedAuditLogsListFilterRules,
    /// List the files of the audit log of a cluster.
    DedicatedAuditLogsQueryFiles,
    /// Replace a filter rule of an audit log.
    DedicatedAuditLogsReplaceFilterRule,
    /// Show who writes the audit log of a cluster into object storage.
    DedicatedAuditLogsShowObjectStorageAccessIamPrincipal,
    /// Change how the audit log of a cluster is written.
    DedicatedAuditLogsUpdateConfig,
    /// Stream a cluster's changes to another system.
    DedicatedChangefeedsCreate,
    /// Delete a changefeed.
    DedicatedChangefeedsDelete,
    /// Change where and how a paused changefeed writes.
    DedicatedChangefeedsEditDownstreamConfig,
    /// Get a changefeed.
    DedicatedChangefeedsGet,
    /// List the changefeeds of a cluster.
    DedicatedChangefeedsList,
    /// List the capacities that a changefeed can have.
    DedicatedChangefeedsListRcus,
    /// Pause a changefeed.
    DedicatedChangefeedsPause,
    /// Resume a paused changefeed.
    DedicatedChangefeedsResume,
    /// Give a changefeed another capacity.
    DedicatedChangefeedsScale,
    /// Create a cluster.
    DedicatedClustersCreate,
    /// Delete a cluster.
    DedicatedClustersDelete,
    /// Get a cluster.
    DedicatedClustersGet,
    /// Get whether a cluster's logs hide values.
    DedicatedClustersGetLogRedactionPolicy,
    /// Get a node of a cluster.
    DedicatedClustersGetNodeInstance,
    /// List the clusters that the API key can see.
    DedicatedClustersList,
    /// List the nodes of a cluster.
    DedicatedClustersListNodeInstances,
    /// Pause a cluster.
    DedicatedClustersPause,
    /// Set the password of a cluster's root user.
    DedicatedClustersResetRootPassword,
    /// Resume a paused cluster.
    DedicatedClustersResume,
    /// Show how many nodes the organization may have.
    DedicatedClustersShowNodeQuota,
    /// Rename or scale a cluster.
    DedicatedClustersUpdate,
    /// Change whether the logs of a cluster are redacted.
    DedicatedClustersUpdateLogRedactionPolicy,
    /// Cancel an import.
    DedicatedImportsCancel,
    /// Import files into a cluster.
    DedicatedImportsCreate,
    /// Get an import.
    DedicatedImportsGet,
    /// List the imports into a cluster.
    DedicatedImportsList,
    /// Send a cluster's metrics to a service.
    DedicatedIntegrationsCreate,
    /// Stop sending a cluster's metrics to a service.
    DedicatedIntegrationsDelete,
    /// List the services to which a cluster's metrics go.
    DedicatedIntegrationsList,
    /// Get a maintenance task.
    DedicatedMaintenanceTasksGet,
    /// List the maintenance tasks of a project.
    DedicatedMaintenanceTasksList,
    /// Reschedule a maintenance task.
    DedicatedMaintenanceTasksUpdate,
    /// Get the maintenance window of a project.
    DedicatedMaintenanceWindowsGet,
    /// List the maintenance windows of a project.
    DedicatedMaintenanceWindowsList,
    /// Move the maintenance window of a project.
    DedicatedMaintenanceWindowsUpdate,
    /// Reserve a range of addresses for the clusters of a project in a region.
    DedicatedNetworkContainersCreate,
    /// Delete a network container.
    DedicatedNetworkContainersDelete,
    /// Get a network container.
    DedicatedNetworkContainersGet,
    /// List the network containers of a project.
    DedicatedNetworkContainersList,
    /// Accept a private endpoint for a group of TiDB nodes.
    DedicatedPrivateEndpointConnectionsCreate,
    /// End a private endpoint connection.
    DedicatedPrivateEndpointConnectionsDelete,
    /// Get a private endpoint connection.
    DedicatedPrivateEndpointConnectionsGet,
    /// Get the service to which private endpoints of a group of TiDB nodes connect.
    DedicatedPrivateEndpointConnectionsGetPrivateLinkService,
    /// List private endpoint connections.
    DedicatedPrivateEndpointConnectionsList,
    /// Get a region.
    DedicatedRegionsGet,
    /// Get a size of node that a region offers.
    DedicatedRegionsGetNodeSpec,
    /// List the regions in which a cluster can be created.
    DedicatedRegionsList,
    /// List the sizes of nodes that a region offers.
    DedicatedRegionsListNodeSpecs,
    /// Show the cloud providers on which a cluster can be created.
    DedicatedRegionsShowCloudProviders,
    /// Add a group of TiDB nodes to a cluster.
    DedicatedTidbNodeGroupsCreate,
    /// Delete a group of TiDB nodes.
    DedicatedTidbNodeGroupsDelete,
    /// Get a group of TiDB nodes.
    DedicatedTidbNodeGroupsGet,
    /// Get the public endpoint of a group of TiDB nodes.
    DedicatedTidbNodeGroupsGetPublicEndpointSetting,
    /// List the groups of TiDB nodes of a cluster.
    DedicatedTidbNodeGroupsList,
    /// Rename or resize a group of TiDB nodes.
    DedicatedTidbNodeGroupsUpdate,
    /// Open or close the public endpoint of a group of TiDB nodes.
    DedicatedTidbNodeGroupsUpdatePublicEndpointSetting,
    /// Peer the network of a project in a region with one of your own.
    DedicatedVpcPeeringsCreate,
    /// Delete a VPC peering.
    DedicatedVpcPeeringsDelete,
    /// Get a VPC peering.
    DedicatedVpcPeeringsGet,
    /// List the VPC peerings of a project.
    DedicatedVpcPeeringsList,
    /// Create an API key.
    IamApiKeysCreate,
    /// Delete an API key.
    IamApiKeysDelete,
    /// Get an API key.
    IamApiKeysGet,
    /// List API keys.
    IamApiKeysList,
    /// Change the name, the role or the project of an API key.
    IamApiKeysUpdate,
    /// List what was done in the organization.
    IamAuditLogsList,
    /// Change the roles of several members.
    IamMembersBatchUpdate,
    /// Remove a member from the organization.
    IamMembersDelete,
    /// Invite people to the organization.
    IamMembersInvite,
    /// List the members of the organization.
    IamMembersList,
    /// Send the invitation of a pending member again.
    IamMembersResendInvitation,
    /// Change the roles of a member.
    IamMembersUpdate,
    /// List the projects that the API key can see.
    IamProjectsList,
    /// Create a SQL user.
    IamSqlUsersCreate,
    /// Delete a SQL user.
    IamSqlUsersDelete,
    /// Get a SQL user.
    IamSqlUsersGet,
    /// Get a user of the cluster's database for the caller, with a token to log in.
    IamSqlUsersGetDbUser,
    /// List the SQL users of a cluster.
    IamSqlUsersList,
    /// Change the password or the roles of a SQL user.
    IamSqlUsersUpdate,
    /// Get the bill of a month, with those of all customers.
    MspBillsGet,
    /// Get the bill of a month of one customer.
    MspBillsGetForCustomer,
    /// List the credits of the provider.
    MspCreditsList,
    /// Get a customer.
    MspCustomersGet,
    /// List the customers of the provider.
    MspCustomersList,
    /// List the discounts of the provider.
    MspDiscountsList,
    /// Create a URL for a customer to sign up with.
    MspSignupUrlsCreate,
    /// Back an instance up.
    PremiumBackupsCreate,
    /// Delete a backup.
    PremiumBackupsDelete,
    /// Delete a backup of an instance.
    PremiumBackupsDeleteForInstance,
    /// Get how far the restore into an instance is.
    PremiumBackupsGetRestoreStatus,
    /// List the backups of an organization.
    PremiumBackupsList,
    /// List the backups of an instance.
    PremiumBackupsListForInstance,
    /// Restore a backup into a new instance.
    PremiumBackupsRestore,
    /// Create a changefeed.
    PremiumChangefeedsCreate,
    /// Delete a changefeed.
    PremiumChangefeedsDelete,
    /// Change what a paused changefeed replicates and where to.
    PremiumChangefeedsEditDownstreamConfig,
    /// Get a changefeed.
    PremiumChangefeedsGet,
    /// List the changefeeds of an instance.
    PremiumChangefeedsList,
    /// List the capacities that a changefeed can have.
    PremiumChangefeedsListCcus,
    /// Pause a changefeed.
    PremiumChangefeedsPause,
    /// Resume a changefeed from its checkpoint.
    PremiumChangefeedsResume,
    /// Give a changefeed another capacity.
    PremiumChangefeedsScale,
    /// Create an instance.
    PremiumInstancesCreate,
    /// Delete an instance.
    PremiumInstancesDelete,
    /// Get an instance.
    PremiumInstancesGet,
    /// Get where to download the CA certificate that clients of an instance trust.
    PremiumInstancesGetCaCertificateUrl,
    /// Get the cloud identity as which an instance reaches your storage.
    PremiumInstancesGetCloudProviderInfo,
    /// List the instances that the API key can see.
    PremiumInstancesList,
    /// Set the root password of an instance.
    PremiumInstancesResetRootPassword,
    /// Rename an instance or change its capacity.
    PremiumInstancesUpdate,
    /// List the regions in which an instance can be created.
    PremiumRegionsList,
    /// Create a rule that chooses what the audit log records.
    ServerlessAuditLogsCreateFilterRule,
    /// Delete a rule of a cluster's audit log.
    ServerlessAuditLogsDeleteFilterRule,
    /// Get URLs to download files of the audit log from.
    ServerlessAuditLogsDownloadFiles,
    /// Get what a cluster's audit log is like.
    ServerlessAuditLogsGetConfig,
    /// Get a rule of a cluster's audit log.
    ServerlessAuditLogsGetFilterRule,
    /// List the files of a cluster's audit log.
    ServerlessAuditLogsListFiles,
    /// List the rules of a cluster's audit log.
    ServerlessAuditLogsListFilterRules,
    /// Change what a cluster's audit log is like.
    ServerlessAuditLogsUpdateConfig,
    /// Change a rule of a cluster's audit log.
    ServerlessAuditLogsUpdateFilterRule,
    /// Delete a backup.
    ServerlessBackupsDelete,
    /// Get a backup.
    ServerlessBackupsGet,
    /// List the backups of a cluster.
    ServerlessBackupsList,
    /// Restore a backup, or a moment of a cluster, into a new cluster.
    ServerlessBackupsRestore,
    /// Create a branch of a cluster.
    ServerlessBranchesCreate,
    /// Delete a branch.
    ServerlessBranchesDelete,
    /// Get a branch.
    ServerlessBranchesGet,
    /// List the branches of a cluster.
    ServerlessBranchesList,
    /// Reset a branch to what its parent holds now.
    ServerlessBranchesReset,
    /// Change the password of a SQL user of a branch.
    ServerlessBranchesUpdateSqlUser,
    /// Create a changefeed.
    ServerlessChangefeedsCreate,
    /// Create an endpoint through which changefeeds reach a private link service.
    ServerlessChangefeedsCreatePrivateLinkEndpoint,
    /// Delete a changefeed.
    ServerlessChangefeedsDelete,
    /// Delete the endpoint of a private link service.
    ServerlessChangefeedsDeletePrivateLinkEndpoint,
    /// Show which tables a filter selects, and which of them a changefeed can send.
    ServerlessChangefeedsDescribeSchemaTable,
    /// Get a changefeed.
    ServerlessChangefeedsGet,
    /// Get the endpoint of a private link service.
    ServerlessChangefeedsGetPrivateLinkEndpoint,
    /// List the changefeeds of a cluster.
    ServerlessChangefeedsList,
    /// Start a paused changefeed.
    ServerlessChangefeedsStart,
    /// Pause a changefeed.
    ServerlessChangefeedsStop,
    /// Test whether a changefeed could reach a sink.
    ServerlessChangefeedsTest,
    /// Change a paused changefeed.
    ServerlessChangefeedsUpdate,
    /// Create several clusters at once.
    ServerlessClustersBatchCreate,
    /// Get several clusters at once.
    ServerlessClustersBatchGet,
    /// Change the password of the root user of a cluster.
    ServerlessClustersChangeRootPassword,
    /// Create a cluster.
    ServerlessClustersCreate,
    /// Delete a cluster.
    ServerlessClustersDelete,
    /// Get a cluster.
    ServerlessClustersGet,
    /// List the clusters that the API key can see.
    ServerlessClustersList,
    /// Change a cluster.
    ServerlessClustersUpdate,
    /// Cancel an export.
    ServerlessExportsCancel,
    /// Export data of a cluster.
    ServerlessExportsCreate,
    /// Delete an export.
    ServerlessExportsDelete,
    /// Get URLs to download all files of an export from.
    ServerlessExportsDownload,
    /// Get URLs to download files of an export from.
    ServerlessExportsDownloadFiles,
    /// Get an export.
    ServerlessExportsGet,
    /// List the exports of a cluster.
    ServerlessExportsList,
    /// List the files of an export.
    ServerlessExportsListFiles,
    /// Cancel an import.
    ServerlessImportsCancel,
    /// Give up an upload.
    ServerlessImportsCancelUpload,
    /// Make one file of the parts of an upload.
    ServerlessImportsCompleteUpload,
    /// Import files into a cluster.
    ServerlessImportsCreate,
    /// Get an import.
    ServerlessImportsGet,
    /// List the imports of a cluster.
    ServerlessImportsList,
    /// Begin to upload a file to import.
    ServerlessImportsStartUpload,
    /// Cancel a check of a migration.
    ServerlessMigrationPrechecksCancel,
    /// Check whether a migration would work.
    ServerlessMigrationPrechecksCreate,
    /// Get a check of a migration.
    ServerlessMigrationPrechecksGet,
    /// Create a migration into a cluster.
    ServerlessMigrationsCreate,
    /// Delete a migration.
    ServerlessMigrationsDelete,
    /// Get a migration.
    ServerlessMigrationsGet,
    /// List the migrations into a cluster.
    ServerlessMigrationsList,
    /// Pause a running migration.
    ServerlessMigrationsPause,
    /// Resume a paused migration.
    ServerlessMigrationsResume,
    /// Attach domains to a private link connection.
    ServerlessPrivateLinkConnectionsAttachDomains,
    /// Connect a cluster to a private endpoint service.
    ServerlessPrivateLinkConnectionsCreate,
    /// Delete a private link connection.
    ServerlessPrivateLinkConnectionsDelete,
    /// Detach domains from a private link connection.
    ServerlessPrivateLinkConnectionsDetachDomains,
    /// Get a private link connection.
    ServerlessPrivateLinkConnectionsGet,
    /// Get the account and the availability zones from which a cluster connects.
    ServerlessPrivateLinkConnectionsGetAvailabilityZones,
    /// List the private link connections of a cluster.
    ServerlessPrivateLinkConnectionsList,
    /// List the regions in which a cluster can be created.
    ServerlessRegionsList,
    /// List the cloud providers that clusters can run on.
    ServerlessRegionsListCloudProviders,
    /// Create an access point of a Dedicated cluster.
    V1betaAccessPointsCreate,
    /// Delete an access point.
    V1betaAccessPointsDelete,
    /// Get an access point.
    V1betaAccessPointsGet,
    /// List the access points of a cluster.
    V1betaAccessPointsList,
    /// Change an access point.
    V1betaAccessPointsUpdate,
    /// Set the AWS encryption keys of a project.
    V1betaAwsCmekCreate,
    /// List the AWS encryption keys of a project.
    V1betaAwsCmekList,
    /// Create a backup of a Dedicated cluster.
    V1betaBackupsCreate,
    /// Delete a backup of a Dedicated cluster.
    V1betaBackupsDelete,
    /// Get a backup of a Dedicated cluster.
    V1betaBackupsGet,
    /// List the backups of a Dedicated cluster.
    V1betaBackupsList,
    /// Create a cluster.
    V1betaClustersCreate,
    /// Delete a cluster.
    V1betaClustersDelete,
    /// Get a cluster.
    V1betaClustersGet,
    /// List the clusters of a project.
    V1betaClustersList,
    /// List the regions of each cloud provider with the nodes they offer.
    V1betaClustersListProviderRegions,
    /// Scale, pause or resume a Dedicated cluster.
    V1betaClustersUpdate,
    /// Start importing data into a cluster.
    V1betaImportsCreate,
    /// Get an import.
    V1betaImportsGet,
    /// Get the cloud identity that a cluster's imports run as.
    V1betaImportsGetRoleInfo,
    /// List the imports of a cluster.
    V1betaImportsList,
    /// Show the first rows that an import would load.
    V1betaImportsPreview,
    /// Cancel an import.
    V1betaImportsUpdate,
    /// Upload a local CSV file to import into a Starter cluster.
    V1betaImportsUploadFile,
    /// Accept a private endpoint of yours for a Dedicated cluster.
    V1betaPrivateEndpointsCreate,
    /// Create the private endpoint service of a Dedicated cluster.
    V1betaPrivateEndpointsCreateService,
    /// Delete a private endpoint of a Dedicated cluster.
    V1betaPrivateEndpointsDelete,
    /// Get the private endpoint service of a Dedicated cluster.
    V1betaPrivateEndpointsGetService,
    /// List the private endpoints of a cluster.
    V1betaPrivateEndpointsList,
    /// List the private endpoints of all clusters of a project.
    V1betaPrivateEndpointsListForProject,
    /// Accept a private endpoint of yours at an access point.
    V1betaPrivateLinkEndpointsCreate,
    /// Delete a private link endpoint.
    V1betaPrivateLinkEndpointsDelete,
    /// Get a private link endpoint.
    V1betaPrivateLinkEndpointsGet,
    /// List the private link endpoints of an access point.
    V1betaPrivateLinkEndpointsList,
    /// Create a project.
    V1betaProjectsCreate,
    /// List the projects that the API key can access.
    V1betaProjectsList,
    /// Restore a backup into a new Dedicated cluster.
    V1betaRestoresCreate,
    /// Get a restore.
    V1betaRestoresGet,
    /// List the restores of a project.
    V1betaRestoresList,
}
