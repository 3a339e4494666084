import { expect, it } from 'vitest'
import { backTo, type Call, type Fate, isSaid, type Round, roundOf, settled, skippedOf, tally } from './round'

const calls = ['a', 'b', 'c'].map((taskId) => ({ taskId }) as Call)
const after = (...fates: Fate[]): Round => fates.reduce(settled, roundOf(calls))

it('goes from one to the next, and ends past the last', () => {
  expect([after().at, after('reached').at, after('reached', 'skipped', 'no_answer').at]).toEqual([0, 1, 3])
})

it('changes nothing once over', () => {
  const over = after('reached', 'reached', 'reached')
  expect(settled(over, 'declined')).toBe(over)
})

it('comes back to one left for later, then passes over those already said', () => {
  const back = backTo(after('skipped', 'reached'), 0)
  expect([back.at, back.fates]).toEqual([0, { b: 'reached' }])
  expect(settled(back, 'no_answer').at).toBe(2)
})

it('does not come back to one already noted', () => {
  const round = after('reached')
  expect(backTo(round, 0)).toBe(round)
  expect(calls.map((call) => isSaid(round, call))).toEqual([true, false, false])
})

it('says how it went, and what is left for later', () => {
  const round = after('no_answer', 'skipped', 'no_answer')
  expect(tally(round)).toEqual([
    { fate: 'no_answer', count: 2 },
    { fate: 'skipped', count: 1 },
  ])
  expect(skippedOf(round)).toEqual([{ taskId: 'b' }])
})
