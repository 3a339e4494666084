import { type EngineError, engineCode, engineError } from './refusals'

export type ViolationKind = 'unique' | 'foreign' | 'not_null' | 'check'

/** Which constraint a write broke, never with which value. Names are those of the base (`people`, `last_name`). */
export interface Violation {
  readonly kind: ViolationKind
  /** Null for a foreign key on SQLite, which does not say. */
  readonly table: string | null
  readonly columns: readonly string[]
  /** The index or constraint; null on SQLite, which names the columns instead. */
  readonly constraint: string | null
}

const kinds: Readonly<Record<string, ViolationKind>> = {
  SQLITE_CONSTRAINT_UNIQUE: 'unique',
  SQLITE_CONSTRAINT_PRIMARYKEY: 'unique',
  SQLITE_CONSTRAINT_FOREIGNKEY: 'foreign',
  SQLITE_CONSTRAINT_NOTNULL: 'not_null',
  SQLITE_CONSTRAINT_CHECK: 'check',
  23505: 'unique',
  23503: 'foreign',
  23502: 'not_null',
  23514: 'check',
}

/** The constraint that an error of either engine tells of; null for any other error. */
export function violation(error: unknown): Violation | null {
  const code = engineCode(error)
  const kind = kinds[code]
  const source = engineError(error)
  if (!kind || !source) return null
  return code.startsWith('SQLITE') ? fromSqlite(kind, source.message) : fromPostgres(kind, source)
}

/** `UNIQUE constraint failed: people.email, people.rpps`. */
function fromSqlite(kind: ViolationKind, message: string): Violation {
  const [, told = ''] = message.split(' constraint failed: ')
  const named = kind === 'check' || told.startsWith('index ')
  if (named) return { kind, table: null, columns: [], constraint: told.replace(/^index '(.*)'$/, '$1') }
  const places = told.split(', ').filter(Boolean)
  const [table = null] = places[0]?.split('.') ?? []
  return { kind, table, columns: places.map((place) => place.slice(place.indexOf('.') + 1)), constraint: null }
}

/** `Key (email, rpps)=(…) already exists.` */
function fromPostgres(kind: ViolationKind, { table, column, constraint, detail }: EngineError): Violation {
  const [, keys = ''] = /^Key \(([^)]*)\)=/.exec(text(detail) ?? '') ?? []
  const columns = text(column) ?? keys
  return { kind, table: text(table), columns: columns.split(', ').filter(Boolean), constraint: text(constraint) }
}

function text(value: unknown): string | null {
  return typeof value === 'string' ? value : null
}
