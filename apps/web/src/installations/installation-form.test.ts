import { expect, test } from 'vitest'
import { attributionFields, blank, bodyOf, byRule, type Installation, valuesOf } from './installation-form'

const words = { language: 'fr', translate: (key: string) => key } as const
const row = {
  personId: 'p1',
  professionCode: '10',
  effectiveOn: '2026-02-10',
  communeCode: '88196',
  mode: 'liberal',
  organisationId: null,
  firstInDepartement: true,
  source: 'equipe',
  attribution: 'accompanied',
  attributionReason: null,
  journeyId: null,
} as unknown as Installation

test('a row reads back as it was written, its attribution by the rule', () => {
  const { journeyId: _, ...written } = row
  expect(valuesOf(row).attribution).toBe(byRule)
  expect(bodyOf(valuesOf(row), 'accompanied')).toEqual(written)
  expect(bodyOf({ ...blank, professionCode: '60' }, 'unknown')).toMatchObject({
    personId: null,
    attribution: 'unknown',
    attributionReason: null,
  })
})

test('what someone says in place of the rule says why; a row nobody attributed stays as it is', () => {
  const overridden = valuesOf({ ...row, attribution: 'none', attributionReason: 'Suivie ailleurs' } as Installation)
  expect([overridden.attribution, bodyOf(overridden, 'accompanied').attribution]).toEqual(['none', 'none'])
  expect(valuesOf({ ...row, attribution: 'unknown' } as Installation).attribution).toBe('unknown')
  const asked = (attribution: string, personId = 'p1') =>
    attributionFields({ attribution, personId }, words).map(({ name, required }) => `${name} ${required ?? false}`)
  expect(asked(byRule)).toEqual(['attribution true'])
  expect(asked('none')).toEqual(['attribution true', 'attributionReason true'])
  expect(asked('unknown', '')).toEqual(['attribution true'])
  expect([asked('unknown')[1], asked('none', '')[1]]).toEqual(['attributionReason false', 'attributionReason false'])
})
