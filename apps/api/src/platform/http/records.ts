import { and, eq, type SQL } from 'drizzle-orm'
import { violation } from '../store/constraint'
import type { Reads } from '../store/store'
import type { Asking } from './actor'
import { notFound, refused } from './refused'
import { readRows, viewOf } from './select'
import type { Row, Served } from './served'

/** The record of an id, as its readers see it; a missing one and one out of scope are the same 404. */
export async function one(served: Served, read: Reads, asking: Pick<Asking, 'actor' | 'now'>, id: string): Promise<Row> {
  const [row] = await rowsOf(served, read, and(eq(served.table.id, id), served.visible?.(asking)))
  if (!row) throw notFound()
  return row
}

async function rowsOf(served: Served, read: Reads, where: SQL | undefined): Promise<Row[]> {
  const view = viewOf(served, 'record')
  const rows = await readRows(served, view, read, { where, orderBy: [], limit: 1, offset: 0 })
  return rows as unknown as Row[]
}

/** A constraint that a write broke, told at its field: two people at once can't both take an RPPS number. */
export async function constrained<T>(served: Served, write: () => PromiseLike<T>): Promise<T> {
  try {
    return await write()
  } catch (error) {
    const broken = violation(error)
    if (broken?.kind !== 'unique') throw error
    const field =
      Object.keys(served.table).find((key) => broken.columns.includes(served.table[key]?.name ?? key)) ?? broken.columns[0] ?? ''
    throw refused('duplicate', { field }, { [field]: 'duplicate' })
  }
}

/** What a record is called in the journal. */
export const subjectOf = (served: Served, id: string) => ({ resource: served.resource.spec.name, id })
