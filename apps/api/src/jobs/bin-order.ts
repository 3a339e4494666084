import { resources } from '@ancrage/contract/index'
import { getTableConfig, type SQLiteColumn, type SQLiteTable } from 'drizzle-orm/sqlite-core'
import type { RecordTable } from '../platform/http/served'
import { tables } from '../schema/tables'

/** A column that names the id of another table's row. */
export interface Pointer {
  readonly table: RecordTable
  readonly column: SQLiteColumn
}

/** A kind of record that leaves the bin for good, and what points to it. */
export interface Emptied {
  /** As the journal names it. */
  readonly resource: (typeof resources)[keyof typeof resources]
  readonly table: RecordTable
  /** Other records: while one stands, what it points to stays. */
  readonly holders: readonly Pointer[]
  /** Rows without a life of their own: they go with it. */
  readonly sides: readonly Pointer[]
}

/** What is never deleted: accounts sign the journal, past steps name the history, and journeys keep the playbooks they began with. */
const everlasting: readonly string[] = ['users', 'communes', 'epcis', 'pipelines', 'steps', 'playbooks']

/** The records to empty, those pointed to after those that point: read from the foreign keys, so that a table added finds its place. */
export function binOrder(): Emptied[] {
  const all = new Map<SQLiteTable, Emptied>()
  for (const [key, resource] of Object.entries(resources)) {
    const table = (tables as Readonly<Record<string, RecordTable>>)[key]
    if (!table || everlasting.includes(key)) continue
    const pointers = pointersTo(table)
    all.set(table, {
      resource,
      table,
      holders: pointers.filter((one) => 'archivedAt' in one.table),
      sides: pointers.filter((one) => !('archivedAt' in one.table)),
    })
  }
  const ordered = new Set<Emptied>()
  const place = (one: Emptied | undefined) => {
    if (!one || ordered.has(one)) return
    for (const { table } of one.holders) place(all.get(table))
    ordered.add(one)
  }
  for (const one of all.values()) place(one)
  return [...ordered]
}

function pointersTo(target: SQLiteTable): Pointer[] {
  return Object.values(tables).flatMap((table) =>
    getTableConfig(table).foreignKeys.flatMap((key) => {
      const { columns, foreignTable } = key.reference()
      return foreignTable === target && columns[0] ? [{ table: table as RecordTable, column: columns[0] }] : []
    }),
  )
}
