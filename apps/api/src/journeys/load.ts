import { eq } from 'drizzle-orm'
import type { Command } from '../platform/http/actor'
import { one } from '../platform/http/records'
import { allow, Refused, refused } from '../platform/http/refused'
import { tables } from '../schema/tables'
import { servedJourneys, servedTracks } from './served'
import type { JourneyRow, TrackRow } from './standing'
import { ownersOfTrack, teamRefusal } from './team'

const { journeys } = tables

/** A journey to change: within the actor's scope (404), theirs to change (403), as they last saw it (409 with the current one). */
export async function loadJourney(command: Command, id: string, version: number): Promise<JourneyRow> {
  const row = await one(servedJourneys, command.tx, command, id)
  if (row.archivedAt) throw refused('already_binned')
  const journey = row as unknown as JourneyRow
  allow(await teamRefusal(command.tx, command, [journey]))
  if (row.version !== version) throw new Refused({ code: 'stale' }, row)
  return journey
}

/** Writes the fields of a journey that a command changes, its version with them. */
export async function writeJourney(command: Command, journey: JourneyRow, fields: Partial<JourneyRow>): Promise<void> {
  const { tx, now, actor } = command
  await tx
    .update(journeys)
    .set({ ...fields, updatedAt: now, updatedBy: actor.id || null, version: journey.version + 1 })
    .where(eq(journeys.id, journey.id))
}

/** A track to move or set aside, with the journeys it belongs to; the same refusals as for a journey. */
export async function loadTrack(command: Command, id: string, version: number): Promise<{ track: TrackRow; owners: JourneyRow[] }> {
  const row = await one(servedTracks, command.tx, command, id)
  if (row.archivedAt) throw refused('already_binned')
  const track = row as unknown as TrackRow
  const owners = await ownersOfTrack(command.tx, track)
  allow(await teamRefusal(command.tx, command, owners))
  if (row.version !== version) throw new Refused({ code: 'stale' }, row)
  return { track, owners }
}
