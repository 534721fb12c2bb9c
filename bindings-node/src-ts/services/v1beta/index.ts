// Generated from api/v1beta.yaml by codegen; do not edit.

/**
 * TiDB Cloud API v1beta: what `client.v1beta` is, and the types of what it takes and answers.
 *
 * @module tidbcloud/v1beta
 */

import { Resource, type Session } from '../../session.js'
import { AccessPointsResource } from './access-points.js'
import { AwsCmekResource } from './aws-cmek.js'
import { BackupsResource } from './backups.js'
import { ClustersResource } from './clusters.js'
import { ImportsResource } from './imports.js'
import { PrivateEndpointsResource } from './private-endpoints.js'
import { PrivateLinkEndpointsResource } from './private-link-endpoints.js'
import { ProjectsResource } from './projects.js'
import { RestoresResource } from './restores.js'

export {
  type AccessPointsCreateArguments,
  AccessPointsResource,
  type AccessPointsUpdateArguments,
} from './access-points.js'
export { type AwsCmekCreateArguments, AwsCmekResource } from './aws-cmek.js'
export { type BackupsCreateArguments, BackupsResource } from './backups.js'
export { type ClustersCreateArguments, ClustersResource, type ClustersUpdateArguments } from './clusters.js'
export {
  type ImportsCreateArguments,
  type ImportsPreviewArguments,
  ImportsResource,
  type ImportsUpdateArguments,
  type ImportsUploadFileArguments,
} from './imports.js'
export { type PrivateEndpointsCreateArguments, PrivateEndpointsResource } from './private-endpoints.js'
export {
  type PrivateLinkEndpointsCreateArguments,
  PrivateLinkEndpointsResource,
} from './private-link-endpoints.js'
export { type ProjectsCreateArguments, ProjectsResource } from './projects.js'
export { type RestoresCreateArguments, RestoresResource } from './restores.js'
export type * from './types.js'

/**
 * Manages projects, Dedicated and Starter clusters, and a cluster's backups, restores, imports and private
 * endpoints. Every change returns at once; its progress shows in a status field. Field names are snake_case,
 * and ids are strings that hold unsigned 64-bit integers.
 */
export class V1beta extends Resource {
  /** Ways into a Dedicated cluster, each with endpoints of its own. */
  readonly accessPoints: AccessPointsResource
  /** Encryption keys of your own in AWS KMS. */
  readonly awsCmek: AwsCmekResource
  /** Backups of Dedicated clusters. */
  readonly backups: BackupsResource
  /** Dedicated and Starter clusters, and the regions and node sizes they can use. */
  readonly clusters: ClustersResource
  /** Loading files into a cluster (deprecated). */
  readonly imports: ImportsResource
  /**
   * Private network access to Dedicated clusters through AWS PrivateLink or Google Cloud Private Service
   * Connect.
   */
  readonly privateEndpoints: PrivateEndpointsResource
  /** Private endpoints of yours that an access point accepts. */
  readonly privateLinkEndpoints: PrivateLinkEndpointsResource
  /** Projects, which group clusters and their users. */
  readonly projects: ProjectsResource
  /** Restoring a backup of a Dedicated cluster into a new cluster. */
  readonly restores: RestoresResource

  /** @internal */
  constructor(session: Session) {
    super(session)
    this.accessPoints = new AccessPointsResource(session)
    this.awsCmek = new AwsCmekResource(session)
    this.backups = new BackupsResource(session)
    this.clusters = new ClustersResource(session)
    this.imports = new ImportsResource(session)
    this.privateEndpoints = new PrivateEndpointsResource(session)
    this.privateLinkEndpoints = new PrivateLinkEndpointsResource(session)
    this.projects = new ProjectsResource(session)
    this.restores = new RestoresResource(session)
  }
}
