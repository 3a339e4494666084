import { contract } from '@ancrage/contract/index'
import type { Mapping } from '@ancrage/domain/imports/target-fields'
import { and, desc, eq, isNull, sql } from 'drizzle-orm'
import { noteExchange } from '../interactions/note-exchange'
import { servedJourneys } from '../journeys/served'
import { servedPeople } from '../people/routes'
import type { Command } from '../platform/http/actor'
import { notFound } from '../platform/http/refused'
import { create } from '../platform/http/write'
import { tables } from '../schema/tables'
import type { ImportLine } from './lines'
import { noteOf, type PersonRow } from './note'
import { journeyOf } from './plan'

const { interactions, journeys, people } = tables

/** The longest text of one note. */
const noteLength = 50_000

/** What a workbook does not say of an exchange; none of it for a note. */
const blank = { occurredTime: null, medium: null, direction: null, outcome: null, durationMinutes: null, visibility: 'team' } as const

/** Who and what a line gave. */
export interface Given {
  readonly outcome: 'created' | 'attached'
  readonly personId: string
  readonly journeyId: string
}

/** Makes a person, with their journey, exchange and note, of a line that tells of someone new. */
export async function createFrom(command: Command, line: ImportLine, row: PersonRow, mapping: Mapping): Promise<Given> {
  const { usageName: _, ...written } = row.person
  const person = await create(servedPeople, command, contract.people.create.parse(written))
  const journeyId = await openJourney(command, person.id, row)
  const given = { outcome: 'created', personId: person.id, journeyId } as const
  await noteExchangeOf(command, given, row)
  await noteTexts(command, given, noteOf(row, { cells: line.cells, mapping }, null, command.actor.language))
  return given
}

/**
 * Brings a line to the person it surely tells of: no second person, no second journey; what their record does not say
 * is noted, once however often the line comes back.
 */
export async function attachTo(command: Command, personId: string, line: ImportLine, row: PersonRow, mapping: Mapping): Promise<Given> {
  const [person] = await command.tx.select().from(people).where(eq(people.id, personId))
  if (!person) throw notFound()
  const journeyId = (await latestJourney(command, personId)) ?? (await openJourney(command, personId, row))
  const given = { outcome: 'attached', personId, journeyId } as const
  await noteExchangeOf(command, given, row)
  await noteTexts(command, given, noteOf(row, { cells: line.cells, mapping }, person, command.actor.language))
  return given
}

/** The journey of someone that a line is noted on: one under way rather than a closed one, then the latest. */
export async function latestJourney({ tx }: Command, personId: string): Promise<string | null> {
  const [journey] = await tx
    .select({ id: journeys.id })
    .from(journeys)
    .where(and(eq(journeys.personId, personId), isNull(journeys.archivedAt)))
    .orderBy(sql`case when ${journeys.status} = 'closed' then 1 else 0 end`, desc(journeys.id))
    .limit(1)
  return journey?.id ?? null
}

async function openJourney(command: Command, personId: string, row: PersonRow): Promise<string> {
  const written = contract.journeys.create.parse({ personId, ...journeyOf(row, command.today) })
  return (await create(servedJourneys, command, written)).id
}

async function noteExchangeOf(command: Command, { personId, journeyId }: Given, { exchange }: PersonRow): Promise<void> {
  if (!exchange) return
  const { occurredOn, kind, medium } = exchange
  const same = and(eq(interactions.kind, kind), eq(interactions.occurredOn, occurredOn), eq(interactions.medium, medium))
  if (await isNoted(command, personId, same)) return
  await noteExchange(command, { ...blank, ...exchange, personId, journeyId, summary: '' })
}

async function noteTexts(command: Command, { personId, journeyId }: Given, text: string | null): Promise<void> {
  for (const summary of slices(text ?? '')) {
    if (await isNoted(command, personId, and(eq(interactions.kind, 'note'), eq(interactions.summary, summary)))) continue
    await noteExchange(command, { ...blank, kind: 'note', occurredOn: command.today, personId, journeyId, summary })
  }
}

async function isNoted({ tx }: Command, personId: string, same: ReturnType<typeof and>): Promise<boolean> {
  return (await tx.$count(interactions, and(eq(interactions.personId, personId), isNull(interactions.archivedAt), same))) > 0
}

function slices(text: string): string[] {
  return Array.from({ length: Math.ceil(text.length / noteLength) }, (_, index) =>
    text.slice(index * noteLength, (index + 1) * noteLength).trim(),
  )
}
