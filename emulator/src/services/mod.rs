//! The services themselves: what each operation does.
//!
//! A handler is a plain function from a [`Call`] to the bytes of its answer. It holds the organization's
//! state for as long as it runs and never waits, so calls of one organization happen one after another.

pub(crate) mod billing;
pub(crate) mod data_service;
pub(crate) mod dedicated;
pub(crate) mod directory;
pub(crate) mod iam;
pub(crate) mod msp;
pub(crate) mod outcome;
pub(crate) mod places;
pub(crate) mod premium;
pub(crate) mod serverless;
pub(crate) mod v1beta;

use std::collections::BTreeMap;
use std::sync::Arc;

use parking_lot::MutexGuard;
use serde::{Deserialize, Serialize};

use crate::clock::Moment;
use crate::envelope::Failure;
use crate::generated::Operation;
use crate::ledger::Ledger;
use crate::operation::Row;
use crate::organization::{Founding, Organization};
use crate::principal::{ApiKey, Grant};
use crate::validate::{Body, Query};
use crate::world::World;

/// Everything that one organization has made.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub(crate) struct State {
    pub(crate) data_service: data_service::State,
    pub(crate) dedicated: dedicated::State,
    pub(crate) iam: iam::State,
    pub(crate) msp: msp::State,
    pub(crate) premium: premium::State,
    /// Clusters of the serverless service, by id.
    pub(crate) serverless: BTreeMap<u64, serverless::clusters::Cluster>,
    pub(crate) v1beta: v1beta::State,
    /// What everything cost and costs.
    pub(crate) ledger: Ledger,
}

impl State {
    /// What an organization begins with.
    pub(crate) fn founded(founding: &Founding, now: Moment) -> Self {
        Self {
            iam: iam::State::founded(founding, now),
            msp: msp::State::founded(founding, now),
            v1beta: v1beta::State::with_default_project(founding.project_id, now),
            ..Self::default()
        }
    }

    /// The name of a project, as bills tell it.
    pub(crate) fn project_name(&self, id: u64) -> String {
        self.v1beta.projects.get(&id).map(|project| project.name.clone()).unwrap_or_default()
    }
}

/// A checked request to an operation, and what it acts on.
pub(crate) struct Call<'a> {
    pub(crate) world: &'a World,
    pub(crate) row: &'static Row,
    pub(crate) organization: &'a Arc<Organization>,
    /// The key that signed, and what it may do.
    pub(crate) key: &'a ApiKey,
    pub(crate) grant: Grant,
    /// The values of the path parameters, in order.
    pub(crate) path: &'a [String],
    pub(crate) query: &'a Query,
    pub(crate) body: &'a Body,
    pub(crate) now: Moment,
    /// The trace id of the answer.
    pub(crate) trace_id: &'a str,
}

impl Call<'_> {
    pub(crate) fn state(&self) -> MutexGuard<'_, State> {
        self.organization.state.lock()
    }

    /// Whether the key may see a project and what is in it.
    pub(crate) fn may_see(&self, project_id: u64) -> bool {
        self.grant.may_see(project_id)
    }

    /// 404 for something in a project that the key does not see; 403 when it only sees it, and the operation
    /// is not one that reads.
    pub(crate) fn require_access(&self, project_id: u64, what: &str, id: &str) -> Result<(), Failure> {
        if !self.may_see(project_id) {
            return Err(Failure::not_found(what, id));
        }
        if self.row.method == "GET" { Ok(()) } else { self.require_project(project_id) }
    }

    /// 403 when the key may not make, change and delete things in a project.
    pub(crate) fn require_project(&self, project_id: u64) -> Result<(), Failure> {
        if self.grant.may_change(project_id) {
            return Ok(());
        }
        Err(Failure::forbidden(format!("the role of this API key may not change project {project_id}")))
    }

    /// 403 when the key may not change data in the clusters of a project.
    pub(crate) fn require_data_access(&self, project_id: u64) -> Result<(), Failure> {
        if self.grant.may_change_data(project_id) {
            return Ok(());
        }
        Err(Failure::forbidden(format!(
            "the role of this API key may not change data of project {project_id}"
        )))
    }

    /// 403 for all but owners of the organization.
    pub(crate) fn require_owner(&self) -> Result<(), Failure> {
        if self.grant.is_owner() {
            return Ok(());
        }
        Err(Failure::forbidden("only a key with the role org:owner may do this"))
    }

    /// The project of whatever is made without one: the key's own, or else that of the organization.
    pub(crate) fn default_project(&self) -> u64 {
        self.grant.project_id.unwrap_or(self.organization.project_id)
    }
}

