import type { Day, Instant } from '@ancrage/domain/kernel/day'
import { addDays, addMinutes } from '@ancrage/domain/kernel/day'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { tables } from '../schema/tables'
import { openTestApp, type Persona, type TestApp } from '../testing/app'
import { moveCardTo } from '../testing/move-card'
import { type Opened, openJourney, written } from '../testing/open-journey'

let site: TestApp
let kerbrat: Opened
beforeEach(async () => {
  site = await openTestApp()
  kerbrat = await openJourney(site, 'Kerbrat')
})
afterEach(() => site.close())

interface Entry {
  readonly kind: string
  readonly id: string
  readonly on: string
  readonly icon: string
  readonly author: string | null
  readonly summary: string
  readonly binned: boolean
}
interface Page {
  readonly entries: readonly Entry[]
  readonly before: string | null
}
const missing = '0190b0c0-0000-7000-8000-000000000000'
const journeyUrl = (query = '') => `/api/journeys/${kerbrat.journeyId}/timeline${query}`
const personUrl = (query = '') => `/api/people/${kerbrat.personId}/timeline${query}`
const read = async (url: string, persona: Persona = 'advisor'): Promise<Page> => {
  const reply = await site.as(persona).get(url)
  expect(reply.statusCode, reply.body).toBe(200)
  return reply.json()
}
const say = (body: object, persona: Persona = 'advisor') =>
  written(site, persona, '/api/interactions', {
    kind: 'exchange',
    occurredOn: '2026-02-18',
    medium: 'telephone',
    direction: 'out',
    outcome: 'reached',
    personId: kerbrat.personId,
    summary: 'La maison plaît.',
    ...body,
  })

