import type { FigureList } from '@ancrage/contract/reports'
import type { ReplyOf, Route } from '@ancrage/contract/route'
import { steeringReports } from '@ancrage/contract/steering-reports'
import { placeFigureKeys } from '@ancrage/domain/indicators/places'
import type { Day } from '@ancrage/domain/kernel/day'
import { anId } from '@ancrage/domain/testing/build'
import { eq, sum } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { tables } from '../schema/tables'
import { openTestApp, type Persona, type TestApp, testNow } from '../testing/app'
import { epinal, gerardmer, sectorId, seedKnownPaths } from '../testing/known-paths'

let site: TestApp
beforeAll(async () => {
  site = await openTestApp()
  await seedKnownPaths(site)
})
afterAll(() => site.close())

async function read<R extends Route>(route: R, query: Record<string, string>, persona: Persona = 'manager'): Promise<ReplyOf<R>> {
  const reply = await site.as(persona).get(`${route.path}?${new URLSearchParams(query)}`)
  expect(reply.statusCode, reply.body).toBe(200)
  return reply.json()
}

/** The rows of the real list behind a figure. */
async function rowsOf({ resource, filter }: FigureList, persona: Persona = 'manager'): Promise<Record<string, unknown>[]> {
  const reply = await site.as(persona).get(`/api/${resource}?range=[0,999]&filter=${encodeURIComponent(JSON.stringify(filter))}`)
  expect(reply.statusCode, reply.body).toBe(200)
  return reply.json()
}

const semester = { from: '2024-01-01', to: '2024-06-30' }
/** The EPCI of Épinal and of Gérardmer. */
const [ofEpinal, ofGerardmer] = ['200068757', '200096642']

describe('feature 56: map and table by EPCI', () => {
  /*
   * The first semester of 2024 by hand (known-paths.ts): K1 is P1, P4 (Épinal), P2, P10 (Gérardmer); K5 is I1, I3, I4 at Épinal and
   * I2, I7 at Gérardmer; K6 is I1 and I4; active J1, J2, J8 at Épinal, J3 at Gérardmer. P11 lives in no EPCI of ours. P1 practises in
   * both EPCI: one practitioner of each, one in all.
   */
  it('tells each EPCI of the territory, those without anything too, and each number is its list', async () => {
    await site.run('manager', async ({ tx }) => {
      const stranger = { id: anId(11), createdAt: testNow, updatedAt: testNow, version: 1, category: 'professional' as const }
      const named = {
        lastName: 'Nom 11',
        firstName: 'Camille',
        communeCode: '67482',
        householdId: anId(800),
        languages: [],
        search: 'nom 11',
      }
      await tx.insert(tables.people).values({ ...stranger, ...named })
      const practice = { createdAt: testNow, updatedAt: testNow, version: 1, personId: anId(1), professionCode: '10' }
      await tx.insert(tables.practices).values([
        { ...practice, id: anId(160), mode: 'L', communeCode: epinal, source: 'typed' },
        { ...practice, id: anId(161), mode: 'S', communeCode: gerardmer, source: 'typed' },
      ])
      await tx.insert(tables.departures).values({
        id: anId(170),
        createdAt: testNow,
        updatedAt: testNow,
        version: 1,
        professionCode: '10',
        communeCode: gerardmer,
        expectedOn: '2025-06-01' as Day,
        certainty: 'annonce',
      })
      await tx.insert(tables.interactions).values({
        id: anId(150),
        createdAt: testNow,
        updatedAt: testNow,
        version: 1,
        kind: 'exchange',
        occurredOn: '2024-05-05' as Day,
        medium: 'telephone',
        outcome: 'reached',
        twoWay: true,
        personId: anId(11),
        summary: '',
        visibility: 'team',
        search: '',
      })
    })
    const { places, outside, all, hasCantons } = await read(steeringReports.territory, semester)
    expect(hasCantons).toBe(false)
    const numbers = (row: (typeof places)[number] | typeof all) =>
      (['contacts', 'installations', 'accompanied', 'activeJourneys', 'practitioners', 'departures24Months'] as const).map(
        (key) => row[key].count,
      )
    const some = places.filter((place) => numbers(place).some((n) => n > 0))
    expect(places.length).toBeGreaterThan(8)
    expect(Object.fromEntries(some.map((place) => [place.code, numbers(place)]))).toEqual({
      [ofEpinal]: [2, 3, 2, 3, 1, 0],
      [ofGerardmer]: [2, 2, 0, 1, 1, 1],
    })
    expect({ outside: numbers(outside), all: numbers(all) }).toEqual({ outside: [1, 0, 0, 0, 0, 0], all: [5, 5, 2, 4, 1, 1] })
    expect(places.map(({ name }) => name)).toEqual(places.map(({ name }) => name).toSorted((a, b) => a.localeCompare(b, 'fr')))
    expect(places.find(({ code }) => code === ofEpinal)).toMatchObject({
      population: 110_140,
      centre: { longitude: expect.closeTo(6.4, 0) },
    })
    // An EPCI astride two départements counts the inhabitants of ours alone, as the page of the territory does.
    const [ours] = await site.store.read
      .select({ inhabitants: sum(tables.communes.population).mapWith(Number) })
      .from(tables.communes)
      .where(eq(tables.communes.inTerritory, true))
    expect(places.reduce((total, { population }) => total + population, 0)).toBe(ours?.inhabitants)
    for (const key of placeFigureKeys) {
      const money = key === 'grantedCents'
      for (const { [key]: figure } of [...some, outside, all]) {
        const rows = await rowsOf(figure.list)
        expect(money ? rows.reduce((sum, row) => sum + Number(row.votedCents), 0) : rows.length, key).toBe(figure.count)
      }
      const told = places.reduce((total, place) => total + place[key].count, outside[key].count)
      expect(told, key).toBe(key === 'practitioners' ? 2 : all[key].count)
    }
  })

  it('narrows with the filters, and opens pseudonyms to a reporter', async () => {
    const narrowed = await read(steeringReports.territory, { ...semester, epciCode: ofEpinal, professionCode: '10' }, 'reporter')
    expect(narrowed.places.map(({ code, installations }) => [code, installations.count])).toEqual([[ofEpinal, 2]])
    const [shown] = narrowed.places
    const rows = await rowsOf(shown?.installations.list as FigureList, 'reporter')
    expect(rows).toHaveLength(2)
    expect(rows.every((row) => !('personId' in row))).toBe(true)
    expect(narrowed.outside.installations.count).toBe(0)
    expect((await read(steeringReports.territory, { ...semester, sectorId })).all.contacts.count).toBe(2)
  })

  it('by canton, a town split between two counts once; what no canton holds is apart', async () => {
    await site.run('manager', async ({ tx }) => {
      const area = {
        createdAt: testNow,
        updatedAt: testNow,
        version: 1,
        kind: 'canton' as const,
        source: 'essai',
        validFrom: '2020-01-01' as Day,
      }
      await tx.insert(tables.areas).values([
        { ...area, id: anId(601), code: '8806', name: 'Épinal-1' },
        { ...area, id: anId(602), code: '8807', name: 'Épinal-2' },
      ])
      await tx.insert(tables.areaCommunes).values([
        { areaId: anId(601), communeCode: epinal },
        { areaId: anId(602), communeCode: epinal },
      ])
    })
    const { places, outside, all, hasCantons } = await read(steeringReports.territory, { ...semester, by: 'canton' })
    expect(hasCantons).toBe(true)
    expect(places.map(({ code, installations, centre }) => [code, installations.count, centre])).toEqual([
      ['8806', 3, null],
      ['8807', 0, null],
    ])
    expect([outside.installations.count, all.installations.count]).toEqual([2, 5])
    expect((await rowsOf(outside.installations.list)).map((row) => row.communeCode)).toEqual([gerardmer, gerardmer])
    for (const { installations } of places) expect(await rowsOf(installations.list)).toHaveLength(installations.count)
  })
})

