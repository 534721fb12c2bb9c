/**
 * The same for ES modules. One implementation serves both kinds, so that an error of one is an `instanceof` of
 * the other's class, and a process that uses both has one queue.
 */

export type * from './index.js'
export {
  ApiError,
  AuthenticationError,
  BadRequestError,
  Client,
  ConfigError,
  ConflictError,
  ConnectionError,
  DecodeError,
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
} from './index.js'
