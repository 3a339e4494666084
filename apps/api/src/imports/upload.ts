import { createHash } from 'node:crypto'
import { record } from '../audit/record'
import type { Command } from '../platform/http/actor'
import { tables } from '../schema/tables'
import type { ReadFile } from './read-file'
import { loadAdvisors, withAdvisors } from './written-values'

const { importRows, importRuns } = tables

/** Rows of one insert: engines bound the parameters of a statement. */
const batch = 500

/** Keeps a file that was read, with the mapping guessed; gives the id of its import. Nobody is created yet. */
export async function keepFile(
  command: Command,
  file: ReadFile,
  { fileName, bytes }: { fileName: string; bytes: Buffer },
): Promise<{ id: string }> {
  const { tx, now, actor, newId } = command
  const { records, sheet, kinds } = file
  const people = records.filter((_, at) => kinds[at] === 'person').map(({ cells }) => cells)
  const id = newId()
  await tx.insert(importRuns).values({
    id,
    createdAt: now,
    createdBy: actor.id,
    updatedAt: now,
    updatedBy: actor.id,
    version: 1,
    fileName,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    encoding: file.encoding,
    separator: file.separator,
    header: [...sheet.names],
    mapping: [...sheet.mapping],
    valueMaps: { ...withAdvisors({}, people, sheet, await loadAdvisors(tx)) },
    status: 'mapping',
  })
  for (let from = 0; from < records.length; from += batch) {
    await tx.insert(importRows).values(
      records.slice(from, from + batch).map(({ cells, line }, index) => ({
        id: newId(),
        importRunId: id,
        record: from + index + 1,
        line,
        kind: kinds[from + index] ?? 'person',
        cells: [...cells],
        outcome: 'waiting' as const,
        warnings: [],
      })),
    )
  }
  await record(command, { action: 'import.created', subject: { resource: 'imports', id }, changes: { fileName: [null, fileName] } })
  return { id }
}
