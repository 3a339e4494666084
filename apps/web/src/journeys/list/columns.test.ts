import { expect, it } from 'vitest'
import { columnsOf, pipelineOfColumn, usualColumns } from './columns'

const pipelines = [
  { key: 'housing', label: { fr: 'Logement', en: 'Housing' } },
  { key: 'parking', label: { fr: 'Stationnement', en: 'Parking' } },
]

it('has a step for each pipeline, sorted where the site was shipped with it', () => {
  const steps = columnsOf(pipelines).filter(({ key }) => pipelineOfColumn(key) !== null)
  expect(steps.map(({ label, sort }) => [label.fr, sort])).toEqual([
    ['Étape · Logement', 'step.housing'],
    ['Étape · Stationnement', undefined],
  ])
})

it('shows the step of the board one comes from, until columns are chosen', () => {
  expect(usualColumns('housing').filter((key) => pipelineOfColumn(key) !== null)).toEqual(['step.housing'])
  expect(usualColumns('contact').filter((key) => pipelineOfColumn(key) !== null)).toEqual([])
  const known = new Set(columnsOf(pipelines).map(({ key }) => key))
  expect(usualColumns('housing').filter((key) => !known.has(key))).toEqual([])
})
