import { type JourneyCommand, journeyCommandRefusal, transitions } from '@ancrage/domain/journeys/commands'
import type { Day } from '@ancrage/domain/kernel/day'
import { record } from '../audit/record'
import type { Command } from '../platform/http/actor'
import { allow } from '../platform/http/refused'
import { loadJourney, writeJourney } from './load'
import type { JourneyRow } from './standing'

type Pause = Exclude<JourneyCommand, { name: 'close' }> & { name: 'hold' | 'wait' | 'resume' }

/** Puts a journey on hold until a day, with a reason. It stays on the boards, movable, and is never stalled. */
export async function holdJourney(command: Command, id: string, body: { version: number; untilOn: Day; reason: string }): Promise<void> {
  const { version, untilOn, reason } = body
  await change(command, { id, version, action: 'held' }, { name: 'hold', untilOn, reason }, { holdUntilOn: untilOn, holdReason: reason })
}

/** Puts a journey on the waiting list. */
export async function waitJourney(
  command: Command,
  id: string,
  { version, reason }: { version: number; reason: string | null },
): Promise<void> {
  await change(command, { id, version, action: 'queued', reason }, { name: 'wait' }, { holdUntilOn: null, holdReason: null })
}

/** Takes a journey back to work. */
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
  allow(journeyCommandRefusal(journey.status, pause, { today: command.today, phase: journey.phase }))
  const status = transitions[pause.name].to
  await writeJourney(command, journey, { status, ...fields })
  await record(command, {
    action: `journey.${asked.action}`,
    subject: { resource: 'journeys', id: asked.id },
    changes: {
      status: [journey.status, status],
      ...(fields.holdUntilOn !== journey.holdUntilOn && { holdUntilOn: [journey.holdUntilOn, fields.holdUntilOn] }),
      ...(asked.reason && { reason: [null, asked.reason] }),
    },
  })
}
