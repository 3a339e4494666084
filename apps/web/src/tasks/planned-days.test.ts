import type { Day } from '@ancrage/domain/kernel/day'
import { isWorked, workedFrom } from '@ancrage/reference/working-days'
import { expect, it } from 'vitest'
import { plannedDays, sayDay } from './planned-days'

const day = (text: string) => text as Day
const words = ['tomorrow', 'monday', 'two_weeks'] as const
const said = (today: string) => plannedDays(day(today), words).map(({ word, day: on }) => `${word} ${on}`)

it('works from Monday to Friday, but for holidays', () => {
  expect(isWorked(day('2026-03-06'))).toBe(true)
  expect(isWorked(day('2026-03-07'))).toBe(false)
  expect(isWorked(day('2026-04-06'))).toBe(false)
  expect(workedFrom(day('2026-05-01'))).toBe('2026-05-04')
})

it.each([
  ['a Monday', '2026-03-02', ['tomorrow 2026-03-03', 'monday 2026-03-09', 'two_weeks 2026-03-16']],
  ['a Friday: nobody works tomorrow', '2026-03-06', ['monday 2026-03-09', 'two_weeks 2026-03-20']],
  ['a Sunday: tomorrow is Monday', '2026-03-08', ['tomorrow 2026-03-09', 'two_weeks 2026-03-23']],
  ['before Easter Monday', '2026-04-01', ['tomorrow 2026-04-02', 'two_weeks 2026-04-15']],
])('proposes on %s', (_, today, expected) => {
  expect(said(today)).toEqual(expected)
})

it.each([
  ['2026-03-01', 'hier'],
  ['2026-03-02', 'aujourd’hui'],
  ['2026-03-03', 'demain'],
  ['2026-03-05', 'jeudi'],
  ['2026-03-09', '9 mars'],
  ['2027-03-09', '9 mars 2027'],
])('says %s on 2 March as %s', (on, expected) => {
  expect(sayDay(day(on), day('2026-03-02'), 'fr')).toBe(expected)
})