/// The body of an answer, as JSON.
pub(crate) type Reply = Result<Vec<u8>, Failure>;

pub(crate) fn reply(answer: &impl Serialize) -> Reply {
    serde_json::to_vec(answer).map_err(|error| Failure::internal(error.to_string()))
}

/// The answer of operations that have nothing to say.
#[expect(clippy::unnecessary_wraps, reason = "handlers end in it")]
pub(crate) fn nothing() -> Reply {
    Ok(b"{}".to_vec())
}

/// Serves an operation, and writes down in the audit log what it changed.
pub(crate) fn serve(call: &Call<'_>) -> Reply {
    let reply = dispatch(call.row.operation, call);
    iam::audit_logs::record(call, &reply);
    reply
}

/// Runs an operation. It lists them all: one without a handler does not compile.
#[expect(clippy::too_many_lines, reason = "a table has as many lines as it has rows")]
fn dispatch(operation: Operation, call: &Call<'_>) -> Reply {
    use serverless::{
        audit_files, audit_logs, audit_rules, backups, branches, changefeeds, clusters, export_files,
        exports, imports, migration_prechecks, migrations, private_link_connections, regions, sink_endpoints,
        uploads,
    };
    match operation {
        Operation::BillingBillsGet => billing::bills::get(call),
        Operation::BillingBillsGetDetails => billing::bills::get_details(call),
        Operation::BillingCostExplorerGetArgs => billing::cost_explorer::get_args(call),
        Operation::BillingCostExplorerQuery => billing::cost_explorer::query(call),
        Operation::DataServiceApiKeysCreate => data_service::api_keys::create(call),
        Operation::DataServiceApiKeysDelete => data_service::api_keys::delete(call),
        Operation::DataServiceApiKeysGet => data_service::api_keys::get(call),
        Operation::DataServiceApiKeysList => data_service::api_keys::list(call),
        Operation::DataServiceApiKeysUpdate => data_service::api_keys::update(call),
        Operation::DataServiceDataAppsCreate => data_service::data_apps::create(call),
        Operation::DataServiceDataAppsDelete => data_service::data_apps::delete(call),
        Operation::DataServiceDataAppsGet => data_service::data_apps::get(call),
        Operation::DataServiceDataAppsGetApiSpec => data_service::specification::get(call),
        Operation::DataServiceDataAppsGetChat2querySettings => data_service::chat2query::get(call),
        Operation::DataServiceDataAppsGetSystemEndpointConfig => data_service::system_endpoints::get(call),
        Operation::DataServiceDataAppsList => data_service::data_apps::list(call),
        Operation::DataServiceDataAppsUpdate => data_service::data_apps::update(call),
        Operation::DataServiceDataAppsUpdateChat2querySettings => data_service::chat2query::update(call),
        Operation::DataServiceDataAppsUpdateSystemEndpointConfig => {
            data_service::system_endpoints::update(call)
        }
        Operation::DataServiceDataSourcesCreate => data_service::data_sources::create(call),
        Operation::DataServiceDataSourcesDelete => data_service::data_sources::delete(call),
        Operation::DataServiceDataSourcesGet => data_service::data_sources::get(call),
        Operation::DataServiceDataSourcesList => data_service::data_sources::list(call),
        Operation::DataServiceDeploymentsCreate => data_service::deployments::create(call),
        Operation::DataServiceDeploymentsGet => data_service::deployments::get(call),
        Operation::DataServiceDeploymentsList => data_service::deployments::list(call),
        Operation::DataServiceEndpointsCreate => data_service::endpoints::create(call),
        Operation::DataServiceEndpointsDelete => data_service::endpoints::delete(call),
        Operation::DataServiceEndpointsGet => data_service::endpoints::get(call),
        Operation::DataServiceEndpointsList => data_service::endpoints::list(call),
        Operation::DataServiceEndpointsTest => data_service::endpoints::test(call),
        Operation::DataServiceEndpointsUpdate => data_service::endpoints::update(call),
        Operation::DedicatedAuditLogsCreateFilterRule => dedicated::audit_log_rules::create(call),
        Operation::DedicatedAuditLogsDeleteFilterRule => dedicated::audit_log_rules::delete(call),
        Operation::DedicatedAuditLogsGenerateFileDownloadAddress => {
            dedicated::audit_log_files::generate_download_address(call)
        }
        Operation::DedicatedAuditLogsGetConfig => dedicated::audit_log_config::get(call),
        Operation::DedicatedAuditLogsGetFilterRule => dedicated::audit_log_rules::get(call),
        Operation::DedicatedAuditLogsListFilterRules => dedicated::audit_log_rules::list(call),
        Operation::DedicatedAuditLogsQueryFiles => dedicated::audit_log_files::query(call),
        Operation::DedicatedAuditLogsReplaceFilterRule => dedicated::audit_log_rules::replace(call),
        Operation::DedicatedAuditLogsShowObjectStorageAccessIamPrincipal => {
            dedicated::audit_log_config::show_iam_principal(call)
        }
        Operation::DedicatedAuditLogsUpdateConfig => dedicated::audit_log_config::update(call),
        Operation::DedicatedChangefeedsCreate => dedicated::changefeeds::create(call),
        Operation::DedicatedChangefeedsDelete => dedicated::changefeeds::delete(call),
        Operation::DedicatedChangefeedsEditDownstreamConfig => {
            dedicated::changefeeds::edit_downstream_config(call)
        }
        Operation::DedicatedChangefeedsGet => dedicated::changefeeds::get(call),
        Operation::DedicatedChangefeedsList => dedicated::changefeeds::list(call),
        Operation::DedicatedChangefeedsListRcus => dedicated::changefeeds::list_rcus(call),
        Operation::DedicatedChangefeedsPause => dedicated::changefeeds::pause(call),
        Operation::DedicatedChangefeedsResume => dedicated::changefeeds::resume(call),
        Operation::DedicatedChangefeedsScale => dedicated::changefeeds::scale(call),
        Operation::DedicatedClustersCreate => dedicated::clusters::create(call),
        Operation::DedicatedClustersDelete => dedicated::clusters::delete(call),
        Operation::DedicatedClustersGet => dedicated::clusters::get(call),
        Operation::DedicatedClustersGetLogRedactionPolicy => dedicated::log_redaction::get(call),
        Operation::DedicatedClustersGetNodeInstance => dedicated::node_instances::get(call),
        Operation::DedicatedClustersList => dedicated::clusters::list(call),
        Operation::DedicatedClustersListNodeInstances => dedicated::node_instances::list(call),
        Operation::DedicatedClustersPause => dedicated::clusters::pause(call),
        Operation::DedicatedClustersResetRootPassword => dedicated::clusters::reset_root_password(call),
        Operation::DedicatedClustersResume => dedicated::clusters::resume(call),
        Operation::DedicatedClustersShowNodeQuota => dedicated::node_quota::show(call),
        Operation::DedicatedClustersUpdate => dedicated::clusters::update(call),
        Operation::DedicatedClustersUpdateLogRedactionPolicy => dedicated::log_redaction::update(call),
        Operation::DedicatedImportsCancel => dedicated::imports::cancel(call),
        Operation::DedicatedImportsCreate => dedicated::imports::create(call),
        Operation::DedicatedImportsGet => dedicated::imports::get(call),
        Operation::DedicatedImportsList => dedicated::imports::list(call),
        Operation::DedicatedIntegrationsCreate => dedicated::integrations::create(call),
        Operation::DedicatedIntegrationsDelete => dedicated::integrations::delete(call),
        Operation::DedicatedIntegrationsList => dedicated::integrations::list(call),
        Operation::DedicatedMaintenanceTasksGet => dedicated::maintenance_tasks::get(call),
        Operation::DedicatedMaintenanceTasksList => dedicated::maintenance_tasks::list(call),
        Operation::DedicatedMaintenanceTasksUpdate => dedicated::maintenance_tasks::update(call),
        Operation::DedicatedMaintenanceWindowsGet => dedicated::maintenance_windows::get(call),
        Operation::DedicatedMaintenanceWindowsList => dedicated::maintenance_windows::list(call),
        Operation::DedicatedMaintenanceWindowsUpdate => dedicated::maintenance_windows::update(call),
        Operation::DedicatedNetworkContainersCreate => dedicated::network_containers::create(call),
        Operation::DedicatedNetworkContainersDelete => dedicated::network_containers::delete(call),
        Operation::DedicatedNetworkContainersGet => dedicated::network_containers::get(call),
        Operation::DedicatedNetworkContainersList => dedicated::network_containers::list(call),
        Operation::DedicatedPrivateEndpointConnectionsCreate => {
            dedicated::private_endpoint_connections::create(call)
        }
        Operation::DedicatedPrivateEndpointConnectionsDelete => {
            dedicated::private_endpoint_connections::delete(call)
        }
        Operation::DedicatedPrivateEndpointConnectionsGet => {
            dedicated::private_endpoint_connections::get(call)
        }
        Operation::DedicatedPrivateEndpointConnectionsGetPrivateLinkService => {
            dedicated::private_links::get(call)
        }
        Operation::DedicatedPrivateEndpointConnectionsList => {
            dedicated::private_endpoint_connections::list(call)
        }
        Operation::DedicatedRegionsGet => dedicated::regions::get(call),
        Operation::DedicatedRegionsGetNodeSpec => dedicated::node_specs::get(call),
        Operation::DedicatedRegionsList => dedicated::regions::list(call),
        Operation::DedicatedRegionsListNodeSpecs => dedicated::node_specs::list(call),
        Operation::DedicatedRegionsShowCloudProviders => dedicated::regions::show_cloud_providers(call),
        Operation::DedicatedTidbNodeGroupsCreate => dedicated::tidb_node_groups::create(call),
        Operation::DedicatedTidbNodeGroupsDelete => dedicated::tidb_node_groups::delete(call),
        Operation::DedicatedTidbNodeGroupsGet => dedicated::tidb_node_groups::get(call),
        Operation::DedicatedTidbNodeGroupsGetPublicEndpointSetting => dedicated::public_endpoints::get(call),
        Operation::DedicatedTidbNodeGroupsList => dedicated::tidb_node_groups::list(call),
        Operation::DedicatedTidbNodeGroupsUpdate => dedicated::tidb_node_groups::update(call),
        Operation::DedicatedTidbNodeGroupsUpdatePublicEndpointSetting => {
            dedicated::public_endpoints::update(call)
        }
        Operation::DedicatedVpcPeeringsCreate => dedicated::vpc_peerings::create(call),
        Operation::DedicatedVpcPeeringsDelete => dedicated::vpc_peerings::delete(call),
        Operation::DedicatedVpcPeeringsGet => dedicated::vpc_peerings::get(call),
        Operation::DedicatedVpcPeeringsList => dedicated::vpc_peerings::list(call),
        Operation::IamApiKeysCreate => iam::api_keys::create(call),
        Operation::IamApiKeysDelete => iam::api_keys::delete(call),
        Operation::IamApiKeysGet => iam::api_keys::get(call),
        Operation::IamApiKeysList => iam::api_keys::list(call),
        Operation::IamApiKeysUpdate => iam::api_keys::update(call),
        Operation::IamAuditLogsList => iam::audit_logs::list(call),
        Operation::IamMembersBatchUpdate => iam::members::batch_update(call),
        Operation::IamMembersDelete => iam::members::delete(call),
        Operation::IamMembersInvite => iam::members::invite(call),
        Operation::IamMembersList => iam::members::list(call),
        Operation::IamMembersResendInvitation => iam::members::resend_invitation(call),
        Operation::IamMembersUpdate => iam::members::update(call),
        Operation::IamProjectsList => iam::projects::list(call),
        Operation::IamSqlUsersCreate => iam::sql_users::create(call),
        Operation::IamSqlUsersDelete => iam::sql_users::delete(call),
        Operation::IamSqlUsersGet => iam::sql_users::get(call),
        Operation::IamSqlUsersGetDbUser => iam::sql_users::get_db_user(call),
        Operation::IamSqlUsersList => iam::sql_users::list(call),
        Operation::IamSqlUsersUpdate => iam::sql_users::update(call),
        Operation::MspBillsGet => msp::bills::get(call),
        Operation::MspBillsGetForCustomer => msp::bills::get_for_customer(call),
        Operation::MspCreditsList => msp::credits::list(call),
        Operation::MspCustomersGet => msp::customers::get(call),
        Operation::MspCustomersList => msp::customers::list(call),
        Operation::MspDiscountsList => msp::discounts::list(call),
        Operation::MspSignupUrlsCreate => msp::signup_urls::create(call),
        Operation::PremiumBackupsCreate => premium::backups::create(call),
        Operation::PremiumBackupsDelete => premium::backups::delete(call),
        Operation::PremiumBackupsDeleteForInstance => premium::backups::delete_for_instance(call),
        Operation::PremiumBackupsGetRestoreStatus => premium::restores::get_status(call),
        Operation::PremiumBackupsList => premium::backups::list(call),
        Operation::PremiumBackupsListForInstance => premium::backups::list_for_instance(call),
        Operation::PremiumBackupsRestore => premium::restores::create(call),
        Operation::PremiumChangefeedsCreate => premium::changefeeds::create(call),
        Operation::PremiumChangefeedsDelete => premium::changefeeds::delete(call),
        Operation::PremiumChangefeedsEditDownstreamConfig => {
            premium::changefeeds::edit_downstream_config(call)
        }
        Operation::PremiumChangefeedsGet => premium::changefeeds::get(call),
        Operation::PremiumChangefeedsList => premium::changefeeds::list(call),
        Operation::PremiumChangefeedsListCcus => premium::changefeeds::list_ccus(call),
        Operation::PremiumChangefeedsPause => premium::changefeeds::pause(call),
        Operation::PremiumChangefeedsResume => premium::changefeeds::resume(call),
        Operation::PremiumChangefeedsScale => premium::changefeeds::scale(call),
        Operation::PremiumInstancesCreate => premium::instances::create(call),
        Operation::PremiumInstancesDelete => premium::instances::delete(call),
        Operation::PremiumInstancesGet => premium::instances::get(call),
        Operation::PremiumInstancesGetCaCertificateUrl => premium::instances::get_ca_certificate_url(call),
        Operation::PremiumInstancesGetCloudProviderInfo => premium::instances::get_cloud_provider_info(call),
        Operation::PremiumInstancesList => premium::instances::list(call),
        Operation::PremiumInstancesResetRootPassword => premium::instances::reset_root_password(call),
        Operation::PremiumInstancesUpdate => premium::instances::update(call),
        Operation::PremiumRegionsList => premium::regions::list(call),
        Operation::ServerlessAuditLogsCreateFilterRule => audit_rules::create(call),
        Operation::ServerlessAuditLogsDeleteFilterRule => audit_rules::delete(call),
        Operation::ServerlessAuditLogsDownloadFiles => audit_files::download(call),
        Operation::ServerlessAuditLogsGetConfig => audit_logs::get_config(call),
        Operation::ServerlessAuditLogsGetFilterRule => audit_rules::get(call),
        Operation::ServerlessAuditLogsListFiles => audit_files::list(call),
        Operation::ServerlessAuditLogsListFilterRules => audit_rules::list(call),
        Operation::ServerlessAuditLogsUpdateConfig => audit_logs::update_config(call),
        Operation::ServerlessAuditLogsUpdateFilterRule => audit_rules::update(call),
        Operation::ServerlessBackupsDelete => backups::delete(call),
        Operation::ServerlessBackupsGet => backups::get(call),
        Operation::ServerlessBackupsList => backups::list(call),
        Operation::ServerlessBackupsRestore => backups::restore(call),
        Operation::ServerlessBranchesCreate => branches::create(call),
        Operation::ServerlessBranchesDelete => branches::delete(call),
        Operation::ServerlessBranchesGet => branches::get(call),
        Operation::ServerlessBranchesList => branches::list(call),
        Operation::ServerlessBranchesReset => branches::reset(call),
        Operation::ServerlessBranchesUpdateSqlUser => branches::update_sql_user(call),
        Operation::ServerlessChangefeedsCreate => changefeeds::create(call),
        Operation::ServerlessChangefeedsCreatePrivateLinkEndpoint => sink_endpoints::create(call),
        Operation::ServerlessChangefeedsDelete => changefeeds::delete(call),
        Operation::ServerlessChangefeedsDeletePrivateLinkEndpoint => sink_endpoints::delete(call),
        Operation::ServerlessChangefeedsDescribeSchemaTable => changefeeds::describe_schema_table(call),
        Operation::ServerlessChangefeedsGet => changefeeds::get(call),
        Operation::ServerlessChangefeedsGetPrivateLinkEndpoint => sink_endpoints::get(call),
        Operation::ServerlessChangefeedsList => changefeeds::list(call),
        Operation::ServerlessChangefeedsStart => changefeeds::start(call),
        Operation::ServerlessChangefeedsStop => changefeeds::stop(call),
        Operation::ServerlessChangefeedsTest => changefeeds::test(call),
        Operation::ServerlessChangefeedsUpdate => changefeeds::update(call),
        Operation::ServerlessClustersBatchCreate => clusters::batch_create(call),
        Operation::ServerlessClustersBatchGet => clusters::batch_get(call),
        Operation::ServerlessClustersChangeRootPassword => clusters::change_root_password(call),
        Operation::ServerlessClustersCreate => clusters::create(call),
        Operation::ServerlessClustersDelete => clusters::delete(call),
        Operation::ServerlessClustersGet => clusters::get(call),
        Operation::ServerlessClustersList => clusters::list(call),
        Operation::ServerlessClustersUpdate => clusters::update(call),
        Operation::ServerlessExportsCancel => exports::cancel(call),
        Operation::ServerlessExportsCreate => exports::create(call),
        Operation::ServerlessExportsDelete => exports::delete(call),
        Operation::ServerlessExportsDownload => export_files::download(call),
        Operation::ServerlessExportsDownloadFiles => export_files::download_files(call),
        Operation::ServerlessExportsGet => exports::get(call),
        Operation::ServerlessExportsList => exports::list(call),
        Operation::ServerlessExportsListFiles => export_files::list(call),
        Operation::ServerlessImportsCancel => imports::cancel(call),
        Operation::ServerlessImportsCancelUpload => uploads::cancel(call),
        Operation::ServerlessImportsCompleteUpload => uploads::complete_parts(call),
        Operation::ServerlessImportsCreate => imports::create(call),
        Operation::ServerlessImportsGet => imports::get(call),
        Operation::ServerlessImportsList => imports::list(call),
        Operation::ServerlessImportsStartUpload => uploads::start(call),
        Operation::ServerlessMigrationPrechecksCancel => migration_prechecks::cancel(call),
        Operation::ServerlessMigrationPrechecksCreate => migration_prechecks::create(call),
        Operation::ServerlessMigrationPrechecksGet => migration_prechecks::get(call),
        Operation::ServerlessMigrationsCreate => migrations::create(call),
        Operation::ServerlessMigrationsDelete => migrations::delete(call),
        Operation::ServerlessMigrationsGet => migrations::get(call),
        Operation::ServerlessMigrationsList => migrations::list(call),
        Operation::ServerlessMigrationsPause => migrations::pause(call),
        Operation::ServerlessMigrationsResume => migrations::resume(call),
        Operation::ServerlessPrivateLinkConnectionsAttachDomains => {
            private_link_connections::attach_domains(call)
        }
        Operation::ServerlessPrivateLinkConnectionsCreate => private_link_connections::create(call),
        Operation::ServerlessPrivateLinkConnectionsDelete => private_link_connections::delete(call),
        Operation::ServerlessPrivateLinkConnectionsDetachDomains => {
            private_link_connections::detach_domains(call)
        }
        Operation::ServerlessPrivateLinkConnectionsGet => private_link_connections::get(call),
        Operation::ServerlessPrivateLinkConnectionsGetAvailabilityZones => {
            private_link_connections::get_availability_zones(call)
        }
        Operation::ServerlessPrivateLinkConnectionsList => private_link_connections::list(call),
        Operation::ServerlessRegionsList => regions::list(call),
        Operation::ServerlessRegionsListCloudProviders => regions::list_cloud_providers(),
        Operation::V1betaAccessPointsCreate => v1beta::access_points::create(call),
        Operation::V1betaAccessPointsDelete => v1beta::access_points::delete(call),
        Operation::V1betaAccessPointsGet => v1beta::access_points::get(call),
        Operation::V1betaAccessPointsList => v1beta::access_points::list(call),
        Operation::V1betaAccessPointsUpdate => v1beta::access_points::update(call),
        Operation::V1betaAwsCmekCreate => v1beta::aws_cmek::create(call),
        Operation::V1betaAwsCmekList => v1beta::aws_cmek::list(call),
        Operation::V1betaBackupsCreate => v1beta::backups::create(call),
        Operation::V1betaBackupsDelete => v1beta::backups::delete(call),
        Operation::V1betaBackupsGet => v1beta::backups::get(call),
        Operation::V1betaBackupsList => v1beta::backups::list(call),
        Operation::V1betaClustersCreate => v1beta::clusters::create(call),
        Operation::V1betaClustersDelete => v1beta::clusters::delete(call),
        Operation::V1betaClustersGet => v1beta::clusters::get(call),
        Operation::V1betaClustersList => v1beta::clusters::list(call),
        Operation::V1betaClustersListProviderRegions => v1beta::provider_regions::list(call),
        Operation::V1betaClustersUpdate => v1beta::clusters::update(call),
        Operation::V1betaImportsCreate => v1beta::imports::create(call),
        Operation::V1betaImportsGet => v1beta::imports::get(call),
        Operation::V1betaImportsGetRoleInfo => v1beta::imports::get_role_info(call),
        Operation::V1betaImportsList => v1beta::imports::list(call),
        Operation::V1betaImportsPreview => v1beta::imports::preview(call),
        Operation::V1betaImportsUpdate => v1beta::imports::update(call),
        Operation::V1betaImportsUploadFile => v1beta::imports::upload_file(call),
        Operation::V1betaPrivateEndpointsCreate => v1beta::private_endpoints::create(call),
        Operation::V1betaPrivateEndpointsCreateService => v1beta::private_endpoints::create_service(call),
        Operation::V1betaPrivateEndpointsDelete => v1beta::private_endpoints::delete(call),
        Operation::V1betaPrivateEndpointsGetService => v1beta::private_endpoints::get_service(call),
        Operation::V1betaPrivateEndpointsList => v1beta::private_endpoints::list(call),
        Operation::V1betaPrivateEndpointsListForProject => v1beta::private_endpoints::list_for_project(call),
        Operation::V1betaPrivateLinkEndpointsCreate => v1beta::private_link_endpoints::create(call),
        Operation::V1betaPrivateLinkEndpointsDelete => v1beta::private_link_endpoints::delete(call),
        Operation::V1betaPrivateLinkEndpointsGet => v1beta::private_link_endpoints::get(call),
        Operation::V1betaPrivateLinkEndpointsList => v1beta::private_link_endpoints::list(call),
        Operation::V1betaProjectsCreate => v1beta::projects::create(call),
        Operation::V1betaProjectsList => v1beta::projects::list(call),
        Operation::V1betaRestoresCreate => v1beta::restores::create(call),
        Operation::V1betaRestoresGet => v1beta::restores::get(call),
        Operation::V1betaRestoresList => v1beta::restores::list(call),
    }
}
