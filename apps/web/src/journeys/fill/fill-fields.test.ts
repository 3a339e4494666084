import { expect, test } from 'vitest'
import { askedBy, broughtBy, fillFields, startingValues } from './fill-fields'

test('A refusal that names what is missing asks for it, in the order of the domain; any other asks nothing', () => {
  expect(askedBy({ code: 'step_requires', params: { missing: ['mode', 'effectiveOn', 'communeCode'] } })).toEqual({
    missing: ['effectiveOn', 'communeCode', 'mode'],
    needs: [],
  })
  expect(askedBy({ code: 'needs_open', params: { needs: ['school'] } })).toEqual({ missing: [], needs: ['school'] })
  expect(askedBy({ code: 'journey_closed', params: { missing: ['mode'] } })).toBeNull()
  expect(askedBy({ code: 'step_requires', params: {} })).toBeNull()
})

test('Only outcomes that make an exchange two-way are offered, for the medium chosen', () => {
  const asked = { missing: ['exchange'] as const, needs: [] }
  const outcomes = (medium: string) =>
    fillFields(asked, { 'fill.exchange.medium': medium }, 'fr', '').flatMap((field) =>
      field.name === 'fill.exchange.outcome' && field.kind === 'choice' ? field.options.map(({ value }) => value) : [],
    )
  expect(outcomes('telephone')).toEqual(['reached', 'declined'])
  expect(outcomes('courriel')).toEqual(['answered', 'declined'])
})

test('Each field travels at its own path, what is empty not at all', () => {
  expect(broughtBy({ reason: 'bail rompu', 'fill.effectiveOn': '', 'fill.communeCode': ['88196'], 'fill.resolveNeeds': true })).toEqual({
    reason: 'bail rompu',
    fill: { communeCode: '88196', resolveNeeds: true },
  })
  expect(broughtBy(startingValues({ missing: ['exchange'], needs: [] }, '2026-03-02'))).toEqual({
    fill: { exchange: { occurredOn: '2026-03-02', medium: 'telephone', direction: 'out', outcome: 'reached', summary: '' } },
  })
})
