import { journeyCommandRefusal, transitions } from '@ancrage/domain/journeys/commands'
import { record } from '../audit/record'
import type { Command } from '../platform/http/actor'
import { allow } from '../platform/http/refused'
import { requireAdvisor, setReferent } from './assign'
import { refreshPhase, refreshPlanned } from './derived'
import { followApplications } from './follow-applications'
import { followOpenNeeds, makeMissingTracks, settleHousehold } from './household-tracks'
import { loadJourney, writeJourney } from './load'
import { takePlaybooks } from './plan/take-playbooks'
import type { JourneyRow } from './standing'

interface Opening {
  readonly version: number
  readonly advisorId: string
  readonly type?: JourneyRow['type'] | undefined
  /** Whether it follows the playbooks of its type: not what is told after the fact. */
  readonly withPlan?: boolean
}

/** Makes a new contact an active journey, followed by someone: its other tracks are made, its household's shared, its plan begun. */
export async function openJourney(command: Command, id: string, { version, advisorId, type, withPlan = true }: Opening): Promise<void> {
  const journey = await loadJourney(command, id, version)
  allow(journeyCommandRefusal(journey, { name: 'open' }, { today: command.today, phase: journey.phase }))
  await requireAdvisor(command, advisorId, 'advisorId')
  await setReferent(command, id, advisorId)
  const { to: status } = transitions.open
  await writeJourney(command, journey, { status, advisorId, openedOn: command.today, ...(type && { type }) })
  await makeMissingTracks(command, journey)
  await settleHousehold(command, journey.householdId)
  await followOpenNeeds(command, journey.householdId)
  await followApplications(command, id)
  await refreshPhase(command, id)
  await refreshPlanned(command, [id])
  if (withPlan) await takePlaybooks(command, { id, type: type ?? journey.type })
  await record(command, {
    action: 'journey.opened',
    subject: { resource: 'journeys', id },
    changes: { status: [journey.status, status], advisorId: [journey.advisorId, advisorId] },
  })
}
