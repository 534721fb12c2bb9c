// Generated from api/data_service.yaml by codegen; do not edit.

/** What the operations take and give. */

/** A key with which the endpoints of a Data App are called. */
export interface ApiKey {
  /** The API key's id. */
  apiKeyId: string
  /** Its resource name: `dataApps/{dataAppId}/apiKeys/{apiKeyId}`. */
  name?: string | null
  /** The public key, the user name of a call. */
  publicKey?: string | null
  /**
   * The private key, the password of a call. Whole in the answer of its creation only; later all but its last
   * four characters are obscured.
   */
  privateKey?: string | null
  /** What the key is for. */
  description?: string | null
  /** What the key may do with data. */
  role?: ApiKeyRole | null
  /** Calls that the key may make. Unit: requests a minute. */
  rateLimitRpm?: number | null
  /** Whether the key has expired. */
  expireState?: ApiKeyExpireState | null
  /** When the key expires. Absent where it never does. An RFC 3339 time. */
  expireTime?: string | null
  /** How long the key lives. */
  apiKeyExpireSetting?: ApiKeyExpireSetting | null
}

/**
 * Whether an API key expires.
 *
 * - `EXPIRE_OPTION_NEVER_EXPIRE`: It lives until it is deleted.
 * - `EXPIRE_OPTION_SET_TTL`: It expires after `apiKeyTtl`.
 *
 * The service may come to know others.
 */
export type ApiKeyExpireOption = 'EXPIRE_OPTION_NEVER_EXPIRE' | 'EXPIRE_OPTION_SET_TTL' | (string & {})

/** How long an API key lives. */
export interface ApiKeyExpireSetting {
  /** Whether the key expires. Default: EXPIRE_OPTION_NEVER_EXPIRE. */
  expireOption?: ApiKeyExpireOption | null
  /** How long the key lives. With `EXPIRE_OPTION_SET_TTL` only. Unit: minutes. From 1 to 525600. */
  apiKeyTtl?: number | null
}

/** How long an API key lives. As a caller gives it. */
export interface ApiKeyExpireSettingInput {
  /** Whether the key expires. Default: EXPIRE_OPTION_NEVER_EXPIRE. */
  expireOption?: ApiKeyExpireOption | undefined
  /** How long the key lives. With `EXPIRE_OPTION_SET_TTL` only. Unit: minutes. From 1 to 525600. */
  apiKeyTtl?: number | undefined
}

/**
 * Whether an API key has expired.
 *
 * - `EXPIRE_STATE_NEVER_EXPIRE`: It never will.
 * - `EXPIRE_STATE_EXPIRED`: It has, and is refused.
 * - `EXPIRE_STATE_NOT_EXPIRE`: It will, but has not yet.
 *
 * The service may come to know others.
 */
export type ApiKeyExpireState =
  | 'EXPIRE_STATE_NEVER_EXPIRE'
  | 'EXPIRE_STATE_EXPIRED'
  | 'EXPIRE_STATE_NOT_EXPIRE'
  | (string & {})

/**
 * What an API key may do with the data of linked clusters.
 *
 * - `READ_AND_WRITE`: Run any statement.
 * - `READ_ONLY`: Run only statements that read, such as SELECT and SHOW.
 *
 * The service may come to know others.
 */
export type ApiKeyRole = 'READ_AND_WRITE' | 'READ_ONLY' | (string & {})

/** The OpenAPI specification of a Data App. */
export interface ApiSpec {
  /** Its resource name: `dataApps/{dataAppId}/apiSpec`. */
  name?: string | null
  /** The OpenAPI 3.0 document, in the format asked for. */
  content?: string | null
}

/**
 * A format of a specification.
 *
 * - `FORMAT_UNSPECIFIED`: None: not to be used.
 * - `JSON`: JSON.
 * - `YAML`: YAML.
 *
 * The service may come to know others.
 */
export type ApiSpecFormat = 'FORMAT_UNSPECIFIED' | 'JSON' | 'YAML' | (string & {})

/**
 * A language in which questions are answered.
 *
 * - `English`: English.
 * - `Chinese`: Chinese.
 *
 * The service may come to know others.
 */
export type Chat2QueryLanguage = 'English' | 'Chinese' | (string & {})

/**
 * A language model that answers questions.
 *
 * - `gpt-4`: GPT-4, with a key of the model service only.
 * - `gpt-4o`: GPT-4o, with a key of the model service only.
 * - `gpt-4o-mini`: GPT-4o mini.
 *
 * The service may come to know others.
 */
