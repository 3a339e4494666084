export type StartRefusal =
  | 'unknown_engine'
  | 'already_running'
  | 'missing'
  | 'damaged'
  | 'not_durable'
  | 'read_only'
  | 'newer_schema'
  | 'changed_migration'
  | 'broken_keys'

/** The server must not start on this base; the message says what was found and what to do, for whoever runs the site. */
export class StartRefused extends Error {
  override readonly name = 'StartRefused'
  readonly code: StartRefusal

  constructor(code: StartRefusal, message: string, cause?: unknown) {
    super(message, { cause })
    this.code = code
  }
}

/** `full`: no room left on the disk; the others may pass by themselves. */
export type Unavailability = 'full' | 'read_only' | 'busy' | 'unreachable'

/** The base cannot serve for now; nothing was written. HTTP says 507 when `full`, else 503. */
export class StoreUnavailable extends Error {
  override readonly name = 'StoreUnavailable'
  readonly reason: Unavailability

  constructor(reason: Unavailability, cause?: unknown) {
    super(`The base is unavailable: ${reason}`, { cause })
    this.reason = reason
  }
}

const reasons: readonly (readonly [RegExp, Unavailability])[] = [
  [/^(SQLITE_FULL|53100)$/, 'full'],
  [/^(SQLITE_READONLY\w*|25006)$/, 'read_only'],
  [/^(SQLITE_BUSY\w*|SQLITE_LOCKED\w*|40001|40P01|55P03|53300)$/, 'busy'],
  [/^(SQLITE_IOERR\w*|SQLITE_CANTOPEN\w*|57P0[1-3]|08\w{3}|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENOTFOUND|EPIPE)$/, 'unreachable'],
  // What the sockets and the pool of node-postgres say, whatever the code.
  [
    /^(connect E\w+ |Connection terminated|Client has encountered a connection error|timeout exceeded when trying to connect)/,
    'unreachable',
  ],
]

/** An engine's error as `StoreUnavailable` when it says that the base cannot serve; any other error as it is. */
export function orUnavailable(error: unknown): unknown {
  if (error instanceof StoreUnavailable) return error
  const told = [engineCode(error), innermost(error)]
  const reason = reasons.find(([form]) => told.some((one) => form.test(one)))?.[1]
  return reason ? new StoreUnavailable(reason, error) : error
}

/** The code an engine gave to an error (`SQLITE_FULL`, `40001`), through drizzle's wrapping; empty when there is none. */
export function engineCode(error: unknown): string {
  const source = engineError(error)
  return typeof source?.code === 'string' ? source.code : ''
}

export interface EngineError {
  readonly message: string
  readonly code?: unknown
  readonly detail?: unknown
  readonly table?: unknown
  readonly column?: unknown
  readonly constraint?: unknown
}

/** The innermost error of a chain of causes that bears an engine's code. */
export function engineError(error: unknown): EngineError | undefined {
  if (!(error instanceof Error)) return undefined
  return engineError(error.cause) ?? ('code' in error ? (error as EngineError) : undefined)
}

function innermost(error: unknown): string {
  if (!(error instanceof Error)) return ''
  return error.cause === undefined ? error.message : innermost(error.cause)
}
