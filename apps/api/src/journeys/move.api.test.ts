import { and, asc, eq, ne } from 'drizzle-orm'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { tables } from '../schema/tables'
import { openTestApp, type TestApp } from '../testing/app'
import { lineOf, moveCardTo, pageOf, reached, standings, stepAt } from '../testing/move-card'
import { newContact, openJourney, written } from '../testing/open-journey'

let site: TestApp
beforeEach(async () => {
  site = await openTestApp()
})
afterEach(() => site.close())

const { journeys, stepChanges, tracks } = tables

/** Everything a refused move must leave as it was. */
async function everything() {
  const { read } = site.store
  return JSON.stringify([
    await read.select().from(tracks).orderBy(asc(tracks.id)),
    await read.select().from(journeys).orderBy(asc(journeys.id)),
    await read.select().from(stepChanges).orderBy(asc(stepChanges.id)),
    await read
      .select()
      .from(tables.auditEntries)
      .where(ne(tables.auditEntries.subjectResource, 'users'))
      .orderBy(asc(tables.auditEntries.id)),
    await read.select().from(tables.interactions).orderBy(asc(tables.interactions.id)),
  ])
}

test('a card moved: its step, version and day change, the phase follows, and it is written who did it', async () => {
  const { journeyId } = await openJourney(site, 'Kerbrat')
  const before = await lineOf(site, journeyId, 'installation')
  const reply = await moveCardTo(site, journeyId, ['installation', 3])
  expect(reply.json()).toEqual({
    id: before.trackId,
    stepId: await stepAt(site, 'installation', 3),
    rank: 1024,
    version: before.version + 1,
    enteredAt: '2026-03-02T08:00:00.000Z',
  })
  const { journey } = await pageOf(site, journeyId)
  expect(journey).toMatchObject({ phase: 'targeted', phaseSince: '2026-03-02', version: 2 })
  const [last] = await site.store.read
    .select()
    .from(stepChanges)
    .where(and(eq(stepChanges.trackId, before.trackId), eq(stepChanges.toStepId, reply.json().stepId)))
  expect(last).toMatchObject({ milestone: 'targeted', by: site.userId('advisor'), fromState: 'open', toState: 'open' })
  const entries = await site.store.read.select().from(tables.auditEntries).where(eq(tables.auditEntries.action, 'track.moved'))
  expect(entries).toMatchObject([{ subjectResource: 'tracks', subjectId: before.trackId, userId: site.userId('advisor') }])
})

test('moved back, the phase is lowered, then gone', async () => {
  const { journeyId } = await openJourney(site, 'Kerbrat')
  for (const [position, phase] of [
    [4, 'setup'],
    [3, 'targeted'],
    [2, null],
  ] as const) {
    await moveCardTo(site, journeyId, ['installation', position])
    expect((await pageOf(site, journeyId)).journey).toMatchObject({ phase, phaseSince: phase && '2026-03-02' })
  }
})

