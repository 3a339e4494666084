import type { Day } from '@ancrage/domain/kernel/day'
import { expect, test } from 'vitest'
import { countdown, joined, mediumInSentence, teamOf } from './words'

const day = (text: string) => text as Day

test.each([
  ['2026-09-01', 'fr', 'J-183'],
  ['2026-03-02', 'fr', 'J'],
  ['2026-02-26', 'fr', 'J+4'],
  ['2026-09-01', 'en', '183\u00a0d to go'],
] as const)('The countdown to %s in %s is %s', (target, language, words) => {
  expect(countdown(day(target), day('2026-03-02'), language)).toBe(words)
})

test('Names are joined and media written as inside a sentence', () => {
  expect(joined(['Gérardmer', 'Granges', 'Corcieux'], 'fr')).toBe('Gérardmer, Granges et Corcieux')
  expect(mediumInSentence('telephone', 'fr')).toBe('appel')
  expect(mediumInSentence('sms', 'fr')).toBe('SMS')
})

test('The team is that of today: a referent who handed over this morning is no longer one', () => {
  const team = [
    { name: 'Claire', role: 'referent', untilOn: day('2026-03-02') },
    { name: 'Lucie', role: 'referent', untilOn: null },
    { name: 'Karim', role: 'stand_in', untilOn: day('2026-03-02') },
    { name: 'Anne', role: 'coworker', untilOn: day('2026-03-01') },
  ]
  expect(teamOf(team, day('2026-03-02'))).toEqual({ referents: ['Lucie'], others: ['Karim'] })
})
