import type { Resource } from '@ancrage/contract/resource'
import type { Fields } from '@ancrage/domain/kernel/record'
import type { Refusal } from '@ancrage/domain/kernel/refusal'
import type { SQL } from 'drizzle-orm'
import type { SQLiteColumn, SQLiteTableWithColumns } from 'drizzle-orm/sqlite-core'
import type { Asking, Command } from './actor'

type Column = SQLiteColumn
/** A table of records: whatever its own columns, it bears those of `record(kit)`. */
// biome-ignore lint/suspicious/noExplicitAny: drizzle's own way of saying « any table »; the columns used are named below.
export type RecordTable = SQLiteTableWithColumns<any>

export type Row = Readonly<Record<string, unknown>> & { readonly id: string; readonly version: number; readonly archivedAt: string | null }

/** A field kept as rows of a side table, shown as an array. */
export interface Side {
  readonly table: RecordTable
  readonly owner: Column
  readonly value: Column
}

/** What a field points to: checked when written, named when exported. */
export interface Reference {
  readonly table: RecordTable
  readonly key: Column
  readonly label: Column | SQL
  /** Which of them an actor may see; all when absent. */
  readonly visible?: (asking: Pick<Asking, 'actor' | 'now'>) => SQL | undefined
  /** The refusal of a value that points to nothing the actor may see. */
  readonly refusal?: string
}

/** How a declared resource is served: its table, and the rules of its own. All the rest is the same for each. */
export interface Served<R extends Resource = Resource> {
  readonly resource: R
  readonly table: RecordTable
  /** The rows an actor may see; all when absent. A row not seen does not exist for them. */
  readonly visible?: (asking: Pick<Asking, 'actor' | 'now'>) => SQL | undefined
  readonly sides?: Readonly<Record<string, Side>>
  readonly references?: Readonly<Record<string, Reference>>
  /** The column that free text is searched in. */
  readonly search?: Column
  /** Whether what begins as the text searched comes first, before the order asked for. */
  readonly nearestFirst?: boolean
  readonly defaultSort?: { readonly field: string; readonly descending: boolean }
  /** Sorts beside those on columns: by a person's name, by a computed order. */
  readonly sorts?: Readonly<Record<string, Column | SQL>>
  /** The filters declared in the contract that are no column. */
  readonly filters?: Readonly<Record<string, (value: never, asking: Asking) => SQL | undefined>>
  /** The records behind a figure (`in`). */
  readonly figure?: (parameters: Readonly<Record<string, unknown>>, asking: Asking) => SQL
  /** The columns of a pseudonymised row, by the contract's field. */
  readonly pseudonym?: Readonly<Record<string, Column | SQL>>
  /** Why an actor may see a row yet not change it. */
  readonly changeable?: (command: Command, row: Row) => Promise<Refusal | null>
  /** Why an actor may change a row yet not send it to the bin. */
  readonly removable?: (command: Command, row: Row) => Promise<Refusal | null>
  /** Why what would be written is refused; `before` is null when creating. */
  readonly check?: (command: Command, after: Row, before: Row | null) => Promise<Refusal | null> | Refusal | null
  /** Columns that follow from what is written. */
  readonly derive?: (command: Command, after: Row, before: Row | null) => Promise<Record<string, unknown>> | Record<string, unknown>
  /** What follows elsewhere, in the same transaction; `after` is null when binned. */
  readonly consequences?: (command: Command, change: { readonly before: Row | null; readonly after: Row | null }) => Promise<void>
  /** The fields that the journal says were changed without keeping their words: what not even an administrator may read. */
  readonly unkept?: (row: Row) => readonly string[]
  /** The children that go to the bin with a record, and come back with it. */
  readonly children?: readonly Children[]
}

/** Records that live with another: they go to the bin with it, and their own children with them. */
export interface Children {
  readonly table: RecordTable
  readonly parent: Column
  readonly children?: readonly Children[]
}

/** Every field a full record shows. */
export function shownFields({ spec }: Resource): Fields {
  return { ...spec.fields, ...spec.onCreate, ...spec.readOnly, ...spec.derived }
}

/** The singular used in audit actions: `people` → `person.updated`. */
export function actionOf(resource: Resource, deed: string): string {
  const { name } = resource.spec
  const singular = name === 'people' ? 'person' : name.endsWith('ies') ? `${name.slice(0, -3)}y` : name.replace(/s$/, '')
  return `${singular}.${deed}`
}

/** Whether an actor who may list a resource may read its records, or only pseudonyms of them. */
export type Face = 'record' | 'pseudonym'