export type Chat2QueryModel = 'gpt-4' | 'gpt-4o' | 'gpt-4o-mini' | (string & {})

/** How a CHAT2QUERY Data App answers questions. */
export interface Chat2QuerySettings {
  /** Their resource name: `dataApps/{dataAppId}/chat2querySettings`. */
  name?: string | null
  /** The key of the model service. */
  llmApiKey?: string | null
  /** The language of the answers. */
  languageCode?: Chat2QueryLanguage | null
  /** The language model that answers. */
  llmModel?: Chat2QueryModel | null
}

/** A collection of endpoints for one application. */
export interface DataApp {
  /** The Data App's id. */
  dataAppId: string
  /** Its resource name: `dataApps/{dataAppId}`. */
  name?: string | null
  /** The owner's version number of it. */
  version?: string | null
  /** The id of the project that it belongs to. */
  projectId?: string | null
  /** Ids of the clusters that it is linked to. */
  clusterIds?: string[] | null
  /** Its type. */
  appType?: DataAppType | null
  /** Its name for people. */
  displayName?: string | null
  /** What it is for. */
  description?: string | null
  /** When it was created. An RFC 3339 time. */
  createdAt?: string | null
  /** When it was last changed. An RFC 3339 time. */
  updatedAt?: string | null
}

/**
 * What a Data App does.
 *
 * - `DATAAPP`: Serves the endpoints that its owner writes.
 * - `CHAT2QUERY`: Answers questions in plain language too.
 *
 * The service may come to know others.
 */
export type DataAppType = 'DATAAPP' | 'CHAT2QUERY' | (string & {})

/** A cluster that a Data App is linked to. */
export interface DataSource {
  /** The cluster's id. */
  clusterId: string
  /** Its resource name: `dataApps/{dataAppId}/dataSources/{clusterId}`. */
  name?: string | null
  /** The cluster's name for people. */
  clusterDisplay?: string | null
  /** What kind of cluster it is. */
  clusterType?: DataSourceClusterType | null
  /** The cloud provider that it runs on: `aws` or `gcp`. */
  clusterProvider?: string | null
  /** The provider's code of its region. */
  clusterRegion?: string | null
  /** The name of its region for people. */
  clusterRegionDisplay?: string | null
  /** When it was linked. An RFC 3339 time. */
  createdAt?: string | null
}

/**
 * A kind of cluster.
 *
 * - `Serverless`: A Starter cluster.
 * - `Dedicated`: A Dedicated cluster.
 *
 * The service may come to know others.
 */
export type DataSourceClusterType = 'Serverless' | 'Dedicated' | (string & {})

/** A deployment of the endpoints of a Data App. */
export interface Deployment {
  /** The deployment's id. */
  deploymentId: string
  /** Its resource name: `dataApps/{dataAppId}/deployments/{deploymentId}`. */
  name?: string | null
  /** What was deployed, and why. */
  description?: string | null
  /** Where it was asked for. */
  origin?: DeploymentOrigin | null
  /** The commit that it was made from, if any. */
  originInfo?: DeploymentOriginInfo | null
  /** Who asked for it. */
  createdBy?: string | null
  /** How it ended. Absent until then. */
  status?: DeploymentStatus | null
  /** Why it failed. */
  statusErrorMessage?: string | null
  /** When it was asked for. An RFC 3339 time. */
  createdAt?: string | null
  /** When its endpoints went online. An RFC 3339 time. */
  deployedAt?: string | null
  /** When it ended, well or not. An RFC 3339 time. */
  finishedAt?: string | null
}

/**
 * Where a deployment was asked for.
 *
 * - `UI`: In the console or through this API.
 * - `GitHub`: By a push to a connected GitHub repository.
 *
 * The service may come to know others.
 */
export type DeploymentOrigin = 'UI' | 'GitHub' | (string & {})

/** The commit that a deployment was made from. */
export interface DeploymentOriginInfo {
  /** Its id. */
  commit?: string | null
  /** Where its changes can be seen. */
  diffUrl?: string | null
}

/**
 * How a deployment ended.
 *
 * - `success`: Its endpoints are online.
 * - `failed`: Nothing changed.
 *
 * The service may come to know others.
 */
export type DeploymentStatus = 'success' | 'failed' | (string & {})

