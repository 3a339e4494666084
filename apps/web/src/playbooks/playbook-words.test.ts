import { expect, test } from 'vitest'
import { copyName, valuesOfWords, wordsOf } from './playbook-words'

test('a name and types read back as they were shown, the types in their own order', () => {
  const words = { name: { fr: 'Famille', en: 'Family' }, journeyTypes: ['stage', 'salariat'] as ('stage' | 'salariat')[] }
  expect(wordsOf(valuesOfWords(words))).toEqual({ ...words, journeyTypes: ['salariat', 'stage'] })
  expect(wordsOf({ ...valuesOfWords(words), 'name.en': ' ' }).name).toEqual({ fr: 'Famille', en: 'Famille' })
})

test('a copy says so; nothing copied has no name yet', () => {
  expect([copyName({ name: { fr: 'Famille', en: 'Family' } }), copyName(undefined)]).toEqual([
    { fr: 'Famille (copie)', en: 'Family (copy)' },
    { fr: '', en: '' },
  ])
})
