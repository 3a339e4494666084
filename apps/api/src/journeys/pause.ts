import { type JourneyCommand, journeyCommandRefusal, statusAfter } from '@ancrage/domain/journeys/commands'
import type { Day } from '@ancrage/domain/kernel/day'
import { record } from '../audit/record'
import type { Command } from '../platform/http/actor'
import { allow } from '../platform/http/refused'
import { keepPlace, leaveList } from '../waiting-list/entries'
import { requireAdvisor, setReferent } from './assign'
import { loadJourney, writeJourney } from './load'
import { followPlan } from './plan/follow-plan'
import type { JourneyRow } from './standing'

type Pause = Exclude<JourneyCommand, { name: 'close' }> & { name: 'hold' | 'wait' | 'resume' }

/**
 * Puts a journey on hold until a day, with a reason. It stays on the boards, movable, and is never stalled. A new contact
 * that nobody follows is then followed by whoever sets it aside: its wake-up is theirs.
 */
export async function holdJourney(command: Command, id: string, body: { version: number; untilOn: Day; reason: string }): Promise<void> {
  const { version, untilOn, reason } = body
  await change(command, { id, version, action: 'held' }, { name: 'hold', untilOn, reason }, { holdUntilOn: untilOn, holdReason: reason })
}

/** Puts a journey on the waiting list, for the criteria it meets. */
export async function waitJourney(
  command: Command,
  id: string,
  { version, reasons = [], reason }: { version: number; reasons?: string[]; reason: string | null },
): Promise<void> {
  await change(command, { id, version, action: 'queued', reason }, { name: 'wait' }, { holdUntilOn: null, holdReason: null })
  await keepPlace(command, id, { reasons, adjustment: 0, adjustmentReason: null })
}

/** Takes a journey back to work; a new contact set aside is a new contact again. */
export async function resumeJourney(command: Command, id: string, { version }: { version: number }): Promise<void> {
  await change(command, { id, version, action: 'resumed' }, { name: 'resume' }, { holdUntilOn: null, holdReason: null })
}

interface Asked {
  readonly id: string
  readonly version: number
  readonly action: string
  readonly reason?: string | null
}

async function change(command: Command, asked: Asked, pause: Pause, fields: Partial<JourneyRow>): Promise<void> {
  const journey = await loadJourney(command, asked.id, asked.version)
  allow(journeyCommandRefusal(journey, pause, { today: command.today, phase: journey.phase }))
  const status = statusAfter(pause.name, journey)
  const advisorId = journey.advisorId ?? (await takeOver(command, asked.id))
  await leaveList(command, asked.id)
  await writeJourney(command, journey, { status, advisorId, ...fields })
  await followPlan(command, [asked.id])
  await record(command, {
    action: `journey.${asked.action}`,
    subject: { resource: 'journeys', id: asked.id },
    changes: {
      status: [journey.status, status],
      ...(advisorId !== journey.advisorId && { advisorId: [journey.advisorId, advisorId] }),
      ...(fields.holdUntilOn !== journey.holdUntilOn && { holdUntilOn: [journey.holdUntilOn, fields.holdUntilOn] }),
      ...(asked.reason && { reason: [null, asked.reason] }),
    },
  })
}

async function takeOver(command: Command, journeyId: string): Promise<string> {
  await requireAdvisor(command, command.actor.id, 'advisorId')
  await setReferent(command, journeyId, command.actor.id)
  return command.actor.id
}