/** A SQL statement that is called by method and path. */
export interface Endpoint {
  /** Its resource name: `dataApps/{dataAppId}/endpoints/{endpointId}`. */
  name?: string | null
  /** Whether it is online as it is here. */
  status?: EndpointStatus | null
  /** Its name for people, most often its path. */
  displayName?: string | null
  /** What it is for. */
  description?: string | null
  /** Its path in the Data App. */
  path?: string | null
  /** The HTTP method that it is called with. */
  method?: EndpointMethod | null
  /** The id of the cluster that it runs on, a data source of the Data App. */
  clusterId?: string | null
  /** The parameters that its callers give. */
  params?: EndpointParameter[] | null
  /** Its limits, pages and cache. */
  settings?: EndpointSettings | null
  /** The group that it belongs to. */
  tag?: string | null
  /** Whether one call may carry many rows. */
  batchOperation?: boolean | null
  /** The SQL statements that it runs, in which `${name}` stands for a parameter. */
  sqlTemplate?: string | null
  /** What kind of endpoint it is, which nobody can choose. */
  type?: string | null
  /** The format of what it answers its callers, which nobody can choose. */
  returnType?: string | null
  /** When it was created. An RFC 3339 time. */
  createdAt?: string | null
  /** When it was last changed. An RFC 3339 time. */
  updatedAt?: string | null
}

/**
 * An HTTP method of endpoints.
 *
 * - `GET`: GET.
 * - `POST`: POST.
 * - `PUT`: PUT.
 * - `DELETE`: DELETE.
 *
 * The service may come to know others.
 */
export type EndpointMethod = 'GET' | 'POST' | 'PUT' | 'DELETE' | (string & {})

/** A parameter that callers of an endpoint give. */
export interface EndpointParameter {
  /** Its name, as in `sqlTemplate`. */
  name?: string | null
  /** The type of its values. */
  type?: EndpointParameterType | null
  /** The type of an array's items. */
  itemType?: EndpointParameterItemType | null
  /** Whether callers must give it. */
  required?: boolean | null
  /** What it is where callers do not give it. Must fit its type. */
  defaultValue?: string | null
  /** What it is for. */
  description?: string | null
  /** The values that it can have, separated by commas. */
  enum?: string | null
}

/** A parameter that callers of an endpoint give. As a caller gives it. */
export interface EndpointParameterInput {
  /** Its name, as in `sqlTemplate`. */
  name: string
  /** The type of its values. */
  type: EndpointParameterType
  /** The type of an array's items. */
  itemType?: EndpointParameterItemType | undefined
  /** Whether callers must give it. */
  required?: boolean | undefined
  /** What it is where callers do not give it. Must fit its type. */
  defaultValue?: string | undefined
  /** What it is for. */
  description?: string | undefined
  /** The values that it can have, separated by commas. */
  enum?: string | undefined
}

/**
 * A type of an array's items.
 *
 * - `string`: Text.
 * - `number`: Any number.
 * - `integer`: A whole number.
 *
 * The service may come to know others.
 */
export type EndpointParameterItemType = 'string' | 'number' | 'integer' | (string & {})

/**
 * A type of a parameter's values.
 *
 * - `string`: Text.
 * - `number`: Any number.
 * - `integer`: A whole number.
 * - `bool`: True or false.
 * - `array`: Several values of `itemType`.
 *
 * The service may come to know others.
 */
export type EndpointParameterType = 'string' | 'number' | 'integer' | 'bool' | 'array' | (string & {})

/** Limits, pages and cache of an endpoint. */
export interface EndpointSettings {
  /** How long a call may take. Unit: milliseconds. From 1 to 60000. */
  timeout?: number | null
  /** Rows that a call may answer or change. Unit: rows. From 1 to 2000. */
  rowLimit?: number | null
  /** Whether callers of a GET endpoint may ask for a `page` of `page_size` rows. */
  paginationEnabled?: boolean | null
  /** Whether answers of a GET endpoint are kept for `cacheTtl`. */
  cacheEnabled?: boolean | null
  /** How long an answer is kept, where `cacheEnabled` is true. Unit: seconds. From 30 to 600. */
  cacheTtl?: number | null
}

