import type { contours as promised } from '@ancrage/contract/contours'
import type { BodyOf } from '@ancrage/contract/route'
import { and, count, eq, inArray } from 'drizzle-orm'
import { record } from '../audit/record'
import type { Command } from '../platform/http/actor'
import { notFound, refused } from '../platform/http/refused'
import { tables } from '../schema/tables'

const { contours, epcis } = tables

/**
 * Keeps the outlines of some EPCI: they are drawn from now on.
 * @throws Refused where one is of no EPCI of the territory.
 */
export async function loadContours(command: Command, { name, attribution, shapes }: BodyOf<typeof promised.load>): Promise<{ id: string }> {
  const { tx, newId, now } = command
  const codes = Object.keys(shapes)
  const [ours] = await tx
    .select({ n: count() })
    .from(epcis)
    .where(and(inArray(epcis.code, codes), eq(epcis.inTerritory, true)))
  if (ours?.n !== codes.length) throw refused('invalid', {}, { shapes: 'not_in_list' })
  const id = newId()
  await tx.insert(contours).values({ id, name, attribution, at: now, shapes })
  await record(command, {
    action: 'contours.loaded',
    subject: { resource: 'contours', id },
    changes: { name: [null, name], attribution: [null, attribution], epcis: [null, codes.length] },
  })
  return { id }
}

/** Takes outlines back. */
export async function withdrawContours(command: Command, id: string): Promise<{ id: string }> {
  const [gone] = await command.tx.delete(contours).where(eq(contours.id, id)).returning({ name: contours.name })
  if (!gone) throw notFound()
  await record(command, { action: 'contours.withdrawn', subject: { resource: 'contours', id }, changes: { name: [gone.name, null] } })
  return { id }
}
