import type { Day, Instant } from '@ancrage/domain/kernel/day'
import ICAL from 'ical.js'
import { expect, test } from 'vitest'
import { briefly, calendarOf, eventOf } from './event'

const task = { id: 't1', version: 3, updatedAt: '2026-03-02T08:00:00.000Z' as Instant, dueOn: '2026-12-31' as Day, dueTime: null }
const url = 'https://ancrage.example/journeys/0190b0c0-0000-7000-8000-000000000001/show'

test('a whole day ends on the next, takes up none of it, and leads to its page', () => {
  const [event] = new ICAL.Component(ICAL.parse(calendarOf([eventOf(task, { summary: 'Visite', url })], 'fr'))).getAllSubcomponents(
    'vevent',
  )
  const value = (name: string) => event?.getFirstPropertyValue(name)?.toString()
  expect(['dtstart', 'dtend', 'transp', 'url', 'sequence', 'uid'].map(value)).toEqual([
    '2026-12-31',
    '2027-01-01',
    'TRANSPARENT',
    url,
    '3',
    't1@ancrage',
  ])
})

test('the same tasks give the same bytes; none, a calendar without events', () => {
  const written = () => calendarOf([eventOf(task, { summary: 'Visite' })], 'en')
  expect(written()).toBe(written())
  expect(new ICAL.Component(ICAL.parse(calendarOf([], 'fr'))).getAllSubcomponents('vevent')).toEqual([])
})

test.each([
  ['visit', { initials: 'H. K.', number: '2026-0042' }, 'fr', 'Visite · H. K. · 2026-0042'],
  ['meeting', { initials: 'H. K.', number: null }, 'en', 'Meeting · H. K.'],
  ['administrative', { initials: null, number: null }, 'fr', 'Démarche'],
] as const)('a %s is said briefly', (kind, about, language, said) => {
  expect(briefly(kind, about, language)).toBe(said)
})
