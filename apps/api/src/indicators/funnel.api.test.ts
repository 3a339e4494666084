import type { reports } from '@ancrage/contract/reports'
import type { ReplyOf } from '@ancrage/contract/route'
import { anId } from '@ancrage/domain/testing/build'
import { eq } from 'drizzle-orm'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { tables } from '../schema/tables'
import { openTestApp, type Persona, type TestApp } from '../testing/app'
import { sectorId, seedKnownPaths } from '../testing/known-paths'

type Reply = ReplyOf<typeof reports.funnel>
type Row = Reply['phases'][number] | Reply['none']

let site: TestApp
beforeEach(async () => {
  site = await openTestApp()
  await seedKnownPaths(site)
})
afterEach(() => site.close())

async function read(query: Record<string, string>, persona: Persona = 'manager'): Promise<Reply> {
  const reply = await site.as(persona).get(`/api/reports/funnel?${new URLSearchParams(query)}`)
  expect(reply.statusCode, reply.body).toBe(200)
  return reply.json()
}

/** The journeys of a list, by their number in known-paths.ts, as the real list gives them. */
async function journeysOf({ filter }: Row['current']['list'], persona: Persona = 'manager'): Promise<number[]> {
  const reply = await site.as(persona).get(`/api/journeys?sort=["number","ASC"]&filter=${encodeURIComponent(JSON.stringify(filter))}`)
  expect(reply.statusCode, reply.body).toBe(200)
  const rows: { number: string }[] = reply.json()
  expect(reply.headers['content-range']).toMatch(new RegExp(`/${rows.length}$`))
  return rows.map(({ number }) => Number(number.slice(-4)))
}

const semester = { mode: 'cohort', from: '2024-01-01', to: '2024-06-30' }

/** Each row by the journeys it opens, its counts checked against them. */
async function opened({ phases, none }: Reply): Promise<[string, number[], number[], number[], number | null][]> {
  const rows = [...phases, none].map(async ({ phase, reached, current, stopped, medianDays }) => {
    const lists = await Promise.all([reached, current, stopped].map(({ list }) => journeysOf(list)))
    expect(
      lists.map((list) => list.length),
      String(phase),
    ).toEqual([reached.count, current.count, stopped.count])
    return [phase ?? 'none', lists[0] ?? [], lists[1] ?? [], lists[2] ?? [], medianDays] as [
      string,
      number[],
      number[],
      number[],
      number | null,
    ]
  })
  return Promise.all(rows)
}

/*
 * Journeys that entered in the first semester of 2024, by hand:
 * 1 accompanied · 2 accompanied · 3 qualified, moved back from accompanied · 4 abandoned at contacted · 5 closed as installed ·
 * 6 a new contact · 7 closed without a phase · 11 on hold at setup, once closed, reopened · 12 closed as installed, reopened,
 * then closed for elsewhere at targeted. Not: 8 of type « maintien », 9 in the bin, 10 entered the year before.
 * Days: qualified 10 (1), 14 (2), 2 (3); accompanied 80 (1), 1 (2), 4 (3); installed 31 (5, which skipped to setup).
 */
const cohort = [
  ['contacted', [1, 2, 3, 4, 5, 11, 12], [], [4], null],
  ['qualified', [1, 2, 3, 5, 11, 12], [3], [], 10],
  ['accompanied', [1, 2, 5, 11, 12], [1, 2], [], 4],
  ['targeted', [5, 11, 12], [], [12], null],
  ['setup', [5, 11], [11], [], null],
  ['installed', [5], [5], [], 31],
  ['anchored', [], [], [], null],
  ['none', [6, 7], [6], [7], null],
]

