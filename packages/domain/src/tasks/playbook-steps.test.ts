import fc from 'fast-check'
import { expect, test } from 'vitest'
import { referenceChoices } from './playbook'
import { inPlaybookOrder, mayPrecede, type PlaybookStep, samePlan, stepsRefusal } from './playbook-steps'

const pipelines = [
  { id: 'housing', steps: [{ id: 'need' }, { id: 'found' }] },
  { id: 'aid', steps: [{ id: 'study' }, { id: 'filed' }] },
]
const aStep = (over: Partial<PlaybookStep> = {}): PlaybookStep => ({
  title: { fr: 'Bail', en: 'Lease' },
  kind: 'administrative',
  role: 'referent',
  pipelineId: null,
  reference: 'target',
  referenceStepId: null,
  offsetDays: -90,
  workingDays: false,
  ...over,
})

test.each<[string, Partial<PlaybookStep>, Record<string, string> | undefined]>([
  ['a day before the target date', {}, undefined],
  ['on a track of the site', { pipelineId: 'housing' }, undefined],
  ['on a track that is gone', { pipelineId: 'mobility' }, { 'steps.1.pipelineId': 'playbook_track_gone' }],
  ['after a step entered', { reference: 'step', referenceStepId: 'filed', offsetDays: 3 }, undefined],
  ['after no step in particular', { reference: 'step', offsetDays: 3 }, { 'steps.1.referenceStepId': 'required' }],
  [
    'after a step removed',
    { reference: 'step', referenceStepId: 'old', offsetDays: 3 },
    { 'steps.1.referenceStepId': 'playbook_step_gone' },
  ],
  ['before the journey was opened', { reference: 'opened', offsetDays: -1 }, { 'steps.1.offsetDays': 'playbook_before_known' }],
  ['the very day it is signed', { reference: 'signed', offsetDays: 0 }, undefined],
])('a step %s', (_, over, fields) => {
  expect(stepsRefusal([aStep(), aStep(over)], pipelines)?.fields).toEqual(fields)
})

test('steps are read by reference, those of a step entered in the order of the pipelines, then by day; five working days make a week', () => {
  const titled = (fr: string, over: Partial<PlaybookStep>) => aStep({ title: { fr, en: fr }, ...over })
  const given = [
    titled('visit', { offsetDays: -30 }),
    titled('filed', { reference: 'step', referenceStepId: 'filed', offsetDays: 0 }),
    titled('lease', { offsetDays: -90 }),
    titled('welcome', { reference: 'installed', offsetDays: 7 }),
    titled('need', { reference: 'step', referenceStepId: 'need', offsetDays: 12 }),
    titled('six days', { reference: 'opened', offsetDays: 6, referenceStepId: 'need' }),
    titled('five working days', { reference: 'opened', offsetDays: 5, workingDays: true }),
    titled('a week', { reference: 'opened', offsetDays: 7 }),
  ]
  const ordered = inPlaybookOrder(given, pipelines)
  expect(ordered.map(({ title }) => title.fr)).toEqual([
    'six days',
    'five working days',
    'a week',
    'need',
    'filed',
    'lease',
    'visit',
    'welcome',
  ])
  expect(ordered[0]?.referenceStepId).toBeNull()
})

test('whatever order they are typed in, the same steps make the same plan; any difference makes another', () => {
  const step = fc.record({
    title: fc.constantFrom({ fr: 'Bail', en: 'Lease' }, { fr: 'CV', en: 'CV' }),
    reference: fc.constantFrom(...referenceChoices.values),
    referenceStepId: fc.constantFrom('need', 'found', 'filed'),
    offsetDays: fc.integer({ min: -20, max: 20 }),
  })
  fc.assert(
    fc.property(fc.uniqueArray(step, { selector: (one) => `${one.reference} ${one.referenceStepId} ${one.offsetDays}` }), (drawn) => {
      const steps = inPlaybookOrder(drawn.map(aStep), pipelines)
      expect(inPlaybookOrder(steps, pipelines)).toEqual(steps)
      expect(
        samePlan(
          steps,
          steps.map((one) => ({ ...one })),
        ),
      ).toBe(true)
      expect(samePlan(steps, steps.slice(1))).toBe(steps.length === 0)
      const [first, ...others] = steps
      if (first) expect(samePlan(steps, [{ ...first, workingDays: !first.workingDays }, ...others])).toBe(false)
    }),
  )
})

test('only a date known ahead has steps before it', () => {
  expect(referenceChoices.values.filter(mayPrecede)).toEqual(['target'])
})
