import { expect, it } from 'vitest'
import { bodyOfPipeline, rowsIn, withoutRow, withRow } from './pipeline-form'

const typed = {
  'label.fr': 'Mobilité',
  'label.en': 'Mobility',
  scope: 'journey',
  position: '6',
  'steps.0.fr': 'À étudier',
  'steps.0.en': 'To study',
  'steps.1.fr': ' Devis ',
  'steps.1.en': 'Quote',
}

it('a new pipeline with its first steps, as the API reads it', () => {
  expect(bodyOfPipeline(typed)).toEqual({
    label: { fr: 'Mobilité', en: 'Mobility' },
    scope: 'journey',
    position: 6,
    steps: [
      { fr: 'À étudier', en: 'To study' },
      { fr: 'Devis', en: 'Quote' },
    ],
  })
})

it('rows come at the end and go from anywhere; nothing else typed is lost', () => {
  expect(rowsIn(typed)).toBe(2)
  const three = withRow(typed)
  expect([rowsIn(three), three['steps.2.fr']]).toEqual([3, ''])
  const left = withoutRow(three, 0)
  expect(bodyOfPipeline(left).steps).toEqual([
    { fr: 'Devis', en: 'Quote' },
    { fr: '', en: '' },
  ])
  expect([left['label.fr'], left.scope]).toEqual(['Mobilité', 'journey'])
})
