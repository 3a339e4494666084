import type { Instant } from '@ancrage/domain/kernel/day'
import type { NoticeKind } from '@ancrage/domain/notices/notice'
import { expect, it } from 'vitest'
import { kindsOf, placeOf } from './notice-place'

const item = (kind: NoticeKind, words: string | null, resource = 'tasks') => ({
  kind,
  words,
  at: '2026-03-02T08:00:00.000Z' as Instant,
  unread: true,
  away: null,
  subject: { resource, id: 'id' },
})

it.each([
  ['j1', 'interactions', '/journeys/j1/show'],
  [null, 'tasks', '/'],
  [null, 'absences', '/absences'],
  [null, 'something_new', '/'],
])('journey %s, about %s: %s', (journeyId, resource, place) => {
  expect(placeOf({ journeyId, items: [item('message', null, resource)] })).toBe(place)
})

it('tells each kind once, with the words of the latest', () => {
  const items = [item('new_exchange', 'Léa'), item('reminder', 'Rappeler'), item('new_exchange', 'Karim')]
  expect(kindsOf(items)).toEqual([
    { kind: 'new_exchange', count: 2, words: 'Léa', away: null },
    { kind: 'reminder', count: 1, words: 'Rappeler', away: null },
  ])
})
