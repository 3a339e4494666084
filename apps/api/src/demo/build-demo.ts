import { addDays, type Clock, type Day, dayOf, type Instant, startOf } from '@ancrage/domain/kernel/day'
import { workedFrom } from '@ancrage/reference/working-days'
import { lt } from 'drizzle-orm'
import { runRules } from '../follow-ups/run-rules'
import type { Command } from '../platform/http/actor'
import type { Store } from '../platform/store/store'
import { tables } from '../schema/tables'
import { hashPassword } from '../users/password'
import { accounts, type Colleague } from './accounts'
import { writeAids } from './aids/write-aids'
import { answerOldMarks } from './answer-old-marks'
import { writeAreas } from './areas'
import { at } from './calendar'
import type { Deed } from './deeds'
import { writeDepartures } from './departures'
import { planStart } from './eras'
import { furnish } from './furnish'
import { writeMeetings } from './meetings'
import { type Cast, performers } from './perform'
import { planDemo } from './plan'
import { stopPastFigures } from './reports'

const { notices } = tables

interface DemoDeps {
  /** An empty, migrated base. */
  readonly store: Store
  readonly clock: Clock
  readonly newId: () => string
  /** Of every account. */
  readonly password: string
}

/** Deeds done in one transaction. */
const chunk = 400

/**
 * Fills an empty base with the demonstration: each deed of the plan by the service's own command, at the moment and by
 * the person the plan says; then the follow-up rules speak, as on a worked morning. Throws `Refused` if a rule refuses one: then the plan is at fault.
 */
export async function buildDemo({ store, clock, newId, password }: DemoDeps): Promise<void> {
  const passwordHash = await hashPassword(password)
  const nobody = { id: '', name: '', roles: [], language: 'fr' } as const
  const start = at(planStart, '08:00')
  const furnished = await store.write((tx) =>
    furnish({ tx, actor: nobody, now: start, today: dayOf(start), newId, requestId: null }, passwordHash),
  )
  const cast: Cast = { ...furnished, people: new Map(), journeys: new Map(), members: new Map(), tasks: new Map() }
  const { deeds, aids } = planDemo(dayOf(clock()))
  for (let from = 0; from < deeds.length; from += chunk) {
    await store.write(async (tx) => {
      for (const deed of deeds.slice(from, from + chunk)) await perform(commandOf(deed, { tx, newId, cast }), deed, cast)
    })
  }
  const now = clock()
  const anne = { id: cast.accounts.anne, name: accounts.anne.name, roles: accounts.anne.roles, language: 'fr' } as const
  await store.write((tx) => writeAreas({ tx, actor: anne, now, today: dayOf(now), newId, requestId: null }))
  await store.write((tx) => writeAids({ tx, actor: anne, now, today: dayOf(now), newId, requestId: null }, aids, cast))
  await store.write((tx) => writeMeetings({ tx, newId, today: dayOf(now) }, cast.accounts))
  await store.write(async (tx) => {
    const command = { tx, actor: nobody, now, today: workedFrom(dayOf(now)), newId, requestId: null }
    await answerOldMarks(command)
    await writeDepartures({ ...command, actor: anne })
    await runRules(command)
  })
  await store.write((tx) => stopPastFigures({ tx, newId, today: dayOf(now) }, cast.accounts))
  await store.write((tx) => readOldNotices(tx, dayOf(clock())))
}

/** Days of notices still new when the demonstration opens, and kept at all. */
const newDays = 3
const keptDays = 30

/** Years of notices are history: only those of the last days are still new. */
async function readOldNotices(tx: Command['tx'], today: Day): Promise<void> {
  await tx.delete(notices).where(lt(notices.at, startOf(addDays(today, -keptDays))))
  await tx
    .update(notices)
    .set({ readAt: notices.at, mailedAt: notices.at })
    .where(lt(notices.at, startOf(addDays(today, -newDays))))
}

async function perform(command: Command, deed: Deed, cast: Cast): Promise<void> {
  try {
    await performers[deed.do](command, deed as never, cast)
  } catch (error) {
    throw new Error(`Refused on ${deed.at}: ${JSON.stringify(deed)}`, { cause: error })
  }
}

function commandOf(
  { at: now, by }: { at: Instant; by: Colleague },
  { tx, newId, cast }: Pick<Command, 'tx' | 'newId'> & { cast: Cast },
): Command {
  const { name, roles } = accounts[by]
  return { tx, newId, now, today: dayOf(now), actor: { id: cast.accounts[by], name, roles, language: 'fr' }, requestId: null }
}
