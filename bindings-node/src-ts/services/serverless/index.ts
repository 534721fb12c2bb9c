// Generated from api/serverless.yaml by codegen; do not edit.

/**
 * TiDB Cloud Starter and Essential: what `client.serverless` is, and the types of what it takes and answers.
 *
 * @module tidbcloud/serverless
 */

import { Resource, type Session } from '../../session.js'
import { AuditLogsResource } from './audit-logs.js'
import { BackupsResource } from './backups.js'
import { BranchesResource } from './branches.js'
import { ChangefeedsResource } from './changefeeds.js'
import { ClustersResource } from './clusters.js'
import { ExportsResource } from './exports.js'
import { ImportsResource } from './imports.js'
import { MigrationPrechecksResource } from './migration-prechecks.js'
import { MigrationsResource } from './migrations.js'
import { PrivateLinkConnectionsResource } from './private-link-connections.js'
import { RegionsResource } from './regions.js'

export {
  type AuditLogsCreateFilterRuleArguments,
  type AuditLogsDownloadFilesArguments,
  type AuditLogsListFilesArguments,
  AuditLogsResource,
  type AuditLogsUpdateConfigArguments,
  type AuditLogsUpdateFilterRuleArguments,
} from './audit-logs.js'
export { type BackupsListArguments, BackupsResource, type BackupsRestoreArguments } from './backups.js'
export {
  type BranchesCreateArguments,
  type BranchesGetArguments,
  BranchesResource,
  type BranchesUpdateSqlUserArguments,
} from './branches.js'
export {
  type ChangefeedsCreateArguments,
  type ChangefeedsCreatePrivateLinkEndpointArguments,
  type ChangefeedsDeletePrivateLinkEndpointArguments,
  type ChangefeedsDescribeSchemaTableArguments,
  type ChangefeedsGetPrivateLinkEndpointArguments,
  type ChangefeedsListArguments,
  ChangefeedsResource,
  type ChangefeedsTestArguments,
  type ChangefeedsUpdateArguments,
} from './changefeeds.js'
export {
  type ClustersBatchCreateArguments,
  type ClustersBatchGetArguments,
  type ClustersChangeRootPasswordArguments,
  type ClustersCreateArguments,
  type ClustersGetArguments,
  type ClustersListArguments,
  ClustersResource,
  type ClustersUpdateArguments,
} from './clusters.js'
export {
  type ExportsCreateArguments,
  type ExportsDownloadFilesArguments,
  type ExportsListArguments,
  type ExportsListFilesArguments,
  ExportsResource,
} from './exports.js'
export {
  type ImportsCancelUploadArguments,
  type ImportsCompleteUploadArguments,
  type ImportsCreateArguments,
  type ImportsListArguments,
  ImportsResource,
  type ImportsStartUploadArguments,
} from './imports.js'
export { type MigrationPrechecksCreateArguments, MigrationPrechecksResource } from './migration-prechecks.js'
export {
  type MigrationsCreateArguments,
  type MigrationsListArguments,
  MigrationsResource,
} from './migrations.js'
export {
  type PrivateLinkConnectionsAttachDomainsArguments,
  type PrivateLinkConnectionsCreateArguments,
  type PrivateLinkConnectionsDetachDomainsArguments,
  type PrivateLinkConnectionsListArguments,
  PrivateLinkConnectionsResource,
} from './private-link-connections.js'
export { type RegionsListArguments, RegionsResource } from './regions.js'
export type * from './types.js'

/**
 * Creates and runs serverless TiDB clusters of the Starter and Essential plans, branches them, and moves data
 * in and out through object storage. Every change returns at once; a state field shows its progress.
 */
export class Serverless extends Resource {
  /** What a cluster's audit log records, where it is kept, and its files. */
  readonly auditLogs: AuditLogsResource
  /** Backups that the service makes of a cluster, and new clusters made from them. */
  readonly backups: BackupsResource
  /** Copies of a cluster at a point in time, to develop and test against. */
  readonly branches: BranchesResource
  /** Streams of a cluster's changes to Kafka or MySQL. */
  readonly changefeeds: ChangefeedsResource
  /** Starter and Essential clusters. */
  readonly clusters: ClustersResource
  /** Exports of a cluster's data to object storage, or to files to download. */
  readonly exports: ExportsResource
  /** Imports of files into a cluster. */
  readonly imports: ImportsResource
  /** Checks of what a migration would meet. */
  readonly migrationPrechecks: MigrationPrechecksResource
  /** Migrations from MySQL into a cluster. */
  readonly migrations: MigrationsResource
  /** Ways out of a cluster to private endpoint services, for changefeeds and migrations. */
  readonly privateLinkConnections: PrivateLinkConnectionsResource
  /** Regions in which a cluster can be created. */
  readonly regions: RegionsResource

  /** @internal */
  constructor(session: Session) {
    super(session)
    this.auditLogs = new AuditLogsResource(session)
    this.backups = new BackupsResource(session)
    this.branches = new BranchesResource(session)
    this.changefeeds = new ChangefeedsResource(session)
    this.clusters = new ClustersResource(session)
    this.exports = new ExportsResource(session)
    this.imports = new ImportsResource(session)
    this.migrationPrechecks = new MigrationPrechecksResource(session)
    this.migrations = new MigrationsResource(session)
    this.privateLinkConnections = new PrivateLinkConnectionsResource(session)
    this.regions = new RegionsResource(session)
  }
}