describe('a journey', () => {
  test('tells in one list what was said, moved, done and decided, the newest first, with who', async () => {
    await say({ occurredTime: '09:30' }, 'colleague')
    await say({ kind: 'note', medium: null, direction: null, outcome: null, occurredOn: '2026-02-20', summary: 'Une note.' }, 'secretary')
    const task = await written(site, 'advisor', '/api/tasks', {
      title: 'Rappeler',
      kind: 'call',
      dueOn: '2026-03-02',
      assigneeId: site.userId('advisor'),
      journeyId: kerbrat.journeyId,
    })
    site.setNow('2026-03-03T08:00:00.000Z' as Instant)
    await site.as('advisor').put(`/api/tasks/${task.id}`, { status: 'done', version: 1 })
    const { entries } = await read(journeyUrl())
    expect(entries[0]).toMatchObject({
      kind: 'task',
      on: '2026-03-03',
      time: '09:00',
      icon: 'call',
      title: 'Rappeler',
      author: 'Advisor Test',
    })
    expect(entries.slice(-2)).toMatchObject([
      { kind: 'note', on: '2026-02-20', icon: 'note', summary: 'Une note.', author: 'Secretary Test' },
      { kind: 'exchange', on: '2026-02-18', time: '09:30', icon: 'telephone', outcome: 'reached', twoWay: true, author: 'Colleague Test' },
    ])
    const onMonday = entries.filter(({ on }) => on === '2026-03-02')
    expect(onMonday.filter(({ kind }) => kind === 'journey').map((entry) => entry.icon)).toContain('journey.opened')
    const [moved] = onMonday.filter(({ kind, icon }) => kind === 'step' && icon === 'contact')
    expect(moved).toMatchObject({
      pipelineKey: 'contact',
      from: { fr: 'À rappeler' },
      to: { fr: 'Premier échange', en: 'First exchange' },
      toState: 'open',
      author: 'Colleague Test',
    })
    const days = entries.map(({ on }) => on)
    expect(days).toEqual([...days].sort().reverse())
  })

  test('is narrowed to some kinds', async () => {
    await say({})
    expect(new Set((await read(journeyUrl('?kinds=exchange'))).entries.map(({ kind }) => kind))).toEqual(new Set(['exchange']))
    expect(new Set((await read(journeyUrl('?kinds=step,journey'))).entries.map(({ kind }) => kind))).toEqual(new Set(['step', 'journey']))
    expect((await site.as('advisor').get(journeyUrl('?kinds=gossip'))).statusCode).toBe(400)
  })

  test('says what was corrected and what was binned, without the words of the latter', async () => {
    const corrected = await say({ summary: 'La maison plait' })
    const binned = await say({ summary: 'Une erreur de dossier' })
    await site.as('advisor').put(`/api/interactions/${corrected.id}`, { summary: 'La maison plaît', version: 1 })
    await site.as('advisor').delete(`/api/interactions/${binned.id}`)
    const { entries } = await read(journeyUrl('?kinds=exchange'))
    expect(
      entries.map(({ id, summary, binned: gone, ...entry }) => [id, summary, gone, (entry as unknown as { edited: boolean }).edited]),
    ).toEqual([
      [binned.id, '', true, false],
      [corrected.id, 'La maison plaît', false, true],
    ])
  })

  test('says which fields were changed, not what they held', async () => {
    const { version } = (await site.as('advisor').get(`/api/journeys/${kerbrat.journeyId}`)).json()
    await site.as('advisor').put(`/api/journeys/${kerbrat.journeyId}`, { targetOn: '2026-09-01', version })
    const reply = await site.as('advisor').get(journeyUrl('?kinds=journey'))
    expect(reply.json().entries).toContainEqual(expect.objectContaining({ action: 'journey.updated', fields: ['targetOn'] }))
    expect(reply.body).not.toContain('2026-09-01')
  })

  test('does not tell of another person’s, nor of another journey’s exchanges', async () => {
    const other = await openJourney(site, 'Dupont')
    await say({ personId: other.personId, summary: 'Chez les Dupont' })
    expect((await site.as('advisor').get(journeyUrl())).body).not.toContain('Dupont')
    expect((await site.as('advisor').get(`/api/journeys/${other.journeyId}/timeline`)).body).toContain('Chez les Dupont')
  })

  test('missing, it is the same 404 as any', async () => {
    const [absent, other] = await Promise.all([
      site.as('advisor').get(`/api/journeys/${missing}/timeline`),
      site.as('advisor').get(`/api/people/${missing}/timeline`),
    ])
    expect([absent.statusCode, absent.body]).toEqual([404, other.body])
    for (const persona of ['reporter', 'admin'] as const) expect((await site.as(persona).get(journeyUrl())).statusCode).toBe(403)
  })

  test.each(['yesterday', '2026-03-02T08:00', '2026-03-02T08:00~%27'])('a place that is none is refused: %s', async (place) => {
    expect((await site.as('advisor').get(journeyUrl(`?before=${place}`))).statusCode).toBe(400)
  })
})

test('a person’s tells of all their journeys, and of their record', async () => {
  const { id } = await written(site, 'manager', '/api/journeys', { personId: kerbrat.personId, type: 'stage', enteredOn: '2026-02-02' })
  await say({ journeyId: id, summary: 'Sur le stage' })
  await say({ journeyId: kerbrat.journeyId, summary: 'Sur l’installation' })
  const { entries } = await read(personUrl())
  expect(entries.filter(({ kind }) => kind === 'exchange').map(({ summary }) => summary)).toEqual(['Sur l’installation', 'Sur le stage'])
  expect(entries.filter(({ icon }) => icon === 'journey.created')).toHaveLength(2)
  expect(entries.filter(({ icon }) => icon === 'person.created')).toHaveLength(1)
  expect((await read(journeyUrl())).entries.filter(({ kind }) => kind === 'person')).toEqual([])
})

