import type { Phase } from '@ancrage/domain/journeys/phase'
import { day } from '@ancrage/domain/kernel/day'
import { expect, it } from 'vitest'
import { type FunnelReply, viewOf } from './funnel-view'

const aDay = day.parse('2023-01-01')
const counted = (count: number) => ({ count, list: { resource: 'journeys' as const, filter: { in: { count } } } })
const row = <P extends Phase | null>(phase: P, reached: number, current: number, stopped: number) => ({
  phase,
  reached: counted(reached),
  current: counted(current),
  stopped: counted(stopped),
  medianDays: null,
  q1Days: null,
  q3Days: null,
  immature: phase === 'setup' || phase === 'accompanied' ? counted(3) : phase === 'contacted' ? null : counted(0),
})

function reply(mode: 'today' | 'cohort'): FunnelReply {
  const phases = [
    row('contacted', 10, 2, 3),
    row('qualified', 5, 1, 0),
    row('accompanied', 4, 4, 0),
    row('targeted', 0, 0, 0),
    row('setup', 0, 0, 0),
  ]
  const others = { compared: null, reasons: [], horizons: [], horizonsDefinition: '' }
  return { mode, from: null, to: null, types: [], definition: '', phases, none: row(null, 7, 6, 1), ...others }
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

it('hatches beyond a bar those who may still come, and says how many are in practice for less than twelve months', () => {
  const { lines, recent, widest } = viewOf(reply('cohort'))
  expect(lines.map(({ immature }) => immature?.count ?? null)).toEqual([null, null, 3, null, 3])
  expect([recent?.count, widest]).toEqual([3, 10])
})

it('compares each line with that of another period, in points of passage', () => {
  const { phases, none } = reply('cohort')
  const other = phases.map((line) => ({ ...line, reached: counted(line.reached.count * 2 + 2) }))
  const { lines, none: apart } = viewOf({ ...reply('cohort'), compared: { from: aDay, to: aDay, phases: other, none } })
  expect(lines.map(({ other }) => [other?.shown.count, other?.ratio, other?.points])).toEqual([
    [22, null, null],
    [12, 12 / 22, 0.5 - 12 / 22],
    // Too recent for its passage to be told from the other's.
    [10, 10 / 12, null],
    [2, 0.2, -0.2],
    [2, 1, null],
  ])
  expect(apart.other?.shown.count).toBe(7)
})
