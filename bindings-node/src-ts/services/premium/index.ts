// Generated from api/premium.yaml by codegen; do not edit.

/**
 * TiDB Cloud Premium: what `client.premium` is, and the types of what it takes and answers.
 *
 * @module tidbcloud/premium
 */

import { Resource, type Session } from '../../session.js'
import { BackupsResource } from './backups.js'
import { ChangefeedsResource } from './changefeeds.js'
import { InstancesResource } from './instances.js'
import { RegionsResource } from './regions.js'

export {
  type BackupsCreateArguments,
  type BackupsListArguments,
  type BackupsListForInstanceArguments,
  BackupsResource,
  type BackupsRestoreArguments,
} from './backups.js'
export {
  type ChangefeedsCreateArguments,
  type ChangefeedsEditDownstreamConfigArguments,
  type ChangefeedsGetArguments,
  type ChangefeedsListArguments,
  ChangefeedsResource,
  type ChangefeedsScaleArguments,
} from './changefeeds.js'
export {
  type InstancesCreateArguments,
  type InstancesDeleteArguments,
  type InstancesListArguments,
  type InstancesResetRootPasswordArguments,
  InstancesResource,
  type InstancesUpdateArguments,
} from './instances.js'
export { type RegionsListArguments, RegionsResource } from './regions.js'
export type * from './types.js'

/**
 * Creates and runs Premium instances, backs them up, restores them, and replicates their changes to other
 * systems. Every change returns at once; a state field shows its progress. The service is in beta.
 */
export class Premium extends Resource {
  /** Backups of instances, taken every day or by hand, and what is restored from them. */
  readonly backups: BackupsResource
  /** Replication of an instance's changes to Kafka, MySQL or object storage. */
  readonly changefeeds: ChangefeedsResource
  /** Premium instances. */
  readonly instances: InstancesResource
  /** Regions in which an instance can be created. */
  readonly regions: RegionsResource

  /** @internal */
  constructor(session: Session) {
    super(session)
    this.backups = new BackupsResource(session)
    this.changefeeds = new ChangefeedsResource(session)
    this.instances = new InstancesResource(session)
    this.regions = new RegionsResource(session)
  }
}
