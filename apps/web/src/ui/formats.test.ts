import type { Day } from '@ancrage/domain/kernel/day'
import { describe, expect, it } from 'vitest'
import {
  excerptOf,
  formatAgo,
  formatDay,
  formatMoney,
  formatNumber,
  formatPhone,
  formatRatio,
  formatTime,
  initialsOf,
  oneStop,
} from './formats'

const day = (text: string) => text as Day

describe('French writing, without the space our fonts lack', () => {
  it.each([
    [formatMoney(378_000_000, 'fr'), '3\u00a0780\u00a0000\u00a0€'],
    [formatMoney(53_018_450, 'fr'), '530\u00a0184,50\u00a0€'],
    [formatMoney(-1_800_000, 'fr'), '-18\u00a0000\u00a0€'],
    [formatNumber(1234.56, 'fr', 1), '1\u00a0234,6'],
    [formatRatio(58 / 78, 'fr'), '74,4\u00a0%'],
    [formatTime('09:30', 'fr'), '9\u00a0h\u00a030'],
    [formatTime('14:00', 'fr'), '14\u00a0h'],
    [formatAgo(12, 'fr'), 'il y a 12\u00a0j'],
    [formatAgo(-3, 'fr'), 'dans 3\u00a0j'],
    [formatAgo(1, 'fr'), 'hier'],
    [formatAgo(730, 'fr'), 'il y a 730\u00a0j'],
    [formatAgo(2286, 'fr'), 'il y a 6\u00a0ans'],
    [formatDay(day('2026-03-02'), 'fr', 'weekday'), 'lundi 2 mars'],
    [formatDay(day('2026-09-01'), 'fr', 'long'), '1er septembre 2026'],
    [formatDay(day('2026-03-11'), 'fr', 'long'), '11 mars 2026'],
    [formatDay(day('2026-02-27'), 'fr'), '27 févr.'],
    [formatDay(day('2025-02-27'), 'fr', 'short', day('2026-03-02')), '27 févr. 2025'],
    [formatDay(day('2026-03-02'), 'fr', 'month'), 'mars 2026'],
  ])('%s', (written, expected) => {
    expect(written).toBe(expected)
  })
})

it.each([
  [formatMoney(1_800_000, 'en'), '€18,000'],
  [formatAgo(0, 'en'), 'today'],
  [formatAgo(-2, 'en'), 'in 2\u00a0d'],
  [formatTime('09:30', 'en'), '9:30'],
  [formatDay(day('2026-09-01'), 'en', 'long'), '1 September 2026'],
])('English: %s', (written, expected) => {
  expect(written).toBe(expected)
})

it.each([
  ['+33639983676', '06\u00a039\u00a098\u00a036\u00a076'],
  ['+40712345678', '+40712345678'],
  ['+262692123456', '+262692123456'],
])('phone %s', (stored, shown) => {
  expect(formatPhone(stored)).toBe(shown)
})

it.each([
  ['Claire Mougel', 'CM'],
  ['Dr Élise Kerbrat', 'ÉK'],
  ['Jean-Pierre Noël', 'JN'],
  ['Karim', 'K'],
  ['', ''],
])('initials of %s', (name, initials) => {
  expect(initialsOf(name)).toBe(initials)
})

it('keeps the first words of a text', () => {
  expect(excerptOf(' Deux\nenfants ', 20)).toBe('Deux enfants')
  expect(excerptOf('La maison de Gérardmer leur plaît beaucoup', 20)).toBe('La maison de…')
})

it.each([
  ['Tâche prévue\u00a0: 19 nov..', 'Tâche prévue\u00a0: 19 nov.'],
  ['Tâche prévue\u00a0: demain.', 'Tâche prévue\u00a0: demain.'],
  ['Enregistrement…', 'Enregistrement…'],
])('%s has one full stop', (written, said) => {
  expect(oneStop(written)).toBe(said)
})
