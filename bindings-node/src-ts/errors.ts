/**
 * What can go wrong, as one tree of real `Error` classes.
 *
 * The engine says what happened as plain data; the classes are made here, where the caller's `await` is, so that
 * a stack names the caller. Whatever may hold a secret (a body) can be reached, but `inspect` does not show it.
 */

/** What an error says beside its message. What does not apply is left out. */
export interface ErrorFacts {
  /** What to do next. */
  hint?: string | undefined
  /** The operation's name. */
  operation?: string | undefined
  /** How many attempts were made. */
  attempts?: number | undefined
  /** The service's id of the request. */
  traceId?: string | undefined
  /** The HTTP status. */
  status?: number | undefined
  /** The service's own code of the error. */
  serviceCode?: string | undefined
  /** What the service adds. */
  details?: unknown
  /** The argument's name on the wire. */
  argument?: string | undefined
  /** The setting that is missing or wrong. */
  setting?: string | undefined
  /** Where the setting was taken from. */
  settingSource?: string | undefined
  /** Milliseconds until there are requests again. */
  retryAfter?: number | undefined
  /** How far the last attempt had come. */
  phase?: string | undefined
  /** The operation that shows whether it was applied. */
  settledBy?: string | undefined
  /** Where in the body it went wrong. */
  position?: string | undefined
  /** The last state that was seen. */
  lastState?: string | undefined
  /** The answer's body as it came. */
  body?: string | Buffer | null | undefined
  /** What it follows from. */
  cause?: unknown
}

/** What each class tells beside what its base does; filled by the static blocks, in the order of the classes. */
const told = new Map<object, (keyof ErrorFacts)[]>()

/** The base of every error of this package. */
export class TidbCloudError extends Error {
  /** The code of this class's instances. */
  static readonly code: string = 'TIDBCLOUD'
  static {
    define(TidbCloudError, 'TidbCloudError', ['operation', 'status', 'traceId', 'hint'])
  }
  /** A stable code for the class: `NOT_FOUND` for {@link NotFoundError}. */
  readonly code: string
  /** The operation's name: `serverless.clusters.get`. */
  declare readonly operation?: string
  /** How many attempts were made; 0 where nothing was sent. */
  readonly attempts: number
  /** The HTTP status, where there was an answer. */
  declare readonly status?: number
  /** The service's id of the request, to be named when asking its support. */
  declare readonly traceId?: string
  /** What to do next. The message ends with it too. */
  declare readonly hint?: string
  readonly #body: string | Buffer | null | undefined

  constructor(message: string, facts: ErrorFacts = {}) {
    super(message, facts.cause === undefined ? undefined : { cause: facts.cause })
    this.code = new.target.code
    this.attempts = facts.attempts ?? 0
    this.#body = facts.body
    tell(this, facts)
  }

  /** The answer's body as it came, where there was an answer. */
  get body(): Buffer | undefined {
    return typeof this.#body === 'string' ? Buffer.from(this.#body) : (this.#body ?? undefined)
  }
}

/** The client is not set up: no keys, a bad endpoint, plain http. */
export class ConfigError extends TidbCloudError {
  static override readonly code: string = 'CONFIG'
  static {
    define(ConfigError, 'ConfigError', ['setting', 'settingSource'])
  }
  /** The setting that is missing or wrong. */
  declare readonly setting?: string
  /** Where the setting was taken from: an argument, a variable, a profile. */
  declare readonly settingSource?: string
}

/** An argument was refused before anything was sent. */
export class InvalidArgumentError extends TidbCloudError {
  static override readonly code: string = 'INVALID_ARGUMENT'
  static {
    define(InvalidArgumentError, 'InvalidArgumentError', ['argument'])
  }
  /** The argument's name on the wire; for a nested one its whole path: `region.name`. */
  declare readonly argument?: string
}

/** The service answered with an error. */
export class ApiError extends TidbCloudError {
  static override readonly code: string = 'API'
  static {
    define(ApiError, 'ApiError', ['serviceCode', 'details'])
  }
  declare readonly status: number
  /** The service's own code of the error. */
  declare readonly serviceCode?: string
  /** What the service adds: texts or objects. */
  declare readonly details?: unknown
}

/** The service refused the request: 400, and every 4xx without a class of its own. */
export class BadRequestError extends ApiError {
  static override readonly code: string = 'BAD_REQUEST'
  static {
    define(BadRequestError, 'BadRequestError')
  }
}

/** The service did not accept the API key: 401. */
export class AuthenticationError extends ApiError {
  static override readonly code: string = 'AUTHENTICATION'
  static {
    define(AuthenticationError, 'AuthenticationError')
  }
}

/** The API key may not do this: 403. */
export class PermissionDeniedError extends ApiError {
  static override readonly code: string = 'PERMISSION_DENIED'
  static {
    define(PermissionDeniedError, 'PermissionDeniedError')
  }
}

/** There is no such resource: 404. */
export class NotFoundError extends ApiError {
  static override readonly code: string = 'NOT_FOUND'
  static {
    define(NotFoundError, 'NotFoundError')
  }
}

/** The resource is in a state that does not allow this: 409. */
export class ConflictError extends ApiError {
  static override readonly code: string = 'CONFLICT'
  static {
    define(ConflictError, 'ConflictError')
  }
}