/** Limits, pages and cache of an endpoint. As a caller gives it. */
export interface EndpointSettingsInput {
  /** How long a call may take. Unit: milliseconds. From 1 to 60000. */
  timeout: number
  /** Rows that a call may answer or change. Unit: rows. From 1 to 2000. */
  rowLimit: number
  /** Whether callers of a GET endpoint may ask for a `page` of `page_size` rows. */
  paginationEnabled: boolean
  /** Whether answers of a GET endpoint are kept for `cacheTtl`. */
  cacheEnabled: boolean
  /** How long an answer is kept, where `cacheEnabled` is true. Unit: seconds. From 30 to 600. */
  cacheTtl?: number | undefined
}

/**
 * Whether an endpoint is online.
 *
 * - `deployed`: It is online as it is.
 * - `draft`: It was never deployed, or was changed since.
 *
 * The service may come to know others.
 */
export type EndpointStatus = 'deployed' | 'draft' | (string & {})

/** What an endpoint's statement answered. */
export interface EndpointTest {
  /** What kind of endpoint it is. */
  type?: string | null
  /** What came of it. */
  data?: EndpointTestData | null
}

/** Values of parameters for one run of a statement. */
export interface EndpointTestArguments {
  /** The values as text, each by the name of its parameter. */
  items: Record<string, string>
}

/** A column of what a statement answered. */
export interface EndpointTestColumn {
  /** Its name. */
  col?: string | null
  /** Its SQL type. */
  dataType?: string | null
  /** Whether it can be NULL. */
  nullable?: boolean | null
}

/** Columns, rows and result of a run. */
export interface EndpointTestData {
  /** The columns of the rows. */
  columns?: EndpointTestColumn[] | null
  /** The rows. */
  rows?: EndpointTestRow[] | null
  /** How it went. */
  result?: EndpointTestResult | null
}

/** How a run of a statement went. */
export interface EndpointTestResult {
  /** The status that a call of the endpoint would have had: 200 where all went well. */
  code?: number | null
  /** OK, or what went wrong. */
  message?: string | null
  /** When it began, counted from the Unix epoch. Unit: milliseconds. */
  startMs?: number | null
  /** When it ended, counted from the Unix epoch. Unit: milliseconds. */
  endMs?: number | null
  /** How long it took, with its unit. */
  latency?: string | null
  /** Rows that there are. No more than `limit` of them are answered. Unit: rows. */
  rowCount?: number | null
  /** Rows that a statement which is no query has changed. Unit: rows. */
  rowAffect?: number | null
  /** Rows that are answered at most. Unit: rows. */
  limit?: number | null
}

/** A row of what a statement answered. */
export interface EndpointTestRow {
  /** The values as text, each by the name of its column. */
  items?: Record<string, string> | null
}

/** A page of API keys. */
export interface ListApiKeysResponse {
  /** The API keys on this page. */
  apiKeys?: ApiKey[] | null
  /** Where the next page begins; empty on the last. */
  nextPageToken?: string | null
}

/** A page of Data Apps. */
export interface ListDataAppsResponse {
  /** The Data Apps on this page. */
  dataApps?: DataApp[] | null
  /** Where the next page begins; empty on the last. */
  nextPageToken?: string | null
}

/** A page of data sources. */
export interface ListDataSourcesResponse {
  /** The data sources on this page. */
  dataSources?: DataSource[] | null
  /** Where the next page begins; empty on the last. */
  nextPageToken?: string | null
}

/** A page of deployments. */
export interface ListDeploymentsResponse {
  /** The deployments on this page. */
  deployments?: Deployment[] | null
  /** Where the next page begins; empty on the last. */
  nextPageToken?: string | null
}

/** A page of endpoints. */
export interface ListEndpointsResponse {
  /** The endpoints on this page. */
  endpoints?: Endpoint[] | null
  /** Where the next page begins; empty on the last. */
  nextPageToken?: string | null
}

/** A ready-made endpoint, and whether it is enabled. */
export interface SystemEndpoint {
  /** Its type. */
  type?: string | null
  /** Its method and path. */
  key?: string | null
  /** Whether it can be called. */
  enabled?: boolean | null
}

/** A ready-made endpoint, and whether it is enabled. As a caller gives it. */
export interface SystemEndpointInput {
  /** Its type. */
  type: string
  /** Its method and path. */
  key: string
  /** Whether it can be called. */
  enabled: boolean
}

/** Which system endpoints of a Data App are enabled. */
export interface SystemEndpointConfig {
  /** Its resource name: `dataApps/{dataAppId}/systemEndpointConfig`. */
  name?: string | null
  /** All system endpoints. */
  items?: SystemEndpoint[] | null
}
