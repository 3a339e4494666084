import { milestoneOf } from '@ancrage/domain/aids/transitions'
import type { IndicatorCode } from '@ancrage/domain/indicators/definitions'
import { shippedPipelines } from '@ancrage/domain/journeys/pipeline'
import { type Day, type Instant, weekday } from '@ancrage/domain/kernel/day'
import { sumOf } from '@ancrage/domain/kernel/money'
import { aDay, anId } from '@ancrage/domain/testing/build'
import { and, eq, inArray, isNotNull, ne, sql } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readPiles } from '../aids/piles/read-piles'
import { assessApplication } from '../aids/simulate/assess-application'
import { readDay } from '../day/read-day'
import { proposeByAge } from '../departures/propose-by-age'
import { readCalendar } from '../departures/read-calendar'
import { readFunnel } from '../indicators/read-funnel'
import { readIndicator } from '../indicators/read-indicators'
import { board } from '../journeys/board'
import { keepAllEntries } from '../phases/keep-entries'
import type { Asking } from '../platform/http/actor'
import type { Store } from '../platform/store/store'
import { tables } from '../schema/tables'
import { openTestStore } from '../testing/database'
import { isPassword } from '../users/password'
import { buildDemo } from './build-demo'
import { cuts } from './eras'

const { pipelines } = tables
const password = 'un mot de passe de démonstration'

function* counter(): Generator<number, number> {
  for (let count = 1; ; count += 1) yield count
}

const byJuly2022 = { to: cuts[0] }
const byJune2025 = { to: cuts[1] }
const doctors = { professionCode: '10' }
const in2021 = { from: aDay('2021-01-01'), to: aDay('2021-12-31') }

/**
 * What the press said of the Vosges (the article of 18 June 2025 on the Plan Santé, and the one that tells of the end of July 2022),
 * sentence by sentence, and the figure that answers it. The 18 offers filled, the views of the site and the 50 interns of a
 * semester wait for their rows.
 */
const press: readonly [
  when: string,
  said: string,
  code: IndicatorCode,
  asked: { readonly from?: Day; readonly to: Day; readonly professionCode?: string; readonly part?: string },
  expected: Readonly<Record<string, unknown>>,
][] = [
  ['18/06/2025', '730 contacts établis (professionnels, élus et partenaires)', 'K1', byJune2025, { value: 730 }],
  ['18/06/2025', '418 professionnels soutenus financièrement', 'K2', byJune2025, { value: 418 }],
  ['18/06/2025', '3,78 millions d’euros d’aides', 'K3', byJune2025, { value: 3_780_000_00 }],
  ['18/06/2025', 'soit 9 043 € en moyenne (déduit)', 'K4', byJune2025, { value: 9_043_06 }],
  ['18/06/2025', '58 médecins accompagnés sur 78 installés', 'K7', { ...byJune2025, ...doctors }, { numerator: 58, denominator: 78 }],
  ['fin juillet 2022', '556 contacts', 'K1', byJuly2022, { value: 556 }],
  ['fin juillet 2022', '324 professionnels soutenus', 'K2', byJuly2022, { value: 324 }],
  ['fin juillet 2022', '37 médecins sur 51 accompagnés', 'K7', { ...byJuly2022, ...doctors }, { numerator: 37, denominator: 51 }],
  ['fin juillet 2022', 'taux de renouvellement des médecins de 0,86', 'K8', byJuly2022, { numerator: 51, denominator: 59, value: 51 / 59 }],
  ['fin juillet 2022', '530 184 € d’aides à l’équipement en 2021', 'K3', { ...in2021, part: 'vosges-equipement' }, { value: 530_184_00 }],
  ['fin juillet 2022', '190 000 € d’aides à l’immobilier en 2021', 'K3', { ...in2021, part: 'vosges-immobilier' }, { value: 190_000_00 }],
]

