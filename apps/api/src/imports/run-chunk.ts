import { readRow } from '@ancrage/domain/imports/read-row'
import type { ReadingContext } from '@ancrage/domain/imports/row-cells'
import { and, asc, eq } from 'drizzle-orm'
import { z } from 'zod'
import { record } from '../audit/record'
import type { Command } from '../platform/http/actor'
import { fieldsOf } from '../platform/http/issues'
import { Refused } from '../platform/http/refused'
import { tables } from '../schema/tables'
import { attachTo, createFrom, latestJourney } from './apply-line'
import { type Known, type KnownPeople, knownPeople, peopleLike } from './known-people'
import type { ImportLine } from './lines'

const { importRows, importRuns } = tables

/** A transaction holds at most so many lines, and begins no other past so long: others write and are answered between. */
const chunk = 25
const chunkMs = 150

/** What a run knows from its start to its end. */
export interface Running {
  readonly id: string
  readonly context: ReadingContext
  /** Who the lines already done gave, by what they say: a later line may tell of one by what their record has not. */
  readonly known: KnownPeople
  /** Who each record gave in an earlier import of the same file. */
  readonly earlier: ReadonlyMap<number, string>
  /** Lines that the rules of people and journeys refused, by id, with the code of the refusal. */
  readonly refused: Map<string, string>
}

/** A rule refused a line: its transaction is undone, and done again with that line rejected. */
export class LineRefused extends Error {
  override readonly name = 'LineRefused'
  readonly lineId: string
  readonly code: string

  constructor(lineId: string, code: string) {
    super(code)
    this.lineId = lineId
    this.code = code
  }
}

/**
 * Carries the next lines of a run, in its transaction: each is done once, since its outcome is kept with its deed. Gives
 * who they gave, null when none was left, which ends the run.
 */
export async function runChunk(command: Command, running: Running): Promise<readonly Known[] | null> {
  const { tx, now } = command
  const [run] = await tx.select({ status: importRuns.status }).from(importRuns).where(eq(importRuns.id, running.id))
  if (run?.status !== 'running') return null
  const lines = await tx
    .select()
    .from(importRows)
    .where(and(eq(importRows.importRunId, running.id), eq(importRows.outcome, 'waiting')))
    .orderBy(asc(importRows.record))
    .limit(chunk)
  if (lines.length === 0) {
    await tx.update(importRuns).set({ status: 'done', finishedAt: now }).where(eq(importRuns.id, running.id))
    await record(command, { action: 'import.finished', subject: { resource: 'imports', id: running.id } })
    return null
  }
  const rows = lines.map((line) => ({ line, row: readRow(line.cells, line.record - 1, running.context) }))
  const known = knownPeople()
  for (const one of await peopleLike(
    tx,
    rows.flatMap(({ row }) => (row.kind === 'person' ? [row.person] : [])),
  ))
    known.add(one)
  const gave: Known[] = []
  const began = performance.now()
  for (const { line, row } of rows) {
    if (performance.now() - began > chunkMs) break
    const done = await outcomeOf(line, row)
    await tx.update(importRows).set(done).where(eq(importRows.id, line.id))
  }
  return gave

  async function outcomeOf(line: ImportLine, row: (typeof rows)[number]['row']): Promise<Partial<typeof importRows.$inferInsert>> {
    const code = running.refused.get(line.id)
    if (code !== undefined) return { outcome: 'rejected', reason: code }
    if (row.kind === 'skipped') return { outcome: 'skipped', reason: row.why }
    if (row.kind === 'rejected') return { outcome: 'rejected', reason: row.reason }
    const warnings = [...row.warnings]
    const { mapping } = running.context.sheet
    const before = running.earlier.get(line.record)
    if (before !== undefined) return { outcome: 'attached', personId: before, journeyId: await latestJourney(command, before), warnings }
    const same = (known.find(row.person) ?? running.known.find(row.person))?.personId
    const given = await refusedBy(line, () =>
      same ? attachTo(command, same, line, row, mapping) : createFrom(command, line, row, mapping),
    )
    const one = { ...row.person, personId: given.personId, record: line.record }
    known.add(one)
    gave.push(one)
    return { ...given, warnings }
  }
}

async function refusedBy<T>(line: ImportLine, work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    if (error instanceof Refused) throw new LineRefused(line.id, Object.values(error.refusal.fields ?? {})[0] ?? error.refusal.code)
    if (error instanceof z.ZodError) throw new LineRefused(line.id, Object.values(fieldsOf(error.issues))[0] ?? 'invalid')
    throw error
  }
}