describe('what was done around it', () => {
  const pageOf = async (persona: Persona = 'advisor') => (await site.as(persona).get(`/api/journeys/${kerbrat.journeyId}/page`)).json()

  test('needs, members and openings of the household, to those who may read it alone', async () => {
    const { householdId } = (await pageOf()).journey
    await written(site, 'advisor', '/api/needs', { householdId, kind: 'housing' })
    await written(site, 'advisor', '/api/household-members', { householdId, kind: 'child', birthYear: 2023 })
    expect((await read(journeyUrl('?kinds=household'), 'colleague')).entries).toEqual([])
    await written(site, 'colleague', `/api/households/${householdId}/open`, { reason: 'En son absence' })
    for (const persona of ['advisor', 'colleague'] as const)
      expect((await read(journeyUrl('?kinds=household'), persona)).entries).toMatchObject([
        { action: 'household.opened', author: 'Colleague Test', about: null },
        { action: 'household-member.created', author: 'Advisor Test', about: 'child' },
        { action: 'need.created', author: 'Advisor Test', about: 'housing' },
      ])
  })

  test('to whom it was handed, how it was closed, what a track waits for, the installation it wrote', async () => {
    const { version } = (await pageOf()).journey
    const handed = { userId: site.userId('colleague'), role: 'coworker', untilOn: null, version }
    await written(site, 'advisor', `/api/journeys/${kerbrat.journeyId}/assign`, handed)
    const line = (await pageOf()).tracks.find(({ pipelineKey }: { pipelineKey: string }) => pipelineKey === 'aid')
    await site.as('advisor').put(`/api/tracks/${line.trackId}`, { waitingFor: 'partner', version: line.version })
    const fill = { effectiveOn: '2026-03-02', communeCode: '88196', mode: 'liberal' }
    await moveCardTo(site, kerbrat.journeyId, ['installation', 6], { fill })
    const again = (await pageOf()).journey.version
    await written(site, 'advisor', `/api/journeys/${kerbrat.journeyId}/close`, { outcome: 'installed', reason: null, version: again })
    const { entries } = await read(journeyUrl('?kinds=journey'))
    const told = entries as unknown as { action: string; who: string | null; about: string | null }[]
    expect(told.slice(0, 4).map(({ action, who, about }) => [action, who, about])).toEqual([
      ['journey.closed', null, 'installed'],
      ['installation.created', null, 'liberal'],
      ['track.updated', null, 'aid'],
      ['journey.assigned', 'Colleague Test', null],
    ])
  })

  test('an entry says who corrected or binned it, and whether its reader may', async () => {
    const { id } = await say({})
    await site.as('manager').put(`/api/interactions/${id}`, { summary: 'Corrigé.', version: 1 })
    const seen = async (persona: Persona) => (await read(journeyUrl('?kinds=exchange'), persona)).entries[0]
    expect(await seen('advisor')).toMatchObject({ changedBy: 'Manager Test', changedOn: '2026-03-02', mayChange: true })
    expect(await seen('colleague')).toMatchObject({ mayChange: false })
    await site.as('advisor').delete(`/api/interactions/${id}`)
    expect(await seen('colleague')).toMatchObject({ binned: true, summary: '', changedBy: 'Advisor Test' })
  })
})

describe('narrowed', () => {
  test('to a track: its moves and its tasks, nothing else', async () => {
    await say({})
    const { tracks } = (await site.as('advisor').get(`/api/journeys/${kerbrat.journeyId}/page`)).json()
    const trackId = tracks.find(({ pipelineKey }: { pipelineKey: string }) => pipelineKey === 'contact').trackId
    const { entries } = await read(journeyUrl(`?trackId=${trackId}`))
    expect(entries.length).toBe(2)
    expect(new Set(entries.map(({ icon }) => icon))).toEqual(new Set(['contact']))
  })

  test('to an author, whatever they did', async () => {
    await say({}, 'colleague')
    await say({ summary: 'Autre' })
    const { entries } = await read(journeyUrl(`?authorId=${site.userId('colleague')}`))
    expect(new Set(entries.map(({ author }) => author))).toEqual(new Set(['Colleague Test']))
    expect(new Set(entries.map(({ kind }) => kind))).toEqual(new Set(['exchange', 'step']))
  })

  test('to words, without accents, and never by the words of what was binned or is another’s alone', async () => {
    const { id } = await say({ summary: 'La crèche a répondu' })
    await say({ kind: 'note', medium: null, direction: null, outcome: null, summary: 'La crèche, en privé', visibility: 'private' })
    await say({ summary: 'Le bail' })
    const found = async (persona: Persona) => (await read(journeyUrl('?q=CRECHE'), persona)).entries.map(({ summary }) => summary)
    expect((await found('advisor')).sort()).toEqual(['La crèche a répondu', 'La crèche, en privé'])
    expect(await found('colleague')).toEqual(['La crèche a répondu'])
    await site.as('advisor').delete(`/api/interactions/${id}`)
    expect(await found('colleague')).toEqual([])
  })
})

