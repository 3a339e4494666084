import { expect, test } from 'vitest'
import { keyOf, valuesOfWords, wordsOf } from './scheme-words'

test.each([
  ['Aide à l’équipement', [], 'aide-a-l-equipement'],
  ['Aide à l’équipement', ['aide-a-l-equipement'], 'aide-a-l-equipement-2'],
  ['Aide', ['aide', 'aide-2'], 'aide-3'],
  ['!', [], 'aide'],
])('« %s » among %j is known as %s', (name, taken, key) => expect(keyOf(name, new Set(taken))).toBe(key))

test('what a scheme is goes through the form unchanged; English says what French says where left empty', () => {
  const words = {
    name: { fr: 'Aide', en: 'Aid' },
    funder: 'epci',
    legalForm: 'locaux',
    legalCategory: 'collectivite',
    managed: true,
    scholarship: false,
  } as const
  expect(wordsOf(valuesOfWords(words))).toEqual(words)
  expect(wordsOf({ ...valuesOfWords(words), 'name.en': '' }).name).toEqual({ fr: 'Aide', en: 'Aide' })
})
