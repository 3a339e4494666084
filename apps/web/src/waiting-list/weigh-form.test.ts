import { shippedCriteria } from '@ancrage/domain/journeys/waiting-list'
import type { Day } from '@ancrage/domain/kernel/day'
import { expect, test } from 'vitest'
import { adjustmentIn, criterionFields, rankWith, reasonsIn, signed, tickedOf } from './weigh-form'

test('points bear their sign', () => {
  expect([signed(3), signed(0), signed(-2)]).toEqual(['+3', '+0', '−2'])
  expect(criterionFields(shippedCriteria, 'fr')[0]?.label).toBe('Retraite imminente\u00a0+3')
})

test('ticks give back the reasons, in the order of the criteria', () => {
  const values = { ...tickedOf(['zone-fragile', 'retraite-imminente', 'no-more']), 'criterion.famille': false }
  expect(reasonsIn(values, shippedCriteria)).toEqual(['retraite-imminente', 'zone-fragile'])
})

test.each([
  ['2', 2],
  ['-1', -1],
  ['−1', -1],
  ['', 0],
  ['1,5', 0],
])('%j typed by hand: %i', (adjustment, points) => {
  expect(adjustmentIn({ adjustment })).toBe(points)
})

test('the place it would take', () => {
  const waiting = (journeyId: string, adjustment: number) => ({ journeyId, sinceOn: '2026-03-02' as Day, reasons: [], adjustment })
  const list = [waiting('a', 3), waiting('b', 2), waiting('c', 0)]
  expect(rankWith(list, waiting('c', 0), shippedCriteria)).toBe(3)
  expect(rankWith(list, waiting('c', 4), shippedCriteria)).toBe(1)
  expect(rankWith(list, waiting('new', 2), shippedCriteria)).toBe(3)
})
