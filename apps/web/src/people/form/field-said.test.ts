import { expect, it } from 'vitest'
import { fieldSaid } from './field-said'

it('says a value as a reader would, and nothing for an empty one', () => {
  expect(fieldSaid('phone', '+33639983676', 'fr')).toBe('06\u00a039\u00a098\u00a036\u00a076')
  expect(fieldSaid('professionCode', '70', 'en')).toBe('Physiotherapist')
  expect(fieldSaid('origin', 'elu-epci', 'fr')).toBe('Élu ou EPCI')
  expect(fieldSaid('noticeGivenOn', '2026-03-01', 'fr')).toBe('1er mars 2026')
  expect(fieldSaid('tags', ['forum', 'couple'], 'fr')).toBe('forum, couple')
  expect([fieldSaid('tags', [], 'fr'), fieldSaid('phone', null, 'fr')]).toEqual([null, null])
  expect(fieldSaid('position', 'associée', 'fr')).toBe('associée')
})
