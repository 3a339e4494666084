import { contract } from '@ancrage/contract/index'
import { searchPieces } from '@ancrage/domain/kernel/search-text'
import { and, desc, eq, inArray, isNull, sql } from 'drizzle-orm'
import type { FastifyInstance } from 'fastify'
import type { Deps } from '../platform/deps'
import { mount } from '../platform/http/mount'
import { matches } from '../platform/store/search'
import type { Reads } from '../platform/store/store'
import { tables } from '../schema/tables'

const { communes, journeys, people } = tables

/** Enough for the screen to put those whose name begins by what was typed first. */
const mostFound = 20
const journeyNumber = /^\d{4}-\d{1,6}$/

/** The people found by a few words, for the palette. */
export function find(app: FastifyInstance, deps: Deps): void {
  mount(app, deps, contract.find, async ({ query, read }) => ({ people: await findPeople(read, query.q.trim()) }))
}

/** Two queries: the people, in the order of their names, then their journeys; nobody when nothing but punctuation was typed. */
export async function findPeople(read: Reads, q: string) {
  const pieces = searchPieces(q)
  if (pieces.length === 0) return []
  const numbered = read
    .select({ id: journeys.personId })
    .from(journeys)
    .where(and(eq(journeys.number, q), isNull(journeys.archivedAt)))
  const found = await read
    .select({
      id: people.id,
      civility: people.civility,
      firstName: people.firstName,
      lastName: people.lastName,
      professionCode: people.professionCode,
      specialtyCode: people.specialtyCode,
      communeName: communes.name,
    })
    .from(people)
    .leftJoin(communes, eq(communes.code, people.communeCode))
    .where(and(isNull(people.archivedAt), journeyNumber.test(q) ? inArray(people.id, numbered) : matches(people.search, pieces)))
    .orderBy(people.search, people.id)
    .limit(mostFound)
  if (found.length === 0) return []
  const theirs = await journeysOf(
    read,
    found.map(({ id }) => id),
  )
  return found.map((person) => ({ ...person, journey: theirs.get(person.id) ?? null }))
}

/** The latest live journey of each person, else their latest closed one. */
async function journeysOf(read: Reads, personIds: string[]) {
  const rows = await read
    .select({ personId: journeys.personId, id: journeys.id, number: journeys.number, status: journeys.status, phase: journeys.phase })
    .from(journeys)
    .where(and(inArray(journeys.personId, personIds), isNull(journeys.archivedAt)))
    .orderBy(sql`case when ${journeys.status} = 'closed' then 1 else 0 end`, desc(journeys.enteredOn), desc(journeys.id))
  const first = new Map<string, Omit<(typeof rows)[number], 'personId'>>()
  for (const { personId, ...journey } of rows) if (!first.has(personId)) first.set(personId, journey)
  return first
}