describe('a long one', () => {
  /** A thousand exchanges, half without an hour, many on the same day and minute. */
  async function thousand() {
    await site.run('advisor', async ({ tx, newId, now, actor }) => {
      const row = (index: number) => ({
        id: newId(),
        createdAt: now,
        updatedAt: now,
        createdBy: actor.id,
        version: 1,
        kind: 'exchange' as const,
        occurredOn: addDays('2026-03-02' as Day, -(index % 97)),
        occurredTime: index % 2 ? `0${index % 7}:15` : null,
        medium: 'telephone' as const,
        direction: 'out' as const,
        outcome: 'no_answer' as const,
        twoWay: false,
        personId: kerbrat.personId,
        journeyId: kerbrat.journeyId,
        summary: '',
        visibility: 'team' as const,
        search: '',
      })
      for (let from = 0; from < 1000; from += 250)
        await tx.insert(tables.interactions).values(Array.from({ length: 250 }, (_, index) => row(from + index)))
    })
  }

  test('feature 13: a thousand entries are read whole page by page, each once, newest first, while others write', async () => {
    await thousand()
    const expected = new Set((await read(journeyUrl('?kinds=journey,step,task,note'))).entries.map(({ id }) => id))
    const seen: Entry[] = []
    let before: string | null = null
    let pages = 0
    do {
      const page: Page = await read(journeyUrl(before ? `?before=${encodeURIComponent(before)}` : ''))
      seen.push(...page.entries)
      before = page.before
      pages++
      if (pages % 5 === 0) await say({ occurredOn: '2026-03-02', occurredTime: '23:59', outcome: 'no_answer', summary: 'entre deux pages' })
    } while (before)
    const ids = seen.map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    expect(seen.filter(({ kind }) => kind === 'exchange').length).toBe(1000)
    for (const id of expected) expect(ids).toContain(id)
    const days = seen.map(({ on }) => on)
    expect(days).toEqual([...days].sort().reverse())
    expect(pages).toBe(Math.ceil(ids.length / 50))
  })
})

test('moves made within the same minute keep their order from page to page', async () => {
  const { tracks } = (await site.as('advisor').get(`/api/journeys/${kerbrat.journeyId}/page`)).json()
  const [track] = tracks
  await site.run('advisor', async ({ tx, newId, now }) => {
    const rows = Array.from({ length: 120 }, (_, index) => ({
      id: newId(),
      trackId: track.trackId,
      fromStepId: null,
      toStepId: track.stepId,
      fromState: null,
      toState: 'open' as const,
      milestone: null,
      at: addMinutes(now, -Math.floor(index / 40)),
      by: null,
      reason: String(index),
    }))
    await tx.insert(tables.stepChanges).values(rows)
  })
  const first = await read(journeyUrl('?kinds=step'))
  const second = await read(journeyUrl(`?kinds=step&before=${encodeURIComponent(first.before ?? '')}`))
  const third = await read(journeyUrl(`?kinds=step&before=${encodeURIComponent(second.before ?? '')}`))
  const reasons = [first, second, third]
    .flatMap(({ entries }) => entries.map((entry) => (entry as unknown as { reason: string | null }).reason))
    .filter((reason) => reason !== null)
  const minutes = (count: number) => Array.from({ length: 40 }, (_, index) => String(40 * count + 39 - index))
  expect(reasons).toEqual([...minutes(0), ...minutes(1), ...minutes(2)])
})