describe('feature 69 (part): semesters and years, history apart', () => {
  it('each number is its list, cut to the period; what was typed over longer is said apart', async () => {
    await site.run('manager', async ({ tx }) => {
      const typed = { createdAt: testNow, updatedAt: testNow, version: 1, source: 'Rapport 2023' }
      const on = (fromOn: string, untilOn: string) => ({ fromOn: fromOn as Day, untilOn: untilOn as Day })
      await tx.insert(tables.openingBalances).values([
        { ...typed, id: anId(650), indicator: 'K1', ...on('2023-07-01', '2023-12-31'), value: 40 },
        { ...typed, id: anId(651), indicator: 'K5', ...on('2023-01-01', '2023-12-31'), value: 7 },
        { ...typed, id: anId(652), indicator: 'K6', ...on('2022-01-01', '2023-12-31'), value: 5 },
      ])
    })
    const { contacts, installations } = await read(steeringReports.evolution, { from: '2022-01-01', to: '2024-06-30' })
    expect(contacts.semesters.map(({ year, semester, all, opening }) => [year, semester, all.count, opening])).toEqual([
      [2022, 1, 0, null],
      [2022, 2, 0, null],
      [2023, 1, 0, null],
      [2023, 2, 1, 40],
      [2024, 1, 5, null],
    ])
    expect(installations.years.map((one) => [one.year, one.all.count, one.accompanied.count, one.opening, one.openingAccompanied])).toEqual(
      [
        [2022, 0, 0, null, null],
        [2023, 1, 1, 7, null],
        [2024, 5, 2, null, null],
      ],
    )
    expect(contacts.unplaced).toEqual([])
    expect(installations.unplaced).toEqual([{ indicator: 'K6', from: '2022-01-01', until: '2023-12-31', value: 5, source: 'Rapport 2023' }])
    const figures = [
      ...contacts.semesters.flatMap(({ all, split }) => [all, ...split]),
      ...installations.years.flatMap(({ all, accompanied, professions }) => [
        all,
        accompanied,
        ...professions.flatMap((profession) => [profession.all, profession.accompanied]),
      ]),
    ]
    for (const { count, list } of figures) expect(await rowsOf(list), JSON.stringify(list)).toHaveLength(count)
    for (const { all, split } of contacts.semesters) expect(split.reduce((sum, { count }) => sum + count, 0)).toBe(all.count)
    for (const { all, professions } of installations.years) expect(professions.reduce((sum, one) => sum + one.all.count, 0)).toBe(all.count)
  })
})
