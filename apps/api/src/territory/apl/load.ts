import type { AplGroup } from '@ancrage/domain/territory/area'
import { and, eq } from 'drizzle-orm'
import { record } from '../../audit/record'
import type { Command } from '../../platform/http/actor'
import { allow, notFound } from '../../platform/http/refused'
import { inBatches } from '../../platform/store/batches'
import { tables } from '../../schema/tables'
import { judgeApl } from './judge'
import type { AplReading } from './read-apl'

const { aplValues } = tables

/** Which values: of a profession and a year. */
interface Vintage {
  readonly professionGroup: AplGroup
  readonly year: number
}

/**
 * Loads the APL of a profession and a year, in place of what was loaded of them. The same again changes nothing.
 * @throws Refused where the file can't be read.
 */
export async function loadApl(
  command: Command,
  bytes: Buffer,
  { source, ...reading }: AplReading & { readonly source: string },
): Promise<{ written: number; ended: number }> {
  const { read, before, isLoaded } = await judgeApl(command.tx, bytes, reading)
  allow(read.problem)
  const { group: professionGroup, year, values } = read
  if (isLoaded || professionGroup === null || year === null) return { written: 0, ended: 0 }
  await drop(command, { professionGroup, year })
  const rows = [...values].map(([communeCode, value]) => ({ id: command.newId(), professionGroup, year, communeCode, ...value, source }))
  for (const batch of inBatches(rows)) await command.tx.insert(aplValues).values(batch)
  await record(command, {
    action: 'apl.loaded',
    subject: { resource: 'apl', id: null },
    changes: { professionGroup: [null, professionGroup], year: [null, year], source: [null, source], communes: [before.size, rows.length] },
  })
  return { written: rows.length, ended: before.size }
}

/** Takes back the APL of a profession and a year. */
export async function withdrawApl(command: Command, vintage: Vintage): Promise<void> {
  const dropped = await drop(command, vintage)
  if (dropped === 0) throw notFound()
  await record(command, {
    action: 'apl.withdrawn',
    subject: { resource: 'apl', id: null },
    changes: { professionGroup: [vintage.professionGroup, null], year: [vintage.year, null], communes: [dropped, 0] },
  })
}

async function drop({ tx }: Command, { professionGroup, year }: Vintage): Promise<number> {
  const dropped = await tx
    .delete(aplValues)
    .where(and(eq(aplValues.professionGroup, professionGroup), eq(aplValues.year, year)))
    .returning({ id: aplValues.id })
  return dropped.length
}
