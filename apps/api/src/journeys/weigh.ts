import { changesBetween, record } from '../audit/record'
import type { Command } from '../platform/http/actor'
import { refused } from '../platform/http/refused'
import { keepPlace, type Place, placeOf } from '../waiting-list/entries'
import { loadJourney, writeJourney } from './load'

const nowhere: Place = { reasons: [], adjustment: 0, adjustmentReason: null }

/**
 * Changes what places a journey on the waiting list: the criteria it meets, and points given by hand, whose reason the
 * journal keeps with who decided.
 */
export async function weighJourney(command: Command, id: string, { version, ...given }: Place & { version: number }): Promise<void> {
  const journey = await loadJourney(command, id, version)
  if (journey.status !== 'waiting_list') throw refused('journey_status', { command: 'weigh', status: journey.status })
  const { reasons, adjustment, adjustmentReason } = (await placeOf(command, id)) ?? nowhere
  const after = await keepPlace(command, id, given)
  await writeJourney(command, journey, {})
  await record(command, {
    action: 'journey.weighed',
    subject: { resource: 'journeys', id },
    changes: changesBetween({ reasons, adjustment, adjustmentReason }, { ...after }),
  })
}
