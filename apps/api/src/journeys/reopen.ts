import { journeyCommandRefusal, statusAfter } from '@ancrage/domain/journeys/commands'
import { and, eq, isNull } from 'drizzle-orm'
import { record } from '../audit/record'
import type { Command } from '../platform/http/actor'
import { allow } from '../platform/http/refused'
import { tables } from '../schema/tables'
import { journeysOfHousehold } from './close'
import { refreshPhase, refreshPlanned } from './derived'
import { followApplications } from './follow-applications'
import { makeMissingTracks, settleHousehold } from './household-tracks'
import { loadJourney, writeJourney } from './load'

const { journeyClosures, tracks } = tables

/**
 * Opens a closed journey again: its tracks thaw where they stood, and its closure stays in the history. A new contact
 * closed before any journey was opened is a new contact again. Pipelines added or edited meanwhile are made good.
 */
export async function reopenJourney(command: Command, id: string, { version }: { version: number }): Promise<void> {
  const { tx, today } = command
  const journey = await loadJourney(command, id, version)
  allow(journeyCommandRefusal(journey, { name: 'reopen' }, { today, phase: journey.phase }))
  const status = statusAfter('reopen', journey)
  await writeJourney(command, journey, { status })
  await tx
    .update(journeyClosures)
    .set({ reopenedOn: today })
    .where(and(eq(journeyClosures.journeyId, id), isNull(journeyClosures.reopenedOn)))
  await tx.update(tracks).set({ frozenAt: null }).where(eq(tracks.journeyId, id))
  if (status === 'active') await makeMissingTracks(command, journey)
  await settleHousehold(command, journey.householdId)
  await followApplications(command, id)
  await refreshPhase(command, id)
  await refreshPlanned(command, await journeysOfHousehold(command, journey.householdId))
  await record(command, {
    action: 'journey.reopened',
    subject: { resource: 'journeys', id },
    changes: { status: [journey.status, status] },
  })
}
