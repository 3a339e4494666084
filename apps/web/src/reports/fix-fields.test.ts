import { labels } from '@ancrage/contract/labels'
import { checks } from '@ancrage/domain/reports/checks'
import { expect, test } from 'vitest'
import { fixField, typedOf, writtenOf } from './fix-fields'

test('every field that a check puts right is typed and written back as its record has it', () => {
  for (const { resource, fields } of Object.values(checks)) {
    const words: Readonly<Record<string, unknown>> = labels[resource as 'people']
    expect(fields.filter((name) => !words[name])).toEqual([])
    const specs = fields.map((name) => fixField(name, name, 'fr'))
    expect(specs.map(({ name }) => name)).toEqual(fields)
  }
  const specs = ['communeCode', 'targetCommuneCodes', 'endReason', 'leftOn'].map((name) => fixField(name, name, 'fr'))
  const kept = { communeCode: '88160', targetCommuneCodes: ['88160', '88196'], endReason: null, leftOn: '2026-01-31' }
  expect(typedOf(specs, kept)).toEqual({ ...kept, communeCode: ['88160'], endReason: '' })
  expect(writtenOf(specs, typedOf(specs, kept))).toEqual({ ...kept, endReason: '' })
  expect(writtenOf(specs, { communeCode: [] })).toMatchObject({ communeCode: null })
})

test('a value that says nothing is not offered as a correction', () => {
  const offered = (name: string) => {
    const spec = fixField(name, name, 'fr')
    return spec.kind === 'choice' ? spec.options.map(({ value }) => value) : []
  }
  expect(offered('attribution')).toEqual(['accompanied', 'contact_only', 'none'])
  expect(offered('category')).not.toContain('other')
})
