import { type Clock, dayOf, type Instant } from '@ancrage/domain/kernel/day'
import type { Command } from '../platform/http/actor'
import type { Store } from '../platform/store/store'
import { hashPassword } from '../users/password'
import { accounts, type Colleague } from './accounts'
import { at } from './calendar'
import type { Deed } from './deeds'
import { planStart } from './eras'
import { furnish } from './furnish'
import { type Cast, performers } from './perform'
import { planDemo } from './plan'

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
 * the person the plan says. Throws `Refused` if a rule refuses one: then the plan is at fault.
 */
export async function buildDemo({ store, clock, newId, password }: DemoDeps): Promise<void> {
  const passwordHash = await hashPassword(password)
  const nobody = { id: '', name: '', roles: [], language: 'fr' } as const
  const start = at(planStart, '08:00')
  const furnished = await store.write((tx) =>
    furnish({ tx, actor: nobody, now: start, today: dayOf(start), newId, requestId: null }, passwordHash),
  )
  const cast: Cast = { ...furnished, people: new Map(), journeys: new Map(), members: new Map(), tasks: new Map() }
  const deeds = planDemo(dayOf(clock()))
  for (let from = 0; from < deeds.length; from += chunk) {
    await store.write(async (tx) => {
      for (const deed of deeds.slice(from, from + chunk)) await perform(commandOf(deed, { tx, newId, cast }), deed, cast)
    })
  }
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
