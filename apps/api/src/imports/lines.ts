import { setImmediate as breath } from 'node:timers/promises'
import { describeSheet, recordKind, type Sheet } from '@ancrage/domain/imports/record-kind'
import type { Mapping } from '@ancrage/domain/imports/target-fields'
import { and, asc, eq, gt, isNull } from 'drizzle-orm'
import { notFound } from '../platform/http/refused'
import type { Reads } from '../platform/store/store'
import { tables } from '../schema/tables'

const { importRows, importRuns } = tables

export type ImportRun = typeof importRuns.$inferSelect
export type ImportLine = typeof importRows.$inferSelect

const page = 1_000

/** An import by its id; 404 when there is none. */
export async function loadRun(read: Reads, id: string): Promise<ImportRun> {
  const [run] = await read
    .select()
    .from(importRuns)
    .where(and(eq(importRuns.id, id), isNull(importRuns.archivedAt)))
  if (!run) throw notFound()
  return run
}

/** Every line of an import, in the order of its file, read by pages between which others are answered. */
export async function loadLines(read: Reads, runId: string): Promise<ImportLine[]> {
  const lines: ImportLine[] = []
  for (;;) {
    const after = lines.at(-1)?.record ?? 0
    const more = await read
      .select()
      .from(importRows)
      .where(and(eq(importRows.importRunId, runId), gt(importRows.record, after)))
      .orderBy(asc(importRows.record))
      .limit(page)
    lines.push(...more)
    if (more.length < page) return lines
    await breath()
  }
}

/** The facts of a file that its lines are judged by, as its mapping stands. */
export function sheetOf(lines: readonly ImportLine[], headerAt: number, mapping: readonly string[]): Sheet {
  return describeSheet(
    lines.map(({ cells }) => cells),
    headerAt,
    mapping as Mapping,
  )
}

/** The index of the line that names the columns. */
export function headerOf(lines: readonly ImportLine[]): number {
  return lines.findIndex(({ kind }) => kind === 'header')
}

/** The cells of the lines that tell of a person. */
export function peopleCells(records: readonly (readonly string[])[], sheet: Sheet): (readonly string[])[] {
  return records.filter((record, at) => recordKind(record, at, sheet).kind === 'person')
}
