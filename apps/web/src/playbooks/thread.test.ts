import { expect, test } from 'vitest'
import { blankStep } from './playbook-step-form'
import { groupsOf } from './thread'
import { dayMark, whenSaid } from './when-said'

const step = (key: string, over: Parameters<typeof blankStep>[0]) => ({ ...blankStep(over), key })

test('a group for each thing counted from, in the order of their days; what comes before the date stands before it', () => {
  const steps = [
    step('visit', { offsetDays: -30 }),
    step('welcome', { reference: 'installed', offsetDays: 7 }),
    step('review', { offsetDays: 30 }),
    step('lease', { offsetDays: -90 }),
    step('cv', { reference: 'step', referenceStepId: 'need', offsetDays: 2 }),
    step('search', { reference: 'step', referenceStepId: 'found', offsetDays: 1 }),
  ]
  const groups = groupsOf(steps, [{ id: 'housing', steps: [{ id: 'need' }, { id: 'found' }] }])
  expect(groups.map(({ reference, stepId, before, after }) => [reference, stepId, before, after].map(said))).toEqual([
    ['step', 'need', '', 'cv'],
    ['step', 'found', '', 'search'],
    ['target', null, 'lease visit', 'review'],
    ['installed', null, '', 'welcome'],
  ])
})

const said = (part: unknown) => (Array.isArray(part) ? part.map(({ key }) => key).join(' ') : part)

test.each([
  [-90, false, 'before 90', 'days_before 90'],
  [0, true, 'day', 'same'],
  [5, true, 'after 5', 'working_after 5'],
])('%d days, working: %s, is said %s', (offsetDays, workingDays, mark, when) => {
  const translate = (key: string, options: Record<string, unknown> = {}) =>
    [key.split('.').at(-1), options.days ?? options.smart_count].filter((word) => word !== undefined).join(' ')
  expect([dayMark({ offsetDays, workingDays }, translate), whenSaid({ offsetDays, workingDays }, 'it', translate)]).toEqual([mark, when])
})