describe('a refused move leaves everything', () => {
  test.each([
    ['entering contacted without an exchange', ['contact', 2], {}, 409, 'exchange_required'],
    ['or a later step', ['contact', 4], {}, 409, 'exchange_required'],
    ['an attempt is no exchange', ['contact', 2], { fill: { exchange: { ...reached, outcome: 'no_answer' } } }, 409, 'exchange_required'],
    ['an exchange to come', ['contact', 2], { fill: { exchange: { ...reached, occurredOn: '2026-03-03' } } }, 400, 'exchange_in_future'],
    ['installed without its date', ['installation', 6], { fill: { communeCode: '88196', mode: 'liberal' } }, 409, 'step_requires'],
    ['a track not open', ['housing', 3], {}, 409, 'track_not_open'],
  ] as const)('%s', async (_, to, extra, status, code) => {
    const { journeyId } = await openJourney(site, 'Kerbrat')
    const before = await everything()
    const reply = await moveCardTo(site, journeyId, to, extra)
    expect([reply.statusCode, reply.json().code], reply.body).toEqual([status, code])
    expect(await everything()).toBe(before)
  })

  test('installed outside the territory', async () => {
    const { journeyId } = await openJourney(site, 'Kerbrat')
    const [ours] = await site.store.read.select().from(tables.communes).limit(1)
    if (!ours) throw new Error('no commune')
    await site.store.write((tx) =>
      tx.insert(tables.communes).values({ ...ours, id: journeyId, code: '54395', name: 'Nancy', departement: '54', inTerritory: false }),
    )
    const before = await everything()
    const reply = await moveCardTo(site, journeyId, ['installation', 6], {
      fill: { effectiveOn: '2026-03-01', communeCode: '54395', mode: 'liberal' },
    })
    expect(reply.json()).toMatchObject({
      statusCode: 400,
      code: 'commune_outside_territory',
      errors: { 'fill.communeCode': expect.any(String) },
    })
    expect(await everything()).toBe(before)
  })

  test('the step of another pipeline, or of none', async () => {
    const { journeyId } = await openJourney(site, 'Kerbrat')
    const { trackId, version } = await lineOf(site, journeyId, 'installation')
    const before = await everything()
    const asked = [await stepAt(site, 'aid', 2), trackId]
    const replies = await Promise.all(asked.map((stepId) => site.as('advisor').post(`/api/tracks/${trackId}/move`, { stepId, version })))
    expect(replies.map((reply) => [reply.statusCode, reply.json().code])).toEqual([
      [400, 'step_of_other_pipeline'],
      [400, 'invalid'],
    ])
    expect(await everything()).toBe(before)
  })

  test('a stale version: 409 with the card as it is', async () => {
    const { journeyId } = await openJourney(site, 'Kerbrat')
    const { trackId, version } = await lineOf(site, journeyId, 'installation')
    await moveCardTo(site, journeyId, ['installation', 2])
    const before = await everything()
    const reply = await site.as('manager').post(`/api/tracks/${trackId}/move`, { stepId: await stepAt(site, 'installation', 4), version })
    expect(reply.statusCode).toBe(409)
    expect(reply.json()).toMatchObject({
      code: 'stale',
      params: { current: { id: trackId, version: version + 1, stepId: await stepAt(site, 'installation', 2) } },
    })
    expect(await everything()).toBe(before)
  })

  test('not theirs: 403 and who may; the role lacks the verb: 403 before anything is read', async () => {
    const { journeyId } = await openJourney(site, 'Kerbrat')
    const before = await everything()
    const reply = await moveCardTo(site, journeyId, ['installation', 2], {}, 'colleague')
    expect([reply.statusCode, reply.json()]).toMatchObject([403, { code: 'not_yours', params: { names: ['Advisor Test'] } }])
    const secretary = await site.as('secretary').post(`/api/tracks/${journeyId}/move`, { stepId: journeyId, version: 1 })
    expect([secretary.statusCode, secretary.json().code]).toEqual([403, 'forbidden'])
    expect(await everything()).toBe(before)
  })

  test('on a closed journey', async () => {
    const { journeyId, version } = await openJourney(site, 'Kerbrat')
    await written(site, 'advisor', `/api/journeys/${journeyId}/close`, { outcome: 'abandoned', reason: 'conjoint', version })
    const reply = await moveCardTo(site, journeyId, ['installation', 2])
    expect([reply.statusCode, reply.json().code]).toEqual([409, 'journey_closed'])
  })
})

test('the exchange a step asks is noted with the move, in one transaction', async () => {
  const { journeyId, personId } = await newContact(site, 'Kerbrat')
  const reply = await moveCardTo(site, journeyId, ['contact', 3], { fill: { exchange: reached } })
  expect(reply.statusCode, reply.body).toBe(200)
  expect(await standings(site, journeyId)).toEqual({ contact: 'open 3' })
  const noted = await site.store.read.select().from(tables.interactions)
  expect(noted).toMatchObject([{ personId, journeyId, twoWay: true, summary: 'Projet confirmé.' }])
  expect((await pageOf(site, journeyId)).lastExchange).toMatchObject({ occurredOn: '2026-03-02', by: 'Advisor Test' })
})

test('a two-way exchange moves a card to « Premier échange », an attempt does not, and none moves a later card', async () => {
  const { journeyId, personId } = await newContact(site, 'Kerbrat')
  const note = (outcome: string) =>
    written(site, 'secretary', '/api/interactions', { kind: 'exchange', personId, journeyId, ...reached, outcome })
  await note('no_answer')
  expect(await standings(site, journeyId)).toEqual({ contact: 'open 1' })
  await note('reached')
  expect(await standings(site, journeyId)).toEqual({ contact: 'open 2' })
  expect((await pageOf(site, journeyId)).journey).toMatchObject({ phase: 'contacted', version: 1 })
  await moveCardTo(site, journeyId, ['contact', 4])
  await note('reached')
  expect(await standings(site, journeyId)).toEqual({ contact: 'open 4' })
})

