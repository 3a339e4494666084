import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { addDays } from '../kernel/day'
import { anId, builtOn } from '../testing/build'
import {
  criteriaRefusal,
  inWaitingOrder,
  pointsOf,
  reasonsOf,
  shippedCriteria,
  type Waiting,
  waitingCriterion,
  waitingRefusal,
} from './waiting-list'

const keys = shippedCriteria.map(({ key }) => key)
const waiting = (over: Partial<Waiting> = {}): Waiting => ({ journeyId: anId(1), sinceOn: builtOn, reasons: [], adjustment: 0, ...over })
const anyList = fc.uniqueArray(
  fc.record({
    journeyId: fc.integer({ min: 1, max: 500 }).map(anId),
    sinceOn: fc.integer({ min: -400, max: 0 }).map((days) => addDays(builtOn, days)),
    reasons: fc.subarray([...keys, 'retired-one']),
    adjustment: fc.integer({ min: -10, max: 10 }),
  }),
  { selector: ({ journeyId }) => journeyId, maxLength: 40 },
)

describe('the order of the waiting list', () => {
  it('is the same whatever the order it is read in, and leaves nobody out', () => {
    fc.assert(
      fc.property(anyList, fc.infiniteStream(fc.nat()), (list, random) => {
        const ordered = inWaitingOrder(list, shippedCriteria)
        const shuffled = list
          .map((one) => ({ one, at: random.next().value ?? 0 }))
          .sort((a, b) => a.at - b.at)
          .map(({ one }) => one)
        expect(inWaitingOrder(shuffled, shippedCriteria)).toEqual(ordered)
        expect(new Set(ordered)).toEqual(new Set(list))
        expect(ordered).toHaveLength(list.length)
      }),
    )
  })
  it('is by points, then by day, then by key: no two places are alike', () => {
    fc.assert(
      fc.property(anyList, (list) => {
        const ordered = inWaitingOrder(list, shippedCriteria)
        ordered.slice(1).forEach((after, index) => {
          const before = ordered[index] as Waiting
          const points = pointsOf(before, shippedCriteria) - pointsOf(after, shippedCriteria)
          expect(points).toBeGreaterThanOrEqual(0)
          if (points === 0) expect(`${before.sinceOn} ${before.journeyId}` < `${after.sinceOn} ${after.journeyId}`).toBe(true)
        })
      }),
    )
  })
  it('is explained: « zone fragile +2, retraite imminente +3 »', () => {
    const explained = reasonsOf({ reasons: ['zone-fragile', 'retraite-imminente'] }, shippedCriteria)
    expect(explained.map(({ label, points }) => `${label.fr} +${points}`)).toEqual(['Retraite imminente +3', 'Zone fragile +2'])
    expect(pointsOf(waiting({ reasons: ['zone-fragile', 'retraite-imminente'], adjustment: -1 }), shippedCriteria)).toBe(4)
    expect(pointsOf(waiting({ reasons: ['no-more'] }), shippedCriteria)).toBe(0)
  })
})

test.each([
  [{ reasons: ['zone-fragile'], adjustment: 0, adjustmentReason: null }, null],
  [{ reasons: ['no-such'], adjustment: 0, adjustmentReason: null }, 'unknown_criterion'],
  [{ reasons: [], adjustment: 2, adjustmentReason: null }, 'reason_required'],
  [{ reasons: [], adjustment: 2, adjustmentReason: ' ' }, 'reason_required'],
  [{ reasons: [], adjustment: -2, adjustmentReason: 'Décision d’équipe' }, null],
])('what is asked of a place: %j', (given, code) => {
  expect(waitingRefusal(given, shippedCriteria)?.code ?? null).toBe(code)
})

test('criteria: shipped ones are whole, a key counts once, one in use stays', () => {
  for (const criterion of shippedCriteria) expect(waitingCriterion.safeParse(criterion).success).toBe(true)
  expect(criteriaRefusal(shippedCriteria, keys)).toBeNull()
  expect(criteriaRefusal([...shippedCriteria, ...shippedCriteria], [])?.code).toBe('criterion_twice')
  expect(criteriaRefusal(shippedCriteria.slice(1), keys)?.code).toBe('criterion_used')
  expect(criteriaRefusal(shippedCriteria.slice(1), keys.slice(1))).toBeNull()
})
