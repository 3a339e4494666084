import type { Day, Instant } from '@ancrage/domain/kernel/day'
import { stepsOf } from '@ancrage/domain/testing/journeys'
import { type SQL, sql } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { tables } from '../schema/tables'
import { queryPlans } from '../testing/query-plan'
import { narrowedTo } from './board-filter'
import { narrowedCounts, narrowedQuery } from './board-narrowed'
import { middleAges, wholeColumns } from './board-whole'
import type { Pipeline } from './standing'

const { tracks } = tables
const pipeline = (key: string, scope: Pipeline['scope']) =>
  ({ id: key, key, label: { fr: key, en: key }, scope, steps: stepsOf(key) }) as unknown as Pipeline
const actor = { id: '', name: '', roles: ['advisor'], language: 'fr' } as const
const mine = { advisorId: 'a', professionCode: '10', epciCode: '200068757', sectorId: 's' } as never
const boards = [pipeline('installation', 'journey'), pipeline('housing', 'household')]
const when = { now: '2026-03-02T08:00:00.000Z' as Instant, today: '2026-03-02' as Day }

type Reading = Parameters<typeof narrowedTo>[0]
const plansOf = (work: (asking: Reading) => Promise<unknown>) => queryPlans((read) => work({ read, actor, ...when }))

/** The tables read from end to end; the rows of a part of a union are no table. */
const scanned = (plan: readonly string[]) => plan.filter((step) => /^SCAN (?!part$|middles$|\(subquery)/.test(step))

test.each(boards)('a board of a $scope, whole, reads its indexes and nothing else', async (one) => {
  const plan = await plansOf((asking) => wholeColumns(asking, one, 30))
  expect(plan[0]).toMatch(/^SEARCH tracks USING INDEX tracks_(column|entered) \(step_id=\?\)/)
  expect(plan).toContainEqual(expect.stringMatching(/^SEARCH tasks USING (COVERING )?INDEX tasks_due \(due_on<\?\)/))
  expect(plan).toContainEqual(expect.stringMatching(/^SEARCH tracks USING INDEX sqlite_autoindex_tracks_1 \(id=\?\)/))
  const middles = await plansOf((asking) => middleAges(asking.read, new Map([[one.key, 7]])))
  expect(middles).toContainEqual(expect.stringMatching(/^SEARCH tracks USING INDEX tracks_entered \(step_id=\?\)/))
  const first = await plansOf(async ({ read, today }) => {
    const { first: ids } = await wholeColumns({ read, today }, one, 30)
    return read.select({ id: tracks.id }).from(tracks).where(sql`${tracks.id} in (${ids})`)
  })
  expect(first).toContainEqual(expect.stringMatching(/^SEARCH tracks USING (COVERING )?INDEX tracks_column \(step_id=\?\)/))
  expect([plan, middles, first].flatMap(scanned)).toEqual([])
})

test.each(boards)('narrowed, a board of a $scope is read from the journeys of whom it is narrowed to', async (one) => {
  const plan = await plansOf((asking) => narrowedQuery(asking, one, narrowedTo(asking, mine, one.scope) as SQL))
  expect(plan).toContainEqual(expect.stringMatching(/^SEARCH journeys USING INDEX journeys_status \(status=\? AND advisor_id=\?\)/))
  expect(plan).toContainEqual(expect.stringMatching(new RegExp(`^SEARCH tracks USING INDEX tracks_of_${one.scope}`)))
  expect(scanned(plan)).toEqual([])
})

test('the tabs are counted by an index, narrowed or not', async () => {
  const whole = await plansOf((asking) => narrowedCounts(asking, {}))
  expect(whole).toEqual([expect.stringMatching(/^SCAN tracks USING (COVERING )?INDEX tracks_(column|entered)$/)])
  expect(scanned(await plansOf((asking) => narrowedCounts(asking, mine)))).toEqual([])
})