/** The API key's requests for this minute are used up: 429. */
export class RateLimitError extends ApiError {
  static override readonly code: string = 'RATE_LIMIT'
  static {
    define(RateLimitError, 'RateLimitError', ['retryAfter'])
  }
  /** Milliseconds until there are requests again, where the service said so. */
  declare readonly retryAfter?: number
}

/** The service failed: 5xx. */
export class ServerError extends ApiError {
  static override readonly code: string = 'SERVER'
  static {
    define(ServerError, 'ServerError')
  }
}

/** The connection failed, and nothing was applied or the operation is idempotent. */
export class ConnectionError extends TidbCloudError {
  static override readonly code: string = 'CONNECTION'
  static {
    define(ConnectionError, 'ConnectionError', ['phase'])
  }
  /** How far the last attempt had come: `queue`, `connect`, `exchange` or `body`. */
  declare readonly phase?: string
}

/** The time ran out, and nothing was applied or the operation is idempotent. */
export class TimeoutError extends TidbCloudError {
  static override readonly code: string = 'TIMEOUT'
  static {
    define(TimeoutError, 'TimeoutError', ['phase'])
  }
  /** How far the last attempt had come: `queue`, `connect`, `exchange` or `body`. */
  declare readonly phase?: string
}

/** A create or another unrepeatable request may or may not have been applied. */
export class OutcomeUnknownError extends TidbCloudError {
  static override readonly code: string = 'OUTCOME_UNKNOWN'
  static {
    define(OutcomeUnknownError, 'OutcomeUnknownError', ['settledBy', 'phase', 'serviceCode', 'details'])
  }
  /** The operation that shows whether it was applied: `serverless.clusters.list`. */
  declare readonly settledBy?: string
  /** How far the attempt had come: `exchange` or `body`. */
  declare readonly phase?: string
  /** The service's own code of the error, where it answered with one. */
  declare readonly serviceCode?: string
  /** What the service adds, where it answered: texts or objects. */
  declare readonly details?: unknown
}

/** The answer is not what it should be. */
export class DecodeError extends TidbCloudError {
  static override readonly code: string = 'DECODE'
  static {
    define(DecodeError, 'DecodeError', ['position'])
  }
  /** Where in the body: a line and column, or a field. */
  declare readonly position?: string
}

/** A wait met a state from which the awaited one is not reached. */
export class WaitFailedError extends TidbCloudError {
  static override readonly code: string = 'WAIT_FAILED'
  static {
    define(WaitFailedError, 'WaitFailedError', ['lastState'])
  }
  /** The last state that was seen. */
  declare readonly lastState?: string

  /** The resource as it was seen last; `undefined` where it is gone. */
  get resource(): unknown {
    return this.body && JSON.parse(this.body.toString())
  }
}

/** A wait ran out of time; the resource still exists. */
export class WaitTimeoutError extends TidbCloudError {
  static override readonly code: string = 'WAIT_TIMEOUT'
  static {
    define(WaitTimeoutError, 'WaitTimeoutError', ['lastState'])
  }
  /** The last state that was seen. */
  declare readonly lastState?: string
}

const classes: Record<string, typeof TidbCloudError> = {
  ConfigError,
  InvalidArgumentError,
  BadRequestError,
  AuthenticationError,
  PermissionDeniedError,
  NotFoundError,
  ConflictError,
  RateLimitError,
  ServerError,
  ConnectionError,
  TimeoutError,
  OutcomeUnknownError,
  DecodeError,
  WaitFailedError,
  WaitTimeoutError,
}

/** An error as the engine tells it, in JSON; `crossing.rs` writes it. */
interface Failure extends Omit<ErrorFacts, 'serviceCode' | 'details' | 'body' | 'cause'> {
  kind: string
  message: string
  code: string | null
  details: string | null
  causes: string[]
}

/** The error that the engine tells of. */
export function errorOf(facts: string, body: string | Buffer | null | undefined): TidbCloudError {
  const failure = JSON.parse(facts) as Failure
  const { kind, message, code, details, causes, setting, ...rest } = failure
  const cause = causes.reduceRight<Error | undefined>(
    (inner, text) => new Error(text, inner && { cause: inner }),
    undefined,
  )
  return new (classes[kind] ?? TidbCloudError)(message, {
    ...rest,
    serviceCode: code ?? undefined,
    details: details === null ? undefined : JSON.parse(details),
    // The engine's names of settings are those of its builder; here they are those of `ClientOptions`.
    setting: setting?.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase()),
    body,
    cause,
  })
}

/** The name stands on the prototype, where `inspect` and a stack's first line look; a bundler may rename the class. */
function define(type: typeof TidbCloudError, name: string, facts: (keyof ErrorFacts)[] = []): void {
  Object.defineProperty(type.prototype, 'name', { value: name, configurable: true, writable: true })
  told.set(type.prototype, facts)
}

/** Takes over the facts that the error's classes tell and that are there, so that `inspect` shows no others. */
function tell(error: TidbCloudError, facts: ErrorFacts): void {
  for (let type = Object.getPrototypeOf(error); type !== null; type = Object.getPrototypeOf(type)) {
    for (const name of told.get(type) ?? []) {
      const value = facts[name]
      if (value !== undefined && value !== null) Object.assign(error, { [name]: value })
    }
  }
}
