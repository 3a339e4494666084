import type { PlaybookStep } from '@ancrage/domain/tasks/playbook-steps'
import { expect, test } from 'vitest'
import type { FieldValues } from '../ui/form/field-spec'
import { blankStep, offersBefore, stepOf, valuesOfStep } from './playbook-step-form'

const track = '018f0000-0000-7000-8000-000000000001'
const entered = '018f0000-0000-7000-8000-000000000002'
const lease = blankStep({ title: { fr: 'Bail', en: 'Lease' }, offsetDays: -90, pipelineId: track })

test.each<[string, PlaybookStep]>([
  ['before the target date', lease],
  ['the very day', { ...lease, offsetDays: 0 }],
  ['in working days, once a step is entered', { ...lease, reference: 'step', referenceStepId: entered, offsetDays: 5, workingDays: true }],
])('a step %s reads back as it was shown', (_, step) => {
  expect(stepOf(valuesOfStep(step)).step).toEqual(step)
})

test.each<[string, FieldValues, Record<string, string>]>([
  ['no title', { 'title.fr': ' ' }, { 'title.fr': 'required' }],
  ['no number of days', { days: '' }, { offsetDays: 'days' }],
  ['half a day', { days: '1,5' }, { offsetDays: 'days' }],
  ['a sign in front', { days: '-3' }, { offsetDays: 'days' }],
  ['too long before', { days: '900' }, { offsetDays: 'too_small' }],
  ['too long after', { days: '1900', side: 'after' }, { offsetDays: 'too_big' }],
])('with %s, it is told at its field', (_, over, problems) => {
  const read = stepOf({ ...valuesOfStep(lease), 'title.en': '', ...over })
  expect(read.problems).toMatchObject(problems)
})

test('English says what French says where it was left empty', () => {
  expect(stepOf({ ...valuesOfStep(lease), 'title.en': '' }).step?.title).toEqual({ fr: 'Bail', en: 'Bail' })
})

test('counted from what has no before, a step comes after, and the step entered is forgotten elsewhere', () => {
  const values = { ...valuesOfStep(lease), reference: 'opened', referenceStepId: entered }
  expect([offersBefore(values), stepOf(values).step?.offsetDays, stepOf(values).step?.referenceStepId]).toEqual([false, 90, null])
})
