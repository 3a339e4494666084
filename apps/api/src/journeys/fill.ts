import type { fill as fillSchema } from '@ancrage/contract/journeys'
import { pipelineOfNeed } from '@ancrage/domain/people/household'
import { and, count, eq, inArray, isNull, sql } from 'drizzle-orm'
import type { z } from 'zod'
import { changesBetween, record } from '../audit/record'
import type { Command } from '../platform/http/actor'
import { refused } from '../platform/http/refused'
import { tables } from '../schema/tables'
import type { JourneyRow, StandingTrack } from './standing'

const { communes, journeys, journeyTargetCommunes, needs } = tables

export type Fill = z.output<typeof fillSchema>

/** Writes what a move brings with it beside the track: the journey's target, the needs it resolves. */
export async function applyFill(command: Command, track: StandingTrack, owners: readonly JourneyRow[], fill: Fill): Promise<void> {
  const [journey] = owners
  if (journey && track.journeyId) await aim(command, journey, fill)
  if (fill.resolveNeeds && track.householdId) await resolveNeeds(command, track.householdId, track.pipeline.key)
}

/** Refuses communes that are not in the code, or outside the territory where the registry wants ours. */
export async function requireCommunes(
  { tx }: Command,
  codes: readonly string[],
  { field, ours }: { field: string; ours: boolean },
): Promise<void> {
  if (codes.length === 0) return
  const [found] = await tx
    .select({ known: count(), ours: sql<number>`sum(${communes.inTerritory})` })
    .from(communes)
    .where(inArray(communes.code, [...codes]))
  const wanted = new Set(codes).size
  if ((found?.known ?? 0) < wanted) throw refused('invalid', {}, { [field]: 'unknown_commune' })
  if (ours && Number(found?.ours ?? 0) < wanted) throw refused('commune_outside_territory', {}, { [field]: 'commune_outside_territory' })
}

async function aim(command: Command, journey: JourneyRow, { targetOn, targetCommuneCodes }: Fill): Promise<void> {
  if (targetOn === undefined && targetCommuneCodes === undefined) return
  const { tx, now, actor } = command
  if (targetCommuneCodes) {
    await requireCommunes(command, targetCommuneCodes, { field: 'fill.targetCommuneCodes', ours: false })
    await tx.delete(journeyTargetCommunes).where(eq(journeyTargetCommunes.journeyId, journey.id))
    const rows = [...new Set(targetCommuneCodes)].map((communeCode) => ({ journeyId: journey.id, communeCode }))
    await tx.insert(journeyTargetCommunes).values(rows)
  }
  await tx
    .update(journeys)
    .set({ ...(targetOn && { targetOn }), updatedAt: now, updatedBy: actor.id || null, version: journey.version + 1 })
    .where(eq(journeys.id, journey.id))
  await record(command, {
    action: 'journey.updated',
    subject: { resource: 'journeys', id: journey.id },
    changes: {
      ...(targetOn && changesBetween({ targetOn: journey.targetOn }, { targetOn })),
      ...(targetCommuneCodes && { targetCommuneCodes: [null, targetCommuneCodes] }),
    },
  })
}

async function resolveNeeds(command: Command, householdId: string, pipelineKey: string): Promise<void> {
  const { tx, now, actor } = command
  const kinds = (Object.keys(pipelineOfNeed) as (keyof typeof pipelineOfNeed)[]).filter((kind) => pipelineOfNeed[kind] === pipelineKey)
  const resolved = await tx
    .update(needs)
    .set({ status: 'resolved', updatedAt: now, updatedBy: actor.id || null, version: sql`${needs.version} + 1` })
    .where(and(eq(needs.householdId, householdId), inArray(needs.kind, kinds), eq(needs.status, 'open'), isNull(needs.archivedAt)))
    .returning({ id: needs.id })
  for (const { id } of resolved) {
    await record(command, { action: 'need.updated', subject: { resource: 'needs', id }, changes: { status: ['open', 'resolved'] } })
  }
}
