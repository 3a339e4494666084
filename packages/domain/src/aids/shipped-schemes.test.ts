import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { percent } from '../kernel/money'
import { rulesSaid } from './rules-said'
import { schemeVersionFields } from './scheme'
import { schemeVersionRefusal } from './scheme-refusal'
import { shippedSchemes } from './shipped-schemes'

const knownKeys = new Set(shippedSchemes.map(({ key }) => key))

test('each scheme has a key of its own', () => expect(knownKeys.size).toBe(shippedSchemes.length))

describe.each(shippedSchemes)('$key', ({ managed, scholarship, versions, name }) => {
  test('would be accepted from an administrator, and says itself in both languages', () => {
    expect([name.fr.trim(), name.en.trim()]).not.toContain('')
    for (const version of versions) {
      expect(z.strictObject(schemeVersionFields).parse(version)).toEqual(version)
      expect(schemeVersionRefusal(version, { managed, scholarship, knownKeys })).toBeNull()
    }
  })
})

const managed = (key: string) => {
  const rules = shippedSchemes.find((scheme) => scheme.key === key)?.versions[0]?.rules
  if (!rules) throw new Error(key)
  return rules
}

test('the first installation in the Vosges: 60 %, 20 000 € for doctors with real estate, 15 000 € for the others', () => {
  const { terms, floorCents, windowMonths, advanceBps, carenceYears, commitmentMonths } = managed('vosges-primo-installation')
  expect(terms.map(({ rateBps, capCents, expenseKinds }) => [percent(rateBps ?? 0, 'fr'), capCents, expenseKinds])).toEqual([
    ['60\u00a0%', 2_000_000, ['materiel', 'informatique', 'immobilier']],
    ['60\u00a0%', 1_500_000, ['materiel', 'informatique']],
  ])
  expect({ floorCents, windowMonths, advanceBps, carenceYears, commitmentMonths }).toEqual({
    floorCents: 50_000,
    windowMonths: 12,
    advanceBps: 5_000,
    carenceYears: 10,
    commitmentMonths: 36,
  })
})

test('every sentence of the catalogue ends as one, with no key left in it', () => {
  const names = { profession: (code: string) => `profession ${code}`, scheme: (key: string) => `«${key}»` }
  for (const { versions } of shippedSchemes) {
    for (const { rules } of versions) {
      for (const language of ['fr', 'en'] as const) {
        for (const { text } of rulesSaid(rules, { language, names })) {
          expect(text).toMatch(/^\p{Lu}|^\p{N}|^profession|^€/u)
          expect(text).toMatch(/[^.]\.$/)
          expect(text).not.toMatch(/undefined|null|NaN| {2}|_/)
        }
      }
    }
  }
})
