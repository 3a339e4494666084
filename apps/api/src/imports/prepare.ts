import type { contract } from '@ancrage/contract/index'
import type { BodyOf } from '@ancrage/contract/route'
import { columnNames } from '@ancrage/domain/imports/header'
import type { ValueMaps } from '@ancrage/domain/imports/lookups'
import { guessMapping, mappingProblem } from '@ancrage/domain/imports/mapping'
import { recordKind } from '@ancrage/domain/imports/record-kind'
import { and, eq, inArray } from 'drizzle-orm'
import { changesBetween, record } from '../audit/record'
import type { Command } from '../platform/http/actor'
import { Refused, refused } from '../platform/http/refused'
import type { Queries } from '../platform/store/store'
import { tables } from '../schema/tables'
import { headerOf, type ImportLine, loadLines, loadRun, peopleCells, sheetOf } from './lines'
import { checkValues, loadAdvisors, withAdvisors } from './written-values'

const { importRows, importRuns } = tables
const batch = 500

/** Changes how an import is read: its header (whose columns are then guessed anew), its mapping, its values. */
export async function prepare(command: Command, id: string, body: BodyOf<typeof contract.imports.prepare>): Promise<void> {
  const { tx, actor, now } = command
  const run = await loadRun(tx, id)
  if (run.status !== 'mapping') throw refused('import_started')
  if (run.version !== body.version) throw new Refused({ code: 'stale' })
  const lines = await loadLines(tx, id)
  const headerAt = body.headerRecord === undefined ? headerOf(lines) : body.headerRecord - 1
  const header = columnNames(lines[headerAt]?.cells ?? [])
  if (header.length === 0) throw refused('import_no_such_record', {}, { headerRecord: 'import_no_such_record' })
  const isMoved = headerAt !== headerOf(lines)
  const mapping = body.mapping ?? (isMoved ? guessMapping(header) : (run.mapping as ReturnType<typeof guessMapping>))
  if (mapping.length !== header.length) throw refused('import_mapping_length', {}, { mapping: 'import_mapping_length' })
  if (body.mapping && mappingProblem(mapping) === 'mapping_field_twice')
    throw refused('mapping_field_twice', {}, { mapping: 'mapping_field_twice' })
  const team = await loadAdvisors(tx)
  const given: ValueMaps = { ...run.valueMaps, ...body.valueMaps }
  checkValues(body.valueMaps ?? {}, team)
  const sheet = sheetOf(lines, headerAt, mapping)
  const records = lines.map(({ cells }) => cells)
  const valueMaps = { ...withAdvisors(given, peopleCells(records, sheet), sheet, team) }
  await tx
    .update(importRuns)
    .set({ header, mapping: [...mapping], valueMaps, updatedAt: now, updatedBy: actor.id, version: run.version + 1 })
    .where(and(eq(importRuns.id, id), eq(importRuns.version, run.version)))
  await rewriteKinds(tx, lines, (line, at) => recordKind(line.cells, at, sheet).kind)
  await record(command, {
    action: 'import.updated',
    subject: { resource: 'imports', id },
    changes: changesBetween({ header: run.header, mapping: run.mapping, valueMaps: run.valueMaps }, { header, mapping, valueMaps }),
  })
}

async function rewriteKinds(tx: Queries, lines: readonly ImportLine[], kindOf: (line: ImportLine, at: number) => string): Promise<void> {
  const changed = new Map<string, string[]>()
  for (const [at, line] of lines.entries()) {
    const kind = kindOf(line, at)
    if (kind !== line.kind) changed.set(kind, [...(changed.get(kind) ?? []), line.id])
  }
  for (const [kind, ids] of changed) {
    for (let from = 0; from < ids.length; from += batch) {
      await tx
        .update(importRows)
        .set({ kind })
        .where(inArray(importRows.id, ids.slice(from, from + batch)))
    }
  }
}
