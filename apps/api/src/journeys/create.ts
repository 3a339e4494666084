import { and, desc, eq, gte, lt, sql } from 'drizzle-orm'
import type { Command } from '../platform/http/actor'
import type { Row } from '../platform/http/served'
import { tables } from '../schema/tables'
import { journeySearch } from './derived'
import { makeTrack } from './place-track'
import { loadPipelines } from './standing'

const { households, journeys, people } = tables

/** What a new journey starts with: its number, its person's household (made if there is none), the status of a lead. */
export async function firstColumns(command: Command, { personId }: Row): Promise<Record<string, unknown>> {
  const { tx } = command
  const [person] = await tx
    .select()
    .from(people)
    .where(eq(people.id, String(personId)))
  if (!person) return {}
  const number = await nextNumber(command)
  return {
    number,
    householdId: person.householdId ?? (await makeHousehold(command, person.id)),
    status: 'to_qualify',
    advisorId: null,
    openedOn: null,
    holdUntilOn: null,
    holdReason: null,
    phase: null,
    phaseSince: null,
    plannedUntilOn: null,
    search: journeySearch(person.search, number),
  }
}

/** A new contact has its contact track only. */
export async function makeContactTrack(command: Command, journeyId: string): Promise<void> {
  const contact = (await loadPipelines(command.tx)).find(({ key }) => key === 'contact')
  if (contact) await makeTrack(command, contact, { journeyId, state: 'open' })
}

/** `2026-0042`: the year it is created in, then the next of that year; numbers in the bin are not given again. */
async function nextNumber({ tx, today }: Command): Promise<string> {
  const year = today.slice(0, 4)
  const [last] = await tx
    .select({ number: journeys.number })
    .from(journeys)
    .where(and(gte(journeys.number, `${year}-`), lt(journeys.number, `${year}.`)))
    .orderBy(desc(sql`length(${journeys.number})`), desc(journeys.number))
    .limit(1)
  const next = Number(last?.number.slice(5) ?? 0) + 1
  return `${year}-${String(next).padStart(4, '0')}`
}

async function makeHousehold({ tx, newId, now, actor }: Command, personId: string): Promise<string> {
  const id = newId()
  const by = actor.id || null
  await tx.insert(households).values({ id, createdAt: now, createdBy: by, updatedAt: now, updatedBy: by, version: 1 })
  await tx
    .update(people)
    .set({ householdId: id, updatedAt: now, updatedBy: by, version: sql`${people.version} + 1` })
    .where(eq(people.id, personId))
  return id
}
