import type { Certainty } from '@ancrage/domain/departures/departure'
import { startOf } from '@ancrage/domain/kernel/day'
import { aDay, anId } from '@ancrage/domain/testing/build'
import { and, eq, isNull } from 'drizzle-orm'
import type { Command } from '../platform/http/actor'
import { tables } from '../schema/tables'
import { type TestApp, testNow } from './app'
import { epinal, gerardmer } from './known-paths'

const record = { createdAt: testNow, updatedAt: testNow, version: 1 }
/** Nancy, out of the territory. */
const nancy = '54395'

const birthYears: readonly [person: number, year: number][] = [
  [1, 1960],
  [2, 1990],
  [8, 1965],
  [9, 1964],
]

type Row = [person: number, professionCode: string, communeCode: string, from: string, end: [string, 'mutation' | 'retraite'] | null]

/** Installations N1 to N5, of people known by name; N3 follows N2: the same person moved. */
const installations: readonly Row[] = [
  [1, '10', epinal, '2018-05-01', null],
  [2, '10', epinal, '2019-03-01', ['2023-06-30', 'mutation']],
  [2, '10', gerardmer, '2023-07-01', null],
  [8, '70', gerardmer, '2021-07-01', ['2024-03-31', 'mutation']],
  [3, '60', epinal, '2021-06-30', ['2024-06-30', 'retraite']],
]

type Departure = [professionCode: string, communeCode: string, expectedOn: string, certainty: Certainty, leftOn: string | null]

/** Departures D1 to D11: the first three are the ends of N2, N4 and N5; the ninth is in the bin. */
const departures: readonly Departure[] = [
  ['10', epinal, '2023-06-30', 'annonce', '2023-06-30'],
  ['70', gerardmer, '2024-03-31', 'annonce', '2024-03-31'],
  ['60', epinal, '2024-06-30', 'annonce', '2024-06-30'],
  ['10', gerardmer, '2024-02-01', 'annonce', '2024-02-15'],
  ['10', epinal, '2025-06-30', 'annonce', null],
  ['10', gerardmer, '2026-06-30', 'probable', null],
  ['10', epinal, '2028-01-01', 'age', null],
  ['60', epinal, '2029-06-30', 'probable', null],
  ['10', epinal, '2024-12-01', 'annonce', null],
  ['10', epinal, '2024-05-05', 'annonce', null],
  ['10', gerardmer, '2024-08-01', 'probable', '2024-07-15'],
]
/** Which installation ended, and who left. */
const ends: readonly [departure: number, installation: number, person: number][] = [
  [1, 2, 2],
  [2, 4, 8],
  [3, 5, 3],
]

/** Places of practice: in force for 9 and 10, over for 4, out of the territory for 6, in the bin for 5. */
const practices: readonly [person: number, communeCode: string, endedOn: string | null][] = [
  [9, gerardmer, null],
  [10, gerardmer, null],
  [4, epinal, '2024-06-30'],
  [6, nancy, null],
  [5, epinal, null],
]

type Track = [
  pipeline: 'spouse_job' | 'housing',
  journey: number | null,
  openedOn: string,
  now: 'open' | 'resolved' | 'dropped' | 'not_needed',
]

/** Family tracks F1 to F5; the house is looked for by the household that all share. */
const tracks: readonly Track[] = [
  ['spouse_job', 1, '2024-02-01', 'resolved'],
  ['housing', null, '2024-03-01', 'open'],
  ['spouse_job', 3, '2024-06-30', 'dropped'],
  ['spouse_job', 2, '2024-04-04', 'not_needed'],
  ['spouse_job', 5, '2023-12-31', 'resolved'],
]

/** Adds to the known paths who practises and where, who leaves, and what families look for, few enough to be counted by hand. */
export async function seedKnownPractice(site: TestApp): Promise<void> {
  await site.run('manager', async (command) => {
    const { tx, now } = command
    for (const [person, birthYear] of birthYears)
      await tx
        .update(tables.people)
        .set({ birthYear })
        .where(eq(tables.people.id, anId(person)))
    await tx.insert(tables.installations).values(
      installations.map(([person, professionCode, communeCode, from, end], index) => ({
        ...record,
        id: anId(751 + index),
        personId: anId(person),
        professionCode,
        communeCode,
        effectiveOn: aDay(from),
        attribution: 'none' as const,
        mode: 'liberal' as const,
        source: 'equipe' as const,
        endedOn: end ? aDay(end[0]) : null,
        endReason: end ? end[1] : null,
      })),
    )
    await tx.insert(tables.departures).values(
      departures.map(([professionCode, communeCode, expectedOn, certainty, leftOn], index) => {
        const end = ends.find(([departure]) => departure === index + 1)
        return {
          ...record,
          id: anId(781 + index),
          archivedAt: index + 1 === 9 ? now : null,
          personId: end ? anId(end[2]) : null,
          installationId: end ? anId(750 + end[1]) : null,
          professionCode,
          communeCode,
          expectedOn: aDay(expectedOn),
          certainty,
          leftOn: leftOn === null ? null : aDay(leftOn),
          reason: leftOn === null ? null : ('retraite' as const),
        }
      }),
    )
    await tx.insert(tables.practices).values(
      practices.map(([person, communeCode, endedOn], index) => ({
        ...record,
        id: anId(831 + index),
        archivedAt: person === 5 ? now : null,
        personId: anId(person),
        professionCode: '10',
        mode: 'L' as const,
        communeCode,
        startedOn: aDay('2015-09-01'),
        endedOn: endedOn === null ? null : aDay(endedOn),
        source: 'typed' as const,
      })),
    )
    await insertTracks(command)
  })
}

async function insertTracks({ tx, now }: Command): Promise<void> {
  const steps = await tx
    .select({ id: tables.steps.id, pipelineId: tables.steps.pipelineId, milestone: tables.steps.milestone, key: tables.pipelines.key })
    .from(tables.steps)
    .innerJoin(tables.pipelines, eq(tables.pipelines.id, tables.steps.pipelineId))
    .where(and(isNull(tables.steps.archivedAt), isNull(tables.pipelines.archivedAt)))
  for (const [index, [key, journey, openedOn, how]] of tracks.entries()) {
    const step = steps.find((one) => one.key === key && (one.milestone === 'resolved') === (how === 'resolved'))
    if (!step) throw new Error(`No step of ${key}`)
    const trackId = anId(8001 + index)
    const state = how === 'resolved' ? ('open' as const) : how
    const owner = journey === null ? { householdId: anId(800) } : { journeyId: anId(200 + journey) }
    await tx
      .insert(tables.tracks)
      .values({ ...record, ...owner, id: trackId, pipelineId: step.pipelineId, stepId: step.id, state, rank: 1024, enteredAt: now })
    const change = { trackId, toStepId: step.id }
    await tx.insert(tables.stepChanges).values([
      { ...change, id: anId(80_001 + index), toState: 'open', at: startOf(aDay(openedOn)) },
      // Opened again long after: the first time alone counts.
      { ...change, id: anId(80_101 + index), toState: 'open', at: startOf(aDay('2025-02-02')) },
    ])
  }
}
