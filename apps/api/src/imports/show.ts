import type { contract } from '@ancrage/contract/index'
import type { ReplyOf } from '@ancrage/contract/route'
import { sentence } from '@ancrage/contract/sentences'
import { isNothing, plainLine } from '@ancrage/domain/imports/cell'
import type { ValueMaps } from '@ancrage/domain/imports/lookups'
import { guessMapping, mappingProblem } from '@ancrage/domain/imports/mapping'
import type { Mapping } from '@ancrage/domain/imports/target-fields'
import { and, count, eq } from 'drizzle-orm'
import type { Asking } from '../platform/http/actor'
import { tables } from '../schema/tables'
import { headerOf, type ImportRun, loadLines, loadRun, peopleCells, sheetOf } from './lines'
import { loadAdvisors, writtenValues } from './written-values'

const { importRows } = tables

type Shown = ReplyOf<typeof contract.imports.one>

/** How many values show what a column holds. */
const examples = 3

/** An import as its screen shows it; columns and values are told while they can still be changed. */
export async function showRun({ read, actor }: Pick<Asking, 'read' | 'actor'>, id: string): Promise<Shown> {
  const run = await loadRun(read, id)
  const mapping = run.mapping as unknown as Shown['mapping']
  const problem = mappingProblem(mapping)
  const groups = await read
    .select({ kind: importRows.kind, outcome: importRows.outcome, many: count() })
    .from(importRows)
    .where(eq(importRows.importRunId, id))
    .groupBy(importRows.kind, importRows.outcome)
  const [header] = await read
    .select({ record: importRows.record })
    .from(importRows)
    .where(and(eq(importRows.importRunId, id), eq(importRows.kind, 'header')))
  const sum = (rows: readonly { many: number }[]) => rows.reduce((total, { many }) => total + many, 0)
  const many = (outcome: string) => sum(groups.filter((group) => group.outcome === outcome))
  return {
    ...run,
    mapping,
    valueMaps: run.valueMaps as Shown['valueMaps'],
    headerRecord: header?.record ?? 1,
    kinds: Object.fromEntries(groups.map(({ kind }) => [kind, sum(groups.filter((group) => group.kind === kind))])),
    outcomes: {
      waiting: many('waiting'),
      created: many('created'),
      attached: many('attached'),
      skipped: many('skipped'),
      rejected: many('rejected'),
    },
    total: sum(groups),
    mappingProblem: problem && { code: problem, message: sentence(problem, {}, actor.language) },
    ...(run.status === 'mapping' ? await prepared(read, run) : { columns: namedOnly(run), values: [] }),
  }
}

function namedOnly({ header }: ImportRun): Shown['columns'] {
  const guesses = guessMapping(header)
  return header.map((name, column) => ({ name, guess: guesses[column] ?? 'ignored', examples: [] }))
}

async function prepared(read: Asking['read'], run: ImportRun): Promise<Pick<Shown, 'columns' | 'values'>> {
  const lines = await loadLines(read, run.id)
  const sheet = sheetOf(lines, headerOf(lines), run.mapping as unknown as Mapping)
  const people = peopleCells(
    lines.map(({ cells }) => cells),
    sheet,
  )
  const values = writtenValues(people, sheet, run.valueMaps as ValueMaps, await loadAdvisors(read))
  return { columns: namedOnly(run).map((column, at) => ({ ...column, examples: examplesOf(people, at) })), values }
}

function examplesOf(people: readonly (readonly string[])[], column: number): string[] {
  const found = new Set<string>()
  for (const cells of people) {
    const cell = cells[column] ?? ''
    if (!isNothing(cell)) found.add(plainLine(cell).slice(0, 100))
    if (found.size === examples) break
  }
  return [...found]
}