describe('feature 58: the funnel of known paths is as counted by hand', () => {
  it('a cohort: each number opens exactly its journeys', async () => {
    const funnel = await read(semester)
    expect(funnel).toMatchObject(semester)
    expect(await opened(funnel)).toEqual(cohort)
  })

  it('today: those not closed, whenever they entered, each once', async () => {
    const funnel = await read({})
    expect(funnel).toMatchObject({ mode: 'today', from: null, to: null })
    expect(await opened(funnel)).toEqual([
      ['contacted', [1, 2, 3, 10, 11], [], [], null],
      ['qualified', [1, 2, 3, 10, 11], [3], [], 10],
      ['accompanied', [1, 2, 10, 11], [1, 2], [], 4],
      ['targeted', [10, 11], [10], [], null],
      ['setup', [11], [11], [], null],
      ['installed', [], [], [], null],
      ['anchored', [], [], [], null],
      ['none', [6], [6], [], null],
    ])
  })

  it.each<[string, () => Record<string, string>, number[], number[]]>([
    ['doctors', () => ({ professionCode: '10' }), [1, 2, 3, 11, 12], []],
    ['the EPCI of Épinal', () => ({ epciCode: '200068757' }), [1, 2, 4, 11, 12], [6]],
    ['the sector of Gérardmer', () => ({ sectorId }), [3, 5], [7]],
    ['one advisor', () => ({ advisorId: site.userId('advisor') }), [1, 3, 4, 11], []],
    ['« maintien » alone', () => ({ types: 'maintien' }), [8], []],
    ['two types', () => ({ types: 'maintien,installation-liberale' }), [1, 2, 3, 4, 5, 8, 11, 12], [6, 7]],
    ['a day', () => ({ from: '2024-06-30' }), [4], []],
  ])('by %s', async (_, asked, withPhase, without) => {
    const funnel = await read({ ...semester, ...asked() })
    const rows = await opened(funnel)
    expect(rows[0]?.[1]).toEqual(withPhase)
    expect(rows.at(-1)?.[1]).toEqual(without)
    for (const [index, { reached, current, stopped }] of funnel.phases.entries()) {
      expect(reached.count).toBe((funnel.phases[index + 1]?.reached.count ?? 0) + current.count + stopped.count)
    }
  })

  it('a move back lowers what was reached, and the sums hold', async () => {
    await site.store.write((tx) =>
      tx
        .update(tables.journeys)
        .set({ phase: 'contacted' })
        .where(eq(tables.journeys.id, anId(201))),
    )
    const rows = await opened(await read(semester))
    expect(rows.slice(0, 3).map(([, reached, current]) => [reached, current])).toEqual([
      [[1, 2, 3, 4, 5, 11, 12], [1]],
      [[2, 3, 5, 11, 12], [3]],
      [[2, 5, 11, 12], [2]],
    ])
  })
})

describe('the staff of the comité', () => {
  it('reads the same funnel, and its lists as pseudonyms', async () => {
    const funnel = await read(semester)
    expect(await read(semester, 'reporter')).toEqual(funnel)
    const [contacted] = funnel.phases
    const filter = encodeURIComponent(JSON.stringify(contacted?.reached.list.filter))
    const reply = await site.as('reporter').get(`/api/journeys?filter=${filter}`)
    expect(reply.headers['content-range']).toBe('journeys 0-6/7')
    expect(reply.body).not.toMatch(/01920000|2024-000|personId/)
    expect(reply.json()[0]).toMatchObject({
      id: expect.stringMatching(/^[0-9a-f]{12}$/),
      enteredMonth: expect.stringMatching(/^2024-0\d$/),
    })
  })
})

describe('what is unknown is refused by its name', () => {
  it.each([
    ['mode=yesterday', 'mode'],
    ['types=retraite', 'types.0'],
    ['phase=setup', 'phase'],
    ['mode=cohort&from=2024-02-02&to=2024-02-01', 'to'],
  ])('funnel?%s: %s', async (query, field) => {
    const reply = await site.as('manager').get(`/api/reports/funnel?${query}`)
    expect(reply.statusCode, reply.body).toBe(400)
    expect(Object.keys(reply.json().errors)).toEqual([field])
  })
})
