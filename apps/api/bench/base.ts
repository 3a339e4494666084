import { communes, epcis, territoryYear } from '@ancrage/reference/territory'
import { v7 } from 'uuid'
import { keepAllEntries } from '../src/phases/keep-entries'
import type { Command } from '../src/platform/http/actor'
import { openStore, type Queries, type Store } from '../src/platform/store/store'
import { tables } from '../src/schema/tables'
import { createSite } from '../src/site/create-site'
import { hashPassword } from '../src/users/password'
import { historiesOf } from './history'
import { advisors, blank, startedAt, yesterday } from './keys'
import { peopleOf } from './people'

/** Who asks, by mail; each of the six advisors has a sixth of the journeys. */
export const account = { email: 'advisor1@ancrage.example', password: 'un mot de passe du banc' }

/** Rows of a statement, under the parameters that the engine takes; people of a transaction. */
const rowsAtOnce = 200
const peopleAtOnce = 2_000

/** Makes the base of the bench: so many people, each with a journey, its six tracks, five exchanges and three tasks. */
export async function makeBase(file: string, people: number): Promise<void> {
  const store = await openStore({ databaseUrl: `file:${file}`, clock: () => startedAt })
  const steps = await openSite(store)
  for (let from = 0; from < people; from += peopleAtOnce) {
    const some = peopleOf(from, Math.min(from + peopleAtOnce, people))
    const { members, tracks, changes, interactions, tasks, households, journeys } = historiesOf(some, steps)
    await store.write(async (tx) => {
      await insert(tx, tables.households, households)
      await insert(tx, tables.people, some)
      await insert(tx, tables.journeys, journeys)
      await insert(tx, tables.journeyMembers, members)
      await insert(tx, tables.tracks, tracks)
      await insert(tx, tables.stepChanges, changes)
      await insert(tx, tables.interactions, interactions)
      await insert(tx, tables.tasks, tasks)
    })
  }
  await store.write((tx) => keepAllEntries({ tx }))
  await store.close()
}

/** A step as histories walk through it. */
export type Step = Pick<typeof tables.steps.$inferSelect, 'id' | 'pipelineId' | 'milestone'> & { readonly pipelineKey: string }

async function openSite(store: Store): Promise<Step[]> {
  const passwordHash = await hashPassword(account.password)
  const territory = { year: territoryYear, communes: communes().filter(({ departement }) => departement === '88'), epcis: epcis() }
  return store.write(async (tx) => {
    const actor = { id: '', name: '', roles: [], language: 'fr' } as const
    const command: Command = { tx, actor, now: startedAt, today: yesterday, newId: () => v7(), requestId: null }
    await createSite(command, { departement: '88', territory })
    const users = Array.from({ length: advisors }, (_, index) => ({
      ...blank('user', index),
      email: `advisor${index + 1}@ancrage.example`,
      name: `Advisor ${index + 1}`,
      roles: ['advisor' as const],
      language: 'fr' as const,
      passwordHash,
    }))
    await insert(tx, tables.users, users)
    const known = await tx.select({ id: tables.pipelines.id, key: tables.pipelines.key }).from(tables.pipelines)
    const steps = await tx.select().from(tables.steps).orderBy(tables.steps.pipelineId, tables.steps.position)
    return steps.map((step) => ({ ...step, pipelineKey: known.find(({ id }) => id === step.pipelineId)?.key ?? '' }))
  })
}

async function insert<T extends (typeof tables)[keyof typeof tables]>(
  tx: Queries,
  table: T,
  rows: readonly T['$inferInsert'][],
): Promise<void> {
  for (let at = 0; at < rows.length; at += rowsAtOnce) await tx.insert(table).values(rows.slice(at, at + rowsAtOnce) as never)
}
