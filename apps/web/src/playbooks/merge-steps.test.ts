import type { PlaybookStep } from '@ancrage/domain/tasks/playbook-steps'
import { expect, test } from 'vitest'
import { mergedSteps } from './merge-steps'
import { blankStep } from './playbook-step-form'

const step = (fr: string, offsetDays = -30) => blankStep({ title: { fr, en: fr }, offsetDays })
const opened = [step('lease'), step('visit'), step('cv')]
const said = (steps: readonly PlaybookStep[] | null) => steps?.map(({ title, offsetDays }) => `${title.fr} ${offsetDays}`).toSorted()

test.each<[string, readonly PlaybookStep[], readonly PlaybookStep[], string[] | undefined]>([
  [
    'each edits another step',
    [step('lease', -90), step('visit'), step('cv')],
    [step('lease'), step('visit', -60), step('cv')],
    ['cv -30', 'lease -90', 'visit -60'],
  ],
  ['one adds, the other removes', [...opened, step('move')], [step('lease'), step('cv')], ['cv -30', 'lease -30', 'move -30']],
  ['both add the same', [...opened, step('move')], [...opened, step('move')], ['cv -30', 'lease -30', 'move -30', 'visit -30']],
  ['both edit the same step', [step('lease', -90), step('visit'), step('cv')], [step('lease', -60), step('visit'), step('cv')], undefined],
  ['one edits what the other removes', [step('lease', -90), step('visit'), step('cv')], [step('visit'), step('cv')], undefined],
])('%s', (_, mine, theirs, merged) => {
  expect(said(mergedSteps(opened, mine, theirs))).toEqual(merged)
})