describe('ranks', () => {
  const column = async () => {
    const reply = await site.as('advisor').get('/api/boards/installation')
    return reply.json().columns[1].cards.map(({ people }: { people: { name: string }[] }) => people[0]?.name.split(' ')[1])
  }
  const placed = async (name: string, extra: object = {}) => {
    const { journeyId } = await openJourney(site, name)
    const reply = await moveCardTo(site, journeyId, ['installation', 2], extra)
    expect(reply.statusCode, reply.body).toBe(200)
    return reply.json()
  }

  test('before, after, at the end; beside a card that has left: the end', async () => {
    const a = await placed('A')
    const b = await placed('B')
    await placed('C', { beforeId: b.id })
    await placed('D', { afterId: a.id })
    await placed('E', { beforeId: a.id })
    expect(await column()).toEqual(['E', 'A', 'D', 'C', 'B'])
    const gone = await lineOf(site, (await openJourney(site, 'F')).journeyId, 'installation')
    await placed('G', { beforeId: gone.trackId })
    expect(await column()).toEqual(['E', 'A', 'D', 'C', 'B', 'G'])
  })

  test('two moves to the same place at once: both kept, one order for all', async () => {
    const a = await placed('A')
    const b = await placed('B')
    const [c, d] = [await openJourney(site, 'C'), await openJourney(site, 'D')]
    const replies = await Promise.all([c, d].map(({ journeyId }) => moveCardTo(site, journeyId, ['installation', 2], { afterId: a.id })))
    expect(replies.map(({ statusCode }) => statusCode)).toEqual([200, 200])
    const order = await column()
    expect([order[0], order[3]]).toEqual(['A', 'B'])
    expect(order.slice(1, 3).sort()).toEqual(['C', 'D'])
    expect(await column()).toEqual(order)
    expect(b.rank).toBe(2048)
  })

  test('feature 2: four cards dropped by two users at one place at once: each is there once, in one order for both', async () => {
    const a = await placed('A')
    await placed('Z')
    const names = [...'BCDE']
    const dropped = await Promise.all(names.map((name) => openJourney(site, name)))
    const replies = await Promise.all(
      dropped.map(({ journeyId }, index) =>
        moveCardTo(site, journeyId, ['installation', 2], { afterId: a.id }, index % 2 === 0 ? 'advisor' : 'manager'),
      ),
    )
    expect(replies.map(({ statusCode }) => statusCode)).toEqual(names.map(() => 200))
    const order = await column()
    expect([order[0], order.at(-1), order.length]).toEqual(['A', 'Z', names.length + 2])
    expect(order.slice(1, -1).sort()).toEqual(names)
    const [, seen] = (await site.as('manager').get('/api/boards/installation')).json().columns
    expect(seen.cards.map((card: { people: { name: string }[] }) => card.people[0]?.name.split(' ')[1])).toEqual(order)
    const ranks = await site.store.read.select({ rank: tracks.rank }).from(tracks).where(eq(tracks.stepId, a.stepId))
    expect(new Set(ranks.map(({ rank }) => rank)).size).toBe(ranks.length)
  })

  test('without room left, the column is renumbered, and no other card’s version changes', async () => {
    const a = await placed('A')
    const b = await placed('B')
    await site.store.write((tx) =>
      tx
        .update(tracks)
        .set({ rank: a.rank + 1 })
        .where(eq(tracks.id, b.id)),
    )
    await placed('C', { beforeId: b.id })
    expect(await column()).toEqual(['A', 'C', 'B'])
    const rows = await site.store.read.select().from(tracks).where(eq(tracks.stepId, a.stepId)).orderBy(asc(tracks.rank))
    expect(rows.map(({ rank, version }) => [rank, version])).toEqual([
      [1024, 2],
      [1536, 2],
      [2048, 2],
    ])
  })

  test('within its column a card keeps its day and writes no change of step', async () => {
    const a = await placed('A')
    const b = await placed('B')
    const count = await site.store.read.$count(stepChanges)
    const reply = await site.as('advisor').post(`/api/tracks/${b.id}/move`, { stepId: b.stepId, version: b.version, beforeId: a.id })
    expect(reply.json()).toMatchObject({ rank: 0, version: b.version + 1, enteredAt: b.enteredAt })
    expect(await column()).toEqual(['B', 'A'])
    expect(await site.store.read.$count(stepChanges)).toBe(count)
  })
})

describe('set aside', () => {
  const setAside = async (journeyId: string, key: string, body: object) => {
    const { trackId, version } = await lineOf(site, journeyId, key)
    return site.as('advisor').post(`/api/tracks/${trackId}/set-aside`, { version, ...body })
  }
  test('sans suite asks why; sans objet does not; taken up again where it stood', async () => {
    const { journeyId } = await openJourney(site, 'Kerbrat')
    await moveCardTo(site, journeyId, ['installation', 4])
    expect((await setAside(journeyId, 'installation', { state: 'dropped' })).json().code).toBe('reason_required')
    const dropped = await setAside(journeyId, 'installation', { state: 'dropped', reason: 'Projet abandonné' })
    expect(dropped.json()).toMatchObject({ state: 'dropped', dropReason: 'Projet abandonné' })
    expect((await pageOf(site, journeyId)).journey.phase).toBeNull()
    expect((await setAside(journeyId, 'installation', { state: 'dropped', reason: 'encore' })).json().code).toBe('track_state_unchanged')
    expect((await setAside(journeyId, 'installation', { state: 'open' })).json()).toMatchObject({ state: 'open', dropReason: null })
    expect((await pageOf(site, journeyId)).journey.phase).toBe('setup')
    expect((await standings(site, journeyId)).installation).toBe('open 4')
  })
})
