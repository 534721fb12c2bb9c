/**
 * A client for the whole TiDB Cloud API.
 *
 * Types of a service come from its own module: `import type { Cluster } from 'tidbcloud/serverless'`.
 *
 * @module tidbcloud
 */

export type { Answer } from './answers.js'
export type { Call } from './call.js'
export { Client, type ClientBounds, type ClientOptions, type RequestOptions } from './client.js'
export {
  ApiError,
  AuthenticationError,
  BadRequestError,
  ConfigError,
  ConflictError,
  ConnectionError,
  DecodeError,
  type ErrorFacts,
  InvalidArgumentError,
  NotFoundError,
  OutcomeUnknownError,
  PermissionDeniedError,
  RateLimitError,
  ServerError,
  TidbCloudError,
  TimeoutError,
  WaitFailedError,
  WaitTimeoutError,
} from './errors.js'
export type { List } from './lists.js'
export type { CallOptions, Progress, WaitOptions } from './options.js'
