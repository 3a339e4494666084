import { contract } from '@ancrage/contract/index'
import { addDays, type Day, day, daysBetween } from '@ancrage/domain/kernel/day'
import { and, asc, between, eq, isNotNull, isNull } from 'drizzle-orm'
import { servedDepartures } from '../departures/served'
import { servedPeople } from '../people/routes'
import type { Command } from '../platform/http/actor'
import { create } from '../platform/http/write'
import { tables } from '../schema/tables'
import { at, workedUpTo } from './calendar'
import { ahead, type Practitioner, practitioners } from './departures-told'
import { eras } from './eras'
import { fresh } from './fresh'
import { communeOf, settledIn } from './places'
import { randomFrom } from './random'

const { departures, installations, practices } = tables

/**
 * Doctors who left in each period between two cuts: 59 by the first, when 51 had settled, are the « taux de renouvellement 0,86 » of
 * July 2022; the figures of 2025 give none.
 */
const doctorsGone = [59, 29] as const
const othersGone = 18
const reasons = ['retraite', 'retraite', 'retraite', 'mutation', 'demenagement', 'cessation'] as const

/** Tells who left practice since the plan began, and who is about to: those the registry of installations does not say. */
export async function writeDepartures(command: Command): Promise<void> {
  const random = randomFrom(1986)
  for (const [rank, { from, to }] of eras.entries()) {
    const told = await command.tx.$count(departures, and(eq(departures.professionCode, '10'), between(departures.leftOn, from, to)))
    const doctors = Array.from({ length: (doctorsGone[rank] ?? 0) - told }, () => '10')
    const others = Array.from({ length: othersGone }, () => random.pick(['60', '60', '70', '40', '50', '91']))
    for (const professionCode of [...doctors, ...others]) {
      const leftOn = addDays(from, random.between(5, daysBetween(from, to)))
      const communeCode = communeOf(random.pick(settledIn))
      await gone(command, { professionCode, communeCode, leftOn, reason: random.pick(reasons) })
    }
  }
  await writeAhead(command)
}

interface Gone {
  readonly professionCode: string
  readonly communeCode: string
  readonly leftOn: Day
  readonly reason: (typeof reasons)[number]
}

/** Someone not known by name, as the Ordre or the CPAM told it a month later. */
async function gone(command: Command, { leftOn, ...left }: Gone): Promise<void> {
  const on = workedUpTo(addDays(leftOn, 30))
  const written = { ...left, leftOn, expectedOn: leftOn, certainty: 'annonce' }
  await create(servedDepartures, { ...command, now: at(on, '11:00'), today: on }, contract.departures.create.parse(written))
}

async function writeAhead(command: Command): Promise<void> {
  const known = new Map<string, { id: string } & Practitioner>()
  for (const one of practitioners) known.set(one.key, { ...one, id: await practise(command, one) })
  const successors = await lately(command)
  for (const { inDays, certainty, of, takenOver, professionCode = '10', commune = '' } of ahead) {
    const person = of === undefined ? undefined : known.get(of)
    const written = {
      personId: person?.id ?? null,
      professionCode: person?.professionCode ?? professionCode,
      communeCode: communeOf(person?.commune ?? commune),
      expectedOn: addDays(command.today, inDays),
      certainty,
      reason: certainty === 'annonce' ? 'retraite' : null,
      successorId: takenOver ? (successors.pop() ?? null) : null,
    }
    await create(servedDepartures, command, contract.departures.create.parse(written))
  }
}

async function practise(command: Command, { civility, firstName, lastName, age, professionCode, commune }: Practitioner): Promise<string> {
  const year = Number(command.today.slice(0, 4))
  const communeCode = communeOf(commune)
  const practised = { professionCode, communeCode }
  const person = await create(
    servedPeople,
    command,
    contract.people.create.parse({
      ...practised,
      category: 'professional',
      civility,
      firstName,
      lastName,
      birthYear: age === null ? null : year - age,
      careerStatus: 'installe',
      practiceMode: 'liberal',
    }),
  )
  const startedOn = age === null ? null : day.parse(`${year - age + 32}-09-01`)
  await command.tx.insert(practices).values({ ...fresh(command), ...practised, personId: person.id, mode: 'L', source: 'typed', startedOn })
  return person.id
}

/** Who settled last: some of them take over. */
async function lately({ tx }: Command): Promise<string[]> {
  const rows = await tx
    .select({ id: installations.personId })
    .from(installations)
    .where(and(isNotNull(installations.personId), isNull(installations.archivedAt)))
    .orderBy(asc(installations.effectiveOn), asc(installations.id))
  return rows.flatMap(({ id }) => id ?? []).slice(-2)
}