// The Monday of the mock-ups, and a Sunday of another year.
describe.each(['2026-03-02', '2027-11-21'])('the demonstration base, seen on %s', (day) => {
  const today = aDay(day)
  const now = `${day}T07:00:00.000Z` as Instant
  let store: Store
  let asking: Asking

  beforeAll(async () => {
    store = await openTestStore('sqlite')
    const ids = counter()
    await buildDemo({ store, clock: () => now, newId: () => anId(ids.next().value), password })
    const [claire] = await store.read.select().from(tables.users).where(eq(tables.users.email, 'conseil@ancrage.example'))
    if (!claire) throw new Error('No account of Claire Mougel')
    asking = { actor: { id: claire.id, name: claire.name, roles: claire.roles, language: 'fr' }, read: store.read, now, today }
  }, 300_000)
  afterAll(() => store.close())

  test.each(press)('the press of %s: %s', async (_when, _said, code, { part, ...asked }, expected) => {
    const read = await readIndicator(code, { from: aDay('2019-01-01'), ...asked }, asking)
    const told = part ? read.split.find(({ key }) => key === part) : read
    expect(told).toMatchObject(expected)
  })

  test('what is ahead: each certainty, some with a successor, one to record; who reaches the age is proposed, not entered', async () => {
    const { all, overdue, months, places } = await readCalendar({}, asking)
    expect([all.certainties.every(({ count }) => count > 0), overdue.count, months.length > 23]).toEqual([true, 1, true])
    expect([sumOf(places.map((one) => one.all.count)), places.some((one) => one.withSuccessor.count > 0)]).toEqual([all.all.count, true])
    const { proposals, unknown } = await proposeByAge({}, asking)
    expect([proposals.length, unknown.count > 0]).toEqual([4, true])
  })

  test('the first entries of phases are those that its changes of step tell', async () => {
    const kept = () => store.read.select().from(tables.phaseEntries).orderBy(tables.phaseEntries.journeyId, tables.phaseEntries.phase)
    const before = await kept()
    expect(before.length).toBeGreaterThan(1_000)
    await store.write(async (tx) => {
      await tx.delete(tables.phaseEntries)
      await keepAllEntries({ tx })
    })
    expect(await kept()).toEqual(before)
  })

  test('every vote is what the rules give, by the service’s own calculation, in a zone that allows it', async () => {
    const { aidApplications } = tables
    const voted = await store.read.select().from(aidApplications).where(isNotNull(aidApplications.votedOn))
    const wrong = []
    for (const application of voted) {
      const { amountCents, zone } = await assessApplication(store.read, application, today)
      if (amountCents !== application.votedCents || zone?.class === 'HORS_ZONE') wrong.push([application.number, amountCents])
    }
    expect(voted.length).toBeGreaterThan(430)
    expect(wrong).toEqual([])
  })

  test('what was refused shows what the rules gave: nothing', async () => {
    const { aidApplications } = tables
    const refused = await store.read.select().from(aidApplications).where(eq(aidApplications.status, 'refused'))
    expect(refused).toHaveLength(1)
    for (const application of refused) {
      const { amountCents } = await assessApplication(store.read, application, today)
      expect([application.computedCents, amountCents]).toEqual([0, 0])
    }
  })

  test('the aid track of every journey stands where its application does; each pile of the aid officer has something', async () => {
    const { aidApplications, journeys, steps, tracks } = tables
    const standing = await store.read
      .select({ status: aidApplications.status, milestone: steps.milestone })
      .from(aidApplications)
      .innerJoin(journeys, eq(journeys.id, aidApplications.journeyId))
      .innerJoin(tracks, eq(tracks.journeyId, journeys.id))
      .innerJoin(steps, eq(steps.id, tracks.stepId))
      .innerJoin(pipelines, and(eq(pipelines.id, tracks.pipelineId), eq(pipelines.key, 'aid')))
      .where(ne(journeys.status, 'closed'))
    expect(standing.length).toBeGreaterThan(70)
    expect(standing.filter(({ status, milestone }) => milestoneOf[status] !== milestone)).toEqual([])
    const { counts } = await readPiles(asking, { pile: 'to_complete', page: 1 })
    expect(Object.entries(counts).filter(([, count]) => count === 0)).toEqual([])
  })

  test('budgets above what was voted but for one, three commitments not kept at three steps, cents paid within the vote', async () => {
    const { aidApplications, aidCommitments, aidPayments, budgetEnvelopes } = tables
    const year = sql<number>`cast(substr(${aidApplications.votedOn}, 1, 4) as integer)`
    const given = await store.read
      .select({ year, schemeId: aidApplications.schemeId, cents: sql<number>`sum(${aidApplications.votedCents})` })
      .from(aidApplications)
      .where(isNotNull(aidApplications.votedOn))
      .groupBy(year, aidApplications.schemeId)
    const envelopes = await store.read.select().from(budgetEnvelopes)
    const passed = given.filter(
      (one) => (envelopes.find((row) => row.year === one.year && row.schemeId === one.schemeId)?.amountCents ?? 0) < one.cents,
    )
    expect(passed.map((one) => one.year)).toEqual([2023])
    const broken = await store.read
      .select({ status: aidCommitments.status, cents: aidCommitments.reversementCents, back: aidCommitments.recoveredCents })
      .from(aidCommitments)
      .where(inArray(aidCommitments.status, ['breached', 'claimed', 'recovered']))
    expect(broken.map(({ status }) => status).toSorted()).toEqual(['breached', 'claimed', 'recovered'])
    expect(
      broken.filter(({ status, cents, back }) => (status === 'breached') !== (cents === null) || (status === 'recovered' && !back)),
    ).toEqual([])
    const paid = await store.read
      .select({ voted: aidApplications.votedCents, cents: sql<number>`sum(${aidPayments.amountCents})` })
      .from(aidPayments)
      .innerJoin(aidApplications, eq(aidApplications.id, aidPayments.applicationId))
      .groupBy(aidApplications.id, aidApplications.votedCents)
    expect(paid.filter(({ voted, cents }) => cents > (voted ?? 0))).toEqual([])
  })

  test('every step of every pipeline has a card', async () => {
    for (const { key } of shippedPipelines) {
      const { columns } = await board(asking, key, { limit: 5 })
      expect(
        columns.filter(({ count }) => count === 0).map(({ step }) => `${key}: ${step.label.fr}`),
        key,
      ).toEqual([])
    }
  })

  test("Claire Mougel's day: four late, ten today, six without a next action, answers awaited, arrivals", async () => {
    const { counts, sections, rail } = await readDay(asking, [asking.actor.id])
    expect(counts).toMatchObject({ late: 4, today: 10 })
    const empty = sections.filter(({ count }) => count === 0).map(({ bucket }) => bucket)
    expect(empty).toEqual(weekday(today) >= 6 ? ['week'] : [])
    expect(rail.stalled.count).toBe(6)
    expect(rail.waiting.map(({ waitingFor }) => waitingFor).toSorted()).toEqual(['internal', 'partner', 'professional'])
    const blocked = rail.arrivals.items.find(({ person }) => person.lastName === 'Stănescu')
    expect([blocked?.inDays, blocked?.blocking]).toEqual([63, ['childcare']])
  })

  test('the couple of Gérardmer: two journeys, one household, the house late', async () => {
    const { households, journeys, people, tasks } = tables
    const couple = await store.read
      .select({ householdId: journeys.householdId, status: journeys.status, targetOn: journeys.targetOn })
      .from(journeys)
      .innerJoin(people, eq(people.id, journeys.personId))
      .where(eq(people.lastName, 'Kerbrat'))
    expect(new Set(couple.map(({ householdId }) => householdId)).size).toBe(1)
    expect(couple.map(({ status, targetOn }) => [status, targetOn?.slice(5)])).toEqual([
      ['active', '09-01'],
      ['active', '09-01'],
    ])
    const [house] = await store.read.select().from(tasks).where(eq(tasks.title, 'Rappeler : visite de la maison rue du Lac'))
    expect((house?.dueOn ?? today) < today).toBe(true)
    expect(await store.read.$count(households)).toBeGreaterThan(400)
  })

  test('the cohort of the first half of 2024 tells something of each phase', async () => {
    const scope = { funnel: 'cohort', from: aDay('2024-01-01'), to: aDay('2024-06-30') } as const
    const { phases } = await readFunnel(
      { ...scope, types: ['installation-liberale', 'salariat', 'exercice-mixte', 'stage', 'docteur-junior'] },
      asking,
    )
    expect(phases[0]?.reached.count).toBeGreaterThan(50)
    expect(phases.filter(({ reached }) => reached.count === 0)).toEqual([])
    expect(phases.slice(1).filter(({ medianDays }) => medianDays === null)).toEqual([])
  })

  test('eight new contacts, journeys on hold and on the waiting list', async () => {
    const rows = await store.read
      .select({ status: tables.journeys.status, n: sql<number>`count(*)` })
      .from(tables.journeys)
      .groupBy(tables.journeys.status)
    const byStatus = Object.fromEntries(rows.map(({ status, n }) => [status, Number(n)]))
    expect(byStatus).toMatchObject({ to_qualify: 8, on_hold: 6, waiting_list: 5, active: 162 })
  })

  test('an account per role, all with the password given', async () => {
    const users = await store.read.select().from(tables.users)
    expect(new Set(users.flatMap(({ roles }) => roles)).size).toBe(6)
    expect(await isPassword(password, users[0]?.passwordHash ?? '')).toBe(true)
  })

  test('nobody reads a private note but its author', async () => {
    const notes = await store.read
      .select({ createdBy: tables.interactions.createdBy })
      .from(tables.interactions)
      .where(and(eq(tables.interactions.visibility, 'private')))
    expect(notes).toEqual([{ createdBy: asking.actor.id }])
  })
})
