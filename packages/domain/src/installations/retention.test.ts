import { expect, test } from 'vitest'
import { addDays, addMonths, type Day } from '../kernel/day'
import { answeredMarks, answerRefusal, begunBy, marksOf, type RetentionAnswer } from './retention'

const began = '2025-01-31' as Day
const today = '2026-03-02' as Day
const answer = (overrides: Partial<RetentionAnswer>): RetentionAnswer => ({
  outcome: 'in_place',
  on: null,
  communeCode: null,
  endReason: null,
  ...overrides,
})
const said = (asked: 3 | 12 | 36, given: Partial<RetentionAnswer>) =>
  answeredMarks(asked, answer(given), began, today).map(({ months, outcome }) => `${months} ${outcome}`)

test('the marks fall on the same day of the month, or its last', () => {
  expect(marksOf(began).map(({ dueOn }) => dueOn)).toEqual(['2025-04-30', '2026-01-31', '2028-01-31'])
  expect(new Set(marksOf('2100-12-31' as Day).map(({ dueOn }) => dueOn))).toEqual(new Set(['2100-12-31']))
})

test.each([
  ['whoever is there was there before', 12, {}, ['3 in_place', '12 in_place']],
  ['whoever left was there until then', 12, { outcome: 'left', on: '2025-09-01' }, ['3 in_place', '12 left']],
  ['gone before the first mark', 12, { outcome: 'left', on: '2025-02-15' }, ['3 left', '12 left']],
  ['a move keeps the next question', 12, { outcome: 'moved', on: '2025-09-01' }, ['3 in_place', '12 moved']],
  ['asked at the first mark, a year late', 3, {}, ['3 in_place', '12 in_place']],
] as const)('one answer tells the marks not answered: %s', (_what, asked, given, wanted) => {
  expect(said(asked, given as Partial<RetentionAnswer>)).toEqual(wanted)
})

test.each([
  ['in place', {}, null],
  ['a departure without a word', { outcome: 'left' }, ['on', 'endReason']],
  ['a move without a place', { outcome: 'moved', on: '2025-09-01' }, ['communeCode']],
  ['before it began', { outcome: 'left', on: '2025-01-30', endReason: 'retraite' }, ['on']],
  ['a day to come', { outcome: 'left', on: '2026-03-03', endReason: 'retraite' }, ['on']],
  ['told whole', { outcome: 'left', on: '2026-03-02', endReason: 'retraite' }, null],
] as const)('what an answer lacks: %s', (_what, given, fields) => {
  const refusal = answerRefusal(answer(given as Partial<RetentionAnswer>), began, today)
  expect(refusal && Object.keys(refusal.fields ?? {})).toEqual(fields)
})

test('who is old enough: exactly those whose mark has come', () => {
  for (let on = '2027-12-25' as Day; on < '2028-03-05'; on = addDays(on, 1)) {
    for (const months of [3, 12, 36]) {
      const last = begunBy(on, months)
      expect(addMonths(last, months) <= on && addMonths(addDays(last, 1), months) > on, `${on} ${months}`).toBe(true)
    }
  }
})
