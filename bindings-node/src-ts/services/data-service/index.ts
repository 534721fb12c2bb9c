// Generated from api/data_service.yaml by codegen; do not edit.

/**
 * TiDB Cloud Data Service: what `client.dataService` is, and the types of what it takes and answers.
 *
 * @module tidbcloud/data-service
 */

import { Resource, type Session } from '../../session.js'
import { ApiKeysResource } from './api-keys.js'
import { DataAppsResource } from './data-apps.js'
import { DataSourcesResource } from './data-sources.js'
import { DeploymentsResource } from './deployments.js'
import { EndpointsResource } from './endpoints.js'

export { type ApiKeysCreateArguments, ApiKeysResource, type ApiKeysUpdateArguments } from './api-keys.js'
export {
  type DataAppsCreateArguments,
  type DataAppsGetApiSpecArguments,
  type DataAppsListArguments,
  DataAppsResource,
  type DataAppsUpdateArguments,
  type DataAppsUpdateChat2querySettingsArguments,
  type DataAppsUpdateSystemEndpointConfigArguments,
} from './data-apps.js'
export { type DataSourcesCreateArguments, DataSourcesResource } from './data-sources.js'
export { type DeploymentsCreateArguments, DeploymentsResource } from './deployments.js'
export {
  type EndpointsCreateArguments,
  EndpointsResource,
  type EndpointsTestArguments,
  type EndpointsUpdateArguments,
} from './endpoints.js'
export type * from './types.js'

/**
 * Makes web APIs out of SQL statements. A Data App holds endpoints, each a statement behind a path, on the
 * clusters that are its data sources. Endpoints are drafts until a deployment puts them online, where they
 * are called with API keys of the Data App's own.
 */
export class DataService extends Resource {
  /** Keys with which the endpoints of a Data App are called. They manage nothing. */
  readonly apiKeys: ApiKeysResource
  /** Collections of endpoints for one application, and their settings. */
  readonly dataApps: DataAppsResource
  /** Clusters whose data a Data App can reach. */
  readonly dataSources: DataSourcesResource
  /** Deployments, which put the endpoints of a Data App online as they are at that moment. */
  readonly deployments: DeploymentsResource
  /** SQL statements that are called by method and path. */
  readonly endpoints: EndpointsResource

  /** @internal */
  constructor(session: Session) {
    super(session)
    this.apiKeys = new ApiKeysResource(session)
    this.dataApps = new DataAppsResource(session)
    this.dataSources = new DataSourcesResource(session)
    this.deployments = new DeploymentsResource(session)
    this.endpoints = new EndpointsResource(session)
  }
}
