import { eq } from 'drizzle-orm'
import type { Command } from '../platform/http/actor'
import { tables } from '../schema/tables'
import { placeTrack } from './place-track'
import { loadPipelines, type StandingTrack, standingTracks } from './standing'

const { tasks, tracks } = tables

interface Joining {
  readonly former: string
  readonly joined: string
  /** Whether nobody is left in the former household. */
  readonly emptied: boolean
}

/**
 * The tracks of the household joined stay; one that is *sans objet* takes the other's state and step by a change of
 * step. The tracks of an emptied household go to the one joined where it has none, else to the bin, their tasks handed on.
 */
export async function joinTracks(command: Command, { former, joined, emptied }: Joining): Promise<void> {
  const { tx } = command
  const all = await standingTracks(tx, await loadPipelines(tx), { journeyIds: [], householdIds: [former, joined] })
  for (const other of all.filter(({ householdId }) => householdId === former)) {
    const kept = all.find((track) => track.householdId === joined && track.pipelineId === other.pipelineId)
    if (kept) await take(command, kept, other)
    if (!emptied) continue
    if (kept) await retire(command, other, kept.id)
    else await tx.update(tracks).set({ householdId: joined }).where(eq(tracks.id, other.id))
  }
}

async function take(command: Command, kept: StandingTrack, other: StandingTrack): Promise<void> {
  if (kept.state !== 'not_needed' || other.state === 'not_needed') return
  await placeTrack(command, kept, { state: other.state, step: other.step, reason: other.dropReason })
  const { waitingFor, waitingSince, ownerId, resolution } = other
  await command.tx.update(tracks).set({ waitingFor, waitingSince, ownerId, resolution }).where(eq(tracks.id, kept.id))
}

async function retire({ tx, now }: Command, other: StandingTrack, keptId: string): Promise<void> {
  await tx.update(tasks).set({ trackId: keptId }).where(eq(tasks.trackId, other.id))
  await tx.update(tracks).set({ archivedAt: now }).where(eq(tracks.id, other.id))
}
