import type { Day } from '@ancrage/domain/kernel/day'
import { expect, test } from 'vitest'
import { answerBody, answerFields, markToAnswer, type RetentionMark } from './answer-form'

const mark = (months: 3 | 12 | 36, outcome: RetentionMark['outcome'] = null): RetentionMark => ({
  checkId: `${months}`,
  months,
  dueOn: '2026-03-02' as Day,
  outcome,
  answeredOn: null,
})
const asked = (values: Record<string, string>, months: 3 | 12 = 12, anchoring = true) =>
  answerFields(values, { mark: mark(months), anchoring, language: 'fr', translate: (key) => key }).map(({ name }) => name)

test('the last mark nobody answered is asked', () => {
  expect(markToAnswer({ marks: [mark(3), mark(12), mark(36, 'left')] })?.months).toBe(12)
  expect(markToAnswer({ marks: [mark(3, 'in_place')] })).toBeUndefined()
})

test('each answer asks what it needs, and only that', () => {
  expect(asked({ outcome: 'in_place' })).toEqual(['outcome', 'anchored'])
  expect([asked({ outcome: 'in_place' }, 3), asked({ outcome: 'in_place' }, 12, false)]).toEqual([['outcome'], ['outcome']])
  expect(asked({ outcome: 'moved' })).toEqual(['outcome', 'on', 'communeCode'])
  expect(asked({ outcome: 'left' })).toEqual(['outcome', 'on', 'endReason'])
  const typed = { outcome: 'left', on: '2026-01-05', endReason: 'retraite', communeCode: ['88160'], anchored: true }
  expect(answerBody(typed, 2)).toEqual({
    outcome: 'left',
    on: '2026-01-05',
    communeCode: null,
    endReason: 'retraite',
    anchored: false,
    version: 2,
  })
  expect(answerBody({ ...typed, outcome: 'in_place' }, 2)).toMatchObject({ on: null, endReason: null, anchored: true })
})
