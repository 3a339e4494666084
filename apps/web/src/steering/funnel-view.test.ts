import type { Phase } from '@ancrage/domain/journeys/phase'
import { expect, it } from 'vitest'
import { type FunnelReply, viewOf } from './funnel-view'

const counted = (count: number) => ({ count, list: { resource: 'journeys' as const, filter: { in: { count } } } })
const row = <P extends Phase | null>(phase: P, reached: number, current: number, stopped: number) => ({
  phase,
  reached: counted(reached),
  current: counted(current),
  stopped: counted(stopped),
  medianDays: null,
})

function reply(mode: 'today' | 'cohort'): FunnelReply {
  const phases = [
    row('contacted', 10, 2, 3),
    row('qualified', 5, 1, 0),
    row('accompanied', 4, 4, 0),
    row('targeted', 0, 0, 0),
    row('setup', 0, 0, 0),
  ]
  return { mode, from: null, to: null, types: [], definition: '', phases, none: row(null, 7, 6, 1) }
}

it('shows a cohort by phase reached, each out of the one before', () => {
  const { of, widest, lines, none } = viewOf(reply('cohort'))
  expect([of, widest]).toEqual([10, 10])
  expect(lines.map(({ shown, ratio }) => [shown.count, ratio])).toEqual([
    [10, null],
    [5, 0.5],
    [4, 0.8],
    [0, 0],
    [0, null],
  ])
  expect([none.shown.count, none.ratio]).toEqual([7, null])
})

it('shows today by where journeys stand, each out of all those with a phase', () => {
  const { of, widest, lines, none } = viewOf(reply('today'))
  expect([of, widest]).toEqual([10, 4])
  expect(lines.map(({ shown, ratio }) => [shown.count, ratio])).toEqual([
    [2, 0.2],
    [1, 0.1],
    [4, 0.4],
    [0, 0],
    [0, 0],
  ])
  expect(none.shown).toEqual(counted(6))
})
